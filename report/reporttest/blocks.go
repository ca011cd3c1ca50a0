package reporttest

import (
	"bufio"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// Block is one case of a file of testdata: an Arabic text, what must be found in it and what must not.
//
// Blocks are parted by blank lines. A line beginning with # says what the block shows; "@published DAY" is the day on
// which the text appeared; every other line is a paragraph of the text, but for those beginning with + (must be found),
// with - (must not) and "- *" (nothing else may be found). A block of comments alone is prose. What stands behind the
// sign is each layer's own notation.
type Block struct {
	File      string
	Line      int
	Published string
	Text      string
	Want, Not []Expected
}

// Expected is one line of a block that says what must or must not be found.
type Expected struct {
	Line int
	Text string
}

// Fact is something that was found in a block's text: how it looks in the notation of the blocks, and whether a line tells
// of it. must is true for lines of what must be found, where leaving a thing out may mean that there is none of it.
type Fact struct {
	Text  string
	Is    func(line string, must bool) (bool, error)
	Aside bool // not meant by "- *"
}

// Blocks reads the blocks of testdata/*.txt and holds what find finds in each against it. The blocks of known.txt are
// those that are not read right yet: each of them must still fail, so that the file is no longer than it has to be.
func Blocks(t *testing.T, find func(b Block) []Fact) {
	t.Helper()
	files, err := filepath.Glob(filepath.Join("testdata", "*.txt"))
	if err != nil || len(files) == 0 {
		t.Fatalf("no blocks in testdata: %v", err)
	}
	right, known := 0, 0
	for _, file := range files {
		for _, b := range readBlocks(t, file) {
			facts := find(b)
			faults := b.faults(t, facts)
			switch {
			case filepath.Base(file) == "known.txt" && len(faults) == 0:
				t.Errorf("%s:%d is read right now: move it to the file where it belongs\n%s", file, b.Line, b.Text)
			case filepath.Base(file) == "known.txt":
				known++
				if testing.Verbose() {
					t.Logf("known: %s:%d: %s\n%s", file, b.Line, b.Text, strings.Join(faults, "\n"))
				}
			case len(faults) == 0:
				right++
			default:
				t.Errorf("%s:%d: %s\n%s\nfound:\n%s", file, b.Line, b.Text, strings.Join(faults, "\n"), show(facts))
			}
		}
	}
	t.Logf("%d blocks are read right, %d are known not to be", right, known)
}

func readBlocks(t *testing.T, file string) (blocks []Block) {
	t.Helper()
	f, err := os.Open(file)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	var b *Block
	for n, lines := 1, bufio.NewScanner(f); ; n++ {
		more := lines.Scan()
		line := strings.TrimSpace(lines.Text())
		switch {
		case !more || line == "":
			if b != nil && b.Text != "" {
				if len(b.Want)+len(b.Not) == 0 {
					t.Fatalf("%s:%d: nothing is expected of this block", file, b.Line)
				}
				blocks = append(blocks, *b)
			}
			b = nil
			if !more {
				if err := lines.Err(); err != nil {
					t.Fatal(err)
				}
				return blocks
			}
			continue
		case b == nil:
			b = &Block{File: file, Line: n}
		}
		rest := ""
		if len(line) > 1 {
			rest = strings.TrimSpace(line[1:])
		}
		switch line[0] {
		case '#':
		case '@':
			b.Published = strings.TrimSpace(strings.TrimPrefix(rest, "published"))
		case '+':
			b.Want = append(b.Want, Expected{n, rest})
		case '-':
			b.Not = append(b.Not, Expected{n, rest})
		default:
			b.Text = strings.TrimPrefix(b.Text+"\n"+line, "\n")
		}
	}
}

// faults lists what is wrong with the facts found in a block. Each line of what must be found takes a fact of its own.
func (b *Block) faults(t *testing.T, facts []Fact) (out []string) {
	t.Helper()
	is := func(f *Fact, e Expected, must bool) bool {
		ok, err := f.Is(e.Text, must)
		if err != nil {
			t.Fatalf("%s:%d: %v", b.File, e.Line, err)
		}
		return ok
	}
	taken := make([]bool, len(facts))
	for _, e := range b.Want {
		missing := true
		for i := range facts {
			if !taken[i] && is(&facts[i], e, true) {
				taken[i], missing = true, false
				break
			}
		}
		if missing {
			out = append(out, "missing: "+e.Text)
		}
	}
	for _, e := range b.Not {
		for i := range facts {
			if e.Text == "*" && !taken[i] && !facts[i].Aside || e.Text != "*" && is(&facts[i], e, false) {
				out = append(out, "must not be found: "+facts[i].Text)
			}
		}
	}
	return out
}

func show(facts []Fact) string {
	var out strings.Builder
	for i := range facts {
		if !facts[i].Aside {
			out.WriteString("  " + facts[i].Text + "\n")
		}
	}
	return out.String()
}

// Fields parts a line at its bars: the first part, and the others as "name: value".
func Fields(line string) (head string, fields map[string]string) {
	parts := strings.Split(line, "|")
	fields = map[string]string{}
	for _, p := range parts[1:] {
		name, value, _ := strings.Cut(p, ":")
		fields[strings.TrimSpace(name)] = strings.TrimSpace(value)
	}
	return strings.TrimSpace(parts[0]), fields
}
