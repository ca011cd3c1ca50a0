package names

import (
	"strings"

	"isnad/arabic"
	"isnad/lexicon"
)

// addTitle puts a title into the trie in all its numbers: رئيس, رئيسة, رؤساء, رئيسان, رئيسا الوزراء.
func (g *gazetteer) addTitle(e lexicon.Entry, t *entry) {
	singular := append([]string{e.Word()}, e.List("feminine")...)
	for _, w := range singular {
		g.add(w, t)
	}
	plural, dual := *t, *t
	plural.number, dual.number = 'p', 'd'
	for _, w := range e.List("plural") {
		g.add(w, &plural)
	}
	if t.kind != "office" {
		return
	}
	for _, w := range singular {
		noun, rest, governs := strings.Cut(w, " ")
		if stem, ok := strings.CutSuffix(noun, "ة"); ok {
			noun = stem + "ت"
		}
		endings := []string{"ان", "ين"}
		if governs {
			endings = []string{"ا", "ي"}
			rest = " " + rest
		}
		for _, ending := range endings {
			g.add(noun+ending+rest, &dual)
		}
	}
}

// severalReach is how many tokens may stand between two of those who hold one office.
const severalReach = 9

// titleOfSeveral reads an office of several at token i with their names behind it: "وزيرا الخارجية الروسي سيرغي لافروف
// والتركي مولود جاويش أوغلو", "الرئيسان ترمب وبوتين".
func (s *scan) titleOfSeveral(i int, e *entry, to, start int) {
	o := Office{From: i, To: to, Start: start, End: s.d.Tokens[to-1].End, Status: "holds", Sector: e.sector, several: true}
	if e.kind != "office" {
		o.To = 0
	}
	for k := to; k < len(s.d.Tokens) && k < to+4 && s.d.Tokens[k].Para == s.d.Tokens[i].Para; k++ {
		if _, named := s.nationOfNamed(k); named {
			s.eachNation(k, o)
			return
		}
		if s.nameBegins(k, k == to && !s.hasAl(to-1)) || s.hasAl(k-1) && s.givenAndFamily(k) {
			if o.To > 0 {
				o.To, o.End = k, s.d.Tokens[k-1].End
			}
			o.Status = s.status(&o)
			s.offs = append(s.offs, officeAt{k, []Office{o}})
			return
		}
		if b := s.d.Tokens[k].Best(); !s.inTitle(k) || b.POS == arabic.ADP || b.Pro != "" || s.hasAl(k-1) && b.POS == arabic.NOUN && !b.Al || s.d.Tokens[k].Kind == arabic.PunctToken {
			return
		}
	}
}

// nationOfNamed is the state whose adjective token k is, where a person's name follows: "الروسي سيرغي لافروف".
func (s *scan) nationOfNamed(k int) (nation, bool) {
	n, ok := s.nationAt(k)
	return n, ok && n.code != "" && k+1 < len(s.d.Tokens) && s.d.Tokens[k+1].Para == s.d.Tokens[k].Para && (s.nameBegins(k+1, false) || s.givenAndFamily(k+1))
}

// eachNation gives an office to each of those who are named behind an adjective of their state, the first at token k.
func (s *scan) eachNation(k int, o Office) {
	for end := k + 1; k < end && k < len(s.d.Tokens) && s.d.Tokens[k].Para == s.d.Tokens[o.From].Para; k++ {
		t := &s.d.Tokens[k]
		if t.Kind == arabic.PunctToken && !t.Is("،") && !t.Is("-") && !t.Is("(") && !t.Is(")") || s.isVerb(k) {
			return
		}
		if n, named := s.nationOfNamed(k); named {
			o.Country = n.code
			s.offs = append(s.offs, officeAt{k + 1, []Office{o}})
			end = k + 1 + severalReach
		}
	}
}

// shared is the office that a person named before holds together with whoever is named at token i, behind و or a comma; nil
// where there is none.
func (s *scan) shared(i int) *officeAt {
	n := len(s.found)
	if n == 0 || s.found[n-1].kind != "person" {
		return nil
	}
	last := &s.found[n-1]
	comma := i == last.to+1 && s.d.Tokens[last.to].Is("،")
	if !(i == last.to || comma) || !comma && !strings.HasPrefix(s.d.Tokens[i].Norm, "و") {
		return nil
	}
	var out []Office
	for _, o := range last.office {
		if o.several {
			out = append(out, o)
		}
	}
	if out == nil {
		return nil
	}
	return &officeAt{i, out}
}

// lonely takes an office of several from one who has nobody to share it with: "المسؤولين اللبنانيين سعد الحريري".
func (s *scan) lonely() {
	held := map[int]int{}
	for k := range s.found {
		for _, o := range s.found[k].office {
			held[o.From]++
		}
	}
	for k := range s.found {
		kept := s.found[k].office[:0]
		for _, o := range s.found[k].office {
			if !o.several || held[o.From] > 1 {
				kept = append(kept, o)
			}
		}
		s.found[k].office = kept
	}
}
