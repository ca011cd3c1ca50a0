package names

import (
	"slices"
	"strings"
	"unicode"

	"isnad/arabic"
)

// Romanise writes a name in Latin letters, as the press does or in ALA-LC: known parts from the lexicon, the others by
// their letters, with the vowels that the pattern of an Arabic word has or that a foreign one usually has. kind is the type
// of what is named: only a person's name is foreign as a whole, and only in other names does a noun in ة govern the next word.
func (r *Recognizer) Romanise(name, kind string) string {
	if r.alalc {
		name = unjoined(name)
	}
	parts := nameParts(name)
	foreign := kind == "person" && r.foreignName(parts)
	var out []string
	for i := 0; i < len(parts); i++ {
		if i+1 < len(parts) {
			if latin := r.double(parts[i], parts[i+1]); latin != "" {
				out = append(out, latin)
				i++
				continue
			}
		}
		pro, w := "", parts[i]
		if !foreign {
			pro, w = r.joined(w, kind)
		}
		latin := r.romaniseWord(w, foreign)
		if town := r.town(w); town != "" && kind != "person" && (!r.alalc || aligned(w, town)) {
			latin = town
		}
		if kind != "person" && i+1 < len(parts) && strings.HasSuffix(w, "ة") && !strings.HasPrefix(w, "ال") && strings.HasSuffix(latin, "a") && !joinedArticle[pro] {
			latin += "t" // وزارة الخارجية
		}
		if rest, ok := strings.CutPrefix(latin, "Al-"); ok {
			latin = "al-" + rest
		}
		if r.alalc {
			latin = alalc(w, latin)
		}
		out = append(out, pro+latin)
	}
	return strings.Join(out, " ")
}

// double writes a given name of two words that the lexicon knows: عبد الله; "" where they are none.
func (r *Recognizer) double(a, b string) string {
	latin := r.given[arabic.Fold(a+" "+b)].latin
	if latin == "" || !r.alalc {
		return latin
	}
	first, last, two := strings.Cut(latin, " ")
	if !two {
		first, last = r.romaniseWord(a, false), r.romaniseWord(b, false)
	}
	return alalc(a, first) + " " + alalc(b, last)
}

// nameParts are a name's words, normalized, marks left off.
func nameParts(name string) []string {
	return strings.FieldsFunc(arabic.Normalize(name), func(r rune) bool { return unicode.IsSpace(r) || strings.ContainsRune("\"«»“”'()-_", r) })
}

var joinedArticle = map[string]bool{"wal-": true, "wa-al-": true, "lil-": true, "bil-": true, "bi-al-": true}

// joined cuts what is written together with a word inside a name: والتنظيم, لليمن, لكرة. Before a word without article it
// is cut off only where the rest is a word of the lexicon; before a person's names only و, and only before one it knows.
func (r *Recognizer) joined(w, kind string) (pro, rest string) {
	long := func(s string) bool { return len(s) >= 6 }
	if kind == "person" {
		if rest, ok := strings.CutPrefix(w, "و"); ok && long(rest) && !r.spelled(w) && r.given[arabic.Fold(rest)].latin != "" {
			return "wa-", rest
		}
		return "", w
	}
	for _, p := range []struct{ arabic, plain, alalc string }{{"وال", "wal-", "wa-al-"}, {"لل", "lil-", "lil-"}, {"بال", "bil-", "bi-al-"}} {
		if rest, ok := strings.CutPrefix(w, p.arabic); ok && long(rest) && !r.spelled(w) {
			if r.alalc {
				return p.alalc, rest
			}
			return p.plain, rest
		}
	}
	for _, p := range []struct{ arabic, latin string }{{"و", "wa-"}, {"ل", "li-"}} {
		if rest, ok := strings.CutPrefix(w, p.arabic); ok && long(rest) && !r.spelled(w) && r.romanised[arabic.Fold(rest)] != "" {
			return p.latin, rest
		}
	}
	return "", w
}

// town is the English name of a place that the lexicon has on the map, for a name it stands in (محكمة الجيزة).
func (r *Recognizer) town(w string) string {
	node, ok := r.gaz.edges[edge{0, arabic.Fold(w)}]
	if !ok || r.romanised[arabic.Fold(strings.TrimPrefix(w, "ال"))] != "" {
		return ""
	}
	for _, e := range r.gaz.ends[node] {
		if e.kind == "place" && !e.state && (e.capital != "" || e.loc != nil) {
			return e.latin
		}
	}
	return ""
}

// spelled tells whether the lexicon knows how a word is written.
func (r *Recognizer) spelled(w string) bool {
	key := arabic.Fold(w)
	return r.romanised[key] != "" || r.given[key].latin != ""
}

// foreignName tells whether a person's name has a given name that is not Arabic, and none that is.
func (r *Recognizer) foreignName(parts []string) bool {
	foreign := false
	for _, w := range parts {
		switch r.given[arabic.Fold(w)].kind {
		case "arabic":
			return false
		case "foreign":
			foreign = true
		}
		foreign = foreign || r.foreign.looks(w)
	}
	return foreign && !slices.ContainsFunc(parts[1:], func(w string) bool { return strings.HasPrefix(w, "ال") && len(w) > 8 })
}

func (r *Recognizer) romaniseWord(w string, foreign bool) string {
	key := arabic.Fold(w)
	if latin := r.romanised[key]; latin != "" && r.alalc {
		return latin // it tells the vowels better than the press's Mohammed
	}
	if g, ok := r.given[key]; ok && g.latin != "" {
		return g.latin
	}
	if latin := r.romanised[key]; latin != "" && !foreign {
		return latin
	}
	if after, ok := strings.CutPrefix(w, "ال"); ok && len(after) >= 4 && !foreign {
		return "al-" + r.bareWord(after)
	}
	if g, ok := r.given["ال"+key]; ok && g.latin != "" && !foreign {
		return g.latin
	}
	if foreign || r.foreign.looks(w) {
		return title(r.foreign.spell(w), w)
	}
	return title(spell(w), w)
}

// bareWord is a word whose article is cut off.
func (r *Recognizer) bareWord(w string) string {
	key := arabic.Fold(w)
	if latin := r.romanised[key]; latin != "" {
		return latin
	}
	if g, ok := r.given[key]; ok && g.latin != "" {
		return g.latin
	}
	return title(spell(w), w)
}

// title writes the first letter large; a word of which nothing can be written stays as it is.
func title(latin, w string) string {
	if latin == "" {
		return w
	}
	first := []rune(latin)
	first[0] = unicode.ToUpper(first[0])
	return string(first)
}
