package lexicon

import (
	"fmt"
	"slices"
	"strings"

	"isnad/report"
)

// columnRule says what a column's cells may hold.
type columnRule struct {
	list bool
	ok   func(string) bool
	want string
}

func oneOf(words ...string) columnRule {
	return columnRule{ok: func(s string) bool { return slices.Contains(words, s) }, want: "one of " + strings.Join(words, ", ")}
}

func manyOf(words ...string) columnRule {
	r := oneOf(words...)
	r.list = true
	return r
}

func eventModes() (modes []string) {
	for _, t := range report.EventTypes {
		modes = append(modes, t.Modes...)
	}
	return modes
}

func eventNames() (names []string) {
	for _, t := range report.EventTypes {
		names = append(names, t.Name)
	}
	return names
}

func isCode(s string) bool {
	if len(s) != 3 {
		return false
	}
	for _, r := range s {
		if r < 'A' || r > 'Z' {
			return false
		}
	}
	return true
}

func isDigits(s string) bool {
	for _, r := range s {
		if r < '0' || r > '9' {
			return false
		}
	}
	return s != ""
}

// rules of the columns, by name: a column means the same in every file.
var columnRules = map[string]columnRule{
	"code":      {ok: isCode, want: "a three-letter country code"},
	"sector":    oneOf(report.Sectors...),
	"event":     oneOf(eventNames()...),
	"mode":      oneOf(eventModes()...),
	"context":   manyOf(report.Contexts...),
	"cameo":     {ok: isDigits, want: "a CAMEO code (digits)"},
	"strength":  oneOf("strong", "weak"),
	"certainty": oneOf(report.Certainties...),
	"channel":   oneOf(report.Channels...),
	"status":    oneOf(report.Statuses...),
	"form":      oneOf("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "14"),
	"vowel":     oneOf("a", "i", "u"),
	"effect":    oneOf("dead", "injured", "arrested", "displaced"),
	"gender":    oneOf("m", "f"),
}

// fileRules are the rules of columns that say something of their own in a file: by column and file.
var fileRules = map[string]map[string]columnRule{
	"kind": {
		"reporting.lex":    oneOf(report.StatementKinds...),
		"agents.lex":       oneOf("agent", "means", "against", "among", "act", "gather"),
		"foreign.lex":      oneOf("begin", "inside", "end", "slavic"),
		"pairs.lex":        oneOf("state", "person", "organization"),
		"aspects.lex":      oneOf("behind", "verb", "state", "begin"),
		"compound.lex":     oneOf("with", "other"),
		"towns.lex":        manyOf("before", "hold", "behind", "away"),
		"nameends.lex":     oneOf("family", "suffix", "ordinal"),
		"nicknames.lex":    oneOf("lead", "between"),
		"companywords.lex": oneOf("organization", "other"),
	},
	"status":   {"modals.lex": oneOf(append([]string{"decided"}, report.Statuses...)...)},
	"calendar": {"months.lex": oneOf("gregorian", "hijri", "persian")},
	"office":   {"statuses.lex": oneOf(officeStatuses...), "appointments.lex": oneOf(officeStatuses...)},
	"person":   {"appointments.lex": oneOf("object", "elected", "subject")},
	"means": {"again.lex": manyOf("agency", "armed", "army", "bank", "channel", "company", "court", "federation", "government", "igo", "intelligence",
		"media", "ministry", "movement", "newspaper", "ngo", "parliament", "party", "police", "religious", "union", "university", "state", "capital")},
	"class": {"calendar.lex": oneOf("unit", "day", "daykind", "night", "part", "shift", "anaphor", "same", "this", "that", "vague",
		"talk", "within", "stretch", "set", "manner", "almost", "rate", "every", "habit", "season", "weekend", "share",
		"decade", "holiday", "memorial", "edge", "quantity", "before", "after", "since", "during", "prep", "hour", "minus",
		"zone", "era", "later", "yearkind", "newyear", "fewness", "eve", "future", "pasttense", "says", "age", "general",
		"movement", "strike", "weekly", "counted", "name", "last", "lastly", "whole", "complete", "prayer", "numberof",
		"notverb", "falls", "dated", "firstones", "tens", "until", "while", "reach", "calls", "gathering", "putoff", "fallson", "zoneof",
		"appeared", "times", "early")},
}

// officeStatuses are the statuses of an office.
var officeStatuses = []string{"holds", "former", "acting", "elect"}

// Check lists every fault of the lexicon, in the order of files and lines.
func (l *Lexicon) Check() []Fault { return append(l.parseFaults(), l.check(false)...) }

func (l *Lexicon) check(overlayOnly bool) []Fault {
	var faults []Fault
	for _, name := range l.names {
		t := l.stacks[name].parsed()
		seen, ids := map[string]int{}, map[string]int{}
		for _, e := range t.Entries {
			if overlayOnly && e.File == name {
				continue
			}
			faults = append(faults, checkEntry(name, e)...)
			if first, twice := seen[e.identity()]; twice && unique(name) {
				faults = append(faults, Fault{e.File, e.Line, fmt.Sprintf("%s stands in line %d already; join the two lines", e.Word(), first)})
			}
			seen[e.identity()] = e.Line
			if id := e.ID(); id != "" && !unique(name) {
				if first := ids[id]; first > 0 {
					faults = append(faults, Fault{e.File, e.Line, fmt.Sprintf("%s has the id of line %d, %s; call it by a name of its own", e.Word(), first, id)})
				}
				ids[id] = e.Line
			}
		}
	}
	return faults
}

// unique tells whether a word may stand only once in a file. Places and persons may share a name.
func unique(file string) bool {
	switch file {
	case "places.lex", "people.lex", "organizations.lex", "events-cooperation.lex", "events-conflict.lex", "light.lex":
		return false
	}
	return true
}

func checkEntry(file string, e Entry) []Fault {
	var faults []Fault
	for _, column := range e.table.Columns {
		cell := e.Get(column)
		if cell == "" {
			continue
		}
		rule, ok := columnRules[column]
		if own, has := fileRules[column][file]; has {
			rule, ok = own, true
		}
		if !ok {
			continue
		}
		items := []string{cell}
		if rule.list {
			items = splitList(cell)
		}
		for _, item := range items {
			if !rule.ok(item) {
				faults = append(faults, Fault{e.File, e.Line, fmt.Sprintf("%s: %s %q is not %s", e.Word(), column, item, rule.want)})
			}
		}
	}
	if event, mode := e.Get("event"), e.Get("mode"); event != "" && mode != "" {
		if t, ok := report.EventTypeOf(event); ok && !t.HasMode(mode) {
			faults = append(faults, Fault{e.File, e.Line, fmt.Sprintf("%s: %s has no mode %q", e.Word(), event, mode)})
		}
	}
	return faults
}
