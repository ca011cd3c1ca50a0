// Package reader reads one article and says what is in it: it calls the rooms below in order (language, names, times,
// speech, events) and lays what they find out as a report.
package reader

import (
	"fmt"
	"strings"
	"sync"
	"time"

	"isnad/arabic"
	"isnad/events"
	"isnad/lexicon"
	"isnad/model"
	"isnad/names"
	"isnad/report"
	"isnad/speech"
	"isnad/times"
)

// Version is the engine's version; it stands in every report.
const Version = "0.1.0"

// Article is what is read. Text is kept to the letter. Published is an ISO date, RFC 3339 or RFC 1123; its own
// offset decides the day.
type Article struct {
	ID        string `json:"id"`
	Text      string `json:"text"`
	Published string `json:"published,omitempty"`
	Title     string `json:"title,omitempty"`
	Outlet    string `json:"outlet,omitempty"`
	Byline    string `json:"byline,omitempty"`
	URL       string `json:"url,omitempty"`
	Language  string `json:"language,omitempty"`
}

// Options choose the knowledge that a reader reads with.
type Options struct {
	Lexicon  *lexicon.Lexicon // nil: the embedded one
	Romanise string           // plain (the default) or ala-lc
	NoModels bool             // read by the rules alone
}

// Reader reads articles. It is pure and safe for many goroutines.
type Reader struct {
	lex      *lexicon.Lexicon
	analyzer *arabic.Analyzer
	names    *names.Recognizer
	times    *times.Finder
	speech   *speech.Finder
	events   *events.Finder
	engine   report.Engine
}

// New makes a reader.
func New(o Options) (*Reader, error) {
	l := o.Lexicon
	if l == nil {
		l = lexicon.Embedded()
	}
	switch o.Romanise {
	case "", names.Plain, names.ALALC:
	default:
		return nil, fmt.Errorf("reader: no way to romanise is called %q; use plain or ala-lc", o.Romanise)
	}
	r := &Reader{lex: l, engine: report.Engine{Version: Version, Lexicon: l.Hash()}}
	// The rooms read different tables: side by side they are ready sooner.
	var rooms sync.WaitGroup
	rooms.Go(func() {
		r.names = names.New(l, o.Romanise)
		if !o.NoModels {
			r.names = r.names.WithModel(model.Names())
		}
	})
	rooms.Go(func() { r.engine.Models = modelsUsed(o.NoModels) })
	rooms.Go(func() { r.analyzer = arabic.NewAnalyzer(l) })
	rooms.Go(func() { r.times, r.speech, r.events = times.New(l), speech.New(l), events.New(l) })
	rooms.Wait()
	return r, nil
}

// modelsUsed tells the model of a reader by its hash; none where it has none.
func modelsUsed(none bool) string {
	if h := model.NamesHash(); !none && h != "" {
		return h
	}
	return "none"
}

// Analysis is everything the rooms found, before it is laid out: what isnad explain shows.
type Analysis struct {
	Article Article
	// Published is the day the article is read against, Basis how it is known (given, text, none). Where its own words leave
	// several days open, Published is unknown and Between has the first and the last; Between.Reasons say what told them.
	Published times.Day
	Between   times.Publication
	Basis     string
	Doc       *arabic.Doc
	Names     *names.Result
	Times     []times.Time
	Speech    speech.Result
	Events    []events.Event
}

// Read reads one article. An error tells of a faulty article (no text, an impossible date); where the article can be
// read all the same, the report is complete and the error is a *Warning.
func (r *Reader) Read(a Article) (report.Report, error) {
	x, err := r.Analyze(a)
	if x == nil {
		return report.Report{}, err
	}
	return r.layOut(x), err
}

// Warning tells of a fault that did not keep the article from being read.
type Warning struct{ What string }

func (w *Warning) Error() string { return w.What }

// Analyze runs the rooms on one article. An article that is not Arabic is not analysed: its report is empty but for the
// document.
func (r *Reader) Analyze(a Article) (*Analysis, error) {
	a.Text = strings.ToValidUTF8(a.Text, "\ufffd")
	if strings.TrimSpace(a.Text) == "" {
		return nil, fmt.Errorf("reader: article %s has no text", name(a))
	}
	var warning error
	published, err := ParseDate(a.Published)
	if err != nil {
		warning = &Warning{fmt.Sprintf("reader: article %s: %v; it is read without a date", name(a), err)}
		a.Published = ""
	}
	x := &Analysis{Article: a}
	if lang := Language(a.Text); lang != "ar" {
		x.Article.Language = lang
		x.Doc = &arabic.Doc{Text: a.Text}
		x.Basis = "none"
		if x.Published = published; published.Known() {
			x.Basis = "given"
		}
		x.Names = &names.Result{Doc: x.Doc}
		return x, &Warning{fmt.Sprintf("reader: article %s is not Arabic (%s); nothing is read in it", name(a), lang)}
	}
	x.Article.Language = "ar"
	x.Doc = r.analyzer.Analyze(a.Text)
	x.Names = r.names.Recognize(x.Doc)
	x.Times = r.times.Find(x.Doc, published)
	x.Basis = "none"
	if published.Known() {
		x.Basis = "given"
	} else if day, ok := dateline(r.times, x.Doc, x.Times); ok {
		published, x.Basis = day, "text"
		x.Times = r.times.Find(x.Doc, published)
	} else if between, ok := r.times.Publication(x.Doc); ok {
		x.Between, x.Basis = between, "text"
		if between.First == between.Last {
			published = between.First
		}
		x.Times = r.times.FindBetween(x.Doc, between.First, between.Last)
	}
	x.Published = published
	x.Speech = r.speech.Find(x.Doc, x.Names, x.Times)
	x.Events = r.events.Find(x.Doc, x.Names, x.Times, x.Speech)
	return x, warning
}

func name(a Article) string {
	if a.ID != "" {
		return a.ID
	}
	if a.URL != "" {
		return a.URL
	}
	return "(without an id)"
}

// ParseDate reads a date of publication. An empty string is no date and no error.
func ParseDate(s string) (times.Day, error) {
	s = strings.TrimSpace(s)
	if s == "" {
		return times.Day{}, nil
	}
	for _, layout := range []string{"2006-01-02", time.RFC3339, "2006-01-02T15:04:05", "2006-01-02 15:04:05", time.RFC1123, time.RFC1123Z} {
		if t, err := time.Parse(layout, s); err == nil {
			return times.Day{Year: t.Year(), Month: int(t.Month()), Day: t.Day()}, nil
		}
	}
	return times.Day{}, fmt.Errorf("%q is no date that isnad reads (2021-11-22, RFC 3339 or RFC 1123)", s)
}
