package speech

import (
	"slices"
	"strings"

	"isnad/arabic"
	"isnad/names"
)

// cue makes a statement of token i where it is a reporting word with a source and a content.
func (a *article) cue(i int, s arabic.Range) (Statement, bool) {
	t := &a.d.Tokens[i]
	if t.Kind != arabic.WordToken || a.n.MentionAt(i) != nil {
		return Statement{}, false
	}
	if st, ok := a.prepCue(i, s); ok {
		return st, ok
	}
	b := t.Best()
	if p := a.participle(i, s, b); p != nil {
		return a.participleCue(i, s, p)
	}
	switch {
	case b.POS == arabic.VERB:
		return a.verbCue(i, s, a.verbReading(t, b))
	case b.Verb != "" && b.Infl == arabic.ActivePart && a.adverbial(i, b):
		return a.participleCue(i, s, b)
	case b.POS == arabic.NOUN:
		return a.nounCue(i, s, b)
	}
	return Statement{}, false
}

// verbReading is the reading of a verb that the lexicon knows to report, where the chosen one does not and is spelled the
// same: تعارض of عارض.
func (a *article) verbReading(t *arabic.Token, b *arabic.Reading) *arabic.Reading {
	if a.verbs[b.Lemma] != nil {
		return b
	}
	for k := range t.Readings {
		if r := &t.Readings[k]; r.POS == arabic.VERB && r.Enc == b.Enc && r.Voice != 'p' && r.Infl != arabic.Imperative && r.Person == '3' && a.verbs[r.Lemma] != nil {
			return r
		}
	}
	return b
}

// participle is the reading of token i as an accusative participle of a reporting verb, where another reading was
// chosen but the participle's own content follows it: "مشيرا إلى" is no field marshal.
func (a *article) participle(i int, s arabic.Range, b *arabic.Reading) *arabic.Reading {
	if b.Verb != "" && b.Infl == arabic.ActivePart || i+1 >= s.To {
		return nil
	}
	for k := range a.d.Tokens[i].Readings {
		p := &a.d.Tokens[i].Readings[k]
		if p.Infl != arabic.ActivePart || p.Verb == "" || !a.adverbial(i, p) || !strings.HasSuffix(p.Stem, "ا") && !strings.HasSuffix(p.Stem, "ة") {
			continue
		}
		for _, r := range a.allowed(a.verbs[p.Verb], "participle") {
			if m := a.markerAt(r, i+1); m != "" && m != "ب" && m != "ل" {
				return p
			}
		}
	}
	return nil
}

// adverbial tells whether a participle goes with a verb before it: "مؤكدا أن", "مشددين على".
func (a *article) adverbial(i int, b *arabic.Reading) bool {
	if b.Al || b.Enc != "" || strings.ContainsAny(b.Pro, "بلك") {
		return false
	}
	if strings.HasSuffix(b.Stem, "ا") || strings.HasSuffix(b.Stem, "ة") || strings.HasSuffix(b.Stem, "ين") || strings.HasSuffix(b.Stem, "ات") {
		return true
	}
	return strings.HasSuffix(b.Stem, "ى") || strings.HasSuffix(b.Stem, "ئ")
}

// matchIdiom tells which entry of the list stands at token i with its idiom's words behind it, and the token behind.
func (a *article) matchIdiom(list []*reporting, i int) (*reporting, int) {
	for _, r := range list {
		if to, ok := a.wordsAt(r.idiom, i+1); ok {
			return r, to
		}
	}
	return nil, i
}

// wordsAt tells whether words stand at token i in any of their forms, perhaps behind a subject, and the token behind.
func (a *article) wordsAt(words []string, i int) (int, bool) {
	for _, w := range words {
		if i >= len(a.d.Tokens) {
			return i, false
		}
		b := a.d.Tokens[i].Best()
		if b.Lemma != w && b.Stem != w && a.d.Tokens[i].Norm != w && arabic.Fold(b.Lemma) != arabic.Fold(w) {
			return i, false
		}
		i++
	}
	return i, true
}

// pick chooses the entry of a word whose content marker stands behind it.
func (a *article) pick(list []*reporting, i int, s arabic.Range, from int) (*reporting, int, content) {
	for _, weak := range []bool{false, true} {
		for _, r := range list {
			if r.weak != weak {
				continue
			}
			to, ok := a.wordsAt(r.idiom, i+1)
			if !ok {
				continue
			}
			start := max(from, to)
			if c, ok := a.contentFrom(r, start, i, s); ok {
				return r, to, c
			}
		}
	}
	return nil, i, content{}
}

func (a *article) verbCue(i int, s arabic.Range, b *arabic.Reading) (Statement, bool) {
	if prep, ok := a.carriers[b.Lemma]; ok {
		if st, ok := a.carried(i, s, prep); ok {
			return st, true
		}
	}
	list := a.verbs[b.Lemma]
	if list == nil {
		return Statement{}, false
	}
	if a.hedgedPassive(i, b, s) {
		return Statement{}, false
	}
	r, _ := a.matchIdiom(list, i)
	if r == nil {
		return Statement{}, false
	}
	sub := a.subjectOf(i, i+1+len(r.idiom), s, r)
	r, _, c := a.pick(list, i, s, sub.next)
	if r == nil {
		return Statement{}, false
	}
	if len(sub.phrases) > 0 && a.hearsNobody(i, r, c, &sub) {
		if sub = a.speakerOver(i, s, b, sub); len(sub.phrases) == 0 {
			return Statement{}, false
		}
	}
	if len(sub.phrases) == 0 {
		return Statement{}, false
	}
	if r.weak && !sub.speaks(a) && !(sub.own && isClause(c.marker)) {
		return Statement{}, false
	}
	if r.weak && c.marker == "np" {
		return Statement{}, false
	}
	st := a.statement(i, r, verbForm, c, s)
	st.Source, st.own = sub.phrases, sub.own
	st.Chain = append(st.Chain, sub.links...)
	for _, l := range a.told(i+1, st.From) {
		if !linked(st.Chain, l) {
			st.Chain = append(st.Chain, l)
		}
	}
	if a.negated(i) && st.Certainty == "asserted" {
		st.Certainty = "denied"
	}
	return st, true
}

// hearsNobody tells whether a verb that is always said to somebody has nobody between its subject and its content, so that it
// is a passive or the phrase behind it the hearer: "الذي اتهم العام الماضي بالفساد", "واتهم النظام بشن هجوم".
func (a *article) hearsNobody(i int, r *reporting, c content, sub *subject) bool {
	b := a.d.Tokens[i].Best()
	if !slices.Contains(r.hearer, "always") || c.marker != "ب" && c.marker != "على" || b.Enc != "" || b.Infl != arabic.Perfect {
		return false
	}
	if p := &sub.phrases[0]; c.marker == "على" && (p.Entity >= 0 || p.Kind == names.KindOrg) {
		return false // "وحثت الوزارة على ضبط النفس" stands too
	}
	k := i + 1
	if sub.own && sub.phrases[0].From > i {
		k = sub.phrases[len(sub.phrases)-1].To
	}
	for k < c.from && (a.TimeTo[k] > k || a.d.Tokens[k].Best().POS == arabic.ADV) {
		k = max(k+1, a.TimeTo[k])
	}
	return k >= c.from
}

// speakerOver is who goes on speaking where the phrase behind the verb is the hearer: "قال الوزير … واتهم النظام بشن هجوم".
// Nobody where the verb is a passive.
func (a *article) speakerOver(i int, s arabic.Range, v *arabic.Reading, sub subject) subject {
	if !strings.HasPrefix(v.Pro, "و") && !(i > s.From && a.d.Tokens[i-1].Best().Lemma == "كما") || !sub.own {
		return subject{}
	}
	prev := a.speakerBefore(i, s, v, sub.next)
	prev.links = sub.links
	return prev
}

// hedgedPassive tells of a passive without a speaker: يُعتقد أن, ذُكر أن.
func (a *article) hedgedPassive(i int, b *arabic.Reading, s arabic.Range) bool {
	if b.Voice == 'p' && b.Enc == "" {
		return true
	}
	for k := range a.d.Tokens[i].Readings {
		r := &a.d.Tokens[i].Readings[k]
		if r.Voice == 'p' && r.POS == arabic.VERB && strings.Contains(a.d.Tokens[i].Text, "\u064f") && strings.IndexRune(a.d.Tokens[i].Text, '\u064f') < 5 {
			return true
		}
	}
	return false
}

func (a *article) negated(i int) bool {
	if i == 0 {
		return false
	}
	switch a.d.Tokens[i-1].Best().Class {
	case "negation", "negation_past", "negation_future":
		return true
	}
	return false
}

func (a *article) participleCue(i int, s arabic.Range, b *arabic.Reading) (Statement, bool) {
	list := a.allowed(a.verbs[b.Verb], "participle")
	r, _, c := a.pick(list, i, s, 0)
	if r == nil {
		return Statement{}, false
	}
	sub := a.lastSubject(i, s, b)
	if len(sub.phrases) == 0 {
		return Statement{}, false
	}
	if c.marker == "np" && !a.behindComma(i) {
		return Statement{}, false
	}
	st := a.statement(i, r, participleForm, c, s)
	st.Source, st.own = sub.phrases, sub.own
	return st, true
}

func (a *article) behindComma(i int) bool {
	return i > 0 && (a.d.Tokens[i-1].Kind == arabic.PunctToken || strings.HasPrefix(a.d.Tokens[i].Best().Pro, "و"))
}

func (a *article) allowed(list []*reporting, form string) []*reporting {
	var out []*reporting
	for _, r := range list {
		if !slices.Contains(r.no, form) {
			out = append(out, r)
		}
	}
	return out
}

// nounCue: "إعلان الرئيس أن", "دعوة واشنطن إلى", "قوله إن".
func (a *article) nounCue(i int, s arabic.Range, b *arabic.Reading) (Statement, bool) {
	list := a.nouns[b.Lemma]
	if b.Verb != "" && b.Infl == arabic.VerbalNoun {
		list = append(slices.Clone(list), a.allowed(a.verbs[b.Verb], "noun")...)
	}
	if len(list) == 0 {
		return Statement{}, false
	}
	sub := a.governed(i, s, b)
	if len(sub.phrases) == 0 {
		return Statement{}, false
	}
	r, _, c := a.pick(list, i, s, sub.next)
	if r == nil || c.marker == "np" && !(b.Enc == "" && len(sub.phrases) > 0 && !r.weak && c.from == sub.next) {
		return Statement{}, false
	}
	if (c.marker == "np" || c.marker == "ل" || r.weak && c.marker != "أن" && c.marker != "إن" && c.marker != "quote") && !sub.speaks(a) {
		return Statement{}, false
	}
	if b.Enc == "" && slices.Contains(r.hearer, "of") { // "تواصل حث موسكو على الحوار": whom the noun governs is told
		told := sub.phrases
		if sub = a.nearest(i, s, &arabic.Reading{Person: '3'}); len(sub.phrases) == 0 || sub.phrases[0].Start == told[0].Start {
			return Statement{}, false
		}
		sub.own = false
	}
	st := a.statement(i, r, nounForm, c, s)
	st.Source, st.own = sub.phrases, sub.own
	st.Chain = append(st.Chain, sub.links...)
	return st, true
}

// statement lays out what a cue and its content say.
func (a *article) statement(i int, r *reporting, f form, c content, s arabic.Range) Statement {
	lemma := a.d.Tokens[i].Best().Lemma
	if f == verbForm && len(r.word) > 0 {
		lemma = r.word
	}
	return Statement{Cue: i, Lemma: lemma, From: c.from, To: c.to, Direct: c.direct, Kind: r.kind,
		Certainty: r.certainty, Rule: r.at + " " + formNames[f] + " " + c.marker, form: f, entry: r, Date: -1}
}

var formNames = [...]string{"verb", "participle", "noun", "preposition", "colon"}

// colon reads "X: …" at the head of a paragraph's sentence: a headline, or a speaker's line.
func (a *article) colon(s arabic.Range) {
	if s.From != a.d.Paras[a.d.Tokens[s.From].Para].From {
		return
	}
	ps, next := a.n.PhrasesAt(s.From)
	if len(ps) == 0 || next >= s.To || !a.d.Tokens[next].Is(":") || next+1 >= s.To {
		return
	}
	for k := range ps {
		if !ps[k].CanAct() {
			return
		}
	}
	if ps[0].Entity >= 0 && a.n.Entities[ps[0].Entity].Type == "place" && !a.statesSomething(next+1) {
		return // "العراق: توقيف …" tells where, not who says it
	}
	c := a.clause(next+1, next, s, "colon")
	if c.to <= c.from {
		return
	}
	st := Statement{Cue: next, Lemma: ":", From: c.from, To: c.to, Direct: c.direct, Kind: "assert", Certainty: "asserted",
		Rule: "headline colon", form: colonForm, Date: -1, own: true}
	for _, p := range ps {
		st.Source = append(st.Source, Source{Phrase: p})
	}
	a.out = append(a.out, st)
}

// statesSomething tells whether what follows a state's name and a colon is its word: a quotation or a clause, not the
// bare name of an event or a count of victims.
func (a *article) statesSomething(k int) bool {
	b := a.d.Tokens[k].Best()
	return a.d.Tokens[k].Kind == arabic.PunctToken || b.POS != arabic.NOUN && b.POS != arabic.ADJ && b.POS != arabic.NUM || b.Al
}
