package times_test

import (
	"bufio"
	"fmt"
	"os"
	"strings"
	"sync"
	"testing"

	"isnad/arabic"
	"isnad/lexicon"
	"isnad/times"
)

var finder = sync.OnceValue(func() *times.Finder { return times.New(lexicon.Embedded()) })

// testCase is one block of testdata/times.txt.
type testCase struct {
	line      int
	published times.Day
	sentence  string
	want      []string
}

func readCases(t *testing.T, path string) (cases []testCase) {
	t.Helper()
	f, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	lines := bufio.NewScanner(f)
	for n := 1; lines.Scan(); n++ {
		line := lines.Text()
		switch {
		case strings.TrimSpace(line) == "" || line[0] == '#':
		case line[0] == ' ':
			c := &cases[len(cases)-1]
			c.want = append(c.want, strings.TrimSpace(line))
		default:
			day, sentence, ok := strings.Cut(line, ": ")
			published, known := times.ParseDay(day)
			if !ok || !known && day != "-" {
				t.Fatalf("%s:%d: no day and sentence", path, n)
			}
			cases = append(cases, testCase{line: n, published: published, sentence: sentence})
		}
	}
	if err := lines.Err(); err != nil {
		t.Fatal(err)
	}
	return cases
}

func show(text string, t times.Time) string {
	return strings.TrimSpace(fmt.Sprintf("%s %s %s %s", text[t.Start:t.End], t.Type, t.Value, t.Mod))
}

func TestFind(t *testing.T) {
	for _, c := range readCases(t, "testdata/times.txt") {
		var got []string
		for _, x := range finder().Find(arabic.Tokenize(c.sentence), c.published) {
			got = append(got, show(c.sentence, x))
		}
		if strings.Join(got, "\n") != strings.Join(c.want, "\n") {
			t.Errorf("times.txt:%d: %s\n got: %s\nwant: %s", c.line, c.sentence, strings.Join(got, " | "), strings.Join(c.want, " | "))
		}
	}
}

// TestAnalysed reads the same sentences analysed: what the analysis knows of verbs must not make them worse.
func TestAnalysed(t *testing.T) {
	analyzer := arabic.NewAnalyzer(lexicon.Embedded())
	wrong := 0
	cases := readCases(t, "testdata/times.txt")
	for _, c := range cases {
		var got []string
		for _, x := range finder().Find(analyzer.Analyze(c.sentence), c.published) {
			got = append(got, show(c.sentence, x))
		}
		if strings.Join(got, "\n") != strings.Join(c.want, "\n") {
			wrong++
			t.Logf("times.txt:%d: %s\n got: %s\nwant: %s", c.line, c.sentence, strings.Join(got, " | "), strings.Join(c.want, " | "))
		}
	}
	if wrong*20 > len(cases) {
		t.Errorf("%d of %d sentences are read otherwise once they are analysed", wrong, len(cases))
	}
}

func TestRuleNamesLexiconLine(t *testing.T) {
	got := finder().Find(arabic.Tokenize("اجتمعوا في 20 أيار 2017."), times.Day{Year: 2018, Month: 5, Day: 16})
	if len(got) != 1 || !strings.HasPrefix(got[0].Rule, "months.lex:") || !strings.HasSuffix(got[0].Rule, " day-month") {
		t.Fatalf("got %+v", got)
	}
	if want := (times.Day{Year: 2017, Month: 5, Day: 20}); got[0].Begin != want || got[0].Last != want {
		t.Errorf("begin %v, last %v, want %v", got[0].Begin, got[0].Last, want)
	}
}

// TestZone: a clock time whose zone the words settle keeps it beside its value; the clock of a place whose offset changes with the
// season, and the local time, stay open.
func TestZone(t *testing.T) {
	for _, c := range []struct{ text, value, zone string }{
		{"يبدأ اللقاء عند الساعة 18:00 بتوقيت غرينتش.", "2018-05-16T18:00", "Z"},
		{"يبدأ اللقاء عند الساعة 18,00 ت غ.", "2018-05-16T18:00", "Z"},
		{"يبدأ اللقاء الساعة الثامنة مساء بتوقيت مكة المكرمة.", "2018-05-16T20:00", "+03:00"},
		{"يبدأ اللقاء الساعة 20:30 بتوقيت أبوظبي.", "2018-05-16T20:30", "+04:00"},
		{"يبدأ اللقاء الساعة 20:30 بتوقيت بيروت.", "2018-05-16T20:30", ""},
		{"يبدأ اللقاء الساعة 20:30 بالتوقيت المحلي.", "2018-05-16T20:30", ""},
		{"يبدأ اللقاء الساعة 20:30.", "2018-05-16T20:30", ""},
	} {
		got := finder().Find(arabic.Tokenize(c.text), times.Day{Year: 2018, Month: 5, Day: 16})
		if len(got) != 1 || got[0].Value != c.value || got[0].Zone != c.zone {
			t.Errorf("%s: got %+v, want %s in zone %q", c.text, got, c.value, c.zone)
		}
		if len(got) == 1 && c.zone != "" && !strings.HasSuffix(got[0].Rule, " zone "+c.zone) {
			t.Errorf("%s: the rule %q does not tell the zone", c.text, got[0].Rule)
		}
	}
}

func TestEmptyLexiconFindsNumbersOnly(t *testing.T) {
	f := times.New(&lexicon.Lexicon{})
	got := f.Find(arabic.Tokenize("أمس الاثنين في 6/5/2018"), times.Day{Year: 2018, Month: 5, Day: 16})
	if len(got) != 1 || got[0].Value != "2018-05-06" {
		t.Errorf("got %+v", got)
	}
}
