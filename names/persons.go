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
		if !s.continues(to, s.wordBefore(to), words, titled != nil && strong) && !(words == 1 && to == i+1 && s.familyBehind(i, titled)) {
			break
		}
		strong = strong || s.isGiven(to, "")
		if to++; !s.particle(to-2) && !s.compound(to-2, s.folded[to-2]) { // "عبد الله", "بن سعد" count once
			words++
		}
	}
	for to > i+1 && s.particle(to-1) && !s.closes(to-1, i) {
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
	if s.companyWord(i, to) {
		e, ok := s.rec.companies[s.folded[to-1]]
		if !ok || e.Get("kind") != "organization" || to == i+1 {
			return found{}, false
		}
		f.kind, f.sector, f.rule = "organization", e.Get("sector"), e.At()
	}
	return f, true
}

// companyWord tells whether a word among the tokens [from, to) shows the name to be no person's: كابيتال, إيرلاينز.
func (s *scan) companyWord(from, to int) bool {
	for k := from; k < to; k++ {
		if _, ok := s.rec.companies[s.folded[k]]; ok {
			return true
		}
	}
	return false
}

// closes tells whether token k may be the last word of a name that begins with token i: أوغلو, زاده; an ordinal right behind
// the only name of a king.
func (s *scan) closes(k, i int) bool {
	switch s.rec.nameEnds[s.folded[k]] {
	case "suffix", "family":
		return !wordOf(s.d.Tokens[k].Best()) || s.d.Tokens[k].Best().POS != arabic.VERB
	case "ordinal":
		return k == i+1 || k == i+2 && s.folded[k] == "عشر"
	}
	return false
}

// kingly tells whether the ordinal at token i, behind so many words of a name that ends at token last, numbers a king or a pope:
// بولس السادس, لويس الرابع عشر; an Arabic name must be titled for it ("فاز محمد الأول").
func (s *scan) kingly(i, last, words int) bool {
	if s.folded[i] == "عشر" {
		return s.rec.nameEnds[s.folded[last]] == "ordinal"
	}
	return words == 1 && (!s.arabicGiven(last) || s.waiting(last) != nil)
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
	if rest, ok := strings.CutPrefix(s.folded[i], "ب"); ok && s.rec.compound[rest] {
		if e, _, _ := s.titleBehind(i); !titled || e == nil {
			return 0, "", false // "متحدثة باسم الوزير", "المعروفة باسم ليلى": باسم is a name only right behind a title
		}
	}
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

// titleBehind is the title that token i-1 is, if any.
func (s *scan) titleBehind(i int) (*entry, int, int) {
	if s.prev(i) == nil {
		return nil, i, 0
	}
	return s.titleAt(i - 1)
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

// continues tells whether token i goes on with a person's name of so many words that ends at token last; titled: behind a
// title and led by a given name.
func (s *scan) continues(i, last, words int, titled bool) bool {
	t := &s.d.Tokens[i]
	if t.Kind == arabic.LatinToken {
		return s.d.Tokens[last].Kind == arabic.LatinToken
	}
	if t.Kind == arabic.WordToken && (s.compound(i, s.folded[i]) || s.compound(last, s.folded[last])) {
		return true
	}
	if s.rec.nameEnds[s.folded[i]] == "ordinal" && t.Best().Pro == "" {
		return s.kingly(i, last, words)
	}
	if t.Kind != arabic.WordToken || function(t.Best()) && !s.particle(i) || s.rec.calendar[s.folded[i]] && !s.particle(i) || s.nextJoins(i, words) || s.surnameOf(last) && (s.isGiven(i, "") || hasArticle(t.Norm) || strings.HasPrefix(t.Norm, "بال") || s.particle(i)) && s.rec.nameEnds[s.folded[i]] == "" {
		return false
	}
	if _, ok := s.rec.given[s.folded[i]]; ok {
		if t.Best().POS == arabic.VERB && t.Best().Pro != "" {
			return true // "موريس ليفي" is not ل and a verb
		}
		return t.Best().POS != arabic.VERB && t.Best().POS != arabic.ADP || s.particle(last)
	}
	if s.particle(last) && s.rec.nameEnds[s.folded[last]] == "" {
		b := t.Best()
		if e, _, _ := s.titleAt(i); e != nil && b.Al && s.folded[last] != "ال" && !opensName(s.folded[last]) {
			return false // "جون ديل الرئيس": a title, and no part of the name
		}
		if b.POS == arabic.VERB && b.Pro == "" && !opensName(s.folded[last]) {
			return true // "فون در مول"
		}
		return b.POS != arabic.VERB && b.POS != arabic.ADP && !(wordOf(b) && b.Pro != "") // "أحمد باشا بجروح"
	}
	if m, ok := s.rec.gaz.longest(s.d, i, s.folded); ok && m.pro == "" && m.entries[0].kind != "person" {
		return false
	}
	if s.unknownName(i) || s.unknownNisba(i) || s.unknownPlural(i) || s.unknownFeminine(i) || words == 1 && s.unknownAny(i) {
		return true
	}
	// A family name with the article: الرميحي anywhere; الحكيم, المصري right behind a given name.
	b := t.Best()
	if !hasArticle(t.Norm) || b.Pro != "" {
		return false
	}
	if !wordOf(b) {
		return !hasKnown(t, func(*arabic.Reading) bool { return true }) || words <= 2
	}
	if s.rec.statuses[arabic.Fold(b.Lemma)] != nil {
		return false // "ترامب السابق"
	}
	if _, nation := s.nationAt(i); nation {
		return (words == 1 || s.arabicGiven(last) && !strings.HasSuffix(t.Norm, "ة")) && !s.titleFollows(i)
	}
	return words == 1 && (b.POS == arabic.ADJ || titled) // الوزير خالد النجار
}

// nextJoins tells whether token i, behind so many words of a name, is و or ل and the beginning of another name: وسالي, وبروست,
// لفرانس; not واتسون, وليامز.
func (s *scan) nextJoins(i, words int) bool {
	t, w := &s.d.Tokens[i], s.folded[i]
	if _, given := s.rec.given[w]; given || strings.HasPrefix(t.Norm, "لل") || strings.HasPrefix(t.Norm, "لأ") || strings.HasPrefix(t.Norm, "لإ") {
		return !given
	}
	more := i+1 < len(s.d.Tokens) && s.d.Tokens[i+1].Para == t.Para && s.d.Tokens[i+1].Kind == arabic.WordToken && (s.unknownName(i+1) || s.givenAt(i+1))
	for _, p := range arabic.Strip(w)[1:] {
		if p.Pro != "و" && p.Pro != "ل" && p.Pro != "ول" || strings.HasSuffix(p.Pro, "ل") && len(p.Rest) < 8 && !more {
			continue
		}
		if words == 1 && (strings.HasPrefix(t.Norm, "وا") || strings.HasPrefix(t.Norm, "وي") || strings.HasPrefix(t.Norm, "وو")) {
			continue // واليس is hardly و and أليس
		}
		if _, given := s.rec.given[p.Rest]; given || s.rec.gaz.known(p.Rest) {
			return true
		}
	}
	rest, ok := strings.CutPrefix(w, "و")
	if !ok || rest == "" {
		return false
	}
	vowel := strings.HasPrefix(rest, "ا") || strings.HasPrefix(rest, "ي") || strings.HasPrefix(rest, "و") || strings.HasPrefix(rest, "ل") || strings.HasPrefix(rest, "ه")
	return words > 1 && (more || !vowel) || more && !vowel
}

// surnameOf tells whether token i is the family name of somebody whom the lexicon knows, and no given name: nothing follows
// it in his name ("محامي ترامب مايكل كوهين").
func (s *scan) surnameOf(i int) bool {
	if g, given := s.rec.given[s.folded[i]]; given && g.kind != "family" {
		return false
	}
	node, ok := s.rec.gaz.edges[edge{0, s.folded[i]}]
	if !ok || s.rec.gaz.opens[s.folded[i]] {
		return false
	}
	for _, e := range s.rec.gaz.ends[node] {
		if words := nameWords(e.name); e.kind == "person" && e.short && len(words) > 1 && words[len(words)-1] == s.folded[i] {
			return true
		}
	}
	return false
}

// openEnded tells whether a known full name goes on: with بن or آل, or behind an Arabic given name with a family name that no
// lexicon knows ("محمد مصطفى الرميحي").
func (s *scan) openEnded(f found) bool {
	i := f.to
	if i >= len(s.d.Tokens) || s.d.Tokens[i].Para != s.d.Tokens[i-1].Para {
		return false
	}
	if kind := s.rec.nameEnds[s.folded[i]]; kind == "family" || kind == "suffix" || kind == "" && s.particle(i) {
		return true
	}
	return s.arabicGiven(i-1) && hasArticle(s.d.Tokens[i].Norm) && !strings.HasSuffix(s.d.Tokens[i].Norm, "ة") && !hasKnown(&s.d.Tokens[i], func(*arabic.Reading) bool { return true })
}

// arabicGiven tells whether token i is an Arabic given name.
func (s *scan) arabicGiven(i int) bool { return s.rec.given[s.folded[i]].kind == "arabic" }

// familyBehind tells whether the word behind a given name is the family name, though it is a common word: behind a title, where
// the name's end shows ("النائب خيري رمضان،", "المحامي جويل زامل إن").
func (s *scan) familyBehind(i int, titled *officeAt) bool {
	if titled == nil || i+1 >= len(s.d.Tokens) || s.d.Tokens[i+1].Para != s.d.Tokens[i].Para {
		return false
	}
	g, ok := s.rec.given[s.folded[i]]
	if t := &s.d.Tokens[i+1]; !ok || g.kind == "particle" || g.kind == "family" || t.Kind != arabic.WordToken || s.nextJoins(i+1, 1) {
		return false
	}
	b := s.d.Tokens[i+1].Best()
	if b.Pro != "" || b.Enc != "" || s.rec.statuses[arabic.Fold(b.Lemma)] != nil {
		return false
	}
	if e, _, _ := s.titleAt(i + 1); e != nil && !b.Al || s.known(i+1) || s.rec.calendar[s.folded[i+1]] && b.Al {
		return false
	}
	switch b.POS {
	case arabic.ADJ:
		return !b.Al && b.Gender != 'f' && s.nameEnds(i+2) && !s.d.Tokens[i+2].Is(":")
	case arabic.NOUN, arabic.PROPN:
		return s.nameEnds(i+2) && !accusativeForm(s.d.Tokens[i+1].Norm) && !(b.Al && strings.HasPrefix(s.d.Tokens[i+2].Norm, "ب"))
	case arabic.VERB:
		return s.nameEnds(i+2) && (s.d.Tokens[i+2].Is("،") || s.d.Tokens[i+2].Is("("))
	}
	return false
}

// accusativeForm tells whether a word ends as an indefinite accusative does.
func accusativeForm(w string) bool { return !hasArticle(w) && strings.HasSuffix(w, "ا") }

// nameEnds tells whether a name cannot go on at token i: a mark, a conjunction or a verb of saying stands there.
func (s *scan) nameEnds(i int) bool {
	if i >= len(s.d.Tokens) || s.d.Tokens[i].Para != s.d.Tokens[i-1].Para {
		return false
	}
	t := &s.d.Tokens[i]
	if t.Kind == arabic.PunctToken {
		return t.Is("،") || t.Is(",") || t.Is("(") || t.Is(":")
	}
	b := t.Best()
	return b.Class == "content" && b.Pro == "" || b.Known && strings.HasPrefix(b.Pro, "و") || b.POS == arabic.PRON && b.Class == "relative"
}

// unknownAny tells whether token i is a word without article of which the lexicon knows no reading: right behind a given name it
// is a family name, whatever it looks like.
func (s *scan) unknownAny(i int) bool {
	t := &s.d.Tokens[i]
	_, nation := s.rec.nations[s.folded[i]]
	return !nation && !hasArticle(t.Norm) && len(t.Norm) >= 6 && !hasKnown(t, func(*arabic.Reading) bool { return true })
}

// unknownFeminine tells whether token i is a word in -ة that no lexicon knows: behind a given name it is a family name (معايعة).
func (s *scan) unknownFeminine(i int) bool {
	t := &s.d.Tokens[i]
	if hasArticle(t.Norm) || !strings.HasSuffix(t.Norm, "ة") {
		return false
	}
	return !hasKnown(t, func(*arabic.Reading) bool { return true })
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

// unknownNisba tells whether token i is a word in -ي without article that no lexicon knows, unless as a word with "my" or in
// the construct (ضميري, دالي): behind a given name it is a family name, elsewhere an adjective.
func (s *scan) unknownNisba(i int) bool {
	t := &s.d.Tokens[i]
	if hasArticle(t.Norm) || len(t.Norm) < 8 || t.Norm[len(t.Norm)-2:] != "ي" {
		return false
	}
	if _, nation := s.rec.nations[s.folded[i]]; nation {
		return false
	}
	known := hasKnown(t, func(*arabic.Reading) bool { return true })
	if known && (strings.HasSuffix(t.Norm, "اتي") || i+1 < len(s.d.Tokens) && s.d.Tokens[i+1].Best().Al) {
		return false // علاقاتي; "فاقدي الوعي"
	}
	return !hasKnown(t, func(r *arabic.Reading) bool {
		return r.Enc != "ي" && (r.POS != arabic.NOUN && r.POS != arabic.ADJ || r.Pro != "" || strings.HasSuffix(r.Lemma, "ي") || len(r.Lemma)+2 != len(t.Norm))
	})
}
