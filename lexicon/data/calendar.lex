# The words of dates, durations and the clock, beside the names of months (months.lex), weekdays (weekdays.lex) and
# numbers (numbers.lex). An expression of several words stands with blanks between them; ال only where it belongs to it.
# Columns: word | also | class | value | plural | parts
# What a class does, what its value means and which forms are generated stands above each section.
# Sources: common knowledge; the dates of holidays as their keepers fix them; offsets of time zones: IANA time zone database 2025b (public domain).
word | also | class | value | plural | parts

# unit: a length of time. value: TIMEX3's letter (TH, TM, TS for hours, minutes, seconds). plural: its plurals. parts: how many
# of the next smaller unit it has, for نصف and ربع. Accusative, dual and ال are generated.
ثانية | | unit | TS | ثوان, ثواني |
دقيقة | | unit | TM | دقائق | 60 TS
ساعة | | unit | TH | ساعات | 60 TM
يوم | | unit | D | أيام, ايام | 24 TH
ليلة | | unit | D | ليال, ليالي | 12 TH
أسبوع | إسبوع | unit | W | أسابيع |
شهر | | unit | M | أشهر, شهور | 30 D
عام | | unit | Y | أعوام | 12 M
سنة | | unit | Y | سنوات, سنين | 12 M
عقد | | unit | DE | عقود | 10 Y
قرن | | unit | CE | قرون | 100 Y

# day: a day reckoned from the day of publication. value: how many days later.
اليوم | هذا اليوم | day | 0
أمس | الأمس, البارحة, امبارح, مبارح | day | -1
أول أمس | أول من أمس, أمس الأول, أول البارحة, قبل أمس, قبل يوم أمس, قبل البارحة, القبل البارحة, قبل امبارح | day | -2
غدا | غد, الغد, بكرا | day | 1
بعد غد | بعد الغد, بعد غدا, بعد بكرة, بعد بكرا | day | 2

# daykind: words after which اليوم is not today (اليوم العالمي للمرأة, اليوم الذي).
العالمي | الوطني, الدولي, الذي, الواحد, الموعود, المشهود, الدراسي, الأخير, كله, المقرر, المحدد, المذكور, المفتوح, الانتخابي | daykind |

# night: a night or another part of a day reckoned so. value: days later and the part.
الليلة | هذه الليلة | night | 0 NI
الليلة الماضية | الليلة الفائتة, الليلة المنصرمة, ليلة البارحة | night | -1 NI
الليلة قبل الماضية | | night | -2 NI
الليلة المقبلة | الليلة القادمة | night | 1 NI
هذا المساء | | night | 0 EV
هذا الصباح | | night | 0 MO

# part: a part of the day, before a day or an hour, or as an adverb after it (صباحا is generated). value: MO, AF, EV, NI.
صباح | صبح, الصباح الباكر, ضحى | part | MO
فجر | سحر | part | MO
قبل الظهر | قبيل الظهر, قبل ظهر | part | MO
ظهر | ظهيرة | part | AF
بعد ظهر | بعد الظهر, عصر | part | AF
مساء | مساءا, مسا, أمسية | part | EV
ليل | ليلة, منتصف ليل, منتصف ليلة, منتصف الليل, بعد منتصف الليل, بعد منتصف ليل | part | NI

# early: adjectives that may stand behind a part of the day (ساعات الصباح الباكر).
المبكرة | المبكر, الباكر, الباكرة, المتأخرة, المتأخر | early |

# prayer: a prayer that tells the half of the day, behind an hour only (الساعة 8 العشاء). value as of part.
بعد المغرب | قبل المغرب, المغرب, العشاء, بعد العشاء | prayer | EV
بعد العصر | قبل العصر | prayer | AF

# shift: an adjective that reckons a day, week, month … from the day of publication. value: -1, 0, 1, -2, 2. Feminine,
# dual and ال are generated.
ماضي | ماض | shift | -1
منصرم | فائت, منقضي, فارط | shift | -1
أخير | | shift | -1
مقبل | قادم, جاي | shift | 1
جاري | جار, حالي, راهن | shift | 0
قبل الماضي | قبل الماضية, ما قبل الماضي | shift | -2
بعد المقبل | بعد القادم, بعد المقبلة, بعد القادمة | shift | 2

# anaphor: an adjective that reckons from a date named before. value as above.
الذي يليه | الذي تلاه, الذي أعقبه, التي تليها, التي تلتها, التي أعقبتها | anaphor | 1
الذي سبقه | الذي يسبقه, الذي قبله, التي سبقتها, التي تسبقها, التي قبلها | anaphor | -1
نفسه | نفسها, ذاته, ذاتها, عينه, عينها | anaphor | 0
تالي | لاحق, موالي | anaphor | 1
سابق | | anaphor | -1

# same: the noun for the same thing, before its noun (نفس اليوم). this, that: demonstratives.
نفس | ذات | same | 0
هذا | هذه, هذي, هذين, هاتين | this | 0
ذلك | تلك, ذاك, تلكم | that | 0

# vague: what lies somewhere in the past, present or future. value: PAST_REF, PRESENT_REF, FUTURE_REF, or TENSE (the verb decides).
الآن | الان, ألآن | vague | PRESENT_REF
حاليا | حالا, آنيا, راهنا | vague | PRESENT_REF
الوقت الحالي | الوقت الراهن, الوقت الحاضر | vague | PRESENT_REF
هذه اللحظة | اللحظة الراهنة, اللحظة الحالية | vague | PRESENT_REF
يومنا هذا | أيامنا هذه, وقتنا الحاضر | vague | PRESENT_REF
مؤخرا | موخرا | vague | PAST_REF
سابقا | آنفا, قديما | vague | PAST_REF
حديثا | منذ وقت قريب | vague | PAST_REF
# talk: words after which حديثا is a talk and no time (أجرى حديثا مع).
مع | صحفيا, صحافيا, تلفزيونيا, إذاعيا, هاتفيا, خاصا, مطولا, وديا, جانبيا, نبويا, عن, لوكالة, لصحيفة, لقناة, شريفا | talk |
وقت سابق | وقت مضى, وقت ماض, أوقات سابقة | vague | PAST_REF
الآونة الأخيرة | آونة أخيرة | vague | PAST_REF
الماضي القريب | الماضي البعيد, الأمس القريب | vague | PAST_REF
قريبا | عما قريب, قريبا جدا | vague | FUTURE_REF
مستقبلا | | vague | FUTURE_REF
المستقبل القريب | المستقبل المنظور, المستقبل البعيد, القريب العاجل, المدى المنظور | vague | FUTURE_REF
أقرب وقت | وقت قريب | vague | FUTURE_REF
وقت لاحق | | vague | TENSE
لاحقا | فيما بعد | vague | TENSE

# within: nouns that are times only after في (في الماضي, في المستقبل). value: as of vague.
الماضي | السابق | within | PAST_REF
المستقبل | القريب | within | FUTURE_REF
الحاضر | | within | PRESENT_REF

# until: nouns that are the present moment after حتى (حتى اللحظة). while: what منذ makes a vague past (منذ فترة طويلة).
اللحظة | الساعة, الحين | until | PRESENT_REF
فترة طويلة | فترة, فترة قصيرة, فترة وجيزة, فترة بعيدة, فترة ليست بالقصيرة, مدة, مدة طويلة, مدة قصيرة, وقت, وقت طويل, وقت قصير, وقت بعيد, وقت مبكر, زمن, زمن طويل, زمن بعيد, أمد, أمد بعيد, أمد طويل | while | PAST_REF

# stretch: nouns for a stretch of no set length; with a shift they are vague (الفترة المقبلة). ال is generated.
فترة | مرحلة, آونة, حقبة | stretch |

# set: a frequency. value: TIMEX3's. manner: the words before an adjective of frequency (بشكل يومي); rate: such adjectives.
يوميا | | set | P1D
أسبوعيا | | set | P1W
شهريا | | set | P1M
سنويا | | set | P1Y
ليليا | | set | P1D
بشكل | بصورة, بصفة, بوتيرة, أساس | manner |
شبه | | almost |
يومي | يومية, اليومي, اليومية | rate | P1D
أسبوعي | أسبوعية | rate | P1W
شهري | شهرية | rate | P1M
سنوي | سنوية | rate | P1Y
كل | | every |

# times: how often in a unit, before في (مرتين في الأسبوع).
مرة | مرات, مرتين, مرتان, مرة واحدة, المرات | times |

# habit: words that make a bare season a recurring one (عادة في الصيف).
عادة | غالبا, دائما, غالب الأحيان, كل عام, كل سنة, معظم الأحيان | habit |

# season: value as in TIMEX3.
صيف | | season | SU
شتاء | | season | WI
خريف | | season | FA
ربيع | | season | SP

# weekend: نهاية الأسبوع.
نهاية الأسبوع | عطلة نهاية الأسبوع, عطلة الأسبوع, نهاية الاسبوع | weekend | WE

# share: halves and quarters of a year (النصف الأول من العام, الربع الثالث من 2018). value: H or Q.
النصف | | share | H
الربع | | share | Q

# decade: the tens of a century. value: the tens.
عشرينيات | عشرينات, العشرينيات, العشرينات | decade | 2
ثلاثينيات | ثلاثينات, الثلاثينيات, الثلاثينات | decade | 3
أربعينيات | أربعينات, الأربعينيات, الأربعينات | decade | 4
خمسينيات | خمسينات, الخمسينيات, الخمسينات | decade | 5
ستينيات | ستينات, الستينيات, الستينات | decade | 6
سبعينيات | سبعينات, السبعينيات, السبعينات | decade | 7
ثمانينيات | ثمانينات, الثمانينيات, الثمانينات | decade | 8
تسعينيات | تسعينات, التسعينيات, التسعينات | decade | 9

# last, lastly: what makes the last of its kind in a month, before its noun (آخر اثنين من آذار) and after it (الاثنين الأخير من
# آذار).
آخر | | last |
الأخير | الأخيرة | lastly |

# holiday: a day or some days of every year. value: MM-DD, hMM-DD in the Hijri calendar, hMM last N for the last such weekday
# of a Hijri month (Monday is 1), easter or orthodox with days later.
عيد الفطر | عيد الفطر المبارك, عيد الفطر السعيد | holiday | h10-01
عيد الأضحى | عيد الأضحى المبارك, العيد الكبير, عيد النحر | holiday | h12-10
يوم عرفة | يوم عرفات, وقفة عرفات | holiday | h12-09
المولد النبوي | المولد النبوي الشريف, ذكرى المولد النبوي | holiday | h03-12
عاشوراء | يوم عاشوراء | holiday | h01-10
رأس السنة الهجرية | | holiday | h01-01
ليلة القدر | | holiday | h09-27
الإسراء والمعراج | | holiday | h07-27
رأس السنة | رأس السنة الميلادية, عيد رأس السنة, ليلة رأس السنة | holiday | 01-01
عيد الميلاد | عيد الميلاد المجيد, أعياد الميلاد | holiday | 12-25
عيد الفصح | أحد الفصح | holiday | easter 0
الجمعة العظيمة | | holiday | easter -2
عيد القيامة | عيد القيامة المجيد | holiday | orthodox 0
عيد العمال | يوم العمال, عيد العمال العالمي, عيد الشغل, عيد العمل | holiday | 05-01
يوم المرأة العالمي | اليوم العالمي للمرأة, عيد المرأة | holiday | 03-08
عيد الأم | | holiday | 03-21
عيد الحب | عيد العشاق | holiday | 02-14
عيد النوروز | عيد نوروز, النوروز, نوروز | holiday | 03-21
يوم الأرض | يوم الأرض الفلسطيني | holiday | 03-30
يوم النكبة | ذكرى النكبة | holiday | 05-15
يوم النكسة | ذكرى النكسة | holiday | 06-05
يوم القدس | يوم القدس العالمي | holiday | h09 last 5
ذكرى وعد بلفور | | holiday | 11-02
اليوم الوطني السعودي | | holiday | 09-23
اليوم العالمي للغة العربية | | holiday | 12-18
اليوم العالمي للطفل | يوم الطفل العالمي | holiday | 11-20
يوم البيئة العالمي | اليوم العالمي للبيئة | holiday | 06-05
يوم الصحة العالمي | | holiday | 04-07
اليوم العالمي لمكافحة الإيدز | | holiday | 12-01
يوم الأسير | يوم الأسير الفلسطيني | holiday | 04-17
يوم إفريقيا | يوم أفريقيا | holiday | 05-25
يوم أوروبا | | holiday | 05-09
عيد النصر | يوم النصر | holiday | 05-09
اليوم العالمي لحرية الصحافة | | holiday | 05-03
اليوم العالمي للاجئين | يوم اللاجئ العالمي | holiday | 06-20
اليوم العالمي لحقوق الإنسان | | holiday | 12-10
يوم الباستيل | | holiday | 07-14
الكريسماس | كريسماس | holiday | 12-25
هالوين | الهالوين, عيد الهالوين | holiday | 10-31
عيد الغدير | | holiday | h12-18
أربعينية الحسين | أربعينية الإمام الحسين | holiday | h02-20
ليلة النصف من شعبان | | holiday | h08-15
يوم التروية | | holiday | h12-08
عيد العرش | | holiday | 07-30
ثورة الملك والشعب | | holiday | 08-20
عيد الاتحاد الإماراتي | اليوم الوطني الإماراتي, اليوم الوطني لدولة الإمارات | holiday | 12-02
اليوم الوطني القطري | اليوم الوطني لدولة قطر | holiday | 12-18
العيد الوطني الكويتي | اليوم الوطني الكويتي | holiday | 02-25
العيد الوطني البحريني | اليوم الوطني البحريني | holiday | 12-16
اليوم الدولي للمرأة | | holiday | 03-08
اليوم العالمي للمياه | يوم المياه العالمي | holiday | 03-22
اليوم العالمي للشباب | اليوم الدولي للشباب, يوم الشباب العالمي | holiday | 08-12
اليوم العالمي للعمل الإنساني | | holiday | 08-19
اليوم الدولي للسلام | اليوم العالمي للسلام, يوم السلام العالمي | holiday | 09-21
اليوم العالمي للمعلم | يوم المعلم العالمي, اليوم العالمي للمعلمين | holiday | 10-05
اليوم الدولي للقضاء على العنف ضد المرأة | | holiday | 11-25
اليوم الدولي للتضامن مع الشعب الفلسطيني | اليوم العالمي للتضامن مع الشعب الفلسطيني, يوم التضامن العالمي مع الشعب الفلسطيني | holiday | 11-29

# memorial: words after which a holiday is only spoken of (ذكرى يوم الأرض, مسيرة يوم القدس).
ذكرى | مجزرة, مسيرة, مسيرات, مظاهرات, فعاليات, أحداث, إحياء, بمناسبة, مناسبة, ضحايا, حرب | memorial |

# edge: the words for the beginning, the middle and the end; they stay outside and give the mod. value: START, MID, END.
مطلع | أوائل, بداية, مستهل, بدايات, غرة | edge | START
منتصف | أواسط, وسط | edge | MID
نهاية | أواخر, ختام, آخر, نهايات | edge | END

# quantity: what makes a quantity inexact; outside too. value: TIMEX3's mod.
نحو | حوالي, قرابة, زهاء, ما يقارب, ما يقرب من, تقريبا, حدود | quantity | APPROX
أكثر من | أزيد من, ما يزيد على, ما يزيد عن, يزيد عن, يزيد على, أطول من | quantity | MORE_THAN
أقل من | ما يقل عن | quantity | LESS_THAN
على الأقل | ما لا يقل عن, لا تقل عن, لا يقل عن | quantity | EQUAL_OR_MORE
على الأكثر | ما لا يزيد على, ما لا يزيد عن, لا يتجاوز, لا تتجاوز | quantity | EQUAL_OR_LESS

# before, after, since, during: what stands before a length of time. "before" and "after" with a number make a date (قبل يومين).
قبل | قبيل | before | -1
بعد | بعيد, عقب | after | 1
منذ | مذ | since |
خلال | طوال, طيلة, غضون, لمدة, مدة, مدته, مدتها, مدى, مدار, مرور, مضي, مرت, مضت, قضاء, قضى, قضت, قضوا, أمضى, أمضت, أمضوا, يمضي, تمضي, يقضي, تقضي, مهلة, أقصاها, أقصاه, امتد, امتدت, تمتد, يمتد, تأخر, تأخرت, لفترة, فترة قدرها, ظرف, أثناء, عبر, استغرق, استغرقت, يستغرق, تستغرق, دام, دامت, استمر, استمرت, تستمر, يستمر | during |

# whole, complete: what makes a length of one unit, before it (طوال اليوم) and after it (يوم كامل).
طيلة | طوال, مدار, على مدار | whole |
كامل | كاملا, كاملة, بأكمله, بأكملها, بكامله, بكاملها, بطوله, بطولها | complete |

# falls: words that say on which date a weekday or another calendar's day falls (الخميس الموافق 14 شباط).
الموافق | المصادف | falls |

# fallson: verbs that say on which weekday a day falls (عيد الفطر يصادف الجمعة).
يصادف | تصادف, يوافق, توافق, صادف, صادفت, يحل يوم, يصادف يوم, تصادف يوم, يوافق يوم | fallson |

# appeared: how the line begins that says when an article appeared or was renewed.
نشر | نشرت, نشر في, نشر بتاريخ, تاريخ النشر, تاريخ الإنشاء, تاريخ التحديث, آخر تحديث, تم النشر, تم التحديث, تحديث, حرر في, أنشئ | appeared |

# numberof: words before a date in digits, so that a bare 22-4 or 27 is one (يوم 27, بتاريخ 22-4).
بتاريخ | تاريخ, يوم, الموافق, المصادف, نهار | numberof |

# prep: other prepositions after which a bare year or month is one.
في | من, إلى, حتى, بين, بحلول, لغاية, ابتداء من, اعتبارا من, غاية, و, بتاريخ, أو, لعام, على, ما بين, دورة, نسخة | prep |

# hour: the clock. minus: the إلا of الثامنة إلا ربعا. zone: the words for a time zone, outside the expression.
الساعة | تمام الساعة | hour |
إلا | | minus |
توقيت | التوقيت | zone |
غرينتش | غرينيتش, جرينتش, جرينيتش, غرينتيش, غرينيش, غ, ت.غ | zone | Z
# zoneof: whose clock it is, after توقيت. value: the offset, of places that have kept one since 1992 (IANA time zone database 2025b); of
# the others it changes with the season and stays open.
مكة | مكة المكرمة, السعودية, المملكة, الرياض, الكويت, قطر, الدوحة, البحرين, المنامة, اليمن, صنعاء, عدن, الصومال, مقديشو, جيبوتي, إثيوبيا, أديس أبابا | zoneof | +03:00
الإمارات | أبوظبي, أبو ظبي, دبي, عمان, مسقط, سلطنة عمان | zoneof | +04:00
الجزائر | | zoneof | +01:00
طوكيو | اليابان | zoneof | +09:00
بكين | الصين | zoneof | +08:00
الهند | نيودلهي | zoneof | +05:30
كابل | كابول, أفغانستان | zoneof | +04:30
نواكشوط | موريتانيا | zoneof | Z

# era: after a year. value: gregorian or hijri.
هـ | ه, هجرية, هجري, للهجرة, الهجرية, الهجري | era | hijri
م | ميلادية, ميلادي, للميلاد, الميلادية, الميلادي | era | gregorian

# firstones: the adjective of the first of a unit (الأشهر الثلاثة الأولى). tens: numbers that leave open how many (عشرات السنين);
# value outside: the word itself stays out.
الأولى | الأول, الأولين, الأوليين, الأوائل, الأولتين | firstones |
عشرات | مئات, آلاف, ملايين, عشرات آلاف | tens |
مر | | tens | outside

# later: a word with a pronoun that reckons from the date before (بعده بسنة). value: 1 after, -1 before.
بعده | بعدها, بعدهما, بعدئذ, بعد ذلك, بعد هذا | later | 1
قبله | قبلها, قبلهما, قبل ذلك | later | -1

# yearkind: adjectives that may stand between العام and الماضي. newyear: العام الجديد. fewness: what may stand between الأيام
# and الماضية.
الدراسي | الدراسية, الجامعي, الجامعية, الأكاديمي, الأكاديمية | yearkind | school
المالي | الهجري, الميلادي, المالية, الميلادية, الهجرية | yearkind |
الجديد | الجديدة | newyear |
القليلة | القليلتين, القليلين, المعدودة | fewness |

# eve: the day after or before an event just named (غداة الانتخابات). value: days later.
غداة | | eve | 1

# putoff: words that put off something, to a date that lies ahead of them (أرجأت المحكمة الجلسة إلى 10 تموز).
أرجأ | أرجأت, أرجئ, أرجئت, إرجاء, أجل, أجلت, تأجل, تأجلت, تأجيل, مدد, مددت, تمديد | putoff |

# calls, gathering: verbs that call to what is still to come (دعت إلى إضراب الأربعاء).
دعا | دعت, دعوا, دعوة, الدعوة, بدعوة, طالبت, طالب | calls |
إضراب | اعتصام, اعتصامات, تظاهرة, تظاهر, تظاهرات, مظاهرة, مظاهرات, مسيرة, مسيرات, اجتماع, جلسة, قمة, احتجاجات, احتجاج, وقفة, عصيان, حداد | gathering |

# future, pasttense: cues of tense beside the verbs themselves; verbs stand here for texts read without verbs.lex. says: verbs
# in the present that only carry what others say or judge. notverb: how words begin that look like a future (س) or a present (ي).
سوف | لن, المقرر, المقررة, مقرر, مقررة, المنتظر, المنتظرة, المرتقب, المرتقبة, مرتقب, مرتقبة, المتوقع, المتوقعة, المزمع, المزمعة, يعتزم, تعتزم, ينوي, تنوي, عزمه, عزمها, المقبل, المقبلة, القادم, القادمة, موعد, يفترض, يفترض أن, ينتظر أن, يستعد, تستعد, استعدادا, تحضيرا, تمهيدا, المخطط | future |
كان | كانت, كانوا, لم, وقع, وقعت, حدث, حدثت, جرت, جرى, أعلن, أعلنت, قال, قالت, أكد, أكدت, قتل, قتلت, أصدر, أصدرت, بدأ, بدأت, التقى, التقت, شهد, شهدت, أضاف, أضافت, اندلع, اندلعت, انطلقت, انطلق, تولى, تولت, وصل, وصلت, زار, زارت, وقعوا, انتخب, انتخبت, فاز, فازت, ذكر, ذكرت, صرح, صرحت, أفاد, أفادت, نشر, نشرت, كشف, كشفت, قررت, قرر, شن, شنت, نفذ, نفذت, عقد, عقدت, منذ, الماضي, الماضية, أوقف, أوقفت, اتهم, اتهمت, دعا, دعت, رفض, رفضت, اعتبر, اعتبرت, شدد, شددت, نفى, نفت, حذر, حذرت, طالب, طالبت, أوضح, أوضحت, أشار, أشارت, لفت, تابع, تابعت, بحث, بحثت, استقبل, استقبلت, توفي, توفيت, سقط, سقطت, أصيب, أصيبت, اعتقل, اعتقلت, أطلق, أطلقت, هاجم, هاجمت, التقيا, فرض, فرضت, وافق, وافقت, انسحب, انسحبت, أجرى, أجرت, ألقى, ألقت, نقل, نقلت, حث, حثت, أعقاب, عقب, إثر, إعلان, مقتل, بعدما, بعد أن, أقر, أقرت, أسقط, أجري, أجريت, أقيم, أقيمت, أعيد, أعيدت, خاض, خاضت, خسر, خسرت, تعرض, تعرضت, ارتفع, ارتفعت, تراجع, تراجعت, بلغ, بلغت, سجل, سجلت, صدر, صدرت, أحيل, اغتيل, تعادل, تغلب, سحق, هزم, شارك, شاركت, افتتح, ترأس, اختتم, أكمل, غادر, غادرت | pasttense
يقول | يذكر, يشار, يضيف, يرى, يعتقد, يبدو, يعد, يعتبر, يعرف, يمكن, يجب, يشير, يوضح, يؤكد, يعني, يقولون, يمثل, يشكل, يتهم | says |
سياس | سيار, سياح, سياد, سياق, سياج, سيطر, سيناء, سينم, سينار, سيرغ, سيرج, سيرخ, سيلف, سيدة, سيدات, سيدي, سيدن, سيرة, سيرين, سيول, سيئ, سيء, سيتي, سيما, سيباست, سيبير, سيمون, سيميون, سيزار, سيشنز, سياتل, سينغ, سيسي, سيغ, ستة, ستين, ستون, ستار, ستاد, ستان, ستام, ستريت, سترة, سترل, ستيف, ستيت, ستوك, ستولت, ستورم, سنوات, سنوي, سنة, سنتين, سنتان, سنغاف, سندات, سناب, سنجار, سنين, سنودن, سنتر, سنتا, سنحت, سائ, سأل, يورو, يهود, يمن, يمين, يسار, يوسف, ياسر, يعقوب, يحيى, يونس, ياسين, يابان, يونان, يوم, ينا, يول, يون, يوغ, يوش, إنترن, يان, يين, أوت, يليام, يلسون, يلز, يكيليكس, يندوز, ينس, يانغ, ينغ, يوكوه, يلفر, ياهو, يحي, يزيد, يانو, يوت | notverb |

# counted: things that a number of four digits counts more often than it is a year before them.
شخص | شخصا, دولار, دولارا, متر, مترا, كيلومتر, كيلومترا, كلم, كم, كيلوغرام, طن, طنا, قتيل, قتيلا, جريح, جريحا, عنصر, عنصرا, مقاتل, مقاتلا, جندي, جنديا, لاجئ, لاجئا, نازح, مهاجر, مهاجرا, عائلة, أسرة, طالب, طالبا, موظف, موظفا, مدني, مدنيا, صاروخ, صاروخا, غارة, سفينة, طائرة, وحدة, منزل, منزلا, سنة, عاما, يورو, جنيه, جنيها, ريال, ريالا, درهم, درهما, دينار, دينارا, ليرة, نقطة, برميل, ميغاوات, هكتار, هكتارا, حالة, إصابة, معتقل, معتقلا, أسير, أسيرا, سجين, سجينا, شاحنة, قطعة, نسخة, مشجع, متفرج, رجل, امرأة, طفل, طفلا, مليون, مليار, ألف, درجة, قدم, ميل, كلمة, صفحة, شركة, دولة, مدينة | counted |

# dated: nouns whose year tells them apart (انتخابات 2016, حرب غزة 2014), so that a bare number behind them is one. ال is generated.
مواليد | | dated |
انتخابات | رئاسيات, تشريعيات, برلمانيات, استفتاء, انتخاب, حملة | dated |
حرب | حروب, غزو, عدوان, اجتياح, معركة, معارك, هدنة, نكبة, نكسة, ثورة, انتفاضة, احتجاجات, احتجاج, انقلاب, إضراب, مظاهرات, تظاهرات, اضطرابات, حراك | dated |
هجوم | هجمات, اعتداء, اعتداءات, تفجير, تفجيرات, مجزرة, مذبحة, عملية, عمليات, أحداث, حادث, حادثة, كارثة, زلزال, أعاصير, إعصار, أزمة, حريق | dated |
اتفاق | اتفاقية, اتفاقيتي, اتفاقات, اتفاقيات, معاهدة, إعلان, مبادرة, تفاهم, تفاهمات, مفاوضات, قمة, مؤتمر, حدود, خطوط, أراضي | dated |
دستور | قانون, ميزانية, موازنة, تعداد, إحصاء, تقرير, بيانات, مستويات, مستوى, أرقام, طبعة, نسخة, إصدار, موديل | dated |
كأس | مونديال, أولمبياد, أولمبي, بطولة, نهائيات, دورة, موسم, مهرجان, معرض, جائزة, نسخة, ألعاب | dated |

# age: words that make years an age (البالغ من العمر 25 عاما). value next: only right before the number; far: a dozen words before
# it too, where a preposition stands between (رفع سن الزواج من 16 إلى 18 عاما). reach: verbs before an age (يبلغ 40 عاما).
يبلغ | تبلغ, بلغ, بلغت, يبلغون | reach |
تحت | فوق, دون | age | next
سن | السن, أعمار, الأعمار, أعمارهم, أعمارهن, عمر, العمر, عمرها, عمره | age | far
البالغ | عمرهم, البالغة, يبلغ من, تبلغ من, يناهز, ناهز, عاما من عمره, عمري, بالغ, بالغة, بعمر, عمرا | age |

# general: nouns that العام makes general and not this year (الأمين العام الحالي).
أمين | مدير, نائب, مدعي, رأي, قائد, مفتش, حاكم, سكرتير, قطاع, مشرف, كاتب, مراقب, منسق, اتحاد, مؤتمر, إضراب, عفو, أمن, مستشفى, وضع, مجلس, إطار, سياق, شأن, نظام, مال, اتجاه, توجه, مناخ, مندوب, متحدث, مقر, موقف, نقيب, ممثل, مفوض, قنصل, مرشد, شكل, رئيس, طريق, هدف, محامي, شعور, مزاج, ذوق, حشد, نفير, وكيل, ناطق, صالح, خط, طابع, مشهد, أداء, نقل, إنفاق, دين, استهلاك, مضمون, عنوان, مبدأ, سلك, مستوى, انطباع, تصنيف, ترتيب, استنفار, إجماع, مكان, فضاء, جو, حارس, نص, مخطط, جدول, قانون, تعليم, حق, هجوم | general |

# movement: nouns with which a day of the month is the name of something (قوى 14 آذار, ميدان 6 أكتوبر).
ثورة | ثورتي, قوى, انتفاضة, حركة, تحالف, تيار, ميدان, شارع, مدينة, جسر, ساحة, ملعب, استاد, جامعة, كوبري, فريق, حزب, محور, قاعدة, مستشفى, مؤسسة, منصة, مجموعة, لواء, كتيبة, عملية, جائزة, مطار, مسجد, مدرسة, حرب, انتصارات, نصر, فوج, سد, دستور, جمعية, نادي, برنامج, صحيفة, مهرجان | movement |

# strike: nouns with which a day of the month is one day of history. value: such days; the one with that day and month counts.
هجمات | اعتداءات, أحداث, تفجيرات, هجوم | strike | 2001-09-11, 2023-10-07
انفجار | | strike | 2020-08-04
انقلاب | | strike | 2016-07-15

# weekly: nouns with which a weekday is no date (صلاة الجمعة, سوق الخميس).
صلاة | خطبة, ساحة, سوق, خطيب, مسجد, شارع, جامع, بلدة, محطة, مدينة, شركة, جريدة, صحيفة, قرية, خطب, خطباء, صلوات | weekly |

# name: expressions that look like times and are names.
اليوم السابع | المصري اليوم, روسيا اليوم, رأي اليوم, أخبار اليوم, دار اليوم, صحيفة اليوم, قناة الآن, أخبار الآن, تلفزيون الآن, كتاب اليوم, صحيفة الإمارات اليوم, صحيفة عمان اليوم, موقع العراق اليوم, أمس الحاجة, جيل اليوم, عالم اليوم | name |
أيلول الأسود | حرب الأيام الستة, الأيام الستة, جمعة الغضب, الجمعة السوداء, الربيع العربي, ربيع براغ, ربيع دمشق, تيريزا ماي, دي مايو, لويجي دي مايو, الخميس الأسود, الثلاثاء الأسود, الأحد الدامي, خريف الغضب, الساعة الذهبية, سوق الجمعة, صلاة الجمعة, جيل الألفية | name |
مدار الساعة | على مدار الساعة, حديث الساعة, عقارب الساعة, رجل الساعة, برج الساعة, ساعة الصفر | name |
يوم القيامة | يوم الدين, اليوم الآخر, يوما ما, يوم ما, يوما بعد يوم, يوم بعد يوم, في يوم من الأيام | name |
