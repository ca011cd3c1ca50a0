package names

import (
	"slices"
	"strings"

	"isnad/arabic"
)

// appointment is what a verb of the lexicon says of an office: its status, and whose it is.
type appointment struct{ status, person string }

// appointed gives persons the offices that a verb tells of: "انتخب البرلمان فلانا رئيسا للجمهورية", "فلان الذي كان وزيرا للدفاع",
// "تعيين فلان سفيرا".
func (c *clusterer) appointed() {
	at := c.covered()
	for i := range c.d.Tokens {
		e := c.accusativeTitle(i)
		if e == nil || at[i] >= 0 {
			continue
		}
		verb, who := c.appointment(i, at)
		if who < 0 {
			continue
		}
		start := c.d.Tokens[i].Start
		o := Office{From: i, To: c.officeTo(i+1, true), Start: start, Sector: e.sector}
		o.End = c.d.Tokens[o.To-1].End
		if o.To == i+1 || verb.person == "subject" && !c.complemented(i+1, o.To) {
			continue // "كان وزيرا": of what?
		}
		if c.fill(&o); o.Status == "holds" {
			o.Status = verb.status
		}
		p := &c.res.Entities[who]
		p.Offices = append(p.Offices, o)
		if p.Country == "" {
			p.Country = o.Country
		}
		if p.Sector == "" && o.Status != "former" {
			p.Sector = o.Sector
		}
	}
}

// accusativeTitle is the office that token i names in the indefinite accusative: رئيسا, وزيرة.
func (c *clusterer) accusativeTitle(i int) *entry {
	t := &c.d.Tokens[i]
	b := t.Best()
	if t.Kind != arabic.WordToken || b.POS != arabic.NOUN && b.POS != arabic.ADJ || b.Pro != "" || b.Al || b.Enc != "" || b.Number != 's' {
		return nil
	}
	word := c.folded[i]
	if noun, masculine := strings.CutSuffix(word, "ا"); masculine {
		word = noun
	} else if !strings.HasSuffix(word, "ه") {
		return nil
	}
	node, ok := c.rec.titles.edges[edge{0, word}]
	if !ok || c.rec.titles.ends[node] == nil {
		return nil
	}
	if e := c.rec.titles.ends[node][0]; e.kind == "office" && e.number == 0 {
		return e
	}
	return nil
}

// appointmentReach is how many tokens may stand between a verb of appointment and the office.
const appointmentReach = 12

// appointment is the verb that tells of the office at token i and the person whose it is, -1 where nobody's.
func (c *clusterer) appointment(i int, at []int) (appointment, int) {
	from := max(c.d.Sents[c.d.Tokens[i].Sent].From, i-appointmentReach)
	person, nearest := -1, i // the person right before the office
	if m := c.mentionBefore(i, at); m >= 0 {
		person, nearest = c.res.Mentions[m].Entity, c.res.Mentions[m].From
	}
	for k := i - 1; k >= from; k-- {
		b := c.d.Tokens[k].Best()
		verb, ok := c.rec.appointments[verbOf(b)]
		if at[k] >= 0 || !ok {
			if b.POS == arabic.VERB && at[k] < 0 {
				break
			}
			continue
		}
		if b.Enc != "" {
			break // "عينه الرئيس مستشارا": somebody else
		}
		if verb.person == "subject" {
			if b.POS == arabic.NOUN || b.Infl == arabic.Imperfect || b.POS == arabic.AUX && !strings.HasPrefix(b.Stem, "ك") { // بحكم عمله; سيكون, unlike كان
				break
			}
			if person < 0 && k == i-1 { // "فلان، الذي كان وزيرا"
				if m := c.mentionBefore(k, at); m >= 0 {
					return verb, c.res.Mentions[m].Entity
				}
			}
			if person >= 0 && !c.stands(k+1, nearest, person) {
				break
			}
			return verb, person
		}
		if person < 0 || verb.person == "object" && b.POS == arabic.VERB && b.Voice != 'p' && !c.somebodyBetween(k+1, nearest, at) {
			break
		}
		return verb, person
	}
	return appointment{}, -1
}

// verbOf is the verb of a reading: its own, or that of a verbal noun.
func verbOf(b *arabic.Reading) string {
	if b.POS == arabic.VERB || b.POS == arabic.AUX {
		return b.Lemma
	}
	if b.Infl == arabic.VerbalNoun {
		return b.Verb
	}
	return ""
}

// mentionBefore is the mention of a person that ends right before token i, a relative pronoun, a comma or a bracket passed over; -1
// where none does.
func (c *clusterer) mentionBefore(i int, at []int) int {
	for k := i - 1; k >= 0 && k >= i-3 && c.d.Tokens[k].Para == c.d.Tokens[i].Para; k-- {
		if m := at[k]; m >= 0 {
			if c.res.Entities[c.res.Mentions[m].Entity].Type == "person" {
				return m
			}
			return -1
		}
		if t := &c.d.Tokens[k]; !t.Is("،") && !t.Is(")") && t.Best().Class != "relative" {
			return -1
		}
	}
	return -1
}

// complemented tells whether a noun behind ل is among the tokens: وزيرا للعمل.
func (c *clusterer) complemented(from, to int) bool {
	for k := from; k < to; k++ {
		if strings.HasSuffix(c.d.Tokens[k].Best().Pro, "ل") || c.d.Tokens[k].Best().Lemma == "لدى" {
			return true
		}
	}
	return false
}

// stands tells whether a person, named at token name, stands at token k, with his office or without.
func (c *clusterer) stands(k, name, person int) bool {
	return k == name || slices.ContainsFunc(c.res.Entities[person].Offices, func(o Office) bool { return o.From == k })
}

// somebodyBetween tells whether a noun stands between the tokens, who then is the subject: "عين الرئيس فلانا".
func (c *clusterer) somebodyBetween(from, to int, at []int) bool {
	for k := from; k < to; k++ {
		if b := c.d.Tokens[k].Best(); at[k] >= 0 || c.d.Tokens[k].Kind == arabic.WordToken && (b.POS == arabic.NOUN || b.POS == arabic.PROPN) && b.Al {
			return true
		}
	}
	return false
}
