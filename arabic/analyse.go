package arabic

import (
	"sort"
	"strings"

	"isnad/lexicon"
	"isnad/model"
)

// Analyzer reads text: it cuts it into tokens and gives each word its readings. Safe for many goroutines.
type Analyzer struct {
	forms     *Forms
	ambiguous map[string]followed
	weights   Weights // nil: the rules alone
}

// NewAnalyzer makes an analyzer on a lexicon, which chooses among the readings of a word by its rules. So the reader reads: on
// annotated news its upper rooms do better by the rules than with the model (docs/accuracy.md).
func NewAnalyzer(l *lexicon.Lexicon) *Analyzer { return NewAnalyzerWith(l, nil) }

// NewAnalyzerWith makes an analyzer that chooses by its rules and a model of readings, model.Readings for instance; by the rules
// alone where it is nil. On running text it cuts and tags better than the rules (isnad eval words).
func NewAnalyzerWith(l *lexicon.Lexicon, m *model.Linear) *Analyzer {
	a := &Analyzer{forms: FormsOf(l), ambiguous: map[string]followed{}}
	if m != nil {
		a.weights = m
	}
	for _, e := range l.Table("ambiguous") {
		a.ambiguous[Normalize(e.Word())] = followed{Normalize(e.Get("verb")), Normalize(e.Get("followed"))}
	}
	return a
}

// Analyze cuts a text into tokens, gives each its readings and chooses among them.
func (a *Analyzer) Analyze(text string) *Doc {
	d := a.Read(text)
	d.disambiguate(a.weights)
	d.rescue(a.ambiguous)
	return d
}

// Read cuts a text into tokens and gives each its readings, the first of which is taken for the best.
func (a *Analyzer) Read(text string) *Doc {
	d := Tokenize(text)
	seen := map[string][]Reading{} // the words of one article repeat themselves
	for i := range d.Tokens {
		t := &d.Tokens[i]
		if t.Kind == WordToken {
			rs, ok := seen[t.Norm]
			if !ok {
				rs = a.Readings(t.Norm)
				seen[t.Norm] = rs
			}
			t.Readings = rs // shared between the tokens of one spelling: never written to
			continue
		}
		t.Readings = []Reading{{Stem: t.Norm, Lemma: t.Norm, POS: posOfKind(t), Known: true}}
	}
	return d
}

func posOfKind(t *Token) POS {
	switch t.Kind {
	case NumberToken:
		return NUM
	case LatinToken:
		return X
	case PunctToken:
		if strings.ContainsAny(t.Text, "%$€£+=<>|~^©®°") {
			return SYM
		}
	}
	return PUNCT
}

// Readings lists the ways to understand one word by itself, likeliest first; never empty for a word.
func (a *Analyzer) Readings(word string) []Reading {
	word = Normalize(word)
	c := collector{forms: a.forms, word: word}
	for _, careless := range []bool{false, true} {
		key := word
		if careless {
			if key = Fold(word); key == word {
				break // careless forms are found under the word itself
			}
		}
		c.splits(key)
		if len(c.found) > 0 {
			break
		}
	}
	if len(c.found) == 0 {
		c.found = guess(word)
	} else if !c.whole && len([]rune(word)) > 3 {
		c.found = append(c.found, guessName(word))
	}
	sort.SliceStable(c.found, func(i, j int) bool { return c.found[i].score > c.found[j].score })
	return c.found
}

// collector gathers the readings of one word.
type collector struct {
	forms *Forms
	word  string
	found []Reading
	whole bool // a known reading takes the word without proclitics
}

var conjunctions = []string{"", "و", "ف"}
var prepositions = []string{"", "س", "ل", "ب", "ك"}

// pronouns are the enclitics, longest first.
var pronouns = []string{"هما", "كما", "ها", "هم", "هن", "كم", "ني", "نا", "ه", "ك", "ي"}

func (c *collector) splits(word string) {
	for _, conj := range conjunctions {
		rest, ok := strings.CutPrefix(word, conj)
		if !ok || rest == "" {
			continue
		}
		for _, prep := range prepositions {
			stem, ok := strings.CutPrefix(rest, prep)
			if !ok || stem == "" {
				continue
			}
			c.stems(conj, prep, stem)
		}
	}
}

// stems tries a stem with and without the article and the pronouns.
func (c *collector) stems(conj, prep, stem string) {
	if after, ok := strings.CutPrefix(stem, "ال"); ok && after != "" && prep != "س" && prep != "ل" {
		c.try(conj, prep, true, after, "")
	}
	if after, ok := strings.CutPrefix(stem, "ل"); ok && after != "" && prep == "ل" {
		c.try(conj, prep, true, after, "") // ل and ال melt into لل
	}
	c.try(conj, prep, false, stem, "")
	for _, p := range pronouns {
		if before, ok := strings.CutSuffix(stem, p); ok && len(before) > 0 {
			c.try(conj, prep, false, before, p)
		}
	}
}

func (c *collector) try(conj, prep string, al bool, stem, enc string) {
	c.forms.lookup(stem, func(lx *lexeme, features uint32) {
		r := Reading{Pro: conj + prep, Al: al, Enc: enc, Stem: stem, Lemma: lx.lemma, Verb: lx.verb, POS: lx.pos, Class: lx.class, At: lx.at, Known: true}
		unpack(features, &r)
		if !fits(&r, conj, prep, features) {
			return
		}
		if al {
			r.Stem = "ال" + stem
		}
		r.score = prior(&r, conj, prep, features)
		if conj+prep == "" && enc == "" {
			c.whole = true
		}
		for i := range c.found {
			if same(&c.found[i], &r) {
				if r.score > c.found[i].score {
					c.found[i] = r
				}
				return
			}
		}
		c.found = append(c.found, r)
	})
}

// same tells whether two readings differ in nothing that the upper rooms see.
func same(a, b *Reading) bool {
	return a.Pro == b.Pro && a.Al == b.Al && a.Enc == b.Enc && a.Lemma == b.Lemma && a.POS == b.POS && a.Infl == b.Infl && a.Verb == b.Verb &&
		a.Person == b.Person && a.Number == b.Number && a.Gender == b.Gender && a.Voice == b.Voice
}

func (r *Reading) nominal() bool {
	switch r.POS {
	case NOUN, ADJ, PROPN, NUM:
		return true
	}
	return false
}

// fits tells whether the clitics may stand on this form.
func fits(r *Reading, conj, prep string, features uint32) bool {
	bound := features&bitBound != 0
	if bound && r.Enc == "" {
		// The bound forms of nouns in -و and -ي (مسؤولو, مسؤولي) also head an iḍāfa; others need a pronoun.
		if !(r.POS == NOUN || r.POS == ADJ) || strings.HasSuffix(r.Stem, "ت") || strings.HasSuffix(r.Stem, "ئ") || strings.HasSuffix(r.Stem, "ؤ") {
			return false
		}
	}
	if r.Al && !(r.nominal() || r.POS == DET) {
		return false
	}
	if r.Al && (bound || r.Enc != "") {
		return false
	}
	if r.Enc != "" && !takesPronoun(r, features) {
		return false
	}
	switch prep {
	case "س":
		return r.POS == VERB && r.Infl == Imperfect && r.Mood != 's' || r.POS == AUX && strings.HasPrefix(r.Stem, "ي")
	case "ل":
		if r.POS == VERB {
			return r.Infl == Imperfect && !r.Al
		}
		return takesPreposition(r)
	case "ب", "ك":
		return takesPreposition(r)
	}
	if r.POS == PRON && r.Class == "enclitic" {
		return false // pronouns stand only behind another word
	}
	return !(r.Class == "future" && r.Stem == "س") && !(r.Class == "question" && r.Stem == "أ")
}

func takesPreposition(r *Reading) bool {
	switch r.POS {
	case VERB, AUX, CCONJ, ADV:
		return r.Class == "time"
	case PART:
		return r.Class == "negation" || r.Class == "not_of"
	case ADP:
		return len(r.Stem) > 2 && r.Class != "subordination"
	case PRON:
		return r.Class != "enclitic"
	}
	return true
}

func takesPronoun(r *Reading, features uint32) bool {
	switch r.POS {
	case VERB:
		if r.Enc == "ي" || r.Infl == Perfect && r.Number == 'p' && strings.HasSuffix(r.Stem, "وا") {
			return false
		}
		return !strings.HasSuffix(r.Stem, "ى")
	case NOUN, ADJ:
		if r.Enc == "ني" || strings.HasSuffix(r.Stem, "ة") || strings.HasSuffix(r.Stem, "ون") && r.Number == 'p' {
			return false
		}
		if strings.HasSuffix(r.Stem, "ين") && r.Number != 's' && r.Number != 0 || strings.HasSuffix(r.Stem, "ان") && r.Number == 'd' {
			return false
		}
		if features&bitBound == 0 && strings.HasSuffix(r.Stem, "ا") && r.Lemma+"ا" == r.Stem {
			return false // the accusative alif ends its word
		}
		return r.POS == NOUN || r.Verb != ""
	case ADP:
		return !strings.HasSuffix(r.Stem, "ى") && r.Class != "subordination"
	case SCONJ:
		return r.Class == "content"
	case PART:
		return r.Class == "content" || r.Class == "not_of"
	case CCONJ:
		return r.Class == "contrast"
	case DET, AUX:
		return true
	case NUM:
		return false
	}
	return false
}

// prior is a reading's worth before the context is seen.
func prior(r *Reading, conj, prep string, features uint32) int32 {
	s := int32(100)
	switch conj {
	case "و":
		s -= 6
		if r.POS == VERB {
			s += 5 // sentences of the press begin with و and a verb
		}
	case "ف":
		s -= 14
	}
	switch prep {
	case "ل", "ب":
		s -= 8
	case "س":
		s -= 2
	case "ك":
		s -= 18
	}
	if r.Enc != "" {
		s -= 8
		if r.Enc == "ي" || r.Enc == "ك" || r.Enc == "كما" || r.Enc == "ني" || r.Enc == "كم" {
			s -= 12
		}
	}
	if features&bitCareless != 0 {
		s -= 5
	}
	if strings.HasSuffix(r.Stem, "ات") && strings.HasSuffix(r.Lemma, "ة") {
		s++ // شركات of شركة before شرك
	}
	switch r.POS {
	case ADP, PART, PRON, SCONJ, CCONJ, DET, AUX, ADV:
		s += 12
	case VERB:
		switch {
		case r.Infl == Imperative:
			s -= 40
		case r.Voice == 'p':
			s -= 6
		}
		if r.Person == '2' {
			s -= 25
		} else if r.Person == '1' {
			s -= 8
		}
		if r.Number == 'd' {
			s -= 5
		}
		if r.Number == 'p' && r.Gender == 'f' {
			s -= 20
		}
	case NOUN:
		s += 3
		if r.Number == 'd' {
			s -= 10
		}
	case PROPN:
		switch r.Class {
		case "place":
			s += 2
		case "person":
			s -= 8
		}
	case ADJ:
		if r.Verb != "" {
			s -= 5
		}
		if r.Number == 'd' {
			s -= 8
		}
	}
	return s
}
