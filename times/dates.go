package times

import (
	"strings"

	"isnad/arabic"
)

// dayNumber reads the day of a month: 12, الـ22, الثاني, السادس عشر.
func (s *scan) dayNumber(i int, lead bool) (n int, first hit, to int, ok bool) {
	if n, ok := s.number(i); ok {
		return n, hit{term: &noTerm}, i + 1, n >= 1 && n <= 31
	}
	n, first, to, ok = s.ordinal(i, lead)
	return n, first, to, ok && n >= 1 && n <= 31
}

// calendarDay reads a day of a month: 12 أيار/مايو 2018, الثاني من آذار, 15 من الشهر الجاري.
func (s *scan) calendarDay(i int, lead bool) (match, bool) {
	n, first, to, ok := s.dayNumber(i, lead)
	if !ok {
		n, first, to, ok = s.cardinalDay(i, lead)
	}
	if !ok || s.partOfAnother(i, first) {
		return match{}, false
	}
	if m, ok := s.dayOfMonth(i, n, to); ok {
		m.pro = first.pro
		return m, true
	}
	return s.dayOfNextDate(i, n, first, to)
}

// partOfAnother tells whether an ordinal belongs to the noun before it (الأسبوع الأول من مارس).
func (s *scan) partOfAnother(i int, first hit) bool {
	if first.term == &noTerm || i <= s.lo || first.pro != "" {
		return false
	}
	w := s.fold[i-1]
	if w == "الي" {
		return false
	}
	return (strings.HasPrefix(w, "ال") || strings.HasPrefix(w, "لل")) && !s.has(i-1, cWeekday, cDay, cFalls)
}

// dayOfMonth reads the month and year after a day's number.
func (s *scan) dayOfMonth(i, n, to int) (match, bool) {
	j := s.skip(to, "من")
	if s.doc.Tokens[i].Kind == arabic.NumberToken && j == to {
		j = s.skipDayMark(j)
	}
	if m, ok := s.relativeUnit(j); ok && m.pro == "" && m.val.grain == monthGrain && m.val.begin.Day == 1 && len(m.val.text) == 7 {
		d := civil(m.val.begin.Year, m.val.begin.Month, n)
		return s.dayMatch(i, m.to, d, m.rule+" day-of-month", 0.93), d.Known()
	}
	if h, ok := s.shaped(j, cShift, definite, 0); ok && s.doc.Tokens[i].Kind == arabic.NumberToken && s.pub.Known() && s.dayExpected(i) {
		month := s.pub.addMonths(h.num)
		d := civil(month.Year, month.Month, n)
		return s.dayMatch(i, h.to, d, h.at+" day-shift", 0.85), d.Known()
	}
	if k, end, ok := s.monthNumberAfterDay(i, j); ok && s.pub.Known() {
		month := Day{}
		if month, end, ok = s.monthWithDay(i, k, n, end); ok {
			return s.dayMatch(i, end, month, "calendar day-of-numbered-month", 0.85), true
		}
	}
	if u, ok := s.shaped(j, cUnit, 0, definite|dual|plural); ok && u.unit == "M" {
		j = u.to
	}
	h, end, ok := s.monthName(j, false)
	if !ok {
		return match{}, false
	}
	t := s.monthTail(end)
	if h.persian && !t.given && !t.relative && s.countsNext(t.to) {
		return match{}, false // 21 دي بروين: the names are names of people too
	}
	v, sure := s.placeDay(i, h, n, t)
	if v.text == "" {
		return match{}, false
	}
	return match{from: s.withArticle(i), to: t.to, typ: "DATE", val: v, rule: h.at + " day-month", conf: sure, hijri: h.hijri}, true
}

// skipDayMark is the token after a mark that may stand between a day's number and its month: 2. أكتوبر, 2/أكتوبر.
func (s *scan) skipDayMark(j int) int {
	if !s.is(j, ".") && !s.is(j, "/") && !s.is(j, "-") {
		return j
	}
	if h, ok := s.bare(j+1, cMonth); ok && h.alone == "yes" { // 1-صفر is a score
		return j + 1
	}
	return j
}

// monthNumberAfterDay is a month told by its number after a day; after one in digits the number may be an ordinal (27 من
// الشهر الثامن).
func (s *scan) monthNumberAfterDay(i, j int) (n, to int, ok bool) {
	if n, to, ok := s.numberedMonth(j); ok {
		return n, to, true
	}
	u, ok := s.shaped(j, cUnit, definite, dual|plural)
	if !ok || u.unit != "M" || s.doc.Tokens[i].Kind != arabic.NumberToken {
		return 0, 0, false
	}
	n, _, to, ok = s.ordinal(u.to, false)
	return n, to, ok && n <= 12 && s.ends(to)
}

// monthWithDay is a day of a month told by its number, with the year that may follow.
func (s *scan) monthWithDay(i, month, day, end int) (Day, int, bool) {
	t := s.monthTail(end)
	year := t.year
	switch {
	case t.relative:
		year = s.yearOfShift(month, day, t.year)
	case !t.given:
		year = s.yearOfDay(i, month, day)
	}
	d := civil(year, month, day)
	return d, t.to, d.Known()
}

// dayExpected tells whether the word before a bare number wants a date (في 15 الجاري).
func (s *scan) dayExpected(i int) bool {
	if i <= s.lo {
		return false
	}
	if u, ok := s.at(i-1, cUnit); ok && u.unit == "D" {
		return true
	}
	return s.led(i, cPrep, cWeekday)
}

func (s *scan) dayMatch(i, to int, d Day, rule string, conf float64) match {
	return match{from: s.withArticle(i), to: to, typ: "DATE", val: dayValue(d), rule: rule, conf: conf}
}

// withArticle is the token before i where that is the ال of الـ22.
func (s *scan) withArticle(i int) int {
	if s.is(i-1, "ال") && i-1 >= s.lo && s.doc.Tokens[i].Kind == arabic.NumberToken {
		return i - 1
	}
	return i
}

// placeDay puts a day of a month into a year.
func (s *scan) placeDay(i int, h hit, n int, t tail) (value, float64) {
	if h.hijri {
		return s.hijriDay(i, h.num, n, t)
	}
	if h.persian {
		return s.persianDay(i, h.num, n, t)
	}
	if t.given {
		if s.isHijri(t.to) || t.year < 1000 {
			return value{}, 0
		}
		d := civil(t.year, h.num, n)
		if !d.Known() {
			return value{}, 0
		}
		s.months[h.num] = t.year
		return dayValue(d), 0.99
	}
	if d := s.strike(i, h.num, n); n == d.Day && d.Known() {
		return dayValue(d), 0.9
	}
	if !s.pub.Known() {
		return value{text: "XXXX-" + Day{0, h.num, n}.String()[5:]}, 0.6
	}
	year, sure := 0, 0.9
	if t.relative {
		year, sure = s.yearOfShift(h.num, n, t.year), 0.95
	} else {
		year = s.yearOfDay(i, h.num, n)
	}
	d := civil(year, h.num, n)
	if !d.Known() {
		return value{}, 0
	}
	s.months[h.num] = year
	return dayValue(d), sure
}

// yearOfDay is the year of a day of the month given without one: the nearer of the two around publication,
// where days against the tense count as further away. Tenses are guessed, and a day of long ago has its year.
func (s *scan) yearOfDay(i, month, day int) int {
	y := s.pub.Year
	d := civil(y, month, min(day, 28)) // the distance need not be exact
	other := y + 1
	if d.Sub(s.pub) >= 0 {
		other = y - 1
	}
	if from := s.lastDay.begin; s.rangeEnd(i) {
		for _, y := range [...]int{from.Year, from.Year + 1} {
			if c := civil(y, month, day); c.Known() && c.Sub(from) >= 0 {
				return y
			}
		}
	}
	g := s.guess(i)
	if s.cost(g, d) > s.cost(g, civil(other, month, min(day, 28))) {
		return other
	}
	return y
}

// rangeEnd tells whether token i ends a stretch whose first day was just read (من 13 تموز إلى 15 تموز).
func (s *scan) rangeEnd(i int) bool {
	return s.dayTo > s.lo && i-s.dayTo <= 2 && i > s.dayTo && s.lastDay.begin.Known() && s.onlyLinks(s.dayTo, i)
}

// cost is how far a day lies from publication, in days and further where the tense looks the other way.
func (s *scan) cost(g guess, d Day) int {
	const month = 30
	n := d.Sub(s.pub)
	switch {
	case n < 0 && g.tense == future && g.sure:
		return -n + 7*month
	case n < 0 && g.tense == future:
		return -n + 3*month
	case n < 0:
		return -n
	case n > 0 && g.tense == past:
		return n + 7*month
	case n > 0 && g.tense == anyTense:
		return n + 2*month
	}
	return n
}

// named is the token after a date or month that the noun before it makes the name of something: ميدان 6 أكتوبر,
// ثورة 25 يناير/كانون الثاني.
func (s *scan) named(i int) (to int, ok bool) {
	if _, ok := s.before(i, cStrike); ok {
		return 0, false
	}
	if _, ok := s.before(i, cMovement); !ok {
		return 0, false
	}
	if m, ok := s.calendarDay(i, false); ok {
		return m.to, !s.yearAt(m.to - 1) // ثورة 25 يناير 2011 is dated all the same
	}
	_, to, ok = s.monthName(i, false)
	return to, ok && !s.monthTail(to).given
}

// dayOfNextDate reads the first of two days that share a month: 5 و7 يناير, 5-7 يناير, السابع والثامن من مايو.
func (s *scan) dayOfNextDate(i, n int, first hit, to int) (match, bool) {
	j := to
	switch {
	case s.is(j, "و") || s.is(j, "-") || s.is(j, "–") || s.is(j, "الي") || s.is(j, "حتي") || s.is(j, "وحتي") || s.is(j, "او"):
		j++
	case first.term != &noTerm && j < s.hi:
	default:
		return match{}, false
	}
	second, other, end, ok := s.dayNumber(j, j == to)
	if !ok || second <= n || (j == to && other.pro != "و") {
		return match{}, false
	}
	m, ok := s.dayOfMonth(j, second, end)
	if !ok || !m.val.begin.Known() {
		return match{}, false
	}
	d := m.val.begin.Add(n - second)
	if d.Day != n {
		return match{}, false
	}
	return match{from: s.withArticle(i), to: to, pro: first.pro, typ: "DATE", val: dayValue(d), rule: m.rule + " first-of-two", conf: 0.9}, true
}
