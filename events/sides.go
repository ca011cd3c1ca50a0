package events

import (
	"slices"
	"strings"

	"isnad/arabic"
	"isnad/names"
)

// sides gathers the participants of one trigger.
type sides struct {
	a      *article
	i      int
	s      arabic.Range
	b      *arabic.Reading
	e      *Event
	filled map[string][]Participant
}

// verbSides finds who acts and who undergoes what a verb says.
func (a *article) verbSides(e *Event, i int, s arabic.Range, b *arabic.Reading, tr *trigger) {
	x := sides{a: a, i: i, s: s, b: b, e: e, filled: map[string][]Participant{}}
	x.verb(tr)
	x.prepositions(tr, a.ClauseEnd(i, s))
	x.governed(tr)
	x.assign(tr)
	if len(e.Recipient) == 0 {
		e.Recipient = without(x.blamed(tr), e.Actor)
	}
}

// governed fills the slot "of" of a verb's line: whom the last word of its idiom or the word of its condition governs ("أطلق
// سراح الناشط", "رفض طلب تركيا"), or who is told to have made it ("وافق على الاقتراحات التي قدمتها موغيريني").
func (x *sides) governed(tr *trigger) {
	if !hasSlot(tr, "of") {
		return
	}
	a := x.a
	head := a.conditionAt(tr, x.i, x.s)
	if at := a.idiomAt(tr, x.i, x.s); len(at) > 0 {
		head = at[len(at)-1]
	}
	if head < 0 || head+1 >= x.s.To {
		return
	}
	b := a.d.Tokens[head].Best()
	switch m := a.n.MentionAt(head + 1); {
	case b.Enc != "":
		x.filled["of"] = a.antecedent(head, b.Enc, x.filled["subject"])
	case !b.Al && (m == nil && a.d.Tokens[head+1].Best().Pro == "" || m != nil && a.n.Bare(m, head+1)):
		if ps, _ := a.n.PhrasesAt(head + 1); len(ps) > 0 && (a.takesPart(&ps[0]) || a.hasInner(&ps[0])) {
			x.filled["of"] = plain(ps)
		}
	}
	if len(x.filled["of"]) > 0 {
		return
	}
	if k := a.relativeVerb(head, x.s); k >= 0 {
		x.filled["of"] = plain(a.SubjectAfter(k+1, x.s, a.d.Tokens[k].Best(), nil).Phrases)
	} else {
		x.filled["of"] = a.byAdjective(head, x.s)
	}
}

// verb fills the subject and the object.
func (x *sides) verb(tr *trigger) {
	a := x.a
	takes := func(lemma string) bool { return hasSlot(tr, lemma) }
	sub := a.SubjectAfter(x.i+1, x.s, x.b, takes)
	if len(tr.idiom) > 0 && len(sub.Phrases) == 0 { // the idiom's words may stand before the subject
		sub = a.SubjectAfter(x.i+1+len(tr.idiom), x.s, x.b, takes)
	}
	before := a.SubjectBefore(x.i, x.s, x.b)
	if k, ok := a.cues[x.i]; ok { // a cue's speaker is known
		x.filled["subject"] = a.st[k].Source
		if doer, thing := a.doerOfThing(x.i, x.s, x.b); thing >= 0 && len(doer) > 0 && allImplicit(a.st[k].Source) {
			x.filled["subject"] = doer // "مشروع قرار بريطاني يدعو": not whoever spoke before
		}
		x.afterSpeaker(sub, a.st[k].Source)
		return
	}
	if doer, thing := a.doerOfThing(x.i, x.s, x.b); thing >= 0 && (len(before) == 0 || before[0].To <= thing) {
		x.filled["subject"], x.filled["object"] = doer, plain(sub.Phrases)
		if len(sub.Phrases) == 0 {
			x.filled["object"] = plain(a.objectAt(x.i+1+len(tr.idiom), x.s))
		}
		return
	}
	object := a.objectAt(sub.Next, x.s)
	if x.i > x.s.From && x.b.Enc == "" && len(before) == 0 { // "إنه يعارض المشروع": the pronoun is the subject
		if p := a.d.Tokens[x.i-1].Best(); p.Class == "content" && p.Enc != "" {
			if k := a.inside(x.i); k >= 0 {
				x.filled["subject"] = implicit(a.st[k].Source)
				x.filled["object"] = plain(sub.Phrases)
				return
			}
		}
	}
	if x.b.Person == '1' { // نحث: who speaks acts
		if k := a.inside(x.i); k >= 0 && x.filled["subject"] == nil {
			x.filled["subject"] = implicit(a.st[k].Source)
		}
		x.filled["object"] = plain(a.objectAt(x.i+1, x.s))
		return
	}
	if x.b.Enc == "" && len(object) == 0 && a.passiveByAgent(x.i, sub, x.s) {
		x.passive(sub.Phrases, before) // اعتقل من قبل الشرطة
		return
	}
	if len(sub.Phrases) > 0 && len(object) == 0 && len(before) == 0 && x.b.Enc == "" && a.peer(&sub.Phrases[0]) {
		x.filled["subject"], x.filled["object"] = a.droppedSubject(x.i, x.s, x.b), plain(sub.Phrases)
		return
	}
	if len(sub.Phrases) > 0 && len(object) == 0 && len(before) == 0 && x.b.Enc == "" && hasSlotIn(tr.recipient, "object") && strings.HasPrefix(x.b.Pro, "و") {
		if first := x.joined(sub); len(first) > 0 {
			x.filled["subject"], x.filled["object"] = first, plain(sub.Phrases)
			return
		}
	}
	switch {
	case x.b.Voice == 'p' && x.b.Enc == "":
		x.passive(sub.Phrases, before)
		return
	case len(before) > 0 && len(sub.Phrases) > 0 && x.b.Enc == "" && (len(object) == 0 || a.ownedBy(&sub.Phrases[0], before)):
		// Subject, verb, object: "روسيا ستنشر شرطتها العسكرية"
		x.filled["subject"], x.filled["object"] = plain(before), plain(sub.Phrases)
	case len(sub.Phrases) > 0:
		if len(object) == 0 && x.b.Enc == "" && a.undergoes(&sub.Phrases[0], tr, x) {
			x.passive(sub.Phrases, nil)
			return
		}
		x.filled["subject"] = plain(sub.Phrases)
		x.filled["object"] = plain(object)
	case len(before) > 0 && len(object) == 0 && x.b.Enc == "" && (a.relativeBefore(x.i) || before[0].To == x.i && !before[0].Definite && before[0].Entity < 0 || a.bare(x.i, x.s)) && a.undergoes(&before[0], tr, x):
		x.passive(nil, before) // الذين قتلوا, "إن تسعة موظفين في المكتب اعتقلوا"
		return
	default:
		if x.filled["subject"] == nil {
			x.filled["subject"] = plain(before)
		}
		if obj := a.objectAt(x.i+1+len(tr.idiom), x.s); len(obj) > 0 && len(x.filled["subject"]) > 0 {
			x.filled["object"] = plain(obj)
		} else {
			x.filled["object"] = plain(object)
		}
	}
	if len(x.filled["subject"]) == 0 {
		x.filled["subject"] = a.droppedSubject(x.i, x.s, x.b)
	}
	if x.b.Enc != "" && len(x.filled["object"]) == 0 {
		x.filled["object"] = a.antecedent(x.i, x.b.Enc, x.filled["subject"])
	}
}

func allImplicit(ps []Participant) bool {
	for i := range ps {
		if !ps[i].Implicit {
			return false
		}
	}
	return true
}

// afterSpeaker finds the object of a cue: the phrase behind it that is not its speaker.
func (x *sides) afterSpeaker(sub names.Subject, speaker []Participant) {
	a := x.a
	isSpeaker := func(ps []names.Phrase) bool {
		return len(ps) > 0 && len(speaker) > 0 && (ps[0].Start == speaker[0].Start || ps[0].Entity >= 0 && ps[0].Entity == speaker[0].Entity)
	}
	object := sub.Phrases
	if isSpeaker(object) || len(object) == 0 {
		if object = a.objectAt(sub.Next, x.s); len(object) == 0 && len(sub.Phrases) > 0 {
			object = a.pastComma(sub.Next, x.s, &sub.Phrases[0])
		}
	}
	if isSpeaker(object) {
		object = nil
	}
	x.filled["object"] = plain(object)
	if x.b.Enc != "" && len(object) == 0 {
		x.filled["object"] = a.antecedent(x.i, x.b.Enc, speaker)
	}
}

// passive puts the subject of a passive verb where its object stands.
func (x *sides) passive(after, before []names.Phrase) {
	ps := after
	if len(ps) == 0 {
		ps = before
	}
	x.filled["object"] = plain(ps)
	x.filled["subject"] = nil
}

// joined is the subject that a verb behind و shares with the verb before it in its sentence, where the only phrase behind it
// may be its object: "روسيا ستنشر شرطتها وتتهم الخوذ البيضاء بفبركة الهجوم".
func (x *sides) joined(sub names.Subject) []Participant {
	a := x.a
	if x.i == x.s.From || sub.Next < x.s.To && a.nounAt(sub.Next) {
		return nil // what stands behind it is the object
	}
	for k := x.i - 1; k >= x.s.From; k-- {
		b := a.d.Tokens[k].Best()
		if b.Class == "content" || b.Class == "relative" || a.d.Tokens[k].Is("؛") || a.d.Tokens[k].Is(":") {
			return nil
		}
		if !a.verbAt(k) {
			continue
		}
		ps, _ := a.subjectOf(k, x.s)
		if len(ps) == 0 || ps[0].To > x.i || !ps[0].CanAct() || !names.AgreesBefore(x.b, ps) || ps[0].Entity >= 0 && ps[0].Entity == sub.Phrases[0].Entity {
			return nil
		}
		return implicit(plain(ps))
	}
	return nil
}

// peer tells whether a phrase names somebody by his likeness to another, who then is the subject: "قبل أن يلتقي نظيره".
func (a *article) peer(p *names.Phrase) bool {
	b := a.d.Tokens[p.From].Best()
	return b.Enc != "" && a.peers[b.Lemma]
}

// undergoes tells whether the only phrase behind an unvowelled verb is whom it befell (قتل 12 مدنيا): where victims
// stand, counted or without arms, and the verb needs an object.
func (a *article) undergoes(p *names.Phrase, tr *trigger, x *sides) bool {
	if !hasSlotIn(tr.actor, "subject") || !hasSlotIn(tr.recipient, "object") {
		return false
	}
	switch tr.event {
	case "ASSAULT", "COERCE", "SANCTION":
	case "ACCUSE": // "اتهم النظام بشن هجوم": nobody accuses without an object
		k := x.i + 1
		if p.From > x.i {
			k = p.To
		}
		for k < x.s.To && a.TimeTo[k] > k {
			k = a.TimeTo[k]
		}
		return tr.mode == "allege" && x.b.Infl == arabic.Perfect && k < x.s.To && lastOf(a.d.Tokens[k].Best().Pro) == "ب" && a.n.MentionAt(k) == nil
	default:
		return false
	}
	if p.Entity >= 0 && a.n.Entities[p.Entity].Type != "person" {
		return false
	}
	if !p.CanAct() || p.Kind == names.KindPlace && p.Entity < 0 {
		return true // استهدفت مواقع
	}
	switch p.Sector {
	case "MIL", "GOV", "COP", "REB", "UAF", "PRM", "SPY", "JUD":
		return a.counted(p)
	}
	return x.b.Infl == arabic.Perfect
}

// bare tells whether no noun stands behind the verb at token i that might be its object.
func (a *article) bare(i int, s arabic.Range) bool {
	k := i + 1
	for k < s.To && (a.TimeTo[k] > k || a.d.Tokens[k].Best().POS == arabic.ADV) {
		k = max(k+1, a.TimeTo[k])
	}
	if k >= s.To || a.d.Tokens[k].Kind == arabic.PunctToken {
		return k >= s.To || !a.d.Tokens[k].Is("#")
	}
	b := a.d.Tokens[k].Best()
	return a.n.MentionAt(k) == nil && (b.POS == arabic.ADP || b.POS == arabic.NOUN && b.Pro != "")
}

// relativeBefore tells whether a relative pronoun stands right before the verb at token i.
func (a *article) relativeBefore(i int) bool {
	return i > 0 && a.d.Tokens[i-1].Best().Class == "relative"
}

func plain(ps []names.Phrase) []Participant {
	out := make([]Participant, 0, len(ps))
	for _, p := range ps {
		out = append(out, Participant{Phrase: p})
	}
	return out
}

func hasSlot(tr *trigger, name string) bool {
	return hasSlotIn(tr.actor, name) || hasSlotIn(tr.recipient, name)
}

func hasSlotIn(list []slot, name string) bool {
	for _, s := range list {
		if s.name == name {
			return true
		}
	}
	return false
}

// pastComma is the object that a comma parts from its subject, where a preposition behind it shows that it is one: "طالب رئيس
// الوزراء، مديريات الشرطة بالقيام". A single person behind a person may be the same.
func (a *article) pastComma(k int, s arabic.Range, subject *names.Phrase) []names.Phrase {
	if k+1 >= s.To || !a.d.Tokens[k].Is("،") {
		return nil
	}
	ps, next := a.n.PhrasesAt(k + 1)
	if len(ps) == 0 || next >= s.To || !a.takesPart(&ps[0]) || ps[0].Start != a.d.Tokens[k+1].Start || a.lamAt(k+1) {
		return nil
	}
	if q := &ps[0]; q.Entity >= 0 && q.Entity == subject.Entity || q.Kind == names.KindPerson && q.Number != 'p' && subject.Kind == names.KindPerson {
		return nil
	}
	if a.d.Tokens[next].Is("،") && next+1 < s.To {
		next++
	}
	if b := a.d.Tokens[next].Best(); b.POS == arabic.ADP || b.POS == arabic.NOUN && lastOf(b.Pro) == "ب" || b.Class == "content" {
		return ps
	}
	return nil
}

// objectAt is the noun phrase without preposition behind token k; times and phrases of circumstance before it are
// stepped over.
func (a *article) objectAt(k int, s arabic.Range) []names.Phrase {
	for steps := 0; k < s.To && steps < 6; steps++ {
		t := &a.d.Tokens[k]
		b := t.Best()
		switch {
		case a.TimeTo[k] > k:
			k = a.TimeTo[k]
			continue
		case t.Is("،") && (steps > 0 || k+1 < s.To && a.TimeTo[k+1] > 0), t.Is("#"), b.POS == arabic.ADV, a.n.MentionAt(k) == nil && b.Enc != "" && a.circumstances[b.Lemma]: // "حذر فيها إيران"
			k++
			continue
		case b.Lemma == "من" && k+2 < s.To && a.d.Tokens[k+1].Norm == "قبل" && a.tanwin(k+2): // "دانت من قبل عددا من"
			k += 2
			continue
		case a.n.MentionAt(k) == nil && b.POS == arabic.ADP && b.Enc == "" && b.Pro == "" && a.circumstances[b.Lemma] && k+1 < s.To:
			_, next := a.n.PhrasesAt(k + 1)
			if next <= k+1 {
				return nil
			}
			k = next
			continue
		}
		if m := a.n.MentionAt(k); m != nil && !a.n.Bare(m, k) || m == nil && (b.Pro != "" || b.POS == arabic.ADP) {
			return nil
		}
		ps, _ := a.n.PhrasesAt(k)
		if len(ps) == 0 || !ps[0].CanAct() && !a.hasInner(&ps[0]) {
			return nil
		}
		return ps
	}
	return nil
}

func (a *article) hasInner(p *names.Phrase) bool {
	_, inner := a.n.Inner(p)
	_, owned := a.owner(p)
	return inner || owned || p.Country != ""
}

// subjectOf is the subject of the verb at token k: behind it, or before it; where phrases stand on both sides and no object
// follows, the one before it (قناص يقتل طفلا).
func (a *article) subjectOf(k int, s arabic.Range) ([]names.Phrase, names.Subject) {
	v := a.d.Tokens[k].Best()
	sub := a.SubjectAfter(k+1, s, v, nil)
	before := a.SubjectBefore(k, s, v)
	if len(before) > 0 && (len(sub.Phrases) == 0 || len(a.objectAt(sub.Next, s)) == 0 || a.ownedBy(&sub.Phrases[0], before)) {
		return before, sub
	}
	return sub.Phrases, sub
}

// ownedBy tells whether the pronoun of a phrase's first noun may stand for those before it: it is their own and not the
// subject, "روسيا ستنشر شرطتها".
func (a *article) ownedBy(p *names.Phrase, before []names.Phrase) bool {
	return agreesPronoun(a.d.Tokens[p.From].Best().Enc, plain(before))
}

// droppedSubject is whom a verb without a subject of its own goes on with: the subject before it.
func (a *article) droppedSubject(i int, s arabic.Range, v *arabic.Reading) []Participant {
	if v.Person != '3' || a.ThingBefore(i, s, v) {
		return nil
	}
	if rel := a.RelativeOf(i, s); rel >= 0 && v.Enc == "" && a.RelativeAgrees(rel, v) {
		return nil // the antecedent acts, and he is nobody
	}
	if k := a.inside(i); k >= 0 && a.d.Tokens[i].Sent == a.d.Tokens[a.st[k].Cue].Sent {
		if prev := i - 1; prev >= a.st[k].From && a.d.Tokens[prev].Best().Class == "content" || i == a.st[k].From {
			return implicit(a.st[k].Source)
		}
	}
	for k := i - 1; k >= s.From; k-- {
		b := a.d.Tokens[k].Best()
		if b.Class == "content" && b.Enc == "" && b.Lemma != "أن" || b.Class == "content" && b.Enc == "" && !a.verbAt(k+1) {
			if ps, _ := a.n.PhrasesAt(k + 1); len(ps) > 0 && ps[0].To <= i && ps[0].CanAct() && names.AgreesBefore(v, ps) {
				return implicit(plain(ps)) // "أن المعتقل في الثلاثين، وتقدم بطلب": whom the content is about goes on acting
			}
		}
		if !a.verbAt(k) {
			continue
		}
		ps, _ := a.subjectOf(k, s)
		if len(ps) > 0 && ps[0].To <= i && names.AgreesBefore(v, ps) && ps[0].CanAct() {
			return implicit(plain(ps))
		}
	}
	// The subject of the sentence before, or the speaker of the last statement.
	for k := len(a.st) - 1; k >= 0; k-- {
		if a.st[k].Cue < i && a.d.Tokens[a.st[k].Cue].Para == a.d.Tokens[i].Para {
			ps := []names.Phrase{}
			for _, p := range a.st[k].Source {
				ps = append(ps, p.Phrase)
			}
			if len(ps) > 0 && names.AgreesBefore(v, ps) && strings.HasPrefix(v.Pro, "و") {
				return implicit(a.st[k].Source)
			}
			break
		}
	}
	return nil
}

func (a *article) verbAt(k int) bool {
	return k < len(a.d.Tokens) && a.d.Tokens[k].Best().POS == arabic.VERB && a.n.MentionAt(k) == nil && a.TimeTo[k] == 0
}

func implicit(ps []Participant) []Participant {
	out := make([]Participant, len(ps))
	for i, p := range ps {
		p.Implicit = true
		out[i] = p
	}
	return out
}

// antecedent is whom a pronoun at token i stands for: the named one before it that agrees and is not the subject.
func (a *article) antecedent(i int, enc string, subject []Participant) []Participant {
	gender, number := byte('m'), byte('s')
	switch enc {
	case "ها":
		gender = 'f'
	case "هم", "هن", "هما":
		number = 'p'
	case "ه":
	default:
		return nil
	}
	s := a.d.Sents[a.d.Tokens[i].Sent]
	from := s.From
	if n := a.d.Tokens[i].Sent; n > 0 && a.d.Tokens[a.d.Sents[n-1].From].Para == a.d.Tokens[i].Para {
		from = a.d.Sents[n-1].From
	}
	ps := a.mentioned(from, i)
	for k := len(ps) - 1; k >= 0; k-- {
		p := ps[k]
		if p.Kind == "document" || p.Entity < 0 && p.Sector == "" && p.Country == "" {
			continue
		}
		if number == 'p' && p.Number != 'p' && (p.Entity >= 0 || p.Kind == names.KindPerson) || number == 's' && p.Number == 'p' && gender == 'm' {
			continue
		}
		if number == 's' && p.Gender != 0 && p.Gender != gender {
			continue
		}
		same := false
		for _, q := range subject {
			same = same || q.Entity == p.Entity && p.Entity >= 0 || q.Start == p.Start
		}
		if same {
			continue
		}
		return []Participant{{Phrase: p, Implicit: true}}
	}
	return nil
}

// mentioned are those who may act in the tokens [from, to), in their order; of a phrase about a thing the somebody in it.
func (a *article) mentioned(from, to int) []names.Phrase {
	var out []names.Phrase
	for k := from; k < to; {
		p, ok := a.n.PhraseAt(k)
		if !ok || a.timeAt[k] >= 0 {
			k++
			continue
		}
		if !p.CanAct() || a.n.HeadedByThing(&p) {
			q, inner := a.n.Inner(&p)
			if !inner {
				k = max(k+1, p.To)
				continue
			}
			p = q
		}
		if p.To <= to {
			out = append(out, p)
		}
		k = max(k+1, p.To)
	}
	return out
}

// prepositions fills the slots that prepositions mark, up to token end.
func (x *sides) prepositions(tr *trigger, end int) {
	a := x.a
	aim := false
	for k := x.i + 1; k < end && k < x.i+22; k++ {
		if to := x.within(k); to > k { // "المبعوث إلى اليمن": the office's own preposition
			k = to - 1
			continue
		}
		b := a.d.Tokens[k].Best()
		prep, start := "", k+1
		switch {
		case b.POS == arabic.ADP:
			prep = b.Lemma
		case a.n.MentionAt(k) != nil && a.n.MentionAt(k).From == k:
			prep = lastOf(a.d.Text[a.d.Tokens[k].Start:a.n.MentionAt(k).Start])
			if prep == "" && strings.HasPrefix(a.d.Tokens[k].Norm, "لل") {
				prep = "ل"
			}
			start = k
		case b.Pro != "" && (a.compound[b.Stem] == "" || x.complement(tr, k)):
			prep = lastOf(b.Pro)
			start = k
		}
		if a.compound[b.Stem] == "with" && (b.Pro == "ب" || b.Pro == "") && b.POS == arabic.NOUN && b.Enc == "" && k+1 < end {
			x.filled["with"] = plain(a.company(k + 1)) // زار الرئيس الجبهة برفقة الوزير
			continue
		}
		aim = aim || prep == "ل" && a.verbalNounAt(start) && k > x.i+1
		if aim && prep == "من" {
			continue // "الضغط على إيران لإخراجها من سوريا"
		}
		if prep == "" || prep == "و" || !hasSlot(tr, prep) || x.filled[prep] != nil || prep == "ل" && a.verbalNounAt(start) && x.e.Type != "SUPPORT" && x.e.Type != "ACCUSE" {
			continue // "العملية لتحرير المدينة": what it is for
		}
		if b.POS == arabic.ADP && b.Enc != "" {
			if p := a.antecedent(k, b.Enc, x.filled["subject"]); p != nil {
				x.filled[prep] = p
			}
			continue
		}
		if start >= x.s.To {
			break
		}
		if a.d.Tokens[start].Kind == arabic.PunctToken && start+1 < x.s.To { // مع "رؤساء الشركات"
			start++
		}
		if prep == "بين" {
			x.filled[prep] = plain(a.between(start))
			continue
		}
		if ps, next := a.n.PhrasesAt(start); len(ps) > 0 && (a.takesPart(&ps[0]) || a.hasInner(&ps[0])) {
			x.filled[prep] = plain(append(ps, x.again(prep, next)...))
			if last := &ps[len(ps)-1]; x.filled["ل"] == nil && prep != "ل" && a.lamAt(last.To) {
				x.filled["ل"] = []Participant{} // "غارات على تعزيزات للميليشيات": ل belongs to what was hit
			}
		} else if a.verbalNounAt(start) && k < x.i+4 {
			x.filled[prep] = []Participant{} // "يشتبه في ارتكابه": the complement is an act
		}
	}
}

// verbalNounAt tells whether token k is a verbal noun.
func (a *article) verbalNounAt(k int) bool {
	b := a.d.Tokens[k].Best()
	return b.POS == arabic.NOUN && b.Infl == arabic.VerbalNoun && b.Verb != "" && a.n.MentionAt(k) == nil
}

// company are those who take part beside the others, from token k on.
func (a *article) company(k int) []names.Phrase {
	ps, _ := a.n.PhrasesAt(k)
	if len(ps) == 0 || !a.takesPart(&ps[0]) || a.n.HeadedByThing(&ps[0]) {
		return nil
	}
	return ps
}

// complement tells whether token k is the first word behind a verb (and its subject) that asks for ب and no object:
// "أشاد الوزير بمشاركة تونس".
func (x *sides) complement(tr *trigger, k int) bool {
	at := x.i + 1
	for _, p := range x.filled["subject"] {
		if !p.Implicit && p.To > at {
			at = p.To
		}
	}
	return k == at && !hasSlotIn(tr.recipient, "object")
}

// again reads on where the same preposition opens another phrase: "على النظام وعلى الحزب".
func (x *sides) again(prep string, k int) []names.Phrase {
	if k+1 >= x.s.To {
		return nil
	}
	b := x.a.d.Tokens[k].Best()
	if b.POS != arabic.ADP || b.Lemma != prep || b.Pro != "و" || b.Enc != "" {
		return nil
	}
	ps, _ := x.a.n.PhrasesAt(k + 1)
	if len(ps) == 0 || !x.a.takesPart(&ps[0]) && !x.a.hasInner(&ps[0]) {
		return nil
	}
	return ps
}

// within is the end of the subject or object that token k stands in; k where it stands in none.
func (x *sides) within(k int) int {
	for _, slot := range []string{"subject", "object"} {
		for _, p := range x.filled[slot] {
			if !p.Implicit && p.From < k && k < p.To {
				return p.To
			}
		}
	}
	return k
}

// phrasesEnd is the token behind the adjectives, the governed phrase and the prepositional phrases that follow the noun
// at token i without a break.
func (a *article) phrasesEnd(i int, s arabic.Range) int {
	k := i + 1
	if p, ok := a.n.PhraseAt(i); ok {
		k = p.To
	}
	for k < s.To {
		b := a.d.Tokens[k].Best()
		switch {
		case a.TimeTo[k] > k:
			k = a.TimeTo[k]
		case a.n.MentionAt(k) == nil && b.POS == arabic.ADP && b.Enc != "":
			k++
		case a.n.MentionAt(k) == nil && b.POS == arabic.ADP && k+1 < s.To:
			_, next := a.n.PhrasesAt(k + 1)
			if next <= k+1 {
				return k + 2
			}
			k = next
		case lastOf(b.Pro) == "ل" || lastOf(b.Pro) == "ب" || a.n.MentionAt(k) != nil && a.n.MentionAt(k).Start > a.d.Tokens[k].Start:
			_, next := a.n.PhrasesAt(k)
			if next <= k {
				return k + 1
			}
			k = next
		case b.POS == arabic.ADJ && (b.Pro == "" || b.Pro == "و") || b.POS == arabic.ADV:
			k++
		default:
			return k
		}
	}
	return k
}

// between reads "بين روسيا وإيران", also with a second بين.
func (a *article) between(k int) []names.Phrase {
	ps, next := a.n.PhrasesAt(k)
	if next < len(a.d.Tokens) && a.d.Tokens[next].Norm == "وبين" {
		more, _ := a.n.PhrasesAt(next + 1)
		ps = append(ps, more...)
	}
	if len(ps) == 0 || !a.takesPart(&ps[0]) {
		return nil
	}
	return ps
}

// takesPart tells whether a phrase is somebody who may take part in an event.
func (a *article) takesPart(p *names.Phrase) bool {
	if b := a.d.Tokens[p.From].Best(); p.Entity < 0 && b.Enc != "" && (b.Lemma == "نفس" || b.Lemma == "ذات") {
		return false // ألزمت نفسها
	}
	if p.Entity >= 0 {
		switch a.n.Entities[p.Entity].Type {
		case "process", "document":
			return false
		}
		return !a.networks[arabic.Normalize(a.n.Entities[p.Entity].Name)]
	}
	return p.CanAct() && p.Kind != "document"
}

// assign puts the filled slots on their sides, in the order of preference of the line.
func (x *sides) assign(tr *trigger) {
	x.e.Actor, x.e.Recipient = nil, nil
	recipient := tr.recipient
	if hasSlotIn(tr.actor, "of") && hasSlotIn(recipient, "of") {
		// The governed noun undergoes, unless another place of the recipient is filled: قصف المدينة, قصف الجيش للمدينة.
		others := make([]slot, 0, len(recipient))
		for _, s := range recipient {
			if s.name != "of" {
				others = append(others, s)
			}
		}
		if ps := x.side(others, true); len(ps) > 0 {
			recipient = others
		}
	}
	x.e.Recipient = x.side(recipient, true)
	x.e.Actor = x.side(tr.actor, false)
	for _, s := range append(append([]slot{}, tr.actor...), tr.recipient...) {
		if s.both {
			x.e.partners = x.keep(without(x.filled[s.name], x.e.Actor))
			x.e.Actor = merged(x.e.Actor, x.filled[s.name])
		}
	}
	x.e.Actor = x.keep(x.e.Actor)
	if x.e.Type == "ASSAULT" || x.e.Type == "PROTEST" { // معركة الحديدة, احتجاجات بغداد: where it was
		x.e.Actor = slices.DeleteFunc(x.e.Actor, func(p Participant) bool {
			return p.Entity >= 0 && x.a.n.Entities[p.Entity].Type == "place" && !x.a.n.Entities[p.Entity].State
		})
	}
	if x.e.Type == "CONSULT" && len(x.e.Actor) > 0 {
		x.e.Recipient = without(x.e.Recipient, x.filled["with"])
		x.e.Actor = merged(x.e.Actor, without(x.filled["with"], x.e.Recipient))
	}
	x.e.Recipient = without(x.e.Recipient, x.e.Actor)
}

func (x *sides) side(list []slot, recipient bool) []Participant {
	for _, s := range list {
		if s.both {
			continue
		}
		if s.name == "of" && !recipient && x.e.Recipient != nil && sameList(x.e.Recipient, x.filled["of"]) {
			continue
		}
		ps := x.keep(x.filled[s.name])
		if recipient {
			ps = x.targets(x.filled[s.name])
		}
		if len(ps) > 0 {
			return ps
		}
	}
	return nil
}

func sameList(a, b []Participant) bool {
	return len(a) > 0 && len(b) > 0 && a[0].Start == b[0].Start
}

// keep leaves those who may take part; of a phrase about a thing, the somebody inside it.
func (x *sides) keep(ps []Participant) []Participant {
	var out []Participant
	for _, p := range ps {
		if _, cue := x.a.cues[p.From]; cue && p.Entity < 0 && x.a.d.Tokens[p.From].Best().Infl == arabic.ActivePart {
			continue // "، مشيرة إلى"
		}
		if x.a.bareNumber(&p.Phrase) && x.a.effect(x.i) == "" || x.a.timeAt[p.From] >= 0 && p.Entity < 0 {
			continue // "يصل إلى 34", "يوم الاثنين"
		}
		if x.a.takesPart(&p.Phrase) && !x.a.n.HeadedByThing(&p.Phrase) {
			out = append(out, p)
			continue
		}
		if q, ok := x.a.n.Inner(&p.Phrase); ok && x.a.takesPart(&q) {
			out = append(out, Participant{Phrase: q, Implicit: p.Implicit})
		} else if q, ok := x.a.owner(&p.Phrase); ok {
			out = append(out, Participant{Phrase: q, Implicit: p.Implicit})
		}
	}
	return out
}

// lamAt tells whether token k begins with ل.
func (a *article) lamAt(k int) bool {
	if k >= len(a.d.Tokens) {
		return false
	}
	m := a.n.MentionAt(k)
	return lastOf(a.d.Tokens[k].Best().Pro) == "ل" || m != nil && m.From == k && m.Start > a.d.Tokens[k].Start && lastOf(a.d.Text[a.d.Tokens[k].Start:m.Start]) == "ل"
}

// bareNumber tells whether a phrase is a number and nothing else.
func (a *article) bareNumber(p *names.Phrase) bool {
	return p.Entity < 0 && p.To == p.From+1 && (a.d.Tokens[p.From].Kind == arabic.NumberToken || a.d.Tokens[p.From].Best().POS == arabic.NUM)
}

// owner is whose a thing is by ل: "مواقع لحزب الله", "حافلة لمليشيا موالية للنظام".
func (a *article) owner(p *names.Phrase) (names.Phrase, bool) {
	k := p.To
	if p.Entity >= 0 || k >= len(a.d.Tokens) || a.d.Tokens[k].Para != a.d.Tokens[p.From].Para {
		return names.Phrase{}, false
	}
	if !a.lamAt(k) {
		return names.Phrase{}, false
	}
	q, ok := a.n.PhraseAt(k)
	return q, ok && a.takesPart(&q)
}

// targets also keeps things that belong to a state: "منشآت سورية".
func (x *sides) targets(ps []Participant) []Participant {
	out := x.keep(ps)
	if len(out) == 0 && len(ps) > 0 && ps[0].Country != "" && ps[0].Entity < 0 {
		return ps[:1]
	}
	return out
}

func merged(a, b []Participant) []Participant {
	out := append([]Participant{}, a...)
	return append(out, without(b, a)...)
}

// without leaves out of a who is in b.
func without(a, b []Participant) []Participant {
	var out []Participant
	for _, p := range a {
		in := false
		for _, q := range b {
			in = in || p.Entity >= 0 && p.Entity == q.Entity || p.Start == q.Start || p.From == q.From
		}
		if !in {
			out = append(out, p)
		}
	}
	return out
}

// nounSides finds who takes part in what a noun reports: whom it governs, its adjective of nationality, its
// prepositions, and the subject of a light verb before it.
func (a *article) nounSides(e *Event, i int, s arabic.Range, b *arabic.Reading, tr *trigger) {
	x := sides{a: a, i: i, s: s, b: b, e: e, filled: map[string][]Participant{}}
	frame := tr
	head := i // the last word of the trigger: "برنامج تمويل"
	for _, k := range a.idiomAt(tr, i, s) {
		if k == head+1 {
			head = k
		}
	}
	if tr.noun != "" { // a verb's line: its verbal noun's governed noun is the subject or the object
		frame = nounFrame(tr)
	}
	var of []Participant
	switch {
	case b.Enc != "" && b.Pro == "و" && agreesPronoun(b.Enc, a.coordinate(i)):
		of = a.coordinate(i) // "ضم موسكو للقرم ودعمها للرئيس": the nouns of a list share their doer
	case b.Enc != "":
		of = a.antecedent(i, b.Enc, nil)
	case !a.d.Tokens[head].Best().Al && !a.tanwin(head) && head+1 < s.To && (a.d.Tokens[head+1].Best().POS != arabic.ADJ || a.n.MentionAt(head+1) != nil || x.people(head+1) || x.befalls(frame, head+1)):
		if m := a.n.MentionAt(head + 1); m == nil && a.d.Tokens[head+1].Best().Pro == "" || m != nil && a.n.Bare(m, head+1) {
			if ps, _ := a.n.PhrasesAt(head + 1); len(ps) > 0 && (ps[0].Definite || ps[0].Entity >= 0 || a.counted(&ps[0]) || ps[0].CanAct()) {
				of = plain(ps)
			}
		}
	}
	var mover []Participant
	if m := a.n.MentionAt(head); len(of) == 0 && head > i && m != nil && m.From == head {
		of = plain([]names.Phrase{phraseOf(a.n, m)})
		if st, named := a.state(a.n.Entities[m.Entity].Country); named && a.n.Entities[m.Entity].Type == "organization" {
			of, mover = nil, []Participant{{Phrase: st, Implicit: true}} // "نقل السفارة الأميركية": the embassy's state moves it
		}
	}
	x.filled["of"] = of
	var object []Participant
	if ps, stands := x.directObject(); len(of) > 0 && stands {
		switch {
		case len(ps) == 0: // somebody unknown, or a thing
			x.filled["من"], x.filled["of"] = of, nil
		case e.Type == "CONSULT":
			x.filled["مع"] = ps
		case tr.noun == "object" || hasSlotIn(frame.recipient, "of"):
			x.filled["من"], x.filled["of"] = of, ps
		default:
			x.filled["ل"] = ps
		}
	} else if len(of) > 0 && i+1 < s.To && (b.Enc != "" || !b.Al) {
		switch {
		case tr.noun == "object" || hasSlotIn(frame.recipient, "of"):
			object = x.objectBehind(&of[0].Phrase) // "اعتقال الشرطة مسؤولا"
		}
		switch {
		case len(object) > 0:
		case tr.noun == "object":
			x.subjectAndObject(frame)
		case hasSlotIn(tr.actor, "of") && hasSlotIn(tr.recipient, "of") && x.objectIsThing():
			x.filled["من"], x.filled["of"] = of, nil
		}
	}
	x.prepositions(frame, min(a.ClauseEnd(i, s), a.phrasesEnd(i, s)))
	x.attackerByLam()
	x.hostByLam(frame)
	x.assign(frame)
	if doer := x.keep(of); len(object) > 0 && len(doer) > 0 {
		e.Actor, e.Recipient = doer, without(x.keep(object), doer)
	} else if len(doer) > 0 && len(e.Actor) == 0 && x.filled["of"] == nil && sameList(x.filled["من"], of) {
		e.Actor, e.Recipient = doer, without(x.keep(x.filled["ل"]), doer) // "استدعاء الملك لرئيس الوزراء"
	}
	if len(mover) > 0 {
		e.Actor, e.Recipient = mover, without(e.Recipient, mover)
	}
	if ps := a.agentOf(i, a.actEnd(i, s), "agent"); len(ps) > 0 { // "تطهير المنطقة من قبل الجيش"
		e.Actor = x.keep(ps)
		e.Recipient = without(e.Recipient, e.Actor)
	}
	if e.Type == "REQUEST" && len(e.Recipient) == 0 && len(e.Actor) > 0 && sameList(e.Actor, x.filled["من"]) {
		if ps := a.lender(i, s); len(ps.ps) > 0 { // تقدم بطلب من الوزارة
			e.Actor, e.Recipient = x.keep(ps.ps), e.Actor
		}
	}
	if len(e.Actor) > 0 && len(e.Recipient) == 0 { // "تعرضت السعودية لقصف من الحوثيين"
		if ps := a.lender(i, s); ps.recipient {
			e.Recipient = without(x.keep(ps.ps), e.Actor)
		}
	}
	if len(e.Actor) == 0 {
		if ps := a.lender(i, s); len(ps.ps) > 0 {
			if ps.recipient {
				if len(e.Recipient) == 0 {
					e.Recipient = x.keep(ps.ps)
				}
			} else {
				e.Actor = without(x.keep(ps.ps), e.Recipient)
				for _, s := range frame.actor { // whoever stands at a both slot acts beside him
					if s.both {
						e.Actor = merged(e.Actor, x.keep(x.filled[s.name]))
					}
				}
			}
		}
	}
	told := false
	if len(e.Actor) == 0 {
		x.byRelative(frame)
		told = len(e.Actor) > 0
	}
	if len(e.Actor) == 0 {
		e.Actor = without(a.accused(e, i), e.Recipient)
	}
	if len(e.Actor) == 0 && b.Pro == "و" {
		e.Actor = without(a.coordinate(i), e.Recipient)
	}
	if len(e.Actor) == 0 && len(e.Recipient) > 0 {
		e.Actor = without(x.keep(a.controller(i, s)), e.Recipient)
	}
	if len(e.Actor) == 0 {
		e.Actor = without(x.keep(a.announcer(e, i)), e.Recipient)
	}
	if len(e.Actor) == 0 {
		e.Actor = without(a.byAdjective(i, s), e.Recipient)
	}
	if k, ok := a.cues[i]; ok && len(e.Actor) == 0 {
		if src := a.st[k].Source; b.Enc != "" || e.Type == "REJECT" { // "انتقاده", "نفي الوزارة"
			e.Actor, e.Recipient = src, without(e.Recipient, src)
		} else { // "حث موسكو": she is told
			e.Actor = without(src, e.Recipient)
		}
	}
	if e.Type == "REQUEST" && lastOf(b.Pro) == "ب" && !b.Al && len(e.Actor) > 0 && len(e.Recipient) == 0 { // عقد المجلس جلسة بطلب من الكويت
		e.Recipient = without(x.keep(a.clauseSubject(i, s)), e.Actor)
	}
	if (e.Type == "ASSAULT" || e.Type == "COOPERATE") && len(e.Actor) == 1 && len(e.partners) == 1 && len(e.Recipient) == 0 { // "تقدمت القوات عقب معارك مع الميليشيات"
		e.Actor = merged(without(x.keep(a.clauseSubject(i, s)), e.Recipient), e.Actor)
	}
	if e.Type == "CONSULT" && len(e.Actor) == 0 && len(e.Recipient) > 0 || e.Type == "CONSULT" && len(e.Actor) == 1 && len(e.Recipient) == 0 && x.filled["of"] == nil && !told {
		e.Actor = merged(without(x.keep(a.clauseSubject(i, s)), e.Recipient), e.Actor)
	}
}

// tanwin tells whether the noun at token k bears the alif of the indefinite accusative, and so governs nobody: "ضغوطا";
// a participle may ("متهما ترودو").
func (a *article) tanwin(k int) bool {
	b := a.d.Tokens[k].Best()
	return b.Enc == "" && b.Stem == b.Lemma+"ا" && b.Infl != arabic.ActivePart && b.Infl != arabic.PassivePart && (b.POS == arabic.NOUN || b.POS == arabic.ADJ)
}

// objectBehind is whom a verbal noun's act befell, in the accusative or counted right behind who did it: "اعتقال الشرطة
// مسؤولا", "اعتقال إسرائيل فلسطينيين".
func (x *sides) objectBehind(doer *names.Phrase) []Participant {
	k := doer.To
	if x.b.Enc != "" || x.b.Infl != arabic.VerbalNoun || k >= x.s.To || x.a.TimeTo[k] > 0 || !doer.Definite && doer.Entity < 0 {
		return nil
	}
	if x.e.Type == "SUPPORT" || x.e.Type == "AGREE" {
		return nil // "قبول فلسطين عضوا"
	}
	ps, _ := x.a.n.PhrasesAt(k)
	if len(ps) == 0 || !x.a.takesPart(&ps[0]) || ps[0].Start != x.a.d.Tokens[k].Start || ps[0].Entity >= 0 {
		return nil
	}
	b := x.a.d.Tokens[k].Best()
	if !x.a.tanwin(k) && !(b.Number == 'p' && !b.Al && strings.HasSuffix(b.Stem, "ين")) && !x.a.counted(&ps[0]) {
		return nil
	}
	return plain(ps)
}

// attackerByLam makes whoever owns an attack by ل its attacker, where he bears arms: "قصف للجيش", "غارات للتحالف على".
func (x *sides) attackerByLam() {
	ps := x.filled["ل"]
	if x.e.Type != "ASSAULT" || x.b.Al || x.b.Enc != "" || len(x.filled["of"]) > 0 || len(ps) == 0 || len(x.filled["من"]) > 0 {
		return
	}
	for k := x.i + 1; k < ps[0].From; k++ {
		if x.a.d.Tokens[k].Best().POS != arabic.ADJ { // "تدمير نفق لحماس": the tunnel is theirs
			return
		}
	}
	switch ps[0].Sector {
	case "MIL", "REB", "UAF", "PRM":
		if !x.a.counted(&ps[0].Phrase) {
			x.filled["من"], x.filled["ل"] = ps, nil
		}
	}
}

// hostByLam makes a place behind ل the one that is visited: "زيارة للقاهرة"; of a delegation it tells who came.
func (x *sides) hostByLam(frame *trigger) {
	ps := x.filled["ل"]
	if x.e.Mode == "visit" && len(ps) > 0 && x.filled["إلى"] == nil && hasSlotIn(frame.recipient, "إلى") && x.a.onlyPlaces(ps) {
		x.filled["إلى"], x.filled["ل"] = ps, nil
	}
}

// befalls tells whether the adjective of nationality at token k is whom a verbal noun befell (اعتقال سوري, مقتل فلسطيني): where
// whoever it governs is only the recipient.
func (x *sides) befalls(frame *trigger, k int) bool {
	if _, nation := x.a.n.Nation(k); !nation || !hasSlotIn(frame.recipient, "of") || hasSlotIn(frame.actor, "of") {
		return false
	}
	b := x.a.d.Tokens[k].Best()
	return !b.Al && b.Pro == "" && b.Gender == 'm' && b.Number == 's'
}

// people tells whether the adjective at token k is a sound plural, and so of people: "طرد دبلوماسيين", "احتجاجات الأردنيين".
func (x *sides) people(k int) bool {
	b := x.a.d.Tokens[k].Best()
	return b.Number == 'p' && b.Pro == "" && strings.HasSuffix(b.Stem, "ين")
}

// directObject is who stands right behind a verbal noun with a pronoun, which then is its subject: "لقائه الرئيس", "اتهامه
// إيران"; stands tells whether a noun does at all.
func (x *sides) directObject() (who []Participant, stands bool) {
	k := x.i + 1
	if x.b.Enc == "" || x.b.Infl != arabic.VerbalNoun || k >= x.s.To || x.a.timeAt[k] >= 0 {
		return nil, false
	}
	t := &x.a.d.Tokens[k]
	b := t.Best()
	if m := x.a.n.MentionAt(k); m != nil && !x.a.n.Bare(m, k) || m == nil && (b.Pro != "" || b.POS != arabic.NOUN && b.POS != arabic.PROPN || t.Kind != arabic.WordToken) {
		return nil, false
	}
	ps, _ := x.a.n.PhrasesAt(k)
	if len(ps) == 0 || ps[0].Entity < 0 && !ps[0].Title || !x.a.takesPart(&ps[0]) {
		return nil, true
	}
	return plain(ps), true
}

// phraseOf is the phrase of a mention.
func phraseOf(n *names.Result, m *names.Mention) names.Phrase {
	p, _ := n.PhraseAt(m.From)
	return p
}

// accused is who does what an accusation names: "اتهمت السعودية إيران بتزويد الحوثيين".
func (a *article) accused(e *Event, i int) []Participant {
	if e.said < 0 || a.st[e.said].Kind != "accuse" || i > a.st[e.said].From+1 {
		return nil
	}
	for k := len(a.out) - 1; k >= 0 && a.out[k].Trigger >= a.st[e.said].Cue; k-- {
		if a.out[k].Trigger == a.st[e.said].Cue {
			return implicit(a.out[k].Recipient)
		}
	}
	return nil
}

// coordinate is who acts in the noun before, to which و joins the one at token i: "محاولات بكين قطع العلاقات ومنعها".
func (a *article) coordinate(i int) []Participant {
	if len(a.out) == 0 || a.d.Tokens[i].Best().Infl != arabic.VerbalNoun {
		return nil
	}
	last := &a.out[len(a.out)-1]
	if !last.noun || last.Trigger < i-12 || a.d.Tokens[last.Trigger].Sent != a.d.Tokens[i].Sent {
		return nil
	}
	for k := last.Trigger + 1; k < i; k++ {
		if b := a.d.Tokens[k].Best(); a.verbAt(k) || b.Class == "content" || b.Class == "relative" {
			return nil
		}
	}
	return implicit(last.Actor)
}

// agreesPronoun tells whether a pronoun may stand for those who act.
func agreesPronoun(enc string, ps []Participant) bool {
	switch {
	case len(ps) == 0:
		return false
	case len(ps) > 1:
		return enc == "هم" || enc == "هما" || enc == "هن"
	case enc == "ها":
		return ps[0].Gender != 'm'
	case enc == "ه":
		return ps[0].Gender != 'f'
	}
	return false
}

// controller is the subject of the verb whose object a verbal noun is: "قرر البرلمان تجميد …", "أعلن الجيش عن مقتل …" is
// no such verb: what is announced may be another's doing.
func (a *article) controller(i int, s arabic.Range) []Participant {
	if a.d.Tokens[i].Best().Infl != arabic.VerbalNoun {
		return nil
	}
	for k := i - 1; k >= s.From && k > i-10; k-- {
		b := a.d.Tokens[k].Best()
		if b.Class == "relative" || b.Class == "content" {
			return nil
		}
		if !a.verbAt(k) {
			continue
		}
		if _, cue := a.cues[k]; b.Voice == 'p' || cue && a.st[a.cues[k]].Kind != "pledge" && a.modals[b.Lemma] == "" {
			return nil
		}
		ps, sub := a.subjectOf(k, s)
		if len(ps) == 0 || ps[0].From > i || sub.Next < i-2 {
			return nil
		}
		return implicit(plain(ps))
	}
	return nil
}

// announcer is who announces by the noun at token i what he did or will do: "أعلن الرئيس فرض رسوم"; not "أعلنت الوزارة
// مقتل جندي", which happened to somebody.
func (a *article) announcer(e *Event, i int) []Participant {
	b := a.d.Tokens[i].Best()
	k := a.inside(i)
	if k < 0 || a.st[k].From != i || a.st[k].Kind != "announce" || b.Pro != "" || a.effects[b.Lemma] != "" {
		return nil
	}
	if b.Infl != arabic.VerbalNoun && (e.Type == "ASSAULT" || e.Type == "PROTEST" || e.Type == "CONSULT") {
		return nil // "أعلن الرئيس عقوبات", but what "أعلنت الوزارة هجوما" did another
	}
	return implicit(a.st[k].Source)
}

// clauseSubject is the subject of the verb in whose clause a noun stands: "قال ذلك خلال زيارة إلى اليابان".
func (a *article) clauseSubject(i int, s arabic.Range) []Participant {
	for k := i - 1; k >= s.From && k > i-24; k-- {
		b := a.d.Tokens[k].Best()
		if b.Class == "relative" || b.Class == "content" || a.d.Tokens[k].Is("؛") {
			return nil
		}
		if !a.verbAt(k) {
			continue
		}
		ps, _ := a.subjectOf(k, s)
		if len(ps) > 0 && ps[0].From >= i {
			ps = a.SubjectBefore(k, s, b)
		}
		return implicit(plain(ps))
	}
	return nil
}

// subjectAndObject reads "إدانتها للهجوم", "اعتقال الشرطة للناشط": with an object behind ل, whom the noun governs acts.
func (x *sides) subjectAndObject(frame *trigger) {
	probe := sides{a: x.a, i: x.i, s: x.s, b: x.b, e: x.e, filled: map[string][]Participant{}}
	probe.prepositions(&trigger{recipient: []slot{{"ل", false}}}, x.a.phrasesEnd(x.i, x.s))
	of := x.filled["of"]
	agent := of[0].Definite || of[0].Entity >= 0 // "اغتيال معارض لبوتين": an opponent of his
	if object := probe.filled["ل"]; agent && len(object) > 0 && object[0].From <= x.i+4+of[0].To-of[0].From {
		x.filled["من"], x.filled["of"] = of, object
	} else if x.objectIsThing() {
		x.filled["من"], x.filled["of"] = of, nil
	}
}

// objectIsThing tells whether a definite noun behind ل follows whom the verbal noun governs (رفض أنقرة للخطوة): he acts.
func (x *sides) objectIsThing() bool {
	k := x.filled["of"][0].To
	if x.b.Enc != "" || k >= x.s.To {
		return false
	}
	b := x.a.d.Tokens[k].Best()
	if b.Pro != "ل" || b.POS != arabic.NOUN {
		return false
	}
	switch of := &x.filled["of"][0].Phrase; of.Sector {
	case "MIL", "COP", "GOV", "REB", "UAF", "PRM":
		if !x.a.counted(of) && !(x.a.verbalNounAt(k) && b.Number == 's') {
			return true // "قمع الجيش لمظاهرات", but "اعتقال 150 جنديا للاشتباه"
		}
	}
	return b.Al && !(x.a.counted(&x.filled["of"][0].Phrase) && x.a.verbalNounAt(k))
}

func (a *article) counted(p *names.Phrase) bool {
	k, _ := a.n.Approximate(p.From)
	t := &a.d.Tokens[k]
	return t.Kind == arabic.NumberToken || t.Best().POS == arabic.NUM
}

// nounFrame turns a verb's frame into that of its verbal noun.
func nounFrame(tr *trigger) *trigger {
	turned := *tr
	turn := func(list []slot) []slot {
		var out []slot
		for _, s := range list {
			switch s.name {
			case "subject", "object":
				if s.name == tr.noun {
					out = append(out, slot{"of", s.both})
				} else if s.name == "object" {
					out = append(out, slot{"ل", s.both})
				} else {
					out = append(out, slot{"من", s.both})
				}
			default:
				out = append(out, s)
			}
		}
		return out
	}
	turned.actor, turned.recipient = turn(tr.actor), turn(tr.recipient)
	return &turned
}

// byRelative reads who did what a noun names out of the clause that tells of it: "الهجمات التي تشنها الحركة على الجيش",
// "هدنة أعلنتها موسكو", "المباحثات التي أجراها مع الوزير".
func (x *sides) byRelative(frame *trigger) {
	a := x.a
	k := a.relativeVerb(x.i, x.s)
	if k < 0 {
		return
	}
	v := a.d.Tokens[k].Best()
	if a.carriers[v.Lemma] { // "إطلاق صواريخ نسبته إسرائيل إلى إيران": who says so did not do it
		return
	}
	ps := plain(a.SubjectAfter(k+1, x.s, v, nil).Phrases)
	if len(ps) == 0 && !(k+1 < x.s.To && a.nounAt(k+1)) {
		ps = a.droppedSubject(k, x.s, v)
	}
	x.e.Actor = without(x.keep(ps), x.e.Recipient)
	if len(x.e.Actor) == 0 {
		return
	}
	y := sides{a: a, i: k, s: x.s, b: v, e: x.e, filled: map[string][]Participant{}}
	y.prepositions(frame, a.ClauseEnd(k, x.s))
	for _, s := range append(append([]slot{}, frame.actor...), frame.recipient...) {
		if s.both {
			x.e.Actor = merged(x.e.Actor, y.keep(y.filled[s.name]))
		}
	}
	if len(x.e.Recipient) == 0 {
		x.e.Recipient = without(y.side(frame.recipient, true), x.e.Actor)
	}
}

// relativeVerb is the verb behind the noun at token i whose pronoun takes it up; -1 where there is none.
func (a *article) relativeVerb(i int, s arabic.Range) int {
	relative := false
	for k := i + 1; k < s.To && k < i+8; k++ {
		b := a.d.Tokens[k].Best()
		if b.Class == "relative" {
			relative = true
			continue
		}
		if a.verbAt(k) {
			if b.Enc != "ه" && b.Enc != "ها" && b.Enc != "هم" || !relative && a.d.Tokens[i].Best().Al {
				return -1
			}
			return k
		}
		if a.d.Tokens[k].Kind == arabic.PunctToken && !a.d.Tokens[k].Is("،") || b.Class == "content" {
			return -1
		}
		if !relative && !a.nounAt(k) && b.POS != arabic.ADJ && a.n.MentionAt(k) == nil {
			return -1 // without a relative pronoun the verb follows the noun's own phrase
		}
	}
	return -1
}

// nounAt tells whether token k is a noun that nothing governs by a clitic.
func (a *article) nounAt(k int) bool {
	b := a.d.Tokens[k].Best()
	return b.POS == arabic.NOUN && b.Pro == "" && a.timeAt[k] < 0
}

// adverbial tells whether a participle goes with the verb before it: "داعيا إلى", "مهددة ب".
func (a *article) adverbial(i int, b *arabic.Reading) bool {
	if b.Al || b.Enc != "" || strings.ContainsAny(b.Pro, "بلك") || i == 0 {
		return false
	}
	if _, cue := a.cues[i]; cue {
		return true
	}
	return strings.HasSuffix(b.Stem, "ا") && (a.d.Tokens[i-1].Kind == arabic.PunctToken || b.Pro == "و")
}

// byAdjective are the named states whose adjectives stand with the noun: الغزو الروسي, هجوم أمريكي بريطاني فرنسي.
func (a *article) byAdjective(i int, s arabic.Range) []Participant {
	var out []Participant
	for k := i + 1; k < s.To && k <= i+6; k++ {
		t := &a.d.Tokens[k]
		if t.Is("-") && len(out) > 0 {
			continue
		}
		b := t.Best()
		if b.POS != arabic.ADJ || b.Number == 'p' && strings.HasSuffix(b.Stem, "ين") || b.Pro != "" && (b.Pro != "و" || len(out) == 0) {
			break
		}
		code, ok := a.n.Nation(k)
		if !ok && (len(out) > 0 || k > i+1) {
			break
		}
		if p, named := a.state(code); ok && named {
			out = merged(out, []Participant{{Phrase: p, Implicit: true}})
		}
	}
	return out
}

// state is the state of a country code where the article names it.
func (a *article) state(code string) (names.Phrase, bool) {
	for e := range a.n.Entities {
		if x := &a.n.Entities[e]; x.State && x.Country == code {
			return a.n.PhraseAt(a.n.Mentions[x.Mentions[0]].From)
		}
	}
	return names.Phrase{}, false
}

// lent is a light verb's subject.
type lent struct {
	ps        []Participant
	recipient bool
}

// lender finds the light verb before a noun and its subject: "شن الجيش هجوما", "قام الوزير بزيارة".
func (a *article) lender(i int, s arabic.Range) lent {
	for k := i - 1; k >= s.From && k > i-12; k-- {
		b := a.d.Tokens[k].Best()
		if l, ok := a.lendingNoun(k, i); ok {
			return l
		}
		if !a.verbAt(k) && b.POS != arabic.AUX {
			if b.Class == "relative" || b.Class == "content" || a.d.Tokens[k].Is("؛") {
				return lent{}
			}
			continue
		}
		if i == k+1 && a.isSubject(k, i) { // "بدأت الاحتجاجات"
			return lent{}
		}
		lines := a.light[b.Lemma]
		if lines == nil {
			lines = a.light[b.Stem] // a passive that has lines of its own: أصيب
		}
		for _, l := range lines {
			if !a.standsIn(i, l.slot) {
				continue
			}
			ps := plain(a.SubjectAfter(k+1, s, b, nil).Phrases)
			if len(ps) == 0 || ps[0].From >= i {
				ps = plain(a.SubjectBefore(k, s, b))
			}
			if len(ps) == 0 {
				ps = a.droppedSubject(k, s, b)
			}
			return lent{ps, l.recipient || b.Voice == 'p'}
		}
		return lent{}
	}
	return lent{}
}

// isSubject tells whether the definite noun at token i is the subject of the verb of beginning or lasting right before it.
func (a *article) isSubject(k, i int) bool {
	v, b := a.d.Tokens[k].Best(), a.d.Tokens[i].Best()
	return b.Al && b.Pro == "" && v.Enc == "" && (a.aspects[v.Lemma] == "verb" || a.aspects[v.Lemma] == "begin") && madeBy(v, b)
}

// lendingNoun is whom the noun at token k, a light verb's verbal noun or one of light.lex, lends to the noun at token i: "قيام الجماعة باغتيال طبيب".
func (a *article) lendingNoun(k, i int) (lent, bool) {
	b := a.d.Tokens[k].Best()
	lines := a.light[b.Lemma] // قرار
	if a.verbalNounAt(k) && a.nouns[b.Lemma] == nil {
		lines = append(lines, a.light[b.Verb]...)
	}
	if b.POS != arabic.NOUN || b.Enc != "" || len(lines) == 0 || k+1 >= len(a.d.Tokens) {
		return lent{}, false
	}
	if ps := a.byAdjective(k, a.d.Sents[a.d.Tokens[k].Sent]); len(ps) > 0 && a.n.MentionAt(k+1) == nil { // "القرار الأميركي بالانسحاب"
		for _, l := range lines {
			if a.standsIn(i, l.slot) && l.slot != "object" {
				return lent{ps, l.recipient}, true
			}
		}
		return lent{}, false
	}
	if b.Al {
		return lent{}, false
	}
	ps, _ := a.n.PhrasesAt(k + 1)
	if m := a.n.MentionAt(k + 1); len(ps) == 0 || ps[0].To > i || !a.takesPart(&ps[0]) || m != nil && !a.n.Bare(m, k+1) || m == nil && a.d.Tokens[k+1].Best().Pro != "" {
		return lent{}, false
	}
	for _, l := range lines {
		if a.standsIn(i, l.slot) && (l.slot != "object" || ps[0].To == i) {
			return lent{plain(ps), l.recipient}, true
		}
	}
	return lent{}, false
}

// standsIn tells whether the noun at token i stands in a verb's slot: behind a preposition, or as its object behind none.
func (a *article) standsIn(i int, slot string) bool {
	pro := lastOf(a.d.Tokens[i].Best().Pro)
	if slot == "object" {
		prev := a.d.Tokens[i-1].Best()
		governed := prev.POS == arabic.ADP && prev.Enc == "" && prev.Pro == "" && prev.Lemma != "من" // شن عددا من الغارات
		return !governed && pro != "ب" && pro != "ل" && pro != "ك"
	}
	return pro == slot || a.governedBehind(i, slot)
}

// governedBehind tells whether a preposition stands right before token i.
func (a *article) governedBehind(i int, prep string) bool {
	return i > 0 && a.d.Tokens[i-1].Best().POS == arabic.ADP && a.d.Tokens[i-1].Best().Lemma == prep
}
