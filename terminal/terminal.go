// Package terminal knows what stands at the other end of the output: a terminal of some width, or a pipe.
package terminal

import (
	"os"
	"strconv"

	"golang.org/x/term"
)

// Width of a page where nothing tells it.
const Width = 100

// Is tells whether a file is a terminal.
func Is(f any) bool {
	file, ok := f.(*os.File)
	return ok && term.IsTerminal(int(file.Fd()))
}

// WidthOf is the width to write for: the terminal's, else that of the variable COLUMNS, else Width.
func WidthOf(f any) int {
	if file, ok := f.(*os.File); ok {
		if w, _, err := term.GetSize(int(file.Fd())); err == nil && w > 0 {
			return max(w, 40)
		}
	}
	if w, err := strconv.Atoi(os.Getenv("COLUMNS")); err == nil && w > 0 {
		return max(w, 40)
	}
	return Width
}

// Colour tells whether to write in colour: on a terminal that can, and where NO_COLOR does not forbid it.
func Colour(f any) bool {
	return Is(f) && os.Getenv("NO_COLOR") == "" && os.Getenv("TERM") != "dumb"
}
