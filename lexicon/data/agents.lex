# What marks the doer of an act told in the passive or by a noun: "اعتقل من قبل الشرطة", "قتل برصاص الجيش", "مقتل شاب على يد
# مسلحين". Columns: word (one or two words; a ب belongs to the noun), kind (agent: the doer stands right behind; means: a noun of
# weapons, and whose they are stands behind it as a noun or an adjective: برصاص إسرائيلي; against: whom a hostile act befell stands
# behind: جرائم بحق المدنيين; among: the same behind a noun, for who fights "في صفوف" somebody fights for him; act: a noun that
# only says what kind of thing the act behind it is: متهم بجريمة قتل; gather: a verb by which a meeting tells who met: لقاء جمع
# بين الوزيرين).
word | kind
من قبل | agent
من جانب | agent
من طرف | agent
من لدن | agent
على يد | agent
على يدي | agent
على أيدي | agent
بيد | agent
بأيدي | agent
بفعل | agent
بواسطة | agent
برصاص | means
برصاصة | means
بنيران | means
بنار | means
بقصف | means
بغارة | means
بغارات | means
بضربة | means
بضربات | means
بهجوم | means
بهجمات | means
بقذيفة | means
بقذائف | means
بصاروخ | means
بصواريخ | means
بقنابل | means
بقنبلة | means
بمدفعية | means
بسلاح | means
بأسلحة | means
في قصف | means
في غارة | means
في غارات | means
في ضربة | means
في ضربات | means
في هجوم | means
في هجمات | means
في كمين | means
في عملية | means
جراء قصف | means
جراء غارة | means
جراء غارات | means
جراء هجوم | means
جراء ضربة | means
نتيجة قصف | means
إثر قصف | means
إثر غارة | means
إثر هجوم | means
بعد قصف | means
ضد | against
بحق | against
في حق | against
في صفوف | among
بين صفوف | among
جريمة | act
جرائم | act
عملية | act
عمليات | act
أعمال | act
تهمة | act
تهم | act
قضية | act
قضايا | act
حادث | act
حادثة | act
حوادث | act
ارتكاب | act
تنفيذ | act
واقعة | act
جمع | gather
ضم | gather
