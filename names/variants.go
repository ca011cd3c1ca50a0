package names

import (
	"strings"

	"isnad/arabic"
)

// leastVariant is how many letters a foreign name must have before a spelling that differs is taken for the same name.
const leastVariant = 5

// variant tells whether two folded words spell one foreign name: غوتيريش and جوتيريش, بومبيو and بومبييو, نتنياهو and
// نتانياهو. They differ in long vowels, in doubled letters, or in letters that the press uses for one sound.
func variant(a, b string) bool {
	if a == b {
		return true
	}
	if strings.HasPrefix(a, "ال") || strings.HasPrefix(b, "ال") {
		return false
	}
	la, lb := len([]rune(a)), len([]rune(b))
	if la < leastVariant || lb < leastVariant || la-lb > 1 || lb-la > 1 {
		return false
	}
	s := skeleton(a)
	return len([]rune(s)) >= 3 && s == skeleton(b)
}

// skeleton is a folded word without the long vowels behind its first letter and without doublings, the letters of one foreign
// sound made one.
func skeleton(w string) string {
	var out []rune
	for i, r := range []rune(w) {
		switch r {
		case 'ا', 'و', 'ي':
			if i > 0 {
				continue
			}
		case 'ج':
			r = 'غ'
		case 'ط':
			r = 'ت'
		case 'ص':
			r = 'س'
		}
		if n := len(out); n > 0 && out[n-1] == r {
			continue
		}
		out = append(out, r)
	}
	return string(out)
}

// respelled finds somebody's family name in another spelling than the one the article used first.
func (c *clusterer) respelled(first map[string][]alias, covered []int) {
	known := map[string][]alias{}
	for _, word := range sortedKeys(first) {
		for _, a := range first[word] {
			if len(a.words) == 1 && c.res.Entities[a.entity].Type == "person" && len([]rune(word)) >= leastVariant {
				known[skeleton(word)] = append(known[skeleton(word)], a)
			}
		}
	}
	for i := range c.d.Tokens {
		t := &c.d.Tokens[i]
		if covered[i] >= 0 || t.Kind != arabic.WordToken || wordOf(t.Best()) || len([]rune(c.folded[i])) < leastVariant {
			continue
		}
		for _, p := range arabic.Strip(c.folded[i]) {
			if g, given := c.rec.given[p.Rest]; given && g.kind != "family" {
				continue // مروان is no spelling of مارين
			}
			if a, ok := oneOf(known[skeleton(p.Rest)], p.Rest); ok && !p.Melt {
				c.res.Mentions = append(c.res.Mentions, Mention{From: i, To: i + 1, Start: t.After(p.Letters()), End: t.End, Entity: a.entity, Kind: "name", Rule: "named again, spelled otherwise"})
				covered[i] = len(c.res.Mentions) - 1
				break
			}
		}
	}
}

// oneOf is the alias of which a word is another spelling, if they all call one person.
func oneOf(list []alias, word string) (alias, bool) {
	var found alias
	ok := false
	for _, a := range list {
		if !variant(a.words[0], word) {
			continue
		}
		if ok && a.entity != found.entity {
			return alias{}, false
		}
		found, ok = a, true
	}
	return found, ok
}
