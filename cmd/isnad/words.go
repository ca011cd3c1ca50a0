package main

import (
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"isnad/arabic"
	"isnad/model"
	"isnad/source"
	"isnad/terminal"
	"isnad/words"
)

func (a *app) words() *cobra.Command {
	var f articles
	var format string
	c := &cobra.Command{
		Use:   "words [flags] FILE…|-",
		Short: "Write articles word by word: clitics, lemma, part of speech, features",
		Long: `Write articles word by word, cut as UD Arabic-PUD cuts them: و ف ب ل ك س and pronouns split off, ال left on its word.
The format is a table for people or CoNLL-U (without trees: every word hangs on the first).`,
		Example: "  echo 'وأكد للصحفيين أن بلاده ستشارك.' | isnad words --format conllu -",
		Args:    needFiles,
		RunE: func(c *cobra.Command, args []string) error {
			if format != "table" && format != "conllu" {
				return callError{fmt.Errorf("--format: %q is none of table, conllu", format)}
			}
			_, l, err := f.newReader()
			if err != nil {
				return err
			}
			analyzer, tagger := arabic.NewAnalyzer(l), arabic.NewTagger(nil)
			if !f.noModels {
				analyzer, tagger = arabic.NewAnalyzerWith(l, model.Readings()), arabic.NewTagger(model.Tags())
			}
			return a.run(c.Context(), &f, args, func(i source.Item) ([]byte, error) {
				d := analyzer.Analyze(strings.ToValidUTF8(i.Article.Text, "\ufffd"))
				if format == "table" {
					return words.Table(d, i.ID(), tagger, terminal.Is(a.out)), nil
				}
				return words.CoNLLU(d, i.ID(), tagger), nil
			})
		},
	}
	f.flags(c)
	c.Flags().StringVar(&format, "format", "table", "table or conllu")
	return c
}
