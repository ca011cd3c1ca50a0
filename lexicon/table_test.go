package lexicon

import (
	"slices"
	"strings"
	"testing"
)

func TestParseTableKeepsWhatStands(t *testing.T) {
	table, removed, faults := ParseTable("x.lex", "\ufeff# head\nword | also\nكلمة | أ، ب, ج\n| bad\nثلاث | من | خلايا\n! قديم\nأخرى")
	if len(table.Entries) != 2 || len(faults) != 2 || !slices.Equal(removed, []string{"قديم"}) {
		t.Fatalf("%d entries, faults %v, removed %v", len(table.Entries), faults, removed)
	}
	if e := table.Entries[0]; e.At() != "x.lex:3" || !slices.Equal(e.List("also"), []string{"أ", "ب", "ج"}) || e.Get("none") != "" {
		t.Errorf("%s: %q", e.At(), e.List("also"))
	}
	if faults[0].Line != 4 || faults[1].Line != 5 {
		t.Errorf("faults at the wrong lines: %v", faults)
	}
}

func FuzzParseTable(f *testing.F) {
	for _, seed := range []string{"", "a | b\nc | d", "a|a\n|\n!x", "\ufeffword\n\xff\n،,،", "a | b\r\nc\r\n" + strings.Repeat("|", 9)} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		table, _, faults := ParseTable("x.lex", text)
		lines := strings.Count(text, "\n") + 1
		for _, e := range table.Entries {
			if e.Word() == "" || e.Line < 1 || e.Line > lines {
				t.Fatalf("entry %q at line %d of %d", e.Word(), e.Line, lines)
			}
			for _, c := range table.Columns {
				for _, item := range e.List(c) {
					if item == "" || strings.ContainsAny(item, ",،") {
						t.Fatalf("the item %q of %q", item, e.Get(c))
					}
				}
			}
		}
		for _, fault := range faults {
			if fault.Line < 1 || fault.Line > lines {
				t.Fatalf("%v, of %d lines", fault, lines)
			}
		}
	})
}
