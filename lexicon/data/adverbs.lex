# Adverbs that are not in function.lex: adverbial accusatives (غالبا, سنويا, اقتصاديا), fixed adverbs, and adverbial phrases
# of a preposition with its noun. word: as it is written, without و and ف in front; pos: always ADV; class: always adverb.
# Phrases of several words stand at the end.
word | pos | class
غالبا | ADV | adverb
نسبيا | ADV | adverb
سنويا | ADV | adverb
شهريا | ADV | adverb
أسبوعيا | ADV | adverb
يوميا | ADV | adverb
فصليا | ADV | adverb
مرحليا | ADV | adverb
دوريا | ADV | adverb
موسميا | ADV | adverb
زمنيا | ADV | adverb
آنيا | ADV | adverb
لحظيا | ADV | adverb
حديثا | ADV | adverb
قديما | ADV | adverb
باكرا | ADV | adverb
مبكرا | ADV | adverb
متأخرا | ADV | adverb
تاليا | ADV | adverb
آنفا | ADV | adverb
سالفا | ADV | adverb
مستقبلا | ADV | adverb
قبلا | ADV | adverb
مسبقا | ADV | adverb
مقدما | ADV | adverb
أولا | ADV | adverb
ثانيا | ADV | adverb
ثالثا | ADV | adverb
رابعا | ADV | adverb
خامسا | ADV | adverb
سادسا | ADV | adverb
سابعا | ADV | adverb
ثامنا | ADV | adverb
تاسعا | ADV | adverb
عاشرا | ADV | adverb
أخيرا | ADV | adverb
ختاما | ADV | adverb
تباعا | ADV | adverb
تواليا | ADV | adverb
توا | ADV | adverb
حالا | ADV | adverb
عاجلا | ADV | adverb
آجلا | ADV | adverb
فوريا | ADV | adverb
دوما | ADV | adverb
أحيانا | ADV | adverb
نادرا | ADV | adverb
تارة | ADV | adverb
أبديا | ADV | adverb
سرمديا | ADV | adverb
برهة | ADV | adverb
هنيهة | ADV | adverb
ردحا | ADV | adverb
مليا | ADV | adverb
رويدا | ADV | adverb
تلقائيا | ADV | adverb
عفويا | ADV | adverb
آليا | ADV | adverb
يدويا | ADV | adverb
إلكترونيا | ADV | adverb
رقميا | ADV | adverb
لاسلكيا | ADV | adverb
تلفزيونيا | ADV | adverb
صوتيا | ADV | adverb
بصريا | ADV | adverb
كهربائيا | ADV | adverb
ميكانيكيا | ADV | adverb
حراريا | ADV | adverb
إشعاعيا | ADV | adverb
كيميائيا | ADV | adverb
فيزيائيا | ADV | adverb
بيولوجيا | ADV | adverb
جينيا | ADV | adverb
وراثيا | ADV | adverb
طبيا | ADV | adverb
صحيا | ADV | adverb
علاجيا | ADV | adverb
جراحيا | ADV | adverb
سريريا | ADV | adverb
بدنيا | ADV | adverb
جسديا | ADV | adverb
نفسيا | ADV | adverb
ذهنيا | ADV | adverb
عقليا | ADV | adverb
عاطفيا | ADV | adverb
معنويا | ADV | adverb
روحيا | ADV | adverb
ماديا | ADV | adverb
ماليا | ADV | adverb
نقديا | ADV | adverb
مصرفيا | ADV | adverb
ضريبيا | ADV | adverb
جمركيا | ADV | adverb
تجاريا | ADV | adverb
صناعيا | ADV | adverb
زراعيا | ADV | adverb
اقتصاديا | ADV | adverb
اجتماعيا | ADV | adverb
ثقافيا | ADV | adverb
فكريا | ADV | adverb
علميا | ADV | adverb
أكاديميا | ADV | adverb
تعليميا | ADV | adverb
تربويا | ADV | adverb
دينيا | ADV | adverb
مذهبيا | ADV | adverb
طائفيا | ADV | adverb
عرقيا | ADV | adverb
قوميا | ADV | adverb
وطنيا | ADV | adverb
قبليا | ADV | adverb
عشائريا | ADV | adverb
شعبيا | ADV | adverb
جماهيريا | ADV | adverb
حزبيا | ADV | adverb
نقابيا | ADV | adverb
انتخابيا | ADV | adverb
برلمانيا | ADV | adverb
تشريعيا | ADV | adverb
دستوريا | ADV | adverb
قانونيا | ADV | adverb
قضائيا | ADV | adverb
جنائيا | ADV | adverb
جزائيا | ADV | adverb
شرعيا | ADV | adverb
إداريا | ADV | adverb
تنظيميا | ADV | adverb
إجرائيا | ADV | adverb
حكوميا | ADV | adverb
رئاسيا | ADV | adverb
وزاريا | ADV | adverb
بلديا | ADV | adverb
مؤسسيا | ADV | adverb
مركزيا | ADV | adverb
دبلوماسيا | ADV | adverb
ديبلوماسيا | ADV | adverb
خارجيا | ADV | adverb
داخليا | ADV | adverb
عالميا | ADV | adverb
خليجيا | ADV | adverb
أوروبيا | ADV | adverb
أمميا | ADV | adverb
قاريا | ADV | adverb
حدوديا | ADV | adverb
جغرافيا | ADV | adverb
جويا | ADV | adverb
بريا | ADV | adverb
بحريا | ADV | adverb
لوجستيا | ADV | adverb
لوجستيكيا | ADV | adverb
استخباراتيا | ADV | adverb
استخباريا | ADV | adverb
مخابراتيا | ADV | adverb
تقنيا | ADV | adverb
فنيا | ADV | adverb
رياضيا | ADV | adverb
كرويا | ADV | adverb
بيئيا | ADV | adverb
مناخيا | ADV | adverb
سكانيا | ADV | adverb
عمرانيا | ADV | adverb
ديموغرافيا | ADV | adverb
إنسانيا | ADV | adverb
إغاثيا | ADV | adverb
تنمويا | ADV | adverb
استثماريا | ADV | adverb
تنافسيا | ADV | adverb
تسويقيا | ADV | adverb
سياحيا | ADV | adverb
تاريخيا | ADV | adverb
حضاريا | ADV | adverb
رمزيا | ADV | adverb
شكليا | ADV | adverb
ظاهريا | ADV | adverb
ضمنيا | ADV | adverb
جوهريا | ADV | adverb
جذريا | ADV | adverb
بنيويا | ADV | adverb
هيكليا | ADV | adverb
منهجيا | ADV | adverb
عمليا | ADV | adverb
نظريا | ADV | adverb
واقعيا | ADV | adverb
فعليا | ADV | adverb
عملياتيا | ADV | adverb
حرفيا | ADV | adverb
لفظيا | ADV | adverb
شفهيا | ADV | adverb
شفويا | ADV | adverb
شفاهة | ADV | adverb
كتابيا | ADV | adverb
خطيا | ADV | adverb
تحريريا | ADV | adverb
حسابيا | ADV | adverb
رياضياتيا | ADV | adverb
هندسيا | ADV | adverb
إحصائيا | ADV | adverb
عدديا | ADV | adverb
كميا | ADV | adverb
نوعيا | ADV | adverb
كيفيا | ADV | adverb
مبدئيا | ADV | adverb
إجماليا | ADV | adverb
إطلاقا | ADV | adverb
مطلقا | ADV | adverb
البتة | ADV | adverb
قاطبة | ADV | adverb
عامة | ADV | adverb
أجمعين | ADV | adverb
تفصيلا | ADV | adverb
تفصيليا | ADV | adverb
إيجازا | ADV | adverb
اختصارا | ADV | adverb
باختصار | ADV | adverb
حصرا | ADV | adverb
حصريا | ADV | adverb
خصيصا | ADV | adverb
بالذات | ADV | adverb
قصدا | ADV | adverb
عمدا | ADV | adverb
سهوا | ADV | adverb
صدفة | ADV | adverb
مصادفة | ADV | adverb
بغتة | ADV | adverb
عنوة | ADV | adverb
قهرا | ADV | adverb
جبرا | ADV | adverb
قسريا | ADV | adverb
جبريا | ADV | adverb
كرها | ADV | adverb
إكراها | ADV | adverb
اضطرارا | ADV | adverb
اضطراريا | ADV | adverb
إلزاميا | ADV | adverb
إجباريا | ADV | adverb
اختياريا | ADV | adverb
طواعية | ADV | adverb
تطوعيا | ADV | adverb
تعسفيا | ADV | adverb
اعتباطا | ADV | adverb
اعتباطيا | ADV | adverb
عشوائيا | ADV | adverb
ارتجاليا | ADV | adverb
عبثا | ADV | adverb
سدى | ADV | adverb
هباء | ADV | adverb
هدرا | ADV | adverb
ظلما | ADV | adverb
زورا | ADV | adverb
بهتانا | ADV | adverb
حقيقة | ADV | adverb
يقينا | ADV | adverb
قطعا | ADV | adverb
حتما | ADV | adverb
حتميا | ADV | adverb
جزما | ADV | adverb
بالتأكيد | ADV | adverb
بالفعل | ADV | adverb
بالضبط | ADV | adverb
بالكامل | ADV | adverb
بالإجماع | ADV | adverb
بالتساوي | ADV | adverb
بالتوازي | ADV | adverb
بالتزامن | ADV | adverb
بالمقابل | ADV | adverb
بالمثل | ADV | adverb
بالأساس | ADV | adverb
بالأخص | ADV | adverb
بالأحرى | ADV | adverb
بالكاد | ADV | adverb
بالمجمل | ADV | adverb
بالتدريج | ADV | adverb
بالمناسبة | ADV | adverb
بالضرورة | ADV | adverb
بالعكس | ADV | adverb
بالتحديد | ADV | adverb
برمته | ADV | adverb
برمتها | ADV | adverb
بأكمله | ADV | adverb
بأكملها | ADV | adverb
بأسره | ADV | adverb
بأسرها | ADV | adverb
بمفرده | ADV | adverb
بمفردها | ADV | adverb
بمفردهم | ADV | adverb
بعينه | ADV | adverb
بعينها | ADV | adverb
جماعيا | ADV | adverb
فرديا | ADV | adverb
فرادى | ADV | adverb
انفراديا | ADV | adverb
أحاديا | ADV | adverb
ثنائيا | ADV | adverb
مناصفة | ADV | adverb
تضامنا | ADV | adverb
تضامنيا | ADV | adverb
وحده | ADV | adverb
وحدها | ADV | adverb
وحدهم | ADV | adverb
منفردا | ADV | adverb
سويا | ADV | adverb
تشاركيا | ADV | adverb
توافقيا | ADV | adverb
وديا | ADV | adverb
حبيا | ADV | adverb
سلميا | ADV | adverb
أخويا | ADV | adverb
سلبا | ADV | adverb
إيجابا | ADV | adverb
سلبيا | ADV | adverb
إيجابيا | ADV | adverb
غيلة | ADV | adverb
خلسة | ADV | adverb
خفية | ADV | adverb
سريا | ADV | adverb
علنيا | ADV | adverb
علانية | ADV | adverb
جهارا | ADV | adverb
جهرا | ADV | adverb
مجانا | ADV | adverb
مجانيا | ADV | adverb
بالمجان | ADV | adverb
شمالا | ADV | adverb
جنوبا | ADV | adverb
شرقا | ADV | adverb
غربا | ADV | adverb
يمينا | ADV | adverb
يسارا | ADV | adverb
أعلاه | ADV | adverb
أدناه | ADV | adverb
أفقيا | ADV | adverb
عموديا | ADV | adverb
رأسيا | ADV | adverb
طوليا | ADV | adverb
عرضيا | ADV | adverb
ذهابا | ADV | adverb
إيابا | ADV | adverb
جيئة | ADV | adverb
قدما | ADV | adverb
فصاعدا | ADV | adverb
فأكثر | ADV | adverb
جنبا | ADV | adverb
هاهنا | ADV | adverb
صدقا | ADV | adverb
لزاما | ADV | adverb
جليا | ADV | adverb
عيانا | ADV | adverb
تلميحا | ADV | adverb
تصريحا | ADV | adverb
ضمنا | ADV | adverb
استطرادا | ADV | adverb
استثناء | ADV | adverb
افتراضيا | ADV | adverb
افتراضا | ADV | adverb
احترازيا | ADV | adverb
وقائيا | ADV | adverb
استباقيا | ADV | adverb
تحوطا | ADV | adverb
احتياطا | ADV | adverb
غيابيا | ADV | adverb
حضوريا | ADV | adverb
وجاهيا | ADV | adverb
انتقائيا | ADV | adverb
تصاعديا | ADV | adverb
تنازليا | ADV | adverb
طرديا | ADV | adverb
عكسيا | ADV | adverb
تراكميا | ADV | adverb
تقليديا | ADV | adverb
اعتياديا | ADV | adverb
روتينيا | ADV | adverb
كالعادة | ADV | adverb
كالمعتاد | ADV | adverb
منطقيا | ADV | adverb
عقلانيا | ADV | adverb
موضوعيا | ADV | adverb
أخلاقيا | ADV | adverb
قيميا | ADV | adverb
أدبيا | ADV | adverb
فلسفيا | ADV | adverb
أيديولوجيا | ADV | adverb
عقائديا | ADV | adverb
لغويا | ADV | adverb
نحويا | ADV | adverb
حسيا | ADV | adverb
مزاجيا | ADV | adverb
غريزيا | ADV | adverb
لاإراديا | ADV | adverb
لاشعوريا | ADV | adverb
تجريبيا | ADV | adverb
مخبريا | ADV | adverb
بنكيا | ADV | adverb
عقاريا | ADV | adverb
غذائيا | ADV | adverb
أسريا | ADV | adverb
عائليا | ADV | adverb
منزليا | ADV | adverb
مهنيا | ADV | adverb
وظيفيا | ADV | adverb
فخريا | ADV | adverb
صوريا | ADV | adverb
تقديريا | ADV | adverb
تخمينا | ADV | adverb
اسميا | ADV | adverb
لاسيما | ADV | adverb
حثيثا | ADV | adverb
حسنا | ADV | adverb
فحسب | ADV | adverb
لطالما | ADV | adverb
قلما | ADV | adverb
ساعتئذ | ADV | adverb
يومئذ | ADV | adverb
وقتئذ | ADV | adverb
وقتذاك | ADV | adverb
حينذاك | ADV | adverb
بعدئذ | ADV | adverb
مذاك | ADV | adverb
قبلئذ | ADV | adverb
آنئذ | ADV | adverb
عامئذ | ADV | adverb
ليلئذ | ADV | adverb
عصرا | ADV | adverb
عقابيا | ADV | adverb
تكتيكيا | ADV | adverb
استراتيجيا | ADV | adverb
إستراتيجيا | ADV | adverb
سياديا | ADV | adverb
جهويا | ADV | adverb
مناطقيا | ADV | adverb
سيبرانيا | ADV | adverb
حاسوبيا | ADV | adverb
معلوماتيا | ADV | adverb
برمجيا | ADV | adverb
فضائيا | ADV | adverb
فلكيا | ADV | adverb
ذريا | ADV | adverb
نفطيا | ADV | adverb
دوائيا | ADV | adverb
وبائيا | ADV | adverb
عصبيا | ADV | adverb
دمويا | ADV | adverb
موسيقيا | ADV | adverb
طوعيا | ADV | adverb
سيرا | ADV | adverb
مشيا | ADV | adverb
زحفا | ADV | adverb
شنقا | ADV | adverb
خنقا | ADV | adverb
حرقا | ADV | adverb
رميا | ADV | adverb
ذبحا | ADV | adverb
غرقا | ADV | adverb
جوعا | ADV | adverb
دهسا | ADV | adverb
رجما | ADV | adverb
شرعا | ADV | adverb
قانونا | ADV | adverb
عرفا | ADV | adverb
أصالة | ADV | adverb
ناهيك | ADV | adverb
قطعيا | ADV | adverb
مجتمعيا | ADV | adverb
تموينيا | ADV | adverb
إعلانيا | ADV | adverb
معيشيا | ADV | adverb
خدميا | ADV | adverb
تخطيطيا | ADV | adverb
تفاوضيا | ADV | adverb
ائتلافيا | ADV | adverb
تحالفيا | ADV | adverb
نظرا | ADV | adverb
فضلا | ADV | adverb
عوضا | ADV | adverb
بدلا | ADV | adverb
على الفور | ADV | adverb
على الأقل | ADV | adverb
على الأكثر | ADV | adverb
على الأرجح | ADV | adverb
على الإطلاق | ADV | adverb
على حد سواء | ADV | adverb
على السواء | ADV | adverb
على التوالي | ADV | adverb
على الدوام | ADV | adverb
على الأخص | ADV | adverb
على وجه الخصوص | ADV | adverb
على وجه التحديد | ADV | adverb
على وجه السرعة | ADV | adverb
على عجل | ADV | adverb
على الملأ | ADV | adverb
على مضض | ADV | adverb
على انفراد | ADV | adverb
على العكس | ADV | adverb
على نحو متزايد | ADV | adverb
على ما يبدو | ADV | adverb
على الأغلب | ADV | adverb
في الغالب | ADV | adverb
في النهاية | ADV | adverb
في الواقع | ADV | adverb
في الحقيقة | ADV | adverb
في المقابل | ADV | adverb
في المجمل | ADV | adverb
في الأساس | ADV | adverb
في الأصل | ADV | adverb
في العادة | ADV | adverb
في الحال | ADV | adverb
في الوقت نفسه | ADV | adverb
في الوقت ذاته | ADV | adverb
في الوقت الراهن | ADV | adverb
في الأثناء | ADV | adverb
في غضون ذلك | ADV | adverb
في الإجمال | ADV | adverb
إلى الأبد | ADV | adverb
إلى حد كبير | ADV | adverb
إلى حد ما | ADV | adverb
إلى جانب ذلك | ADV | adverb
من جديد | ADV | adverb
من قبل | ADV | adverb
من بعد | ADV | adverb
من ثم | ADV | adverb
من هنا | ADV | adverb
من الآن فصاعدا | ADV | adverb
حتى الآن | ADV | adverb
حتى اللحظة | ADV | adverb
حتى اليوم | ADV | adverb
حتى إشعار آخر | ADV | adverb
شيئا فشيئا | ADV | adverb
جنبا إلى جنب | ADV | adverb
وجها لوجه | ADV | adverb
يوما بعد يوم | ADV | adverb
مرة أخرى | ADV | adverb
مرة ثانية | ADV | adverb
مرارا وتكرارا | ADV | adverb
ذهابا وإيابا | ADV | adverb
ليلا ونهارا | ADV | adverb
ليل نهار | ADV | adverb
عاجلا أم آجلا | ADV | adverb
عاجلا أو آجلا | ADV | adverb
جملة وتفصيلا | ADV | adverb
قلبا وقالبا | ADV | adverb
رويدا رويدا | ADV | adverb
أولا بأول | ADV | adverb
عن كثب | ADV | adverb
عن بعد | ADV | adverb
عن طيب خاطر | ADV | adverb
عن قصد | ADV | adverb
عن عمد | ADV | adverb
عن غير قصد | ADV | adverb
بين الحين والآخر | ADV | adverb
من حين لآخر | ADV | adverb
من وقت لآخر | ADV | adverb
بلا شك | ADV | adverb
دون شك | ADV | adverb
من دون شك | ADV | adverb
لا محالة | ADV | adverb
بأي حال | ADV | adverb
بصفة عامة | ADV | adverb
بوجه عام | ADV | adverb
بوجه خاص | ADV | adverb
بشكل عام | ADV | adverb
بشكل خاص | ADV | adverb
بشكل كامل | ADV | adverb
بشكل كبير | ADV | adverb
بشكل مباشر | ADV | adverb
بشكل رسمي | ADV | adverb
بشكل دائم | ADV | adverb
بشكل مؤقت | ADV | adverb
بصورة عامة | ADV | adverb
بصورة خاصة | ADV | adverb
بصورة غير مباشرة | ADV | adverb
بشكل غير مباشر | ADV | adverb
بشكل مستقل | ADV | adverb
على نطاق واسع | ADV | adverb
على قدم وساق | ADV | adverb
سيرا على الأقدام | ADV | adverb
مشيا على الأقدام | ADV | adverb
رميا بالرصاص | ADV | adverb
تحت الطاولة | ADV | adverb
خلف الكواليس | ADV | adverb
وراء الكواليس | ADV | adverb
قبل كل شيء | ADV | adverb
أكثر فأكثر | ADV | adverb
أقل فأقل | ADV | adverb
لأول مرة | ADV | adverb
للمرة الأولى | ADV | adverb
للمرة الثانية | ADV | adverb
في أسرع وقت ممكن | ADV | adverb
على المدى الطويل | ADV | adverb
على المدى القصير | ADV | adverb
حتى النهاية | ADV | adverb
منذ ذلك الحين | ADV | adverb
بعد ذلك | ADV | adverb
قبل ذلك | ADV | adverb
عقب ذلك | ADV | adverb
إثر ذلك | ADV | adverb
مع ذلك | ADV | adverb
رغم ذلك | ADV | adverb
علاوة على ذلك | ADV | adverb
فضلا عن ذلك | ADV | adverb
نتيجة لذلك | ADV | adverb
بناء على ذلك | ADV | adverb
على إثر ذلك | ADV | adverb
على سبيل المثال | ADV | adverb
بالدرجة الأولى | ADV | adverb
في المقام الأول | ADV | adverb
بطبيعة الحال | ADV | adverb
بادئ الأمر | ADV | adverb
في بادئ الأمر | ADV | adverb
أول الأمر | ADV | adverb
في نهاية المطاف | ADV | adverb
آخر الأمر | ADV | adverb
بحكم الأمر الواقع | ADV | adverb
بحسن نية | ADV | adverb
بسوء نية | ADV | adverb
