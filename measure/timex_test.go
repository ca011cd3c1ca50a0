package measure_test

import (
	"strings"
	"testing"

	"isnad/lexicon"
	"isnad/measure"
	"isnad/times"
)

func TestTimex(t *testing.T) {
	day := times.Day{Year: 2013, Month: 2, Day: 12}
	for _, c := range []struct {
		line  string
		right bool
	}{
		{`{"kind": "instant", "values": ["2013-02-11T00:00:00"], "grain": "Day", "texts": ["أمس"]}`, true},
		{`{"kind": "instant", "values": ["2013-02-10T00:00:00"], "grain": "Day", "texts": ["أمس"]}`, false},
		{`{"kind": "instant", "values": ["2013-03-01T00:00:00"], "grain": "Month", "texts": ["الشهر المقبل"]}`, true},
		{`{"kind": "instant", "values": ["2013-02-12T20:30:00"], "grain": "Minute", "texts": ["الساعة 20:30"]}`, true},
		{`{"kind": "interval", "values": ["2013-07-03T00:00:00", "2013-07-06T00:00:00"], "grain": "Day", "texts": ["من 3 تموز إلى 5 تموز"]}`, true},
		{`{"kind": "interval", "values": ["2013-07-01T00:00:00", "2013-07-11T00:00:00"], "grain": "Day", "texts": ["أوائل تموز"]}`, true},
	} {
		score, err := measure.Timex(lexicon.Embedded(), strings.NewReader(c.line+"\n"), day, "")
		if err != nil {
			t.Fatal(err)
		}
		if got := len(score.Wrong) == 0; got != c.right {
			t.Errorf("%s: right is %v, want %v: %+v", c.line, got, c.right, score.Wrong)
		}
	}
}

func TestTimexNamesTheFaultyLine(t *testing.T) {
	_, err := measure.Timex(lexicon.Embedded(), strings.NewReader("\n{\"values\": [\"tomorrow\"], \"texts\": [\"غدا\"]}"), times.Day{}, "")
	if err == nil || !strings.Contains(err.Error(), "line 2") {
		t.Errorf("got %v", err)
	}
}
