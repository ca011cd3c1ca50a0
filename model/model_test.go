package model

import (
	"testing"

	"pgregory.net/rapid"
)

// What ships must decode.
func TestShipped(t *testing.T) {
	for name, b := range map[string]string{"readings.bin": readings, "tags.bin": tags, "names.bin": names} {
		if _, err := Decode(b); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// A model is the same after it was written and read.
func TestEncode(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		w := rapid.SliceOfN(rapid.Int16(), 16, 16).Draw(t, "weights")
		m, err := New(w)
		if err != nil {
			t.Fatal(err)
		}
		again, err := Decode(string(m.Encode()))
		if err != nil {
			t.Fatal(err)
		}
		for f := range uint32(64) {
			if m.At(f) != again.At(f) {
				t.Fatalf("feature %d: %d, and %d after writing and reading", f, m.At(f), again.At(f))
			}
		}
	})
}

// Bytes of any other kind are refused with a word.
func FuzzDecode(f *testing.F) {
	m, _ := New(make([]int16, 2))
	f.Add(string(m.Encode()))
	f.Add("isnadL1\xff")
	f.Fuzz(func(t *testing.T, b string) {
		if m, err := Decode(b); err == nil && len(m.Encode()) != len(b) {
			t.Errorf("%d bytes became %d", len(b), len(m.Encode()))
		}
	})
}
