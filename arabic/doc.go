package arabic

// Kind tells what a token is made of.
type Kind uint8

// The kinds of tokens.
const (
	WordToken   Kind = iota // Arabic letters
	NumberToken             // digits, with , and . between digits
	LatinToken              // letters of any other script
	PunctToken              // one punctuation mark or symbol
)

// Token is one word, number or mark of the text, clitics still on it.
type Token struct {
	Start, End int    // bytes of Doc.Text
	Text       string // as it stands
	Norm       string // Normalize(Text)
	Kind       Kind
	Sent, Para int  // indices into Doc.Sents and Doc.Paras
	Space      bool // blank before it (or the start of a paragraph)
	Readings   []Reading
	best       int
}

// Range is the tokens [From, To).
type Range struct{ From, To int }

// Doc is an analysed text: its tokens in order, and which of them make sentences and paragraphs. A
// paragraph is a line; the first is the title where the text has more than one.
type Doc struct {
	Text   string
	Tokens []Token
	Sents  []Range
	Paras  []Range
}

// Best is the reading that the context favours. A token that is no Arabic word has one made for it.
func (t *Token) Best() *Reading {
	if len(t.Readings) == 0 {
		return &noReading
	}
	return &t.Readings[t.best]
}

var noReading = Reading{POS: X}

// Is tells whether the token is the punctuation mark s.
func (t *Token) Is(s string) bool { return t.Kind == PunctToken && t.Text == s }

// Slice is the text from the start of token i to the end of token j-1.
func (d *Doc) Slice(i, j int) string {
	if i >= j {
		return ""
	}
	return d.Text[d.Tokens[i].Start:d.Tokens[j-1].End]
}
