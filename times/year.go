package times

import (
	"strings"
	"unicode/utf8"

	"isnad/arabic"
)

// yearNumber reads عام 2018, سنة 2018 or, where a bare number may be a year, 2018.
func (s *scan) yearNumber(i int) (year, to int, ok bool) {
	if h, found := s.pick(i, cUnit, func(h hit) bool {
		return h.unit == "Y" && h.shape&^definite == 0 && (h.pro == "" || h.pro == "ل" || h.pro == "ب")
	}); found {
		if y, ok := s.number(h.to); ok && y >= 1 && y <= 2999 {
			return y, s.era(h.to + 1), true
		}
		return 0, 0, false
	}
	if y, ok := s.number(i); ok && y >= 1200 && y <= 2199 && len(s.doc.Tokens[i].Norm) == 4 {
		return y, s.era(i + 1), !s.counts(i, y)
	}
	return 0, 0, false
}

// era is the token after the هـ or م that may follow a year.
func (s *scan) era(to int) int {
	if h, ok := s.bare(to, cEra); ok {
		return h.to
	}
	return to
}

// isHijri tells whether the tokens [.., to) end with a word for the Hijri era.
func (s *scan) isHijri(to int) bool {
	h, ok := s.bare(to-1, cEra)
	return ok && h.value == "hijri"
}

// relativeYear reads العام الماضي, هذا العام, العام ذاته as a year.
func (s *scan) relativeYear(i int) (year, to int, ok bool) {
	// Only a year is asked for, so that a chain of units is not read again from each of them.
	if u, ok := s.bare(i, cUnit); !ok || u.unit != "Y" {
		if !s.has(i, cThis, cThat, cSame) {
			return 0, 0, false
		}
		if u, ok := s.bare(i+1, cUnit); !ok || u.unit != "Y" {
			return 0, 0, false
		}
	}
	m, ok := s.relativeUnit(i)
	if !ok || m.pro != "" || m.val.grain != yearGrain {
		return 0, 0, false
	}
	return m.val.begin.Year, m.to, true
}

// year reads عام 2018 and سنة 1439 هـ; of عامي 2012 و2013, أعوام 2008 و2012 each number is an expression of its own.
func (s *scan) year(i int) (match, bool) {
	u, ok := s.pick(i, cUnit, func(h hit) bool { return h.unit == "Y" && h.shape&accusative == 0 })
	if !ok {
		return match{}, false
	}
	several := u.shape&(dual|plural) != 0
	kind, _ := s.bare(u.to, cYearKind)
	y, to, ok := s.yearWords(max(u.to, kind.to))
	if !ok || y < 100 || y > 2199 || several && (y < 1500 || s.doc.Tokens[u.to].Kind != arabic.NumberToken) {
		return match{}, false
	}
	m := match{from: i, to: s.era(to), pro: u.pro, typ: "DATE", val: yearValue(y), rule: u.at + " year", conf: 0.98}
	if several {
		m.from, m.pro = u.to, ""
	}
	if s.isHijri(m.to) {
		begin, _ := hijriMonth(y, 1)
		_, end := hijriMonth(y, 12)
		m.val = spanValue(begin, end)
	}
	s.yearTo = to
	return m, true
}

// yearWords reads a year in digits or, above a thousand, in words: ألفين وسبعة عشر.
func (s *scan) yearWords(i int) (year, to int, ok bool) {
	if y, ok := s.number(i); ok {
		return y, i + 1, len(s.doc.Tokens[i].Norm) <= 4
	}
	h, ok := s.bare(i, cTen)
	if !ok || h.num < 1000 {
		return 0, 0, false
	}
	a, to, _, ok := s.cardinal(i, false)
	return a.whole(), to, ok && a.isWhole()
}

// spelledYear reads a year in words that counts nothing: ألفين وثمانية عشر, ألف وتسعمئة وسبعين.
func (s *scan) spelledYear(i int) (year, to int, ok bool) {
	if i >= s.hi || s.doc.Tokens[i].Kind != arabic.WordToken {
		return 0, 0, false
	}
	y, to, ok := s.yearWords(i)
	return y, to, ok && y >= 1500 && y < 2200 && (s.ends(to) || y%100 != 0 && !s.countsNext(to))
}

// bareYear reads a number as a year where its company makes it one: في 2016, منذ 2011, 2012-2017, (2014).
func (s *scan) bareYear(i int) (match, bool) {
	y, ok := s.number(i)
	if !ok || len(s.doc.Tokens[i].Norm) != 4 || y < 1500 || y > 2100 {
		return match{}, false
	}
	if h, ok := s.bare(i+1, cEra); ok && h.value == "gregorian" && !s.doc.Tokens[i+1].Space {
		return s.yearMatch(i, y, "era", 0.9), true
	}
	if s.yearTo > s.lo && s.yearTo < i && s.afterYear(i) {
		return s.yearMatch(i, y, "second-year", 0.95), true
	}
	if !s.yearExpected(i) || s.counts(i, y) {
		return match{}, false
	}
	return s.yearMatch(i, y, "bare-year", 0.9), true
}

func (s *scan) yearMatch(i, y int, rule string, conf float64) match {
	s.yearTo = i + 1
	return match{from: i, to: i + 1, typ: "DATE", val: yearValue(y), rule: "calendar " + rule, conf: conf}
}

// afterYear tells whether only a conjunction, a dash or a comma stands between the last year and token i.
func (s *scan) afterYear(i int) bool {
	if i-s.yearTo > 2 {
		return false
	}
	for k := s.yearTo; k < i; k++ {
		switch s.fold[k] {
		case "و", "-", "–", "الي", "او", "حتي", "/", "،", ",", "ثم":
		default:
			if u, ok := s.at(k, cUnit); !ok || u.unit != "Y" {
				return false
			}
		}
	}
	return true
}

// yearExpected tells whether what stands before a bare number wants a year: a preposition, a bracket before
// a span of years, a name for a half or an end of one.
func (s *scan) yearExpected(i int) bool {
	if s.led(i, cPrep, cSince, cBefore, cAfter) || s.is(i-1, "خلال") || s.hyphened(i) || s.datesSomething(i) {
		return true
	}
	if _, ok := s.before(i, cEdge); ok {
		return true
	}
	if s.opensLine(i) {
		return true
	}
	if (s.is(i-1, "(") || s.is(i-1, "،")) && (s.is(i+1, "،") || s.is(i+1, "و")) && s.listed(i+2) {
		return true
	}
	if s.is(i-1, "(") {
		return s.is(i+1, ")") || s.is(i+1, "،") || (s.is(i+1, "-") || s.is(i+1, "–")) && s.yearAt(i+2)
	}
	if y, ok := s.number(i); ok && s.is(i+1, "/") && !s.is(i+3, "/") {
		next, ok := s.number(i + 2)
		return ok && next == y+1 // a season, a school or a fiscal year: 2018/2019
	}
	return (s.is(i+1, "-") || s.is(i+1, "–")) && s.yearAt(i+2) && !s.is(i+3, "-")
}

// opensLine tells whether token i stands at the head of a line of a chronicle: 1991: أدينت بالاختطاف, - 2014 -, 1990، جرت أول انتخابات.
func (s *scan) opensLine(i int) bool {
	dash := s.is(i-1, "-") || s.is(i-1, "–")
	if i != s.lo && !(dash && i-1 == s.lo) {
		return false
	}
	return s.is(i+1, ":") || s.is(i+1, "،") || dash && (i+1 >= s.hi || s.is(i+1, "-") || s.is(i+1, "–"))
}

// hyphened tells whether token i is a number that a preposition of one letter is tied to: بـ2014, ل1959.
func (s *scan) hyphened(i int) bool {
	if s.doc.Tokens[i].Space || i-1 < s.lo {
		return false
	}
	switch strings.TrimPrefix(s.fold[i-1], "و") {
	case "ب", "ل":
		return true
	}
	return false
}

// datedReach is how many words may stand between what a year dates and the year (الانتخابات الرئاسية الأميركية 2016).
const datedReach = 3

// datesSomething tells whether token i is the year of something that years tell apart: انتخابات 2016, حرب غزة 2014, حدود 1967.
// Where words stand between, no verb and no preposition may be among them, and nothing that is counted may follow.
func (s *scan) datesSomething(i int) bool {
	for k := i - 1; k >= s.lo && k >= i-1-datedReach; k-- {
		if h, ok := s.at(k, cDated); ok && h.to == i {
			return true
		} else if ok && !s.isTamyiz(i+1) {
			return true
		}
		if s.doc.Tokens[k].Kind != arabic.WordToken || isFunction(s.fold[k]) || s.has(k, cPrep, cQuantity, cBefore, cAfter, cSince) || s.verbForm(k) != noVerb {
			return false
		}
	}
	return false
}

// isTamyiz tells whether token i looks like the noun that a number counts: indefinite, in the singular accusative (1940 بالغا).
func (s *scan) isTamyiz(i int) bool {
	w := s.foldAt(i)
	return strings.HasSuffix(w, "ا") && !strings.HasPrefix(w, "ال") && utf8.RuneCountInString(w) > 3 && !isFunction(w)
}

// listed tells whether a list of years goes on at token i.
func (s *scan) listed(i int) bool { return s.yearAt(i) || s.is(i, "و") && s.yearAt(i+1) }

func (s *scan) yearAt(i int) bool {
	y, ok := s.number(i)
	return ok && len(s.doc.Tokens[i].Norm) == 4 && y >= 1500 && y <= 2100
}

// counts tells whether a number counts what follows it (2000 شخص) and is no year.
func (s *scan) counts(i, y int) bool {
	j := i + 1
	if j >= s.hi || s.doc.Tokens[j].Kind == arabic.PunctToken && !s.is(j, "%") && !s.is(j, "$") {
		return false
	}
	if s.doc.Tokens[j].Kind != arabic.WordToken {
		return true
	}
	if u, ok := s.bare(j, cUnit); ok && u.shape&definite == 0 && u.unit.grain() != longGrain { // ديسمبر 2014 عقد اتفاق
		return true
	}
	if strings.HasPrefix(s.fold[j], "و") || s.verbForm(j) != noVerb {
		return false
	}
	// A round number counts things more often than years.
	return s.has(j, cCounted) || y%100 == 0 && s.fold[j] != "" && !s.has(j, cPrep, cBefore, cAfter, cDuring, cSince) && !isFunction(s.fold[j]) && !s.is(i-1, "منذ")
}
