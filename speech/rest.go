package speech

import (
	"slices"
	"strings"

	"isnad/arabic"
)

// channelOf is the medium named between a cue and its content, or right behind it.
func (a *article) channelOf(st *Statement) string {
	s := a.d.Sents[a.d.Tokens[st.Cue].Sent]
	for k := s.From; k < s.To; k++ {
		if k >= st.From && k < st.To && st.form != prepForm {
			continue
		}
		if c := a.channelAt(k, s.To); c != "" {
			return c
		}
	}
	for _, src := range st.Source {
		if c := a.channelAt(src.From, src.To); c != "" {
			return c
		}
	}
	return ""
}

func (a *article) channelAt(k, end int) string {
	t := &a.d.Tokens[k]
	if t.Kind != arabic.WordToken {
		return ""
	}
	for _, c := range a.channels[t.Best().Lemma] {
		if to, ok := a.wordsAt(c.words, k); ok && to <= end {
			return c.name
		}
	}
	return ""
}

// topicsOf lists PLOVER contexts that the words of a content speak of, most frequent first.
func (a *article) topicsOf(st *Statement) []string {
	count := map[string]int{}
	for k := st.From; k < st.To; k++ {
		if topic := a.topics[a.d.Tokens[k].Best().Lemma]; topic != "" {
			count[topic]++
		}
	}
	out := make([]string, 0, len(count))
	for topic := range count {
		out = append(out, topic)
	}
	slices.SortFunc(out, func(x, y string) int {
		if count[x] != count[y] {
			return count[y] - count[x]
		}
		return strings.Compare(x, y)
	})
	if len(out) > 3 {
		out = out[:3]
	}
	return out
}

// dateOf is the time that stands between a cue and its content, or right before the cue.
func (a *article) dateOf(st *Statement) int {
	s := a.d.Sents[a.d.Tokens[st.Cue].Sent]
	for k := st.Cue; k < min(st.From, s.To); k++ {
		if i := a.timeAt[k]; i >= 0 && a.t[i].Begin.Known() {
			return i
		}
	}
	if st.Cue > s.From && st.form == verbForm {
		if i := a.timeAt[st.Cue-1]; i >= 0 && a.t[i].Begin.Known() {
			return i
		}
	}
	return -1
}

// credits are the outlet's own sources: an agency named in a line of its own, in a byline or in brackets at the end.
func (a *article) credits() []Link {
	var out []Link
	for p := range a.d.Paras {
		para := a.d.Paras[p]
		if para.To-para.From > 8 {
			if l, ok := a.lastBracket(para); ok && p == len(a.d.Paras)-1 {
				out = append(out, l)
			}
			continue
		}
		if p == 0 && len(a.d.Paras) > 1 {
			continue
		}
		for k := para.From; k < para.To; k++ {
			m := a.n.MentionAt(k)
			if m == nil || m.From != k {
				continue
			}
			if e := &a.n.Entities[m.Entity]; e.Sector == "JRN" && e.Type == "organization" {
				if q, ok := a.n.PhraseAt(k); ok {
					l := Link{Source: Source{Phrase: q}}
					if !linked(out, l) {
						out = append(out, l)
					}
				}
			}
		}
		if l, ok := a.unnamedAgencies(para); ok {
			out = append(out, l)
		}
	}
	return out
}

// unnamedAgencies reads a line that says only "وكالات".
func (a *article) unnamedAgencies(para arabic.Range) (Link, bool) {
	for k := para.From; k < para.To && para.To-para.From <= 3; k++ {
		if b := a.d.Tokens[k].Best(); b.Lemma == "وكالة" && b.Number == 'p' || a.d.Tokens[k].Norm == "وكالات" {
			if q, ok := a.n.PhraseAt(k); ok {
				q.Sector = "JRN"
				return Link{Source: Source{Phrase: q}}, true
			}
		}
	}
	return Link{}, false
}

// lastBracket reads "(رويترز)" at the end of an article.
func (a *article) lastBracket(para arabic.Range) (Link, bool) {
	k := para.To - 1
	for k > para.From && !a.d.Tokens[k].Is(")") && k > para.To-4 {
		k--
	}
	if !a.d.Tokens[k].Is(")") {
		return Link{}, false
	}
	for m := k - 1; m > para.From && m > k-4; m-- {
		if a.d.Tokens[m].Is("(") {
			if x := a.n.MentionAt(m + 1); x != nil && a.n.Entities[x.Entity].Sector == "JRN" {
				if q, ok := a.n.PhraseAt(m + 1); ok {
					return Link{Source: Source{Phrase: q}}, true
				}
			}
		}
	}
	return Link{}, false
}

// confidence is how sure a statement's source and content are, by what the statement is made of. The figures are the
// shares of right statements on the half of the annotated articles that may be used for it, in hundredths.
func confidence(st *Statement) float64 {
	c := 47
	for _, src := range st.Source {
		if src.Entity >= 0 {
			c = 76
		}
	}
	if len(st.Chain) > 0 {
		c -= 20
	}
	if st.form == nounForm || st.form == prepForm {
		c -= 12
	}
	switch {
	case strings.HasSuffix(st.Rule, " np"):
		c -= 14
	case strings.HasSuffix(st.Rule, " quote"), strings.HasSuffix(st.Rule, " عن"):
		c += 8
	}
	return float64(min(max(c, 10), 90)) / 100
}
