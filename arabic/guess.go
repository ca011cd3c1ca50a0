package arabic

import "strings"

// guess reads a word that the lexicon does not know, by its clitics and its ending.
func guess(word string) []Reading {
	var out []Reading
	for _, conj := range conjunctions {
		rest, ok := strings.CutPrefix(word, conj)
		if !ok || len(rest) < 6 {
			continue
		}
		out = append(out, guessRest(conj, rest)...)
	}
	if len(out) == 0 {
		out = append(out, guessName(word))
	}
	return out
}

func guessRest(conj, rest string) []Reading {
	cost := int32(0)
	if conj != "" {
		cost = 12
	}
	for _, prep := range []string{"", "ب", "ك"} {
		stem, ok := strings.CutPrefix(rest, prep)
		if after, al := strings.CutPrefix(stem, "ال"); ok && al && len(after) >= 4 {
			r := guessNominal(after)
			r.Pro, r.Al, r.Stem, r.score = conj+prep, true, stem, 80-cost/4
			return []Reading{r}
		}
	}
	if after, ok := strings.CutPrefix(rest, "لل"); ok && len(after) >= 4 {
		r := guessNominal(after)
		r.Pro, r.Al, r.Stem, r.score = conj+"ل", true, "ال"+after, 80-cost/4
		return []Reading{r}
	}
	r := guessNominal(rest)
	r.Pro, r.Stem, r.score = conj, rest, 60-cost
	out := []Reading{r}
	if len(rest) >= 8 && (strings.HasPrefix(rest, "ي") || strings.HasPrefix(rest, "سي")) {
		pro := conj
		stem := rest
		if strings.HasPrefix(rest, "سي") {
			pro, stem = conj+"س", rest[2:]
		}
		out = append(out, Reading{Pro: pro, Stem: stem, Lemma: stem, POS: VERB, Infl: Imperfect, Person: '3', Gender: 'm', Number: 's', Voice: 'a', score: 40 - cost})
	}
	for _, prep := range []string{"ب", "ل"} {
		if stem, ok := strings.CutPrefix(rest, prep); ok && len(stem) >= 8 {
			r := guessNominal(stem)
			r.Pro, r.Stem, r.score = conj+prep, stem, 50-cost
			out = append(out, r)
		}
	}
	return out
}

// guessNominal reads a bare stem as a noun, an adjective or a name by its ending.
func guessNominal(stem string) Reading {
	r := Reading{Stem: stem, Lemma: stem, POS: NOUN, Gender: 'm', Number: 's'}
	switch {
	case strings.HasSuffix(stem, "ية"):
		r.POS, r.Gender, r.Lemma = ADJ, 'f', strings.TrimSuffix(stem, "ة")
	case strings.HasSuffix(stem, "ات"):
		r.Gender, r.Number, r.Lemma = 'f', 'p', strings.TrimSuffix(stem, "ات")
	case strings.HasSuffix(stem, "ون"), strings.HasSuffix(stem, "ين"):
		r.Number, r.Lemma = 'p', stem[:len(stem)-4]
	case strings.HasSuffix(stem, "ة"):
		r.Gender = 'f'
	case strings.HasSuffix(stem, "ي") && len(stem) >= 8:
		r.POS = ADJ
	default:
		r.POS = PROPN
	}
	return r
}

func guessName(word string) Reading {
	return Reading{Stem: word, Lemma: word, POS: PROPN, Number: 's', score: 55}
}
