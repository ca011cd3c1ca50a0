package events

import (
	"strings"

	"isnad/arabic"
	"isnad/names"
)

// nounSides finds who takes part in what a noun reports: whom it governs, its adjective of nationality, its
// prepositions, and the subject of a light verb before it.
func (a *article) nounSides(e *Event, i int, s arabic.Range, b *arabic.Reading, tr *trigger) {
	x := sides{a: a, i: i, s: s, b: b, e: e, filled: map[string][]Participant{}}
	frame := tr
	head := i // the last word of the trigger: "برنامج تمويل"
	for _, k := range a.idiomAt(tr, i, s) {
		if k == head+1 {
			head = k
		}
	}
	if tr.noun != "" { // a verb's line: its verbal noun's governed noun is the subject or the object
		frame = nounFrame(tr)
	}
	var of []Participant
	switch {
	case b.Enc != "" && b.Pro == "و" && agreesPronoun(b.Enc, a.coordinate(i)):
		of = a.coordinate(i) // "ضم موسكو للقرم ودعمها للرئيس": the nouns of a list share their doer
	case b.Enc != "":
		of = a.antecedent(i, b.Enc, nil)
	case !a.d.Tokens[head].Best().Al && !a.tanwin(head) && head+1 < s.To && (a.d.Tokens[head+1].Best().POS != arabic.ADJ || a.n.MentionAt(head+1) != nil || x.people(head+1) || x.befalls(frame, head+1)):
		if m := a.n.MentionAt(head + 1); m == nil && a.d.Tokens[head+1].Best().Pro == "" || m != nil && a.n.Bare(m, head+1) {
			if ps, _ := a.n.PhrasesAt(head + 1); len(ps) > 0 && (ps[0].Definite || ps[0].Entity >= 0 || a.counted(&ps[0]) || ps[0].CanAct()) {
				of = plain(ps)
			}
		}
	}
	var mover []Participant
	if m := a.n.MentionAt(head); len(of) == 0 && head > i && m != nil && m.From == head {
		of = plain([]names.Phrase{phraseOf(a.n, m)})
		if st, named := a.state(a.n.Entities[m.Entity].Country); named && a.n.Entities[m.Entity].Type == "organization" {
			of, mover = nil, []Participant{{Phrase: st, Implicit: true}} // "نقل السفارة الأميركية": the embassy's state moves it
		}
	}
	x.filled["of"] = of
	var object []Participant
	if ps, stands := x.directObject(); len(of) > 0 && stands {
		switch {
		case len(ps) == 0: // somebody unknown, or a thing
			x.filled["من"], x.filled["of"] = of, nil
		case e.Type == "CONSULT":
			x.filled["مع"] = ps
		case tr.noun == "object" || hasSlotIn(frame.recipient, "of"):
			x.filled["من"], x.filled["of"] = of, ps
		default:
			x.filled["ل"] = ps
		}
	} else if len(of) > 0 && i+1 < s.To && (b.Enc != "" || !b.Al) {
		switch {
		case tr.noun == "object" || hasSlotIn(frame.recipient, "of"):
			object = x.objectBehind(&of[0].Phrase) // "اعتقال الشرطة مسؤولا"
		}
		switch {
		case len(object) > 0:
		case tr.noun == "object":
			x.subjectAndObject(frame)
		case hasSlotIn(tr.actor, "of") && hasSlotIn(tr.recipient, "of") && x.objectIsThing():
			x.filled["من"], x.filled["of"] = of, nil
		}
	}
	x.prepositions(frame, min(a.ClauseEnd(i, s), a.phrasesEnd(i, s)))
	x.attackerByLam()
	x.hostByLam(frame)
	x.assign(frame)
	if doer := x.keep(of); len(object) > 0 && len(doer) > 0 {
		e.Actor, e.Recipient = doer, without(x.keep(object), doer)
	} else if len(doer) > 0 && len(e.Actor) == 0 && x.filled["of"] == nil && sameList(x.filled["من"], of) {
		e.Actor, e.Recipient = doer, without(x.keep(x.filled["ل"]), doer) // "استدعاء الملك لرئيس الوزراء"
	}
	if len(mover) > 0 {
		e.Actor, e.Recipient = mover, without(e.Recipient, mover)
	}
	if ps := a.agentOf(i, a.actEnd(i, s), "agent"); len(ps) > 0 { // "تطهير المنطقة من قبل الجيش"
		e.Actor = x.keep(ps)
		e.Recipient = without(e.Recipient, e.Actor)
	}
	x.fromClause(frame)
}

// fromClause fills what stands beside the noun's own phrase: the subject of its light verb, of the clause that tells of it, of the
// verb or the noun over it, a state by its adjective.
func (x *sides) fromClause(frame *trigger) {
	a, e, i, s, b := x.a, x.e, x.i, x.s, x.b
	if e.Type == "REQUEST" && len(e.Recipient) == 0 && len(e.Actor) > 0 && sameList(e.Actor, x.filled["من"]) {
		if ps := a.lender(i, s); len(ps.ps) > 0 { // تقدم بطلب من الوزارة
			e.Actor, e.Recipient = x.keep(ps.ps), e.Actor
		}
	}
	if len(e.Actor) > 0 && len(e.Recipient) == 0 { // "تعرضت السعودية لقصف من الحوثيين"
		if ps := a.lender(i, s); ps.recipient {
			e.Recipient = without(x.keep(ps.ps), e.Actor)
		}
	}
	if len(e.Actor) == 0 {
		if ps := a.lender(i, s); len(ps.ps) > 0 {
			if ps.recipient {
				if len(e.Recipient) == 0 {
					e.Recipient = x.keep(ps.ps)
				}
			} else {
				e.Actor = without(x.keep(ps.ps), e.Recipient)
				for _, s := range frame.actor { // whoever stands at a both slot acts beside him
					if s.both {
						e.Actor = merged(e.Actor, x.keep(x.filled[s.name]))
					}
				}
			}
		}
	}
	if e.Type == "CONSULT" {
		e.Actor = merged(e.Actor, without(x.keep(x.gathered()), e.Recipient))
	}
	told := false
	if len(e.Actor) == 0 {
		x.byRelative(frame)
		told = len(e.Actor) > 0
	}
	if len(e.Actor) == 0 {
		e.Actor = without(a.accused(e, i), e.Recipient)
	}
	if len(e.Actor) == 0 && b.Pro == "و" {
		e.Actor = without(a.coordinate(i), e.Recipient)
	}
	if len(e.Actor) == 0 && (len(e.Recipient) > 0 || a.governedBy(a.hangsBy(i, s), s) == "future") {
		e.Actor = without(x.keep(a.controller(i, s)), e.Recipient)
	}
	if len(e.Actor) == 0 {
		e.Actor = without(x.keep(a.announcer(e, i)), e.Recipient)
	}
	if len(e.Actor) == 0 {
		e.Actor = without(a.byAdjective(i, s), e.Recipient)
	}
	if k, ok := a.cues[i]; ok && len(e.Actor) == 0 {
		if src := a.st[k].Source; b.Enc != "" || e.Type == "REJECT" { // "انتقاده", "نفي الوزارة"
			e.Actor, e.Recipient = src, without(e.Recipient, src)
		} else { // "حث موسكو": she is told
			e.Actor = without(src, e.Recipient)
		}
	}
	if e.Type == "REQUEST" && lastOf(b.Pro) == "ب" && !b.Al && len(e.Actor) > 0 && len(e.Recipient) == 0 { // عقد المجلس جلسة بطلب من الكويت
		e.Recipient = without(x.keep(a.clauseSubject(i, s)), e.Actor)
	}
	if (e.Type == "ASSAULT" || e.Type == "COOPERATE") && len(e.Actor) > 0 && len(e.Actor) == len(e.partners) && x.filled["بين"] == nil && len(e.Recipient) == 0 { // "تقدمت القوات عقب معارك مع الميليشيات"
		e.Actor = merged(without(x.keep(a.clauseSubject(i, s)), e.Recipient), e.Actor)
	}
	if e.Type == "CONSULT" && len(e.Actor) == 0 && len(e.Recipient) > 0 || e.Type == "CONSULT" && len(e.Actor) == 1 && len(e.Recipient) == 0 && x.filled["of"] == nil && !told {
		e.Actor = merged(without(x.keep(a.clauseSubject(i, s)), e.Recipient), e.Actor)
	}
}

// tanwin tells whether the noun at token k bears the alif of the indefinite accusative, and so governs nobody: "ضغوطا";
// a participle may ("متهما ترودو").
func (a *article) tanwin(k int) bool {
	b := a.d.Tokens[k].Best()
	return b.Enc == "" && b.Stem == b.Lemma+"ا" && b.Infl != arabic.ActivePart && b.Infl != arabic.PassivePart && (b.POS == arabic.NOUN || b.POS == arabic.ADJ)
}

// objectBehind is whom a verbal noun's act befell, in the accusative or counted right behind who did it: "اعتقال الشرطة
// مسؤولا", "اعتقال إسرائيل فلسطينيين".
func (x *sides) objectBehind(doer *names.Phrase) []Participant {
	k := doer.To
	if x.b.Enc != "" || x.b.Infl != arabic.VerbalNoun || k >= x.s.To || x.a.TimeTo[k] > 0 || !doer.Definite && doer.Entity < 0 {
		return nil
	}
	if x.e.Type == "SUPPORT" || x.e.Type == "AGREE" {
		return nil // "قبول فلسطين عضوا"
	}
	ps, _ := x.a.n.PhrasesAt(k)
	if len(ps) == 0 || !x.a.takesPart(&ps[0]) || ps[0].Start != x.a.d.Tokens[k].Start || ps[0].Entity >= 0 {
		return nil
	}
	b := x.a.d.Tokens[k].Best()
	if !x.a.tanwin(k) && !(b.Number == 'p' && !b.Al && strings.HasSuffix(b.Stem, "ين")) && !x.a.counted(&ps[0]) {
		return nil
	}
	return plain(ps)
}

// attackerByLam makes whoever owns an attack by ل its attacker, where he bears arms: "قصف للجيش", "غارات للتحالف على".
func (x *sides) attackerByLam() {
	ps := x.filled["ل"]
	if x.e.Type != "ASSAULT" || x.b.Al || x.b.Enc != "" || len(x.filled["of"]) > 0 || len(ps) == 0 || len(x.filled["من"]) > 0 {
		return
	}
	for k := x.i + 1; k < ps[0].From; k++ {
		if x.a.d.Tokens[k].Best().POS != arabic.ADJ { // "تدمير نفق لحماس": the tunnel is theirs
			return
		}
	}
	switch ps[0].Sector {
	case "MIL", "REB", "UAF", "PRM":
		if !x.a.counted(&ps[0].Phrase) {
			x.filled["من"], x.filled["ل"] = ps, nil
		}
	}
}

// hostByLam makes a place behind ل the one that is visited: "زيارة للقاهرة"; of a delegation it tells who came.
func (x *sides) hostByLam(frame *trigger) {
	ps := x.filled["ل"]
	if x.e.Mode == "visit" && len(ps) > 0 && x.filled["إلى"] == nil && hasSlotIn(frame.recipient, "إلى") && x.a.onlyPlaces(ps) {
		x.filled["إلى"], x.filled["ل"] = ps, nil
	}
}

// befalls tells whether the adjective of nationality at token k is whom a verbal noun befell (اعتقال سوري, مقتل فلسطيني): where
// whoever it governs is only the recipient.
func (x *sides) befalls(frame *trigger, k int) bool {
	if _, nation := x.a.n.Nation(k); !nation || !hasSlotIn(frame.recipient, "of") || hasSlotIn(frame.actor, "of") {
		return false
	}
	b := x.a.d.Tokens[k].Best()
	return !b.Al && b.Pro == "" && b.Gender == 'm' && b.Number == 's'
}

// people tells whether the adjective at token k is a sound plural, and so of people: "طرد دبلوماسيين", "احتجاجات الأردنيين".
func (x *sides) people(k int) bool {
	b := x.a.d.Tokens[k].Best()
	return b.Number == 'p' && b.Pro == "" && strings.HasSuffix(b.Stem, "ين")
}

// directObject is who stands right behind a verbal noun with a pronoun, which then is its subject: "لقائه الرئيس", "اتهامه
// إيران"; stands tells whether a noun does at all.
func (x *sides) directObject() (who []Participant, stands bool) {
	k := x.i + 1
	if x.b.Enc == "" || x.b.Infl != arabic.VerbalNoun || k >= x.s.To || x.a.timeAt[k] >= 0 {
		return nil, false
	}
	t := &x.a.d.Tokens[k]
	b := t.Best()
	if m := x.a.n.MentionAt(k); m != nil && !x.a.n.Bare(m, k) || m == nil && (b.Pro != "" || b.POS != arabic.NOUN && b.POS != arabic.PROPN || t.Kind != arabic.WordToken) {
		return nil, false
	}
	ps, _ := x.a.n.PhrasesAt(k)
	if len(ps) == 0 || ps[0].Entity < 0 && !ps[0].Title || !x.a.takesPart(&ps[0]) {
		return nil, true
	}
	return plain(ps), true
}

// phraseOf is the phrase of a mention.
func phraseOf(n *names.Result, m *names.Mention) names.Phrase {
	p, _ := n.PhraseAt(m.From)
	return p
}

// subjectAndObject reads "إدانتها للهجوم", "اعتقال الشرطة للناشط": with an object behind ل, whom the noun governs acts.
func (x *sides) subjectAndObject(frame *trigger) {
	probe := sides{a: x.a, i: x.i, s: x.s, b: x.b, e: x.e, filled: map[string][]Participant{}}
	probe.prepositions(&trigger{recipient: []slot{{"ل", false}}}, x.a.phrasesEnd(x.i, x.s))
	of := x.filled["of"]
	agent := of[0].Definite || of[0].Entity >= 0 // "اغتيال معارض لبوتين": an opponent of his
	if object := probe.filled["ل"]; agent && len(object) > 0 && object[0].From <= x.i+4+of[0].To-of[0].From {
		x.filled["من"], x.filled["of"] = of, object
	} else if x.objectIsThing() {
		x.filled["من"], x.filled["of"] = of, nil
	}
}

// objectIsThing tells whether a definite noun behind ل follows whom the verbal noun governs (رفض أنقرة للخطوة), or something
// of his own (تدشين واشنطن سفارتها): he acts.
func (x *sides) objectIsThing() bool {
	k := x.filled["of"][0].To
	if x.b.Enc != "" || k >= x.s.To {
		return false
	}
	b := x.a.d.Tokens[k].Best()
	if x.ownThing(k) {
		return true
	}
	if b.Pro != "ل" || b.POS != arabic.NOUN {
		return false
	}
	switch of := &x.filled["of"][0].Phrase; of.Sector {
	case "MIL", "COP", "GOV", "REB", "UAF", "PRM":
		if !x.a.counted(of) && !(x.a.verbalNounAt(k) && b.Number == 's') {
			return true // "قمع الجيش لمظاهرات", but "اعتقال 150 جنديا للاشتباه"
		}
	}
	return b.Al && !(x.a.counted(&x.filled["of"][0].Phrase) && x.a.verbalNounAt(k))
}

// ownThing tells whether the noun at token k stands free right behind whom the verbal noun governs and belongs to him.
func (x *sides) ownThing(k int) bool {
	b := x.a.d.Tokens[k].Best()
	of := x.filled["of"]
	return b.POS == arabic.NOUN && b.Pro == "" && x.a.n.MentionAt(k) == nil && x.a.timeAt[k] < 0 && agreesPronoun(b.Enc, of) && !of[0].Implicit
}

// nounFrame turns a verb's frame into that of its verbal noun.
func nounFrame(tr *trigger) *trigger {
	turned := *tr
	turn := func(list []slot) []slot {
		var out []slot
		for _, s := range list {
			switch s.name {
			case "subject", "object":
				if s.name == tr.noun {
					out = append(out, slot{"of", s.both})
				} else if s.name == "object" {
					out = append(out, slot{"ل", s.both})
				} else {
					out = append(out, slot{"من", s.both})
				}
			default:
				out = append(out, s)
			}
		}
		return out
	}
	turned.actor, turned.recipient = turn(tr.actor), turn(tr.recipient)
	return &turned
}

// byRelative reads who did what a noun names out of the clause that tells of it: "الهجمات التي تشنها الحركة على الجيش",
// "هدنة أعلنتها موسكو", "المباحثات التي أجراها مع الوزير".
func (x *sides) byRelative(frame *trigger) {
	a := x.a
	k := a.relativeVerb(x.i, x.s)
	if k < 0 {
		return
	}
	v := a.d.Tokens[k].Best()
	if a.carriers[v.Lemma] { // "إطلاق صواريخ نسبته إسرائيل إلى إيران": who says so did not do it
		return
	}
	ps := plain(a.SubjectAfter(k+1, x.s, v, nil).Phrases)
	if len(ps) == 0 && !(k+1 < x.s.To && a.nounAt(k+1)) {
		ps = a.droppedSubject(k, x.s, v)
	}
	x.e.Actor = without(x.keep(ps), x.e.Recipient)
	if len(x.e.Actor) == 0 {
		return
	}
	y := sides{a: a, i: k, s: x.s, b: v, e: x.e, filled: map[string][]Participant{}}
	y.prepositions(frame, a.ClauseEnd(k, x.s))
	for _, s := range append(append([]slot{}, frame.actor...), frame.recipient...) {
		if s.both {
			x.e.Actor = merged(x.e.Actor, y.keep(y.filled[s.name]))
		}
	}
	if len(x.e.Recipient) == 0 {
		x.e.Recipient = without(y.side(frame.recipient, true), x.e.Actor)
	}
}

// gathered are who met, where a clause right behind a meeting tells it: "لقاء ثنائي جمع بين الوزيرين", "الاجتماع الذي ضم قادة
// الجيش".
func (x *sides) gathered() []Participant {
	a := x.a
	for k := x.i + 1; k < x.s.To && k < x.i+10; k++ {
		b := a.d.Tokens[k].Best()
		verb := b.Lemma
		if b.Infl == arabic.VerbalNoun && b.Pro == "" && !b.Al && a.n.MentionAt(k) == nil { // ضم may be read as either
			verb = b.Verb
		}
		if !a.verbAt(k) && a.agents[arabic.Normalize(verb)] != "gather" {
			if b.Class == "content" || a.d.Tokens[k].Is("،") || a.d.Tokens[k].Is("؛") {
				return nil
			}
			continue
		}
		if a.agents[arabic.Normalize(verb)] != "gather" || b.Enc != "" || b.Voice == 'p' || k+1 >= x.s.To || a.verbAt(k) && !madeBy(b, x.b) {
			return nil
		}
		a.told[k] = true
		if t := a.d.Tokens[k+1].Best(); t.POS == arabic.ADP && t.Lemma == "بين" && t.Enc == "" {
			return plain(a.between(k + 2))
		}
		ps, _ := a.n.PhrasesAt(k + 1)
		if len(ps) > 0 && a.takesPart(&ps[0]) {
			return plain(ps)
		}
		return nil
	}
	return nil
}

// relativeVerb is the verb behind the noun at token i whose pronoun takes it up; -1 where there is none.
func (a *article) relativeVerb(i int, s arabic.Range) int {
	relative := false
	for k := i + 1; k < s.To && k < i+8; k++ {
		b := a.d.Tokens[k].Best()
		if b.Class == "relative" {
			relative = true
			continue
		}
		if a.verbAt(k) {
			if b.Enc != "ه" && b.Enc != "ها" && b.Enc != "هم" || !relative && a.d.Tokens[i].Best().Al {
				return -1
			}
			return k
		}
		if a.d.Tokens[k].Kind == arabic.PunctToken && !a.d.Tokens[k].Is("،") || b.Class == "content" {
			return -1
		}
		if !relative && !a.nounAt(k) && b.POS != arabic.ADJ && a.n.MentionAt(k) == nil {
			return -1 // without a relative pronoun the verb follows the noun's own phrase
		}
	}
	return -1
}

// nounAt tells whether token k is a noun that nothing governs by a clitic.
func (a *article) nounAt(k int) bool {
	b := a.d.Tokens[k].Best()
	return b.POS == arabic.NOUN && b.Pro == "" && a.timeAt[k] < 0
}

// adverbial tells whether a participle goes with the verb before it: "داعيا إلى", "مهددة ب".
func (a *article) adverbial(i int, b *arabic.Reading) bool {
	if b.Al || b.Enc != "" || strings.ContainsAny(b.Pro, "بلك") || i == 0 {
		return false
	}
	if _, cue := a.cues[i]; cue {
		return true
	}
	return strings.HasSuffix(b.Stem, "ا") && (a.d.Tokens[i-1].Kind == arabic.PunctToken || b.Pro == "و")
}

// byAdjective are the named states whose adjectives stand with the noun: الغزو الروسي, هجوم أمريكي بريطاني فرنسي.
func (a *article) byAdjective(i int, s arabic.Range) []Participant {
	var out []Participant
	for k := i + 1; k < s.To && k <= i+6; k++ {
		t := &a.d.Tokens[k]
		if t.Is("-") && len(out) > 0 {
			continue
		}
		b := t.Best()
		if b.POS != arabic.ADJ || b.Number == 'p' && strings.HasSuffix(b.Stem, "ين") || b.Pro != "" && (b.Pro != "و" || len(out) == 0) {
			break
		}
		code, ok := a.n.Nation(k)
		if !ok && (len(out) > 0 || k > i+1) {
			break
		}
		if p, named := a.state(code); ok && named {
			out = merged(out, []Participant{{Phrase: p, Implicit: true}})
		}
	}
	return out
}

// state is the state of a country code where the article names it.
func (a *article) state(code string) (names.Phrase, bool) {
	for e := range a.n.Entities {
		if x := &a.n.Entities[e]; x.State && x.Country == code {
			return a.n.PhraseAt(a.n.Mentions[x.Mentions[0]].From)
		}
	}
	return names.Phrase{}, false
}
