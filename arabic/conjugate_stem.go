package arabic

// stemKind says how a stem changes before its endings.
type stemKind uint8

const (
	plain    stemKind = iota
	hollow            // قال, قلت
	geminate          // مد, مددت
	finite            // the last letter is weak: رمى, رمت, رموا
	frozen            // ليس, لست
)

// A stem is head + c2 + v + c3: the last two root letters with the vowel between them, and all that stands before. Every
// contraction of Arabic verbs happens in this last syllable and depends on how head ends.
type stem struct {
	head, c2, v, c3 string
	kind            stemKind
	short           string // hollow: the vowel before a consonant, قُلت, بِعت
	alif            bool   // final ā is written ا: دعا
}

// pattern is the vowel pattern of a derived form; 1, 2 … stand for root letters and + for the two letters that form 8
// assimilates.
type pattern struct {
	past, pastPassive       string // up to the second last root letter
	present, presentPassive string // the same, without prefix
	v, pv                   string // last vowel of the present, active and passive
	prefix                  string // vowel of the active prefix
}

var patterns = map[int]pattern{
	1:  {"1a", "1u", "1", "1", "", "a", "a"},
	2:  {"1a2", "1u2", "1a2", "1a2", "i", "a", "u"},
	3:  {"1A", "1U", "1A", "1A", "i", "a", "u"},
	4:  {"ءa1", "ءu1", "1", "1", "i", "a", "u"},
	5:  {"ta1a2", "tu1u2", "ta1a2", "ta1a2", "a", "a", "a"},
	6:  {"ta1A", "tu1U", "ta1A", "ta1A", "a", "a", "a"},
	7:  {"ٱina1", "ٱunu1", "n1a", "n1a", "i", "a", "a"},
	8:  {"ٱi+a", "ٱu+u", "+a", "+a", "i", "a", "a"},
	9:  {"ٱi12a", "ٱu12u", "12a", "12a", "i", "a", "a"},
	10: {"ٱista1", "ٱustu1", "sta1", "sta1", "i", "a", "a"},
	11: {"1a2", "1u2", "1a2", "1a2", "i", "a", "u"},
	12: {"ta1a2", "tu1u2", "ta1a2", "ta1a2", "a", "a", "a"},
	14: {"ٱi12a3", "ٱu12u3", "12a3", "12a3", "i", "a", "a"},
}

// form8Clusters lists what form 8 makes of its first root letter and ت, the most frequent first.
func form8Clusters(r1 string) []string {
	switch r1 {
	case "و", "ي":
		return []string{"تت", r1 + "ت"}
	case "ء":
		return []string{"ءت", "تت"}
	case "د":
		return []string{"دد"}
	case "ذ":
		return []string{"دد", "ذذ"}
	case "ز":
		return []string{"زد"}
	case "ص":
		return []string{"صط"}
	case "ض":
		return []string{"ضط", "ضض"}
	case "ط":
		return []string{"طط"}
	case "ظ":
		return []string{"ظط", "ظظ"}
	case "ث":
		return []string{"ثت", "ثث"}
	}
	return []string{r1 + "ت"}
}

// fill puts the root into a pattern. Latin letters of the patterns other than vowels stand for the Arabic ones, so that
// the patterns can be read from left to right.
func (p *paradigm) fill(pattern string) string {
	s := ""
	for _, c := range pattern {
		switch c {
		case '1', '2', '3', '4':
			s += p.r[c-'1']
		case '+':
			s += p.tt
		case 't':
			s += "ت"
		case 'n':
			s += "ن"
		case 's':
			s += "س"
		case 'm':
			s += "م"
		default:
			s += string(c)
		}
	}
	return s
}

// buildStems makes the four stems.
func (p *paradigm) buildStems() {
	t := patterns[p.form]
	past, present := "a", t.v
	if p.form == 1 {
		past, present = p.past, p.vowel
	}
	p.perfect = p.stem(t.past, past)
	p.perfectPassive = p.stem(t.pastPassive, "i")
	p.imperfect = p.stem(t.present, present)
	p.imperfectPassive = p.stem(t.presentPassive, t.pv)
	if p.form == 1 && p.past == "a" && p.last() == "و" {
		p.perfect.c3, p.perfect.alif = "و", true
	}
	if p.form == 1 && p.hollow() {
		p.perfect.short = "i"
		if p.vowel == "u" {
			p.perfect.short = "u"
		}
	}
	if p.dropsWaw() {
		p.imperfect.head = ""
	}
	if p.losesHamza() {
		p.imperfect.c2, p.imperfectPassive.c2 = "", ""
		if p.form == 4 {
			p.perfect.c2, p.perfectPassive.c2 = "", ""
		}
	}
}

// stem makes one stem from the pattern of its beginning and its last vowel.
func (p *paradigm) stem(head, v string) stem {
	s := stem{head: p.fill(head), c2: p.middle(), v: v, c3: p.last()}
	if p.form == 9 || p.form == 14 { // their last letter is doubled
		s.c2, s.kind = s.c3, geminate
	}
	switch {
	case p.hollow():
		s.kind, s.short = hollow, "a"
		if endsIn(s.head, 'u') {
			s.short = "i"
		}
		if !endsInVowel(s.head) {
			s.short = s.v
		}
	case p.geminate():
		s.kind = geminate
	case p.defective():
		s.kind = finite
		s.c3 = "ي" // whatever the root has: يرضيان from ر ض و
		if v == "u" {
			s.c3 = "و"
		}
	}
	return s
}

// dropsWaw: وصل يصل, وضع يضع. With the vowel a only before or after a guttural, and not in the few verbs that keep it.
func (p *paradigm) dropsWaw() bool {
	if p.form != 1 || p.r[0] != "و" || p.middle() == p.last() {
		return false
	}
	switch p.vowel {
	case "i":
		return true
	case "a":
		return !keepsWaw[p.lemma] && (isGuttural(p.r[1]) || isGuttural(p.r[2]) || p.lemma == "وذر")
	}
	return false
}

func isGuttural(c string) bool {
	switch c {
	case "ء", "ه", "ع", "ح", "غ", "خ":
		return true
	}
	return false
}

func endsIn(s string, r rune) bool {
	rs := []rune(s)
	return len(rs) > 0 && rs[len(rs)-1] == r
}

func endsInVowel(s string) bool {
	rs := []rune(s)
	return len(rs) > 0 && isVowel(rs[len(rs)-1])
}

func cutLast(s string) string {
	rs := []rune(s)
	return string(rs[:len(rs)-1])
}

// full is the stem uncontracted.
func (s stem) full() string { return s.head + s.c2 + s.v + s.c3 }

// open is the stem before a vowel or at the end of the word.
func (s stem) open() string {
	switch s.kind {
	case hollow:
		switch {
		case endsIn(s.head, 'u'):
			return cutLast(s.head) + "I" + s.c3
		case endsInVowel(s.head):
			return cutLast(s.head) + "A" + s.c3
		}
		return s.head + string(long(rune(s.v[0]))) + s.c3
	case geminate:
		if endsInVowel(s.head) {
			return s.head + s.c2 + s.c3
		}
		return s.head + s.v + s.c2 + s.c3
	case frozen:
		return cutLast(s.head) + "a" + s.c2 + s.c3
	}
	return s.full()
}

// closed is the stem before a consonant.
func (s stem) closed() string {
	switch s.kind {
	case hollow:
		head := s.head
		if endsInVowel(head) {
			head = cutLast(head)
		}
		return head + s.short + s.c3
	case frozen:
		return cutLast(s.head) + "a" + s.c3
	}
	return s.full()
}

// join puts an ending on the stem. Final short vowels are left out of the endings: nothing is spelled of them.
func (s stem) join(ending string) string {
	if s.kind != finite {
		if ending == "" || isVowel([]rune(ending)[0]) {
			return s.open() + ending
		}
		return s.closed() + ending
	}
	return s.joinFinite(ending)
}

// joinFinite: رمى + ūn → يرمون, دعا + at → دعت, يلقى + ūn → يلقون.
func (s stem) joinFinite(ending string) string {
	base := s.head + s.c2
	if ending == "" {
		switch {
		case s.v != "a":
			return base + s.v + s.c3
		case s.alif:
			return base + "A"
		}
		return base + "Y"
	}
	first, rest := ending[:1], ending[1:]
	switch first {
	case "U":
		if s.v == "a" {
			return base + "aو" + rest
		}
		return base + ending
	case "I":
		if s.v == "a" {
			return base + "aي" + rest
		}
		return base + ending
	case "a":
		if s.v == "a" {
			return base + ending
		}
	}
	return s.full() + ending
}

// before gives the stem with the ending "" as it sounds before a pronoun: ى becomes ا, and the mood's vowel decides on
// the seat of a hamza.
func (s stem) before(mood string) string {
	if s.kind == finite && s.v == "a" {
		return s.head + s.c2 + "A"
	}
	if endsIn(s.c3, 'ء') {
		return s.open() + mood
	}
	return s.join("")
}

// jussive is the stem without ending in the jussive: يقل, يدع, يمدد.
func (s stem) jussive() string {
	if s.kind == finite {
		return s.head + s.c2 + s.v
	}
	return s.closed()
}
