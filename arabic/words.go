package arabic

import (
	"strings"
	"unicode/utf8"
)

// Word is a syntactic word: a token, or what is left of it when its clitics are split off, or a clitic.
type Word struct {
	Form  string // as printed
	Lemma string
	POS   POS
	Feats string // as CoNLL-U writes them; "_" where there are none
}

// Split cuts a token into its proclitics, its word and its pronoun, as UD Arabic-PUD does.
func Split(t *Token) []Word { return t.SplitAs(t.Best()) }

// SplitAs is Split for one of the token's readings.
func (t *Token) SplitAs(r *Reading) []Word {
	whole := Word{Form: t.Text, Lemma: LemmaOf(t, r), POS: r.POS, Feats: FeatsOf(r)}
	pro, enc := utf8.RuneCountInString(r.Pro), utf8.RuneCountInString(r.Enc)
	letters := utf8.RuneCountInString(t.Norm)
	// Where normalizing changed the number of letters (ligatures of presentation forms), positions cannot be trusted.
	if pro+enc == 0 || pro+enc >= letters || letters != countLetters(t.Text) {
		return []Word{whole}
	}
	cut := func(n int) int { return t.After(n) - t.Start }
	var out []Word
	n := 0
	for _, c := range r.Pro {
		out = append(out, Word{t.Text[cut(n):cut(n+1)], string(c), cliticPOS(c), "_"})
		n++
	}
	whole.Form = t.Text[cut(n):cut(letters-enc)]
	out = append(out, whole)
	if enc > 0 {
		out = append(out, Word{t.Text[cut(letters-enc):], "هو", PRON, pronounFeats[r.Enc]})
	}
	return out
}

func countLetters(s string) int {
	n := 0
	for _, r := range s {
		if !IsMark(r) {
			n++
		}
	}
	return n
}

// LemmaOf is the lemma of a token as one of its readings: what it is, where it has none.
func LemmaOf(t *Token, r *Reading) string {
	switch {
	case r.Lemma != "":
		return r.Lemma
	case t.Norm != "":
		return t.Norm
	}
	return t.Text
}

func cliticPOS(c rune) POS {
	switch c {
	case 'و':
		return CCONJ
	case 'ف', 'س':
		return PART
	}
	return ADP
}

// pronounFeats are the features of the enclitics; all have the lemma هو, as in PUD.
var pronounFeats = map[string]string{
	"ه": "Gender=Masc|Number=Sing|Person=3", "ها": "Gender=Fem|Number=Sing|Person=3", "هما": "Number=Dual|Person=3",
	"هم": "Gender=Masc|Number=Plur|Person=3", "هن": "Gender=Fem|Number=Plur|Person=3",
	"ك": "Number=Sing|Person=2", "كما": "Number=Dual|Person=2", "كم": "Gender=Masc|Number=Plur|Person=2",
	"ي": "Number=Sing|Person=1", "ني": "Number=Sing|Person=1", "نا": "Number=Plur|Person=1",
}

// FeatsOf writes a reading's features in the order that CoNLL-U wants.
func FeatsOf(r *Reading) string {
	var f []string
	add := func(name, value string) {
		if value != "" {
			f = append(f, name+"="+value)
		}
	}
	verb := r.Verb != "" && r.POS == VERB
	part := r.Verb != "" && (r.Infl == ActivePart || r.Infl == PassivePart)
	if verb {
		add("Aspect", [...]string{"Perf", "Imp", "Imp"}[min(r.Infl, Imperative)])
	}
	if r.Al || r.Enc != "" && r.POS == NOUN {
		add("Definite", "Def")
	}
	add("Gender", map[byte]string{'m': "Masc", 'f': "Fem"}[r.Gender])
	switch {
	case verb && r.Infl == Imperative:
		add("Mood", "Imp")
	case verb && r.Infl == Imperfect:
		add("Mood", map[byte]string{'i': "Ind", 's': "Sub"}[r.Mood])
	}
	add("Number", map[byte]string{'s': "Sing", 'd': "Dual", 'p': "Plur"}[r.Number])
	if r.Person >= '1' && r.Person <= '3' {
		add("Person", string(r.Person))
	}
	if verb {
		add("Tense", tense(r))
		add("Voice", voice(r.Voice))
	}
	if part {
		add("VerbForm", "Part")
		add("Voice", map[InflKind]string{ActivePart: "Act", PassivePart: "Pass"}[r.Infl])
	}
	if len(f) == 0 {
		return "_"
	}
	return strings.Join(f, "|")
}

func voice(v byte) string { return map[byte]string{'a': "Act", 'p': "Pass"}[v] }

func tense(r *Reading) string {
	switch {
	case r.Infl == Perfect:
		return "Past"
	case r.Infl == Imperfect && strings.HasSuffix(r.Pro, "س"):
		return "Fut"
	case r.Infl == Imperfect:
		return "Pres"
	}
	return ""
}
