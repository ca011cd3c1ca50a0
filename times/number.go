package times

import (
	"strings"

	"isnad/arabic"
)

// number is digits as a small integer: no sign, no separators, at most nine of them.
func (s *scan) number(i int) (int, bool) {
	if i < s.lo || i >= s.hi || s.doc.Tokens[i].Kind != arabic.NumberToken {
		return 0, false
	}
	return digits(s.doc.Tokens[i].Norm)
}

func digits(w string) (int, bool) {
	if w == "" || len(w) > 9 {
		return 0, false
	}
	n := 0
	for _, r := range w {
		if r < '0' || r > '9' {
			return 0, false
		}
		n = n*10 + int(r-'0')
	}
	return n, true
}

// decimal reads 2.5, 2,5 and 2,500. Points and commas before three digits part thousands.
func decimal(w string) (amount, bool) {
	w = strings.NewReplacer("٫", ".", "٬", ",").Replace(w)
	at := strings.LastIndexAny(w, ".,")
	if at < 0 {
		n, ok := digits(w)
		return whole(n), ok
	}
	head, ok := digits(strings.NewReplacer(",", "", ".", "").Replace(w[:at]))
	rest, okRest := digits(w[at+1:])
	switch {
	case !ok || !okRest:
		return amount{}, false
	case len(w)-at-1 == 3:
		return whole(head*1000 + rest), head < 1000
	case len(w)-at-1 > 3 || strings.ContainsAny(w[:at], ".,"):
		return amount{}, false
	}
	for n := len(w) - at - 1; n < 3; n++ {
		rest *= 10
	}
	return amount{thousandths: int64(head)*1000 + int64(rest)}, true
}

// joined is the token where a term stands that a و ties to what is before it, written with it or apart.
func (s *scan) joined(i int, c class, want shape) (hit, bool) {
	tied := func(h hit) bool { return h.pro == "و" && h.shape&want == want }
	if h, ok := s.pick(i, c, tied); ok {
		return h, true
	}
	if s.is(i, "و") {
		return s.shaped(i+1, c, want, 0)
	}
	return hit{term: &noTerm}, false
}

// cardinal reads a number in digits or words and returns the proclitics before it.
func (s *scan) cardinal(i int, lead bool) (a amount, to int, pro string, ok bool) {
	if i < s.lo || i >= s.hi {
		return amount{}, 0, "", false
	}
	if s.doc.Tokens[i].Kind == arabic.NumberToken {
		a, ok = decimal(s.doc.Tokens[i].Norm)
		return a, i + 1, "", ok
	}
	h, ok := s.first(i, cTen, lead)
	if ok && h.shape&definite == 0 {
		n, to := s.moreOf(h.num, h.to)
		return whole(n), to, h.pro, true
	}
	h, ok = s.first(i, cCardinal, lead)
	if !ok || h.shape&definite != 0 {
		return amount{}, 0, "", false
	}
	n, to := h.num, h.to
	if teen, ok := s.bare(to, cCardinal); ok && teen.num == 10 && n < 10 {
		return whole(n + 10), teen.to, h.pro, true
	}
	n, to = s.moreOf(n, to)
	return whole(n), to, h.pro, true
}

// moreOf adds the tens and ones that و ties on: خمسة وعشرين, مئة وخمسين.
func (s *scan) moreOf(n, to int) (int, int) {
	for range 4 {
		h, ok := s.joined(to, cTen, 0)
		if !ok {
			h, ok = s.joined(to, cCardinal, 0)
		}
		// A number follows only a greater one (مئة وخمسين) or, from one to nine, a ten (خمسة وعشرين).
		if !ok || h.shape&definite != 0 || (h.num >= n && (n > 9 || h.num%10 != 0 || h.num > 90)) {
			break
		}
		if teen, ok := s.bare(h.to, cCardinal); ok && teen.num == 10 && h.num < 10 {
			return n + h.num + 10, teen.to
		}
		n, to = n+h.num, h.to
	}
	return n, to
}

// ordinal reads الثاني, السادس عشر, الحادي والعشرين, العشرين and the rule that gave its first word.
func (s *scan) ordinal(i int, lead bool) (n int, first hit, to int, ok bool) {
	if first, ok = s.first(i, cFirst, lead); ok {
		return first.num, first, first.to, true
	}
	for _, c := range [...]class{cOrdinal, cOrdinalPart, cTen, cCardinal} {
		first, ok = s.first(i, c, lead)
		if !ok || first.shape&definite == 0 {
			continue
		}
		if c == cTen {
			return first.num, first, first.to, true
		}
		if teen, ok := s.bare(first.to, cCardinal); ok && teen.num == 10 && first.num < 10 && c != cCardinal {
			return first.num + 10, first, teen.to, true
		}
		if ten, ok := s.joined(first.to, cTen, definite); ok {
			return first.num + ten.num, first, ten.to, true
		}
		if c == cOrdinal || c == cCardinal && first.num == 1 {
			return first.num, first, first.to, true
		}
	}
	return 0, hit{term: &noTerm}, 0, false
}
