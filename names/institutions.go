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
	x := extent{s: s, head: f.from, i: to, definite: s.hasAl(to - 1), kind: e.kind, bare: e.short, feminine: feminineNoun(head, s.folded[f.from])}
	x.whole = e.short && to > f.from+1 && s.hasAl(to-1) && !s.hasAl(f.from) && wholeBody(e.kind)
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
	case x.nation && !x.named && !x.complement && s.hasAl(f.from) && to == f.from+1 && pointsBack(e.kind) && !s.governedBehind(x.i):
		return f, false // "الشركة الهندية": the one that was spoken of
	case x.named, x.nation && x.definite:
		return f, true
	case e.short && s.hasAl(f.from) && !bareBody(e.kind):
		return f, true
	case x.whole:
		return f, e.kind != "government" || !s.titleBefore(f.from) && !s.rec.compound[nameWords(e.name)[0]] // مجلس النواب, مجلس الوزراء
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

// wholeBody tells of which kinds of institutions a name of several words is whole without its state: مجلس النواب, unlike قوات الأمن.
func wholeBody(kind string) bool {
	switch kind {
	case "parliament", "court", "government", "party", "religious":
		return true
	}
	return false
}

// pointsBack tells of which kinds of institutions the noun with its article and an adjective of nationality points back to one
// spoken of before: الشركة الهندية, الصحيفة البريطانية.
func pointsBack(kind string) bool {
	switch kind {
	case "company", "newspaper", "ngo":
		return true
	}
	return false
}

// governedBehind tells whether ل and a noun stand at token i: "الهيئة السعودية للمواصفات".
func (s *scan) governedBehind(i int) bool {
	return i < len(s.d.Tokens) && s.d.Tokens[i].Para == s.d.Tokens[i-1].Para && s.d.Tokens[i].Best().Pro == "ل" && s.d.Tokens[i].Best().POS == arabic.NOUN
}

// hasPurpose tells of which kinds of institutions the name often ends with ل and what they are for, and where a verbal noun may
// stand there: الوكالة الأوروبية للتنمية; "الحكومة السورية لدعم الاتفاق" is none.
func hasPurpose(kind string) (named, verbal bool) {
	switch kind {
	case "ngo", "company", "agency", "university", "igo", "union", "":
		return true, true
	case "government":
		return true, false
	}
	return false, false
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
	head       int  // the first noun
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
	purpose    bool // ل and what it is for is in it
	bare       bool // the noun alone names a body: الحكومة
	whole      bool // the noun and what it governs are the whole name
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
	if x.forWhat() {
		return true
	}
	if b.Pro != "" || b.Enc != "" {
		return false
	}
	switch {
	case b.POS == arabic.ADJ && x.whole:
		return false // "أقر مجلس النواب المشروع"
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

// forWhat takes ل and what an institution is for into its name: "الوكالة الأوروبية للأمن الجوي", "المركز السوري لحقوق الإنسان".
func (x *extent) forWhat() bool {
	s, i := x.s, x.i
	t := &s.d.Tokens[i]
	b := t.Best()
	named, verbal := hasPurpose(x.kind)
	if m, ok := s.rec.gaz.longest(s.d, x.head, s.folded); ok && m.to == i {
		return false // "الممثلة العليا للاتحاد الأوروبي للشؤون الخارجية"
	}
	if !named || x.kind == "government" && x.nation || x.bare || !verbal && b.Verb != "" || x.purpose || !x.definite || i == x.head+1 || !s.hasAl(x.head) ||
		b.POS != arabic.NOUN || b.Pro != "ل" || b.Enc != "" {
		return false
	}
	if _, somebody := s.rec.actors[arabic.Fold(b.Lemma)]; somebody || s.known(i) {
		return false
	}
	to := i + 1
	if definite := strings.HasPrefix(t.Norm, "لل"); definite && b.Verb != "" && to < len(s.d.Tokens) && s.d.Tokens[to].Best().POS == arabic.ADP {
		return false // "للتوصل إلى"
	} else if !definite {
		if b.Verb != "" {
			return false
		}
		if to >= len(s.d.Tokens) || s.d.Tokens[to].Para != t.Para || s.d.Tokens[to].Kind != arabic.WordToken {
			return false
		}
		if n := s.d.Tokens[to].Best(); n.POS != arabic.NOUN || !n.Al || n.Pro != "" {
			return false
		}
		to++
	}
	for to < len(s.d.Tokens) && s.d.Tokens[to].Para == t.Para {
		n := s.d.Tokens[to].Best()
		if _, nation := s.nationAt(to); nation || n.POS != arabic.ADJ || !n.Al || n.Pro != "" {
			break
		}
		to++
	}
	x.i, x.purpose, x.named, x.complement = to, true, true, true
	return true
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
	if i+1 < len(s.d.Tokens) && s.d.Tokens[i+1].Kind == arabic.WordToken {
		if b := s.d.Tokens[i+1].Best(); i+2 < len(s.d.Tokens) && wordOf(s.d.Tokens[i+2].Best()) &&
			(b.POS == arabic.VERB && len(s.d.Tokens[i+1].Norm) >= 8 || (b.POS == arabic.SCONJ || b.POS == arabic.PART) && len(s.d.Tokens[i+2].Norm) >= 6) {
			return false // "الشركة «قد جمّلت» صورتها"
		}
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
