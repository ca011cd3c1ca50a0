// Package arabic is the language: letters, sentences, words, clitics, lemmas, tags, conjugation. It
// compiles the lexicon's verbs and nouns into the table of their forms and reads text with it.
//
// Offsets inside the house are bytes of the text as it was given; nothing is ever changed in place.
package arabic

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// IsMark tells whether r is written on or between letters without being one: a vowel sign, a tatweel, a
// joiner, a direction mark.
func IsMark(r rune) bool {
	switch {
	case r >= 0x064b && r <= 0x065f, r == 0x0670, r == 0x0640,
		r >= 0x0610 && r <= 0x061a, r >= 0x06d6 && r <= 0x06ed && r != 0x06dd && r != 0x06de && r != 0x06e9,
		r >= 0x200b && r <= 0x200f, r >= 0x202a && r <= 0x202e, r >= 0x2060 && r <= 0x2069, r == 0xfeff, r == 0x00ad,
		r == 0x061c:
		return true
	}
	return false
}

// plainLetter maps the letters of Persian, Kurdish and Urdu keyboards to the Arabic ones they stand for.
var plainLetter = map[rune]rune{
	'ک': 'ك', 'ڪ': 'ك', 'گ': 'ك', 'ی': 'ي', 'ې': 'ي', 'ۍ': 'ي', 'ے': 'ي', 'پ': 'ب', 'چ': 'ج', 'ڤ': 'ف', 'ڥ': 'ف', 'ژ': 'ج',
	'ہ': 'ه', 'ھ': 'ه', 'ە': 'ه', 'ۀ': 'ة', 'ۃ': 'ة', 'ۆ': 'و', 'ۇ': 'و', 'ۋ': 'و', 'ٱ': 'ا', 'ڨ': 'ق', 'ڭ': 'ك', 'ݣ': 'ك',
	'ٹ': 'ت', 'ڈ': 'د', 'ڑ': 'ر', 'ں': 'ن',
}

// Normalize is a word or phrase with one form a letter and no marks: compatibility forms taken apart,
// Persian letters and digits turned into the usual ones. Hamzas, ة and ى stay. It is idempotent.
func Normalize(s string) string {
	if isNormal(s) {
		return s
	}
	var b strings.Builder
	b.Grow(len(s))
	for _, r := range norm.NFKC.String(strings.ToValidUTF8(s, "\ufffd")) {
		if IsMark(r) {
			continue
		}
		if p, ok := plainLetter[r]; ok {
			r = p
		} else if d := Digit(r); d >= 0 {
			r = rune('0' + d)
		}
		b.WriteRune(r)
	}
	// Taking marks away can leave letters that compose anew (ا, tatweel, hamza above).
	out := b.String()
	if norm.NFKC.IsNormalString(out) {
		return out
	}
	return Normalize(norm.NFKC.String(out))
}

// isNormal tells whether s is its own normal form, at a glance: nearly all words of the press are.
func isNormal(s string) bool {
	for _, r := range s {
		if (r < 0x0621 || r > 0x064a || r == 0x0640) && (r < 0x20 || r > 0x7e) {
			return false
		}
	}
	return true
}

// Fold is Normalize with the differences left out that careless spelling makes: hamza on or under alif,
// dotted and undotted final ya.
func Fold(s string) string {
	s = Normalize(s)
	for i := range len(s) - 1 {
		if _, ok := foldedByte(s[i], s[i+1]); ok {
			return foldFrom(s, i)
		}
	}
	return s
}

// foldedByte is the second byte of the letter that stands for a letter of two bytes: ا for أإآ, ي for ى. The first
// byte stays as it is.
func foldedByte(first, second byte) (byte, bool) {
	switch {
	case first == 0xd8 && (second == 0xa2 || second == 0xa3 || second == 0xa5):
		return 0xa7, true
	case first == 0xd9 && second == 0x89:
		return 0x8a, true
	}
	return second, false
}

func foldFrom(s string, i int) string {
	b := []byte(s)
	for ; i+1 < len(b); i++ {
		b[i+1], _ = foldedByte(b[i], b[i+1])
	}
	return string(b)
}

// Digit is the value of a decimal digit of any script, or -1.
func Digit(r rune) int {
	switch {
	case r >= '0' && r <= '9':
		return int(r - '0')
	case r >= 0x0660 && r <= 0x0669:
		return int(r - 0x0660)
	case r >= 0x06f0 && r <= 0x06f9:
		return int(r - 0x06f0)
	}
	return -1
}

// IsLetter tells whether r belongs to a word written in Arabic script.
func IsLetter(r rune) bool {
	return r >= 0x0620 && r <= 0x064a && r != 0x0640 || r >= 0x0671 && r <= 0x06d3 || r == 0x06d5 ||
		r >= 0x06ee && r <= 0x06ff && Digit(r) < 0 || r >= 0x0750 && r <= 0x077f || r >= 0x08a0 && r <= 0x08c7 ||
		r >= 0xfb50 && r <= 0xfdfb && r != 0xfd3e && r != 0xfd3f || r >= 0xfe70 && r <= 0xfefc
}

// Share is the part of a text's letters that are Arabic, between 0 and 1; 0 for a text without letters.
func Share(text string) float64 {
	arabic, all := 0, 0
	for i, n := 0, 0; i < len(text) && n < 20000; n++ {
		r, size := utf8.DecodeRuneInString(text[i:])
		i += size
		if IsLetter(r) {
			arabic++
			all++
		} else if unicode.IsLetter(r) {
			all++
		}
	}
	if all == 0 {
		return 0
	}
	return float64(arabic) / float64(all)
}
