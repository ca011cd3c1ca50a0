package events

import (
	"isnad/arabic"
	"isnad/names"
)

// agent is who did what token i tells in the passive or by a noun, where the words of agents.lex mark him up to token end:
// "اعتقل من قبل الشرطة", "قتل برصاص الجيش".
func (a *article) agent(i, end int) []Participant { return a.agentOf(i, end, "") }

// agentOf is the agent that words of one kind mark; of any where kind is "".
func (a *article) agentOf(i, end int, want string) []Participant {
	for k := i + 1; k < end; k++ {
		kind, next := a.agentMark(k)
		if kind == "" || next >= end || want != "" && kind != want || want == "" && (kind == "against" || kind == "among") {
			continue
		}
		if ps, _ := a.n.PhrasesAt(next); len(ps) > 0 && ps[0].Start == a.d.Tokens[next].Start && a.takesPart(&ps[0]) && !a.place(&ps[0], kind) {
			return plain(ps)
		}
		if kind == "means" { // برصاص إسرائيلي
			if ps := a.byAdjective(next-1, a.d.Sents[a.d.Tokens[i].Sent]); len(ps) > 0 {
				return ps
			}
		}
	}
	return nil
}

// passiveByAgent tells whether an agent right behind the verb at token i, or behind its subject, shows that it is a passive.
func (a *article) passiveByAgent(i int, sub names.Subject, s arabic.Range) bool {
	at := i + 1
	if len(sub.Phrases) > 0 {
		at = sub.Next
	}
	if at >= s.To {
		return false
	}
	kind, next := a.agentMark(at)
	return kind == "agent" && next < s.To && len(a.agent(at-1, a.ClauseEnd(i, s))) > 0
}

// hostile are the types of events whose victims words like "بحق" mark, whatever the line's own prepositions.
var hostile = map[string]bool{"ASSAULT": true, "COERCE": true, "SANCTION": true, "PROTEST": true, "ACCUSE": true, "THREATEN": true}

// against is whom a hostile act befell, where one of its prepositions tells: "جرائم بحق المدنيين".
func (a *article) against(e *Event, i int, s arabic.Range) []Participant {
	if !hostile[e.Type] {
		return nil
	}
	ps := a.agentOf(i, a.passiveEnd(e, i, s), "against")
	if len(ps) == 0 && e.noun {
		ps = a.agentOf(i, a.passiveEnd(e, i, s), "among")
	}
	return without(ps, e.Actor)
}

// actEnd is how far the agent of the verbal noun at token i is looked for: up to the next one that و does not join to it, and
// nowhere where another governs it ("نهب المساعدات من قبل").
func (a *article) actEnd(i int, s arabic.Range) int {
	if i > s.From && a.verbalNounAt(i-1) && !a.d.Tokens[i-1].Best().Al && a.d.Tokens[i].Best().Pro == "" {
		return i
	}
	end := a.NounEnd(i, s)
	for k := i + 1; k < end; k++ {
		if kind, _ := a.agentMark(k); kind != "" {
			return end
		}
		if a.verbalNounAt(k) && a.d.Tokens[k].Best().Pro != "و" {
			return k
		}
	}
	return end
}

// agentMark is the entry of agents.lex that begins with token k: its kind and the token behind it.
func (a *article) agentMark(k int) (string, int) {
	w := a.d.Tokens[k].Norm
	if kind := a.agents[w]; kind != "" {
		return kind, k + 1
	}
	if k+1 < len(a.d.Tokens) {
		if kind := a.agents[w+" "+a.d.Tokens[k+1].Norm]; kind != "" && !(k+2 < len(a.d.Tokens) && a.tanwin(k+2)) { // "دانت من قبل عددا": before
			return kind, k + 2
		}
	}
	return "", k
}

// place tells whether what stands behind a weapon is where it struck and not whose it was: "في هجوم باريس".
func (a *article) place(p *names.Phrase, kind string) bool {
	return kind == "means" && p.Entity >= 0 && a.n.Entities[p.Entity].Type == "place" && !a.n.Entities[p.Entity].State
}

// passiveEnd is how far behind the word at token i its agent is looked for.
func (a *article) passiveEnd(e *Event, i int, s arabic.Range) int {
	if e.noun {
		return a.NounEnd(i, s)
	}
	return a.ClauseEnd(i, s)
}
