# The names of the months in every Arabic usage: Levantine, Egyptian and Gulf, Maghrebi, Iranian, the Hijri calendar.
# Columns: month | also (other names and spellings, of this usage) | calendar (gregorian, hijri, persian) | number (1-12) | usage | alone
# usage: levant, egypt, maghreb, libya, iran, islam. alone: whether the bare word is taken for the month:
#   yes   wherever it stands (كانون الثاني, يناير)
#   prep  after a preposition, a word for a part of the month or "شهر", or beside a number (مارس is a verb, آب a father)
#   no    only beside a day's number, a year, "شهر" or الماضي/المقبل (ماي and شعبان are people's names)
month | also | calendar | number | usage | alone

# Levant and Iraq
كانون الثاني | كانون ثاني, كانون ثان | gregorian | 1 | levant | yes
شباط | | gregorian | 2 | levant | yes
آذار | أذار | gregorian | 3 | levant | yes
نيسان | | gregorian | 4 | levant | prep
أيار | آيار, إيار, ايّار | gregorian | 5 | levant | yes
حزيران | | gregorian | 6 | levant | yes
تموز | تمّوز | gregorian | 7 | levant | yes
آب | | gregorian | 8 | levant | prep
أيلول | إيلول, آيلول | gregorian | 9 | levant | yes
تشرين الأول | تشرين أول, تشرين اول | gregorian | 10 | levant | yes
تشرين الثاني | تشرين ثاني, تشرين ثان | gregorian | 11 | levant | yes
كانون الأول | كانون أول | gregorian | 12 | levant | yes

# Egypt, Sudan, the Gulf, Yemen and most agencies
يناير | ينايير | gregorian | 1 | egypt | yes
فبراير | فبرابر | gregorian | 2 | egypt | yes
مارس | | gregorian | 3 | egypt | prep
أبريل | إبريل, ابريل | gregorian | 4 | egypt | yes
مايو | | gregorian | 5 | egypt | yes
يونيو | يونيه, يونية | gregorian | 6 | egypt | yes
يوليو | يوليه, يولية | gregorian | 7 | egypt | yes
أغسطس | أغسطوس | gregorian | 8 | egypt | yes
سبتمبر | سبتمير | gregorian | 9 | egypt | yes
أكتوبر | أوكتوبر | gregorian | 10 | egypt | yes
نوفمبر | نوفبمر | gregorian | 11 | egypt | yes
ديسمبر | دسمبر, ديسيمبر | gregorian | 12 | egypt | yes

# Tunisia and Algeria; Morocco; Mauritania
جانفي | | gregorian | 1 | maghreb | yes
فيفري | | gregorian | 2 | maghreb | yes
أفريل | آفريل | gregorian | 4 | maghreb | yes
ماي | | gregorian | 5 | maghreb | no
جوان | | gregorian | 6 | maghreb | prep
جويلية | جويليه | gregorian | 7 | maghreb | yes
أوت | | gregorian | 8 | maghreb | prep
يوليوز | | gregorian | 7 | maghreb | yes
غشت | | gregorian | 8 | maghreb | yes
شتنبر | شتمبر | gregorian | 9 | maghreb | yes
نونبر | | gregorian | 11 | maghreb | yes
دجنبر | دجمبر | gregorian | 12 | maghreb | yes
أغشت | | gregorian | 8 | maghreb | yes

# Libya between 1986 and 2011
أي النار | | gregorian | 1 | libya | no
النوار | | gregorian | 2 | libya | no
هانيبال | | gregorian | 8 | libya | no
التمور | | gregorian | 10 | libya | no
الحرث | | gregorian | 11 | libya | no

# The Iranian calendar, from the equinox on (22 بهمن, 15 خرداد)
فروردين | فروردین | persian | 1 | iran | no
أرديبهشت | ارديبهشت, اردیبهشت | persian | 2 | iran | no
خرداد | | persian | 3 | iran | no
تير | تیر | persian | 4 | iran | no
مرداد | | persian | 5 | iran | no
شهريور | شهریور | persian | 6 | iran | no
مهر | | persian | 7 | iran | no
آبان | | persian | 8 | iran | no
آذر | | persian | 9 | iran | no
دي | دی | persian | 10 | iran | no
بهمن | | persian | 11 | iran | no
إسفند | اسفند | persian | 12 | iran | no

# The Hijri calendar
محرم | المحرم, محرّم, محرم الحرام | hijri | 1 | islam | no
صفر | صفر الخير | hijri | 2 | islam | no
ربيع الأول | ربيع أول | hijri | 3 | islam | yes
ربيع الآخر | ربيع الثاني, ربيع ثاني | hijri | 4 | islam | yes
جمادى الأولى | جمادى الأول | hijri | 5 | islam | yes
جمادى الآخرة | جمادى الثانية, جمادى الآخر, جمادى الثاني | hijri | 6 | islam | yes
رجب | | hijri | 7 | islam | no
شعبان | | hijri | 8 | islam | no
رمضان | رمضان المبارك, رمضان الكريم, رمضان المعظم | hijri | 9 | islam | prep
شوال | | hijri | 10 | islam | no
ذو القعدة | ذي القعدة, ذى القعدة | hijri | 11 | islam | yes
ذو الحجة | ذي الحجة, ذى الحجة | hijri | 12 | islam | yes
