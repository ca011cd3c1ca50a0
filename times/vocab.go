package times

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"isnad/arabic"
	"isnad/lexicon"
)

// class is what a word does in a time expression: calendar.lex's column, and those of the other files.
type class uint8

const (
	noClass class = iota
	cMonth
	cWeekday
	cCardinal
	cTen
	cOrdinal
	cOrdinalPart
	cFirst
	cFraction
	cFew
	cUnit
	cDay
	cDayKind
	cNight
	cPart
	cShift
	cAnaphor
	cSame
	cThis
	cThat
	cVague
	cTalk
	cWithin
	cStretch
	cSet
	cManner
	cAlmost
	cRate
	cEvery
	cHabit
	cSeason
	cWeekend
	cShare
	cDecade
	cHoliday
	cMemorial
	cEdge
	cQuantity
	cBefore
	cAfter
	cSince
	cDuring
	cPrep
	cHour
	cMinus
	cZone
	cEra
	cLater
	cYearKind
	cNewYear
	cFewness
	cEve
	cFuture
	cPast
	cSays
	cNotVerb
	cAge
	cGeneral
	cMovement
	cStrike
	cWeekly
	cCounted
	cName
	cLast
	cLastly
	cWhole
	cComplete
	cPrayer
	cNumberOf
	cFalls
	cDated
	cFirstOnes
	cTens
	cUntil
	cWhile
	cReach
	cCalls
	cGathering
	cFallsOn
	cZoneOf
	cAppeared
	cTimes
	cPutOff
	cEarly
)

var numberClasses = map[string]class{
	"cardinal": cCardinal, "ten": cTen, "ordinal": cOrdinal, "part": cOrdinalPart, "fraction": cFraction, "few": cFew,
	"first": cFirst,
}

var calendarClasses = map[string]class{
	"unit": cUnit, "day": cDay, "daykind": cDayKind, "night": cNight, "part": cPart, "shift": cShift, "anaphor": cAnaphor, "same": cSame,
	"this": cThis, "that": cThat, "vague": cVague, "talk": cTalk, "within": cWithin, "stretch": cStretch, "set": cSet, "manner": cManner,
	"almost": cAlmost, "rate": cRate, "every": cEvery, "habit": cHabit, "season": cSeason, "weekend": cWeekend,
	"share": cShare, "decade": cDecade, "holiday": cHoliday, "memorial": cMemorial, "edge": cEdge, "quantity": cQuantity,
	"before": cBefore, "after": cAfter, "since": cSince, "during": cDuring, "prep": cPrep, "hour": cHour, "minus": cMinus,
	"zone": cZone, "era": cEra, "later": cLater, "yearkind": cYearKind, "newyear": cNewYear, "fewness": cFewness,
	"eve": cEve, "future": cFuture, "pasttense": cPast, "says": cSays, "age": cAge, "general": cGeneral, "movement": cMovement,
	"strike": cStrike, "weekly": cWeekly, "counted": cCounted, "name": cName, "last": cLast, "lastly": cLastly, "whole": cWhole,
	"complete": cComplete, "prayer": cPrayer, "numberof": cNumberOf, "falls": cFalls, "dated": cDated, "firstones": cFirstOnes,
	"tens": cTens, "until": cUntil, "while": cWhile, "reach": cReach, "calls": cCalls, "gathering": cGathering, "fallson": cFallsOn, "zoneof": cZoneOf, "appeared": cAppeared, "times": cTimes, "putoff": cPutOff, "early": cEarly,
}

// shape is the form in which a word stands.
type shape uint8

const (
	definite   shape = 1 << iota // with ال
	dual                         // يومين
	plural                       // أيام
	accusative                   // يوما: no form of what governs another noun
	construct                    // يومي: only before a noun
)

// term is a word or phrase of the lexicon in one of its forms.
type term struct {
	class   class
	shape   shape
	rest    []string // the words after the first, folded
	value   string
	num     int
	unit    unit
	parts   amount // of a unit: how many of sub
	sub     unit
	alone   string // of a month: yes, prep, no
	exact   string // of a word that folding makes ambiguous: how it must be spelled
	hijri   bool
	persian bool   // a month of the Iranian calendar
	at      string // the lexicon line
}

// vocabulary finds terms by their first word, folded; the longest come first.
type vocabulary struct {
	terms   map[string][]*term
	notVerb []string        // beginnings of words that are no verbs though they look it
	past    map[string]bool // verbs in the past, as verbs.lex names them
}

func newVocabulary(l *lexicon.Lexicon) *vocabulary {
	v := &vocabulary{terms: map[string][]*term{}, past: map[string]bool{}}
	v.addMonths(l.Table("months"))
	v.addWeekdays(l.Table("weekdays"))
	v.addNumbers(l.Table("numbers"))
	v.addCalendar(l.Table("calendar"))
	for _, e := range l.Table("verbs") {
		v.past[arabic.Fold(e.Word())] = true
	}
	return v
}

// add files a term under a phrase. Terms with more words go before those with fewer.
func (v *vocabulary) add(phrase string, t term) {
	words := strings.Fields(arabic.Fold(phrase))
	if len(words) == 0 {
		return
	}
	t.rest = words[1:]
	list := append(v.terms[words[0]], &t)
	for i := len(list) - 1; i > 0 && len(list[i].rest) > len(list[i-1].rest); i-- {
		list[i], list[i-1] = list[i-1], list[i]
	}
	v.terms[words[0]] = list
}

func names(e lexicon.Entry) []string { return append([]string{e.Word()}, e.List("also")...) }

func (v *vocabulary) addMonths(entries []lexicon.Entry) {
	for _, e := range entries {
		n, err := strconv.Atoi(e.Get("number"))
		if err != nil || n < 1 || n > 12 {
			continue
		}
		t := term{class: cMonth, num: n, alone: e.Get("alone"), hijri: e.Get("calendar") == "hijri", persian: e.Get("calendar") == "persian", at: e.At()}
		for _, name := range names(e) {
			t.exact = ""
			if utf8.RuneCountInString(name) == 2 { // آب is not أب
				t.exact = name
			}
			v.add(name, t)
		}
	}
}

func (v *vocabulary) addWeekdays(entries []lexicon.Entry) {
	for _, e := range entries {
		n, err := strconv.Atoi(e.Get("number"))
		if err != nil || n < 1 || n > 7 {
			continue
		}
		for _, name := range names(e) {
			v.add(name, term{class: cWeekday, num: n, at: e.At()})
			if bare, ok := strings.CutPrefix(name, "ال"); ok {
				v.add(bare, term{class: cWeekday, num: n, shape: construct, at: e.At()})
			}
		}
	}
}

func (v *vocabulary) addNumbers(entries []lexicon.Entry) {
	for _, e := range entries {
		n, err := strconv.Atoi(e.Get("value"))
		c := numberClasses[e.Get("kind")]
		if err != nil || c == noClass {
			continue
		}
		t := term{class: c, num: n, at: e.At()}
		for _, name := range names(e) {
			v.add(name, t)
			def := t
			def.shape = definite
			v.add("ال"+name, def)
		}
	}
}

func (v *vocabulary) addCalendar(entries []lexicon.Entry) {
	for _, e := range entries {
		kind := e.Get("class")
		if kind == "notverb" {
			for _, name := range names(e) {
				v.notVerb = append(v.notVerb, arabic.Fold(name))
			}
			continue
		}
		c := calendarClasses[kind]
		if c == noClass {
			continue
		}
		t := term{class: c, value: e.Get("value"), at: e.At()}
		t.num, _ = strconv.Atoi(firstWord(t.value))
		switch c {
		case cUnit:
			v.addUnit(e, t)
		case cShift, cAnaphor:
			v.addAdjective(e, t)
		case cPart, cSeason, cStretch, cDated, cGathering:
			v.addNoun(e, t)
		case cGeneral:
			for _, name := range names(e) {
				v.add("ال"+name, t)
			}
		default:
			for _, name := range names(e) {
				v.add(name, t)
			}
		}
	}
}

func firstWord(s string) string {
	if i := strings.IndexByte(s, ' '); i >= 0 {
		return s[:i]
	}
	return s
}

// addUnit files a unit with its accusative, dual and plurals, each with and without ال.
func (v *vocabulary) addUnit(e lexicon.Entry, t term) {
	t.unit = unit(t.value)
	if parts := strings.Fields(e.Get("parts")); len(parts) == 2 {
		n, _ := strconv.Atoi(parts[0])
		t.parts, t.sub = whole(n), unit(parts[1])
	}
	both := func(word string, s shape) {
		t.shape = s
		v.add(word, t)
		t.shape = s | definite
		v.add("ال"+word, t)
	}
	one := func(word string, s shape) {
		t.shape = s
		v.add(word, t)
	}
	for _, name := range names(e) {
		both(name, 0)
		stem, feminine := strings.CutSuffix(name, "ة")
		if feminine {
			stem += "ت"
		} else {
			one(name+"ا", accusative)
		}
		both(stem+"ين", dual)
		both(stem+"ان", dual)
		one(stem+"ي", dual|construct)
		one(stem+"ا", dual|construct)
	}
	for _, name := range e.List("plural") {
		both(name, plural)
		if !strings.HasSuffix(name, "ات") && !strings.HasSuffix(name, "ي") && !strings.HasSuffix(name, "ين") {
			one(name+"ا", plural|accusative)
		}
	}
}

// addAdjective files an adjective in both genders, dual and plural, with and without ال.
func (v *vocabulary) addAdjective(e lexicon.Entry, t term) {
	for _, name := range names(e) {
		if strings.Contains(name, " ") || strings.HasSuffix(name, "ه") || strings.HasSuffix(name, "ها") {
			t.shape = definite
			v.add(name, t)
			continue
		}
		for _, ending := range [...]string{"", "ة", "ين", "تين", "ان", "تان"} {
			t.shape = 0
			v.add(name+ending, t)
			t.shape = definite
			v.add("ال"+name+ending, t)
		}
	}
}

// addNoun files a noun with ال and in the accusative.
func (v *vocabulary) addNoun(e lexicon.Entry, t term) {
	for _, name := range names(e) {
		t.shape = 0
		v.add(name, t)
		if strings.Contains(name, " ") {
			continue
		}
		t.shape = definite
		v.add("ال"+name, t)
		if !strings.HasSuffix(name, "ة") && !strings.HasSuffix(name, "ء") {
			t.shape = accusative
			v.add(name+"ا", t)
		}
	}
}
