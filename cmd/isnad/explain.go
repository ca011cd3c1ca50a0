package main

import (
	"github.com/spf13/cobra"

	"isnad/explain"
	"isnad/source"
	"isnad/terminal"
)

func (a *app) explain() *cobra.Command {
	var f articles
	c := &cobra.Command{
		Use:     "explain [flags] FILE…|-",
		Short:   "Show sentence by sentence what is found in articles, and by which rule and lexicon line",
		Example: "  echo 'أعلن وزير الخارجية الروسي سيرغي لافروف أن بلاده ستستضيف المحادثات الثلاثاء المقبل.' | isnad explain -",
		Args:    needFiles,
		RunE: func(c *cobra.Command, args []string) error {
			r, l, err := f.newReader()
			if err != nil {
				return err
			}
			x := explain.New(l, terminal.Is(a.out))
			return a.run(c.Context(), &f, args, func(i source.Item) ([]byte, error) {
				analysis, fault := r.Analyze(i.Article)
				if analysis == nil {
					return nil, fault
				}
				return x.Article(analysis, i.ID()), fault
			})
		},
	}
	f.flags(c)
	return c
}
