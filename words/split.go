package words

import "isnad/arabic"

// parts are the syntactic words of each token of a sentence, with the tags that a tagger gives them; it may be nil.
func parts(tokens []arabic.Token, tagger *arabic.Tagger) [][]arabic.Word {
	out := make([][]arabic.Word, len(tokens))
	var all []arabic.Word
	for k := range tokens {
		out[k] = arabic.Split(&tokens[k])
		all = append(all, out[k]...)
	}
	tagger.Tag(all)
	for k := range out {
		n := copy(out[k], all)
		all = all[n:]
	}
	return out
}
