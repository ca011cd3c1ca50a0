// Package reporttest holds reports against the format in tests: the JSON Schema, and what a schema cannot say (spans
// hold the words they claim to, every reference is to something in the report).
package reporttest

import (
	"bytes"
	"encoding/json"
	"sync"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"

	"isnad/report"
)

var compiled = sync.OnceValues(func() (*jsonschema.Schema, error) {
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(report.Schema()))
	if err != nil {
		return nil, err
	}
	c := jsonschema.NewCompiler()
	if err := c.AddResource("urn:isnad:report:1", doc); err != nil {
		return nil, err
	}
	return c.Compile("urn:isnad:report:1")
})

// Validate fails the test for each way in which a report is not of the format.
func Validate(t testing.TB, r report.Report) {
	t.Helper()
	b, err := json.Marshal(r)
	if err != nil {
		t.Errorf("the report of %s cannot be written: %v", r.Document.ID, err)
		return
	}
	JSON(t, b)
}

// JSON does what Validate does to a report as it is written.
func JSON(t testing.TB, b []byte) {
	t.Helper()
	s, err := compiled()
	if err != nil {
		t.Fatalf("the schema does not compile: %v", err)
	}
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(b))
	if err != nil {
		t.Errorf("the report is not JSON: %v", err)
		return
	}
	if err := s.Validate(doc); err != nil {
		t.Errorf("the report is not as the schema says: %v", err)
	}
	var r report.Report
	if err := json.Unmarshal(b, &r); err != nil {
		t.Errorf("the report cannot be read back: %v", err)
		return
	}
	for _, fault := range Faults(r) {
		t.Errorf("report of %s: %s", r.Document.ID, fault)
	}
}
