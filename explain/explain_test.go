package explain

import (
	"strings"
	"testing"

	"isnad/arabic"
	"isnad/lexicon"
	"isnad/reader"
)

func contains(t *testing.T, text string, wanted ...string) {
	t.Helper()
	for _, want := range wanted {
		if !strings.Contains(text, want) {
			t.Errorf("%q is missing in:\n%s", want, text)
		}
	}
}

func TestArticleShowsWhatFiredAndItsLine(t *testing.T) {
	r, err := reader.New(reader.Options{})
	if err != nil {
		t.Fatal(err)
	}
	x, err := r.Analyze(reader.Article{ID: "demo", Published: "2031-05-04",
		Text: "أعلن وزير الخارجية الروسي سيرغي لافروف أن بلاده ستستضيف محادثات الثلاثاء المقبل."})
	if err != nil {
		t.Fatal(err)
	}
	out := string(New(lexicon.Embedded(), false).Article(x, "demo"))
	contains(t, out, "article  demo\n", "[1]  أعلن وزير الخارجية", "entity e1", "سيرغي لافروف", "time t1", "DATE 2031-05-06", "statement s1  cue  أعلن",
		"source  سيرغي لافروف", "content  أن بلاده", "rule  reporting.lex:", "line  أعلن | pos: verb | kind: announce", "event v1", "rule  events-")
}

func TestArticleShowsWhatToldItsDate(t *testing.T) {
	r, err := reader.New(reader.Options{})
	if err != nil {
		t.Fatal(err)
	}
	x, err := r.Analyze(reader.Article{Text: "ارتفع الإنتاج في العام الماضي (2017)، ويقام المعرض في 20 كانون الأول المقبل."})
	if err != nil {
		t.Fatal(err)
	}
	contains(t, string(New(lexicon.Embedded(), false).Article(x, "demo")), "published  العام الماضي (2017): 2017, so published in 2018", "published  20 كانون الأول المقبل: published between")
}

func TestArticleSaysThatItIsNotArabic(t *testing.T) {
	r, err := reader.New(reader.Options{})
	if err != nil {
		t.Fatal(err)
	}
	x, _ := r.Analyze(reader.Article{Text: "Not a word of it."})
	contains(t, string(New(lexicon.Embedded(), false).Article(x, "demo")), "not Arabic")
}

func TestWord(t *testing.T) {
	l := lexicon.Embedded()
	a := arabic.NewAnalyzer(l)
	for _, c := range []struct {
		word   string
		wanted []string
	}{
		{"أكد", []string{"reporting.lex:", "verbs.lex:", "root: ء ك د", "read as أكد: أكد VERB, past"}},
		{"اكد", []string{"reporting.lex:"}}, // a careless spelling
		{"وسيؤكدون", []string{"read as وس+يؤكدون: أكد VERB, imperfect", "reporting.lex:"}},
		{"وزارة الخارجية", []string{"institutions.lex:"}},
	} {
		out, found := Word(l, a, c.word)
		if !found {
			t.Errorf("%s is not found", c.word)
		}
		contains(t, out, c.wanted...)
	}
	if out, found := Word(l, a, "ظغظغظغ"); found {
		t.Errorf("found what there is not: %s", out)
	}
}
