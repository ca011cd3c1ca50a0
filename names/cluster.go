package names

import (
	"slices"
	"sort"
	"strings"
	"unicode/utf8"

	"isnad/arabic"
)

// clusterer joins what was found into entities, one for each somebody or something.
type clusterer struct {
	*scan
	res    *Result
	byKey  map[string]int
	states map[string]int // country code to the entity of the state
}

func (s *scan) cluster() *Result {
	c := &clusterer{scan: s, byKey: map[string]int{}, states: map[string]int{},
		res: &Result{Doc: s.d, rec: s.rec, folded: s.folded}}
	for i := range s.found {
		c.place(&s.found[i])
	}
	c.mergePersons()
	c.brackets()
	c.nicknames()
	c.again()
	c.appointed()
	c.finish()
	return c.res
}

// place puts one finding into its entity, or opens a new one.
func (c *clusterer) place(f *found) {
	if f.entry != nil && f.entry.capital != "" && c.actsForState(f) {
		c.mention(c.stateOf(f), f)
		return
	}
	c.mention(c.entityFor(f), f)
}

func (c *clusterer) entityFor(f *found) int {
	key := f.kind + "|" + foldName(c.d.Text[f.start:f.end])
	if f.entry != nil {
		key = f.kind + "|" + f.entry.at
		if f.entry.capital != "" {
			key = "capital|" + f.entry.capital
		}
	}
	if id, ok := c.byKey[key]; ok {
		return id
	}
	e := Entity{Type: f.kind, Name: c.d.Text[f.start:f.end], Country: f.country, Sector: f.sector, At: f.rule, entry: f.entry}
	if f.entry != nil {
		e.State, e.Latin, e.capital, e.Register = f.entry.state, f.entry.latin, f.entry.capital, f.entry.register()
		if l := f.entry.loc; l != nil {
			e.Loc = &Location{l.lat, l.lon, l.geonames}
		}
	}
	c.res.Entities = append(c.res.Entities, e)
	id := len(c.res.Entities) - 1
	c.byKey[key] = id
	if e.State {
		c.states[e.Country] = id
	}
	return id
}

// stateOf is the entity of the state for which a capital acts.
func (c *clusterer) stateOf(f *found) int {
	code := f.entry.capital
	if id, ok := c.states[code]; ok {
		return id
	}
	state := Entity{Type: "place", Name: c.d.Text[f.start:f.end], Country: code, At: f.rule, Latin: f.entry.latin, State: true}
	if known := c.rec.gaz.states[code]; len(known) > 0 {
		state.Register = known[0].register()
	}
	c.res.Entities = append(c.res.Entities, state)
	id := len(c.res.Entities) - 1
	c.states[code] = id
	// A later mention of the state by its own name joins here.
	for _, e := range c.rec.gaz.states[code] {
		c.byKey["place|"+e.at] = id
	}
	return id
}

func (c *clusterer) mention(id int, f *found) {
	c.res.Mentions = append(c.res.Mentions, Mention{From: f.from, To: f.to, Start: f.start, End: f.end, Entity: id, Kind: "name", Rule: f.rule})
	e := &c.res.Entities[id]
	for _, o := range f.office {
		if o.Country != "" && e.Country == "" {
			e.Country = o.Country
		}
		if o.Sector != "" && e.Sector == "" {
			e.Sector = o.Sector
		}
		if o.To > 0 {
			e.Offices = append(e.Offices, o)
		}
	}
}

// actsForState tells whether a capital is meant for its government: it is, unless a preposition of place, a
// noun of place or a dateline says that the town is meant.
func (c *clusterer) actsForState(f *found) bool {
	if f.entry.name != "" && c.states[f.entry.capital] == 0 && len(c.rec.gaz.states[f.entry.capital]) == 0 {
		return false
	}
	if strings.HasSuffix(f.pro, "ب") || c.townBeside(f) {
		return false
	}
	if strings.HasSuffix(f.pro, "ل") {
		return true
	}
	// A dateline: the first words of a paragraph before a dash, a bracket or a colon.
	if next := f.to; next < len(c.d.Tokens) {
		t := &c.d.Tokens[next]
		if para := c.d.Paras[c.d.Tokens[f.from].Para]; f.from-para.From < 2 && t.Kind == arabic.PunctToken && strings.ContainsAny(t.Text, "-–—(/") {
			return false
		}
	}
	k := f.from - 1
	if k < 0 || c.d.Tokens[k].Para != c.d.Tokens[f.from].Para {
		return true
	}
	p := &c.d.Tokens[k]
	b := p.Best()
	if strings.HasSuffix(f.pro, "و") { // coordinated: as the name before it
		if n := len(c.res.Mentions); n > 0 && c.res.Mentions[n-1].To == f.from {
			return c.res.Entities[c.res.Mentions[n-1].Entity].State
		}
	}
	if b.POS == arabic.ADP && b.Enc == "" {
		switch b.Lemma {
		case "مع", "على", "بين", "ضد", "تجاه", "إزاء", "حيال", "عن", "بقيادة", "برعاية", "برئاسة", "لدى":
			return true
		}
		return false
	}
	if c.rec.spatial[arabic.Fold(b.Lemma)] || c.rec.spatial[bare(c.folded[k])] {
		return false
	}
	if b.POS == arabic.ADJ && k > 0 { // العاصمة السورية دمشق
		return !c.rec.spatial[arabic.Fold(c.d.Tokens[k-1].Best().Lemma)] && !c.rec.spatial[bare(c.folded[k-1])]
	}
	return p.Kind != arabic.PunctToken || !strings.ContainsAny(p.Text, "(/")
}

// townBeside tells whether the words beside a capital's name show that the town is meant: "عمدة باريس", "الضواحي الجنوبية لباريس",
// "السيطرة على صنعاء", "تتخذ لندن مقرا", "بينها صنعاء ومحافظة الحديدة".
func (c *clusterer) townBeside(f *found) bool {
	d, para := c.d, c.d.Tokens[f.from].Para
	at := func(k int) *arabic.Token {
		if k < 0 || k >= len(d.Tokens) || d.Tokens[k].Para != para || d.Tokens[k].Kind != arabic.WordToken {
			return nil
		}
		return &d.Tokens[k]
	}
	town := func(k int, kind string) bool {
		t := at(k)
		return t != nil && slices.Contains(c.rec.towns[arabic.Fold(t.Best().Lemma)], kind)
	}
	if n := at(f.to); n != nil {
		if town(f.to, "behind") && n.Best().POS == arabic.NOUN && !n.Best().Al {
			return true
		}
		if m, ok := c.rec.gaz.longest(d, f.to, c.folded); ok && m.pro == "و" {
			if e := c.choose(m); e != nil && e.kind == "place" && !e.state && e.capital == "" && e.loc != nil {
				return true
			}
		}
	}
	p := at(f.from - 1)
	if p == nil || strings.HasPrefix(f.pro, "و") {
		return false
	}
	b := p.Best()
	switch {
	case b.POS == arabic.ADP && b.Enc == "ها" && (strings.HasPrefix(c.folded[f.from-1], "بين") || strings.HasPrefix(c.folded[f.from-1], "من")):
		return true
	case b.POS == arabic.ADP && b.Lemma == "على":
		return town(f.from-2, "hold")
	case b.POS == arabic.ADP && b.Lemma == "عن":
		return town(f.from-2, "away") || town(f.from-3, "away")
	case town(f.from-1, "before"):
		return f.pro == "" && !b.Al || f.pro == "ل"
	case f.pro == "ل":
		return c.rec.spatial[bare(c.folded[f.from-1])] || b.POS == arabic.ADJ && at(f.from-2) != nil && (c.rec.spatial[arabic.Fold(at(f.from-2).Best().Lemma)] || c.rec.spatial[bare(c.folded[f.from-2])])
	}
	return false
}

func foldName(s string) string { return strings.Join(nameWords(s), " ") }

// mergePersons joins a person's short name with the full one: the words of one are found, in order, in the other.
func (c *clusterer) mergePersons() {
	into := map[int]int{}
	order := make([]int, 0, len(c.res.Entities))
	for id, e := range c.res.Entities {
		if e.Type == "person" {
			order = append(order, id)
		}
	}
	words := func(id int) []string { return nameWords(c.res.Entities[id].Name) }
	sort.SliceStable(order, func(i, j int) bool { return len(words(order[i])) > len(words(order[j])) })
	having := map[string][]int{} // longer names by each of their words
	for _, small := range order {
		w := words(small)
		if len(w) == 0 {
			continue
		}
		candidates := having[skeleton(bare(w[len(w)-1]))]
		for _, x := range w {
			having[skeleton(bare(x))] = append(having[skeleton(bare(x))], small)
		}
		for _, big := range candidates {
			if _, gone := into[big]; gone || !sameperson(words(big), words(small)) {
				continue
			}
			if a, b := c.res.Entities[big].entry, c.res.Entities[small].entry; a != nil && b != nil && a.at != b.at && !c.elsewhere(b, a) {
				continue
			}
			into[small] = big
			break
		}
	}
	for m := range c.res.Mentions {
		if big, ok := into[c.res.Mentions[m].Entity]; ok {
			c.res.Mentions[m].Entity = big
		}
	}
	for _, small := range order {
		big, ok := into[small]
		if !ok {
			continue
		}
		from, to := &c.res.Entities[small], &c.res.Entities[big]
		to.Offices = append(to.Offices, from.Offices...)
		if from.entry != nil && from.entry.short && !from.entry.mayBe(to.Name) {
			continue // "موراليس" is here a Morales whom the lexicon does not know
		}
		if to.Country == "" {
			to.Country = from.Country
		}
		if to.Sector == "" {
			to.Sector = from.Sector
		}
		if to.Latin == "" && to.entry == nil && from.entry != nil && len(words(big)) == len(words(small)) {
			to.Latin = from.Latin
		}
		if to.entry == nil && from.entry != nil {
			to.entry, to.Latin, to.Register = from.entry, from.Latin, from.Register
		}
	}
}

// elsewhere tells whether a surname's well-known bearer is of a state that the article does not name, and another bearer whom it
// names in full of another one: then that one is called by it.
func (c *clusterer) elsewhere(known, named *entry) bool {
	_, there := c.states[known.country]
	return known.short && !named.short && known.country != named.country && !there
}

// mayBe tells whether a full name may be the entry's, spelled in another way: it begins with the same letter.
func (e *entry) mayBe(name string) bool {
	a, _ := utf8.DecodeRuneInString(arabic.Fold(e.name))
	b, _ := utf8.DecodeRuneInString(arabic.Fold(name))
	return a == b
}

// sameperson tells whether the shorter name calls the person of the longer one: its words end the longer
// name, or stand in it in order; each word perhaps in another spelling.
func sameperson(long, short []string) bool {
	if len(short) == 0 || len(short) > len(long) {
		return false
	}
	if len(short) == len(long) {
		for i := range long {
			if !variant(long[i], short[i]) {
				return false
			}
		}
		return true
	}
	if len(short) == 1 {
		return variant(long[len(long)-1], short[0]) || bare(long[len(long)-1]) == bare(short[0])
	}
	i := 0
	for _, w := range long {
		if i < len(short) && variant(short[i], w) {
			i++
		}
	}
	return i == len(short)
}

// finish orders the mentions, gives each entity its fullest name, and numbers what is left.
func (c *clusterer) finish() {
	sort.SliceStable(c.res.Mentions, func(i, j int) bool { return c.res.Mentions[i].From < c.res.Mentions[j].From })
	renumber := make([]int, len(c.res.Entities))
	for i := range renumber {
		renumber[i] = -1
	}
	var out []Entity
	for m := range c.res.Mentions {
		x := &c.res.Mentions[m]
		if renumber[x.Entity] < 0 {
			renumber[x.Entity] = len(out)
			out = append(out, c.res.Entities[x.Entity])
		}
		x.Entity = renumber[x.Entity]
		e := &out[x.Entity]
		e.Mentions = append(e.Mentions, m)
		if text := c.d.Text[x.Start:x.End]; len(e.Mentions) == 1 || c.fuller(e, text) {
			e.Name = text
		}
	}
	c.res.Entities = out
	c.res.at = make([]int, len(c.d.Tokens))
	for i := range c.res.at {
		c.res.at[i] = -1
	}
	for m := range c.res.Mentions {
		for k := c.res.Mentions[m].From; k < c.res.Mentions[m].To; k++ {
			c.res.at[k] = m
		}
	}
	for i := range out {
		c.complete(&out[i])
	}
	c.res.index()
}

// fuller tells whether a mention names the entity more fully than the name it has.
func (c *clusterer) fuller(e *Entity, text string) bool {
	a, b := nameWords(e.Name), nameWords(text)
	if e.State { // the state's own name goes before its capital's
		return c.isStateName(text) && !c.isStateName(e.Name)
	}
	return len(b) > len(a)
}

func (c *clusterer) isStateName(text string) bool {
	node, ok := int32(0), true
	for _, w := range nameWords(text) {
		if node, ok = c.rec.gaz.edges[edge{node, w}]; !ok {
			return false
		}
	}
	for _, e := range c.rec.gaz.ends[node] {
		if e.state {
			return true
		}
	}
	return false
}

// complete fills what follows from an entity's own words.
func (c *clusterer) complete(e *Entity) {
	switch word := nameParts(e.Name); {
	case c.rec.alalc && e.Latin != "" && len(word) == 1 && e.Type == "place" && aligned(word[0], e.Latin) && !c.rec.spelled(strings.TrimPrefix(word[0], "ال")):
		e.Latin = alalc(word[0], e.Latin) // a town's name in English tells its vowels
	case e.Latin == "" || c.rec.alalc:
		name := e.Name
		if rest, ok := strings.CutPrefix(name, "لل"); ok && e.Type == "organization" { // ل has eaten the article's alif
			name = "ال" + rest
		}
		e.Latin = c.rec.Romanise(name, e.Type)
	}
	if s := officeSector(e); s != "" {
		e.Sector = s
	}
	e.Feminine = c.feminine(e)
}

// masculineStates are the few names of states whose verbs are masculine in the press.
func (c *clusterer) feminine(e *Entity) bool {
	switch e.Type {
	case "person":
		for _, o := range e.Offices {
			if t := &c.d.Tokens[o.From]; strings.HasSuffix(t.Norm, "ة") {
				return true
			}
		}
		first := nameWords(e.Name)
		return len(first) > 0 && c.rec.given[first[0]].gender == "f"
	case "place":
		return !c.rec.masculine[foldName(e.Name)]
	}
	first := nameWords(e.Name)
	return len(first) > 0 && strings.HasSuffix(first[0], "ة")
}
