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
	effects                  map[string]string // of words of harm
	contexts                 map[string]string
	modals                   map[string]string // the status that a word before gives
	aspects                  map[string]string // words that say that something goes on
	compound                 map[string]string // nouns that make a preposition with ب, and what it says
	agents                   map[string]string // what marks the doer
	numbers                  map[string]int    // cardinals, folded
	peers                    map[string]bool
	pairs                    map[string]string // nouns whose dual stands for two named before, and of what kind they are
	soundPairs               map[string]string // those whose form in -ين is the plural
	carriers                 map[string]bool
	settings                 map[string]bool // words that say that something is at the place behind them
	circumstances            map[string]bool // prepositions of phrases that are no object
	prepositions             map[string]bool // and the clitics ب and ل
	networks                 map[string]bool // where people write (تويتر): media and no participants
	neutral                  map[string]bool // verbs that report no event by themselves
}

// New makes a finder on a lexicon.
func New(l *lexicon.Lexicon) *Finder {
	f := &Finder{verbs: map[string][]*trigger{}, nouns: map[string][]*trigger{}, adjectives: map[string][]*trigger{}, light: map[string][]light{},
		contexts: column(l, "contexts", "context"), modals: column(l, "modals", "status"), aspects: column(l, "aspects", "kind"),
		compound: column(l, "compound", "kind"), agents: column(l, "agents", "kind"), effects: map[string]string{}, numbers: map[string]int{},
		peers: words(l, "peers"), pairs: column(l, "pairs", "kind"), soundPairs: column(l, "pairs", "sound"), carriers: words(l, "carriers"), settings: words(l, "settings"), circumstances: words(l, "circumstances"),
		prepositions: map[string]bool{"ب": true, "ل": true}, neutral: words(l, "light"), networks: map[string]bool{}}
	for _, e := range l.Table("channels") {
		if e.Get("channel") == "social_media" {
			f.networks[arabic.Normalize(e.Word())] = true
		}
	}
	for _, e := range l.Table("function") {
		if e.Get("pos") == "ADP" && e.Get("class") == "preposition" {
			f.prepositions[arabic.Normalize(e.Word())] = true
		}
	}
	for _, table := range []string{"neutral", "reporting"} {
		for _, e := range l.Table(table) {
			if e.Get("pos") == "verb" {
				f.neutral[arabic.Normalize(e.Word())] = true
			}
		}
	}
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
	for _, e := range l.Table("numbers") {
		if v, err := strconv.Atoi(e.Get("value")); err == nil && (e.Get("kind") == "cardinal" || e.Get("kind") == "ten") {
			for _, w := range append([]string{e.Word()}, e.List("also")...) {
				f.numbers[arabic.Fold(w)] = v
			}
		}
	}
	return f
}

// column is what one column of a table says of each of its words.
func column(l *lexicon.Lexicon, table, name string) map[string]string {
	m := map[string]string{}
	for _, e := range l.Table(table) {
		m[arabic.Normalize(e.Word())] = e.Get(name)
	}
	return m
}

// words are those of a table.
func words(l *lexicon.Lexicon, table string) map[string]bool {
	m := map[string]bool{}
	for _, e := range l.Table(table) {
		m[arabic.Normalize(e.Word())] = true
	}
	return m
}

func (f *Finder) add(e lexicon.Entry) {
	parts := strings.Fields(arabic.Normalize(e.Word()))
	t := &trigger{word: parts[0], idiom: parts[1:], when: set(e.List("when")), not: set(e.List("not")), event: e.Get("event"),
		mode: e.Get("mode"), actor: slots(e.List("actor")), recipient: slots(e.List("recipient")), noun: e.Get("noun"),
		context: e.List("context"), cameo: e.Get("cameo"), weak: e.Get("strength") == "weak", status: e.Get("status"), at: e.At()}
	if n := len(t.idiom); n > 0 && f.prepositions[t.idiom[n-1]] {
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

func set(list []string) map[string]bool {
	if len(list) == 0 {
		return nil
	}
	m := make(map[string]bool, len(list))
	for _, w := range list {
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
