// Package measure measures isnad: what the lexicon covers of a collection, how many time expressions get their value.
package measure

import (
	"strings"
	"sync"

	"isnad/arabic"
	"isnad/lexicon"
	"isnad/reader"
)

// Coverage counts over many articles how often each lexicon entry fires, and which verbs, verbal nouns and other
// words nothing in the lexicon decides. It may be added to from many goroutines.
type Coverage struct {
	lex      *lexicon.Lexicon
	deciding // the same for all articles

	mu       sync.Mutex
	articles int
	tokens   int
	fired    map[string]int // by "file:line"
	verbs    map[string]*undecided
	nouns    map[string]*undecided
	unknown  map[string]*undecided
}

// undecided is a word that no entry says anything about.
type undecided struct {
	n    int
	form string // as first met
	at   string // the line that gives its forms
}

// deciding is what the lexicon says of verbs and nouns: the line that settles each lemma.
type deciding struct {
	verb, noun map[string]string
	idiom      map[string]string   // verbs that only an idiom decides
	seen       map[string][]string // lines that fire by merely standing there (neutral, light …), by lemma
}

// NewCoverage begins to count with a lexicon.
func NewCoverage(l *lexicon.Lexicon) *Coverage {
	c := &Coverage{lex: l, fired: map[string]int{}, verbs: map[string]*undecided{}, nouns: map[string]*undecided{}, unknown: map[string]*undecided{}}
	c.deciding = deciding{map[string]string{}, map[string]string{}, map[string]string{}, map[string][]string{}}
	for _, e := range append(l.Tables("reporting"), l.Tables("events")...) {
		c.decide(e)
	}
	for _, table := range []string{"neutral", "light", "carriers", "modals", "casualties"} {
		for _, e := range l.Table(table) {
			c.decide(e)
			c.sees(e)
		}
	}
	// Nouns that other tables know as something are decided: offices, groups, institutions, times, quantities.
	for _, table := range []string{"titles", "actors", "institutions", "calendar"} {
		for _, e := range l.Table(table) {
			c.noun[arabic.Normalize(e.Word())] = e.At()
		}
	}
	for _, table := range []string{"channels", "numbers", "quantities", "spatial", "contexts", "statuses", "adverbs", "ambiguous", "impersonal", "placenouns"} {
		for _, e := range l.Table(table) {
			c.noun[arabic.Normalize(e.Word())] = e.At()
			c.sees(e)
		}
	}
	return c
}

func (c *deciding) decide(e lexicon.Entry) {
	word := arabic.Normalize(e.Word())
	first, _, idiom := strings.Cut(word, " ")
	switch pos := e.Get("pos"); {
	case idiom && (pos == "verb" || pos == ""):
		c.idiom[first] = e.At()
	case pos == "noun" || pos == "adj":
		c.noun[word] = e.At()
	default:
		c.verb[word] = e.At()
	}
}

func (c *deciding) sees(e lexicon.Entry) {
	word := arabic.Normalize(e.Word())
	c.seen[word] = append(c.seen[word], e.At())
}

// Add counts one article.
func (c *Coverage) Add(x *reader.Analysis) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.articles++
	inTime := make([]bool, len(x.Doc.Tokens))
	for i := range x.Times {
		for k := x.Times[i].From; k < x.Times[i].To; k++ {
			inTime[k] = true
		}
	}
	for i := range x.Doc.Tokens {
		t := &x.Doc.Tokens[i]
		if t.Kind == arabic.WordToken {
			c.tokens++
			c.word(t, inTime[i] || x.Names.MentionAt(i) != nil)
		}
	}
	for i := range x.Names.Mentions {
		m := &x.Names.Mentions[i]
		c.fire(x.Names.Entities[m.Entity].At)
	}
	for i := range x.Times {
		c.fire(x.Times[i].Rule)
	}
	for i := range x.Speech.Statements {
		c.fire(x.Speech.Statements[i].Rule)
	}
	for i := range x.Events {
		c.fire(x.Events[i].Rule)
	}
}

// fire counts the entry that a rule names; rules that name none are left.
func (c *Coverage) fire(rule string) {
	at, _, _ := strings.Cut(rule, " ")
	if strings.Contains(at, ".lex:") {
		c.fired[at]++
	}
}

func (c *Coverage) word(t *arabic.Token, named bool) {
	r := t.Best()
	c.fire(r.At)
	for _, at := range c.seen[r.Lemma] {
		c.fired[at]++
	}
	switch {
	case named:
	case !r.Known:
		count(c.unknown, t.Norm, t, r)
	case r.POS == arabic.VERB && r.Verb != "":
		if c.verb[r.Lemma] == "" {
			count(c.verbs, r.Lemma, t, r)
		}
	case r.POS == arabic.NOUN && r.Verb != "" && r.Infl == arabic.VerbalNoun:
		if c.noun[r.Lemma] == "" && c.verb[r.Verb] == "" {
			count(c.nouns, r.Lemma, t, r)
		}
	}
}

func count(m map[string]*undecided, word string, t *arabic.Token, r *arabic.Reading) {
	u := m[word]
	if u == nil {
		u = &undecided{form: strings.Clone(t.Norm), at: r.At}
		m[strings.Clone(word)] = u // a clone, so that the article's text can go
	}
	u.n++
}
