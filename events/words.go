package events

import (
	"strconv"
	"strings"

	"isnad/arabic"
	"isnad/lexicon"
)

// trigger is one line of events.lex.
type trigger struct {
	word        string
	idiom       []string // the words behind the first
	prep        string   // a preposition that must stand behind (تراجع عن)
	when, not   map[string]bool
	event, mode string
	actor       []slot
	recipient   []slot
	noun        string // of a verb: whom its verbal noun's governed noun is; "no" where that reports nothing
	context     []string
	cameo       string
	weak        bool
	status      string
	at          string
}

// slot is a place where a participant stands: subject, object, of, or a preposition; both says that whoever stands
// there is an actor beside the others.
type slot struct {
	name string
	both bool
}

// light is a verb that lends a verbal noun its subject.
type light struct {
	slot      string
	recipient bool // the subject undergoes what the noun says
}

// Finder finds events with a lexicon. Safe for many goroutines.
type Finder struct {
	verbs, nouns, adjectives map[string][]*trigger
	light                    map[string][]light
	effects                  map[string]string
	contexts                 map[string]string
	modals                   map[string]string
	numbers                  map[string]int // cardinals, folded
	peers                    map[string]bool
	compound                 map[string]string // nouns that make a preposition with ب, and what it says
	agents                   map[string]string
	aspects                  map[string]string
	settings                 map[string]bool // words that say that something is at the place behind them
	carriers                 map[string]bool
	neutral                  map[string]bool // verbs that report no event by themselves
}

// New makes a finder on a lexicon.
func New(l *lexicon.Lexicon) *Finder {
	f := &Finder{verbs: map[string][]*trigger{}, nouns: map[string][]*trigger{}, adjectives: map[string][]*trigger{},
		light: map[string][]light{}, effects: map[string]string{}, contexts: map[string]string{}, modals: map[string]string{}, numbers: map[string]int{},
		peers: map[string]bool{}, compound: map[string]string{}, neutral: map[string]bool{}, agents: map[string]string{}, aspects: map[string]string{}, settings: map[string]bool{}, carriers: map[string]bool{}}
	for _, e := range l.Tables("events") {
		f.add(e)
	}
	for _, e := range l.Table("light") {
		w := arabic.Normalize(e.Word())
		f.light[w] = append(f.light[w], light{e.Get("slot"), e.Get("subject") == "recipient"})
	}
	for _, e := range l.Table("casualties") {
		for _, w := range append([]string{e.Word()}, e.List("plural")...) {
			f.effects[arabic.Normalize(w)] = e.Get("effect")
		}
	}
	for _, e := range l.Table("contexts") {
		f.contexts[arabic.Normalize(e.Word())] = e.Get("context")
	}
	for _, e := range l.Table("numbers") {
		if v, err := strconv.Atoi(e.Get("value")); err == nil && (e.Get("kind") == "cardinal" || e.Get("kind") == "ten") {
			for _, w := range append([]string{e.Word()}, e.List("also")...) {
				f.numbers[arabic.Fold(w)] = v
			}
		}
	}
	for _, e := range l.Table("peers") {
		f.peers[arabic.Normalize(e.Word())] = true
	}
	for _, e := range l.Table("aspects") {
		f.aspects[arabic.Normalize(e.Word())] = e.Get("kind")
	}
	for _, e := range l.Table("settings") {
		f.settings[arabic.Normalize(e.Word())] = true
	}
	for _, e := range l.Table("agents") {
		f.agents[arabic.Normalize(e.Word())] = e.Get("kind")
	}
	for _, e := range l.Table("carriers") {
		f.carriers[arabic.Normalize(e.Word())] = true
	}
	for _, e := range l.Table("compound") {
		f.compound[arabic.Normalize(e.Word())] = e.Get("kind")
	}
	for _, e := range l.Table("neutral") {
		if e.Get("pos") == "verb" {
			f.neutral[arabic.Normalize(e.Word())] = true
		}
	}
	for _, table := range []string{"reporting", "light"} {
		for _, e := range l.Table(table) {
			if w := arabic.Normalize(e.Word()); table == "light" || e.Get("pos") == "verb" {
				f.neutral[w] = true
			}
		}
	}
	for _, e := range l.Table("modals") {
		f.modals[arabic.Normalize(e.Word())] = e.Get("status")
	}
	return f
}

func (f *Finder) add(e lexicon.Entry) {
	words := strings.Fields(arabic.Normalize(e.Word()))
	t := &trigger{word: words[0], idiom: words[1:], when: set(e.List("when")), not: set(e.List("not")), event: e.Get("event"),
		mode: e.Get("mode"), actor: slots(e.List("actor")), recipient: slots(e.List("recipient")), noun: e.Get("noun"),
		context: e.List("context"), cameo: e.Get("cameo"), weak: e.Get("strength") == "weak", status: e.Get("status"), at: e.At()}
	if n := len(t.idiom); n > 0 && isPreposition(t.idiom[n-1]) {
		t.prep, t.idiom = t.idiom[n-1], t.idiom[:n-1]
	}
	m := f.nouns
	switch e.Get("pos") {
	case "verb":
		m = f.verbs
	case "adj":
		m = f.adjectives
	}
	// Idioms go before single words, lines with a condition before those without; else they keep their order.
	list := m[t.word]
	at := len(list)
	for at > 0 && (len(list[at-1].idiom) < len(t.idiom) || len(list[at-1].idiom) == len(t.idiom) && list[at-1].when == nil && t.when != nil) {
		at--
	}
	list = append(list, nil)
	copy(list[at+1:], list[at:])
	list[at] = t
	m[t.word] = list
}

func isPreposition(w string) bool {
	switch w {
	case "ب", "ل", "إلى", "على", "عن", "من", "مع", "في", "ضد", "بشأن":
		return true
	}
	return false
}

func set(words []string) map[string]bool {
	if len(words) == 0 {
		return nil
	}
	m := make(map[string]bool, len(words))
	for _, w := range words {
		m[arabic.Fold(w)] = true
	}
	return m
}

func slots(names []string) []slot {
	out := make([]slot, 0, len(names))
	for _, n := range names {
		name, both := strings.CutPrefix(n, "both:")
		out = append(out, slot{name, both})
	}
	return out
}
