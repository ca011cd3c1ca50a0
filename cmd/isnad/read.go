package main

import (
	"bytes"
	"encoding/json"
	"fmt"

	"github.com/spf13/cobra"

	"isnad/digest"
	"isnad/report"
	"isnad/source"
	"isnad/terminal"
)

func (a *app) read() *cobra.Command {
	var f articles
	var format, lang string
	var schema bool
	c := &cobra.Command{
		Use:   "read [flags] FILE…|-",
		Short: "Read articles: a digest for people, or the report as JSON",
		Long: `Read articles and say what is in them. A text file is one article; JSON lines hold one article a line
({"id", "text", "published", "title", "outlet", "url"}). Either may be gzip-compressed and in UTF-8, UTF-16,
windows-1256 or ISO-8859-6. What cannot be read is named on standard error, and the rest is done.`,
		Example: `  echo 'التقى وزير الخارجية الروسي سيرغي لافروف نظيره الإيراني في طهران أمس.' | isnad read --published 2031-05-04 -
  isnad read --schema > report.schema.json`,
		Args: func(c *cobra.Command, args []string) error {
			if schema {
				return nil
			}
			return needFiles(c, args)
		},
		RunE: func(c *cobra.Command, args []string) error {
			if schema {
				_, err := a.out.Write(report.Schema())
				return err
			}
			encode, err := a.encoder(format, lang)
			if err != nil {
				return callError{err}
			}
			r, _, err := f.newReader()
			if err != nil {
				return err
			}
			return a.run(c.Context(), &f, args, func(i source.Item) ([]byte, error) {
				rep, fault := r.Read(i.Article)
				if rep.Schema == "" {
					return nil, fault
				}
				out, err := encode(&rep)
				if err != nil {
					return nil, err
				}
				return out, fault
			})
		},
	}
	f.flags(c)
	c.Flags().StringVar(&format, "format", "", "digest, json or jsonl (default: digest on a terminal, jsonl elsewhere)")
	c.Flags().StringVar(&lang, "lang", "en", "language of the digest's labels: ar or en")
	c.Flags().BoolVar(&schema, "schema", false, "print the JSON Schema of a report and end")
	return c
}

// encoder writes one report in a format.
func (a *app) encoder(format, lang string) (func(*report.Report) ([]byte, error), error) {
	if lang != "ar" && lang != "en" {
		return nil, fmt.Errorf("--lang: %q is none of ar, en", lang)
	}
	if format == "" {
		format = "jsonl"
		if terminal.Is(a.out) {
			format = "digest"
		}
	}
	switch format {
	case "jsonl":
		return encodeJSON(""), nil
	case "json":
		return encodeJSON(" "), nil
	case "digest":
		o := digest.Options{Lang: lang, Width: terminal.WidthOf(a.out), Colour: terminal.Colour(a.out), Bidi: terminal.Is(a.out)}
		return func(r *report.Report) ([]byte, error) {
			var b bytes.Buffer
			err := digest.Write(&b, r, o)
			return b.Bytes(), err
		}, nil
	}
	return nil, fmt.Errorf("--format: %q is none of digest, json, jsonl", format)
}

func encodeJSON(indent string) func(*report.Report) ([]byte, error) {
	return func(r *report.Report) ([]byte, error) {
		var b bytes.Buffer
		e := json.NewEncoder(&b)
		e.SetEscapeHTML(false)
		e.SetIndent("", indent)
		err := e.Encode(r)
		return b.Bytes(), err
	}
}
