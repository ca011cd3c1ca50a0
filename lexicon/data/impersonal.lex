# Verbs whose imperfect, third person masculine singular, is a passive without a speaker where no subject stands beside it
# ("يذكر أن", "يعتقد أن", "من المتوقع أن" said with a verb): no statement is made of it.
word
ذكر
أشار
اعتقد
توقع
انتظر
عرف
فرض
افترض
قال
زعم
رجح
نظر
علم
ظن
خشي
احتمل
قدر
لفت
رأى
سمح
قصد
فهم
تردد
أمل
اشتبه
