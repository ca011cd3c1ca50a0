package names

import (
	"slices"
	"strings"

	"isnad/arabic"
	"isnad/lexicon"
)

// approximation is a line of approximations.lex: words before (or behind) a number and which end of it they leave open.
type approximation struct {
	words []string
	bound string
}

func approximations(l *lexicon.Lexicon) map[string][]approximation {
	out := map[string][]approximation{}
	for _, e := range l.Table("approximations") {
		words := strings.Fields(arabic.Fold(e.Word()))
		out[words[0]] = append(out[words[0]], approximation{words, e.Get("bound")})
	}
	for _, list := range out {
		slices.SortStableFunc(list, func(a, b approximation) int { return len(b.words) - len(a.words) })
	}
	return out
}

// Approximate reads words such as "ما لا يقل عن" at token i: the token behind them and the bound they give (min, max,
// about); i and "" where there are none.
func (r *Result) Approximate(i int) (int, string) {
	if i >= len(r.Doc.Tokens) || r.Doc.Tokens[i].Kind != arabic.WordToken {
		return i, ""
	}
	first := arabic.Fold(r.Doc.Tokens[i].Norm)
	for _, word := range []string{first, strings.TrimPrefix(first, "و")} {
		for _, a := range r.rec.approximate[word] {
			if r.wordsStand(a.words[1:], i+1) {
				return i + len(a.words), a.bound
			}
		}
	}
	return i, ""
}

func (r *Result) wordsStand(words []string, i int) bool {
	for _, w := range words {
		if i >= len(r.Doc.Tokens) || arabic.Fold(r.Doc.Tokens[i].Norm) != w {
			return false
		}
		i++
	}
	return true
}

// approximatePhrase reads a counted phrase behind such words: "ما لا يقل عن 14 شخصا".
func (r *Result) approximatePhrase(i int) (Phrase, bool) {
	k, bound := r.Approximate(i)
	if bound == "" || k >= len(r.Doc.Tokens) || r.Doc.Tokens[k].Para != r.Doc.Tokens[i].Para {
		return Phrase{}, false
	}
	if t := &r.Doc.Tokens[k]; t.Kind != arabic.NumberToken && t.Best().POS != arabic.NUM && !r.rec.quantity(t.Best()) {
		return Phrase{}, false
	}
	p, ok := r.PhraseAt(k)
	if !ok {
		return p, false
	}
	t := &r.Doc.Tokens[i]
	p.From, p.Start = i, t.Start
	if strings.HasPrefix(t.Norm, "و") {
		p.Start = t.After(1)
	}
	return p, true
}
