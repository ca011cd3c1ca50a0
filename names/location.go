package names

import (
	"strconv"

	"isnad/lexicon"
)

// locationOf reads a place's coordinates (WGS 84 degrees) and GeoNames id; nil where the line has none.
func locationOf(e lexicon.Entry) *location {
	lat, err1 := strconv.ParseFloat(e.Get("lat"), 64)
	lon, err2 := strconv.ParseFloat(e.Get("lon"), 64)
	if err1 != nil || err2 != nil {
		return nil
	}
	id, _ := strconv.Atoi(e.Get("geonames"))
	return &location{lat, lon, id}
}
