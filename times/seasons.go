package times

import "strings"

// season reads صيف 2018, الصيف الماضي, هذا الشتاء, شتاء العام المقبل, الصيف.
func (s *scan) season(i int) (match, bool) {
	j, pro, this := i, "", false
	if h, ok := s.at(i, cThis); ok {
		j, pro, this = h.to, h.pro, true
	}
	h, ok := s.first(j, cSeason, j == i)
	if !ok || h.shape&accusative != 0 {
		return match{}, false
	}
	if !this {
		pro = h.pro
	}
	m := match{from: i, to: h.to, pro: pro, typ: "DATE", rule: h.at + " season", conf: 0.9}
	if y, to, ok := s.seasonYear(h); ok {
		m.to, m.val = to, seasonValue(y, h.value)
		return m, true
	}
	if !s.pub.Known() || h.shape&definite == 0 {
		return match{}, false
	}
	if this {
		m.val = seasonValue(s.yearOfSeason(i, h.value, 0), h.value)
		return m, true
	}
	if a, ok := s.shaped(h.to, cShift, definite, 0); ok {
		m.to, m.val = a.to, seasonValue(s.yearOfSeason(i, h.value, a.num), h.value)
		return m, true
	}
	return s.bareSeason(i, m, h)
}

func (s *scan) seasonYear(h hit) (year, to int, ok bool) {
	j := s.skip(h.to, "من")
	if y, to, ok := s.yearNumber(j); ok {
		return y, to, true
	}
	return s.relativeYear(j)
}

// yearOfSeason is the year of the last, the nearest or the next such season; winter counts by its December.
func (s *scan) yearOfSeason(i int, season string, shift int) int {
	y := s.pub.Year
	begin := seasonValue(y, season).begin
	end := seasonValue(y, season).end
	switch {
	case shift < 0 && end.Sub(s.pub) >= 0:
		return y - 1
	case shift > 0 && begin.Sub(s.pub) <= 0:
		return y + 1
	case shift == 0 && season == "WI" && s.pub.Month < 6:
		return y - 1
	}
	return y
}

// bareSeason reads في الصيف: every year where the sentence speaks of habits, else this year's.
func (s *scan) bareSeason(i int, m match, h hit) (match, bool) {
	if !s.is(i-1, "في") && !s.is(i-1, "خلال") && !s.is(i-1, "فصل") && h.pro == "" {
		return match{}, false
	}
	m.conf = 0.6
	for k := i - 1; k >= s.lo && s.doc.Tokens[k].Sent == s.doc.Tokens[i].Sent && k > i-25; k-- {
		if _, ok := s.at(k, cHabit); ok {
			m.typ, m.val = "SET", value{text: "P1Y"}
			return m, true
		}
	}
	m.val = seasonValue(s.yearOfSeason(i, h.value, 0), h.value)
	return m, true
}

// decade reads ثمانينيات القرن الماضي and الثمانينيات.
func (s *scan) decade(i int) (match, bool) {
	h, ok := s.at(i, cDecade)
	if !ok {
		return match{}, false
	}
	m := match{from: i, to: h.to, pro: h.pro, typ: "DATE", rule: h.at + " decade", conf: 0.9}
	j := s.skip(s.skip(h.to, "من"), "في")
	century := 19
	_, another := s.joined(h.to, cDecade, 0)
	c, ok := s.shiftedUnit(j)
	switch {
	case ok && c.val.grain == longGrain && len(c.val.text) == 2:
		century, m.to = c.val.begin.Year/100, c.to
	case another:
	case !s.articled(i) || h.num < 4:
		return match{}, false // العشرينيات is an age more often
	case j > h.to && s.has(j, cAge), s.is(j, "عمره"), s.is(j, "العمر"):
		return match{}, false
	}
	m.val = decadeValue(century*10 + h.num)
	return m, true
}

// articled tells whether token i has ال, proclitics aside.
func (s *scan) articled(i int) bool {
	w := strings.TrimPrefix(strings.TrimPrefix(s.fold[i], "و"), "ف")
	if rest, ok := strings.CutPrefix(w, "ب"); ok {
		w = rest
	}
	return strings.HasPrefix(w, "ال") || strings.HasPrefix(w, "لل")
}

// share reads النصف الأول من العام الجاري and الربع الثالث من 2018.
func (s *scan) share(i int) (match, bool) {
	h, ok := s.at(i, cShare)
	if !ok {
		return match{}, false
	}
	n, _, to, ok := s.ordinal(h.to, false)
	if !ok {
		if !s.is(h.to, "الاخير") {
			return match{}, false
		}
		n, to = map[string]int{"H": 2, "Q": 4}[h.value], h.to+1
	}
	j := s.skip(s.skip(to, "من"), "في")
	y, end, ok := s.yearNumber(j)
	if !ok {
		y, end, ok = s.relativeYear(j)
	}
	if !ok {
		if u, found := s.shaped(j, cUnit, definite, dual|plural); found && u.unit == "Y" && s.pub.Known() {
			y, end, ok = s.pub.Year, u.to, true
		}
	}
	if !ok || y < 1000 {
		return match{}, false
	}
	v, ok := shareValue(y, h.value, n)
	return match{from: i, to: end, pro: h.pro, typ: "DATE", val: v, rule: h.at + " share-of-year", conf: 0.85}, ok
}
