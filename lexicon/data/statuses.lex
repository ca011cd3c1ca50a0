# Words that tell whether an office is still, not yet or no longer held ("الرئيس السابق", "وزير الخارجية بالوكالة").
# Columns: word (masculine singular without ال) | office: former, acting, elect.
word | office
سابق | former
أسبق | former
راحل | former
مخلوع | former
معزول | former
مستقيل | former
مقال | former
بالوكالة | acting
بالإنابة | acting
مؤقت | acting
انتقالي | acting
مكلف | acting
منتخب | elect
جديد | elect
مقبل | elect
