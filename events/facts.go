package events

import (
	"strconv"
	"strings"

	"isnad/arabic"
	"isnad/report"
	"isnad/speech"
)

// contents lays the statements' contents over the tokens, inner ones over outer ones.
func (a *article) contents() []int {
	within := make([]int, len(a.d.Tokens))
	for i := range within {
		within[i] = -1
	}
	size := func(k int) int { return a.st[k].To - a.st[k].From }
	for k := range a.st {
		for i := a.st[k].From; i < a.st[k].To; i++ {
			if within[i] < 0 || size(k) <= size(within[i]) {
				within[i] = k
			}
		}
	}
	return within
}

// inside is the innermost statement in whose content token i stands, or -1. A cue does not stand in its own.
func (a *article) inside(i int) int {
	k := a.within[i]
	if k >= 0 && a.st[k].Cue == i {
		return -1
	}
	return k
}

// attribute tells on whose word the article has an event: the chain alone where the actor speaks for himself, the
// chain and the speaker where somebody else reports it.
func (a *article) attribute(e *Event) {
	k := e.said
	if own, ok := a.cues[e.Trigger]; ok {
		e.Attribution = append([]speech.Link{}, a.st[own].Chain...)
		return
	}
	if k < 0 {
		return
	}
	st := &a.st[k]
	out := append([]speech.Link{}, st.Chain...)
	own := false
	for _, src := range st.Source {
		for _, p := range e.Actor {
			own = own || p.Entity >= 0 && p.Entity == src.Entity || p.Start == src.Start
		}
	}
	if !own {
		cue := &a.d.Tokens[st.Cue]
		for _, src := range st.Source {
			out = append(out, speech.Link{Source: src, MarkerStart: cue.Start, MarkerEnd: cue.End})
		}
	}
	for _, l := range out {
		actor := false
		for _, p := range e.Actor {
			actor = actor || p.Entity >= 0 && p.Entity == l.Entity
		}
		if !actor {
			e.Attribution = append(e.Attribution, l)
		}
	}
}

// located lists the types whose events happen at a place; the others are mostly words, and a place near them is what they
// are about.
var located = map[string]bool{"ASSAULT": true, "PROTEST": true, "COERCE": true, "MOBILIZE": true, "RETREAT": true, "AID": true}

// spokenReach is how many tokens behind a word that is an act itself its place may stand: "دعا في كلمة في برلين إلى".
const spokenReach = 7

// where finds the place of an event: the nearest one behind a preposition of place in its clause, and of what happens at
// a place the nearest one in its sentence or told before.
func (a *article) where(e *Event, i int, s arabic.Range) {
	end := a.ClauseEnd(i, s)
	if e.noun {
		end = a.NounEnd(i, s)
	}
	spoken := speechAct[e.Type]
	if spoken {
		end = min(end, i+spokenReach)
		if k, ok := a.cues[i]; ok && a.st[k].From > i {
			end = min(end, a.st[k].From)
		}
	}
	if m := a.placeIn(e, i+1, end, s); m >= 0 {
		e.Place = m
		return
	}
	// A visit takes place where the visitor goes, an attack on a place there.
	if e.Mode == "visit" || e.Type == "ASSAULT" {
		for _, p := range e.Recipient {
			if p.Entity >= 0 && a.n.Entities[p.Entity].Type == "place" {
				e.Place = a.n.Entities[p.Entity].Mentions[0]
				return
			}
		}
	}
	if spoken {
		return
	}
	if m := a.placeIn(e, a.ClauseStart(i, s), i, s); m >= 0 {
		e.Place = m
		return
	}
	if located[e.Type] {
		e.Place = a.setting(e, i, s)
	}
}

// setting is where what happens at a place takes place by what is told around it: elsewhere in its sentence, in the sentences
// before, in the state of whose police or army acts; -1 where nothing tells.
func (a *article) setting(e *Event, i int, s arabic.Range) int {
	if m := a.placeIn(e, i+1, s.To, s); m >= 0 {
		return m
	}
	if m := a.lastPlace(e, s.From, i, s); m >= 0 {
		return m
	}
	if e.Type == "COERCE" {
		for _, p := range e.Actor {
			if q, ok := a.state(p.Country); ok {
				return a.mentionIndex(q.From)
			}
		}
	}
	for n := a.d.Tokens[i].Sent - 1; n >= 0 && n >= a.d.Tokens[i].Sent-3; n-- {
		if t := a.d.Sents[n]; a.d.Tokens[t.From].Para >= a.d.Tokens[i].Para-1 {
			if m := a.lastPlace(e, t.From, t.To, t); m >= 0 {
				return m
			}
		}
	}
	return -1
}

// lastPlace is the place of the tokens [from, to) that stands last.
func (a *article) lastPlace(e *Event, from, to int, s arabic.Range) int {
	last := -1
	for k := from; k < to; k++ {
		if m := a.placeIn(e, k, k+1, s); m >= 0 {
			last = m
		}
	}
	return last
}

// placeIn is the first place of the tokens [from, to) that stands behind في, ب or a noun of place, or as the subject of a verb
// that says what a place sees (شهدت سوريا).
func (a *article) placeIn(e *Event, from, to int, s arabic.Range) int {
	for k := from; k < to && k < from+25; k++ {
		m := a.n.MentionAt(k)
		if m == nil || m.From != k || a.n.Entities[m.Entity].Type != "place" || e.Mode != "visit" && !located[e.Type] && a.takesSide(e, m.Entity) {
			continue
		}
		if strings.HasSuffix(a.d.Text[a.d.Tokens[k].Start:m.Start], "ب") || a.placed(k, s) {
			return a.mentionIndex(k)
		}
	}
	return -1
}

// takesSide tells whether an entity is one of an event's participants.
func (a *article) takesSide(e *Event, entity int) bool {
	for _, side := range [][]Participant{e.Actor, e.Recipient} {
		for _, p := range side {
			if p.Entity == entity {
				return true
			}
		}
	}
	return false
}

// placed tells whether the words before token k say that something is there.
func (a *article) placed(k int, s arabic.Range) bool {
	for back := k - 1; back >= s.From && back >= k-4; back-- {
		b := a.d.Tokens[back].Best()
		switch {
		case a.settings[b.Lemma] && (b.POS == arabic.ADP || b.POS == arabic.NOUN || b.POS == arabic.ADV || b.POS == arabic.VERB && back == k-1):
			return true
		case b.POS == arabic.ADP && b.Pro == "":
			return false
		case strings.HasSuffix(b.Pro, "ب") && b.POS == arabic.NOUN:
			return true
		case b.POS != arabic.NOUN && b.POS != arabic.ADJ:
			return false
		}
	}
	return false
}

func (a *article) mentionIndex(token int) int {
	for m := range a.n.Mentions {
		if x := &a.n.Mentions[m]; token >= x.From && token < x.To {
			return m
		}
	}
	return -1
}

// when finds the date of an event: the time of its clause, or the one nearest to it in the sentence with no other
// verb between.
func (a *article) when(e *Event, i int, s arabic.Range) {
	best, dist := -1, 1<<30
	end := a.ClauseEnd(i, s)
	if e.noun {
		end = a.NounEnd(i, s)
	}
	start := a.ClauseStart(i, s)
	for at := s.From; at < s.To; at++ {
		k := a.timeAt[at]
		if k < 0 || a.t[k].From != at {
			continue
		}
		t := &a.t[k]
		if !t.Begin.Known() || t.Type != "DATE" && t.Type != "TIME" {
			continue
		}
		d := t.From - i
		if d < 0 {
			d = -d
		}
		if t.From < start-1 || t.From >= end {
			d += 40
			if t.From >= end || e.noun {
				continue
			}
		}
		if d < dist {
			best, dist = k, d
		}
	}
	if best >= 0 {
		e.Time = best
		e.Date = dateOf(a.t[best].Value, a.t[best].Begin.String(), a.t[best].Last.String())
	}
}

// datesOfSpeech gives acts of speech without a day that of the statements their speaker makes in the article: who spoke on
// Thursday also urged and condemned on Thursday.
func (a *article) datesOfSpeech() {
	for k := range a.out {
		e := &a.out[k]
		if _, cue := a.cues[e.Trigger]; !cue || e.Date != "" || !speechAct[e.Type] || e.Status == "future" {
			continue
		}
		for m := range a.st {
			st := &a.st[m]
			if st.Date < 0 || st.Cue > e.Trigger || a.agree(e.Actor, st.Source) != strong {
				continue
			}
			if t := &a.t[st.Date]; t.Begin.Known() && (t.Type == "DATE" || t.Type == "TIME") {
				e.Date, e.Time = dateOf(t.Value, t.Begin.String(), t.Last.String()), st.Date
			}
		}
	}
}

// dateOf is a TIMEX3 value as an event's date: a day, a month, a year, or START/END for what is longer than a day and
// no calendar month or year.
func dateOf(value, begin, last string) string {
	switch {
	case len(value) > 10 && value[4] == '-' && value[10] == 'T':
		return value[:10]
	case len(value) == 10 || len(value) == 7 && value[5] != 'W' && value[5] != 'S' && value[5] != 'Q' && value[5] != 'H' || len(value) == 4:
		if value[4:] == "" || value[4] == '-' && (value[5] == '0' || value[5] == '1') {
			return value
		}
	}
	if begin == last {
		return begin
	}
	return begin + "/" + last
}

// status tells whether what token i reports took place; "" where it is only asked for, wished or denied as a rule.
func (a *article) status(i int, s arabic.Range, b *arabic.Reading, tr *trigger, noun bool) string {
	st := "occurred"
	if tr.status != "" {
		st = tr.status
	}
	prev := a.wordBefore(i, s)
	switch {
	case strings.HasSuffix(b.Pro, "س") && b.POS == arabic.VERB:
		st = "future"
	case prev != nil && (prev.Class == "negation_past" || prev.Class == "negation_future" || prev.Class == "negation" || prev.Class == "not_of"):
		st = "negated"
	case prev != nil && prev.Class == "future":
		st = "future"
	case prev != nil && prev.Class == "possibility" && prev.Lemma == "قد" && b.Infl == arabic.Imperfect:
		st = "hypothetical"
	case prev != nil && prev.Lemma == "أن" && b.Infl == arabic.Imperfect && !noun:
		if st = "occurred"; i < 2 || a.d.Tokens[i-2].Best().Lemma != "قبل" { // "قبل أن يلتقي"
			st = a.governing(i-1, s, "hypothetical")
		}
	default:
		if m := a.over(i, s, noun); m != "" {
			st = m
		} else if st == "occurred" && a.goesOn(i, s, b, tr, noun) {
			st = "ongoing"
		}
		if st == "decided" { // what a body decides is done, a meeting it decides on is to come
			if st = "occurred"; tr.event == "CONSULT" {
				st = "future"
			}
		}
	}
	if st == "occurred" && a.conditional(i, s) {
		st = "hypothetical"
	}
	if k := a.inside(i); k >= 0 && st == "occurred" && (noun || b.Infl != arabic.Perfect) {
		switch a.st[k].Kind {
		case "call", "pledge", "deny":
			return ""
		case "warn":
			if noun {
				st = "hypothetical"
			}
		}
	}
	return st
}

// goesOn tells whether what token i reports was still going on: by its own tense, that of the verb that carries it, or the
// words beside it.
func (a *article) goesOn(i int, s arabic.Range, b *arabic.Reading, tr *trigger, noun bool) bool {
	_, cue := a.cues[i]
	if !noun && b.Infl == arabic.Imperfect && a.d.Tokens[i].Para > 0 && (a.since(i, s) || !cue && !speechAct[tr.event]) {
		return true
	}
	for k := i + 1; k < s.To && k <= i+5; k++ {
		x := a.d.Tokens[k].Best()
		if a.aspects[x.Lemma] == "behind" {
			return true
		}
		if a.verbAt(k) || a.d.Tokens[k].Kind == arabic.PunctToken || x.Class == "content" {
			break
		}
	}
	if !noun {
		return false
	}
	if k := a.relativeVerb(i, s); k >= 0 && a.d.Tokens[k].Best().Infl == arabic.Imperfect && a.d.Tokens[k].Best().Pro == "" {
		return true // "الهجمات التي تشنها الحركة"
	}
	for k := i - 1; k >= s.From && k > i-7; k-- {
		x := a.d.Tokens[k].Best()
		if x.Class == "content" || x.Class == "relative" || a.d.Tokens[k].Is("،") {
			return false
		}
		if a.verbAt(k) {
			return a.aspects[x.Lemma] == "verb" && x.Infl == arabic.Imperfect && x.Pro != "س"
		}
	}
	return false
}

// since tells whether a time behind منذ stands in the clause of token i.
func (a *article) since(i int, s arabic.Range) bool {
	for k := i + 1; k+1 < min(s.To, i+14) && !a.verbAt(k); k++ {
		if b := a.d.Tokens[k].Best(); b.Lemma == "منذ" && a.timeAt[k+1] >= 0 {
			return true
		}
	}
	return false
}

// ahead turns what is still to come into the type that the codebook gives it: cooperation ahead is AGREE, an attack or
// a sanction that its author announces is THREATEN.
func (a *article) ahead(e *Event) {
	if e.Status != "future" {
		return
	}
	switch e.Type {
	case "CONSULT":
		e.Type, e.Mode, e.CAMEO = "AGREE", "", ""
		if alone := without(e.Actor, e.partners); len(alone) > 0 { // who plans to meet promises it to the other
			e.Actor, e.Recipient = alone, merged(e.Recipient, e.partners)
		}
	case "SUPPORT", "COOPERATE", "AID", "CONCEDE", "RETREAT":
		e.Type, e.Mode, e.CAMEO = "AGREE", "", ""
		if e.Date == "" { // the promise is made; what has a day is scheduled
			e.Status = "occurred"
		}
	case "ASSAULT", "SANCTION", "COERCE", "MOBILIZE":
		if e.said >= 0 && a.agree(e.Actor, a.st[e.said].Source) == strong {
			e.Mode = map[string]string{"ASSAULT": "violence", "SANCTION": "relations", "COERCE": "restrict", "MOBILIZE": "violence"}[e.Type]
			e.Type, e.CAMEO, e.Status = "THREATEN", "", "occurred"
		} else if e.Type == "ASSAULT" {
			e.Status = "hypothetical"
		}
	}
}

func (a *article) wordBefore(i int, s arabic.Range) *arabic.Reading {
	if i <= s.From {
		return nil
	}
	return a.d.Tokens[i-1].Best()
}

// governing is the status that the word before "أن" gives: المقرر أن, يعتزم أن.
func (a *article) governing(k int, s arabic.Range, other string) string {
	for m := k - 1; m >= s.From && m > k-6; m-- {
		if st := a.modals[a.d.Tokens[m].Best().Lemma]; st != "" {
			return st
		}
		if v := a.d.Tokens[m].Best(); v.POS == arabic.VERB {
			if st := a.modals[v.Lemma]; st != "" {
				return st
			}
			break
		}
	}
	return other
}

// governedBy is the status that the verb gives whose object a verbal noun is: "قرر المجلس إرسال".
func (a *article) governedBy(i int, s arabic.Range) string {
	for k := i - 1; k >= s.From && k > i-8; k-- {
		b := a.d.Tokens[k].Best()
		if b.Class == "content" || b.Class == "relative" {
			return ""
		}
		if a.verbAt(k) {
			if sub := a.SubjectAfter(k+1, s, b, nil); sub.Next == i {
				return a.modals[b.Lemma]
			}
			return ""
		}
	}
	return ""
}

// over is the status that words over the one at token i give it: the modal right before it, or the verb whose object a noun
// is. Where the noun hangs by others ("يعتزمون الاستمرار في تنظيم احتجاجات") the verb comes first.
func (a *article) over(i int, s arabic.Range, noun bool) string {
	head := a.hangsBy(i, s)
	near, verb := a.modal(i, s), ""
	if noun {
		verb = a.governedBy(head, s)
	}
	if verb != "" && (head != i || near == "") {
		return verb
	}
	return near
}

// modal is the status that a word right before the trigger gives.
func (a *article) modal(i int, s arabic.Range) string {
	for m := i - 1; m >= s.From && m >= i-3; m-- {
		t := &a.d.Tokens[m]
		b := t.Best()
		if st := a.modals[b.Lemma]; st != "" && a.n.MentionAt(m) == nil {
			if b.POS == arabic.NOUN && a.d.Tokens[i].Best().POS == arabic.VERB {
				return "" // "خلال محاولة الانقلاب دعا": a noun has no hold on a verb without أن
			}
			if b.POS == arabic.VERB && b.Infl == arabic.Perfect && m < i-1 {
				return ""
			}
			return st
		}
		if t.Kind == arabic.PunctToken || b.POS == arabic.VERB {
			return ""
		}
	}
	return ""
}

// conditional tells whether the trigger's clause hangs on إذا, لو or في حال.
func (a *article) conditional(i int, s arabic.Range) bool {
	for k := i - 1; k >= s.From && k > i-10; k-- {
		t := &a.d.Tokens[k]
		b := t.Best()
		if b.Class == "conditional" && b.Lemma != "إذ" || t.Norm == "حال" && k > s.From && a.d.Tokens[k-1].Norm == "في" {
			return true
		}
		if t.Is("،") || t.Is(".") || b.Class == "content" {
			return false
		}
	}
	return false
}

// size reads the numbers of people that the trigger's clause counts.
func (a *article) size(e *Event, i int, s arabic.Range) {
	if e.Type != "ASSAULT" && e.Type != "COERCE" && e.Type != "SANCTION" && e.Type != "PROTEST" {
		return
	}
	for k := s.From; k < s.To; k++ {
		n, to, ok := a.numberAt(k)
		if !ok {
			continue
		}
		effect := a.effectNear(k, to, s)
		if effect == "" {
			k = to - 1
			continue
		}
		c := a.rangeOf(k, n, s)
		target := map[string]**report.Count{"dead": &e.Size.Dead, "injured": &e.Size.Injured, "arrested": &e.Size.Arrested, "displaced": &e.Size.Displaced}[effect]
		if *target == nil {
			*target = c
		}
		k = to - 1
	}
}

// effectNear tells what a number at [k, to) counts: the noun of harm right behind it (14 قتيلا), or the verb or noun before
// it (قتل 14 شخصا).
func (a *article) effectNear(k, to int, s arabic.Range) string {
	for m := to; m < s.To && m < to+2; m++ {
		b := a.d.Tokens[m].Best()
		if b.POS == arabic.VERB || b.Pro != "" || b.POS == arabic.ADP || a.d.Tokens[m].Kind == arabic.PunctToken {
			break
		}
		if eff := a.effect(m); eff != "" {
			return eff
		}
	}
	for m := k - 1; m >= s.From && m > k-7; m-- {
		if eff := a.effect(m); eff != "" {
			return eff
		}
		if t := &a.d.Tokens[m]; t.Kind == arabic.PunctToken && !t.Is("(") || t.Kind == arabic.NumberToken || t.Best().POS == arabic.NUM {
			break
		}
	}
	return ""
}

func (a *article) effect(m int) string {
	b := a.d.Tokens[m].Best()
	for _, w := range []string{b.Lemma, b.Verb, b.Stem, strip(b.Stem)} {
		if eff := a.effects[w]; w != "" && eff != "" {
			return eff
		}
	}
	return ""
}

// numberAt reads a number in digits or words at token k.
func (a *article) numberAt(k int) (n, to int, ok bool) {
	t := &a.d.Tokens[k]
	if a.timeAt[k] >= 0 {
		return 0, k, false
	}
	if t.Kind == arabic.NumberToken {
		n, err := strconv.Atoi(strings.NewReplacer(",", "", ".", "", "٬", "").Replace(t.Norm))
		return n, k + 1, err == nil && n < 10_000_000
	}
	if v, known := a.numbers[arabic.Fold(t.Best().Lemma)]; known && t.Best().POS == arabic.NUM {
		return v, k + 1, true
	}
	return 0, k, false
}

// rangeOf widens a number by the words before or behind it: "ما لا يقل عن", "أكثر من", "على الأقل".
func (a *article) rangeOf(k, n int, s arabic.Range) *report.Count {
	bound := ""
	for m := max(s.From, k-5); m < k; m++ {
		if to, b := a.n.Approximate(m); to == k {
			bound = b
			break
		}
	}
	for m := k + 1; bound == "" && m < min(s.To, k+4); m++ {
		_, bound = a.n.Approximate(m)
	}
	switch bound {
	case "min":
		return &report.Count{Min: &n}
	case "max":
		return &report.Count{Max: &n}
	}
	return report.Exactly(n)
}

// contextsOf adds the contexts that the words of the clause show.
func (a *article) contextsOf(e *Event, i int, s arabic.Range) {
	seen := map[string]bool{}
	out := []string{}
	for _, c := range e.Context {
		if !seen[c] {
			seen[c] = true
			out = append(out, c)
		}
	}
	for k := max(s.From, i-8); k < min(s.To, i+16) && len(out) < 4; k++ {
		if c := a.contexts[a.d.Tokens[k].Best().Lemma]; c != "" && !seen[c] {
			seen[c] = true
			out = append(out, c)
		}
	}
	e.Context = out
}

// confidence is how sure it is that an event's type, trigger and all its participants are right, by what the event is
// made of. The figures are the shares of right events on the half of the annotated articles that may be used for it, in
// hundredths.
func confidence(e *Event) float64 {
	named, implicit := 0, false
	for _, side := range [][]Participant{e.Actor, e.Recipient} {
		for _, p := range side {
			if p.Entity >= 0 {
				named++
			}
			implicit = implicit || p.Implicit
		}
	}
	c := [...]int{32, 37, 67, 75}[min(named, 3)]
	switch e.Type {
	case "REQUEST", "REJECT", "AGREE":
		c += 8
	case "ASSAULT":
		c -= 10
	case "AID", "COOPERATE", "MOBILIZE", "THREATEN":
		c -= 14
	}
	if len(e.Actor) == 0 {
		c -= 14
	}
	if implicit {
		c -= 4
	}
	if len(e.Attribution) > 0 {
		c -= 14
	}
	if len(e.Also) > 0 {
		c += 6
	}
	return float64(min(max(c, 5), 90)) / 100
}
