package reader_test

import (
	"bufio"
	"bytes"
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"regexp"
	"testing"

	"github.com/google/go-cmp/cmp"

	"isnad/reader"
	"isnad/report"
	"isnad/report/reporttest"
)

var update = flag.Bool("update", false, "write the golden files anew")

// golden are the samples whose whole reports are kept: words carried at second and third hand, and an attack with its
// victims.
var golden = []string{"sample-02", "sample-08"}

func TestSamples(t *testing.T) {
	r, err := reader.New(reader.Options{})
	if err != nil {
		t.Fatal(err)
	}
	reports := map[string]report.Report{}
	for _, a := range samples(t) {
		out, err := r.Read(a)
		if err != nil {
			t.Errorf("%s: %v", a.ID, err)
		}
		reporttest.Validate(t, out)
		reports[a.ID] = out
	}
	for _, id := range golden {
		t.Run(id, func(t *testing.T) { compare(t, id, reports[id]) })
	}
}

// samples reads the articles that the repository shows.
func samples(t *testing.T) (articles []reader.Article) {
	t.Helper()
	f, err := os.Open(filepath.Join("..", "samples", "samples.jsonl"))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		var a reader.Article
		if err := json.Unmarshal(lines.Bytes(), &a); err != nil {
			t.Fatal(err)
		}
		articles = append(articles, a)
	}
	if err := lines.Err(); err != nil {
		t.Fatal(err)
	}
	return articles
}

// compare holds a report against its golden file.
func compare(t *testing.T, id string, r report.Report) {
	got := lasting(t, r)
	path := filepath.Join("testdata", id+".golden")
	if *update {
		if err := os.WriteFile(path, got, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), string(got)); diff != "" {
		t.Errorf("the report differs (-want +got); run go test ./reader -update if it is meant to:\n%s", diff)
	}
}

var lexiconLine = regexp.MustCompile(`("rule": "[a-z-]+\.lex):[0-9]+`)

// lasting writes a report without what changes with every edit of the lexicon: its hash, and the numbers of its lines.
func lasting(t *testing.T, r report.Report) []byte {
	t.Helper()
	r.Engine = report.Engine{}
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	e.SetIndent("", " ")
	if err := e.Encode(r); err != nil {
		t.Fatal(err)
	}
	return lexiconLine.ReplaceAll(b.Bytes(), []byte("$1"))
}
