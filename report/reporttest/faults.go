package reporttest

import (
	"fmt"

	"isnad/report"
)

// Faults lists what is wrong with a report beyond its schema.
func Faults(r report.Report) []string {
	c := &checker{text: []rune(r.Document.Text), entities: map[string]bool{}, times: map[string]bool{}, keys: map[string]bool{}}
	for _, e := range r.Entities {
		c.entities[e.ID] = true
		c.key(e.ID, e.Key)
		for _, m := range e.Mentions {
			c.span(e.ID, m.Start, m.End, m.Text)
		}
		for _, o := range e.Offices {
			c.span(e.ID, o.Start, o.End, o.Title)
		}
	}
	for _, t := range r.Times {
		c.times[t.ID] = true
		c.key(t.ID, t.Key)
		c.span(t.ID, t.Start, t.End, t.Text)
	}
	c.links("document", r.Document.Credits)
	for i := range r.Statements {
		c.statement(&r.Statements[i])
	}
	for i := range r.Events {
		c.event(&r.Events[i])
	}
	return c.faults
}

type checker struct {
	text                  []rune
	entities, times, keys map[string]bool
	faults                []string
}

func (c *checker) fault(format string, args ...any) {
	c.faults = append(c.faults, fmt.Sprintf(format, args...))
}

func (c *checker) key(id, key string) {
	if c.keys[key] {
		c.fault("%s: another fact has its key %s", id, key)
	}
	c.keys[key] = true
}

func (c *checker) span(id string, start, end int, text string) {
	if start < 0 || end > len(c.text) || start >= end {
		c.fault("%s: the span [%d, %d) is not within the text's %d code points", id, start, end, len(c.text))
		return
	}
	if got := string(c.text[start:end]); got != text {
		c.fault("%s: the span [%d, %d) is %q, not %q", id, start, end, got, text)
	}
}

func (c *checker) participants(id string, list []report.Participant) {
	for _, p := range list {
		c.span(id, p.Start, p.End, p.Text)
		c.entity(id, p.Entity)
	}
}

func (c *checker) entity(id string, e *string) {
	if e != nil && !c.entities[*e] {
		c.fault("%s: there is no entity %s", id, *e)
	}
}

func (c *checker) links(id string, list []report.Link) {
	for _, l := range list {
		c.participants(id, []report.Participant{l.Participant})
		if l.Marker != nil {
			c.span(id, l.Marker.Start, l.Marker.End, l.Marker.Text)
		}
	}
}

func (c *checker) word(id string, w report.Word) { c.span(id, w.Start, w.End, w.Text) }

func (c *checker) statement(s *report.Statement) {
	c.key(s.ID, s.Key)
	c.word(s.ID, s.Cue)
	c.participants(s.ID, s.Source)
	c.links(s.ID, s.Chain)
	c.span(s.ID, s.Content.Start, s.Content.End, s.Content.Text)
	for _, x := range s.Continued {
		c.span(s.ID, x.Start, x.End, x.Text)
	}
}

func (c *checker) event(e *report.Event) {
	c.key(e.ID, e.Key)
	c.word(e.ID, e.Trigger)
	for _, w := range e.Also {
		c.word(e.ID, w)
	}
	c.participants(e.ID, e.Actor)
	c.participants(e.ID, e.Recipient)
	if e.Place != nil {
		c.span(e.ID, e.Place.Start, e.Place.End, e.Place.Text)
		c.entity(e.ID, e.Place.Entity)
	}
	if b := e.DateBasis; b != nil && *b != "published" && !c.times[*b] {
		c.fault("%s: there is no time %s", e.ID, *b)
	}
	if e.Date == nil && e.DateBasis != nil {
		c.fault("%s: a basis of the date, but no date", e.ID)
	}
	c.links(e.ID, e.Attribution)
}
