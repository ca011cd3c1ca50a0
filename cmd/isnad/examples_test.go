package main

import (
	"strings"

	"github.com/rogpeppe/go-internal/testscript"
	"github.com/spf13/cobra"
)

// examples runs every example of every call's help as it stands.
func examples(ts *testscript.TestScript, _ bool, _ []string) {
	walk(ts, (&app{}).root())
}

func walk(ts *testscript.TestScript, c *cobra.Command) {
	if c.Example == "" && c.Parent() != nil && c.Parent().Name() != "completion" {
		ts.Fatalf("%s has no example", c.CommandPath())
	}
	// cobra's own calls for the shells have theirs.
	if c.Parent() == nil || c.Parent().Name() != "completion" {
		for _, line := range strings.Split(c.Example, "\n") {
			if err := ts.Exec("bash", "-c", "set -o pipefail; "+strings.TrimSpace(line)); err != nil {
				ts.Fatalf("the example of %s fails: %s: %v", c.CommandPath(), line, err)
			}
		}
	}
	for _, sub := range c.Commands() {
		walk(ts, sub)
	}
}
