package times_test

import (
	"fmt"

	"isnad/arabic"
	"isnad/lexicon"
	"isnad/times"
)

// Expressions of time with their TIMEX3 values, read against the day of publication.
func Example() {
	l := lexicon.Embedded()
	text := "وصل الوفد أمس الأحد، وتعقد القمة منتصف تشرين الثاني/نوفمبر المقبل بعد هدنة دامت أسبوعين."
	d := arabic.NewAnalyzer(l).Analyze(text)
	for _, t := range times.New(l).Find(d, times.Day{Year: 2031, Month: 9, Day: 15}) {
		fmt.Println(text[t.Start:t.End], t.Type, t.Value, "mod:"+t.Mod)
	}
	// Output:
	// أمس الأحد DATE 2031-09-14 mod:
	// تشرين الثاني/نوفمبر المقبل DATE 2031-11 mod:MID
	// أسبوعين DURATION P2W mod:
}
