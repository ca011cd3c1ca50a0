package arabic

import (
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"isnad/lexicon"
)

// seeds are texts of every kind that a reader meets: vowelled, with tatweel and Persian letters, presentation forms,
// digits of three scripts, direction marks, emoji, broken bytes.
var seeds = []string{
	"", " ", "\n\n", "قال الوزير إن الاجتماع انتهى.", "وَأَكَّدَ المُتَحَدِّثُ", "الأمـــم المتحدة", "گفت\u200cوگو در تهران", "ﻻ ﺇﻟﻪ ﷲ ﷺ", "١٢٫٥ و۱۲ و2,500.75%",
	"\u202bقال\u202c \u2067a\u2069", "👩‍👩‍👧 قال", "قال\xff\xfe الوزير", "د. أحمد. قال: «لا!» ثم مضى", "ا\u0640\u0654", "ل\u064e\u0651لسلطة", "\u0640\u0640",
	"وبالسلطة وللسلطة فسيكتبونها كالعادة", "e\u0301 ö ß", "قال\u00a0الوزير\u2028إن\u0085ذلك", "ك\u0300\u0301\u0302ك", strings.Repeat("قال ", 500),
}

func FuzzNormalize(f *testing.F) {
	for _, s := range seeds {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		n := Normalize(s)
		if !utf8.ValidString(n) {
			t.Errorf("Normalize(%q) = %q is not valid UTF-8", s, n)
		}
		if again := Normalize(n); again != n {
			t.Errorf("Normalize(%q) = %q, again %q", s, n, again)
		}
		for _, r := range n {
			if IsMark(r) || Digit(r) >= 0 && r > '9' {
				t.Errorf("Normalize(%q) = %q keeps %U", s, n, r)
			}
		}
		folded := Fold(s)
		if again := Fold(folded); again != folded {
			t.Errorf("Fold(%q) = %q, again %q", s, folded, again)
		}
		if Fold(n) != folded {
			t.Errorf("Fold(%q) = %q, but of its normal form %q", s, folded, Fold(n))
		}
	})
}

func FuzzTokenize(f *testing.F) {
	for _, s := range seeds {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		d := Tokenize(s)
		end := 0
		for i := range d.Tokens {
			k := &d.Tokens[i]
			if k.Start < end || k.End <= k.Start || k.End > len(s) || s[k.Start:k.End] != k.Text {
				t.Fatalf("token %d is [%d, %d) %q, behind %d of %d bytes", i, k.Start, k.End, k.Text, end, len(s))
			}
			if between := s[end:k.Start]; strings.ContainsFunc(between, func(r rune) bool { return unicode.IsLetter(r) && !IsMark(r) }) {
				t.Errorf("the letters %q before token %d are in none", between, i)
			}
			if k.Norm != Normalize(k.Text) {
				t.Errorf("token %q has the normal form %q", k.Text, k.Norm)
			}
			for n := range 4 {
				if at := k.After(n); at < k.Start || at > k.End {
					t.Errorf("token %q goes on behind %d letters at %d, outside [%d, %d)", k.Text, n, at, k.Start, k.End)
				}
			}
			end = k.End
		}
		cover(t, "sentences", d.Sents, len(d.Tokens))
		cover(t, "paragraphs", d.Paras, len(d.Tokens))
	})
}

// cover holds that ranges stand side by side and cover all tokens.
func cover(t *testing.T, what string, ranges []Range, tokens int) {
	t.Helper()
	at := 0
	for _, r := range ranges {
		if r.From != at || r.To <= r.From {
			t.Errorf("%s: the range %v does not follow on token %d", what, r, at)
		}
		at = r.To
	}
	if at != tokens {
		t.Errorf("%s: they end at token %d of %d", what, at, tokens)
	}
}

func FuzzReadings(f *testing.F) {
	for _, s := range seeds {
		for _, w := range strings.Fields(s) {
			f.Add(w)
		}
	}
	a := NewAnalyzer(lexicon.Embedded())
	f.Fuzz(func(t *testing.T, word string) {
		word = Normalize(word)
		for _, p := range Strip(word) {
			rest := p.Rest
			if p.Melt { // ل and ال in one: only the second ل of لل is printed
				rest = strings.TrimPrefix(rest, "ا")
			}
			if !strings.HasSuffix(word, rest) || !strings.HasPrefix(word, p.Pro) || p.Letters() < 0 || p.Letters() >= len([]rune(word)) && word != "" {
				t.Errorf("Strip(%q): %+v is not a part of it", word, p)
			}
		}
		readings := a.Readings(word)
		if again := a.Readings(word); len(again) != len(readings) {
			t.Errorf("Readings(%q) gives %d, then %d", word, len(readings), len(again))
		}
		for _, r := range readings {
			for _, s := range []string{r.Stem, r.Lemma, r.Pro, r.Enc} {
				if !utf8.ValidString(s) {
					t.Errorf("Readings(%q): %q is not valid UTF-8", word, s)
				}
			}
			if strings.Trim(r.Pro, "وفسلبك") != "" || len([]rune(r.Pro+r.Enc)) > len([]rune(word)) {
				t.Errorf("Readings(%q): the clitics %q and %q", word, r.Pro, r.Enc)
			}
			if !strings.HasPrefix(word, r.Pro) || !strings.HasSuffix(word, r.Enc) {
				t.Errorf("Readings(%q): the clitics %q and %q are not the word's", word, r.Pro, r.Enc)
			}
		}
	})
}
