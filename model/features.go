package model

import "unicode/utf8"

// Flag is a truth as a part of a feature.
func Flag(b bool) uint32 {
	if b {
		return 1
	}
	return 0
}

// Last is the last n letters of a word, or all it has.
func Last(s string, n int) string {
	at := len(s)
	for ; n > 0 && at > 0; n-- {
		_, size := utf8.DecodeLastRuneInString(s[:at])
		at -= size
	}
	return s[at:]
}

// First is the first n letters of a word, or all it has.
func First(s string, n int) string {
	at := 0
	for ; n > 0 && at < len(s); n-- {
		_, size := utf8.DecodeRuneInString(s[at:])
		at += size
	}
	return s[:at]
}
