package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"isnad/batch"
	"isnad/lexicon"
	"isnad/reader"
	"isnad/source"
	"isnad/terminal"
)

// articles are the flags of the calls that read articles.
type articles struct {
	input, published, lexicon, romanise, maxArticle string
	workers                                         int
	noModels                                        bool
	late                                            bool // the output comes at the end, not article by article
}

func (f *articles) flags(c *cobra.Command) {
	c.Flags().StringVar(&f.input, "input", source.Auto, "what the inputs are: auto, text, jsonl (html is known but not read yet)")
	c.Flags().StringVar(&f.published, "published", "", "date of publication of articles that have none (2021-11-22)")
	c.Flags().StringVar(&f.lexicon, "lexicon", "", "folder of lexicon files laid over the built-in ones")
	c.Flags().IntVar(&f.workers, "workers", 0, "articles read at once (default: one a processor)")
	c.Flags().BoolVar(&f.noModels, "no-models", false, "read by the rules alone")
	c.Flags().StringVar(&f.romanise, "romanise", "plain", "how names are romanised: plain or ala-lc")
	c.Flags().StringVar(&f.maxArticle, "max-article", "16MB", "refuse articles longer than this many bytes")
}

// run makes an output of each article of the paths.
func (a *app) run(ctx context.Context, f *articles, paths []string, work batch.Work) error {
	limit, err := size(f.maxArticle)
	if err != nil {
		return callError{fmt.Errorf("--max-article: %w", err)}
	}
	if _, err := reader.ParseDate(f.published); err != nil {
		return callError{fmt.Errorf("--published: %w", err)}
	}
	if !slices.Contains([]string{source.Auto, source.Text, source.JSONL, source.HTML}, f.input) {
		return callError{fmt.Errorf("--input: %q is none of auto, text, html, jsonl", f.input)}
	}
	show := terminal.NewProgress(a.errs, !f.late && terminal.Is(a.out), a.log, paths)
	defer show.Done()
	out := bufio.NewWriterSize(a.out, 64<<10)
	job := batch.Job{Workers: f.workers, Work: work, Out: out, Log: a.log, Each: show.Article,
		Items: source.Open(paths, source.Options{Input: f.input, MaxArticle: limit, Published: f.published, Stdin: a.in, Read: show.Read})}
	if terminal.Is(a.out) {
		job.Out = a.out // people see each article as soon as it is read
	}
	n, err := job.Run(ctx)
	return errors.Join(err, out.Flush(), failed(n.Failed))
}

func failed(n int) error {
	if n > 0 {
		return errFailed
	}
	return nil
}

// newReader makes the reader that the flags ask for.
func (f *articles) newReader() (*reader.Reader, *lexicon.Lexicon, error) {
	l, err := lexicon.Load(f.lexicon)
	if err != nil {
		return nil, nil, callError{err}
	}
	r, err := reader.New(reader.Options{Lexicon: l, Romanise: f.romanise, NoModels: f.noModels})
	if err != nil {
		return nil, nil, callError{err}
	}
	return r, l, nil
}

// needFiles is the check that a call names its inputs.
func needFiles(c *cobra.Command, args []string) error {
	if len(args) == 0 {
		return fmt.Errorf("%s needs a file, or - for standard input; see %s --help", c.CommandPath(), c.CommandPath())
	}
	return nil
}

// size reads a number of bytes: 16000000, 16MB, 500k, 2GiB.
func size(s string) (int64, error) {
	digits := strings.TrimRight(s, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ ")
	n, err := strconv.ParseFloat(strings.TrimSpace(digits), 64)
	unit, ok := units[strings.ToLower(strings.TrimSpace(s[len(digits):]))]
	if err != nil || !ok || n <= 0 || n*unit > math.MaxInt64/2 {
		return 0, fmt.Errorf("%q is no size; write a number of bytes, or 16MB, 500k, 1GiB", s)
	}
	return int64(n * unit), nil
}

var units = map[string]float64{"": 1, "b": 1, "k": 1e3, "kb": 1e3, "m": 1e6, "mb": 1e6, "g": 1e9, "gb": 1e9,
	"ki": 1 << 10, "kib": 1 << 10, "mi": 1 << 20, "mib": 1 << 20, "gi": 1 << 30, "gib": 1 << 30}
