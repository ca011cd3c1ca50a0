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
		out = append(out, l.tables[name].Entries...)
	}
	return out
}

// Find lists the entries of which a cell, or an item of a list, is as wanted.
func (l *Lexicon) Find(wanted func(cell string) bool) []Entry {
	var out []Entry
	for _, e := range l.All() {
		for _, cell := range e.cells {
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
	l := &Lexicon{tables: map[string]*Table{}}
	l.add(filepath.Base(path), path, text)
	return l.Check(), nil
}
