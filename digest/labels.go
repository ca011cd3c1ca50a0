package digest

import (
	"golang.org/x/text/language"
	"golang.org/x/text/language/display"
)

// labels are the words of the page in one language.
type labels struct {
	who, happened, said, planned, places     string
	undated, notArabic, from, through, arrow string
	in, word, dead, injured, arrested        string
	displaced, comma, colon                  string
	basis, office, status, types, sectors    map[string]string
	kinds, certainty, modes, unions          map[string]string
	regions                                  display.Namer
}

func labelsOf(lang string) *labels {
	if lang == "ar" {
		return arabicLabels
	}
	return englishLabels
}

// mode is a mode's word; PLOVER's own where the language has no other.
func (l *labels) mode(m string) string {
	if w := l.modes[m]; w != "" {
		return w
	}
	return m
}

// countryName is a country's name in the language of the labels (Unicode CLDR), or the code itself.
func (l *labels) countryName(code string) string {
	if n := l.unions[code]; n != "" {
		return n
	}
	region, err := language.ParseRegion(code)
	if err != nil {
		return code
	}
	if n := l.regions.Name(region); n != "" {
		return n
	}
	return code
}

var englishLabels = &labels{
	who: "WHO", happened: "WHAT HAPPENED", said: "WHO SAID WHAT", planned: "WHAT IS PLANNED", places: "places",
	undated: "undated", notArabic: "not Arabic: nothing was read in it; language", from: "from", through: "←", arrow: "→",
	in: "in", word: "on the word of", dead: "dead", injured: "injured", arrested: "arrested", displaced: "displaced", comma: ", ", colon: ":",
	basis: map[string]string{"given": "(as given)", "metadata": "(by the page's metadata)", "url": "(by its address)", "text": "(by its text)",
		"fetched": "(the day it was fetched)", "none": ""},
	office: map[string]string{"former": "former", "acting": "acting", "elect": "elect"},
	status: map[string]string{"occurred": "happened", "ongoing": "ongoing", "future": "to come", "hypothetical": "hypothetical", "negated": "did not happen"},
	types:  map[string]string{"person": "person", "organization": "organization", "place": "place", "process": "process", "document": "document"},
	sectors: map[string]string{"GOV": "government", "MIL": "military", "LEG": "legislature", "JUD": "judiciary", "COP": "police", "SPY": "intelligence",
		"PRM": "paramilitary", "PTY": "party", "OPP": "opposition", "REB": "rebels", "UAF": "armed group", "UNK": "", "AGR": "agriculture", "BUS": "business",
		"CRM": "criminal", "CVL": "civilians", "EDU": "education", "ELI": "elite", "JRN": "press", "LAB": "labour", "MED": "health", "REF": "refugees",
		"PRE": "", "REL": "religious", "SOC": "civil society"},
	kinds: map[string]string{"assert": "says", "deny": "denies", "announce": "announces", "pledge": "pledges", "call": "calls for", "praise": "praises",
		"condemn": "condemns", "warn": "warns", "accuse": "accuses", "ask": "asks"},
	certainty: map[string]string{"hedged": "hedged", "denied": "denied", "conditional": "conditional"},
	unions: map[string]string{"KOS": "Kosovo", "UNO": "United Nations", "EUR": "Europe", "IGO": "international", "NGO": "NGO", "IMG": "international",
		"ISM": "international", "MNC": "multinational", "PSE": "Palestine"},
	regions: display.English.Regions(),
}

var arabicLabels = &labels{
	who: "مَن في الخبر", happened: "ماذا جرى", said: "من قال ماذا", planned: "ما هو مقرر", places: "الأماكن",
	undated: "بلا تاريخ", notArabic: "ليس نصا عربيا فلم يُقرأ؛ اللغة", from: "عن", through: "→", arrow: "←",
	in: "في", word: "بحسب", dead: "قتلى", injured: "جرحى", arrested: "موقوفون", displaced: "نازحون", comma: "، ", colon: ":",
	basis: map[string]string{"given": "(كما ورد)", "metadata": "(من بيانات الصفحة)", "url": "(من عنوان الصفحة)", "text": "(من النص)",
		"fetched": "(يوم الجلب)", "none": ""},
	office: map[string]string{"former": "سابقا", "acting": "بالوكالة", "elect": "منتخب"},
	status: map[string]string{"occurred": "وقع", "ongoing": "جار", "future": "مرتقب", "hypothetical": "افتراضي", "negated": "لم يقع"},
	types:  map[string]string{"person": "شخص", "organization": "جهة", "place": "مكان", "process": "مسار", "document": "وثيقة"},
	sectors: map[string]string{"GOV": "حكومة", "MIL": "جيش", "LEG": "برلمان", "JUD": "قضاء", "COP": "شرطة", "SPY": "مخابرات",
		"PRM": "قوات شبه عسكرية", "PTY": "حزب", "OPP": "معارضة", "REB": "متمردون", "UAF": "جماعة مسلحة", "UNK": "", "AGR": "زراعة", "BUS": "أعمال",
		"CRM": "إجرام", "CVL": "مدنيون", "EDU": "تعليم", "ELI": "نخبة", "JRN": "صحافة", "LAB": "عمال", "MED": "صحة", "REF": "لاجئون",
		"PRE": "", "REL": "مؤسسة دينية", "SOC": "مجتمع مدني"},
	kinds: map[string]string{"assert": "يقول", "deny": "ينفي", "announce": "يعلن", "pledge": "يتعهد", "call": "يدعو", "praise": "يشيد",
		"condemn": "يدين", "warn": "يحذر", "accuse": "يتهم", "ask": "يسأل"},
	certainty: map[string]string{"hedged": "بتحفظ", "denied": "منفي", "conditional": "مشروط"},
	modes: map[string]string{"visit": "زيارة", "third-party": "وساطة", "multilateral": "متعدد الأطراف", "phone": "هاتفيا", "withdraw": "انسحاب",
		"release": "إفراج", "disarm": "نزع سلاح", "ceasefire": "وقف إطلاق نار", "access": "إتاحة وصول", "resign": "استقالة", "assist": "مساعدة",
		"change": "تغيير", "yield": "تنازل", "meet": "لقاء", "disapprove": "استنكار", "investigate": "تحقيق", "allege": "ادعاء", "restrict": "تقييد",
		"arrest": "توقيف", "relations": "علاقات", "expel": "طرد", "territory": "أراض", "violence": "عنف", "demo": "مظاهرة", "riot": "شغب",
		"strike": "إضراب", "hunger": "إضراب عن الطعام", "boycott": "مقاطعة", "obstruct": "قطع طرق", "vandalize": "تخريب", "convict": "إدانة",
		"discontinue": "وقف تعامل", "troops": "قوات", "weapons": "أسلحة", "police": "شرطة", "militia": "ميليشيا", "seize": "مصادرة", "censor": "رقابة",
		"curfew": "حظر تجول", "martial-law": "أحكام عرفية", "deport": "ترحيل", "withhold": "حجب", "misinformation": "تضليل", "cyber": "هجوم إلكتروني",
		"abduct": "خطف", "beat": "ضرب", "torture": "تعذيب", "sexual": "عنف جنسي", "targeted": "اغتيال", "destroy": "تدمير", "primitive": "سلاح أبيض",
		"firearms": "إطلاق نار", "explosives": "تفجير", "suicide-attack": "هجوم انتحاري", "aerial": "غارة جوية", "drone": "طائرة مسيرة",
		"heavy-weapons": "أسلحة ثقيلة", "crowd-control": "تفريق حشود", "unconventional": "سلاح غير تقليدي"},
	unions: map[string]string{"KOS": "كوسوفو", "UNO": "الأمم المتحدة", "EUR": "أوروبا", "IGO": "دولي", "NGO": "منظمة غير حكومية", "IMG": "دولي",
		"ISM": "دولي", "MNC": "متعددة الجنسيات", "PSE": "فلسطين"},
	regions: display.Arabic.Regions(),
}

// typeNames are the event types in Arabic; they stand beside PLOVER's own names in either language.
var typeNames = map[string]string{"AGREE": "اتفاق", "CONSULT": "تشاور", "SUPPORT": "تأييد", "CONCEDE": "تنازل", "COOPERATE": "تعاون", "AID": "مساعدة",
	"RETREAT": "تراجع", "REQUEST": "مطالبة", "ACCUSE": "اتهام", "REJECT": "رفض", "THREATEN": "تهديد", "PROTEST": "احتجاج", "SANCTION": "عقوبات",
	"MOBILIZE": "تعبئة", "COERCE": "إكراه", "ASSAULT": "هجوم"}
