package main

import (
	"bytes"
	"encoding/json"
	"runtime"
	"time"

	"isnad/arabic"
	"isnad/events"
	"isnad/lexicon"
	"isnad/model"
	"isnad/names"
	"isnad/reader"
	"isnad/report"
	"isnad/source"
	"isnad/speech"
	"isnad/times"
)

// rooms are the layers of the reader one by one, called in its order.
type rooms struct {
	language *arabic.Analyzer
	names    *names.Recognizer
	times    *times.Finder
	speech   *speech.Finder
	events   *events.Finder

	words  *arabic.Analyzer // with its models, as isnad words has them
	tagger *arabic.Tagger
}

func newRooms() *rooms {
	l := lexicon.Embedded()
	return &rooms{arabic.NewAnalyzer(l), names.New(l, names.Plain).WithModel(model.Names()), times.New(l), speech.New(l), events.New(l),
		arabic.NewAnalyzerWith(l, model.Readings()), arabic.NewTagger(model.Tags())}
}

// tagged cuts and tags a text as isnad words does.
func (k *rooms) tagged(text string) {
	d := k.words.Analyze(text)
	for _, s := range d.Sents {
		var words []arabic.Word
		for i := s.From; i < s.To; i++ {
			words = append(words, arabic.Split(&d.Tokens[i])...)
		}
		k.tagger.Tag(words)
	}
}

// cost is what some work took.
type cost struct {
	layer   string
	time    time.Duration
	mallocs uint64
	bytes   uint64
}

// meter adds up costs by layer, in the order in which the layers are first met.
type meter struct{ costs []*cost }

func (m *meter) of(layer string) *cost {
	for _, c := range m.costs {
		if c.layer == layer {
			return c
		}
	}
	m.costs = append(m.costs, &cost{layer: layer})
	return m.costs[len(m.costs)-1]
}

func (m *meter) run(layer string, work func()) {
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	start := time.Now()
	work()
	took := time.Since(start)
	runtime.ReadMemStats(&after)
	c := m.of(layer)
	c.time += took
	c.mallocs += after.Mallocs - before.Mallocs
	c.bytes += after.TotalAlloc - before.TotalAlloc
}

// layers reads some articles layer by layer. It takes a few dozen at once, so that the clock and the counts of memory
// are looked at seldom and what the layers leave for each other stays small.
func (m *meter) layers(k *rooms, r *reader.Reader, list []source.Item) {
	n := len(list)
	docs, found, dates := make([]*arabic.Doc, n), make([]*names.Result, n), make([][]times.Time, n)
	said, done := make([]speech.Result, n), make([]report.Report, n)
	published := make([]times.Day, n)
	for i := range list {
		published[i], _ = reader.ParseDate(list[i].Article.Published) // a faulty date is read as none
	}
	each := func(layer string, work func(i int)) {
		m.run(layer, func() {
			for i := range list {
				work(i)
			}
		})
	}
	each("arabic", func(i int) { docs[i] = k.language.Analyze(list[i].Article.Text) })
	each("words, with models", func(i int) { k.tagged(list[i].Article.Text) })
	each("names", func(i int) { found[i] = k.names.Recognize(docs[i]) })
	each("times", func(i int) { dates[i] = k.times.Find(docs[i], published[i]) })
	each("speech", func(i int) { said[i] = k.speech.Find(docs[i], found[i], dates[i]) })
	each("events", func(i int) { k.events.Find(docs[i], found[i], dates[i], said[i]) })
	each("whole reader", func(i int) { done[i], _ = r.Read(list[i].Article) })
	each("report as JSON", func(i int) {
		var b bytes.Buffer
		e := json.NewEncoder(&b)
		e.SetEscapeHTML(false)
		_ = e.Encode(&done[i]) // to a buffer: cannot fail
	})
}
