package terminal

import (
	"strings"
	"unicode"
)

// The direction marks that keep the parts of a line in their order.
const (
	LRM = "\u200e"
	RLM = "\u200f"
)

// direction of a letter: 1 left to right, -1 right to left, 0 neither (digits, marks, blanks).
func direction(r rune) int {
	switch {
	case r == 0x200e:
		return 1
	case r == 0x200f, r >= 0x0590 && r <= 0x08ff && unicode.IsLetter(r), r >= 0xfb1d && r <= 0xfdff, r >= 0xfe70 && r <= 0xfefc:
		return -1
	case unicode.IsLetter(r):
		return 1
	}
	return 0
}

// first and last are the directions of the outermost letters of a text, 0 where there is none.
func first(s string) int {
	for _, r := range s {
		if d := direction(r); d != 0 {
			return d
		}
	}
	return 0
}

func last(s string) int {
	out := 0
	for _, r := range s {
		if d := direction(r); d != 0 {
			out = d
		}
	}
	return out
}

// Mark puts direction marks to the parts of a line, so that a terminal that turns Arabic around leaves the parts in
// their order, in a line that runs left to right (or right to left). Marks stand only where the parts would run into
// each other: two Arabic parts side by side, or a date behind Arabic words, whose digits would be turned with them.
func Mark(parts []string, rightToLeft bool) {
	mark, way := LRM, 1
	if rightToLeft {
		mark, way = RLM, -1
	}
	before := 0
	for i, p := range parts {
		f, l := first(p), last(p)
		digits := f == 0 && strings.ContainsFunc(p, unicode.IsDigit)
		if rightToLeft && digits {
			// The digits of a date keep their order only between letters that run as they do.
			p = LRM + p + LRM + RLM
		}
		if i == 0 && f == -way || before == -way && (f != way || beginsWithDigit(p)) || rightToLeft && digits {
			p = mark + p
		}
		parts[i] = p
		if l != 0 {
			before = l
		}
	}
}

func beginsWithDigit(s string) bool {
	for _, r := range s {
		return unicode.IsDigit(r)
	}
	return false
}
