package times

// The Hijri calendar. Between 1356 and 1500 AH the months are those of the Umm al-Qura calendar of Saudi
// Arabia, as Unicode ICU has them; outside it is the tabular calendar (leap years 2, 5, 7, 10, 13, 16, 18, 21,
// 24, 26, 29 of thirty, civil epoch), which may be a day or two off.

const (
	firstUmmAlQura = 1356
	lastUmmAlQura  = firstUmmAlQura + len(ummAlQura) - 1
)

// ummAlQuraEpoch is 1 Muharram 1356.
var ummAlQuraEpoch = Day{1937, 3, 14}

// ummAlQura has a bit for every month of thirty days, Muharram the lowest, from 1356 AH on.
var ummAlQura = [...]uint16{
	0xeaa, 0xe94, 0xd2a, 0xc56, 0x4ae, 0xa6d, 0x56a, 0xd55, 0xd4a, 0xa93, 0x52b, 0xa5b,
	0x53a, 0x6b5, 0xea9, 0xd52, 0xd29, 0xa55, 0x4ad, 0x56d, 0xaea, 0x6e4, 0xed1, 0xda2,
	0xaaa, 0x95a, 0x2da, 0x5b9, 0xbb2, 0x764, 0x6c9, 0x555, 0x2ab, 0x4db, 0xaba, 0x5b4,
	0xda9, 0xd52, 0xaa5, 0x92d, 0x26d, 0x8ed, 0x2da, 0xad5, 0xaa5, 0xa4b, 0x497, 0x937,
	0x2b6, 0x975, 0xd69, 0xd52, 0xc95, 0x92b, 0x25b, 0x4db, 0x9d5, 0x5d2, 0xda5, 0xd4a,
	0xa95, 0x54d, 0xaad, 0x3aa, 0xbd2, 0xbc4, 0xb89, 0xa95, 0x52d, 0x5ad, 0xb6a, 0x6d4,
	0xdc9, 0xd92, 0xaa6, 0x956, 0x2ae, 0x56d, 0x36a, 0xb55, 0xaaa, 0x94d, 0x49d, 0x95d,
	0x2ba, 0x5b5, 0x5aa, 0xd55, 0xa9a, 0x92e, 0x26e, 0x55d, 0xada, 0x6d4, 0x6a5, 0xb27,
	0xa4d, 0x4ad, 0x56d, 0xb5a, 0x754, 0xf49, 0xe92, 0xd26, 0xa56, 0x356, 0x6b5, 0xbaa,
	0xb92, 0xb25, 0x68b, 0xa9b, 0x55a, 0xada, 0x5b4, 0xda9, 0xb52, 0xa9a, 0x536, 0x276,
	0x575, 0xaf2, 0x6d4, 0x6a9, 0x555, 0x2ad, 0x4bd, 0x9ba, 0x574, 0xb69, 0xb52, 0xa95,
	0x52d, 0xa5d, 0x4da, 0xad9, 0x6b2, 0xe95, 0xe2a, 0xc96, 0x92e, 0xaad, 0x56a, 0xd65,
	0xd4a,
}

// ummAlQuraStarts are the day numbers on which the years begin.
var ummAlQuraStarts = func() (starts [len(ummAlQura) + 1]int) {
	n := ummAlQuraEpoch.number()
	for i := range ummAlQura {
		starts[i] = n
		for m := 1; m <= 12; m++ {
			n += monthLength(ummAlQura[i], m)
		}
	}
	starts[len(ummAlQura)] = n
	return starts
}()

func monthLength(year uint16, month int) int { return 29 + int(year>>(month-1)&1) }

// fromHijri is the civil day of a Hijri date.
func fromHijri(year, month, day int) Day {
	if year < 1 || month < 1 || month > 12 || day < 1 || day > 30 {
		return Day{}
	}
	if year < firstUmmAlQura || year > lastUmmAlQura {
		return tabular(year, month, day)
	}
	lengths := ummAlQura[year-firstUmmAlQura]
	n := ummAlQuraStarts[year-firstUmmAlQura] + day - 1
	for m := 1; m < month; m++ {
		n += monthLength(lengths, m)
	}
	return dayOf(n)
}

// tabular reckons in the civil tabular calendar, whose 1 Muharram 1 is 19 July 622 (Gregorian).
func tabular(year, month, day int) Day {
	n := day + (29*(month-1) + month/2) + (year-1)*354 + (3+11*year)/30 - 1
	return Day{622, 7, 19}.Add(n)
}

// hijriYear is the Hijri year that a civil day lies in.
func hijriYear(d Day) int {
	y := (d.Year-622)*33/32 + 2
	for y > 1 && fromHijri(y, 1, 1).Sub(d) > 0 {
		y--
	}
	return y
}

// hijriMonth is a Hijri month's first and last civil day.
func hijriMonth(year, month int) (begin, end Day) {
	next, nextYear := month+1, year
	if next > 12 {
		next, nextYear = 1, year+1
	}
	return fromHijri(year, month, 1), fromHijri(nextYear, next, 1).Add(-1)
}
