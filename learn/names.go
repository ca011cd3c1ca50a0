package learn

import (
	"bufio"
	"fmt"
	"io"
	"strings"

	"isnad/arabic"
	"isnad/model"
	"isnad/names"
)

// Token is a token of a file of names, with its BIO tag.
type Token struct{ Text, Tag string }

// ReadNames reads a file of names: a token, a blank, a BIO tag a line (the last column where there are more); an empty line ends
// a sentence, and a token without a tag is outside. name is for the errors;
// a file without a name is one.
func ReadNames(r io.Reader, name string) ([][]Token, error) {
	var out [][]Token
	var cur []Token
	lines := bufio.NewScanner(r)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		f := strings.Fields(lines.Text())
		switch {
		case len(f) == 0:
			if len(cur) > 0 {
				out = append(out, cur)
			}
			cur = nil
		case len(f) == 1: // ANERcorp has such a line: outside
			cur = append(cur, Token{f[0], "O"})
		default:
			cur = append(cur, Token{f[0], f[len(f)-1]})
		}
	}
	if len(cur) > 0 {
		out = append(out, cur)
	}
	if err := lines.Err(); err != nil {
		return nil, fmt.Errorf("reading %s: %w", name, err)
	}
	for _, sentence := range out {
		for _, t := range sentence {
			if bio(t.Tag, names.Outside) != names.Outside {
				return out, nil
			}
		}
	}
	return nil, fmt.Errorf("reading %s: it holds no name; give a file with a token and a BIO tag (B-PER, I-ORG, B-LOC, O) a line", name)
}

// together is how many sentences make an article, so that the rules see names repeated.
const together = 15

// nameTypes are the types of entity that the tags of data sets stand for.
var nameTypes = map[string]string{"PER": "person", "PERS": "person", "ORG": "organization", "LOC": "place", "GPE": "place"}

// Article is a text of several sentences of a file of names: Spans has the bytes of each token, Tags what it is.
type Article struct {
	Text  string
	Spans [][2]int
	Tags  []names.Tag
}

// Articles puts sentences together into texts, a line a sentence.
func Articles(sentences [][]Token) []Article {
	var out []Article
	for k := 0; k < len(sentences); k += together {
		var a Article
		var b strings.Builder
		for i, s := range sentences[k:min(k+together, len(sentences))] {
			if i > 0 {
				b.WriteByte('\n')
			}
			prev := names.Outside
			for j, t := range s {
				if j > 0 {
					b.WriteByte(' ')
				}
				from := b.Len()
				b.WriteString(t.Text)
				prev = bio(t.Tag, prev)
				a.Spans, a.Tags = append(a.Spans, [2]int{from, b.Len()}), append(a.Tags, prev)
			}
		}
		a.Text = b.String()
		out = append(out, a)
	}
	return out
}

// bio reads a tag of a file. An inside that continues nothing begins a name.
func bio(tag string, prev names.Tag) names.Tag {
	if len(tag) < 3 {
		return names.Outside
	}
	typ := nameTypes[tag[2:]]
	return names.TagOf(typ, tag[0] == 'B' || prev.Type() != typ)
}

// OnTokens carries the tags of an article over to the tokens of its analysis: of a token of the file that is several of ours, the
// later ones are inside.
func (a *Article) OnTokens(d *arabic.Doc) []names.Tag {
	out := make([]names.Tag, len(d.Tokens))
	k := 0
	for i := range d.Tokens {
		for k < len(a.Spans) && a.Spans[k][1] <= d.Tokens[i].Start {
			k++
		}
		if k == len(a.Spans) || a.Spans[k][0] >= d.Tokens[i].End {
			continue
		}
		out[i] = a.Tags[k]
		if out[i].Begins() && d.Tokens[i].Start > a.Spans[k][0] {
			out[i] = names.TagOf(out[i].Type(), false)
		}
	}
	return out
}

// nameMargin is by how much the right tag must outweigh the others, or something is learnt.
const nameMargin = 2500

// nameEpochs is how often the training of names goes over its data.
const nameEpochs = 10

// truthful is in how many of them what follows sees the truth before it, and not what has been found.
const truthful = 8

// Names trains a recogniser of names of 2^bits weights on articles, beside the rules of an analyzer and a recognizer.
func Names(an *arabic.Analyzer, rec *names.Recognizer, articles []Article, bits int) *model.Linear {
	p := newPerceptron(bits)
	type lesson struct {
		tagging *names.Tagging
		gold    []names.Tag
	}
	var lessons []lesson
	for k := range articles {
		d := an.Analyze(articles[k].Text)
		lessons = append(lessons, lesson{names.NewTagging(rec.Recognize(d)), articles[k].OnTokens(d)})
	}
	var buf, good, bad []uint32
	for epoch := range nameEpochs {
		for _, l := range lessons {
			l.tagging.Restart()
			prev, prev2 := names.Outside, names.Outside
			for i, want := range l.gold {
				p.tick()
				l.tagging.Demand(want, nameMargin)
				got, _ := l.tagging.Best(i, prev, prev2, p)
				if got != want {
					buf, good, bad = l.tagging.Features(i, prev, prev2, buf[:0]), good[:0], bad[:0]
					for _, f := range buf {
						good, bad = append(good, names.OfTag(f, want)), append(bad, names.OfTag(f, got))
					}
					p.add(good, 1)
					p.add(bad, -1)
					if epoch < truthful {
						got = want
					}
				}
				l.tagging.Took(i, got)
				prev, prev2 = got, prev
			}
		}
	}
	return p.average()
}
