package terminal

import (
	"strings"
	"unicode"

	"github.com/rivo/uniseg"
)

// Columns is the number of columns that a text takes on a terminal: vowel signs and direction marks take none.
// (go-pretty gives each vowel sign a column of its own, so its tables come out crooked.)
func Columns(s string) int { return uniseg.StringWidth(s) }

// Cut shortens a text to a width, at a blank where one is near, and ends it with "…" where words are missing.
func Cut(s string, width int) string {
	if Columns(s) <= width {
		return s
	}
	if width <= 1 {
		return strings.Repeat("…", max(width, 0))
	}
	cut, blank, used, at := 0, 0, 0, 0
	for g := uniseg.NewGraphemes(s); g.Next(); {
		used += g.Width()
		if used > width-1 {
			break
		}
		if at += len(g.Str()); g.Str() == " " {
			blank = at
		}
		cut = at
	}
	if blank > cut*2/3 {
		cut = blank
	}
	return strings.TrimRight(s[:cut], " ،,؛:") + "…"
}

// Pad fills a text up to a width with blanks.
func Pad(s string, width int) string {
	return s + strings.Repeat(" ", max(0, width-Columns(s)))
}

// Clean is a text fit for one line of a terminal: one blank for each run of blanks, no control codes (an article
// could hold the terminal's own commands), no direction marks but those that this program puts there, no tatweel.
func Clean(s string) string {
	var b strings.Builder
	blank := false
	for _, r := range s {
		switch {
		case unicode.IsSpace(r):
			blank = true
			continue
		case r >= 0x200e && r <= 0x200f, r >= 0x202a && r <= 0x202e, r >= 0x2066 && r <= 0x2069, r == 0x061c, r == 0x0640, r == 0xfeff,
			unicode.IsControl(r):
			continue
		}
		if blank && b.Len() > 0 {
			b.WriteByte(' ')
		}
		blank = false
		b.WriteRune(r)
	}
	return b.String()
}
