package batch

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"iter"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"isnad/reader"
	"isnad/source"
	"isnad/terminal"
)

func numbers(n int, taken *atomic.Int64) iter.Seq[int] {
	return func(yield func(int) bool) {
		for i := range n {
			taken.Add(1)
			if !yield(i) {
				return
			}
		}
	}
}

func TestOrderedKeepsTheOrder(t *testing.T) {
	for _, workers := range []int{1, 3, 16} {
		var taken atomic.Int64
		slow := func(i int) int {
			time.Sleep(time.Duration(i*7%5) * time.Millisecond)
			return i * i
		}
		got := slices.Collect(Ordered(context.Background(), numbers(100, &taken), workers, func(int) int { return 1 }, slow))
		for i, v := range got {
			if v != i*i {
				t.Fatalf("%d workers: place %d holds %d", workers, i, v)
			}
		}
		if len(got) != 100 {
			t.Fatalf("%d workers: %d results", workers, len(got))
		}
	}
}

// A caller who takes his time must not make the stream pile up, nor must heavy pieces.
func TestOrderedTakesNoMoreThanItNeeds(t *testing.T) {
	for _, c := range []struct{ weight, most int }{{1, 2*window + 1}, {heavy, 2}} {
		var taken atomic.Int64
		given := int64(0)
		for range Ordered(context.Background(), numbers(200, &taken), 2, func(int) int { return c.weight }, func(i int) int { return i }) {
			given++
			time.Sleep(200 * time.Microsecond)
			if ahead := taken.Load() - given; ahead > int64(c.most) {
				t.Fatalf("weight %d: %d pieces taken ahead, at most %d are meant", c.weight, ahead, c.most)
			}
		}
	}
}

func TestOrderedEndsEarly(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	var taken atomic.Int64
	n := 0
	for range Ordered(ctx, numbers(1_000_000, &taken), 2, func(int) int { return 1 }, func(i int) int { return i }) {
		if n++; n == 10 {
			cancel()
		}
	}
	if n > 100 {
		t.Errorf("%d results after the end was asked for", n)
	}
}

// items is a stream of articles in which the third is broken and the fifth makes the work panic.
func items(yield func(source.Item) bool) {
	for i := 1; i <= 6; i++ {
		item := source.Item{File: "news.jsonl", Line: i, Article: reader.Article{ID: fmt.Sprint(i)}}
		switch i {
		case 3:
			item = source.Item{File: "news.jsonl", Line: i, Err: errors.New("not JSON")}
		case 4:
			item.Note = errors.New("2 bytes are not valid UTF-8")
		}
		if !yield(item) {
			return
		}
	}
}

func TestRunGoesOnBehindFaults(t *testing.T) {
	for _, workers := range []int{1, 4} {
		var out, errs bytes.Buffer
		log, err := terminal.Logger(&errs, "text")
		if err != nil {
			t.Fatal(err)
		}
		job := Job{Items: items, Workers: workers, Out: &out, Log: log, Work: func(i source.Item) ([]byte, error) {
			switch i.Article.ID {
			case "5":
				panic("at the disco")
			case "2":
				return []byte("2\n"), &reader.Warning{What: "an impossible date"}
			}
			return []byte(i.Article.ID + "\n"), nil
		}}
		n, err := job.Run(context.Background())
		if err != nil || n != (Count{Articles: 4, Failed: 4}) {
			t.Errorf("%d workers: %+v, %v", workers, n, err)
		}
		if out.String() != "1\n2\n4\n6\n" {
			t.Errorf("%d workers: got %q", workers, out.String())
		}
		for _, want := range []string{"news.jsonl:2: warning: an impossible date\n", "news.jsonl:3: not JSON\n",
			"news.jsonl:4: warning: 2 bytes are not valid UTF-8\n", "news.jsonl:5: isnad failed on this article (please report it): at the disco\n"} {
			if !strings.Contains(errs.String(), want) {
				t.Errorf("%d workers: the log does not say %q:\n%s", workers, want, errs.String())
			}
		}
	}
}

func TestRunTellsOfAnInterruption(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	log, _ := terminal.Logger(&bytes.Buffer{}, "text")
	job := Job{Items: items, Out: &bytes.Buffer{}, Log: log, Work: func(source.Item) ([]byte, error) { return nil, nil }}
	if _, err := job.Run(ctx); !errors.Is(err, context.Canceled) {
		t.Errorf("got %v", err)
	}
}
