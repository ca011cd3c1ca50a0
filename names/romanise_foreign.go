package names

import (
	"slices"
	"strings"
)

// foreignLetters are those by which foreign words are known (foreign.lex), by their kind.
type foreignLetters map[string][]string

// looks tells a word of another language by its letters or by how it ends.
func (f foreignLetters) looks(w string) bool {
	if strings.HasPrefix(w, "ال") {
		return false
	}
	if strings.ContainsAny(w, "پچڤگژ") || strings.Contains(w, "تش") && !strings.HasPrefix(w, "تش") {
		return true
	}
	n := len([]rune(w))
	return n >= 5 && (f.has("inside", w, strings.Contains) || f.has("begin", w, strings.HasPrefix) || f.has("end", w, strings.HasSuffix)) || n >= 6 && f.slavic(w)
}

// slavic tells whether a word ends as family names of the Slavs do, in which ف is a v.
func (f foreignLetters) slavic(w string) bool { return f.has("slavic", w, strings.HasSuffix) }

func (f foreignLetters) has(kind, w string, in func(w, letters string) bool) bool {
	return slices.ContainsFunc(f[kind], func(letters string) bool { return in(w, letters) })
}

// foreignSounds are the consonants as they stand for those of European languages.
var foreignSounds = map[rune]string{'غ': "g", 'ع': "a", 'ق': "q"}

// spell transcribes a name that was itself written in Arabic letters by its sound: vowels are mostly written,
// و is an o, consonants may stand together, and where they cannot an e is missing.
func (f foreignLetters) spell(w string) string {
	letters := []rune(w)
	vs := f.slavic(w)
	var b strings.Builder
	var run []string
	start := true
	flush := func(vowelNext bool) {
		writeCluster(&b, run, start, vowelNext, vs)
		run, start = run[:0], false
	}
	for i := 0; i < len(letters); i++ {
		l := letters[i]
		at := func(k int) rune {
			if i+k < 0 || i+k >= len(letters) {
				return 0
			}
			return letters[i+k]
		}
		last := i == len(letters)-1
		switch {
		case l < 0x80:
			flush(false)
			b.WriteRune(l)
		case l == 'ت' && at(1) == 'ش':
			run = append(run, "ch")
			i++
		case i == 0 && (l == 'أ' || l == 'ا' || l == 'إ') && (at(1) == 'و' || at(1) == 'ي') && !isVowelLetter(at(2)):
			start = false
			switch {
			case at(1) == 'و':
				b.WriteString("o")
			case l == 'إ':
				b.WriteString("i")
			default:
				b.WriteString("ai")
			}
			i++
		case strings.ContainsRune("اأآىة", l):
			flush(true)
			b.WriteByte('a')
		case l == 'إ':
			flush(true)
			b.WriteByte('e')
		case l == 'ه' && last && len(run) > 0:
			flush(true)
			b.WriteByte('e')
		case l == 'ي' && len(run) > 0 && at(1) == 'ي':
			flush(true)
			b.WriteString("ye") // ـييف
			i++
		case l == 'ي' && i > 0 && len(run) > 0 && at(1) == 'و' && !isVowelLetter(at(2)):
			flush(true)
			b.WriteString("io")
			i++
		case l == 'ي' && i > 0 && (len(run) > 0 || last || !isVowelLetter(at(1))):
			flush(true)
			b.WriteByte('i')
		case l == 'و' && i > 0 && len(run) > 0 && at(1) == 'ي' && at(2) != 0 && !isVowelLetter(at(2)) && !strings.ContainsRune("كستغ", at(-1)):
			flush(true)
			b.WriteString("oi") // بويل
			i++
		case l == 'و' && i > 0 && len(run) > 0 && (last || !isVowelLetter(at(1)) || len(run) == 2 && opens(run[0], run[1])):
			flush(true)
			b.WriteByte('o')
		case l == 'ف' && vs && i > 0:
			run = append(run, "v")
		default:
			s, ok := foreignSounds[l]
			if !ok {
				s, ok = consonants[l]
			}
			if ok && s != "" {
				run = append(run, s)
			}
		}
	}
	flush(false)
	return b.String()
}

// writeCluster writes the consonants of one run, and an e where they cannot be spoken together: an a in the first syllable of a
// Slavic name (زخاروفا).
func writeCluster(b *strings.Builder, run []string, start, vowelNext, vs bool) {
	for len(run) > 0 {
		n := 1 // how many go together before an e
		switch {
		case start && len(run) >= 3 && run[0] == "s" && opens(run[1], run[2]):
			n = 3
		case start && len(run) >= 2 && opens(run[0], run[1]):
			n = 2
		case !start && vowelNext && len(run) <= 2, !start && len(run) == 3 && vowelNext && (sonorant(run[0]) && !sonorant(run[1]) || opens(run[1], run[2])):
			n = len(run)
		case !start && len(run) == 3 && vowelNext && sonorant(run[0]): // fior-entina
		case !start && !vowelNext && closes(run):
			n = len(run)
		case !start && len(run) == 4 && (!vowelNext || sonorant(run[0])):
			n = 3
			if vowelNext {
				n = 4
			}
		case !start && len(run) >= 3:
			n = 2
		}
		for _, s := range run[:n] {
			b.WriteString(s)
		}
		run = run[n:]
		if len(run) > 0 && start && vs {
			b.WriteByte('a')
		} else if len(run) > 0 {
			b.WriteByte('e')
		}
		if start && vowelNext && len(run) == 1 && n == 1 {
			b.WriteString(run[0])
			return
		}
		start = false
	}
}

func sonorant(s string) bool { return s == "r" || s == "l" || s == "n" || s == "m" }

// opens tells whether two consonants may begin a syllable together.
func opens(a, b string) bool {
	switch b {
	case "r":
		return strings.Contains(" b p d t g k f v sh ", " "+a+" ")
	case "l":
		return strings.Contains(" b p g k f v s sh ", " "+a+" ")
	}
	return (a == "s" || a == "sh") && strings.Contains(" t k p m n w f v ", " "+b+" ") || b == "w" && strings.Contains(" k t d ", " "+a+" ")
}

// closes tells whether consonants may end a word together.
func closes(run []string) bool {
	switch len(run) {
	case 0, 1:
		return true
	case 2:
		a, b := run[0], run[1]
		return sonorant(a) && !sonorant(b) && b != "w" || a == "s" && (b == "t" || b == "k") || a == "r" && (b == "n" || b == "m") || b == "s" && a != "z" || b == "t" && (a == "f" || a == "kh")
	}
	return len(run) == 3 && sonorant(run[0]) && (run[2] == "s" || run[2] == "z")
}
