// Command bench prints how fast isnad reads: a table of articles, words and megabytes a second, and of allocations and
// bytes an article, for the whole reader and for each layer; then how long the program takes to its first report and
// how much memory it takes. Run by make bench, from the repository's root.
package main

import (
	"flag"
	"fmt"
	"log"
	"os"
	"runtime"
	"runtime/pprof"

	"isnad/reader"
	"isnad/source"
)

func main() {
	log.SetFlags(0)
	samples := flag.String("samples", "samples/samples.jsonl", "the sample articles")
	corpus := flag.String("corpus", "../shared/corpus/ant-2018-02-08.jsonl.gz", "a larger collection, measured where it is there")
	n := flag.Int("n", 2000, "articles of the collection")
	seconds := flag.Float64("seconds", 2, "how long to read the samples over and over")
	binary := flag.String("bin", "", "a built isnad for the start-up and the memory (default: one is built)")
	profile := flag.String("cpuprofile", "", "write a CPU profile of the whole reader to this file (go tool pprof)")
	memory := flag.String("memprofile", "", "write a profile of the allocations to this file")
	flag.Parse()
	if err := bench(*samples, *corpus, *n, *seconds, *binary, *profile, *memory); err != nil {
		log.Fatal("bench: ", err)
	}
}

func bench(samples, corpus string, n int, seconds float64, binary, profile, memory string) error {
	r, err := reader.New(reader.Options{})
	if err != nil {
		return err
	}
	rooms := newRooms()
	fmt.Printf("%s %s/%s, %d processors\n\n", runtime.Version(), runtime.GOOS, runtime.GOARCH, runtime.NumCPU())
	list, err := load(samples, 0)
	if err != nil {
		return err
	}
	rounds := newCollection(samples, list)
	rounds.repeat(seconds, r)
	if err := rounds.measure(r, rooms, ""); err != nil {
		return err
	}
	if _, err := os.Stat(corpus); err != nil {
		fmt.Printf("%s is not there: only the samples are measured\n\n", corpus)
		corpus = ""
	} else {
		if list, err = load(corpus, n); err != nil {
			return err
		}
		if err := newCollection(corpus, list).measure(r, rooms, profile); err != nil {
			return err
		}
	}
	if memory != "" {
		if err := writeAllocations(memory); err != nil {
			return err
		}
	}
	return program(binary, samples, corpus)
}

// load reads the first n articles of a file; all where n is 0.
func load(path string, n int) ([]source.Item, error) {
	var out []source.Item
	for item := range source.Open([]string{path}, source.Options{}) {
		if item.Err != nil {
			return nil, fmt.Errorf("%s: %w", item.At(), item.Err)
		}
		if out = append(out, item); len(out) == n {
			break
		}
	}
	return out, nil
}

func writeAllocations(path string) error {
	f, err := os.Create(path)
	if err != nil {
		return err
	}
	if err := pprof.Lookup("allocs").WriteTo(f, 0); err != nil {
		return err
	}
	return f.Close()
}
