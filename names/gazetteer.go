package names

import (
	"strings"

	"isnad/arabic"
	"isnad/lexicon"
)

// entry is a name that the lexicon knows.
type entry struct {
	class    string // of an organization: agency, party, company …
	kind     string // person, organization, place, process, document
	name     string // as the lexicon calls it first
	latin    string
	country  string
	sector   string
	at       string // its lexicon line
	line     lexicon.Entry
	id       string // in the register, where it is not the line's own
	state    bool
	capital  string // of a capital: the code of its state
	short    bool   // a person's short form
	number   byte   // of a title: p of several, d of two, 0 of one
	national string // of a title: its sector where only a state's adjective follows
	loc      *location
}

// register is the id of what the entry names: made when it is asked for, since an article names few.
func (e *entry) register() string {
	if e.id != "" {
		return e.id
	}
	return e.line.ID()
}

type location struct {
	lat, lon float64
	geonames int
}

// gazetteer is a trie over folded words. Edges and ends are flat maps: few allocations, quick to build.
type gazetteer struct {
	edges  map[edge]int32
	ends   [][]*entry          // by node
	states map[string][]*entry // by country code
	beside map[string][]*entry // towns by a bare name that is taken only in a row of places, folded
	opens  map[string]bool     // the first words of people's full names
}

type edge struct {
	node int32
	word string
}

// newGazetteer makes a gazetteer with room for so many edges.
func newGazetteer(room int) *gazetteer {
	return &gazetteer{edges: make(map[edge]int32, room), ends: make([][]*entry, 1, room+1), states: map[string][]*entry{}, opens: map[string]bool{}}
}

func (g *gazetteer) add(name string, e *entry) {
	node := int32(0)
	for _, word := range nameWords(name) {
		next, ok := g.edges[edge{node, word}]
		if !ok {
			next = int32(len(g.ends))
			g.edges[edge{node, word}] = next
			g.ends = append(g.ends, nil)
		}
		node = next
	}
	if node == 0 {
		return
	}
	for _, old := range g.ends[node] {
		if old == e {
			return
		}
	}
	g.ends[node] = append(g.ends[node], e)
}

// known tells whether one word is a name.
func (g *gazetteer) known(word string) bool {
	node, ok := g.edges[edge{0, word}]
	return ok && g.ends[node] != nil
}

// nameWords cuts a name into folded words as the tokenizer would.
func nameWords(name string) []string {
	name = arabic.Fold(name)
	words := make([]string, 0, 4)
	for start, i := 0, 0; i <= len(name); {
		size := 1
		if i < len(name) {
			if size = separator(name[i:]); size == 0 {
				i++
				continue
			}
		}
		if i > start {
			words = append(words, name[start:i])
		}
		i += size
		start = i
	}
	return words
}

// separator is the bytes of the mark between words that s begins with, 0 where it begins with none.
func separator(s string) int {
	switch s[0] {
	case ' ', '-', '_', '"', '.', '\'', '(', ')':
		return 1
	case 0xc2: // « and »
		if len(s) > 1 && (s[1] == 0xab || s[1] == 0xbb) {
			return 2
		}
	}
	return 0
}

// match is a name found at a token.
type match struct {
	from, to int // tokens
	start    int // byte where the name begins in the first token
	pro      string
	entries  []*entry
}

// longest finds the longest name that begins with token i. Quotation marks and hyphens inside it are passed over.
func (g *gazetteer) longest(d *arabic.Doc, i int, folded []string) (match, bool) {
	t := &d.Tokens[i]
	var best match
	for _, p := range arabic.Strip(folded[i]) {
		node, ok := g.edges[edge{0, p.Rest}]
		if !ok {
			continue
		}
		m := match{from: i, to: i + 1, start: t.After(p.Letters()), pro: p.Pro, entries: g.ends[node]}
		for j := i + 1; j < len(d.Tokens) && d.Tokens[j].Para == t.Para; j++ {
			if passedOver(&d.Tokens[j]) {
				continue
			}
			if node, ok = g.edges[edge{node, folded[j]}]; !ok {
				break
			}
			if ends := g.ends[node]; ends != nil {
				m.to, m.entries = j+1, ends
			}
		}
		if m.entries != nil && (best.entries == nil || m.to > best.to) {
			best = m
		}
	}
	if best.entries == nil {
		return best, false
	}
	best.to = closeQuotes(d, best.from, best.to)
	return best, true
}

func passedOver(t *arabic.Token) bool {
	return t.Kind == arabic.PunctToken && (isQuote(t.Text) || t.Text == "-" || t.Text == "_" || t.Text == "#" || t.Text == "." && !t.Space)
}

func isQuote(s string) bool {
	switch s {
	case "\"", "«", "»", "“", "”", "'", "‘", "’", "„", "‹", "›":
		return true
	}
	return false
}

// closeQuotes takes a closing mark into a name that has its opening one inside.
func closeQuotes(d *arabic.Doc, from, to int) int {
	open := 0
	for j := from + 1; j < to; j++ {
		if isQuote(d.Tokens[j].Text) {
			open++
		}
	}
	if open%2 == 1 && to < len(d.Tokens) && isQuote(d.Tokens[to].Text) {
		return to + 1
	}
	return to
}

// load fills the gazetteer from the lexicon.
// A person's name in it may begin with a title (الملك سلمان), which is left off.
func (g *gazetteer) load(l *lexicon.Lexicon, titles map[string]bool) {
	for _, e := range l.Table("states") {
		state := &entry{kind: "place", name: e.Word(), latin: e.Get("latin"), country: e.Get("code"), at: e.At(), line: e, state: true}
		g.addAll(e, state)
		g.states[state.country] = append(g.states[state.country], state)
		for _, w := range e.List("government") {
			g.add(w, state)
		}
	}
	capitals := map[string]string{}
	for _, e := range l.Table("states") {
		for _, c := range e.List("capital") {
			capitals[arabic.Fold(c)] = e.Get("code")
		}
	}
	seen := map[string]bool{}
	var places []*entry
	for _, e := range l.Table("places") {
		p := &entry{kind: "place", name: e.Word(), latin: e.Get("latin"), country: e.Get("code"), at: e.At(), line: e, loc: locationOf(e)}
		places = append(places, p)
		for _, n := range append([]string{e.Word()}, e.List("also")...) {
			if code := capitals[arabic.Fold(n)]; code != "" && code == p.country {
				p.capital = code
				seen[arabic.Fold(n)] = true
			}
		}
		for _, n := range append([]string{e.Word()}, e.List("also")...) {
			if !g.partOfState(n) { // "شمال سوريا" is a part of a state that is named in it
				g.add(n, p)
			}
		}
	}
	for _, e := range l.Table("states") {
		p := &entry{kind: "place", latin: e.Get("capital_latin"), country: e.Get("code"), at: e.At(), capital: e.Get("code")}
		for i, c := range e.List("capital") {
			if i == 0 {
				p.name, p.id = c, lexicon.RegisterID("place", p.country, c)
			}
			if !seen[arabic.Fold(c)] {
				g.add(c, p)
			}
		}
	}
	g.loadBeside(l, places)
	for _, e := range l.Table("organizations") {
		g.addAll(e, &entry{kind: "organization", class: e.Get("kind"), name: e.Word(), latin: e.Get("latin"), country: e.Get("code"), sector: e.Get("sector"), at: e.At(), line: e})
	}
	for _, e := range l.Table("processes") {
		g.addAll(e, &entry{kind: e.Get("type"), name: e.Word(), latin: e.Get("latin"), country: e.Get("code"), at: e.At(), line: e})
	}
	for _, e := range l.Table("people") {
		full := &entry{kind: "person", name: e.Word(), latin: e.Get("latin"), country: e.Get("code"), sector: e.Get("sector"), at: e.At(), line: e}
		short := *full
		short.short = true
		g.add(e.Word(), full)
		if words := nameWords(e.Word()); len(words) > 1 {
			g.opens[words[0]] = true
		}
		for _, n := range e.List("also") {
			for {
				first, rest, ok := strings.Cut(n, " ")
				if !ok || !titles[arabic.Fold(first)] {
					break
				}
				n = rest
			}
			if strings.Contains(n, " ") {
				g.add(n, full)
			} else {
				g.add(n, &short)
			}
		}
	}
}

// partOfState tells whether a name is a direction and the name of a state.
func (g *gazetteer) partOfState(name string) bool {
	words := nameWords(name)
	if len(words) < 2 {
		return false
	}
	switch words[0] {
	case "شمال", "جنوب", "شرق", "غرب", "وسط":
	default:
		return false
	}
	node, ok := int32(0), true
	for _, w := range words[1:] {
		if node, ok = g.edges[edge{node, w}]; !ok {
			return false
		}
	}
	for _, e := range g.ends[node] {
		if e.state && len(e.name) > 0 && g.states[e.country] != nil {
			return true
		}
	}
	return false
}

func (g *gazetteer) addAll(e lexicon.Entry, x *entry) {
	g.add(e.Word(), x)
	for _, n := range e.List("also") {
		g.add(n, x)
	}
}
