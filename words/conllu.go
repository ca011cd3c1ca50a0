// Package words writes an analysed text word by word, with the clitics split off as UD Arabic-PUD does.
package words

import (
	"bytes"
	"fmt"
	"strings"
	"unicode"

	"isnad/arabic"
)

// CoNLLU is a text in CoNLL-U. Heads are not read: the first word is the root and all others hang on it, so that the
// file is valid. A tagger, which may be nil, gives the tags.
func CoNLLU(d *arabic.Doc, id string, tagger *arabic.Tagger) []byte {
	var b bytes.Buffer
	id = oneWord(id)
	fmt.Fprintf(&b, "# newdoc id = %s\n", id)
	for i, s := range d.Sents {
		fmt.Fprintf(&b, "# sent_id = %s-%d\n# text = ", id, i+1)
		for k := s.From; k < s.To; k++ {
			b.WriteString(d.Tokens[k].Text)
			if k+1 < s.To && d.Tokens[k+1].Space {
				b.WriteByte(' ')
			}
		}
		b.WriteByte('\n')
		sentence(&b, d.Tokens[s.From:s.To], tagger)
		b.WriteByte('\n')
	}
	return b.Bytes()
}

func sentence(b *bytes.Buffer, tokens []arabic.Token, tagger *arabic.Tagger) {
	n := 1
	split := parts(tokens, tagger)
	for k := range tokens {
		misc := "_"
		if k+1 < len(tokens) && !tokens[k+1].Space {
			misc = "SpaceAfter=No"
		}
		if len(split[k]) > 1 {
			fmt.Fprintf(b, "%d-%d\t%s\t_\t_\t_\t_\t_\t_\t_\t%s\n", n, n+len(split[k])-1, tokens[k].Text, misc)
			misc = "_"
		}
		for _, w := range split[k] {
			head, rel := "1", "dep"
			if n == 1 {
				head, rel = "0", "root"
			}
			fmt.Fprintf(b, "%d\t%s\t%s\t%s\t_\t%s\t%s\t%s\t_\t%s\n", n, w.Form, w.Lemma, w.POS, w.Feats, head, rel, misc)
			n++
		}
	}
}

// oneWord is an id without blanks, which CoNLL-U's ids must not have.
func oneWord(id string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) || unicode.IsControl(r) {
			return '_'
		}
		return r
	}, id)
}
