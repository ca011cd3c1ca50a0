package words

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"testing"

	"isnad/arabic"
	"isnad/lexicon"
)

var analyzer = arabic.NewAnalyzer(lexicon.Embedded())

func TestSplit(t *testing.T) {
	for text, want := range map[string]string{
		"وأكد":       "و أكد",
		"للسلطة":     "ل لسلطة",
		"بلاده":      "بلاد ه",
		"سيشارك":     "س يشارك",
		"وبالمدينة":  "و ب المدينة",
		"المدينة":    "المدينة",
		"نشرتها":     "نشرت ها",
		"وَأَكَّدَ":  "وَ أَكَّدَ",
		"للـــسلطة":  "ل لـــسلطة",
		"لهم":        "ل هم",
		"2031":       "2031",
		"UN":         "UN",
		"والمسؤولون": "و المسؤولون",
	} {
		d := analyzer.Analyze(text)
		var got []string
		for i := range d.Tokens {
			for _, w := range arabic.Split(&d.Tokens[i]) {
				got = append(got, w.Form)
			}
		}
		if strings.Join(got, " ") != want {
			t.Errorf("%s: got %q, want %q", text, strings.Join(got, " "), want)
		}
	}
}

const article = "وزير الميناء: القافلة ستنطلق غدا\nوأكد للصحفيين أن بلاده «ستشارك» فيها (بنسبة 40%).  وقال مصدر\u00a0آخر: لا. http://x.example/a_b\n\n_ وَكَتَبَهَا؟\n"

// CoNLL-U must be well-formed, and its words must make up its texts.
func TestCoNLLUIsWellFormed(t *testing.T) {
	out := string(CoNLLU(analyzer.Analyze(article), "an id\twith blanks", nil))
	if !strings.HasPrefix(out, "# newdoc id = an_id_with_blanks\n") || !strings.HasSuffix(out, "\n\n") {
		t.Errorf("begins or ends wrongly: %q", out)
	}
	ids := map[string]bool{}
	for _, block := range strings.Split(strings.TrimSuffix(out, "\n\n"), "\n\n") {
		lines := strings.Split(block, "\n")
		lines = slices.DeleteFunc(lines, func(l string) bool { return strings.HasPrefix(l, "# newdoc") })
		id, ok := strings.CutPrefix(lines[0], "# sent_id = ")
		if !ok || ids[id] {
			t.Errorf("no id of its own: %q", lines[0])
		}
		ids[id] = true
		text, ok := strings.CutPrefix(lines[1], "# text = ")
		if !ok {
			t.Errorf("no text: %q", lines[1])
		}
		if got := strings.TrimSuffix(rebuilt(t, lines[2:]), " "); got != text {
			t.Errorf("the words make %q, the text is %q", got, text)
		}
	}
}

// rebuilt checks the lines of a sentence and joins their forms as the format says.
func rebuilt(t *testing.T, lines []string) string {
	t.Helper()
	next, covered, roots, text, part := 1, 0, 0, "", ""
	for _, line := range lines {
		f := strings.Split(line, "\t")
		if len(f) != 10 || slices.Contains(f, "") || slices.ContainsFunc(f, func(s string) bool { return strings.ContainsAny(s, " ") }) {
			t.Errorf("not ten full columns: %q", line)
			continue
		}
		space := " "
		if f[9] == "SpaceAfter=No" {
			space = ""
		}
		if from, to, multi := strings.Cut(f[0], "-"); multi {
			n, err := strconv.Atoi(to)
			if err != nil || from != fmt.Sprint(next) || n <= next {
				t.Errorf("a wrong range: %q", line)
			}
			covered, part = n, f[1]
			text += f[1] + space
			continue
		}
		if f[0] != fmt.Sprint(next) {
			t.Errorf("the number is not %d: %q", next, line)
		}
		if next > covered {
			text += f[1] + space
		} else if part = strings.TrimPrefix(part, f[1]); next == covered && part != "" {
			t.Errorf("the parts leave %q of the word: %q", part, line)
		}
		if f[6] == "0" {
			roots++
		}
		if feats := strings.Split(f[5], "|"); !slices.IsSortedFunc(feats, func(a, b string) int {
			return strings.Compare(strings.ToLower(a), strings.ToLower(b))
		}) {
			t.Errorf("features out of order: %q", line)
		}
		if arabic.POSOf(f[3]).String() != f[3] {
			t.Errorf("no part of speech: %q", line)
		}
		next++
	}
	if roots != 1 {
		t.Errorf("%d roots", roots)
	}
	return text
}

func TestTableHasALineAWord(t *testing.T) {
	out := string(Table(analyzer.Analyze("وأكد للصحفيين."), "demo", nil, false))
	for _, want := range []string{"# demo\n", "و+أكد", "ل+لصحفيين", "Aspect=Perf", "verbs.lex:"} {
		if !strings.Contains(out, want) {
			t.Errorf("the table does not hold %q:\n%s", want, out)
		}
	}
}
