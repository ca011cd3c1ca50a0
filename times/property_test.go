package times_test

import (
	"reflect"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"isnad/arabic"
	"isnad/lexicon"
	"isnad/times"
)

// words are what the lexicon holds of times, with numbers, marks and plain words between them.
func words() []string {
	out := []string{"12", "31", "2018", "1440", "20:30", "٣", "0.5", "99999999999", "/", "-", "(", ")", "،", ".", "\n", "الـ", "و", "من", "قال", "سيزور", "هـ"}
	for _, name := range []string{"months", "weekdays", "numbers", "calendar"} {
		for _, e := range lexicon.Embedded().Table(name) {
			out = append(out, e.Word())
			out = append(out, e.List("also")...)
			out = append(out, e.List("plural")...)
		}
	}
	return out
}

func TestSpansLieInTheTextInOrder(t *testing.T) {
	vocabulary := words()
	rapid.Check(t, func(t *rapid.T) {
		var b strings.Builder
		for range rapid.IntRange(0, 25).Draw(t, "words") {
			b.WriteString(rapid.SampledFrom([]string{"", "و", "ب", "ل", "ال", "لل"}).Draw(t, "proclitic"))
			b.WriteString(rapid.SampledFrom(vocabulary).Draw(t, "word"))
			b.WriteString(rapid.SampledFrom([]string{" ", " ", " ", "", "ا ", "ين "}).Draw(t, "ending"))
		}
		check(t, b.String(), rapid.Bool().Draw(t, "known"))
	})
}

func TestAnyTextIsRead(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) { check(t, rapid.String().Draw(t, "text"), true) })
}

func check(t *rapid.T, text string, known bool) {
	published := times.Day{}
	if known {
		published = times.Day{Year: rapid.IntRange(1900, 2100).Draw(t, "year"), Month: rapid.IntRange(1, 12).Draw(t, "month"), Day: rapid.IntRange(1, 28).Draw(t, "day")}
	}
	doc := arabic.Tokenize(text)
	found := finder().Find(doc, published)
	if p, ok := finder().Publication(doc); ok && (!p.First.Known() || p.Last.Sub(p.First) < 0) {
		t.Fatalf("%q: published between %v and %v", text, p.First, p.Last)
	}
	if known {
		finder().FindBetween(doc, published, published.Add(30))
	}
	end, to := 0, 0
	for _, x := range found {
		if x.Start < end || x.End <= x.Start || x.End > len(text) || x.From < to || x.To <= x.From || x.To > len(doc.Tokens) {
			t.Fatalf("%q: span [%d,%d) of tokens [%d,%d) after byte %d, token %d", text, x.Start, x.End, x.From, x.To, end, to)
		}
		if doc.Tokens[x.From].Para != doc.Tokens[x.To-1].Para {
			t.Fatalf("%q: %q runs over the end of its paragraph", text, text[x.Start:x.End])
		}
		if x.Value == "" || x.Rule == "" || strings.Contains(x.Value, "\n") || x.Confidence <= 0 || x.Confidence > 1 {
			t.Fatalf("%q: %+v", text, x)
		}
		if x.Begin.Known() && x.Last.Sub(x.Begin) < 0 {
			t.Fatalf("%q: %q ends before it begins: %+v", text, text[x.Start:x.End], x)
		}
		end, to = x.End, x.To
	}
	if again := finder().Find(doc, published); !reflect.DeepEqual(found, again) {
		t.Fatalf("%q: read twice, found %v and %v", text, found, again)
	}
}
