package terminal

import (
	"io"
	"log/slog"
	"os"
	"time"

	"github.com/schollz/progressbar/v3"
)

// Progress shows how far long work is: a bar on a terminal, a line of the log now and then elsewhere, and nothing
// where the output itself is a terminal and shows it.
type Progress struct {
	bar      *progressbar.ProgressBar
	log      *slog.Logger
	articles int
	next     time.Time
}

// every is how often a line is logged where there is no bar.
const every = 15 * time.Second

// NewProgress begins to show work on the paths. Seen tells that the output shows by itself how far the work is.
func NewProgress(errs io.Writer, seen bool, log *slog.Logger, paths []string) *Progress {
	switch {
	case seen:
		return &Progress{}
	case !Is(errs):
		return &Progress{log: log, next: time.Now().Add(every)}
	}
	return &Progress{bar: progressbar.NewOptions64(total(paths), progressbar.OptionSetWriter(errs),
		progressbar.OptionShowBytes(true), progressbar.OptionThrottle(200*time.Millisecond), progressbar.OptionClearOnFinish(),
		progressbar.OptionSetDescription("reading"), progressbar.OptionSetWidth(30))}
}

// total is the bytes of all paths, or -1 where that cannot be told beforehand.
func total(paths []string) int64 {
	sum := int64(0)
	for _, path := range paths {
		info, err := os.Stat(path)
		if err != nil || !info.Mode().IsRegular() {
			return -1
		}
		sum += info.Size()
	}
	return sum
}

// Read tells of bytes taken from the input.
func (p *Progress) Read(n int) {
	if p.bar != nil {
		_ = p.bar.Add(n) // a bar that cannot be drawn is no reason to stop
	}
}

// Article tells of one more article done.
func (p *Progress) Article() {
	p.articles++
	if p.log != nil && time.Now().After(p.next) {
		p.next = time.Now().Add(every)
		p.log.Info("at work", "articles", p.articles)
	}
}

// Done takes the bar away.
func (p *Progress) Done() {
	if p.bar != nil {
		_ = p.bar.Finish()
	}
}
