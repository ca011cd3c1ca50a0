package events

import (
	"slices"
	"strings"

	"isnad/arabic"
	"isnad/names"
)

// lent is a light verb's subject.
type lent struct {
	ps        []Participant
	recipient bool
}

// lender finds the light verb before a noun and its subject: "شن الجيش هجوما", "قام الوزير بزيارة".
func (a *article) lender(i int, s arabic.Range) lent {
	i = a.hangsBy(i, s)
	for k := i - 1; k >= s.From && k > i-12; k-- {
		b := a.d.Tokens[k].Best()
		if l, ok := a.lendingNoun(k, i); ok {
			return l
		}
		if l, ok := a.lendingParticiple(k, i, s); ok {
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

// hangsBy is the noun by which the act at token i hangs in its clause: behind nouns that say what kind of thing it is ("متهم
// بجريمة قتل"), or that somebody does it or goes on with it ("يعتزمون الاستمرار في تنظيم احتجاجات").
func (a *article) hangsBy(i int, s arabic.Range) int {
	for i > s.From {
		k := i - 1
		switch pro := a.d.Tokens[i].Best().Pro; {
		case pro == "" && a.d.Tokens[k].Best().POS == arabic.ADP && k > s.From:
			if k--; !a.goesOnWith(k) {
				return i
			}
		case pro == "ب" && (a.goesOnWith(k) || a.lends(k, "ب")):
		case pro != "" || !a.onlyNames(k):
			return i
		}
		i = k
	}
	return i
}

// onlyNames tells whether the noun at token k governs an act and only says what kind of thing it is, or that it is done.
func (a *article) onlyNames(k int) bool {
	b := a.d.Tokens[k].Best()
	if b.POS != arabic.NOUN || b.Al || b.Enc != "" || a.n.MentionAt(k) != nil {
		return false
	}
	if a.agents[arabic.Normalize(b.Stem)] == "act" || a.goesOnWith(k) {
		return true
	}
	return a.lends(k, "object")
}

// lends tells whether the word at token k is a light verb's verbal noun, behind which the act stands in a slot: "القيام بزيارة".
func (a *article) lends(k int, slot string) bool {
	b := a.d.Tokens[k].Best()
	return a.verbalNounAt(k) && b.Enc == "" && a.nouns[b.Lemma] == nil && slices.ContainsFunc(a.light[b.Verb], func(l light) bool { return l.slot == slot && !l.recipient })
}

// goesOnWith tells whether the word at token k is a verbal noun of going on or beginning: الاستمرار في, مواصلة.
func (a *article) goesOnWith(k int) bool {
	b := a.d.Tokens[k].Best()
	return a.verbalNounAt(k) && b.Enc == "" && (a.aspects[b.Verb] == "verb" || a.aspects[b.Verb] == "begin") && a.nouns[b.Lemma] == nil
}

// participleReach is how many tokens behind a participle of light.lex the act may stand in which its people took part.
const participleReach = 6

// lendingParticiple is of whom the participle at token k is said, where the noun at token i stands in its slot: "الفصائل
// المشاركة في الحوارات", "أربعة متهمين بحرق".
func (a *article) lendingParticiple(k, i int, s arabic.Range) (lent, bool) {
	b := a.d.Tokens[k].Best()
	if b.POS != arabic.NOUN && b.POS != arabic.ADJ || b.Enc != "" || i > k+participleReach || a.n.MentionAt(k) != nil {
		return lent{}, false
	}
	lines := a.light[b.Lemma]
	if lines == nil && b.Al {
		lines = a.light[strings.TrimSuffix(b.Lemma, "ة")] // "الدول المشاركة": an adjective spelt like the verbal noun
	}
	for _, l := range lines {
		if l.slot == "object" || !a.standsIn(i, l.slot) || a.slotFilled(k, i, l.slot) {
			continue // "المعني باليمن … باستمرار": the slot is filled
		}
		if ps := a.saidOf(k, i, s); len(ps) > 0 {
			return lent{plain(ps), l.recipient}, true
		}
		return lent{}, false
	}
	return lent{}, false
}

// slotFilled tells whether another word between tokens k and i stands in the slot of k.
func (a *article) slotFilled(k, i int, slot string) bool {
	for m := k + 1; m < i; m++ {
		if a.standsIn(m, slot) {
			return true
		}
	}
	return false
}

// saidOf are those of whom the participle at token k before token i is said: the noun before it that it agrees with, or its own
// phrase ("المتهمون").
func (a *article) saidOf(k, i int, s arabic.Range) []names.Phrase {
	for m := k - 1; m >= s.From && m > k-participleReach; m-- {
		ps, next := a.n.PhrasesAt(m)
		if len(ps) != 1 || !a.takesPart(&ps[0]) || a.d.Tokens[m].Best().POS == arabic.ADJ && ps[0].Entity < 0 {
			continue
		}
		if next == k && ps[0].Definite == a.d.Tokens[k].Best().Al || next > k && next <= i {
			return ps
		}
	}
	if ps, _ := a.n.PhrasesAt(k); len(ps) > 0 && a.takesPart(&ps[0]) {
		return ps
	}
	return nil
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
