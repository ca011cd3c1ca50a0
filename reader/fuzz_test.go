package reader_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"strings"
	"sync"
	"testing"

	"isnad/reader"
	"isnad/report"
	"isnad/report/reporttest"
)

// shared is one reader for all tests: it is read-only, and the lexicon takes a while to compile.
var shared = sync.OnceValue(func() *reader.Reader {
	r, err := reader.New(reader.Options{})
	if err != nil {
		panic(err)
	}
	return r
})

// written is a report as it is printed.
func written(t testing.TB, r report.Report) []byte {
	t.Helper()
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	if err := e.Encode(r); err != nil {
		t.Fatalf("the report cannot be written: %v", err)
	}
	return b.Bytes()
}

// FuzzRead reads anything: no panic, a report of the format, spans inside the text, the same bytes again.
func FuzzRead(f *testing.F) {
	for _, s := range []string{
		"التقى وزير الخارجية الروسي سيرغي لافروف نظيره الإيراني في طهران أمس.\nوقال لافروف إن بلاده «سترسل مساعدات».",
		"نقلت وكالة مرافئ عن مصدر أمني قوله إن ثلاثة جنود قتلوا وأصيب 12 في هجوم بسيارة مفخخة في الموصل، الأربعاء 14 محرم 1453 هـ.",
		"الوزير: «لا حل»\nوقال", "«««قال: \"أن", "قال قال قال إن إن إن أن أن", "في من على إلى عن", "وقال:\n«نعم.\nونعم».\nوأضاف «لا»",
		"وزراء خارجية عُمان والنرويج وإندونيسيا وتشاد", "1 يناير 2 شباط 3 مارس 31 كانون الأول 99 رجب", "أعلن\x00البيت\u202eالأبيض\u200f أن", "قال\xff\xfe",
		"۱۴۰۰ گفت", "👍 قال", "الأمـــم المتـــحدة: عـاجل", "ﻗﺎﻝ ﺍﻟﻮﺯﻳﺮ ﺇﻥ ﺑﻼﺩﻩ ﻟﻦ ﺗﺸﺎﺭﻙ", "بحسب بحسب بحسب وفق وفقا ل",
	} {
		f.Add(s, "2031-05-04")
	}
	f.Add("قال الوزير", "2031-02-30")
	f.Fuzz(func(t *testing.T, text, published string) {
		if len(text) > 4000 {
			return // length is TestTimeGrowsInProportion's matter
		}
		a := reader.Article{ID: "fuzz", Text: text, Published: published}
		rep, err := shared().Read(a)
		if warning := (*reader.Warning)(nil); err != nil && !errors.As(err, &warning) {
			if strings.TrimSpace(strings.ToValidUTF8(text, "?")) != "" {
				t.Errorf("refused: %v", err)
			}
			return
		}
		reporttest.Validate(t, rep)
		again, _ := shared().Read(a)
		if !bytes.Equal(written(t, rep), written(t, again)) {
			t.Error("the same article gave other bytes")
		}
	})
}
