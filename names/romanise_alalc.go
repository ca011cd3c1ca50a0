package names

import (
	"strings"
	"unicode"
)

// alalcLetters are the consonants of the ALA-LC romanisation of Arabic (Library of Congress and American Library
// Association, 2012) beside what the press writes for them.
var alalcLetters = map[rune]struct {
	letter string
	press  []string
}{
	'ب': {"b", []string{"b", "p"}}, 'ت': {"t", []string{"t"}}, 'ث': {"th", []string{"th"}}, 'ج': {"j", []string{"j", "g", "dj", "ch"}},
	'ح': {"ḥ", []string{"h"}}, 'خ': {"kh", []string{"kh"}}, 'د': {"d", []string{"d"}}, 'ذ': {"dh", []string{"dh", "th", "d"}},
	'ر': {"r", []string{"r"}}, 'ز': {"z", []string{"z"}}, 'س': {"s", []string{"s", "c"}}, 'ش': {"sh", []string{"sh", "ch"}},
	'ص': {"ṣ", []string{"s"}}, 'ض': {"ḍ", []string{"d"}}, 'ط': {"ṭ", []string{"t"}}, 'ظ': {"ẓ", []string{"z", "dh"}},
	'ع': {"ʿ", nil}, 'غ': {"gh", []string{"gh", "g"}}, 'ف': {"f", []string{"f", "v", "ph"}}, 'ق': {"q", []string{"q", "k", "g"}},
	'ك': {"k", []string{"k", "c", "g"}}, 'ل': {"l", []string{"l"}}, 'م': {"m", []string{"m"}}, 'ن': {"n", []string{"n"}},
	'ه': {"h", []string{"h"}}, 'ء': {"ʾ", nil}, 'ئ': {"ʾ", nil}, 'ؤ': {"ʾ", nil},
}

// alalc writes one word in ALA-LC: its letters from the Arabic spelling, its short vowels from the form of the press.
func alalc(word, press string) string {
	if word == "الله" {
		return "Allāh"
	}
	rest, article := strings.CutPrefix(word, "ال")
	latin := strings.ToLower(press)
	if article && len(rest) >= 4 {
		word = rest
		for _, p := range []string{"al-", "el-", "al ", "el "} {
			latin = strings.TrimPrefix(latin, p)
		}
	} else {
		article = false
	}
	w := alalcWriter{latin: []rune(latin), letters: []rune(word)}
	for i, l := range w.letters {
		w.letter(l, i, len(w.letters))
	}
	out := []rune(w.b.String())
	if len(out) == 0 {
		return press
	}
	first := 0
	for first < len(out)-1 && (out[first] == 'ʿ' || out[first] == 'ʾ') {
		first++
	}
	if small := []rune(press); len(small) == 0 || !unicode.IsLower(small[0]) || article { // في stays fī
		out[first] = unicode.ToUpper(out[first])
	}
	if article {
		return "al-" + string(out)
	}
	return string(out)
}

// alalcWriter walks along the press's form as the Arabic letters are written.
type alalcWriter struct {
	b       strings.Builder
	letters []rune
	latin   []rune
	at      int
}

// short takes the vowels that stand next in the press's form and gives the short vowel they mean.
func (w *alalcWriter) short() string {
	v := ""
	for w.at < len(w.latin) && strings.ContainsRune("aeiouy'’ -", w.latin[w.at]) {
		if v == "" {
			v = map[rune]string{'a': "a", 'e': "i", 'i': "i", 'y': "i", 'o': "u", 'u': "u"}[w.latin[w.at]]
		}
		w.at++
	}
	return v
}

func (w *alalcWriter) letter(l rune, i, n int) {
	switch l {
	case 'ا', 'آ':
		v := w.short()
		if i > 0 || l == 'آ' {
			v = "ā"
		} else if v == "" {
			v = "i" // اتحاد
		}
		w.b.WriteString(v)
	case 'ى':
		w.short()
		w.b.WriteString("á")
	case 'أ', 'إ':
		if i == 0 && w.longStart(l) {
			return
		}
		v := w.short()
		if v == "" {
			v = map[rune]string{'أ': "a", 'إ': "i"}[l]
		}
		if i > 0 {
			v = "ʾ" + v
		}
		w.b.WriteString(v)
	case 'ة':
		v := w.short()
		switch {
		case i == n-1 && w.at < len(w.latin) && w.latin[w.at] == 't': // it governs the next word
			w.b.WriteString("at")
		case v == "" || i == n-1:
			w.b.WriteString("ah")
		}
	case 'و', 'ي':
		if l == 'ي' && i == n-2 && i > 0 && w.letters[n-1] == 'ة' && w.nisba() {
			return
		}
		w.glide(l, i)
	default:
		x, ok := alalcLetters[l]
		if !ok {
			return
		}
		if i > 0 {
			w.b.WriteString(w.short())
		}
		w.b.WriteString(x.letter)
		// The press writes ss for any s between vowels (ياسر Yasser).
		if w.consume(x.press) && len([]rune(x.letter)) == 1 && l != 'س' && l != 'ص' {
			w.b.WriteString(x.letter)
		}
	}
}

// longStart tells whether a word's first letter only carries the long vowel behind it: إيران, أوروبا.
func (w *alalcWriter) longStart(l rune) bool {
	if len(w.letters) < 3 || strings.ContainsRune("اةىوي", w.letters[2]) || len(w.latin) == 0 {
		return false
	}
	return l == 'إ' && w.letters[1] == 'ي' || l == 'أ' && w.letters[1] == 'و' && (w.latin[0] == 'o' || w.latin[0] == 'u' || w.latin[0] == 'e')
}

// nisba writes the ي of ـية where the press writes iy.
func (w *alalcWriter) nisba() bool {
	if !strings.HasPrefix(string(w.latin[w.at:]), "iy") {
		return false
	}
	w.at += len("iy")
	w.b.WriteString("īy")
	return true
}

// glide is و or ي as a consonant where a long vowel stands beside it or the press writes one, as the end of ay where the press
// does, else as a long vowel.
func (w *alalcWriter) glide(l rune, i int) {
	consonant, long := 'w', "ū"
	if l == 'ي' {
		consonant, long = 'y', "ī"
	}
	k := w.at
	for k < len(w.latin) && strings.ContainsRune("aeiou", w.latin[k]) {
		k++
	}
	vowels := string(w.latin[w.at:k])
	behind := i > 0 && w.letters[i-1] == 'ا'
	before := i > 0 && i+1 < len(w.letters) && strings.ContainsRune("اآى", w.letters[i+1])
	written := k < len(w.latin) && w.latin[k] == consonant && (i == 0 || k+1 < len(w.latin))
	switch {
	case i == 0 || behind || before || written:
		if i > 0 && !behind {
			v := ""
			if vowels != "" {
				v = map[byte]string{'a': "a", 'e': "i", 'i': "i", 'o': "u", 'u': "u"}[vowels[0]]
			}
			if v == "" && before && l == 'ي' && !written && w.b.Len() > 0 {
				v = "i"
			}
			w.b.WriteString(v)
		}
		w.at = k
		w.b.WriteRune(consonant)
		if strings.HasPrefix(string(w.latin[w.at:]), "ww") {
			w.b.WriteRune(consonant) // قوات
		}
		for w.at < len(w.latin) && w.latin[w.at] == consonant {
			w.at++
		}
	case l == 'ي' && i > 0 && (vowels == "ai" || vowels == "ei" || vowels == "ae"):
		w.short()
		w.b.WriteString("ay")
	default:
		w.short()
		w.b.WriteString(long)
	}
}

// unjoined parts what is written as one word in عبدالفتاح and نصرالله.
func unjoined(name string) string {
	words := strings.Fields(name)
	for i, w := range words {
		if rest, ok := strings.CutPrefix(w, "عبدال"); ok && len(rest) >= 4 {
			words[i] = "عبد ال" + rest
		} else if rest, ok := strings.CutSuffix(w, "الله"); ok && len(rest) >= 4 {
			words[i] = rest + " الله"
		}
	}
	return strings.Join(words, " ")
}

// aligned tells whether a Latin name has the consonants of the Arabic one, in order, so that its vowels can be taken:
// Hodeidah for الحديدة, but not Jerusalem for القدس.
func aligned(word, latin string) bool {
	rest := strings.ToLower(latin)
	for _, l := range strings.TrimPrefix(word, "ال") {
		at := -1
		for _, p := range alalcLetters[l].press {
			if k := strings.Index(rest, p); k >= 0 && (at < 0 || k < at) {
				at = k
			}
		}
		if at < 0 && len(alalcLetters[l].press) > 0 {
			return false
		}
		if at >= 0 {
			rest = rest[at+1:]
		}
	}
	return true
}

// consume steps over what the press writes for a consonant, and tells whether it stands there twice.
func (w *alalcWriter) consume(press []string) bool {
	for _, p := range press {
		for n := 0; n < 2 && strings.HasPrefix(string(w.latin[w.at:]), p); n++ {
			w.at += len([]rune(p))
			if n == 1 {
				return true
			}
		}
		if w.at > 0 && strings.HasSuffix(string(w.latin[:w.at]), p) {
			return false
		}
	}
	return false
}
