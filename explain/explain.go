// Package explain shows, sentence by sentence, what the rooms found in an article and which rule and lexicon line
// found it.
package explain

import (
	"bytes"
	"fmt"
	"strings"

	"isnad/arabic"
	"isnad/lexicon"
	"isnad/names"
	"isnad/reader"
	"isnad/speech"
	"isnad/terminal"
)

// Explainer writes explanations with the lexicon that the reader read with.
type Explainer struct {
	lines map[string]string // by "file:line": the entry for people
	bidi  bool
}

// New makes an explainer. With bidi it puts in direction marks, for a terminal.
func New(l *lexicon.Lexicon, bidi bool) *Explainer {
	x := &Explainer{lines: map[string]string{}, bidi: bidi}
	for _, e := range l.All() {
		x.lines[e.At()] = e.Cells()
	}
	return x
}

// Article explains one article.
func (x *Explainer) Article(a *reader.Analysis, id string) []byte {
	w := &writer{x: x, a: a, mentions: a.Mentions()}
	w.line("", "article", id)
	if a.Article.Language != "ar" {
		w.line("  ", "not Arabic", a.Article.Language)
	}
	for _, reason := range a.Between.Reasons {
		w.line("  ", "published", reason)
	}
	for i := range a.Doc.Sents {
		w.sentence(i)
	}
	for _, c := range a.Speech.Credits {
		w.line("", "credit", w.source(&c.Source))
	}
	return w.b.Bytes()
}

// writer is an explanation in the making.
type writer struct {
	x *Explainer
	a *reader.Analysis
	b bytes.Buffer

	mentions [][]names.Mention // of each entity
}

// line writes the parts of a line, empty ones left out.
func (w *writer) line(indent string, parts ...string) {
	kept := parts[:0:0]
	for _, p := range parts {
		if p = terminal.Clean(p); p != "" {
			kept = append(kept, p)
		}
	}
	if w.x.bidi {
		terminal.Mark(kept, false)
	}
	w.b.WriteString(indent)
	for i, p := range kept {
		if i > 0 {
			w.b.WriteString("  ")
		}
		w.b.WriteString(p)
	}
	w.b.WriteByte('\n')
}

// rule writes the rule that fired, and under it the lexicon line that it names.
func (w *writer) rule(rule string, confidence float64) {
	sure := ""
	if confidence > 0 {
		sure = fmt.Sprintf("%.2f", confidence)
	}
	w.line("      ", "rule", rule, sure)
	at, _, _ := strings.Cut(rule, " ")
	if l, ok := w.x.lines[at]; ok {
		w.line("      ", "line", l)
	}
}

func (w *writer) sentence(i int) {
	d := w.a.Doc
	s := d.Sents[i]
	w.b.WriteByte('\n')
	w.line("", fmt.Sprintf("[%d]", i+1), d.Slice(s.From, s.To))
	for k := range w.a.Names.Mentions {
		if m := &w.a.Names.Mentions[k]; m.From >= s.From && m.From < s.To {
			w.mention(m)
		}
	}
	w.again(s)
	for k := range w.a.Times {
		if t := &w.a.Times[k]; t.From >= s.From && t.From < s.To {
			value := t.Type + " " + t.Value
			if t.Mod != "" {
				value += " " + t.Mod
			}
			w.line("  ", fmt.Sprintf("time t%d", k+1), d.Text[t.Start:t.End], value)
			w.rule(t.Rule, t.Confidence)
		}
	}
	for k := range w.a.Speech.Statements {
		if st := &w.a.Speech.Statements[k]; st.Cue >= s.From && st.Cue < s.To {
			w.statement(k, st)
		}
	}
	for k := range w.a.Events {
		if e := &w.a.Events[k]; e.Trigger >= s.From && e.Trigger < s.To {
			w.event(k)
		}
	}
}

func (w *writer) mention(m *names.Mention) {
	e := &w.a.Names.Entities[m.Entity]
	what := e.Type
	for _, code := range []string{e.Country, e.Sector} {
		if code != "" {
			what += " " + code
		}
	}
	name := e.Name
	if w.a.Names.Text(m) == name {
		name = ""
	}
	w.line("  ", fmt.Sprintf("entity e%d", m.Entity+1), w.a.Names.Text(m), what, name, e.Latin)
	for _, o := range e.Offices {
		if w.a.Doc.Tokens[o.From].Sent == w.a.Doc.Tokens[m.From].Sent {
			w.line("      ", "office", w.a.Doc.Text[o.Start:o.End], o.Status)
		}
	}
	if m.Rule != "" && m.Rule != e.At {
		w.rule(m.Rule, 0)
	}
	if e.At != "" {
		w.rule(e.At, 0)
	}
}

// again writes where a sentence calls entities without their names.
func (w *writer) again(s arabic.Range) {
	from, to := w.a.Doc.Tokens[s.From].Start, w.a.Doc.Tokens[s.To-1].End
	for e, mentions := range w.mentions {
		for _, m := range mentions {
			if m.Kind != "name" && m.Start >= from && m.Start < to {
				w.line("  ", fmt.Sprintf("again e%d", e+1), w.a.Doc.Text[m.Start:m.End], m.Kind, w.a.Names.Entities[e].Name)
				w.rule(m.Rule, 0)
			}
		}
	}
}

// source writes a participant: its words, the entity, what settles it.
func (w *writer) source(s *speech.Source) string {
	out := w.a.Doc.Text[s.Start:s.End]
	if s.Entity >= 0 {
		out += fmt.Sprintf(" (e%d)", s.Entity+1)
	} else if s.Country+s.Sector != "" {
		out += " (" + strings.TrimSpace(s.Country+" "+s.Sector) + ")"
	}
	if s.Implicit {
		out += " [implicit]"
	}
	return out
}

func (w *writer) links(label string, list []speech.Link) {
	for i := range list {
		marker := ""
		if list[i].MarkerEnd > list[i].MarkerStart {
			marker = "by " + w.a.Doc.Text[list[i].MarkerStart:list[i].MarkerEnd]
		}
		w.line("      ", label, w.source(&list[i].Source), marker)
	}
}

func (w *writer) statement(k int, st *speech.Statement) {
	text := w.a.Doc.Text
	w.line("  ", fmt.Sprintf("statement s%d", k+1), "cue", text[st.CueStart:st.CueEnd], st.Lemma, st.Kind, st.Certainty, st.Channel)
	for i := range st.Source {
		w.line("      ", "source", w.source(&st.Source[i]))
	}
	w.links("through", st.Chain)
	w.line("      ", "content", text[st.Start:st.End])
	for _, c := range st.Continued {
		w.line("      ", "continued", text[c[0]:c[1]])
	}
	w.rule(st.Rule, st.Confidence)
}

func (w *writer) event(k int) {
	e := &w.a.Events[k]
	w.line("  ", fmt.Sprintf("event v%d", k+1), e.Type, e.Mode, "trigger", w.a.Doc.Tokens[e.Trigger].Text, e.Lemma, e.Status, e.Date)
	for i := range e.Actor {
		w.line("      ", "actor", w.source(&e.Actor[i]))
	}
	for i := range e.Recipient {
		w.line("      ", "recipient", w.source(&e.Recipient[i]))
	}
	if e.Place >= 0 {
		m := &w.a.Names.Mentions[e.Place]
		w.line("      ", "place", w.a.Names.Text(m))
	}
	w.links("on the word of", e.Attribution)
	w.rule(e.Rule, e.Confidence)
}
