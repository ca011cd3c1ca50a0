package main

import (
	"context"
	"fmt"
	"os"
	"runtime"
	"runtime/pprof"
	"slices"
	"strings"
	"time"

	"isnad/arabic"
	"isnad/batch"
	"isnad/reader"
	"isnad/source"
	"isnad/terminal"
)

// collection is articles to read, with what they amount to.
type collection struct {
	name         string
	list         []source.Item
	words, bytes int
}

func newCollection(name string, list []source.Item) *collection {
	c := &collection{name: name, list: list}
	for i := range list {
		c.bytes += list[i].Size
		for _, t := range arabic.Tokenize(list[i].Article.Text).Tokens {
			if t.Kind != arabic.PunctToken {
				c.words++
			}
		}
	}
	return c
}

// repeat makes the collection last for about so many seconds.
func (c *collection) repeat(seconds float64, r *reader.Reader) {
	start := time.Now()
	for i := range c.list {
		_, _ = r.Read(c.list[i].Article) // a warning is no matter here
	}
	once := time.Since(start).Seconds()
	if n := int(seconds / 3 / max(once, 1e-6)); n > 1 {
		c.list = slices.Repeat(c.list, n)
		c.words, c.bytes = c.words*n, c.bytes*n
	}
}

// measure reads the collection layer by layer on one processor, then as a whole on one and on all of them, and prints
// the table.
func (c *collection) measure(r *reader.Reader, k *rooms, profile string) error {
	const together, parts = 50, 8
	cores := runtime.GOMAXPROCS(1)
	defer runtime.GOMAXPROCS(cores)
	m := &meter{}
	for chunk := range slices.Chunk(c.list, together) {
		m.layers(k, r, chunk)
	}
	if profile != "" {
		f, err := os.Create(profile)
		if err != nil {
			return err
		}
		defer f.Close()
		if err := pprof.StartCPUProfile(f); err != nil {
			return err
		}
	}
	// One and all processors take turns, so that what else the machine does strikes both alike.
	for part := range slices.Chunk(c.list, len(c.list)/parts+1) {
		runtime.GOMAXPROCS(1)
		whole(m, r, part, 1)
		if cores > 1 {
			runtime.GOMAXPROCS(cores)
			whole(m, r, part, cores)
		}
	}
	pprof.StopCPUProfile()
	c.print(m)
	if cores > 1 {
		one, all := m.of(workersName(1)).time, m.of(workersName(cores)).time
		fmt.Printf("%d processors read %.2f times as fast as one\n", cores, one.Seconds()/all.Seconds())
	}
	fmt.Println()
	return nil
}

// whole reads articles as isnad read does, with some workers.
func whole(m *meter, r *reader.Reader, list []source.Item, workers int) {
	m.run(workersName(workers), func() {
		weight := func(i source.Item) int { return i.Size }
		read := func(i source.Item) int {
			rep, _ := r.Read(i.Article)
			return len(rep.Events)
		}
		for range batch.Ordered(context.Background(), slices.Values(list), workers, weight, read) {
			continue // the reports are not wanted, only the time they take
		}
	})
}

func workersName(n int) string { return fmt.Sprintf("whole, GOMAXPROCS=%d", n) }

func (c *collection) print(m *meter) {
	n := float64(len(c.list))
	fmt.Printf("%s: %d articles, %d words, %.1f MB\n", c.name, len(c.list), c.words, float64(c.bytes)/1e6)
	rows := [][]string{{"layer", "articles/s", "words/s", "MB/s", "allocations/article", "kB/article"}}
	for _, x := range m.costs {
		s := x.time.Seconds()
		rows = append(rows, []string{x.layer, fmt.Sprintf("%.0f", n/s), fmt.Sprintf("%.0f", float64(c.words)/s), fmt.Sprintf("%.2f", float64(c.bytes)/1e6/s),
			fmt.Sprintf("%.0f", float64(x.mallocs)/n), fmt.Sprintf("%.1f", float64(x.bytes)/n/1e3)})
	}
	right(rows)
	fmt.Print(terminal.Table(rows, 40, false))
}

// right moves the numbers of a table to the right of their columns.
func right(rows [][]string) {
	for column := 1; column < len(rows[0]); column++ {
		width := 0
		for _, r := range rows {
			width = max(width, len(r[column]))
		}
		for _, r := range rows {
			r[column] = strings.Repeat(" ", width-len(r[column])) + r[column]
		}
	}
}
