package measure

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"isnad/lexicon"
	"isnad/terminal"
)

// Print says what Write prints.
type Print struct {
	Min  int  // undecided words from this count on
	Top  int  // lines a list; 0: all
	Idle bool // entries that never fired too
	Bidi bool
}

// Write prints the counts: each entry that fired, file by file; the files; what nothing decides.
func (c *Coverage) Write(w io.Writer, p Print) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	var b strings.Builder
	files := [][]string{{"file", "entries", "fired", "times"}}
	for _, name := range c.lex.Names() {
		entries := c.lex.Tables(strings.TrimSuffix(name, ".lex"))
		entries = slices.DeleteFunc(slices.Clone(entries), func(e lexicon.Entry) bool { return !strings.HasSuffix(e.File, name) })
		files = append(files, c.file(&b, name, entries, p))
	}
	fmt.Fprintf(&b, "# files, over %d articles of %d words\n%s\n", c.articles, c.tokens, terminal.Table(files, 60, p.Bidi))
	c.list(&b, "verbs that no entry decides", c.verbs, p)
	c.list(&b, "verbal nouns that no entry decides", c.nouns, p)
	c.list(&b, "words that the lexicon does not know", c.unknown, p)
	_, err := io.WriteString(w, b.String())
	return err
}

// file prints the entries of one file that fired, most often first, and returns the file's line of the table.
func (c *Coverage) file(b *strings.Builder, name string, entries []lexicon.Entry, p Print) []string {
	fired, times := 0, 0
	for _, e := range entries {
		if n := c.fired[e.At()]; n > 0 {
			fired++
			times += n
		}
	}
	slices.SortStableFunc(entries, func(x, y lexicon.Entry) int { return c.fired[y.At()] - c.fired[x.At()] })
	if fired > 0 || p.Idle {
		fmt.Fprintf(b, "# %s\n", name)
	}
	var rows [][]string
	for _, e := range entries {
		if n := c.fired[e.At()]; (n > 0 || p.Idle) && (p.Top == 0 || len(rows) < p.Top) {
			rows = append(rows, []string{fmt.Sprint(n), e.At(), e.Word()})
		}
	}
	if len(rows) > 0 {
		b.WriteString(terminal.Table(rows, 60, p.Bidi) + "\n")
	}
	return []string{name, fmt.Sprint(len(entries)), fmt.Sprint(fired), fmt.Sprint(times)}
}

func (c *Coverage) list(b *strings.Builder, title string, words map[string]*undecided, p Print) {
	var keys []string
	for w, u := range words {
		if u.n >= p.Min {
			keys = append(keys, w)
		}
	}
	slices.SortFunc(keys, func(x, y string) int {
		if d := words[y].n - words[x].n; d != 0 {
			return d
		}
		return strings.Compare(x, y)
	})
	fmt.Fprintf(b, "# %s, %d times or more: %d\n", title, p.Min, len(keys))
	var rows [][]string
	for _, w := range keys {
		if p.Top > 0 && len(rows) == p.Top {
			break
		}
		u := words[w]
		note := u.at
		if at := c.idiom[w]; at != "" {
			note += " (only in an idiom, " + at + ")"
		}
		rows = append(rows, []string{fmt.Sprint(u.n), w, "as in " + u.form, note})
	}
	b.WriteString(terminal.Table(rows, 60, p.Bidi) + "\n")
}
