package arabic

import (
	"slices"
	"strings"
)

// Forms are built as sounds and spelled at the very end, because the seat of a hamza depends on the vowels around it
// and nothing else in an undiacritised word does. In a string of sounds
//
//	ب ت … ء و ي   are consonants; a doubled consonant is written twice
//	a i u         are short vowels
//	A I U         are long vowels
//	Y             is a final ā written ى
//	T             is ة
//	F             is the indefinite accusative's ending, written ا where it is written
//	X             is the silent alif of قالوا
//	ٱ             is the alif that only carries a vowel: استقبل
const (
	shortVowels = "aiu"
	vowels      = "aiuAIUYF"
)

// noLink holds the letters that do not join the next one.
const noLink = "اأإآدذرزوؤىةء"

func isVowel(r rune) bool { return strings.ContainsRune(vowels, r) }

// spellings gives the usual spelling of a form first and then those that newspapers also use.
func spellings(sounds string) []string {
	r := soundLaws([]rune(sounds))
	out := []string{spell(r, 0)}
	if !strings.ContainsRune(sounds, 'ء') {
		return out
	}
	for variant := 1; variant <= hamzaVariants; variant++ {
		if s := spell(r, variant); !slices.Contains(out, s) {
			out = append(out, s)
		}
	}
	return out
}

// soundLaws applies what happens wherever the sounds meet: أأخذ → آخذ, iw → ī, uy → ū.
func soundLaws(r []rune) []rune {
	out := make([]rune, 0, len(r))
	for i := 0; i < len(r); i++ {
		c := r[i]
		closed := i+1 == len(r) || !isVowel(r[i+1]) && r[i+1] != c
		prev := rune(0)
		if len(out) > 0 {
			prev = out[len(out)-1]
		}
		switch {
		case c == 'ء' && i == 2 && r[0] == 'ء' && closed:
			out[1] = long(out[1])
		case (c == 'و' || c == 'ي') && closed && (prev == 'i' || prev == 'u') && r[i-1] != c:
			out[len(out)-1] = long(prev)
		default:
			out = append(out, c)
		}
	}
	return out
}

func long(v rune) rune {
	switch v {
	case 'a':
		return 'A'
	case 'i':
		return 'I'
	case 'u':
		return 'U'
	}
	return v
}

// spell writes sounds down; variant 0 is the usual orthography.
func spell(r []rune, variant int) string {
	var b strings.Builder
	var prev rune // the sound before
	for i := 0; i < len(r); i++ {
		c := r[i]
		switch {
		case c == 'ء':
			if i+1 < len(r) && r[i+1] == 'ء' { // doubled: the vowel after the second decides
				continue
			}
			seat := hamza(prev, r[i:], variant)
			b.WriteString(seat)
			if seat == "آ" {
				i++
				c = 'A'
			}
		case c == 'ٱ', c == 'A', c == 'X':
			b.WriteRune('ا')
		case c == 'Y':
			if prev == 'ي' { // يحيا, not two ي
				b.WriteRune('ا')
			} else {
				b.WriteRune('ى')
			}
		case c == 'I':
			b.WriteRune('ي')
		case c == 'U':
			b.WriteRune('و')
		case c == 'T':
			b.WriteRune('ة')
		case c == 'F':
			if !bareAccusative(r[:i]) {
				b.WriteRune('ا')
			}
		case strings.ContainsRune(shortVowels, c):
		case c == prev: // shadda
		default:
			b.WriteRune(c)
		}
		prev = c
	}
	return b.String()
}

// bareAccusative: رجاءً and منشأً take no alif.
func bareAccusative(r []rune) bool {
	n := len(r)
	return n > 1 && r[n-1] == 'ء' && (r[n-2] == 'a' || r[n-2] == 'A')
}

// hamzaVariants counts the deviating orthographies: 1 يبدأون جاءوا, 2 مسئول, 3 ييأس for ييئس.
const hamzaVariants = 3

// hamza gives the letter for the hamza at the head of rest, by the sound before it and those after it. It gives آ for
// a hamza together with the ā that follows.
func hamza(before rune, rest []rune, variant int) string {
	own := rune(0)
	if len(rest) > 1 && (isVowel(rest[1])) {
		own = rest[1]
	}
	if before == 0 {
		return initialHamza(own)
	}
	if len(rest) == 1 || own == 'F' {
		return finalHamza(before, own)
	}
	ending := own == 'U' && (len(rest) == 2 || rest[2] == 'X' || rest[2] == 'ن' && len(rest) == 3)
	alif := before == 'a' || !isVowel(before)
	switch {
	case before == 'ي' && own == 'a' && variant != 3 && len(rest) > 2 && !strings.ContainsRune("Tت", rest[2]):
		return "أ" // ييأس; but هيئة and هيئته
	case before == 'I', before == 'ي', before == 'i', own == 'i', own == 'I':
		return "ئ"
	case before == 'A' && (own == 'a' || own == 'A' || own == 'Y'):
		return "ء"
	case before == 'A' && ending && variant == 1:
		return "ء"
	case before == 'a' && ending && variant == 1:
		return "أ"
	case before == 'U', before == 'و':
		return "ء"
	case !isVowel(before) && own == 'U' && variant == 2 && !strings.ContainsRune(noLink, before):
		return "ئ"
	case before == 'u', own == 'u', own == 'U':
		return "ؤ"
	case own == 'A' && alif:
		return "آ"
	}
	return "أ"
}

func initialHamza(own rune) string {
	switch own {
	case 'A':
		return "آ"
	case 'i', 'I':
		return "إ"
	}
	return "أ"
}

// finalHamza sits on the letter of the short vowel before it, else on the line; before the accusative's alif it needs
// a tooth where the letter before it joins (شيئا, but جزءا).
func finalHamza(before, own rune) string {
	switch before {
	case 'a':
		return "أ"
	case 'i':
		return "ئ"
	case 'u':
		return "ؤ"
	}
	if own == 'F' && before != 'A' && before != 'U' && (before == 'I' || !strings.ContainsRune(noLink, before)) {
		return "ئ"
	}
	return "ء"
}
