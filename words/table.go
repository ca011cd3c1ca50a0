package words

import (
	"bytes"
	"strings"

	"isnad/arabic"
	"isnad/terminal"
)

// Table is a text as a table for people: a word a line, its parts, lemma, part of speech, features, and the lexicon
// line that knows it. Sentences are parted by an empty line.
func Table(d *arabic.Doc, id string, bidi bool) []byte {
	rows := [][]string{{"word", "parts", "lemma", "pos", "features", "lexicon"}}
	for _, s := range d.Sents {
		for k := s.From; k < s.To; k++ {
			rows = append(rows, row(&d.Tokens[k]))
		}
		rows = append(rows, nil)
	}
	var b bytes.Buffer
	b.WriteString("# " + oneWord(id) + "\n")
	b.WriteString(terminal.Table(rows, 72, bidi))
	return b.Bytes()
}

func row(t *arabic.Token) []string {
	r := t.Best()
	parts := ""
	if p := Split(t); len(p) > 1 {
		forms := make([]string, len(p))
		for i, w := range p {
			forms[i] = w.Form
		}
		parts = strings.Join(forms, "+")
	}
	at := r.At
	if at == "" && t.Kind == arabic.WordToken {
		at = "(guessed)"
	}
	return []string{terminal.Clean(t.Text), parts, terminal.Clean(lemma(t, r)), r.POS.String(), feats(r), at}
}
