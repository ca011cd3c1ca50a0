package arabic

import (
	"embed"
	"sync"

	"isnad/lexicon"
)

//go:embed compiled
var compiledFiles embed.FS

const compiledName = "compiled/forms.bin"

// embeddedForms are the forms of the embedded lexicon: those compiled at build time where they are there
// and fit, else generated now, once.
var embeddedForms = sync.OnceValue(func() *Forms {
	l := lexicon.Embedded()
	if b, err := compiledFiles.ReadFile(compiledName); err == nil {
		if f, err := decodeForms(b, l.Hash()); err == nil {
			return f
		}
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
