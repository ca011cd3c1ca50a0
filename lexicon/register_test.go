package lexicon

import (
	"slices"
	"strings"
	"testing"
)

// Each known state, place, organization, process, person and office has an id of its own.
func TestEachEntryOfTheRegisterHasItsOwnID(t *testing.T) {
	owner := map[string]string{}
	for file := range registers {
		for _, e := range Embedded().Table(file) {
			id := e.ID()
			if id == "" || strings.Count(id, ":") != 2 || strings.Contains(id, " ") {
				t.Errorf("%s: %q is no id", e.At(), id)
			}
			if owner[id] != "" {
				t.Errorf("%s and %s are both %s", owner[id], e.At(), id)
			}
			owner[id] = e.At()
		}
	}
	if len(owner) < 10000 {
		t.Errorf("the register has only %d entries", len(owner))
	}
}

// An id stays when lines move, and when an entry gets more spellings, coordinates or another English name.
func TestIDsStayWhenLinesMove(t *testing.T) {
	ids := func(text string) (out []string) {
		table, _, _ := ParseTable("mine/places.lex", "name | also | code | latin\n"+text)
		for _, e := range table.Entries {
			out = append(out, e.ID())
		}
		slices.Sort(out)
		return out
	}
	before := ids("دير الزور | | SYR | Deir\nنهر النيل | | | Nile\n")
	after := ids("# moved\n\nنهر النيل | النيل | | Nile\nدير الزور | ديرالزور | SYR | Deir ez-Zor\n")
	want := []string{"place:-:نهر_النيل", "place:SYR:دير_الزور"}
	if !slices.Equal(before, want) || !slices.Equal(after, want) {
		t.Errorf("%q, then %q; want %q", before, after, want)
	}
}
