package reader

import (
	"strings"

	"isnad/arabic"
)

// Language tells a text's language as far as the reader needs it: ar, fa (Persian and its kin in Arabic script), or und
// for what is not written in Arabic script.
func Language(text string) string {
	if arabic.Share(text) < 0.3 {
		return "und"
	}
	foreign, words, arabicWords := 0, 0, 0
	for _, w := range strings.Fields(head(text, 8000)) {
		words++
		switch strings.Trim(w, "،.؛:«»\"()") {
		case "که", "است", "این", "را", "برای", "های", "می", "شد", "کرد", "از", "به", "در", "ہے", "کے", "میں", "اور", "کی", "نے", "لە", "بۆ":
			foreign++
		case "في", "من", "على", "إلى", "أن", "إن", "عن", "التي", "الذي", "الى", "ان":
			arabicWords++
		}
	}
	if foreign > arabicWords && foreign*20 > words {
		return "fa"
	}
	return "ar"
}

// head is the first n bytes of a text, cut at a letter's edge.
func head(s string, n int) string {
	if len(s) <= n {
		return s
	}
	return strings.ToValidUTF8(s[:n], "")
}
