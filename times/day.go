package times

import "fmt"

// Day is a civil day of the Gregorian calendar; the zero Day is no day.
type Day struct{ Year, Month, Day int }

// Known tells whether the day is one.
func (d Day) Known() bool { return d.Month != 0 }

// String is the ISO 8601 form.
func (d Day) String() string { return fmt.Sprintf("%04d-%02d-%02d", d.Year, d.Month, d.Day) }

// number counts days from 1 March of year 0, so that leap days come last in their year.
func (d Day) number() int {
	y, m := d.Year, d.Month
	if m <= 2 {
		y--
		m += 12
	}
	return 365*y + floorDiv(y, 4) - floorDiv(y, 100) + floorDiv(y, 400) + (153*(m-3)+2)/5 + d.Day - 1
}

// dayOf is the inverse of number.
func dayOf(n int) Day {
	era := floorDiv(n, 146097)
	rest := n - era*146097
	year := (rest - rest/1460 + rest/36524 - rest/146096) / 365
	ofYear := rest - (365*year + year/4 - year/100)
	month := (5*ofYear + 2) / 153
	d := Day{year + era*400, month + 3, ofYear - (153*month+2)/5 + 1}
	if d.Month > 12 {
		d.Month -= 12
		d.Year++
	}
	return d
}

func floorDiv(a, b int) int {
	if q := a / b; a%b < 0 {
		return q - 1
	} else {
		return q
	}
}

// Add is the day n days later.
func (d Day) Add(n int) Day { return dayOf(d.number() + n) }

// Sub counts the days from e to d.
func (d Day) Sub(e Day) int { return d.number() - e.number() }

// Weekday is ISO 8601's number, 1 for Monday.
func (d Day) Weekday() int { return ((d.number()+2)%7+7)%7 + 1 }

// addMonths is the first day of the month n months later.
func (d Day) addMonths(n int) Day {
	m := d.Year*12 + d.Month - 1 + n
	return Day{floorDiv(m, 12), m - floorDiv(m, 12)*12 + 1, 1}
}

func (d Day) monthEnd() Day { return d.addMonths(1).Add(-1) }

// week is the ISO year and number of the week that the day lies in.
func (d Day) week() (year, week int) {
	thursday := d.Add(4 - d.Weekday())
	return thursday.Year, (thursday.Sub(Day{thursday.Year, 1, 1}))/7 + 1
}

// monday is the first day of the day's ISO week.
func (d Day) monday() Day { return d.Add(1 - d.Weekday()) }

// civil is the day if the calendar has it, else no day.
func civil(year, month, day int) Day {
	d := Day{year, month, day}
	if month < 1 || month > 12 || day < 1 || year < 1 || year > 9999 || day > d.monthEnd().Day {
		return Day{}
	}
	return d
}
