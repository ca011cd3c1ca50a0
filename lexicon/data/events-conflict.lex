# Words that report conflict in deed: PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT. Columns as in docs/lexicon.md.
# One word may have several lines: the first whose "when" is met decides, the line with an empty "when" comes last.
# Where "of" stands for both actor and recipient, the governed noun is the recipient unless another of the recipient's
# slots is filled (قصف المدينة; قصف الجيش للمدينة). "not" keeps out accidents, disasters, illness, sport and figures of speech.
# CAMEO codes follow CAMEO's own meaning, so a few lie outside the root of the PLOVER type (a court's sentence is SANCTION
# and 173, forced displacement SANCTION and 201, a siege COERCE and 191). Types and modes as in the PLOVER codebook.
word | pos | when | not | event | mode | actor | recipient | noun | context | cameo | strength | status | english

# PROTEST: verbs
تظاهر | verb |  | مرض, موت, نوم, جهل | PROTEST | demo | subject | ضد, على | subject | rights_freedoms | 141 | strong |  | demonstrate, rally
احتج | verb | طعام |  | PROTEST | hunger | subject | على, ضد | subject | rights_freedoms | 142 | strong |  | protest by refusing food
احتج | verb |  | حكم, لاعب, ركلة | PROTEST | demo | subject | على, ضد, لدى | subject | rights_freedoms | 140 | strong |  | protest
أضرب | verb | طعام, أكل |  | PROTEST | hunger | subject | ضد, على | subject | human_rights | 142 | strong |  | go on hunger strike
أضرب | verb | عمل, عامل, موظف, معلم, طبيب, سائق |  | PROTEST | strike | subject | ضد, على | subject | economic | 143 | strong |  | go on strike
أضرب | verb |  |  | PROTEST | strike | subject | ضد, على | subject | economic | 143 | strong |  | strike
أضرب عن الطعام | verb |  |  | PROTEST | hunger | subject | ضد, على | no | human_rights | 142 | strong |  | go on hunger strike
أضرب عن العمل | verb |  |  | PROTEST | strike | subject | ضد, على | no | economic | 143 | strong |  | go on strike
امتنع | verb | طعام, أكل, شراب |  | PROTEST | hunger | subject | ضد | no | human_rights | 142 | strong |  | refuse food
اعتصم | verb |  | حبل, صمت | PROTEST | demo | subject | ضد, على | subject | rights_freedoms | 141 | strong |  | hold a sit-in
تجمهر | verb |  |  | PROTEST | demo | subject | ضد | subject | rights_freedoms | 141 | weak |  | gather in a crowd
احتشد | verb | متظاهر, محتج, مناصر, مؤيد, معارض, ساحة, ميدان, سفارة | قوة, جندي, دبابة | PROTEST | demo | subject | ضد | subject | rights_freedoms | 141 | strong |  | rally in numbers
احتشد | verb |  | قوة, جندي, دبابة, جمهور, ملعب, مشجع | PROTEST | demo | subject | ضد | subject | rights_freedoms | 141 | weak |  | mass, rally
انتفض | verb |  | سوق, فريق, لاعب | PROTEST | riot | subject | ضد, على | subject | pro_democracy | 140 | weak |  | rise up
ثار | verb | متظاهر, شعب, نظام, استبداد, حاكم | جدل, غضب, سؤال, شك, غبار, بركان | PROTEST | demo | subject | ضد, على | no | pro_democracy | 141 | weak |  | revolt
نزل | verb | شارع, ساحة, ميدان | سعر, مطر, سهم | PROTEST | demo | subject | ضد | no | rights_freedoms | 141 | weak |  | take to the streets
هتف | verb | سقوط, حرية, شعار, ضد | فريق, لاعب, مدرج | PROTEST | demo | subject | ضد | no | rights_freedoms | 141 | weak |  | chant against
قاطع | verb | انتخاب, اقتراع, استفتاء, تصويت, جلسة, برلمان, مؤتمر, قمة, اجتماع, حوار, استشارة, دراسة, امتحان |  | PROTEST | boycott | subject | object | object | political_institutions | 143 | strong |  | boycott a vote or a session
قاطع | verb | منتج, بضاعة, سلعة, شركة, محل |  | PROTEST | boycott | subject | object | object | economic | 143 | strong |  | boycott goods
قاطع | verb | مونديال, أولمبياد, بطولة, مهرجان, معرض |  | PROTEST | boycott | subject | object | object | diplomatic | 143 | strong |  | boycott a festival or games
عطّل | verb | حركة, سير, مرور, طريق, مطار, ميناء, إنتاج, جلسة |  | PROTEST | obstruct | subject | object | object |  | 144 | weak |  | obstruct
قطع | verb | طريق, شارع, جسر, سكة, أوتوستراد | مسافة, كيلومتر, شوط, إمداد | PROTEST | obstruct | subject | object | object | rights_freedoms | 144 | weak |  | block a road
سد | verb | طريق, شارع, مدخل, مخرج | ثغرة, فراغ, عجز, حاجة | PROTEST | obstruct | subject | object | object | rights_freedoms | 144 | weak |  | block a road
أقفل | verb | طريق, شارع, ساحة |  | PROTEST | obstruct | subject | object | object | rights_freedoms | 144 | weak |  | block a road
عرقل | verb | سير, مرور, حركة, طريق | مهاجم, لاعب | PROTEST | obstruct | subject | object | object |  | 144 | weak |  | obstruct traffic
حاصر | verb | متظاهر, محتج |  | PROTEST | obstruct | subject | object | no | rights_freedoms | 144 | weak |  | blockade a building
أحرق | verb | إطار, علم, صورة, دمية, مصحف, حاوية |  | PROTEST | vandalize | subject | object | object | rights_freedoms | 145 | strong |  | burn tyres, flags, portraits
حرق | verb | إطار, علم, صورة, دمية, مصحف, حاوية |  | PROTEST | vandalize | subject | object | object | rights_freedoms | 145 | strong |  | burn tyres, flags, portraits
أشعل | verb | إطار, حاوية, حريق | حرب, أزمة, صراع, حماس | PROTEST | vandalize | subject | object | object | rights_freedoms | 145 | weak |  | set fire to tyres
أضرم | verb | إطار, حاوية, سيارة |  | PROTEST | vandalize | subject | object | object | rights_freedoms | 145 | weak |  | set fire to
حطّم | verb | واجهة, زجاج, سيارة, تمثال, محل, نافذة, صندوق, مقعد, باب, مبنى, كاميرا | رقم, قياسي | PROTEST | vandalize | subject | object | object |  | 145 | weak |  | smash
كسر | verb | واجهة, زجاج, نافذة, باب | حاجز, رقم, عظم | PROTEST | vandalize | subject | object | object |  | 145 | weak |  | break windows
مزق | verb | صورة, علم, لافتة | رباط, عضلة | PROTEST | vandalize | subject | object | object | rights_freedoms | 145 | weak |  | tear up portraits, flags
شاغب | verb |  |  | PROTEST | riot | subject | ضد | no |  | 145 | weak |  | riot
تمرد | verb | سجين, نزيل |  | PROTEST | riot | subject | على, ضد | subject |  | 145 | weak |  | riot (of prisoners)
عصى | verb | أمر, قانون |  | PROTEST | strike | subject | object | subject | rights_freedoms | 140 | weak |  | disobey

# PROTEST: nouns
مظاهرة | noun | عنف, شغب, تخريب |  | PROTEST | riot | of, ل, من | ضد, على |  | rights_freedoms | 145 | strong |  | violent demonstration
مظاهرة | noun | إسقاط, رحيل, تنحي, استقالة |  | PROTEST | demo | of, ل | ضد |  | pro_democracy, executive | 1411 | strong |  | demonstration for a leader's departure
مظاهرة | noun | دستور, إصلاح, مؤسسة |  | PROTEST | demo | of, ل | ضد |  | pro_democracy | 1414 | strong |  | demonstration for institutional change
مظاهرة | noun |  | قوة | PROTEST | demo | of, ل, من | ضد, على |  | rights_freedoms | 141 | strong |  | demonstration
تظاهرة | noun | عنف, شغب, تخريب |  | PROTEST | riot | of, ل, من | ضد, على |  | rights_freedoms | 145 | strong |  | violent demonstration
تظاهرة | noun | إسقاط, رحيل, تنحي, استقالة |  | PROTEST | demo | of, ل | ضد |  | pro_democracy, executive | 1411 | strong |  | demonstration for a leader's departure
تظاهرة | noun |  | ثقافي, فني, رياضي, سينمائي, علمي, مهرجان | PROTEST | demo | of, ل, من | ضد, على |  | rights_freedoms | 141 | strong |  | demonstration
تظاهر | noun |  | مرض | PROTEST | demo | of, من | ضد, على |  | rights_freedoms | 141 | weak |  | demonstrating
احتجاج | noun | عنف, عنيف, شغب, تخريب |  | PROTEST | riot | of, من | على, ضد |  | rights_freedoms | 145 | strong |  | violent protest
احتجاج | noun | إسقاط, رحيل, تنحي, استقالة |  | PROTEST | demo | of, من | على, ضد |  | pro_democracy, executive | 1411 | strong |  | protest for a leader's departure
احتجاج | noun | غلاء, بطالة, سعر, معيشي, ضريبة, أجر, راتب, تقشف |  | PROTEST | demo | of, من | على, ضد |  | economic, rights_freedoms | 1412 | strong |  | protest over living conditions
احتجاج | noun | شعبي, واسع, سلمي, طلابي, عمالي, حاشد, شارع, جماهيري | حكم, ركلة | PROTEST | demo | of, من | على, ضد |  | rights_freedoms | 141 | strong |  | popular protest
احتجاج | noun | دبلوماسي, رسمي, مذكرة |  | PROTEST |  | of, من | على, ضد, لدى |  | diplomatic | 140 | weak |  | diplomatic protest
احتجاج | noun |  | حكم, ركلة, لاعب, فيفا | PROTEST | demo | of, من | على, ضد |  | rights_freedoms | 140 | strong |  | protest
حركة احتجاجية | noun |  |  | PROTEST | demo | of, ل | ضد, على |  | rights_freedoms | 141 | strong |  | protest movement
تحرك احتجاجي | noun |  |  | PROTEST | demo | of, ل | ضد, على |  | rights_freedoms | 141 | strong |  | protest action
وقفة احتجاجية | noun |  |  | PROTEST | demo | of, ل | ضد |  | rights_freedoms | 141 | strong |  | protest vigil
وقفة تضامنية | noun |  |  | PROTEST | demo | of, ل |  |  | rights_freedoms | 141 | weak |  | solidarity vigil
مسيرة احتجاجية | noun |  |  | PROTEST | demo | of, ل | ضد |  | rights_freedoms | 141 | strong |  | protest march
وقفة | noun | احتجاجي, تضامني, سفارة, برلمان, وزارة | عيد, حج, يوم | PROTEST | demo | of, ل | ضد |  | rights_freedoms | 141 | strong |  | vigil
مسيرة | noun | شعبي, حاشد, احتجاجي, جماهيري, سلمي, مليوني, طلابي, تضامن, عودة, تنديد, غضب | حياة, مهني, كروي, فني, لاعب, ناد, فريق, دوري, احترافي | PROTEST | demo | of, ل | ضد |  | rights_freedoms | 141 | strong |  | march
مسيرة | noun |  | حياة, مهني, كروي, فني, لاعب, ناد, فريق, دوري, احترافي, تدريبي, سياسي, سلام, تنمية, تعليمي, دراسي, طائرة, علمي, مدرب, نجاح | PROTEST | demo | of, ل | ضد |  | rights_freedoms | 141 | weak |  | march
إضراب | noun | طعام |  | PROTEST | hunger | of, ل | ضد |  | human_rights | 142 | strong |  | hunger strike
إضراب | noun | عام, شامل, مفتوح, عمل, عمالي, موظف, معلم, طبيب, سائق, طيار, نقابة |  | PROTEST | strike | of, ل | ضد, على, في |  | economic | 143 | strong |  | labour strike
إضراب | noun |  |  | PROTEST | strike | of, ل | ضد, على |  | economic | 143 | strong |  | strike
إضراب عن الطعام | noun |  |  | PROTEST | hunger | of, ل | ضد |  | human_rights | 142 | strong |  | hunger strike
إضراب عام | noun |  |  | PROTEST | strike | of, ل | ضد, على |  | economic | 143 | strong |  | general strike
اعتصام | noun |  |  | PROTEST | demo | of, ل | ضد |  | rights_freedoms | 141 | strong |  | sit-in
عصيان مدني | noun |  |  | PROTEST | strike | of, ل | ضد |  | rights_freedoms, pro_democracy | 143 | strong |  | civil disobedience
عصيان | noun | مدني, مسلح, عسكري |  | PROTEST | strike | of | ضد, على |  | rights_freedoms | 140 | strong |  | disobedience
انتفاضة | noun | شعبي, حجارة, شعب, أول, ثانية, فلسطيني | فريق, كروي | PROTEST | riot | of, ل | ضد, على |  | pro_democracy | 140 | strong |  | uprising
انتفاضة | noun |  | فريق, كروي, لاعب | PROTEST | riot | of, ل | ضد, على |  | pro_democracy | 140 | weak |  | uprising
ثورة | noun | شعبي, سلمي, ربيع, يناير, شعب, نظام, رئيس | صناعي, رقمي, تكنولوجي, علمي, معلومة, تقني, إسلامي, حرس | PROTEST | demo | of | ضد, على |  | pro_democracy | 140 | weak |  | revolution
هبة شعبية | noun |  |  | PROTEST | demo | of | ضد, على |  | rights_freedoms | 140 | weak |  | popular upsurge
حراك شعبي | noun |  |  | PROTEST | demo | of | ضد |  | pro_democracy | 140 | weak |  | popular movement
شغب | noun |  | ملعب, جمهور, مشجع, مباراة, مكافحة | PROTEST | riot | of, من | ضد, في |  |  | 145 | weak |  | rioting
أعمال شغب | noun |  | ملعب, جمهور, مشجع, مباراة | PROTEST | riot | of, من | ضد |  |  | 145 | strong |  | riots
أعمال تخريب | noun |  |  | PROTEST | vandalize | of, من | ضد |  |  | 145 | strong |  | acts of vandalism
تخريب | noun | ممتلكات, محل, سيارة, منشأة, مرفق |  | PROTEST | vandalize | من | of |  |  | 145 | weak |  | vandalism
تجمهر | noun |  |  | PROTEST | demo | of | ضد |  | rights_freedoms | 141 | weak |  | crowd gathering
تجمع احتجاجي | noun |  |  | PROTEST | demo | of, ل | ضد |  | rights_freedoms | 141 | strong |  | protest rally
مهرجان خطابي | noun |  |  | PROTEST | demo | of, ل | ضد |  |  | 141 | weak |  | political rally
قطع الطرقات | noun |  |  | PROTEST | obstruct | من | of |  | rights_freedoms | 144 | strong |  | blocking of roads
قطع الطرق | noun |  |  | PROTEST | obstruct | من | of |  | rights_freedoms | 144 | strong |  | blocking of roads
مقاطعة | noun | انتخاب, اقتراع, استفتاء, جلسة, مؤتمر, قمة, اجتماع, امتحان |  | PROTEST | boycott | من | of, ل |  | political_institutions | 143 | strong |  | boycott of a vote or a session
مقاطعة | noun | منتج, بضاعة, سلعة, شعبي, تجاري |  | PROTEST | boycott | من | of, ل |  | economic | 143 | strong |  | consumer boycott
تمرد | noun | سجن, سجين, نزيل |  | PROTEST | riot | of | ضد, على |  |  | 145 | weak |  | prison riot
حرق | noun | علم, إطار, صورة, مصحف |  | PROTEST | vandalize | من | of |  | rights_freedoms | 145 | strong |  | burning of flags, tyres
مليونية | noun |  |  | PROTEST | demo | of, ل | ضد |  | rights_freedoms | 141 | weak |  | million-man march
خيمة اعتصام | noun |  |  | PROTEST | demo | of, ل |  |  | rights_freedoms | 141 | weak |  | protest tent
إضراب شامل | noun |  |  | PROTEST | strike | of, ل | ضد, على |  | economic | 143 | strong |  | total strike
عمل احتجاجي | noun |  |  | PROTEST | demo | of, من | ضد, على |  | rights_freedoms | 140 | weak |  | protest action

# SANCTION: verbs
فرض | verb | عقوبة | لاعب, مباراة, فيفا, ناد, انضباط | SANCTION | discontinue | subject | على, ضد | object | economic, diplomatic | 163 | strong |  | impose sanctions
فرض | verb | حظر | تجول, تجوال, تجول, طيران, جوي | SANCTION | discontinue | subject | على, ضد | object | economic | 163 | strong |  | impose an embargo
فرض | verb | مقاطعة |  | SANCTION | discontinue | subject | على, ضد | object | economic | 163 | strong |  | impose a boycott
فرض | verb | رسم, تعرفة, تعريفة, جمرك, جمركي | نفس | SANCTION | discontinue | subject | على | object | economic | 163 | strong |  | impose tariffs
فرض | verb | غرامة | لاعب, مباراة, ناد, فيفا | SANCTION | convict | subject | على | object | economic, legal | 172 | strong |  | impose a fine
شدد | verb | عقوبة |  | SANCTION | discontinue | subject | على, ضد | object | economic | 163 | strong |  | tighten sanctions
وسع | verb | عقوبة |  | SANCTION | discontinue | subject | على, ضد | object | economic | 163 | strong |  | widen sanctions
جدد | verb | عقوبة |  | SANCTION | discontinue | subject | على, ضد | object | economic | 163 | strong |  | renew sanctions
مدد | verb | عقوبة |  | SANCTION | discontinue | subject | على, ضد | object | economic | 163 | strong |  | extend sanctions
أقر | verb | عقوبة | لاعب, ناد | SANCTION | discontinue | subject | على, ضد | no | economic | 163 | strong |  | pass sanctions
أعاد | verb | عقوبة |  | SANCTION | discontinue | subject | على, ضد | no | economic | 163 | weak |  | reimpose sanctions
أدرج | verb | عقوبة, أسود, إرهاب, إرهابي |  | SANCTION | discontinue | subject | object | object | diplomatic | 163 | strong |  | blacklist
وضع | verb | لائحة, قائمة | حلول, أولوية, أولويات, اغتيال, ذيل, صدارة | SANCTION | discontinue | subject | object | no | diplomatic | 163 | weak |  | put on a list
عاقب | verb | سجن, حبس, إعدام, غرامة, جلد | لاعب, ناد | SANCTION | convict | subject | object | object | legal | 173 | strong |  | punish by a court's sentence
عاقب | verb |  | لاعب, ناد, فيفا, مباراة, منتخب, فريق | SANCTION | discontinue | subject | object | object |  | 160 | weak |  | punish
قاطع | verb | إسرائيل, قطر, إيران, دولة, نظام, كيان, احتلال, شركة, دبلوماسي | انتخاب | SANCTION | discontinue | subject | object | object | diplomatic, economic | 163 | strong |  | boycott a state
قاطع | verb |  | انتخاب, كلام, حديث, خطاب, متحدث | SANCTION | discontinue | subject | object | no | diplomatic | 163 | weak |  | boycott
قطع | verb | علاقة, صلة, تمثيل, رابط |  | SANCTION | discontinue | subject | مع, ب | object | diplomatic | 161 | strong |  | break off relations
قطع | verb | مساعدة, معونة, دعم, تمويل | خط, طريق | SANCTION | discontinue | subject | عن, ل | object | economic | 162 | strong |  | cut off aid
قطع | verb | كهرباء, ماء, غاز, وقود, إنترنت, اتصال |  | SANCTION | discontinue | subject | عن | object | economic | 162 | weak |  | cut off supplies
قطع | verb | مفاوضة, محادثة, حوار |  | SANCTION | discontinue | subject | مع | object | diplomatic | 164 | strong |  | break off talks
خفض | verb | تمثيل, علاقة, بعثة |  | SANCTION | discontinue | subject | مع, لدى, في | object | diplomatic | 161 | strong |  | downgrade relations
خفض | verb | مساعدة, معونة, تمويل, مساهمة | سعر, إنتاج, فائدة | SANCTION | discontinue | subject | ل, إلى | object | economic | 162 | strong |  | cut aid
قلّص | verb | تمثيل, بعثة, مساعدة, معونة, تمويل, مساهمة |  | SANCTION | discontinue | subject | ل, في | object | economic | 162 | strong |  | reduce aid or a mission
جمّد | verb | علاقة, تعاون, عضوية, اتصال, تمثيل | رصيد | SANCTION | discontinue | subject | مع, of | object | diplomatic | 160 | strong |  | freeze relations
جمّد | verb | مساعدة, معونة, تمويل, دعم | رصيد | SANCTION | discontinue | subject | ل, عن | object | economic | 162 | strong |  | freeze aid
جمّد | verb | عمل, نشاط | رصيد | SANCTION | discontinue | subject | of | object |  | 160 | weak |  | freeze an activity
علّق | verb | مساعدة, معونة, تمويل, دعم, تسليم, بيع |  | SANCTION | discontinue | subject | ل, إلى, عن | object | economic | 162 | strong |  | suspend aid
علّق | verb | عضوية, مشاركة, اتفاق, اتفاقية, معاهدة, التزام, تعاون, علاقة, تنسيق | قناع, لاعب | SANCTION | discontinue | subject | مع, of, في | object | diplomatic | 160 | strong |  | suspend membership, an agreement, cooperation
علّق | verb | مفاوضة, محادثة, حوار |  | SANCTION | discontinue | subject | مع | object | diplomatic | 164 | strong |  | suspend talks
علّق | verb | رحلة, استيراد, تصدير, تجارة |  | SANCTION | discontinue | subject | إلى, مع, من | object | economic | 163 | weak |  | suspend flights or trade
أوقف | verb | مساعدة, معونة, تمويل, دعم, تسليم, بيع, تزويد |  | SANCTION | discontinue | subject | ل, إلى, عن | object | economic | 162 | strong |  | stop aid
أوقف | verb | استيراد, تصدير, تجارة, رحلة, شراء, صادرات, واردات |  | SANCTION | discontinue | subject | من, إلى, مع | object | economic | 163 | strong |  | stop trade
أوقف | verb | تعاون, تنسيق, تعامل, اتصال, عضوية | ضابط, ضابطة, مشتبه, شخص, اشتباه, تهمة | SANCTION | discontinue | subject | مع, of | object | diplomatic | 160 | strong |  | stop cooperation
أوقف | verb | مفاوضة, محادثة, حوار, وساطة |  | SANCTION | discontinue | subject | مع | object | diplomatic | 164 | strong |  | stop talks
أوقف | verb | ضخ, توريد, إمداد, نفط, غاز | نار, حقل | SANCTION | discontinue | subject | إلى, عن | object | economic, natural_resource | 163 | weak |  | stop supplies
أنهى | verb | تعاون, علاقة, تعاقد, مشاركة, تمويل, عضوية | مباراة, موسم | SANCTION | discontinue | subject | مع | object | diplomatic | 160 | weak |  | end cooperation
أنهى | verb | مهمة, ولاية | مباراة, موسم | SANCTION | withdraw | subject | of | object | peacekeeping | 166 | weak |  | terminate a mission
ألغى | verb | اتفاق, اتفاقية, معاهدة, صفقة, عقد, مذكرة, تعاون | مباراة, هدف, لاعب | SANCTION | discontinue | subject | مع, of | object | diplomatic, economic | 160 | strong |  | cancel an agreement
ألغى | verb | مساعدة, معونة, تمويل, دعم | هدف | SANCTION | discontinue | subject | ل, إلى | object | economic | 162 | strong |  | cancel aid
فسخ | verb | اتفاق, اتفاقية, معاهدة, عقد, شراكة | لاعب, ناد, مدرب | SANCTION | discontinue | subject | مع, of | object | economic | 160 | weak |  | annul an agreement
نقض | verb | اتفاق, معاهدة, عهد | حكم | SANCTION | discontinue | subject | of, مع | object | diplomatic | 160 | strong |  | renege on an agreement
تخلى | verb | اتفاق, اتفاقية, معاهدة, التزام, حليف | لاعب, منصب | SANCTION | discontinue | subject | عن | subject | diplomatic | 160 | weak |  | abandon
تراجع | verb | اتفاق, التزام, تعهد | سعر, مؤشر | SANCTION | discontinue | subject | عن | subject | diplomatic | 160 | weak |  | go back on a commitment
تنصل | verb | اتفاق, اتفاقية, التزام, تعهد, معاهدة | مسؤولية | SANCTION | discontinue | subject | من | subject | diplomatic | 160 | strong |  | back out of a commitment
انسحب | verb | اتفاق, اتفاقية, معاهدة, ميثاق, بروتوكول | مدينة, منطقة, موقع, بلدة | SANCTION | withdraw | subject | من | subject | diplomatic | 160 | strong |  | withdraw from a treaty
انسحب | verb | مجلس, منظمة, يونسكو, اتحاد, تحالف, حلف, محكمة, رابطة, أوبك, ائتلاف, لجنة | مدينة, منطقة, ملعب | SANCTION | withdraw | subject | من | subject | diplomatic | 160 | strong |  | withdraw from an organization
انسحب | verb | مفاوضة, محادثة, حوار, اجتماع, جلسة, مؤتمر, قمة, مشاورة |  | SANCTION | withdraw | subject | من | subject | diplomatic | 164 | strong |  | walk out of talks
خرج | verb | اتفاق, اتفاقية, معاهدة, اتحاد, أوروبي | بطولة, مباراة | SANCTION | withdraw | subject | من | subject | diplomatic | 160 | strong |  | leave a treaty or union
غادر | verb | اتفاق, منظمة, اتحاد | مستشفى, مطار, بطولة | SANCTION | withdraw | subject | object | no | diplomatic | 160 | weak |  | leave a treaty or union
انفصل | verb | اتحاد, دولة, وحدة, إقليم | زوج, زوجة, طلاق | SANCTION | withdraw | subject | عن | subject | territory | 160 | weak |  | secede
سحب | verb | سفير, دبلوماسي, بعثة, قنصل |  | SANCTION | withdraw | subject | من, لدى | object | diplomatic | 161 | strong |  | recall an ambassador
سحب | verb | اعتراف |  | SANCTION | discontinue | subject | ب, من | object | diplomatic | 161 | strong |  | withdraw recognition
سحب | verb | استثمار, تمويل, دعم, رعاية | كرة | SANCTION | discontinue | subject | من | object | economic | 162 | weak |  | withdraw funds or support
سحب | verb | مفتش, مراقب |  | SANCTION | withdraw | subject | من | object | peacekeeping | 166 | strong |  | withdraw observers
استدعى | verb | تشاور, مشاورة | لاعب, منتخب, تشكيلة | SANCTION | withdraw | subject | من, لدى, في | object | diplomatic | 161 | strong |  | recall an envoy for consultations
طرد | verb | دبلوماسي, سفير, قنصل, ملحق, قائم, بعثة, موظف | لاعب, حكم, بطاقة | SANCTION | expel | subject | object | object | diplomatic | 161 | strong |  | expel diplomats
طرد | verb | مراقب, مفتش, خبير |  | SANCTION | expel | subject | object | object | diplomatic | 166 | strong |  | expel observers
طرد | verb | منظمة, عامل, إغاثة | لاعب, حكم | SANCTION | expel | subject | object | object | human_rights | 1663 | weak |  | expel an aid agency
طرد | verb | سكان, ساكن, مدني, أهل, أسرة, عائلة, قبيلة, أقلية, مسلم, مسيحي, روهينغا, فلسطيني | لاعب, بطاقة | SANCTION | expel | subject | object | object | human_rights, migration | 201 | strong |  | expel people
طرد | verb | عضو, عضوية, حزب, مجلس, رابطة, منظمة | لاعب, بطاقة, مباراة | SANCTION | expel | subject | object | object | political_institutions | 160 | weak |  | expel a member
هجّر | verb | سكان, ساكن, مدني, أهل, أسرة, عائلة, فلسطيني, شخص, قرية |  | SANCTION | expel | subject | object | object | human_rights, migration | 201 | strong |  | drive from their homes
هجّر | verb |  | زوج, زوجة, بيت, كرة, فن | SANCTION | expel | subject | object | object | human_rights, migration | 201 | weak |  | displace
شرّد | verb |  | ذهن | SANCTION | expel | subject | object | object | human_rights, migration | 201 | strong |  | make homeless, displace
نزح | verb |  | زلزال, فيضان, سيل, إعصار, جفاف, بركان | SANCTION | expel |  | subject | subject | human_rights, migration | 201 | strong |  | be displaced
فر | verb | قتال, معركة, قصف, عنف, حرب, اضطهاد | سجن, حارس, شرطة | SANCTION | expel |  | subject | subject | human_rights, migration | 201 | weak |  | flee from fighting
هرب | verb | قتال, معركة, قصف, عنف, حرب, اضطهاد | سجن, سلاح | SANCTION | expel |  | subject | subject | human_rights, migration | 201 | weak |  | flee from fighting
أجبر | verb | نزوح, فرار, رحيل, مغادرة, هروب |  | SANCTION | expel | subject | object | no | human_rights, migration | 201 | strong |  | force to flee
دفع | verb | نزوح, فرار, هجرة, هروب |  | SANCTION | expel | subject | object | no | human_rights, migration | 201 | weak |  | drive to flee
حكم | verb | إعدام, شنق | مباراة, لاعب | SANCTION | convict | subject | على | no | legal, human_rights | 173 | strong |  | sentence to death
حكم | verb | سجن, مؤبد, حبس, أشغال | مباراة, لاعب | SANCTION | convict | subject | على | no | legal | 173 | strong |  | sentence to prison
حكم | verb | غرامة, جلد, إقامة, نفي, تعويض | مباراة, لاعب | SANCTION | convict | subject | على | no | legal | 173 | strong |  | sentence to a fine or other penalty
قضى | verb | إعدام, شنق | وقت, عطلة, عقوبة | SANCTION | convict | subject | على, ب | no | legal, human_rights | 173 | strong |  | (court) sentence to death
قضى | verb | سجن, حبس, مؤبد, غرامة, تغريم, معاقبة | وقت, عطلة, عقوبة, سنة, عام | SANCTION | convict | subject | على, ب | no | legal | 173 | strong |  | (court) sentence
أدان | verb | محكمة, قاض, قضاء, تهمة, اختلاس, فساد, تجسس, رشوة, احتيال, تهرب, خيانة, تآمر, تزوير, تبييض, ازدراء |  | SANCTION | convict | subject | object | object | legal | 173 | strong |  | find guilty
أدان ب | verb | جريمة, قتل, اغتصاب, انتماء, تهريب, سرقة, إرهاب, ارتكاب, تشكيل, انضمام, تمويل, مساعدة, حيازة, تحرش, اغتيال, اقتحام, تخطيط, غسل, غسيل, ابتزاز, تحريض, إهانة, تعذيب, خطف, اختطاف, تخابر, نشر, اختلاس, قضية, حكم, سجن | شدة, عبارة, أشد, أقسى, أقوى, استخدام | SANCTION | convict | subject | object | object | legal | 173 | strong |  | find guilty of
دان | verb | محكمة, قاض, قضاء, تهمة, اختلاس, فساد, تجسس, رشوة, احتيال, تهرب, خيانة, تآمر, تزوير, تبييض, ازدراء |  | SANCTION | convict | subject | object | object | legal | 173 | strong |  | find guilty
دان ب | verb | جريمة, قتل, اغتصاب, انتماء, تهريب, سرقة, إرهاب, ارتكاب, تشكيل, انضمام, تمويل, مساعدة, حيازة, تحرش, اغتيال, اقتحام, تخطيط, غسل, غسيل, ابتزاز, تحريض, إهانة, تعذيب, خطف, اختطاف, تخابر, نشر, اختلاس, قضية, حكم, سجن | شدة, عبارة, أشد, أقسى, أقوى, استخدام | SANCTION | convict | subject | object | object | legal | 173 | strong |  | find guilty of
غرّم | verb |  |  | SANCTION | convict | subject | object | object | legal, economic | 172 | weak |  | fine
سجن | verb | سنة, عام, شهر |  | SANCTION | convict | subject | object | no | legal | 173 | weak |  | imprison for a term
أيد | verb | سجن, إعدام, مؤبد, حبس |  | SANCTION | convict | subject | object | no | legal | 173 | weak |  | uphold a sentence
ثبّت | verb | سجن, إعدام, مؤبد, حبس |  | SANCTION | convict | subject | object | no | legal | 173 | weak |  | uphold a sentence
أصدر | verb | سجن, إعدام, مؤبد, حبس |  | SANCTION | convict | subject | على, ضد, ب | no | legal | 173 | strong |  | hand down a sentence
نال | verb | سجن, إعدام |  | SANCTION | convict |  | subject | no | legal | 173 | weak |  | receive a sentence
عزل | verb | رئيس, وزير, نائب, قاض, مدير | مدينة, منطقة, قرية | SANCTION | discontinue | subject | object | object | executive | 160 | weak |  | depose, remove from office
عزل | verb | دولة, نظام, إيران, قطر, روسيا |  | SANCTION | discontinue | subject | object | object | diplomatic | 160 | weak |  | isolate
أقال | verb |  | مدرب, ناد, عثرة, عن, سوى, أن, إن | SANCTION | discontinue | subject | object | object | executive | 160 | weak |  | dismiss
أعفى | verb | منصب, مهمة, وظيفة | ضريبة, رسم, مدرب | SANCTION | discontinue | subject | object | object | executive | 160 | weak |  | relieve of office
فصل | verb | موظف, معلم, ضابط, قاض, عضو, عمل, وظيفة | لاعب, محكمة, قول | SANCTION | expel | subject | object | object |  | 160 | weak |  | dismiss
سرّح | verb | موظف, ضابط, عامل, جندي, عسكري | لاعب | SANCTION | expel | subject | object | object | economic | 160 | weak |  | lay off, discharge
سرّح | verb | بعثة |  | SANCTION | discontinue | subject | object | object | diplomatic | 161 | weak |  | dissolve a mission
حرم | verb | مساعدة, تمويل, عضوية, معونة, تصويت |  | SANCTION | discontinue | subject | object | object |  | 162 | weak |  | deprive of aid
أغلق | verb | سفارة, قنصلية, بعثة, مكتب, ممثلية | قناة, صحيفة | SANCTION | discontinue | subject | of, في, ل | object | diplomatic | 161 | strong |  | close an embassy
حل | verb | حكومة, برلمان, حزب, مجلس, جماعة, جمعية | أزمة, مشكلة, ضيف, مركز | SANCTION | discontinue | subject | object | object | political_institutions | 160 | weak |  | dissolve
جرّد | verb | منصب, جنسية, رتبة, لقب, صلاحية |  | SANCTION | discontinue | subject | object | object |  | 160 | weak |  | strip of
رفض | verb | تجديد |  | SANCTION | discontinue | subject | ل | no |  | 160 | weak |  | refuse to renew
أخرج | verb | منظمة, قائمة, مراقب |  | SANCTION | expel | subject | object | no |  | 166 | weak |  | put out
تهجر | verb |  |  | SANCTION | expel |  | subject | subject | human_rights, migration | 201 | weak |  | be displaced
تشرد | verb |  |  | SANCTION | expel |  | subject | subject | human_rights, migration | 201 | weak |  | be made homeless
اقتلع | verb | سكان, أهل, شعب, عائلة | شجرة, ركلة | SANCTION | expel | subject | object | no | human_rights, migration | 201 | weak |  | uproot people

# SANCTION: nouns
عقوبة | noun | إعدام, سجن, حبس, مؤبد | إلغاء | SANCTION | convict | of, من | على, ب |  | legal | 173 | weak |  | penalty, sentence
عقوبة | noun | اقتصادي, تجاري, مالي, نفطي, دولي, أميركي, أمريكي, أوروبي, أممي, مفروض, جديد, صارم, دبلوماسي, مشدد | لاعب, ناد, فيفا, مباراة, رفع | SANCTION | discontinue | of, من | على, ضد, ب |  | economic, diplomatic | 163 | strong |  | sanctions
عقوبة | noun |  | لاعب, ناد, فيفا, مباراة, انضباط, سجن, بطاقة, إيقاف, رفع, منتخب, مدرب | SANCTION | discontinue | of, من | على, ضد, ب |  | economic, diplomatic | 163 | weak |  | sanction
عقوبات | noun |  | لاعب, ناد, فيفا, مباراة, انضباط, رفع | SANCTION | discontinue | of, من | على, ضد, ب |  | economic, diplomatic | 163 | strong |  | sanctions
حظر | noun | سلاح | كيميائي, كيماوي, كيمياوي, منظمة, انتشار, نووي | SANCTION | discontinue | من | على, إلى |  | military | 163 | strong |  | arms embargo
حظر | noun | نفط, تصدير, استيراد, تجاري, اقتصادي, صادرات, تجارة, بيع |  | SANCTION | discontinue | من | على |  | economic | 163 | strong |  | trade embargo
حصار | noun | اقتصادي, تجاري, دبلوماسي |  | SANCTION | discontinue | of, من | على, ل, of |  | economic, diplomatic | 163 | strong |  | economic blockade
مقاطعة | noun | خليجي, عربي, دبلوماسي, اقتصادي, دولة, إسرائيل, قطر, إيران, دولي | انتخاب, كندي, صيني, كيبك, أونتاريو | SANCTION | discontinue | من | of, ل |  | diplomatic, economic | 163 | strong |  | boycott of a state
قطيعة | noun | دبلوماسي, علاقة, سياسي |  | SANCTION | discontinue | both:بين | مع |  | diplomatic | 161 | strong |  | rupture of relations
قطيعة | noun |  |  | SANCTION | discontinue | both:بين | مع |  | diplomatic | 161 | weak |  | rupture
قطع العلاقات | noun |  |  | SANCTION | discontinue | من | مع |  | diplomatic | 161 | strong |  | severance of relations
قطع | noun | علاقة, صلة |  | SANCTION | discontinue | من | مع |  | diplomatic | 161 | strong |  | severance of relations
قطع | noun | مساعدة, معونة, تمويل |  | SANCTION | discontinue | من | عن, ل |  | economic | 162 | strong |  | cutting of aid
انسحاب | noun | اتفاق, اتفاقية, معاهدة, ميثاق, نووي, مناخ | قوة, منطقة, مدينة | SANCTION | withdraw | of, ل | من |  | diplomatic | 160 | strong |  | withdrawal from a treaty
انسحاب | noun | منظمة, مجلس, يونسكو, اتحاد, تحالف, محكمة, أوبك | قوة, منطقة, مدينة | SANCTION | withdraw | of, ل | من |  | diplomatic | 160 | strong |  | withdrawal from an organization
انسحاب | noun | مفاوضة, محادثة, حوار, جلسة, اجتماع |  | SANCTION | withdraw | of, ل | من |  | diplomatic | 164 | strong |  | walking out of talks
خروج | noun | اتحاد, أوروبي, اتفاق, اتفاقية, معاهدة, بريكست | بطولة, مباراة, دور | SANCTION | withdraw | of | من |  | diplomatic | 160 | strong |  | leaving a treaty or union
بريكست | noun |  |  | SANCTION | withdraw |  |  |  | economic, diplomatic | 160 | weak |  | Brexit
طرد | noun | دبلوماسي, سفير, قنصل, ملحق |  | SANCTION | expel |  | of, ل |  | diplomatic | 161 | strong |  | expulsion of diplomats
تهجير | noun | قسري, سكان, ساكن, أهل, مدني, فلسطيني |  | SANCTION | expel |  | of, ل, من |  | human_rights, migration | 201 | strong |  | forced displacement
تهجير | noun |  |  | SANCTION | expel |  | of, ل, من |  | human_rights, migration | 201 | strong |  | displacement
تشريد | noun |  |  | SANCTION | expel |  | of, ل, من |  | human_rights, migration | 201 | strong |  | making homeless
نزوح | noun | قسري, قتال, معركة, قصف, حرب, عنف, مدني | زلزال, فيضان, سيل, إعصار | SANCTION | expel |  | of, ل |  | human_rights, migration | 201 | strong |  | displacement
نزوح | noun |  | زلزال, فيضان, سيل, إعصار, جفاف, رأسمال | SANCTION | expel |  | of, ل |  | human_rights, migration | 201 | weak |  | displacement
نكبة | noun |  | اقتصادي | SANCTION | expel |  | of, ل |  | human_rights, migration | 201 | weak |  | catastrophe (displacement of 1948)
فرار | noun | مدني, سكان, أهل, عائلة, لاجئ | سجن, سجين | SANCTION | expel |  | of |  | human_rights, migration | 201 | weak |  | flight of civilians
حكم بالسجن | noun |  |  | SANCTION | convict | of, من | على, ضد, ب |  | legal | 173 | strong |  | prison sentence
حكم بالإعدام | noun |  |  | SANCTION | convict | of, من | على, ضد, ب |  | legal, human_rights | 173 | strong |  | death sentence
حكم بالحبس | noun |  |  | SANCTION | convict | of, من | على, ضد, ب |  | legal | 173 | strong |  | prison sentence
حكم | noun | إعدام, شنق | مباراة, لاعب, ركلة | SANCTION | convict | of, من | على, ضد |  | legal, human_rights | 173 | strong |  | death sentence
حكم | noun | سجن, مؤبد, حبس, أشغال | مباراة, لاعب, ركلة | SANCTION | convict | of, من | على, ضد |  | legal | 173 | strong |  | prison sentence
حكم | noun | إدانة, غيابي | مباراة, لاعب | SANCTION | convict | of, من | على, ضد |  | legal | 173 | weak |  | verdict of guilt
إدانة | noun | تهمة, محكمة, فساد, تجسس, رشوة, احتيال, اختلاس |  | SANCTION | convict | of, من | of, ل |  | legal | 173 | weak |  | conviction
إدانة ب | noun | جريمة, قتل, اغتصاب, انتماء, تهريب, سرقة, إرهاب, ارتكاب, تشكيل, انضمام, تمويل, مساعدة, حيازة, تحرش, اغتيال, اقتحام, تخطيط, غسل, غسيل, ابتزاز, تحريض, إهانة, تعذيب, خطف, اختطاف, تخابر, نشر, اختلاس, قضية, حكم, سجن | شدة, عبارة, أشد, أقسى, أقوى, استخدام | SANCTION | convict | من | of, ل |  | legal | 173 | weak |  | conviction of
عزلة | noun | دبلوماسي, دولي, سياسي |  | SANCTION | discontinue |  | of, على |  | diplomatic | 160 | weak |  | isolation
حرب تجارية | noun |  |  | SANCTION | discontinue | both:بين | ضد, مع, على |  | economic | 163 | weak |  | trade war
حرب | noun | تجاري, رسم, اقتصادي |  | SANCTION | discontinue | both:بين | ضد, مع, على |  | economic | 163 | weak |  | trade war
رسم | noun | جمركي, انتقامي | بياني | SANCTION | discontinue | of, من | على |  | economic | 163 | weak |  | customs tariffs
تجميد | noun | علاقة, تعاون, عضوية, اتصال, عمل | رصيد | SANCTION | discontinue | من | of, مع |  | diplomatic | 160 | strong |  | freezing of relations
تجميد | noun | مساعدة, معونة, تمويل |  | SANCTION | discontinue | من | ل, عن |  | economic | 162 | strong |  | freezing of aid
تعليق | noun | عضوية, مساعدة, تعاون, مشاركة, اتفاق, معاهدة, اتفاقية, تمويل | صحيفة, خبر, مباراة, على | SANCTION | discontinue | من | of, ل, مع |  | diplomatic | 160 | strong |  | suspension
وقف | noun | مساعدة, تمويل, معونة, تسليم, بيع | إطلاق, نار, قتال | SANCTION | discontinue | من | ل, إلى, عن |  | economic | 162 | strong |  | stopping of aid
وقف | noun | تعاون, تنسيق, تعامل | إطلاق, نار, قتال | SANCTION | discontinue | من | مع |  | diplomatic | 160 | strong |  | stopping of cooperation
إلغاء | noun | اتفاق, اتفاقية, معاهدة, صفقة, عقد | مباراة, هدف | SANCTION | discontinue | من | of, مع |  | diplomatic, economic | 160 | strong |  | cancellation of an agreement
إغلاق | noun | سفارة, قنصلية, ممثلية, بعثة |  | SANCTION | discontinue | من | of, في, ل |  | diplomatic | 161 | strong |  | closing of an embassy
خفض | noun | تمثيل, مساعدة, معونة, مساهمة | إنتاج, سعر, فائدة | SANCTION | discontinue | من | ل, مع, في |  | diplomatic | 160 | strong |  | cut in representation or aid
سحب | noun | سفير, دبلوماسي |  | SANCTION | withdraw | من | من, لدى |  | diplomatic | 161 | strong |  | recall of an ambassador
سحب | noun | اعتراف |  | SANCTION | discontinue | من | ب |  | diplomatic | 161 | strong |  | withdrawal of recognition
انهيار | noun | محادثة, مفاوضة, حوار | مبنى, سد, جسر, عملة | SANCTION | discontinue | both:بين | مع |  | diplomatic | 164 | weak |  | collapse of talks
إقالة | noun |  | مدرب, ناد | SANCTION | discontinue | من | of, ل |  | executive | 160 | strong |  | dismissal
إدراج | noun | إرهاب, إرهابي, أسود, عقوبة | بورصة, سوق, سهم | SANCTION | discontinue | من | of, ل |  | diplomatic | 163 | weak |  | blacklisting
قائمة سوداء | noun |  |  | SANCTION | discontinue | of, من | على |  | diplomatic | 163 | weak |  | blacklist
إجراء عقابي | noun |  | لاعب, ناد | SANCTION | discontinue | of, من | على, ضد, ب |  | economic, diplomatic | 163 | strong |  | punitive measure
عقاب جماعي | noun |  |  | SANCTION | discontinue | of, من | ل, ضد, على |  | human_rights | 160 | weak |  | collective punishment
تغريم | noun |  | لاعب, ناد | SANCTION | convict | من | of, ل |  | legal, economic | 172 | weak |  | fining
سجن | noun | سنة, مؤبد, عام | مدير, إدارة, حراسة, مركزي, شديد | SANCTION | convict | من | of |  | legal | 173 | weak |  | imprisonment for a term
نقض | noun | اتفاق, معاهدة, عهد | محكمة, حق, حكم | SANCTION | discontinue | من | of, ل |  | diplomatic | 160 | weak |  | reneging on an agreement
تمزيق | noun | اتفاق, معاهدة | عضلي, رباط | SANCTION | discontinue | من | of, ل |  | diplomatic | 160 | weak |  | tearing up an agreement
تعليق العضوية | noun |  |  | SANCTION | discontinue | من | of, ل, في |  | diplomatic | 160 | strong |  | suspension of membership
قطع الإمدادات | noun |  |  | ASSAULT |  |  | عن |  | military | 190 | strong |  | cutting of supplies
ترحيل قسري | noun |  |  | SANCTION | expel | من | of, ل |  | human_rights, migration | 201 | strong |  | forced transfer
نقل قسري | noun |  |  | SANCTION | expel | من | of, ل |  | human_rights, migration | 201 | strong |  | forced transfer
رسم جمركي | noun |  |  | SANCTION | discontinue | of, من | على |  | economic | 163 | weak |  | customs tariff
رسم انتقامي | noun |  |  | SANCTION | discontinue | of, من | على |  | economic | 163 | weak |  | retaliatory tariff
رسوم | noun | جمركي, انتقامي, إضافي, أميركي, أمريكي, صلب, ألومنيوم, واردات | بياني, متحرك, عبور, دراسي | SANCTION | discontinue | of, من | على |  | economic | 163 | weak |  | tariffs

# MOBILIZE: verbs
نشر | verb | قوة, جندي, عسكري, كتيبة, لواء, فرقة, وحدة, جيش, مشاة, عنصر | صورة, خبر, تقرير, بيان, مقال, فيديو, إعلامي, رسمي, جريدة, مجلة, حساب, تسجيل, شريط, مقطع, تغريدة, لقطة, شائعة, إحصائية | MOBILIZE | troops | subject | في, على | object | military | 154 | strong |  | deploy troops
نشر | verb | صاروخ, منظومة, بطارية, دبابة, مدرعة, مدفعية, رادار, غواصة, مقاتلة, طائرة, قاذفة, سفينة, بارجة, مدمرة, فرقاطة, أسطول, حاملة, سلاح, رأس | صورة, خبر, تقرير, بيان, مقال, فيديو, إعلامي, جريدة, مجلة, حساب, تسجيل, شريط, مقطع, تغريدة, لقطة | MOBILIZE | weapons | subject | في, على | object | military | 154 | strong |  | deploy weapons
نشر | verb | شرطة, شرطي, درك, أمن, أمني, شغب | صورة, خبر, تقرير, بيان, مقال, فيديو, اجتماعي, إعلامي, جريدة, مجلة, حساب, تسجيل, شريط, مقطع, تغريدة, لقطة | MOBILIZE | police | subject | في, على | object |  | 153 | strong |  | deploy police
نشر | verb | ميليشيا, مليشيا, مسلح, مقاتل, حشد | صورة, خبر, تقرير, بيان, فيديو | MOBILIZE | militia | subject | في, على | object | military | 154 | strong |  | deploy militia
انتشر | verb | قوة, جندي, جيش, دبابة, مدرعة, عسكري | مرض, وباء, فيروس, خبر, شائعة, صورة, فيديو, ظاهرة | MOBILIZE | troops | subject | في, على | subject | military | 154 | strong |  | (troops) deploy
انتشر | verb | شرطة, شرطي, درك, أمن | مرض, وباء, فيروس, خبر, شائعة, صورة, فيديو, ظاهرة | MOBILIZE | police | subject | في, على | subject |  | 153 | strong |  | (police) deploy
انتشر | verb | ميليشيا, مليشيا, مسلح, مقاتل | مرض, وباء, فيروس, خبر, شائعة, صورة, فيديو | MOBILIZE | militia | subject | في, على | subject | military | 154 | weak |  | (gunmen) deploy
أعاد | verb | انتشار, تموضع | فتح | MOBILIZE | troops | subject | في, من | no | military | 154 | weak |  | redeploy
تمركز | verb | قوة, جندي, دبابة, جيش |  | MOBILIZE | troops | subject | في, على | subject | military | 154 | weak |  | take up positions
تموضع | verb | قوة, جندي, جيش |  | MOBILIZE | troops | subject | في, على | subject | military | 154 | weak |  | take up positions
حشد | verb | ميليشيا, مليشيا, مسلح, مقاتل, قبيلة, متطوع | تأييد, رأي, صوت, طاقة | MOBILIZE | militia | subject | على, ضد, في | object | military | 154 | strong |  | mass fighters
حشد | verb | قوة, جندي, جيش, عسكري, دبابة, آلية, تعزيز | تأييد, دعم, رأي, تمويل, مال, صوت, طاقة | MOBILIZE | troops | subject | على, ضد, في | object | military | 154 | strong |  | mass troops
حشد | verb |  | تأييد, دعم, رأي, تمويل, مال, صوت, طاقة, جهد, ناخب, مورد, مشجع, جمهور | MOBILIZE | troops | subject | على, ضد | object | military | 154 | weak |  | mass
جيّش | verb |  |  | MOBILIZE | troops | subject | ضد | object | military | 154 | weak |  | raise an army
أرسل | verb | قوة, جندي, عسكري, كتيبة, لواء, جيش, تعزيز, مشاة | سلام | MOBILIZE | troops | subject | إلى | object | military | 154 | strong |  | send troops
أرسل | verb | دبابة, مدرعة, سفينة, بارجة, مدمرة, فرقاطة, حاملة, مقاتلة, قاذفة, غواصة, أسطول, بطارية, منظومة, صاروخ | مساعدة, فضاء, قمر | MOBILIZE | weapons | subject | إلى, في | object | military | 154 | strong |  | send warships, armour, aircraft
أرسل | verb | شرطة, شرطي |  | MOBILIZE | police | subject | إلى | object |  | 153 | strong |  | send police
أرسل | verb | مقاتل, مرتزق, مسلح, ميليشيا, مليشيا |  | MOBILIZE | militia | subject | إلى | object | military | 154 | strong |  | send fighters
دفع | verb | تعزيز, قوة, جندي, آلية, حشد, رتل | ثمن, مال, فدية, راتب, مبلغ, غرامة, ضريبة | MOBILIZE | troops | subject | إلى, في | object | military | 154 | strong |  | push in reinforcements
استقدم | verb | تعزيز, قوة, جندي, مقاتل, آلية, رتل | لاعب, مدرب, عامل, عمالة | MOBILIZE | troops | subject | إلى, في | object | military | 154 | strong |  | bring up reinforcements
عزّز | verb | قوة, وجود, تواجد, انتشار, جندي, حضور, تحصين | اقتصاد, تجارة, صدارة, موقع, فوز | MOBILIZE | troops | subject | في, على | object | military | 154 | weak |  | reinforce a military presence
زاد | verb | جندي, قوة, انتشار | سعر, مبيع | MOBILIZE | troops | subject | في | no | military | 154 | weak |  | raise troop numbers
حرّك | verb | قوة, دبابة, جيش, حاملة, أسطول, مدرعة | سوق, شارع | MOBILIZE | troops | subject | إلى, على, في | object | military | 154 | strong |  | move forces
تحرك | verb | رتل, قوة, دبابة, أسطول, جيش, حاملة |  | MOBILIZE | troops | subject | إلى, في | subject | military | 154 | weak |  | (forces) move
توجه | verb | رتل, دبابة, أسطول, حاملة, بارجة, مدمرة, تعزيز |  | MOBILIZE | troops | subject | إلى | subject | military | 154 | weak |  | (forces) head for
وصل | verb | رتل, تعزيز, حاملة, مدمرة, بارجة |  | MOBILIZE | troops | subject | إلى | no | military | 154 | weak |  | (forces) arrive
تدفق | verb | تعزيز, مقاتل | نفط, غاز, مهاجر, لاجئ, مال, استثمار, مساعدة | MOBILIZE | troops | subject | إلى | subject | military | 154 | weak |  | (fighters) pour in
عبّأ | verb | جيش, قوة, احتياط, جندي, مقاتل | مورد, تمويل, زجاجة | MOBILIZE | troops | subject | ضد | object | military | 154 | strong |  | mobilize
استنفر | verb |  | جهد, طاقة | MOBILIZE | troops | subject | ضد, في | object | military | 152 | strong |  | put on alert
تأهب | verb | جيش, قوة, عسكري | فريق, منتخب, مباراة | MOBILIZE | troops | subject | ل, ضد | subject | military | 152 | weak |  | be on alert
رفع | verb | تأهب, استنفار, جاهزية, استعداد |  | MOBILIZE | troops | subject | ضد | object | military | 152 | strong |  | raise the alert level
أعلن | verb | تعبئة, استنفار, تأهب, نفير |  | MOBILIZE | troops | subject | ضد | no | military | 152 | strong |  | declare mobilization
استدعى | verb | احتياط, احتياطي, جندي, مجند | لاعب, منتخب, تشكيلة, سفير | MOBILIZE | troops | subject | object | object | military | 154 | strong |  | call up reservists
جنّد | verb |  | مال | MOBILIZE | troops | subject | object | object | military | 154 | strong |  | recruit, conscript
سلّح | verb | ميليشيا, مليشيا, معارضة, مقاتل, متمرد, فصيل, عشيرة |  | MOBILIZE | militia | subject | object | object | military | 154 | weak |  | arm
تسلح | verb |  | علم, إيمان, أمل | MOBILIZE | weapons | subject | ضد, ب | subject | military | 154 | weak |  | arm oneself
حصّن | verb | حدود, موقع, خندق |  | MOBILIZE | troops | subject | object | object | military | 154 | weak |  | fortify
نصب | verb | صاروخ, منصة, بطارية, رادار, مدفع, حاجز | كمين, تمثال, خيمة | MOBILIZE | weapons | subject | في, على | object | military | 154 | weak |  | set up (missiles)
نصب | verb | حاجز, نقطة |  | MOBILIZE | police | subject | في, على | object |  | 153 | weak |  | set up checkpoints
اختبر | verb | صاروخ, صاروخي, سلاح, نووي, باليستي, قنبلة, غواصة, بالستي | لاعب, لقاح, دواء | MOBILIZE | weapons | subject | ضد | object | military, cbrn | 150 | strong |  | test a weapon
جرّب | verb | صاروخ, سلاح, قنبلة | دواء, لقاح, حظ | MOBILIZE | weapons | subject | ضد | object | military, cbrn | 150 | weak |  | test a weapon
ناور | verb |  | لاعب | MOBILIZE | troops | subject | مع, في | no | military | 150 | weak |  | manoeuvre
تدرب | verb | جندي, جيش, مقاتل, قوة | فريق, منتخب, لاعب, مدرب | MOBILIZE | troops | subject | مع, على, في | subject | military | 150 | weak |  | train for war
استعرض | verb | قوة, صاروخ, سلاح, عضلة | تقرير, علاقة, تطور, سبل, جهد, أوجه | MOBILIZE | weapons | subject |  | object | military | 150 | weak |  | parade its strength
خصّب | verb | يورانيوم, أورانيوم |  | MOBILIZE | weapons | subject |  | object | cbrn | 150 | strong |  | enrich uranium
شغّل | verb | طرد, مفاعل, نووي | منصب | MOBILIZE | weapons | subject |  | object | cbrn | 150 | weak |  | start up centrifuges or a reactor
طور | verb | صاروخ, نووي, سلاح, رأس, باليستي, قنبلة | لاعب, مهارة | MOBILIZE | weapons | subject | ضد | object | military, cbrn | 150 | weak |  | develop weapons
حلّق | verb | طائرة, مقاتلة, قاذفة, طيران, مروحية, حربي, استطلاع | شعر, صدارة, لقب | MOBILIZE | weapons | subject | في | subject | military | 150 | strong |  | (military aircraft) overfly
اخترق | verb | أجواء, جو, مجال, جوي, سيادة | شبكة, حساب, بيان, دفاع, كرة | MOBILIZE | weapons | subject | object | object | military, territory | 150 | strong |  | violate airspace
خرق | verb | أجواء, جو, مجال, جوي, سيادة | هدنة, قانون | MOBILIZE | weapons | subject | object | object | military, territory | 150 | strong |  | violate airspace
انتهك | verb | أجواء, جو, مجال, جوي, ماء, سيادة | قانون, حق, خصوصية | MOBILIZE | weapons | subject | object | object | military, territory | 150 | strong |  | violate airspace or waters
جاب | verb | دورية, شرطة, مدرعة |  | MOBILIZE | police | subject | object | no |  | 153 | weak |  | patrol
سيّر | verb | دورية |  | MOBILIZE | troops | subject | في, مع | object | military | 150 | weak |  | run patrols
طوّق | verb | مدينة, منطقة, بلدة, مبنى, مقر, حي, منزل, بيت, مكان, مسجد, مخبأ, موقع, جامعة, حرم, شارع, سفارة | عنق | MOBILIZE | troops | subject | object | object | military | 154 | weak |  | surround with forces
أبحر | verb | حاملة, مدمرة, بارجة, أسطول, سفينة, فرقاطة | رحلة, ركاب | MOBILIZE | weapons | subject | إلى, في | subject | military | 154 | weak |  | (warship) sail
أقلع | verb | قاذفة, مقاتلة | تدخين | MOBILIZE | weapons | subject | من, في | subject | military | 150 | weak |  | (bomber) take off
أقام | verb | حاجز, نقطة, قاعدة | حفل, صلاة, مؤتمر, علاقة | MOBILIZE | troops | subject | في | object | military | 154 | weak |  | set up a checkpoint, a base
امتلك | verb | نووي, باليستي, قنبلة |  | MOBILIZE | weapons | subject |  | object | cbrn | 150 | weak |  | possess (nuclear arms)
هرب | verb | سلاح, صاروخ, ذخيرة |  | MOBILIZE | weapons | subject | إلى, ل | object | military, trafficking | 150 | weak |  | smuggle weapons

# MOBILIZE: nouns
مناورة | noun | سياسي, انتخابي |  | MOBILIZE |  | of |  |  |  | 150 | weak |  | (political) manoeuvre
مناورة | noun | عسكري, بحري, جوي, بري, مشترك, جيش, ناتو, ذخيرة, حي | سياسي, لاعب | MOBILIZE | troops | both:بين, of, ل | ضد, مع |  | military | 150 | strong |  | military exercise
مناورات | noun |  | سياسي, انتخابي | MOBILIZE | troops | both:بين, of, ل | ضد, مع |  | military | 150 | strong |  | manoeuvres
تدريب | noun | عسكري, ذخيرة, بحري, جيش | ناد, فريق, منتخب, مهني, طبي | MOBILIZE | troops | both:بين, of, ل | مع, ضد |  | military | 150 | weak |  | military training
تمرين | noun | عسكري, بحري, جوي, مشترك | ناد, فريق, منتخب, لاعب, رياضي | MOBILIZE | troops | both:بين, of, ل | مع, ضد |  | military | 150 | weak |  | military exercise
استعراض عسكري | noun |  |  | MOBILIZE | weapons | of, ل |  |  | military | 150 | weak |  | military parade
استعراض القوة | noun |  |  | MOBILIZE | weapons | of, من | ضد |  | military | 150 | weak |  | show of force
عرض عسكري | noun |  |  | MOBILIZE | weapons | of, ل |  |  | military | 150 | weak |  | military parade
تجربة | noun | صاروخي, نووي, باليستي, بالستي, صاروخ, هيدروجيني, قنبلة, سلاح, غواصة |  | MOBILIZE | weapons | of, ل, من | ضد |  | military, cbrn | 150 | strong |  | weapon test
تجربة صاروخية | noun |  |  | MOBILIZE | weapons | of, ل, من | ضد |  | military, cbrn | 150 | strong |  | missile test
تجربة نووية | noun |  |  | MOBILIZE | weapons | of, ل, من | ضد |  | military, cbrn | 150 | strong |  | nuclear test
اختبار | noun | صاروخي, نووي, باليستي, بالستي, صاروخ, سلاح | دواء, لقاح, حمض | MOBILIZE | weapons | of, من, ل | ضد |  | military, cbrn | 150 | strong |  | weapon test
إطلاق تجريبي | noun |  |  | MOBILIZE | weapons | of, من | ضد |  | military | 150 | strong |  | test launch
تخصيب | noun | يورانيوم, أورانيوم, نووي |  | MOBILIZE | weapons | of, من, ل |  |  | cbrn | 150 | strong |  | uranium enrichment
تخصيب اليورانيوم | noun |  |  | MOBILIZE | weapons | of, من, ل |  |  | cbrn | 150 | strong |  | uranium enrichment
تحليق | noun | طائرة, مقاتلة, قاذفة, طيران, حربي, استطلاع |  | MOBILIZE | weapons | of, ل, من | في |  | military | 150 | strong |  | overflight
نشر | noun | قوة, جندي, عسكري, جيش, كتيبة | صورة, خبر, تقرير, فيديو, بيان | MOBILIZE | troops | من | في, على |  | military | 154 | strong |  | deployment of troops
نشر | noun | صاروخ, منظومة, بطارية, دبابة, سلاح, مقاتلة, سفينة, حاملة, درع, رادار | صورة, خبر, تقرير, فيديو, بيان | MOBILIZE | weapons | من | في, على |  | military | 154 | strong |  | deployment of weapons
نشر | noun | شرطة, أمن, درك | صورة, خبر, تقرير, فيديو, بيان, ثقافة | MOBILIZE | police | من | في |  |  | 153 | weak |  | deployment of police
انتشار | noun | عسكري, قوة, جيش, جندي | مرض, وباء, فيروس, نووي, سلاح, ظاهرة | MOBILIZE | troops | of, ل | في, على |  | military | 154 | strong |  | deployment
انتشار | noun | أمني, شرطة, أمن, درك | مرض, وباء, فيروس, نووي, سلاح | MOBILIZE | police | of, ل | في |  |  | 153 | strong |  | security deployment
انتشار عسكري | noun |  |  | MOBILIZE | troops | of, ل | في, على |  | military | 154 | strong |  | military deployment
انتشار أمني | noun |  |  | MOBILIZE | police | of, ل | في |  |  | 153 | strong |  | security deployment
إعادة انتشار | noun |  |  | MOBILIZE | troops | of, ل | في, من |  | military | 154 | weak |  | redeployment
حشد | noun | عسكري, قوة, جندي, جيش, مقاتل, حدود | تأييد, دعم, شعبي, ناخب, جمهور | MOBILIZE | troops | of, ل | على, ضد |  | military | 154 | weak |  | build-up
تعزيز عسكري | noun |  |  | MOBILIZE | troops | of, ل, من | إلى, في |  | military | 154 | strong |  | military reinforcement
تعزيزات | noun | عسكري, جيش, قوة, حشد, مقاتل |  | MOBILIZE | troops | of, ل, من | إلى, في |  | military | 154 | weak |  | reinforcements
استنفار | noun | أمني, شرطة |  | MOBILIZE | police | of, ل | ضد |  |  | 151 | strong |  | police alert
استنفار | noun |  | صحي, طبي | MOBILIZE | troops | of, ل | ضد |  | military | 152 | strong |  | military alert
حالة تأهب | noun |  |  | MOBILIZE | troops | of, ل | ضد |  | military | 152 | weak |  | state of alert
تأهب | noun | عسكري, جيش, قوة, قصوى, أقصى | فريق, منتخب | MOBILIZE | troops | of, ل | ضد |  | military | 152 | weak |  | alert
تعبئة | noun | عام, جزئي, عسكري, شعبي | زجاج, غاز, ماء, تغليف, وقود | MOBILIZE | troops | of, من | ضد |  | military | 154 | strong |  | mobilization
تعبئة عامة | noun |  |  | MOBILIZE | troops | of, من | ضد |  | military | 154 | strong |  | general mobilization
نفير عام | noun |  |  | MOBILIZE | militia | of | ضد |  | military | 154 | strong |  | call to arms
تجنيد | noun | إلزامي, إجباري, احتياط, طفل, مقاتل, قسري, مرتزق, قاصر, شاب |  | MOBILIZE | troops |  | of |  | military | 154 | strong |  | recruitment, conscription
سباق تسلح | noun |  |  | MOBILIZE | weapons | both:بين, of |  |  | military | 154 | weak |  | arms race
تسلح | noun |  | نزع, علم | MOBILIZE | weapons | of | ضد |  | military | 154 | weak |  | armament
إرسال | noun | قوة, جندي, جيش, تعزيز, مقاتل | رسالة, بعثة, مساعدة | MOBILIZE | troops |  | إلى |  | military | 154 | strong |  | sending of troops
عسكرة | noun |  |  | MOBILIZE | troops | من | of |  | military | 154 | weak |  | militarization
دورية | noun | عسكري, مشترك, بحري |  | MOBILIZE | troops | of, ل | في |  | military | 150 | weak |  | military patrol
وجود عسكري | noun |  |  | MOBILIZE | troops | of, ل | في |  | military | 154 | weak |  | military presence
رتل عسكري | noun |  |  | MOBILIZE | troops | of, ل | إلى, في |  | military | 154 | weak |  | military convoy
حشد عسكري | noun |  |  | MOBILIZE | troops | of, ل | على, ضد |  | military | 154 | strong |  | military build-up
تحرك عسكري | noun |  |  | MOBILIZE | troops | of, ل | ضد, في |  | military | 154 | strong |  | military movement
طلعة جوية | noun |  |  | MOBILIZE | weapons | of, ل, من | في, على |  | military | 150 | weak |  | sortie
نشاط نووي | noun |  |  | MOBILIZE | weapons | of, ل |  |  | cbrn | 150 | weak |  | nuclear activity
تهريب | noun | سلاح, صاروخ, ذخيرة |  | MOBILIZE | weapons | of, من | إلى, ل |  | military, trafficking | 150 | weak |  | smuggling of weapons
استدعاء | noun | احتياط, احتياطي, جندي | لاعب, منتخب, سفير | MOBILIZE | troops | من | of, ل |  | military | 154 | strong |  | call-up
مناورة عسكرية | noun |  |  | MOBILIZE | troops | both:بين, of, ل | ضد, مع |  | military | 150 | strong |  | military manoeuvre
مناورة بحرية | noun |  |  | MOBILIZE | troops | both:بين, of, ل | ضد, مع |  | military | 150 | strong |  | naval manoeuvre
تدريب عسكري | noun |  |  | MOBILIZE | troops | both:بين, of, ل | مع, ضد |  | military | 150 | strong |  | military drill
تعزيز أمني | noun |  |  | MOBILIZE | police | of, ل | في |  |  | 153 | weak |  | security reinforcement

# COERCE: verbs
اعتقل | verb |  | لسان | COERCE | arrest | subject | object | object | legal | 173 | strong |  | arrest
أوقف | verb | شخص, مشتبه, متهم, رجل, عنصر, صحفي, صحافي, ناشط, متظاهر, محتج, شاب, شابة, امرأة, مسلح, مهاجم, جهادي, إرهابي, مواطن, مطلوب, مسؤول, سائق, مهرب, خلية, فلسطيني, مهاجر, زعيم, قيادي, نائب, رئيس, ضابط, ضابطة | نار, قتال, حرب, برنامج, حملة, دعم, تمويل, تقدم, نزيف, إطلاق, لعب, مباراة, عمل, منصب | COERCE | arrest | subject | object | object | legal | 173 | strong |  | detain, arrest
أوقف | verb |  | نار, إطلاق, قتال, حرب, برنامج, حملة, دعم, تمويل, تقدم, نزيف, لعب, مباراة, لاعب, حكم, عمل, إنتاج, عملية, هجوم, قصف, مساعدة, سيارة, استيراد, تصدير, تعامل, تعاون, نشاط, بث, فريق, مدرب, سلسلة, تصعيد, منح, تدريس, طلب, صرف, استيطان, إصدار, بث, رحلة, تسليم, محرك, زحف, عدوان, إرسال, ضخ | COERCE | arrest | subject | object | object | legal | 173 | weak |  | detain, arrest
احتجز | verb | سفينة, ناقلة, قارب, باخرة, شحنة, مال, جثمان, جثة, زورق, حمولة, طائرة, حافلة, شاحنة |  | COERCE | seize | subject | object | object |  | 171 | strong |  | hold, impound
احتجز | verb | راتب, ضريبة, عائد, إيراد |  | COERCE | withhold | subject | object | object | economic | 172 | strong |  | withhold revenue
قبض على | verb |  | راتب, مبلغ, ثمن, مال, روح, يد | COERCE | arrest | subject | على | object | legal | 173 | strong |  | seize, arrest
ألقى القبض | verb |  |  | COERCE | arrest | subject | على | no | legal | 173 | strong |  | arrest
ضبط | verb | متهم, مشتبه, شخص, مهرب, خلية, عنصر, إرهابي, تشكيل, عصابة, مطلوب, مخالف, متسلل, سائق, رجل, شاب | نفس, إيقاع, ساعة, سوق | COERCE | arrest | subject | object | object | crime | 173 | strong |  | catch, arrest
ضبط | verb | سلاح, مخدر, كمية, شحنة, ذخيرة, متفجرة, مال, مبلغ, حشيش, كوكايين, هيروين, مخدرات, حبوب, آثار, عملة, سيارة, بضاعة, معمل | نفس, إيقاع, ساعة, سوق, إنفاق | COERCE | seize | subject | object | object | crime, illegal_drugs | 171 | strong |  | seize goods
حبس | verb |  | نفس, دمع | COERCE | arrest | subject | object | object | legal | 173 | strong |  | lock up
سجن | verb |  |  | COERCE | arrest | subject | object | no | legal | 173 | strong |  | imprison
زج ب | verb | سجن, معتقل |  | COERCE | arrest | subject | ب | no | repression | 173 | strong |  | throw into prison
أودع | verb | سجن, حبس, توقيف | مال, مبلغ, هدف, شباك, ملف, بنك | COERCE | arrest | subject | object | no | legal | 173 | strong |  | commit to prison
كبّل | verb |  |  | COERCE | arrest | subject | object | no |  | 173 | weak |  | handcuff
ساق | verb | تحقيق, سجن, مركز | سيارة, حافلة, دراجة | COERCE | arrest | subject | object | no | legal | 173 | weak |  | take off to
لاحق | verb | قضائي, قضاء, أمني | لقب, متصدر, فريق, لاعب | COERCE | arrest | subject | object | object | legal | 173 | weak |  | pursue in law
أسر | verb | جندي, مقاتل, عسكري, طيار, عنصر, ضابط, حوثي, مسلح, قيادي, إرهابي, متمرد, مجموعة, عشرات, داعشي, بحار | قلب, منزل, لغم, أفراد, عائلة, راتب, إغاثة | COERCE | arrest | subject | object | object | military | 173 | strong |  | take prisoner
وجّه | verb | تهمة, اتهام |  | ACCUSE | allege | subject | إلى, ل | no | legal | 1122 | weak |  | bring charges
دهم | verb |  | خطر | COERCE | seize | subject | object | object | legal | 171 | strong |  | raid
فتّش | verb |  | جيب, ذاكرة | COERCE | seize | subject | object | object | legal | 171 | weak |  | search
صادر | verb |  | تقرير, بيان, قرار, عن, حق, رأي | COERCE | seize | subject | object | object | economic | 1711 | strong |  | confiscate
استولى | verb | سفينة, ناقلة, مال, أرض, ممتلك, ممتلكات, مبنى, شركة, مصرف, بنك, مساعدة, منزل, شحنة, عقار, قارب, مبلغ, راتب, مساعدة, سلاح, مرتب, بيت, منزل, أملاك |  | COERCE | seize | subject | على | object | economic | 1711 | strong |  | seize property
استولى | verb | سلطة, حكم |  | COERCE |  | subject | على | object | political_institutions | 170 | strong |  | seize power
حجز | verb | سيارة, سفينة, مال, ممتلكات, عقار, شحنة, جواز, هوية | مقعد, تذكرة, بطاقة, غرفة, فندق, مكان, تأهل, طائرة, رحلة | COERCE | seize | subject | على, object | object | legal | 1711 | weak |  | impound
تحفظ | verb | مال, ممتلكات, شركة, رصيد | رأي, قرار, بند | COERCE | seize | subject | على | no | legal | 1711 | weak |  | sequester
جمّد | verb | أصل, مال, رصيد, حساب, ممتلك, وديعة |  | COERCE | seize | subject | ل, of | object | economic | 1711 | strong |  | freeze assets
أمّم | verb | شركة, نفط, قناة, مصنع, منجم |  | COERCE | seize | subject | object | object | economic | 1711 | strong |  | nationalize
نهب | verb |  |  | COERCE | seize | subject | object | object | economic, crime | 171 | strong |  | loot, plunder
سلب | verb |  | فوز, لب, عقل | COERCE | seize | subject | object | object | crime | 171 | weak |  | rob
سرق | verb | نفط, مال, آثار, أرض, ثروة, سلاح, مساعدة, حقل, بنك, مصرف | كرة, أضواء, فوز, هدف | COERCE | seize | subject | object | object | crime | 171 | weak |  | steal
سطا على | verb |  |  | COERCE | seize | subject | على | object | crime | 171 | weak |  | raid, rob
جرف | verb | أرض, بستان, مزرعة, شجرة | سيل, فيضان, ماء, تيار | COERCE | seize | subject | object | object | territory | 1712 | strong |  | bulldoze
اقتلع | verb | شجرة, زيتون | جذر | COERCE | seize | subject | object | object | territory | 1712 | weak |  | uproot trees
قرصن | verb | سفينة, ناقلة, قارب | حساب, موقع | COERCE | seize | subject | object | object | crime | 171 | strong |  | pirate a ship
قرصن | verb | حساب, موقع, شبكة, بيان, بريد, نظام | سفينة, قناة | COERCE | cyber | subject | object | object | cyber | 176 | strong |  | hack
أخلى | verb | منزل, مبنى, سكان, ساكن, قرية, حي, مخيم, ساحة, ميدان | حريق, زلزال, إعصار, فيضان, سبيل | COERCE | seize | subject | object | object |  | 171 | weak |  | evict, clear
منع | verb | سفر, دخول, مغادرة, وصول, مرور, تنقل, صلاة, زيارة, عودة, عبور, صيد, بناء | حمل, انتشار, حدوث, وقوع, حادث, تسرب | COERCE | restrict | subject | object, على | object | rights_freedoms | 172 | strong |  | bar, forbid
منع | verb | مظاهرة, تظاهرة, مسيرة, تظاهر, تجمع, احتجاج, اعتصام, ترشح, مشاركة, نشاط |  | COERCE | restrict | subject | object, على | object | rights_freedoms, repression | 1721 | strong |  | ban a gathering or political activity
منع | verb | نشر, بث, تغطية, صحفي, صحافي, كتاب, فيلم, عرض, قناة, تصوير | سلاح, نووي, انتشار | COERCE | censor | subject | object, على | object | rights_freedoms, repression | 1721 | strong |  | ban a publication
منع | verb | مساعدة, إغاثة, غذاء, دواء, قافلة, إدخال, وقود | حمل, انتشار | COERCE | withhold | subject | object, عن, من | object | human_rights | 172 | strong |  | keep aid from
منع | verb |  | حمل, انتشار, حدوث, وقوع, حادث, تسرب, تكرار, هدف, كرة, امتلاك, حصول, نووي, سلاح, تجدد, تفاقم, انهيار, إرهاب, إصابة, مرض | COERCE | restrict | subject | object, على | object | rights_freedoms | 172 | weak |  | prevent, forbid
حظر | verb | تجول, تجوال |  | COERCE | curfew | subject | على | object | repression | 1723 | strong |  | impose a curfew
حظر | verb | حزب, جماعة, حركة, تنظيم, جمعية |  | COERCE | restrict | subject | object | object | political_institutions, repression | 1722 | strong |  | ban a party or group
حظر | verb | نشر, بث, كتاب, فيلم, قناة, صحيفة, موقع, تطبيق, يوتيوب, تويتر, فيسبوك, تلغرام, لعبة |  | COERCE | censor | subject | object, على | object | rights_freedoms, repression | 1721 | strong |  | ban media
حظر | verb | مظاهرة, تظاهرة, تظاهر, تجمع, احتجاج, مسيرة |  | COERCE | restrict | subject | object | object | rights_freedoms, repression | 1721 | strong |  | ban demonstrations
حظر | verb | استيراد, تصدير, بيع, شراء, تعامل, تجارة, منتج, واردات, صادرات | تدخين | COERCE | restrict | subject | object, على | object | economic | 172 | strong |  | ban trade in
حظر | verb |  | اتفاقية, كيميائي, نووي, كيماوي, لغم, معاهدة | COERCE | restrict | subject | object, على | object | rights_freedoms | 172 | strong |  | ban
حرم | verb | حق, سفر, صلاة, علاج, تعليم, دراسة, جنسية, زيارة, ماء, غذاء, رعاية | حلال, هدف, فوز, ركلة | COERCE | withhold | subject | object | object | rights_freedoms | 172 | weak |  | deprive
حجب | verb | موقع, خدمة, إنترنت, تطبيق, صفحة, قناة, يوتيوب, تويتر, فيسبوك, تلغرام, حساب, واتساب, بث | ثقة, رؤية, شمس, جائزة | COERCE | censor | subject | object | object | rights_freedoms, repression | 1721 | strong |  | block media
حجب | verb | معلومة, مال, راتب, تمويل, وثيقة |  | COERCE | withhold | subject | object, عن | object |  | 172 | weak |  | withhold
امتنع | verb | دفع, تسليم, سداد, تحويل, إفراج | تعليق, تصويت, طعام | COERCE | withhold | subject | عن | subject |  | 172 | weak |  | refuse to hand over
اقتطع | verb | ضريبة, عائد, مقاصة, راتب, مخصص | وقت | COERCE | withhold | subject | object, من | object | economic | 172 | weak |  | deduct
راقب | verb | إعلام, صحافة, إنترنت, بريد, هاتف, اتصال | انتخاب, هدنة, هلال, سوق | COERCE | censor | subject | object | object | rights_freedoms | 1721 | weak |  | keep under surveillance
تجسس | verb |  |  | COERCE | restrict | subject | على | subject | intelligence | 170 | strong |  | spy on
تنصت | verb |  |  | COERCE | restrict | subject | على | subject | intelligence | 170 | strong |  | eavesdrop on
كمّم | verb | فم, صحافة, إعلام |  | COERCE | censor | subject | object | object | rights_freedoms, repression | 1721 | strong |  | muzzle
أسكت | verb | صوت, معارض, إعلام, منتقد |  | COERCE | censor | subject | object | object | rights_freedoms, repression | 1721 | weak |  | silence
أغلق | verb | قناة, صحيفة, إذاعة, مكتب, موقع, تلفزيون, محطة, وكالة, وسيلة | سفارة, قنصلية, مؤشر, سهم, جلسة, اقتراع, نووي, إلكترونية | COERCE | censor | subject | object | object | rights_freedoms, repression | 1721 | weak |  | close a medium
أغلق | verb | معبر, حدود, مجال, منفذ, مضيق, طريق, مدخل, حاجز, مسجد, أقصى, ميناء, مطار, حرم, جسر, بحر | مؤشر, سهم, جلسة, اقتراع, مدرسة, طقس, عاصفة, باب, ملف, برميل, خام, دولار, سعر | COERCE | restrict | subject | object, على | object |  | 172 | strong |  | close (a crossing)
أغلق | verb | جمعية, مدرسة, منظمة, جامعة, مسجد, كنيسة, محل, متجر, شركة, مؤسسة | باب, ملف, مؤشر, سهم, عاصفة | COERCE | restrict | subject | object | object | rights_freedoms | 172 | weak |  | shut down
أقفل | verb | معبر, حدود, مجال, قناة, مكتب, مسجد | باب, ملف, مؤشر | COERCE | restrict | subject | object | object |  | 172 | weak |  | close
حاصر | verb |  | مرض, حريق, سيل, ثلج, سؤال, وباء, مرمى, دفاع, أزمة | COERCE | restrict | subject | object | object | military | 191 | strong |  | besiege
طوّق | verb | قوة, جيش, مدينة, بلدة, متظاهر | عنق, أزمة | COERCE | restrict | subject | object | object | military | 191 | weak |  | surround
ضيّق | verb | خناق | وقت, فارق | COERCE | restrict | subject | على | object | repression | 172 | weak |  | tighten the noose
ضيّق على | verb |  | خناق, وقت, فارق, صدر, نفس | COERCE | restrict | subject | على | object | repression, rights_freedoms | 172 | weak |  | harass, restrict
قيّد | verb | حرية, حركة, سفر, صحافة, وصول, تنقل | حساب, رقم | COERCE | restrict | subject | object | object | rights_freedoms | 172 | weak |  | restrict
فرض | verb | تجول, تجوال, جولان |  | COERCE | curfew | subject | على, في | object | repression | 1723 | strong |  | impose a curfew
فرض | verb | طوارئ, عرفي, حكم | نفس | COERCE | martial-law | subject | على, في | object | repression | 1724 | strong |  | impose a state of emergency
فرض | verb | رقابة |  | COERCE | censor | subject | على | object | rights_freedoms | 1721 | strong |  | impose censorship
فرض | verb | حصار, طوق, إغلاق |  | COERCE | restrict | subject | على | object | military | 191 | strong |  | impose a blockade
فرض | verb | قيد, إقامة, حظر, منع, تأشيرة, إجراء, جباية, إتاوة, ضريبة | نفس, اسم, لاعب | COERCE | restrict | subject | على | object | rights_freedoms | 172 | strong |  | impose restrictions
أعلن | verb | طوارئ, عرفي | صحي, فيضان, إعصار, زلزال, وباء | COERCE | martial-law | subject | في, على | no | repression | 1724 | strong |  | declare a state of emergency
مدد | verb | طوارئ, عرفي | صحي, وباء | COERCE | martial-law | subject | في | object | repression | 1724 | strong |  | extend a state of emergency
مدد | verb | حبس, سجن, توقيف, اعتقال, احتجاز |  | COERCE | arrest | subject | object, ل | object | legal | 173 | strong |  | extend a detention
رحّل | verb | مهاجر, لاجئ, أجنبي, شخص, عامل, طالب, سوري, أفغاني, مطلوب, ناشط, مواطن, داعية, متهم, عائلة, أسرة, مئة | حياة, عالم, دنيا, عام | COERCE | deport | subject | object | object | migration, asylum | 174 | strong |  | deport
رحّل | verb |  | حياة, عالم, دنيا, عام, نظام, منصب, عمر, ناد, فريق, مدرب | COERCE | deport | subject | object | no | migration, asylum | 174 | weak |  | deport
أبعد | verb |  | كرة, خطر, شبح, لاعب, ركنية, شبهة, إصابة, ذلك, كلم, كيلومتر, كيلو, متر, ميل, مسافة, دقيقة, مئات, ثلاثي | COERCE | deport | subject | object | object | migration | 174 | weak |  | banish, remove
نفى | verb | خارج, جزيرة, منفى | صحة, خبر, أن | COERCE | deport | subject | object | no |  | 174 | weak |  | exile
طرد | verb | مهاجر, لاجئ, أجنبي, عامل, طالب, صحفي, صحافي, مراسل, ناشط, داعية, مقيم, رعية, مواطن | لاعب, بطاقة | COERCE | deport | subject | object | object | migration | 174 | strong |  | expel, deport
سلّم | verb | مطلوب, متهم, مشتبه, معارض | جائزة, أمر, سلطة, رسالة, سلاح | COERCE | deport | subject | object | no | legal | 174 | weak |  | extradite
أعاد | verb | مهاجر, لاجئ | إعادة, فتح, إعمار | COERCE | deport | subject | object | no | migration, asylum | 174 | weak |  | push back
سحب | verb | جنسية, جواز, إقامة, ترخيص, رخصة, تأشيرة, هوية, حصانة, اعتماد |  | COERCE | restrict | subject | من | object | rights_freedoms | 172 | strong |  | withdraw citizenship, a licence
أسقط | verb | جنسية, عضوية, حصانة |  | COERCE | restrict | subject | عن | object | rights_freedoms | 172 | strong |  | strip of citizenship
أسقط | verb | حكومة, نظام, رئيس | طائرة, تهمة, دعوى, جنسية, حق, عقوبة | COERCE |  | subject | object | object | executive, political_institutions | 170 | weak |  | bring down a government
ألغى | verb | جنسية, جواز, إقامة, ترخيص, رخصة, تأشيرة, صوت | هدف, مباراة | COERCE | restrict | subject | of, ل | object | rights_freedoms | 172 | strong |  | cancel a visa, a licence
سحق | verb | انتفاضة, احتجاج, معارضة, تمرد, مظاهرة, متظاهر | فريق, ضيف, منافس | COERCE |  | subject | object | object | repression | 175 | weak |  | crush
فض | verb | اعتصام, مظاهرة, تظاهرة, تجمع, وقفة, احتجاج, مسيرة | نزاع, اشتباك, شراكة, ختم | COERCE | restrict | subject | object | object | repression, rights_freedoms | 175 | strong |  | break up a gathering
فرّق | verb | متظاهر, مظاهرة, تظاهرة, محتج, تجمع, احتجاج, مسيرة, حشد | بين | COERCE | restrict | subject | object | object | repression, rights_freedoms | 175 | strong |  | disperse demonstrators
اضطهد | verb |  |  | COERCE |  | subject | object | object | repression, human_rights | 175 | strong |  | persecute
روّع | verb |  | مشهد, خبر | COERCE |  | subject | object | object | repression | 175 | weak |  | terrorize
ضايق | verb |  |  | COERCE | restrict | subject | object | object | repression | 170 | weak |  | harass
أرهب | verb |  |  | COERCE |  | subject | object | no | repression | 170 | weak |  | intimidate
ابتز | verb |  |  | COERCE |  | subject | object | object |  | 170 | strong |  | blackmail
ضغط على | verb |  | زر, ملف, دواسة, بيان, فريق, مهاجم, دم | COERCE |  | subject | على | no |  | 170 | weak |  | put pressure on
أكره | verb |  |  | COERCE |  | subject | object | object |  | 170 | weak |  | coerce
أرغم | verb |  |  | COERCE |  | subject | object | object |  | 170 | weak |  | force
أجبر | verb | استقالة, تنحي, إغلاق, تسليم, اعتراف, توقيع, دفع, هدم | نزوح, تعادل, تمديد, مرمى | COERCE |  | subject | object | object |  | 170 | strong |  | force
استعبد | verb |  |  | COERCE |  | subject | object | object | trafficking, human_rights | 170 | strong |  | enslave
أطاح ب | verb | رئيس, حكومة, نظام, حكم, زعيم, ملك | حامل, لقب, بطل, منتخب, رأس, كرة | COERCE |  | subject | ب | object | executive, political_institutions | 170 | strong |  | overthrow
أطاح ب | verb |  | حامل, لقب, بطل, منتخب, رأس, كرة, عارضة, مرمى, فريق, ناد | COERCE |  | subject | ب | object | executive, political_institutions | 170 | weak |  | overthrow
انقلب | verb | شرعية, رئيس, حكومة, حكم, سلطة, ديمقراطية, اتفاق | سيارة, مركبة, حافلة, قارب, شاحنة, طاولة | COERCE |  | subject | على | subject | pro_autocracy, political_institutions | 170 | strong |  | stage a coup
زوّر | verb | انتخاب, نتيجة, صوت, إرادة, تاريخ, اقتراع | عملة, وثيقة, جواز, توقيع | COERCE | misinformation | subject | object | object | election, misinformation | 170 | weak |  | rig, falsify
تلاعب | verb | انتخاب, نتيجة, صوت, اقتراع, رأي | سعر, كرة, مباراة, لاعب, عصب | COERCE | misinformation | subject | ب | subject | election, misinformation | 170 | weak |  | manipulate
ضلّل | verb |  |  | COERCE | misinformation | subject | object | object | misinformation | 170 | weak |  | mislead
نشر | verb | شائعة, إشاعة, كاذب, مضلل, زائف, كذب, تضليل |  | COERCE | misinformation | subject | ضد, عن | object | misinformation | 170 | strong |  | spread false news
روّج | verb | شائعة, إشاعة, كذب, كاذب, أكذوبة |  | COERCE | misinformation | subject | ل, ضد | object | misinformation | 170 | weak |  | spread rumours
بث | verb | شائعة, إشاعة, كاذب, رعب, فتنة, دعاية | قناة, حفل, مباراة | COERCE | misinformation | subject | ضد, بين | object | misinformation | 170 | weak |  | spread propaganda
شوّه | verb | سمعة, صورة, حقيقة, تاريخ |  | COERCE | misinformation | subject | object | object | misinformation | 170 | weak |  | smear
تدخل | verb | انتخاب, انتخابي, اقتراع |  | COERCE | misinformation | subject | في | subject | election, misinformation | 170 | strong |  | interfere in elections
اخترق | verb | شبكة, حساب, نظام, موقع, بريد, خادم, هاتف, حاسوب, كمبيوتر, إلكتروني, معلومة, بيان | أجواء, جو, مجال, دفاع, منطقة, كرة | COERCE | cyber | subject | object | object | cyber | 176 | strong |  | hack
هكّر | verb |  |  | COERCE | cyber | subject | object | object | cyber | 176 | weak |  | hack
شوّش | verb | بث, إشارة, قناة, رادار, اتصال, ملاحة |  | COERCE | cyber | subject | على | object | cyber | 176 | weak |  | jam
عطّل | verb | شبكة, موقع, إنترنت, خادم, منظومة, اتصال | لاعب | COERCE | cyber | subject | object | object | cyber | 176 | weak |  | put out of action
هوّد | verb |  |  | COERCE |  | subject | object | object | territory, religion_ethnicity | 170 | weak |  | Judaize
استوطن | verb |  | نبات, مرض, حيوان | COERCE | seize | subject | object, في | object | territory | 171 | weak |  | settle
جوّع | verb |  |  | COERCE | withhold | subject | object | object | human_rights | 170 | strong |  | starve
اعترض | verb | سفينة, قافلة, قارب, زورق, أسطول, ناقلة | صاروخ, كرة, حكم | COERCE | seize | subject | object | object |  | 171 | weak |  | intercept a ship
عرقل | verb | مساعدة, إغاثة, قافلة, وصول, إيصال, توزيع, مساعدات, سفينة, إنساني, إغاثي, لقاح | مهاجم, لاعب, سلام, مفاوضات, عدالة, تشكيل | COERCE | withhold | subject | object | object | human_rights | 172 | strong |  | obstruct aid
عزل | verb | مدينة, منطقة, بلدة, قرية, مخيم |  | COERCE | restrict | subject | object | object | military | 191 | weak |  | cut off a town
استدعى | verb | تحقيق, استجواب, قضاء, نيابة | لاعب, سفير, منتخب, جيش, قوات, قوة, احتياط | COERCE | arrest | subject | object | object | legal | 173 | weak |  | summon for questioning
استجوب | verb |  | وزير, برلمان, حكومة, مجلس | COERCE | arrest | subject | object | object | legal | 173 | weak |  | interrogate
فكك | verb | خلية, شبكة, عصابة, مخيم | عبوة, لغم, شفرة, صاروخ | COERCE | arrest | subject | object | object | terrorism, crime | 173 | weak |  | break up a cell
أحبط | verb | تهريب, شحنة | هجوم, انقلاب, لاعب | COERCE | seize | subject | object | object | crime | 171 | weak |  | foil smuggling
استباح | verb |  |  | COERCE |  | subject | object | object | human_rights | 170 | weak |  | run riot through
كبح | verb | صحافة, إعلام, حرية | تضخم, جماح, سعر | COERCE | censor | subject | object | no | rights_freedoms | 1721 | weak |  | curb the press
شطب | verb | مرشح, حزب, جمعية | هدف, دين | COERCE | restrict | subject | object | object | election, political_institutions | 1722 | weak |  | strike off
استبعد | verb | مرشح, ترشح, سباق | احتمال, فرضية, لاعب, تشكيلة | COERCE | restrict | subject | object | object | election | 1722 | weak |  | exclude a candidate

# COERCE: nouns
اعتقال | noun | إداري, تعسفي, جماعي, عشوائي |  | COERCE | arrest | of | of, ل, من |  | repression, legal | 173 | strong |  | arbitrary detention
اعتقال | noun |  |  | COERCE | arrest | of | of, ل, من |  | legal | 173 | strong |  | arrest
حملة اعتقالات | noun |  |  | COERCE | arrest | of, ل, من | ضد, في |  | repression | 173 | strong |  | wave of arrests
حملة دهم | noun |  |  | COERCE | arrest | of, ل | ضد, في |  | repression | 173 | strong |  | wave of raids
توقيف | noun | متهم, مشتبه, شخص, صحفي, صحافي, ناشط, عنصر, خلية, مسؤول, رجل | مباراة, لاعب, قلب, مذكرة | COERCE | arrest | of | of, ل, من |  | legal | 173 | strong |  | arrest
توقيف | noun |  | مباراة, لاعب, لعب | COERCE | arrest | of, من | of, ل |  | legal | 173 | strong |  | arrest
احتجاز | noun | رهينة |  | COERCE |  | of | of, ل, من |  | terrorism | 181 | weak |  | holding of hostages
احتجاز | noun | سفينة, ناقلة, قارب, جثمان, جثة, شحنة, طائرة, حافلة, شاحنة |  | COERCE | seize | of, من | of, ل |  |  | 171 | strong |  | impounding
احتجاز | noun |  | رهينة, كربون, غاز | COERCE | arrest | of | of, ل, من |  | legal | 173 | strong |  | detention
إلقاء القبض | noun |  |  | COERCE | arrest | من | على |  | legal | 173 | strong |  | arrest
قبض | noun |  | يد, روح, راتب | COERCE | arrest | of, من | على |  | legal | 173 | strong |  | arrest
حبس | noun | احتياطي, متهم, صحفي, ناشط, يوم | نفس | COERCE | arrest | من | of, ل |  | legal | 173 | weak |  | detention
أسر | noun | جندي, مقاتل, عسكري, طيار, ضابط |  | COERCE | arrest | من | of, ل |  | military | 173 | weak |  | capture
ملاحقة | noun | قضائي, أمني, قانوني | لقب, متصدر | COERCE | arrest | of, من | of, ل |  | legal | 173 | weak |  | pursuit in law
إقامة جبرية | noun |  |  | COERCE | arrest | من | of, على |  | repression | 173 | strong |  | house arrest
ضبط | noun | متهم, مشتبه, خلية, مهرب, إرهابي, عنصر, مطلوب | نفس, سوق, إيقاع | COERCE | arrest | من | of |  | crime | 173 | weak |  | capture
ضبط | noun | سلاح, مخدر, مخدرات, شحنة, كمية, متفجرة, مال | نفس, سوق, إيقاع | COERCE | seize | من | of |  | crime | 171 | weak |  | seizure
مداهمة | noun |  | خطر | COERCE | seize | of, من, ل | of, ل, على |  | legal | 171 | strong |  | raid
دهم | noun |  |  | COERCE | seize | of, من | of, ل |  | legal | 171 | weak |  | raid
تفتيش | noun | منزل, مبنى, مكتب, مقر, بيت, حملة | ذات, لجنة, مفتش, نووي, مهمة, دولي | COERCE | seize | of, من | of, ل |  | legal | 171 | weak |  | search
مصادرة | noun |  | رأي, حق | COERCE | seize | of, من | of, ل |  | economic, legal | 1711 | strong |  | confiscation
استيلاء | noun | سلطة, حكم |  | COERCE |  | of | على |  | political_institutions | 170 | strong |  | seizure of power
استيلاء | noun | أرض, مال, سفينة, ناقلة, ممتلكات, عقار, منزل, مبلغ, راتب, مساعدة, سلاح, مرتب |  | COERCE | seize | of | على |  | territory, economic | 1711 | strong |  | seizure
استيلاء | noun |  | انتخاب | COERCE | seize | of | على |  |  | 171 | weak |  | seizure
تجميد | noun | أصل, مال, رصيد, حساب |  | COERCE | seize | من | of, ل |  | economic | 1711 | strong |  | freezing of assets
تأميم | noun |  |  | COERCE | seize | من | of, ل |  | economic | 1711 | strong |  | nationalization
نهب | noun |  |  | COERCE | seize | من | of, ل |  | economic, crime | 171 | weak |  | looting
سرقة | noun | نفط, مال, آثار, أرض, ثروة, مساعدة | ملكية, علمي, فكري | COERCE | seize | of, من | of, ل |  | crime | 171 | weak |  | theft
سطو مسلح | noun |  |  | COERCE | seize | of, من | على |  | crime | 171 | weak |  | armed robbery
قرصنة | noun | إلكتروني, إنترنت, حساب, بريد, معلومة, معلوماتي, حاسوب, روسي, صيني, بيان, شبكة | سفينة, بحري, ساحل, بث, مباراة | COERCE | cyber | of, من | of, ل, على, ضد |  | cyber | 176 | strong |  | hacking
قرصنة | noun | سفينة, بحري, ناقلة, ساحل, خليج |  | COERCE | seize | of, من | of, ل, ضد |  | crime | 171 | weak |  | piracy
اختراق | noun | شبكة, حساب, نظام, موقع, بريد, هاتف, إلكتروني, بيان, أمني, حاسوب | أجواء, جو, مجال, دفاع, سياسي, دبلوماسي | COERCE | cyber | of, من | of, ل |  | cyber | 176 | weak |  | hacking
هجوم إلكتروني | noun |  |  | COERCE | cyber | of, من, ل | على, ضد |  | cyber | 176 | strong |  | cyber-attack
هجوم سيبراني | noun |  |  | COERCE | cyber | of, من, ل | على, ضد |  | cyber | 176 | strong |  | cyber-attack
هجوم | noun | إلكتروني, سيبراني, معلوماتي, فيروس, فدية, قرصان, خادم, حاسوب, قرصنة |  | COERCE | cyber | of, من, ل | على, ضد |  | cyber | 176 | strong |  | cyber-attack
حرب إلكترونية | noun |  |  | COERCE | cyber | both:بين, of | ضد, على |  | cyber | 176 | weak |  | cyber-war
تشويش | noun | بث, إشارة, قناة, رادار, اتصال, ملاحة |  | COERCE | cyber | of, من | على, of |  | cyber | 176 | weak |  | jamming
تضليل | noun | إعلام, إعلامي, رأي |  | COERCE | misinformation | of, من | of, ل |  | misinformation | 170 | weak |  | disinformation
تزوير | noun | انتخاب, نتيجة, صوت, اقتراع | عملة, جواز | COERCE | misinformation | of, من | of, في |  | election, misinformation | 170 | weak |  | rigging
تلاعب | noun | انتخاب, نتيجة, صوت, اقتراع | سعر, مباراة | COERCE | misinformation | of, من | ب |  | election, misinformation | 170 | weak |  | manipulation
تدخل | noun | انتخاب, انتخابي, اقتراع | عسكري | COERCE | misinformation | of, من | في |  | election, misinformation | 170 | strong |  | interference in elections
شائعة | noun |  | زواج, طلاق, انتقال, لاعب | COERCE | misinformation | of | ضد |  | misinformation | 170 | weak |  | rumour
حملة تضليل | noun |  |  | COERCE | misinformation | of, من | ضد |  | misinformation | 170 | strong |  | disinformation campaign
حملة تشويه | noun |  |  | COERCE | misinformation | of, من | ضد, of |  | misinformation | 170 | strong |  | smear campaign
حظر | noun | تجول, تجوال |  | COERCE | curfew | من | على, في |  | repression | 1723 | strong |  | curfew
حظر | noun | سفر, دخول, مسافر, مهاجر |  | COERCE | restrict | of, من | على |  | migration, rights_freedoms | 172 | strong |  | travel ban
حظر | noun | طيران, جوي, بحري, ملاحة |  | COERCE | restrict | of, من | على |  | military | 172 | weak |  | no-fly zone
حظر | noun | حزب, جماعة, حركة, تنظيم |  | COERCE | restrict | من | of, ل |  | political_institutions, repression | 1722 | strong |  | ban on a party
حظر | noun | نشر, بث, كتاب, فيلم, موقع, تطبيق |  | COERCE | censor | من | of, على |  | rights_freedoms | 1721 | strong |  | ban on media
حظر | noun |  | كيميائي, كيماوي, كيمياوي, انتشار, نووي, لغم, تجربة, منظمة, اتفاقية, معاهدة, سلاح, رفع | COERCE | restrict | of, من | على, of |  |  | 172 | weak |  | ban
حظر التجول | noun |  |  | COERCE | curfew | من | على, في |  | repression | 1723 | strong |  | curfew
حظر التجوال | noun |  |  | COERCE | curfew | من | على, في |  | repression | 1723 | strong |  | curfew
منع التجول | noun |  |  | COERCE | curfew | من | على, في |  | repression | 1723 | strong |  | curfew
حالة الطوارئ | noun |  | صحي, فيضان, إعصار, زلزال, وباء | COERCE | martial-law | من | في, على |  | repression | 1724 | weak |  | state of emergency
حالة طوارئ | noun |  | صحي, فيضان, إعصار, زلزال, وباء | COERCE | martial-law | من | في, على |  | repression | 1724 | weak |  | state of emergency
طوارئ | noun | قانون, حال, حالة | صحي, وباء, خدمة, فريق, فيضان | COERCE | martial-law | من | في, على |  | repression | 1724 | weak |  | emergency law
أحكام عرفية | noun |  |  | COERCE | martial-law | من | في, على |  | repression | 1724 | strong |  | martial law
حجب | noun | موقع, إنترنت, قناة, تطبيق, خدمة, يوتيوب, فيسبوك, تويتر, تلغرام, واتساب, صفحة, كامل | ثقة, جائزة | COERCE | censor | من | of, ل, عن |  | rights_freedoms, repression | 1721 | strong |  | blocking of media
رقابة | noun | إعلام, صحافة, إنترنت, صحيفة, كتاب, مطبوعة | مالي, مصرفي, دولي, حدود, صحي, جودة | COERCE | censor | of, من | على |  | rights_freedoms | 1721 | weak |  | censorship
تكميم الأفواه | noun |  |  | COERCE | censor | of, من | of |  | repression, rights_freedoms | 1721 | strong |  | muzzling
تكميم | noun | فم, صحافة, إعلام |  | COERCE | censor | of, من | of, ل |  | repression, rights_freedoms | 1721 | strong |  | muzzling
إغلاق | noun | قناة, صحيفة, إذاعة, مكتب, تلفزيون, محطة, موقع | جلسة, سهم, سوق, مؤشر, اقتراع, نووي | COERCE | censor | من | of, ل |  | rights_freedoms | 1721 | weak |  | closing of media
إغلاق | noun | معبر, حدود, مضيق, مجال, مسجد, طريق, منفذ, ميناء, مطار | جلسة, سهم, سوق, مؤشر, اقتراع, حكومي, باب | COERCE | restrict | من | of, ل |  |  | 172 | weak |  | closing
إغلاق | noun | مدينة, ضفة, قطاع, شامل, منطقة | جلسة, سهم, سوق, مؤشر, اقتراع, حكومي, باب, كورونا | COERCE | restrict | من | of, ل |  | military | 191 | weak |  | closure
حصار | noun |  | تجاري, اقتصادي, دبلوماسي, مرض, سكاني | COERCE | restrict | of, من | على, ل, of |  | military | 191 | strong | ongoing | siege, blockade
محاصرة | noun |  | مرض, حريق, وباء, ظاهرة, فساد | COERCE | restrict | of, من | of, ل |  | military | 191 | weak |  | besieging
طوق أمني | noun |  |  | COERCE | restrict | of, من | على |  |  | 172 | weak |  | security cordon
قيد | noun | مفروض, سفر, تنقل, حرية, حركة, صحافة, استيراد | حياة, إنشاء, تحقيق, دراسة, بناء, تنفيذ | COERCE | restrict | of, من | على |  | rights_freedoms | 172 | weak |  | restriction
منع | noun | سفر, دخول, صلاة, زيارة, مغادرة, تنقل, مظاهرة, تظاهر, ترشح, مسيرة, صحفي, صحافي, فلسطيني | حمل, انتشار, امتلاك, نووي, جريمة, تعذيب | COERCE | restrict | من | of, ل |  | rights_freedoms | 172 | weak |  | barring
تضييق | noun |  | فجوة, فارق, خلاف, خناق | COERCE | restrict | of, من | على |  | repression, rights_freedoms | 172 | weak |  | harassment
تضييق الخناق | noun |  |  | COERCE | restrict | of, من | على |  | repression | 172 | weak |  | tightening of the noose
انتهاك | noun | حرية, إعلام, صحافة | هدنة, أجواء, جو, سيادة, دولي | COERCE | restrict | of, من | of, ل |  | rights_freedoms | 172 | weak |  | violation of freedoms
ترحيل | noun | مهاجر, لاجئ, قسري, أجنبي, سوري, أفغاني, عامل, شخص, طالب | ملف, قضية | COERCE | deport | of | of, ل |  | migration, asylum | 174 | strong |  | deportation
ترحيل | noun |  | ملف, قضية, مبلغ, أزمة, خلاف | COERCE | deport | of | of, ل |  | migration, asylum | 174 | weak |  | deportation
إبعاد | noun | مهاجر, أجنبي, فلسطيني, لاجئ, نائب, ناشط, خارج, أسير, مسجد, مقدسي | كرة, لاعب, شبح, خطر | COERCE | deport |  | of, ل |  | migration | 174 | strong |  | banishment
نفي | noun | خارج, قسري | صحة, خبر | COERCE | deport | من | of, ل |  |  | 174 | weak |  | exile
طرد | noun | مهاجر, لاجئ, أجنبي, عامل, صحفي, صحافي, مراسل, طالب, مواطن | لاعب, بطاقة | COERCE | deport |  | of, ل |  | migration | 174 | strong |  | expulsion of foreigners
طرد | noun |  | لاعب, حكم, بطاقة, مباراة, مركزي, مدافع, ناسف, مفخخ, بريدي, مشبوه | SANCTION | expel |  | of, ل |  |  | 166 | weak |  | expulsion
سحب | noun | جنسية, ترخيص, رخصة, إقامة, تأشيرة, جواز |  | COERCE | restrict | من | من, of |  | rights_freedoms | 172 | strong |  | withdrawal of citizenship, a licence
إسقاط | noun | جنسية, عضوية |  | COERCE | restrict | من | عن, of |  | rights_freedoms | 172 | strong |  | stripping of citizenship
إسقاط | noun | نظام, حكومة, رئيس |  | COERCE |  | من | of |  | executive, political_institutions | 170 | weak |  | bringing down
إطاحة | noun |  | لقب, بطل | COERCE |  | of, من | ب, of |  | executive, political_institutions | 170 | strong |  | overthrow
انقلاب | noun | عسكري, فاشل, حكم, رئيس, شرعية, سلطة, محاولة, ضابط, جيش, دستوري, حوثي, مسلح | سيارة, مركبة, حافلة, قارب, شاحنة, مناخي, عبارة | COERCE |  | of, من | على, ضد |  | pro_autocracy, political_institutions | 170 | strong |  | coup
انقلاب | noun |  | سيارة, مركبة, حافلة, قارب, شاحنة, عبارة, قطار | COERCE |  | of, من | على, ضد |  | pro_autocracy, political_institutions | 170 | weak |  | coup
اضطهاد | noun |  |  | COERCE |  | of, من | of, ل, ضد |  | repression, human_rights | 175 | weak |  | persecution
تنكيل | noun |  |  | COERCE |  | of, من | ب |  | repression, human_rights | 175 | weak |  | brutality
حملة قمع | noun |  |  | COERCE |  | of, من | ضد, على |  | repression | 175 | strong |  | crackdown
حملة أمنية | noun |  |  | COERCE | arrest | of, من, ل | ضد, على |  | repression | 173 | weak |  | security crackdown
فض | noun | اعتصام, مظاهرة, تظاهرة, احتجاج, تجمع, رابعة | نزاع, شراكة, اشتباك | COERCE | restrict | من | of, ل |  | repression, rights_freedoms | 175 | strong |  | breaking up of a gathering
تفريق | noun | متظاهر, مظاهرة, محتج, تجمع, احتجاج, تظاهرة, مسيرة | بين | COERCE | restrict | من | of, ل |  | repression, rights_freedoms | 175 | strong |  | dispersal of demonstrators
ترهيب | noun |  |  | COERCE |  | of, من | of, ل |  | repression | 170 | weak |  | intimidation
ابتزاز | noun |  |  | COERCE |  | of, من | of, ل |  |  | 170 | weak |  | blackmail
ضغط | noun | سياسي, اقتصادي, دولي, أميركي, أمريكي, دبلوماسي, مالي, مارس, متزايد | دم, جوي, نفسي, زر, جماعة, لوبي, مجموعة | COERCE |  | of, من | على |  |  | 170 | weak |  | pressure
ضغوط | noun |  | نفسي, عمل, تضخمي, بيع, سوق | COERCE |  | of, من | على |  |  | 170 | weak |  | pressures
إكراه | noun |  |  | COERCE |  | of, من | of, ل |  |  | 170 | weak |  | coercion
تجسس | noun |  | مكافحة | COERCE | restrict | of, ل, من | على, ضد |  | intelligence | 170 | weak |  | espionage
تنصت | noun |  |  | COERCE | restrict | of, من | على |  | intelligence | 170 | weak |  | eavesdropping
استيطان | noun |  | بشري, فضائي | COERCE | seize | of, من | في |  | territory | 171 | weak |  | settlement building
تهويد | noun |  |  | COERCE |  | of, من | of, ل |  | territory, religion_ethnicity | 170 | weak |  | Judaization
تجريف | noun | أرض, مزرعة, بستان |  | COERCE | seize | من | of, ل |  | territory | 1712 | weak |  | bulldozing
تجويع | noun |  |  | COERCE | withhold | of, من | of, ل |  | human_rights | 170 | strong |  | starvation (as a weapon)
استجواب | noun | متهم, مشتبه, موقوف, صحفي, ناشط, نيابة, شرطة | وزير, برلمان, حكومة, برلماني | COERCE | arrest | of, من | of, ل |  | legal | 173 | weak |  | interrogation
تفكيك | noun | خلية, شبكة, عصابة | عبوة, لغم, نووي, سلاح, مخيم | COERCE | arrest | من | of, ل |  | terrorism, crime | 173 | weak |  | breaking up of a cell
اعتراض | noun | سفينة, قافلة, قارب, أسطول | صاروخ, حكم | COERCE | seize | من | of, ل |  |  | 171 | weak |  | interception of a ship
قبضة أمنية | noun |  |  | COERCE |  | of, من | على |  | repression | 170 | weak |  | security grip
عبودية | noun |  |  | COERCE |  | من | of, ل |  | trafficking, human_rights | 170 | weak |  | enslavement
إغلاق المعابر | noun |  |  | COERCE | restrict | من | of |  |  | 172 | strong |  | closing of the crossings
إغلاق الحدود | noun |  |  | COERCE | restrict | من | مع, of |  |  | 172 | strong |  | closing of the border
منع من السفر | noun |  |  | COERCE | restrict | من | of, ل |  | rights_freedoms | 172 | strong |  | travel ban
حظر السفر | noun |  |  | COERCE | restrict | من | على |  | rights_freedoms, migration | 172 | strong |  | travel ban
حظر النشر | noun |  |  | COERCE | censor | من | في, على |  | rights_freedoms | 1721 | weak |  | gag order
حجز احتياطي | noun |  |  | COERCE | arrest | من | of, على |  | legal | 173 | weak |  | pre-trial detention
حبس احتياطي | noun |  |  | COERCE | arrest | من | of, على |  | legal | 173 | weak |  | pre-trial detention

# ASSAULT: verbs
قتل | verb | انتحاري | وقت, سير, مروري, مرور, تصادم, زلزال, فيضان, سيل, إعصار, انهيار, صاعقة, حريق, تحطم, غرق, تدافع, وباء, طموح, ملل, بركان, بركاني, ثوران, مطر, عاصفة, تسونامي | ASSAULT | suicide-attack | subject | object | object | terrorism | 1831 | strong |  | kill in a suicide attack
قتل | verb | كيميائي, كيماوي, كيمياوي, سارين, كلور | وقت, سير, مروري, مرور, تصادم, زلزال, فيضان, سيل, إعصار, انهيار, صاعقة, حريق, تحطم, غرق, تدافع, وباء, طموح, ملل, بركان, بركاني, ثوران, مطر, عاصفة, تسونامي | ASSAULT | unconventional | subject | object | object | cbrn | 2041 | strong |  | kill with chemical weapons
قتل | verb | درون | وقت, سير, مروري, مرور, تصادم, زلزال, فيضان, سيل, إعصار, انهيار, صاعقة, حريق, تحطم, غرق, تدافع, وباء, طموح, ملل, بركان, بركاني, ثوران, مطر, عاصفة, تسونامي | ASSAULT | drone | subject | object | object | military | 1952 | strong |  | kill by drone
قتل | verb | غارة, جوي, طيران, مقاتلة | وقت, سير, مروري, مرور, تصادم, زلزال, فيضان, سيل, إعصار, انهيار, صاعقة, حريق, تحطم, غرق, تدافع, وباء, طموح, ملل, بركان, بركاني, ثوران, مطر, عاصفة, تسونامي | ASSAULT | aerial | subject | object | object | military | 195 | strong |  | kill from the air
قتل | verb | قصف, قذيفة, صاروخ, صاروخي, هاون, مدفعية, مدفعي | وقت, سير, مروري, مرور, تصادم, زلزال, فيضان, سيل, إعصار, انهيار, صاعقة, حريق, تحطم, غرق, تدافع, وباء, طموح, ملل, بركان, بركاني, ثوران, مطر, عاصفة, تسونامي | ASSAULT | heavy-weapons | subject | object | object | military | 194 | strong |  | kill with shells or missiles
قتل | verb | انفجار, تفجير, عبوة, لغم, قنبلة, ناسف, مفخخ, مفخخة, متفجرات, ملغوم | وقت, سير, مروري, مرور, تصادم, زلزال, فيضان, سيل, إعصار, انهيار, صاعقة, حريق, تحطم, غرق, تدافع, وباء, طموح, ملل, بركان, بركاني, ثوران, مطر, عاصفة, تسونامي | ASSAULT | explosives | subject | object | object | terrorism | 183 | strong |  | kill with a bomb
قتل | verb | رصاص, رصاصة, نار, عيار, قناص, مسدس, بندقية, رشاش | وقت, سير, مروري, مرور, تصادم, زلزال, فيضان, سيل, إعصار, انهيار, صاعقة, حريق, تحطم, غرق, تدافع, وباء, طموح, ملل, بركان, بركاني, ثوران, مطر, عاصفة, تسونامي | ASSAULT | firearms | subject | object | object |  | 193 | strong |  | kill with firearms
قتل | verb | سكين, طعن, ساطور, فأس, خنجر, دهس, حجر | وقت, سير, مروري, مرور, تصادم, زلزال, فيضان, سيل, إعصار, انهيار, صاعقة, حريق, تحطم, غرق, تدافع, وباء, طموح, ملل, بركان, بركاني, ثوران, مطر, عاصفة, تسونامي | ASSAULT | primitive | subject | object | object |  | 182 | strong |  | kill with a blade, a stone, a vehicle
قتل | verb | تعذيب | وقت, سير, مروري, مرور, تصادم, زلزال, فيضان, سيل, إعصار, انهيار, صاعقة, حريق, تحطم, غرق, تدافع, وباء, طموح, ملل, بركان, بركاني, ثوران, مطر, عاصفة, تسونامي | ASSAULT | torture | subject | object | object | human_rights | 1822 | strong |  | kill under torture
قتل | verb |  | وقت, سير, مروري, مرور, تصادم, زلزال, فيضان, سيل, إعصار, انهيار, صاعقة, حريق, تحطم, غرق, تدافع, وباء, طموح, ملل, مباراة, متعة, بركان, بركاني, ثوران, مطر, عاصفة, تسونامي | ASSAULT |  | subject | object | object |  | 180 | strong |  | kill
استشهد | verb | انتحاري | آية, حديث, قول, مقولة, مثل, دليل, بيت | ASSAULT | suicide-attack |  | subject | subject | terrorism | 1831 | strong |  | be martyred, be killed in a suicide attack
استشهد | verb | درون | آية, حديث, قول, مقولة, مثل, دليل, بيت | ASSAULT | drone |  | subject | subject | military | 1952 | strong |  | be martyred, be killed by drone
استشهد | verb | غارة, جوي, طيران, مقاتلة | آية, حديث, قول, مقولة, مثل, دليل, بيت | ASSAULT | aerial |  | subject | subject | military | 195 | strong |  | be martyred, be killed from the air
استشهد | verb | قصف, قذيفة, صاروخ, صاروخي, هاون, مدفعية, مدفعي | آية, حديث, قول, مقولة, مثل, دليل, بيت | ASSAULT | heavy-weapons |  | subject | subject | military | 194 | strong |  | be martyred, be killed with shells or missiles
استشهد | verb | انفجار, تفجير, عبوة, لغم, قنبلة, ناسف, مفخخ, مفخخة, متفجرات, ملغوم | آية, حديث, قول, مقولة, مثل, دليل, بيت | ASSAULT | explosives |  | subject | subject | terrorism | 183 | strong |  | be martyred, be killed with a bomb
استشهد | verb | رصاص, رصاصة, نار, عيار, قناص, مسدس, بندقية, رشاش | آية, حديث, قول, مقولة, مثل, دليل, بيت | ASSAULT | firearms |  | subject | subject |  | 193 | strong |  | be martyred, be killed with firearms
استشهد | verb | سكين, طعن, ساطور, فأس, خنجر, دهس, حجر | آية, حديث, قول, مقولة, مثل, دليل, بيت | ASSAULT | primitive |  | subject | subject |  | 182 | strong |  | be martyred, be killed with a blade, a stone, a vehicle
استشهد | verb | تعذيب | آية, حديث, قول, مقولة, مثل, دليل, بيت | ASSAULT | torture |  | subject | subject | human_rights | 1822 | strong |  | be martyred, be killed under torture
استشهد | verb |  | آية, حديث, قول, مقولة, مثل, دليل, بيت, كلام, تقرير, دراسة, رقم, شاهد | ASSAULT |  |  | subject | subject | military | 180 | strong |  | be martyred, be killed
أصاب | verb | انتحاري | مرض, سرطان, فيروس, جلطة, كرة, مرمى, هدف, ركبة, كاحل, عضلي | ASSAULT | suicide-attack | subject | object | object | terrorism | 1831 | strong |  | wound in a suicide attack
أصاب | verb | كيميائي, كيماوي, كيمياوي, سارين, كلور | مرض, سرطان, فيروس, جلطة, كرة, مرمى, هدف, ركبة, كاحل, عضلي | ASSAULT | unconventional | subject | object | object | cbrn | 2041 | strong |  | wound with chemical weapons
أصاب | verb | غارة, جوي, طيران, مقاتلة | مرض, سرطان, فيروس, جلطة, كرة, مرمى, هدف, ركبة, كاحل, عضلي | ASSAULT | aerial | subject | object | object | military | 195 | strong |  | wound from the air
أصاب | verb | قصف, قذيفة, صاروخ, صاروخي, هاون, مدفعية, مدفعي | مرض, سرطان, فيروس, جلطة, كرة, مرمى, هدف, ركبة, كاحل, عضلي | ASSAULT | heavy-weapons | subject | object | object | military | 194 | strong |  | wound with shells or missiles
أصاب | verb | انفجار, تفجير, عبوة, لغم, قنبلة, ناسف, مفخخ, مفخخة, متفجرات, ملغوم | مرض, سرطان, فيروس, جلطة, كرة, مرمى, هدف, ركبة, كاحل, عضلي | ASSAULT | explosives | subject | object | object | terrorism | 183 | strong |  | wound with a bomb
أصاب | verb | مسيل, مطاطي, هراوة, اختناق | مرض, سرطان, فيروس, جلطة, كرة, مرمى, هدف, ركبة, كاحل, عضلي | ASSAULT | crowd-control | subject | object | object | repression | 175 | strong |  | wound by riot-control means
أصاب | verb | رصاص, رصاصة, نار, عيار, قناص, مسدس, بندقية, رشاش | مرض, سرطان, فيروس, جلطة, كرة, مرمى, هدف, ركبة, كاحل, عضلي, زيت | ASSAULT | firearms | subject | object | object |  | 193 | strong |  | wound with firearms
أصاب | verb | سكين, طعن, ساطور, فأس, خنجر, دهس, حجر | مرض, سرطان, فيروس, جلطة, كرة, مرمى, هدف, ركبة, كاحل, عضلي | ASSAULT | primitive | subject | object | object |  | 182 | strong |  | wound with a blade, a stone, a vehicle
أصاب | verb | جرح | سير, مروري, تصادم, حادث, زلزال, إعصار, تدافع, لاعب, مباراة, حريق, انقلاب | ASSAULT |  | subject | object | object |  | 180 | strong |  | wound
أصاب | verb | شخص, مدني, جندي, فلسطيني, متظاهر, شرطي, عنصر, عسكري, شاب, طفل, امرأة, مسلح, مواطن, محتج, ضابط, مصل, آخر, مقاتل, صحفي, صحافي, مستوطن | مرض, سرطان, فيروس, كورونا, جلطة, عدوى, سير, مروري, حادث, تصادم, زلزال, حريق, لاعب, مباراة, تسمم, تدافع, إعصار, قطار, انقلاب, عاصفة, كوليرا, حمى, إيبولا, خوف, صدمة, هلع, ذعر, دهشة, خيبة, إحباط, ذهول, اكتئاب, عدوى, تسمم | ASSAULT |  | subject | object | object |  | 180 | strong |  | wound
أصاب | verb |  | مرض, سرطان, فيروس, كورونا, جلطة, أزمة, نوبة, عدوى, خيبة, إحباط, هلع, صدمة, ركبة, كاحل, فخذ, عضلة, عضلي, رباط, كتف, تدريب, تمرين, مباراة, لاعب, مرمى, قائم, كرة, هدف, شلل, دهشة, حمى, كوليرا, اكتئاب, عطل, سير, مروري, حادث, تصادم, زلزال, حريق, منتخب, موسم, ملعب, ضرر, قلق, غثيان, اختناق, وباء, تسمم, إيدز, سكري | ASSAULT |  | subject | object | object |  | 180 | weak |  | wound
جرح | verb | انتحاري | مشاعر, كرامة, شعور, كبرياء | ASSAULT | suicide-attack | subject | object | no | terrorism | 1831 | strong |  | wound in a suicide attack
جرح | verb | غارة, جوي, طيران, مقاتلة | مشاعر, كرامة, شعور, كبرياء | ASSAULT | aerial | subject | object | no | military | 195 | strong |  | wound from the air
جرح | verb | قصف, قذيفة, صاروخ, صاروخي, هاون, مدفعية, مدفعي | مشاعر, كرامة, شعور, كبرياء | ASSAULT | heavy-weapons | subject | object | no | military | 194 | strong |  | wound with shells or missiles
جرح | verb | انفجار, تفجير, عبوة, لغم, قنبلة, ناسف, مفخخ, مفخخة, متفجرات, ملغوم | مشاعر, كرامة, شعور, كبرياء | ASSAULT | explosives | subject | object | no | terrorism | 183 | strong |  | wound with a bomb
جرح | verb | مسيل, مطاطي, هراوة, اختناق | مشاعر, كرامة, شعور, كبرياء | ASSAULT | crowd-control | subject | object | no | repression | 175 | strong |  | wound by riot-control means
جرح | verb | رصاص, رصاصة, نار, عيار, قناص, مسدس, بندقية, رشاش | مشاعر, كرامة, شعور, كبرياء | ASSAULT | firearms | subject | object | no |  | 193 | strong |  | wound with firearms
جرح | verb | سكين, طعن, ساطور, فأس, خنجر, دهس, حجر | مشاعر, كرامة, شعور, كبرياء | ASSAULT | primitive | subject | object | no |  | 182 | strong |  | wound with a blade, a stone, a vehicle
جرح | verb |  | مشاعر, كرامة, شعور, كبرياء, سير, مروري, تصادم, حادث, زلزال, إعصار, تدافع, تعديل | ASSAULT |  | subject | object | no |  | 180 | strong |  | wound
هاجم | verb | انتحاري | فريق, لاعب, دفاع | ASSAULT | suicide-attack | subject | object | object | military, terrorism | 1831 | strong |  | attack in a suicide attack
هاجم | verb | كيميائي, كيماوي, كيمياوي, سارين, كلور | فريق, لاعب, دفاع | ASSAULT | unconventional | subject | object | object | military, cbrn | 2041 | strong |  | attack with chemical weapons
هاجم | verb | درون, مسيرة | فريق, لاعب, دفاع | ASSAULT | drone | subject | object | object | military | 1952 | strong |  | attack by drone
هاجم | verb | غارة, جوي, طيران, مقاتلة | فريق, لاعب, دفاع | ASSAULT | aerial | subject | object | object | military | 195 | strong |  | attack from the air
هاجم | verb | قصف, قذيفة, صاروخ, صاروخي, هاون, مدفعية, مدفعي | فريق, لاعب, دفاع | ASSAULT | heavy-weapons | subject | object | object | military | 194 | strong |  | attack with shells or missiles
هاجم | verb | انفجار, تفجير, عبوة, لغم, قنبلة, ناسف, مفخخ, مفخخة, متفجرات, ملغوم | فريق, لاعب, دفاع | ASSAULT | explosives | subject | object | object | military, terrorism | 183 | strong |  | attack with a bomb
هاجم | verb | رصاص, رصاصة, نار, عيار, قناص, مسدس, بندقية, رشاش | فريق, لاعب, دفاع | ASSAULT | firearms | subject | object | object | military | 193 | strong |  | attack with firearms
هاجم | verb | سكين, طعن, ساطور, فأس, خنجر, دهس, حجر | فريق, لاعب, دفاع | ASSAULT | primitive | subject | object | object | military | 182 | strong |  | attack with a blade, a stone, a vehicle
هاجم | verb |  | فريق, لاعب, مرمى, دفاع, ناد, منتخب, مباراة, مدرب, تصريح, قرار, صحيفة, مرض, فيروس, سياسة, قانون, إعلام, تويتر, تغريدة, انتقاد | ASSAULT |  | subject | object | object | military | 190 | weak |  | attack
استهدف | verb | انتحاري |  | ASSAULT | suicide-attack | subject | object | object | military, terrorism | 1831 | strong |  | target, strike in a suicide attack
استهدف | verb | كيميائي, كيماوي, كيمياوي, سارين, كلور |  | ASSAULT | unconventional | subject | object | object | military, cbrn | 2041 | strong |  | target, strike with chemical weapons
استهدف | verb | درون, مسيرة |  | ASSAULT | drone | subject | object | object | military | 1952 | strong |  | target, strike by drone
استهدف | verb | غارة, جوي, طيران, مقاتلة |  | ASSAULT | aerial | subject | object | object | military | 195 | strong |  | target, strike from the air
استهدف | verb | قصف, قذيفة, صاروخ, صاروخي, هاون, مدفعية, مدفعي |  | ASSAULT | heavy-weapons | subject | object | object | military | 194 | strong |  | target, strike with shells or missiles
استهدف | verb | انفجار, تفجير, عبوة, لغم, قنبلة, ناسف, مفخخ, مفخخة, متفجرات, ملغوم |  | ASSAULT | explosives | subject | object | object | military, terrorism | 183 | strong |  | target, strike with a bomb
استهدف | verb | رصاص, رصاصة, نار, عيار, قناص, مسدس, بندقية, رشاش |  | ASSAULT | firearms | subject | object | object | military | 193 | strong |  | target, strike with firearms
استهدف | verb | سكين, طعن, ساطور, فأس, خنجر, دهس, حجر |  | ASSAULT | primitive | subject | object | object | military | 182 | strong |  | target, strike with a blade, a stone, a vehicle
استهدف | verb | مدني, جندي, موقع, قاعدة, مدينة, مطار, مستشفى, مقر, تجمع, دورية, موكب, حافلة, رتل, مسجد, كنيسة, قافلة, سيارة, آلية, دبابة, منشأة, سفينة, ناقلة, مدرسة, حاجز, مبنى, مخيم, منزل, مركز, مستودع, عنصر, قوة, مسلح, صحفي, صحافي, بلدة, قرية, منطقة, تعزيز, مخزن, مقاتل, ميليشيا, سوق, جيش, نقطة, معسكر, ثكنة | سياحة, سياحي, تسويق, استثمار, تنمية | ASSAULT |  | subject | object | object | military | 190 | strong |  | target, strike
استهدف | verb |  | اقتصاد, نمو, تضخم, إنتاج, مستهلك, تمويل, خفض, ربح, مبيع, مستثمر, عجز, زيادة, زائر, سائح, طالب, مشروع, برنامج, فئة, سعر, مشجع, جمهور, عقوبة, رسم, معدل, مستوى, انتخاب, ناخب, نسبة, بريد, حاسوب, وقف, منع, تحقيق | ASSAULT |  | subject | object | object | military | 190 | weak |  | target, strike
قصف | verb | كيميائي, كيماوي, كيمياوي, سارين, كلور | رعد, عمر, جبهة | ASSAULT | unconventional | subject | object | object | military, cbrn | 2041 | strong |  | shell, bombard with chemical weapons
قصف | verb | درون, مسيرة | رعد, عمر, جبهة | ASSAULT | drone | subject | object | object | military | 1952 | strong |  | shell, bombard by drone
قصف | verb | غارة, جوي, طيران, مقاتلة | رعد, عمر, جبهة | ASSAULT | aerial | subject | object | object | military | 195 | strong |  | shell, bombard from the air
قصف | verb |  | رعد, عمر, جبهة | ASSAULT | heavy-weapons | subject | object | object | military | 194 | strong |  | shell, bombard
ضرب | verb | صاروخ, صاروخي, مدفعية, قذيفة | رأس, كرة, زلزال | ASSAULT | heavy-weapons | subject | object | object | military | 194 | strong |  | strike with missiles
ضرب | verb | طيران, غارة, جوي, مقاتلة | رأس, كرة, زلزال | ASSAULT | aerial | subject | object | object | military | 195 | strong |  | strike from the air
ضرب | verb | هراوة, عصا, مبرح, يد, سوط, عقب, ركل, لكم | رأس, كرة, زلزال, عرض, مثل, ملعب | ASSAULT | beat | subject | object | object | human_rights | 182 | strong |  | beat
ضرب | verb | هدف, موقع, قاعدة, منشأة, مدني, قوة, سوريا, إيران, معسكر, مقر | زلزال, إعصار, عاصفة, موعد, مثل, عرض, كرة, رأس, مرمى, لاعب, مباراة | ASSAULT |  | subject | object | object | military | 190 | weak |  | strike
ضرب | verb | متظاهر, محتج, شرطي, سجين, معتقل, طالب, زوجة, صحفي, صحافي, فلسطيني, شاب, رجل, امرأة, مراسل | زلزال, إعصار, عاصفة, مرمى, لاعب | ASSAULT | beat | subject | object | object | human_rights | 182 | strong |  | beat
فجّر | verb | نفس, حزام, ناسف |  | ASSAULT | suicide-attack | subject | في, ب | object | terrorism | 1831 | strong |  | blow oneself up
فجّر | verb | سيارة, مفخخ, مركبة, شاحنة, دراجة, حافلة |  | ASSAULT | explosives | subject | في, object | object | terrorism | 1832 | strong |  | set off a car bomb
فجّر | verb | عبوة, قنبلة, لغم, ناسف |  | ASSAULT | explosives | subject | في, ب | object | terrorism | 183 | strong |  | set off a bomb
فجّر | verb | نووي, هيدروجيني |  | ASSAULT | unconventional | subject | في | object | cbrn | 2042 | strong |  | detonate a nuclear device
فجّر | verb |  | مفاجأة, أزمة, غضب, طاقة, جدل, خلاف, موهبة, قضية, ينبوع, فضيحة, صراع, صباح | ASSAULT | explosives | subject | object | object | terrorism | 183 | strong |  | blow up
انفجر | verb | عبوة, لغم, قنبلة, سيارة, مفخخ, ناسف, حزام, طرد, قذيفة, مفخخة, متفجرات, انتحاري, صاروخ | غضب, ضحك, بكاء, بركان, إطار, غاز, أنبوب, بطارية, فقاعة, مستودع | ASSAULT | explosives |  | في, ب | subject | terrorism | 183 | strong |  | (bomb) go off
انفجر | verb | انتحاري |  | ASSAULT | suicide-attack | subject | في | subject | terrorism | 1831 | weak |  | (bomber) explode
فخخ | verb | سيارة, منزل, طريق, جثة, مبنى, نفق |  | ASSAULT | explosives | subject | object | object | terrorism | 183 | strong |  | booby-trap
زرع | verb | لغم, عبوة, متفجرات, قنبلة, ناسف | شجرة, فتنة, كلى | ASSAULT | explosives | subject | في | object | military | 183 | strong |  | plant mines or bombs
لغّم | verb |  |  | ASSAULT | explosives | subject | object | object | military | 183 | weak |  | mine
نسف | verb | منزل, جسر, مبنى, خط, أنبوب, مقر, نفق, حي, قطار | اتفاق, جهد, عملية, نظرية, مفاوضة | ASSAULT | explosives | subject | object | object | military | 183 | strong |  | blow up
اغتال | verb |  | فرحة, حلم, براءة | ASSAULT | targeted | subject | object | object | terrorism | 186 | strong |  | assassinate
صفّى | verb | قيادي, معارض, ناشط, صحفي, صحافي, زعيم, قائد, عنصر, خصم, إرهابي, مسلح, أسير, مطلوب, جسدي, عميل | حساب, شركة, دين, ماء | ASSAULT | targeted | subject | object | object | terrorism | 186 | strong |  | liquidate
أعدم | verb |  | دليل, ثقة, ميت, بضاعة, غذاء, طير, دجاج | ASSAULT | targeted | subject | object | object | human_rights, legal | 186 | strong |  | execute
شنق | verb |  | نفس | ASSAULT | targeted | subject | object | object | human_rights, legal | 186 | weak |  | hang
رجم | verb |  | شيطان | ASSAULT | primitive | subject | object | object | human_rights | 182 | weak |  | stone
جلد | verb |  | ذات, حقيبة | ASSAULT | torture | subject | object | object | human_rights | 182 | weak |  | flog
ذبح | verb |  | أضحية, خروف, عجل, ذبيحة, بقرة, دجاجة, غنم, ماشية, عيد | ASSAULT | primitive | subject | object | object | terrorism, human_rights | 1823 | strong |  | slaughter
نحر | verb |  | أضحية, هدي, ناقة, إبل, عيد | ASSAULT | primitive | subject | object | object | terrorism | 1823 | strong |  | cut the throat of
طعن | verb | سكين, خنجر, آلة | قضية, حكم, قرار, قانون, نتيجة, محكمة, صحة, استئناف, دستوري | ASSAULT | primitive | subject | object | object | terrorism, crime | 182 | strong |  | stab
طعن | verb |  | حكم, قرار, قانون, نتيجة, محكمة, صحة, استئناف, دستوري, انتخاب, شرعية, ظهر, أمام, دستورية, نزاهة | ASSAULT | primitive | subject | object | object | terrorism, crime | 182 | weak |  | stab
دهس | verb |  | نملة | ASSAULT | primitive | subject | object | object | terrorism | 182 | weak |  | run over
دعس | verb |  |  | ASSAULT | primitive | subject | object | object | terrorism | 182 | weak |  | run over
صدم | verb | حشد, مشاة, مار | سيارة, قطار, خبر, قائم, جمهور | ASSAULT | primitive | subject | object | no | terrorism | 182 | weak |  | ram
رشق | verb | حجر, حجارة, زجاجة, مولوتوف, حارق | اتهام | ASSAULT | primitive | subject | object | object |  | 182 | strong |  | pelt
رشق | verb |  | اتهام, كلمة | ASSAULT | primitive | subject | object | object |  | 182 | weak |  | pelt
رمى | verb | حجر, حجارة, مولوتوف, حارق, قنبلة | كرة, جمرة, منديل, شبكة | ASSAULT | primitive | subject | على | object |  | 182 | strong |  | throw stones or firebombs
رمى | verb | رصاص, نار | كرة | ASSAULT | firearms | subject | object, على | object |  | 193 | strong |  | shoot at
ألقى | verb | حجر, حجارة, مولوتوف, حارق, زجاجة | خطاب, كلمة, ضوء, بيان, قصيدة | ASSAULT | primitive | subject | على | object |  | 182 | strong |  | throw stones or firebombs
ألقى | verb | قنبلة, برميل, متفجر | خطاب, كلمة, ضوء, بيان, صوت, غاز, مسيل | ASSAULT | explosives | subject | على, في | object | military | 190 | strong |  | drop or throw bombs
ألقى | verb | غاز, مسيل, صوت | خطاب, كلمة, ضوء, بيان | ASSAULT | crowd-control | subject | على | object | repression | 175 | weak |  | throw tear gas
قذف | verb | صاروخ, قنبلة, حجر, قذيفة | حمم, كرة, بركان | ASSAULT |  | subject | object, على | object | military | 190 | weak |  | hurl at
أسقط | verb | قنبلة, برميل, متفجر | مساعدة | ASSAULT | aerial | subject | على | object | military | 195 | strong |  | drop bombs
أسقط | verb | طائرة, مقاتلة, مروحية, مسيرة, درون, هليكوبتر, سوخوي, ميغ | حادث, عطل, خلل | ASSAULT | heavy-weapons | subject | object | object | military | 190 | strong |  | shoot down
ألحق | verb | خسارة, هزيمة, ضرر, دمار | فريق, ضيف, منافس, اقتصاد, لاعب, مباراة, دوري | ASSAULT |  | subject | ب | no | military | 190 | weak |  | inflict losses
كبّد | verb | خسارة | فريق, ناد, بورصة, شركة, سوق | ASSAULT |  | subject | object | object | military | 190 | strong |  | inflict losses on
أطلق | verb | غاز, مسيل, دخان, مطاطي, مطاط | سراح, خط, أنبوب | ASSAULT | crowd-control | subject | على | no | repression | 175 | strong |  | fire tear gas or rubber bullets
أطلق | verb | نار, رصاص, عيار, رصاصة | سراح, وقف | ASSAULT | firearms | subject | على, ضد | no |  | 193 | strong |  | open fire
أطلق | verb | صاروخ, قذيفة, هاون, كاتيوشا, باليستي, راجمة | فضاء, قمر, مدار, فالكون, ناسا, تجربة, تجريبي, محطة, مركبة | ASSAULT | heavy-weapons | subject | على, إلى | no | military | 194 | strong |  | fire missiles or shells
أطلق | verb | مسيرة, درون, طائرة | فضاء, قمر, مسابقة, خدمة, رحلة | ASSAULT | drone | subject | على, إلى | no | military | 1952 | weak |  | launch drones
فتح | verb | نار | وقف | ASSAULT | firearms | subject | على | no |  | 193 | strong |  | open fire
أردى | verb |  |  | ASSAULT | firearms | subject | object | no |  | 193 | strong |  | shoot dead
قنص | verb |  | فرصة | ASSAULT | firearms | subject | object | object | military | 193 | strong |  | snipe
ارتكب | verb | مجزرة, مذبحة, إبادة, فظاعة, جريمة, اعتداء, انتهاك, قتل | خطأ, مخالفة, ركلة, لاعب | ASSAULT |  | subject | ب, ضد, في | subject | human_rights | 202 | strong |  | commit a massacre or crimes
اقترف | verb | مجزرة, مذبحة, جريمة | ذنب, خطأ | ASSAULT |  | subject | ب, ضد | subject | human_rights | 202 | strong |  | commit a massacre
أباد | verb |  | حشرة | ASSAULT |  | subject | object | object | human_rights | 203 | strong |  | exterminate
اشتبك | verb |  | لاعب, مباراة, جمهور, يد | ASSAULT |  | both:مع, subject | مع | subject | military | 190 | strong |  | clash
تقاتل | verb |  |  | ASSAULT |  | both:بين, subject | مع | subject | military | 190 | strong |  | fight each other
قاتل | verb | عدو, إرهاب, إرهابي, داعش, تنظيم, قوة, متمرد, حوثي, جيش, صف, جبهة, مسلح, جانب, نظام | كرة, فوز, لاعب, بطولة, ملعب | ASSAULT |  | subject | object, ضد, مع | no | military | 190 | weak |  | fight
حارب | verb |  | فساد, فقر, مرض, جهل, بطالة, شائعة, تضخم, مخدرات, تهريب, تلوث, سمنة, احتكار | ASSAULT |  | subject | object, ضد | object | military | 190 | weak |  | make war on, fight
كافح | verb | إرهابي, داعش, متمرد, تنظيم | حريق, فساد, مرض, تهريب | ASSAULT |  | subject | object, ضد | object | military | 190 | weak |  | combat
تصدى | verb | هجوم, قوة, تسلل, مهاجم, عدوان, طائرة, ميليشيا | كرة, ركلة, تسديدة, حارس, مشكلة, أزمة, ظاهرة, فساد | ASSAULT |  | subject | ل | subject | military | 190 | weak |  | confront by force
صد | verb | هجوم, تسلل, زحف, محاولة, تقدم | كرة, ركلة, جزاء, تسديدة, حارس, مرمى, دفاع | ASSAULT |  | subject | object | object | military | 190 | weak |  | repel
واجه | verb | رصاص, نار, قمع, قوة | صعوبة, مشكلة, أزمة, تحد, فريق, منتخب, ضغط, عقوبة | ASSAULT |  | subject | object | no | military | 190 | weak |  | meet with force
قاوم | verb | احتلال, غزو, جيش, قوة | مرض, إغراء, بكتيريا | ASSAULT |  | subject | object | object | military | 190 | weak |  | resist
اقتتل | verb |  |  | ASSAULT |  | both:بين, subject | مع | subject | military | 190 | strong |  | fight one another
تناحر | verb |  |  | ASSAULT |  | both:بين, subject |  | subject | military | 190 | weak |  | be at feud
غزا | verb |  | سوق, فضاء, قلب, شاشة, شيب, ثقافة, منتج | ASSAULT |  | subject | object | object | military, territory | 190 | strong |  | invade
اجتاح | verb | جيش, قوة, دبابة, بلد, حدود, جندي, غزة, لبنان, أوكرانيا, كويت, مدينة | فيضان, إعصار, عاصفة, حريق, موجة, وباء, فيروس, مرض, سيل, جراد, كورونا, زلزال, انهيار, بركان, بركاني, ثوران, مطر, تسونامي, غرق, تدافع | ASSAULT |  | subject | object | object | military, territory | 190 | strong |  | overrun, invade
اجتاح | verb |  | فيضان, إعصار, عاصفة, حريق, موجة, وباء, فيروس, مرض, سيل, جراد, كورونا, مواقع, تواصل, نار, مطر, مظاهرة, احتجاج, زلزال, انهيار, بركان, بركاني, ثوران, تسونامي, غرق, تدافع | ASSAULT |  | subject | object | object | military, territory | 190 | weak |  | overrun, invade
توغل | verb |  | كرة, لاعب, مدافع, جزاء, مرمى | ASSAULT |  | subject | في, إلى | subject | military, territory | 190 | strong |  | make an incursion
تسلل | verb | حدود, مسلح, عنصر, قوة, مقاتل, إرهابي, مجموعة | لاعب, مرمى, كرة, هدف, لص | ASSAULT |  | subject | إلى, في | subject | military | 190 | weak |  | infiltrate
زحف | verb | قوة, جيش, رتل, مسلح, مقاتل, ميليشيا | رمل, تصحر, عمران | ASSAULT |  | subject | على, إلى | subject | military | 190 | weak |  | advance on
تقدم | verb | جيش, قوة, مقاتل, ميليشيا, مسلح, جبهة, محور | طلب, شكوى, ترتيب, هدف, شكر, استقالة, نتيجة, ترشح, اقتراح, مباراة, دقيقة, فريق, دعوى, عرض, تعزية, بلاغ, مشروع, مذكرة, عرض, دعوى, بلاغ, تعزية, تعاز, قرار, مبادرة, مقترح | ASSAULT |  | subject | في, على, إلى | no | military | 190 | weak |  | advance
اقتحم | verb | مستوطن, مسجد, أقصى, باحة, حرم |  | ASSAULT |  | subject | object | object | religion_ethnicity, territory | 190 | strong |  | storm a holy place
اقتحم | verb | متظاهر, محتج, سفارة, برلمان, مبنى, مقر, قنصلية, قصر, سجن, مدينة, بلدة, مخيم, قرية, حي, منزل, مستشفى, مطار, قاعدة, جامعة, قوة, جيش, مسلح | ملعب, سوق, جمهور, مشجع, عالم, مجال, تحصيل | ASSAULT |  | subject | object | object |  | 190 | strong |  | storm
اقتحم | verb |  | ملعب, سوق, جمهور, مشجع, عالم, مجال, نادي, فن | ASSAULT |  | subject | object | object |  | 190 | weak |  | storm
داهم | verb | مخيم, مسلح, وكر | خطر, وقت, مرض | ASSAULT |  | subject | object | object | military | 190 | weak |  | raid by force
داهم | verb |  | خطر, وقت, مرض, موت, نوم | COERCE | seize | subject | object | object | legal | 171 | strong |  | raid
سيطر | verb | مدينة, بلدة, قرية, منطقة, موقع, مطار, قاعدة, معبر, حي, أرض, ضاحية, محافظة, جبل, تلة, طريق, حقل, مقر, عاصمة, ميناء, معسكر, جزيرة, قصر, حاجز, مديرية | حريق, كرة, سوق, مباراة, نفس, عصب, شوط, وسط, تعادل, جائزة, فريق, لاعب | ASSAULT |  | subject | على | no | military, territory | 192 | strong |  | take control of
سيطر | verb |  | حريق, كرة, سوق, مباراة, نفس, عصب, شوط, وسط, ميدان, تعادل, جائزة, فريق, لاعب, حزن, خوف, غضب, قلق, هدوء, شركة, ملعب, منتخب, لقاء, جو, أجواء, اقتصاد, بطولة, لقب, حالة, استحواذ, مرض, وباء, تضخم, سعر, مقعد, برلمان, مجلس, كونغرس, قطاع, صناعة, % | ASSAULT |  | subject | على | no | military, territory | 192 | weak |  | take control of
استولى | verb | مدينة, بلدة, قرية, موقع, منطقة, مطار, قاعدة, معبر, حي, محافظة, سلاح, معسكر, دبابة, آلية, ذخيرة, ثكنة, حقل | كرة | ASSAULT |  | subject | على | object | military, territory | 192 | strong |  | capture
احتل | verb |  | مركز, مرتبة, صدارة, ترتيب, مكانة, مقعد, موقع, صفحة, ذيل, وصافة, أولوية, مكان, حيز, عنوان, قائمة, ثاني, ثالث, رابع | ASSAULT |  | subject | object | object | military, territory | 192 | strong |  | occupy
ضم | verb | قرم, ضفة, قدس, جولان, أرض, إقليم, مستوطنة, شبه, غور, دونيتسك, لوغانسك | وفد, فريق, لاعب, قائمة, لجنة, تشكيلة, صوت, مجموعة, حزب, مجلس | ASSAULT |  | subject | object | object | territory | 192 | strong |  | annex
استعاد | verb | سيطرة, مدينة, بلدة, قرية, موقع, منطقة, أرض, حي, معسكر, جبل | لقب, صدارة, توازن, ثقة, صحة, عافية, وعي, ذكرى, نشاط, كرة, خدمة, حساب, جثة, مال | ASSAULT |  | subject | على, object | object | military, territory | 192 | strong |  | retake
حرر | verb | مدينة, بلدة, قرية, منطقة, موقع, أرض, حي, مديرية, جبل, محافظة, معسكر, موصل, رقة, حديدة, عدن, تلعفر, ناحية, جزء | رهينة, أسير, سعر, تجارة, محضر, مخالفة, صحيفة, مقال, اقتصاد, سوق, كتاب, مختطف, شيك, صرف | ASSAULT |  | subject | object | object | military, territory | 192 | strong |  | liberate (territory)
طهّر | verb | مدينة, بلدة, قرية, منطقة, موقع, حي, جيب, إرهاب, إرهابي, داعش, لغم, مسلح, وكر | جرح, ماء, يد, نفس, مال, فساد | ASSAULT |  | subject | object, من | object | military | 190 | strong |  | clear of fighters
مشّط | verb | منطقة, حي, قرية, مدينة, مزرعة | شعر | ASSAULT |  | subject | object | object | military | 190 | weak |  | comb an area
طرد | verb | تنظيم, داعش, مسلح, مقاتل, حوثي, ميليشيا, مليشيا, متمرد, إرهابي, جهادي, طالبان, قاعدة, محتل, جيش, قوة | لاعب, بطاقة, حكم, مباراة | ASSAULT |  | subject | object | object | military, territory | 190 | strong |  | drive out by force
طرد | verb |  | لاعب, حكم, بطاقة, مباراة, دقيقة, ملعب, شوط, مدافع, مهاجم, مدرب, مركزي | SANCTION | expel | subject | object | object |  | 166 | weak |  | expel
دحر | verb |  | منافس, فريق, ضيف | ASSAULT |  | subject | object | object | military | 190 | strong |  | rout
هزم | verb | داعش, تنظيم, إرهاب, جيش, متمرد, عدو, قوة, ميليشيا, مسلح, حوثي, قاعدة, نازي | فريق, منتخب, مباراة, لاعب, نهائي, دوري, هدف, كأس, مقابل, بطولة, ضيف, مجموعة | ASSAULT |  | subject | object | object | military | 190 | weak |  | defeat
كسر | verb | حصار | رقم, حاجز | ASSAULT |  | subject | object | object | military | 190 | weak |  | break a siege
أفشل | verb | هجوم, تسلل, محاولة | مفاوضات, محادثات, اتفاق, انقلاب, هدف | ASSAULT |  | subject | ل, object | object | military | 190 | weak |  | foil
قضى على | verb | إرهابي, مسلح, داعش, تنظيم, إرهاب, متمرد, عنصر, خلية, مقاتل, قيادي, زعيم, مهاجم, مطلوب, تكفيري | فقر, فساد, مرض, وقت, حلم, أمل, سجن, محكمة, إعدام | ASSAULT |  | subject | على | object | terrorism | 190 | strong |  | kill off, wipe out
قضى | verb | قصف, غارة, تفجير, انفجار, رصاص, اشتباك, معركة, هجوم, مواجهة | محكمة, سير, مروري, حادث, سجن, عقوبة, وقت | ASSAULT |  |  | subject | no | military | 190 | strong |  | die in an attack
مات | verb | تعذيب, رصاص, قصف, غارة, إعدام, هجوم, تفجير | مرض, طبيعي, حادث, جلطة, سرطان | ASSAULT |  |  | subject | no | human_rights | 180 | strong |  | die under torture, of bullets
فارق | verb | رصاص, قصف, جرح, تعذيب | مرض, سرطان | ASSAULT |  |  | subject | no |  | 180 | weak |  | pass away from wounds
لقي حتفه | verb | غارة, قصف, هجوم, تفجير, رصاص, اشتباك, عبوة, نار, معركة, صاروخ | سير, مروري | ASSAULT |  |  | subject | no |  | 180 | strong |  | be killed
لقي حتفه | verb |  | حادث, سير, مروري, تصادم, زلزال, فيضان, سيل, إعصار, غرق, حريق, تحطم, سقوط, انهيار, انزلاق, تدافع, مرض, صاعقة, جبل, بحر, برد, حر | ASSAULT |  |  | subject | no |  | 180 | weak |  | be killed
لقي مصرعه | verb | غارة, قصف, هجوم, تفجير, رصاص, اشتباك, عبوة, نار, معركة, صاروخ | سير, مروري | ASSAULT |  |  | subject | no |  | 180 | strong |  | be killed
لقي مصرعه | verb |  | حادث, سير, مروري, تصادم, زلزال, فيضان, سيل, إعصار, غرق, حريق, تحطم, سقوط, انهيار, انزلاق, تدافع, مرض, صاعقة, جبل, بحر, برد, حر | ASSAULT |  |  | subject | no |  | 180 | weak |  | be killed
لقي | verb | حتف, مصرع | حادث, سير, مروري, تصادم, زلزال, فيضان, سيل, إعصار, غرق, حريق, تحطم, سقوط, انهيار, انزلاق, تدافع, مرض, صاعقة | ASSAULT |  |  | subject | no |  | 180 | weak |  | be killed
سقط | verb | شهيد | سير, مروري, حادث | ASSAULT |  |  | subject | no | military | 180 | strong |  | (martyrs) fall
سقط | verb | قتيل, جريح, ضحية, مصاب | سير, مروري, حادث, زلزال, فيضان, إعصار, حريق, انهيار, تدافع, تصادم, سيل, قطار, تحطم, مطر, عاصفة, بركان | ASSAULT |  |  | من, subject | no |  | 180 | strong |  | (victims) fall
سقط | verb | صاروخ, قذيفة, قنبلة, هاون, شظية | فضاء, تجربة, تجريبي | ASSAULT | heavy-weapons |  | على, في | no | military | 194 | weak |  | (shells) fall on
سقط | verb | مدينة, عاصمة, بلدة, يد, قبضة | مطر, ثلج, طائرة, سعر, هزيمة, تعادل, فريق | ASSAULT |  |  | subject | no | military, territory | 192 | weak |  | (a town) fall
وقع | verb | قتيل, جريح, ضحية, شهيد | حادث, سير, مروري, زلزال, حريق, اتفاق, اتفاقية, عقد, تصادم | ASSAULT |  |  | subject | no |  | 180 | weak |  | (casualties) occur
وقع | verb | كمين |  | ASSAULT |  |  | subject | no | military | 190 | weak |  | fall into an ambush
خلّف | verb | قتيل, جريح, ضحية, مصاب | حادث, سير, زلزال, فيضان, حريق, إعصار, انهيار, رئيس, منصب, تحطم, غرق, عاصفة, مطر | ASSAULT |  | subject | object | no |  | 180 | strong |  | leave dead and wounded
أوقع | verb | قتيل, جريح, ضحية, إصابة, مصاب | حادث, سير, زلزال, فيضان, حريق, إعصار, قرعة, مجموعة, انهيار, تحطم, غرق, سيل, عاصفة | ASSAULT |  | subject | object, في | no |  | 180 | strong |  | cause dead and wounded
أودى ب | verb | حياة | حادث, سير, مروري, زلزال, فيضان, حريق, إعصار, مرض, وباء, فيروس, إيبولا, تحطم, انهيار, غرق, سيل, كوليرا | ASSAULT |  | subject | ب | no |  | 180 | weak |  | claim lives
حصد | verb | روح, حياة | جائزة, لقب, ميدالية, نقطة, ذهبية, زلزال, مرض, حادث, وباء | ASSAULT |  | subject |  | no |  | 180 | weak |  | claim lives
أزهق | verb | روح |  | ASSAULT |  | subject |  | object |  | 180 | weak |  | take lives
سفك | verb | دم |  | ASSAULT |  | subject |  | object | human_rights | 180 | weak |  | shed blood
خطف | verb |  | لقب, كرة, فوز, نقطة, هدف, أضواء, أنظار, صدارة, تعادل, بطاقة, قلب, موت, تأهل, ذهبية, لاعب, مركز | ASSAULT | abduct | subject | object | object | terrorism, crime | 181 | strong |  | kidnap
اختطف | verb |  | لقب, فوز, كرة, نقطة, أضواء, موت | ASSAULT | abduct | subject | object | object | terrorism, crime | 181 | strong |  | kidnap, hijack
احتجز | verb | رهينة |  | ASSAULT | abduct | subject | object | object | terrorism | 181 | strong |  | take hostage
احتجز | verb |  | رهينة, كرة | COERCE | arrest | subject | object | object | legal | 173 | strong |  | detain
اقتاد | verb | مجهول, مسلح, ملثم |  | ASSAULT | abduct | subject | object | no | terrorism | 181 | weak |  | carry off
اقتاد | verb |  | فريق | COERCE | arrest | subject | object | object | legal | 173 | weak |  | lead away
أخفى | verb | قسري, قسر | حقيقة, فرحة, قلق | ASSAULT | abduct | subject | object | no | repression, human_rights | 181 | weak |  | make disappear by force
سبى | verb |  | عقل, قلب | ASSAULT | abduct | subject | object | object | terrorism, gender | 181 | strong |  | enslave women
عذّب | verb |  | قلب, ضمير | ASSAULT | torture | subject | object | object | human_rights, repression | 1822 | strong |  | torture
اغتصب | verb | أرض, سلطة, فلسطين, حق | امرأة, فتاة, طفلة, سيدة | ASSAULT |  | subject | object | no | territory | 192 | weak |  | usurp
اغتصب | verb |  | أرض, سلطة, حق, حكم | ASSAULT | sexual | subject | object | object | gender, human_rights, crime | 1821 | strong |  | rape
تحرش | verb | جنسي, امرأة, فتاة, سيدة, موظفة, صحفية, ممثلة, قاصر, طفل |  | ASSAULT | sexual | subject | ب | subject | gender, crime | 1821 | strong |  | sexually harass
تحرش | verb |  | سفينة, قارب, حدود | ASSAULT | sexual | subject | ب | subject | gender, crime | 1821 | weak |  | harass
اعتدى | verb | جنسي |  | ASSAULT | sexual | subject | على | subject | gender, crime | 1821 | strong |  | assault sexually
اعتدى | verb | ضرب, متظاهر, صحفي, صحافي, شرطي, هراوة, مصل, طاقم, مراسل | حكم, لاعب, مباراة, جمهور | ASSAULT | beat | subject | على | subject | human_rights | 182 | strong |  | assault, beat
اعتدى | verb | سفينة, ناقلة, سفارة, قنصلية, كنيسة, مسجد, مقدس | حكم, لاعب | ASSAULT | destroy | subject | على | subject |  | 182 | weak |  | attack property
اعتدى | verb |  | حكم, لاعب, مباراة, جمهور, ملكية | ASSAULT |  | subject | على | subject |  | 182 | strong |  | assault
هتك عرض | verb |  |  | ASSAULT | sexual | subject | of | no | gender, crime | 1821 | weak |  | assault sexually
انتهك عرض | verb |  |  | ASSAULT | sexual | subject | of | no | gender, crime | 1821 | weak |  | assault sexually
صفع | verb |  |  | ASSAULT | beat | subject | object | object |  | 182 | weak |  | slap
لكم | verb |  | ملاكم, نزال, بطل | ASSAULT | beat | subject | object | object |  | 182 | weak |  | punch
ركل | verb |  | كرة, ركلة, لاعب | ASSAULT | beat | subject | object | object |  | 182 | weak |  | kick
سحل | verb |  |  | ASSAULT | beat | subject | object | object | human_rights | 182 | weak |  | drag through the street
خنق | verb |  | اقتصاد, سوق, غاز, نمو, حرية | ASSAULT | beat | subject | object | object | crime | 1823 | weak |  | strangle
شوّه | verb | جثة, وجه, مسقط | سمعة, صورة, تاريخ | ASSAULT | torture | subject | object | object | human_rights | 1822 | weak |  | mutilate
قطع | verb | رأس, يد, طرف | طريق, شوط | ASSAULT | primitive | subject | object | object | terrorism, human_rights | 1823 | weak |  | behead
مثّل ب | verb | جثة | دور, منتخب, بلاد, رأي | ASSAULT | torture | subject | ب | no | human_rights | 1822 | weak |  | mutilate bodies
سمّم | verb |  | أجواء, جو, علاقة, غذاء, حوت | ASSAULT | unconventional | subject | object | object | intelligence | 180 | strong |  | poison
استخدم | verb | كيميائي, كيماوي, كيمياوي, سارين, كلور, خردل, عصب, فوسفور, فسفور |  | ASSAULT | unconventional | subject | ضد, في, على | object | cbrn, human_rights | 2041 | strong |  | use chemical weapons
استخدم | verb | رصاص, حي, ذخيرة |  | ASSAULT | firearms | subject | ضد, على | object | repression | 193 | weak |  | use live fire
استخدم | verb | مدفعية, دبابة, صاروخ, راجمة | تجربة | ASSAULT | heavy-weapons | subject | ضد, على, في | object | military | 194 | weak |  | use heavy weapons
استخدم | verb | غاز, مسيل, هراوة, خرطوم, ماء, مطاطي, فلفل | طبيعي, طاقة, وقود, منزلي | ASSAULT | crowd-control | subject | ضد, على | object | repression | 175 | strong |  | use tear gas, batons, water cannon
استخدم | verb | عنف, قوة | ناعم, قاهر, شراء | ASSAULT |  | subject | ضد, على, في | object | repression | 180 | weak |  | use violence, force
استخدم | verb | عنقودي, فوسفوري, فراغي, حارق |  | ASSAULT | aerial | subject | ضد, في, على | object | military, human_rights | 195 | weak |  | use banned munitions
استخدم | verb | درع |  | ASSAULT |  | subject | object | object | human_rights | 184 | weak |  | use as human shields
فرّق | verb | غاز, مسيل, رصاص, هراوة, خرطوم, عنف, قوة, ماء | بين | ASSAULT | crowd-control | subject | object | object | repression, rights_freedoms | 175 | strong |  | disperse by force
قمع | verb | رصاص, غاز, هراوة, عنف |  | ASSAULT | crowd-control | subject | object | object | repression | 175 | strong |  | put down by force
قمع | verb |  | شهوة | COERCE |  | subject | object | object | repression | 175 | strong |  | suppress, repress
دمّر | verb |  | زلزال, إعصار, فيضان, حريق, عاصفة, بركان, تسونامي, حياة, صحة, كائن, خلية, اقتصاد, فريق, مرض, مستقبل, بيئة, دفاع | ASSAULT | destroy | subject | object | object | military | 1712 | strong |  | destroy
هدم | verb |  | حاجز, لذة, قيم, ركن, أسس, زلزال | ASSAULT | destroy | subject | object | object | territory, human_rights | 1712 | strong |  | demolish
أحرق | verb | منزل, سيارة, كنيسة, مسجد, مقر, مبنى, خيمة, قرية, محصول, سفارة, قنصلية, مكتب, مدرسة, مزرعة, مخزن, محل, مركبة, مخيم, عائلة, رضيع | سعرة, دهن, عصب, علم, إطار, نفس | ASSAULT | destroy | subject | object | object |  | 1712 | strong |  | burn down
حرق | verb | منزل, سيارة, كنيسة, مسجد, مقر, مبنى, خيمة, قرية, محصول, سفارة, قنصلية, مكتب, مدرسة, مزرعة, مخزن, محل, مركبة, مخيم, صندوق | سعرة, دهن, عصب, علم, إطار, نفس | ASSAULT | destroy | subject | object | object |  | 1712 | strong |  | burn down
أضرم | verb | منزل, مقر, مبنى, كنيسة, مسجد, سفارة, قنصلية, مزرعة, مركز, محل, متجر, فندق, محكمة, مخفر, قسم, مكتب, منشأة, مصنع, مدرسة | نفس, جسد | ASSAULT | destroy | subject | في, ب, object | object |  | 1712 | strong |  | set fire to a building
أغرق | verb | سفينة, قارب, زورق, فرقاطة, مدمرة, بارجة, ناقلة | سوق, دين, عاصفة, مطر, موج | ASSAULT | destroy | subject | object | object | military | 190 | strong |  | sink
أعطب | verb | دبابة, آلية, مدرعة, سيارة, عربة, طقم |  | ASSAULT | destroy | subject | object | object | military | 190 | strong |  | disable (a vehicle)
سوّى | verb | أرض, منزل, قرية, مبنى | خلاف, نزاع, وضع, نتيجة, مسألة, دين | ASSAULT | destroy | subject | object | no | military | 1712 | weak |  | raze
خرّب | verb | أنبوب, خط, منشأة, آثار, كنيسة, مسجد, مقبرة, محول | نفسية, علاقة | ASSAULT | destroy | subject | object | object |  | 1712 | weak |  | sabotage
خرّب | verb |  |  | PROTEST | vandalize | subject | object | object |  | 145 | weak |  | vandalize
دنّس | verb | مسجد, أقصى, مقبرة, كنيسة, مقدس, قبر, مصحف |  | ASSAULT | destroy | subject | object | object | religion_ethnicity | 1712 | weak |  | desecrate
نبش | verb | قبر, مقبرة | ماض, ملف | ASSAULT | destroy | subject | object | object | religion_ethnicity | 1712 | weak |  | dig up graves
خرق | verb | هدنة, إطلاق, تهدئة, اتفاق, وقف | قانون, دستور, أجواء, جو, هدف, عادة | ASSAULT |  | subject | object | object | military | 196 | strong |  | break a ceasefire
انتهك | verb | هدنة, إطلاق, تهدئة, وقف | قانون, دستور, أجواء, جو, خصوصية, نووي | ASSAULT |  | subject | object | object | military | 196 | strong |  | break a ceasefire
انتهك | verb | حق, حرمة, كرامة | خصوصية, ملكية, مستهلك, لاعب | ASSAULT |  | subject | object | object | human_rights | 180 | weak |  | violate rights
كمن | verb | مسلح, قوة, دورية, رتل | سر, مشكلة, حل, سبب, شيطان, خطر, أهمية, فرق | ASSAULT |  | subject | ل | no | military | 190 | weak |  | ambush
نصب | verb | كمين |  | ASSAULT |  | subject | ل | no | military | 190 | strong |  | lay an ambush
باغت | verb | قوة, مسلح, دورية, جيش | حارس, مرمى, فريق | ASSAULT |  | subject | object | no | military | 190 | weak |  | take by surprise
تدخل | verb | عسكري, جيش, قوة, طيران | حكم, لاعب, تقنية, فيديو, إطفاء, إنقاذ, إسعاف | ASSAULT |  | subject | في, ضد | subject | military | 190 | weak |  | intervene by force
ثأر | verb | مقتل, دم, قتل | خسارة, هزيمة, فريق | ASSAULT |  | subject | من, ل | no |  | 180 | weak |  | take revenge
أجهز على | verb | جريح, مصاب, مسلح | أمل, حلم | ASSAULT | firearms | subject | على | no |  | 180 | weak |  | finish off
تمرد | verb | جيش, قوة, جندي, ضابط, فصيل, قبيلة, مسلح, دولة, حكومة | لاعب, مدرب, ناد | ASSAULT |  | subject | على, ضد | subject | military | 190 | weak |  | rebel
توفي | verb | رصاص, تعذيب, قصف, غارة, تفجير | مرض, سرطان, جلطة, حادث, سير, طبيعي, نوبة | ASSAULT |  |  | subject | no |  | 180 | strong |  | die of an attack
دك | verb |  |  | ASSAULT | heavy-weapons | subject | object | object | military | 194 | strong |  | pound with artillery
أمطر | verb | صاروخ, قذيفة, رصاص | سماء, شباك | ASSAULT | heavy-weapons | subject | object | no | military | 194 | weak |  | rain shells on
أغار على | verb |  | غيرة | ASSAULT | aerial | subject | على | no | military | 195 | strong |  | raid
حز | verb | رأس, عنق |  | ASSAULT | primitive | subject | object | no | terrorism | 1823 | strong |  | cut off the head
صلب | verb | جثة, شخص, رجل | مسيح | ASSAULT | primitive | subject | object | no | terrorism | 1823 | weak |  | crucify
فتك ب | verb |  | مرض, وباء, فيروس | ASSAULT |  | subject | ب | no |  | 180 | weak |  | slay
عنّف | verb | طالب, طفل, زوجة, متظاهر |  | ASSAULT | beat | subject | object | object | human_rights | 182 | weak |  | use violence on
انهال | verb | ضرب, رصاص, هراوة | رسالة, تعليق, اتصال | ASSAULT | beat | subject | على | no |  | 182 | weak |  | rain blows on
تراشق | verb | مدفعي, نار, قذيفة, صاروخ | كلام, إعلامي, اتهام, تصريح | ASSAULT | heavy-weapons | both:مع, subject | مع | subject | military | 194 | weak |  | exchange fire
تبادل | verb | نار, قصف, رصاص, قذيفة | أسير, زيارة, معلومة, رأي, تهنئة, خبرة, اتهام, دبلوماسي | ASSAULT | firearms | both:مع, subject | مع | object | military | 193 | strong |  | exchange fire
نازل | verb | جيش, قوة | بطل, ملاكم | ASSAULT |  | subject | object | no | military | 190 | weak |  | fight
ناوش | verb |  |  | ASSAULT |  | subject | object | no | military | 190 | weak |  | skirmish
عبر | verb | دبابة, جيش, جندي | رأي, أمل, قلق, رفض, استياء, كرة, دور | ASSAULT |  | subject | إلى, object | no | military | 190 | weak |  | (troops) cross into
نكّل | verb | جثة, أسير, معتقل |  | ASSAULT | torture | subject | ب | no | human_rights | 1822 | weak |  | maltreat
نكّل | verb |  |  | COERCE |  | subject | ب | object | repression, human_rights | 175 | strong |  | brutalize
استعمل | verb | كيميائي, كيماوي, كيمياوي, سارين, كلور |  | ASSAULT | unconventional | subject | ضد, في, على | object | cbrn, human_rights | 2041 | strong |  | use chemical weapons
اختنق | verb | غاز, كلور, مسيل | حريق, مدفأة, فحم, دخان | ASSAULT | crowd-control |  | subject | subject | repression | 175 | weak |  | choke on gas
اختفى | verb | قسري, قسر |  | ASSAULT | abduct |  | subject | no | repression, human_rights | 181 | weak |  | disappear by force
أهان | verb | معتقل, أسير, سجين |  | ASSAULT | beat | subject | object | no | human_rights | 182 | weak |  | humiliate prisoners
أسر | verb | رهينة, مدني, سائح | قلب | ASSAULT | abduct | subject | object | object | terrorism | 181 | weak |  | take captive
حيّد | verb | إرهابي, مسلح, عنصر, مقاتل | خلاف, سلاح | ASSAULT |  | subject | object | object | terrorism, military | 190 | strong |  | "neutralize" (kill) fighters
بتر | verb | يد, ساق, طرف, إصبع, رجل | مرض, سكري, جراحي, طبيب | ASSAULT | torture | subject | object | object | human_rights | 1822 | weak |  | cut off limbs
لاحق | verb | إرهابي, فلول, مسلح, داعش, تنظيم | لقب, متصدر, قضائي | ASSAULT |  | subject | object | object | military | 190 | weak |  | pursue fighters
طارد | verb | مسلح, إرهابي, متظاهر, مهاجم, محتج, فلول, قارب | لقب, كرة, شبح | ASSAULT |  | subject | object | object | military | 190 | weak |  | chase

# ASSAULT: nouns
مقتل | noun | انتحاري | سير, مروري, تصادم, زلزال, فيضان, حريق, انهيار, تحطم, غرق, سيل, إعصار, بركان, بركاني, ثوران, مطر, عاصفة, تسونامي, تدافع | ASSAULT | suicide-attack |  | of, ل, من |  | terrorism | 1831 | strong |  | killing in a suicide attack
مقتل | noun | كيميائي, كيماوي, كيمياوي, سارين, كلور | سير, مروري, تصادم, زلزال, فيضان, حريق, انهيار, تحطم, غرق, سيل, إعصار, بركان, بركاني, ثوران, مطر, عاصفة, تسونامي, تدافع | ASSAULT | unconventional |  | of, ل, من |  | cbrn | 2041 | strong |  | killing with chemical weapons
مقتل | noun | درون | سير, مروري, تصادم, زلزال, فيضان, حريق, انهيار, تحطم, غرق, سيل, إعصار, بركان, بركاني, ثوران, مطر, عاصفة, تسونامي, تدافع | ASSAULT | drone |  | of, ل, من |  | military | 1952 | strong |  | killing by drone
مقتل | noun | غارة, جوي, طيران, مقاتلة | سير, مروري, تصادم, زلزال, فيضان, حريق, انهيار, تحطم, غرق, سيل, إعصار, بركان, بركاني, ثوران, مطر, عاصفة, تسونامي, تدافع | ASSAULT | aerial |  | of, ل, من |  | military | 195 | strong |  | killing from the air
مقتل | noun | قصف, قذيفة, صاروخ, صاروخي, هاون, مدفعية, مدفعي | سير, مروري, تصادم, زلزال, فيضان, حريق, انهيار, تحطم, غرق, سيل, إعصار, بركان, بركاني, ثوران, مطر, عاصفة, تسونامي, تدافع | ASSAULT | heavy-weapons |  | of, ل, من |  | military | 194 | strong |  | killing with shells or missiles
مقتل | noun | انفجار, تفجير, عبوة, لغم, قنبلة, ناسف, مفخخ, مفخخة, متفجرات, ملغوم | سير, مروري, تصادم, زلزال, فيضان, حريق, انهيار, تحطم, غرق, سيل, إعصار, بركان, بركاني, ثوران, مطر, عاصفة, تسونامي, تدافع | ASSAULT | explosives |  | of, ل, من |  | terrorism | 183 | strong |  | killing with a bomb
مقتل | noun | رصاص, رصاصة, نار, عيار, قناص, مسدس, بندقية, رشاش | سير, مروري, تصادم, زلزال, فيضان, حريق, انهيار, تحطم, غرق, سيل, إعصار, بركان, بركاني, ثوران, مطر, عاصفة, تسونامي, تدافع | ASSAULT | firearms |  | of, ل, من |  |  | 193 | strong |  | killing with firearms
مقتل | noun | سكين, طعن, ساطور, فأس, خنجر, دهس, حجر | سير, مروري, تصادم, زلزال, فيضان, حريق, انهيار, تحطم, غرق, سيل, إعصار, بركان, بركاني, ثوران, مطر, عاصفة, تسونامي, تدافع | ASSAULT | primitive |  | of, ل, من |  |  | 182 | strong |  | killing with a blade, a stone, a vehicle
مقتل | noun | تعذيب | سير, مروري, تصادم, زلزال, فيضان, حريق, انهيار, تحطم, غرق, سيل, إعصار, بركان, بركاني, ثوران, مطر, عاصفة, تسونامي, تدافع | ASSAULT | torture |  | of, ل, من |  | human_rights | 1822 | strong |  | killing under torture
مقتل | noun |  | سير, مروري, مرور, تصادم, زلزال, فيضان, سيل, إعصار, انهيار, حريق, تحطم, غرق, تدافع, حادث, بركان, بركاني, ثوران, مطر, عاصفة, تسونامي | ASSAULT |  |  | of, ل, من |  |  | 180 | strong |  | killing
مصرع | noun | قصف, غارة, رصاص, هجوم, تفجير, اشتباك, معركة, نار, عبوة | سير, مروري | ASSAULT |  |  | of, ل, من |  |  | 180 | strong |  | death in an attack
مصرع | noun |  | سير, مروري, مرور, تصادم, زلزال, فيضان, سيل, إعصار, انهيار, حريق, تحطم, غرق, تدافع, حادث, سقوط, صاعقة, بركان, بركاني, ثوران, مطر, عاصفة, تسونامي | ASSAULT |  |  | of, ل, من |  |  | 180 | weak |  | violent death
قتل | noun | جماعي, خارج, عمد, متعمد, عشوائي, مدني, طفل | رحيم, وقت, سير, فيروس | ASSAULT |  | of | of, ل, من |  | human_rights | 202 | weak |  | killing
قتل | noun | تعذيب |  | ASSAULT | torture | of | of, ل, من |  | human_rights | 1822 | weak |  | killing under torture
استشهاد | noun |  | آية, حديث, قول, مقولة | ASSAULT |  |  | of, ل |  | military | 180 | strong |  | martyrdom
إصابة | noun | انتحاري | ركبة, كاحل, عضلة, عضلي, لاعب, مرض, فيروس, سرطان, سير, حادث | ASSAULT | suicide-attack |  | of, ل, من |  | terrorism | 1831 | strong |  | wounding in a suicide attack
إصابة | noun | كيميائي, كيماوي, كيمياوي, سارين, كلور | ركبة, كاحل, عضلة, عضلي, لاعب, مرض, فيروس, سرطان, سير, حادث | ASSAULT | unconventional |  | of, ل, من |  | cbrn | 2041 | strong |  | wounding with chemical weapons
إصابة | noun | غارة, جوي, طيران, مقاتلة | ركبة, كاحل, عضلة, عضلي, لاعب, مرض, فيروس, سرطان, سير, حادث | ASSAULT | aerial |  | of, ل, من |  | military | 195 | strong |  | wounding from the air
إصابة | noun | قصف, قذيفة, صاروخ, صاروخي, هاون, مدفعية, مدفعي | ركبة, كاحل, عضلة, عضلي, لاعب, مرض, فيروس, سرطان, سير, حادث | ASSAULT | heavy-weapons |  | of, ل, من |  | military | 194 | strong |  | wounding with shells or missiles
إصابة | noun | انفجار, تفجير, عبوة, لغم, قنبلة, ناسف, مفخخ, مفخخة, متفجرات, ملغوم | ركبة, كاحل, عضلة, عضلي, لاعب, مرض, فيروس, سرطان, سير, حادث | ASSAULT | explosives |  | of, ل, من |  | terrorism | 183 | strong |  | wounding with a bomb
إصابة | noun | مسيل, مطاطي, هراوة, اختناق | ركبة, كاحل, عضلة, عضلي, لاعب, مرض, فيروس, سرطان, سير, حادث | ASSAULT | crowd-control |  | of, ل, من |  | repression | 175 | strong |  | wounding by riot-control means
إصابة | noun | رصاص, رصاصة, نار, عيار, قناص, مسدس, بندقية, رشاش | ركبة, كاحل, عضلة, عضلي, لاعب, مرض, فيروس, سرطان, سير, حادث | ASSAULT | firearms |  | of, ل, من |  |  | 193 | strong |  | wounding with firearms
إصابة | noun | سكين, طعن, ساطور, فأس, خنجر, دهس, حجر | ركبة, كاحل, عضلة, عضلي, لاعب, مرض, فيروس, سرطان, سير, حادث | ASSAULT | primitive |  | of, ل, من |  |  | 182 | strong |  | wounding with a blade, a stone, a vehicle
إصابة | noun | جرح, شخص, مدني, جندي, فلسطيني, متظاهر, شرطي, عنصر, عسكري, شاب, طفل, مواطن, محتج, آخر | ركبة, كاحل, عضلة, عضلي, لاعب, سير, حادث, مروري, تصادم, زلزال, تدافع, حريق, مباراة | ASSAULT |  |  | of, ل, من |  |  | 180 | strong |  | wounding
جرح | noun | مدني, جندي, شخص, عنصر, عسكري, طفل, آخر, فلسطيني, متظاهر, شرطي | سير, حادث, مروري, تصادم | ASSAULT |  |  | of, ل, من |  |  | 180 | weak |  | wounding
هجوم | noun | انتحاري | فريق, لاعب, خط, مدرب, دفاع, مرتد, كروي, انتقاد, إعلامي, لاذع | ASSAULT | suicide-attack | of, من, ل | على, ضد |  | military, terrorism | 1831 | strong |  | attack in a suicide attack
هجوم | noun | كيميائي, كيماوي, كيمياوي, سارين, كلور | فريق, لاعب, خط, مدرب, دفاع, مرتد, كروي, انتقاد, إعلامي, لاذع | ASSAULT | unconventional | of, من, ل | على, ضد |  | military, cbrn | 2041 | strong |  | attack with chemical weapons
هجوم | noun | درون, مسيرة | فريق, لاعب, خط, مدرب, دفاع, مرتد, كروي, انتقاد, إعلامي, لاذع | ASSAULT | drone | of, من, ل | على, ضد |  | military | 1952 | strong |  | attack by drone
هجوم | noun | غارة, جوي, طيران, مقاتلة | فريق, لاعب, خط, مدرب, دفاع, مرتد, كروي, انتقاد, إعلامي, لاذع | ASSAULT | aerial | of, من, ل | على, ضد |  | military | 195 | strong |  | attack from the air
هجوم | noun | قصف, قذيفة, صاروخ, صاروخي, هاون, مدفعية, مدفعي | فريق, لاعب, خط, مدرب, دفاع, مرتد, كروي, انتقاد, إعلامي, لاذع | ASSAULT | heavy-weapons | of, من, ل | على, ضد |  | military | 194 | strong |  | attack with shells or missiles
هجوم | noun | انفجار, تفجير, عبوة, لغم, قنبلة, ناسف, مفخخ, مفخخة, متفجرات, ملغوم | فريق, لاعب, خط, مدرب, دفاع, مرتد, كروي, انتقاد, إعلامي, لاذع | ASSAULT | explosives | of, من, ل | على, ضد |  | military, terrorism | 183 | strong |  | attack with a bomb
هجوم | noun | رصاص, رصاصة, عيار, قناص, مسدس, بندقية, رشاش | فريق, لاعب, خط, مدرب, دفاع, مرتد, كروي, انتقاد, إعلامي, لاذع | ASSAULT | firearms | of, من, ل | على, ضد |  | military | 193 | strong |  | attack with firearms
هجوم | noun | سكين, طعن, ساطور, فأس, خنجر, دهس, حجر | فريق, لاعب, خط, مدرب, دفاع, مرتد, كروي, انتقاد, إعلامي, لاذع | ASSAULT | primitive | of, من, ل | على, ضد |  | military | 182 | strong |  | attack with a blade, a stone, a vehicle
هجوم | noun | مسلح, إرهابي, بري, عسكري, واسع, مباغت, دام, دموي, مضاد, عنيف, متزامن, منسق, مزدوج, مفخخ, شن, حاجز, قاعدة, معسكر, سفارة, قنصلية, حافلة, كنيسة, مسجد, مدينة, قافلة, مقر | فريق, لاعب, كروي, كلامي, لفظي, إعلامي, لاذع, مرتد, خط, مدرب, مباراة, إلكتروني, حاد | ASSAULT |  | of, من, ل | على, ضد |  | military | 190 | strong |  | attack
هجوم | noun |  | فريق, لاعب, خط, مدرب, دفاع, مرتد, كروي, كلامي, لفظي, إعلامي, لاذع, انتقاد, مباراة, تويتر, تغريدة, إلكتروني, سيبراني, مهاجم, وسط, هدف, منتخب, ناد, قرش, حاد | ASSAULT |  | of, من, ل | على, ضد |  | military | 190 | weak |  | attack
هجوم إرهابي | noun |  |  | ASSAULT |  | of, من, ل | على, ضد |  | terrorism | 180 | strong |  | terrorist attack
هجوم انتحاري | noun |  |  | ASSAULT | suicide-attack | of, من, ل | على, ضد |  | terrorism | 1831 | strong |  | suicide attack
هجوم مسلح | noun |  |  | ASSAULT | firearms | of, من, ل | على, ضد |  | terrorism | 190 | strong |  | armed attack
هجوم صاروخي | noun |  | تجريبي | ASSAULT | heavy-weapons | of, من, ل | على, ضد |  | military | 194 | strong |  | missile attack
هجوم كيميائي | noun |  |  | ASSAULT | unconventional | of, من, ل | على, في, ضد |  | cbrn, human_rights | 2041 | strong |  | chemical attack
هجوم كيماوي | noun |  |  | ASSAULT | unconventional | of, من, ل | على, في, ضد |  | cbrn, human_rights | 2041 | strong |  | chemical attack
هجوم كيمياوي | noun |  |  | ASSAULT | unconventional | of, من, ل | على, في, ضد |  | cbrn, human_rights | 2041 | strong |  | chemical attack
هجوم بري | noun |  |  | ASSAULT |  | of, من, ل | على, ضد |  | military | 190 | strong |  | ground offensive
هجوم مضاد | noun |  |  | ASSAULT |  | of, من, ل | على, ضد |  | military | 190 | weak |  | counter-attack
هجمة | noun | مسلح, إرهابي, عسكري, صاروخي, انتحاري, جوي | مرتد, فريق, لاعب, مرمى, كروي, إعلامي, إلكتروني, كرة | ASSAULT |  | of, من, ل | على, ضد |  | military | 190 | strong |  | attack
هجمة | noun |  | مرتد, فريق, لاعب, مرمى, كروي, إعلامي, إلكتروني, كرة, منظم, هدف, مباراة, شوط | ASSAULT |  | of, من, ل | على, ضد |  | military | 190 | weak |  | attack
مهاجمة | noun |  | فريق, لاعب, مرمى, دفاع | ASSAULT |  | of, من | of, ل |  | military | 190 | weak |  | attacking
استهداف | noun | انتحاري | تضخم, سوق, سائح, نمو | ASSAULT | suicide-attack | of, من | of, ل |  | military, terrorism | 1831 | strong |  | targeting in a suicide attack
استهداف | noun | كيميائي, كيماوي, كيمياوي, سارين, كلور | تضخم, سوق, سائح, نمو | ASSAULT | unconventional | of, من | of, ل |  | military, cbrn | 2041 | strong |  | targeting with chemical weapons
استهداف | noun | درون, مسيرة | تضخم, سوق, سائح, نمو | ASSAULT | drone | of, من | of, ل |  | military | 1952 | strong |  | targeting by drone
استهداف | noun | غارة, جوي, طيران, مقاتلة | تضخم, سوق, سائح, نمو | ASSAULT | aerial | of, من | of, ل |  | military | 195 | strong |  | targeting from the air
استهداف | noun | قصف, قذيفة, صاروخ, صاروخي, هاون, مدفعية, مدفعي | تضخم, سوق, سائح, نمو | ASSAULT | heavy-weapons | of, من | of, ل |  | military | 194 | strong |  | targeting with shells or missiles
استهداف | noun | انفجار, تفجير, عبوة, لغم, قنبلة, ناسف, مفخخ, مفخخة, متفجرات, ملغوم | تضخم, سوق, سائح, نمو | ASSAULT | explosives | of, من | of, ل |  | military, terrorism | 183 | strong |  | targeting with a bomb
استهداف | noun | رصاص, رصاصة, نار, عيار, قناص, مسدس, بندقية, رشاش | تضخم, سوق, سائح, نمو | ASSAULT | firearms | of, من | of, ل |  | military | 193 | strong |  | targeting with firearms
استهداف | noun |  | تضخم, سوق, سائح, نمو, عميل, جمهور, مستهلك, لاعب | ASSAULT |  | of, من | of, ل |  | military | 190 | strong |  | targeting
قصف | noun | طيران, جوي, غارة, طائرة, مقاتلة, حربي | رعد | ASSAULT | aerial | of, من | على, ل, of |  | military | 195 | strong |  | aerial bombardment
قصف | noun | كيميائي, كيماوي, كيمياوي, كلور, سارين, فوسفور, فسفوري |  | ASSAULT | unconventional | of, من | على, ل, of |  | military, cbrn | 2041 | strong |  | chemical bombardment
قصف | noun | مدفعي, صاروخي, صاروخ, هاون, مدفعية, دبابة, قذيفة, راجمة | رعد | ASSAULT | heavy-weapons | of, من | على, ل, of |  | military | 194 | strong |  | shelling
قصف | noun |  | رعد, جبهة, عمر | ASSAULT | heavy-weapons | of, من | على, ل, of |  | military | 194 | strong |  | bombardment
قصف جوي | noun |  |  | ASSAULT | aerial | of, من | على, ل, of |  | military | 195 | strong |  | aerial bombardment
قصف مدفعي | noun |  |  | ASSAULT | heavy-weapons | of, من | على, ل, of |  | military | 194 | strong |  | artillery fire
قصف صاروخي | noun |  |  | ASSAULT | heavy-weapons | of, من | على, ل, of |  | military | 194 | strong |  | rocket fire
غارة | noun | مسيرة, درون, طيار |  | ASSAULT | drone | of, ل, من | على, ضد |  | military | 1952 | strong |  | drone raid
غارة | noun |  |  | ASSAULT | aerial | of, ل, من | على, ضد |  | military | 195 | strong |  | air raid
غارة جوية | noun |  |  | ASSAULT | aerial | of, ل, من | على, ضد |  | military | 195 | strong |  | air raid
ضربة | noun | جوي, غارة, طيران, مقاتلة | جزاء, رأس, حر | ASSAULT | aerial | of, ل, من | على, ضد, ل |  | military | 195 | strong |  | air strike
ضربة | noun | صاروخي, صاروخ | جزاء, رأس, حر | ASSAULT | heavy-weapons | of, ل, من | على, ضد, ل |  | military | 194 | strong |  | missile strike
ضربة | noun | عسكري, انتقامي, وقائي, استباقي, غربي, أميركي, أمريكي, إسرائيلي, ثلاثي, محدود | جزاء, رأس, حر, موجع, ركني, مرمى, سياسي, اقتصادي, قاصم, كبير, معنوي, قوي, جديد | ASSAULT |  | of, ل, من | على, ضد, ل |  | military | 190 | weak |  | military strike
ضربة عسكرية | noun |  |  | ASSAULT |  | of, ل, من | على, ضد, ل |  | military | 190 | strong |  | military strike
ضربة جوية | noun |  |  | ASSAULT | aerial | of, ل, من | على, ضد, ل |  | military | 195 | strong |  | air strike
ضربة صاروخية | noun |  |  | ASSAULT | heavy-weapons | of, ل, من | على, ضد, ل |  | military | 194 | strong |  | missile strike
ضرب | noun | مبرح, هراوة, عصا, متظاهر, سجين | جزاء, رأس, زلزال, عرض | ASSAULT | beat | of, من | of, ل |  | human_rights | 182 | weak |  | beating
تفجير | noun | انتحاري, نفس, حزام |  | ASSAULT | suicide-attack | of, من, ل | على, ضد |  | terrorism | 1831 | strong |  | suicide bombing
تفجير | noun | سيارة, مفخخ, مفخخة, شاحنة, دراجة |  | ASSAULT | explosives | of, من | على, ضد, of |  | terrorism | 1832 | strong |  | car bombing
تفجير | noun | نووي, هيدروجيني |  | ASSAULT | unconventional | of, من | في |  | cbrn | 2042 | weak |  | nuclear detonation
تفجير | noun |  | أزمة, وضع, طاقة, خلاف, مفاجأة | ASSAULT | explosives | من | of, ل, على, ضد |  | terrorism | 183 | strong |  | bombing
تفجير انتحاري | noun |  |  | ASSAULT | suicide-attack | of, ل, من | على, ضد |  | terrorism | 1831 | strong |  | suicide bombing
انفجار | noun | انتحاري, حزام |  | ASSAULT | suicide-attack |  | of, في |  | terrorism | 1831 | strong |  | suicide blast
انفجار | noun | عبوة, لغم, قنبلة, سيارة, مفخخ, ناسف, مفخخة, طرد, دراجة, إرهابي, متفجرات, مدبر | غاز, أنبوب, بركان, سكاني, بطارية, إطار, مصنع | ASSAULT | explosives |  | في, ب |  | terrorism | 183 | strong |  | bomb blast
انفجار | noun |  | غاز, أنبوب, بركان, سكاني, بطارية, إطار, مصنع, فقاعة, مرفأ, منجم, كوني, عظيم, سخان, مفاعل, مستودع, وقود, محول, كهربائي, صهريج | ASSAULT | explosives |  | في, ب |  | terrorism | 183 | weak |  | explosion
سيارة مفخخة | noun |  |  | ASSAULT | explosives |  | في |  | terrorism | 1832 | weak |  | car bomb
عبوة ناسفة | noun |  |  | ASSAULT | explosives |  | في |  | terrorism | 1833 | weak |  | roadside bomb
اشتباك | noun | يد, مسلح, عنيف, متقطع, ضار, دام | لاعب, مباراة, جمهور, مشجع | ASSAULT |  | both:بين, both:مع, of |  |  | military | 190 | strong |  | clash
اشتباك | noun | متظاهر, محتج, شرطة, غاز | لاعب, مباراة, جمهور, مشجع | ASSAULT |  | both:بين, both:مع, of |  |  | rights_freedoms | 180 | strong |  | clash with demonstrators
اشتباك | noun |  | لاعب, مباراة, جمهور, مشجع, ملعب, قواعد | ASSAULT |  | both:بين, both:مع, of |  |  | military | 190 | strong |  | clash
معركة | noun | ضار, عنيف, طاحن, شرس, عسكري, محتدم, كر, تحرير, جيش, مسلح, جبهة, اندلع, دام, حوثي, داعش, تنظيم | فريق, انتخابي, قضائي, قانوني, سياسي, كروي, بطولة | ASSAULT |  | both:بين, both:مع, of | ضد |  | military | 190 | strong |  | battle
معركة | noun |  | فريق, انتخابي, قضائي, قانوني, سياسي, كروي, بطولة, لقب, منتخب, رئاسي, دبلوماسي, إعلامي, ناد, مرض, فساد, بقاء, هبوط, تأهل | ASSAULT |  | both:بين, both:مع, of | ضد |  | military | 190 | weak |  | battle
قتال | noun | عنيف, ضار, شارع, دائر, جبهة, مسلح, جيش, داعش, تنظيم, متمرد | لاعب, ملعب, فن, رياضي | ASSAULT |  | both:بين, both:مع, of | ضد |  | military | 190 | strong |  | fighting
قتال | noun |  | لاعب, ملعب, فن, رياضي, نهاية, وقف, روح | ASSAULT |  | both:بين, both:مع, of | ضد |  | military | 190 | weak |  | fighting
اقتتال | noun |  |  | ASSAULT |  | both:بين, both:مع, of |  |  | military | 190 | strong |  | infighting
تناحر | noun |  |  | ASSAULT |  | both:بين, both:مع, of |  |  | military | 190 | weak |  | feuding
مواجهة | noun | مسلح, عنيف, دام, عسكري, شرطة, متظاهر, محتج, حدود, رصاص, جيش | فريق, منتخب, مباراة, ناد, تحد, أزمة, مشكلة, لاعب, دور, ملعب, نهائي | ASSAULT |  | both:بين, both:مع |  |  | military | 190 | strong |  | confrontation
مناوشة | noun |  | لفظي, كلامي, لاعب | ASSAULT |  | both:بين, both:مع, of |  |  | military | 190 | weak |  | skirmish
تبادل إطلاق | noun | نار |  | ASSAULT | firearms | both:بين, both:مع |  |  | military | 193 | strong |  | exchange of fire
تبادل إطلاق النار | noun |  |  | ASSAULT | firearms | both:بين, both:مع |  |  | military | 193 | strong |  | exchange of fire
إطلاق نار | noun |  | وقف, هدنة | ASSAULT | firearms | من | على, في |  |  | 193 | strong |  | shooting
إطلاق | noun | نار, رصاص, عيار | وقف, هدنة, سراح | ASSAULT | firearms | of, من | على |  |  | 193 | weak |  | opening fire
إطلاق | noun | صاروخ, قذيفة, باليستي, بالستي, هاون | فضاء, قمر, مدار, فالكون, ناسا, تجريبي | ASSAULT | heavy-weapons | of, من | على, إلى, ضد |  | military | 194 | strong |  | firing of missiles
إطلاق | noun | غاز, مسيل, مطاطي |  | ASSAULT | crowd-control | of, من | على |  | repression | 175 | strong |  | firing of tear gas
رصاص | noun |  |  | ASSAULT | firearms | of |  |  |  | 193 | weak |  | bullets (in برصاص X)
رصاص حي | noun |  |  | ASSAULT | firearms | of, من | على |  | repression | 193 | weak |  | live fire
قنص | noun |  | فرصة | ASSAULT | firearms | of, من | of, ل |  | military | 193 | weak |  | sniping
رمي بالرصاص | noun |  |  | ASSAULT | firearms | of, من | of |  |  | 193 | weak |  | shooting
اغتيال | noun | محاولة, فاشل, نجا |  | ASSAULT | targeted | of | of, ل, من |  | terrorism | 185 | strong |  | attempted assassination
اغتيال | noun |  | معنوي | ASSAULT | targeted | of | of, ل, من |  | terrorism | 186 | strong |  | assassination
محاولة اغتيال | noun |  | معنوي | ASSAULT | targeted | of, من | of, ل |  | terrorism | 185 | strong |  | attempted assassination
محاولة قتل | noun |  |  | ASSAULT |  | of, من | of, ل |  | crime | 180 | weak |  | attempted murder
تصفية | noun | جسدي, قيادي, معارض, ناشط, صحفي, زعيم, قائد, أسير, صحافي, خصم, مطلوب | حساب, كأس, دين, شركة, دوري, مونديال | ASSAULT | targeted | of, من | of, ل |  | terrorism | 186 | strong |  | liquidation
تصفية جسدية | noun |  |  | ASSAULT | targeted | of, من | of, ل |  | human_rights | 186 | strong |  | physical liquidation
إعدام | noun | ميداني, خارج, جماعي, رهينة, أسير, رمي, شنق, تنفيذ, معارض, ناشط, معتقل, سجين | عقوبة, إلغاء | ASSAULT | targeted | of | of, ل, ب, من |  | human_rights | 186 | strong |  | execution
إعدام | noun |  | عقوبة, إلغاء, حكم, طير, دجاج | ASSAULT | targeted | of | of, ل, ب, من |  | human_rights, legal | 186 | weak |  | execution
جريمة قتل | noun |  | رواية, فيلم, مسلسل | ASSAULT |  | of | of, ل |  | crime | 180 | weak |  | murder
جريمة حرب | noun |  |  | ASSAULT |  | of, من, ل | ضد, في |  | human_rights | 180 | weak |  | war crime
جرائم حرب | noun |  | محكمة | ASSAULT |  | of, من, ل | ضد, في |  | human_rights | 180 | weak |  | war crimes
جرائم ضد الإنسانية | noun |  | محكمة | ASSAULT |  | of, من, ل | في |  | human_rights | 180 | weak |  | crimes against humanity
جريمة | noun | حرب, إنسانية, إبادة, احتلال | إلكتروني, منظم, محكمة | ASSAULT |  | of, من, ل | ضد, في |  | human_rights | 180 | weak |  | crime
ارتكاب | noun | مجزرة, مذبحة, جريمة, إبادة, انتهاك, فظاعة | خطأ, مخالفة | ASSAULT |  | من | ضد, في |  | human_rights | 202 | weak |  | perpetration
مجزرة | noun |  |  | ASSAULT |  | of, من, ل | ضد, في |  | human_rights | 202 | strong |  | massacre
مذبحة | noun |  | كروي | ASSAULT |  | of, من, ل | ضد, في |  | human_rights | 202 | strong |  | massacre
إبادة | noun | جماعي, عرقي, شعب, أقلية, روهينغا | حشرة | ASSAULT |  | of, من | of, ل, ضد |  | human_rights, religion_ethnicity | 203 | strong |  | extermination
إبادة جماعية | noun |  | حشرة | ASSAULT |  | of, من | ل, ضد |  | human_rights, religion_ethnicity | 203 | strong |  | genocide
تطهير عرقي | noun |  |  | ASSAULT |  | of, من | ل, ضد |  | human_rights, religion_ethnicity | 203 | strong |  | ethnic cleansing
تطهير | noun | عرقي |  | ASSAULT |  | of | ل, ضد |  | human_rights, religion_ethnicity | 203 | strong |  | ethnic cleansing
تطهير | noun | منطقة, مدينة, بلدة, قرية, جيب, إرهاب, إرهابي, داعش, لغم, مسلح, موقع | جرح, مال, فساد, قضاء, إعلام | ASSAULT |  |  | of, من |  | military | 190 | weak |  | clearing of fighters
فظاعة | noun |  |  | ASSAULT |  | of, من, ل | ضد, في |  | human_rights | 180 | weak |  | atrocity
ذبح | noun | رهينة, جندي, مدني, صحفي, أسير, رجل, شخص | أضحية, عيد, ماشية, حلال | ASSAULT | primitive | of, من | of, ل |  | terrorism | 1823 | weak |  | slaughter
طعن | noun | سكين, عملية, هجوم, حادث, شرطي, جندي, مستوطن, إسرائيلي, شخص, مار | حكم, قرار, قانون, نتيجة, محكمة, استئناف, دستوري, مرشح, شرعية, لجنة | ASSAULT | primitive | من | of, ل |  | terrorism, crime | 182 | weak |  | stabbing
عملية طعن | noun |  |  | ASSAULT | primitive | of, من | ضد, في |  | terrorism | 182 | strong |  | stabbing attack
عملية دهس | noun |  |  | ASSAULT | primitive | of, من | ضد, في |  | terrorism | 182 | strong |  | ramming attack
دهس | noun |  |  | ASSAULT | primitive | من | of, ل |  | terrorism | 182 | weak |  | ramming
رشق | noun | حجر, حجارة |  | ASSAULT | primitive | of, من | of, ل |  |  | 182 | weak |  | pelting with stones
إلقاء | noun | حجر, حجارة, مولوتوف, زجاجة | قبض, خطاب, كلمة | ASSAULT | primitive | of, من | على |  |  | 182 | weak |  | throwing of stones
إلقاء | noun | قنبلة, برميل, متفجر | قبض, خطاب, كلمة | ASSAULT | explosives | of, من | على |  | military | 190 | weak |  | dropping of bombs
عملية | noun | انتحاري, استشهادي |  | ASSAULT | suicide-attack | of, ل, من | ضد, على, في |  | terrorism | 1831 | strong |  | suicide operation
عملية | noun | إرهابي, فدائي, مسلح | مكافحة, ملاحقة, مطاردة, دهم, مداهمة, اعتقال, سري | ASSAULT |  | of, ل, من | ضد, على, في |  | terrorism | 180 | strong |  | terrorist operation
عملية | noun | عسكري, بري, هجومي, قتالي, عملياتي, حربي, إنزال, تمشيط, تطهير, تحرير, كوماندوز | سلام, سياسي, انتخابي, جراحي, سعر, تجارة, تفتيش, إنقاذ, إغاثة, إجلاء, تدريب | ASSAULT |  | of, ل, من | ضد, على, في |  | military | 190 | strong |  | military operation
عملية | noun | جوي, قصف | نقل, شحن, إجلاء, إغاثة | ASSAULT | aerial | of, ل, من | ضد, على, في |  | military | 195 | weak |  | air operation
عملية | noun | أمني, نوعي, استباقي, مداهمة | جراحي, سلام | ASSAULT |  | of, ل, من | ضد, على |  | military | 190 | weak |  | security operation
عملية | noun | قتل, اغتيال, خطف, اختطاف, طعن, دهس, تفجير |  | ASSAULT |  | of, ل, من | of, ضد |  | terrorism | 180 | weak |  | act of killing, abduction
عملية عسكرية | noun |  |  | ASSAULT |  | of, ل, من | ضد, على, في |  | military | 190 | strong |  | military operation
عملية إرهابية | noun |  |  | ASSAULT |  | of, ل, من | ضد, على, في |  | terrorism | 180 | strong |  | terrorist operation
عملية انتحارية | noun |  |  | ASSAULT | suicide-attack | of, ل, من | ضد, على, في |  | terrorism | 1831 | strong |  | suicide operation
عملية برية | noun |  |  | ASSAULT |  | of, ل, من | ضد, على, في |  | military | 190 | strong |  | ground operation
حملة عسكرية | noun |  |  | ASSAULT |  | of, ل, من | ضد, على |  | military | 190 | strong |  | military campaign
حملة جوية | noun |  |  | ASSAULT | aerial | of, ل, من | ضد, على |  | military | 195 | strong |  | air campaign
تدخل عسكري | noun |  |  | ASSAULT |  | of, ل, من | في, ضد |  | military | 190 | strong |  | military intervention
تدخل | noun | عسكري, مسلح | حكم, لاعب | ASSAULT |  | of, ل, من | في, ضد |  | military | 190 | strong |  | military intervention
عمل عسكري | noun |  |  | ASSAULT |  | of, ل, من | ضد |  | military | 190 | weak |  | military action
عمل إرهابي | noun |  |  | ASSAULT |  | of, من | ضد, في |  | terrorism | 180 | weak |  | terrorist act
اعتداء | noun | جنسي |  | ASSAULT | sexual | of, من | على |  | gender, crime | 1821 | strong |  | sexual assault
اعتداء | noun | انتحاري |  | ASSAULT | suicide-attack | of, من | على, ضد |  | terrorism | 1831 | strong |  | suicide attack
اعتداء | noun | إرهابي, دام, دموي, مسلح, جهادي |  | ASSAULT |  | of, من | على, ضد |  | terrorism | 180 | strong |  | terrorist attack
اعتداء | noun | ضرب, بدني, جسدي, هراوة | لاعب, حكم | ASSAULT | beat | of, من | على |  | human_rights | 182 | strong |  | beating
اعتداء | noun |  | لاعب, حكم, مباراة, لفظي | ASSAULT |  | of, من | على, ضد |  |  | 182 | strong |  | assault
عدوان | noun |  |  | ASSAULT |  | of, من | على, ضد |  | military | 190 | strong |  | aggression
عنف | noun | جنسي |  | ASSAULT | sexual | من | ضد |  | gender | 1821 | weak |  | sexual violence
عنف | noun | أسري, منزلي, زوجي |  | ASSAULT | beat | من | ضد |  | gender | 182 | weak |  | domestic violence
عنف | noun | طائفي, عرقي, ديني, قبلي, إثني |  | ASSAULT |  | both:بين, من | ضد |  | religion_ethnicity | 180 | weak |  | sectarian violence
عنف | noun |  | لفظي, رمزي, ملعب, جمهور, مكافحة | ASSAULT |  | both:بين, من | ضد |  |  | 180 | weak |  | violence
أعمال عنف | noun |  | ملعب, جمهور, مشجع | ASSAULT |  | both:بين, من, of | ضد |  |  | 180 | weak |  | acts of violence
عمل عدائي | noun |  |  | ASSAULT |  | both:بين, of | ضد |  | military | 190 | weak |  | hostile act
أعمال عدائية | noun |  | وقف | ASSAULT |  | both:بين, of | ضد |  | military | 190 | weak |  | hostilities
كمين | noun |  |  | ASSAULT |  | of, من, ل | ل, ضد |  | military | 190 | strong |  | ambush
غزو | noun |  | سوق, فضاء, ثقافي, فكري, منتج | ASSAULT |  | of, من | ل, على, of |  | military, territory | 190 | strong |  | invasion
اجتياح | noun |  | فيضان, إعصار, عاصفة, جراد | ASSAULT |  | of, من | ل, of |  | military, territory | 190 | strong |  | invasion
توغل | noun |  | لاعب | ASSAULT |  | of, من, ل | في |  | military, territory | 190 | strong |  | incursion
اقتحام | noun | مسجد, أقصى, باحة, حرم |  | ASSAULT |  | of, من | of, ل |  | religion_ethnicity, territory | 190 | strong |  | storming of a holy place
اقتحام | noun |  | سوق, عالم, ملعب, جمهور, مشجع | ASSAULT |  | of, من | of, ل |  |  | 190 | strong |  | storming
إنزال جوي | noun |  | مساعدة, إغاثة | ASSAULT | aerial | of, من, ل | في, على |  | military | 190 | weak |  | air landing
تسلل | noun | مسلح, عنصر, إرهابي, حدود, مقاتل | لاعب, مصيدة, هدف, حكم | ASSAULT |  | of, من | إلى, في |  | military | 190 | weak |  | infiltration
احتلال | noun |  | مركز, مرتبة, صدارة, مكانة, مقعد | ASSAULT |  | of, من | ل, of |  | military, territory | 192 | weak | ongoing | occupation
ضم | noun | قرم, ضفة, قدس, جولان, أرض, إقليم, مستوطنة, شبه, غور, غير, إسرائيلي, روسي | لاعب, وفد, فريق, مجموعة, تشكيلة | ASSAULT |  | of, من | ل, of, إلى |  | territory | 192 | strong |  | annexation
سيطرة | noun | مدينة, بلدة, قرية, منطقة, موقع, مطار, قاعدة, معبر, حي, محافظة, معسكر, عاصمة, ميناء, أرض | حريق, كرة, سوق, سلاح, نفس, مباراة, فيروس | ASSAULT |  | of, من | على |  | military, territory | 192 | weak |  | seizure of control
استعادة | noun | سيطرة, مدينة, بلدة, قرية, موقع, منطقة, أرض, حي | لقب, صدارة, ثقة, توازن, خدمة, صحة | ASSAULT |  | من | على, of, من |  | military, territory | 192 | weak |  | recapture
تحرير | noun | مدينة, بلدة, قرية, منطقة, موقع, أرض, حي, مديرية, جبل, محافظة, معسكر, موصل, رقة, حديدة, عملية, معركة, عدن, مطار, ميناء, ساحل, جزيرة, سلسلة, مفرق, كامل, قبضة, ميليشيا, قلعة, وادي, واد, عاصمة, مساحة, جبهة | رهينة, أسير, سعر, تجارة, صحيفة, رئيس, محضر, صرف, مختطف, هيئة, منظمة, اقتصاد, حركة, مرأة, امرأة, مقال, خبر, وكالة, عقد, قطاع | ASSAULT |  |  | of, من |  | military, territory | 192 | weak |  | liberation of territory
تقدم | noun | ميداني, عسكري, جيش, قوة, مقاتل | علمي, اقتصادي, تكنولوجي, مفاوضة, سياسي, فريق | ASSAULT |  | of, من, ل | في, على |  | military | 190 | weak |  | military advance
هزيمة | noun | عسكري, داعش, تنظيم, جيش, متمرد, إرهاب | فريق, منتخب, مباراة, دوري, انتخابي, كأس, هدف, لاعب, ناد | ASSAULT |  | من | of, ل |  | military | 190 | weak |  | military defeat
دحر | noun |  |  | ASSAULT |  | من | of, ل |  | military | 190 | strong |  | routing
قضاء | noun | إرهابي, داعش, تنظيم, إرهاب, مسلح, متمرد, خلية, عنصر | محكمة, قاض, أعلى, فقر, فساد, سلطة | ASSAULT |  | من | على |  | terrorism | 190 | weak |  | wiping out
حرب | noun | إرهاب, إرهابي, داعش, تنظيم, حوثي, متمرد | تجاري | ASSAULT |  | of, من | على, ضد |  | terrorism, military | 190 | weak | ongoing | war on terror
حرب | noun |  | تجاري, نجوم, بارد, كلامي, إعلامي, نفسي, عالمي, فساد, فقر, مخدرات, عملة, شائعة, جمركي, رسم, كلام, فيروس, سعر | ASSAULT |  | both:بين, of | على, ضد, مع |  | military | 190 | weak | ongoing | war
حرب أهلية | noun |  |  | ASSAULT |  | both:بين |  |  | military | 190 | weak | ongoing | civil war
حرب بالوكالة | noun |  |  | ASSAULT |  | both:بين | ضد |  | military | 190 | weak | ongoing | proxy war
حرب استنزاف | noun |  |  | ASSAULT |  | both:بين, of | ضد, مع |  | military | 190 | weak | ongoing | war of attrition
نزاع | noun | مسلح, دموي, دام, عسكري, حدود, أهلي | قضائي, تجاري, عمالي, قانوني, فض, حل | ASSAULT |  | both:بين, both:مع |  |  | military | 190 | weak | ongoing | armed conflict
نزاع | noun | متواصل, دائر | قضائي, تجاري | ASSAULT |  | both:بين, both:مع |  |  | military | 190 | weak | ongoing | ongoing conflict
نزاع مسلح | noun |  |  | ASSAULT |  | both:بين, both:مع |  |  | military | 190 | weak | ongoing | armed conflict
صراع | noun | مسلح, دموي, عسكري, دام | سياسي, انتخابي, لقب, بطولة, نفوذ, طبقي | ASSAULT |  | both:بين, both:مع |  |  | military | 190 | weak | ongoing | armed struggle
تمرد | noun | مسلح, حوثي, جهادي, إسلامي, كردي, شمال, جنوب, شن, عسكري, طالبان | لاعب, حزب, برلماني, ناد | ASSAULT |  | of, من, ل | على, ضد |  | military | 190 | weak | ongoing | insurgency
كفاح مسلح | noun |  |  | ASSAULT |  | of | ضد |  | military | 190 | weak | ongoing | armed struggle
محاربة | noun | إرهاب, إرهابي, داعش, تنظيم, متمرد, مسلح, حوثي, جهادي | فساد, فقر, مرض, جوع | ASSAULT |  | of, من | of, ل |  | terrorism, military | 190 | weak |  | fighting (terrorists)
قتال شوارع | noun |  |  | ASSAULT |  | both:بين, both:مع |  |  | military | 190 | strong |  | street fighting
اختطاف | noun | طائرة, سفينة, حافلة |  | ASSAULT | abduct |  | of, ل |  | terrorism | 181 | strong |  | hijacking
اختطاف | noun |  | لقب, فوز | ASSAULT | abduct | of | of, ل |  | terrorism, crime | 181 | strong |  | abduction
خطف | noun |  | لقب, فوز, كرة, نقطة, أضواء, هدف | ASSAULT | abduct | of | of, ل |  | terrorism, crime | 181 | strong |  | kidnapping
أخذ رهائن | noun |  |  | ASSAULT | abduct | of, من | of |  | terrorism | 181 | strong |  | hostage-taking
إخفاء | noun | قسري |  | ASSAULT | abduct | of, من | of, ل |  | repression, human_rights | 181 | weak |  | enforced disappearance
إخفاء قسري | noun |  |  | ASSAULT | abduct | of, من | of, ل |  | repression, human_rights | 181 | weak |  | enforced disappearance
اختفاء قسري | noun |  |  | ASSAULT | abduct | من | of, ل |  | repression, human_rights | 181 | weak |  | enforced disappearance
سبي | noun |  | بابلي | ASSAULT | abduct | of, من | of, ل |  | terrorism, gender | 181 | weak |  | enslavement of women
تعذيب | noun |  | مناهضة, مكافحة, لجنة, اتفاقية, منع | ASSAULT | torture | of, من | of, ل |  | human_rights, repression | 1822 | strong |  | torture
سوء معاملة | noun |  |  | ASSAULT | beat | من | of, ل |  | human_rights | 182 | weak |  | ill-treatment
اغتصاب | noun | أرض, سلطة, فلسطين, حق |  | ASSAULT |  |  | of, ل |  | territory | 192 | weak |  | usurpation
اغتصاب | noun |  | أرض, سلطة, حق | ASSAULT | sexual | of | of, ل |  | gender, human_rights, crime | 1821 | strong |  | rape
تحرش | noun |  | سفينة, قارب, مكافحة | ASSAULT | sexual | of, من | ب |  | gender, crime | 1821 | weak |  | sexual harassment
تسميم | noun |  | أجواء, جو, علاقة, غذائي | ASSAULT | unconventional | من | of, ل |  | intelligence | 180 | strong |  | poisoning
استخدام | noun | كيميائي, كيماوي, كيمياوي, سارين, كلور, خردل, فوسفور, فسفور |  | ASSAULT | unconventional | of, من, ل | ضد, في, على |  | cbrn, human_rights | 2041 | weak |  | use of chemical weapons
استخدام | noun | عنف, قوة, رصاص, هراوة, غاز, مفرط | ناعم, طاقة, طبيعي, شرائي | ASSAULT | crowd-control | of, من | ضد, على |  | repression | 175 | weak |  | use of force
قمع | noun | رصاص, غاز, دموي, عنيف |  | ASSAULT | crowd-control | of, من | of, ل |  | repression | 175 | strong |  | bloody suppression
قمع | noun |  |  | COERCE |  | of, من | of, ل, على |  | repression | 175 | strong |  | repression
تدمير | noun |  | زلزال, إعصار, فيضان, عاصفة, كيميائي, كيماوي, ترسانة, مخزون, شامل, ذاتي, بيئة, كوكب, اقتصاد | ASSAULT | destroy | of, من | of, ل |  | military | 1712 | weak |  | destruction
دمار | noun |  | شامل, زلزال, إعصار, فيضان, عاصفة | ASSAULT | destroy |  | of, ب, في |  | military | 1712 | weak |  | destruction
هدم | noun |  | حاجز, قيم | ASSAULT | destroy | of, من | of, ل |  | territory, human_rights | 1712 | strong |  | demolition
إحراق | noun | منزل, سيارة, كنيسة, مسجد, مقر, مبنى, خيمة, قرية, سفارة, قنصلية, مكتب, مزرعة, مخزن, صندوق, عائلة | علم, إطار, سعرة, نفس | ASSAULT | destroy | of, من | of, ل |  |  | 1712 | strong |  | arson
حرق | noun | منزل, سيارة, كنيسة, مسجد, مقر, مبنى, خيمة, قرية, سفارة, قنصلية, مكتب, مزرعة, مخزن, صندوق, عائلة | علم, إطار, سعرة, دهن, نفس, وقود | ASSAULT | destroy | of, من | of, ل |  |  | 1712 | strong |  | arson
إضرام | noun | منزل, مقر, مبنى, سفارة, كنيسة, مسجد, سيارة | نفس | ASSAULT | destroy | من | في, ب |  |  | 1712 | weak |  | setting fire
إسقاط | noun | طائرة, مقاتلة, مروحية, مسيرة, درون, هليكوبتر | عطل | ASSAULT | heavy-weapons | من | of, ل |  | military | 190 | strong |  | shooting down
إسقاط | noun | قنبلة, برميل |  | ASSAULT | aerial | من | على |  | military | 195 | strong |  | dropping of bombs
إغراق | noun | سفينة, قارب, زورق, مدمرة | سوق, منتج | ASSAULT | destroy | من | of, ل |  | military | 190 | weak |  | sinking
خرق | noun | هدنة, إطلاق, تهدئة, وقف, مستمر, متكرر | قانون, دستور, أجواء, جو, سيادة, علمي | ASSAULT |  | of, من, ل | of, ل |  | military | 196 | weak |  | breach of a ceasefire
انتهاك | noun | هدنة, إطلاق, تهدئة | قانون, دستور, أجواء, جو, سيادة | ASSAULT |  | of, من, ل | of, ل |  | military | 196 | weak |  | breach of a ceasefire
انتهاك | noun | جسيم, خطير, حق, إنساني, إسرائيلي, فظيع, وحشي | خصوصية, ملكية, أجواء, جو, سيادة, نووي, قرار | ASSAULT |  | of, من | ضد, ل |  | human_rights | 180 | weak |  | violation
إرهاب | noun | دولة, صهيوني, إسرائيلي | مكافحة, محاربة, تمويل | ASSAULT |  | of, من | ضد |  | terrorism | 180 | weak |  | (state) terror
استنزاف | noun | عسكري, قوة, جيش | مالي, مورد, ماء | ASSAULT |  | من | of, ل |  | military | 190 | weak |  | attrition
ثأر | noun | قتل, دم, قبلي | فوز, فريق, منتخب, مباراة | ASSAULT |  | both:بين, من | من |  |  | 180 | weak |  | blood feud
إعادة احتلال | noun |  |  | ASSAULT |  | of, من | of, ل |  | military, territory | 192 | weak |  | reoccupation
سقوط | noun | قتيل, جريح, شهيد, ضحية | حادث, سير, زلزال, فيضان, حريق, إعصار, انهيار, مطر, سيل, بركان, بركاني, ثوران, عاصفة, تسونامي, غرق, تدافع | ASSAULT |  |  | من, of |  |  | 180 | strong |  | fall of victims
سقوط | noun | صاروخ, قذيفة, هاون, قنبلة, شظية | فضاء | ASSAULT | heavy-weapons | من | على, في |  | military | 194 | weak |  | fall of shells
سقوط | noun | مدينة, بلدة, عاصمة, يد | مطر, ثلج, طائرة, قتيل, صاروخ | ASSAULT |  |  | of |  | military, territory | 192 | weak |  | fall of a town
وقوع | noun | قتيل, جريح, ضحية, شهيد | حادث, سير, زلزال, فيضان, حريق | ASSAULT |  |  | of |  |  | 180 | weak |  | occurrence of casualties
تراشق | noun | مدفعي, نار, قذيفة, صاروخي | كلامي, إعلامي, اتهام, تصريح, لفظي | ASSAULT | heavy-weapons | both:بين, both:مع |  |  | military | 194 | weak |  | exchange of fire
تبادل | noun | نار, قصف, رصاص | أسير, زيارة, رأي, تهنئة, خبرة, تجاري, معلومة | ASSAULT | firearms | both:بين, both:مع |  |  | military | 193 | weak |  | exchange of fire
حزام ناسف | noun |  |  | ASSAULT | suicide-attack |  | في |  | terrorism | 1831 | weak |  | explosive belt
لغم أرضي | noun |  |  | ASSAULT | explosives |  | في |  | military | 183 | weak |  | land mine
زرع | noun | لغم, عبوة, متفجرات | شجرة, كلى, قلب, أعضاء, عضو, شعر | ASSAULT | explosives | of, من | في |  | military | 183 | weak |  | planting of mines
تفخيخ | noun |  |  | ASSAULT | explosives | من | of, ل |  | terrorism | 183 | weak |  | booby-trapping
نسف | noun | منزل, جسر, مبنى, نفق, حي | اتفاق, جهد, عملية, مفاوضة | ASSAULT | explosives | من | of, ل |  | military | 183 | weak |  | blowing up
نيران صديقة | noun |  |  | ASSAULT | firearms | of, من |  |  | military | 193 | weak |  | friendly fire
حرب إبادة | noun |  |  | ASSAULT |  | of, من | ضد, على |  | human_rights | 203 | weak | ongoing | war of extermination
دروع بشرية | noun |  |  | ASSAULT |  | من |  |  | human_rights | 184 | weak |  | human shields
قطع | noun | رأس |  | ASSAULT | primitive | من | of, ل |  | terrorism, human_rights | 1823 | weak |  | beheading
عمل تخريبي | noun |  |  | ASSAULT | destroy | of, من | ضد |  |  | 1712 | weak |  | sabotage
عملية تخريبية | noun |  |  | ASSAULT | destroy | of, من | ضد |  |  | 1712 | weak |  | sabotage
تخريب | noun | أنبوب, خط, ناقلة, سفينة, آثار, مقبرة, كنيسة, مسجد |  | ASSAULT | destroy | من | of, ل |  |  | 1712 | weak |  | sabotage
تدنيس | noun |  |  | ASSAULT | destroy | of, من | of, ل |  | religion_ethnicity | 1712 | weak |  | desecration
استهداف متعمد | noun |  |  | ASSAULT |  | of, من | ل, of |  | human_rights | 190 | strong |  | deliberate targeting
عدوان عسكري | noun |  |  | ASSAULT |  | of, من | على, ضد |  | military | 190 | strong |  | military aggression
تصعيد عسكري | noun |  |  | ASSAULT |  | of, ل, من, both:بين | ضد, في, على |  | military | 190 | weak |  | military escalation
تصعيد | noun | عسكري, ميداني, قصف, غارة, مسلح | تجاري, لفظي, كلامي, احتجاج, دبلوماسي | ASSAULT |  | of, من, both:بين | ضد, على, في |  | military | 190 | weak |  | military escalation
قتال عنيف | noun |  |  | ASSAULT |  | both:بين, both:مع, of | ضد |  | military | 190 | strong |  | heavy fighting
مواجهة عسكرية | noun |  |  | ASSAULT |  | both:بين, both:مع |  |  | military | 190 | weak |  | military confrontation
زحف | noun | عسكري, جيش, قوة, مسلح, مقاتل | رمل, صحراء, عمراني, تصحر | ASSAULT |  | of | على, إلى |  | military | 190 | weak |  | advance
إجهاز | noun |  |  | ASSAULT | firearms | of, من | على |  |  | 180 | weak |  | finishing off
احتجاز رهائن | noun |  |  | ASSAULT | abduct | of, من |  |  | terrorism | 181 | strong |  | hostage-taking
عملية احتجاز رهائن | noun |  |  | ASSAULT | abduct | من | of |  | terrorism | 181 | strong |  | hostage-taking
إطلاق الرصاص | noun |  |  | ASSAULT | firearms | من, of | على |  |  | 193 | strong |  | shooting
اغتصاب جماعي | noun |  |  | ASSAULT | sexual | of, من | ل, of |  | gender, human_rights | 1821 | strong |  | gang rape
عنف جنسي | noun |  |  | ASSAULT | sexual | of, من | ضد |  | gender, human_rights | 1821 | weak |  | sexual violence
اعتداء جنسي | noun |  |  | ASSAULT | sexual | of, من | على |  | gender, crime | 1821 | strong |  | sexual assault
تحرش جنسي | noun |  | مكافحة | ASSAULT | sexual | of, من | ب |  | gender, crime | 1821 | weak |  | sexual harassment
قنبلة مسيلة | noun |  |  | ASSAULT | crowd-control | of, من | على |  | repression | 175 | weak |  | tear-gas grenade
غاز مسيل | noun |  |  | ASSAULT | crowd-control | of, من | على |  | repression | 175 | weak |  | tear gas
خراطيم المياه | noun |  |  | ASSAULT | crowd-control | of, من | على, ضد |  | repression | 175 | weak |  | water cannon
حرب شوارع | noun |  |  | ASSAULT |  | both:بين, both:مع |  |  | military | 190 | strong |  | street war
عملية قتالية | noun |  |  | ASSAULT |  | of, ل, من | ضد, على, في |  | military | 190 | weak |  | combat operation
برميل متفجر | noun |  |  | ASSAULT | aerial | of, من | على |  | military | 195 | weak |  | barrel bomb
قنبلة عنقودية | noun |  |  | ASSAULT | aerial |  | على, في |  | military, human_rights | 195 | weak |  | cluster bomb
ضربة انتقامية | noun |  |  | ASSAULT |  | of, من, ل | على, ضد |  | military | 190 | strong |  | retaliatory strike
ضربة استباقية | noun |  |  | ASSAULT |  | of, من, ل | على, ضد |  | military | 190 | weak |  | pre-emptive strike
تحييد | noun | إرهابي, مسلح, عنصر, مقاتل | سلاح, خلاف | ASSAULT |  | من | of, ل |  | terrorism, military | 190 | strong |  | "neutralizing" (killing) of fighters

سيطرة على | noun |  | حريق, سوق, نفس, برلمان, مجلس, وضع, تضخم, سعر, كرة, غضب, شركة, اقتصاد, إيراد, إيرادات | ASSAULT |  | من | على |  | military, territory | 192 | weak |  | taking of
أحكم سيطرة | verb |  | حريق | ASSAULT |  | subject | على | subject | military, territory | 192 | strong |  | take full control of
بسط سيطرة | verb |  |  | ASSAULT |  | subject | على | subject | military, territory | 192 | strong |  | extend control over
فرض سيطرة | verb |  |  | ASSAULT |  | subject | على | subject | military, territory | 192 | strong |  | impose control over
استكمل سيطرة | verb |  |  | ASSAULT |  | subject | على | subject | military, territory | 192 | strong |  | complete the capture of
انتزع | verb | قبضة, أيد, يد, سيطرة, مدينة, بلدة, منطقة, موقع, ميناء, جبل, مطار, معبر, قرية, مديرية, مرتفع | فوز, لقب, نقطة, تعادل, بطاقة, جائزة, إعجاب, اعتراف, تنازل, لغم | ASSAULT |  | subject | من, object | subject | military, territory | 192 | strong |  | wrest from
تكبد | verb | أرواح, عتاد, قتيل, قتلى, بشري, عنصر | مليون, مليار, دولار, ريال, سهم, مؤشر, يورو | ASSAULT |  |  | subject | no | military | 190 | strong |  | suffer losses in men and material
تكبد | verb | ميليشيا, مليشيا, حوثي, جيش, تنظيم, داعش, مسلح, متمرد, قوات | مليون, مليار, دولار, ريال, سهم, مؤشر, يورو, اقتصاد, شركة | ASSAULT |  |  | subject | no | military | 190 | weak |  | suffer losses (of a force)
كبد | verb | خسارة, خسائر | مليون, مليار, دولار, ريال, اقتصاد, شركة | ASSAULT |  | subject | object | object | military | 190 | strong |  | inflict losses on
تمشيط | noun | منطقة, قرية, مدينة, مطار, موقع, جبل, حي | شعر | ASSAULT |  | من, of | of |  | military | 190 | weak |  | sweep
اعترض | verb | صاروخ, قذيفة, باليستي | كرة, حكم | ASSAULT | heavy-weapons | subject | من | object | military | 190 | weak |  | intercept a missile
أعلن مسؤولية | verb | هجوم, هجمات, تفجير, عملية, اعتداء, اغتيال, طعن, إطلاق, حادث, حادثة, قصف, دهس, انفجار |  | ASSAULT |  | subject |  | subject | terrorism | 180 | strong |  | claim responsibility for an attack
تبنى | verb | هجوم, هجمات, تفجير, عملية, اعتداء, اغتيال, طعن, إطلاق, حادث, حادثة, قصف, دهس, انفجار | قرار, مشروع, قانون | ASSAULT |  | subject |  | subject | terrorism | 180 | strong |  | claim an attack
أحرز تقدم | verb | ميداني, عسكري, جبهة, محور, مديرية, قوات, جيش, ميليشيا, ميدانيا, عسكريا, حوثي, معركة, منطقة, محافظة, موقع, مواقع | مفاوضة, محادثة, سهم | ASSAULT |  | subject |  | subject | military | 190 | weak |  | make headway (in battle)
حقق تقدم | verb | ميداني, عسكري, جبهة, محور, مديرية, قوات, ميليشيا, ميدانيا, عسكريا, حوثي, معركة, منطقة, محافظة, موقع, مواقع | مفاوضة, محادثة, سهم | ASSAULT |  | subject |  | subject | military | 190 | weak |  | make headway (in battle)
حقق انتصار | verb | ميداني, عسكري, جبهة, محور, مديرية, قوات, جيش, ميليشيا, ساحل, تحرير, ميدانيا, عسكريا, حوثي, معركة, منطقة, محافظة, موقع, مواقع | مباراة, فريق, منتخب | ASSAULT |  | subject |  | subject | military | 190 | weak |  | win victories (in battle)
قطع خط إمداد | verb |  |  | ASSAULT |  | subject | عن, ل | object | military | 190 | weak |  | cut supply lines
قطع خط إمداد | noun |  |  | ASSAULT |  | من | ل, عن, of |  | military | 190 | weak |  | cutting of supply lines
زج ب | verb | جبهة, معركة, معارك, قتال, حرب, محرقة | مخدر | MOBILIZE | militia | subject | ب | subject | military | 150 | weak |  | throw into battle
نصب نقطة تفتيش | verb |  |  | COERCE | restrict | subject | في, على | subject |  | 172 | strong |  | set up checkpoints
أمر بحبس | verb |  |  | COERCE | arrest | subject | object | subject | legal | 173 | strong |  | order the custody of
وضع قيد الإقامة الجبرية | verb |  |  | COERCE | arrest | subject | object | subject | legal | 173 | strong |  | place under house arrest
وضع قيد التوقيف | verb |  |  | COERCE | arrest | subject | object | subject | legal | 173 | strong |  | place in custody
حملة مداهمة | noun |  |  | COERCE | seize | of, ل, من | ضد |  |  | 171 | strong |  | raids
حملة اختطاف | noun |  |  | ASSAULT | abduct | of, ل, من | ضد |  |  | 181 | strong |  | wave of abductions
شن حملة | verb |  | انتخاب, انتخابي, دعاية, إعلان, توعية, تبرع, مخرجة, إعلامي, فنان, تواصل | COERCE |  | subject | على, ضد | subject | repression | 170 | weak |  | wage a campaign against
مارس ضغط | verb |  |  | COERCE |  | subject | على | no |  | 170 | strong |  | put pressure on
خرج | verb | متظاهر, محتج, مظاهرة, تظاهرة, مسيرة, احتجاج | مقاتل, مسلح, بطولة, سيطرة | PROTEST | demo | subject | ضد, على | no | rights_freedoms | 141 | strong |  | come out to demonstrate
خرج إلى شارع | verb |  |  | PROTEST | demo | subject | ضد, على | no | rights_freedoms | 141 | strong |  | take to the streets
شارك | verb | تظاهرة, مظاهرة, مسيرة, احتجاج, إضراب, اعتصام | قمة, اجتماع, فيلم, مهرجان | PROTEST | demo | subject | ضد, على | no | rights_freedoms | 141 | strong |  | take part in a demonstration
ردد | verb | شعار, هتاف | فريق, لاعب, أغنية | PROTEST | demo | subject | ضد | no | rights_freedoms | 141 | strong |  | chant slogans
رفع | verb | لافتة, شعار | فريق, لاعب, مليون | PROTEST | demo | subject | ضد | no | rights_freedoms | 141 | strong |  | hold up banners
نفذ إضراب | verb |  |  | PROTEST | strike | subject | ضد, على | subject |  | 143 | strong |  | strike
استهدف | verb | عقوبة, عقوبات | صاروخ, غارة, هجوم | SANCTION | discontinue |  | object | no | economic | 163 | strong |  | (sanctions) target
اعتبر شخص غير مرغوب | verb |  |  | SANCTION | expel | subject | object | subject | diplomatic | 161 | strong |  | declare persona non grata
تعرض لغاز | verb | أعصاب, كلور, سارين, نوفيتشوك, سام |  | ASSAULT | unconventional |  | subject | subject | cbrn | 204 | strong |  | be exposed to poison gas
زاد الرسوم الجمركية | verb |  |  | SANCTION | discontinue | subject | على, من | subject | economic | 163 | weak |  | raise tariffs on
أعلن قطع | verb | علاقة, علاقات, تمثيل |  | SANCTION | discontinue | subject | مع, ب | subject | diplomatic | 161 | strong |  | announce the breaking of relations
أعلن فرض | verb | عقوبة, عقوبات, رسم, رسوم, حظر |  | SANCTION | discontinue | subject | على, ضد | subject | economic | 163 | strong |  | announce sanctions, tariffs
أعلن انسحاب | verb | اتفاق, اتفاقية, معاهدة, منظمة, مجلس, يونسكو, تحالف | سباق, قوات | SANCTION | withdraw | subject | من | subject |  | 160 | strong |  | announce leaving a treaty, a body
أعلن اعتقال | verb |  |  | COERCE | arrest | subject | object | subject |  | 173 | weak |  | announce an arrest
أعلن توقيف | verb |  |  | COERCE | arrest | subject | object | subject |  | 173 | weak |  | announce an arrest
أعلن تحرير | verb | مدينة, بلدة, قرية, منطقة, موقع, مديرية, جبل, مطار, ميناء |  | ASSAULT |  | subject | object | subject | military, territory | 192 | weak |  | announce the taking of
أعلن سيطرة | verb |  |  | ASSAULT |  | subject | على | subject | military, territory | 192 | strong |  | announce one's control of
أعلن بدء | verb | عملية, معركة, هجوم, ضربات | انتخاب, محادثات | ASSAULT |  | subject | ضد, على | subject | military | 190 | strong |  | announce the start of an operation
جند | verb | طفل, أطفال |  | MOBILIZE | militia | subject | object | object | human_rights | 150 | strong |  | recruit children
انتزاع | noun | موقع, مواقع, منطقة, مدينة, بلدة, قرية, جبل, تلة, مديرية, سيطرة, مرتفع, معسكر, مطار, ميناء, مفرق, جزيرة, قبضة | لغم, ألغام, اعتراف, لقب, فوز, ملكية, تنازل, ظفر | ASSAULT |  | of | من, of |  | military, territory | 192 | strong |  | wresting of a position
طرد | noun | تنظيم, داعش, مسلح, مقاتل, حوثي, ميليشيا, ميليشيات, مليشيا, مليشيات, متمرد, انقلابي, إرهابي, جهادي, طالبان, عصابة | دبلوماسي, سفير, لاعب, بطاقة, ناسف, مفخخ, بريدي | ASSAULT |  |  | of, ل |  | military, territory | 190 | strong |  | driving out by force
هجمة | noun | إلكتروني, سيبراني | مرتد | COERCE | cyber | of, من, ل | على, ضد |  | cyber | 176 | strong |  | cyber attacks
قطع | verb | إمداد | مياه, كهرباء, غاز, غذاء, وقود, تمويل | ASSAULT |  | subject | عن, على, of | object | military | 190 | strong |  | cut the enemy's supplies
واجه تهمة | verb |  |  | ACCUSE | allege | من | subject | no | legal | 112 | strong |  | face charges
أعاق | verb | مساعدة, مساعدات, إغاثة, إغاثي, إنساني, قافلة, وصول, إيصال, توزيع, سفينة | مهاجم, لاعب, طقس | COERCE | withhold | subject | object | object | human_rights | 172 | strong |  | hinder aid
فصل | verb | طفل, عائلة, أسرة, ذوي, والد, أب | موظف, نقاط, هدف, محكمة, مدرسة, قول | COERCE |  | subject | object | object | migration, human_rights | 170 | strong |  | separate children from their parents
حفر | verb | خندق, متراس | لبناء, آبار, بئر, قناة | MOBILIZE | troops | subject | في, داخل | object | military | 150 | weak |  | dig trenches
نقل | verb | سلاح, صاروخ, ذخيرة, دبابة, مدفع, منصة, مدرعة | سفارة, خبر, تصريح, قناة, وكالة, رسالة | MOBILIZE | weapons | subject | إلى | object | military | 154 | weak |  | move weapons to
انتزع | verb | موقع, مدينة, بلدة, قرية, منطقة, جبل, جبال, سيطرة, قبضة, ميناء, مطار, معسكر, مديرية, أرض, تلة, مرتفع, محافظة, حي, منفذ, طريق, قاعدة | لغم, ألغام, يد, هندسي, اعتراف, فوز, لقب, تنازل, بطاقة, تعادل, صدارة, مقعد, صلاحية, سلطة | ASSAULT |  | subject | من, object | object | military, territory | 192 | strong |  | wrest ground from
أحكم سيطرة | verb |  | سوق, حزب, لقب | ASSAULT |  | subject | على | subject | military, territory | 192 | strong |  | tighten one's hold on
أحكم قبضة | verb |  | سوق | ASSAULT |  | subject | على | subject | military, territory | 192 | weak |  | tighten one's grip on
بسط سيطرة | verb |  | سوق | ASSAULT |  | subject | على | subject | military, territory | 192 | strong |  | extend one's control over
أحرز تقدم | verb | جبهة, ميداني, عسكري, محور, جبل, مديرية, محافظة, بلدة, مدينة, معركة, ميليشيا, منطقة, موقع | مفاوضة, مفاوضات, محادثات, حكومة, حوار, نووي, سلام, اقتصاد | ASSAULT |  | subject | في, على, نحو | subject | military | 190 | strong |  | gain ground
حقق تقدم | verb | جبهة, ميداني, عسكري, محور, جبل, مديرية, محافظة, بلدة, مدينة, معركة, ميليشيا, منطقة, موقع | مفاوضة, مفاوضات, محادثات, حكومة, حوار, نووي, سلام, اقتصاد | ASSAULT |  | subject | في, على, نحو | subject | military | 190 | strong |  | gain ground
واصل تقدم | verb |  | مفاوضات, محادثات, مؤشر, سهم | ASSAULT |  | subject | في, نحو, إلى | no | military | 190 | weak | ongoing | keep advancing on
حقق انتصار | verb | جبهة, ميداني, عسكري, جيش, قوات, مقاومة, معركة, ميليشيا, حوثي, داعش | انتخاب, مباراة, فريق, منتخب | ASSAULT |  | subject | على, في | subject | military | 190 | weak |  | win a victory over
تكبد | verb | خسارة, قتيل, جريح, عشرات | مالي, مليار, مليون, دولار, سهم, شركة, سوق, اقتصادي, انتخابي, مباراة, فريق | ASSAULT |  |  | subject | no | military | 190 | weak |  | suffer losses
راح ضحية | verb |  | زلزال, حادث, سير, حريق, فيضان, إعصار, غرق, تحطم, وباء, احتيال | ASSAULT |  |  | of, subject | no |  | 180 | weak |  | fall victim to
أعلن مسؤولية | verb | هجوم, تفجير, انفجار, اعتداء, عملية, اغتيال, إطلاق, حادث, طعن, قصف, تنفيذ |  | ASSAULT |  | subject | عن | no | terrorism | 190 | strong |  | claim responsibility for an attack
تبنى مسؤولية | verb |  |  | ASSAULT |  | subject | عن | subject | terrorism | 190 | strong |  | claim responsibility for an attack
أعلن استعادة | verb | سيطرة, مدينة, بلدة, قرية, منطقة, موقع, مطار |  | ASSAULT |  | subject | على, of | no | military, territory | 192 | strong |  | announce the recapture of
أعلن سيطرة | verb |  | سوق, حريق | ASSAULT |  | subject | على | no | military, territory | 192 | strong |  | announce the capture of
أعلن تحرير | verb | مدينة, بلدة, قرية, منطقة, موقع, مطار, محافظة, مديرية, جبل | رهينة, سعر, صرف, مختطف | ASSAULT |  | subject | of | no | military, territory | 192 | strong |  | announce the liberation of
أعلن إسقاط | verb | طائرة, صاروخ, مروحية, مقاتلة, مسير | جنسية, تهمة, حكومة, نظام | ASSAULT | heavy-weapons | subject | of, ل | no | military | 194 | strong |  | announce the downing of
أعلن بدء | verb | عملية, هجوم, معركة, حملة, اقتحام, قصف | انتخابي, سياسي, انسحاب, مفاوضات, إغاثة, بناء, نووي, إنساني, إنقاذ | ASSAULT |  | subject | ضد, على | no | military | 190 | weak |  | announce the start of an operation
أعلن انطلاق | verb | عملية, هجوم, معركة, اقتحام | انتخابي, سياسي, مفاوضات | ASSAULT |  | subject | ضد, على | no | military | 190 | weak |  | announce the launch of an operation
أفشل هجوم | verb |  |  | ASSAULT |  | subject | ل, of | subject | military | 190 | strong |  | beat off an attack
أفشل محاولة | verb | تسلل, تقدم, هجوم, اقتحام, ميليشيا, حوثي, نقل, التفاف | انقلاب, اعتداء, إرهابي | ASSAULT |  | subject | ل, of | subject | military | 190 | weak |  | thwart an attempt to advance
أحبط هجوم | verb |  | ميليشيا, حوثي, تسلل, جيش, تقدم | COERCE |  | subject | ل | subject | terrorism | 170 | strong |  | foil an attack
أحبط اعتداء | verb |  |  | COERCE |  | subject | ل | subject | terrorism | 170 | strong |  | foil an attack
أحبط عملية | verb | إرهابي, تهريب, تفجير, انتحاري, اغتيال, خطف, تسلل, تبييض, تخريبي |  | COERCE |  | subject | ل | subject | terrorism | 170 | strong |  | foil an operation
أحبط مخطط | verb |  |  | COERCE |  | subject | ل | subject | terrorism | 170 | strong |  | foil a plot
أحبط مؤامرة | verb |  |  | COERCE |  | subject | ل | subject | terrorism | 170 | strong |  | foil a conspiracy
أحبط محاولة | verb | تهريب, إرهابي, انقلاب, اغتيال, تفجير, هجوم, اعتداء, خطف, هجرة, تسلل | هدف, مباراة | COERCE |  | subject | ل, of | subject | terrorism | 170 | strong |  | foil an attempt
أفشل مخطط | verb |  |  | COERCE |  | subject | ل | subject | terrorism | 170 | strong |  | foil a plot
أفشل محاولة | verb | اعتداء, إرهابي, اغتيال, تفجير, تهريب, انقلاب |  | COERCE |  | subject | ل, of | subject | terrorism | 170 | strong |  | foil an attempt
فكك خلية | verb |  | شمسي, جذعي | COERCE | arrest | subject | ل, of | subject | terrorism | 173 | strong |  | break up a cell
أعلن توقيف | verb |  | بث, نشاط, عمل, رحلة | COERCE | arrest | subject | of | no | legal | 173 | strong |  | announce the detention of
أعلن القبض | verb |  |  | COERCE | arrest | subject | على | no | legal | 173 | strong |  | announce the capture of
أعلن إلقاء القبض | verb |  |  | COERCE | arrest | subject | على | no | legal | 173 | strong |  | announce the arrest of
أعلن إغلاق | verb | معبر, حدود, مجال, مطار, كنيسة, مسجد, مكتب, طريق, منفذ, ميناء, قناة, مؤسسة, منطقة, بحر | سفارة, قنصلية, باب, تداول, نووي, صندوق, اقتراع | COERCE | restrict | subject | of | no | rights_freedoms | 191 | strong |  | announce the closing of
أعلن حظر تجول | verb |  |  | COERCE | curfew | subject | في | no | rights_freedoms | 175 | strong |  | announce a curfew
أعلن حظر | verb | عمل, سفر, استيراد, طيران, نقاب, نشاط, عمالة, تظاهر, دخول, بيع, حزب, ملاحة, جوي, تعامل | منظمة, تجول, كيماوي, كيميائي, تجوال | COERCE | restrict | subject | على, of | no | rights_freedoms | 172 | weak |  | announce a ban on
أعلن منع | verb |  | امتلاك, انتشار | COERCE | restrict | subject | of, على | no | rights_freedoms | 172 | weak |  | announce that something is forbidden
قطع إمداد | verb | ميليشيا, حوثي, خط, طريق, جيش, مسلح, قوة, جبهة, داعش, متمرد, مقاتل | غاز, نفط, كهرباء, ماء | COERCE | restrict | subject | عن, of | subject | military | 191 | strong |  | cut supply lines
قطع خط إمداد | verb |  | غاز, نفط | COERCE | restrict | subject | عن, of | subject | military | 191 | strong |  | cut supply lines
قطع طرق إمداد | verb |  | غاز, نفط | COERCE | restrict | subject | عن, of | subject | military | 191 | strong |  | cut supply routes
أزال خيمة | verb |  |  | COERCE | restrict | subject | of, ل | subject | rights_freedoms | 170 | strong |  | clear protesters' tents
حفر خندق | verb |  | آثار | MOBILIZE | troops | subject | في | subject | military | 150 | weak |  | dig trenches
أعلن طرد | verb |  | لاعب, تنظيم, داعش, سعي, مسلح, متمرد | SANCTION | expel | subject | of, ل | no | diplomatic | 161 | strong |  | announce the expulsion of
قرر طرد | verb |  | لاعب | SANCTION | expel | subject | of, ل | no | diplomatic | 161 | strong |  | decide to expel
أمر بطرد | verb |  | لاعب | SANCTION | expel | subject | of, ل | no | diplomatic | 161 | strong |  | order the expulsion of
أبعد | verb | دبلوماسي, سفير, قنصل, ملحق | كرة, خطر, شبح | SANCTION | expel | subject | object | object | diplomatic | 161 | strong |  | expel diplomats
إبعاد | noun | دبلوماسي, سفير, قنصل, ملحق |  | SANCTION | expel | من | of, ل |  | diplomatic | 161 | strong |  | expulsion of diplomats
أعلن قطع | verb | علاقة, تعاون, مساعدة, تمويل, اتصال |  | SANCTION | discontinue | subject | مع, عن | no | diplomatic | 164 | strong |  | announce a break with
أعلن تعليق | verb | مساعدة, تمويل, علاقة, تعاون, اتفاق, اتفاقية, مشارك, مشاركة, عضوية, رحلة, محادثات, مفاوضات, نشاط, استيراد, تسليم, دعم | عقوبات, إضراب, اعتصام, عملية, تجربة, مناورات, مناورة, تدريب, قتال, رسم | SANCTION | discontinue | subject | مع, إلى, ل, of | no |  | 160 | strong |  | announce the suspension of
أعلن تجميد | verb | علاقة, تعاون, اتفاق, اتفاقية, مساعدة, تمويل, أصل, حساب, عضوية, استقبال | تجربة, إنتاج, استيطان | SANCTION | discontinue | subject | مع, ل, of | no |  | 160 | strong |  | announce a freeze on
أعلن وقف | verb | مساعدة, تمويل, علاقة, تعاون, استيراد, تصدير, دعم, تعامل, شراء, تسليم, مفاوضات, محادثات, إمداد | إطلاق, نار, قتال, عملية, هدنة, حرب, تجربة, استيطان, تخصيب | SANCTION | discontinue | subject | مع, إلى, ل | no |  | 160 | strong |  | announce the end of aid, ties, trade
أعلن فرض | verb | عقوبة, عقوبات, رسم, رسوم, حظر, حصار, غرامة | طوارئ, تجول, سيطرة | SANCTION | discontinue | subject | على | no | economic | 163 | strong |  | announce sanctions, tariffs
أعلن عقوبات | verb |  | رفع, تخفيف, إلغاء, تعليق | SANCTION | discontinue | subject | على, ضد, ب | no | economic | 163 | strong |  | announce sanctions on
أعلن انسحاب | verb | اتفاق, اتفاقية, معاهدة, نووي, منظمة, مجلس, يونسكو, ميثاق, تحالف, مناخ | قوة, قوات, جندي, سباق, ترشح, ترشيح, بطولة | SANCTION | withdraw | subject | من | no | diplomatic | 166 | strong |  | announce the withdrawal from an agreement
قرر انسحاب | verb | اتفاق, اتفاقية, معاهدة, نووي, منظمة, مجلس, يونسكو, ميثاق, مناخ | قوة, قوات, جندي, سباق | SANCTION | withdraw | subject | من | no | diplomatic | 166 | strong |  | decide to leave an agreement
أعلن إقالة | verb |  | مدرب, ناد | SANCTION | discontinue | subject | of, ل | no | executive | 1722 | strong |  | announce the dismissal of
ضاعف | verb | رسم, رسوم, تعرفة, تعريفة, عقوبة, عقوبات |  | SANCTION | discontinue | subject | على | object | economic | 163 | strong |  | double tariffs or sanctions
حجب ثقة | verb |  |  | SANCTION | discontinue | subject | عن | subject | legislative | 1246 | strong |  | withhold confidence from
سحب الثقة | verb |  |  | SANCTION | discontinue | subject | من, عن, ب | subject | legislative | 1246 | strong |  | withdraw confidence from
ردد | verb | شعار, هتاف | فريق, أغنية, جمهور, مشجع | PROTEST | demo | subject | ضد | no | rights_freedoms | 141 | weak |  | chant slogans
شارك | verb | مظاهرة, تظاهرة, مسيرة, اعتصام, احتجاج, إضراب | تعليمي, مهني, فني | PROTEST | demo | subject | ضد | no | rights_freedoms | 141 | weak |  | take part in a demonstration
أعلن إضراب | verb |  | طعام, تعليق, إنهاء, وقف, فك | PROTEST | strike | subject | ضد, على | no | economic | 143 | strong |  | call a strike
أعلن مقاطعة | verb | انتخاب, انتخابات, استفتاء, كأس, جلسة, منتج, حوار, مؤتمر, قمة, بضاعة, اجتماع, اقتراع | شرطة, شريف, مدع | PROTEST | boycott | subject | ل, of | no | political_institutions | 143 | strong |  | announce a boycott of
اقتاد | verb | سجن, جهة, مجهول, معتقل, مركز, مقر |  | COERCE | arrest | subject | object | subject | human_rights | 173 | strong |  | lead away to prison
نشر | verb | قناص |  | MOBILIZE | troops | subject | في, على | object | military | 152 | strong |  | post snipers
أعلن نشر | verb | قوة, قوات, جندي, منظومة, صاروخ, شرطة, سفينة | تقرير, صورة, وثيقة, نتيجة | MOBILIZE | troops | subject | في, على | no | military | 152 | strong |  | announce a deployment
أعلن تدمير | verb |  | مخزون, ترسانة, كيماوي, كيميائي | ASSAULT | destroy | subject | of | no | military | 1712 | strong |  | announce the destruction of
أعلن قصف | verb |  |  | ASSAULT | heavy-weapons | subject | of, ل | no | military | 194 | strong |  | announce that one shelled
أعلن شن | verb | غارة, هجوم, ضربة, عملية, حرب |  | ASSAULT |  | subject | على, ضد | no | military | 190 | strong |  | announce that one launched an attack
أعلن إطلاق | verb | صاروخ, قذيفة | سراح, تجريبي, حملة, مبادرة, مشروع, فضاء, قمر, نار | ASSAULT | heavy-weapons | subject | على, إلى | no | military | 194 | strong |  | announce that missiles were fired
ضيق الخناق | verb |  |  | COERCE | restrict | subject | على | subject | military | 170 | strong |  | tighten the noose
لاذ بالفرار | verb |  | حادث, سائق | RETREAT | withdraw | subject | من | subject | military | 087 | strong |  | take to flight
أوقف | verb | تحقيق, ذمة, احتياطي, احترازي | نار, قتال, عمل | COERCE | arrest | subject | object | object | legal | 173 | strong |  | detain pending inquiry
قرر توقيف | verb |  |  | COERCE | arrest | subject | of | subject | legal | 173 | strong |  | decide to detain
حكم على | verb |  | نفس, فشل, مباراة, أداء, بقاء, نجاح, فيلم, موهبة, صوت | SANCTION | convict | subject | على | no | legal | 173 | weak |  | sentence
حكم بإعدام | noun |  | مباراة | SANCTION | convict | من | of |  | legal | 173 | strong |  | sentence of death on
حكم بسجن | noun |  | مباراة | SANCTION | convict | من | of |  | legal | 173 | strong |  | prison sentence on
حكم بحبس | noun |  | مباراة | SANCTION | convict | من | of |  | legal | 173 | strong |  | prison sentence on
صدر حكم | verb | سجن, حبس, إعدام, مؤبد, إدانة, غيابي, غرامة |  | SANCTION | convict | من, عن | ضد, على, بحق | no | legal | 173 | strong |  | (a sentence) be passed on
أدان ب | verb | قتل, اغتصاب, سرقة, تهريب, فساد, رشوة, احتيال, تجسس, تخابر, إرهاب, انتماء, ارتكاب, تخطيط, تورط, خيانة, تزوير, غسل, تهرب, اعتداء, تحرش, محاولة, تحريض, تهمة, جريمة, جرم, وقوف, ضلوع, تمويل | عبارة, شدة, أشد, أقوى, أقسى, حدة | SANCTION | convict | subject | object | no | legal | 173 | strong |  | convict of
طرد | noun | تنظيم, داعش, مسلح, مقاتل, حوثي, ميليشيا, مليشيا, إرهابي, متمرد, مجموعة, عصابة, انقلابي, متشدد, متطرف | دبلوماسي, سفير, لاعب, موظف, مهاجر | ASSAULT |  | من | of, ل |  | military, territory | 192 | strong |  | driving out (fighters)
أجبر | verb | عودة, قتال, توجه, تخلي, ترك, إخلاء, تنازل, تعهد, رضوخ, التزام, مشاركة, انضمام, إلغاء, قبول | تعادل, تمديد, مرمى, فيضان, إعصار, بركان, حريق, عاصفة | COERCE |  | subject | object | object |  | 170 | weak |  | force to
تصدى ل | verb | هجوم, محاولة, تسلل, متظاهر, محتج, مهاجم, مسلح, ميليشيا, غارة, صاروخ, طائرة, قوة, زحف | فساد, ظاهرة, أزمة, شائعة, كرة, ركلة, تهديد, عقوبة, قرار, فرض | ASSAULT |  | subject | ل | subject | military | 190 | strong |  | repel, confront by force
أسر | verb | ميليشيا, مليشيا, حوثي, قيادي, عشرات, مسلح, قائد | قلب | COERCE | arrest | subject | object | object | military | 173 | weak |  | take prisoner
هاجم | verb | قرية, بلدة, مبنى, مقر, مركز, نقطة, قاعدة, دورية, موكب, كنيسة, مسجد, مدرسة, حاجز, منزل, بيت, شرطي, جندي, ثكنة, معسكر, حافلة, فندق, قوة, سكان | فريق, لاعب, تصريح, انتقاد, سياسة, صحيفة, فيروس | ASSAULT |  | subject | object | object | military | 190 | strong |  | attack (a place)
ضغط | noun | على | دم, نفسي, زر, مجموعة, جماعة, لوبي, سوق, سعر, أجر, عملة | COERCE |  | of, من | على |  |  | 170 | weak |  | pressure on
انتزاع | noun | سيطرة, موقع, مواقع, مدينة, بلدة, جبل | لقب, فوز, تنازل, لغم | ASSAULT |  | من | of |  | military, territory | 192 | weak |  | wresting (of territory)
حفر | verb | خندق, نفق, خنادق, أنفاق | مترو, قطار, سيارة, ماء | MOBILIZE | troops | subject |  | object | military | 150 | weak |  | dig trenches, tunnels
استعاد | verb | سلاح, أسلحة, ذخيرة, عتاد, آلية, مدرعة | لقب, صدارة, ثقة | COERCE | seize | subject | من | no | military | 171 | weak |  | capture (weapons)
وصل | verb | قوة, قوات, جندي, لواء, كتيبة, مقاتل, دبابة | زيارة, رئيس, وزير, مطار | MOBILIZE | troops | subject | إلى | no | military | 150 | weak |  | (troops) reach
أمر ب | verb | سجن, حبس, اعتقال, توقيف, احتجاز |  | COERCE | arrest | subject | ل, of | no | legal | 173 | strong |  | order the arrest of
خاض | verb | معركة, قتال, اشتباك, مواجهة, حرب | انتخاب, انتخابات, قضائي, إعلامي, سباق | ASSAULT |  | both:مع, subject | مع, ضد | no | military | 190 | strong |  | fight (a battle)
دار | verb | معركة, اشتباك, قتال, مواجهة | حديث, حوار, نقاش | ASSAULT |  | both:بين |  | no | military | 190 | weak |  | (battle) rage between
اندلع | verb | معركة, اشتباك, قتال, مواجهة, مواجهات | حريق | ASSAULT |  | both:بين | مع | no | military | 190 | weak |  | (fighting) break out between
