package reader

import (
	"strings"

	"isnad/arabic"
	"isnad/times"
)

// datelineReach is how many tokens a line may have to be a dateline by itself, and how far into a paragraph one reaches.
const datelineReach = 14

// dateline is the day that an article's own dateline gives it: a whole date in a short line near its head or at its
// foot, or at the head of the first paragraph before a dash ("دمشق، 6 أيار 2031 - …").
func dateline(d *arabic.Doc, ts []times.Time) (times.Day, bool) {
	for _, t := range ts {
		if t.Type != "DATE" || len(t.Value) != 10 || !t.Begin.Known() || t.Begin != t.Last || strings.HasPrefix(t.Rule, "calendar.lex") {
			continue
		}
		p := d.Tokens[t.From].Para
		para := d.Paras[p]
		head := p <= 2
		short := para.To-para.From <= datelineReach && (head || p == len(d.Paras)-1)
		opening := head && t.To-para.From <= datelineReach && t.To < para.To && strings.ContainsAny(d.Tokens[t.To].Text, "-–—:)")
		if short && p > 0 || opening {
			return t.Begin, true
		}
	}
	return times.Day{}, false
}
