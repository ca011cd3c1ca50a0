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
سكاني | ADJ
شرس | ADJ
عمري | ADJ
مهني | ADJ
حملة | NOUN
بطش | NOUN
بيت | NOUN | بيوت, أبيات
تسامح | NOUN
جواز | NOUN
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
عقار | NOUN | عقاقير
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
خدمة | NOUN
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
جوهرة | NOUN | جواهر
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
عصر | NOUN | عصور
فاتورة | NOUN | فواتير
قضيب | NOUN | قضبان
قلم | NOUN | أقلام
قنب | NOUN
كف | NOUN | أكف, كفوف | f
جعل | NOUN
سلاح | NOUN | أسلحة
فترة | NOUN
ليزر | NOUN
محل | NOUN | محال
مرونة | NOUN
معضلة | NOUN
مفتاح | NOUN | مفاتيح
نوبة | NOUN
عمل | NOUN | أعمال
ورم | NOUN | أورام
سوء | NOUN
وصول | NOUN
ميناء | NOUN | موانئ, موان | m
مضاد | ADJ
غني | ADJ | أغنياء
بعيد | ADJ
بلاستيكي | ADJ
جيوسياسي | ADJ
دراسي | ADJ
ساخن | ADJ
أسمر | ADJ | سمر
سمراء | ADJ |  | f
صحيح | ADJ | صحاح, أصحاء
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
نفسي | ADJ
وحشي | ADJ
وشيك | ADJ
وضعي | ADJ
أساسي | ADJ
إذاعي | ADJ
إضافي | ADJ
نسيج | NOUN | أنسجة
نمط | NOUN | أنماط
يد | NOUN | أيدي, أياد, أيادي | f
استفزاز | NOUN
شأن | NOUN | شؤون
شيء | NOUN | أشياء
طول | NOUN | أطوال
ترسانة | NOUN
حمام | NOUN
حمامة | NOUN | حمائم
خداع | NOUN
خسارة | NOUN | خسائر
خصوبة | NOUN
خلافة | NOUN
درس | NOUN | دروس
ديربي | NOUN
ذروة | NOUN | ذرى
رسو | NOUN
رقعة | NOUN | رقع, رقاع
سباق | NOUN
شبكة | NOUN | شباك
شجرة | NOUN | أشجار, شجر
شدة | NOUN | شدائد
شر | NOUN | شرور, أشرار
ضيافة | NOUN
عجلة | NOUN
عدسة | NOUN
عمود | NOUN | أعمدة
غريم | NOUN | غرماء
غفران | NOUN
قسوة | NOUN
كواليس | NOUN
حلف | NOUN | أحلاف
خطر | NOUN | أخطار, مخاطر
لغز | NOUN | ألغاز
مثلث | NOUN
منسك | NOUN | مناسك
مناعة | NOUN
ميثاق | NOUN | مواثيق
نتيجة | NOUN | نتائج
هزة | NOUN
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
حلبة | NOUN
دمج | NOUN
زهرة | NOUN | زهور, أزهار
زهر | NOUN | أزهار, زهور
ساحة | NOUN
سعة | NOUN
سمك | NOUN | أسماك
سمكة | NOUN | سمك, أسماك
صدفة | NOUN | صدف
عائق | NOUN | عوائق
فلك | NOUN | أفلاك
فيروس | NOUN
قصور | NOUN
قمح | NOUN
كابوس | NOUN | كوابيس
عقد | NOUN | عقود
نشاط | NOUN | أنشطة
نموذج | NOUN | نماذج
نظافة | NOUN
هوية | NOUN
قنبلة | NOUN | قنابل
مرفأ | NOUN | مرافئ
آلة | NOUN
أزمة | NOUN
احتياط | NOUN
احتياطي | NOUN
حد | NOUN | حدود
عمر | NOUN | أعمار
بلاستيك | NOUN
وتيرة | NOUN | وتائر
يوم | NOUN | أيام
تربة | NOUN
تضحية | NOUN
تعرفة | NOUN
جنازة | NOUN | جنائز
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
لعنة | NOUN
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
عتبة | NOUN | أعتاب
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
إرجاء | NOUN |  | m
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
شحنة | NOUN
صف | NOUN | صفوف
طرح | NOUN | أطروحات
عرس | NOUN | أعراس
فرصة | NOUN | فرص
قفزة | NOUN
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
ورشة | NOUN | ورش
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
متقطع | ADJ
مجاني | ADJ
معنوي | ADJ
مقدس | ADJ
نظامي | ADJ
أحدث | ADJ
أمل | NOUN | آمال
أثاث | NOUN
إمبراطورية | NOUN
إنش | NOUN
احتمالية | NOUN
بتكوين | NOUN
لغة | NOUN
تابوت | NOUN | توابيت
تجربة | NOUN | تجارب
حين | NOUN | أحيان
حمم | NOUN |  | f
دب | NOUN | دببة
دجاج | NOUN
دجاجة | NOUN | دجاج
دليل | NOUN | أدلة, دلائل
دلالة | NOUN | دلائل
ردة | NOUN
زج | NOUN
سراح | NOUN
صداع | NOUN
صقر | NOUN | صقور
عنق | NOUN | أعناق
عيادة | NOUN
فتيل | NOUN | فتائل
فقرة | NOUN
كأس | NOUN | كؤوس | f
كلب | NOUN | كلاب
كهف | NOUN | كهوف
ليلة | NOUN | ليال, ليالي
مائدة | NOUN | موائد
مجزرة | NOUN | مجازر
مسلسل | NOUN
مساحة | NOUN
معنوية | NOUN
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
حفلة | NOUN
دوار | NOUN
ريال | NOUN
ركيزة | NOUN | ركائز
سراج | NOUN | سرج
سلوك | NOUN | سلوكيات
سيناريو | NOUN | سيناريوهات
شتيمة | NOUN | شتائم
شرفة | NOUN
شاطئ | NOUN | شواطئ, شطآن
ضياع | NOUN
طبقة | NOUN
طريق | NOUN | طرق, طرقات
عاصمة | NOUN | عواصم
عدوانية | NOUN
قاع | NOUN | قيعان
قافلة | NOUN | قوافل
كفالة | NOUN
لقاح | NOUN
مشتق | NOUN
مدرعة | NOUN
منحى | NOUN | مناح, مناحي
مهزلة | NOUN | مهازل
موضوعية | NOUN
مومياء | NOUN | مومياوات | f
ميكروفون | NOUN
نطاق | NOUN
هلع | NOUN
جبل | NOUN | جبال
مرض | NOUN | أمراض
أجر | NOUN | أجور
أجرة | NOUN | أجور
طبق | NOUN | أطباق
عيد | NOUN | أعياد
أوركسترا | NOUN |  | f
وعاء | NOUN | أوعية | m
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
جرعة | NOUN
حجز | NOUN | حجوزات
حصان | NOUN | أحصنة
حصر | NOUN
خانة | NOUN
خرف | NOUN
خرق | NOUN | خروقات, خروق
دبابة | NOUN
رفاهية | NOUN
ريادة | NOUN
زخم | NOUN
سمة | NOUN
سيرة | NOUN | سير
شراب | NOUN | أشربة
شريان | NOUN | شرايين
شعبة | NOUN | شعب, شعاب
شك | NOUN | شكوك
صخرة | NOUN | صخور
صخر | NOUN | صخور
طابق | NOUN | طوابق
طرد | NOUN | طرود
عرض | NOUN | عروض, أعراض
عمارة | NOUN | عمائر
فدية | NOUN
قميص | NOUN | قمصان
إحلال | NOUN
وجه | NOUN | وجوه, أوجه
مراعاة | NOUN
مجهود | NOUN
منظر | NOUN | مناظر
نشيد | NOUN | أناشيد
هراء | NOUN |  | m
هدف | NOUN | أهداف
وجهة | NOUN
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
سليم | ADJ
صلب | ADJ | صلاب
ضروري | ADJ
طبيعي | ADJ
طموح | ADJ
عدواني | ADJ
عضلي | ADJ
لدود | ADJ
مجنون | ADJ | مجانين
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
كلاسيكي | ADJ
لطيف | ADJ | لطفاء
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
خلفي | ADJ
دامي | ADJ
ضار | ADJ
ضاري | ADJ
عارم | ADJ
عمراني | ADJ
مبدئي | ADJ
مرير | ADJ
معقول | ADJ
هائل | ADJ
يائس | ADJ
زمني | ADJ
جيولوجي | ADJ
حذاء | NOUN | أحذية | m
أخلاق | NOUN |  | f
خلق | NOUN | أخلاق
أذى | NOUN
سطح | NOUN | أسطح, سطوح
أغنية | NOUN | أغان, أغاني
أكسيد | NOUN | أكاسيد
مثال | NOUN | أمثلة
موج | NOUN | أمواج
موجة | NOUN | أمواج
إقليم | NOUN | أقاليم
بالون | NOUN
برد | NOUN
غطاء | NOUN | أغطية | m
كمية | NOUN
كيفية | NOUN
بوابة | NOUN
وسع | NOUN
بوصة | NOUN
تستر | NOUN
تهميش | NOUN
جينز | NOUN
حسنة | NOUN
حصانة | NOUN
خشب | NOUN | أخشاب
خشبة | NOUN | خشب
خضار | NOUN | خضراوات, خضروات
خضرة | NOUN
خلفية | NOUN
دوامة | NOUN
دورة | NOUN
ديك | NOUN | ديوك, ديكة
رياضة | NOUN
زلزال | NOUN | زلازل
زينة | NOUN
ساق | NOUN | سيقان | f
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
نخلة | NOUN | نخيل
غرامة | NOUN
تاريخ | NOUN | تواريخ
أذن | NOUN | آذان | f
أذان | NOUN
بناء | NOUN | أبنية | m
أنثى | NOUN | إناث | f
وكر | NOUN | أوكار
إرساء | NOUN |  | m
إفراط | NOUN
إيجاب | NOUN
احتباس | NOUN
اختلاط | NOUN
خيبة | NOUN
بدانة | NOUN
سلسلة | NOUN | سلاسل
صرف | NOUN | صروف
عين | NOUN | عيون, أعين | f
نسبة | NOUN | نسب
نقطة | NOUN | نقاط, نقط
مياه | NOUN |  | f
ماء | NOUN | مياه | m
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
رقصة | NOUN
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
مطول | ADJ
مغرض | ADJ
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
مروري | ADJ
مظلم | ADJ
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
فاشي | ADJ
صفارة | NOUN
صدع | NOUN | صدوع
صراخ | NOUN
صواب | NOUN
طفرة | NOUN
ظرف | NOUN | ظروف
ظبي | NOUN | ظباء
عزيمة | NOUN | عزائم
عسكر | NOUN | عساكر
عضلة | NOUN
غولف | NOUN
فتنة | NOUN | فتن
فرط | NOUN
فرنك | NOUN
قبلة | NOUN
كيلوغرام | NOUN
إحياء | NOUN |  | m
مشروع | NOUN | مشاريع
لياقة | NOUN
مأوى | NOUN | مآو, مآوي
مخدر | NOUN
مدخل | NOUN | مداخل
مسكن | NOUN | مساكن
مكافأة | NOUN | مكافآت
مكان | NOUN | أماكن, أمكنة
منازعة | NOUN
مواعدة | NOUN
مونديال | NOUN
وردة | NOUN | ورود
ورد | NOUN | ورود
أباتشي | NOUN |  | f
حديث | NOUN | أحاديث
أرض | NOUN | أراض, أراضي | f
ربح | NOUN | أرباح
رباط | NOUN | أربطة
أرشيف | NOUN | أراشيف
صدى | NOUN | أصداء
لبن | NOUN | ألبان
أوج | NOUN
إتجار | NOUN
اتجار | NOUN
احتقان | NOUN
استدامة | NOUN
باتريوت | NOUN
بروتين | NOUN
زي | NOUN | أزياء
بطن | NOUN | بطون
غرب | NOUN
قدم | NOUN | أقدام | f
منطقة | NOUN | مناطق
بنان | NOUN
تحصيل | NOUN
تسييس | NOUN
تلفاز | NOUN | تلافيز
ثانية | NOUN | ثوان, ثواني
جرح | NOUN | جروح, جراح
حظ | NOUN | حظوظ
حماسة | NOUN
حماس | NOUN
حياد | NOUN
حيرة | NOUN
دكة | NOUN | دكك
دمية | NOUN | دمى
راية | NOUN
رصيف | NOUN | أرصفة
ريف | NOUN | أرياف
سامبا | NOUN |  | f
سترة | NOUN
شطر | NOUN | أشطر
غسيل | NOUN
غلاء | NOUN |  | m
فلسفة | NOUN
قمة | NOUN | قمم
كفاح | NOUN
مؤامرة | NOUN
مبدأ | NOUN | مبادئ
مجوهرات | NOUN |  | f
مرآة | NOUN | مرايا
مظلة | NOUN | مظال
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
وصمة | NOUN
جريمة | NOUN | جرائم
خلاف | NOUN
أتمتة | NOUN
شوط | NOUN | أشواط
صعيد | NOUN | أصعدة
مال | NOUN | أموال
أمر | NOUN | أمور, أوامر
أولوية | NOUN
إساءة | NOUN
إنتربول | NOUN
إنفلونزا | NOUN |  | f
بطء | NOUN
تفصيل | NOUN | تفاصيل
جودة | NOUN
حزم | NOUN
خطوة | NOUN | خطى
بذرة | NOUN | بذور
بذر | NOUN | بذور
براءة | NOUN
رصاصة | NOUN
رصاص | NOUN
برق | NOUN | بروق
بروتوكول | NOUN
روح | NOUN | أرواح | f
بصمة | NOUN
بعوض | NOUN
بعوضة | NOUN | بعوض
مجال | NOUN
نوع | NOUN | أنواع
بهجة | NOUN
تجنيس | NOUN
تسمم | NOUN
تسونامي | NOUN
تنمر | NOUN
تواضع | NOUN
جغرافيا | NOUN |  | f
جمود | NOUN
جنة | NOUN | جنان
حشرة | NOUN
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
غابة | NOUN
غش | NOUN
فاشية | NOUN
فصيلة | NOUN | فصائل
فصيل | NOUN | فصائل
قداس | NOUN | قداديس
قرص | NOUN | أقراص
قط | NOUN | قطط
قطة | NOUN | قطط
كاتدرائية | NOUN
لمسة | NOUN
لهب | NOUN
ماجستير | NOUN |  | f
محاماة | NOUN
محط | NOUN
مستودع | NOUN
معسكر | NOUN
معيار | NOUN | معايير
مكسب | NOUN | مكاسب
مكانة | NOUN
ميليشيا | NOUN | ميليشيات | f
ميلشيا | NOUN | ميلشيات | f
ناحية | NOUN | نواح, نواحي
نبات | NOUN
نبتة | NOUN
نسيم | NOUN
نغمة | NOUN | أنغام
نغم | NOUN | أنغام
نقلة | NOUN
وحش | NOUN | وحوش
وداع | NOUN
قذيفة | NOUN | قذائف
قول | NOUN | أقوال, أقاويل
إثنية | NOUN
إيذاء | NOUN |  | m
اختلاس | NOUN
باحة | NOUN
بحث | NOUN | بحوث, أبحاث
حذر | NOUN
خط | NOUN | خطوط
ساعة | NOUN
بشمركة | NOUN
بيشمركة | NOUN
بطاطا | NOUN |  | f
بطاطس | NOUN |  | f
بعث | NOUN
قصد | NOUN | مقاصد
بيضة | NOUN | بيض
ثوب | NOUN | ثياب, أثواب
جدارية | NOUN
جسر | NOUN | جسور
حبر | NOUN | أحبار
حمولة | NOUN
حافز | NOUN | حوافز
ختان | NOUN
خراب | NOUN
دعاء | NOUN | أدعية | m
رؤية | NOUN | رؤى
سحاب | NOUN | سحب
سكتة | NOUN
شجار | NOUN
شغف | NOUN
صرافة | NOUN
ضجيج | NOUN
ضوضاء | NOUN |  | f
طليعة | NOUN | طلائع
ظاهرة | NOUN | ظواهر
عطاء | NOUN | أعطية | m
عقدة | NOUN
غلام | NOUN | غلمان
غيبوبة | NOUN
غيغابايت | NOUN
قرنية | NOUN
قسط | NOUN | أقساط
كتف | NOUN | أكتاف | f
كسوة | NOUN
كوليسترول | NOUN
لحاق | NOUN
لسان | NOUN | ألسنة, ألسن
عاشق | NOUN | عشاق
كبح | NOUN
مباحثة | NOUN
مبحث | NOUN | مباحث
مجرة | NOUN
مدبر | NOUN
مرح | NOUN
مزاد | NOUN
مسلة | NOUN
معقل | NOUN | معاقل
مغبة | NOUN
مفصل | NOUN | مفاصل
مفهوم | NOUN | مفاهيم
مقتنى | NOUN | مقتنيات
منبر | NOUN | منابر
مهمة | NOUN | مهام
ميدالية | NOUN
ميل | NOUN | ميول, أميال
نبرة | NOUN
هرم | NOUN | أهرام, أهرامات
جزء | NOUN | أجزاء
تنويع | NOUN
صعوبة | NOUN
قرية | NOUN | قرى
مرة | NOUN | مرار
متين | ADJ | متان
محتوم | ADJ
مرموق | ADJ
مزمن | ADJ
هش | ADJ
وعر | ADJ
إثني | ADJ
بحت | ADJ
تحويلي | ADJ
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
مصحوب | ADJ
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
عظيم | ADJ | عظماء
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
محايد | ADJ
معاصر | ADJ
معهود | ADJ
استوائي | ADJ
استيعابي | ADJ
هيكلي | ADJ
برج | NOUN | أبراج
جناح | NOUN | أجنحة
رواق | NOUN | أروقة
سور | NOUN | أسوار
أكثرية | NOUN
لفظ | NOUN | ألفاظ
لفظة | NOUN | ألفاظ
إجهاد | NOUN
إسمنت | NOUN
أسمنت | NOUN
إشراك | NOUN
امتحان | NOUN
بأس | NOUN
خبرة | NOUN
سيارة | NOUN
بلبلة | NOUN
وسيلة | NOUN | وسائل
بيتزا | NOUN |  | f
بيئة | NOUN
تخبط | NOUN
تركيبة | NOUN
تشوه | NOUN
تعنت | NOUN
ثمرة | NOUN | ثمار
ثمر | NOUN | ثمار, أثمار
جدوى | NOUN |  | f
جرادة | NOUN | جراد
جراد | NOUN
حاضنة | NOUN | حواضن
حانة | NOUN
حداثة | NOUN
حس | NOUN | أحاسيس
حصبة | NOUN
حفرة | NOUN | حفر
رئة | NOUN
رصيد | NOUN | أرصدة
رقاقة | NOUN | رقائق
رسول | NOUN | رسل
ساونا | NOUN |  | f
سبق | NOUN | أسباق
سجادة | NOUN | سجاد
سجاد | NOUN
سلعة | NOUN | سلع
سماعة | NOUN
سن | NOUN | أسنان | f
سائل | NOUN | سوائل
شغل | NOUN | أشغال
شيب | NOUN
ضمير | NOUN | ضمائر
طاقة | NOUN
طلاء | NOUN | أطلية | m
طلقة | NOUN
عجيبة | NOUN | عجائب
عراء | NOUN |  | m
فصح | NOUN
فل | NOUN | فلول
فم | NOUN | أفواه
قار | NOUN
قامة | NOUN
قبر | NOUN | قبور
قطن | NOUN | أقطان
قمار | NOUN
قوس | NOUN | أقواس | f
كريكت | NOUN
كيس | NOUN | أكياس
ماكينة | NOUN | مكائن
مجد | NOUN | أمجاد
محفل | NOUN | محافل
محفظة | NOUN | محافظ
مسيلة | NOUN
مفترق | NOUN
ملاذ | NOUN
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
عيار | NOUN | أعيرة
ألبوم | NOUN
ألتراس | NOUN
لوح | NOUN | ألواح
لوحة | NOUN
أم | NOUN | أمهات | f
إخلال | NOUN
إشكالية | NOUN
إطار | NOUN | أطر
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
جنيه | NOUN
جوقة | NOUN
حبة | NOUN | حبوب
حب | NOUN | حبوب
حبكة | NOUN
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
سند | NOUN
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
مزمع | ADJ
مشبع | ADJ
معتدل | ADJ
معدي | ADJ
مليء | ADJ
ممنهج | ADJ
مناعي | ADJ
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
شفرة | NOUN
شيفرة | NOUN
شق | NOUN | شقوق
شوكولاتة | NOUN
شوكولاته | NOUN |  | f
صرع | NOUN
ضباب | NOUN
طيف | NOUN | أطياف
عاهرة | NOUN
عروبة | NOUN
علبة | NOUN | علب
عناء | NOUN |  | m
غرور | NOUN
غزال | NOUN | غزلان
غواص | NOUN
فريضة | NOUN | فرائض
فارق | NOUN | فوارق
قرد | NOUN | قردة, قرود
قفل | NOUN | أقفال
كاتيوشا | NOUN |  | f
كربوهيدرات | NOUN |  | f
كلبة | NOUN
كوب | NOUN | أكواب
كيماويات | NOUN |  | f
لفتنانت | NOUN
مخبأ | NOUN | مخابئ
مدخول | NOUN | مداخيل
مرحلة | NOUN | مراحل
مرارة | NOUN
مزاج | NOUN | أمزجة
مشفى | NOUN | مشاف, مشافي
مصطلح | NOUN
معاش | NOUN
معوق | NOUN
مفرقعة | NOUN
مقاصة | NOUN
مقايضة | NOUN
مقتطف | NOUN
مهرة | NOUN
مهر | NOUN | مهور
نظارة | NOUN
نفق | NOUN | أنفاق
نيزك | NOUN | نيازك
هاتف | NOUN | هواتف
سبب | NOUN | أسباب
وثوق | NOUN
ذخيرة | NOUN | ذخائر
مشكلة | NOUN | مشاكل
مشكل | NOUN | مشاكل
علاوة | NOUN
ويسكي | NOUN
رئيسي | ADJ
مغربي | ADJ | مغاربة
أفغاني | ADJ | أفغان
هندي | ADJ | هنود
تركي | ADJ | أتراك
كردي | ADJ | أكراد, كرد
روسي | ADJ | روس
ألماني | ADJ | ألمان
عربي | ADJ | عرب
يهودي | ADJ | يهود
أرمني | ADJ | أرمن
إسباني | ADJ | إسبان
إنجليزي | ADJ | إنجليز
طارقي | ADJ | طوارق
تركماني | ADJ | تركمان
شركسي | ADJ | شراكسة, شركس
بربري | ADJ | برابرة, بربر
أمازيغي | ADJ | أمازيغ
بدوي | ADJ | بدو
غجري | ADJ | غجر
أعجمي | ADJ | أعاجم
شيشاني | ADJ | شيشان
أوزبكي | ADJ | أوزبك
طاجيكي | ADJ | طاجيك
صربي | ADJ | صرب
كرواتي | ADJ | كروات
يوناني | ADJ | يونان
روماني | ADJ | رومان
برتغالي | ADJ
دنماركي | ADJ
سويدي | ADJ
بلغاري | ADJ | بلغار
مجوسي | ADJ | مجوس
زنجي | ADJ | زنوج
حبشي | ADJ | أحباش
إفريقي | ADJ | أفارقة
أفريقي | ADJ | أفارقة
إسرائيلي | ADJ
أمريكي | ADJ | أمريكان
أميركي | ADJ | أميركان
سياسي | ADJ | ساسة
ثري | ADJ | أثرياء
قوي | ADJ | أقوياء
شقيق | ADJ | أشقاء
أسبوعي | ADJ
خمسيني | ADJ
ستيني | ADJ
ربعي | ADJ
تقليدي | ADJ
إقليمي | ADJ
معياري | ADJ
مطاري | ADJ
مغاير | ADJ
خصيصي | ADJ
أقل | ADJ
أسرع | ADJ
أكبر | ADJ | أكابر
كبرى | ADJ | كبريات | f
أعظم | ADJ | أعاظم
عظمى | ADJ |  | f
أعلى | ADJ
عليا | ADJ |  | f
أدنى | ADJ
دنيا | ADJ |  | f
أقصى | ADJ
قصوى | ADJ |  | f
أوسط | ADJ
وسطى | ADJ |  | f
أفضل | ADJ | أفاضل
فضلى | ADJ |  | f
أكثر | ADJ
أول | ADJ | أوائل
أولى | ADJ | أوليات | f
آخر | ADJ
أخرى | ADJ | أخريات, أخر | f
أسوأ | ADJ
أبرز | ADJ
أهم | ADJ
أطول | ADJ
أبعد | ADJ
أحسن | ADJ | أحاسن
حسنى | ADJ |  | f
أيسر | ADJ
يسرى | ADJ |  | f
أيمن | ADJ
يمنى | ADJ |  | f
أشمل | ADJ
أعمق | ADJ
أجمل | ADJ
أنسب | ADJ
أدق | ADJ
أسهل | ADJ
أغلى | ADJ
أرخص | ADJ
أثقل | ADJ
أخف | ADJ
أسمى | ADJ
أرقى | ADJ
أغنى | ADJ
أثرى | ADJ
أنجح | ADJ
أجدر | ADJ
أحق | ADJ
أوثق | ADJ
أرفع | ADJ
أخبث | ADJ
أعتى | ADJ
أقدم | ADJ
أنشط | ADJ
أكفأ | ADJ
أشهر | ADJ
أعرق | ADJ
أعز | ADJ
أجود | ADJ
أسعد | ADJ
أشجع | ADJ
أذكى | ADJ
أبشع | ADJ
أفظع | ADJ
أقوى | ADJ
أحلى | ADJ
أنقى | ADJ
أنظف | ADJ
أكرم | ADJ
أشرف | ADJ | أشراف
أعدل | ADJ
أرحم | ADJ
أظلم | ADJ
أبسط | ADJ
أعقد | ADJ
أروع | ADJ
أبهى | ADJ
أسطع | ADJ
أندر | ADJ
أحمر | ADJ | حمر
حمراء | ADJ |  | f
أخضر | ADJ | خضر
خضراء | ADJ |  | f
أبيض | ADJ | بيض
بيضاء | ADJ |  | f
أسود | ADJ | سود
سوداء | ADJ |  | f
أصفر | ADJ
صفراء | ADJ |  | f
أشقر | ADJ | شقر
شقراء | ADJ |  | f
أعمى | ADJ | عميان
عمياء | ADJ |  | f
أصم | ADJ | صم
صماء | ADJ |  | f
أبكم | ADJ | بكم
بكماء | ADJ |  | f
أعرج | ADJ
عرجاء | ADJ |  | f
أحمق | ADJ | حمقى
حمقاء | ADJ |  | f
أعزل | ADJ | عزل
عزلاء | ADJ |  | f
أهوج | ADJ | هوج
هوجاء | ADJ |  | f
أجوف | ADJ | جوف
جوفاء | ADJ |  | f
أخرق | ADJ
خرقاء | ADJ |  | f
أشعث | ADJ | شعث
أصلع | ADJ | صلع
أعور | ADJ | عور
أرعن | ADJ | رعن
رعناء | ADJ |  | f
أملس | ADJ | ملس
ملساء | ADJ |  | f
أغر | ADJ
غراء | ADJ |  | f
أزهر | ADJ
أبلق | ADJ | بلق
أجرد | ADJ
جرداء | ADJ |  | f
شعواء | ADJ |  | f
نكراء | ADJ |  | f
عذراء | ADJ | عذارى | f
صحراوي | ADJ
جديد | ADJ | جدد
قديم | ADJ | قدماء, قدامى
مريض | ADJ | مرضى
جريح | ADJ | جرحى
قتيل | ADJ | قتلى
أسير | ADJ | أسرى
شهيد | ADJ | شهداء
فقير | ADJ | فقراء
شريف | ADJ | شرفاء
كريم | ADJ | كرام, كرماء
عزيز | ADJ | أعزاء
ذكي | ADJ | أذكياء
غبي | ADJ | أغبياء
سيئ | ADJ
حي | ADJ | أحياء
ميت | ADJ | أموات, موتى
حر | ADJ | أحرار
عبقري | ADJ | عباقرة
جاهل | ADJ | جهلاء
عاقل | ADJ | عقلاء
عاجز | ADJ | عجزة
بطيء | ADJ
سريع | ADJ | سراع
ثقيل | ADJ | ثقال
طويل | ADJ
عريض | ADJ
عميق | ADJ
كثيف | ADJ
رقيق | ADJ
دقيق | ADJ
غليظ | ADJ | غلاظ
شديد | ADJ | شداد, أشداء
عنيف | ADJ
جميل | ADJ
قبيح | ADJ
سمين | ADJ | سمان
نحيف | ADJ | نحاف
رشيق | ADJ
نظيف | ADJ | نظاف
طاهر | ADJ | أطهار
خطير | ADJ
خطر | ADJ
ناجع | ADJ
فعال | ADJ
واضح | ADJ
غامق | ADJ
مبهم | ADJ
جلل | ADJ
كاف | ADJ
كافي | ADJ
خال | ADJ
خالي | ADJ
عال | ADJ
باق | ADJ
باقي | ADJ
ناء | ADJ
نائي | ADJ
واه | ADJ
واهي | ADJ
دولي | ADJ
خارجي | ADJ
نووي | ADJ
نهائي | ADJ
رسمي | ADJ
اقتصادي | ADJ
شرقي | ADJ
غربي | ADJ
جنوبي | ADJ
مدني | ADJ
جوي | ADJ
إرهابي | ADJ
إسلامي | ADJ
تجاري | ADJ
شرعي | ADJ
داخلي | ADJ
حكومي | ADJ
إنساني | ADJ
ديمقراطي | ADJ
ديموقراطي | ADJ
رئاسي | ADJ
مركزي | ADJ
جنسي | ADJ
رياضي | ADJ
صحفي | ADJ
صحافي | ADJ
شخصي | ADJ
جمهوري | ADJ
أهلي | ADJ
دبلوماسي | ADJ
ديبلوماسي | ADJ
ملكي | ADJ
قومي | ADJ
انتخابي | ADJ
أجنبي | ADJ | أجانب
صحي | ADJ
طبي | ADJ
استراتيجي | ADJ
إستراتيجي | ADJ
انقلابي | ADJ
كيماوي | ADJ
كيمياوي | ADJ
إعلامي | ADJ
قانوني | ADJ
ذهبي | ADJ
صناعي | ADJ
جمركي | ADJ
غذائي | ADJ
نفطي | ADJ
ثوري | ADJ
قضائي | ADJ
خليجي | ADJ
برلماني | ADJ
تحتي | ADJ
تشريعي | ADJ
قياسي | ADJ
رقمي | ADJ
أولمبي | ADJ
أوليمبي | ADJ
اتحادي | ADJ
سام | ADJ
سامي | ADJ
عنصري | ADJ
فوري | ADJ
ودي | ADJ
إجمالي | ADJ
سلبي | ADJ
سينمائي | ADJ
ساحلي | ADJ
علمي | ADJ
ثقافي | ADJ
آسيوي | ADJ
حربي | ADJ
دفاعي | ADJ
كهربائي | ADJ
فيدرالي | ADJ
بري | ADJ
جهادي | ADJ
أكاديمي | ADJ
أممي | ADJ
إداري | ADJ
نقدي | ADJ
ثلاثي | ADJ
خصوصي | ADJ
كروي | ADJ
بلدي | ADJ
قيادي | ADJ
دستوري | ADJ
إخباري | ADJ
ذاتي | ADJ
سكني | ADJ
حديدي | ADJ
آلي | ADJ
اشتراكي | ADJ
شيوعي | ADJ
يميني | ADJ
يساري | ADJ
مصرفي | ADJ
ضريبي | ADJ
استثماري | ADJ
موسيقي | ADJ
مستقبلي | ADJ
ذري | ADJ
عبري | ADJ
فكري | ADJ
لاتيني | ADJ
زراعي | ADJ
سيادي | ADJ
إباحي | ADJ
إغاثي | ADJ
نيابي | ADJ
فردي | ADJ
افتتاحي | ADJ
كلي | ADJ
هجومي | ADJ
مدفعي | ADJ
منزلي | ADJ
قنصلي | ADJ
جبري | ADJ
تدريبي | ADJ
قتالي | ADJ
فعلي | ADJ
سكري | ADJ
خيري | ADJ
افتراضي | ADJ
انفصالي | ADJ
مسرحي | ADJ
سوفيتي | ADJ
سوفييتي | ADJ
سوفياتي | ADJ
جامعي | ADJ
إقصائي | ADJ
تنظيمي | ADJ
فارسي | ADJ | فرس
انتحاري | ADJ
أمامي | ADJ
تعليمي | ADJ
وزاري | ADJ
وفي | ADJ | أوفياء
شعبوي | ADJ
أثري | ADJ
ورقي | ADJ
حمائي | ADJ
إنتاجي | ADJ
تنموي | ADJ
إجرامي | ADJ
رباعي | ADJ
قسري | ADJ
عرقي | ADJ
مناخي | ADJ
عمومي | ADJ
شرطي | ADJ
عمالي | ADJ
خلوي | ADJ
نسائي | ADJ
معيشي | ADJ
صهيوني | ADJ | صهاينة
درامي | ADJ
كحولي | ADJ
عثماني | ADJ
غنائي | ADJ
إصلاحي | ADJ
احتجاجي | ADJ
لاسلكي | ADJ
كاثوليكي | ADJ | كاثوليك
بيولوجي | ADJ
عضوي | ADJ
بترولي | ADJ
معلوماتي | ADJ
تنافسي | ADJ
كمي | ADJ
نصي | ADJ
انتقالي | ADJ
إحصائي | ADJ
استخباراتي | ADJ
استخباري | ADJ
مخابراتي | ADJ
روائي | ADJ
سبعيني | ADJ
ثمانيني | ADJ
تسعيني | ADJ
أربعيني | ADJ
ثلاثيني | ADJ
عشريني | ADJ
ترابي | ADJ
كوميدي | ADJ
هوائي | ADJ
جانبي | ADJ
ترفيهي | ADJ
وظيفي | ADJ
مرجعي | ADJ
ليلي | ADJ
وثائقي | ADJ
كاريبي | ADJ
إلزامي | ADJ
إجباري | ADJ
سفلي | ADJ
علوي | ADJ
معماري | ADJ
مدرسي | ADJ
تكفيري | ADJ
بوذي | ADJ
واقعي | ADJ
نقابي | ADJ
مداري | ADJ
حزبي | ADJ
عقابي | ADJ
منطقي | ADJ
قطبي | ADJ
ملاحي | ADJ
إمبراطوري | ADJ
زوجي | ADJ
فرضي | ADJ
خدمي | ADJ
رقابي | ADJ
أسري | ADJ
فرانكفوني | ADJ
مئوي | ADJ
كلامي | ADJ
إعدادي | ADJ
صيدلي | ADJ | صيادلة
صيدلاني | ADJ | صيادلة
تأسيسي | ADJ
دهني | ADJ
تنسيقي | ADJ
احتفالي | ADJ
تمثيلي | ADJ
وراثي | ADJ
ديواني | ADJ
قمعي | ADJ
قبطي | ADJ | أقباط
وسطي | ADJ
مطاطي | ADJ
معرفي | ADJ
تدريجي | ADJ
صباحي | ADJ
مسائي | ADJ
حركي | ADJ
إيزيدي | ADJ
تعددي | ADJ
عددي | ADJ
صوفي | ADJ
إخواني | ADJ
جليدي | ADJ
تنفسي | ADJ
هوليوودي | ADJ
شاعري | ADJ
شوكي | ADJ
شبكي | ADJ
سلفي | ADJ
بهائي | ADJ
محسوب | ADJ
انفرادي | ADJ
جلدي | ADJ
حيواني | ADJ
كوني | ADJ
تحكيمي | ADJ
شبابي | ADJ
خيالي | ADJ
فخري | ADJ
أيديولوجي | ADJ
إيديولوجي | ADJ
تناسلي | ADJ
تنازلي | ADJ
كويكبي | ADJ
ديموغرافي | ADJ
ديمغرافي | ADJ
ديموجرافي | ADJ
بنفسجي | ADJ
إنجيلي | ADJ
لامركزي | ADJ
أرثوذكسي | ADJ | أرثوذكس
بروتستانتي | ADJ | بروتستانت
إنمائي | ADJ
تقدمي | ADJ
إنجابي | ADJ
بيطري | ADJ | بياطرة
تمييزي | ADJ
تشكيلي | ADJ
مذهبي | ADJ
ماركسي | ADJ
تفاوضي | ADJ
عشبي | ADJ
كلوي | ADJ
قروي | ADJ
عاجي | ADJ
هضمي | ADJ
أبوي | ADJ
هندوسي | ADJ | هندوس
سلطوي | ADJ
كيفي | ADJ
استمراري | ADJ
راديكالي | ADJ
جذعي | ADJ
فوتوغرافي | ADJ
فطري | ADJ
أحفوري | ADJ
استبدادي | ADJ
خطابي | ADJ
جزيئي | ADJ
تأهيلي | ADJ
هزلي | ADJ
أصولي | ADJ
وبائي | ADJ
سخي | ADJ | أسخياء
كونفدرالي | ADJ
منهجي | ADJ
تطوعي | ADJ
إنشائي | ADJ
سمعي | ADJ
إشعاعي | ADJ
سداسي | ADJ
خماسي | ADJ
سباعي | ADJ
ثماني | ADJ
تخصصي | ADJ
جهوي | ADJ
قمري | ADJ
تضخمي | ADJ
احتكاري | ADJ
عنقودي | ADJ
شمولي | ADJ
تقريبي | ADJ
تربوي | ADJ
بديهي | ADJ
ميكانيكي | ADJ
استعراضي | ADJ
كهرومائي | ADJ
جمالي | ADJ
استقصائي | ADJ
ديناميكي | ADJ
دينامي | ADJ
عنكبوتي | ADJ
تقديري | ADJ
موات | ADJ
مواتي | ADJ
بيني | ADJ
توجيهي | ADJ
مكتبي | ADJ
برونزي | ADJ
اضطراري | ADJ
بوليسي | ADJ
تطبيقي | ADJ
دائري | ADJ
بيروقراطي | ADJ
تعريفي | ADJ
هيدروكربوني | ADJ
اختياري | ADJ
أناني | ADJ
وجودي | ADJ
إغريقي | ADJ | إغريق
تمويلي | ADJ
فندقي | ADJ
اتهامي | ADJ
عملياتي | ADJ
أميري | ADJ
كنسي | ADJ
ذكوري | ADJ
نزفي | ADJ
صبغي | ADJ
تكميلي | ADJ
خليوي | ADJ
جدلي | ADJ
تأميني | ADJ
دوائي | ADJ
استكشافي | ADJ
مليوني | ADJ
تقشفي | ADJ
تعاقدي | ADJ
عقائدي | ADJ
خرساني | ADJ
شفهي | ADJ
شفوي | ADJ
أزلي | ADJ
تحليلي | ADJ
قطعي | ADJ
شراعي | ADJ
ريادي | ADJ
هجري | ADJ
عنبري | ADJ
بياني | ADJ
متوسطي | ADJ
تصديري | ADJ
تدميري | ADJ
تحقيقي | ADJ
جداري | ADJ
قيصري | ADJ
رأسي | ADJ
كرتوني | ADJ
راداري | ADJ
أفيوني | ADJ
إمبريالي | ADJ
وهابي | ADJ
عسكري | ADJ
أمني | ADJ
محلي | ADJ
شعبي | ADJ
طائفي | ADJ
ديني | ADJ
قبلي | ADJ
عشائري | ADJ
مناطقي | ADJ
استعماري | ADJ
قاري | ADJ
كتابي | ADJ
خطي | ADJ
إيماني | ADJ
روحي | ADJ
روحاني | ADJ
وجداني | ADJ
قيمي | ADJ
فئوي | ADJ
نخبوي | ADJ
طبقي | ADJ
فلاحي | ADJ
رعوي | ADJ
سمكي | ADJ
نباتي | ADJ
مائي | ADJ
معدني | ADJ
زجاجي | ADJ
خزفي | ADJ
فخاري | ADJ
قطني | ADJ
حريري | ADJ
نيلي | ADJ
كوكبي | ADJ
مخبري | ADJ
مختبري | ADJ
سريري | ADJ
جراحي | ADJ
عيادي | ADJ
نفساني | ADJ
تاجي | ADJ
كبدي | ADJ
صدري | ADJ
عيني | ADJ
لساني | ADJ
وجهي | ADJ
شفاهي | ADJ
حنجري | ADJ
عظمي | ADJ
مفصلي | ADJ
غضروفي | ADJ
هرموني | ADJ
فيروسي | ADJ
جرثومي | ADJ
طفيلي | ADJ
مرضي | ADJ
دواري | ADJ
فيزيائي | ADJ
رياضياتي | ADJ
نسيجي | ADJ
سائل | ADJ
جاف | ADJ
رطب | ADJ
بارد | ADJ
جامد | ADJ
مرن | ADJ
خشن | ADJ
ناعم | ADJ
حاد | ADJ
مدبب | ADJ
مسطح | ADJ
مستطيل | ADJ
مربع | ADJ
مكعب | ADJ
بيضوي | ADJ
هرمي | ADJ
لولبي | ADJ
حلزوني | ADJ
أفقي | ADJ
مائل | ADJ
مستقيم | ADJ
متعرج | ADJ
معوج | ADJ
ضحل | ADJ
شاهق | ADJ
سحيق | ADJ
واسع | ADJ
فسيح | ADJ
عملاق | ADJ | عمالقة
طفيف | ADJ
وافر | ADJ
غزير | ADJ
نادر | ADJ
شائع | ADJ
سائد | ADJ
مألوف | ADJ
عجيب | ADJ
محتمل | ADJ
ممكن | ADJ
مستحيل | ADJ
يقيني | ADJ
حتمي | ADJ
لازم | ADJ
كمالي | ADJ
هامشي | ADJ
عرضي | ADJ
طارئ | ADJ
دائم | ADJ
مؤقت | ADJ
دوري | ADJ
يومي | ADJ
فصلي | ADJ
سنوي | ADJ
قرني | ADJ
خالد | ADJ
عتيق | ADJ | عتاق
حديث | ADJ
راهن | ADJ
سابق | ADJ
لاحق | ADJ
مقبل | ADJ
قادم | ADJ
غابر | ADJ
سالف | ADJ
آنف | ADJ
هجوم | NOUN | هجمات
هجمة | NOUN
قتال | NOUN
ضرب | NOUN | ضروب
ضربة | NOUN
حكم | NOUN | أحكام
قرار | NOUN
وعد | NOUN | وعود
قتل | NOUN
قصف | NOUN
حرب | NOUN | حروب | f
حرق | NOUN | حروق
نهب | NOUN
سلب | NOUN
خطف | NOUN
أسر | NOUN
حبس | NOUN
سجن | NOUN | سجون
نفي | NOUN
عفو | NOUN
غزو | NOUN
غزوة | NOUN
فتح | NOUN | فتوح, فتوحات
صد | NOUN
رد | NOUN | ردود
دفع | NOUN | دفوع
دفعة | NOUN
دعم | NOUN
رفض | NOUN
قبول | NOUN
شرط | NOUN | شروط
شجب | NOUN
لوم | NOUN
عتب | NOUN
مدح | NOUN
ذم | NOUN
شكر | NOUN
حمد | NOUN
ثناء | NOUN |  | m
نقد | NOUN | نقود
نصح | NOUN
نصيحة | NOUN | نصائح
وعظ | NOUN | مواعظ
موعظة | NOUN | مواعظ
نذر | NOUN | نذور, نذر
نداء | NOUN |  | m
دعوة | NOUN | دعاوى
دعوى | NOUN | دعاوى, دعاو | f
شكوى | NOUN | شكاوى | f
طلب | NOUN
مطلب | NOUN | مطالب
رجاء | NOUN |  | m
حلم | NOUN | أحلام
رغبة | NOUN
نية | NOUN | نوايا
عزم | NOUN
خطة | NOUN | خطط
فعل | NOUN | أفعال
فعلة | NOUN
صنع | NOUN
صنعة | NOUN | صنائع
نشر | NOUN
نقل | NOUN
كلام | NOUN
كلمة | NOUN
ذكر | NOUN | أذكار
زعم | NOUN | مزاعم
ظن | NOUN
وهم | NOUN | أوهام
علم | NOUN | علوم, أعلام
فهم | NOUN | أفهام
جهل | NOUN
خبر | NOUN | أخبار
نبأ | NOUN | أنباء
سر | NOUN | أسرار
كذب | NOUN | أكاذيب
كذبة | NOUN
أكذوبة | NOUN | أكاذيب
صدق | NOUN
سؤال | NOUN | أسئلة
جواب | NOUN | أجوبة
فحص | NOUN | فحوص, فحوصات
كشف | NOUN | كشوف, كشوفات
رصد | NOUN
عد | NOUN
جمع | NOUN | جموع
قسم | NOUN | أقسام
قسمة | NOUN
ربط | NOUN
قطع | NOUN | قطوع
قطعة | NOUN | قطع
وصلة | NOUN
صلة | NOUN
فك | NOUN
حل | NOUN | حلول
كسب | NOUN | مكاسب
فوز | NOUN
نصر | NOUN
ظفر | NOUN | أظافر
هزيمة | NOUN | هزائم
نكسة | NOUN
نكبة | NOUN
صدمة | NOUN
ضغط | NOUN | ضغوط, ضغوطات
حظر | NOUN
منع | NOUN
حجب | NOUN
حجر | NOUN | أحجار, حجارة
حصار | NOUN
طوق | NOUN | أطواق
فتحة | NOUN
دخول | NOUN
خروج | NOUN
قدوم | NOUN
سفر | NOUN | أسفار
سير | NOUN
مرور | NOUN
عبور | NOUN
هبوط | NOUN
صعود | NOUN
نزول | NOUN
نزوح | NOUN
رجوع | NOUN
عودة | NOUN
غياب | NOUN
حضور | NOUN
ظهور | NOUN
بروز | NOUN
هروب | NOUN
هرب | NOUN
فرار | NOUN
لجوء | NOUN
جلوس | NOUN
قعود | NOUN
وقوف | NOUN
قيام | NOUN
نهوض | NOUN
سقوط | NOUN
وقوع | NOUN
حدوث | NOUN
حصول | NOUN
وجود | NOUN
عدم | NOUN
بقاء | NOUN |  | m
فناء | NOUN |  | m
زوال | NOUN
هلاك | NOUN
موت | NOUN
موتة | NOUN
وفاة | NOUN | وفيات
حياة | NOUN | حيوات
ولادة | NOUN
نمو | NOUN
نشأة | NOUN
نشوء | NOUN
بدء | NOUN
بداية | NOUN
نهاية | NOUN
ختام | NOUN
تمام | NOUN
كمال | NOUN
نقص | NOUN
نقصان | NOUN
عجز | NOUN
فائض | NOUN | فوائض
قبض | NOUN
سحب | NOUN
جذب | NOUN
شد | NOUN
رفع | NOUN
خفض | NOUN
وضع | NOUN | أوضاع
حمل | NOUN | أحمال, حمول, حملان
ثقل | NOUN | أثقال
عبء | NOUN | أعباء
ضرر | NOUN | أضرار
نفع | NOUN
ظلم | NOUN | مظالم
مظلمة | NOUN | مظالم
عدل | NOUN
حقد | NOUN | أحقاد
كره | NOUN
بغض | NOUN
ود | NOUN
عشق | NOUN
شوق | NOUN | أشواق
خوف | NOUN | مخاوف
مخافة | NOUN | مخاوف
رعب | NOUN
فزع | NOUN
قلق | NOUN
غضب | NOUN
سخط | NOUN
حزن | NOUN | أحزان
أسف | NOUN
ندم | NOUN
سرور | NOUN
ضحك | NOUN
بكاء | NOUN |  | m
صبر | NOUN
صمت | NOUN
سكوت | NOUN
همس | NOUN
صرخة | NOUN
صياح | NOUN
صيحة | NOUN
هتاف | NOUN
نوم | NOUN
صحو | NOUN
صحوة | NOUN
أكل | NOUN
شرب | NOUN
جوع | NOUN
عطش | NOUN
شبع | NOUN
صوم | NOUN
صيام | NOUN
صلاة | NOUN | صلوات
زكاة | NOUN
حج | NOUN
حجة | NOUN | حجج
ذبح | NOUN
نحر | NOUN
دفن | NOUN
غسل | NOUN
حفر | NOUN
هدم | NOUN
نسف | NOUN
لعب | NOUN
لعبة | NOUN | ألعاب
رقص | NOUN
غناء | NOUN |  | m
عزف | NOUN
رسم | NOUN | رسوم
رسمة | NOUN
نقش | NOUN | نقوش
نحت | NOUN
كتابة | NOUN
قراءة | NOUN
نص | NOUN | نصوص
بيع | NOUN | بيوع
شراء | NOUN |  | m
بيعة | NOUN
قرض | NOUN | قروض
رهن | NOUN | رهون, رهونات
وقف | NOUN | أوقاف
إرث | NOUN
ضمان | NOUN
حرز | NOUN
حرص | NOUN
حفظ | NOUN
صون | NOUN
رعاية | NOUN
عناية | NOUN
حماية | NOUN
حراسة | NOUN
وقاية | NOUN
علاج | NOUN
شفاء | NOUN |  | m
ألم | NOUN | آلام
نزف | NOUN
نزيف | NOUN
نبض | NOUN
ضخ | NOUN
شم | NOUN
لمس | NOUN
سمع | NOUN | أسماع
نظر | NOUN | أنظار
نظرة | NOUN
رؤيا | NOUN | رؤى | f
بصر | NOUN | أبصار
شعور | NOUN | مشاعر
فكر | NOUN | أفكار
فكرة | NOUN | أفكار
وعي | NOUN
مقصد | NOUN | مقاصد
غرض | NOUN | أغراض
سعي | NOUN | مساع, مساعي
مسعى | NOUN | مساع, مساعي
كد | NOUN
تعب | NOUN | أتعاب
راحة | NOUN
ترك | NOUN
نبذ | NOUN
هجر | NOUN
هجرة | NOUN
قطيعة | NOUN
خصام | NOUN
خصومة | NOUN
نزاع | NOUN
صراع | NOUN
شقاق | NOUN
فوضى | NOUN |  | f
شغب | NOUN
تمرد | NOUN
ثورة | NOUN
انقلاب | NOUN
حراك | NOUN
عصيان | NOUN
طاعة | NOUN
خضوع | NOUN
خنوع | NOUN
ولاء | NOUN |  | m
خيانة | NOUN
غدر | NOUN
مكر | NOUN
سرقة | NOUN
فساد | NOUN
جرم | NOUN | جرائم, أجرام
جنحة | NOUN | جنح
جناية | NOUN
إثم | NOUN | آثام
خطيئة | NOUN | خطايا
خطأ | NOUN | أخطاء
غلط | NOUN | أغلاط
غلطة | NOUN
هفوة | NOUN
زلة | NOUN
يمين | NOUN | أيمان
عهد | NOUN | عهود
صلح | NOUN
سلم | NOUN | سلالم
هدنة | NOUN
لقاء | NOUN |  | m
زيارة | NOUN
جولة | NOUN
رحلة | NOUN
نزهة | NOUN
حفل | NOUN
طعن | NOUN | طعون
نقض | NOUN
كفر | NOUN
شرك | NOUN
جهاد | NOUN
دفاع | NOUN
قيادة | NOUN
سيادة | NOUN
رئاسة | NOUN
إمارة | NOUN
ملك | NOUN | ملوك
حكومة | NOUN
سياسة | NOUN
إدارة | NOUN
وكالة | NOUN
نيابة | NOUN
وزارة | NOUN
سفارة | NOUN
قنصلية | NOUN
تجارة | NOUN
صناعة | NOUN
زراعة | NOUN
فلاحة | NOUN
ملاحة | NOUN
سياحة | NOUN
سباحة | NOUN
رماية | NOUN
قفز | NOUN
ركض | NOUN
عدو | NOUN | أعداء
جري | NOUN
مشي | NOUN
فحوى | NOUN |  | f
خبز | NOUN | أخباز
طبخ | NOUN
طهي | NOUN
شحن | NOUN
نفخ | NOUN
نفاد | NOUN
نضج | NOUN
نضوب | NOUN
جفاف | NOUN
هطول | NOUN
سقي | NOUN
ري | NOUN
غرق | NOUN
حرقة | NOUN
لهيب | NOUN
وميض | NOUN
بريق | NOUN
لمعان | NOUN
سطوع | NOUN
خفوت | NOUN
ذوبان | NOUN
غليان | NOUN
غثيان | NOUN
دوران | NOUN
طيران | NOUN
جريان | NOUN
هيجان | NOUN
حرمان | NOUN
حنان | NOUN
هذيان | NOUN
نسيان | NOUN
عدوان | NOUN
طغيان | NOUN
خسران | NOUN
كتمان | NOUN
إيمان | NOUN
عرفان | NOUN
بهتان | NOUN
رجحان | NOUN
فقدان | NOUN
فوران | NOUN
ثوران | NOUN
شنآن | NOUN
خفقان | NOUN
فيضان | NOUN
بنيان | NOUN
برهان | NOUN | براهين
ميلان | NOUN
حضن | NOUN | أحضان
خيار | NOUN
خلط | NOUN
خلل | NOUN
خنق | NOUN
خلع | NOUN
ختم | NOUN | أختام
خطاب | NOUN
خطبة | NOUN | خطب
خطوبة | NOUN
دعابة | NOUN
دعاية | NOUN
دفق | NOUN
دق | NOUN
دراسة | NOUN
درء | NOUN
دحر | NOUN
دس | NOUN
دسيسة | NOUN | دسائس
دهس | NOUN
دوي | NOUN
دوام | NOUN
دور | NOUN | أدوار
ذهاب | NOUN
ذهول | NOUN
ذوق | NOUN | أذواق
رسوخ | NOUN
رضوخ | NOUN
ركود | NOUN
ركوب | NOUN
رواج | NOUN
رقي | NOUN
رجم | NOUN
رحم | NOUN | أرحام | f
رشق | NOUN
رش | NOUN
رضى | NOUN
رضا | NOUN
رغد | NOUN
رفاه | NOUN
رفق | NOUN
رفد | NOUN
رقابة | NOUN
رقية | NOUN
ركل | NOUN
ركلة | NOUN
رمي | NOUN
رمية | NOUN
رمز | NOUN | رموز
رهان | NOUN
رهبة | NOUN
ريبة | NOUN
زجر | NOUN
زحف | NOUN
زحمة | NOUN
زحام | NOUN
زرع | NOUN | زروع
زعل | NOUN
زفاف | NOUN
زفير | NOUN
زلل | NOUN
زهد | NOUN
زهو | NOUN
زواج | NOUN
زيغ | NOUN
زيادة | NOUN
سب | NOUN
سباب | NOUN
سبات | NOUN
سبي | NOUN | سبايا
ستر | NOUN
سجال | NOUN
سجود | NOUN
سحق | NOUN
سخرية | NOUN
سداد | NOUN
سرد | NOUN
سرية | NOUN
سطوة | NOUN
سعادة | NOUN
سفك | NOUN
سقم | NOUN
سكر | NOUN
سكن | NOUN
سلخ | NOUN
سلوة | NOUN
سماح | NOUN
سهر | NOUN
سهو | NOUN
سوق | NOUN | أسواق | f
سؤدد | NOUN
شتم | NOUN | شتائم
شجاعة | NOUN
شحذ | NOUN
شذوذ | NOUN
شراكة | NOUN
شرح | NOUN | شروح, شروحات
شرخ | NOUN | شروخ
شروع | NOUN
شروق | NOUN
شطب | NOUN
شفاعة | NOUN
شفقة | NOUN
شقاء | NOUN |  | m
شكل | NOUN | أشكال
شلل | NOUN
شماتة | NOUN
شمول | NOUN
شن | NOUN
شنق | NOUN
شهادة | NOUN
شهرة | NOUN
شهوة | NOUN
شيوع | NOUN
صب | NOUN
صبغ | NOUN
صحبة | NOUN
صدارة | NOUN
صدام | NOUN
صداقة | NOUN
صدود | NOUN
صدور | NOUN
صرامة | NOUN
صعق | NOUN
صعقة | NOUN
صفح | NOUN
صفع | NOUN
صفعة | NOUN
صفقة | NOUN
صقل | NOUN
صلابة | NOUN
صلاح | NOUN
صلاحية | NOUN
صلب | NOUN
صمود | NOUN
صهر | NOUN
صوغ | NOUN
صياغة | NOUN
صولة | NOUN
صيد | NOUN
صيرورة | NOUN
ضبط | NOUN
ضجر | NOUN
ضعف | NOUN
ضغينة | NOUN | ضغائن
ضلال | NOUN
ضم | NOUN
ضمور | NOUN
ضن | NOUN
ضيق | NOUN
طبع | NOUN | طباع
طباعة | NOUN
طرب | NOUN
طرق | NOUN
طعم | NOUN | طعوم
طعنة | NOUN
طلاق | NOUN
طلعة | NOUN
طلوع | NOUN
طمأنينة | NOUN
طمع | NOUN | أطماع
طموح | NOUN
طمس | NOUN
طهارة | NOUN
طواف | NOUN
طوفان | NOUN
طيش | NOUN
عبادة | NOUN
عبودية | NOUN
عتاب | NOUN
عتق | NOUN
عثور | NOUN
عجب | NOUN
عداء | NOUN |  | m
عداوة | NOUN
عدالة | NOUN
عدول | NOUN
عذاب | NOUN
عزاء | NOUN |  | m
عزلة | NOUN
عسر | NOUN
عسف | NOUN
عض | NOUN
عطف | NOUN
عفة | NOUN
عقاب | NOUN
عقوبة | NOUN
عقم | NOUN
عكوف | NOUN
علاقة | NOUN
علة | NOUN | علل
علو | NOUN
عمران | NOUN
عناد | NOUN
عناق | NOUN
عنف | NOUN
عهدة | NOUN
عون | NOUN
عوز | NOUN
عويل | NOUN
عيب | NOUN | عيوب
عيش | NOUN
غبطة | NOUN
غبن | NOUN
غربة | NOUN
غرس | NOUN
غصب | NOUN
غفلة | NOUN
غفوة | NOUN
غلبة | NOUN
غلق | NOUN
غم | NOUN
غموض | NOUN
غوص | NOUN
غواية | NOUN
غيرة | NOUN
غيظ | NOUN
فتك | NOUN
فتوى | NOUN | فتاوى, فتاو | f
فتور | NOUN
فجور | NOUN
فحش | NOUN
فخر | NOUN
فراسة | NOUN
فراغ | NOUN
فراق | NOUN
فرز | NOUN
فرض | NOUN | فروض
فرق | NOUN | فروق, فروقات
فرقة | NOUN | فرق
فسخ | NOUN
فسق | NOUN
فشل | NOUN
فض | NOUN
فضول | NOUN
فضح | NOUN
فطنة | NOUN
فقد | NOUN
فلاح | NOUN
فوات | NOUN
فوح | NOUN
فيض | NOUN | فيوض
قبح | NOUN
قدح | NOUN
قدرة | NOUN
قدوة | NOUN
قدسية | NOUN
قرابة | NOUN
قرصنة | NOUN
قرع | NOUN
قصاص | NOUN
قصر | NOUN | قصور
قضاء | NOUN | أقضية | m
قضم | NOUN
قطاف | NOUN
قطف | NOUN
قطر | NOUN | أقطار
قلة | NOUN
قلب | NOUN | قلوب
قلع | NOUN
قمع | NOUN
قناعة | NOUN
قنص | NOUN
قنوط | NOUN
قهر | NOUN
قوت | NOUN
قوة | NOUN | قوى
قياس | NOUN | أقيسة
كآبة | NOUN
كبت | NOUN
كبرياء | NOUN |  | f
كبس | NOUN
كتم | NOUN
كرامة | NOUN
كراهية | NOUN
كربة | NOUN | كرب
كسل | NOUN
كسوف | NOUN
خسوف | NOUN
كفاءة | NOUN
كمون | NOUN
كنس | NOUN
كيد | NOUN | مكايد
مكيدة | NOUN | مكائد, مكايد
لبس | NOUN
لجم | NOUN
لدغ | NOUN
لدغة | NOUN
لذة | NOUN
لطم | NOUN
لعن | NOUN
لغو | NOUN
لف | NOUN
لمحة | NOUN | ملامح
لهو | NOUN
لهفة | NOUN
لوعة | NOUN
مجيء | NOUN
مجازفة | NOUN
مجاملة | NOUN
محو | NOUN
محبة | NOUN
مد | NOUN
مداهنة | NOUN
مزج | NOUN
مزاح | NOUN
مسح | NOUN | مسوح, مسوحات
مشقة | NOUN | مشاق
معرفة | NOUN | معارف
معصية | NOUN | معاص, معاصي
مغفرة | NOUN
مقت | NOUN
مكوث | NOUN
ملء | NOUN
ملل | NOUN
مناص | NOUN
مهل | NOUN
مهلة | NOUN
نبش | NOUN
نبوغ | NOUN
نبوءة | NOUN
نجدة | NOUN
نجاح | NOUN
نجاعة | NOUN
نحس | NOUN
ندرة | NOUN
نزوة | NOUN
نزع | NOUN
نسخ | NOUN
نسك | NOUN
نشوة | NOUN
نصب | NOUN
نصرة | NOUN
نفاذ | NOUN
نفور | NOUN
نفوق | NOUN
نقاء | NOUN |  | m
نقمة | NOUN
نكث | NOUN
نكران | NOUN
نكاية | NOUN
نهج | NOUN | نهوج, أنهاج
نهضة | NOUN
نهم | NOUN
نهي | NOUN
هبة | NOUN
هبوب | NOUN
هتك | NOUN
هجاء | NOUN |  | m
هجو | NOUN
هداية | NOUN
هز | NOUN
هزل | NOUN
هضم | NOUN
همة | NOUN | همم
هم | NOUN | هموم
هوى | NOUN | أهواء
هوس | NOUN
هول | NOUN | أهوال
هياج | NOUN
هيام | NOUN
هيمنة | NOUN
واجب | NOUN
وأد | NOUN
وثبة | NOUN
وجع | NOUN | أوجاع
وجل | NOUN
وجوم | NOUN
وحدة | NOUN
وحشة | NOUN
وحي | NOUN
وداعة | NOUN
ورع | NOUN
ورود | NOUN
وزن | NOUN | أوزان
وساطة | NOUN
وسم | NOUN | وسوم
وسوسة | NOUN | وساوس
وشاية | NOUN
وصف | NOUN | أوصاف
وصفة | NOUN
وعيد | NOUN
وفاء | NOUN |  | m
وفرة | NOUN
وقاحة | NOUN
وقار | NOUN
وقفة | NOUN
وقود | NOUN
ولع | NOUN
ولوج | NOUN
يسر | NOUN
يقين | NOUN
يتم | NOUN
إصبع | NOUN | أصابع | f
أصبع | NOUN | أصابع | f
لافتة | NOUN
صيانة | NOUN
تكيف | NOUN
مرجع | NOUN | مراجع
فتى | NOUN | فتية, فتيان
فتاة | NOUN | فتيات
بند | NOUN | بنود
محيط | NOUN
إرادة | NOUN
صيغة | NOUN | صيغ
اتجاه | NOUN
عصابة | NOUN
جلسة | NOUN
مداهمة | NOUN
مافيا | NOUN | مافيات | f
مضرب | NOUN | مضارب
عقبة | NOUN
موسيقار | NOUN
شاب | NOUN | شباب, شبان
شابة | NOUN
تجاوز | NOUN
مصداقية | NOUN
إهانة | NOUN
تخريب | NOUN
قبيلة | NOUN | قبائل
ممارسة | NOUN
جان | NOUN | جناة
جاني | NOUN | جناة
إنتاج | NOUN
كولونيل | NOUN
أنبوب | NOUN | أنابيب
أنبوبة | NOUN | أنابيب
تمريرة | NOUN
إيقاع | NOUN
مبالغة | NOUN
مصاعب | NOUN |  | f
ارتياح | NOUN
اطمئنان | NOUN
إحساس | NOUN | أحاسيس
امتياز | NOUN
تبرع | NOUN
توجه | NOUN
خصخصة | NOUN
محرك | NOUN
تصديق | NOUN
متطلب | NOUN
اختطاف | NOUN
انهيار | NOUN
رواية | NOUN
قلعة | NOUN | قلاع
خريطة | NOUN | خرائط
خارطة | NOUN | خرائط
ملاحظة | NOUN
تأهب | NOUN
عينة | NOUN
محور | NOUN | محاور
حزمة | NOUN | حزم
سفير | NOUN | سفراء
حاجز | NOUN | حواجز
أديب | NOUN | أدباء
مسؤولية | NOUN
إفلات | NOUN
ثقافة | NOUN
خزينة | NOUN | خزائن
خزانة | NOUN | خزائن
إدانة | NOUN
إرهاق | NOUN
اختناق | NOUN
مثول | NOUN
جيش | NOUN | جيوش
إقرار | NOUN
مركب | NOUN | مراكب
تأثير | NOUN
أمير | NOUN | أمراء
تخصيب | NOUN
جيب | NOUN | جيوب
تنازل | NOUN
مراسم | NOUN
مرسوم | NOUN | مراسيم
خصم | NOUN | خصوم
اصطدام | NOUN
ثغرة | NOUN
تشخيص | NOUN
تقلب | NOUN
تسليح | NOUN
شيخوخة | NOUN
مستند | NOUN
مكتب | NOUN | مكاتب
اختباء | NOUN |  | m
لحم | NOUN | لحوم
عاقبة | NOUN | عواقب
جدار | NOUN | جدران, جدر
كابتن | NOUN | كباتن
بروفيسور | NOUN
بروفسور | NOUN
تعهد | NOUN
أخ | NOUN | إخوة, أخوة, إخوان
أخت | NOUN | أخوات | f
أخوة | NOUN
إعادة | NOUN
مرتزق | NOUN | مرتزقة
ابن | NOUN | أبناء, بنون
ابنة | NOUN | بنات
بنت | NOUN | بنات | f
مكسرات | NOUN |  | f
تقشف | NOUN
تيار | NOUN
تحديث | NOUN
بندقية | NOUN | بنادق
موكب | NOUN | مواكب
لص | NOUN | لصوص
استكشاف | NOUN
نقاش | NOUN
سعال | NOUN
كادر | NOUN | كوادر
مشوار | NOUN | مشاوير
اقتراح | NOUN
ندوة | NOUN
عنوان | NOUN | عناوين
رضيع | NOUN | رضع
ملاكمة | NOUN
تأشيرة | NOUN
أسطول | NOUN | أساطيل
تلويح | NOUN
تساؤل | NOUN
إبادة | NOUN
تصنيف | NOUN
استبيان | NOUN
قناص | NOUN | قناصة
إذن | NOUN | أذون
تسمية | NOUN
إقالة | NOUN
نسر | NOUN | نسور
ادعاء | NOUN |  | m
تعاطف | NOUN
خوض | NOUN
إعفاء | NOUN |  | m
معالجة | NOUN
حوار | NOUN
ملاحقة | NOUN
مفاجأة | NOUN | مفاجآت
حلقة | NOUN
متاعب | NOUN |  | f
إعاقة | NOUN
اختلاف | NOUN
مسودة | NOUN
معدل | NOUN
تكرير | NOUN
معونة | NOUN
مران | NOUN
استيقاظ | NOUN
خاصية | NOUN | خصائص, خواص
خصيصة | NOUN | خصائص
تذكير | NOUN
تشجيع | NOUN
ادخار | NOUN
انحياز | NOUN
احتفاء | NOUN |  | m
تمثال | NOUN | تماثيل
استضافة | NOUN
احتكار | NOUN
تأخير | NOUN
تطعيم | NOUN
كتيبة | NOUN | كتائب
صياد | NOUN
إخلاء | NOUN |  | m
طاقم | NOUN | طواقم
أسقف | NOUN | أساقفة
كاردينال | NOUN | كرادلة
تغريد | NOUN
تغريدة | NOUN
مطر | NOUN | أمطار
أكسجين | NOUN
أوكسجين | NOUN
استرخاء | NOUN |  | m
إعصار | NOUN | أعاصير
تعقيب | NOUN
تجهيز | NOUN
تعد | NOUN
تعدي | NOUN
تهنئة | NOUN | تهانئ, تهاني, تهان
ترشيح | NOUN
إطلاق | NOUN
شاه | NOUN
تخفيض | NOUN
بقرة | NOUN | أبقار, بقر
بقر | NOUN | أبقار
حافة | NOUN | حواف
عطلة | NOUN | عطل
استشعار | NOUN
حيض | NOUN
طائفة | NOUN | طوائف
إشاعة | NOUN
شائعة | NOUN
عولمة | NOUN
شقة | NOUN | شقق
ترقب | NOUN
مستلزم | NOUN
قارب | NOUN | قوارب
شعار | NOUN
رخصة | NOUN | رخص
معبد | NOUN | معابد
أساس | NOUN | أسس
أس | NOUN | أسس
مشورة | NOUN
تعطيل | NOUN
ضاحية | NOUN | ضواح, ضواحي
جاسوس | NOUN | جواسيس
تبعة | NOUN
أفضلية | NOUN
مجموعة | NOUN
عربة | NOUN
تمرير | NOUN
تدريس | NOUN
اكتشاف | NOUN
مصنف | NOUN
قنصل | NOUN | قناصل
نزعة | NOUN
إضاءة | NOUN
ناشر | NOUN
سجين | NOUN | سجناء
موعد | NOUN | مواعيد
تمشيط | NOUN
مقاول | NOUN
برغوث | NOUN | براغيث
شاعر | NOUN | شعراء
زوج | NOUN | أزواج
زوجة | NOUN
زميل | NOUN | زملاء
زميلة | NOUN
متغير | NOUN
استحمام | NOUN
تذكرة | NOUN | تذاكر
مروحية | NOUN
مروحة | NOUN | مراوح
عائد | NOUN | عوائد
عائدة | NOUN | عوائد
تعاط | NOUN
تعاطي | NOUN
اختفاء | NOUN |  | m
تباحث | NOUN
حرج | NOUN
مقابلة | NOUN
حكاية | NOUN | حكايا
تكريم | NOUN
بساط | NOUN | بسط
مفعول | NOUN | مفاعيل
عشيرة | NOUN | عشائر
تعزية | NOUN | تعاز, تعازي
مسار | NOUN
تباطؤ | NOUN
إيداع | NOUN
محاصصة | NOUN
شريحة | NOUN | شرائح
ضجة | NOUN
اقتحام | NOUN
تصفح | NOUN
شعلة | NOUN | شعل
إنشاء | NOUN |  | m
تخابر | NOUN
مناورة | NOUN
توغل | NOUN
تشويش | NOUN
مجلة | NOUN
شارة | NOUN
مجموع | NOUN | مجاميع
مايسترو | NOUN
ناقلة | NOUN
رأس | NOUN | رؤوس
شبهة | NOUN
مقبرة | NOUN | مقابر
مطالبة | NOUN
تدفق | NOUN
انتعاش | NOUN
كلفة | NOUN
وباء | NOUN | أوبئة | m
مذبحة | NOUN | مذابح
إمام | NOUN | أئمة
معجزة | NOUN
مأكولات | NOUN |  | f
جمل | NOUN | جمال
مضايقة | NOUN
تحول | NOUN
صغر | NOUN
والد | NOUN
والدة | NOUN
هيروين | NOUN
معلومة | NOUN
إرشاد | NOUN
ناخب | NOUN
تشديد | NOUN
جاذبية | NOUN
واد | NOUN | أودية, وديان
وادي | NOUN | أودية, وديان
هليكوبتر | NOUN
مديح | NOUN | مدائح
طمث | NOUN
توضيح | NOUN
ثراء | NOUN |  | m
ألماس | NOUN
ماس | NOUN
ماسة | NOUN
عيان | NOUN
تشويق | NOUN
أنف | NOUN | أنوف
عسل | NOUN | أعسال
ورقة | NOUN | أوراق
ورق | NOUN | أوراق
راديو | NOUN
جار | NOUN | جيران
سيد | NOUN | سادة
سيدة | NOUN
أجندة | NOUN
طين | NOUN
تعويض | NOUN
رخاء | NOUN |  | m
زائر | NOUN | زوار
رنين | NOUN
دهشة | NOUN
مراسلة | NOUN
دير | NOUN | أديرة, أديار
تفاوت | NOUN
محتوى | NOUN | محتويات
استقالة | NOUN
توريد | NOUN
تفسير | NOUN | تفاسير
تحصين | NOUN
عبوة | NOUN
توثيق | NOUN
خادم | NOUN | خدم, خدام, خوادم
خادمة | NOUN
خاطر | NOUN | خواطر
رفات | NOUN
ماركة | NOUN
مصروف | NOUN | مصاريف
دواجن | NOUN |  | f
تقاعس | NOUN
تحايل | NOUN
محسوبية | NOUN
سقف | NOUN | سقوف, أسقف
سلطنة | NOUN
مبرر | NOUN
ملصق | NOUN
نظير | NOUN | نظراء, نظائر
مذكرة | NOUN
مذكرات | NOUN |  | f
تأخر | NOUN
استعراض | NOUN
محصلة | NOUN
أفعى | NOUN | أفاع, أفاعي | f
ماراثون | NOUN
تلقيح | NOUN
كويكب | NOUN
تل | NOUN | تلال, تلول
مقر | NOUN | مقار
تنح | NOUN
تنحي | NOUN
توصية | NOUN
تهديف | NOUN
إيواء | NOUN |  | m
جسيم | NOUN
اكتتاب | NOUN
تراب | NOUN | أتربة
إخراج | NOUN
خليفة | NOUN | خلفاء | m
تردد | NOUN
كيمياء | NOUN |  | f
ملتقى | NOUN | ملتقيات
ليف | NOUN | ألياف
استقدام | NOUN
انقطاع | NOUN
انطباع | NOUN
إعدام | NOUN
قاصر | NOUN | قصر
شظية | NOUN | شظايا
برودة | NOUN
مراوغة | NOUN
أمومة | NOUN
أبوة | NOUN
مزارع | NOUN
خزي | NOUN
مثقف | NOUN
بول | NOUN
التقاء | NOUN |  | m
توليد | NOUN
قيصر | NOUN | قياصرة
ابتسامة | NOUN
إدراك | NOUN
جثمان | NOUN | جثامين
جثة | NOUN | جثث
حلوى | NOUN | حلويات, حلاوى | f
ذئب | NOUN | ذئاب
صفة | NOUN
رادار | NOUN
عبوس | NOUN
فظاعة | NOUN | فظائع
فظيعة | NOUN | فظائع
زر | NOUN | أزرار
شاحن | NOUN
شاحنة | NOUN
مهبل | NOUN
ديناصور | NOUN
مختبر | NOUN
معاهدة | NOUN
إسهام | NOUN
تصور | NOUN
رمل | NOUN | رمال
إمبراطور | NOUN | أباطرة
إمبراطورة | NOUN
مفارقة | NOUN
مبادلة | NOUN
تأسيس | NOUN
وسيط | NOUN | وسطاء, وسائط
احتمال | NOUN
منشأ | NOUN | مناشئ
منشأة | NOUN | منشآت
كثافة | NOUN
إصدار | NOUN
درجة | NOUN
درج | NOUN | أدراج
بلاغ | NOUN
انصياع | NOUN
مدير | NOUN | مدراء
مصادرة | NOUN
قبضة | NOUN
إحالة | NOUN
متاع | NOUN | أمتعة
سكرتير | NOUN
منتجع | NOUN
انتهاك | NOUN
مقالة | NOUN
مقال | NOUN
تسديد | NOUN
تسديدة | NOUN
عنكبوت | NOUN | عناكب
إشعار | NOUN
رائحة | NOUN | روائح
مصافحة | NOUN
شغور | NOUN
ماشية | NOUN | مواش, مواشي
رقبة | NOUN | رقاب
استبداد | NOUN
توسط | NOUN
عاطفة | NOUN | عواطف
مقاولة | NOUN
خريج | NOUN
متر | NOUN | أمتار
تقرب | NOUN
إذلال | NOUN
كائن | NOUN
اقتطاع | NOUN
انفراج | NOUN
عبد | NOUN | عبيد, عباد
عمدة | NOUN | عمد | m
خمر | NOUN | خمور | f
تطبيع | NOUN
اغتيال | NOUN
تباين | NOUN
ولد | NOUN | أولاد, ولدان
نقيب | NOUN | نقباء
إجابة | NOUN
بيانو | NOUN
تعثر | NOUN
جاهزية | NOUN
إلغاء | NOUN |  | m
وكيل | NOUN | وكلاء
تعيين | NOUN
تكتم | NOUN
مقوم | NOUN
بروستاتا | NOUN |  | f
ماعز | NOUN
زئبق | NOUN
تعر | NOUN
تعري | NOUN
تنزيل | NOUN
خس | NOUN
فراولة | NOUN
تعصب | NOUN
رطوبة | NOUN
تشويه | NOUN
حوسبة | NOUN
تدرب | NOUN
صعلوك | NOUN | صعاليك
ثعبان | NOUN | ثعابين
اختصاص | NOUN
تسوية | NOUN
مأزق | NOUN | مآزق
منهج | NOUN | مناهج
منهاج | NOUN | مناهج
خبير | NOUN | خبراء
تلفزة | NOUN
مقذوف | NOUN
تناقض | NOUN
استنفار | NOUN
رعية | NOUN | رعايا
راهب | NOUN | رهبان
راهبة | NOUN
كبر | NOUN
نحل | NOUN
نحلة | NOUN | نحل
استراحة | NOUN
حمى | NOUN | حميات | f
بورصة | NOUN
خشونة | NOUN
تأمل | NOUN
ثبات | NOUN
تحرر | NOUN
جودو | NOUN
تصفيق | NOUN
هراوة | NOUN | هراوى
فيلسوف | NOUN | فلاسفة
حاجة | NOUN | حوائج
مستحق | NOUN
جمر | NOUN
جمرة | NOUN | جمر
تحليل | NOUN | تحاليل
اشتراك | NOUN
موافقة | NOUN
كتاب | NOUN | كتب
حوض | NOUN | أحواض
بخار | NOUN | أبخرة
عشب | NOUN | أعشاب
موز | NOUN
تزلج | NOUN
مدار | NOUN
مدونة | NOUN
التهاب | NOUN
اشتعال | NOUN
تفرقة | NOUN
التفات | NOUN
حمض | NOUN | أحماض, حموض
جد | NOUN | أجداد, جدود
جدة | NOUN
ناقد | NOUN | نقاد
تثبيت | NOUN
شيطان | NOUN | شياطين
كاريكاتير | NOUN
نصيب | NOUN | أنصبة
وراثة | NOUN
نخبة | NOUN | نخب
نخب | NOUN | أنخاب
امرأة | NOUN | نساء, نسوة
مرأة | NOUN | نساء, نسوة
نساء | NOUN |  | f
مخطط | NOUN
تعداد | NOUN
وفد | NOUN | وفود
شخص | NOUN | أشخاص, شخوص
حاوية | NOUN
تغاض | NOUN
تغاضي | NOUN
مقاربة | NOUN
اعتصام | NOUN
ملجأ | NOUN | ملاجئ
ملاك | NOUN | ملائكة
مالك | NOUN | ملاك
إزعاج | NOUN
نصير | NOUN | أنصار, نصراء
تضاريس | NOUN |  | f
صنيع | NOUN | صنائع
جينوم | NOUN
جين | NOUN
إلحاد | NOUN
مونتاج | NOUN
اضطلاع | NOUN
اشمئزاز | NOUN
اعتناء | NOUN |  | m
معكرونة | NOUN
وهلة | NOUN
جذام | NOUN
انعقاد | NOUN
إنقاذ | NOUN
استناد | NOUN
اجتياح | NOUN
تحر | NOUN | تحريات
تحري | NOUN
تقسيم | NOUN
تخصص | NOUN
مثانة | NOUN
مأساة | NOUN | مآس, مآسي
صاعقة | NOUN | صواعق
جن | NOUN
جني | NOUN | جن
تمر | NOUN | تمور
تفاهم | NOUN
إدراج | NOUN
عامود | NOUN | عواميد
فريق | NOUN | فرق, أفرقاء, فرقاء, أفرقة
ليمون | NOUN
تعميم | NOUN
استدعاء | NOUN |  | m
رقيب | NOUN | رقباء
حصاد | NOUN
حشوة | NOUN
استهجان | NOUN
كيل | NOUN | أكيال
توأم | NOUN | توائم
احتكام | NOUN
هيدروجين | NOUN
كاكاو | NOUN
قرش | NOUN | قروش
قنطار | NOUN | قناطير
أنسولين | NOUN
إنسولين | NOUN
مكمل | NOUN
علكة | NOUN
مسن | NOUN
زقاق | NOUN | أزقة
تمدد | NOUN
دهم | NOUN
خائن | NOUN | خونة
افتقار | NOUN
تشييد | NOUN
أكسدة | NOUN
فراش | NOUN
بائع | NOUN | باعة
أمسية | NOUN | أماسي, أماس
حمار | NOUN | حمير
تخويف | NOUN
تشريح | NOUN
بنكرياس | NOUN
انسجام | NOUN
عرق | NOUN | أعراق, عروق
هيكل | NOUN | هياكل
مضاربة | NOUN
تمويل | NOUN
ناقل | NOUN
تحفيز | NOUN
أخطبوط | NOUN
حيطة | NOUN
تأثر | NOUN
قبرصي | NOUN | قبارصة
استقطاب | NOUN
اقتتال | NOUN
رهبنة | NOUN
عقيدة | NOUN | عقائد
بلوغ | NOUN
مضمار | NOUN | مضامير
جريدة | NOUN | جرائد
كفة | NOUN
قرنة | NOUN
قشرة | NOUN | قشور
قشر | NOUN | قشور
فانيلا | NOUN |  | f
شهاب | NOUN | شهب
دفء | NOUN
جوز | NOUN
إكراه | NOUN
إعياء | NOUN |  | m
تأليف | NOUN | تآليف
ابتكار | NOUN
بصل | NOUN
تعنيف | NOUN
إسهال | NOUN
عود | NOUN | أعواد, عيدان
مضمون | NOUN | مضامين
جامع | NOUN | جوامع
نحات | NOUN
هضبة | NOUN | هضاب
عريس | NOUN | عرسان
عروس | NOUN | عرائس | f
إلهام | NOUN
تقيد | NOUN
إرباك | NOUN
لثام | NOUN | ألثمة
منظور | NOUN
قارئ | NOUN | قراء
معترك | NOUN
رائد | NOUN | رواد
إجازة | NOUN
إسعاف | NOUN
ثلث | NOUN | أثلاث
نشرة | NOUN
مسارعة | NOUN
صراف | NOUN
مخصص | NOUN
اعتراض | NOUN
قاتل | NOUN | قتلة
التماس | NOUN
مرصاد | NOUN
مرصد | NOUN | مراصد
يابسة | NOUN
خلود | NOUN
استثناء | NOUN |  | m
حطب | NOUN | أحطاب
نصاب | NOUN | أنصبة
سفينة | NOUN | سفن
تراشق | NOUN
ثلاجة | NOUN
تعتيم | NOUN
نزال | NOUN
عذر | NOUN | أعذار
إفتاء | NOUN |  | m
مراهنة | NOUN
صرح | NOUN | صروح
برغر | NOUN
أرق | NOUN
مخاض | NOUN
تبويب | NOUN
تتبع | NOUN
توصيل | NOUN
كاهن | NOUN | كهنة
فوطة | NOUN | فوط
صيت | NOUN
واحة | NOUN
باخرة | NOUN | بواخر
تعجيل | NOUN
تنصت | NOUN
صابون | NOUN
ثوم | NOUN
غباء | NOUN |  | m
غنم | NOUN | أغنام | f
تحيز | NOUN
تطوع | NOUN
تخدير | NOUN
إبعاد | NOUN
محاضرة | NOUN
احتماء | NOUN |  | m
رحالة | NOUN |  | m
فصحى | NOUN |  | f
طور | NOUN | أطوار
جرأة | NOUN
مقود | NOUN | مقاود
تنبه | NOUN
بكالوريوس | NOUN
مكابرة | NOUN
وديعة | NOUN | ودائع
اختلال | NOUN
نحاس | NOUN
انكماش | NOUN
إيجار | NOUN
ازدحام | NOUN
إنابة | NOUN
تبريد | NOUN
مبيد | NOUN
إبحار | NOUN
غيمة | NOUN | غيوم
غيم | NOUN | غيوم
تفويض | NOUN
ضبع | NOUN | ضباع | f
مخلف | NOUN
اندفاع | NOUN
تحطم | NOUN
داعشي | NOUN | دواعش
خردل | NOUN
خفاش | NOUN | خفافيش
تفريط | NOUN
حذف | NOUN
خنجر | NOUN | خناجر
استفهام | NOUN
استشارة | NOUN
شفة | NOUN | شفاه
شريط | NOUN | أشرطة, شرائط
متحف | NOUN | متاحف
إغراء | NOUN |  | m
سليكون | NOUN
سيليكون | NOUN
مرحاض | NOUN | مراحيض
طماطم | NOUN |  | f
بلطجة | NOUN
بلطجي | NOUN
نزيل | NOUN | نزلاء
مبيض | NOUN | مبايض
تدشين | NOUN
تكنوقراط | NOUN |  | m
تطلع | NOUN
التحام | NOUN
عمى | NOUN
تملك | NOUN
تلف | NOUN
جبن | NOUN | أجبان
تجويع | NOUN
قاذفة | NOUN
توافد | NOUN
وريد | NOUN | أوردة
تفريق | NOUN
تشييع | NOUN
تصالح | NOUN
زبون | NOUN | زبائن
طبعة | NOUN
استوديو | NOUN | استوديوهات
بلاط | NOUN
مورد | NOUN | موارد
مهجر | NOUN
شيشة | NOUN
حفرية | NOUN
تجميع | NOUN
معتقد | NOUN
إفادة | NOUN
مؤهل | NOUN
تخارج | NOUN
منظف | NOUN
مقصورة | NOUN
استحقاق | NOUN
تجميد | NOUN
مساهمة | NOUN
طائلة | NOUN
معجنات | NOUN |  | f
جدارة | NOUN
عداد | NOUN
تصادم | NOUN
ساتر | NOUN | سواتر
سلة | NOUN | سلال
مناوشة | NOUN
ظهيرة | NOUN
مراد | NOUN
تسريب | NOUN
رديف | NOUN
سهولة | NOUN
شواء | NOUN |  | m
هاتريك | NOUN
قماش | NOUN | أقمشة
جرثومة | NOUN | جراثيم
قربان | NOUN | قرابين
غوريلا | NOUN |  | f
تمساح | NOUN | تماسيح
تفكيك | NOUN
تفش | NOUN
تفشي | NOUN
معطف | NOUN | معاطف
رتل | NOUN | أرتال
بلوتونيوم | NOUN
مرج | NOUN | مروج
تجمهر | NOUN
غدة | NOUN | غدد
صفيحة | NOUN | صفائح
التهام | NOUN
تلسكوب | NOUN
كافيار | NOUN
إخفاء | NOUN |  | m
كورنيش | NOUN
إحجام | NOUN
كعب | NOUN | كعوب, كعاب
تفاح | NOUN
تفاحة | NOUN | تفاح
تشبث | NOUN
جلطة | NOUN
إشعاع | NOUN
حجم | NOUN | أحجام
شعير | NOUN
هاشتاغ | NOUN
تبعية | NOUN
تجاذب | NOUN
بلهارسيا | NOUN |  | f
تنقيط | NOUN
تنبيه | NOUN
أستاذ | NOUN | أساتذة
تصميم | NOUN | تصاميم
مرتبة | NOUN | مراتب
شطرنج | NOUN
موروث | NOUN
تعقيد | NOUN
ديكور | NOUN
لفة | NOUN
لغط | NOUN
نبي | NOUN | أنبياء
اهتزاز | NOUN
اعتراف | NOUN
ترقية | NOUN
موصل | NOUN
فوسفات | NOUN
كعك | NOUN
كعكة | NOUN | كعك
مرتب | NOUN
تجاوب | NOUN
استهتار | NOUN
تكليف | NOUN
فطور | NOUN
إفطار | NOUN
جلالة | NOUN
نكتة | NOUN | نكات, نكت
صفوة | NOUN
عم | NOUN | أعمام
عمة | NOUN
خال | NOUN | أخوال
خالة | NOUN
عادم | NOUN | عوادم
تابل | NOUN | توابل
مولد | NOUN | موالد
ثور | NOUN | ثيران
كتيب | NOUN
إعاشة | NOUN
سيجارة | NOUN | سجائر
رذاذ | NOUN
سروال | NOUN | سراويل
تحنيط | NOUN
إكثار | NOUN
تبادل | NOUN
أدميرال | NOUN
أميرال | NOUN
مصفى | NOUN | مصاف, مصافي
مصفاة | NOUN | مصاف, مصافي
كبسولة | NOUN
تخلف | NOUN
نعاس | NOUN
ماريجوانا | NOUN |  | f
انزعاج | NOUN
معهد | NOUN | معاهد
قيء | NOUN
استفسار | NOUN
انفراد | NOUN
تبول | NOUN
معنى | NOUN | معان, معاني
كرسي | NOUN | كراسي, كراس
تدرج | NOUN
قبعة | NOUN
ثرى | NOUN
مؤلف | NOUN
إجرام | NOUN
منية | NOUN | منايا
فاصل | NOUN | فواصل
باشا | NOUN | باشوات | m
بركة | NOUN | برك
قذف | NOUN
ملهى | NOUN | ملاه, ملاهي
تصحيح | NOUN
انطلاقة | NOUN
فارس | NOUN | فرسان
صنف | NOUN | أصناف
تبليغ | NOUN
هيكلة | NOUN
تحويل | NOUN
تكوين | NOUN
مدخر | NOUN
مناظرة | NOUN
ذراع | NOUN | أذرع | f
تعاون | NOUN
خشية | NOUN
عطر | NOUN | عطور
مليونير | NOUN
ملياردير | NOUN
آفة | NOUN
ممرض | NOUN
ممرضة | NOUN
يتيم | NOUN | أيتام, يتامى
كمين | NOUN | كمائن
انحدار | NOUN
بناية | NOUN
تماد | NOUN
تمادي | NOUN
تسلسل | NOUN
اعتدال | NOUN
إيفاء | NOUN |  | m
فرع | NOUN | فروع, أفرع
غروب | NOUN
خامة | NOUN
تمركز | NOUN
مصب | NOUN
استنتاج | NOUN
إحماء | NOUN |  | m
مجهر | NOUN | مجاهر
شعيرة | NOUN | شعائر
إنذار | NOUN
تجوال | NOUN
ترميم | NOUN
تكتل | NOUN
يخت | NOUN | يخوت
ليثيوم | NOUN
مخلوق | NOUN
ضريح | NOUN | أضرحة
عباءة | NOUN
محرم | NOUN
بقية | NOUN | بقايا
معمل | NOUN | معامل
إطاحة | NOUN
مايونيز | NOUN
غطس | NOUN
فضيلة | NOUN | فضائل
أوزون | NOUN
بويضة | NOUN
نيكوتين | NOUN
جرذ | NOUN | جرذان
شتات | NOUN
مصادفة | NOUN
تسلط | NOUN
اجتهاد | NOUN
إخلاص | NOUN
معادلة | NOUN
فأر | NOUN | فئران
فأرة | NOUN | فئران
حلق | NOUN | حلوق
وطن | NOUN | أوطان
قاموس | NOUN | قواميس
فكاهة | NOUN
تشابه | NOUN
مقولة | NOUN
مسرح | NOUN | مسارح
عبرة | NOUN
شمعة | NOUN | شموع
شمع | NOUN | شموع
تدوينة | NOUN
حرفة | NOUN | حرف
حرفي | NOUN
تأجيل | NOUN
لباس | NOUN | ألبسة
موزع | NOUN
كالسيوم | NOUN
تنين | NOUN | تنانين
خالق | NOUN
عارضة | NOUN | عوارض
ترجمة | NOUN | تراجم
زيجة | NOUN
رشد | NOUN
إغراق | NOUN
قطب | NOUN | أقطاب
سطر | NOUN | سطور, أسطر
طاحونة | NOUN | طواحين
تسعير | NOUN
مغامرة | NOUN
بيزو | NOUN
جباية | NOUN
حزام | NOUN | أحزمة
هوة | NOUN
فستق | NOUN
امتنان | NOUN
ساموراي | NOUN
استنكار | NOUN
مظلوم | NOUN
اعتياد | NOUN
جرافة | NOUN
جموح | NOUN
مانجو | NOUN |  | f
أظفور | NOUN | أظافير
حلاقة | NOUN
أيقونة | NOUN
استغراب | NOUN
تسرع | NOUN
داعية | NOUN | دعاة | m
قفاز | NOUN
سمسار | NOUN | سماسرة
مصوت | NOUN
جنرال | NOUN
استبعاد | NOUN
اهتمام | NOUN
توازن | NOUN
نواة | NOUN | نوى, أنوية
زنا | NOUN
فستان | NOUN | فساتين
برونز | NOUN
دبور | NOUN | دبابير
وشم | NOUN | وشوم
وهن | NOUN
قفص | NOUN | أقفاص
براز | NOUN
وسام | NOUN | أوسمة
تنورة | NOUN | تنانير
قلنسوة | NOUN | قلانس
التباس | NOUN
جراح | NOUN
ساقية | NOUN | سواق, سواقي
مجرى | NOUN | مجار, مجاري
تلميذ | NOUN | تلاميذ, تلامذة
فصام | NOUN
لثة | NOUN
غطرسة | NOUN
تنشيط | NOUN
كهل | NOUN | كهول
حمق | NOUN
نفير | NOUN
وصية | NOUN | وصايا
معجم | NOUN | معاجم
مجاز | NOUN
سذاجة | NOUN
فخامة | NOUN
شاهد | NOUN | شهود, شواهد
شاهدة | NOUN | شواهد
بدلة | NOUN
بدل | NOUN | أبدال
راجل | NOUN | رجالة
رجل | NOUN | رجال, أرجل
سواد | NOUN
بؤس | NOUN
قوام | NOUN
سرب | NOUN | أسراب
مطاردة | NOUN
خفاء | NOUN |  | m
غسالة | NOUN
صبح | NOUN
يانصيب | NOUN
مكتسب | NOUN
صك | NOUN | صكوك
مطحنة | NOUN | مطاحن
تذمر | NOUN
مرعى | NOUN | مراع, مراعي
تكفل | NOUN
برلمان | NOUN
تموضع | NOUN
منعطف | NOUN
إنماء | NOUN |  | m
بيرة | NOUN
ناد | NOUN | أندية, نواد, نوادي
نادي | NOUN | أندية, نوادي
عافية | NOUN
تكافؤ | NOUN
انتقاء | NOUN |  | m
رافعة | NOUN
انشقاق | NOUN
صقيع | NOUN
مقارنة | NOUN
روتين | NOUN
تحمل | NOUN
متناول | NOUN
مقصلة | NOUN
استعمال | NOUN
تعقب | NOUN
تحميل | NOUN
كابل | NOUN
كبل | NOUN | أكبال
تذبذب | NOUN
خصر | NOUN | خصور
أفيون | NOUN
مضاعفة | NOUN
سل | NOUN
نيتروجين | NOUN
نسب | NOUN | أنساب
تيقن | NOUN
متنزه | NOUN
زاحف | NOUN | زواحف
نشويات | NOUN |  | f
طاه | NOUN | طهاة
طاهي | NOUN | طهاة
تشاؤم | NOUN
تفاؤل | NOUN
ازدياد | NOUN
فيلق | NOUN | فيالق
انجرار | NOUN
فلافل | NOUN |  | f
كاريكاتور | NOUN
ضأن | NOUN
بتر | NOUN
فوسفور | NOUN
تلحين | NOUN
منوال | NOUN
قوم | NOUN | أقوام
جوهر | NOUN
منحوتة | NOUN
انتساب | NOUN
لحن | NOUN | ألحان
غزل | NOUN
إضافة | NOUN
مباركة | NOUN
أناقة | NOUN
خاتم | NOUN | خواتم
انسداد | NOUN
منتدى | NOUN | منتديات
كمان | NOUN
انفلات | NOUN
فخ | NOUN | فخاخ
إذاعة | NOUN
استهانة | NOUN
تريث | NOUN
عرش | NOUN | عروش
مولى | NOUN | موال, موالي
تنوير | NOUN
رعاع | NOUN |  | m
شح | NOUN
مجمع | NOUN | مجامع
مسير | NOUN
زناد | NOUN | أزندة
ألمنيوم | NOUN
ألومنيوم | NOUN
رقمنة | NOUN
أمية | NOUN
تحسين | NOUN
مديونية | NOUN
وحل | NOUN | وحول, أوحال
خلاصة | NOUN
استنزاف | NOUN
اشتراط | NOUN
اتساع | NOUN
فرامل | NOUN |  | f
مطابقة | NOUN
إعانة | NOUN
مخبز | NOUN | مخابز
تخرج | NOUN
تداخل | NOUN
إجمال | NOUN
اعتماد | NOUN
شبح | NOUN | أشباح
وصي | NOUN | أوصياء
مردود | NOUN
انحراف | NOUN
مشنقة | NOUN | مشانق
نقيصة | NOUN | نقائص, نواقص
تقادم | NOUN
درب | NOUN | دروب
تمهيد | NOUN
رشاش | NOUN
رشاشة | NOUN
مرتكز | NOUN
خلاص | NOUN
معتمر | NOUN
شجيرة | NOUN
منحة | NOUN | منح
رمان | NOUN
جمباز | NOUN
أرنب | NOUN | أرانب | f
بياض | NOUN
سكون | NOUN
إحسان | NOUN
إعراب | NOUN
تماسك | NOUN
حكيم | NOUN | حكماء
اعتزاز | NOUN
ترويع | NOUN
صخب | NOUN
هواية | NOUN
ارتجاج | NOUN
ليونة | NOUN
أثر | NOUN | آثار
اعتبار | NOUN
مقص | NOUN
قس | NOUN | قساوسة, قسس
قسيس | NOUN | قساوسة
كاريزما | NOUN |  | f
كمبيوتر | NOUN
إطلاع | NOUN
اطلاع | NOUN
تشتيت | NOUN
جمجمة | NOUN | جماجم
وريث | NOUN | ورثة
وارث | NOUN | ورثة
زعفران | NOUN
لكمة | NOUN
قاطن | NOUN
دغل | NOUN | أدغال
استواء | NOUN |  | m
نكهة | NOUN
تلقين | NOUN
سهل | NOUN | سهول
سلحفاة | NOUN | سلاحف
مقاضاة | NOUN
مناشدة | NOUN
قابلة | NOUN | قوابل
تقييم | NOUN
حقنة | NOUN | حقن
حقن | NOUN
نمل | NOUN
نملة | NOUN | نمل
سرداب | NOUN | سراديب
كمثرى | NOUN |  | f
تقطير | NOUN
إنزيم | NOUN
طابعة | NOUN
تفرغ | NOUN
تدوين | NOUN
ضخامة | NOUN
انغلاق | NOUN
تنويه | NOUN
عائلة | NOUN | عوائل
مفردة | NOUN
كساد | NOUN
حنين | NOUN
مشعل | NOUN | مشاعل
متاجرة | NOUN
موسوعة | NOUN
إشكال | NOUN
حماقة | NOUN
فيتامين | NOUN
تسلق | NOUN
سلوان | NOUN
قيلولة | NOUN
خياط | NOUN
اتساخ | NOUN
لوز | NOUN
عالم | NOUN | عوالم, علماء
عنب | NOUN | أعناب
خرافة | NOUN
تجنس | NOUN
تنصل | NOUN
مدفع | NOUN | مدافع
سماد | NOUN | أسمدة
تخوف | NOUN
تشكل | NOUN
توقع | NOUN
تشابك | NOUN
مناقصة | NOUN
انزلاق | NOUN
تيسير | NOUN
أسبقية | NOUN
تزايد | NOUN
رخام | NOUN
مذهب | NOUN | مذاهب
مستعمرة | NOUN
سلف | NOUN | أسلاف
حشد | NOUN | حشود
كتلة | NOUN | كتل
كوكب | NOUN | كواكب
نجم | NOUN | نجوم, أنجم
قمر | NOUN | أقمار
شمس | NOUN | شموس | f
سماء | NOUN | سماوات | f
مدينة | NOUN | مدن
ولاية | NOUN
محافظة | NOUN
شارع | NOUN | شوارع
حي | NOUN | أحياء
زاوية | NOUN | زوايا
ركن | NOUN | أركان
غرفة | NOUN | غرف
باب | NOUN | أبواب
مخيم | NOUN
مسجد | NOUN | مساجد
كنيسة | NOUN | كنائس
كنيس | NOUN
معلم | NOUN | معالم
مدرسة | NOUN | مدارس
جامعة | NOUN
كلية | NOUN | كلى
مصنع | NOUN | مصانع
متجر | NOUN | متاجر
مطعم | NOUN | مطاعم
فندق | NOUN | فنادق
حقل | NOUN | حقول
منزل | NOUN | منازل
مبنى | NOUN | مبان, مباني
ملعب | NOUN | ملاعب
مركز | NOUN | مراكز
مصرف | NOUN | مصارف
بنك | NOUN | بنوك
مطار | NOUN
جزيرة | NOUN | جزر
خليج | NOUN | خلجان
مضيق | NOUN | مضايق
قناة | NOUN | قنوات
شلال | NOUN
ينبوع | NOUN | ينابيع
لواء | NOUN | ألوية | m
مسلك | NOUN | مسالك
ملف | NOUN
قانون | NOUN | قوانين
دستور | NOUN | دساتير
لائحة | NOUN | لوائح
تقرير | NOUN | تقارير
بيان | NOUN
رسالة | NOUN | رسائل
مقترح | NOUN
مبادرة | NOUN
مبلغ | NOUN | مبالغ
ضريبة | NOUN | ضرائب
سهم | NOUN | أسهم
صندوق | NOUN | صناديق
عملة | NOUN
دولار | NOUN
يورو | NOUN
دينار | NOUN | دنانير
درهم | NOUN | دراهم
ليرة | NOUN
غاز | NOUN
معدن | NOUN | معادن
حديد | NOUN
ذهب | NOUN
فضة | NOUN
نفط | NOUN
فحم | NOUN
خام | NOUN
محطة | NOUN
ضيف | NOUN | ضيوف
صديق | NOUN | أصدقاء
حليف | NOUN | حلفاء
شريك | NOUN | شركاء
منافس | NOUN
قائد | NOUN | قادة
زعيم | NOUN | زعماء
رئيس | NOUN | رؤساء
وزير | NOUN | وزراء
نائب | NOUN | نواب
جندي | NOUN | جنود
عامل | NOUN | عمال, عوامل
طالب | NOUN | طلاب, طلبة
طبيب | NOUN | أطباء
طفل | NOUN | أطفال
كاتب | NOUN | كتاب
تاجر | NOUN | تجار
صاحب | NOUN | أصحاب
حارس | NOUN | حراس
سائق | NOUN
مواطن | NOUN
ساكن | NOUN | سكان
ناس | NOUN |  | m
إنسان | NOUN
شعب | NOUN | شعوب
أمة | NOUN | أمم
دولة | NOUN | دول
بلد | NOUN | بلاد, بلدان
بلاد | NOUN |  | f
عضو | NOUN | أعضاء
لجنة | NOUN | لجان
هيئة | NOUN
حزب | NOUN | أحزاب
نقابة | NOUN
شركة | NOUN
مؤسسة | NOUN
مجلس | NOUN | مجالس
رابطة | NOUN | روابط
أسرة | NOUN | أسر
ضحية | NOUN | ضحايا
قتيل | NOUN | قتلى
جريح | NOUN | جرحى
أسير | NOUN | أسرى
رهينة | NOUN | رهائن
شهيد | NOUN | شهداء
حادث | NOUN | حوادث
حادثة | NOUN | حوادث
حدث | NOUN | أحداث
كارثة | NOUN | كوارث
مصيبة | NOUN | مصائب
نازلة | NOUN | نوازل
واقعة | NOUN | وقائع
مصدر | NOUN | مصادر
سبيل | NOUN | سبل
أسلوب | NOUN | أساليب
طريقة | NOUN | طرق, طرائق
أداة | NOUN | أدوات
عنصر | NOUN | عناصر
ذريعة | NOUN | ذرائع
هاجس | NOUN | هواجس
مخاوف | NOUN |  | f
ثروة | NOUN
شجر | NOUN | أشجار
بضاعة | NOUN | بضائع
حقيبة | NOUN | حقائب
قطيع | NOUN | قطعان
أسد | NOUN | أسود
طائر | NOUN | طيور
طير | NOUN | طيور
حيوان | NOUN
حوت | NOUN | حيتان
ثعلب | NOUN | ثعالب
غراب | NOUN | غربان
نعجة | NOUN | نعاج
خروف | NOUN | خراف, خرفان
كبش | NOUN | كباش
كبد | NOUN | أكباد | f
معدة | NOUN | معد
عصب | NOUN | أعصاب
جلد | NOUN | جلود
شعر | NOUN | أشعار
وجنة | NOUN
جبهة | NOUN | جباه
ظهر | NOUN | ظهور
صدر | NOUN | صدور
ركبة | NOUN | ركب
فخذ | NOUN | أفخاذ | f
ساعد | NOUN | سواعد
كاحل | NOUN | كواحل
عقب | NOUN | أعقاب
فاخر | ADJ
بارز | ADJ
رائد | ADJ
حصين | ADJ
عتيد | ADJ
قاتم | ADJ
زاهر | ADJ
باهت | ADJ
شاحب | ADJ
حالك | ADJ
دامس | ADJ
حامض | ADJ
مالح | ADJ
حلو | ADJ
طازج | ADJ
طري | ADJ
عفن | ADJ
نتن | ADJ
عطر | ADJ
أنيق | ADJ
فخم | ADJ
رخيص | ADJ
مجان | ADJ
زهيد | ADJ
شحيح | ADJ | أشحة
بخيل | ADJ | بخلاء
كسول | ADJ
نشيط | ADJ
دؤوب | ADJ
مواظب | ADJ
صبور | ADJ
شكور | ADJ
غيور | ADJ
خجول | ADJ
جسور | ADJ
وقور | ADJ
عجول | ADJ
فضولي | ADJ
أنيس | ADJ
وديع | ADJ
أمين | ADJ | أمناء
تقي | ADJ | أتقياء
صالح | ADJ
طالح | ADJ
ولي | ADJ | أولياء
سعيد | ADJ | سعداء
تعيس | ADJ | تعساء
بائس | ADJ | بؤساء
يتيم | ADJ | أيتام
وحيد | ADJ
عازب | ADJ | عزاب
أعزب | ADJ | عزاب
أرمل | ADJ | أرامل
عاقر | ADJ
عقيم | ADJ
خصب | ADJ
قاحل | ADJ
ماطر | ADJ
غائم | ADJ
مشمس | ADJ
مغبر | ADJ
جبلي | ADJ
سهلي | ADJ
نهري | ADJ
بحيري | ADJ
محيطي | ADJ
جزري | ADJ
حدودي | ADJ
داكن | ADJ
ملون | ADJ
شفاف | ADJ
براق | ADJ
بال | ADJ
بالي | ADJ
جوعان | ADJ | جياع
جائع | ADJ | جياع
عطشان | ADJ | عطاش
ظمآن | ADJ | ظماء
غضبان | ADJ | غضاب
فرحان | ADJ
سكران | ADJ | سكارى
كسلان | ADJ | كسالى
حيران | ADJ | حيارى
نائم | ADJ | نيام
عليل | ADJ
سقيم | ADJ
حميد | ADJ
فتاك | ADJ
هدام | ADJ
خلاق | ADJ
رتيب | ADJ
مشوق | ADJ
شيق | ADJ
فظ | ADJ
وقح | ADJ
بذيء | ADJ
مشين | ADJ
شائن | ADJ
فاضل | ADJ | فضلاء
رذيل | ADJ
دنيء | ADJ
خسيس | ADJ
حقير | ADJ
جليل | ADJ | أجلاء
رفيع | ADJ
وضيع | ADJ
راسخ | ADJ
ثابت | ADJ | ثوابت
واهن | ADJ
ركيك | ADJ
رزين | ADJ
حكيم | ADJ | حكماء
راشد | ADJ
طائش | ADJ
متهور | ADJ
يقظ | ADJ
غافل | ADJ
مكاني | ADJ
ظرفي | ADJ
سببي | ADJ
عام | ADJ
خاص | ADJ | خواص
شامل | ADJ
ناقص | ADJ
كامل | ADJ
تام | ADJ
موال | ADJ
موالي | ADJ
حيادي | ADJ
متطرف | ADJ
ديكتاتوري | ADJ
دكتاتوري | ADJ
تسلطي | ADJ
رجعي | ADJ
مديني | ADJ
أمومي | ADJ
طفولي | ADJ
رجالي | ADJ
أنثوي | ADJ
بشري | ADJ
آدمي | ADJ
إلهي | ADJ
دنيوي | ADJ
أخروي | ADJ
نبوي | ADJ
قرآني | ADJ
توراتي | ADJ
بابوي | ADJ
مسيحي | ADJ
سني | ADJ
شيعي | ADJ | شيعة
درزي | ADJ | دروز
إسماعيلي | ADJ
زيدي | ADJ
حنبلي | ADJ | حنابلة
شافعي | ADJ
مالكي | ADJ
حنفي | ADJ
وثني | ADJ
سيخي | ADJ | سيخ
لاهوتي | ADJ
فقهي | ADJ
فلسفي | ADJ
نحوي | ADJ
بلاغي | ADJ
نثري | ADJ
قصصي | ADJ
مالي | ADJ
جبائي | ADJ
تعديني | ADJ
طاقي | ADJ
هيدروليكي | ADJ
هيدروجيني | ADJ
كربوني | ADJ
يدوي | ADJ
أوتوماتيكي | ADJ
حاسوبي | ADJ
برمجي | ADJ
تجميلي | ADJ
بولي | ADJ
سنة | NOUN | سنوات, سنون, سنين
ثائر | NOUN | ثوار
قبة | NOUN | قبب, قباب
