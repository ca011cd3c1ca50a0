package times

import (
	"strings"

	"isnad/arabic"
)

// vague reads what lies somewhere in the past, present or future: حاليا, وقت سابق, الفترة المقبلة.
func (s *scan) vague(i int) (match, bool) {
	if h, ok := s.at(i, cVague); ok {
		return s.vagueWord(i, h)
	}
	if h, ok := s.bare(i, cWithin); ok && s.is(i-1, "في") || ok && s.is(i-1, "وفي") {
		return s.vagueMatch(i, h, h.value, 0.85), true
	}
	if h, ok := s.bare(i, cUntil); ok && s.uptoNow(i, h) {
		return s.vagueMatch(i, h, h.value, 0.85), true
	}
	if h, ok := s.bare(i, cWhile); ok && s.led(i, cSince) && (len(h.rest) > 0 || s.standsAlone(h.to)) {
		return s.vagueMatch(i, h, h.value, 0.75), true
	}
	return s.stretch(i)
}

// standsAlone tells whether no noun follows at token i that would say which stretch is meant (منذ فترة الخمسينيات).
func (s *scan) standsAlone(i int) bool {
	if s.ends(i) || s.has(i, cPrep, cVague, cQuantity) || isFunction(s.fold[i]) || s.verbForm(i) != noVerb {
		return true
	}
	w := s.fold[i]
	return strings.HasPrefix(w, "و") || strings.HasPrefix(w, "ان") || strings.HasSuffix(w, "ا")
}

// uptoNow tells whether a noun is the present moment: حتى اللحظة, حتى الساعة, but not حتى اللحظة الأخيرة.
func (s *scan) uptoNow(i int, h hit) bool {
	if !s.is(i-1, "حتي") && !s.is(i-1, "وحتي") && !s.is(i-1, "لحد") && !s.is(i-1, "لغاية") {
		return false
	}
	next := s.foldAt(h.to)
	return !s.has(h.to, cLastly, cOrdinal, cCardinal, cTen) && (s.ends(h.to) || s.doc.Tokens[h.to].Kind == arabic.WordToken && !strings.HasPrefix(next, "ال") && next != "التي")
}

func (s *scan) vagueMatch(i int, h hit, v string, conf float64) match {
	return match{from: i, to: h.to, pro: h.pro, typ: "DATE", val: value{text: v}, rule: h.at + " vague", conf: conf}
}

func (s *scan) vagueWord(i int, h hit) (match, bool) {
	if strings.HasSuffix(h.pro, "ك") || s.foldAt(i) == "قريبا" && s.is(h.to, "من") || s.foldAt(i) == "حديثا" && s.has(h.to, cTalk) {
		return match{}, false
	}
	if s.placedLater(h) {
		return match{}, false
	}
	v := h.value
	if v == "TENSE" {
		v = "PAST_REF"
		if s.tense(i) == future {
			v = "FUTURE_REF"
		}
	}
	if v == "FUTURE_REF" && s.is(i-1, "حتي") && len(h.rest) > 0 {
		v = "PAST_REF" // حتى وقت قريب
	}
	return s.vagueMatch(i, h, v, 0.92), true
}

// placedLater tells whether a date follows a vague time and says what it leaves open (وقت سابق الاثنين, وقت
// لاحق من الشهر الجاري): the date alone is the expression then.
func (s *scan) placedLater(h hit) bool {
	if len(h.rest) == 0 {
		return false
	}
	j := s.skip(h.to, "من")
	j = s.afterDayWord(j)
	if _, ok := s.dayExpr(j, false); ok {
		return true
	}
	if m, ok := s.relativeUnit(j); ok && m.pro == "" {
		return true // an end of a unit too: وقت لاحق من العام
	}
	_, ok := s.partOfDay(j)
	return ok
}

// stretch reads a noun of no set length with what places it: الفترة المقبلة, المرحلة الراهنة.
func (s *scan) stretch(i int) (match, bool) {
	h, ok := s.pick(i, cStretch, func(h hit) bool { return h.shape == definite })
	if !ok {
		return match{}, false
	}
	a, ok := s.shaped(h.to, cShift, definite, 0)
	if !ok {
		if a, ok = s.shaped(h.to, cAnaphor, definite, 0); !ok || a.num == 0 || len(a.rest) > 0 {
			return match{}, false
		}
	}
	if s.fold[a.to-1] == "الاخيرة" && strings.HasSuffix(s.fold[h.to-1], "المرحلة") {
		return match{}, false // the last stage of something
	}
	v := "PRESENT_REF"
	if a.num < 0 {
		v = "PAST_REF"
	} else if a.num > 0 {
		v = "FUTURE_REF"
	}
	h.to = a.to
	return s.vagueMatch(i, h, v, 0.9), true
}
