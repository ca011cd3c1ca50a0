package times

import "isnad/arabic"

// dayAfterMonth reads the day, and the year, that stand after a month's name: مايو 12, أكتوبر/2, يناير الثاني والعشرين، 2018.
func (s *scan) dayAfterMonth(i int, h hit, to int) (match, bool) {
	if h.hijri || h.persian || !s.pub.Known() {
		return match{}, false
	}
	j := to
	if s.is(j, "/") || s.is(j, "-") && j+1 < s.hi && !s.doc.Tokens[j+1].Space {
		j++
	}
	n, end, ok := s.dayBehind(j)
	if !ok {
		return match{}, false
	}
	t := s.monthTail(end)
	if !t.given && !s.endsDay(end) {
		return match{}, false
	}
	v, sure := s.placeDay(i, h, n, t)
	if v.text == "" {
		return match{}, false
	}
	s.monthFirst = t.to
	return match{from: i, to: t.to, pro: h.pro, typ: "DATE", val: v, rule: h.at + " month-day", conf: min(sure, 0.85)}, true
}

// dayBehind reads a day's number after its month: digits, an ordinal of two words, or a number in words.
func (s *scan) dayBehind(j int) (n, to int, ok bool) {
	if n, ok := s.number(j); ok {
		return n, j + 1, n >= 1 && n <= 31 && len(s.doc.Tokens[j].Norm) <= 2
	}
	if n, first, to, ok := s.ordinal(j, false); ok {
		return n, to, n <= 31 && (to > j+1 || first.class == cTen)
	}
	a, to, pro, ok := s.cardinal(j, false)
	return a.whole(), to, ok && pro == "" && a.isWhole() && a.whole() >= 1 && a.whole() <= 31 && s.ends(to)
}

// endsDay tells whether a day's number that ends before token i can be one: it counts nothing.
func (s *scan) endsDay(i int) bool {
	if _, ok := s.number(i + 1); ok && (s.is(i, "-") || s.is(i, "–")) {
		return true // يوليو 13-15
	}
	return !s.countsNext(i) && !s.is(i, "/") && !s.is(i, ":")
}

// endOfDays reads the second number of two days whose month stood before the first: مايو 13-15, مايو 13 إلى 15.
func (s *scan) endOfDays(i int) (match, bool) {
	n, ok := s.number(i)
	d := s.lastDay.begin
	if !ok || s.monthFirst != s.dayTo || !s.rangeEnd(i) || n <= d.Day || !s.endsDay(i+1) {
		return match{}, false
	}
	end := civil(d.Year, d.Month, n)
	return s.dayMatch(i, i+1, end, "calendar end-of-days", 0.85), end.Known()
}

// cardinalDay reads a day of the month told by a plain number in words: واحد وعشرين مايو.
func (s *scan) cardinalDay(i int, lead bool) (n int, first hit, to int, ok bool) {
	if i >= s.hi || s.doc.Tokens[i].Kind != arabic.WordToken {
		return 0, hit{term: &noTerm}, 0, false
	}
	a, to, pro, ok := s.cardinal(i, lead)
	if !ok || !a.isWhole() || a.whole() < 1 || a.whole() > 31 {
		return 0, hit{term: &noTerm}, 0, false
	}
	if h, month := s.bare(to, cMonth); !month || h.alone != "yes" {
		return 0, hit{term: &noTerm}, 0, false
	}
	return a.whole(), hit{term: &noTerm, pro: pro}, to, true
}

// firstOfMonth reads أول يناير: its first day.
func (s *scan) firstOfMonth(i int) (match, bool) {
	h, ok := s.pick(i, cOrdinal, func(h hit) bool { return h.num == 1 && h.shape&definite == 0 && s.fold[h.to-1] != "اولي" })
	if !ok || !s.pub.Known() {
		return match{}, false
	}
	if m, month := s.bare(h.to, cMonth); !month || m.alone == "no" || m.hijri || m.persian {
		return match{}, false
	}
	m, ok := s.dayOfMonth(i, 1, h.to)
	m.pro, m.from = h.pro, i
	return m, ok
}

// bareDay reads a day of the month of which the month is not told: يوم 27, في 15 at the end of a clause. It lies in the
// month of publication, or in the one after or before where the tense wants it.
func (s *scan) bareDay(i int) (match, bool) {
	n, first, to, ok := s.dayNumber(i, true)
	if !ok || !s.pub.Known() || !s.ends(to) {
		return match{}, false
	}
	digits := first.term == &noTerm
	_, named := s.before(i, cNumberOf)
	if !named && (s.is(to, ")") || s.is(to, "،")) {
		return match{}, false
	}
	switch {
	case digits && named:
	case digits && s.is(i-1, "في") && len(s.doc.Tokens[i].Norm) == 2:
	case !digits && n > 10 && to > i+1 && (named || s.is(i-1, "في") || s.is(i-1, "الي") || first.pro == "ل"):
	default:
		return match{}, false
	}
	d := s.monthOfBareDay(i, n)
	m := s.dayMatch(i, to, d, "calendar bare-day", 0.6)
	m.pro = first.pro
	return m, d.Known()
}

func (s *scan) monthOfBareDay(i, n int) Day {
	shift := 0
	switch g := s.guess(i); {
	case g.tense == future && n < s.pub.Day:
		shift = 1
	case g.tense == past && g.sure && n > s.pub.Day:
		shift = -1
	}
	m := s.pub.addMonths(shift)
	return civil(m.Year, m.Month, n)
}

// numericMonth reads 2/2013 after a preposition; behind another word it is a document's number.
func (s *scan) numericMonth(i int) (match, bool) {
	n, ok := s.number(i)
	y, year := s.number(i + 2)
	if !ok || !year || !s.is(i+1, "/") || n < 1 || n > 12 || y < 1900 || y > 2100 || s.is(i+3, "/") {
		return match{}, false
	}
	if _, edge := s.before(i, cEdge); !edge && i > s.lo && !s.led(i, cPrep, cSince, cUnit, cBefore, cAfter) {
		return match{}, false
	}
	return match{from: i, to: i + 3, typ: "DATE", val: monthValue(y, n), rule: "calendar numeric-month", conf: 0.85}, true
}

// monthByNumber reads شهر 3, شهر عشرة after a preposition or a word for a part of it.
func (s *scan) monthByNumber(i int) (match, bool) {
	n, end, ok := s.numberedMonth(i)
	if !ok || !s.pub.Known() {
		return match{}, false
	}
	h, _ := s.at(i, cUnit)
	_, edge := s.before(i, cEdge)
	if !edge && h.pro == "" && (i == s.lo || !s.led(i, cPrep, cSince, cBefore, cAfter)) {
		return match{}, false
	}
	month, to, ok := s.monthWithTail(i, n, end)
	if !ok {
		return match{}, false
	}
	return match{from: i, to: to, pro: h.pro, typ: "DATE", val: monthValue(month.Year, month.Month), rule: h.at + " month-by-number", conf: 0.8}, true
}
