package names

import (
	"strings"
	"unicode/utf8"

	"isnad/arabic"
	"isnad/model"
)

// Tag is what a token is of a name: outside of any, the first token of one, or inside one (BIO).
type Tag uint8

// The tags, two for each type of entity that a recogniser learns.
const (
	Outside Tag = iota
	BeginPerson
	InPerson
	BeginOrganization
	InOrganization
	BeginPlace
	InPlace
	tagCount
)

// TagOf is the tag of the first or a later token of an entity of a type; Outside for types that are not learnt.
func TagOf(typ string, first bool) Tag {
	t := map[string]Tag{"person": InPerson, "organization": InOrganization, "place": InPlace}[typ]
	if t != Outside && first {
		t--
	}
	return t
}

// Type is the type of entity of a tag; "" outside.
func (t Tag) Type() string { return [...]string{"", "person", "organization", "place"}[(t+1)/2] }

// Begins tells whether a tag opens a name.
func (t Tag) Begins() bool { return t != Outside && t%2 == 1 }

// follows tells whether a tag may stand behind another.
func (t Tag) follows(prev Tag) bool {
	return t == Outside || t.Begins() || prev != Outside && prev.Type() == t.Type()
}

// Tagging gives the tokens of a text their tags, from left to right, by features of the words and of what the rules have found.
// The features follow Benajiba and Rosso (ANERsys 2.0, IICAI 2007) and Shaalan (A Survey of Arabic Named Entity Recognition
// and Classification, Computational Linguistics 2014): words, affixes, parts of speech, gazetteers, and their neighbours.
type Tagging struct {
	r    *Result
	base [][]uint32 // of each token: what is known of the word by itself
	rule []uint32   // of each token: what the rules found there
	key  []string   // of each token: the word without its clitics, "" for what is no name
	seen map[string]Tag
	buf  []uint32

	// While learning, the right tag must outweigh the others by a margin.
	right  Tag
	margin int32
}

// NewTagging begins on a text whose names the rules have found.
func NewTagging(r *Result) *Tagging {
	n := len(r.Doc.Tokens)
	t := &Tagging{r: r, base: make([][]uint32, n), rule: make([]uint32, n), key: make([]string, n), seen: map[string]Tag{}}
	for i := range r.Doc.Tokens {
		t.rule[i] = t.found(i)
		t.base[i] = t.word(i)
	}
	return t
}

// found is what the rules found at a token: the type, whether it opens the name, by which file or rule, how it is mentioned.
func (t *Tagging) found(i int) uint32 {
	m := t.r.MentionAt(i)
	if m == nil {
		return 0
	}
	e := &t.r.Entities[m.Entity]
	file, _, _ := strings.Cut(e.At, ":")
	h := model.Mix(model.Hash(e.Type), model.Hash(m.Kind))
	if m.From == i {
		h++
	}
	return model.Mix(h, model.Hash(file))
}

// word is what is known of a word by itself.
func (t *Tagging) word(i int) []uint32 {
	tok := &t.r.Doc.Tokens[i]
	b := tok.Best()
	form, folded := model.Hash(tok.Norm), t.r.folded[i]
	given := t.r.rec.given[folded].kind
	stripped := folded
	if b.Pro != "" && strings.HasPrefix(folded, arabic.Fold(b.Pro)) {
		stripped = folded[len(arabic.Fold(b.Pro)):]
		if given == "" {
			given = t.r.rec.given[stripped].kind
		}
	}
	if tok.Kind == arabic.WordToken && !function(b) {
		t.key[i] = stripped
	}
	place, person := uint32(0), uint32(0)
	for k := range tok.Readings {
		switch tok.Readings[k].Class {
		case "place":
			place = 1
		case "person":
			person = 1
		}
	}
	pos := uint32(b.POS)<<1 | model.Flag(b.Al)
	_, title := t.r.rec.actors[arabic.Fold(b.Lemma)]
	_, nation := t.r.rec.nations[arabic.Fold(b.Lemma)]
	return []uint32{
		mixed(1, form), mixed(2, model.Hash(arabic.Fold(b.Lemma)), pos), mixed(3, pos, model.Hash(b.Pro)), mixed(4, model.Hash(stripped)),
		mixed(5, model.Hash(given), pos), mixed(6, model.Hash(model.Last(folded, 2))), mixed(7, model.Hash(model.Last(folded, 3))), mixed(8, model.Hash(model.First(folded, 2))),
		mixed(9, model.Hash(model.First(folded, 3))), mixed(10, uint32(tok.Kind), model.Flag(b.Known), pos), mixed(11, model.Hash(b.Class), pos),
		mixed(12, model.Flag(title), model.Flag(nation), pos), mixed(13, t.rule[i]), mixed(14, t.rule[i], pos, model.Flag(b.Known)),
		mixed(16, place, person, pos), mixed(17, place, person, model.Flag(b.Known), model.Hash(given)),
		mixed(15, uint32(min(utf8.RuneCountInString(folded), 8)), model.Flag(b.Known), pos),
	}
}

func mixed(n uint32, parts ...uint32) uint32 {
	h := n * 0x27D4EB2F
	for _, p := range parts {
		h = model.Mix(h, p)
	}
	return h
}

// Features adds to buf what is known of token i beside its neighbours, given the tags before it.
func (t *Tagging) Features(i int, prev, prev2 Tag, buf []uint32) []uint32 {
	buf = append(buf, t.base[i]...)
	at := func(k int) []uint32 {
		if k < 0 || k >= len(t.base) || t.r.Doc.Tokens[k].Para != t.r.Doc.Tokens[i].Para {
			return nil
		}
		return t.base[k]
	}
	for _, d := range [...]int{-2, -1, 1, 2} {
		b := at(i + d)
		n := uint32(40 + d)
		if b == nil {
			buf = append(buf, mixed(n))
			continue
		}
		buf = append(buf, mixed(n, b[0]), mixed(n, b[1]), mixed(n, b[2]), mixed(n, b[4]), mixed(n, b[11]), mixed(n, b[12]))
		if d == 1 || d == -1 {
			buf = append(buf, mixed(n, b[3], t.base[i][3]), mixed(n, b[2], t.base[i][2]), mixed(n, b[12], t.base[i][12]), mixed(n, b[6]))
		}
	}
	if k := t.key[i]; k != "" {
		memory, ok := t.seen[k]
		buf = append(buf, mixed(70, uint32(memory), model.Flag(ok)), mixed(71, uint32(memory), model.Flag(ok), uint32(prev)), mixed(72, uint32(memory), model.Flag(ok), t.base[i][2]))
	}
	p := uint32(prev)<<4 | uint32(prev2)
	buf = append(buf, mixed(60, uint32(prev)), mixed(61, p), mixed(62, uint32(prev), t.base[i][2]), mixed(63, uint32(prev), t.base[i][0]),
		mixed(64, p, t.rule[i]), mixed(65, uint32(prev), t.base[i][4]))
	if b := at(i + 1); b != nil {
		buf = append(buf, mixed(66, uint32(prev), b[2], t.base[i][2]), mixed(67, uint32(prev), b[12]))
	}
	if b := at(i - 1); b != nil {
		buf = append(buf, mixed(68, uint32(prev), b[0]), mixed(69, uint32(prev), b[1]))
	}
	return buf
}

// Best is the tag of token i that weighs most behind those before it, and by how much it outweighs Outside.
func (t *Tagging) Best(i int, prev, prev2 Tag, w arabic.Weights) (Tag, int32) {
	if i > 0 && t.r.Doc.Tokens[i-1].Para != t.r.Doc.Tokens[i].Para {
		prev, prev2 = Outside, Outside
	}
	t.buf = t.Features(i, prev, prev2, t.buf[:0])
	best, top, outside := Outside, int32(-1<<30), int32(0)
	for tag := Outside; tag < tagCount; tag++ {
		if !tag.follows(prev) {
			continue
		}
		sum := int32(0)
		for _, f := range t.buf {
			sum += w.At(OfTag(f, tag))
		}
		if tag == t.right {
			sum -= t.margin
		}
		if tag == Outside {
			outside = sum
		}
		if sum > top {
			best, top = tag, sum
		}
	}
	return best, top - outside
}

// Took remembers the tag that token i has been given: the same word further on is likely the same.
func (t *Tagging) Took(i int, tag Tag) {
	if k := t.key[i]; k != "" {
		if old, ok := t.seen[k]; !ok || old == Outside || tag != Outside {
			t.seen[k] = tag
		}
	}
}

// Demand makes Best ask of a tag that it outweighs the others by a margin, so that what is learnt keeps a distance (Crammer
// and Singer, JMLR 2001).
func (t *Tagging) Demand(right Tag, margin int32) { t.right, t.margin = right, margin }

// Restart forgets what was remembered.
func (t *Tagging) Restart() { clear(t.seen) }

// OfTag is a feature beside a tag.
func OfTag(feature uint32, t Tag) uint32 { return model.Mix(feature, uint32(t)+1) }

// Tags are the tags of all tokens.
func (t *Tagging) Tags(w arabic.Weights) []Tag {
	tags, _ := t.Weighed(w)
	return tags
}

// Weighed are the tags of all tokens, and by how much each outweighs Outside.
func (t *Tagging) Weighed(w arabic.Weights) ([]Tag, []int32) {
	out, margin := make([]Tag, len(t.base)), make([]int32, len(t.base))
	t.Restart()
	prev, prev2 := Outside, Outside
	for i := range out {
		out[i], margin[i] = t.Best(i, prev, prev2, w)
		t.Took(i, out[i])
		prev, prev2 = out[i], prev
	}
	return out, margin
}
