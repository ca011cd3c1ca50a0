package names_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"isnad/arabic"
	"isnad/lexicon"
	"isnad/names"
	"isnad/report/reporttest"
)

// The notation of the blocks stands at the head of testdata/persons.txt.
func TestNames(t *testing.T) {
	analyzer, recognizer := arabic.NewAnalyzer(lexicon.Embedded()), names.New(lexicon.Embedded(), names.Plain)
	reporttest.Blocks(t, func(b reporttest.Block) []reporttest.Fact {
		d := analyzer.Analyze(b.Text)
		r := recognizer.Recognize(d)
		var facts []reporttest.Fact
		for i := range r.Entities {
			facts = append(facts, entityFact(r, &r.Entities[i]))
		}
		for _, m := range r.Nominals() {
			facts = append(facts, againFact(r.Text(&m), r.Entities[m.Entity].Name))
		}
		for i := range d.Tokens {
			if p, ok := r.PhraseAt(i); ok && p.Entity < 0 {
				facts = append(facts, fact("phrase", []string{p.Text(d)}, p.Country, p.Sector, nil, nil, true))
			}
		}
		return facts
	})
}

// againFact is a noun that calls an entity again.
func againFact(text, name string) reporttest.Fact {
	return reporttest.Fact{Text: "again: " + text + " | is: " + name, Aside: true, Is: func(line string, _ bool) (bool, error) {
		head, fields := reporttest.Fields(line)
		return head == "again: "+text && (fields["is"] == "" || fields["is"] == name), nil
	}}
}

func entityFact(r *names.Result, e *names.Entity) reporttest.Fact {
	forms := []string{e.Name}
	for _, m := range e.Mentions {
		if text := r.Text(&r.Mentions[m]); !slices.Contains(forms, text) {
			forms = append(forms, text)
		}
	}
	var offices, statuses []string
	for _, o := range e.Offices {
		offices = append(offices, r.Doc.Text[o.Start:o.End])
		statuses = append(statuses, o.Status)
	}
	return fact(e.Type, forms, e.Country, e.Sector, offices, statuses, false)
}

// fact is an entity or a phrase as the blocks write it; forms begins with its name.
func fact(kind string, forms []string, country, sector string, offices, statuses []string, phrase bool) reporttest.Fact {
	text := fmt.Sprintf("%s: %s | also: %s | country: %s | sector: %s", kind, forms[0], strings.Join(forms[1:], "، "), country, sector)
	if len(offices) > 0 {
		text += fmt.Sprintf(" | office: %s | status: %s", strings.Join(offices, "، "), strings.Join(statuses, "، "))
	}
	return reporttest.Fact{Text: text, Aside: phrase, Is: func(line string, must bool) (bool, error) {
		head, fields := reporttest.Fields(line)
		k, name, ok := strings.Cut(head, ": ")
		if !ok {
			return false, fmt.Errorf("%q is no type and name", head)
		}
		if k != kind && k != "any" || must && !slices.Contains(strings.Split(name, " / "), forms[0]) || !must && !slices.Contains(forms, name) {
			return false, nil
		}
		for field, want := range fields {
			got := map[string][]string{"country": {country}, "sector": {sector}, "office": offices, "status": statuses, "also": forms[1:]}
			list, known := got[field]
			if !known {
				return false, fmt.Errorf("there is no field %q", field)
			}
			if want == "none" {
				if len(strings.Join(list, "")) > 0 {
					return false, nil
				}
				continue
			}
			for _, w := range strings.Split(want, "، ") {
				if !slices.Contains(list, w) {
					return false, nil
				}
			}
		}
		return true, nil
	}}
}
