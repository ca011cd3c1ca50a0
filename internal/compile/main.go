// Command compile writes the compiled lexicon that is embedded into the program: run by make build, from the
// repository's root. The forms are always generated anew, so a compiled file that is stale or absent does no harm.
package main

import (
	"fmt"
	"os"
	"path/filepath"

	"isnad/arabic"
	"isnad/lexicon"
)

var (
	target = filepath.Join("arabic", "compiled_forms.bin")
	source = filepath.Join("arabic", "compiled_forms.go")
)

const embedding = `package arabic

import _ "embed"

//go:embed compiled_forms.bin
var embeddedBytes string

func init() { compiledForms = embeddedBytes }
`

func main() {
	err := write(target, arabic.CompiledBytes(lexicon.Embedded()))
	if err == nil {
		err = write(source, []byte(embedding))
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

// write replaces a file in one step, so that a build beside this one never embeds half of it.
func write(path string, b []byte) error {
	f, err := os.CreateTemp(filepath.Dir(path), ".compiled-*")
	if err != nil {
		return fmt.Errorf("compile: making a temporary file in %s (run from the repository's root): %w", filepath.Dir(path), err)
	}
	defer os.Remove(f.Name())
	_, err = f.Write(b)
	if err == nil {
		err = f.Chmod(0o644)
	}
	if closed := f.Close(); err == nil {
		err = closed
	}
	if err != nil {
		return fmt.Errorf("compile: writing %s: %w", f.Name(), err)
	}
	if err := os.Rename(f.Name(), path); err != nil {
		return fmt.Errorf("compile: putting %s in its place: %w", path, err)
	}
	return nil
}
