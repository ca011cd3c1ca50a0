package batch

import (
	"context"
	"fmt"
	"io"
	"runtime"
	"strings"
	"testing"

	"isnad/source"
	"isnad/terminal"
)

// stream is JSON lines without being held: n articles of one text.
type stream struct {
	n    int
	line string
	left string
	done int
}

func (s *stream) Read(p []byte) (int, error) {
	if s.left == "" {
		if s.done == s.n {
			return 0, io.EOF
		}
		s.done++
		s.left = fmt.Sprintf(`{"id": "%d", "text": "%s"}`+"\n", s.done, s.line)
	}
	n := copy(p, s.left)
	s.left = s.left[n:]
	return n, nil
}

// A stream of any length must pass in the memory of a few articles, be they short or long.
func TestAStreamIsNeverHeld(t *testing.T) {
	for _, c := range []struct {
		name      string
		n, length int
		limit     uint64
	}{
		{"many short articles", 60_000, 2_000, 32 << 20},
		{"a few long ones", 24, 5_000_000, 160 << 20},
	} {
		t.Run(c.name, func(t *testing.T) {
			in := &stream{n: c.n, line: strings.Repeat("قال ", c.length/7)}
			log, err := terminal.Logger(io.Discard, "text")
			if err != nil {
				t.Fatal(err)
			}
			var m runtime.MemStats
			runtime.GC()
			runtime.ReadMemStats(&m)
			before, most, seen := m.HeapAlloc, uint64(0), 0
			job := Job{Items: source.Open([]string{source.Stdin}, source.Options{Stdin: in, Input: source.JSONL}), Workers: 4, Out: io.Discard, Log: log,
				Work: func(i source.Item) ([]byte, error) { return []byte(i.Article.Text), nil },
				Each: func() {
					if seen++; seen%max(1, c.n/50) == 0 {
						runtime.GC()
						runtime.ReadMemStats(&m)
						most = max(most, m.HeapAlloc)
					}
				}}
			count, err := job.Run(context.Background())
			if err != nil || count.Articles != c.n || count.Failed > 0 {
				t.Fatalf("%+v, %v", count, err)
			}
			if most > before+c.limit {
				t.Errorf("%d bytes were held at once for a stream of %d", most-before, c.n*c.length)
			}
			t.Logf("at most %d bytes were held of %d", int64(most)-int64(before), c.n*c.length)
		})
	}
}
