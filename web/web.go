// Package web is the desk in the browser. So far it holds the folder of the page, embedded; the desk itself and the
// HTTP API come to stand here.
package web

import (
	"embed"
	"io/fs"
)

//go:embed page
var files embed.FS

// Page is the folder of the page as it was when the program was built. In a build of a fresh clone it holds a
// placeholder and no page.
func Page() fs.FS {
	page, err := fs.Sub(files, "page")
	if err != nil {
		panic(err) // the folder is embedded: it cannot be absent
	}
	return page
}
