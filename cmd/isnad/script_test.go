package main

import (
	"bytes"
	"compress/gzip"
	"encoding/hex"
	"errors"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"

	"isnad/report/reporttest"
)

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"isnad": main})
}

// TestScript runs testdata/script: each file is a call of isnad with its inputs and what must come of it.
func TestScript(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir: "testdata/script",
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"encode": encode, "pack": pack, "unhex": unhex, "longline": longline, "status": status, "examples": examples,
			"valid": func(ts *testscript.TestScript, _ bool, args []string) { valid(t, ts, args) },
		},
	})
}

func try(ts *testscript.TestScript, err error) {
	if err != nil {
		ts.Fatalf("%v", err)
	}
}

// put writes a file into the script's folder.
func put(ts *testscript.TestScript, name string, b []byte) {
	try(ts, os.WriteFile(ts.MkAbs(name), b, 0o644))
}

// encode IN CODING OUT saves a text in another encoding.
func encode(ts *testscript.TestScript, _ bool, args []string) {
	text := []byte(ts.ReadFile(args[0]))
	var b []byte
	var err error
	switch args[1] {
	case "windows-1256":
		b, err = charmap.Windows1256.NewEncoder().Bytes(text)
	case "utf-16":
		b, err = unicode.UTF16(unicode.LittleEndian, unicode.UseBOM).NewEncoder().Bytes(text)
	case "crlf":
		b = []byte("\ufeff" + strings.ReplaceAll(string(text), "\n", "\r\n"))
	default:
		ts.Fatalf("encode: no encoding %s", args[1])
	}
	try(ts, err)
	put(ts, args[2], b)
}

// pack IN OUT compresses a file.
func pack(ts *testscript.TestScript, _ bool, args []string) {
	var b bytes.Buffer
	z := gzip.NewWriter(&b)
	_, err := z.Write([]byte(ts.ReadFile(args[0])))
	try(ts, err)
	try(ts, z.Close())
	put(ts, args[1], b.Bytes())
}

// unhex OUT TEXT… writes a file of pieces of text and of hexadecimal bytes, which begin with 0x.
func unhex(ts *testscript.TestScript, _ bool, args []string) {
	var b []byte
	for _, piece := range args[1:] {
		if digits, ok := strings.CutPrefix(piece, "0x"); ok {
			raw, err := hex.DecodeString(digits)
			try(ts, err)
			b = append(b, raw...)
			continue
		}
		b = append(b, piece...)
	}
	put(ts, args[0], b)
}

// longline OUT BYTES writes JSON lines: a short article, one of more than BYTES bytes, a short one.
func longline(ts *testscript.TestScript, _ bool, args []string) {
	n, err := strconv.Atoi(args[1])
	try(ts, err)
	short := `{"id": "short", "text": "قال الوزير إن القافلة ستصل غدا."}` + "\n"
	put(ts, args[0], []byte(short+`{"id": "long", "text": "`+strings.Repeat("x", n)+"\"}\n"+short))
}

// valid FILE holds each line of a file against the schema of a report.
func valid(t *testing.T, ts *testscript.TestScript, args []string) {
	for _, line := range strings.Split(strings.TrimSpace(ts.ReadFile(args[0])), "\n") {
		reporttest.JSON(t, []byte(line))
	}
}

// status N CALL… runs isnad and holds its exit status; stdout and stderr are then its output.
func status(ts *testscript.TestScript, _ bool, args []string) {
	got := 0
	if err := ts.Exec("isnad", args[1:]...); err != nil {
		exit := (*exec.ExitError)(nil)
		if !errors.As(err, &exit) {
			ts.Fatalf("running isnad: %v", err)
		}
		got = exit.ExitCode()
	}
	if want := args[0]; strconv.Itoa(got) != want {
		ts.Fatalf("the exit status is %d, want %s", got, want)
	}
}
