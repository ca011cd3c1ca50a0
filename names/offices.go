package names

import (
	"cmp"
	"slices"
	"strings"

	"isnad/arabic"
	"isnad/lexicon"
)

// officeStatus is what a phrase of the lexicon tells of an office: whether it is still, not yet or no longer held.
type officeStatus struct {
	words  []string // folded lemmas or forms, without articles
	status string
	near   bool   // it tells so of the office only beside its noun
	not    string // a proclitic behind it with which it tells nothing
}

// statuses are the statuses of offices by their first word.
func statuses(l *lexicon.Lexicon) map[string][]officeStatus {
	out := map[string][]officeStatus{}
	for _, e := range l.Table("statuses") {
		words := nameWords(e.Word())
		if len(words) == 0 {
			continue
		}
		out[words[0]] = append(out[words[0]], officeStatus{words, e.Get("office"), e.Get("near") == "yes", e.Get("not")})
	}
	return out
}

// statusAt is the status that the words at token k tell of an office, and the token behind them; k where they tell none.
func (s *scan) statusAt(k int) (officeStatus, int) {
	if s.d.Tokens[k].Kind != arabic.WordToken {
		return officeStatus{}, k
	}
	if _, given := s.rec.given[s.folded[k]]; given { // رئيس الوزراء معين عبد الملك
		return officeStatus{}, k
	}
	for _, w := range []string{arabic.Fold(s.d.Tokens[k].Best().Lemma), bare(s.folded[k])} {
		for _, st := range s.rec.statuses[w] {
			to := k + 1
			for _, next := range st.words[1:] {
				if to >= len(s.d.Tokens) || s.d.Tokens[to].Para != s.d.Tokens[k].Para || bare(s.folded[to]) != bare(next) {
					to = -1
					break
				}
				to++
			}
			if to > k && !(st.not != "" && to < len(s.d.Tokens) && strings.HasPrefix(s.d.Tokens[to].Best().Pro, st.not)) {
				return st, to
			}
		}
	}
	return officeStatus{}, k
}

// status works out from an office's words whether it is held.
func (s *scan) status(o *Office) string {
	head := s.d.Tokens[o.From].Best()
	for k := o.From; k < o.To; k++ {
		st, to := s.statusAt(k)
		if to == k || to > o.To {
			continue
		}
		b := s.d.Tokens[k].Best()
		if b.POS == arabic.ADJ && b.Gender != 0 && head.Gender != 0 && b.Gender != head.Gender && head.Number == 's' {
			continue // رئيس الحكومة المؤقتة
		}
		if st.near && k > o.From+1 && b.POS == arabic.ADJ && s.hasAl(k-1) && s.d.Tokens[k-1].Best().Gender == b.Gender {
			continue // رئيس المجلس الانتقالي
		}
		return st.status
	}
	return "holds"
}

// officeReach is how many offices may follow a name.
const officeReach = 3

// officesBehind reads the offices that follow a name, behind a comma or none: "ستولتنبرغ الأمين العام لحلف الأطلسي", "ماتيس، وزير
// الدفاع الأميركي،", "بيلوت، المؤسس والرئيس التنفيذي للشركة".
func (s *scan) officesBehind(k int) []Office {
	if k < len(s.d.Tokens) && (s.d.Tokens[k].Is("،") || s.d.Tokens[k].Is("-")) {
		k++
	}
	if k >= len(s.d.Tokens) || k > 0 && s.d.Tokens[k].Para != s.d.Tokens[k-1].Para {
		return nil
	}
	var out []Office
	for len(out) < officeReach {
		o, ok := s.officeFrom(k, len(out) > 0)
		if !ok {
			break
		}
		out = append(out, o)
		if k = o.To; k >= len(s.d.Tokens) || s.d.Tokens[k].Para != s.d.Tokens[o.From].Para {
			break
		}
	}
	// "زهير، المؤسس والرئيس": the noun alone is an office where another one goes on
	if n := len(out); n > 0 && !s.closedOffice(&out[n-1]) {
		out = out[:n-1]
	}
	return out
}

// closedOffice tells whether an office's words are definite.
func (s *scan) closedOffice(o *Office) bool {
	for k := o.From; k < o.To; k++ {
		if s.hasAl(k) || s.known(k) || strings.HasPrefix(s.d.Tokens[k].Norm, "لل") {
			return true
		}
	}
	return false
}

// officeFrom reads the office that begins with token k behind a name, or goes on there behind و.
func (s *scan) officeFrom(k int, more bool) (Office, bool) {
	e, to, start := s.titleAt(k)
	joined := start > s.d.Tokens[k].Start
	if e == nil || e.kind != "office" || e.number != 0 || joined && !(more && strings.HasPrefix(s.d.Tokens[k].Norm, "و")) || s.isVerb(k) {
		return Office{}, false
	}
	own := to
	to = s.officeTo(to, s.hasAl(to-1))
	if to < len(s.d.Tokens) && s.d.Tokens[to].Para == s.d.Tokens[k].Para && !s.innerTitle(own, to) && (s.nameBegins(to, false) || s.givenAndFamily(to) || s.d.Tokens[to].Is("،") && s.nameBehindComma(to)) {
		return Office{}, false // "التقى لافروف وزير الخارجية التركي فلانا": the next one's
	}
	o := Office{From: k, To: to, Start: start, End: s.d.Tokens[to-1].End, Sector: e.sector, national: e.national}
	if !s.closedOffice(&o) {
		return Office{}, false
	}
	s.fill(&o)
	return o, true
}

// innerTitle tells whether an office's words have another's office in them: "المتحدث باسم وزيرة الخارجية فلانة".
func (s *scan) innerTitle(from, to int) bool {
	for k := from; k < to; k++ {
		if e, _, _ := s.titleAt(k); e != nil && e.kind == "office" && e.number == 0 {
			return true
		}
	}
	return false
}

// officeTo is the token behind an office's complements and adjectives, which begin with token from.
func (s *scan) officeTo(from int, definite bool) int {
	to, named := from, false // named: its complement is a name, which nothing completes further
	for to < len(s.d.Tokens) && to < from+titleReach && s.d.Tokens[to].Para == s.d.Tokens[from-1].Para {
		if _, end := s.statusAt(to); end > to {
			to = end
			continue
		}
		if named && s.told(to) {
			break
		}
		if end := s.quotedComplement(to); end > to {
			to, definite = end, true
			continue
		}
		if end := s.knownTo(pastHash(s.d, to)); end > to {
			to, definite, named = end, true, true
			continue
		}
		if s.d.Tokens[to].Best().Lemma == "لدى" && to+1 < len(s.d.Tokens) { // سفيرا لدى الأمم المتحدة
			if end := s.knownTo(to + 1); end > to+1 {
				to, definite, named = end, true, true
				continue
			}
		}
		if s.d.Tokens[to].Kind != arabic.WordToken || s.nameBegins(to, true) || !s.goesOnOffice(to, definite) {
			break
		}
		definite = definite || s.d.Tokens[to].Best().Al
		to++
	}
	return to
}

// told tells whether token k is ل with people or a name, who are told something and complete no office: "المتحدثة باسم البيت الأبيض
// للصحافيين".
func (s *scan) told(k int) bool {
	b := s.d.Tokens[k].Best()
	if !strings.HasSuffix(b.Pro, "ل") {
		return false
	}
	e, people := s.rec.actors[arabic.Fold(b.Lemma)]
	return people && e.Get("kind") == KindPerson || s.known(k)
}

// governs tells whether token k is a noun that the next one may complete: لجمعية.
func (s *scan) governs(k int) bool {
	b := s.d.Tokens[k].Best()
	return b.POS == arabic.NOUN && !b.Al && b.Enc == "" && !strings.HasPrefix(s.d.Tokens[k].Norm, "لل")
}

// quotedComplement is the token behind a name in quotation marks that completes the noun before token k: شركة "السلام".
func (s *scan) quotedComplement(k int) int {
	if !isQuote(s.d.Tokens[k].Text) || !s.governs(k-1) {
		return k
	}
	for j := k + 1; j < len(s.d.Tokens) && j < k+5 && s.d.Tokens[j].Para == s.d.Tokens[k].Para; j++ {
		if isQuote(s.d.Tokens[j].Text) {
			return j + 1
		}
	}
	return k
}

// goesOnOffice tells whether token k is a complement or an adjective of the office before it.
func (s *scan) goesOnOffice(k int, definite bool) bool {
	b := s.d.Tokens[k].Best()
	switch {
	case b.POS == arabic.ADJ:
		return b.Pro == "" && b.Enc == ""
	case b.POS == arabic.NOUN:
		if b.Enc != "" || accusative(b) {
			return false
		}
		return b.Pro == "" && (!definite || s.governs(k-1) || b.Al && hasKnown(&s.d.Tokens[k], func(r *arabic.Reading) bool { return r.POS == arabic.ADJ && r.Pro == "" })) || b.Pro == "ل" && !b.Al && k+1 < len(s.d.Tokens) && (s.hasAl(k+1) || s.known(k+1)) || strings.HasPrefix(s.d.Tokens[k].Norm, "لل")
	}
	return strings.HasPrefix(s.d.Tokens[k].Norm, "لل")
}

// fill works out an office's country, sector and status from its words.
func (s *scan) fill(o *Office) {
	o.Status = s.status(o)
	for k := o.From; k < o.To; k++ {
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
	if o.Sector == "" && o.national != "" && s.onlyNation(o) {
		o.Sector = o.national
	}
	if o.Sector == "" {
		if e, _ := s.walkInstitution(o.From+1, o.To); e != nil {
			o.Sector = e.sector
		}
	}
}

// SameOffice tells whether two offices of an article have the same words, articles left off.
func (r *Result) SameOffice(a, b *Office) bool {
	return slices.Equal(r.officeWords(a.From, a.To), r.officeWords(b.From, b.To))
}

// officeSector is the sector that follows from a person's offices on the article's day: that of the first one held; where all that the
// article gives were held before, and in the state's service, the elite (PLOVER: ELI); "" where the offices settle none.
func officeSector(e *Entity) string {
	held, former := "", ""
	for _, o := range e.Offices {
		switch {
		case o.Sector == "":
		case o.Status != "former":
			if e.entry != nil && o.Sector == e.entry.sector {
				return o.Sector // of several offices, that by which he is known
			}
			held = cmp.Or(held, o.Sector)
		case o.Sector == "GOV" || o.Sector == "LEG" || o.Sector == "ELI":
			former = "ELI"
		}
	}
	return cmp.Or(held, former)
}

// onlyNation tells whether nothing but adjectives, a state's among them, stands behind an office's noun.
func (s *scan) onlyNation(o *Office) bool {
	named := false
	for k := o.From + 1; k < o.To; k++ {
		n, ok := s.nationAt(k)
		if named = named || ok && n.state; !ok && s.d.Tokens[k].Best().POS != arabic.ADJ {
			return false
		}
	}
	return named
}
