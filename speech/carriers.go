package speech

import (
	"strings"

	"isnad/arabic"
)

// carried reads "نقلت A عن B [قوله] أن …": A is a link, B the source. Where a noun of saying follows, that is the cue
// and gets A from there.
func (a *article) carried(i int, s arabic.Range, prep string) (Statement, bool) {
	v := a.d.Tokens[i].Best()
	sub := subject{next: i + 1}
	a.after(i+1, s, nil, v, &sub)
	if len(sub.phrases) == 0 {
		if before, ok := a.before(i, s, v); ok {
			sub.phrases = before.phrases
		}
	}
	k := i + 1
	for k < s.To && k < i+25 && !(a.d.Tokens[k].Best().POS == arabic.ADP && a.d.Tokens[k].Best().Lemma == prep) {
		k++
	}
	if k+1 >= s.To || k >= i+25 {
		return Statement{}, false
	}
	if len(sub.phrases) == 0 {
		p := a.speakerBefore(i, s, v, i+1)
		sub.phrases = p.phrases
	}
	ps, next := a.n.PhrasesAt(k + 1)
	if len(ps) == 0 || !(ps[0].CanAct() || ps[0].Definite) {
		return Statement{}, false
	}
	links := a.links(sub.phrases, i)
	r := &reporting{kind: "assert", certainty: "asserted", content: []string{"أن", "إن", "quote"}, at: "carriers.lex"}
	next = a.PastApposition(next, s)
	cue := i
	for m := next; m < s.To && m < next+4; m++ {
		b := a.d.Tokens[m].Best()
		if b.POS == arabic.NOUN && (a.nouns[b.Lemma] != nil || b.Verb != "" && a.verbs[b.Verb] != nil) && (b.Enc != "" || b.Pro == "") {
			list := append([]*reporting{}, a.nouns[b.Lemma]...)
			if b.Verb != "" {
				list = append(list, a.verbs[b.Verb]...)
			}
			cue = m
			r = list[0]
			next = m + 1
			break
		}
	}
	c, ok := a.contentFrom(r, next, cue, s)
	if !ok && cue != i {
		r = &reporting{kind: r.kind, certainty: r.certainty, content: []string{"أن", "إن", "quote", "np"}, at: r.at}
		c, ok = a.contentFrom(r, next, cue, s)
	}
	if !ok {
		return Statement{}, false
	}
	st := a.statement(cue, r, verbForm, c, s)
	st.Rule = r.at + " carrier"
	for _, p := range ps {
		st.Source = append(st.Source, Source{Phrase: p})
	}
	st.Chain, st.own = links, true
	return st, true
}

// links makes carriers of phrases; the marker is the word at token i.
func (a *article) links(ps []Source, i int) []Link {
	var out []Link
	for _, p := range ps {
		l := Link{Source: p}
		if i >= 0 {
			l.MarkerStart, l.MarkerEnd = a.d.Tokens[i].Start, a.d.Tokens[i].End
		}
		out = append(out, l)
	}
	return out
}

// prepAt is the source preposition that stands at token k, or nil.
func (a *article) prepAt(k int, s arabic.Range) *prep {
	t := &a.d.Tokens[k]
	if t.Kind != arabic.WordToken {
		return nil
	}
	norm := t.Norm
	for _, w := range []string{norm, strings.TrimPrefix(norm, "و")} {
		for _, p := range a.preps[w] {
			if a.prepMatches(p, k, s) {
				return p
			}
		}
	}
	return nil
}

func (a *article) prepMatches(p *prep, k int, s arabic.Range) bool {
	for m, w := range p.words[1:] {
		if k+1+m >= s.To || arabic.Fold(strings.TrimSuffix(a.d.Tokens[k+1+m].Norm, "ه")) != arabic.Fold(strings.TrimSuffix(w, "ه")) && a.d.Tokens[k+1+m].Best().Lemma != w {
			return false
		}
	}
	next := k + len(p.words)
	if next >= s.To {
		return false
	}
	if p.clitic != "" {
		return strings.HasPrefix(a.d.Tokens[next].Norm, p.clitic)
	}
	return true
}

// prepCue reads a preposition that names a source: "وفق سانا", "حسبما ذكرت سانا", "على حد قول الوزير".
func (a *article) prepCue(k int, s arabic.Range) (Statement, bool) {
	p := a.prepAt(k, s)
	if p == nil {
		return Statement{}, false
	}
	next := k + len(p.words)
	cue := k
	var sub subject
	if p.what {
		// A verb with its own subject follows and is the cue.
		v := finite(&a.d.Tokens[next])
		if v == nil {
			return Statement{}, false
		}
		cue = next
		a.after(next+1, s, nil, v, &sub)
		if len(sub.phrases) == 0 {
			sub = a.speakerBefore(next, s, v, next+1)
		}
	} else {
		if a.d.Tokens[next-1].Best().Enc != "" { // على حد قوله
			return Statement{}, false
		}
		start := next
		ps, to := a.n.PhrasesAt(start)
		if len(ps) == 0 || !ps[0].CanAct() && !a.unknownSource(&ps[0].From) {
			return Statement{}, false
		}
		if ps[0].Entity >= 0 && a.n.Entities[ps[0].Entity].Type == "process" || p.weak && ps[0].Entity < 0 {
			return Statement{}, false
		}
		for _, x := range ps {
			sub.phrases = append(sub.phrases, Source{Phrase: x})
		}
		sub.next = to
	}
	if len(sub.phrases) == 0 || !sub.speaks(a) && p.what {
		return Statement{}, false
	}
	if p.origin && a.comesFrom(k, sub.phrases) {
		return Statement{}, false
	}
	// In a sentence with a speaker of its own the agency is a link of that chain.
	if a.joinsChain(k, s, sub.phrases) {
		return Statement{}, false
	}
	c := content{marker: "clause"}
	if k-s.From <= 1 { // at the head of the sentence: what follows is said
		from := sub.next
		for from < s.To && (a.d.Tokens[from].Is("،") || a.d.Tokens[from].Is(",")) {
			from++
		}
		if from < s.To && strings.HasPrefix(a.d.Tokens[from].Norm, "فإن") {
			from++
		}
		c = a.clause(min(from, s.To-1), cue, s, "clause")
	} else {
		c.from, c.to = a.clauseBefore(k, s), k
		for c.to > c.from && a.trailing(c.to-1, c.from) {
			c.to--
		}
		c.direct = a.quotedShare(c)
	}
	if c.to-c.from < 2 {
		return Statement{}, false
	}
	st := a.statement(cue, p.reporting, prepForm, c, s)
	st.Source, st.own = sub.phrases, true
	return st, true
}

// finite is a token's reading as a verb in the third person, or nil.
func finite(t *arabic.Token) *arabic.Reading {
	if b := t.Best(); b.POS == arabic.VERB {
		return b
	}
	for k := range t.Readings {
		if r := &t.Readings[k]; r.POS == arabic.VERB && r.Person == '3' && r.Infl != arabic.Imperative && r.Voice != 'p' {
			return r
		}
	}
	return nil
}

// told lists the agencies and papers to whom something was said, between a cue and its content: "لوكالة رويترز",
// "في تصريح لقناة الجزيرة".
func (a *article) told(from, to int) []Link {
	var out []Link
	for k := from; k < to; k++ {
		m := a.n.MentionAt(k)
		behind := m != nil && m.From == k && strings.Contains(a.d.Text[a.d.Tokens[k].Start:m.Start], "ل")
		melted := m != nil && m.From == k && strings.HasPrefix(a.d.Tokens[k].Norm, "لل")
		if !behind && !melted {
			continue
		}
		if e := &a.n.Entities[m.Entity]; e.Sector == "JRN" && e.Type == "organization" {
			if p, ok := a.n.PhraseAt(k); ok {
				out = append(out, Link{Source: Source{Phrase: p}})
			}
		}
	}
	return out
}

// unknownSource tells whether a word that no lexicon knows may be a source behind "وفق".
func (a *article) unknownSource(i *int) bool {
	b := a.d.Tokens[*i].Best()
	return !b.Known || b.POS == arabic.PROPN
}

// clauseBefore is where the clause that ends before token k begins.
func (a *article) clauseBefore(k int, s arabic.Range) int {
	for m := len(a.out) - 1; m >= 0; m-- {
		if st := &a.out[m]; st.Cue >= s.From && st.form == prepForm && st.To > st.Cue {
			return max(s.From, st.To)
		}
	}
	return s.From
}

// joinsChain makes a source preposition's source a link of the statement that it closes, and tells whether there
// was one.
func (a *article) joinsChain(k int, s arabic.Range, ps []Source) bool {
	joined := false
	for m := len(a.out) - 1; m >= 0; m-- {
		st := &a.out[m]
		if st.Cue < s.From {
			break
		}
		if st.form == prepForm || st.form == colonForm || sameSources(st.Source, ps) {
			if sameSources(st.Source, ps) {
				return true
			}
			continue
		}
		if st.To > k && !(st.Cue < k && st.From > k) {
			continue
		}
		if len(st.Chain) == 0 && a.carries(ps) {
			st.Chain = append(st.Chain, a.links(ps, k)...)
			joined = true
			a.joinsBefore(m, k, ps)
		}
	}
	return joined
}

// joinsBefore makes a link that closes statement m one of what the same speaker said before it in the paragraph.
func (a *article) joinsBefore(m, k int, ps []Source) {
	for n := m - 1; n >= 0; n-- {
		st := &a.out[n]
		if a.d.Tokens[st.Cue].Para != a.d.Tokens[k].Para || len(st.Chain) > 0 || !sameSources(st.Source, a.out[m].Source) {
			return
		}
		st.Chain = append(st.Chain, a.links(ps, k)...)
	}
}

// comesFrom makes those whom "نقلا عن" names the source of the statement in the middle of which they stand; who was taken
// for its source carried it.
func (a *article) comesFrom(k int, ps []Source) bool {
	for m := len(a.out) - 1; m >= 0; m-- {
		st := &a.out[m]
		if st.form == verbForm && st.Cue < k && st.From > k {
			st.Chain = append(st.Chain, a.links(st.Source, st.Cue)...)
			st.Source = ps
			return true
		}
		if k-st.Cue > gap {
			return false
		}
	}
	return false
}

// carries tells whether phrases are of those who carry news: agencies, papers, sources, documents.
func (a *article) carries(ps []Source) bool {
	for i := range ps {
		p := &ps[i]
		if p.Sector == "JRN" || p.Kind == "source" || p.Kind == "document" || p.Kind == "organization" {
			continue
		}
		return false
	}
	return len(ps) > 0
}

func sameSources(a, b []Source) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if a[i].Entity != b[i].Entity || a[i].Entity < 0 && a[i].Start != b[i].Start {
			return false
		}
	}
	return true
}
