// Package source is where articles come from: text files and JSON lines, plain or gzip, in whatever encoding they
// were saved. It gives them one by one and never holds more than one article.
package source

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"iter"
	"os"
	"strconv"

	"isnad/reader"
)

// The kinds of input.
const (
	Auto  = "auto"
	Text  = "text"
	JSONL = "jsonl"
	HTML  = "html"
)

// MaxArticle is the size above which an article is refused where Options say nothing.
const MaxArticle = 16_000_000

// Stdin is the path that stands for standard input.
const Stdin = "-"

// Options say how inputs are read.
type Options struct {
	Input      string    // auto (the default), text, jsonl, html
	MaxArticle int64     // in bytes; 0: MaxArticle
	Published  string    // stands in where an article has no date of its own
	Stdin      io.Reader // what "-" reads; nil: os.Stdin
	Read       func(int) // told of the bytes taken from the inputs, for a progress bar; may be nil
}

// Item is one article, or an input or a line that could not be read (Err).
type Item struct {
	Article reader.Article
	File    string
	Line    int   // of a JSON-lines file, from 1; 0 where the file as a whole is meant
	Size    int   // bytes that the article took
	Err     error // why there is no article
	Note    error // what was lost in reading the article (bytes that are not text); the article stands
	Coding  string
}

// At names the place: "news.jsonl:12", "talks.txt".
func (i Item) At() string { return position(i.File, i.Line) }

func position(file string, line int) string {
	if file == Stdin {
		file = "standard input"
	}
	if line == 0 {
		return file
	}
	return file + ":" + strconv.Itoa(line)
}

// Open gives the articles of all paths in order. What cannot be read is an Item with Err, and the rest goes on.
func Open(paths []string, o Options) iter.Seq[Item] {
	if o.MaxArticle <= 0 {
		o.MaxArticle = MaxArticle
	}
	return func(yield func(Item) bool) {
		for _, path := range paths {
			if !one(path, o, yield) {
				return
			}
		}
	}
}

// one reads one path; false where the caller wants no more.
func one(path string, o Options, yield func(Item) bool) bool {
	in, err := open(path, o)
	if err != nil {
		return yield(Item{File: path, Err: err})
	}
	defer in.Close()
	s := &stream{path: path, o: o}
	body, kind, err := s.begin(in)
	if err != nil {
		return yield(Item{File: path, Err: err})
	}
	if kind == JSONL {
		return s.lines(body, yield)
	}
	return yield(s.text(body))
}

// open opens a path and says in plain words why it cannot.
func open(path string, o Options) (io.ReadCloser, error) {
	if path == Stdin {
		in := o.Stdin
		if in == nil {
			in = os.Stdin
		}
		return io.NopCloser(counted(in, o.Read)), nil
	}
	info, err := os.Stat(path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil, errors.New("there is no such file")
	case errors.Is(err, fs.ErrPermission):
		return nil, errors.New("may not be read: permission denied")
	case err != nil:
		return nil, fmt.Errorf("cannot be opened: %w", err)
	case info.IsDir():
		return nil, fmt.Errorf("is a folder; name the files in it (%s/*)", path)
	}
	f, err := os.Open(path)
	if errors.Is(err, fs.ErrPermission) {
		return nil, errors.New("may not be read: permission denied")
	}
	if err != nil {
		return nil, fmt.Errorf("cannot be opened: %w", err)
	}
	return struct {
		io.Reader
		io.Closer
	}{counted(f, o.Read), f}, nil
}

// counted tells tell of every byte read.
func counted(r io.Reader, tell func(int)) io.Reader {
	if tell == nil {
		return r
	}
	return &countingReader{r, tell}
}

type countingReader struct {
	r    io.Reader
	tell func(int)
}

func (c *countingReader) Read(p []byte) (int, error) {
	n, err := c.r.Read(p)
	c.tell(n)
	return n, err
}
