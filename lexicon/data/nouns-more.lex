# Further common nouns and adjectives of Arabic news prose: lemmas with their broken plurals, verbal nouns, nisba adjectives.
# word: nouns in the singular, adjectives in the masculine singular; pos: NOUN or ADJ; plural: broken plurals only, for
# sound plurals, duals, the feminine in ة and the accusative are generated; gender: m or f where the ending does not tell.
# Feminines that are no masculine with ة (زرقاء, كبرى) stand as adjectives of their own, with gender f.
word | pos | plural | gender
احترافي | ADJ
بدني | ADJ
تكنولوجي | ADJ
حقيقي | ADJ
شمالي | ADJ
شهري | ADJ
ضئيل | ADJ
ضخم | ADJ | ضخام
عبثي | ADJ
عصبي | ADJ
فدرالي | ADJ
مأساوي | ADJ
مشبوه | ADJ
ناري | ADJ
هندسي | ADJ
استشاري | ADJ
تجريبي | ADJ
جاد | ADJ
حافل | ADJ
حراري | ADJ
سانح | ADJ
سكاني | ADJ
شرس | ADJ
عمري | ADJ
مؤجل | ADJ
مهني | ADJ
حملة | NOUN | حملات
بطش | NOUN
بيت | NOUN | بيوت, أبيات
تسامح | NOUN
جواز | NOUN | جوازات
حصة | NOUN | حصص
حق | NOUN | حقوق
حليب | NOUN
خضم | NOUN
دار | NOUN | ديار, دور | f
ذعر | NOUN
ردع | NOUN
سريان | NOUN
شريطة | NOUN
صافرة | NOUN
عزل | NOUN
عزوف | NOUN
عقار | NOUN | عقارات, عقاقير
غواصة | NOUN
غيار | NOUN
قدر | NOUN | أقدار
مباراة | NOUN | مباريات
مصير | NOUN | مصائر
مهنة | NOUN | مهن
موقع | NOUN | مواقع
ميراث | NOUN | مواريث
نجاة | NOUN
نافذة | NOUN | نوافذ
وجوب | NOUN
خدمة | NOUN | خدمات
تدبير | NOUN | تدابير
جدية | NOUN
طبيعة | NOUN | طبائع
قطاع | NOUN
أفق | NOUN | آفاق
أسبوع | NOUN | أسابيع
عرف | NOUN | أعراف
أوان | NOUN | آونة
إقدام | NOUN
بديل | NOUN | بدائل
فيلم | NOUN | أفلام
هدوء | NOUN
تشكيلة | NOUN
جوهرة | NOUN | جواهر, جوهرات
حضارة | NOUN
ركنية | NOUN
سحر | NOUN
سعرة | NOUN
سعر | NOUN | أسعار
شرارة | NOUN
صالة | NOUN
صبغة | NOUN
طن | NOUN | أطنان
عبث | NOUN
عصر | NOUN | عصور, أعصر
فاتورة | NOUN | فواتير
قضيب | NOUN | قضبان
قلم | NOUN | أقلام
قنب | NOUN
كف | NOUN | أكف, كفوف | f
جعل | NOUN
سلاح | NOUN | أسلحة
فترة | NOUN | فترات
ليزر | NOUN
محل | NOUN | محلات, محال
مرونة | NOUN
معضلة | NOUN
مفتاح | NOUN | مفاتيح
نوبة | NOUN | نوبات, نوب
عمل | NOUN | أعمال
ورم | NOUN | أورام
سوء | NOUN
وصول | NOUN
ميناء | NOUN | موانئ, موان | m
مضاد | ADJ
غني | ADJ | أغنياء
بعيد | ADJ | بعاد
بلاستيكي | ADJ
جيوسياسي | ADJ
دراسي | ADJ
ساخن | ADJ
أسمر | ADJ | سمر
سمراء | ADJ |  | f
صحيح | ADJ | صحاح
عائلي | ADJ
غامض | ADJ
مؤسف | ADJ
مستقل | ADJ
مشروط | ADJ
نشط | ADJ
جيد | ADJ | جياد
أقرب | ADJ | أقارب
أقسى | ADJ
أقصر | ADJ
أمثل | ADJ
إعلاني | ADJ
بحثي | ADJ
تمهيدي | ADJ
جزئي | ADJ
خفي | ADJ
أزرق | ADJ | زرق
زرقاء | ADJ |  | f
ضوئي | ADJ
قلبي | ADJ
لاذع | ADJ
لائق | ADJ
لوجستي | ADJ
ليبرالي | ADJ
مثالي | ADJ
مدو | ADJ
مدوي | ADJ
مواز | ADJ
موازي | ADJ
نفسي | ADJ
وحشي | ADJ
وشيك | ADJ
وضعي | ADJ
أساسي | ADJ
إذاعي | ADJ
إضافي | ADJ
ثري | NOUN | أثرياء
نسيج | NOUN | أنسجة
نمط | NOUN | أنماط
يد | NOUN | أيد, أيدي, أياد, أيادي | f
استفزاز | NOUN | استفزازات
شأن | NOUN | شؤون
شيء | NOUN | أشياء
طول | NOUN | أطوال
ترسانة | NOUN
حمام | NOUN | حمامات
حمامة | NOUN | حمائم
خداع | NOUN
خسارة | NOUN | خسائر
خصوبة | NOUN
خلافة | NOUN
خلف | NOUN | أخلاف
درس | NOUN | دروس
ديربي | NOUN
ذروة | NOUN | ذرى
رسو | NOUN
رقعة | NOUN | رقع, رقاع
سباق | NOUN
شبكة | NOUN | شباك, شبكات
شجرة | NOUN | أشجار, شجر
شدة | NOUN | شدائد
شر | NOUN | شرور, أشرار
ضيافة | NOUN
عجلة | NOUN | عجلات
عدسة | NOUN | عدسات
علا | NOUN
عمود | NOUN | أعمدة
غريم | NOUN | غرماء
غفران | NOUN
قسوة | NOUN
كالوس | NOUN
كواليس | NOUN
حلف | NOUN | أحلاف
خطر | NOUN | أخطار, مخاطر
لغز | NOUN | ألغاز
مثلث | NOUN
منسك | NOUN | مناسك
مناعة | NOUN
ميثاق | NOUN | مواثيق
نتيجة | NOUN | نتائج
هزة | NOUN | هزات
قاعدة | NOUN | قواعد
أدب | NOUN | آداب
دين | NOUN | أديان, ديون
أسطورة | NOUN | أساطير
ألفية | NOUN
أمان | NOUN
إيدز | NOUN
اسم | NOUN | أسماء, أسام, أسامي
امتثال | NOUN
بئر | NOUN | آبار | f
رباعية | NOUN
سرطان | NOUN
قضية | NOUN | قضايا
منح | NOUN
وقت | NOUN | أوقات
تمرين | NOUN | تمارين
حرم | NOUN | أحرام
حلبة | NOUN | حلبات
دمج | NOUN
زهرة | NOUN | زهور, أزهار, زهرات
زهر | NOUN | أزهار, زهور
ساحة | NOUN | ساحات
سعة | NOUN | سعات
سمك | NOUN | أسماك
سمكة | NOUN | سمك
صدفة | NOUN | صدف
عائق | NOUN | عوائق
فلك | NOUN | أفلاك
فيروس | NOUN
قصور | NOUN
قمح | NOUN
كابوس | NOUN | كوابيس
عقد | NOUN | عقود
نشاط | NOUN | أنشطة, نشاطات
نموذج | NOUN | نماذج
نظافة | NOUN
هوية | NOUN
قنبلة | NOUN | قنابل
مرفأ | NOUN | مرافئ
آخر | NOUN
آلة | NOUN
أزمة | NOUN | أزمات
احتياط | NOUN | احتياطات
احتياطي | NOUN | احتياطيات
حد | NOUN | حدود
عمر | NOUN | أعمار
بلاستيك | NOUN
وتيرة | NOUN | وتائر
يوم | NOUN | أيام
تربة | NOUN
تضحية | NOUN
تعرفة | NOUN
جنازة | NOUN | جنازات, جنائز
جنون | NOUN
جهد | NOUN | جهود
حديقة | NOUN | حدائق
حرف | NOUN | حروف, أحرف
حاسوب | NOUN | حواسيب
حامل | NOUN | حوامل
حيلة | NOUN | حيل
خدعة | NOUN | خدع
خيمة | NOUN | خيام, خيم
درع | NOUN | دروع, أدرع | f
روبل | NOUN
سكين | NOUN | سكاكين
سم | NOUN | سموم
عرقلة | NOUN | عراقيل
فاكهة | NOUN | فواكه
لعنة | NOUN | لعنات
مأدبة | NOUN | مآدب
مرفق | NOUN | مرافق
مظهر | NOUN | مظاهر
مكعب | NOUN
نضال | NOUN
نظرية | NOUN
وظيفة | NOUN | وظائف
مادة | NOUN | مواد
يأس | NOUN
يوان | NOUN
لوحي | ADJ
جزائي | ADJ
حار | ADJ
خبيث | ADJ | خبثاء
دماغي | ADJ
شائك | ADJ
شاسع | ADJ
شبيه | ADJ
فقري | ADJ
مصيري | ADJ
أسطوري | ADJ
احتياطي | ADJ
باكر | ADJ
تحضيري | ADJ
جنائي | ADJ
دموي | ADJ
رئوي | ADJ
رملي | ADJ
عالمي | ADJ
متلاحق | ADJ
مغلوط | ADJ
مميت | ADJ
موسمي | ADJ
وخيم | ADJ
جنين | NOUN | أجنة
أرخبيل | NOUN
أمانة | NOUN
معى | NOUN | أمعاء
إنزال | NOUN
إنصاف | NOUN
استعمار | NOUN
شعبية | NOUN
بتروكيماويات | NOUN |  | f
تعويم | NOUN
تقليد | NOUN | تقاليد
جذر | NOUN | جذور
حبل | NOUN | حبال
حسبان | NOUN
رماد | NOUN
زجاج | NOUN
زجاجة | NOUN
سطو | NOUN
سكة | NOUN | سكك
شهية | NOUN
صبي | NOUN | صبية, صبيان
ضابط | NOUN | ضباط, ضوابط
ضابطة | NOUN | ضوابط
طي | NOUN
ظل | NOUN | ظلال
ظلام | NOUN
عتبة | NOUN | عتبات, أعتاب
علن | NOUN
فرح | NOUN | أفراح
فورمولا | NOUN |  | f
فيزياء | NOUN |  | f
فيل | NOUN | أفيال, فيلة
قيد | NOUN | قيود
قرن | NOUN | قرون
مسافة | NOUN
محنة | NOUN | محن
مسدس | NOUN
وضوح | NOUN
وفاق | NOUN
سلامة | NOUN
صويا | NOUN |  | f
جسم | NOUN | أجسام
جسد | NOUN | أجساد
ولي | NOUN | أولياء
إرجاء | NOUN
بؤرة | NOUN | بؤر
بساطة | NOUN
بلدة | NOUN
خماسية | NOUN
برميل | NOUN | براميل
رتبة | NOUN | رتب
سلام | NOUN
صراحة | NOUN
بطارية | NOUN
تليفزيون | NOUN
تلفزيون | NOUN
دكتوراه | NOUN |  | f
ذرة | NOUN
رحمة | NOUN
ريبورتاج | NOUN
سدة | NOUN
شحنة | NOUN | شحنات
صف | NOUN | صفوف
طرح | NOUN | أطروحات
عرس | NOUN | أعراس
فرصة | NOUN | فرص
قفزة | NOUN | قفزات
كربون | NOUN
إزالة | NOUN
صاروخ | NOUN | صواريخ
متصفح | NOUN
مزرعة | NOUN | مزارع
مقياس | NOUN | مقاييس
ميزان | NOUN | موازين
نمر | NOUN | نمور
هالة | NOUN
هدية | NOUN | هدايا
هرمون | NOUN
هيبة | NOUN
ورشة | NOUN | ورش, ورشات
إيجابي | ADJ
ائتلافي | ADJ
بالستي | ADJ
باليستي | ADJ
بناء | ADJ
حثيث | ADJ
جبان | ADJ | جبناء
عدائي | ADJ
علاجي | ADJ
علني | ADJ
فارغ | ADJ
فضائي | ADJ
مجتمعي | ADJ
مشع | ADJ
ملحوظ | ADJ
نسبي | ADJ
نصفي | ADJ
نفيس | ADJ
وقائي | ADJ
غريب | ADJ | غرباء
تكتيكي | ADJ
تليفزيوني | ADJ
تلفزيوني | ADJ
ثمين | ADJ
رمزي | ADJ
خفيف | ADJ | خفاف
سري | ADJ
صارم | ADJ
صوتي | ADJ
عار | ADJ | عراة
عاري | ADJ
عاطفي | ADJ
علماني | ADJ
مؤلم | ADJ
متقطع | ADJ
مجاني | ADJ
مزعزع | ADJ
معنوي | ADJ
مقدس | ADJ
نظامي | ADJ
أحدث | ADJ
آلاء | NOUN
أمل | NOUN | آمال
أثاث | NOUN
إمبراطورية | NOUN
إنش | NOUN
احتمالية | NOUN
بتكوين | NOUN
لغة | NOUN | لغات
تابوت | NOUN | توابيت
تجربة | NOUN | تجارب
حين | NOUN | أحيان
حمم | NOUN
دب | NOUN | دببة
دجاج | NOUN
دجاجة | NOUN | دجاج
دليل | NOUN | أدلة, دلائل
دلالة | NOUN | دلالات, دلائل
ردة | NOUN
زج | NOUN
سراح | NOUN
صداع | NOUN
صقر | NOUN | صقور
عنق | NOUN | أعناق
عيادة | NOUN
فتيل | NOUN | فتائل
فقرة | NOUN | فقرات
كأس | NOUN | كؤوس | f
كلب | NOUN | كلاب
كهف | NOUN | كهوف
ليلة | NOUN | ليال, ليالي
مائدة | NOUN | موائد
مجزرة | NOUN | مجازر
مسلسل | NOUN
مساحة | NOUN
معنوية | NOUN | معنويات
مقعد | NOUN | مقاعد
نفاق | NOUN
نفوذ | NOUN
إسناد | NOUN
غلاف | NOUN | أغلفة
رب | NOUN | أرباب
نهر | NOUN | أنهار
ائتمان | NOUN
احتكاك | NOUN
استقلال | NOUN
بحر | NOUN | بحار, بحور
ذكرى | NOUN | ذكريات | f
شاشة | NOUN
كسر | NOUN | كسور
لقب | NOUN | ألقاب
بقعة | NOUN | بقع, بقاع
تاج | NOUN | تيجان
تراسل | NOUN
تساقط | NOUN
تعددية | NOUN
تقويم | NOUN | تقاويم
تكتيك | NOUN
تموين | NOUN
توحد | NOUN
حتف | NOUN
حرير | NOUN
حفلة | NOUN | حفلات
دوار | NOUN
ريال | NOUN
ركيزة | NOUN | ركائز
سراج | NOUN | سرج
سلوك | NOUN | سلوكيات
سيناريو | NOUN | سيناريوهات
شتيمة | NOUN | شتائم
شرفة | NOUN | شرفات, شرف
شاطئ | NOUN | شواطئ, شطآن
ضياع | NOUN
طبقة | NOUN | طبقات
طريق | NOUN | طرق, طرقات | m
عاصمة | NOUN | عواصم
عدوانية | NOUN
غير | NOUN
قاع | NOUN | قيعان
قافلة | NOUN | قوافل
كفالة | NOUN
لقاح | NOUN
مشتق | NOUN | مشتقات
مدرعة | NOUN
منحى | NOUN | مناح, مناحي
مهزلة | NOUN | مهازل
موضوعية | NOUN
مومياء | NOUN | مومياوات | f
ميكروفون | NOUN
نطاق | NOUN | نطق
هلع | NOUN
جبل | NOUN | جبال
مرض | NOUN | أمراض
أجر | NOUN | أجور
أجرة | NOUN | أجور
طبق | NOUN | أطباق
عيد | NOUN | أعياد
أوركسترا | NOUN |  | f
وعاء | NOUN | أوعية
إقبال | NOUN
إله | NOUN | آلهة
إلهة | NOUN
إمساك | NOUN
إنفاذ | NOUN
استراتيجية | NOUN
إستراتيجية | NOUN
نفس | NOUN | أنفس, نفوس, أنفاس | f
بادرة | NOUN | بوادر
برقع | NOUN | براقع
برمجية | NOUN
صوت | NOUN | أصوات
تدوير | NOUN
تعايش | NOUN
تعريفة | NOUN
تقصير | NOUN
توت | NOUN
جرعة | NOUN | جرع, جرعات
حجز | NOUN | حجوزات
حصان | NOUN | أحصنة, حصن
حصر | NOUN
خانة | NOUN
خرف | NOUN
خرق | NOUN | خروقات, خروق
دبابة | NOUN
رفاهية | NOUN
ريادة | NOUN
زخم | NOUN
سمة | NOUN | سمات
سيرة | NOUN | سير
شراب | NOUN | أشربة
شريان | NOUN | شرايين
شعبة | NOUN | شعب
شك | NOUN | شكوك
صخرة | NOUN | صخور, صخر
صخر | NOUN | صخور
طابق | NOUN | طوابق
طرد | NOUN | طرود
عرض | NOUN | عروض, أعراض
عمارة | NOUN | عمارات, عمائر
فدية | NOUN | فديات, فدى
قميص | NOUN | قمصان
إحلال | NOUN
وجه | NOUN | وجوه, أوجه
مراعاة | NOUN
مجهود | NOUN
منظر | NOUN | مناظر
نشيد | NOUN | أناشيد
هراء | NOUN
هدف | NOUN | أهداف
وجهة | NOUN | وجهات
وراء | NOUN
وصاية | NOUN
أخير | ADJ
استفزازي | ADJ
اصطناعي | ADJ
باهظ | ADJ
بحري | ADJ
تلقائي | ADJ
حصري | ADJ
رائع | ADJ
ربحي | ADJ
سلوكي | ADJ
سليم | ADJ | سلماء
صلب | ADJ | صلاب
صلبة | ADJ
ضروري | ADJ
طبيعي | ADJ
طموح | ADJ
عدواني | ADJ
عضلي | ADJ
لدود | ADJ
مبيض | ADJ
مجنون | ADJ | مجانين
مقتضب | ADJ
منظم | ADJ
موضوعي | ADJ
نازي | ADJ
وهمي | ADJ
إلكتروني | ADJ
ائتماني | ADJ
بيضاوي | ADJ
رعدي | ADJ
سياحي | ADJ
شرفي | ADJ
صائب | ADJ
صغير | ADJ | صغار
صغرى | ADJ |  | f
أصغر | ADJ | أصاغر
صليبي | ADJ
ضعيف | ADJ | ضعفاء, ضعاف
ضيق | ADJ
فاسد | ADJ
قاصم | ADJ
كلاسيكي | ADJ
لطيف | ADJ | لطفاء
متاخم | ADJ
متتال | ADJ
متتالي | ADJ
مغناطيسي | ADJ
ميلادي | ADJ
أعنف | ADJ
احترازي | ADJ
أخوي | ADJ
أصلي | ADJ
أفقر | ADJ
ثلجي | ADJ
جذري | ADJ
جلي | ADJ
حساس | ADJ
حسابي | ADJ
حسن | ADJ | حسان
خضر | ADJ
خلفي | ADJ
دام | ADJ
دامي | ADJ
ضار | ADJ
ضاري | ADJ
عارم | ADJ
عمراني | ADJ
مبدئي | ADJ
متورط | ADJ
مذل | ADJ
مرير | ADJ
معقول | ADJ
هائل | ADJ
يائس | ADJ
زمني | ADJ
جيولوجي | ADJ
حذاء | NOUN | أحذية
أخلاق | NOUN |  | f
خلق | NOUN | أخلاق
خلقية | NOUN
أذى | NOUN
سطح | NOUN | أسطح, سطوح
أغنية | NOUN | أغان, أغاني, أغنيات
أكسيد | NOUN | أكاسيد
مثال | NOUN | أمثلة, مثل
موج | NOUN | أمواج
موجة | NOUN | أمواج, موجات
إقليم | NOUN | أقاليم
بالون | NOUN
برد | NOUN
غطاء | NOUN | أغطية
كمية | NOUN
كيفية | NOUN
بوابة | NOUN
وسع | NOUN
بوصة | NOUN | بوصات
تستر | NOUN
تهميش | NOUN
جينز | NOUN
حسنة | NOUN | حسنات
حصانة | NOUN
خشب | NOUN | أخشاب
خشبة | NOUN | خشبات, خشب
خضار | NOUN | خضراوات, خضروات
خضرة | NOUN | خضر
خلفية | NOUN
دوامة | NOUN
دورة | NOUN | دورات
ديك | NOUN | ديوك, ديكة
رياضة | NOUN | رياضات
زلزال | NOUN | زلازل
زينة | NOUN
ساق | NOUN | سيقان, سوق | f
طقس | NOUN | طقوس
طابور | NOUN | طوابير
عظمة | NOUN | عظام
عظم | NOUN | عظام
فاعلية | NOUN
فصل | NOUN | فصول
فول | NOUN
قبو | NOUN | أقبية
قصيدة | NOUN | قصائد
قمامة | NOUN
كفاية | NOUN
أمن | NOUN
لوبي | NOUN
ماتادور | NOUN
محصول | NOUN | محاصيل
مسيح | NOUN
مطبخ | NOUN | مطابخ
مفاعل | NOUN
مقهى | NOUN | مقاه, مقاهي
مكتبة | NOUN
منظومة | NOUN
مهارة | NOUN
موبايل | NOUN
ميدان | NOUN | ميادين
نجومية | NOUN
نخيل | NOUN
نخلة | NOUN | نخيل, نخلات
غرامة | NOUN
تاريخ | NOUN | تواريخ
أذن | NOUN | آذان | f
أذان | NOUN
بناء | NOUN | أبنية
أنثى | NOUN | إناث | f
وكر | NOUN | أوكار
إرساء | NOUN
إفراط | NOUN
إيجاب | NOUN
احتباس | NOUN
اختلاط | NOUN
خيبة | NOUN
بدانة | NOUN
سلسلة | NOUN | سلاسل
صرف | NOUN
عين | NOUN | عيون, أعين | f
نسبة | NOUN | نسب
نقطة | NOUN | نقاط, نقط
مياه | NOUN |  | f
ماء | NOUN | مياه, أمواه | m
تهاون | NOUN
تورط | NOUN
توسعية | NOUN
ثبوت | NOUN
ثلج | NOUN | ثلوج
حمية | NOUN
خجل | NOUN
خندق | NOUN | خنادق
دراج | NOUN
دراجة | NOUN
ذنب | NOUN | ذنوب, أذناب
راتب | NOUN | رواتب
راع | NOUN | رعاة
راعي | NOUN | رعاة
رقصة | NOUN | رقصات
زمام | NOUN
زورق | NOUN | زوارق
سحابة | NOUN | سحب, سحاب, سحائب
سرير | NOUN | أسرة, سرر
جوال | NOUN
أخلاقي | ADJ
أدبي | ADJ
أكيد | ADJ
ابتدائي | ADJ
أوسع | ADJ
بيئي | ADJ
توسعي | ADJ
جسدي | ADJ
جغرافي | ADJ
حزين | ADJ | حزانى
حسيني | ADJ
روتيني | ADJ
ريفي | ADJ
رمادي | ADJ
سخيف | ADJ | سخفاء
سماوي | ADJ
سيبراني | ADJ
صاف | ADJ
صافي | ADJ
صريح | ADJ
ضبابي | ADJ
فضي | ADJ
قلق | ADJ
كفيل | ADJ | كفلاء
محض | ADJ
مخدر | ADJ
مطول | ADJ
مغرض | ADJ
منفتح | ADJ
نقال | ADJ
نمطي | ADJ
مونديالي | ADJ
أرضي | ADJ
أشد | ADJ | أشداء
أصعب | ADJ
إبداعي | ADJ
انتقامي | ADJ
بدائي | ADJ
بنكي | ADJ
تذكاري | ADJ
تراثي | ADJ
تعبيري | ADJ
تقني | ADJ
جوهري | ADJ
حالي | ADJ
حضاري | ADJ
خشبي | ADJ
خلافي | ADJ
دعائي | ADJ
رشيد | ADJ
ساحر | ADJ
شعري | ADJ
عات | ADJ
عاتي | ADJ
عكسي | ADJ
فخور | ADJ
قاس | ADJ | قساة
قاسي | ADJ | قساة
متحارب | ADJ
متكامل | ADJ
مختار | ADJ
مرعب | ADJ
مروري | ADJ
مظلم | ADJ
مفبرك | ADJ
مكنى | ADJ
عاجل | ADJ
وطني | ADJ
مادي | ADJ
آمن | ADJ
أبدي | ADJ
أحادي | ADJ
استثنائي | ADJ
استهلاكي | ADJ
استيطاني | ADJ
تأديبي | ADJ
تخريبي | ADJ
ترجيحي | ADJ
ترويجي | ADJ
تسويقي | ADJ
ختامي | ADJ
دامغ | ADJ
رأسمالي | ADJ
راق | ADJ
راقي | ADJ
رمضاني | ADJ
رهيب | ADJ
سحابي | ADJ
شرائي | ADJ
عقاري | ADJ
فادح | ADJ
فاشي | ADJ
صفارة | NOUN
صدع | NOUN | صدوع
صراخ | NOUN
صواب | NOUN
طفرة | NOUN | طفرات
ظرف | NOUN | ظروف
ظبي | NOUN | ظباء
عزيمة | NOUN | عزائم
عسكر | NOUN | عساكر
عضلة | NOUN | عضلات
غولف | NOUN
فتنة | NOUN | فتن
فرط | NOUN
فرنك | NOUN
قبلة | NOUN | قبلات, قبل
قديم | NOUN | قدامى
كيلوغرام | NOUN
إحياء | NOUN
مشروع | NOUN | مشاريع, مشروعات
لياقة | NOUN
مأوى | NOUN | مآو, مآوي
مخدر | NOUN | مخدرات
مدخل | NOUN | مداخل
مسكن | NOUN | مساكن
مكافأة | NOUN | مكافآت
مكان | NOUN | أماكن, أمكنة
منازعة | NOUN | منازعات
مواعدة | NOUN
مونديال | NOUN
وردة | NOUN | ورود, ورد, وردات
ورد | NOUN | ورود
أباتشي | NOUN |  | f
حديث | NOUN | أحاديث
أرض | NOUN | أراض, أراضي, أرضون | f
ربح | NOUN | أرباح
رباط | NOUN | أربطة, ربط
أرشيف | NOUN | أراشيف
صدى | NOUN | أصداء
قوي | NOUN | أقوياء
لبن | NOUN | ألبان
أوج | NOUN
إتجار | NOUN
اتجار | NOUN
احتقان | NOUN
استدامة | NOUN
باتريوت | NOUN
بروتين | NOUN
زي | NOUN | أزياء
بطن | NOUN | بطون | m
غرب | NOUN
قدم | NOUN | أقدام | f
منطقة | NOUN | مناطق
بنان | NOUN
تحصيل | NOUN
تسييس | NOUN
تلفاز | NOUN | تلفازات, تلافيز
ثانية | NOUN | ثوان, ثواني
جرح | NOUN | جروح, جراح
حظ | NOUN | حظوظ
حماسة | NOUN
حماس | NOUN
حياد | NOUN
حيرة | NOUN
دكة | NOUN | دكك
دمية | NOUN | دمى
راية | NOUN | رايات
رصيف | NOUN | أرصفة
ريف | NOUN | أرياف
سامبا | NOUN |  | f
سترة | NOUN | سترات, ستر
شطر | NOUN | أشطر
عظيم | NOUN | عظماء
غسيل | NOUN
غلاء | NOUN
فلسفة | NOUN | فلسفات
قمة | NOUN | قمم
كفاح | NOUN
كفيل | NOUN | كفلاء
كثير | NOUN | كثار
مؤامرة | NOUN | مؤامرات
مبدأ | NOUN | مبادئ
مجوهرات | NOUN |  | f
مرآة | NOUN | مرايا
مظلة | NOUN | مظلات, مظال
معبر | NOUN | معابر
ملاريا | NOUN |  | f
منفعة | NOUN | منافع
ميغاواط | NOUN | ميغاوات
ميكروب | NOUN
نطق | NOUN
نقيض | NOUN | نقائض
هدر | NOUN
هاو | NOUN | هواة
هاوي | NOUN | هواة
صمة | NOUN
وصمة | NOUN | وصمات
جريمة | NOUN | جرائم
خلاف | NOUN | خلافات
أتمتة | NOUN
شوط | NOUN | أشواط
صعيد | NOUN | أصعدة
مال | NOUN | أموال
أمر | NOUN | أمور, أوامر
أولوية | NOUN
إساءة | NOUN | إساءات
إنتربول | NOUN
إنفلونزا | NOUN |  | f
بطء | NOUN
تفصيل | NOUN | تفاصيل
جودة | NOUN
حزم | NOUN
خطوة | NOUN | خطوات, خطى
بذرة | NOUN | بذور
بذر | NOUN | بذور
براءة | NOUN
رصاصة | NOUN | رصاص
رصاص | NOUN
برق | NOUN | بروق
بروتوكول | NOUN
روح | NOUN | أرواح | f
بصمة | NOUN | بصمات
بعوض | NOUN
بعوضة | NOUN | بعوض
مجال | NOUN
نوع | NOUN | أنواع
بهجة | NOUN
تارة | NOUN
تجنيس | NOUN
تسمم | NOUN
تسونامي | NOUN
تنمر | NOUN
تواضع | NOUN
جغرافيا | NOUN |  | f
جمود | NOUN
جنة | NOUN | جنات, جنان
حشرة | NOUN | حشرات
حضانة | NOUN
حلال | NOUN
حوكمة | NOUN
دراية | NOUN
ديانة | NOUN
رأسمالية | NOUN
رزق | NOUN | أرزاق
رفيق | NOUN | رفاق, رفقاء
سد | NOUN | سدود
سلالة | NOUN
سنت | NOUN
سابقة | NOUN | سوابق
سيل | NOUN | سيول
عاتق | NOUN | عواتق
عطل | NOUN | أعطال
عقل | NOUN | عقول
غابة | NOUN | غابات
غش | NOUN
فاشية | NOUN
فجر | NOUN
فصيلة | NOUN | فصائل
فصيل | NOUN | فصائل
قداس | NOUN | قداديس
قرص | NOUN | أقراص
قط | NOUN | قطط
قطة | NOUN | قطط
كاتدرائية | NOUN
لمسة | NOUN | لمسات
لهب | NOUN
ماجستير | NOUN |  | f
محاماة | NOUN
محط | NOUN
مستودع | NOUN | مستودعات
معسكر | NOUN | معسكرات
معيار | NOUN | معايير
مكسب | NOUN | مكاسب
مكانة | NOUN
ميليشيا | NOUN | ميليشيات | f
ميلشيا | NOUN | ميلشيات | f
ناحية | NOUN | نواح, نواحي
نبات | NOUN | نباتات
نبتة | NOUN | نبتات, نبات
نسيم | NOUN
نغمة | NOUN | نغمات, نغم, أنغام
نغم | NOUN | أنغام
نقلة | NOUN | نقلات
وحش | NOUN | وحوش
وداع | NOUN
قذيفة | NOUN | قذائف
قول | NOUN | أقوال, أقاويل
إثنية | NOUN
إيذاء | NOUN
اختلاس | NOUN
باحة | NOUN
بحث | NOUN | بحوث, أبحاث
حذر | NOUN
خط | NOUN | خطوط
ساعة | NOUN | ساعات
بشمركة | NOUN |  | f
بيشمركة | NOUN |  | f
بطاطا | NOUN |  | f
بطاطس | NOUN |  | f
بعث | NOUN
قصد | NOUN
بيضة | NOUN | بيض, بيضات
بيض | NOUN
تصحيف | NOUN
ثوب | NOUN | ثياب, أثواب
جدارية | NOUN
جسر | NOUN | جسور
حبر | NOUN | أحبار
حمولة | NOUN
حافز | NOUN | حوافز
ختان | NOUN
خراب | NOUN
دعاء | NOUN | أدعية
رؤية | NOUN | رؤى
زمار | NOUN
سحاب | NOUN | سحب
سكتة | NOUN | سكتات
شجار | NOUN
شغف | NOUN
صرافة | NOUN
ضجيج | NOUN
ضوضاء | NOUN |  | f
طليعة | NOUN | طلائع
ظاهرة | NOUN | ظواهر
عطاء | NOUN | عطاءات, أعطية
عقدة | NOUN | عقد
غلام | NOUN | غلمان
غيبوبة | NOUN
غيغابايت | NOUN
قاب | NOUN
قرنية | NOUN
قسط | NOUN | أقساط
كتف | NOUN | أكتاف | f
كسوة | NOUN
كوليسترول | NOUN
لحاق | NOUN
لسان | NOUN | ألسنة, ألسن
عاشق | NOUN | عشاق
كبح | NOUN
مباحثة | NOUN | مباحثات
مبحث | NOUN | مباحث
مجرة | NOUN | مجرات
مدبر | NOUN
مرح | NOUN
مزاد | NOUN
مسلة | NOUN | مسلات
معقل | NOUN | معاقل
مغبة | NOUN
مفصل | NOUN | مفاصل
مفهوم | NOUN | مفاهيم
مقتنى | NOUN | مقتنيات
منبر | NOUN | منابر
مهمة | NOUN | مهام, مهمات
ميدالية | NOUN
ميل | NOUN | ميول, أميال
نبرة | NOUN | نبرات
هرم | NOUN | أهرام, أهرامات
جزء | NOUN | أجزاء
تنويع | NOUN
صعوبة | NOUN | صعوبات
قرية | NOUN | قرى
مرة | NOUN | مرات, مرار
مكافئ | ADJ
متكافئ | ADJ
متين | ADJ | متان
محتوم | ADJ
مختلط | ADJ
مرموق | ADJ
مزمن | ADJ
مستدير | ADJ
مستوحى | ADJ
مضطرب | ADJ
معار | ADJ
هش | ADJ
وعر | ADJ
إثني | ADJ
بحت | ADJ
تحويلي | ADJ
تشاوشي | ADJ
ثنائي | ADJ
جيني | ADJ
حازم | ADJ
حريص | ADJ | حرصاء
خيبري | ADJ
ذهني | ADJ
سرطاني | ADJ
سمي | ADJ
طلابي | ADJ
عشوائي | ADJ
عقلي | ADJ
فظيع | ADJ
فني | ADJ
قدسي | ADJ
صيفي | ADJ
متقلب | ADJ
مزدحم | ADJ
مصحوب | ADJ
منتظم | ADJ
اجتماعي | ADJ
أخطر | ADJ
بكتيري | ADJ
برتقالي | ADJ
بركاني | ADJ
بريء | ADJ | أبرياء
تشغيلي | ADJ
تفصيلي | ADJ
تنفيذي | ADJ
جبار | ADJ | جبابرة
جماعي | ADJ
حجري | ADJ
دولاري | ADJ
شجاع | ADJ | شجعان
شمسي | ADJ
عادي | ADJ
عاصمي | ADJ
عظيم | ADJ | عظام
عفوي | ADJ
عمودي | ADJ
عنيد | ADJ
غال | ADJ
غالي | ADJ
فرعي | ADJ
فلكي | ADJ
قذر | ADJ
كارثي | ADJ
كبير | ADJ | كبار, كبراء
لغوي | ADJ
مترد | ADJ
متردي | ADJ
متساو | ADJ
متساوي | ADJ
متلفز | ADJ
محايد | ADJ
مرفق | ADJ
معاصر | ADJ
معهود | ADJ
استوائي | ADJ
استيعابي | ADJ
هيكلي | ADJ
عصر | ADJ
برج | NOUN | أبراج
جناح | NOUN | أجنحة
رواق | NOUN | أروقة
سور | NOUN | أسوار
غبي | NOUN | أغبياء
أقصى | NOUN | أقاص
أكثرية | NOUN
لفظ | NOUN | ألفاظ
لفظة | NOUN | ألفاظ
إجهاد | NOUN
إسمنت | NOUN
أسمنت | NOUN
إشراك | NOUN
امتحان | NOUN | امتحانات
بأس | NOUN
خبرة | NOUN | خبرات
سيارة | NOUN | سيارات
بلبلة | NOUN
وسيلة | NOUN | وسائل
بيتزا | NOUN |  | f
بيئة | NOUN | بيئات
تخبط | NOUN
تركيبة | NOUN
تشوه | NOUN
تعنت | NOUN
ثمرة | NOUN | ثمرات, ثمار
ثمر | NOUN | ثمار, أثمار
جدوى | NOUN |  | f
جرادة | NOUN | جراد
جراد | NOUN
حاضنة | NOUN | حواضن
حانة | NOUN | حانات
حداثة | NOUN
حس | NOUN | أحاسيس
حصبة | NOUN
حفرة | NOUN | حفر
رئة | NOUN | رئات
رصيد | NOUN | أرصدة
رقاقة | NOUN | رقائق
رسول | NOUN | رسل
ساونا | NOUN |  | f
سبق | NOUN | أسباق
سجادة | NOUN | سجاد, سجادات
سجاد | NOUN
سلعة | NOUN | سلع
سماعة | NOUN
سن | NOUN | أسنان, سنون | f
سائل | NOUN | سوائل
شغل | NOUN | أشغال
شيب | NOUN
ضمير | NOUN | ضمائر
طائف | NOUN
طاقة | NOUN | طاقات
طلاء | NOUN | أطلية
طلقة | NOUN | طلقات
عجيبة | NOUN | عجائب
عراء | NOUN
فصح | NOUN
فل | NOUN | فلول
فم | NOUN | أفواه
قار | NOUN
قامة | NOUN | قامات
قبر | NOUN | قبور
قطن | NOUN | أقطان
قمار | NOUN
قوس | NOUN | أقواس | f
كريكت | NOUN
كيس | NOUN | أكياس
ماكينة | NOUN | ماكينات, مكائن
مجد | NOUN | أمجاد
محفل | NOUN | محافل
محفظة | NOUN | محافظ
مسيلة | NOUN
مفترق | NOUN | مفترقات
ملاذ | NOUN | ملاذات
منجم | NOUN | مناجم
منصب | NOUN | مناصب
مناصفة | NOUN
منة | NOUN | منن
ميزانية | NOUN
نأي | NOUN
ند | NOUN | أنداد
هشاشة | NOUN
همج | NOUN
هولوكوست | NOUN |  | f
زعزعة | NOUN
سرعة | NOUN
مخزن | NOUN | مخازن
ملبس | NOUN | ملابس
يقظة | NOUN
رأي | NOUN | آراء
دماغ | NOUN | أدمغة
ربع | NOUN | أرباع
أسوة | NOUN
أسى | NOUN
أصالة | NOUN
طقم | NOUN | أطقم
عيار | NOUN | أعيرة, عيارات
ألبوم | NOUN
ألتراس | NOUN
لوح | NOUN | ألواح
لوحة | NOUN | لوحات
أم | NOUN | أمهات | f
إخلال | NOUN
إشكالية | NOUN
إطار | NOUN | أطر, إطارات
استرداد | NOUN
استقلالية | NOUN
اندلاع | NOUN
بث | NOUN
ثمن | NOUN | أثمان
ثنائية | NOUN
بركان | NOUN | براكين
برتقال | NOUN
رحيل | NOUN
ريح | NOUN | رياح | f
فضيحة | NOUN | فضائح
بكتريا | NOUN |  | f
بكتيريا | NOUN |  | f
نسخة | NOUN | نسخ
تراض | NOUN
تراضي | NOUN
تساهل | NOUN
تشدد | NOUN
تصلب | NOUN
تفريغ | NOUN
توطين | NOUN
ثقب | NOUN | ثقوب
ثابت | NOUN | ثوابت
جعة | NOUN
جنيه | NOUN | جنيهات
جوقة | NOUN | جوقات
حبة | NOUN | حبات, حبوب
حب | NOUN | حبوب
حبكة | NOUN | حبكات
حربة | NOUN | حراب
حريق | NOUN | حرائق
حفارة | NOUN
خزان | NOUN
خنزير | NOUN | خنازير
خيل | NOUN | خيول | f
دكتاتور | NOUN
ديكتاتور | NOUN
ديكتاتورية | NOUN
دكتاتورية | NOUN
ذهنية | NOUN
رجعة | NOUN
رشوة | NOUN | رشى, رشاوى
ركام | NOUN
روبية | NOUN
زعامة | NOUN
زيت | NOUN | زيوت
سلك | NOUN | أسلاك
سند | NOUN | أسناد, سندات
أخصائي | ADJ
باطل | ADJ
بريدي | ADJ
بسيط | ADJ | بسطاء
بشع | ADJ
بصري | ADJ
تعسفي | ADJ
تهديفي | ADJ
ثانوي | ADJ
جذاب | ADJ
جماهيري | ADJ
حضري | ADJ
حميمي | ADJ
حيوي | ADJ
خلاب | ADJ
ربيعي | ADJ
رومانسي | ADJ
زلزالي | ADJ
سلس | ADJ
سلمي | ADJ
شاغر | ADJ
شتوي | ADJ
شرير | ADJ | أشرار
شقي | ADJ | أشقياء
صخري | ADJ
ضالع | ADJ
طريف | ADJ
طوعي | ADJ
قصير | ADJ | قصار
كيميائي | ADJ
محوري | ADJ
متذيل | ADJ
مخيف | ADJ
مريح | ADJ
مزمع | ADJ
مسيء | ADJ
مشبع | ADJ
معتدل | ADJ
معد | ADJ
معدي | ADJ
مليء | ADJ
ممنهج | ADJ
مناعي | ADJ
مهمش | ADJ
ميداني | ADJ
نبيل | ADJ | نبلاء
نزيه | ADJ | نزهاء
نسوي | ADJ
نظري | ADJ
استعدادي | ADJ
اعتيادي | ADJ
أوسطي | ADJ
بصير | ADJ
إيرلندي | ADJ
سوسة | NOUN
شفرة | NOUN | شفرات
شيفرة | NOUN
شق | NOUN | شقوق
شوكولاتة | NOUN
شوكولاته | NOUN |  | f
صرع | NOUN
ضباب | NOUN
طيف | NOUN | أطياف
عاهرة | NOUN | عاهرات
عروبة | NOUN
علبة | NOUN | علب
عناء | NOUN
غرور | NOUN
غزال | NOUN | غزلان
غواص | NOUN
فريضة | NOUN | فرائض
فلين | NOUN
فارق | NOUN | فوارق
قرد | NOUN | قردة, قرود
قفل | NOUN | أقفال
كاتيوشا | NOUN |  | f
كربوهيدرات | NOUN |  | f
كلبة | NOUN | كلبات
كوب | NOUN | أكواب
كيماويات | NOUN |  | f
حسن | NOUN
لفتنانت | NOUN
مخبأ | NOUN | مخابئ
مدخول | NOUN | مداخيل
مرحلة | NOUN | مراحل
مرارة | NOUN
مزاج | NOUN | أمزجة
مشفى | NOUN | مشاف, مشافي
مصطلح | NOUN | مصطلحات
معاش | NOUN
معوق | NOUN | معوقات
مفرقعة | NOUN | مفرقعات
مقاصة | NOUN
مقايضة | NOUN
مقتطف | NOUN | مقتطفات
مهرة | NOUN | مهر
مهر | NOUN | مهور
ميداني | NOUN
نظارة | NOUN
نفق | NOUN | أنفاق
نيزك | NOUN | نيازك
هاتف | NOUN | هواتف
سبب | NOUN | أسباب
وثوق | NOUN
ذخيرة | NOUN | ذخائر
مشكلة | NOUN | مشاكل, مشكلات
مشكل | NOUN | مشاكل
علاوة | NOUN
ويسكي | NOUN
