package names

import (
	"slices"
	"sort"
	"strings"

	"isnad/arabic"
	"isnad/lexicon"
)

// sign is a stretch of the article that speaks of one state: a name that the lexicon has in no other, or a nationality.
type sign struct {
	from, to int // tokens
	code     string
	town     bool // a place in the state, neither the state itself nor its capital
}

// How much a sign counts for a state: beside the name it says which is meant (طرابلس شمالي لبنان), in its paragraph and
// elsewhere in the article it makes it likely.
const (
	signBeside    = 100
	signParagraph = 3
	signElsewhere = 1
	besideTokens  = 3 // how far behind or before the name it still stands beside it
	clearly       = 2 // how many times as much must speak for the less known place
)

// lookalike picks, among places of one spelling in several states, the one whose state the article speaks of: طرابلس of Libya
// or of Lebanon. Where it speaks of neither, or of both alike, best stays. A state gives way to a place only where the article
// names other towns of that place's state and never speaks of the first: جورجيا between ألاباما and فلوريدا.
func (s *scan) lookalike(m match, best *entry) *entry {
	if best == nil || best.kind != "place" || len(m.entries) < 2 {
		return best
	}
	first := best
	for _, e := range m.entries {
		if e == first || e.kind != "place" || e.country == "" || e.country == first.country {
			continue
		}
		if first.state && !e.state {
			if best == first && s.weigh(m, first.country, false) == 0 && s.weigh(m, e.country, true) > 0 {
				best = e
			}
			continue
		}
		if s.weigh(m, e.country, false) > clearly*s.weigh(m, best.country, false) {
			best = e
		}
	}
	return best
}

// signs are what in an article speaks for states, in text order, and how many there are of each state: in all, and in a paragraph.
type signs struct {
	list  []sign
	total map[string]signCount
	para  map[paraState]signCount
}

// signCount is how many signs there are of a state, and how many of them are towns.
type signCount struct{ all, towns int }

func (c signCount) of(towns bool) int {
	if towns {
		return c.towns
	}
	return c.all
}

type paraState struct {
	para int
	code string
}

// weigh adds up what in the article speaks for a state, or only the towns in it.
func (s *scan) weigh(m match, code string, towns bool) int {
	if s.signs == nil {
		s.signs = s.readSigns()
	}
	para := s.d.Tokens[m.from].Para
	near := s.signs.para[paraState{para, code}].of(towns)
	weight := signElsewhere*(s.signs.total[code].of(towns)-near) + signParagraph*near
	list := s.signs.list
	for i := sort.Search(len(list), func(i int) bool { return list[i].to > m.from-besideTokens }); i < len(list) && list[i].from < m.to+besideTokens; i++ {
		x := &list[i]
		switch {
		case x.code != code, towns && !x.town, s.d.Tokens[x.from].Para != para:
		case x.from < m.to && m.from < x.to: // the name itself
			weight -= signParagraph
		default:
			weight += signBeside - signParagraph
		}
	}
	return weight
}

// readSigns goes through the whole article once. Agencies and papers are no signs: they write of everywhere.
func (s *scan) readSigns() *signs {
	out := &signs{total: map[string]signCount{}, para: map[paraState]signCount{}}
	count := func(c signCount, town bool) signCount {
		if c.all++; town {
			c.towns++
		}
		return c
	}
	for i := 0; i < len(s.d.Tokens); {
		x, ok := s.signAt(i)
		if !ok {
			i++
			continue
		}
		in := paraState{s.d.Tokens[x.from].Para, x.code}
		out.list = append(out.list, x)
		out.total[x.code], out.para[in] = count(out.total[x.code], x.town), count(out.para[in], x.town)
		i = x.to
	}
	return out
}

func (s *scan) signAt(i int) (sign, bool) {
	if s.d.Tokens[i].Kind != arabic.WordToken {
		return sign{}, false
	}
	if m, ok := s.rec.gaz.longest(s.d, i, s.folded); ok && (m.to > m.from+1 || s.nameHere(m)) {
		e := m.entries[0]
		if e.country == "" || e.sector == "JRN" || slices.ContainsFunc(m.entries, func(x *entry) bool { return x.country != e.country }) {
			return sign{}, false
		}
		return sign{m.from, m.to, e.country, e.kind == "place" && !e.state && e.capital == ""}, true
	}
	if n, ok := s.nationAt(i); ok && n.state {
		return sign{i, i + 1, n.code, false}, true
	}
	return sign{}, false
}

// loadBeside gathers the towns that the lexicon has only behind their noun (مدينة الباب), since by itself the name is a common
// word.
func (g *gazetteer) loadBeside(l *lexicon.Lexicon, places []*entry) {
	settled := map[string]bool{}
	for _, e := range l.Table("placenouns") {
		switch e.Get("kind") {
		case "city", "town", "village":
			settled[e.Word()] = true
		}
	}
	g.beside = map[string][]*entry{}
	for _, p := range places {
		noun, name, two := strings.Cut(p.name, " ")
		if !two || !settled[noun] || p.country == "" || strings.Contains(name, " ") {
			continue
		}
		name = arabic.Fold(name)
		if node, known := g.edges[edge{0, name}]; !known || g.ends[node] == nil {
			g.beside[name] = append(g.beside[name], p)
		}
	}
}

// besideTown reads such a town by its bare name, or one that the rules took for a common word (صيدا), where it stands in a row
// with another place of its state: عفرين والباب وجرابلس, صيدا وصور والنبطية.
func (s *scan) besideTown(i int) (found, bool) {
	t := &s.d.Tokens[i]
	if t.Kind != arabic.WordToken {
		return found{}, false
	}
	for _, p := range arabic.Strip(s.folded[i]) {
		for _, e := range s.rec.gaz.bareTowns(p.Rest) {
			if s.inRow(i, p.Pro, e.country) {
				return found{from: i, to: i + 1, start: t.After(p.Letters()), end: t.End, kind: "place", entry: e, country: e.country, rule: e.at, pro: p.Pro}, true
			}
		}
	}
	return found{}, false
}

// bareTowns are the towns that a word by itself may name.
func (g *gazetteer) bareTowns(word string) []*entry {
	if towns := g.beside[word]; towns != nil {
		return towns
	}
	node, known := g.edges[edge{0, word}]
	if !known || !slices.ContainsFunc(g.ends[node], func(e *entry) bool { return townOf(e, e.country) }) {
		return nil
	}
	return slices.DeleteFunc(slices.Clone(g.ends[node]), func(e *entry) bool { return !townOf(e, e.country) })
}

// rowLength is how many names of a row are looked at.
const rowLength = 4

// inRow tells whether a town of the state is joined to token i by و or a comma, before it, or behind it with nothing but such
// names between.
func (s *scan) inRow(i int, pro, code string) bool {
	if n := len(s.found); n > 0 && code != "" {
		last := &s.found[n-1]
		joined := last.to == i && strings.HasPrefix(pro, "و") || last.to == i-1 && comma(&s.d.Tokens[i-1])
		if joined && last.entry != nil && townOf(last.entry, code) {
			return true
		}
	}
	for n, k := 0, i+1; n < rowLength && k < len(s.d.Tokens); n++ {
		behindComma := comma(&s.d.Tokens[k])
		if behindComma {
			k++
		}
		if k >= len(s.d.Tokens) || s.d.Tokens[k].Para != s.d.Tokens[i].Para || s.d.Tokens[k].Kind != arabic.WordToken {
			return false
		}
		m, ok := s.rec.gaz.longest(s.d, k, s.folded)
		if ok && (strings.HasPrefix(m.pro, "و") || behindComma && m.pro == "") && townOf(m.entries[0], code) && (m.to > m.from+1 || s.nameHere(m)) {
			return true
		}
		if !s.bareTownAt(k, behindComma, code) {
			return false
		}
		k++
	}
	return false
}

// bareTownAt tells whether the word at token k may name a town of the state in a row.
func (s *scan) bareTownAt(k int, behindComma bool, code string) bool {
	for _, p := range arabic.Strip(s.folded[k]) {
		if (p.Pro == "و" || behindComma && p.Pro == "") && slices.ContainsFunc(s.rec.gaz.bareTowns(p.Rest), func(e *entry) bool { return e.country == code }) {
			return true
		}
	}
	return false
}

func townOf(e *entry, code string) bool {
	return e.kind == "place" && !e.state && code != "" && e.country == code
}

func comma(t *arabic.Token) bool {
	return t.Kind == arabic.PunctToken && (t.Text == "،" || t.Text == ",")
}
