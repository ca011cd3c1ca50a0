# States and regions whose verbs are masculine in the press ("أكد لبنان", "نفى العراق"); all other names of places are feminine.
word
لبنان
العراق
السودان
المغرب
الأردن
اليمن
الصومال
لوكسمبورغ
الفاتيكان
إقليم كردستان
إقليم كردستان العراق
جنوب السودان
الخليج
الشرق الأوسط
الكرملين
