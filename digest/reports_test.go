package digest

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"strings"
	"unicode/utf8"

	"isnad/report"
)

// maker makes reports by hand: spans are given by their words, whose first occurrence is meant.
type maker struct {
	r report.Report
	n int
}

func newMaker(id, outlet, published, text string) *maker {
	m := &maker{}
	sum := sha256.Sum256([]byte(text))
	hash := hex.EncodeToString(sum[:])
	title, _, _ := strings.Cut(text, "\n")
	m.r = report.Report{Schema: report.SchemaID, Engine: report.Engine{Version: "0", Lexicon: "sha256:" + hash, Models: "none"},
		Document: report.Document{ID: id, Text: text, Title: &title, Outlet: pointer(outlet), Language: "ar", Published: pointer(published),
			PublishedBasis: "given", Credits: []report.Link{}, SHA256: hash},
		Entities: []report.Entity{}, Times: []report.Time{}, Statements: []report.Statement{}, Events: []report.Event{}}
	return m
}

func pointer(s string) *string {
	if s == "" {
		return nil
	}
	return &s
}

func (m *maker) key() string {
	m.n++
	return fmt.Sprintf("%016x", m.n)
}

func (m *maker) span(words string) report.Span {
	at := strings.Index(m.r.Document.Text, words)
	if at < 0 {
		panic("the text does not hold " + words)
	}
	start := utf8.RuneCountInString(m.r.Document.Text[:at])
	return report.Span{Start: start, End: start + utf8.RuneCountInString(words), Text: words}
}

func (m *maker) word(words, lemma string) report.Word {
	s := m.span(words)
	return report.Word{Start: s.Start, End: s.End, Text: s.Text, Lemma: lemma}
}

func (m *maker) entity(typ, name, latin, country, sector string, offices ...string) string {
	s := m.span(name)
	e := report.Entity{ID: fmt.Sprintf("e%d", len(m.r.Entities)+1), Key: m.key(), Type: typ, Name: name, NameLatin: pointer(latin),
		Country: pointer(country), Sector: pointer(sector), Offices: []report.Office{},
		Mentions: []report.Mention{{Start: s.Start, End: s.End, Text: name, Kind: "name"}}}
	for _, o := range offices {
		title, status, _ := strings.Cut(o, "/")
		s := m.span(title)
		e.Offices = append(e.Offices, report.Office{Title: title, Start: s.Start, End: s.End, Status: status})
	}
	m.r.Entities = append(m.r.Entities, e)
	return e.ID
}

// who makes a participant of an entity's id or of words.
func (m *maker) who(what string) report.Participant {
	for _, e := range m.r.Entities {
		if e.ID == what {
			x := e.Mentions[0]
			return report.Participant{Entity: &what, Text: x.Text, Start: x.Start, End: x.End, Country: e.Country, Sector: e.Sector}
		}
	}
	s := m.span(what)
	return report.Participant{Text: what, Start: s.Start, End: s.End}
}

func (m *maker) all(list []string) []report.Participant {
	out := []report.Participant{}
	for _, w := range list {
		out = append(out, m.who(w))
	}
	return out
}

func (m *maker) links(list []string) []report.Link {
	out := []report.Link{}
	for _, p := range m.all(list) {
		out = append(out, report.Link{Participant: p})
	}
	return out
}

func (m *maker) statement(cue, lemma, kind, certainty, content string, source, chain []string) *report.Statement {
	m.r.Statements = append(m.r.Statements, report.Statement{ID: fmt.Sprintf("s%d", len(m.r.Statements)+1), Key: m.key(), Cue: m.word(cue, lemma),
		Source: m.all(source), Chain: m.links(chain), Content: m.span(content), Continued: []report.Span{}, Kind: kind, Certainty: certainty,
		Topics: []string{}, Rule: "by hand", Confidence: 1})
	return &m.r.Statements[len(m.r.Statements)-1]
}

func (m *maker) event(typ, mode, trigger, lemma, status, date string, actor, recipient, attribution []string) *report.Event {
	t, _ := report.EventTypeOf(typ)
	e := report.Event{ID: fmt.Sprintf("v%d", len(m.r.Events)+1), Key: m.key(), Event: typ, Mode: []string{}, Context: []string{}, Quad: t.Quad,
		Score: t.Score, CAMEO: pointer(t.CAMEO), Trigger: m.word(trigger, lemma), Also: []report.Word{}, Actor: m.all(actor), Recipient: m.all(recipient),
		Date: pointer(date), Status: status, Attribution: m.links(attribution), Rule: "by hand", Confidence: 1}
	if mode != "" {
		e.Mode = append(e.Mode, mode)
	}
	m.r.Events = append(m.r.Events, e)
	return &m.r.Events[len(m.r.Events)-1]
}

// talks is an article with carriers, an office held no more, a meeting and a plan.
func talks() report.Report {
	m := newMaker("demo-1", "وكالة مرافئ", "2031-05-04", "وزيرا خارجية عُمان والنرويج يلتقيان في مسقط\n"+
		"التقى وزير الخارجية العُماني سَالِم بن راشد الكَوكبي نظيرته النرويجية سولفيغ هاغن في مسقط أمس.\n"+
		"ونقلت وكالة مرافئ عن الدائرة الإعلامية تأكيد الكوكبي أن بلاده ستستضيف الجولة الثالثة من محادثات «رأس المحار» في 20 مايو الجاري، وأنها لن تقبل بشروط مسبقة من أي طرف كان.\n"+
		"وقال الوزير السابق هلال البدري إن الاتفاق قد ينهار.")
	oman := m.entity("place", "عُمان", "Oman", "OMN", "GOV")
	minister := m.entity("person", "سَالِم بن راشد الكَوكبي", "Salim bin Rashid al-Kawkabi", "OMN", "GOV", "وزير الخارجية العُماني/holds")
	guest := m.entity("person", "سولفيغ هاغن", "Solveig Hagen", "NOR", "GOV")
	former := m.entity("person", "هلال البدري", "Hilal al-Badri", "OMN", "GOV", "الوزير السابق/former")
	agency := m.entity("organization", "وكالة مرافئ", "Marafi Agency", "OMN", "JRN")
	m.entity("process", "محادثات «رأس المحار»", "Ras al-Mahar talks", "", "")
	muscat := m.entity("place", "مسقط", "Muscat", "OMN", "")
	m.event("CONSULT", "visit", "التقى", "التقى", "occurred", "2031-05-03", []string{minister}, []string{guest}, nil).Place =
		&report.Place{Entity: &muscat, Text: "مسقط", Start: m.span("مسقط").Start, End: m.span("مسقط").End}
	m.event("CONSULT", "third-party", "ستستضيف", "استضاف", "future", "2031-05-20", []string{oman}, nil, []string{agency, minister})
	m.event("AGREE", "", "الاتفاق", "اتفاق", "hypothetical", "", nil, nil, []string{former})
	m.statement("تأكيد", "تأكيد", "assert", "asserted", "أن بلاده ستستضيف الجولة الثالثة من محادثات «رأس المحار» في 20 مايو الجاري، وأنها لن تقبل بشروط مسبقة من أي طرف كان",
		[]string{minister}, []string{agency, "الدائرة الإعلامية"})
	m.statement("وقال", "قال", "assert", "hedged", "إن الاتفاق قد ينهار", []string{former}, nil)
	return m.r
}

// strike is an article with victims, a range and an actor who is not named.
func strike() report.Report {
	m := newMaker("demo-2", "", "2031-05-04", "غارة على سوق في بلدة الرمانة\n"+
		"قتل 12 شخصا على الأقل وأصيب بين 20 و30 في غارة شنتها طائرة مجهولة على سوق بلدة الرمانة، بحسب مصدر طبي.")
	town := m.entity("place", "بلدة الرمانة", "al-Rummana", "", "")
	e := m.event("ASSAULT", "aerial", "غارة", "غارة", "occurred", "2031-05", []string{"طائرة مجهولة"}, []string{"12 شخصا"}, []string{"مصدر طبي"})
	twelve, twenty, thirty := 12, 20, 30
	e.Size = report.Size{Dead: &report.Count{Min: &twelve}, Injured: &report.Count{Min: &twenty, Max: &thirty}, Arrested: report.Exactly(1)}
	e.Place = &report.Place{Entity: &town, Text: "بلدة الرمانة", Start: m.span("بلدة الرمانة").Start, End: m.span("بلدة الرمانة").End}
	return m.r
}

// empty is an article that was not read.
func empty() report.Report {
	m := newMaker("demo-3", "", "", "Nothing Arabic here")
	m.r.Document.Language = "und"
	m.r.Document.Title = nil
	m.r.Document.PublishedBasis = "none"
	return m.r
}
