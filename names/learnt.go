package names

import (
	"slices"
	"unicode/utf8"

	"isnad/arabic"
)

// learntRule is the rule that stands with a person whom the model found.
const learntRule = "person: learnt"

// leastMargin is by how much each of a person's words must outweigh its being none.
const leastMargin = 200

// persons are those whom the model finds in several words where the rules found nothing. Single words it takes for names
// too often, and for places and organizations the data it learns from has other conventions than ours.
func (r *Recognizer) persons(res *Result) []found {
	if r.learnt == nil {
		return nil
	}
	var out []found
	tags, margin := NewTagging(res).Weighed(r.learnt)
	for i := 0; i < len(tags); i++ {
		if tags[i] != BeginPerson {
			continue
		}
		to := i + 1
		for to < len(tags) && tags[to] == InPerson {
			to++
		}
		if to > i+1 && to <= i+longestName && slices.Min(margin[i:to]) > leastMargin && r.free(res, i, to) {
			t := &res.Doc.Tokens[i]
			pro := t.Best().Pro
			out = append(out, found{from: i, to: to, start: t.After(utf8.RuneCountInString(pro)), end: res.Doc.Tokens[to-1].End, kind: "person", rule: learntRule, pro: pro})
		}
		i = to - 1
	}
	return out
}

// free tells whether the tokens [from, to) are words of one paragraph in which nothing is named, and not all of them, nor the
// first or the last as a verb, words of the dictionary that are no given names.
func (r *Recognizer) free(res *Result, from, to int) bool {
	known := 0
	for k := from; k < to; k++ {
		t := &res.Doc.Tokens[k]
		if g, given := r.given[res.folded[k]]; wordOf(t.Best()) && !(given && (g.kind != "particle" || opensName(res.folded[k]))) {
			if known++; t.Best().POS == arabic.VERB && (k == from || k == to-1) {
				return false
			}
		}
		if res.MentionAt(k) != nil || t.Kind != arabic.WordToken || t.Para != res.Doc.Tokens[from].Para || k > from && t.Best().Pro != "" && t.Best().Known {
			return false
		}
	}
	return known < to-from
}
