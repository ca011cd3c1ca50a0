package times

import (
	"slices"
	"strings"
	"unicode/utf8"

	"isnad/arabic"
)

// hit is a term found at a token.
type hit struct {
	*term
	to  int    // the token after its last
	pro string // the proclitics before it, as folded letters
}

// noTerm stands where no term was found, so that a hit can always be asked.
var noTerm term

// hits finds the terms that begin at token i, those without proclitics first.
func (s *scan) hits(i int) []hit {
	if i < s.lo || i >= s.hi {
		return nil
	}
	if s.looked[i] {
		return s.cache[i]
	}
	s.looked[i] = true
	if t := &s.doc.Tokens[i]; t.Kind != arabic.WordToken && t.Kind != arabic.NumberToken {
		return nil
	}
	word := s.fold[i]
	s.find(i, word, "")
	for _, p := range [...]string{"و", "ف"} {
		if rest, ok := strings.CutPrefix(word, p); ok {
			s.find(i, rest, p)
			s.afterPreposition(i, rest, p)
		}
	}
	s.afterPreposition(i, word, "")
	return s.cache[i]
}

// afterPreposition looks for a term behind ب, ل or ك; ل and ال have run together into لل.
func (s *scan) afterPreposition(i int, word, pro string) {
	for _, p := range [...]string{"ب", "ل", "ك"} {
		rest, ok := strings.CutPrefix(word, p)
		if !ok || utf8.RuneCountInString(rest) < 2 {
			continue
		}
		s.find(i, rest, pro+p)
		if inner, ok := strings.CutPrefix(rest, "ل"); ok && p == "ل" {
			s.find(i, "ال"+inner, pro+p)
		}
	}
}

func (s *scan) find(i int, word, pro string) {
	for _, t := range s.vocab.terms[word] {
		if s.follows(i+1, t.rest) && (t.exact == "" || s.spelled(i, t.exact, pro)) {
			s.cache[i] = append(s.cache[i], hit{term: t, to: i + 1 + len(t.rest), pro: pro})
		}
	}
}

// spelled tells whether token i is written with the hamza or madda that the word needs; without a proclitic
// it may have none.
func (s *scan) spelled(i int, exact, pro string) bool {
	w := s.doc.Tokens[i].Norm
	return strings.HasSuffix(w, exact) || pro == "" && !strings.ContainsAny(w, "أإ")
}

// follows tells whether the tokens from i on are these words, within one paragraph.
func (s *scan) follows(i int, words []string) bool {
	if i+len(words) > s.hi {
		return false
	}
	for k, w := range words {
		if s.fold[i+k] != w {
			return false
		}
	}
	return true
}

// at is the longest term of a class at token i, whatever proclitics stand before it.
func (s *scan) at(i int, c class) (hit, bool) { return s.pick(i, c, func(hit) bool { return true }) }

// bare is the longest term of a class at token i that has no proclitic.
func (s *scan) bare(i int, c class) (hit, bool) {
	return s.pick(i, c, func(h hit) bool { return h.pro == "" })
}

// shaped is a bare term of a class that has all of the wanted shape and nothing of the unwanted.
func (s *scan) shaped(i int, c class, want, without shape) (hit, bool) {
	return s.pick(i, c, func(h hit) bool { return h.pro == "" && h.shape&want == want && h.shape&without == 0 })
}

func (s *scan) pick(i int, c class, ok func(hit) bool) (best hit, found bool) {
	best.term = &noTerm
	for _, h := range s.hits(i) {
		if h.class == c && ok(h) && (!found || h.to > best.to) {
			best, found = h, true
		}
	}
	return best, found
}

// has tells whether a term of one of the classes begins at token i.
func (s *scan) has(i int, classes ...class) bool {
	for _, c := range classes {
		if _, ok := s.bare(i, c); ok {
			return true
		}
	}
	return false
}

// before is the term of a class that ends just before token i, of at most four words.
func (s *scan) before(i int, c class) (hit, bool) {
	for k := i - 1; k >= s.lo && k >= i-4; k-- {
		for _, h := range s.hits(k) {
			if h.class == c && h.to == i {
				return h, true
			}
		}
	}
	return hit{term: &noTerm}, false
}

// led tells whether a term of one of the classes ends just before token i, a و or ف before it allowed (وفي 2016, ففي مارس).
func (s *scan) led(i int, classes ...class) bool {
	for k := i - 1; k >= s.lo && k >= i-4; k-- {
		for _, h := range s.hits(k) {
			if h.to == i && (h.pro == "" || h.pro == "و" || h.pro == "ف") && slices.Contains(classes, h.class) {
				return true
			}
		}
	}
	return false
}

// is tells whether token i is the word or mark w.
func (s *scan) is(i int, w string) bool { return i >= s.lo && i < s.hi && s.fold[i] == w }

// skip is i, or the token after it where token i is the word w.
func (s *scan) skip(i int, w string) int {
	if s.is(i, w) {
		return i + 1
	}
	return i
}

// past is i, or the token behind it where token i is a word of a class.
func (s *scan) past(i int, c class) int {
	if s.has(i, c) {
		return i + 1
	}
	return i
}

// ends tells whether a clause ends before token i: the paragraph does, or a mark stands there that joins nothing to it.
func (s *scan) ends(i int) bool {
	if i >= s.hi {
		return true
	}
	switch s.fold[i] {
	case "%", "$", "/", "\\", "-", "–", ":":
		return false
	}
	return s.doc.Tokens[i].Kind == arabic.PunctToken
}
