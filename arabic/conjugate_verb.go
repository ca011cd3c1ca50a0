package arabic

// An ending is written as it sounds: see spellings. What stands before a pronoun in its place is bound.
type perfectEnding struct {
	person, gender, number byte
	ending, bound          string
}

var perfectEndings = []perfectEnding{
	{'3', 'm', 's', "", ""},
	{'3', 'f', 's', "aت", ""},
	{'3', 'm', 'd', "A", ""},
	{'3', 'f', 'd', "aتA", ""},
	{'3', 'm', 'p', "UX", "U"},
	{'3', 'f', 'p', "ن", ""},
	{'2', 0, 's', "ت", ""},
	{'2', 0, 'd', "تuمA", ""},
	{'2', 'm', 'p', "تuم", "تuمU"},
	{'2', 'f', 'p', "تuنن", ""},
	{'1', 0, 's', "ت", ""},
	{'1', 0, 'p', "نA", ""},
}

func (p *paradigm) addPerfect(out *inflections, s stem, voice byte) {
	for _, e := range perfectEndings {
		f := Inflection{Kind: Perfect, Person: e.person, Gender: e.gender, Number: e.number, Voice: voice}
		free := s.join(e.ending)
		out.add(free, f)
		switch {
		case e.ending == "":
			out.addBound(s.before("a"), free, f)
		case e.bound != "":
			out.addBound(s.join(e.bound), free, f)
		}
	}
}

type imperfectEnding struct {
	person, gender, number byte
	prefix, ending         string
	short, bound           string // subjunctive and jussive, and the same before a pronoun
}

var imperfectEndings = []imperfectEnding{
	{'3', 'm', 's', "ي", "", "", ""},
	{'3', 'f', 's', "ت", "", "", ""},
	{'3', 'm', 'd', "ي", "Aن", "A", ""},
	{'3', 'f', 'd', "ت", "Aن", "A", ""},
	{'3', 'm', 'p', "ي", "Uن", "UX", "U"},
	{'3', 'f', 'p', "ي", "ن", "", ""},
	{'2', 'm', 's', "ت", "", "", ""},
	{'2', 'f', 's', "ت", "Iن", "I", ""},
	{'2', 0, 'd', "ت", "Aن", "A", ""},
	{'2', 'm', 'p', "ت", "Uن", "UX", "U"},
	{'2', 'f', 'p', "ت", "ن", "", ""},
	{'1', 0, 's', "ء", "", "", ""},
	{'1', 0, 'p', "ن", "", "", ""},
}

func (p *paradigm) addImperfect(out *inflections, s stem, voice byte) {
	vowel := "u"
	if voice == 'a' {
		vowel = patterns[p.form].prefix
	}
	for _, e := range imperfectEndings {
		f := Inflection{Kind: Imperfect, Person: e.person, Gender: e.gender, Number: e.number, Voice: voice}
		pre := e.prefix + vowel
		switch {
		case e.ending == "":
			p.addUnsuffixed(out, pre, s, f)
		case e.short == "": // يكتبن: one form for all moods
			out.add(pre+s.join(e.ending), f)
		default:
			f.Mood = 'i'
			out.add(pre+s.join(e.ending), f)
			f.Mood = 's'
			free := pre + s.join(e.short)
			out.add(free, f)
			if e.bound != "" {
				out.addBound(pre+s.join(e.bound), free, f)
			}
		}
	}
}

// addUnsuffixed adds the persons without an ending, where the jussive may be shortened and a hamza may move.
func (p *paradigm) addUnsuffixed(out *inflections, pre string, s stem, f Inflection) {
	free, jussive := pre+s.join(""), pre+s.jussive()
	out.add(free, f)
	if !sameSpelling(free, jussive) {
		short := f
		short.Mood = 's'
		out.add(jussive, short)
	}
	out.addBound(pre+s.before("u"), free, f)
}

func sameSpelling(a, b string) bool { return spellings(a)[0] == spellings(b)[0] }

// imperative endings, in the order 2ms, 2fs, 2d, 2mp, 2fp; the first is the bare jussive stem.
var imperativeEndings = []imperfectEnding{
	{'2', 'f', 's', "", "I", "", ""},
	{'2', 0, 'd', "", "A", "", ""},
	{'2', 'm', 'p', "", "UX", "", "U"},
	{'2', 'f', 'p', "", "ن", "", ""},
}

func (p *paradigm) addImperative(out *inflections) {
	if noImperative[p.lemma] || p.dropsWaw() && p.defective() { // قِ, فِ
		return
	}
	s := p.imperfect
	start := p.imperativeStart(s)
	f := Inflection{Kind: Imperative, Person: '2', Gender: 'm', Number: 's', Voice: 'a'}
	out.add(start(s.jussive()), f)
	if s.kind == geminate {
		out.add(start(s.open()), f)
	}
	for _, e := range imperativeEndings {
		f.Gender, f.Number = e.gender, e.number
		free := start(s.join(e.ending))
		out.add(free, f)
		if e.bound != "" {
			out.addBound(start(s.join(e.bound)), free, f)
		}
	}
}

// imperativeStart gives the function that makes a stem pronounceable at the start of a word: اكتب, استقبل, أرسل, قل.
func (p *paradigm) imperativeStart(s stem) func(string) string {
	return func(body string) string {
		switch r := []rune(body); {
		case p.form == 4:
			return "ءa" + body
		case dropsHamza[p.lemma] && p.form == 1:
			return string(r[1:])
		case len(r) > 1 && isVowel(r[1]):
			return body
		}
		if p.form == 1 && s.v == "u" {
			return "ٱu" + body
		}
		return "ٱi" + body
	}
}
