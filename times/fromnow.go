package times

// fromNow reads a length that is reckoned from this very day: أسبوعين من الآن, بعد سنة و3 أيام من اليوم.
func (s *scan) fromNow(i int) (match, bool) {
	h, sign := hit{term: &noTerm}, 0
	j := i
	for _, c := range [...]class{cBefore, cAfter, cSince} {
		if w, ok := s.at(i, c); ok {
			h, sign, j = w, directions[c], w.to
			break
		}
	}
	if q, ok := s.bare(j, cQuantity); ok && j > i {
		j = q.to // بعد نحو شهرين من الآن
	}
	l, ok := s.length(j, j == i)
	if !ok || !s.pub.Known() || !s.is(l.to, "من") || l.pro != "" {
		return match{}, false
	}
	to, ok := s.now(l.to + 1)
	if !ok {
		return match{}, false
	}
	if sign == 0 {
		sign = 1
		if s.tense(i) == past {
			sign = -1
		}
	}
	d, ok := l.reckoned(s.pub, sign)
	return match{from: i, to: to, pro: h.pro, typ: "DATE", val: l.asFineAs(d), rule: l.rule + " from-now", conf: 0.85}, ok
}

// directions are where the words before a length look.
var directions = map[class]int{cBefore: -1, cAfter: 1, cSince: -1}

// reckoned is the day that lies a length before (-1) or after (1) another; a day of the month that the month reached does not
// have is its last. Lengths of less than a day, and those with fractions, reach none.
func (l *length) reckoned(d Day, sign int) (Day, bool) {
	days, months := 0, 0
	for k, u := range l.units {
		if !l.amounts[k].isWhole() || l.amounts[k].whole() > 10000 {
			return Day{}, false
		}
		n := sign * l.amounts[k].whole()
		switch u {
		case "D":
			days += n
		case "W":
			days += 7 * n
		case "M":
			months += n
		case "Y":
			months += 12 * n
		default:
			return Day{}, false
		}
	}
	m := d.addMonths(months)
	m.Day = min(d.Day, m.monthEnd().Day)
	m = m.Add(days)
	return m, civil(m.Year, m.Month, m.Day).Known()
}

// asFineAs is a day as finely as its distance was told: in days and weeks the day, in months its month, in years its year.
func (l *length) asFineAs(d Day) value {
	finest := l.units[0]
	for _, u := range l.units {
		if unitOrder[u] < unitOrder[finest] {
			finest = u
		}
	}
	switch finest {
	case "M":
		return monthValue(d.Year, d.Month)
	case "Y":
		return yearValue(d.Year)
	}
	return dayValue(d)
}

// now is the token after a word for this day or moment.
func (s *scan) now(i int) (int, bool) {
	if h, ok := s.bare(i, cDay); ok && h.num == 0 && !s.otherDay(h.to) {
		return h.to, true
	}
	h, ok := s.bare(i, cVague)
	return h.to, ok && h.value == "PRESENT_REF"
}
