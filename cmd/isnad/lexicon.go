package main

import (
	"fmt"
	"os"
	"slices"

	"github.com/spf13/cobra"

	"isnad/arabic"
	"isnad/explain"
	"isnad/lexicon"
	"isnad/measure"
	"isnad/source"
	"isnad/terminal"
)

func (a *app) lexicon() *cobra.Command {
	c := &cobra.Command{
		Use:     "lexicon",
		Short:   "Check, show and measure the lexicon",
		Example: "  isnad lexicon show أكد",
		Args:    cobra.NoArgs,
		RunE:    func(c *cobra.Command, _ []string) error { return c.Help() },
	}
	c.AddCommand(a.lexiconCheck(), a.lexiconShow(), a.lexiconCoverage())
	return c
}

func (a *app) lexiconCheck() *cobra.Command {
	var dir string
	c := &cobra.Command{
		Use:   "check [--lexicon DIR] [FILE…]",
		Short: "Read the lexicon and print each fault with its file and line",
		Long: `Read the lexicon, with the folder of --lexicon laid over it, and print each fault with its file and line; with
files named, only theirs. The exit status is 1 where there is a fault.`,
		Example: "  isnad lexicon check",
		RunE: func(_ *cobra.Command, files []string) error {
			faults, err := lexiconFaults(dir, files)
			if err != nil {
				return err
			}
			for _, f := range faults {
				fmt.Fprintln(a.out, f)
			}
			if len(faults) == 0 {
				fmt.Fprintln(a.out, "no faults")
			}
			return failed(len(faults))
		},
	}
	c.Flags().StringVar(&dir, "lexicon", "", "folder of lexicon files laid over the built-in ones")
	return c
}

// lexiconFaults are the faults of single files, or of the whole lexicon and what it is compiled to.
func lexiconFaults(dir string, files []string) (faults []lexicon.Fault, err error) {
	for _, path := range files {
		f, err := lexicon.CheckFile(path)
		if err != nil {
			return nil, err
		}
		faults = append(faults, f...)
	}
	if len(files) > 0 {
		return faults, nil
	}
	if info, err := os.Stat(dir); dir != "" && (err != nil || !info.IsDir()) {
		return nil, callError{fmt.Errorf("--lexicon: %s is no folder", dir)}
	}
	l, err := lexicon.Load(dir)
	if l == nil {
		return nil, err
	}
	_, unfit := arabic.Compile(l)
	return slices.Concat(l.Check(), unfit), nil
}

func (a *app) lexiconShow() *cobra.Command {
	var dir string
	c := &cobra.Command{
		Use:     "show [--lexicon DIR] WORD…",
		Short:   "Print what the lexicon holds of a word, and how the word is read",
		Example: "  isnad lexicon show استقبل 'وزارة الخارجية'",
		Args:    cobra.MinimumNArgs(1),
		RunE: func(_ *cobra.Command, words []string) error {
			l, err := lexicon.Load(dir)
			if err != nil {
				return callError{err}
			}
			analyzer := arabic.NewAnalyzer(l)
			missing := 0
			for _, word := range words {
				text, found := explain.Word(l, analyzer, word)
				if !found {
					missing++
					a.log.Error("the lexicon does not know " + word)
				}
				fmt.Fprint(a.out, text)
			}
			return failed(missing)
		},
	}
	c.Flags().StringVar(&dir, "lexicon", "", "folder of lexicon files laid over the built-in ones")
	return c
}

func (a *app) lexiconCoverage() *cobra.Command {
	f := articles{late: true}
	var p measure.Print
	c := &cobra.Command{
		Use:   "coverage [flags] FILE…|-",
		Short: "Count how often each lexicon entry fires over articles, and list the frequent words that nothing decides",
		Long: `Read articles and print how often each entry of the lexicon fires, file by file; then the frequent verbs and verbal
nouns that no entry decides (neither a reporting word nor an event trigger, a light, carrying, modal or neutral word),
and the frequent words that the lexicon does not know.`,
		Example: "  echo 'التقى الوزير السفير وأكد له دعم بلاده.' | isnad lexicon coverage --min 1 -",
		Args:    needFiles,
		RunE: func(c *cobra.Command, args []string) error {
			r, l, err := f.newReader()
			if err != nil {
				return err
			}
			cover := measure.NewCoverage(l)
			err = a.run(c.Context(), &f, args, func(i source.Item) ([]byte, error) {
				x, fault := r.Analyze(i.Article)
				if x != nil {
					cover.Add(x)
				}
				return nil, fault
			})
			p.Bidi = terminal.Is(a.out)
			if fault := cover.Write(a.out, p); fault != nil {
				return fault
			}
			return err
		},
	}
	f.flags(c)
	c.Flags().IntVar(&p.Min, "min", 100, "list undecided words from this count on")
	c.Flags().IntVarP(&p.Top, "top", "k", 0, "lines a list (default: all)")
	c.Flags().BoolVar(&p.Idle, "idle", false, "print the entries that never fired too")
	return c
}
