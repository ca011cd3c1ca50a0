package reader_test

import (
	"bytes"
	"fmt"
	"strings"
	"sync"
	"testing"

	"pgregory.net/rapid"

	"isnad/reader"
	"isnad/report"
	"isnad/report/reporttest"
)

// pieces are what the articles of these tests are put together from: names, offices, cues, triggers, times, marks.
var pieces = []string{
	"قال", "وأكد", "نقلت وكالة مرافئ عن", "وأضاف", "مشيرا إلى أن", "بحسب", "وزير الخارجية الروسي", "سيرغي لافروف", "لافروف", "الأمم المتحدة",
	"مصدر أمني", "وفد سوري", "إيران", "في دمشق", "إن", "أن", "بلاده", "ستستضيف", "محادثات", "التقى", "نظيره", "قتل", "ثلاثة جنود", "هجوم", "على", "أمس",
	"الثلاثاء المقبل", "في 20 أيار 2031", "«لن نقبل»", "\"", ":", "،", ".", "(", ")", "\n", "المتظاهرون", "عقوبات", "لم", "قد", "الاتفاق", "مع",
	"وُقِّعَ", "الأمـم", "12", "٪٣٠", "UN", "\u200f", "👍", "الذي", "حيث", "من جهته",
}

func articles() *rapid.Generator[reader.Article] {
	return rapid.Custom(func(t *rapid.T) reader.Article {
		words := rapid.SliceOfN(rapid.SampledFrom(pieces), 1, 60).Draw(t, "words")
		return reader.Article{ID: rapid.StringMatching(`[a-z]{1,8}`).Draw(t, "id"), Text: strings.Join(words, " "),
			Published: rapid.SampledFrom([]string{"", "2031-05-04", "2031-05-04T23:59:59-07:00"}).Draw(t, "published")}
	})
}

// read reads an article; what is not Arabic enough is passed over.
func read(t *rapid.T, a reader.Article) report.Report {
	rep, err := shared().Read(a)
	if err != nil {
		t.Skip(err)
	}
	return rep
}

func TestReportsAreOfTheFormat(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		rep := read(rt, articles().Draw(rt, "article"))
		for _, fault := range reporttest.Faults(rep) {
			rt.Error(fault)
		}
		reporttest.Validate(t, rep)
		if t.Failed() {
			rt.Fatal("the report is not of the format")
		}
	})
}

// Readers on many goroutines, in any order, give what one alone gives.
func TestSameBytesWithAnyNumberOfWorkers(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		list := rapid.SliceOfN(articles(), 2, 8).Draw(rt, "articles")
		alone := make([][]byte, len(list))
		for i, a := range list {
			rep, _ := shared().Read(a)
			alone[i] = written(t, rep)
		}
		together := make([][]byte, len(list))
		var all sync.WaitGroup
		for i := range list {
			all.Go(func() {
				rep, _ := shared().Read(list[len(list)-1-i])
				together[len(list)-1-i] = written(t, rep)
			})
		}
		all.Wait()
		for i := range list {
			if !bytes.Equal(alone[i], together[i]) {
				rt.Fatalf("article %d: alone\n%s\ntogether\n%s", i, alone[i], together[i])
			}
		}
	})
}

// keys lists the identities of all facts with the words they are anchored to.
func keys(r report.Report) map[string]string {
	out := map[string]string{}
	for _, e := range r.Entities {
		out[e.Key] = e.Mentions[0].Text
	}
	for _, x := range r.Times {
		out[x.Key] = x.Text
	}
	for _, s := range r.Statements {
		out[s.Key] = s.Cue.Text
	}
	for _, e := range r.Events {
		out[e.Key] = e.Trigger.Text
	}
	return out
}

// A fact's key depends on its article's id and its words, not on other articles, nor on other facts.
func TestKeysAreAFactsOwn(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		a, b := articles().Draw(rt, "article"), articles().Draw(rt, "other")
		before := keys(read(rt, a))
		_, _ = shared().Read(b)
		after := keys(read(rt, a))
		if fmt.Sprint(before) != fmt.Sprint(after) {
			rt.Fatalf("keys changed after another article was read: %v, then %v", before, after)
		}
		other := a
		other.ID += "x"
		for key := range keys(read(rt, other)) {
			if _, same := before[key]; same {
				rt.Fatalf("two articles share the key %s", key)
			}
		}
	})
}

// What stands behind a text must not change the keys of the facts before it.
func TestKeysOutliveAdditions(t *testing.T) {
	text := "التقى وزير الخارجية الروسي سيرغي لافروف نظيره الإيراني في طهران أمس.\n"
	before, err := shared().Read(reader.Article{ID: "a", Text: text + "وقال لافروف إن الاجتماع انتهى.", Published: "2031-05-04"})
	if err != nil {
		t.Fatal(err)
	}
	after, err := shared().Read(reader.Article{ID: "a", Text: text + "وقال لافروف إن الاجتماع انتهى.\nوأعلنت الأمم المتحدة أن القافلة وصلت.", Published: "2031-05-04"})
	if err != nil {
		t.Fatal(err)
	}
	kept := keys(after)
	for key, words := range keys(before) {
		if kept[key] != words {
			t.Errorf("the fact of %q has lost its key %s", words, key)
		}
	}
}

// A name that the lexicon knows has its id in the register, in every article; one that it does not know has none there,
// and the same key however often it is read.
func TestKnownNamesBearTheirRegisterID(t *testing.T) {
	text := "زار وزير الخارجية الروسي سيرغي لافروف مدينة دير الزور، والتقى هناك المهندس شكربان الزلفاوي من منظمة الأمم المتحدة."
	want := map[string]string{"دير الزور": "place:SYR:دير_الزور", "سيرغي لافروف": "person:RUS:سيرغي_لافروف", "شكربان الزلفاوي": ""}
	entities := map[string]report.Entity{}
	for _, id := range []string{"a", "b", "a"} {
		r, err := shared().Read(reader.Article{ID: id, Text: text, Published: "2031-05-04"})
		if err != nil {
			t.Fatal(err)
		}
		for _, e := range r.Entities {
			name := strings.TrimPrefix(e.Name, "مدينة ")
			got := ""
			if e.Register != nil {
				got = *e.Register
			}
			if w, known := want[name]; known && got != w {
				t.Errorf("%s is %q in the register, not %q", e.Name, got, w)
			}
			if before, again := entities[id+name]; again && before.Key != e.Key {
				t.Errorf("%s has the key %s, and %s when it is read again", e.Name, before.Key, e.Key)
			}
			entities[id+name] = e
		}
	}
	for name := range want {
		if entities["a"+name].Key == "" {
			t.Errorf("%s was not found", name)
		}
	}
}
