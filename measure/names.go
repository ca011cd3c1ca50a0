package measure

import (
	"fmt"
	"io"

	"isnad/arabic"
	"isnad/learn"
	"isnad/lexicon"
	"isnad/names"
)

// nameBits is the size of the models that are measured: 2^22 weights, beyond which a larger one gains nothing.
const nameBits = 22

// namesCount counts names of one type, or of all.
type namesCount struct{ right, got, want int }

// nameTypes are the types that data sets of names tag, in the order of the table.
var nameTypes = []string{"person", "organization", "place", "all"}

// EvalNames cross-validates the recogniser of names on sentences in contiguous blocks of articles, the model of each learnt from the
// other blocks. It writes a table: the rules as they ship; the same with their organizations mapped to the conventions of ANERcorp by
// anercorp.map; and the recogniser learnt beside the rules, which learns the conventions of the data. A name is right where it has the type and covers the very tokens of the data.
func EvalNames(out io.Writer, l *lexicon.Lexicon, sentences [][]learn.Token, blocks int) error {
	articles := learn.Articles(sentences)
	parts, err := folds(len(articles), blocks)
	if err != nil {
		return err
	}
	an, rec := arabic.NewAnalyzer(l), names.New(l, names.Plain)
	rules, mapped, learnt := map[string]*namesCount{}, map[string]*namesCount{}, map[string]*namesCount{}
	conventions := readMapping(anercorp)
	for _, p := range parts {
		rest := append(append([]learn.Article{}, articles[:p.From]...), articles[p.To:]...)
		m := learn.Names(an, rec, rest, nameBits)
		for k := p.From; k < p.To; k++ {
			d := an.Analyze(articles[k].Text)
			r := rec.Recognize(d)
			found := ruleTags(r)
			countNames(rules, &articles[k], d, found)
			countNames(mapped, &articles[k], d, conventions.apply(r, found))
			countNames(learnt, &articles[k], d, names.NewTagging(r).Tags(m))
		}
	}
	fmt.Fprintf(out, "%-34s %6s %6s %6s %6s %6s\n", "", "P", "R", "F1", "gold", "found")
	for _, table := range []struct {
		name   string
		counts map[string]*namesCount
	}{{"rules, unmapped", rules}, {"rules, mapped", mapped}, {"rules and learnt, mapped", learnt}} {
		for _, typ := range nameTypes {
			c := table.counts[typ]
			if c == nil {
				c = &namesCount{}
			}
			fmt.Fprintf(out, "%-34s %6.3f %6.3f %6.3f %6d %6d\n", table.name+": "+typ, share(c.right, c.got), share(c.right, c.want), f1(c.right, c.got, c.want), c.want, c.got)
		}
	}
	return nil
}

// ruleTags are the tags of the names that the rules find.
func ruleTags(r *names.Result) []names.Tag {
	out := make([]names.Tag, len(r.Doc.Tokens))
	for k := range r.Mentions {
		m := &r.Mentions[k]
		if m.Kind != "name" {
			continue
		}
		for i := m.From; i < m.To; i++ {
			out[i] = names.TagOf(r.Entities[m.Entity].Type, i == m.From)
		}
	}
	return out
}

type namedSpan struct {
	from, to int
	typ      string
}

// spansOf are the names that tags mark.
func spansOf(tags []names.Tag) []namedSpan {
	var out []namedSpan
	for i, t := range tags {
		switch {
		case t.Begins():
			out = append(out, namedSpan{i, i + 1, t.Type()})
		case t != names.Outside && len(out) > 0 && out[len(out)-1].to == i && out[len(out)-1].typ == t.Type():
			out[len(out)-1].to = i + 1
		}
	}
	return out
}

// countNames compares the names of an article with those found on its tokens: a name found covers all tokens of the data that it
// touches.
func countNames(into map[string]*namesCount, a *learn.Article, d *arabic.Doc, tags []names.Tag) {
	for _, typ := range nameTypes {
		if into[typ] == nil {
			into[typ] = &namesCount{}
		}
	}
	touched := func(from, to int) (int, int) { // bytes to tokens of the data
		first, end := -1, -1
		for k, s := range a.Spans {
			if s[0] < to && from < s[1] {
				if first < 0 {
					first = k
				}
				end = k + 1
			}
		}
		return first, end
	}
	got := map[namedSpan]bool{}
	for _, s := range spansOf(tags) {
		from, to := touched(d.Tokens[s.from].Start, d.Tokens[s.to-1].End)
		got[namedSpan{from, to, s.typ}] = true
	}
	for s := range got {
		into[s.typ].got++
		into["all"].got++
	}
	for _, s := range spansOf(a.Tags) {
		into[s.typ].want++
		into["all"].want++
		if got[s] {
			into[s.typ].right++
			into["all"].right++
		}
	}
}
