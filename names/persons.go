package names

import (
	"strings"

	"isnad/arabic"
)

// longestName is how many words a person's name may have.
const longestName = 6

// person reads a person's name that begins with token i: behind a title, or led by a given name.
func (s *scan) person(i int, titled *officeAt) (found, bool) {
	start, pro, ok := s.nameStart(i, titled != nil)
	if !ok {
		return found{}, false
	}
	to := i + 1
	strong := s.isGiven(i, pro)
	words := 1
	for to < len(s.d.Tokens) && words < longestName && s.d.Tokens[to].Para == s.d.Tokens[i].Para {
		if s.d.Tokens[to].Is("-") && !s.d.Tokens[to].Space && to+1 < len(s.d.Tokens) && !s.d.Tokens[to+1].Space && s.continues(to+1, to-1, words, titled != nil && strong) {
			to += 2
			continue
		}
		if s.d.Tokens[to].Is("#") && to+1 < len(s.d.Tokens) && s.continues(to+1, to-1, words, titled != nil && strong) { // دونالد #ترمب
			to++
			continue
		}
		if !s.continues(to, s.wordBefore(to), words, titled != nil && strong) {
			break
		}
		strong = strong || s.isGiven(to, "")
		if to++; !s.particle(to-2) && !s.compound(to-2, s.folded[to-2]) { // "عبد الله", "بن سعد" count once
			words++
		}
	}
	for to > i+1 && s.particle(to-1) {
		to--
		words--
	}
	if to == i+1 && (titled == nil || s.particle(i)) {
		return found{}, false
	}
	if titled == nil && words < 2 || !strong && titled == nil {
		return found{}, false
	}
	f := found{from: i, to: to, start: start, end: s.d.Tokens[to-1].End, kind: "person", rule: "person: given name", pro: pro}
	if titled != nil {
		f.rule = "person: title and name"
	}
	return f, true
}

// wordBefore is the token before token i that is no mark of a hashtag.
func (s *scan) wordBefore(i int) int {
	if i--; i > 0 && s.d.Tokens[i].Is("#") {
		i--
	}
	return i
}

// nameStart tells whether a person's name may begin at token i, and behind which proclitics.
func (s *scan) nameStart(i int, titled bool) (start int, pro string, ok bool) {
	t := &s.d.Tokens[i]
	joined := t.Best().Known && strings.HasPrefix(t.Best().Pro, "و") || !t.Best().Known && strings.HasPrefix(t.Norm, "وال") // "عمليات العد والفرز"
	if titled && !joined {
		return t.Start, "", !function(t.Best()) || s.compound(i, s.folded[i]) || s.nameDespite(i)
	}
	if t.Kind != arabic.WordToken || function(t.Best()) && !s.compound(i, s.folded[i]) || s.rec.calendar[s.folded[i]] {
		return 0, "", false
	}
	for _, p := range arabic.Strip(s.folded[i]) {
		if s.compound(i, p.Rest) {
			return t.After(p.Letters()), p.Pro, true
		}
		g, known := s.rec.given[p.Rest]
		if !known || p.Melt || g.kind == "family" || g.kind == "particle" && !opensName(p.Rest) {
			continue
		}
		if p.Pro == "" && t.Best().Known && t.Best().POS != arabic.PROPN && s.commonHere(i) {
			return 0, "", false
		}
		if p.Pro != "" && !titled && hasKnown(t, func(r *arabic.Reading) bool { return r.Pro == "" && r.Enc == "" }) {
			continue
		}
		return t.After(p.Letters()), p.Pro, true
	}
	return 0, "", false
}

// commonHere tells whether a word that is both a name and a common word (سعيد, أمل, وفاء) is the common word:
// it is, unless a name stands behind it.
func (s *scan) commonHere(i int) bool {
	if i+1 >= len(s.d.Tokens) || s.d.Tokens[i+1].Kind != arabic.WordToken {
		return true
	}
	_, given := s.rec.given[s.folded[i+1]]
	b, n := s.d.Tokens[i].Best(), s.d.Tokens[i+1].Best()
	if given && b.POS == arabic.NOUN && !b.Al && n.POS == arabic.ADJ && wordOf(n) && i > 0 && s.d.Tokens[i-1].Best().POS == arabic.ADP {
		return true // "التوصل إلى سلام عادل"
	}
	if !b.Al && n.Al && (n.POS == arabic.ADJ || !wordOf(n)) {
		return false // ماهر الهذلي: a noun without the article and an adjective with it are none
	}
	return !given && !s.unknownName(i+1) && !s.unknownNisba(i+1)
}

// compound tells whether a word, the one at token i without its proclitics, begins a given name of two words: عبد الله,
// علي أكبر.
func (s *scan) compound(i int, word string) bool {
	if i < 0 || i+1 >= len(s.d.Tokens) || s.d.Tokens[i+1].Para != s.d.Tokens[i].Para {
		return false
	}
	_, ok := s.rec.given[word+" "+s.folded[i+1]]
	return ok
}

func (s *scan) isGiven(i int, pro string) bool {
	w := s.folded[i]
	if pro != "" {
		w = w[len(pro):]
	}
	if s.compound(i, w) {
		return true
	}
	g, ok := s.rec.given[w]
	return ok && g.kind != "particle"
}

func (s *scan) particle(i int) bool {
	g, ok := s.rec.given[s.folded[i]]
	return ok && g.kind == "particle"
}

// continues tells whether token i goes on with a person's name of so many words that ends at token last; titled: behind a title and led by a given name.
func (s *scan) continues(i, last, words int, titled bool) bool {
	t := &s.d.Tokens[i]
	if t.Kind == arabic.LatinToken {
		return s.d.Tokens[last].Kind == arabic.LatinToken
	}
	if t.Kind == arabic.WordToken && (s.compound(i, s.folded[i]) || s.compound(last, s.folded[last])) {
		return true
	}
	if t.Kind != arabic.WordToken || function(t.Best()) && !s.particle(i) || s.rec.calendar[s.folded[i]] {
		return false
	}
	if _, ok := s.rec.given[s.folded[i]]; ok {
		if t.Best().POS == arabic.VERB && t.Best().Pro != "" {
			return true // "موريس ليفي" is not ل and a verb
		}
		return t.Best().POS != arabic.VERB && t.Best().POS != arabic.ADP || s.particle(last)
	}
	if s.particle(last) {
		b := t.Best()
		return b.POS != arabic.VERB && b.POS != arabic.ADP && !(wordOf(b) && b.Pro != "") // "أحمد باشا بجروح"
	}
	if m, ok := s.rec.gaz.longest(s.d, i, s.folded); ok && m.pro == "" && m.entries[0].kind != "person" {
		return false
	}
	if s.unknownName(i) || s.unknownNisba(i) || s.unknownPlural(i) {
		return true
	}
	// A family name with the article: الحكيم, المصري. Only right behind a given name.
	b := t.Best()
	if !hasArticle(t.Norm) || b.Pro != "" || words > 2 {
		return false
	}
	if !wordOf(b) {
		return true
	}
	if _, nation := s.nationAt(i); nation {
		return words == 1 && !s.titleFollows(i)
	}
	return words == 1 && (b.POS == arabic.ADJ || titled) // الوزير خالد النجار
}

func (s *scan) titleFollows(i int) bool {
	if i+1 >= len(s.d.Tokens) {
		return false
	}
	_, ok := s.rec.given[s.folded[i+1]]
	return ok
}

// unknownPlural tells whether token i is a word in -ين or -ون without article that no lexicon knows: behind a given name it
// is a family name (أوسيشكين, جونسون), elsewhere a plural.
func (s *scan) unknownPlural(i int) bool {
	t := &s.d.Tokens[i]
	if hasArticle(t.Norm) || len(t.Norm) < 8 || !strings.HasSuffix(t.Norm, "ين") && !strings.HasSuffix(t.Norm, "ون") {
		return false
	}
	return !s.namedBehind(i) && !hasKnown(t, func(*arabic.Reading) bool { return true })
}

// unknownNisba tells whether token i is a word in -ي without article that no lexicon knows: behind a given name it is a
// family name (ستراندلي), elsewhere an adjective.
func (s *scan) unknownNisba(i int) bool {
	t := &s.d.Tokens[i]
	if hasArticle(t.Norm) || len(t.Norm) < 8 || t.Norm[len(t.Norm)-2:] != "ي" {
		return false
	}
	if _, nation := s.rec.nations[s.folded[i]]; nation {
		return false
	}
	return !hasKnown(t, func(*arabic.Reading) bool { return true })
}
