# Words behind somebody's name that lead to another name of his: "محمود أبو زيد المعروف باسم «شوكان»", "الملقب بـ«الخال»".
# Columns: word (lemma without ال) | kind: lead, or between (may stand between such a word and the name: أيضا, فنيا).
word | kind
مكنى | lead
ملقب | lead
معروف | lead
مشهور | lead
شهير | lead
أيضا | between
فنيا | between
إعلاميا | between
حركيا | between
ب | between
اسم | between
لقب | between
كنية | between
