# Common nouns and adjectives of the news with what is irregular in them.
# Columns: word (singular without ال; adjectives masculine, the few irregular feminines such as كبرى and حمراء for themselves) |
# pos (NOUN or ADJ) | plural (broken plurals; sound ones, duals and the feminine in ة are generated) | gender (m, f: only
# where the ending does not tell). Plurals and singulars that lose their ي without ال stand in both forms (مبان, مباني).
# General knowledge of the language; the choice follows the frequency of the words in a year of Arabic news.

# nouns of everyday news
word | pos | plural | gender
آباء | NOUN |  | m
آثار | NOUN |  | f
آجل | ADJ
آخر | ADJ | أواخر
آخرة | NOUN
آدمي | ADJ
آذان | NOUN |  | f
آسيوي | ADJ
آفة | NOUN
آلة | NOUN
آلي | ADJ
آلية | NOUN
آمن | ADJ
آنف | ADJ
آونة | NOUN
آية | NOUN
أباتشي | NOUN |  | f
أبجدية | NOUN
أبد | NOUN | آباد
أبدي | ADJ
أبرز | ADJ
أبرص | ADJ
أبسط | ADJ
أبشع | ADJ
أبعد | ADJ
أبكم | ADJ | بكم
أبلق | ADJ | بلق
أبله | ADJ
أبهى | ADJ
أبوة | NOUN
أبوي | ADJ
أبيض | ADJ | بيض
أتربة | NOUN |  | f
أتمتة | NOUN
أثاث | NOUN
أثر | NOUN | آثار
أثرى | ADJ
أثري | ADJ
أثقل | ADJ
أجداد | NOUN
أجدر | ADJ
أجر | NOUN | أجور
أجرأ | ADJ
أجرة | NOUN | أجور
أجرد | ADJ
أجل | NOUN | آجال
أجمل | ADJ
أجنبي | ADJ | أجانب
أجندة | NOUN
أجود | ADJ
أجوف | ADJ | جوف
أجير | NOUN | أجراء
أحادي | ADJ
أحدث | ADJ
أحسن | ADJ | أحاسن
أحفوري | ADJ
أحق | ADJ
أحلى | ADJ
أحمر | ADJ | حمر
أحمق | ADJ | حمقى, حمق
أحوج | ADJ
أخ | NOUN | إخوة, إخوان, أخوة
أخبث | ADJ
أخت | NOUN | أخوات | f
أختام | NOUN |  | f
أخرس | ADJ | خرس
أخرق | ADJ
أخروي | ADJ
أخرى | ADJ | أخريات, أخر | f
أخص | ADJ
أخصائي | ADJ
أخضر | ADJ | خضر
أخطبوط | NOUN
أخطر | ADJ
أخف | ADJ
أخلاق | NOUN |  | f
أخلاقي | ADJ
أخوة | NOUN
أخوي | ADJ
أخير | ADJ
أداء | NOUN |  | m
أداة | NOUN | أدوات
أدب | NOUN | آداب
أدبي | ADJ
أدق | ADJ
أدميرال | NOUN
أدنى | ADJ
أديب | NOUN | أدباء
أذان | NOUN
أذكى | ADJ
أذن | NOUN | آذان | f
أذى | NOUN |  | m
أربعيني | ADJ
أربعينيات | NOUN |  | f
أرثوذكسي | ADJ | أرثوذكس
أرجاء | NOUN |  | m
أرجح | ADJ
أرحم | ADJ
أرخبيل | NOUN
أرخص | ADJ
أرز | NOUN
أرشيف | NOUN | أراشيف
أرصاد | NOUN |  | f
أرض | NOUN | أراض, أراضي | f
أرضي | ADJ
أرضية | NOUN
أرعن | ADJ | رعن
أرفع | ADJ
أرق | NOUN
أرقى | ADJ
أرمل | ADJ | أرامل
أرمل | NOUN
أرملة | NOUN | أرامل
أرمني | ADJ | أرمن
أرنب | NOUN | أرانب | f
أروع | ADJ
أزرق | ADJ | زرق
أزلي | ADJ
أزمة | NOUN
أزهر | ADJ
أزهى | ADJ
أس | NOUN | أسس
أساس | NOUN | أسس
أساسي | ADJ
أسبق | ADJ
أسبقية | NOUN
أسبوع | NOUN | أسابيع
أسبوعي | ADJ
أستاذ | NOUN | أساتذة
أسد | NOUN | أسود
أسر | NOUN
أسرة | NOUN | أسر
أسرع | ADJ
أسري | ADJ
أسطع | ADJ
أسطورة | NOUN | أساطير
أسطوري | ADJ
أسطول | NOUN | أساطيل
أسعد | ADJ
أسف | NOUN
أسقف | NOUN | أساقفة
أسلاف | NOUN
أسلوب | NOUN | أساليب
أسمر | ADJ | سمر
أسمنت | NOUN
أسمى | ADJ
أسهل | ADJ
أسوأ | ADJ
أسوة | NOUN
أسود | ADJ | سود
أسى | NOUN |  | m
أسير | ADJ | أسرى
أسير | NOUN | أسرى
أشجع | ADJ
أشد | ADJ | أشداء
أشرس | ADJ
أشرف | ADJ | أشراف
أشعار | NOUN |  | f
أشعة | NOUN |  | f
أشعث | ADJ | شعث
أشغال | NOUN |  | f
أشقر | ADJ | شقر
أشلاء | NOUN |  | m
أشمل | ADJ
أشهر | ADJ
أصالة | NOUN
أصبع | NOUN | أصابع | f
أصدق | ADJ
أصعب | ADJ
أصغر | ADJ | أصاغر
أصفاد | NOUN |  | m
أصفر | ADJ | صفر
أصل | NOUN | أصول
أصلع | ADJ | صلع
أصلي | ADJ
أصم | ADJ | صم
أصناف | NOUN |  | f
أصولي | ADJ
أضحية | NOUN | أضاح, أضاحي
أضخم | ADJ
أضعاف | NOUN |  | f
أضيق | ADJ
أطروحة | NOUN | أطاريح
أطفالي | ADJ
أطهر | ADJ
أطواق | NOUN |  | f
أطول | ADJ
أظفور | NOUN | أظافير
أظلم | ADJ
أعتى | ADJ
أعجمي | ADJ | أعاجم
أعدل | ADJ
أعراف | NOUN |  | f
أعرج | ADJ | عرج
أعرق | ADJ
أعز | ADJ
أعزب | ADJ | عزاب
أعزل | ADJ | عزل
أعظم | ADJ | أعاظم
أعقد | ADJ
أعلى | ADJ
أعم | ADJ
أعمق | ADJ
أعمى | ADJ | عميان
أعنف | ADJ
أعواد | NOUN |  | f
أعور | ADJ | عور
أغبرة | NOUN |  | f
أغر | ADJ
أغرب | ADJ
أغلبية | NOUN
أغلى | ADJ
أغنى | ADJ
أغنية | NOUN | أغان, أغاني
أفريقي | ADJ | أفارقة
أفضل | ADJ | أفاضل
أفضلية | NOUN
أفظع | ADJ
أفعى | NOUN | أفاع, أفاعي | f
أفغاني | ADJ | أفغان
أفق | NOUN | آفاق
أفقر | ADJ
أفقي | ADJ
أفواه | NOUN |  | f
أفيون | NOUN
أفيوني | ADJ
أقدام | NOUN |  | f
أقدم | ADJ
أقرب | ADJ | أقارب
أقسى | ADJ
أقصر | ADJ
أقصى | ADJ
أقل | ADJ
أقلية | NOUN
أقوى | ADJ
أكاديمي | ADJ
أكبر | ADJ | أكابر
أكثر | ADJ
أكثرية | NOUN
أكذوبة | NOUN | أكاذيب
أكرم | ADJ
أكسجين | NOUN
أكسدة | NOUN
أكسيد | NOUN | أكاسيد
أكف | NOUN |  | f
أكفأ | ADJ
أكل | NOUN
أكواب | NOUN |  | f
أكوان | NOUN |  | f
أكيد | ADJ
ألبان | NOUN |  | f
ألبوم | NOUN
ألتراس | NOUN
ألفة | NOUN
ألفية | NOUN
ألم | NOUN | آلام
ألماس | NOUN
ألماني | ADJ | ألمان
ألمنيوم | NOUN
ألواح | NOUN |  | f
ألومنيوم | NOUN
أم | NOUN | أمهات | f
أمارة | NOUN
أمازيغي | ADJ | أمازيغ
أمامي | ADJ
أمان | NOUN
أمانة | NOUN
أمة | NOUN | أمم
أمثال | NOUN |  | f
أمثل | ADJ
أمجاد | NOUN |  | f
أمد | NOUN | آماد
أمر | NOUN | أمور, أوامر
أمريكي | ADJ | أمريكان
أمسية | NOUN | أماس, أماسي
أمعاء | NOUN |  | f
أمل | NOUN | آمال
أملس | ADJ | ملس
أممي | ADJ
أمن | NOUN
أمني | ADJ
أمهات | NOUN |  | f
أمومة | NOUN
أمومي | ADJ
أمية | NOUN
أمير | NOUN | أمراء
أميرال | NOUN
أميركي | ADJ | أميركان
أميري | ADJ
أمين | ADJ | أمناء
أناس | NOUN |  | m
أناقة | NOUN
أناني | ADJ
أنانية | NOUN
أنبوب | NOUN | أنابيب
أنبوبة | NOUN | أنابيب
أنثوي | ADJ
أنثى | NOUN | إناث | f
أنجح | ADJ
أنحاء | NOUN |  | m
أنداد | NOUN
أندر | ADJ
أنساب | NOUN
أنسب | ADJ
أنسولين | NOUN
أنشط | ADJ
أنظف | ADJ
أنف | NOUN | أنوف
أنقاض | NOUN
أنقى | ADJ
أنيس | ADJ
أنيق | ADJ
أهل | NOUN | أهال, أهالي
أهلي | ADJ
أهم | ADJ
أهمية | NOUN
أهوج | ADJ | هوج
أواصر | NOUN |  | f
أوان | NOUN | آونة
أوبرا | NOUN |  | f
أوتوماتيكي | ADJ
أوثق | ADJ
أوج | NOUN
أورام | NOUN |  | f
أوركسترا | NOUN |  | f
أوزبكي | ADJ | أوزبك
أوزون | NOUN
أوسط | ADJ
أوسطي | ADJ
أوسع | ADJ
أوفياء | ADJ |  | m
أوقاف | NOUN |  | f
أوقية | NOUN
أوكار | NOUN |  | f
أوكسجين | NOUN
أول | ADJ | أوائل | m
أولمبي | ADJ
أولمبياد | NOUN
أولوية | NOUN
أولى | ADJ | أوليات | f
أولي | ADJ
أوليمبي | ADJ
أونصة | NOUN
أوهام | NOUN |  | f
أيديولوجي | ADJ
أيسر | ADJ
أيقونة | NOUN
أيمن | ADJ
إباحة | NOUN
إباحي | ADJ
إباحية | NOUN
إبادة | NOUN
إبحار | NOUN
إبداعي | ADJ
إبرة | NOUN | إبر
إبط | NOUN | آباط
إبعاد | NOUN
إبل | NOUN |  | f
إبهام | NOUN
إتجار | NOUN
إتقان | NOUN
إتمام | NOUN
إثبات | NOUN
إثم | NOUN | آثام
إثني | ADJ
إثنية | NOUN
إجابة | NOUN
إجازة | NOUN
إجباري | ADJ
إجراء | NOUN |  | m
إجرائي | ADJ
إجرام | NOUN
إجرامي | ADJ
إجماع | NOUN
إجماعي | ADJ
إجمال | NOUN
إجمالي | ADJ
إجهاد | NOUN
إجهاض | NOUN
إحالة | NOUN
إحباط | NOUN
إحجام | NOUN
إحساس | NOUN | أحاسيس
إحسان | NOUN
إحصاء | NOUN |  | m
إحصائي | ADJ
إحصائية | NOUN
إحلال | NOUN
إحماء | NOUN |  | m
إحياء | NOUN |  | m
إخباري | ADJ
إخراج | NOUN
إخفاء | NOUN |  | m
إخفاق | NOUN
إخلاء | NOUN |  | m
إخلاص | NOUN
إخلال | NOUN
إخواني | ADJ
إدارة | NOUN
إداري | ADJ
إدانة | NOUN
إدراج | NOUN
إدراك | NOUN
إدراكي | ADJ
إدمان | NOUN
إذاعة | NOUN
إذاعي | ADJ
إذلال | NOUN
إذن | NOUN | أذون
إرادة | NOUN
إرادي | ADJ
إرباك | NOUN
إرث | NOUN
إرجاء | NOUN |  | m
إرساء | NOUN |  | m
إرشاد | NOUN
إرشادي | ADJ
إرهاب | NOUN
إرهابي | ADJ
إرهاق | NOUN
إزالة | NOUN
إزعاج | NOUN
إساءة | NOUN
إسباني | ADJ | إسبان
إستراتيجي | ADJ
إستراتيجية | NOUN
إسترليني | ADJ
إسرائيلي | ADJ
إسراف | NOUN
إسعاف | NOUN
إسعافي | ADJ
إسكان | NOUN
إسكاني | ADJ
إسلام | NOUN
إسلامي | ADJ
إسماعيلي | ADJ
إسمنت | NOUN
إسناد | NOUN
إسهاب | NOUN
إسهال | NOUN
إسهام | NOUN
إشادة | NOUN
إشارة | NOUN
إشاعة | NOUN
إشرافي | ADJ
إشراك | NOUN
إشعار | NOUN
إشعاع | NOUN
إشعاعي | ADJ
إشكال | NOUN
إشكالية | NOUN
إصابة | NOUN
إصبع | NOUN | أصابع | f
إصدار | NOUN
إصرار | NOUN
إصلاح | NOUN
إصلاحي | ADJ
إضاءة | NOUN
إضافة | NOUN
إضافي | ADJ
إضراب | NOUN
إطاحة | NOUN
إطار | NOUN | أطر
إطراء | NOUN |  | m
إطلاع | NOUN
إطلاق | NOUN
إعادة | NOUN
إعارة | NOUN
إعاشة | NOUN
إعاقة | NOUN
إعانة | NOUN
إعجاب | NOUN
إعدادي | ADJ
إعدام | NOUN
إعراب | NOUN
إعصار | NOUN | أعاصير
إعفاء | NOUN |  | m
إعلام | NOUN
إعلامي | ADJ
إعلان | NOUN
إعلاني | ADJ
إعمار | NOUN
إعياء | NOUN |  | m
إغاثة | NOUN
إغاثي | ADJ
إغراء | NOUN |  | m
إغراق | NOUN
إغريقي | ADJ | إغريق
إغلاق | NOUN
إغماء | NOUN |  | m
إفادة | NOUN
إفتاء | NOUN |  | m
إفراج | NOUN
إفراط | NOUN
إفريقي | ADJ | أفارقة
إفطار | NOUN
إفلات | NOUN
إفلاس | NOUN
إقالة | NOUN
إقامة | NOUN
إقبال | NOUN
إقدام | NOUN
إقرار | NOUN
إقصاء | NOUN |  | m
إقصائي | ADJ
إقصائيات | NOUN |  | f
إقفال | NOUN
إقلاع | NOUN
إقليم | NOUN | أقاليم
إقليمي | ADJ
إكثار | NOUN
إكراه | NOUN
إكمال | NOUN
إلحاد | NOUN
إلزامي | ADJ
إلغاء | NOUN |  | m
إلكتروني | ADJ
إله | NOUN | آلهة
إلهام | NOUN
إلهة | NOUN
إلهي | ADJ
إمارة | NOUN
إمام | NOUN | أئمة
إمبراطور | NOUN | أباطرة
إمبراطورة | NOUN
إمبراطوري | ADJ
إمبراطورية | NOUN
إمبريالي | ADJ
إمساك | NOUN
إمكان | NOUN
إمكانية | NOUN
إملائي | ADJ
إنابة | NOUN
إنتاج | NOUN
إنتاجي | ADJ
إنتربول | NOUN
إنترنت | NOUN
إنجابي | ADJ
إنجاز | NOUN
إنجليزي | ADJ | إنجليز
إنجيلي | ADJ
إنذار | NOUN
إنزال | NOUN
إنزيم | NOUN
إنسان | NOUN
إنساني | ADJ
إنسولين | NOUN
إنش | NOUN
إنشاء | NOUN |  | m
إنشائي | ADJ
إنصاف | NOUN
إنفاذ | NOUN
إنفاق | NOUN
إنفلونزا | NOUN |  | f
إنفوغرافيك | NOUN
إنقاذ | NOUN
إنقاذي | ADJ
إنكليزي | ADJ | إنكليز
إنماء | NOUN |  | m
إنمائي | ADJ
إنهاء | NOUN |  | m
إهانة | NOUN
إهمال | NOUN
إوزة | NOUN | إوز
إيبولا | NOUN |  | f
إيثار | NOUN
إيجاب | NOUN
إيجابي | ADJ
إيجار | NOUN
إيجاز | NOUN
إيداع | NOUN
إيدز | NOUN
إيديولوجي | ADJ
إيذاء | NOUN |  | m
إيراد | NOUN
إيرلندي | ADJ
إيزيدي | ADJ
إيصال | NOUN
إيفاء | NOUN |  | m
إيقاع | NOUN
إيقاعي | ADJ
إيقاف | NOUN
إيمان | NOUN
إيماني | ADJ
إيواء | NOUN |  | m
ائتلاف | NOUN
ائتلافي | ADJ
ائتمان | NOUN
ائتماني | ADJ
ابتدائي | ADJ
ابتزاز | NOUN
ابتسامة | NOUN
ابتكار | NOUN
ابتكاري | ADJ
ابن | NOUN | أبناء, بنون
ابنة | NOUN | بنات
اتجار | NOUN
اتجاه | NOUN
اتحاد | NOUN
اتحادي | ADJ
اتساخ | NOUN
اتساع | NOUN
اتصال | NOUN
اتصالي | ADJ
اتفاق | NOUN
اتفاقية | NOUN
اتهامي | ADJ
اجتماع | NOUN
اجتماعي | ADJ
اجتهاد | NOUN
اجتياح | NOUN
احتباس | NOUN
احتجاج | NOUN
احتجاجي | ADJ
احتجاز | NOUN
احترازي | ADJ
احتراف | NOUN
احترافي | ADJ
احترام | NOUN
احتفاء | NOUN |  | m
احتفال | NOUN
احتفالي | ADJ
احتفالية | NOUN
احتقان | NOUN
احتكار | NOUN
احتكاري | ADJ
احتكاك | NOUN
احتكام | NOUN
احتلال | NOUN
احتلالي | ADJ
احتماء | NOUN |  | m
احتمال | NOUN
احتمالي | ADJ
احتمالية | NOUN
احتياط | NOUN
احتياطي | ADJ
احتياطي | NOUN
احتيال | NOUN
اختباء | NOUN |  | m
اختبار | NOUN
اختباري | ADJ
اختراع | NOUN
اختراق | NOUN
اختصار | NOUN
اختصاص | NOUN
اختصاصي | ADJ
اختطاف | NOUN
اختفاء | NOUN |  | m
اختلاس | NOUN
اختلاط | NOUN
اختلاف | NOUN
اختلال | NOUN
اختناق | NOUN
اختياري | ADJ
ادخار | NOUN
ادعاء | NOUN |  | m
ارتباك | NOUN
ارتجاج | NOUN
ارتجالي | ADJ
ارتدادي | ADJ
ارتفاع | NOUN
ارتياح | NOUN
ازدحام | NOUN
ازدراء | NOUN |  | m
ازدهار | NOUN
ازدياد | NOUN
استئناف | NOUN
استاد | NOUN
استباقي | ADJ
استبداد | NOUN
استبدادي | ADJ
استبعاد | NOUN
استبيان | NOUN
استثمار | NOUN
استثماري | ADJ
استثناء | NOUN |  | m
استثنائي | ADJ
استجواب | NOUN
استحقاق | NOUN
استحمام | NOUN
استحواذ | NOUN
استخبارات | NOUN |  | f
استخباراتي | ADJ
استخباري | ADJ
استخفاف | NOUN
استدامة | NOUN
استدعاء | NOUN |  | m
استراتيجي | ADJ
استراتيجية | NOUN
استراحة | NOUN
استرخاء | NOUN |  | m
استرداد | NOUN
استرليني | ADJ
استسلام | NOUN
استشارة | NOUN
استشاري | ADJ
استشرافي | ADJ
استشعار | NOUN
استضافة | NOUN
استطاعة | NOUN
استطلاع | NOUN
استطلاعي | ADJ
استعدادي | ADJ
استعراض | NOUN
استعراضي | ADJ
استعمار | NOUN
استعماري | ADJ
استعمال | NOUN
استغراب | NOUN
استغناء | NOUN |  | m
استفتاء | NOUN |  | m
استفزاز | NOUN
استفزازي | ADJ
استفسار | NOUN
استفهام | NOUN
استقالة | NOUN
استقدام | NOUN
استقصائي | ADJ
استقطاب | NOUN
استقلال | NOUN
استقلالية | NOUN
استكشاف | NOUN
استكشافي | ADJ
استلام | NOUN
استمرار | NOUN
استمراري | ADJ
استناد | NOUN
استنتاج | NOUN
استنزاف | NOUN
استنفار | NOUN
استنكار | NOUN
استهانة | NOUN
استهتار | NOUN
استهجان | NOUN
استهلاكي | ADJ
استواء | NOUN |  | m
استوائي | ADJ
استوديو | NOUN | استوديوهات
استيراد | NOUN
استيطان | NOUN
استيطاني | ADJ
استيعابي | ADJ
استيقاظ | NOUN
اسم | NOUN | أسماء, أسام, أسامي
اشتباك | NOUN
اشتراط | NOUN
اشتراك | NOUN
اشتراكي | ADJ
اشتراكية | NOUN
اشتعال | NOUN
اشمئزاز | NOUN
اصطدام | NOUN
اصطناعي | ADJ
اضطراب | NOUN
اضطراري | ADJ
اضطلاع | NOUN
اطلاع | NOUN
اطمئنان | NOUN
اعتبار | NOUN
اعتباري | ADJ
اعتداء | NOUN |  | m
اعتدال | NOUN
اعتراض | NOUN
اعتراف | NOUN
اعتزاز | NOUN
اعتصام | NOUN
اعتقال | NOUN
اعتماد | NOUN
اعتناء | NOUN |  | m
اعتياد | NOUN
اعتيادي | ADJ
اغترابي | ADJ
اغتصاب | NOUN
اغتيال | NOUN
افتتاحي | ADJ
افتتاحية | NOUN
افتراء | NOUN |  | m
افتراضي | ADJ
افتقار | NOUN
اقتتال | NOUN
اقتحام | NOUN
اقتراح | NOUN
اقتراع | NOUN
اقتصاد | NOUN | اقتصاديات
اقتصادي | ADJ
اقتطاع | NOUN
اكتئاب | NOUN
اكتتاب | NOUN
اكتشاف | NOUN
التباس | NOUN
التحام | NOUN
التزامي | ADJ
التفات | NOUN
التقاء | NOUN |  | m
التماس | NOUN
التهاب | NOUN
التهابي | ADJ
التهام | NOUN
امتثال | NOUN
امتحان | NOUN
امتنان | NOUN
امتياز | NOUN
امرأة | NOUN | نساء, نسوة | f
انبعاث | NOUN
انتحاري | ADJ
انتخاب | NOUN
انتخابي | ADJ
انتداب | NOUN
انتزاع | NOUN
انتساب | NOUN
انتشار | NOUN
انتصار | NOUN
انتظام | NOUN
انتعاش | NOUN
انتفاضة | NOUN
انتقاء | NOUN |  | m
انتقاد | NOUN
انتقال | NOUN
انتقالي | ADJ
انتقام | NOUN
انتقامي | ADJ
انتهازي | ADJ
انتهاك | NOUN
انجرار | NOUN
انحدار | NOUN
انحراف | NOUN
انحطاط | NOUN
انحياز | NOUN
انخفاض | NOUN
اندفاع | NOUN
اندفاعي | ADJ
اندلاع | NOUN
اندماج | NOUN
انزعاج | NOUN
انزلاق | NOUN
انسجام | NOUN
انسحاب | NOUN
انسداد | NOUN
انشقاق | NOUN
انصياع | NOUN
انضباط | NOUN
انطباع | NOUN
انطلاقة | NOUN
انعزالي | ADJ
انعقاد | NOUN
انعكاس | NOUN
انغلاق | NOUN
انفجار | NOUN
انفراج | NOUN
انفراد | NOUN
انفرادي | ADJ
انفصال | NOUN
انفصالي | ADJ
انفعالي | ADJ
انفلات | NOUN
انقراض | NOUN
انقسام | NOUN
انقطاع | NOUN
انقلاب | NOUN
انقلابي | ADJ
انكماش | NOUN
انهزامي | ADJ
انهيار | NOUN
اهتزاز | NOUN
اهتمام | NOUN
بأس | NOUN
بؤرة | NOUN | بؤر
بؤس | NOUN
بئر | NOUN | آبار | f
بائس | ADJ | بؤساء
بائس | NOUN | بؤساء
بائع | NOUN | باعة
باب | NOUN | أبواب
بابا | NOUN | باباوات | m
بابوي | ADJ
باتريوت | NOUN
باحة | NOUN
باحث | NOUN
باخرة | NOUN | بواخر
بادرة | NOUN | بوادر
بادية | NOUN | بواد, بوادي
بارجة | NOUN | بوارج
بارد | ADJ
بارز | ADJ
بارع | ADJ
بازار | NOUN
باسل | ADJ | بواسل
باشا | NOUN | باشوات | m
باص | NOUN
باطل | ADJ
باطن | NOUN | بواطن
باطني | ADJ
باق | ADJ
باقة | NOUN
باقي | ADJ
باكر | ADJ
بال | ADJ
بالستي | ADJ
بالغ | ADJ
بالون | NOUN
بالي | ADJ
باليستي | ADJ
باليه | NOUN
باهت | ADJ
باهظ | ADJ
بايت | NOUN
ببغاء | NOUN | ببغاوات | m
بتر | NOUN
بتروكيماويات | NOUN |  | f
بترولي | ADJ
بتكوين | NOUN
بث | NOUN
بحار | NOUN
بحبوحة | NOUN
بحت | ADJ
بحث | NOUN | بحوث, أبحاث
بحثي | ADJ
بحر | NOUN | بحار, بحور
بحري | ADJ
بحيرة | NOUN
بحيري | ADJ
بخار | NOUN | أبخرة
بخل | NOUN
بخيل | ADJ | بخلاء
بدء | NOUN |  | m
بدائي | ADJ
بدانة | NOUN
بداية | NOUN
بدل | NOUN | أبدال
بدلة | NOUN
بدني | ADJ
بدوي | ADJ | بدو
بديل | ADJ | بدلاء
بديل | NOUN | بدائل, بدلاء
بديهي | ADJ
بذخ | NOUN
بذر | NOUN | بذور
بذرة | NOUN | بذور
بذيء | ADJ | بذيئون, بذيئين
بذيئة | ADJ |  | f
بر | NOUN | برار, براري
براءة | NOUN |  | f
براز | NOUN
براعة | NOUN
براق | ADJ
بربري | ADJ | بربر, برابرة
برتغالي | ADJ
برتقال | NOUN
برتقالي | ADJ
برج | NOUN | أبراج
برد | NOUN
برغر | NOUN
برغوث | NOUN | براغيث
برق | NOUN | بروق
برقع | NOUN | براقع
برقية | NOUN
بركان | NOUN | براكين
بركاني | ADJ
بركة | NOUN | برك
برلمان | NOUN
برلماني | ADJ
برمجي | ADJ
برمجية | NOUN
برميل | NOUN | براميل
برنامج | NOUN | برامج
برهان | NOUN | براهين
برهة | NOUN
بروتستانتي | ADJ | بروتستانت
بروتوكول | NOUN
بروتين | NOUN
برودة | NOUN
بروز | NOUN
بروستاتا | NOUN |  | f
بروفسور | NOUN
بروفيسور | NOUN
برونز | NOUN
برونزي | ADJ
برونزية | NOUN
بري | ADJ
بريء | ADJ | أبرياء, بريئون, بريئين
بريئة | ADJ |  | f
بريد | NOUN
بريدي | ADJ
بريق | NOUN
بزة | NOUN
بساط | NOUN | بسط
بساطة | NOUN
بسالة | NOUN
بستان | NOUN | بساتين
بستاني | NOUN
بسيط | ADJ | بسطاء
بشارة | NOUN | بشائر
بشتوني | ADJ | بشتون
بشر | NOUN
بشرة | NOUN
بشرى | NOUN |  | f
بشري | ADJ
بشرية | NOUN
بشع | ADJ
بشمركة | NOUN
بصر | NOUN | أبصار
بصري | ADJ
بصل | NOUN
بصمة | NOUN
بصير | ADJ
بضاعة | NOUN | بضائع
بطء | NOUN |  | m
بطارية | NOUN
بطاطا | NOUN |  | f
بطاطس | NOUN |  | f
بطاقة | NOUN
بطالة | NOUN
بطانية | NOUN
بطة | NOUN | بط
بطريرك | NOUN | بطاركة
بطش | NOUN
بطل | NOUN | أبطال
بطلة | NOUN
بطن | NOUN | بطون
بطولة | NOUN
بطولي | ADJ
بطيء | ADJ | بطيئون, بطيئين
بطيئة | ADJ |  | f
بعث | NOUN
بعثة | NOUN
بعوض | NOUN
بعوضة | NOUN | بعوض
بعيد | ADJ
بغض | NOUN
بغضاء | NOUN |  | f
بغل | NOUN | بغال
بقاء | NOUN |  | m
بقر | NOUN | أبقار
بقرة | NOUN | أبقار, بقر
بقعة | NOUN | بقع, بقاع
بقية | NOUN | بقايا
بكاء | NOUN |  | m
بكالوريا | NOUN
بكالوريوس | NOUN
بكتريا | NOUN |  | f
بكتيري | ADJ
بكتيريا | NOUN |  | f
بكسل | NOUN
بكماء | ADJ |  | f
بلاء | NOUN |  | m
بلاتين | NOUN
بلاد | NOUN |  | f
بلاديوم | NOUN
بلاستيك | NOUN
بلاستيكي | ADJ
بلاط | NOUN
بلاغ | NOUN
بلاغي | ADJ
بلبل | NOUN | بلابل
بلبلة | NOUN
بلد | NOUN | بلدان, بلاد
بلدة | NOUN
بلدي | ADJ
بلدية | NOUN
بلطجة | NOUN
بلطجي | NOUN
بلغاري | ADJ | بلغار
بلهارسيا | NOUN |  | f
بلوتونيوم | NOUN
بلوغ | NOUN
بلوكتشين | NOUN
بلوى | NOUN | بلاوى | f
بليد | ADJ | بلداء
بليغ | ADJ
بناء | ADJ
بناء | NOUN | أبنية | m
بنائي | ADJ
بنان | NOUN
بناية | NOUN
بنت | NOUN | بنات | f
بند | NOUN | بنود
بندقية | NOUN | بنادق
بندورة | NOUN
بنزين | NOUN
بنس | NOUN
بنطال | NOUN
بنطلون | NOUN | بناطيل
بنفسجي | ADJ
بنك | NOUN | بنوك
بنكرياس | NOUN
بنكي | ADJ
بنيان | NOUN
بنية | NOUN | بنى
بنيوي | ADJ
بهائي | ADJ
بهتان | NOUN
بهجة | NOUN
بهي | ADJ
بهيج | ADJ
بواب | NOUN
بوابة | NOUN
بوذي | ADJ
بورصة | NOUN
بوصة | NOUN
بوكسيت | NOUN
بول | NOUN
بولو | NOUN
بولي | ADJ
بوليسي | ADJ
بومة | NOUN | بوم
بويضة | NOUN
بيئة | NOUN
بيئي | ADJ
بياض | NOUN
بيان | NOUN
بيانات | NOUN
بيانو | NOUN
بياني | ADJ
بيت | NOUN | بيوت, أبيات
بيتزا | NOUN |  | f
بيتكوين | NOUN
بيرة | NOUN
بيرق | NOUN | بيارق
بيروقراطي | ADJ
بيزو | NOUN
بيسبول | NOUN
بيشمركة | NOUN
بيضاء | ADJ | بيض | f
بيضاوي | ADJ
بيضة | NOUN | بيض
بيضوي | ADJ
بيطري | ADJ | بياطرة
بيع | NOUN | بيوع
بيعة | NOUN
بيني | ADJ
بيولوجي | ADJ
تآمر | NOUN
تآمري | ADJ
تأبين | NOUN
تأثر | NOUN
تأثير | NOUN
تأجيل | NOUN
تأخر | NOUN
تأخير | NOUN
تأديبي | ADJ
تأسيس | NOUN
تأسيسي | ADJ
تأشيرة | NOUN
تأليف | NOUN | تآليف
تأمل | NOUN
تأميم | NOUN
تأمين | NOUN
تأميني | ADJ
تأهب | NOUN
تأهل | NOUN
تأهيل | NOUN
تأهيلي | ADJ
تابل | NOUN | توابل
تابوت | NOUN | توابيت
تاج | NOUN | تيجان
تاجر | NOUN | تجار
تاجي | ADJ
تاريخ | NOUN | تواريخ
تاريخي | ADJ
تاسع | ADJ
تافه | ADJ
تاكسي | NOUN
تال | ADJ
تالي | ADJ
تام | ADJ
تايكواندو | NOUN
تباحث | NOUN
تبادل | NOUN
تباطؤ | NOUN
تباعد | NOUN
تباين | NOUN
تبذير | NOUN
تبرع | NOUN
تبريد | NOUN
تبعة | NOUN
تبعية | NOUN
تبغ | NOUN
تبليغ | NOUN
تبول | NOUN
تبويب | NOUN
تبييض | NOUN
تتبع | NOUN
تتمة | NOUN
تتويج | NOUN
تثبيت | NOUN
تثقيفي | ADJ
تجاذب | NOUN
تجارة | NOUN
تجاري | ADJ
تجاوب | NOUN
تجاوز | NOUN
تجديف | NOUN
تجربة | NOUN | تجارب
تجريبي | ADJ
تجزئة | NOUN
تجسس | NOUN
تجمع | NOUN
تجمهر | NOUN
تجميد | NOUN
تجميع | NOUN
تجميلي | ADJ
تجنس | NOUN
تجنيد | NOUN
تجنيس | NOUN
تجهيز | NOUN
تجوال | NOUN
تجويع | NOUN
تحالف | NOUN
تحايل | NOUN
تحتي | ADJ
تحد | NOUN | تحديات
تحدي | NOUN
تحديث | NOUN
تحذير | NOUN
تحر | NOUN | تحريات
تحرر | NOUN
تحرري | ADJ
تحرش | NOUN
تحري | NOUN
تحريري | ADJ
تحريضي | ADJ
تحسين | NOUN
تحصيل | NOUN
تحصين | NOUN
تحضيري | ADJ
تحطم | NOUN
تحفيز | NOUN
تحفيزي | ADJ
تحقيق | NOUN
تحقيقي | ADJ
تحكيمي | ADJ
تحليق | NOUN
تحليل | NOUN | تحاليل
تحليلي | ADJ
تحمل | NOUN
تحميل | NOUN
تحنيط | NOUN
تحول | NOUN
تحويل | NOUN
تحويلي | ADJ
تحيز | NOUN
تخابر | NOUN
تخارج | NOUN
تخبط | NOUN
تخدير | NOUN
تخرج | NOUN
تخريب | NOUN
تخريبي | ADJ
تخصص | NOUN
تخصصي | ADJ
تخصيب | NOUN
تخفيض | NOUN
تخلف | NOUN
تخم | NOUN | تخوم
تخوف | NOUN
تخوم | NOUN |  | f
تخويف | NOUN
تخيلي | ADJ
تداخل | NOUN
تداع | NOUN | تداعيات
تداعي | NOUN
تداولي | ADJ
تدبير | NOUN | تدابير
تدرب | NOUN
تدرج | NOUN
تدريب | NOUN
تدريبي | ADJ
تدريجي | ADJ
تدريس | NOUN
تدشين | NOUN
تدفق | NOUN
تدميري | ADJ
تدهور | NOUN
تدوير | NOUN
تدوين | NOUN
تدوينة | NOUN
تذبذب | NOUN
تذكاري | ADJ
تذكرة | NOUN | تذاكر
تذكير | NOUN
تذمر | NOUN
تراب | NOUN | أتربة
ترابي | ADJ
تراث | NOUN
تراثي | ADJ
تراجع | NOUN
تراسل | NOUN
تراشق | NOUN
تراض | NOUN
تراضي | NOUN
تراكمي | ADJ
ترام | NOUN
تربة | NOUN
تربوي | ADJ
تربية | NOUN
ترتيب | NOUN
ترجمة | NOUN | تراجم
ترجيحي | ADJ
ترحيل | NOUN
ترخيص | NOUN | تراخيص
تردد | NOUN
ترس | NOUN | تروس
ترسانة | NOUN
ترشح | NOUN
ترشيح | NOUN
ترشيدي | ADJ
ترف | NOUN
ترفيهي | ADJ
ترقب | NOUN
ترقية | NOUN
ترك | NOUN
تركة | NOUN
تركماني | ADJ | تركمان
تركي | ADJ | أتراك
تركيبة | NOUN
ترميم | NOUN
ترهيب | NOUN
ترويجي | ADJ
ترويع | NOUN
تريث | NOUN
تزايد | NOUN
تزحلق | NOUN
تزكية | NOUN
تزلج | NOUN
تزوير | NOUN
تزييف | NOUN
تساؤل | NOUN
تسارع | NOUN
تساقط | NOUN
تسامح | NOUN
تساهل | NOUN
تساو | NOUN
تساوي | NOUN
تسبيح | NOUN
تستر | NOUN
تسجيل | NOUN
تسديد | NOUN
تسديدة | NOUN
تسرع | NOUN
تسريب | NOUN
تسريح | NOUN
تسعير | NOUN
تسعينات | NOUN |  | f
تسعيني | ADJ
تسعينيات | NOUN |  | f
تسلح | NOUN
تسلسل | NOUN
تسلسلي | ADJ
تسلط | NOUN
تسلطي | ADJ
تسلق | NOUN
تسلل | NOUN
تسليح | NOUN
تسمم | NOUN
تسمية | NOUN
تسونامي | NOUN
تسوية | NOUN
تسويقي | ADJ
تسييس | NOUN
تشاؤم | NOUN
تشابك | NOUN
تشابه | NOUN
تشاوري | ADJ
تشبث | NOUN
تشتيت | NOUN
تشجيع | NOUN
تشخيص | NOUN
تشخيصي | ADJ
تشدد | NOUN
تشديد | NOUN
تشريح | NOUN
تشريع | NOUN
تشريعي | ADJ
تشغيلي | ADJ
تشفير | NOUN
تشكل | NOUN
تشكيل | NOUN
تشكيلة | NOUN
تشكيلي | ADJ
تشوه | NOUN
تشويش | NOUN
تشويق | NOUN
تشويه | NOUN
تشيكي | ADJ | تشيك
تشييد | NOUN
تشييع | NOUN
تصادم | NOUN
تصاعدي | ADJ
تصالح | NOUN
تصحيح | NOUN
تصحيحي | ADJ
تصدع | NOUN
تصدير | NOUN
تصديري | ADJ
تصديق | NOUN
تصرف | NOUN
تصريح | NOUN | تصاريح
تصعيد | NOUN
تصفح | NOUN
تصفيات | NOUN |  | f
تصفية | NOUN
تصفيق | NOUN
تصلب | NOUN
تصميم | NOUN | تصاميم
تصنيعي | ADJ
تصنيف | NOUN
تصور | NOUN
تصويت | NOUN
تصويري | ADJ
تضارب | NOUN
تضاريس | NOUN |  | f
تضاعف | NOUN
تضامني | ADJ
تضحية | NOUN
تضخم | NOUN
تضخمي | ADJ
تطبيع | NOUN
تطبيق | NOUN
تطبيقي | ADJ
تطرف | NOUN
تطعيم | NOUN
تطلع | NOUN
تطور | NOUN
تطوع | NOUN
تطوعي | ADJ
تظاهرة | NOUN
تعادل | NOUN
تعارض | NOUN
تعاط | NOUN
تعاطف | NOUN
تعاطي | NOUN
تعاف | NOUN
تعاقد | NOUN
تعاقدي | ADJ
تعال | NOUN
تعاون | NOUN
تعاوني | ADJ
تعايش | NOUN
تعب | NOUN | أتعاب
تعبئة | NOUN
تعبوي | ADJ
تعبيري | ADJ
تعتيم | NOUN
تعثر | NOUN
تعجيل | NOUN
تعد | NOUN
تعداد | NOUN
تعددي | ADJ
تعددية | NOUN
تعدي | NOUN
تعديل | NOUN
تعدين | NOUN
تعديني | ADJ
تعذيب | NOUN
تعر | NOUN
تعرفة | NOUN
تعري | NOUN
تعريفة | NOUN
تعريفي | ADJ
تعزية | NOUN | تعاز, تعازي
تعسفي | ADJ
تعصب | NOUN
تعطيل | NOUN
تعقب | NOUN
تعقيب | NOUN
تعقيد | NOUN
تعليق | NOUN
تعليم | NOUN
تعليمي | ADJ
تعميم | NOUN
تعنت | NOUN
تعنيف | NOUN
تعهد | NOUN
تعويض | NOUN
تعويم | NOUN
تعيس | ADJ | تعساء
تعيين | NOUN
تغاض | NOUN
تغاضي | NOUN
تغذية | NOUN
تغريد | NOUN
تغريدة | NOUN
تغير | NOUN
تغيير | NOUN
تفاؤل | NOUN
تفاح | NOUN
تفاحة | NOUN | تفاح
تفاعلي | ADJ
تفاهم | NOUN
تفاوت | NOUN
تفاوضي | ADJ
تفتيش | NOUN
تفجير | NOUN
تفجيري | ADJ
تفرغ | NOUN
تفرقة | NOUN
تفريط | NOUN
تفريغ | NOUN
تفريق | NOUN
تفسير | NOUN | تفاسير
تفش | NOUN
تفشي | NOUN
تفصيل | NOUN | تفاصيل
تفصيلي | ADJ
تفكيك | NOUN
تفويض | NOUN
تقادم | NOUN
تقارب | NOUN
تقاطع | NOUN
تقاعد | NOUN
تقاعس | NOUN
تقدم | NOUN
تقدمي | ADJ
تقدير | NOUN
تقديري | ADJ
تقرب | NOUN
تقريبي | ADJ
تقرير | NOUN | تقارير
تقسيم | NOUN
تقشف | NOUN
تقشفي | ADJ
تقصير | NOUN
تقطير | NOUN
تقلب | NOUN
تقليد | NOUN | تقاليد
تقليدي | ADJ
تقني | ADJ
تقنية | NOUN
تقوى | NOUN |  | f
تقويض | NOUN
تقويم | NOUN | تقاويم
تقي | ADJ | أتقياء
تقيد | NOUN
تقييم | NOUN
تكافؤ | NOUN
تكاملي | ADJ
تكتل | NOUN
تكتم | NOUN
تكتيك | NOUN
تكتيكي | ADJ
تكذيب | NOUN
تكرار | NOUN
تكرير | NOUN
تكريم | NOUN
تكفل | NOUN
تكفيري | ADJ
تكلفة | NOUN | تكاليف
تكليف | NOUN
تكميلي | ADJ
تكنوقراط | NOUN |  | m
تكنوقراطي | ADJ
تكنولوجي | ADJ
تكنولوجيا | NOUN |  | f
تكهن | NOUN
تكوين | NOUN
تكيف | NOUN
تل | NOUN | تلال, تلول
تلاق | NOUN
تلاوة | NOUN
تلة | NOUN | تلال
تلحين | NOUN
تلسكوب | NOUN
تلغراف | NOUN
تلف | NOUN
تلفاز | NOUN | تلافيز
تلفزة | NOUN
تلفزيون | NOUN
تلفزيوني | ADJ
تلقائي | ADJ
تلقيح | NOUN
تلقين | NOUN
تلميذ | NOUN | تلاميذ, تلامذة
تلميذة | NOUN
تلوث | NOUN
تلويح | NOUN
تليفزيون | NOUN
تليفزيوني | ADJ
تماثل | NOUN
تماد | NOUN
تمادي | NOUN
تماسك | NOUN
تمام | NOUN
تمثال | NOUN | تماثيل
تمثيلي | ADJ
تمدد | NOUN
تمر | NOUN | تمور
تمرد | NOUN
تمركز | NOUN
تمرير | NOUN
تمريرة | NOUN
تمرين | NOUN | تمارين
تمزق | NOUN
تمساح | NOUN | تماسيح
تمشيط | NOUN
تملق | NOUN
تملك | NOUN
تمهيد | NOUN
تمهيدي | ADJ
تموضع | NOUN
تمويل | NOUN
تمويلي | ADJ
تموين | NOUN
تمييز | NOUN
تمييزي | ADJ
تنازل | NOUN
تنازلي | ADJ
تناسلي | ADJ
تناغم | NOUN
تنافس | NOUN
تنافسي | ADJ
تناقض | NOUN
تنبه | NOUN
تنبيه | NOUN
تنح | NOUN
تنحي | NOUN
تنزيل | NOUN
تنس | NOUN
تنسيقي | ADJ
تنشيط | NOUN
تنصت | NOUN
تنصل | NOUN
تنصيب | NOUN
تنظيمي | ADJ
تنفسي | ADJ
تنفيذي | ADJ
تنقيط | NOUN
تنكيل | NOUN
تنمر | NOUN
تنموي | ADJ
تنمية | NOUN
تنورة | NOUN | تنانير
تنوير | NOUN
تنويع | NOUN
تنويه | NOUN
تنين | NOUN | تنانين
تهاون | NOUN
تهجير | NOUN
تهدئة | NOUN
تهديد | NOUN
تهديف | NOUN
تهديفي | ADJ
تهرب | NOUN
تهريب | NOUN
تهكم | NOUN
تهمة | NOUN | تهم
تهميش | NOUN
تهنئة | NOUN | تهانئ, تهاني, تهان
توأم | NOUN | توائم
توازن | NOUN
تواضع | NOUN
تواطؤ | NOUN
توافد | NOUN
توافق | NOUN
توافقي | ADJ
توبة | NOUN
توت | NOUN
توتر | NOUN
توثيق | NOUN
توثيقي | ADJ
توجه | NOUN
توجيهي | ADJ
توحد | NOUN
توراتي | ADJ
تورط | NOUN
توريد | NOUN
توسط | NOUN
توسعي | ADJ
توسعية | NOUN
توصية | NOUN
توصيل | NOUN
توضيح | NOUN
توضيحي | ADJ
توطين | NOUN
توظيف | NOUN
توعوي | ADJ
توغل | NOUN
توقع | NOUN
توقف | NOUN
توقيع | NOUN | تواقيع
توقيف | NOUN
توليد | NOUN
تومان | NOUN
تيار | NOUN
تيسير | NOUN
تيقن | NOUN
ثأر | NOUN | ثارات
ثائر | ADJ
ثائر | NOUN | ثوار
ثابت | ADJ | ثوابت
ثابت | NOUN | ثوابت
ثاقب | ADJ
ثالث | ADJ
ثامن | ADJ
ثان | ADJ
ثانوي | ADJ
ثاني | ADJ
ثانية | NOUN | ثوان, ثواني
ثبات | NOUN
ثبوت | NOUN
ثخين | ADJ
ثدي | NOUN | أثداء | m
ثراء | NOUN |  | m
ثروة | NOUN
ثرى | NOUN
ثري | ADJ | أثرياء
ثري | NOUN | أثرياء
ثعبان | NOUN | ثعابين
ثعلب | NOUN | ثعالب
ثغر | NOUN | ثغور
ثغرة | NOUN
ثقافة | NOUN
ثقافي | ADJ
ثقب | NOUN | ثقوب
ثقة | NOUN
ثقل | NOUN | أثقال
ثقيل | ADJ | ثقال
ثكنة | NOUN
ثلاثي | ADJ
ثلاثية | NOUN
ثلاثيني | ADJ
ثلاثينيات | NOUN |  | f
ثلاجة | NOUN
ثلة | NOUN
ثلث | NOUN | أثلاث
ثلج | NOUN | ثلوج
ثلجي | ADJ
ثماني | ADJ
ثمانينات | NOUN |  | f
ثمانيني | ADJ
ثمانينيات | NOUN |  | f
ثمر | NOUN | أثمار, ثمار
ثمرة | NOUN | ثمار
ثمن | NOUN | أثمان
ثمين | ADJ
ثناء | NOUN |  | m
ثنائي | ADJ
ثنائية | NOUN
ثوابت | NOUN |  | f
ثوب | NOUN | أثواب, ثياب
ثور | NOUN | ثيران
ثوران | NOUN
ثورة | NOUN
ثوري | ADJ
ثوم | NOUN
جائحة | NOUN | جوائح
جائر | ADJ
جائز | ADJ
جائزة | NOUN | جوائز
جائع | ADJ | جياع
جاد | ADJ
جادة | NOUN
جاذب | ADJ
جاذبية | NOUN
جار | ADJ
جار | NOUN | جيران
جاري | ADJ
جاسوس | NOUN | جواسيس
جاف | ADJ
جاكيت | NOUN
جالية | NOUN
جامح | ADJ
جامد | ADJ
جامع | NOUN | جوامع
جامعة | NOUN
جامعي | ADJ
جان | NOUN | جناة
جانب | NOUN | جوانب
جانبي | ADJ
جاني | NOUN | جناة
جاهز | ADJ
جاهزية | NOUN
جاهل | ADJ | جهلاء, جهال
جبائي | ADJ
جبار | ADJ | جبابرة
جبان | ADJ | جبناء
جباية | NOUN
جبري | ADJ
جبل | NOUN | جبال
جبلي | ADJ
جبن | NOUN | أجبان
جبهة | NOUN | جباه
جبين | NOUN
جثة | NOUN | جثث
جثمان | NOUN | جثامين
جحيم | NOUN
جد | NOUN | أجداد, جدود
جدار | NOUN | جدران, جدر
جدارة | NOUN
جداري | ADJ
جدارية | NOUN
جدال | NOUN
جدة | NOUN
جدري | NOUN
جدل | NOUN
جدلي | ADJ
جدول | NOUN | جداول
جدوى | NOUN |  | f
جدي | ADJ
جدية | NOUN
جديد | ADJ | جدد
جدير | ADJ
جذاب | ADJ
جذام | NOUN
جذب | NOUN
جذر | NOUN | جذور
جذري | ADJ
جذع | NOUN | جذوع
جذعي | ADJ
جرأة | NOUN
جراح | NOUN
جراحة | NOUN
جراحي | ADJ
جراد | NOUN
جرادة | NOUN | جراد
جرار | NOUN
جرافة | NOUN
جرثومة | NOUN | جراثيم
جرثومي | ADJ
جرح | NOUN | جروح, جراح
جرداء | ADJ |  | f
جرذ | NOUN | جرذان
جرعة | NOUN
جرم | NOUN | أجرام
جري | NOUN
جريء | ADJ | جريئون, جريئين
جريئة | ADJ |  | f
جريان | NOUN
جريح | ADJ | جرحى
جريح | NOUN | جرحى
جريدة | NOUN | جرائد
جريرة | NOUN | جرائر
جريمة | NOUN | جرائم
جزء | NOUN | أجزاء
جزئي | ADJ
جزاء | NOUN |  | m
جزائي | ADJ
جزار | NOUN
جزري | ADJ
جزيء | NOUN | جزيئات
جزيئي | ADJ
جزيرة | NOUN | جزر
جسد | NOUN | أجساد
جسدي | ADJ
جسر | NOUN | جسور
جسم | NOUN | أجسام
جسماني | ADJ
جسور | ADJ
جسيم | ADJ | جسام
جسيم | NOUN
جشع | NOUN
جعة | NOUN
جعل | NOUN
جغرافي | ADJ
جغرافيا | NOUN |  | f
جفاء | NOUN |  | m
جفاف | NOUN
جلالة | NOUN
جلد | NOUN | جلود
جلدي | ADJ
جلسة | NOUN
جلطة | NOUN
جلل | ADJ
جلوس | NOUN
جلي | ADJ
جليد | NOUN
جليدي | ADJ
جليل | ADJ | أجلاء
جماعة | NOUN
جماعي | ADJ
جمالي | ADJ
جماهير | NOUN |  | f
جماهيري | ADJ
جمباز | NOUN
جمجمة | NOUN | جماجم
جمر | NOUN
جمرة | NOUN | جمر
جمرك | NOUN | جمارك
جمركي | ADJ
جمع | NOUN | جموع
جمعية | NOUN
جمل | NOUN | جمال
جملة | NOUN | جمل
جمهور | NOUN | جماهير
جمهوري | ADJ
جمهورية | NOUN
جموح | NOUN
جمود | NOUN
جميل | ADJ
جن | NOUN
جنائي | ADJ
جناح | NOUN | أجنحة
جنازة | NOUN | جنائز
جناية | NOUN
جنة | NOUN | جنان
جنحة | NOUN | جنح
جندي | NOUN | جنود
جنرال | NOUN
جنس | NOUN | أجناس
جنسي | ADJ
جنسية | NOUN
جنوب | NOUN
جنوبي | ADJ
جنون | NOUN
جنوني | ADJ
جني | NOUN | جن
جنين | NOUN | أجنة
جنيه | NOUN
جهاد | NOUN
جهادي | ADJ
جهاز | NOUN | أجهزة
جهة | NOUN
جهد | NOUN | جهود
جهر | NOUN
جهل | NOUN
جهوي | ADJ
جو | NOUN | أجواء
جواب | NOUN | أجوبة
جواد | NOUN | جياد
جواز | NOUN
جوال | NOUN
جودة | NOUN
جودو | NOUN
جورب | NOUN | جوارب
جوز | NOUN
جوع | NOUN
جوعان | ADJ | جياع
جوفاء | ADJ |  | f
جوفي | ADJ
جوقة | NOUN
جولة | NOUN
جوهر | NOUN | جواهر
جوهرة | NOUN | جواهر
جوهري | ADJ
جوي | ADJ
جيب | NOUN | جيوب
جيد | ADJ | جياد
جيران | NOUN
جيش | NOUN | جيوش
جيل | NOUN | أجيال
جين | NOUN
جينات | NOUN |  | f
جينز | NOUN
جينوم | NOUN
جيني | ADJ
جيوسياسي | ADJ
جيولوجي | ADJ
جيولوجيا | NOUN |  | f
حائط | NOUN | حوائط, حيطان
حاج | NOUN | حجاج
حاجب | NOUN | حواجب
حاجة | NOUN | حوائج
حاجز | NOUN | حواجز
حاخام | NOUN
حاد | ADJ
حادث | NOUN | حوادث
حادثة | NOUN | حوادث
حار | ADJ
حارة | NOUN
حارس | NOUN | حراس, حرس
حارق | ADJ
حازم | ADJ
حاسب | NOUN
حاسم | ADJ
حاسوب | NOUN | حواسيب
حاسوبي | ADJ
حاشد | ADJ
حاشية | NOUN | حواش
حاصل | NOUN
حاضر | ADJ
حاضر | NOUN
حاضنة | NOUN | حواضن
حافة | NOUN | حواف
حافز | NOUN | حوافز
حافل | ADJ
حافلة | NOUN
حاقد | ADJ
حاكم | ADJ
حال | NOUN | أحوال | f
حالك | ADJ
حالي | ADJ
حامض | ADJ
حامل | NOUN | حوامل | f
حاملة | NOUN
حانة | NOUN
حانق | ADJ
حانوت | NOUN | حوانيت
حاوية | NOUN
حب | NOUN | حبوب
حبة | NOUN | حبوب
حبر | NOUN | أحبار
حبس | NOUN
حبشي | ADJ | أحباش
حبكة | NOUN
حبل | NOUN | حبال
حبوب | NOUN |  | f
حتف | NOUN | حتوف
حتمي | ADJ
حتمية | NOUN
حثيث | ADJ
حج | NOUN
حجاب | NOUN
حجب | NOUN
حجة | NOUN | حجج
حجر | NOUN | أحجار, حجارة
حجري | ADJ
حجز | NOUN | حجوزات
حجم | NOUN | أحجام
حد | NOUN | حدود
حداثة | NOUN
حداد | NOUN
حدة | NOUN
حدث | NOUN | أحداث
حدسي | ADJ
حدوث | NOUN
حدود | NOUN |  | f
حدودي | ADJ
حديث | ADJ
حديث | NOUN | أحاديث
حديد | NOUN
حديدي | ADJ
حديقة | NOUN | حدائق
حذاء | NOUN | أحذية | m
حذف | NOUN
حذق | NOUN
حر | ADJ | أحرار
حرارة | NOUN
حراري | ADJ
حراسة | NOUN
حراك | NOUN
حرام | ADJ
حرام | NOUN
حرب | NOUN | حروب | f
حربة | NOUN | حراب
حربي | ADJ
حرج | ADJ
حرج | NOUN
حرز | NOUN
حرص | NOUN
حرف | NOUN | حروف, أحرف
حرفة | NOUN | حرف
حرفي | ADJ
حرفي | NOUN
حرق | NOUN | حروق
حرقة | NOUN
حركة | NOUN
حركي | ADJ
حرم | NOUN | أحرام
حرمان | NOUN
حرمة | NOUN
حرية | NOUN
حرير | NOUN
حريري | ADJ
حريص | ADJ | حرصاء
حريق | NOUN | حرائق
حزام | NOUN | أحزمة
حزب | NOUN | أحزاب
حزبي | ADJ
حزم | NOUN
حزمة | NOUN | حزم
حزن | NOUN | أحزان
حزين | ADJ | حزانى
حس | NOUN | أحاسيس
حساب | NOUN
حسابي | ADJ
حساس | ADJ
حساسية | NOUN
حسبان | NOUN
حسد | NOUN
حسم | NOUN
حسن | ADJ | حسان
حسنة | NOUN
حسنى | ADJ |  | f
حسي | ADJ
حسيني | ADJ
حشد | NOUN | حشود
حشرة | NOUN
حشوة | NOUN
حشيش | NOUN | حشائش
حشيشة | NOUN
حصاة | NOUN | حصى
حصاد | NOUN
حصار | NOUN
حصان | NOUN | أحصنة, خيول
حصانة | NOUN
حصبة | NOUN
حصة | NOUN | حصص
حصر | NOUN
حصري | ADJ
حصول | NOUN
حصون | NOUN |  | f
حصيف | ADJ
حصيلة | NOUN | حصائل
حصين | ADJ
حضارة | NOUN
حضاري | ADJ
حضانة | NOUN
حضري | ADJ
حضن | NOUN | أحضان
حضور | NOUN
حضوري | ADJ
حضيض | NOUN
حطام | NOUN
حطب | NOUN | أحطاب
حظ | NOUN | حظوظ
حظر | NOUN
حظوة | NOUN
حظيرة | NOUN | حظائر
حفارة | NOUN
حفاظ | NOUN
حفر | NOUN
حفرة | NOUN | حفر
حفرية | NOUN
حفظ | NOUN
حفل | NOUN
حفلة | NOUN
حفنة | NOUN
حفيد | NOUN | أحفاد
حفيدة | NOUN
حق | NOUN | حقوق
حقبة | NOUN | حقب
حقد | NOUN | أحقاد
حقل | NOUN | حقول
حقن | NOUN
حقنة | NOUN | حقن
حقوقي | ADJ
حقيبة | NOUN | حقائب
حقير | ADJ
حقيقة | NOUN | حقائق
حقيقي | ADJ
حكام | NOUN |  | m
حكاية | NOUN | حكايا
حكم | NOUN | أحكام
حكمة | NOUN
حكومة | NOUN
حكومي | ADJ
حكيم | ADJ | حكماء
حكيم | NOUN | حكماء
حل | NOUN | حلول
حلاق | NOUN
حلاقة | NOUN
حلال | ADJ
حلال | NOUN
حلبة | NOUN
حلزوني | ADJ
حلف | NOUN | أحلاف
حلق | NOUN | حلوق
حلقة | NOUN
حلم | NOUN | أحلام
حلو | ADJ
حلوى | NOUN | حلويات, حلاوى | f
حلي | NOUN
حليب | NOUN
حليف | NOUN | حلفاء
حمائي | ADJ
حماة | NOUN
حمار | NOUN | حمير
حماس | NOUN
حماسة | NOUN
حماسي | ADJ
حماقة | NOUN
حمال | NOUN
حمام | NOUN
حمامة | NOUN | حمام, حمائم
حماية | NOUN
حمد | NOUN
حمراء | ADJ | حمر | f
حمض | NOUN | أحماض, حموض
حمق | NOUN
حمقاء | ADJ | حمقى | f
حملة | NOUN
حمم | NOUN |  | f
حمولة | NOUN
حمى | NOUN | حميات | f
حمية | NOUN
حميد | ADJ
حميم | ADJ
حميمي | ADJ
حنان | NOUN
حنبلي | ADJ | حنابلة
حنجرة | NOUN | حناجر
حنجري | ADJ
حنفي | ADJ
حنفية | NOUN
حنكة | NOUN
حنون | ADJ
حنين | NOUN
حوار | NOUN
حواري | ADJ
حوالة | NOUN
حوت | NOUN | حيتان
حوزة | NOUN
حوسبة | NOUN
حوض | NOUN | أحواض
حوكمة | NOUN
حي | ADJ | أحياء
حي | NOUN | أحياء
حياة | NOUN | حيوات
حياد | NOUN
حيادي | ADJ
حية | NOUN
حيثية | NOUN
حيران | ADJ | حيارى
حيرة | NOUN
حيض | NOUN
حيطة | NOUN
حيلة | NOUN | حيل
حيلولة | NOUN
حين | NOUN | أحيان
حيوان | NOUN
حيواني | ADJ
حيوي | ADJ
خائب | ADJ
خائف | ADJ
خائن | NOUN | خونة
خاتم | NOUN | خواتم
خاتمة | NOUN | خواتيم
خادم | NOUN | خدم, خوادم, خدام
خادمة | NOUN
خارجي | ADJ
خارطة | NOUN | خرائط
خارق | ADJ
خاسر | ADJ
خاص | ADJ | خواص
خاصية | NOUN | خصائص, خواص
خاضع | ADJ
خاطئ | ADJ
خاطر | NOUN | خواطر
خاطف | ADJ
خال | ADJ
خال | NOUN | أخوال
خالة | NOUN
خالد | ADJ
خالص | ADJ
خالق | NOUN
خالي | ADJ
خام | ADJ
خام | NOUN
خامة | NOUN
خامس | ADJ
خامل | ADJ
خانة | NOUN
خانق | ADJ
خاو | ADJ
خاوي | ADJ
خباز | NOUN
خبر | NOUN | أخبار
خبرة | NOUN
خبز | NOUN | أخباز
خبيث | ADJ | خبثاء
خبير | NOUN | خبراء
ختام | NOUN
ختامي | ADJ
ختان | NOUN
ختم | NOUN | أختام
خجل | NOUN
خجول | ADJ
خد | NOUN | خدود
خداع | NOUN
خدعة | NOUN | خدع
خدماتي | ADJ
خدمة | NOUN
خدمي | ADJ
خراب | NOUN
خرافة | NOUN
خرافي | ADJ
خردل | NOUN
خرساء | ADJ | خرس | f
خرسانة | NOUN
خرساني | ADJ
خرطوش | NOUN | خراطيش
خرطوشة | NOUN | خراطيش
خرف | NOUN
خرق | NOUN | خروق, خروقات
خرقاء | ADJ |  | f
خروج | NOUN
خروف | NOUN | خراف, خرفان
خريج | NOUN
خريطة | NOUN | خرائط, خارطات
خريف | NOUN
خريفي | ADJ
خزان | NOUN
خزانة | NOUN | خزائن
خزفي | ADJ
خزنة | NOUN
خزي | NOUN
خزينة | NOUN | خزائن
خس | NOUN
خسارة | NOUN | خسائر
خسران | NOUN
خسوف | NOUN
خسيس | ADJ
خشب | NOUN | أخشاب
خشبة | NOUN | خشب
خشبي | ADJ
خشن | ADJ
خشونة | NOUN
خشية | NOUN
خصام | NOUN
خصب | ADJ
خصخصة | NOUN
خصر | NOUN | خصور
خصم | NOUN | خصوم
خصوبة | NOUN
خصوص | NOUN
خصوصي | ADJ
خصوصية | NOUN
خصومة | NOUN
خصيصة | NOUN | خصائص
خصيصي | ADJ
خضار | NOUN | خضراوات, خضروات
خضراء | ADJ | خضر | f
خضرة | NOUN | خضروات, خضراوات
خضم | NOUN
خضوع | NOUN
خط | NOUN | خطوط
خطأ | NOUN | أخطاء
خطاب | NOUN
خطابي | ADJ
خطبة | NOUN | خطب
خطة | NOUN | خطط
خطر | ADJ
خطر | NOUN | أخطار, مخاطر
خطف | NOUN
خطوبة | NOUN
خطوة | NOUN | خطى
خطورة | NOUN
خطي | ADJ
خطيئة | NOUN | خطايا
خطيب | NOUN | خطباء
خطيبة | NOUN
خطير | ADJ
خفاء | NOUN |  | m
خفاش | NOUN | خفافيش
خفر | NOUN
خفض | NOUN
خفقان | NOUN
خفوت | NOUN
خفي | ADJ
خفيف | ADJ | خفاف
خلاب | ADJ
خلاص | NOUN
خلاصة | NOUN
خلاف | NOUN
خلافة | NOUN
خلافي | ADJ
خلاق | ADJ
خلط | NOUN
خلطة | NOUN
خلع | NOUN
خلفي | ADJ
خلفية | NOUN
خلق | NOUN | أخلاق
خلل | NOUN
خلود | NOUN
خلوي | ADJ
خلية | NOUN | خلايا
خليج | NOUN | خلجان
خليجي | ADJ
خليط | NOUN
خليفة | NOUN | خلفاء | m
خليوي | ADJ
خماسي | ADJ
خماسية | NOUN
خمر | NOUN | خمور | f
خمسيني | ADJ
خمسينيات | NOUN |  | f
خناق | NOUN
خنجر | NOUN | خناجر
خندق | NOUN | خنادق
خنزير | NOUN | خنازير
خنق | NOUN
خنوع | NOUN
خوارزمية | NOUN
خوذة | NOUN | خوذ
خوض | NOUN
خوف | NOUN | مخاوف
خيار | NOUN
خياط | NOUN
خيال | NOUN
خيالي | ADJ
خيانة | NOUN
خيبة | NOUN
خيبري | ADJ
خير | ADJ
خير | NOUN | خيور
خيري | ADJ
خيط | NOUN | خيوط
خيل | NOUN | خيول | f
خيمة | NOUN | خيام, خيم
دؤوب | ADJ
داء | NOUN | أدواء | m
دائرة | NOUN | دوائر
دائري | ADJ
دائم | ADJ
داخلي | ADJ
دار | NOUN | دور, ديار | f
داعشي | NOUN | دواعش
داعم | ADJ
داعية | NOUN | دعاة | m
دافئ | ADJ
داكن | ADJ
دامس | ADJ
دامغ | ADJ
دامي | ADJ
دب | NOUN | دببة
دبابة | NOUN
دبلوم | NOUN
دبلوماسي | ADJ
دبلوماسية | NOUN
دبور | NOUN | دبابير
دجاج | NOUN
دجاجة | NOUN | دجاج, دواجن
دحر | NOUN
دخان | NOUN | أدخنة
دخول | NOUN
دخيل | ADJ | دخلاء
درء | NOUN
دراج | NOUN
دراجة | NOUN
دراسة | NOUN
دراسي | ADJ
دراما | NOUN |  | f
درامي | ADJ
دراية | NOUN
درج | NOUN | أدراج
درجة | NOUN
درزي | ADJ | دروز
درس | NOUN | دروس
درع | NOUN | دروع, أدرع | f
درك | NOUN
درهم | NOUN | دراهم
دروب | NOUN |  | f
دروع | NOUN |  | f
درون | NOUN
دس | NOUN
دستور | NOUN | دساتير
دستوري | ADJ
دسيسة | NOUN | دسائس
دعاء | NOUN | أدعية | m
دعائي | ADJ
دعابة | NOUN
دعارة | NOUN
دعامة | NOUN | دعائم
دعاية | NOUN
دعم | NOUN
دعوة | NOUN
دعوى | NOUN | دعاوى, دعاو, دعاوي | f
دعوي | ADJ
دغل | NOUN | أدغال
دفء | NOUN
دفاع | NOUN
دفاعي | ADJ
دفتر | NOUN | دفاتر
دفع | NOUN | دفوع
دفعة | NOUN
دفق | NOUN
دفن | NOUN
دق | NOUN
دقة | NOUN
دقيق | ADJ | دقاق
دقيق | NOUN
دقيقة | NOUN | دقائق
دكان | NOUN | دكاكين
دكة | NOUN | دكك
دكتاتور | NOUN
دكتاتوري | ADJ
دكتاتورية | NOUN
دكتوراه | NOUN |  | f
دلالة | NOUN | دلائل
دلتا | NOUN |  | f
دلفين | NOUN | دلافين
دليل | NOUN | أدلة, دلائل
دم | NOUN | دماء
دماغ | NOUN | أدمغة
دماغي | ADJ
دمج | NOUN
دمعة | NOUN | دموع
دموي | ADJ
دمية | NOUN | دمى
دنماركي | ADJ
دنيء | ADJ | دنيئون, دنيئين
دنيئة | ADJ |  | f
دنيا | ADJ |  | f
دنيا | NOUN |  | f
دنيوي | ADJ
دهاء | NOUN |  | m
دهر | NOUN | دهور
دهس | NOUN
دهشة | NOUN
دهم | NOUN
دهن | NOUN | دهون
دهني | ADJ
دواء | NOUN | أدوية | m
دوائي | ADJ
دواجن | NOUN |  | f
دوار | ADJ
دوار | NOUN
دواري | ADJ
دوافع | NOUN |  | f
دوام | NOUN
دوامة | NOUN
دودة | NOUN | ديدان
دور | NOUN | أدوار
دوران | NOUN
دورة | NOUN
دوري | ADJ
دوري | NOUN
دورية | NOUN
دولار | NOUN
دولاري | ADJ
دولة | NOUN | دول
دولي | ADJ
دونم | NOUN
دوني | ADJ
دوي | NOUN
دويلة | NOUN
ديانة | NOUN
ديبلوماسي | ADJ
دية | NOUN
دير | NOUN | أديرة, أديار
ديربي | NOUN
ديزل | NOUN
ديك | NOUN | ديوك, ديكة
ديكتاتور | NOUN
ديكتاتوري | ADJ
ديكتاتورية | NOUN
ديكور | NOUN
ديمغرافي | ADJ
ديمقراطي | ADJ
ديمقراطية | NOUN
ديموجرافي | ADJ
ديموغرافي | ADJ
ديموقراطي | ADJ
ديموقراطية | NOUN
ديمومة | NOUN
دين | NOUN | أديان, ديون
دينار | NOUN | دنانير
ديناصور | NOUN
دينامي | ADJ
ديناميكي | ADJ
ديني | ADJ
ديوان | NOUN | دواوين
ديواني | ADJ
ذئب | NOUN | ذئاب
ذائع | ADJ
ذاتي | ADJ
ذاكرة | NOUN
ذبابة | NOUN | ذباب
ذبح | NOUN
ذبذبة | NOUN
ذبيح | ADJ
ذبيحة | NOUN | ذبائح
ذخيرة | NOUN | ذخائر
ذراع | NOUN | أذرع | f
ذرة | NOUN
ذروة | NOUN | ذرى
ذري | ADJ
ذرية | NOUN
ذريعة | NOUN | ذرائع
ذعر | NOUN
ذقن | NOUN | ذقون | f
ذكاء | NOUN |  | m
ذكرى | NOUN | ذكريات | f
ذكور | NOUN |  | f
ذكوري | ADJ
ذكي | ADJ | أذكياء
ذل | NOUN
ذليل | ADJ | أذلاء
ذم | NOUN
ذمة | NOUN | ذمم
ذنب | NOUN | ذنوب, أذناب
ذهاب | NOUN
ذهب | NOUN
ذهبي | ADJ
ذهبية | NOUN
ذهن | NOUN | أذهان
ذهني | ADJ
ذهنية | NOUN
ذهول | NOUN
ذوبان | NOUN
ذوق | NOUN | أذواق
رأس | NOUN | رؤوس, رءوس
رأسمال | NOUN | رساميل
رأسمالي | ADJ
رأسمالية | NOUN
رأسي | ADJ
رأسية | NOUN
رأي | NOUN | آراء
رؤيا | NOUN | رؤى | f
رؤية | NOUN | رؤى
رئاسة | NOUN
رئاسي | ADJ
رئة | NOUN
رئوي | ADJ
رئيس | NOUN | رؤساء
رئيسي | ADJ
رائج | ADJ
رائحة | NOUN | روائح
رائد | ADJ
رائد | NOUN | رواد
رائع | ADJ
رابط | NOUN | روابط
رابطة | NOUN | روابط
رابع | ADJ
راتب | NOUN | رواتب
راجل | NOUN | رجالة
راجمة | NOUN
راحة | NOUN
رادار | NOUN
راداري | ADJ
رادع | NOUN | روادع
راديكالي | ADJ
راديو | NOUN
راسخ | ADJ
راشد | ADJ
راض | ADJ
راضي | ADJ
راع | NOUN | رعاة
راعي | NOUN | رعاة
راغب | ADJ
رافعة | NOUN
راق | ADJ
راقص | NOUN
راقصة | NOUN
راقي | ADJ
راكب | NOUN | ركاب
راكد | ADJ
رالي | NOUN
راهب | NOUN | رهبان
راهبة | NOUN
راهن | ADJ
راية | NOUN
رب | NOUN | أرباب
ربا | NOUN |  | m
رباط | NOUN | أربطة
رباعي | ADJ
رباعي | NOUN
رباعية | NOUN
ربان | NOUN | ربابنة
رباني | ADJ
ربح | NOUN | أرباح
ربحي | ADJ
ربط | NOUN
ربع | NOUN | أرباع
ربعي | ADJ
ربو | NOUN
ربيع | NOUN
ربيعي | ADJ
رتبة | NOUN | رتب
رتل | NOUN | أرتال
رتيب | ADJ
رجاء | NOUN |  | m
رجالي | ADJ
رجحان | NOUN
رجعة | NOUN
رجعي | ADJ
رجل | NOUN | رجال, أرجل
رجم | NOUN
رجوع | NOUN
رجولي | ADJ
رجيم | NOUN
رحالة | NOUN |  | m
رحلة | NOUN
رحم | NOUN | أرحام | f
رحمة | NOUN
رحيل | NOUN
رحيم | ADJ | رحماء
رخاء | NOUN |  | m
رخام | NOUN
رخصة | NOUN | رخص
رخو | ADJ
رخيص | ADJ
رد | NOUN | ردود
ردة | NOUN
ردع | NOUN
رديء | ADJ | رديئون, رديئين
رديئة | ADJ |  | f
رديف | NOUN
رذاذ | NOUN
رذيل | ADJ
رذيلة | NOUN | رذائل
رزق | NOUN | أرزاق
رزمة | NOUN | رزم
رزين | ADJ
رسالة | NOUN | رسائل
رسام | NOUN
رسم | NOUN | رسوم, رسومات
رسمة | NOUN
رسمي | ADJ
رسو | NOUN
رسوخ | NOUN
رسول | NOUN | رسل
رسولي | ADJ
رش | NOUN
رشاش | NOUN
رشاشة | NOUN
رشد | NOUN
رشق | NOUN
رشوة | NOUN | رشاوى, رشى, رشاوي
رشيد | ADJ
رشيق | ADJ
رصاص | NOUN
رصاصة | NOUN
رصيد | NOUN | أرصدة
رصيف | NOUN | أرصفة
رصين | ADJ
رضا | NOUN |  | m
رضاعة | NOUN
رضوخ | NOUN
رضى | NOUN
رضيع | NOUN | رضع
رطب | ADJ
رطوبة | NOUN
رعاع | NOUN |  | m
رعاية | NOUN
رعب | NOUN
رعد | NOUN | رعود
رعدي | ADJ
رعناء | ADJ |  | f
رعوي | ADJ
رعية | NOUN | رعايا | f
رغبة | NOUN
رغبي | NOUN
رغد | NOUN
رفات | NOUN
رفاه | NOUN
رفاهية | NOUN
رفد | NOUN
رفسة | NOUN
رفض | NOUN
رفع | NOUN
رفق | NOUN
رفقة | NOUN
رفيع | ADJ
رفيق | NOUN | رفاق, رفقاء
رقابة | NOUN
رقابي | ADJ
رقاقة | NOUN | رقائق
رقبة | NOUN | رقاب
رقص | NOUN
رقصة | NOUN
رقعة | NOUN | رقع, رقاع
رقم | NOUN | أرقام
رقمنة | NOUN
رقمي | ADJ
رقي | NOUN
رقيب | NOUN | رقباء
رقية | NOUN
رقيق | ADJ
ركام | NOUN
ركبة | NOUN | ركب
ركض | NOUN
ركل | NOUN
ركلة | NOUN
ركن | NOUN | أركان
ركنية | NOUN
ركوب | NOUN
ركود | NOUN
ركيزة | NOUN | ركائز
ركيك | ADJ
رماد | NOUN
رمادي | ADJ
رمان | NOUN
رماية | NOUN
رمح | NOUN | رماح
رمز | NOUN | رموز
رمزي | ADJ
رمش | NOUN | رموش
رمضاني | ADJ
رمل | NOUN | رمال
رملي | ADJ
رمي | NOUN
رمية | NOUN
رنين | NOUN
رهان | NOUN
رهبة | NOUN
رهبنة | NOUN
رهط | NOUN
رهن | NOUN | رهون, رهونات
رهيب | ADJ
رهينة | NOUN | رهائن | f
روائي | ADJ
روائي | NOUN
رواج | NOUN
رواق | NOUN | أروقة
رواية | NOUN
روبل | NOUN
روبوت | NOUN
روبية | NOUN
روتين | NOUN
روتيني | ADJ
روح | NOUN | أرواح | f
روحاني | ADJ
روحي | ADJ
روسي | ADJ | روس
روضة | NOUN
رومانسي | ADJ
روماني | ADJ | رومان
ري | NOUN
رياء | NOUN |  | m
ريادة | NOUN
ريادي | ADJ
رياضة | NOUN
رياضي | ADJ
رياضيات | NOUN |  | f
رياضياتي | ADJ
ريال | NOUN
ريبة | NOUN
ريبورتاج | NOUN
ريح | NOUN | رياح | f
ريعي | ADJ
ريف | NOUN | أرياف
ريفي | ADJ
ريمونتادا | NOUN |  | f
زئبق | NOUN
زائد | ADJ
زائر | NOUN | زوار
زائف | ADJ
زائل | ADJ
زاحف | NOUN | زواحف
زاه | ADJ
زاهر | ADJ
زاهي | ADJ
زاوية | NOUN | زوايا
زبالة | NOUN
زبدة | NOUN
زبون | NOUN | زبائن
زج | NOUN
زجاج | NOUN
زجاجة | NOUN
زجاجي | ADJ
زجر | NOUN
زحام | NOUN
زحف | NOUN
زحمة | NOUN
زخة | NOUN
زخم | NOUN
زر | NOUN | أزرار
زراعة | NOUN
زراعي | ADJ
زرع | NOUN | زروع
زرقاء | ADJ | زرق | f
زعامة | NOUN
زعزعة | NOUN
زعفران | NOUN
زعل | NOUN
زعم | NOUN | مزاعم
زعيم | NOUN | زعماء
زفاف | NOUN
زفير | NOUN
زقاق | NOUN | أزقة
زكاة | NOUN | زكوات
زكام | NOUN
زلة | NOUN
زلزال | NOUN | زلازل
زلزالي | ADJ
زلل | NOUN
زمام | NOUN
زمان | NOUN | أزمنة
زمرة | NOUN | زمر
زمن | NOUN | أزمان, أزمنة
زمني | ADJ
زميل | NOUN | زملاء
زميلة | NOUN
زنا | NOUN
زناد | NOUN | أزندة
زنجي | ADJ | زنوج
زنديق | NOUN | زنادقة
زنزانة | NOUN | زنازين
زنك | NOUN
زهايمر | NOUN
زهد | NOUN
زهر | NOUN | زهور, أزهار
زهرة | NOUN | زهور, أزهار
زهري | ADJ
زهو | NOUN
زهيد | ADJ
زواج | NOUN | زيجات
زوال | NOUN
زوبعة | NOUN | زوابع
زوج | NOUN | أزواج
زوجة | NOUN
زوجي | ADJ
زورق | NOUN | زوارق
زي | NOUN | أزياء
زيادة | NOUN
زيارة | NOUN
زيت | NOUN | زيوت
زيتون | NOUN
زيتي | ADJ
زيجة | NOUN
زيدي | ADJ
زيغ | NOUN
زينة | NOUN
سؤال | NOUN | أسئلة
سؤدد | NOUN
سائح | NOUN | سياح
سائد | ADJ
سائق | NOUN
سائل | ADJ
سائل | NOUN | سوائل
سابع | ADJ
سابق | ADJ
سابقة | NOUN | سوابق
ساتر | NOUN | سواتر
ساحة | NOUN
ساحر | ADJ
ساحق | ADJ
ساحل | NOUN | سواحل
ساحلي | ADJ
ساخر | ADJ
ساخط | ADJ
ساخن | ADJ
سادس | ADJ
ساذج | ADJ | سذج
سارق | NOUN | سراق
ساري | ADJ
سارين | NOUN
ساطع | ADJ
ساطور | NOUN | سواطير
ساعة | NOUN
ساعد | NOUN | سواعد
ساق | NOUN | سيقان | f
ساقية | NOUN | سواق, سواقي
ساكن | ADJ
ساكن | NOUN | سكان
سالب | ADJ
سالف | ADJ
سالم | ADJ
سام | ADJ
سامبا | NOUN |  | f
ساموراي | NOUN
سامي | ADJ
ساونا | NOUN |  | f
سب | NOUN
سباب | NOUN
سبات | NOUN
سباح | NOUN
سباحة | NOUN
سباعي | ADJ
سباق | NOUN
سباك | NOUN
سبب | NOUN | أسباب
سببي | ADJ
سبعينات | NOUN |  | f
سبعيني | ADJ
سبعينيات | NOUN |  | f
سبق | NOUN | أسباق
سبي | NOUN | سبايا
سبيل | NOUN | سبل
ستار | NOUN | أستار
ستارة | NOUN | ستائر
ستر | NOUN
سترة | NOUN
ستينات | NOUN |  | f
ستيني | ADJ
ستينيات | NOUN |  | f
سجاد | NOUN
سجادة | NOUN | سجاد
سجال | NOUN
سجلات | NOUN |  | f
سجن | NOUN | سجون
سجود | NOUN
سجين | NOUN | سجناء
سحاب | NOUN | سحب
سحابة | NOUN | سحب, سحاب, سحائب
سحابي | ADJ
سحب | NOUN
سحر | NOUN
سحق | NOUN
سحيق | ADJ
سخرية | NOUN
سخط | NOUN
سخي | ADJ | أسخياء
سخيف | ADJ | سخفاء
سد | NOUN | سدود
سداد | NOUN
سداسي | ADJ
سدة | NOUN
سديد | ADJ
سذاجة | NOUN
سر | NOUN | أسرار
سراج | NOUN | سرج
سراح | NOUN
سرب | NOUN | أسراب
سرد | NOUN
سرداب | NOUN | سراديب
سردي | ADJ
سرطان | NOUN
سرطاني | ADJ
سرعة | NOUN
سرقة | NOUN
سرمدي | ADJ
سروال | NOUN | سراويل
سرور | NOUN
سري | ADJ
سريان | NOUN
سرية | NOUN | سرايا
سرير | NOUN | أسرة, سرر
سريري | ADJ
سريع | ADJ | سراع
سطح | NOUN | أسطح, سطوح
سطحي | ADJ
سطر | NOUN | سطور, أسطر
سطو | NOUN
سطوة | NOUN
سطوع | NOUN
سعادة | NOUN
سعال | NOUN
سعة | NOUN
سعر | NOUN | أسعار
سعرة | NOUN
سعري | ADJ
سعفة | NOUN | سعف
سعي | NOUN | مساع, مساعي
سعيد | ADJ | سعداء
سفاح | NOUN
سفارة | NOUN
سفح | NOUN | سفوح
سفر | NOUN | أسفار
سفك | NOUN
سفلى | ADJ |  | f
سفلي | ADJ
سفير | NOUN | سفراء
سفينة | NOUN | سفن
سقف | NOUN | أسقف, سقوف
سقم | NOUN
سقوط | NOUN
سقي | NOUN
سقيم | ADJ
سكان | NOUN |  | m
سكاني | ADJ
سكة | NOUN | سكك
سكتة | NOUN
سكر | NOUN
سكران | ADJ | سكارى
سكرتير | NOUN
سكري | ADJ
سكري | NOUN
سكن | NOUN
سكني | ADJ
سكوت | NOUN
سكون | NOUN
سكين | NOUN | سكاكين | m
سل | NOUN
سلاح | NOUN | أسلحة
سلالة | NOUN
سلالم | NOUN |  | f
سلالي | ADJ
سلام | NOUN
سلامة | NOUN
سلب | NOUN
سلبي | ADJ
سلة | NOUN | سلال
سلحفاة | NOUN | سلاحف
سلخ | NOUN
سلس | ADJ
سلسلة | NOUN | سلاسل
سلطان | NOUN | سلاطين
سلطاني | ADJ
سلطة | NOUN
سلطنة | NOUN
سلطوي | ADJ
سلعة | NOUN | سلع
سلف | NOUN | أسلاف
سلفة | NOUN
سلفي | ADJ
سلفي | NOUN
سلك | NOUN | أسلاك
سلم | NOUN | سلالم
سلمي | ADJ
سلوان | NOUN
سلوة | NOUN
سلوك | NOUN | سلوكيات
سلوكي | ADJ
سلوى | NOUN |  | f
سليكون | NOUN
سليم | ADJ
سم | NOUN | سموم
سماء | NOUN | سماوات | f
سماح | NOUN
سماد | NOUN | أسمدة
سماعة | NOUN
سماكة | NOUN
سماوي | ADJ
سمة | NOUN
سمراء | ADJ | سمر | f
سمسار | NOUN | سماسرة
سمع | NOUN | أسماع
سمعة | NOUN
سمعي | ADJ
سمك | NOUN | أسماك
سمكة | NOUN | أسماك, سمك
سمكي | ADJ
سمنة | NOUN
سمي | ADJ
سميك | ADJ
سمين | ADJ | سمان
سن | NOUN | أسنان | f
سنة | NOUN | سنوات, سنين, سنون
سنت | NOUN
سنتيمتر | NOUN
سند | NOUN | أسانيد
سنوي | ADJ
سني | ADJ
سهر | NOUN
سهل | ADJ
سهل | NOUN | سهول
سهلي | ADJ
سهم | NOUN | أسهم, سهام
سهو | NOUN
سهولة | NOUN
سوء | NOUN |  | m
سواد | NOUN
سوار | NOUN | أساور
سوبر | NOUN
سوداء | ADJ | سود | f
سوداوي | ADJ
سور | NOUN | أسوار
سورة | NOUN | سور
سوسة | NOUN
سوط | NOUN | سياط
سوفياتي | ADJ
سوفيتي | ADJ
سوفييتي | ADJ
سوق | NOUN | أسواق | f
سوقي | ADJ
سويدي | ADJ
سويعة | NOUN
سيء | ADJ | سيئون, سيئين
سيئ | ADJ
سيئة | ADJ |  | f
سياج | NOUN | أسيجة
سياحة | NOUN
سياحي | ADJ
سيادة | NOUN
سيادي | ADJ
سيارة | NOUN
سياسة | NOUN
سياسي | ADJ | ساسة
سياق | NOUN
سيبراني | ADJ
سيجارة | NOUN | سجائر
سيخي | ADJ | سيخ
سيد | NOUN | سادة, أسياد
سيدة | NOUN
سير | NOUN
سيرة | NOUN | سير
سيطرة | NOUN
سيف | NOUN | سيوف
سيكولوجي | ADJ
سيل | NOUN | سيول
سيليكون | NOUN
سيناريو | NOUN | سيناريوهات
سينما | NOUN |  | f
سينمائي | ADJ
سيولة | NOUN
شأن | NOUN | شؤون, شئون
شائبة | NOUN | شوائب
شائع | ADJ
شائعة | NOUN
شائك | ADJ
شائن | ADJ
شاب | ADJ | شباب, شبان
شاب | NOUN | شباب, شبان
شابة | NOUN
شاحب | ADJ
شاحن | NOUN
شاحنة | NOUN
شاذ | ADJ
شارب | NOUN | شوارب
شارة | NOUN
شارع | NOUN | شوارع
شاسع | ADJ
شاشة | NOUN
شاطئ | NOUN | شواطئ, شطآن
شاعر | NOUN | شعراء
شاعري | ADJ
شاغر | ADJ
شافعي | ADJ
شاق | ADJ
شاليه | NOUN
شامخ | ADJ
شامل | ADJ
شاه | NOUN
شاهد | NOUN | شهود, شواهد
شاهدة | NOUN | شواهد
شاهق | ADJ
شبابي | ADJ
شباك | NOUN | شبابيك
شبح | NOUN | أشباح
شبحي | ADJ
شبع | NOUN
شبكة | NOUN | شباك
شبكي | ADJ
شبهة | NOUN
شبيه | ADJ
شتاء | NOUN |  | m
شتات | NOUN
شتم | NOUN | شتائم
شتوي | ADJ
شتى | ADJ |  | f
شتيمة | NOUN | شتائم
شجار | NOUN
شجاع | ADJ | شجعان
شجاعة | NOUN
شجب | NOUN
شجر | NOUN | أشجار
شجرة | NOUN | أشجار, شجر
شجيرة | NOUN
شح | NOUN
شحذ | NOUN
شحن | NOUN
شحنة | NOUN
شحيح | ADJ | أشحة
شخص | NOUN | أشخاص, شخوص
شخصي | ADJ
شد | NOUN
شدة | NOUN | شدائد
شديد | ADJ | أشداء, شداد
شذوذ | NOUN
شر | NOUN | شرور, أشرار
شراء | NOUN | مشتريات | m
شرائي | ADJ
شراب | NOUN | أشربة
شرارة | NOUN
شراع | NOUN | أشرعة
شراعي | ADJ
شراكة | NOUN
شرب | NOUN
شرح | NOUN | شروح, شروحات
شرخ | NOUN | شروخ
شرس | ADJ
شرط | NOUN | شروط
شرطة | NOUN
شرطي | ADJ
شرطي | NOUN
شرعي | ADJ
شرف | NOUN
شرفة | NOUN
شرفي | ADJ
شرق | NOUN
شرقي | ADJ
شرك | NOUN
شركة | NOUN
شركسي | ADJ | شراكسة, شركس
شروع | NOUN
شروق | NOUN
شريان | NOUN | شرايين
شريحة | NOUN | شرائح
شرير | ADJ | أشرار
شريط | NOUN | أشرطة, شرائط
شريطة | NOUN
شريعة | NOUN | شرائع
شريف | ADJ | شرفاء
شريك | NOUN | شركاء
شطب | NOUN
شطر | NOUN | أشطر
شطرنج | NOUN
شظية | NOUN | شظايا
شعار | NOUN
شعاع | NOUN | أشعة
شعب | NOUN | شعوب
شعبة | NOUN | شعب, شعاب
شعبوي | ADJ
شعبوية | NOUN
شعبي | ADJ
شعبية | NOUN
شعرة | NOUN
شعري | ADJ
شعلة | NOUN | شعل
شعواء | ADJ |  | f
شعوبي | ADJ
شعور | NOUN | مشاعر
شعير | NOUN
شعيرة | NOUN | شعائر
شغب | NOUN
شغف | NOUN
شغل | NOUN | أشغال
شغور | NOUN
شفاء | NOUN |  | m
شفاعة | NOUN
شفاف | ADJ
شفافية | NOUN
شفاهي | ADJ
شفة | NOUN | شفاه
شفرة | NOUN
شفقة | NOUN
شفهي | ADJ
شفوي | ADJ
شق | NOUN | شقوق
شقاء | NOUN |  | m
شقاق | NOUN
شقة | NOUN | شقق
شقراء | ADJ | شقر | f
شقي | ADJ | أشقياء
شقيق | ADJ | أشقاء
شقيق | NOUN | أشقاء
شقيقة | NOUN
شك | NOUN | شكوك
شكر | NOUN
شكل | NOUN | أشكال
شكلي | ADJ
شكور | ADJ
شكوى | NOUN | شكاوى, شكاو, شكاوي | f
شلال | NOUN
شلة | NOUN
شلل | NOUN
شلن | NOUN
شلو | NOUN | أشلاء
شم | NOUN
شماتة | NOUN
شمال | NOUN
شمالي | ADJ
شمس | NOUN | شموس | f
شمسي | ADJ
شمع | NOUN | شموع
شمعة | NOUN | شموع
شمول | NOUN
شمولي | ADJ
شن | NOUN
شنآن | NOUN
شنق | NOUN
شنيع | ADJ
شهاب | NOUN | شهب
شهادة | NOUN
شهر | NOUN | أشهر, شهور
شهرة | NOUN
شهري | ADJ
شهم | ADJ
شهواني | ADJ
شهوة | NOUN
شهي | ADJ
شهية | NOUN
شهيد | ADJ | شهداء
شهيد | NOUN | شهداء
شهير | ADJ
شواء | NOUN |  | m
شورى | NOUN |  | f
شوط | NOUN | أشواط
شوق | NOUN | أشواق
شوكة | NOUN | شوك
شوكولاتة | NOUN
شوكولاته | NOUN |  | f
شوكي | ADJ
شيء | NOUN | أشياء
شيب | NOUN
شيخ | NOUN | شيوخ, مشايخ
شيخوخة | NOUN
شيشاني | ADJ | شيشان
شيشة | NOUN
شيطان | NOUN | شياطين
شيعي | ADJ | شيعة
شيفرة | NOUN
شيق | ADJ
شيك | NOUN
شيكل | NOUN | شواكل
شيوع | NOUN
شيوعي | ADJ
شيوعية | NOUN
صائب | ADJ
صائم | ADJ | صيام
صابون | NOUN
صاحب | NOUN | أصحاب
صاخب | ADJ
صادرات | NOUN |  | f
صادق | ADJ
صادم | ADJ
صارخ | ADJ
صارم | ADJ
صاروخ | NOUN | صواريخ
صاروخي | ADJ
صاعد | ADJ
صاعق | NOUN | صواعق
صاعقة | NOUN | صواعق
صاف | ADJ
صافرة | NOUN
صافي | ADJ
صالة | NOUN
صالح | ADJ
صالون | NOUN
صامت | ADJ
صامد | ADJ
صانع | NOUN | صناع
صب | NOUN
صباح | NOUN
صباحي | ADJ
صبح | NOUN
صبر | NOUN
صبغ | NOUN
صبغة | NOUN
صبغي | ADJ
صبور | ADJ
صبي | NOUN | صبية, صبيان
صبيحة | NOUN
صحافة | NOUN
صحافي | ADJ
صحافي | NOUN
صحبة | NOUN
صحة | NOUN
صحراء | NOUN | صحارى, صحار, صحاري, صحراوات | f
صحراوي | ADJ
صحفي | ADJ
صحفي | NOUN
صحن | NOUN | صحون
صحو | NOUN
صحوة | NOUN
صحي | ADJ
صحيح | ADJ | صحاح, أصحاء
صحيفة | NOUN | صحف
صخب | NOUN
صخر | NOUN | صخور
صخرة | NOUN | صخور
صخري | ADJ
صد | NOUN
صدارة | NOUN
صداع | NOUN
صداقة | NOUN
صدام | NOUN
صدد | NOUN
صدري | ADJ
صدع | NOUN | صدوع
صدفة | NOUN | صدف
صدقة | NOUN
صدقية | NOUN
صدمة | NOUN
صدود | NOUN
صدور | NOUN
صدى | NOUN | أصداء
صديق | NOUN | أصدقاء
صراحة | NOUN
صراخ | NOUN
صراع | NOUN
صراف | NOUN
صرافة | NOUN
صرامة | NOUN
صربي | ADJ | صرب
صرح | NOUN | صروح
صرخة | NOUN
صرع | NOUN
صرف | NOUN | صروف
صريح | ADJ
صريع | ADJ | صرعى
صعب | ADJ | صعاب
صعق | NOUN
صعقة | NOUN
صعلوك | NOUN | صعاليك
صعوبة | NOUN
صعود | NOUN
صعيد | NOUN | أصعدة
صغر | NOUN
صغرى | ADJ |  | f
صغير | ADJ | صغار
صف | NOUN | صفوف
صفارة | NOUN
صفة | NOUN
صفح | NOUN
صفحة | NOUN
صفر | NOUN | أصفار
صفراء | ADJ | صفر | f
صفع | NOUN
صفعة | NOUN
صفقة | NOUN
صفوة | NOUN
صفيحة | NOUN | صفائح
صفيق | ADJ
صقر | NOUN | صقور
صقل | NOUN
صقيع | NOUN
صك | NOUN | صكوك
صلابة | NOUN
صلاة | NOUN | صلوات
صلاح | NOUN
صلاحية | NOUN
صلب | ADJ | صلاب
صلب | NOUN
صلة | NOUN
صلح | NOUN
صليب | NOUN | صلبان
صليبي | ADJ
صماء | ADJ | صم | f
صمت | NOUN
صمود | NOUN
صميم | NOUN
صناعة | NOUN
صناعي | ADJ
صنبور | NOUN | صنابير
صندوق | NOUN | صناديق
صنع | NOUN
صنعة | NOUN | صنائع
صنف | NOUN | أصناف
صنوبر | NOUN
صنيع | NOUN | صنائع
صهر | NOUN | أصهار
صهريج | NOUN | صهاريج
صهيوني | ADJ | صهاينة
صهيونية | NOUN
صواب | NOUN
صوت | NOUN | أصوات
صوتي | ADJ
صورة | NOUN | صور
صوري | ADJ
صوغ | NOUN
صوفي | ADJ
صولة | NOUN
صوم | NOUN
صومعة | NOUN | صوامع
صون | NOUN
صويا | NOUN |  | f
صياح | NOUN
صياد | NOUN
صياغة | NOUN
صيام | NOUN
صيانة | NOUN
صيت | NOUN
صيحة | NOUN
صيد | NOUN
صيدلاني | ADJ | صيادلة
صيدلي | ADJ | صيادلة
صيدلي | NOUN | صيادلة
صيدلية | NOUN
صيرورة | NOUN
صيغة | NOUN | صيغ
صيف | NOUN
صيفي | ADJ
ضأن | NOUN
ضئيل | ADJ
ضائقة | NOUN
ضابط | NOUN | ضباط, ضوابط
ضابطة | NOUN | ضوابط
ضاحك | ADJ
ضاحية | NOUN | ضواح, ضواحي
ضار | ADJ
ضاري | ADJ
ضال | ADJ
ضالع | ADJ
ضامن | NOUN
ضباب | NOUN
ضبابي | ADJ
ضبط | NOUN
ضبع | NOUN | ضباع | f
ضجة | NOUN
ضجر | NOUN
ضجيج | NOUN
ضحك | NOUN
ضحل | ADJ
ضحى | NOUN
ضحية | NOUN | ضحايا
ضخ | NOUN
ضخامة | NOUN
ضخم | ADJ | ضخام
ضرب | NOUN | ضروب
ضربة | NOUN
ضرر | NOUN | أضرار
ضرس | NOUN | أضراس
ضرورة | NOUN
ضروري | ADJ
ضريبة | NOUN | ضرائب
ضريبي | ADJ
ضريح | NOUN | أضرحة
ضرير | ADJ | أضراء
ضعف | NOUN | أضعاف
ضعيف | ADJ | ضعفاء, ضعاف
ضغط | NOUN | ضغوط, ضغوطات
ضغينة | NOUN | ضغائن
ضفة | NOUN | ضفاف
ضفدع | NOUN | ضفادع
ضلال | NOUN
ضلع | NOUN | أضلاع | f
ضلوع | NOUN
ضم | NOUN
ضمادة | NOUN
ضمان | NOUN
ضمانة | NOUN
ضمني | ADJ
ضمور | NOUN
ضمير | NOUN | ضمائر
ضن | NOUN
ضوء | NOUN | أضواء
ضوئي | ADJ
ضوابط | NOUN |  | f
ضوضاء | NOUN |  | f
ضياع | NOUN
ضيافة | NOUN
ضيعة | NOUN | ضيع
ضيف | NOUN | ضيوف
ضيق | ADJ
ضيق | NOUN
طائر | NOUN | طيور
طائرة | NOUN
طائش | ADJ
طائفة | NOUN | طوائف
طائفي | ADJ
طائل | ADJ
طائلة | NOUN
طابعة | NOUN
طابق | NOUN | طوابق
طابور | NOUN | طوابير
طاجيكي | ADJ | طاجيك
طاحونة | NOUN | طواحين
طارئ | ADJ
طارد | ADJ
طارقي | ADJ | طوارق
طازج | ADJ
طاعة | NOUN
طاغية | NOUN | طغاة | m
طافح | ADJ
طاقة | NOUN
طاقم | NOUN | طواقم, أطقم
طاقي | ADJ
طالب | NOUN | طلاب, طلبة
طالح | ADJ
طاه | NOUN | طهاة
طاهر | ADJ | أطهار
طاهي | NOUN | طهاة
طاولة | NOUN
طاووس | NOUN | طواويس
طب | NOUN
طباخ | NOUN
طباع | NOUN |  | f
طباعة | NOUN
طبخ | NOUN
طبع | NOUN | طباع
طبعة | NOUN
طبق | NOUN | أطباق
طبقة | NOUN
طبقي | ADJ
طبل | NOUN | طبول
طبوغرافي | ADJ
طبي | ADJ
طبيب | NOUN | أطباء
طبيعة | NOUN | طبائع
طبيعي | ADJ
طحال | NOUN
طحين | NOUN
طراد | NOUN
طراز | NOUN | طرز
طرب | NOUN
طرح | NOUN | طروحات, أطروحات
طرد | NOUN | طرود
طرف | NOUN | أطراف
طري | ADJ
طريف | ADJ
طريق | NOUN | طرق, طرقات
طريقة | NOUN | طرق, طرائق
طعام | NOUN | أطعمة
طعم | NOUN | طعوم
طعن | NOUN | طعون
طعنة | NOUN
طغيان | NOUN
طفرة | NOUN
طفل | NOUN | أطفال
طفلة | NOUN
طفولة | NOUN
طفولي | ADJ
طفيف | ADJ
طفيل | NOUN | طفيليات
طفيلي | ADJ
طقس | NOUN | طقوس
طقم | NOUN | أطقم
طلاء | NOUN | أطلية | m
طلائعي | ADJ
طلابي | ADJ
طلاق | NOUN
طلب | NOUN
طلعة | NOUN
طلقة | NOUN
طلوع | NOUN
طليعة | NOUN | طلائع
طليق | ADJ
طمأنينة | NOUN
طماطم | NOUN |  | f
طمث | NOUN
طمس | NOUN
طمع | NOUN | أطماع
طموح | ADJ
طموح | NOUN
طن | NOUN | أطنان
طهارة | NOUN
طهي | NOUN
طوارئ | NOUN
طواف | NOUN
طوب | NOUN
طوباوي | ADJ
طور | NOUN | أطوار
طوعي | ADJ
طوفان | NOUN
طوق | NOUN | أطواق
طول | NOUN | أطوال
طولي | ADJ
طويل | ADJ | طوال
طي | NOUN
طيار | NOUN
طيب | ADJ
طير | NOUN | طيور
طيران | NOUN
طيش | NOUN
طيف | NOUN | أطياف
طيفي | ADJ
طين | NOUN | أطيان
ظالم | ADJ | ظلمة
ظاهر | ADJ
ظاهرة | NOUN | ظواهر
ظاهري | ADJ
ظبي | NOUN | ظباء
ظرف | NOUN | ظروف
ظرفي | ADJ
ظريف | ADJ | ظرفاء
ظفر | NOUN | أظافر
ظل | NOUN | ظلال
ظلام | NOUN
ظلامي | ADJ
ظلم | NOUN | مظالم
ظلمة | NOUN
ظمآن | ADJ | ظماء
ظن | NOUN
ظهور | NOUN
ظهير | NOUN
ظهيرة | NOUN
عائد | ADJ
عائد | NOUN | عوائد
عائدة | NOUN | عوائد
عائق | NOUN | عوائق
عائلة | NOUN | عوائل
عائلي | ADJ
عائم | ADJ
عابر | ADJ
عات | ADJ
عاتق | NOUN | عواتق
عاتي | ADJ
عاثر | ADJ
عاجز | ADJ | عجزة
عاجز | NOUN | عجزة
عاجل | ADJ
عاجي | ADJ
عادة | NOUN
عادل | ADJ
عادم | NOUN | عوادم
عادي | ADJ
عار | ADJ | عراة
عار | NOUN
عارضة | NOUN | عوارض
عارم | ADJ
عاري | ADJ
عازب | ADJ | عزاب
عازف | NOUN
عاشر | ADJ
عاشق | ADJ
عاشق | NOUN | عشاق
عاصف | ADJ
عاصفة | NOUN | عواصف
عاصمة | NOUN | عواصم
عاصمي | ADJ
عاطفة | NOUN | عواطف
عاطفي | ADJ
عاطل | ADJ
عافية | NOUN
عاقبة | NOUN | عواقب
عاقر | ADJ
عاقل | ADJ | عقلاء
عال | ADJ
عالق | ADJ
عالم | NOUN | علماء, عوالم
عالمي | ADJ
عالي | ADJ
عام | ADJ
عام | NOUN | أعوام
عامل | NOUN | عوامل, عمال
عامود | NOUN | عواميد
عاهة | NOUN
عاهرة | NOUN
عبء | NOUN | أعباء | m
عباءة | NOUN |  | f
عبادة | NOUN
عبارة | NOUN
عبث | NOUN
عبثي | ADJ
عبد | NOUN | عبيد, عباد
عبرة | NOUN
عبري | ADJ
عبقري | ADJ | عباقرة
عبوة | NOUN
عبودية | NOUN
عبور | NOUN
عبوس | NOUN
عتاب | NOUN
عتاد | NOUN | أعتدة
عتب | NOUN
عتبة | NOUN | أعتاب
عتق | NOUN
عتيد | ADJ
عتيق | ADJ | عتاق
عثرة | NOUN
عثماني | ADJ
عثور | NOUN
عجب | NOUN
عجز | NOUN
عجل | NOUN | عجول
عجلة | NOUN
عجوز | NOUN | عجائز | f
عجول | ADJ
عجيب | ADJ
عجيبة | NOUN | عجائب
عد | NOUN
عداء | NOUN |  | m
عداءة | NOUN
عدائي | ADJ
عداد | NOUN
عدالة | NOUN
عداوة | NOUN
عدد | NOUN | أعداد
عددي | ADJ
عدسة | NOUN
عدل | NOUN
عدلي | ADJ
عدم | NOUN
عدمي | ADJ
عدو | NOUN | أعداء
عدوان | NOUN
عدواني | ADJ
عدوانية | NOUN
عدول | NOUN
عدوى | NOUN |  | f
عديد | ADJ
عديم | ADJ
عذاب | NOUN
عذر | NOUN | أعذار
عذراء | ADJ | عذارى | f
عراء | NOUN |  | m
عراقيل | NOUN |  | f
عراك | NOUN
عربة | NOUN
عربي | ADJ | عرب
عرجاء | ADJ |  | f
عرس | NOUN | أعراس
عرش | NOUN | عروش
عرض | NOUN | عروض, أعراض
عرضة | NOUN
عرضي | ADJ
عرف | NOUN | أعراف
عرفان | NOUN
عرفي | ADJ
عرق | NOUN | أعراق, عروق
عرقلة | NOUN | عراقيل
عرقي | ADJ
عرقية | NOUN
عروبة | NOUN
عروس | NOUN | عرائس | f
عريس | NOUN | عرسان
عريض | ADJ
عريف | NOUN | عرفاء
عريق | ADJ
عزاء | NOUN | تعاز, تعازي | m
عزبة | NOUN | عزب
عزف | NOUN
عزل | NOUN
عزلاء | ADJ |  | f
عزلة | NOUN
عزم | NOUN
عزوف | NOUN
عزيز | ADJ | أعزاء
عزيمة | NOUN | عزائم
عسر | NOUN
عسف | NOUN
عسكر | NOUN | عساكر
عسكري | ADJ
عسكري | NOUN | عسكر
عسل | NOUN | أعسال
عسير | ADJ
عشاء | NOUN |  | m
عشائري | ADJ
عشب | NOUN | أعشاب
عشبي | ADJ
عشري | ADJ
عشريني | ADJ
عشرينيات | NOUN |  | f
عشق | NOUN
عشواء | ADJ |  | f
عشوائي | ADJ
عشية | NOUN | عشايا
عشيرة | NOUN | عشائر
عصا | NOUN | عصي | f
عصابة | NOUN
عصابي | ADJ
عصب | NOUN | أعصاب
عصبي | ADJ
عصر | NOUN | عصور
عصري | ADJ
عصفور | NOUN | عصافير
عصيان | NOUN
عصيب | ADJ
عض | NOUN
عضلة | NOUN
عضلي | ADJ
عضو | NOUN | أعضاء
عضوي | ADJ
عطاء | NOUN | أعطية | m
عطالة | NOUN
عطر | ADJ
عطر | NOUN | عطور
عطش | NOUN
عطشان | ADJ | عطاش
عطف | NOUN
عطل | NOUN | أعطال
عطلة | NOUN | عطل
عظة | NOUN
عظم | NOUN | عظام
عظمة | NOUN | عظام
عظمى | ADJ |  | f
عظمي | ADJ
عظيم | ADJ | عظماء, عظام
عفة | NOUN
عفن | ADJ
عفو | NOUN
عفوي | ADJ
عفيف | ADJ
عقائدي | ADJ
عقاب | NOUN
عقابي | ADJ
عقار | NOUN | عقاقير
عقاري | ADJ
عقب | NOUN | أعقاب
عقبة | NOUN
عقبى | NOUN |  | f
عقد | NOUN | عقود
عقدة | NOUN
عقدي | ADJ
عقر | NOUN
عقرب | NOUN | عقارب | f
عقل | NOUN | عقول
عقلاني | ADJ
عقلي | ADJ
عقم | NOUN
عقوبة | NOUN
عقيد | NOUN | عقداء
عقيدة | NOUN | عقائد
عقيم | ADJ
عكاز | NOUN | عكاكيز
عكس | NOUN
عكسي | ADJ
عكوف | NOUN
علاج | NOUN
علاجي | ADJ
علاقة | NOUN
علامة | NOUN
علاوة | NOUN
علبة | NOUN | علب
علة | NOUN | علل
علف | NOUN | أعلاف
علكة | NOUN
علم | NOUN | أعلام, علوم
علماني | ADJ
علمانية | NOUN
علمي | ADJ
علن | NOUN
علني | ADJ
علو | NOUN
علوي | ADJ
عليا | ADJ |  | f
عليل | ADJ
عم | NOUN | أعمام
عماد | NOUN
عمارة | NOUN | عمائر
عمالة | NOUN
عمالي | ADJ
عمامة | NOUN | عمائم
عمة | NOUN
عمدة | NOUN | عمد | m
عمر | NOUN | أعمار
عمران | NOUN
عمراني | ADJ
عمرة | NOUN
عمري | ADJ
عمق | NOUN | أعماق
عمل | NOUN | أعمال
عملاق | ADJ | عمالقة
عملاق | NOUN | عمالقة
عملة | NOUN
عملي | ADJ
عملياتي | ADJ
عملية | NOUN
عمود | NOUN | أعمدة
عمودي | ADJ
عمولة | NOUN
عموم | NOUN
عمومي | ADJ
عمى | NOUN
عمياء | ADJ | عمي | f
عميد | NOUN | عمداء
عميق | ADJ | عماق
عميل | NOUN | عملاء
عناء | NOUN |  | m
عناد | NOUN
عناق | NOUN
عنان | NOUN
عناية | NOUN
عنب | NOUN | أعناب
عنبري | ADJ
عنصر | NOUN | عناصر
عنصري | ADJ
عنصرية | NOUN
عنف | NOUN
عنق | NOUN | أعناق
عنقودي | ADJ
عنكبوت | NOUN | عناكب
عنكبوتي | ADJ
عنوان | NOUN | عناوين
عنيد | ADJ
عنيف | ADJ
عهد | NOUN | عهود
عهدة | NOUN
عود | NOUN | أعواد, عيدان
عودة | NOUN
عوز | NOUN
عولمة | NOUN
عون | NOUN | أعوان
عويل | NOUN
عيادة | NOUN
عيادي | ADJ
عيار | NOUN | أعيرة
عيان | NOUN
عيب | NOUN | عيوب
عيد | NOUN | أعياد
عيش | NOUN
عين | NOUN | عيون, أعين | f
عينة | NOUN
عيني | ADJ
عيون | NOUN | أعين | f
غائب | ADJ
غائم | ADJ
غابة | NOUN
غابر | ADJ
غارة | NOUN
غاز | ADJ
غاز | NOUN
غازي | ADJ
غاضب | ADJ
غافل | ADJ
غال | ADJ
غالب | ADJ
غالي | ADJ
غامر | ADJ
غامض | ADJ
غامق | ADJ
غاية | NOUN
غباء | NOUN |  | m
غبار | NOUN
غبطة | NOUN
غبن | NOUN
غبي | ADJ | أغبياء
غثيان | NOUN
غجري | ADJ | غجر
غد | NOUN
غداء | NOUN |  | m
غدة | NOUN | غدد
غدر | NOUN
غذاء | NOUN | أغذية | m
غذائي | ADJ
غراء | ADJ |  | f
غراب | NOUN | غربان
غرار | NOUN
غرام | NOUN
غرامة | NOUN
غرامي | ADJ
غرب | NOUN
غربة | NOUN
غربي | ADJ
غرس | NOUN
غرض | NOUN | أغراض
غرفة | NOUN | غرف
غرق | NOUN
غروب | NOUN
غرور | NOUN
غريب | ADJ | غرباء
غريب | NOUN | غرباء
غريزي | ADJ
غريم | NOUN | غرماء
غزال | NOUN | غزلان
غزل | NOUN
غزو | NOUN
غزوة | NOUN
غزير | ADJ
غسالة | NOUN
غسل | NOUN
غسيل | NOUN
غش | NOUN
غصب | NOUN
غصن | NOUN | أغصان
غضب | NOUN
غضبان | ADJ | غضاب
غضروف | NOUN | غضاريف
غضروفي | ADJ
غطاء | NOUN | أغطية | m
غطرسة | NOUN
غطس | NOUN
غفران | NOUN
غفلة | NOUN
غفوة | NOUN
غفير | ADJ
غلاء | NOUN |  | m
غلاف | NOUN | أغلفة
غلام | NOUN | غلمان
غلبة | NOUN
غلة | NOUN | غلال
غلط | NOUN | أغلاط
غلطة | NOUN
غلق | NOUN
غليان | NOUN
غليظ | ADJ | غلاظ
غم | NOUN
غمار | NOUN
غموض | NOUN
غناء | NOUN |  | m
غنائي | ADJ
غنم | NOUN | أغنام | f
غني | ADJ | أغنياء
غنيمة | NOUN | غنائم
غواص | NOUN
غواصة | NOUN
غواية | NOUN
غور | NOUN | أغوار
غوريلا | NOUN |  | f
غوص | NOUN
غوغائي | ADJ
غولف | NOUN
غياب | NOUN
غيار | NOUN
غيبوبة | NOUN
غيبي | ADJ
غيتار | NOUN
غيرة | NOUN
غيظ | NOUN
غيغابايت | NOUN
غيم | NOUN | غيوم
غيمة | NOUN | غيوم
غيور | ADJ
فأر | NOUN | فئران
فأرة | NOUN | فئران
فأس | NOUN | فؤوس | f
فئة | NOUN
فئوي | ADJ
فائدة | NOUN | فوائد
فائز | ADJ
فائض | ADJ
فائض | NOUN | فوائض
فائق | ADJ
فاتح | ADJ
فاتر | ADJ
فاتورة | NOUN | فواتير
فاجعة | NOUN | فواجع
فاحش | ADJ
فاخر | ADJ
فادح | ADJ
فارس | NOUN | فرسان
فارسي | ADJ | فرس
فارغ | ADJ
فارق | ADJ
فارق | NOUN | فوارق
فاسد | ADJ
فاسد | NOUN
فاشل | ADJ
فاشي | ADJ
فاشية | NOUN
فاصل | ADJ
فاصل | NOUN | فواصل
فاضح | ADJ
فاضل | ADJ | أفاضل, فضلاء
فاعل | ADJ
فاعلية | NOUN
فاقة | NOUN
فاقد | ADJ
فاكهة | NOUN | فواكه
فانوس | NOUN | فوانيس
فانيلا | NOUN |  | f
فتاة | NOUN | فتيات
فتاك | ADJ
فتح | NOUN | فتوح, فتوحات
فتحة | NOUN
فترة | NOUN
فتك | NOUN
فتنة | NOUN | فتن
فتور | NOUN
فتوى | NOUN | فتاوى, فتاو, فتاوي | f
فتى | NOUN | فتيان, فتية | m
فتيل | NOUN | فتائل
فجوة | NOUN
فجور | NOUN
فحش | NOUN
فحص | NOUN | فحوص, فحوصات
فحم | NOUN
فحوى | NOUN |  | m
فخ | NOUN | فخاخ, أفخاخ
فخاري | ADJ
فخامة | NOUN
فخذ | NOUN | أفخاذ | f
فخر | NOUN
فخري | ADJ
فخم | ADJ
فخور | ADJ
فداء | NOUN |  | m
فدان | NOUN | أفدنة
فدرالي | ADJ
فدية | NOUN
فرار | NOUN
فراسة | NOUN
فراش | NOUN | فرش, أفرشة
فراشة | NOUN
فراغ | NOUN
فراق | NOUN
فرامل | NOUN |  | f
فرانكفوني | ADJ
فراولة | NOUN
فرح | NOUN | أفراح
فرحان | ADJ
فرحة | NOUN
فرد | NOUN | أفراد
فردي | ADJ
فرز | NOUN
فرسخ | NOUN
فرصة | NOUN | فرص
فرض | NOUN | فروض
فرضي | ADJ
فرضية | NOUN
فرط | NOUN
فرع | NOUN | فروع, أفرع
فرعون | NOUN | فراعنة
فرعي | ADJ
فرق | NOUN | فروق, فروقات
فرقاطة | NOUN
فرقة | NOUN | فرق
فرملة | NOUN | فرامل
فرن | NOUN | أفران
فرنك | NOUN
فروسية | NOUN
فروق | NOUN |  | f
فريد | ADJ
فريضة | NOUN | فرائض
فريق | NOUN | فرق, أفرقة, أفرقاء, فرقاء
فزع | NOUN
فساد | NOUN
فستان | NOUN | فساتين
فستق | NOUN
فسخ | NOUN
فسق | NOUN
فسيح | ADJ
فسيولوجي | ADJ
فشل | NOUN
فصام | NOUN
فصح | NOUN
فصحى | NOUN |  | f
فصل | NOUN | فصول
فصلي | ADJ
فصيح | ADJ | فصحاء
فصيل | NOUN | فصائل
فصيلة | NOUN | فصائل
فض | NOUN
فضاء | NOUN |  | m
فضائي | ADJ
فضة | NOUN
فضح | NOUN
فضفاض | ADJ
فضلة | NOUN
فضلى | ADJ |  | f
فضول | NOUN
فضولي | ADJ
فضي | ADJ
فضية | NOUN
فضيحة | NOUN | فضائح
فضيلة | NOUN | فضائل
فطر | NOUN
فطري | ADJ
فطن | ADJ
فطنة | NOUN
فطور | NOUN
فظ | ADJ
فظاعة | NOUN | فظائع
فظيع | ADJ
فظيعة | NOUN | فظائع
فعال | ADJ
فعالية | NOUN
فعل | NOUN | أفعال
فعلة | NOUN
فعلي | ADJ
فقد | NOUN
فقدان | NOUN
فقر | NOUN
فقرة | NOUN
فقري | ADJ
فقه | NOUN
فقهي | ADJ
فقير | ADJ | فقراء
فقير | NOUN | فقراء
فقيه | NOUN | فقهاء
فك | NOUN
فكاهة | NOUN
فكاهي | ADJ
فكر | NOUN | أفكار
فكرة | NOUN | أفكار
فكري | ADJ
فل | NOUN | فلول
فلاح | NOUN
فلاحة | NOUN
فلاحي | ADJ
فلافل | NOUN |  | f
فلتان | NOUN
فلسفة | NOUN
فلسفي | ADJ
فلك | NOUN | أفلاك
فلكي | ADJ
فم | NOUN | أفواه
فن | NOUN
فناء | NOUN |  | m
فنان | NOUN
فنانة | NOUN
فنجان | NOUN | فناجين
فندق | NOUN | فنادق
فندقي | ADJ
فني | ADJ
فهد | NOUN | فهود
فهرنهايت | NOUN
فهم | NOUN | أفهام
فوات | NOUN
فوتوغرافي | ADJ
فوج | NOUN | أفواج
فوح | NOUN
فوران | NOUN
فورمولا | NOUN |  | f
فوري | ADJ
فوز | NOUN
فوسفات | NOUN
فوسفور | NOUN
فوضوي | ADJ
فوضى | NOUN |  | f
فوطة | NOUN | فوط
فوقي | ADJ
فول | NOUN
فولاذ | NOUN
فولاذي | ADJ
فولت | NOUN
فيتامين | NOUN
فيتو | NOUN
فيدرالي | ADJ
فيدرالية | NOUN
فيديو | NOUN | فيديوهات
فيروس | NOUN
فيروسي | ADJ
فيزياء | NOUN |  | f
فيزيائي | ADJ
فيض | NOUN | فيوض
فيضان | NOUN
فيل | NOUN | فيلة, أفيال
فيلا | NOUN | فيلات, فلل | f
فيلسوف | NOUN | فلاسفة
فيلق | NOUN | فيالق
فيلم | NOUN | أفلام
قائد | NOUN | قادة
قائم | ADJ
قائمة | NOUN | قوائم
قابل | ADJ
قابلة | NOUN | قوابل
قاتل | ADJ
قاتل | NOUN | قتلة
قاتم | ADJ
قاحل | ADJ
قادر | ADJ
قادم | ADJ
قاذفة | NOUN
قار | NOUN
قارئ | NOUN | قراء
قارب | NOUN | قوارب
قارة | NOUN
قارس | ADJ
قاري | ADJ
قاس | ADJ | قساة
قاسي | ADJ | قساة
قاصر | ADJ | قصر
قاصر | NOUN | قصر
قاض | NOUN | قضاة
قاضي | NOUN | قضاة
قاطع | ADJ
قاطن | ADJ
قاطن | NOUN
قاع | NOUN | قيعان
قاعة | NOUN
قاعدة | NOUN | قواعد
قافلة | NOUN | قوافل
قالب | NOUN | قوالب
قامة | NOUN
قاموس | NOUN | قواميس
قانع | ADJ
قانون | NOUN | قوانين
قانوني | ADJ
قبة | NOUN | قباب, قبب
قبح | NOUN
قبر | NOUN | قبور
قبرصي | NOUN | قبارصة
قبض | NOUN
قبضة | NOUN
قبطي | ADJ | أقباط
قبعة | NOUN
قبلة | NOUN
قبلي | ADJ
قبو | NOUN | أقبية
قبول | NOUN
قبيح | ADJ
قبيلة | NOUN | قبائل
قتال | NOUN
قتالي | ADJ
قتل | NOUN
قتيل | ADJ | قتلى
قتيل | NOUN | قتلى
قحط | NOUN
قداس | NOUN | قداديس
قدح | NOUN
قدر | NOUN | أقدار
قدرة | NOUN
قدسي | ADJ
قدسية | NOUN
قدوة | NOUN
قدوم | NOUN
قدير | ADJ
قديس | NOUN
قديم | ADJ | قدماء, قدامى
قذر | ADJ
قذف | NOUN
قذيفة | NOUN | قذائف
قرآن | NOUN
قرآني | ADJ
قراءة | NOUN
قرابة | NOUN
قرار | NOUN
قران | NOUN
قربان | NOUN | قرابين
قربى | NOUN |  | f
قربي | ADJ
قرد | NOUN | قرود, قردة
قرش | NOUN | قروش
قرص | NOUN | أقراص
قرصان | NOUN | قراصنة
قرصنة | NOUN
قرض | NOUN | قروض
قرطاج | NOUN |  | f
قرع | NOUN
قرعة | NOUN
قرميد | NOUN
قرن | NOUN | قرون
قرنة | NOUN
قرني | ADJ
قرنية | NOUN
قروي | ADJ
قريب | ADJ | أقرباء
قريب | NOUN | أقارب, أقرباء
قرية | NOUN | قرى
قرينة | NOUN | قرائن
قزم | NOUN | أقزام
قس | NOUN | قساوسة, قسس
قسري | ADJ
قسط | NOUN | أقساط
قسطرة | NOUN
قسم | NOUN | أقسام
قسمة | NOUN
قسوة | NOUN
قسيس | NOUN | قساوسة
قشر | NOUN | قشور
قشرة | NOUN | قشور
قصاص | NOUN
قصة | NOUN | قصص
قصد | NOUN | مقاصد
قصدير | NOUN
قصر | NOUN | قصور
قصصي | ADJ
قصف | NOUN
قصور | NOUN
قصوى | ADJ |  | f
قصي | ADJ
قصيدة | NOUN | قصائد
قصير | ADJ | قصار
قضاء | NOUN | أقضية | m
قضائي | ADJ
قضم | NOUN
قضيب | NOUN | قضبان
قضية | NOUN | قضايا
قط | NOUN | قطط
قطار | NOUN
قطاع | NOUN
قطاعي | ADJ
قطاف | NOUN
قطب | NOUN | أقطاب
قطبي | ADJ
قطة | NOUN | قطط
قطر | NOUN | أقطار
قطرة | NOUN
قطع | NOUN | قطوع
قطعة | NOUN | قطع
قطعي | ADJ
قطف | NOUN
قطن | NOUN | أقطان
قطني | ADJ
قطيع | NOUN | قطعان
قطيعة | NOUN
قعر | NOUN
قعود | NOUN
قفاز | NOUN
قفز | NOUN
قفزة | NOUN
قفص | NOUN | أقفاص
قفل | NOUN | أقفال
قلادة | NOUN
قلب | NOUN | قلوب
قلبي | ADJ
قلة | NOUN
قلع | NOUN
قلعة | NOUN | قلاع
قلق | ADJ
قلق | NOUN
قلم | NOUN | أقلام
قلنسوة | NOUN | قلانس
قليل | ADJ | قلائل
قمار | NOUN
قماش | NOUN | أقمشة
قمامة | NOUN
قمة | NOUN | قمم
قمح | NOUN
قمر | NOUN | أقمار
قمري | ADJ
قمع | NOUN
قمعي | ADJ
قميص | NOUN | قمصان
قناة | NOUN | قنوات
قناص | NOUN | قناصة
قناصة | NOUN
قناع | NOUN | أقنعة
قناعة | NOUN
قنب | NOUN
قنبلة | NOUN | قنابل
قنص | NOUN
قنصل | NOUN | قناصل
قنصلي | ADJ
قنصلية | NOUN
قنطار | NOUN | قناطير
قنوط | NOUN
قنينة | NOUN | قنان, قناني
قهر | NOUN
قهوة | NOUN
قوام | NOUN
قوة | NOUN | قوى
قوت | NOUN
قوس | NOUN | أقواس | f
قول | NOUN | أقوال, أقاويل
قولون | NOUN
قوم | NOUN | أقوام
قومي | ADJ
قومية | NOUN
قوى | NOUN |  | f
قوي | ADJ | أقوياء
قيء | NOUN
قيادة | NOUN
قيادي | ADJ
قياس | NOUN | أقيسة
قياسي | ADJ
قيام | NOUN
قيامة | NOUN
قيد | NOUN | قيود
قيراط | NOUN | قراريط
قيصر | NOUN | قياصرة
قيصري | ADJ
قيلولة | NOUN
قيمة | NOUN | قيم
قيمي | ADJ
كآبة | NOUN
كأس | NOUN | كؤوس | f
كئيب | ADJ
كائن | NOUN
كابتن | NOUN | كباتن
كابل | NOUN
كابوس | NOUN | كوابيس
كابينة | NOUN
كاتب | NOUN | كتاب
كاتدرائية | NOUN
كاتيوشا | NOUN |  | f
كاثوليكي | ADJ | كاثوليك
كاحل | NOUN | كواحل
كادر | NOUN | كوادر
كاذب | ADJ
كاراتيه | NOUN
كارثة | NOUN | كوارث
كارثي | ADJ
كاردينال | NOUN | كرادلة
كاريبي | ADJ
كاريزما | NOUN |  | f
كاريكاتور | NOUN
كاريكاتير | NOUN
كاسح | ADJ
كاسحة | NOUN
كاسد | ADJ
كاسر | ADJ
كاشف | ADJ
كاف | ADJ
كافر | ADJ | كفار, كفرة
كافر | NOUN | كفار
كافي | ADJ
كافيار | NOUN
كاكاو | NOUN
كالسيوم | NOUN
كامل | ADJ
كامن | ADJ
كاميرا | NOUN | كاميرات | f
كاهن | NOUN | كهنة
كبت | NOUN
كبتاغون | NOUN
كبح | NOUN
كبد | NOUN | أكباد | f
كبدي | ADJ
كبر | NOUN
كبرى | ADJ | كبريات | f
كبرياء | NOUN |  | f
كبريتي | ADJ
كبس | NOUN
كبسولة | NOUN
كبش | NOUN | كباش
كبل | NOUN | أكبال
كبير | ADJ | كبار, كبراء
كتاب | NOUN | كتب
كتابة | NOUN
كتابي | ADJ
كتف | NOUN | أكتاف | f
كتلة | NOUN | كتل
كتم | NOUN
كتمان | NOUN
كتيب | NOUN
كتيبة | NOUN | كتائب
كثافة | NOUN
كثب | NOUN
كثرة | NOUN
كثير | ADJ
كثيف | ADJ
كحول | NOUN
كحولي | ADJ
كد | NOUN
كذب | NOUN | أكاذيب
كذبة | NOUN
كراسة | NOUN
كرامة | NOUN
كراهية | NOUN
كرب | NOUN
كربة | NOUN | كرب
كربون | NOUN
كربوني | ADJ
كربوهيدرات | NOUN |  | f
كرة | NOUN
كرتوني | ADJ
كردي | ADJ | أكراد, كرد
كرسي | NOUN | كراس, كراسي
كره | NOUN
كرواتي | ADJ | كروات
كروم | NOUN |  | f
كروي | ADJ
كريكت | NOUN
كريكيت | NOUN
كريم | ADJ | كرام, كرماء
كريه | ADJ
كساد | NOUN
كسب | NOUN | مكاسب
كسر | NOUN | كسور
كسرة | NOUN
كسل | NOUN
كسلان | ADJ | كسالى
كسوة | NOUN
كسوف | NOUN
كسول | ADJ
كسير | ADJ
كشاف | NOUN
كشف | NOUN | كشوف, كشوفات
كعب | NOUN | كعوب, كعاب
كعك | NOUN
كعكة | NOUN | كعك
كف | NOUN | أكف, كفوف | f
كفء | ADJ | أكفاء
كفاءة | NOUN |  | f
كفاح | NOUN
كفالة | NOUN
كفاية | NOUN
كفة | NOUN
كفر | NOUN
كفيف | NOUN | مكفوفون
كفيل | ADJ | كفلاء
كفيل | NOUN | كفلاء
كلاسيكو | NOUN
كلاسيكي | ADJ
كلاشنيكوف | NOUN
كلام | NOUN
كلامي | ADJ
كلب | NOUN | كلاب
كلبة | NOUN
كلفة | NOUN
كلمة | NOUN
كلور | NOUN
كلورين | NOUN
كلوي | ADJ
كلي | ADJ
كلية | NOUN | كلى
كمال | NOUN
كمالي | ADJ
كمان | NOUN
كمبيوتر | NOUN
كمثرى | NOUN |  | f
كمون | NOUN
كمي | ADJ
كمية | NOUN
كمين | NOUN | كمائن
كنس | NOUN
كنسي | ADJ
كنه | NOUN
كنية | NOUN | كنى
كنيس | NOUN | كنس
كنيسة | NOUN | كنائس
كهرباء | NOUN |  | f
كهربائي | ADJ
كهرومائي | ADJ
كهف | NOUN | كهوف
كهل | NOUN | كهول
كهنوتي | ADJ
كواليس | NOUN
كوب | NOUN | أكواب
كوبالت | NOUN
كوخ | NOUN | أكواخ
كود | NOUN | أكواد
كورنيش | NOUN
كوع | NOUN | أكواع
كوفية | NOUN
كوكايين | NOUN
كوكب | NOUN | كواكب
كوكبي | ADJ
كولونيل | NOUN
كوليرا | NOUN |  | f
كوليسترول | NOUN
كوماندوس | NOUN
كومة | NOUN | أكوام
كوميدي | ADJ
كونغرس | NOUN
كونفدرالي | ADJ
كونفدرالية | NOUN
كوني | ADJ
كويكب | NOUN
كويكبي | ADJ
كيان | NOUN
كيد | NOUN | مكايد
كيروسين | NOUN
كيس | NOUN | أكياس
كيفي | ADJ
كيفية | NOUN
كيل | NOUN | أكيال
كيلو | NOUN
كيلوغرام | NOUN
كيلومتر | NOUN
كيلوواط | NOUN
كيماوي | ADJ
كيماوي | NOUN
كيماويات | NOUN |  | f
كيمياء | NOUN |  | f
كيميائي | ADJ
كيمياوي | ADJ
لؤلؤة | NOUN | لآلئ
لئيم | ADJ | لئام
لائحة | NOUN | لوائح
لائق | ADJ
لابتوب | NOUN
لاتيني | ADJ
لاجئ | NOUN
لاحق | ADJ
لاذع | ADJ
لازم | ADJ
لاسلكي | ADJ
لاسلكي | NOUN
لاعب | NOUN
لاعبة | NOUN
لافت | ADJ
لافتة | NOUN
لامركزي | ADJ
لامع | ADJ
لاهوتي | ADJ
لباس | NOUN | ألبسة
لبس | NOUN
لبق | ADJ
لبن | NOUN | ألبان
لتر | NOUN | ألتار
لثام | NOUN | ألثمة
لثة | NOUN
لجم | NOUN
لجنة | NOUN | لجان
لجوء | NOUN |  | m
لحاق | NOUN
لحظة | NOUN
لحظي | ADJ
لحم | NOUN | لحوم
لحن | NOUN | ألحان
لحية | NOUN | لحى
لدغ | NOUN
لدغة | NOUN
لدود | ADJ
لذة | NOUN
لذيذ | ADJ
لسان | NOUN | ألسنة, ألسن
لساني | ADJ
لص | NOUN | لصوص
لصيق | ADJ
لطم | NOUN
لطيف | ADJ | لطاف, لطفاء
لعب | NOUN
لعبة | NOUN | ألعاب
لعن | NOUN
لعنة | NOUN
لغة | NOUN
لغز | NOUN | ألغاز
لغط | NOUN
لغم | NOUN | ألغام
لغو | NOUN
لغوي | ADJ
لف | NOUN
لفة | NOUN
لفتنانت | NOUN
لفظ | NOUN | ألفاظ
لفظة | NOUN | ألفاظ
لفظي | ADJ
لقاء | NOUN |  | m
لقاح | NOUN
لقب | NOUN | ألقاب
لقطة | NOUN
لكمة | NOUN
لمبة | NOUN
لمحة | NOUN | ملامح
لمس | NOUN
لمسة | NOUN
لمعان | NOUN
لهب | NOUN
لهجة | NOUN
لهفة | NOUN
لهو | NOUN
لهيب | NOUN
لواء | NOUN | ألوية | m
لوبي | NOUN
لوجستي | ADJ
لوجيستي | ADJ
لوح | NOUN | ألواح
لوحة | NOUN
لوحي | ADJ
لوز | NOUN
لوعة | NOUN
لولبي | ADJ
لوم | NOUN
لون | NOUN | ألوان
لياقة | NOUN
ليبرالي | ADJ
ليبرالية | NOUN
ليتر | NOUN
ليثيوم | NOUN
ليرة | NOUN
ليزر | NOUN
ليف | NOUN | ألياف
ليل | NOUN | ليال, ليالي
ليلة | NOUN | ليال, ليالي
ليلي | ADJ
ليمون | NOUN
ليونة | NOUN
مأجور | ADJ
مأدبة | NOUN | مآدب
مأزق | NOUN | مآزق
مأساة | NOUN | مآس, مآسي
مأساوي | ADJ
مأكولات | NOUN |  | f
مألوف | ADJ
مأمول | ADJ
مأمون | ADJ
مأهول | ADJ
مأوى | NOUN | مآو, مآوي
مؤامرة | NOUN
مؤبد | ADJ
مؤبد | NOUN
مؤتمر | NOUN
مؤثر | ADJ
مؤجل | ADJ
مؤخرة | NOUN
مؤذ | ADJ
مؤذي | ADJ
مؤرخ | NOUN
مؤسساتي | ADJ
مؤسسة | NOUN
مؤسسي | ADJ
مؤسف | ADJ
مؤشر | NOUN
مؤقت | ADJ
مؤكد | ADJ
مؤلف | NOUN
مؤلم | ADJ
مؤمن | NOUN
مؤهل | ADJ
مؤهل | NOUN
مؤونة | NOUN | مؤن
مؤيد | ADJ
مئذنة | NOUN | مآذن
مئوي | ADJ
مئوية | NOUN
ماء | NOUN | مياه | m
مائدة | NOUN | موائد
مائل | ADJ
مائي | ADJ
ماتادور | NOUN
ماثل | ADJ
ماجستير | NOUN |  | f
ماجن | ADJ
مادة | NOUN | مواد
مادي | ADJ
ماراثون | NOUN
ماركة | NOUN
ماركسي | ADJ
ماريجوانا | NOUN |  | f
ماس | NOUN
ماسة | NOUN
ماسي | ADJ
ماشية | NOUN | مواش, مواشي
ماض | ADJ
ماضي | ADJ
ماطر | ADJ
ماعز | NOUN
مافيا | NOUN | مافيات | f
ماكينة | NOUN | مكائن
مال | NOUN | أموال
مالح | ADJ
مالك | NOUN | ملاك
مالكي | ADJ
مالي | ADJ
مانجو | NOUN |  | f
مانشيت | NOUN
ماهر | ADJ | مهرة
ماهية | NOUN
مايسترو | NOUN
مايونيز | NOUN
مباحث | NOUN |  | f
مباحثة | NOUN
مبادرة | NOUN
مبادلة | NOUN
مباراة | NOUN | مباريات
مبارزة | NOUN
مبارك | ADJ
مباركة | NOUN
مبالغة | NOUN
مبايعة | NOUN
مبتز | NOUN
مبتكر | ADJ
مبحث | NOUN | مباحث
مبدأ | NOUN | مبادئ
مبدئي | ADJ
مبرح | ADJ
مبرر | NOUN
مبرمج | ADJ
مبطن | ADJ
مبعوث | NOUN
مبكر | ADJ
مبلغ | NOUN | مبالغ
مبنى | NOUN | مبان, مباني
مبهم | ADJ
مبيد | NOUN
مبيض | NOUN | مبايض
مبيع | NOUN
متأخر | ADJ
متأزم | ADJ
متابع | NOUN
متاجرة | NOUN
متاح | ADJ
متاع | NOUN | أمتعة
متاعب | NOUN |  | f
متبادل | ADJ
متبرع | NOUN
متتال | ADJ
متتالي | ADJ
متجر | NOUN | متاجر
متحد | ADJ
متحرك | ADJ
متحضر | ADJ
متحف | NOUN | متاحف
متخصص | ADJ
متخلف | ADJ
متداول | ADJ
متدن | ADJ
متدني | ADJ
متذبذب | ADJ
متذيل | ADJ
متر | NOUN | أمتار
مترابط | ADJ
متراس | NOUN | متاريس
متراكم | ADJ
مترد | ADJ
متردي | ADJ
مترو | NOUN
متزامن | ADJ
متزايد | ADJ
متسارع | ADJ
متساو | ADJ
متساوي | ADJ
متسق | ADJ
متسول | NOUN
متشائم | ADJ
متشابه | ADJ
متشدد | ADJ
متصاعد | ADJ
متصدع | ADJ
متصفح | NOUN
متضرر | ADJ
متطابق | ADJ
متطرف | ADJ
متطلب | NOUN
متطور | ADJ
متطوع | NOUN
متعب | ADJ
متعبة | NOUN | متاعب
متعثر | ADJ
متعجرف | ADJ
متعدد | ADJ
متعرج | ADJ
متعمد | ADJ
متغير | ADJ
متغير | NOUN
متفائل | ADJ
متفجر | ADJ
متفجرة | NOUN
متفرق | ADJ
متفق | ADJ
متقاعد | ADJ
متقدم | ADJ
متقطع | ADJ
متقلب | ADJ
متكافئ | ADJ
متكامل | ADJ
متكرر | ADJ
متلاحق | ADJ
متلبس | ADJ
متماسك | ADJ
متناثر | ADJ
متنازع | ADJ
متناسق | ADJ
متناقض | ADJ
متنام | ADJ
متنامي | ADJ
متناول | NOUN
متنزه | NOUN
متنوع | ADJ
متهالك | ADJ
متهم | NOUN
متهور | ADJ
متوازن | ADJ
متواصل | ADJ
متواضع | ADJ
متوافق | ADJ
متوال | ADJ
متوالي | ADJ
متوتر | ADJ
متوحش | ADJ
متورط | NOUN
متوسط | ADJ
متوسط | NOUN
متوسطي | ADJ
متوفر | ADJ
متوقع | ADJ
متين | ADJ | متان
مثال | NOUN | أمثلة
مثالي | ADJ
مثانة | NOUN
مثقف | NOUN
مثلث | NOUN
مثلى | ADJ |  | f
مثمر | ADJ
مثول | NOUN
مثوى | NOUN | مثاو, مثاوي
مثير | ADJ
مثيل | NOUN
مجاز | NOUN
مجازفة | NOUN
مجازي | ADJ
مجاعة | NOUN
مجال | NOUN
مجاملة | NOUN
مجان | ADJ
مجاني | ADJ
مجاور | ADJ
مجتمع | NOUN
مجتمعي | ADJ
مجد | NOUN | أمجاد
مجرة | NOUN
مجرم | NOUN
مجرى | NOUN | مجار, مجاري
مجزرة | NOUN | مجازر
مجلة | NOUN
مجلس | NOUN | مجالس
مجمع | NOUN | مجامع
مجمل | NOUN
مجموع | NOUN | مجاميع
مجموعة | NOUN
مجند | NOUN
مجنون | ADJ | مجانين
مجهر | NOUN | مجاهر
مجهري | ADJ
مجهود | NOUN
مجهول | ADJ
مجهول | NOUN
مجوسي | ADJ | مجوس
مجوهرات | NOUN |  | f
مجيء | NOUN
مجيد | ADJ
محادثة | NOUN
محاذ | ADJ
محاذاة | NOUN
محاذي | ADJ
محاسبة | NOUN
محاصصة | NOUN
محاضرة | NOUN
محافظ | ADJ
محافظة | NOUN
محام | NOUN
محاماة | NOUN
محاولة | NOUN
محايد | ADJ
محبة | NOUN
محتاج | NOUN
محتال | NOUN
محترف | NOUN
محترم | ADJ
محتمل | ADJ
محتوم | ADJ
محتوى | NOUN | محتويات
محجر | NOUN | محاجر
محدد | ADJ
محدود | ADJ
محراب | NOUN | محاريب
محراث | NOUN | محاريث
محرج | ADJ
محرر | NOUN
محرض | NOUN
محرك | NOUN
محرم | ADJ
محرم | NOUN
محزن | ADJ
محسوب | ADJ
محسوبية | NOUN
محسوس | ADJ
محصلة | NOUN
محصول | NOUN | محاصيل
محض | ADJ
محضر | NOUN | محاضر
محط | NOUN
محطة | NOUN
محظور | ADJ
محظوظ | ADJ
محفظة | NOUN | محافظ
محفل | NOUN | محافل
محكم | ADJ
محكمة | NOUN | محاكم
محل | NOUN | محال
محلي | ADJ
محمول | ADJ
محمول | NOUN
محمية | NOUN
محنة | NOUN | محن
محو | NOUN
محور | NOUN | محاور
محوري | ADJ
محول | NOUN
محيط | NOUN
محيطي | ADJ
مخ | NOUN | أمخاخ
مخابرات | NOUN |  | f
مخابراتي | ADJ
مخاض | NOUN
مخاطرة | NOUN
مخافة | NOUN | مخاوف
مخالفة | NOUN
مخاوف | NOUN |  | f
مخبأ | NOUN | مخابئ
مخبر | NOUN
مخبري | ADJ
مخبز | NOUN | مخابز
مختبر | NOUN
مختبري | ADJ
مخترع | NOUN
مختص | ADJ
مختلط | ADJ
مختلف | ADJ
مخجل | ADJ
مخدر | NOUN
مخدرات | NOUN |  | f
مخرج | NOUN | مخارج
مخز | ADJ
مخزن | NOUN | مخازن
مخزون | NOUN
مخزي | ADJ
مخصص | NOUN
مخضرم | NOUN
مخطط | NOUN
مخطوط | NOUN
مخطوطة | NOUN
مخطوف | NOUN
مخفر | NOUN | مخافر
مخلص | ADJ
مخلف | NOUN
مخلوق | NOUN
مخيف | ADJ
مخيم | NOUN
مد | NOUN
مداخلة | NOUN
مدار | NOUN
مداري | ADJ
مدافع | NOUN
مدان | NOUN
مداهمة | NOUN
مداهنة | NOUN
مداولة | NOUN
مداومة | NOUN
مدبب | ADJ
مدبر | ADJ
مدبر | NOUN
مدة | NOUN
مدح | NOUN
مدخر | NOUN
مدخل | NOUN | مداخل
مدخول | NOUN | مداخيل
مدرب | NOUN
مدرج | NOUN | مدارج
مدرس | NOUN
مدرسة | NOUN | مدارس
مدرسي | ADJ
مدرعة | NOUN
مدع | NOUN
مدفأة | NOUN | مدافئ
مدفع | NOUN | مدافع
مدفعي | ADJ
مدفعية | NOUN
مدمر | ADJ
مدمرة | NOUN
مدني | ADJ
مدو | ADJ
مدونة | NOUN
مدوي | ADJ
مدى | NOUN | أمداء
مديح | NOUN | مدائح
مدير | NOUN | مدراء
مديرية | NOUN
مدينة | NOUN | مدن
مديني | ADJ
مديونية | NOUN
مذبحة | NOUN | مذابح
مذكرات | NOUN |  | f
مذكرة | NOUN
مذل | ADJ
مذلة | NOUN
مذنب | NOUN
مذهب | NOUN | مذاهب
مذهبي | ADJ
مذهل | ADJ
مذيع | NOUN
مرء | NOUN |  | m
مرآب | NOUN | مرائب
مرآة | NOUN | مرايا
مرأة | NOUN | نساء, نسوة | f
مرئي | ADJ
مراد | NOUN
مرارة | NOUN
مراسل | NOUN
مراسلة | NOUN
مراسم | NOUN
مراعاة | NOUN
مرافعة | NOUN
مراقب | NOUN
مراقبة | NOUN
مرام | NOUN
مران | NOUN
مراهق | NOUN
مراهقة | NOUN
مراهنة | NOUN
مراوغة | NOUN
مربض | NOUN | مرابض
مربع | ADJ
مربع | NOUN
مرة | NOUN | مرار
مرتب | NOUN
مرتبة | NOUN | مراتب
مرتجل | ADJ
مرتزق | NOUN | مرتزقة
مرتقب | ADJ
مرتكز | NOUN
مرج | NOUN | مروج
مرجع | NOUN | مراجع
مرجعي | ADJ
مرجعية | NOUN
مرح | NOUN
مرحاض | NOUN | مراحيض
مرحلة | NOUN | مراحل
مرحلي | ADJ
مردود | NOUN
مرسوم | NOUN | مراسيم
مرسى | NOUN | مراس, مراسي
مرشح | NOUN
مرصاد | NOUN
مرصد | NOUN | مراصد
مرض | NOUN | أمراض
مرضي | ADJ
مرعب | ADJ
مرعى | NOUN | مراع, مراعي
مرفأ | NOUN | مرافئ
مرفق | NOUN | مرافق
مركب | ADJ
مركب | NOUN | مراكب
مركبة | NOUN
مركز | NOUN | مراكز
مركزي | ADJ
مرموق | ADJ
مرمى | NOUN | مرام, مرامي
مرن | ADJ
مرهق | ADJ
مرهم | NOUN | مراهم
مروج | NOUN
مروحة | NOUN | مراوح
مروحية | NOUN
مرور | NOUN
مروري | ADJ
مروع | ADJ
مرونة | NOUN
مريب | ADJ
مرير | ADJ
مريض | ADJ | مرضى
مريض | NOUN | مرضى
مزاج | NOUN | أمزجة
مزاح | NOUN
مزاد | NOUN
مزارع | NOUN
مزايدة | NOUN
مزج | NOUN
مزدوج | ADJ
مزر | ADJ
مزرعة | NOUN | مزارع
مزري | ADJ
مزعج | ADJ
مزعوم | ADJ
مزمع | ADJ
مزمن | ADJ
مزور | NOUN
مزيج | NOUN
مزيد | NOUN
مزيف | ADJ
مسألة | NOUN | مسائل
مسؤولية | NOUN
مساء | NOUN | أماس, أماسي | m
مساءلة | NOUN
مسائي | ADJ
مساحة | NOUN
مسار | NOUN
مسارعة | NOUN
مساس | NOUN
مسافة | NOUN
مسافر | NOUN
مساهم | NOUN
مساهمة | NOUN
مساواة | NOUN
مسبار | NOUN | مسابر
مسبح | NOUN | مسابح
مستأجر | NOUN
مستبد | ADJ
مستثمر | NOUN
مستجد | NOUN
مستحق | NOUN
مستحيل | ADJ
مستدام | ADJ
مستدير | ADJ
مستشفى | NOUN | مستشفيات, مشاف, مشافي
مستطيل | ADJ
مستعجل | ADJ
مستعص | ADJ
مستعصي | ADJ
مستعمرة | NOUN
مستفز | ADJ
مستقبل | NOUN
مستقبلي | ADJ
مستقر | ADJ
مستقل | ADJ
مستقيم | ADJ
مستلزم | NOUN
مستمر | ADJ
مستمع | NOUN
مستند | NOUN
مستنقع | NOUN
مستهتر | ADJ
مستهدف | ADJ
مستهل | NOUN
مستهلك | NOUN
مستودع | NOUN
مستورد | ADJ
مستورد | NOUN
مستوصف | NOUN
مستوطن | NOUN
مستوطنة | NOUN
مستوى | NOUN | مستويات
مسجد | NOUN | مساجد
مسح | NOUN | مسوح, مسوحات
مسدس | NOUN
مسدود | ADJ
مسرح | NOUN | مسارح
مسرحي | ADJ
مسرحية | NOUN
مسطح | ADJ
مسطرة | NOUN | مساطر
مسعف | NOUN
مسعى | NOUN | مساع, مساعي
مسكن | NOUN | مساكن
مسلة | NOUN
مسلح | ADJ
مسلخ | NOUN | مسالخ
مسلسل | NOUN
مسلك | NOUN | مسالك
مسلم | NOUN
مسمار | NOUN | مسامير
مسموع | ADJ
مسموم | ADJ
مسن | NOUN
مسودة | NOUN
مسيء | ADJ | مسيئون, مسيئين
مسيئة | ADJ |  | f
مسيح | NOUN
مسيحي | ADJ
مسير | NOUN
مسيرة | NOUN
مسيل | NOUN
مسيلة | NOUN
مشؤوم | ADJ
مشابه | ADJ
مشاة | NOUN |  | m
مشاجرة | NOUN
مشادة | NOUN
مشارف | NOUN |  | f
مشاركة | NOUN
مشاهد | NOUN
مشاورة | NOUN
مشبع | ADJ
مشبوه | ADJ
مشتبه | NOUN
مشتر | NOUN
مشترك | ADJ
مشتق | NOUN
مشجع | NOUN
مشرد | NOUN
مشرف | ADJ
مشرق | ADJ
مشرك | NOUN
مشروط | ADJ
مشروع | ADJ
مشروع | NOUN | مشاريع
مشع | ADJ
مشعل | NOUN | مشاعل
مشفر | ADJ
مشفى | NOUN | مشاف, مشافي
مشقة | NOUN | مشاق
مشكل | NOUN | مشاكل
مشكلة | NOUN | مشاكل
مشمس | ADJ
مشنقة | NOUN | مشانق
مشهد | NOUN | مشاهد
مشهود | ADJ
مشهور | NOUN | مشاهير
مشوار | NOUN | مشاوير
مشورة | NOUN
مشوق | ADJ
مشوه | ADJ
مشي | NOUN
مشيخة | NOUN
مشير | NOUN | مشراء
مشين | ADJ
مصاب | NOUN
مصادرة | NOUN
مصادفة | NOUN
مصارع | NOUN
مصارعة | NOUN
مصاعب | NOUN |  | f
مصافحة | NOUN
مصالحة | NOUN
مصب | NOUN
مصباح | NOUN | مصابيح
مصحة | NOUN
مصحوب | ADJ
مصداقية | NOUN
مصدر | NOUN | مصادر
مصرف | NOUN | مصارف
مصرفي | ADJ
مصروف | NOUN | مصاريف
مصطلح | NOUN
مصطنع | ADJ
مصعب | NOUN | مصاعب
مصعد | NOUN | مصاعد
مصغر | ADJ
مصفاة | NOUN | مصاف, مصافي
مصفحة | NOUN
مصفى | NOUN | مصاف, مصافي
مصل | NOUN | أمصال
مصلحة | NOUN | مصالح
مصلى | NOUN | مصليات
مصمم | NOUN
مصممة | NOUN
مصنع | NOUN | مصانع
مصنف | NOUN
مصوت | NOUN
مصور | NOUN
مصيبة | NOUN | مصائب
مصير | NOUN | مصائر
مصيري | ADJ
مضاد | ADJ
مضاد | NOUN
مضاربة | NOUN
مضاعفة | NOUN
مضايقة | NOUN
مضرب | NOUN | مضارب
مضرة | NOUN | مضار
مضطرب | ADJ
مضغوط | ADJ
مضلل | ADJ
مضمار | NOUN | مضامير
مضمون | NOUN | مضامين
مضن | ADJ
مضني | ADJ
مضي | NOUN
مضيء | ADJ | مضيئون, مضيئين
مضيئة | ADJ |  | f
مضيف | NOUN
مضيفة | NOUN
مضيق | NOUN | مضائق, مضايق
مطابق | ADJ
مطابقة | NOUN
مطار | NOUN
مطاردة | NOUN
مطاري | ADJ
مطاط | NOUN
مطاطي | ADJ
مطاف | NOUN
مطالبة | NOUN
مطبخ | NOUN | مطابخ
مطبعة | NOUN | مطابع
مطحنة | NOUN | مطاحن
مطر | NOUN | أمطار
مطران | NOUN | مطارنة
مطرب | NOUN
مطربة | NOUN
مطرقة | NOUN | مطارق
مطعم | NOUN | مطاعم
مطلب | NOUN | مطالب
مطلع | ADJ
مطلع | NOUN | مطالع
مطلق | ADJ
مطلوب | ADJ
مطلوب | NOUN
مطمئن | ADJ
مطمح | NOUN | مطامح
مطول | ADJ
مظاهرة | NOUN
مظلة | NOUN | مظال
مظلم | ADJ
مظلمة | NOUN | مظالم
مظلوم | ADJ
مظلوم | NOUN
مظهر | NOUN | مظاهر
معاد | ADJ
معاداة | NOUN
معادلة | NOUN
معادي | ADJ
معارضة | NOUN
معاش | NOUN
معاصر | ADJ
معاق | ADJ
معاق | NOUN
معاكس | ADJ
معالج | NOUN
معالجة | NOUN
معاناة | NOUN
معاهدة | NOUN
معبد | NOUN | معابد
معبر | NOUN | معابر
معتاد | ADJ
معتبر | ADJ
معتدل | ADJ
معترك | NOUN
معتقد | NOUN
معتقل | NOUN
معتم | ADJ
معتمد | ADJ
معتمر | NOUN
معجز | ADJ
معجزة | NOUN
معجم | NOUN | معاجم
معجنات | NOUN |  | f
معد | ADJ
معدة | NOUN | معد
معدل | NOUN
معدن | NOUN | معادن
معدني | ADJ
معدي | ADJ
معرض | NOUN | معارض
معرفة | NOUN | معارف
معرفي | ADJ
معركة | NOUN | معارك
معروف | ADJ
معزول | ADJ
معسكر | NOUN
معصم | NOUN | معاصم
معصية | NOUN | معاص, معاصي
معضلة | NOUN
معطف | NOUN | معاطف
معطل | ADJ
معفى | ADJ
معقد | ADJ
معقل | NOUN | معاقل
معقول | ADJ
معكرونة | NOUN
معلم | NOUN | معالم
معلمة | NOUN
معلوم | ADJ
معلوماتي | ADJ
معلومة | NOUN
معماري | ADJ
معمل | NOUN | معامل
معنوي | ADJ
معنوية | NOUN
معنى | NOUN | معان, معاني
معني | ADJ
معهد | NOUN | معاهد
معهود | ADJ
معوج | ADJ
معوق | NOUN
معونة | NOUN
معى | NOUN | أمعاء
معيار | NOUN | معايير
معياري | ADJ
معيب | ADJ
معيشة | NOUN
معيشي | ADJ
معين | ADJ
مغارة | NOUN | مغاور
مغامرة | NOUN
مغاير | ADJ
مغبة | NOUN
مغبر | ADJ
مغترب | NOUN
مغتصب | NOUN
مغر | ADJ
مغربي | ADJ | مغاربة
مغرض | ADJ
مغرور | ADJ
مغري | ADJ
مغزى | NOUN | مغاز, مغازي
مغشوش | ADJ
مغفرة | NOUN
مغلق | ADJ
مغمور | ADJ
مغن | NOUN
مغناطيسي | ADJ
مغنية | NOUN
مغيب | NOUN
مفاجأة | NOUN | مفاجآت
مفاجئ | ADJ
مفاد | NOUN
مفارقة | NOUN
مفاعل | NOUN
مفاوضة | NOUN
مفبرك | ADJ
مفت | NOUN
مفتاح | NOUN | مفاتيح
مفترق | NOUN
مفتعل | ADJ
مفتوح | ADJ
مفخخ | ADJ
مفردة | NOUN
مفرزة | NOUN | مفارز
مفرط | ADJ
مفرقعة | NOUN
مفزع | ADJ
مفصل | ADJ
مفصل | NOUN | مفاصل
مفصلي | ADJ
مفضل | ADJ
مفعول | NOUN | مفاعيل
مفقود | NOUN
مفهوم | NOUN | مفاهيم
مفيد | ADJ
مقابلة | NOUN
مقاتلة | NOUN
مقاربة | NOUN
مقارنة | NOUN
مقاصة | NOUN
مقاضاة | NOUN
مقاطعة | NOUN
مقال | NOUN
مقالة | NOUN
مقاول | NOUN
مقاولة | NOUN
مقايضة | NOUN
مقبرة | NOUN | مقابر
مقبل | ADJ
مقت | NOUN
مقترح | NOUN
مقتضى | NOUN | مقتضيات
مقتطف | NOUN
مقتنى | NOUN | مقتنيات
مقدار | NOUN | مقادير
مقدس | ADJ
مقدم | NOUN
مقدمة | NOUN
مقذوف | NOUN
مقر | NOUN | مقار
مقرب | ADJ
مقزز | ADJ
مقص | NOUN
مقصد | NOUN | مقاصد
مقصلة | NOUN
مقصود | ADJ
مقصورة | NOUN
مقطع | NOUN | مقاطع
مقطورة | NOUN
مقطوع | ADJ
مقعد | NOUN | مقاعد
مقلاة | NOUN
مقلع | NOUN | مقالع
مقلق | ADJ
مقنع | ADJ
مقهى | NOUN | مقاه, مقاهي
مقود | NOUN | مقاود
مقولة | NOUN
مقوم | NOUN
مقياس | NOUN | مقاييس
مقيم | NOUN
مكابرة | NOUN
مكافأة | NOUN | مكافآت
مكالمة | NOUN
مكان | NOUN | أماكن, أمكنة
مكانة | NOUN
مكاني | ADJ
مكبح | NOUN | مكابح
مكتب | NOUN | مكاتب
مكتبة | NOUN
مكتبي | ADJ
مكتسب | NOUN
مكتظ | ADJ
مكتوب | ADJ
مكثف | ADJ
مكر | NOUN
مكرر | ADJ
مكروه | ADJ
مكس | NOUN | مكوس
مكسب | NOUN | مكاسب
مكسرات | NOUN |  | f
مكشوف | ADJ
مكعب | ADJ
مكعب | NOUN
مكلف | ADJ
مكلوم | ADJ
مكمل | ADJ
مكمل | NOUN
مكمن | NOUN | مكامن
مكنسة | NOUN | مكانس
مكنى | ADJ
مكوث | NOUN
مكوك | NOUN
مكون | ADJ
مكون | NOUN
مكيال | NOUN | مكاييل
مكيدة | NOUN | مكائد, مكايد
مكيف | NOUN
ملء | NOUN
ملائم | ADJ
ملابسة | NOUN
ملاح | NOUN
ملاحة | NOUN
ملاحظة | NOUN
ملاحقة | NOUN
ملاحي | ADJ
ملاذ | NOUN
ملاريا | NOUN |  | f
ملازم | NOUN
ملاسنة | NOUN
ملاك | NOUN | ملائكة
ملاكم | NOUN
ملاكمة | NOUN
ملبس | NOUN | ملابس
ملتبس | ADJ
ملتقى | NOUN | ملتقيات
ملتهب | ADJ
ملجأ | NOUN | ملاجئ
ملح | ADJ
ملح | NOUN | أملاح
ملحد | NOUN
ملحمة | NOUN | ملاحم
ملحمي | ADJ
ملحن | NOUN
ملحوظ | ADJ
ملخص | NOUN
ملزم | ADJ
ملساء | ADJ |  | f
ملصق | NOUN
ملطخ | ADJ
ملعب | NOUN | ملاعب
ملعقة | NOUN | ملاعق
ملغوم | ADJ
ملف | NOUN
ملفت | ADJ
ملك | NOUN | ملوك
ملكي | ADJ
ملكية | NOUN
ملل | NOUN
ملمح | NOUN | ملامح
ملموس | ADJ
ملهى | NOUN | ملاه, ملاهي
ملوث | ADJ
ملون | ADJ
مليء | ADJ | مليئون, مليئين
مليئة | ADJ |  | f
ملياردير | NOUN
مليشيا | NOUN | مليشيات | f
مليوني | ADJ
مليونير | NOUN
مماثل | ADJ
ممارسة | NOUN
ممتاز | ADJ
ممتد | ADJ
ممتع | ADJ
ممتلكات | NOUN |  | f
ممثل | NOUN
ممثلة | NOUN
ممحاة | NOUN
ممر | NOUN
ممرض | NOUN
ممرضة | NOUN
ممشى | NOUN | مماش, مماشي
ممكن | ADJ
مملكة | NOUN | ممالك
ممنهج | ADJ
ممنوع | ADJ
ممول | NOUN
مميت | ADJ
مميز | ADJ
مناخ | NOUN
مناخي | ADJ
منازعة | NOUN
مناسبة | NOUN
مناشدة | NOUN
مناص | NOUN
مناصفة | NOUN
مناطقي | ADJ
مناظرة | NOUN
مناعة | NOUN
مناعي | ADJ
مناف | ADJ
منافس | NOUN
منافسة | NOUN
منافي | ADJ
مناقصة | NOUN
منامة | NOUN
مناورة | NOUN
مناوشة | NOUN
منبر | NOUN | منابر
منبع | NOUN | منابع
منة | NOUN | منن
منتج | NOUN
منتجع | NOUN
منتخب | NOUN
منتدى | NOUN | منتديات
منتزه | NOUN
منتصف | NOUN
منتظم | ADJ
منتوج | NOUN | منتجات
منجز | NOUN
منجم | NOUN | مناجم
منح | NOUN
منحاز | ADJ
منحة | NOUN | منح
منحدر | NOUN
منحوتة | NOUN
منحى | NOUN | مناح, مناحي
منخفض | ADJ
مندد | ADJ
مندوب | NOUN
منزل | NOUN | منازل
منزلي | ADJ
منزوع | ADJ
منسك | NOUN | مناسك
منشأ | NOUN | مناشئ
منشأة | NOUN | منشآت
منشار | NOUN | مناشير
منشطات | NOUN |  | f
منشفة | NOUN | مناشف
منشود | ADJ
منشور | NOUN | مناشير
منصب | NOUN | مناصب
منصة | NOUN
منصرم | ADJ
منصف | ADJ
منطاد | NOUN | مناطيد
منطقة | NOUN | مناطق
منطقي | ADJ
منظار | NOUN | مناظير
منظر | NOUN | مناظر
منظف | NOUN
منظم | ADJ
منظمة | NOUN
منظور | NOUN
منظومة | NOUN
منع | NOUN
منعدم | ADJ
منعطف | NOUN
منفذ | NOUN | منافذ
منفصل | ADJ
منفعة | NOUN | منافع
منفى | NOUN | مناف, منافي
منفي | NOUN
منقطع | ADJ
منكوب | ADJ
منهاج | NOUN | مناهج
منهار | ADJ
منهج | NOUN | مناهج
منهجي | ADJ
منهك | ADJ
منوال | NOUN
منوط | ADJ
منية | NOUN | منايا
مهاجر | NOUN
مهاجم | NOUN
مهارة | NOUN
مهبل | NOUN
مهجر | NOUN
مهجور | ADJ
مهدد | ADJ
مهذب | ADJ
مهر | NOUN | مهور
مهرب | NOUN
مهرة | NOUN
مهرجان | NOUN
مهزلة | NOUN | مهازل
مهل | NOUN
مهلة | NOUN | مهل
مهم | ADJ
مهمة | NOUN | مهام
مهمش | ADJ
مهنة | NOUN | مهن
مهندس | NOUN
مهني | ADJ
مهول | ADJ
مهيب | ADJ
مهيمن | ADJ
مهين | ADJ
موات | ADJ
مواتي | ADJ
مواجهة | NOUN
مواز | ADJ
موازنة | NOUN
موازي | ADJ
مواصفة | NOUN
مواطن | NOUN
مواطنة | NOUN
مواظب | ADJ
مواعدة | NOUN
موافقة | NOUN
موال | ADJ
موالاة | NOUN
موالي | ADJ
موبايل | NOUN
موت | NOUN
موتة | NOUN
موثق | ADJ
موثوق | ADJ
موج | NOUN | أمواج
موجة | NOUN | أمواج
موجز | NOUN
موجع | ADJ
موجودات | NOUN
موحد | ADJ
مورد | NOUN | موارد
موروث | ADJ
موروث | NOUN
موز | NOUN
موزع | NOUN
موسع | ADJ
موسم | NOUN | مواسم
موسمي | ADJ
موسوعة | NOUN
موسيقار | NOUN
موسيقى | NOUN |  | f
موسيقي | ADJ
موصل | NOUN
موضة | NOUN
موضعي | ADJ
موضوع | NOUN | مواضيع
موضوعي | ADJ
موضوعية | NOUN
موظف | NOUN
موعد | NOUN | مواعيد
موعظة | NOUN | مواعظ
موفد | NOUN
موفق | ADJ
موقد | NOUN | مواقد
موقع | NOUN | مواقع
موقعة | NOUN | مواقع
موقف | NOUN | مواقف
موقوف | ADJ
موكب | NOUN | مواكب
مولد | NOUN | موالد
مولود | NOUN | مواليد
مولى | NOUN | موال, موالي
مومياء | NOUN | مومياوات | f
مونتاج | NOUN
مونديال | NOUN
مونديالي | ADJ
موهبة | NOUN | مواهب
مياه | NOUN |  | f
ميت | ADJ | موتى, أموات
ميت | NOUN | موتى, أموات
ميثاق | NOUN | مواثيق
ميدالية | NOUN
ميدان | NOUN | ميادين
ميداني | ADJ
ميراث | NOUN | مواريث
ميركاتو | NOUN
ميزان | NOUN | موازين
ميزانية | NOUN
ميزة | NOUN | مزايا
ميسر | ADJ
ميسور | ADJ
ميغابايت | NOUN
ميغاواط | NOUN | ميغاوات
ميكانيكي | ADJ
ميكروب | NOUN
ميكروفون | NOUN
ميل | NOUN | أميال, ميول
ميلادي | ADJ
ميلان | NOUN
ميلشيا | NOUN | ميلشيات | f
ميليشيا | NOUN | ميليشيات | f
ميليمتر | NOUN
ميناء | NOUN | موانئ, موانى, موان | m
نأي | NOUN
ناء | ADJ
نائ | ADJ
نائب | NOUN | نواب
نائم | ADJ | نيام
نائي | ADJ
ناتج | NOUN | نواتج
ناج | NOUN
ناجح | ADJ
ناجع | ADJ
ناجم | ADJ
ناحية | NOUN | نواح, نواحي, أنحاء
ناخب | NOUN
ناد | NOUN | أندية, نواد, نوادي
نادر | ADJ
نادل | NOUN
نادي | NOUN | أندية, نوادي
نار | NOUN | نيران | f
ناري | ADJ
نازح | NOUN
نازلة | NOUN | نوازل
نازي | ADJ
نازية | NOUN
ناس | NOUN |  | m
ناشئ | ADJ
ناشر | NOUN
ناصع | ADJ
ناطحة | NOUN
ناعم | ADJ
نافذ | ADJ
نافذة | NOUN | نوافذ
نافع | ADJ
ناقة | NOUN | نوق, نياق
ناقد | ADJ
ناقد | NOUN | نقاد
ناقص | ADJ
ناقل | NOUN
ناقلة | NOUN
ناقم | ADJ
ناكر | ADJ
نبأ | NOUN | أنباء
نبات | NOUN
نباتي | ADJ
نبتة | NOUN
نبذ | NOUN
نبرة | NOUN
نبش | NOUN
نبض | NOUN
نبع | NOUN | ينابيع
نبوءة | NOUN
نبوغ | NOUN
نبوي | ADJ
نبي | NOUN | أنبياء
نبيذ | NOUN | أنبذة
نبيل | ADJ | نبلاء
نبيل | NOUN | نبلاء
نتن | ADJ
نتيجة | NOUN | نتائج
نثري | ADJ
نجاة | NOUN
نجاح | NOUN
نجار | NOUN
نجاعة | NOUN
نجدة | NOUN
نجع | NOUN | نجوع
نجم | NOUN | نجوم, أنجم
نجمة | NOUN
نجومية | NOUN
نحات | NOUN
نحاس | NOUN
نحاسي | ADJ
نحت | NOUN
نحر | NOUN
نحس | NOUN
نحل | NOUN
نحلة | NOUN | نحل
نحوي | ADJ
نحيف | ADJ | نحاف
نحيل | ADJ
نخاع | NOUN
نخب | NOUN | أنخاب
نخبة | NOUN | نخب
نخبوي | ADJ
نخلة | NOUN | نخيل
نخيل | NOUN |  | m
ند | NOUN | أنداد
نداء | NOUN |  | m
ندرة | NOUN
ندم | NOUN
ندوة | NOUN
ندى | NOUN | أنداء | m
نذر | NOUN | نذور, نذر
نذير | NOUN | نذر
نرجسي | ADJ
نزاع | NOUN
نزال | NOUN
نزاهة | NOUN
نزع | NOUN
نزعة | NOUN
نزف | NOUN
نزفي | ADJ
نزهة | NOUN
نزوة | NOUN
نزوح | NOUN
نزول | NOUN
نزيف | NOUN
نزيل | NOUN | نزلاء
نزيه | ADJ | نزهاء
نساء | NOUN |  | f
نسائي | ADJ
نسب | NOUN | أنساب
نسبة | NOUN | نسب
نسبي | ADJ
نسخ | NOUN
نسخة | NOUN | نسخ
نسر | NOUN | نسور
نسف | NOUN
نسك | NOUN
نسل | NOUN
نسمة | NOUN
نسوي | ADJ
نسيان | NOUN
نسيج | NOUN | أنسجة
نسيجي | ADJ
نسيم | NOUN | نسائم
نشأة | NOUN
نشاط | NOUN | أنشطة
نشر | NOUN
نشرة | NOUN
نشط | ADJ
نشوء | NOUN
نشوب | NOUN
نشوة | NOUN
نشويات | NOUN |  | f
نشيد | NOUN | أناشيد
نشيط | ADJ
نص | NOUN | نصوص
نصاب | NOUN | أنصبة
نصب | NOUN
نصح | NOUN
نصر | NOUN | انتصارات
نصرة | NOUN
نصف | NOUN | أنصاف
نصفي | ADJ
نصي | ADJ
نصيب | NOUN | أنصبة
نصيحة | NOUN | نصائح
نصير | NOUN | أنصار, نصراء
نضال | NOUN
نضالي | ADJ
نضج | NOUN
نضوب | NOUN
نطاق | NOUN
نطق | NOUN
نظارة | NOUN
نظافة | NOUN
نظام | NOUN | نظم, أنظمة
نظامي | ADJ
نظر | NOUN | أنظار
نظرة | NOUN
نظري | ADJ
نظرية | NOUN
نظير | NOUN | نظراء, نظائر
نظيف | ADJ | نظاف
نعاس | NOUN
نعجة | NOUN | نعاج
نعرة | NOUN
نعش | NOUN | نعوش
نغم | NOUN | أنغام
نغمة | NOUN | أنغام
نفاد | NOUN
نفاذ | NOUN
نفاق | NOUN
نفاية | NOUN
نفخ | NOUN
نفس | NOUN | أنفس, نفوس, أنفاس | f
نفساني | ADJ
نفسي | ADJ
نفط | NOUN
نفطي | ADJ
نفع | NOUN
نفعي | ADJ
نفق | NOUN | أنفاق
نفقة | NOUN
نفوذ | NOUN
نفور | NOUN
نفوس | NOUN
نفوق | NOUN
نفي | NOUN
نفير | NOUN
نفيس | ADJ
نقاء | NOUN |  | m
نقاب | NOUN
نقابة | NOUN
نقابي | ADJ
نقاش | NOUN
نقال | ADJ
نقال | NOUN
نقالة | NOUN
نقاهة | NOUN
نقد | NOUN | نقود
نقدي | ADJ
نقش | NOUN | نقوش
نقص | NOUN | نواقص
نقصان | NOUN
نقض | NOUN
نقطة | NOUN | نقاط, نقط
نقل | NOUN | نقليات
نقلة | NOUN
نقمة | NOUN
نقي | ADJ
نقيب | NOUN | نقباء
نقيصة | NOUN | نقائص, نواقص
نقيض | ADJ
نقيض | NOUN | نقائض
نكاح | NOUN
نكاية | NOUN
نكبة | NOUN
نكتة | NOUN | نكات, نكت
نكث | NOUN
نكراء | ADJ |  | f
نكران | NOUN
نكسة | NOUN
نكهة | NOUN
نمر | NOUN | نمور
نمط | NOUN | أنماط
نمطي | ADJ
نمل | NOUN
نملة | NOUN | نمل
نمو | NOUN
نموذج | NOUN | نماذج
نموذجي | ADJ
نهائي | ADJ
نهائي | NOUN
نهار | NOUN
نهاري | ADJ
نهاية | NOUN
نهب | NOUN
نهج | NOUN | نهوج, أنهاج
نهر | NOUN | أنهار, أنهر
نهري | ADJ
نهضة | NOUN
نهم | NOUN
نهوض | NOUN
نهي | NOUN
نواة | NOUN | نويات, نوى, أنوية
نوبة | NOUN
نور | NOUN | أنوار
نوع | NOUN | أنواع
نوعي | ADJ
نوعية | NOUN
نوم | NOUN
نووي | ADJ
نيابة | NOUN
نيابي | ADJ
نياشين | NOUN |  | m
نية | NOUN | نوايا
نيتروجين | NOUN
نير | ADJ
نيران | NOUN |  | f
نيزك | NOUN | نيازك
نيشان | NOUN | نياشين
نيكل | NOUN
نيكوتين | NOUN
نيلي | ADJ
نيوليبرالي | ADJ
هائج | ADJ
هائل | ADJ
هابط | ADJ
هاتريك | NOUN
هاتف | NOUN | هواتف
هاتفي | ADJ
هاجس | NOUN | هواجس
هادئ | ADJ
هادر | ADJ
هادف | ADJ
هارب | NOUN
هاشتاج | NOUN
هاشتاغ | NOUN
هاكاثون | NOUN
هاكر | NOUN
هالة | NOUN
هام | ADJ
هامد | ADJ
هامش | NOUN | هوامش
هامشي | ADJ
هاو | ADJ
هاو | NOUN | هواة
هاون | NOUN
هاوي | ADJ
هاوي | NOUN | هواة
هبة | NOUN
هبوب | NOUN
هبوط | NOUN
هتاف | NOUN
هتك | NOUN
هجاء | NOUN |  | m
هجر | NOUN
هجرة | NOUN
هجري | ADJ
هجمة | NOUN
هجو | NOUN
هجوم | NOUN | هجمات
هجومي | ADJ
هجين | ADJ
هداف | NOUN
هدام | ADJ
هداية | NOUN
هدر | NOUN
هدف | NOUN | أهداف
هدم | NOUN
هدنة | NOUN | هدن
هدوء | NOUN |  | m
هدية | NOUN | هدايا
هذيان | NOUN
هراء | NOUN |  | m
هراوة | NOUN | هراوى
هرب | NOUN
هرم | NOUN | أهرام, أهرامات
هرمون | NOUN
هرموني | ADJ
هرمي | ADJ
هروب | NOUN
هز | NOUN
هزال | NOUN
هزة | NOUN
هزل | NOUN
هزلي | ADJ
هزيل | ADJ
هزيمة | NOUN | هزائم
هستيري | ADJ
هش | ADJ
هشاشة | NOUN
هضبة | NOUN | هضاب
هضم | NOUN
هضمي | ADJ
هطول | NOUN
هفوة | NOUN
هكتار | NOUN
هلاك | NOUN
هلال | NOUN | أهلة
هلع | NOUN
هليكوبتر | NOUN
هم | NOUN | هموم
همة | NOUN | همم
همج | NOUN
همس | NOUN
هندسة | NOUN
هندسي | ADJ
هندوسي | ADJ | هندوس
هندي | ADJ | هنود
هنيء | ADJ | هنيئون, هنيئين
هنيئة | ADJ |  | f
هنيهة | NOUN
هواء | NOUN | أهوية | m
هوائي | ADJ
هوائي | NOUN
هواة | NOUN |  | m
هوان | NOUN
هواية | NOUN
هوة | NOUN
هوجاء | ADJ |  | f
هوس | NOUN
هوكي | NOUN
هول | NOUN | أهوال
هولوكوست | NOUN |  | f
هوليوودي | ADJ
هوى | NOUN | أهواء
هوية | NOUN
هيئة | NOUN
هياج | NOUN
هيام | NOUN
هيبة | NOUN
هيجان | NOUN
هيدروجين | NOUN
هيدروجيني | ADJ
هيدروكربوني | ADJ
هيدروليكي | ADJ
هيروين | NOUN
هيكل | NOUN | هياكل
هيكلة | NOUN
هيكلي | ADJ
هيمنة | NOUN
وأد | NOUN
وئام | NOUN
واثق | ADJ
واجب | ADJ
واجب | NOUN
واجهة | NOUN
واحة | NOUN
واحد | ADJ
واد | NOUN | أودية, وديان
وادي | NOUN | أودية, وديان
وارث | NOUN | ورثة
وارد | ADJ
وارد | NOUN
وارف | ADJ
واسع | ADJ
واضح | ADJ
واط | NOUN
واع | ADJ
واعد | ADJ
واعظ | NOUN | وعاظ
واعي | ADJ
وافد | ADJ
وافد | NOUN
وافر | ADJ
واق | ADJ
واقع | NOUN | وقائع
واقعة | NOUN | وقائع
واقعي | ADJ
واقف | ADJ
واقي | ADJ
والد | NOUN
والدة | NOUN
واه | ADJ
واهن | ADJ
واهي | ADJ
وباء | NOUN | أوبئة | m
وبائي | ADJ
وبيل | ADJ
وتر | NOUN | أوتار
وتيرة | NOUN | وتائر
وثائقي | ADJ
وثبة | NOUN
وثني | ADJ
وثوق | NOUN
وثيق | ADJ
وثيقة | NOUN | وثائق
وجبة | NOUN
وجداني | ADJ
وجع | NOUN | أوجاع
وجل | NOUN
وجنة | NOUN
وجه | NOUN | وجوه, أوجه
وجهة | NOUN
وجهي | ADJ
وجوب | NOUN
وجود | NOUN
وجودي | ADJ
وجوم | NOUN
وجيز | ADJ
وحدة | NOUN
وحدوي | ADJ
وحش | NOUN | وحوش
وحشة | NOUN
وحشي | ADJ
وحل | NOUN | أوحال, وحول
وحي | NOUN
وحيد | ADJ
وخيم | ADJ
ود | NOUN
ودائع | NOUN
وداع | NOUN
وداعة | NOUN
ودود | ADJ
ودي | ADJ
ودية | NOUN
وديع | ADJ
وديعة | NOUN | ودائع
وراثة | NOUN
وراثي | ADJ
ورد | NOUN | ورود
وردة | NOUN | ورود
وردي | ADJ
ورشة | NOUN | ورش
ورطة | NOUN
ورع | NOUN
ورق | NOUN | أوراق
ورقة | NOUN | أوراق
ورقي | ADJ
ورم | NOUN | أورام
ورود | NOUN
وريث | NOUN | ورثة
وريد | NOUN | أوردة
وزارة | NOUN
وزاري | ADJ
وزن | NOUN | أوزان
وزير | NOUN | وزراء
وسادة | NOUN | وسائد
وساطة | NOUN
وسام | NOUN | أوسمة
وسطى | ADJ |  | f
وسطي | ADJ
وسطية | NOUN
وسع | NOUN
وسم | NOUN | وسوم
وسوسة | NOUN | وساوس
وسيط | ADJ
وسيط | NOUN | وسطاء, وسائط
وسيلة | NOUN | وسائل
وسيم | ADJ
وشاية | NOUN
وشم | NOUN | وشوم
وشيجة | NOUN | وشائج
وشيك | ADJ
وصافة | NOUN
وصاية | NOUN
وصف | NOUN | أوصاف
وصفة | NOUN
وصلة | NOUN
وصمة | NOUN
وصول | NOUN
وصي | NOUN | أوصياء
وصية | NOUN | وصايا
وضع | NOUN | أوضاع
وضعي | ADJ
وضوح | NOUN
وضيع | ADJ | وضعاء
وطأة | NOUN
وطن | NOUN | أوطان
وطني | ADJ
وطنية | NOUN
وظيفة | NOUN | وظائف
وظيفي | ADJ
وعاء | NOUN | أوعية | m
وعد | NOUN | وعود
وعر | ADJ
وعظ | NOUN | مواعظ
وعي | NOUN
وعيد | NOUN
وفاء | NOUN |  | m
وفاة | NOUN | وفيات
وفاق | NOUN
وفد | NOUN | وفود
وفرة | NOUN
وفي | ADJ | أوفياء
وفير | ADJ
وقائي | ADJ
وقاحة | NOUN
وقار | NOUN
وقاية | NOUN
وقت | NOUN | أوقات
وقتي | ADJ
وقح | ADJ
وقف | NOUN | أوقاف
وقفة | NOUN
وقود | NOUN
وقور | ADJ
وقوع | NOUN
وقوف | NOUN
وكالة | NOUN
وكر | NOUN | أوكار
وكيل | NOUN | وكلاء
ولاء | NOUN |  | m
ولائي | ADJ
ولادة | NOUN
ولاية | NOUN
ولد | NOUN | أولاد, ولدان
ولع | NOUN
ولوج | NOUN
ولي | ADJ | أولياء
ولي | NOUN | أولياء
وميض | NOUN
وهابي | ADJ
وهلة | NOUN
وهم | NOUN | أوهام
وهمي | ADJ
وهن | NOUN
ويسكي | NOUN
يأس | NOUN
يائس | ADJ
يابس | ADJ
يابسة | NOUN
ياردة | NOUN
يافع | ADJ
يانصيب | NOUN
يتم | NOUN
يتيم | ADJ | يتامى, أيتام
يتيم | NOUN | أيتام, يتامى
يخت | NOUN | يخوت
يد | NOUN | أيدي, أياد, أيادي | f
يدوي | ADJ
يساري | ADJ
يسر | NOUN
يسرى | ADJ |  | f
يسير | ADJ
يقظ | ADJ
يقظة | NOUN
يقين | NOUN
يقيني | ADJ
يمنى | ADJ |  | f
يمين | NOUN | أيمان
يميني | ADJ
ينبوع | NOUN | ينابيع
يهودي | ADJ | يهود
يوان | NOUN
يورانيوم | NOUN
يورو | NOUN
يوم | NOUN | أيام
يومي | ADJ
يوناني | ADJ | يونان
