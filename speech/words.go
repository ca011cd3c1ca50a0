package speech

import (
	"slices"
	"strings"

	"isnad/arabic"
	"isnad/lexicon"
)

// reporting is one line of reporting.lex.
type reporting struct {
	word      string
	idiom     []string // the words behind the first, of an idiom
	kind      string
	content   []string
	hearer    []string
	certainty string
	no        []string
	weak      bool
	onward    bool // carries on with the last speaker (وأضاف)
	at        string
}

func (r *reporting) takes(marker string) bool { return slices.Contains(r.content, marker) }

// Finder finds reported speech with a lexicon. Safe for many goroutines.
type Finder struct {
	verbs         map[string][]*reporting // by normalized lemma, idioms before single words
	nouns         map[string][]*reporting
	preps         map[string][]*prep // by first word
	carriers      map[string]string
	channels      map[string][]channel
	topics        map[string]string
	impersonal    map[string]bool // verbs whose bare imperfect is a passive
	circumstances map[string]bool // prepositions before a clause that only says when or how
}

// prep is a preposition or phrase that names a source: its words, the last perhaps a clitic.
type prep struct {
	*reporting
	words  []string
	clitic string // a proclitic that the source's own word must have: وفقا ل
	what   bool   // a verb with its own subject follows: حسبما ذكرت
	origin bool   // whom it names is the speaker and no link: نقلا عن
}

type channel struct {
	words []string
	name  string
}

// New makes a finder on a lexicon.
func New(l *lexicon.Lexicon) *Finder {
	f := &Finder{verbs: map[string][]*reporting{}, nouns: map[string][]*reporting{}, preps: map[string][]*prep{},
		carriers: map[string]string{}, channels: map[string][]channel{}, topics: map[string]string{}, impersonal: map[string]bool{}, circumstances: map[string]bool{}}
	for _, e := range l.Tables("reporting") {
		f.add(e)
	}
	for _, set := range []map[string][]*reporting{f.verbs, f.nouns} {
		for _, list := range set {
			slices.SortStableFunc(list, func(a, b *reporting) int { return len(b.idiom) - len(a.idiom) })
		}
	}
	for _, list := range f.preps {
		slices.SortStableFunc(list, func(a, b *prep) int { return len(b.words) - len(a.words) })
	}
	for _, e := range l.Table("carriers") {
		f.carriers[arabic.Normalize(e.Word())] = e.Get("source")
	}
	for _, e := range l.Table("channels") {
		words := strings.Fields(arabic.Normalize(e.Word()))
		f.channels[words[0]] = append(f.channels[words[0]], channel{words, e.Get("channel")})
	}
	for _, list := range f.channels {
		slices.SortStableFunc(list, func(a, b channel) int { return len(b.words) - len(a.words) })
	}
	for _, e := range l.Table("circumstances") {
		if e.Get("clause") == "yes" {
			f.circumstances[arabic.Normalize(e.Word())] = true
		}
	}
	for _, e := range l.Table("impersonal") {
		f.impersonal[arabic.Normalize(e.Word())] = true
	}
	for _, e := range l.Table("contexts") {
		f.topics[arabic.Normalize(e.Word())] = e.Get("context")
	}
	return f
}

func (f *Finder) add(e lexicon.Entry) {
	words := strings.Fields(arabic.Normalize(e.Word()))
	r := &reporting{word: words[0], idiom: words[1:], kind: e.Get("kind"), content: e.List("content"), hearer: e.List("hearer"),
		certainty: e.Get("certainty"), no: e.List("no"), weak: e.Get("strength") == "weak", at: e.At(),
		onward: strings.Contains(e.Get("english"), "(continuation)")}
	if r.certainty == "" {
		r.certainty = "asserted"
	}
	switch e.Get("pos") {
	case "verb":
		f.verbs[r.word] = append(f.verbs[r.word], r)
	case "noun":
		f.nouns[r.word] = append(f.nouns[r.word], r)
	case "prep":
		p := &prep{reporting: r, words: words, origin: r.takes("origin")}
		last := words[len(words)-1]
		if last == "ل" || last == "ب" {
			p.words, p.clitic = words[:len(words)-1], last
		}
		p.what = strings.HasSuffix(last, "ما") && last != "ما" && len(words) == 1 || last == "ما" || last == "لما"
		f.preps[words[0]] = append(f.preps[words[0]], p)
	}
}
