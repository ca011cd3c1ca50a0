package model

import (
	"crypto/sha256"
	_ "embed"
	"encoding/hex"
	"sync"
)

//go:embed readings.bin
var readings string

// Readings is the model that chooses among the readings of a word, as it ships (words.md is its card); nil where none does.
var Readings = sync.OnceValue(func() *Linear { return shipped(readings) })

//go:embed tags.bin
var tags string

// Tags is the model that gives syntactic words the tags of UD Arabic-PUD, as it ships (words.md is its card); nil where none does.
var Tags = sync.OnceValue(func() *Linear { return shipped(tags) })

//go:embed names.bin
var names string

// Names is the model that finds persons whom the rules miss, as it ships (names.md is its card); nil where none does.
var Names = sync.OnceValue(func() *Linear { return shipped(names) })

// NamesHash tells which model of names ships, by the SHA-256 of its bytes: "sha256:…"; "" where none does.
var NamesHash = sync.OnceValue(func() string {
	if len(names) == 0 {
		return ""
	}
	h := sha256.Sum256([]byte(names))
	return "sha256:" + hex.EncodeToString(h[:])
})

// shipped decodes an embedded model. An empty file stands for none.
func shipped(b string) *Linear {
	if len(b) == 0 {
		return nil
	}
	m, err := Decode(b)
	if err != nil {
		panic(err) // a test decodes each
	}
	return m
}
