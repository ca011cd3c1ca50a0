package times

import (
	"strings"
	"unicode/utf8"

	"isnad/arabic"
)

// tense is where the words before an expression look: it settles which of two days a bare name means.
type tense uint8

const (
	anyTense tense = iota
	past
	future
)

// tenseReach is how many words before an expression are asked.
const tenseReach = 30

// guess is a tense and whether it is sure: a verb in the present only hints at what is ahead.
type guess struct {
	tense tense
	sure  bool
}

// tense asks the words before token i in its sentence, the nearest first. A verb in the present looks ahead
// only where no other verb settles it: headlines and programmes are written so.
func (s *scan) tense(i int) tense { return s.guess(i).tense }

func (s *scan) guess(i int) guess {
	if s.until(i) || s.is(i-1, "بحلول") {
		return guess{future, true}
	}
	present := false
	for k, n := i-1, 0; k >= s.lo && s.doc.Tokens[k].Sent == s.doc.Tokens[i].Sent && n < tenseReach; k, n = k-1, n+1 {
		form := s.verbForm(k)
		switch {
		case form == futureForm, s.cue(k, cFuture), form == pastForm && s.cue(k-1, cFuture):
			return guess{future, true}
		case s.callsTo(k, i):
			return guess{tense: future}
		case s.cue(k, cPutOff) && s.upTo(i):
			return guess{future, true}
		case s.cue(k, cPast), s.afterSomething(k), form == pastForm && !s.is(k-1, "ان"):
			return guess{past, true}
		case form == presentForm:
			switch {
			case s.is(k-1, "ان") && !s.is(k-2, "قبل") && !s.is(k-2, "دون") && !s.is(k-2, "بعد"):
				return guess{future, true}
			case s.cue(k-1, cPast):
				return guess{past, true}
			case s.cue(k, cSays):
			case k >= i-2:
				return guess{tense: future}
			case !s.afterRelative(k):
				present = true
			}
		}
	}
	if present {
		return guess{tense: future}
	}
	return guess{}
}

// afterSomething tells whether token k is بعد before something that has happened (بعد فوزه الجمعة), not before
// a time.
func (s *scan) afterSomething(k int) bool {
	if !s.is(k, "بعد") && !s.is(k, "وبعد") {
		return false
	}
	_, number := s.number(k + 1)
	return !number && !s.has(k, cDay, cPart) && !s.has(k+1, cUnit, cDay, cPart, cCardinal, cTen, cFew, cFraction, cWeekday, cQuantity)
}

// upTo tells whether إلى stands before token i, a word for its unit or its part allowed between.
func (s *scan) upTo(i int) bool {
	k := i - 1
	for n := 0; n < 2 && s.has(k, cUnit, cEdge, cPart); n++ {
		k--
	}
	return s.is(k, "الي")
}

// callsTo tells whether token k calls, before token i, to a gathering: when the call was is past, when the gathering is lies ahead.
func (s *scan) callsTo(k, i int) bool {
	const reach = 3
	if !s.cue(k, cCalls) {
		return false
	}
	for j := i - 1; j > k && s.doc.Tokens[j].Kind != arabic.PunctToken; j-- {
		if h, ok := s.at(j, cGathering); ok && h.pro == "ل" {
			return true // دعت النقابات للتظاهر الثلاثاء
		}
		if !s.is(j, "الي") {
			continue
		}
		for g := j + 1; g < i && g <= j+reach; g++ {
			if _, ok := s.at(g, cGathering); ok {
				return true
			}
		}
	}
	return false
}

// verbForm is what a token is as a verb.
type verbForm uint8

const (
	noVerb verbForm = iota
	pastForm
	presentForm
	futureForm
)

// verbForm asks the analysis of the text where there is one, else the token's letters.
func (s *scan) verbForm(k int) verbForm {
	if t := &s.doc.Tokens[k]; len(t.Readings) > 0 && t.Best().Known {
		return analysedForm(t)
	}
	w := strings.TrimPrefix(s.fold[k], "و")
	switch {
	case s.futureVerb(w):
		return futureForm
	case s.pastVerb(w):
		return pastForm
	case s.presentVerb(k, w):
		return presentForm
	}
	return noVerb
}

// analysedForm is the form of the best reading. A word that could be in the past too is (تحدث), and of the
// present only the third person counts: the first is a noun's or an adjective's twin (أفضل).
func analysedForm(t *arabic.Token) verbForm {
	r := t.Best()
	if r.POS != arabic.VERB && r.POS != arabic.AUX || strings.HasSuffix(r.Pro, "ل") {
		return noVerb // what happened so that something else would (ليعلنوا) says nothing of when
	}
	switch {
	case strings.Contains(r.Pro, "س"):
		return futureForm
	case r.Infl == arabic.Perfect:
		return pastForm
	case r.Infl != arabic.Imperfect || !strings.HasPrefix(r.Stem, "ي") && !strings.HasPrefix(r.Stem, "ت"):
		return noVerb
	}
	for k := range t.Readings {
		if o := &t.Readings[k]; o.POS == arabic.VERB && o.Infl == arabic.Perfect {
			return pastForm
		}
	}
	return presentForm
}

// until tells whether حتى stands right before token i and nothing says from when: what it ends is still on.
func (s *scan) until(i int) bool {
	k := i - 1
	for n := 0; n < 2 && k > s.lo && s.has(k, cUnit, cPart); n++ {
		k--
	}
	if !s.is(k, "حتي") && !s.is(k, "وحتي") && !s.is(k, "لغاية") {
		return false
	}
	for n := 0; k > s.lo && n < 8; n++ {
		k--
		if s.cue(k, cSince) || s.is(k, "من") || s.cue(k, cWeekday) {
			return false
		}
	}
	return true
}

// cue tells whether a word of a class begins at token k, a و before it allowed.
func (s *scan) cue(k int, c class) bool {
	_, ok := s.pick(k, c, func(h hit) bool { return h.pro == "" || h.pro == "و" || h.pro == "ف" })
	return ok
}

// afterRelative tells whether token k opens a relative clause (التي تقودها السعودية).
func (s *scan) afterRelative(k int) bool {
	switch s.foldAt(k - 1) {
	case "الذي", "التي", "الذين", "ما", "من", "والذي", "والتي", "مما", "لا", "كما", "بما":
		return true
	}
	return false
}

// futureVerb tells whether a word is an imperfect with the س of the future.
func (s *scan) futureVerb(w string) bool {
	w = strings.TrimPrefix(w, "ف")
	rest, ok := strings.CutPrefix(w, "س")
	if !ok || utf8.RuneCountInString(rest) < 3 || strings.HasSuffix(rest, "ة") {
		return false
	}
	if !strings.HasPrefix(rest, "ي") && !strings.HasPrefix(rest, "ت") && !strings.HasPrefix(rest, "ن") {
		return false
	}
	return !s.notVerb(w)
}

// notVerb tells whether a word begins as a noun does that only looks like a verb.
func (s *scan) notVerb(w string) bool {
	for _, p := range s.vocab.notVerb {
		if strings.HasPrefix(w, p) {
			return true
		}
	}
	return false
}

// pastVerb tells whether a word is a verb of the lexicon in the past, third person, with its ت or وا, or one
// of the derived verbs that their form gives away (أسقطت, استهدفت).
func (s *scan) pastVerb(w string) bool {
	if s.vocab.past[w] && utf8.RuneCountInString(w) > 3 && !strings.HasPrefix(w, "ت") {
		return true
	}
	for _, ending := range [...]string{"ت", "وا"} {
		if stem, ok := strings.CutSuffix(w, ending); ok && s.vocab.past[stem] && utf8.RuneCountInString(stem) >= 3 {
			return true
		}
	}
	return strings.HasPrefix(w, "ا") && strings.HasSuffix(w, "ت") && !strings.HasSuffix(w, "ات") && !strings.HasPrefix(w, "ال") &&
		utf8.RuneCountInString(w) >= 5 && !s.notVerb(w)
}

// presentVerb tells whether token k looks like an imperfect that says what goes on.
func (s *scan) presentVerb(k int, w string) bool {
	n := utf8.RuneCountInString(w)
	if n < 3 || !strings.HasPrefix(w, "ي") || strings.HasSuffix(w, "ة") || strings.HasSuffix(w, "ات") {
		return false
	}
	return !s.has(k, cMonth, cUnit, cWeekday, cDay) && !s.notVerb(w)
}

// isFunction tells whether a word is one that never counts things.
func isFunction(w string) bool {
	switch w {
	case "و", "ان", "او", "ثم", "كما", "بعدما", "عندما", "حين", "حيث", "التي", "الذي", "مع", "عن", "علي", "لا", "لم", "لن", "قد", "هو", "هي", "كان", "كانت", "فيما", "بينما", "بسبب", "بهدف", "لكن", "اذ", "وهو", "وهي", "مقابل", "مقارنة", "اي", "ضد", "اثر", "وفي", "وكان":
		return true
	}
	return false
}
