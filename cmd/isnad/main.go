package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"

	"isnad/reader"
)

func main() {
	r, err := reader.New(reader.Options{})
	if err != nil {
		panic(err)
	}
	in := bufio.NewReaderSize(os.Stdin, 1<<20)
	dec := json.NewDecoder(in)
	enc := json.NewEncoder(os.Stdout)
	enc.SetEscapeHTML(false)
	for dec.More() {
		var a reader.Article
		if err := dec.Decode(&a); err != nil {
			panic(err)
		}
		rep, err := r.Read(a)
		if err != nil {
			fmt.Fprintln(os.Stderr, err)
		}
		enc.Encode(rep)
	}
}
