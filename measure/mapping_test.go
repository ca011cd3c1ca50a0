package measure

import (
	"testing"

	"isnad/arabic"
	"isnad/lexicon"
	"isnad/names"
)

// A ministry is no name to ANERcorp, a paper's noun stands outside its name, and what the file doesn't list stays.
func TestMapping(t *testing.T) {
	m := readMapping(anercorp)
	if len(m) < 30 {
		t.Fatalf("only %d nouns are mapped", len(m))
	}
	for noun, what := range m {
		if what != "drop" && what != "head" {
			t.Errorf("%s is mapped to %q", noun, what)
		}
	}
	l := lexicon.Embedded()
	d := arabic.NewAnalyzer(l).Analyze("أعلنت وزارة الدفاع السورية ذلك، ونقلت صحيفة الراية عن حزب البعث قوله.")
	r := names.New(l, names.Plain).Recognize(d)
	tags := m.apply(r, ruleTags(r))
	for _, want := range []struct {
		word string
		tag  names.Tag
	}{{"وزارة", names.Outside}, {"صحيفة", names.Outside}, {"الراية", names.BeginOrganization}, {"حزب", names.BeginOrganization}} {
		for i := range d.Tokens {
			if d.Tokens[i].Text == want.word && tags[i] != want.tag {
				t.Errorf("%s is tagged %d, want %d", want.word, tags[i], want.tag)
			}
		}
	}
}
