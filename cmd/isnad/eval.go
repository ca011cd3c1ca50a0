package main

import (
	"fmt"
	"os"

	"github.com/spf13/cobra"

	"isnad/learn"
	"isnad/lexicon"
	"isnad/measure"
)

// eval measures the rooms on data that people have annotated.
func (a *app) eval() *cobra.Command {
	c := &cobra.Command{
		Use:     "eval",
		Short:   "Measure isnad on annotated data",
		Example: "  isnad eval words --folds 2 train.conllu",
		Args:    cobra.NoArgs,
		RunE:    func(c *cobra.Command, _ []string) error { return c.Help() },
	}
	c.AddCommand(a.evalWords(), a.evalNames(), a.evalTimex())
	return c
}

func (a *app) evalWords() *cobra.Command {
	var overlay string
	var noModels bool
	blocks := 5
	c := &cobra.Command{
		Use:   "words FILE.conllu",
		Short: "Cross-validate the cutting and tagging of words on a CoNLL-U file",
		Long: `Cross-validate the cutting and tagging of words on a CoNLL-U file. The sentences are cut into contiguous blocks; each is measured
with a model learnt from the others. Printed are the F1 of syntactic words, and of those found the share with the right UPOS and
the right lemma (without vowels), of all and of the forms that training never saw. --no-models measures the rules alone.`,
		Example: "  isnad eval words --folds 2 train.conllu",
		Args:    cobra.ExactArgs(1),
		RunE: func(_ *cobra.Command, args []string) error {
			l, err := lexicon.Load(overlay)
			if err != nil {
				return callError{err}
			}
			sentences, err := readCoNLLU(args[0])
			if err != nil {
				return err
			}
			if err := measure.EvalWords(a.out, l, sentences, blocks, !noModels); err != nil {
				return fmt.Errorf("measuring on %s: %w", args[0], err)
			}
			return nil
		},
	}
	c.Flags().StringVar(&overlay, "lexicon", "", "folder of lexicon files laid over the built-in ones")
	c.Flags().BoolVar(&noModels, "no-models", false, "measure the rules alone")
	c.Flags().IntVar(&blocks, "folds", blocks, "number of blocks")
	return c
}

func (a *app) evalNames() *cobra.Command {
	var overlay string
	blocks := 5
	c := &cobra.Command{
		Use:   "ner FILE",
		Short: "Cross-validate the recognition of names on a file of tokens and tags",
		Long: `Cross-validate the recognition of names on a file with a token, a blank and a BIO tag a line (PER, ORG, LOC), an empty line behind each
sentence. Fifteen sentences make an article; the articles are cut into contiguous blocks, and each is measured with a recogniser
learnt from the others, whose names follow the conventions of the data. Beside it stand the rules that ship, as they are and mapped
to the conventions of ANERcorp (measure/anercorp.map).`,
		Example: "  isnad eval ner --folds 2 names.txt",
		Args:    cobra.ExactArgs(1),
		RunE: func(_ *cobra.Command, args []string) error {
			l, err := lexicon.Load(overlay)
			if err != nil {
				return callError{err}
			}
			sentences, err := readNames(args[0])
			if err != nil {
				return err
			}
			if err := measure.EvalNames(a.out, l, sentences, blocks); err != nil {
				return fmt.Errorf("measuring on %s: %w", args[0], err)
			}
			return nil
		},
	}
	c.Flags().StringVar(&overlay, "lexicon", "", "folder of lexicon files laid over the built-in ones")
	c.Flags().IntVar(&blocks, "folds", blocks, "number of blocks")
	return c
}

func readNames(name string) ([][]learn.Token, error) {
	file, err := os.Open(name)
	if err != nil {
		return nil, fmt.Errorf("reading annotated names: %w", err)
	}
	defer file.Close()
	return learn.ReadNames(file, name)
}

func readCoNLLU(name string) ([]learn.Sentence, error) {
	file, err := os.Open(name)
	if err != nil {
		return nil, fmt.Errorf("reading annotated words: %w", err)
	}
	defer file.Close()
	return learn.ReadCoNLLU(file, name)
}
