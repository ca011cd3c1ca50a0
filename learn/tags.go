package learn

import (
	"isnad/arabic"
	"isnad/model"
)

// Tags trains the model that gives syntactic words the tags of a treebank, on its sentences as an analyzer cuts them.
func Tags(a *arabic.Analyzer, sentences []Sentence) *model.Linear {
	p := newPerceptron(wordBits)
	type lesson struct {
		words []arabic.Word
		gold  []arabic.POS // X where the cut differs
	}
	var lessons []lesson
	for _, s := range sentences {
		d := a.Analyze(s.Text)
		var l lesson
		for i, gold := range align(d, s.Words) {
			got := arabic.Split(&d.Tokens[i])
			same := len(got) == len(gold)
			for k := range got {
				tag := arabic.X
				if same && Letters(got[k].Form) == Letters(gold[k].Form) {
					tag = arabic.POSOf(gold[k].UPOS)
				}
				l.words, l.gold = append(l.words, got[k]), append(l.gold, tag)
			}
		}
		lessons = append(lessons, l)
	}
	var buf, good, bad []uint32
	for epoch := range epochs {
		for _, l := range lessons {
			s := arabic.NewTagging(l.words)
			for i := range l.words {
				got := s.Best(i, p)
				if want := l.gold[i]; want != arabic.X {
					p.tick()
					if got != want {
						buf, good, bad = s.Features(i, buf[:0]), good[:0], bad[:0]
						for _, f := range buf {
							good, bad = append(good, arabic.OfTag(f, want)), append(bad, arabic.OfTag(f, got))
						}
						p.add(good, 1)
						p.add(bad, -1)
						if epoch < epochs-2 {
							got = want
						}
					}
				}
				s.Took(got)
			}
		}
	}
	return p.average()
}
