package learn

import (
	"bytes"
	"strings"
	"testing"

	"isnad/arabic"
	"isnad/lexicon"
	"isnad/names"
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

const named = `وصل O
خالد B-PERS
الحلو I-PERS
إلى O
ميناء O
البحرية B-LOC
. O

أعلن O
اتحاد B-ORG
الصيادين I-ORG
إضرابا O
. O
`

// Names that were taught are found again, and two trainings give the same bytes.
func TestNames(t *testing.T) {
	sentences, err := ReadNames(strings.NewReader(named), "named")
	if err != nil {
		t.Fatal(err)
	}
	articles := Articles(sentences)
	if len(articles) != 1 || !strings.Contains(articles[0].Text, "\n") {
		t.Fatalf("%d articles", len(articles))
	}
	l := lexicon.Embedded()
	an, rec := arabic.NewAnalyzer(l), names.New(l, names.Plain)
	m := Names(an, rec, articles, 16)
	if !bytes.Equal(m.Encode(), Names(an, rec, articles, 16).Encode()) {
		t.Error("two trainings on one file differ")
	}
	d := an.Analyze(articles[0].Text)
	got := names.NewTagging(rec.Recognize(d)).Tags(m)
	for i, want := range articles[0].OnTokens(d) {
		if got[i] != want {
			t.Errorf("%s is tagged %d, want %d", d.Tokens[i].Text, got[i], want)
		}
	}
}

// Whatever a file holds, its tags lie on the tokens of its text.
func FuzzReadNames(f *testing.F) {
	f.Add(named)
	f.Add("a\nb B-PER\n\nc I-PER I-LOC\n")
	l := lexicon.Embedded()
	an := arabic.NewAnalyzer(l)
	f.Fuzz(func(t *testing.T, s string) {
		sentences, err := ReadNames(strings.NewReader(s), "fuzz")
		if err != nil {
			return
		}
		for _, a := range Articles(sentences) {
			if len(a.Tags) != len(a.Spans) {
				t.Fatalf("%d tags of %d tokens", len(a.Tags), len(a.Spans))
			}
			d := an.Analyze(a.Text)
			if tags := a.OnTokens(d); len(tags) != len(d.Tokens) {
				t.Fatalf("%d tags of %d tokens", len(tags), len(d.Tokens))
			}
		}
	})
}
