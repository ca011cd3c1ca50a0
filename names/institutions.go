package names

import (
	"strings"

	"isnad/arabic"
)

// institution reads an organization led by an institution noun: وزارة الخارجية الروسية, حزب النهضة, محكمة لاهاي.
func (s *scan) institution(i int) (found, bool) {
	t := &s.d.Tokens[i]
	if t.Kind != arabic.WordToken || s.isVerb(i) {
		return found{}, false
	}
	for _, p := range arabic.Strip(s.folded[i]) {
		if p.Pro != "" && hasKnown(t, func(r *arabic.Reading) bool { return r.Pro == "" && r.Enc == "" && r.POS != arabic.VERB }) {
			continue
		}
		e, to := s.walkBare(s.rec.institutions, i, p.Rest)
		if e == nil || strings.HasSuffix(p.Pro, "ب") && s.rec.compound[p.Rest] { // "برئاسة المبعوث" is no presidency
			continue
		}
		f := found{from: i, start: t.After(p.Letters()), kind: "organization", sector: e.sector, rule: e.at, pro: p.Pro}
		return s.institutionName(f, e, to)
	}
	return found{}, false
}

// institutionName follows an institution noun through its complement and adjectives.
func (s *scan) institutionName(f found, e *entry, to int) (found, bool) {
	head := s.d.Tokens[f.from].Best()
	x := extent{s: s, i: to, definite: s.hasAl(to - 1), kind: e.kind, feminine: feminineNoun(head, s.folded[f.from])}
	x.read()
	if e.kind == "ministry" && !strings.HasPrefix(e.name, "وزار") && (s.titleBefore(f.from) || s.adjectiveHere(f.from)) {
		return f, false // وزير الخارجية, الشؤون الداخلية: part of the office, or an adjective
	}
	if x.inner {
		return f, false
	}
	f.to = x.i
	f.end = s.d.Tokens[f.to-1].End
	f.country = x.country
	if x.sector != "" && (f.sector == "" || x.sectorWins) {
		f.sector = x.sector
	}
	switch {
	case x.named, x.nation && x.definite:
		return f, true
	case e.short && s.hasAl(f.from) && !bareBody(e.kind):
		return f, true
	case namedByNoun(e.kind):
		return f, x.complement
	}
	return f, false
}

// bareBody tells of which kinds of institutions the noun alone names nobody: الجيش, الحكومة, الشرطة.
func bareBody(kind string) bool {
	switch kind {
	case "government", "army", "police", "court", "intelligence":
		return true
	}
	return false
}

// feminineNoun tells whether adjectives behind a noun are feminine.
func feminineNoun(b *arabic.Reading, word string) bool {
	return b.Gender == 'f' || b.Number == 'p' || strings.HasSuffix(word, "ة") || strings.HasSuffix(word, "ات")
}

// titleBefore tells whether the word before token i is a title that governs it: وزير الخارجية.
func (s *scan) titleBefore(i int) bool {
	if i == 0 || s.d.Tokens[i-1].Para != s.d.Tokens[i].Para || s.hasAl(i-1) {
		return false
	}
	return s.rec.titles.word(s.d.Tokens[i-1].Best()) != nil
}

// adjectiveHere tells whether a definite noun stands before token i, which then is its adjective.
func (s *scan) adjectiveHere(i int) bool {
	if i == 0 || s.d.Tokens[i-1].Para != s.d.Tokens[i].Para || s.d.Tokens[i].Best().Pro != "" {
		return false
	}
	b := s.d.Tokens[i-1].Best()
	return b.POS == arabic.NOUN && b.Al
}

// namedByNoun tells of which kinds of institutions a common noun already makes a name: وزارة الدفاع.
func namedByNoun(kind string) bool {
	return kind == "ministry"
}

// extent follows an organization's name from behind its first noun.
type extent struct {
	s          *scan
	i          int  // the next token
	definite   bool // the phrase is closed for another governed noun
	kind       string
	country    string
	sector     string
	sectorWins bool
	named      bool // a proper name is in it
	nation     bool // an adjective of a nation is in it
	complement bool // a governed noun is in it
	feminine   bool // its adjectives are feminine
	adjective  bool // an indefinite adjective is in it
	inner      bool // what follows the noun is a name of its own
}

func (x *extent) read() {
	for x.i < len(x.s.d.Tokens) && x.s.d.Tokens[x.i].Para == x.s.d.Tokens[x.i-1].Para && x.next() {
	}
}

// next takes one more token (or name) into the phrase, or tells that the phrase is over.
func (x *extent) next() bool {
	s, i := x.s, x.i
	t := &s.d.Tokens[i]
	if t.Kind == arabic.PunctToken {
		return x.quoted()
	}
	if t.Kind == arabic.LatinToken {
		x.i++
		x.named = true
		return true
	}
	if t.Kind != arabic.WordToken {
		return false
	}
	b := t.Best()
	if n, ok := s.nationAt(i); ok && !conjoined(t) {
		if e, _ := s.placeName(i); e == nil || x.definite {
			if strings.HasSuffix(t.Norm, "ة") != x.feminine && !x.complement {
				return false // وزير الخارجية الروسي: the adjective is the minister's
			}
			if !b.Al && !hasArticle(t.Norm) { // a Libyan army, any
				return false
			}
			x.nation = x.nation || n.state || n.code != ""
			if n.code != "" && x.country == "" {
				x.country = n.code
			}
			if n.sector != "" {
				x.sector, x.sectorWins = n.sector, true
			}
			x.definite = true
			x.i++
			return true
		}
	}
	if e, to := s.placeName(i); e != nil && !x.nation {
		if x.definite {
			return false // قوات الجيش الوطني | مدينة تعز
		}
		if e.kind == "organization" && (e.class == "company" || e.class == "media") {
			x.inner = true // موقع تويتر: the site's own name is the name
		}
		if !x.definite && x.adjective {
			return false
		}
		x.i, x.named, x.definite = to, true, true
		if x.country == "" {
			x.country = e.country
		}
		return false
	}
	if b.Pro != "" || b.Enc != "" {
		return false
	}
	switch {
	case b.POS == arabic.ADJ && b.Al == (x.definite || b.Al):
		x.definite = x.definite || b.Al
		x.adjective = x.adjective || !b.Al
		x.i++
		return true
	case (b.POS == arabic.NOUN) && !x.definite && b.Known:
		x.complement = true
		x.definite = b.Al
		x.i++
		return true
	case !x.definite && !x.adjective && (b.POS == arabic.PROPN || !b.Known) && !hasKnown(t, func(r *arabic.Reading) bool { return r.POS == arabic.VERB && r.Pro == "" }):
		x.named = true
		x.definite = true
		x.i++
		if x.i >= len(s.d.Tokens) {
			return false
		}
		if n := s.d.Tokens[x.i].Best(); n.POS == arabic.NOUN && n.Al && n.Pro == "" && s.d.Tokens[x.i].Para == t.Para && !hasArticle(t.Norm) {
			x.i++ // ضياء الكثبان
			return false
		}
		return s.unknownName(x.i)
	}
	return false
}

func conjoined(t *arabic.Token) bool { return t.Best().Pro != "" }

// placeName is a known name without proclitics at token i, and the token behind it.
func (s *scan) placeName(i int) (*entry, int) {
	m, ok := s.rec.gaz.longest(s.d, i, s.folded)
	if !ok || m.pro != "" {
		return nil, i
	}
	e := s.choose(m)
	if e == nil || e.kind == "person" && e.short {
		return nil, i
	}
	return e, m.to
}

// quoted takes a name in quotation marks: حركة «النهضة».
func (x *extent) quoted() bool {
	s, i := x.s, x.i
	if !isQuote(s.d.Tokens[i].Text) || x.named || x.nation {
		return false
	}
	for j := i + 1; j < len(s.d.Tokens) && j < i+6 && s.d.Tokens[j].Para == s.d.Tokens[i].Para; j++ {
		if isQuote(s.d.Tokens[j].Text) {
			if j == i+1 {
				return false
			}
			x.i, x.named, x.definite = j+1, true, true
			return true
		}
		if k := s.d.Tokens[j].Kind; k == arabic.PunctToken && !s.d.Tokens[j].Is("-") {
			return false
		}
	}
	return false
}
