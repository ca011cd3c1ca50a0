package measure

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"sort"
	"strings"
	"time"

	"isnad/arabic"
	"isnad/lexicon"
	"isnad/times"
)

// TimexCase is a line of a file of time expressions, in the format into which Duckling's corpora are put:
//
//	{"kind": "instant", "values": ["2013-02-11T00:00:00"], "grain": "Day", "texts": ["أمس", "البارحة"]}
//
// Kind is instant (one value), interval (two: the first moment and the one after the last) or a holiday's:
// datetimeHoliday, datetimeIntervalHoliday. Grain is how fine the values are: Second, Minute, Hour, Day, Week, Month,
// Year; null means Day. All texts mean the same, each read by itself.
type TimexCase struct {
	Kind   string   `json:"kind"`
	Values []string `json:"values"`
	Grain  string   `json:"grain"`
	Texts  []string `json:"texts"`
}

func (c TimexCase) interval() bool { return len(c.Values) == 2 }

func (c TimexCase) grain() string {
	if c.Grain == "" {
		return "Day"
	}
	return c.Grain
}

// TimexWrong is an expression read otherwise.
type TimexWrong struct{ Text, Want, Got string }

// TimexScore counts expressions by kind and grain.
type TimexScore struct {
	Right, All map[string]int
	Wrong      []TimexWrong
}

// TimexFrame is the sentence that Timex reads each expression in: Duckling's are what people tell an assistant, of what is
// to come, where a bare weekday or month of the news is more often the last one.
const TimexFrame = "سيعود %s"

// Timex reads the expressions of a file as if they were published on a day, each in the place of %s in a frame (without a
// frame, by itself), and counts those of which the day, or what finer or coarser unit the grain says, is right.
func Timex(l *lexicon.Lexicon, in io.Reader, published times.Day, frame string) (*TimexScore, error) {
	if frame == "" {
		frame = "%s"
	}
	if strings.Count(frame, "%s") != 1 {
		return nil, fmt.Errorf("measure: the frame %q needs %%s once, where the expression is to stand", frame)
	}
	analyzer, finder := arabic.NewAnalyzer(l), times.New(l)
	score := &TimexScore{Right: map[string]int{}, All: map[string]int{}}
	lines := bufio.NewScanner(in)
	lines.Buffer(nil, 1<<20)
	for n := 1; lines.Scan(); n++ {
		if strings.TrimSpace(lines.Text()) == "" {
			continue
		}
		var c TimexCase
		if err := json.Unmarshal(lines.Bytes(), &c); err != nil {
			return nil, fmt.Errorf("measure: line %d of the time expressions: %w", n, err)
		}
		if err := c.check(); err != nil {
			return nil, fmt.Errorf("measure: line %d of the time expressions: %w", n, err)
		}
		for _, text := range c.Texts {
			sentence := strings.Replace(frame, "%s", text, 1)
			score.add(c, sentence, finder.Find(analyzer.Analyze(sentence), published))
		}
	}
	return score, lines.Err()
}

func (c TimexCase) check() error {
	if len(c.Values) != 1 && len(c.Values) != 2 {
		return fmt.Errorf(`"values" needs one moment, or two for an interval; it has %d (durations are not measured)`, len(c.Values))
	}
	for _, v := range c.Values {
		if _, err := time.Parse("2006-01-02T15:04:05", v); err != nil {
			return fmt.Errorf("%q is no moment; write 2013-02-12T04:30:00", v)
		}
	}
	return nil
}

func (s *TimexScore) add(c TimexCase, text string, found []times.Time) {
	group := c.Kind + " " + c.grain()
	s.All[group]++
	if c.right(found) {
		s.Right[group]++
		return
	}
	var got []string
	for _, t := range found {
		got = append(got, strings.TrimSpace(text[t.Start:t.End]+" = "+t.Value+" "+t.Mod))
	}
	s.Wrong = append(s.Wrong, TimexWrong{text, strings.Join(c.Values, "/") + " " + c.grain(), strings.Join(got, "; ")})
}

// right tells whether the times found in an expression have its value. Of an interval the first time must begin it and
// the last one end it; of a moment, the longest expression counts.
func (c TimexCase) right(found []times.Time) bool {
	if len(found) == 0 {
		return false
	}
	if c.interval() {
		first, last := found[0], found[len(found)-1]
		return c.begins(first) && c.ends(last)
	}
	longest := found[0]
	for _, t := range found[1:] {
		if t.End-t.Start > longest.End-longest.Start {
			longest = t
		}
	}
	return c.is(longest)
}

// is tells whether a time is the moment of a case, in its grain.
func (c TimexCase) is(t times.Time) bool {
	want := c.Values[0]
	begin, last := stretch(t)
	switch c.grain() {
	case "Second":
		return t.Value == "PRESENT_REF" || t.Value == want
	case "Hour", "Minute":
		return t.Value == want[:16]
	case "Day":
		return begin == want[:10] && last == begin
	case "Week":
		return strings.Contains(t.Value, "-W") && begin == want[:10]
	case "Month":
		return t.Value == want[:7]
	case "Year":
		return t.Value == want[:4]
	}
	return false
}

func (c TimexCase) begins(t times.Time) bool {
	if c.grain() == "Hour" {
		return t.Value == c.Values[0][:16]
	}
	begin, _ := stretch(t)
	return begin == c.Values[0][:10]
}

// ends tells whether a time is the last of an interval, whose second value is the day or the hour after it.
func (c TimexCase) ends(t times.Time) bool {
	after, _ := time.Parse("2006-01-02T15:04:05", c.Values[1])
	if c.grain() == "Hour" {
		return t.Value == after.Add(-time.Hour).Format("2006-01-02T15:04")
	}
	_, last := stretch(t)
	return last == after.AddDate(0, 0, -1).Format("2006-01-02")
}

// stretch is the first and last day of a time. A modifier cuts a month: START is its first ten days, MID the fifteenth,
// END what follows the twentieth.
func stretch(t times.Time) (first, last string) {
	if !t.Begin.Known() {
		return "", ""
	}
	begin, end := t.Begin, t.Last
	if len(t.Value) == len("2013-02") {
		switch t.Mod {
		case "START":
			end = begin.Add(9)
		case "MID":
			begin = begin.Add(14)
			end = begin
		case "END":
			begin = begin.Add(20)
		}
	}
	return begin.String(), end.String()
}

// Print writes the share that is right, in all and by kind and grain, and the first worst of those that are not.
func (s *TimexScore) Print(out io.Writer, worst int) error {
	groups := make([]string, 0, len(s.All))
	right, all := 0, 0
	for g, n := range s.All {
		groups = append(groups, g)
		right, all = right+s.Right[g], all+n
	}
	sort.Strings(groups)
	var b strings.Builder
	for _, g := range groups {
		fmt.Fprintf(&b, "%-32s %d/%d\n", g, s.Right[g], s.All[g])
	}
	fmt.Fprintf(&b, "%-32s %d/%d = %.3f\n", "all", right, all, float64(right)/float64(max(all, 1)))
	for _, w := range s.Wrong[:min(max(worst, 0), len(s.Wrong))] {
		fmt.Fprintf(&b, "%s\t%s\t%s\n", w.Text, w.Want, w.Got)
	}
	_, err := io.WriteString(out, b.String())
	return err
}
