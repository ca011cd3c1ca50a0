package arabic

// POS is a part of speech of Universal Dependencies (UPOS).
type POS uint8

// The parts of speech.
const (
	X POS = iota
	NOUN
	PROPN
	ADJ
	VERB
	AUX
	ADP
	PART
	PRON
	DET
	ADV
	CCONJ
	SCONJ
	NUM
	PUNCT
	SYM
	INTJ
)

var posNames = [...]string{"X", "NOUN", "PROPN", "ADJ", "VERB", "AUX", "ADP", "PART", "PRON", "DET", "ADV", "CCONJ", "SCONJ", "NUM", "PUNCT", "SYM", "INTJ"}

func (p POS) String() string { return posNames[p] }

// POSOf finds a part of speech by its UPOS name; X where there is none.
func POSOf(name string) POS {
	for i, n := range posNames {
		if n == name {
			return POS(i)
		}
	}
	return X
}

// Reading is one way to understand a word: its clitics and what stands between them.
type Reading struct {
	Pro   string // proclitics as written, outermost first: "و", "وب", "ل"
	Al    bool   // the article ال stands on the stem (it stays on its word)
	Enc   string // enclitic pronoun: "ه", "هم"
	Stem  string // the word between the clitics, normalized, article included
	Lemma string
	Verb  string // the verb behind a verb, participle or verbal noun; "" elsewhere
	POS   POS
	Infl  InflKind // what form of Verb it is, where Verb is not ""
	Class string   // of a function word: what it does (function.lex)

	Person, Gender, Number, Voice, Mood byte // as in Inflection; 0 where not settled

	Known bool   // the lexicon has it
	At    string // the lexicon line it comes from
	score int32
	hash  *hashes // what the features of a model need of it; made when first asked for
}
