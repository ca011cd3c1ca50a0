package digest

import (
	"slices"
	"strings"

	"isnad/report"
	"isnad/terminal"
)

// who writes the names, a line each for those who can act, one line for the places.
func (p *page) who() {
	var rows [][4]string
	for _, typ := range []string{"person", "organization", "process", "document"} {
		for i := range p.r.Entities {
			if e := &p.r.Entities[i]; e.Type == typ {
				rows = append(rows, [4]string{shown(e.Name), terminal.Clean(text(e.NameLatin)), p.belongs(e), p.office(e)})
			}
		}
	}
	places := p.places()
	if len(rows) == 0 && places == "" {
		return
	}
	p.heading(p.l.who)
	widths := fit(rows, p.o.Width-2)
	for _, r := range rows {
		p.line(2, cell{text: r[0], colour: cyan, width: widths[0]}, cell{text: r[1], width: widths[1]},
			cell{text: r[2], colour: dim, width: widths[2]}, cell{text: r[3], width: widths[3]})
	}
	if places != "" {
		label := p.l.places + p.l.colon
		p.line(2, cell{text: label, colour: dim}, cell{text: terminal.Cut(places, p.o.Width-4-terminal.Columns(label))})
	}
}

// fit gives four columns their widths: as wide as their widest cell where all fit, else no wider than their share of
// the page; the last takes what is left.
func fit(rows [][4]string, width int) (out [4]int) {
	all := 0
	for i := range out {
		for _, r := range rows {
			out[i] = max(out[i], terminal.Columns(r[i]))
		}
		all += out[i]
	}
	width -= 6 // the blanks between columns
	if all <= width {
		return out
	}
	for i, share := range [3]int{28, 28, 20} {
		out[i] = min(out[i], width*share/100)
	}
	out[3] = max(width-out[0]-out[1]-out[2], 8)
	return out
}

// belongs is an entity's country and sector in words.
func (p *page) belongs(e *report.Entity) string {
	var parts []string
	if e.Country != nil {
		parts = append(parts, p.l.countryName(*e.Country))
	}
	if e.Sector != nil {
		if s := p.l.sectors[*e.Sector]; s != "" {
			parts = append(parts, s)
		}
	}
	if len(parts) == 0 && (e.Type == "process" || e.Type == "document") {
		return p.l.types[e.Type]
	}
	return strings.Join(parts, p.l.comma)
}

// office is the fullest title that a person is given, with its status where he does not hold it.
func (p *page) office(e *report.Entity) string {
	best, status := "", ""
	for _, o := range e.Offices {
		if title := terminal.Clean(o.Title); terminal.Columns(title) > terminal.Columns(best) {
			best, status = title, o.Status
		}
	}
	if s := p.l.office[status]; best != "" && s != "" {
		best += " (" + s + ")"
	}
	return best
}

func (p *page) places() string {
	var out []string
	for i := range p.r.Entities {
		if e := &p.r.Entities[i]; e.Type == "place" {
			if n := shown(e.Name); !slices.Contains(out, n) { // a capital may be its state's government, and a place
				out = append(out, n)
			}
		}
	}
	return strings.Join(out, p.l.comma)
}
