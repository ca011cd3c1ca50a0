# Common nouns and adjectives of the news with what is irregular in them.
# Columns: word (singular without ال; adjectives masculine, the few irregular feminines such as كبرى and حمراء for themselves) |
# pos (NOUN or ADJ) | plural (broken plurals; sound ones, duals and the feminine in ة are generated) | gender (m, f: only
# where the ending does not tell). Plurals and singulars that lose their ي without ال stand in both forms (مبان, مباني).
# General knowledge of the language; the choice follows the frequency of the words in a year of Arabic news.
word | pos | plural | gender

# nouns of everyday news
ولاية | NOUN
وقت | NOUN | أوقات
دولار | NOUN
يوم | NOUN | أيام
كأس | NOUN | كؤوس | f
أقدام | NOUN | | f
مرة | NOUN | مرار
سنة | NOUN | سنوات, سنين, سنون
عام | NOUN | أعوام
أمن | NOUN
شكل | NOUN | أشكال
كرة | NOUN
موسم | NOUN | مواسم
ريال | NOUN
قطاع | NOUN
عاصمة | NOUN | عواصم
اسم | NOUN | أسماء, أسام, أسامي
منطقة | NOUN | مناطق
مونديال | NOUN
سلاح | NOUN | أسلحة
دفاع | NOUN
أسبوع | NOUN | أسابيع
أمة | NOUN | أمم
إمارة | NOUN
دقيقة | NOUN | دقائق
جنوب | NOUN
موقع | NOUN | مواقع
فترة | NOUN
شرق | NOUN
غرب | NOUN
شمال | NOUN
حد | NOUN | حدود
ساعة | NOUN
أزمة | NOUN
عمل | NOUN | أعمال
هدف | NOUN | أهداف
طريق | NOUN | طرق, طرقات
مباراة | NOUN | مباريات
نفط | NOUN
تاريخ | NOUN | تواريخ
إنسان | NOUN
عمر | NOUN | أعمار
نار | NOUN | نيران | f
نقطة | NOUN | نقاط, نقط
حملة | NOUN
شهر | NOUN | أشهر, شهور
صاروخ | NOUN | صواريخ
ملعب | NOUN | ملاعب
وصول | NOUN
سعر | NOUN | أسعار
اقتصاد | NOUN | اقتصاديات
نتيجة | NOUN | نتائج
بيت | NOUN | بيوت
إطار | NOUN | أطر
مطار | NOUN
يورو | NOUN
سلام | NOUN
سيارة | NOUN
حماية | NOUN
حق | NOUN | حقوق
أرض | NOUN | أراض, أراضي | f
صحة | NOUN
جزيرة | NOUN | جزر
قاعدة | NOUN | قواعد
مجال | NOUN
طاقة | NOUN
خطوة | NOUN | خطى
مكان | NOUN | أماكن, أمكنة
صفر | NOUN | أصفار
ماء | NOUN | مياه | m
دين | NOUN | أديان, ديون
بحر | NOUN | بحار, بحور
نسخة | NOUN | نسخ
خدمة | NOUN
سلسلة | NOUN | سلاسل
إنترنت | NOUN
ربع | NOUN | أرباع
درجة | NOUN
لقب | NOUN | ألقاب
تفصيل | NOUN | تفاصيل
مدينة | NOUN | مدن
أداء | NOUN | | m
امرأة | NOUN | نساء, نسوة | f
مرأة | NOUN | نساء | f
مرء | NOUN | | m
شوط | NOUN | أشواط
هلال | NOUN | أهلة
عقد | NOUN | عقود
صف | NOUN | صفوف
جزاء | NOUN | | m
صباح | NOUN
شأن | NOUN | شؤون, شئون
بحث | NOUN | بحوث, أبحاث
رياضة | NOUN
فعل | NOUN | أفعال
أمر | NOUN | أمور, أوامر
مال | NOUN | أموال
عملة | NOUN
سوق | NOUN | أسواق | f
جهد | NOUN | جهود
مديرية | NOUN
مادة | NOUN | مواد
ميناء | NOUN | موانئ, موانى | m
قضية | NOUN | قضايا
خلفية | NOUN
جنيه | NOUN
معركة | NOUN | معارك
برميل | NOUN | براميل
ليرة | NOUN
جزء | NOUN | أجزاء
فرصة | NOUN | فرص
تكنولوجيا | NOUN | | f
هجرة | NOUN
جدل | NOUN
صوت | NOUN | أصوات
تقنية | NOUN
بلدة | NOUN
فساد | NOUN
قرن | NOUN | قرون
ذهب | NOUN
ليل | NOUN | ليال, ليالي
ليلة | NOUN | ليال, ليالي
ضوء | NOUN | أضواء
هاتف | NOUN | هواتف
حفل | NOUN
خام | NOUN
كهرباء | NOUN | | f
إسلام | NOUN
أساس | NOUN | أسس
جريمة | NOUN | جرائم
دليل | NOUN | أدلة, دلائل
نطاق | NOUN
لغة | NOUN
تشكيلة | NOUN
ظرف | NOUN | ظروف
خسارة | NOUN | خسائر
صيف | NOUN
وحدة | NOUN
حقيقة | NOUN | حقائق
حفاظ | NOUN
مسلسل | NOUN
فضاء | NOUN | | m
سبب | NOUN | أسباب
قلب | NOUN | قلوب
لحظة | NOUN
فيلم | NOUN | أفلام
يد | NOUN | أيدي, أياد, أيادي | f
قرية | NOUN | قرى
أوقية | NOUN
لعبة | NOUN | ألعاب
مشكلة | NOUN | مشاكل
خليج | NOUN | خلجان
منتصف | NOUN
مهرجان | NOUN
سياق | NOUN
أصل | NOUN | أصول
دورة | NOUN
قصة | NOUN | قصص
موجة | NOUN | أمواج
منصة | NOUN
شدة | NOUN | شدائد
سينما | NOUN | | f
شارع | NOUN | شوارع
خلاف | NOUN
صلب | NOUN
خط | NOUN | خطوط
سبيل | NOUN | سبل
نصر | NOUN | انتصارات
سن | NOUN | أسنان | f
إقليم | NOUN | أقاليم
سهم | NOUN | أسهم, سهام
فضيحة | NOUN | فضائح
حرارة | NOUN
سلامة | NOUN
عدل | NOUN
نشاط | NOUN | أنشطة
ثقافة | NOUN
وضع | NOUN | أوضاع
عدالة | NOUN
خطر | NOUN | أخطار, مخاطر
رحيل | NOUN
ساحة | NOUN
طراز | NOUN | طرز
جو | NOUN | أجواء
كونغرس | NOUN
يمين | NOUN | أيمان
عيد | NOUN | أعياد
تجربة | NOUN | تجارب
صفحة | NOUN
مشروع | NOUN | مشاريع
حي | NOUN | أحياء
عصب | NOUN | أعصاب
ضفة | NOUN | ضفاف
ضريبة | NOUN | ضرائب
جرح | NOUN | جروح, جراح
بيئة | NOUN
رقم | NOUN | أرقام
سرطان | NOUN
سباق | NOUN
تل | NOUN | تلال
سلعة | NOUN | سلع
قصر | NOUN | قصور
حصيلة | NOUN | حصائل
ريف | NOUN | أرياف
شاشة | NOUN
جيل | NOUN | أجيال
طعام | NOUN | أطعمة
هوية | NOUN
كيفية | NOUN
لائحة | NOUN | لوائح
مصلحة | NOUN | مصالح
مسجد | NOUN | مساجد
عيون | NOUN | أعين | f
ساحل | NOUN | سواحل
وقود | NOUN
مساحة | NOUN
نوع | NOUN | أنواع
سؤال | NOUN | أسئلة
أرضية | NOUN
حريق | NOUN | حرائق
سرعة | NOUN
خصوصية | NOUN
غرفة | NOUN | غرف
مدة | NOUN
جبل | NOUN | جبال
صعيد | NOUN | أصعدة
معسكر | NOUN
عنصرية | NOUN
حادث | NOUN | حوادث
حادثة | NOUN | حوادث
لغم | NOUN | ألغام
مدخول | NOUN | مداخيل
دم | NOUN | دماء
مقعد | NOUN | مقاعد
ميزانية | NOUN
هداف | NOUN
قمر | NOUN | أقمار
آلية | NOUN
بطاقة | NOUN
حافلة | NOUN
خزانة | NOUN | خزائن
جسم | NOUN | أجسام
طول | NOUN | أطوال
قنبلة | NOUN | قنابل
مسافة | NOUN
مرض | NOUN | أمراض
شمس | NOUN | شموس | f
كيلومتر | NOUN
ملبس | NOUN | ملابس
أغنية | NOUN | أغان, أغاني
قرابة | NOUN
مصير | NOUN | مصائر
قيد | NOUN | قيود
ميدان | NOUN | ميادين
صعوبة | NOUN
مشهد | NOUN | مشاهد
ميل | NOUN | أميال, ميول
دواء | NOUN | أدوية | m
ميزة | NOUN | مزايا
مخدر | NOUN
نفوذ | NOUN
وظيفة | NOUN | وظائف
معقل | NOUN | معاقل
خليفة | NOUN | خلفاء | m
جنس | NOUN | أجناس
جسر | NOUN | جسور
موقف | NOUN | مواقف
بشر | NOUN
خطأ | NOUN | أخطاء
شيء | NOUN | أشياء
شبكة | NOUN | شباك
عامل | NOUN | عوامل, عمال
وطن | NOUN | أوطان
حدة | NOUN
عصر | NOUN | عصور
طبيعة | NOUN | طبائع
نصف | NOUN | أنصاف
خطورة | NOUN
مثال | NOUN | أمثلة
أمثال | NOUN | | f
كارثة | NOUN | كوارث
صحراء | NOUN | صحارى, صحار, صحاري, صحراوات | f
احتياطي | NOUN
ذكاء | NOUN | | m
كوكب | NOUN | كواكب
مرحلة | NOUN | مراحل
معيار | NOUN | معايير
حين | NOUN | أحيان
تدبير | NOUN | تدابير
جناح | NOUN | أجنحة
هواء | NOUN | أهوية | m
حدث | NOUN | أحداث
فعالية | NOUN
مورد | NOUN | موارد
زلزال | NOUN | زلازل
رصيد | NOUN | أرصدة
سجن | NOUN | سجون
قارة | NOUN
منظومة | NOUN
نهضة | NOUN
دفعة | NOUN
أداة | NOUN | أدوات
نهر | NOUN | أنهار, أنهر
استاد | NOUN
بنية | NOUN | بنى
نوعية | NOUN
آونة | NOUN
ركن | NOUN | أركان
حرب | NOUN | حروب | f
ذكرى | NOUN | ذكريات | f
سياج | NOUN | أسيجة
سوء | NOUN | | m
سلة | NOUN | سلال
علامة | NOUN
مهمة | NOUN | مهام
دمعة | NOUN | دموع
عنوان | NOUN | عناوين
متحف | NOUN | متاحف
جدول | NOUN | جداول
سياحة | NOUN
كراهية | NOUN
دير | NOUN | أديرة
حصة | NOUN | حصص
حيوان | NOUN
ألمنيوم | NOUN
ألومنيوم | NOUN
نظر | NOUN | أنظار
سند | NOUN | أسانيد
اضطراب | NOUN
حال | NOUN | أحوال | f
غرامة | NOUN
نسمة | NOUN
أمل | NOUN | آمال
خوض | NOUN
طاولة | NOUN
كلية | NOUN | كلى
دور | NOUN | أدوار
شحن | NOUN
كمبيوتر | NOUN
مراسم | NOUN
مكسب | NOUN | مكاسب
هامش | NOUN | هوامش
خاصية | NOUN | خصائص, خواص
معدن | NOUN | معادن
حقل | NOUN | حقول
لسان | NOUN | ألسنة, ألسن
متر | NOUN | أمتار
روح | NOUN | أرواح | f
طب | NOUN
لون | NOUN | ألوان
أثر | NOUN | آثار
حديد | NOUN
عرض | NOUN | عروض, أعراض
فكرة | NOUN | أفكار
جائزة | NOUN | جوائز
فقر | NOUN
محل | NOUN | محال
إعصار | NOUN | أعاصير
سطح | NOUN | أسطح, سطوح
قميص | NOUN | قمصان
لوحة | NOUN
خبرة | NOUN
رد | NOUN | ردود
عملاق | NOUN | عمالقة
فرقة | NOUN | فرق
قذيفة | NOUN | قذائف
أسطورة | NOUN | أساطير
خلق | NOUN | أخلاق
فصل | NOUN | فصول
بضاعة | NOUN | بضائع
طن | NOUN | أطنان
غذاء | NOUN | أغذية | m
ريح | NOUN | رياح | f
شاحنة | NOUN
كمية | NOUN
وتيرة | NOUN | وتائر
بوابة | NOUN
سيناريو | NOUN | سيناريوهات
محور | NOUN | محاور
إزالة | NOUN
تداعي | NOUN
تداع | NOUN | تداعيات
ضرر | NOUN | أضرار
إقبال | NOUN
أولوية | NOUN
بركان | NOUN | براكين
جودة | NOUN
كهف | NOUN | كهوف
إجهاض | NOUN
باب | NOUN | أبواب
تكلفة | NOUN | تكاليف
سنت | NOUN
صمت | NOUN
عرضة | NOUN
عمالة | NOUN
نموذج | NOUN | نماذج
زاوية | NOUN | زوايا
طبقة | NOUN
كاميرا | NOUN | كاميرات | f
تنس | NOUN
جهاد | NOUN
زي | NOUN | أزياء
أمان | NOUN
ثروة | NOUN
ثلث | NOUN | أثلاث
تجمع | NOUN
حفلة | NOUN
راتب | NOUN | رواتب
سكة | NOUN | سكك
صليب | NOUN | صلبان
مربع | NOUN
تذكرة | NOUN | تذاكر
دراجة | NOUN
زمن | NOUN | أزمان, أزمنة
قبضة | NOUN
جدار | NOUN | جدران, جدر
عموم | NOUN
تراث | NOUN
دماغ | NOUN | أدمغة
سماء | NOUN | سماوات | f
مكانة | NOUN
هدوء | NOUN | | m
وجه | NOUN | وجوه, أوجه
غلاف | NOUN | أغلفة
قرعة | NOUN
دقة | NOUN
عشية | NOUN | عشايا
متجر | NOUN | متاجر
مدفعية | NOUN
شعور | NOUN | مشاعر
ربح | NOUN | أرباح
دعاية | NOUN
صدام | NOUN
أولمبياد | NOUN
دخان | NOUN | أدخنة
زفاف | NOUN
صدد | NOUN
قاعة | NOUN
قائمة | NOUN | قوائم
حظ | NOUN | حظوظ
صرف | NOUN
عيان | NOUN
نظرة | NOUN
خلل | NOUN
عينة | NOUN
عاقبة | NOUN | عواقب
غد | NOUN
مهارة | NOUN
حزمة | NOUN | حزم
حقبة | NOUN | حقب
شفافية | NOUN
عبوة | NOUN
عطلة | NOUN
فيروس | NOUN
مؤامرة | NOUN
مسرحية | NOUN
مناخ | NOUN
هضبة | NOUN | هضاب
حلم | NOUN | أحلام
أرجاء | NOUN | | m
حراسة | NOUN
غابة | NOUN
قطعة | NOUN | قطع
خوذة | NOUN | خوذ
شيطان | NOUN | شياطين
أجر | NOUN | أجور
بديل | NOUN | بدائل, بدلاء
حجر | NOUN | أحجار, حجارة
زيتون | NOUN
أشعار | NOUN | | f
منصب | NOUN | مناصب
إعمار | NOUN
جيب | NOUN | جيوب
روبوت | NOUN
فرع | NOUN | فروع
فن | NOUN
قرض | NOUN | قروض
مأساة | NOUN | مآس, مآسي
حلف | NOUN | أحلاف
خيانة | NOUN
سكر | NOUN
طقس | NOUN | طقوس
مضي | NOUN
بث | NOUN
ربيع | NOUN
ظهير | NOUN
بطارية | NOUN
حجاب | NOUN
حاجز | NOUN | حواجز
ضاحية | NOUN | ضواح, ضواحي
عقار | NOUN | عقاقير
متفجرة | NOUN
مخزن | NOUN | مخازن
موضوع | NOUN | مواضيع
ميزان | NOUN | موازين
نور | NOUN | أنوار
هروب | NOUN
واقعة | NOUN | وقائع
أسلوب | NOUN | أساليب
جانب | NOUN | جوانب
تسديدة | NOUN
رأس | NOUN | رؤوس, رءوس
رضا | NOUN | | m
عنان | NOUN
قهوة | NOUN
كلور | NOUN
غطاء | NOUN | أغطية | m
درهم | NOUN | دراهم
صيد | NOUN
مبدأ | NOUN | مبادئ
هزيمة | NOUN | هزائم
رأي | NOUN | آراء
بند | NOUN | بنود
تأشيرة | NOUN
شك | NOUN | شكوك
علاوة | NOUN
فائدة | NOUN | فوائد
صداقة | NOUN
عرش | NOUN | عروش
فندق | NOUN | فنادق
أمد | NOUN | آماد
أوبرا | NOUN | | f
حمض | NOUN | أحماض
طفولة | NOUN
فضة | NOUN
سيف | NOUN | سيوف
عشرينيات | NOUN | | f
ثلاثينيات | NOUN | | f
أربعينيات | NOUN | | f
خمسينيات | NOUN | | f
ستينيات | NOUN | | f
سبعينيات | NOUN | | f
ثمانينيات | NOUN | | f
تسعينيات | NOUN | | f
ستينات | NOUN | | f
سبعينات | NOUN | | f
ثمانينات | NOUN | | f
تسعينات | NOUN | | f
ضلوع | NOUN
كوليرا | NOUN | | f
جملة | NOUN | جمل
خناق | NOUN
كيان | NOUN
نظام | NOUN | نظم, أنظمة
وسيلة | NOUN | وسائل
إصبع | NOUN | أصابع | f
خير | NOUN | خيور
عكس | NOUN
موهبة | NOUN | مواهب
موكب | NOUN | مواكب
أرصاد | NOUN | | f
حقيبة | NOUN | حقائب
دراما | NOUN | | f
شحنة | NOUN
عقاب | NOUN
غموض | NOUN
قرآن | NOUN
أجرة | NOUN
أدب | NOUN | آداب
برج | NOUN | أبراج
حافة | NOUN
فكر | NOUN
مطعم | NOUN | مطاعم
نسر | NOUN | نسور
وجبة | NOUN
انتقام | NOUN
بحيرة | NOUN
براءة | NOUN | | f
حتف | NOUN | حتوف
حرمان | NOUN
خبز | NOUN | أخباز
ديزل | NOUN
سلطنة | NOUN
صبر | NOUN
عتاد | NOUN | أعتدة
عائد | NOUN | عوائد
فرحة | NOUN
جحيم | NOUN
حديقة | NOUN | حدائق
ذمة | NOUN | ذمم
زمان | NOUN | أزمنة
سيجارة | NOUN | سجائر
سقف | NOUN | أسقف, سقوف
ظلم | NOUN | مظالم
فقيه | NOUN | فقهاء
كيلو | NOUN
لحم | NOUN | لحوم
نفاية | NOUN
هاون | NOUN
شريحة | NOUN | شرائح
رشوة | NOUN | رشاوى, رشى, رشاوي
صيغة | NOUN | صيغ
ذخيرة | NOUN | ذخائر
قطب | NOUN | أقطاب
موضة | NOUN
وسام | NOUN | أوسمة
أجندة | NOUN
أفضلية | NOUN
دبابة | NOUN
ركبة | NOUN | ركب
عرقلة | NOUN
كذب | NOUN
محاذاة | NOUN
بكتيريا | NOUN | | f
ثدي | NOUN | أثداء | m
ذراع | NOUN | أذرع | f
عبء | NOUN | أعباء | m
كتف | NOUN | أكتاف | f
مروحة | NOUN | مراوح
مروحية | NOUN
ملمح | NOUN | ملامح
مواصفة | NOUN
نصيحة | NOUN | نصائح
نظرية | NOUN
ذهن | NOUN | أذهان
هرم | NOUN | أهرام, أهرامات
تلغراف | NOUN
ثغرة | NOUN
جينات | NOUN | | f
حطام | NOUN
خصيصة | NOUN | خصائص
ذروة | NOUN | ذرى
رخصة | NOUN | رخص
رعب | NOUN
شريان | NOUN | شرايين
معلم | NOUN | معالم
معيشة | NOUN
ملابسة | NOUN
عمود | NOUN | أعمدة
إسكان | NOUN
بنزين | NOUN
تبعة | NOUN
جواز | NOUN
حذاء | NOUN | أحذية | m
حوض | NOUN | أحواض
عداد | NOUN
عقبة | NOUN
مخ | NOUN | أمخاخ
مصداقية | NOUN
مقبرة | NOUN | مقابر
مكافأة | NOUN | مكافآت
أونصة | NOUN
حزام | NOUN | أحزمة
خيبة | NOUN
سمعة | NOUN
ضيف | NOUN | ضيوف
عاصفة | NOUN | عواصف
فطر | NOUN
فولاذ | NOUN
بلاتين | NOUN
بلاديوم | NOUN
أنقاض | NOUN
إحياء | NOUN | | m
باطن | NOUN | بواطن
توطين | NOUN
ثمن | NOUN | أثمان
جلد | NOUN | جلود
ضعف | NOUN | أضعاف
عار | NOUN
عاشق | NOUN | عشاق
خريطة | NOUN | خرائط, خارطات
خارطة | NOUN | خرائط
دهن | NOUN | دهون
دوافع | NOUN | | f
دينار | NOUN | دنانير
ديوان | NOUN | دواوين
رفات | NOUN
سكوت | NOUN
سلالم | NOUN | | f
شهرة | NOUN
قرطاج | NOUN | | f
قيمة | NOUN | قيم
كثب | NOUN
لهجة | NOUN
نقاب | NOUN
نهار | NOUN
هيكل | NOUN | هياكل
حائط | NOUN | حوائط, حيطان
حبة | NOUN
حب | NOUN | حبوب
حساسية | NOUN
رعد | NOUN | رعود
رمز | NOUN | رموز
عربة | NOUN
لقاح | NOUN
لقطة | NOUN
هندسة | NOUN
غرض | NOUN | أغراض
تصريح | NOUN | تصاريح
أنساب | NOUN
سطو | NOUN
سرقة | NOUN
موسيقى | NOUN | | f
شبح | NOUN | أشباح
مجاعة | NOUN
مصطلح | NOUN
مقهى | NOUN | مقاه, مقاهي
منامة | NOUN
نية | NOUN | نوايا
ندوة | NOUN
أنبوب | NOUN | أنابيب
ترسانة | NOUN
دعارة | NOUN
رادار | NOUN
رحم | NOUN | أرحام | f
زعزعة | NOUN
طائر | NOUN | طيور
طير | NOUN | طيور
لمسة | NOUN
مزاد | NOUN
موعد | NOUN | مواعيد
هدية | NOUN | هدايا
هيكلة | NOUN
أبد | NOUN | آباد
صحبة | NOUN
جوع | NOUN
رصاصة | NOUN
رصاص | NOUN
سر | NOUN | أسرار
شتاء | NOUN | | m
شظية | NOUN | شظايا
صرامة | NOUN
طواف | NOUN
عظم | NOUN | عظام
غداء | NOUN | | m
عشاء | NOUN | | m
قبة | NOUN | قباب, قبب
ماراثون | NOUN
مصعب | NOUN | مصاعب
متعبة | NOUN | متاعب
بيتكوين | NOUN
جناية | NOUN
حرج | NOUN
شلل | NOUN
عيار | NOUN
عيب | NOUN | عيوب
غمار | NOUN
فحم | NOUN
فحص | NOUN | فحوص, فحوصات
فخ | NOUN | فخاخ, أفخاخ
فراغ | NOUN
كلب | NOUN | كلاب
كوكايين | NOUN
نبيذ | NOUN | أنبذة
نوبة | NOUN
هاكاثون | NOUN
أرز | NOUN
بندقية | NOUN | بنادق
تبغ | NOUN
تعدين | NOUN
تنويع | NOUN
ثراء | NOUN | | m
حارة | NOUN
خريف | NOUN
خسوف | NOUN
كسوف | NOUN
خيال | NOUN
دنيا | NOUN | | f
سهولة | NOUN
عرق | NOUN | أعراق, عروق
عروس | NOUN | عرائس | f
كادر | NOUN | كوادر
مافيا | NOUN | | f
مسعى | NOUN | مساع, مساعي
مفاعل | NOUN
نشوب | NOUN
هليكوبتر | NOUN
ولادة | NOUN
وباء | NOUN | أوبئة | m
وديعة | NOUN | ودائع
زبون | NOUN | زبائن
سائح | NOUN | سياح
جادة | NOUN
جاذبية | NOUN
جسد | NOUN | أجساد
جليد | NOUN
شجاعة | NOUN
شرف | NOUN
غبار | NOUN
فأر | NOUN | فئران
فيتو | NOUN
كرامة | NOUN
مشهور | NOUN | مشاهير
ملجأ | NOUN | ملاجئ
منفذ | NOUN | منافذ
تراب | NOUN | أتربة
ثلج | NOUN | ثلوج
شقة | NOUN | شقق
مساس | NOUN
عمق | NOUN | أعماق
بصمة | NOUN
ثوران | NOUN
حكمة | NOUN
خفر | NOUN
رئة | NOUN
رباعي | NOUN
صيانة | NOUN
عضلة | NOUN
كفة | NOUN
مسبار | NOUN | مسابر
نزاهة | NOUN
هرب | NOUN
قارب | NOUN | قوارب
هاتريك | NOUN
ولد | NOUN | أولاد
أيقونة | NOUN
إقصاء | NOUN | | m
استغناء | NOUN | | m
برمجية | NOUN
تهرب | NOUN
حوت | NOUN | حيتان
دار | NOUN | دور, ديار | f
دروع | NOUN | | f
رفقة | NOUN
فجوة | NOUN
فخذ | NOUN | أفخاذ | f
كاحل | NOUN | كواحل
كحول | NOUN
كلاسيكو | NOUN
معبد | NOUN | معابد
مفتاح | NOUN | مفاتيح
ألبوم | NOUN
إهمال | NOUN
تكوين | NOUN
جدية | NOUN
حسم | NOUN
خزينة | NOUN | خزائن
ذكور | NOUN | | f
أنثى | NOUN | إناث | f
لياقة | NOUN
قلعة | NOUN | قلاع
وردة | NOUN | ورود
آية | NOUN
أجل | NOUN | آجال
أكذوبة | NOUN | أكاذيب
اتجار | NOUN
انتزاع | NOUN
بادية | NOUN | بواد, بوادي
بازار | NOUN
سكين | NOUN | سكاكين | m
بقية | NOUN | بقايا
تمثال | NOUN | تماثيل
حشيش | NOUN | حشائش
حيلولة | NOUN
شاطئ | NOUN | شواطئ
صفعة | NOUN
غواصة | NOUN
مستودع | NOUN
ميدالية | NOUN
وطأة | NOUN
ارتباك | NOUN
انضباط | NOUN
تآمر | NOUN
تاكسي | NOUN
رجل | NOUN | رجال, أرجل
طرف | NOUN | أطراف
جهة | NOUN
وكالة | NOUN
ثوب | NOUN | أثواب, ثياب
أورام | NOUN | | f
أوقاف | NOUN | | f
انتظام | NOUN
بشرة | NOUN
أصناف | NOUN | | f
صدفة | NOUN | صدف
صلة | NOUN
نحت | NOUN
بوصة | NOUN
زهرة | NOUN | زهور, أزهار
زهر | NOUN | زهور
كومة | NOUN | أكوام
أفعى | NOUN | أفاع, أفاعي | f
مستجد | NOUN
منتجع | NOUN
عقل | NOUN | عقول
قيامة | NOUN
كتاب | NOUN
توأم | NOUN | توائم
تجزئة | NOUN
ثكنة | NOUN
شارة | NOUN
مولود | NOUN | مواليد
دوي | NOUN
صدى | NOUN | أصداء
حتمية | NOUN
عرقية | NOUN
وفاء | NOUN | | m
وفاة | NOUN | وفيات
بغض | NOUN
سهل | NOUN | سهول
سائل | NOUN | سوائل
سيولة | NOUN
غاز | NOUN
سويعة | NOUN
حوزة | NOUN
استثناء | NOUN | | m
زعامة | NOUN
مقدار | NOUN | مقادير
درك | NOUN
نعش | NOUN | نعوش
قطيع | NOUN | قطعان
ثور | NOUN | ثيران
راية | NOUN
خدعة | NOUN | خدع
شورى | NOUN | | f
مدرج | NOUN | مدارج
حصر | NOUN
علن | NOUN
جهر | NOUN
مشاة | NOUN | | m
مفردة | NOUN
معلومة | NOUN
بيان | NOUN
معاداة | NOUN
إباحية | NOUN
استفزاز | NOUN
بيضة | NOUN | بيض
أبجدية | NOUN
ديمومة | NOUN
هدنة | NOUN | هدن
مهنة | NOUN | مهن
مسيل | NOUN
موجودات | NOUN
إثم | NOUN | آثام
سعفة | NOUN | سعف
جنازة | NOUN | جنائز
عزاء | NOUN | تعاز, تعازي | m
عرس | NOUN | أعراس
خطبة | NOUN
خطوبة | NOUN
طلاق | NOUN
زواج | NOUN | زيجات
مسار | NOUN
مسيرة | NOUN
تسلسل | NOUN
ترتيب | NOUN
تصنيف | NOUN
مرتبة | NOUN | مراتب
رتبة | NOUN
مركز | NOUN | مراكز
قمة | NOUN | قمم
قاع | NOUN | قيعان
هوة | NOUN
حفرة | NOUN | حفر
خندق | NOUN | خنادق
نفق | NOUN | أنفاق
ممر | NOUN
معبر | NOUN | معابر
منفى | NOUN | مناف, منافي
مجرى | NOUN | مجار, مجاري
مرسى | NOUN | مراس, مراسي
مرمى | NOUN | مرام, مرامي
ملهى | NOUN | ملاه, ملاهي
مبنى | NOUN | مبان, مباني
معنى | NOUN | معان, معاني
مقتنى | NOUN | مقتنيات
مستشفى | NOUN | مستشفيات, مشاف, مشافي
منتدى | NOUN | منتديات
مستوى | NOUN | مستويات
محتوى | NOUN | محتويات
مقتضى | NOUN | مقتضيات
ملتقى | NOUN | ملتقيات
منحى | NOUN | مناح, مناحي
مغزى | NOUN | مغاز, مغازي
مدى | NOUN | أمداء
مأوى | NOUN | مآو, مآوي
مثوى | NOUN | مثاو, مثاوي
فتوى | NOUN | فتاوى, فتاو, فتاوي | f
دعوى | NOUN | دعاوى, دعاو, دعاوي | f
شكوى | NOUN | شكاوى, شكاو, شكاوي | f
بلوى | NOUN | بلاوى | f
عدوى | NOUN | | f
جدوى | NOUN | | f
سلوى | NOUN | | f
تقوى | NOUN | | f
قوى | NOUN | | f
ضحى | NOUN
حمى | NOUN | حميات | f
رؤيا | NOUN | رؤى | f
رؤية | NOUN | رؤى
بشرى | NOUN | | f
قربى | NOUN | | f
فوضى | NOUN | | f
حلوى | NOUN | حلويات, حلاوى | f
كبرياء | NOUN | | f
عقبى | NOUN | | f
قوة | NOUN | قوى
سلطة | NOUN
ثورة | NOUN
دولة | NOUN | دول
حكومة | NOUN
وزارة | NOUN
حزب | NOUN | أحزاب
مجلس | NOUN | مجالس
برلمان | NOUN
نائب | NOUN | نواب
عضو | NOUN | أعضاء
لجنة | NOUN | لجان
هيئة | NOUN
مؤسسة | NOUN
منظمة | NOUN
جمعية | NOUN
نقابة | NOUN
اتحاد | NOUN
حركة | NOUN
تيار | NOUN
جبهة | NOUN
كتلة | NOUN | كتل
تحالف | NOUN
ائتلاف | NOUN
جماعة | NOUN
جيش | NOUN | جيوش
شرطة | NOUN
شعب | NOUN | شعوب
مجتمع | NOUN
مواطن | NOUN
فرد | NOUN | أفراد
شخص | NOUN | أشخاص
عائلة | NOUN | عوائل
أسرة | NOUN | أسر
قبيلة | NOUN | قبائل
عشيرة | NOUN | عشائر
طائفة | NOUN | طوائف
أقلية | NOUN
أكثرية | NOUN
أغلبية | NOUN
سكان | NOUN | | m
أهل | NOUN | أهال, أهالي
رئيس | NOUN | رؤساء
ملك | NOUN | ملوك
أمير | NOUN | أمراء
سلطان | NOUN | سلاطين
زعيم | NOUN | زعماء
قائد | NOUN | قادة
مدير | NOUN | مدراء
سفير | NOUN | سفراء
قاضي | NOUN | قضاة
قاض | NOUN | قضاة
شيخ | NOUN | شيوخ, مشايخ
إمام | NOUN | أئمة
سيد | NOUN | سادة, أسياد
عالم | NOUN | علماء
خبير | NOUN | خبراء
طبيب | NOUN | أطباء
أستاذ | NOUN | أساتذة
كاتب | NOUN | كتاب
شاعر | NOUN | شعراء
مطاف | NOUN
غرار | NOUN
ضجة | NOUN
تواطؤ | NOUN
تقويض | NOUN
إساءة | NOUN
استلام | NOUN
اندلاع | NOUN
إسناد | NOUN
تورط | NOUN
تساوي | NOUN
تساو | NOUN
مقر | NOUN | مقار
مثيل | NOUN
كسوة | NOUN
إنفوغرافيك | NOUN
فرعون | NOUN | فراعنة
سوبر | NOUN
تأهيل | NOUN
عراقيل | NOUN | | f
ضوابط | NOUN | | f
كابوس | NOUN | كوابيس
مائدة | NOUN | موائد
منظر | NOUN | مناظر
مفهوم | NOUN | مفاهيم
صبغة | NOUN
مداخلة | NOUN
مجهود | NOUN
رواق | NOUN | أروقة
صفارة | NOUN
صافرة | NOUN
نزعة | NOUN
مقطورة | NOUN
قضيب | NOUN | قضبان
أفق | NOUN | آفاق
وعاء | NOUN | أوعية | m
عتبة | NOUN
مثلث | NOUN
منسك | NOUN | مناسك
مناعة | NOUN
نجاة | NOUN
مأدبة | NOUN | مآدب
زخم | NOUN
ثوابت | NOUN | | f
بلبلة | NOUN
محفل | NOUN | محافل
قامة | NOUN
ملاذ | NOUN
نبرة | NOUN
حمولة | NOUN
طفرة | NOUN
أرشيف | NOUN
سمة | NOUN
غلاء | NOUN | | m
كفاح | NOUN
نضال | NOUN
مشتق | NOUN
تابوت | NOUN | توابيت
مهزلة | NOUN | مهازل
حرير | NOUN
أثاث | NOUN
تدوير | NOUN

# adjectives of everyday news
أول | ADJ | أوائل | m
أولى | ADJ | | f
ثاني | ADJ
ثان | ADJ
ثالث | ADJ
رابع | ADJ
خامس | ADJ
سادس | ADJ
سابع | ADJ
ثامن | ADJ
تاسع | ADJ
عاشر | ADJ
جديد | ADJ | جدد
نهائي | ADJ
دولي | ADJ
أخير | ADJ
كبير | ADJ | كبار
كبرى | ADJ | | f
أكبر | ADJ | أكابر
أصغر | ADJ
صغرى | ADJ | | f
صغير | ADJ | صغار
نووي | ADJ
شمالي | ADJ
جنوبي | ADJ
شرقي | ADJ
غربي | ADJ
رسمي | ADJ
جوي | ADJ
مالي | ADJ
عالمي | ADJ
كثير | ADJ
وطني | ADJ
شرعي | ADJ
واحد | ADJ
أعلى | ADJ
عليا | ADJ | | f
سفلى | ADJ | | f
أدنى | ADJ
دنيا | ADJ | | f
أقصى | ADJ
قصوى | ADJ | | f
أوسط | ADJ
وسطى | ADJ | | f
أبيض | ADJ | بيض
بيضاء | ADJ | بيض | f
أسود | ADJ | سود
سوداء | ADJ | سود | f
أحمر | ADJ | حمر
حمراء | ADJ | حمر | f
أخضر | ADJ | خضر
خضراء | ADJ | خضر | f
أزرق | ADJ | زرق
زرقاء | ADJ | زرق | f
أصفر | ADJ | صفر
صفراء | ADJ | صفر | f
أسمر | ADJ | سمر
سمراء | ADJ | سمر | f
أشقر | ADJ | شقر
شقراء | ADJ | شقر | f
أعمى | ADJ | عميان
عمياء | ADJ | عمي | f
أصم | ADJ | صم
صماء | ADJ | صم | f
أخرس | ADJ | خرس
خرساء | ADJ | خرس | f
أعرج | ADJ | عرج
عرجاء | ADJ | | f
أحمق | ADJ | حمقى, حمق
حمقاء | ADJ | حمقى | f
أجوف | ADJ | جوف
جوفاء | ADJ | | f
أهوج | ADJ | هوج
هوجاء | ADJ | | f
نكراء | ADJ | | f
شعواء | ADJ | | f
عشواء | ADJ | | f
خرقاء | ADJ | | f
عذراء | ADJ | عذارى | f
أيمن | ADJ
يمنى | ADJ | | f
أيسر | ADJ
يسرى | ADJ | | f
أعظم | ADJ | أعاظم
عظمى | ADJ | | f
أفضل | ADJ | أفاضل
فضلى | ADJ | | f
آخر | ADJ | أواخر
أخرى | ADJ | أخريات | f
أكثر | ADJ
أقل | ADJ
أبرز | ADJ
أقوى | ADJ
أسوأ | ADJ
أطول | ADJ
أغلى | ADJ
أحدث | ADJ
أقدم | ADJ
أسرع | ADJ
أخطر | ADJ
أهم | ADJ
أحسن | ADJ
أجمل | ADJ
أصعب | ADJ
أسهل | ADJ
أنسب | ADJ
أشد | ADJ
أشهر | ADJ
أقرب | ADJ | أقارب
أبعد | ADJ
أوسع | ADJ
أضخم | ADJ
أعمق | ADJ
أرخص | ADJ
أغنى | ADJ
أفقر | ADJ
أرجح | ADJ
أسبق | ADJ
أرفع | ADJ
أدق | ADJ
أذكى | ADJ
أجدر | ADJ
أحق | ADJ
أقسى | ADJ
أعنف | ADJ
أشرس | ADJ
أشمل | ADJ
أكفأ | ADJ
أنجح | ADJ
أبسط | ADJ
أنظف | ADJ
أصدق | ADJ
أخف | ADJ
أحوج | ADJ
أمثل | ADJ
مثلى | ADJ | | f
أخص | ADJ
أعم | ADJ
أسمى | ADJ
أزهى | ADJ
أبهى | ADJ
أحلى | ADJ
حسنى | ADJ | | f
أطهر | ADJ
أنقى | ADJ
أضيق | ADJ
أقصر | ADJ
أغرب | ADJ
أجرأ | ADJ
محلي | ADJ
وحيد | ADJ
جمركي | ADJ
رئيسي | ADJ
تاريخي | ADJ
انتخابي | ADJ
قليل | ADJ | قلائل
إلكتروني | ADJ
أساسي | ADJ
قانوني | ADJ
جيد | ADJ | جياد
اجتماعي | ADJ
شعبي | ADJ
خطير | ADJ
حالي | ADJ
صعب | ADJ | صعاب
كيماوي | ADJ
كيميائي | ADJ
ذكي | ADJ | أذكياء
طويل | ADJ | طوال
جنسي | ADJ
عنيف | ADJ
قريب | ADJ | أقرباء
إضافي | ADJ
ودي | ADJ
بشري | ADJ
شديد | ADJ | أشداء
طبيعي | ADJ
عديد | ADJ
غذائي | ADJ
عالي | ADJ
عال | ADJ
حر | ADJ | أحرار
ناري | ADJ
إقليمي | ADJ
حديث | ADJ
ضخم | ADJ | ضخام
أولي | ADJ
تحتي | ADJ
قديم | ADJ | قدماء, قدامى
سنوي | ADJ
شهير | ADJ
قصير | ADJ | قصار
تلفزيوني | ADJ
مبكر | ADJ
مركزي | ADJ
ذهبي | ADJ
فني | ADJ
ثوري | ADJ
مجاور | ADJ
سريع | ADJ | سراع
صاروخي | ADJ
عزيز | ADJ | أعزاء
رائع | ADJ
حقيقي | ADJ
إيجابي | ADJ
سلبي | ADJ
ثنائي | ADJ
ثلاثي | ADJ
رباعي | ADJ
خماسي | ADJ
سداسي | ADJ
مستقل | ADJ
مرتقب | ADJ
ميداني | ADJ
رقمي | ADJ
جنائي | ADJ
سكني | ADJ
كهربائي | ADJ
نقدي | ADJ
فوري | ADJ
صحيح | ADJ
ذاتي | ADJ
قاسي | ADJ | قساة
قاس | ADJ | قساة
حدودي | ADJ
استراتيجي | ADJ
إستراتيجي | ADJ
تقليدي | ADJ
متتالي | ADJ
متتال | ADJ
سيئ | ADJ
سيء | ADJ | سيئون, سيئين
سيئة | ADJ | | f
سامي | ADJ
سام | ADJ
تنفيذي | ADJ
نظيف | ADJ
أولمبي | ADJ
جماعي | ADJ
فردي | ADJ
قياسي | ADJ
علمي | ADJ
هائل | ADJ
بري | ADJ
بحري | ADJ
عملاق | ADJ | عمالقة
مضاد | ADJ
باليستي | ADJ
بالستي | ADJ
حيوي | ADJ
كروي | ADJ
مزدوج | ADJ
ثقيل | ADJ | ثقال
ضروري | ADJ
آمن | ADJ
استثنائي | ADJ
سلمي | ADJ
قتالي | ADJ
غزير | ADJ
معادي | ADJ
معاد | ADJ
اصطناعي | ADJ
جراحي | ADJ
حديدي | ADJ
ثانوي | ADJ
مؤقت | ADJ
مهني | ADJ
ثقافي | ADJ
آجل | ADJ
عاجل | ADJ
حرج | ADJ
صارم | ADJ
شمسي | ADJ
مئوي | ADJ
إباحي | ADJ
ساحلي | ADJ
دموي | ADJ
اتحادي | ADJ
ضريبي | ADJ
بسيط | ADJ | بسطاء
عدائي | ADJ
فادح | ADJ
هاتفي | ADJ
قاري | ADJ
عرضي | ADJ
كثيف | ADJ
جميل | ADJ
حضري | ADJ
شفاف | ADJ
دامي | ADJ
بدني | ADJ
حساس | ADJ
عادي | ADJ
هجومي | ADJ
دفاعي | ADJ
احتجاجي | ADJ
سهل | ADJ
ضعيف | ADJ | ضعفاء, ضعاف
عقلي | ADJ
غريب | ADJ | غرباء
عميق | ADJ | عماق
فريد | ADJ
فيدرالي | ADJ
فدرالي | ADJ
مادي | ADJ
مكون | ADJ
سياحي | ADJ
دقيق | ADJ | دقاق
فكري | ADJ
جبلي | ADJ
زمني | ADJ
شتوي | ADJ
صيفي | ADJ
خريفي | ADJ
ربيعي | ADJ
طائفي | ADJ
حي | ADJ | أحياء
إنتاجي | ADJ
تدريبي | ADJ
إداري | ADJ
هام | ADJ
بديل | ADJ | بدلاء
خبيث | ADJ | خبثاء
خطر | ADJ
خفيف | ADJ | خفاف
عشوائي | ADJ
قلبي | ADJ
سكري | ADJ
سينمائي | ADJ
مسرحي | ADJ
موسيقي | ADJ
غنائي | ADJ
أثري | ADJ
انتقامي | ADJ
أصلي | ADJ
عبري | ADJ
غني | ADJ | أغنياء
فقير | ADJ | فقراء
أسبوعي | ADJ
يومي | ADJ
شهري | ADJ
ليلي | ADJ
نهاري | ADJ
صباحي | ADJ
مسائي | ADJ
وحشي | ADJ
جبري | ADJ
مدبر | ADJ
رفيع | ADJ
نفيس | ADJ
مقدس | ADJ
علني | ADJ
سري | ADJ
سوقي | ADJ
معدني | ADJ
مائي | ADJ
هوائي | ADJ
ترابي | ADJ
بيئي | ADJ
نسائي | ADJ
رجالي | ADJ
شبابي | ADJ
أطفالي | ADJ
تنظيمي | ADJ
طفيف | ADJ
قسري | ADJ
طوعي | ADJ
نصي | ADJ
افتراضي | ADJ
ورقي | ADJ
يدوي | ADJ
آلي | ADJ
انتقالي | ADJ
فعال | ADJ
فاعل | ADJ
مطلق | ADJ
إجمالي | ADJ
سيادي | ADJ
رئاسي | ADJ
وزاري | ADJ
محاذي | ADJ
محاذ | ADJ
إقصائي | ADJ
غامض | ADJ
مزمع | ADJ
منزلي | ADJ
ترفيهي | ADJ
خاطئ | ADJ
رمزي | ADJ
مثالي | ADJ
مفرط | ADJ
ملحوظ | ADJ
أخلاقي | ADJ
جزئي | ADJ
كلي | ADJ
حصري | ADJ
صريح | ADJ
صوتي | ADJ
مرئي | ADJ
مسموع | ADJ
سعيد | ADJ | سعداء
مشفر | ADJ
منصرم | ADJ
عقابي | ADJ
كارثي | ADJ
مبدئي | ADJ
جسيم | ADJ | جسام
حراري | ADJ
دعائي | ADJ
متواضع | ADJ
عرقي | ADJ
فعلي | ADJ
شعبوي | ADJ
أحادي | ADJ
زائف | ADJ
ضار | ADJ
جانبي | ADJ
جدي | ADJ
لاسلكي | ADJ
معلوماتي | ADJ
متنازع | ADJ
وجيز | ADJ
باهظ | ADJ
درامي | ADJ
متكامل | ADJ
مستدام | ADJ
مسيء | ADJ | مسيئون, مسيئين
مسيئة | ADJ | | f
منتظم | ADJ
موجع | ADJ
أمامي | ADJ
خلفي | ADJ
بترولي | ADJ
بيولوجي | ADJ
جدير | ADJ
جغرافي | ADJ
جماهيري | ADJ
عريق | ADJ
فاخر | ADJ
مليء | ADJ | مليئون, مليئين
مليئة | ADJ | | f
تنموي | ADJ
لطيف | ADJ | لطاف
حكيم | ADJ | حكماء
مجاني | ADJ
عمومي | ADJ
وشيك | ADJ
كحولي | ADJ
معيشي | ADJ
مناخي | ADJ
واقعي | ADJ
وثيق | ADJ
احتفالي | ADJ
تدريجي | ADJ
ريفي | ADJ
عقاري | ADJ
كلامي | ADJ
تكنولوجي | ADJ
تقني | ADJ
حازم | ADJ
نفسي | ADJ
إخباري | ADJ
صحي | ADJ
تعليمي | ADJ
تربوي | ADJ
جامعي | ADJ
مدرسي | ADJ
بحثي | ADJ
أكاديمي | ADJ
علاجي | ADJ
وقائي | ADJ
طبي | ADJ
دوائي | ADJ
وبائي | ADJ
وراثي | ADJ
جيني | ADJ
خلوي | ADJ
عصبي | ADJ
هرموني | ADJ
مناعي | ADJ
فيروسي | ADJ
بكتيري | ADJ
سرطاني | ADJ
مرضي | ADJ
سياسي | ADJ | ساسة
اقتصادي | ADJ
أمني | ADJ
عسكري | ADJ
حكومي | ADJ
برلماني | ADJ
دستوري | ADJ
تشريعي | ADJ
قضائي | ADJ
دبلوماسي | ADJ
ديبلوماسي | ADJ
خارجي | ADJ
داخلي | ADJ
ديني | ADJ
مذهبي | ADJ
قبلي | ADJ
عشائري | ADJ
قومي | ADJ
عنصري | ADJ
إرهابي | ADJ
متطرف | ADJ
متشدد | ADJ
معتدل | ADJ
إصلاحي | ADJ
محافظ | ADJ
ليبرالي | ADJ
علماني | ADJ
اشتراكي | ADJ
شيوعي | ADJ
رأسمالي | ADJ
يساري | ADJ
يميني | ADJ
وسطي | ADJ
جمهوري | ADJ
ديمقراطي | ADJ
ديموقراطي | ADJ
ملكي | ADJ
أميري | ADJ
سلطاني | ADJ
إمبراطوري | ADJ
استعماري | ADJ
احتلالي | ADJ
استيطاني | ADJ
صهيوني | ADJ
إسلامي | ADJ
مسيحي | ADJ
يهودي | ADJ | يهود
سني | ADJ
شيعي | ADJ | شيعة
كاثوليكي | ADJ
أرثوذكسي | ADJ
بروتستانتي | ADJ
بوذي | ADJ
هندوسي | ADJ
درزي | ADJ | دروز
علوي | ADJ
قبطي | ADJ | أقباط
كردي | ADJ | أكراد, كرد
أرمني | ADJ | أرمن
عربي | ADJ | عرب
بدوي | ADJ | بدو
تركي | ADJ | أتراك
أفريقي | ADJ | أفارقة
إفريقي | ADJ | أفارقة
عام | ADJ
خاص | ADJ
كامل | ADJ
ناقص | ADJ
تام | ADJ
شامل | ADJ
واسع | ADJ
ضيق | ADJ
كافي | ADJ
كاف | ADJ
تالي | ADJ
تال | ADJ
ماضي | ADJ
ماض | ADJ
مقبل | ADJ
قادم | ADJ
حاضر | ADJ
سابق | ADJ
لاحق | ADJ
راهن | ADJ
جاري | ADJ
جار | ADJ
متواصل | ADJ
مستمر | ADJ
دائم | ADJ
مؤبد | ADJ
ثابت | ADJ
متغير | ADJ
متزايد | ADJ
متصاعد | ADJ
متنامي | ADJ
متنام | ADJ
متبادل | ADJ
مشترك | ADJ
موحد | ADJ
منفصل | ADJ
متحد | ADJ
متفرق | ADJ
مختلف | ADJ
متنوع | ADJ
متعدد | ADJ
متشابه | ADJ
مماثل | ADJ
مشابه | ADJ
مطابق | ADJ
شتى | ADJ | | f
حمائي | ADJ
جزائي | ADJ
إسترليني | ADJ
استرليني | ADJ
كيمياوي | ADJ
روسي | ADJ | روس
أفغاني | ADJ | أفغان
هندي | ADJ | هنود
إسباني | ADJ | إسبان
إنجليزي | ADJ | إنجليز
إنكليزي | ADJ | إنكليز
أمريكي | ADJ | أمريكان
أميركي | ADJ | أميركان
ألماني | ADJ | ألمان
روماني | ADJ | رومان
صربي | ADJ | صرب
تشيكي | ADJ | تشيك
بربري | ADJ | بربر
أمازيغي | ADJ | أمازيغ
إغريقي | ADJ | إغريق
فارسي | ADJ | فرس
شركسي | ADJ | شراكسة, شركس
شيشاني | ADJ | شيشان
أوزبكي | ADJ | أوزبك
طاجيكي | ADJ | طاجيك
مغربي | ADJ | مغاربة
غجري | ADJ | غجر
تركماني | ADJ | تركمان
بشتوني | ADJ | بشتون
زنجي | ADJ | زنوج

# war, weapons, security
هجمة | NOUN
ضربة | NOUN
غارة | NOUN
قصف | NOUN
انفجار | NOUN
تفجير | NOUN
طلقة | NOUN
خرطوشة | NOUN | خراطيش
خرطوش | NOUN | خراطيش
مدفع | NOUN | مدافع
مدرعة | NOUN
مصفحة | NOUN
ناقلة | NOUN
بارجة | NOUN | بوارج
فرقاطة | NOUN
سفينة | NOUN | سفن
زورق | NOUN | زوارق
أسطول | NOUN | أساطيل
طراد | NOUN
مدمرة | NOUN
كاسحة | NOUN
حاملة | NOUN
طائرة | NOUN
مقاتلة | NOUN
قاذفة | NOUN
درون | NOUN
منطاد | NOUN | مناطيد
بالون | NOUN
مظلة | NOUN
راجمة | NOUN
مسدس | NOUN
رشاش | NOUN
كلاشنيكوف | NOUN
قناصة | NOUN
رمح | NOUN | رماح
خنجر | NOUN | خناجر
ساطور | NOUN | سواطير
فأس | NOUN | فؤوس | f
عصا | NOUN | عصي | f
هراوة | NOUN
سوط | NOUN | سياط
حربة | NOUN | حراب
ترس | NOUN | تروس
سترة | NOUN
صاعق | NOUN | صواعق
فتيل | NOUN | فتائل
لهب | NOUN
نيران | NOUN | | f
متراس | NOUN | متاريس
ساتر | NOUN | سواتر
حصون | NOUN | | f
تحصين | NOUN
مخفر | NOUN | مخافر
مربض | NOUN | مرابض
كمين | NOUN | كمائن
مكمن | NOUN | مكامن
أوكار | NOUN | | f
مخبأ | NOUN | مخابئ
سرداب | NOUN | سراديب
قبو | NOUN | أقبية
سور | NOUN | أسوار
سلك | NOUN | أسلاك
لواء | NOUN | ألوية | m
كتيبة | NOUN | كتائب
سرية | NOUN | سرايا
فوج | NOUN | أفواج
فصيل | NOUN | فصائل
فيلق | NOUN | فيالق
مفرزة | NOUN | مفارز
دورية | NOUN
رتل | NOUN | أرتال
قافلة | NOUN | قوافل
طابور | NOUN | طوابير
كوماندوس | NOUN
ميليشيا | NOUN | ميليشيات | f
مليشيا | NOUN | مليشيات | f
عصابة | NOUN
خلية | NOUN | خلايا
زمرة | NOUN | زمر
شلة | NOUN
جندي | NOUN | جنود
ضابط | NOUN | ضباط
عسكري | NOUN | عسكر
عقيد | NOUN | عقداء
عميد | NOUN | عمداء
فريق | NOUN | فرق, أفرقة
مشير | NOUN | مشراء
نقيب | NOUN | نقباء
رائد | NOUN | رواد
ملازم | NOUN
رقيب | NOUN | رقباء
عريف | NOUN | عرفاء
مجند | NOUN
متطوع | NOUN
مرتزق | NOUN | مرتزقة
حارس | NOUN | حراس, حرس
قناص | NOUN
شرطي | NOUN
مخبر | NOUN
جاسوس | NOUN | جواسيس
عميل | NOUN | عملاء
خائن | NOUN | خونة
أسير | NOUN | أسرى
سجين | NOUN | سجناء
معتقل | NOUN
رهينة | NOUN | رهائن | f
مخطوف | NOUN
مفقود | NOUN
قتيل | NOUN | قتلى
جريح | NOUN | جرحى
مصاب | NOUN
شهيد | NOUN | شهداء
ضحية | NOUN | ضحايا
ميت | NOUN | موتى, أموات
جثة | NOUN | جثث
جثمان | NOUN | جثامين
أشلاء | NOUN | | m
شلو | NOUN | أشلاء
ناج | NOUN
نازح | NOUN
لاجئ | NOUN
مهجر | NOUN
مشرد | NOUN
عدو | NOUN | أعداء
حليف | NOUN | حلفاء
خصم | NOUN | خصوم
غريم | NOUN | غرماء
منافس | NOUN
أنداد | NOUN
شريك | NOUN | شركاء
صديق | NOUN | أصدقاء
جار | NOUN | جيران
رفيق | NOUN | رفاق
زميل | NOUN | زملاء
غزو | NOUN
احتلال | NOUN
حصار | NOUN
اجتياح | NOUN
توغل | NOUN
تسلل | NOUN
زحف | NOUN
تقدم | NOUN
اشتباك | NOUN
مواجهة | NOUN
مناوشة | NOUN
ملحمة | NOUN | ملاحم
موقعة | NOUN | مواقع
غزوة | NOUN
صراع | NOUN
نزاع | NOUN
اقتتال | NOUN
قتال | NOUN
مجزرة | NOUN | مجازر
مذبحة | NOUN | مذابح
إبادة | NOUN
تصفية | NOUN
اغتيال | NOUN
إعدام | NOUN
اختطاف | NOUN
خطف | NOUN
تعذيب | NOUN
تنكيل | NOUN
ترهيب | NOUN
ترويع | NOUN
عنف | NOUN
إرهاب | NOUN
تمرد | NOUN
عصيان | NOUN
انقلاب | NOUN
انتفاضة | NOUN
شغب | NOUN
فلتان | NOUN
فتنة | NOUN | فتن
شرارة | NOUN
بؤرة | NOUN | بؤر
نعرة | NOUN
ثأر | NOUN | ثارات
انفلات | NOUN
تهدئة | NOUN
صلح | NOUN
مصالحة | NOUN
تسوية | NOUN
وساطة | NOUN
وقف | NOUN
استسلام | NOUN
انسحاب | NOUN
انشقاق | NOUN
انتصار | NOUN
غنيمة | NOUN | غنائم
غلبة | NOUN
خرق | NOUN | خروق, خروقات
انتهاك | NOUN
تجاوز | NOUN
اعتداء | NOUN | | m
عدوان | NOUN
تهديد | NOUN
وعيد | NOUN
مخاطرة | NOUN
مجازفة | NOUN
مغامرة | NOUN
إنذار | NOUN
تحذير | NOUN
طوارئ | NOUN
استنفار | NOUN
تأهب | NOUN
جاهزية | NOUN
حظر | NOUN
تجوال | NOUN
منع | NOUN
حيطة | NOUN
ردع | NOUN
رادع | NOUN | روادع
مناورة | NOUN
تدريب | NOUN
تمرين | NOUN | تمارين
استعراض | NOUN
عقيدة | NOUN | عقائد
استراتيجية | NOUN
تكتيك | NOUN
خطة | NOUN | خطط
مخطط | NOUN
دسيسة | NOUN | دسائس
مكيدة | NOUN | مكائد
حيلة | NOUN | حيل
تجسس | NOUN
تنصت | NOUN
مخابرات | NOUN | | f
استخبارات | NOUN | | f
تخابر | NOUN
شيفرة | NOUN
شفرة | NOUN
رقابة | NOUN
تفتيش | NOUN
مداهمة | NOUN
ملاحقة | NOUN
مطاردة | NOUN
اعتقال | NOUN
توقيف | NOUN
احتجاز | NOUN
حبس | NOUN
زنزانة | NOUN | زنازين
إفراج | NOUN
سراح | NOUN
كفالة | NOUN
أصفاد | NOUN | | m
ضغط | NOUN | ضغوط, ضغوطات
عقوبة | NOUN
مقاطعة | NOUN
قطيعة | NOUN
عزلة | NOUN
حظوة | NOUN
ابتزاز | NOUN
تصعيد | NOUN
توتر | NOUN
احتقان | NOUN
غليان | NOUN
سخط | NOUN
غضب | NOUN
نقمة | NOUN
حقد | NOUN | أحقاد
بغضاء | NOUN | | f
عداء | NOUN | | m
عداوة | NOUN
خصومة | NOUN
تنافس | NOUN
تسلح | NOUN
انتشار | NOUN
حشد | NOUN | حشود
تعبئة | NOUN
تجنيد | NOUN
تطوع | NOUN
مضيق | NOUN | مضائق, مضايق
قناة | NOUN | قنوات
تخم | NOUN | تخوم
ثغر | NOUN | ثغور
شريط | NOUN | أشرطة, شرائط
أطواق | NOUN | | f
محيط | NOUN
عقر | NOUN
وادي | NOUN | أودية, وديان
واد | NOUN | أودية, وديان
كشاف | NOUN
منظار | NOUN | مناظير
قناع | NOUN | أقنعة
لثام | NOUN
بزة | NOUN
نياشين | NOUN | | m
نيشان | NOUN | نياشين
بيرق | NOUN | بيارق
علم | NOUN | أعلام, علوم
كيماوي | NOUN
سارين | NOUN
كلورين | NOUN
خردل | NOUN
يورانيوم | NOUN
بلوتونيوم | NOUN
تخصيب | NOUN
مخزون | NOUN
تفكيك | NOUN
نزع | NOUN
إشعاع | NOUN
تلوث | NOUN
ذرة | NOUN
جرثومة | NOUN | جراثيم
سم | NOUN | سموم

# law and crime
قانون | NOUN | قوانين
دستور | NOUN | دساتير
تشريع | NOUN
مرسوم | NOUN | مراسيم
قرار | NOUN
حكم | NOUN | أحكام
فقرة | NOUN
نص | NOUN | نصوص
ميثاق | NOUN | مواثيق
عهد | NOUN | عهود
معاهدة | NOUN
اتفاق | NOUN
اتفاقية | NOUN
بروتوكول | NOUN
مذكرة | NOUN
وثيقة | NOUN | وثائق
صك | NOUN | صكوك
توقيع | NOUN | تواقيع
أختام | NOUN | | f
أعراف | NOUN | | f
تقليد | NOUN | تقاليد
محكمة | NOUN | محاكم
قضاء | NOUN | أقضية | m
نيابة | NOUN
ادعاء | NOUN | | m
محاماة | NOUN
جلسة | NOUN
مرافعة | NOUN
استئناف | NOUN
طعن | NOUN | طعون
نقض | NOUN
تمييز | NOUN
تهمة | NOUN | تهم
جريرة | NOUN | جرائر
جنحة | NOUN | جنح
مخالفة | NOUN
ذنب | NOUN | ذنوب
إدانة | NOUN
عفو | NOUN
إعفاء | NOUN | | m
مؤبد | NOUN
شنق | NOUN
مشنقة | NOUN | مشانق
حجة | NOUN | حجج
قرينة | NOUN | قرائن
برهان | NOUN | براهين
إثبات | NOUN
شهادة | NOUN
شاهد | NOUN | شهود
قسم | NOUN | أقسام
تحقيق | NOUN
استجواب | NOUN
مساءلة | NOUN
محاسبة | NOUN
ملف | NOUN
سجلات | NOUN | | f
محضر | NOUN | محاضر
تحليل | NOUN | تحاليل
تشريح | NOUN
محام | NOUN
مدع | NOUN
وكيل | NOUN | وكلاء
متهم | NOUN
مدان | NOUN
مجرم | NOUN
جان | NOUN | جناة
لص | NOUN | لصوص
سارق | NOUN | سراق
قاتل | NOUN | قتلة
سفاح | NOUN
مغتصب | NOUN
محتال | NOUN
نصاب | NOUN | أنصبة
مهرب | NOUN
مروج | NOUN
تاجر | NOUN | تجار
فاسد | NOUN
مزور | NOUN
مبتز | NOUN
محرض | NOUN
متورط | NOUN
مشتبه | NOUN
مطلوب | NOUN
هارب | NOUN
مجهول | NOUN
نهب | NOUN
سلب | NOUN
احتيال | NOUN
نصب | NOUN
تزوير | NOUN
تزييف | NOUN
غش | NOUN
اختلاس | NOUN
محسوبية | NOUN
اغتصاب | NOUN
تحرش | NOUN
قتل | NOUN
طعنة | NOUN
ذبح | NOUN
حرق | NOUN | حروق
تهريب | NOUN
تجارة | NOUN
مخدرات | NOUN | | f
حشيشة | NOUN
هيروين | NOUN
أفيون | NOUN
كبتاغون | NOUN
غسل | NOUN
تبييض | NOUN
قرصنة | NOUN
قرصان | NOUN | قراصنة
هاكر | NOUN
شجار | NOUN
عراك | NOUN
مشاجرة | NOUN
ضرب | NOUN
لكمة | NOUN
رفسة | NOUN
ركلة | NOUN
خنق | NOUN
غرق | NOUN
دهس | NOUN
تصادم | NOUN
اصطدام | NOUN
انهيار | NOUN
سقوط | NOUN
نكبة | NOUN
نكسة | NOUN
محنة | NOUN | محن
مصيبة | NOUN | مصائب
فاجعة | NOUN | فواجع
بلاء | NOUN | | m
واجب | NOUN
حرية | NOUN
مساواة | NOUN
إنصاف | NOUN
حصانة | NOUN
حرمة | NOUN
رعاية | NOUN
وصاية | NOUN
ملكية | NOUN
ميراث | NOUN | مواريث
إرث | NOUN
تركة | NOUN
وصية | NOUN | وصايا
نفقة | NOUN
حضانة | NOUN
مهر | NOUN | مهور
قران | NOUN
نكاح | NOUN
عقم | NOUN
جنسية | NOUN
إقامة | NOUN
إذن | NOUN | أذون
ترخيص | NOUN | تراخيص
لجوء | NOUN | | m
كفيل | NOUN | كفلاء
ضامن | NOUN
ضمان | NOUN
ضمانة | NOUN
تعويض | NOUN
فدية | NOUN
دية | NOUN
مصادرة | NOUN
حجز | NOUN
تجميد | NOUN
مراقبة | NOUN
وقاية | NOUN
حبل | NOUN | حبال
قفص | NOUN | أقفاص
مباحث | NOUN | | f
نجدة | NOUN
بلاغ | NOUN
إشعار | NOUN
تنبيه | NOUN

# economy and work
بورصة | NOUN
مصرف | NOUN | مصارف
بنك | NOUN | بنوك
شركة | NOUN
مصنع | NOUN | مصانع
معمل | NOUN | معامل
دكان | NOUN | دكاكين
حانوت | NOUN | حوانيت
مقاولة | NOUN
صندوق | NOUN | صناديق
محفظة | NOUN | محافظ
خزنة | NOUN
موازنة | NOUN
فاتورة | NOUN | فواتير
إيصال | NOUN
حساب | NOUN
رسم | NOUN | رسوم, رسومات
تعرفة | NOUN
تعريفة | NOUN
مكس | NOUN | مكوس
جمرك | NOUN | جمارك
دعم | NOUN
إعانة | NOUN
منحة | NOUN | منح
سلفة | NOUN
ربا | NOUN | | m
قسط | NOUN | أقساط
رهن | NOUN | رهون
إيراد | NOUN
مصروف | NOUN | مصاريف
كلفة | NOUN
إنفاق | NOUN
عجز | NOUN
فائض | NOUN | فوائض
تضخم | NOUN
ركود | NOUN
كساد | NOUN
انكماش | NOUN
نمو | NOUN
تنمية | NOUN
انتعاش | NOUN
ازدهار | NOUN
رخاء | NOUN | | m
رفاهية | NOUN
بحبوحة | NOUN
تقشف | NOUN
إفلاس | NOUN
تعثر | NOUN
نقد | NOUN | نقود
ورقة | NOUN | أوراق
قرش | NOUN | قروش
روبل | NOUN
يوان | NOUN
روبية | NOUN
بيزو | NOUN
فرنك | NOUN
شيكل | NOUN | شواكل
تومان | NOUN
بنس | NOUN
شلن | NOUN
شيك | NOUN
حوالة | NOUN
نحاس | NOUN
قصدير | NOUN
زنك | NOUN
نيكل | NOUN
كوبالت | NOUN
ليثيوم | NOUN
فوسفات | NOUN
بوكسيت | NOUN
منجم | NOUN | مناجم
مقلع | NOUN | مقالع
محجر | NOUN | محاجر
كيروسين | NOUN
زيت | NOUN | زيوت
بئر | NOUN | آبار | f
مصفاة | NOUN | مصاف, مصافي
صهريج | NOUN | صهاريج
محطة | NOUN
مولد | NOUN
محول | NOUN
سد | NOUN | سدود
ألواح | NOUN | | f
صادرات | NOUN | | f
وارد | NOUN
استيراد | NOUN
تصدير | NOUN
منتج | NOUN
منتوج | NOUN | منتجات
ماركة | NOUN
صفقة | NOUN
مناقصة | NOUN
عطاء | NOUN | | m
مزايدة | NOUN
طلب | NOUN
بيع | NOUN | بيوع
مبيع | NOUN
شراء | NOUN | مشتريات | m
بائع | NOUN | باعة
مشتر | NOUN
مستهلك | NOUN
مستورد | NOUN
وسيط | NOUN | وسطاء
سمسار | NOUN | سماسرة
عمولة | NOUN
احتكار | NOUN
منافسة | NOUN
صناعة | NOUN
زراعة | NOUN
فلاحة | NOUN
حصاد | NOUN
محصول | NOUN | محاصيل
غلة | NOUN | غلال
قمح | NOUN
شعير | NOUN
قطن | NOUN
تمر | NOUN | تمور
نخلة | NOUN | نخيل
كروم | NOUN | | f
عنب | NOUN | أعناب
برتقال | NOUN
تفاح | NOUN
موز | NOUN
بطاطا | NOUN | | f
بطاطس | NOUN
طماطم | NOUN
بندورة | NOUN
بصل | NOUN
ثوم | NOUN
خضار | NOUN
خضرة | NOUN | خضروات, خضراوات
فاكهة | NOUN | فواكه
حبوب | NOUN | | f
طحين | NOUN
دقيق | NOUN
علف | NOUN | أعلاف
ماشية | NOUN | مواش, مواشي
غنم | NOUN | أغنام
بقرة | NOUN | أبقار, بقر
جمل | NOUN | جمال
إبل | NOUN | | f
حصان | NOUN | أحصنة, خيول
خيل | NOUN | خيول
خروف | NOUN | خراف
ماعز | NOUN
دجاجة | NOUN | دجاج, دواجن
سمكة | NOUN | أسماك, سمك
حليب | NOUN
ألبان | NOUN | | f
جبن | NOUN | أجبان
زبدة | NOUN
عسل | NOUN
مزرعة | NOUN | مزارع
بستان | NOUN | بساتين
حظيرة | NOUN | حظائر
بذرة | NOUN | بذور
سماد | NOUN | أسمدة
مبيد | NOUN
جرار | NOUN
محراث | NOUN | محاريث
تربة | NOUN
فلاح | NOUN
مزارع | NOUN
راع | NOUN | رعاة
صياد | NOUN
مرعى | NOUN | مراع, مراعي
أشغال | NOUN | | f
حرفة | NOUN | حرف
صنعة | NOUN | صنائع
موظف | NOUN
أجير | NOUN | أجراء
صانع | NOUN | صناع
مهندس | NOUN
حرفي | NOUN
نجار | NOUN
حداد | NOUN
سباك | NOUN
خباز | NOUN
طباخ | NOUN
جزار | NOUN
حلاق | NOUN
خياط | NOUN
سائق | NOUN
بحار | NOUN
ربان | NOUN | ربابنة
طيار | NOUN
ملاح | NOUN
مضيف | NOUN
مضيفة | NOUN
حمال | NOUN
بواب | NOUN
خادم | NOUN | خدم, خوادم
خادمة | NOUN
بستاني | NOUN
نادل | NOUN
مدرب | NOUN
بطالة | NOUN
عطالة | NOUN
تقاعد | NOUN
معاش | NOUN
حافز | NOUN | حوافز
تأمين | NOUN
إضراب | NOUN
دوام | NOUN
إجازة | NOUN
تسريح | NOUN
توظيف | NOUN
تعيين | NOUN
استقالة | NOUN
استثمار | NOUN
مستثمر | NOUN
تمويل | NOUN
ممول | NOUN
مساهم | NOUN
رأسمال | NOUN | رساميل
شراكة | NOUN
مشاركة | NOUN
اندماج | NOUN
استحواذ | NOUN
خصخصة | NOUN
تأميم | NOUN
احتياط | NOUN
ودائع | NOUN
ائتمان | NOUN
مؤشر | NOUN
نسبة | NOUN | نسب
معدل | NOUN
حجم | NOUN | أحجام
عدد | NOUN | أعداد
إحصاء | NOUN | | m
إحصائية | NOUN
تعداد | NOUN
استطلاع | NOUN
استبيان | NOUN
متوسط | NOUN
مجموع | NOUN
مبلغ | NOUN | مبالغ
ملياردير | NOUN
مليونير | NOUN
ثري | NOUN | أثرياء
فقير | NOUN | فقراء
محتاج | NOUN
ممتلكات | NOUN | | f
عمارة | NOUN | عمائر
إيجار | NOUN
مستأجر | NOUN
مالك | NOUN | ملاك
سكن | NOUN
مسكن | NOUN | مساكن
ناطحة | NOUN
مجمع | NOUN
رصيف | NOUN | أرصفة
مرفأ | NOUN | مرافئ
مرفق | NOUN | مرافق
مرور | NOUN
نقل | NOUN | نقليات
حاوية | NOUN
طرد | NOUN | طرود
بريد | NOUN
ورشة | NOUN | ورش
مختبر | NOUN
ورق | NOUN | أوراق
مستلزم | NOUN
معونة | NOUN
إغاثة | NOUN
مؤونة | NOUN | مؤن
مخبز | NOUN | مخابز
فرن | NOUN | أفران
مطحنة | NOUN | مطاحن
صومعة | NOUN | صوامع
مسلخ | NOUN | مسالخ

# body, health, medicine
شعرة | NOUN
جبين | NOUN
حاجب | NOUN | حواجب
رمش | NOUN | رموش
أنف | NOUN | أنوف
آذان | NOUN | | f
أفواه | NOUN | | m
شفة | NOUN | شفاه
ضرس | NOUN | أضراس
ذقن | NOUN | ذقون | f
لحية | NOUN | لحى
شارب | NOUN | شوارب
خد | NOUN | خدود
رقبة | NOUN | رقاب
عنق | NOUN | أعناق
حنجرة | NOUN | حناجر
كوع | NOUN | أكواع
معصم | NOUN | معاصم
أكف | NOUN | | f
ظفر | NOUN | أظافر
إبهام | NOUN
إبط | NOUN | آباط
بطن | NOUN | بطون
خصر | NOUN | خصور
ضلع | NOUN | أضلاع | f
ساق | NOUN | سيقان | f
كعب | NOUN | كعوب
مفصل | NOUN | مفاصل
عظمة | NOUN | عظام
وتر | NOUN | أوتار
رباط | NOUN | أربطة
غضروف | NOUN | غضاريف
وريد | NOUN | أوردة
معدة | NOUN | معد
مرارة | NOUN
طحال | NOUN
مثانة | NOUN
أمعاء | NOUN | | f
قولون | NOUN
بنكرياس | NOUN
غدة | NOUN | غدد
نخاع | NOUN
نسيج | NOUN | أنسجة
هرمون | NOUN
إنزيم | NOUN
جنين | NOUN | أجنة
داء | NOUN | أدواء | m
علة | NOUN | علل
جائحة | NOUN | جوائح
طفيل | NOUN | طفيليات
سكري | NOUN
ربو | NOUN
جدري | NOUN
حصبة | NOUN
إيدز | NOUN
إيبولا | NOUN | | f
ملاريا | NOUN | | f
إنفلونزا | NOUN | | f
زكام | NOUN
سعال | NOUN
صداع | NOUN
ألم | NOUN | آلام
وجع | NOUN | أوجاع
كسر | NOUN | كسور
تمزق | NOUN
نزيف | NOUN
جلطة | NOUN
سكتة | NOUN
غيبوبة | NOUN
إغماء | NOUN | | m
صرع | NOUN
اكتئاب | NOUN
قلق | NOUN
توحد | NOUN
خرف | NOUN
زهايمر | NOUN
إدمان | NOUN
سمنة | NOUN
هزال | NOUN
جفاف | NOUN
تسمم | NOUN
التهاب | NOUN
رضاعة | NOUN
جراح | NOUN
ممرض | NOUN
مسعف | NOUN
صيدلي | NOUN | صيادلة
صيدلية | NOUN
مشفى | NOUN | مشاف, مشافي
مستوصف | NOUN
عيادة | NOUN
مصحة | NOUN
سرير | NOUN | أسرة
إسعاف | NOUN
جراحة | NOUN
عملية | NOUN
علاج | NOUN
قرص | NOUN | أقراص
حقنة | NOUN | حقن
تطعيم | NOUN
تلقيح | NOUN
جرعة | NOUN
مصل | NOUN | أمصال
مضاد | NOUN
مرهم | NOUN | مراهم
ضمادة | NOUN
نقالة | NOUN
كرسي | NOUN | كراس, كراسي
عكاز | NOUN | عكاكيز
نظارة | NOUN
قسطرة | NOUN
أشعة | NOUN | | f
تشخيص | NOUN
شفاء | NOUN | | m
تعاف | NOUN
نقاهة | NOUN
عافية | NOUN
حمية | NOUN
رجيم | NOUN
تغذية | NOUN
فيتامين | NOUN
بروتين | NOUN
كالسيوم | NOUN
سعرة | NOUN
كوليسترول | NOUN
ملح | NOUN | أملاح
وصفة | NOUN
عدسة | NOUN
مريض | NOUN | مرضى
عاجز | NOUN | عجزة
معاق | NOUN
كفيف | NOUN | مكفوفون
قزم | NOUN | أقزام
رضيع | NOUN | رضع
حامل | NOUN | حوامل | f
قابلة | NOUN
متبرع | NOUN
تبرع | NOUN
زرع | NOUN

# nature, weather, geography, animals
غيمة | NOUN | غيوم
سحابة | NOUN | سحب, سحاب
ضباب | NOUN
صقيع | NOUN
ندى | NOUN | أنداء | m
مطر | NOUN | أمطار
زخة | NOUN
برق | NOUN | بروق
صاعقة | NOUN | صواعق
برد | NOUN
قحط | NOUN
رطوبة | NOUN
نسيم | NOUN | نسائم
زوبعة | NOUN | زوابع
أغبرة | NOUN | | f
أتربة | NOUN | | f
رمل | NOUN | رمال
فيضان | NOUN
طوفان | NOUN
هزة | NOUN
تسونامي | NOUN
حمم | NOUN | | f
نجم | NOUN | نجوم
نجمة | NOUN
مجرة | NOUN
نيزك | NOUN | نيازك
مذنب | NOUN
شهاب | NOUN | شهب
فلك | NOUN | أفلاك
أكوان | NOUN | | f
مدار | NOUN
ظل | NOUN | ظلال
ظلام | NOUN
ظلمة | NOUN
شعاع | NOUN | أشعة
ظهيرة | NOUN
مغيب | NOUN
غروب | NOUN
شروق | NOUN
مساء | NOUN | أماس, أماسي | m
أمسية | NOUN | أماس, أماسي
صبيحة | NOUN
تلة | NOUN | تلال
غور | NOUN | أغوار
منحدر | NOUN
سفح | NOUN | سفوح
مغارة | NOUN | مغاور
صخرة | NOUN | صخور
صخر | NOUN | صخور
حصاة | NOUN | حصى
واحة | NOUN
بر | NOUN | برار, براري
أرخبيل | NOUN
ينبوع | NOUN | ينابيع
نبع | NOUN | ينابيع
شلال | NOUN
مستنقع | NOUN
بركة | NOUN | برك
مصب | NOUN
منبع | NOUN | منابع
دلتا | NOUN | | f
طين | NOUN | أطيان
وحل | NOUN | أوحال
قطر | NOUN | أقطار
بلد | NOUN | بلدان, بلاد
ضيعة | NOUN | ضيع
عزبة | NOUN | عزب
نجع | NOUN | نجوع
زقاق | NOUN | أزقة
دروب | NOUN | | f
ممشى | NOUN | مماش, مماشي
دوار | NOUN
منعطف | NOUN
تقاطع | NOUN
مفترق | NOUN
حدود | NOUN | | f
تخوم | NOUN | | f
استواء | NOUN | | m
رقعة | NOUN | رقع
بقعة | NOUN | بقع
ناحية | NOUN | نواح, نواحي, أنحاء
أنحاء | NOUN | | m
اتجاه | NOUN
وجهة | NOUN
مشارف | NOUN | | f
شجرة | NOUN | أشجار, شجر
نبات | NOUN
نبتة | NOUN
غصن | NOUN | أغصان
جذع | NOUN | جذوع
جذر | NOUN | جذور
ثمرة | NOUN | ثمار
ثمر | NOUN | أثمار
عشب | NOUN | أعشاب
حطب | NOUN | أحطاب
خشب | NOUN | أخشاب
نخيل | NOUN | | m
صنوبر | NOUN
متنزه | NOUN
منتزه | NOUN
محمية | NOUN
قمامة | NOUN
زبالة | NOUN
مخلف | NOUN
بلاستيك | NOUN
انبعاث | NOUN
كربون | NOUN
احتباس | NOUN
وحش | NOUN | وحوش
أسد | NOUN | أسود
نمر | NOUN | نمور
فهد | NOUN | فهود
فيل | NOUN | فيلة, أفيال
ذئب | NOUN | ذئاب
ثعلب | NOUN | ثعالب
ضبع | NOUN | ضباع
قرد | NOUN | قرود, قردة
غزال | NOUN | غزلان
أرنب | NOUN | أرانب
قطة | NOUN | قطط
جرذ | NOUN | جرذان
حمار | NOUN | حمير
بغل | NOUN | بغال
خنزير | NOUN | خنازير
عجل | NOUN | عجول
ناقة | NOUN | نوق, نياق
صقر | NOUN | صقور
حمامة | NOUN | حمام, حمائم
غراب | NOUN | غربان
بومة | NOUN | بوم
ديك | NOUN | ديوك, ديكة
بطة | NOUN | بط
إوزة | NOUN | إوز
عصفور | NOUN | عصافير
بلبل | NOUN | بلابل
طاووس | NOUN | طواويس
ببغاء | NOUN | ببغاوات | m
دلفين | NOUN | دلافين
سلحفاة | NOUN | سلاحف
تمساح | NOUN | تماسيح
ثعبان | NOUN | ثعابين
حية | NOUN
عقرب | NOUN | عقارب | f
حشرة | NOUN
نملة | NOUN | نمل
نحلة | NOUN | نحل
ذبابة | NOUN | ذباب
بعوضة | NOUN | بعوض
جرادة | NOUN | جراد
فراشة | NOUN
عنكبوت | NOUN | عناكب
دودة | NOUN | ديدان
ضفدع | NOUN | ضفادع
سمك | NOUN | أسماك
ديناصور | NOUN
سلالة | NOUN
فصيلة | NOUN | فصائل
انقراض | NOUN

# transport, buildings, things
باص | NOUN
قطار | NOUN
مترو | NOUN
ترام | NOUN
باخرة | NOUN | بواخر
عبارة | NOUN
يخت | NOUN | يخوت
مركب | NOUN | مراكب
مركبة | NOUN
جرافة | NOUN
رافعة | NOUN
شاحن | NOUN
محرك | NOUN
عجلة | NOUN
مقود | NOUN
فرملة | NOUN | فرامل
مكبح | NOUN | مكابح
خزان | NOUN
مرآب | NOUN | مرائب
رحلة | NOUN
سفر | NOUN | أسفار
إقلاع | NOUN
هبوط | NOUN
تحليق | NOUN
راكب | NOUN | ركاب
مسافر | NOUN
طاقم | NOUN | طواقم, أطقم
مقصورة | NOUN
كابينة | NOUN
متاع | NOUN | أمتعة
بناية | NOUN
منزل | NOUN | منازل
فيلا | NOUN | فيلات, فلل | f
كوخ | NOUN | أكواخ
خيمة | NOUN | خيام, خيم
مخيم | NOUN
شاليه | NOUN
صالة | NOUN
صالون | NOUN
مطبخ | NOUN | مطابخ
حمام | NOUN
شرفة | NOUN
نافذة | NOUN | نوافذ
شباك | NOUN | شبابيك
قفل | NOUN | أقفال
درج | NOUN | أدراج
مصعد | NOUN | مصاعد
طابق | NOUN | طوابق
طوب | NOUN
قرميد | NOUN
إسمنت | NOUN
أسمنت | NOUN
خرسانة | NOUN
رخام | NOUN
زجاج | NOUN
مسمار | NOUN | مسامير
مطرقة | NOUN | مطارق
منشار | NOUN | مناشير
حنفية | NOUN
صنبور | NOUN | صنابير
مصباح | NOUN | مصابيح
لمبة | NOUN
شمعة | NOUN | شموع
فانوس | NOUN | فوانيس
ستارة | NOUN | ستائر
سجادة | NOUN | سجاد
فراش | NOUN | فرش, أفرشة
وسادة | NOUN | وسائد
بطانية | NOUN
منشفة | NOUN | مناشف
مرآة | NOUN | مرايا
علبة | NOUN | علب
كيس | NOUN | أكياس
قنينة | NOUN | قنان, قناني
زجاجة | NOUN
أكواب | NOUN | | f
فنجان | NOUN | فناجين
صحن | NOUN | صحون
طبق | NOUN | أطباق
ملعقة | NOUN | ملاعق
شوكة | NOUN | شوك
مقلاة | NOUN
ثلاجة | NOUN
غسالة | NOUN
مكنسة | NOUN | مكانس
مكيف | NOUN
موقد | NOUN | مواقد
مدفأة | NOUN | مدافئ
إبرة | NOUN | إبر
خيط | NOUN | خيوط
قماش | NOUN | أقمشة
بنطال | NOUN
بنطلون | NOUN | بناطيل
سروال | NOUN | سراويل
فستان | NOUN | فساتين
عباءة | NOUN | | f
معطف | NOUN | معاطف
جاكيت | NOUN
جورب | NOUN | جوارب
قبعة | NOUN
عمامة | NOUN | عمائم
كوفية | NOUN
برقع | NOUN
خاتم | NOUN | خواتم
قلادة | NOUN
سوار | NOUN | أساور
مجوهرات | NOUN | | f
حلي | NOUN
تاج | NOUN | تيجان
جوهرة | NOUN | جواهر
لؤلؤة | NOUN | لآلئ
ماسة | NOUN
عطر | NOUN | عطور
صابون | NOUN
دمية | NOUN | دمى
رماد | NOUN
جمر | NOUN
فتحة | NOUN
ثقب | NOUN | ثقوب
شق | NOUN | شقوق
صدع | NOUN | صدوع
كسرة | NOUN
رزمة | NOUN | رزم
قطرة | NOUN
جزيء | NOUN | جزيئات
مطاط | NOUN
حبر | NOUN
قلم | NOUN | أقلام
دفتر | NOUN | دفاتر
كراسة | NOUN
ممحاة | NOUN
مسطرة | NOUN | مساطر

# politics, diplomacy, state
سياسة | NOUN
دبلوماسية | NOUN
علاقة | NOUN
رابطة | NOUN | روابط
رابط | NOUN | روابط
وشيجة | NOUN | وشائج
أواصر | NOUN | | f
حوار | NOUN
محادثة | NOUN
مباحثة | NOUN
مفاوضة | NOUN
مشاورة | NOUN
مداولة | NOUN
لقاء | NOUN | | m
اجتماع | NOUN
مؤتمر | NOUN
زيارة | NOUN
جولة | NOUN
وفد | NOUN | وفود
بعثة | NOUN
مبعوث | NOUN
موفد | NOUN
مندوب | NOUN
ممثل | NOUN
مراقب | NOUN
دعوة | NOUN
مبادرة | NOUN
مقترح | NOUN
اقتراح | NOUN
طرح | NOUN | طروحات
أطروحة | NOUN | أطاريح
مسودة | NOUN
تفاهم | NOUN
توافق | NOUN
إجماع | NOUN
توصية | NOUN
خطاب | NOUN
كلمة | NOUN
رسالة | NOUN | رسائل
برقية | NOUN
مكالمة | NOUN
اتصال | NOUN
مراسلة | NOUN
انتخاب | NOUN
اقتراع | NOUN
استفتاء | NOUN | | m
تصويت | NOUN
ناخب | NOUN
مرشح | NOUN
برنامج | NOUN | برامج
وعد | NOUN | وعود
شعار | NOUN
دائرة | NOUN | دوائر
عهدة | NOUN
ترشيح | NOUN
ترشح | NOUN
تزكية | NOUN
فرز | NOUN
معارضة | NOUN
موالاة | NOUN
تكتل | NOUN
قيادة | NOUN
رئاسة | NOUN
تشكيل | NOUN
تعديل | NOUN
إقالة | NOUN
عزل | NOUN
أسلاف | NOUN
بيعة | NOUN
تنصيب | NOUN
تنازل | NOUN
إصلاح | NOUN
محاصصة | NOUN
مبايعة | NOUN
هيمنة | NOUN
سيطرة | NOUN
سطوة | NOUN
سيادة | NOUN
استقلال | NOUN
انفصال | NOUN
تقسيم | NOUN
حياد | NOUN
تبعية | NOUN
انتداب | NOUN
استعمار | NOUN
استيطان | NOUN
مستوطنة | NOUN
مستوطن | NOUN
جمهورية | NOUN
مملكة | NOUN | ممالك
إمبراطورية | NOUN
مشيخة | NOUN
دويلة | NOUN
كونفدرالية | NOUN
فيدرالية | NOUN
محافظة | NOUN
بلدية | NOUN
نشيد | NOUN | أناشيد
رعية | NOUN | رعايا | f
مواطنة | NOUN
جالية | NOUN
مغترب | NOUN
مهاجر | NOUN
منفي | NOUN
نزوح | NOUN
تهجير | NOUN
ترحيل | NOUN
عودة | NOUN
إعادة | NOUN
قومية | NOUN
وطنية | NOUN
ديمقراطية | NOUN
ديموقراطية | NOUN
ديكتاتورية | NOUN
دكتاتورية | NOUN
استبداد | NOUN
طغيان | NOUN
طاغية | NOUN | طغاة | m
ديكتاتور | NOUN
دكتاتور | NOUN
ليبرالية | NOUN
علمانية | NOUN
اشتراكية | NOUN
شيوعية | NOUN
رأسمالية | NOUN
عولمة | NOUN
شعبوية | NOUN
فاشية | NOUN
نازية | NOUN
صهيونية | NOUN
تطرف | NOUN
تشدد | NOUN
تعصب | NOUN
اعتدال | NOUN
وسطية | NOUN
تسامح | NOUN
تعايش | NOUN
مسألة | NOUN | مسائل
مشكل | NOUN | مشاكل
معضلة | NOUN
عقدة | NOUN
مأزق | NOUN | مآزق
ورطة | NOUN
مخرج | NOUN | مخارج
حل | NOUN | حلول
خيار | NOUN
نهج | NOUN | نهوج
منهج | NOUN | مناهج
ذريعة | NOUN | ذرائع
مبرر | NOUN
غاية | NOUN
مقصد | NOUN | مقاصد
مرام | NOUN
محاولة | NOUN
إجراء | NOUN | | m
سابقة | NOUN | سوابق
تصور | NOUN
توقع | NOUN
تكهن | NOUN
شائعة | NOUN
إشاعة | NOUN
تسريب | NOUN
نبأ | NOUN | أنباء
خبر | NOUN | أخبار
شبهة | NOUN
ريبة | NOUN
ظن | NOUN
احتمال | NOUN
فرضية | NOUN
لغز | NOUN | ألغاز
واقع | NOUN | وقائع
كذبة | NOUN
بهتان | NOUN
افتراء | NOUN | | m
زعم | NOUN | مزاعم
نفي | NOUN
تكذيب | NOUN

# media, culture, education, technology
إعلام | NOUN
صحافة | NOUN
صحيفة | NOUN | صحف
جريدة | NOUN | جرائد
مجلة | NOUN
إذاعة | NOUN
تلفزيون | NOUN
تلفاز | NOUN
نشرة | NOUN
حلقة | NOUN
مقابلة | NOUN
تقرير | NOUN | تقارير
مقال | NOUN
مقالة | NOUN
افتتاحية | NOUN
مانشيت | NOUN
صورة | NOUN | صور
فيديو | NOUN | فيديوهات
مقطع | NOUN | مقاطع
تسجيل | NOUN
مدونة | NOUN
تغريدة | NOUN
منشور | NOUN | مناشير
هاشتاغ | NOUN
هاشتاج | NOUN
وسم | NOUN | وسوم
تطبيق | NOUN
تعليق | NOUN
إعجاب | NOUN
متابع | NOUN
مشاهد | NOUN
قارئ | NOUN | قراء
جمهور | NOUN | جماهير
مستمع | NOUN
مراسل | NOUN
صحفي | NOUN
صحافي | NOUN
محرر | NOUN
مذيع | NOUN
مقدم | NOUN
إعلان | NOUN
رواية | NOUN
قصيدة | NOUN | قصائد
حكاية | NOUN
سيرة | NOUN | سير
سطر | NOUN | سطور, أسطر
حرف | NOUN | حروف, أحرف
لفظ | NOUN | ألفاظ
معجم | NOUN | معاجم
قاموس | NOUN | قواميس
موسوعة | NOUN
ترجمة | NOUN | تراجم
مخطوط | NOUN
مخطوطة | NOUN
طبعة | NOUN
مطبعة | NOUN | مطابع
مكتبة | NOUN
معرض | NOUN | معارض
ناشر | NOUN
مؤلف | NOUN
أديب | NOUN | أدباء
روائي | NOUN
فنان | NOUN
فنانة | NOUN
ممثلة | NOUN
مغن | NOUN
مغنية | NOUN
مطرب | NOUN
مطربة | NOUN
ملحن | NOUN
عازف | NOUN
راقص | NOUN
راقصة | NOUN
رسام | NOUN
نحات | NOUN
مصور | NOUN
مصمم | NOUN
مصممة | NOUN
عارضة | NOUN
مسرح | NOUN | مسارح
بطل | NOUN | أبطال
بطلة | NOUN
لحن | NOUN | ألحان
نغمة | NOUN
إيقاع | NOUN
آلة | NOUN
أعواد | NOUN | | f
كمان | NOUN
بيانو | NOUN
طبل | NOUN | طبول
غيتار | NOUN
رقصة | NOUN
باليه | NOUN
جوقة | NOUN
نقش | NOUN | نقوش
آثار | NOUN | | f
ضريح | NOUN | أضرحة
قبر | NOUN | قبور
مومياء | NOUN | مومياوات | f
حضارة | NOUN
مدرسة | NOUN | مدارس
جامعة | NOUN
معهد | NOUN | معاهد
روضة | NOUN
درس | NOUN | دروس
امتحان | NOUN
اختبار | NOUN
دبلوم | NOUN
دكتوراه | NOUN
ماجستير | NOUN
بكالوريوس | NOUN
بكالوريا | NOUN
دراسة | NOUN
تخصص | NOUN
اكتشاف | NOUN
اختراع | NOUN
ابتكار | NOUN
تلميذ | NOUN | تلاميذ, تلامذة
تلميذة | NOUN
معلمة | NOUN
مدرس | NOUN
باحث | NOUN
مخترع | NOUN
مؤرخ | NOUN
أمية | NOUN
تعليم | NOUN
تربية | NOUN
معرفة | NOUN | معارف
فيزياء | NOUN | | f
كيمياء | NOUN | | f
رياضيات | NOUN | | f
فلسفة | NOUN
جيولوجيا | NOUN | | f
جغرافيا | NOUN | | f
فيلسوف | NOUN | فلاسفة
جهاز | NOUN | أجهزة
حاسوب | NOUN | حواسيب
حاسب | NOUN
لابتوب | NOUN
جوال | NOUN
محمول | NOUN
نقال | NOUN
طابعة | NOUN
معالج | NOUN
ذاكرة | NOUN
بيانات | NOUN
خوارزمية | NOUN
متصفح | NOUN
كود | NOUN | أكواد
اختراق | NOUN
تشفير | NOUN
بلوكتشين | NOUN
ليزر | NOUN
مجهر | NOUN | مجاهر
تلسكوب | NOUN
مكوك | NOUN
لاسلكي | NOUN
هوائي | NOUN
تردد | NOUN
ذبذبة | NOUN
بكسل | NOUN
ميغابايت | NOUN
غيغابايت | NOUN

# religion and society
ديانة | NOUN
مذهب | NOUN | مذاهب
إيمان | NOUN
شرك | NOUN
إله | NOUN | آلهة
رب | NOUN | أرباب
نبي | NOUN | أنبياء
رسول | NOUN | رسل
ملاك | NOUN | ملائكة
قديس | NOUN
مسيح | NOUN
كنيسة | NOUN | كنائس
كاتدرائية | NOUN
جامع | NOUN | جوامع
مصلى | NOUN | مصليات
مئذنة | NOUN | مآذن
محراب | NOUN | محاريب
منبر | NOUN | منابر
كنيس | NOUN | كنس
قبلة | NOUN
صلاة | NOUN | صلوات
صوم | NOUN
صيام | NOUN
زكاة | NOUN | زكوات
حج | NOUN
عمرة | NOUN
صدقة | NOUN
ذبيحة | NOUN | ذبائح
أضحية | NOUN | أضاح, أضاحي
قربان | NOUN | قرابين
دعاء | NOUN | أدعية | m
تسبيح | NOUN
موعظة | NOUN | مواعظ
تلاوة | NOUN
سورة | NOUN | سور
حديث | NOUN | أحاديث
شريعة | NOUN | شرائع
فقه | NOUN
حلال | NOUN
حرام | NOUN
توبة | NOUN
جنة | NOUN
آخرة | NOUN
معجزة | NOUN
مفت | NOUN
خطيب | NOUN | خطباء
داعية | NOUN | دعاة | m
واعظ | NOUN | وعاظ
قس | NOUN | قساوسة
قسيس | NOUN | قساوسة
كاهن | NOUN | كهنة
مطران | NOUN | مطارنة
أسقف | NOUN | أساقفة
بطريرك | NOUN | بطاركة
بابا | NOUN | باباوات | m
راهب | NOUN | رهبان
راهبة | NOUN
حاخام | NOUN
حاج | NOUN | حجاج
معتمر | NOUN
مسلم | NOUN
مؤمن | NOUN
كافر | NOUN | كفار
ملحد | NOUN
مشرك | NOUN
زنديق | NOUN | زنادقة
سلفي | NOUN
خلافة | NOUN
مرجع | NOUN | مراجع
مرجعية | NOUN
آباء | NOUN | | m
أمهات | NOUN | | f
والد | NOUN
والدة | NOUN
ابن | NOUN | أبناء, بنون
ابنة | NOUN
بنت | NOUN | بنات | f
أخ | NOUN | إخوة, إخوان
أخت | NOUN | أخوات | f
شقيق | NOUN | أشقاء
شقيقة | NOUN
أجداد | NOUN
عمة | NOUN
خالة | NOUN
زوج | NOUN | أزواج
زوجة | NOUN
حفيد | NOUN | أحفاد
حفيدة | NOUN
قريب | NOUN | أقارب, أقرباء
صهر | NOUN | أصهار
حماة | NOUN
أرملة | NOUN | أرامل
أرمل | NOUN
يتيم | NOUN | أيتام, يتامى
طفل | NOUN | أطفال
طفلة | NOUN
صبي | NOUN | صبية, صبيان
فتى | NOUN | فتيان, فتية | m
فتاة | NOUN | فتيات
شاب | NOUN | شباب, شبان
شابة | NOUN
عجوز | NOUN | عجائز | f
مسن | NOUN
مراهق | NOUN
مراهقة | NOUN
سيدة | NOUN
عريس | NOUN | عرسان
خطيبة | NOUN
نسل | NOUN
ذرية | NOUN
قوم | NOUN | أقوام
أناس | NOUN | | m
بشرية | NOUN
جمع | NOUN | جموع
فئة | NOUN
نخبة | NOUN | نخب
زائر | NOUN | زوار
جيران | NOUN
ساكن | NOUN
نزيل | NOUN | نزلاء
مقيم | NOUN
وافد | NOUN
غريب | NOUN | غرباء
متسول | NOUN
بائس | NOUN | بؤساء
نبيل | NOUN | نبلاء
عادة | NOUN
ضيافة | NOUN
احترام | NOUN
محبة | NOUN
عشق | NOUN
غيرة | NOUN
حسد | NOUN
ندم | NOUN
خجل | NOUN
خوف | NOUN | مخاوف
مخافة | NOUN | مخاوف
ذعر | NOUN
هلع | NOUN
فزع | NOUN
حزن | NOUN | أحزان
أسى | NOUN | | m
فرح | NOUN | أفراح
بهجة | NOUN
سرور | NOUN
سعادة | NOUN
تفاؤل | NOUN
تشاؤم | NOUN
يأس | NOUN
إحباط | NOUN
صدمة | NOUN
دهشة | NOUN
مفاجأة | NOUN | مفاجآت
ثقة | NOUN
رغبة | NOUN
شهوة | NOUN
شوق | NOUN | أشواق
حنين | NOUN
عاطفة | NOUN | عواطف
إحساس | NOUN | أحاسيس
ضمير | NOUN | ضمائر
نفوس | NOUN

# sport
لاعب | NOUN
لاعبة | NOUN
منتخب | NOUN
نادي | NOUN | أندية
ناد | NOUN | أندية
مهاجم | NOUN
مدافع | NOUN
مشجع | NOUN
مضمار | NOUN | مضامير
حلبة | NOUN
مسبح | NOUN | مسابح
تمريرة | NOUN
رأسية | NOUN
ركنية | NOUN
رمية | NOUN
ثنائية | NOUN
ثلاثية | NOUN
رباعية | NOUN
خماسية | NOUN
ديربي | NOUN
ودية | NOUN
نزال | NOUN
نهائي | NOUN
بطولة | NOUN
دوري | NOUN
تصفيات | NOUN | | f
إقصائيات | NOUN | | f
مجموعة | NOUN
صدارة | NOUN
وصافة | NOUN
فارق | NOUN | فوارق
فوز | NOUN
تعادل | NOUN
ريمونتادا | NOUN | | f
إيقاف | NOUN
إصابة | NOUN
غياب | NOUN
انتقال | NOUN
ميركاتو | NOUN
إعارة | NOUN
تعاقد | NOUN
تتويج | NOUN
ذهبية | NOUN
فضية | NOUN
برونزية | NOUN
عداءة | NOUN
سباحة | NOUN
سباح | NOUN
رمي | NOUN
قفز | NOUN
جري | NOUN
ملاكمة | NOUN
ملاكم | NOUN
مصارعة | NOUN
مصارع | NOUN
جودو | NOUN
كاراتيه | NOUN
تايكواندو | NOUN
رماية | NOUN
فروسية | NOUN
فارس | NOUN | فرسان
جواد | NOUN | جياد
مبارزة | NOUN
تجديف | NOUN
شراع | NOUN | أشرعة
تزلج | NOUN
تزحلق | NOUN
غوص | NOUN
تسلق | NOUN
شطرنج | NOUN
غولف | NOUN
بولو | NOUN
رالي | NOUN
هوكي | NOUN
رغبي | NOUN
كريكيت | NOUN
بيسبول | NOUN
مضرب | NOUN | مضارب
قفاز | NOUN
تأهل | NOUN
صعود | NOUN
احتراف | NOUN
هواية | NOUN
محترف | NOUN
مخضرم | NOUN
جماهير | NOUN | | f
تشجيع | NOUN
هتاف | NOUN
ألتراس | NOUN
منشطات | NOUN | | f

# time, measure and abstract nouns
ثانية | NOUN | ثوان, ثواني
برهة | NOUN
هنيهة | NOUN
دهر | NOUN | دهور
ألفية | NOUN
مهلة | NOUN | مهل
أوان | NOUN | آونة
حاضر | NOUN
مستقبل | NOUN
بداية | NOUN
نهاية | NOUN
مطلع | NOUN | مطالع
مستهل | NOUN
ختام | NOUN
خاتمة | NOUN | خواتيم
مقدمة | NOUN
تمهيد | NOUN
مؤخرة | NOUN
تأخير | NOUN
تأخر | NOUN
تسارع | NOUN
بطء | NOUN | | m
استمرار | NOUN
تكرار | NOUN
مداومة | NOUN
دوران | NOUN
أوج | NOUN
حضيض | NOUN
وزن | NOUN | أوزان
ثقل | NOUN | أثقال
كثافة | NOUN
ارتفاع | NOUN
سماكة | NOUN
قدرة | NOUN
كفاءة | NOUN | | f
مقياس | NOUN | مقاييس
مكيال | NOUN | مكاييل
كيلوغرام | NOUN
غرام | NOUN
لتر | NOUN | ألتار
ليتر | NOUN
سنتيمتر | NOUN
ميليمتر | NOUN
هكتار | NOUN
فدان | NOUN | أفدنة
دونم | NOUN
ياردة | NOUN
فرسخ | NOUN
ميغاواط | NOUN
كيلوواط | NOUN
واط | NOUN
فولت | NOUN
بايت | NOUN
قيراط | NOUN | قراريط
مئوية | NOUN
فهرنهايت | NOUN
أهمية | NOUN
ضرورة | NOUN
إمكانية | NOUN
إمكان | NOUN
استطاعة | NOUN
طاعة | NOUN
إرادة | NOUN
عزم | NOUN
عزيمة | NOUN | عزائم
إصرار | NOUN
تصميم | NOUN | تصاميم
حرص | NOUN
حذق | NOUN
حنكة | NOUN
دهاء | NOUN | | m
براعة | NOUN
إتقان | NOUN
نجاح | NOUN
فشل | NOUN
إخفاق | NOUN
عثرة | NOUN
عائق | NOUN | عوائق
معوق | NOUN
تحد | NOUN | تحديات
تحدي | NOUN
مشقة | NOUN | مشاق
معاناة | NOUN
بؤس | NOUN
شقاء | NOUN | | m
عوز | NOUN
حاجة | NOUN | حوائج
فاقة | NOUN
ضائقة | NOUN
كرب | NOUN
راحة | NOUN
استراحة | NOUN
رفاه | NOUN
بذخ | NOUN
إسراف | NOUN
تبذير | NOUN
ترف | NOUN
سلوك | NOUN
تصرف | NOUN
طباع | NOUN | | f
فضيلة | NOUN | فضائل
رذيلة | NOUN | رذائل
صدقية | NOUN
أمانة | NOUN
جرأة | NOUN
بسالة | NOUN
غدر | NOUN
مكر | NOUN
خداع | NOUN
نفاق | NOUN
رياء | NOUN | | m
تملق | NOUN
ولاء | NOUN | | m
إخلاص | NOUN
تضحية | NOUN
فداء | NOUN | | m
بخل | NOUN
جشع | NOUN
طمع | NOUN | أطماع
طموح | NOUN
مطمح | NOUN | مطامح
أنانية | NOUN
إيثار | NOUN
تواضع | NOUN
غرور | NOUN
تعال | NOUN
أمجاد | NOUN | | f
فخر | NOUN
اعتزاز | NOUN
هيبة | NOUN
وقار | NOUN
تقدير | NOUN
تكريم | NOUN
إهانة | NOUN
إذلال | NOUN
ذل | NOUN
مذلة | NOUN
هوان | NOUN
استخفاف | NOUN
ازدراء | NOUN | | m
سخرية | NOUN
تهكم | NOUN
شتيمة | NOUN | شتائم
لعنة | NOUN
مديح | NOUN
مدح | NOUN
ثناء | NOUN | | m
إطراء | NOUN | | m
إشادة | NOUN
خرافة | NOUN
ظاهرة | NOUN | ظواهر
مظهر | NOUN | مظاهر
دلالة | NOUN
إشارة | NOUN
بادرة | NOUN | بوادر
نذير | NOUN | نذر
طليعة | NOUN | طلائع
بشارة | NOUN | بشائر
أمارة | NOUN
مفاد | NOUN
جوهر | NOUN | جواهر
صميم | NOUN
كنه | NOUN
ماهية | NOUN
نمط | NOUN | أنماط
قالب | NOUN | قوالب
قدوة | NOUN
عبرة | NOUN
عظة | NOUN
منفعة | NOUN | منافع
مضرة | NOUN | مضار
أذى | NOUN | | m
تأثير | NOUN
انعكاس | NOUN
مغبة | NOUN
محصلة | NOUN
مردود | NOUN
ناتج | NOUN | نواتج
حاصل | NOUN
خلاصة | NOUN
ملخص | NOUN
موجز | NOUN
إيجاز | NOUN
اختصار | NOUN
إسهاب | NOUN
حيثية | NOUN
تغيير | NOUN
تغير | NOUN
تحول | NOUN
تطور | NOUN
تراجع | NOUN
تدهور | NOUN
انحدار | NOUN
انحطاط | NOUN
نهوض | NOUN
صحوة | NOUN
يقظة | NOUN
غفلة | NOUN
سهو | NOUN
زلة | NOUN
خطيئة | NOUN | خطايا
هفوة | NOUN
نقص | NOUN | نواقص
شائبة | NOUN | شوائب
عاهة | NOUN
آفة | NOUN
تشوه | NOUN
تصدع | NOUN
انقسام | NOUN
شرخ | NOUN | شروخ
تباين | NOUN
اختلاف | NOUN
تفاوت | NOUN
تناقض | NOUN
تضارب | NOUN
تعارض | NOUN
توازن | NOUN
تكافؤ | NOUN
تماثل | NOUN
تشابه | NOUN
تقارب | NOUN
تباعد | NOUN
تلاق | NOUN
انسجام | NOUN
تناغم | NOUN
وئام | NOUN
ألفة | NOUN
نفور | NOUN
جفاء | NOUN | | m
فتور | NOUN
بدء | NOUN | | m
شروع | NOUN
إكمال | NOUN
إتمام | NOUN
إنجاز | NOUN
منجز | NOUN
إنهاء | NOUN | | m
توقف | NOUN
تأجيل | NOUN
إرجاء | NOUN | | m
إلغاء | NOUN | | m
سماح | NOUN
إباحة | NOUN
فتح | NOUN
إغلاق | NOUN
إقفال | NOUN
غلق | NOUN
عنصر | NOUN | عناصر
مكون | NOUN
مزيج | NOUN
خليط | NOUN
خلطة | NOUN
تركيبة | NOUN
ركيزة | NOUN | ركائز
دعامة | NOUN | دعائم
عماد | NOUN
عون | NOUN | أعوان
نواة | NOUN | نويات
حاشية | NOUN | حواش
قعر | NOUN
قشرة | NOUN | قشور
ستار | NOUN | أستار
واجهة | NOUN
باقة | NOUN
حفنة | NOUN
ثلة | NOUN
رهط | NOUN
ركام | NOUN
مجمل | NOUN
إجمال | NOUN
خصوص | NOUN
مزيد | NOUN
زيادة | NOUN
نقصان | NOUN
إضافة | NOUN
تتمة | NOUN
فضلة | NOUN
وفرة | NOUN
كثرة | NOUN
قلة | NOUN
ندرة | NOUN
شح | NOUN
تضاعف | NOUN
مضاعفة | NOUN
تخفيض | NOUN
خفض | NOUN
رفع | NOUN
ازدياد | NOUN
انخفاض | NOUN
قفزة | NOUN
شعبة | NOUN | شعب
نصيب | NOUN | أنصبة
كنية | NOUN | كنى
جواب | NOUN | أجوبة
استفسار | NOUN
إجابة | NOUN
استفهام | NOUN
تساؤل | NOUN
نقاش | NOUN
جدال | NOUN
سجال | NOUN
مشادة | NOUN
ملاسنة | NOUN
انتقاد | NOUN
ملاحظة | NOUN
اعتراض | NOUN
احتجاج | NOUN
تظاهرة | NOUN
مظاهرة | NOUN
اعتصام | NOUN
وقفة | NOUN
احتفال | NOUN
احتفالية | NOUN
تشييع | NOUN
تأبين | NOUN
مناسبة | NOUN
أضعاف | NOUN | | f
حكام | NOUN | | m
هواة | NOUN | | m
فروق | NOUN | | f
أوهام | NOUN | | f
فحوى | NOUN | | m
خروج | NOUN

# adjectives of relation and quality
ابتدائي | ADJ
احترافي | ADJ
احتياطي | ADJ
احتكاري | ADJ
احتمالي | ADJ
إجباري | ADJ
إجرامي | ADJ
إجرائي | ADJ
إجماعي | ADJ
إحصائي | ADJ
إدراكي | ADJ
إذاعي | ADJ
إرادي | ADJ
إرشادي | ADJ
إسكاني | ADJ
إسعافي | ADJ
إشعاعي | ADJ
إشرافي | ADJ
إعلاني | ADJ
إعلامي | ADJ
إغاثي | ADJ
إلزامي | ADJ
إلهي | ADJ
إملائي | ADJ
إنساني | ADJ
إنشائي | ADJ
إنقاذي | ADJ
إيديولوجي | ADJ
أيديولوجي | ADJ
إيقاعي | ADJ
ابتكاري | ADJ
اتصالي | ADJ
ارتجالي | ADJ
ارتدادي | ADJ
استباقي | ADJ
استبدادي | ADJ
استشاري | ADJ
استشرافي | ADJ
استطلاعي | ADJ
استعراضي | ADJ
استفزازي | ADJ
استكشافي | ADJ
استهلاكي | ADJ
استوائي | ADJ
اضطراري | ADJ
اعتباري | ADJ
اعتيادي | ADJ
اغترابي | ADJ
افتتاحي | ADJ
التزامي | ADJ
التهابي | ADJ
اندفاعي | ADJ
انتحاري | ADJ
انتهازي | ADJ
انفعالي | ADJ
انعزالي | ADJ
انفرادي | ADJ
انفصالي | ADJ
انقلابي | ADJ
انهزامي | ADJ
اختياري | ADJ
اختصاصي | ADJ
اختباري | ADJ
ائتلافي | ADJ
ائتماني | ADJ
أخوي | ADJ
أبوي | ADJ
أسري | ADJ
عائلي | ADJ
أنثوي | ADJ
ذكوري | ADJ
نسوي | ADJ
طفولي | ADJ
رجولي | ADJ
بطولي | ADJ
أفقي | ADJ
عمودي | ADJ
أزلي | ADJ
أبدي | ADJ
أسطوري | ADJ
أرضي | ADJ
أدبي | ADJ
أمومي | ADJ
أهلي | ADJ
أعزل | ADJ | عزل
أبرص | ADJ
أصلع | ADJ | صلع
أعور | ADJ
أبله | ADJ
بدائي | ADJ
بديهي | ADJ
برمجي | ADJ
برونزي | ADJ
بركاني | ADJ
بريدي | ADJ
بصري | ADJ
بطيء | ADJ | بطيئون, بطيئين
بطيئة | ADJ | | f
بعيد | ADJ
بلدي | ADJ
بلاستيكي | ADJ
بنائي | ADJ
بنيوي | ADJ
بهيج | ADJ
بوليسي | ADJ
بيروقراطي | ADJ
بيضاوي | ADJ
باكر | ADJ
بارد | ADJ
بارز | ADJ
بارع | ADJ
باهت | ADJ
بائس | ADJ | بؤساء
باطل | ADJ
باطني | ADJ
بالغ | ADJ
باقي | ADJ
باق | ADJ
بالي | ADJ
بال | ADJ
بخيل | ADJ | بخلاء
بذيء | ADJ | بذيئون, بذيئين
بذيئة | ADJ | | f
بريء | ADJ | أبرياء, بريئون, بريئين
بريئة | ADJ | | f
بشع | ADJ
بليغ | ADJ
بليد | ADJ | بلداء
بهي | ADJ
تآمري | ADJ
تأديبي | ADJ
تأسيسي | ADJ
تجاري | ADJ
تجريبي | ADJ
تجميلي | ADJ
تحرري | ADJ
تحريري | ADJ
تحريضي | ADJ
تحضيري | ADJ
تحفيزي | ADJ
تحكيمي | ADJ
تحليلي | ADJ
تخريبي | ADJ
تخصصي | ADJ
تخيلي | ADJ
تداولي | ADJ
تراثي | ADJ
تراكمي | ADJ
ترويجي | ADJ
تشغيلي | ADJ
تشاوري | ADJ
تشكيلي | ADJ
تصاعدي | ADJ
تصحيحي | ADJ
تصديري | ADJ
تصويري | ADJ
تطبيقي | ADJ
تطوعي | ADJ
تعاوني | ADJ
تعاقدي | ADJ
تعبوي | ADJ
تعسفي | ADJ
تعددي | ADJ
تفاعلي | ADJ
تفاوضي | ADJ
تفجيري | ADJ
تفصيلي | ADJ
تقديري | ADJ
تقدمي | ADJ
تقريبي | ADJ
تكاملي | ADJ
تكتيكي | ADJ
تكفيري | ADJ
تكميلي | ADJ
تلقائي | ADJ
تمثيلي | ADJ
تمهيدي | ADJ
تمويلي | ADJ
تنازلي | ADJ
تنافسي | ADJ
تنسيقي | ADJ
توافقي | ADJ
توثيقي | ADJ
توجيهي | ADJ
توسعي | ADJ
توضيحي | ADJ
توعوي | ADJ
تعبيري | ADJ
تثقيفي | ADJ
ترشيدي | ADJ
تسلسلي | ADJ
تسويقي | ADJ
تشخيصي | ADJ
تصنيعي | ADJ
تضامني | ADJ
تكنوقراطي | ADJ
تافه | ADJ
تعيس | ADJ | تعساء
تقي | ADJ | أتقياء
توراتي | ADJ
ثلجي | ADJ
ثائر | ADJ
ثري | ADJ | أثرياء
ثمين | ADJ
ثخين | ADJ
ثاقب | ADJ
جاد | ADJ
جائر | ADJ
جائع | ADJ | جياع
جاف | ADJ
جاهل | ADJ | جهلاء, جهال
جاهز | ADJ
جبان | ADJ | جبناء
جدلي | ADJ
جذاب | ADJ
جذري | ADJ
جريء | ADJ | جريئون, جريئين
جريئة | ADJ | | f
جرثومي | ADJ
جسدي | ADJ
جسماني | ADJ
جليدي | ADJ
جليل | ADJ | أجلاء
جمالي | ADJ
جنوني | ADJ
جهادي | ADJ
جهوي | ADJ
جوفي | ADJ
جوهري | ADJ
جلي | ADJ
جامد | ADJ
جامح | ADJ
جاذب | ADJ
جائز | ADJ
جبار | ADJ | جبابرة
حاد | ADJ
حاسم | ADJ
حارق | ADJ
حار | ADJ
حاشد | ADJ
حافل | ADJ
حالك | ADJ
حانق | ADJ
حاقد | ADJ
حتمي | ADJ
حربي | ADJ
حرفي | ADJ
حزبي | ADJ
حزين | ADJ | حزانى
حسي | ADJ
حسابي | ADJ
حصيف | ADJ
حضاري | ADJ
حضوري | ADJ
حقوقي | ADJ
حقير | ADJ
حلو | ADJ
حماسي | ADJ
حميم | ADJ
حميد | ADJ
حنون | ADJ
حواري | ADJ
حيادي | ADJ
حيواني | ADJ
حرام | ADJ
حلال | ADJ
حصين | ADJ
حثيث | ADJ
حلزوني | ADJ
حدسي | ADJ
خارق | ADJ
خاسر | ADJ
خاضع | ADJ
خاطف | ADJ
خالص | ADJ
خالي | ADJ
خال | ADJ
خامل | ADJ
خانق | ADJ
خائب | ADJ
خائف | ADJ
خجول | ADJ
خرافي | ADJ
خدمي | ADJ
خدماتي | ADJ
خشبي | ADJ
خشن | ADJ
خصب | ADJ
خصوصي | ADJ
خطابي | ADJ
خطي | ADJ
خفي | ADJ
خلاق | ADJ
خلافي | ADJ
خليجي | ADJ
خيالي | ADJ
خيري | ADJ
خاوي | ADJ
خاو | ADJ
ختامي | ADJ
دائري | ADJ
داعم | ADJ
دافئ | ADJ
داكن | ADJ
دامغ | ADJ
دخيل | ADJ | دخلاء
دراسي | ADJ
دعوي | ADJ
دوري | ADJ
دولاري | ADJ
دوار | ADJ
دوني | ADJ
دنيء | ADJ | دنيئون, دنيئين
دنيئة | ADJ | | f
ديموغرافي | ADJ
ديمغرافي | ADJ
ديناميكي | ADJ
ذائع | ADJ
ذبيح | ADJ
ذري | ADJ
ذليل | ADJ | أذلاء
ذهني | ADJ
رائج | ADJ
رائد | ADJ
راديكالي | ADJ
راسخ | ADJ
راضي | ADJ
راض | ADJ
راقي | ADJ
راق | ADJ
راكد | ADJ
راغب | ADJ
رباني | ADJ
رتيب | ADJ
رحيم | ADJ | رحماء
رخو | ADJ
رخيص | ADJ
رديء | ADJ | رديئون, رديئين
رديئة | ADJ | | f
رسولي | ADJ
رشيد | ADJ
رشيق | ADJ
رصين | ADJ
رطب | ADJ
رعوي | ADJ
رقابي | ADJ
رقيق | ADJ
رمضاني | ADJ
رمادي | ADJ
رهيب | ADJ
روتيني | ADJ
روحي | ADJ
روحاني | ADJ
رومانسي | ADJ
ريادي | ADJ
رياضي | ADJ
ريعي | ADJ
زائد | ADJ
زائل | ADJ
زاهر | ADJ
زاهي | ADJ
زاه | ADJ
زراعي | ADJ
زهري | ADJ
زهيد | ADJ
زوجي | ADJ
زيتي | ADJ
زجاجي | ADJ
زلزالي | ADJ
ساحر | ADJ
ساحق | ADJ
ساخر | ADJ
ساخط | ADJ
ساخن | ADJ
ساذج | ADJ | سذج
ساري | ADJ
ساطع | ADJ
ساكن | ADJ
سالب | ADJ
سالف | ADJ
سالم | ADJ
سائد | ADJ
سخي | ADJ | أسخياء
سخيف | ADJ | سخفاء
سديد | ADJ
سردي | ADJ
سرمدي | ADJ
سطحي | ADJ
سعري | ADJ
سكاني | ADJ
سلالي | ADJ
سلطوي | ADJ
سلفي | ADJ
سليم | ADJ
سماوي | ADJ
سمعي | ADJ
سميك | ADJ
سمين | ADJ | سمان
سوداوي | ADJ
سيكولوجي | ADJ
سيبراني | ADJ
شاب | ADJ | شباب, شبان
شاحب | ADJ
شاذ | ADJ
شاسع | ADJ
شاغر | ADJ
شاق | ADJ
شامخ | ADJ
شائع | ADJ
شائك | ADJ
شبحي | ADJ
شبيه | ADJ
شجاع | ADJ | شجعان
شحيح | ADJ
شخصي | ADJ
شرائي | ADJ
شرس | ADJ
شرطي | ADJ
شريف | ADJ | شرفاء
شرير | ADJ | أشرار
شعوبي | ADJ
شعري | ADJ
شفهي | ADJ
شفوي | ADJ
شكلي | ADJ
شمولي | ADJ
شهي | ADJ
شهواني | ADJ
شهم | ADJ
شيق | ADJ
شنيع | ADJ
صاخب | ADJ
صادق | ADJ
صادم | ADJ
صارخ | ADJ
صافي | ADJ
صاف | ADJ
صالح | ADJ
صامت | ADJ
صامد | ADJ
صاعد | ADJ
صائب | ADJ
صبور | ADJ
صحافي | ADJ
صحفي | ADJ
صحراوي | ADJ
صخري | ADJ
صدري | ADJ
صلب | ADJ
صليبي | ADJ
صناعي | ADJ
صوري | ADJ
صفيق | ADJ
صائم | ADJ | صيام
ضاحك | ADJ
ضال | ADJ
ضبابي | ADJ
ضحل | ADJ
ضئيل | ADJ
ضمني | ADJ
ضوئي | ADJ
ضرير | ADJ | أضراء
طارئ | ADJ
طازج | ADJ
طافح | ADJ
طاهر | ADJ | أطهار
طائش | ADJ
طائل | ADJ
طبقي | ADJ
طبوغرافي | ADJ
طفيلي | ADJ
طلابي | ADJ
طلائعي | ADJ
طليق | ADJ
طموح | ADJ
طوباوي | ADJ
طولي | ADJ
طيفي | ADJ
طارد | ADJ
ظالم | ADJ | ظلمة
ظاهر | ADJ
ظاهري | ADJ
ظرفي | ADJ
ظلامي | ADJ
ظريف | ADJ | ظرفاء
عابر | ADJ
عاجز | ADJ
عادل | ADJ
عاري | ADJ
عار | ADJ
عازب | ADJ | عزاب
عاشق | ADJ
عاصف | ADJ
عاطفي | ADJ
عاطل | ADJ
عاقل | ADJ | عقلاء
عالق | ADJ
عائد | ADJ
عائم | ADJ
عاثر | ADJ
عبثي | ADJ
عبقري | ADJ | عباقرة
عتيد | ADJ
عتيق | ADJ
عجيب | ADJ
عدلي | ADJ
عددي | ADJ
عدواني | ADJ
عديم | ADJ
عدمي | ADJ
عرفي | ADJ
عريض | ADJ
عسير | ADJ
عشبي | ADJ
عصري | ADJ
عصيب | ADJ
عضلي | ADJ
عضوي | ADJ
عظيم | ADJ | عظماء, عظام
عفوي | ADJ
عقائدي | ADJ
عقدي | ADJ
عقلاني | ADJ
عقيم | ADJ
عمالي | ADJ
عملي | ADJ
عملياتي | ADJ
عمراني | ADJ
عنيد | ADJ
عنكبوتي | ADJ
عيني | ADJ
عصابي | ADJ
عشري | ADJ
عفيف | ADJ
غائب | ADJ
غالب | ADJ
غالي | ADJ
غال | ADJ
غامر | ADJ
غاضب | ADJ
غافل | ADJ
غبي | ADJ | أغبياء
غرامي | ADJ
غريزي | ADJ
غليظ | ADJ | غلاظ
غوغائي | ADJ
غيبي | ADJ
غيور | ADJ
غازي | ADJ
غاز | ADJ
غابر | ADJ
غائم | ADJ
غفير | ADJ
فائز | ADJ
فائق | ADJ
فاتر | ADJ
فاحش | ADJ
فارغ | ADJ
فارق | ADJ
فاسد | ADJ
فاشل | ADJ
فاشي | ADJ
فاصل | ADJ
فاضح | ADJ
فاضل | ADJ | أفاضل
فاقد | ADJ
فاتح | ADJ
فائض | ADJ
فتاك | ADJ
فخري | ADJ
فخم | ADJ
فرعي | ADJ
فسيح | ADJ
فصيح | ADJ | فصحاء
فضائي | ADJ
فضفاض | ADJ
فظ | ADJ
فظيع | ADJ
فقهي | ADJ
فكاهي | ADJ
فلاحي | ADJ
فلكي | ADJ
فلسفي | ADJ
فوضوي | ADJ
فوقي | ADJ
فيزيائي | ADJ
فولاذي | ADJ
فطري | ADJ
فسيولوجي | ADJ
فطن | ADJ
قاتل | ADJ
قاتم | ADJ
قاحل | ADJ
قارس | ADJ
قاصر | ADJ | قصر
قاطع | ADJ
قانع | ADJ
قائم | ADJ
قبيح | ADJ
قدير | ADJ
قذر | ADJ
قربي | ADJ
قصي | ADJ
قطاعي | ADJ
قطبي | ADJ
قلق | ADJ
قمري | ADJ
قمعي | ADJ
قوي | ADJ | أقوياء
قيادي | ADJ
قيصري | ADJ
قروي | ADJ
قاطن | ADJ
قدسي | ADJ
قرآني | ADJ
كاذب | ADJ
كاسح | ADJ
كاشف | ADJ
كافر | ADJ | كفار, كفرة
كامن | ADJ
كبريتي | ADJ
كتابي | ADJ
كربوني | ADJ
كريم | ADJ | كرام, كرماء
كريه | ADJ
كسول | ADJ
كسير | ADJ
كفء | ADJ | أكفاء
كلاسيكي | ADJ
كمي | ADJ
كوميدي | ADJ
كوني | ADJ
كاسر | ADJ
كاسد | ADJ
كئيب | ADJ
كهنوتي | ADJ
كنسي | ADJ
لازم | ADJ
لاذع | ADJ
لافت | ADJ
لامع | ADJ
لاتيني | ADJ
لائق | ADJ
لبق | ADJ
لحظي | ADJ
لذيذ | ADJ
لصيق | ADJ
لغوي | ADJ
لفظي | ADJ
لئيم | ADJ | لئام
لوجستي | ADJ
لوجيستي | ADJ
لامركزي | ADJ
لدود | ADJ
مأساوي | ADJ
مأمول | ADJ
ماثل | ADJ
ماجن | ADJ
ماسي | ADJ
مالح | ADJ
ماهر | ADJ | مهرة
مبطن | ADJ
متردي | ADJ
مترد | ADJ
متشائم | ADJ
متفائل | ADJ
متعب | ADJ
متعجرف | ADJ
متقاعد | ADJ
متقلب | ADJ
متوازن | ADJ
متوتر | ADJ
متوفر | ADJ
متين | ADJ
مثمر | ADJ
مثير | ADJ
مجازي | ADJ
مجهري | ADJ
مجهول | ADJ
مجيد | ADJ
محايد | ADJ
محترم | ADJ
محتمل | ADJ
محدد | ADJ
محدود | ADJ
محرج | ADJ
محرم | ADJ
محزن | ADJ
محسوس | ADJ
محظور | ADJ
محظوظ | ADJ
محكم | ADJ
محمول | ADJ
محوري | ADJ
مختص | ADJ
مختلط | ADJ
مخجل | ADJ
مخزي | ADJ
مخز | ADJ
مخلص | ADJ
مخيف | ADJ
مدمر | ADJ
مدني | ADJ
مدوي | ADJ
مدو | ADJ
مذل | ADJ
مذهل | ADJ
مرتجل | ADJ
مرحلي | ADJ
مرعب | ADJ
مركب | ADJ
مرموق | ADJ
مرن | ADJ
مرهق | ADJ
مروع | ADJ
مريب | ADJ
مرير | ADJ
مريض | ADJ | مرضى
مزري | ADJ
مزر | ADJ
مزعج | ADJ
مزعوم | ADJ
مزمن | ADJ
مزيف | ADJ
مستبد | ADJ
مستحيل | ADJ
مستدير | ADJ
مستعجل | ADJ
مستعصي | ADJ
مستعص | ADJ
مستفز | ADJ
مستقبلي | ADJ
مستقر | ADJ
مستقيم | ADJ
مستهتر | ADJ
مستهدف | ADJ
مستورد | ADJ
مسدود | ADJ
مسلح | ADJ
مسموم | ADJ
مشؤوم | ADJ
مشبوه | ADJ
مشروع | ADJ
مشروط | ADJ
مشرف | ADJ
مشهود | ADJ
مصرفي | ADJ
مصيري | ADJ
مضطرب | ADJ
مضلل | ADJ
مضني | ADJ
مضن | ADJ
مضيء | ADJ | مضيئون, مضيئين
مضيئة | ADJ | | f
مطمئن | ADJ
مظلم | ADJ
مظلوم | ADJ
معاصر | ADJ
معاق | ADJ
معتاد | ADJ
معتم | ADJ
معجز | ADJ
معروف | ADJ
معرفي | ADJ
معزول | ADJ
معقد | ADJ
معقول | ADJ
معلوم | ADJ
معماري | ADJ
معنوي | ADJ
معني | ADJ
معيب | ADJ
مغاير | ADJ
مغرور | ADJ
مغري | ADJ
مغر | ADJ
مغشوش | ADJ
مغلق | ADJ
مغمور | ADJ
مفاجئ | ADJ
مفبرك | ADJ
مفتعل | ADJ
مفتوح | ADJ
مفخخ | ADJ
مفزع | ADJ
مفصل | ADJ
مفصلي | ADJ
مفضل | ADJ
مفيد | ADJ
مقرب | ADJ
مقزز | ADJ
مقصود | ADJ
مقطوع | ADJ
مقلق | ADJ
مقنع | ADJ
مكتوب | ADJ
مكثف | ADJ
مكرر | ADJ
مكروه | ADJ
مكشوف | ADJ
مكلف | ADJ
مكلوم | ADJ
مكمل | ADJ
ملائم | ADJ
ملتبس | ADJ
ملتهب | ADJ
ملح | ADJ
ملحمي | ADJ
ملزم | ADJ
ملطخ | ADJ
ملغوم | ADJ
ملفت | ADJ
ملموس | ADJ
ملون | ADJ
ملوث | ADJ
مليوني | ADJ
ممتاز | ADJ
ممتد | ADJ
ممتع | ADJ
ممكن | ADJ
مميت | ADJ
مميز | ADJ
ممنوع | ADJ
ممنهج | ADJ
منافي | ADJ
مناف | ADJ
منحاز | ADJ
منخفض | ADJ
مندد | ADJ
منزوع | ADJ
منشود | ADJ
منصف | ADJ
منطقي | ADJ
منظم | ADJ
منعدم | ADJ
منقطع | ADJ
منكوب | ADJ
منهار | ADJ
منهجي | ADJ
منهك | ADJ
منوط | ADJ
مهجور | ADJ
مهذب | ADJ
مهدد | ADJ
مهم | ADJ
مهول | ADJ
مهيب | ADJ
مهيمن | ADJ
مهين | ADJ
مهمش | ADJ
مواتي | ADJ
موات | ADJ
موازي | ADJ
مواز | ADJ
موسع | ADJ
موسمي | ADJ
موضعي | ADJ
موضوعي | ADJ
موثق | ADJ
موثوق | ADJ
موروث | ADJ
موفق | ADJ
موقوف | ADJ
مؤثر | ADJ
مؤجل | ADJ
مؤذي | ADJ
مؤذ | ADJ
مؤسف | ADJ
مؤسسي | ADJ
مؤسساتي | ADJ
مؤكد | ADJ
مؤلم | ADJ
مؤهل | ADJ
مؤيد | ADJ
ميسر | ADJ
ميسور | ADJ
ميكانيكي | ADJ
ميت | ADJ | موتى, أموات
مبهم | ADJ
مأهول | ADJ
مأجور | ADJ
مألوف | ADJ
مأمون | ADJ
متاح | ADJ
متطور | ADJ
متقدم | ADJ
متأخر | ADJ
متأزم | ADJ
متدني | ADJ
متدن | ADJ
مترابط | ADJ
متراكم | ADJ
متسارع | ADJ
متساوي | ADJ
متساو | ADJ
متسق | ADJ
متصدع | ADJ
متضرر | ADJ
متطابق | ADJ
متعثر | ADJ
متعمد | ADJ
متفجر | ADJ
متفق | ADJ
متقطع | ADJ
متكافئ | ADJ
متكرر | ADJ
متلاحق | ADJ
متلبس | ADJ
متناثر | ADJ
متناقض | ADJ
متناسق | ADJ
متهالك | ADJ
متهور | ADJ
متوسط | ADJ
متوقع | ADJ
متوالي | ADJ
متوال | ADJ
متوافق | ADJ
متوحش | ADJ
مبتكر | ADJ
مبرح | ADJ
مبرمج | ADJ
متحرك | ADJ
متحضر | ADJ
متخصص | ADJ
متخلف | ADJ
متداول | ADJ
متذبذب | ADJ
متزامن | ADJ
متماسك | ADJ
مشين | ADJ
مشوه | ADJ
مشوق | ADJ
مصطنع | ADJ
مصغر | ADJ
مضغوط | ADJ
مطلع | ADJ
مطلوب | ADJ
معاكس | ADJ
معتبر | ADJ
معتمد | ADJ
معدي | ADJ
معد | ADJ
معطل | ADJ
معفى | ADJ
مكتظ | ADJ
ناجح | ADJ
ناجع | ADJ
ناجم | ADJ
نادر | ADJ
ناشئ | ADJ
ناصع | ADJ
ناعم | ADJ
نافذ | ADJ
نافع | ADJ
ناقد | ADJ
ناقم | ADJ
ناكر | ADJ
نائم | ADJ
نائي | ADJ
نائ | ADJ
نباتي | ADJ
نبيل | ADJ | نبلاء
نحاسي | ADJ
نحيف | ADJ
نحيل | ADJ
نزيه | ADJ | نزهاء
نسبي | ADJ
نسيجي | ADJ
نشط | ADJ
نشيط | ADJ
نصفي | ADJ
نضالي | ADJ
نظري | ADJ
نفطي | ADJ
نفعي | ADJ
نقي | ADJ
نقابي | ADJ
نقيض | ADJ
نمطي | ADJ
نموذجي | ADJ
نهري | ADJ
نوعي | ADJ
نيابي | ADJ
نير | ADJ
نيوليبرالي | ADJ
نازي | ADJ
نرجسي | ADJ
هابط | ADJ
هادئ | ADJ
هادف | ADJ
هادر | ADJ
هائج | ADJ
هامد | ADJ
هامشي | ADJ
هاوي | ADJ
هاو | ADJ
هجين | ADJ
هرمي | ADJ
هزلي | ADJ
هزيل | ADJ
هش | ADJ
هندسي | ADJ
هيدروجيني | ADJ
هيكلي | ADJ
هستيري | ADJ
هدام | ADJ
هنيء | ADJ | هنيئون, هنيئين
هنيئة | ADJ | | f
واثق | ADJ
واجب | ADJ
وارد | ADJ
واضح | ADJ
وافد | ADJ
وافر | ADJ
واقف | ADJ
واقي | ADJ
واق | ADJ
واهي | ADJ
واه | ADJ
وبيل | ADJ
وثائقي | ADJ
وثني | ADJ
وجداني | ADJ
وجودي | ADJ
وحدوي | ADJ
وخيم | ADJ
ودود | ADJ
وردي | ADJ
وسيط | ADJ
وسيم | ADJ
وضيع | ADJ | وضعاء
وظيفي | ADJ
وعر | ADJ
وفير | ADJ
وقتي | ADJ
وقح | ADJ
وهمي | ADJ
ولائي | ADJ
وهابي | ADJ
واعد | ADJ
واعي | ADJ
واع | ADJ
وارف | ADJ
وديع | ADJ
يائس | ADJ
يابس | ADJ
يافع | ADJ
يقظ | ADJ
يقيني | ADJ
يسير | ADJ
يتيم | ADJ | يتامى
خالد | ADJ
خام | ADJ
طيب | ADJ
خير | ADJ
أوفياء | ADJ | | m
معين | ADJ
مبارك | ADJ
قادر | ADJ
قابل | ADJ
باسل | ADJ | بواسل
صريع | ADJ | صرعى
أرعن | ADJ
شقي | ADJ | أشقياء
مشرق | ADJ
حاكم | ADJ
