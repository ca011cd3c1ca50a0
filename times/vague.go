package times

import "strings"

// vague reads what lies somewhere in the past, present or future: حاليا, وقت سابق, الفترة المقبلة.
func (s *scan) vague(i int) (match, bool) {
	if h, ok := s.at(i, cVague); ok {
		return s.vagueWord(i, h)
	}
	if h, ok := s.bare(i, cWithin); ok && s.is(i-1, "في") || ok && s.is(i-1, "وفي") {
		return s.vagueMatch(i, h, h.value, 0.85), true
	}
	return s.stretch(i)
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
	if d, ok := s.shaped(j, cUnit, 0, definite|dual|plural|accusative); ok && d.unit == "D" {
		j = d.to
	}
	if _, ok := s.dayExpr(j, false); ok {
		return true
	}
	if m, ok := s.relativeUnit(j); ok && m.pro == "" {
		return true
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
		if a, ok = s.shaped(h.to, cAnaphor, definite, 0); !ok || a.num == 0 {
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
