package report_test

import (
	"encoding/json"
	"slices"
	"testing"

	"isnad/report"
)

// The schema repeats the closed lists of the Go code: this holds one against the other.
func TestSchemaListsWhatTheCodeLists(t *testing.T) {
	var s struct {
		Defs map[string]struct {
			Enum       []any
			Properties map[string]struct{ Enum []any }
			AllOf      []struct {
				If, Then struct {
					Properties map[string]struct {
						Const any
						Items struct{ Enum []any }
					}
				}
			}
		} `json:"$defs"`
	}
	if err := json.Unmarshal(report.Schema(), &s); err != nil {
		t.Fatal(err)
	}
	lists := []struct {
		what string
		got  []any
		want []string
	}{
		{"sector", s.Defs["sector"].Enum, report.Sectors},
		{"context", s.Defs["context"].Enum, report.Contexts},
		{"entity type", s.Defs["entity"].Properties["type"].Enum, report.EntityTypes},
		{"statement kind", s.Defs["statement"].Properties["kind"].Enum, report.StatementKinds},
		{"certainty", s.Defs["statement"].Properties["certainty"].Enum, report.Certainties},
		{"channel", s.Defs["statement"].Properties["channel"].Enum, report.Channels},
		{"status", s.Defs["event"].Properties["status"].Enum, report.Statuses},
	}
	for _, l := range lists {
		if got := texts(l.got); !slices.Equal(got, l.want) {
			t.Errorf("%s: the schema lists %q, the code %q", l.what, got, l.want)
		}
	}
	rules := s.Defs["event"].AllOf
	if len(rules) != len(report.EventTypes) {
		t.Fatalf("the schema has rules for %d event types, the code %d", len(rules), len(report.EventTypes))
	}
	for i, typ := range report.EventTypes {
		rule := rules[i]
		then := rule.Then.Properties
		if rule.If.Properties["event"].Const != typ.Name || then["quad"].Const != float64(typ.Quad) || then["score"].Const != typ.Score {
			t.Errorf("%s: quad, score or name differ: %v", typ.Name, rule)
		}
		if got := texts(then["mode"].Items.Enum); !slices.Equal(got, typ.Modes) {
			t.Errorf("%s: the schema has modes %q, the code %q", typ.Name, got, typ.Modes)
		}
	}
}

// texts is a list without its null.
func texts(list []any) []string {
	var out []string
	for _, x := range list {
		if s, ok := x.(string); ok {
			out = append(out, s)
		}
	}
	return out
}
