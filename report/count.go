package report

import (
	"encoding/json"
	"fmt"
)

// Count is a number of people, or a range of which either end may be open ("at least 12" has no Max).
type Count struct {
	Min, Max *int
}

// Exactly is the count n.
func Exactly(n int) *Count { return &Count{Min: &n, Max: &n} }

// MarshalJSON writes a plain number where both ends agree and {"min", "max"} elsewhere.
func (c Count) MarshalJSON() ([]byte, error) {
	if c.Min != nil && c.Max != nil && *c.Min == *c.Max {
		return json.Marshal(*c.Min)
	}
	return json.Marshal(struct {
		Min *int `json:"min"`
		Max *int `json:"max"`
	}{c.Min, c.Max})
}

// UnmarshalJSON reads both forms of MarshalJSON.
func (c *Count) UnmarshalJSON(b []byte) error {
	var n int
	if json.Unmarshal(b, &n) == nil {
		c.Min, c.Max = &n, &n
		return nil
	}
	var r struct {
		Min *int `json:"min"`
		Max *int `json:"max"`
	}
	if err := json.Unmarshal(b, &r); err != nil {
		return fmt.Errorf("report: reading a size %s: neither a number nor {min, max}: %w", b, err)
	}
	c.Min, c.Max = r.Min, r.Max
	return nil
}
