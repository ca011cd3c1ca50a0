package times

import (
	"fmt"
	"strconv"
	"strings"
)

// grain is how fine a value is on the calendar.
type grain uint8

const (
	noGrain grain = iota
	dayGrain
	weekGrain
	monthGrain
	yearGrain
	longGrain // decades and centuries
)

// value is a TIMEX3 value and, where it is a stretch of the calendar, that stretch.
type value struct {
	text       string
	begin, end Day
	grain      grain
}

func dayValue(d Day) value { return value{d.String(), d, d, dayGrain} }

func monthValue(year, month int) value {
	d := Day{year, month, 1}
	return value{fmt.Sprintf("%04d-%02d", year, month), d, d.monthEnd(), monthGrain}
}

func yearValue(year int) value {
	return value{fmt.Sprintf("%04d", year), Day{year, 1, 1}, Day{year, 12, 31}, yearGrain}
}

func weekValue(d Day) value {
	year, week := d.week()
	return value{fmt.Sprintf("%04d-W%02d", year, week), d.monday(), d.monday().Add(6), weekGrain}
}

func weekendValue(d Day) value {
	v := weekValue(d)
	return value{v.text + "-WE", v.begin.Add(5), v.end, weekGrain}
}

func decadeValue(tens int) value {
	return value{fmt.Sprintf("%03d", tens), Day{tens * 10, 1, 1}, Day{tens*10 + 9, 12, 31}, longGrain}
}

func centuryValue(hundreds int) value {
	return value{fmt.Sprintf("%02d", hundreds), Day{hundreds * 100, 1, 1}, Day{hundreds*100 + 99, 12, 31}, longGrain}
}

// spanValue is a stretch that TIMEX3 has no name for: START/END.
func spanValue(begin, end Day) value {
	return value{begin.String() + "/" + end.String(), begin, end, monthGrain}
}

// seasonMonths are the first months of the seasons; winter begins in the December before.
var seasonMonths = map[string]int{"SP": 3, "SU": 6, "FA": 9, "WI": 12}

func seasonValue(year int, season string) value {
	begin := Day{year, seasonMonths[season], 1}
	return value{fmt.Sprintf("%04d-%s", year, season), begin, begin.addMonths(2).monthEnd(), monthGrain}
}

// shareValue is a half (H) or a quarter (Q) of a year.
func shareValue(year int, share string, nth int) (value, bool) {
	months := map[string]int{"H": 6, "Q": 3}[share]
	if months == 0 || nth < 1 || nth > 12/months {
		return value{}, false
	}
	begin := Day{year, (nth-1)*months + 1, 1}
	return value{fmt.Sprintf("%04d-%s%d", year, share, nth), begin, begin.addMonths(months - 1).monthEnd(), monthGrain}, true
}

// timeValue puts a part of the day (MO) or a clock time (18:30) on a day; without one it floats.
func timeValue(d Day, clock string) value {
	if !d.Known() {
		return value{text: "T" + clock}
	}
	return value{d.String() + "T" + clock, d, d, dayGrain}
}

// amount is a quantity in thousandths, or an unknown one.
type amount struct {
	thousandths int64
	vague       bool
}

func whole(n int) amount { return amount{thousandths: int64(n) * 1000} }

func (a amount) isWhole() bool { return !a.vague && a.thousandths%1000 == 0 }

func (a amount) whole() int { return int(a.thousandths / 1000) }

func (a amount) String() string {
	if a.vague {
		return "X"
	}
	s := strconv.FormatInt(a.thousandths/1000, 10)
	if rest := a.thousandths % 1000; rest != 0 {
		s += "." + strings.TrimRight(fmt.Sprintf("%03d", rest), "0")
	}
	return s
}

// unit is TIMEX3's letter for a length of time, with a T before it for the parts of a day.
type unit string

// durationText is TIMEX3's duration of one quantity: P3D, PT2H, PXDE.
func durationText(a amount, u unit) string {
	if letter, ok := strings.CutPrefix(string(u), "T"); ok {
		return "PT" + a.String() + letter
	}
	return "P" + a.String() + string(u)
}

// shifted is the calendar unit that lies n units from the one around d.
func shifted(d Day, u unit, n int) (value, bool) {
	switch u {
	case "D":
		return dayValue(d.Add(n)), true
	case "W":
		return weekValue(d.Add(7 * n)), true
	case "M":
		m := d.addMonths(n)
		return monthValue(m.Year, m.Month), true
	case "Y":
		return yearValue(d.Year + n), d.Year+n > 0
	case "DE":
		return decadeValue(d.Year/10 + n), d.Year/10+n > 0
	case "CE":
		return centuryValue(d.Year/100 + n), d.Year/100+n > 0
	}
	return value{}, false
}

func (u unit) grain() grain {
	switch u {
	case "D":
		return dayGrain
	case "W":
		return weekGrain
	case "M":
		return monthGrain
	case "Y":
		return yearGrain
	case "DE", "CE":
		return longGrain
	}
	return noGrain
}
