package terminal

import (
	"strings"
	"testing"
)

func TestColumnsLeaveOutWhatTakesNoRoom(t *testing.T) {
	for _, c := range []struct {
		text string
		want int
	}{
		{"عمان", 4}, {"عُمان", 4}, {"مُحَمَّد", 4}, {"الأمـــم", 8}, {LRM + "ab" + LRM, 2}, {"«لا»", 4}, {"…", 1}, {"", 0},
	} {
		if got := Columns(c.text); got != c.want {
			t.Errorf("Columns(%q) = %d, want %d", c.text, got, c.want)
		}
	}
}

func TestCut(t *testing.T) {
	for _, c := range []struct {
		text  string
		width int
		want  string
	}{
		{"دعا إلى وقف النار", 40, "دعا إلى وقف النار"},
		{"دعا إلى وقف النار", 13, "دعا إلى وقف…"},
		{"دعا إلى، وقف", 9, "دعا إلى…"},
		{"مُحَمَّدٌ", 3, "مُحَ…"},
		{"ab", 1, "…"},
		{"ab", 0, ""},
	} {
		got := Cut(c.text, c.width)
		if got != c.want {
			t.Errorf("Cut(%q, %d) = %q, want %q", c.text, c.width, got, c.want)
		}
		if Columns(got) > c.width {
			t.Errorf("Cut(%q, %d) takes %d columns", c.text, c.width, Columns(got))
		}
	}
}

func TestCleanTakesOutWhatCouldCommandATerminal(t *testing.T) {
	got := Clean("قال\x1b[31m\u202e  الوزير\n\tإن\u200f ال\u0640أمم\x00\u0085")
	if want := "قال[31m الوزير إن الأمم"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestMarkPutsMarksOnlyWhereNeeded(t *testing.T) {
	for _, c := range []struct {
		parts []string
		rtl   bool
		want  string
	}{
		{[]string{"CONSULT", "بحث"}, false, "CONSULT|بحث"},
		{[]string{"بحث", "CONSULT"}, false, LRM + "بحث|CONSULT"},
		{[]string{"WHO", "سوريا", "→", "لبنان"}, false, "WHO|سوريا|" + LRM + "→|" + LRM + "لبنان"},
		{[]string{"WHO", "سوريا", "2031-05-04"}, false, "WHO|سوريا|" + LRM + "2031-05-04"},
		{[]string{"من", "سوريا"}, true, "من|سوريا"},
		{[]string{"AGREE", "اتفاق"}, true, RLM + "AGREE|اتفاق"},
		{[]string{"اتفاق", "2031-05-04"}, true, "اتفاق|" + RLM + LRM + "2031-05-04" + LRM + RLM},
	} {
		parts := append([]string(nil), c.parts...)
		Mark(parts, c.rtl)
		if got := strings.Join(parts, "|"); got != c.want {
			t.Errorf("%q (right to left: %v): got %q, want %q", c.parts, c.rtl, got, c.want)
		}
	}
}
