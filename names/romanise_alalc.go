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
	out[first] = unicode.ToUpper(out[first])
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
		w.short()
		w.b.WriteString("ā")
	case 'ى':
		w.short()
		w.b.WriteString("á")
	case 'أ', 'إ':
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
		if w.consume(x.press) && len([]rune(x.letter)) == 1 {
			w.b.WriteString(x.letter)
		}
	}
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

// glide is و or ي as a consonant where the press writes one, else as a long vowel.
func (w *alalcWriter) glide(l rune, i int) {
	consonant, long := 'w', "ū"
	if l == 'ي' {
		consonant, long = 'y', "ī"
	}
	k := w.at
	for k < len(w.latin) && strings.ContainsRune("aeiou", w.latin[k]) {
		k++
	}
	if k < len(w.latin) && w.latin[k] == consonant && (i == 0 || k+1 < len(w.latin)) {
		if i > 0 {
			w.b.WriteString(w.short())
		}
		for w.at < len(w.latin) && w.latin[w.at] == consonant {
			w.at++
		}
		w.b.WriteRune(consonant)
		return
	}
	w.short()
	w.b.WriteString(long)
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
