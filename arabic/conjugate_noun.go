package arabic

import "strings"

// A participle is inflected as a noun whose base ends in one of three ways.
type participleEnd uint8

const (
	endSound participleEnd = iota // مؤكد
	endWeakI                      // قاض, القاضي
	endWeakA                      // ملقى, ملقاة
)

func (p *paradigm) addActiveParticiple(out *inflections) {
	f := Inflection{Kind: ActivePart, Voice: 'a'}
	if p.form != 1 {
		s := p.imperfect
		s.v = "i"
		if s.kind == finite {
			addParticiple(out, "مu"+s.head+s.c2, endWeakI, f)
			return
		}
		addParticiple(out, "مu"+s.join(""), endSound, f)
		return
	}
	r1, r2, r3 := p.r[0], p.r[1], p.r[2]
	switch {
	case p.hollow() && r3 == "ء": // جاء, الجائي: the two hamzas become one
		addParticiple(out, r1+"Aء", endWeakI, f)
	case p.hollow():
		addParticiple(out, r1+"Aءi"+r3, endSound, f)
	case p.geminate():
		addParticiple(out, r1+"A"+r2+r3, endSound, f)
	case p.defective():
		addParticiple(out, r1+"A"+r2, endWeakI, f)
	default:
		addParticiple(out, r1+"A"+r2+"i"+r3, endSound, f)
	}
}

func (p *paradigm) addPassiveParticiple(out *inflections) {
	f := Inflection{Kind: PassivePart, Voice: 'p'}
	if !p.hasPassive() && p.form != 6 && p.form != 7 { // المتناول, المنحدر, but nothing of احمر, اطمأن, قام
		return
	}
	if p.form != 1 {
		s := p.imperfectPassive
		if s.kind == finite {
			addParticiple(out, "مu"+s.head+s.c2, endWeakA, f)
			return
		}
		addParticiple(out, "مu"+s.join(""), endSound, f)
		return
	}
	r1, r2, r3 := p.r[0], p.r[1], p.r[2]
	switch {
	case p.hollow() && p.vowel == "u":
		addParticiple(out, "مa"+r1+"U"+r3, endSound, f)
	case p.hollow() && r2 == "و": // مخوف, but from نام, where no rule holds, none is in use
		addParticiple(out, "مa"+r1+"U"+r3, endSound, f)
	case p.hollow():
		addParticiple(out, "مa"+r1+"I"+r3, endSound, f)
	case p.defective() && r3 == "و" && p.past == "a":
		addParticiple(out, "مa"+r1+r2+"uوو", endSound, f)
	case p.defective():
		addParticiple(out, "مa"+r1+r2+"iيي", endSound, f)
	default:
		addParticiple(out, "مa"+r1+r2+"U"+r3, endSound, f)
	}
}

// nounEnding is one ending of a participle. sound, weakI and weakA are what follows the base for each kind of base.
type nounEnding struct {
	gender, number      byte
	sound, weakI, weakA string
	bound               bool
}

var participleEndings = []nounEnding{
	{'m', 's', "", "iي", "Y", false},
	{'m', 's', "F", "iيF", "", false},
	{'m', 's', "", "i", "", false}, // قاض
	{'m', 's', "", "", "A", true},
	{'m', 's', "u", "", "", true}, // منشؤه
	{'m', 's', "i", "", "", true}, // منشئه
	{'m', 's', "a", "", "", true}, // مقروءه
	{'f', 's', "aT", "iيaT", "AT", false},
	{'f', 's', "aت", "iيaت", "Aت", true},
	{'m', 'd', "Aن", "iيAن", "aيAن", false},
	{'m', 'd', "aيiن", "iيaيiن", "aيaيiن", false},
	{'m', 'd', "A", "iيA", "aيA", false},
	{'m', 'd', "aيi", "iيaيi", "aيaيi", false},
	{'f', 'd', "aتAن", "iيaتAن", "AتAن", false},
	{'f', 'd', "aتaيiن", "iيaتaيiن", "Aتaيiن", false},
	{'f', 'd', "aتA", "iيaتA", "AتA", false},
	{'f', 'd', "aتaيi", "iيaتaيi", "Aتaيi", false},
	{'m', 'p', "Uن", "Uن", "aون", false},
	{'m', 'p', "Iن", "Iن", "aيiن", false},
	{'m', 'p', "U", "U", "aو", false},
	{'m', 'p', "I", "I", "aيi", false},
	{'f', 'p', "Aت", "iيAت", "aيAت", false},
}

func addParticiple(out *inflections, base string, end participleEnd, f Inflection) {
	for _, e := range participleEndings {
		tail := [...]string{e.sound, e.weakI, e.weakA}[end]
		f.Gender, f.Number = e.gender, e.number
		switch {
		case tail == "" && end != endSound: // no such ending
		case tail == "i" && end == endWeakI && endsIn(base, 'ء'): // راءٍ is hardly ever written
		case e.bound && end == endSound && e.gender == 'm' && !endsIn(base, 'ء'): // only a hamza moves
		case !e.bound:
			out.add(base+tail, f)
		case e.gender == 'f':
			out.addBound(base+tail, base+strings.Replace(tail, "ت", "T", 1), f)
		case end == endWeakA:
			out.addBound(base+tail, base+"Y", f)
		default:
			out.addBound(base+tail, base, f)
		}
	}
}

// addVerbalNouns adds the entry's verbal nouns, or the regular one.
func (p *paradigm) addVerbalNouns(out *inflections) {
	given := p.nouns
	if len(given) == 0 {
		if sounds := p.regularNoun(); sounds != "" {
			given = spellings(sounds)[:1]
		}
	}
	for _, n := range given {
		p.addNoun(out, []rune(strings.ReplaceAll(n, "ّ", "")))
	}
}

// regularNoun is the verbal noun of the derived forms.
func (p *paradigm) regularNoun() string {
	weak := p.defective()
	last := "3"
	if weak { // القاء: a final weak letter after ā becomes a hamza
		last = "ء"
	}
	switch p.form {
	case 2:
		switch {
		case weak && p.middle() == "ي": // تحية
			return p.fill("ta1iي") + "يaT"
		case weak:
			return p.fill("ta12i") + "يaT"
		case p.last() == "ء":
			return p.fill("ta12i3aT")
		}
		return p.fill("ta12I3")
	case 3:
		switch {
		case weak:
			return p.fill("mu1A2AT")
		case p.geminate():
			return p.fill("mu1A23aT")
		}
		return p.fill("mu1A2a3aT")
	case 4:
		switch {
		case p.losesHamza():
			return p.fill("ءi1AءaT")
		case p.hollow():
			return p.fill("ءi1A3aT")
		}
		return p.fill("ءi12A" + last)
	case 5:
		if weak {
			return p.fill("ta1a22i") + "ي"
		}
		return p.fill("ta1a22u3")
	case 6:
		switch {
		case weak:
			return p.fill("ta1A2i") + "ي"
		case p.geminate():
			return p.fill("ta1A23")
		}
		return p.fill("ta1A2u3")
	case 7:
		return p.fill("ٱin1i") + p.middleAfterI() + p.fill("A"+last)
	case 8:
		return p.fill("ٱi+i") + p.middleAfterI() + p.fill("A"+last)
	case 9:
		return p.fill("ٱi12i3A3")
	case 10:
		if p.hollow() {
			return p.fill("ٱisti1A3aT")
		}
		return p.fill("ٱisti12A" + last)
	case 11:
		return p.fill("1a23a4aT")
	case 12:
		return p.fill("ta1a23u4")
	case 14:
		return p.fill("ٱi12i34A4")
	}
	return ""
}

// middleAfterI: a contracted و turns to ي after i, اختيار احتياج انقياد; ازدواج keeps it.
func (p *paradigm) middleAfterI() string {
	if p.hollow() {
		return "ي"
	}
	return p.middle()
}

// addNoun inflects a verbal noun from its spelling, which is all that the lexicon gives.
func (p *paradigm) addNoun(out *inflections, n []rune) {
	if len(n) == 0 {
		return
	}
	body, last := string(n[:len(n)-1]), n[len(n)-1]
	g := newNounWriter(out)
	switch last {
	case 'ة':
		g.feminine(string(n), body)
	case 'ى':
		g.free('s', string(n))
		g.bound('s', body+"ا")
		g.duals(body + "ي")
	case 'ا':
		g.free('s', string(n))
		g.duals(body + "و")
	case 'ء':
		g.finalHamza(string(n), body)
	case 'أ':
		g.free('s', string(n))
		g.bound('s', body+"ؤ", body+"ئ")
		g.free('d', body+"آن", body+"أين")
		g.free('p', body+"آت")
	default:
		g.free('s', string(n), string(n)+"ا")
		if last == 'ؤ' {
			g.bound('s', body+"ئ")
		}
		if last == 'ي' && p.defective() && (p.form == 5 || p.form == 6) { // تول, but not سعي
			g.free('s', body)
		}
		g.duals(string(n))
		if p.form != 1 || takesAt(n) {
			g.free('p', string(n)+"ات")
		}
	}
}

// takesAt: verbal nouns of form 1 form a plural in ات only with a long ā (قرارات, خلافات). For the others it would be
// another word: حملات is not from حمل, nor عملات from عمل.
func takesAt(n []rune) bool { return len(n) > 3 && n[len(n)-2] == 'ا' }

// nounWriter writes the forms of a verbal noun.
type nounWriter struct{ out *inflections }

func newNounWriter(out *inflections) nounWriter { return nounWriter{out} }

func (g nounWriter) free(number byte, forms ...string) {
	for _, s := range forms {
		g.out.addSpelled(s, Inflection{Kind: VerbalNoun, Number: number})
	}
}

func (g nounWriter) bound(number byte, forms ...string) {
	for _, s := range forms {
		g.out.addSpelled(s, Inflection{Kind: VerbalNoun, Number: number, Bound: true})
	}
}

// duals adds the dual of a stem, free and construct.
func (g nounWriter) duals(stem string) {
	g.free('d', stem+"ان", stem+"ين", stem+"ا", stem+"ي")
}

// feminine: زيارة, زيارت, زيارتان, زيارات; مباراة has مباريات, مفاجأة has مفاجآت.
func (g nounWriter) feminine(n, body string) {
	g.free('s', n)
	g.bound('s', body+"ت")
	g.duals(body + "ت")
	switch {
	case strings.HasSuffix(body, "أ"):
		g.free('p', strings.TrimSuffix(body, "أ")+"آت")
	case strings.HasSuffix(body, "ا"):
		g.free('p', strings.TrimSuffix(body, "ا")+"يات")
	default:
		g.free('p', body+"ات")
	}
}

// finalHamza: لقاء, لقائه; بدء, بدءا; مجيء, مجيئا.
func (g nounWriter) finalHamza(n, body string) {
	g.free('s', n)
	before := []rune(body)
	if len(before) == 0 {
		return
	}
	c := before[len(before)-1]
	if c == 'ا' {
		g.bound('s', body+"ئ", body+"ؤ")
		g.duals(n)
		g.free('p', n+"ات")
		return
	}
	joined := n
	if !strings.ContainsRune(noLink, c) {
		joined = body + "ئ"
	}
	g.free('s', joined+"ا")
	g.duals(joined)
	g.bound('s', body+"ئ")
	if c != 'و' && c != 'ي' {
		g.bound('s', body+"ؤ")
	}
}
