package source

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"errors"
	"fmt"
	"io"
	"strings"

	"golang.org/x/text/encoding/unicode"
	"golang.org/x/text/transform"

	"isnad/reader"
)

// sample is how much of an input is looked at to tell what it is.
const sample = 64 << 10

// stream is one input on its way to articles.
type stream struct {
	path  string
	o     Options
	utf16 bool
}

// begin unpacks and decodes an input's frame (gzip, UTF-16) and tells what kind it is.
func (s *stream) begin(in io.Reader) (*bufio.Reader, string, error) {
	b := bufio.NewReaderSize(in, sample)
	head, err := peek(b)
	if err != nil {
		return nil, "", err
	}
	if bytes.HasPrefix(head, gzipMagic) {
		z, err := gzip.NewReader(b)
		if err != nil {
			return nil, "", fmt.Errorf("begins like a gzip file but is not one: %w", err)
		}
		b = bufio.NewReaderSize(z, sample)
		if head, err = peek(b); err != nil {
			return nil, "", err
		}
	}
	if len(head) == 0 {
		return nil, "", errors.New("is empty")
	}
	if order, ok := utf16Order(head); ok {
		s.utf16 = true
		b = bufio.NewReaderSize(transform.NewReader(b, unicode.UTF16(order, unicode.UseBOM).NewDecoder()), sample)
		if head, err = peek(b); err != nil {
			return nil, "", err
		}
	} else if what := binary(head); what != "" {
		return nil, "", fmt.Errorf("is %s, not text", what)
	}
	kind, err := s.kind(head)
	return b, kind, err
}

// kind settles what the input holds: what the call says, else what its head looks like.
func (s *stream) kind(head []byte) (string, error) {
	switch s.o.Input {
	case Text, JSONL:
		return s.o.Input, nil
	case HTML:
		return "", errNoHTML
	}
	head = bytes.TrimPrefix(head, utf8BOM)
	switch {
	case looksHTML(head):
		return "", fmt.Errorf("is an HTML page: %w", errNoHTML)
	case looksJSON(head), jsonName(s.path):
		return JSONL, nil
	}
	return Text, nil
}

var errNoHTML = errors.New("this version of isnad reads plain text and JSON lines, no HTML yet; " +
	"save the article's words as text (or read the page's source as it stands with --input text)")

// peek is the head of a stream without taking it.
func peek(b *bufio.Reader) ([]byte, error) {
	head, err := b.Peek(sample)
	if err != nil && err != io.EOF && len(head) == 0 {
		return nil, readFault(err)
	}
	return head, nil
}

// readFault says in plain words why reading broke off.
func readFault(err error) error {
	switch {
	case errors.Is(err, gzip.ErrChecksum), errors.Is(err, gzip.ErrHeader), errors.Is(err, io.ErrUnexpectedEOF):
		return fmt.Errorf("the gzip file is damaged or cut short: %w", err)
	}
	return fmt.Errorf("reading broke off: %w", err)
}

// text reads the whole stream as one article.
func (s *stream) text(b *bufio.Reader) Item {
	item := Item{File: s.path}
	raw, err := io.ReadAll(io.LimitReader(b, s.o.MaxArticle+1))
	switch {
	case err != nil:
		item.Err = readFault(err)
		return item
	case int64(len(raw)) > s.o.MaxArticle:
		item.Err = tooLong(s.o.MaxArticle)
		return item
	}
	text, coding, lost := decode(raw)
	item.Size, item.Coding = len(raw), coding
	if s.utf16 {
		item.Coding = "UTF-16"
	}
	text = strings.ReplaceAll(strings.TrimPrefix(text, "\ufeff"), "\r\n", "\n")
	if strings.TrimSpace(text) == "" {
		item.Err = errors.New("holds no words")
		return item
	}
	item.Note = lostBytes(lost)
	item.Article = reader.Article{Text: text, Published: s.o.Published}
	return item
}

func lostBytes(n int) error {
	if n == 0 {
		return nil
	}
	return fmt.Errorf("%d bytes are not valid UTF-8 and became \ufffd", n)
}

func tooLong(limit int64) error {
	return fmt.Errorf("is longer than %d bytes and is not read; --max-article sets the limit", limit)
}
