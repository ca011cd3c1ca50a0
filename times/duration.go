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

// tensOf reads lengths that are told by tens and thousands only (عشرات السنين), and those of على مر السنين.
func (s *scan) tensOf(i int) (match, bool) {
	h, ok := s.at(i, cTens)
	if !ok {
		return match{}, false
	}
	u, ok := s.shaped(h.to, cUnit, plural|definite, 0)
	if !ok {
		return match{}, false
	}
	m := match{from: i, to: u.to, pro: h.pro, typ: "DURATION", val: value{text: durationText(amount{vague: true}, u.unit)}, rule: h.at + " tens", conf: 0.8}
	if h.value == "outside" {
		m.from, m.pro = h.to, ""
	}
	return m, true
}

// articledCount reads a unit whose number has the article: الأربعة أيام, الثلاثين يوما, الـ24 الساعة.
func (s *scan) articledCount(i int, lead bool) (length, bool) {
	if n, ok := s.number(i); ok && s.is(i-1, "ال") && n > 0 {
		u, ok := s.shaped(i+1, cUnit, definite, dual|plural)
		return countOf(n, u, u.to, ""), ok && u.unit.grain() != longGrain
	}
	for _, c := range [...]class{cCardinal, cTen} {
		h, ok := s.first(i, c, lead)
		if !ok || h.shape&definite == 0 || h.num < 3 || h.num == 100 && s.is(i-1, "في") {
			continue // في المئة is a per cent
		}
		n, to := h.num, h.to
		if ten, tied := s.joined(to, cTen, definite); tied && n < 10 {
			n, to = n+ten.num, ten.to
		} else if teen, ok := s.bare(to, cCardinal); ok && teen.num == 10 && n < 10 {
			n, to = n+10, teen.to
		}
		if u, ok := s.shaped(to, cUnit, 0, definite|dual); ok && (u.shape&plural != 0) == (n <= 10) {
			return countOf(n, u, u.to, h.pro), true
		}
	}
	return length{}, false
}

// teen tells whether token i is the عشر of a number that began before it.
func (s *scan) teen(i int) bool {
	h, ok := s.bare(i, cCardinal)
	return ok && h.num == 10 && s.has(i-1, cCardinal, cWeekday) // الأحد عشر is eleven, not Sunday
}

func countOf(n int, u hit, to int, pro string) length {
	l := length{to: to, pro: pro, rule: u.at + " counted", counted: true}
	l.add(whole(n), u.unit)
	return l
}

// mostDecades is how many decades or centuries a length may have: 2016 عقدا are contracts.
const mostDecades = 100

// countedUnit reads a number, a few or a fraction and the unit it counts.
func (s *scan) countedUnit(i int, lead bool) (length, bool) {
	if l, ok := s.articledCount(i, lead); ok {
		return l, true
	}
	if h, ok := s.first(i, cFew, lead); ok && h.shape == 0 {
		if u, ok := s.shaped(h.to, cUnit, plural, definite); ok {
			l := length{to: u.to, pro: h.pro, rule: u.at + " few", counted: true}
			l.add(amount{vague: true}, u.unit)
			return l, true
		}
	}
	if h, ok := s.first(i, cFraction, lead); ok && h.shape == 0 {
		if u, ok := s.shaped(h.to, cUnit, 0, dual|plural|accusative|definite); ok && !u.parts.vague && u.sub != "" && !(u.unit == "M" && s.has(u.to, cMonth)) {
			l := length{to: u.to, pro: h.pro, rule: u.at + " fraction", counted: true}
			l.add(amount{thousandths: u.parts.thousandths / 1000 * int64(h.num)}, u.sub)
			return l, true
		}
	}
	a, j, pro, ok := s.cardinal(i, lead)
	if !ok || s.teen(i) {
		return length{}, false
	}
	u, ok := s.shaped(j, cUnit, 0, definite|dual)
	if !ok || a.thousandths == 0 || u.unit.grain() == longGrain && a.whole() > mostDecades {
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
	if !ok || u.unit == "Y" && u.shape&dual == 0 && s.yearAt(u.to) {
		return length{}, false // قبل عام 2015
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
	u, unit := s.bare(h.to, cUnit)
	if unit && u.shape&definite == 0 {
		return // سنة ونصف شهر: a smaller unit's half
	}
	l.amounts[last].thousandths += int64(h.num)
	l.to, l.counted = h.to, true
	if unit && u.shape == definite && u.unit == l.units[last] {
		l.to = u.to // عامين ونصف العام
	}
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
	if s.is(l.from, "ال") || s.articled(l.from) {
		if a, ok := s.shaped(l.to, cShift, definite, 0); ok {
			m.to = a.to
		}
	}
	m.mod = s.modAfter(m.to)
	return m, true
}

// modAfter is the modifier that the words behind a length give it: شهر تقريبا, يومين على الأقل.
func (s *scan) modAfter(to int) string {
	h, ok := s.bare(to, cQuantity)
	if ok && s.ends(h.to) || s.is(to, "تقريبا") || s.is(to, "علي") {
		return h.value
	}
	return ""
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
	if s.has(l.to, cQuantity) && s.modAfter(l.to) == "" {
		return false
	}
	next := s.foldAt(l.to)
	article := strings.HasPrefix(next, "ال") && next != "الي" && next != "الا"
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
	switch {
	case l.pro == "ل" && vague, vague && s.is(l.to, "من") && l.units[0] != "TH" && l.pro == "":
		return true
	case l.pro == "ب":
		return s.reckonedFrom(i)
	case vague && l.pro == "" && s.is(i-1, "في"):
		return s.ends(l.to) // للمرة الثالثة في أيام
	}
	if l.pro != "" {
		return false
	}
	if i == s.lo && s.is(l.to, "علي") {
		return true // a headline: عام على الأزمة
	}
	for _, c := range [...]class{cSince, cDuring, cQuantity, cBefore, cAfter} {
		if _, ok := s.before(i, c); ok {
			return true
		}
	}
	return false
}

// reckonedFrom tells whether قبل or بعد stands not far before token i: a length with ب tells then how long (قبل الانتخابات بأسبوع).
func (s *scan) reckonedFrom(i int) bool {
	const reach = 7
	for k := i - 1; k >= s.lo && k >= i-reach && s.doc.Tokens[k].Kind != arabic.PunctToken; k-- {
		for _, c := range [...]class{cBefore, cAfter, cLater} {
			if _, ok := s.at(k, c); ok {
				return true
			}
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
		if h, ok := s.at(k, cAge); ok && (h.value != "next" || h.to == l.from) {
			return true
		}
	}
	_, quantity := s.before(l.from, cQuantity)
	grown := l.units[0] == "Y" && l.counted && !l.amounts[0].vague && l.amounts[0].whole() > 12
	if grown && (s.is(l.from-1, "عن") && !quantity || s.reaches(l.from) || s.ofAge(l.from)) {
		return true // توفي عن 86 عاما, يبلغ حاليا 72 عاما
	}
	if s.is(l.from-1, "ابن") || s.is(l.from-1, "ابنة") || s.is(l.from-1, "ذو") || s.is(l.from-1, "ذي") || s.is(l.from-1, "ذات") || s.is(l.from-1, "ذوي") {
		return true
	}
	if s.is(l.to, "من") {
		h, ok := s.at(l.to+1, cAge)
		return ok && h.value != "next"
	}
	return s.is(l.from-1, "،") && s.is(l.to, "،") && l.units[0] == "Y" && l.from-2 >= s.lo
}

// reaches tells whether a verb of reaching stands before token i, with no more than a word for now between them.
func (s *scan) reaches(i int) bool {
	k := i - 1
	for n := 0; n < 2 && s.has(k, cVague, cDay, cQuantity); n++ {
		k--
	}
	_, ok := s.at(k, cReach)
	return ok
}

// ofAge tells whether a number before which a preposition stands is one of two ages that the sentence compares (رفع سن التقاعد من
// 60 إلى 65 عاما).
func (s *scan) ofAge(i int) bool {
	const reach = 12
	switch s.foldAt(i - 1) {
	case "الي", "من", "ليكون", "دون", "فوق", "الـ":
	default:
		return false
	}
	for k := i - 2; k >= s.lo && k >= i-reach && s.doc.Tokens[k].Sent == s.doc.Tokens[i].Sent; k-- {
		if h, ok := s.at(k, cAge); ok && h.value == "far" {
			return true
		}
	}
	return false
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
	to = s.skip(s.skip(to, "فقط"), "تقريبا")
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
	l, ok := s.length(h.to, true)
	if !ok || l.pro != "ب" {
		return match{}, false
	}
	n, u, ok := l.single()
	if !ok || u.grain() < s.last.grain || n > 1000 {
		return match{}, false
	}
	v, ok := shifted(s.last.begin, u, n*h.num)
	return match{from: i, to: l.to, pro: h.pro, typ: "DATE", val: v, rule: h.at + " later", conf: 0.8}, ok
}
