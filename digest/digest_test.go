package digest

import (
	"bytes"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"isnad/report"
	"isnad/report/reporttest"
	"isnad/terminal"
)

var update = flag.Bool("update", false, "write the golden files anew")

func TestDigest(t *testing.T) {
	for _, c := range []struct {
		golden string
		report report.Report
		o      Options
	}{
		{"talks.en.txt", talks(), Options{Lang: "en", Width: 100}},
		{"talks.ar.txt", talks(), Options{Lang: "ar", Width: 100}},
		{"talks.narrow.txt", talks(), Options{Lang: "en", Width: 48}},
		{"talks.terminal.txt", talks(), Options{Lang: "en", Width: 100, Colour: true, Bidi: true}},
		{"talks.terminal.ar.txt", talks(), Options{Lang: "ar", Width: 100, Bidi: true}},
		{"strike.en.txt", strike(), Options{Lang: "en", Width: 100}},
		{"empty.en.txt", empty(), Options{Lang: "en", Width: 60}},
	} {
		t.Run(c.golden, func(t *testing.T) {
			reporttest.Validate(t, c.report)
			var b bytes.Buffer
			if err := Write(&b, &c.report, c.o); err != nil {
				t.Fatal(err)
			}
			path := filepath.Join("testdata", c.golden)
			if *update {
				if err := os.WriteFile(path, b.Bytes(), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(string(want), b.String()); diff != "" {
				t.Errorf("the digest differs (-want +got); run go test ./digest -update if it is meant to:\n%s", diff)
			}
			if !c.o.Colour {
				width(t, b.String(), c.o.Width)
			}
		})
	}
}

// width holds that no line is wider than the page.
func width(t *testing.T, page string, columns int) {
	t.Helper()
	for _, line := range strings.Split(page, "\n") {
		if n := terminal.Columns(line); n > columns {
			t.Errorf("%d columns where %d fit: %s", n, columns, line)
		}
	}
}

func TestNoColourOrMarksInAPipe(t *testing.T) {
	var b bytes.Buffer
	r := talks()
	if err := Write(&b, &r, Options{Lang: "en"}); err != nil {
		t.Fatal(err)
	}
	for _, bad := range []string{"\x1b", terminal.LRM, terminal.RLM} {
		if strings.Contains(b.String(), bad) {
			t.Errorf("the page holds %q", bad)
		}
	}
}

func TestBothLanguagesNameEverything(t *testing.T) {
	for _, typ := range report.EventTypes {
		if typeNames[typ.Name] == "" {
			t.Errorf("the type %s has no Arabic name", typ.Name)
		}
		for _, mode := range typ.Modes {
			if arabicLabels.modes[mode] == "" {
				t.Errorf("the mode %s has no Arabic name", mode)
			}
		}
	}
	for lang, l := range map[string]*labels{"en": englishLabels, "ar": arabicLabels} {
		for what, list := range map[string]struct {
			names map[string]string
			all   []string
		}{
			"kind": {l.kinds, report.StatementKinds}, "status": {l.status, report.Statuses}, "type": {l.types, report.EntityTypes},
			"certainty": {l.certainty, report.Certainties[1:]},
		} {
			for _, name := range list.all {
				if list.names[name] == "" {
					t.Errorf("%s: the %s %s has no name", lang, what, name)
				}
			}
		}
		for _, s := range report.Sectors {
			if _, ok := l.sectors[s]; !ok {
				t.Errorf("%s: the sector %s has no name", lang, s)
			}
		}
	}
}

func TestLater(t *testing.T) {
	day := func(s string) *string { return &s }
	for _, c := range []struct {
		date, published string
		want            bool
	}{
		{"2031-05-05", "2031-05-04", true}, {"2031-05-04", "2031-05-04", false}, {"2031-06", "2031-05-04", true},
		{"2031-05", "2031-05-04", false}, {"2032", "2031-05-04", true}, {"2031-05-03/2031-05-09", "2031-05-04", false},
		{"2031-05-05", "2031-05-01/2031-05-06", false},
	} {
		p := &page{r: &report.Report{Document: report.Document{Published: day(c.published)}}}
		if got := p.later(day(c.date)); got != c.want {
			t.Errorf("%s is later than %s: %v", c.date, c.published, got)
		}
	}
}
