package times

import (
	"strings"

	"isnad/arabic"
)

// dayExpr reads an expression that names a day. With lead, proclitics may stand before its first word.
func (s *scan) dayExpr(i int, lead bool) (match, bool) {
	best, found := match{}, false
	for _, parse := range [...]func(*scan, int, bool) (match, bool){
		(*scan).reckonedDay, (*scan).weekday, (*scan).calendarDay, (*scan).sameDay,
	} {
		if m, ok := parse(s, i, lead); ok && (!found || m.to > best.to) {
			best, found = m, true
		}
	}
	if m, ok := s.numericDate(i); ok && (!found || m.to > best.to) {
		best, found = m, true
	}
	return best, found
}

// reckonedDay reads أمس, اليوم الخميس, بعد غد الجمعة.
func (s *scan) reckonedDay(i int, lead bool) (match, bool) {
	h, ok := s.first(i, cDay, lead)
	if !ok || h.num == 0 && s.otherDay(h.to) || h.pro == "ك" || s.tomorrowAtLarge(i, h) || s.perDay(i, h) {
		return match{}, false
	}
	m := match{from: i, to: h.to, pro: h.pro, typ: "DATE", rule: h.at + " day", conf: 0.96}
	m.val = s.reckon(h.num)
	if w, ok := s.shaped(h.to, cWeekday, 0, construct); ok {
		m.to, m.conf = w.to, 0.99
		m.val = s.onNamedWeekday(m.val, w.num)
	}
	if c, ok := s.calendarDay(s.skipComma(m.to), false); ok && m.to > h.to && c.val.grain == dayGrain {
		m.to = c.to
		if !s.pub.Known() && c.val.begin.Known() {
			m.val, m.rule = c.val, m.rule+"; "+c.rule
		}
	}
	return m, true
}

// onNamedWeekday is a reckoned day, or the day beside it that is of the weekday named with it: an article that says اليوم الاثنين and
// was put out on the Tuesday was written the day before.
func (s *scan) onNamedWeekday(v value, weekday int) value {
	for _, n := range [...]int{0, -1, 1} {
		if d := v.begin.Add(n); v.begin.Known() && d.Weekday() == weekday {
			return dayValue(d)
		}
	}
	return v
}

// perDay tells whether اليوم is the day by which something is counted (ثلاث مرات في اليوم), and not today.
func (s *scan) perDay(i int, h hit) bool {
	if h.num != 0 || s.fold[h.to-1] != "اليوم" || h.to > i+1 || h.pro != "" || !s.is(i-1, "في") && !s.is(i-1, "وفي") {
		return false
	}
	_, weekday := s.weekdayAfter(h.to)
	return !weekday
}

// tomorrowAtLarge tells whether الغد is the future and no day (عالم الغد).
func (s *scan) tomorrowAtLarge(i int, h hit) bool {
	if h.num != 1 || s.fold[h.to-1] != "الغد" || h.pro != "" || i == s.lo {
		return false
	}
	u, ok := s.at(i-1, cUnit)
	return !(ok && u.unit == "D") && !s.led(i, cPrep, cPart, cSince, cBefore, cAfter)
}

// reckon is the day n days from the day of publication.
func (s *scan) reckon(n int) value {
	switch {
	case s.pub.Known():
		return dayValue(s.pub.Add(n))
	case n < 0:
		return value{text: "PAST_REF"}
	case n > 0:
		return value{text: "FUTURE_REF"}
	}
	return value{text: "PRESENT_REF"}
}

// otherDay tells whether the words after اليوم make it another day than today (اليوم التالي, اليوم الثاني).
func (s *scan) otherDay(to int) bool {
	if s.has(to, cDayKind, cAnaphor) {
		return true
	}
	if _, ok := s.shaped(to, cOrdinal, definite, 0); ok {
		return true
	}
	_, ok := s.shaped(to, cShift, definite, 0)
	return ok
}

// weekdayAfter is the end of a weekday that only repeats the day before it (اليوم الجمعة, أمس (الأحد) is none).
func (s *scan) weekdayAfter(i int) (int, bool) {
	if h, ok := s.shaped(i, cWeekday, 0, construct); ok {
		return h.to, true
	}
	return 0, false
}

func (s *scan) skipComma(i int) int {
	if s.is(i, "،") || s.is(i, ",") {
		return i + 1
	}
	return i
}

// weekdayInWeek reads a weekday and its week: أحد الأسبوع الماضي, and the week first, الأسبوع المقبل يوم الجمعة.
func (s *scan) weekdayInWeek(i int) (match, bool) {
	if w, ok := s.pick(i, cWeekday, func(h hit) bool { return h.shape&construct != 0 }); ok {
		week, ok := s.shiftedUnit(w.to)
		if !ok || week.pro != "" || week.val.grain != weekGrain {
			return match{}, false
		}
		return match{from: i, to: week.to, pro: w.pro, typ: "DATE", val: dayValue(week.val.begin.Add(w.num - 1)), rule: w.at + " weekday-of-week", conf: 0.85}, true
	}
	week, ok := s.shiftedUnit(i)
	if !ok || week.val.grain != weekGrain {
		return match{}, false
	}
	j := week.to
	j = s.afterDayWord(j)
	w, ok := s.shaped(j, cWeekday, 0, construct)
	if !ok || s.has(w.to, cShift) {
		return match{}, false
	}
	if _, dated := s.dateAfterWeekday(w); dated {
		return match{}, false
	}
	return match{from: i, to: w.to, pro: week.pro, typ: "DATE", val: dayValue(week.val.begin.Add(w.num - 1)), rule: w.at + " weekday-in-week", conf: 0.85}, true
}

// weekday reads الأربعاء, with what follows it: الماضي, من الأسبوع المقبل, 12 يناير.
func (s *scan) weekday(i int, lead bool) (match, bool) {
	h, ok := s.pick(i, cWeekday, func(h hit) bool { return h.shape&construct == 0 && (lead || h.pro == "") })
	if !ok || strings.HasSuffix(h.pro, "ك") {
		return match{}, false
	}
	if teen, ok := s.bare(h.to, cCardinal); ok && teen.num == 10 && teen.shape == 0 && h.num == 7 {
		return match{}, false // الأحد عشر عاما
	}
	if _, ok := s.before(i, cWeekly); ok && h.pro == "" {
		return match{}, false
	}
	m := match{from: i, to: h.to, pro: h.pro, typ: "DATE", rule: h.at + " weekday", conf: 0.93}
	if c, ok := s.dateAfterWeekday(h); ok {
		m.to, m.val, m.conf, m.rule = c.to, c.val, 0.98, h.at+" weekday-date"
		return m, true
	}
	if !s.pub.Known() {
		m.val, m.conf = value{text: "XXXX-WXX-" + string(rune('0'+h.num))}, 0.6
		if a, ok := s.shaped(h.to, cShift, definite, 0); ok {
			m.to = a.to
		}
		return m, true
	}
	if a, ok := s.shaped(h.to, cShift, definite, 0); ok {
		m.to, m.val, m.conf, m.rule = a.to, dayValue(s.shiftedWeekday(h.num, a.num)), 0.97, a.at+" weekday-shift"
		return m, true
	}
	if shift, ok := s.sharedShift(h.to); ok {
		m.val, m.conf = dayValue(s.shiftedWeekday(h.num, shift)), 0.93
		return m, true
	}
	if a, ok := s.shaped(h.to, cAnaphor, definite, 0); ok && a.num != 0 {
		base := s.namedDay(i)
		if !base.Known() {
			base = s.pub
		}
		m.to, m.val, m.conf, m.rule = a.to, dayValue(weekdayFrom(base, h.num, a.num)), 0.85, a.at+" weekday-anaphor"
		return m, true
	}
	if w, ok := s.relativeUnit(s.skip(h.to, "من")); ok && w.pro == "" && w.val.grain == weekGrain && s.is(h.to, "من") {
		m.to, m.val, m.rule = w.to, dayValue(w.val.begin.Add(h.num-1)), h.at+" weekday-of-week"
		return m, true
	}
	m.val = dayValue(s.nearestWeekday(i, h.num))
	return m, true
}

// dateAfterWeekday reads the date that a weekday introduces: الاثنين 12 يناير, الخميس الموافق 14 شباط.
func (s *scan) dateAfterWeekday(h hit) (match, bool) {
	for _, j := range [...]int{h.to, s.skipComma(h.to), s.past(h.to, cFalls)} {
		if m, ok := s.calendarDay(j, false); ok && m.val.begin.Known() {
			return s.onWeekday(j, m, h.num)
		}
		if m, ok := s.numericDate(j); ok {
			return m, true
		}
	}
	if s.is(h.to, "في") {
		if m, ok := s.calendarDay(h.to+1, false); ok && m.val.begin.Known() && m.val.begin.Weekday() == h.num {
			return m, true
		}
	}
	return s.weekdayNumber(h)
}

// weekdayNumber reads a weekday with the day's number and no month: الجمعة 15, السبت السادس عشر. It is the day of that number
// nearest to publication that falls on the weekday; where none does, an ordinal counts the weekdays of the month (الأحد الثاني).
func (s *scan) weekdayNumber(h hit) (match, bool) {
	j := s.skip(h.to, "في")
	n, first, to, ok := s.dayNumber(j, false)
	if !ok {
		var a amount
		a, to, _, ok = s.cardinal(j, false)
		n, first = a.whole(), hit{term: &noTerm}
		ok = ok && a.isWhole() && n >= 1 && n <= 31
	}
	if !ok || !s.pub.Known() || s.countsNext(to) || s.is(to, "/") || s.is(to, "-") || s.is(to, ":") || s.has(to, cMonth, cUnit) || s.doc.Tokens[j].Kind == arabic.NumberToken && len(s.doc.Tokens[j].Norm) > 2 {
		return match{}, false
	}
	best := Day{}
	for shift := -1; shift <= 1; shift++ {
		m := s.pub.addMonths(shift)
		d := civil(m.Year, m.Month, n)
		if d.Known() && d.Weekday() == h.num && (!best.Known() || distance(d, s.pub) < distance(best, s.pub)) {
			best = d
		}
	}
	if !best.Known() && first.term != &noTerm && n <= 5 && s.ends(to) {
		month := s.pub.addMonths(0)
		if d := weekdayFrom(month.Add(-1), h.num, 1).Add(7 * (n - 1)); d.Month == month.Month {
			best = d
		}
	}
	return match{from: j, to: to, typ: "DATE", val: dayValue(best), rule: "calendar weekday-number", conf: 0.75}, best.Known()
}

// onWeekday makes a date agree with the weekday before it: the year is another than was guessed, or the number
// counts weekdays (الثلاثاء الثالث من أيلول).
func (s *scan) onWeekday(j int, m match, weekday int) (match, bool) {
	d := m.val.begin
	if d.Weekday() == weekday {
		return m, true
	}
	if m.hijri { // reckoned, so a day off
		for _, n := range [...]int{1, -1, 2, -2} {
			if d.Add(n).Weekday() == weekday {
				m.val = dayValue(d.Add(n))
			}
		}
		return m, true
	}
	if d.Day <= 5 && s.doc.Tokens[j].Kind == arabic.WordToken {
		first := weekdayFrom(Day{d.Year, d.Month, 1}.Add(-1), weekday, 1)
		if nth := first.Add(7 * (d.Day - 1)); nth.Month == d.Month {
			m.val = dayValue(nth)
			return m, true
		}
	}
	if d.Year >= s.pub.Year-1 && d.Year <= s.pub.Year+1 && s.guessedYear(m) {
		for _, y := range [...]int{s.pub.Year, s.pub.Year - 1, s.pub.Year + 1} {
			if o := civil(y, d.Month, d.Day); o.Known() && o.Weekday() == weekday {
				m.val = dayValue(o)
				break
			}
		}
	}
	return m, true
}

// guessedYear tells whether no year stands in a date.
func (s *scan) guessedYear(m match) bool { return m.conf < 0.93 }

// shiftedWeekday is the last, this week's or next such weekday; -2 and 2 are one further.
func (s *scan) shiftedWeekday(weekday, shift int) Day {
	switch {
	case shift < 0:
		return weekdayFrom(s.pub, weekday, -1).Add(7 * (shift + 1))
	case shift > 0:
		return weekdayFrom(s.pub, weekday, 1).Add(7 * (shift - 1))
	}
	return s.pub.monday().Add(weekday - 1)
}

// weekdayFrom is the first such weekday strictly before (-1) or after (1) a day.
func weekdayFrom(d Day, weekday, direction int) Day {
	ahead := (weekday - d.Weekday() + 7) % 7
	if direction < 0 {
		return d.Add(ahead - 7)
	}
	if ahead == 0 {
		ahead = 7
	}
	return d.Add(ahead)
}

// nearestWeekday is the day a bare weekday means: the day of publication if it is one, the next where the
// tense is future or the weekday goes on a list that began today or later, else the last.
func (s *scan) nearestWeekday(i, weekday int) Day {
	if weekday == s.pub.Weekday() {
		return s.pub
	}
	if s.dayTo == i && s.lastDay.begin.Weekday() == weekday {
		return s.lastDay.begin // ذكرى النكبة الثلاثاء
	}
	if s.cueBefore(i, cFallsOn) && s.lastDay.begin.Known() {
		for _, n := range [...]int{0, 1, -1} { // the crescent may be a day off
			if d := s.lastDay.begin.Add(n); d.Weekday() == weekday {
				return d
			}
		}
	}
	if s.rangeEnd(i) && s.throughTo(s.dayTo, i) {
		return s.endOfWeekdays(i, weekday)
	}
	listed := s.dayTo > s.lo && i > s.dayTo && i-s.dayTo <= 3 && s.lastDay.begin.Known() && s.lastDay.begin.Sub(s.pub) >= 0 && s.onlyLinks(s.dayTo, i)
	if listed {
		return weekdayFrom(s.lastDay.begin, weekday, 1)
	}
	if s.looksAhead(i, weekdayFrom(s.pub, weekday, 1)) {
		return weekdayFrom(s.pub, weekday, 1)
	}
	return weekdayFrom(s.pub, weekday, -1)
}

// looksAhead tells whether a bare weekday at token i is the next one and not the last. What lies nearly a week back is called the
// last (الأحد الماضي): where no verb says otherwise the next two days are meant, and so is tomorrow's weekday behind today's in one
// sentence (قررت السلطات السبت إعادة فتح المعبر الأحد).
func (s *scan) looksAhead(i int, next Day) bool {
	ahead := next.Sub(s.pub)
	switch g := s.guess(i); {
	case g.tense == future:
		return true
	case g.tense == anyTense:
		return ahead <= 2
	}
	return ahead == 1 && s.sentDay == s.pub && s.dayIn == s.doc.Tokens[i].Sent
}

// throughTo tells whether a word for as far as stands among the tokens [from, to).
func (s *scan) throughTo(from, to int) bool {
	for k := from; k < to; k++ {
		switch s.fold[k] {
		case "الي", "حتي", "وحتي", "والي":
			return true
		}
	}
	return false
}

// endOfWeekdays is the last day of a stretch that a weekday before token i began (من الاثنين إلى الخميس). Where the sentence looks
// back and that day would lie ahead, the stretch was a week earlier, and the day already read moves there.
func (s *scan) endOfWeekdays(i, weekday int) Day {
	end := weekdayFrom(s.lastDay.begin, weekday, 1)
	n := len(s.out) - 1
	if end.Sub(s.pub) <= 0 || s.lastDay.begin.Sub(s.pub) > 0 || s.tense(i) != past || n < 0 || s.out[n].Type != "DATE" || s.out[n].Begin != s.lastDay.begin {
		return end
	}
	s.lastDay = dayValue(s.lastDay.begin.Add(-7))
	s.out[n].Value, s.out[n].Begin, s.out[n].Last = s.lastDay.text, s.lastDay.begin, s.lastDay.end
	return end.Add(-7)
}

// onlyLinks tells whether nothing but conjunctions and commas stands between two days.
func (s *scan) onlyLinks(from, to int) bool {
	for k := from; k < to; k++ {
		switch s.fold[k] {
		case "و", "،", ",", "الي", "حتي", "او", "يوم", "-", "وحتي":
		default:
			return false
		}
	}
	return true
}

// sharedShift is the shift in the dual behind the second of two weekdays, which holds for the first too (الجمعة والسبت المقبلين).
func (s *scan) sharedShift(to int) (shift int, ok bool) {
	second, ok := s.joined(to, cWeekday, 0)
	if !ok {
		return 0, false
	}
	a, ok := s.shaped(second.to, cShift, definite, 0)
	w := s.foldAt(second.to)
	return a.num, ok && (strings.HasSuffix(w, "ين") || strings.HasSuffix(w, "ان"))
}

// afterDayWord is i, or the token after the يوم that may stand before a day.
func (s *scan) afterDayWord(i int) int {
	if d, ok := s.shaped(i, cUnit, 0, definite|dual|plural|accusative); ok && d.unit == "D" {
		return d.to
	}
	return i
}

// namedDay is the day that an anaphor at token i goes back to: the last one named, but where the sentence looks back no day still
// to come (أعلن الأحد إلغاء القمة المقررة في 12 حزيران لكنه عاد في اليوم التالي).
func (s *scan) namedDay(i int) Day {
	d := s.lastDay.begin
	if d.Known() && s.pastDay.begin.Known() && s.pub.Known() && d.Sub(s.pub) > 0 && s.tense(i) == past {
		return s.pastDay.begin
	}
	return d
}

// sameDay reads اليوم نفسه, اليوم التالي, نفس اليوم, ذلك اليوم.
func (s *scan) sameDay(i int, lead bool) (match, bool) {
	if !s.lastDay.begin.Known() && !s.pub.Known() {
		return match{}, false
	}
	base := s.namedDay(i)
	same := dayValue(base)
	if !base.Known() {
		// No day was named: the same day may be any, and is not the day of publication.
		base, same = s.pub, value{text: "PAST_REF"}
	}
	for _, c := range [...]class{cSame, cThat} {
		if h, ok := s.first(i, c, lead); ok {
			if u, ok := s.shaped(h.to, cUnit, definite, dual|plural); ok && u.unit == "D" {
				return match{from: i, to: u.to, pro: h.pro, typ: "DATE", val: same, rule: h.at + " same-day", conf: 0.8}, true
			}
		}
	}
	u, ok := s.first(i, cUnit, lead)
	if !ok || u.unit != "D" || u.shape != definite {
		return match{}, false
	}
	if a, ok := s.shaped(u.to, cShift, definite, 0); ok && s.pub.Known() && !s.has(u.to, cLastly) {
		return match{from: i, to: a.to, pro: u.pro, typ: "DATE", val: s.reckon(a.num), rule: a.at + " day-shift", conf: 0.8}, true
	}
	a, ok := s.bare(u.to, cAnaphor)
	if !ok || a.shape&definite == 0 {
		return match{}, false
	}
	m := match{from: i, to: a.to, pro: u.pro, typ: "DATE", val: same, rule: a.at + " same-day", conf: 0.85}
	if a.num != 0 {
		m.val = dayValue(base.Add(a.num))
	}
	return m, true
}

// dayWithPart reads a day, and the part of it or the hour that may follow: أمس صباحا, الجمعة الساعة 18:00.
func (s *scan) dayWithPart(i int) (match, bool) {
	m, ok := s.dayExpr(i, true)
	if !ok {
		return match{}, false
	}
	if h, ok := s.bare(m.to, cPart); ok && h.shape&definite == 0 && m.val.begin.Known() && (h.shape&accusative != 0 || s.adverb(h)) {
		m.to, m.typ, m.val, m.rule = h.to, "TIME", timeValue(m.val.begin, h.value), m.rule+" "+h.at
		return m, true
	}
	if c, ok := s.clockOn(m.to, m.val.begin); ok && m.val.begin.Known() && s.has(m.to, cHour) {
		c.from, c.pro, c.rule = m.from, m.pro, m.rule+" "+c.rule
		return c, true
	}
	return m, true
}

// adverb tells whether a part of the day that looks alike as noun and adverb is the adverb: no day follows it.
func (s *scan) adverb(h hit) bool {
	switch s.fold[h.to-1] {
	case "مساء", "مساءا", "ظهر":
	default:
		return false
	}
	_, day := s.dayExpr(s.skip(h.to, "من"), false)
	return !day && h.value != "NI"
}

// partOfDay reads صباح اليوم الخميس, فجر الأحد, مساء يوم 5 مارس, ليل السبت الأحد, الليلة الماضية.
func (s *scan) partOfDay(i int) (match, bool) {
	if h, ok := s.at(i, cNight); ok {
		part := strings.TrimLeft(h.value, "-0123456789 ")
		m := match{from: i, to: h.to, pro: h.pro, typ: "TIME", rule: h.at + " night", conf: 0.93}
		if !s.pub.Known() {
			m.typ, m.val = "DATE", s.reckon(h.num)
			return m, true
		}
		m.val = timeValue(s.pub.Add(h.num), part)
		if w, ok := s.weekdayAfter(h.to); ok {
			m.to = w
		}
		return m, true
	}
	h, ok := s.pick(i, cPart, func(h hit) bool { return h.shape&(accusative|definite) == 0 })
	if !ok {
		return match{}, false
	}
	j := s.skip(h.to, "من")
	j = s.afterDayWord(j)
	if s.is(j, "نهار") {
		j++
	}
	d, ok := s.dayExpr(j, false)
	if !ok {
		return s.midnight(i, h)
	}
	m := match{from: i, to: d.to, pro: h.pro, typ: "TIME", rule: h.at + " part-of-day; " + d.rule, conf: d.conf}
	if !d.val.begin.Known() {
		m.typ, m.val = "DATE", d.val
		if strings.HasPrefix(d.val.text, "XXXX") {
			m.typ, m.val.text = "TIME", d.val.text+"T"+h.value
		}
		return m, true
	}
	if h.value == "NI" {
		m.to = s.secondNight(d.to, d.val.begin)
	}
	m.val = timeValue(d.val.begin, h.value)
	return m, true
}

// partOfThisDay reads a part of the day that the article speaks of: منذ الصباح, ساعات الفجر الأولى, خلال ساعات الليل, with the day that may
// follow (ساعات الصباح الأولى من الاثنين).
func (s *scan) partOfThisDay(i int) (match, bool) {
	h, ok := s.shaped(i, cPart, definite, accusative)
	if !ok || len(h.rest) > 0 {
		return match{}, false
	}
	k := i
	if hours, ok := s.before(i, cUnit); ok && hours.unit == "TH" && hours.shape == plural {
		k-- // في ساعات الصباح is every morning more often
	}
	if !s.led(k, cSince) && !s.is(k-1, "خلال") && !s.is(k-1, "حتي") && !s.is(k-1, "وحتي") {
		return match{}, false
	}
	m := match{from: i, to: h.to, typ: "TIME", rule: h.at + " part-of-this-day", conf: 0.7}
	for s.has(m.to, cFirstOnes, cEarly) {
		m.to++
	}
	day := s.dayOfSentence(i)
	j := m.to
	if u, ok := s.pick(j, cUnit, func(h hit) bool { return h.unit == "D" && h.shape == 0 && (h.pro == "" || h.pro == "ل") }); ok {
		j = u.to
	} else {
		j = s.skip(j, "من")
		j = s.afterDayWord(j)
	}
	if d, ok := s.dayExpr(j, false); ok && d.val.begin.Known() {
		m.to, day = d.to, d.val.begin
	}
	m.val = timeValue(day, h.value)
	return m, day.Known()
}

// midnight reads منتصف الليل with no day: the night of the day the sentence speaks of.
func (s *scan) midnight(i int, h hit) (match, bool) {
	day := s.dayOfSentence(i)
	if !s.is(h.to-1, "الليل") || len(h.rest) == 0 || !day.Known() {
		return match{}, false
	}
	return match{from: i, to: h.to, pro: h.pro, typ: "TIME", val: timeValue(day, h.value), rule: h.at + " midnight", conf: 0.6}, true
}

// secondNight is the end of the second weekday of a night between two days (ليل السبت الأحد).
func (s *scan) secondNight(to int, first Day) int {
	j := to
	if s.is(j, "-") || s.is(j, "/") || s.is(j, "–") {
		j++
	}
	if h, ok := s.pick(j, cWeekday, func(h hit) bool { return h.shape&construct == 0 && h.pro == "" }); ok && h.num == first.Add(1).Weekday() {
		return h.to
	}
	return to
}
