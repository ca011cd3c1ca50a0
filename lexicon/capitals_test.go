package lexicon_test

import (
	"strings"
	"testing"

	"isnad/lexicon"
)

// TestCapitalsAreOnTheMap finds each state's capital among the places, with coordinates.
func TestCapitalsAreOnTheMap(t *testing.T) {
	onMap := map[string]bool{}
	for _, e := range lexicon.Embedded().Table("places") {
		for _, name := range append(e.List("also"), e.Word()) {
			if e.Get("lat") != "" {
				onMap[e.Get("code")+" "+strings.TrimPrefix(name, "مدينة ")] = true
			}
		}
	}
	for _, e := range lexicon.Embedded().Table("states") {
		if names := e.List("capital"); len(names) > 0 && !onMap[e.Get("code")+" "+strings.TrimPrefix(names[0], "مدينة ")] {
			t.Errorf("%s: the capital of %s, %s, is no place with coordinates", e.At(), e.Word(), names[0])
		}
	}
}
