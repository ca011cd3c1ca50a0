package source

import (
	"crypto/sha256"
	"encoding/hex"
	"strings"
)

// ID is the article's name: its own id, else its URL, else a hash of its text, as in its report.
func (i Item) ID() string {
	switch {
	case i.Article.ID != "":
		return i.Article.ID
	case i.Article.URL != "":
		return i.Article.URL
	}
	sum := sha256.Sum256([]byte(strings.ToValidUTF8(i.Article.Text, "\ufffd")))
	return "sha256:" + hex.EncodeToString(sum[:])[:16]
}
