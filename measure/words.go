package measure

import (
	"fmt"
	"io"

	"isnad/arabic"
	"isnad/learn"
	"isnad/lexicon"
	"isnad/model"
)

// Words counts how well texts are cut and tagged: as external scorers of UD do, over syntactic words that stand at the same
// letters.
type Words struct {
	Gold, Got, Same             int // syntactic words: annotated, found, at the same letters
	UPOS, Lemma                 int // of those: with the right part of speech, the right lemma without vowels
	Unseen, UnseenUPOS, UnLemma int // of those: forms that training never saw
}

func (w *Words) add(x Words) {
	w.Gold, w.Got, w.Same = w.Gold+x.Gold, w.Got+x.Got, w.Same+x.Same
	w.UPOS, w.Lemma = w.UPOS+x.UPOS, w.Lemma+x.Lemma
	w.Unseen, w.UnseenUPOS, w.UnLemma = w.Unseen+x.Unseen, w.UnseenUPOS+x.UnseenUPOS, w.UnLemma+x.UnLemma
}

// EvalWords cross-validates the analyzer on annotated sentences in contiguous blocks, the model of each learnt from the other
// blocks, and writes a row a block and one for all. Where train is false the rules alone are measured.
func EvalWords(out io.Writer, l *lexicon.Lexicon, sentences []learn.Sentence, blocks int, train bool) error {
	parts, err := folds(len(sentences), blocks)
	if err != nil {
		return err
	}
	fmt.Fprintf(out, "%-6s %8s %8s %8s %8s %8s %12s %12s\n", "fold", "words", "words F1", "UPOS", "lemma", "unseen", "unseen UPOS", "unseen lemma")
	var all Words
	for k, p := range parts {
		rest := append(append([]learn.Sentence{}, sentences[:p.From]...), sentences[p.To:]...)
		var readings, tags *model.Linear
		if train {
			readings = learn.Readings(arabic.NewAnalyzerWith(l, nil), rest)
			tags = learn.Tags(arabic.NewAnalyzerWith(l, readings), rest)
		}
		w := measureWords(arabic.NewAnalyzerWith(l, readings), arabic.NewTagger(tags), sentences[p.From:p.To], formsOf(rest))
		w.write(out, fmt.Sprint(k+1))
		all.add(w)
	}
	all.write(out, "all")
	return nil
}

func (w *Words) write(out io.Writer, name string) {
	fmt.Fprintf(out, "%-6s %8d %8.3f %8.3f %8.3f %8d %12.3f %12.3f\n", name, w.Gold, f1(w.Same, w.Got, w.Gold), share(w.UPOS, w.Same),
		share(w.Lemma, w.Same), w.Unseen, share(w.UnseenUPOS, w.Unseen), share(w.UnLemma, w.Unseen))
}

func formsOf(sentences []learn.Sentence) map[string]bool {
	seen := map[string]bool{}
	for _, s := range sentences {
		for _, w := range s.Words {
			seen[learn.Letters(w.Form)] = true
		}
	}
	return seen
}

type span struct{ from, to int }

func measureWords(a *arabic.Analyzer, tagger *arabic.Tagger, sentences []learn.Sentence, seen map[string]bool) Words {
	var w Words
	for _, s := range sentences {
		d := a.Analyze(s.Text)
		got := map[span]arabic.Word{}
		at := 0
		var words []arabic.Word
		for i := range d.Tokens {
			words = append(words, arabic.Split(&d.Tokens[i])...)
		}
		tagger.Tag(words)
		for _, x := range words {
			to := at + len(learn.Letters(x.Form))
			got[span{at, to}] = x
			at = to
			w.Got++
		}
		at = 0
		for _, g := range s.Words {
			to := at + len(learn.Letters(g.Form))
			x, ok := got[span{at, to}]
			at = to
			w.Gold++
			if !ok {
				continue
			}
			w.Same++
			upos, lemma := x.POS.String() == g.UPOS, learn.Letters(x.Lemma) == learn.Letters(g.Lemma)
			unseen := !seen[learn.Letters(g.Form)]
			w.UPOS, w.Lemma = w.UPOS+one(upos), w.Lemma+one(lemma)
			w.Unseen, w.UnseenUPOS, w.UnLemma = w.Unseen+one(unseen), w.UnseenUPOS+one(unseen && upos), w.UnLemma+one(unseen && lemma)
		}
	}
	return w
}

func one(b bool) int {
	if b {
		return 1
	}
	return 0
}
