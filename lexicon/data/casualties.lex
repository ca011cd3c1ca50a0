# Words that turn a number into a size: how many were killed, wounded, arrested or driven out.
# Columns: word (lemma or idiom), pos, plural (broken plurals, as a list), effect (dead, injured, arrested, displaced).
# Of the verbs both voices count (قتل خمسة, قُتل خمسة). Not here: whoever is merely missing, a refugee, or held hostage.
word | pos | plural | effect

# dead
قتيل | noun | قتلى | dead
شهيد | noun | شهداء | dead
ضحية | noun | ضحايا | dead
ميت | noun | أموات, موتى | dead
متوفى | noun | | dead
صريع | noun | صرعى | dead
هالك | noun | هلكى | dead
غريق | noun | غرقى | dead
جثة | noun | جثث | dead
جثمان | noun | جثامين | dead
وفاة | noun | وفيات | dead
مقتل | noun | | dead
مصرع | noun | | dead
قتل | noun | | dead
استشهاد | noun | | dead
موت | noun | | dead
اغتيال | noun | | dead
إعدام | noun | | dead
إبادة | noun | | dead
ذبح | noun | | dead
تصفية | noun | | dead
تحييد | noun | | dead
قتل | verb | | dead
استشهد | verb | | dead
توفي | verb | | dead
مات | verb | | dead
هلك | verb | | dead
قضى | verb | | dead
قضى نحبه | verb | | dead
لقي حتفه | verb | | dead
لقي مصرعه | verb | | dead
لقي ربه | verb | | dead
فارق الحياة | verb | | dead
لفظ أنفاسه | verb | | dead
اغتال | verb | | dead
أعدم | verb | | dead
شنق | verb | | dead
ذبح | verb | | dead
نحر | verb | | dead
أباد | verb | | dead
صفّى | verb | | dead
صرع | verb | | dead
أردى | verb | | dead
أهلك | verb | | dead
أجهز | verb | | dead
حيّد | verb | | dead
أودى | verb | | dead
حصد | verb | | dead
أزهق | verb | | dead

# injured
جريح | noun | جرحى | injured
مصاب | noun | | injured
مجروح | noun |  | injured
إصابة | noun | | injured
جرح | noun | | injured
اختناق | noun | | injured
مختنق | noun | | injured
أصاب | verb | | injured
أصيب | verb | | injured
جرح | verb | | injured
اختنق | verb | | injured

# arrested
معتقل | noun | | arrested
موقوف | noun | | arrested
محتجز | noun | | arrested
أسير | noun | أسرى | arrested
سجين | noun | سجناء | arrested
مسجون | noun | مساجين | arrested
محبوس | noun |  | arrested
اعتقال | noun | | arrested
توقيف | noun | | arrested
احتجاز | noun | | arrested
أسر | noun | | arrested
حبس | noun | | arrested
قبض | noun | | arrested
إلقاء القبض | noun | | arrested
اعتقل | verb | | arrested
أوقف | verb | | arrested
احتجز | verb | | arrested
حبس | verb | | arrested
سجن | verb | | arrested
أسر | verb | | arrested
قبض | verb | | arrested
ضبط | verb | | arrested
ألقى القبض | verb | | arrested

# displaced
نازح | noun | | displaced
مهجر | noun | | displaced
مشرد | noun | | displaced
مرحل | noun | | displaced
مبعد | noun | | displaced
نزوح | noun | | displaced
تهجير | noun | | displaced
تشريد | noun | | displaced
تشرد | noun | | displaced
ترحيل | noun | | displaced
نزح | verb | | displaced
هجّر | verb | | displaced
شرّد | verb | | displaced
تشرد | verb | | displaced
رحّل | verb | | displaced
أبعد | verb | | displaced
