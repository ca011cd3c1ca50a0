package arabic_test

import (
	"fmt"
	"testing"

	"isnad/arabic"
	"isnad/lexicon"
)

// The rules choose among the readings of a word by its neighbours.
func TestRulesChoose(t *testing.T) {
	a := arabic.NewAnalyzer(lexicon.Embedded())
	for _, x := range []struct{ text, word, want string }{
		{"جاء القرار بعد أن كان المجلس قد رفضه.", "كان", "كان AUX"},
		{"حضر الوزير الذي سافر في أي مكان كان.", "كان", "كان AUX"},
		{"تأجلت الجلسة، وذلك بعد رفض الاقتراح.", "بعد", "بعد ADP"},
		{"وأصيب في المسيرة عشرون شخصا.", "وأصيب", "أصاب VERB Person=3 Voice=Pass"},
		{"وأكثر ما يقلق السكان نقص المياه.", "وأكثر", "أكثر ADJ"},
		{"أعلنت أنها ستشارك.", "أنها", "أن SCONJ +ها"},
		{"أفاد بأنه سيشارك.", "بأنه", "أن SCONJ +ه"},
	} {
		d := a.Analyze(x.text)
		got := ""
		for i := range d.Tokens {
			if d.Tokens[i].Text != x.word {
				continue
			}
			r := d.Tokens[i].Best()
			got = fmt.Sprint(r.Lemma, " ", r.POS)
			if r.POS == arabic.VERB {
				got += fmt.Sprintf(" Person=%c Voice=%s", r.Person, map[byte]string{'a': "Act", 'p': "Pass"}[r.Voice])
			}
			if r.Enc != "" {
				got += " +" + r.Enc
			}
		}
		if got != x.want {
			t.Errorf("%s in %q: got %q, want %q", x.word, x.text, got, x.want)
		}
	}
}
