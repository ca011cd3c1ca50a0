package names

import (
	"isnad/arabic"
)

// settlement reads a place that no lexicon knows behind a noun of place: مدينة ياسوج, جبل دينا, منطقة موبتي. The noun
// belongs to the name.
func (s *scan) settlement(i int) (found, bool) {
	t := &s.d.Tokens[i]
	if t.Kind != arabic.WordToken || i+1 >= len(s.d.Tokens) || s.d.Tokens[i+1].Para != t.Para {
		return found{}, false
	}
	for _, p := range arabic.Strip(s.folded[i]) {
		e, ok := s.rec.placeNouns[p.Rest]
		if !ok || p.Melt {
			continue
		}
		to := s.properName(i + 1)
		if to == i+1 {
			return found{}, false
		}
		return found{from: i, to: to, start: t.After(p.Letters()), end: s.d.Tokens[to-1].End, kind: "place", rule: e.At(), pro: p.Pro}, true
	}
	return found{}, false
}

// properName is the token behind a name that no lexicon knows at token k: unknown words, the first perhaps with its
// article; k where there is none.
func (s *scan) properName(k int) int {
	t := &s.d.Tokens[k]
	if t.Kind != arabic.WordToken {
		return k
	}
	if _, nation := s.nationAt(k); nation {
		return k
	}
	b := t.Best()
	if wordOf(b) || len(t.Norm) < 6 {
		return k
	}
	if m, ok := s.rec.gaz.longest(s.d, k, s.folded); ok && m.pro == "" {
		return k
	}
	k++
	if k < len(s.d.Tokens) && s.d.Tokens[k].Para == t.Para && s.unknownName(k) {
		k++
	}
	return k
}
