package times

import (
	"fmt"
	"strings"

	"isnad/arabic"
)

// clock reads a time of day: الساعة الثامنة مساء, التاسعة من مساء أمس السبت, 20:30, 1800 بتوقيت غرينتش.
func (s *scan) clock(i int) (match, bool) { return s.clockOn(i, Day{}) }

// clockOn reads a time of day that lies on a day named before it, if one was.
func (s *scan) clockOn(i int, day Day) (match, bool) {
	m := match{from: i, typ: "TIME", rule: "calendar clock", conf: 0.9}
	j, named := i, false
	if h, ok := s.at(i, cHour); ok {
		j, named, m.pro, m.rule = h.to, true, h.pro, h.at+" clock"
	} else if u, ok := s.at(i, cUnit); ok && u.unit == "TH" && u.shape == definite {
		j, named, m.pro, m.rule = u.to, true, u.pro, u.at+" clock"
	}
	hour, minute, to, sure, ok := s.hour(j, named)
	if !ok {
		hour, minute, to, m.pro, ok = s.spokenHour(j, i == j)
		if !ok && named {
			hour, minute, to, ok = s.countedHour(j)
		}
		if !ok {
			return match{}, false
		}
	}
	seconds, to := s.seconds(to)
	part, end := s.partAfter(to)
	if h, ok := s.bare(end, cNight); ok && part == "" && s.pub.Known() {
		part, end, day = strings.TrimLeft(h.value, "-0123456789 "), h.to, s.pub.Add(h.num)
	}
	if part == "" {
		part = s.sharedPart(to, hour)
	}
	end, day = s.dayAfter(end, part != "", day)
	if !named && !sure && part == "" {
		return match{}, false
	}
	if minute < 0 {
		hour, minute = before(hour), minute+60
	}
	hour = halfDay(hour, part)
	if hour > 24 || minute > 59 {
		return match{}, false
	}
	if !day.Known() {
		day = s.dayOfSentence(i)
	}
	m.to = end
	zone, ok := s.zone(end)
	if !ok {
		zone, _ = s.zone(to)
	}
	m.val = timeValue(day, fmt.Sprintf("%02d:%02d", hour, minute)+seconds)
	if m.zone = zone; zone != "" {
		m.rule += " zone " + zone
	}
	return m, true
}

// before is the hour before one, on the same face of the clock.
func before(hour int) int {
	switch hour {
	case 0:
		return 23
	case 1:
		return 12
	}
	return hour - 1
}

// countedHour reads an hour after الساعة by its plain number: ثلاثة, خمسة إلا ثلث.
func (s *scan) countedHour(i int) (hour, minute, to int, ok bool) {
	a, to, pro, ok := s.cardinal(i, false)
	if h, tied := s.bare(i, cCardinal); ok && tied && a.whole() != h.num { // ثلاثة وثمانية عشر دقيقة: what و ties on are minutes
		if teen, found := s.bare(h.to, cCardinal); !found || teen.num != 10 {
			a, to = whole(h.num), h.to
		}
	}
	if !ok || pro != "" || !a.isWhole() || a.whole() < 1 || a.whole() > 12 || s.has(to, cUnit) {
		return 0, 0, 0, false
	}
	minute, to = s.minutes(to)
	return a.whole(), minute, to, true
}

// seconds reads the :24 of 15:23:24.
func (s *scan) seconds(to int) (text string, end int) {
	n, ok := s.number(to + 1)
	if !ok || !s.is(to, ":") || !s.is(to-2, ":") || n > 59 || len(s.doc.Tokens[to+1].Norm) != 2 || s.doc.Tokens[to+1].Space {
		return "", to
	}
	return fmt.Sprintf(":%02d", n), to + 2
}

// sharedPart is the part of the day that stands behind the second of two hours and holds for the first too (من الثالثة إلى
// الرابعة عصرا), unless the clock has gone round between them.
func (s *scan) sharedPart(to, hour int) string {
	switch s.foldAt(to) {
	case "الي", "حتي", "وحتي", "-", "–":
	default:
		return ""
	}
	j := to + 1
	named := false
	if h, ok := s.bare(j, cHour); ok {
		j, named = h.to, true
	}
	second, _, end, _, ok := s.hour(j, named)
	if !ok {
		if second, _, end, _, ok = s.spokenHour(j, false); !ok {
			return ""
		}
	}
	if part, _ := s.partAfter(end); second > hour && second < 12 {
		return part
	}
	return ""
}

// dayOfSentence is the last day named in the sentence, else the day of publication.
func (s *scan) dayOfSentence(i int) Day {
	if s.sentDay.Known() && s.dayIn == s.doc.Tokens[i].Sent {
		return s.sentDay
	}
	return s.pub
}

// hour reads digits: 20:30, 18.00 or 9 after الساعة, 1800 before a time zone. Sure is true where the digits
// alone make a time.
func (s *scan) hour(i int, named bool) (hour, minute, to int, sure, ok bool) {
	if named && s.is(i, "صفر") && s.zoneAt(i+1) {
		return 0, 0, i + 1, true, true
	}
	if i >= s.hi || s.doc.Tokens[i].Kind != arabic.NumberToken {
		return 0, 0, 0, false, false
	}
	w := s.doc.Tokens[i].Norm
	if s.is(i+1, ":") && !s.is(i-1, ":") {
		h, ok1 := digits(w)
		m, ok2 := s.number(i + 2)
		if ok1 && ok2 && h <= 24 && m <= 59 && len(s.doc.Tokens[i+2].Norm) == 2 && !s.doc.Tokens[i+1].Space && !s.doc.Tokens[i+2].Space {
			return h, m, i + 3, true, true
		}
		return 0, 0, 0, false, false
	}
	if at := strings.IndexAny(w, ".,"); at > 0 && at <= 2 && len(w) == at+3 {
		h, ok1 := digits(w[:at])
		m, ok2 := digits(w[at+1:])
		zone := s.zoneAt(i + 1)
		_, part := s.partAt(i + 1)
		return h, m, i + 1, zone, ok1 && ok2 && h <= 24 && m <= 59 && (named || zone || part)
	}
	n, ok := digits(w)
	if !ok {
		return 0, 0, 0, false, false
	}
	if len(w) == 4 && (s.zoneAt(i+1) || named) {
		return n / 100, n % 100, i + 1, true, n/100 <= 24 && n%100 <= 59
	}
	_, part := s.partAt(i + 1)
	if n > 24 || !named && !part && !s.zoneAt(i+1) {
		return 0, 0, 0, false, false
	}
	minute, to = s.minutes(i + 1)
	return n, minute, to, s.zoneAt(i + 1), true
}

// zoneAt tells whether a time zone stands at token i (بتوقيت غرينتش, ت غ).
func (s *scan) zoneAt(i int) bool {
	_, ok := s.at(i, cZone)
	return ok || s.is(i, "ت") && (s.is(i+1, ".") || s.is(i+1, "غ"))
}

// zone is the offset from UTC of the clock that is named at token i, as ISO 8601 has it (بتوقيت غرينتش is Z, بتوقيت مكة +03:00); it is
// empty where the words don't settle it (بالتوقيت المحلي).
func (s *scan) zone(i int) (offset string, ok bool) {
	if s.is(i, "ت") && s.is(s.skip(i+1, "."), "غ") {
		return "Z", true
	}
	h, ok := s.at(i, cZone)
	if !ok || h.value != "" {
		return h.value, ok
	}
	for _, c := range [...]class{cZone, cZoneOf} {
		if of, ok := s.bare(h.to, c); ok {
			return of.value, true
		}
	}
	return "", true
}

// spokenHour reads an hour in words, الثامنة والنصف, الحادية عشرة إلا ربعا.
func (s *scan) spokenHour(i int, lead bool) (hour, minute, to int, pro string, ok bool) {
	hour, h, to, ok := s.ordinal(i, lead)
	if !ok || lead && s.partOfAnother(i, h) || hour > 12 || !strings.HasSuffix(s.fold[h.to-1], "ة") && !strings.HasSuffix(s.fold[h.to-1], "ي") {
		return 0, 0, 0, "", false
	}
	minute, to = s.minutes(to)
	return hour, minute, to, h.pro, true
}

// minutes reads what is added to an hour or taken from it: والنصف, و20 دقيقة, إلا خمس دقائق.
func (s *scan) minutes(i int) (minute, to int) {
	sign, j := 1, i
	if h, ok := s.bare(i, cMinus); ok {
		sign, j = -1, h.to
	} else if s.is(i, "و") {
		j++
	}
	tied := func(h hit) bool { return h.pro == "و" || j > i && h.pro == "" }
	if h, ok := s.pick(j, cFraction, tied); ok {
		return sign * h.num * 60 / 1000, h.to
	}
	switch strings.TrimPrefix(s.foldAt(j), "و") {
	case "الثلث", "ثلث", "ثلثا":
		return sign * 20, j + 1
	case "ربعا":
		return sign * 15, j + 1
	}
	a, end, pro, ok := s.cardinal(j, true)
	if !ok || !a.isWhole() || a.whole() > 59 || pro != "و" && j == i {
		return 0, i
	}
	if u, ok := s.bare(end, cUnit); ok && u.unit == "TM" {
		return sign * a.whole(), u.to
	}
	return 0, i
}

func (s *scan) foldAt(i int) string {
	if i < s.lo || i >= s.hi {
		return ""
	}
	return s.fold[i]
}

// partAt is the part of the day at token i, as a noun or an adverb.
func (s *scan) partAt(i int) (hit, bool) {
	if h, ok := s.bare(i, cPrayer); ok {
		return h, true
	}
	return s.bare(i, cPart)
}

// partAfter reads the part of the day after an hour: مساء, من مساء, بعد الظهر.
func (s *scan) partAfter(i int) (part string, to int) {
	if h, ok := s.partAt(s.skip(i, "من")); ok {
		if s.is(h.to-1, "الليل") || s.is(h.to-1, "ليل") && h.to-i > 2 {
			return "MO", h.to // بعد منتصف الليل
		}
		if s.fold[h.to-1] == "ظهر" || s.fold[h.to-1] == "ظهرا" {
			return "noon", h.to
		}
		return h.value, h.to
	}
	return "", i
}

// dayAfter reads the day after an hour: مساء أمس السبت, صباح يوم الجمعة, فجر اليوم.
func (s *scan) dayAfter(to int, afterPart bool, day Day) (int, Day) {
	if day.Known() {
		return to, day
	}
	j := s.skip(to, "من")
	j = s.afterDayWord(j)
	if d, ok := s.dayExpr(j, false); ok && d.val.begin.Known() {
		return d.to, d.val.begin
	}
	return to, day
}

// halfDay is the hour of twenty-four that an hour of twelve is in a part of the day.
func halfDay(hour int, part string) int {
	switch {
	case hour > 12 || part == "":
		return hour
	case part == "MO":
		return hour % 12
	case part == "noon" && hour >= 10, part == "NI" && hour < 6:
		return hour
	case part == "NI" && hour == 12:
		return 0
	case hour == 12:
		return 12
	}
	return hour + 12
}
