package times

import (
	"fmt"
	"slices"
	"sort"
	"strings"

	"isnad/arabic"
)

// Publication is when an article without a date must have been published, by its own expressions: from First to Last.
// Reasons say what each expression tells, in the order of the text: the expression, and what follows from it.
type Publication struct {
	First, Last Day
	Reasons     []string
}

// Publication reads when an article was published out of its expressions: what is past already (14 أيار 2018), what is still
// to come (20 كانون الأول المقبل), which weekday today is (أمس الأحد), which year (العام الجاري 2018). It is unknown where they leave
// more than a year open or contradict one another: nothing is guessed, for a date in the background is often years old.
func (f *Finder) Publication(d *arabic.Doc) (Publication, bool) {
	s := newScan(f.vocab, d, Day{})
	for _, p := range d.Paras {
		s.paragraph(p.From, p.To)
	}
	b := bounds{s: s}
	// What stands by itself comes first, days still to come before all; then weekdays tell the year of a date, and last a month the rest.
	for _, take := range [...]func(*bounds, Time){(*bounds).stillToCome, (*bounds).fixed, (*bounds).yearByWeekday, (*bounds).yearless} {
		for _, t := range s.out {
			p := d.Paras[d.Tokens[t.From].Para]
			s.lo, s.hi = p.From, p.To
			take(&b, t)
		}
	}
	return b.interval()
}

// Appeared tells whether the words at token i of a text say that the article appeared or was renewed (نشر في, آخر تحديث), as the line
// of its date may begin.
func (f *Finder) Appeared(d *arabic.Doc, i int) bool {
	s := newScan(f.vocab, d, Day{})
	if i < 0 || i >= len(d.Tokens) {
		return false
	}
	p := d.Paras[d.Tokens[i].Para]
	s.lo, s.hi = p.From, p.To
	return s.cue(i, cAppeared)
}

// bounds are what is known so far of the day of publication.
type bounds struct {
	s           *scan
	first, last Day   // the zero Day: open
	weekday     int   // 0: unknown
	ahead       []Day // whole days that are still to come
	clash       bool
	reasons     []string
}

func (b *bounds) because(t Time, format string, args ...any) {
	b.reasons = append(b.reasons, b.s.doc.Text[t.Start:t.End]+": "+fmt.Sprintf(format, args...))
}

// within narrows the bounds; a zero day leaves its side open.
func (b *bounds) within(first, last Day) {
	if first.Known() && (!b.first.Known() || first.Sub(b.first) > 0) {
		b.first = first
	}
	if last.Known() && (!b.last.Known() || last.Sub(b.last) < 0) {
		b.last = last
	}
}

// stillToCome takes in the whole days of which the sentence says so. A tense that is misread for a year or a month would shift
// everything: of what is to come only whole days count.
func (b *bounds) stillToCome(t Time) {
	if t.Type != "DATE" || !t.Begin.Known() || t.Begin != t.Last || !b.byItself(t) {
		return
	}
	if _, _, reckoned := b.reckonedDate(t); reckoned {
		return
	}
	if g := b.s.guess(t.From); g.tense == future && g.sure {
		b.ahead = append(b.ahead, t.Last)
		b.within(Day{}, t.Last)
		b.because(t, "still to come, so published by %v", t.Last)
	}
}

// byItself tells whether an expression names its date itself and does not go back to another (ذلك اليوم, بعده بعشرة أيام).
func (b *bounds) byItself(t Time) bool {
	for i := t.From; i < t.To; i++ {
		if b.s.cue(i, cLater) || b.s.cue(i, cThat) || b.s.cue(i, cSame) || b.s.has(i, cAnaphor) || b.s.cue(i, cEve) {
			return false
		}
	}
	return true
}

// isAhead tells whether a day that is still to come lies in an expression's stretch: that the stretch is past is a tense misread then.
func (b *bounds) isAhead(t Time) bool {
	return slices.ContainsFunc(b.ahead, func(d Day) bool { return d.Sub(t.Begin) >= 0 && t.Last.Sub(d) >= 0 })
}

// fixed takes in what an expression says without knowing more: a whole date, a weekday beside أمس, a year beside الجاري.
func (b *bounds) fixed(t Time) {
	if !b.byItself(t) {
		return
	}
	b.weekdayOf(t)
	if b.yearOf(t) || t.Type != "DATE" && t.Type != "TIME" || !t.Begin.Known() {
		return
	}
	if day, shift, ok := b.reckonedDate(t); ok {
		b.within(day.Add(-shift), day.Add(-shift))
		b.because(t, "published on %v", day.Add(-shift))
		return
	}
	day := t.Type == "DATE" && t.Begin == t.Last
	switch g := b.s.guess(t.From); {
	case b.isAhead(t):
	case g.tense == past && g.sure, g.tense == anyTense && day:
		b.within(t.Begin, Day{})
		b.because(t, "past, so not published before %v", t.Begin)
	}
}

// dayWord is the word for a day reckoned from publication that an expression holds (اليوم, أمس, غدا).
func (b *bounds) dayWord(t Time) (hit, bool) {
	for i := t.From; i < t.To; i++ {
		if h, ok := b.s.at(i, cDay); ok && h.to <= t.To && !b.s.otherDay(h.to) {
			return h, true
		}
	}
	return hit{term: &noTerm}, false
}

// weekdayOf takes in the weekday beside a reckoned day: أمس الأحد was published on a Monday.
func (b *bounds) weekdayOf(t Time) {
	h, ok := b.dayWord(t)
	if !ok {
		return
	}
	w, ok := b.s.shaped(h.to, cWeekday, 0, construct)
	if !ok || w.to > t.To {
		return
	}
	weekday := (w.num-1-h.num+14)%7 + 1
	if b.weekday != 0 && b.weekday != weekday {
		b.clash = true
		return
	}
	b.weekday = weekday
	b.because(t, "published on a %s", weekdayNames[weekday])
}

var weekdayNames = [...]string{"", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"}

// reckonedDate is the whole date beside a reckoned day (أمس الأحد 13 أيار 2018), and how many days later than today it is.
func (b *bounds) reckonedDate(t Time) (day Day, shift int, ok bool) {
	h, ok := b.dayWord(t)
	if !ok || t.Begin != t.Last || !t.Begin.Known() {
		return Day{}, 0, false
	}
	return t.Begin, h.num, true
}

// yearOf takes in a year told beside what reckons it: العام الجاري 2018, العام الماضي (2017).
func (b *bounds) yearOf(t Time) bool {
	s := b.s
	u, ok := s.at(t.From, cUnit)
	if !ok || u.unit != "Y" || u.shape != definite {
		if h, this := s.at(t.From, cThis); !this {
			return false
		} else if u, ok = s.shaped(h.to, cUnit, definite, dual|plural); !ok || u.unit != "Y" {
			return false
		}
	}
	shift := 0
	if a, ok := s.shaped(u.to, cShift, definite, 0); ok {
		shift, u.to = a.num, a.to
	} else if _, this := s.at(t.From, cThis); !this {
		return false
	}
	if s.is(u.to, "(") || s.is(u.to, "،") {
		u.to++
	}
	y, ok := s.number(u.to)
	if !ok || y < 1900 || y > 2100 {
		return false
	}
	b.within(Day{y - shift, 1, 1}, Day{y - shift, 12, 31})
	b.because(t, "%d, so published in %d", y, y-shift)
	return true
}

// yearReach is how many years a weekday may be from the last date known to be past: a day of the month falls on the same
// weekday again after five or six.
const yearReach = 4

// yearByWeekday takes in a day reckoned from publication with its date but no year, which its weekday tells: أمس الأحد 13 أيار after a year that is
// past lies in the first year since in which 13 May is a Sunday.
func (b *bounds) yearByWeekday(t Time) {
	month, day, ok := b.monthAndDay(t)
	if !ok || day == 0 || !b.first.Known() {
		return
	}
	w, ok := b.weekdayBefore(t.From)
	if !ok {
		return
	}
	h, ok := b.s.before(w.to-1, cDay)
	if !ok {
		return
	}
	for year := b.first.Year; year <= b.first.Year+yearReach; year++ {
		d := civil(year, month, day)
		if !d.Known() || d.Weekday() != w.num {
			continue
		}
		if d = d.Add(-h.num); d.Sub(b.first) >= 0 {
			b.within(d, d)
			b.because(t, "a %s in %d, so published on %v", weekdayNames[w.num], year, d)
			return
		}
	}
}

// weekdayBefore is the weekday right before a date, a comma or a word like الموافق between them allowed.
func (b *bounds) weekdayBefore(i int) (hit, bool) {
	if b.s.is(i-1, "،") || b.s.has(i-1, cFalls) {
		i--
	}
	return b.s.before(i, cWeekday)
}

// monthAndDay are those of an expression without a year; the day is 0 where it names only the month.
func (b *bounds) monthAndDay(t Time) (month, day int, ok bool) {
	if !strings.HasPrefix(t.Value, "XXXX-") || strings.HasPrefix(t.Value, "XXXX-W") {
		return 0, 0, false
	}
	n, _ := fmt.Sscanf(t.Value, "XXXX-%d-%d", &month, &day)
	return month, day, n >= 1
}

// yearless takes in a day or month without a year that is the last, this or the next one, where all but a few of the days that
// are left agree on its year: 20 كانون الأول المقبل in an article of 2017 was published before 20 December 2017.
func (b *bounds) yearless(t Time) {
	month, day, ok := b.monthAndDay(t)
	if !ok || !b.settled() {
		return
	}
	a, ok := b.s.before(t.To, cShift)
	if !ok || a.shape&definite == 0 || a.to != t.To || a.num < -1 || a.num > 1 {
		return
	}
	var first, last Day
	most, rest := 0, 0
	for year := b.first.Year - 1; year <= b.last.Year+1; year++ {
		f, l := published(Day{year, month, max(day, 1)}, a.num)
		n := min(l.number(), b.last.number()) - max(f.number(), b.first.number()) + 1
		switch {
		case n > most:
			most, rest = n, rest+most
			first, last = f, l
		case n > 0:
			rest += n
		}
	}
	if first.Known() && rest*8 <= most {
		b.within(first, last)
		b.because(t, "published between %v and %v", first, last)
	}
}

// published is when an article is published that calls a day or a month the last (-1), this (0) or the next (1).
func published(d Day, shift int) (first, last Day) {
	m := Day{d.Year, d.Month, 1}
	switch shift {
	case 1:
		return Day{d.Year - 1, d.Month, min(d.Day, 28)}, d.Add(-1)
	case -1:
		return d.Add(1), Day{d.Year + 1, d.Month, 1}.monthEnd()
	}
	return m, m.monthEnd()
}

// settled tells whether no more than a year is open.
func (b *bounds) settled() bool {
	const year = 366
	return b.first.Known() && b.last.Known() && b.last.Sub(b.first) <= year
}

// interval is the first and last day left, those of the known weekday only.
func (b *bounds) interval() (Publication, bool) {
	first, last := b.first, b.last
	if b.clash || !b.settled() {
		return Publication{}, false
	}
	if b.weekday != 0 {
		first, last = weekdayFrom(first.Add(-1), b.weekday, 1), weekdayFrom(last.Add(1), b.weekday, -1)
	}
	if last.Sub(first) < 0 {
		return Publication{}, false
	}
	return Publication{first, last, b.reasons}, true
}

// FindBetween lists the times of an article published on a day that is only known to lie between two: an expression has the
// value it has from both of them; where they differ it stays as vague as without a day.
func (f *Finder) FindBetween(d *arabic.Doc, first, last Day) []Time {
	early, late, out := f.Find(d, first), f.Find(d, last), f.Find(d, Day{})
	for i := range out {
		a, ok1 := reading(early, out[i])
		z, ok2 := reading(late, out[i])
		if ok1 && ok2 && a.Value == z.Value && a.Type == z.Type && a.Mod == z.Mod {
			out[i] = a
			out[i].Confidence = min(a.Confidence, z.Confidence)
		}
	}
	return out
}

// reading is the time of a list that has the same words as another.
func reading(ts []Time, t Time) (Time, bool) {
	i := sort.Search(len(ts), func(i int) bool { return ts[i].From >= t.From })
	if i == len(ts) || ts[i].From != t.From || ts[i].To != t.To {
		return Time{}, false
	}
	return ts[i], true
}
