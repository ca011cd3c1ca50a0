# Nouns whose dual with the article stands for two who were named before: "العلاقات بين البلدين", "بحث الوزيران". Not here:
# جانب and طرف, which are kept as they are printed. Columns: word (singular, lemma), kind (state: two states, or those of two persons;
# person; organization), sound (yes: its form in -ين is the plural: المسؤولين).
word | kind | sound
بلد | state | 
دولة | state | 
شعب | state | 
عاصمة | state | 
جار | state | 
جارة | state | 
حكومة | state | 
رئيس | person | 
زعيم | person | 
وزير | person | 
مسؤول | person | yes
قائد | person | 
رجل | person | 
مرشح | person | yes
دبلوماسي | person | yes
سفير | person | 
نظير | person | 
ملك | person | 
حزب | organization | 
حركة | organization | 
جماعة | organization | 
فصيل | organization | 
تنظيم | organization | 
جيش | organization | 
ميليشيا | organization | 
منظمة | organization | 
