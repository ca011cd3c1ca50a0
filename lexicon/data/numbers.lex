# Number words, as dates and durations use them. Feminine and accusative forms stand in "also"; ال is added where it can be.
# Columns: number | also | value | kind
# kind: cardinal (1-10), teen (the عشر of خمسة عشر), ten (20-90, a hundred and a thousand too), ordinal (the masculine without
#   ال; with ال it is a day of the month, an hour, a century), part (the first half of الحادي عشر), first (فاتح ماي, the first
#   of the month, with or without ال), fraction (value in thousandths
#   of the unit that follows), few (a plural without a number).
number | also | value | kind
واحد | واحدة, واحدا | 1 | cardinal
اثنان | اثنين, اثنتان, اثنتين, اثنا, اثني, اثنتا, اثنتي, إثنين, إثنان, إثني | 2 | cardinal
ثلاثة | ثلاث | 3 | cardinal
أربعة | أربع | 4 | cardinal
خمسة | خمس | 5 | cardinal
ستة | ست | 6 | cardinal
سبعة | سبع | 7 | cardinal
ثمانية | ثماني, ثمان, ثمانيا | 8 | cardinal
تسعة | تسع | 9 | cardinal
عشرة | عشر | 10 | cardinal
أحد عشر | إحدى عشرة, إحدى عشر, أحد عشرة | 11 | ten
عشرون | عشرين | 20 | ten
ثلاثون | ثلاثين | 30 | ten
أربعون | أربعين | 40 | ten
خمسون | خمسين | 50 | ten
ستون | ستين | 60 | ten
سبعون | سبعين | 70 | ten
ثمانون | ثمانين | 80 | ten
تسعون | تسعين | 90 | ten
مئة | مائة | 100 | ten
مئتان | مئتين, مائتان, مائتين, مئتي, مائتي | 200 | ten
ثلاثمئة | ثلاثمائة | 300 | ten
أربعمئة | أربعمائة | 400 | ten
خمسمئة | خمسمائة | 500 | ten
ستمئة | ستمائة | 600 | ten
سبعمئة | سبعمائة | 700 | ten
ثمانمئة | ثمانمائة, ثمانيمئة | 800 | ten
تسعمئة | تسعمائة | 900 | ten
ألف | | 1000 | ten
ألفان | ألفين, ألفي | 2000 | ten
أول | أولى | 1 | ordinal
فاتح | | 1 | first
ثاني | ثانية, ثان | 2 | ordinal
ثالث | ثالثة | 3 | ordinal
رابع | رابعة | 4 | ordinal
خامس | خامسة | 5 | ordinal
سادس | سادسة | 6 | ordinal
سابع | سابعة | 7 | ordinal
ثامن | ثامنة | 8 | ordinal
تاسع | تاسعة | 9 | ordinal
عاشر | عاشرة | 10 | ordinal
حادي | حادية | 1 | part
نصف | | 500 | fraction
ربع | | 250 | fraction
عدة | | 0 | few
بضعة | بضع | 0 | few
