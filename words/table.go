package words

import (
	"bytes"
	"strings"

	"isnad/arabic"
	"isnad/terminal"
)

// Table is a text as a table for people: a word a line, its parts, lemma, part of speech, features, and the lexicon
// line that knows it. Sentences are parted by an empty line.
func Table(d *arabic.Doc, id string, tagger *arabic.Tagger, bidi bool) []byte {
	rows := [][]string{{"word", "parts", "lemma", "pos", "features", "lexicon"}}
	for _, s := range d.Sents {
		for k, words := range parts(d.Tokens[s.From:s.To], tagger) {
			rows = append(rows, row(&d.Tokens[s.From+k], words))
		}
		rows = append(rows, nil)
	}
	var b bytes.Buffer
	b.WriteString("# " + oneWord(id) + "\n")
	b.WriteString(terminal.Table(rows, 72, bidi))
	return b.Bytes()
}

func row(t *arabic.Token, words []arabic.Word) []string {
	r := t.Best()
	cut, tag := "", r.POS
	if len(words) > 1 {
		forms := make([]string, len(words))
		for i, w := range words {
			forms[i] = w.Form
		}
		cut = strings.Join(forms, "+")
	} else if len(words) == 1 {
		tag = words[0].POS
	}
	for _, w := range words {
		if w.Feats == arabic.FeatsOf(r) && w.Lemma == arabic.LemmaOf(t, r) {
			tag = w.POS // the word between its clitics
		}
	}
	at := r.At
	if at == "" && t.Kind == arabic.WordToken {
		at = "(guessed)"
	}
	return []string{terminal.Clean(t.Text), cut, terminal.Clean(arabic.LemmaOf(t, r)), tag.String(), arabic.FeatsOf(r), at}
}
