# Words that report cooperative events and verbal conflict: AGREE, CONSULT, SUPPORT, CONCEDE, COOPERATE, AID, RETREAT,
# REQUEST, ACCUSE, REJECT, THREATEN. Columns as in docs/lexicon.md.
# actor and recipient: the slots stand in order of preference; both:مع means that whoever stands there is an actor
# beside the others. Where "of" stands in both cells, the governed noun is the recipient unless another of the
# recipient's slots is filled (دعم الحكومة; دعم قطر للحكومة). A word that ends in a preposition (تراجع عن) needs it.
# In an idiom the words after the first stand in dictionary form (فتح تحقيق also finds فتحت تحقيقا and فتحها التحقيق);
# a word with ال or a preposition in front stands so always. One word may have several lines: the first whose
# "when" is met decides, the line with an empty "when" comes last. Types and modes as in the PLOVER codebook, codes CAMEO.
word | pos | when | not | event | mode | actor | recipient | noun | context | cameo | strength | status | english
# CONSULT: verbs
التقى | verb | | جمع, نهر, فريق, منتخب, مباراة, نهائي, دور | CONSULT | visit | subject | object, ب, مع | subject | | 042 | strong | | meet
قابل | verb | رئيس, وزير, ملك, مسؤول, زعيم, أمير, سفير, نظير, مبعوث, ولي, قائد | سعر, مثل, زيادة | CONSULT | | subject, both:object, both:مع, both:ب | | subject | | 040 | weak | | meet, receive
اجتمع | verb | مجلس, عضو, زعيم, قادة, قائد, لجنة, جمعية | | CONSULT | multilateral | subject, both:مع, both:ب | | subject | | 044 | weak | | hold a meeting (council, leaders)
اجتمع | verb | | شمل, عائلة, أسرة | CONSULT | | subject, both:مع, both:ب | | subject | | 040 | strong | | meet
اجتمع على هامش | verb | | | CONSULT | | subject, both:مع, both:ب | | subject | | 044 | strong | | meet on the sidelines of
جلس إلى طاولة | verb | | | CONSULT | | subject, both:مع | | subject | | 046 | strong | | sit down at the table with
جلس على طاولة | verb | | | CONSULT | | subject, both:مع | | subject | | 046 | strong | | sit down at the table with
تحادث | verb | | | CONSULT | | subject, both:مع | | subject | | 040 | strong | | talk with
تباحث | verb | | | CONSULT | | subject, both:مع | | subject | | 040 | strong | | hold talks with
تشاور | verb | | | CONSULT | | subject, both:مع | | subject | | 040 | strong | | consult with
تفاوض | verb | | | CONSULT | | subject, both:مع | | subject | diplomatic | 046 | strong | | negotiate with
فاوض | verb | | | CONSULT | | subject, both:object | | object | | 046 | strong | | negotiate with
تحاور | verb | | | CONSULT | | subject, both:مع | | subject | | 040 | strong | | hold a dialogue with
حاور | verb | | مذيع, صحفي, مدافع | CONSULT | | subject, both:object | | no | | 040 | weak | | hold a dialogue with
تداول | verb | | ناشط, سعر, سهم, عملة, صورة, فيديو, مقطع, نفط, سوق | CONSULT | | subject, both:مع | | no | | 040 | weak | | confer with
تناقش | verb | | | CONSULT | | subject, both:مع | | subject | | 040 | strong | | discuss with
ناقش | verb | | أطروحة, رسالة, كتاب | CONSULT | | subject, both:مع | | subject | | 040 | strong | | discuss
بحث | verb | علاقة, سبل, تعاون, قضية, ملف, أزمة, تطور, مستجد, وضع, موضوع, تعزيز, قرار, خطة, نزاع, مسألة, تنسيق, تداعيات, آخر | عن | CONSULT |  | subject, both:مع |  | no |  | 040 | strong |  | discuss relations or an issue with
بحث | verb | | عن | CONSULT | | subject, both:مع | | no | | 040 | weak | | discuss with
تباحث بشأن | verb | | | CONSULT | | subject, both:مع | | subject | | 040 | strong | | hold talks about
استعرض | verb | علاقة, سبل, تطور, مستجد, وضع, تعاون, أوجه, مجال, قضية, ملف, جهود, نتيجة, مسار | | CONSULT | | subject, both:مع | | subject | | 040 | weak | | review an issue with
تدارس | verb | | | CONSULT | | subject, both:مع | | subject | | 040 | weak | | consider together
درس | verb | مقترح, سبل, مشروع, طلب, خطة, تعاون | | CONSULT | | subject, both:مع | | no | | 040 | weak | | study an issue together
تناول | verb | علاقة, قضية, سبل, ملف, تطور, تعاون | طعام, دواء, فطور, عشاء, وجبة, كتاب, فيلم | CONSULT | | subject, both:مع | | no | | 040 | weak | | take up an issue in talks
تطرق مع | verb |  |  | CONSULT |  | subject, both:مع |  | no |  | 040 | weak |  | take up with
تحدث هاتفيا | verb | | | CONSULT | phone | subject, both:مع, both:إلى | | subject | | 041 | strong | | talk by phone
تحدث | verb | هاتف, هاتفيا, مكالمة | | CONSULT | phone | subject, both:مع, both:إلى | | no | | 041 | strong | | talk by phone
تحدث مع | verb |  | صحفي, صحافي, قناة, وكالة, مراسل, صحيفة | CONSULT |  | subject, both:مع |  | no |  | 040 | weak |  | talk with
تحدث إلى | verb | رئيس, وزير, زعيم, ملك, نظير, أمير, مسؤول, قائد | صحفي, صحافي, قناة, وكالة, مراسل, صحيفة | CONSULT |  | subject, both:إلى |  | no |  | 040 | weak |  | talk to
تكلم | verb | هاتف, هاتفيا | | CONSULT | phone | subject, both:مع, both:إلى | | no | | 041 | strong | | talk by phone
هاتف | verb | رئيس, وزير, نظير, ملك, أمير, عمدة, مستشار, مستشارة, زعيم, ولي, عاهل, سلطان, مبعوث |  | CONSULT | phone | subject, both:object |  | no |  | 041 | strong |  | telephone
اتصل | verb | هاتفيا, هاتف, رئيس, وزير, نظير, ملك, أمير, زعيم | | CONSULT | phone | subject, both:ب | | no | | 041 | strong | | telephone, contact
اتصل | verb | | | CONSULT | | subject, both:ب | | no | | 040 | weak | | contact
تواصل مع | verb | | | CONSULT | | subject, both:مع | | subject | | 040 | weak | | be in contact with
أجرى اتصال | verb | | | CONSULT | phone | subject, both:مع, both:ب | | subject | | 041 | strong | | telephone
أجرى اتصالات | verb | | | CONSULT | | subject, both:مع, both:ب | | subject | | 040 | strong | | make contacts
أجرى مكالمة | verb | | | CONSULT | phone | subject, both:مع | | subject | | 041 | strong | | telephone
تلقى اتصال | verb | | | CONSULT | phone | من, both:subject | | subject | | 041 | strong | | be telephoned by
تلقى مكالمة | verb | | | CONSULT | phone | من, both:subject | | subject | | 041 | strong | | be telephoned by
بحث هاتفيا | verb | | | CONSULT | phone | subject, both:مع | | subject | | 041 | strong | | discuss by phone
أجرى محادثات | verb | | | CONSULT | | subject, both:مع | | subject | | 046 | strong | | hold talks
أجرى مباحثات | verb | | | CONSULT | | subject, both:مع | | subject | | 046 | strong | | hold talks
أجرى مفاوضات | verb | | | CONSULT | | subject, both:مع | | subject | | 046 | strong | | negotiate
أجرى مشاورات | verb | | | CONSULT | | subject, both:مع | | subject | | 040 | strong | | hold consultations
أجرى حوار | verb | | صحيفة, قناة, وكالة, تلفزيون | CONSULT | | subject, both:مع | | subject | | 040 | strong | | hold a dialogue
أجرى نقاش | verb | | | CONSULT | | subject, both:مع | | subject | | 040 | strong | | hold a discussion
أجرى مناقشات | verb | | | CONSULT | | subject, both:مع | | subject | | 040 | strong | | hold discussions
أجرى لقاءات | verb | | | CONSULT | | subject, both:مع | | subject | | 040 | strong | | hold meetings
أجرى جولة | verb | محادثات, محادثة, مباحثات, مباحثة, مفاوضات, مفاوضة, حوار, مشاورات, مشاورة | | CONSULT | | subject, both:مع | | subject | | 046 | strong | | hold a round of talks
خاض مفاوضات | verb | | | CONSULT | | subject, both:مع | | subject | | 046 | strong | | be in negotiations
خاض محادثات | verb | | | CONSULT | | subject, both:مع | | subject | | 046 | strong | | be in talks
دخل في مفاوضات | verb | | | CONSULT | | subject, both:مع | | subject | | 046 | strong | | enter negotiations
دخل في محادثات | verb | | | CONSULT | | subject, both:مع | | subject | | 046 | strong | | enter talks
استأنف المفاوضات | verb | | | CONSULT | | subject, both:مع | | subject | | 046 | strong | | resume negotiations
استأنف المحادثات | verb | | | CONSULT | | subject, both:مع | | subject | | 046 | strong | | resume talks
بدأ محادثات | verb | | | CONSULT | | subject, both:مع | | subject | | 046 | strong | | open talks
بدأ مفاوضات | verb | | | CONSULT | | subject, both:مع | | subject | | 046 | strong | | open negotiations
اختتم محادثات | verb | | | CONSULT | | subject, both:مع | | subject | | 046 | strong | | conclude talks
عقد | verb | قمة | عقد | CONSULT | multilateral | subject, both:مع | | subject | | 044 | strong | | hold a summit
عقد | verb | مؤتمر, منتدى, دورة, جمعية | صحفي, صحافي | CONSULT | multilateral | subject, both:مع | | subject | | 044 | weak | | hold a multilateral meeting
عقد | verb | اجتماع, لقاء, جلسة, محادثات, محادثة, مباحثات, مباحثة, مفاوضات, مفاوضة, مشاورات, مشاورة, جولة, اجتماعات, لقاءات, خلوة, حوار | برلمان, كنيست, محكمة, محاكمة | CONSULT |  | subject, both:مع, both:بين |  | subject |  | 040 | strong |  | hold a meeting, a session, talks
عقد اجتماع | verb | | | CONSULT | | subject, both:مع | | subject | | 040 | strong | | hold a meeting
عقد لقاء | verb | | صحفي, صحافي | CONSULT | | subject, both:مع | | subject | | 040 | strong | | hold a meeting
عقد مباحثات | verb | | | CONSULT | | subject, both:مع | | subject | | 046 | strong | | hold talks
عقد جلسة طارئة | verb | | | CONSULT | multilateral | subject | | subject | | 044 | strong | | hold an emergency session
عقد جلسة مغلقة | verb | | | CONSULT | multilateral | subject | | subject | | 044 | strong | | hold a closed session
انعقد | verb | اجتماع, قمة, جلسة, مؤتمر, دورة, لقاء, مجلس | | CONSULT | multilateral | بين, of | | no | | 040 | weak | | be held (meeting, session, summit)
التأم | verb | مجلس, اجتماع, قمة, لجنة, مؤتمر | جرح | CONSULT | multilateral | subject | | no | | 040 | weak | | convene
ترأس | verb | اجتماع, جلسة, قمة, وفد, لجنة, مؤتمر, محادثات, محادثة, مباحثات, مباحثة | | CONSULT | | subject | | subject | | 040 | weak | | chair a meeting or delegation
رأس | verb | اجتماع, جلسة, قمة, مؤتمر, محادثات, محادثة, مباحثات, مباحثة | | CONSULT | | subject | | subject | | 040 | weak | | chair a meeting
جمع لقاء | verb | | | CONSULT | | object, both:ب, both:مع, both:بين | | subject | | 040 | strong | | a meeting brings together
جمع اجتماع | verb | | | CONSULT | | object, both:ب, both:مع, both:بين | | subject | | 040 | strong | | a meeting brings together
حضر | verb | اجتماع, قمة, جلسة, مؤتمر, لقاء, محادثات, محادثة, مباحثات, مباحثة, مفاوضات, مفاوضة, جنازة, مراسم, حفل, منتدى, افتتاح, تنصيب | | CONSULT | | subject | | subject | | 040 | weak | | attend a meeting
شارك | verb | قمة, اجتماع, مؤتمر, محادثات, محادثة, مباحثات, مباحثة, مفاوضات, مفاوضة, منتدى, لقاء, جلسة, حوار | | CONSULT | multilateral | subject | | subject | | 044 | weak | | take part in a meeting
انضم إلى المحادثات | verb | | | CONSULT | | subject | | subject | | 046 | weak | | join the talks
انخرط في حوار | verb | | | CONSULT | | subject, both:مع | | subject | | 040 | strong | | engage in dialogue
انخرط في مفاوضات | verb | | | CONSULT | | subject, both:مع | | subject | | 046 | strong | | engage in negotiations
وضع جدول أعمال | verb | | | CONSULT | | subject, both:مع | | subject | | 040 | weak | | set the agenda
نسق المواقف | verb | | | CONSULT | | subject, both:مع | | subject | | 040 | strong | | coordinate positions
تبادل الآراء | verb | | | CONSULT | | subject, both:مع | | subject | | 040 | strong | | exchange views
تبادل وجهات النظر | verb | | | CONSULT | | subject, both:مع | | subject | | 040 | strong | | exchange views
تبادل أطراف الحديث | verb | | | CONSULT | | subject, both:مع | | subject | | 040 | weak | | converse with
تبادل الرسائل | verb | | | CONSULT | | subject, both:مع | | subject | | 040 | strong | | exchange letters
وجه رسالة | verb | | | CONSULT | | subject | إلى, ل | subject | | 040 | weak | | send a message to
بعث رسالة | verb | | | CONSULT | | subject | إلى, ل | subject | | 040 | weak | | send a message to
بعث برسالة | verb | | | CONSULT | | subject | إلى, ل | subject | | 040 | weak | | send a message to
سلم رسالة | verb | | | CONSULT | | subject | إلى, ل, object | subject | | 040 | weak | | hand over a message to
نقل رسالة | verb | | | CONSULT | | subject | إلى, ل | subject | | 040 | weak | | carry a message to
تلقى رسالة | verb | | | CONSULT | | من | subject | subject | | 040 | weak | | receive a message from
تسلم رسالة | verb | | | CONSULT | | من | subject | subject | | 040 | weak | | receive a message from
أطلع | verb | رئيس, وزير, ملك, مجلس, أمير, أمين | معلومة | CONSULT | | subject | object | no | | 040 | weak | | brief
أحاط | verb | علما, مجلس | سور, جدار, شرطة | CONSULT | | subject | object | no | | 040 | weak | | brief
قدم إحاطة | verb | | | CONSULT | multilateral | subject | إلى, ل, أمام | subject | | 040 | strong | | give a briefing to
استمع إلى إحاطة | verb | | | CONSULT | multilateral | subject, both:من | | subject | | 040 | strong | | be briefed by
# CONSULT: visits
زار | verb | | معرض, متحف, قبر, ضريح, طبيب, موقع, سائح | CONSULT | visit | subject | object | no | | 042 | strong | | visit
وصل | verb | زيارة, رئيس, وزير, وفد, مبعوث, ملك, أمير, سفير, مسؤول, ولي, عاهل, مستشار, مستشارة, رئيسة, وزيرة, قمة, مباحثات, محادثات, جولة, لقاء, أمين, نائب, نظير, بابا | عدد, سعر, نسبة, مهاجر, لاجئ, جثمان, قيمة, سفينة, شحنة | CONSULT | visit | subject | إلى, object | subject |  | 042 | weak |  | arrive in, on a visit
توجه | verb | | ناخب, ب | CONSULT | visit | subject | إلى, ل | no | | 042 | weak | | travel to
سافر | verb | | | CONSULT | visit | subject | إلى | no | | 042 | weak | | travel to
حل ضيف | verb | | | CONSULT | visit | subject | على, في, ب | subject | | 042 | strong | | be a guest of
حط رحال | verb | | | CONSULT | visit | subject | في, ب | subject | | 042 | weak | | arrive in
قام ب | verb | زيارة, جولة | | CONSULT | visit | subject | إلى, ل | subject | | 042 | strong | | pay a visit to
قام بزيارة | verb | | | CONSULT | visit | subject | إلى, ل | subject | | 042 | strong | | pay a visit to
أجرى زيارة | verb | | | CONSULT | visit | subject | إلى, ل | subject | | 042 | strong | | pay a visit to
أدى زيارة | verb | | | CONSULT | visit | subject | إلى, ل | subject | | 042 | strong | | pay a visit to
بدأ زيارة | verb | | | CONSULT | visit | subject | إلى, ل | subject | | 042 | strong | | begin a visit to
بدأ جولة | verb | زيارة, خليجي, أوروبي, آسيوي, إفريقي, أفريقي, عربي, خارجي, دولة | | CONSULT | visit | subject | في, إلى | subject | | 042 | weak | | begin a tour of
اختتم زيارة | verb | | | CONSULT | visit | subject | إلى, ل | subject | | 042 | strong | | end a visit to
أنهى زيارة | verb | | | CONSULT | visit | subject | إلى, ل | subject | | 042 | strong | | end a visit to
واصل زيارة | verb | | | CONSULT | visit | subject | إلى, ل | subject | | 042 | strong | | continue a visit to
استهل زيارة | verb | | | CONSULT | visit | subject | إلى, ل | subject | | 042 | strong | | begin a visit to
تفقد | verb | موقع, جندي, قوات, قوة, مخيم, جرحى, جريح, وحدة, جبهة, منطقة, قاعدة | | CONSULT | visit | subject | object | subject | | 042 | weak | | inspect, tour
جال | verb | | خاطر, بصر, ذهن | CONSULT | visit | subject | في, على | no | | 042 | weak | | tour
استقبل | verb | لاجئ, نازح, مهاجر, جريح, مصاب, فار, سفينة, مهجر | هدف, شباك | AID | | subject | object | subject | asylum | 075 | strong | | take in refugees, wounded
استقبل | verb | | لاجئ, نازح, مستشفى, مهاجر, جريح, مصاب, هدف, شباك, مرمى, فريق, مكالمة | CONSULT | visit | object | subject | object | | 043 | strong | | receive a visitor
استضاف | verb | وزير, رئيس, وفد, زعيم, نظير, مسؤول, ملك, أمير | | CONSULT | visit | object | subject | object | | 043 | strong | | host a visitor
استضاف | verb | اجتماع, قمة, محادثات, محادثة, مؤتمر, مفاوضات, مفاوضة, مباحثات, مباحثة, لقاء, حوار, منتدى, جولة | بطولة, مونديال, كأس, مباراة | CONSULT | multilateral | subject | | subject | | 043 | strong | | host a meeting
احتضن | verb | اجتماع, قمة, محادثات, محادثة, مؤتمر, مفاوضات, مفاوضة, مباحثات, مباحثة, لقاء, منتدى | | CONSULT | multilateral | subject | | no | | 043 | strong | | host a meeting
كان في استقبال | verb | | | CONSULT | visit | object, of | subject | subject | | 043 | strong | | welcome at the airport
كان في استقباله | verb | | | CONSULT | visit | | subject | subject | | 043 | strong | | welcome at the airport
حظي باستقبال | verb | | | CONSULT | visit | subject | من | subject | | 043 | strong | | be received by
رافق | verb | زيارة, وفد, جولة | | CONSULT | visit | subject | object | no | | 042 | weak | | accompany on a visit
أوفد | verb | | | CONSULT | visit | subject, object | إلى | object | | 042 | strong | | send an envoy
أرسل وفد | verb | | | CONSULT | visit | subject | إلى | subject | | 042 | strong | | send a delegation to
أرسل مبعوث | verb | | | CONSULT | visit | subject | إلى | subject | | 042 | strong | | send an envoy to
بعث وفد | verb | | | CONSULT | visit | subject | إلى | subject | | 042 | strong | | send a delegation to
# CONSULT: mediation
توسط | verb |  | مدينة, ملعب, صورة, منطقة, ساحة, موكب, محافظة, طاولة, موقع, مساحة | CONSULT | third-party | subject | بين, في | subject | diplomatic | 045 | strong |  | mediate between
قاد وساطة | verb | | | CONSULT | third-party | subject | بين, في | subject | diplomatic | 045 | strong | | lead a mediation between
قاد جهود وساطة | verb | | | CONSULT | third-party | subject | بين, في | subject | diplomatic | 045 | strong | | lead mediation efforts
بذل مساعي | verb | | | CONSULT | third-party | subject | بين, في | subject | diplomatic | 045 | strong | | use good offices
بذل جهود وساطة | verb | | | CONSULT | third-party | subject | بين, في | subject | diplomatic | 045 | strong | | make mediation efforts
لعب دور الوسيط | verb | | | CONSULT | third-party | subject | بين, في | subject | diplomatic | 045 | strong | | play the mediator
لعب دور الوساطة | verb | | | CONSULT | third-party | subject | بين, في | subject | diplomatic | 045 | strong | | play the mediator
أدى دور الوسيط | verb | | | CONSULT | third-party | subject | بين, في | subject | diplomatic | 045 | strong | | play the mediator
قام بدور الوسيط | verb | | | CONSULT | third-party | subject | بين, في | subject | diplomatic | 045 | strong | | act as mediator
قام بوساطة | verb | | | CONSULT | third-party | subject | بين, في | subject | diplomatic | 045 | strong | | mediate
رعى | verb | محادثات, محادثة, مفاوضات, مفاوضة, حوار, اتفاق, مباحثات, مباحثة, هدنة, مصالحة, تسوية, اجتماع, لقاء | غنم, ماشية, طفل, مسن | CONSULT | third-party | subject | بين | subject | diplomatic | 045 | strong | | sponsor talks, an agreement
أشرف على المفاوضات | verb | | | CONSULT | third-party | subject | بين, في | subject | diplomatic | 045 | strong | | oversee the negotiations
يسّر | verb | محادثات, محادثة, مفاوضات, مفاوضة, حوار, اتفاق | | CONSULT | third-party | subject | بين, في | object | diplomatic | 045 | strong | | facilitate talks
سهّل المفاوضات | verb | | | CONSULT | third-party | subject | بين, في | subject | diplomatic | 045 | strong | | facilitate the negotiations
قرّب وجهات النظر | verb | | | CONSULT | third-party | subject | بين, في | subject | diplomatic | 045 | strong | | bring the views closer
أصلح بين | verb | | | CONSULT | third-party | subject | بين | subject | diplomatic | 045 | strong | | reconcile
# CONSULT: nouns
اجتماع | noun | مجلس, أعضاء, وزاري, وزراء, وزير, قادة, قائد, زعماء, زعيم, رباعي, ثلاثي, دولي, خماسي, جمعية | | CONSULT | multilateral | both:بين, of, both:مع | | | | 044 | strong | | meeting of the Council
اجتماع | noun | | عائلي | CONSULT | | both:بين, of, both:مع, both:ب | | | | 040 | strong | | meeting
اجتماع طارئ | noun | | | CONSULT | multilateral | both:بين, of | | | | 044 | strong | | emergency meeting
اجتماع وزاري | noun | | | CONSULT | multilateral | both:بين, of | | | | 044 | strong | | ministerial meeting
اجتماع ثلاثي | noun | | | CONSULT | multilateral | both:بين, of | | | | 044 | strong | | three-party meeting
اجتماع رباعي | noun | | | CONSULT | multilateral | both:بين, of | | | | 044 | strong | | four-party meeting
لقاء | noun | | تلفزيوني, صحفي, صحافي, متلفز, إعلامي, ودي, كروي, ذهاب, إياب, نهائي, فريق, تدريبي | CONSULT | | both:بين, of, both:مع, both:ب | | | | 040 | strong | | meeting
لقاء ثنائي | noun | | | CONSULT | | both:بين, of, both:مع, both:ب | | | | 040 | strong | | bilateral meeting
لقاء تشاوري | noun | | | CONSULT | | both:بين, of, both:مع, both:ب | | | | 040 | strong | | consultative meeting
ملتقى | noun | | | CONSULT | multilateral | both:بين, of, both:مع, both:ب | | | | 040 | weak | | forum
مقابلة | noun | رئيس, ملك, وزير, مسؤول | تلفزيوني, صحفي, صحافي, وكالة, صحيفة, قناة, شبكة, إذاعة | CONSULT | | both:بين, of, both:مع, both:ب | | | | 040 | weak | | meeting
محادثات | noun | | | CONSULT | | both:بين, of, both:مع, both:ب | | | | 046 | strong | | talks
محادثة | noun | | | CONSULT | | both:بين, of, both:مع, both:ب | | | | 040 | weak | | conversation
محادثة هاتفية | noun | | | CONSULT | phone | both:بين, of, both:مع, both:ب | | | | 041 | strong | | telephone conversation
محادثات هاتفية | noun | | | CONSULT | phone | both:بين, of, both:مع, both:ب | | | | 041 | strong | | telephone talks
مباحثات | noun | | | CONSULT | | both:بين, of, both:مع, both:ب | | | | 046 | strong | | talks
مباحثات هاتفية | noun | | | CONSULT | phone | both:بين, of, both:مع, both:ب | | | | 041 | strong | | talks by phone
مشاورات | noun | | | CONSULT | | both:بين, of, both:مع, both:ب | | | | 040 | strong | | consultations
مشاورة | noun | | | CONSULT | | both:بين, of, both:مع, both:ب | | | | 040 | strong | | consultation
تشاور | noun | | | CONSULT | | both:بين, of, both:مع, both:ب | | | | 040 | strong | | consultation
مفاوضات | noun | | | CONSULT | | both:بين, of, both:مع, both:ب | | | | 046 | strong | | negotiations
مفاوضة | noun | | | CONSULT | | both:بين, of, both:مع, both:ب | | | | 046 | strong | | negotiation
تفاوض | noun | | | CONSULT | | both:بين, of, both:مع, both:ب | | | | 046 | strong | | negotiation
جولة محادثات | noun | | | CONSULT | | both:بين, of, both:مع, both:ب | | | | 046 | strong | | round of talks
جولة مفاوضات | noun | | | CONSULT | | both:بين, of, both:مع, both:ب | | | | 046 | strong | | round of negotiations
جولة مباحثات | noun | | | CONSULT | | both:بين, of, both:مع, both:ب | | | | 046 | strong | | round of talks
حوار | noun | | صحفي, صحافي, صحيفة, تلفزيوني, فيلم, قناة, مجلة, وكالة | CONSULT | | both:بين, of, both:مع, both:ب | | | | 040 | strong | | dialogue
حوار وطني | noun | | | CONSULT | | both:بين, of, both:مع, both:ب | | | | 040 | strong | | national dialogue
حوار استراتيجي | noun | | | CONSULT | | both:بين, of, both:مع, both:ب | | | | 040 | strong | | strategic dialogue
مداولات | noun | | | CONSULT | | both:بين, of, both:مع, both:ب | | | | 040 | strong | | deliberations
مناقشات | noun | | | CONSULT | | both:بين, of, both:مع, both:ب | | | | 040 | strong | | discussions
مناقشة | noun | | | CONSULT | | both:بين, of, both:مع, both:ب | | | | 040 | weak | | discussion
نقاش | noun | | | CONSULT | | both:بين, of, both:مع, both:ب | | | | 040 | weak | | discussion
مكالمة | noun | | | CONSULT | phone | both:بين, of, both:مع | | | | 041 | strong | | telephone call
مكالمة هاتفية | noun | | | CONSULT | phone | both:بين, of, both:مع, both:ب | | | | 041 | strong | | telephone call
اتصال هاتفي | noun | | | CONSULT | phone | both:بين, of, both:مع, both:ب | | | | 041 | strong | | telephone call
مهاتفة | noun | | | CONSULT | phone | both:بين, of, both:مع, both:ب | | | | 041 | strong | | telephone call
اتصال | noun | | تكنولوجيا, وزارة, وسيلة, شبكة, شركة, إنترنت, قطاع, هيئة, دائرة | CONSULT | | both:بين, of, both:مع, both:ب | | | | 040 | weak | | contact, call
اتصالات | noun | مع, بين, دبلوماسي, سياسي, مكثف, هاتفي, سري, غير مباشر, رفيع, طرف, جهة, جانب | شركة, قطاع, شبكة, وزارة, هيئة, تكنولوجيا, تقنية, هاتف, إنترنت, خدمة, مشفر, مدني | CONSULT |  | both:بين, of, both:مع, both:ب |  |  |  | 040 | weak |  | contacts
قمة | noun | | جبل, سعر, جدول, ترتيب, دوري, مباراة, هرم | CONSULT | multilateral | both:بين, of, both:مع | | | | 044 | strong | | summit
قمة ثنائية | noun | | | CONSULT | | both:بين, of, both:مع, both:ب | | | | 044 | strong | | bilateral summit
قمة ثلاثية | noun | | | CONSULT | multilateral | both:بين, of, both:مع, both:ب | | | | 044 | strong | | three-way summit
قمة طارئة | noun | | | CONSULT | multilateral | both:بين, of, both:مع, both:ب | | | | 044 | strong | | emergency summit
مؤتمر | noun |  | صحفي, صحافي, طبي, علمي | CONSULT | multilateral | both:بين |  |  |  | 044 | weak |  | conference
مؤتمر دولي | noun | | | CONSULT | multilateral | both:بين, of | | | | 044 | strong | | international conference
مؤتمر وزاري | noun | | | CONSULT | multilateral | both:بين, of | | | | 044 | strong | | ministerial conference
منتدى | noun | | | CONSULT | multilateral | both:بين, of | | | | 044 | weak | | forum
جلسة | noun | مجلس, طارئ, مغلق, مباحثات, مباحثة, محادثات, محادثة, مفاوضات, مفاوضة, حوار, مشاورات, مشاورة, جمعية | محكمة, محاكمة, تدريب, تداول, تدريبي, استماع | CONSULT | multilateral | both:بين, of, both:مع | | | | 044 | strong | | session
جلسة مباحثات | noun | | | CONSULT | | both:بين, of, both:مع, both:ب | | | | 046 | strong | | session of talks
جلسة محادثات | noun | | | CONSULT | | both:بين, of, both:مع, both:ب | | | | 046 | strong | | session of talks
جلسة طارئة | noun | | | CONSULT | multilateral | of | | | | 044 | strong | | emergency session
جلسة مغلقة | noun | | محكمة | CONSULT | multilateral | of | | | | 044 | strong | | closed session
جلسة مشاورات | noun | | | CONSULT | multilateral | of | | | | 044 | strong | | session of consultations
خلوة | noun | | | CONSULT | | both:بين, of, both:مع | | | | 040 | weak | | tête-à-tête
تواصل | noun | نظام, حكومة, رئيس, سلطة, طرف, دولة, وزير, مسؤول, قيادة, حركة, فصيل, جانب, إدارة, سوريا, إيران, روسيا, واشنطن, موسكو, طهران | اجتماعي, وسائل, مواقع, موقع, عائلة, أسرة, فتاة, محام, زوج, عبر | CONSULT |  | both:بين, of, both:مع, both:ب |  |  |  | 040 | weak |  | contact
إحاطة | noun | | | CONSULT | multilateral | of, من, both:أمام, both:إلى | | | | 040 | weak | | briefing to the Council
تنسيق المواقف | noun | | | CONSULT | | both:بين, of, both:مع, both:ب | | | | 040 | strong | | coordination of positions
تبادل وجهات النظر | noun | | | CONSULT | | both:بين, of, both:مع, both:ب | | | | 040 | strong | | exchange of views
تبادل رسائل | noun | | | CONSULT | | both:بين, of, both:مع, both:ب | | | | 040 | strong | | exchange of letters
زيارة | noun | | طبيب, متحف, أهل, عائلي | CONSULT | visit | of, ل | إلى, ل | | | 042 | strong | | visit
زيارة رسمية | noun | | | CONSULT | visit | of | إلى, ل | | diplomatic | 042 | strong | | official visit
زيارة عمل | noun | | | CONSULT | visit | of | إلى, ل | | diplomatic | 042 | strong | | working visit
زيارة مفاجئة | noun | | | CONSULT | visit | of | إلى, ل | | | 042 | strong | | surprise visit
زيارة دولة | noun | | | CONSULT | visit | of | إلى, ل | | diplomatic | 042 | strong | | state visit
زيارة ميدانية | noun | | | CONSULT | visit | of | إلى, ل | | | 042 | strong | | field visit
جولة | noun | خليجي, أوروبي, آسيوي, إفريقي, أفريقي, عربي, خارجي, إقليمي, أوسطي, مكوكي, تفقدي | دوري, كأس, انتخابي, بطولة, ملاكمة | CONSULT | visit | of | في, إلى, على | | | 042 | weak | | tour of countries
زيارة تفقدية | noun | | | CONSULT | visit | of | إلى, ل | | | 042 | strong | | inspection visit
استقبال | noun | | لاجئ, حفل, مستشفى, قاعة, نازح, مهاجر, طلب | CONSULT | visit | of, ل | of | | | 043 | weak | | reception of a visitor
وفادة | noun | | | CONSULT | visit | of | | | | 043 | weak | | hospitality, reception
محادثات غير مباشرة | noun | | | CONSULT | third-party | both:بين, of, both:مع, both:ب | | | | 045 | strong | | indirect talks
مفاوضات غير مباشرة | noun | | | CONSULT | third-party | both:بين, of, both:مع, both:ب | | | | 045 | strong | | indirect negotiations
وساطة | noun | | عقاري, مالي, بورصة | CONSULT | third-party | of | بين | | diplomatic | 045 | strong | | mediation
جهود وساطة | noun | | | CONSULT | third-party | of | بين | | diplomatic | 045 | strong | | mediation efforts
مساعي حميدة | noun | | | CONSULT | third-party | of | بين | | diplomatic | 045 | strong | | good offices
مساع حميدة | noun | | | CONSULT | third-party | of | بين | | diplomatic | 045 | strong | | good offices
مساعي | noun | وساطة, سلام, تهدئة, مصالحة, تسوية | | CONSULT | third-party | of | بين | | | 045 | weak | | efforts (diplomatic)
رعاية | noun | محادثات, محادثة, مفاوضات, مفاوضة, حوار, اتفاق, مباحثات, مباحثة | صحي, طبي, طفل | CONSULT | third-party | of | بين | | | 045 | weak | | sponsorship of talks
دبلوماسية مكوكية | noun | | | CONSULT | third-party | of | بين | | diplomatic | 045 | strong | | shuttle diplomacy
# AGREE: verbs (promises, offers, agreements to act, cooperative acts to come)
اتفق | verb | هدنة, وقف, تهدئة, انسحاب, تبادل, إفراج | | AGREE | | subject, both:مع, both:بين | | subject | | 0356 | strong | | agree to a ceasefire or to ease a conflict
اتفق | verb | اجتماع, لقاء, قمة, محادثات, محادثة, مفاوضات, مفاوضة, حوار, استئناف, عقد, مواصلة | | AGREE | | subject, both:مع, both:بين | | subject | | 036 | strong | | agree to meet or negotiate
اتفق | verb | تعاون, تعزيز, تنسيق, تشكيل, إنشاء, إقامة, تطوير, توسيع, تكثيف | | AGREE | | subject, both:مع, both:بين | | subject | | 031 | strong | | agree to cooperate
اتفق | verb | | محلل, خبير, ناقد | AGREE | | subject, both:مع, both:بين | | no | | 030 | strong | | agree
توافق | verb |  | عيد, ذكرى, تاريخ, معايير, قانون, قاعدة, قواعد, مبدأ, مبادئ, مرجعية, قرار, مصلحة, دستور, شرع, شريعة, رؤية, معيار, التزام, هدف, سياسة, قيمة, ميثاق, نص, رغبة, طبيعة, واقع, توقع | AGREE |  | subject, both:مع, both:بين |  | subject |  | 030 | strong |  | come to an agreement
تفاهم | verb | | | AGREE | | subject, both:مع | | subject | | 030 | strong | | come to an understanding
توصل | verb | هدنة, تهدئة, تسوية | | AGREE | | subject, both:مع, both:بين | | subject | | 037 | strong | | reach a truce or settlement
تعهد | verb | تقديم, مساعدة, دعم, تمويل, منح, تبرع, مساعدات, دفع, مساهمة | | AGREE | | subject | ل, إلى | subject | | 033 | strong | | pledge aid
تعهد | verb | حوار, تفاوض, لقاء, مفاوضات, مفاوضة | | AGREE | | subject | مع, ل | subject | | 036 | strong | | pledge to meet or negotiate
تعهد | verb | وقف, انسحاب, إفراج, إطلاق, رفع, سحب, تخفيف, نزع | | AGREE | | subject | ل, تجاه | subject | | 035 | strong | | pledge to ease, withdraw or release
تعهد | verb | إصلاح, تعديل, انتخاب, مكافحة, محاسبة | | AGREE | | subject | ل, أمام | subject | | 034 | strong | | pledge reform
تعهد | verb |  | انتقام, ثأر, رد, سحق, معاقبة, تدمير, قضاء, هجوم, ولاء | AGREE |  | subject | ل, أمام | subject |  | 030 | strong |  | pledge, vow
وعد | verb | تقديم, مساعدة, دعم, تمويل, منح, مساعدات | | AGREE | | subject | object | subject | | 033 | strong | | promise aid
وعد | verb | | صادق | AGREE | | subject | object | subject | | 030 | strong | | promise
التزم | verb | تقديم, دعم, تنفيذ, تطبيق, احترام, وقف, مواصلة, اتفاق, تمويل, مساعدة | صمت, منزل, بيت | AGREE | | subject | تجاه, ل | subject | | 030 | strong | | commit oneself
التزم | verb | | صمت, حجر, منزل, بيت, موعد, قاعدة | AGREE | | subject | تجاه, ل | subject | | 030 | weak | | commit oneself
أخذ على عاتق | verb | | | AGREE | | subject | ل, مع, إلى | subject | | 030 | strong | | take upon oneself
قطع عهد | verb | | | AGREE | | subject | ل, على | subject | | 030 | strong | | give one's word
قطع وعد | verb | | | AGREE | | subject | ل | subject | | 030 | strong | | make a promise
قدم تعهد | verb | | | AGREE | | subject | ل, إلى, ب | subject | | 030 | strong | | give a pledge
قدم تعهدات | verb | | | AGREE | | subject | ل, إلى | subject | | 030 | strong | | give pledges
قدم ضمانات | verb | | | AGREE | | subject | ل, إلى | subject | | 030 | strong | | give guarantees
أعطى ضمانات | verb | | | AGREE | | subject | ل, إلى | subject | | 030 | strong | | give guarantees
ضمن | verb | أمن, سلامة, تنفيذ, حماية | | AGREE | | subject | ل | no | | 030 | weak | | guarantee
تكفل | verb | | | AGREE | | subject | ل, ب | subject | | 033 | weak | | undertake to bear
أعلن التزام | verb | | | AGREE | | subject | ب, تجاه | subject | | 030 | strong | | declare one's commitment
أكد التزام | verb | | | AGREE | | subject | ب, تجاه, ل | subject | | 030 | strong | | affirm one's commitment
جدد التزام | verb | | | AGREE | | subject | ب, تجاه, ل | subject | | 030 | strong | | renew one's commitment
أعرب عن التزام | verb | | | AGREE | | subject | ب, تجاه, ل | subject | | 030 | strong | | express commitment
أعلن استعداد | verb | | | AGREE | | subject | ل, مع | subject | | 030 | strong | | declare oneself ready
أبدى استعداد | verb | | | AGREE | | subject | ل, مع | subject | | 030 | strong | | show readiness
أعرب عن استعداد | verb | | | AGREE | | subject | ل, مع | subject | | 030 | strong | | express readiness
عبر عن استعداد | verb | | | AGREE | | subject | ل, مع | subject | | 030 | strong | | express readiness
أكد استعداد | verb | | | AGREE | | subject | ل, مع | subject | | 030 | strong | | affirm one's readiness
جدد استعداد | verb | | | AGREE | | subject | ل, مع | subject | | 030 | strong | | renew one's readiness
أعلن جاهزية | verb | | | AGREE | | subject | ل, مع, إلى | subject | | 030 | weak | | declare readiness
أعرب عن رغبة | verb | تعاون, تعزيز, تطوير, حوار, تحسين, توسيع, سلام | | AGREE | | subject | مع, في | subject | | 030 | strong | | express the wish to cooperate
أبدى رغبة | verb | تعاون, تعزيز, تطوير, حوار, تحسين, سلام | | AGREE | | subject | مع, في | subject | | 030 | strong | | show the wish to cooperate
عبر عن رغبة | verb | تعاون, تعزيز, تطوير, حوار, تحسين, سلام | | AGREE | | subject | مع, في | subject | | 030 | strong | | express the wish to cooperate
أبدى مرونة | verb | | | AGREE | | subject | تجاه, في | subject | | 035 | strong | | show flexibility
أبدى انفتاح | verb | | | AGREE | | subject | على | subject | | 030 | strong | | show openness
أبدى موافقة | verb | | | AGREE | | subject | على | subject | | 030 | strong | | show agreement
أعلن عزم | verb | شن, هجوم, ضرب, عقوبة, معاقبة, اجتياح, قصف | | THREATEN | violence | subject | ضد, على | subject | | 138 | weak | future | announce the intention of force or sanctions
أعلن عزم | verb | | | AGREE | | subject | ل, مع | subject | | 030 | weak | | declare the intention
أعلن نية | verb | | | AGREE | | subject | ل, مع | subject | | 030 | weak | | declare the intention
أعرب عن نية | verb | | | AGREE | | subject | ل, مع | subject | | 030 | weak | | express the intention
عرض | verb | وساطة, توسط | | AGREE | | subject | على, ل, بين | subject | | 039 | strong | | offer mediation
عرض | verb | مساعدة, مساعدات, دعم, معونة, تعاون | | AGREE | | subject | على, ل | subject | | 033 | strong | | offer help
عرض | verb | محادثات, محادثة, حوار, تفاوض, لقاء, مفاوضات, مفاوضة, قمة | | AGREE | | subject | على, ل | subject | | 036 | strong | | offer talks
عرض | verb | لجوء, هدنة, عفو, سلام, استضافة | | AGREE | | subject | على, ل | subject | | 035 | strong | | offer asylum, a truce, an amnesty
عرض المساعدة | verb | | | AGREE | | subject | على, ل | subject | | 033 | strong | | offer help
عرض الوساطة | verb | | | AGREE | | subject | على, ل, بين | subject | | 039 | strong | | offer to mediate
قدم عرض | verb | | مسرحي, موسيقي, فني, لاعب | AGREE | | subject | ل, إلى | subject | | 030 | weak | | make an offer
وافق | verb | لقاء, اجتماع, قمة, محادثات, محادثة, حوار, مفاوضات, مفاوضة, تفاوض, جلوس, استئناف, مشاركة, حضور, زيارة, استقبال | | AGREE | | subject | مع, ل | subject | | 036 | strong | | agree to meet or negotiate
وافق | verb | وساطة, تفتيش, مراقب, دخول, مفتش | | AGREE | | subject | ل, من | subject | | 038 | strong | | agree to mediation or inspection
وافق | verb | هدنة, وقف, انسحاب, سحب, إفراج, إطلاق, تسليم, رفع, خروج, إخلاء, تخفيف, تخلي, تفكيك, نزع, تجميد, خفض |  | AGREE |  | subject | ل, مع | subject |  | 035 | strong |  | agree to ease, withdraw, release, stop
وافق | verb | تقديم, منح, إرسال, نشر, بيع, تزويد, صفقة, قرض, تمويل, مساعدة, استضافة, تسليح, صرف | | AGREE | | subject | ل, إلى | subject | | 033 | strong | | agree to give or send
وافق | verb | مشروع, قانون, مقترح, اقتراح, خطة, قرار, تعيين, اتفاق, اتفاقية, موازنة, ميزانية, ترشيح, مرشح, تعديل, دستور, انضمام, مبادرة, طلب, تمديد, قانونا |  | SUPPORT |  | subject | of, ل | subject |  | 051 | strong |  | approve a law, plan, proposal, appointment (see SUPPORT)
وافق | verb |  | عام, ميلادي, هجري, يوم, شهر, ذكرى, عطلة, إجازة, مولد | AGREE |  | subject | على, ل, مع | subject |  | 030 | strong |  | agree
قبل | verb | دعوة, لقاء, تفاوض, حوار, وساطة | | AGREE | | subject | من, of | subject | | 036 | weak | | accept a meeting or talks
قبل | verb | اقتراح, مقترح, مبادرة, عرض, شرط, خطة, هدنة, استقالة, ترشيح | | SUPPORT | | subject | of, من | subject | | 051 | weak | | accept a proposal (see SUPPORT)
قبل دعوة | verb | | | AGREE | | subject | من, of | subject | | 036 | strong | | accept an invitation
لبى دعوة | verb | | | AGREE | | subject | من, of | subject | | 036 | weak | | accept an invitation
استجاب | verb | دعوة, طلب, نداء, مبادرة, مطلب, مطالب, مناشدة | علاج, دواء | AGREE | | subject | of, من | subject | | 030 | strong | | respond to a call
دعا لزيارة | verb | | | AGREE | | subject | object | subject | | 036 | strong | | invite to visit
وجه دعوة | verb | زيارة, حضور, مشاركة, رئيس, وزير, ملك | | AGREE | | subject | ل, إلى | subject | | 036 | strong | | invite
وجه دعوة رسمية | verb | | | AGREE | | subject | ل, إلى | subject | | 036 | strong | | invite officially
قدم دعوة | verb | | | AGREE | | subject | ل, إلى | subject | | 036 | weak | | invite
تلقى دعوة | verb | | | AGREE | | من | subject | subject | | 036 | strong | | be invited
تسلم دعوة | verb | | | AGREE | | من | subject | subject | | 036 | strong | | be invited
قرر | verb | لقاء, اجتماع, مشاركة, زيارة, وفد, استئناف, محادثات, محادثة, عقد | | AGREE | | subject | مع, إلى, ل | no | | 036 | weak | | decide to meet or send a delegation
قرر | verb | إفراج, رفع, تخفيف, عفو, إعفاء, فتح | | AGREE | | subject | عن, ل, على | no | | 035 | weak | | decide to ease, release, withdraw, lift
قرر | verb | تقديم, منح, إرسال, تمويل, دعم, تخصيص, تسليم | | AGREE | | subject | ل, إلى | no | | 033 | weak | | decide to give or send
قرر | verb | انضمام, سفارة, إعادة, تطبيع, افتتاح, استعادة | | AGREE | | subject | إلى, مع, ل | no | | 030 | weak | | decide to join, to open, to restore
اعتزم | verb | شن, مهاجمة, ضرب, فرض, طرد, معاقبة, اجتياح | | THREATEN | | subject | ضد, على | subject | | 130 | weak | future | intend to attack, to impose sanctions
اعتزم | verb | زيارة, لقاء, عقد, اجتماع, استضافة, توجه, سفر, مشاركة | | AGREE | | subject | مع, إلى, object | subject | | 036 | weak | future | intend to visit or meet
اعتزم | verb | تقديم, إرسال, منح, تمويل, تزويد | | AGREE | | subject | ل, إلى | subject | | 033 | weak | future | intend to give or send
اعتزم | verb | | هجوم, ضرب, فرض, طرد, قطع | AGREE | | subject | ل, مع, إلى | subject | | 030 | weak | future | intend
نوى | verb | | | AGREE | | subject | ل, مع, إلى | subject | | 030 | weak | future | intend
خطط | verb | زيارة, لقاء, اجتماع, تعاون, قمة, استضافة | هجوم, اغتيال, تفجير | AGREE | | subject | مع, إلى | subject | | 036 | weak | future | plan to visit, meet, cooperate
اقترح | verb | محادثات, محادثة, حوار, لقاء, قمة, اجتماع, وساطة, مفاوضات, مفاوضة | | AGREE | | subject | على | subject | | 036 | strong | | propose talks or mediation
اقترح | verb | هدنة, تسوية, تعاون, سلام, تهدئة, مبادرة, تشكيل, إنشاء | | AGREE | | subject | على | subject | | 037 | strong | | propose a truce, settlement, cooperation
اقترح | verb | | | REQUEST | change | subject | على | subject | | 104 | weak | | propose (see REQUEST)
طرح مبادرة | verb | | | AGREE | | subject | ل, على, بين | subject | | 037 | strong | | put forward an initiative
أطلق مبادرة | verb | | | AGREE | | subject | ل, بين | subject | | 037 | weak | | launch an initiative
قدم مبادرة | verb | | | AGREE | | subject | ل, إلى | subject | | 037 | weak | | present an initiative
قدم مقترح | verb | | | AGREE | | subject | ل, إلى | subject | | 037 | weak | | present a proposal
تقدم بمبادرة | verb | | | AGREE | | subject | ل, إلى | subject | | 037 | strong | | come forward with an initiative
حدد موعد | verb | لقاء, اجتماع, قمة, محادثات, محادثة, زيارة, مفاوضات, مفاوضة | | AGREE | | subject | مع | subject | | 036 | strong | future | set a date for a meeting
استعد | verb | لقاء, قمة, زيارة, استقبال, استضافة, محادثات, محادثة, اجتماع | مباراة, منتخب, فريق | AGREE | | subject | مع, object, of | subject | | 036 | weak | future | prepare for a meeting
حضّر | verb | قمة, لقاء, زيارة, محادثات, محادثة, اجتماع | | AGREE | | subject | مع | no | | 036 | weak | future | prepare a meeting
رتب لقاء | verb | | | AGREE | | subject | بين, مع | subject | | 036 | weak | | arrange a meeting
تطلع | verb | تعاون, عمل, تعزيز, لقاء, زيارة, شراكة | | AGREE | | subject | مع, إلى | subject | | 030 | weak | | look forward to cooperate
تمسك | verb | اتفاق, اتفاقية, هدنة, تهدئة, سلام | | AGREE | | subject | مع | no | | 030 | weak | | hold to an agreement
تصالح | verb | | | AGREE | | subject, both:مع | | subject | | 037 | strong | | be reconciled
تعاقد | verb | | نادي, ناد, لاعب, مدرب, فريق, مدافع, مهاجم, موسم | AGREE | | subject, both:مع | | subject | | 030 | weak | | contract with
# AGREE: nouns
تعهد | noun | | انتقام, رد | AGREE | | of, من | ل, إلى | | | 030 | strong | | pledge
وعد | noun | | بلفور | AGREE | | of, من | ل, إلى | | | 030 | strong | | promise
التزام | noun | | | AGREE | | of, من | تجاه, ل | | | 030 | weak | | commitment
استعداد | noun | | مباراة, بطولة, موسم | AGREE | | of, من | ل, مع | | | 030 | weak | | readiness
جاهزية | noun | | قتالي, بدني, لاعب | AGREE | | of, من | ل, إلى | | | 030 | weak | | readiness
عرض | noun | مساعدة, وساطة, تفاوض, حوار, محادثات, محادثة, سلام, هدنة | فيلم, مسرحي, أزياء | AGREE | | of, من | على, ل | | | 033 | strong | | offer
مبادرة | noun | سلام, تسوية, حل, مصالحة, حوار, تهدئة, هدنة | | AGREE | | of, من | ل, بين | | | 037 | weak | | peace initiative
مقترح | noun | هدنة, سلام, تسوية, تهدئة, وساطة | | AGREE | | of, من | ل, إلى | | | 037 | weak | | proposal
هدنة | noun | | | AGREE | | both:بين, both:مع, of | | | | 0356 | strong | | truce agreed
هدنة إنسانية | noun | | | AGREE | | both:بين, both:مع, of | | | human_security | 0356 | strong | | humanitarian truce
اتفاق هدنة | noun | | | AGREE | | both:بين, both:مع | | | | 0356 | strong | | truce agreement
اتفاق تهدئة | noun | | | AGREE | | both:بين, both:مع | | | | 0356 | strong | | agreement on calm
اتفاق وقف إطلاق النار | noun | | | AGREE | | both:بين, both:مع | | | | 0356 | strong | | ceasefire agreement
اتفاق لوقف إطلاق النار | noun | | | AGREE | | both:بين, both:مع | | | | 0356 | strong | | ceasefire agreement
اتفاق مبدئي | noun | | | AGREE | | both:بين, both:مع | | | | 030 | strong | | agreement in principle
تهدئة | noun | | | AGREE | | both:بين, both:مع | | | | 0356 | weak | | calm agreed
تسوية | noun | | ملعب, حساب | AGREE | | both:بين, both:مع | | | | 037 | weak | | settlement
مصالحة | noun | | | AGREE | | both:بين, both:مع | | | | 037 | weak | | reconciliation
توافق | noun | | | AGREE | | both:بين, both:مع | | | | 030 | weak | | agreement, consensus
تفاهم | noun | | | AGREE | | both:بين, both:مع | | | | 030 | weak | | understanding
تفاهمات | noun | | | AGREE | | both:بين, both:مع | | | | 030 | weak | | understandings
موافقة | noun | | | AGREE | | of, من | على, ل | | | 030 | weak | | agreement
دعوة رسمية | noun | | | AGREE | | of, من | ل, إلى | | | 036 | strong | | official invitation
نية | noun | زيارة, لقاء, تعاون, تقديم, انضمام | حسن, قتل | AGREE | | of, من | ل, إلى | | | 030 | weak | future | intention
عزم | noun | زيارة, لقاء, تعاون, تقديم, تعزيز | | AGREE | | of, من | ل, إلى | | | 030 | weak | future | resolve
عقد قمة | noun | | | AGREE | | both:بين, of, both:مع | | | | 036 | weak | future | holding of a summit
ضمانات | noun | | بنك, قرض | AGREE | | of, من | ل, إلى | | | 030 | weak | | guarantees
خارطة طريق | noun | | | AGREE | | both:بين, of | | | | 037 | weak | | road map
انفتاح | noun | | ديني, فكري | AGREE | | of, من | على | | | 030 | weak | | openness
# SUPPORT: verbs (praise, endorsement, recognition, signing, congratulation, condolence)
أشاد | verb | | | SUPPORT | | subject | ب | subject | | 051 | strong | | praise
نوّه | verb |  | إلى, أن, إن | SUPPORT |  | subject | ب | subject |  | 051 | weak |  | commend
أثنى | verb | | | SUPPORT | | subject | على | subject | | 051 | strong | | praise
امتدح | verb | | | SUPPORT | | subject | object | object | | 051 | strong | | praise
مدح | verb | | | SUPPORT | | subject | object | object | | 051 | strong | | praise
أطرى | verb | | | SUPPORT | | subject | على, object | subject | | 051 | strong | | praise
ثمّن | verb | | سعر, دولار | SUPPORT | | subject | object | object | | 051 | strong | | appreciate
قدّر | verb | جهد, جهود, دور, موقف, دعم | | SUPPORT | | subject | object | no | | 051 | weak | | appreciate
حيى | verb | | جمهور | SUPPORT | | subject | object | no | | 051 | weak | | salute
بارك | verb | | الله | SUPPORT | | subject | object, ل | object | | 051 | weak | | bless, congratulate
شكر | verb |  | الله, رب | SUPPORT |  | subject | object, ل | object |  | 051 | strong |  | thank
هنأ | verb | | فريق, لاعب | SUPPORT | | subject | object | object | | 051 | strong | | congratulate
عزّى | verb | | | SUPPORT | | subject | object, في | object | | 051 | strong | | condole with
واسى | verb | | | SUPPORT | | subject | object | object | | 051 | strong | | console
رحّب | verb | | حلقة, برنامج | SUPPORT | | subject | ب | subject | | 051 | strong | | welcome
أيّد | verb | | محكمة, حكم, استئناف | SUPPORT | | subject | object | object | | 051 | strong | | support, endorse
ساند | verb | | فريق | SUPPORT | | subject | object | object | | 051 | weak | | stand by
آزر | verb | | | SUPPORT | | subject | object | object | | 051 | strong | | stand by
ناصر | verb | | | SUPPORT | | subject | object | object | | 051 | weak | | side with
تضامن | verb | | | SUPPORT | | subject | مع | subject | | 051 | strong | | declare solidarity with
وقف إلى جانب | verb | | | SUPPORT | | subject | of | subject | | 051 | strong | | stand by
وقف بجانب | verb | | | SUPPORT | | subject | of | subject | | 051 | strong | | stand by
وقف مع | verb | | | SUPPORT | | subject | of, مع | subject | | 051 | weak | | stand with
انحاز | verb | | | SUPPORT | | subject | ل, إلى | subject | | 051 | weak | | side with
اصطف إلى جانب | verb | | | SUPPORT | | subject | of | subject | | 051 | weak | | line up beside
دافع | verb | قرار, موقف, سياسة, رئيس, اتفاق, حق | لقب, مرمى, ألوان | SUPPORT | | subject | عن | no | | 052 | weak | | defend in words
دعم | verb | مال, سلاح, عتاد, ذخيرة, تدريب | | AID | | subject | object, ل | object | military | 072 | strong | | support an armed side with weapons or money (see AID)
دعم | verb |  | سلعة, وقود, خبز, محروقات, فني, منصة, نظام تشغيل, هاتف, اعتقاد, فرضية, نظرية, رأي, نمو, سهم, سعر, مؤشر, دليل | SUPPORT |  | subject | object, ل | object |  | 051 | strong |  | support
جدد دعم | verb | | | SUPPORT | | subject | ل | subject | | 051 | strong | | renew one's support for
أكد دعم | verb | | | SUPPORT | | subject | ل | subject | | 051 | strong | | affirm one's support for
أعلن دعم | verb | | | SUPPORT | | subject | ل | subject | | 051 | strong | | declare one's support for
أبدى دعم | verb | | | SUPPORT | | subject | ل | subject | | 051 | strong | | show support for
أعرب عن دعم | verb | | | SUPPORT | | subject | ل | subject | | 051 | strong | | express support for
عبر عن دعم | verb | | | SUPPORT | | subject | ل | subject | | 051 | strong | | express support for
أعلن تأييد | verb | | | SUPPORT | | subject | ل | subject | | 051 | strong | | declare one's backing for
أعرب عن تأييد | verb | | | SUPPORT | | subject | ل | subject | | 051 | strong | | express backing for
أكد تأييد | verb | | | SUPPORT | | subject | ل | subject | | 051 | strong | | affirm one's backing for
جدد تأييد | verb | | | SUPPORT | | subject | ل | subject | | 051 | strong | | renew one's backing for
أبدى تأييد | verb | | | SUPPORT | | subject | ل | subject | | 051 | strong | | show backing for
أعرب عن تضامن | verb | | | SUPPORT | | subject | مع | subject | | 051 | strong | | express solidarity with
عبر عن تضامن | verb | | | SUPPORT | | subject | مع | subject | | 051 | strong | | express solidarity with
أعلن تضامن | verb | | | SUPPORT | | subject | مع | subject | | 051 | strong | | declare solidarity with
أكد تضامن | verb | | | SUPPORT | | subject | مع | subject | | 051 | strong | | affirm solidarity with
أبدى تضامن | verb | | | SUPPORT | | subject | مع | subject | | 051 | strong | | show solidarity with
أكد وقوف | verb | | | SUPPORT | | subject | مع, إلى | subject | | 051 | strong | | affirm that one stands by
جدد وقوف | verb | | | SUPPORT | | subject | مع, إلى | subject | | 051 | strong | | renew that one stands by
أعرب عن امتنان | verb | | | SUPPORT | | subject | ل | subject | | 051 | strong | | express gratitude to
أعرب عن شكر | verb | | | SUPPORT | | subject | ل | subject | | 051 | strong | | express thanks to
أعرب عن تقدير | verb | | | SUPPORT | | subject | ل | subject | | 051 | strong | | express appreciation of
أعرب عن تقدير بالغ | verb | | | SUPPORT | | subject | ل | subject | | 051 | strong | | express deep appreciation of
أعرب عن إعجاب | verb | | | SUPPORT | | subject | ب | subject | | 051 | weak | | express admiration of
أعرب عن ترحيب | verb | | | SUPPORT | | subject | ب | subject | | 051 | strong | | express welcome for
أبدى ترحيب | verb | | | SUPPORT | | subject | ب | subject | | 051 | strong | | show welcome for
أعرب عن تعازي | verb | | | SUPPORT | | subject | ل, إلى | subject | | 051 | strong | | express condolences to
أعرب عن ثقة | verb | | | SUPPORT | | subject | في, ب | subject | | 051 | weak | | express confidence in
قدم شكر | verb | | | SUPPORT | | subject | ل, إلى | subject | | 051 | strong | | thank
وجه شكر | verb | | | SUPPORT | | subject | ل, إلى | subject | | 051 | strong | | thank
وجه تحية | verb | | | SUPPORT | | subject | ل, إلى | subject | | 051 | strong | | salute
قدم تهاني | verb | | | SUPPORT | | subject | ل, إلى | subject | | 051 | strong | | congratulate
وجه تهنئة | verb | | | SUPPORT | | subject | ل, إلى | subject | | 051 | strong | | congratulate
بعث برقية تهنئة | verb | | | SUPPORT | | subject | إلى, ل | subject | | 051 | strong | | send a cable of congratulation to
بعث ببرقية تهنئة | verb | | | SUPPORT | | subject | إلى, ل | subject | | 051 | strong | | send a cable of congratulation to
بعث برقية تعزية | verb | | | SUPPORT | | subject | إلى, ل | subject | | 051 | strong | | send a cable of condolence to
بعث ببرقية تعزية | verb | | | SUPPORT | | subject | إلى, ل | subject | | 051 | strong | | send a cable of condolence to
أبرق | verb | تهنئة, تعزية, معزي, مهنئ | | SUPPORT | | subject | إلى, ل | no | | 051 | strong | | cable congratulations or condolences
تلقى برقية تهنئة | verb | | | SUPPORT | | من | subject | subject | | 051 | strong | | receive a cable of congratulation from
تلقى التهاني | verb | | | SUPPORT | | من | subject | subject | | 051 | strong | | receive congratulations from
قدم تعازي | verb | | | SUPPORT | | subject | ل, إلى, في | subject | | 051 | strong | | offer condolences to
تقدم بالتعازي | verb | | | SUPPORT | | subject | إلى, ل | subject | | 051 | strong | | offer condolences to
قدم العزاء | verb | | | SUPPORT | | subject | ل, إلى, في | subject | | 051 | strong | | offer condolences to
قدم واجب العزاء | verb | | | SUPPORT | | subject | ل, في | subject | | 051 | strong | | offer condolences to
أرسل تعازي | verb | | | SUPPORT | | subject | إلى, ل | subject | | 051 | strong | | send condolences to
وقف دقيقة صمت | verb | | | SUPPORT | | subject | على | subject | | 051 | weak | | keep a minute of silence
كرّم | verb | | مهرجان, ممثل | SUPPORT | | subject | object | object | | 051 | weak | | honour
منح وسام | verb | | | SUPPORT | | subject | object, ل | subject | | 051 | weak | | decorate
قلّد | verb | وسام, قلادة | | SUPPORT | | subject | object | object | | 051 | weak | | decorate
بايع | verb | | | SUPPORT | | subject | object, ل | object | | 051 | strong | | pledge allegiance to
زكّى | verb | | مال | SUPPORT | | subject | object | object | election | 051 | weak | | endorse (a candidate)
رشّح | verb | | جائزة, أوسكار | SUPPORT | | subject | object | object | election | 051 | weak | | nominate
صوّت لصالح | verb | | | SUPPORT | | subject | of | subject | | 051 | strong | | vote in favour of
صوّت | verb | لصالح, تأييد | | SUPPORT | | subject | ل, على | no | | 051 | strong | | vote in favour of
صوّت بالموافقة | verb | | | SUPPORT | | subject | على | subject | | 051 | strong | | vote to approve
اعتمد | verb | قرار, بيان, خطة, إعلان, قانون, اتفاق, ميثاق | | SUPPORT | | subject | of | object | political_institutions | 051 | weak | | adopt a resolution, a plan
تبنى | verb | قرار, مشروع, إعلان, قانون, خطة, وثيقة | هجوم, عملية, تفجير, اعتداء | SUPPORT | | subject | of | object | | 051 | weak | | adopt a resolution
صادق | verb | اتفاق, اتفاقية, معاهدة, بروتوكول | | SUPPORT | | subject | على | subject | | 057 | strong | | ratify
صادق | verb | | | SUPPORT | | subject | على | subject | legislative | 051 | strong | | approve
صدّق | verb | اتفاق, اتفاقية, معاهدة, قانون, مشروع, حكم, قرار | | SUPPORT | | subject | على | no | | 057 | strong | | ratify
أقرّ | verb | قانون, مشروع, خطة, موازنة, ميزانية, اتفاق, تشريع, تعديل, دستور, قرار, قانونا, نظام, لائحة, ضريبة, مرسوم, إصلاح, مشروعا |  | SUPPORT |  | subject | of | object | legislative | 051 | weak |  | approve a law, a plan
مرر | verb | قانون, مشروع, تشريع, موازنة | كرة | SUPPORT | | subject | of | object | legislative | 051 | weak | | pass a law
وقّع | verb | اتفاق, اتفاقية, مذكرة, معاهدة, بروتوكول, ميثاق, وثيقة, إعلان, عقد, صفقة, شراكة, تفاهم, هدنة | لاعب, نادي, ناد, مدافع, مهاجم, موسم | SUPPORT | | subject, both:مع, both:بين | | subject | | 057 | strong | | sign an agreement
وقّع مع | verb |  | لاعب, نادي, ناد, كتاب, مدافع, مهاجم, حارس, موسم, حادث | SUPPORT |  | subject, both:مع | مع | no |  | 057 | weak |  | sign with
وقّع | verb | رسالة, بيان, عريضة, تشريع, قانون, قرار | لاعب, نادي, ناد, كتاب, مدافع, مهاجم, حارس, موسم, حادث, انفجار, هجوم, ضحية, خطأ, أسر | SUPPORT |  | subject, both:مع | مع | no |  | 057 | weak |  | sign
وقع اتفاق | verb | | | SUPPORT | | subject, both:مع | | subject | | 057 | strong | | sign an agreement
وقع اتفاقية | verb | | | SUPPORT | | subject, both:مع | | subject | | 057 | strong | | sign an agreement
وقع مذكرة | verb | | | SUPPORT | | subject, both:مع | | subject | | 057 | strong | | sign a memorandum
وقع مذكرة تفاهم | verb | | | SUPPORT | | subject, both:مع | | subject | | 057 | strong | | sign a memorandum of understanding
وقع معاهدة | verb | | | SUPPORT | | subject, both:مع | | subject | | 057 | strong | | sign a treaty
وقع بالأحرف الأولى | verb | | | SUPPORT | | subject, both:مع | | subject | | 057 | strong | | initial
أبرم | verb | اتفاق, اتفاقية, صفقة, معاهدة, عقد, هدنة, تفاهم, بروتوكول, شراكة, تحالف, سلام | لاعب, نادي, ناد, زواج | SUPPORT | | subject, both:مع, both:بين | | subject | | 057 | strong | | conclude an agreement
عقد | verb | صفقة, اتفاق, اتفاقية, معاهدة, تحالف, شراكة, هدنة | لاعب, نادي | SUPPORT | | subject, both:مع, both:بين | | subject | | 057 | strong | | conclude a deal, an alliance
توصل إلى اتفاق | verb | | | SUPPORT | | subject, both:مع, both:بين | | subject | | 057 | strong | | reach an agreement
توصل إلى تفاهم | verb | | | SUPPORT | | subject, both:مع, both:بين | | subject | | 057 | strong | | reach an understanding
توصل إلى صفقة | verb | | | SUPPORT | | subject, both:مع, both:بين | | subject | | 057 | strong | | reach a deal
توصل | verb | اتفاق, اتفاقية, صفقة, تفاهم, معاهدة | | SUPPORT | | subject, both:مع, both:بين | | subject | | 057 | strong | | reach an agreement
انضم | verb | اتفاق, اتفاقية, معاهدة, منظمة, حلف, اتحاد, تحالف, مبادرة, ميثاق | فريق, نادي, ناد, صفوف, لاعب, منتخب | SUPPORT |  | subject | إلى, ل | no |  | 050 | strong |  | join a treaty or organization
اعترف | verb | دولة, استقلال, قدس, عاصمة, حكومة, سيادة, رئيس, شرعية, مجلس, إسرائيل, فلسطين, كيان | جريمة, ذنب, خطأ, قتل, مسؤولية, هزيمة, تورط | SUPPORT | | subject | ب | subject | diplomatic | 054 | strong | | recognize a state, a government, Jerusalem as capital
أقام علاقات | verb | | | SUPPORT | | subject, both:مع | | subject | diplomatic | 054 | strong | | establish relations with
أقام علاقات دبلوماسية | verb | | | SUPPORT | | subject, both:مع | | subject | diplomatic | 054 | strong | | establish diplomatic relations with
استأنف العلاقات | verb | | | SUPPORT | | subject, both:مع | | subject | diplomatic | 054 | strong | | resume relations with
أعاد العلاقات | verb | | | SUPPORT | | subject, both:مع | | subject | diplomatic | 054 | strong | | restore relations with
طبّع | verb | | | SUPPORT | | subject, both:مع | مع | subject | diplomatic | 054 | strong | | normalize relations with
طبع العلاقات | verb | | | SUPPORT | | subject, both:مع | | subject | diplomatic | 054 | strong | | normalize relations with
أعاد فتح سفارة | verb | | | SUPPORT | | subject | في, ب, لدى | subject | diplomatic | 054 | strong | | reopen an embassy in
افتتح سفارة | verb | | | SUPPORT | | subject | في, ب, لدى | subject | diplomatic | 054 | strong | | open an embassy in
فتح سفارة | verb | | | SUPPORT | | subject | في, ب, لدى | subject | diplomatic | 054 | strong | | open an embassy in
افتتح | verb | سفارة, قنصلية, بعثة, ممثلية | | SUPPORT | | subject | في, ب, لدى | subject | diplomatic | 054 | strong | | open an embassy or consulate
افتتح | verb | مشروع, مستشفى, مدرسة, مصنع, معبر, جسر, مركز | تسجيل, تهديف | SUPPORT | | subject | | no | | 050 | weak | | open an institution or project
دشّن | verb | سفارة, قنصلية |  | SUPPORT |  | subject | في, ب, لدى | object | diplomatic | 054 | strong |  | inaugurate an embassy
دشّن | verb | | ناشط, مغرد, حساب | SUPPORT | | subject | | subject | | 050 | weak | | inaugurate
نقل سفارة | verb | | | SUPPORT | | subject | إلى, of | subject | diplomatic | 054 | strong | | move an embassy to
نقل | verb | سفارة | | SUPPORT | | subject | إلى, ل | object | diplomatic | 054 | strong | | move an embassy to
أعاد سفير | verb | | | SUPPORT | | subject | إلى | subject | diplomatic | 050 | strong | | send the ambassador back to
عيّن سفير | verb | | | SUPPORT | | subject | لدى, في, إلى | subject | diplomatic | 050 | strong | | appoint an ambassador to
قدم أوراق اعتماد | verb | | | SUPPORT | | subject | إلى, ل | subject | diplomatic | 050 | strong | | present credentials to
تسلم أوراق اعتماد | verb | | | SUPPORT | | of | subject | subject | diplomatic | 050 | strong | | receive the credentials of
رفع التمثيل الدبلوماسي | verb | | | SUPPORT | | subject | مع | subject | diplomatic | 050 | strong | | raise diplomatic representation
احتفل بافتتاح | verb | | | SUPPORT | | subject | of | subject | | 050 | strong | | celebrate the opening of
حشد الدعم | verb | | | SUPPORT | | subject | ل | subject | | 053 | strong | | rally support for
حشد التأييد | verb | | | SUPPORT | | subject | ل | subject | | 053 | strong | | rally backing for
منح الثقة | verb | | | SUPPORT | | subject | ل, object | subject | legislative | 051 | strong | | grant confidence to
منح ثقة | verb | | | SUPPORT | | subject | ل, object | subject | legislative | 051 | strong | | grant confidence to
جدد الثقة | verb | | | SUPPORT | | subject | في, ب | subject | | 051 | weak | | renew confidence in
جدد ثقة | verb | | | SUPPORT | | subject | في, ب | subject | | 051 | weak | | renew confidence in
منح ترخيص | verb | | | SUPPORT | | subject | ل, object, إلى | subject | | 051 | weak | | license
منح ضوء أخضر | verb | | | SUPPORT | | subject | ل, object | subject | | 051 | strong | | give the green light to
أعطى الضوء الأخضر | verb | | | SUPPORT | | subject | ل | subject | | 051 | strong | | give the green light to
منح الضوء الأخضر | verb | | | SUPPORT | | subject | ل, object | subject | | 051 | strong | | give the green light to
ألقى بثقل خلف | verb | | | SUPPORT | | subject | of | subject | | 051 | weak | | throw one's weight behind
أعلن ولاء | verb | | | SUPPORT | | subject | ل | subject | | 051 | strong | | declare allegiance to
أعلن مبايعة | verb | | | SUPPORT | | subject | ل, of | subject | | 051 | strong | | declare allegiance to
حظي بدعم | verb | | | SUPPORT | | of, من | subject | subject | | 051 | strong | | enjoy the support of
حظي بتأييد | verb | | | SUPPORT | | of, من | subject | subject | | 051 | strong | | enjoy the backing of
لقي ترحيب | verb | | | SUPPORT | | من, of, لدى | subject | subject | | 051 | strong | | be welcomed by
لقي دعم | verb | | | SUPPORT | | من, of | subject | subject | | 051 | strong | | get support from
تلقى دعم | verb | | | SUPPORT | | من, of | subject | subject | | 051 | strong | | get support from
نال ثقة | verb | | | SUPPORT | | of | subject | subject | legislative | 051 | strong | | win the confidence of
وصف بالإيجابي | verb | | | SUPPORT | | subject | object | subject | | 051 | weak | | call positive
# SUPPORT: nouns
إشادة | noun | | | SUPPORT | | of, من | ب | | | 051 | strong | | praise
ثناء | noun | | | SUPPORT | | of, من | على, of | | | 051 | strong | | praise
مديح | noun | | | SUPPORT | | of, من | ل | | | 051 | weak | | praise
ترحيب | noun | | | SUPPORT | | of, من | ب, ل | | | 051 | strong | | welcome
ارتياح | noun | | | SUPPORT | | of, من | ل | | | 051 | weak | | satisfaction
شكر | noun | | الله | SUPPORT | | of, من | ل, إلى | | | 051 | weak | | thanks
امتنان | noun | | | SUPPORT | | of, من | ل | | | 051 | strong | | gratitude
تهنئة | noun | | | SUPPORT | | من, of | ل, إلى | | | 051 | strong | | congratulation
تهاني | noun | | | SUPPORT | | of, من | ل, إلى | | | 051 | weak | | congratulations
برقية تهنئة | noun | | | SUPPORT | | من, of | إلى, ل | | | 051 | strong | | cable of congratulation
برقية تعزية | noun | | | SUPPORT | | من, of | إلى, ل | | | 051 | strong | | cable of condolence
تعزية | noun | | | SUPPORT | | من, of | ل, إلى, في | | | 051 | strong | | condolence
تعازي | noun | | | SUPPORT | | of, من | ل, إلى, في | | | 051 | strong | | condolences
عزاء | noun | | | SUPPORT | | of, من | ل, في | | | 051 | weak | | condolence
مواساة | noun | | | SUPPORT | | of, من | ل, إلى | | | 051 | weak | | sympathy
تأييد | noun | | حكم, محكمة | SUPPORT | | of, من | ل, of | | | 051 | strong | | backing
مساندة | noun | | | SUPPORT | | of, من | ل, of | | | 051 | strong | | backing
مؤازرة | noun | | | SUPPORT | | of, من | ل, of | | | 051 | weak | | backing
دعم | noun |  | فني, سلعة, وقود, خبز, محروقات, جنيه, كهرباء, طاقة, فاتورة, نقدي, موازنة | SUPPORT |  | of, من | ل, of |  |  | 051 | strong |  | support
دعم سياسي | noun | | | SUPPORT | | of, من | ل, of | | | 051 | strong | | political support
دعم دبلوماسي | noun | | | SUPPORT | | of, من | ل, of | | diplomatic | 051 | strong | | diplomatic support
دعم دولي | noun | | | SUPPORT | | of, من | ل | | | 051 | strong | | international support
تضامن | noun | | اجتماعي, صندوق | SUPPORT | | of, من | مع, ل | | | 051 | strong | | solidarity
وقوف | noun | جانب, مع, بجانب | | SUPPORT | | of, من | مع, إلى | | | 051 | weak | | standing by
مباركة | noun | | | SUPPORT | | of, من | ل, of | | | 051 | weak | | blessing
تزكية | noun | | | SUPPORT | | of, من | ل, of | | | 051 | weak | | endorsement
بيعة | noun | | | SUPPORT | | of, من | ل | | | 051 | weak | | oath of allegiance
مبايعة | noun | | | SUPPORT | | of, من | ل, of | | | 051 | strong | | pledge of allegiance
اعتراف | noun | دولة, استقلال, قدس, عاصمة, سيادة, حكومة, دبلوماسي, شرعية | | SUPPORT | | of, من | ب | | diplomatic | 054 | strong | | recognition of a state
تطبيع | noun | | | SUPPORT | | both:بين, of, both:مع | مع | | diplomatic | 054 | strong | | normalization
تطبيع العلاقات | noun | | | SUPPORT | | both:بين, of, both:مع | مع | | diplomatic | 054 | strong | | normalization of relations
استئناف العلاقات | noun | | | SUPPORT | | both:بين, both:مع | | | diplomatic | 054 | strong | | resumption of relations
إعادة العلاقات | noun | | | SUPPORT | | both:بين, both:مع | | | diplomatic | 054 | strong | | restoring of relations
نقل السفارة | noun | أمريكي, أميركي, قدس, إلى | | SUPPORT | | of, من | إلى, of | | diplomatic | 054 | strong | | moving of the embassy
افتتاح السفارة | noun | | | SUPPORT | | of, من | في, ب | | diplomatic | 054 | strong | | opening of the embassy
فتح السفارة | noun | | | SUPPORT | | of, من | في, ب | | diplomatic | 054 | strong | | opening of the embassy
اتفاق | noun | | | SUPPORT | | both:بين, of, both:مع | | | | 057 | weak | | agreement concluded
اتفاق سلام | noun | | | SUPPORT | | both:بين, both:مع, of | | | | 057 | strong | | peace agreement
اتفاق شراكة | noun | | | SUPPORT | | both:بين, both:مع, of | | | | 057 | strong | | partnership agreement
اتفاق تعاون | noun | | | SUPPORT | | both:بين, both:مع, of | | | | 057 | strong | | cooperation agreement
اتفاقية | noun | | | SUPPORT | | both:بين, of, both:مع | | | | 057 | weak | | agreement concluded
معاهدة | noun | | | SUPPORT | | both:بين, of, both:مع | | | | 057 | weak | | treaty
معاهدة سلام | noun | | | SUPPORT | | both:بين, both:مع, of | | | | 057 | strong | | peace treaty
مذكرة تفاهم | noun | | | SUPPORT | | both:بين, both:مع, of | | | | 057 | strong | | memorandum of understanding
مذكرة تعاون | noun | | | SUPPORT | | both:بين, both:مع, of | | | | 057 | strong | | memorandum of cooperation
بروتوكول تعاون | noun | | | SUPPORT | | both:بين, both:مع, of | | | | 057 | strong | | protocol of cooperation
توقيع | noun | اتفاق, اتفاقية, مذكرة, معاهدة, بروتوكول, عقد, صفقة, هدنة | لاعب, نادي, ناد | SUPPORT | | both:بين, both:مع, ب | | | | 057 | strong | | signing
إبرام | noun | اتفاق, اتفاقية, صفقة, معاهدة, هدنة | | SUPPORT | | both:بين, both:مع, من | | | | 057 | strong | | conclusion
مصادقة | noun | | | SUPPORT | | of, من | على | | legislative | 051 | strong | | ratification
تصديق | noun | | | SUPPORT | | of, من | على | | legislative | 057 | strong | | ratification
نيل الثقة | noun | | | SUPPORT | | من | of | | legislative | 051 | weak | | winning of confidence
تكريم | noun | | | SUPPORT | | من | of | | | 051 | weak | | honouring
# CONCEDE: verbs (easing, apology, pardon, admission, announced truce or withdrawal)
اعتذر | verb | | مشاركة, حضور, مهرجان | CONCEDE | | subject | ل, إلى, من | subject | | 080 | strong | | apologize
قدم اعتذار | verb | | | CONCEDE | | subject | ل, إلى | subject | | 080 | strong | | offer an apology
وجه اعتذار | verb | | | CONCEDE | | subject | ل, إلى | subject | | 080 | strong | | offer an apology
تقدم باعتذار | verb | | | CONCEDE | | subject | ل, إلى, من | subject | | 080 | strong | | offer an apology
أعرب عن أسف | verb | | | CONCEDE | | subject | ل, إلى | subject | | 080 | weak | | express regret
أبدى أسف | verb | | | CONCEDE | | subject | ل, إلى | subject | | 080 | weak | | express regret
أبدى ندم | verb | | | CONCEDE | | subject | ل, على | subject | | 080 | weak | | show remorse
طلب الصفح | verb | | | CONCEDE | | subject | من | subject | | 080 | strong | | ask forgiveness
طلب العفو | verb |  |  | REQUEST | yield | subject | من | subject |  | 080 | strong |  | ask pardon
عفا | verb | | زمن | CONCEDE | | subject | عن | no | | 080 | strong | | pardon
أصدر عفو | verb | | | CONCEDE | | subject | عن, ل, بحق | subject | legal | 080 | strong | | pardon
منح عفو | verb | | | CONCEDE | | subject | object, ل | subject | legal | 080 | strong | | pardon
منح العفو | verb | | | CONCEDE | | subject | ل, object | subject | legal | 080 | strong | | pardon
أعلن عفو | verb | | | CONCEDE | | subject | عن, ل | subject | legal | 080 | strong | | declare an amnesty
سامح | verb | | | CONCEDE | | subject | object | no | | 080 | weak | | forgive
صفح | verb | | | CONCEDE | | subject | عن | no | | 080 | weak | | forgive
خفف حكم | verb | | | CONCEDE | | subject | على, عن, of | subject | legal | 080 | strong | | commute a sentence
ألغى حكم | verb | | | CONCEDE | | subject | بحق, ضد, على | subject | legal | 080 | weak | | quash a sentence
برّأ | verb | | | CONCEDE | | subject | object | object | legal | 080 | strong | | acquit
أسقط التهم | verb | | | CONCEDE | | subject | عن, ضد | subject | legal | 080 | strong | | drop the charges
أسقط تهمة | verb | | | CONCEDE | | subject | عن, ضد | subject | legal | 080 | strong | | drop the charge
أسقط الدعوى | verb | | | CONCEDE | | subject | ضد, عن | subject | legal | 080 | strong | | drop the suit
حفظ التحقيق | verb | | | CONCEDE | | subject | ضد, مع, بحق | subject | legal | 080 | weak | | close the investigation
أغلق التحقيق | verb | | | CONCEDE | | subject | ضد, مع, بحق | subject | legal | 080 | weak | | close the investigation
سحب الدعوى | verb | | | CONCEDE | | subject | ضد | subject | legal | 080 | strong | | withdraw the suit
سحب الشكوى | verb | | | CONCEDE | | subject | ضد | subject | legal | 080 | strong | | withdraw the complaint
أعفى | verb | عقوبة, عقوبات, رسم, رسوم, ضريبة, تأشيرة | | CONCEDE | | subject | object | object | economic | 081 | strong | | exempt from sanctions, tariffs
استثنى | verb | عقوبة, عقوبات, رسم, رسوم, حظر, قرار | | CONCEDE | | subject | object | object | economic | 081 | weak | | exempt from sanctions
منح إعفاء | verb | | | CONCEDE | | subject | object, ل | subject | economic | 080 | strong | | grant an exemption
منح إعفاءات | verb | | | CONCEDE | | subject | object, ل | subject | economic | 080 | strong | | grant exemptions
رفع | verb | عقوبة, عقوبات, حظر, مقاطعة, تجميد | سعر, رصيد, كأس, علم | CONCEDE | | subject | عن, على | subject | economic | 085 | strong | | lift sanctions, an embargo
رفع | verb | قيد, قيود, طوارئ, تجول, إقامة | سعر, رصيد, كأس, علم | CONCEDE | | subject | عن, على | subject | | 081 | strong | | lift restrictions, a state of emergency, a curfew
رفع العقوبات | verb | | | CONCEDE | | subject | عن, على | subject | economic | 085 | strong | | lift the sanctions
رفع الحظر | verb | | | CONCEDE | | subject | عن, على | subject | | 085 | strong | | lift the embargo or ban
رفع حالة الطوارئ | verb | | | CONCEDE | | subject | ل, عن | subject | rights_freedoms | 0814 | strong | | lift the state of emergency
رفع حظر التجول | verb | | | CONCEDE | | subject | ل, عن | subject | rights_freedoms | 0813 | strong | | lift the curfew
رفع الحصار | verb | | | CONCEDE | | subject | عن, على | subject | | 0872 | weak | | lift the siege
رفع القيود | verb | | | CONCEDE | | subject | عن, على | subject | | 081 | strong | | lift the restrictions
خفف العقوبات | verb | | | CONCEDE | | subject | عن, على, ضد | subject | economic | 085 | strong | | ease the sanctions
خفف القيود | verb | | | CONCEDE | | subject | عن, على | subject | | 081 | strong | | ease the restrictions
خفف الحصار | verb | | | CONCEDE | | subject | عن, على | subject | | 0872 | strong | | ease the siege
خفف | verb | عقوبات, عقوبة, قيود, قيد, حصار, إجراءات, إجراء, حظر | ألم, أحمال, وزن | CONCEDE | | subject | عن, على | subject | | 081 | strong | | ease
علّق العقوبات | verb | | | CONCEDE | | subject | على, عن, ضد | subject | economic | 085 | strong | | suspend the sanctions
ألغى العقوبات | verb | | | CONCEDE | | subject | على, عن, ضد | subject | economic | 085 | strong | | cancel the sanctions
علّق | verb | عقوبات, عقوبة, رسوم, رسم, إعدام, ضربات, ضربة, هجوم | | CONCEDE | | subject | على, عن, ضد | subject | | 085 | weak | | suspend sanctions, tariffs, executions
ألغى | verb | عقوبات, عقوبة, طوارئ, حظر, رسوم, رسم, قيود, قيد | | CONCEDE | | subject | على, عن | subject | | 081 | weak | | cancel sanctions, a state of emergency, a ban
أوقف العمل بقانون الطوارئ | verb | | | CONCEDE | | subject | ل, عن | subject | rights_freedoms | 0814 | strong | | end the emergency law
أنهى العمل بحالة الطوارئ | verb | | | CONCEDE | | subject | ل, عن | subject | rights_freedoms | 0814 | strong | | end the state of emergency
سمح | verb | مساعدات, مساعدة, إغاثة, مفتش, مراقب, قافلة, خبراء, دخول, وصول | | RETREAT | access | subject | ل, إلى | subject | | 0863 | weak | | let in aid, inspectors, observers
سمح | verb | مرأة, نساء, امرأة, تظاهر, صحفي, حزب, قيادة | | CONCEDE | | subject | ل | subject | rights_freedoms | 0811 | weak | | allow women, protests, media
سمح | verb | دخول, مرور, عودة, سفر, قيادة, مراقب, مفتش, محقق, زيارة, عبور, وصول, إجلاء, مغادرة, توجه, صلاة, استئناف, مشاركة, رسو, إدخال | صورة, وقت, ظرف, مساحة, تقنية | CONCEDE |  | subject | ل | no |  | 080 | weak |  | allow
أذن | verb | | | CONCEDE | | subject | ل | no | | 080 | weak | | permit
رخّص | verb | | | CONCEDE | | subject | ل | no | | 081 | weak | | license
أعطى إذن | verb | | | CONCEDE | | subject | ل | subject | | 080 | strong | | give permission
منح إذن | verb | | | CONCEDE | | subject | ل, object | subject | | 080 | strong | | give permission
قدم تنازلات | verb | | | CONCEDE | | subject | ل | subject | | 080 | strong | | make concessions
قدم تنازل | verb | | | CONCEDE | | subject | ل | subject | | 080 | strong | | make a concession
تنازل | verb | | لاعب, نقطة, سعر | CONCEDE | | subject | ل, عن | subject | | 080 | strong | | give up, concede
تخلى عن مطلب | verb | | | CONCEDE | | subject | of | subject | | 080 | strong | | give up a demand
تخلى عن شرط | verb | | | CONCEDE | | subject | of | subject | | 080 | strong | | give up a condition
تراجع عن | verb | قرار, خطة, موقف, تصريح, فرض, إجراء, تهديد, قانون, رسوم, رسم, مشروع, نية, قيام, عملية, حكم, ترشح, ترشيح, دعم, شرط, مطلب, خطوة, اتهام, ادعاء, تعهد, سياسة, إعلان, إقالة, استقالة, حظر, هجوم, رفض, رسوم, وعيد | سعر, أسهم, سهم, نسبة, مستوى | CONCEDE |  | subject | of | subject |  | 080 | weak |  | go back on a decision
عدل عن | verb | قرار, خطة, استقالة, فكرة, موقف | | CONCEDE | | subject | of | subject | | 080 | weak | | give up (a decision)
رضخ | verb | | | CONCEDE | | subject | ل | subject | | 080 | strong | | give in to
خضع لمطالب | verb | | | CONCEDE | | subject | of | subject | | 080 | strong | | give in to the demands of
استجاب لمطالب | verb | | | CONCEDE | | subject | of | subject | | 083 | strong | | meet the demands of
لبى مطالب | verb | | | CONCEDE | | subject | of | subject | | 083 | strong | | meet the demands of
أذعن | verb | | | CONCEDE | | subject | ل | subject | | 080 | strong | | submit to
انصاع | verb | | | CONCEDE | | subject | ل | subject | | 080 | strong | | submit to
اعترف | verb | خطأ, جريمة, ذنب, قتل, مسؤولية, هزيمة, تورط, تقصير, فشل, تجاوز | دولة, استقلال, عاصمة | CONCEDE | | subject | أمام, ل | subject | | 080 | strong | | admit a crime, a mistake, defeat
أقر | verb | ذنب, تورط, خطأ, هزيمة, مسؤولية, فشل, تقصير, قتل, انتهاك | قانون, مشروع, موازنة, خطة | CONCEDE | | subject | أمام, ل | no | | 080 | strong | | admit
أقر بذنب | verb | | | CONCEDE | | subject | أمام | subject | legal | 080 | strong | | plead guilty
أقر بمسؤولية | verb | | | CONCEDE | | subject | عن | subject | | 080 | strong | | admit responsibility
أقر بهزيمة | verb | | | CONCEDE | | subject | أمام | subject | | 080 | strong | | admit defeat
اعترف بمسؤولية | verb | | | CONCEDE | | subject | عن | subject | | 080 | strong | | admit responsibility
تحمل المسؤولية | verb | | | CONCEDE | | subject | عن | subject | | 080 | weak | | take responsibility
أعلن وقف إطلاق النار | verb | | | CONCEDE | | subject | مع | subject | military | 0871 | strong | | declare a ceasefire
أعلن هدنة | verb | | | CONCEDE | | subject | مع | subject | military | 0871 | strong | | declare a truce
أعلن وقف إطلاق نار | verb | | | CONCEDE | | subject | مع | subject | military | 0871 | strong | | declare a ceasefire
أعلن تهدئة | verb | | | CONCEDE | | subject | مع | subject | military | 0871 | strong | | declare calm
أعلن وقف العمليات | verb | | | CONCEDE | | subject | ضد, في | subject | military | 087 | strong | | declare a halt of operations
أعلن وقف القتال | verb | | | CONCEDE | | subject | مع | subject | military | 0871 | strong | | declare an end of fighting
أعلن تعليق العمليات | verb | | | CONCEDE | | subject | ضد, في | subject | military | 087 | strong | | declare a halt of operations
أعلن انسحاب | verb | قوات, قوة, جيش, مقاتل, جندي, عسكري | اتفاق, معاهدة, منظمة, سباق | CONCEDE | | subject | من | subject | military | 0874 | strong | | announce a withdrawal
أعلن سحب | verb | قوات, قوة, جيش, جندي | | CONCEDE | | subject | من | subject | military | 0874 | strong | | announce the withdrawal of
أعلن نهاية الحرب | verb | | | CONCEDE | | subject | على, مع, ضد | subject | military | 087 | strong | | declare the war over
مدد الهدنة | verb | | | CONCEDE | | subject | مع | subject | military | 0871 | strong | | prolong the truce
مدد وقف إطلاق النار | verb | | | CONCEDE | | subject | مع | subject | military | 0871 | strong | | prolong the ceasefire
أجرى إصلاحات | verb | | | CONCEDE | | subject | ل, عن | subject | | 083 | weak | | carry out reforms
أدخل إصلاحات | verb | | | CONCEDE | | subject | ل, عن | subject | | 083 | weak | | bring in reforms
أجرى تعديل وزاري | verb | | | CONCEDE | | subject | ل, عن | subject | executive | 0831 | weak | | reshuffle the cabinet
حل الحكومة | verb | | | CONCEDE | | subject | ل, عن | subject | executive | 0831 | weak | | dissolve the government
خفّض التوتر | verb | | | CONCEDE | | subject, both:مع | مع | subject | | 080 | weak | | lower tension
خفف التوتر | verb | | | CONCEDE | | subject | مع | subject | | 080 | weak | | ease tension
خفف لهجة | verb | | | CONCEDE | | subject | تجاه, مع | subject | | 080 | strong | | soften one's tone
فتح باب الحوار | verb | | | CONCEDE | | subject | مع, أمام | subject | | 080 | weak | | open the door to dialogue
فتح صفحة جديدة | verb | | | CONCEDE | | subject, both:مع | مع | subject | | 080 | strong | | turn a new page
مد يد | verb | سلام, صداقة, مصالحة, حوار, صلح | | CONCEDE | | subject | ل, إلى | subject | | 080 | strong | | hold out one's hand
طوى صفحة | verb | خلاف, خلافات, أزمة, ماضي | | CONCEDE | | subject | مع | subject | | 080 | weak | | close the chapter
تصافح | verb | | | CONCEDE | | subject, both:مع | | subject | | 080 | weak | | shake hands
هدّأ | verb | توتر, وضع, مخاوف | | CONCEDE | | subject | | no | | 080 | weak | | calm
# CONCEDE: nouns
اعتذار | noun | | مشاركة, حضور | CONCEDE | | of, من | ل, إلى, من | | | 080 | strong | | apology
أسف | noun | | | CONCEDE | | of, من | ل | | | 080 | weak | | regret
عفو | noun | | دولي, لجنة | CONCEDE | | of, من | عن, ل, of | | legal | 080 | strong | | pardon
عفو عام | noun | | | CONCEDE | | of, من | عن, ل | | legal | 080 | strong | | amnesty
عفو رئاسي | noun | | | CONCEDE | | of, من | عن, ل | | legal | 080 | strong | | presidential pardon
عفو ملكي | noun | | | CONCEDE | | of, من | عن, ل | | legal | 080 | strong | | royal pardon
تبرئة | noun | | | CONCEDE | | من | of | | legal | 080 | strong | | acquittal
إسقاط التهم | noun | | | CONCEDE | | من | عن, ضد | | legal | 080 | strong | | dropping of the charges
إعفاء | noun | عقوبة, عقوبات, رسوم, رسم, ضريبة, ضرائب, تأشيرة | | CONCEDE | | من | of, ل | | economic | 081 | strong | | exemption from sanctions, tariffs
إعفاءات | noun | | | CONCEDE | | من, of | ل | | economic | 081 | weak | | exemptions
استثناء | noun | عقوبات, عقوبة, رسوم, رسم, حظر | | CONCEDE | | من | of, ل | | economic | 081 | weak | | exemption from sanctions
رفع العقوبات | noun | | | CONCEDE | | من | عن, على | | economic | 085 | strong | | lifting of sanctions
رفع الحظر | noun | | | CONCEDE | | من | عن, على | | | 085 | strong | | lifting of the ban
رفع القيود | noun | | | CONCEDE | | من | عن, على | | | 081 | strong | | lifting of restrictions
رفع حالة الطوارئ | noun | | | CONCEDE | | من | عن, على | | rights_freedoms | 0814 | strong | | lifting of the state of emergency
رفع حظر التجول | noun | | | CONCEDE | | من | عن, في | | rights_freedoms | 0813 | strong | | lifting of the curfew
تخفيف العقوبات | noun | | | CONCEDE | | من | عن, على | | economic | 085 | strong | | easing of sanctions
تخفيف القيود | noun | | | CONCEDE | | من | عن, على | | | 081 | strong | | easing of restrictions
تخفيف الحصار | noun | | | CONCEDE | | من | عن, على | | | 0872 | strong | | easing of the siege
تعليق العقوبات | noun | | | CONCEDE | | من | عن, على, ضد | | economic | 085 | strong | | suspension of sanctions
تخفيف | noun | عقوبات, عقوبة, قيود, قيد, حصار, إجراءات, إجراء | وزن, ألم | CONCEDE | | من | عن, على | | | 081 | weak | | easing
تنازل | noun | | | CONCEDE | | of, من | ل | | | 080 | weak | | concession
تنازلات | noun | | | CONCEDE | | of, من | ل | | | 080 | strong | | concessions
تراجع | noun | قرار, خطة, تصريح, فرض, تهديد, موقف | سعر, أسهم, سهم, نسبة, مستوى, معدل | CONCEDE | | of | | | | 080 | weak | | going back on
اعتراف | noun | مسؤولية, تورط, جريمة, ذنب, هزيمة, خطأ, قتل, تقصير | دولة, استقلال, عاصمة | CONCEDE | | of, من | | | | 080 | strong | | admission
إقرار | noun | مسؤولية, تورط, ذنب, هزيمة, خطأ, فشل, تقصير | قانون, موازنة, مشروع | CONCEDE | | of, من | | | | 080 | strong | | admission
رضوخ | noun | | | CONCEDE | | of, من | ل | | | 080 | strong | | giving in
استجابة | noun | مطلب, مطالب, متظاهر, محتج, ضغط, ضغوط | | CONCEDE | | of, من | of, ل | | | 083 | weak | | response to demands
سماح | noun | | | CONCEDE | | of, من | ل | | | 080 | weak | | permission
إذن | noun | | | CONCEDE | | من | ل | | | 080 | weak | | permission
إعلان هدنة | noun | | | CONCEDE | | of, من | | | military | 0871 | strong | | declaration of a truce
إعلان وقف إطلاق النار | noun | | | CONCEDE | | of, من | | | military | 0871 | strong | | declaration of a ceasefire
تمديد الهدنة | noun | | | CONCEDE | | both:بين, من | | | military | 0871 | strong | | prolongation of the truce
تمديد وقف إطلاق النار | noun | | | CONCEDE | | both:بين, من | | | military | 0871 | strong | | prolongation of the ceasefire
خفض التصعيد | noun | | منطقة, مناطق | CONCEDE | | both:بين, من | | | | 087 | weak | | de-escalation
# RETREAT: verbs
انسحب | verb | قوات, قوة, جيش, جندي, مقاتل, مسلح, آلية, مدينة, بلدة, موقع, ميليشيا, قرية, حدود, منطقة, وحدة | اتفاق, معاهدة, سباق, بطولة, مباراة, جلسة, منظمة | RETREAT | withdraw | subject | من | subject | military | 0874 | strong | | pull troops out
انسحب | verb | سباق, انتخاب, انتخابات, ترشح | | RETREAT | | subject | | subject | election | 087 | strong | | withdraw from a race or a session
انسحب | verb | | اتفاق, اتفاقية, معاهدة, بطولة, مباراة, مجلس, منظمة, جلسة, دور | RETREAT | withdraw | subject | من | subject | | 0874 | weak | | withdraw
سحب | verb | قوات, قوة, جيش, جندي, عسكري, مقاتل, آلية, دبابة, سلاح, وحدة, عنصر | | RETREAT | withdraw | subject | من | subject | military | 0874 | strong | | withdraw troops
سحب قوات | verb | | | RETREAT | withdraw | subject | من | subject | military | 0874 | strong | | withdraw one's troops
سحب ترشيح | verb | | | RETREAT | | subject | | subject | election | 087 | strong | | withdraw one's candidacy
سحب ترشح | verb | | | RETREAT | | subject | | subject | election | 087 | strong | | withdraw one's candidacy
سحب طلب | verb | | | RETREAT | | subject | من, إلى | subject | | 087 | weak | | withdraw a request
سحب مشروع قرار | verb | | | RETREAT | | subject | من | subject | | 087 | weak | | withdraw a draft resolution
أخلى | verb | موقع, مواقع, قاعدة, نقطة, مقر, مدينة, بلدة, حاجز | سبيل, مسؤولية, متضرر | RETREAT | withdraw | subject | | object | | 0874 | strong | | evacuate a position, a town
انكفأ | verb | | | RETREAT | withdraw | subject | من | subject | military | 0874 | weak | | fall back
تقهقر | verb | | | RETREAT | withdraw | subject | من | subject | military | 0874 | strong | | fall back
تراجع | verb | قوات, قوة, جيش, مقاتل, مسلح, ميليشيا, عنصر, موقع, مواقع | سعر, أسهم, سهم, نسبة, مستوى, معدل, مبيعات, دولار | RETREAT | withdraw | subject | من | subject | military | 0874 | weak | | retreat (of forces)
غادر | verb | مقاتل, مسلح, عنصر, فصيل, قوات, قوة, جيش, جندي, معارضة, مدني, حافلة | ملعب, نادي, ناد, منصب | RETREAT | withdraw | subject | object | object | | 0874 | strong | | leave a town under an agreement
خرج | verb | مقاتل, مسلح, فصيل, معارضة, حافلة | مظاهرة, مسيرة, متظاهر, منافسة, بطولة, سيطرة | RETREAT | withdraw | subject | من | subject | | 0874 | weak | | leave under an agreement
أجلى | verb |  | غبار, ساكن, مواطن, سائح, مريض, جريح | RETREAT | withdraw | subject | object | object |  | 0874 | weak |  | evacuate
استسلم | verb | | نوم, يأس, شباك | RETREAT | withdraw | subject | ل, إلى | subject | military | 0874 | strong | | surrender to
سلم سلاح | verb | | | RETREAT | disarm | subject | إلى, ل | subject | military | 0873 | strong | | hand in one's weapons
سلم أسلحة | verb | | | RETREAT | disarm | subject | إلى, ل | subject | military | 0873 | strong | | hand in weapons
ألقى السلاح | verb | | | RETREAT | disarm | subject | | subject | military | 0873 | strong | | lay down arms
ألقى سلاح | verb | | | RETREAT | disarm | subject | | subject | military | 0873 | strong | | lay down one's arms
نزع سلاح | verb | | | RETREAT | disarm | subject | of | subject | military | 0873 | strong | | disarm
نزع | verb | سلاح, أسلحة, لغم, ألغام | | RETREAT | disarm | subject | of, من | subject | military | 0873 | weak | | remove mines or weapons
دمّر ترسانة | verb | | | RETREAT | disarm | subject | | subject | military | 087 | strong | | destroy one's arsenal
فكّك | verb | مفاعل, صاروخ, برنامج, منشأة, ترسانة, بؤرة, مستوطنة, سلاح | خلية, شبكة, عبوة, عصابة, قنبلة | RETREAT | disarm | subject | | object | | 087 | strong | | dismantle a site, a programme
سرّح | verb | مقاتل, أسير, معتقل, محتجز, مسلح | موظف, عامل, شعر | RETREAT | release | subject | object | object | | 0841 | strong | | demobilize, release
حل ميليشيا | verb | | | RETREAT | disarm | subject | of | subject | military | 0873 | strong | | disband a militia
أفرج | verb | | أموال, مال, وثيقة, وثائق | RETREAT | release | subject | عن | no | | 0841 | strong | | release
أفرج عن أموال | verb | | | RETREAT | release | subject | ل, of | subject | economic | 0842 | strong | | release funds
أطلق سراح | verb | | | RETREAT | release | subject | of | subject | | 0841 | strong | | release
أخلى سبيل | verb | | | RETREAT | release | subject | of | subject | | 0841 | strong | | release
أعتق | verb | | | RETREAT | release | subject | object | object | | 0841 | weak | | set free
حرّر | verb | رهينة, رهائن, مختطف, مخطوف, أسير, محتجز | | RETREAT | release | subject | object | object | | 0841 | strong | | free hostages, captives
بادل | verb | أسير, سجين, محتجز | | RETREAT | release | subject, both:مع | object | no | | 0841 | strong | | exchange prisoners
تبادل الأسرى | verb | | | RETREAT | release | subject, both:مع | | subject | | 0841 | strong | | exchange prisoners
تبادل | verb | أسير, أسرى, سجين, سجناء, محتجز, رهائن, رهينة, جثامين, جثمان, معتقل | | RETREAT | release | subject, both:مع, both:بين | | subject | | 0841 | strong | | exchange prisoners, captives, bodies
أطلق | verb | سراح, أسير, معتقل, سجين, رهينة | نار, صاروخ, رصاص, حملة, قذيفة | RETREAT | release | subject | of, object | subject | | 0841 | weak | | release
أعاد | verb | جثمان, جثة, رفات, أسير, آثار, ممتلكات | | RETREAT | release | subject | إلى, ل | subject | | 084 | weak | | return bodies, property, prisoners
سلّم | verb | أسير, جثة, جثمان, رفات, رهينة, معتقل, مدينة, بلدة, موقع, محتجز | جائزة, رسالة | RETREAT | release | subject | إلى, ل | subject | | 084 | weak | | hand over captives, bodies, a town
خرج من السجن | verb | | | RETREAT | release | | subject | subject | | 0841 | weak | | be let out of prison
التزم بالهدنة | verb | | | RETREAT | ceasefire | subject | مع | subject | military | 0871 | strong | ongoing | keep the truce
التزم بوقف إطلاق النار | verb | | | RETREAT | ceasefire | subject | مع | subject | military | 0871 | strong | ongoing | keep the ceasefire
احترم الهدنة | verb | | | RETREAT | ceasefire | subject | مع | subject | military | 0871 | strong | ongoing | respect the truce
أوقف إطلاق النار | verb | | | RETREAT | ceasefire | subject | مع, على | subject | military | 0871 | strong | | cease fire
أوقف القتال | verb | | | RETREAT | ceasefire | subject | مع, ضد | subject | military | 0871 | strong | | stop the fighting
أوقف | verb | قصف, غارة, ضربات, ضربة, عملية, قتال, هجوم | | RETREAT | ceasefire | subject | على, ضد, في | subject | military | 087 | weak | | stop strikes, operations
أنهى القتال | verb | | | RETREAT | ceasefire | subject | مع, ضد | subject | military | 087 | strong | | end the fighting
أنهى الحصار | verb | | | RETREAT | access | subject | على, عن | subject | | 0872 | strong | | end the siege
فك الحصار | verb | | | RETREAT | access | subject | عن, على | subject | | 0872 | strong | | lift the siege
سرى | verb | هدنة, وقف, اتفاق, تهدئة | شائعة | RETREAT | ceasefire | both:بين, في | | no | military | 0871 | strong | ongoing | be in force (truce)
صمد | verb | هدنة, وقف, تهدئة | | RETREAT | ceasefire | both:بين | | no | military | 0871 | strong | ongoing | hold (truce)
دخل حيز التنفيذ | verb | هدنة, وقف, تهدئة | | RETREAT | ceasefire | both:بين, في | | subject | military | 0871 | strong | ongoing | come into force (truce)
فتح | verb | معبر, ممر, حدود, منفذ, جوي, أجواء, بوابة, ميناء, مطار | نار, تحقيق, باب, فضاء, مناقصة, مزاد | RETREAT | access | subject | أمام, مع, ل | object |  | 086 | strong |  | open a crossing, a corridor, a border
فتح المعبر | verb | | | RETREAT | access | subject | أمام, مع, ل | subject | | 086 | strong | | open the crossing
فتح الحدود | verb | | | RETREAT | access | subject | أمام, مع, ل | subject | | 086 | strong | | open the border
أعاد فتح | verb | معبر, حدود, مطار, مجال, طريق, ميناء, منفذ | سفارة, قنصلية, تحقيق | RETREAT | access | subject | أمام, مع, ل | subject | | 086 | strong | | reopen a crossing, a border, an airport
سمح بدخول | verb | | | RETREAT | access | subject | إلى, ل | subject | | 086 | strong | | let in aid, inspectors
سمح بإدخال | verb | | | RETREAT | access | subject | إلى, ل | subject | | 0863 | strong | | let in aid, goods
سمح بوصول | verb | | | RETREAT | access | subject | إلى, ل | subject | | 0863 | strong | | let through aid
سمح بمرور | verb | | | RETREAT | access | subject | إلى, ل, of | subject | | 0863 | strong | | let through
استقبل مفتش | verb | | | RETREAT | access | subject | object, of | subject | | 0862 | strong | | receive inspectors
استقال | verb | | مدرب, نادي, ناد | RETREAT | resign | subject | | subject | political_institutions | 0831 | strong | | resign
تنحى | verb | | | RETREAT | resign | subject | ل, عن | subject | political_institutions | 0831 | strong | | step down
قدم استقالة | verb | | | RETREAT | resign | subject | إلى, ل | subject | political_institutions | 0831 | strong | | hand in one's resignation
تقدم باستقالة | verb | | | RETREAT | resign | subject | إلى, ل | subject | political_institutions | 0831 | strong | | hand in one's resignation
أعلن استقالة | verb | | | RETREAT | resign | subject | | subject | political_institutions | 0831 | strong | | announce one's resignation
قبل استقالة | verb | | | RETREAT | resign | of | subject | subject | political_institutions | 0831 | strong | | accept the resignation of
تخلى عن منصب | verb | | | RETREAT | resign | subject | | subject | political_institutions | 0831 | strong | | give up one's post
تخلى عن السلطة | verb | | | RETREAT | resign | subject | ل | subject | political_institutions | 0831 | strong | | give up power
ترك منصب | verb | | | RETREAT | resign | subject | | subject | political_institutions | 0831 | weak | | leave one's post
غادر منصب | verb | | | RETREAT | resign | subject | | subject | political_institutions | 0831 | weak | | leave one's post
اعتزل السياسة | verb | | | RETREAT | resign | subject | | subject | political_institutions | 0831 | strong | | retire from politics
سلم السلطة | verb | | | RETREAT | resign | subject | إلى, ل | subject | political_institutions | 0831 | strong | | hand over power
خفّض | verb | قوات, قوة, تخصيب, جندي, ترسانة, وجود | | RETREAT | withdraw | subject | في, من | subject | military | 087 | weak | | reduce one's forces or nuclear work
قلّص | verb | قوات, قوة, تخصيب, جندي, وجود, برنامج, حضور | فارق, نفقات | RETREAT | withdraw | subject | في, من | subject | military | 087 | weak | | reduce one's forces or nuclear work
جمّد | verb | تخصيب, برنامج, تجارب, استيطان | | RETREAT | | subject | | object | cbrn | 087 | strong | | freeze a nuclear programme, settlement
علّق | verb | تخصيب, برنامج, تجارب, غارة, ضربات, ضربة, قصف, مناورات, مناورة, تدريبات, تدريب | | RETREAT | | subject | على, ضد | subject | military | 087 | weak | | halt a nuclear programme, tests, strikes
# RETREAT: nouns
انسحاب | noun | قوات, قوة, جيش, جندي, مقاتل, مسلح, مدينة, بلدة, عسكري, ميليشيا, وحدة, حدود | اتفاق, معاهدة, اتحاد, بطولة, منظمة | RETREAT | withdraw | of | من | | military | 0874 | strong | | withdrawal of troops
انسحاب | noun | | اتفاق, اتفاقية, معاهدة, اتحاد, بطولة, منظمة, مجلس, مباراة, جلسة | RETREAT | withdraw | of | من | | | 0874 | weak | | withdrawal
سحب القوات | noun | | | RETREAT | withdraw | of, من | من | | military | 0874 | strong | | withdrawal of troops
سحب قوات | noun | | | RETREAT | withdraw | of | من | | military | 0874 | strong | | withdrawal of troops
تقهقر | noun | | | RETREAT | withdraw | of | من | | military | 0874 | weak | | falling back
إجلاء | noun |  | إعصار, فيضان, حريق, زلزال | RETREAT | withdraw |  | of |  |  | 0874 | weak |  | evacuation
خروج | noun | مقاتل, مسلح, فصيل, معارضة, مدني, قوات, قوة | اتحاد, بطولة, سيطرة, كأس, نهائي | RETREAT | withdraw | of | من | | | 0874 | strong | | departure of fighters
استسلام | noun | | | RETREAT | withdraw | of | ل | | military | 0874 | strong | | surrender
إخلاء | noun | موقع, مواقع, قاعدة, مقر, نقطة, بؤرة | سبيل | RETREAT | withdraw | of | | | | 0874 | weak | | evacuation of positions
إطلاق سراح | noun | | | RETREAT | release | من, of | of | | | 0841 | strong | | release
إفراج | noun | | أموال, مال | RETREAT | release | من, of | عن | | | 0841 | strong | | release
إخلاء سبيل | noun | | | RETREAT | release | من | of | | | 0841 | strong | | release
تحرير الرهائن | noun | | | RETREAT | release | من | | | | 0841 | strong | | freeing of hostages
تبادل أسرى | noun | | | RETREAT | release | both:بين, both:مع | | | | 0841 | strong | | exchange of prisoners
تبادل الأسرى | noun | | | RETREAT | release | both:بين, both:مع | | | | 0841 | strong | | exchange of prisoners
تبادل سجناء | noun | | | RETREAT | release | both:بين, both:مع | | | | 0841 | strong | | exchange of prisoners
صفقة تبادل | noun | | | RETREAT | release | both:بين, both:مع | | | | 0841 | strong | | prisoner swap
تسليم السلاح | noun | | | RETREAT | disarm | of, من | إلى, ل | | military | 0873 | strong | | handing in of weapons
نزع السلاح | noun | | | RETREAT | disarm | من | of | | military | 0873 | weak | | disarmament
نزع سلاح | noun | | | RETREAT | disarm | من | of | | military | 0873 | weak | | disarming
وقف إطلاق النار | noun | | | RETREAT | ceasefire | both:بين, both:مع, of | | | military | 0871 | weak | ongoing | ceasefire
وقف إطلاق نار | noun | | | RETREAT | ceasefire | both:بين, both:مع, of | | | military | 0871 | weak | ongoing | ceasefire
وقف لإطلاق النار | noun | | | RETREAT | ceasefire | both:بين, both:مع | | | military | 0871 | weak | ongoing | ceasefire
وقف القتال | noun | | | RETREAT | ceasefire | both:بين, both:مع | | | military | 0871 | weak | | end of fighting
وقف الأعمال القتالية | noun | | | RETREAT | ceasefire | both:بين, both:مع | | | military | 0871 | weak | | cessation of hostilities
وقف الأعمال العدائية | noun | | | RETREAT | ceasefire | both:بين, both:مع | | | military | 0871 | weak | | cessation of hostilities
سريان الهدنة | noun | | | RETREAT | ceasefire | both:بين | | | military | 0871 | strong | ongoing | truce in force
فتح معبر | noun | | | RETREAT | access | من | أمام, مع, ل | | | 086 | strong | | opening of a crossing
فتح المعبر | noun | | | RETREAT | access | من | أمام, مع, ل | | | 086 | strong | | opening of the crossing
فتح الحدود | noun | | | RETREAT | access | من | أمام, مع, بين | | | 086 | strong | | opening of the border
فتح ممرات إنسانية | noun | | | RETREAT | access | من | أمام, ل, في | | human_security | 0863 | strong | | opening of humanitarian corridors
ممر إنساني | noun | | | RETREAT | access | من | ل | | human_security | 0863 | weak | | humanitarian corridor
فك الحصار | noun | | | RETREAT | access | من | عن, على | | | 0872 | strong | | lifting of the siege
رفع الحصار | noun | | | RETREAT | access | من | عن, على | | | 0872 | strong | | lifting of the siege
إنهاء الحصار | noun | | | RETREAT | access | من | عن, على | | | 0872 | strong | | end of the siege
دخول المساعدات | noun | | | RETREAT | access | من | إلى, ل | | human_security | 0863 | strong | | entry of aid
إدخال المساعدات | noun | | | RETREAT | access | من | إلى, ل | | human_security | 0863 | strong | | letting in of aid
استقالة | noun | | مدرب, نادي, ناد | RETREAT | resign | of | | | political_institutions | 0831 | strong | | resignation
تنحي | noun | | | RETREAT | resign | of | | | political_institutions | 0831 | strong | | stepping down
تنح | noun | | | RETREAT | resign | of | | | political_institutions | 0831 | strong | | stepping down
تخلي | noun | سلطة, منصب, حكم, رئاسة | | RETREAT | resign | of | | | political_institutions | 0831 | weak | | giving up power
انتقال السلطة | noun | | | RETREAT | resign | من | إلى | | political_institutions | 0831 | weak | | transfer of power
# COOPERATE: verbs
تعاون | verb | شرطة, قضاء, محكمة, تحقيق, محقق, إنتربول | | COOPERATE | | subject | مع | subject | | 063 | strong | | cooperate with the courts or police
تعاون | verb | جيش, عسكري, استخبارات, مخابرات, قوات, قوة | | COOPERATE | | subject | مع | subject | | 062 | strong | | cooperate with the army, intelligence
تعاون | verb | | فنان, مطرب, ملحن, مخرج | COOPERATE | | subject | مع | subject | | 060 | strong | | cooperate with
نسّق | verb | عملية, عمليات, عسكري, أمني, قوات, قوة, جيش, ضربات, ضربة | حديقة | COOPERATE | | subject | مع | subject | | 062 | strong | | coordinate operations with
نسّق | verb | | حديقة, مكتب | COOPERATE | | subject | مع | subject | | 060 | weak | | coordinate with
عمل مع | verb | | | COOPERATE | | subject | مع | subject | | 060 | weak | | work with
عمل عن كثب | verb | | | COOPERATE | | subject | مع | subject | | 060 | strong | | work closely with
عمل بالتنسيق | verb | | | COOPERATE | | subject | مع, بين | subject | | 060 | strong | | work in coordination
عمل بالتعاون | verb | | | COOPERATE | | subject | مع, بين | subject | | 060 | strong | | work in cooperation
تكاتف | verb | | | COOPERATE | | subject | مع | subject | | 060 | weak | | join efforts with
تضافر | verb | | عامل, ظرف | COOPERATE | | subject | مع | subject | | 060 | weak | | join efforts with
وحّد الجهود | verb | | | COOPERATE | | subject | مع | subject | | 060 | weak | | unite efforts with
تحالف | verb |  | نجم, دولي, عربي, مجموعة, حقوقي, رصد, قوى, شرعية, دعم, يمني, سعودي | COOPERATE |  | subject | مع | subject |  | 060 | strong |  | ally with
شكّل تحالف | verb | | | COOPERATE | | subject | مع | subject | | 060 | strong | | form an alliance with
أقام تحالف | verb | | | COOPERATE | | subject | مع | subject | | 060 | strong | | form an alliance with
أسس تحالف | verb | | | COOPERATE | | subject | مع | subject | | 060 | strong | | found an alliance with
تشارك | verb | | | COOPERATE | | subject | مع | subject | | 060 | weak | | share, join with
تقاسم المعلومات | verb | | | COOPERATE | | subject | مع | subject | intelligence | 064 | strong | | share information with
تبادل المعلومات | verb | | | COOPERATE | | subject | مع | subject | intelligence | 064 | strong | | exchange information with
تبادل معلومات | verb | | | COOPERATE | | subject | مع | subject | intelligence | 064 | strong | | exchange information with
تبادل | verb | معلومة, معلومات, استخبارات, بيانات | | COOPERATE | | subject, both:مع, both:بين | | subject | intelligence | 064 | strong | | exchange information, intelligence
تبادل | verb | خبرة, خبرات, سلعة, تجاري, غاز, طاقة, سفير, سفراء | كرة, تمريرة | COOPERATE | | subject, both:مع, both:بين | | subject | | 061 | weak | | exchange goods, expertise, energy
زوّد بمعلومات | verb | | | COOPERATE | | subject | object | subject | intelligence | 064 | strong | | supply with intelligence
شارك معلومات | verb | | | COOPERATE | | subject | مع | subject | intelligence | 064 | strong | | share information with
أجرى مناورات | verb | مشترك, مع | | COOPERATE | | subject, both:مع | | subject | military | 062 | strong | | hold exercises with
أجرى تدريبات | verb | مشترك, عسكري | فريق, منتخب, لاعب | COOPERATE | | subject, both:مع | | subject | military | 062 | strong | | hold exercises with
نفذ مناورات مشتركة | verb | | | COOPERATE | | subject, both:مع | | subject | military | 062 | strong | | hold joint exercises with
نفذ دوريات مشتركة | verb | | | COOPERATE | | subject, both:مع | | subject | military | 062 | strong | | run joint patrols with
سيّر دوريات | verb | مشترك | | COOPERATE | | subject, both:مع | | subject | military | 062 | strong | | run patrols with
سيّر دوريات مشتركة | verb | | | COOPERATE | | subject, both:مع | | subject | military | 062 | strong | | run joint patrols with
قاتل إلى جانب | verb | | | COOPERATE | | subject | of | subject | military | 062 | strong | | fight beside
شارك | verb | تحالف, عملية, مناورات, مناورة, تدريبات, تدريب, قوة, حملة | قمة, اجتماع, بطولة, مباراة, مظاهرة | COOPERATE | | subject | مع, إلى | subject | military | 062 | weak | | join a coalition's operation
انضم إلى التحالف | verb | | | COOPERATE | | subject | | subject | military | 062 | weak | | join the coalition
سلّم | verb | مطلوب, متهم, مشتبه, هارب, إرهابي, مجرم | | COOPERATE | | subject | إلى, ل | object | legal | 063 | strong | | extradite, hand over a suspect
تاجر | verb | | مخدر, سلاح, دين, دم | COOPERATE | | subject | مع | no | economic | 061 | weak | | trade with
باع | verb | سلاح, أسلحة, صاروخ, طائرة, منظومة, مقاتلة, ذخيرة, عتاد | لاعب, نادي | COOPERATE | | subject | ل, إلى | subject | military | 062 | strong | | sell arms to
باع | verb | نفط, غاز, قمح, طاقة, كهرباء | | COOPERATE | | subject | ل, إلى | subject | economic | 061 | weak | | sell goods, oil, energy to
اشترى | verb | سلاح, أسلحة, صاروخ, طائرة, منظومة, مقاتلة | لاعب, نادي | COOPERATE | | subject | من | subject | military | 062 | strong | | buy arms from
اشترى | verb | نفط, غاز, قمح, طاقة, كهرباء | | COOPERATE | | subject | من | subject | economic | 061 | weak | | buy goods, oil, energy from
استثمر | verb | | فوز, فرصة | COOPERATE | | subject | في | no | economic | 061 | weak | | invest in
تسلم | verb | صاروخ, منظومة, طائرة, مقاتلة, شحنة, سلاح, غواصة | جائزة, كرة, رسالة, منصب, سلطة | COOPERATE | | subject | من | subject | military | 062 | weak | | take delivery of arms from
استقبل سياح | verb | | | COOPERATE | | subject | من | subject | | 061 | weak | | receive tourists
استأنف الرحلات | verb | | | COOPERATE | | subject | إلى, مع, بين | subject | economic | 061 | strong | | resume flights to
سيّر رحلات | verb | | | COOPERATE | | subject | إلى, بين | subject | economic | 061 | weak | | run flights to
استأنف التعاون | verb | | | COOPERATE | | subject | مع | subject | | 060 | strong | | resume cooperation with
عزّز التعاون | verb | | | COOPERATE | | subject | مع | subject | | 060 | strong | | strengthen cooperation with
عزّز | verb | تعاون, علاقة, علاقات, شراكة, تنسيق, تحالف | | COOPERATE | | subject | مع | no | | 060 | weak | | strengthen cooperation, relations, partnership with
وسّع التعاون | verb | | | COOPERATE | | subject | مع | subject | | 060 | strong | | widen cooperation with
كثّف التعاون | verb | | | COOPERATE | | subject | مع | subject | | 060 | strong | | step up cooperation with
طوّر التعاون | verb | | | COOPERATE | | subject | مع | subject | | 060 | weak | | develop cooperation with
طوّر العلاقات | verb | | | COOPERATE | | subject | مع | subject | | 060 | weak | | develop relations with
أطلق مشروع مشترك | verb | | | COOPERATE | | subject | مع | subject | | 061 | strong | | launch a joint project with
نفّذ مشروع | verb | | | COOPERATE | | subject | مع | subject | | 061 | weak | | carry out a project with
اشترك | verb | | قناة, خدمة, باقة | COOPERATE | | subject | مع | subject | | 060 | weak | | take part with
ساهم | verb | تحالف, عملية, إعمار, تمويل, صندوق, قوة, قوات, بعثة, مهمة, تحقيق, إطفاء, إنقاذ, مليون, مليار | سهم, عامل, ناتج, نمو, ارتفاع, انخفاض, نزوح, تدهور, تأجيج | COOPERATE |  | subject | في, ل | subject |  | 060 | weak |  | contribute
ربط | verb | كهرباء, كهربائي, سكك, أنبوب, خط | | COOPERATE | | subject | ب, مع | no | | 061 | weak | | link by rail, pipeline, power line
# COOPERATE: nouns
تعاون | noun | | خليجي, مجلس, منظمة, أمين | COOPERATE | | both:بين, of, both:مع | | | | 060 | strong | | cooperation
تعاون اقتصادي | noun | | | COOPERATE | | both:بين, of, both:مع | | | economic | 061 | strong | | economic cooperation
تعاون تجاري | noun | | | COOPERATE | | both:بين, of, both:مع | | | economic | 061 | strong | | trade cooperation
تعاون عسكري | noun | | | COOPERATE | | both:بين, of, both:مع | | | military | 062 | strong | | military cooperation
تعاون دفاعي | noun | | | COOPERATE | | both:بين, of, both:مع | | | military | 062 | strong | | defence cooperation
تعاون أمني | noun | | | COOPERATE | | both:بين, of, both:مع | | | military | 062 | strong | | security cooperation
تعاون قضائي | noun | | | COOPERATE | | both:بين, of, both:مع | | | legal | 063 | strong | | judicial cooperation
تعاون استخباراتي | noun | | | COOPERATE | | both:بين, of, both:مع | | | intelligence | 064 | strong | | intelligence cooperation
تعاون استخباري | noun | | | COOPERATE | | both:بين, of, both:مع | | | intelligence | 064 | strong | | intelligence cooperation
تعاون ثنائي | noun | | | COOPERATE | | both:بين, of, both:مع | | | | 060 | strong | | bilateral cooperation
تعاون مشترك | noun | | | COOPERATE | | both:بين, of, both:مع | | | | 060 | strong | | joint cooperation
تعاون وثيق | noun | | | COOPERATE | | both:بين, of, both:مع | | | | 060 | strong | | close cooperation
تعاون نووي | noun | | | COOPERATE | | both:بين, of, both:مع | | | cbrn | 061 | strong | | nuclear cooperation
تنسيق | noun | | حديقة, مكتب, قبول, جامعة, ثانوية, هيئة | COOPERATE | | both:بين, of, both:مع | | | | 060 | weak | | coordination
تنسيق أمني | noun | | | COOPERATE | | both:بين, of, both:مع | | | military | 062 | strong | | security coordination
تنسيق عسكري | noun | | | COOPERATE | | both:بين, of, both:مع | | | military | 062 | strong | | military coordination
تنسيق مشترك | noun | | | COOPERATE | | both:بين, of, both:مع | | | | 060 | strong | | joint coordination
شراكة | noun | | | COOPERATE | | both:بين, of, both:مع | | | | 060 | weak | | partnership
شراكة استراتيجية | noun | | | COOPERATE | | both:بين, of, both:مع | | | | 060 | strong | | strategic partnership
شراكة إستراتيجية | noun | | | COOPERATE | | both:بين, of, both:مع | | | | 060 | strong | | strategic partnership
تحالف | noun | استراتيجي, إستراتيجي, دفاعي, أمني, سياسي, انتخابي, جديد, ثنائي, تاريخي | دولي, عربي, قوات, قوة, طيران, طائرة, مقاتلة, ناطق, متحدث | COOPERATE |  | both:بين, of, both:مع |  |  |  | 060 | weak |  | alliance
عمل مشترك | noun | | | COOPERATE | | both:بين, of, both:مع | | | | 060 | strong | | joint work
جهود مشتركة | noun | | | COOPERATE | | both:بين, of, both:مع | | | | 060 | weak | | joint efforts
مشروع مشترك | noun | | | COOPERATE | | both:بين, of, both:مع | | | | 061 | weak | | joint project
تبادل تجاري | noun | | | COOPERATE | | both:بين, of, both:مع | | | economic | 061 | strong | | trade exchange
تبادل المعلومات | noun | | | COOPERATE | | both:بين, of, both:مع | | | intelligence | 064 | strong | | exchange of information
تبادل معلومات | noun | | | COOPERATE | | both:بين, of, both:مع | | | intelligence | 064 | strong | | exchange of information
تبادل الخبرات | noun | | | COOPERATE | | both:بين, of, both:مع | | | | 061 | strong | | exchange of expertise
مناورات مشتركة | noun | | | COOPERATE | | both:بين, of, both:مع | | | military | 062 | strong | | joint exercises
مناورة مشتركة | noun | | | COOPERATE | | both:بين, of, both:مع | | | military | 062 | strong | | joint exercise
مناورات عسكرية مشتركة | noun | | | COOPERATE | | both:بين, of, both:مع | | | military | 062 | strong | | joint military exercises
تدريبات مشتركة | noun | | | COOPERATE | | both:بين, of, both:مع | | | military | 062 | strong | | joint exercises
تدريب مشترك | noun | | | COOPERATE | | both:بين, of, both:مع | | | military | 062 | strong | | joint exercise
تمرين مشترك | noun | | | COOPERATE | | both:بين, of, both:مع | | | military | 062 | strong | | joint exercise
دوريات مشتركة | noun | | | COOPERATE | | both:بين, of, both:مع | | | military | 062 | strong | | joint patrols
دورية مشتركة | noun | | | COOPERATE | | both:بين, of, both:مع | | | military | 062 | strong | | joint patrol
عملية مشتركة | noun | | | COOPERATE | | both:بين, of, both:مع | | | military | 062 | weak | | joint operation
غرفة عمليات مشتركة | noun | | | COOPERATE | | both:بين, of, both:مع | | | military | 062 | strong | | joint operations room
صفقة أسلحة | noun | | | COOPERATE | | both:بين, of, both:مع | | | military | 062 | strong | | arms deal
صفقة سلاح | noun | | | COOPERATE | | both:بين, of, both:مع | | | military | 062 | strong | | arms deal
صفقة تسليح | noun | | | COOPERATE | | both:بين, of, both:مع | | | military | 062 | strong | | arms deal
صفقة | noun | | قرن, لاعب, نادي, ناد, مدافع, انتقال, مهاجم | COOPERATE | | both:بين, of, both:مع | | | economic | 061 | weak | | deal
بيع أسلحة | noun | | | COOPERATE | | of, من | ل, إلى | | military | 062 | strong | | sale of arms
تسليم | noun | مطلوب, متهم, مشتبه, مجرم, هارب, قس, مدان | | COOPERATE | | من | إلى, ل | | legal | 063 | weak | | extradition of a suspect
# AID: verbs
قدم | verb | إغاثة, غذاء, خيمة, دواء, معونة, إيواء, رعاية, علاج, غذائي, إنساني, طبي | استقالة, عرض, دليل, برنامج, أوراق, اعتذار | AID | | subject | ل, إلى | subject | human_security | 073 | strong | | give humanitarian aid
قدم | verb | عسكري, سلاح, أسلحة, ذخيرة, تدريب, عتاد | | AID | | subject | ل, إلى | subject | military | 072 | strong | | give military aid
قدم | verb | قرض, منحة, تمويل, مال, مالي, مليون, مليار, وديعة | | AID | | subject | ل, إلى | subject | economic | 071 | strong | | give financial aid
قدم | verb | مساعدة, مساعدات, معونات, معونة, دعم, تبرع, هبة, خدمة, ملاذ, مأوى, مساهمة | استقالة, دليل, برنامج | AID | | subject | ل, إلى | subject | | 070 | strong | | give aid
قدم مساعدة | verb | | | AID | | subject | ل, إلى | subject | | 070 | strong | | give aid to
قدم مساعدات | verb | | | AID | | subject | ل, إلى | subject | | 070 | strong | | give aid to
قدم مساعدات إنسانية | verb | | | AID | | subject | ل, إلى | subject | human_security | 073 | strong | | give humanitarian aid to
قدم مساعدات عسكرية | verb | | | AID | | subject | ل, إلى | subject | military | 072 | strong | | give military aid to
قدم دعم | verb | | | AID | | subject | ل, إلى | subject | | 070 | strong | | give support to
قدم الدعم | verb | | | AID | | subject | ل, إلى | subject | | 070 | strong | | give support to
قدم المساعدة | verb | | | AID | | subject | ل, إلى | subject | | 070 | strong | | give aid to
قدم العون | verb | | | AID | | subject | ل, إلى | subject | | 070 | strong | | give help to
قدم يد العون | verb | | | AID | | subject | ل, إلى | subject | | 070 | strong | | lend a hand to
مد يد العون | verb | | | AID | | subject | ل, إلى | subject | | 070 | strong | | lend a hand to
مد يد المساعدة | verb | | | AID | | subject | ل, إلى | subject | | 070 | strong | | lend a hand to
مد | verb | سلاح, أسلحة, مال, أموال, ذخيرة, عتاد, غاز, كهرباء | | AID | | subject | object | no | | 070 | weak | | supply with arms or money
قدم تسهيلات | verb | | | AID | | subject | ل, إلى | subject | | 070 | weak | | grant facilities to
قدم إسعافات | verb | | | AID | | subject | ل, إلى | subject | health | 073 | weak | | give first aid to
ساعد | verb | | عامل, دواء, غذاء, فيتامين | AID | | subject | object | subject | | 070 | weak | | help
أعان | verb | | الله | AID | | subject | object | object | | 070 | weak | | help
أغاث | verb | | | AID | | subject | object | object | human_security | 073 | strong | | relieve
أنقذ | verb | | مرمى, ركلة, تسديدة, شباك, فريق, اقتصاد, اتفاق | AID | | subject | object | object | | 073 | strong | | rescue
أسعف | verb | | | AID | | subject | object | object | health | 073 | weak | | give first aid
انتشل | verb | | | AID | | subject | object | object | | 073 | weak | | rescue, recover from sea or rubble
آوى | verb |  | كيو, يونغ | AID |  | subject | object | object | asylum | 075 | strong |  | shelter
أجار | verb | | | AID | | subject | object | no | asylum | 075 | weak | | shelter
استضاف | verb | لاجئ, نازح, مهاجر, فار | بطولة, مونديال, مباراة | AID | | subject | object | subject | asylum | 075 | strong | | host refugees
منح | verb | لجوء, حماية, إقامة, جنسية, تأشيرة | | AID | | subject | object, ل | object | asylum | 075 | strong | | grant asylum, citizenship, protection
منح | verb | قرض, مساعدة, مساعدات, مليون, مليار, منحة, تمويل, دعم, وديعة | جائزة, ركلة, لاعب, فرصة | AID | | subject | object, ل | object | economic | 071 | strong | | grant a loan, money, aid
منح اللجوء | verb | | | AID | | subject | object, ل | subject | asylum | 075 | strong | | grant asylum to
منح حق اللجوء | verb | | | AID | | subject | object, ل | subject | asylum | 075 | strong | | grant asylum to
تبرع | verb | | دم | AID | | subject | ل, إلى | subject | economic | 071 | strong | | donate
وهب | verb | مال, مليون, مساعدة, أرض | | AID | | subject | object, ل | no | | 071 | weak | | donate
أهدى | verb | مستشفى, طائرة, سيارة, معدات, جرعة, لقاح, سفينة | | AID | | subject | object, ل, إلى | no | | 070 | weak | | give as a present
خصّص | verb | مليون, مليار, مساعدة, مساعدات, مبلغ, ميزانية, تمويل | | AID | | subject | ل | subject | economic | 071 | weak | | allocate money, aid
رصد | verb | مليون, مليار, مبلغ, ميزانية | مكافأة | AID | | subject | ل | subject | economic | 071 | weak | | allocate money
صرف | verb | مساعدة, مساعدات, منحة, راتب, رواتب, دفعة | نظر, عملة, دواء | AID | | subject | ل | subject | economic | 071 | weak | | pay out aid
دفع | verb | راتب, رواتب, مساعدة, مساعدات, تكاليف, تكلفة | ثمن, غرامة, فدية | AID | | subject | ل | subject | economic | 071 | weak | | pay salaries, aid
حوّل أموال | verb | | | AID | | subject | إلى, ل | subject | economic | 071 | weak | | transfer money to
موّل | verb | | | AID | | subject | object | object | economic | 071 | strong | | fund
أودع | verb | مليون, مليار, وديعة, مبلغ | سجن, حبس | AID | | subject | في, ل, لدى | subject | economic | 071 | weak | | deposit money for
أقرض | verb | | | AID | | subject | object | object | economic | 071 | strong | | lend to
أمدّ | verb |  |  | AID |  | subject | object | no |  | 070 | weak |  | supply
زوّد | verb | سلاح, أسلحة, صاروخ, ذخيرة, عتاد, طائرة, منظومة, معدات | | AID | | subject | object | object | military | 072 | strong | | supply with arms
زوّد | verb | | هاتف, كاميرا, معالج, محرك, شاشة, تقنية | AID | | subject | object | object | | 070 | weak | | supply
سلّح | verb | | | AID | | subject | object | object | military | 072 | strong | | arm
درّب | verb | قوات, قوة, جندي, مقاتل, جيش, شرطة, ضابط, فصيل | فريق, منتخب, نادي | AID | | subject | object | object | military | 072 | strong | | train forces
جهّز | verb | قوات, قوة, جيش, مقاتل, مستشفى, مخيم | | AID | | subject | object | no | | 072 | weak | | equip
أرسل | verb | مساعدة, مساعدات, إغاثة, معونة, قافلة, غذاء, دواء, طبي, إنقاذ, شاحنة | | AID | | subject | إلى, ل | object | human_security | 073 | strong | | send relief
أرسل مساعدات | verb | | | AID | | subject | إلى, ل | subject | | 073 | strong | | send aid to
أوصل | verb | مساعدة, مساعدات, إغاثة, معونة, غذاء, دواء | | AID | | subject | إلى, ل | object | human_security | 073 | strong | | deliver relief
أدخل | verb | مساعدة, مساعدات, قافلة, معونة, شاحنة, دواء, وقود | | AID | | subject | إلى, ل | object | human_security | 073 | weak | | bring in relief
وزّع | verb | مساعدة, مساعدات, غذاء, معونة, خيمة, سلة, سلال, وجبة, بطانية | كرة, جائزة, منشور | AID | | subject | على, ل, في | object | human_security | 073 | strong | | distribute relief
سيّر | verb | قافلة, جسر, مساعدات, مساعدة, إغاثة, طائرة | | AID | | subject | إلى, ل | subject | human_security | 073 | strong | | send a relief convoy, an air bridge
سلم مساعدات | verb | | | AID | | subject | إلى, ل | subject | | 073 | strong | | deliver aid to
نفذ حملة إغاثة | verb | | | AID | | subject | في, ل | subject | | 073 | strong | | carry out a relief campaign
أطلق حملة إغاثة | verb | | | AID | | subject | ل, في | subject | | 073 | strong | | launch a relief campaign
عالج | verb | جريح, جرحى, مصاب, مريض, مرضى, ضحية | | AID | | subject | object | object | health | 073 | weak | | treat the wounded
طعّم | verb | | | AID | | subject | object | object | health | 073 | weak | | vaccinate
لقّح | verb | | | AID | | subject | object | object | health | 073 | weak | | vaccinate
أعاد إعمار | verb | | | AID | | subject | of | subject | economic | 071 | weak | | rebuild
أعاد بناء | verb | | ثقة, فريق | AID | | subject | of | subject | economic | 071 | weak | | rebuild
نشر قوات حفظ سلام | verb | | | AID | | subject | في, ب | subject | peacekeeping | 074 | strong | | deploy peacekeepers
حمى | verb | مدني, سكان, أقلية, لاجئ, حدود | | AID | | subject | object | object | | 074 | weak | | protect
تلقى | verb | مساعدة, مساعدات, دعم, تمويل, معونة, قرض, أسلحة, سلاح, منحة | تدريب, علاج | AID | | من | subject | no | | 070 | weak | | receive aid from
تسلم مساعدات | verb | | | AID | | من | subject | subject | | 070 | strong | | receive aid from
حصل | verb | مساعدة, مساعدات, دعم, تمويل, قرض, لجوء, منحة, معونة | | AID | | من | subject | no | | 070 | weak | | get aid, a loan, asylum from
استفاد | verb | مساعدة, مساعدات, دعم, منحة, قرض | | AID | | of | subject | no | | 070 | weak | | benefit from aid
# AID: nouns
مساعدة | noun | | | AID | | of, من | ل, إلى, of | | | 070 | weak | | aid
مساعدات | noun | | | AID | | of, من | ل, إلى | | | 070 | weak | | aid
مساعدات إنسانية | noun | | | AID | | of, من | ل, إلى | | human_security | 073 | strong | | humanitarian aid
مساعدات غذائية | noun | | | AID | | of, من | ل, إلى | | human_security | 073 | strong | | food aid
مساعدات طبية | noun | | | AID | | of, من | ل, إلى | | health | 073 | strong | | medical aid
مساعدات إغاثية | noun | | | AID | | of, من | ل, إلى | | human_security | 073 | strong | | relief aid
مساعدات عسكرية | noun | | | AID | | of, من | ل, إلى | | military | 072 | strong | | military aid
مساعدات مالية | noun | | | AID | | of, من | ل, إلى | | economic | 071 | strong | | financial aid
مساعدات اقتصادية | noun | | | AID | | of, من | ل, إلى | | economic | 071 | strong | | economic aid
مساعدات تنموية | noun | | | AID | | of, من | ل, إلى | | economic | 071 | strong | | development aid
مساعدات عاجلة | noun | | | AID | | of, من | ل, إلى | | | 073 | strong | | urgent aid
مساعدة إنسانية | noun | | | AID | | of, من | ل, إلى | | human_security | 073 | strong | | humanitarian aid
مساعدة عسكرية | noun | | | AID | | of, من | ل, إلى | | military | 072 | strong | | military aid
مساعدة مالية | noun | | | AID | | of, من | ل, إلى | | economic | 071 | strong | | financial aid
معونة | noun | | | AID | | of, من | ل, إلى | | | 070 | strong | | aid
معونات | noun | | | AID | | of, من | ل, إلى | | | 070 | strong | | aid
دعم مالي | noun | | | AID | | of, من | ل, إلى | | economic | 071 | strong | | financial support
دعم عسكري | noun | | | AID | | of, من | ل, إلى | | military | 072 | strong | | military support
دعم لوجستي | noun | | | AID | | of, من | ل, إلى | | military | 072 | strong | | logistic support
دعم اقتصادي | noun | | | AID | | of, من | ل, إلى | | economic | 071 | strong | | economic support
دعم إنساني | noun | | | AID | | of, من | ل, إلى | | human_security | 073 | strong | | humanitarian support
دعم مادي | noun | | | AID | | of, من | ل, إلى | | | 070 | strong | | material support
دعم جوي | noun | | | AID | | of, من | ل, إلى | | military | 072 | strong | | air support
إغاثة | noun | | وكالة, منظمة, لجنة, هيئة | AID | | of, من | of, ل | | human_security | 073 | weak | | relief
إنقاذ | noun | | حكومة, فريق, هبوط, جبهة, هيئة | AID | | من | of | | | 073 | weak | | rescue
قافلة مساعدات | noun | | | AID | | of, من | ل, إلى | | human_security | 073 | strong | | aid convoy
قافلة إغاثة | noun | | | AID | | of, من | ل, إلى | | human_security | 073 | strong | | relief convoy
قافلة إنسانية | noun | | | AID | | of, من | ل, إلى | | human_security | 073 | strong | | humanitarian convoy
قافلة إغاثية | noun | | | AID | | of, من | ل, إلى | | human_security | 073 | strong | | relief convoy
قافلة طبية | noun | | | AID | | of, من | ل, إلى | | health | 073 | strong | | medical convoy
قافلة | noun | مساعدات, مساعدة, إغاثة, إنساني, غذائي, طبي, معونات, معونة, إغاثي | مهاجر, عسكري | AID | | of, من | ل, إلى | | human_security | 073 | strong | | aid convoy
قوافل مساعدات | noun | | | AID | | of, من | ل, إلى | | human_security | 073 | strong | | aid convoys
شحنة مساعدات | noun | | | AID | | of, من | ل, إلى | | human_security | 073 | strong | | aid shipment
جسر جوي | noun | | | AID | | of, من | ل, إلى | | human_security | 073 | weak | | air bridge
منحة | noun | | دراسي, جامعة | AID | | of, من | ل, إلى | | economic | 071 | weak | | grant
هبة | noun | | شعبي | AID | | of, من | ل, إلى | | | 071 | weak | | gift of money or arms
قرض | noun | | عقاري, استهلاكي | AID | | of, من | ل, إلى | | economic | 071 | weak | | loan
وديعة | noun | | فائدة | AID | | of, من | ل, إلى | | economic | 071 | weak | | deposit
تبرع | noun | | دم | AID | | of, من | ل, إلى | | economic | 071 | strong | | donation
تبرعات | noun | | | AID | | of, من | ل, إلى | | economic | 071 | weak | | donations
تمويل | noun | | عقاري, شراء | AID | | of, من | ل, of | | economic | 071 | weak | | funding
حزمة مساعدات | noun | | | AID | | of, من | ل, إلى | | economic | 071 | strong | | aid package
حزمة إنقاذ | noun | | | AID | | of, من | ل, إلى | | economic | 071 | strong | | bailout package
خطة إنقاذ | noun | | | AID | | of, من | ل, إلى | | economic | 071 | weak | | bailout plan
برنامج تمويل | noun | | | AID | | of, من | ل, إلى | | economic | 071 | strong | | funding programme
إمدادات عسكرية | noun | | | AID | | of, من | ل, إلى | | military | 072 | strong | | military supplies
إمدادات إنسانية | noun | | | AID | | of, من | ل, إلى | | human_security | 073 | strong | | humanitarian supplies
تسليح | noun | | | AID | | من | of | | military | 072 | weak | | arming
تزويد | noun | | | AID | | من | of | | | 070 | weak | | supplying
تدريب | noun | قوات, قوة, جندي, مقاتل, جيش, شرطة | فريق, منتخب | AID | | من | of | | military | 072 | weak | | training of forces
إيواء | noun | | | AID | | من | of | | asylum | 075 | weak | | sheltering
لجوء | noun | منح, حق | | AID | | في, من | ل, of | | asylum | 075 | weak | | asylum granted
حق اللجوء | noun | | | AID | | في, من | ل | | asylum | 075 | weak | | asylum
إعادة إعمار | noun | | | AID | | من | of | | economic | 071 | weak | | reconstruction
توزيع مساعدات | noun | | | AID | | من | على, ل | | human_security | 073 | strong | | distribution of aid
إيصال المساعدات | noun | | | AID | | من | إلى, ل | | human_security | 073 | strong | | delivery of aid
توزيع المساعدات | noun | | | AID | | من | على, ل | | human_security | 073 | strong | | distribution of aid
مستشفى ميداني | noun | | | AID | | of, من | في, ل | | health | 073 | weak | | field hospital
# REQUEST: verbs (calls, appeals, demands, orders)
دعا | verb | زيارة, حضور, مأدبة, حفل | | AGREE | | subject | object | subject | | 036 | weak | | invite to visit (see AGREE)
دعا | verb | حوار, تفاوض, مفاوضات, مفاوضة, محادثات, محادثة, لقاء, اجتماع, قمة, جلسة, عقد, طاولة, انخراط, مصالحة | | REQUEST | meet | subject | object | subject | | 106 | strong | | call for talks, a meeting
دعا | verb | وقف, إفراج, سراح, انسحاب, سحب, رفع, هدنة, تهدئة, ضبط, كف, تراجع, إنهاء, فك, فتح, تسليم, تخلي, إلقاء, نزع, سماح, خفض | نار | REQUEST | yield | subject | object | subject | | 105 | strong | | call for release, withdrawal, a ceasefire, restraint, lifting
دعا | verb | مساعدة, مساعدات, دعم, تعاون, تدخل, حماية, تقديم, تمويل, تبرع, انضمام, مساهمة, اعتراف, تضامن, توحيد, تكاتف, إرسال | | REQUEST | assist | subject | object | subject | | 101 | strong | | call for help, cooperation, sanctions
دعا | verb | إصلاح, تغيير, استقالة, تنحي, رحيل, إقالة, تعديل, إلغاء, إخراج, انتخاب, انتخابات, إسقاط, احترام, تشكيل | | REQUEST | change | subject | object | subject | | 104 | strong | | call for reform, dismissal, elections, changes
دعا | verb | تظاهر, مظاهرة, مظاهرات, احتجاج, إضراب, عصيان, اعتصام, نفير | | REQUEST | | subject | object | subject | | 100 | strong | | call for protests (see PROTEST)
دعا | verb | | الله | REQUEST | | subject | object | subject | | 100 | strong | | call on, call for
طالب | verb | مساعدة, دعم, تدخل, حماية, تعويض, تقديم, تعاون, تمويل, تسريع | جامعة, لجوء | REQUEST | assist | subject | object | subject | | 101 | strong | | ask for asylum, help, protection
طالب | verb | إفراج, سراح, انسحاب, سحب, وقف, رفع, كشف, تسليم, إنهاء, كف, خروج, إعادة, فك, فتح, سماح, إخلاء, تفكيك, نزع | جامعة | REQUEST | yield | subject | object | subject | | 105 | strong | | demand release, withdrawal, an end
طالب | verb | اجتماع, عقد, جلسة, حوار, مفاوضات, مفاوضة, لقاء | جامعة | REQUEST | meet | subject | object | subject | | 106 | strong | | demand a meeting, talks
طالب | verb | استقالة, تنحي, رحيل, إقالة, إسقاط, إصلاح, تغيير, إلغاء, تعديل, محاسبة, احترام, تطبيق, إجراء | جامعة | REQUEST | change | subject | object | subject | | 104 | strong | | demand resignation, reform, trial
طالب | verb | | جامعة, مدرسة, لجوء, علم, معهد | REQUEST | | subject | object | subject | | 100 | strong | | demand of
طلب | verb | لجوء | | REQUEST | assist | subject | إلى, في, من | subject | asylum | 103 | strong | | ask for asylum
طلب | verb | مساعدة, مساعدات, دعم, تدخل, تعاون, تمويل, حماية, قرض, استيضاح, عون, إمداد, سلاح, انضمام | | REQUEST | assist | subject | من, إلى | subject | | 103 | strong | | ask for help
طلب | verb | اجتماع, جلسة, لقاء, عقد, زيارة, مفاوضات, مفاوضة, محادثات, محادثة | | REQUEST | meet | subject | من, إلى | subject | | 106 | strong | | ask for a meeting
طلب | verb | تسليم, إفراج, انسحاب, وقف, مغادرة, هدنة, سحب, إخلاء | | REQUEST | yield | subject | من, إلى | subject | | 105 | strong | | ask for extradition, release, withdrawal
طلب | verb |  | عرض, سوق, نفط, عالمي, كشف, هوية, اسم, وجبة | REQUEST |  | subject | من, إلى | subject |  | 100 | strong |  | ask
ناشد | verb | مساعدة, مساعدات, دعم, تبرع, تدخل, تقديم, إغاثة, حماية, إنقاذ | | REQUEST | assist | subject | object | subject | | 103 | strong | | appeal for aid
ناشد | verb | إفراج, وقف, إطلاق, رفع, فتح, ضبط, هدنة, سماح | | REQUEST | yield | subject | object | subject | | 105 | strong | | appeal for an end, for release
ناشد | verb | | | REQUEST | | subject | object | subject | | 100 | strong | | appeal to
استنجد | verb | | | REQUEST | assist | subject | ب | subject | | 103 | strong | | call for help
استغاث | verb | | | REQUEST | assist | subject | ب | subject | | 103 | weak | | cry for help
التمس | verb | لجوء, عفو, رأفة, مساعدة | | REQUEST | assist | subject | من | subject | | 103 | weak | | ask for
توسّل | verb | | | REQUEST | | subject | إلى | subject | | 100 | weak | | beg
استجدى | verb | | | REQUEST | | subject | object, من | subject | | 100 | weak | | beg
حث | verb | حوار, تفاوض, مفاوضات, مفاوضة, محادثات, محادثة, دبلوماسية, لقاء, مصالحة, جلوس | | REQUEST | meet | subject | object | object | | 106 | strong | | urge to talk
حث | verb | وقف, إفراج, انسحاب, ضبط, تهدئة, رفع, كف, تخلي, خفض, سماح, فتح, إنهاء | سير | REQUEST | yield | subject | object | object | | 105 | strong | | urge to stop, release, withdraw
حث | verb | مساعدة, دعم, تعاون, تقديم, تمويل, مساهمة, انضمام | | REQUEST | assist | subject | object | object | | 101 | strong | | urge help, cooperation
حث | verb | احترام, إصلاح, إجراء, تغيير, تعديل, محاسبة, اعتماد | | REQUEST | change | subject | object | object | | 104 | strong | | urge reform, respect of rights
حث | verb | | خطى | REQUEST | | subject | object | object | | 100 | strong | | urge
حض | verb | حوار, تفاوض, مفاوضات, مفاوضة, محادثات, محادثة, لقاء | | REQUEST | meet | subject | object | object | | 106 | strong | | urge to talk
حض | verb | وقف, إفراج, انسحاب, ضبط, تهدئة, رفع, كف | | REQUEST | yield | subject | object | object | | 105 | strong | | urge to stop, release, withdraw
حض | verb | | كراهية | REQUEST | | subject | object | object | | 100 | strong | | urge
حفّز | verb | | اقتصاد, نمو, لاعب | REQUEST | | subject | object | no | | 100 | weak | | spur on
استحث | verb | | | REQUEST | | subject | object | subject | | 100 | weak | | urge
نصح | verb | | طبيب | REQUEST | | subject | object, ل | subject | | 100 | weak | | advise
أوصى | verb | | طبيب | REQUEST | | subject | object, ل | no | | 100 | weak | | recommend
أمر | verb | إفراج, وقف, إخلاء, انسحاب, سحب, إجلاء, مغادرة | | REQUEST | yield | subject | object | subject | | 105 | strong | | order a halt, release, evacuation
أمر | verb |  | واقع, حال, جيد, طبيعي, ضروري, مهم, صعب, مستحيل, غير, خطير, مرفوض, ممكن, واقعي, سيئ, مؤسف, محزن, إيجابي, مستبعد, سهل, مقلق, عاد, حتمي, معقد, بالغ | REQUEST |  | subject | object | no |  | 100 | weak |  | order
أصدر أمر | verb | | قبض, اعتقال, توقيف | REQUEST | | subject | إلى, ل | subject | | 100 | strong | | issue an order to
أصدر أوامر | verb | | | REQUEST | | subject | إلى, ل | subject | | 100 | strong | | issue orders to
أصدر تعليمات | verb | | | REQUEST | | subject | إلى, ل | subject | | 100 | strong | | issue instructions to
أصدر توجيهات | verb | | | REQUEST | | subject | إلى, ل | subject | | 100 | strong | | issue directives to
أعطى أوامر | verb | | | REQUEST | | subject | إلى, ل | subject | | 100 | strong | | give orders to
وجّه | verb | حكومة, جهاز, وزارة, وزير, مسؤول, جيش, قوات, قوة | رسالة, كلمة, تهمة, اتهام, دعوة, ضربة, انتقاد, شكر, لكمة, صفعة, تحية, تهنئة, سؤال, سلاح, أنظار, اهتمام, قبر, مدينة, مطار, ناخب | REQUEST |  | subject | object, إلى | no |  | 100 | weak |  | instruct
كلّف | verb | تشكيل, لجنة, حكومة, تحقيق, وزير, إعداد | مال, دولار | REQUEST | | subject | object | object | | 100 | weak | | charge with
أوعز | verb | | | REQUEST | | subject | إلى, ل | subject | | 100 | strong | | instruct
ألزم | verb | | | REQUEST | | subject | object | no | | 100 | weak | | oblige
استدعى | verb | سفير, قائم, دبلوماسي, بعثة | تشاور, بلاد, مشاورة, منتخب, فريق, لاعب | ACCUSE | disapprove | subject | object | object | diplomatic | 114 | strong | | summon an ambassador to protest (see ACCUSE)
استدعى | verb | نيابة, محكمة, نائب, تحقيق, استجواب, مدعي, قاض, شهادة, سؤال, مساءلة | منتخب, لاعب, فريق, ذاكرة, احتياط | ACCUSE | investigate | subject | object | object | legal | 090 | strong |  | summon for questioning (see ACCUSE)
استدعى | verb | | منتخب, لاعب, فريق, ذاكرة, احتياط, مدرب, وقت, ضرورة | REQUEST | | subject | object | object | | 100 | weak | | summon
حشد | verb | دعم, تأييد, جهود, رأي | قوات, قوة, جيش, جندي | REQUEST | | subject | ل, of | object | | 100 | weak | | lobby, muster support (see SUPPORT)
ضغط | verb | حكومة, إدارة, دولة, رئيس, نظام, كونغرس, طرف | زر, زناد, جمهور | REQUEST | change | subject | على | subject | | 104 | weak | | press
ألحّ | verb | | | REQUEST | | subject | على | no | | 100 | weak | | insist
اشترط | verb | | | REQUEST | change | subject | على, ل | object | | 104 | weak | | make conditional on
وضع شروط | verb | | | REQUEST | change | subject | ل, على | subject | | 104 | strong | | set conditions for
سعى | verb | إقناع | | REQUEST | | subject | object, of | no | | 102 | weak | | seek to persuade
أقنع | verb | | مدرب, لاعب | REQUEST | | subject | object | object | | 102 | weak | | persuade
حاول إقناع | verb | | | REQUEST | | subject | of, object | subject | | 102 | strong | | try to persuade
تقدم بطلب | verb | لجوء, انضمام, عضوية, مساعدة, تمويل, قرض, تسليم, شكوى | | REQUEST | assist | subject | إلى, ل | subject | | 103 | strong | | apply, make a request
تقدم بطلب | verb | | | REQUEST | | subject | إلى, ل | subject | | 100 | strong | | make a request
تقدم بطلب لجوء | verb | | | REQUEST | assist | subject | إلى, في, ل | subject | asylum | 103 | strong | | apply for asylum
قدم طلب | verb | | إحاطة | REQUEST | assist | subject | إلى, ل, في | subject | | 103 | strong | | make a request
قدم طلب لجوء | verb | | | REQUEST | assist | subject | إلى, في, ل | subject | asylum | 103 | strong | | apply for asylum
وجه نداء | verb | | | REQUEST | | subject | إلى, ل | subject | | 100 | strong | | make an appeal to
أطلق نداء | verb | | | REQUEST | | subject | إلى, ل | subject | | 100 | strong | | make an appeal to
أطلق نداء استغاثة | verb | | | REQUEST | assist | subject | إلى, ل | subject | | 103 | strong | | send a distress call to
أطلق دعوة | verb | | | REQUEST | | subject | إلى, ل | subject | | 100 | weak | | make a call for
وجه طلب | verb | | | REQUEST | | subject | إلى, ل | subject | | 100 | strong | | make a request to
وجه مذكرة | verb | | | REQUEST | | subject | إلى, ل | subject | | 100 | weak | | send a note to
قدم مشروع قرار | verb | | | REQUEST | change | subject | إلى, ل | subject | | 104 | strong | | submit a draft resolution to
طرح مشروع قرار | verb | | | REQUEST | change | subject | على, أمام | subject | | 104 | strong | | table a draft resolution
عرض مشروع قرار | verb | | | REQUEST | change | subject | على | subject | | 104 | strong | | table a draft resolution
وزع مشروع قرار | verb | | | REQUEST | change | subject | على | subject | | 104 | strong | | circulate a draft resolution
قدم مسودة قرار | verb | | | REQUEST | change | subject | إلى, ل, على | subject | | 104 | strong | | put a draft resolution to
طرح مسودة قرار | verb | | | REQUEST | change | subject | على, أمام | subject | | 104 | strong | | put a draft resolution to
عرض مسودة قرار | verb | | | REQUEST | change | subject | على | subject | | 104 | strong | | put a draft resolution to
وزع مسودة قرار | verb | | | REQUEST | change | subject | على | subject | | 104 | strong | | put a draft resolution to
قدم مسودة مشروع قرار | verb | | | REQUEST | change | subject | على, إلى, ل | subject | | 104 | strong | | put a draft resolution to
طرح مسودة مشروع قرار | verb | | | REQUEST | change | subject | على, إلى, ل | subject | | 104 | strong | | put a draft resolution to
عرض مسودة مشروع قرار | verb | | | REQUEST | change | subject | على, إلى, ل | subject | | 104 | strong | | put a draft resolution to
جدد دعوة | verb | | | REQUEST | | subject | ل, إلى | subject | | 100 | strong | | renew one's call on
جدد مطالبة | verb | | | REQUEST | | subject | ل, of, إلى | subject | | 100 | strong | | renew one's demand of
كرر دعوة | verb | | | REQUEST | | subject | ل, إلى | subject | | 100 | strong | | repeat one's call on
كرر مطالبة | verb | | | REQUEST | | subject | ل, of | subject | | 100 | strong | | repeat one's demand of
انضم إلى الدعوات | verb | | | REQUEST | | subject | ل | subject | | 100 | weak | | join the calls
رفع مطالب | verb | | | REQUEST | | subject | إلى, ل | subject | | 100 | weak | | put up demands
قدم مطالب | verb | | | REQUEST | | subject | إلى, ل | subject | | 100 | strong | | present demands
قدم قائمة مطالب | verb | | | REQUEST | | subject | إلى, ل | subject | | 100 | strong | | present a list of demands
أمهل | verb | | | THREATEN | | subject | object | object | | 139 | strong | | give time to comply (see THREATEN)
منح مهلة | verb | | | THREATEN | | subject | object, ل | subject | | 139 | strong | | give a deadline to (see THREATEN)
طلب وساطة | verb | | | REQUEST | | subject | of | subject | | 108 | strong | | ask for the mediation of
طلب التدخل | verb | | | REQUEST | assist | subject | من | subject | | 103 | strong | | ask for intervention
طلب الانضمام | verb | | | REQUEST | assist | subject | إلى | subject | | 102 | strong | | apply to join
طلب تفسير | verb | | | ACCUSE | disapprove | subject | من | subject | | 110 | strong | | ask for an explanation
طلب توضيحات | verb | | | ACCUSE | disapprove | subject | من | subject | | 110 | weak | | ask for explanations
أهاب | verb | | | REQUEST | | subject | ب | no | | 100 | strong | | appeal to
استوضح | verb | | | REQUEST | | subject | object, من | object | | 100 | weak | | ask to clarify
نادى | verb | إصلاح, تغيير, إسقاط, حرية, مساواة, وقف, رحيل | | REQUEST | change | subject | ب | no | | 104 | weak | | call for
استصرخ | verb | | | REQUEST | assist | subject | object | object | | 103 | strong | | cry for help to
# REQUEST: nouns
دعوة | noun | حوار, تفاوض, مفاوضات, مفاوضة, محادثات, محادثة, لقاء, اجتماع, عقد | | REQUEST | meet | of, من | ل, إلى | | | 106 | strong | | call for talks
دعوة | noun | وقف, إفراج, انسحاب, ضبط, تهدئة, رفع, إنهاء, سحب, هدنة | | REQUEST | yield | of, من | ل, إلى | | | 105 | strong | | call for release, withdrawal, an end
دعوة | noun | استقالة, إصلاح, تغيير, إقالة, تنحي, انتخابات, انتخاب, رحيل | | REQUEST | change | of, من | ل, إلى | | | 104 | strong | | call for reform, dismissal
دعوة | noun |  | قضائي, إسلامي, زفاف, رسمي | REQUEST |  | of, من | ل, إلى |  |  | 100 | strong |  | call
دعوات | noun | | | REQUEST | | of, من | ل, إلى | | | 100 | weak | | calls
مطالبة | noun | إفراج, انسحاب, وقف, رفع, كشف, تسليم, إطلاق | | REQUEST | yield | of, من | ل, إلى | | | 105 | strong | | demand for release, withdrawal, an end
مطالبة | noun | استقالة, إصلاح, تغيير, إقالة, محاسبة, رحيل | | REQUEST | change | of, من | ل, إلى | | | 104 | strong | | demand for resignation, reform
مطالبة | noun | | | REQUEST | | of, من | ل, إلى | | | 100 | strong | | demand
مطالبات | noun | | | REQUEST | | of, من | ل, إلى | | | 100 | strong | | demands
مطلب | noun | | | REQUEST | | of, من | ل, إلى | | | 100 | weak | | demand
مطالب | noun | | | REQUEST | | of, من | ل, إلى | | | 100 | weak | | demands
نداء | noun | | | REQUEST | | of, من | ل, إلى | | | 100 | weak | | appeal
نداء استغاثة | noun | | | REQUEST | assist | of, من | ل, إلى | | | 103 | strong | | distress call
نداء إنساني | noun | | | REQUEST | assist | of, من | ل, إلى | | human_security | 1033 | strong | | humanitarian appeal
مناشدة | noun | | | REQUEST | | of, من | ل, إلى | | | 100 | strong | | appeal
استغاثة | noun | | | REQUEST | assist | of, من | ل, إلى | | | 103 | weak | | cry for help
طلب لجوء | noun | | | REQUEST | assist | of, من | في, إلى, ل | | asylum | 103 | strong | | asylum application
طلب انضمام | noun | | | REQUEST | assist | of, من | إلى, ل | | | 102 | strong | | application to join
طلب عضوية | noun | | | REQUEST | assist | of, من | في, إلى, ل | | | 102 | strong | | application for membership
طلب مساعدة | noun | | | REQUEST | assist | of | من, إلى, ل | | | 103 | strong | | request for help
طلب تسليم | noun | | | REQUEST | yield | of, من | إلى, ل | | legal | 1013 | strong | | request for extradition
طلب | noun | | سوق, نفط, عالمي, عرض, ارتفاع | REQUEST | | من, of | إلى, ل | | | 100 | weak | | request
أمر | noun | إخلاء, إفراج, انسحاب, وقف, إجلاء, مغادرة | | REQUEST | yield | of, من | إلى, ل | | | 105 | weak | | order
أوامر | noun | | | REQUEST | | of, من | إلى, ل | | | 100 | weak | | orders
تعليمات | noun | | | REQUEST | | of, من | إلى, ل | | | 100 | weak | | instructions
توجيهات | noun | | | REQUEST | | of, من | إلى, ل | | | 100 | weak | | directives
توجيه | noun | | ضربة, اتهام, تهمة, رسالة, انتقاد | REQUEST | | of, من | إلى, ل | | | 100 | weak | | directive
توصية | noun | | | REQUEST | | of, من | ل, إلى | | | 100 | weak | | recommendation
مشروع قرار | noun |  |  | REQUEST | change | من | إلى, على, أمام |  |  | 104 | weak |  | draft resolution
مسودة قرار | noun | | | REQUEST | change | of, من | إلى, على, أمام | | | 104 | weak | | draft resolution
شرط | noun | | جزائي | REQUEST | change | of, من | على | | | 104 | weak | | condition
شروط | noun | | | REQUEST | change | of, من | على, ل | | | 104 | weak | | conditions
استجداء | noun | | | REQUEST | | of, من | of | | | 100 | weak | | begging
إلحاح | noun | | | REQUEST | | of, من | على | | | 100 | weak | | insistence
مساع لإقناع | noun | | | REQUEST | | of, من | of | | | 102 | weak | | efforts to persuade
# ACCUSE: verbs (criticism, condemnation, accusation, investigation, trial)
أدان | verb | | تهمة, محكمة, اختلاس, سجن | ACCUSE | disapprove | subject | object | object | | 111 | strong | | condemn
دان | verb | | تهمة, محكمة, اختلاس, سجن | ACCUSE | disapprove | subject | object | object | | 111 | strong | | condemn
ندّد | verb | | | ACCUSE | disapprove | subject | ب | subject | | 111 | strong | | condemn
شجب | verb | | | ACCUSE | disapprove | subject | object | object | | 111 | strong | | condemn
استنكر | verb | | | ACCUSE | disapprove | subject | object | object | | 111 | strong | | condemn
استهجن | verb | | | ACCUSE | disapprove | subject | object | object | | 111 | strong | | deplore
انتقد | verb | | | ACCUSE | disapprove | subject | object | object | | 111 | strong | | criticize
نقد | verb |  |  | ACCUSE | disapprove | subject | object | no |  | 111 | weak |  | criticize
هاجم | verb | تصريح, سياسة, قرار, بيان, تغريدة, خطاب, انتقاد, كلمة, إعلام | مسلح, قاعدة, موقع, انتحاري, حاجز | ACCUSE | disapprove | subject | object | no | | 111 | weak | | attack in words
شن هجوم لاذع | verb | | | ACCUSE | disapprove | subject | على, ضد | subject | | 111 | strong | | attack sharply in words
شن هجوم لفظي | verb | | | ACCUSE | disapprove | subject | على, ضد | subject | | 111 | strong | | attack in words
شن حملة | verb | إعلام, إعلامي, انتقاد, تشويه, تحريض, كلام | | ACCUSE | disapprove | subject | على, ضد | subject | | 111 | weak | | wage a campaign of criticism against
ذم | verb | | | ACCUSE | disapprove | subject | object | object | | 111 | weak | | revile
شتم | verb | | | ACCUSE | disapprove | subject | object | object | | 111 | weak | | insult
سب | verb | | | ACCUSE | disapprove | subject | object | object | | 111 | weak | | insult
أهان | verb | | | ACCUSE | disapprove | subject | object | object | | 111 | weak | | insult
سخر | verb | | | ACCUSE | disapprove | subject | من | subject | | 111 | weak | | mock
هزأ | verb | | | ACCUSE | disapprove | subject | من, ب | subject | | 111 | weak | | mock
تهكم | verb | | | ACCUSE | disapprove | subject | على | subject | | 111 | weak | | mock
احتج | verb | سفير, خارجية, مذكرة, مجلس, رسالة | | ACCUSE | disapprove | subject | على, لدى | subject | diplomatic | 114 | weak | | protest officially against
اعترض | verb | انتهاك, تصرف, تصريح, استخدام, معاملة | صاروخ, طائرة, سفينة | ACCUSE | disapprove | subject | على | subject | | 111 | weak | | complain of, object to
تذمّر | verb | | | ACCUSE | disapprove | subject | من | subject | | 111 | weak | | complain of
اشتكى | verb | | ألم, إصابة | ACCUSE | disapprove | subject | من, على, إلى | subject | | 114 | weak | | complain of
شكا | verb | | ألم, إصابة | ACCUSE | disapprove | subject | من, إلى | no | | 114 | weak | | complain of
استاء | verb | | | ACCUSE | disapprove | subject | من | subject | | 111 | weak | | resent
عاب | verb | | | ACCUSE | disapprove | subject | على, object | no | | 111 | weak | | find fault with
لام | verb | | | ACCUSE | disapprove | subject | object | no | | 111 | strong | | blame
عاتب | verb | | | ACCUSE | disapprove | subject | object | object | | 111 | weak | | reproach
وبّخ | verb | | مدرب, لاعب | ACCUSE | disapprove | subject | object | object | | 111 | weak | | reprimand
أنّب | verb | | | ACCUSE | disapprove | subject | object | object | | 111 | weak | | reprimand
ندّد بشدة | verb | | | ACCUSE | disapprove | subject | ب, of | subject | | 111 | strong | | condemn strongly
جدد إدانة | verb | | | ACCUSE | disapprove | subject | ل, of | subject | | 111 | strong | | renew one's condemnation of
أكد إدانة | verb | | | ACCUSE | disapprove | subject | ل, of | subject | | 111 | strong | | affirm one's condemnation of
أعرب عن إدانة | verb | | | ACCUSE | disapprove | subject | ل, of | subject | | 111 | strong | | express condemnation of
أعلن إدانة | verb | | | ACCUSE | disapprove | subject | ل, of | subject | | 111 | strong | | declare one's condemnation of
أعرب عن استنكار | verb | | | ACCUSE | disapprove | subject | ل, of | subject | | 111 | strong | | express condemnation of
أعرب عن استياء | verb | | | ACCUSE | disapprove | subject | من, ل | subject | | 111 | strong | | express displeasure at
أعرب عن غضب | verb | | | ACCUSE | disapprove | subject | من, ل | subject | | 111 | weak | | express anger at
أعرب عن خيبة أمل | verb | | | ACCUSE | disapprove | subject | من, ل | subject | | 111 | weak | | express disappointment at
أبدى استياء | verb | | | ACCUSE | disapprove | subject | من, ل | subject | | 111 | strong | | show displeasure at
أبدى امتعاض | verb | | | ACCUSE | disapprove | subject | من | subject | | 111 | weak | | show displeasure at
وجه انتقادات | verb | | | ACCUSE | disapprove | subject | إلى, ل | subject | | 111 | strong | | criticize
وجه انتقاد | verb | | | ACCUSE | disapprove | subject | إلى, ل | subject | | 111 | strong | | criticize
كال انتقادات | verb | | | ACCUSE | disapprove | subject | ل, إلى | subject | | 111 | strong | | heap criticism on
صب غضب | verb | | | ACCUSE | disapprove | subject | على | subject | | 111 | weak | | pour one's anger on
وصف بالعار | verb | | | ACCUSE | disapprove | subject | object | subject | | 111 | weak | | call a shame
أثار انتقادات | verb | | | ACCUSE | disapprove | of, من | subject | subject | | 111 | weak | | draw criticism
تعرض لانتقادات | verb | | | ACCUSE | disapprove | من, of | subject | subject | | 111 | strong | | come under criticism
واجه انتقادات | verb | | | ACCUSE | disapprove | من, of | subject | subject | | 111 | strong | | face criticism
لقي إدانة | verb | | | ACCUSE | disapprove | من | subject | subject | | 111 | strong | | be condemned
قوبل بإدانة | verb | | | ACCUSE | disapprove | من, of | subject | subject | | 111 | strong | | be met with condemnation
قوبل بانتقادات | verb | | | ACCUSE | disapprove | من, of | subject | subject | | 111 | strong | | be met with criticism
استدعى سفير | verb |  | تشاور, بلاد | ACCUSE | disapprove | subject | object, of | subject | diplomatic | 114 | strong |  | summon the ambassador of (in protest)
استدعى السفير | verb | | تشاور | ACCUSE | disapprove | subject | of, object | subject | diplomatic | 114 | strong | | summon the ambassador (in protest)
استدعى القائم بالأعمال | verb | | تشاور | ACCUSE | disapprove | subject | of, object | subject | diplomatic | 114 | strong | | summon the chargé d'affaires
سلم مذكرة احتجاج | verb | | | ACCUSE | disapprove | subject | إلى, ل, object | subject | diplomatic | 114 | strong | | hand over a note of protest to
وجه مذكرة احتجاج | verb | | | ACCUSE | disapprove | subject | إلى, ل | subject | diplomatic | 114 | strong | | send a note of protest to
قدم احتجاج | verb | | | ACCUSE | disapprove | subject | إلى, لدى, ضد, ل | subject | diplomatic | 114 | strong | | lodge a protest with
قدم احتجاج رسمي | verb | | | ACCUSE | disapprove | subject | إلى, لدى, ضد | subject | diplomatic | 114 | strong | | lodge a formal protest with
قدم شكوى | verb | | | ACCUSE | disapprove | subject | ضد, على, إلى | subject | | 114 | strong | | file a complaint against
تقدم بشكوى | verb | | | ACCUSE | disapprove | subject | ضد, على, إلى | subject | | 114 | strong | | file a complaint against
رفع شكوى | verb | | | ACCUSE | disapprove | subject | ضد, على, إلى | subject | | 114 | strong | | file a complaint against
رفع دعوى | verb | | | ACCUSE | allege | subject | ضد, على | subject | legal | 115 | strong | | sue
رفع دعوى قضائية | verb | | | ACCUSE | allege | subject | ضد, على | subject | legal | 115 | strong | | sue
أقام دعوى | verb | | | ACCUSE | allege | subject | ضد, على | subject | legal | 115 | strong | | sue
رفع قضية | verb | | | ACCUSE | allege | subject | ضد, على | subject | legal | 115 | strong | | sue
قاضى | verb | | | ACCUSE | allege | subject | object | object | legal | 115 | strong | | sue
لاحق قضائيا | verb | | | ACCUSE | allege | subject | object | subject | legal | 115 | strong | | prosecute
لاحق | verb | قضائي, قضائيا, جنائي, قضاء, تهمة | | ACCUSE | allege | subject | object | object | legal | 115 | weak | | prosecute
حرّض | verb | قتل, عنف, كراهية, حكومة, دولة, شعب, مواطن, مسلم, تظاهر, حرب, إرهاب, قتال, نظام, سلطة, أب, شباب, طالب, ضد, فتنة, جمهور, عصيان, هجوم, قوات, عسكري |  | ACCUSE | disapprove | subject | ضد, على | subject |  | 113 | weak |  | stir up against
ألّب | verb | | | ACCUSE | disapprove | subject | على, ضد | subject | | 113 | weak | | stir up against
حشد ضد | verb | | قوات, قوة | ACCUSE | disapprove | subject | of | subject | | 113 | weak | | rally opposition against
# ACCUSE: verbs of accusation
اتهم | verb | جريمة, جرائم, إبادة, تعذيب, انتهاك, تطهير | | ACCUSE | allege | subject | object | object | human_rights | 1122 | strong | | accuse of crimes of war, human rights abuse
اتهم | verb | فساد, اختلاس, رشوة, احتيال, تزوير, سرقة, اغتصاب, تحرش, قتل, تبييض, غسل | | ACCUSE | allege | subject | object | object | crime | 1121 | strong | | accuse of corruption, crime
اتهم | verb | تجسس, خيانة, تخابر, عمالة, تآمر, انقلاب | | ACCUSE | allege | subject | object | object | intelligence | 1125 | strong | | accuse of spying, treason
اتهم | verb | هجوم, إرهاب, عدوان, قصف, غارة, اعتداء, تفجير, ضلوع, تسليح, خرق | | ACCUSE | allege | subject | object | object | | 1123 | strong | | accuse of attack, aggression, terrorism
اتهم | verb | | | ACCUSE | allege | subject | object | object | | 112 | strong | | accuse
وجه اتهام | verb | | | ACCUSE | allege | subject | إلى, ل | subject | | 112 | strong | | charge
وجه اتهامات | verb | | | ACCUSE | allege | subject | إلى, ل | subject | | 112 | strong | | charge
وجه الاتهام | verb | | | ACCUSE | allege | subject | إلى, ل | subject | | 112 | strong | | charge
وجه تهمة | verb | | | ACCUSE | allege | subject | إلى, ل | subject | legal | 112 | strong | | charge
وجه تهم | verb | | | ACCUSE | allege | subject | إلى, ل | subject | legal | 112 | strong | | charge
كال الاتهامات | verb | | | ACCUSE | allege | subject | ل, إلى | subject | | 112 | strong | | heap accusations on
ألصق تهمة | verb | | | ACCUSE | allege | subject | ب | subject | | 112 | strong | | pin a charge on
لفّق | verb | تهمة, تهم, قضية | | ACCUSE | allege | subject | ل | no | | 112 | weak | | fabricate charges against
ساق اتهامات | verb | | | ACCUSE | allege | subject | ضد, ل | subject | | 112 | strong | | make accusations against
أطلق اتهامات | verb | | | ACCUSE | allege | subject | ضد, ل | subject | | 112 | strong | | make accusations against
تبادل الاتهامات | verb | | | ACCUSE | allege | subject, both:مع | | subject | | 112 | strong | | trade accusations with
تراشق | verb | اتهام, اتهامات, كلام, لفظي | | ACCUSE | allege | subject, both:مع | | subject | | 112 | strong | | trade accusations with
اشتبه | verb | | إصابة, كوليرا, مرض, فيروس, وباء, عدوى | ACCUSE | allege | subject | في, ب | no | | 112 | weak | | suspect
شكّك | verb | | | ACCUSE | disapprove | subject | في, ب | subject | | 111 | weak | | cast doubt on
ادعى | verb | | | ACCUSE | allege | subject | على | no | | 112 | weak | | allege against
حمّل المسؤولية | verb | | | ACCUSE | allege | subject | object, of | subject | | 112 | strong | | hold responsible
حمّل | verb | مسؤولية, تبعة, تبعات, ذنب | هاتف, تطبيق, سلاح | ACCUSE | allege | subject | object | object | | 112 | strong | | hold responsible
ألقى اللوم | verb | | | ACCUSE | allege | subject | على | subject | | 112 | strong | | lay the blame on
ألقى باللوم | verb | | | ACCUSE | allege | subject | على | subject | | 112 | strong | | lay the blame on
ألقى باللائمة | verb | | | ACCUSE | allege | subject | على | subject | | 112 | strong | | lay the blame on
ألقى المسؤولية | verb | | | ACCUSE | allege | subject | على | subject | | 112 | strong | | lay the responsibility on
ألقى بالمسؤولية | verb | | | ACCUSE | allege | subject | على | subject | | 112 | strong | | lay the responsibility on
عزا | verb | | | ACCUSE | allege | subject | إلى, ل | no | | 112 | weak | | attribute to
نسب | verb | هجوم, جريمة, اغتيال, تفجير | | ACCUSE | allege | subject | إلى, ل | no | | 112 | weak | | attribute to
صنّف | verb | إرهاب, إرهابي | لاعب | ACCUSE | allege | subject | object | object | terrorism | 112 | strong | | class as terrorist
أدرج على قائمة الإرهاب | verb | | | ACCUSE | allege | subject | object | subject | terrorism | 112 | strong | | put on the terrorism list
أدرج على القائمة السوداء | verb | | | ACCUSE | allege | subject | object | subject | | 112 | weak | | put on the black list
وصف بالإرهابي | verb | | | ACCUSE | allege | subject | object | subject | terrorism | 112 | weak | | call a terrorist
خوّن | verb | | | ACCUSE | allege | subject | object | object | | 1125 | strong | | call a traitor
كفّر | verb | | | ACCUSE | allege | subject | object | object | religion_ethnicity | 112 | weak | | call an infidel
افترى | verb | | | ACCUSE | allege | subject | على | no | | 112 | strong | | slander
شهّر | verb | | | ACCUSE | allege | subject | ب | subject | | 112 | strong | | defame
شوّه سمعة | verb | | | ACCUSE | disapprove | subject | of | subject | | 111 | strong | | smear
كشف تورط | verb | | | ACCUSE | allege | subject | of | subject | | 112 | weak | | reveal the involvement of
أكد تورط | verb | | | ACCUSE | allege | subject | of | subject | | 112 | weak | | affirm the involvement of
أثبت تورط | verb | | | ACCUSE | allege | subject | of | subject | | 112 | weak | | prove the involvement of
فضح | verb | | | ACCUSE | allege | subject | object | object | | 112 | weak | | expose
ندّد بجريمة | verb | | | ACCUSE | disapprove | subject | of | subject | | 111 | weak | | condemn the crime of
# ACCUSE: verbs of investigation and trial
حقق | verb | حادث, قضية, هجوم, جريمة, شبهة, ادعاء, تهمة, مزاعم, انتهاك, مقتل, اتهام, تدخل, تسريب, فساد, وفاة, نيابة, شرطة, ملابسات | هدف, فوز, تقدم, ربح, نتيجة, نجاح, رقم | ACCUSE | investigate | subject | مع, ضد, في | subject | legal | 090 | strong | | investigate
فتح تحقيق | verb | | | ACCUSE | investigate | subject | ضد, مع, بحق, في, حول | subject | legal | 090 | strong | | open an investigation of
فتح التحقيق | verb | | | ACCUSE | investigate | subject | ضد, مع, في | subject | legal | 090 | strong | | open the investigation of
أعاد فتح التحقيق | verb | | | ACCUSE | investigate | subject | ضد, مع, في | subject | legal | 090 | strong | | reopen the investigation of
باشر تحقيق | verb | | | ACCUSE | investigate | subject | ضد, مع, في | subject | legal | 090 | strong | | open an investigation of
باشر التحقيق | verb | | | ACCUSE | investigate | subject | ضد, مع, في | subject | legal | 090 | strong | | open the investigation of
بدأ تحقيق | verb | | | ACCUSE | investigate | subject | ضد, مع, في | subject | legal | 090 | strong | | begin an investigation of
أطلق تحقيق | verb | | | ACCUSE | investigate | subject | ضد, مع, في | subject | legal | 090 | strong | | launch an investigation of
أجرى تحقيق | verb | | صحفي, صحافي | ACCUSE | investigate | subject | ضد, مع, في | subject | legal | 090 | strong | | hold an investigation of
أجرى تحقيقات | verb | | | ACCUSE | investigate | subject | ضد, مع, في | subject | legal | 090 | strong | | hold investigations of
أمر بفتح تحقيق | verb | | | ACCUSE | investigate | subject | ضد, مع, في | subject | legal | 090 | strong | | order an investigation of
أمر بالتحقيق | verb | | | ACCUSE | investigate | subject | ضد, مع, في | subject | legal | 090 | strong | | order an investigation of
شكل لجنة تحقيق | verb | | | ACCUSE | investigate | subject | ضد, في | subject | legal | 090 | strong | | set up a commission of inquiry
شكّل | verb | تحقيق, تقصي | | ACCUSE | investigate | subject | ضد, في | subject | legal | 090 | weak | | set up a commission of inquiry
قاد تحقيق | verb | | | ACCUSE | investigate | subject | ضد, مع, في | subject | legal | 090 | strong | | lead an investigation of
تحرى | verb | | | ACCUSE | investigate | subject | عن, في | subject | legal | 090 | weak | | inquire into
تقصى | verb | حقائق, حقيقة, انتهاك, جريمة | | ACCUSE | investigate | subject | في, ضد | subject | legal | 090 | weak | | inquire into
استجوب | verb | | | ACCUSE | investigate | subject | object | object | legal | 090 | strong | | question
حاسب | verb | | | ACCUSE | investigate | subject | object | object | legal | 090 | weak | | call to account
استمع إلى أقوال | verb | | | ACCUSE | investigate | subject | of | subject | legal | 090 | weak | | take the statement of
استمع إلى إفادة | verb | | | ACCUSE | investigate | subject | of | subject | legal | 090 | weak | | take the testimony of
خضع | verb | تحقيق, استجواب, محاكمة, مساءلة | جراحة, فحص, علاج, عملية | ACCUSE | investigate | من, لدى | subject | no | legal | 090 | weak | | be questioned or investigated
خضع للتحقيق | verb | | | ACCUSE | investigate | من, لدى | subject | subject | legal | 090 | strong | | be investigated
حقق مع | verb |  | تقدم, انتصار, فوز, نمو, ربح, إيراد, نجاح, رقم, هدف, نتيجة, خسارة, ارتفاع, عائد, حلم, إنجاز, تعادل | ACCUSE | investigate | subject | of, مع | subject | legal | 090 | strong |  | investigate, interrogate
فتّش | verb | مكتب, منزل, مقر, شقة | | ACCUSE | investigate | subject | object, of | object | legal | 090 | weak | | search
راقب | verb | وقف, انتخابات, انتخاب, هدنة, تنفيذ | | ACCUSE | investigate | subject | object | no | peacekeeping | 090 | weak | | monitor
أحال | verb | محكمة, قضاء, نيابة, محاكمة, جنايات, ادعاء, تحقيق | تقاعد | ACCUSE | allege | subject | object | object | legal | 115 | strong | | refer to court
أحيل إلى المحاكمة | verb | | | ACCUSE | allege | | subject | subject | legal | 115 | strong | | be sent for trial
أحال إلى القضاء | verb | | | ACCUSE | allege | subject | object | subject | legal | 115 | strong | | refer to the courts
حاكم | verb |  | منطقة, ولاية, مصرف, صنعاء, فعلي, إقليم, عام, عسكري, مدينة, محافظة, مقاطعة, بنك, إمارة, دبي, الشارقة | ACCUSE | allege | subject | object | object | legal | 115 | strong |  | try
مثل أمام | verb | محكمة, قاض, قاضي, قضاء, نيابة, لجنة, كونغرس, برلمان |  | ACCUSE | allege | of | subject | subject | legal | 115 | strong |  | appear before (a court)
مثل | verb | محكمة, قاض, قاضي, قضاء, نيابة | | ACCUSE | allege | أمام | subject | no | legal | 115 | weak | | appear before a court
استأنف محاكمة | verb | | | ACCUSE | allege | subject | of | subject | legal | 115 | strong | | resume the trial of
بدأ محاكمة | verb | | | ACCUSE | allege | subject | of | subject | legal | 115 | strong | | begin the trial of
ادّعى على | verb | | | ACCUSE | allege | subject | of, على | subject | legal | 115 | strong | | bring charges against
طلب إعدام | verb | | | ACCUSE | allege | subject | of, ل | subject | legal | 115 | strong | | demand the death sentence for
أصدر مذكرة توقيف | verb | | | ACCUSE | allege | subject | بحق, ضد, ل | subject | legal | 115 | strong | | issue an arrest warrant for
أصدر مذكرة اعتقال | verb | | | ACCUSE | allege | subject | بحق, ضد, ل | subject | legal | 115 | strong | | issue an arrest warrant for
أصدر أمر اعتقال | verb | | | ACCUSE | allege | subject | بحق, ضد, ل | subject | legal | 115 | strong | | issue an arrest warrant for
أصدر مذكرة قبض | verb | | | ACCUSE | allege | subject | بحق, ضد, ل | subject | legal | 115 | strong | | issue an arrest warrant for
أعد لائحة اتهام | verb | | | ACCUSE | allege | subject | ضد, ل | subject | legal | 115 | strong | | draw up an indictment of
قدم لائحة اتهام | verb | | | ACCUSE | allege | subject | ضد, ل, بحق | subject | legal | 115 | strong | | file an indictment of
# ACCUSE: nouns
إدانة | noun | | تهمة, محكمة, قضاء | ACCUSE | disapprove | of, من | ل, of | | | 111 | strong | | condemnation
استنكار | noun | | | ACCUSE | disapprove | of, من | ل, of | | | 111 | strong | | condemnation
استهجان | noun | | | ACCUSE | disapprove | of, من | ل, of | | | 111 | strong | | deploring
شجب | noun | | | ACCUSE | disapprove | of, من | ل, of | | | 111 | strong | | condemnation
تنديد | noun | | | ACCUSE | disapprove | of, من | ب | | | 111 | strong | | condemnation
انتقاد | noun | | | ACCUSE | disapprove | of, من | ل, of, إلى | | | 111 | strong | | criticism
انتقادات | noun | | | ACCUSE | disapprove | of, من | ل, إلى | | | 111 | strong | | criticism
هجوم لاذع | noun | | | ACCUSE | disapprove | of, من | على, ضد | | | 111 | strong | | sharp attack in words
هجوم لفظي | noun | | | ACCUSE | disapprove | of, من | على, ضد | | | 111 | strong | | verbal attack
استياء | noun | | | ACCUSE | disapprove | of, من | من | | | 111 | weak | | displeasure
امتعاض | noun | | | ACCUSE | disapprove | of, من | من | | | 111 | weak | | displeasure
سخط | noun | | | ACCUSE | disapprove | of, من | على, من | | | 111 | weak | | anger
احتجاج رسمي | noun | | | ACCUSE | disapprove | of, من | على, ضد, إلى | | diplomatic | 114 | strong | | formal protest
مذكرة احتجاج | noun | | | ACCUSE | disapprove | of, من | إلى, ل, ضد | | diplomatic | 114 | strong | | note of protest
رسالة احتجاج | noun | | | ACCUSE | disapprove | of, من | إلى, ل, ضد | | diplomatic | 114 | strong | | letter of protest
شكوى | noun | | | ACCUSE | disapprove | of, من | ضد, على, إلى | | | 114 | strong | | complaint
إهانة | noun | | | ACCUSE | disapprove | of, من | ل, of | | | 111 | weak | | insult
توبيخ | noun | | مدرب | ACCUSE | disapprove | of, من | ل, of | | | 111 | weak | | reprimand
لوم | noun | | | ACCUSE | disapprove | of, من | على | | | 111 | weak | | blame
سخرية | noun | | | ACCUSE | disapprove | of, من | من | | | 111 | weak | | mockery
تحريض | noun | | | ACCUSE | disapprove | of, من | ضد, على | | | 113 | weak | | incitement
استدعاء السفير | noun | | تشاور | ACCUSE | disapprove | من | of | | diplomatic | 114 | weak | | summoning of the ambassador
استدعاء سفير | noun | | تشاور, بلاد | ACCUSE | disapprove | من | of | | diplomatic | 114 | weak | | summoning of the ambassador
اتهام | noun | | | ACCUSE | allege | of, من | ل, of, ضد, إلى | | | 112 | strong | | accusation
اتهامات | noun | | | ACCUSE | allege | of, من | ل, ضد, إلى | | | 112 | strong | | accusations
اتهامات متبادلة | noun | | | ACCUSE | allege | both:بين | | | | 112 | strong | | mutual accusations
تبادل الاتهامات | noun | | | ACCUSE | allege | both:بين, both:مع | | | | 112 | strong | | trading of accusations
تراشق | noun | اتهام, اتهامات, إعلامي, كلامي, لفظي | | ACCUSE | allege | both:بين, both:مع | | | | 112 | strong | | trading of accusations
تهمة | noun | | | ACCUSE | allege | من | ل, ضد, of | | | 112 | weak | | charge
تهم | noun | | | ACCUSE | allege | من | ل, ضد | | | 112 | weak | | charges
متهم | noun | | | ACCUSE | allege | من | of | | | 112 | weak | | accused
مشتبه | noun | به, فيه | | ACCUSE | allege | من | | | | 112 | weak | | suspect
اشتباه | noun | | | ACCUSE | allege | من | في, ب, of | | | 112 | weak | | suspicion
شبهات | noun | | | ACCUSE | allege | من | حول, ضد | | | 112 | weak | | suspicions
ادعاءات | noun | | | ACCUSE | allege | of, من | ضد, حول | | | 112 | weak | | allegations
مزاعم | noun | | | ACCUSE | allege | of, من | ضد | | | 112 | weak | | allegations
افتراءات | noun | | | ACCUSE | allege | of, من | ضد, على | | | 112 | strong | | slanders
افتراء | noun | | | ACCUSE | allege | of, من | على, ضد | | | 112 | weak | | slander
تحميل المسؤولية | noun | | | ACCUSE | allege | من | ل | | | 112 | strong | | holding responsible
تشهير | noun | | | ACCUSE | allege | of, من | ب, ضد | | | 112 | weak | | defamation
تخوين | noun | | | ACCUSE | allege | of, من | ل, of | | | 1125 | weak | | calling a traitor
لائحة اتهام | noun | | | ACCUSE | allege | of, من | ضد, ل, بحق | | legal | 115 | strong | | indictment
قرار اتهام | noun | | | ACCUSE | allege | of, من | ضد, ل, بحق | | legal | 115 | weak | | indictment
قرار ظني | noun | | | ACCUSE | allege | of, من | ضد, بحق | | legal | 115 | strong | | indictment (Lebanon)
دعوى | noun | | حق | ACCUSE | allege | of, من | ضد, على | | legal | 115 | strong | | lawsuit
دعوى قضائية | noun | | | ACCUSE | allege | of, من | ضد, على | | legal | 115 | strong | | lawsuit
ملاحقة قضائية | noun | | | ACCUSE | allege | من | of, ل | | legal | 115 | strong | | prosecution
ملاحقات قضائية | noun | | | ACCUSE | allege | من | ضد, ل | | legal | 115 | strong | | prosecutions
مذكرة توقيف | noun | | | ACCUSE | allege | of, من | بحق, ضد, ل | | legal | 115 | strong | | arrest warrant
مذكرة اعتقال | noun | | | ACCUSE | allege | of, من | بحق, ضد, ل | | legal | 115 | strong | | arrest warrant
أمر اعتقال | noun | | | ACCUSE | allege | of, من | بحق, ضد, ل | | legal | 115 | strong | | arrest warrant
مذكرة جلب | noun | | | ACCUSE | allege | of, من | بحق, ضد, ل | | legal | 115 | strong | | warrant (Lebanon, Tunisia)
محاكمة | noun | | عادل | ACCUSE | allege | من, أمام | of, ل | | legal | 115 | strong | | trial
محاكمات | noun | | | ACCUSE | allege | من, أمام | of, ل, ضد | | legal | 115 | weak | | trials
إحالة | noun | محكمة, قضاء, نيابة, محاكمة, جنايات | تقاعد | ACCUSE | allege | من | of | | legal | 115 | strong | | referral to court
مثول | noun | محكمة, قاض, قاضي, قضاء, كونغرس, لجنة | | ACCUSE | allege | أمام | of | | legal | 115 | strong | | appearance in court
تحقيق | noun | فساد, رشوة, اختلاس, احتيال, غسل, تبييض | هدف, نتيجة, ربح, فوز, تقدم, نجاح, سلام, نصر, مكسب, استقرار, تنمية | ACCUSE | investigate | of, من | ضد, مع, في | | legal | 091 | strong | | investigation
تحقيق | noun | جريمة, جرائم, انتهاك, مجزرة, تعذيب, كيميائي, كيمياوي, كيماوي | هدف, نتيجة, ربح, فوز, تقدم, نجاح | ACCUSE | investigate | of, من | ضد, مع, في | | legal | 094 | strong | | investigation of war crimes, abuses
تحقيق | noun | | هدف, أهداف, نتيجة, نتائج, ربح, أرباح, فوز, تقدم, نجاح, سلام, نصر, مكسب, استقرار, تنمية, عدالة, مصلحة, توازن, رقم, حلم, إنجاز, نمو, انتصار, مطالب, مطلب, صحفي, صحافي, اختراق, اختراقات, خرق, سيطرة, فائدة, منفعة, عائد, إيراد, دخل, اكتفاء, تكامل, تكافؤ, مساواة, تنوع, فرق, قفزة, طفرة, تحسن, تطلعات, رغبة, أمن, وحدة, مصالحة | ACCUSE | investigate | of, من | ضد, مع, في | | legal | 090 | weak | | investigation
تحقيقات | noun | | | ACCUSE | investigate | of, من | ضد, مع, في | | legal | 090 | strong | | investigations
فتح تحقيق | noun | | | ACCUSE | investigate | من | ضد, مع, في, حول | | legal | 090 | strong | | opening of an investigation
لجنة تحقيق | noun | | | ACCUSE | investigate | of, من | ضد, في | | legal | 090 | weak | | commission of inquiry
تقصي الحقائق | noun | | | ACCUSE | investigate | of, من | ضد, في | | legal | 090 | weak | | fact-finding
استجواب | noun | | | ACCUSE | investigate | من | of | | legal | 090 | strong | | questioning
مساءلة | noun | | | ACCUSE | investigate | من | of | | legal | 090 | weak | | calling to account
محاسبة | noun | | مالي, شركة, ديوان | ACCUSE | investigate | من | of | | legal | 090 | weak | | calling to account
تفتيش | noun | | نقطة, حاجز, أثري | ACCUSE | investigate | من | of | | legal | 090 | weak | | inspection
جلسة استماع | noun | | | ACCUSE | investigate | of, أمام, في | مع, ل | | legal | 090 | weak | | hearing
# REJECT: verbs
رفض | verb | لقاء, اجتماع, حوار, تفاوض, مفاوضات, مفاوضة, محادثات, محادثة, جلوس, استقبال, دعوة, وساطة, حضور, مشاركة, زيارة | تعليق, كشف | REJECT | meet | subject | مع, of, object | subject |  | 125 | strong |  | refuse to meet or talk
رفض | verb | إفراج, انسحاب, تسليم, وقف, هدنة, تنازل, تراجع, تخلي, سحب, إخلاء, خروج, رفع, إطلاق, خضوع, سماح | كشف | REJECT | yield | subject | ل, إلى | subject |  | 124 | strong |  | refuse to yield, release, withdraw, extradite
رفض | verb | مساعدة, مساعدات, دعم, تعاون, تقديم, منح, طلب, طعن, استئناف, انضمام, تمويل, لاجئ, بيع, مساهمة, إرسال | كشف | REJECT | assist | subject | of, مع, ل | subject |  | 121 | strong |  | refuse help, cooperation, a request
رفض | verb | استقالة, تنحي, إصلاح, تعديل, تغيير, رحيل, مطالب, مطلب, إلغاء | كشف | REJECT | change | subject | of | subject |  | 123 | strong |  | refuse reform, resignation, change
رفض | verb | خطة, مقترح, اقتراح, اتفاق, اتفاقية, صفقة, مبادرة, عرض, تسوية, قرار, مشروع | كشف | REJECT |  | subject | of, من | subject |  | 127 | strong |  | reject a plan, proposal, agreement
رفض | verb | تعليق, إدلاء, إفصاح, رد | كشف | REJECT |  | subject | على | subject |  | 120 | weak |  | decline to comment (a statement rather)
رفض | verb | اتهام, اتهامات, مزاعم, ادعاءات, ادعاء, تدخل, انتقادات, انتقاد, تهديد, تصريحات, تصريح, ضغوط, ضغط, ابتزاز | كشف | REJECT |  | subject | of, من | subject |  | 120 | strong |  | reject an accusation, interference
رفض | verb |  | تعليق, إدلاء, إفصاح, كشف | REJECT |  | subject | ل, of | subject |  | 120 | strong |  | refuse, reject
عارض | verb | انضمام, عضوية, تسليح, مساعدة, بيع, تقديم | | REJECT | assist | subject | of, object | subject | | 121 | strong | | oppose accession, aid, a deal
عارض | verb | حوار, مفاوضات, مفاوضة, محادثات, محادثة, لقاء | | REJECT | meet | subject | of, مع | subject | | 125 | strong | | oppose talks
عارض | verb | انسحاب, إفراج, رفع | | REJECT | yield | subject | of | subject | | 124 | strong | | oppose withdrawal, release
عارض | verb | | أزياء | REJECT | change | subject | object, ل | subject | | 123 | strong | | oppose
اعترض | verb |  | صاروخ, طائرة, سفينة, طريق, زورق, سيارة, موكب, قذيفة, منظومة, حديدية, حديدي, دفاعات, باليستي, قارب, شاحنة, مكالمة, سبيل | REJECT | change | subject | على | subject |  | 123 | strong |  | object to
اعترض على | verb | | | REJECT | change | subject | على, of | subject | | 123 | strong | | object to
مانع | verb | | | REJECT | change | subject | في, object | subject | | 123 | weak | | mind, object to
امتنع | verb | تصويت, مشاركة, حضور | طعام | REJECT | | subject | عن, على | subject | | 120 | weak | | abstain, refrain
امتنع | verb | تنفيذ, تسليم, تقديم, دفع, توقيع, تطبيق | طعام, تعليق | REJECT | | subject | عن, ل | subject | | 120 | weak | | refuse to
أبى | verb | | | REJECT | | subject | | subject | | 120 | weak | | refuse
استبعد | verb | حوار, مفاوضات, مفاوضة, محادثات, محادثة, لقاء, تفاوض, قمة | | REJECT | meet | subject | مع | object | | 125 | strong | | rule out talks, a meeting
استبعد | verb | انسحاب, رفع, تخفيف, تنازل, إفراج | | REJECT | yield | subject | ل, of | object | | 124 | strong | | rule out withdrawal, easing
استبعد | verb | | لاعب, تشكيلة, منتخب, قائمة | REJECT | | subject | ل, of | object | | 120 | weak | | rule out
ردّ | verb | طلب, دعوى, طعن | | REJECT | assist | subject | of | no | | 121 | weak | | turn down, throw out
رد طعن | verb | | | REJECT | | subject | of | subject | legal | 120 | strong | | throw out an appeal
رد دعوى | verb | | | REJECT | | subject | of, ضد | subject | legal | 120 | strong | | throw out a suit
صد | verb | مبادرة, عرض, وساطة | هجوم, كرة, تسديدة, ركلة | REJECT | | subject | ل, of | no | | 120 | weak | | rebuff
تجاهل | verb | دعوة, دعوات, طلب, مطالب, مطلب, نداء, تحذير, تحذيرات, قرار, قرارات, انتقادات, انتقاد, مناشدة | | REJECT | | subject | of, من | subject | | 120 | strong | | ignore a call, a demand
تجاهل | verb | | | REJECT | | subject | object | subject | | 120 | weak | | ignore
تحدى | verb | قرار, حظر, عقوبات, عقوبة, قانون, محكمة, تحذير, إرادة, مجتمع, أمر | إعاقة, مرض, نفس | REJECT | | subject | of, object | no | | 128 | strong | | defy
انتهك | verb | اتفاق, اتفاقية, قرار, قانون, معاهدة | | REJECT | | subject | of | object | | 128 | weak | | violate an agreement, a resolution
خرق | verb | اتفاقية, قرار, قانون, معاهدة, التزام | | REJECT | | subject | of | object | | 128 | weak | | violate an agreement, a resolution
نفى | verb | | إلى, منفى | REJECT | | subject | | subject | | 120 | strong | | deny
أنكر | verb | | | REJECT | | subject | | subject | | 120 | strong | | deny
كذّب | verb | | | REJECT | | subject | object | object | | 120 | weak | | give the lie to
فنّد | verb | | | REJECT | | subject | of, object | object | | 120 | weak | | refute
دحض | verb | | | REJECT | | subject | of, object | object | | 120 | weak | | refute
أعلن رفض | verb | | | REJECT | | subject | ل, of | subject | | 120 | strong | | declare one's rejection of
أكد رفض | verb | | | REJECT | | subject | ل, of | subject | | 120 | strong | | affirm one's rejection of
جدد رفض | verb | | | REJECT | | subject | ل, of | subject | | 120 | strong | | renew one's rejection of
أبدى رفض | verb | | | REJECT | | subject | ل, of | subject | | 120 | strong | | show rejection of
أعرب عن رفض | verb | | | REJECT | | subject | ل, of | subject | | 120 | strong | | express rejection of
عبر عن رفض | verb | | | REJECT | | subject | ل, of | subject | | 120 | strong | | express rejection of
سجل رفض | verb | | | REJECT | | subject | ل | subject | | 120 | weak | | put one's rejection on record
أعلن معارضة | verb | | | REJECT | change | subject | ل, of | subject | | 123 | strong | | declare opposition to
أعرب عن معارضة | verb | | | REJECT | change | subject | ل, of | subject | | 123 | strong | | express opposition to
أبدى معارضة | verb | | | REJECT | change | subject | ل, of | subject | | 123 | strong | | show opposition to
أكد معارضة | verb | | | REJECT | change | subject | ل, of | subject | | 123 | strong | | affirm opposition to
أبدى اعتراض | verb | | | REJECT | change | subject | على | subject | | 123 | strong | | raise an objection to
أبدى تحفظ | verb | | | REJECT | change | subject | على, عن | subject | | 123 | strong | | show reservations about
أبدى تحفظات | verb | | | REJECT | change | subject | على, عن | subject | | 123 | strong | | show reservations about
تحفظ على | verb | | أموال, مال, ممتلكات, متهم | REJECT | change | subject | على, of | subject | | 123 | strong | | have reservations about
تحفظ | verb | | أموال, مال, ممتلكات, متهم | REJECT | change | subject | على | subject | | 123 | weak | | have reservations about
استخدم الفيتو | verb | | | REJECT | | subject | ضد, على | subject | | 129 | strong | | use the veto
استخدم حق النقض | verb | | | REJECT | | subject | ضد, على | subject | | 129 | strong | | use the veto
استخدم حق الفيتو | verb | | | REJECT | | subject | ضد, على | subject | | 129 | strong | | use the veto
رفع الفيتو | verb | | | REJECT | | subject | ضد, في | subject | | 129 | strong | | use the veto
لوح بالفيتو | verb | | | REJECT | | subject | ضد, على | subject | | 129 | strong | hypothetical | threaten a veto
عطّل | verb | قرار, مشروع, قانون, بيان, تشكيل, اتفاق | طريق, سير, جلسة | REJECT | | subject | of | object | | 129 | weak | | block a resolution, a law
عرقل | verb | قرار, مشروع, مفاوضات, مفاوضة, محادثات, محادثة, انضمام, تشكيل, اتفاق, سلام, تسوية | سير, مرور, لاعب, مهاجم | REJECT | | subject | of | object | | 127 | weak | | block a resolution, talks, accession
أحبط | verb | قرار, مشروع, تصويت | هجوم, محاولة, عملية, مخطط | REJECT | | subject | of | no | | 129 | weak | | defeat a resolution
نقض | verb | قرار, مشروع, قانون | | REJECT | | subject | of | object | | 129 | weak | | veto
صوّت ضد | verb | | | REJECT | | subject | of | subject | | 120 | strong | | vote against
أسقط مشروع قرار | verb | | | REJECT | | subject | of | subject | | 129 | strong | | vote down a draft resolution
ألغى | verb | زيارة, اجتماع, قمة, لقاء, محادثات, محادثة, مباحثات, مباحثة, مؤتمر, جولة, مفاوضات, مفاوضة, حوار | مباراة, هدف | REJECT | meet | subject | مع, إلى, ل | object | | 125 | strong | | cancel a meeting, a visit
أرجأ | verb | زيارة, اجتماع, قمة, لقاء, محادثات, محادثة, مباحثات, مباحثة, مؤتمر, مفاوضات, مفاوضة | | REJECT | meet | subject | مع, إلى | object | | 125 | weak | | postpone a meeting, a visit
أجّل | verb | زيارة, اجتماع, قمة, لقاء, محادثات, محادثة, مباحثات, مباحثة, مؤتمر, مفاوضات, مفاوضة | | REJECT | meet | subject | مع, إلى | object | | 125 | weak | | postpone a meeting, a visit
اعتذر عن حضور | verb | | | REJECT | meet | subject | of | subject | | 125 | weak | | decline to attend
اعتذر عن عدم | verb | | | REJECT | meet | subject | of | subject | | 125 | weak | | decline to
تغيب عن | verb | اجتماع, قمة, مؤتمر, جلسة | | REJECT | meet | subject | of | subject | | 125 | weak | | stay away from a meeting
غاب عن | verb | اجتماع, قمة, مؤتمر | | REJECT | meet | subject | of | subject | | 125 | weak | | stay away from a meeting
أغلق الباب أمام | verb | | | REJECT | | subject | of | subject | | 120 | weak | | shut the door to
أوصد الباب | verb | | | REJECT | | subject | أمام, في | subject | | 120 | weak | | shut the door to
أدار ظهر | verb | | | REJECT | | subject | ل | subject | | 120 | weak | | turn one's back on
وقف حجر عثرة | verb | | | REJECT | | subject | أمام, في | subject | | 120 | weak | | be a stumbling block to
حال دون | verb | تبني, اعتماد, صدور, إصدار, اتفاق, انضمام | | REJECT | | subject | of | subject | | 120 | weak | | prevent
تملّص | verb | التزام, اتفاق, تعهد, مسؤولية | | REJECT | | subject | من | subject | | 128 | strong | | shirk
تنصّل | verb | | | REJECT | | subject | من | subject | | 128 | strong | | disown, shirk
تراجع عن التزام | verb | | | REJECT | | subject | تجاه, of | subject | | 128 | weak | | go back on a commitment
نكث | verb | وعد, عهد, اتفاق, تعهد | | REJECT | | subject | of, مع | object | | 128 | strong | | break a promise
نكث بوعد | verb | | | REJECT | | subject | of, ل | subject | | 128 | strong | | break a promise
أخلّ | verb | التزام, اتفاق, شروط, تعهد, وعد | | REJECT | | subject | ب, مع | subject | | 128 | weak | | fail in (commitments)
قوبل بالرفض | verb | | | REJECT | | من, of | subject | subject | | 120 | strong | | be rejected by
قوبل برفض | verb | | | REJECT | | من, of | subject | subject | | 120 | strong | | be rejected by
لقي رفض | verb | | | REJECT | | من, of | subject | subject | | 120 | strong | | be rejected by
لقي معارضة | verb | | | REJECT | change | من, of | subject | subject | | 123 | strong | | be opposed by
واجه معارضة | verb | | | REJECT | change | من, of | subject | subject | | 123 | weak | | be opposed by
واجه رفض | verb | | | REJECT | | من, of | subject | subject | | 120 | weak | | be rejected by
سحب عرض | verb | | | REJECT | | subject | ل, إلى | subject | | 120 | weak | | withdraw an offer
تهرب | verb | تفاوض, لقاء, التزام, مسؤولية, استحقاق, حوار | ضريبة, ضرائب, ضريبي | REJECT | | subject | من | subject | | 120 | weak | | evade
عارض بشدة | verb | | | REJECT | change | subject | object | subject | | 123 | strong | | oppose strongly
التف على العقوبات | verb | | | REJECT | | subject | of, على | subject | | 128 | strong | | get round the sanctions
التف | verb | عقوبات, عقوبة, حظر, قرار | | REJECT | | subject | على | subject | | 128 | strong | | get round sanctions, a ban
# REJECT: nouns
رفض | noun | لقاء, اجتماع, حوار, تفاوض, مفاوضات, مفاوضة, محادثات, محادثة, جلوس, وساطة | | REJECT | meet | of, من | مع, of | | | 125 | strong | | refusal to meet or talk
رفض | noun | إفراج, انسحاب, تسليم, وقف, هدنة, تنازل, سحب, إخلاء | | REJECT | yield | of, من | ل, of | | | 124 | strong | | refusal to yield, release, withdraw
رفض | noun | مساعدة, دعم, تعاون, تقديم, منح, طلب, انضمام | | REJECT | assist | of, من | of, مع, ل | | | 121 | strong | | refusal of help, of a request
رفض | noun | | | REJECT | | of, من | ل, of | | | 120 | strong | | refusal
رفض قاطع | noun | | | REJECT | | of, من | ل, of | | | 120 | strong | | flat refusal
معارضة | noun | انضمام, قرار, خطة, اتفاق, تغيير, إصدار, تعديل, مشروع, قانون, سياسة, تدخل | مسلح, سوري, حزب, زعيم, فصيل, قوات, قوة, هيئة, قيادي, ائتلاف, مقاتل | REJECT | change | of, من | ل, of | | | 123 | weak | | opposition to
اعتراض | noun |  | صاروخ, طائرة, سفينة, دفاع, قبة, منظومة, باليستي, بالستي, قذيفة, أجواء, جوي, ناقلة, قافلة, قارب, بحرية, شحنة | REJECT | change | of, من | على |  |  | 123 | strong |  | objection
اعتراضات | noun | | | REJECT | change | of, من | على | | | 123 | strong | | objections
تحفظ | noun | | | REJECT | change | of, من | على | | | 123 | weak | | reservation
تحفظات | noun | | | REJECT | change | of, من | على | | | 123 | weak | | reservations
فيتو | noun | | | REJECT | | of, من | ضد, على | | | 129 | strong | | veto
حق النقض | noun | | | REJECT | | of, من | ضد, على | | | 129 | weak | | veto
حق الفيتو | noun | | | REJECT | | of, من | ضد, على | | | 129 | weak | | veto
نفي | noun | | منفى | REJECT | | of, من | ل, of | | | 120 | weak | | denial
إنكار | noun | | | REJECT | | of, من | ل, of | | | 120 | weak | | denial
تكذيب | noun | | | REJECT | | of, من | ل, of | | | 120 | weak | | denial
تفنيد | noun | | | REJECT | | of, من | ل, of | | | 120 | weak | | refutation
تجاهل | noun | | | REJECT | | of, من | ل, of | | | 120 | weak | | ignoring
تحدي | noun | قرار, حظر, عقوبات, عقوبة, محكمة, مجتمع | | REJECT | | of, من | ل, of | | | 128 | weak | | defiance
انتهاك | noun | اتفاقية, قرار, معاهدة, قانون | | REJECT | | من | of | | | 128 | weak | | violation of an agreement, a resolution
خرق | noun | اتفاق, اتفاقية, قرار, معاهدة, قانون | | REJECT | | من | of | | | 128 | weak | | violation of an agreement, a resolution
إلغاء زيارة | noun | | | REJECT | meet | of, من | إلى, مع | | | 125 | strong | | cancelling of a visit
إلغاء القمة | noun | | | REJECT | meet | من | مع | | | 125 | strong | | cancelling of the summit
إلغاء | noun | زيارة, اجتماع, قمة, لقاء, محادثات, محادثة, مؤتمر, جولة | مباراة, هدف | REJECT | meet | من | مع, إلى | | | 125 | strong | | cancelling of a meeting, a visit
تأجيل | noun | زيارة, اجتماع, قمة, لقاء, محادثات, محادثة, مؤتمر | | REJECT | meet | من | مع, إلى | | | 125 | weak | | postponement of a meeting, a visit
إرجاء | noun | زيارة, اجتماع, قمة, لقاء, محادثات, محادثة, مؤتمر | | REJECT | meet | من | مع, إلى | | | 125 | weak | | postponement of a meeting, a visit
امتناع | noun | تصويت, توقيع, تسليم, تنفيذ | | REJECT | | of, من | عن | | | 120 | weak | | abstention, refusal
استبعاد | noun | حوار, مفاوضات, مفاوضة, محادثات, محادثة, لقاء, حل | لاعب, تشكيلة, مرشح | REJECT | | من | of | | | 120 | weak | | ruling out
تنصل | noun | | | REJECT | | of, من | من | | | 128 | strong | | disowning, shirking
عرقلة | noun | قرار, مفاوضات, مفاوضة, تشكيل, اتفاق, سلام, تسوية | | REJECT | | من | of | | | 127 | weak | | blocking
التفاف | noun | عقوبات, عقوبة, حظر, قرار | | REJECT | | of, من | على | | | 128 | strong | | getting round
# THREATEN: verbs
هدّد | verb | عقوبة, عقوبات, رسم, رسوم, حظر, فرض, تجميد, مقاطعة, ضريبة, ضرائب | | THREATEN | restrict | subject | object, ل, ضد | subject | economic | 1312 | strong | | threaten with sanctions, tariffs
هدّد | verb | مساعدات, مساعدة, تمويل, معونة | | THREATEN | relations | subject | object, ل, ضد | subject | economic | 1311 | strong | | threaten to cut aid, funding
هدّد | verb | انسحاب, قطع, علاقة, إلغاء, خروج, تعليق, تعاون | | THREATEN | relations | subject | object, ل, ضد | subject | diplomatic | 1313 | strong | | threaten to withdraw from an agreement, to break off
هدّد | verb | طرد, ترحيل, إبعاد | | THREATEN | expel | subject | object, ل, ضد | subject | | 136 | strong | | threaten with expulsion
هدّد | verb | اعتقال, سجن, محاكمة, ملاحقة, توقيف, مقاضاة | | THREATEN | arrest | subject | object, ل, ضد | subject | | 137 | strong | | threaten with arrest, trial
هدّد | verb | ضرب, قصف, هجوم, تدمير, قتل, حرب, عسكري, صاروخ, اجتياح, مهاجمة, رد, استهداف, اغتيال, قوة, تفجير, محو, إزالة, ذبح, إعدام | | THREATEN | violence | subject | object, ل, ضد | subject | military | 138 | strong | | threaten with force
هدّد | verb | احتلال, ضم, مضيق, سيطرة | | THREATEN | territory | subject | object, ل, ضد | subject | territory | 1382 | strong | | threaten to occupy, annex, close a strait
هدّد | verb | استقالة, إضراب, تصعيد, احتجاج, عصيان | | THREATEN | | subject | object, ل, ضد | subject | | 133 | strong | | threaten with resignation, a strike, protest
هدّد | verb |  | مرمى, انقراض, صحة, مستقبل, خطر, بيئة, بقاء, حياة, سلامة, سلم, سلام, أمن, استقرار, وجود, ملاحة, مجتمع, اقتصاد, مصلحة, مصالح, أرواح, ائتلاف, نسيج, هوية, صناعة, ديمقراطية | THREATEN |  | subject | object, ل, ضد | subject |  | 130 | strong |  | threaten
توعّد | verb | رد, انتقام, ضرب, ثأر, قتل, قصف, هجوم, تدمير, سحق, ثمن, قوة | | THREATEN | violence | subject | object, ب, ل | subject | military | 138 | strong | | threaten with force, revenge
توعّد | verb | عقوبات, عقوبة, معاقبة, محاسبة, فرض, محاكمة, ملاحقة | | THREATEN | restrict | subject | object | subject | | 132 | strong | | threaten with sanctions, trial
توعّد | verb | | ب | THREATEN | | subject | object, ل | subject | | 130 | strong | | threaten
أوعد | verb | | | THREATEN | | subject | object | subject | | 130 | weak | | threaten
لوّح | verb | قوة, عسكري, حرب, ضرب, هجوم, سلاح | | THREATEN | violence | subject | ضد, في, ل | subject | military | 138 | strong | | threaten with force
لوّح | verb | عقوبات, عقوبة, رسوم, رسم, فرض, حظر, إجراءات, إجراء | | THREATEN | restrict | subject | على, ضد | subject | economic | 1312 | strong | | threaten with sanctions
لوّح | verb | انسحاب, قطع, طرد, إلغاء, تعليق | | THREATEN | relations | subject | من, مع | subject | | 1313 | strong | | threaten to withdraw, to break off
لوّح | verb | استقالة, تصعيد, إضراب, فيتو | علم, يد, منديل | THREATEN | | subject | ضد | subject | | 130 | strong | | threaten with
أنذر | verb |  | مرض, حكم, لاعب, هجوم, حرب, أزمة, كارثة, استمرار, توتر, توترات, عاقبة, عواقب, سوء, انهيار, انطلاق, تصعيد, مواجهة, خطر, نهاية, عودة, حرب, كارثة, مواجهة, عاقبة, عواقب, توتر, هجوم, سوء, انطلاق, استمرار, انفجار, تصعيد, انهيار, أزمة, خطر | THREATEN |  | subject | object | object |  | 139 | strong |  | give an ultimatum, warn
وجه إنذار | verb | | لاعب, حكم | THREATEN | | subject | إلى, ل | subject | | 139 | strong | | give an ultimatum to
وجه تهديد | verb | | | THREATEN | | subject | إلى, ل | subject | | 130 | strong | | threaten
وجه تهديدات | verb | | | THREATEN | | subject | إلى, ل | subject | | 130 | strong | | threaten
أطلق تهديدات | verb | | | THREATEN | | subject | ضد, ل | subject | | 130 | strong | | make threats against
أطلق تهديد | verb | | | THREATEN | | subject | ضد, ل | subject | | 130 | strong | | make a threat against
جدد تهديد | verb | | | THREATEN | | subject | ب, ل, of | subject | | 130 | strong | | renew one's threat
كرر تهديد | verb | | | THREATEN | | subject | ب, ل, of | subject | | 130 | strong | | repeat one's threat
صعّد تهديد | verb | | | THREATEN | | subject | ضد, ل | subject | | 130 | strong | | step up one's threats
تلقى تهديد | verb | | | THREATEN | | من | subject | subject | | 130 | strong | | receive a threat from
تلقى تهديدات | verb | | | THREATEN | | من | subject | subject | | 130 | strong | | receive threats from
تعرض لتهديد | verb | | | THREATEN | | من, of | subject | subject | | 130 | strong | | be threatened by
تعرض لتهديدات | verb | | | THREATEN | | من, of | subject | subject | | 130 | strong | | be threatened by
وجه تحذير | verb | | | THREATEN | | subject | إلى, ل | subject | | 130 | strong | | warn
وجه تحذيرات | verb | | | THREATEN | | subject | إلى, ل | subject | | 130 | strong | | warn
وجه تحذير شديد اللهجة | verb | | | THREATEN | | subject | إلى, ل | subject | | 130 | strong | | warn sharply
أصدر تحذير | verb | | طقس, جوي, سفر | THREATEN | | subject | إلى, ل | subject | | 130 | weak | | issue a warning to
أطلق تحذير | verb | | | THREATEN | | subject | إلى, ل | subject | | 130 | weak | | give a warning to
حذّر | verb | رد, هجوم, حرب, عسكري, ضربة, عواقب, عاقبة, مغبة, استهداف, قصف | | THREATEN | violence | subject | object | subject | | 138 | weak | | warn of force, of a reply
حذّر | verb | عقوبات, عقوبة, إجراءات, إجراء, رسوم, رسم, فرض, معاقبة | | THREATEN | restrict | subject | object | subject | | 131 | weak | | warn of sanctions, of measures
حذّر | verb |  | طقس, أمطار, مطر, خبير, طبيب, أطباء, مرض, أرصاد, دراسة, باحث, رعية, رعايا, سفر, سيل, فيضان, إعصار | THREATEN |  | subject | object | subject |  | 130 | weak |  | warn
حذر من مغبة | verb | | | THREATEN | | subject | object, of | subject | | 130 | strong | | warn of the consequences
حذر من عواقب | verb | | | THREATEN | | subject | object, of | subject | | 130 | strong | | warn of the consequences
نبّه من عواقب | verb | | | THREATEN | | subject | object | subject | | 130 | weak | | warn of the consequences
خيّر | verb | | | THREATEN | | subject | object, بين | no | | 130 | weak | | give the choice (or else)
رسم خط أحمر | verb | | | THREATEN | | subject | ل, أمام | subject | | 130 | weak | | draw a red line
رسم خطوط حمراء | verb | | | THREATEN | | subject | ل, أمام | subject | | 130 | weak | | draw red lines
توعد بالرد | verb | | | THREATEN | violence | subject | على | subject | | 138 | strong | | vow to hit back
توعد بالانتقام | verb | | | THREATEN | violence | subject | من, ل | subject | | 138 | strong | | vow revenge
توعد بالثأر | verb | | | THREATEN | violence | subject | من, ل | subject | | 138 | strong | | vow revenge
تعهد بالرد | verb | | | THREATEN | violence | subject | على | subject | | 138 | weak | | vow to hit back
تعهد بالانتقام | verb | | | THREATEN | violence | subject | من, ل | subject | | 138 | strong | | vow revenge
تعهد بالقضاء على | verb | | | THREATEN | violence | subject | of | subject | | 138 | weak | | vow to destroy
هدد بالقتل | verb | | | THREATEN | violence | subject | object | subject | crime | 138 | strong | | threaten to kill
هدد باستخدام القوة | verb | | | THREATEN | violence | subject | ضد, object | subject | military | 138 | strong | | threaten to use force
هدد بالحرب | verb | | | THREATEN | violence | subject | object, على | subject | military | 138 | strong | | threaten war
هدد بالرد | verb | | | THREATEN | violence | subject | على, object | subject | | 138 | strong | | threaten to hit back
هدد بالانسحاب | verb | | | THREATEN | relations | subject | من | subject | | 1313 | strong | | threaten to withdraw
هدد بفرض عقوبات | verb | | | THREATEN | restrict | subject | على, object | subject | economic | 1312 | strong | | threaten sanctions against
لوح بالعقوبات | verb | | | THREATEN | restrict | subject | ضد, على | subject | economic | 1312 | strong | | threaten sanctions
احتفظ بحق الرد | verb | | | THREATEN | violence | subject | على | subject | | 138 | strong | | reserve the right to hit back
احتفظ بحق | verb | رد, عسكري, دفاع | | THREATEN | violence | subject | of | subject | | 138 | weak | | reserve the right to
رهّب | verb | | | THREATEN | | subject | object | object | | 130 | weak | | terrorize
خوّف | verb | | | THREATEN | | subject | object | object | | 130 | weak | | frighten
استعرض القوة | verb | | | THREATEN | violence | subject | أمام, ضد | subject | | 138 | weak | | make a show of force
استعد للهجوم | verb | | | THREATEN | violence | subject | على | subject | | 138 | weak | future | prepare to attack
# THREATEN: nouns
تهديد | noun | عقوبات, عقوبة, رسوم, رسم, فرض, حظر, ضرائب, ضريبة | | THREATEN | restrict | of, من | ل, ضد, على | | economic | 1312 | strong | | threat of sanctions, tariffs
تهديد | noun | ضرب, قصف, هجوم, تدمير, قتل, حرب, عسكري, قوة, مهاجمة, اجتياح, تفجير | | THREATEN | violence | of, من | ل, ضد, of | | military | 138 | strong | | threat of force
تهديد | noun | انسحاب, قطع, إلغاء, خروج | | THREATEN | relations | of, من | من, ل | | | 1313 | strong | | threat to withdraw, to break off
تهديد | noun | | أمن, خطر, صحة, بيئة | THREATEN | | of, من | ل, ضد, of | | | 130 | weak | | threat
تهديدات | noun | | | THREATEN | | of, من | ل, ضد | | | 130 | weak | | threats
تهديد بالقتل | noun | | | THREATEN | violence | of, من | ل, ضد | | crime | 138 | strong | | death threat
تهديدات بالقتل | noun | | | THREATEN | violence | of, من | ل, ضد | | crime | 138 | strong | | death threats
وعيد | noun | | | THREATEN | | of, من | ل, ضد | | | 130 | weak | | threat
توعد | noun | | | THREATEN | | of, من | ل, ضد | | | 130 | strong | | threat
تلويح | noun | | | THREATEN | | of, من | ب, ضد | | | 130 | weak | | threat
إنذار | noun | | صافرة, صفارة, مبكر, جهاز, لاعب, حكم, أصفر | THREATEN | | of, من | إلى, ل | | | 139 | weak | | ultimatum
مهلة | noun | | | THREATEN | | من | ل, of | | | 139 | weak | | deadline
إنذار نهائي | noun | | | THREATEN | | of, من | إلى, ل | | | 139 | strong | | ultimatum
تحذير | noun | عواقب, عاقبة, مغبة, رد, عسكري, هجوم | | THREATEN | violence | of, من | ل, إلى, من | | | 138 | weak | | warning
تحذير | noun | | طقس, جوي, أرصاد, طبي | THREATEN | | of, من | ل, إلى | | | 130 | weak | | warning
تحذيرات | noun | | طقس, أرصاد, طبي | THREATEN | | of, من | ل, إلى | | | 130 | weak | | warnings
تخويف | noun | | | THREATEN | | of, من | ل, of | | | 130 | weak | | intimidation
خط أحمر | noun | | | THREATEN | | of, من | ل | | | 130 | weak | | red line
# More light-verb combinations and stances
وفّر | verb | مأوى, ملاذ, حماية, غذاء, دواء, تمويل, سلاح, مساعدة, علاج, دعم, رعاية | وقت, طاقة, فرصة | AID | | subject | ل | subject | | 070 | strong | | provide shelter, protection, arms, money for
أسهم في إغاثة | verb | | | AID | | subject | of | subject | human_security | 073 | strong | | help relieve
ساهم في إعادة إعمار | verb | | | AID | | subject | of | subject | economic | 071 | strong | | help rebuild
ضخّ | verb | مليار, مليون, استثمار, أموال, مال, دولار | نفط, غاز, دم | AID | | subject | في | subject | economic | 071 | weak | | inject money into
غطى نفقات | verb | | | AID | | subject | of | subject | economic | 071 | weak | | cover the expenses of
تحمل نفقات | verb | | | AID | | subject | of | subject | economic | 071 | weak | | bear the expenses of
سدد ديون | verb | | | AID | | subject | of | subject | economic | 071 | weak | | pay off the debts of
أعفى من الديون | verb | | | AID | | subject | object | subject | economic | 071 | strong | | write off the debts of
شطب ديون | verb | | | AID | | subject | of | subject | economic | 071 | strong | | write off the debts of
ألغى ديون | verb | | | AID | | subject | of | subject | economic | 071 | strong | | write off the debts of
كفل | verb | يتيم, لاجئ, أسرة | | AID | | subject | object | subject | | 070 | weak | | sponsor
أعاد تأهيل | verb | مستشفى, مدرسة, محطة, طريق, مطار | | AID | | subject | of | subject | | 071 | weak | | rehabilitate
أخمد حريق | verb | | | AID | | subject | في | subject | disasters | 073 | weak | | help put out a fire
أجلى رعايا | verb | | | AID | | subject | من, of | subject | | 073 | weak | | evacuate one's citizens
شدد على دعم | verb | | | SUPPORT | | subject | of, ل | subject | | 051 | strong | | stress one's support for
شدد على أهمية دور | verb | | | SUPPORT | | subject | of | subject | | 051 | weak | | stress the importance of the part of
أكد أهمية دور | verb | | | SUPPORT | | subject | of | subject | | 051 | weak | | affirm the importance of the part of
أكد حق | verb | | | SUPPORT | | subject | of | subject | | 051 | weak | | affirm the right of
أكد دور | verb | | | SUPPORT | | subject | of | subject | | 051 | weak | | affirm the part of
أعرب عن اعتزاز | verb | | | SUPPORT | | subject | ب | subject | | 051 | weak | | express pride in
أعلن ترشيح | verb | | | SUPPORT | | subject | of, ل | subject | election | 051 | strong | | announce the nomination of
أعلن اعتراف | verb | | | SUPPORT | | subject | ب | subject | diplomatic | 054 | strong | | declare the recognition of
جدد اعتراف | verb | | | SUPPORT | | subject | ب | subject | diplomatic | 054 | strong | | renew the recognition of
أيد ترشيح | verb | | | SUPPORT | | subject | of | subject | election | 051 | strong | | back the nomination of
أعطى الثقة | verb | | | SUPPORT | | subject | ل | subject | legislative | 051 | strong | | give confidence to
وجد دعم | verb | | | SUPPORT | | من, لدى | subject | subject | | 051 | weak | | find support
أقام علاقة | verb | دبلوماسي, رسمي, ثنائي | | SUPPORT | | subject, both:مع | | subject | diplomatic | 054 | weak | | establish a relation with
فتح قنصلية | verb | | | SUPPORT | | subject | في, ب | subject | diplomatic | 054 | strong | | open a consulate in
افتتح قنصلية | verb | | | SUPPORT | | subject | في, ب | subject | diplomatic | 054 | strong | | open a consulate in
وقع عقد | verb | | لاعب, نادي, موسم, فريق | SUPPORT | | subject, both:مع | | subject | economic | 057 | weak | | sign a contract
وقع صفقة | verb | | لاعب, نادي, موسم | SUPPORT | | subject, both:مع | | subject | economic | 057 | weak | | sign a deal
وضع اللمسات الأخيرة | verb | اتفاق, اتفاقية, هدنة, صفقة, خطة | | AGREE | | subject, both:مع | | subject | | 030 | strong | | put the last touches to an agreement
وضع اللمسات النهائية | verb | اتفاق, اتفاقية, هدنة, صفقة, خطة | | AGREE | | subject, both:مع | | subject | | 030 | strong | | put the last touches to an agreement
اتفق على هدنة | verb | | | AGREE | | subject, both:مع | | subject | | 0356 | strong | | agree on a truce
اتفق على وقف إطلاق النار | verb | | | AGREE | | subject, both:مع | | subject | | 0356 | strong | | agree on a ceasefire
اتفق على استئناف | verb | محادثات, محادثة, مفاوضات, مفاوضة, حوار, علاقات, علاقة, رحلة | | AGREE | | subject, both:مع | | subject | | 036 | strong | | agree to resume
توصل إلى هدنة | verb | | | AGREE | | subject, both:مع, both:بين | | subject | | 0356 | strong | | reach a truce
توصل إلى تسوية | verb | | | AGREE | | subject, both:مع, both:بين | | subject | | 037 | strong | | reach a settlement
توصل إلى حل | verb | | | AGREE | | subject, both:مع, both:بين | | subject | | 037 | weak | | reach a solution
توصل إلى وقف إطلاق النار | verb | | | AGREE | | subject, both:مع, both:بين | | subject | | 0356 | strong | | reach a ceasefire
توصل إلى وقف لإطلاق النار | verb | | | AGREE | | subject, both:مع, both:بين | | subject | | 0356 | strong | | reach a ceasefire
أعلن موافقة | verb | | | AGREE | | subject | على | subject | | 030 | strong | | declare agreement to
أبدى حرص | verb | تعاون, تعزيز, علاقات, علاقة, حوار | | AGREE | | subject | مع | subject | | 030 | weak | | show keenness to cooperate
أعرب عن حرص | verb | تعاون, تعزيز, علاقات, علاقة, حوار | | AGREE | | subject | مع | subject | | 030 | weak | | express keenness to cooperate
أكد حرص | verb | تعاون, تعزيز, علاقات, علاقة, حوار, تطوير, دعم | | AGREE | | subject | مع | subject | | 030 | weak | | affirm keenness to cooperate
أكد مواصلة | verb | دعم, تعاون, تقديم, مساعدة, عمل | | AGREE | | subject | ل, مع | subject | | 030 | weak | | affirm that one goes on with help, cooperation
مهد الطريق | verb | اتفاق, محادثات, محادثة, مفاوضات, مفاوضة, قمة, حوار, سلام | | AGREE | | subject | | subject | | 030 | weak | | pave the way for talks, an agreement
عرض خدمات | verb | | | AGREE | | subject | على, ل | subject | | 030 | weak | | offer one's services
شدد على ضرورة | verb | | | REQUEST | | subject | of | subject | | 100 | weak | | stress the need for
أكد ضرورة | verb | | | REQUEST | | subject | of | subject | | 100 | weak | | affirm the need for
أكد على ضرورة | verb | | | REQUEST | | subject | of | subject | | 100 | weak | | affirm the need for
طالب بضرورة | verb | | | REQUEST | | subject | object | subject | | 100 | strong | | demand that
دعا إلى ضرورة | verb | | | REQUEST | | subject | object | subject | | 100 | strong | | call for
وضع شرط | verb | | | REQUEST | change | subject | ل, على | subject | | 104 | weak | | set a condition for
أصر على | verb | استقالة, رحيل, تنفيذ, انسحاب, تسليم, شرط | | REQUEST | change | subject | of | subject | | 104 | weak | | insist on
تمسك بشرط | verb | | | REQUEST | change | subject | تجاه | subject | | 104 | weak | | hold to a condition
تمسك بمطلب | verb | | | REQUEST | change | subject | تجاه | subject | | 104 | weak | | hold to a demand
جمع توقيعات | verb | | | REQUEST | change | subject | ضد | subject | | 104 | weak | | collect signatures for a petition
وقع عريضة | verb | | | REQUEST | change | subject | ضد | subject | | 104 | weak | | sign a petition
قدم عريضة | verb | | | REQUEST | change | subject | إلى, ضد | subject | | 104 | weak | | hand in a petition
أبدى غضب | verb | | | ACCUSE | disapprove | subject | من, على | subject | | 111 | weak | | show anger at
أصدر بيان إدانة | verb | | | ACCUSE | disapprove | subject | ل, of | subject | | 111 | strong | | issue a condemnation of
صدر بيان إدانة | verb | | | ACCUSE | disapprove | عن, من | ل | subject | | 111 | strong | | a condemnation is issued
طالب بمحاسبة | verb | | | ACCUSE | disapprove | subject | of | subject | | 111 | weak | | demand that be called to account
طالب بمحاكمة | verb | | | ACCUSE | disapprove | subject | of | subject | | 111 | strong | | demand the trial of
وصف بأنه عار | verb | | | ACCUSE | disapprove | subject | object | subject | | 111 | weak | | call a disgrace
اعتبر تدخل | verb | | | ACCUSE | disapprove | subject | object | subject | | 111 | weak | | regard as interference
ندد بقرار | verb | | | ACCUSE | disapprove | subject | of | subject | | 111 | strong | | condemn the decision of
انتقد بشدة | verb | | | ACCUSE | disapprove | subject | object | subject | | 111 | strong | | criticize sharply
وجه أصابع الاتهام | verb | | | ACCUSE | allege | subject | إلى, ل | subject | | 112 | strong | | point the finger at
أشار بأصابع الاتهام | verb | | | ACCUSE | allege | subject | إلى | subject | | 112 | strong | | point the finger at
رفع الحصانة | verb | | | ACCUSE | allege | subject | عن, of | subject | legal | 115 | strong | | lift the immunity of
فتح ملف | verb | فساد, قضية, اغتيال, تجاوز | | ACCUSE | investigate | subject | of | subject | | 090 | weak | | open the file of (a case)
فتح باب التحقيق | verb | | | ACCUSE | investigate | subject | في, مع, ضد | subject | legal | 090 | strong | | open an investigation of
أغلق الباب | verb | حوار, مفاوضات, مفاوضة, تفاوض | | REJECT | meet | subject | أمام, في | subject | | 125 | weak | | shut the door to talks
رفض رفضا قاطعا | verb | | | REJECT | | subject | ل, of, مع | subject | | 120 | strong | | refuse flatly
رفض جملة وتفصيلا | verb | | | REJECT | | subject | ل, of, مع | subject | | 120 | strong | | reject root and branch
رفض الاعتراف | verb | | | REJECT | | subject | ب | subject | | 120 | strong | | refuse recognition of
رفض التوقيع | verb | | | REJECT | | subject | على | subject | | 120 | strong | | refuse to sign
رفض التعاون | verb | | | REJECT | assist | subject | مع | subject | | 121 | strong | | refuse to cooperate with
رفض اللقاء | verb | | | REJECT | meet | subject | مع, ب | subject | | 125 | strong | | refuse to meet
رفض دعوة | verb | | | REJECT | meet | subject | of, من | subject | | 125 | strong | | turn down the invitation or call of
رفض عرض | verb | | | REJECT | | subject | of, من | subject | | 127 | strong | | turn down the offer of
رفض طلب | verb | | | REJECT | assist | subject | of, من | subject | | 121 | strong | | turn down the request of
قلل من شأن | verb | | | REJECT | | subject | of | subject | | 120 | weak | | play down
قلل من أهمية | verb | | | REJECT | | subject | of | subject | | 120 | weak | | play down
ضرب عرض الحائط | verb | | | REJECT | | subject | ب, of | subject | | 128 | strong | | flout
أفشل | verb | مفاوضات, مفاوضة, محادثات, محادثة, اتفاق, قرار, مبادرة, وساطة, حوار | هجوم, محاولة, مخطط | REJECT | | subject | | object | | 127 | weak | | thwart talks, an agreement, a resolution
أجهض | verb | مفاوضات, مفاوضة, محادثات, محادثة, اتفاق, قرار, مبادرة, وساطة, حوار, مشروع | جنين, حمل, حامل | REJECT | | subject | | object | | 127 | weak | | thwart talks, an agreement, a resolution
قاطع دعوة | verb | | | REJECT | meet | subject | of | subject | | 125 | weak | | ignore an invitation
أجرى اتصال هاتفي | verb | | | CONSULT | phone | subject, both:مع, both:ب | | subject | | 041 | strong | | telephone
تلقى اتصال هاتفي | verb | | | CONSULT | phone | من, both:subject | | subject | | 041 | strong | | be telephoned by
أجرى مكالمة هاتفية | verb | | | CONSULT | phone | subject, both:مع | | subject | | 041 | strong | | telephone
أجرى محادثة هاتفية | verb | | | CONSULT | phone | subject, both:مع | | subject | | 041 | strong | | talk by phone
أجرى جولة مفاوضات | verb | | | CONSULT | | subject, both:مع | | subject | | 046 | strong | | hold a round of negotiations
أجرى تقييم مشترك | verb | | | CONSULT | | subject, both:مع | | subject | | 040 | weak | | take stock together
عقد محادثات | verb | | | CONSULT | | subject, both:مع | | subject | | 046 | strong | | hold talks
عقد قمة | verb | | | CONSULT | multilateral | subject, both:مع | | subject | | 044 | strong | | hold a summit
عقد مؤتمر | verb | | صحفي, صحافي | CONSULT | multilateral | subject, both:مع | | subject | | 044 | weak | | hold a conference
عقد خلوة | verb | | | CONSULT | | subject, both:مع | | subject | | 040 | strong | | meet in private
عقد جلسة مباحثات | verb | | | CONSULT | | subject, both:مع | | subject | | 046 | strong | | hold a session of talks
عقد اجتماع طارئ | verb | | | CONSULT | multilateral | subject | | subject | | 044 | strong | | hold an emergency meeting
ترأس وفد | verb | | | CONSULT | visit | subject | إلى | subject | | 042 | weak | | head a delegation
قاد وفد | verb | | | CONSULT | visit | subject | إلى | subject | | 042 | weak | | lead a delegation
ترأس اجتماع | verb | | | CONSULT | | subject | | subject | | 040 | strong | | chair a meeting
شارك في اجتماع | verb | | | CONSULT | multilateral | subject | | subject | | 044 | weak | | take part in a meeting
شارك في قمة | verb | | | CONSULT | multilateral | subject | | subject | | 044 | strong | | take part in a summit
حضر اجتماع | verb | | | CONSULT | | subject | | subject | | 040 | weak | | attend a meeting
مثّل | verb | قمة, اجتماع, مؤتمر, محادثات, محادثة, مفاوضات, مفاوضة | محكمة, خطر, تهديد, نسبة, تحد | CONSULT | | subject | | subject | | 040 | weak | | represent at a meeting
قاد المفاوضات | verb | | | CONSULT | | subject, both:مع | | subject | | 046 | strong | | lead the negotiations
قاد محادثات | verb | | | CONSULT | | subject, both:مع | | subject | | 046 | strong | | lead talks
فتح قناة اتصال | verb | | | CONSULT | | subject, both:مع | | subject | | 040 | strong | | open a channel to
فتح قنوات اتصال | verb | | | CONSULT | | subject, both:مع | | subject | | 040 | strong | | open channels to
فتح حوار | verb | | | CONSULT | | subject, both:مع | | subject | | 040 | strong | | open a dialogue with
وصل في زيارة | verb | | | CONSULT | visit | subject | إلى | subject | | 042 | strong | | arrive on a visit to
وصل على رأس وفد | verb | | | CONSULT | visit | subject | إلى | subject | | 042 | strong | | arrive at the head of a delegation in
غادر متوجها | verb | | | CONSULT | visit | subject | إلى | subject | | 042 | weak | | leave for
أجبر على الاستقالة | verb | | | RETREAT | resign | | subject | subject | political_institutions | 0831 | strong | | be forced to resign
اضطر إلى الاستقالة | verb | | | RETREAT | resign | subject | | subject | political_institutions | 0831 | strong | | have to resign
وضع استقالة | verb | تصرف | | RETREAT | resign | subject | | subject | political_institutions | 0831 | strong | | offer one's resignation
أكمل انسحاب | verb | | اتفاق, معاهدة | RETREAT | withdraw | subject | من | subject | military | 0874 | strong | | complete the withdrawal of
بدأ انسحاب | verb | | اتفاق, معاهدة, منظمة | RETREAT | withdraw | subject | من | subject | military | 0874 | strong | | begin to withdraw
بدأ سحب | verb | قوات, قوة, جيش, سلاح, مقاتل | | RETREAT | withdraw | subject | من | subject | military | 0874 | strong | | begin to withdraw
أعاد انتشار | verb | | | RETREAT | withdraw | subject | في, من | subject | military | 0874 | weak | | redeploy
أعاد الأسرى | verb | | | RETREAT | release | subject | إلى, ل | subject | | 0841 | strong | | give back the prisoners
أعاد جثمان | verb | | | RETREAT | release | subject | إلى, ل, of | subject | | 084 | weak | | give back the body of
فكك مخيم | verb | | | RETREAT | withdraw | subject | من | subject | | 087 | weak | | break up one's camp
علق الإضراب | verb | | | RETREAT | | subject | | subject | economic | 087 | strong | | call off the strike
أنهى الإضراب | verb | | | RETREAT | | subject | | subject | economic | 087 | strong | | end the strike
علق الاعتصام | verb | | | RETREAT | | subject | | subject | | 087 | strong | | call off the sit-in
أنهى الاعتصام | verb | | | RETREAT | | subject | | subject | | 087 | strong | | end the sit-in
أنهى إضراب | verb | | | RETREAT | | subject | | subject | | 087 | strong | | end one's strike
علق إضراب | verb | | | RETREAT | | subject | | subject | | 087 | strong | | call off one's strike
شدد على التزام | verb |  |  | AGREE |  | subject | ب, تجاه, ل, مع | subject |  | 030 | strong |  | stress one's commitment
إسناد | noun |  | مهمة, دور, منصب | SUPPORT |  | of, من | ل, of |  | military | 050 | strong |  | backing (military)
غطاء جوي | noun |  |  | SUPPORT |  | من, of |  |  | military | 072 | strong |  | air cover
عبر عن امتنان | verb |  |  | SUPPORT |  | subject | ل | subject |  | 051 | strong |  | express gratitude
عبر عن ارتياح | verb |  |  | SUPPORT |  | subject | ل | subject |  | 051 | strong |  | express satisfaction
سلم نفس | verb |  |  | RETREAT | withdraw | subject | ل, إلى | subject |  | 087 | strong |  | give oneself up
فر | verb | ميليشيا, مليشيا, حوثي, مسلح, عنصر, مقاتل, متمرد, إرهابي, داعش, تنظيم | سجن, قتال, حرب, منزل, عنف | RETREAT | withdraw | subject | من | subject | military | 087 | weak |  | flee (of fighters)
لاذ | verb | ميليشيا, مليشيا, حوثي, مسلح, عنصر, مقاتل, متمرد, إرهابي, داعش, تنظيم | شرطة, سارق, لص | RETREAT | withdraw | subject | من | no | military | 087 | weak |  | take to flight (of fighters)
فرار | noun | ميليشيا, مليشيا, حوثي, مسلح, عنصر, مقاتل, متمرد, إرهابي, داعش, تنظيم, جماعي | سجن, إفلاس | RETREAT | withdraw | of, ل |  |  | military | 087 | weak |  | flight of fighters
تمنى على | verb |  |  | REQUEST |  | subject | على | subject |  | 100 | strong |  | ask (politely)
ضغط من أجل | verb |  | زر | REQUEST | change | subject | على | subject |  | 104 | strong |  | press for
طلب اللجوء | verb |  |  | REQUEST | assist | subject | إلى, في, من | subject | asylum | 100 | strong |  | ask for asylum
شدد على وجوب | verb |  |  | REQUEST |  | subject |  | subject |  | 100 | weak |  | stress the need
وضع رهن التحقيق | verb |  |  | ACCUSE | investigate | subject | object | subject | legal | 090 | strong |  | place under investigation
وصف | verb | إرهابي, عنصري, كاذب, مجنون, ديكتاتور, دكتاتور, طاغية, مجرم, خائن, عار, فاشي, نازي, سخيف, فضيحة, مشين, جريمة, انتهاك, استفزاز, مخز, وحشي, همجي, بربري, كارثي, كارثة, مقزز, شنيع, فظيع, إجرامي, عدوان, عدواني, استفزازي, مارق, جبان, كذب, مخزي, فاشل, مهزلة, غير | إيجابي, جيد, فيلم, مسلسل, أغنية, مسبوق, دقيق, متكلف, رواية | ACCUSE | disapprove | subject | object | no |  | 111 | weak |  | call (something bad)
اعتبر | verb | انتهاك, عدوان, استفزاز, جريمة, باطل, مرفوض, خرق | فيلم, أغنية | ACCUSE | disapprove | subject | object | no |  | 111 | weak |  | hold for a violation
عبر عن إدانة | verb |  |  | ACCUSE | disapprove | subject | ل | subject |  | 111 | strong |  | express condemnation
عبر عن استياء | verb |  |  | ACCUSE | disapprove | subject | من, ل | subject |  | 111 | strong |  | express displeasure
أثار غضب | verb |  | مسلسل, فيلم, أغنية, فنان, جمهور | ACCUSE | disapprove | object | subject | no |  | 111 | weak |  | rouse the anger of
انشق | verb |  | فيلم | SANCTION | withdraw | subject | عن | subject |  | 160 | weak |  | defect from
أعلن تقديم | verb | مساعدة, مساعدات, دعم, مليون, مليار, منحة | استقالة | AGREE |  | subject | ل, إلى | subject |  | 033 | strong |  | announce aid
أعلن إلغاء | verb | زيارة, قمة, لقاء, اجتماع, محادثات |  | REJECT | meet | subject | مع, إلى | subject |  | 125 | strong |  | announce the cancelling of a meeting
طعن في | verb | قرار, حكم, نتيجة, قانون | سكين | REJECT |  | subject | في | no | legal | 120 | strong |  | contest
قمة | noun | مرتقب, مزمع, مقرر, منتظر, مقبل | جبل, سعر, دوري, مباراة | AGREE |  | both:بين, of, both:مع |  |  |  | 036 | strong | future | summit to come
لقاء | noun | مرتقب, مزمع, مقرر, منتظر, مقبل | تلفزيوني, صحفي, متلفز, إعلامي, ودي, كروي, ذهاب, إياب, نهائي, فريق | AGREE |  | both:بين, of, both:مع, both:ب |  |  |  | 036 | strong | future | meeting to come
اجتماع | noun | مرتقب, مزمع, مقرر, منتظر, مقبل | عائلي | AGREE |  | both:بين, of, both:مع, both:ب |  |  |  | 036 | strong | future | meeting to come
زيارة | noun | مرتقب, مزمع, مقرر, منتظر, مقبل | حالي, أمس, سابق, ماض, طبيب, متحف, أهل, عائلي | AGREE |  | of, ل | إلى, ل |  |  | 036 | strong | future | visit to come
إسناد | noun | جوي, طيران, مدفعي, مدفعية, ناري, طائرة, مقاتلة, مروحية, بري, بحري | إداري, تعليمي, مهمة | AID |  | من, of, ل |  |  | military | 072 | weak |  | air and fire support
دعم | noun | طيران, جوي, مدفعية, مدفعي, ناري | فني | AID |  | من, of | ل, of |  | military | 072 | strong |  | air and fire support
إجلاء | noun | سكان, ساكن, مدني, جريح, عالق, مواطن, رعية, رعايا, مصاب, مريض, أسرة, عائلة, سائح, لاجئ, طفل, شخص, موظف | مسلح, مقاتل, قوات | AID |  |  | of, ل |  | human_security | 073 | weak |  | evacuation of people from danger
هروب | noun | ميليشيا, ميليشيات, مليشيا, حوثي, مسلح, مقاتل, جندي, إرهابي, متمرد, قيادي, عنصر, عناصر, طقم | سجن, نازح, لاجئ, مدني, أسرة, عائلة, محاولة | RETREAT | withdraw | of, ل |  |  | military | 0874 | weak |  | flight of fighters
لجأ | verb | مخيم, بلد, بلاد, دولة, دول, كوريا, قرية, قرى, أوروبا, لبنان, تركيا, الأردن, أردن, ألمانيا, سفارة, قنصلية, كنيسة, جار, جارة, جوار, خارج, سويد, بريطانيا, لجوء, جنوب, أراض, مسجد, كهف, جبل | عنف, قوة, قضاء, محكمة, حيلة, استخدام, إجراء | RETREAT | withdraw | subject | إلى | no | asylum | 087 | weak |  | take refuge in
مستعد | adj | حوار, تفاوض, مفاوضة, مفاوضات, محادثات, لقاء, تعاون, مساعدة, دعم, تقديم, استضافة, تخلي, توقيع, عودة, بحث, دراسة, مشاركة, إعادة, استقبال, جلوس, تنازل, سلام, وقف, تسليم, مناقشة, نزع | رد, حرب, مواجهة, غير, سيناريو, عقوبة | AGREE |  | subject | ل, مع |  |  | 030 | weak |  | ready to
أعلن فتح | verb | معبر, حدود, منفذ, ممر, ميناء | تحقيق, باب, نار, جبهة | RETREAT | access | subject | مع, of | no | human_security | 085 | strong |  | announce the opening of a crossing
أعلن إفراج | verb |  |  | RETREAT | release | subject | عن | no | human_rights | 0841 | strong |  | announce the release of
أعلن إطلاق سراح | verb |  |  | RETREAT | release | subject | of, ل | no | human_rights | 0841 | strong |  | announce the release of
قرر إفراج | verb |  |  | RETREAT | release | subject | عن | no | legal | 0841 | strong |  | decide to release
أعلن تنحي | verb |  |  | RETREAT | resign | subject |  | no | political_institutions | 0831 | strong |  | announce that one steps down
انشق عن | verb |  | قمر, أرض | RETREAT | resign | subject | عن | subject | military | 0831 | strong |  | defect from
لاذ | verb | فرار | مهاجم, سائق, لص, قاتل, سيارة, مسلح | RETREAT | withdraw | subject | من | no | military | 0874 | weak |  | take flight
أعلن رفع | verb | عقوبة, عقوبات, حصار, حظر, قيد, طوارئ | علم, سعر, رسم, راتب, إنتاج, دعوى, حالة, درجة | CONCEDE |  | subject | عن | no |  | 080 | strong |  | announce the lifting of
أعلن إلغاء | verb | عقوبة, عقوبات, حظر, قيد, رسم, رسوم, تأشيرة, حكم, طوارئ | قمة, زيارة, لقاء, اجتماع, اتفاق | CONCEDE |  | subject | على, عن, of | no |  | 080 | strong |  | announce that a restriction is dropped
أعلن تخفيف | verb | عقوبة, عقوبات, حصار, قيد, حكم |  | CONCEDE |  | subject | عن, على | no |  | 080 | strong |  | announce the easing of
أعلن إلغاء | verb | قمة, زيارة, لقاء, اجتماع, مباحثات, محادثات, محادثة, جولة, رحلة, مفاوضات | عقوبة, حظر, رسم | REJECT | meet | subject | مع | no | diplomatic | 1243 | strong |  | announce that a meeting is called off
قرر إلغاء | verb | قمة, زيارة, لقاء, اجتماع, مباحثات, محادثات, محادثة, جولة, مفاوضات | عقوبة, حظر, رسم | REJECT | meet | subject | مع | no | diplomatic | 1243 | strong |  | decide to call a meeting off
أعلن فتح تحقيق | verb |  |  | ACCUSE | investigate | subject | ضد, مع, بحق, في, حول | no | legal | 090 | strong |  | announce an investigation
أعلن إحالة | verb | قضاء, نيابة, محكمة, محاكمة, قضية, تحقيق |  | ACCUSE | allege | subject | of, ل | no | legal | 1122 | strong |  | announce that somebody is sent to trial
قرر إحالة | verb | قضاء, نيابة, محكمة, محاكمة, قضية, تحقيق |  | ACCUSE | allege | subject | of, ل | no | legal | 1122 | strong |  | decide to send to trial
استغرب | verb |  | باحث, عالم, مشاهد, جمهور | ACCUSE | disapprove | subject | من, of, object | subject |  | 111 | weak |  | find strange, be taken aback by
اعتبر | verb | انتهاك, جريمة, خرق, عدوان, استفزاز, مخالف, غير قانوني |  | ACCUSE | disapprove | subject | object, of | no |  | 111 | weak |  | call something a violation, a crime
وصف | verb | كذب, كاذب, سخيف, استفزازي, غبي, جاهل, ديكتاتور, دكتاتور, مجرم, فاشل, كارثي, مشين, هزلي, وقح, عنصري, فاسد, عدائي, مارق, جبان, خائن, همجي, بربري | طقس, فيلم, لاعب, نفس | ACCUSE | disapprove | subject | object | no |  | 111 | strong |  | call somebody a liar, a criminal
طعن | verb | قرار, حكم, قانون, نتيجة, دستورية, نزاهة | سكين, شرطي, مستوطن, جندي, صدر, ظهر | REJECT |  | subject | في, على, ب | no | legal | 120 | weak |  | contest a ruling
عبر عن استنكار | verb |  |  | ACCUSE | disapprove | subject | ل, of | subject |  | 111 | strong |  | express one's condemnation of
عبر عن غضب | verb |  |  | ACCUSE | disapprove | subject | من, إزاء, على | subject |  | 111 | strong |  | express anger at
عبر عن سخط | verb |  |  | ACCUSE | disapprove | subject | من, إزاء, على | subject |  | 111 | strong |  | express anger at
أعرب عن سخط | verb |  |  | ACCUSE | disapprove | subject | من, إزاء, على | subject |  | 111 | strong |  | express anger at
أعرب عن امتعاض | verb |  |  | ACCUSE | disapprove | subject | من, إزاء | subject |  | 111 | strong |  | express displeasure at
أعرب عن اعتراض | verb |  |  | REJECT | change | subject | على | subject |  | 123 | strong |  | express one's objection to
عبر عن معارضة | verb |  |  | REJECT | change | subject | ل, of | subject |  | 123 | strong |  | express opposition to
عبر عن تأييد | verb |  |  | SUPPORT |  | subject | ل | subject |  | 051 | strong |  | express one's backing for
عبر عن تقدير | verb |  |  | SUPPORT |  | subject | ل | subject |  | 051 | strong |  | express one's appreciation of
عبر عن شكر | verb |  |  | SUPPORT |  | subject | ل | subject |  | 051 | strong |  | express one's thanks to
عبر عن تعازي | verb |  |  | SUPPORT |  | subject | ل | subject |  | 051 | strong |  | offer one's condolences to
عبر عن التزام | verb |  |  | AGREE |  | subject | ب, تجاه | subject |  | 030 | strong |  | express one's commitment to
فتح مجال جوي | verb |  |  | RETREAT | access | subject | أمام, ل | subject |  | 086 | strong |  | open one's airspace
تحدث إلى | verb | هاتف, هاتفيا, رئيس, زعيم, نظير, ملك, مستشار | صحفي, صحافي, صحافة, قناة, وكالة, مراسل, صحيفة, تلفزيون, إذاعة, جمهور, حشد, أنصار, مؤيد, طالب | CONSULT |  | subject, both:إلى |  | no |  | 040 | weak |  | speak to
أبدى استغراب | verb |  |  | ACCUSE | disapprove | subject | من, ل | subject |  | 111 | weak |  | show one's surprise at
جدد تأكيد | verb | دعم, تأييد, مساندة, وقوف | رفض, إدانة | SUPPORT |  | subject | ل, of | no |  | 051 | weak |  | reaffirm one's support
جدد تأكيد | verb | رفض, معارضة | دعم | REJECT |  | subject | ل, of | no |  | 120 | weak |  | reaffirm one's refusal
شدد على وقوف | verb |  |  | SUPPORT |  | subject | إلى, مع | subject |  | 051 | strong |  | stress that one stands by
أعلن تقديم | verb | مساعدة, مليون, مليار, دعم, منحة, قرض | استقالة, شكوى, طلب | AID |  | subject | ل, إلى | no | economic | 071 | strong |  | announce aid to
أعلن إرسال | verb | مساعدة, شحنة, قافلة, طائرة, دواء | مقاتلة, قوة, جندي, حربي | AID |  | subject | إلى, ل | no | human_security | 073 | strong |  | announce that aid is sent
تعليق | noun | تجربة, تجارب, تخصيب, مناورة, مناورات, تدريب, تدريبات, ضربة, غارة, عملية, قصف | رحلة, عضوية, تويتر | RETREAT |  | of, من | على, ضد, مع |  | military | 084 | weak |  | suspension of tests, manoeuvres, strikes
أرسل | verb | مسؤول, مستشار, وزير, موفد, مبعوث, وفد | رسالة, خطاب, بريد, قوة, جندي | CONSULT | visit | subject | إلى | no | diplomatic | 042 | weak |  | send an envoy
أمر | verb | إرسال, تحقيق, إغلاق, حجز, تشكيل, فتح, إجراء, ترحيل, هدم, تعليق, إزالة, إعادة, نشر | واقع, حال, جيد, صغير, صعب | REQUEST |  | subject | object | no |  | 100 | strong |  | order (an act)
سجال | noun |  | أدبي, علمي, كروي | ACCUSE | disapprove | both:بين | مع |  |  | 111 | weak |  | heated exchange
استغرب | verb |  |  | ACCUSE | disapprove | subject | object, من | subject |  | 111 | weak |  | express (disapproving) surprise at
تصنيف | noun | إرهابي, إرهاب, إرهابية | ائتماني, جامعة | ACCUSE | allege | من | of, ل |  | terrorism | 112 | weak |  | designation as terrorist
لقي اتصال | verb |  |  | CONSULT | phone | من, both:subject |  | subject |  | 041 | strong |  | be telephoned by
لقي مكالمة | verb |  |  | CONSULT | phone | من, both:subject |  | subject |  | 041 | strong |  | be telephoned by
لقي رسالة | verb |  |  | CONSULT |  | من | subject | subject |  | 040 | weak |  | receive a message from
لقي دعوة | verb |  |  | AGREE |  | من | subject | subject |  | 036 | strong |  | be invited
لقي | verb | مساعدة, مساعدات, دعم, تمويل, معونة, قرض, أسلحة, سلاح, منحة | تدريب, علاج | AID |  | من | subject | no |  | 070 | weak |  | receive aid from
لقي تهديد | verb |  |  | THREATEN |  | من | subject | subject |  | 130 | strong |  | receive a threat from
لقي تهديدات | verb |  |  | THREATEN |  | من | subject | subject |  | 130 | strong |  | receive threats from
لقي اتصال هاتفي | verb |  |  | CONSULT | phone | من, both:subject |  | subject |  | 041 | strong |  | be telephoned by
