package arabic

import (
	"fmt"
	"strings"

	"isnad/lexicon"
)

// Compile generates every form of every word of the lexicon. Entries that cannot be conjugated come back
// as faults; the rest is compiled.
func Compile(l *lexicon.Lexicon) (*Forms, []lexicon.Fault) {
	b := newFormsBuilder()
	var faults []lexicon.Fault
	for _, table := range []string{"function", "adverbs"} {
		for _, e := range l.Table(table) {
			b.addFunctionWord(e)
		}
	}
	for _, e := range l.Table("verbs") {
		if err := b.addVerb(e); err != nil {
			faults = append(faults, lexicon.Fault{File: e.File, Line: e.Line, What: err.Error()})
		}
	}
	for _, e := range l.Table("nouns") {
		b.addNominal(e.At(), POSOf(e.Get("pos")), e.Word(), e.List("plural"), e.Get("gender"))
	}
	b.addNounsOf(l.Table("titles"), "title", "feminine", "plural")
	b.addNounsOf(l.Table("actors"), "noun", "feminine", "plural")
	b.addNounsOf(l.Table("institutions"), "noun", "", "")
	b.addNounsOf(l.Table("channels"), "noun", "", "")
	for _, table := range []string{"casualties", "reporting", "neutral"} {
		b.addNounsWhere(l.Table(table))
	}
	b.addNounsWhere(l.Tables("events"))
	for _, e := range l.Table("states") {
		for _, adjective := range e.List("adjective") {
			b.addNominal(e.At(), ADJ, adjective, nil, "")
		}
	}
	for _, e := range l.Table("adjectives") {
		b.addNominal(e.At(), ADJ, e.Word(), nil, "")
	}
	for _, e := range l.Table("states") {
		b.addNames(e.At(), "place", append(append([]string{e.Word()}, e.List("also")...), e.List("capital")...))
	}
	for _, e := range l.Table("places") {
		b.addNames(e.At(), "place", append([]string{e.Word()}, e.List("also")...))
	}
	for _, e := range l.Table("months") {
		b.addNames(e.At(), "month", append([]string{e.Word()}, e.List("also")...))
	}
	for _, e := range l.Table("givennames") {
		if e.Get("kind") != "particle" {
			b.addNames(e.At(), "person", []string{e.Word()})
		}
	}
	return b.build(), faults
}

// addNames adds names of one word as proper nouns. What they name is their class.
func (b *formsBuilder) addNames(at, class string, names []string) {
	for _, name := range names {
		if strings.Contains(name, " ") {
			continue
		}
		stem := strings.TrimPrefix(Normalize(name), "ال")
		if len([]rune(stem)) < 3 || b.named[stem+class] {
			continue
		}
		b.named[stem+class] = true
		b.add(stem, b.lexeme(lexeme{lemma: stem, class: class, at: at, pos: PROPN}), Inflection{Number: 's'})
	}
}

func (b *formsBuilder) addFunctionWord(e lexicon.Entry) {
	lemma := e.Get("lemma")
	if lemma == "" {
		lemma = e.Word()
	}
	if strings.Contains(e.Word(), " ") {
		return // idioms of several words are matched by the rooms that use them
	}
	lx := b.lexeme(lexeme{lemma: Normalize(lemma), class: e.Get("class"), at: e.At(), pos: POSOf(e.Get("pos"))})
	b.add(e.Word(), lx, Inflection{})
	if strings.HasSuffix(e.Word(), "ى") { // إلى, على, لدى before a pronoun
		b.add(strings.TrimSuffix(e.Word(), "ى")+"ي", lx, Inflection{Bound: true})
	}
}

func (b *formsBuilder) addVerb(e lexicon.Entry) error {
	v, err := verbEntry(e)
	if err != nil {
		return err
	}
	forms, err := Conjugate(v)
	if err != nil {
		return err
	}
	base := Normalize(v.Lemma)
	finite := b.lexeme(lexeme{lemma: base, verb: base, at: e.At(), pos: VERB})
	derived := map[InflKind]uint32{}
	nouns := map[string]uint32{}
	for _, i := range forms {
		lx := finite
		switch i.Kind {
		case ActivePart, PassivePart:
			var ok bool
			if lx, ok = derived[i.Kind]; !ok {
				lx = b.lexeme(lexeme{lemma: Normalize(i.Form), verb: base, at: e.At(), pos: ADJ})
				derived[i.Kind] = lx
			}
		case VerbalNoun:
			lemma := nounOf(i.Form, v.Nouns, nouns)
			var ok bool
			if lx, ok = nouns[lemma]; !ok {
				lx = b.lexeme(lexeme{lemma: lemma, verb: base, at: e.At(), pos: NOUN})
				nouns[lemma] = lx
			}
		}
		b.add(i.Form, lx, i)
	}
	return nil
}

// nounOf finds which verbal noun a form belongs to: the longest one seen or listed that it begins with.
func nounOf(spelling string, listed []string, seen map[string]uint32) string {
	spelling = Normalize(spelling)
	best := ""
	consider := func(noun string) {
		stem := strings.TrimSuffix(strings.TrimSuffix(noun, "ة"), "ء")
		if strings.HasPrefix(spelling, stem) && len(noun) > len(best) {
			best = noun
		}
	}
	for _, noun := range listed {
		consider(Normalize(noun))
	}
	for noun := range seen {
		consider(noun)
	}
	if best == "" {
		best = spelling
	}
	return best
}

func verbEntry(e lexicon.Entry) (VerbEntry, error) {
	v := VerbEntry{Lemma: e.Word(), Root: strings.Fields(e.Get("root")), Nouns: e.List("nouns")}
	if _, err := fmt.Sscan(e.Get("form"), &v.Form); err != nil {
		return v, fmt.Errorf("%s: the form %q is no number", e.Word(), e.Get("form"))
	}
	if vowel := e.Get("vowel"); vowel != "" {
		v.Vowel = vowel[0]
	}
	return v, nil
}

// addNounsWhere takes the single nouns out of a table that mixes parts of speech.
func (b *formsBuilder) addNounsWhere(entries []lexicon.Entry) {
	for _, e := range entries {
		if e.Get("pos") == "noun" && !strings.Contains(e.Word(), " ") {
			b.addNominal(e.At(), NOUN, e.Word(), e.List("plural"), "")
		}
	}
}

func (b *formsBuilder) addNounsOf(entries []lexicon.Entry, noun, feminine, plural string) {
	seen := map[string]bool{}
	for _, e := range entries {
		// Of several words (أمين عام) the first is the noun.
		word, _, several := strings.Cut(e.Get(noun), " ")
		if several && seen[word] {
			continue
		}
		seen[word] = true
		b.addNominal(e.At(), NOUN, word, firstWords(e.List(plural)), "")
		for _, f := range firstWords(e.List(feminine)) {
			b.addNominal(e.At(), NOUN, f, nil, "f")
		}
	}
}

func firstWords(phrases []string) []string {
	out := make([]string, len(phrases))
	for i, p := range phrases {
		out[i], _, _ = strings.Cut(p, " ")
	}
	return out
}

// addNominal adds a noun or adjective with its regular forms (dual, sound plurals, accusative alif, the
// feminine of adjectives, what changes before a pronoun) and its broken plurals.
func (b *formsBuilder) addNominal(at string, pos POS, word string, plurals []string, gender string) {
	word = Normalize(word)
	if word == "" || pos == X {
		return
	}
	lx := b.lexeme(lexeme{lemma: word, at: at, pos: pos})
	g := byte('m')
	if gender == "f" || strings.HasSuffix(word, "ة") || strings.HasSuffix(word, "اء") && pos == NOUN && gender != "m" && len(plurals) == 0 {
		g = 'f'
	}
	b.addNoun(word, lx, g, pos == ADJ, pos == ADJ || strings.HasPrefix(word, "م") && len(plurals) == 0)
	for _, p := range plurals {
		if strings.Contains(p, " ") {
			continue
		}
		p = Normalize(p)
		if p == word+"ون" {
			b.addSound(word, lx)
			continue
		}
		b.addStem(p, lx, Inflection{Gender: g, Number: 'p'})
	}
}

// addNoun adds the regular forms; sound tells whether its plural may be the sound masculine one, which only words for
// people have (those of the titles and actors files list it).
func (b *formsBuilder) addNoun(word string, lx uint32, g byte, adjective, sound bool) {
	b.addStem(word, lx, Inflection{Gender: g, Number: 's'})
	stem := word
	switch {
	case strings.HasSuffix(word, "ة"):
		stem = strings.TrimSuffix(word, "ة") + "ت"
	case strings.HasSuffix(word, "ى"):
		stem = strings.TrimSuffix(word, "ى") + "ي"
	}
	for _, end := range []string{"ان", "ين", "ا", "ي"} {
		b.add(stem+end, lx, Inflection{Gender: g, Number: 'd', Bound: end == "ا" || end == "ي"})
	}
	if strings.HasSuffix(word, "ة") {
		b.addStem(strings.TrimSuffix(word, "ة")+"ات", lx, Inflection{Gender: 'f', Number: 'p'})
		return
	}
	if sound {
		b.addSound(word, lx)
	}
	if adjective {
		b.addStem(word+"ة", lx, Inflection{Gender: 'f', Number: 's'})
		for _, end := range []string{"تان", "تين"} {
			b.add(word+end, lx, Inflection{Gender: 'f', Number: 'd'})
		}
	}
	switch {
	case strings.HasSuffix(word, "ى"):
		b.addStem(strings.TrimSuffix(word, "ى")+"يات", lx, Inflection{Gender: 'f', Number: 'p'})
	case strings.HasSuffix(word, "ا"):
		b.addStem(word+"ت", lx, Inflection{Gender: 'f', Number: 'p'})
	default:
		b.addStem(word+"ات", lx, Inflection{Gender: 'f', Number: 'p'})
	}
}

// addSound adds the sound masculine plural: in the nominative and oblique, and before what it governs (مسؤولو الوزارة).
func (b *formsBuilder) addSound(word string, lx uint32) {
	for _, end := range []string{"ون", "ين", "و", "ي"} {
		b.add(word+end, lx, Inflection{Gender: 'm', Number: 'p', Bound: end == "و" || end == "ي"})
	}
}

// addStem adds a form with what the accusative and a following pronoun make of it.
func (b *formsBuilder) addStem(word string, lx uint32, i Inflection) {
	b.add(word, lx, i)
	bound := i
	bound.Bound = true
	switch {
	case strings.HasSuffix(word, "ة"):
		b.add(strings.TrimSuffix(word, "ة")+"ت", lx, bound)
	case strings.HasSuffix(word, "اء"):
		b.add(strings.TrimSuffix(word, "ء")+"ئ", lx, bound)
		b.add(strings.TrimSuffix(word, "ء")+"ؤ", lx, bound)
	case strings.HasSuffix(word, "ى"):
		b.add(strings.TrimSuffix(word, "ى")+"ا", lx, bound)
	case strings.HasSuffix(word, "يء"), strings.HasSuffix(word, "بء"):
		b.add(strings.TrimSuffix(word, "ء")+"ئا", lx, i)
	case strings.HasSuffix(word, "ات"), strings.HasSuffix(word, "ا"):
	default:
		b.add(word+"ا", lx, i)
	}
}
