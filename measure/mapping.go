package measure

import (
	_ "embed"
	"strings"

	"isnad/arabic"
	"isnad/names"
)

//go:embed anercorp.map
var anercorp string

// mapping is what becomes of an organization that a noun opens: drop or head.
type mapping map[string]string

// readMapping reads a file of nouns and what becomes of their organizations; its head says how.
func readMapping(text string) mapping {
	m := mapping{}
	for _, line := range strings.Split(text, "\n") {
		if word, what, ok := strings.Cut(line, "|"); ok && !strings.HasPrefix(line, "#") {
			m[arabic.Fold(strings.TrimSpace(word))] = strings.TrimSpace(what)
		}
	}
	return m
}

// apply maps the tags of the names that the rules have found.
func (m mapping) apply(r *names.Result, tags []names.Tag) []names.Tag {
	out := append([]names.Tag{}, tags...)
	for k := range r.Mentions {
		x := &r.Mentions[k]
		if x.Kind != "name" || r.Entities[x.Entity].Type != "organization" {
			continue
		}
		what := m[arabic.Fold(r.Doc.Tokens[x.From].Best().Lemma)]
		if what == "" {
			what = m[strings.TrimPrefix(arabic.Fold(r.Doc.Tokens[x.From].Best().Stem), "ال")]
		}
		switch {
		case what == "drop" || what == "head" && x.To == x.From+1:
			for i := x.From; i < x.To; i++ {
				out[i] = names.Outside
			}
		case what == "head":
			out[x.From] = names.Outside
			out[x.From+1] = names.TagOf("organization", true)
		}
	}
	return out
}
