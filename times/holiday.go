package times

import (
	"strconv"
	"strings"

	"isnad/arabic"
)

// ParseDay reads an ISO 8601 day.
func ParseDay(text string) (Day, bool) {
	parts := strings.SplitN(text, "-", 3)
	if len(parts) != 3 {
		return Day{}, false
	}
	var n [3]int
	for i, p := range parts {
		v, err := strconv.Atoi(p)
		if err != nil {
			return Day{}, false
		}
		n[i] = v
	}
	d := civil(n[0], n[1], n[2])
	return d, d.Known()
}

// holiday reads عيد الفطر, رأس السنة, يوم الأرض, with the year that may follow.
func (s *scan) holiday(i int) (match, bool) {
	h, ok := s.at(i, cHoliday)
	if !ok {
		return match{}, false
	}
	if s.remembered(i) && h.pro == "" {
		return match{}, false
	}
	m := match{from: i, to: h.to, pro: h.pro, typ: "DATE", rule: h.at + " holiday", conf: 0.85, hijri: strings.HasPrefix(h.value, "h")}
	j := s.skip(h.to, "من")
	y, to, ok := s.yearNumber(j)
	if !ok {
		y, to, ok = s.relativeYear(j)
	}
	if ok && y > 1500 {
		d := holidayIn(h.value, y)
		m.to, m.val = to, dayValue(d)
		return m, d.Known()
	}
	if !s.pub.Known() {
		return match{}, false
	}
	t := s.tense(i)
	shift := 0
	if a, ok := s.shaped(h.to, cShift, definite, 0); ok && a.num != 0 {
		m.to, shift = a.to, a.num
		t = past
		if shift > 0 {
			t = future
		}
	}
	d := s.nearest(t, shift != 0, func(y int) Day { return holidayIn(h.value, y) })
	m.val = dayValue(d)
	return m, d.Known()
}

// dayOfHoliday reads ثاني أيام عيد الفطر, أول أيام شهر رمضان: the holiday or the Hijri month and the days before the one counted.
func (s *scan) dayOfHoliday(i int) (match, bool) {
	h, ok := s.pick(i, cOrdinal, func(h hit) bool { return h.shape&definite == 0 })
	if !ok {
		return match{}, false
	}
	u, ok := s.shaped(h.to, cUnit, 0, definite|dual|accusative)
	if !ok || u.unit != "D" {
		return match{}, false
	}
	m, ok := s.holiday(u.to)
	if !ok {
		j := u.to
		if of, month := s.shaped(j, cUnit, 0, definite|dual|plural); month && of.unit == "M" {
			j = of.to
		}
		if m, ok = s.month(j); !ok || !m.hijri {
			return match{}, false
		}
	}
	if m.pro != "" || !m.val.begin.Known() {
		return match{}, false
	}
	m.from, m.pro, m.val, m.rule = i, h.pro, dayValue(m.val.begin.Add(h.num-1)), h.at+" day-of-holiday; "+m.rule
	return m, true
}

// remembered tells whether a holiday is only spoken of, behind a quotation mark too (مظاهرات "يوم الأرض").
func (s *scan) remembered(i int) bool {
	if s.is(i-1, "\"") || s.is(i-1, "«") || s.is(i-1, "“") {
		i--
	}
	_, ok := s.before(i, cMemorial)
	return ok
}

// nearest is the day of the three years around publication that lies nearest and where the tense looks; a
// guessed tense counts little within a month and a half.
func (s *scan) nearest(t tense, sure bool, in func(year int) Day) Day {
	best, distance := Day{}, 0
	for y := s.pub.Year - 1; y <= s.pub.Year+1; y++ {
		d := in(y)
		if !d.Known() {
			continue
		}
		n := d.Sub(s.pub)
		far := max(n, -n)
		if (sure || far > 45) && (t == future && n < 0 || t == past && n > 0) {
			far += 1000
		}
		if !best.Known() || far < distance {
			best, distance = d, far
		}
	}
	return best
}

// lastOfHijriMonth is the last such weekday of a Hijri month that begins in a Gregorian year.
func lastOfHijriMonth(year, month, weekday int) Day {
	first := inGregorian(year, month, 1)
	if !first.Known() || weekday < 1 || weekday > 7 {
		return Day{}
	}
	h := hijriYear(first)
	if fromHijri(h, month, 1) != first {
		h++
	}
	_, end := hijriMonth(h, month)
	return weekdayFrom(end.Add(1), weekday, -1)
}

// holidayIn is a holiday's day in a Gregorian year: MM-DD, hMM-DD, "hMM last N" (a weekday), "easter N" or "orthodox N". A Hijri day
// that falls twice in the year is the first of the two.
func holidayIn(rule string, year int) Day {
	if name, days, ok := strings.Cut(rule, " "); ok {
		n, _ := strconv.Atoi(strings.TrimPrefix(days, "last "))
		if month, hijri := strings.CutPrefix(name, "h"); hijri {
			m, _ := strconv.Atoi(month)
			return lastOfHijriMonth(year, m, n)
		}
		if name == "orthodox" {
			return orthodoxEaster(year).Add(n)
		}
		return easter(year).Add(n)
	}
	hijri := strings.HasPrefix(rule, "h")
	month, day, ok := strings.Cut(strings.TrimPrefix(rule, "h"), "-")
	m, err1 := strconv.Atoi(month)
	d, err2 := strconv.Atoi(day)
	if !ok || err1 != nil || err2 != nil {
		return Day{}
	}
	if !hijri {
		return civil(year, m, d)
	}
	if year < 623 {
		return Day{}
	}
	for y := hijriYear(Day{year, 1, 1}); y < hijriYear(Day{year, 1, 1})+2; y++ {
		if c := fromHijri(y, m, d); c.Year == year {
			return c
		}
	}
	return Day{}
}

// easter is Easter Sunday of the western churches (the anonymous Gregorian computus).
func easter(y int) Day {
	a, b, c := y%19, y/100, y%100
	h := (19*a + b - b/4 - (b-(b+8)/25+1)/3 + 15) % 30
	l := (32 + 2*(b%4) + 2*(c/4) - h - c%4) % 7
	n := h + l - 7*((a+11*h+22*l)/451) + 114
	return Day{y, n / 31, n%31 + 1}
}

// orthodoxEaster is Easter Sunday of the eastern churches (Meeus's Julian computus), in the Gregorian calendar.
func orthodoxEaster(y int) Day {
	d := (19*(y%19) + 15) % 30
	e := (2*(y%4) + 4*(y%7) - d + 34) % 7
	julian := Day{y, (d + e + 114) / 31, (d+e+114)%31 + 1}
	return julian.Add(y/100 - y/400 - 2)
}

// hijriDay places a day of a Hijri month.
func (s *scan) hijriDay(i, month, day int, t tail) (value, float64) {
	d := Day{}
	switch {
	case t.given && t.year < 1500:
		d = fromHijri(t.year, month, day)
	case t.given:
		d = inGregorian(t.year, month, day)
	case s.pub.Known():
		d = s.nearest(s.tenseOf(i, t), t.relative && t.year != 0, func(y int) Day { return inGregorian(y, month, day) })
	}
	if !d.Known() {
		return value{}, 0
	}
	return dayValue(d), 0.85
}

func (s *scan) tenseOf(i int, t tail) tense {
	switch {
	case t.relative && t.year < 0:
		return past
	case t.relative && t.year > 0:
		return future
	}
	return s.tense(i)
}

// inGregorian is a Hijri day in a Gregorian year.
func inGregorian(year, month, day int) Day {
	return holidayIn("h"+strconv.Itoa(month)+"-"+strconv.Itoa(day), year)
}

// hijriMonth places a Hijri month: the stretch from its first to its last day.
func (s *scan) hijriMonth(i, month int, t tail) value {
	first, _ := s.hijriDay(i, month, 1, t)
	if !first.begin.Known() {
		return value{}
	}
	y := hijriYear(first.begin)
	begin, end := hijriMonth(y, month)
	if begin != first.begin {
		begin, end = hijriMonth(y+1, month)
	}
	return spanValue(begin, end)
}

// eve reads غداة المباراة: the day after the date named before.
func (s *scan) eve(i int) (match, bool) {
	h, ok := s.at(i, cEve)
	if !ok || !s.lastDay.begin.Known() || h.to >= s.hi || s.doc.Tokens[h.to].Kind != arabic.WordToken || !s.articled(h.to) {
		return match{}, false
	}
	return match{from: i, to: h.to + 1, pro: h.pro, typ: "DATE", val: dayValue(s.lastDay.begin.Add(h.num)), rule: h.at + " eve", conf: 0.5}, true
}
