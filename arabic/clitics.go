package arabic

import (
	"strings"
	"unicode/utf8"
)

// After is the byte of the text where the token goes on behind its first n letters; marks that stand on
// them are passed over.
func (t *Token) After(n int) int {
	at := 0
	for at < len(t.Text) {
		r, size := utf8.DecodeRuneInString(t.Text[at:])
		if !IsMark(r) {
			if n == 0 {
				break
			}
			n--
		}
		at += size
	}
	return t.Start + at
}

// Proclitic is a way to take proclitics off a word: what is off, what is left.
type Proclitic struct {
	Pro  string
	Rest string // normalized; with its article, also where ل has melted into it
	Melt bool   // the ل of لل stays where it is printed: the rest begins at it
}

// Letters is the number of letters that the proclitics take at the head of the printed word.
func (p Proclitic) Letters() int {
	n := utf8.RuneCountInString(p.Pro)
	if p.Melt {
		n--
	}
	return n
}

// Strip lists the ways to take و ف ب ل ك off a normalized word, fewest first, the word itself before all.
func Strip(word string) []Proclitic {
	out := make([]Proclitic, 1, 4)
	out[0] = Proclitic{Rest: word}
	for _, conj := range conjunctions {
		rest, ok := strings.CutPrefix(word, conj)
		if !ok || len(rest) < 4 {
			continue
		}
		if conj != "" {
			out = append(out, Proclitic{Pro: conj, Rest: rest})
		}
		for _, prep := range []string{"ب", "ك", "ل"} {
			stem, ok := strings.CutPrefix(rest, prep)
			if !ok || len(stem) < 4 {
				continue
			}
			if prep == "ل" && strings.HasPrefix(stem, "ل") && len(stem) > 4 {
				out = append(out, Proclitic{Pro: conj + prep, Rest: "ا" + stem, Melt: true})
			}
			out = append(out, Proclitic{Pro: conj + prep, Rest: stem})
		}
	}
	return out
}
