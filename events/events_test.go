package events_test

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"

	"isnad/arabic"
	"isnad/events"
	"isnad/lexicon"
	"isnad/names"
	"isnad/report"
	"isnad/report/reporttest"
	"isnad/speech"
	"isnad/times"
)

// The notation of the blocks stands at the head of testdata/cooperation.txt.
func TestEvents(t *testing.T) {
	l := lexicon.Embedded()
	analyzer, recognizer, clock := arabic.NewAnalyzer(l), names.New(l, names.Plain), times.New(l)
	sayings, finder := speech.New(l), events.New(l)
	reporttest.Blocks(t, func(b reporttest.Block) []reporttest.Fact {
		published, _ := times.ParseDay(b.Published)
		d := analyzer.Analyze(b.Text)
		n := recognizer.Recognize(d)
		ts := clock.Find(d, published)
		var facts []reporttest.Fact
		for _, e := range finder.Find(d, n, ts, sayings.Find(d, n, ts)) {
			f := found{n, &e}
			facts = append(facts, reporttest.Fact{Text: f.String(), Is: f.is})
		}
		return facts
	})
}

// found is an event in an article.
type found struct {
	n *names.Result
	e *events.Event
}

func (f found) people(list []events.Participant) string {
	var out []string
	for i := range list {
		text := list[i].Text(f.n.Doc)
		if list[i].Implicit {
			text = "(" + text + ")"
		}
		out = append(out, text)
	}
	return strings.Join(out, " + ")
}

// words are the fields that stand behind the bars of a line.
func (f found) words() map[string]string {
	d := f.n.Doc
	var also, size []string
	for _, k := range f.e.Also {
		also = append(also, d.Tokens[k].Text)
	}
	for _, c := range []struct {
		name  string
		count *report.Count
	}{{"dead", f.e.Size.Dead}, {"injured", f.e.Size.Injured}, {"arrested", f.e.Size.Arrested}, {"displaced", f.e.Size.Displaced}} {
		if c.count != nil {
			size = append(size, c.name+" "+number(c.count))
		}
	}
	return map[string]string{"trigger": d.Tokens[f.e.Trigger].Text, "also": strings.Join(also, ", "), "size": strings.Join(size, ", "),
		"context": strings.Join(f.e.Context, ", "), "cameo": f.e.CAMEO}
}

// number is 12, 12+ (at least), 12- (at most) or 12-14.
func number(c *report.Count) string {
	switch {
	case c.Max == nil:
		return fmt.Sprintf("%d+", *c.Min)
	case c.Min == nil:
		return fmt.Sprintf("%d-", *c.Max)
	case *c.Min == *c.Max:
		return fmt.Sprint(*c.Min)
	}
	return fmt.Sprintf("%d-%d", *c.Min, *c.Max)
}

func (f found) place() string {
	if f.e.Place < 0 {
		return "none"
	}
	return f.n.Text(&f.n.Mentions[f.e.Place])
}

func (f found) String() string {
	date := f.e.Date
	if date == "" {
		date = "none"
	}
	s := fmt.Sprintf("%s: %s -> %s @ %s / %s / %s", strings.TrimSpace(f.e.Type+" "+f.e.Mode), f.people(f.e.Actor), f.people(f.e.Recipient), f.place(), date, f.e.Status)
	for i := len(f.e.Attribution) - 1; i >= 0; i-- {
		s += " < " + f.people([]events.Participant{f.e.Attribution[i].Source})
	}
	words := f.words()
	for _, name := range []string{"trigger", "also", "size"} {
		if words[name] != "" {
			s += " | " + name + ": " + words[name]
		}
	}
	return s
}

// line is the grammar of an event: TYPE mode: actors -> recipients @ place / date / status < teller < his teller.
var line = regexp.MustCompile(`^([A-Z]+)(?: ([a-z-]+))?(?:: (.*?)(?: -> (.*?))?)?( @ .*?)?( / .*?)?( < .*)?$`)

func (f found) is(text string, must bool) (bool, error) {
	head, fields := reporttest.Fields(text)
	m := line.FindStringSubmatch(head)
	if _, known := report.EventTypeOf(first(m, 1)); m == nil || !known {
		return false, fmt.Errorf("%q is no event", head)
	}
	if f.e.Type != m[1] || m[2] != "" && m[2] != f.e.Mode {
		return false, nil
	}
	if sides := strings.Contains(head, ": "); sides && (!f.same(m[3], f.e.Actor) || (must || m[4] != "") && !f.same(m[4], f.e.Recipient)) {
		return false, nil
	}
	if m[5] != "" && !f.at(strings.TrimPrefix(m[5], " @ ")) {
		return false, nil
	}
	status := ""
	for _, part := range strings.Split(m[6], " / ") {
		switch {
		case part == "":
		case part == "none" && f.e.Date != "", part[0] >= '0' && part[0] <= '9' && f.e.Date != part:
			return false, nil
		case part[0] >= 'a' && part != "none":
			status = part
		}
	}
	if status == "" && must {
		status = "occurred"
	}
	if status != "" && f.e.Status != status {
		return false, nil
	}
	if (must || m[7] != "") && !f.told(m[7]) {
		return false, nil
	}
	return f.fields(fields)
}

func (f found) fields(fields map[string]string) (bool, error) {
	words := f.words()
	for name, want := range fields {
		got, known := words[name]
		if !known {
			return false, fmt.Errorf("there is no field %q", name)
		}
		if name == "trigger" && got == want || want == "none" && got == "" {
			continue
		}
		for _, w := range strings.Split(want, ", ") {
			if !slices.Contains(strings.Split(got, ", "), w) {
				return false, nil
			}
		}
	}
	return true, nil
}

func first(m []string, i int) string {
	if m == nil {
		return ""
	}
	return m[i]
}

// told compares an attribution, written from the nearest teller outward.
func (f found) told(text string) bool {
	var tellers []string
	if text != "" {
		tellers = strings.Split(strings.TrimPrefix(text, " < "), " < ")
	}
	if len(tellers) != len(f.e.Attribution) {
		return false
	}
	for i, who := range tellers {
		if !f.same(who, []events.Participant{f.e.Attribution[len(tellers)-1-i].Source}) {
			return false
		}
	}
	return true
}

func (f found) at(want string) bool {
	if want == "none" || f.e.Place < 0 {
		return want == f.place()
	}
	return f.named(f.n.Mentions[f.e.Place].Entity, want)
}

// same tells whether the people of a line are those found, in any order; "?" stands for anybody.
func (f found) same(want string, list []events.Participant) bool {
	if want = strings.TrimSpace(want); want == "?" {
		return true
	}
	var people []string
	if want != "" {
		people = strings.Split(want, " + ")
	}
	if len(people) != len(list) {
		return false
	}
	for _, w := range people {
		if !slices.ContainsFunc(list, func(p events.Participant) bool { return f.who(strings.TrimSpace(w), &p) }) {
			return false
		}
	}
	return true
}

// who tells whether a participant is the one of a line: by his phrase or any form of his name, in brackets or not.
func (f found) who(want string, p *events.Participant) bool {
	want = strings.Trim(want, "()")
	return p.Text(f.n.Doc) == want || f.named(p.Entity, want)
}

func (f found) named(entity int, want string) bool {
	if entity < 0 {
		return false
	}
	for _, m := range f.n.Entities[entity].Mentions {
		if f.n.Text(&f.n.Mentions[m]) == want {
			return true
		}
	}
	return false
}
