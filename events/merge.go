package events

import (
	"slices"

	"isnad/arabic"
	"isnad/names"
)

// merge joins the mentions of one real-world event: the same type, nobody on either side who is not on the other, no
// two dates. The mention with most in it stays; the others go to Also.
func (a *article) merge() {
	var out []Event
	for _, e := range a.out {
		joined := false
		for k := max(0, len(out)-farthest); k < len(out); k++ {
			if a.same(&out[k], &e) {
				a.join(&out[k], &e)
				joined = true
				break
			}
		}
		if !joined {
			out = append(out, e)
		}
	}
	a.out = out
}

// farthest is how many events back the same one may have been mentioned.
const farthest = 150

// agreement of one side of two mentions.
const (
	differ = iota - 1
	open   // one of them names nobody
	loose  // the same state, or the same unnamed people
	strong // somebody is on both
)

// same tells whether a later mention b may be of event a: their sides agree, and b comes back to a (a headline and its
// text, a noun after the verb, the same word again) or both sides are the same.
func (a *article) same(x, y *Event) bool {
	if slices.Contains(x.idiom, y.Trigger) {
		return true // "عقدت مباحثات بين": the verb's idiom holds the noun
	}
	if x.Type != y.Type || x.Status != y.Status && x.Status != "occurred" && y.Status != "occurred" {
		return false
	}
	if x.Date != "" && y.Date != "" && x.Date != y.Date && !x.title && !y.title {
		return false
	}
	back := x.title != y.title || y.noun && a.refersBack(y) || a.root(x) == a.root(y) || a.together(x, y) || a.sameMatter(x, y)
	if x.Mode != y.Mode && x.Mode != "" && y.Mode != "" && !back {
		return false
	}
	if x.Type == "CONSULT" || x.Type == "COOPERATE" {
		g := a.agree(append(append([]Participant{}, x.Actor...), x.Recipient...), append(append([]Participant{}, y.Actor...), y.Recipient...))
		return g == strong && (back || len(y.Actor)+len(y.Recipient) > 1) || g == loose && x.title != y.title
	}
	ga, gr := a.agree(x.Actor, y.Actor), a.agree(x.Recipient, y.Recipient)
	switch {
	case ga != differ && a.oneHarm(x, y):
		return true
	case ga == differ || gr == differ:
		return false
	case x.title != y.title:
		return ga+gr > 0
	case back:
		return ga+gr >= strong || a.together(x, y)
	case ga == strong && gr == strong:
		return true
	}
	return (ga == strong || gr == strong) && ga+gr >= strong && !speechAct[x.Type]
}

// sameMatter tells whether two mentions are about the same thing: the words behind them are largely the same
// ("إلى إجراء تحقيق موثوق به" and again "على إجراء تحقيق").
func (a *article) sameMatter(x, y *Event) bool {
	p, q := a.matter(x), a.matter(y)
	shared := 0
	for w := range p {
		if q[w] {
			shared++
		}
	}
	return shared >= 2 && shared*2 >= min(len(p), len(q))
}

// matterReach is how many tokens behind a trigger tell what it is about.
const matterReach = 14

// matter are the nouns and adjectives behind a trigger that name nobody.
func (a *article) matter(e *Event) map[string]bool {
	if e.matter != nil {
		return e.matter
	}
	e.matter = map[string]bool{}
	s := a.d.Sents[a.d.Tokens[e.Trigger].Sent]
	for k := e.Trigger + 1; k < s.To && k <= e.Trigger+matterReach; k++ {
		b := a.d.Tokens[k].Best()
		if (b.POS == arabic.NOUN || b.POS == arabic.ADJ) && a.n.MentionAt(k) == nil && a.timeAt[k] < 0 {
			e.matter[b.Lemma] = true
		}
	}
	return e.matter
}

// oneHarm tells whether a sentence counts the victims of one attack: "قتل خمسة وجرح عشرة في هجوم".
func (a *article) oneHarm(x, y *Event) bool {
	if x.Type != "ASSAULT" || a.d.Tokens[x.Trigger].Sent != a.d.Tokens[y.Trigger].Sent {
		return false
	}
	ex, ey := a.effect(x.Trigger), a.effect(y.Trigger)
	return (ex != "" || ey != "") && (ex != ey || x.noun || y.noun)
}

// speechAct lists the types whose events are words: the same speaker may utter many.
var speechAct = map[string]bool{"REQUEST": true, "ACCUSE": true, "SUPPORT": true, "REJECT": true, "AGREE": true, "THREATEN": true, "CONCEDE": true}

// refersBack tells whether a noun points at something told before: it has the article or a pronoun, or somebody named
// stands behind it (طلب ماكرون).
func (a *article) refersBack(e *Event) bool {
	b := a.d.Tokens[e.Trigger].Best()
	return b.Al || b.Enc != "" || len(e.Actor) > 0 && e.Actor[0].Entity >= 0 && e.Actor[0].From == e.Trigger+1
}

// root is what the words of one event share: the verb behind them, or their lemma.
func (a *article) root(e *Event) string {
	if b := a.d.Tokens[e.Trigger].Best(); b.Verb != "" {
		return b.Verb
	}
	return e.Lemma
}

// together tells whether two triggers stand in one breath, one of them a noun: "فرضت حظرا", "إلقاء القبض".
func (a *article) together(x, y *Event) bool {
	d := y.Trigger - x.Trigger
	return d < 5 && d > -5 && (x.noun || y.noun) && a.d.Tokens[x.Trigger].Sent == a.d.Tokens[y.Trigger].Sent
}

// agree compares two sides.
func (a *article) agree(x, y []Participant) int {
	if len(x) == 0 || len(y) == 0 {
		return open
	}
	best := differ
	for i := range x {
		for j := range y {
			best = max(best, a.agreement(&x[i], &y[j]))
		}
	}
	return best
}

// agreement compares two participants. Unnamed people are told of in many words (عضو, مشتبه به): only another state or
// another walk of life shows that they are others.
func (a *article) agreement(p, q *Participant) int {
	unnamed := p.Entity < 0 && q.Entity < 0
	switch {
	case p.Entity >= 0 && p.Entity == q.Entity || p.Start == q.Start:
		return strong
	case p.Country != "" && p.Country == q.Country && (p.Entity < 0 || q.Entity < 0 || a.n.Entities[p.Entity].Type != a.n.Entities[q.Entity].Type):
		return loose
	case unnamed && a.d.Tokens[p.Head].Best().Lemma == a.d.Tokens[q.Head].Best().Lemma:
		if a.counted(&p.Phrase) && p.Text(a.d) == q.Text(a.d) {
			return strong // "أربعة أشخاص" both times
		}
		return loose
	case unnamed && !apart(p.Country, q.Country) && !apart(p.Sector, q.Sector):
		return open
	}
	return differ
}

// apart tells whether two codes are both known and not the same.
func apart(p, q string) bool { return p != "" && q != "" && p != q }

// join takes what b knows and a does not.
func (x *article) join(a, b *Event) {
	if a.Type == b.Type && x.rank(b) > x.rank(a) {
		*a, *b = *b, *a
	}
	a.Also = append(append(a.Also, b.Trigger), b.Also...)
	if a.Date == "" {
		a.Date, a.Time = b.Date, b.Time
	}
	if a.Place < 0 {
		a.Place = b.Place
	}
	if len(a.Actor) == 0 {
		a.Actor = without(b.Actor, a.Recipient)
	}
	if a.Type == "ASSAULT" && x.onlyPlaces(a.Recipient) && x.people(b.Recipient) {
		a.Recipient = without(b.Recipient, a.Actor) // "الغارات على اليمن" that killed civilians
	}
	if len(a.Recipient) == 0 || a.Type == "ASSAULT" && !a.noun && !b.noun {
		a.Recipient = merged(a.Recipient, without(b.Recipient, a.Actor))
	}
	if a.Size.Dead == nil {
		a.Size.Dead = b.Size.Dead
	}
	if a.Size.Injured == nil {
		a.Size.Injured = b.Size.Injured
	}
	if a.Size.Arrested == nil {
		a.Size.Arrested = b.Size.Arrested
	}
	if a.Size.Displaced == nil {
		a.Size.Displaced = b.Size.Displaced
	}
}

// rank orders mentions of one event by how much they say. A verb whose pronoun takes up a noun before it ("اجتماع ترأسه")
// says it after that noun.
func (a *article) rank(e *Event) int {
	r := 2*len(e.Actor) + 2*len(e.Recipient)
	if !e.noun && a.d.Tokens[e.Trigger].Best().Enc == "" {
		r++
	}
	if !e.title {
		r += 2
	}
	return r
}

// onlyPlaces tells whether all of a side are places.
func (a *article) onlyPlaces(side []Participant) bool {
	for _, p := range side {
		if p.Entity < 0 || a.n.Entities[p.Entity].Type != "place" {
			return false
		}
	}
	return len(side) > 0
}

// people tells whether a side is of people: persons, groups, organizations.
func (a *article) people(side []Participant) bool {
	return len(side) > 0 && (side[0].Kind == names.KindPerson || side[0].Kind == names.KindGroup || side[0].Kind == names.KindOrg)
}
