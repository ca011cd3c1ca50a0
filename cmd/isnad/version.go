package main

import (
	"fmt"
	"runtime"

	"github.com/spf13/cobra"

	"isnad/lexicon"
	"isnad/reader"
	"isnad/report"
)

func (a *app) version() *cobra.Command {
	return &cobra.Command{
		Use:     "version",
		Short:   "Print the versions of the engine, the lexicon and the report's format",
		Example: "  isnad version",
		Args:    cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			_, err := fmt.Fprintf(a.out, "isnad %s\nlexicon %s\nmodels none\nreport %s\n%s %s/%s\n", reader.Version, lexicon.Embedded().Hash(),
				report.SchemaID, runtime.Version(), runtime.GOOS, runtime.GOARCH)
			return err
		},
	}
}
