package arabic

import "isnad/model"

// The features by which a model weighs a reading: what it is by itself, and what it is beside its neighbours. Each begins
// with a number of its own, so that no two kinds share a weight but by chance.

// hashes are the parts of a reading in numbers.
type hashes struct{ lemma, class, clitics, kind, signature uint32 }

// hashed makes a reading's hashes once. Readings belong to one text, and so to one goroutine; noReading has its own from the start.
func (r *Reading) hashed() *hashes {
	if r.hash == nil {
		h := &hashes{lemma: model.Hash(r.Lemma), class: model.Hash(r.Class), kind: r.kind()}
		h.clitics = model.Mix(model.Hash(r.Pro), model.Hash(r.Enc))
		if r.Al {
			h.clitics++
		}
		h.signature = model.Mix(h.kind, uint32(r.Gender)|uint32(r.Number)<<8|uint32(r.Person)<<16|uint32(r.Voice)<<24)
		h.signature = model.Mix(h.signature, h.clitics)
		r.hash = h
	}
	return r.hash
}

func init() { noReading.hashed() }

// kind is a reading's part of speech with what kind of form it is.
func (r *Reading) kind() uint32 {
	k := uint32(r.POS) << 8
	if r.Verb != "" {
		k |= uint32(r.Infl) + 1
	}
	return k
}

// around is what stands at and beside a token, in numbers: the same for all its readings.
type around struct {
	at                                        int // the token, plus one
	word, last1, last2, last3, first2, first3 uint32
	prev, next, next2                         uint32
	p, pp, n                                  *Reading
	ends                                      bool
}

// look makes what stands around token i.
func (c *Chooser) look(i int) *around {
	if c.around.at == i+1 {
		return &c.around
	}
	t := &c.d.Tokens[i]
	a := around{at: i + 1, word: model.Hash(t.Norm), last1: model.Hash(model.Last(t.Norm, 1)), last2: model.Hash(model.Last(t.Norm, 2)), last3: model.Hash(model.Last(t.Norm, 3)),
		first2: model.Hash(model.First(t.Norm, 2)), first3: model.Hash(model.First(t.Norm, 3)), p: &noReading, pp: &noReading, n: &noReading, ends: true}
	if i > 0 && c.d.Tokens[i-1].Sent == t.Sent {
		a.p, a.prev = c.d.Tokens[i-1].Best(), model.Hash(c.d.Tokens[i-1].Norm)
		if i > 1 && c.d.Tokens[i-2].Sent == t.Sent {
			a.pp = c.d.Tokens[i-2].Best()
		}
	}
	if i+1 < len(c.d.Tokens) && c.d.Tokens[i+1].Sent == t.Sent {
		next := &c.d.Tokens[i+1]
		a.ends, a.next, a.next2 = false, model.Hash(next.Norm), model.Hash(model.Last(next.Norm, 2))
		if len(next.Readings) > 0 {
			a.n = &next.Readings[0]
		}
	}
	c.around = a
	return &c.around
}

// feature begins the features of kind n.
func feature(n uint32) uint32 { return n * 0x85EBCA77 }

// Features adds to buf the features of reading j of token i; the tokens before it have their readings.
func (c *Chooser) Features(i, j int, buf []uint32) []uint32 {
	a, r := c.look(i), &c.d.Tokens[i].Readings[j]
	h, p, pp := r.hashed(), a.p.hashed(), a.pp.hashed()
	two := func(n, x, y uint32) uint32 { return model.Mix(model.Mix(feature(n), x), y) }
	three := func(n, x, y, z uint32) uint32 { return model.Mix(two(n, x, y), z) }
	buf = append(buf,
		model.Mix(feature(1), h.signature), model.Mix(feature(2), h.kind), two(3, h.lemma, h.kind), two(4, a.word, h.signature),
		three(5, a.word, h.kind, h.clitics), two(6, h.kind, h.clitics), two(7, h.class, h.kind), two(8, a.last1, h.kind),
		two(9, a.last2, h.signature), two(10, a.last3, h.kind), two(11, a.first2, h.kind), two(12, a.first3, h.signature),
		three(13, model.Flag(r.Known), h.kind, uint32(min(j, 3))),
		two(14, p.kind, h.kind), three(15, p.kind, h.kind, h.clitics), two(16, p.lemma, h.kind), two(17, a.prev, h.signature),
		three(18, pp.kind, p.kind, h.kind), three(19, p.kind, h.kind, agreement(a.p, r)), two(20, p.class, h.signature),
		two(21, p.lemma, h.lemma), three(22, model.Flag(c.wantsVerb), h.kind, model.Flag(r.Pro == "")))
	if a.ends {
		return append(buf, model.Mix(feature(30), h.kind))
	}
	n := a.n.hashed()
	return append(buf, two(23, a.next, h.kind), two(24, n.kind, h.kind), model.Mix(three(25, n.kind, model.Flag(a.n.Al), h.kind), h.clitics),
		two(26, a.next2, h.kind), three(27, n.kind, p.kind, h.kind), two(28, n.lemma, h.lemma), three(29, agreement(r, a.n), h.kind, n.kind))
}

// agreement is in which of article, gender and number two readings that follow each other agree.
func agreement(a, b *Reading) uint32 {
	same := func(x, y byte) uint32 {
		switch {
		case x == 0 || y == 0:
			return 0
		case x == y:
			return 1
		}
		return 2
	}
	return model.Flag(a.Al) | model.Flag(b.Al)<<1 | model.Flag(b.Pro != "")<<2 | model.Flag(a.Enc != "")<<3 | same(a.Gender, b.Gender)<<4 | same(a.Number, b.Number)<<6
}
