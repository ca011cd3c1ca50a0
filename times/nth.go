package times

import "isnad/arabic"

// lastOf stands for the last of its kind where a count is asked for.
const lastOf = -1

// counted is a day, a weekday or a week that is told by its place in a month.
type counted struct {
	nth     int // lastOf: the last
	weekday int // 0: any day
	week    bool
	first   hit
	to      int
}

// nthOfMonth reads what is counted in a month: أول ثلاثاء من أكتوبر, الاثنين الأخير من الشهر المقبل, آخر يوم من شباط,
// الأسبوع الأول من مارس.
func (s *scan) nthOfMonth(i int) (match, bool) {
	c, before := s.countedNoun(i)
	if !before {
		var ok bool
		if c, ok = s.nounCounted(i); !ok {
			return match{}, false
		}
	} else if m, ok := s.nthAfter(i, c); ok {
		return m, true
	}
	j := s.skip(s.skip(c.to, "من"), "في")
	month, to, ok := s.monthOf(i, j)
	if !ok || !before && c.weekday != 0 && c.nth != lastOf && c.datesItself(month) {
		return match{}, false
	}
	m := match{from: i, to: to, pro: c.first.pro, typ: "DATE", rule: c.first.at + " nth-of-month", conf: 0.88}
	m.val, ok = c.in(month)
	return m, ok
}

// nthAfter reads a weekday that is counted from a date or a holiday: أول جمعة بعد عيد الفطر, ثالث ثلاثاء بعد 25 كانون الأول 2014.
func (s *scan) nthAfter(i int, c counted) (match, bool) {
	if c.weekday == 0 || c.nth == lastOf || !s.is(c.to, "بعد") {
		return match{}, false
	}
	from, ok := s.dayExpr(c.to+1, false)
	if !ok {
		from, ok = s.holiday(c.to + 1)
	}
	if !ok || from.pro != "" || from.val.grain != dayGrain {
		return match{}, false
	}
	d := weekdayFrom(from.val.begin, c.weekday, 1).Add(7 * (c.nth - 1))
	return match{from: i, to: from.to, pro: c.first.pro, typ: "DATE", val: dayValue(d), rule: c.first.at + " nth-after", conf: 0.8}, true
}

// countedNoun reads أول ثلاثاء, ثالث يوم جمعة, آخر أسبوع.
func (s *scan) countedNoun(i int) (counted, bool) {
	h, ok := s.pick(i, cOrdinal, func(h hit) bool { return h.shape&definite == 0 })
	c := counted{nth: h.num, first: h}
	if !ok {
		if h, ok = s.at(i, cLast); !ok {
			return counted{}, false
		}
		c.nth, c.first = lastOf, h
	}
	j := h.to
	u, unit := s.shaped(j, cUnit, 0, definite|dual|plural|accusative)
	if unit && u.unit == "D" {
		j = u.to
	}
	if w, ok := s.bare(j, cWeekday); ok {
		c.weekday, c.to = w.num, w.to
		return c, true
	}
	c.week, c.to = unit && u.unit == "W", u.to
	return c, unit && (u.unit == "D" || u.unit == "W")
}

// nounCounted reads الثلاثاء الثالث, اليوم الأول, الأسبوع الأخير.
func (s *scan) nounCounted(i int) (counted, bool) {
	c := counted{}
	if w, ok := s.pick(i, cWeekday, func(h hit) bool { return h.shape&construct == 0 }); ok {
		c.weekday, c.first, c.to = w.num, w, w.to
	} else if u, ok := s.pick(i, cUnit, func(h hit) bool { return h.shape == definite && (h.unit == "D" || h.unit == "W") }); ok {
		c.week, c.first, c.to = u.unit == "W", u, u.to
	} else {
		return counted{}, false
	}
	if l, ok := s.bare(c.to, cLastly); ok {
		c.nth, c.to = lastOf, l.to
		return c, true
	}
	n, _, to, ok := s.ordinal(c.to, false)
	c.nth, c.to = n, to
	return c, ok && n <= 31
}

// datesItself tells whether the ordinal after a weekday is the day's number: it falls on that weekday (الاثنين الأول من
// أكتوبر where the first is a Monday is both).
func (c counted) datesItself(month Day) bool {
	d := civil(month.Year, month.Month, c.nth)
	return d.Known() && d.Weekday() == c.weekday
}

// in is the day or the week in a month. Weeks are the whole ones: the first is the one that begins with the month's
// first Monday.
func (c counted) in(month Day) (value, bool) {
	weekday := c.weekday
	if c.week {
		weekday = 1
	}
	var d Day
	switch {
	case weekday == 0 && c.nth == lastOf:
		d = month.monthEnd()
	case weekday == 0:
		d = civil(month.Year, month.Month, c.nth)
	case c.week && c.nth == lastOf:
		d = weekdayFrom(month.monthEnd().Add(1), 7, -1).Add(-6)
	case c.nth == lastOf:
		d = weekdayFrom(month.monthEnd().Add(1), weekday, -1)
	default:
		d = weekdayFrom(month.Add(-1), weekday, 1).Add(7 * (c.nth - 1))
	}
	if !d.Known() || d.Month != month.Month {
		return value{}, false
	}
	if c.week {
		return weekValue(d), true
	}
	return dayValue(d), true
}

// monthOf reads at token j the month that something at token i lies in: أكتوبر 2014, شهر 10, الشهر المقبل, بأيلول. It returns the
// month's first day.
func (s *scan) monthOf(i, j int) (month Day, to int, ok bool) {
	if !s.pub.Known() {
		return Day{}, 0, false
	}
	if m, ok := s.relativeUnit(j); ok && m.pro == "" && m.val.grain == monthGrain && len(m.val.text) == len("2018-05") {
		return m.val.begin, m.to, true
	}
	n, end, ok := s.numberedMonth(j)
	if !ok {
		k := j
		if u, ok := s.pick(j, cUnit, func(h hit) bool { return h.unit == "M" && h.shape == 0 && (h.pro == "" || h.pro == "ب") }); ok {
			k = u.to
		}
		h, to, found := s.monthName(k, true)
		if !found || h.hijri || h.persian || h.pro != "" && h.pro != "ب" {
			return Day{}, 0, false
		}
		n, end = h.num, to
	}
	return s.monthWithTail(i, n, end)
}

// monthWithTail is the first day of a month, with the year that may follow it.
func (s *scan) monthWithTail(i, n, end int) (month Day, to int, ok bool) {
	t := s.monthTail(end)
	year := t.year
	switch {
	case t.relative:
		year = s.yearOfShift(n, 0, t.year)
	case !t.given:
		year = s.yearOfMonth(i, n)
	case s.isHijri(t.to) || year < 1000:
		return Day{}, 0, false
	}
	return Day{year, n, 1}, t.to, true
}

// numberedMonth reads a month by its number: شهر 3, شهر عشرة, or with a year after it الشهر التاسع.
func (s *scan) numberedMonth(i int) (n, to int, ok bool) {
	u, ok := s.pick(i, cUnit, func(h hit) bool {
		return h.unit == "M" && h.shape&^definite == 0 && (h.pro == "" || h.pro == "ب")
	})
	if !ok {
		return 0, 0, false
	}
	if u.shape == definite {
		n, _, to, ok := s.ordinal(u.to, false)
		if !ok || n > 12 || !s.monthTail(to).given {
			return 0, 0, false
		}
		return n, to, true
	}
	a, to, pro, ok := s.cardinal(u.to, false)
	if !ok || pro != "" || !a.isWhole() || a.whole() < 1 || a.whole() > 12 || a.whole() == 1 && s.doc.Tokens[u.to].Kind == arabic.WordToken || s.countsNext(to) {
		return 0, 0, false
	}
	return a.whole(), to, true
}

// countsNext tells whether the number that ends before token i counts what stands there.
func (s *scan) countsNext(i int) bool {
	if i >= s.hi {
		return false
	}
	if s.is(i, "%") || s.is(i, "$") {
		return true
	}
	if s.ends(i) || s.yearAt(i) {
		return false
	}
	if u, ok := s.bare(i, cUnit); ok {
		return u.shape&definite == 0 && u.unit != "Y"
	}
	return !s.has(i, cPrep, cBefore, cAfter, cDuring, cSince, cHour, cThis) && !isFunction(s.fold[i])
}
