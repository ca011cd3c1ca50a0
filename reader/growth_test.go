package reader_test

import (
	"runtime"
	"strings"
	"testing"
	"time"

	"isnad/reader"
)

// endless are sentences without an end, each hard on another room: cues, quotations that never close, names, lists, names of several places,
// verbs, times, nothing known at all; with the number of words to read, fewer where each costs more.
var endless = []struct {
	name, piece string
	words       int
}{
	{"reports", "وقال وزير الخارجية الروسي سيرغي لافروف إن بلاده هاجمت مدينة دمشق أمس ", 200_000},
	{"names", "محمد أحمد علي ", 200_000},
	{"lists", "سوريا ولبنان ومصر ", 200_000},
	{"times", "12 يناير 2031 ", 200_000},
	{"offices", "رئيس وزراء نائب رئيس ", 200_000},
	{"look-alikes", "طرابلس وبيروت وصور ", 200_000},
	{"unknown", "ظغظغظ ", 200_000},
	{"carriers", "نقلت وكالة عن مصدر عن ", 80_000},
	{"colons", "قال : \" ", 80_000},
	{"quotations", "«قال ", 40_000},
	{"verbs", "قتل ", 40_000},
	{"clauses", "الذي أكد أن ", 20_000},
}

// The time that a sentence takes must grow with its length and not with the square of it.
func TestTimeGrowsInProportion(t *testing.T) {
	if testing.Short() || raceDetector {
		t.Skip("reads long texts and looks at the clock")
	}
	r := shared()
	for _, c := range endless {
		t.Run(c.name, func(t *testing.T) {
			sentence := func(n int) string { return strings.Repeat(c.piece, n/len(strings.Fields(c.piece))+1) }
			if _, err := r.Read(reader.Article{ID: "warm", Text: sentence(1000)}); err != nil {
				t.Fatal(err)
			}
			measure := func() (took [3]time.Duration) {
				for i, n := range []int{c.words / 4, c.words / 2, c.words} {
					text := sentence(n)
					runtime.GC()
					start := time.Now()
					if _, err := r.Read(reader.Article{ID: "long", Text: text, Published: "2031-05-04"}); err != nil {
						t.Fatal(err)
					}
					took[i] = time.Since(start)
				}
				t.Logf("%d, %d and %d words: %v", c.words/4, c.words/2, c.words, took)
				return took
			}
			// Four times the words: four times the time if it grows in proportion, sixteen times if by the square.
			// The slack, and a second and third try, are for a machine that others use; what takes no time at all is let be.
			for try := 1; ; try++ {
				took := measure()
				if took[2] <= 9*took[0] || took[2] <= time.Second {
					return
				}
				if try == 3 {
					t.Fatalf("time grows faster than the text: %v for n, 2n and 4n words, three times over", took)
				}
			}
		})
	}
}

// Memory must stay in bounds: reading many articles holds no more than reading a few.
func TestMemoryStaysBounded(t *testing.T) {
	r := shared()
	text := strings.Repeat("وقال وزير الخارجية الروسي سيرغي لافروف إن بلاده سترسل مساعدات إلى سوريا الثلاثاء المقبل.\n", 20)
	held := func(n int) uint64 {
		for range n {
			if _, err := r.Read(reader.Article{Text: text, Published: "2031-05-04"}); err != nil {
				t.Fatal(err)
			}
		}
		runtime.GC()
		var m runtime.MemStats
		runtime.ReadMemStats(&m)
		return m.HeapAlloc
	}
	few := held(20)
	if many := held(400); many > few+8<<20 {
		t.Errorf("%d bytes are held after 400 more articles, %d before", many, few)
	}
}
