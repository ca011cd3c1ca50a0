package arabic

import "isnad/model"

// Tagger gives syntactic words the tags of a treebank's conventions, which a model has learnt. The parts of speech of the
// lexicon serve the reading (كان is AUX, بعد ADP wherever they stand); a treebank has its own.
type Tagger struct{ w Weights }

// NewTagger makes a tagger on a model; nil where there is none.
func NewTagger(m *model.Linear) *Tagger {
	if m == nil {
		return nil
	}
	return &Tagger{m}
}

// Tag rewrites the parts of speech of the words of one sentence.
func (t *Tagger) Tag(words []Word) {
	if t == nil {
		return
	}
	s := NewTagging(words)
	for i := range words {
		words[i].POS = s.Best(i, t.w)
		s.Took(words[i].POS)
	}
}

// Tagging is the work on one sentence, from left to right.
type Tagging struct {
	words       []Word
	own         []POS // the parts of speech of the lexicon
	prev, prev2 POS   // the tags given to the words before
	buf         []uint32
}

// NewTagging begins with the first word of a sentence.
func NewTagging(words []Word) *Tagging {
	s := &Tagging{words: words, own: make([]POS, len(words)), prev: X, prev2: X}
	for i := range words {
		s.own[i] = words[i].POS
	}
	return s
}

// Best is the tag of word i that weighs most; marks and symbols keep theirs.
func (s *Tagging) Best(i int, w Weights) POS {
	if p := s.own[i]; p == PUNCT || p == SYM {
		return p
	}
	s.buf = s.Features(i, s.buf[:0])
	best, top := s.own[i], int32(-1<<30)
	for p := NOUN; p <= INTJ; p++ {
		if p == PUNCT || p == SYM {
			continue
		}
		sum := int32(0)
		for _, f := range s.buf {
			sum += w.At(OfTag(f, p))
		}
		if p == s.own[i] {
			sum += 2 * ruleWeight
		}
		if sum > top {
			best, top = p, sum
		}
	}
	return best
}

// OfTag is a feature beside a tag.
func OfTag(feature uint32, p POS) uint32 { return model.Mix(feature, uint32(p)+1) }

// Took moves past a word that has been given its tag.
func (s *Tagging) Took(p POS) { s.prev, s.prev2 = p, s.prev }

// Features adds to buf what is known of word i and its neighbours.
func (s *Tagging) Features(i int, buf []uint32) []uint32 {
	word := func(k int) (form, lemma uint32, own POS) {
		if k < 0 || k >= len(s.words) {
			return 0, 0, X
		}
		return model.Hash(Normalize(s.words[k].Form)), model.Hash(s.words[k].Lemma), s.own[k]
	}
	add := func(n uint32, parts ...uint32) {
		h := n * 0xC2B2AE35
		for _, p := range parts {
			h = model.Mix(h, p)
		}
		buf = append(buf, h)
	}
	w := &s.words[i]
	norm := Normalize(w.Form)
	form, lemma, own := word(i)
	pform, plemma, pown := word(i - 1)
	nform, nlemma, nown := word(i + 1)
	_, _, nnown := word(i + 2)
	o := uint32(own)
	add(1, o)
	add(2, form, o)
	add(3, lemma, o)
	add(4, o, model.Hash(w.Feats))
	add(5, o, model.Hash(model.Last(norm, 2)))
	add(6, o, model.Hash(model.Last(norm, 3)))
	add(7, o, model.Hash(model.First(norm, 3)))
	add(8, o, uint32(s.prev))
	add(9, o, uint32(s.prev), uint32(s.prev2))
	add(10, lemma, plemma)
	add(11, o, pform)
	add(12, o, nform)
	add(13, o, uint32(pown), uint32(nown))
	add(14, o, uint32(nown), uint32(nnown))
	add(15, lemma, uint32(s.prev))
	add(16, lemma, uint32(nown))
	add(17, lemma, nlemma)
	return buf
}
