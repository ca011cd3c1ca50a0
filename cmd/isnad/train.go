package main

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"

	"isnad/arabic"
	"isnad/learn"
	"isnad/lexicon"
	"isnad/names"
)

// train learns the models that ship.
func (a *app) train() *cobra.Command {
	c := &cobra.Command{
		Use:     "train",
		Short:   "Train the models that ship, from annotated data",
		Example: "  isnad train words --out . train.conllu",
		Args:    cobra.NoArgs,
		RunE:    func(c *cobra.Command, _ []string) error { return c.Help() },
	}
	c.AddCommand(a.trainWords(), a.trainNames())
	return c
}

func (a *app) trainWords() *cobra.Command {
	dir := "model"
	c := &cobra.Command{
		Use:   "words FILE.conllu",
		Short: "Train the models that choose among the readings of a word and tag it",
		Long: `Train the models that choose among the readings of a word (readings.bin) and give it the tags of the treebank (tags.bin), on a
CoNLL-U file. The same file and lexicon give the same bytes.`,
		Example: "  isnad train words --out . train.conllu",
		Args:    cobra.ExactArgs(1),
		RunE: func(_ *cobra.Command, args []string) error {
			sentences, err := readCoNLLU(args[0])
			if err != nil {
				return err
			}
			l := lexicon.Embedded()
			readings := learn.Readings(arabic.NewAnalyzer(l), sentences)
			tags := learn.Tags(arabic.NewAnalyzerWith(l, readings), sentences)
			return errors.Join(writeModel(filepath.Join(dir, "readings.bin"), readings.Encode()), writeModel(filepath.Join(dir, "tags.bin"), tags.Encode()))
		},
	}
	c.Flags().StringVar(&dir, "out", dir, "folder that the model is written into")
	return c
}

// nameBits is the size of the model of names that ships: 2^nameBits weights.
const nameBits = 20

func (a *app) trainNames() *cobra.Command {
	dir := "model"
	c := &cobra.Command{
		Use:     "names FILE…",
		Short:   "Train the model that finds persons whom the rules miss",
		Long:    `Train the model that finds persons whom the rules miss (names.bin), on files of tokens and BIO tags. The same files and lexicon give the same bytes.`,
		Example: "  isnad train names --out . names.txt",
		Args:    cobra.MinimumNArgs(1),
		RunE: func(_ *cobra.Command, args []string) error {
			var sentences [][]learn.Token
			for _, name := range args {
				more, err := readNames(name)
				if err != nil {
					return err
				}
				sentences = append(sentences, more...)
			}
			l := lexicon.Embedded()
			m := learn.Names(arabic.NewAnalyzer(l), names.New(l, names.Plain), learn.Articles(sentences), nameBits)
			return writeModel(filepath.Join(dir, "names.bin"), m.Encode())
		},
	}
	c.Flags().StringVar(&dir, "out", dir, "folder that the model is written into")
	return c
}

func writeModel(path string, b []byte) error {
	if err := os.WriteFile(path, b, 0o644); err != nil {
		return fmt.Errorf("writing a model: %w", err)
	}
	return nil
}
