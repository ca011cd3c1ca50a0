// Package speech finds reported speech: the cue, the source who holds the content, the content, and the chain of
// those who carried it between the source and the article.
//
// The layout of source, cue and content follows Pareti's attribution scheme (PARC 3.0).
package speech

import (
	"sort"

	"isnad/arabic"
	"isnad/names"
	"isnad/times"
)

// Source is a participant of a statement: a phrase of the text, Implicit where it is not printed there.
type Source struct {
	names.Phrase
	Implicit bool
	Stands   [2]int // bytes of the words that stand for him and others where he acts (الوزيران); zero where none do
}

// Link is a carrier in a chain; Marker is the span of the word that makes it one, bytes, or zero.
type Link struct {
	Source
	MarkerStart, MarkerEnd int
}

// Statement is one piece of reported speech. Spans are bytes, tokens [From, To).
type Statement struct {
	Cue                      int // token
	CueStart, CueEnd         int
	Lemma                    string
	Source                   []Source
	Chain                    []Link
	From, To                 int // content
	Start, End               int
	Continued                [][2]int
	Direct                   bool
	Kind, Certainty, Channel string
	Date                     int // index of a time, or -1
	Topics                   []string
	Rule                     string
	Confidence               float64
	form                     form
	entry                    *reporting
	own                      bool // the source stands beside the cue
}

// Result is the reported speech of one article, in text order, and its own credits.
type Result struct {
	Statements []Statement
	Credits    []Link
}

// form is what the cue is.
type form uint8

const (
	verbForm form = iota
	participleForm
	nounForm
	prepForm
	colonForm
)

// article is the state of one walk over one article.
type article struct {
	*Finder
	names.Clauses
	d      *arabic.Doc
	n      *names.Result
	t      []times.Time
	out    []Statement
	timeAt []int // of each token: the time it stands in, or -1
}

// Find finds the reported speech of an analysed text.
func (f *Finder) Find(d *arabic.Doc, n *names.Result, t []times.Time) Result {
	a := &article{Finder: f, d: d, n: n, t: t, timeAt: times.At(len(d.Tokens), t)}
	a.Clauses = names.NewClauses(d, n, times.Spans(t))
	for s := range d.Sents {
		a.sentence(d.Sents[s])
	}
	a.nest()
	a.finish()
	return Result{Statements: a.out, Credits: a.credits()}
}

// sentence finds the cues of one sentence and makes a statement of each that has a source and a content.
func (a *article) sentence(s arabic.Range) {
	a.colon(s)
	for i := s.From; i < s.To; i++ {
		if st, ok := a.cue(i, s); ok && !a.taken(st.Cue, s) {
			a.out = append(a.out, st)
		}
	}
}

// taken tells whether a token is the cue of a statement of its sentence already.
func (a *article) taken(cue int, s arabic.Range) bool {
	for k := len(a.out) - 1; k >= 0 && a.out[k].Cue >= s.From; k-- {
		if a.out[k].Cue == cue {
			return true
		}
	}
	return false
}

// finish puts the statements in order and fills what follows from the rest.
func (a *article) finish() {
	sort.SliceStable(a.out, func(i, j int) bool { return a.out[i].CueStart < a.out[j].CueStart })
	for i := range a.out {
		st := &a.out[i]
		a.spans(st)
		st.Topics = a.topicsOf(st)
		if st.Channel == "" {
			st.Channel = a.channelOf(st)
		}
		st.Date = a.dateOf(st)
		st.Confidence = confidence(st)
	}
}
