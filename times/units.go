package times

import "fmt"

// relativeUnit reads a unit of the calendar with what places it: الأسبوع الماضي, هذا الشهر, العام نفسه, الأيام
// الثلاثة المقبلة, نهاية العام.
func (s *scan) relativeUnit(i int) (match, bool) {
	for _, parse := range [...]func(*scan, int) (match, bool){
		(*scan).pointedUnit, (*scan).shiftedUnit, (*scan).shiftedUnits, (*scan).weekend, (*scan).endOfUnit,
	} {
		if m, ok := parse(s, i); ok {
			m.from = i
			return m, true
		}
	}
	return match{}, false
}

// pointedUnit reads هذا الشهر, نفس العام, تلك الأيام.
func (s *scan) pointedUnit(i int) (match, bool) {
	h, ok := s.at(i, cThis)
	same := false
	if !ok {
		if h, ok = s.at(i, cThat); !ok {
			h, ok = s.at(i, cSame)
		}
		same = true
	}
	if !ok {
		return match{}, false
	}
	u, ok := s.shaped(h.to, cUnit, definite, 0)
	if !ok || u.unit == "TH" && u.shape&plural == 0 || u.unit == "TM" || u.unit == "TS" {
		return match{}, false
	}
	m := match{to: u.to, pro: h.pro, typ: "DATE", rule: h.at + " pointed-unit", conf: 0.92}
	switch {
	case u.shape&plural != 0:
		m.typ, m.val, m.conf = "DURATION", value{text: durationText(amount{vague: true}, u.unit)}, 0.8
	case u.shape&dual != 0:
		m.typ, m.val, m.conf = "DURATION", value{text: durationText(whole(2), u.unit)}, 0.8
	case u.unit == "D":
		return match{}, false // a day of its own: see reckonedDay and sameDay
	case same:
		m.val, m.conf = s.anchored(u.unit, 0), 0.82
		s.monthOfYear(&m, u)
	default:
		if m.val, ok = s.around(u.unit, 0); !ok {
			m.val = value{text: "PRESENT_REF"}
		}
		s.sameYearAfter(&m, u.unit)
	}
	return m, m.val.text != ""
}

// around is the unit n away from the one of the day of publication.
func (s *scan) around(u unit, n int) (value, bool) {
	if !s.pub.Known() {
		return value{}, false
	}
	return shifted(s.pub, u, n)
}

// anchored is the unit n away from the one of the last date named, or of publication where none fits; the same unit (0) is
// vague then, for it is not the one of publication.
func (s *scan) anchored(u unit, n int) value {
	base := s.pub
	switch {
	case s.last.begin.Known() && s.last.grain <= u.grain():
		base = s.last.begin
	case n == 0 && base.Known():
		return value{text: "PAST_REF"}
	}
	if !base.Known() {
		return value{}
	}
	v, _ := shifted(base, u, n)
	return v
}

// monthOfYear reads the year after a month named before: الشهر نفسه من 2021.
func (s *scan) monthOfYear(m *match, u hit) {
	if u.unit != "M" || !s.is(m.to, "من") || m.val.grain != monthGrain {
		return
	}
	y, to, ok := s.yearNumber(m.to + 1)
	if !ok {
		y, to, ok = s.relativeYear(m.to + 1)
	}
	if ok {
		m.val, m.to = monthValue(y, m.val.begin.Month), to
	}
}

// sameYearAfter takes in a number that only repeats the year: العام الماضي 2017. Where the day of publication is unknown, the
// number is the year.
func (s *scan) sameYearAfter(m *match, u unit) {
	if u != "Y" {
		return
	}
	for _, j := range [...]int{m.to, m.to + 1} {
		y, ok := s.number(j)
		if ok && !s.pub.Known() && y >= 1900 && y <= 2100 {
			m.val = yearValue(y)
		}
		if ok && y == m.val.begin.Year && (j == m.to || s.is(m.to, "(") && s.is(j+1, ")")) {
			m.to = j + 1
			if s.is(m.to, ")") && j > 0 && s.is(j-1, "(") {
				m.to++
			}
			return
		}
	}
}

// shiftedUnit reads الأسبوع الماضي, العام الدراسي المقبل, الشهر ذاته, القرن التاسع عشر.
func (s *scan) shiftedUnit(i int) (match, bool) {
	u, ok := s.pick(i, cUnit, func(h hit) bool { return h.shape == definite })
	if !ok || u.unit == "D" || u.unit.grain() == noGrain || s.general(i, u) {
		return match{}, false
	}
	m := match{pro: u.pro, typ: "DATE", conf: 0.95}
	j := u.to
	if k, ok := s.bare(j, cYearKind); ok && u.unit == "Y" {
		j = k.to
	}
	if a, ok := s.shaped(j, cShift, definite, 0); ok {
		if k, _ := s.bare(u.to, cYearKind); k.value == "school" && s.pub.Known() {
			m.to, m.val, m.rule, m.conf = a.to, s.schoolYear(a.num), a.at+" school-year", 0.8
			return m, true
		}
		return s.unitShift(m, u, a, i)
	}
	if a, ok := s.shaped(j, cAnaphor, definite, 0); ok {
		m.to, m.val, m.rule, m.conf = a.to, s.anchored(u.unit, a.num), a.at+" unit-anaphor", 0.8
		s.monthOfYear(&m, u)
		return m, m.val.text != ""
	}
	if a, ok := s.bare(j, cNewYear); ok && u.unit == "Y" && s.pub.Known() {
		y := s.pub.Year
		if s.pub.Month >= 10 {
			y++
		}
		m.to, m.val, m.rule, m.conf = a.to, yearValue(y), a.at+" new-year", 0.8
		return m, true
	}
	if u.unit == "CE" {
		if n, _, to, ok := s.ordinal(j, false); ok && n <= 22 {
			m.to, m.val, m.rule = to, centuryValue(n-1), u.at+" century"
			return m, true
		}
	}
	return match{}, false
}

// schoolStart is the month in which school years begin in the Arab states.
const schoolStart = 9

// schoolYear is the last, this or the next school year, as the stretch of its months: TIMEX3 has no name for it. In the summer
// holidays the one that has ended is still this one.
func (s *scan) schoolYear(shift int) value {
	y := s.pub.Year + shift
	if s.pub.Month < schoolStart {
		y--
	}
	begin, end := Day{y, schoolStart, 1}, Day{y + 1, 6, 30}
	return value{fmt.Sprintf("%04d-%02d/%04d-%02d", y, schoolStart, y+1, end.Month), begin, end, yearGrain}
}

func (s *scan) unitShift(m match, u, a hit, i int) (match, bool) {
	last := s.fold[a.to-1] == "الاخير" || s.fold[a.to-1] == "الاخيرة"
	switch {
	case last && s.is(a.to, "من"):
		return match{}, false
	case last && u.unit != "DE" && u.unit != "CE":
		m.to, m.rule, m.typ, m.val, m.conf = a.to, a.at+" last-unit", "DURATION", value{text: durationText(whole(1), u.unit)}, 0.7
		return m, s.is(i-1, "في") || s.led(i, cDuring)
	case u.unit == "DE" && !s.placedIn(i):
		return match{}, false // عقد is a contract too
	}
	var ok bool
	m.to, m.rule = a.to, a.at+" unit-shift"
	if m.val, ok = s.around(u.unit, a.num); !ok {
		m.val = s.reckon(a.num)
		if s.pub.Known() {
			return match{}, false
		}
	}
	s.sameYearAfter(&m, u.unit)
	return m, true
}

// placedIn tells whether a preposition of time stands before token i.
func (s *scan) placedIn(i int) bool {
	for _, c := range [...]class{cPrep, cSince, cDuring, cEdge} {
		if _, ok := s.before(i, c); ok {
			return true
		}
	}
	return false
}

// general tells whether العام is the adjective of the noun before it (الأمين العام الحالي).
func (s *scan) general(i int, u hit) bool {
	if u.unit != "Y" || u.pro != "" || s.fold[i] != "العام" || i <= s.lo {
		return false
	}
	_, ok := s.at(i-1, cGeneral)
	return ok
}

// shiftedUnits reads الأيام الماضية, الأشهر الستة المقبلة, العامين الماضيين, الـ24 ساعة الماضية.
func (s *scan) shiftedUnits(i int) (match, bool) {
	u, ok := s.pick(i, cUnit, func(h hit) bool { return h.shape&definite != 0 && h.shape&(dual|plural) != 0 })
	if !ok {
		return match{}, false
	}
	a := amount{vague: true}
	if u.shape&dual != 0 {
		a = whole(2)
	}
	j := u.to
	if n, to, ok := s.countAdjective(j); ok {
		a, j = whole(n), to
	}
	if f, ok := s.bare(j, cFewness); ok {
		j = f.to
	}
	m := match{pro: u.pro, typ: "DURATION", val: value{text: durationText(a, u.unit)}, conf: 0.92}
	for _, c := range [...]class{cShift, cAnaphor} {
		if adjective, ok := s.shaped(j, c, definite, 0); ok {
			m.to, m.rule = adjective.to, adjective.at+" units-shift"
			return m, true
		}
	}
	if f, ok := s.bare(j, cFirstOnes); ok && !s.partOfTheDay(u, f.to) {
		m.to, m.rule = f.to, f.at+" first-units"
		return m, true
	}
	m.to, m.rule, m.conf = j, u.at+" counted-units", 0.8
	return m, !a.vague && u.shape&plural != 0 && j > u.to
}

// partOfTheDay tells whether the first hours are those of a part of the day (الساعات الأولى من صباح الأحد), which has its own value.
func (s *scan) partOfTheDay(u hit, to int) bool {
	if u.unit != "TH" {
		return false
	}
	j := s.afterDayWord(s.skip(to, "من"))
	_, part := s.partAt(j)
	_, day := s.dayExpr(j, false)
	return part || day
}

// countAdjective reads the number after a definite plural: الأشهر الستة, الأعوام الـ10.
func (s *scan) countAdjective(i int) (n, to int, ok bool) {
	if h, ok := s.shaped(i, cCardinal, definite, 0); ok {
		if ten, ok := s.joined(h.to, cTen, definite); ok && h.num < 10 {
			return h.num + ten.num, ten.to, true
		}
		if teen, ok := s.bare(h.to, cCardinal); ok && teen.num == 10 {
			return h.num + 10, teen.to, true
		}
		return h.num, h.to, true
	}
	if h, ok := s.shaped(i, cTen, definite, 0); ok {
		return h.num, h.to, true
	}
	if s.is(i, "ال") {
		n, ok := s.number(i + 1)
		return n, i + 2, ok
	}
	n, ok = s.number(i)
	return n, i + 1, ok
}

// weekend reads نهاية الأسبوع, with or without الماضي.
func (s *scan) weekend(i int) (match, bool) {
	h, ok := s.at(i, cWeekend)
	if !ok {
		return match{}, false
	}
	m := match{to: h.to, pro: h.pro, typ: "DATE", rule: h.at + " weekend", conf: 0.9}
	a, shiftGiven := s.shaped(h.to, cShift, definite, 0)
	n := a.num
	switch {
	case shiftGiven:
		m.to = a.to
	case s.pub.Known() && s.pub.Weekday() < 6 && s.tense(i) == past:
		n = -1
	}
	if !s.pub.Known() {
		m.val = s.reckon(n)
		return m, shiftGiven
	}
	m.val = weekendValue(s.pub.Add(7 * n))
	return m, true
}

// endOfUnit reads the unit after a word for its beginning or end: نهاية العام, منتصف الشهر.
func (s *scan) endOfUnit(i int) (match, bool) {
	u, ok := s.pick(i, cUnit, func(h hit) bool { return h.shape == definite && h.pro == "" })
	if !ok || u.unit != "Y" && u.unit != "M" && u.unit != "W" {
		return match{}, false
	}
	e, ok := s.before(i, cEdge)
	if !ok {
		if e, ok = s.before(i-1, cVague); !ok || !s.is(i-1, "من") || len(e.rest) == 0 {
			return match{}, false
		}
	}
	if s.has(u.to, cOrdinal) {
		return match{}, false
	}
	if k, ok := s.bare(u.to, cYearKind); ok {
		u.to = k.to
	}
	v, ok := s.around(u.unit, 0)
	return match{to: u.to, typ: "DATE", val: v, rule: e.at + " edge-of-unit", conf: 0.85}, ok
}
