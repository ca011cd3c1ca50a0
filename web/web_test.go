package web

import (
	"io/fs"
	"testing"
)

// A fresh clone has a folder to embed: without its committed placeholder the module would not build.
func TestPageFolderIsEmbedded(t *testing.T) {
	b, err := fs.ReadFile(Page(), "README.md")
	if err != nil {
		t.Fatalf("the page's folder has no placeholder: %v", err)
	}
	if len(b) == 0 {
		t.Error("the placeholder of the page's folder is empty")
	}
}
