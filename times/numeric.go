package times

import "isnad/arabic"

// numericDate reads 2018/5/6, 6-5-2018, 6.5.2018.
func (s *scan) numericDate(i int) (match, bool) {
	parts, to, ok := s.dateParts(i)
	if !ok {
		return match{}, false
	}
	var d Day
	switch {
	case parts[0] >= 1000:
		d = civil(parts[0], parts[1], parts[2])
	case parts[2] >= 1000:
		d = civil(parts[2], parts[1], parts[0])
		if !d.Known() {
			d = civil(parts[2], parts[0], parts[1])
		}
	}
	if !d.Known() && parts[0] >= 1300 && parts[0] <= 1500 {
		d = fromHijri(parts[0], parts[1], parts[2])
	}
	return s.dayMatch(i, to, d, "calendar numeric-date", 0.97), d.Known() && d.Year >= 1500 && d.Year <= 2199
}

// dateParts reads three numbers with the same mark between them.
func (s *scan) dateParts(i int) (parts [3]int, to int, ok bool) {
	if i < s.hi && s.doc.Tokens[i].Kind == arabic.NumberToken {
		if parts, ok := dotted(s.doc.Tokens[i].Norm); ok {
			return parts, i + 1, true
		}
	}
	for k := range parts {
		n, ok := s.number(i + 2*k)
		if !ok {
			return parts, 0, false
		}
		parts[k] = n
	}
	mark := s.fold[i+1]
	if mark != "/" && mark != "-" && mark != "\\" || s.fold[i+3] != mark {
		return parts, 0, false
	}
	return parts, i + 5, true
}

// dotted reads 6.5.2018, which is one token.
func dotted(w string) (parts [3]int, ok bool) {
	k, start := 0, 0
	for i := 0; i <= len(w); i++ {
		if i < len(w) && w[i] != '.' {
			continue
		}
		n, ok := digits(w[start:i])
		if !ok || k > 2 {
			return parts, false
		}
		parts[k] = n
		k, start = k+1, i+1
	}
	return parts, k == 3
}
