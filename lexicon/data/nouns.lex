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
قدم | NOUN | أقدام | f
مرة | NOUN | مرار
سنة | NOUN | سنوات, سنين, سنون
عام | NOUN | أعوام
أمن | NOUN
شكل | NOUN | أشكال
كرة | NOUN | كرات
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
اقتصاد | NOUN
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
خطوة | NOUN | خطوات, خطى
مكان | NOUN | أماكن, أمكنة
صفر | NOUN | أصفار
ماء | NOUN | مياه | m
دين | NOUN | أديان, ديون
بحر | NOUN | بحار, بحور
نسخة | NOUN | نسخ
خدمة | NOUN | خدمات
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
بلدة | NOUN | بلدات
فساد | NOUN
قرن | NOUN | قرون
ذهب | NOUN
ليل | NOUN | ليال, ليالي
ليلة | NOUN | ليال, ليالي
ضوء | NOUN | أضواء
هاتف | NOUN | هواتف
حفل | NOUN | حفلات
خام | NOUN
كهرباء | NOUN | | f
إسلام | NOUN
أساس | NOUN | أسس
جريمة | NOUN | جرائم
دليل | NOUN | أدلة, دلائل
نطاق | NOUN | نطاقات
لغة | NOUN | لغات
تشكيلة | NOUN
ظرف | NOUN | ظروف
خسارة | NOUN | خسائر
صيف | NOUN
وحدة | NOUN | وحدات
حقيقة | NOUN | حقائق
حفاظ | NOUN
مسلسل | NOUN
فضاء | NOUN | | m
سبب | NOUN | أسباب
قلب | NOUN | قلوب
لحظة | NOUN | لحظات
فيلم | NOUN | أفلام
يد | NOUN | أيد, أيدي, أياد, أيادي | f
قرية | NOUN | قرى
أوقية | NOUN
لعبة | NOUN | ألعاب
مشكلة | NOUN | مشاكل, مشكلات
خليج | NOUN | خلجان
منتصف | NOUN
مهرجان | NOUN
سياق | NOUN
أصل | NOUN | أصول
دورة | NOUN
قصة | NOUN | قصص
موجة | NOUN | موجات, أمواج
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
صفحة | NOUN | صفحات
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
عين | NOUN | عيون, أعين | f
ساحل | NOUN | سواحل
وقود | NOUN
مساحة | NOUN
نوع | NOUN | أنواع
سؤال | NOUN | أسئلة
أرضية | NOUN
صدر | NOUN | صدور
حريق | NOUN | حرائق
سرعة | NOUN
خصوصية | NOUN
غرفة | NOUN | غرف
مدة | NOUN | مدد
جبل | NOUN | جبال
صعيد | NOUN | أصعدة
معسكر | NOUN
عنصرية | NOUN
حادث | NOUN | حوادث
حادثة | NOUN | حوادث
لغم | NOUN | ألغام
دخل | NOUN | مداخيل, دخول
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
حر | NOUN
طول | NOUN | أطوال
قنبلة | NOUN | قنابل
مسافة | NOUN
مرض | NOUN | أمراض
شمس | NOUN | شموس | f
كيلومتر | NOUN
ملبس | NOUN | ملابس
أغنية | NOUN | أغان, أغاني, أغنيات
قرابة | NOUN
مصير | NOUN | مصائر
قيد | NOUN | قيود
ميدان | NOUN | ميادين
صعوبة | NOUN
مشهد | NOUN | مشاهد
ميل | NOUN | أميال, ميول
دواء | NOUN | أدوية | m
ميزة | NOUN | مزايا, ميزات
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
شبكة | NOUN | شباك, شبكات
عامل | NOUN | عوامل
وطن | NOUN | أوطان
حدة | NOUN
عصر | NOUN | عصور
طبيعة | NOUN | طبائع
نصف | NOUN | أنصاف
خطورة | NOUN
مثال | NOUN | أمثلة
مثل | NOUN | أمثال
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
دفعة | NOUN | دفعات
أداة | NOUN | أدوات
نهر | NOUN | أنهار, أنهر
استاد | NOUN
بنية | NOUN | بنى, بنيات
نوعية | NOUN
آونة | NOUN
ركن | NOUN | أركان
حرب | NOUN | حروب | f
ذكرى | NOUN | ذكريات | f
سياج | NOUN | سياجات
سوء | NOUN | | m
سلة | NOUN | سلال
علامة | NOUN
مهمة | NOUN | مهام, مهمات
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
سند | NOUN | سندات, أسانيد
اضطراب | NOUN
حال | NOUN | أحوال | f
غرامة | NOUN
نسمة | NOUN
أمل | NOUN | آمال
خوض | NOUN
طاولة | NOUN
كلية | NOUN | كليات, كلى
دور | NOUN | أدوار
شحن | NOUN
كمبيوتر | NOUN
مراسم | NOUN | مراسم
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
محل | NOUN | محال, محلات
إعصار | NOUN | أعاصير
سطح | NOUN | أسطح, سطوح
قميص | NOUN | قمصان
لوحة | NOUN | لوحات
خبرة | NOUN | خبرات
رد | NOUN | ردود
عملاق | NOUN | عمالقة
فرقة | NOUN | فرق
قذيفة | NOUN | قذائف
أسطورة | NOUN | أساطير
خلق | NOUN
ظهر | NOUN | ظهور
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
تداعي | NOUN | تداعيات
تداع | NOUN | تداعيات
ضرر | NOUN | أضرار
إقبال | NOUN
أولوية | NOUN
بركان | NOUN | براكين
جودة | NOUN
كهف | NOUN | كهوف
إجهاض | NOUN
باب | NOUN | أبواب
تكلفة | NOUN | تكاليف, تكلفات
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
ثروة | NOUN | ثروات
ثلث | NOUN | أثلاث
تجمع | NOUN
حفلة | NOUN | حفلات
راتب | NOUN | رواتب
سكة | NOUN | سكك
صليب | NOUN | صلبان
مربع | NOUN
تذكرة | NOUN | تذاكر
دراجة | NOUN
زمن | NOUN | أزمان, أزمنة
قبضة | NOUN | قبضات
جدار | NOUN | جدران
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
نظرة | NOUN | نظرات
خلل | NOUN
عينة | NOUN
عاقبة | NOUN | عواقب
غد | NOUN
مهارة | NOUN
حزمة | NOUN | حزم
حقبة | NOUN | حقب
شفافية | NOUN
عبوة | NOUN
عطلة | NOUN | عطل, عطلات
فيروس | NOUN
مؤامرة | NOUN
مسرحية | NOUN
مناخ | NOUN
هضبة | NOUN | هضاب
حلم | NOUN | أحلام
رجا | NOUN | أرجاء
حراسة | NOUN
غابة | NOUN
قطعة | NOUN | قطع
خوذة | NOUN | خوذ
شيطان | NOUN | شياطين
أجر | NOUN | أجور
بديل | NOUN | بدائل, بدلاء
حجر | NOUN | أحجار, حجارة
زيتون | NOUN
شعر | NOUN | أشعار
منصب | NOUN | مناصب
إعمار | NOUN
جيب | NOUN | جيوب
روبوت | NOUN
زور | NOUN
فرع | NOUN | فروع
فن | NOUN | فنون
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
عقار | NOUN
متفجرة | NOUN | متفجرات
مخزن | NOUN | مخازن
موضوع | NOUN | مواضيع, موضوعات
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
رصد | NOUN | أرصاد
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
وجبة | NOUN | وجبات
