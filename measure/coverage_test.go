package measure

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"isnad/lexicon"
	"isnad/reader"
)

func TestCoverage(t *testing.T) {
	// A verb that has forms but of which nothing says what it does.
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "verbs.lex"), []byte("verb | root | form | vowel | nouns\nبرقش | ب ر ق ش | 11\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	l, err := lexicon.Load(dir)
	if err != nil {
		t.Fatal(err)
	}
	r, err := reader.New(reader.Options{Lexicon: l})
	if err != nil {
		t.Fatal(err)
	}
	c := NewCoverage(l)
	for range 3 {
		x, err := r.Analyze(reader.Article{Text: "قال وزير الخارجية الروسي إن بلاده سوف تبرقش الجدار.\nوبرقش العمال الجدار في ظغظغظغ يوم الخميس."})
		if err != nil {
			t.Fatal(err)
		}
		c.Add(x)
	}
	var b strings.Builder
	if err := c.Write(&b, Print{Min: 3}); err != nil {
		t.Fatal(err)
	}
	out := b.String()
	for _, want := range []string{"over 3 articles", "# reporting.lex\n", "verbs that no entry decides, 3 times or more: 1", "برقش", "words that the lexicon does not know", "ظغظغظغ"} {
		if !strings.Contains(out, want) {
			t.Errorf("%q is missing in:\n%s", want, out)
		}
	}
	for _, list := range strings.Split(out, "\n# ") {
		if strings.HasPrefix(list, "verbs that") && strings.Contains(list, "قال") || strings.HasPrefix(list, "words that") && strings.Contains(list, "الخميس") {
			t.Errorf("a word that is decided stands among the undecided:\n%s", list)
		}
	}
}
