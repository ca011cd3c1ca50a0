package digest

import (
	"fmt"
	"strings"

	"isnad/report"
	"isnad/terminal"
)

// sort parts the events into what happened and what is planned: what is to come by the article's own words, and
// what is dated behind the day of publication.
func (p *page) sort() (happened, planned []*report.Event) {
	for i := range p.r.Events {
		e := &p.r.Events[i]
		if e.Status == "future" || e.Status == "occurred" && p.later(e.Date) {
			planned = append(planned, e)
		} else {
			happened = append(happened, e)
		}
	}
	return happened, planned
}

// later tells whether a date begins behind the day of publication.
func (p *page) later(date *string) bool {
	if date == nil || p.r.Document.Published == nil {
		return false
	}
	start, _, _ := strings.Cut(*date, "/")
	_, end, interval := strings.Cut(*p.r.Document.Published, "/")
	if !interval {
		end = *p.r.Document.Published
	}
	if len(end) > len(start) { // a month is later only where the month of publication is over
		end = end[:len(start)]
	}
	return start > end
}

// dateWidth holds a day; a range takes its first day and an arrow.
const dateWidth = 10

func (p *page) events(heading string, list []*report.Event) {
	if len(list) == 0 {
		return
	}
	p.heading(fmt.Sprintf("%s (%d)", heading, len(list)))
	for _, e := range list {
		p.event(e)
	}
}

// event writes an event: when and what; who to whom; where, how many, on whose word.
func (p *page) event(e *report.Event) {
	date := text(e.Date)
	if start, _, ok := strings.Cut(date, "/"); ok {
		date = start + "…"
	}
	if date == "" {
		date = "—"
	}
	mode := ""
	if len(e.Mode) > 0 {
		mode = p.l.mode(e.Mode[0])
	}
	status := ""
	if e.Status != "occurred" && e.Status != "future" {
		status = "[" + p.l.status[e.Status] + "]"
	}
	p.line(2, cell{text: date, colour: dim, width: dateWidth + 1}, cell{text: typeNames[e.Event], colour: quadColour[e.Quad]},
		cell{text: e.Event, colour: quadColour[e.Quad]}, cell{text: mode}, cell{text: terminal.Clean(e.Trigger.Text), colour: dim},
		cell{text: status, colour: yellow})
	indent := 2 + dateWidth + 1 + 2
	room := p.o.Width - indent
	actor, recipient := p.names(e.Actor), p.names(e.Recipient)
	if actor == "" && recipient != "" {
		actor = "—"
	}
	who := []cell{{text: terminal.Cut(actor, room)}}
	if recipient != "" {
		half := max(room/2-3, 10)
		actor = terminal.Cut(actor, max(half, room-6-terminal.Columns(recipient)))
		recipient = terminal.Cut(recipient, max(half, room-6-terminal.Columns(actor)))
		who = []cell{{text: actor}, {text: p.l.arrow, tight: true}, {text: recipient, tight: true}}
	}
	if actor != "" {
		p.line(indent, who...)
	}
	if tail := p.tail(e); len(tail) > 0 {
		p.line(indent, tail...)
	}
}

// tail is where it happened, how many it struck, and whose word it is on.
func (p *page) tail(e *report.Event) []cell {
	var out []cell
	if e.Place != nil {
		out = append(out, cell{text: p.l.in + " " + terminal.Clean(e.Place.Text)})
	}
	for _, c := range []struct {
		n    *report.Count
		what string
	}{{e.Size.Dead, p.l.dead}, {e.Size.Injured, p.l.injured}, {e.Size.Arrested, p.l.arrested}, {e.Size.Displaced, p.l.displaced}} {
		if n := count(c.n); n != "" {
			out = append(out, cell{text: c.what + " " + n, colour: red})
		}
	}
	if len(e.Attribution) > 0 {
		out = append(out, cell{text: p.l.word, colour: dim})
		out = append(out, p.chain("", e.Attribution, p.o.Width/2, dim)...)
	}
	return out
}

// count writes a number, a range, or one of its ends.
func count(c *report.Count) string {
	switch {
	case c == nil || c.Min == nil && c.Max == nil:
		return ""
	case c.Max == nil:
		return fmt.Sprintf("≥%d", *c.Min)
	case c.Min == nil:
		return fmt.Sprintf("≤%d", *c.Max)
	case *c.Min == *c.Max:
		return fmt.Sprint(*c.Min)
	}
	return fmt.Sprintf("%d–%d", *c.Min, *c.Max)
}
