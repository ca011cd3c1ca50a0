// Package report holds the words of isnad's public format: what isnad says of one article. It is the
// vocabulary of the whole house and imports nothing of it.
//
// Events are coded as in the PLOVER codebook (Open Event Data Alliance, draft 2.0), times as in TimeML's
// TIMEX3, reported speech as source, cue and content. Offsets are [start, end) in Unicode code points of
// Document.Text.
package report

// SchemaID names the format and its version; it stands in every report.
const SchemaID = "isnad.report/1"

// Report is what isnad says of one article.
type Report struct {
	Schema     string      `json:"schema"`
	Engine     Engine      `json:"engine"`
	Document   Document    `json:"document"`
	Entities   []Entity    `json:"entities"`
	Times      []Time      `json:"times"`
	Statements []Statement `json:"statements"`
	Events     []Event     `json:"events"`
}

// Engine tells what made a report: the program's version and the hashes of its knowledge.
type Engine struct {
	Version string `json:"version"`
	Lexicon string `json:"lexicon"`
	Models  string `json:"models"`
}

// Document is the article itself. Published is an ISO day, or "START/END" where it was inferred as an
// interval; PublishedBasis is one of given, metadata, url, text, fetched, none.
type Document struct {
	ID             string  `json:"id"`
	Text           string  `json:"text"`
	Title          *string `json:"title"`
	Outlet         *string `json:"outlet"`
	Byline         *string `json:"byline"`
	URL            *string `json:"url"`
	Language       string  `json:"language"`
	Published      *string `json:"published"`
	PublishedBasis string  `json:"published_basis"`
	Credits        []Link  `json:"credits"`
	SHA256         string  `json:"sha256"`
}

// Span is a stretch of the document's text.
type Span struct {
	Start int    `json:"start"`
	End   int    `json:"end"`
	Text  string `json:"text"`
}

// Word is a cue or a trigger: a whole word with its proclitics, and its lemma.
type Word struct {
	Start int    `json:"start"`
	End   int    `json:"end"`
	Text  string `json:"text"`
	Lemma string `json:"lemma"`
}

// Entity is somebody or something with a name, once an article. Type is one of person, organization,
// place, process, document; Country an ISO 3166-1 alpha-3 code or UNO, EUR, IGO, NGO, IMG, MNC; Sector a
// PLOVER code.
type Entity struct {
	ID        string    `json:"id"`
	Key       string    `json:"key"`
	Type      string    `json:"type"`
	Name      string    `json:"name"`
	NameLatin *string   `json:"name_latin"`
	Country   *string   `json:"country"`
	Sector    *string   `json:"sector"`
	Register  *string   `json:"register"`
	Location  *Location `json:"location"`
	Offices   []Office  `json:"offices"`
	Mentions  []Mention `json:"mentions"`
}

// Location is where a place lies: WGS 84 degrees, and its GeoNames id where known.
type Location struct {
	Lat      float64 `json:"lat"`
	Lon      float64 `json:"lon"`
	GeoNames *int    `json:"geonames"`
}

// Office is a title that the article gives a person. Status is one of holds, former, acting, elect.
type Office struct {
	Title  string `json:"title"`
	Start  int    `json:"start"`
	End    int    `json:"end"`
	Status string `json:"status"`
}

// Mention is one place where an entity is named; Kind is one of name, nominal, pronoun.
type Mention struct {
	Start int    `json:"start"`
	End   int    `json:"end"`
	Text  string `json:"text"`
	Kind  string `json:"kind"`
}

// Time is an expression that can be put on a calendar: Type is DATE, TIME, DURATION or SET, Value and Mod
// are TIMEX3's.
type Time struct {
	ID         string  `json:"id"`
	Key        string  `json:"key"`
	Start      int     `json:"start"`
	End        int     `json:"end"`
	Text       string  `json:"text"`
	Type       string  `json:"type"`
	Value      string  `json:"value"`
	Mod        *string `json:"mod"`
	Rule       string  `json:"rule"`
	Confidence float64 `json:"confidence"`
}

// Participant is who holds, carries, acts or undergoes. Entity is the id of a named entity or nil; a
// participant who is not printed where he acts has his antecedent's text and span and Implicit true.
type Participant struct {
	Entity   *string `json:"entity"`
	Text     string  `json:"text"`
	Start    int     `json:"start"`
	End      int     `json:"end"`
	Implicit bool    `json:"implicit"`
	Country  *string `json:"country"`
	Sector   *string `json:"sector"`
}

// Link is one member of an attribution chain, with the word that makes it one.
type Link struct {
	Participant
	Marker *Span `json:"marker"`
}

// Statement is one piece of reported speech. Chain runs outermost first; the original speaker is Source.
type Statement struct {
	ID         string        `json:"id"`
	Key        string        `json:"key"`
	Cue        Word          `json:"cue"`
	Source     []Participant `json:"source"`
	Chain      []Link        `json:"chain"`
	Content    Span          `json:"content"`
	Continued  []Span        `json:"continued"`
	Direct     bool          `json:"direct"`
	Kind       string        `json:"kind"`
	Certainty  string        `json:"certainty"`
	Channel    *string       `json:"channel"`
	Date       *string       `json:"date"`
	Topics     []string      `json:"topics"`
	Rule       string        `json:"rule"`
	Confidence float64       `json:"confidence"`
}

// Event is one PLOVER event. Quad is 1 to 4, Score PLOVER's of the type, CAMEO the finest code that the
// trigger settles. Date is a day, a month, a year, "START/END" or nil; DateBasis a time's id, "published" or nil.
type Event struct {
	ID          string        `json:"id"`
	Key         string        `json:"key"`
	Event       string        `json:"event"`
	Mode        []string      `json:"mode"`
	Context     []string      `json:"context"`
	Quad        int           `json:"quad"`
	Score       float64       `json:"score"`
	CAMEO       *string       `json:"cameo"`
	Trigger     Word          `json:"trigger"`
	Also        []Word        `json:"also"`
	Actor       []Participant `json:"actor"`
	Recipient   []Participant `json:"recipient"`
	Place       *Place        `json:"place"`
	Date        *string       `json:"date"`
	DateBasis   *string       `json:"date_basis"`
	Status      string        `json:"status"`
	Size        Size          `json:"size"`
	Attribution []Link        `json:"attribution"`
	Rule        string        `json:"rule"`
	Confidence  float64       `json:"confidence"`
}

// Place is where an event took place.
type Place struct {
	Entity *string `json:"entity"`
	Text   string  `json:"text"`
	Start  int     `json:"start"`
	End    int     `json:"end"`
}

// Size holds the counts of people that an event names.
type Size struct {
	Dead      *Count `json:"dead"`
	Injured   *Count `json:"injured"`
	Arrested  *Count `json:"arrested"`
	Displaced *Count `json:"displaced"`
}
