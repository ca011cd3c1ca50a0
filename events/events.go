// Package events finds political events and codes them as PLOVER does (Open Event Data Alliance, codebook draft 2.0):
// type, mode, context, who to whom, where, when, with what status, on whose word.
package events

import (
	"isnad/arabic"
	"isnad/names"
	"isnad/report"
	"isnad/speech"
	"isnad/times"
	"slices"
	"strings"
)

// Participant is somebody who acts or undergoes; Implicit where he is not printed beside the trigger.
type Participant = speech.Source

// Event is one event. Spans are bytes; Place is the index of an entity's mention or -1, Time of a time or -1.
type Event struct {
	Trigger     int   // token
	Also        []int // tokens of other mentions
	Lemma       string
	Type        string
	Mode        string
	Context     []string
	CAMEO       string
	Actor       []Participant
	Recipient   []Participant
	Place       int
	Time        int
	Date        string
	Status      string
	Size        report.Size
	Attribution []speech.Link
	Rule        string
	Confidence  float64
	weak        bool
	noun        bool
	said        int // the statement it stands in, or -1
	title       bool
	entry       *trigger
	idiom       []int // the tokens of the rest of its idiom
	matter      map[string]bool
	partners    []Participant // the actors who stand behind مع or بين
}

// article is the state of one walk over one article.
type article struct {
	*Finder
	names.Clauses
	d       *arabic.Doc
	n       *names.Result
	t       []times.Time
	st      []speech.Statement
	timeAt  []int
	cues    map[int]int  // token to statement
	offices map[int]bool // tokens in the names of offices
	told    map[int]bool // tokens that tell who took part in an event before them
	within  []int        // of each token: the innermost statement whose content it stands in, or -1
	out     []Event
}

// Find finds the events of an analysed text.
func (f *Finder) Find(d *arabic.Doc, n *names.Result, t []times.Time, sp speech.Result) []Event {
	a := &article{Finder: f, d: d, n: n, t: t, st: sp.Statements, timeAt: times.At(len(d.Tokens), t), cues: map[int]int{}, told: map[int]bool{}, offices: officeTokens(n)}
	a.Clauses = names.NewClauses(d, n, times.Spans(t))
	for k := range a.st {
		a.cues[a.st[k].Cue] = k
	}
	a.within = a.contents()
	for _, s := range d.Sents {
		for i := s.From; i < s.To; i++ {
			if e, ok := a.at(i, s); ok {
				a.out = append(a.out, e)
			}
		}
	}
	a.merge()
	a.inherit()
	a.datesOfSpeech()
	for i := range a.out {
		a.out[i].Confidence = confidence(&a.out[i])
	}
	return a.out
}

// at codes token i where it triggers an event with somebody in it.
func (a *article) at(i int, s arabic.Range) (Event, bool) {
	t := &a.d.Tokens[i]
	if t.Kind != arabic.WordToken || a.n.MentionAt(i) != nil || a.timeAt[i] >= 0 || a.told[i] {
		return Event{}, false
	}
	b := t.Best()
	if r := a.joinedNoun(i, s, b); r != nil {
		b = r
	} else if r := a.otherVerb(i, b); r != nil {
		b = r
	}
	tr, noun := a.triggerAt(i, s, b)
	if tr == nil || noun && a.inName(i) || b.Infl == arabic.Imperative || b.Voice == 'p' && tr.event == "REQUEST" && !a.prepBehind("إلى", i, s) { // يدعى: is called
		return Event{}, false
	}
	if r := a.participle(i, b); r != nil {
		b = r
	}
	e := Event{Trigger: i, Lemma: b.Lemma, Type: tr.event, Mode: tr.mode, Context: tr.context, CAMEO: tr.cameo, Place: -1, Time: -1,
		Rule: tr.at, weak: tr.weak, noun: noun, said: a.inside(i), entry: tr,
		title: t.Para == 0 && len(a.d.Paras) > 1}
	if noun {
		a.nounSides(&e, i, s, b, tr)
	} else {
		a.verbSides(&e, i, s, b, tr)
	}
	if len(e.Actor) == 0 && len(e.Recipient) > 0 && !speechAct[e.Type] {
		e.Actor = without(a.agent(i, a.passiveEnd(&e, i, s)), e.Recipient)
	}
	if len(e.Recipient) == 0 {
		e.Recipient = a.against(&e, i, s)
	}
	e.Actor = a.members(e.Actor)
	e.Recipient = without(a.members(e.Recipient), e.Actor)
	if e.idiom = a.idiomAt(tr, i, s); e.idiom != nil { // "عقدت مباحثات": the talks are nobody
		idiomatic := func(p Participant) bool { return slices.Contains(e.idiom, p.Head) && p.Entity < 0 }
		e.Actor, e.Recipient = slices.DeleteFunc(e.Actor, idiomatic), slices.DeleteFunc(e.Recipient, idiomatic)
	}
	if len(e.idiom) > 0 && a.announcesOrDecides(i, b) {
		for _, k := range e.idiom {
			if b := a.d.Tokens[k].Best(); b.POS == arabic.NOUN && (b.Infl == arabic.VerbalNoun || a.nouns[b.Lemma] != nil) {
				e.Trigger, e.said = k, a.inside(k) // "أعلن الوزير إغلاق المعبر": the closing is the event
				break
			}
		}
	}
	if !a.reported(&e, tr) || b.Infl == arabic.ActivePart && !noun && !speechAct[e.Type] && len(e.Recipient) == 0 {
		return Event{}, false
	}
	if !noun && a.epithet(i, s, b, &e) || a.onlyReports(&e) {
		return Event{}, false
	}
	e.Status = a.status(i, s, b, tr, noun)
	if e.Status == "" || noun && (e.Status == "negated" || e.Status == "hypothetical" || a.purpose(i, s, b, tr)) || e.weak && e.Status == "hypothetical" {
		return Event{}, false // what is only wished, feared or prevented is not reported
	}
	a.where(&e, i, s)
	a.when(&e, i, s)
	a.size(&e, i, s)
	a.attribute(&e)
	a.contextsOf(&e, i, s)
	a.ahead(&e)
	return e, true
}

// triggerAt is the lexicon line that token i fires, and whether as a noun.
func (a *article) triggerAt(i int, s arabic.Range, b *arabic.Reading) (*trigger, bool) {
	switch {
	case b.POS == arabic.VERB:
		return a.first(a.verbs[b.Lemma], i, s), false
	case a.participle(i, b) != nil:
		return a.first(a.verbs[a.participle(i, b).Verb], i, s), false
	case b.POS == arabic.NOUN && b.Verb != "" && b.Infl == arabic.VerbalNoun:
		if tr := a.firstNoun(b, i, s); tr != nil {
			return tr, true
		}
		if p, ok := a.n.PhraseAt(i); ok && b.Al && p.Kind != "" {
			return nil, false // المعارضة, الحراسة: those who do it, not what is done
		}
		for _, tr := range a.verbs[b.Verb] {
			if tr.noun != "" && tr.noun != "no" && a.fires(tr, i, s) {
				return tr, true
			}
		}
	case b.POS == arabic.NOUN || b.POS == arabic.ADJ && a.nouns[b.Lemma] != nil:
		return a.firstNoun(b, i, s), true
	case b.POS == arabic.ADJ:
		if tr := a.first(a.adjectives[b.Lemma], i, s); tr != nil {
			return tr, true
		}
	}
	return nil, false
}

// otherVerb is the reading of token i as a verb of the lexicon, where the likeliest verb of its spelling is none: تعارض of عارض.
func (a *article) otherVerb(i int, b *arabic.Reading) *arabic.Reading {
	if b.POS != arabic.VERB || a.verbs[b.Lemma] != nil || a.neutral[b.Lemma] {
		return nil
	}
	for k := range a.d.Tokens[i].Readings {
		if r := &a.d.Tokens[i].Readings[k]; r.POS == arabic.VERB && r.Enc == b.Enc && r.Person == '3' && r.Infl != arabic.Imperative && a.verbs[r.Lemma] != nil {
			return r
		}
	}
	return nil
}

// announcesOrDecides tells whether the verb at token i only announces or decides what the rest of its idiom names.
func (a *article) announcesOrDecides(i int, b *arabic.Reading) bool {
	k, cue := a.cues[i]
	return cue && a.st[k].Kind == "announce" || a.modals[b.Lemma] == "decided"
}

// joinedNoun is the reading of token i as a verbal noun that و joins to the one before it, where an oblique behind it shows
// that it is no verb: "مقتل سبعة وجرح آخرين".
func (a *article) joinedNoun(i int, s arabic.Range, b *arabic.Reading) *arabic.Reading {
	if b.POS != arabic.VERB || b.Pro != "و" || b.Enc != "" || i+1 >= s.To || len(a.out) == 0 {
		return nil
	}
	last := &a.out[len(a.out)-1]
	if p, ok := a.n.PhraseAt(i + 1); !ok || !a.Oblique(&p) || !last.noun || last.Trigger < i-14 || last.Trigger < s.From {
		return nil
	}
	for k := range a.d.Tokens[i].Readings {
		if r := &a.d.Tokens[i].Readings[k]; r.POS == arabic.NOUN && r.Infl == arabic.VerbalNoun && r.Verb == b.Lemma && r.Pro == b.Pro && r.Enc == "" && !r.Al {
			return r
		}
	}
	return nil
}

// participle is the reading of token i as an active participle that goes with the verb before it ("داعيا إلى"), even where
// its unvowelled letters are likelier the passive one ("متهما الرياض"); nil where there is none.
func (a *article) participle(i int, b *arabic.Reading) *arabic.Reading {
	if b.Verb == "" || b.Infl != arabic.ActivePart && b.Infl != arabic.PassivePart || !a.adverbial(i, b) {
		return nil
	}
	if b.Infl == arabic.ActivePart {
		return b
	}
	for k := range a.d.Tokens[i].Readings {
		if r := &a.d.Tokens[i].Readings[k]; r.Infl == arabic.ActivePart && r.Verb == b.Verb && r.Pro == b.Pro && r.Enc == b.Enc && !a.prepositionBehind(i) {
			return r
		}
	}
	return nil
}

// prepositionBehind tells whether a preposition stands behind token i, as it does behind a passive participle: "متهما بالقتل".
func (a *article) prepositionBehind(i int) bool {
	if i+1 >= len(a.d.Tokens) {
		return true
	}
	b := a.d.Tokens[i+1].Best()
	return b.POS == arabic.ADP || b.Pro != "" && a.n.MentionAt(i+1) == nil
}

// inName tells whether the noun at token i belongs to an office or to a body named after its task: "وزير الشؤون الخارجية
// والتعاون", "لجنة التحقيق".
func (a *article) inName(i int) bool {
	if a.offices[i] {
		return true
	}
	if i == 0 || a.d.Tokens[i].Best().Pro != "" {
		return false
	}
	if b := a.d.Tokens[i-1].Best(); b.POS != arabic.NOUN || b.Al || b.Enc != "" {
		return false
	}
	p, ok := a.n.PhraseAt(i - 1)
	return ok && p.Head == i-1 && p.To > i && (p.Kind == names.KindOrg || p.Kind == names.KindDelegation)
}

// officeTokens are the tokens that stand in the name of somebody's office.
func officeTokens(n *names.Result) map[int]bool {
	at := map[int]bool{}
	for e := range n.Entities {
		for _, o := range n.Entities[e].Offices {
			for k := o.From; k < o.To; k++ {
				at[k] = true
			}
		}
	}
	return at
}

// purpose tells whether a verbal noun only says what something is for: "للمصادقة عليها". Not where what governs it tells that
// it took place or will: "تعرض لهجوم", "استجابة لدعوة", "يستعد لزيارة", "توجه إلى برلين للقاء المستشارة".
func (a *article) purpose(i int, s arabic.Range, b *arabic.Reading, tr *trigger) bool {
	if lastOf(b.Pro) != "ل" || b.Infl != arabic.VerbalNoun || b.Verb == "" || i == s.From {
		return false
	}
	if a.modals[a.d.Tokens[i-1].Best().Lemma] != "" || a.governedBy(i, s) != "" || len(a.lender(i, s).ps) > 0 {
		return false
	}
	return tr.event != "CONSULT" || !a.onTheWay(i, s)
}

// onTheWay tells whether the verb in whose clause the noun at token i stands is one of travel or of meeting.
func (a *article) onTheWay(i int, s arabic.Range) bool {
	for k := i - 1; k >= s.From && k > i-14; k-- {
		b := a.d.Tokens[k].Best()
		if b.Class == "content" || b.Class == "relative" {
			return false
		}
		if a.verbAt(k) {
			tr := a.first(a.verbs[b.Lemma], k, s)
			return tr != nil && tr.event == "CONSULT"
		}
	}
	return false
}

func (a *article) first(list []*trigger, i int, s arabic.Range) *trigger {
	for _, tr := range list {
		if a.fires(tr, i, s) {
			return tr
		}
	}
	return nil
}

// firstNoun looks among the lines of a noun's form, for the lexicon lists plurals that mean something of their own
// (مباحثات, عقوبات), and then among those of its lemma.
func (a *article) firstNoun(b *arabic.Reading, i int, s arabic.Range) *trigger {
	if form := strings.TrimPrefix(b.Stem, "ال"); form != b.Lemma {
		if tr := a.first(a.nouns[form], i, s); tr != nil {
			return tr
		}
	}
	return a.first(a.nouns[b.Lemma], i, s)
}

// reach is how many words behind a trigger its conditions are looked for, idiomReach the next word of its idiom, notReach
// how many tokens behind it the words that rule it out.
const (
	reach      = 10
	idiomReach = 4
	notReach   = 10
)

// behind is the token that so many words behind token i end: a name, a list of names and an expression of time count as one
// word, marks as none.
func (a *article) behind(i, words int, s arabic.Range) int {
	k := i + 1
	for ; k < s.To && words > 0; k++ {
		if a.d.Tokens[k].Kind == arabic.PunctToken || a.d.Tokens[k].Norm == "و" {
			continue
		}
		if m := a.n.MentionAt(k); m != nil {
			k = max(k, m.To-1)
			if a.joinsNames(m) {
				continue
			}
		} else if a.TimeTo[k] > k {
			for k = a.TimeTo[k] - 1; k+2 < s.To && a.d.Tokens[k+1].Kind == arabic.PunctToken && a.TimeTo[k+2] > 0; {
				k = a.TimeTo[k+2] - 1 // مارس (آذار) 2018
			}
		}
		words--
	}
	return min(k, s.To)
}

// joinsNames tells whether و joins a name to one right before it.
func (a *article) joinsNames(m *names.Mention) bool {
	k := m.From - 1
	if strings.HasPrefix(a.d.Text[a.d.Tokens[m.From].Start:m.Start], "و") {
		return a.n.MentionAt(k) != nil
	}
	for k > 0 && a.d.Tokens[k].Kind == arabic.PunctToken {
		k--
	}
	return k > 0 && a.d.Tokens[k].Norm == "و" && a.n.MentionAt(k-1) != nil
}

// fires tells whether a line's idiom and conditions are met at token i.
func (a *article) fires(tr *trigger, i int, s arabic.Range) bool {
	if len(tr.idiom) > 0 && a.idiomAt(tr, i, s) == nil {
		return false
	}
	if tr.prep != "" && !a.prepBehind(tr.prep, i, s) {
		return false
	}
	if tr.when == nil && tr.not == nil {
		return true
	}
	met := tr.when == nil
	if a.d.Tokens[i].Best().POS == arabic.VERB { // it may also be the subject before it: المحكمة دانت, فيضانات اجتاحت
		for m := i - 1; m >= s.From && m >= i-4; m-- {
			b := a.d.Tokens[m].Best()
			met = met || tr.when[arabic.Fold(b.Lemma)]
			if tr.not[arabic.Fold(b.Lemma)] {
				return false
			}
			if b.POS == arabic.VERB || a.d.Tokens[m].Kind == arabic.PunctToken {
				break
			}
		}
	}
	if a.ruledOutBefore(tr, i, s) {
		return false
	}
	for m, to := i+1, a.behind(i, reach, s); m < to; m++ {
		t := &a.d.Tokens[m]
		if t.Is(".") || t.Is("؛") {
			break
		}
		b := t.Best()
		lemma := arabic.Fold(b.Lemma)
		if m <= i+notReach && (tr.not[lemma] || tr.not[arabic.Fold(b.Stem)]) {
			return false
		}
		if tr.when[lemma] || tr.when[arabic.Fold(b.Stem)] || b.POS == arabic.ADV && tr.when[strip(lemma)] {
			met = true
		}
		if b.POS == arabic.VERB && m > i+1 && a.n.MentionAt(m) == nil {
			break
		}
	}
	return met
}

// ruledOutBefore tells whether a word that rules a line of harm out stands before it in its clause: "أدت الفيضانات إلى مقتل",
// "وكان آخر ثوران له وقتل".
func (a *article) ruledOutBefore(tr *trigger, i int, s arabic.Range) bool {
	if a.effects[tr.word] == "" {
		return false
	}
	for m := i - 1; m >= s.From && m >= i-notReach; m-- {
		t := &a.d.Tokens[m]
		if t.Kind == arabic.PunctToken || t.Best().Class == "content" {
			return false
		}
		if tr.not[arabic.Fold(t.Best().Lemma)] {
			return true
		}
	}
	return false
}

// conditionAt is the token behind the trigger at token i that meets a line's condition, or -1.
func (a *article) conditionAt(tr *trigger, i int, s arabic.Range) int {
	for m, to := i+1, a.behind(i, reach, s); tr.when != nil && m < to; m++ {
		b := a.d.Tokens[m].Best()
		if tr.when[arabic.Fold(b.Lemma)] || tr.when[arabic.Fold(b.Stem)] {
			return m
		}
	}
	return -1
}

// idiomAt is where the words of a line's idiom stand behind token i; nil where one is missing.
func (a *article) idiomAt(tr *trigger, i int, s arabic.Range) []int {
	var at []int
	k := i + 1
	for _, w := range tr.idiom {
		// The subject may stand between a verb and the rest of its idiom.
		found := false
		for m, to := k, a.behind(k-1, idiomReach, s); m < to && !found; m++ {
			if a.isWord(m, w) && a.mayBeNoun(m) {
				at = append(at, m)
				k, found = m+1, true
			}
			if b := a.d.Tokens[m].Best(); b.POS == arabic.VERB && a.n.MentionAt(m) == nil {
				break
			}
		}
		if !found {
			return nil
		}
	}
	return at
}

func (a *article) isWord(i int, w string) bool {
	t := &a.d.Tokens[i]
	b := t.Best()
	return b.Lemma == w || b.Stem == w || t.Norm == w || arabic.Fold(b.Lemma) == arabic.Fold(w) || strip(b.Stem) == w
}

// mayBeNoun tells whether token i is a verb in no case: an idiom's further words are nouns, and "أعلنت أنها ستطرد" announces no
// expulsion done.
func (a *article) mayBeNoun(i int) bool {
	if !a.verbAt(i) {
		return true
	}
	for k := range a.d.Tokens[i].Readings {
		if a.d.Tokens[i].Readings[k].POS == arabic.NOUN {
			return true
		}
	}
	return false
}

// strip takes the accusative alif off a stem.
func strip(w string) string {
	if n := len(w); n > 4 && w[n-2:] == "ا" {
		return w[:n-2]
	}
	return w
}

func (a *article) prepBehind(prep string, i int, s arabic.Range) bool {
	for m, to := i+1, a.behind(i, reach, s); m < to; m++ {
		b := a.d.Tokens[m].Best()
		if b.POS == arabic.ADP && b.Lemma == prep || lastOf(b.Pro) == prep {
			return true
		}
		if b.POS == arabic.VERB && a.n.MentionAt(m) == nil || a.d.Tokens[m].Is(".") {
			return false
		}
	}
	return false
}

func lastOf(pro string) string {
	if r := []rune(pro); len(r) > 0 {
		return string(r[len(r)-1])
	}
	return ""
}

// reported tells whether what was found is an event to report: somebody is in it whom the text settles.
func (a *article) reported(e *Event, tr *trigger) bool {
	if _, cue := a.cues[e.Trigger]; cue && speechAct[e.Type] && len(e.Actor) > 0 && (!tr.weak || len(e.Recipient) > 0) {
		return true // who speaks acts by it
	}
	known, named := 0, 0
	for _, side := range [][]Participant{e.Actor, e.Recipient} {
		for _, p := range side {
			if p.Entity >= 0 || p.Country != "" {
				named++
			}
			if p.Entity >= 0 || p.Country != "" || p.Sector != "" || p.Title || e.Type == "CONSULT" && p.Kind != "" && p.Definite || a.effects[tr.word] != "" && a.counted(&p.Phrase) {
				known++
			}
		}
	}
	if known == 0 || e.Type == "CONSULT" && (a.interview(e) || named == 0 && a.private(e)) {
		return false
	}
	if !tr.weak {
		return true
	}
	if len(e.Actor) > 0 && (len(e.Recipient) > 0 || len(tr.recipient) == 0) {
		return named > 0
	}
	for _, side := range [][]Participant{e.Actor, e.Recipient} { // somebody named beside it is enough
		for _, p := range side {
			if p.Entity >= 0 && !p.Implicit {
				return true
			}
		}
	}
	return false
}

// epithet tells whether a verb only gives something its name ("ما وصفه بالعدوان"), or in the imperfect only describes the antecedent of its relative clause: "المنطقة التي تسيطر عليها
// المعارضة", "الحزب الذي تصنفه أنقرة إرهابيا".
func (a *article) epithet(i int, s arabic.Range, b *arabic.Reading, e *Event) bool {
	if b.Enc != "" && i > s.From && (a.d.Tokens[i-1].Best().Class == "what" || a.d.Tokens[i-1].Norm == "من") && (e.Type == "ACCUSE" || e.Type == "SUPPORT") {
		return true // "ما وصفه بالعدوان"
	}
	if b.Infl != arabic.Imperfect || b.Pro != "" {
		return false
	}
	if a.RelativeOf(i, s) < 0 { // "مناطق تسيطر عليها المعارضة"
		next := i + 1
		return next < s.To && a.aspects[b.Lemma] == "state" && a.d.Tokens[next].Best().POS == arabic.ADP && a.d.Tokens[next].Best().Enc != ""
	}
	return a.aspects[b.Lemma] == "state" || b.Enc != "" && (e.Type == "ACCUSE" || e.Type == "SUPPORT")
}

// onlyReports tells whether all who are known of an attack or an arrest are those who report it.
func (a *article) onlyReports(e *Event) bool {
	if e.Type != "ASSAULT" && e.Type != "COERCE" || e.said < 0 || len(e.Actor) == 0 {
		return false
	}
	for _, p := range e.Actor {
		if !p.Implicit || !(p.Sector == "JRN" || p.Sector == "SOC" || p.Sector == "MED" || p.Kind == names.KindSource) {
			return false
		}
	}
	if a.agree(e.Actor, a.st[e.said].Source) != strong {
		return false
	}
	e.Actor = nil
	return len(e.Recipient) == 0
}

// private tells whether those who meet or visit are ordinary people: "يزوره ثمانون ألف زائر".
func (a *article) private(e *Event) bool {
	for _, side := range [][]Participant{e.Actor, e.Recipient} {
		for _, p := range side {
			if p.Sector != "" && p.Sector != "CVL" || p.Title {
				return false
			}
		}
	}
	return true
}

// interview tells whether a meeting is one with the press.
func (a *article) interview(e *Event) bool {
	all := append(append([]Participant{}, e.Actor...), e.Recipient...)
	for _, p := range all {
		if p.Sector == "JRN" {
			return true
		}
	}
	return false
}
