package terminal

import (
	"encoding/json"
	"strings"
	"testing"
)

func TestLoggerNamesThePlaceAsCompilersDo(t *testing.T) {
	var b strings.Builder
	log, err := Logger(&b, "text")
	if err != nil {
		t.Fatal(err)
	}
	log.Error("not JSON", "file", "news.jsonl", "line", 3)
	log.Warn("is not Arabic", "file", "-")
	log.Info("at work", "articles", 7)
	want := "isnad: news.jsonl:3: not JSON\nisnad: standard input: warning: is not Arabic\nisnad: at work articles=7\n"
	if b.String() != want {
		t.Errorf("got %q, want %q", b.String(), want)
	}
}

func TestLoggerWritesJSON(t *testing.T) {
	var b strings.Builder
	log, err := Logger(&b, "json")
	if err != nil {
		t.Fatal(err)
	}
	log.Error("not JSON", "file", "news.jsonl", "line", 3)
	var line struct {
		Level, Msg, File string
		Line             int
	}
	if err := json.Unmarshal([]byte(b.String()), &line); err != nil {
		t.Fatal(err)
	}
	if line.Level != "ERROR" || line.Msg != "not JSON" || line.File != "news.jsonl" || line.Line != 3 {
		t.Errorf("got %+v", line)
	}
	if _, err := Logger(&b, "xml"); err == nil {
		t.Error("an unknown format is no error")
	}
}
