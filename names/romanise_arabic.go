package names

import "strings"

var consonants = map[rune]string{'ب': "b", 'ت': "t", 'ث': "th", 'ج': "j", 'ح': "h", 'خ': "kh", 'د': "d", 'ذ': "dh", 'ر': "r",
	'ز': "z", 'س': "s", 'ش': "sh", 'ص': "s", 'ض': "d", 'ط': "t", 'ظ': "z", 'ع': "", 'غ': "gh", 'ف': "f", 'ق': "q", 'ك': "k",
	'ل': "l", 'م': "m", 'ن': "n", 'ه': "h", 'و': "w", 'ي': "y", 'ء': "", 'ئ': "", 'ؤ': "",
	'پ': "p", 'چ': "ch", 'ڤ': "v", 'گ': "g", 'ژ': "zh"}

// endings of nouns and adjectives, the longest first, with what is written for them.
var endings = []struct{ arabic, latin string }{
	{"يات", "iyat"}, {"يين", "iyin"}, {"يون", "iyun"}, {"ية", "iya"}, {"ات", "at"}, {"ون", "un"}, {"ين", "in"}, {"ي", "i"}, {"ة", "a"},
}

// patterns of Arabic words: a digit is a consonant of the root, all else stands for itself. The first that fits the word
// without its ending decides; ending tells which endings a pattern is for, "" for any.
var patterns = []struct{ stem, ending, latin string }{
	{"1ا23", "", "1a2i3"},         // خارج
	{"1ا2و3", "", "1a2u3"},        // قانون
	{"م1ا23", "ة", "mu1a2a3"},     // مقاومة
	{"م1ا23", "ين", "mu1a2i3"},    // مقاتلين
	{"م1ا23", "ون", "mu1a2i3"},    // مقاتلون
	{"م1ا23", "", "ma1a2i3"},      // مصانع
	{"مست123", "ين", "musta12i3"}, // مستثمرين
	{"مست123", "", "musta12a3"},   // مستقبل
	{"مت1ا23", "", "muta1a2i3"},   // متقاعد
	{"م1ت23", "ين", "mu1ta2i3"},   // مقترعين
	{"م1ت23", "", "mu1ta2a3"},     // مختبر
	{"م12و3", "", "ma12u3"},       // مشروع
	{"م123", "", "ma12a3"},        // مكتب
	{"ت12ي3", "", "ta12i3"},       // تنظيم
	{"ت1ا23", "", "ta1a2u3"},      // تحالف
	{"است12ا3", "", "isti12a3"},   // استثمار
	{"ا1ت2ا3", "", "i1ti2a3"},     // انتخاب
	{"ان12ا3", "", "in1i2a3"},     // انقلاب
	{"ات1ا2", "", "itti1a2"},      // اتفاق
	{"إ12ا3", "", "i12a3"},        // إصلاح
	{"أ12ا3", "", "a12a3"},        // أنصار
	{"أو2ا3", "", "aw2a3"},        // أوقاف
	{"أو23", "", "aw2a3"},         // أوسط
	{"أ123", "", "a12a3"},         // أحمر
}

// spell transcribes one Arabic word: by the pattern of its letters, else letter by letter.
func spell(w string) string {
	for _, e := range endings {
		stem, ok := strings.CutSuffix(w, e.arabic)
		if !ok {
			continue
		}
		if latin, fits := byPattern(stem, e.arabic); fits {
			return latin + e.latin
		}
		if letters := []rune(stem); len(letters) >= 3 && !isVowelLetter(letters[len(letters)-1]) && (e.arabic == "ة" || e.arabic == "ي" || e.arabic == "ية") {
			return spellLetters(letters, true) + e.latin
		}
	}
	if latin, fits := byPattern(w, ""); fits {
		return latin
	}
	return spellLetters([]rune(w), false)
}

func byPattern(stem, ending string) (string, bool) {
	letters := []rune(stem)
	for _, p := range patterns {
		if p.ending != "" && p.ending != ending {
			continue
		}
		if root, ok := fit([]rune(p.stem), letters); ok {
			var b strings.Builder
			for i, l := range p.latin {
				switch {
				case l < '1' || l > '3':
					b.WriteRune(l)
				case root[l-'1'] == 'ع' && i > 0 && i+1 < len(p.latin) && p.latin[i-1] == 'a' && p.latin[i+1] >= '1' && p.latin[i+1] <= '3':
					b.WriteByte('a') // معبر: Maabar
				default:
					b.WriteString(consonants[root[l-'1']])
				}
			}
			return b.String(), true
		}
	}
	return "", false
}

// fit lays a pattern over letters and gives those that stand where it has a digit.
func fit(pattern, letters []rune) (root [3]rune, ok bool) {
	if len(pattern) != len(letters) {
		return root, false
	}
	for i, p := range pattern {
		l := letters[i]
		if p < '1' || p > '3' {
			if l != p {
				return root, false
			}
			continue
		}
		_, consonant := consonants[l]
		if !consonant || (l == 'و' || l == 'ي') && i > 0 {
			return root, false
		}
		root[p-'1'] = l
	}
	return root, true
}

// spellLetters goes through the letters: و and ي are vowels between consonants and at the end, and a run of consonants is
// cut into syllables from its end, each with an a. open tells that a vowel follows the last letter.
func spellLetters(letters []rune, open bool) string {
	var b strings.Builder
	var run []rune // consonants since the last vowel
	start := true
	flush := func(vowelNext bool) {
		writeRun(&b, run, start, vowelNext)
		run, start = run[:0], false
	}
	for i, l := range letters {
		last := i == len(letters)-1 && !open
		next := func(s string) bool { return i+1 < len(letters) && strings.ContainsRune(s, letters[i+1]) }
		switch {
		case l < 0x80:
			flush(false)
			b.WriteRune(l)
		case l == 'ي' && i > 0 && letters[i-1] == 'إ' && !next("اوىةأآ"): // إيران: its vowel is written
		case l == 'أ' && i == 0 && len(letters) >= 6 && next("و") && !isVowelLetter(letters[2]): // أوروغواي
			start = false
			b.WriteByte('u')
		case l == 'و' && i == 1 && letters[0] == 'أ' && b.String() == "u":
		case strings.ContainsRune("اأآىةإ", l):
			flush(true)
			if l == 'إ' {
				b.WriteByte('i')
			} else {
				b.WriteByte('a')
			}
		case (l == 'و' || l == 'ي') && i > 0 && len(run) > 0 && (last || !next("اوىيةأآ")):
			flush(true)
			b.WriteString(map[rune]string{'و': "u", 'ي': "i"}[l])
		default:
			if _, ok := consonants[l]; ok {
				run = append(run, l)
			}
		}
	}
	flush(open)
	return b.String()
}

// writeRun writes the consonants between two vowels, or before the first or behind the last, with an a where a syllable
// lacks its vowel.
func writeRun(b *strings.Builder, run []rune, start, vowelNext bool) {
	n := len(run)
	short := make([]bool, n) // an a stands behind this consonant
	end := n                 // of the run without the one that opens the next syllable
	if vowelNext && n > 0 {
		end--
	}
	switch {
	case !vowelNext && !start && n == 2:
		short[0] = true // behind a long vowel: ماجد
	case !vowelNext && start && n == 3:
		short[0] = true // سهل
	default:
		first := 0
		if !start && end%2 == 1 {
			first = 1 // closes the syllable before it
		}
		for i := end - 2; i >= first; i -= 2 {
			short[i] = true
		}
		if start && end%2 == 1 {
			short[0] = true
		}
	}
	for i, l := range run {
		if l == 'ع' && i > 0 && short[i-1] && !short[i] && (i+1 < n || !vowelNext) {
			b.WriteByte('a') // سعد: Saad
		}
		b.WriteString(consonants[l])
		if short[i] {
			b.WriteByte('a')
		}
	}
}

func isVowelLetter(r rune) bool { return strings.ContainsRune("اوىيةأآ", r) }
