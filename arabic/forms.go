package arabic

import (
	"encoding/binary"
	"fmt"
	"sort"
	"strings"
)

// lexeme is a word of the lexicon: what all its forms share.
type lexeme struct {
	lemma, verb, class, at string
	pos                    POS
}

// form is one inflected form of a lexeme, without clitics.
type form struct {
	lexeme   uint32
	features uint32
}

// Features of a form packed into 32 bits: see pack.
const (
	bitBound    = 1 << 31 // stands only before a pronoun
	bitCareless = 1 << 30 // the key is the form's careless spelling
)

func pack(i Inflection) uint32 {
	f := uint32(i.Kind) | uint32(i.Person&3)<<4 | code("mf", i.Gender)<<6 | code("sdp", i.Number)<<8 |
		code("ap", i.Voice)<<10 | code("is", i.Mood)<<12
	if i.Bound {
		f |= bitBound
	}
	return f
}

func code(letters string, b byte) uint32 {
	for i := range len(letters) {
		if letters[i] == b {
			return uint32(i + 1)
		}
	}
	return 0
}

func letter(letters string, c uint32) byte {
	if c == 0 || int(c) > len(letters) {
		return 0
	}
	return letters[c-1]
}

// unpack writes a form's features into a reading.
func unpack(f uint32, r *Reading) {
	r.Infl = InflKind(f & 15)
	if p := f >> 4 & 3; p > 0 {
		r.Person = '0' + byte(p)
	}
	r.Gender = letter("mf", f>>6&3)
	r.Number = letter("sdp", f>>8&3)
	r.Voice = letter("ap", f>>10&3)
	r.Mood = letter("is", f>>12&3)
}

// Forms is the compiled table of all forms that the lexicon generates. It is read-only, and built flat so
// that an embedded table is used where it lies: a hash index over records of (key, forms).
type Forms struct {
	lexemes []lexeme
	slots   string // little-endian uint32 offsets into records, plus one; a power of two of them
	records string // key length, key, number of forms, forms of 8 bytes
}

// word32 reads a little-endian number at a byte of a string.
func word32(s string, at int) uint32 {
	s = s[at : at+4]
	return uint32(s[0]) | uint32(s[1])<<8 | uint32(s[2])<<16 | uint32(s[3])<<24
}

func hashKey(key string) uint32 {
	h := uint32(2166136261)
	for i := range len(key) {
		h = (h ^ uint32(key[i])) * 16777619
	}
	return h ^ h>>15
}

// lookup visits the forms whose normalized (or careless) spelling is key.
func (f *Forms) lookup(key string, visit func(lx *lexeme, features uint32)) {
	n := uint32(len(f.slots) / 4)
	if n == 0 || len(key) > 255 {
		return
	}
	for i := hashKey(key) & (n - 1); ; i = (i + 1) & (n - 1) {
		at := word32(f.slots, int(4*i))
		if at == 0 {
			return
		}
		rec := f.records[at-1:]
		size := int(rec[0])
		if rec[1:1+size] != key {
			continue
		}
		count := int(rec[1+size])
		for rec = rec[2+size:]; count > 0; count, rec = count-1, rec[8:] {
			visit(&f.lexemes[word32(rec, 0)], word32(rec, 4))
		}
		return
	}
}

// formsBuilder gathers forms before they are laid flat.
type formsBuilder struct {
	lexemes []lexeme
	forms   map[string][]form
	named   map[string]bool // proper nouns that have been added, with their class
}

func newFormsBuilder() *formsBuilder {
	return &formsBuilder{forms: map[string][]form{}, named: map[string]bool{}}
}

func (b *formsBuilder) lexeme(lx lexeme) uint32 {
	b.lexemes = append(b.lexemes, lx)
	return uint32(len(b.lexemes) - 1)
}

// add puts a form under its normalized spelling and, marked, under its careless one.
func (b *formsBuilder) add(spelling string, lx uint32, i Inflection) {
	key := Normalize(spelling)
	if key == "" || len(key) > 255 {
		return
	}
	b.put(key, form{lx, pack(i)})
	if careless := Fold(key); careless != key {
		b.put(careless, form{lx, pack(i) | bitCareless})
	}
}

func (b *formsBuilder) put(key string, f form) {
	list := b.forms[key]
	if len(list) == 255 {
		return
	}
	for _, old := range list {
		if old == f {
			return
		}
	}
	b.forms[key] = append(list, f)
}

// build lays the table flat; the same forms give the same bytes.
func (b *formsBuilder) build() *Forms {
	keys := make([]string, 0, len(b.forms))
	for key := range b.forms {
		keys = append(keys, key)
	}
	sort.Strings(keys)
	n := 1
	for n < 2*len(keys) {
		n *= 2
	}
	slots := make([]byte, 4*n)
	var records []byte
	for _, key := range keys {
		at := uint32(len(records) + 1)
		records = append(append(append(records, byte(len(key))), key...), byte(len(b.forms[key])))
		for _, one := range b.forms[key] {
			records = binary.LittleEndian.AppendUint32(records, one.lexeme)
			records = binary.LittleEndian.AppendUint32(records, one.features)
		}
		i := hashKey(key) & uint32(n-1)
		for binary.LittleEndian.Uint32(slots[4*i:]) != 0 {
			i = (i + 1) & uint32(n-1)
		}
		binary.LittleEndian.PutUint32(slots[4*i:], at)
	}
	return &Forms{lexemes: b.lexemes, slots: string(slots), records: string(records)}
}

// formsMagic heads a compiled table; its number rises with the layout.
const formsMagic = "isnad forms 1\n"

// encode is the table as bytes, with the lexicon's hash it was made from.
func (f *Forms) encode(lexiconHash string) []byte {
	out := []byte(formsMagic)
	text := func(s string) { out = append(binary.AppendUvarint(out, uint64(len(s))), s...) }
	text(lexiconHash)
	out = binary.AppendUvarint(out, uint64(len(f.lexemes)))
	for _, lx := range f.lexemes {
		text(lx.lemma)
		text(lx.verb)
		text(lx.class)
		text(lx.at)
		out = append(out, byte(lx.pos))
	}
	text(f.slots)
	text(f.records)
	return out
}

// decodeForms reads what encode wrote, without copying it; an error where the text is of another layout or another
// lexicon.
func decodeForms(s, lexiconHash string) (*Forms, error) {
	rest, ok := strings.CutPrefix(s, formsMagic)
	if !ok {
		return nil, fmt.Errorf("arabic: the compiled lexicon has another layout; run make build")
	}
	fail := false
	number := func() int {
		n, shift := 0, 0
		for shift < 35 && rest != "" {
			c := rest[0]
			rest = rest[1:]
			if n |= int(c&0x7f) << shift; c < 0x80 {
				return n
			}
			shift += 7
		}
		fail = true
		return 0
	}
	text := func() string {
		n := number()
		if n > len(rest) {
			fail = true
			return ""
		}
		t := rest[:n]
		rest = rest[n:]
		return t
	}
	if text() != lexiconHash {
		return nil, fmt.Errorf("arabic: the compiled lexicon was made from other lexicon files; run make build")
	}
	count := number()
	f := &Forms{lexemes: make([]lexeme, 0, min(count, len(rest)/5))}
	for range count {
		lx := lexeme{lemma: text(), verb: text(), class: text(), at: text()}
		if fail = fail || rest == ""; fail {
			break
		}
		lx.pos, rest = POS(rest[0]), rest[1:]
		f.lexemes = append(f.lexemes, lx)
	}
	f.slots, f.records = text(), text()
	if fail || len(f.slots)&(len(f.slots)-1) != 0 {
		return nil, fmt.Errorf("arabic: the compiled lexicon is cut short; run make build")
	}
	return f, nil
}
