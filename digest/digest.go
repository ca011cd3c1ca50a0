// Package digest writes a report as a page for people: who is in the article, what happened, who said what, what is
// planned.
package digest

import (
	"io"
	"slices"
	"strings"

	"isnad/report"
	"isnad/terminal"
)

// Options say how the page looks.
type Options struct {
	Lang   string // of the labels: en (the default) or ar
	Width  int    // in columns; 0: terminal.Width
	Colour bool
	Bidi   bool // put in direction marks: for a terminal, which turns Arabic around by itself
}

// Write writes the digest of one report.
func Write(w io.Writer, r *report.Report, o Options) error {
	if o.Width <= 0 {
		o.Width = terminal.Width
	}
	p := &page{o: o, l: labelsOf(o.Lang), r: r, entities: map[string]*report.Entity{}}
	for i := range r.Entities {
		p.entities[r.Entities[i].ID] = &r.Entities[i]
	}
	p.head()
	p.who()
	happened, planned := p.sort()
	p.events(p.l.happened, happened)
	p.said()
	p.events(p.l.planned, planned)
	p.b.WriteByte('\n')
	_, err := io.WriteString(w, p.b.String())
	return err
}

// page is a digest in the making.
type page struct {
	o        Options
	l        *labels
	r        *report.Report
	b        strings.Builder
	entities map[string]*report.Entity
}

func (p *page) rightToLeft() bool { return p.o.Lang == "ar" }

// cell is a part of a line, with the colour to write it in and the width to fill. A tight one stands one blank behind
// the cell before it, others two.
type cell struct {
	text   string
	colour string
	width  int
	tight  bool
}

// line writes a line of cells behind an indent; empty cells without a width are left out.
func (p *page) line(indent int, cells ...cell) {
	cells = slices.DeleteFunc(cells, func(c cell) bool { return c.text == "" && c.width == 0 })
	for len(cells) > 0 && cells[len(cells)-1].text == "" {
		cells = cells[:len(cells)-1]
	}
	parts := make([]string, 0, len(cells))
	room := p.o.Width - indent
	for i, c := range cells {
		if i > 0 && !c.tight {
			room--
		}
		if i > 0 {
			room--
		}
		text := c.text
		if c.width > 0 {
			text = terminal.Cut(text, c.width)
		}
		if text = terminal.Cut(text, max(room, 0)); text == "" && c.text != "" {
			break // the page is full
		}
		parts = append(parts, text)
		room -= max(c.width, terminal.Columns(text))
	}
	cells = cells[:len(parts)]
	if p.o.Bidi {
		terminal.Mark(parts, p.rightToLeft())
	}
	p.b.WriteString(strings.Repeat(" ", indent))
	for i, c := range cells {
		if i > 0 && !c.tight {
			p.b.WriteByte(' ')
		}
		if i > 0 {
			p.b.WriteByte(' ')
		}
		p.b.WriteString(p.paint(c.colour, parts[i]))
		if i+1 < len(cells) {
			p.b.WriteString(strings.Repeat(" ", max(0, c.width-terminal.Columns(parts[i]))))
		}
	}
	p.b.WriteByte('\n')
}

// heading begins a section.
func (p *page) heading(text string) {
	p.b.WriteByte('\n')
	p.line(0, cell{text: text, colour: bold})
}

// The colours: codes of the terminal. Quad colours go by PLOVER's quarter: green and blue cooperate, yellow and red
// are in conflict.
const (
	bold   = "1"
	dim    = "2"
	red    = "31"
	green  = "32"
	yellow = "33"
	blue   = "34"
	cyan   = "36"
)

var quadColour = [...]string{"", green, blue, yellow, red}

func (p *page) paint(colour, s string) string {
	if colour == "" || !p.o.Colour {
		return s
	}
	return "\x1b[" + colour + "m" + s + "\x1b[0m"
}
