package times

import (
	"fmt"
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
// to come or still lasts (20 كانون الأول المقبل, الشهر الجاري), which weekday today is (أمس الأحد), which year (العام الجاري 2018). It is
// unknown where they leave more than a year open or contradict one another: nothing is guessed.
func (f *Finder) Publication(d *arabic.Doc) (Publication, bool) {
	s := newScan(f.vocab, d, Day{})
	for _, p := range d.Paras {
		s.paragraph(p.From, p.To)
	}
	b := bounds{s: s}
	for _, t := range s.out {
		s.lo, s.hi = d.Paras[d.Tokens[t.From].Para].From, d.Paras[d.Tokens[t.From].Para].To
		b.fixed(t)
	}
	for _, t := range s.out {
		s.lo, s.hi = d.Paras[d.Tokens[t.From].Para].From, d.Paras[d.Tokens[t.From].Para].To
		b.yearless(t)
	}
	return b.interval()
}

// bounds are what is known so far of the day of publication.
type bounds struct {
	s           *scan
	first, last Day // the zero Day: open
	weekday     int // 0: unknown
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

// fixed takes in what an expression says without knowing more: a whole date, a weekday beside أمس, a year beside الجاري.
func (b *bounds) fixed(t Time) {
	b.weekdayOf(t)
	if b.yearOf(t) || t.Type != "DATE" && t.Type != "TIME" || !t.Begin.Known() {
		return
	}
	if day, shift, ok := b.reckonedDate(t); ok {
		b.within(day.Add(-shift), day.Add(-shift))
		b.because(t, "published on %v", day.Add(-shift))
		return
	}
	switch g := b.s.guess(t.From); {
	case g.tense == future && g.sure:
		b.within(Day{}, t.Last)
		b.because(t, "still to come, so published by %v", t.Last)
	case g.tense == past && g.sure, g.tense == anyTense && len(t.Value) >= len("2018-05-14"):
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

// yearless takes in a day or month without a year that is the last, this or the next one, reckoned from what is known to be
// past: 20 كانون الأول المقبل after 14 تشرين الثاني 2017 was published before 20 December 2017.
func (b *bounds) yearless(t Time) {
	if !b.first.Known() || !strings.HasPrefix(t.Value, "XXXX-") || strings.HasPrefix(t.Value, "XXXX-W") {
		return
	}
	a, ok := b.s.before(t.To, cShift)
	if !ok || a.shape&definite == 0 || a.to != t.To || a.num < -1 || a.num > 1 {
		return
	}
	var month, day int
	if n, _ := fmt.Sscanf(t.Value, "XXXX-%d-%d", &month, &day); n < 1 {
		return
	}
	begin := func(year int) Day { return Day{year, month, max(day, 1)} }
	switch a.num {
	case 1:
		next := begin(b.first.Year)
		if next.Sub(b.first) <= 0 {
			next = begin(b.first.Year + 1)
		}
		b.within(begin(next.Year-1), next.Add(-1))
		b.because(t, "still to come, so published before %v", next)
	case 0:
		this := Day{b.first.Year, month, 1}
		if this.monthEnd().Sub(b.first) < 0 {
			this.Year++
		}
		b.within(this, this.monthEnd())
		b.because(t, "published in that month, %s", this.String()[:7])
	case -1:
		last := begin(b.first.Year)
		if last.Sub(b.first) > 0 {
			last.Year--
		}
		b.within(last.Add(1), begin(last.Year+1))
		b.because(t, "the last one, so published by %v", begin(last.Year+1))
	}
}

// interval is the first and last day left, those of the known weekday only.
func (b *bounds) interval() (Publication, bool) {
	first, last := b.first, b.last
	const year = 366
	if b.clash || !first.Known() || !last.Known() || last.Sub(first) > year {
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
