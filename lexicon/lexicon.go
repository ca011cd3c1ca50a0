// Package lexicon holds isnad's knowledge of words and of the world: plain text files, one table a file
// (docs/lexicon.md), embedded, checked, and with a folder of the user's laid over them. It knows no grammar:
// the rooms above read the tables they need.
package lexicon

import (
	"crypto/sha256"
	"embed"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"sort"
	"strings"
	"sync"
)

//go:embed data/*.lex
var files embed.FS

// Lexicon is the tables of the embedded files with an overlay laid on top. It is read-only once loaded. A table is
// parsed when it is first asked for: many are compiled (package arabic), and need not be read to read an article.
type Lexicon struct {
	stacks map[string]*stack
	names  []string
	hash   string
}

// stack is the files of one name, each laid over those before it.
type stack struct {
	layers []layer
	once   sync.Once
	table  *Table
	faults []Fault
}

type layer struct {
	file, text string
	embedded   bool // the text is that of the embedded file of this name, and read when it is parsed
}

func (l layer) read() string {
	if !l.embedded {
		return l.text
	}
	var text strings.Builder
	if err := copyEmbedded(&text, l.file); err != nil {
		panic(err) // it was read when the hash was made
	}
	return text.String()
}

// copyEmbedded writes an embedded file to w.
func copyEmbedded(w io.Writer, name string) error {
	f, err := files.Open("data/" + name)
	if err != nil {
		return err
	}
	defer f.Close()
	_, err = io.Copy(w, f)
	return err
}

func (s *stack) parsed() *Table {
	s.once.Do(func() {
		for _, layer := range s.layers {
			t, removed, faults := ParseTable(layer.file, layer.read())
			s.faults = append(s.faults, faults...)
			if s.table == nil {
				s.table = t
			} else {
				s.table.overlay(t, removed)
			}
		}
	})
	return s.table
}

var embedded = sync.OnceValue(func() *Lexicon {
	l := newLexicon()
	dir, err := files.ReadDir("data")
	if err != nil {
		panic(err) // the folder is embedded: it cannot be absent
	}
	h := sha256.New()
	for _, f := range dir {
		info, err := f.Info()
		if err != nil {
			panic(err)
		}
		fmt.Fprintf(h, "%s\x00%d\x00", f.Name(), info.Size())
		if err := copyEmbedded(h, f.Name()); err != nil {
			panic(err)
		}
		l.add(f.Name(), layer{file: f.Name(), embedded: true})
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
	l := newLexicon()
	l.names = append(l.names, base.names...)
	for name, s := range base.stacks {
		l.stacks[name] = &stack{layers: append([]layer(nil), s.layers...)}
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
		l.add(filepath.Base(path), layer{file: path, text: string(text)})
	}
	l.hash = hex.EncodeToString(h.Sum(nil))
	faults := append(l.parseFaults(), l.check(true)...)
	var errs []error
	for _, f := range faults {
		if strings.HasPrefix(f.File, dir) {
			errs = append(errs, f)
		}
	}
	return l, errors.Join(errs...)
}

func newLexicon() *Lexicon { return &Lexicon{stacks: map[string]*stack{}} }

// add lays one file over those of its name.
func (l *Lexicon) add(name string, over layer) {
	s := l.stacks[name]
	if s == nil {
		s = &stack{}
		l.stacks[name] = s
		l.names = append(l.names, name)
		sort.Strings(l.names)
	}
	s.layers = append(s.layers, over)
}

// parseFaults parses every table and lists what could not be read.
func (l *Lexicon) parseFaults() (faults []Fault) {
	for _, name := range l.names {
		l.stacks[name].parsed()
		faults = append(faults, l.stacks[name].faults...)
	}
	return faults
}

// Hash identifies the lexicon's contents: "sha256:…".
func (l *Lexicon) Hash() string { return "sha256:" + l.hash }

// Names lists the files, sorted.
func (l *Lexicon) Names() []string { return l.names }

// Table is the file of that name (without .lex); an absent one is empty.
func (l *Lexicon) Table(name string) []Entry {
	if s := l.stacks[name+".lex"]; s != nil {
		return s.parsed().Entries
	}
	return nil
}

// Tables joins all files whose name is prefix.lex or begins with prefix-.
func (l *Lexicon) Tables(prefix string) []Entry {
	var out []Entry
	for _, name := range l.names {
		if name == prefix+".lex" || strings.HasPrefix(name, prefix+"-") {
			out = append(out, l.stacks[name].parsed().Entries...)
		}
	}
	return out
}
