package arabic

import (
	"unicode/utf8"

	"isnad/model"
)

// The features by which a model weighs a reading: what it is by itself, and what it is beside its neighbours. Each begins
// with a number of its own, so that no two kinds share a weight but by chance.

// signature is what a reading's part of speech, clitics and inflection are, in one number.
func (r *Reading) signature() uint32 {
	h := model.Mix(r.kind(), uint32(r.Gender)|uint32(r.Number)<<8|uint32(r.Person)<<16|uint32(r.Voice)<<24)
	return model.Mix(h, r.clitics())
}

// kind is a reading's part of speech with what kind of form it is.
func (r *Reading) kind() uint32 {
	k := uint32(r.POS) << 8
	if r.Verb != "" {
		k |= uint32(r.Infl) + 1
	}
	return k
}

// clitics are a reading's clitics in one number.
func (r *Reading) clitics() uint32 {
	h := model.Mix(model.Hash(r.Pro), model.Hash(r.Enc))
	if r.Al {
		h++
	}
	return h
}

// Features adds to buf the features of reading j of token i; the tokens before it have their readings.
func (c *Chooser) Features(i, j int, buf []uint32) []uint32 {
	t := &c.d.Tokens[i]
	r := &t.Readings[j]
	word, lemma, kind, sig := model.Hash(t.Norm), model.Hash(r.Lemma), r.kind(), r.signature()
	class := model.Hash(r.Class)
	add := func(n uint32, parts ...uint32) {
		h := n * 0x85EBCA77
		for _, p := range parts {
			h = model.Mix(h, p)
		}
		buf = append(buf, h)
	}
	add(1, sig)
	add(2, kind)
	add(3, lemma, kind)
	add(4, word, sig)
	add(5, word, kind, r.clitics())
	add(6, kind, r.clitics())
	add(7, class, kind)
	add(8, model.Hash(suffix(t.Norm, 1)), kind)
	add(9, model.Hash(suffix(t.Norm, 2)), sig)
	add(10, model.Hash(suffix(t.Norm, 3)), kind)
	add(11, model.Hash(prefix(t.Norm, 2)), kind)
	add(12, model.Hash(prefix(t.Norm, 3)), sig)
	add(13, flag(r.Known), kind, uint32(min(j, 3)))

	p, pp := &noReading, &noReading
	prev := uint32(0)
	if i > 0 && c.d.Tokens[i-1].Sent == t.Sent {
		p, prev = c.d.Tokens[i-1].Best(), model.Hash(c.d.Tokens[i-1].Norm)
		if i > 1 && c.d.Tokens[i-2].Sent == t.Sent {
			pp = c.d.Tokens[i-2].Best()
		}
	}
	pk, plemma := p.kind(), model.Hash(p.Lemma)
	add(14, pk, kind)
	add(15, pk, kind, r.clitics())
	add(16, plemma, kind)
	add(17, prev, sig)
	add(18, pp.kind(), pk, kind)
	add(19, pk, kind, agreement(p, r))
	add(20, model.Hash(p.Class), sig)
	add(21, plemma, lemma)
	add(22, flag(c.wantsVerb), kind, flag(r.Pro == ""))

	if i+1 < len(c.d.Tokens) && c.d.Tokens[i+1].Sent == t.Sent {
		next := &c.d.Tokens[i+1]
		n := &noReading
		if len(next.Readings) > 0 {
			n = &next.Readings[0]
		}
		add(23, model.Hash(next.Norm), kind)
		add(24, n.kind(), kind)
		add(25, n.kind(), flag(n.Al), kind, r.clitics())
		add(26, model.Hash(suffix(next.Norm, 2)), kind)
		add(27, n.kind(), pk, kind)
		add(28, model.Hash(n.Lemma), lemma)
		add(29, agreement(r, n), kind, n.kind())
	} else {
		add(30, kind)
	}
	return buf
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
	return flag(a.Al) | flag(b.Al)<<1 | flag(b.Pro != "")<<2 | flag(a.Enc != "")<<3 | same(a.Gender, b.Gender)<<4 | same(a.Number, b.Number)<<6
}

func flag(b bool) uint32 {
	if b {
		return 1
	}
	return 0
}

// suffix is the last n letters of a word.
func suffix(s string, n int) string {
	at := len(s)
	for ; n > 0 && at > 0; n-- {
		_, size := utf8.DecodeLastRuneInString(s[:at])
		at -= size
	}
	return s[at:]
}

// prefix is the first n letters of a word.
func prefix(s string, n int) string {
	at := 0
	for ; n > 0 && at < len(s); n-- {
		_, size := utf8.DecodeRuneInString(s[at:])
		at += size
	}
	return s[:at]
}
