package arabic

// What no rule tells.

// keepsWaw: verbs in و with the vowel a and a guttural that keep the و, يوجع.
var keepsWaw = map[string]bool{"وجع": true, "وحل": true, "وحش": true, "وله": true, "وغر": true, "وخم": true, "وعث": true}

// dropsHamza: خذ, كل, مر.
var dropsHamza = map[string]bool{"أخذ": true, "أكل": true, "أمر": true}

// noImperative: verbs of which the imperative is one letter or a word that means something else.
var noImperative = map[string]bool{"رأى": true, "كاد": true}

// noParticiple: of أرى they would be مر and مرات.
var noParticiple = map[string]bool{"أرى": true}

// noPassive: verbs of form 1 without an object whose passive would be spelled like a frequent noun (قيم, عيد, سير) or
// like the passive of form 4 (يقام, يعاد).
var noPassive = map[string]bool{
	"قام": true, "عاد": true, "سار": true, "نام": true, "غاب": true, "عاش": true, "ضاق": true, "مال": true, "سال": true,
	"دام": true, "كان": true, "صار": true, "مات": true, "طال": true, "زال": true, "كاد": true, "بات": true, "فاز": true,
	"طار": true, "شاب": true, "دار": true, "ظل": true, "حان": true, "آن": true, "ثار": true, "ساد": true, "غار": true,
	"غاص": true, "فاق": true, "راح": true, "ضاع": true, "شاع": true, "فاض": true, "جاز": true, "عام": true, "لان": true,
	"تاه": true, "هاج": true, "هام": true, "بان": true, "خاب": true, "طاب": true, "ذاب": true, "ذاع": true, "صام": true,
	"تاب": true, "جاع": true, "حار": true, "حال": true, "آل": true, "طاف": true, "ناح": true, "طاح": true, "لاح": true,
	"ساح": true, "فاح": true, "ماج": true, "راج": true, "عاث": true, "ساغ": true, "غال": true, "جال": true, "ساء": true,
}

// losesHamza: رأى يرى, أرى يري.
func (p *paradigm) losesHamza() bool {
	return (p.form == 1 || p.form == 4) && p.r[0] == "ر" && p.r[1] == "ء" && p.r[2] == "ي"
}

// addShortened adds what only the most worn verbs do: لم يك.
func (p *paradigm) addShortened(out *inflections) {
	if p.lemma != "كان" {
		return
	}
	for _, e := range imperfectEndings {
		if e.ending == "" {
			out.add(e.prefix+"aكu", Inflection{
				Kind: Imperfect, Person: e.person, Gender: e.gender, Number: e.number, Voice: 'a', Mood: 's'})
		}
	}
}
