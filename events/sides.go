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
	k = a.pastGoverned(k)
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
			k = a.pastGoverned(k + 1)
		default:
			return k
		}
	}
	return k
}

// pastGoverned steps over the noun by which an adjective right before token k is narrowed: "هدنة طويلة الأمد".
func (a *article) pastGoverned(k int) int {
	if k >= len(a.d.Tokens) || a.n.MentionAt(k) != nil || a.n.MentionAt(k-1) != nil {
		return k
	}
	adj, noun := a.d.Tokens[k-1].Best(), a.d.Tokens[k].Best()
	if adj.POS == arabic.ADJ && !adj.Al && noun.POS == arabic.NOUN && noun.Al && noun.Pro == "" && a.timeAt[k] < 0 {
		return k + 1
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
	if b := a.d.Tokens[p.From].Best(); p.Entity < 0 && b.Enc != "" && b.Class == "same" {
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
		if s.name == "of" && !recipient && sameList(x.e.Recipient, x.targets(x.filled["of"])) {
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

func (a *article) counted(p *names.Phrase) bool {
	k, _ := a.n.Approximate(p.From)
	t := &a.d.Tokens[k]
	return t.Kind == arabic.NumberToken || t.Best().POS == arabic.NUM
}
