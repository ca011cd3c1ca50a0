# Nouns for the medium in which somebody says something: في بيان, خلال مؤتمر صحفي, عبر تويتر.
# Columns: noun (singular, without ال, several words where the noun alone means something else) and channel:
# press_conference, statement, interview, social_media, report, document, broadcast.
# A speaker's own medium (في بيان, في تغريدة) is no link of the chain of sources; that is not decided here.
noun | channel
مؤتمر صحفي | press_conference
مؤتمر صحافي | press_conference
ندوة صحفية | press_conference
ندوة صحافية | press_conference
لقاء صحفي | press_conference
لقاء صحافي | press_conference
إيجاز صحفي | press_conference
إيجاز صحافي | press_conference
إحاطة صحفية | press_conference
إحاطة صحافية | press_conference
إحاطة إعلامية | press_conference
إحاطة يومية | press_conference
موجز صحفي | press_conference
موجز صحافي | press_conference
نقطة صحفية | press_conference
مؤتمر صحفي مشترك | press_conference
مؤتمر صحافي مشترك | press_conference
لقاء مع الصحفيين | press_conference
لقاء مع الصحافيين | press_conference
بيان | statement
بيان صحفي | statement
بيان صحافي | statement
بيان رسمي | statement
بيان مشترك | statement
بيان ختامي | statement
بيان مقتضب | statement
بيان مكتوب | statement
بلاغ | statement
بلاغ صحفي | statement
بلاغ عسكري | statement
تصريح | statement
تصريح صحفي | statement
تصريح صحافي | statement
تصريح مكتوب | statement
تصريح متلفز | broadcast
تصريح إذاعي | broadcast
إعلان رسمي | statement
نعي | statement
كلمة | statement
كلمة افتتاحية | statement
كلمة ختامية | statement
كلمة متلفزة | broadcast
كلمة مسجلة | broadcast
كلمة مصورة | broadcast
كلمة صوتية | broadcast
كلمة مباشرة | broadcast
خطاب | statement
خطاب متلفز | broadcast
خطاب تلفزيوني | broadcast
خطاب إذاعي | broadcast
خطاب مسجل | broadcast
خطاب الاتحاد | statement
خطاب العرش | statement
خطبة | statement
خطبة الجمعة | statement
عظة | statement
محاضرة | statement
مداخلة | statement
مداخلة هاتفية | broadcast
مداخلة تلفزيونية | broadcast
إحاطة | statement
إفادة | statement
شهادة | statement
اعترافات | statement
مرافعة | statement
تعليق | statement
تعقيب | statement
نداء | statement
برقية | document
برقية تهنئة | document
برقية تعزية | document
نشرة إعلامية | statement
مقابلة | interview
مقابلة صحفية | interview
مقابلة صحافية | interview
مقابلة تلفزيونية | interview
مقابلة إذاعية | interview
مقابلة متلفزة | interview
مقابلة خاصة | interview
مقابلة حصرية | interview
مقابلة مطولة | interview
حوار | interview
حوار صحفي | interview
حوار صحافي | interview
حوار خاص | interview
حوار تلفزيوني | interview
حوار مطول | interview
حديث صحفي | interview
حديث صحافي | interview
حديث خاص | interview
حديث تلفزيوني | interview
حديث إذاعي | interview
لقاء تلفزيوني | interview
لقاء متلفز | interview
لقاء خاص | interview
لقاء إذاعي | interview
دردشة | interview
دردشة صحفية | interview
دردشة مع الصحفيين | interview
تصريح خاص | interview
تصريحات خاصة | interview
تصريحات حصرية | interview
تغريدة | social_media
سلسلة تغريدات | social_media
تغريدات | social_media
تدوينة | social_media
تدوينات | social_media
منشور | social_media
منشورات | social_media
تويتر | social_media
إكس | social_media
منصة إكس | social_media
فيسبوك | social_media
فيس بوك | social_media
إنستغرام | social_media
إنستجرام | social_media
إنستقرام | social_media
سناب شات | social_media
تيك توك | social_media
تلغرام | social_media
تليغرام | social_media
تيليغرام | social_media
تلجرام | social_media
واتساب | social_media
واتس آب | social_media
يوتيوب | social_media
لينكد إن | social_media
تروث سوشيال | social_media
ويبو | social_media
تمبلر | social_media
ريديت | social_media
كلوب هاوس | social_media
سكايب | social_media
وسائل التواصل الاجتماعي | social_media
وسائل التواصل | social_media
مواقع التواصل الاجتماعي | social_media
مواقع التواصل | social_media
منصات التواصل الاجتماعي | social_media
منصات التواصل | social_media
شبكات التواصل الاجتماعي | social_media
صفحة رسمية | social_media
صفحة شخصية | social_media
حساب رسمي | social_media
حساب شخصي | social_media
وسم | social_media
هاشتاغ | social_media
هاشتاق | social_media
مدونة | social_media
بث مباشر | broadcast
قصة مصورة | social_media
تقرير | report
تقرير إخباري | report
تقرير سنوي | report
تقرير سري | report
تقرير صحفي | report
تقرير مصور | report
تقرير استخباراتي | report
تقرير طبي | report
تقرير حقوقي | report
تقرير أممي | report
تقرير أولي | report
تقرير نهائي | report
تقدير موقف | report
دراسة | report
دراسة حديثة | report
ورقة بحثية | report
ورقة موقف | report
تحقيق صحفي | report
تحقيق استقصائي | report
استطلاع رأي | report
استطلاع للرأي | report
استبيان | report
إحصائية | report
نشرة | report
نشرة أسبوعية | report
نشرة اقتصادية | report
خبر | report
خبر عاجل | report
مقال | report
مقال رأي | report
مقالة | report
افتتاحية | report
تحليل | report
تسريب | report
تسريبات | report
برقية دبلوماسية | document
وثيقة | document
وثيقة مسربة | document
وثائق | document
وثيقة سرية | document
رسالة | document
رسالة مفتوحة | document
رسالة خطية | document
رسالة إلكترونية | document
رسالة نصية | document
رسالة صوتية | broadcast
رسالة مصورة | broadcast
رسالة متلفزة | broadcast
بريد إلكتروني | document
مذكرة | document
مذكرة داخلية | document
مذكرة دبلوماسية | document
كتاب رسمي | document
مذكرات | document
مسودة | document
مسودة قرار | document
مشروع قرار | document
قرار | document
مرسوم | document
تعميم | document
لائحة اتهام | document
محضر | document
محضر رسمي | document
عريضة | document
حكم قضائي | document
فتوى | document
ورقة عمل | document
برنامج | broadcast
برنامج تلفزيوني | broadcast
برنامج إذاعي | broadcast
برنامج حواري | broadcast
نشرة أخبار | broadcast
نشرة إخبارية | broadcast
شريط مصور | broadcast
شريط فيديو | broadcast
شريط صوتي | broadcast
شريط | broadcast
مقطع مصور | broadcast
مقطع فيديو | broadcast
مقطع صوتي | broadcast
مقطع | broadcast
تسجيل | broadcast
تسجيل مصور | broadcast
تسجيل صوتي | broadcast
تسجيل فيديو | broadcast
إصدار مرئي | broadcast
إصدار مصور | broadcast
فيديو | broadcast
فيديو مسجل | broadcast
فيلم وثائقي | broadcast
وثائقي | broadcast
بودكاست | broadcast
مؤتمر عبر الفيديو | broadcast
ظهور تلفزيوني | broadcast
حلقة | broadcast
إذاعة | broadcast
تلفزيون | broadcast
بث تلفزيوني | broadcast
