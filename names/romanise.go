package names

import (
	"strings"
	"unicode"

	"isnad/arabic"
)

// Romanise writes a name in Latin letters, as the press does or in ALA-LC: known parts from the lexicon, the others letter by
// letter with short vowels put where a syllable needs one.
func (r *Recognizer) Romanise(name string) string {
	var out []string
	for _, w := range nameParts(name) {
		latin := r.romaniseWord(w)
		if r.alalc {
			latin = alalc(w, latin)
		}
		out = append(out, latin)
	}
	return strings.Join(out, " ")
}

// nameParts are a name's words, normalized, marks left off.
func nameParts(name string) []string {
	return strings.FieldsFunc(arabic.Normalize(name), func(r rune) bool { return unicode.IsSpace(r) || strings.ContainsRune("\"«»“”'()-_", r) })
}

func (r *Recognizer) romaniseWord(w string) string {
	if g, ok := r.given[arabic.Fold(w)]; ok && g.latin != "" {
		return g.latin
	}
	if after, ok := strings.CutPrefix(w, "ال"); ok && len(after) >= 4 {
		if g, ok := r.given[arabic.Fold(after)]; ok && g.latin != "" {
			return "al-" + g.latin
		}
		return "al-" + spell(after)
	}
	if g, ok := r.given["ال"+arabic.Fold(w)]; ok && g.latin != "" {
		return g.latin
	}
	return spell(w)
}

var consonants = map[rune]string{'ب': "b", 'ت': "t", 'ث': "th", 'ج': "j", 'ح': "h", 'خ': "kh", 'د': "d", 'ذ': "dh", 'ر': "r",
	'ز': "z", 'س': "s", 'ش': "sh", 'ص': "s", 'ض': "d", 'ط': "t", 'ظ': "z", 'ع': "a", 'غ': "gh", 'ف': "f", 'ق': "q", 'ك': "k",
	'ل': "l", 'م': "m", 'ن': "n", 'ه': "h", 'و': "w", 'ي': "y", 'ء': "", 'ئ': "", 'ؤ': ""}

// spell transcribes one word; و and ي are vowels between consonants and at the end.
func spell(w string) string {
	letters := []rune(w)
	var b strings.Builder
	open := true // the syllable has its vowel, or the word begins
	for i, l := range letters {
		last := i == len(letters)-1
		switch {
		case l == 'ا' || l == 'أ' || l == 'آ' || l == 'ى' || l == 'ة':
			b.WriteString("a")
			open = true
		case l == 'إ':
			b.WriteString("i")
			open = true
		case l == 'ي' && i > 1 && !open && i == len(letters)-2 && letters[i+1] == 'ة':
			b.WriteString("iy")
			open = true
		case (l == 'و' || l == 'ي') && i > 0 && !open && (last || !isVowelLetter(letters[i+1])):
			b.WriteString(map[rune]string{'و': "u", 'ي': "i"}[l])
			open = true
		case consonants[l] != "":
			if !open && !last && !isVowelLetter(l) {
				b.WriteString("a")
			}
			b.WriteString(consonants[l])
			open = l == 'ع'
		case l < 0x80:
			b.WriteRune(l)
		}
	}
	s := b.String()
	if s == "" {
		return w
	}
	first := []rune(s)
	first[0] = unicode.ToUpper(first[0])
	return string(first)
}

func isVowelLetter(r rune) bool { return strings.ContainsRune("اوىيةأآ", r) }
