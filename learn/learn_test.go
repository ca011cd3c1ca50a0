package learn

import (
	"bytes"
	"strings"
	"testing"

	"isnad/arabic"
	"isnad/lexicon"
)

// Three sentences of our own, as a treebank writes them.
const treebank = `# text = قالت الوزيرة للصحفيين إن بلادها سترد.
1	قالت	قال	VERB	_	_	0	root	_	_
2	الوزيرة	وزيرة	NOUN	_	_	1	nsubj	_	_
3	ل	ل	ADP	_	_	4	case	_	_
4	لصحفيين	صحفي	NOUN	_	_	1	obl	_	_
5	إن	إن	SCONJ	_	_	7	mark	_	_
6	بلاد	بلاد	NOUN	_	_	7	nsubj	_	_
7	ها	هو	PRON	_	_	6	nmod	_	_
8	س	س	PART	_	_	9	aux	_	_
9	ترد	رد	VERB	_	_	1	ccomp	_	_
10	.	.	PUNCT	_	_	1	punct	_	_

# text = كان خالد في الميناء.
1	كان	كان	VERB	_	_	0	root	_	_
2	خالد	خالد	PROPN	_	_	1	nsubj	_	_
3	في	في	ADP	_	_	4	case	_	_
4	الميناء	ميناء	NOUN	_	_	1	obl	_	_
5	.	.	PUNCT	_	_	1	punct	_	_

`

// The same data gives the same bytes, and what was learnt is known.
func TestWords(t *testing.T) {
	sentences, err := ReadCoNLLU(strings.NewReader(treebank), "treebank")
	if err != nil {
		t.Fatal(err)
	}
	if len(sentences) != 2 || len(sentences[0].Words) != 10 {
		t.Fatalf("%d sentences, the first of %d words", len(sentences), len(sentences[0].Words))
	}
	l := lexicon.Embedded()
	one, two := Readings(arabic.NewAnalyzer(l), sentences), Readings(arabic.NewAnalyzer(l), sentences)
	if !bytes.Equal(one.Encode(), two.Encode()) {
		t.Error("two trainings on one file differ")
	}
	a := arabic.NewAnalyzerWith(l, one)
	tagger := arabic.NewTagger(Tags(a, sentences))
	for _, s := range sentences {
		d := a.Analyze(s.Text)
		var words []arabic.Word
		for i := range d.Tokens {
			words = append(words, arabic.Split(&d.Tokens[i])...)
		}
		tagger.Tag(words)
		for i, w := range words {
			if got, want := w.POS.String(), s.Words[i].UPOS; got != want {
				t.Errorf("%s: %s is %s, want %s", s.Text, w.Form, got, want)
			}
		}
	}
}

// A faulty file is named with its line; nothing panics.
func FuzzReadCoNLLU(f *testing.F) {
	f.Add(treebank)
	f.Add("1\tx\n")
	f.Add("# text = \n1-2\t_\t_\t_\t_\t_\t_\t_\t_\t_\n")
	l := lexicon.Embedded()
	f.Fuzz(func(t *testing.T, s string) {
		sentences, err := ReadCoNLLU(strings.NewReader(s), "fuzz")
		if err != nil && !strings.Contains(err.Error(), "fuzz") {
			t.Errorf("an error that names no file: %v", err)
		}
		if len(sentences) > 3 {
			sentences = sentences[:3]
		}
		Tags(arabic.NewAnalyzer(l), sentences)
	})
}
