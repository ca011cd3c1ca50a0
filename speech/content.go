package speech

import (
	"strings"

	"isnad/arabic"
)

// content is where a statement's words stand: tokens [from, to).
type content struct {
	from, to int
	marker   string // what introduces it
	direct   bool
}

// gap is how many tokens may stand between a cue's subject and its content (appositions, "في بيان نشرته …").
const gap = 45

// contentFrom looks, from token j on, for what introduces the content of cue i.
func (a *article) contentFrom(r *reporting, j, i int, s arabic.Range) (content, bool) {
	clean := true // nothing but circumstances has been passed over: a preposition may still be the cue's
	depth := 0
	for k := j; k < s.To && k < j+gap; k++ {
		t := &a.d.Tokens[k]
		b := t.Best()
		if t.Kind == arabic.PunctToken {
			switch {
			case t.Is("("):
				depth++
			case t.Is(")"):
				depth--
			case t.Is(":") && k+1 < s.To:
				return a.found(k+1, i, s, "quote")
			case opensQuote(a.d, k, s) && r.takes("quote") && a.longQuote(k, s):
				return a.found(k, i, s, "quote")
			}
			continue
		}
		if depth > 0 {
			continue
		}
		if to := a.TimeTo[k]; to > k {
			k = to - 1
			continue
		}
		if p := a.prepAt(k, s); p != nil && !p.what && k > i { // "أفادت الوكالة نقلا عن مصدر بأن"
			if _, next := a.n.PhrasesAt(k + len(p.words)); next > k+len(p.words) {
				k = next - 1
				continue
			}
		}
		if marker := a.markerAt(r, k); marker != "" && (clean || len(marker) > 2 && isClause(marker)) {
			return a.found(k, i, s, marker)
		}
		if k > j && b.POS == arabic.VERB && a.n.MentionAt(k) == nil && !a.insideRelative(k, j) {
			return content{}, false
		}
		if clean && a.nounPhrase(k) {
			if next := a.pastObject(r, k, s); next > k {
				k = next - 1
				continue
			}
			if r.takes("np") && (k == j || a.d.Tokens[k-1].Kind != arabic.PunctToken) {
				return a.found(k, i, s, "np")
			}
		}
		if n := a.pastCircumstance(k, r, s); n > k {
			k = n - 1
			continue
		}
		clean = clean && (b.POS == arabic.ADV || b.Class == "topic_shift" || b.POS == arabic.ADP && b.Enc != "")
	}
	return content{}, false
}

// isClause tells whether a marker introduces a clause.
func isClause(marker string) bool { return marker == "أن" || marker == "إن" || marker == "ألا" }

// pastCircumstance steps over a preposition that is none of the entry's and the phrase it governs.
func (a *article) pastCircumstance(k int, r *reporting, s arabic.Range) int {
	b := a.d.Tokens[k].Best()
	if b.POS != arabic.ADP || b.Enc != "" || k+1 >= s.To {
		return k
	}
	if to := a.TimeTo[k+1]; to > k+1 {
		return to
	}
	if _, next := a.n.PhrasesAt(k + 1); next > k+1 {
		return next
	}
	return k
}

func (a *article) found(k, i int, s arabic.Range, marker string) (content, bool) {
	c := a.clause(k, i, s, marker)
	return c, c.to > c.from
}

// markerAt tells which of the entry's content markers token k is.
func (a *article) markerAt(r *reporting, k int) string {
	b := a.d.Tokens[k].Best()
	if b.Class == "content" || b.Class == "content_negated" {
		if a.circumstantial(r, k-1) {
			return "" // "شهدت … بعد أن"
		}
		if r.takes(b.Lemma) || r.takes("أن") || r.takes("إن") || strings.HasPrefix(b.Pro, "ب") && r.takes("ب") {
			return b.Lemma
		}
		return ""
	}
	if b.POS == arabic.ADP && b.Pro == "" && r.takes(b.Lemma) {
		return b.Lemma
	}
	for _, m := range []string{"ب", "ل"} {
		if b.POS != arabic.ADP && b.Pro == m && r.takes(m) {
			return m
		}
		if x := a.n.MentionAt(k); x != nil && x.From == k && r.takes(m) && a.d.Text[a.d.Tokens[k].Start:x.Start] == m {
			return m
		}
	}
	return ""
}

// circumstantial tells whether token k is a preposition that makes the clause behind it a circumstance and no content: بعد أن,
// قبل أن, دون أن.
func (a *article) circumstantial(r *reporting, k int) bool {
	if k < 0 {
		return false
	}
	b := a.d.Tokens[k].Best()
	return b.POS == arabic.ADP && b.Enc == "" && a.circumstances[b.Lemma] && !r.takes(b.Lemma)
}

// pastObject steps over the one spoken to ("حث واشنطن على"): a phrase with the content's marker right behind it.
func (a *article) pastObject(r *reporting, k int, s arabic.Range) int {
	ps, next := a.n.PhrasesAt(k)
	if len(ps) == 0 || next >= s.To || !ps[0].CanAct() {
		return k
	}
	for next < s.To && (a.timeAt[next] >= 0 || a.d.Tokens[next].Is("،")) {
		next++
	}
	if next < s.To && a.markerAt(r, next) != "" {
		return next
	}
	return k
}

// nounPhrase tells whether token k may open a noun phrase that is a content by itself.
func (a *article) nounPhrase(k int) bool {
	t := &a.d.Tokens[k]
	b := t.Best()
	if m := a.n.MentionAt(k); m != nil {
		return a.n.Bare(m, k)
	}
	if b.Pro != "" || a.timeAt[k] >= 0 || b.Class != "" && b.POS != arabic.DET && b.POS != arabic.PRON && b.Class != "not_of" {
		return false
	}
	return b.POS == arabic.NOUN || b.POS == arabic.DET || b.Class == "not_of" || b.Class == "what"
}

// insideRelative tells whether the verb at k belongs to a relative clause opened behind j: "الذي زار".
func (a *article) insideRelative(k, j int) bool {
	for m := k - 1; m >= j && m > k-8; m-- {
		c := a.d.Tokens[m].Best().Class
		if c == "relative" || c == "what" || c == "subordination" {
			return true
		}
		if a.d.Tokens[m].Best().POS == arabic.VERB {
			return a.insideRelative(m, j)
		}
	}
	// An indefinite noun before it: "بيان نشرته الوزارة", "مقابلة أجرتها".
	p := a.d.Tokens[k-1].Best()
	return k-1 >= j && p.POS == arabic.NOUN && !p.Al && p.Enc == "" || k-1 >= j && a.d.Tokens[k-1].Best().POS == arabic.ADJ && !a.d.Tokens[k-1].Best().Al ||
		k-1 >= j && a.d.Tokens[k-1].Best().Class == "possibility"
}

func isQuote(s string) bool {
	switch s {
	case "\"", "«", "»", "“", "”", "„":
		return true
	}
	return false
}

// opensQuote tells whether the mark at k opens a quotation.
func opensQuote(d *arabic.Doc, k int, s arabic.Range) bool {
	t := &d.Tokens[k]
	switch t.Text {
	case "«", "“", "„":
		return true
	case "\"", "”":
		open := false
		for m := s.From; m < k; m++ {
			if d.Tokens[m].Text == t.Text {
				open = !open
			}
		}
		return !open
	}
	return false
}

// closing is the token of the mark that closes the quotation opened at k, or s.To.
func (a *article) closing(k int, s arabic.Range) int {
	for m := k + 1; m < min(s.To, k+longestQuote); m++ {
		switch a.d.Tokens[m].Text {
		case "»", "”", "\"":
			return m
		case "“":
			if a.d.Tokens[k].Text == "“" {
				return m
			}
		}
	}
	return min(s.To, k+longestQuote)
}

// longestQuote is how many tokens a quotation may run over.
const longestQuote = 600

// longQuote tells a quotation from a name in quotation marks.
func (a *article) longQuote(k int, s arabic.Range) bool { return a.closing(k, s)-k > 3 }

// clause is the content that begins with token k: to the end of its quotation or of its clause.
func (a *article) clause(k, cue int, s arabic.Range, marker string) content {
	c := content{from: k, marker: marker}
	var end int
	if p := a.d.Paras[a.d.Tokens[k].Para]; isQuote(a.d.Tokens[k].Text) {
		// A quotation may run over the sentences of its paragraph.
		end = a.closing(k, arabic.Range{From: s.From, To: p.To})
		if end < p.To {
			end++
		}
		if end < s.To && !a.d.Tokens[end].Is("،") && !a.d.Tokens[end].Is(".") && !a.d.Tokens[end].Is(",") {
			end = a.clauseEnd(end, cue, s, marker)
		}
	} else {
		end = a.clauseEnd(k+1, cue, s, marker)
	}
	for end > k && a.trailing(end-1, k) {
		end--
	}
	c.to = end
	c.direct = a.quotedShare(c)
	return c
}

func (a *article) trailing(i, from int) bool {
	t := &a.d.Tokens[i]
	if t.Kind != arabic.PunctToken {
		return t.Norm == "و"
	}
	switch t.Text {
	case ".", "،", ",", "؛", "-", "–", ":", "…":
		return true
	}
	return false
}

// quotedShare tells whether most of a content stands in quotation marks.
func (a *article) quotedShare(c content) bool {
	in, words, quoted := false, 0, 0
	for k := c.from; k < c.to; k++ {
		t := &a.d.Tokens[k]
		switch t.Text {
		case "«", "“", "„":
			in = true
		case "»", "”":
			in = false
		case "\"":
			in = !in
		default:
			if t.Kind != arabic.PunctToken {
				words++
				if in {
					quoted++
				}
			}
		}
	}
	return words > 0 && 10*quoted >= 6*words
}

// clauseEnd is where the content that goes on at token k ends: before the next cue of the same speaker, before a
// source that closes the sentence, at the end of the sentence.
func (a *article) clauseEnd(k, cue int, s arabic.Range, marker string) int {
	inQuote := false
	if k > 0 && isQuote(a.d.Tokens[k-1].Text) && opensQuote(a.d, k-1, s) {
		inQuote = true
	}
	for ; k < s.To; k++ {
		t := &a.d.Tokens[k]
		if isQuote(t.Text) {
			inQuote = opensQuote(a.d, k, s)
			continue
		}
		if inQuote || t.Kind != arabic.WordToken {
			continue
		}
		if a.breaks(k, cue, s) {
			return k
		}
	}
	return s.To
}

// breaks tells whether token k begins something that is no more part of the content of cue.
func (a *article) breaks(k, cue int, s arabic.Range) bool {
	t := &a.d.Tokens[k]
	b := t.Best()
	comma := a.d.Tokens[k-1].Kind == arabic.PunctToken && !isQuote(a.d.Tokens[k-1].Text)
	and := strings.HasPrefix(b.Pro, "و")
	switch {
	case b.POS == arabic.VERB && and && b.Infl == arabic.Perfect && a.speaking(b.Lemma) && a.d.Tokens[cue].Best().Infl == arabic.Perfect:
		return true
	case b.POS == arabic.VERB && and && b.Infl == arabic.Imperfect && a.speaking(b.Lemma) && a.d.Tokens[cue].Best().Infl == arabic.Imperfect && a.d.Tokens[cue].Best().POS == arabic.VERB:
		return true
	case b.Verb != "" && b.Infl == arabic.ActivePart && (comma || and) && a.adverbial(k, b) && a.verbs[b.Verb] != nil:
		return true
	case comma && a.prepAt(k, s) != nil:
		return true
	case comma && (b.Lemma == "فيما" || b.Lemma == "بينما" || b.Lemma == "كما" || t.Norm == "وذلك" || b.Class == "topic_shift"):
		return true
	case comma && b.Class == "contrast" && k+1 < s.To && a.d.Tokens[k+1].Best().POS == arabic.VERB && a.speaking(a.d.Tokens[k+1].Best().Lemma):
		return true
	case comma && t.Norm == "في" && k+1 < s.To && (a.d.Tokens[k+1].Norm == "حين" || a.d.Tokens[k+1].Norm == "وقت"):
		return true
	}
	return false
}

// speaking tells whether a verb reports by itself.
func (a *article) speaking(lemma string) bool {
	for _, r := range a.verbs[lemma] {
		if len(r.idiom) == 0 && (!r.weak || r.onward) {
			return true
		}
	}
	return false
}
