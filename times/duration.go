package times

import (
	"slices"
	"strings"

	"isnad/arabic"
)

// length is a duration as it is read: one quantity, or several (سنة و3 أشهر).
type length struct {
	from, to int
	pro      string
	amounts  []amount
	units    []unit
	counted  bool // a number, dual or few stands in it
	rule     string
}

func (l *length) add(a amount, u unit) {
	l.amounts = append(l.amounts, a)
	l.units = append(l.units, u)
}

// single is the quantity of a length that has only one, and that a whole number.
func (l *length) single() (int, unit, bool) {
	if len(l.units) != 1 || !l.amounts[0].isWhole() {
		return 0, "", false
	}
	return l.amounts[0].whole(), l.units[0], true
}

// text is TIMEX3's form: P1Y3M, PT1H30M.
func (l *length) text() string {
	var days, hours strings.Builder
	order := make([]int, len(l.units))
	for k := range order {
		order[k] = k
	}
	slices.SortStableFunc(order, func(a, b int) int { return unitOrder[l.units[b]] - unitOrder[l.units[a]] })
	for _, k := range order {
		t := durationText(l.amounts[k], l.units[k])
		if rest, ok := strings.CutPrefix(t, "PT"); ok {
			hours.WriteString(rest)
		} else {
			days.WriteString(t[1:])
		}
	}
	if hours.Len() > 0 {
		return "P" + days.String() + "T" + hours.String()
	}
	return "P" + days.String()
}

// length reads a length of time at token i: 6 أشهر, عدة أيام, عامين ونصف, نصف ساعة, شهر.
func (s *scan) length(i int, lead bool) (length, bool) {
	l, ok := s.countedUnit(i, lead)
	if !ok {
		if l, ok = s.bareUnit(i, lead); !ok {
			return length{}, false
		}
	}
	l.from = s.withArticle(i)
	s.addFraction(&l)
	for range 3 {
		if !s.addSmaller(&l) {
			break
		}
	}
	return l, true
}

// countedUnit reads a number, a few or a fraction and the unit it counts.
func (s *scan) countedUnit(i int, lead bool) (length, bool) {
	if h, ok := s.first(i, cFew, lead); ok && h.shape == 0 {
		if u, ok := s.shaped(h.to, cUnit, plural, definite); ok {
			l := length{to: u.to, pro: h.pro, rule: u.at + " few", counted: true}
			l.add(amount{vague: true}, u.unit)
			return l, true
		}
	}
	if h, ok := s.first(i, cFraction, lead); ok && h.shape == 0 {
		if u, ok := s.shaped(h.to, cUnit, 0, dual|plural|accusative|definite); ok && !u.parts.vague && u.sub != "" {
			l := length{to: u.to, pro: h.pro, rule: u.at + " fraction", counted: true}
			l.add(amount{thousandths: u.parts.thousandths / 1000 * int64(h.num)}, u.sub)
			return l, true
		}
	}
	a, j, pro, ok := s.cardinal(i, lead)
	if !ok {
		return length{}, false
	}
	u, ok := s.shaped(j, cUnit, 0, definite|dual)
	if !ok || a.thousandths == 0 {
		return length{}, false
	}
	// Between three and ten a plural follows, above ten the singular; اثنان and واحد do not stand before a unit.
	if a.isWhole() && a.whole() < 3 && u.shape&plural == 0 && s.doc.Tokens[i].Kind == arabic.WordToken {
		return length{}, false
	}
	l := length{to: u.to, pro: pro, rule: u.at + " counted", counted: true}
	l.add(a, u.unit)
	return l, true
}

// bareUnit reads a dual, a singular with واحد or without, a plural.
func (s *scan) bareUnit(i int, lead bool) (length, bool) {
	u, ok := s.pick(i, cUnit, func(h hit) bool { return (lead || h.pro == "") && h.shape&(definite|construct) == 0 })
	if !ok {
		return length{}, false
	}
	l := length{to: u.to, pro: u.pro, rule: u.at}
	switch {
	case u.shape&dual != 0:
		l.add(whole(2), u.unit)
		l.counted, l.rule = true, u.at+" dual"
	case u.shape&plural != 0:
		l.add(amount{vague: true}, u.unit)
		l.rule = u.at + " plural"
	default:
		l.add(whole(1), u.unit)
		l.rule = u.at + " single"
		if one, ok := s.shaped(u.to, cCardinal, 0, definite); ok && one.num == 1 {
			l.to, l.counted = one.to, true
		} else if c, ok := s.bare(u.to, cComplete); ok {
			l.counted = c.to > u.to // كامل stays outside, as نحو does
		}
	}
	return l, true
}

// addFraction reads ونصف and وربع after a unit: شهرين ونصف is P2.5M.
func (s *scan) addFraction(l *length) {
	last := len(l.units) - 1
	h, ok := s.joined(l.to, cFraction, 0)
	if !ok || l.amounts[last].vague {
		return
	}
	if h.shape&definite != 0 && l.units[last] != "TH" {
		return
	}
	if u, ok := s.bare(h.to, cUnit); ok && u.shape&definite == 0 {
		return // سنة ونصف شهر: a smaller unit's half
	}
	l.amounts[last].thousandths += int64(h.num)
	l.to, l.counted = h.to, true
}

// addSmaller reads a smaller unit that و ties on: سنة و3 أشهر.
func (s *scan) addSmaller(l *length) bool {
	last := l.units[len(l.units)-1]
	j := l.to
	apart := s.is(j, "و")
	if apart {
		j++
	}
	next, ok := s.countedUnit(j, !apart)
	if !ok {
		if next, ok = s.bareUnit(j, !apart); !ok || !next.counted && !s.goesOn(next) {
			return false
		}
	}
	if !apart && next.pro != "و" || l.amounts[0].vague || next.amounts[0].vague || slices.Contains(l.units, next.units[0]) {
		return false
	}
	if unitOrder[next.units[0]] > unitOrder[last] && !s.smallFirst(l, next) {
		return false
	}
	l.add(next.amounts[0], next.units[0])
	l.to, l.counted = next.to, true
	return true
}

// smallFirst tells whether a greater unit that و ties on belongs to the length before it (يومين وشهرا واحدا): both have their
// number, in digits or with واحد. Sums in words of the kind are two lengths more often (شهرين وسنتين).
func (s *scan) smallFirst(l *length, next length) bool {
	number := s.doc.Tokens[l.from].Kind == arabic.NumberToken || s.doc.Tokens[next.to-2].Kind == arabic.NumberToken
	return number && next.counted && unitOrder[next.units[0]] < unitOrder["DE"]
}

// goesOn tells whether a unit without a number stands between two that have one: سنة وشهر و3 أيام.
func (s *scan) goesOn(l length) bool {
	j := l.to
	apart := s.is(j, "و")
	if apart {
		j++
	}
	next, ok := s.countedUnit(j, !apart)
	return ok && (apart || next.pro == "و") && unitOrder[next.units[0]] < unitOrder[l.units[0]]
}

var unitOrder = map[unit]int{"TS": 1, "TM": 2, "TH": 3, "D": 4, "W": 5, "M": 6, "Y": 7, "DE": 8, "CE": 9}

// duration reads a length of time that is no date.
func (s *scan) duration(i int) (match, bool) {
	l, ok := s.length(i, true)
	if !ok {
		return s.ordinalYear(i)
	}
	if !l.counted && !s.measured(i, &l) || s.age(&l) || s.countsElse(&l) {
		return match{}, false
	}
	m := match{from: l.from, to: l.to, pro: l.pro, typ: "DURATION", val: value{text: l.text()}, rule: l.rule, conf: 0.9}
	if s.is(l.from, "ال") {
		if a, ok := s.shaped(l.to, cShift, definite, 0); ok {
			m.to = a.to
		}
	}
	return m, true
}

// ordinalYear reads السنة الأولى من عهدته: one year of a count.
func (s *scan) ordinalYear(i int) (match, bool) {
	u, ok := s.pick(i, cUnit, func(h hit) bool { return h.unit == "Y" && h.shape == definite })
	if !ok || s.general(i, u) {
		return match{}, false
	}
	_, _, to, ok := s.ordinal(u.to, false)
	if !ok || !s.is(to, "من") {
		return match{}, false
	}
	return match{from: i, to: to, pro: u.pro, typ: "DURATION", val: value{text: "P1Y"}, rule: u.at + " ordinal-year", conf: 0.7}, true
}

// measured tells whether a unit without a number measures time here: after منذ, خلال, أكثر من, قبل.
func (s *scan) measured(i int, l *length) bool {
	vague := l.amounts[0].vague
	if !s.measures(i, l, vague) {
		return false
	}
	if s.has(l.to, cQuantity) {
		return false
	}
	next := s.foldAt(l.to)
	article := strings.HasPrefix(next, "ال")
	switch {
	case vague && l.units[0] == "TH":
		h, part := s.bare(l.to, cPart)
		return !(part && h.shape&definite != 0) && !strings.HasPrefix(next, "ذروة")
	case vague:
		_, during := s.before(i, cDuring)
		return !during || !article // خلال أيام الانتخابات
	case l.units[0] == "D":
		_, day := s.dayExpr(l.to, false)
		return !article && !day && !s.has(l.to, cPart, cHoliday) && (l.to >= s.hi || s.doc.Tokens[l.to].Kind == arabic.PunctToken || s.has(l.to, cPrep, cFewness) || isFunction(next))
	case l.units[0] == "DE":
		return s.aDecade(i, l.to)
	case l.units[0] == "M" && s.has(l.to, cMonth), l.units[0] == "TH" && article:
		return false
	}
	return true
}

// aDecade tells whether عقد is ten years and not the holding of something (قبل عقد اجتماع).
func (s *scan) aDecade(i, to int) bool {
	for _, c := range [...]class{cSince, cQuantity, cDuring} {
		if _, ok := s.before(i, c); ok {
			return true
		}
	}
	return to >= s.hi || s.is(to, "من") || s.doc.Tokens[to].Kind == arabic.PunctToken
}

func (s *scan) measures(i int, l *length, vague bool) bool {
	if l.pro == "ل" && vague || vague && s.is(l.to, "من") && l.units[0] != "TH" && l.pro == "" {
		return true
	}
	if l.pro != "" {
		return false
	}
	for _, c := range [...]class{cSince, cDuring, cQuantity, cBefore, cAfter} {
		if _, ok := s.before(i, c); ok {
			return true
		}
	}
	return false
}

// countsElse tells whether the unit is not measured but named (الساعة 5 دقائق is a clock's).
func (s *scan) countsElse(l *length) bool {
	u := l.units[0]
	return u == "TS" && l.amounts[0].isWhole() && l.amounts[0].whole() < 3
}

// age tells whether years are somebody's age: عمره 25 عاما, (25 عاما), البالغ من العمر.
func (s *scan) age(l *length) bool {
	if u := l.units[0]; u != "Y" && u != "M" {
		return false
	}
	if s.is(l.from-1, "(") && s.is(l.to, ")") && len(l.units) == 1 && l.units[0] == "Y" {
		return true
	}
	for k := l.from - 1; k >= s.lo && k >= l.from-4; k-- {
		if s.doc.Tokens[k].Kind == arabic.PunctToken && k < l.from-1 {
			break
		}
		if _, ok := s.at(k, cAge); ok {
			return true
		}
	}
	if s.is(l.from-1, "عن") && l.units[0] == "Y" && l.counted && !l.amounts[0].vague && l.amounts[0].whole() > 12 {
		return true // توفي عن 86 عاما
	}
	if s.is(l.from-1, "ابن") || s.is(l.from-1, "ابنة") || s.is(l.from-1, "ذو") || s.is(l.from-1, "ذي") {
		return true
	}
	if s.is(l.to, "من") {
		_, ok := s.at(l.to+1, cAge)
		return ok
	}
	return s.is(l.from-1, "،") && s.is(l.to, "،") && l.units[0] == "Y" && l.from-2 >= s.lo
}

// ago reads what a length of time before or after makes a date: قبل يومين, بعد ثلاثة أشهر, منذ عام فقط.
func (s *scan) ago(i int) (match, bool) {
	sign := -1
	h, ok := s.at(i, cBefore)
	since := false
	if !ok {
		if h, ok = s.at(i, cAfter); ok {
			sign = 1
		} else if h, ok = s.at(i, cSince); ok {
			since = true
		}
	}
	if !ok || h.pro != "" && h.pro != "و" && h.pro != "ف" || !s.pub.Known() {
		return match{}, false
	}
	j, mod := h.to, ""
	if q, ok := s.bare(j, cQuantity); ok {
		if q.value != "APPROX" {
			return match{}, false
		}
		j, mod = q.to, q.value
	}
	l, ok := s.length(j, false)
	if !ok || !l.counted && !s.measured(j, &l) {
		return match{}, false
	}
	n, u, ok := l.single()
	if !ok || s.fromThere(l.to) || n > 400 || since && !s.is(l.to, "فقط") || sign > 0 && s.tense(i) != future {
		return match{}, false
	}
	v, ok := shifted(s.pub, u, sign*n)
	if !ok || u == "DE" || u == "CE" {
		return match{}, false
	}
	return match{from: i, to: l.to, pro: h.pro, typ: "DATE", val: v, mod: mod, rule: h.at + " ago", conf: 0.85}, true
}

// fromThere tells whether a length is reckoned from something named after it (قبل شهرين من الانتخابات).
func (s *scan) fromThere(to int) bool {
	to = s.skip(to, "فقط")
	if s.is(to, "من") {
		_, now := s.at(to+1, cVague)
		return !now
	}
	switch s.foldAt(to) {
	case "علي", "عن", "الي", "لل", "ونصف":
		return true
	}
	return false
}

// later reads بعده بسنة: a length after or before the date named before.
func (s *scan) later(i int) (match, bool) {
	h, ok := s.at(i, cLater)
	if !ok || !s.last.begin.Known() {
		return match{}, false
	}
	u, ok := s.pick(h.to, cUnit, func(h hit) bool { return h.pro == "ب" && h.shape&(definite|plural|construct|accusative) == 0 })
	if !ok || u.unit.grain() < s.last.grain {
		return match{}, false
	}
	n := h.num
	if u.shape&dual != 0 {
		n *= 2
	}
	v, ok := shifted(s.last.begin, u.unit, n)
	return match{from: i, to: u.to, pro: h.pro, typ: "DATE", val: v, rule: h.at + " later", conf: 0.8}, ok
}
