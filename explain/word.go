package explain

import (
	"fmt"
	"strings"

	"isnad/arabic"
	"isnad/lexicon"
)

// Word tells what the lexicon holds of a word: the entries that hold it (also in another spelling of its hamzas), how
// the word is read, and the entries of the lemmas that it is read as.
func Word(l *lexicon.Lexicon, a *arabic.Analyzer, word string) (string, bool) {
	var b strings.Builder
	shown := map[string]bool{}
	show := func(indent, want string) int {
		n := 0
		for _, e := range l.Find(func(cell string) bool { return arabic.Fold(cell) == arabic.Fold(want) }) {
			if !shown[e.At()] {
				fmt.Fprintf(&b, "%s%s  %s\n", indent, e.At(), e.Cells())
				shown[e.At()] = true
				n++
			}
		}
		return n
	}
	found := show("", word) > 0
	if strings.Contains(word, " ") {
		return b.String(), found
	}
	for _, r := range a.Readings(word) {
		if !r.Known {
			continue
		}
		found = true
		line := fmt.Sprintf("read as %s\n", reading(&r))
		if shown[line] { // readings that differ in person or gender alone
			continue
		}
		shown[line] = true
		b.WriteString(line)
		show("  ", r.Lemma)
		if r.Verb != "" && r.Verb != r.Lemma {
			show("  ", r.Verb)
		}
	}
	return b.String(), found
}

var forms = map[arabic.InflKind]string{arabic.Perfect: "past", arabic.Imperfect: "imperfect", arabic.Imperative: "imperative",
	arabic.ActivePart: "active participle", arabic.PassivePart: "passive participle", arabic.VerbalNoun: "verbal noun"}

// reading writes one reading: its parts, lemma and part of speech, what form of which verb, the lexicon line.
func reading(r *arabic.Reading) string {
	out := r.Stem
	if r.Pro != "" {
		out = r.Pro + "+" + out
	}
	if r.Enc != "" {
		out += "+" + r.Enc
	}
	out += ": " + r.Lemma + " " + r.POS.String()
	if r.Verb != "" {
		out += ", " + forms[r.Infl]
		if r.Voice == 'p' && r.POS == arabic.VERB {
			out += " passive"
		}
		if r.Verb != r.Lemma {
			out += " of " + r.Verb
		}
	}
	if r.Class != "" {
		out += ", " + r.Class
	}
	return out + " (" + r.At + ")"
}
