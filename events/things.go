package events

import (
	"strings"

	"isnad/arabic"
)

// doerOfThing is who acts where the subject of the verb at token i is a thing of somebody's making right before it: an act
// already read ("قصف للتحالف استهدف قرية", "الهجوم الذي شنه التنظيم وأوقع قتلى"), what a light verb made ("وقع الرئيس مرسوما يمنع"), what belongs to
// states ("مشروع قرار بريطاني يدعو"). thing is its token, -1 where none stands
// there; its maker may be unknown.
func (a *article) doerOfThing(i int, s arabic.Range, v *arabic.Reading) (who []Participant, thing int) {
	if who, thing = a.maker(i, s, v); thing < 0 && a.nounOfEvent(i-1, s) && a.ThingBefore(i, s, v) {
		return nil, i - 1 // "تفجير يستهدف رجال دين"
	}
	return who, thing
}

// nounOfEvent tells whether the noun phrase that ends with token k is headed by a noun of the event lines.
func (a *article) nounOfEvent(k int, s arabic.Range) bool {
	for m := k; m >= s.From && m > k-4; m-- {
		if b := a.d.Tokens[m].Best(); b.POS == arabic.NOUN {
			return a.nouns[b.Lemma] != nil && a.phrasesEnd(m, s) == k+1
		}
	}
	return false
}

// maker is doerOfThing for a thing whose maker the text tells.
func (a *article) maker(i int, s arabic.Range, v *arabic.Reading) (who []Participant, thing int) {
	if v.Enc != "" || v.Voice == 'p' || v.Person != '3' || strings.HasPrefix(v.Pro, "و") || i+1 < s.To && a.d.Tokens[i+1].Best().POS == arabic.ADP && a.d.Tokens[i+1].Best().Enc != "" {
		return nil, -1 // "الهجوم الذي شنته", "الهجوم الذي قتل فيه"
	}
	rel := a.RelativeOf(i, s)
	end := i
	if rel >= 0 {
		end = rel
	}
	for m := end - 1; m >= s.From && m > end-14; m-- {
		t := &a.d.Tokens[m]
		if t.Is(".") || t.Is(":") || t.Is("؛") || a.verbAt(m) || t.Best().Class == "content" {
			return nil, -1
		}
		b := t.Best()
		if b.POS != arabic.NOUN || lastOf(b.Pro) == "ب" || a.n.MentionAt(m) != nil || b.Al != (rel >= 0) || !madeBy(v, b) || a.phrasesEnd(m, s) != end {
			continue
		}
		if p, ok := a.n.PhraseAt(m); ok && p.CanAct() && p.Head == m && p.Kind != "document" {
			return nil, -1
		}
		if e := a.eventAt(m); e != nil && e.noun {
			return implicit(e.Actor), m
		}
		if rel >= 0 {
			continue
		}
		if l := a.lender(m, s); len(l.ps) > 0 && !l.recipient && l.ps[0].To <= m {
			return implicit(l.ps), m
		}
		if ps := a.byAdjective(m, s); len(ps) > 0 {
			return ps, m
		}
	}
	return nil, -1
}

// madeBy tells whether a thing agrees with a verb behind it: plural things are feminine.
func madeBy(v, thing *arabic.Reading) bool {
	feminine := thing.Gender == 'f' || thing.Number == 'p' || strings.HasSuffix(thing.Stem, "ة") || strings.HasSuffix(thing.Stem, "ات")
	return v.Number == 's' && (v.Gender == 0 || feminine == (v.Gender == 'f'))
}
