package reader

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"sort"

	"isnad/arabic"
)

// keys makes the identities of facts: a hash of the article's id, the layer and the anchoring words with their
// occurrence. It does not depend on the engine, the numbering or other facts.
type keys struct {
	id   string
	doc  *arabic.Doc
	nth  []int // of each token: which of the tokens of its spelling it is
	seen map[string]int
}

func newKeys(id string, d *arabic.Doc) keys {
	k := keys{id: id, doc: d, nth: make([]int, len(d.Tokens)), seen: map[string]int{}}
	count := map[string]int{}
	for i := range d.Tokens {
		count[d.Tokens[i].Text]++
		k.nth[i] = count[d.Tokens[i].Text]
	}
	return k
}

// of is the key of a fact of a layer that is anchored at the bytes [start, end): at their words, and at which
// occurrence the first of them is.
func (k *keys) of(layer string, start, end int) string {
	token := sort.Search(len(k.doc.Tokens), func(i int) bool { return k.doc.Tokens[i].End > start })
	anchor := fmt.Sprintf("%s\x00%s\x00%s\x00%d", k.id, layer, k.doc.Text[start:end], k.nth[token])
	k.seen[anchor]++
	if n := k.seen[anchor]; n > 1 { // two facts on one word
		anchor += fmt.Sprintf("\x00%d", n)
	}
	sum := sha256.Sum256([]byte(anchor))
	return hex.EncodeToString(sum[:10])
}
