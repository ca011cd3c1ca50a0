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
		{"a year told beside what reckons it", "ارتفع الإنتاج في العام الماضي (2017) ثم تراجع.", "2018-01-01/2018-12-31"},
		{"a weekday and a month to come in a known year", "ارتفع الإنتاج في العام الجاري 2017. وقال الوزير أمس الأحد إن المعرض سيقام في 20 كانون الأول المقبل.", "2017-01-02/2017-12-18"},
		{"the month that lasts in a known year", "ارتفع الإنتاج في العام الماضي (2017) ثم تراجع في حزيران الجاري.", "2018-06-01/2018-06-30"},
		{"the last such day in a known year", "ارتفع الإنتاج هذا العام 2018، ووقع الاتفاق في 10 كانون الثاني الماضي.", "2018-01-11/2018-12-31"},
		{"a last day that may lie in either year", "ارتفع الإنتاج هذا العام 2018، ووقع الاتفاق في 10 تموز الماضي.", "2018-01-01/2018-12-31"},
		{"a reckoned day with its date", "وصل الوفد أمس الأحد 13 أيار 2018 إلى الميناء.", "2018-05-14/2018-05-14"},
		{"today with its date", "تفتح المدرسة أبوابها اليوم الخميس 3 أيار 2018.", "2018-05-03/2018-05-03"},
		{"a reckoned day whose weekday tells the year", "وقع الاتفاق في عام 2016. ووصل الوفد أمس الأحد 13 أيار إلى الميناء.", "2018-05-14/2018-05-14"},
		{"between a day that is past and one to come", "وقع الاتفاق في 6 آذار 2018، وسيبدأ العمل به في 1 حزيران 2018.", "2018-03-06/2018-06-01"},
		{"a month to come after a day of long ago", "وقع الاتفاق في 6 آذار 2012، وسيقام المعرض في حزيران المقبل.", ""},
		{"a day told before is no today", "وقع الحادث في 25 آذار 2014، وفي ذلك اليوم أغلقت المدينة.", ""},
		{"a year in which a day is still to come", "أجلت الحكومة في 2020 الخطة، ومن المقرر أن يبدأ العمل بها في 1 شباط 2020.", ""},
		{"a day that is both past and to come", "ستجرى الانتخابات في 1 أيلول 2018. وقالت الحكومة إن التصويت كان مقررا في 1 أيلول 2018.", ""},
		{"a length after a day told before", "قتل القائد في 9 نيسان 2018، وسيعلن الحداد بعده بعشرة أيام.", ""},
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
