package source

import (
	"bytes"
	"path/filepath"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding/unicode"
)

var (
	gzipMagic = []byte{0x1f, 0x8b}
	utf8BOM   = []byte("\xef\xbb\xbf")
)

// signatures are the first bytes of what people hand over by mistake.
var signatures = []struct{ magic, what string }{
	{"%PDF-", "a PDF document"},
	{"\xff\xd8\xff", "a JPEG picture"},
	{"\x89PNG\r\n", "a PNG picture"},
	{"GIF8", "a GIF picture"},
	{"II*\x00", "a TIFF picture"},
	{"MM\x00*", "a TIFF picture"},
	{"PK\x03\x04", "a ZIP archive (or a Word, Excel or EPUB file, which are ones)"},
	{"PK\x05\x06", "an empty ZIP archive"},
	{"\xd0\xcf\x11\xe0", "an old Word or Excel file"},
	{"{\\rtf", "an RTF document"},
	{"%!PS", "a PostScript document"},
	{"Rar!", "a RAR archive"},
	{"7z\xbc\xaf", "a 7-Zip archive"},
	{"BZh", "a bzip2 file (unpack it first)"},
	{"\xfd7zXZ", "an xz file (unpack it first)"},
	{"\x28\xb5\x2f\xfd", "a Zstandard file (unpack it first)"},
	{"\x1f\x8b", "gzip inside gzip"},
	{"SQLite format 3", "an SQLite database"},
	{"ID3", "an MP3 recording"},
	{"OggS", "an Ogg recording"},
	{"RIFF", "a RIFF file (sound, video or a WebP picture)"},
	{"\x7fELF", "a program"},
	{"PAR1", "a Parquet file"},
}

// binary says what a file is that holds no text, or "".
func binary(head []byte) string {
	for _, s := range signatures {
		if bytes.HasPrefix(head, []byte(s.magic)) {
			return s.what
		}
	}
	if len(head) > 12 && string(head[4:8]) == "ftyp" {
		return "a video (MP4 or its kin)"
	}
	if len(head) > 262 && string(head[257:262]) == "ustar" {
		return "a tar archive (unpack it first)"
	}
	// Text holds hardly any control codes. A stray NUL in what is UTF-8 is left to the readers of text.
	control := 0
	for _, c := range head {
		if c < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != 0x1a && c != 0x1b || c == 0x7f {
			control++
		}
	}
	tolerated := 2 // in a hundred
	if utf8.Valid(whole(head)) {
		tolerated = 30
	}
	if control*100 > len(head)*tolerated {
		return "binary data"
	}
	return ""
}

// utf16Order tells whether bytes are UTF-16, by their mark or by what every second byte is: in Arabic and ASCII text
// that is 06 or 00.
func utf16Order(head []byte) (unicode.Endianness, bool) {
	switch {
	case bytes.HasPrefix(head, []byte{0xff, 0xfe}) && !bytes.HasPrefix(head, []byte{0xff, 0xfe, 0, 0}):
		return unicode.LittleEndian, true
	case bytes.HasPrefix(head, []byte{0xfe, 0xff}):
		return unicode.BigEndian, true
	}
	var high [2]int
	pairs := len(head) / 2
	for i := range 2 * pairs {
		if head[i] == 0 || head[i] == 6 {
			high[i%2]++
		}
	}
	switch {
	case pairs < 4:
		return unicode.LittleEndian, false
	case high[1]*10 >= pairs*8 && high[0]*10 < pairs*2:
		return unicode.LittleEndian, true
	case high[0]*10 >= pairs*8 && high[1]*10 < pairs*2:
		return unicode.BigEndian, true
	}
	return unicode.LittleEndian, false
}

// looksHTML tells whether the head is that of a page.
func looksHTML(head []byte) bool {
	h := strings.ToLower(string(bytes.TrimSpace(head[:min(len(head), 4096)])))
	if !strings.HasPrefix(h, "<") {
		return false
	}
	for _, tag := range []string{"<!doctype html", "<html", "<head", "<body", "<div", "<article", "<p>", "<p ", "<meta", "<title"} {
		if strings.Contains(h, tag) {
			return true
		}
	}
	return false
}

// looksJSON tells whether the head begins an object or an array of objects.
func looksJSON(head []byte) bool {
	h := bytes.TrimSpace(head)
	if rest, ok := bytes.CutPrefix(h, []byte("[")); ok {
		h = bytes.TrimSpace(rest)
	}
	rest, ok := bytes.CutPrefix(h, []byte("{"))
	rest = bytes.TrimSpace(rest)
	return ok && (len(rest) == 0 || rest[0] == '"' || rest[0] == '}')
}

// jsonName tells whether a file calls itself JSON lines.
func jsonName(path string) bool {
	name := strings.TrimSuffix(strings.ToLower(filepath.Base(path)), ".gz")
	ext := filepath.Ext(name)
	return ext == ".jsonl" || ext == ".ndjson"
}

// whole is the head without a letter that its end cuts through.
func whole(head []byte) []byte {
	for n := 1; n < utf8.UTFMax && n <= len(head); n++ {
		if at := len(head) - n; utf8.RuneStart(head[at]) {
			if !utf8.FullRune(head[at:]) {
				return head[:at]
			}
			break
		}
	}
	return head
}
