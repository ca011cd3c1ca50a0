package report

// EventType is one of PLOVER's sixteen types with the facts that follow from it alone.
type EventType struct {
	Name  string
	Quad  int     // 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict
	Score float64 // PLOVER's; ACCUSE is -3 (the draft prints +3)
	CAMEO string  // the CAMEO root where the trigger settles nothing finer
	Modes []string
}

// EventTypes lists PLOVER's types in the codebook's order (draft 2.0, Open Event Data Alliance).
var EventTypes = []EventType{
	{"AGREE", 1, 2.5, "03", nil},
	{"CONSULT", 1, 2.5, "04", []string{"visit", "third-party", "multilateral", "phone"}},
	{"SUPPORT", 1, 5, "05", nil},
	{"CONCEDE", 1, 4.5, "08", nil},
	{"COOPERATE", 2, 9.5, "06", nil},
	{"AID", 2, 10, "07", nil},
	{"RETREAT", 2, 6.5, "08", []string{"withdraw", "release", "disarm", "ceasefire", "access", "resign"}},
	{"REQUEST", 3, 0, "10", []string{"assist", "change", "yield", "meet"}},
	{"ACCUSE", 3, -3, "11", []string{"disapprove", "investigate", "allege"}},
	{"REJECT", 3, -2, "12", []string{"assist", "change", "yield", "meet"}},
	{"THREATEN", 3, -3.5, "13", []string{"restrict", "arrest", "relations", "expel", "territory", "violence"}},
	{"PROTEST", 4, -5, "14", []string{"demo", "riot", "strike", "hunger", "boycott", "obstruct", "vandalize"}},
	{"SANCTION", 4, -6, "16", []string{"convict", "expel", "withdraw", "discontinue"}},
	{"MOBILIZE", 4, -5.5, "15", []string{"troops", "weapons", "police", "militia"}},
	{"COERCE", 4, -7, "17", []string{"seize", "restrict", "censor", "curfew", "martial-law", "arrest", "deport", "withhold", "misinformation", "cyber"}},
	{"ASSAULT", 4, -9, "18", []string{"abduct", "beat", "torture", "sexual", "targeted", "destroy", "primitive", "firearms", "explosives", "suicide-attack", "aerial", "drone", "heavy-weapons", "crowd-control", "unconventional"}},
}

// EventTypeOf finds a type by its name.
func EventTypeOf(name string) (EventType, bool) {
	for _, t := range EventTypes {
		if t.Name == name {
			return t, true
		}
	}
	return EventType{}, false
}

// HasMode tells whether mode is one of the type's.
func (t EventType) HasMode(mode string) bool {
	for _, m := range t.Modes {
		if m == mode {
			return true
		}
	}
	return false
}

// Contexts lists PLOVER's contexts.
var Contexts = []string{"military", "intelligence", "executive", "legislative", "election", "political_institutions",
	"pro_democracy", "pro_autocracy", "economic", "legal", "reparations", "human_rights", "rights_freedoms", "repression",
	"human_security", "gender", "lgbt", "religion_ethnicity", "inequality", "diplomatic", "territory", "peacekeeping",
	"health", "asylum", "migration", "disasters", "natural_resource", "environment", "technology", "terrorism", "cbrn",
	"cyber", "misinformation", "crime", "corruption", "illegal_drugs", "trafficking"}

// Sectors lists PLOVER's sectors.
var Sectors = []string{"GOV", "MIL", "LEG", "JUD", "COP", "SPY", "PRM", "PTY", "OPP", "REB", "UAF", "UNK", "AGR", "BUS",
	"CRM", "CVL", "EDU", "ELI", "JRN", "LAB", "MED", "REF", "PRE", "REL", "SOC"}

// EntityTypes, StatementKinds and the other closed lists of the format.
var (
	EntityTypes    = []string{"person", "organization", "place", "process", "document"}
	StatementKinds = []string{"assert", "deny", "announce", "pledge", "call", "praise", "condemn", "warn", "accuse", "ask"}
	Certainties    = []string{"asserted", "hedged", "denied", "conditional"}
	Channels       = []string{"press_conference", "statement", "interview", "social_media", "report", "document", "broadcast"}
	Statuses       = []string{"occurred", "ongoing", "future", "hypothetical", "negated"}
)
