package lexicon

import (
	"bufio"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"
)

// Table is one lexicon file, in the order of its lines.
type Table struct {
	File    string
	Columns []string
	Entries []Entry
	column  map[string]int
}

// Entry is one line of a lexicon file.
type Entry struct {
	File  string // the file's name, with the overlay's folder where it came from one
	Line  int    // counted from 1
	table *Table
	cells []string
}

// Fault is something wrong in a lexicon file.
type Fault struct {
	File string
	Line int
	What string
}

func (f Fault) Error() string { return fmt.Sprintf("%s:%d: %s", f.File, f.Line, f.What) }

// At names the entry's place, as rules in a report do: "events.lex:12".
func (e Entry) At() string { return fmt.Sprintf("%s:%d", e.File, e.Line) }

// Get is the cell of a column, "" where it is empty or the file has no such column.
func (e Entry) Get(column string) string {
	i, ok := e.table.column[column]
	if !ok || i >= len(e.cells) {
		return ""
	}
	return e.cells[i]
}

// List is the cell of a column taken as a list.
func (e Entry) List(column string) []string { return splitList(e.Get(column)) }

// Word is the entry's first cell.
func (e Entry) Word() string { return e.cells[0] }

func splitList(cell string) []string {
	if cell == "" {
		return nil
	}
	var out []string
	for _, item := range strings.FieldsFunc(cell, func(r rune) bool { return r == ',' || r == '،' }) {
		if item = strings.TrimSpace(item); item != "" {
			out = append(out, item)
		}
	}
	return out
}

// ParseTable reads one lexicon file. Faulty lines are left out and told of; the rest stands. The words of
// removals ("!word") come back beside the table.
func ParseTable(file string, r io.Reader) (t *Table, removed []string, faults []Fault) {
	t = &Table{File: file, column: map[string]int{}}
	lines := bufio.NewScanner(r)
	lines.Buffer(make([]byte, 0, 64<<10), 1<<20)
	n := 0
	fault := func(format string, args ...any) {
		faults = append(faults, Fault{file, n, fmt.Sprintf(format, args...)})
	}
	for lines.Scan() {
		n++
		line := strings.TrimSpace(strings.TrimPrefix(lines.Text(), "\ufeff"))
		switch {
		case line == "" || line[0] == '#':
			continue
		case !utf8.ValidString(line):
			fault("the line is not valid UTF-8; save the file as UTF-8")
			continue
		case line[0] == '!':
			removed = append(removed, strings.TrimSpace(line[1:]))
			continue
		}
		cells := strings.Split(line, "|")
		for i := range cells {
			cells[i] = strings.TrimSpace(cells[i])
		}
		if len(t.Columns) == 0 {
			t.setColumns(cells, fault)
			continue
		}
		switch {
		case len(cells) > len(t.Columns):
			fault("%d cells, but the file has %d columns (%s)", len(cells), len(t.Columns), strings.Join(t.Columns, " | "))
		case cells[0] == "":
			fault("the first cell is empty")
		default:
			t.Entries = append(t.Entries, Entry{File: file, Line: n, table: t, cells: cells})
		}
	}
	if err := lines.Err(); err != nil {
		n++
		fault("reading the line: %v", err)
	}
	return t, removed, faults
}

func (t *Table) setColumns(names []string, fault func(string, ...any)) {
	t.Columns = names
	for i, name := range names {
		if name == "" {
			fault("column %d has no name", i+1)
		}
		if _, twice := t.column[name]; twice {
			fault("column %q stands twice", name)
		}
		t.column[name] = i
	}
}

// identity is what makes two lines the same entry: the word, its part of speech and its condition.
func (e Entry) identity() string {
	return e.Word() + "|" + e.Get("pos") + "|" + e.Get("when") + "|" + e.Get("form")
}

// overlay lays another table's entries over t's: the same identity replaces, removals take away.
func (t *Table) overlay(over *Table, removed []string) {
	gone := map[string]bool{}
	for _, w := range removed {
		gone[w] = true
	}
	replaced := map[string]bool{}
	for _, e := range over.Entries {
		replaced[e.identity()] = true
	}
	kept := make([]Entry, 0, len(t.Entries)+len(over.Entries))
	for _, e := range t.Entries {
		if !gone[e.Word()] && !replaced[e.identity()] {
			kept = append(kept, e)
		}
	}
	t.Entries = append(kept, over.Entries...)
}
