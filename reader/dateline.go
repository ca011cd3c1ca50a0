package reader

import (
	"strings"

	"isnad/arabic"
	"isnad/times"
)

// datelineReach is how many tokens a line may have to be a dateline by itself, and how far into a paragraph one reaches.
const datelineReach = 14

// dateline is the day that an article's own dateline gives it: a whole date in a short line near its head or at its
// foot, or at the head of the first paragraph before a dash ("دمشق، 6 أيار 2031 - …"). A dateline tells nothing: where a verb or a
// preposition stands beside the date (وينتهي العقد في 30 حزيران 2019) it is a sentence, unless it opens by saying that the article
// appeared (نشر في 6 أيار 2031).
func dateline(f *times.Finder, d *arabic.Doc, ts []times.Time) (times.Day, bool) {
	for _, t := range ts {
		if t.Type != "DATE" || len(t.Value) != 10 || !t.Begin.Known() || t.Begin != t.Last || strings.HasPrefix(t.Rule, "calendar.lex") {
			continue
		}
		p := d.Tokens[t.From].Para
		para := d.Paras[p]
		head := p <= 2
		short := para.To-para.From <= datelineReach && (head || p == len(d.Paras)-1)
		opening := head && t.To-para.From <= datelineReach && t.To < para.To && strings.ContainsAny(d.Tokens[t.To].Text, "-–—:)")
		if !(short && p > 0) && !opening {
			continue
		}
		switch appeared := f.Appeared(d, para.From); {
		case short && p > 0 && (appeared || !tells(d, para.From, t.From) && !tells(d, t.To, para.To)):
			return t.Begin, true
		case opening && (appeared || !tells(d, para.From, t.From)):
			return t.Begin, true
		}
	}
	return times.Day{}, false
}

// tells tells whether a verb, a preposition, a pronoun or a conjunction that opens a clause stands among the tokens [from, to).
func tells(d *arabic.Doc, from, to int) bool {
	for i := from; i < to; i++ {
		t := &d.Tokens[i]
		if len(t.Readings) == 0 {
			continue
		}
		switch r := t.Best(); r.POS {
		case arabic.VERB, arabic.AUX, arabic.ADP, arabic.SCONJ, arabic.PRON:
			return true
		}
	}
	return false
}
