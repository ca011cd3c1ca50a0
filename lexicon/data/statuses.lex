# Words that tell whether an office is still, not yet or no longer held ("الرئيس السابق", "وزير الخارجية بالوكالة").
# Columns: word (masculine singular without ال, or a phrase) | office: former, acting, elect | near: yes where it tells so of the office only
# beside its noun (المجلس الانتقالي is no acting head) | not: what may not be joined to the next word ("المكلف بالعلاقات": in charge of).
word | office | near | not
سابق | former | |
سابقا | former | |
أسبق | former | |
راحل | former | |
متوفى | former | |
مغتال | former | |
مخلوع | former | |
معزول | former | |
مستقيل | former | |
مقال | former | |
متقاعد | former | |
متنحي | former | |
مطاح به | former | |
آنذاك | former | |
آنئذ | former | |
حينها | former | |
حينذاك | former | |
حينئذ | former | |
وقتها | former | |
وقتذاك | former | |
وقتئذ | former | |
في ذلك الوقت | former | |
في ذلك الحين | former | |
بالوكالة | acting | |
بالإنابة | acting | |
بالنيابة | acting | |
مؤقت | acting | yes |
انتقالي | acting | yes |
قائم بأعمال | acting | |
قائم بمهام | acting | |
مكلف بأعمال | acting | |
مكلف بمهام | acting | |
مكلف بتسيير | acting | |
مكلف بتصريف | acting | |
تصريف الأعمال | acting | |
لتصريف الأعمال | acting | |
مسير للأعمال | acting | |
مكلف | elect | | ب
معين | elect | |
منتخب | elect | |
مقبل | elect | |
قادم | elect | |
