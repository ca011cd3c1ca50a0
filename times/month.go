package times

import "strings"

// monthName reads a month, and its second name where both are given: أبريل/نيسان, كانون الثاني (يناير).
func (s *scan) monthName(i int, lead bool) (h hit, to int, ok bool) {
	h, ok = s.first(i, cMonth, lead)
	if !ok {
		return h, 0, false
	}
	to = h.to
	j := to
	switch {
	case s.is(j, "/") || s.is(j, "-") || s.is(j, "–") || s.is(j, "\\") || s.is(j, "|"):
		if second, ok := s.bare(j+1, cMonth); ok && second.num == h.num && second.hijri == h.hijri && second.persian == h.persian && second.at != h.at {
			to = second.to
		}
	case s.is(j, "("):
		if second, ok := s.bare(j+1, cMonth); ok && second.num == h.num && second.hijri == h.hijri && second.persian == h.persian && s.is(second.to, ")") {
			to = second.to + 1
		}
	default:
		if second, ok := s.bare(j, cMonth); ok && second.num == h.num && second.hijri == h.hijri && second.persian == h.persian && second.at != h.at {
			to = second.to
		}
	}
	return h, to, true
}

// tail is what stands after a month to say its year.
type tail struct {
	year     int // the year, or what to add to it
	given    bool
	relative bool // the year is reckoned: the month itself is the last or next one
	ofYear   bool // ... or the year is: من العام الماضي
	to       int
}

func (s *scan) monthTail(to int) tail {
	t := tail{to: to}
	if h, ok := s.bare(to, cShift); ok && h.shape&definite != 0 {
		return tail{year: h.num, relative: true, to: h.to}
	}
	if h, ok := s.bare(to, cAnaphor); ok && h.shape&definite != 0 && h.num != 0 {
		return tail{year: h.num, relative: true, to: h.to}
	}
	j := to
	if s.is(j, "،") || s.is(j, ",") {
		j++
	}
	j = s.skip(j, "من")
	if y, end, ok := s.yearNumber(j); ok {
		return tail{year: y, given: true, to: end}
	}
	if y, end, ok := s.relativeYear(j); ok {
		return tail{year: y, ofYear: true, given: true, to: end}
	}
	if y, end, ok := s.spelledYear(j); ok {
		return tail{year: y, given: true, to: end}
	}
	if s.is(to, "في") {
		if u, ok := s.bare(to+1, cUnit); ok && u.unit == "Y" {
			if y, end, ok := s.yearNumber(to + 1); ok {
				return tail{year: y, given: true, to: end}
			}
		}
	}
	return t
}

// strike is the day of history that some nouns make of a day of the month, or of its month (هجمات 11 سبتمبر).
func (s *scan) strike(i, month, day int) Day {
	h, ok := s.before(i, cStrike)
	if !ok {
		return Day{}
	}
	for _, text := range strings.Split(h.value, ",") {
		d, _ := ParseDay(strings.TrimSpace(text))
		if d.Known() && d.Month == month && (day == 0 || d.Day == day) && (!s.pub.Known() || d.Sub(s.pub) <= 0) {
			return d
		}
	}
	return Day{}
}

// yearOfShift is the year of the last, this or next such month; day is 0 where only the month is given.
func (s *scan) yearOfShift(month, day, shift int) int {
	y := s.pub.Year
	after := month > s.pub.Month || month == s.pub.Month && day > s.pub.Day
	before := month < s.pub.Month || month == s.pub.Month && day != 0 && day < s.pub.Day
	same := month == s.pub.Month && (day == 0 || day == s.pub.Day)
	switch {
	case shift < 0 && (after || same && day == 0):
		return y - 1
	case shift > 0 && (before || same):
		return y + 1
	case shift == -2:
		return y - 1
	}
	return y
}

// month reads a month that stands without a day.
func (s *scan) month(i int) (match, bool) {
	h, to, ok := s.monthName(i, true)
	if !ok {
		return match{}, false
	}
	if m, ok := s.dayAfterMonth(i, h, to); ok && h.alone != "no" {
		return m, true
	}
	t := s.monthTail(to)
	if !s.isMonth(i, h, to, t) {
		return match{}, false
	}
	m := match{from: i, to: t.to, pro: h.pro, typ: "DATE", rule: h.at + " month", conf: 0.9}
	m.val = s.monthIn(i, h, t)
	m.hijri = h.hijri
	return m, true
}

// isMonth tells whether a word that could be a month is one here.
func (s *scan) isMonth(i int, h hit, to int, t tail) bool {
	if h.alone == "yes" || t.given || t.relative || to > h.to {
		return true
	}
	if u, ok := s.before(i, cUnit); ok && u.unit == "M" && h.pro == "" {
		return true
	}
	if h.alone != "prep" {
		return false
	}
	if _, ok := s.before(i, cEdge); ok {
		return true
	}
	if h.pro == "و" && s.afterMonth(i) {
		return true
	}
	if h.hijri && (s.is(i-1, "بين") || s.is(i-1, "وبين")) {
		return false // بينها وبين رمضان: a man
	}
	return s.led(i, cPrep, cSince, cDuring, cBefore, cAfter) || h.pro == "ل" || h.pro == "ب"
}

// afterMonth tells whether token i follows a month at once, as the second of two does (بين يناير ومارس).
func (s *scan) afterMonth(i int) bool {
	n := len(s.out) - 1
	return n >= 0 && s.out[n].To == i && i > s.lo && s.last.grain == monthGrain
}

// monthIn puts a month into a year.
func (s *scan) monthIn(i int, h hit, t tail) value {
	if h.hijri {
		return s.hijriMonth(i, h.num, t)
	}
	if h.persian {
		return s.persianMonth(i, h.num, t)
	}
	if d := s.strike(i, h.num, 0); d.Known() && !t.given && !t.relative {
		return monthValue(d.Year, d.Month)
	}
	switch {
	case t.given:
		if s.isHijri(t.to) || t.year < 1000 {
			return value{}
		}
		s.months[h.num] = t.year
		return monthValue(t.year, h.num)
	case !s.pub.Known():
		return value{text: "XXXX-" + Day{0, h.num, 1}.String()[5:7]}
	case t.relative:
		y := s.yearOfShift(h.num, 0, t.year)
		s.months[h.num] = y
		return monthValue(y, h.num)
	}
	return monthValue(s.yearOfMonth(i, h.num), h.num)
}

// yearOfMonth is the year of a month given without one: as before in the text where the tense leaves it open,
// else the nearer, where months against the tense count as further away.
func (s *scan) yearOfMonth(i, month int) int {
	ahead := (month - s.pub.Month + 12) % 12
	if ahead == 0 {
		return s.pub.Year
	}
	back := 12 - ahead
	g := s.guess(i)
	if y, ok := s.months[month]; ok && !g.sure && y >= s.pub.Year-1 && y <= s.pub.Year+1 {
		return y
	}
	d := s.pub.addMonths(-back)
	if s.cost(g, s.pub.addMonths(ahead)) < s.cost(g, d) {
		d = s.pub.addMonths(ahead)
	}
	return d.Year
}
