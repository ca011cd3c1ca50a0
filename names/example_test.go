package names_test

import (
	"fmt"

	"isnad/arabic"
	"isnad/lexicon"
	"isnad/model"
	"isnad/names"
)

// Who is named in a text, each once, with the office that the text gives.
func Example() {
	l := lexicon.Embedded()
	text := "التقى وزير الخارجية التركي هاكان فيدان نظيره المصري في القاهرة، وقال فيدان إن اللقاء كان مثمرا."
	r := names.New(l, names.Plain).WithModel(model.Names()).Recognize(arabic.NewAnalyzer(l).Analyze(text))
	for _, e := range r.Entities {
		fmt.Println(e.Type, e.Name, e.Latin, e.Country, len(e.Mentions))
		for _, o := range e.Offices {
			fmt.Println("  office:", text[o.Start:o.End], o.Status)
		}
	}
	// Output:
	// person هاكان فيدان Hakan Fidan TUR 2
	//   office: وزير الخارجية التركي holds
	// place القاهرة Cairo EGY 1
}
