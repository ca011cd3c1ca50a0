package batch

import (
	"context"
	"errors"
	"fmt"
	"io"
	"iter"
	"log/slog"
	"runtime/debug"

	"isnad/reader"
	"isnad/source"
)

// Work makes an article's output. Output and error may come together: then the article was read, with a fault.
type Work func(source.Item) ([]byte, error)

// Job is a batch: where the articles come from, what is made of each, where that goes.
type Job struct {
	Items   iter.Seq[source.Item]
	Workers int // 0: as many as there are processors
	Work    Work
	Out     io.Writer
	Log     *slog.Logger
	Each    func() // called after each article; may be nil
}

// Count tells how a batch went.
type Count struct {
	Articles int // written
	Failed   int // inputs, lines and articles with a fault, each named in the log
}

// result is what came of one item.
type result struct {
	item  source.Item
	out   []byte
	fault error
}

// Run does a batch. What fails is logged with its place and counted; an error tells that the batch broke off.
func (j *Job) Run(ctx context.Context) (Count, error) {
	var n Count
	weight := func(i source.Item) int { return i.Size }
	for r := range Ordered(ctx, j.Items, j.Workers, weight, j.one) {
		if r.fault != nil {
			n.Failed++
			j.report(r.item, r.fault, len(r.out) > 0)
		}
		if r.item.Note != nil {
			n.Failed++
			j.report(r.item, r.item.Note, true)
		}
		if len(r.out) > 0 {
			if _, err := j.Out.Write(r.out); err != nil {
				return n, fmt.Errorf("batch: writing the output: %w", err)
			}
			n.Articles++
		}
		if j.Each != nil {
			j.Each()
		}
	}
	if ctx.Err() != nil {
		return n, fmt.Errorf("batch: interrupted after %d articles: %w", n.Articles, context.Cause(ctx))
	}
	return n, nil
}

// one works on one item. An article that makes the program panic is a fault of that article, not the end of the batch.
func (j *Job) one(item source.Item) (r result) {
	r.item = item
	if item.Err != nil {
		r.fault = item.Err
		return r
	}
	defer func() {
		if p := recover(); p != nil {
			r.out, r.fault = nil, fmt.Errorf("isnad failed on this article (please report it): %v\n%s", p, debug.Stack())
		}
	}()
	r.out, r.fault = j.Work(item)
	r.item.Article = reader.Article{} // done with: the text need not wait for its turn
	return r
}

// report logs a fault with its place.
func (j *Job) report(item source.Item, fault error, read bool) {
	level := slog.LevelError
	if w := (*reader.Warning)(nil); read || errors.As(fault, &w) {
		level = slog.LevelWarn
	}
	attrs := []slog.Attr{slog.String("file", item.File)}
	if item.Line > 0 {
		attrs = append(attrs, slog.Int("line", item.Line))
	}
	j.Log.LogAttrs(context.Background(), level, fault.Error(), attrs...)
}
