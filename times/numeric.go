package times

import (
	"strings"

	"isnad/arabic"
)

// numericDate reads 2018/5/6, 6-5-2018, 6.5.2018, 6/5/18 and, without a year, 22/4.
func (s *scan) numericDate(i int) (match, bool) {
	parts, to, ok := s.dateParts(i)
	if !ok {
		return s.dayAndMonth(i)
	}
	var d Day
	switch {
	case parts[0] >= 1000:
		d = civil(parts[0], parts[1], parts[2])
	case parts[2] >= 1000:
		d = civil(parts[2], parts[1], parts[0])
		if !d.Known() {
			d = civil(parts[2], parts[0], parts[1])
		}
	case s.is(i+1, "/") || max(parts[0], parts[1], parts[2]) > 12:
		d = s.shortYear(parts)
	}
	if h, hijri := hijriParts(parts); hijri {
		m := s.dayMatch(i, s.era(to), h, "calendar numeric-hijri-date", 0.85)
		m.hijri = true
		return m, true
	}
	return s.dayMatch(i, to, d, "calendar numeric-date", 0.97), d.Known() && d.Year >= 1500 && d.Year <= 2199
}

// hijriParts is the day that three numbers name whose year can only be a Hijri one: 1439/8/15, 15/8/1439.
func hijriParts(parts [3]int) (Day, bool) {
	year, month, day := parts[0], parts[1], parts[2]
	if year < day {
		year, day = day, year
	}
	if year < 1300 || year > 1500 {
		return Day{}, false
	}
	d := fromHijri(year, month, day)
	return d, d.Known()
}

// shortYear reads three numbers of which one is a year of two digits, first or last: whichever lies nearer to
// publication. The month stands between.
func (s *scan) shortYear(parts [3]int) Day {
	best := Day{}
	for _, p := range [...][2]int{{parts[2], parts[0]}, {parts[0], parts[2]}} {
		if p[0] > 99 {
			continue
		}
		year := 2000 + p[0]
		if s.pub.Known() && year > s.pub.Year+20 {
			year -= 100
		}
		d := civil(year, parts[1], p[1])
		if d.Known() && (!best.Known() || s.pub.Known() && distance(d, s.pub) < distance(best, s.pub)) {
			best = d
		}
	}
	return best
}

func distance(a, b Day) int { return max(a.Sub(b), b.Sub(a)) }

// dateParts reads three numbers with the same mark between them.
func (s *scan) dateParts(i int) (parts [3]int, to int, ok bool) {
	if i < s.hi && s.doc.Tokens[i].Kind == arabic.NumberToken {
		if parts, ok := dotted(s.doc.Tokens[i].Norm); ok {
			return parts, i + 1, true
		}
	}
	for k := range parts {
		n, ok := s.number(i + 2*k)
		if !ok {
			return parts, 0, false
		}
		parts[k] = n
	}
	mark := s.fold[i+1]
	if mark != "/" && mark != "-" && mark != "\\" || s.fold[i+3] != mark || s.is(i+5, mark) || s.is(i-1, mark) {
		return parts, 0, false
	}
	return parts, i + 5, true
}

// dotted reads 6.5.2018, which is one token.
func dotted(w string) (parts [3]int, ok bool) {
	k, start := 0, 0
	for i := 0; i <= len(w); i++ {
		if i < len(w) && w[i] != '.' {
			continue
		}
		n, ok := digits(w[start:i])
		if !ok || k > 2 {
			return parts, false
		}
		parts[k] = n
		k, start = k+1, i+1
	}
	return parts, k == 3
}

// pair is two numbers of which one may be a day and the other its month.
type pair struct {
	a, b  int
	mark  string
	zero  bool // written with a zero before it, as dates are: 04/09
	after int  // the token after it
}

func (s *scan) pair(i int) (pair, bool) {
	if i >= s.hi || s.doc.Tokens[i].Kind != arabic.NumberToken {
		return pair{}, false
	}
	w := s.doc.Tokens[i].Norm
	if a, b, ok := strings.Cut(w, "."); ok && len(a) <= 2 && len(b) == 2 {
		x, ok1 := digits(a)
		y, ok2 := digits(b)
		return pair{x, y, ".", false, i + 1}, ok1 && ok2
	}
	x, ok1 := digits(w)
	y, ok2 := s.number(i + 2)
	if !ok1 || !ok2 || !s.is(i+1, "/") && !s.is(i+1, "-") || s.is(i+3, s.fold[i+1]) || s.is(i-1, s.fold[i+1]) || len(w) > 2 || len(s.doc.Tokens[i+2].Norm) > 2 {
		return pair{}, false
	}
	return pair{x, y, s.fold[i+1], w[0] == '0' || s.doc.Tokens[i+2].Norm[0] == '0', i + 3}, true
}

// dayAndMonth reads 22/4, and 22-4 or 22.4 where a word for a date stands before. Only one of the numbers can be a month,
// or a zero before it shows a date; else it is a fraction, a score or a price. Round the clock (24/7) is none either.
func (s *scan) dayAndMonth(i int) (match, bool) {
	p, ok := s.pair(i)
	if !ok || !s.pub.Known() || s.countedAt(p.after) || s.is(p.after, "%") || s.is(p.after, "/") || s.is(p.after, "-") || p.a == 24 && p.b == 7 {
		return match{}, false
	}
	_, named := s.before(i, cNumberOf)
	placed := named || s.led(i, cWeekday, cPrep, cUnit) || s.futureVerbEnds(i)
	switch {
	case p.a <= 12 && p.b <= 12 && !p.zero && !named, p.mark == "/" && !placed && !p.zero && i > s.lo, p.mark != "/" && (!placed || !s.ends(p.after)):
		return match{}, false
	}
	day, month := p.a, p.b
	if month > 12 {
		day, month = month, day
	}
	if !civil(2000, month, day).Known() { // a leap year has every day
		return match{}, false
	}
	d := civil(s.yearOfDay(i, month, day), month, day)
	return s.dayMatch(i, p.after, d, "calendar day-and-month", 0.8), d.Known()
}

// countedAt tells whether token i is a thing or an indefinite unit, which a number before it counts.
func (s *scan) countedAt(i int) bool {
	_, unit := s.shaped(i, cUnit, 0, definite)
	return unit || s.has(i, cCounted)
}

// futureVerbEnds tells whether a verb of what is to come ends right before token i: سيعود 22/4, سوف أعود 22-4.
func (s *scan) futureVerbEnds(i int) bool {
	return i > s.lo && (s.verbForm(i-1) == futureForm || s.cue(i-2, cFuture))
}
