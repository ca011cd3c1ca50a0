package source

import (
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
)

// The names of encodings, as Item.Coding tells them.
const (
	codingUTF8 = "UTF-8"
	coding1256 = "windows-1256"
	coding8859 = "ISO-8859-6"
)

// decode turns bytes into text: UTF-8 as it is; what is mostly not UTF-8 by the Arabic code page that makes better
// Arabic of it; else UTF-8 with each bad byte replaced and counted.
func decode(raw []byte) (text, coding string, lost int) {
	if utf8.Valid(raw) {
		return string(raw), codingUTF8, 0
	}
	good, bad := 0, 0
	for i := 0; i < len(raw); {
		r, size := utf8.DecodeRune(raw[i:])
		switch {
		case r == utf8.RuneError && size == 1:
			bad++
		case size > 1:
			good++
		}
		i += size
	}
	if bad <= good {
		return replaceInvalid(raw), codingUTF8, bad
	}
	a, b := decodePage(raw, charmap.Windows1256), decodePage(raw, charmap.ISO8859_6)
	if arabicness(b) > arabicness(a) {
		return b, coding8859, 0
	}
	return a, coding1256, 0
}

// replaceInvalid puts one U+FFFD for each bad byte, so that nothing runs together.
func replaceInvalid(raw []byte) string {
	var b strings.Builder
	b.Grow(len(raw) + 16)
	for _, r := range string(raw) {
		b.WriteRune(r)
	}
	return b.String()
}

func decodePage(raw []byte, page *charmap.Charmap) string {
	var b strings.Builder
	b.Grow(2 * len(raw))
	for _, c := range raw {
		b.WriteRune(page.DecodeByte(c))
	}
	return b.String()
}

// letterWeight is how often letters stand in Arabic news, in thousandths of all letters.
var letterWeight = map[rune]int{'ا': 160, 'ل': 125, 'ي': 75, 'م': 62, 'و': 57, 'ن': 57, 'ر': 48, 'ت': 46, 'ب': 33, 'ة': 32, 'ع': 32,
	'د': 31, 'س': 27, 'ف': 26, 'ه': 24, 'ك': 20, 'ق': 20, 'أ': 20, 'ح': 18, 'ج': 14, 'ش': 12, 'إ': 11, 'ط': 10, 'ص': 9, 'خ': 9, 'ى': 9,
	'ض': 7, 'ز': 6, 'ذ': 5, 'ث': 5, 'ئ': 4, 'غ': 4, 'ء': 3, 'ظ': 2, 'ؤ': 2, 'آ': 2, 'ـ': 1, '،': 6, '؛': 1, '؟': 1}

// arabicness scores a decoding: frequent letters and words that begin with the article speak for it, letters of
// other scripts and holes of the code page against it.
func arabicness(s string) int {
	score := 0
	var before2, before rune = ' ', ' '
	for _, r := range s {
		switch {
		case r < 0x80:
		case letterWeight[r] > 0:
			score += letterWeight[r]
			if r == 'ل' && before == 'ا' && !(before2 >= 0x0620 && before2 <= 0x064a) {
				score += 400
			}
		case r >= 0x064b && r <= 0x0652, r == '«', r == '»', r >= 0x2010 && r <= 0x2026:
		default:
			score -= 200
		}
		before2, before = before, r
	}
	return score
}
