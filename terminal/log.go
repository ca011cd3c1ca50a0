package terminal

import (
	"context"
	"fmt"
	"io"
	"log/slog"
	"strings"
	"sync"
)

// Logger writes to w: in the form text one plain line a message for people, in the form json one object a line.
func Logger(w io.Writer, form string) (*slog.Logger, error) {
	switch form {
	case "", "text":
		return slog.New(&lines{mu: new(sync.Mutex), w: w}), nil
	case "json":
		return slog.New(slog.NewJSONHandler(w, nil)), nil
	}
	return nil, fmt.Errorf("no log format is called %q; use text or json", form)
}

// lines is a slog.Handler that writes "isnad: FILE:LINE: message (key=value)", as compilers do, so that editors
// find the place.
type lines struct {
	mu    *sync.Mutex
	w     io.Writer
	attrs []slog.Attr
}

func (h *lines) Enabled(_ context.Context, l slog.Level) bool { return l >= slog.LevelInfo }

func (h *lines) Handle(_ context.Context, r slog.Record) error {
	place, rest := "", ""
	add := func(a slog.Attr) bool {
		switch a.Key {
		case "file":
			place = a.Value.String() + place
			if a.Value.String() == "-" {
				place = "standard input" + strings.TrimPrefix(place, "-")
			}
		case "line":
			place += ":" + a.Value.String()
		default:
			rest += " " + a.String()
		}
		return true
	}
	for _, a := range h.attrs {
		add(a)
	}
	r.Attrs(add)
	if place != "" {
		place += ": "
	}
	if r.Level == slog.LevelWarn {
		place += "warning: "
	}
	h.mu.Lock()
	defer h.mu.Unlock()
	_, err := fmt.Fprintf(h.w, "isnad: %s%s%s\n", place, r.Message, rest)
	return err
}

func (h *lines) WithAttrs(attrs []slog.Attr) slog.Handler {
	return &lines{h.mu, h.w, append(append([]slog.Attr(nil), h.attrs...), attrs...)}
}

func (h *lines) WithGroup(string) slog.Handler { return h }
