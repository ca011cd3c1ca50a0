package times

import (
	"testing"
	"time"

	"pgregory.net/rapid"
)

func TestDayAgreesWithTheStandardCalendar(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := Day{rapid.IntRange(1, 9000).Draw(t, "year"), rapid.IntRange(1, 12).Draw(t, "month"), rapid.IntRange(1, 28).Draw(t, "day")}
		n := rapid.IntRange(-300, 100000).Draw(t, "days")
		std := time.Date(d.Year, time.Month(d.Month), d.Day, 0, 0, 0, 0, time.UTC)
		if later := std.AddDate(0, 0, n); d.Add(n) != (Day{later.Year(), int(later.Month()), later.Day()}) {
			t.Fatalf("%v and %d days: %v", d, n, d.Add(n))
		}
		if d.Add(n).Sub(d) != n {
			t.Fatalf("%v: %d days later is %d days later", d, n, d.Add(n).Sub(d))
		}
		if want := (int(std.Weekday())+6)%7 + 1; d.Weekday() != want {
			t.Fatalf("%v: weekday %d, want %d", d, d.Weekday(), want)
		}
		year, week := std.ISOWeek()
		if y, w := d.week(); y != year || w != week {
			t.Fatalf("%v: week %d-%d, want %d-%d", d, y, w, year, week)
		}
	})
}

func TestHijri(t *testing.T) {
	for _, c := range []struct {
		hijri [3]int
		want  Day
	}{
		{[3]int{1439, 10, 1}, Day{2018, 6, 15}},
		{[3]int{1439, 12, 10}, Day{2018, 8, 21}},
		{[3]int{1444, 9, 1}, Day{2023, 3, 23}},
		{[3]int{1446, 1, 1}, Day{2024, 7, 7}},
		{[3]int{1356, 1, 1}, Day{1937, 3, 14}},
		{[3]int{1, 1, 1}, Day{622, 7, 19}},
	} {
		if got := fromHijri(c.hijri[0], c.hijri[1], c.hijri[2]); got != c.want {
			t.Errorf("%v AH is %v, want %v", c.hijri, got, c.want)
		}
	}
}

func TestHijriYearsFollowOneAnother(t *testing.T) {
	for y := 1; y < 1600; y++ {
		first := fromHijri(y, 1, 1)
		if n := fromHijri(y+1, 1, 1).Sub(first); n < 353 || n > 356 {
			t.Errorf("%d AH has %d days", y, n)
		}
		if got := hijriYear(first); got != y {
			t.Errorf("1 Muharram %d AH lies in %d AH", y, got)
		}
	}
}

func TestEaster(t *testing.T) {
	for year, want := range map[int][2]Day{
		2018: {{2018, 4, 1}, {2018, 4, 8}},
		2022: {{2022, 4, 17}, {2022, 4, 24}},
		2024: {{2024, 3, 31}, {2024, 5, 5}},
		2025: {{2025, 4, 20}, {2025, 4, 20}},
	} {
		if got := [2]Day{easter(year), orthodoxEaster(year)}; got != want {
			t.Errorf("Easter of %d: %v, want %v", year, got, want)
		}
	}
}

func TestPersian(t *testing.T) {
	for _, c := range []struct {
		persian [3]int
		want    Day
	}{
		{[3]int{1397, 1, 1}, Day{2018, 3, 21}},
		{[3]int{1357, 11, 22}, Day{1979, 2, 11}},
		{[3]int{1399, 12, 30}, Day{2021, 3, 20}},
		{[3]int{1400, 1, 1}, Day{2021, 3, 21}},
		{[3]int{1400, 12, 30}, Day{}}, // no leap year
	} {
		if got := fromPersian(c.persian[0], c.persian[1], c.persian[2]); got != c.want {
			t.Errorf("%v is %v, want %v", c.persian, got, c.want)
		}
	}
}

func TestLastFridayOfRamadan(t *testing.T) {
	if got, want := holidayIn("h09 last 5", 2018), (Day{2018, 6, 8}); got != want {
		t.Errorf("got %v, want %v", got, want)
	}
}
