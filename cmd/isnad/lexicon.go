package main

import "github.com/spf13/cobra"

func (a *app) lexicon() *cobra.Command { return &cobra.Command{Use: "lexicon", Hidden: true} }
