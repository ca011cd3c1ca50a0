package names

import (
	"strings"
	"unicode/utf8"

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
	if t.Kind != arabic.WordToken || function(t.Best()) || s.adjective(i) { // أمام is no إمام
		return nil, i, 0
	}
	for _, p := range arabic.Strip(s.folded[i]) {
		if e, to := s.walkBare(s.rec.titles, i, p.Rest); e != nil {
			return e, to, t.After(p.Letters())
		}
	}
	return nil, i, 0
}

// adjective tells whether token i describes the noun before it: "الانتخابات الرئاسية والبرلمانية".
func (s *scan) adjective(i int) bool {
	b, p := s.d.Tokens[i].Best(), s.prev(i)
	if p == nil || b.POS != arabic.ADJ || p.Kind != arabic.WordToken {
		return false
	}
	q := p.Best()
	return b.Pro == "و" && q.POS == arabic.ADJ && q.Al == b.Al && q.Gender == b.Gender && q.Gender != 0 || s.afterNoun(i, b) && q.Gender == b.Gender && b.Gender == 'f'
}

// title looks for titles at token i and a person's name behind them, and remembers where the name begins.
func (s *scan) title(i int) {
	e, to, start := s.titleAt(i)
	if e == nil || s.isVerb(i) && to == i+1 {
		return
	}
	if e.number != 0 {
		s.titleOfSeveral(i, e, to, start)
		return
	}
	x := titles{s: s, comma: -1}
	x.open(i, start, e)
	bare := e.kind == "office" && !s.hasAl(to-1)
	closed := s.hasAl(to - 1) // for a further governed noun
	for k := to; k < len(s.d.Tokens) && k < i+titleReach && s.d.Tokens[k].Para == s.d.Tokens[i].Para; k++ {
		t := &s.d.Tokens[k]
		if s.nameBegins(k, k == to && bare) || closed && s.givenAndFamily(k) || x.comma == k-1 && s.unknownBetweenCommas(k) {
			x.close(k)
			if k == to && !s.hasAl(i) && to == i+1 && e.kind != "rank" && e.kind != "honorific" {
				x.offices = []Office{{From: i}} // "مبعوث ترمب" is another's office
			}
			s.offs = append(s.offs, officeAt{k, x.offices})
			return
		}
		if next, end := s.furtherTitle(k, closed); next != nil {
			x.close(k)
			if t.Best().Pro != "" { // "رئيس الحكومة ووزير الدفاع فلان", "المستشار الاقتصادي للرئيس فلان"
				x.offices = x.offices[:0]
			}
			x.open(k, t.After(utf8.RuneCountInString(strings.TrimSuffix(t.Best().Pro, "ل"))), next)
			closed = s.hasAl(end - 1)
			k = end - 1
			continue
		}
		if end := s.knownTo(pastHash(s.d, k)); end > k {
			closed, k = true, end-1
			continue
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
			x.comma = k
		}
	}
}

// titles gathers the titles that stand one behind the other before a name: "نائب رئيس الوزراء وزير الدفاع اللواء".
type titles struct {
	s       *scan
	comma   int // the last one, -1 where there is none
	kind    string
	offices []Office
}

// open begins a title of an entry at token k.
func (x *titles) open(k, start int, e *entry) {
	x.kind = e.kind
	x.offices = append(x.offices, Office{From: k, Start: start, Status: "holds", Sector: e.sector, national: e.national})
}

// close ends the last title before token k.
func (x *titles) close(k int) {
	o := &x.offices[len(x.offices)-1]
	o.To = k
	for o.To > o.From+1 && x.s.d.Tokens[o.To-1].Kind == arabic.PunctToken {
		o.To--
	}
	o.End = x.s.d.Tokens[o.To-1].End
	x.s.fill(o)
	if x.kind != "office" {
		o.To = 0 // ranks and honorifics lead to a name, but are no office
	}
}

// furtherTitle is a title that begins at token k behind another one that is closed, and the token behind its words: a rank or a
// calling with the article, or an office that governs something. Behind و or ل it is an office that alone is the named one's.
func (s *scan) furtherTitle(k int, closed bool) (*entry, int) {
	if !closed {
		return nil, k
	}
	e, to, start := s.titleAt(k)
	if e == nil || e.number != 0 || s.isVerb(k) || e.kind == "relation" {
		return nil, k
	}
	if _, end := s.statusAt(k); end > k {
		return nil, k
	}
	switch pro := s.d.Tokens[k].Best().Pro; {
	case pro == "" && start == s.d.Tokens[k].Start:
	case pro == "و" && e.kind == "office":
	case strings.HasSuffix(pro, "ل") && e.kind == "office" && s.hasAl(to-1) && to == k+1:
		for j := to; j < len(s.d.Tokens); j++ {
			if s.nameBegins(j, false) {
				return e, to // للرئيس الأميركي دونالد ترمب
			}
			if b := s.d.Tokens[j].Best(); b.POS != arabic.ADJ || b.Pro != "" {
				break
			}
		}
		return nil, k
	default:
		return nil, k
	}
	adjective := hasKnown(&s.d.Tokens[k], func(r *arabic.Reading) bool { return r.POS == arabic.ADJ && r.Pro == "" })
	switch {
	case s.hasAl(k) && adjective && e.kind != "rank" && e.kind != "honorific": // الأمين العام المساعد
		return nil, k
	case s.hasAl(k), e.kind == "honorific", e.kind == "office" && k+1 < len(s.d.Tokens) && (to > k+1 || s.hasAl(k+1)):
		return e, to
	}
	return nil, k
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

// known tells whether a place or organization of the gazetteer begins at token k.
func (s *scan) known(k int) bool { return s.knownTo(k) > k }

// knownTo is the token behind the place or organization of the gazetteer that begins at token k; k where there is none.
func (s *scan) knownTo(k int) int {
	m, ok := s.rec.gaz.longest(s.d, k, s.folded)
	if !ok {
		return k
	}
	if e := s.choose(m); e == nil || e.kind == "person" {
		return k
	}
	return m.to
}

// pastHash is the token behind the mark of a hashtag at token k.
func pastHash(d *arabic.Doc, k int) int {
	if d.Tokens[k].Is("#") && k+1 < len(d.Tokens) {
		return k + 1
	}
	return k
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
	if _, to := s.statusAt(k); to > k {
		return true
	}
	b := t.Best()
	switch b.POS {
	case arabic.NOUN, arabic.ADJ, arabic.PROPN, arabic.NUM, arabic.X:
		return (b.Enc == "" || b.Lemma == "دور") && (b.Lemma+"ا" != b.Stem || s.d.Tokens[k-1].Best().POS == arabic.ADP) && !(strings.HasSuffix(b.Pro, "ب") && !b.Al && s.rec.compound[arabic.Fold(b.Lemma)])
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

// givenAndFamily tells whether a given name that is also a common word stands at token k before a word with the article: behind an
// office that is closed for further nouns, that is a name (الوزير ماهر النجار).
func (s *scan) givenAndFamily(k int) bool {
	g, ok := s.rec.given[s.folded[k]]
	if !ok || g.kind == "particle" || g.kind == "family" || s.rec.calendar[s.folded[k]] || function(s.d.Tokens[k].Best()) || s.isVerb(k) {
		return false
	}
	if e, _, _ := s.titleAt(k); e != nil {
		return false
	}
	return k+1 < len(s.d.Tokens) && s.d.Tokens[k+1].Kind == arabic.WordToken && s.d.Tokens[k+1].Para == s.d.Tokens[k].Para &&
		hasArticle(s.d.Tokens[k+1].Norm) && s.d.Tokens[k+1].Best().Pro == ""
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
	if s.namedBehind(k) {
		return false
	}
	_, nation := s.rec.nations[s.folded[k]]
	return !nation && !s.rec.calendar[s.folded[k]]
}

// namedBehind tells whether a word is a name behind a proclitic: وفنلندا, وعبود.
func (s *scan) namedBehind(k int) bool {
	for _, p := range arabic.Strip(s.folded[k])[1:] {
		if node, ok := s.rec.gaz.edges[edge{0, p.Rest}]; ok && s.rec.gaz.ends[node] != nil {
			return true
		}
		if g, ok := s.rec.given[p.Rest]; ok && p.Pro == "و" && g.kind != "particle" && g.kind != "family" {
			return true
		}
	}
	return false
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
