package lexicon

import (
	"fmt"
	"strconv"
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
func (e Entry) At() string { return e.File + ":" + strconv.Itoa(e.Line) }

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
	for cell != "" {
		item := cell
		// Neither mark's bytes occur inside another letter: bytes are enough to look for.
		switch i := listMark(cell); {
		case i < 0:
			cell = ""
		case cell[i] == ',':
			item, cell = cell[:i], cell[i+1:]
		default:
			item, cell = cell[:i], cell[i+len("،"):]
		}
		if item = strings.TrimSpace(item); item != "" {
			out = append(out, item)
		}
	}
	return out
}

// listMark is where the first comma of a list stands, or -1.
func listMark(cell string) int {
	latin, arabic := strings.IndexByte(cell, ','), strings.Index(cell, "،")
	if latin < 0 || arabic >= 0 && arabic < latin {
		return arabic
	}
	return latin
}

// longestLine is the most bytes that a line may have.
const longestLine = 1 << 20

// ParseTable reads one lexicon file. Faulty lines are left out and told of; the rest stands. The words of
// removals ("!word") come back beside the table.
func ParseTable(file, text string) (t *Table, removed []string, faults []Fault) {
	t = &Table{File: file, column: map[string]int{}}
	t.Entries = make([]Entry, 0, strings.Count(text, "\n"))
	cells := make([]string, 0, strings.Count(text, "|")+cap(t.Entries)+1) // of all entries, one behind the other
	n := 0
	fault := func(format string, args ...any) {
		faults = append(faults, Fault{file, n, fmt.Sprintf(format, args...)})
	}
	for line := range strings.Lines(strings.TrimPrefix(text, "\ufeff")) {
		n++
		line = strings.TrimSpace(line)
		switch {
		case line == "" || line[0] == '#':
			continue
		case len(line) > longestLine:
			fault("the line has more than %d bytes", longestLine)
			continue
		case !utf8.ValidString(line):
			fault("the line is not valid UTF-8; save the file as UTF-8")
			continue
		case line[0] == '!':
			removed = append(removed, strings.TrimSpace(line[1:]))
			continue
		}
		first := len(cells)
		for more := true; more; {
			var cell string
			cell, line, more = strings.Cut(line, "|")
			cells = append(cells, strings.TrimSpace(cell))
		}
		own := cells[first:len(cells):len(cells)]
		switch {
		case len(t.Columns) == 0:
			t.setColumns(own, fault)
		case len(own) > len(t.Columns):
			fault("%d cells, but the file has %d columns (%s)", len(own), len(t.Columns), strings.Join(t.Columns, " | "))
		case own[0] == "":
			fault("the first cell is empty")
		default:
			t.Entries = append(t.Entries, Entry{File: file, Line: n, table: t, cells: own})
		}
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
