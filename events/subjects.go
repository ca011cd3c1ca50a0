package events

import (
	"strings"

	"isnad/arabic"
	"isnad/names"
)

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
	if v.Number == 'd' { // "عندما التقيا"
		for _, kind := range []string{"person", "state", "organization"} {
			if two := a.pairBefore(i, kind); two != nil {
				return two
			}
		}
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
	if len(ps) > 1 {
		return enc == "هم" || enc == "هما" || enc == "هن"
	}
	return len(ps) == 1 && names.StandsFor(enc, &ps[0].Phrase)
}

// controller is the subject of the verb whose object a verbal noun is: "قرر البرلمان تجميد …", "أعلن الجيش عن مقتل …" is
// no such verb: what is announced may be another's doing.
func (a *article) controller(i int, s arabic.Range) []Participant {
	if a.d.Tokens[i].Best().Infl != arabic.VerbalNoun {
		return nil
	}
	i = a.hangsBy(i, s)
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
		if len(ps) == 0 || ps[0].From > i || sub.Next < i-2 || lastOf(a.d.Tokens[i].Best().Pro) == "ل" && sub.Next < i {
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
