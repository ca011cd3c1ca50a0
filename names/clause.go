package names

import (
	"strings"

	"isnad/arabic"
)

// NewClauses makes the finder for one article. times lists the tokens [from, to) of each expression of time; a word for
// the day before it (يوم الاثنين) goes with it.
func NewClauses(d *arabic.Doc, n *Result, times [][2]int) Clauses {
	c := Clauses{D: d, N: n, TimeTo: make([]int, len(d.Tokens))}
	for _, t := range times {
		from := t[0]
		if from > 0 && d.Tokens[from-1].Para == d.Tokens[from].Para && d.Tokens[from-1].Best().Lemma == "يوم" {
			from--
		}
		for i := from; i < t[1]; i++ {
			c.TimeTo[i] = t[1]
		}
	}
	return c
}

// Clauses finds the subjects and complements of verbs in an analysed text whose names are known. TimeTo gives, of
// each token inside an expression of time, the token behind that expression; 0 elsewhere.
type Clauses struct {
	D      *arabic.Doc
	N      *Result
	TimeTo []int
}

// Complement tells of a verb which prepositions open its content or object and so end the search for its subject.
type Complement func(lemma string) bool

// none is the Complement of a verb without any.
func none(string) bool { return false }

// reachAfter is how many tokens behind a verb its subject may stand; PP and times between are passed over.
const reachAfter = 24

// Subject is what SubjectAfter finds: the phrases, the token behind them (or behind what was passed over), and the
// phrases that were told something ("قال لرويترز").
type Subject struct {
	Phrases []Phrase
	Next    int
	Told    []Phrase
}

// SubjectAfter looks for the subject behind the verb v at token i, from token j on.
func (c *Clauses) SubjectAfter(j int, s arabic.Range, v *arabic.Reading, takes Complement) Subject {
	if takes == nil {
		takes = none
	}
	sub := Subject{Next: j}
	for k := j; k < s.To && k < j+reachAfter; {
		t := &c.D.Tokens[k]
		b := t.Best()
		if to := c.TimeTo[k]; to > k {
			k, sub.Next = to, to
			continue
		}
		if t.Kind == arabic.PunctToken {
			n := c.passMark(k, s)
			if n == k {
				return sub
			}
			k = n
			continue
		}
		m := c.N.MentionAt(k)
		if b.Class == "content" && m == nil || c.verbAt(k) {
			return sub
		}
		if c.opensPhrase(k, b, m) {
			ps, next := c.N.PhrasesAt(k)
			if len(ps) > 0 && c.fits(ps, v, next, s, k == j) {
				sub.Phrases = ps
				sub.Next = c.PastApposition(c.pastOffice(&ps[0], c.closing(&ps[0], next, s), s), s)
			}
			if len(ps) > 0 || b.POS == arabic.NOUN || b.POS == arabic.PROPN || b.POS == arabic.ADJ || b.POS == arabic.NUM || b.POS == arabic.DET {
				return sub
			}
		}
		if n := c.passWord(k, b, s, takes, &sub); n > k {
			k = n
			continue
		}
		return sub
	}
	return sub
}

func (c *Clauses) opensPhrase(k int, b *arabic.Reading, m *Mention) bool {
	if b.Lemma == "كل" && k+1 < len(c.D.Tokens) && c.D.Tokens[k+1].Norm == "من" {
		return true
	}
	if m != nil {
		return c.N.Bare(m, k)
	}
	if _, bound := c.N.Approximate(k); bound != "" {
		return true
	}
	return b.Pro == "" && b.POS != arabic.ADP && b.POS != arabic.ADV && b.Class != "demonstrative"
}

// passMark steps over commas, dashes, brackets and the mark before a quoted name.
func (c *Clauses) passMark(k int, s arabic.Range) int {
	t := &c.D.Tokens[k]
	switch {
	case t.Is("،") || t.Is("-") || t.Is("–") || t.Is(",") || t.Is("#"):
		return k + 1
	case t.Is("("):
		for k < s.To && !c.D.Tokens[k].Is(")") {
			k++
		}
		return k + 1
	case isQuote(t.Text) && k+1 < s.To && c.N.MentionAt(k+1) != nil && c.N.MentionAt(k+1).To < s.To && isQuote(c.D.Tokens[c.N.MentionAt(k+1).To].Text):
		return k + 1
	}
	return k
}

// passWord steps over adverbs and phrases of circumstance ("في بيان", "لرويترز", "خلال لقائه").
func (c *Clauses) passWord(k int, b *arabic.Reading, s arabic.Range, takes Complement, sub *Subject) int {
	if c.circumstance(b, takes) {
		if n := c.pastPreposition(k, s, sub); n > k {
			sub.Next = n
			return n
		}
		return k
	}
	if b.POS == arabic.ADV || b.Class == "topic_shift" || b.Class == "demonstrative" {
		return k + 1
	}
	return k
}

func (c *Clauses) circumstance(b *arabic.Reading, takes Complement) bool {
	if b.POS == arabic.ADP && b.Enc != "" {
		return true // "تسيطر عليها المعارضة"
	}
	if b.POS == arabic.ADP && b.Pro == "" {
		return !takes(b.Lemma) || b.Lemma == "في" || b.Lemma == "من"
	}
	if last := lastLetter(b.Pro); last != "" && takes(last) {
		return false
	}
	return b.Pro == "ل" || b.Pro == "ب"
}

func lastLetter(pro string) string {
	if r := []rune(pro); len(r) > 0 {
		return string(r[len(r)-1])
	}
	return ""
}

// pastPreposition steps over a preposition and what it governs.
func (c *Clauses) pastPreposition(k int, s arabic.Range, sub *Subject) int {
	b := c.D.Tokens[k].Best()
	told := strings.HasSuffix(b.Pro, "ل")
	start := k
	if b.POS == arabic.ADP {
		if b.Enc != "" {
			return k + 1
		}
		start = k + 1
	}
	if start >= s.To {
		return k
	}
	if to := c.TimeTo[start]; to > start {
		return to
	}
	if c.D.Tokens[start].Best().Class == "demonstrative" && start+1 < s.To {
		start++ // في هذه المسيرات
	}
	ps, next := c.N.PhrasesAt(start)
	if len(ps) == 0 {
		if start > k && c.D.Tokens[start].Best().POS == arabic.PRON {
			return start + 1
		}
		return k
	}
	if told {
		sub.Told = append(sub.Told, ps...)
	}
	return next
}

// fits tells whether phrases behind a verb are its subject: they can act, and agree with it.
func (c *Clauses) fits(ps []Phrase, v *arabic.Reading, next int, s arabic.Range, close bool) bool {
	p := &ps[0]
	if !Agrees(v, p) || c.Oblique(p) {
		return false
	}
	if p.CanAct() {
		return true
	}
	// A phrase that names nobody, right behind the verb and before "أن" or a quotation, is somebody all the same.
	if !close || next >= s.To {
		return false
	}
	n := &c.D.Tokens[next]
	if n.Best().Class == "content" || n.Is(":") {
		return p.Definite || !wordOf(c.D.Tokens[p.From].Best())
	}
	return !wordOf(c.D.Tokens[p.From].Best()) && p.Country == "" && next-p.From >= 2
}

// Oblique tells whether the ending of a phrase's first noun shows that it is no subject: مسؤولين, رجلا.
func (c *Clauses) Oblique(p *Phrase) bool {
	t := &c.D.Tokens[p.From]
	b := t.Best()
	if c.N.MentionAt(p.From) != nil {
		return strings.HasSuffix(t.Norm, "يين")
	}
	if b.POS == arabic.NUM && strings.HasSuffix(t.Norm, "ين") {
		return true // "قتلت القوات ستين شخصا"
	}
	if t.Kind != arabic.WordToken || !b.Known || b.Enc != "" || b.POS != arabic.NOUN && b.POS != arabic.ADJ {
		return false
	}
	stem := strings.TrimPrefix(b.Stem, "ال")
	return b.Number != 's' && (b.Lemma+"ين" == stem || strings.HasSuffix(b.Lemma, "ون") && strings.TrimSuffix(b.Lemma, "ون")+"ين" == stem) || !b.Al && accusative(b) && b.Lemma+"ا" == b.Stem && !c.N.governsAt(p.From)
}

// governsAt tells whether the noun at token i governs the next one, so that its alif is that of the dual: "وزيرا خارجية".
func (r *Result) governsAt(i int) bool {
	if i+1 >= len(r.Doc.Tokens) {
		return false
	}
	b := r.Doc.Tokens[i+1].Best()
	return r.MentionAt(i+1) == nil && b.POS == arabic.NOUN && b.Pro == "" && !accusative(b) && r.Doc.Tokens[i+1].Kind == arabic.WordToken
}

// Agrees tells whether a verb may stand before its subject: it agrees in gender; number does not matter there.
func Agrees(v *arabic.Reading, p *Phrase) bool {
	switch {
	case v.Gender == 0 || p.Gender == 0:
		return true
	case v.Gender == 'f':
		return p.Gender == 'f' || p.Number == 'p'
	}
	return p.Gender == 'm' || p.Number == 'p' && p.Kind == KindPerson
}

// AgreesBefore tells whether a verb may follow these phrases as its subject.
func AgreesBefore(v *arabic.Reading, ps []Phrase) bool {
	p := &ps[0]
	if v.Number == 'd' && v.Person == '3' && !strings.HasSuffix(v.Lemma, "ا") && len(ps) == 1 && p.Number == 's' && p.Entity >= 0 {
		return false // اجتمعا
	}
	if len(ps) > 1 && v.Person == '3' && v.Number == 's' && p.Kind == KindPerson && p.Entity < 0 {
		return false // "أكد مسؤولون وخبراء … الحرب التي أشعلتها"
	}
	if v.Gender == 0 || len(ps) > 1 || p.Gender == 0 || p.Number == 'p' && p.Kind == KindPerson {
		return true
	}
	if p.Number == 'p' {
		return v.Gender == 'f' || v.Number == 'd' || v.Number == 'p' && p.Kind != KindOrg
	}
	return v.Gender == p.Gender
}

// closing steps over the comma behind a name that one opened: "اتهم الرئيس، فلان الفلاني، روسيا".
func (c *Clauses) closing(p *Phrase, k int, s arabic.Range) int {
	if k >= s.To || !c.D.Tokens[k].Is("،") {
		return k
	}
	for m := p.From; m < p.To; m++ {
		if c.D.Tokens[m].Is("،") {
			return k + 1
		}
	}
	return k
}

// pastOffice steps over the office that follows a name without a comma: "ستولتنبرغ الأمين العام لحلف الأطلسي".
func (c *Clauses) pastOffice(p *Phrase, k int, s arabic.Range) int {
	if p.Entity < 0 || p.Kind != "person" || k >= s.To || c.D.Tokens[k].Best().Pro != "" {
		return k
	}
	q, ok := c.N.PhraseAt(k)
	if !ok || q.Kind != KindPerson || !q.Definite || q.Start != c.D.Tokens[k].Start || !q.Title && q.Entity != p.Entity || c.D.Tokens[k].Best().Enc != "" {
		return k
	}
	return q.To
}

// PastApposition steps behind a name over ", his title," and "(71 عاما)".
func (c *Clauses) PastApposition(k int, s arabic.Range) int {
	if k >= s.To {
		return k
	}
	t := &c.D.Tokens[k]
	if !t.Is("،") && !t.Is("-") && !t.Is("–") && !t.Is("(") {
		return k
	}
	end := t.Text
	if end == "(" {
		end = ")"
	}
	for m := k + 1; m < s.To && m < k+30; m++ {
		if c.D.Tokens[m].Is(end) {
			return m + 1
		}
		if c.D.Tokens[m].Best().Class == "content" {
			return m
		}
	}
	return k
}

// SubjectBefore looks for a subject that stands before its verb at token i.
func (c *Clauses) SubjectBefore(i int, s arabic.Range, v *arabic.Reading) []Phrase {
	if strings.HasPrefix(v.Pro, "و") || strings.HasPrefix(v.Pro, "ف") {
		return nil
	}
	if rel := c.RelativeOf(i, s); rel >= 0 {
		if ps := c.antecedentOf(rel, s); len(ps) > 0 {
			if ps[0].CanAct() && AgreesBefore(v, ps) && !StandsFor(v.Enc, &ps[0]) && !c.resumedBehind(i, &ps[0]) {
				return ps
			}
		}
		return nil
	}
	if ps := c.topicOf(i, s); len(ps) > 0 && AgreesBefore(v, ps) {
		return ps
	}
	if ps := c.indefiniteBefore(i, s); len(ps) > 0 && AgreesBefore(v, ps) && !StandsFor(v.Enc, &ps[0]) {
		return ps
	}
	if ps := c.behindAuxiliary(i, s); len(ps) > 0 && AgreesBefore(v, ps) {
		return ps
	}
	from := c.ClauseStart(i, s)
	if from > s.From && c.verbAt(from-1) && (c.attributed(i, s, v) || c.resumed(i, s)) {
		return nil
	}
	for k := from; k < i; k++ {
		if to := c.TimeTo[k]; to > k {
			k = to - 1
			continue
		}
		if !c.startsFree(k) {
			continue
		}
		ps, next := c.N.PhrasesAt(k)
		if len(ps) == 0 {
			continue
		}
		if next <= i && ps[0].CanAct() && c.fillable(next, i) && AgreesBefore(v, ps) && !c.N.HeadedByThing(&ps[0]) {
			return ps
		}
		k = max(k, min(next, i)-1)
	}
	return nil
}

// behindAuxiliary is who stands between كان or its like and the verb at token i: "ما إذا كانت واشنطن طالبت مصر".
func (c *Clauses) behindAuxiliary(i int, s arabic.Range) []Phrase {
	for m := i - 1; m > s.From && m > i-10; m-- {
		if c.verbAt(m) || c.D.Tokens[m].Kind == arabic.PunctToken {
			return nil
		}
		if b := c.D.Tokens[m-1].Best(); b.POS != arabic.AUX {
			continue
		}
		if ps, next := c.N.PhrasesAt(m); len(ps) > 0 && next == i && ps[0].CanAct() && c.startsFree(m) && !c.N.HeadedByThing(&ps[0]) {
			return ps
		}
		return nil
	}
	return nil
}

// StandsFor tells whether an enclitic pronoun may stand for a phrase: in "الهدنة التي أعلنتها موسكو" for the antecedent, which then is
// the verb's object.
func StandsFor(enc string, p *Phrase) bool {
	switch enc {
	case "ها":
		return p.Gender != 'm' || p.Number == 'p'
	case "ه":
		return p.Gender != 'f' && p.Number != 'p'
	case "هم", "هما", "هن":
		return p.Number != 's'
	}
	return false
}

// resumedBehind tells whether a preposition with a pronoun right behind the verb at token i takes up the antecedent: "المنطقة
// التي تسيطر عليها المعارضة".
func (c *Clauses) resumedBehind(i int, p *Phrase) bool {
	if i+1 >= len(c.D.Tokens) {
		return false
	}
	k := i + 1
	if q, ok := c.N.PhraseAt(k); ok && q.CanAct() && q.Start == c.D.Tokens[k].Start { // "المحكمة التي مثلت الفتاة أمامها"
		k = q.To
	}
	if k >= len(c.D.Tokens) {
		return false
	}
	b := c.D.Tokens[k].Best()
	return b.POS == arabic.ADP && b.Enc != "" && b.Lemma != "مع" && StandsFor(b.Enc, p)
}

// topicOf is who opens the sentence or the content in which the verb at token i stands, where a relative clause or an
// apposition ends right before it: "أن الرئيس الذي يريد السلام، أجرى مباحثات".
func (c *Clauses) topicOf(i int, s arabic.Range) []Phrase {
	if i-1 <= s.From || c.D.Tokens[i-1].Kind != arabic.PunctToken || c.D.Tokens[i-1].Is(":") {
		return nil
	}
	for k := i - 1; k > s.From; k-- {
		b := c.D.Tokens[k-1].Best()
		if b.Class != "content" || b.Enc != "" || b.Lemma == "أن" && c.verbAt(k) {
			continue
		}
		ps, next := c.N.PhrasesAt(k)
		if len(ps) > 0 && next < i && ps[0].CanAct() && c.D.Tokens[next].Best().Class == "relative" && c.startsFree(k) {
			return ps
		}
		return nil
	}
	return nil
}

// indefiniteBefore are the unnamed ones right before the verb at token i of whom it tells without a relative pronoun: "شيعوا
// 60 قتيلا سقطوا في القصف".
func (c *Clauses) indefiniteBefore(i int, s arabic.Range) []Phrase {
	for m := i - 1; m >= s.From && m > i-7; m-- {
		if c.verbAt(m) || c.D.Tokens[m].Kind == arabic.PunctToken || c.TimeTo[m] > 0 {
			return nil
		}
		ps, next := c.N.PhrasesAt(m)
		if len(ps) == 0 || next != i {
			continue
		}
		if p := &ps[0]; p.Entity >= 0 || p.Definite || !p.CanAct() || p.Kind == KindDocument || c.N.HeadedByThing(p) {
			return nil
		}
		if m > s.From && c.N.quantified(m) {
			continue // عشرات المسلحين: the phrase begins before
		}
		return ps
	}
	return nil
}

// resumed tells whether a preposition's pronoun right behind the verb at token i takes up something indefinite before it: "خارج
// سرادق اجتمع فيه رجال دين".
func (c *Clauses) resumed(i int, s arabic.Range) bool {
	if i+1 >= s.To || c.D.Tokens[i-1].Kind == arabic.PunctToken {
		return false
	}
	b := c.D.Tokens[i+1].Best()
	return b.POS == arabic.ADP && (b.Enc == "ه" || b.Enc == "ها" || b.Enc == "هم")
}

// attributed tells whether the verb at token i tells of an indefinite thing right before it, which a preposition governs and
// which it agrees with: "نظر المجلس في مشروع قرار يدعو إلى".
func (c *Clauses) attributed(i int, s arabic.Range, v *arabic.Reading) bool {
	for m := i - 1; m > s.From && m > i-7; m-- {
		if c.verbAt(m) || c.D.Tokens[m].Kind == arabic.PunctToken {
			return false
		}
		if b := c.D.Tokens[m].Best(); c.D.Tokens[m-1].Best().POS != arabic.ADP && !strings.HasSuffix(b.Pro, "ب") && !strings.HasSuffix(b.Pro, "ل") {
			continue
		}
		ps, next := c.N.PhrasesAt(m)
		return len(ps) > 0 && next == i && ps[0].Entity < 0 && !ps[0].Definite && !c.D.Tokens[m].Best().Al && AgreesBefore(v, ps)
	}
	return false
}

// quantified tells whether the word before token m counts what begins there.
func (r *Result) quantified(m int) bool {
	b := r.Doc.Tokens[m-1].Best()
	return r.Doc.Tokens[m-1].Kind == arabic.NumberToken || b.POS == arabic.NUM || r.rec.quantity(b) || b.Lemma == "من"
}

// RelativeOf is the relative pronoun that opens the clause of the verb at token i, right before it or before its
// negation; -1 where none does.
func (c *Clauses) RelativeOf(i int, s arabic.Range) int {
	for k := i - 1; k >= s.From && k > i-4; k-- {
		b := c.D.Tokens[k].Best()
		if b.Class == "relative" && b.Pro == "" && b.Enc == "" && strings.HasPrefix(c.D.Tokens[k].Norm, "ال") {
			return k
		}
		if b.POS != arabic.PART && b.POS != arabic.AUX {
			return -1
		}
	}
	return -1
}

// antecedentOf is whom the relative pronoun at token rel tells of: the nearest phrase before it that agrees with it, with
// nothing but adjectives and complements between. nil where there is none.
func (c *Clauses) antecedentOf(rel int, s arabic.Range) []Phrase {
	gender, number := relativeAgreement(c.D.Tokens[rel].Norm)
	for m := rel - 1; m >= s.From && m > rel-14; m-- {
		if t := &c.D.Tokens[m]; t.Is(".") || t.Is(":") || c.verbAt(m) || t.Best().Class == "content" {
			return nil
		}
		ps, next := c.N.PhrasesAt(m)
		if len(ps) == 0 || next > rel || !c.describing(next, rel, ps[0].Entity >= 0) {
			continue
		}
		p := &ps[0]
		if len(ps) > 1 || number == 'd' || agreesRelative(p, gender, number) {
			return c.coordinated(m, next, s, ps)
		}
	}
	return nil
}

// coordinated is the whole list whose last member begins at token m with و and ends at token to; ps where m opens none.
func (c *Clauses) coordinated(m, to int, s arabic.Range, ps []Phrase) []Phrase {
	if !strings.HasPrefix(c.D.Tokens[m].Best().Pro, "و") && (c.N.MentionAt(m) == nil || c.N.MentionAt(m).Start == c.D.Tokens[m].Start) {
		return ps
	}
	for k := m - 1; k >= s.From && k > m-10; k-- {
		if more, next := c.N.PhrasesAt(k); len(more) > len(ps) && next == to {
			return more
		}
	}
	return ps
}

// RelativeAgrees tells whether the verb v may have the relative pronoun at token rel for its subject.
func (c *Clauses) RelativeAgrees(rel int, v *arabic.Reading) bool {
	gender, number := relativeAgreement(c.D.Tokens[rel].Norm)
	return v.Gender == 0 || number == 'd' || (v.Number == 'p') == (number == 'p') && (number == 'p' || v.Gender == gender)
}

// describing tells whether the tokens [k, rel) only describe the phrase before them; a name may have a noun beside it that
// says who it is (سكريبال الجاسوس السابق).
func (c *Clauses) describing(k, rel int, named bool) bool {
	for k < rel {
		t := &c.D.Tokens[k]
		b := t.Best()
		switch {
		case c.TimeTo[k] > k:
			k = c.TimeTo[k]
		case t.Is("،") || t.Is(")") || t.Is("(") || isQuote(t.Text) || b.POS == arabic.ADJ && b.Pro == "", named && b.POS == arabic.NOUN && b.Al && b.Pro == "", named && t.Is("#"), b.POS == arabic.PRON && k+1 == rel:
			k++
		case c.N.MentionAt(k) == nil && b.POS == arabic.ADP && b.Enc == "", b.Pro == "ل", b.Pro == "ب", strings.HasPrefix(t.Norm, "لل"):
			n := c.pastPreposition(k, Range(c.D, k), &Subject{})
			if n <= k {
				return false
			}
			k = n
		default:
			return false
		}
	}
	return k == rel
}

// Range is the sentence of token k.
func Range(d *arabic.Doc, k int) arabic.Range { return d.Sents[d.Tokens[k].Sent] }

// relativeAgreement is the gender and number that a relative pronoun asks for.
func relativeAgreement(w string) (gender, number byte) {
	switch w {
	case "التي":
		return 'f', 's'
	case "الذين":
		return 'm', 'p'
	case "اللواتي", "اللاتي":
		return 'f', 'p'
	case "اللذان", "اللذين", "اللتان", "اللتين":
		return 0, 'd'
	}
	return 'm', 's'
}

func agreesRelative(p *Phrase, gender, number byte) bool {
	switch {
	case number == 'p':
		return p.Number == 'p' || p.Number == 0
	case p.Number == 'p' && p.Entity < 0:
		return gender == 'f' // القوات التي
	}
	return p.Gender == 0 || p.Gender == gender
}

// ThingBefore tells whether a thing is the subject that stands before the verb at token i: "أن القمة ستعقد".
func (c *Clauses) ThingBefore(i int, s arabic.Range, v *arabic.Reading) bool {
	k := c.ClauseStart(i, s)
	if k >= i || strings.HasPrefix(v.Pro, "و") || strings.HasPrefix(v.Pro, "ف") || !c.startsFree(k) {
		return false
	}
	ps, next := c.N.PhrasesAt(k)
	return len(ps) > 0 && next == i && ps[0].Start == c.D.Tokens[k].Start && (!ps[0].CanAct() || c.N.HeadedByThing(&ps[0])) && AgreesBefore(v, ps)
}

// startsFree tells whether a phrase that begins with token k stands free: no preposition and no noun governs it.
func (c *Clauses) startsFree(k int) bool {
	b := c.D.Tokens[k].Best()
	if m := c.N.MentionAt(k); m != nil {
		if m.From != k || strings.ContainsAny(c.D.Text[c.D.Tokens[k].Start:m.Start], "بلك") || strings.HasPrefix(c.D.Tokens[k].Norm, "لل") {
			return false
		}
	} else if strings.ContainsAny(b.Pro, "بلك") {
		return false
	}
	if k == 0 || c.D.Tokens[k-1].Para != c.D.Tokens[k].Para {
		return true
	}
	if c.D.Tokens[k-1].Is("(") {
		return false
	}
	p := c.D.Tokens[k-1].Best()
	if p.POS == arabic.ADP && p.Enc == "" && p.Class != "subordination" && p.Class != "meanwhile" && p.Class != "conditional" {
		return false
	}
	if b.POS == arabic.ADJ && b.Al && b.Pro == "" && p.POS == arabic.NOUN && (p.Al || p.Enc != "") && c.N.MentionAt(k) == nil && c.N.MentionAt(k-1) == nil {
		return false // مينائها العسكري
	}
	if b.POS == arabic.ADJ && b.Enc == "" && b.Stem == b.Lemma+"ا" && c.N.MentionAt(k) == nil {
		return false // "المدعوم إيرانيا": in the accusative nobody is a subject
	}
	if p.POS == arabic.ADJ && !p.Al && p.Enc == "" && strings.HasSuffix(p.Pro, "ب") {
		return false // بمجرد انتخاب الرئيس
	}
	return p.POS != arabic.NOUN || p.Al || p.Enc != "" || c.N.MentionAt(k-1) != nil
}

// fillable tells whether only words beside the point stand between a subject that ends at k and its verb at i.
func (c *Clauses) fillable(k, i int) bool {
	for ; k < i; k++ {
		t := &c.D.Tokens[k]
		b := t.Best()
		if c.verbAt(k) || b.Class == "content" || b.Class == "relative" || t.Is(".") || t.Is(":") {
			return false
		}
		if (t.Is("-") || t.Is("–")) && k > 0 && (c.D.Tokens[k-1].Is("-") || c.D.Tokens[k-1].Is(")")) {
			return false // a dateline: "دبي (CNN)-- أعرب"
		}
	}
	return true
}

// ClauseStart is the first token of the clause in which the verb at token i stands.
func (c *Clauses) ClauseStart(i int, s arabic.Range) int {
	for k := i - 1; k >= s.From; k-- {
		t := &c.D.Tokens[k]
		b := t.Best()
		switch {
		case b.Class == "content" && b.Enc == "", t.Is(":"), c.verbAt(k):
			return k + 1
		case b.Class == "relative":
			return c.antecedent(k, s)
		case b.Class == "contrast" && b.Enc == "", b.Class == "meanwhile":
			return k + 1
		}
	}
	return s.From
}

// antecedent is where the phrase begins on which the relative pronoun at token k leans.
func (c *Clauses) antecedent(k int, s arabic.Range) int {
	for m := k - 1; m >= s.From && m > k-14; m-- {
		if ps, next := c.N.PhrasesAt(m); len(ps) > 0 && next >= k && c.startsFree(m) {
			return m
		}
	}
	return k
}

// verbAt tells whether token k is a verb and no part of a name or of an expression of time (فجر الأحد).
func (c *Clauses) verbAt(k int) bool {
	return c.D.Tokens[k].Best().POS == arabic.VERB && c.N.MentionAt(k) == nil && c.TimeTo[k] == 0
}

// NounEnd is ClauseEnd for a noun, with the relative clause that tells of it: "الغزو الذي بدأ في شباط".
func (c *Clauses) NounEnd(i int, s arabic.Range) int {
	end := c.ClauseEnd(i, s)
	if end < s.To && end <= i+5 && c.D.Tokens[end].Best().Class == "relative" && end+1 < s.To && c.D.Tokens[end+1].Best().POS == arabic.VERB {
		return c.ClauseEnd(end+1, s)
	}
	return end
}

// ClauseEnd is the token behind the clause of the word at token i: the next verb, relative, full stop or semicolon.
func (c *Clauses) ClauseEnd(i int, s arabic.Range) int {
	for k := i + 1; k < s.To; k++ {
		t := &c.D.Tokens[k]
		b := t.Best()
		if t.Is("؛") || t.Is(".") || c.verbAt(k) || b.Class == "relative" || b.Class == "content" {
			return k
		}
	}
	return s.To
}
