package names

import (
	"slices"
	"strings"

	"isnad/arabic"
)

// Nominals are the places where an entity is called without its name: by an office alone (الوزير), by a noun that describes it
// (الحركة, العاصمة السورية), by its holder's people (بلاده). They do not stand among the Mentions.
func (r *Result) Nominals() []Mention {
	var out []Mention
	for i := 0; i < len(r.Doc.Tokens); {
		m, ok := r.nominalAt(i)
		if !ok {
			i++
			continue
		}
		out = append(out, m)
		i = m.To
	}
	return out
}

// nominalAt is the mention without a name that begins with token i.
func (r *Result) nominalAt(i int) (Mention, bool) {
	t := &r.Doc.Tokens[i]
	if t.Kind != arabic.WordToken || t.Best().POS != arabic.NOUN && t.Best().POS != arabic.ADJ || r.MentionAt(i) != nil {
		return Mention{}, false
	}
	if _, named := r.officeOf[i]; named {
		return Mention{}, false
	}
	p, ok := r.PhraseAt(i)
	if !ok || p.Entity < 0 {
		return Mention{}, false
	}
	to := p.To
	for k := p.From; k < p.To; k++ {
		if r.MentionAt(k) != nil {
			return Mention{}, false
		}
	}
	rule := "called again (again.lex)"
	switch {
	case r.titled(p.From):
		rule = "an office alone"
	case r.Doc.Tokens[p.From].Best().Enc != "":
		rule = "a holder's own"
	}
	return Mention{From: p.From, To: to, Start: p.Start, End: r.Doc.Tokens[to-1].End, Entity: p.Entity, Kind: "nominal", Rule: rule}, true
}

// titled tells whether an office begins with token i.
func (r *Result) titled(i int) bool {
	s := scan{rec: r.rec, d: r.Doc, folded: r.folded}
	e, _, _ := s.titleAt(i)
	return e != nil && e.kind == "office"
}

// calledAgain is the entity that a definite noun by itself, or with a nation's adjective, calls again; -1 where there is none.
func (r *Result) calledAgain(p *Phrase) int {
	b := r.Doc.Tokens[p.From].Best()
	if !b.Al {
		return -1
	}
	means := r.rec.again[arabic.Fold(b.Lemma)]
	if slices.Contains(means, "capital") && p.To <= p.From+2 {
		return r.capital(p)
	}
	if p.To != p.From+1 {
		return -1
	}
	if slices.Contains(means, "state") {
		return r.stateCalled(b.Lemma, p.From)
	}
	if p.Kind != KindOrg && p.Kind != KindGroup {
		return -1
	}
	return r.sameNoun(p.From, means)
}

// capital is the capital named in the article that "العاصمة السورية" means, or the last named that "العاصمة" does.
func (r *Result) capital(p *Phrase) int {
	code := ""
	if p.To == p.From+2 {
		var ok bool
		if code, ok = r.Nation(p.From + 1); !ok {
			return -1
		}
	}
	last := r.before(p.From)
	for m := last; m >= max(0, last-lookBack); m-- {
		if e := r.Mentions[m].Entity; r.Entities[e].capital != "" && (code == "" || r.Entities[e].capital == code) {
			return e
		}
	}
	return -1
}

// stateCalled is the state named before token i of which a name begins with a noun: المملكة of who is called المملكة العربية السعودية.
func (r *Result) stateCalled(noun string, i int) int {
	last := r.before(i)
	for m := last; m >= max(0, last-lookBack); m-- {
		e := r.Mentions[m].Entity
		if x := &r.Entities[e]; x.State && slices.ContainsFunc(r.rec.gaz.states[x.Country], func(s *entry) bool { return s.begins(noun) }) {
			return e
		}
	}
	return -1
}

// begins tells whether one of an entry's names begins with a noun.
func (e *entry) begins(noun string) bool {
	for _, name := range append([]string{e.name}, e.line.List("also")...) {
		if w := nameWords(name); len(w) > 1 && bare(w[0]) == bare(arabic.Fold(noun)) {
			return true
		}
	}
	return false
}

// sameNoun is the organization named before token i whose name begins with the same noun (الحركة), or that is of a kind which the
// noun means (الصحيفة).
func (r *Result) sameNoun(i int, means []string) int {
	word := bare(arabic.Fold(r.Doc.Tokens[i].Best().Stem))
	last := r.before(i)
	for m := last; m >= max(0, last-lookBack); m-- {
		x := &r.Mentions[m]
		e := &r.Entities[x.Entity]
		if e.Type != "organization" {
			continue
		}
		if w := nameWords(r.Text(x)); len(w) > 1 && strings.TrimPrefix(bare(w[0]), "ال") == word || e.entry != nil && slices.Contains(means, e.entry.class) {
			return x.Entity
		}
	}
	return -1
}
