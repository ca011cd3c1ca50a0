package reader_test

import (
	"testing"

	"isnad/reader"
	"isnad/report/reporttest"
)

// TestPublished reads articles without a date of their own.
func TestPublished(t *testing.T) {
	r, err := reader.New(reader.Options{})
	if err != nil {
		t.Fatal(err)
	}
	const between = "ارتفع الإنتاج في العام الماضي (2016). وقال الوزير أمس الأحد إن المعرض سيقام في 20 كانون الأول المقبل."
	for _, c := range []struct {
		name      string
		article   reader.Article
		published string
		basis     string
		times     []string
	}{
		{"a day that is given", reader.Article{Text: between, Published: "2017-12-04"}, "2017-12-04", "given", []string{"2016", "2017-12-03", "2017-12-20"}},
		{"an interval", reader.Article{Text: between}, "2017-01-02/2017-12-18", "text", []string{"2016", "PAST_REF", "2017-12-20"}},
		{"a day beside its date", reader.Article{Text: "وصل الوفد أمس الأحد 13 أيار 2018 إلى الميناء، ويغادر غدا."}, "2018-05-14", "text", []string{"2018-05-13", "2018-05-15"}},
		{"a dateline", reader.Article{Text: "افتتاح الميناء\nطرابلس، 14 أيار 2018 - وصل الوفد أمس إلى الميناء."}, "2018-05-14", "text", []string{"2018-05-14", "2018-05-13"}},
		{"a line that says when it appeared", reader.Article{Text: "وصل الوفد أمس إلى الميناء.\nنشر في 14 أيار 2018"}, "2018-05-14", "text", []string{"2018-05-13", "2018-05-14"}},
		{"a line with the day", reader.Article{Text: "افتتاح الميناء\nالاثنين 14 أيار 2018\nوصل الوفد أمس إلى الميناء."}, "2018-05-14", "text", []string{"2018-05-14", "2018-05-13"}},
		{"a last line that tells of another day", reader.Article{Text: "وصل الوفد أمس إلى الميناء.\nوينتهي العقد في 30 حزيران 2019."}, "", "none", []string{"PAST_REF", "2019-06-30"}},
		{"a first line that tells of another day", reader.Article{Text: "افتتاح الميناء\nفي 11 تموز 1988: فجر النهر سده. ووصل الوفد أمس إلى الميناء."}, "", "none", []string{"1988-07-11", "PAST_REF"}},
		{"nothing that settles it", reader.Article{Text: "وصل الوفد أمس إلى الميناء، ويغادر غدا."}, "", "none", []string{"PAST_REF", "FUTURE_REF"}},
	} {
		out, err := r.Read(c.article)
		if err != nil {
			t.Fatal(err)
		}
		reporttest.Validate(t, out)
		got := ""
		if out.Document.Published != nil {
			got = *out.Document.Published
		}
		if got != c.published || out.Document.PublishedBasis != c.basis {
			t.Errorf("%s: published %q (%s), want %q (%s)", c.name, got, out.Document.PublishedBasis, c.published, c.basis)
		}
		for i, want := range c.times {
			if i >= len(out.Times) || out.Times[i].Value != want {
				t.Errorf("%s: time %d is not %s: %+v", c.name, i, want, out.Times)
				break
			}
		}
	}
}
