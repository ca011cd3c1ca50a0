package times

// set reads how often something happens: يوميا, كل يوم, كل 6 أشهر, بشكل شبه يومي.
func (s *scan) set(i int) (match, bool) {
	if h, ok := s.at(i, cSet); ok {
		return match{from: i, to: h.to, pro: h.pro, typ: "SET", val: value{text: h.value}, rule: h.at + " frequency", conf: 0.9}, true
	}
	if m, ok := s.every(i); ok {
		return m, true
	}
	if m, ok := s.per(i); ok {
		return m, true
	}
	return s.rate(i)
}

// per reads the unit by which something is counted: ثلاث مرات في الأسبوع, 18 ساعة في اليوم.
func (s *scan) per(i int) (match, bool) {
	u, ok := s.pick(i, cUnit, func(h hit) bool { return h.shape == definite && (h.pro == "" && s.is(i-1, "في") || h.pro == "ب") })
	if !ok || u.unit.grain() == noGrain || u.unit.grain() == longGrain || !s.standsAlone(u.to) {
		return match{}, false
	}
	end := i
	if u.pro == "" {
		end = i - 1
	}
	_, often := s.before(end, cTimes)
	if !often && (u.unit != "D" || u.pro != "" || s.otherDay(u.to)) {
		return match{}, false
	}
	return match{from: i, to: u.to, pro: u.pro, typ: "SET", val: value{text: durationText(whole(1), u.unit)}, rule: u.at + " per", conf: 0.8}, true
}

func (s *scan) every(i int) (match, bool) {
	h, ok := s.at(i, cEvery)
	if !ok {
		return match{}, false
	}
	m := match{from: i, pro: h.pro, typ: "SET", rule: h.at + " every", conf: 0.88}
	j := h.to
	if d, ok := s.shaped(j, cUnit, 0, definite|dual|plural|accusative); ok && d.unit == "D" {
		j = d.to
	}
	if w, ok := s.bare(j, cWeekday); ok && (j > h.to || w.shape&construct != 0) {
		m.to, m.val = w.to, value{text: "P1W"}
		return m, true
	}
	if p, ok := s.bare(j, cPart); ok {
		m.to, m.val = p.to, value{text: "P1D"}
		return m, true
	}
	l, ok := s.length(h.to, false)
	if !ok || l.amounts[0].vague || s.is(l.to, "وانتم") || s.is(l.to, "من") && !l.counted {
		return match{}, false
	}
	m.to, m.val = l.to, value{text: l.text()}
	return m, true
}

// rate reads an adjective of frequency after بشكل or شبه; alone it is no time (المؤتمر السنوي).
func (s *scan) rate(i int) (match, bool) {
	from, j := i, i
	almost, ok := s.bare(i, cAlmost)
	if ok {
		j = almost.to
	} else if _, ok := s.before(i, cManner); !ok {
		return match{}, false
	}
	r, ok := s.bare(j, cRate)
	if !ok {
		return match{}, false
	}
	m := match{from: from, to: r.to, typ: "SET", val: value{text: r.value}, rule: r.at + " rate", conf: 0.9}
	if j > i {
		m.mod = "APPROX"
	}
	return m, true
}
