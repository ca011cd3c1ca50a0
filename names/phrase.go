package names

import (
	"sort"
	"strings"

	"isnad/arabic"
)

// Phrase is a noun phrase that may take part in something: tokens [From, To), bytes [Start, End), proclitics
// left off. Entity is -1 where it names nobody.
type Phrase struct {
	From, To        int
	Start, End      int
	Head            int
	Entity          int
	Country, Sector string
	Gender, Number  byte // of its head; 0 where not settled
	Kind            string
	Title           bool // an office without a name
	Definite        bool
}

// Kinds of phrases beside the types of entities: what actors.lex says of the head.
const (
	KindPerson     = "person"
	KindGroup      = "group"
	KindOrg        = "organization"
	KindPlace      = "place"
	KindDelegation = "delegation"
	KindSource     = "source"
	KindDocument   = "document"
)

// CanAct tells whether the phrase is somebody who may act or speak: a named one, an office, a group of people.
func (p *Phrase) CanAct() bool {
	return p.Entity >= 0 && p.Kind != "process" || p.Kind != "" && p.Kind != "process"
}

// Text is the phrase as printed.
func (p *Phrase) Text(d *arabic.Doc) string { return d.Text[p.Start:p.End] }

// PhraseAt reads the noun phrase that begins with token i.
func (r *Result) PhraseAt(i int) (Phrase, bool) {
	if i < 0 || i >= len(r.Doc.Tokens) {
		return Phrase{}, false
	}
	if p, ok := r.officeAt(i); ok {
		return p, true
	}
	if p, ok := r.approximatePhrase(i); ok {
		return p, true
	}
	if m := r.MentionAt(i); m != nil {
		if m.From != i {
			return Phrase{}, false
		}
		return r.mentionPhrase(m), true
	}
	t := &r.Doc.Tokens[i]
	b := t.Best()
	switch {
	case t.Kind == arabic.NumberToken:
	case t.Kind != arabic.WordToken:
		return Phrase{}, false
	case b.POS == arabic.NOUN, b.POS == arabic.PROPN, b.POS == arabic.DET, b.POS == arabic.NUM, b.POS == arabic.ADJ:
	default:
		return Phrase{}, false
	}
	if b.Class == "quantifier" && i+1 < len(r.Doc.Tokens) && r.Doc.Tokens[i+1].Norm == "ما" { // نفى كل ما تردد
		return Phrase{}, false
	}
	if r.describes(i) || b.Class == "quantifier" && b.POS == arabic.DET && i > 0 && indefinite(r.Doc.Tokens[i-1].Best()) && !r.countsBehind(i) || b.Class == "same" && b.Enc != "" && i > 0 && r.Doc.Tokens[i-1].Best().POS == arabic.NOUN || i > 0 && b.POS != arabic.NUM && b.Pro == "" && r.Doc.Tokens[i-1].Norm == "غير" && r.Doc.Tokens[i-1].Para == t.Para { // غير مسؤولة
		return Phrase{}, false
	}
	x := phraseReader{r: r, p: Phrase{From: i, Start: t.After(len([]rune(b.Pro))), Head: i, Entity: -1}}
	if strings.HasSuffix(b.Pro, "ل") && b.Al && !strings.HasPrefix(strings.TrimPrefix(t.Norm, strings.TrimSuffix(b.Pro, "ل")), "لال") {
		x.p.Start = t.After(len([]rune(b.Pro)) - 1) // للهيئتين keeps its ل, which has eaten the ا
	}
	x.read()
	return x.p, true
}

// indefinite tells whether a word is a noun that nothing makes definite.
func indefinite(b *arabic.Reading) bool { return b.POS == arabic.NOUN && !b.Al && b.Enc == "" }

// countsBehind tells whether a noun without the article stands behind the quantifier at token i: "عدة غارات", not "غارات عدة".
func (r *Result) countsBehind(i int) bool {
	return i+1 < len(r.Doc.Tokens) && r.Doc.Tokens[i+1].Best().POS == arabic.NOUN && r.Doc.Tokens[i+1].Best().Pro == ""
}

// describes tells whether token i is the adjective of the noun before it (ضغوطا سياسية), and so begins no phrase.
func (r *Result) describes(i int) bool {
	b := r.Doc.Tokens[i].Best()
	prev := i - 1
	if prev > 0 && r.Doc.Tokens[prev].Is("_") { // #الجاسوس_الروسي
		prev--
	}
	if i == 0 || b.POS != arabic.ADJ && !(b.POS == arabic.NUM && b.Al) && !nisba(&r.Doc.Tokens[i]) || b.Pro != "" || r.Doc.Tokens[prev].Kind != arabic.WordToken || r.Doc.Tokens[prev].Para != r.Doc.Tokens[i].Para {
		return false
	}
	if m := r.MentionAt(prev); m != nil {
		t := r.Entities[m.Entity].Type
		return b.Al && (t == "organization" || t == "place")
	}
	p := r.Doc.Tokens[prev].Best()
	return (p.POS == arabic.NOUN || p.POS == arabic.ADJ) && p.Enc == "" && p.Al == b.Al && accusative(p) == accusative(b) && !clash(p, b) && !governsPeople(p, b) && !r.rec.quantity(p)
}

// nisba tells whether a noun in ـية is also the feminine of an adjective: سياسية, عسكرية.
func nisba(t *arabic.Token) bool {
	b := t.Best()
	if b.POS != arabic.NOUN || b.Enc != "" || !strings.HasSuffix(b.Stem, "ية") {
		return false
	}
	return hasKnown(t, func(r *arabic.Reading) bool { return r.POS == arabic.ADJ && r.Stem == b.Stem && r.Pro == b.Pro })
}

// officeAt is an office with its holder's name: "وزير الخارجية الإيراني حسين أمير عبد اللهيان".
func (r *Result) officeAt(i int) (Phrase, bool) {
	m, ok := r.officeOf[i]
	if !ok {
		return Phrase{}, false
	}
	p := r.mentionPhrase(&r.Mentions[m])
	p.From, p.Head = i, i
	return p, true
}

// index remembers which mentions stand behind an office, and the offices by their first noun.
func (r *Result) index() {
	r.officeOf, r.officesBy = map[int]int{}, map[string][]holding{}
	for e := range r.Entities {
		for _, o := range r.Entities[e].Offices {
			for k := o.To; k <= o.To+4 && k < len(r.at); k++ { // a comma and a rank may stand between
				if m := r.at[k]; m >= 0 && r.Mentions[m].From == k && r.Mentions[m].Entity == e {
					r.officeOf[o.From] = m
				}
			}
			words := r.officeWords(o.From, o.To)
			if len(words) > 0 {
				r.officesBy[words[0]] = append(r.officesBy[words[0]], holding{e, words})
			}
		}
	}
}

// holding is an office as words, and who holds it.
type holding struct {
	entity int
	words  []string
}

func (r *Result) mentionPhrase(m *Mention) Phrase {
	e := &r.Entities[m.Entity]
	p := Phrase{From: m.From, To: m.To, Start: m.Start, End: m.End, Head: m.From, Entity: m.Entity, Country: e.Country, Sector: e.Sector,
		Kind: e.Type, Number: 's', Definite: true}
	if e.Feminine {
		p.Gender = 'f'
	} else if e.Type == "place" && !e.State {
		p.Gender = 0 // most towns are feminine, few lists say so
	} else if e.Type != "person" || r.rec.given[firstWord(e.Name)].gender == "m" {
		p.Gender = 'm'
	}
	if e.Type == "organization" {
		p.Gender = genderOfOrganization(r, m, p.Gender)
	}
	if to := r.afterBracket(m.To); to > m.To {
		p.To = to
	}
	return p
}

// genderOfOrganization: most names of organizations that are no Arabic noun take either gender.
func genderOfOrganization(r *Result, m *Mention, g byte) byte {
	b := r.Doc.Tokens[m.From].Best()
	if b.Known && b.Gender != 0 && b.Number == 's' && (b.Al || m.To > m.From+1) { // حماس is a name here and no noun
		return b.Gender
	}
	if g == 'f' {
		return g
	}
	return 0
}

func firstWord(name string) string {
	if w := nameWords(name); len(w) > 0 {
		return w[0]
	}
	return ""
}

// afterBracket passes over a bracket that belongs to the name before it: "حزب الله (اللبناني)", "ترامب (71 عاما)".
func (r *Result) afterBracket(i int) int {
	if i < len(r.Doc.Tokens) && r.Doc.Tokens[i].Is("(") {
		for j := i + 1; j < len(r.Doc.Tokens) && j < i+8 && r.Doc.Tokens[j].Para == r.Doc.Tokens[i].Para; j++ {
			if r.Doc.Tokens[j].Is(")") {
				return j + 1
			}
		}
	}
	return i
}

// phraseReader follows a noun phrase from its head.
type phraseReader struct {
	r         *Result
	p         Phrase
	definite  bool // closed for another governed noun
	counted   bool // behind a number or quantifier
	many      bool // a number or quantifier is in it
	plural    bool // and more than one is counted
	nouns     int  // nouns in it
	described bool // an adjective has closed it for further nouns
	people    bool // its first noun is an adjective of nationality: فلسطينيين
	title     bool
}

// phraseReach is how many tokens a phrase may take.
const phraseReach = 16

func (x *phraseReader) read() {
	d := x.r.Doc
	i := x.p.From
	x.take(i)
	for i++; i < len(d.Tokens) && i < x.p.From+phraseReach && d.Tokens[i].Para == d.Tokens[x.p.From].Para; {
		n := x.next(i)
		if n == i {
			break
		}
		i = n
	}
	x.p.To = i
	x.p.End = d.Tokens[i-1].End
	x.p.Definite = x.definite
	x.settle()
}

// take looks at a token as it enters the phrase: what it says of kind, country, sector.
func (x *phraseReader) take(i int) {
	t := &x.r.Doc.Tokens[i]
	b := t.Best()
	if x.p.Kind == "" && !x.r.rec.quantity(b) {
		x.headword(i, b)
	}
	if b.POS == arabic.NOUN && !x.r.rec.quantity(b) {
		x.nouns++
		if b.Number == 'p' && (strings.HasSuffix(b.Stem, "ون") || strings.HasSuffix(b.Stem, "ين")) {
			x.described = true // مسلحون governs nothing: that would be مسلحو
		}
	}
	if b.Al || b.Enc != "" {
		x.definite = true
	}
	if t.Kind == arabic.NumberToken || b.POS == arabic.NUM || b.POS == arabic.DET || x.r.rec.quantity(b) {
		x.counted, x.many = true, true
		x.plural = x.plural || b.Class != "one_of" && t.Norm != "1"
	} else if b.POS == arabic.NOUN {
		x.counted = false
	}
	if t.Kind == arabic.WordToken {
		s := scan{rec: x.r.rec, d: x.r.Doc}
		if n, ok := s.nationOf(b, t); ok && (i > x.p.From || b.POS == arabic.ADJ) && x.p.Country == "" {
			x.p.Country = n.code
			x.people = x.nouns == 0
			if n.sector != "" && x.p.Sector == "" {
				x.p.Sector = n.sector
			}
			if i == x.p.From && x.p.Kind == "" && (n.state || b.Al || b.Number != 's') { // الروس, الفلسطينيون; حكومي is nobody
				x.p.Kind = KindGroup
				if x.p.Sector == "" {
					x.p.Sector = "CVL"
				}
			}
		}
	}
}

// quantity tells whether a word counts what stands behind it: عدد من, مجموعة من.
func (r *Recognizer) quantity(b *arabic.Reading) bool {
	return r.quantities[arabic.Fold(b.Lemma)] || r.quantities[arabic.Fold(b.Stem)] || b.Class == "one_of" || b.Class == "quantifier" || b.Class == "number"
}

// headword reads what the first telling noun of the phrase is.
func (x *phraseReader) headword(i int, b *arabic.Reading) {
	rec := x.r.rec
	word := arabic.Fold(b.Stem)
	if b.Enc != "" && b.Verb != "" && b.Infl == arabic.VerbalNoun {
		return // معارضتها is what she opposes, no opposition
	}
	if b.POS == arabic.ADJ && x.nouns > 0 {
		return // السياسية in الشؤون السياسية is no politician
	}
	s := scan{rec: rec, d: x.r.Doc, folded: x.r.folded}
	if e, to := s.walkBare(rec.bodies, i, word); e != nil && to > i+1 && (b.POS == arabic.NOUN || b.POS == arabic.DET) {
		x.p.Kind, x.p.Head, x.p.Sector = e.kind, i, e.sector
		if x.p.Country == "" {
			x.p.Country = e.country
		}
		x.p.Gender, x.p.Number = b.Gender, b.Number
		x.title = s.titled(i, word)
		return
	}
	for _, key := range []string{arabic.Fold(b.Lemma), word, bare(word)} {
		if e, ok := rec.actors[key]; ok && (b.POS == arabic.NOUN || b.POS == arabic.ADJ || b.POS == arabic.PROPN || b.POS == arabic.DET) {
			x.p.Kind = e.Get("kind")
			x.p.Head = i
			x.p.Sector = e.Get("sector")
			if x.p.Country == "" {
				x.p.Country = e.Get("code")
			}
			x.p.Gender, x.p.Number = b.Gender, b.Number
			if t := s.titleWord(b); t != nil {
				x.title = t.kind == "office"
			}
			return
		}
	}
	if e := s.titleWord(b); e != nil && e.kind != "honorific" {
		x.p.Kind, x.p.Head, x.p.Sector = KindPerson, i, e.sector
		x.title = e.kind == "office" || e.kind == "relation"
		x.p.Gender, x.p.Number = b.Gender, b.Number
		return
	}
	if e := s.institutionWord(b); e != nil && i == x.p.From && !(e.kind == "media" && b.Number == 'p') { // مواقع are positions
		x.p.Kind, x.p.Head, x.p.Sector = KindOrg, i, e.sector
		x.p.Gender, x.p.Number = b.Gender, b.Number
		return
	}
	if x.p.Gender == 0 && i == x.p.From {
		x.p.Gender, x.p.Number = b.Gender, b.Number
	}
}

// titled tells whether an office begins with token i, whose folded word without proclitics is given.
func (s *scan) titled(i int, word string) bool {
	e, _ := s.walkBare(s.rec.titles, i, word)
	return e != nil && e.kind == "office"
}

// titleWord is the title that one word is by itself.
func (s *scan) titleWord(b *arabic.Reading) *entry { return s.rec.titles.word(b) }

// institutionWord is the institution that one word is by itself; the short names of ministries (دفاع) are none.
func (s *scan) institutionWord(b *arabic.Reading) *entry {
	e := s.rec.institutions.word(b)
	if e != nil && e.kind == "ministry" && !strings.HasPrefix(e.name, "وزار") {
		return nil
	}
	return e
}

func (g *gazetteer) word(b *arabic.Reading) *entry {
	for _, w := range []string{b.Lemma, b.Stem} {
		if node, ok := g.step(0, arabic.Fold(w)); ok {
			if ends := g.ends[node]; ends != nil {
				return ends[0]
			}
		}
	}
	return nil
}

// nationOf reads one reading as an adjective of belonging.
func (s *scan) nationOf(b *arabic.Reading, t *arabic.Token) (nation, bool) {
	if b.POS == arabic.ADJ || !b.Known {
		if n, ok := s.rec.nations[arabic.Fold(b.Lemma)]; ok {
			return n, true
		}
	}
	for i := range t.Readings {
		r := &t.Readings[i]
		if r.POS == arabic.ADJ && r.Pro == "" {
			if n, ok := s.rec.nations[arabic.Fold(r.Lemma)]; ok {
				return n, true
			}
		}
	}
	return nation{}, false
}

// next takes what stands at token i into the phrase; i where the phrase is over.
func (x *phraseReader) next(i int) int {
	d := x.r.Doc
	t := &d.Tokens[i]
	b := t.Best()
	if n := x.attached(i, b); n > i {
		return n
	}
	if m := x.r.MentionAt(i); m != nil {
		return x.name(i, m)
	}
	if isQuote(t.Text) {
		return x.quoted(i)
	}
	if (t.Is("_") || t.Is("#")) && i+1 < len(d.Tokens) && d.Tokens[i+1].Kind == arabic.WordToken {
		if t.Is("#") && x.next(i+1) == i+1 {
			return i
		}
		return i + 1
	}
	if t.Kind == arabic.NumberToken && x.p.To == 0 && (x.counted || d.Tokens[i-1].Norm == "ال") {
		x.take(i)
		return i + 1
	}
	if t.Kind != arabic.WordToken || x.r.rec.calendar[arabic.Fold(t.Norm)] && b.Al {
		return i
	}
	if b.POS == arabic.ADP && b.Lemma == "من" && x.counted {
		x.definite, x.described = false, false
		return i + 1
	}
	if b.Pro != "" {
		return i
	}
	switch b.POS {
	case arabic.ADJ:
		if prev := d.Tokens[i-1].Best(); b.Enc != "" || d.Tokens[i-1].Kind == arabic.WordToken && (accusative(b) && !accusative(prev) && !x.counted || clash(prev, b) || x.definite && prev.Al && !b.Al && x.r.MentionAt(i-1) == nil && b.Known && x.r.rec.given[x.r.folded[i]].kind == "" && !x.r.titleAt(i-1)) {
			return i // "خطف مسلحون صحفيا", "هاجم مسلحون شرطيين": another case is another phrase
		}
		if b.Al && x.definite && x.r.rec.quantity(b) && i+1 < len(d.Tokens) && d.Tokens[i+1].Norm == "من" {
			return i // "دمرت مقاتلات التحالف العديد من الآليات"
		}
	case arabic.NOUN, arabic.PROPN, arabic.NUM, arabic.DET:
		if x.definite || x.described || !x.counted && b.POS == arabic.NOUN && strings.HasSuffix(b.Stem, "ا") && b.Lemma+"ا" == b.Stem {
			return i // a noun in the accusative is an object of its own
		}
		if b.Enc != "" && (x.people && x.nouns == 0 || x.many && d.Tokens[i-1].Best().Number == 's') {
			return i // "لقي فلسطيني مصرعه", "لم تعلن أي جهة مسؤوليتها"
		}
		if x.many && !x.counted && b.Number == 'p' && strings.HasSuffix(b.Stem, "ين") {
			return i // "أبعدت 20 دولة دبلوماسيين"
		}
		if b.Verb != "" && b.Infl == arabic.VerbalNoun && b.Enc != "" && (x.p.Kind == KindPerson || x.p.Kind == KindSource) {
			return i // "مصدر مسؤول قوله": what he says is no part of him
		}
		if b.Verb != "" && b.Infl == arabic.VerbalNoun && !b.Al && b.Enc == "" && strings.HasSuffix(b.Stem, "ا") {
			return i // a verbal noun in the accusative begins something else
		}
	default:
		return i
	}
	x.described = x.described || b.POS == arabic.ADJ && !x.ministry(i) || b.POS == arabic.NOUN && x.many && !x.r.rec.quantity(b) && accusative(b)
	x.take(i)
	return i + 1
}

// accusative tells whether a word bears the alif of the indefinite accusative.
func accusative(b *arabic.Reading) bool { return strings.HasSuffix(b.Stem, "ا") }

// governsPeople tells whether an indefinite plural of people is governed by the noun before it, and no adjective of it: طرد دبلوماسيين.
func governsPeople(noun, people *arabic.Reading) bool {
	return noun.POS == arabic.NOUN && noun.Number == 's' && !noun.Al && people.Number == 'p' && strings.HasSuffix(people.Stem, "ين")
}

// clash tells whether an adjective's ending ـين shows that it does not go with the noun before it: مسلحون شرطيين, دولة
// دبلوماسيين.
func clash(noun, adjective *arabic.Reading) bool {
	if !strings.HasSuffix(adjective.Stem, "ين") || adjective.Number != 'p' || noun.Enc != "" {
		return false
	}
	return noun.Number == 'p' && strings.HasSuffix(noun.Stem, "ون") || noun.POS == arabic.NOUN && noun.Number == 's' && noun.Gender == 'f'
}

// ministry tells whether an adjective is the short name of a ministry between a title and a state: "وزراء خارجية روسيا".
func (x *phraseReader) ministry(i int) bool {
	m := x.r.MentionAt(i + 1)
	return m != nil && m.From == i+1 && x.r.Entities[m.Entity].State && x.title && i == x.p.From+1
}

// attached takes what a preposition adds to an office or an unnamed person: "الأمين العام للأمم المتحدة", "مسؤول في وزارة
// الخارجية", "متحدث باسم الجيش", "عناصر من فصائل معارضة".
func (x *phraseReader) attached(i int, b *arabic.Reading) int {
	d := x.r.Doc
	of := b.Lemma == "من" && (x.p.Kind == KindDelegation || x.p.Kind == KindGroup)
	if m := x.r.MentionAt(i); m != nil && m.From == i && x.p.Kind == KindDocument && !x.definite && strings.HasPrefix(d.Tokens[i].Norm, "لل") && x.r.Entities[m.Entity].Type != "person" {
		x.p.Country = firstOf(x.p.Country, x.r.Entities[m.Entity].Country) // بيان للأمم المتحدة
		x.definite = true
		return m.To
	}
	if x.p.Kind != KindPerson && x.p.Kind != KindSource && !of || x.p.Entity >= 0 {
		return i
	}
	start := i
	switch {
	case b.Pro == "ب" && b.Lemma == "اسم" && b.Enc == "":
		start = i + 1
	case b.POS == arabic.ADP && b.Enc == "" && b.Pro == "" && (b.Lemma == "في" || b.Lemma == "لدى" || b.Lemma == "من" && !x.counted && !x.definite):
		start = i + 1
	case strings.HasSuffix(b.Pro, "ل") && !strings.HasPrefix(b.Pro, "و") && x.title, strings.HasPrefix(d.Tokens[i].Norm, "لل") && x.title:
	default:
		return i
	}
	if start >= len(d.Tokens) || d.Tokens[start].Para != d.Tokens[i].Para {
		return i
	}
	if m := x.r.MentionAt(start); m != nil && m.From == start {
		e := &x.r.Entities[m.Entity]
		told := start == i && e.Sector == "JRN" // "قال المسؤول لرويترز"
		if e.Type == "organization" && !told || e.Type == "place" && (start == i || b.Lemma != "في") {
			x.definite = true
			return m.To
		}
		return i
	}
	if start == i {
		return i
	}
	q, ok := x.r.PhraseAt(start)
	if !ok || q.Start != d.Tokens[start].Start || q.Kind != KindOrg && q.Kind != KindGroup {
		return i
	}
	x.definite = true
	return q.To
}

func (x *phraseReader) name(i int, m *Mention) int {
	if !x.r.Bare(m, i) {
		return i
	}
	e := &x.r.Entities[m.Entity]
	if (x.definite || x.described) && (e.Type != "person" || (x.p.Kind == KindOrg || x.p.Kind == KindGroup) && !x.r.titleAt(i-1)) {
		return i // "اتهمت المعارضة شمعون", but "جامعة الملك فهد"
	}
	if x.p.Country == "" && e.Type != "person" {
		x.p.Country = e.Country
	}
	if e.Type == "person" && x.people && x.nouns == 0 && x.p.Number != 'p' && !x.many {
		x.p.Kind = KindPerson // النرويجية إنغريد ستراندلي
	}
	if e.Type == "person" && (x.p.Kind == KindPerson || x.p.Kind == "") {
		if x.p.Kind == KindPerson && x.p.Number != 'p' {
			x.p.Entity = m.Entity
			x.p.Country, x.p.Sector = firstOf(e.Country, x.p.Country), firstOf(e.Sector, x.p.Sector)
		}
	}
	x.definite = true
	return m.To
}

// titleAt tells whether token i is a title that a name may follow.
func (r *Result) titleAt(i int) bool {
	s := scan{rec: r.rec, d: r.Doc, folded: r.folded}
	return s.titleWord(r.Doc.Tokens[i].Best()) != nil
}

func firstOf(a, b string) string {
	if a != "" {
		return a
	}
	return b
}

// quoted takes a few quoted words into the phrase: تحالف "دعم الشرعية".
func (x *phraseReader) quoted(i int) int {
	d := x.r.Doc
	if !d.Tokens[i].Space || x.counted {
		return i
	}
	for j := i + 1; j < len(d.Tokens) && j < i+6 && d.Tokens[j].Para == d.Tokens[i].Para; j++ {
		if isQuote(d.Tokens[j].Text) {
			x.definite = true
			return j + 1
		}
		if d.Tokens[j].Kind == arabic.PunctToken || d.Tokens[j].Best().POS == arabic.VERB {
			return i
		}
	}
	return i
}

// settle finds whom a phrase without a name means: the holder of an office, the organization named before.
func (x *phraseReader) settle() {
	if x.p.Kind == "" && x.people && (x.many || x.r.Doc.Tokens[x.p.From].Best().Number == 'p') {
		x.p.Kind, x.p.Number = KindGroup, 'p' // 15 فلسطينيا, عدد من السوريين
		if x.p.Sector == "" {
			x.p.Sector = "CVL"
		}
	}
	if x.p.Kind == "" && x.many && x.nouns == 0 && x.r.Doc.Tokens[x.p.To-1].Best().POS != arabic.ADJ {
		x.p.Kind = KindGroup // العشرات, 30: people counted before
	}
	if x.plural && x.p.Kind != "" || x.many && x.p.Number == 0 {
		x.p.Number = 'p'
	}
	if x.p.Entity >= 0 || !x.definite {
		return
	}
	if e := x.ownState(); e >= 0 {
		x.p.Entity = e
		x.p.Country, x.p.Sector, x.p.Kind = x.r.Entities[e].Country, "GOV", KindPlace
		return
	}
	if x.title && x.p.Number != 'p' && x.p.Number != 'd' {
		if e := x.r.holder(&x.p); e >= 0 {
			x.p.Entity = e
			x.p.Country, x.p.Sector = firstOf(x.r.Entities[e].Country, x.p.Country), firstOf(x.r.Entities[e].Sector, x.p.Sector)
			return
		}
		x.p.Title = true
	}
	if e := x.r.calledAgain(&x.p); e >= 0 && (x.p.Number == 's' || x.p.Number == 0) {
		x.p.Entity = e
		x.p.Country, x.p.Sector = x.r.Entities[e].Country, x.r.Entities[e].Sector
		if x.p.Kind == "" {
			x.p.Kind = x.r.Entities[e].Type
		}
	}
}

// lookBack is how many mentions back an antecedent may stand.
const lookBack = 120

// before is the last mention before token i.
func (r *Result) before(i int) int {
	return sort.Search(len(r.Mentions), func(m int) bool { return r.Mentions[m].From >= i }) - 1
}

// ownState is the named state meant by "بلاده": that of whoever was named last before it.
func (x *phraseReader) ownState() int {
	b := x.r.Doc.Tokens[x.p.From].Best()
	if b.Enc == "" || x.p.To != x.p.From+1 || b.Lemma != "بلاد" && b.Lemma != "بلد" && b.Lemma != "دولة" {
		return -1
	}
	last := x.r.before(x.p.From)
	for m := last; m >= max(0, last-lookBack); m-- {
		x1 := &x.r.Mentions[m]
		if e := &x.r.Entities[x1.Entity]; e.Country != "" && (e.Type == "person" || e.State || e.Type == "organization") {
			for k := range x.r.Entities {
				if x.r.Entities[k].State && x.r.Entities[k].Country == e.Country {
					return k
				}
			}
			return -1
		}
	}
	return -1
}

// holder is the person last named before the phrase (or else first after it) whose office has its words.
func (r *Result) holder(p *Phrase) int {
	want := r.officeWords(p.From, p.To)
	best, at := -1, -1
	if len(want) == 0 {
		return best
	}
	stateless := r.withoutNations(p.From, p.To)
	for _, h := range r.officesBy[want[0]] {
		ofState := p.Country != "" && r.Entities[h.entity].Country == p.Country // "وزير الخارجية الروسي" of who was called "وزير الخارجية"
		if !subset(want, h.words) && !(ofState && subset(stateless, h.words)) {
			continue
		}
		for _, m := range r.Entities[h.entity].Mentions {
			from := r.Mentions[m].From
			if from >= p.From {
				break
			}
			if from > at {
				best, at = h.entity, from
			}
		}
		if best < 0 {
			best = h.entity
		}
	}
	if best < 0 && p.Country != "" {
		return r.official(p)
	}
	return best
}

// official is the one person named in the article who is of the phrase's state and sector: "الرئيس التركي" where
// nobody is called so beside his name. Two such persons leave it open.
func (r *Result) official(p *Phrase) int {
	best := -1
	for e := range r.Entities {
		x := &r.Entities[e]
		if x.Type != "person" || x.Country != p.Country || x.Sector != "" && p.Sector != "" && x.Sector != p.Sector || len(x.Offices) > 0 {
			continue
		}
		if r.Mentions[x.Mentions[0]].From > p.From {
			continue
		}
		if best >= 0 {
			return -1
		}
		best = e
	}
	return best
}

// officeWords are the lemmas of an office without articles.
func (r *Result) officeWords(from, to int) []string { return r.wordsOf(from, to, false) }

// withoutNations are an office's words without its adjectives of nationality.
func (r *Result) withoutNations(from, to int) []string { return r.wordsOf(from, to, true) }

func (r *Result) wordsOf(from, to int, stateless bool) []string {
	var out []string
	for k := from; k < to; k++ {
		if stateless {
			if _, nation := r.Nation(k); nation {
				continue
			}
		}
		if b := r.Doc.Tokens[k].Best(); b.POS != arabic.ADP && r.Doc.Tokens[k].Kind == arabic.WordToken {
			out = append(out, bare(arabic.Fold(b.Lemma)))
		}
	}
	return out
}

func subset(small, big []string) bool {
	for _, w := range small {
		found := false
		for _, v := range big {
			found = found || v == w
		}
		if !found {
			return false
		}
	}
	return len(small) > 0
}

// PhrasesAt reads the phrase at token i and those coordinated with it ("روسيا وإيران", "كل من … و…"); next is
// the token behind the last.
func (r *Result) PhrasesAt(i int) (out []Phrase, next int) {
	if i+1 < len(r.Doc.Tokens) && r.Doc.Tokens[i].Best().Lemma == "كل" && r.Doc.Tokens[i+1].Norm == "من" {
		i += 2
	}
	p, ok := r.PhraseAt(i)
	if !ok {
		return nil, i
	}
	out = append(out, p)
	for next = p.To; next < len(r.Doc.Tokens) && r.Doc.Tokens[next].Para == r.Doc.Tokens[i].Para; {
		at := next
		if r.Doc.Tokens[at].Is("،") && at+1 < len(r.Doc.Tokens) {
			at++
		}
		t := &r.Doc.Tokens[at]
		if !strings.HasPrefix(t.Norm, "و") {
			break
		}
		if t.Norm == "و" && at+1 < len(r.Doc.Tokens) { // "#بريطانيا و #فرنسا"
			if q, ok := r.PhraseAt(pastHash(r.Doc, at+1)); ok && q.CanAct() && coordinates(&out[0], &q) && r.Doc.Tokens[q.From].Best().POS != arabic.VERB {
				out = append(out, q)
				next = q.To
				continue
			}
			break
		}
		if r.Doc.Tokens[at].Best().Lemma == "كل" && at+2 < len(r.Doc.Tokens) && r.Doc.Tokens[at+1].Norm == "من" {
			if q, ok := r.PhraseAt(at + 2); ok && coordinates(&out[0], &q) { // بين تركيا وكل من السويد وفنلندا
				out = append(out, q)
				next = q.To
				continue
			}
		}
		q, ok := r.PhraseAt(at)
		if !ok || q.Start == t.Start || !r.joined(at) || !q.CanAct() || !coordinates(&out[0], &q) || t.Best().POS == arabic.VERB && r.MentionAt(at) == nil {
			break
		}
		if at > next && q.Entity < 0 {
			break
		}
		out = append(out, q)
		next = q.To
	}
	return out, next
}

// joined tells whether token i begins with the conjunction و: not وكيل.
func (r *Result) joined(i int) bool {
	m := r.MentionAt(i)
	return strings.HasPrefix(r.Doc.Tokens[i].Best().Pro, "و") || m != nil && m.From == i && m.Start > r.Doc.Tokens[i].Start
}

// coordinates tells whether two phrases may stand in one list: both named, or both not.
func coordinates(a, b *Phrase) bool {
	if a.Entity >= 0 && b.Entity >= 0 {
		return true
	}
	return a.CanAct() && b.CanAct()
}

// Nation is the country code of the state whose adjective token i is.
func (r *Result) Nation(i int) (string, bool) {
	s := scan{rec: r.rec, d: r.Doc}
	t := &r.Doc.Tokens[i]
	n, ok := s.nationOf(t.Best(), t)
	return n.code, ok && n.state
}

// Inner is the somebody inside a phrase whose head is a thing: "مشاركة بوركينافاسو", "عمل المفوضية", "جهود الأمم
// المتحدة".
func (r *Result) Inner(p *Phrase) (Phrase, bool) {
	for k := p.From + 1; k < p.To; k++ {
		m := r.MentionAt(k)
		if m != nil && m.From != k {
			continue
		}
		b := r.Doc.Tokens[k].Best()
		if m == nil && (b.POS != arabic.NOUN || b.Pro != "") {
			continue
		}
		q, ok := r.PhraseAt(k)
		if !ok || !q.CanAct() || q.Kind == KindDocument || q.Start != r.Doc.Tokens[k].Start {
			continue
		}
		if q.Entity >= 0 || q.Definite {
			return q, true
		}
	}
	return Phrase{}, false
}

// HeadedByThing tells whether the noun that opens the phrase is a thing, and who is in it comes later.
func (r *Result) HeadedByThing(p *Phrase) bool {
	if p.Entity >= 0 || p.Head == p.From {
		return false
	}
	for k := p.From; k < p.Head; k++ {
		b := r.Doc.Tokens[k].Best()
		if b.POS == arabic.NOUN && !r.rec.quantity(b) {
			return true
		}
	}
	return false
}
