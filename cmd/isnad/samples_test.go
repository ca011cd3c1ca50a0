package main

import (
	"bytes"
	"strings"
	"testing"

	"isnad/report/reporttest"
)

// The articles that make run shows are read without a fault, to reports of the format, the same with any number of
// workers.
func TestSamples(t *testing.T) {
	const samples = "../../samples/samples.jsonl"
	var one []byte
	for _, workers := range []string{"1", "4"} {
		var out, errs bytes.Buffer
		if status := run([]string{"read", "--workers", workers, samples}, strings.NewReader(""), &out, &errs); status != exitWell || errs.Len() > 0 {
			t.Fatalf("exit status %d: %s", status, errs.String())
		}
		if one == nil {
			one = out.Bytes()
			for _, line := range bytes.Split(bytes.TrimSpace(one), []byte("\n")) {
				reporttest.JSON(t, line)
			}
		} else if !bytes.Equal(one, out.Bytes()) {
			t.Errorf("%s workers give other bytes than one", workers)
		}
	}
}

func TestSize(t *testing.T) {
	for text, want := range map[string]int64{"16000000": 16_000_000, "16MB": 16_000_000, "1 MiB": 1 << 20, "500k": 500_000, "2g": 2_000_000_000, "1.5kb": 1500} {
		if got, err := size(text); err != nil || got != want {
			t.Errorf("size(%q) = %d, %v; want %d", text, got, err, want)
		}
	}
	for _, text := range []string{"", "MB", "0", "-5", "5 apples", "1e99GB"} {
		if got, err := size(text); err == nil {
			t.Errorf("size(%q) = %d and no error", text, got)
		}
	}
}
