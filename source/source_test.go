package source

import (
	"bytes"
	"compress/gzip"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"

	"isnad/reader"
)

const prose = "عقدت اللجنة اجتماعا في الميناء صباح اليوم، وأكد رئيسها أن القافلة ستنطلق غدا.\n"

// readAll gives the items of bytes handed over as standard input.
func readAll(in []byte, o Options) []Item {
	o.Stdin = bytes.NewReader(in)
	var out []Item
	for i := range Open([]string{Stdin}, o) {
		out = append(out, i)
	}
	return out
}

func encoded(t *testing.T, text string, e interface {
	Bytes([]byte) ([]byte, error)
}) []byte {
	t.Helper()
	b, err := e.Bytes([]byte(text))
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func packed(t *testing.T, b []byte) []byte {
	t.Helper()
	var out bytes.Buffer
	z := gzip.NewWriter(&out)
	if _, err := z.Write(b); err != nil {
		t.Fatal(err)
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

func TestEncodings(t *testing.T) {
	le := unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM)
	be := unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM)
	marked := unicode.UTF16(unicode.LittleEndian, unicode.UseBOM)
	page := strings.NewReplacer("،", ",").Replace(prose) // ISO-8859-6 has the comma elsewhere; keep to what both hold
	for _, c := range []struct {
		name, coding, want string
		in                 []byte
	}{
		{"UTF-8", codingUTF8, prose, []byte(prose)},
		{"UTF-8 with a mark", codingUTF8, prose, []byte("\ufeff" + prose)},
		{"CRLF", codingUTF8, prose + prose, []byte(strings.ReplaceAll(prose+prose, "\n", "\r\n"))},
		{"windows-1256", coding1256, prose, encoded(t, prose, charmap.Windows1256.NewEncoder())},
		{"ISO-8859-6", coding8859, page, encoded(t, page, charmap.ISO8859_6.NewEncoder())},
		{"a short windows-1256", coding1256, "قال الوزير", encoded(t, "قال الوزير", charmap.Windows1256.NewEncoder())},
		{"a short ISO-8859-6", coding8859, "قال الوزير", encoded(t, "قال الوزير", charmap.ISO8859_6.NewEncoder())},
		{"UTF-16, little end first", "UTF-16", prose, encoded(t, prose, le.NewEncoder())},
		{"UTF-16, big end first", "UTF-16", prose, encoded(t, prose, be.NewEncoder())},
		{"UTF-16 with a mark", "UTF-16", prose, encoded(t, prose, marked.NewEncoder())},
		{"gzip", codingUTF8, prose, packed(t, []byte(prose))},
		{"gzip of windows-1256", coding1256, prose, packed(t, encoded(t, prose, charmap.Windows1256.NewEncoder()))},
		{"gzip of UTF-16", "UTF-16", prose, packed(t, encoded(t, prose, marked.NewEncoder()))},
		{"NUL bytes", codingUTF8, "قال\x00 الوزير", []byte("قال\x00 الوزير")},
	} {
		items := readAll(c.in, Options{})
		if len(items) != 1 || items[0].Err != nil || items[0].Note != nil {
			t.Errorf("%s: %+v", c.name, items)
			continue
		}
		if got := items[0]; got.Article.Text != c.want || got.Coding != c.coding {
			t.Errorf("%s: read as %s: %q", c.name, got.Coding, got.Article.Text)
		}
	}
}

func TestInvalidUTF8IsReplacedAndNamed(t *testing.T) {
	items := readAll([]byte("قال الوزير\xff إن\xfe ذلك\n"), Options{})
	if len(items) != 1 || items[0].Err != nil {
		t.Fatalf("%+v", items)
	}
	if got, want := items[0].Article.Text, "قال الوزير\ufffd إن\ufffd ذلك\n"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	if items[0].Note == nil || !strings.Contains(items[0].Note.Error(), "2 bytes") {
		t.Errorf("the note is %v", items[0].Note)
	}
}

func TestRefused(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"nothing", "", "is empty"},
		{"blanks", " \n\t\n", "no words"},
		{"PDF", "%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", "a PDF document"},
		{"JPEG", "\xff\xd8\xff\xe0\x00\x10JFIF", "a JPEG picture"},
		{"Word", "PK\x03\x04\x14\x00", "ZIP"},
		{"noise", string(noise(4096)), "binary data"},
		{"HTML", "\n<!DOCTYPE html>\n<html><body><p>قال</p></body></html>", "an HTML page"},
		{"broken gzip", "\x1f\x8bno", "gzip"},
		{"zeros", string(make([]byte, 4096)), "binary data"},
		{"array", `[{"text": "قال"}]`, "JSON array"},
		{"laid out", "{\n \"text\": \"قال\"\n}", "several lines"},
	} {
		items := readAll([]byte(c.in), Options{})
		if len(items) != 1 || items[0].Err == nil || !strings.Contains(items[0].Err.Error(), c.want) {
			t.Errorf("%s: %+v, want an error that says %q", c.name, items, c.want)
		}
	}
}

// noise is bytes without order, the same each time.
func noise(n int) []byte {
	b := make([]byte, n)
	x := uint32(1)
	for i := range b {
		x = x*1664525 + 1013904223
		b[i] = byte(x >> 24)
	}
	return b
}

func TestPaths(t *testing.T) {
	dir := t.TempDir()
	file := filepath.Join(dir, "talk.txt")
	if err := os.WriteFile(file, []byte(prose), 0o644); err != nil {
		t.Fatal(err)
	}
	var got []string
	for i := range Open([]string{dir, filepath.Join(dir, "none"), file}, Options{Published: "2031-05-04"}) {
		got = append(got, fmt.Sprint(i.Err, " ", i.Article.Published))
	}
	want := []string{"is a folder; name the files in it (" + dir + "/*) ", "there is no such file ", "<nil> 2031-05-04"}
	if strings.Join(got, "|") != strings.Join(want, "|") {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestLines(t *testing.T) {
	in := strings.Join([]string{
		`{"id": "a", "text": "قال", "published": "2031-01-02", "title": "ت", "outlet": "م", "url": "https://x.example", "byline": "ب"}`,
		``,
		`{"id": 7, "text": "قال", "published": null}`,
		`{"id": "c", "text": `,
		`{"id": "d"}`,
		`{"id": "e", "text": 5}`,
		`"text"`,
		"{\"id\": \"f\", \"text\": \"\x00\"}",
		`{"id": "g", "text": "آخر"} {}`,
		"\xef\xbb\xbf" + `{"id": "h", "text": "آخر"}` + "\r",
	}, "\n")
	want := []string{
		"1 a 2031-01-02", "3 7 2031-05-04", "4 not JSON, at byte 19", `5 the article has no "text"`, `6 "text" is a JSON number`,
		"7 not JSON: an article is an object", "8 not JSON: NUL bytes", "9 not JSON, at byte", "10 h 2031-05-04",
	}
	items := readAll([]byte(in), Options{Published: "2031-05-04"})
	if len(items) != len(want) {
		t.Fatalf("%d items, want %d: %+v", len(items), len(want), items)
	}
	for i, item := range items {
		got := fmt.Sprintf("%d %s %s", item.Line, item.Article.ID, item.Article.Published)
		if item.Err != nil {
			got = fmt.Sprintf("%d %v", item.Line, item.Err)
		}
		if !strings.HasPrefix(got, want[i]) {
			t.Errorf("line %d: got %q, want %q", i, got, want[i])
		}
	}
	if a := items[0].Article; a.Title != "ت" || a.Outlet != "م" || a.URL != "https://x.example" || a.Byline != "ب" {
		t.Errorf("fields lost: %+v", a)
	}
}

func TestLinesInOtherEncodings(t *testing.T) {
	line := `{"id": "a", "text": "قال الوزير إن اللجنة اجتمعت"}` + "\n"
	cp := encoded(t, line, charmap.Windows1256.NewEncoder())
	utf16 := encoded(t, line+line, unicode.UTF16(unicode.LittleEndian, unicode.UseBOM).NewEncoder())
	for name, in := range map[string][]byte{"windows-1256 among UTF-8": append([]byte(line), cp...), "UTF-16": utf16} {
		items := readAll(in, Options{})
		if len(items) != 2 {
			t.Errorf("%s: %+v", name, items)
			continue
		}
		for _, i := range items {
			if i.Err != nil || i.Article.Text != "قال الوزير إن اللجنة اجتمعت" {
				t.Errorf("%s: %v %q", name, i.Err, i.Article.Text)
			}
		}
	}
}

func TestInputIsWhatTheCallSays(t *testing.T) {
	line := `{"id": "a", "text": "قال"}`
	if got := readAll([]byte(line), Options{Input: Text}); got[0].Article.Text != line {
		t.Errorf("as text: %+v", got)
	}
	if got := readAll([]byte("قال\n"), Options{Input: JSONL}); got[0].Err == nil {
		t.Errorf("prose as JSON lines: %+v", got)
	}
	if got := readAll([]byte("<html>قال"), Options{Input: Text}); got[0].Article.Text != "<html>قال" {
		t.Errorf("a page as text: %+v", got)
	}
	if got := readAll([]byte("<html>قال"), Options{Input: HTML}); !errors.Is(got[0].Err, errNoHTML) {
		t.Errorf("a page as HTML: %+v", got)
	}
}

// A line over the limit must be refused with its number without ever being held.
func TestLongLineIsNotHeld(t *testing.T) {
	const limit, long = 1 << 20, 256 << 20
	in := io.MultiReader(strings.NewReader(`{"id": "a", "text": "قال"}`+"\n"+`{"text": "`), io.LimitReader(letters{}, long),
		strings.NewReader("\"}\n"+`{"id": "b", "text": "قال"}`+"\n"))
	var before, most runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&before)
	var got []string
	for i := range Open([]string{Stdin}, Options{MaxArticle: limit, Stdin: in}) {
		got = append(got, fmt.Sprintf("%d %s %v", i.Line, i.Article.ID, i.Err))
		runtime.ReadMemStats(&most)
	}
	want := []string{"1 a <nil>", fmt.Sprintf("2  %v", tooLong(limit)), "3 b <nil>"}
	if strings.Join(got, "|") != strings.Join(want, "|") {
		t.Errorf("got %q, want %q", got, want)
	}
	if held := int64(most.TotalAlloc - before.TotalAlloc); held > 16*limit {
		t.Errorf("a line of %d bytes took %d bytes of memory; the limit is %d", long, held, limit)
	}
}

// letters is an endless line.
type letters struct{}

func (letters) Read(p []byte) (int, error) {
	for i := range p {
		p[i] = 'a'
	}
	return len(p), nil
}

func TestLongTextIsRefused(t *testing.T) {
	got := readAll([]byte(strings.Repeat(prose, 100)), Options{MaxArticle: 1000})
	if len(got) != 1 || got[0].Err == nil || !strings.Contains(got[0].Err.Error(), "longer than 1000 bytes") {
		t.Errorf("%+v", got)
	}
}

// A gzip file that breaks off gives what it held before, and an error with the line where it broke.
func TestBrokenGzip(t *testing.T) {
	var lines bytes.Buffer
	for i := range 5000 {
		fmt.Fprintf(&lines, `{"id": "%d", "text": "قال الوزير %d"}`+"\n", i, i*i)
	}
	whole := packed(t, lines.Bytes())
	items := readAll(whole[:len(whole)/2], Options{})
	last := items[len(items)-1]
	if len(items) < 100 || last.Err == nil || !strings.Contains(last.Err.Error(), "cut short") || last.Line != len(items) {
		t.Errorf("%d items, the last %+v", len(items), last)
	}
}

func TestIDIsTheReports(t *testing.T) {
	a := Item{}
	a.Article.Text = prose
	if got := a.ID(); !strings.HasPrefix(got, "sha256:") || len(got) != 23 {
		t.Errorf("got %q", got)
	}
	a.Article.URL = "https://x.example"
	if a.ID() != a.Article.URL {
		t.Errorf("got %q", a.ID())
	}
}

func FuzzLines(f *testing.F) {
	for _, seed := range []string{
		"", "\n", `{"id": "a", "text": "قال"}`, `{"text": "\ud800"}`, "{\"text\": \"\x00\"}", "[{}]", "{", "{}\n{}", "\xff\xfe{\x00", "\x1f\x8b",
		`{"text": 1}`, `{"text": "a"}` + "\r\n\r\n" + `{"text": "ب", "id": 1e99}`, "{\"text\": \"\xe3\xe4\"}", strings.Repeat("a", 300),
	} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, in []byte) {
		const limit = 256
		line := 0
		for _, i := range readAll(in, Options{Input: JSONL, MaxArticle: limit}) {
			if i.Line < line {
				t.Errorf("line %d comes after line %d", i.Line, line)
			}
			line = i.Line
			if i.Err != nil && i.Article != (reader.Article{}) {
				t.Errorf("both article and error: %+v", i)
			}
			for _, s := range []string{i.Article.Text, i.Article.ID, i.Article.Title, i.Article.Published} {
				if !utf8.ValidString(s) {
					t.Errorf("line %d: %q is not valid UTF-8", i.Line, s)
				}
			}
			// A byte of an old code page becomes at most three of UTF-8.
			if len(i.Article.Text) > 3*limit {
				t.Errorf("line %d: a text of %d bytes", i.Line, len(i.Article.Text))
			}
		}
	})
}
