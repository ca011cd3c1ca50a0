// Package lexicon holds isnad's knowledge of words and of the world: plain text files, one table a file
// (docs/lexicon.md), embedded, checked, and with a folder of the user's laid over them. It knows no grammar:
// the rooms above read the tables they need.
package lexicon

import (
	"bytes"
	"crypto/sha256"
	"embed"
	"encoding/hex"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"sort"
	"strings"
	"sync"
)

//go:embed data/*.lex
var files embed.FS

// Lexicon is the tables of the embedded files with an overlay laid on top. It is read-only once loaded.
type Lexicon struct {
	tables map[string]*Table
	names  []string
	hash   string
	faults []Fault
}

var embedded = sync.OnceValue(func() *Lexicon {
	l := &Lexicon{tables: map[string]*Table{}}
	dir, err := files.ReadDir("data")
	if err != nil {
		panic(err) // the folder is embedded: it cannot be absent
	}
	h := sha256.New()
	for _, f := range dir {
		text, err := files.ReadFile("data/" + f.Name())
		if err != nil {
			panic(err)
		}
		fmt.Fprintf(h, "%s\x00%d\x00", f.Name(), len(text))
		h.Write(text)
		l.add(f.Name(), f.Name(), text)
	}
	l.hash = hex.EncodeToString(h.Sum(nil))
	return l
})

// Embedded is the lexicon that ships with isnad.
func Embedded() *Lexicon { return embedded() }

// Load is the embedded lexicon with the *.lex files of a folder laid over it. Faulty lines of the overlay
// come back as an error that names each with file and line; an empty dir means no overlay.
func Load(dir string) (*Lexicon, error) {
	base := Embedded()
	if dir == "" {
		return base, nil
	}
	paths, err := filepath.Glob(filepath.Join(dir, "*.lex"))
	if err != nil {
		return nil, fmt.Errorf("lexicon: listing the overlay %s: %w", dir, err)
	}
	if len(paths) == 0 {
		return nil, fmt.Errorf("lexicon: the overlay %s holds no *.lex file; give a folder of lexicon files (docs/lexicon.md)", dir)
	}
	sort.Strings(paths)
	l := &Lexicon{tables: map[string]*Table{}, names: append([]string(nil), base.names...)}
	for name, t := range base.tables {
		copied := *t
		l.tables[name] = &copied
	}
	h := sha256.New()
	h.Write([]byte(base.hash))
	for _, path := range paths {
		text, err := os.ReadFile(path)
		if err != nil {
			return nil, fmt.Errorf("lexicon: reading the overlay file %s: %w", path, err)
		}
		fmt.Fprintf(h, "%s\x00%d\x00", filepath.Base(path), len(text))
		h.Write(text)
		l.add(filepath.Base(path), path, text)
	}
	l.hash = hex.EncodeToString(h.Sum(nil))
	faults := append(l.faults, l.check(true)...)
	var errs []error
	for _, f := range faults {
		if strings.HasPrefix(f.File, dir) {
			errs = append(errs, f)
		}
	}
	return l, errors.Join(errs...)
}

// add reads one file into the table of its name, over what stands there.
func (l *Lexicon) add(name, file string, text []byte) {
	t, removed, faults := ParseTable(file, bytes.NewReader(text))
	l.faults = append(l.faults, faults...)
	if old := l.tables[name]; old != nil {
		merged := *old
		merged.overlay(t, removed)
		l.tables[name] = &merged
		return
	}
	l.tables[name] = t
	l.names = append(l.names, name)
	sort.Strings(l.names)
}

// Hash identifies the lexicon's contents: "sha256:…".
func (l *Lexicon) Hash() string { return "sha256:" + l.hash }

// Names lists the files, sorted.
func (l *Lexicon) Names() []string { return l.names }

// Table is the file of that name (without .lex); an absent one is empty.
func (l *Lexicon) Table(name string) []Entry {
	if t := l.tables[name+".lex"]; t != nil {
		return t.Entries
	}
	return nil
}

// Tables joins all files whose name is prefix.lex or begins with prefix-.
func (l *Lexicon) Tables(prefix string) []Entry {
	var out []Entry
	for _, name := range l.names {
		if name == prefix+".lex" || strings.HasPrefix(name, prefix+"-") {
			out = append(out, l.tables[name].Entries...)
		}
	}
	return out
}
