package digest

import (
	"strings"

	"isnad/report"
	"isnad/terminal"
)

// head writes the article's own line: title, outlet, date and how it is known.
func (p *page) head() {
	d := &p.r.Document
	p.b.WriteString(p.paint(dim, strings.Repeat("─", p.o.Width)))
	p.b.WriteByte('\n')
	title := d.ID
	if t := terminal.Clean(text(d.Title)); t != "" {
		title = t
	}
	p.line(0, cell{text: terminal.Cut(title, p.o.Width), colour: bold})
	date := p.l.undated
	if d.Published != nil {
		date = *d.Published
	}
	basis := p.l.basis[d.PublishedBasis]
	if d.Published == nil {
		basis = ""
	}
	p.line(0, cell{text: terminal.Clean(text(d.Outlet))}, cell{text: date}, cell{text: basis, colour: dim}, cell{text: p.credits()},
		cell{text: terminal.Clean(d.ID), colour: dim})
	if d.Language != "ar" {
		p.line(0, cell{text: p.l.notArabic, colour: yellow}, cell{text: d.Language})
	}
}

// credits are the agencies that the article itself names as its own sources.
func (p *page) credits() string {
	var names []string
	for i := range p.r.Document.Credits {
		names = append(names, p.name(&p.r.Document.Credits[i].Participant))
	}
	if len(names) == 0 {
		return ""
	}
	return p.l.from + " " + strings.Join(names, p.l.comma)
}

func text(s *string) string {
	if s == nil {
		return ""
	}
	return *s
}

// name is a participant's name: the entity's where it has one, else its phrase.
func (p *page) name(x *report.Participant) string {
	if x.Entity != nil {
		if e := p.entities[*x.Entity]; e != nil {
			return shown(e.Name)
		}
	}
	return shown(x.Text)
}

// shown is a name as a page shows it: with the article that a ل has eaten ("للأمم المتحدة").
func shown(name string) string {
	name = terminal.Clean(name)
	if rest, eaten := strings.CutPrefix(name, "لل"); eaten {
		return "ال" + rest
	}
	return name
}

func (p *page) names(list []report.Participant) string {
	var out []string
	for i := range list {
		if n := p.name(&list[i]); len(out) == 0 || out[len(out)-1] != n {
			out = append(out, n)
		}
	}
	return strings.Join(out, p.l.comma)
}

// chain is a path of names from the speaker outwards, whom the article has it from last, each cut so that all fit.
func (p *page) chain(source string, links []report.Link, room int, colour string) []cell {
	names := make([]string, 0, len(links)+1)
	if source != "" {
		names = append(names, source)
	}
	for i := len(links) - 1; i >= 0; i-- {
		names = append(names, p.name(&links[i].Participant))
	}
	all := 3 * (len(names) - 1)
	for _, n := range names {
		all += terminal.Columns(n)
	}
	var out []cell
	for i, n := range names {
		if all > room {
			n = terminal.Cut(n, max(8, room/len(names)-3))
		}
		if i > 0 {
			out = append(out, cell{text: p.l.through, tight: true})
		}
		out = append(out, cell{text: n, colour: colour, tight: true})
	}
	return out
}
