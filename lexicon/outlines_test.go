package lexicon_test

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"encoding/json"
	"fmt"
	"math"
	"os"
	"strconv"
	"strings"
	"testing"

	"github.com/sams96/rgeo"

	"isnad/lexicon"
)

// How far outside its country's outline a place may lie, in km. The outlines are drawn at 1:10 million, where a
// generalised border or coast is a few kilometres off; an islet at sea may be missing altogether, and the middle of a
// stretch of water lies off its coast.
const (
	landTolerance = 6
	seaTolerance  = 60
)

// TestPlacesLieInTheirCountry finds each place that has coordinates and a country inside that country's outline in
// Natural Earth, as the package rgeo carries it. testdata/outlines.txt says where the lexicon's codes and the map's part.
func TestPlacesLieInTheirCountry(t *testing.T) {
	outlines, claims := readOutlines(t), readClaims(t)
	checked := 0
	for _, e := range lexicon.Embedded().Table("places") {
		lat, err1 := strconv.ParseFloat(e.Get("lat"), 64)
		lon, err2 := strconv.ParseFloat(e.Get("lon"), 64)
		code := e.Get("code")
		if (e.Get("lat") == "") != (e.Get("lon") == "") || e.Get("lat") != "" && (err1 != nil || err2 != nil) {
			t.Errorf("%s: %s has half a pair of coordinates: %q, %q", e.At(), e.Word(), e.Get("lat"), e.Get("lon"))
		}
		if err1 != nil || err2 != nil || code == "" {
			continue
		}
		tolerance := float64(landTolerance)
		switch e.Get("kind") {
		case "island", "sea":
			tolerance = seaTolerance
		}
		checked++
		nearest := outlines[code].distance(lat, lon)
		for _, other := range claims.outlines(code, lat, lon) {
			nearest = min(nearest, outlines[other].distance(lat, lon))
		}
		if nearest > tolerance {
			t.Errorf("%s: %s (%s) at %v, %v lies %.0f km outside of %s, in %s", e.At(), e.Word(), e.Get("latin"), lat, lon, nearest, code, whose(outlines, lat, lon))
		}
	}
	if checked < 2200 {
		t.Errorf("only %d places have coordinates and a country", checked)
	}
}

// outline is the land of one country: rings of longitude and latitude, with the box around each polygon.
type outline struct {
	polygons []polygon
}

type polygon struct {
	rings                  [][][2]float64
	west, south, east, top float64
}

// readOutlines reads the countries' outlines by ISO code, or by the map's own where a territory has none.
func readOutlines(t *testing.T) map[string]*outline {
	t.Helper()
	zr, err := gzip.NewReader(bytes.NewReader(rgeo.Countries10()))
	if err != nil {
		t.Fatal(err)
	}
	var world struct {
		Features []struct {
			Properties struct {
				ISO string `json:"ISO_A3_EH"`
				Own string `json:"ADM0_A3"`
			}
			Geometry struct {
				Type        string
				Coordinates json.RawMessage
			}
		}
	}
	if err := json.NewDecoder(zr).Decode(&world); err != nil {
		t.Fatal(err)
	}
	outlines := map[string]*outline{}
	for _, f := range world.Features {
		code := f.Properties.ISO
		if len(code) != 3 || code == "-99" {
			code = f.Properties.Own
		}
		if outlines[code] == nil {
			outlines[code] = &outline{}
		}
		var many [][][][2]float64
		if f.Geometry.Type == "Polygon" {
			many = make([][][][2]float64, 1)
			err = json.Unmarshal(f.Geometry.Coordinates, &many[0])
		} else {
			err = json.Unmarshal(f.Geometry.Coordinates, &many)
		}
		if err != nil {
			t.Fatalf("%s: %v", code, err)
		}
		for _, rings := range many {
			outlines[code].add(rings)
		}
	}
	return outlines
}

func (o *outline) add(rings [][][2]float64) {
	p := polygon{rings: rings, west: 180, east: -180, south: 90, top: -90}
	for _, at := range rings[0] {
		p.west, p.east = min(p.west, at[0]), max(p.east, at[0])
		p.south, p.top = min(p.south, at[1]), max(p.top, at[1])
	}
	o.polygons = append(o.polygons, p)
}

const kmPerDegree = 111.2

// distance is how many km a point lies outside of the outline: 0 inside, infinite where the outline is far or none.
func (o *outline) distance(lat, lon float64) float64 {
	nearest := math.Inf(1)
	if o == nil {
		return nearest
	}
	for i := range o.polygons {
		p := &o.polygons[i]
		if lon < p.west-2 || lon > p.east+2 || lat < p.south-1 || lat > p.top+1 {
			continue
		}
		if p.holds(lat, lon) {
			return 0
		}
		for _, ring := range p.rings {
			for k := 1; k < len(ring); k++ {
				nearest = min(nearest, segmentDistance(lat, lon, ring[k-1], ring[k]))
			}
		}
	}
	return nearest
}

// holds counts how often a line from the point eastward crosses the rings.
func (p *polygon) holds(lat, lon float64) bool {
	inside := false
	for _, ring := range p.rings {
		for k := 1; k < len(ring); k++ {
			a, b := ring[k-1], ring[k]
			if (a[1] > lat) != (b[1] > lat) && lon < a[0]+(lat-a[1])/(b[1]-a[1])*(b[0]-a[0]) {
				inside = !inside
			}
		}
	}
	return inside
}

// segmentDistance takes the earth as flat around the point: over the few km that matter it is.
func segmentDistance(lat, lon float64, a, b [2]float64) float64 {
	scale := math.Cos(lat * math.Pi / 180)
	ax, ay, bx, by := (a[0]-lon)*scale, a[1]-lat, (b[0]-lon)*scale, b[1]-lat
	dx, dy := bx-ax, by-ay
	along := 0.0
	if length := dx*dx + dy*dy; length > 0 {
		along = max(0, min(1, -(ax*dx+ay*dy)/length))
	}
	return math.Hypot(ax+along*dx, ay+along*dy) * kmPerDegree
}

func whose(outlines map[string]*outline, lat, lon float64) string {
	for code, o := range outlines {
		if o.distance(lat, lon) == 0 {
			return code
		}
	}
	return "no country"
}

// claim lets a country's code stand on land that the map gives another one, inside a box.
type claim struct {
	code, on                 string
	south, north, west, east float64
}

type claimList []claim

func readClaims(t *testing.T) (claims claimList) {
	t.Helper()
	f, err := os.Open("testdata/outlines.txt")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	lines := bufio.NewScanner(f)
	for lines.Scan() {
		line, _, _ := strings.Cut(lines.Text(), "#")
		if line = strings.TrimSpace(line); line == "" {
			continue
		}
		c := claim{south: -90, north: 90, west: -180, east: 180}
		if n, err := fmt.Sscan(line, &c.code, &c.on, &c.south, &c.north, &c.west, &c.east); n != 2 && n != 6 {
			t.Fatalf("%q: %v", line, err)
		}
		claims = append(claims, c)
	}
	return claims
}

func (claims claimList) outlines(code string, lat, lon float64) (out []string) {
	for _, c := range claims {
		if c.code == code && lat >= c.south && lat <= c.north && lon >= c.west && lon <= c.east {
			out = append(out, c.on)
		}
	}
	return out
}
