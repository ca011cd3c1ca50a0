package names

import (
	"slices"
	"strings"

	"isnad/arabic"
)

// found is a stretch of text that names something, before mentions are joined into entities.
type found struct {
	from, to   int // tokens
	start, end int // bytes
	kind       string
	entry      *entry // of the gazetteer, where it knows the name
	country    string
	sector     string
	rule       string
	pro        string // the proclitics before it
	office     []Office
}

// scan walks over one article once and gathers what is named.
type scan struct {
	rec    *Recognizer
	d      *arabic.Doc
	folded []string
	found  []found
	offs   []officeAt // titles that stand before a name not yet reached
	signs  *signs     // of states, read when a name of several is met
}

type officeAt struct {
	name    int // the token where the person's name begins
	offices []Office
}

func (s *scan) run() {
	for i := 0; i < len(s.d.Tokens); {
		if n := s.step(i); n > i {
			i = n
			continue
		}
		i++
	}
}

// step takes the longest name that begins at token i and gives the token behind it; i where there is none.
func (s *scan) step(i int) int {
	t := &s.d.Tokens[i]
	if t.Kind != arabic.WordToken && t.Kind != arabic.LatinToken {
		return i
	}
	titled := s.office(i)
	var best found
	if m, ok := s.rec.gaz.longest(s.d, i, s.folded); ok {
		if f, ok := s.fromGazetteer(m); ok {
			best = f
		}
	}
	if f, ok := s.settlement(i); ok && f.to > best.to {
		best = f
	}
	if f, ok := s.institution(i); ok && f.to > best.to {
		best = f
	}
	known := best.kind == "person" && best.to > best.from+1 && !s.openEnded(best) // a known full name needs nothing more
	known = known || best.entry != nil && best.entry.state && titled == nil       // "إلى تشاد لويس": a state, and then a name
	if f, ok := s.person(i, titled); ok && !known && (f.to > best.to || best.kind == "place" && titled != nil) {
		if best.entry != nil && best.kind == "person" && best.to == f.to {
			f.entry = best.entry
		}
		best = f
	}
	if f, ok := s.firstUnknown(i); ok && best.to == 0 {
		best = f
	}
	if f, ok := s.besideTown(i); ok && best.to == 0 {
		best = f
	}
	if best.to == 0 {
		return i
	}
	if best.kind == "person" {
		if titled != nil {
			best.office = append(best.office, titled.offices...)
		}
		for _, o := range s.officesBehind(best.to) {
			if best.country == "" || o.Country == "" || o.Country == best.country || s.d.Tokens[best.to].Is("،") { // "هاجم مستشارو ترمب رئيس الوزراء الكندي"
				best.office = append(best.office, o)
			}
		}
	}
	s.found = append(s.found, best)
	return best.to
}

// firstUnknown reads a first name that no lexicon knows before the family name of somebody whom it does: "جستن ترودو".
func (s *scan) firstUnknown(i int) (found, bool) {
	if !s.unknownName(i) || i+1 >= len(s.d.Tokens) || s.d.Tokens[i+1].Para != s.d.Tokens[i].Para || strings.HasPrefix(s.folded[i], "و") {
		return found{}, false
	}
	m, ok := s.rec.gaz.longest(s.d, i+1, s.folded)
	if !ok || m.pro != "" || m.to != i+2 || len(m.entries) != 1 || m.entries[0].kind != "person" {
		return found{}, false
	}
	f, ok := s.fromGazetteer(m)
	f.from, f.start = i, s.d.Tokens[i].Start
	return f, ok
}

// office is the title that was seen to end before token i, or nil.
func (s *scan) office(i int) *officeAt {
	s.offs = slices.DeleteFunc(s.offs, func(o officeAt) bool { return o.name < i })
	if o := s.waiting(i); o != nil {
		return o
	}
	if o := s.shared(i); o != nil {
		return o
	}
	if s.d.Tokens[i].Kind == arabic.WordToken {
		s.title(i)
	}
	return s.waiting(i)
}

// waiting is the title that stands before the name at token i: the first one found.
func (s *scan) waiting(i int) *officeAt {
	for k := range s.offs {
		if s.offs[k].name == i {
			return &s.offs[k]
		}
	}
	return nil
}

// fromGazetteer judges a name that the lexicon knows by what stands around it.
func (s *scan) fromGazetteer(m match) (found, bool) {
	e := s.choose(m)
	if e == nil {
		return found{}, false
	}
	f := found{from: m.from, to: m.to, start: m.start, end: s.d.Tokens[m.to-1].End, kind: e.kind, entry: e,
		country: e.country, sector: e.sector, rule: e.at, pro: m.pro}
	return f, true
}

// choose picks among entries of one spelling, or none where the word is no name here.
func (s *scan) choose(m match) *entry {
	single := m.to == m.from+1
	if single && !s.nameHere(m) {
		return nil
	}
	var best *entry
	rank := func(e *entry) int {
		switch {
		case e.state:
			return 5
		case e.kind == "organization":
			return 4
		case e.kind == "person" && !e.short:
			return 3
		case e.kind == "place":
			return 3
		case e.kind == "person":
			return 2
		}
		return 1
	}
	for _, e := range m.entries {
		if best == nil || rank(e) > rank(best) {
			best = e
		}
	}
	return s.lookalike(m, best)
}

// nameHere tells whether a name of one word, which may also be a common word, is a name at this place.
func (s *scan) nameHere(m match) bool {
	t := &s.d.Tokens[m.from]
	if t.Kind != arabic.WordToken {
		return true
	}
	if m.pro != "" && hasKnown(t, func(r *arabic.Reading) bool { return r.Pro == "" && r.Enc == "" }) {
		return false // the whole word is a word of its own: وارد is no و + ارد
	}
	b := t.Best()
	switch {
	case !b.Known || b.POS == arabic.PROPN:
		return true
	case b.POS == arabic.ADJ && s.afterNoun(m.from, b):
		return false // وفدا روسيا with its tanwin lost, المالي behind a noun
	case b.POS == arabic.VERB && b.Pro != "" && m.pro == "" && (m.entries[0].state || m.entries[0].capital != ""):
		return true // لندن is not ل and "that we condemn"
	case b.POS == arabic.VERB && !governed(s.prev(m.from)):
		return hasArticle(t.Norm)
	case function(b) || s.rec.quantity(b):
		return false
	case m.entries[0].kind == "place" && !m.entries[0].state && m.entries[0].capital == "":
		return s.placeHere(m) // العديد, مطروح
	}
	return true
}

// placeHere tells whether a common word that is also a place's name is that place: behind a preposition of place or a
// noun of place.
func (s *scan) placeHere(m match) bool {
	if strings.HasSuffix(m.pro, "ب") || strings.HasSuffix(m.pro, "ل") {
		return true
	}
	p := s.prev(m.from)
	if p == nil {
		return false
	}
	if governed(p) {
		switch p.Best().Lemma {
		case "في", "إلى", "من", "داخل", "قرب", "نحو", "شمالي", "جنوبي", "شرقي", "غربي":
			return true
		}
		return false
	}
	_, noun := s.rec.placeNouns[arabic.Fold(p.Best().Lemma)]
	return noun || s.rec.spatial[arabic.Fold(p.Best().Lemma)]
}

// function tells whether a word is one of the closed classes, which name nobody.
func function(b *arabic.Reading) bool {
	switch b.POS {
	case arabic.ADP, arabic.PART, arabic.SCONJ, arabic.CCONJ, arabic.PRON, arabic.DET, arabic.NUM, arabic.AUX, arabic.ADV:
		return true
	}
	return false
}

func hasArticle(w string) bool { return strings.HasPrefix(w, "ال") }

func hasKnown(t *arabic.Token, ok func(*arabic.Reading) bool) bool {
	for i := range t.Readings {
		if wordOf(&t.Readings[i]) && ok(&t.Readings[i]) {
			return true
		}
	}
	return false
}

// wordOf tells whether a reading is of a word of the lexicon, and not only of somebody's name.
func wordOf(r *arabic.Reading) bool {
	return r.Known && !(r.POS == arabic.PROPN && r.Class == "person")
}

func (s *scan) prev(i int) *arabic.Token {
	if i == 0 || s.d.Tokens[i-1].Para != s.d.Tokens[i].Para {
		return nil
	}
	return &s.d.Tokens[i-1]
}

func governed(prev *arabic.Token) bool {
	return prev != nil && prev.Best().POS == arabic.ADP && prev.Best().Enc == "" && prev.Best().Class == "preposition"
}

// afterNoun tells whether a noun of the same definiteness stands before token i, which then is its adjective.
func (s *scan) afterNoun(i int, r *arabic.Reading) bool {
	p := s.prev(i)
	if p == nil || r.Pro != "" {
		return false
	}
	b := p.Best()
	return (b.POS == arabic.NOUN || b.POS == arabic.ADJ) && b.Al == r.Al && b.Enc == "" && p.Kind == arabic.WordToken && strings.HasSuffix(p.Norm, "ا") == strings.HasSuffix(s.d.Tokens[i].Norm, "ا")
}
