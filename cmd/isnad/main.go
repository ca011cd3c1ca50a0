// Command isnad reads the Arabic press and keeps the record of who said what and what happened.
package main

import "os"

func main() {
	os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}
