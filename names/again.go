package names

import (
	"sort"
	"strings"

	"isnad/arabic"
)

// brackets takes the short name that stands in brackets behind a name: "حركة المقاومة الإسلامية (حماس)".
func (c *clusterer) brackets() {
	covered := c.covered()
	sorted := make([]Mention, len(c.res.Mentions))
	copy(sorted, c.res.Mentions)
	for _, m := range sorted {
		i := m.To
		if i+2 >= len(c.d.Tokens) || !c.d.Tokens[i].Is("(") || c.d.Tokens[i+1].Para != c.d.Tokens[i].Para {
			continue
		}
		to := i + 1
		for to < len(c.d.Tokens) && to < i+4 && !c.d.Tokens[to].Is(")") && c.d.Tokens[to].Kind != arabic.PunctToken {
			to++
		}
		if to == i+1 || to >= len(c.d.Tokens) || !c.d.Tokens[to].Is(")") || c.d.Tokens[i+1].Kind == arabic.NumberToken {
			continue
		}
		typ := c.res.Entities[m.Entity].Type
		if typ != "organization" && typ != "process" && typ != "document" {
			continue
		}
		if old := covered[i+1]; old >= 0 {
			if c.res.Entities[c.res.Mentions[old].Entity].Type == typ {
				c.join(c.res.Mentions[old].Entity, m.Entity)
			}
			continue
		}
		t := &c.d.Tokens[i+1]
		c.res.Mentions = append(c.res.Mentions, Mention{From: i + 1, To: to, Start: t.Start, End: c.d.Tokens[to-1].End, Entity: m.Entity, Kind: "name", Rule: "name in brackets"})
	}
}

// join makes all mentions of one entity another's.
func (c *clusterer) join(from, to int) {
	for m := range c.res.Mentions {
		if c.res.Mentions[m].Entity == from {
			c.res.Mentions[m].Entity = to
		}
	}
	a, b := &c.res.Entities[from], &c.res.Entities[to]
	if b.Country == "" {
		b.Country = a.Country
	}
	if b.Sector == "" {
		b.Sector = a.Sector
	}
	if b.Latin == "" {
		b.Latin = a.Latin
	}
}

// covered tells of each token which mention it stands in, or -1.
func (c *clusterer) covered() []int {
	at := make([]int, len(c.d.Tokens))
	for i := range at {
		at[i] = -1
	}
	for m := range c.res.Mentions {
		for k := c.res.Mentions[m].From; k < c.res.Mentions[m].To; k++ {
			at[k] = m
		}
	}
	return at
}

// alias is a short form by which the article may call an entity again.
type alias struct {
	words  []string
	entity int
}

// firstNames are the words by which the article may call a person by the first name alone (أسمهان, كيم): those with which one
// person's name begins, and no other's.
func (c *clusterer) firstNames() map[string]int {
	first := map[string]int{}
	for _, m := range c.res.Mentions {
		words := nameWords(c.d.Text[m.Start:m.End])
		if c.res.Entities[m.Entity].Type != "person" || len(words) < 2 || c.isParticle(words[0]) || c.rec.given[words[0]+" "+words[1]].kind != "" && (words[0] == "عبد" || hasArticle(words[1]) || words[1] == "الله") {
			continue
		}
		if old, ok := first[words[0]]; ok && old != m.Entity {
			first[words[0]] = -1
			continue
		}
		first[words[0]] = m.Entity
	}
	return first
}

// byFirstName finds the first names that stand alone for somebody whom the article has named before.
func (c *clusterer) byFirstName(covered []int) {
	first := c.firstNames()
	seen := map[int]bool{}
	for i := range c.d.Tokens {
		if m := covered[i]; m >= 0 {
			seen[c.res.Mentions[m].Entity] = true
			continue
		}
		t := &c.d.Tokens[i]
		if t.Kind != arabic.WordToken || len(t.Norm) < 6 {
			continue
		}
		for _, p := range arabic.Strip(c.folded[i]) {
			entity, ok := first[p.Rest]
			if !ok || entity < 0 || !seen[entity] || p.Melt || wordOf(t.Best()) || p.Pro != "" && t.Best().Known && !strings.HasPrefix(t.Best().Pro, p.Pro) || !c.alone(i, strings.HasPrefix(p.Pro, "و"), covered) {
				continue
			}
			c.res.Mentions = append(c.res.Mentions, Mention{From: i, To: i + 1, Start: t.After(p.Letters()), End: t.End, Entity: entity, Kind: "name", Rule: "first name again"})
			break
		}
	}
}

// alone tells whether no other word of a name stands beside token i; joined, where و parts it from what stands before.
func (c *clusterer) alone(i int, joined bool, covered []int) bool {
	if p := c.prev(i); p != nil && !joined && (covered[i-1] >= 0 && c.res.Entities[c.res.Mentions[covered[i-1]].Entity].Type == "person" || p.Kind == arabic.WordToken && covered[i-1] < 0 && !wordOf(p.Best()) && p.Best().Pro == "" || p.Is("-")) {
		return false
	}
	if i+1 >= len(c.d.Tokens) || c.d.Tokens[i+1].Para != c.d.Tokens[i].Para {
		return true
	}
	n := &c.d.Tokens[i+1]
	_, given := c.rec.given[c.folded[i+1]]
	return covered[i+1] < 0 && !n.Is("-") && !(given && n.Best().POS != arabic.VERB && !function(n.Best())) && !c.unknownName(i+1) && (wordOf(n.Best()) || n.Kind != arabic.WordToken)
}

// again finds the names that an article uses for the second time: family names, the name behind an
// institution noun, bracketed short names.
func (c *clusterer) again() {
	first := map[string][]alias{}
	add := func(words []string, entity int) {
		if len(words) == 0 || len(words) == 1 && len([]rune(bare(words[0]))) < 3 {
			return
		}
		first[words[0]] = append(first[words[0]], alias{words: words, entity: entity})
	}
	for _, m := range c.res.Mentions {
		e := &c.res.Entities[m.Entity]
		words := nameWords(c.d.Text[m.Start:m.End])
		switch {
		case e.Type == "person" && len(words) > 1 && m.Rule != "nickname":
			for k := 1; k < len(words); k++ {
				if (!c.isParticle(words[k-1]) || k == 1) && !c.onlyBehind(words[k]) {
					add(words[k:], m.Entity)
				}
			}
		case m.Rule == "name in brackets", m.Rule == "nickname":
			add(words, m.Entity)
		case e.Type == "organization" && e.entry == nil && len(words) > 1:
			add(words, m.Entity)
		}
	}
	for _, list := range first {
		sort.SliceStable(list, func(i, j int) bool { return len(list[i].words) > len(list[j].words) })
	}
	covered := c.covered()
	for i := range c.d.Tokens {
		if covered[i] >= 0 || c.d.Tokens[i].Kind == arabic.PunctToken {
			continue
		}
		if m, ok := c.aliasAt(i, first, covered); ok {
			c.res.Mentions = append(c.res.Mentions, m)
			for k := m.From; k < m.To; k++ {
				covered[k] = len(c.res.Mentions) - 1
			}
		}
	}
	c.respelled(first, covered)
	c.byFirstName(covered)
}

func sortedKeys(m map[string][]alias) []string {
	keys := make([]string, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	sort.Strings(keys)
	return keys
}

// onlyBehind tells whether a word stands only behind somebody's name, and does not call him by itself: الثاني, الابن, unlike أوغلو.
func (c *clusterer) onlyBehind(w string) bool {
	kind := c.rec.nameEnds[w]
	return kind == "suffix" || kind == "ordinal"
}

func (c *clusterer) isParticle(w string) bool { return c.rec.given[w].kind == "particle" }

func (c *clusterer) aliasAt(i int, first map[string][]alias, covered []int) (Mention, bool) {
	t := &c.d.Tokens[i]
	for _, p := range arabic.Strip(c.folded[i]) {
		for _, a := range first[p.Rest] {
			to := i + 1
			for _, w := range a.words[1:] {
				for to < len(c.d.Tokens) && passedOver(&c.d.Tokens[to]) {
					to++
				}
				if to >= len(c.d.Tokens) || covered[to] >= 0 || c.folded[to] != w {
					to = 0
					break
				}
				to++
			}
			if to == 0 || len(a.words) == 1 && !c.aliasHere(i, p) {
				continue
			}
			return Mention{From: i, To: to, Start: t.After(p.Letters()), End: c.d.Tokens[to-1].End, Entity: a.entity, Kind: "name", Rule: "named again"}, true
		}
	}
	return Mention{}, false
}

// aliasHere tells whether one word may call a person again here.
func (c *clusterer) aliasHere(i int, p arabic.Proclitic) bool {
	t := &c.d.Tokens[i]
	b := t.Best()
	if p.Pro != "" && b.Known && !strings.HasPrefix(b.Pro, p.Pro) && b.POS != arabic.PROPN {
		return false
	}
	switch b.POS {
	case arabic.ADP, arabic.PART, arabic.SCONJ, arabic.CCONJ, arabic.PRON, arabic.DET:
		return false
	}
	if _, nation := c.nationAt(i); nation && c.afterNoun(i, b) {
		return false
	}
	return true
}
