package arabic

import (
	"sync"

	"isnad/lexicon"
)

// compiledForms is the compiled table where make build has written one: compiled_forms.go, which it writes beside
// it and git does not keep, embeds it and sets this. A string is used where it lies, without a copy.
var compiledForms string

// embeddedForms are the forms of the embedded lexicon: those compiled at build time where they are there
// and fit, else generated now, once.
var embeddedForms = sync.OnceValue(func() *Forms {
	l := lexicon.Embedded()
	if f, err := decodeForms(compiledForms, l.Hash()); err == nil {
		return f
	}
	f, _ := Compile(l) // faults are isnad lexicon check's to tell
	return f
})

// FormsOf is the table of all forms of a lexicon.
func FormsOf(l *lexicon.Lexicon) *Forms {
	if l == lexicon.Embedded() {
		return embeddedForms()
	}
	f, _ := Compile(l)
	return f
}

// CompiledBytes is what make build embeds: the compiled forms of a lexicon.
func CompiledBytes(l *lexicon.Lexicon) []byte {
	f, _ := Compile(l)
	return f.encode(l.Hash())
}
