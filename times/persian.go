package times

// The Iranian (solar Hijri) calendar. Its leap years are reckoned by the cycle of 33 years that agrees with the equinox
// from 1178 to 1633 (1799 to 2254): (25y + 11) mod 33 < 8.

// persianEpoch is 1 Farvardin 1397.
var persianEpoch = Day{2018, 3, 21}

const (
	persianEpochYear = 1397
	firstPersian     = 1178
	lastPersian      = 1633
)

func persianLeap(year int) bool { return (25*year+11)%33 < 8 }

// fromPersian is the civil day of an Iranian date. The first six months have 31 days, the next five 30, Esfand 29 or 30.
func fromPersian(year, month, day int) Day {
	if year < firstPersian || year > lastPersian || month < 1 || month > 12 || day < 1 || day > persianMonthLength(year, month) {
		return Day{}
	}
	n := 0
	for y := persianEpochYear; y < year; y++ {
		n += persianYearLength(y)
	}
	for y := year; y < persianEpochYear; y++ {
		n -= persianYearLength(y)
	}
	for m := 1; m < month; m++ {
		n += persianMonthLength(year, m)
	}
	return persianEpoch.Add(n + day - 1)
}

func persianYearLength(year int) int {
	if persianLeap(year) {
		return 366
	}
	return 365
}

func persianMonthLength(year, month int) int {
	switch {
	case month <= 6:
		return 31
	case month <= 11 || persianLeap(year):
		return 30
	}
	return 29
}

// persianDay places a day of an Iranian month: in its year, Iranian or Gregorian, or nearest to publication.
func (s *scan) persianDay(i, month, day int, t tail) (value, float64) {
	in := func(year int) Day { return fromPersian(persianYearAt(year, month), month, day) }
	d := Day{}
	switch {
	case t.given && t.year < 1500:
		d = fromPersian(t.year, month, day)
	case t.given:
		d = in(t.year)
	case s.pub.Known():
		d = s.nearest(s.tenseOf(i, t), t.relative && t.year != 0, in)
	}
	if !d.Known() {
		return value{}, 0
	}
	return dayValue(d), 0.85
}

// persianYearAt is the Iranian year whose month lies in a Gregorian year; from Dey on the year is one further back.
func persianYearAt(year, month int) int {
	if month >= 10 {
		return year - 622
	}
	return year - 621
}

// persianMonth places an Iranian month: the stretch from its first to its last day.
func (s *scan) persianMonth(i, month int, t tail) value {
	first, _ := s.persianDay(i, month, 1, t)
	if !first.begin.Known() {
		return value{}
	}
	year := first.begin.Year - 621
	if fromPersian(year, month, 1) != first.begin {
		year--
	}
	return spanValue(first.begin, first.begin.Add(persianMonthLength(year, month)-1))
}
