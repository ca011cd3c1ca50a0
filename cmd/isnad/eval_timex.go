package main

import (
	"fmt"
	"os"

	"github.com/spf13/cobra"

	"isnad/lexicon"
	"isnad/measure"
	"isnad/reader"
)

func (a *app) evalTimex() *cobra.Command {
	var published, frame, dir string
	var worst int
	c := &cobra.Command{
		Use:   "timex FILE",
		Short: "Count how many time expressions get the right value",
		Long: `Count how many time expressions get the right value. FILE has a JSON object a line: "kind" (instant, interval …),
"values" (the moment, or the first moment and the one after the last), "grain" (Second, Minute, Hour, Day, Week, Month,
Year) and "texts", expressions that mean it. An expression is right where its day, or the finer or coarser unit that the
grain names, is right. Expressions are read as if they were published on the day of --published, which is Duckling's
day of reference where none is given, and in the sentence of --frame: what people tell an assistant is of what is to come,
where a bare weekday of the news is the last one. --frame "" reads them by themselves, as the news would.`,
		Example: `  echo '{"kind": "instant", "values": ["2013-02-11T00:00:00"], "grain": "Day", "texts": ["أمس"]}' > times.jsonl
  isnad eval timex times.jsonl --worst 10`,
		Args: cobra.ExactArgs(1),
		RunE: func(_ *cobra.Command, args []string) error {
			day, err := reader.ParseDate(published)
			if err != nil {
				return callError{fmt.Errorf("--published: %w", err)}
			}
			f, err := os.Open(args[0])
			if err != nil {
				return err
			}
			defer f.Close()
			l, err := lexicon.Load(dir)
			if err != nil {
				return err
			}
			score, err := measure.Timex(l, f, day, frame)
			if err != nil {
				return fmt.Errorf("measuring on %s: %w", args[0], err)
			}
			return score.Print(a.out, worst)
		},
	}
	c.Flags().StringVar(&published, "published", "2013-02-12", "the day from which expressions are reckoned")
	c.Flags().StringVar(&frame, "frame", measure.TimexFrame, "the sentence in which each expression is read, at %s")
	c.Flags().IntVar(&worst, "worst", 0, "how many of the wrong ones to print, each with what was wanted and what was found")
	c.Flags().StringVar(&dir, "lexicon", "", "folder of lexicon files laid over the built-in ones")
	return c
}
