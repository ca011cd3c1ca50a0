package speech_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"isnad/arabic"
	"isnad/lexicon"
	"isnad/names"
	"isnad/report/reporttest"
	"isnad/speech"
	"isnad/times"
)

// The notation of the blocks stands at the head of testdata/cues.txt.
func TestSpeech(t *testing.T) {
	l := lexicon.Embedded()
	analyzer, recognizer, clock, finder := arabic.NewAnalyzer(l), names.New(l, names.Plain), times.New(l), speech.New(l)
	reporttest.Blocks(t, func(b reporttest.Block) []reporttest.Fact {
		published, _ := times.ParseDay(b.Published)
		d := analyzer.Analyze(b.Text)
		n := recognizer.Recognize(d)
		var facts []reporttest.Fact
		for _, st := range finder.Find(d, n, clock.Find(d, published)).Statements {
			facts = append(facts, fact(n, &st))
		}
		return facts
	})
}

func fact(n *names.Result, st *speech.Statement) reporttest.Fact {
	d := n.Doc
	cue, content := d.Text[st.CueStart:st.CueEnd], d.Text[st.Start:st.End]
	var who []string
	for i := range st.Source {
		who = append(who, show(d, &st.Source[i]))
	}
	text := cue + ": " + strings.Join(who, " + ")
	for i := len(st.Chain) - 1; i >= 0; i-- {
		text += " <- " + show(d, &st.Chain[i].Source)
	}
	got := map[string]string{"kind": st.Kind, "certainty": st.Certainty, "channel": st.Channel, "direct": fmt.Sprint(st.Direct)}
	text += fmt.Sprintf(" : %s | kind: %s | certainty: %s | channel: %s | direct: %v", content, st.Kind, st.Certainty, st.Channel, st.Direct)
	for _, c := range st.Continued {
		text += " | continued: " + d.Text[c[0]:c[1]]
	}
	return reporttest.Fact{Text: text, Is: func(line string, must bool) (bool, error) {
		head, fields := reporttest.Fields(line)
		wantCue, rest, _ := strings.Cut(head+" ", ": ")
		people, words, _ := strings.Cut(" "+rest, " : ")
		chain := strings.Split(people, " <- ")
		if wantCue = strings.TrimSpace(wantCue); wantCue != cue && strings.TrimSuffix(wantCue, ":") != cue {
			return false, nil
		}
		if s := strings.TrimSpace(chain[0]); s != "" && !same(n, strings.Split(s, " + "), st.Source) {
			return false, nil
		}
		if must || len(chain) > 1 {
			if len(chain)-1 != len(st.Chain) {
				return false, nil
			}
			for i, link := range chain[1:] {
				if !same(n, []string{link}, []speech.Source{st.Chain[len(st.Chain)-1-i].Source}) {
					return false, nil
				}
			}
		}
		for field, want := range fields {
			value, known := got[field]
			if field == "continued" {
				value = ""
				if len(st.Continued) > 0 {
					value = d.Text[st.Continued[0][0]:st.Continued[0][1]]
				}
			} else if !known {
				return false, fmt.Errorf("there is no field %q", field)
			}
			if !like(want, value) {
				return false, nil
			}
		}
		return like(strings.TrimSpace(words), content), nil
	}}
}

// show is a participant as the blocks write him: in brackets where he is not printed.
func show(d *arabic.Doc, s *speech.Source) string {
	if s.Implicit {
		return "(" + s.Text(d) + ")"
	}
	return s.Text(d)
}

// same tells whether the people of a line are those found, in any order; a name may stand in any of its forms.
func same(n *names.Result, want []string, found []speech.Source) bool {
	if len(want) != len(found) {
		return false
	}
	for _, w := range want {
		if !slices.ContainsFunc(found, func(s speech.Source) bool { return is(n, strings.TrimSpace(w), &s) }) {
			return false
		}
	}
	return true
}

func is(n *names.Result, want string, s *speech.Source) bool {
	if bare, ok := strings.CutPrefix(want, "("); ok != s.Implicit {
		return false
	} else if ok {
		want = strings.TrimSuffix(bare, ")")
	}
	if s.Entity >= 0 {
		for _, m := range n.Entities[s.Entity].Mentions {
			if n.Text(&n.Mentions[m]) == want {
				return true
			}
		}
	}
	return s.Text(n.Doc) == want
}

// like compares words with a pattern in which … stands for any.
func like(pattern, words string) bool {
	if pattern == "" {
		return true
	}
	first, last, open := strings.Cut(pattern, "…")
	if !open {
		return pattern == words
	}
	first, last = strings.TrimSpace(first), strings.TrimSpace(last)
	return strings.HasPrefix(words, first) && strings.HasSuffix(words, last) && len(words) >= len(first)+len(last)
}
