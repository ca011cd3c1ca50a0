# Frequent verbs and verbal nouns that are neither reporting words nor event triggers, so that none is looked for in them.
# Columns: word, pos (verb or noun), why (a short reason in English, the same for a whole group).
# First pass, chosen from the most frequent verbs and verbal nouns of a year of Arabic news; a word that reporting.lex,
# events.lex or light.lex holds is not here. A shadda stands where it tells two verbs apart.
word | pos | why
كان | verb | copula or auxiliary, no act of its own
ليس | verb | copula or auxiliary, no act of its own
صار | verb | copula or auxiliary, no act of its own
أصبح | verb | copula or auxiliary, no act of its own
بات | verb | copula or auxiliary, no act of its own
أضحى | verb | copula or auxiliary, no act of its own
أمسى | verb | copula or auxiliary, no act of its own
ظل | verb | copula or auxiliary, no act of its own
بقي | verb | copula or auxiliary, no act of its own
زال | verb | copula or auxiliary, no act of its own
دام | verb | copula or auxiliary, no act of its own
كاد | verb | copula or auxiliary, no act of its own
أوشك | verb | copula or auxiliary, no act of its own
أخذ | verb | copula or auxiliary, no act of its own
شرع | verb | copula or auxiliary, no act of its own
جعل | verb | copula or auxiliary, no act of its own
راح | verb | copula or auxiliary, no act of its own
أنشأ | verb | copula or auxiliary, no act of its own
شارف | verb | copula or auxiliary, no act of its own
بدأ | verb | aspect, says only that something begins, goes on or ends
استمر | verb | aspect, says only that something begins, goes on or ends
دأب | verb | aspect, says only that something begins, goes on or ends
عكف | verb | aspect, says only that something begins, goes on or ends
أمضى | verb | aspect, says only that something begins, goes on or ends
انقضى | verb | aspect, says only that something begins, goes on or ends
اعتاد | verb | aspect, says only that something begins, goes on or ends
تعود | verb | aspect, says only that something begins, goes on or ends
عاود | verb | aspect, says only that something begins, goes on or ends
أتم | verb | aspect, says only that something begins, goes on or ends
اكتمل | verb | aspect, says only that something begins, goes on or ends
انطلق | verb | aspect, says only that something begins, goes on or ends
تواصل | verb | aspect, says only that something begins, goes on or ends
توالى | verb | aspect, says only that something begins, goes on or ends
تعاقب | verb | aspect, says only that something begins, goes on or ends
تتابع | verb | aspect, says only that something begins, goes on or ends
تجدد | verb | aspect, says only that something begins, goes on or ends
استغرق | verb | aspect, says only that something begins, goes on or ends
طال | verb | aspect, says only that something begins, goes on or ends
أطال | verb | aspect, says only that something begins, goes on or ends
تكرر | verb | aspect, says only that something begins, goes on or ends
تم | verb | passive of circumstance, the act is the noun after it
جرى | verb | passive of circumstance, the act is the noun after it
حصل | verb | passive of circumstance, the act is the noun after it
طرأ | verb | passive of circumstance, the act is the noun after it
نجم | verb | passive of circumstance, the act is the noun after it
نتج | verb | passive of circumstance, the act is the noun after it
ترتب | verb | passive of circumstance, the act is the noun after it
تسبب | verb | passive of circumstance, the act is the noun after it
أدى | verb | passive of circumstance, the act is the noun after it
سبب | verb | passive of circumstance, the act is the noun after it
أفرز | verb | passive of circumstance, the act is the noun after it
أثمر | verb | passive of circumstance, the act is the noun after it
تمخض | verb | passive of circumstance, the act is the noun after it
أسفر | verb | passive of circumstance, the act is the noun after it
نشأ | verb | passive of circumstance, the act is the noun after it
انبثق | verb | passive of circumstance, the act is the noun after it
نبع | verb | passive of circumstance, the act is the noun after it
تولد | verb | passive of circumstance, the act is the noun after it
آل | verb | passive of circumstance, the act is the noun after it
أنتج | verb | passive of circumstance, the act is the noun after it
أمكن | verb | possibility or need, no act
جاز | verb | possibility or need, no act
تعين | verb | possibility or need, no act
وجب | verb | possibility or need, no act
لزم | verb | possibility or need, no act
توجب | verb | possibility or need, no act
استحال | verb | possibility or need, no act
تعذر | verb | possibility or need, no act
تسنى | verb | possibility or need, no act
احتاج | verb | possibility or need, no act
تطلب | verb | possibility or need, no act
استلزم | verb | possibility or need, no act
استحق | verb | possibility or need, no act
استطاع | verb | possibility or need, no act
تمكن | verb | possibility or need, no act
عجز | verb | possibility or need, no act
صعب | verb | possibility or need, no act
سهل | verb | possibility or need, no act
كفى | verb | possibility or need, no act
اضطر | verb | possibility or need, no act
جدر | verb | possibility or need, no act
حق | verb | possibility or need, no act
أعجز | verb | possibility or need, no act
صلح | verb | possibility or need, no act
مكن | verb | possibility or need, no act
ناهز | verb | measure or amount
تجاوز | verb | measure or amount
تخطى | verb | measure or amount
قارب | verb | measure or amount
تراوح | verb | measure or amount
وزن | verb | measure or amount
عادل | verb | measure or amount
فاق | verb | measure or amount
ازداد | verb | measure or amount
تزايد | verb | measure or amount
تضاعف | verb | measure or amount
ضاعف | verb | measure or amount
قل | verb | measure or amount
نقص | verb | measure or amount
تقلص | verb | measure or amount
تناقص | verb | measure or amount
تضاءل | verb | measure or amount
ارتفع | verb | measure or amount
انخفض | verb | measure or amount
هبط | verb | measure or amount
صعد | verb | measure or amount
نما | verb | measure or amount
تنامى | verb | measure or amount
تفاقم | verb | measure or amount
تصاعد | verb | measure or amount
تسارع | verb | measure or amount
انحسر | verb | measure or amount
تدنى | verb | measure or amount
فات | verb | measure or amount
تكلف | verb | measure or amount
قاس | verb | measure or amount
كثر | verb | measure or amount
تكاثر | verb | measure or amount
ندر | verb | measure or amount
تعدد | verb | measure or amount
فاض | verb | measure or amount
هوى | verb | market or economy, no political act
قفز | verb | market or economy, no political act
ارتد | verb | market or economy, no political act
تذبذب | verb | market or economy, no political act
استثمر | verb | market or economy, no political act
اشترى | verb | market or economy, no political act
باع | verb | market or economy, no political act
استورد | verb | market or economy, no political act
أنفق | verb | market or economy, no political act
كسب | verb | market or economy, no political act
خسر | verb | market or economy, no political act
ربح | verb | market or economy, no political act
تكبد | verb | market or economy, no political act
استهلك | verb | market or economy, no political act
ادخر | verb | market or economy, no political act
اقترض | verb | market or economy, no political act
سدد | verb | market or economy, no political act
استأجر | verb | market or economy, no political act
ثمر | verb | market or economy, no political act
صنّع | verb | market or economy, no political act
سوّق | verb | market or economy, no political act
وظّف | verb | market or economy, no political act
استقطب | verb | market or economy, no political act
ضخ | verb | market or economy, no political act
تعافى | verb | market or economy, no political act
انتعش | verb | market or economy, no political act
ازدهر | verb | market or economy, no political act
انكمش | verb | market or economy, no political act
تقاضى | verb | market or economy, no political act
أثرى | verb | market or economy, no political act
تقشف | verb | market or economy, no political act
تاجر | verb | market or economy, no political act
شمل | verb | state or relation, no act
تضمن | verb | state or relation, no act
احتوى | verb | state or relation, no act
حوى | verb | state or relation, no act
اشتمل | verb | state or relation, no act
تألف | verb | state or relation, no act
تكون | verb | state or relation, no act
شكل | verb | state or relation, no act
تشكل | verb | state or relation, no act
تمثل | verb | state or relation, no act
تجلى | verb | state or relation, no act
تجسد | verb | state or relation, no act
اختلف | verb | state or relation, no act
تباين | verb | state or relation, no act
تفاوت | verb | state or relation, no act
تشابه | verb | state or relation, no act
شابه | verb | state or relation, no act
أشبه | verb | state or relation, no act
طابق | verb | state or relation, no act
تطابق | verb | state or relation, no act
ناسب | verb | state or relation, no act
تناسب | verb | state or relation, no act
لاءم | verb | state or relation, no act
تلاءم | verb | state or relation, no act
انسجم | verb | state or relation, no act
تناقض | verb | state or relation, no act
تعارض | verb | state or relation, no act
تضارب | verb | state or relation, no act
ارتبط | verb | state or relation, no act
تعلق | verb | state or relation, no act
اتسم | verb | state or relation, no act
تميز | verb | state or relation, no act
امتاز | verb | state or relation, no act
تمتع | verb | state or relation, no act
تحلى | verb | state or relation, no act
اتصف | verb | state or relation, no act
اختص | verb | state or relation, no act
انفرد | verb | state or relation, no act
خص | verb | state or relation, no act
تبع | verb | state or relation, no act
انتمى | verb | state or relation, no act
عاد | verb | state or relation, no act
انحدر | verb | state or relation, no act
تحدر | verb | state or relation, no act
ملك | verb | state or relation, no act
حاز | verb | state or relation, no act
افتقر | verb | state or relation, no act
افتقد | verb | state or relation, no act
خلا | verb | state or relation, no act
غاب | verb | state or relation, no act
توفر | verb | state or relation, no act
توافر | verb | state or relation, no act
تواجد | verb | state or relation, no act
عم | verb | state or relation, no act
ساد | verb | state or relation, no act
خيم | verb | state or relation, no act
طغى | verb | state or relation, no act
غلب | verb | state or relation, no act
هيمن | verb | state or relation, no act
شاع | verb | state or relation, no act
امتد | verb | state or relation, no act
انحصر | verb | state or relation, no act
اقتصر | verb | state or relation, no act
اندرج | verb | state or relation, no act
تمحور | verb | state or relation, no act
تركز | verb | state or relation, no act
ارتكز | verb | state or relation, no act
استقر | verb | state or relation, no act
رسخ | verb | state or relation, no act
ترسخ | verb | state or relation, no act
صمد | verb | state or relation, no act
حافظ | verb | state or relation, no act
احتفظ | verb | state or relation, no act
تخلل | verb | state or relation, no act
تزامن | verb | state or relation, no act
ترافق | verb | state or relation, no act
صادف | verb | state or relation, no act
واكب | verb | state or relation, no act
صاحب | verb | state or relation, no act
أعقب | verb | state or relation, no act
سبق | verb | state or relation, no act
لحق | verb | state or relation, no act
تأخر | verb | state or relation, no act
حد | verb | state or relation, no act
أطل | verb | state or relation, no act
أهم | verb | state or relation, no act
كثف | verb | state or relation, no act
خف | verb | state or relation, no act
اشتد | verb | state or relation, no act
صغر | verb | state or relation, no act
كبر | verb | state or relation, no act
ضاق | verb | state or relation, no act
اتسع | verb | state or relation, no act
توسع | verb | state or relation, no act
تقاطع | verb | state or relation, no act
توازن | verb | state or relation, no act
استوى | verb | state or relation, no act
برز | verb | state or relation, no act
لمع | verb | state or relation, no act
سطع | verb | state or relation, no act
ضعف | verb | state or relation, no act
قوي | verb | state or relation, no act
تعقد | verb | state or relation, no act
شاهد | verb | perception or cognition, nothing is said
أنصت | verb | perception or cognition, nothing is said
استمع | verb | perception or cognition, nothing is said
تفرج | verb | perception or cognition, nothing is said
شم | verb | perception or cognition, nothing is said
تذكر | verb | perception or cognition, nothing is said
نسي | verb | perception or cognition, nothing is said
تجاهل | verb | perception or cognition, nothing is said
أغفل | verb | perception or cognition, nothing is said
غفل | verb | perception or cognition, nothing is said
جهل | verb | perception or cognition, nothing is said
تعلم | verb | perception or cognition, nothing is said
حفظ | verb | perception or cognition, nothing is said
أتقن | verb | perception or cognition, nothing is said
أجاد | verb | perception or cognition, nothing is said
استوعب | verb | perception or cognition, nothing is said
هضم | verb | perception or cognition, nothing is said
تعرف | verb | perception or cognition, nothing is said
ميّز | verb | perception or cognition, nothing is said
استمتع | verb | perception or cognition, nothing is said
انتبه | verb | perception or cognition, nothing is said
حدق | verb | perception or cognition, nothing is said
تحول | verb | change of state
تغير | verb | change of state
تبدل | verb | change of state
تطور | verb | change of state
تدهور | verb | change of state
تحسن | verb | change of state
ساء | verb | change of state
نضج | verb | change of state
تأزم | verb | change of state
تبلور | verb | change of state
تأثر | verb | change of state
أثر | verb | change of state
تحقق | verb | change of state
تفكك | verb | change of state
انهار | verb | change of state
انقسم | verb | change of state
تشتت | verb | change of state
ذاب | verb | change of state
تجمد | verb | change of state
برد | verb | change of state
جف | verb | change of state
اسود | verb | change of state
انزلق | verb | change of state
انحرف | verb | change of state
تحطم | verb | change of state
انكسر | verb | change of state
تكسر | verb | change of state
تعطل | verb | change of state
تضرر | verb | change of state
تلف | verb | change of state
تآكل | verb | change of state
تبخر | verb | change of state
نفد | verb | change of state
انقطع | verb | change of state
انعكس | verb | change of state
غيّر | verb | cause or influence
حوّل | verb | cause or influence
حسّن | verb | cause or influence
قوّى | verb | cause or influence
أضعف | verb | cause or influence
خفف | verb | cause or influence
عمّق | verb | cause or influence
أعاق | verb | cause or influence
سرّع | verb | cause or influence
أبطأ | verb | cause or influence
أخّر | verb | cause or influence
أثار | verb | cause or influence
أجّج | verb | cause or influence
فاقم | verb | cause or influence
نشّط | verb | cause or influence
أنعش | verb | cause or influence
أضر | verb | cause or influence
نفع | verb | cause or influence
خدم | verb | cause or influence
أفسد | verb | cause or influence
لوّث | verb | cause or influence
غذّى | verb | cause or influence
أربك | verb | cause or influence
أحرج | verb | cause or influence
أزعج | verb | cause or influence
أقلق | verb | cause or influence
أرهق | verb | cause or influence
أنهك | verb | cause or influence
أتعب | verb | cause or influence
أغضب | verb | cause or influence
أفرح | verb | cause or influence
أسعد | verb | cause or influence
أحزن | verb | cause or influence
أبكى | verb | cause or influence
أضحك | verb | cause or influence
أدهش | verb | cause or influence
أذهل | verb | cause or influence
أبهر | verb | cause or influence
فاجأ | verb | cause or influence
حيّر | verb | cause or influence
ألهى | verb | cause or influence
أقنع | verb | cause or influence
نجح | verb | achievement or failure
فشل | verb | achievement or failure
أخفق | verb | achievement or failure
أفلح | verb | achievement or failure
حقق | verb | achievement or failure
أنجز | verb | achievement or failure
أحرز | verb | achievement or failure
فاز | verb | achievement or failure
تفوق | verb | achievement or failure
تغلب | verb | achievement or failure
ظفر | verb | achievement or failure
ارتقى | verb | achievement or failure
تخلف | verb | achievement or failure
تعثر | verb | achievement or failure
خاب | verb | achievement or failure
برع | verb | achievement or failure
تألق | verb | achievement or failure
أبدع | verb | achievement or failure
استحوذ | verb | achievement or failure
اكتسب | verb | achievement or failure
حاول | verb | effort or attempt
جاهد | verb | effort or attempt
اجتهد | verb | effort or attempt
بذل | verb | effort or attempt
ناضل | verb | effort or attempt
كرس | verb | effort or attempt
تفرغ | verb | effort or attempt
انشغل | verb | effort or attempt
ركز | verb | effort or attempt
اهتم | verb | effort or attempt
تعامل | verb | effort or attempt
عامل | verb | effort or attempt
تصرف | verb | effort or attempt
سلك | verb | effort or attempt
مارس | verb | effort or attempt
باشر | verb | effort or attempt
عمل | verb | effort or attempt
اشتغل | verb | effort or attempt
اشترك | verb | effort or attempt
انخرط | verb | effort or attempt
أهّل | verb | effort or attempt
تأهل | verb | effort or attempt
أعد | verb | effort or attempt
جهّز | verb | effort or attempt
هيأ | verb | effort or attempt
مهّد | verb | effort or attempt
رتّب | verb | effort or attempt
أدار | verb | effort or attempt
أشرف | verb | effort or attempt
تولى | verb | effort or attempt
تزعم | verb | effort or attempt
تصدر | verb | effort or attempt
قاد | verb | effort or attempt
اضطلع | verb | effort or attempt
فعل | verb | effort or attempt
استعان | verb | effort or attempt
استغل | verb | effort or attempt
استفاد | verb | effort or attempt
استثنى | verb | effort or attempt
لجأ | verb | effort or attempt
عمد | verb | effort or attempt
اتبع | verb | effort or attempt
انتهج | verb | effort or attempt
اتجه | verb | effort or attempt
ذهب | verb | motion without political meaning
جاء | verb | motion without political meaning
أتى | verb | motion without political meaning
قدم | verb | motion without political meaning
مر | verb | motion without political meaning
مضى | verb | motion without political meaning
سار | verb | motion without political meaning
مشى | verb | motion without political meaning
ركض | verb | motion without political meaning
وثب | verb | motion without political meaning
طار | verb | motion without political meaning
تسلق | verb | motion without political meaning
دار | verb | motion without political meaning
لف | verb | motion without political meaning
تجول | verb | motion without political meaning
تنقل | verb | motion without political meaning
انتقل | verb | motion without political meaning
دخل | verb | motion without political meaning
اقترب | verb | motion without political meaning
ابتعد | verb | motion without political meaning
دنا | verb | motion without political meaning
رجع | verb | motion without political meaning
آب | verb | motion without political meaning
رسا | verb | motion without political meaning
غاص | verb | motion without political meaning
سبح | verb | motion without political meaning
طفا | verb | motion without political meaning
غرق | verb | motion without political meaning
سال | verb | motion without political meaning
انهمر | verb | motion without political meaning
هطل | verb | motion without political meaning
انصب | verb | motion without political meaning
تسرب | verb | motion without political meaning
ركب | verb | motion without political meaning
جلب | verb | motion without political meaning
أحضر | verb | motion without political meaning
جر | verb | motion without political meaning
جذب | verb | motion without political meaning
أوصل | verb | motion without political meaning
توزع | verb | motion without political meaning
التف | verb | motion without political meaning
انحنى | verb | motion without political meaning
توقف | verb | motion without political meaning
وقف | verb | motion without political meaning
جلس | verb | motion without political meaning
نهض | verb | motion without political meaning
اهتز | verb | motion without political meaning
تأرجح | verb | motion without political meaning
اصطدم | verb | motion without political meaning
ارتطم | verb | motion without political meaning
هرع | verb | motion without political meaning
سارع | verb | motion without political meaning
أسرع | verb | motion without political meaning
تمهل | verb | motion without political meaning
اصطف | verb | motion without political meaning
تفرق | verb | motion without political meaning
توافد | verb | motion without political meaning
تزاحم | verb | motion without political meaning
ظهر | verb | motion without political meaning
مكث | verb | motion without political meaning
سكن | verb | motion without political meaning
قطن | verb | motion without political meaning
قبع | verb | motion without political meaning
تحصن | verb | motion without political meaning
اختبأ | verb | motion without political meaning
عاش | verb | daily life, body and health
ولد | verb | daily life, body and health
أكل | verb | daily life, body and health
شرب | verb | daily life, body and health
نام | verb | daily life, body and health
استيقظ | verb | daily life, body and health
صحا | verb | daily life, body and health
لبس | verb | daily life, body and health
ارتدى | verb | daily life, body and health
خلع | verb | daily life, body and health
غسل | verb | daily life, body and health
طبخ | verb | daily life, body and health
ربى | verb | daily life, body and health
تزوج | verb | daily life, body and health
طلق | verb | daily life, body and health
أنجب | verb | daily life, body and health
رضع | verb | daily life, body and health
أرضع | verb | daily life, body and health
شاب | verb | daily life, body and health
مرض | verb | daily life, body and health
عانى | verb | daily life, body and health
نزف | verb | daily life, body and health
عالج | verb | daily life, body and health
شخّص | verb | daily life, body and health
فحص | verb | daily life, body and health
حقن | verb | daily life, body and health
تعب | verb | daily life, body and health
لعب | verb | daily life, body and health
رقص | verb | daily life, body and health
غنى | verb | daily life, body and health
عزف | verb | daily life, body and health
ضحك | verb | daily life, body and health
ابتسم | verb | daily life, body and health
بكى | verb | daily life, body and health
تنفس | verb | daily life, body and health
صام | verb | daily life, body and health
صلى | verb | daily life, body and health
حج | verb | daily life, body and health
دفن | verb | daily life, body and health
شيع | verb | daily life, body and health
ورث | verb | daily life, body and health
عانق | verb | daily life, body and health
صافح | verb | daily life, body and health
أحب | verb | daily life, body and health
عشق | verb | daily life, body and health
أدمن | verb | daily life, body and health
دخّن | verb | daily life, body and health
اعتنق | verb | daily life, body and health
انتحر | verb | daily life, body and health
بنى | verb | building, making and nature
شيّد | verb | building, making and nature
أسّس | verb | building, making and nature
أصلح | verb | building, making and nature
رسم | verb | building, making and nature
نحت | verb | building, making and nature
لوّن | verb | building, making and nature
صبغ | verb | building, making and nature
حفر | verb | building, making and nature
زيّن | verb | building, making and nature
خاط | verb | building, making and nature
نسج | verb | building, making and nature
صاغ | verb | building, making and nature
شق | verb | building, making and nature
غطى | verb | building, making and nature
ملأ | verb | building, making and nature
أفرغ | verb | building, making and nature
صب | verb | building, making and nature
خلط | verb | building, making and nature
مزج | verb | building, making and nature
قسّم | verb | building, making and nature
جمع | verb | building, making and nature
لصق | verb | building, making and nature
طبع | verb | building, making and nature
صوّر | verb | building, making and nature
التقط | verb | building, making and nature
ألّف | verb | building, making and nature
لحّن | verb | building, making and nature
ترجم | verb | building, making and nature
نسخ | verb | building, making and nature
مسح | verb | building, making and nature
حذف | verb | building, making and nature
عدّل | verb | building, making and nature
استبدل | verb | building, making and nature
بدّل | verb | building, making and nature
عوّض | verb | building, making and nature
نظّف | verb | building, making and nature
عقّم | verb | building, making and nature
أشرق | verb | building, making and nature
غرب | verb | building, making and nature
هب | verb | building, making and nature
عصف | verb | building, making and nature
احترق | verb | building, making and nature
اشتعل | verb | building, making and nature
شبّ | verb | building, making and nature
أضاء | verb | building, making and nature
رقّم | verb | administration or technology, no political event
أطفأ | verb | administration or technology, no political event
خزّن | verb | administration or technology, no political event
عيّن | verb | administration or technology, no political event
رشّح | verb | administration or technology, no political event
ترشح | verb | administration or technology, no political event
انتخب | verb | administration or technology, no political event
خوّل | verb | administration or technology, no political event
تقاعد | verb | administration or technology, no political event
تخرج | verb | administration or technology, no political event
التحق | verb | administration or technology, no political event
انضم | verb | administration or technology, no political event
دقّق | verb | administration or technology, no political event
راجع | verb | administration or technology, no political event
حسب | verb | administration or technology, no political event
فرز | verb | administration or technology, no political event
نافس | verb | administration or technology, no political event
تنافس | verb | administration or technology, no political event
تسابق | verb | administration or technology, no political event
احتفل | verb | administration or technology, no political event
توّج | verb | administration or technology, no political event
دشّن | verb | administration or technology, no political event
تعادل | verb | sport
أهدر | verb | sport
راوغ | verb | sport
مرر | verb | sport
احترف | verb | sport
تجنب | verb | avoidance, no act on others
تخلص | verb | avoidance, no act on others
تدارك | verb | avoidance, no act on others
اطلع | verb | perception or cognition, nothing is said
خالف | verb | state or relation, no act
جسد | verb | state or relation, no act
رمز | verb | state or relation, no act
اشتهر | verb | state or relation, no act
عكس | verb | state or relation, no act
لامس | verb | state or relation, no act
مس | verb | state or relation, no act
تنوع | verb | state or relation, no act
تبقى | verb | state or relation, no act
تربع | verb | state or relation, no act
زخر | verb | state or relation, no act
عج | verb | state or relation, no act
غص | verb | state or relation, no act
اكتظ | verb | state or relation, no act
اتسق | verb | state or relation, no act
انبعث | verb | state or relation, no act
راوح | verb | state or relation, no act
رزح | verb | state or relation, no act
صارع | verb | state or relation, no act
غمر | verb | state or relation, no act
ضاع | verb | state or relation, no act
أفلت | verb | state or relation, no act
نجا | verb | state or relation, no act
تعالى | verb | state or relation, no act
تلاشى | verb | state or relation, no act
تراكم | verb | state or relation, no act
تزعزع | verb | state or relation, no act
تعزز | verb | state or relation, no act
تخصص | verb | state or relation, no act
شرف | verb | state or relation, no act
حظي | verb | state or relation, no act
انتاب | verb | state or relation, no act
راود | verb | state or relation, no act
تفاعل | verb | state or relation, no act
تعمد | verb | state or relation, no act
تأسس | verb | state or relation, no act
فقد | verb | state or relation, no act
أفقد | verb | state or relation, no act
تحكم | verb | state or relation, no act
قلد | verb | state or relation, no act
أبقى | verb | state or relation, no act
اعتلى | verb | state or relation, no act
احتدم | verb | state or relation, no act
تزخر | verb | state or relation, no act
انطبق | verb | state or relation, no act
أتاح | verb | possibility or need, no act
ارتاد | verb | carries another noun, the act is that noun
طبق | verb | carries another noun, the act is that noun
مد | verb | carries another noun, the act is that noun
أمد | verb | carries another noun, the act is that noun
صرف | verb | carries another noun, the act is that noun
ابتكر | verb | achievement or failure
اخترع | verb | achievement or failure
عثر | verb | achievement or failure
اجتاز | verb | achievement or failure
اتضح | verb | result or circumstance, no act
تبين | verb | result or circumstance, no act
أرضى | verb | cause or influence
جنب | verb | cause or influence
خاطر | verb | cause or influence
استنزف | verb | cause or influence
أفسح | verb | cause or influence
اختصر | verb | cause or influence
بسط | verb | cause or influence
أضفى | verb | state or relation, no act
اكتنف | verb | state or relation, no act
التصق | verb | state or relation, no act
تداخل | verb | state or relation, no act
تدرج | verb | state or relation, no act
تماسك | verb | state or relation, no act
تهاوى | verb | state or relation, no act
لازم | verb | state or relation, no act
ضج | verb | state or relation, no act
استمد | verb | state or relation, no act
خطر | verb | state or relation, no act
هان | verb | state or relation, no act
أوجد | verb | state or relation, no act
كمل | verb | state or relation, no act
وازن | verb | state or relation, no act
ماثل | verb | state or relation, no act
تماثل | verb | state or relation, no act
شحّ | verb | state or relation, no act
تشارك | verb | state or relation, no act
انطوى | verb | state or relation, no act
اتحد | verb | state or relation, no act
تقاسم | verb | state or relation, no act
تقارب | verb | state or relation, no act
تباعد | verb | state or relation, no act
انقرض | verb | state or relation, no act
نبض | verb | state or relation, no act
ثقل | verb | change of state
تناثر | verb | change of state
ترعرع | verb | change of state
هاج | verb | change of state
توتر | verb | change of state
تعكر | verb | change of state
صدئ | verb | change of state
تيسر | verb | change of state
تبدد | verb | change of state
جمّل | verb | cause or influence
صقل | verb | cause or influence
خيب | verb | cause or influence
أثقل | verb | cause or influence
أكسب | verb | cause or influence
ألهم | verb | cause or influence
أمتع | verb | cause or influence
هدّأ | verb | cause or influence
أرّق | verb | cause or influence
أضاع | verb | cause or influence
زيّف | verb | cause or influence
خطا | verb | motion without political meaning
تقهقر | verb | motion without political meaning
تمدد | verb | motion without political meaning
حام | verb | motion without political meaning
هام | verb | motion without political meaning
تجاوب | verb | motion without political meaning
اشتاق | verb | daily life, body and health
تسوق | verb | daily life, body and health
سهر | verb | daily life, body and health
تأقلم | verb | daily life, body and health
تقمص | verb | daily life, body and health
تقاعس | verb | effort or attempt
توانى | verb | effort or attempt
تطوع | verb | effort or attempt
جازف | verb | effort or attempt
غامر | verb | effort or attempt
حاكى | verb | effort or attempt
تكيف | verb | effort or attempt
وفّق | verb | achievement or failure
فوّت | verb | achievement or failure
ضيّع | verb | achievement or failure
انتقص | verb | measure or amount
رقّى | verb | administration or technology, no political event
أناب | verb | administration or technology, no political event
وكّل | verb | administration or technology, no political event
أوكل | verb | administration or technology, no political event
بوّب | verb | administration or technology, no political event
ترك | verb | motion without political meaning
مسك | verb | motion without political meaning
لوى | verb | motion without political meaning
طوى | verb | motion without political meaning
كون | noun | copula or existence, no act
وجود | noun | copula or existence, no act
تواجد | noun | copula or existence, no act
غياب | noun | copula or existence, no act
حضور | noun | copula or existence, no act
ظهور | noun | copula or existence, no act
بروز | noun | copula or existence, no act
بقاء | noun | copula or existence, no act
دوام | noun | copula or existence, no act
حدوث | noun | copula or existence, no act
حصول | noun | copula or existence, no act
حلول | noun | copula or existence, no act
توفر | noun | copula or existence, no act
توافر | noun | copula or existence, no act
انعدام | noun | copula or existence, no act
خلو | noun | copula or existence, no act
فقدان | noun | copula or existence, no act
نفاد | noun | copula or existence, no act
نفاذ | noun | copula or existence, no act
اختفاء | noun | copula or existence, no act
زوال | noun | copula or existence, no act
ظاهرة | noun | copula or existence, no act
حالة | noun | copula or existence, no act
وضع | noun | copula or existence, no act
حال | noun | copula or existence, no act
شأن | noun | copula or existence, no act
تمام | noun | copula or existence, no act
عدم | noun | copula or existence, no act
بدء | noun | aspect, says only that something begins, goes on or ends
بداية | noun | aspect, says only that something begins, goes on or ends
ابتداء | noun | aspect, says only that something begins, goes on or ends
انطلاق | noun | aspect, says only that something begins, goes on or ends
انطلاقة | noun | aspect, says only that something begins, goes on or ends
شروع | noun | aspect, says only that something begins, goes on or ends
مواصلة | noun | aspect, says only that something begins, goes on or ends
متابعة | noun | aspect, says only that something begins, goes on or ends
استمرار | noun | aspect, says only that something begins, goes on or ends
استمرارية | noun | aspect, says only that something begins, goes on or ends
تتابع | noun | aspect, says only that something begins, goes on or ends
توال | noun | aspect, says only that something begins, goes on or ends
تعاقب | noun | aspect, says only that something begins, goes on or ends
تجدد | noun | aspect, says only that something begins, goes on or ends
تجديد | noun | aspect, says only that something begins, goes on or ends
تكرار | noun | aspect, says only that something begins, goes on or ends
إعادة | noun | aspect, says only that something begins, goes on or ends
معاودة | noun | aspect, says only that something begins, goes on or ends
عودة | noun | aspect, says only that something begins, goes on or ends
انتهاء | noun | aspect, says only that something begins, goes on or ends
انقضاء | noun | aspect, says only that something begins, goes on or ends
نهاية | noun | aspect, says only that something begins, goes on or ends
ختام | noun | aspect, says only that something begins, goes on or ends
اختتام | noun | aspect, says only that something begins, goes on or ends
إتمام | noun | aspect, says only that something begins, goes on or ends
اكتمال | noun | aspect, says only that something begins, goes on or ends
إكمال | noun | aspect, says only that something begins, goes on or ends
استكمال | noun | aspect, says only that something begins, goes on or ends
توقف | noun | aspect, says only that something begins, goes on or ends
تريث | noun | aspect, says only that something begins, goes on or ends
تأخير | noun | aspect, says only that something begins, goes on or ends
تأخر | noun | aspect, says only that something begins, goes on or ends
تمديد | noun | aspect, says only that something begins, goes on or ends
إطالة | noun | aspect, says only that something begins, goes on or ends
تسريع | noun | aspect, says only that something begins, goes on or ends
تسارع | noun | aspect, says only that something begins, goes on or ends
إسراع | noun | aspect, says only that something begins, goes on or ends
تعجيل | noun | aspect, says only that something begins, goes on or ends
تباطؤ | noun | aspect, says only that something begins, goes on or ends
إبطاء | noun | aspect, says only that something begins, goes on or ends
إجراء | noun | carries another noun, the act is that noun
قيام | noun | carries another noun, the act is that noun
تنفيذ | noun | carries another noun, the act is that noun
تطبيق | noun | carries another noun, the act is that noun
ممارسة | noun | carries another noun, the act is that noun
مباشرة | noun | carries another noun, the act is that noun
مزاولة | noun | carries another noun, the act is that noun
تفعيل | noun | carries another noun, the act is that noun
اتخاذ | noun | carries another noun, the act is that noun
إحداث | noun | carries another noun, the act is that noun
إبداء | noun | carries another noun, the act is that noun
توفير | noun | carries another noun, the act is that noun
إتاحة | noun | carries another noun, the act is that noun
إيجاد | noun | carries another noun, the act is that noun
إضفاء | noun | carries another noun, the act is that noun
إبقاء | noun | carries another noun, the act is that noun
إحراز | noun | carries another noun, the act is that noun
إنجاز | noun | carries another noun, the act is that noun
تقديم | noun | carries another noun, the act is that noun
إعطاء | noun | carries another noun, the act is that noun
تلق | noun | carries another noun, the act is that noun
بلوغ | noun | measure or amount
تجاوز | noun | measure or amount
زيادة | noun | measure or amount
ازدياد | noun | measure or amount
تزايد | noun | measure or amount
ارتفاع | noun | measure or amount
انخفاض | noun | measure or amount
هبوط | noun | measure or amount
صعود | noun | measure or amount
نمو | noun | measure or amount
تنام | noun | measure or amount
نقص | noun | measure or amount
تقلص | noun | measure or amount
تفاقم | noun | measure or amount
تصاعد | noun | measure or amount
تضاعف | noun | measure or amount
مضاعفة | noun | measure or amount
تدن | noun | measure or amount
انحسار | noun | measure or amount
كثافة | noun | measure or amount
كثرة | noun | measure or amount
قلة | noun | measure or amount
ندرة | noun | measure or amount
وفرة | noun | measure or amount
تعدد | noun | measure or amount
تعداد | noun | measure or amount
عدد | noun | measure or amount
وزن | noun | measure or amount
قياس | noun | measure or amount
معدل | noun | measure or amount
متوسط | noun | measure or amount
نسبة | noun | measure or amount
فائض | noun | measure or amount
عجز | noun | measure or amount
حجم | noun | measure or amount
قيمة | noun | measure or amount
تكلفة | noun | measure or amount
كلفة | noun | measure or amount
تداول | noun | market or economy, no political act
بيع | noun | market or economy, no political act
شراء | noun | market or economy, no political act
تسوق | noun | market or economy, no political act
تسويق | noun | market or economy, no political act
تصدير | noun | market or economy, no political act
استيراد | noun | market or economy, no political act
استثمار | noun | market or economy, no political act
إنفاق | noun | market or economy, no political act
نفقة | noun | market or economy, no political act
إنتاج | noun | market or economy, no political act
صنع | noun | market or economy, no political act
صناعة | noun | market or economy, no political act
تصنيع | noun | market or economy, no political act
تجارة | noun | market or economy, no political act
استهلاك | noun | market or economy, no political act
ادخار | noun | market or economy, no political act
اقتراض | noun | market or economy, no political act
إقراض | noun | market or economy, no political act
تسديد | noun | market or economy, no political act
سداد | noun | market or economy, no political act
دفع | noun | market or economy, no political act
استئجار | noun | market or economy, no political act
إيجار | noun | market or economy, no political act
تأجير | noun | market or economy, no political act
ربح | noun | market or economy, no political act
خسارة | noun | market or economy, no political act
إيراد | noun | market or economy, no political act
تضخم | noun | market or economy, no political act
انكماش | noun | market or economy, no political act
ركود | noun | market or economy, no political act
انتعاش | noun | market or economy, no political act
ازدهار | noun | market or economy, no political act
تعاف | noun | market or economy, no political act
نهوض | noun | market or economy, no political act
رواج | noun | market or economy, no political act
كساد | noun | market or economy, no political act
إفلاس | noun | market or economy, no political act
تقشف | noun | market or economy, no political act
اكتتاب | noun | market or economy, no political act
تسعير | noun | market or economy, no political act
تخصيص | noun | market or economy, no political act
خصخصة | noun | market or economy, no political act
احتكار | noun | market or economy, no political act
منافسة | noun | market or economy, no political act
تنافس | noun | market or economy, no political act
تنافسية | noun | market or economy, no political act
مضاربة | noun | market or economy, no political act
استحواذ | noun | market or economy, no political act
اندماج | noun | market or economy, no political act
توظيف | noun | market or economy, no political act
تشغيل | noun | market or economy, no political act
بطالة | noun | market or economy, no political act
استخراج | noun | market or economy, no political act
تنقيب | noun | market or economy, no political act
تكرير | noun | market or economy, no political act
تخزين | noun | market or economy, no political act
ائتمان | noun | market or economy, no political act
استقطاب | noun | market or economy, no political act
توريد | noun | market or economy, no political act
اختلاف | noun | state or relation, no act
تباين | noun | state or relation, no act
تفاوت | noun | state or relation, no act
تشابه | noun | state or relation, no act
شبه | noun | state or relation, no act
تماثل | noun | state or relation, no act
تطابق | noun | state or relation, no act
تناسب | noun | state or relation, no act
ملاءمة | noun | state or relation, no act
انسجام | noun | state or relation, no act
تناقض | noun | state or relation, no act
تعارض | noun | state or relation, no act
تضارب | noun | state or relation, no act
ارتباط | noun | state or relation, no act
ترابط | noun | state or relation, no act
تعلق | noun | state or relation, no act
صلة | noun | state or relation, no act
علاقة | noun | state or relation, no act
تمتع | noun | state or relation, no act
امتلاك | noun | state or relation, no act
افتقار | noun | state or relation, no act
انتماء | noun | state or relation, no act
تبعية | noun | state or relation, no act
خضوع | noun | state or relation, no act
انحدار | noun | state or relation, no act
تفش | noun | state or relation, no act
شيوع | noun | state or relation, no act
امتداد | noun | state or relation, no act
تمركز | noun | state or relation, no act
تركز | noun | state or relation, no act
استناد | noun | state or relation, no act
استقرار | noun | state or relation, no act
ثبات | noun | state or relation, no act
صمود | noun | state or relation, no act
تزامن | noun | state or relation, no act
ترافق | noun | state or relation, no act
مواكبة | noun | state or relation, no act
تقاطع | noun | state or relation, no act
توازن | noun | state or relation, no act
تواز | noun | state or relation, no act
تداخل | noun | state or relation, no act
تنوع | noun | state or relation, no act
تعقيد | noun | state or relation, no act
تعقد | noun | state or relation, no act
تكافؤ | noun | state or relation, no act
مساواة | noun | state or relation, no act
تكامل | noun | state or relation, no act
انفراد | noun | state or relation, no act
تفرد | noun | state or relation, no act
استحقاق | noun | state or relation, no act
احتواء | noun | state or relation, no act
شمول | noun | state or relation, no act
غلبة | noun | state or relation, no act
سيادة | noun | state or relation, no act
ترتيب | noun | state or relation, no act
تصدر | noun | state or relation, no act
صدارة | noun | state or relation, no act
تفوق | noun | state or relation, no act
أهمية | noun | state or relation, no act
ضرورة | noun | state or relation, no act
قدرة | noun | state or relation, no act
إمكان | noun | state or relation, no act
إمكانية | noun | state or relation, no act
استطاعة | noun | state or relation, no act
كفاءة | noun | state or relation, no act
أهلية | noun | state or relation, no act
جدارة | noun | state or relation, no act
ملكية | noun | state or relation, no act
حيازة | noun | state or relation, no act
جوار | noun | state or relation, no act
مواطنة | noun | state or relation, no act
مشاهدة | noun | perception or cognition, nothing is said
سماع | noun | perception or cognition, nothing is said
استماع | noun | perception or cognition, nothing is said
رصد | noun | perception or cognition, nothing is said
تأمل | noun | perception or cognition, nothing is said
تفكر | noun | perception or cognition, nothing is said
تفكير | noun | perception or cognition, nothing is said
تذكر | noun | perception or cognition, nothing is said
نسيان | noun | perception or cognition, nothing is said
تجاهل | noun | perception or cognition, nothing is said
جهل | noun | perception or cognition, nothing is said
فهم | noun | perception or cognition, nothing is said
استيعاب | noun | perception or cognition, nothing is said
تعلم | noun | perception or cognition, nothing is said
تعليم | noun | perception or cognition, nothing is said
حفظ | noun | perception or cognition, nothing is said
إتقان | noun | perception or cognition, nothing is said
تعرف | noun | perception or cognition, nothing is said
تمييز | noun | perception or cognition, nothing is said
تخيل | noun | perception or cognition, nothing is said
ذاكرة | noun | perception or cognition, nothing is said
انتباه | noun | perception or cognition, nothing is said
تركيز | noun | perception or cognition, nothing is said
اكتشاف | noun | perception or cognition, nothing is said
عثور | noun | perception or cognition, nothing is said
استكشاف | noun | perception or cognition, nothing is said
اطلاع | noun | perception or cognition, nothing is said
تصفح | noun | perception or cognition, nothing is said
قراءة | noun | perception or cognition, nothing is said
كتابة | noun | perception or cognition, nothing is said
وعي | noun | perception or cognition, nothing is said
إحساس | noun | perception or cognition, nothing is said
استمتاع | noun | perception or cognition, nothing is said
متعة | noun | perception or cognition, nothing is said
ملل | noun | perception or cognition, nothing is said
تحول | noun | change of state
تحويل | noun | change of state
تغير | noun | change of state
تغيير | noun | change of state
تبدل | noun | change of state
تبديل | noun | change of state
تطور | noun | change of state
تدهور | noun | change of state
تحسن | noun | change of state
تأزم | noun | change of state
تأثر | noun | change of state
تحقق | noun | change of state
تفكك | noun | change of state
تشتت | noun | change of state
ذوبان | noun | change of state
تجمد | noun | change of state
تبريد | noun | change of state
تسخين | noun | change of state
جفاف | noun | change of state
انزلاق | noun | change of state
انحراف | noun | change of state
تحطم | noun | change of state
تعطل | noun | change of state
تضرر | noun | change of state
تلف | noun | change of state
تآكل | noun | change of state
انقطاع | noun | change of state
انعكاس | noun | change of state
تصدع | noun | change of state
انفراج | noun | change of state
تقلب | noun | change of state
تذبذب | noun | change of state
تأثير | noun | cause or influence
أثر | noun | cause or influence
تسبب | noun | cause or influence
تعزيز | noun | cause or influence
تقوية | noun | cause or influence
إضعاف | noun | cause or influence
تقليص | noun | cause or influence
توسيع | noun | cause or influence
توسع | noun | cause or influence
تعميق | noun | cause or influence
ترسيخ | noun | cause or influence
تكريس | noun | cause or influence
تسهيل | noun | cause or influence
تيسير | noun | cause or influence
عرقلة | noun | cause or influence
إعاقة | noun | cause or influence
تعطيل | noun | cause or influence
إثارة | noun | cause or influence
إشعال | noun | cause or influence
تأجيج | noun | cause or influence
تنشيط | noun | cause or influence
إنعاش | noun | cause or influence
تحفيز | noun | cause or influence
إضرار | noun | cause or influence
إفساد | noun | cause or influence
تلوث | noun | cause or influence
إرباك | noun | cause or influence
إزعاج | noun | cause or influence
إرهاق | noun | cause or influence
مفاجأة | noun | cause or influence
إغراء | noun | cause or influence
إقناع | noun | cause or influence
تحسين | noun | cause or influence
تطوير | noun | cause or influence
تنمية | noun | cause or influence
تحديث | noun | cause or influence
تأهيل | noun | cause or influence
تكثيف | noun | cause or influence
نجاح | noun | achievement or failure
فشل | noun | achievement or failure
إخفاق | noun | achievement or failure
إنجاح | noun | achievement or failure
إفشال | noun | achievement or failure
فوز | noun | achievement or failure
تغلب | noun | achievement or failure
ظفر | noun | achievement or failure
ارتقاء | noun | achievement or failure
تخلف | noun | achievement or failure
تعثر | noun | achievement or failure
تألق | noun | achievement or failure
إبداع | noun | achievement or failure
ابتكار | noun | achievement or failure
اختراع | noun | achievement or failure
تميز | noun | achievement or failure
اكتساب | noun | achievement or failure
كسب | noun | achievement or failure
نيل | noun | achievement or failure
حصد | noun | achievement or failure
تتويج | noun | achievement or failure
محاولة | noun | effort or attempt
سعي | noun | effort or attempt
جهد | noun | effort or attempt
اجتهاد | noun | effort or attempt
بذل | noun | effort or attempt
تفرغ | noun | effort or attempt
انشغال | noun | effort or attempt
اهتمام | noun | effort or attempt
عناية | noun | effort or attempt
اعتناء | noun | effort or attempt
تعامل | noun | effort or attempt
معاملة | noun | effort or attempt
تعاط | noun | effort or attempt
تصرف | noun | effort or attempt
سلوك | noun | effort or attempt
عمل | noun | effort or attempt
اشتغال | noun | effort or attempt
مساهمة | noun | effort or attempt
إسهام | noun | effort or attempt
مشاركة | noun | effort or attempt
اشتراك | noun | effort or attempt
انخراط | noun | effort or attempt
إعداد | noun | effort or attempt
تحضير | noun | effort or attempt
تجهيز | noun | effort or attempt
تمهيد | noun | effort or attempt
تنظيم | noun | effort or attempt
تنسيق | noun | effort or attempt
إدارة | noun | effort or attempt
تسيير | noun | effort or attempt
إشراف | noun | effort or attempt
تول | noun | effort or attempt
رئاسة | noun | effort or attempt
ترؤس | noun | effort or attempt
تزعم | noun | effort or attempt
قيادة | noun | effort or attempt
اضطلاع | noun | effort or attempt
استعمال | noun | effort or attempt
استعانة | noun | effort or attempt
استغلال | noun | effort or attempt
استفادة | noun | effort or attempt
استثناء | noun | effort or attempt
لجوء | noun | effort or attempt
اتباع | noun | effort or attempt
انتهاج | noun | effort or attempt
تخطيط | noun | effort or attempt
مجازفة | noun | effort or attempt
مخاطرة | noun | effort or attempt
مغامرة | noun | effort or attempt
تجنب | noun | effort or attempt
تفاد | noun | effort or attempt
اعتياد | noun | effort or attempt
تعود | noun | effort or attempt
ذهاب | noun | motion without political meaning
إياب | noun | motion without political meaning
مجيء | noun | motion without political meaning
قدوم | noun | motion without political meaning
مرور | noun | motion without political meaning
عبور | noun | motion without political meaning
سير | noun | motion without political meaning
مشي | noun | motion without political meaning
ركض | noun | motion without political meaning
جري | noun | motion without political meaning
قفز | noun | motion without political meaning
طيران | noun | motion without political meaning
إقلاع | noun | motion without political meaning
نزول | noun | motion without political meaning
تسلق | noun | motion without political meaning
دوران | noun | motion without political meaning
تجول | noun | motion without political meaning
تنقل | noun | motion without political meaning
انتقال | noun | motion without political meaning
دخول | noun | motion without political meaning
ولوج | noun | motion without political meaning
اقتراب | noun | motion without political meaning
قرب | noun | motion without political meaning
ابتعاد | noun | motion without political meaning
بعد | noun | motion without political meaning
رجوع | noun | motion without political meaning
إبحار | noun | motion without political meaning
ملاحة | noun | motion without political meaning
غوص | noun | motion without political meaning
سباحة | noun | motion without political meaning
غرق | noun | motion without political meaning
تدفق | noun | motion without political meaning
سيلان | noun | motion without political meaning
هطول | noun | motion without political meaning
تسرب | noun | motion without political meaning
ركوب | noun | motion without political meaning
حمل | noun | motion without political meaning
جلب | noun | motion without political meaning
رمي | noun | motion without political meaning
جذب | noun | motion without political meaning
جر | noun | motion without political meaning
التفاف | noun | motion without political meaning
وقوف | noun | motion without political meaning
جلوس | noun | motion without political meaning
حركة | noun | motion without political meaning
اهتزاز | noun | motion without political meaning
اصطدام | noun | motion without political meaning
ارتطام | noun | motion without political meaning
تصادم | noun | motion without political meaning
تدافع | noun | motion without political meaning
ازدحام | noun | motion without political meaning
اكتظاظ | noun | motion without political meaning
سفر | noun | motion without political meaning
إقامة | noun | motion without political meaning
سكن | noun | motion without political meaning
رحلة | noun | motion without political meaning
مسار | noun | motion without political meaning
عيش | noun | daily life, body and health
حياة | noun | daily life, body and health
ولادة | noun | daily life, body and health
ميلاد | noun | daily life, body and health
موت | noun | daily life, body and health
وفاة | noun | daily life, body and health
أكل | noun | daily life, body and health
شرب | noun | daily life, body and health
نوم | noun | daily life, body and health
استيقاظ | noun | daily life, body and health
ارتداء | noun | daily life, body and health
لبس | noun | daily life, body and health
غسل | noun | daily life, body and health
استحمام | noun | daily life, body and health
طبخ | noun | daily life, body and health
طهي | noun | daily life, body and health
زراعة | noun | daily life, body and health
حصاد | noun | daily life, body and health
ري | noun | daily life, body and health
تربية | noun | daily life, body and health
زواج | noun | daily life, body and health
طلاق | noun | daily life, body and health
إنجاب | noun | daily life, body and health
رضاعة | noun | daily life, body and health
شيخوخة | noun | daily life, body and health
مرض | noun | daily life, body and health
شفاء | noun | daily life, body and health
معاناة | noun | daily life, body and health
ألم | noun | daily life, body and health
نزيف | noun | daily life, body and health
سعال | noun | daily life, body and health
علاج | noun | daily life, body and health
معالجة | noun | daily life, body and health
تشخيص | noun | daily life, body and health
فحص | noun | daily life, body and health
تطعيم | noun | daily life, body and health
تلقيح | noun | daily life, body and health
حقن | noun | daily life, body and health
وقاية | noun | daily life, body and health
جراحة | noun | daily life, body and health
نقاهة | noun | daily life, body and health
سمنة | noun | daily life, body and health
تعب | noun | daily life, body and health
راحة | noun | daily life, body and health
استراحة | noun | daily life, body and health
استرخاء | noun | daily life, body and health
لعب | noun | daily life, body and health
رقص | noun | daily life, body and health
غناء | noun | daily life, body and health
عزف | noun | daily life, body and health
ضحك | noun | daily life, body and health
ابتسام | noun | daily life, body and health
ابتسامة | noun | daily life, body and health
بكاء | noun | daily life, body and health
تنفس | noun | daily life, body and health
صيام | noun | daily life, body and health
صلاة | noun | daily life, body and health
حج | noun | daily life, body and health
عمرة | noun | daily life, body and health
دفن | noun | daily life, body and health
تشييع | noun | daily life, body and health
وراثة | noun | daily life, body and health
إرث | noun | daily life, body and health
عناق | noun | daily life, body and health
مصافحة | noun | daily life, body and health
احتضان | noun | daily life, body and health
حب | noun | daily life, body and health
عشق | noun | daily life, body and health
إدمان | noun | daily life, body and health
تدخين | noun | daily life, body and health
انتحار | noun | daily life, body and health
اكتئاب | noun | daily life, body and health
اختناق | noun | daily life, body and health
التهاب | noun | daily life, body and health
إفطار | noun | daily life, body and health
ترفيه | noun | daily life, body and health
تسلية | noun | daily life, body and health
بناء | noun | building, making and nature
تشييد | noun | building, making and nature
تأسيس | noun | building, making and nature
إنشاء | noun | building, making and nature
ترميم | noun | building, making and nature
إصلاح | noun | building, making and nature
تركيب | noun | building, making and nature
نحت | noun | building, making and nature
حفر | noun | building, making and nature
نسج | noun | building, making and nature
صياغة | noun | building, making and nature
تغطية | noun | building, making and nature
ملء | noun | building, making and nature
إفراغ | noun | building, making and nature
خلط | noun | building, making and nature
مزج | noun | building, making and nature
تقسيم | noun | building, making and nature
جمع | noun | building, making and nature
وصل | noun | building, making and nature
ربط | noun | building, making and nature
تثبيت | noun | building, making and nature
طباعة | noun | building, making and nature
طبع | noun | building, making and nature
تصوير | noun | building, making and nature
التقاط | noun | building, making and nature
تأليف | noun | building, making and nature
ترجمة | noun | building, making and nature
نسخ | noun | building, making and nature
مسح | noun | building, making and nature
حذف | noun | building, making and nature
تعديل | noun | building, making and nature
استبدال | noun | building, making and nature
تنظيف | noun | building, making and nature
تجفيف | noun | building, making and nature
شروق | noun | building, making and nature
غروب | noun | building, making and nature
هبوب | noun | building, making and nature
فيضان | noun | building, making and nature
اشتعال | noun | building, making and nature
احتراق | noun | building, making and nature
إضاءة | noun | building, making and nature
إنارة | noun | building, making and nature
تكاثر | noun | building, making and nature
صدور | noun | administration or technology, no political event
تسجيل | noun | administration or technology, no political event
تدوين | noun | administration or technology, no political event
تضمين | noun | administration or technology, no political event
تنزيل | noun | administration or technology, no political event
برمجة | noun | administration or technology, no political event
إطفاء | noun | administration or technology, no political event
تشفير | noun | administration or technology, no political event
تعيين | noun | administration or technology, no political event
ترشيح | noun | administration or technology, no political event
ترشح | noun | administration or technology, no political event
انتخاب | noun | administration or technology, no political event
اقتراع | noun | administration or technology, no political event
تصويت | noun | administration or technology, no political event
فرز | noun | administration or technology, no political event
تقاعد | noun | administration or technology, no political event
تخرج | noun | administration or technology, no political event
التحاق | noun | administration or technology, no political event
انضمام | noun | administration or technology, no political event
إيداع | noun | administration or technology, no political event
تدقيق | noun | administration or technology, no political event
مراجعة | noun | administration or technology, no political event
حساب | noun | administration or technology, no political event
عد | noun | administration or technology, no political event
تحديد | noun | administration or technology, no political event
ترقية | noun | administration or technology, no political event
تسابق | noun | administration or technology, no political event
مسابقة | noun | administration or technology, no political event
مباراة | noun | administration or technology, no political event
احتفال | noun | administration or technology, no political event
احتفاء | noun | administration or technology, no political event
تكريم | noun | administration or technology, no political event
تدشين | noun | administration or technology, no political event
ترخيص | noun | administration or technology, no political event
تصريف | noun | administration or technology, no political event
تسمية | noun | administration or technology, no political event
توقيت | noun | administration or technology, no political event
حوسبة | noun | administration or technology, no political event
مراسلة | noun | administration or technology, no political event
بريد | noun | administration or technology, no political event
تعادل | noun | sport
تأهل | noun | sport
إهدار | noun | sport
مراوغة | noun | sport
تمرير | noun | sport
تمريرة | noun | sport
احتراف | noun | sport
مران | noun | sport
إحماء | noun | sport
تحكيم | noun | sport
ركلة | noun | sport
مشوار | noun | sport
بطولة | noun | sport
دوري | noun | sport
هدف | noun | sport
تعاقد | noun | sport
إعارة | noun | sport
اعتزال | noun | sport
عضوية | noun | role or mere label, no event
منصب | noun | role or mere label, no event
وظيفة | noun | role or mere label, no event
دور | noun | role or mere label, no event
مهمة | noun | role or mere label, no event
مسؤولية | noun | role or mere label, no event
صلاحية | noun | role or mere label, no event
حق | noun | role or mere label, no event
واجب | noun | role or mere label, no event
حرية | noun | role or mere label, no event
قضية | noun | role or mere label, no event
مسألة | noun | role or mere label, no event
موضوع | noun | role or mere label, no event
ملف | noun | role or mere label, no event
مشكلة | noun | role or mere label, no event
تحد | noun | role or mere label, no event
سبب | noun | role or mere label, no event
غاية | noun | role or mere label, no event
غرض | noun | role or mere label, no event
وسيلة | noun | role or mere label, no event
طريقة | noun | role or mere label, no event
أسلوب | noun | role or mere label, no event
نهج | noun | role or mere label, no event
سياسة | noun | role or mere label, no event
خطة | noun | role or mere label, no event
مشروع | noun | role or mere label, no event
برنامج | noun | role or mere label, no event
مصلحة | noun | role or mere label, no event
فائدة | noun | role or mere label, no event
فرصة | noun | role or mere label, no event
خيار | noun | role or mere label, no event
اختيار | noun | role or mere label, no event
بديل | noun | role or mere label, no event
حل | noun | role or mere label, no event
صفة | noun | role or mere label, no event

# what the coverage of the corpus found undecided
بدا | verb | copula or seeming, no act
عنى | verb | meaning, no act
علم | verb | meaning, no act
درى | verb | meaning, no act
ورد | verb | receipt or presence of a text, no act
اختار | verb | choice, no political act by itself
ولى | verb | office or turn, no act of its own
أوفى | verb | fulfilment, no act
وفى | verb | fulfilment, no act
أبلى | verb | fulfilment, no act
لبى | verb | fulfilment, no act
انبغى | verb | obligation, no act
حتم | verb | obligation, no act
اندلع | verb | outbreak or end: the noun beside it is the event
أزال | verb | outbreak or end: the noun beside it is the event
انتزع | verb | outbreak or end: the noun beside it is the event
أحدث | verb | outbreak or end: the noun beside it is the event
خلق | verb | outbreak or end: the noun beside it is the event
أمن | verb | belief or security, no act
أدلى | verb | carries a statement noun that is the cue
تحمل | verb | bearing or basis, no act
استند | verb | bearing or basis, no act
اكتفى | verb | bearing or basis, no act
هز | verb | figure of speech or motion
قرب | verb | figure of speech or motion
ناول | verb | figure of speech or motion
حان | verb | figure of speech or motion
أقصى | verb | figure of speech or motion
علا | verb | figure of speech or motion
سلط | verb | figure of speech or motion
قلب | verb | figure of speech or motion
دوى | verb | figure of speech or motion
سنح | verb | figure of speech or motion
توفى | verb | death without a cause
أطاح | verb | overthrow stands as an idiom with its object
غالب | verb | homograph, hardly ever this verb
وشى | verb | homograph, hardly ever this verb
مكنن | verb | homograph, hardly ever this verb
باء | verb | homograph, hardly ever this verb
نقر | verb | homograph, hardly ever this verb
ستر | verb | homograph, hardly ever this verb
لين | verb | homograph, hardly ever this verb
خان | verb | homograph, hardly ever this verb
لاق | verb | homograph, hardly ever this verb
جنى | verb | homograph, hardly ever this verb
رقي | verb | homograph, hardly ever this verb
وحد | verb | joining of things, no act
قوض | verb | undermining, judged by its object
راج | verb | trade or rumour
أساء | verb | offence or error, no act by itself
أخطأ | verb | offence or error, no act by itself
تعدى | verb | offence or error, no act by itself
قارن | verb | comparison
تجمع | verb | gathering: an event only with what it is for
تماشى | verb | agreement of things
حرس | verb | guarding or holding
أمسك | verb | guarding or holding
اعتزل | verb | retirement or boarding, mostly sport
استقل | verb | retirement or boarding, mostly sport
مقارنة | noun | comparison
جزاء | noun | reward, penalty kick or cause
مكافأة | noun | reward, penalty kick or cause
خطأ | noun | error or state of mind
صمت | noun | error or state of mind
غموض | noun | error or state of mind
ارتباك | noun | error or state of mind
يأس | noun | error or state of mind
صبر | noun | error or state of mind
خداع | noun | error or state of mind
عبث | noun | error or state of mind
تسامح | noun | error or state of mind
تأمين | noun | security or insurance as a field
إسناد | noun | security or insurance as a field
حراسة | noun | security or insurance as a field
صيانة | noun | security or insurance as a field
اضطراب | noun | unrest as a state: the events in it are coded
صدام | noun | unrest as a state: the events in it are coded
زعزعة | noun | unrest as a state: the events in it are coded
تحمل | noun | bearing or consequence
تداعي | noun | bearing or consequence
تفادي | noun | bearing or consequence
إسلام | noun | religion
اندلاع | noun | outbreak or end: the noun beside it is the event
إزالة | noun | outbreak or end: the noun beside it is the event
نشوب | noun | outbreak or end: the noun beside it is the event
انتزاع | noun | outbreak or end: the noun beside it is the event
فك | noun | outbreak or end: the noun beside it is the event
إساءة | noun | offence without an act named
استفزاز | noun | offence without an act named
ظلم | noun | offence without an act named
خيانة | noun | offence without an act named
تواطؤ | noun | offence without an act named
تآمر | noun | offence without an act named
انتقام | noun | offence without an act named
استخبار | noun | name of an institution
مخابرة | noun | name of an institution
احتياط | noun | name of an institution
انضباط | noun | name of an institution
إقبال | noun | demand, creation, commemoration: no act
خلق | noun | demand, creation, commemoration: no act
إحياء | noun | demand, creation, commemoration: no act
تلبية | noun | demand, creation, commemoration: no act
إرساء | noun | demand, creation, commemoration: no act
إحكام | noun | demand, creation, commemoration: no act
إدلاء | noun | carries a statement noun that is the cue
بت | noun | decision or following up, no act by itself
تتبع | noun | decision or following up, no act by itself
تعقب | noun | decision or following up, no act by itself
حصر | noun | decision or following up, no act by itself
صيد | noun | hunting or trade
تجزئة | noun | hunting or trade
توحيد | noun | joining of things
دمج | noun | joining of things
إشراك | noun | joining of things
مجاورة | noun | neighbourhood or contact
تماس | noun | neighbourhood or contact
تقويض | noun | undermining or subduing, judged by its object
إخضاع | noun | undermining or subduing, judged by its object
هز | noun | undermining or subduing, judged by its object
تعز | noun | homograph, hardly ever this noun
تأتي | noun | homograph, hardly ever this noun
تواجه | noun | homograph, hardly ever this noun
نقر | noun | homograph, hardly ever this noun
عض | noun | homograph, hardly ever this noun
تملك | noun | homograph, hardly ever this noun
لياقة | noun | fitness, loyalty, virtue
وفاء | noun | fitness, loyalty, virtue
تضحية | noun | fitness, loyalty, virtue
وفيات | noun | deaths without a cause
ورود | noun | arrival of a text
انتظام | noun | regularity or compliance
امتثال | noun | regularity or compliance
تعاطي | noun | drug use or dealing with
تشدد | noun | hard line as a stance
دوي | noun | sound
صدر | verb | coming out, of books, orders and rulings alike
بت | verb | deciding a matter, mostly a misread name
جارى | verb | keeping pace with
