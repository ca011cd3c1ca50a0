package times_test

import (
	"testing"

	"isnad/arabic"
	"isnad/lexicon"
	"isnad/times"
)

func TestPublication(t *testing.T) {
	analyzer := arabic.NewAnalyzer(lexicon.Embedded())
	for _, c := range []struct{ name, text, want string }{
		{"a weekday and two days without their year", "افتتحت البلدية السوق يوم 14 تشرين الثاني 2017. وقال رئيسها أمس الأحد إن المعرض سيقام في 20 كانون الأول المقبل.", "2017-11-20/2017-12-18"},
		{"a reckoned day with its date", "وصل الوفد أمس الأحد 13 أيار 2018 إلى الميناء.", "2018-05-14/2018-05-14"},
		{"today with its date", "تفتح المدرسة أبوابها اليوم الخميس 3 أيار 2018.", "2018-05-03/2018-05-03"},
		{"the month that lasts", "وقع الاتفاق في 6 آذار 2018. وبدأ العمل به في نيسان الجاري.", "2018-04-01/2018-04-30"},
		{"a year told beside what reckons it", "ارتفع الإنتاج في العام الماضي (2017) ثم تراجع في حزيران الجاري.", "2018-06-01/2018-06-30"},
		{"the last such day", "انتخب المجلس في 3 شباط 2018. وكان رئيسه قد استقال في 10 كانون الأول الماضي.", "2018-02-03/2018-12-10"},
		{"only the past", "وقع الاتفاق في 6 آذار 2018.", ""},
		{"two weekdays that cannot both be", "وصل الوفد أمس الأحد في 13 أيار 2018، وغادر اليوم الخميس. ويعود في حزيران المقبل.", ""},
		{"nothing", "وصل الوفد إلى الميناء.", ""},
	} {
		p, ok := finder().Publication(analyzer.Analyze(c.text))
		got := ""
		if ok {
			got = p.First.String() + "/" + p.Last.String()
		}
		if got != c.want {
			t.Errorf("%s: %s\n got %q, want %q: %q", c.name, c.text, got, c.want, p.Reasons)
		}
		if ok && len(p.Reasons) == 0 {
			t.Errorf("%s: no reasons", c.name)
		}
	}
}

func TestFindBetweenSettlesOnlyWhatBothDaysSay(t *testing.T) {
	const text = "صدر القرار الشهر الماضي، وأعلن أمس، ويعمل به في العام المقبل."
	var got []string
	for _, x := range finder().FindBetween(arabic.Tokenize(text), times.Day{Year: 2018, Month: 5, Day: 2}, times.Day{Year: 2018, Month: 5, Day: 20}) {
		got = append(got, show(text, x))
	}
	want := []string{"الشهر الماضي DATE 2018-04", "أمس DATE PAST_REF", "العام المقبل DATE 2019"}
	for i := range want {
		if i >= len(got) || got[i] != want[i] {
			t.Fatalf("got %q, want %q", got, want)
		}
	}
}
