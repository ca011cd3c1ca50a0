// Package learn trains the models that ship, from data in the open. The same data gives the same bytes.
package learn

import (
	"bufio"
	"fmt"
	"io"
	"strconv"
	"strings"
)

// Word is a syntactic word of a CoNLL-U file.
type Word struct{ Form, Lemma, UPOS, Feats string }

// Sentence is a sentence of a CoNLL-U file: its text, and its words in order.
type Sentence struct {
	Text  string
	Words []Word
}

// ReadCoNLLU reads the sentences of a CoNLL-U file; name is for the errors. Empty nodes and the lines of surface words of several
// syntactic ones are passed over. A file without a sentence is an error.
func ReadCoNLLU(r io.Reader, name string) ([]Sentence, error) {
	var out []Sentence
	var cur Sentence
	flush := func() {
		if len(cur.Words) > 0 {
			out = append(out, cur)
		}
		cur = Sentence{}
	}
	lines := bufio.NewScanner(r)
	lines.Buffer(nil, 1<<20)
	for n := 1; lines.Scan(); n++ {
		line := lines.Text()
		if line == "" {
			flush()
			continue
		}
		if text, ok := strings.CutPrefix(line, "# text = "); ok {
			cur.Text = text
		}
		if strings.HasPrefix(line, "#") {
			continue
		}
		f := strings.Split(line, "\t")
		if len(f) != 10 {
			return nil, fmt.Errorf("reading %s: line %d has %d columns and not the 10 of CoNLL-U", name, n, len(f))
		}
		if _, err := strconv.Atoi(f[0]); err == nil {
			cur.Words = append(cur.Words, Word{f[1], f[2], f[3], f[5]})
		}
	}
	flush()
	if err := lines.Err(); err != nil {
		return nil, fmt.Errorf("reading %s: %w", name, err)
	}
	if len(out) == 0 {
		return nil, fmt.Errorf("reading %s: it holds no sentence; give a CoNLL-U file with annotated words", name)
	}
	return out, nil
}
