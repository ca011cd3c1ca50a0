package names

import (
	"strings"

	"isnad/arabic"
)

// titleReach is how many tokens a title may take before the name: "المبعوث الخاص للأمين العام للأمم المتحدة إلى سوريا".
const titleReach = 14

// bare is a folded word without its article.
func bare(w string) string {
	if after, ok := strings.CutPrefix(w, "ال"); ok && len(after) >= 4 {
		return after
	}
	return w
}

// walkBare finds the longest entry of a trie of nouns at token i, articles left off; rest is token i's folded
// word without its proclitics.
func (s *scan) walkBare(g *gazetteer, i int, rest string) (*entry, int) {
	var best *entry
	to := i
	node, ok := g.step(0, rest)
	for j := i; ok; {
		if ends := g.ends[node]; ends != nil {
			best, to = ends[0], j+1
		}
		j++
		if j >= len(s.d.Tokens) || s.d.Tokens[j].Kind != arabic.WordToken || s.d.Tokens[j].Para != s.d.Tokens[i].Para {
			break
		}
		node, ok = g.step(node, s.folded[j])
	}
	return best, to
}

// step follows a word, or the word without its article.
func (g *gazetteer) step(node int32, word string) (int32, bool) {
	next, ok := g.edges[edge{node, word}]
	if !ok {
		next, ok = g.edges[edge{node, bare(word)}]
	}
	return next, ok
}

// titleAt is the longest title that begins with token i: its entry, the token behind it, and the byte where
// it begins.
func (s *scan) titleAt(i int) (*entry, int, int) {
	t := &s.d.Tokens[i]
	if t.Kind != arabic.WordToken {
		return nil, i, 0
	}
	for _, p := range arabic.Strip(s.folded[i]) {
		if e, to := s.walkBare(s.rec.titles, i, p.Rest); e != nil {
			return e, to, t.After(p.Letters())
		}
	}
	return nil, i, 0
}

// title looks for a title at token i and a person's name behind it, and remembers where the name begins.
func (s *scan) title(i int) {
	e, to, start := s.titleAt(i)
	if e == nil || s.isVerb(i) {
		return
	}
	o := Office{From: i, Start: start, Status: "holds", Sector: e.sector}
	open := e.kind == "office" && !s.hasAl(to-1)
	closed := s.hasAl(to - 1) // for a further governed noun
	comma := -1
	for k := to; k < len(s.d.Tokens) && k < i+titleReach && s.d.Tokens[k].Para == s.d.Tokens[i].Para; k++ {
		t := &s.d.Tokens[k]
		if s.nameBegins(k, k == to && open) || comma == k-1 && s.unknownBetweenCommas(k) {
			o.To = k
			if comma > 0 {
				o.To = comma
			} else if s.d.Tokens[k-1].Kind == arabic.PunctToken {
				o.To = k - 1
			}
			o.End = s.d.Tokens[o.To-1].End
			s.fill(&o)
			if e.kind != "office" {
				o.To = 0 // ranks and honorifics lead to a name, but are no office
			}
			s.offs = append(s.offs, officeAt{k, o})
			return
		}
		b := t.Best()
		if !s.inTitle(k) || closed && b.POS == arabic.NOUN && b.Pro == "" && !b.Al {
			return // "السفير السعودي رسالة": something else begins
		}
		closed = b.POS != arabic.ADP && (closed || b.Al || b.POS == arabic.ADJ)
		// A comma may stand between office and name, right before the name.
		if t.Kind == arabic.PunctToken {
			if !s.nameBehindComma(k) {
				return
			}
			comma = k
		}
	}
}

// nameBehindComma tells whether a person's name stands right behind the comma at token k, with his rank or without.
func (s *scan) nameBehindComma(k int) bool {
	k++
	for k < len(s.d.Tokens) {
		if s.nameBegins(k, true) || s.unknownBetweenCommas(k) {
			return true
		}
		e, to, start := s.titleAt(k)
		if e == nil || e.kind == "office" || start != s.d.Tokens[k].Start {
			return false
		}
		k = to
	}
	return false
}

// unknownBetweenCommas tells whether two or more words that no lexicon knows stand from token k to the next comma: an
// office's apposition is its holder's name.
func (s *scan) unknownBetweenCommas(k int) bool {
	words := 0
	for ; k < len(s.d.Tokens) && words < longestName; k++ {
		switch t := &s.d.Tokens[k]; {
		case t.Is("،") || t.Is(","), t.Kind == arabic.WordToken && t.Best().POS == arabic.ADP && t.Best().Pro == "":
			return words > 1
		case t.Is("-"):
		case t.Kind == arabic.WordToken && !hasArticle(t.Norm) && !hasKnown(t, func(*arabic.Reading) bool { return true }) || s.givenAt(k) || s.particle(k):
			words++
		default:
			return false
		}
	}
	return false
}

// officeBehind reads the office that follows a name, behind a comma or none: "ستولتنبرغ الأمين العام لحلف الأطلسي",
// "ماتيس، وزير الدفاع الأميركي،".
func (s *scan) officeBehind(k int) (Office, bool) {
	if k < len(s.d.Tokens) && (s.d.Tokens[k].Is("،") || s.d.Tokens[k].Is("-")) {
		k++
	}
	if k >= len(s.d.Tokens) || k > 0 && s.d.Tokens[k].Para != s.d.Tokens[k-1].Para {
		return Office{}, false
	}
	e, to, start := s.titleAt(k)
	if e == nil || e.kind != "office" || start != s.d.Tokens[k].Start || s.isVerb(k) {
		return Office{}, false
	}
	definite := s.hasAl(to - 1)
	for to < len(s.d.Tokens) && to < k+titleReach && s.d.Tokens[to].Para == s.d.Tokens[k].Para {
		b := s.d.Tokens[to].Best()
		if s.d.Tokens[to].Kind != arabic.WordToken || s.nameBegins(to, true) {
			break
		}
		if b.POS == arabic.ADJ && b.Pro == "" && b.Enc == "" || b.POS == arabic.NOUN && b.Pro == "" && b.Enc == "" && !definite ||
			strings.HasPrefix(s.d.Tokens[to].Norm, "لل") || s.known(to) {
			definite = definite || b.Al || s.known(to)
			to++
			continue
		}
		break
	}
	if !definite {
		return Office{}, false
	}
	o := Office{From: k, To: to, Start: start, End: s.d.Tokens[to-1].End, Status: "holds", Sector: e.sector}
	s.fill(&o)
	return o, true
}

// known tells whether a place or organization of the gazetteer begins at token k.
func (s *scan) known(k int) bool {
	m, ok := s.rec.gaz.longest(s.d, k, s.folded)
	if !ok {
		return false
	}
	e := s.choose(m)
	return e != nil && e.kind != "person"
}

func (s *scan) hasAl(i int) bool {
	return s.d.Tokens[i].Best().Al || hasArticle(s.folded[i])
}

func (s *scan) isVerb(i int) bool { return s.d.Tokens[i].Best().POS == arabic.VERB }

// inTitle tells whether token k may stand between a title and the name: its complements and adjectives.
func (s *scan) inTitle(k int) bool {
	t := &s.d.Tokens[k]
	if t.Kind == arabic.PunctToken {
		return t.Is("،") || t.Is(",") || isQuote(t.Text) || t.Is("-")
	}
	b := t.Best()
	switch b.POS {
	case arabic.NOUN, arabic.ADJ, arabic.PROPN, arabic.NUM, arabic.X:
		return b.Enc == "" || b.Lemma == "دور"
	case arabic.ADP:
		return b.Class == "preposition" && b.Enc == ""
	}
	return false
}

// nameBegins tells whether a person's name begins at token k; sure asks that the word is known as a name.
func (s *scan) nameBegins(k int, sure bool) bool {
	t := &s.d.Tokens[k]
	if t.Kind != arabic.WordToken && t.Kind != arabic.LatinToken {
		return false
	}
	if m, ok := s.rec.gaz.longest(s.d, k, s.folded); ok && m.pro == "" {
		if e := s.choose(m); e != nil {
			return e.kind == "person"
		}
	}
	if s.givenAt(k) {
		return true
	}
	return !sure && s.unknownName(k)
}

// givenAt tells whether token k is a given name (or كنية particle) that opens a name.
func (s *scan) givenAt(k int) bool {
	if s.compound(k, s.folded[k]) {
		return true
	}
	g, ok := s.rec.given[s.folded[k]]
	if !ok || function(s.d.Tokens[k].Best()) && g.kind != "particle" && !s.nameDespite(k) || s.rec.calendar[s.folded[k]] {
		return false
	}
	if b := s.d.Tokens[k].Best(); g.kind != "particle" && b.Known && b.POS != arabic.PROPN && s.commonHere(k) {
		return false
	}
	if g.kind == "particle" {
		return opensName(s.folded[k]) && k+1 < len(s.d.Tokens) && s.d.Tokens[k+1].Kind == arabic.WordToken
	}
	return g.kind != "family" || !hasArticle(s.folded[k])
}

// nameDespite tells whether a given name that is spelled like a function word (علي, منى) is the name all the same: where a
// word that can only be a name stands behind it.
func (s *scan) nameDespite(k int) bool {
	if k+1 >= len(s.d.Tokens) || s.d.Tokens[k+1].Para != s.d.Tokens[k].Para || !s.rec.givenForms[s.d.Tokens[k].Norm] {
		return false
	}
	if _, given := s.rec.given[s.folded[k+1]]; given && !wordOf(s.d.Tokens[k+1].Best()) {
		return true
	}
	return s.unknownName(k+1) || s.unknownNisba(k+1)
}

func opensName(w string) bool {
	switch w {
	case "ابو", "ام", "عبد", "بن", "ابن":
		return true
	}
	return false
}

// unknownName tells whether token k is a word that no lexicon knows, without article and proclitics.
func (s *scan) unknownName(k int) bool {
	t := &s.d.Tokens[k]
	if t.Kind != arabic.WordToken || len(t.Norm) < 6 || hasArticle(t.Norm) || strings.HasPrefix(t.Norm, "لل") {
		return false
	}
	for i := range t.Readings {
		r := &t.Readings[i]
		if wordOf(r) {
			return false
		}
		if r.POS != arabic.PROPN && r.Pro == "" {
			return false
		}
	}
	for _, p := range arabic.Strip(s.folded[k])[1:] { // وفنلندا
		if node, ok := s.rec.gaz.edges[edge{0, p.Rest}]; ok && s.rec.gaz.ends[node] != nil {
			return false
		}
	}
	_, nation := s.rec.nations[s.folded[k]]
	return !nation && !s.rec.calendar[s.folded[k]]
}

// fill works out an office's country, sector and status from its words.
func (s *scan) fill(o *Office) {
	for k := o.From; k < o.To; k++ {
		b := s.d.Tokens[k].Best()
		if st := s.rec.statuses[arabic.Fold(b.Lemma)]; st != "" {
			o.Status = st
		} else if st := s.rec.statuses[s.folded[k]]; st != "" {
			o.Status = st
		}
		if n, ok := s.nationAt(k); ok && n.code != "" && o.Country == "" {
			o.Country = n.code
			if o.Sector == "" {
				o.Sector = n.sector
			}
		}
	}
	for k := o.From + 1; k < o.To; k++ {
		if m, ok := s.rec.gaz.longest(s.d, k, s.folded); ok && m.to <= o.To {
			if e := s.choose(m); e != nil && e.kind != "person" && e.country != "" {
				if o.Country == "" && (e.kind == "organization" || s.d.Tokens[k-1].Best().POS != arabic.ADP) {
					o.Country = e.country
				}
				if e.kind == "organization" && e.sector != "" && o.Sector == "" {
					o.Sector = e.sector
				}
			}
			k = m.to - 1
		}
	}
	if o.Sector == "" {
		if e, _ := s.walkInstitution(o.From+1, o.To); e != nil {
			o.Sector = e.sector
		}
	}
}

// nationAt reads token k as an adjective of belonging.
func (s *scan) nationAt(k int) (nation, bool) {
	t := &s.d.Tokens[k]
	if t.Kind != arabic.WordToken {
		return nation{}, false
	}
	for i := range t.Readings {
		r := &t.Readings[i]
		if r.POS == arabic.ADJ && (r.Known || r.Lemma != r.Stem) {
			if n, ok := s.rec.nations[arabic.Fold(r.Lemma)]; ok {
				return n, true
			}
		}
	}
	n, ok := s.rec.nations[bare(s.folded[k])]
	return n, ok
}

// walkInstitution finds the first institution noun among the tokens [from, to).
func (s *scan) walkInstitution(from, to int) (*entry, int) {
	for k := from; k < to; k++ {
		if s.d.Tokens[k].Kind != arabic.WordToken {
			continue
		}
		for _, p := range arabic.Strip(s.folded[k]) {
			if e, end := s.walkBare(s.rec.institutions, k, p.Rest); e != nil && end <= to {
				return e, end
			}
		}
	}
	return nil, from
}
