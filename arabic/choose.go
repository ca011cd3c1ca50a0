package arabic

import "strings"

// disambiguate chooses a reading for each token, from left to right, by what stands before it and what may
// follow: by the rules below, and by a model where there is one.
func (d *Doc) disambiguate(w Weights) {
	c := NewChooser(d)
	for i := range d.Tokens {
		d.Tokens[i].best = c.Best(i, w)
		c.Took(i)
	}
}

// Weights gives hashed features their weights.
type Weights interface{ At(feature uint32) int32 }

// ruleWeight is what a point of the rules is worth in the scale of a model.
const ruleWeight = 16

// Chooser walks a text from left to right and weighs the readings of each token.
type Chooser struct {
	d         *Doc
	wantsVerb bool // the clause has no verb yet
	features  []uint32
	around    around
}

// NewChooser makes a chooser that stands before the first token of a text.
func NewChooser(d *Doc) *Chooser { return &Chooser{d: d, wantsVerb: true} }

// Best is the reading of token i that weighs most; those of the tokens before it must have been taken.
func (c *Chooser) Best(i int, w Weights) int {
	t := &c.d.Tokens[i]
	if i == 0 || c.d.Tokens[i-1].Sent != t.Sent {
		c.wantsVerb = true
	}
	best, top := 0, int32(-1<<30)
	for j := range t.Readings {
		if s := c.Score(i, j, w); s > top {
			best, top = j, s
		}
	}
	return best
}

// Score is what reading j of token i weighs; w may be nil.
func (c *Chooser) Score(i, j int, w Weights) int32 {
	r := &c.d.Tokens[i].Readings[j]
	s := r.score + c.d.context(i, r) + clause(r, c.wantsVerb)
	if w == nil {
		return s
	}
	s *= ruleWeight
	c.features = c.Features(i, j, c.features[:0])
	for _, f := range c.features {
		s += w.At(f)
	}
	return s
}

// Take makes reading j of token i its best.
func (c *Chooser) Take(i, j int) {
	c.d.Tokens[i].best = j
	c.Took(i)
}

// Took moves the chooser past token i.
func (c *Chooser) Took(i int) {
	c.around.at = 0
	t := &c.d.Tokens[i]
	switch r := t.Best(); {
	case r.POS == VERB:
		c.wantsVerb = false
	case r.Class == "content", r.Class == "relative", r.Class == "subordination", r.Class == "meanwhile", r.Class == "contrast",
		t.Kind == PunctToken && strings.Contains(":؛", t.Text):
		c.wantsVerb = true
	}
}

// clause favours a verb where its clause has none yet.
func clause(r *Reading, wantsVerb bool) int32 {
	switch {
	case r.POS != VERB || r.Pro != "" && r.Pro != "س":
		return 0
	case wantsVerb:
		return 5
	case r.Infl == Perfect:
		return -4
	}
	return 0
}

// context is what the neighbours of token i add to one of its readings.
func (d *Doc) context(i int, r *Reading) int32 {
	t := &d.Tokens[i]
	var prev, next *Token
	if i > 0 && d.Tokens[i-1].Para == t.Para {
		prev = &d.Tokens[i-1]
	}
	if i+1 < len(d.Tokens) && d.Tokens[i+1].Para == t.Para {
		next = &d.Tokens[i+1]
	}
	return before(prev, t, r) + after(next, r) + mood(prev, r) + spelling(t, r)
}

// spelling is what the letters that normalising takes away tell: "انتقدها" with a bare alif is no "I criticize", "وتُتهم" with
// its damma a passive.
func spelling(t *Token, r *Reading) int32 {
	if r.POS == VERB && r.Infl == Perfect && r.Number == 'd' && strings.HasPrefix(r.Lemma, "و") {
		return -8 // "ودعا" is he who called, not the two who bade farewell
	}
	if r.POS != VERB || r.Infl != Imperfect && r.Infl != Perfect {
		return 0
	}
	text := []rune(t.Text)
	k := len([]rune(r.Pro))
	if k >= len(text) {
		return 0
	}
	if r.Infl == Perfect {
		if r.Voice == 'p' && k+1 < len(text) && text[k+1] == damma {
			return 12 // عُيّن: no active past begins with it
		}
		return 0
	}
	if r.Person == '1' && r.Number == 's' && text[k] == 'ا' {
		return -12
	}
	if r.Voice == 'p' && k+1 < len(text) && text[k+1] == damma && basic(r.Lemma) {
		return 12
	}
	return 0
}

const damma = '\u064f'

// basic tells whether the active imperfect of a verb has no damma on its prefix: those of three letters, and those that begin
// with a helping alif.
func basic(lemma string) bool {
	l := []rune(lemma)
	return len(l) == 3 && l[0] != 'أ' && l[0] != 'آ' || len(l) > 3 && l[0] == 'ا'
}

// mood takes away from a shortened imperfect (يجب of أجاب, يكن) that nothing shortens.
func mood(prev *Token, r *Reading) int32 {
	if r.POS != VERB || r.Infl != Imperfect || r.Mood != 's' || strings.HasSuffix(r.Pro, "ل") {
		return 0
	}
	if prev != nil {
		switch p := prev.Best(); {
		case strings.HasPrefix(p.Class, "negation"), p.Class == "content" && p.Enc == "", p.Class == "until", p.Class == "conditional", p.Class == "content_negated", p.Lemma == "كي", p.Lemma == "لكي":
			return 0
		}
	}
	return -18
}

// governs tells whether a word wants a noun behind it.
func governs(p *Reading) bool {
	if p.Enc != "" {
		return false
	}
	switch p.POS {
	case ADP:
		return p.Class == "preposition" || p.Class == "according" || p.Class == "until"
	case DET:
		return true
	}
	return p.Class == "not_of" || p.Class == "demonstrative"
}

// closesQuote tells whether a token is a mark that may end a quotation.
func closesQuote(t *Token) bool {
	return t.Kind == PunctToken && strings.ContainsAny(t.Text, "\"»”’'")
}

func before(prev, t *Token, r *Reading) int32 {
	verb := r.POS == VERB || r.POS == AUX
	if prev != nil && (prev.Is("،") || t.Space && closesQuote(prev)) && r.Infl == ActivePart && r.Pro == "" && !r.Al && r.Enc == "" && strings.HasSuffix(r.Stem, "ا") {
		return 9 // "، مطالبا الحكومة"
	}
	if prev != nil && r.POS == ADV && (prev.Kind == NumberToken || prev.Best().POS == NUM) {
		return -20 // "23 دبلوماسيا"
	}
	if prev == nil || prev.Kind == PunctToken && !strings.ContainsAny(prev.Text, "\"«“”'‘(-/") {
		if verb && r.Voice != 'p' && r.Person != '1' {
			return 4
		}
		return 0
	}
	if prev.Kind == PunctToken {
		return 0
	}
	p := prev.Best()
	clitic := r.Pro != ""
	switch {
	case governs(p) && !clitic && (p.Lemma == "من" || p.Class == "demonstrative") && r.POS == ADP:
		return 10 // من قبل, من خلال
	case governs(p) && !clitic:
		if verb {
			return -40
		}
		if r.nominal() {
			return 10
		}
	case p.Class == "negation_past" || p.Class == "negation_future" || p.Class == "future" || p.Class == "negation":
		if verb && r.Infl == Imperfect {
			return 30
		}
		if p.Class != "negation" {
			return -20
		}
	case p.Class == "relative" && verb && r.Enc == "" && r.Person == '3' && (prev.Norm == "الذي" && r.Gender == 'f' || prev.Norm == "التي" && r.Gender == 'm' && r.Number == 's'):
		return 6 // تعرض behind الذي is تعرّض and not تَعرض
	case p.Class == "possibility" || p.Class == "relative" || p.Class == "what" || p.Class == "subordination":
		if verb {
			return 14
		}
	case p.Class == "content":
		if p.Enc != "" && verb {
			return 14
		}
		if p.Enc == "" && p.Lemma == "أن" && verb && r.Infl == Imperfect {
			return 8
		}
		if p.Enc == "" && r.POS == VERB && r.Infl == Perfect {
			return -14
		}
	case p.POS == AUX && verb:
		return 10
	case (p.POS == NOUN || p.POS == PROPN) && r.POS == ADJ && !clitic:
		if p.Al == r.Al {
			return 6
		}
	case (p.POS == NOUN || p.POS == ADJ) && !p.Al && p.Enc == "" && verb && r.Enc != "" && !clitic:
		return 8 // غارة شنها الجيش: the pronoun leads back
	case p.POS == NOUN && !p.Al && p.Enc == "" && r.POS == VERB && r.Infl == Perfect && !clitic:
		return -8
	}
	if r.POS == ADJ && !clitic && (p.POS == VERB || p.Class == "preposition") {
		return -3
	}
	return 0
}

func after(next *Token, r *Reading) int32 {
	verb := r.POS == VERB
	if next == nil || next.Kind == PunctToken {
		if r.POS == ADP && r.Enc == "" && r.Class == "preposition" && (next == nil || !strings.ContainsAny(next.Text, "\"«“'‘(")) {
			return -15
		}
		return 0
	}
	if len(next.Readings) == 0 {
		return 0
	}
	n := &next.Readings[0]
	switch {
	case n.Class == "content" && n.Enc == "" || n.Class == "content":
		if verb {
			return 10
		}
	case n.POS == NOUN && n.Number == 'p' && n.Pro == "" && n.Enc == "" && strings.HasSuffix(n.Stem, "ون") && n.Lemma+"ون" == strings.TrimPrefix(n.Stem, "ال"):
		if verb && r.Enc == "" {
			return 8 // "حث مسؤولون": no noun governs a nominative
		}
	case next.Kind == WordToken && n.Al && n.Pro == "":
		if verb && r.Pro != "" {
			return 6
		}
		if r.POS == NOUN && (r.Al || r.Enc != "") {
			return -1
		}
	case n.Class == "preposition" && r.POS == NOUN && !r.Al && r.Enc == "" && r.Pro == "":
		return -2
	}
	return 0
}

// rescue reads a word that the choice took for a preposition as the verb of ambiguous.lex where the word that marks the
// verb stands in its clause and a clause may begin before it.
func (d *Doc) rescue(ambiguous map[string]followed) {
	for i := range d.Tokens {
		t := &d.Tokens[i]
		r := t.Best()
		f, ok := ambiguous[r.Stem]
		if !ok || r.POS == VERB || !d.mayBegin(i) {
			continue
		}
		for k := i + 2; k < len(d.Tokens) && k < i+14 && d.Tokens[k].Sent == t.Sent; k++ {
			if b := d.Tokens[k].Best(); b.POS == VERB || d.Tokens[k].Is("،") {
				break
			} else if b.Lemma == f.word && b.POS == ADP {
				for j := range t.Readings {
					if t.Readings[j].POS == VERB && t.Readings[j].Lemma == f.verb && t.Readings[j].Voice != 'p' {
						t.best = j
						break
					}
				}
				break
			}
		}
	}
}

// followed is a line of ambiguous.lex.
type followed struct{ verb, word string }

// mayBegin tells whether a clause may begin at token i.
func (d *Doc) mayBegin(i int) bool {
	if d.Tokens[i].Best().Pro != "" || i == 0 || d.Tokens[i-1].Sent != d.Tokens[i].Sent {
		return true
	}
	p := &d.Tokens[i-1]
	b := p.Best()
	return p.Kind == PunctToken || b.Class == "subordination" || b.Class == "possibility" || b.Class == "meanwhile" || b.POS == PROPN || b.POS == NOUN && b.Al || b.POS == ADJ && b.Al
}
