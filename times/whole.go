package times

// wholeUnit reads a unit that lasts from end to end: طوال اليوم, طيلة الشهر. With more behind it (طوال الشهر الماضي) it is
// that month.
func (s *scan) wholeUnit(i int) (match, bool) {
	u, ok := s.pick(i, cUnit, func(h hit) bool { return h.shape == definite && h.pro == "" })
	if !ok || u.unit.grain() == noGrain || !s.cueBefore(i, cWhole) {
		return match{}, false
	}
	if s.has(u.to, cShift, cAnaphor, cYearKind, cNewYear, cDayKind, cWeekday, cOrdinal) || s.general(i, u) {
		return match{}, false
	}
	if _, number := s.number(u.to); number {
		return match{}, false
	}
	return match{from: i, to: u.to, typ: "DURATION", val: value{text: durationText(whole(1), u.unit)}, rule: u.at + " whole", conf: 0.8}, true
}

func (s *scan) cueBefore(i int, c class) bool {
	_, ok := s.before(i, c)
	return ok
}
