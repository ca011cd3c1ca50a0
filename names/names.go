// Package names finds who and what is named in an article: people, organizations, places, processes and
// documents, once each, with the offices that the text gives them, and the phrases for those it does not name.
package names

import (
	"slices"
	"strings"

	"isnad/arabic"
	"isnad/lexicon"
	"isnad/model"
)

// Entity is somebody or something with a name. Type is one of person, organization, place, process, document.
type Entity struct {
	Type, Name, Latin, Country, Sector string
	At                                 string // the lexicon line that knows it, or the rule that found it
	Register                           string // its id in the lexicon's register, "" where it is not known
	State                              bool   // a state, which may act
	Feminine                           bool   // its verbs are feminine
	Loc                                *Location
	Offices                            []Office
	Mentions                           []int // indices into Result.Mentions, in text order
	capital                            string
	entry                              *entry
}

// Location is where a place lies: WGS 84 degrees and the GeoNames id (0 where not known).
type Location struct {
	Lat, Lon float64
	GeoNames int
}

// Mention is one place where an entity is named: tokens [From, To), bytes [Start, End).
type Mention struct {
	From, To   int
	Start, End int
	Entity     int
	Kind       string // name, nominal, pronoun
	Rule       string
}

// Office is a title that stands with a person's name: tokens [From, To), bytes [Start, End).
type Office struct {
	From, To   int
	Start, End int
	Status     string // holds, former, acting, elect
	Country    string
	Sector     string
	several    bool   // it stands before the names of several who hold it
	national   string // its sector where only a state's adjective follows
}

// Result is the names of one article.
type Result struct {
	Doc      *arabic.Doc
	Entities []Entity
	Mentions []Mention
	at       []int // of each token: the mention it is in, or -1

	officeOf  map[int]int // the token where an office begins to the mention of who holds it
	officesBy map[string][]holding
	rec       *Recognizer
	folded    []string // of each token
}

// MentionAt is the mention that token i stands in, or nil.
func (r *Result) MentionAt(i int) *Mention {
	if i < 0 || i >= len(r.at) || r.at[i] < 0 {
		return nil
	}
	return &r.Mentions[r.at[i]]
}

// Bare tells whether a mention begins with token k and nothing is joined before its name: not بروسيا, nor للجيش, which keeps
// the ل that has eaten its ا.
func (r *Result) Bare(m *Mention, k int) bool {
	t := &r.Doc.Tokens[k]
	return m.From == k && m.Start == t.Start && !strings.HasPrefix(t.Norm, "لل")
}

// Text is a mention's words as printed, proclitics left off.
func (r *Result) Text(m *Mention) string { return r.Doc.Text[m.Start:m.End] }

// Recognizer finds names with a lexicon. Safe for many goroutines.
type Recognizer struct {
	alalc        bool
	gaz          *gazetteer
	titles       *gazetteer
	institutions *gazetteer
	nations      map[string]nation
	given        map[string]givenName
	foreign      foreignLetters
	romanised    map[string]string        // words inside names, folded, as they are written in Latin letters
	givenForms   map[string]bool          // the given names as they are spelled: علي is none of على
	actors       map[string]lexicon.Entry // by folded lemma
	bodies       *gazetteer               // those of several words: قوات الأمن
	compound     map[string]bool          // nouns that make a preposition with ب, folded
	statuses     map[string][]officeStatus
	appointments map[string]appointment     // by verb
	again        map[string][]string        // the kinds of entities that a folded noun calls again
	approximate  map[string][]approximation // by first word
	placeNouns   map[string]lexicon.Entry   // by folded noun
	calendar     map[string]bool            // names of months and weekdays, folded
	quantities   map[string]bool            // nouns that count, folded
	spatial      map[string]bool            // nouns of place, folded
	companies    map[string]lexicon.Entry   // words that show a company's name, folded
	nicknames    map[string]string          // words that lead to somebody's other name, folded, to their kind
	towns        map[string][]string        // words that show a town where a capital could be a government, folded, to their kinds
	nameEnds     map[string]string          // particles that close a person's name, folded, to their kind
	masculine    map[string]bool            // names of places whose verbs are masculine, folded
	learnt       arabic.Weights             // the model that adds what the rules miss; nil without one
}

// nation is what an adjective of belonging settles.
type nation struct {
	code, sector, at string
	state            bool
}

type givenName struct {
	latin, gender, kind string
}

// Plain and ALALC name the ways to romanise.
const (
	Plain = "plain"
	ALALC = "ala-lc"
)

// New makes a recognizer on a lexicon that romanises in one of the ways.
func New(l *lexicon.Lexicon, romanise string) *Recognizer {
	r := &Recognizer{gaz: newGazetteer(40000), titles: newGazetteer(4000), institutions: newGazetteer(1000), bodies: newGazetteer(2000), nations: map[string]nation{},
		given: map[string]givenName{}, nameEnds: map[string]string{}, towns: map[string][]string{}, nicknames: map[string]string{}, companies: map[string]lexicon.Entry{}, romanised: map[string]string{}, givenForms: map[string]bool{}, actors: map[string]lexicon.Entry{}, placeNouns: map[string]lexicon.Entry{}, calendar: map[string]bool{}, quantities: map[string]bool{}, spatial: map[string]bool{}, masculine: map[string]bool{}, compound: map[string]bool{}}
	r.alalc = romanise == ALALC
	titles := map[string]bool{}
	for _, e := range l.Table("titles") {
		titles["ال"+arabic.Fold(e.Word())] = true
	}
	r.gaz.load(l, titles)
	r.approximate = approximations(l)
	for _, e := range l.Table("states") {
		for _, a := range e.List("adjective") {
			r.nations[arabic.Fold(a)] = nation{e.Get("code"), "", e.At(), true}
		}
	}
	for _, e := range l.Table("adjectives") {
		if _, known := r.nations[arabic.Fold(e.Word())]; !known {
			r.nations[arabic.Fold(e.Word())] = nation{e.Get("code"), e.Get("sector"), e.At(), false}
		}
	}
	for _, e := range l.Table("givennames") {
		r.givenForms[arabic.Normalize(e.Word())] = e.Get("kind") != "particle" && e.Get("kind") != "family"
		r.given[arabic.Fold(e.Word())] = givenName{e.Get("latin"), e.Get("gender"), e.Get("kind")}
	}
	for _, e := range l.Table("nameends") {
		r.nameEnds[arabic.Fold(e.Word())] = e.Get("kind")
	}
	for _, e := range l.Table("companywords") {
		r.companies[arabic.Fold(e.Word())] = e
	}
	for _, e := range l.Table("nicknames") {
		r.nicknames[arabic.Fold(e.Word())] = e.Get("kind")
	}
	for _, e := range l.Table("towns") {
		r.towns[arabic.Fold(e.Word())] = e.List("kind")
	}
	r.foreign = foreignLetters{}
	for _, e := range l.Table("foreign") {
		r.foreign[e.Get("kind")] = append(r.foreign[e.Get("kind")], e.Word())
	}
	for _, e := range l.Table("romanised") {
		r.romanised[arabic.Fold(e.Word())] = e.Get("latin")
	}
	for _, e := range l.Table("titles") {
		t := &entry{kind: e.Get("kind"), name: e.Word(), latin: e.Get("latin"), sector: e.Get("sector"), national: e.Get("national"), at: e.At()}
		r.titles.addTitle(e, t)
	}
	for _, e := range l.Table("institutions") {
		inst := &entry{kind: e.Get("kind"), name: e.Word(), latin: e.Get("latin"), sector: e.Get("sector"), at: e.At(), short: e.Get("alone") == "yes"}
		r.institutions.add(e.Word(), inst)
	}
	for _, e := range l.Table("actors") {
		long := &entry{kind: e.Get("kind"), name: e.Word(), sector: e.Get("sector"), country: e.Get("code"), at: e.At()}
		for _, w := range append(append([]string{e.Word()}, e.List("feminine")...), e.List("plural")...) {
			if strings.Contains(w, " ") {
				r.bodies.add(w, long)
			} else if key := arabic.Fold(w); r.actors[key].File == "" {
				r.actors[key] = e
			}
		}
	}
	for _, e := range l.Table("compound") {
		r.compound[arabic.Fold(e.Word())] = true
	}
	for _, e := range l.Table("placenouns") {
		r.placeNouns[arabic.Fold(e.Word())] = e
	}
	r.statuses, r.appointments, r.again = statuses(l), map[string]appointment{}, map[string][]string{}
	for _, e := range l.Table("again") {
		r.again[arabic.Fold(e.Word())] = e.List("means")
	}
	for _, e := range l.Table("appointments") {
		r.appointments[e.Word()] = appointment{e.Get("office"), e.Get("person")}
	}
	for _, table := range []string{"months", "weekdays"} {
		for _, e := range l.Table(table) {
			for _, w := range append([]string{e.Word()}, e.List("also")...) {
				for _, part := range nameWords(w) {
					r.calendar[part] = true
					r.calendar["ال"+part] = true
				}
			}
		}
	}
	for table, set := range map[string]map[string]bool{"spatial": r.spatial, "masculine": r.masculine, "quantities": r.quantities} {
		for _, e := range l.Table(table) {
			set[arabic.Fold(e.Word())] = true
		}
	}
	return r
}

// WithModel makes a recognizer of the same lexicon that also takes the persons whom a learnt model finds where the rules
// find nothing.
func (r *Recognizer) WithModel(m *model.Linear) *Recognizer {
	with := *r
	if with.learnt = nil; m != nil {
		with.learnt = m
	}
	return &with
}

// Recognize finds the names of an analysed text.
func (r *Recognizer) Recognize(d *arabic.Doc) *Result {
	s := &scan{rec: r, d: d, folded: make([]string, len(d.Tokens))}
	for i := range d.Tokens {
		s.folded[i] = arabic.Fold(d.Tokens[i].Norm)
	}
	s.run()
	s.lonely()
	res := s.cluster()
	more := slices.DeleteFunc(r.persons(res), func(f found) bool { return s.companyWord(f.from, f.to) })
	if len(more) > 0 {
		s.found = append(s.found, more...)
		slices.SortStableFunc(s.found, func(a, b found) int { return a.from - b.from })
		res = s.cluster()
	}
	return res
}
