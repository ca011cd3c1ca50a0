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
خلاف | NOUN | خلافات
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
خلق | NOUN | أخلاق
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
نفاية | NOUN | نفايات
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
ثغرة | NOUN | ثغرات
جين | NOUN | جينات
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
تبعة | NOUN | تبعات
جواز | NOUN | جوازات
حذاء | NOUN | أحذية | m
حوض | NOUN | أحواض
عداد | NOUN
عقبة | NOUN | عقبات
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
دافع | NOUN | دوافع
دينار | NOUN | دنانير
ديوان | NOUN | دواوين
رفات | NOUN
سكوت | NOUN
سلم | NOUN | سلالم
شهرة | NOUN
قرطاج | NOUN | | f
قيمة | NOUN | قيم
كبد | NOUN | أكباد
كثب | NOUN
لهجة | NOUN
نقاب | NOUN
نهار | NOUN
هيكل | NOUN | هياكل
حائط | NOUN | حوائط, حيطان
حبة | NOUN
حب | NOUN | حبوب
حذر | NOUN
حساسية | NOUN
رعد | NOUN | رعود
رمز | NOUN | رموز
عربة | NOUN
لقاح | NOUN | لقاحات
لقطة | NOUN | لقطات
هندسة | NOUN
غرض | NOUN | أغراض
تصريح | NOUN | تصاريح
نسب | NOUN | أنساب
سطو | NOUN
سرقة | NOUN
موسيقى | NOUN | | f
شبح | NOUN | أشباح
مجاعة | NOUN
مصطلح | NOUN
مقهى | NOUN | مقاه, مقاهي
منامة | NOUN
نية | NOUN | نوايا, نيات
ندوة | NOUN | ندوات
أنبوب | NOUN | أنابيب
ترسانة | NOUN
دعارة | NOUN
رادار | NOUN
رحم | NOUN | أرحام | f
زعزعة | NOUN
طائر | NOUN | طيور
طير | NOUN | طيور
لمسة | NOUN | لمسات
مزاد | NOUN
موعد | NOUN | مواعيد
هدية | NOUN | هدايا
هيكلة | NOUN
أبد | NOUN | آباد
صحبة | NOUN
جوع | NOUN
رصاصة | NOUN | رصاصات
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
عيار | NOUN | عيارات
عيب | NOUN | عيوب
غمار | NOUN
فحم | NOUN
فحص | NOUN | فحوص, فحوصات
فخ | NOUN | فخاخ
فراغ | NOUN
فضل | NOUN | أفضال
كلب | NOUN | كلاب
كوكايين | NOUN
نبيذ | NOUN | أنبذة
نوبة | NOUN | نوبات
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
بصمة | NOUN | بصمات
ثوران | NOUN
حكمة | NOUN | حكم
خفر | NOUN
رئة | NOUN | رئات
رباعي | NOUN
صيانة | NOUN
عضلة | NOUN | عضلات
كفة | NOUN | كفات
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
درع | NOUN | دروع | f
رفقة | NOUN
فجوة | NOUN | فجوات
فخذ | NOUN | أفخاذ | f
كاحل | NOUN
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
ذكر | NOUN | ذكور
أنثى | NOUN | إناث | f
لياقة | NOUN
قلعة | NOUN | قلاع
ورد | NOUN | ورود
وردة | NOUN | ورود, وردات
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
صفعة | NOUN | صفعات
غواصة | NOUN
مستودع | NOUN | مستودعات
ميدالية | NOUN
وطأة | NOUN
ارتباك | NOUN
انضباط | NOUN
تآمر | NOUN
تاكسي | NOUN
رجل | NOUN | رجال, أرجل
طرف | NOUN | أطراف
جهة | NOUN | جهات
وكالة | NOUN
ثوب | NOUN | أثواب, ثياب
ورم | NOUN | أورام
وقف | NOUN | أوقاف
انتظام | NOUN
بشرة | NOUN
صنف | NOUN | أصناف
صدفة | NOUN | صدف
صلة | NOUN | صلات
نحت | NOUN
بوصة | NOUN
زهرة | NOUN | زهور, أزهار
زهر | NOUN | زهور
كومة | NOUN
أفعى | NOUN | أفاع, أفاعي | f
مستجد | NOUN | مستجدات
منتجع | NOUN
عقل | NOUN | عقول
قيامة | NOUN
كتاب | NOUN | كتب
توأم | NOUN | توائم
تجزئة | NOUN
ثكنة | NOUN | ثكنات
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
غاز | NOUN | غازات
سويعة | NOUN
حوزة | NOUN
وسع | NOUN
استثناء | NOUN | | m
زعامة | NOUN
مقدار | NOUN | مقادير
درك | NOUN
نعش | NOUN | نعوش
قطيع | NOUN | قطعان
ثور | NOUN | ثيران
راية | NOUN | رايات
خدعة | NOUN | خدع
شورى | NOUN | | f
مدرج | NOUN | مدرجات
حصر | NOUN
علن | NOUN
جهر | NOUN
صدق | NOUN
مشاة | NOUN | | m
مفردة | NOUN
معلومة | NOUN | معلومات
بيان | NOUN | بيانات
معاداة | NOUN
إباحية | NOUN
استفزاز | NOUN
بيضة | NOUN | بيض
أبجدية | NOUN
ديمومة | NOUN
هدنة | NOUN
مهنة | NOUN | مهن
مسيل | NOUN | مسيلات
موجودات | NOUN
إثم | NOUN | آثام
سعفة | NOUN | سعف
جنازة | NOUN | جنائز, جنازات
عزاء | NOUN | تعاز, تعازي | m
عرس | NOUN | أعراس
خطبة | NOUN | خطب
خطوبة | NOUN
طلاق | NOUN
زواج | NOUN
مسار | NOUN | مسارات
مسيرة | NOUN
تسلسل | NOUN
ترتيب | NOUN
تصنيف | NOUN
مرتبة | NOUN | مراتب
رتبة | NOUN | رتب
مركز | NOUN | مراكز
قمة | NOUN | قمم
قاع | NOUN | قيعان
هوة | NOUN
حفرة | NOUN | حفر
خندق | NOUN | خنادق
نفق | NOUN | أنفاق
ممر | NOUN | ممرات
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
حمى | NOUN | | f
رؤيا | NOUN | رؤى | f
رؤية | NOUN | رؤى
بشرى | NOUN | | f
قربى | NOUN | | f
فوضى | NOUN | | f
حلوى | NOUN | حلويات, حلاوى | f
كبرياء | NOUN
عقبى | NOUN | | f
قوة | NOUN | قوى, قوات
سلطة | NOUN | سلطات
ثورة | NOUN | ثورات
دولة | NOUN | دول
حكومة | NOUN | حكومات
وزارة | NOUN | وزارات
حزب | NOUN | أحزاب
مجلس | NOUN | مجالس
برلمان | NOUN | برلمانات
نائب | NOUN | نواب
عضو | NOUN | أعضاء
لجنة | NOUN | لجان
هيئة | NOUN | هيئات
مؤسسة | NOUN
منظمة | NOUN
جمعية | NOUN | جمعيات
نقابة | NOUN
اتحاد | NOUN
حركة | NOUN | حركات
تيار | NOUN
جبهة | NOUN | جبهات
كتلة | NOUN | كتل
تحالف | NOUN
ائتلاف | NOUN
جماعة | NOUN
جيش | NOUN | جيوش
شرطة | NOUN
شعب | NOUN | شعوب
مجتمع | NOUN | مجتمعات
مواطن | NOUN | مواطنون
فرد | NOUN | أفراد
شخص | NOUN | أشخاص
عائلة | NOUN | عائلات, عوائل
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
طالب | NOUN | طلاب, طلبة
أستاذ | NOUN | أساتذة
كاتب | NOUN | كتاب
شاعر | NOUN | شعراء

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
دولي | ADJ | دوليون
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
أبكم | ADJ | بكم
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
آخر | ADJ | آخرون, أواخر
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
أضعف | ADJ
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
أوضح | ADJ
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
أثقل | ADJ
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
أندر | ADJ
أجرأ | ADJ
محلي | ADJ
وحيد | ADJ
جمركي | ADJ
رئيسي | ADJ
تاريخي | ADJ
انتخابي | ADJ
قليل | ADJ
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
قريب | ADJ
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
سيء | ADJ
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
ثقيل | ADJ
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
دام | ADJ
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
دقيق | ADJ
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
مسيء | ADJ
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
مليء | ADJ
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
يهودي | ADJ
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
