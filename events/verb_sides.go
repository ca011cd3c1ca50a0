package events

import (
	"strings"

	"isnad/arabic"
	"isnad/names"
)

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
		alone := p.Kind == names.KindPerson && p.Number != 'p' && p.To < x.s.To && !a.nounAt(p.To) // قتل ضابط شرطة في هجوم
		return a.counted(p) || alone && x.b.Infl == arabic.Perfect
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
		case steps == 0 && a.n.MentionAt(k) == nil && b.POS == arabic.ADJ && b.Al && b.Pro == "" && k > s.From && k+1 < s.To && a.d.Tokens[k-1].Kind == arabic.WordToken && a.governedNext(k):
			_, k = a.n.PhrasesAt(k + 1) // "اتهم فريق الخبراء المعني باليمن الميليشيا"
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

// governedNext tells whether a noun phrase that ب or ل governs stands behind token k.
func (a *article) governedNext(k int) bool {
	ps, next := a.n.PhrasesAt(k + 1)
	if len(ps) == 0 || next <= k+1 {
		return false
	}
	pro := lastOf(a.d.Tokens[k+1].Best().Pro)
	if m := a.n.MentionAt(k + 1); m != nil {
		pro = lastOf(a.d.Text[a.d.Tokens[k+1].Start:m.Start])
	}
	return pro == "ب" || pro == "ل"
}

func (a *article) hasInner(p *names.Phrase) bool {
	_, inner := a.n.Inner(p)
	_, owned := a.owner(p)
	return inner || owned || p.Country != ""
}
