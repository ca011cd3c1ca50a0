package model

import (
	_ "embed"
	"sync"
)

//go:embed readings.bin
var readings []byte

// Readings is the model that chooses among the readings of a word, as it ships (words.md is its card); nil where none does.
var Readings = sync.OnceValue(func() *Linear { return shipped(readings) })

//go:embed tags.bin
var tags []byte

// Tags is the model that gives syntactic words the tags of UD Arabic-PUD, as it ships (words.md is its card); nil where none does.
var Tags = sync.OnceValue(func() *Linear { return shipped(tags) })

// shipped decodes an embedded model. An empty file stands for none.
func shipped(b []byte) *Linear {
	if len(b) == 0 {
		return nil
	}
	m, err := Decode(b)
	if err != nil {
		panic(err) // a test decodes each
	}
	return m
}
