package lexicon

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// All is every entry, in the order of files and lines.
func (l *Lexicon) All() []Entry {
	var out []Entry
	for _, name := range l.names {
		out = append(out, l.stacks[name].parsed().Entries...)
	}
	return out
}

// conditions are the columns whose words are not what the entry is about.
var conditions = map[string]bool{"when": true, "not": true, "hearer": true, "content": true, "parts": true, "actor": true, "recipient": true}

// Find lists the entries that are about a word: their first cell, or an item of another that names the same thing
// (other spellings, plurals, adjectives …), is as wanted.
func (l *Lexicon) Find(wanted func(item string) bool) []Entry {
	var out []Entry
	for _, e := range l.All() {
		for i, cell := range e.cells {
			if i < len(e.table.Columns) && conditions[e.table.Columns[i]] || e.Get("class") == "pasttense" && i > 0 {
				continue
			}
			if wanted(cell) || slices.ContainsFunc(splitList(cell), wanted) {
				out = append(out, e)
				break
			}
		}
	}
	return out
}

// Cells writes the entry for people: its word, then each cell that holds something with its column's name.
func (e Entry) Cells() string {
	out := []string{e.Word()}
	for i, c := range e.cells {
		if i > 0 && c != "" && i < len(e.table.Columns) {
			out = append(out, e.table.Columns[i]+": "+c)
		}
	}
	return strings.Join(out, " | ")
}

// CheckFile lists the faults of one lexicon file that stands by itself. It is read as the built-in file of its name.
func CheckFile(path string) ([]Fault, error) {
	text, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("lexicon: reading %s: %w", path, err)
	}
	l := newLexicon()
	l.add(filepath.Base(path), layer{file: path, text: string(text)})
	return l.Check(), nil
}
