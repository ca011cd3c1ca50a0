// Package structure checks that the house stands as docs/architecture.md draws it: a room knows the rooms below it,
// never those above.
package structure

import (
	"fmt"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"isnad/lexicon"
)

const (
	module = "isnad"
	root   = "../.."
)

// floors are the rooms of the house, lowest first. A package may import the packages of its own room and of the rooms on
// lower floors; rooms on one floor don't know each other. A room is a folder of the repository with all below it. Rooms
// that are still to be built have their place already.
var floors = [][]string{
	{"report", "terminal"},
	{"lexicon"},
	{"model"},
	{"arabic"},
	{"names"},
	{"times"},
	{"speech"},
	{"events"},
	{"reader", "learn"},
	{"source"},
	{"batch", "digest", "explain", "words"},
	{"record"},
	{"search"},
	{"archive"},
	{"measure"},
	{"export"},
	{"web"},
	{"cmd"},
	{"internal/bench", "internal/compile", "internal/structure"}, // tools of the build and the tests: nobody imports them
}

// callers names the rooms that only these other rooms may import; testsOnly the packages that no product code imports.
var (
	callers   = map[string][]string{"measure": {"cmd"}}
	testsOnly = []string{"report/reporttest"}
)

// roomOf finds a package's room and floor; the floor is -1 for a package that has none.
func roomOf(pkg string) (room string, floor int) {
	for i, rooms := range floors {
		for _, r := range rooms {
			if pkg == r || strings.HasPrefix(pkg, r+"/") {
				return r, i
			}
		}
	}
	return "", -1
}

// faults lists what is wrong with the imports of the packages (both without the module's name), sorted.
func faults(imports map[string][]string) []string {
	var out []string
	for pkg, used := range imports {
		room, floor := roomOf(pkg)
		if floor < 0 {
			out = append(out, fmt.Sprintf("%s has no room: give it a place in internal/structure and in docs/architecture.md", pkg))
			continue
		}
		for _, other := range used {
			lower, below := roomOf(other)
			switch {
			case slices.Contains(testsOnly, other):
				out = append(out, fmt.Sprintf("%s imports %s, which is for tests only", pkg, other))
			case lower == room:
			case below == floor:
				out = append(out, fmt.Sprintf("%s imports %s, a room beside it", pkg, other))
			case below > floor:
				out = append(out, fmt.Sprintf("%s imports %s, a room above it", pkg, other))
			case callers[lower] != nil && !slices.Contains(callers[lower], room):
				out = append(out, fmt.Sprintf("%s imports %s, which only %s may call", pkg, other, strings.Join(callers[lower], ", ")))
			}
		}
	}
	slices.Sort(out)
	return out
}

// moduleImports reads what each package of the module imports of the module outside its tests, whatever the platform
// that a file is for. Folders that are modules of their own are left out.
func moduleImports(t *testing.T) map[string][]string {
	t.Helper()
	imports := map[string][]string{}
	err := filepath.WalkDir(root, func(file string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		rel, err := filepath.Rel(root, file)
		if err != nil {
			return err
		}
		if d.IsDir() {
			return skip(file, rel, d.Name())
		}
		if !strings.HasSuffix(rel, ".go") {
			return nil
		}
		pkg := filepath.ToSlash(filepath.Dir(rel))
		imports[pkg] = append(imports[pkg], nil...)
		if strings.HasSuffix(rel, "_test.go") {
			return nil
		}
		parsed, err := parser.ParseFile(token.NewFileSet(), file, nil, parser.ImportsOnly)
		if err != nil {
			return fmt.Errorf("reading the imports of %s: %w", rel, err)
		}
		for _, spec := range parsed.Imports {
			name, err := strconv.Unquote(spec.Path.Value)
			if err != nil {
				return fmt.Errorf("reading an import of %s: %w", rel, err)
			}
			if other, ours := strings.CutPrefix(name, module+"/"); ours && !slices.Contains(imports[pkg], other) {
				imports[pkg] = append(imports[pkg], other)
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return imports
}

func skip(dir, rel, name string) error {
	if rel == "." {
		return nil
	}
	if strings.HasPrefix(name, ".") || strings.HasPrefix(name, "_") || name == "testdata" || name == "node_modules" {
		return filepath.SkipDir
	}
	if _, err := os.Stat(filepath.Join(dir, "go.mod")); err == nil {
		return filepath.SkipDir
	}
	return nil
}

func TestImportsRunDownward(t *testing.T) {
	imports := moduleImports(t)
	if imports["reader"] == nil && imports["cmd/isnad"] == nil {
		t.Fatalf("no packages were found under %s", root)
	}
	for _, f := range faults(imports) {
		t.Error(f)
	}
}

// The check itself: what it lets pass and what it finds.
func TestFaults(t *testing.T) {
	for _, c := range []struct {
		name    string
		imports map[string][]string
		want    []string
	}{
		{"downward", map[string][]string{"reader": {"arabic", "events"}, "events": {"names", "speech"}}, nil},
		{"within a room", map[string][]string{"record": {"record/lineage"}, "record/lineage": {"report"}}, nil},
		{"upward", map[string][]string{"names": {"speech"}}, []string{"names imports speech, a room above it"}},
		{"beside", map[string][]string{"digest": {"batch"}}, []string{"digest imports batch, a room beside it"}},
		{"a room of its own", map[string][]string{"report": {"lexicon"}}, []string{"report imports lexicon, a room above it"}},
		{"measure from elsewhere", map[string][]string{"web": {"measure"}, "cmd/isnad": {"measure"}}, []string{"web imports measure, which only cmd may call"}},
		{"measure's own", map[string][]string{"measure": {"archive", "export"}}, []string{"measure imports export, a room above it"}},
		{"a helper of tests", map[string][]string{"digest": {"report/reporttest"}}, []string{"digest imports report/reporttest, which is for tests only"}},
		{"a tool", map[string][]string{"cmd/isnad": {"internal/bench"}}, []string{"cmd/isnad imports internal/bench, a room above it"}},
		{"unknown", map[string][]string{"attic": nil}, []string{"attic has no room: give it a place in internal/structure and in docs/architecture.md"}},
		{"a name that only begins like a room", map[string][]string{"reporters": nil}, []string{"reporters has no room: give it a place in internal/structure and in docs/architecture.md"}},
	} {
		if got := faults(c.imports); !slices.Equal(got, c.want) {
			t.Errorf("%s: got %q, want %q", c.name, got, c.want)
		}
	}
}

// Every room that is built is described in docs/architecture.md, and every lexicon file in docs/lexicon.md with its columns.
func TestDocsNameEverything(t *testing.T) {
	architecture, page := read(t, "docs/architecture.md"), read(t, "docs/lexicon.md")
	for pkg := range moduleImports(t) {
		if room, _ := roomOf(pkg); room != "" && !strings.Contains(architecture, "`"+room+"`") {
			t.Errorf("docs/architecture.md does not name the room `%s`", room)
		}
	}
	for _, name := range lexicon.Embedded().Names() {
		text := read(t, path.Join("lexicon/data", name))
		table, _, _ := lexicon.ParseTable(name, text)
		if !strings.Contains(page, "**"+name+"**") {
			t.Errorf("docs/lexicon.md does not describe **%s**", name)
		}
		for _, column := range table.Columns {
			if !strings.Contains(page, "`"+column+"`") {
				t.Errorf("docs/lexicon.md does not name the column `%s` of %s", column, name)
			}
		}
	}
}

// The program in the README is the tested example of the reader.
func TestReadmeShowsTheExample(t *testing.T) {
	example := read(t, "reader/example_test.go")
	program, _, tested := strings.Cut(example, "\t// Output:")
	if !tested {
		t.Fatal("reader/example_test.go holds no output to compare")
	}
	program = strings.NewReplacer("package reader_test", "package main", "func Example()", "func main()").Replace(program) + "}\n"
	if !strings.Contains(read(t, "README.md"), "```go\n"+program+"```") {
		t.Errorf("README.md does not show the program of reader/example_test.go:\n%s", program)
	}
}

func read(t *testing.T, name string) string {
	t.Helper()
	b, err := os.ReadFile(filepath.Join(root, filepath.FromSlash(name)))
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}
