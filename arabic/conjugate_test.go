package arabic

import (
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"
)

// entry reads a line of verbs.lex.
func entry(t testing.TB, line string) VerbEntry {
	t.Helper()
	c := strings.Split(line, "|")
	for len(c) < 5 {
		c = append(c, "")
	}
	for i := range c {
		c[i] = strings.TrimSpace(c[i])
	}
	v := VerbEntry{Lemma: c[0], Root: strings.Fields(c[1])}
	if _, err := fmt.Sscan(c[2], &v.Form); err != nil {
		t.Fatalf("%s: %v", line, err)
	}
	if c[3] != "" {
		v.Vowel = c[3][0]
	}
	for n := range strings.SplitSeq(c[4], ",") {
		if n = strings.TrimSpace(n); n != "" {
			v.Nouns = append(v.Nouns, n)
		}
	}
	return v
}

// label names an inflection in a few letters: p3ms the perfect, P3ms its passive, i3mp/i يقولون, i3mp/s يقولوا, c2ms an
// imperative, afs an active and sfs a passive participle, ns a verbal noun; + marks what stands before a pronoun.
func label(f Inflection) string {
	s := string("picasn"[f.Kind])
	if f.Kind <= Imperfect && f.Voice == 'p' {
		s = strings.ToUpper(s)
	}
	for _, b := range []byte{f.Person, f.Gender, f.Number} {
		if b != 0 {
			s += string(b)
		}
	}
	if f.Mood != 0 {
		s += "/" + string(f.Mood)
	}
	if f.Bound {
		s += "+"
	}
	return s
}

func TestConjugate(t *testing.T) {
	for _, tc := range []struct{ name, verb, forms string }{
		{"sound", "كتب|ك ت ب|1|u|كتابة", `p3ms=كتب p3fs=كتبت p3mp=كتبوا p3mp+=كتبو p3fp=كتبن p3fd=كتبتا p2mp=كتبتم p2mp+=كتبتمو p1p=كتبنا
			P3ms=كتب i3ms=يكتب i3fs=تكتب i1s=أكتب i1p=نكتب i3mp/i=يكتبون i3mp/s=يكتبوا i3mp/s+=يكتبو i3md/i=يكتبان i2fs/i=تكتبين
			i2fs/s=تكتبي i3fp=يكتبن I3ms=يكتب c2ms=اكتب c2mp=اكتبوا ams=كاتب ams=كاتبا afs=كاتبة afs+=كاتبت amp=كاتبون amp=كاتبين afp=كاتبات
			sms=مكتوب sfs=مكتوبة ns=كتابة ns+=كتابت nd=كتابتان np=كتابات`},
		{"sound, same letters meet", "ثبت|ث ب ت|1|u|ثبوت,ثبات", `p3fs=ثبتت p1s=ثبت p2mp=ثبتم ns=ثبوتا np=ثباتات`},
		{"n meets n", "سكن|س ك ن|1|u|سكن", `p1p=سكنا p3fp=سكن i3fp=يسكن ns=سكنا`},
		{"no plural of a bare verbal noun", "حمل|ح م ل|1|i|حمل", `ns=حمل ns=حملا -np=حملات`},
		{"first hamza", "أخذ|ء خ ذ|1|u|أخذ", `p3ms=أخذ i3ms=يأخذ i1s=آخذ I3ms=يؤخذ I1s=أوخذ c2ms=خذ c2mp=خذوا ams=آخذ sms=مأخوذ -c2ms=اؤخذ`},
		{"first hamza", "أمن|ء م ن|1|a|أمن", `i3ms=يأمن i1s=آمن sms=مأمون c2ms=ائمن ams=آمن`},
		{"middle hamza", "سأل|س ء ل|1|a|سؤال", `i3ms=يسأل P3ms=سئل I3ms=يسأل c2ms=اسأل ams=سائل sms=مسؤول sms=مسئول smp=مسؤولون smp=مسؤولين smp=مسؤولو
			sfs=مسؤولة ns=سؤال np=سؤالات`},
		{"middle hamza after ي", "يئس|ي ء س|1|a|يأس", `p3ms=يئس i3ms=ييأس i3ms=ييئس i3mp/i=ييأسون i1s=أيأس ams=يائس ns=يأس`},
		{"last hamza", "بدأ|ب د ء|1|a|بدء", `p3ms=بدأ p3fs=بدأت p3md=بدآ p3mp=بدؤوا p3mp=بدأوا p3mp+=بدؤو p3mp+=بدأو P3ms=بدئ i3ms=يبدأ i3ms+=يبدؤ i3mp/i=يبدؤون
			i3mp/i=يبدأون i2fs/i=تبدئين i3md/i=يبدآن c2ms=ابدأ ams=بادئ sms=مبدوء sms+=مبدوئ ns=بدء ns=بدءا ns+=بدئ nd=بدءان`},
		{"last hamza", "قرأ|ق ر ء|1|a|قراءة", `p3mp=قرؤوا i3mp/s=يقرؤوا afs=قارئة amp=قارئون sfs=مقروءة ns=قراءة ns+=قراءت np=قراءات`},
		{"past in u", "جرؤ|ج ر ء|1|u|جرأة", `p3ms=جرؤ p3fs=جرؤت p3mp=جرؤوا i3ms=يجرؤ ns=جرأة`},
		{"past in i", "برئ|ب ر ء|1|a|براءة", `p3ms=برئ p3fs=برئت i3ms=يبرأ`},
		{"geminate", "مدّ|م د د|1|u|مد", `p3ms=مد p3fs=مدت p1s=مددت p3mp=مدوا p3fp=مددن i3ms=يمد i3ms/s=يمدد i3fp=يمددن P3ms=مد P1s=مددت I3ms=يمد c2ms=مد c2ms=امدد
			ams=ماد sms=ممدود ns=مد ns=مدا -P3ms=مدد`},
		{"geminate with hamza", "أمّ|ء م م|1|u|أم", `i3ms=يؤم i1s=أؤم p1s=أممت`},
		{"geminate with و", "ودّ|و د د|1|a|ود", `p3ms=ود p1s=وددت i3ms=يود i1s=أود i3ms/s=يودد`},
		{"assimilated", "وصل|و ص ل|1|i|وصول", `i3ms=يصل i3mp/i=يصلون I3ms=يوصل c2ms=صل ams=واصل sms=موصول ns=وصول ns=وصولا`},
		{"assimilated in a", "وضع|و ض ع|1|a|وضع", `i3ms=يضع i1p=نضع I3ms=يوضع c2ms=ضع`},
		{"assimilated, keeps و", "وجع|و ج ع|1|a|وجع", `i3ms=يوجع -i3ms=يجع`},
		{"assimilated and hamza", "وطئ|و ط ء|1|a|وطء", `p3ms=وطئ i3ms=يطأ ns=وطء ns=وطئا`},
		{"hollow in u", "قال|ق و ل|1|u|قول", `p3ms=قال p1s=قلت p3fp=قلن p3mp=قالوا p3mp+=قالو i3ms=يقول i3ms/s=يقل i3fp=يقلن i1s/s=أقل P3ms=قيل P3fs=قيلت I3ms=يقال
			I3ms/s=يقل c2ms=قل c2mp=قولوا c2fs=قولي ams=قائل amp=قائلين sms=مقول ns=قول`},
		{"hollow in i", "باع|ب ي ع|1|i|بيع", `p1s=بعت i3ms=يبيع i3ms/s=يبع P3ms=بيع I3ms=يباع ams=بائع sms=مبيع c2ms=بع`},
		{"hollow in a", "نام|ن و م|1|a|نوم", `p1s=نمت i3ms=ينام i3ms/s=ينم c2ms=نم -P3ms=نيم`},
		{"hollow, no passive", "قام|ق و م|1|u|قيام", `i3ms/s=يقم i3mp/i=يقومون ns=قياما -P3ms=قيم -I3ms=يقام`},
		{"to be", "كان|ك و ن|1|u|كون", `p3fs=كانت p1p=كنا i3ms=يكون i3ms/s=يكن i3ms/s=يك i3fs/s=تك i1s/s=أك c2mp=كونوا ams=كائن -P3ms=كين`},
		{"hollow and last hamza", "جاء|ج ي ء|1|i|مجيء", `p3ms=جاء p3fs=جاءت p3mp=جاؤوا p3mp=جاءوا p1s=جئت p3fp=جئن i3ms=يجيء i3ms/s=يجئ i3ms+=يجيئ i3mp/i=يجيئون
			P3ms=جيء ns=مجيء ns=مجيئا ns+=مجيئ`},
		{"hollow and last hamza", "شاء|ش ي ء|1|a|مشيئة", `p3mp=شاؤوا i3ms=يشاء i3ms/s=يشأ i3mp/i=يشاؤون i3mp/i=يشاءون i3ms+=يشاؤ ns=مشيئة`},
		{"hollow and last hamza", "ساء|س و ء|1|u|سوء", `p1s=سؤت i3ms=يسوء i3ms/s=يسؤ ns=سوء ns=سوءا`},
		{"hollow and first hamza", "آل|ء و ل|1|u|مآل", `p3ms=آل i3ms=يؤول p3mp=آلوا`},
		{"finite in u", "دعا|د ع و|1|u|دعوة,دعاء", `p3ms=دعا p3fs=دعت p3md=دعوا p3mp=دعوا p3mp+=دعو p1s=دعوت i3ms=يدعو i3ms/s=يدع i3mp/i=يدعون i3mp/s=يدعوا i3md/i=يدعوان
			i2fs/i=تدعين P3ms=دعي P3mp=دعوا I3ms=يدعى I3ms+=يدعا I3mp/i=يدعون c2ms=ادع c2mp=ادعوا ams=داع ams=داعي ams=داعيا afs=داعية
			amp=داعون amp=داعين sms=مدعو sms=مدعوا sfs=مدعوة smp=مدعوون smp=مدعوين ns=دعوة ns=دعاء ns+=دعائ ns+=دعاؤ -p3ms+=دعا`},
		{"finite in i", "رمى|ر م ي|1|i|رمي", `p3ms=رمى p3ms+=رما p3fs=رمت p3md=رميا p3mp=رموا p3mp+=رمو p1s=رميت i3ms=يرمي i3ms/s=يرم i3mp/i=يرمون i3md/i=يرميان P3ms=رمي
			I3ms=يرمى c2ms=ارم ams=رام ams=رامي sms=مرمي sfs=مرمية ns=رمي ns=رميا`},
		{"finite in a", "لقي|ل ق ي|1|a|لقاء", `p3ms=لقي p3fs=لقيت p3mp=لقوا p1s=لقيت i3ms=يلقى i3ms+=يلقا i3ms/s=يلق i3mp/i=يلقون P3ms=لقي P3mp=لقوا ns=لقاء np=لقاءات`},
		{"finite in a, with و", "رضي|ر ض و|1|a|رضا", `p3ms=رضي p3mp=رضوا i3ms=يرضى i3md/i=يرضيان sms=مرضي ns=رضا`},
		{"finite, past in a", "سعى|س ع ي|1|a|سعي", `p3mp=سعوا i3ms=يسعى i3mp/i=يسعون i3ms/s=يسع c2ms=اسع ams=ساع ns=سعيا`},
		{"weak twice", "وفى|و ف ي|1|i|وفاء", `i3ms=يفي i3ms/s=يف p3mp=وفوا I3ms=يوفى ams=واف -c2fs=في`},
		{"weak twice", "روى|ر و ي|1|i|رواية", `i3ms=يروي i3ms/s=يرو p1s=رويت ams=راو sms=مروي np=روايات`},
		{"weak twice", "نوى|ن و ي|1|i|نية", `i3ms=ينوي i3mp/i=ينوون p3mp=نووا`},
		{"finite with hamza", "أتى|ء ت ي|1|i|إتيان", `i3ms=يأتي i1s=آتي i3ms/s=يأت ams=آت afs=آتية c2ms=ائت`},
		{"finite with hamza", "نأى|ن ء ي|1|a|نأي", `p3ms=نأى p3mp=نأوا i3ms=ينأى i3ms/s=ينأ`},
		{"finite after ي", "حيي|ح ي ي|1|a|حياة", `i3ms=يحيا p3mp=حيوا ns=حياة ns+=حيات`},
		{"to see", "رأى|ر ء ي|1|a|رؤية,رأي", `p3ms=رأى p3ms+=رآ p3fs=رأت p3mp=رأوا p1s=رأيت i3ms=يرى i3ms+=يرا i3mp/i=يرون i3ms/s=ير I3ms=يرى P3ms=رئي ns=رؤية`},
		{"not to be", "ليس|ل ي س|1||", `p3ms=ليس p3fs=ليست p3mp=ليسوا p1s=لست p1p=لسنا -i3ms=يليس`},

		{"II", "أكد|ء ك د|2", `i3ms=يؤكد i1s=أؤكد c2ms=أكد ams=مؤكد ams=مؤكدا afs=مؤكدة amp=مؤكدون amp=مؤكدين afp=مؤكدات amd=مؤكدان sms=مؤكد ns=تأكيد ns=تأكيدا np=تأكيدات`},
		{"II with middle hamza", "رأس|ر ء س|2", `i3ms=يرئس P3ms=رئس ams=مرئس`},
		{"II with last hamza", "هنأ|ه ن ء|2", `p3mp=هنؤوا i3ms=يهنئ i3mp/i=يهنئون ns=تهنئة ns+=تهنئت`},
		{"II finite", "سوّى|س و ي|2", `p3ms=سوى p3mp=سووا i3ms=يسوي P3ms=سوي ams=مسو ams=مسوي sms=مسوى ns=تسوية np=تسويات`},
		{"II of ح ي ي", "حيّا|ح ي ي|2", `p3ms=حيا p3fs=حيت i3ms=يحيي ns=تحية`},
		{"II hollow", "غيّر|غ ي ر|2", `i3ms=يغير ams=مغير ns=تغيير P3ms=غير`},
		{"II, given nouns", "جرّب|ج ر ب|2||تجربة,تجريب", `ns=تجربة ns=تجريب ns=تجريبا`},
		{"III", "شارك|ش ر ك|3", `i3ms=يشارك P3ms=شورك ams=مشارك ns=مشاركة np=مشاركات`},
		{"III with hamza", "آخذ|ء خ ذ|3", `i3ms=يؤاخذ ns=مؤاخذة`},
		{"III with middle hamza", "ساءل|س ء ل|3", `i3ms=يسائل ns=مساءلة P3ms=سوئل`},
		{"III with last hamza", "كافأ|ك ف ء|3", `i3ms=يكافئ ns=مكافأة np=مكافآت`},
		{"III finite", "نادى|ن د ي|3||مناداة,نداء", `p3ms=نادى p3ms+=نادا p3mp=نادوا i3ms=ينادي P3ms=نودي ns=مناداة ns+=منادات np=مناديات ns=نداء`},
		{"III hollow", "قاوم|ق و م|3", `i3ms=يقاوم P3ms=قووم ns=مقاومة`},
		{"III geminate", "حاجّ|ح ج ج|3", `p1s=حاججت i3ms=يحاج ns=محاجة`},
		{"III uncontracted", "حاجج|ح ج ج|3", `i3ms=يحاجج ns=محاججة`},
		{"IV", "أرسل|ر س ل|4", `i3ms=يرسل i1s=أرسل P3ms=أرسل c2ms=أرسل ams=مرسل ns=إرسال`},
		{"IV with hamza", "آمن|ء م ن|4", `i3ms=يؤمن i1s=أومن P3ms=أومن c2ms=آمن ns=إيمان ams=مؤمن`},
		{"IV with last hamza", "أنشأ|ن ش ء|4", `i3ms=ينشئ P3ms=أنشئ I3ms=ينشأ sms=منشأ sms+=منشؤ sms+=منشئ sfs=منشأة sfp=منشآت ns=إنشاء ns+=إنشائ p3mp=أنشؤوا`},
		{"IV assimilated", "أوضح|و ض ح|4", `i3ms=يوضح P3ms=أوضح ns=إيضاح ams=موضح`},
		{"IV assimilated with ي", "أيقن|ي ق ن|4", `i3ms=يوقن ns=إيقان`},
		{"IV hollow", "أقام|ق و م|4", `p1s=أقمت i3ms=يقيم i3ms/s=يقم P3ms=أقيم I3ms=يقام I3ms/s=يقم c2ms=أقم ams=مقيم sms=مقام ns=إقامة ns+=إقامت np=إقامات`},
		{"IV hollow and last hamza", "أساء|س و ء|4", `p1s=أسأت p3mp=أساؤوا i3ms=يسيء i3ms/s=يسئ i3mp/i=يسيئون ams=مسيء ams=مسيئا afs=مسيئة ns=إساءة np=إساءات`},
		{"IV uncontracted", "أعوز|ع و ز|4", `i3ms=يعوز ns=إعواز`},
		{"IV geminate", "أعد|ع د د|4", `p1s=أعددت i3ms=يعد i3ms/s=يعدد P3ms=أعد ams=معد ns=إعداد`},
		{"IV finite", "ألقى|ل ق ي|4", `p3ms=ألقى p3ms+=ألقا p3mp=ألقوا p3mp+=ألقو p1s=ألقيت i3ms=يلقي i3ms/s=يلق P3ms=ألقي I3ms=يلقى I3ms+=يلقا c2ms=ألق ams=ملق
			ams=ملقيا sms=ملقى sfs=ملقاة sms+=ملقا ns=إلقاء ns+=إلقائ ns+=إلقاؤ`},
		{"IV finite after ي", "أحيا|ح ي ي|4", `p3ms=أحيا p3fs=أحيت i3ms=يحيي ns=إحياء`},
		{"IV of أ و ي", "آوى|ء و ي|4", `i3ms=يؤوي ns=إيواء`},
		{"to show", "أرى|ر ء ي|4", `i3ms=يري p1s=أريت ns=إراءة -ams=مر`},
		{"V", "تحدّث|ح د ث|5", `i3ms=يتحدث P3ms=تحدث ams=متحدث ns=تحدث ns=تحدثا`},
		{"V with last hamza", "تنبّأ|ن ب ء|5", `i3ms=يتنبأ ams=متنبئ ns=تنبؤ ns=تنبؤا ns+=تنبئ p3mp=تنبؤوا`},
		{"V finite", "تولّى|و ل ي|5", `p3ms=تولى i3ms=يتولى i3ms/s=يتول i3mp/i=يتولون ams=متول ams=متولي ns=تول ns=تولي ns=توليا`},
		{"VI", "تعاون|ع و ن|6", `i3ms=يتعاون ns=تعاون -P3ms=تعوون sms=متعاون`},
		{"VI, no passive like a noun", "تطاير|ط ي ر|6", `p3fs=تطايرت ns=تطاير -P3ms=تطوير`},
		{"VI with hamza", "تآمر|ء م ر|6", `i3ms=يتآمر ams=متآمر ns=تآمر`},
		{"VI with middle hamza", "تساءل|س ء ل|6", `i3ms=يتساءل i3mp/i=يتساءلون ams=متسائل ns=تساؤل np=تساؤلات`},
		{"VI with last hamza", "تواطأ|و ط ء|6", `i3ms=يتواطأ ns=تواطؤ`},
		{"VI finite", "تفادى|ف د ي|6", `p3ms+=تفادا i3ms=يتفادى ns=تفاد ns=تفادي ns=تفاديا`},
		{"VI geminate", "تضادّ|ض د د|6", `p1s=تضاددت i3ms=يتضاد ns=تضاد`},
		{"VII", "انسحب|س ح ب|7", `i3ms=ينسحب i1s=أنسحب c2ms=انسحب ams=منسحب ns=انسحاب np=انسحابات -P3ms=انسحب`},
		{"VII hollow", "انحاز|ح و ز|7", `p1s=انحزت i3ms=ينحاز i3ms/s=ينحز ams=منحاز ns=انحياز`},
		{"VII geminate", "انضمّ|ض م م|7", `p1s=انضممت i3ms=ينضم ns=انضمام`},
		{"VII finite", "انقضى|ق ض ي|7", `p3fs=انقضت i3ms=ينقضي ns=انقضاء`},
		{"VIII", "اقترح|ق ر ح|8", `i3ms=يقترح P3ms=اقترح ams=مقترح ns=اقتراح np=اقتراحات`},
		{"VIII assimilated", "اتّصل|و ص ل|8", `i3ms=يتصل ns=اتصال ams=متصل`},
		{"VIII of أ خ ذ", "اتّخذ|ء خ ذ|8", `i3ms=يتخذ P3ms=اتخذ ns=اتخاذ`},
		{"VIII with hamza", "ائتمن|ء م ن|8", `i3ms=يأتمن i1s=آتمن P3ms=اؤتمن ns=ائتمان`},
		{"VIII with د", "ادّعى|د ع و|8", `p3ms+=ادعا i3ms=يدعي ams=مدع sms=مدعى ns=ادعاء np=ادعاءات`},
		{"VIII with ص", "اصطدم|ص د م|8", `i3ms=يصطدم ns=اصطدام`},
		{"VIII with ز, hollow", "ازداد|ز ي د|8", `i3ms=يزداد p1s=ازددت ns=ازدياد`},
		{"VIII with ض, geminate", "اضطرّ|ض ر ر|8", `p1s=اضطررت i3ms=يضطر P3ms=اضطر ns=اضطرار`},
		{"VIII with ط", "اطّلع|ط ل ع|8", `i3ms=يطلع ns=اطلاع`},
		{"VIII with ذ", "ادّخر|ذ خ ر|8", `i3ms=يدخر ns=ادخار`},
		{"VIII hollow", "اختار|خ ي ر|8", `p1s=اخترت i3ms=يختار i3ms/s=يختر P3ms=اختير I3ms=يختار ams=مختار ns=اختيار`},
		{"VIII hollow with و", "احتاج|ح و ج|8", `ns=احتياج P3ms=احتيج`},
		{"VIII uncontracted", "ازدوج|ز و ج|8", `i3ms=يزدوج ams=مزدوج ns=ازدواج`},
		{"VIII geminate", "اهتمّ|ه م م|8", `p1s=اهتممت i3ms=يهتم ns=اهتمام`},
		{"VIII finite", "اشترى|ش ر ي|8", `p3ms+=اشترا p3mp=اشتروا i3ms=يشتري P3ms=اشتري ns=اشتراء`},
		{"VIII with last hamza", "ابتدأ|ب د ء|8", `i3ms=يبتدئ ns=ابتداء ams=مبتدئ`},
		{"VIII with middle hamza", "اكتأب|ك ء ب|8", `i3ms=يكتئب ns=اكتئاب`},
		{"VIII of ر أ ي", "ارتأى|ر ء ي|8", `p3mp=ارتأوا i3ms=يرتئي p3ms+=ارتآ ns=ارتئاء`},
		{"IX", "احمرّ|ح م ر|9", `p1s=احمررت i3ms=يحمر i3fp=يحمررن ams=محمر ns=احمرار`},
		{"X", "استخدم|خ د م|10", `i3ms=يستخدم i1s=أستخدم P3ms=استخدم ams=مستخدم ns=استخدام np=استخدامات`},
		{"X with hamza", "استأنف|ء ن ف|10", `i3ms=يستأنف P3ms=استؤنف ams=مستأنف ns=استئناف`},
		{"X assimilated", "استورد|و ر د|10", `i3ms=يستورد ns=استيراد`},
		{"X hollow", "استقال|ق ي ل|10", `p1s=استقلت i3ms=يستقيل i3ms/s=يستقل P3ms=استقيل ams=مستقيل ns=استقالة np=استقالات`},
		{"X uncontracted", "استجوب|ج و ب|10", `i3ms=يستجوب ns=استجواب`},
		{"X geminate", "استعدّ|ع د د|10", `p1s=استعددت i3ms=يستعد ams=مستعد ns=استعداد`},
		{"X finite", "استدعى|د ع و|10", `p3ms+=استدعا i3ms=يستدعي P3ms=استدعي I3ms=يستدعى ams=مستدع ns=استدعاء`},
		{"X with last hamza", "استهزأ|ه ز ء|10", `i3ms=يستهزئ ns=استهزاء`},
		{"quadriliteral", "ترجم|ت ر ج م|11", `i3ms=يترجم P3ms=ترجم ams=مترجم ns=ترجمة np=ترجمات`},
		{"quadriliteral V", "تدهور|د ه و ر|12", `i3ms=يتدهور ams=متدهور ns=تدهور`},
		{"quadriliteral IX", "اطمأنّ|ط م ء ن|14", `p1s=اطمأننت i3ms=يطمئن ams=مطمئن ns=اطمئنان -sms=مطمأن`},
	} {
		t.Run(tc.verb, func(t *testing.T) {
			checkForms(t, entry(t, tc.verb), tc.forms)
		})
	}
}

// checkForms looks for label=form pairs; those with a minus must be absent.
func checkForms(t *testing.T, v VerbEntry, forms string) {
	t.Helper()
	list, err := Conjugate(v)
	if err != nil {
		t.Fatal(err)
	}
	got := map[string]bool{}
	for _, f := range list {
		got[label(f)+"="+f.Form] = true
	}
	for want := range strings.FieldsSeq(forms) {
		if absent, ok := strings.CutPrefix(want, "-"); ok {
			if got[absent] {
				t.Errorf("has %s", absent)
			}
			continue
		}
		if !got[want] {
			kind, _, _ := strings.Cut(want, "=")
			t.Errorf("lacks %s; has %v", want, having(list, kind))
		}
	}
}

// having lists the forms under a label.
func having(list []Inflection, kind string) []string {
	var out []string
	for _, f := range list {
		if label(f) == kind {
			out = append(out, f.Form)
		}
	}
	return out
}

// TestConjugateLexicon conjugates every verb of the lexicon: a line that fails names itself.
func TestConjugateLexicon(t *testing.T) {
	b, err := os.ReadFile("../lexicon/data/verbs.lex")
	if err != nil {
		t.Fatal(err)
	}
	seen := map[string]bool{}
	header := true
	for line := range strings.Lines(string(b)) {
		line = strings.TrimSpace(line)
		if line == "" || line[0] == '#' {
			continue
		}
		if header {
			header = false
			continue
		}
		v := entry(t, line)
		if seen[v.Lemma] {
			t.Errorf("%s stands twice", v.Lemma)
		}
		seen[v.Lemma] = true
		if _, err := Conjugate(v); err != nil {
			t.Error(err)
		}
	}
}

func TestConjugateErrors(t *testing.T) {
	for name, v := range map[string]VerbEntry{
		"كتب of another root":  {Lemma: "كتب", Root: []string{"ق", "ت", "ل"}, Form: 1, Vowel: 'u'},
		"form 13":              {Lemma: "كتب", Root: []string{"ك", "ت", "ب"}, Form: 13},
		"form 0":               {Lemma: "كتب", Root: []string{"ك", "ت", "ب"}},
		"no vowel":             {Lemma: "كتب", Root: []string{"ك", "ت", "ب"}, Form: 1},
		"two root letters":     {Lemma: "كتب", Root: []string{"ك", "ت"}, Form: 1, Vowel: 'u'},
		"four letters, form 2": {Lemma: "ترجم", Root: []string{"ت", "ر", "ج", "م"}, Form: 2},
		"seated hamza":         {Lemma: "أكد", Root: []string{"أ", "ك", "د"}, Form: 2},
		"no lemma":             {Root: []string{"ك", "ت", "ب"}, Form: 1, Vowel: 'u'},
		"wrong form":           {Lemma: "أرسل", Root: []string{"ر", "س", "ل"}, Form: 10},
	} {
		list, err := Conjugate(v)
		if err == nil {
			t.Errorf("%s: no error, %d forms", name, len(list))
			continue
		}
		if !strings.Contains(err.Error(), v.Lemma) {
			t.Errorf("%s: error does not name the verb: %v", name, err)
		}
	}
}

// Whatever the root and form, forms are plain Arabic words, none is repeated, and none begins with a seat that no word
// begins with.
func FuzzConjugate(f *testing.F) {
	f.Add("كتب", "كتب", 1, byte('u'))
	f.Add("اطمأن", "طمءن", 14, byte(0))
	f.Add("أقام", "قوم", 4, byte(0))
	f.Fuzz(func(t *testing.T, lemma, root string, form int, vowel byte) {
		v := VerbEntry{Lemma: lemma, Root: strings.Split(root, ""), Form: form, Vowel: vowel}
		list, err := Conjugate(v)
		if err != nil {
			return
		}
		for i, x := range list {
			if bad := strings.Trim(x.Form, "ابتثجحخدذرزسشصضطظعغفقكلمنهويءآأؤإئىة"); bad != "" {
				t.Errorf("%s: %q", lemma, x.Form)
			}
			if r := []rune(x.Form); slices.Contains([]rune("ئؤىةء"), r[0]) {
				t.Errorf("%s: begins badly: %s", lemma, x.Form)
			}
			if slices.Contains(list[:i], x) {
				t.Errorf("%s: twice: %+v", lemma, x)
			}
		}
	})
}

func BenchmarkConjugate(b *testing.B) {
	v := entry(b, "استقبل|ق ب ل|10")
	for b.Loop() {
		if _, err := Conjugate(v); err != nil {
			b.Fatal(err)
		}
	}
}
