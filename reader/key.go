package reader

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"strings"
)

// keys makes the identities of facts: a hash of the article's id, the layer and the anchoring words with their
// occurrence. It does not depend on the engine, the numbering or other facts.
type keys struct {
	id   string
	text string
	seen map[string]int
}

func (k *keys) of(layer string, start, end int) string {
	words := k.text[start:end]
	nth := strings.Count(k.text[:start], words) + 1
	anchor := fmt.Sprintf("%s\x00%s\x00%s\x00%d", k.id, layer, words, nth)
	k.seen[anchor]++
	if n := k.seen[anchor]; n > 1 { // two facts on one word
		anchor += fmt.Sprintf("\x00%d", n)
	}
	sum := sha256.Sum256([]byte(anchor))
	return hex.EncodeToString(sum[:10])
}
