package source

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"

	"isnad/reader"
)

// lines reads JSON lines: one article a line. A faulty line becomes an item with its number and the rest goes on.
func (s *stream) lines(b *bufio.Reader, yield func(Item) bool) bool {
	any := false
	for n := 1; ; n++ {
		line, size, err := s.line(b)
		if err == io.EOF {
			if !any {
				return yield(Item{File: s.path, Err: errors.New("holds no articles")})
			}
			return true
		}
		item := Item{File: s.path, Line: n, Size: size}
		switch {
		case errors.Is(err, errLong):
			item.Err = tooLong(s.o.MaxArticle)
		case err != nil:
			item.Err = readFault(err)
			yield(item)
			return true
		case len(line) == 0:
			continue // blank lines are no articles
		default:
			s.article(line, &item)
		}
		any = true
		if !yield(item) {
			return false
		}
		if fatal := (*wholeFileError)(nil); errors.As(item.Err, &fatal) {
			return true
		}
	}
}

// errLong is a line over the limit; what is over has been passed by unread.
var errLong = errors.New("line too long")

// line reads one line without its end, at most MaxArticle bytes of it. io.EOF comes alone, after the last line.
func (s *stream) line(b *bufio.Reader) (line []byte, size int, err error) {
	for {
		part, err := b.ReadSlice('\n')
		size += len(part)
		if int64(len(line)) <= s.o.MaxArticle {
			line = append(line, part...)
		}
		switch {
		case err == bufio.ErrBufferFull:
			continue
		case err == io.EOF && size == 0:
			return nil, 0, io.EOF
		case err != nil && err != io.EOF:
			return nil, size, err
		}
		line = bytes.TrimSpace(bytes.TrimPrefix(line, utf8BOM))
		if int64(len(line)) > s.o.MaxArticle {
			return nil, size, errLong
		}
		return line, size, nil
	}
}

// wholeFileError is a fault that makes every further line of the file useless.
type wholeFileError struct{ what string }

func (e *wholeFileError) Error() string { return e.what }

// record is a line as it is written; what people write as numbers is taken too.
type record struct {
	ID        loose   `json:"id"`
	Text      *string `json:"text"`
	Published loose   `json:"published"`
	Title     string  `json:"title"`
	Outlet    string  `json:"outlet"`
	Byline    string  `json:"byline"`
	URL       string  `json:"url"`
	Language  string  `json:"language"`
}

// loose is a string, or a number taken as its digits.
type loose string

func (l *loose) UnmarshalJSON(b []byte) error {
	var s string
	if err := json.Unmarshal(b, &s); err == nil {
		*l = loose(s)
		return nil
	}
	var n json.Number
	if err := json.Unmarshal(b, &n); err != nil {
		return &json.UnmarshalTypeError{Value: kindOf(b)}
	}
	*l = loose(n)
	return nil
}

// article reads one line into an item.
func (s *stream) article(line []byte, item *Item) {
	if bytes.IndexByte(line, 0) >= 0 {
		item.Err = errors.New("not JSON: NUL bytes stand in the line")
		return
	}
	text, coding, lost := decode(line)
	item.Coding = coding
	if s.utf16 {
		item.Coding = "UTF-16"
	}
	var r record
	if err := json.Unmarshal([]byte(text), &r); err != nil {
		item.Err = jsonFault(text, err, item.Line)
		return
	}
	if r.Text == nil {
		item.Err = errors.New(`the article has no "text"`)
		return
	}
	item.Note = lostBytes(lost)
	item.Article = reader.Article{ID: string(r.ID), Text: *r.Text, Published: string(r.Published), Title: r.Title, Outlet: r.Outlet,
		Byline: r.Byline, URL: r.URL, Language: r.Language}
	if item.Article.Published == "" {
		item.Article.Published = s.o.Published
	}
}

// jsonFault says what is wrong with a line.
func jsonFault(line string, err error, n int) error {
	var syntax *json.SyntaxError
	var typ *json.UnmarshalTypeError
	switch {
	case line[0] == '[' && n == 1:
		return &wholeFileError{"is a JSON array; isnad reads one article a line (jq -c '.[]' FILE makes such a file)"}
	case line == "{" && n == 1:
		return &wholeFileError{"is JSON laid out over several lines; isnad reads one article a line (jq -c . FILE makes such a file)"}
	case line[0] != '{':
		return errors.New("not JSON: an article is an object, {…}, on one line")
	case errors.As(err, &typ) && typ.Field != "":
		return fmt.Errorf("%q is a JSON %s; isnad wants a string there", typ.Field, typ.Value)
	case errors.As(err, &typ):
		return fmt.Errorf("a field is a JSON %s; isnad wants a string there", typ.Value)
	case errors.As(err, &syntax):
		return fmt.Errorf("not JSON, at byte %d of the line: %w", syntax.Offset, err)
	}
	return fmt.Errorf("not JSON: %w", err)
}

func kindOf(b []byte) string {
	switch b[0] {
	case '{':
		return "object"
	case '[':
		return "array"
	case 't', 'f':
		return "bool"
	}
	return "value"
}
