package digest

import (
	"fmt"

	"isnad/report"
	"isnad/terminal"
)

// said writes the statements: the speaker and through whom, the cue, the words.
func (p *page) said() {
	if len(p.r.Statements) == 0 {
		return
	}
	p.heading(fmt.Sprintf("%s (%d)", p.l.said, len(p.r.Statements)))
	for i := range p.r.Statements {
		p.statement(&p.r.Statements[i])
	}
}

func (p *page) statement(s *report.Statement) {
	speaker := p.names(s.Source)
	if speaker == "" {
		speaker = "—"
	}
	kind := p.l.kinds[s.Kind]
	if s.Certainty != "asserted" {
		kind += p.l.comma + p.l.certainty[s.Certainty]
	}
	cue := terminal.Clean(s.Cue.Text)
	room := p.o.Width - 2 - terminal.Columns(kind) - terminal.Columns(cue) - 6
	p.line(2, append(p.chain(speaker, s.Chain, room, cyan), cell{text: cue, colour: dim}, cell{text: "[" + kind + "]"})...)
	words := terminal.Clean(s.Content.Text)
	if len(s.Continued) > 0 {
		words += " […]"
	}
	p.line(4, cell{text: terminal.Cut(words, p.o.Width-4)})
}
