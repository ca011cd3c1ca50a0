package speech

import (
	"slices"
	"strings"

	"isnad/arabic"
	"isnad/names"
)

// subject is who a cue's words belong to, and where they end.
type subject struct {
	phrases []Source
	own     bool   // stands beside the cue
	next    int    // the token from which the content may begin
	links   []Link // agencies that were told: "قال لرويترز"
}

// speaks tells whether the subject is somebody who can speak.
func (s *subject) speaks(a *article) bool {
	for i := range s.phrases {
		if !s.phrases[i].CanAct() {
			return false
		}
		if e := s.phrases[i].Entity; e >= 0 && a.n.Entities[e].Type == "process" {
			return false
		}
	}
	return len(s.phrases) > 0
}

// subjectOf finds who the verb at i belongs to: behind it, before it, or the one who spoke last.
func (a *article) subjectOf(i, j int, s arabic.Range, r *reporting) subject {
	v := a.d.Tokens[i].Best()
	sub := subject{next: j}
	if v.Person == '1' || v.Person == '2' {
		return a.speakerBefore(i, s, v, j)
	}
	if i > s.From && v.Pro == "" || i > s.From && v.Pro == "س" { // "إنه يدعو": the pronoun is the subject
		if p := a.d.Tokens[i-1].Best(); p.Class == "content" && p.Enc != "" && p.Enc != "ا" {
			return a.speakerBefore(i, s, v, j)
		}
	}
	before, stands := a.before(i, s, v)
	bare := a.impersonal[v.Lemma] && v.Infl == arabic.Imperfect && v.Gender == 'm' && v.Number == 's' && v.Enc == ""
	if bare && stands && before.phrases[0].Entity < 0 {
		stands = false // "أشخاص يشتبه في انتمائهم"
	}
	if stands && a.touches(before, i) { // subject, verb: what follows is no second one
		before.next = j
		return before
	}
	a.after(j, s, r, v, &sub)
	if prev := a.speakerBefore(i, s, v, sub.next); !stands && a.hears(&sub, r, v, s) && len(prev.phrases) > 0 {
		prev.links = sub.links
		return prev
	}
	if len(sub.phrases) > 0 {
		sub.own = true
		return sub
	}
	if stands {
		before.next, before.links = sub.next, sub.links
		return before
	}
	if bare {
		return subject{next: sub.next} // يُذكر أن, يُتوقع أن
	}
	prev, ok := a.goesOn(i, s, v, sub.next)
	if !ok {
		prev = a.speakerBefore(i, s, v, sub.next)
	}
	prev.links = sub.links
	return prev
}

// goesOn is the subject of a verb that reports nothing, with which a cue behind و goes on in one sentence: "أبرمت أنقرة اتفاقا
// … ووافقت على".
func (a *article) goesOn(i int, s arabic.Range, v *arabic.Reading, next int) (subject, bool) {
	if !strings.HasPrefix(v.Pro, "و") || len(a.out) > 0 && a.out[len(a.out)-1].Cue >= s.From {
		return subject{}, false
	}
	for k := s.From; k < i; k++ {
		if c := a.d.Tokens[k].Best().Class; c == "content" || c == "relative" {
			return subject{}, false
		}
	}
	sub, ok := a.sentenceSubject(i, s, v)
	if !ok || sub.phrases[0].From < s.From {
		return subject{}, false
	}
	sub.next = next
	return sub, true
}

// hears tells whether the one phrase behind a verb that is said to somebody is of people who belong to the speaker, and so
// its hearers and not its subject: "دعا أنصاره إلى".
func (a *article) hears(sub *subject, r *reporting, v *arabic.Reading, s arabic.Range) bool {
	if len(sub.phrases) != 1 || r == nil || !slices.Contains(r.hearer, "object") || v.Enc != "" || v.Number != 's' {
		return false
	}
	p := &sub.phrases[0]
	enc := a.d.Tokens[p.From].Best().Enc
	if p.Number != 'p' || enc != "ه" && enc != "ها" || (enc == "ها") != (v.Gender == 'f') {
		return false
	}
	if sub.next >= s.To {
		return true
	}
	ps, _ := a.n.PhrasesAt(sub.next)
	return len(ps) == 0 || !ps[0].CanAct() || ps[0].Start != a.d.Tokens[sub.next].Start
}

// after looks for the subject behind a verb; an agency that was told becomes a link.
func (a *article) after(j int, s arabic.Range, r *reporting, v *arabic.Reading, sub *subject) {
	var takes names.Complement
	if r != nil {
		takes = r.takes
	}
	found := a.SubjectAfter(j, s, v, takes)
	sub.next = found.Next
	for _, p := range found.Phrases {
		sub.phrases = append(sub.phrases, Source{Phrase: p})
	}
	for _, p := range found.Told {
		if p.Entity >= 0 && a.n.Entities[p.Entity].Sector == "JRN" && a.n.Entities[p.Entity].Type == "organization" {
			sub.links = append(sub.links, Link{Source: Source{Phrase: p}})
		}
	}
}

// before looks for a subject that stands before its verb.
func (a *article) before(i int, s arabic.Range, v *arabic.Reading) (subject, bool) {
	sub := subject{own: true}
	for _, p := range a.SubjectBefore(i, s, v) {
		sub.phrases = append(sub.phrases, Source{Phrase: p})
	}
	return sub, len(sub.phrases) > 0
}

// touches tells whether a subject before the verb at token i stands right before it.
func (a *article) touches(sub subject, i int) bool {
	k := sub.phrases[len(sub.phrases)-1].To
	for k < i && (a.d.Tokens[k].Kind == arabic.PunctToken || a.d.Tokens[k].Best().POS == arabic.ADV || a.d.Tokens[k].Best().Class == "possibility") {
		k++
	}
	return k == i
}

// speakerBefore is the one who spoke last and agrees with the verb: the subject that is dropped.
func (a *article) speakerBefore(i int, s arabic.Range, v *arabic.Reading, next int) subject {
	sub := subject{next: next}
	// "قال إنه يدعو": the pronoun before the verb is the speaker of the cue around it.
	tries := 0
	for k := len(a.out) - 1; k >= 0 && tries < 4; k-- {
		st := &a.out[k]
		if st.form == colonForm && len(a.d.Paras) > 1 && a.d.Tokens[st.Cue].Para != a.d.Tokens[i].Para {
			continue
		}
		tries++
		if len(st.Source) == 1 && !names.AgreesBefore(v, []names.Phrase{st.Source[0].Phrase}) && v.Person == '3' {
			continue
		}
		if v.Person == '3' && v.Number == 'p' && len(st.Source) == 1 && st.Source[0].Number == 's' {
			continue
		}
		if v.Number == 's' && len(st.Source) > 1 && v.Gender == 'm' {
			continue
		}
		for _, src := range st.Source {
			src.Implicit = true
			sub.phrases = append(sub.phrases, src)
		}
		return sub
	}
	if q, ok := a.sentenceSubject(i, s, v); ok {
		q.next = next
		return q
	}
	return sub
}

// sentenceSubject is the subject of another verb before token i: of this sentence, or of the one before.
func (a *article) sentenceSubject(i int, s arabic.Range, v *arabic.Reading) (subject, bool) {
	from := s.From
	if n := a.d.Tokens[i].Sent; n > 0 && a.d.Tokens[a.d.Sents[n-1].From].Para == a.d.Tokens[i].Para {
		from = a.d.Sents[n-1].From
	}
	for k := i - 1; k >= from; k-- {
		b := a.d.Tokens[k].Best()
		if b.POS != arabic.VERB || a.n.MentionAt(k) != nil || b.Person != '3' {
			continue
		}
		sent := a.d.Sents[a.d.Tokens[k].Sent]
		sub := subject{}
		a.after(k+1, sent, nil, b, &sub)
		if len(sub.phrases) == 0 {
			if before, ok := a.before(k, sent, b); ok {
				sub = before
			}
		}
		if len(sub.phrases) == 0 || !sub.speaks(a) || sub.phrases[0].To > i {
			continue
		}
		p := sub.phrases[0].Phrase
		if v != nil && v.Gender != 0 && p.Gender != 0 && v.Gender != p.Gender && len(sub.phrases) == 1 && p.Number != 'p' {
			continue
		}
		for m := range sub.phrases {
			sub.phrases[m].Implicit = true
		}
		sub.own = false
		return sub, true
	}
	return subject{}, false
}

// lastSubject is whom a participle in the accusative goes with: the speaker of this sentence, or its subject.
func (a *article) lastSubject(i int, s arabic.Range, b *arabic.Reading) subject {
	for k := len(a.out) - 1; k >= 0; k-- {
		st := &a.out[k]
		if st.Cue < s.From || st.Cue > i {
			break
		}
		if len(st.Source) == 1 && !participleAgrees(b, &st.Source[0].Phrase) {
			continue
		}
		sub := subject{}
		for _, src := range st.Source {
			src.Implicit = true
			sub.phrases = append(sub.phrases, src)
		}
		return sub
	}
	v := *b
	if sub, ok := a.sentenceSubject(i, s, &v); ok {
		return sub
	}
	// A sentence without a verb: a headline's first name.
	if a.d.Paras[a.d.Tokens[i].Para].From == s.From {
		if ps, next := a.n.PhrasesAt(s.From); len(ps) > 0 && next <= i && ps[0].CanAct() {
			sub := subject{}
			for _, p := range ps {
				sub.phrases = append(sub.phrases, Source{Phrase: p, Implicit: true})
			}
			return sub
		}
	}
	return a.speakerBefore(i, s, &v, i+1)
}

func participleAgrees(b *arabic.Reading, p *names.Phrase) bool {
	if p.Gender == 0 || p.Number == 'p' || p.Number == 'd' {
		return true
	}
	feminine := strings.HasSuffix(b.Stem, "ة")
	return feminine == (p.Gender == 'f')
}

// governed is the noun phrase that a reporting noun governs, or the one its pronoun stands for.
func (a *article) governed(i int, s arabic.Range, b *arabic.Reading) subject {
	if b.Enc != "" {
		v := arabic.Reading{Person: '3', Gender: 'm', Number: 's'}
		switch b.Enc {
		case "ها":
			v.Gender = 'f'
		case "هم", "هما":
			v.Number = 'p'
		case "ي", "نا":
			v.Person = '1'
		}
		// "نقلت … عن مصدر قوله": the noun right before.
		for k := i - 1; k >= s.From && k > i-12; k-- {
			if a.d.Tokens[k].Best().POS == arabic.ADP && a.d.Tokens[k].Best().Lemma == "عن" && k+1 < s.To {
				if ps, next := a.n.PhrasesAt(k + 1); len(ps) > 0 && next <= i && (ps[0].CanAct() || ps[0].Definite) {
					sub := subject{own: true, next: i + 1}
					for _, p := range ps {
						sub.phrases = append(sub.phrases, Source{Phrase: p})
					}
					return sub
				}
			}
		}
		return a.nearest(i, s, &v)
	}
	if i+1 >= s.To || b.Al {
		return subject{} // "اتهم … في تصريحات": a noun with the article has no one behind it
	}
	ps, next := a.n.PhrasesAt(i + 1)
	if len(ps) == 0 || a.d.Tokens[i+1].Best().Pro != "" && a.n.MentionAt(i+1) == nil {
		return subject{}
	}
	if !ps[0].CanAct() || a.d.Tokens[i+1].Start != ps[0].Start && !strings.HasPrefix(a.d.Tokens[i+1].Norm, "ال") {
		return subject{}
	}
	sub := subject{own: true, next: next}
	for _, p := range ps {
		sub.phrases = append(sub.phrases, Source{Phrase: p})
	}
	return sub
}

// nearest is the speaker or subject before token i that agrees with a pronoun.
func (a *article) nearest(i int, s arabic.Range, v *arabic.Reading) subject {
	if sub, ok := a.sentenceSubject(i, s, v); ok {
		sub.next = i + 1
		return sub
	}
	return a.speakerBefore(i, s, v, i+1)
}
