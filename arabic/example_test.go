package arabic_test

import (
	"fmt"

	"isnad/arabic"
	"isnad/lexicon"
	"isnad/model"
)

// Words with their clitics split off, their lemmas and their universal tags.
func Example() {
	a := arabic.NewAnalyzerWith(lexicon.Embedded(), model.Readings())
	d := a.Analyze("وستشارك بلادهم في المحادثات.")
	var words []arabic.Word
	for i := range d.Tokens {
		words = append(words, arabic.Split(&d.Tokens[i])...)
	}
	arabic.NewTagger(model.Tags()).Tag(words)
	for _, w := range words {
		fmt.Println(w.Form, w.Lemma, w.POS)
	}
	// Output:
	// و و PART
	// س س PART
	// تشارك شارك VERB
	// بلاد بلاد NOUN
	// هم هو PRON
	// في في ADP
	// المحادثات محادثة NOUN
	// . . PUNCT
}

// Spellings that differ in marks, in tatweel and in the letters of another keyboard are one after Normalize, those that differ in
// hamzas after Fold.
func ExampleNormalize() {
	fmt.Println(arabic.Normalize("الأُمـــم"), arabic.Fold("إيران"))
	// Output: الأمم ايران
}
