package terminal

import "strings"

// Table lays rows out in columns, each as wide as its widest cell but at most limit columns; what is longer is cut,
// save in the last column. An empty row is an empty line. With bidi it puts in direction marks.
func Table(rows [][]string, limit int, bidi bool) string {
	var widths []int
	for _, r := range rows {
		for i, c := range r {
			if i == len(widths) {
				widths = append(widths, 0)
			}
			widths[i] = max(widths[i], min(limit, Columns(c)))
		}
	}
	var b strings.Builder
	for _, r := range rows {
		cells := append([]string(nil), r...)
		for i := range cells[:max(0, len(cells)-1)] {
			cells[i] = Cut(cells[i], limit)
		}
		if bidi {
			Mark(cells, false)
		}
		line := ""
		for i, c := range cells {
			if i > 0 {
				line += "  "
			}
			line += Pad(c, widths[i])
		}
		b.WriteString(strings.TrimRight(line, " "))
		b.WriteByte('\n')
	}
	return b.String()
}
