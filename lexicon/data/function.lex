# The closed classes: prepositions, particles, pronouns, determiners, conjunctions, auxiliaries, adverbs, numerals.
# pos: UPOS as in UD Arabic-PUD. class: what the word does in a sentence; the mechanisms of isnad go by it.
# lemma: only where it is not the word itself.
word | pos | class | lemma
في | ADP | preposition
من | ADP | preposition
إلى | ADP | preposition
على | ADP | preposition
عن | ADP | preposition
مع | ADP | preposition
ب | ADP | preposition
ل | ADP | preposition
ك | ADP | preposition
حتى | ADP | until
بين | ADP | preposition
عند | ADP | preposition
لدى | ADP | preposition
حول | ADP | preposition
أمام | ADP | preposition
خلف | ADP | preposition
وراء | ADP | preposition
فوق | ADP | preposition
تحت | ADP | preposition
ضد | ADP | preposition
تجاه | ADP | preposition
نحو | ADP | preposition
صوب | ADP | preposition
لدن | ADP | preposition
دون | ADP | preposition
بدون | ADP | preposition
ضمن | ADP | preposition
داخل | ADP | preposition
خارج | ADP | preposition
عبر | ADP | preposition
خلال | ADP | preposition
منذ | ADP | preposition
قبل | ADP | preposition
بعد | ADP | preposition
قبيل | ADP | preposition
بعيد | ADP | preposition
حيال | ADP | preposition
إزاء | ADP | preposition
بشأن | ADP | preposition
أثناء | ADP | preposition
طوال | ADP | preposition
طيلة | ADP | preposition
قرب | ADP | preposition
قبالة | ADP | preposition
وسط | ADP | preposition
رغم | ADP | preposition
برغم | ADP | preposition
بسبب | ADP | preposition
جراء | ADP | preposition
نتيجة | ADP | preposition
مقابل | ADP | preposition
مثل | ADP | preposition
سوى | ADP | preposition
باستثناء | ADP | preposition
عدا | ADP | preposition
خلا | ADP | preposition
إبان | ADP | preposition
غداة | ADP | preposition
عقب | ADP | preposition
إثر | ADP | preposition
غير أن | ADP | preposition
قيد | ADP | preposition
قدام | ADP | preposition
شمالي | ADP | preposition
جنوبي | ADP | preposition
شرقي | ADP | preposition
غربي | ADP | preposition
لصالح | ADP | preposition
بخصوص | ADP | preposition
بصدد | ADP | preposition
بفضل | ADP | preposition
بموجب | ADP | preposition
بمثابة | ADP | preposition
بواسطة | ADP | preposition
على هامش | ADP | preposition
لأجل | ADP | preposition
كون | ADP | preposition
بينما في | ADP | preposition
حسبما | ADP | preposition
بغية | ADP | preposition
بهدف | ADP | preposition
وفق | ADP | according
وفقا | ADP | according
حسب | ADP | according
بحسب | ADP | according
طبقا | ADP | according
أن | SCONJ | content
إن | PART | content
لأن | SCONJ | content | أن
ألا | SCONJ | content_negated | أن
لكن | CCONJ | contrast
بل | CCONJ | contrast
كأن | SCONJ | comparison
و | CCONJ | coordination
ف | CCONJ | coordination
أو | CCONJ | coordination
أم | CCONJ | coordination
ثم | CCONJ | coordination
إما | CCONJ | coordination
سواء | CCONJ | coordination
الذي | PRON | relative | الذي
التي | PRON | relative | الذي
الذين | PRON | relative | الذي
اللواتي | PRON | relative | الذي
اللاتي | PRON | relative | الذي
اللذان | PRON | relative | الذي
اللذين | PRON | relative | الذي
اللتان | PRON | relative | الذي
اللتين | PRON | relative | الذي
من | PRON | who
ما | PRON | what
مما | ADP | what | من
بما | ADP | what | ما
عما | ADP | what | عن
فيما | ADP | meanwhile
بينما | ADP | subordination
حين | ADP | subordination
عندما | ADP | subordination
حينما | ADP | subordination
لما | ADP | subordination
حيث | ADP | subordination
كما | ADP | subordination
كلما | ADP | subordination
ريثما | ADP | subordination
طالما | ADP | subordination
بعدما | ADP | subordination
قبلما | ADP | subordination
منذما | ADP | subordination
مثلما | ADP | subordination
حالما | ADP | subordination
فور | ADP | subordination
إذ | ADP | conditional
إذا | ADP | conditional
لو | ADP | conditional
لولا | ADP | conditional
إذا ما | ADP | conditional
إلا | PART | except
إن لم | PART | conditional
هذا | PRON | demonstrative | هذا
هذه | PRON | demonstrative | هذا
هذان | PRON | demonstrative | هذا
هذين | PRON | demonstrative | هذا
هاتان | PRON | demonstrative | هذا
هاتين | PRON | demonstrative | هذا
هؤلاء | PRON | demonstrative | هذا
ذلك | PRON | demonstrative | ذلك
تلك | PRON | demonstrative | ذلك
أولئك | PRON | demonstrative | ذلك
ذاك | PRON | demonstrative | ذلك
ذلكم | PRON | demonstrative | ذلك
هو | PRON | personal | هو
هي | PRON | personal | هو
هم | PRON | personal | هو
هما | PRON | personal | هو
هن | PRON | personal | هو
أنا | PRON | personal | هو
نحن | PRON | personal | هو
أنت | PRON | personal | هو
أنتم | PRON | personal | هو
أنتما | PRON | personal | هو
ه | PRON | enclitic | هو
ها | PRON | enclitic | هو
ي | PRON | enclitic | هو
ني | PRON | enclitic | هو
نا | PRON | enclitic | هو
ك | PRON | enclitic | هو
كم | PRON | enclitic | هو
كما | PRON | enclitic | هو
كن | PRON | enclitic | هو
لا | PART | negation
لم | PART | negation_past
لن | PART | negation_future
ليس | AUX | negation | ليس
ليست | AUX | negation | ليس
ليسوا | AUX | negation | ليس
لسنا | AUX | negation | ليس
لستم | AUX | negation | ليس
لست | AUX | negation | ليس
لسن | AUX | negation | ليس
ليسا | AUX | negation | ليس
غير | PART | not_of
عدم | NOUN | not_of
دونما | ADP | not_of
بلا | ADP | not_of
سوف | PART | future
س | PART | future
قد | PART | possibility
لقد | PART | assertion | قد
ربما | ADV | possibility
لعل | ADV | possibility
علّ | ADV | possibility
هل | PART | question
أ | PART | question
ماذا | ADV | question
لماذا | ADV | question
متى | ADV | question
أين | ADV | question
كيف | ADV | question
كم | ADV | question
يا | PART | vocative
أيها | PART | vocative
أيتها | PART | vocative
كل | DET | quantifier
جميع | DET | quantifier
كافة | DET | quantifier
سائر | DET | quantifier
معظم | DET | quantifier
أغلب | DET | quantifier
غالبية | DET | quantifier
بعض | DET | quantifier
عدة | DET | quantifier
بضعة | DET | quantifier
بضع | DET | quantifier
كلا | DET | quantifier
كلتا | DET | quantifier
كلي | DET | quantifier
كلتي | DET | quantifier
أي | DET | quantifier
بقية | DET | quantifier
أحد | DET | one_of | أحد
إحدى | DET | one_of | أحد
نفس | DET | same
ذات | DET | same
شبه | DET | semi
كان | AUX | copula | كان
كانت | AUX | copula | كان
كانوا | AUX | copula | كان
كانا | AUX | copula | كان
كانتا | AUX | copula | كان
كنت | AUX | copula | كان
كنا | AUX | copula | كان
كنتم | AUX | copula | كان
كن | AUX | copula | كان
يكون | AUX | copula | كان
تكون | AUX | copula | كان
يكونوا | AUX | copula | كان
تكونوا | AUX | copula | كان
يكونون | AUX | copula | كان
نكون | AUX | copula | كان
أكون | AUX | copula | كان
يكن | AUX | copula | كان
تكن | AUX | copula | كان
نكن | AUX | copula | كان
أكن | AUX | copula | كان
يكونا | AUX | copula | كان
تكونا | AUX | copula | كان
أيضا | ADV | adverb
كذلك | ADV | adverb
فقط | ADV | adverb
تقريبا | ADV | adverb
عادة | ADV | adverb
جدا | ADV | adverb
معا | ADV | adverb
مجددا | ADV | adverb
دائما | ADV | adverb
أبدا | ADV | adverb
حقا | ADV | adverb
فعلا | ADV | adverb
مثلا | ADV | adverb
خصوصا | ADV | adverb
خاصة | ADV | adverb
لا سيما | ADV | adverb
سيما | ADV | adverb
تماما | ADV | adverb
كثيرا | ADV | adverb
قليلا | ADV | adverb
هنا | ADV | adverb
هناك | ADV | adverb
هنالك | ADV | adverb
ثمة | ADV | adverb
كليا | ADV | adverb
تحديدا | ADV | adverb
تدريجيا | ADV | adverb
رسميا | ADV | adverb
سريعا | ADV | adverb
علنا | ADV | adverb
سرا | ADV | adverb
مباشرة | ADV | adverb
فورا | ADV | adverb
جزئيا | ADV | adverb
شخصيا | ADV | adverb
هاتفيا | ADV | adverb
هاتفياً | ADV | adverb
إعلاميا | ADV | adverb
سياسيا | ADV | adverb
عسكريا | ADV | adverb
أمنيا | ADV | adverb
دوليا | ADV | adverb
محليا | ADV | adverb
إقليميا | ADV | adverb
جميعا | ADV | adverb
سوية | ADV | adverb
إجمالا | ADV | adverb
عموما | ADV | adverb
أصلا | ADV | adverb
بتاتا | ADV | adverb
قط | ADV | adverb
طبعا | ADV | adverb
ميدانيا | ADV | adverb
جديا | ADV | adverb
صراحة | ADV | adverb
لذا | ADV | adverb
لذلك | ADV | adverb
بالتالي | ADV | adverb
هكذا | ADV | adverb
بالطبع | ADV | adverb
إلخ | ADV | adverb
آنذاك | ADV | adverb
حينها | ADV | adverb
حينئذ | ADV | adverb
عندئذ | ADV | adverb
وقتها | ADV | adverb
يومها | ADV | adverb
بعدها | ADV | adverb
قبلها | ADV | adverb
فجأة | ADV | adverb
مرارا | ADV | adverb
تكرارا | ADV | adverb
طوعا | ADV | adverb
قسرا | ADV | adverb
جوا | ADV | adverb
برا | ADV | adverb
بحرا | ADV | adverb
مؤقتا | ADV | adverb
نهائيا | ADV | adverb
ظهرا | ADV | adverb
مساء | ADV | adverb
صباحا | ADV | adverb
ليلا | ADV | adverb
نهارا | ADV | adverb
فجرا | ADV | adverb
حاليا | ADV | time
الآن | ADV | time
مؤخرا | ADV | time
قريبا | ADV | time
لاحقا | ADV | time
سابقا | ADV | time
سلفا | ADV | time
اليوم | ADV | time
أمس | ADV | time
غدا | ADV | time
البارحة | ADV | time
بدوره | ADV | topic_shift | دور
بدورها | ADV | topic_shift | دور
بدورهم | ADV | topic_shift | دور
بدورهما | ADV | topic_shift | دور
نعم | PART | answer
كلا | PART | answer
بلى | PART | answer
إنما | PART | focus
أما | PART | topic
سرعان | ADV | adverb
واحد | NUM | number
اثنان | NUM | number
اثنين | NUM | number
اثنتان | NUM | number
اثنتين | NUM | number
ثلاثة | NUM | number
ثلاث | NUM | number
أربعة | NUM | number
أربع | NUM | number
خمسة | NUM | number
خمس | NUM | number
ستة | NUM | number
ست | NUM | number
سبعة | NUM | number
سبع | NUM | number
ثمانية | NUM | number
ثمان | NUM | number
ثماني | NUM | number
تسعة | NUM | number
تسع | NUM | number
عشرة | NUM | number
عشر | NUM | number
عشرون | NUM | number
عشرين | NUM | number
ثلاثون | NUM | number
ثلاثين | NUM | number
أربعون | NUM | number
أربعين | NUM | number
خمسون | NUM | number
خمسين | NUM | number
ستون | NUM | number
ستين | NUM | number
سبعون | NUM | number
سبعين | NUM | number
ثمانون | NUM | number
ثمانين | NUM | number
تسعون | NUM | number
تسعين | NUM | number
مئة | NUM | number
مائة | NUM | number
مئتان | NUM | number
مئتين | NUM | number
مائتين | NUM | number
مئات | NUM | number
ألف | NUM | number
ألفين | NUM | number
ألفان | NUM | number
آلاف | NUM | number
مليون | NUM | number
مليونا | NUM | number
مليونين | NUM | number
ملايين | NUM | number
مليار | NUM | number
مليارات | NUM | number
مليارين | NUM | number
بليون | NUM | number
تريليون | NUM | number
عشرات | NUM | number
