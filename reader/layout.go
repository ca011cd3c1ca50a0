package reader

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"slices"
	"strings"

	"isnad/arabic"
	"isnad/names"
	"isnad/report"
	"isnad/speech"
)

// layer lays an analysis out as a report.
type layer struct {
	x    *Analysis
	off  *offsets
	keys keys
	out  report.Report
}

func (r *Reader) layOut(x *Analysis) report.Report {
	l := layer{x: x, off: newOffsets(x.Doc.Text)}
	l.out = report.Report{Schema: report.SchemaID, Engine: r.engine, Document: document(x),
		Entities: []report.Entity{}, Times: []report.Time{}, Statements: []report.Statement{}, Events: []report.Event{}}
	l.keys = newKeys(l.out.Document.ID, x.Doc)
	l.entities()
	l.times()
	l.statements()
	l.events()
	l.acting()
	l.out.Document.Credits = l.chain(x.Speech.Credits)
	return l.out
}

// document is the article's own part of the report.
func document(x *Analysis) report.Document {
	a := x.Article
	sum := sha256.Sum256([]byte(a.Text))
	hash := hex.EncodeToString(sum[:])
	d := report.Document{ID: a.ID, Text: a.Text, Outlet: orNil(a.Outlet), Byline: orNil(a.Byline), URL: orNil(a.URL), Language: a.Language,
		PublishedBasis: x.Basis, Credits: []report.Link{}, SHA256: hash}
	if d.ID == "" {
		d.ID = a.URL
	}
	if d.ID == "" {
		d.ID = "sha256:" + hash[:16]
	}
	d.Title = orNil(a.Title)
	if d.Title == nil {
		if first, rest, ok := strings.Cut(strings.TrimSpace(a.Text), "\n"); ok && strings.TrimSpace(rest) != "" {
			d.Title = orNil(strings.TrimSpace(first))
		}
	}
	switch {
	case x.Published.Known():
		d.Published = orNil(x.Published.String())
	case x.Between.First.Known():
		d.Published = orNil(x.Between.First.String() + "/" + x.Between.Last.String())
	}
	return d
}

func orNil(s string) *string {
	if s == "" {
		return nil
	}
	return &s
}

func (l *layer) text(start, end int) string { return l.x.Doc.Text[start:end] }

func entityID(i int) string { return fmt.Sprintf("e%d", i+1) }

func (l *layer) entities() {
	mentions := l.x.Mentions()
	for i := range l.x.Names.Entities {
		e := &l.x.Names.Entities[i]
		first := l.x.Names.Mentions[e.Mentions[0]]
		out := report.Entity{ID: entityID(i), Key: l.keys.of("entity", first.Start, first.End), Type: e.Type, Name: clean(e.Name),
			NameLatin: orNil(e.Latin), Country: orNil(e.Country), Sector: orNil(e.Sector), Register: orNil(e.Register), Offices: []report.Office{}, Mentions: []report.Mention{}}
		if e.Loc != nil {
			out.Location = &report.Location{Lat: e.Loc.Lat, Lon: e.Loc.Lon}
			if e.Loc.GeoNames != 0 {
				out.Location.GeoNames = &e.Loc.GeoNames
			}
		}
		for _, o := range distinct(l.x.Names, e.Offices) {
			out.Offices = append(out.Offices, report.Office{Title: l.text(o.Start, o.End), Start: l.off.at(o.Start), End: l.off.at(o.End), Status: o.Status})
		}
		for _, x := range mentions[i] {
			out.Mentions = append(out.Mentions, report.Mention{Start: l.off.at(x.Start), End: l.off.at(x.End), Text: l.text(x.Start, x.End), Kind: x.Kind})
		}
		l.out.Entities = append(l.out.Entities, out)
	}
}

// distinct are the offices of a person, each once, where the article first gives it.
func distinct(n *names.Result, offices []names.Office) []names.Office {
	sorted := slices.Clone(offices)
	slices.SortStableFunc(sorted, func(a, b names.Office) int { return a.Start - b.Start })
	var out []names.Office
	for _, o := range sorted {
		if !slices.ContainsFunc(out, func(x names.Office) bool { return x.Status == o.Status && n.SameOffice(&x, &o) }) {
			out = append(out, o)
		}
	}
	return out
}

// clean is a name without tatweel and vowel signs: the form to show.
func clean(s string) string {
	var b strings.Builder
	for _, r := range s {
		if !arabic.IsMark(r) {
			b.WriteRune(r)
		}
	}
	return b.String()
}

func (l *layer) times() {
	for i, t := range l.x.Times {
		l.out.Times = append(l.out.Times, report.Time{ID: fmt.Sprintf("t%d", i+1), Key: l.keys.of("time", t.Start, t.End), Start: l.off.at(t.Start),
			End: l.off.at(t.End), Text: l.text(t.Start, t.End), Type: t.Type, Value: t.Value, Mod: orNil(t.Mod), Rule: t.Rule, Confidence: t.Confidence})
	}
}

func (l *layer) participant(s speech.Source) report.Participant {
	p := report.Participant{Text: l.text(s.Start, s.End), Start: l.off.at(s.Start), End: l.off.at(s.End), Implicit: s.Implicit,
		Country: orNil(s.Country), Sector: orNil(s.Sector)}
	if s.Entity >= 0 {
		p.Entity = orNil(entityID(s.Entity))
		e := &l.x.Names.Entities[s.Entity]
		p.Country, p.Sector = orNil(e.Country), orNil(e.Sector)
		if e.State && e.Sector == "" {
			p.Sector = orNil("GOV")
		}
	}
	return p
}

func (l *layer) participants(list []speech.Source) []report.Participant {
	out := make([]report.Participant, 0, len(list))
	for _, s := range list {
		out = append(out, l.participant(s))
	}
	return out
}

func (l *layer) chain(list []speech.Link) []report.Link {
	out := make([]report.Link, 0, len(list))
	for _, c := range list {
		link := report.Link{Participant: l.participant(c.Source)}
		if c.MarkerEnd > c.MarkerStart {
			link.Marker = &report.Span{Start: l.off.at(c.MarkerStart), End: l.off.at(c.MarkerEnd), Text: l.text(c.MarkerStart, c.MarkerEnd)}
		}
		out = append(out, link)
	}
	return out
}

func (l *layer) word(token int, lemma string) report.Word {
	t := &l.x.Doc.Tokens[token]
	return report.Word{Start: l.off.at(t.Start), End: l.off.at(t.End), Text: t.Text, Lemma: lemma}
}

func (l *layer) statements() {
	for i := range l.x.Speech.Statements {
		s := &l.x.Speech.Statements[i]
		out := report.Statement{ID: fmt.Sprintf("s%d", i+1), Key: l.keys.of("statement", s.CueStart, s.CueEnd), Cue: l.word(s.Cue, s.Lemma),
			Source: l.participants(s.Source), Chain: l.chain(s.Chain), Content: report.Span{Start: l.off.at(s.Start), End: l.off.at(s.End), Text: l.text(s.Start, s.End)},
			Continued: []report.Span{}, Direct: s.Direct, Kind: s.Kind, Certainty: s.Certainty, Channel: orNil(s.Channel), Topics: s.Topics, Rule: s.Rule, Confidence: s.Confidence}
		for _, c := range s.Continued {
			out.Continued = append(out.Continued, report.Span{Start: l.off.at(c[0]), End: l.off.at(c[1]), Text: l.text(c[0], c[1])})
		}
		if s.Date >= 0 {
			out.Date = orNil(l.x.Times[s.Date].Begin.String())
		}
		l.out.Statements = append(l.out.Statements, out)
	}
}

func (l *layer) events() {
	for i := range l.x.Events {
		e := &l.x.Events[i]
		typ, _ := report.EventTypeOf(e.Type)
		t := &l.x.Doc.Tokens[e.Trigger]
		out := report.Event{ID: fmt.Sprintf("v%d", i+1), Key: l.keys.of("event", t.Start, t.End), Event: e.Type, Mode: []string{}, Context: e.Context,
			Quad: typ.Quad, Score: typ.Score, CAMEO: orNil(e.CAMEO), Trigger: l.word(e.Trigger, e.Lemma), Also: []report.Word{},
			Actor: l.participants(e.Actor), Recipient: l.participants(e.Recipient), Date: orNil(e.Date), Status: e.Status, Size: e.Size,
			Attribution: l.chain(e.Attribution), Rule: e.Rule, Confidence: e.Confidence}
		if e.Mode != "" {
			out.Mode = append(out.Mode, e.Mode)
		}
		if out.CAMEO == nil {
			out.CAMEO = orNil(typ.CAMEO)
		}
		for _, k := range e.Also {
			out.Also = append(out.Also, l.word(k, l.x.Doc.Tokens[k].Best().Lemma))
		}
		if e.Time >= 0 && e.Date != "" {
			out.DateBasis = orNil(fmt.Sprintf("t%d", e.Time+1))
		}
		if e.Place >= 0 {
			m := l.x.Names.Mentions[e.Place]
			out.Place = &report.Place{Entity: orNil(entityID(m.Entity)), Text: l.text(m.Start, m.End), Start: l.off.at(m.Start), End: l.off.at(m.End)}
		}
		l.out.Events = append(l.out.Events, out)
	}
}

// acting marks the states that speak or act in the article: then their government is meant.
func (l *layer) acting() {
	acts := map[string]bool{}
	mark := func(list []report.Participant) {
		for _, p := range list {
			if p.Entity != nil {
				acts[*p.Entity] = true
			}
		}
	}
	for i := range l.out.Statements {
		mark(l.out.Statements[i].Source)
	}
	for i := range l.out.Events {
		mark(l.out.Events[i].Actor)
		mark(l.out.Events[i].Recipient)
	}
	for i := range l.out.Entities {
		e := &l.out.Entities[i]
		if l.x.Names.Entities[i].State && e.Sector == nil && acts[e.ID] {
			e.Sector = orNil("GOV")
		}
	}
}
