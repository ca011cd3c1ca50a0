package main

import (
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"time"
)

// program measures the built program: from its start to its first report, and the memory that it takes at most.
func program(binary, samples, corpus string) error {
	if binary == "" {
		dir, err := os.MkdirTemp("", "isnad-bench")
		if err != nil {
			return err
		}
		defer os.RemoveAll(dir)
		binary = filepath.Join(dir, "isnad")
		build := exec.Command("go", "build", "-o", binary, "./cmd/isnad")
		build.Stderr = os.Stderr
		if err := build.Run(); err != nil {
			return fmt.Errorf("building isnad: %w", err)
		}
	}
	var first []time.Duration
	for range 5 {
		took, _, err := call(binary, samples)
		if err != nil {
			return err
		}
		first = append(first, took)
	}
	slices.Sort(first)
	fmt.Printf("start-up to first report: %d ms (middle of %d starts)\n", first[len(first)/2].Milliseconds(), len(first))
	if corpus == "" {
		return nil
	}
	start := time.Now()
	_, memory, err := call(binary, corpus)
	if err != nil {
		return err
	}
	fmt.Printf("isnad read of all of %s: %.1f s", corpus, time.Since(start).Seconds())
	if memory > 0 {
		fmt.Printf(", at most %d MB resident", memory/1e6)
	}
	fmt.Println()
	return nil
}

// call runs isnad read on a file and tells when the first byte came out, and the most memory that it held.
func call(binary, path string) (first time.Duration, memory int64, err error) {
	c := exec.Command(binary, "read", "--format", "jsonl", path)
	out, err := c.StdoutPipe()
	if err != nil {
		return 0, 0, err
	}
	start := time.Now()
	if err := c.Start(); err != nil {
		return 0, 0, err
	}
	if _, err := io.ReadFull(out, make([]byte, 1)); err != nil {
		return 0, 0, fmt.Errorf("isnad wrote no report of %s: %w", path, err)
	}
	first = time.Since(start)
	if _, err := io.Copy(io.Discard, out); err != nil {
		return 0, 0, err
	}
	if err := c.Wait(); err != nil && c.ProcessState.ExitCode() != 1 { // 1: some articles are no Arabic, or have no text
		return 0, 0, err
	}
	return first, resident(c.ProcessState), nil
}
