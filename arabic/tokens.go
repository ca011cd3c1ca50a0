package arabic

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Tokenize cuts a text into tokens, sentences and paragraphs. Invalid bytes become tokens of their own.
func Tokenize(text string) *Doc {
	d := &Doc{Text: text, Tokens: make([]Token, 0, len(text)/8+8)}
	for start := 0; start <= len(text); {
		end := strings.IndexByte(text[start:], '\n')
		if end < 0 {
			end = len(text)
		} else {
			end += start
		}
		d.addParagraph(start, end)
		start = end + 1
	}
	return d
}

func (d *Doc) addParagraph(start, end int) {
	from := len(d.Tokens)
	para := len(d.Paras)
	for i := start; i < end; {
		n, kind := tokenAt(d.Text[i:end])
		if kind == blank {
			i += n
			continue
		}
		s := d.Text[i : i+n]
		d.Tokens = append(d.Tokens, Token{Start: i, End: i + n, Text: s, Norm: Normalize(s), Kind: kind,
			Para: para, Space: len(d.Tokens) == from || d.Tokens[len(d.Tokens)-1].End != i})
		i += n
	}
	if len(d.Tokens) == from {
		return
	}
	d.Paras = append(d.Paras, Range{from, len(d.Tokens)})
	d.addSentences(from, len(d.Tokens))
}

const blank Kind = 255

// tokenAt measures the token at the head of s, in bytes.
func tokenAt(s string) (int, Kind) {
	r, size := utf8.DecodeRuneInString(s)
	switch {
	case r == utf8.RuneError && size <= 1:
		return 1, PunctToken
	case unicode.IsSpace(r) || unicode.IsControl(r):
		return size, blank
	case IsLetter(r):
		return run(s, func(r rune) bool { return IsLetter(r) || IsMark(r) }), WordToken
	case Digit(r) >= 0:
		return numberLen(s), NumberToken
	case IsMark(r):
		// A mark with no letter to stand on: skipped with the blanks, or the head of the word that follows.
		n := run(s, IsMark)
		if next, _ := utf8.DecodeRuneInString(s[n:]); IsLetter(next) {
			return n + run(s[n:], func(r rune) bool { return IsLetter(r) || IsMark(r) }), WordToken
		}
		return n, blank
	case unicode.IsLetter(r) || unicode.IsNumber(r):
		return run(s, func(r rune) bool {
			return (unicode.IsLetter(r) || unicode.IsNumber(r) || unicode.IsMark(r)) && !IsLetter(r)
		}), LatinToken
	}
	return size, PunctToken
}

func run(s string, ok func(rune) bool) int {
	for i, r := range s {
		if !ok(r) {
			return i
		}
	}
	return len(s)
}

// numberLen measures digits with separators between them: 2,500 and 3.5 and ٣٫٥ are one number.
func numberLen(s string) int {
	n := 0
	for n < len(s) {
		r, size := utf8.DecodeRuneInString(s[n:])
		if Digit(r) >= 0 {
			n += size
			continue
		}
		if next, _ := utf8.DecodeRuneInString(s[n+size:]); strings.ContainsRune(".,٫٬", r) && Digit(next) >= 0 {
			n += size
			continue
		}
		break
	}
	return n
}

// addSentences cuts the tokens [from, to) of one paragraph into sentences.
func (d *Doc) addSentences(from, to int) {
	start := from
	for i := from; i < to; i++ {
		if !d.endsSentence(i, to) {
			continue
		}
		end := i + 1
		for end < to && closes(d.Tokens[end].Text) && !d.Tokens[end].Space {
			end++
		}
		d.addSentence(start, end)
		start = end
		i = end - 1
	}
	d.addSentence(start, to)
}

// longestSentence is how many tokens a sentence may have; a longer run without a full stop is cut, so that what is
// looked for within a sentence takes time in proportion to the text.
const longestSentence = 400

func (d *Doc) addSentence(from, to int) {
	for to-from > longestSentence {
		cut := from + longestSentence
		for k := cut; k > from+longestSentence/2; k-- {
			if d.Tokens[k-1].Is("،") || d.Tokens[k-1].Is(",") {
				cut = k
				break
			}
		}
		d.addSentence(from, cut)
		from = cut
	}
	if from >= to {
		return
	}
	for i := from; i < to; i++ {
		d.Tokens[i].Sent = len(d.Sents)
	}
	d.Sents = append(d.Sents, Range{from, to})
}

func closes(s string) bool {
	switch s {
	case "\"", "»", "”", "’", ")", "'", ".", "!", "؟", "?":
		return true
	}
	return false
}

// endsSentence tells whether the mark at i is a full stop: not the point of an abbreviation (د. أحمد), of an
// initial, or one inside a word.
func (d *Doc) endsSentence(i, to int) bool {
	t := &d.Tokens[i]
	if t.Kind != PunctToken {
		return false
	}
	switch t.Text {
	case "!", "؟", "?":
		return true
	case ".":
	default:
		return false
	}
	if i+1 < to {
		next := &d.Tokens[i+1]
		if !next.Space && !closes(next.Text) && next.Kind != WordToken {
			return false
		}
		if next.Is(".") {
			return false
		}
	}
	if i > 0 && d.Tokens[i-1].Para == t.Para {
		prev := &d.Tokens[i-1]
		if letters := utf8.RuneCountInString(prev.Norm); letters == 1 && (prev.Kind == WordToken || prev.Kind == LatinToken) {
			return i+1 >= to
		}
	}
	return true
}
