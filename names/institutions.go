package names

import (
	"isnad/arabic"
)

// institution reads an organization led by an institution noun: وزارة الخارجية الروسية, حزب النهضة, محكمة لاهاي.
func (s *scan) institution(i int) (found, bool) {
	t := &s.d.Tokens[i]
	if t.Kind != arabic.WordToken || s.isVerb(i) {
		return found{}, false
	}
	for _, p := range arabic.Strip(s.folded[i]) {
		if p.Pro != "" && hasKnown(t, func(r *arabic.Reading) bool { return r.Pro == "" && r.Enc == "" && r.POS != arabic.VERB }) {
			continue
		}
		e, to := s.walkBare(s.rec.institutions, i, p.Rest)
		if e == nil {
			continue
		}
		f := found{from: i, start: t.After(p.Letters()), kind: "organization", sector: e.sector, rule: e.at, pro: p.Pro}
		return s.institutionName(f, e, to)
	}
	return found{}, false
}

// institutionName follows an institution noun through its complement and adjectives.
func (s *scan) institutionName(f found, e *entry, to int) (found, bool) {
	x := extent{s: s, i: to, definite: s.hasAl(to - 1), kind: e.kind}
	x.read()
	f.to = x.i
	f.end = s.d.Tokens[f.to-1].End
	f.country = x.country
	if x.sector != "" && (f.sector == "" || x.sectorWins) {
		f.sector = x.sector
	}
	switch {
	case x.named, x.nation:
		return f, true
	case e.short && s.hasAl(f.from):
		return f, true
	case namedByNoun(e.kind):
		return f, x.complement
	}
	return f, false
}

// namedByNoun tells of which kinds of institutions a common noun already makes a name: وزارة الدفاع.
func namedByNoun(kind string) bool {
	return kind == "ministry"
}

// extent follows an organization's name from behind its first noun.
type extent struct {
	s          *scan
	i          int  // the next token
	definite   bool // the phrase is closed for another governed noun
	kind       string
	country    string
	sector     string
	sectorWins bool
	named      bool // a proper name is in it
	nation     bool // an adjective of a nation is in it
	complement bool // a governed noun is in it
}

func (x *extent) read() {
	for x.i < len(x.s.d.Tokens) && x.s.d.Tokens[x.i].Para == x.s.d.Tokens[x.i-1].Para && x.next() {
	}
}

// next takes one more token (or name) into the phrase, or tells that the phrase is over.
func (x *extent) next() bool {
	s, i := x.s, x.i
	t := &s.d.Tokens[i]
	if t.Kind == arabic.PunctToken {
		return x.quoted()
	}
	if t.Kind == arabic.LatinToken {
		x.i++
		x.named = true
		return true
	}
	if t.Kind != arabic.WordToken {
		return false
	}
	b := t.Best()
	if n, ok := s.nationAt(i); ok && !conjoined(t) {
		if e, _ := s.placeName(i); e == nil || x.definite {
			x.nation = x.nation || n.state || n.code != ""
			if n.code != "" && x.country == "" {
				x.country = n.code
			}
			if n.sector != "" {
				x.sector, x.sectorWins = n.sector, true
			}
			x.definite = true
			x.i++
			return true
		}
	}
	if e, to := s.placeName(i); e != nil && !x.nation {
		if x.definite && e.kind != "place" {
			return false
		}
		if x.definite && !x.complement {
			return false
		}
		x.i, x.named, x.definite = to, true, true
		if x.country == "" {
			x.country = e.country
		}
		return false
	}
	if b.Pro != "" || b.Enc != "" {
		return false
	}
	switch {
	case b.POS == arabic.ADJ && b.Al == (x.definite || b.Al):
		x.definite = x.definite || b.Al
		x.i++
		return true
	case (b.POS == arabic.NOUN) && !x.definite && b.Known:
		x.complement = true
		x.definite = b.Al
		x.i++
		return true
	case !x.definite && (b.POS == arabic.PROPN || !b.Known) && !hasKnown(t, func(r *arabic.Reading) bool { return r.POS == arabic.VERB && r.Pro == "" }):
		x.named = true
		x.definite = true
		x.i++
		return x.i < len(s.d.Tokens) && s.unknownName(x.i)
	}
	return false
}

func conjoined(t *arabic.Token) bool { return t.Best().Pro != "" }

// placeName is a known name without proclitics at token i, and the token behind it.
func (s *scan) placeName(i int) (*entry, int) {
	m, ok := s.rec.gaz.longest(s.d, i, s.folded)
	if !ok || m.pro != "" {
		return nil, i
	}
	e := s.choose(m)
	if e == nil || e.kind == "person" && e.short {
		return nil, i
	}
	return e, m.to
}

// quoted takes a name in quotation marks: حركة «النهضة».
func (x *extent) quoted() bool {
	s, i := x.s, x.i
	if !isQuote(s.d.Tokens[i].Text) || x.named {
		return false
	}
	for j := i + 1; j < len(s.d.Tokens) && j < i+6 && s.d.Tokens[j].Para == s.d.Tokens[i].Para; j++ {
		if isQuote(s.d.Tokens[j].Text) {
			if j == i+1 {
				return false
			}
			x.i, x.named, x.definite = j+1, true, true
			return true
		}
		if k := s.d.Tokens[j].Kind; k == arabic.PunctToken && !s.d.Tokens[j].Is("-") {
			return false
		}
	}
	return false
}
