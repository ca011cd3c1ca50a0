package reader

import (
	"cmp"
	"slices"
	"unicode/utf8"

	"isnad/arabic"
	"isnad/names"
	"isnad/speech"
)

// Mentions are the mentions of each entity of the article in text order: its names, the nouns that call it again, and the pronouns
// by which it speaks or acts: those written on a word (قوله), and those that a verb without a subject has in it (وأضاف).
func (x *Analysis) Mentions() [][]names.Mention {
	m := mentioning{x: x, of: make([][]names.Mention, len(x.Names.Entities))}
	for _, n := range x.Names.Mentions {
		m.add(n)
	}
	for _, n := range x.Names.Nominals() {
		m.add(n)
	}
	for i := range x.Speech.Statements {
		s := &x.Speech.Statements[i]
		m.acts(s.Cue, s.Source)
	}
	for i := range x.Events {
		m.acts(x.Events[i].Trigger, x.Events[i].Actor)
		m.pair(x.Events[i].Recipient)
	}
	for i := range m.of {
		slices.SortStableFunc(m.of[i], func(a, b names.Mention) int { return cmp.Or(a.Start-b.Start, a.End-b.End) })
		m.of[i] = slices.CompactFunc(m.of[i], func(a, b names.Mention) bool { return a.Start == b.Start && a.End == b.End })
	}
	return m.of
}

type mentioning struct {
	x  *Analysis
	of [][]names.Mention
}

func (m *mentioning) add(n names.Mention) { m.of[n.Entity] = append(m.of[n.Entity], n) }

// acts keeps the pronoun by which those who are not printed beside a word speak or act there.
func (m *mentioning) acts(token int, who []speech.Source) {
	m.pair(who)
	if len(who) != 1 || who[0].Entity < 0 || !who[0].Implicit || who[0].Stands[1] > 0 {
		return
	}
	t := &m.x.Doc.Tokens[token]
	b := t.Best()
	n := names.Mention{From: token, To: token + 1, Start: t.After(utf8.RuneCountInString(b.Pro)), End: t.End, Entity: who[0].Entity, Kind: "pronoun", Rule: "the subject of the verb, dropped"}
	switch {
	case b.POS == arabic.VERB && b.Person == '3':
		if !names.AgreesBefore(b, []names.Phrase{who[0].Phrase}) || m.subjectMayFollow(token+1) {
			return
		}
	case b.POS == arabic.NOUN && names.StandsFor(b.Enc, &who[0].Phrase):
		n.Start, n.Rule = t.After(utf8.RuneCountInString(t.Norm)-utf8.RuneCountInString(b.Enc)), "the pronoun of a verbal noun"
	default:
		return
	}
	m.add(n)
}

// subjectMayFollow tells whether token i may be a subject that was not recognised.
func (m *mentioning) subjectMayFollow(i int) bool {
	if i >= len(m.x.Doc.Tokens) || m.x.Doc.Tokens[i].Kind != arabic.WordToken {
		return false
	}
	switch m.x.Doc.Tokens[i].Best().POS {
	case arabic.ADP, arabic.SCONJ, arabic.ADV, arabic.PRON, arabic.PART:
		return false
	}
	return true
}

// pair keeps the dual that stands for two who were named before.
func (m *mentioning) pair(who []speech.Source) {
	for _, p := range who {
		if p.Entity >= 0 && p.Stands[1] > 0 {
			m.add(names.Mention{Start: p.Stands[0], End: p.Stands[1], Entity: p.Entity, Kind: "nominal", Rule: "one of a pair (pairs.lex)"})
		}
	}
}
