// Package times finds the expressions of a text that can be put on a calendar and gives each its TIMEX3 type,
// value and modifier, reckoned from the day of publication. The words stand in the lexicon (months.lex,
// weekdays.lex, numbers.lex, calendar.lex); the grammar of how they join stands here.
package times

import (
	"math"
	"strings"
	"unicode/utf8"

	"isnad/arabic"
	"isnad/lexicon"
)

// Time is an expression of time. Begin and End are the first and last civil day of what it names; both are
// zero for durations, sets, vague expressions and what could not be placed.
type Time struct {
	From, To   int // tokens [From, To)
	Start, End int // bytes, the proclitics of the first word left off
	Type       string
	Value      string
	Mod        string
	Rule       string
	Confidence float64
	Zone       string // of a clock time whose zone the words settle, its offset from UTC: Z, +03:00; Value leaves it out
	Begin      Day
	Last       Day
}

// Finder finds times. It is read-only and serves many goroutines.
type Finder struct{ vocab *vocabulary }

// New builds a Finder from the lexicon.
func New(l *lexicon.Lexicon) *Finder { return &Finder{newVocabulary(l)} }

// Find lists the times of a text in order; they do not overlap. With published unknown, what is reckoned
// from it is vague (PAST_REF) or keeps only what the words say (XXXX-05-14).
func (f *Finder) Find(d *arabic.Doc, published Day) []Time {
	s := newScan(f.vocab, d, published)
	for _, p := range d.Paras {
		s.paragraph(p.From, p.To)
	}
	return s.out
}

// scan is the work on one text: where it stands, and the dates it has met.
type scan struct {
	vocab  *vocabulary
	doc    *arabic.Doc
	pub    Day
	fold   []string
	cache  [][]hit
	looked []bool
	lo, hi int // the paragraph's tokens
	out    []Time

	lastDay    value // the last day named
	pastDay    value // the last one that was not after publication
	last       value // the last date of any grain
	sentDay    Day   // the last day named in the sentence with number dayIn
	yearTo     int   // the token after the last bare year
	dayTo      int   // the token after the last weekday
	dayIn      int
	monthFirst int         // the token after the last day whose month stood before it
	months     map[int]int // years of the months named so far
}

func newScan(v *vocabulary, d *arabic.Doc, published Day) *scan {
	n := len(d.Tokens)
	s := &scan{vocab: v, doc: d, pub: published, fold: make([]string, n), cache: make([][]hit, n), looked: make([]bool, n),
		yearTo: -1, dayTo: -1, monthFirst: -2, dayIn: -1, months: map[int]int{}}
	for i := range d.Tokens {
		s.fold[i] = arabic.Fold(d.Tokens[i].Norm)
	}
	return s
}

// match is an expression found at a token.
type match struct {
	from, to int
	pro      string // proclitics before the first word
	typ      string
	val      value
	mod      string
	rule     string
	conf     float64
	zone     string
	hijri    bool // reckoned from the Hijri calendar: a day more or less
}

func (s *scan) paragraph(lo, hi int) {
	s.lo, s.hi = lo, hi
	for i := lo; i < hi; {
		if h, ok := s.at(i, cName); ok && !s.has(h.to, cWeekday) {
			i = h.to
			continue
		}
		if to, ok := s.named(i); ok {
			i = to
			continue
		}
		m, ok := s.expression(i)
		if !ok {
			i++
			continue
		}
		s.keep(m)
		i = m.to
	}
}

// parsers are tried at every token that could begin an expression; the longest match wins, and among equals
// the first.
var parsers = [...]func(*scan, int) (match, bool){
	(*scan).wholeUnit, (*scan).clock, (*scan).partOfDay, (*scan).partOfThisDay, (*scan).dayWithPart, (*scan).holiday, (*scan).dayOfHoliday, (*scan).month, (*scan).firstOfMonth, (*scan).nthOfMonth, (*scan).weekdayInWeek, (*scan).monthByNumber, (*scan).numericMonth, (*scan).endOfDays, (*scan).bareDay, (*scan).year, (*scan).bareYear, (*scan).relativeUnit, (*scan).share, (*scan).season, (*scan).decade,
	(*scan).fromNow, (*scan).ago, (*scan).set, (*scan).tensOf, (*scan).duration, (*scan).vague, (*scan).eve, (*scan).later,
}

func (s *scan) expression(i int) (best match, found bool) {
	if !s.promising(i) {
		return match{}, false
	}
	for _, parse := range parsers {
		m, ok := parse(s, i)
		if ok && m.val.text != "" && (!found || m.to > best.to) {
			best, found = m, true
		}
	}
	return best, found
}

// promising tells whether token i is a number or a word of the vocabulary: most are neither.
func (s *scan) promising(i int) bool {
	return s.doc.Tokens[i].Kind == arabic.NumberToken || len(s.hits(i)) > 0
}

// first is the term at a token that opens an expression (lead: proclitics are allowed) or goes on with it.
func (s *scan) first(i int, c class, lead bool) (hit, bool) {
	if lead {
		return s.at(i, c)
	}
	return s.bare(i, c)
}

// keep adds a match to the result and remembers the date it names.
func (s *scan) keep(m match) {
	if m.mod == "" {
		m.mod = s.modBefore(m)
	}
	if m.mod == "" && m.hijri {
		m.mod = "APPROX" // the crescent decides: a day earlier or later by country
	}
	t := Time{From: m.from, To: m.to, Start: s.startOf(m), End: s.doc.Tokens[m.to-1].End, Type: m.typ, Value: m.val.text,
		Mod: m.mod, Rule: m.rule, Zone: m.zone, Confidence: math.Round(m.conf*100) / 100, Begin: m.val.begin, Last: m.val.end}
	s.out = append(s.out, t)
	if !m.val.begin.Known() {
		return
	}
	if m.val.grain != longGrain {
		s.last = m.val
	}
	if m.val.grain == dayGrain {
		s.lastDay, s.dayTo = m.val, m.to
		if s.pub.Known() && m.val.begin.Sub(s.pub) <= 0 {
			s.pastDay = m.val
		}
		s.sentDay, s.dayIn = m.val.begin, s.doc.Tokens[m.from].Sent
	}
}

// startOf is the byte after the proclitics of the first word.
func (s *scan) startOf(m match) int {
	t := &s.doc.Tokens[m.from]
	letters, at := utf8.RuneCountInString(m.pro), 0
	if strings.HasSuffix(m.pro, "ل") && strings.HasPrefix(s.fold[m.from], m.pro+"ل") {
		letters-- // the ل that has eaten the ال stays: للعام
	}
	for at < len(t.Text) {
		r, size := utf8.DecodeRuneInString(t.Text[at:])
		if !arabic.IsMark(r) {
			if letters == 0 {
				break
			}
			letters--
		}
		at += size
	}
	if at >= len(t.Text) {
		return t.Start
	}
	return t.Start + at
}

// modBefore is the TIMEX3 modifier that the words before an expression give it.
func (s *scan) modBefore(m match) string {
	i := m.from
	if u, ok := s.before(i, cUnit); ok && u.shape == 0 && m.typ == "DATE" && u.to-1 >= s.lo {
		i = u.to - 1
	}
	if m.typ == "DATE" && m.val.grain >= weekGrain {
		if h, ok := s.before(i, cEdge); ok {
			return h.value
		}
	}
	if m.typ == "DURATION" {
		if h, ok := s.before(i, cQuantity); ok {
			return h.value
		}
	}
	return ""
}

// Spans lists the tokens [from, to) of each time.
func Spans(ts []Time) [][2]int {
	out := make([][2]int, len(ts))
	for i, t := range ts {
		out[i] = [2]int{t.From, t.To}
	}
	return out
}

// At gives, of each of n tokens, the time it stands in, or -1.
func At(n int, ts []Time) []int {
	at := make([]int, n)
	for i := range at {
		at[i] = -1
	}
	for k, t := range ts {
		for i := t.From; i < t.To; i++ {
			at[i] = k
		}
	}
	return at
}
