package main

import "github.com/spf13/cobra"

// eval holds what measures isnad against other people's data, a subcommand each.
func (a *app) eval() *cobra.Command {
	c := &cobra.Command{
		Use:     "eval",
		Short:   "Measure isnad against data that other people made",
		Example: "  isnad eval timex --help",
		Args:    cobra.NoArgs,
		RunE:    func(c *cobra.Command, _ []string) error { return c.Help() },
	}
	c.AddCommand(a.evalTimex())
	return c
}
