package events

import (
	"isnad/arabic"
)

// blamed is whose act a condemnation or a praise is about, where the act alone is named behind the verb: "ندد بالضغوط التي
// تمارسها السلطات", "استنكرت التعنت من قبل الميليشيات", "رحب بالقرار الأميركي".
func (x *sides) blamed(tr *trigger) []Participant {
	a := x.a
	if tr.event != "ACCUSE" && tr.event != "SUPPORT" {
		return nil
	}
	from := x.i + 1
	for _, p := range x.filled["subject"] {
		if !p.Implicit && p.From > x.i {
			from = max(from, p.To)
		}
	}
	for k := from; k < x.s.To && k < from+5; k++ {
		b := a.d.Tokens[k].Best()
		switch {
		case a.TimeTo[k] > k:
			k = a.TimeTo[k] - 1
			continue
		case a.n.MentionAt(k) != nil || a.verbAt(k) || b.Class == "content":
			return nil
		case b.POS != arabic.NOUN:
			continue
		case b.Pro != "" && !hasSlot(tr, lastOf(b.Pro)):
			return nil
		case b.Enc != "": // "ندد بسياساتها ضد تايوان"
			return x.keep(a.antecedent(k, b.Enc, x.filled["subject"]))
		}
		if v := a.relativeVerb(k, x.s); v >= 0 {
			if ps := x.keep(plain(a.SubjectAfter(v+1, x.s, a.d.Tokens[v].Best(), nil).Phrases)); len(ps) > 0 {
				return ps
			}
		}
		if ps := a.agent(k, a.NounEnd(k, x.s)); len(ps) > 0 {
			return ps
		}
		return a.byAdjective(k, x.s)
	}
	return nil
}
