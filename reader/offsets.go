package reader

import "unicode/utf8"

// offsets turns bytes of a text into code points. It keeps a mark every few hundred bytes, so that it stays small
// beside the text.
type offsets struct {
	text  string
	marks []int // code points before byte i*stride
}

const stride = 256

func newOffsets(text string) *offsets {
	o := &offsets{text: text}
	points := 0
	for i := range text {
		for len(o.marks)*stride <= i {
			o.marks = append(o.marks, points)
		}
		points++
	}
	return o
}

// at is the number of code points before byte i, which is the first of a code point or the end of the text.
func (o *offsets) at(i int) int {
	k := min(i/stride, len(o.marks)-1)
	if k < 0 {
		return 0
	}
	// A mark counts the code points that begin before the first one at or behind its byte.
	from := k * stride
	for from < len(o.text) && !utf8.RuneStart(o.text[from]) {
		from++
	}
	if i < from {
		return o.marks[k] - utf8.RuneCountInString(o.text[i:from])
	}
	return o.marks[k] + utf8.RuneCountInString(o.text[from:i])
}
