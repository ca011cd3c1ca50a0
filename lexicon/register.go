package lexicon

import "strings"

// registers are the files whose entries are known by an id, and what they are.
var registers = map[string]string{"states": "state", "places": "place", "organizations": "organization", "processes": "process", "people": "person", "titles": "office"}

// ID is what an entry of the register is known by, in every report and whatever else changes: what it is, its state's code
// and its name, as in "place:SYR:دير_الزور". It is made of the entry's own first cell and code, never of where the line stands;
// "" for entries of other files.
func (e Entry) ID() string {
	kind := registers[strings.TrimSuffix(baseName(e.File), ".lex")]
	if kind == "" {
		return ""
	}
	if kind == "process" && e.Get("type") != "" {
		kind = e.Get("type")
	}
	return RegisterID(kind, e.Get("code"), e.Word())
}

// RegisterID writes an id of the register; a code that is empty is a dash.
func RegisterID(kind, code, name string) string {
	if code == "" {
		code = "-"
	}
	return kind + ":" + code + ":" + strings.Join(strings.Fields(name), "_")
}

// baseName is a file's name without the folder of an overlay.
func baseName(file string) string {
	return file[strings.LastIndexAny(file, `/\`)+1:]
}
