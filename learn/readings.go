package learn

import (
	"slices"
	"strings"

	"isnad/arabic"
	"isnad/model"
)

// wordBits is the size of the models of words: 2^wordBits weights.
const wordBits = 18

// epochs is how often the training of readings goes over its data.
const epochs = 8

// Readings trains the model that chooses among the readings of a word, on sentences whose words are annotated.
func Readings(a *arabic.Analyzer, sentences []Sentence) *model.Linear {
	p := newPerceptron(wordBits)
	var lessons []lesson
	for _, s := range sentences {
		lessons = append(lessons, newLesson(a, &s))
	}
	var good, bad []uint32
	for epoch := range epochs {
		for k := range lessons {
			l := &lessons[k]
			c := arabic.NewChooser(l.doc)
			for i := range l.doc.Tokens {
				got := c.Best(i, p)
				if right := l.right[i]; len(right) > 0 {
					p.tick()
					want := best(c, i, right, p)
					if !slices.Contains(right, got) {
						good, bad = c.Features(i, want, good[:0]), c.Features(i, got, bad[:0])
						p.add(good, 1)
						p.add(bad, -1)
					}
					if epoch < epochs-2 { // until the last rounds what follows sees the truth before it
						got = want
					}
				}
				c.Take(i, got)
			}
		}
	}
	return p.average()
}

// best is the right reading that weighs most.
func best(c *arabic.Chooser, i int, right []int, p *perceptron) int {
	out, top := right[0], int32(-1<<30)
	for _, j := range right {
		if s := c.Score(i, j, p); s > top {
			out, top = j, s
		}
	}
	return out
}

// lesson is a sentence with, for each token, the readings that come nearest to its annotated words; none where they are cut
// otherwise.
type lesson struct {
	doc   *arabic.Doc
	right [][]int
}

func newLesson(a *arabic.Analyzer, s *Sentence) lesson {
	d := a.Read(s.Text)
	l := lesson{d, make([][]int, len(d.Tokens))}
	for i, words := range align(d, s.Words) {
		if len(d.Tokens[i].Readings) < 2 || words == nil {
			continue
		}
		top := 0
		for j := range d.Tokens[i].Readings {
			switch n := agreement(&d.Tokens[i], &d.Tokens[i].Readings[j], words); {
			case n > top:
				l.right[i], top = []int{j}, n
			case n == top && n > 0:
				l.right[i] = append(l.right[i], j)
			}
		}
		if len(l.right[i]) == len(d.Tokens[i].Readings) {
			l.right[i] = nil // all the same to it
		}
	}
	return l
}

// align gives each token its annotated words: those that lie in the letters that it covers; nil where they don't fit in.
func align(d *arabic.Doc, words []Word) [][]Word {
	out := make([][]Word, len(d.Tokens))
	k, at := 0, 0 // the word to come, and where it begins in the text without blanks
	start := 0
	for i := range d.Tokens {
		end := start + len(Letters(d.Tokens[i].Text))
		fits := at == start
		first := k
		for k < len(words) && at < end {
			at += width(words, k)
			k++
		}
		if fits && at == end {
			out[i] = words[first:k]
		}
		start = end
	}
	return out
}

// width is how many letters of the text a word takes: in "ل لسلطة" of "للسلطة" each its own, in "ل الأمم" of "للأمم" the article one.
func width(words []Word, k int) int { return len(Letters(words[k].Form)) }

// Letters are the letters of a text as forms are compared: without marks, hamzas and blanks.
func Letters(s string) string {
	return strings.ReplaceAll(arabic.Fold(arabic.Normalize(s)), " ", "")
}

// agreement is how well a reading fits annotated words: 0 where it cuts the token otherwise, else points for each right part of
// speech and lemma, less one for each feature that it settles otherwise. A feature that it leaves open (the gender of a verbal noun)
// is no fault: between two readings that differ only in what is left open, the rules choose.
func agreement(t *arabic.Token, r *arabic.Reading, words []Word) int {
	got := t.SplitAs(r)
	if len(got) != len(words) {
		return 0
	}
	n := 100 // more than the features of a word can take away
	for i := range got {
		if Letters(got[i].Form) != Letters(words[i].Form) {
			return 0
		}
		if got[i].POS.String() == words[i].UPOS {
			n += 10
		}
		if arabic.Fold(got[i].Lemma) == arabic.Fold(arabic.Normalize(words[i].Lemma)) {
			n += 10
		}
		for _, f := range strings.Split(got[i].Feats, "|") {
			if name, _, ok := strings.Cut(f, "="); ok && strings.Contains("|"+words[i].Feats, "|"+name+"=") && !strings.Contains("|"+words[i].Feats+"|", "|"+f+"|") {
				n--
			}
		}
	}
	return n
}
