package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"os"
	"os/signal"
	"syscall"

	"github.com/spf13/cobra"

	"isnad/terminal"
)

// The exit statuses: all well; some inputs failed; the call is wrong.
const (
	exitWell   = 0
	exitFailed = 1
	exitCall   = 2
)

// errFailed ends a run of which the faults have been named already.
var errFailed = errors.New("some inputs failed")

// callError is a wrong call that only shows when it is carried out.
type callError struct{ error }

// app is what all subcommands share.
type app struct {
	in        io.Reader
	out, errs io.Writer
	log       *slog.Logger
	logFormat string
	begun     bool // the call was understood: what goes wrong from here on is the inputs' fault
}

func run(args []string, in io.Reader, out, errs io.Writer) int {
	a := &app{in: in, out: out, errs: errs}
	root := a.root()
	root.SetArgs(args)
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	err := root.ExecuteContext(ctx)
	call := callError{}
	switch {
	case err == nil:
		return exitWell
	case errors.Is(err, errFailed):
		return exitFailed
	case !a.begun, errors.As(err, &call):
		fmt.Fprintf(errs, "isnad: %v\n", err)
		return exitCall
	}
	a.log.Error(err.Error())
	return exitFailed
}

func (a *app) root() *cobra.Command {
	root := &cobra.Command{
		Use:           "isnad",
		Short:         "isnad reads the Arabic press and keeps the record: who said what, on whose word, and what happened",
		Example:       `  echo 'قال وزير الخارجية إن بلاده ترفض الهجوم.' | isnad read --format digest -`,
		SilenceErrors: true,
		SilenceUsage:  true,
		Args:          cobra.NoArgs,
		RunE:          func(c *cobra.Command, _ []string) error { return c.Help() },
		PersistentPreRunE: func(*cobra.Command, []string) error {
			log, err := terminal.Logger(a.errs, a.logFormat)
			if err != nil {
				return err
			}
			a.log, a.begun = log, true
			return nil
		},
	}
	root.SetIn(a.in)
	root.SetOut(a.out)
	root.SetErr(a.errs)
	root.PersistentFlags().StringVar(&a.logFormat, "log-format", "text", "how messages on standard error look: text or json")
	root.AddCommand(a.read(), a.explain(), a.words(), a.lexicon(), a.eval(), a.train(), a.version())
	completion(root)
	return root
}
