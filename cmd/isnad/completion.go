package main

import "github.com/spf13/cobra"

// completion gives cobra's own completion command an example, as every call has one.
func completion(root *cobra.Command) {
	root.InitDefaultCompletionCmd()
	for _, c := range root.Commands() {
		if c.Name() == "completion" {
			c.Example = "  source <(isnad completion bash)"
		}
	}
}
