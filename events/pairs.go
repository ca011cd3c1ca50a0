package events

import (
	"slices"
	"strings"

	"isnad/arabic"
	"isnad/names"
)

// pairReach is how many tokens before a dual those two may have been named for whom it stands.
const pairReach = 150

// members puts the two for whom a dual stands in its place: "بين البلدين", "بحث الوزيران".
func (a *article) members(ps []Participant) []Participant {
	var out []Participant
	for _, p := range ps {
		if two := a.pair(&p.Phrase); two != nil {
			for k := range two {
				two[k].Stands = [2]int{p.Start, p.End}
			}
			out = merged(out, two)
		} else {
			out = append(out, p)
		}
	}
	return out
}

// pair are the two for whom an unnamed dual stands: of those of its kind that were named before it, the last who are joined by
// و or take part in one event.
func (a *article) pair(p *names.Phrase) []Participant {
	b := a.d.Tokens[p.Head].Best()
	kind := a.pairs[b.Lemma]
	if p.Entity >= 0 || kind == "" || a.soundPairs[b.Lemma] != "" && strings.HasSuffix(b.Stem, "ين") || !isDual(strings.TrimPrefix(b.Stem, "ال"), b.Lemma) || !p.Definite || a.plural(p) {
		return nil
	}
	return a.pairBefore(p.From, kind)
}

// plural tells whether the adjective behind a form that is both a dual and a broken plural makes it the plural: البلدان العربية.
func (a *article) plural(p *names.Phrase) bool {
	if p.Head+1 >= p.To {
		return false
	}
	next := a.d.Tokens[p.Head+1].Best()
	return next.POS == arabic.ADJ && next.Number == 's'
}

// isDual tells whether a form is its lemma's dual.
func isDual(stem, lemma string) bool {
	base := strings.TrimSuffix(lemma, "ة")
	if base != lemma {
		base += "ت"
	}
	return stem == base+"ين" || stem == base+"ان"
}

// pairBefore are the last two of a kind before token i who belong together.
func (a *article) pairBefore(i int, kind string) []Participant {
	for k := i - 1; k >= 0 && k > i-pairReach; k-- {
		if e := a.eventAt(k); e != nil {
			if two := a.fitting(append(slices.Clone(e.Actor), e.Recipient...), kind); two != nil {
				return two
			}
		}
		if m := a.n.MentionAt(k); m == nil || m.From != k {
			continue
		}
		if ps, next := a.n.PhrasesAt(k); len(ps) == 2 && next <= i {
			if two := a.fitting(plain(ps), kind); two != nil {
				return two
			}
		}
	}
	return nil
}

// eventAt is the event whose trigger is token k.
func (a *article) eventAt(k int) *Event {
	for x := len(a.out) - 1; x >= 0 && a.out[x].Trigger >= k; x-- {
		if a.out[x].Trigger == k {
			return &a.out[x]
		}
	}
	return nil
}

// fitting are two participants, where they are of a kind; two persons' states where states are asked for.
func (a *article) fitting(ps []Participant, kind string) []Participant {
	if len(ps) != 2 || ps[0].Entity < 0 || ps[1].Entity < 0 || ps[0].Entity == ps[1].Entity {
		return nil
	}
	out := make([]Participant, 2)
	for k := range ps {
		e := &a.n.Entities[ps[k].Entity]
		switch {
		case kind == "state" && !e.State:
			st, named := a.state(e.Country)
			if !named || e.Country == "" {
				return nil
			}
			out[k].Phrase = st
		case kind == "state" || kind == e.Type:
			out[k] = ps[k]
		default:
			return nil
		}
		out[k].Implicit = true
	}
	if out[0].Entity == out[1].Entity {
		return nil
	}
	return out
}
