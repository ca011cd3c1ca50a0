package arabic

import (
	"fmt"
	"slices"
	"strings"
)

// VerbEntry is one verb of the lexicon: everything conjugation needs to know of it.
type VerbEntry struct {
	Lemma string   // past, third person masculine singular: أكد; a shadda is allowed
	Root  []string // its letters, hamza as ء
	Form  int      // 1–10; 11 = فعلل, 12 = تفعلل, 14 = افعلل
	Vowel byte     // form 1: the vowel of the imperfect, 'a', 'i' or 'u'
	Nouns []string // verbal nouns; where empty, forms 2–14 get the regular one
}

// InflKind says what an inflected form is.
type InflKind uint8

const (
	Perfect InflKind = iota
	Imperfect
	Imperative
	ActivePart
	PassivePart
	VerbalNoun
)

// Inflection is one inflected form, without clitics and without short vowels.
//
// A feature is 0 where the spelling does not settle it or the form does not have it: the Gender of كتبت "you", the
// Mood of يكتب. Several inflections may share a spelling: قتل is active and passive.
type Inflection struct {
	Form   string
	Kind   InflKind
	Person byte // '1', '2', '3'; 0 for participles and verbal nouns
	Gender byte // 'm', 'f'
	Number byte // 's', 'd', 'p'
	Voice  byte // 'a', 'p'
	Mood   byte // of the imperfect: 'i' indicative, 's' subjunctive or jussive
	Bound  bool // stands only before a pronoun: ألقا of ألقاه, مدينت of مدينته, قالو of قالوه
}

// Conjugate lists every inflected form of a verb, in a fixed order and without repetitions. It fails where the entry
// cannot be right: unknown form, root of the wrong length, or a lemma that is not the past of this root and form.
func Conjugate(v VerbEntry) ([]Inflection, error) {
	p, err := newParadigm(v)
	if err != nil {
		return nil, err
	}
	out := &inflections{seen: map[Inflection]bool{}}
	if p.lemma == "ليس" {
		p.addPerfect(out, p.perfect, 'a')
		return out.list, nil
	}
	p.addPerfect(out, p.perfect, 'a')
	p.addImperfect(out, p.imperfect, 'a')
	p.addShortened(out)
	if p.hasPassive() {
		p.addPerfect(out, p.perfectPassive, 'p')
		p.addImperfect(out, p.imperfectPassive, 'p')
	}
	p.addImperative(out)
	if !noParticiple[p.lemma] {
		p.addActiveParticiple(out)
		p.addPassiveParticiple(out)
	}
	p.addVerbalNouns(out)
	return out.list, nil
}

// inflections collects forms and drops repetitions.
type inflections struct {
	list []Inflection
	seen map[Inflection]bool
}

// add spells a form in all its spellings. A form of one letter (قِ "guard!") is left out: in print it is never this verb.
func (o *inflections) add(sounds string, f Inflection) {
	for _, form := range spellings(sounds) {
		o.addSpelled(form, f)
	}
}

func (o *inflections) addSpelled(form string, f Inflection) {
	f.Form = form
	if len([]rune(form)) < 2 || o.seen[f] {
		return
	}
	o.seen[f] = true
	o.list = append(o.list, f)
}

// addBound adds the shape that a form takes before a pronoun, where it is written differently from the free one.
func (o *inflections) addBound(bound, free string, f Inflection) {
	if bound == free {
		return
	}
	known := spellings(free)
	f.Bound = true
	for _, form := range spellings(bound) {
		if !slices.Contains(known, form) {
			o.addSpelled(form, f)
		}
	}
}

// paradigm is a verb taken apart: its stems, and what is irregular in it.
type paradigm struct {
	lemma string   // without shadda
	r     []string // root letters
	form  int
	vowel string // imperfect vowel of form 1
	nouns []string

	past   string // past vowel of form 1
	strong bool   // a weak or doubled root that is not contracted: استجوب, ازدوج, حاجج
	tt     string // form 8: the first root letter and the ت, assimilated: تت, صط, دد

	perfect, perfectPassive, imperfect, imperfectPassive stem
}

// newParadigm tries the ways in which a root may behave until one gives the lemma. So the lexicon need not say whether
// ج و ب is contracted in form 10 (استجاب) or not (استجوب).
func newParadigm(v VerbEntry) (*paradigm, error) {
	p := &paradigm{lemma: strings.ReplaceAll(v.Lemma, "ّ", ""), r: v.Root, form: v.Form, nouns: v.Nouns}
	if err := p.check(v); err != nil {
		return nil, err
	}
	if p.lemma == "ليس" {
		p.perfect = stem{head: "لَ", c2: "ي", v: "i", c3: "س", kind: frozen}
		return p, nil
	}
	pasts, clusters := []string{"a"}, []string{""}
	switch v.Form {
	case 1:
		p.vowel = string(v.Vowel)
		pasts = []string{"a", "i", "u"}
	case 8:
		clusters = form8Clusters(v.Root[0])
	}
	for _, strong := range []bool{false, true} {
		for _, past := range pasts {
			for _, tt := range clusters {
				p.past, p.strong, p.tt = past, strong, tt
				p.buildStems()
				if slices.Contains(spellings(p.perfect.join("")), p.lemma) {
					return p, nil
				}
			}
		}
	}
	return nil, fmt.Errorf("conjugate: %s is not form %d of root %s", v.Lemma, v.Form, strings.Join(v.Root, " "))
}

// check finds what is wrong with an entry before anything is built from it.
func (p *paradigm) check(v VerbEntry) error {
	want := 3
	switch {
	case v.Form == 11 || v.Form == 12 || v.Form == 14:
		want = 4
	case v.Form < 1 || v.Form > 10:
		return fmt.Errorf("conjugate: %s: no verb has form %d", v.Lemma, v.Form)
	}
	if len(v.Root) != want {
		return fmt.Errorf("conjugate: %s: a root of form %d has %d letters, not %d", v.Lemma, v.Form, want, len(v.Root))
	}
	for _, c := range v.Root {
		if r := []rune(c); len(r) != 1 || !strings.ContainsRune(rootLetters, r[0]) {
			return fmt.Errorf("conjugate: %s: %q is no root letter", v.Lemma, c)
		}
	}
	if v.Form == 1 && p.lemma != "ليس" && v.Vowel != 'a' && v.Vowel != 'i' && v.Vowel != 'u' {
		return fmt.Errorf("conjugate: %s: form 1 needs the imperfect's vowel a, i or u", v.Lemma)
	}
	if p.lemma == "" {
		return fmt.Errorf("conjugate: no lemma for root %s", strings.Join(v.Root, " "))
	}
	return nil
}

const rootLetters = "ءبتثجحخدذرزسشصضطظعغفقكلمنهوي"

func isWeak(c string) bool { return c == "و" || c == "ي" }

// last and middle are the root letters on which contraction depends: those of the last syllable.
func (p *paradigm) last() string   { return p.r[len(p.r)-1] }
func (p *paradigm) middle() string { return p.r[len(p.r)-2] }

func (p *paradigm) defective() bool { return isWeak(p.last()) }

// hollow: قال, أقام, اختار, but not قاوم, روى or استجوب.
func (p *paradigm) hollow() bool {
	switch p.form {
	case 1, 4, 7, 8, 10:
		return !p.strong && isWeak(p.middle()) && !p.defective()
	}
	return false
}

// geminate: مد, أعد, تضاد, but not جدد.
func (p *paradigm) geminate() bool {
	switch p.form {
	case 1, 3, 4, 6, 7, 8, 10:
		return !p.strong && p.middle() == p.last() && !p.defective()
	}
	return false
}

// hasPassive leaves out the forms that have none in print (انحاز, احمر, اطمأن) and the verbs without an object; that of
// تطاير or تعاون would be تطوير, which is another word.
func (p *paradigm) hasPassive() bool {
	switch p.form {
	case 7, 9, 14:
		return false
	case 6:
		return !isWeak(p.middle())
	case 1:
		return !noPassive[p.lemma]
	}
	return true
}
