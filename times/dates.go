package times

import (
	"strings"

	"isnad/arabic"
)

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
		if second, ok := s.bare(j+1, cMonth); ok && second.num == h.num && second.hijri == h.hijri && second.at != h.at {
			to = second.to
		}
	case s.is(j, "("):
		if second, ok := s.bare(j+1, cMonth); ok && second.num == h.num && s.is(second.to, ")") {
			to = second.to + 1
		}
	default:
		if second, ok := s.bare(j, cMonth); ok && second.num == h.num && second.hijri == h.hijri && second.at != h.at {
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
	return t
}

// yearNumber reads عام 2018, سنة 2018 or, where a bare number may be a year, 2018.
func (s *scan) yearNumber(i int) (year, to int, ok bool) {
	if h, found := s.pick(i, cUnit, func(h hit) bool {
		return h.unit == "Y" && h.shape&^definite == 0 && (h.pro == "" || h.pro == "ل")
	}); found {
		if y, ok := s.number(h.to); ok && y >= 1 && y <= 2999 {
			return y, s.era(h.to + 1), true
		}
		return 0, 0, false
	}
	if y, ok := s.number(i); ok && y >= 1200 && y <= 2199 && len(s.doc.Tokens[i].Norm) == 4 {
		return y, s.era(i + 1), !s.counts(i, y)
	}
	return 0, 0, false
}

// era is the token after the هـ or م that may follow a year.
func (s *scan) era(to int) int {
	if h, ok := s.bare(to, cEra); ok {
		return h.to
	}
	return to
}

// isHijri tells whether the tokens [.., to) end with a word for the Hijri era.
func (s *scan) isHijri(to int) bool {
	h, ok := s.bare(to-1, cEra)
	return ok && h.value == "hijri"
}

// relativeYear reads العام الماضي, هذا العام, العام ذاته as a year.
func (s *scan) relativeYear(i int) (year, to int, ok bool) {
	m, ok := s.relativeUnit(i)
	if !ok || m.pro != "" || m.val.grain != yearGrain {
		return 0, 0, false
	}
	return m.val.begin.Year, m.to, true
}

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
	return (strings.HasPrefix(w, "ال") || strings.HasPrefix(w, "لل")) && !s.has(i-1, cWeekday, cDay) && !s.is(i-1, "الموافق") && !s.is(i-1, "المصادف")
}

// dayOfMonth reads the month and year after a day's number.
func (s *scan) dayOfMonth(i, n, to int) (match, bool) {
	j := s.skip(to, "من")
	if m, ok := s.relativeUnit(j); ok && m.pro == "" && m.val.grain == monthGrain && m.val.begin.Day == 1 && len(m.val.text) == 7 {
		d := civil(m.val.begin.Year, m.val.begin.Month, n)
		return s.dayMatch(i, m.to, d, m.rule+" day-of-month", 0.93), d.Known()
	}
	if h, ok := s.shaped(j, cShift, definite, 0); ok && s.doc.Tokens[i].Kind == arabic.NumberToken && s.pub.Known() && s.dayExpected(i) {
		month := s.pub.addMonths(h.num)
		d := civil(month.Year, month.Month, n)
		return s.dayMatch(i, h.to, d, h.at+" day-shift", 0.85), d.Known()
	}
	if u, ok := s.shaped(j, cUnit, 0, definite|dual|plural); ok && u.unit == "M" {
		j = u.to
	}
	h, end, ok := s.monthName(j, false)
	if !ok {
		return match{}, false
	}
	t := s.monthTail(end)
	v, sure := s.placeDay(i, h, n, t)
	if v.text == "" {
		return match{}, false
	}
	return match{from: s.withArticle(i), to: t.to, typ: "DATE", val: v, rule: h.at + " day-month", conf: sure}, true
}

// dayExpected tells whether the word before a bare number wants a date (في 15 الجاري).
func (s *scan) dayExpected(i int) bool {
	if i <= s.lo {
		return false
	}
	if u, ok := s.at(i-1, cUnit); ok && u.unit == "D" {
		return true
	}
	return s.has(i-1, cPrep, cWeekday)
}

func (s *scan) dayMatch(i, to int, d Day, rule string, conf float64) match {
	return match{from: s.withArticle(i), to: to, typ: "DATE", val: dayValue(d), rule: rule, conf: conf}
}

// withArticle is the token before i where that is the ال of الـ22.
func (s *scan) withArticle(i int) int {
	if s.is(i-1, "ال") && i-1 >= s.lo && !s.doc.Tokens[i].Space && s.doc.Tokens[i].Kind == arabic.NumberToken {
		return i - 1
	}
	return i
}

// placeDay puts a day of a month into a year.
func (s *scan) placeDay(i int, h hit, n int, t tail) (value, float64) {
	if h.hijri {
		return s.hijriDay(i, h.num, n, t)
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
	if d := s.strike(i, h.num, n); d.Known() {
		return dayValue(d), 0.9
	}
	if !s.pub.Known() {
		return value{text: "XXXX-" + Day{0, h.num, n}.String()[5:]}, 0.6
	}
	year, sure := 0, 0.95
	switch {
	case t.relative:
		year = s.yearOfShift(h.num, n, t.year)
	default:
		year = s.yearOfDay(i, h.num, n)
		sure = 0.9
	}
	d := civil(year, h.num, n)
	if !d.Known() {
		return value{}, 0
	}
	s.months[h.num] = year
	return dayValue(d), sure
}

// strike is the day of history that some nouns make of a day of the month (هجمات 11 سبتمبر).
func (s *scan) strike(i, month, day int) Day {
	h, ok := s.before(i, cStrike)
	if !ok {
		return Day{}
	}
	d, _ := ParseDay(h.value)
	if d.Month != month || d.Day != day {
		return Day{}
	}
	return d
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
		return n + 4*month
	case n > 0 && g.tense == anyTense:
		return n + 2*month
	}
	return n
}

// dateRange reads a day of the month.
func (s *scan) dateRange(i int) (match, bool) {
	return s.calendarDay(i, true)
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
		return m.to, true
	}
	_, to, ok = s.monthName(i, false)
	return to, ok
}

// dayOfNextDate reads the first of two days that share a month: 5 و7 يناير, 5-7 يناير, السابع والثامن من مايو.
func (s *scan) dayOfNextDate(i, n int, first hit, to int) (match, bool) {
	j := to
	switch {
	case s.is(j, "و") || s.is(j, "-") || s.is(j, "–") || s.is(j, "إلي") || s.is(j, "الي") || s.is(j, "حتي") || s.is(j, "وحتي") || s.is(j, "او"):
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

// month reads a month that stands without a day.
func (s *scan) month(i int) (match, bool) {
	h, to, ok := s.monthName(i, true)
	if !ok {
		return match{}, false
	}
	t := s.monthTail(to)
	if !s.isMonth(i, h, to, t) {
		return match{}, false
	}
	m := match{from: i, to: t.to, pro: h.pro, typ: "DATE", rule: h.at + " month", conf: 0.9}
	m.val = s.monthIn(i, h, t)
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
	return i > s.lo && s.has(i-1, cPrep, cSince, cDuring, cBefore, cAfter) || h.pro == "ل" || h.pro == "ب"
}

// monthIn puts a month into a year.
func (s *scan) monthIn(i int, h hit, t tail) value {
	if h.hijri {
		return s.hijriMonth(i, h.num, t)
	}
	if strike, ok := s.before(i, cStrike); ok && !t.given && !t.relative {
		if d, _ := ParseDay(strike.value); d.Month == h.num {
			return monthValue(d.Year, d.Month)
		}
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

// year reads عام 2018 and سنة 1439 هـ; of عامي 2012 و2013 each number is an expression of its own.
func (s *scan) year(i int) (match, bool) {
	u, ok := s.pick(i, cUnit, func(h hit) bool { return h.unit == "Y" && (h.shape&^definite == 0 || h.shape == dual|construct) })
	if !ok {
		return match{}, false
	}
	y, to, ok := s.yearWords(u.to)
	if !ok || y < 100 || y > 2199 {
		return match{}, false
	}
	m := match{from: i, to: s.era(to), pro: u.pro, typ: "DATE", val: yearValue(y), rule: u.at + " year", conf: 0.98}
	if u.shape&dual != 0 {
		m.from, m.pro = u.to, ""
	}
	if s.isHijri(m.to) {
		begin, _ := hijriMonth(y, 1)
		_, end := hijriMonth(y, 12)
		m.val = spanValue(begin, end)
	}
	s.yearTo = to
	return m, true
}

// yearWords reads a year in digits or, above a thousand, in words: ألفين وسبعة عشر.
func (s *scan) yearWords(i int) (year, to int, ok bool) {
	if y, ok := s.number(i); ok {
		return y, i + 1, len(s.doc.Tokens[i].Norm) <= 4
	}
	h, ok := s.bare(i, cTen)
	if !ok || h.num < 1000 {
		return 0, 0, false
	}
	a, to, _, ok := s.cardinal(i, false)
	return a.whole(), to, ok && a.isWhole()
}

// bareYear reads a number as a year where its company makes it one: في 2016, منذ 2011, 2012-2017, (2014).
func (s *scan) bareYear(i int) (match, bool) {
	y, ok := s.number(i)
	if !ok || len(s.doc.Tokens[i].Norm) != 4 || y < 1500 || y > 2100 {
		return match{}, false
	}
	if h, ok := s.bare(i+1, cEra); ok && h.value == "gregorian" && !s.doc.Tokens[i+1].Space {
		return s.yearMatch(i, y, "era", 0.9), true
	}
	if s.yearTo > s.lo && s.yearTo < i && s.afterYear(i) {
		return s.yearMatch(i, y, "second-year", 0.95), true
	}
	if !s.yearExpected(i) || s.counts(i, y) {
		return match{}, false
	}
	return s.yearMatch(i, y, "bare-year", 0.9), true
}

func (s *scan) yearMatch(i, y int, rule string, conf float64) match {
	s.yearTo = i + 1
	return match{from: i, to: i + 1, typ: "DATE", val: yearValue(y), rule: "calendar " + rule, conf: conf}
}

// afterYear tells whether only a conjunction, a dash or a comma stands between the last year and token i.
func (s *scan) afterYear(i int) bool {
	if i-s.yearTo > 2 {
		return false
	}
	for k := s.yearTo; k < i; k++ {
		switch s.fold[k] {
		case "و", "-", "–", "الي", "او", "حتي", "/", "،", ",", "ثم":
		default:
			if u, ok := s.at(k, cUnit); !ok || u.unit != "Y" {
				return false
			}
		}
	}
	return true
}

// yearExpected tells whether what stands before a bare number wants a year: a preposition, a bracket before
// a span of years, a name for a half or an end of one.
func (s *scan) yearExpected(i int) bool {
	if i <= s.lo {
		return false
	}
	if s.has(i-1, cPrep, cSince, cBefore, cAfter) || s.is(i-1, "خلال") {
		return true
	}
	if _, ok := s.before(i, cEdge); ok {
		return true
	}
	if (s.is(i-1, "(") || s.is(i-1, "،")) && (s.is(i+1, "،") || s.is(i+1, "و")) && s.listed(i+2) {
		return true
	}
	if s.is(i-1, "(") {
		return s.is(i+1, ")") || (s.is(i+1, "-") || s.is(i+1, "–")) && s.yearAt(i+2)
	}
	return (s.is(i+1, "-") || s.is(i+1, "–")) && s.yearAt(i+2) && !s.is(i+3, "-")
}

// listed tells whether a list of years goes on at token i.
func (s *scan) listed(i int) bool { return s.yearAt(i) || s.is(i, "و") && s.yearAt(i+1) }

func (s *scan) yearAt(i int) bool {
	y, ok := s.number(i)
	return ok && len(s.doc.Tokens[i].Norm) == 4 && y >= 1500 && y <= 2100
}

// counts tells whether a number counts what follows it (2000 شخص) and is no year.
func (s *scan) counts(i, y int) bool {
	j := i + 1
	if j >= s.hi || s.doc.Tokens[j].Kind == arabic.PunctToken && !s.is(j, "%") && !s.is(j, "$") {
		return false
	}
	if s.doc.Tokens[j].Kind != arabic.WordToken {
		return true
	}
	if u, ok := s.bare(j, cUnit); ok && u.shape&definite == 0 {
		return true
	}
	// A round number counts things more often than years.
	return s.has(j, cCounted) || y%100 == 0 && s.fold[j] != "" && !s.has(j, cPrep, cBefore, cAfter, cDuring, cSince) && !isFunction(s.fold[j]) && !s.is(i-1, "منذ")
}

// numericDate reads 2018/5/6, 6-5-2018, 6.5.2018.
func (s *scan) numericDate(i int) (match, bool) {
	parts, to, ok := s.dateParts(i)
	if !ok {
		return match{}, false
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
	}
	if !d.Known() && parts[0] >= 1300 && parts[0] <= 1500 {
		d = fromHijri(parts[0], parts[1], parts[2])
	}
	return s.dayMatch(i, to, d, "calendar numeric-date", 0.97), d.Known() && d.Year >= 1500 && d.Year <= 2199
}

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
	if mark != "/" && mark != "-" && mark != "\\" || s.fold[i+3] != mark {
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
