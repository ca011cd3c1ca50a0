# Places: cities, towns, regions, seas, rivers, mountains, islands, camps, crossings, bases and airports in the Arabic news.
# Columns: name; also = other names and spellings; code = ISO 3166-1 alpha-3 of the state in which it lies (empty where it
# belongs to several or to none); latin = English name; kind; lat, lon, geonames = coordinates and number in GeoNames.
# Western Sahara is coded MAR as in states.lex, Crimea and the Donbas UKR, the Golan SYR, the West Bank, Gaza and East Jerusalem PSE.
# Coordinates and numbers: GeoNames (www.geonames.org, CC BY 4.0), matched by name and state; empty where the match was not sure.
# Those of regions, and the list of the provinces of each state: Natural Earth (www.naturalearthdata.com, public domain); they lie in
# the middle of the region. Morocco's twelve regions of 2015, which Natural Earth does not have, carry the GeoNames point of their seat
# and no number.
# A name that places of several states bear stands in the line of each, the one that is meant where nothing is said first: the
# state of which the article speaks decides. Where the name by itself is a common word (الباب, صور), it stands only behind its noun
# (مدينة الباب): it is then read without it in a row of places of its state (عفرين والباب).
name | also | code | latin | kind | lat | lon | geonames

# Syria
دمشق | مدينة دمشق, دمشق القديمة | SYR | Damascus | city | 33.5102 | 36.29128 | 170654
حلب | مدينة حلب, حلب الشهباء | SYR | Aleppo | city | 36.20124 | 37.16117 | 170063
حمص | مدينة حمص | SYR | Homs | city | 34.72682 | 36.72339 | 169577
حماة | حماه, مدينة حماة, مدينة حماه | SYR | Hama | city | 35.13179 | 36.75783 | 170017
إدلب | ادلب, مدينة إدلب, أدلب | SYR | Idlib | city | 35.93062 | 36.63393 | 169389
اللاذقية | مدينة اللاذقية | SYR | Latakia | city | 35.53168 | 35.79011 | 173576
طرطوس | مدينة طرطوس | SYR | Tartus | city | 34.88902 | 35.88659 | 163345
درعا | مدينة درعا | SYR | Daraa | city | 32.61889 | 36.10213 | 170905
السويداء | مدينة السويداء | SYR | Suwayda | city | 32.70896 | 36.56951 | 172408
دير الزور | ديرالزور, مدينة دير الزور | SYR | Deir ez-Zor | city | 35.33588 | 40.14084 | 170794
الرقة | مدينة الرقة | SYR | Raqqa | city | 35.95283 | 39.00788 | 172955
الحسكة | مدينة الحسكة, الحسكه | SYR | Hasakah | city | 36.50237 | 40.74772 | 173811
القامشلي | قامشلو, القامشلى, قامشلي | SYR | Qamishli | city | 37.05215 | 41.23142 | 173377
القنيطرة | مدينة القنيطرة | SYR | Quneitra | city | 33.12595 | 35.82461 | 173334
مدينة تدمر | تدمر الأثرية, آثار تدمر, تدمر السورية | SYR | Palmyra | city | 34.5624 | 38.28402 | 163808
عفرين | مدينة عفرين | SYR | Afrin | city | 36.51194 | 36.86954 | 174186
منبج | مدينة منبج | SYR | Manbij | city | 36.52815 | 37.95495 | 167357
كوباني | عين العرب, كوبانى, كوبانه, عين العرب كوباني | SYR | Kobani | city | 36.89095 | 38.35347 | 172256
مدينة الباب | الباب السورية, بلدة الباب | SYR | al-Bab | city | 36.37051 | 37.5157 | 174018
جرابلس | مدينة جرابلس | SYR | Jarabulus | town | 36.8175 | 38.01111 | 169179
أعزاز | إعزاز, اعزاز, عزاز | SYR | Azaz | town | 36.58662 | 37.04628 | 172082
مارع | | SYR | Mare | town | 36.48259 | 37.19709 | 167245
دابق | بلدة دابق | SYR | Dabiq | town
تل رفعت | | SYR | Tall Rifat | town | 36.47229 | 37.09471 | 163476
بلدة الراعي | مدينة الراعي | SYR | al-Rai | town
تل أبيض | كري سبي, تل ابيض | SYR | Tall Abyad | town | 36.69648 | 38.95382 | 163750
رأس العين | سري كانيه, سريه كانيه | SYR | Ras al-Ayn | town | 36.85034 | 40.07055 | 165509
عين عيسى | | SYR | Ain Issa | town | 36.3855 | 38.86228 | 172134
مدينة الطبقة | بلدة الطبقة, الطبقة السورية | SYR | al-Tabqah | town | 35.83758 | 38.54828 | 172374
عامودا | | SYR | Amuda | town | 37.10417 | 40.93 | 173230
المالكية | ديريك, ديرك | SYR | al-Malikiyah | town | 37.17701 | 42.14006 | 173530
الدرباسية | | SYR | al-Darbasiyah | town | 37.07279 | 40.65199 | 170887
تل تمر | | SYR | Tall Tamr | town | 36.65556 | 40.37079 | 163434
الشدادي | الشدادة | SYR | al-Shaddadi | town | 36.05756 | 40.73478 | 172837
تل حميس | | SYR | Tall Hamis | town | 36.75678 | 41.39943 | 163568
تل براك | | SYR | Tall Brak | town
رميلان | | SYR | Rumaylan | town
اليعربية | | SYR | al-Yarubiyah | town | 36.81138 | 42.06206 | 383661
الهول | بلدة الهول | SYR | al-Hawl | town | 36.39042 | 41.14983 | 173797
البوكمال | أبو كمال, أبوكمال, البو كمال, ألبوكمال | SYR | Abu Kamal | town | 34.45226 | 40.91854 | 174448
مدينة الميادين | بلدة الميادين | SYR | al-Mayadin | town | 35.01982 | 40.45154 | 173480
هجين | بلدة هجين, مدينة هجين | SYR | Hajin | town | 34.69508 | 40.83138 | 174506
بلدة السوسة | | SYR | al-Susah | town | 34.53366 | 40.95819 | 172415
الباغوز | الباغوز فوقاني, الباغوز الفوقاني | SYR | al-Baghuz | village
الشعفة | بلدة الشعفة | SYR | al-Shafah | town
بلدة البصيرة | مدينة البصيرة | SYR | al-Busayrah | town | 35.15618 | 40.42716 | 173927
موحسن | | SYR | Muhasan | town | 35.23349 | 40.3166 | 162284
القورية | | SYR | al-Quriyah | town
سراقب | | SYR | Saraqib | town | 35.86447 | 36.80591 | 164816
معرة النعمان | المعرة, معرة نعمان | SYR | Maarrat al-Numan | town | 35.6483 | 36.67693 | 167611
معرة مصرين | | SYR | Maarrat Misrin | town | 36.01152 | 36.67183 | 167605
خان شيخون | خانشيخون | SYR | Khan Shaykhun | town | 35.44208 | 36.65095 | 168325
جسر الشغور | | SYR | Jisr al-Shughur | town | 35.81418 | 36.31983 | 169023
أريحا السورية | أريحا, مدينة أريحا, بلدة أريحا | SYR | Ariha | town | 35.81374 | 36.60964 | 172994
سلقين | | SYR | Salqin | town | 36.13865 | 36.45244 | 164898
حارم | بلدة حارم | SYR | Harim | town | 36.21176 | 36.52078 | 169866
الدانا | بلدة الدانا | SYR | al-Dana | town | 36.21254 | 36.76998 | 174259
سرمدا | | SYR | Sarmada | town
سرمين | | SYR | Sarmin | town | 35.90403 | 36.72501 | 164782
بنش | بلدة بنش | SYR | Binnish | town | 35.95664 | 36.7138 | 171451
تفتناز | | SYR | Taftanaz | town | 35.99832 | 36.78579 | 163799
كفرنبل | كفر نبل | SYR | Kafr Nabl | town | 35.61376 | 36.56449 | 168661
كفرنبودة | كفر نبودة | SYR | Kafr Nabudah | town
بلدة أطمة | قرية أطمة | SYR | Atmah | town
كفريا | | SYR | Kafarya | town
الفوعة | | SYR | al-Fuah | town
أبو الضهور | أبو ظهور, أبو الظهور, ابو الضهور | SYR | Abu al-Duhur | town | 35.74058 | 37.0448 | 174611
كفر زيتا | كفرزيتا | SYR | Kafr Zita | town | 35.37425 | 36.6033 | 168620
اللطامنة | | SYR | al-Lataminah | town
مورك | | SYR | Murak | town | 35.37615 | 36.6897 | 166640
صوران | | SYR | Suran | town | 35.29193 | 36.74848 | 163915
طيبة الإمام | | SYR | Taybat al-Imam | town | 35.26592 | 36.71219 | 163270
محردة | | SYR | Muhradah | town | 35.2479 | 36.5725 | 166742
السقيلبية | | SYR | al-Suqaylabiyah | town | 35.36674 | 36.39359 | 163921
قلعة المضيق | | SYR | Qalat al-Madiq | town | 35.41465 | 36.39085 | 166227
مصياف | | SYR | Masyaf | town | 35.0653 | 36.3406 | 167046
مدينة سلمية | مدينة السلمية | SYR | Salamiyah | town | 35.01127 | 37.05324 | 164947
الرستن | | SYR | al-Rastan | town | 34.92667 | 36.73241 | 172946
تلبيسة | | SYR | Talbisah | town | 34.84072 | 36.73092 | 163779
الحولة | | SYR | al-Houla | town
مدينة القصير | بلدة القصير, القصير السورية | SYR | al-Qusayr | town | 34.5078 | 36.58029 | 173322
القريتين | | SYR | al-Qaryatayn | town | 34.22956 | 37.24066 | 173361
بلدة مهين | | SYR | Mahin | town | 34.24168 | 37.05843 | 167488
مدينة السخنة | بلدة السخنة | SYR | al-Sukhnah | town | 34.88533 | 38.8711 | 172425
تلكلخ | تل كلخ | SYR | Talkalakh | town | 34.66842 | 36.25995 | 163533
بانياس | مدينة بانياس | SYR | Baniyas | town | 35.18188 | 35.94871 | 171830
جبلة | مدينة جبلة | SYR | Jableh | town | 35.36211 | 35.92759 | 169304
صافيتا | | SYR | Safita | town
القرداحة | | SYR | Qardaha | town | 35.45644 | 36.05909 | 173364
بلدة كسب | كسب الحدودية, معبر كسب | SYR | Kassab | town | 35.92639 | 35.9897 | 168519
الحفة | بلدة الحفة | SYR | al-Haffah | town | 35.59824 | 36.03006 | 173856
دوما | مدينة دوما | SYR | Douma | town | 33.57175 | 36.4027 | 170592
حرستا | | SYR | Harasta | town | 33.55869 | 36.36515 | 169897
عربين | | SYR | Arbin | town | 33.53719 | 36.36635 | 169372
زملكا | | SYR | Zamalka | town
سقبا | | SYR | Saqba | town
حمورية | | SYR | Hamuriyah | town
كفربطنا | كفر بطنا | SYR | Kafr Batna | town | 33.51168 | 36.37273 | 168713
عين ترما | | SYR | Ein Tarma | town
بلدة جسرين | | SYR | Jisrin | town
مسرابا | | SYR | Misraba | town
بلدة مديرا | | SYR | Mudayra | town
النشابية | | SYR | al-Nashabiyah | town | 33.51051 | 36.48569 | 173178
أوتايا | | SYR | Utaya | town
داريا | مدينة داريا | SYR | Darayya | town | 33.45835 | 36.23256 | 170892
المعضمية | معضمية الشام | SYR | Muadamiyat al-Sham | town
الزبداني | | SYR | Zabadani | town | 33.72488 | 36.1005 | 172059
مضايا | | SYR | Madaya | town | 33.69032 | 36.10354 | 167558
بلودان | | SYR | Bloudan | town
بلدة بقين | | SYR | Buqayn | town
وادي بردى | عين الفيجة | SYR | Wadi Barada | region
سرغايا | | SYR | Sarghaya | town | 33.8104 | 36.15787 | 164083
قدسيا | | SYR | Qudsaya | town | 33.54832 | 36.21563 | 166251
بلدة الهامة | | SYR | al-Hamah | town
جرمانا | | SYR | Jaramana | town | 33.4862 | 36.34614 | 169174
صحنايا | أشرفية صحنايا | SYR | Sahnaya | town | 33.42531 | 36.22552 | 164994
السيدة زينب | | SYR | Sayyidah Zaynab | town
ببيلا | | SYR | Babila | town | 33.47101 | 36.33076 | 171998
بيت سحم | | SYR | Bayt Sahm | town
يلدا | بلدة يلدا | SYR | Yalda | town
المليحة | | SYR | al-Mulayhah | town | 33.48522 | 36.37561 | 173434
مدينة الكسوة | منطقة الكسوة, بلدة الكسوة | SYR | al-Kiswah | town | 33.3581 | 36.2419 | 173598
بيت جن | | SYR | Bayt Jinn | town
خان الشيح | | SYR | Khan al-Shih | town
مدينة التل | بلدة التل | SYR | al-Tall | town | 33.61033 | 36.3107 | 172349
قطنا | بلدة قطنا | SYR | Qatana | town | 33.43757 | 36.07888 | 165929
النبك | مدينة النبك | SYR | al-Nabk | town | 34.02403 | 36.72848 | 173193
يبرود | | SYR | Yabrud | town | 33.96921 | 36.65729 | 162627
معلولا | | SYR | Maaloula | town | 33.84529 | 36.54514 | 167375
صيدنايا | | SYR | Saidnaya | town | 33.69473 | 36.37146 | 164717
بلدة قارة | | SYR | Qarah | town | 34.15558 | 36.74284 | 166111
رنكوس | | SYR | Rankus | town | 33.75623 | 36.3883 | 165533
عسال الورد | | SYR | Asal al-Ward | town | 33.86453 | 36.4139 | 172487
فليطة | | SYR | Flitah | town
جيرود | | SYR | Jayrud | town | 33.80709 | 36.73861 | 169113
مدينة الضمير | بلدة الضمير | SYR | al-Dumayr | town | 33.64389 | 36.69376 | 170589
الرحيبة | | SYR | al-Ruhaybah | town | 33.74424 | 36.70394 | 172922
القطيفة | | SYR | al-Qutayfah | town | 33.73848 | 36.60071 | 173312
عدرا | عدرا العمالية | SYR | Adra | town
محافظة دمشق |  | SYR | Damascus Governorate | region | 33.5101 | 36.2897 | 167541
ريف دمشق | محافظة ريف دمشق | SYR | Rural Damascus | region | 33.5286 | 37.0728 | 170652
محافظة حلب |  | SYR | Aleppo Governorate | region | 36.1054 | 37.601 | 170062
ريف حلب | ريف حلب الشمالي, ريف حلب الغربي, ريف حلب الشرقي, ريف حلب الجنوبي | SYR | rural Aleppo | region
محافظة حمص |  | SYR | Homs Governorate | region | 34.1503 | 38.1425 | 169575
ريف حمص | ريف حمص الشمالي, ريف حمص الشرقي | SYR | rural Homs | region
محافظة حماة | محافظة حماه | SYR | Hama Governorate | region | 35.2352 | 37.22 | 170015
ريف حماة | ريف حماة الشمالي, ريف حماه, ريف حماة الشرقي, ريف حماة الجنوبي | SYR | rural Hama | region
محافظة إدلب |  | SYR | Idlib Governorate | region | 35.8528 | 36.6829 | 169387
ريف إدلب | ريف إدلب الجنوبي, ريف إدلب الشرقي, ريف إدلب الشمالي | SYR | rural Idlib | region
محافظة اللاذقية |  | SYR | Latakia Governorate | region | 35.5494 | 36.0061 | 173578
ريف اللاذقية | ريف اللاذقية الشمالي | SYR | rural Latakia | region
محافظة طرطوس |  | SYR | Tartus Governorate | region | 34.9274 | 36.0901 | 163342
محافظة درعا |  | SYR | Daraa Governorate | region | 32.8686 | 36.1698 | 170903
ريف درعا | | SYR | rural Daraa | region
محافظة السويداء |  | SYR | Suwayda Governorate | region | 32.7577 | 36.9153 | 172410
ريف السويداء | | SYR | rural Suwayda | region
محافظة القنيطرة |  | SYR | Quneitra Governorate | region | 33.053 | 35.9145 | 173336
ريف القنيطرة | | SYR | rural Quneitra | region
محافظة دير الزور | محافظة ديرالزور | SYR | Deir ez-Zor Governorate | region | 35.0736 | 40.275 | 170792
ريف دير الزور | ريف دير الزور الشرقي, ريف ديرالزور | SYR | rural Deir ez-Zor | region
محافظة الرقة |  | SYR | Raqqa Governorate | region | 36.0067 | 38.9127 | 172957
ريف الرقة | | SYR | rural Raqqa | region
محافظة الحسكة |  | SYR | Hasakah Governorate | region | 36.3536 | 40.9092 | 173813
ريف الحسكة | | SYR | rural Hasakah | region
الغوطة الشرقية | الغوطة, غوطة دمشق الشرقية, غوطة دمشق | SYR | Eastern Ghouta | region
الغوطة الغربية | | SYR | Western Ghouta | region
القلمون | القلمون الغربي, القلمون الشرقي, جبال القلمون | SYR | Qalamoun | region
سهل الغاب | | SYR | al-Ghab Plain | region
الجزيرة السورية | | SYR | Syrian Jazira | region
البادية السورية | بادية الشام, البادية الشامية | SYR | Syrian Desert | desert
بادية السويداء | | SYR | Suwayda desert | desert
حوران | سهل حوران | SYR | Hauran | region
اللجاة | منطقة اللجاة | SYR | al-Lajat | region
حوض اليرموك | | SYR | Yarmouk Basin | region
جبل العرب | جبل الدروز | SYR | Jabal al-Druze | region
الجولان | هضبة الجولان, مرتفعات الجولان, الجولان المحتل, الجولان السوري المحتل, الجولان السوري | SYR | Golan Heights | region
روج آفا | روجآفا, روجافا, غرب كردستان | SYR | Rojava | region
الشمال السوري | شمال سوريا, شمالي سوريا, شمال سورية | SYR | northern Syria | region
الجنوب السوري | جنوب سوريا, جنوبي سوريا, جنوب سورية | SYR | southern Syria | region
شرق الفرات | شرقي الفرات, شرق نهر الفرات | SYR | east of the Euphrates | region
غرب الفرات | غربي الفرات | SYR | west of the Euphrates | region
الساحل السوري | | SYR | Syrian coast | region
جبل الأكراد | | SYR | Jabal al-Akrad | mountain
جبل التركمان | | SYR | Jabal al-Turkman | mountain
جبل الزاوية | | SYR | Jabal al-Zawiya | mountain
جبل الشيخ | جبل حرمون | | Mount Hermon | mountain
جبل قاسيون | قاسيون | SYR | Mount Qasioun | mountain
جبل شحشبو | | SYR | Jabal Shahshabo | mountain
جوبر | حي جوبر | SYR | Jobar | quarter
القابون | حي القابون | SYR | Qaboun | quarter
برزة | حي برزة | SYR | Barzeh | quarter
حي التضامن | | SYR | Tadamon | quarter
الحجر الأسود | حي الحجر الأسود | SYR | al-Hajar al-Aswad | quarter | 33.45759 | 36.30419 | 8419677
حي القدم | | SYR | al-Qadam | quarter
ساحة العباسيين | | SYR | Abbasiyin | quarter
حي الميدان | حي الميدان الدمشقي | SYR | al-Midan | quarter
كفرسوسة | كفر سوسة | SYR | Kafr Sousa | quarter
المزة | حي المزة | SYR | Mezzeh | quarter
باب توما | | SYR | Bab Touma | quarter
ركن الدين | | SYR | Rukn al-Din | quarter
الوعر | حي الوعر | SYR | al-Waer | quarter
بابا عمرو | حي بابا عمرو, حي باب عمرو, باب عمرو | SYR | Baba Amr | quarter
الشيخ مقصود | حي الشيخ مقصود | SYR | Sheikh Maqsoud | quarter
حي الأشرفية | | SYR | Ashrafieh (Aleppo) | quarter
حلب الشرقية | شرق حلب, شرقي حلب, أحياء حلب الشرقية, الأحياء الشرقية لحلب | SYR | eastern Aleppo | quarter
جمعية الزهراء | | SYR | Jamiyat al-Zahra | quarter
درعا البلد | | SYR | Daraa al-Balad | quarter
طفس | | SYR | Tafas | town | 32.73709 | 36.06654 | 163806
بصرى الشام | | SYR | Busra al-Sham | town | 32.52013 | 36.48256 | 171126
بصر الحرير | | SYR | Busra al-Harir | town
مدينة نوى | | SYR | Nawa | town | 32.89044 | 36.0399 | 166365
إنخل | انخل | SYR | Inkhil | town | 33.01809 | 36.12828 | 169375
مدينة جاسم | | SYR | Jasim | town | 32.99233 | 36.06018 | 165997
الصنمين | | SYR | al-Sanamayn | town | 33.07186 | 36.18316 | 172469
مدينة الحراك | بلدة الحراك | SYR | al-Hirak | town | 32.74932 | 36.30994 | 173819
داعل | | SYR | Dael | town | 32.75466 | 36.12958 | 170959
بلدة نصيب | | SYR | Nasib | town
تل شهاب | | SYR | Tall Shihab | town
أم المياذن | | SYR | Umm al-Mayadhin | town
الشيخ مسكين | | SYR | Sheikh Miskin | town | 32.82944 | 36.15933 | 164328
إزرع | ازرع | SYR | Izra | town | 32.8706 | 36.25453 | 169341
خربة غزالة | | SYR | Khirbet Ghazaleh | town | 32.73376 | 36.20455 | 168120
بلدة حضر | قرية حضر | SYR | Hader | village
مجدل شمس | | SYR | Majdal Shams | town
جباتا الخشب | | SYR | Jubata al-Khashab | village
شهبا | مدينة شهبا | SYR | Shahba | town | 32.85514 | 36.62896 | 164626
صلخد | | SYR | Salkhad | town | 32.492 | 36.71114 | 164917
خان أرنبة | | SYR | Khan Arnabah | town | 33.18378 | 35.89158 | 168355
كباني | الكبانة, كبانة | SYR | Kabani | village
النيرب | بلدة النيرب | SYR | al-Nayrab | town
تل الحارة | | SYR | Tall al-Hara | mountain
العيس | بلدة العيس, تل العيس | SYR | al-Eis | town
بلدة نبل | نبل والزهراء | SYR | Nubl | town | 36.37867 | 36.99294 | 166331
حريتان | | SYR | Haritan | town | 36.28861 | 37.08527 | 169858
عندان | | SYR | Anadan | town
بلدة حيان | | SYR | Hayyan | town
بيانون | | SYR | Bayanun | town
كفر حمرة | كفرحمرة | SYR | Kafr Hamra | town
دارة عزة | دارة عزه | SYR | Darat Izza | town | 36.28247 | 36.85216 | 170857
الأتارب | | SYR | al-Atarib | town | 36.13907 | 36.82504 | 174030
أورم الكبرى | | SYR | Urum al-Kubra | town
خان طومان | | SYR | Khan Tuman | town
خان العسل | | SYR | Khan al-Asal | town
مدينة السفيرة | بلدة السفيرة, منطقة السفيرة | SYR | al-Safira | town | 36.07696 | 37.37251 | 172503
مسكنة | بلدة مسكنة | SYR | Maskanah | town | 35.96577 | 38.04165 | 167080
دير حافر | | SYR | Deir Hafir | town | 36.15694 | 37.70778 | 170785
جنديرس | جنديريس | SYR | Jindires | town | 36.39496 | 36.6889 | 169190
راجو | بلدة راجو, ناحية راجو | SYR | Rajo | town
ناحية بلبل | بلدة بلبل | SYR | Bulbul | town | 36.76947 | 36.81969 | 171212
شيخ الحديد | شيه | SYR | Shaykh al-Hadid | town | 36.50069 | 36.59945 | 164354
معبطلي | | SYR | Maabatli | town | 36.56246 | 36.74292 | 167577
عون الدادات | | SYR | Awn al-Dadat | village
العريمة | | SYR | al-Arima | town | 36.47296 | 37.72113 | 174043
معبر نصيب | معبر نصيب جابر, معبر نصيب الحدودي | SYR | Nasib crossing | crossing
معبر باب الهوى | باب الهوى | SYR | Bab al-Hawa crossing | crossing
معبر باب السلامة | باب السلامة | SYR | Bab al-Salama crossing | crossing
معبر البوكمال | معبر البوكمال القائم, معبر القائم البوكمال | SYR | Abu Kamal crossing | crossing
معبر التنف | معبر الوليد التنف | SYR | al-Tanf crossing | crossing
معبر اليعربية | معبر ربيعة اليعربية | SYR | al-Yarubiyah crossing | crossing
معبر سيمالكا | سيمالكا, معبر سيمالكا فيشخابور | SYR | Semalka crossing | crossing
معبر القنيطرة | | SYR | Quneitra crossing | crossing
معبر جديدة يابوس | جديدة يابوس, معبر جديدة يابوس المصنع | SYR | Jdeidet Yabous crossing | crossing
معبر مورك | | SYR | Murak crossing | crossing
معبر مخيم الوافدين | | SYR | al-Wafideen crossing | crossing
معبر أبو الزندين | | SYR | Abu al-Zandin crossing | crossing
مخيم اليرموك | اليرموك | SYR | Yarmouk camp | camp
مخيم الهول | | SYR | al-Hawl camp | camp
مخيم الركبان | الركبان | SYR | Rukban camp | camp
مخيم روج | مخيم الروج | SYR | Roj camp | camp
مخيم عين عيسى | | SYR | Ain Issa camp | camp
مخيم أطمة | مخيمات أطمة | SYR | Atmah camp | camp
مخيم السبينة | السبينة | SYR | Sbeineh camp | camp
مخيم خان الشيح | | SYR | Khan al-Shih camp | camp
مخيم خان دنون | | SYR | Khan Dannun camp | camp
مخيم النيرب | | SYR | Nayrab camp | camp
مخيم حندرات | حندرات | SYR | Handarat camp | camp
مخيم الوافدين | معبر الوافدين | SYR | al-Wafideen camp | camp
مخيم العريشة | مخيم السد | SYR | Areesha camp | camp
قاعدة حميميم | حميميم, قاعدة حميميم الجوية, قاعدة حميميم العسكرية | SYR | Hmeimim air base | base
قاعدة التنف | التنف, قاعدة التنف العسكرية | SYR | al-Tanf base | base
مطار الشعيرات | قاعدة الشعيرات, الشعيرات | SYR | Shayrat air base | base
مطار التيفور | قاعدة التيفور, مطار تي فور, قاعدة تي فور, مطار التياس, مطار تيفور, قاعدة تيفور, مطار التيفور العسكري | SYR | T4 air base | base
مطار المزة العسكري | مطار المزة | SYR | Mezzeh air base | base
مطار أبو الضهور | مطار أبو ظهور, مطار أبو الضهور العسكري | SYR | Abu al-Duhur air base | base
مطار الضمير | مطار الضمير العسكري | SYR | Dumayr air base | base
مطار منغ | مطار منغ العسكري | SYR | Menagh air base | base
مطار كويرس | كويرس | SYR | Kuweires air base | base
مطار خلخلة | | SYR | Khalkhalah air base | base
قاعدة طرطوس | قاعدة طرطوس البحرية | SYR | Tartus naval base | base
مطار دير الزور | مطار دير الزور العسكري | SYR | Deir ez-Zor air base | base
مطار دمشق الدولي | مطار دمشق | SYR | Damascus International Airport | airport
مطار حلب الدولي | مطار حلب | SYR | Aleppo International Airport | airport
مطار القامشلي | | SYR | Qamishli Airport | airport
مطار باسل الأسد | مطار اللاذقية | SYR | Bassel al-Assad Airport | airport
سجن صيدنايا | | SYR | Saidnaya prison | site
سجن عدرا | | SYR | Adra prison | site
سد الفرات | سد الطبقة | SYR | Tabqa Dam | site
سد تشرين | | SYR | Tishrin Dam | site
جسر قره قوزاق | قره قوزاق | SYR | Qara Qozak Bridge | site
ضريح سليمان شاه | | SYR | Tomb of Suleyman Shah | site
الجامع الأموي | المسجد الأموي | SYR | Umayyad Mosque | site
ساحة الأمويين | | SYR | Umayyad Square | site
قلعة حلب | | SYR | Citadel of Aleppo | site
حقل العمر | حقل العمر النفطي | SYR | al-Omar oil field | site
حقل كونيكو | كونيكو | SYR | Conoco gas field | site
نهر العاصي | | SYR | Orontes | river
نهر الخابور | | SYR | Khabur | river

# Iraq
بغداد | مدينة بغداد, العاصمة بغداد | IRQ | Baghdad | city | 33.34058 | 44.40088 | 98182
الموصل | مدينة الموصل | IRQ | Mosul | city | 36.335 | 43.11889 | 99072
البصرة | مدينة البصرة, البصره | IRQ | Basra | city | 30.50852 | 47.7804 | 99532
أربيل | اربيل, هولير, أربيل العاصمة | IRQ | Erbil | city | 36.18333 | 44.01193 | 95446
السليمانية | سليمانية, السليمانيه | IRQ | Sulaymaniyah | city | 35.56496 | 45.4329 | 98463
دهوك | مدينة دهوك | IRQ | Duhok | city | 36.86709 | 42.98845 | 96994
كركوك | مدينة كركوك | IRQ | Kirkuk | city | 35.46806 | 44.39222 | 94787
النجف | مدينة النجف, النجف الأشرف | IRQ | Najaf | city | 32.02594 | 44.34625 | 98860
كربلاء | كربلا, مدينة كربلاء, كربلاء المقدسة | IRQ | Karbala | city | 32.61603 | 44.02488 | 94824
الناصرية | مدينة الناصرية | IRQ | Nasiriyah | city | 31.05799 | 46.25726 | 98854
مدينة العمارة | | IRQ | Amarah | city | 31.83561 | 47.14483 | 99608
الحلة | مدينة الحلة | IRQ | al-Hillah | city | 32.46367 | 44.41963 | 99347
الديوانية | مدينة الديوانية | IRQ | Diwaniyah | city | 31.99289 | 44.92552 | 99762
السماوة | مدينة السماوة | IRQ | Samawah | city | 31.33198 | 45.2944 | 98530
مدينة الكوت | الكوت | IRQ | al-Kut | city | 32.5128 | 45.81817 | 99131
الرمادي | مدينة الرمادي | IRQ | Ramadi | city | 33.42056 | 43.30778 | 98717
الفلوجة | مدينة الفلوجة | IRQ | Fallujah | city | 33.34913 | 43.78599 | 99454
تكريت | مدينة تكريت | IRQ | Tikrit | city | 34.61581 | 43.67861 | 90150
سامراء | مدينة سامراء | IRQ | Samarra | city | 34.1959 | 43.88568 | 91597
بعقوبة | مدينة بعقوبة | IRQ | Baqubah | city | 33.75403 | 44.60518 | 97990
حلبجة | مدينة حلبجة | IRQ | Halabja | city | 35.17778 | 45.98611 | 96205
تلعفر | تل عفر | IRQ | Tal Afar | city | 36.37913 | 42.44806 | 90393
سنجار | شنكال, شنغال, قضاء سنجار | IRQ | Sinjar | town | 36.3209 | 41.87656 | 448149
قضاء القائم | مدينة القائم, القائم العراقية | IRQ | al-Qaim | town | 34.39251 | 40.98945 | 92138
قضاء هيت | مدينة هيت | IRQ | Hit | town | 33.63664 | 42.82768 | 95788
مدينة حديثة | قضاء حديثة | IRQ | Haditha | town | 34.13661 | 42.37727 | 96309
عانة | قضاء عانة | IRQ | Anah | town | 34.36857 | 41.98194 | 6765385
راوة | قضاء راوة | IRQ | Rawah | town | 34.48229 | 41.91898 | 92004
الرطبة | | IRQ | al-Rutbah | town | 33.03718 | 40.28586 | 98677
الكرمة | قضاء الكرمة | IRQ | al-Karmah | town
عامرية الفلوجة | | IRQ | Amiriyat al-Fallujah | town
الخالدية | جزيرة الخالدية | IRQ | al-Khalidiyah | town
ناحية البغدادي | بلدة البغدادي | IRQ | al-Baghdadi | town
الحبانية | | IRQ | Habbaniyah | town
بيجي | | IRQ | Baiji | town | 34.92915 | 43.48878 | 97783
الشرقاط | | IRQ | al-Shirqat | town | 35.51722 | 43.22806 | 91057
قضاء بلد | | IRQ | Balad | town | 34.01485 | 44.14574 | 98112
قضاء الدور | | IRQ | al-Dour | town | 34.45597 | 43.79341 | 99768
الضلوعية | | IRQ | Dhuluiya | town
الدجيل | | IRQ | Dujail | town | 33.84667 | 44.23444 | 99759
طوزخورماتو | طوز خورماتو, طوزخرماتو, الطوز, قضاء الطوز, طوز خرماتو | IRQ | Tuz Khurmatu | town | 34.88808 | 44.63256 | 90026
آمرلي | امرلي | IRQ | Amirli | town
داقوق | | IRQ | Daquq | town | 35.13923 | 44.44907 | 90220
الحويجة | قضاء الحويجة | IRQ | Hawija | town | 35.32592 | 43.77267 | 390188
قضاء الدبس | ناحية الدبس | IRQ | Dibis | town | 35.67482 | 44.07067 | 97001
مخمور | قضاء مخمور | IRQ | Makhmur | town | 35.77622 | 43.57974 | 93818
القيارة | ناحية القيارة | IRQ | Qayyarah | town | 35.79933 | 43.29447 | 99003
حمام العليل | | IRQ | Hammam al-Alil | town
قضاء الحضر | مدينة الحضر | IRQ | Hatra | town | 35.5729 | 42.73395 | 99413
البعاج | | IRQ | al-Baaj | town | 36.0426 | 41.71632 | 99524
بعشيقة | | IRQ | Bashiqa | town
برطلة | | IRQ | Bartella | town
الحمدانية | قره قوش, قرقوش, بغديدا | IRQ | Qaraqosh | town | 36.27093 | 43.37758 | 92430
تلكيف | تل كيف | IRQ | Tel Kaif | town | 36.49118 | 43.12114 | 90353
ألقوش | القوش | IRQ | Alqosh | town
سهل نينوى | | IRQ | Nineveh Plain | region
ناحية زمار | | IRQ | Zumar | town
ناحية ربيعة | | IRQ | Rabia | town
قضاء الشيخان | | IRQ | Sheikhan | town | 36.69595 | 43.35202 | 98293
زاخو | | IRQ | Zakho | town | 37.14871 | 42.68591 | 89570
العمادية | | IRQ | Amadiya | town | 37.09214 | 43.48769 | 99611
عقرة | قضاء عقرة | IRQ | Akre | town | 36.76038 | 43.89428 | 98822
سوران | قضاء سوران | IRQ | Soran | town | 36.6532 | 44.54407 | 96961
راوندوز | رواندز | IRQ | Rawanduz | town | 36.61207 | 44.52372 | 92002
قضاء رانية | رانيه | IRQ | Ranya | town | 36.25511 | 44.88239 | 92052
كويسنجق | كويه, كوية | IRQ | Koya | town | 36.08289 | 44.62873 | 94220
كلار | قضاء كلار | IRQ | Kalar | town | 34.62805 | 45.31852 | 95005
كفري | قضاء كفري | IRQ | Kifri | town | 34.68963 | 44.96057 | 94298
جمجمال | | IRQ | Chamchamal | town | 35.53356 | 44.8343 | 97417
بنجوين | | IRQ | Penjwen | town | 35.62054 | 45.94908 | 98012
خانقين | | IRQ | Khanaqin | town | 34.3482 | 45.39065 | 94591
جلولاء | | IRQ | Jalawla | town
السعدية | ناحية السعدية | IRQ | al-Saadiyah | town
المقدادية | | IRQ | Muqdadiyah | town | 33.97861 | 44.93694 | 99062
قضاء الخالص | | IRQ | al-Khalis | town | 33.80809 | 44.53343 | 99169
مندلي | | IRQ | Mandali | town | 33.7481 | 45.55503 | 93709
بلدروز | بلد روز | IRQ | Balad Ruz | town | 33.69631 | 45.07782 | 98109
المدائن | سلمان باك | IRQ | al-Madain | town
المحمودية | | IRQ | Mahmudiyah | town | 33.06221 | 44.36564 | 99100
اللطيفية | | IRQ | Latifiyah | town
اليوسفية | | IRQ | Yusufiyah | town
أبو غريب | أبوغريب, ابو غريب | IRQ | Abu Ghraib | town | 33.30563 | 44.18477 | 100077
قضاء التاجي | منطقة التاجي | IRQ | Taji | town
الطارمية | | IRQ | Tarmiyah | town | 33.67444 | 44.39583 | 98403
جرف الصخر | جرف النصر | IRQ | Jurf al-Sakhar | town
المسيب | قضاء المسيب | IRQ | Musayyib | town | 32.77872 | 44.29005 | 99039
الكوفة | مدينة الكوفة | IRQ | Kufa | town | 32.05114 | 44.44017 | 99135
قضاء الحيرة | | IRQ | al-Hirah | town
المشخاب | | IRQ | Mishkhab | town | 31.80437 | 44.4893 | 99060
عين التمر | عين تمر | IRQ | Ayn al-Tamr | town | 32.56687 | 43.48815 | 90831
قضاء الزبير | | IRQ | al-Zubayr | town | 30.39213 | 47.70175 | 98245
القرنة | قضاء القرنة | IRQ | al-Qurnah | town | 31.01547 | 47.43362 | 98993
شبه جزيرة الفاو | قضاء الفاو | IRQ | al-Faw | town | 29.97421 | 48.47309 | 99446
أم قصر | أمقصر | IRQ | Umm Qasr | town | 30.0362 | 47.91951 | 89824
ناحية صفوان | سفوان | IRQ | Safwan | town
أبو الخصيب | | IRQ | Abu al-Khasib | town | 30.44636 | 47.97813 | 100050
سوق الشيوخ | | IRQ | Suq al-Shuyukh | town | 30.89086 | 46.45425 | 90510
الشطرة | | IRQ | al-Shatrah | town | 31.40906 | 46.1727 | 98622
الغراف | | IRQ | al-Gharraf | town
قضاء الرفاعي | | IRQ | al-Rifai | town | 31.72079 | 46.10778 | 98699
المجر الكبير | | IRQ | Majar al-Kabir | town
قلعة صالح | | IRQ | Qalat Salih | town | 31.52802 | 47.29362 | 92537
قضاء الحي | | IRQ | al-Hayy | town | 32.17419 | 46.04345 | 99350
النعمانية | | IRQ | Numaniyah | town | 32.55621 | 45.41293 | 98846
قضاء الصويرة | | IRQ | Suwayrah | town | 32.92556 | 44.77583 | 98459
العزيزية | | IRQ | Aziziyah | town | 32.90941 | 45.06359 | 99548
قضاء بدرة | | IRQ | Badra | town | 33.11508 | 45.93344 | 98198
الرميثة | | IRQ | Rumaythah | town | 31.52845 | 45.20377 | 98685
الحمزة الشرقي | | IRQ | Hamza al-Sharqi | town
كوجو | | IRQ | Kocho | village
محافظة بغداد |  | IRQ | Baghdad Governorate | region | 33.306 | 44.3827 | 98180
نينوى | محافظة نينوى | IRQ | Nineveh | region | 35.9228 | 42.7469 | 92877
الأنبار | محافظة الأنبار, صحراء الأنبار | IRQ | Anbar | region | 33.2317 | 41.5307 | 99592
صلاح الدين | محافظة صلاح الدين | IRQ | Saladin Governorate | region | 34.3421 | 43.7294 | 91695
محافظة كركوك |  | IRQ | Kirkuk Governorate | region | 35.3281 | 44.0354 | 98410
ديالى | محافظة ديالى | IRQ | Diyala | region | 33.9882 | 45.1046 | 96965
محافظة بابل | بابل | IRQ | Babil Governorate | region | 32.6833 | 44.5099 | 98227
محافظة واسط | واسط | IRQ | Wasit | region | 32.6139 | 45.5635 | 89693
محافظة كربلاء |  | IRQ | Karbala Governorate | region | 32.502 | 43.7651 | 94823
محافظة النجف |  | IRQ | Najaf Governorate | region | 30.9322 | 43.7551 | 98862
محافظة القادسية | محافظة الديوانية | IRQ | al-Qadisiyyah Governorate | region | 31.6081 | 45.1075 | 99022
محافظة المثنى |  | IRQ | Muthanna | region | 30.4381 | 45.2843 | 99032
ذي قار | محافظة ذي قار | IRQ | Dhi Qar | region | 31.191 | 46.4203 | 97019
ميسان | محافظة ميسان | IRQ | Maysan | region | 31.8089 | 47.0739 | 93540
محافظة البصرة |  | IRQ | Basra Governorate | region | 30.6802 | 47.5605 | 89341
محافظة أربيل |  | IRQ | Erbil Governorate | region | 36.2371 | 44.1806 | 95445
محافظة السليمانية |  | IRQ | Sulaymaniyah Governorate | region | 35.332 | 45.4331 | 98465
محافظة دهوك |  | IRQ | Duhok Governorate | region | 37.0875 | 43.2281 | 97270
محافظة حلبجة | | IRQ | Halabja Governorate | region
إقليم كردستان | إقليم كردستان العراق, كردستان العراق, إقليم كوردستان, كوردستان العراق, كردستان العراقية | IRQ | Kurdistan Region | region
جنوب العراق | الجنوب العراقي, جنوبي العراق | IRQ | southern Iraq | region
شمال العراق | شمالي العراق, الشمال العراقي | IRQ | northern Iraq | region
غرب العراق | غربي العراق | IRQ | western Iraq | region
الأهوار | أهوار العراق, الأهوار العراقية | IRQ | Mesopotamian Marshes | region
المناطق المتنازع عليها | | IRQ | disputed territories of Iraq | region
المثلث السني | | IRQ | Sunni Triangle | region
جبل سنجار | | IRQ | Mount Sinjar | mountain
جبال قنديل | جبل قنديل | IRQ | Qandil Mountains | mountain
جبال حمرين | حمرين, تلال حمرين, جبل حمرين | IRQ | Hamrin Mountains | mountain
جبل متينا | منطقة متينا | IRQ | Metina | mountain
الزاب | منطقة الزاب | IRQ | al-Zab | region
زاويته | | IRQ | Zawita | town | 36.90547 | 43.14478 | 89482
حفتانين | هفتانين | IRQ | Haftanin | region
المنطقة الخضراء | | IRQ | Green Zone | quarter
مدينة الصدر | | IRQ | Sadr City | quarter
الكاظمية | | IRQ | Kadhimiya | quarter
الأعظمية | | IRQ | Adhamiyah | quarter
الكرادة | | IRQ | Karrada | quarter
حي المنصور | | IRQ | Mansour district | quarter
حي الدورة | منطقة الدورة | IRQ | Dora district | quarter
الغزالية | | IRQ | Ghazaliya | quarter
حي الشعلة | | IRQ | Shula | quarter
الكرخ | | IRQ | Karkh | quarter
الرصافة | | IRQ | Rusafa | quarter
ساحة التحرير | | | Tahrir Square | site
ساحة الخلاني | | IRQ | Khilani Square | site
جسر الجمهورية | | IRQ | Jumhuriya Bridge | site
الموصل القديمة | | IRQ | Old City of Mosul | quarter
الساحل الأيمن | الجانب الأيمن من الموصل, غرب الموصل, غربي الموصل | IRQ | western Mosul | quarter
الساحل الأيسر | شرق الموصل, شرقي الموصل | IRQ | eastern Mosul | quarter
عنكاوا | عينكاوا, عنكاوة | IRQ | Ankawa | quarter | 36.2306 | 43.99442 | 98304
معبر القائم | منفذ القائم | IRQ | al-Qaim crossing | crossing
معبر عرعر | منفذ عرعر, منفذ جديدة عرعر | IRQ | Arar crossing | crossing
معبر طريبيل | طريبيل, منفذ طريبيل | IRQ | Trebil crossing | crossing
معبر إبراهيم الخليل | منفذ إبراهيم الخليل, معبر خابور | IRQ | Ibrahim Khalil crossing | crossing
فيشخابور | معبر فيشخابور, فيش خابور, معبر فيش خابور | IRQ | Fishkhabur crossing | crossing
معبر الوليد | منفذ الوليد | IRQ | al-Waleed crossing | crossing
منفذ الشلامجة | معبر الشلامجة, الشلامجة | IRQ | Shalamcheh crossing | crossing
منفذ زرباطية | زرباطية, معبر زرباطية | IRQ | Zurbatiyah crossing | crossing
معبر ربيعة | منفذ ربيعة | IRQ | Rabia crossing | crossing
معبر باشماخ | باشماخ | IRQ | Bashmakh crossing | crossing
منفذ صفوان | معبر صفوان | IRQ | Safwan crossing | crossing
قاعدة عين الأسد | عين الأسد, قاعدة عين الأسد الجوية | IRQ | Ain al-Asad air base | base
قاعدة بلد الجوية | قاعدة بلد | IRQ | Balad Air Base | base
معسكر التاجي | قاعدة التاجي | IRQ | Camp Taji | base
قاعدة سبايكر | سبايكر, معسكر سبايكر | IRQ | Camp Speicher | base
قاعدة القيارة | قاعدة القيارة الجوية | IRQ | Qayyarah airfield | base
قاعدة الحرير | قاعدة حرير | IRQ | Harir air base | base
معسكر أشرف | مخيم أشرف | IRQ | Camp Ashraf | camp
معسكر ليبرتي | مخيم ليبرتي | IRQ | Camp Liberty | camp
معسكر بعشيقة | | IRQ | Bashiqa camp | base
قاعدة زليكان | زليكان | IRQ | Zlikan base | base
مخيم مخمور | | IRQ | Makhmur camp | camp
مخيم الجدعة | الجدعة | IRQ | Jeddah camp | camp
سجن أبو غريب | | IRQ | Abu Ghraib prison | site
سجن الحوت | سجن الناصرية | IRQ | Nasiriyah prison | site
مطار بغداد الدولي | مطار بغداد | IRQ | Baghdad International Airport | airport
مطار أربيل الدولي | مطار أربيل | IRQ | Erbil International Airport | airport
مطار السليمانية | مطار السليمانية الدولي | IRQ | Sulaymaniyah International Airport | airport
مطار النجف | مطار النجف الدولي | IRQ | Najaf International Airport | airport
مطار الموصل | | IRQ | Mosul Airport | airport
مطار البصرة | مطار البصرة الدولي | IRQ | Basra International Airport | airport
سد الموصل | | IRQ | Mosul Dam | site
سد حديثة | | IRQ | Haditha Dam | site
جامع النوري | جامع النوري الكبير | IRQ | Great Mosque of al-Nuri | site
ميناء أم قصر | | IRQ | port of Umm Qasr | site
ميناء الفاو | ميناء الفاو الكبير | IRQ | Grand Faw Port | site
حقل مجنون | حقل مجنون النفطي | IRQ | Majnoon oil field | site
حقل الرميلة | حقل الرميلة النفطي, الرميلة | IRQ | Rumaila oil field | site
حقل كورمور | حقل كورمور الغازي | IRQ | Khor Mor gas field | site
نهر دجلة | دجلة | IRQ | Tigris | river
نهر الفرات | الفرات | | Euphrates | river
شط العرب | | IRQ | Shatt al-Arab | river
نهر ديالى | | IRQ | Diyala River | river
الزاب الكبير | الزاب الأعلى | IRQ | Great Zab | river
الزاب الصغير | الزاب الأسفل | IRQ | Little Zab | river

# Yemen
صنعاء | صنعا, مدينة صنعاء, صنعاء القديمة | YEM | Sanaa | city | 15.35472 | 44.20667 | 71137
عدن | مدينة عدن | YEM | Aden | city | 12.77944 | 45.03667 | 415189
تعز | مدينة تعز | YEM | Taiz | city | 13.57952 | 44.02091 | 70225
الحديدة | الحديده, مدينة الحديدة | YEM | Hodeidah | city | 14.79781 | 42.95452 | 79415
المكلا | مدينة المكلا | YEM | Mukalla | city | 14.54248 | 49.12424 | 78754
محافظة إب | مدينة إب | YEM | Ibb | city | 13.96667 | 44.18333 | 74477
ذمار | مدينة ذمار, محافظة ذمار | YEM | Dhamar | city | 14.54274 | 44.40514 | 76184
مدينة مأرب | | YEM | Marib | city | 15.46253 | 45.32581 | 72968
صعدة | صعده, محافظة صعدة | YEM | Saada | city | 16.94021 | 43.76393 | 71334
سيئون | سيؤون | YEM | Seiyun | city
محافظة عمران | مدينة عمران | YEM | Amran | city | 15.6594 | 43.94385 | 78428
مدينة زنجبار | | YEM | Zinjibar | city | 13.12871 | 45.38073 | 69426
مدينة عتق | | YEM | Ataq | city | 14.53767 | 46.83187 | 77726
الغيضة | | YEM | al-Ghaydah | city | 16.20787 | 52.17605 | 79700
رداع | | YEM | Rada | city | 14.4151 | 44.83709 | 71491
المخا | المخاء, مدينة المخا, مدينة المخاء | YEM | Mocha | town
ميدي | مديرية ميدي, مدينة ميدي | YEM | Midi | town | 16.32101 | 42.81299 | 72752
مديرية حرض | مدينة حرض | YEM | Harad | town | 16.40965 | 43.05883 | 75163
حيس | مديرية حيس | YEM | Hays | town | 13.9317 | 43.4831 | 74906
الخوخة | مديرية الخوخة | YEM | al-Khawkhah | town | 13.8071 | 43.2493 | 79131
التحيتا | | YEM | at-Tuhayta | town | 14.18356 | 43.22637 | 77655
الدريهمي | | YEM | ad-Durayhimi | town | 14.63702 | 43.05505 | 80309
بيت الفقيه | | YEM | Bayt al-Faqih | town | 14.51635 | 43.32446 | 76991
مديرية الجراحي | | YEM | al-Jarrahi | town | 14.13254 | 43.38845 | 79284
زبيد | مدينة زبيد | YEM | Zabid | town | 14.1951 | 43.31518 | 69500
باجل | | YEM | Bajil | town | 15.05898 | 43.28731 | 77408
رأس عيسى | ميناء رأس عيسى | YEM | Ras Isa | town
الصليف | ميناء الصليف | YEM | as-Salif | town | 15.30755 | 42.67107 | 77843
صرواح | | YEM | Sirwah | town
نهم | مديرية نهم, جبهة نهم | YEM | Nihm | town
حريب | مديرية حريب | YEM | Harib | town | 14.93156 | 45.50356 | 75133
بيحان | | YEM | Bayhan | town | 14.80067 | 45.71889 | 77017
عسيلان | | YEM | Usaylan | town | 15.03201 | 45.82832 | 69769
جعار | | YEM | Jaar | town | 13.223 | 45.30559 | 74368
لودر | | YEM | Lawdar | town | 13.88282 | 45.86859 | 73504
المحفد | | YEM | al-Mahfad | town | 14.05847 | 46.91329 | 78991
شقرة | بلدة شقرة | YEM | Shuqrah | town
الشحر | مدينة الشحر | YEM | ash-Shihr | town | 14.76026 | 49.60537 | 30490
شبام | | YEM | Shibam | town
تريم | مدينة تريم | YEM | Tarim | town | 16.05694 | 48.99889 | 70160
نشطون | ميناء نشطون | YEM | Nishtun | town
دماج | | YEM | Dammaj | town
مديرية كتاف | كتاف | YEM | Kitaf | town | 17.03165 | 44.10905 | 73668
رازح | مديرية رازح | YEM | Razih | town
الملاحيظ | | YEM | al-Malahit | town | 16.76848 | 43.27582 | 73125
بلدة كرش | | YEM | Karish | town | 13.36473 | 44.49046 | 79088
الراهدة | | YEM | ar-Rahidah | town
الحوطة | مدينة الحوطة | YEM | al-Hawtah | town | 13.05667 | 44.88194 | 73560
ذو باب | ذوباب | YEM | Dhubab | town | 12.94305 | 43.41025 | 76089
مديرية موزع | | YEM | Mawza | town | 13.26831 | 43.50993 | 72760
الوازعية | | YEM | al-Waziiyah | town
مقبنة | | YEM | Maqbanah | town | 13.66394 | 43.6873 | 407716
محافظة حجة | مدينة حجة | YEM | Hajjah | town | 15.69425 | 43.60582 | 75337
مديرية عبس | | YEM | Abs | town | 16.00295 | 43.19725 | 70357
مديرية حيران | | YEM | Hayran | town
مستبأ | | YEM | Mustaba | town | 16.22816 | 43.24895 | 34886
مدينة الحزم | مديرية الحزم | YEM | al-Hazm | town | 16.16406 | 44.77692 | 79455
خب والشعف | | YEM | Khabb wa ash-Shaf | town
مديرية دمت | | YEM | Damt | town | 14.09031 | 44.67006 | 408866
قعطبة | | YEM | Qatabah | town | 13.85493 | 44.7058 | 71904
العند | | YEM | al-Anad | town
يافع | مديرية يافع | YEM | Yafa | town
حبان | مديرية حبان | YEM | Habban | town | 14.35411 | 47.07649 | 75518
رضوم | مديرية رضوم | YEM | Radum | town | 14.0851 | 47.74314 | 71687
بلحاف | ميناء بلحاف, منشأة بلحاف | YEM | Balhaf | site
مأرب | مارب, محافظة مأرب | YEM | Marib Governorate | region | 15.5368 | 45.7376 | 72966
محافظة صنعاء | ريف صنعاء | YEM | Sanaa Governorate | region
محافظة عدن |  | YEM | Aden Governorate | region | 12.8087 | 44.7544 | 80412
محافظة تعز |  | YEM | Taiz Governorate | region | 13.4282 | 43.7305 | 70222
محافظة الحديدة |  | YEM | Hodeidah Governorate | region | 14.928 | 43.2214 | 79416
حضرموت | محافظة حضرموت, وادي حضرموت, ساحل حضرموت | YEM | Hadramawt | region | 16.3779 | 48.9133 | 75411
أبين | محافظة أبين | YEM | Abyan | region | 13.8269 | 46.2119 | 80425
شبوة | محافظة شبوة | YEM | Shabwah | region | 14.8965 | 47.0989 | 70935
لحج | محافظة لحج | YEM | Lahij | region | 13.1832 | 44.6561 | 6201197
الضالع | محافظة الضالع | YEM | ad-Dali | region | 13.8965 | 44.7937 | 6201193
محافظة البيضاء | البيضاء اليمنية | YEM | al-Bayda Governorate | region | 14.2903 | 45.3371 | 79838
محافظة الجوف | الجوف | YEM | al-Jawf | region | 16.5629 | 45.6137 | 74222
المهرة | محافظة المهرة | YEM | al-Mahrah | region | 16.8785 | 51.6413 | 78985
المحويت | محافظة المحويت | YEM | al-Mahwit | region | 15.38 | 43.649 | 73200
محافظة ريمة |  | YEM | Raymah | region | 14.6655 | 43.758 | 71532
جنوب اليمن | الجنوب اليمني, جنوبي اليمن, الجنوب العربي | YEM | South Yemen | region
شمال اليمن | شمالي اليمن, الشمال اليمني | YEM | northern Yemen | region
الساحل الغربي | الساحل الغربي لليمن, الساحل الغربي اليمني | YEM | west coast of Yemen | region
تهامة | | YEM | Tihamah | region
سقطرى | أرخبيل سقطرى, جزيرة سقطرى, محافظة سقطرى, سقطرة, محافظة أرخبيل سقطرى | YEM | Socotra | island
جزيرة ميون | ميون, جزيرة بريم | YEM | Perim | island
جزر حنيش | جزيرة حنيش, أرخبيل حنيش, حنيش | YEM | Hanish Islands | island
جزيرة زقر | | YEM | Zuqar Island | island
جزيرة كمران | كمران | YEM | Kamaran Island | island
كريتر | | YEM | Crater | quarter | 12.77522 | 45.03862 | 73656
خور مكسر | خورمكسر | YEM | Khormaksar | quarter | 12.81227 | 45.03337 | 73786
المعلا | | YEM | al-Mualla | quarter | 12.78987 | 45.00244 | 73422
التواهي | | YEM | at-Tawahi | quarter | 12.78471 | 44.9802 | 77662
الشيخ عثمان | | YEM | Sheikh Othman | quarter | 12.87678 | 44.99309 | 77940
مديرية البريقة | | YEM | al-Buraiqah | quarter | 12.73944 | 44.88417 | 79799
دار سعد | | YEM | Dar Saad | quarter
جبل صبر | | YEM | Mount Sabir | mountain
جبال مران | مران | YEM | Marran | mountain
مطار صنعاء | مطار صنعاء الدولي | YEM | Sanaa International Airport | airport
مطار عدن | مطار عدن الدولي | YEM | Aden International Airport | airport
مطار الحديدة | مطار الحديدة الدولي | YEM | Hodeidah Airport | airport
مطار سيئون | مطار سيئون الدولي | YEM | Seiyun Airport | airport
مطار الريان | مطار الريان الدولي | YEM | Riyan Airport | airport
مطار الغيضة | | YEM | al-Ghaydah Airport | airport
مطار المخا | | YEM | Mocha Airport | airport
قاعدة العند | قاعدة العند الجوية | YEM | al-Anad air base | base
معسكر خالد | معسكر خالد بن الوليد | YEM | Khalid ibn al-Walid camp | base
ميناء الحديدة | | YEM | port of Hodeidah | site
ميناء عدن | | YEM | port of Aden | site
ميناء المخا | ميناء المخاء | YEM | port of Mocha | site
قصر المعاشيق | قصر معاشيق, معاشيق, المعاشيق | YEM | Maashiq Palace | site
كيلو 16 | الكيلو 16 | YEM | Kilo 16 | site
ساحة السبعين | ميدان السبعين | YEM | Sabeen Square | site
سد مأرب | | YEM | Marib Dam | site
منفذ الوديعة | معبر الوديعة | YEM | al-Wadiah crossing | crossing
منفذ شحن | معبر شحن | YEM | Shahn crossing | crossing
منفذ صرفيت | صرفيت | YEM | Sarfait crossing | crossing

# Libya
طرابلس | طرابلس الغرب, مدينة طرابلس, العاصمة طرابلس | LBY | Tripoli | city | 32.88743 | 13.18733 | 2210247
بنغازي | بنغازى, بني غازي, مدينة بنغازي | LBY | Benghazi | city | 32.11486 | 20.06859 | 88319
مصراتة | مصراته, مصراطة, مدينة مصراتة | LBY | Misrata | city | 32.37535 | 15.09254 | 2214846
سرت | مدينة سرت | LBY | Sirte | city | 31.20892 | 16.58866 | 2210554
درنة | درنه, مدينة درنة | LBY | Derna | city | 32.76704 | 22.63669 | 87205
طبرق | مدينة طبرق | LBY | Tobruk | city | 32.08963 | 23.95385 | 81302
سبها | مدينة سبها | LBY | Sabha | city | 27.03766 | 14.42832 | 2212775
مدينة البيضاء | البيضاء الليبية | LBY | Bayda | city | 32.76272 | 21.75506 | 89055
مدينة الزاوية | الزاوية الليبية, الزاوية الغربية | LBY | Zawiya | city | 32.75222 | 12.72778 | 2216885
صبراتة | صبراته, مدينة صبراتة | LBY | Sabratha | city | 32.79335 | 12.48845 | 2212771
الزنتان | مدينة الزنتان | LBY | Zintan | city | 31.93155 | 12.25291 | 2218963
أجدابيا | إجدابيا, اجدابيا, أجدابية | LBY | Ajdabiya | city | 30.75545 | 20.22625 | 89113
ترهونة | ترهونه | LBY | Tarhuna | city | 32.43501 | 13.6332 | 2210221
غريان | مدينة غريان | LBY | Gharyan | city | 32.17222 | 13.02028 | 2217362
بني وليد | بنى وليد | LBY | Bani Walid | city | 31.74554 | 13.98354 | 2218840
مدينة الخمس | الخمس الليبية | LBY | al-Khums | city | 32.64861 | 14.26191 | 2219905
زليتن | | LBY | Zliten | city | 32.46739 | 14.56874 | 2208485
زوارة | زواره | LBY | Zuwarah | city | 32.9312 | 12.08199 | 2208425
الكفرة | مدينة الكفرة | LBY | Kufra | city
مدينة غات | | LBY | Ghat | city | 24.96334 | 10.18003 | 2217351
مرزق | مدينة مرزق | LBY | Murzuq | city | 25.91552 | 13.91839 | 2214603
غدامس | | LBY | Ghadames | town | 30.13366 | 9.50072 | 2217440
أوباري | اوباري | LBY | Ubari | town | 26.59034 | 12.77511 | 2219235
الجفرة | منطقة الجفرة | LBY | Jufra | town
مدينة هون | | LBY | Hun | town | 29.12684 | 15.94772 | 2216645
سوكنة | | LBY | Sokna | town
بلدة ودان | | LBY | Waddan | town | 29.1614 | 16.13904 | 2209055
القطرون | | LBY | al-Qatrun | town | 24.95139 | 14.64861 | 2219739
تاورغاء | تاورغا | LBY | Tawergha | town
نالوت | | LBY | Nalut | town | 31.86848 | 10.9812 | 2214433
يفرن | | LBY | Yafran | town | 32.06329 | 12.52859 | 2208791
كاباو | | LBY | Kabaw | town
صرمان | | LBY | Surman | town | 32.75668 | 12.57159 | 2210560
العجيلات | | LBY | al-Ajaylat | town | 32.75718 | 12.37633 | 2219701
مدينة الجميل | بلدة الجميل | LBY | al-Jamil | town
ورشفانة | | LBY | Warshefana | town
القره بوللي | القربولي, القره بولي | LBY | Garabulli | town
مسلاتة | | LBY | Msallata | town | 32.61667 | 14 | 2215163
بن جواد | | LBY | Bin Jawad | town
رأس لانوف | راس لانوف, رأس الأنوف | LBY | Ras Lanuf | town
البريقة | ميناء البريقة, مرسى البريقة | LBY | Brega | town | 30.40624 | 19.57386 | 2215210
السدرة | ميناء السدرة | LBY | Es Sider | town
الزويتينة | ميناء الزويتينة | LBY | Zueitina | town | 30.9522 | 20.12022 | 88380
ميناء الحريقة | الحريقة | LBY | Hariga port | site
مدينة القبة | | LBY | al-Qubbah | town | 32.75684 | 22.24106 | 88835
مدينة شحات | | LBY | Shahhat | town
المرج | مدينة المرج | LBY | al-Marj | town | 32.49257 | 20.82909 | 88903
توكرة | | LBY | Tocra | town | 32.53414 | 20.57911 | 88834
سلوق | بلدة سلوق | LBY | Suluq | town | 31.66818 | 20.25205 | 81604
أبو قرين | بوقرين | LBY | Abu Qurayn | town
أبو هادي | | LBY | Abu Hadi | town | 31.05926 | 16.65905 | 8354477
الشويرف | | LBY | Shwayrif | town
مزدة | | LBY | Mizda | town | 31.44934 | 12.9853 | 2214827
براك الشاطئ | | LBY | Brak | town | 27.54956 | 14.27139 | 2218478
تراغن | | LBY | Traghan | town
تازربو | | LBY | Tazirbu | town
بلدة جالو | | LBY | Jalu | town | 29.03333 | 21.55 | 86049
أوجلة | | LBY | Awjila | town | 29.10806 | 21.28694 | 88533
الجغبوب | | LBY | Jaghbub | town | 29.74262 | 24.51676 | 88967
امساعد | إمساعد | LBY | Musaid | town
برقة | إقليم برقة, برقه | LBY | Cyrenaica | region
فزان | إقليم فزان | LBY | Fezzan | region
إقليم طرابلس | | LBY | Tripolitania | region
الهلال النفطي | منطقة الهلال النفطي, الهلال النفطي الليبي | LBY | oil crescent | region
الجبل الأخضر | | LBY | Jabal Akhdar | mountain
جبل نفوسة | جبال نفوسة, الجبل الغربي | LBY | Nafusa Mountains | mountain
شرق ليبيا | شرقي ليبيا, الشرق الليبي | LBY | eastern Libya | region
غرب ليبيا | غربي ليبيا, الغرب الليبي | LBY | western Libya | region
جنوب ليبيا | الجنوب الليبي, جنوبي ليبيا | LBY | southern Libya | region
وادي الشاطئ | | LBY | Wadi al-Shatii | region
خليج سرت | | LBY | Gulf of Sirte | sea
تاجوراء | تاجورا | LBY | Tajura | quarter | 32.88167 | 13.35056 | 2210394
عين زارة | عين زاره | LBY | Ain Zara | quarter
وادي الربيع | | LBY | Wadi al-Rabi | quarter
منطقة السواني | السواني | LBY | as-Sawani | quarter
قصر بن غشير | | LBY | Qasr bin Ghashir | quarter
أبو سليم | أبوسليم, بوسليم | LBY | Abu Salim | quarter
جنزور | | LBY | Janzur | quarter
سوق الجمعة | | LBY | Suq al-Jumaa | quarter
خلة الفرجان | | LBY | Khallat al-Furjan | quarter
الصابري | حي الصابري | LBY | Sabri district | quarter
قنفودة | | LBY | Ganfouda | quarter
الهضبة الخضراء | | LBY | al-Hadba | quarter
باب العزيزية | | LBY | Bab al-Aziziya | site
حقل الشرارة | حقل الشرارة النفطي | LBY | Sharara oil field | site
حقل الفيل | حقل الفيل النفطي | LBY | El Feel oil field | site
مطار معيتيقة | معيتيقة, مطار معيتيقة الدولي, قاعدة معيتيقة, مطار امعيتيقة | LBY | Mitiga Airport | airport
مطار طرابلس | مطار طرابلس الدولي | LBY | Tripoli International Airport | airport
مطار بنينا | بنينا, مطار بنينا الدولي, قاعدة بنينا | LBY | Benina Airport | airport
مطار مصراتة | مطار مصراتة الدولي | LBY | Misrata Airport | airport
مطار الأبرق | مطار الأبرق الدولي | LBY | Labraq Airport | airport
مطار تمنهنت | تمنهنت, قاعدة تمنهنت | LBY | Tamanhint air base | base
قاعدة الوطية | الوطية, قاعدة الوطية الجوية, قاعدة عقبة بن نافع | LBY | al-Watiya air base | base
قاعدة الجفرة | قاعدة الجفرة الجوية | LBY | Jufra air base | base
قاعدة براك الشاطئ | | LBY | Brak air base | base
قاعدة أبو ستة | أبو ستة, قاعدة أبوستة البحرية, قاعدة بوستة | LBY | Abu Sitta naval base | base
قاعدة الخادم | مطار الخادم | LBY | al-Khadim air base | base
معبر رأس جدير | رأس جدير, رأس اجدير, رأس أجدير | LBY | Ras Jedir crossing | crossing
معبر ذهيبة وازن | معبر وازن, ذهيبة, وازن | LBY | Dehiba-Wazin crossing | crossing
منفذ السلوم | معبر السلوم, السلوم | EGY | Salloum crossing | crossing

# Palestine
الرجمة | بلدة الرجمة | LBY | ar-Rajma | town
القدس | مدينة القدس, القدس المحتلة, القدس الشريف, مدينة القدس المحتلة, بيت المقدس | PSE | Jerusalem | city | 31.76904 | 35.21633 | 281184
القدس الشرقية | شرق القدس, شرقي القدس, القدس الشرقية المحتلة | PSE | East Jerusalem | city | 31.78336 | 35.23388 | 7303419
غزة | مدينة غزة, غزه | PSE | Gaza | city | 31.50161 | 34.46672 | 281133
رام الله | رامالله, مدينة رام الله | PSE | Ramallah | city | 31.89964 | 35.20422 | 282239
البيرة | مدينة البيرة | PSE | al-Bireh | city | 31.91001 | 35.21645 | 285108
نابلس | مدينة نابلس | PSE | Nablus | city | 32.22111 | 35.25444 | 282615
جنين | مدينة جنين | PSE | Jenin | city | 32.45943 | 35.30086 | 283506
طولكرم | مدينة طولكرم, طول كرم | PSE | Tulkarm | city | 32.31156 | 35.0269 | 281577
قلقيلية | قلقيليه | PSE | Qalqilya | city | 32.18966 | 34.97063 | 282457
الخليل | مدينة الخليل | PSE | Hebron | city | 31.52935 | 35.0938 | 285066
بيت لحم | بيتلحم | PSE | Bethlehem | city | 31.70487 | 35.20376 | 284315
أريحا | مدينة أريحا, اريحا | PSE | Jericho | city | 31.86667 | 35.45 | 284899
سلفيت | | PSE | Salfit | city | 32.08371 | 35.18079 | 282039
طوباس | | PSE | Tubas | city | 32.32091 | 35.36989 | 281581
خان يونس | خانيونس, خان يونس البلد | PSE | Khan Younis | city | 31.34018 | 34.30627 | 281124
رفح | مدينة رفح, رفح الفلسطينية | PSE | Rafah | city | 31.29722 | 34.24357 | 281102
دير البلح | | PSE | Deir al-Balah | city | 31.41834 | 34.34933 | 281141
جباليا | جباليا البلد | PSE | Jabalia | city | 31.5272 | 34.48347 | 281129
بيت لاهيا | بيت لاهيا البلد | PSE | Beit Lahia | city | 31.5464 | 34.49514 | 281145
بيت حانون | بيت حانون البلد | PSE | Beit Hanoun | city | 31.5353 | 34.53579 | 281146
عبسان | عبسان الكبيرة, عبسان الجديدة | PSE | Abasan | town | 31.31913 | 34.34005 | 281165
بلدة خزاعة | | PSE | Khuzaa | town | 31.30675 | 34.3611 | 281119
القرارة | | PSE | al-Qarara | town | 31.37389 | 34.34085 | 6967865
بني سهيلا | | PSE | Bani Suheila | town | 31.34337 | 34.32337 | 281148
جحر الديك | | PSE | Juhr ad-Dik | town | 31.45571 | 34.43719 | 6967895
الزوايدة | | PSE | az-Zawaida | town | 31.43954 | 34.38053 | 6967990
المغراقة | | PSE | al-Mughraqa | town | 31.46587 | 34.41208 | 6968063
الزنة | | PSE | az-Zanna | town
المواصي | مواصي خان يونس, منطقة المواصي | PSE | al-Mawasi | region
محور نتساريم | نتساريم | PSE | Netzarim corridor | site
محور فيلادلفيا | محور صلاح الدين, ممر فيلادلفيا | PSE | Philadelphi corridor | site
العيزرية | | PSE | al-Eizariya | town | 31.77078 | 35.26917 | 285111
أبو ديس | أبوديس | PSE | Abu Dis | town | 31.76215 | 35.26166 | 285279
العيسوية | | PSE | Issawiya | town
سلوان | بلدة سلوان, حي سلوان | PSE | Silwan | town
حي الطور | | PSE | at-Tur | quarter
شعفاط | | PSE | Shuafat | town
بيت حنينا | | PSE | Beit Hanina | town
صور باهر | | PSE | Sur Baher | town
جبل المكبر | | PSE | Jabel Mukaber | town
الشيخ جراح | حي الشيخ جراح | PSE | Sheikh Jarrah | quarter
وادي الجوز | | PSE | Wadi al-Joz | quarter
باب العامود | باب العمود | PSE | Damascus Gate | site
باب الأسباط | | PSE | Lions' Gate | site
باب الرحمة | مصلى باب الرحمة | PSE | Golden Gate | site
الخان الأحمر | قرية خان الأحمر, خان الأحمر | PSE | Khan al-Ahmar | village
بلدة الرام | | PSE | ar-Ram | town | 31.84945 | 35.2342 | 284890
عناتا | | PSE | Anata | town | 31.80924 | 35.25902 | 284973
كفر عقب | كفرعقب | PSE | Kafr Aqab | town
بلدة حزما | | PSE | Hizma | town | 31.83337 | 35.26315 | 283676
بيتونيا | | PSE | Beitunia | town | 31.8966 | 35.17048 | 284294
بيرزيت | بير زيت | PSE | Birzeit | town | 31.96959 | 35.19408 | 284237
النبي صالح | | PSE | Nabi Saleh | village
بلعين | | PSE | Bilin | village | 31.92835 | 35.07204 | 284269
نعلين | | PSE | Nilin | village | 31.94746 | 35.02031 | 282529
كفر قدوم | | PSE | Kafr Qaddum | village | 32.22162 | 35.14471 | 283366
قرية المغير | المغير الفلسطينية | PSE | al-Mughayyir | village
سلواد | | PSE | Silwad | town | 31.97625 | 35.2613 | 281789
ترمسعيا | | PSE | Turmus Ayya | town | 32.03538 | 35.28564 | 281560
دير دبوان | | PSE | Deir Dibwan | town | 31.91112 | 35.26661 | 284078
بلدة كوبر | | PSE | Kobar | village | 31.98722 | 35.15788 | 283316
عوفرا | | PSE | Ofra | town
حوارة | بلدة حوارة, حاجز حوارة | PSE | Huwara | town | 32.15224 | 35.25673 | 283636
بلدة بيتا | | PSE | Beita | town | 32.1426 | 35.28774 | 284362
عورتا | | PSE | Awarta | village | 32.16108 | 35.28388 | 284547
بورين | | PSE | Burin | village | 32.18452 | 35.25015 | 284214
سبسطية | | PSE | Sebastia | town | 32.27562 | 35.19873 | 282108
عصيرة القبلية | | PSE | Asira al-Qibliya | village | 32.17842 | 35.21569 | 284594
جبل صبيح | | PSE | Jabal Sabih | mountain
جبل جرزيم | | PSE | Mount Gerizim | mountain
جبل عيبال | | PSE | Mount Ebal | mountain
عرابة | بلدة عرابة | PSE | Arraba | town | 32.40517 | 35.20189 | 284893
بلدة يعبد | | PSE | Yabad | town | 32.44566 | 35.16822 | 281318
قباطية | قباطيا | PSE | Qabatiya | town | 32.41035 | 35.28087 | 282476
برقين | | PSE | Burqin | town | 32.45461 | 35.26076 | 284194
سيلة الظهر | | PSE | Silat ad-Dhahr | town | 32.31934 | 35.18418 | 281790
عزون | | PSE | Azzun | town | 32.17496 | 35.05752 | 284480
بيت أمر | | PSE | Beit Ummar | town | 31.62329 | 35.10446 | 284329
حلحول | | PSE | Halhul | town | 31.58029 | 35.10178 | 283806
يطا | بلدة يطا | PSE | Yatta | town | 31.4459 | 35.09443 | 281292
بلدة دورا | دورا الخليل | PSE | Dura | town | 31.50777 | 35.02929 | 284011
بلدة إذنا | | PSE | Idhna | town | 31.55874 | 34.97436 | 283621
بلدة الظاهرية | | PSE | ad-Dhahiriya | town | 31.40967 | 34.97329 | 284486
السموع | | PSE | as-Samu | town | 31.39671 | 35.06611 | 284583
بلدة سعير | | PSE | Sair | town | 31.57855 | 35.14017 | 281793
ترقوميا | | PSE | Tarqumiya | town | 31.57551 | 35.01223 | 281637
صوريف | | PSE | Surif | town | 31.65078 | 35.06439 | 281715
مسافر يطا | | PSE | Masafer Yatta | town
تقوع | | PSE | Tuqu | town
بيت جالا | | PSE | Beit Jala | town | 31.71545 | 35.18788 | 284324
بيت ساحور | | PSE | Beit Sahour | town | 31.70095 | 35.22631 | 284304
تل الرميدة | | PSE | Tel Rumeida | quarter
شارع الشهداء | | PSE | Shuhada Street | site
الضفة الغربية | الضفة, الضفة الغربية المحتلة, الضفة المحتلة | PSE | West Bank | region
قطاع غزة | القطاع المحاصر, غزة المحاصرة, شمال قطاع غزة, جنوب قطاع غزة, شرق قطاع غزة | PSE | Gaza Strip | region
غلاف غزة | مستوطنات غلاف غزة | ISR | Gaza envelope | region
الأغوار | غور الأردن, الأغوار الشمالية, الأغوار الفلسطينية, وادي الأردن | PSE | Jordan Valley | region
منطقة E1 | مشروع E1 | PSE | Area C | region
الشجاعية | حي الشجاعية | PSE | Shujaiya | quarter
حي الزيتون | | PSE | Zeitoun quarter | quarter
حي التفاح | | PSE | Tuffah quarter | quarter
حي الرمال | | PSE | Rimal | quarter
تل الهوى | تل الهوا | PSE | Tel al-Hawa | quarter
تل السلطان | | PSE | Tel al-Sultan | quarter
حي الصبرة | | PSE | Sabra (Gaza) | quarter
الشيخ رضوان | | PSE | Sheikh Radwan | quarter
حي الدرج | | PSE | Daraj | quarter
حي الجنينة | | PSE | Jneina | quarter
مخيم جباليا | | PSE | Jabalia camp | camp
مخيم الشاطئ | | PSE | Shati camp | camp
مخيم البريج | البريج | PSE | Bureij camp | camp
مخيم النصيرات | النصيرات | PSE | Nuseirat camp | camp
مخيم المغازي | المغازي | PSE | Maghazi camp | camp
مخيم دير البلح | | PSE | Deir al-Balah camp | camp
مخيم خان يونس | مخيم خانيونس | PSE | Khan Younis camp | camp
مخيم رفح | | PSE | Rafah camp | camp
مخيم الشابورة | | PSE | Shaboura camp | camp
مخيم جنين | | PSE | Jenin camp | camp
مخيم بلاطة | بلاطة | PSE | Balata camp | camp
مخيم عسكر | | PSE | Askar camp | camp
مخيم العين | مخيم عين بيت الماء | PSE | Ein Beit al-Ma camp | camp
مخيم طولكرم | | PSE | Tulkarm camp | camp
مخيم نور شمس | نور شمس | PSE | Nur Shams camp | camp
مخيم الفارعة | الفارعة | PSE | Faraa camp | camp
مخيم الأمعري | الأمعري | PSE | Amari camp | camp
مخيم الجلزون | الجلزون | PSE | Jalazone camp | camp
مخيم قلنديا | قلنديا, حاجز قلنديا | PSE | Qalandia camp | camp
مخيم شعفاط | | PSE | Shuafat camp | camp
مخيم الدهيشة | الدهيشة | PSE | Dheisheh camp | camp
مخيم عايدة | | PSE | Aida camp | camp
مخيم العروب | العروب | PSE | Arroub camp | camp
مخيم الفوار | | PSE | Fawwar camp | camp
مخيم عقبة جبر | عقبة جبر | PSE | Aqabat Jabr camp | camp
مخيم عين السلطان | | PSE | Ein as-Sultan camp | camp
معبر رفح | معبر رفح البري, معبر رفح الحدودي | PSE | Rafah crossing | crossing
معبر كرم أبو سالم | كرم أبو سالم, معبر كرم أبوسالم, كيرم شالوم, كرم بو سالم | PSE | Kerem Shalom crossing | crossing
معبر بيت حانون | معبر إيرز, إيرز, حاجز بيت حانون, معبر إيريز | PSE | Erez crossing | crossing
معبر المنطار | معبر كارني | PSE | Karni crossing | crossing
معبر الكرامة | جسر الملك حسين, جسر اللنبي, معبر اللنبي, جسر ألنبي | PSE | King Hussein Bridge | crossing
معبر زيكيم | | PSE | Zikim crossing | crossing
معبر كيسوفيم | | PSE | Kissufim crossing | crossing
حاجز الجلمة | معبر الجلمة | PSE | Jalama crossing | crossing
المسجد الأقصى | المسجد الأقصى المبارك, الحرم القدسي, الحرم القدسي الشريف, باحات الأقصى, ساحات الأقصى, باحات المسجد الأقصى, جبل الهيكل | PSE | al-Aqsa Mosque | site
قبة الصخرة | مسجد قبة الصخرة | PSE | Dome of the Rock | site
حائط البراق | حائط المبكى, الحائط الغربي | PSE | Western Wall | site
كنيسة القيامة | | PSE | Church of the Holy Sepulchre | site
كنيسة المهد | | PSE | Church of the Nativity | site
الحرم الإبراهيمي | المسجد الإبراهيمي, الحرم الإبراهيمي الشريف | PSE | Ibrahimi Mosque | site
قبر يوسف | مقام يوسف | PSE | Joseph's Tomb | site
البلدة القديمة | البلدة القديمة في القدس, القدس القديمة | PSE | Old City of Jerusalem | quarter
معاليه أدوميم | مستوطنة معاليه أدوميم | PSE | Maale Adumim | town
مستوطنة أرئيل | أرئيل, أريئيل | PSE | Ariel | town
غوش عتصيون | غوش عتسيون, كتلة غوش عتصيون | PSE | Gush Etzion | region
كريات أربع | مستوطنة كريات أربع | PSE | Kiryat Arba | town
بيت إيل | مستوطنة بيت إيل | PSE | Beit El | town
جبل أبو غنيم | هار حوما | PSE | Har Homa | quarter
عمونا | بؤرة عمونا | PSE | Amona | village
يتسهار | مستوطنة يتسهار | PSE | Yitzhar | village
إفياتار | بؤرة إفياتار | PSE | Evyatar | village
حومش | مستوطنة حومش | PSE | Homesh | village
سجن عوفر | معتقل عوفر, عوفر | PSE | Ofer prison | site
مقر المقاطعة | | PSE | Muqataa | site

# Israel
تل أبيب | تلأبيب, تل ابيب | ISR | Tel Aviv | city | 32.08088 | 34.78057 | 293397
القدس الغربية | غرب القدس, غربي القدس | ISR | West Jerusalem | city | 31.78199 | 35.21961 | 7498240
حيفا | مدينة حيفا | ISR | Haifa | city | 32.81841 | 34.9885 | 294801
يافا | مدينة يافا | ISR | Jaffa | city | 32.05043 | 34.75224 | 293253
عكا | مدينة عكا | ISR | Acre | city | 32.92814 | 35.07647 | 295721
الناصرة | مدينة الناصرة | ISR | Nazareth | city | 32.70056 | 35.29722 | 294098
بئر السبع | مدينة بئر السبع | ISR | Beersheba | city | 31.25181 | 34.7913 | 295530
عسقلان | أشكلون, المجدل عسقلان | ISR | Ashkelon | city | 31.66926 | 34.57149 | 295620
أسدود | أشدود, اسدود | ISR | Ashdod | city | 31.79213 | 34.64966 | 295629
اللد | مدينة اللد | ISR | Lod | city | 31.9467 | 34.8903 | 294421
الرملة | مدينة الرملة | ISR | Ramla | city | 31.92923 | 34.86563 | 293768
إيلات | ايلات, أم الرشراش | ISR | Eilat | city | 29.55805 | 34.94821 | 295277
صفد | مدينة صفد | ISR | Safed | city | 32.96465 | 35.496 | 293100
طبريا | طبرية | ISR | Tiberias | city | 32.79221 | 35.53124 | 293322
نتانيا | نتنيا | ISR | Netanya | city | 32.33291 | 34.85992 | 294071
هرتسليا | هرتزليا | ISR | Herzliya | city | 32.16627 | 34.82536 | 294778
بني براك | بني براق | ISR | Bnei Brak | city | 32.08074 | 34.8338 | 295514
بيتح تكفا | بتاح تكفا | ISR | Petah Tikva | city | 32.08707 | 34.88747 | 293918
ريشون لتسيون | | ISR | Rishon LeZion | city | 31.97102 | 34.78939 | 293703
رحوفوت | | ISR | Rehovot | city | 31.89421 | 34.81199 | 293725
حولون | | ISR | Holon | city | 32.01034 | 34.77918 | 294751
الخضيرة | | ISR | Hadera | city | 32.44192 | 34.9039 | 294946
العفولة | | ISR | Afula | city | 32.60907 | 35.2892 | 295740
مدينة بيسان | بيت شان | ISR | Beit Shean | city | 32.49728 | 35.49632 | 295435
نهاريا | | ISR | Nahariya | city | 33.00892 | 35.09814 | 294117
كريات شمونة | كريات شمونه | ISR | Kiryat Shmona | city | 33.20733 | 35.57212 | 293825
بلدة المطلة | مستوطنة المطلة | ISR | Metula | town | 33.27918 | 35.5795 | 294247
سديروت | سيديروت | ISR | Sderot | city | 31.525 | 34.59693 | 293619
نتيفوت | | ISR | Netivot | city | 31.42305 | 34.58911 | 294068
أوفاكيم | أوفكيم | ISR | Ofakim | city | 31.3141 | 34.62025 | 293992
عراد | مدينة عراد | ISR | Arad | city | 31.25882 | 35.21282 | 295657
ديمونا | ديمونة, مفاعل ديمونا | ISR | Dimona | city | 31.07079 | 35.03269 | 295328
أم الفحم | | ISR | Umm al-Fahm | city | 32.51725 | 35.15349 | 293286
مدينة الطيبة | | ISR | Tayibe | city | 32.26616 | 35.00893 | 295130
باقة الغربية | | ISR | Baqa al-Gharbiyye | city
كفر قاسم | كفرقاسم | ISR | Kafr Qasim | city | 32.11406 | 34.97624 | 294604
سخنين | | ISR | Sakhnin | city | 32.86422 | 35.29707 | 293655
شفاعمرو | شفا عمرو | ISR | Shefa-Amr | city
مدينة رهط | | ISR | Rahat | city | 31.39547 | 34.75699 | 8184212
الجليل | الجليل الأعلى, الجليل الغربي, إصبع الجليل | ISR | Galilee | region
النقب | صحراء النقب, منطقة النقب | ISR | Negev | region
المثلث الفلسطيني | | ISR | Triangle | region
شمال إسرائيل | شمالي إسرائيل | ISR | northern Israel | region
جنوب إسرائيل | جنوبي إسرائيل | ISR | southern Israel | region
الداخل المحتل | أراضي 48, أراضي الـ48, الأراضي المحتلة عام 1948, الداخل الفلسطيني, فلسطين التاريخية | ISR | 1948 territories | region
أم الحيران | | ISR | Umm al-Hiran | village
العراقيب | | ISR | al-Araqib | village
ناحل عوز | | ISR | Nahal Oz | village
كفار عزة | كفر عزة | ISR | Kfar Aza | village
بئيري | كيبوتس بئيري | ISR | Beeri | village
نير عوز | | ISR | Nir Oz | village
كيبوتس رعيم | رعيم | ISR | Reim | village
خليج حيفا | | ISR | Haifa Bay | sea
مطار بن غوريون | مطار بن غوريون الدولي, مطار اللد | ISR | Ben Gurion Airport | airport
مطار رامون | | ISR | Ramon Airport | airport
قاعدة نيفاتيم | نيفاتيم | ISR | Nevatim air base | base
قاعدة رامات ديفيد | رامات دافيد | ISR | Ramat David air base | base
سديه تيمان | معسكر سديه تيمان, سدي تيمان | ISR | Sde Teiman | base
سجن النقب | معتقل النقب | ISR | Negev prison | site
سجن مجدو | مجدو | ISR | Megiddo prison | site
سجن جلبوع | | ISR | Gilboa prison | site
بحيرة طبريا | بحر الجليل, بحيرة طبرية | ISR | Sea of Galilee | lake
البحر الميت | | | Dead Sea | lake
نهر الأردن | | | Jordan River | river
نهر اليرموك | | | Yarmouk River | river

# Lebanon
بيروت | مدينة بيروت, العاصمة بيروت | LBN | Beirut | city | 33.89332 | 35.50157 | 276781
طرابلس اللبنانية | طرابلس الشام, مدينة طرابلس اللبنانية, طرابلس لبنان, طرابلس, مدينة طرابلس | LBN | Tripoli | city | 34.43352 | 35.84415 | 266826
صيدا | مدينة صيدا | LBN | Sidon | city | 33.55751 | 35.37148 | 268064
مدينة صور | صور اللبنانية | LBN | Tyre | city | 33.27333 | 35.19389 | 267008
زحلة | زحله | LBN | Zahle | city | 33.84675 | 35.90203 | 266045
بعلبك | مدينة بعلبك | LBN | Baalbek | city | 34.00583 | 36.21806 | 277130
النبطية | النبطيه | LBN | Nabatieh | city | 33.37889 | 35.48389 | 278913
جونيه | جونية | LBN | Jounieh | city | 33.98083 | 35.61778 | 273140
جبيل | مدينة جبيل | LBN | Byblos | city | 34.12111 | 35.64806 | 273203
البترون | | LBN | Batroun | city | 34.25528 | 35.65806 | 280328
مدينة عاليه | قضاء عاليه | LBN | Aley | city | 33.80528 | 35.6 | 280425
عرسال | بلدة عرسال | LBN | Arsal | town
رأس بعلبك | | LBN | Ras Baalbek | town
بلدة القاع | | LBN | al-Qaa | town
الهرمل | | LBN | Hermel | town | 34.39417 | 36.38472 | 279997
بريتال | | LBN | Brital | town
بنت جبيل | | LBN | Bint Jbeil | town | 33.11944 | 35.43333 | 276592
مرجعيون | | LBN | Marjayoun | town | 33.36028 | 35.59111 | 271226
حاصبيا | | LBN | Hasbaya | town | 33.39778 | 35.685 | 274313
الناقورة | | LBN | Naqoura | town | 33.11806 | 35.13972 | 278832
عيتا الشعب | | LBN | Aita al-Shaab | town
مارون الراس | | LBN | Maroun al-Ras | town
كفركلا | كفر كلا | LBN | Kfar Kila | town
بلدة الخيام | مدينة الخيام | LBN | Khiam | town
العديسة | بلدة العديسة | LBN | Adaisseh | town
ميس الجبل | | LBN | Meiss al-Jabal | town
بلدة حولا | | LBN | Houla | town
بلدة بليدا | | LBN | Blida (Lebanon) | town
عيترون | | LBN | Aitaroun | town
يارون | بلدة يارون | LBN | Yaroun | town
قانا | بلدة قانا | LBN | Qana | town
شبعا | | LBN | Shebaa | town
كفرشوبا | كفر شوبا | LBN | Kfar Shuba | town
جزين | قضاء جزين | LBN | Jezzine | town | 33.54167 | 35.58444 | 273360
بعبدا | | LBN | Baabda | town | 33.83389 | 35.54417 | 277226
بكفيا | | LBN | Bikfaya | town
معراب | | LBN | Maarab | town
عين التينة | | LBN | Ain al-Tineh | town
بلدة المختارة | قصر المختارة | LBN | Mukhtara | town
كليمنصو | | LBN | Clemenceau | town
قبرشمون | قبر شمون | LBN | Qabr Shmoun | town
الدامور | | LBN | Damour | town
خلدة | | LBN | Khalde | town
بلدة حمانا | | LBN | Hammana | town
شتورا | شتورة | LBN | Chtaura | town
معبر المصنع | نقطة المصنع | LBN | Masnaa crossing | crossing
رياق | | LBN | Rayak | town
مجدل عنجر | | LBN | Majdal Anjar | town
برالياس | بر الياس, بر إلياس | LBN | Bar Elias | town
عنجر | | LBN | Anjar | town | 33.72778 | 35.93111 | 278925
حلبا | | LBN | Halba | town | 34.54278 | 36.07972 | 274723
القبيات | | LBN | Qoubaiyat | town
زغرتا | | LBN | Zgharta | town | 34.39739 | 35.89493 | 265846
قضاء بشري | بلدة بشري | LBN | Bsharri | town | 34.25083 | 36.01056 | 276359
بلدة شكا | | LBN | Chekka | town
قضاء الكورة | | LBN | Koura | town
الضاحية الجنوبية | الضاحية, الضاحية الجنوبية لبيروت, ضاحية بيروت الجنوبية, ضاحية بيروت | LBN | Dahiyeh | region
حارة حريك | | LBN | Haret Hreik | quarter
الشياح | | LBN | Chiyah | quarter
عين الرمانة | | LBN | Ain al-Remmaneh | quarter
الطيونة | | LBN | Tayouneh | quarter
برج حمود | | LBN | Bourj Hammoud | town
الأشرفية | | LBN | Achrafieh | quarter
الحمرا | شارع الحمرا, شارع الحمراء | LBN | Hamra | quarter
الجميزة | | LBN | Gemmayzeh | quarter
وسط بيروت | | LBN | central Beirut | quarter
جبل محسن | | LBN | Jabal Mohsen | quarter
باب التبانة | | LBN | Bab al-Tabbaneh | quarter
ساحة الشهداء | | LBN | Martyrs' Square | site
رياض الصلح | ساحة رياض الصلح | LBN | Riad al-Solh Square | site
جبل لبنان | محافظة جبل لبنان | LBN | Mount Lebanon | region | 33.9291 | 35.6942 | 273607
البقاع | سهل البقاع, البقاع الشمالي, البقاع الغربي, البقاع الأوسط, محافظة البقاع | LBN | Bekaa | region | 34.0494 | 36.1086 | 280282
عكار | محافظة عكار, قضاء عكار | LBN | Akkar | region
الشوف | قضاء الشوف | LBN | Chouf | region
كسروان | قضاء كسروان | LBN | Keserwan | region
قضاء المتن | المتن الشمالي, المتن الأعلى | LBN | Metn | region
جنوب لبنان | الجنوب اللبناني, جنوبي لبنان, محافظة الجنوب | LBN | South Lebanon | region | 33.2661 | 35.2966 | 279894
شمال لبنان | الشمال اللبناني, شمالي لبنان | LBN | North Lebanon | region | 34.3933 | 36.0424 | 278297
إقليم الخروب | | LBN | Iqlim al-Kharroub | region
الضنية | | LBN | Dinniyeh | region
إقليم التفاح | | LBN | Iqlim al-Tuffah | region
بعلبك الهرمل | محافظة بعلبك الهرمل | LBN | Baalbek-Hermel | region
السلسلة الشرقية | سلسلة جبال لبنان الشرقية, جبال لبنان الشرقية | LBN | Anti-Lebanon | mountain
جرود عرسال | جرد عرسال | LBN | Arsal highlands | mountain
جرود رأس بعلبك | | LBN | Ras Baalbek highlands | mountain
مزارع شبعا | مزارع شبعا المحتلة | LBN | Shebaa Farms | region
الخط الأزرق | | LBN | Blue Line | site
نهر الليطاني | الليطاني, جنوب الليطاني, شمال الليطاني | LBN | Litani River | river
نهر الأولي | | LBN | Awali River | river
نهر الحاصباني | الحاصباني | LBN | Hasbani River | river
نهر الكبير | النهر الكبير | LBN | Nahr al-Kabir | river
مخيم عين الحلوة | عين الحلوة | LBN | Ain al-Hilweh camp | camp
مخيم المية ومية | المية ومية, المية مية, مخيم المية مية | LBN | Mieh Mieh camp | camp
مخيم نهر البارد | نهر البارد | LBN | Nahr al-Bared camp | camp
مخيم البداوي | البداوي | LBN | Beddawi camp | camp
مخيم برج البراجنة | برج البراجنة | LBN | Burj al-Barajneh camp | camp
مخيم شاتيلا | شاتيلا, صبرا وشاتيلا | LBN | Shatila camp | camp
مخيم الرشيدية | الرشيدية | LBN | Rashidieh camp | camp
مخيم البص | | LBN | el-Buss camp | camp
مخيم برج الشمالي | | LBN | Burj al-Shamali camp | camp
مخيم مار إلياس | | LBN | Mar Elias camp | camp
مخيم ضبية | | LBN | Dbayeh camp | camp
مطار بيروت | مطار رفيق الحريري الدولي, مطار بيروت الدولي, مطار رفيق الحريري | LBN | Beirut Airport | airport
مرفأ بيروت | ميناء بيروت | LBN | port of Beirut | site
بيت الوسط | | LBN | Beit al-Wasat | site
سجن رومية | رومية | LBN | Roumieh prison | site
حقل كاريش | كاريش | LBN | Karish gas field | site
حقل قانا | | LBN | Qana gas field | site

# Jordan
عمان | عمّان, مدينة عمان, العاصمة عمان | JOR | Amman | city | 31.95522 | 35.94503 | 250441
مدينة الزرقاء | محافظة الزرقاء | JOR | Zarqa | city | 32.07275 | 36.08796 | 250090
إربد | اربد, أربد | JOR | Irbid | city | 32.55556 | 35.85 | 248946
مدينة العقبة | ميناء العقبة, العقبة الأردنية | JOR | Aqaba | city | 29.52667 | 35.00778 | 250774
المفرق | مدينة المفرق | JOR | Mafraq | city | 32.34289 | 36.20804 | 250582
الكرك | مدينة الكرك | JOR | Karak | city | 31.16368 | 35.76204 | 6946409
مدينة معان | محافظة معان | JOR | Maan | city | 30.19624 | 35.73405 | 248382
مادبا | | JOR | Madaba | city | 31.71599 | 35.79392 | 248370
السلط | مدينة السلط | JOR | Salt | city | 32.03917 | 35.72722 | 250258
جرش | مدينة جرش | JOR | Jerash | city | 32.28082 | 35.89929 | 248875
عجلون | | JOR | Ajloun | city | 32.33326 | 35.75279 | 250799
الطفيلة | | JOR | Tafila | city | 30.83752 | 35.60442 | 250198
الرمثا | | JOR | Ramtha | city | 32.55873 | 36.00816 | 250336
الرويشد | | JOR | Ruwaished | town | 32.50152 | 38.20405 | 250317
البتراء | البترا, مدينة البتراء | JOR | Petra | site
وادي رم | | JOR | Wadi Rum | desert
الباقورة | | JOR | Baqura | village
منطقة الغمر | الباقورة والغمر | JOR | Ghamr | village
مدينة الأزرق | | JOR | Azraq | town
مخيم البقعة | | JOR | Baqaa camp | camp
مخيم الزعتري | الزعتري | JOR | Zaatari camp | camp
مخيم الأزرق | | JOR | Azraq camp | camp
مخيم الوحدات | | JOR | Wihdat camp | camp
قاعدة الأزرق | قاعدة موفق السلطي, قاعدة الأزرق الجوية | JOR | Muwaffaq Salti air base | base
البرج 22 | برج 22 | JOR | Tower 22 | base
معبر جابر | معبر جابر نصيب | JOR | Jaber crossing | crossing
وادي عربة | | JOR | Wadi Araba | region
مطار الملكة علياء | مطار الملكة علياء الدولي | JOR | Queen Alia Airport | airport
الدوار الرابع | | JOR | Fourth Circle | site
قلعة الكرك | | JOR | Karak Castle | site

# Egypt
القاهرة | القاهره, مدينة القاهرة, محافظة القاهرة, القاهرة الكبرى, العاصمة القاهرة | EGY | Cairo | city | 30.06263 | 31.24967 | 360630
الإسكندرية | الاسكندرية, إسكندرية, محافظة الإسكندرية | EGY | Alexandria | city | 31.20176 | 29.91582 | 361058
الجيزة | الجيزه, محافظة الجيزة | EGY | Giza | city | 30.00944 | 31.20861 | 360995
بورسعيد | بور سعيد, محافظة بورسعيد | EGY | Port Said | city | 31.26531 | 32.3019 | 358619
السويس | مدينة السويس, محافظة السويس | EGY | Suez | city | 29.97371 | 32.52627 | 359796
الإسماعيلية | الاسماعيلية, محافظة الإسماعيلية | EGY | Ismailia | city | 30.60427 | 32.27225 | 361055
المنصورة | مدينة المنصورة | EGY | Mansoura | city | 31.03637 | 31.38069 | 360761
طنطا | مدينة طنطا | EGY | Tanta | city | 30.78847 | 31.00192 | 347497
الزقازيق | | EGY | Zagazig | city | 30.58768 | 31.502 | 359493
دمنهور | | EGY | Damanhur | city | 31.03408 | 30.46823 | 358448
كفر الشيخ | محافظة كفر الشيخ | EGY | Kafr el-Sheikh | city | 31.11174 | 30.93991 | 354502
المحلة الكبرى | مدينة المحلة | EGY | El Mahalla El Kubra | city | 30.97063 | 31.1669 | 360829
دمياط | محافظة دمياط | EGY | Damietta | city | 31.41648 | 31.81332 | 358048
بنها | مدينة بنها | EGY | Banha | city | 30.45977 | 31.1842 | 359280
شبين الكوم | | EGY | Shibin el-Kom | city | 30.55258 | 31.00904 | 349158
الفيوم | محافظة الفيوم | EGY | Faiyum | city | 29.30995 | 30.8418 | 361320
بني سويف | محافظة بني سويف | EGY | Beni Suef | city | 29.07441 | 31.09785 | 359173
المنيا | محافظة المنيا | EGY | Minya | city | 28.09193 | 30.75813 | 360686
أسيوط | اسيوط, محافظة أسيوط | EGY | Asyut | city | 27.18096 | 31.18368 | 359783
سوهاج | محافظة سوهاج | EGY | Sohag | city | 26.55695 | 31.69478 | 347796
قنا | محافظة قنا | EGY | Qena | city | 26.16418 | 32.72671 | 350550
الأقصر | محافظة الأقصر, الاقصر | EGY | Luxor | city | 25.69893 | 32.6421 | 360502
أسوان | اسوان, محافظة أسوان | EGY | Aswan | city | 24.09082 | 32.89942 | 359792
الغردقة | الغردقه | EGY | Hurghada | city | 27.25738 | 33.81291 | 361291
شرم الشيخ | شرم الشيخ المصرية | EGY | Sharm el-Sheikh | city | 27.91582 | 34.32995 | 349340
العريش | مدينة العريش | EGY | Arish | city | 31.13159 | 33.79844 | 361546
الشيخ زويد | | EGY | Sheikh Zuweid | city | 31.2163 | 34.11074 | 353471
رفح المصرية | رفح | EGY | Rafah (Egypt) | city | 31.28204 | 34.23869 | 350350
بئر العبد | | EGY | Bir al-Abd | town | 31.01887 | 33.0098 | 410142
مدينة نخل | | EGY | Nakhl | town
طابا | | EGY | Taba | town
مدينة دهب | دهب المصرية | EGY | Dahab | town | 28.48208 | 34.49505 | 358245
نويبع | | EGY | Nuweiba | town | 29.04681 | 34.6634 | 350893
سانت كاترين | سانت كاثرين | EGY | Saint Catherine | town | 28.56191 | 33.94934 | 8521413
مدينة الحسنة | | EGY | al-Hasana | town
مرسى مطروح | محافظة مطروح | EGY | Marsa Matruh | city | 31.3529 | 27.23725 | 352733
العلمين | مدينة العلمين, العلمين الجديدة | EGY | El Alamein | city | 30.83007 | 28.95502 | 361612
سيوة | واحة سيوة | EGY | Siwa | town | 29.2032 | 25.51965 | 347863
سيدي براني | | EGY | Sidi Barrani | town
مدينة رشيد | | EGY | Rosetta | town | 31.39951 | 30.41718 | 350203
إدكو | | EGY | Idku | town | 31.3073 | 30.2981 | 355628
كوم أمبو | كوم امبو | EGY | Kom Ombo | town | 24.47669 | 32.94626 | 353802
سفاجا | | EGY | Safaga | town | 26.74906 | 33.93891 | 358620
القصير المصرية | مدينة القصير | EGY | El Quseir | town | 26.10611 | 34.27716 | 360531
مرسى علم | | EGY | Marsa Alam | town | 25.06305 | 34.89005 | 352736
العين السخنة | | EGY | Ain Sokhna | town | 29.60018 | 32.31671 | 7521348
مدينة السادات | | EGY | Sadat City | city
العاشر من رمضان | | EGY | 10th of Ramadan City | city
السادس من أكتوبر | مدينة 6 أكتوبر, مدينة السادس من أكتوبر, السادس من أكتوبر المصرية | EGY | 6th of October City | city
العاصمة الإدارية الجديدة | العاصمة الإدارية | EGY | New Administrative Capital | city
أبو كبير | | EGY | Abu Kabir | town | 30.72508 | 31.67148 | 362485
ميت غمر | | EGY | Mit Ghamr | town
نجع حمادي | | EGY | Nag Hammadi | town | 26.04949 | 32.24142 | 351434
كرداسة | | EGY | Kerdasa | town
سمالوط | | EGY | Samalut | town | 28.31214 | 30.71007 | 349717
مغاغة | | EGY | Maghagha | town
ملوي | مدينة ملوي | EGY | Mallawi | town | 27.73264 | 30.84129 | 352951
دلجا | | EGY | Dalga | village
قرية الروضة | مسجد الروضة | EGY | al-Rawda | village
أبو زنيمة | | EGY | Abu Zenima | town
القنطرة | القنطرة شرق | EGY | El Qantara | town
سيناء | شبه جزيرة سيناء | EGY | Sinai | region
شمال سيناء | محافظة شمال سيناء, شمالي سيناء | EGY | North Sinai | region | 30.5071 | 33.6723 | 349401
جنوب سيناء | محافظة جنوب سيناء, جنوبي سيناء | EGY | South Sinai | region | 28.925 | 33.7687 | 355182
وسط سيناء | | EGY | central Sinai | region
محافظة الدقهلية | الدقهلية | EGY | Dakahlia | region | 31.0304 | 31.4929 | 361849
محافظة الشرقية |  | EGY | Sharqia | region | 30.8161 | 31.8817 | 360016
محافظة الغربية |  | EGY | Gharbia | region | 30.8504 | 31.0287 | 361294
المنوفية | محافظة المنوفية | EGY | Monufia | region | 30.5076 | 31.0029 | 360689
القليوبية | محافظة القليوبية | EGY | Qalyubia | region | 30.2725 | 31.325 | 360621
محافظة البحيرة |  | EGY | Beheira | region | 30.5945 | 30.2522 | 361370
محافظة البحر الأحمر |  | EGY | Red Sea Governorate | region | 25.2164 | 33.7267 | 361468
الوادي الجديد | محافظة الوادي الجديد | EGY | New Valley | region | 24.8314 | 28.9556 | 360483
صعيد مصر | الوجه القبلي | EGY | Upper Egypt | region
دلتا النيل | الدلتا, الوجه البحري | EGY | Nile Delta | region
النوبة | بلاد النوبة | EGY | Nubia | region
حلايب | مثلث حلايب, حلايب وشلاتين, مثلث حلايب وشلاتين, شلاتين | | Halayib Triangle | region
الواحات البحرية | | EGY | Bahariya Oasis | region
الصحراء الغربية المصرية | الصحراء الغربية | EGY | Western Desert (Egypt) | desert
جبل الحلال | | EGY | Jabal al-Halal | mountain
جبل موسى | جبل الطور, طور سيناء | EGY | Mount Sinai | mountain
مدينة نصر | | EGY | Nasr City | quarter
مصر الجديدة | | EGY | Heliopolis | quarter
القاهرة الجديدة | | EGY | New Cairo | quarter | 30.03 | 31.47 | 7799991
التجمع الخامس | | EGY | Fifth Settlement | quarter
حي المعادي | ضاحية المعادي | EGY | Maadi | quarter
حي الزمالك | | EGY | Zamalek | quarter
جاردن سيتي | غاردن سيتي | EGY | Garden City | quarter
وسط القاهرة | | EGY | central Cairo | quarter
شبرا | شبرا الخيمة | EGY | Shubra | quarter
إمبابة | امبابة | EGY | Imbaba | quarter
العباسية | | EGY | Abbasiya | quarter
حلوان | | EGY | Helwan | city | 29.84144 | 31.30084 | 355795
المقطم | | EGY | Mokattam | quarter
حي المطرية | المطرية | EGY | Matariya | quarter
عين شمس | | EGY | Ain Shams | quarter
الدقي | | EGY | Dokki | quarter
حي المهندسين | | EGY | Mohandessin | quarter
جزيرة الوراق | الوراق | EGY | Warraq Island | island
ماسبيرو | مبنى ماسبيرو | EGY | Maspero | site
مدينة الشيخ زايد | | EGY | Sheikh Zayed City | city
ميدان التحرير | | EGY | Tahrir Square | site
رابعة العدوية | ميدان رابعة العدوية | EGY | Rabaa al-Adawiya Square | site
ميدان النهضة | | EGY | Nahda Square | site
شارع محمد محمود | | EGY | Mohamed Mahmoud Street | site
قناة السويس | قناة السويس الجديدة | EGY | Suez Canal | site
السد العالي | | EGY | Aswan High Dam | site
أهرامات الجيزة | الأهرامات, هضبة الأهرام | EGY | Giza pyramids | site
قصر الاتحادية | قصر القبة | EGY | Heliopolis Palace | site
سجن طرة | طرة | EGY | Tora prison | site
سجن العقرب | | EGY | Scorpion prison | site
سجن وادي النطرون | وادي النطرون | EGY | Wadi el-Natrun prison | site
سجن بدر | | EGY | Badr prison | site
حقل ظهر | حقل ظهر للغاز | EGY | Zohr gas field | site
الكاتدرائية المرقسية | كاتدرائية القديس مرقس | EGY | Saint Mark's Cathedral | site
رأس الحكمة | | EGY | Ras el-Hekma | site
مطار القاهرة | مطار القاهرة الدولي | EGY | Cairo International Airport | airport
مطار العريش | مطار العريش الدولي | EGY | Arish Airport | airport
مطار شرم الشيخ | مطار شرم الشيخ الدولي | EGY | Sharm el-Sheikh Airport | airport
مطار برج العرب | | EGY | Borg El Arab Airport | airport
برج العرب | | EGY | Borg El Arab | city
قاعدة محمد نجيب | قاعدة محمد نجيب العسكرية | EGY | Mohamed Naguib base | base
قاعدة برنيس | قاعدة برنيس العسكرية, برنيس | EGY | Berenice base | base
قاعدة 3 يوليو | | EGY | 3 July naval base | base
معبر العوجة | معبر نيتسانا | EGY | Nitzana crossing | crossing
معبر طابا | | EGY | Taba crossing | crossing
معبر قسطل | | EGY | Qustul crossing | crossing

# Sudan and South Sudan
الخرطوم | مدينة الخرطوم, ولاية الخرطوم, العاصمة الخرطوم | SDN | Khartoum | city | 15.55177 | 32.53241 | 379252
أم درمان | أمدرمان, ام درمان | SDN | Omdurman | city | 15.64453 | 32.47773 | 365137
الخرطوم بحري | بحري الخرطوم, مدينة بحري | SDN | Khartoum North | city
بورتسودان | بورت سودان, بور سودان, بورسودان | SDN | Port Sudan | city | 19.61745 | 37.21644 | 377039
عطبرة | مدينة عطبرة | SDN | Atbara | city | 17.70217 | 33.98638 | 378231
ود مدني | مدني السودانية, واد مدني | SDN | Wad Madani | city | 14.40118 | 33.51989 | 364103
مدينة الأبيض | | SDN | El Obeid | city | 13.18421 | 30.21669 | 379003
نيالا | مدينة نيالا | SDN | Nyala | city | 12.04888 | 24.88069 | 369004
الفاشر | مدينة الفاشر | SDN | El Fasher | city | 13.62793 | 25.34936 | 379555
مدينة الجنينة | الجنينة | SDN | Geneina | city | 13.45262 | 22.44725 | 379303
زالنجي | | SDN | Zalingei | city | 12.90918 | 23.47058 | 363533
الضعين | | SDN | Ed Daein | city | 11.46186 | 26.12583 | 380148
كادوقلي | كادقلي | SDN | Kadugli | city | 11.01111 | 29.71833 | 373141
الدلنج | | SDN | Dilling | city | 12.05 | 29.65 | 376450
الدمازين | | SDN | Damazin | city | 11.7891 | 34.3592 | 380174
القضارف | ولاية القضارف | SDN | Gedaref | city | 14.03493 | 35.38344 | 379062
كسلا | ولاية كسلا | SDN | Kassala | city | 15.45099 | 36.39998 | 372753
سنار | ولاية سنار | SDN | Sennar | city | 13.56907 | 33.56718 | 367644
سنجة | مدينة سنجة | SDN | Singa | town | 13.1483 | 33.93117 | 366847
كوستي | | SDN | Kosti | city | 13.1629 | 32.66347 | 371760
مدينة ربك | | SDN | Rabak | city | 13.18087 | 32.73999 | 368277
الدويم | | SDN | Ed Dueim | city | 14.0012 | 32.3116 | 380129
الدامر | | SDN | Ed Damer | city | 17.59898 | 33.97205 | 380173
شندي | | SDN | Shendi | city | 16.6915 | 33.4341 | 367308
دنقلا | | SDN | Dongola | city | 19.18163 | 30.47689 | 363417
مروي | مدينة مروي, مطار مروي | SDN | Merowe | town | 18.47036 | 31.81126 | 370481
وادي حلفا | | SDN | Wadi Halfa | town
سواكن | جزيرة سواكن, مدينة سواكن | SDN | Suakin | town | 19.1059 | 37.3321 | 367544
بابنوسة | | SDN | Babanusa | town
هجليج | حقل هجليج | SDN | Heglig | town
مدينة النهود | | SDN | En Nahud | town | 12.7 | 28.43333 | 378699
مدينة بارا | | SDN | Bara | town | 13.7 | 30.36667 | 377724
أم روابة | | SDN | Um Ruwaba | town | 12.9061 | 31.2158 | 364706
كبكابية | | SDN | Kabkabiya | town
بلدة كتم | | SDN | Kutum | town | 14.2 | 24.66667 | 371745
بلدة طويلة | محلية طويلة | SDN | Tawila | town
مليط | مدينة مليط | SDN | Mellit | town
أردمتا | | SDN | Ardamata | town
الطينة | | SDN | Tina | town
دارفور | إقليم دارفور | SDN | Darfur | region
شمال دارفور | ولاية شمال دارفور | SDN | North Darfur | region | 16.4602 | 25.506 | 408666
جنوب دارفور | ولاية جنوب دارفور | SDN | South Darfur | region | 11.3694 | 24.5964 | 408660
غرب دارفور | ولاية غرب دارفور | SDN | West Darfur | region
شرق دارفور | ولاية شرق دارفور | SDN | East Darfur | region | 11.0263 | 26.5295 | 8394435
وسط دارفور | ولاية وسط دارفور | SDN | Central Darfur | region | 12.1983 | 23.3467 | 8394436
كردفان | إقليم كردفان | SDN | Kordofan | region
شمال كردفان | ولاية شمال كردفان | SDN | North Kordofan | region | 14.5295 | 29.6122 | 408667
جنوب كردفان | ولاية جنوب كردفان | SDN | South Kordofan | region | 11.4504 | 29.83 | 408661
غرب كردفان | ولاية غرب كردفان | SDN | West Kordofan | region
ولاية النيل الأزرق |  | SDN | Blue Nile State | region | 11.1657 | 34.1155 | 408654
ولاية النيل الأبيض |  | SDN | White Nile State | region | 13.5951 | 32.3633 | 408653
ولاية نهر النيل |  | SDN | River Nile State | region | 17.558 | 33.7623 | 408664
ولاية الجزيرة |  | SDN | Gezira State | region | 14.6771 | 33.3362 | 408648
ولاية البحر الأحمر |  | SDN | Red Sea State | region | 19.5289 | 35.8873 | 408646
الولاية الشمالية |  | SDN | Northern State | region | 19.3151 | 28.8329 | 378389
شرق السودان | شرقي السودان | SDN | eastern Sudan | region
جبال النوبة | | SDN | Nuba Mountains | region
جبل مرة | | SDN | Jebel Marra | mountain
أبيي | منطقة أبيي | SDN | Abyei | region
الفشقة | منطقة الفشقة | SDN | al-Fashaga | region
مخيم زمزم | معسكر زمزم | SDN | Zamzam camp | camp
مخيم أبو شوك | معسكر أبو شوك | SDN | Abu Shouk camp | camp
مخيم كلمة | معسكر كلمة | SDN | Kalma camp | camp
مطار الخرطوم | مطار الخرطوم الدولي | SDN | Khartoum Airport | airport
القصر الجمهوري | | | Republican Palace | site
سد مروي | | SDN | Merowe Dam | site
مصنع الشفاء | | SDN | al-Shifa factory | site
سجن كوبر | | SDN | Kober prison | site
جوبا | مدينة جوبا | SSD | Juba | city | 4.85165 | 31.58247 | 373303
ملكال | | SSD | Malakal | city | 9.53342 | 31.66049 | 370737
بانتيو | | SSD | Bentiu | city | 9.25722 | 29.79833 | 377472
مدينة واو | | SSD | Wau | city | 7.70111 | 27.98972 | 363885
مدينة بور | | SSD | Bor | city | 6.20889 | 31.55861 | 377241
ولاية الوحدة | | SSD | Unity State | region
أعالي النيل | ولاية أعالي النيل | SSD | Upper Nile | region
جونقلي | ولاية جونقلي | SSD | Jonglei | region
ولاية الاستوائية الوسطى | ولاية الاستوائية | SSD | Equatoria | region
بحر الغزال | | SSD | Bahr el-Ghazal | region

# Algeria
الجزائر العاصمة | مدينة الجزائر | DZA | Algiers | city | 36.73225 | 3.08746 | 2507480
وهران | مدينة وهران | DZA | Oran | city | 35.69906 | -0.63588 | 2485926
قسنطينة | | DZA | Constantine | city | 36.365 | 6.61472 | 2501152
عنابة | | DZA | Annaba | city | 36.9 | 7.76667 | 2506999
البليدة | | DZA | Blida | city | 36.47004 | 2.8277 | 2503769
باتنة | | DZA | Batna | city | 35.55597 | 6.17414 | 2505572
سطيف | | DZA | Setif | city | 36.19112 | 5.41373 | 2481700
تلمسان | | DZA | Tlemcen | city | 34.87833 | -1.315 | 2475687
بجاية | | DZA | Bejaia | city | 36.75587 | 5.08433 | 2505329
تيزي وزو | تيزي أوزو | DZA | Tizi Ouzou | city | 36.71182 | 4.04591 | 2475744
سكيكدة | | DZA | Skikda | city | 36.87617 | 6.90921 | 2479536
تبسة | | DZA | Tebessa | city | 35.40417 | 8.12417 | 2477461
بسكرة | | DZA | Biskra | city | 34.85038 | 5.72805 | 2503826
جيجل | | DZA | Jijel | city | 36.821 | 5.76352 | 2492913
المدية | | DZA | Medea | city | 36.26417 | 2.75393 | 2488835
الشلف | | DZA | Chlef | city | 36.16525 | 1.33452 | 2498611
مستغانم | | DZA | Mostaganem | city | 35.93115 | 0.08918 | 2487134
سيدي بلعباس | | DZA | Sidi Bel Abbes | city | 35.18994 | -0.63085 | 2481007
تيارت | | DZA | Tiaret | city | 35.37103 | 1.31699 | 2476897
الجلفة | | DZA | Djelfa | city | 34.67279 | 3.263 | 2500017
ولاية المسيلة | | DZA | M'sila | city | 35.70583 | 4.54194 | 2486690
برج بوعريريج | | DZA | Bordj Bou Arreridj | city | 36.07321 | 4.76108 | 2503701
البويرة | | DZA | Bouira | city | 36.37489 | 3.902 | 2502958
بومرداس | | DZA | Boumerdes | city | 36.76639 | 3.47717 | 2474141
تيبازة | | DZA | Tipaza | city | 36.58972 | 2.4475 | 2476028
عين الدفلى | | DZA | Ain Defla | city | 36.26405 | 1.9679 | 2508228
خنشلة | | DZA | Khenchela | city | 35.43583 | 7.14333 | 2491889
سوق أهراس | | DZA | Souk Ahras | city | 36.28639 | 7.95111 | 2479215
قالمة | | DZA | Guelma | city | 36.46214 | 7.42608 | 2495662
أم البواقي | | DZA | Oum el-Bouaghi | city | 35.87541 | 7.11353 | 2484620
ولاية ميلة | | DZA | Mila | city | 36.45028 | 6.26444 | 2487452
ولاية الوادي | وادي سوف | DZA | El Oued | city | 33.35608 | 6.86319 | 2497411
ورقلة | | DZA | Ouargla | city | 31.94932 | 5.32502 | 2485801
غرداية | | DZA | Ghardaia | city | 32.49094 | 3.67347 | 2496049
الأغواط | | DZA | Laghouat | city | 33.8 | 2.86514 | 2491191
ولاية بشار | مدينة بشار | DZA | Bechar | city | 31.61667 | -2.21667 | 2505530
أدرار | ولاية أدرار | DZA | Adrar | city | 27.87429 | -0.29388 | 2508813
تمنراست | تامنراست, تمنغاست | DZA | Tamanrasset | city | 22.785 | 5.52278 | 2478216
إليزي | ولاية إليزي | DZA | Illizi | city | 26.48333 | 8.46667 | 2493456
مدينة جانت | | DZA | Djanet | town
تندوف | مخيمات تندوف | DZA | Tindouf | city | 27.67111 | -8.14743 | 2476301
حاسي مسعود | | DZA | Hassi Messaoud | town | 31.68041 | 6.07286 | 2494029
عين صالح | | DZA | In Salah | town | 27.19351 | 2.46069 | 2493222
عين أمناس | عين اميناس, إن أميناس | DZA | In Amenas | town
تيقنتورين | تيغنتورين | DZA | Tiguentourine | site
حاسي الرمل | | DZA | Hassi R'Mel | town
ولاية النعامة | | DZA | Naama | city | 33.26667 | -0.31667 | 2486523
ولاية سعيدة | | DZA | Saida | city | 34.83033 | 0.15171 | 2482572
ولاية معسكر | | DZA | Mascara | city | 35.39664 | 0.14027 | 2490098
غليزان | | DZA | Relizane | city | 35.73734 | 0.55599 | 2483668
بوفاريك | مطار بوفاريك | DZA | Boufarik | town | 36.57413 | 2.91214 | 2503181
برج باجي مختار | | DZA | Bordj Badji Mokhtar | town
منطقة القبائل | بلاد القبائل | DZA | Kabylie | region
جنوب الجزائر | الجنوب الجزائري | DZA | southern Algeria | region
مطار هواري بومدين | مطار الجزائر الدولي | DZA | Houari Boumediene Airport | airport
سجن الحراش | الحراش | DZA | El Harrach prison | site
باب الواد | | DZA | Bab el-Oued | quarter

# Tunisia
تونس العاصمة | مدينة تونس, العاصمة تونس | TUN | Tunis | city | 36.81897 | 10.16579 | 2464470
صفاقس | | TUN | Sfax | city | 34.74056 | 10.76028 | 2467454
سوسة | مدينة سوسة | TUN | Sousse | city | 35.82539 | 10.63699 | 2464915
القيروان | | TUN | Kairouan | city | 35.6781 | 10.09633 | 2473449
بنزرت | | TUN | Bizerte | city | 37.27442 | 9.87391 | 2472706
قابس | | TUN | Gabes | city | 33.88146 | 10.0982 | 2468369
قفصة | | TUN | Gafsa | city | 34.425 | 8.78417 | 2468353
القصرين | | TUN | Kasserine | city | 35.16758 | 8.83651 | 2473457
سيدي بوزيد | سيدي بو زيد | TUN | Sidi Bouzid | city | 35.03823 | 9.48494 | 2465840
المنستير | | TUN | Monastir | city | 35.77799 | 10.82617 | 2473493
مدينة المهدية | ولاية المهدية | TUN | Mahdia | city | 35.50472 | 11.06222 | 2473572
ولاية نابل | مدينة نابل | TUN | Nabeul | city | 36.45606 | 10.73763 | 2468579
مدينة الحمامات | | TUN | Hammamet | city | 36.4 | 10.61667 | 2473744
ولاية الكاف | مدينة الكاف | TUN | El Kef | city | 36.17424 | 8.70486 | 2473634
جندوبة | | TUN | Jendouba | city | 36.50114 | 8.78024 | 2470088
باجة | ولاية باجة | TUN | Beja | city | 36.72564 | 9.18169 | 2472774
سليانة | | TUN | Siliana | city | 36.08497 | 9.37082 | 2465030
زغوان | | TUN | Zaghouan | city | 36.40291 | 10.14292 | 2464041
توزر | | TUN | Tozeur | city | 33.91968 | 8.13352 | 2464648
ولاية قبلي | | TUN | Kebili | city | 33.70439 | 8.96903 | 2468018
مدنين | | TUN | Medenine | city | 33.35495 | 10.50548 | 2469473
تطاوين | | TUN | Tataouine | city | 32.92967 | 10.45177 | 2464701
بن قردان | بنقردان, بن قردان التونسية | TUN | Ben Gardane | town | 33.13783 | 11.21965 | 2472431
جرجيس | | TUN | Zarzis | town | 33.50398 | 11.11215 | 2470173
رمادة | بلدة رمادة | TUN | Remada | town | 32.31662 | 10.39551 | 2467783
طبرقة | | TUN | Tabarka | town | 36.95442 | 8.75801 | 2464871
أريانة | ولاية أريانة | TUN | Ariana | city | 36.86012 | 10.19337 | 2473247
بن عروس | | TUN | Ben Arous | city | 36.75452 | 10.22167 | 2472479
منوبة | | TUN | Manouba | city | 36.81006 | 10.09557 | 2469274
حلق الوادي | | TUN | La Goulette | town | 36.81825 | 10.3052 | 2470656
باردو | متحف باردو, قصر باردو | TUN | Bardo | quarter
قرطاج | | TUN | Carthage | quarter | 36.86108 | 10.33161 | 2468245
القصبة | ساحة القصبة | TUN | Kasbah | quarter
سيدي بوسعيد | سيدي بو سعيد | TUN | Sidi Bou Said | town | 36.8687 | 10.34174 | 2466688
دوار هيشر | | TUN | Douar Hicher | quarter
جربة | جزيرة جربة | TUN | Djerba | island
قرقنة | جزيرة قرقنة | TUN | Kerkennah | island
جبل الشعانبي | الشعانبي, جبال الشعانبي | TUN | Mount Chambi | mountain
جبل سمامة | | TUN | Mount Semmama | mountain
جبل السلوم | | TUN | Mount Salloum | mountain
مطار تونس قرطاج | مطار تونس قرطاج الدولي | TUN | Tunis-Carthage Airport | airport
شارع الحبيب بورقيبة | شارع بورقيبة | TUN | Avenue Habib Bourguiba | site
كنيس الغريبة | معبد الغريبة | TUN | El Ghriba synagogue | site
سجن المرناقية | المرناقية | TUN | Mornaguia prison | site
سجن برج الرومي | | TUN | Borj el-Roumi prison | site
قاعدة رمادة | | TUN | Remada base | base

# Morocco and Western Sahara
الرباط | مدينة الرباط, العاصمة الرباط | MAR | Rabat | city | 34.01325 | -6.83255 | 2538475
الدار البيضاء | كازابلانكا, الدارالبيضاء | MAR | Casablanca | city | 33.58831 | -7.61138 | 2553604
مراكش | مدينة مراكش | MAR | Marrakesh | city | 31.63416 | -7.99994 | 2542997
مدينة فاس | فاس المغربية | MAR | Fez | city | 34.03313 | -5.00028 | 2548885
طنجة | مدينة طنجة | MAR | Tangier | city | 35.76727 | -5.79975 | 2530335
مكناس | | MAR | Meknes | city | 33.89352 | -5.54727 | 2542715
أكادير | اكادير, أغادير | MAR | Agadir | city | 30.42018 | -9.59815 | 2561668
وجدة | مدينة وجدة | MAR | Oujda | city | 34.68139 | -1.90858 | 2540483
تطوان | | MAR | Tetouan | city | 35.57845 | -5.36837 | 2528910
القنيطرة المغربية | القنيطرة, مدينة القنيطرة | MAR | Kenitra | city | 34.26101 | -6.5802 | 2544571
مدينة سلا | | MAR | Sale | city | 34.0531 | -6.79846 | 2537763
الحسيمة | مدينة الحسيمة, إقليم الحسيمة | MAR | Al Hoceima | city | 35.25165 | -3.93723 | 2558545
الناظور | الناضور | MAR | Nador | city | 35.16813 | -2.93352 | 2541479
جرادة | مدينة جرادة | MAR | Jerada | city | 34.31 | -2.16 | 2545017
مدينة العيون | العيون المغربية | MAR | Laayoune | city | 27.1418 | -13.18797 | 2462881
مدينة الداخلة | الداخلة المغربية | MAR | Dakhla | city | 23.68477 | -15.95798 | 2463447
السمارة | مدينة السمارة | MAR | Smara | city | 26.73841 | -11.67194 | 2461874
بوجدور | | MAR | Boujdour | city
الكركرات | معبر الكركرات, الكركارات | MAR | Guerguerat | crossing
تيفاريتي | | MAR | Tifariti | town
بئر لحلو | بير لحلو | MAR | Bir Lehlou | town
منطقة المحبس | | MAR | Mahbes | town
الصويرة | | MAR | Essaouira | city | 31.5125 | -9.77 | 2549263
ورزازات | | MAR | Ouarzazate | city | 30.91894 | -6.89341 | 2540850
الراشيدية | الرشيدية المغربية | MAR | Errachidia | city | 31.9314 | -4.42663 | 7280528
زاكورة | | MAR | Zagora | city | 30.33241 | -5.8384 | 2526452
بني ملال | | MAR | Beni Mellal | city | 32.33725 | -6.34983 | 2555745
خريبكة | | MAR | Khouribga | city | 32.88108 | -6.9063 | 2544248
سطات | | MAR | Settat | city | 33.00103 | -7.61662 | 2537406
مدينة الجديدة | | MAR | El Jadida | city | 33.25682 | -8.50882 | 2550078
مدينة المحمدية | | MAR | Mohammedia | city | 33.68607 | -7.38298 | 2542051
آسفي | أسفي | MAR | Safi | city | 32.29939 | -9.23718 | 2537881
تازة | مدينة تازة | MAR | Taza | city | 34.21 | -4.01 | 2529317
إفران | | MAR | Ifrane | town | 33.52666 | -5.11019 | 2546917
الفنيدق | | MAR | Fnideq | town | 35.84906 | -5.35747 | 2548818
العرائش | | MAR | Larache | city | 35.19321 | -6.15572 | 2543549
شفشاون | | MAR | Chefchaouen | city | 35.16878 | -5.2636 | 2553455
تارودانت | | MAR | Taroudant | city | 30.47028 | -8.87695 | 2529649
طانطان | | MAR | Tan-Tan | city | 28.43799 | -11.10321 | 2530241
كلميم | | MAR | Guelmim | city | 28.98696 | -10.05738 | 2548526
الصخيرات | | MAR | Skhirat | town | 33.8527 | -7.03171 | 2562055
تمارة | | MAR | Temara | city | 33.92866 | -6.90656 | 2529013
بوزنيقة | | MAR | Bouznika | town | 33.78942 | -7.15968 | 2553751
إمزورن | امزورن | MAR | Imzouren | town | 35.14637 | -3.85063 | 2550898
الريف المغربي | منطقة الريف, الريف المغربية | MAR | Rif | region
إقليم الحوز | الحوز | MAR | Al Haouz | region
سوس ماسة | | MAR | Souss-Massa | region | 30.42018 | -9.59815
إقليم الصحراء الغربية | إقليم الصحراء, الأقاليم الجنوبية | MAR | Western Sahara region | region
وادي الذهب |  | MAR | Rio de Oro | region | 23.0116 | -14.9815 | 7627603
جبال الأطلس | الأطلس الكبير, الأطلس المتوسط | MAR | Atlas Mountains | mountain
طنجة المتوسط | ميناء طنجة المتوسط | MAR | Tanger Med | site
سجن عكاشة | | MAR | Oukacha prison | site
مطار محمد الخامس | مطار محمد الخامس الدولي | MAR | Mohammed V Airport | airport
معبر باب سبتة | باب سبتة | MAR | Bab Sebta crossing | crossing
سبتة | مدينة سبتة | ESP | Ceuta | city | 35.88919 | -5.32042 | 6362987
مليلية | مدينة مليلية, مليلة | ESP | Melilla | city | 35.29369 | -2.93833 | 2513947

# Mauritania, Somalia, Djibouti, Comoros
نواكشوط | نواقشوط | MRT | Nouakchott | city | 18.08581 | -15.9785 | 2377450
نواذيبو | نواديبو | MRT | Nouadhibou | city | 20.94188 | -17.03842 | 2377457
روصو | | MRT | Rosso | city | 16.51378 | -15.80503 | 2376898
كيفه | كيفة | MRT | Kiffa | city | 16.62073 | -11.40208 | 2378538
شنقيط | | MRT | Chinguetti | town | 20.463 | -12.362 | 2380519
مدينة أطار | | MRT | Atar | city | 20.5177 | -13.04857 | 2381334
الزويرات | ازويرات | MRT | Zouerate | city | 22.73542 | -12.47134 | 2375558
باسكنو | | MRT | Bassikounou | town
مخيم امبرة | مخيم أمبرة | MRT | Mbera camp | camp
مقديشو | مقديشيو, موقديشو | SOM | Mogadishu | city | 2.03711 | 45.34375 | 53654
هرجيسا | هرغيسا | SOM | Hargeisa | city | 9.56 | 44.065 | 57289
كيسمايو | كسمايو | SOM | Kismayo | city | -0.35817 | 42.54536 | 55671
بيدوا | بيداوة | SOM | Baidoa | city | 3.11383 | 43.6498 | 64536
بوصاصو | بوساسو | SOM | Bosaso | city | 11.28421 | 49.18158 | 64013
غالكعيو | جالكعيو, جالكايو | SOM | Galkayo | city | 6.76972 | 47.43083 | 59611
غروي | جاروي, غاروي | SOM | Garowe | city | 8.40207 | 48.48284 | 58933
بلدوين | بلد وين, بلدوينه | SOM | Beledweyne | city | 4.73583 | 45.20361 | 64460
بربرة | ميناء بربرة | SOM | Berbera | city | 10.43959 | 45.01432 | 64435
لاسعانود | لاس عانود, لاسعنود | SOM | Las Anod | city | 8.47738 | 47.35971 | 400769
براوة | | SOM | Barawe | town
أفجوي | أفغوي | SOM | Afgooye | town | 2.1381 | 45.1212 | 65785
مدينة جوهر | | SOM | Jowhar | city | 2.78087 | 45.50048 | 56335
أرض الصومال | صوماليلاند, جمهورية أرض الصومال, صومالي لاند | SOM | Somaliland | region
بونتلاند | بونت لاند, أرض البنط | SOM | Puntland | region
جوبالاند | جوبا لاند, ولاية جوبالاند | SOM | Jubaland | region
ولاية هيرشبيلي | هيرشبيلي | SOM | Hirshabelle | region
غلمدغ | جلمدج, غلمدوغ | SOM | Galmudug | region
شبيلي السفلى | شبيلي الوسطى, إقليم شبيلي السفلى | SOM | Shabelle | region
مدينة جيبوتي | | DJI | Djibouti | city | 11.58901 | 43.14503 | 223817
ميناء دوراليه | دوراليه | DJI | Doraleh port | site
معسكر ليمونييه | قاعدة ليمونييه | DJI | Camp Lemonnier | base
موروني | | COM | Moroni | city | -11.70216 | 43.25506 | 921772
أنجوان | جزيرة أنجوان | COM | Anjouan | island

# Saudi Arabia
الرياض | مدينة الرياض, العاصمة الرياض, منطقة الرياض | SAU | Riyadh | city | 24.68773 | 46.72185 | 108410
جدة | مدينة جدة | SAU | Jeddah | city | 21.49012 | 39.18624 | 105343
مكة المكرمة | مكة, مكه, مكة المكرمه, مدينة مكة | SAU | Mecca | city | 21.42664 | 39.82563 | 104515
المدينة المنورة | المدينة المنوره, طيبة الطيبة | SAU | Medina | city | 24.46861 | 39.61417 | 109223
الدمام | مدينة الدمام | SAU | Dammam | city | 26.43442 | 50.10326 | 110336
الظهران | | SAU | Dhahran | city | 26.28864 | 50.11396 | 107797
مدينة الخبر | الخبر السعودية | SAU | Khobar | city | 26.27944 | 50.20833 | 109323
الطائف | | SAU | Taif | city | 21.27028 | 40.41583 | 107968
تبوك | منطقة تبوك | SAU | Tabuk | city | 28.3998 | 36.57151 | 101628
بريدة | مدينة بريدة | SAU | Buraydah | city | 26.32599 | 43.97497 | 107304
عنيزة | | SAU | Unaizah | city | 26.08793 | 43.96368 | 100768
أبها | مدينة أبها | SAU | Abha | city | 18.21639 | 42.50528 | 110690
خميس مشيط | | SAU | Khamis Mushait | city | 18.3 | 42.73333 | 105072
نجران | منطقة نجران | SAU | Najran | city | 17.49326 | 44.12766 | 103630
جازان | جيزان, منطقة جازان | SAU | Jizan | city | 16.88917 | 42.55111 | 105299
صامطة | | SAU | Samtah | town | 16.59601 | 42.94435 | 102451
محافظة صبيا | | SAU | Sabya | town | 17.1495 | 42.62537 | 102651
الخوبة | | SAU | Khubah | town
شرورة | | SAU | Sharurah | town
ظهران الجنوب | | SAU | Dhahran al-Janub | town
مدينة حائل | منطقة حائل | SAU | Hail | city | 27.52188 | 41.69073 | 106281
عرعر | مدينة عرعر | SAU | Arar | city | 30.97531 | 41.03808 | 108512
سكاكا | | SAU | Sakaka | city | 29.96974 | 40.20641 | 102527
رفحاء | | SAU | Rafha | town
حفر الباطن | | SAU | Hafar al-Batin | city | 28.43279 | 45.97077 | 106297
القطيف | محافظة القطيف | SAU | Qatif | city | 26.56542 | 50.0089 | 108927
العوامية | بلدة العوامية | SAU | Awamiyah | town
سيهات | | SAU | Saihat | town | 26.48345 | 50.04849 | 102318
الهفوف | | SAU | Hofuf | city | 25.36467 | 49.58764 | 109571
الجبيل | مدينة الجبيل | SAU | Jubail | city | 27.0174 | 49.62251 | 109435
مدينة ينبع | ينبع السعودية, ميناء ينبع | SAU | Yanbu | city | 24.08954 | 38.0618 | 100425
رابغ | | SAU | Rabigh | city | 22.79856 | 39.03493 | 103035
منطقة الباحة | مدينة الباحة | SAU | Al Bahah | city | 20.01288 | 41.46767 | 109953
محافظة الخرج | | SAU | Al Kharj | city | 24.15541 | 47.33457 | 109353
الدرعية | | SAU | Diriyah | city
محافظة المجمعة | | SAU | Al Majmaah | town | 25.91097 | 45.35665 | 109194
الدوادمي | | SAU | Dawadmi | town | 24.50772 | 44.39237 | 110325
بيشة | | SAU | Bisha | city | 20.00054 | 42.6052 | 103369
القنفذة | | SAU | Al Qunfudhah | city
محافظة العلا | العلا السعودية | SAU | AlUla | city | 26.60853 | 37.92316 | 108841
نيوم | مدينة نيوم, مشروع نيوم | SAU | NEOM | city
بقيق | أبقيق | SAU | Abqaiq | town | 25.93402 | 49.6688 | 107312
خريص | حقل خريص | SAU | Khurais | site
رأس تنورة | | SAU | Ras Tanura | town
مشعر منى | | SAU | Mina | site
مشعر عرفات | جبل عرفات, صعيد عرفات | SAU | Arafat | site
مزدلفة | | SAU | Muzdalifah | site
المنطقة الشرقية | المنطقة الشرقية السعودية, شرق السعودية | SAU | Eastern Province | region | 22.9875 | 50.1714 | 108241
الأحساء | الإحساء, محافظة الأحساء | SAU | Al-Ahsa | region
القصيم | منطقة القصيم | SAU | Al-Qassim | region | 25.9478 | 43.2716 | 108933
عسير | منطقة عسير | SAU | Asir | region | 19.3484 | 42.9503 | 108179
منطقة الجوف |  | SAU | Al Jawf Region | region | 29.5589 | 38.3651 | 109470
الحدود الشمالية | منطقة الحدود الشمالية | SAU | Northern Borders | region | 29.227 | 43.3124 | 109579
الحجاز | | SAU | Hejaz | region
إقليم نجد | منطقة نجد | SAU | Najd | region
الحد الجنوبي | الحد الجنوبي للمملكة | SAU | southern border of Saudi Arabia | region
الربع الخالي | صحراء الربع الخالي | | Empty Quarter | desert
المسجد الحرام | الحرم المكي, الحرم المكي الشريف | SAU | Masjid al-Haram | site
المسجد النبوي | المسجد النبوي الشريف, الحرم النبوي | SAU | Prophet's Mosque | site
الكعبة | الكعبة المشرفة | SAU | Kaaba | site
الحرمان الشريفان | | SAU | Two Holy Mosques | site
البقيع | مقبرة البقيع | SAU | Al-Baqi | site
مطار الملك خالد | مطار الملك خالد الدولي | SAU | King Khalid Airport | airport
مطار الملك عبد العزيز | مطار الملك عبدالعزيز الدولي, مطار جدة, مطار الملك عبد العزيز الدولي | SAU | King Abdulaziz Airport | airport
مطار أبها | مطار أبها الدولي | SAU | Abha Airport | airport
مطار جازان | مطار جيزان | SAU | Jizan Airport | airport
مطار نجران | | SAU | Najran Airport | airport
قاعدة الملك خالد | قاعدة الملك خالد الجوية | SAU | King Khalid Air Base | base
قاعدة الأمير سلطان | قاعدة الأمير سلطان الجوية | SAU | Prince Sultan Air Base | base
قصر اليمامة | | SAU | Al-Yamamah Palace | site
سجن الحائر | | SAU | Al-Hair prison | site
جزيرة فرسان | جزر فرسان | SAU | Farasan Islands | island
منفذ سلوى | معبر سلوى | SAU | Salwa crossing | crossing
منفذ الخضراء | | SAU | Alab crossing | crossing
جسر الملك فهد | | | King Fahd Causeway | site
تيران وصنافير | جزيرتي تيران وصنافير, جزيرتا تيران وصنافير, جزيرة تيران, صنافير | SAU | Tiran and Sanafir | island

# Emirates, Qatar, Bahrain, Kuwait, Oman
أبوظبي | أبو ظبي, ابوظبي, إمارة أبوظبي, العاصمة أبوظبي | ARE | Abu Dhabi | city | 24.45118 | 54.39696 | 292968
دبي | دبى, إمارة دبي, مدينة دبي | ARE | Dubai | city | 25.07725 | 55.30927 | 292223
الشارقة | إمارة الشارقة | ARE | Sharjah | city | 25.33737 | 55.41206 | 292672
عجمان | إمارة عجمان | ARE | Ajman | city | 25.40177 | 55.47878 | 292932
رأس الخيمة | إمارة رأس الخيمة | ARE | Ras al-Khaimah | city | 25.78953 | 55.9432 | 291074
الفجيرة | إمارة الفجيرة, ميناء الفجيرة | ARE | Fujairah | city | 25.11641 | 56.34141 | 292878
أم القيوين | إمارة أم القيوين | ARE | Umm al-Quwain | city | 25.56473 | 55.55517 | 290594
مدينة العين | العين الإماراتية | ARE | Al Ain | city | 24.19167 | 55.76056 | 292913
مدينة زايد | | ARE | Zayed City | city | 23.65416 | 53.70522 | 291580
مدينة مصدر | | ARE | Masdar City | city
خورفكان | خور فكان | ARE | Khor Fakkan | city | 25.33132 | 56.34199 | 291696
الظفرة | قاعدة الظفرة, قاعدة الظفرة الجوية | ARE | Al Dhafra air base | base
مدينة محمد بن زايد | | ARE | Mohamed bin Zayed City | quarter
ميناء جبل علي | جبل علي | ARE | Jebel Ali port | site
برج خليفة | | ARE | Burj Khalifa | site
محطة براكة | براكة, محطة براكة النووية | ARE | Barakah nuclear plant | site
سجن الرزين | | ARE | Al-Razeen prison | site
طنب الكبرى | الجزر الثلاث, طنب الصغرى, طنب الكبرى والصغرى, الجزر الإماراتية الثلاث | ARE | Tunb islands | island
أبو موسى | جزيرة أبو موسى | ARE | Abu Musa | island
مطار دبي | مطار دبي الدولي | ARE | Dubai International Airport | airport
مطار أبوظبي | مطار أبوظبي الدولي | ARE | Abu Dhabi International Airport | airport
الدوحة | الدوحه, مدينة الدوحة, العاصمة الدوحة | QAT | Doha | city | 25.28545 | 51.53096 | 290030
الوكرة | | QAT | Al Wakrah | city | 25.17151 | 51.60337 | 289915
مدينة الريان | | QAT | Al Rayyan | city | 25.29194 | 51.42444 | 289888
لوسيل | مدينة لوسيل, ملعب لوسيل | QAT | Lusail | city
مدينة الخور | | QAT | Al Khor | city | 25.68389 | 51.50583 | 289962
رأس لفان | | QAT | Ras Laffan | town
قاعدة العديد | قاعدة العديد الجوية | QAT | Al Udeid air base | base
مطار حمد الدولي | مطار حمد | QAT | Hamad International Airport | airport
منفذ أبو سمرة | أبو سمرة, معبر أبو سمرة | QAT | Abu Samra crossing | crossing
المنامة | مدينة المنامة, العاصمة المنامة | BHR | Manama | city | 26.22787 | 50.58565 | 290340
المحرق | | BHR | Muharraq | city | 26.25722 | 50.61194 | 290332
الرفاع | | BHR | Riffa | city | 26.13 | 50.555 | 385038
الدراز | | BHR | Diraz | village
جزيرة سترة | | BHR | Sitra | town | 26.15472 | 50.62056 | 290104
دوار اللؤلؤة | ميدان اللؤلؤة | BHR | Pearl Roundabout | site
سجن جو | سجن جو المركزي | BHR | Jau prison | site
قصر الصخير | الصخير | BHR | Sakhir Palace | site
مدينة الكويت | الكويت العاصمة, العاصمة الكويت | KWT | Kuwait City | city | 29.36972 | 47.97833 | 285787
الجهراء | | KWT | Jahra | city | 29.3375 | 47.65806 | 285799
محافظة حولي | | KWT | Hawalli | city | 29.33278 | 48.02861 | 285629
محافظة الأحمدي | ميناء الأحمدي | KWT | Ahmadi | city | 29.07694 | 48.08389 | 285839
الفروانية | | KWT | Farwaniya | city | 29.2775 | 47.95861 | 285815
السالمية | | KWT | Salmiya | city | 29.33389 | 48.07611 | 285704
جزيرة بوبيان | بوبيان | KWT | Bubiyan Island | island
حقل الدرة | حقل الدرة للغاز | KWT | Durra gas field | site
الخفجي | حقل الخفجي | SAU | Khafji | town | 28.43905 | 48.49132 | 109380
المنطقة المقسومة | المنطقة المحايدة | | Saudi-Kuwaiti neutral zone | region
قصر بيان | | KWT | Bayan Palace | site
معسكر عريفجان | عريفجان, قاعدة عريفجان | KWT | Camp Arifjan | base
قاعدة علي السالم | | KWT | Ali Al Salem air base | base
مسقط | مدينة مسقط, العاصمة مسقط | OMN | Muscat | city | 23.58413 | 58.40778 | 287286
صلالة | | OMN | Salalah | city | 17.01505 | 54.09237 | 286621
صحار | | OMN | Sohar | city | 24.34745 | 56.70937 | 286282
نزوى | | OMN | Nizwa | city | 22.93333 | 57.53333 | 286987
صور العمانية | | OMN | Sur | city | 22.56667 | 59.52889 | 286245
الدقم | ميناء الدقم | OMN | Duqm | city
البريمي | | OMN | Al Buraimi | city | 24.25088 | 55.79312 | 289317
محافظة ظفار | ظفار | OMN | Dhofar | region | 18.4966 | 54.2927 | 411742
محافظة مسندم | مسندم, شبه جزيرة مسندم | OMN | Musandam | region | 25.9744 | 56.2943 | 411741
جزيرة مصيرة | مصيرة | OMN | Masirah Island | island
ميناء صلالة | | OMN | Port of Salalah | site

# Turkey
أنقرة | انقرة, أنقره, العاصمة أنقرة | TUR | Ankara | city | 39.91987 | 32.85427 | 323786
إسطنبول | اسطنبول, استنبول, إستانبول, إستنبول, أسطنبول, استانبول | TUR | Istanbul | city | 41.01384 | 28.94966 | 745044
إزمير | ازمير, أزمير | TUR | Izmir | city | 38.41273 | 27.13838 | 311046
أنطاليا | أنطالية, انطاليا | TUR | Antalya | city | 36.90812 | 30.69556 | 323777
أضنة | اضنة, أضنا | TUR | Adana | city | 36.98615 | 35.32531 | 325363
غازي عنتاب | غازي عينتاب, عنتاب, غازيعنتاب | TUR | Gaziantep | city | 37.05944 | 37.3825 | 314830
شانلي أورفا | أورفا, شانلي اورفا, شانلى أورفا | TUR | Sanliurfa | city | 37.16708 | 38.79392 | 298333
كيليس | كلس | TUR | Kilis | city | 36.71611 | 37.115 | 307864
هاتاي | هطاي, إقليم هاتاي, ولاية هاتاي | TUR | Hatay | region | 36.4876 | 36.2284 | 312394
لواء إسكندرون | لواء اسكندرون | TUR | Sanjak of Alexandretta | region
أنطاكيا | أنطاكية, انطاكيا | TUR | Antakya | city | 36.20655 | 36.15722 | 323779
إسكندرون | الإسكندرونة, اسكندرون | TUR | Iskenderun | city | 36.58718 | 36.17347 | 311111
الريحانية | ريحانلي, الريحانلي | TUR | Reyhanli | town | 36.26791 | 36.56747 | 302355
قرق خان | قريق خان | TUR | Kirikhan | town | 36.49939 | 36.35755 | 307657
يايلاداغ | يايلاداغي | TUR | Yayladagi | town | 35.9025 | 36.06272 | 297466
ديار بكر | دياربكر, آمد | TUR | Diyarbakir | city | 37.91363 | 40.21721 | 316541
ماردين | | TUR | Mardin | city | 37.31309 | 40.74357 | 304797
نصيبين | | TUR | Nusaybin | town | 37.07028 | 41.21465 | 303750
شرناق | شرناخ | TUR | Sirnak | city | 37.51393 | 42.45432 | 300640
جيزرة | جيزري, جزيرة ابن عمر | TUR | Cizre | town | 37.33024 | 42.18484 | 318253
سيلوبي | | TUR | Silopi | town | 37.24379 | 42.46345 | 300797
هكاري | هكاري التركية, حكاري | TUR | Hakkari | city | 37.57444 | 43.74083 | 318137
شمدينلي | | TUR | Semdinli | town | 37.30514 | 44.5742 | 301209
يوكسك أوفا | يوكسكوفا | TUR | Yuksekova | town | 37.57362 | 44.28716 | 296173
سيرت التركية | | TUR | Siirt | city | 37.9293 | 41.94134 | 300822
باتمان التركية | مدينة باتمان, باطمان | TUR | Batman | city | 37.88738 | 41.13221 | 321836
مدينة وان | وان التركية, فان التركية | TUR | Van | city | 38.49457 | 43.38323 | 298117
بينغول | | TUR | Bingol | city | 38.88472 | 40.49389 | 321082
تونجلي | ديرسيم | TUR | Tunceli | city | 39.09921 | 39.54351 | 298846
أديامان | أدي يامان, آديامان | TUR | Adiyaman | city | 37.76441 | 38.27629 | 325330
ملاطية | مالاطيا | TUR | Malatya | city | 38.35018 | 38.31667 | 304922
إيلازيغ | ألازيغ, إلازيغ | TUR | Elazig | city | 38.67431 | 39.22321 | 315808
كهرمان مرعش | كهرمانمرعش, قهرمان مرعش | TUR | Kahramanmaras | city | 37.5847 | 36.92641 | 310859
مرعش | | TUR | Marash | city
مدينة عثمانية | ولاية عثمانية | TUR | Osmaniye | city | 37.07417 | 36.24778 | 303195
مرسين | مرسين التركية | TUR | Mersin | city | 36.81196 | 34.63886 | 304531
طرسوس | | TUR | Tarsus | city | 36.91766 | 34.89277 | 299817
قونية | قونيا | TUR | Konya | city | 37.87135 | 32.48464 | 306571
قيصري | قيصرية | TUR | Kayseri | city | 38.73222 | 35.48528 | 308464
سيواس | | TUR | Sivas | city | 39.74833 | 37.01611 | 300619
أرضروم | أرض روم | TUR | Erzurum | city | 39.90861 | 41.27694 | 315368
أرزنجان | | TUR | Erzincan | city | 39.73919 | 39.49015 | 315373
قارص | | TUR | Kars | city | 40.59825 | 43.08548 | 743952
طرابزون | ترابزون | TUR | Trabzon | city | 41.005 | 39.72694 | 738648
مدينة ريزا | ولاية ريزا, ريزة | TUR | Rize | city | 41.02083 | 40.52194 | 740483
سامسون | صامصون | TUR | Samsun | city | 41.27976 | 36.3361 | 740264
مدينة بورصة | ولاية بورصة, بورصة التركية | TUR | Bursa | city | 40.19559 | 29.06013 | 750269
إزميت | | TUR | Izmit | city | 40.76499 | 29.92928 | 745028
قوجالي | كوجالي | TUR | Kocaeli | city
سقاريا | صقاريا | TUR | Sakarya | city
أدرنة | إدرنة | TUR | Edirne | city | 41.67719 | 26.55597 | 747712
جناق قلعة | تشاناكالي, جنق قلعة | TUR | Canakkale | city | 40.15552 | 26.41271 | 749780
بودروم | | TUR | Bodrum | town | 37.03833 | 27.42917 | 320995
موغلا | | TUR | Mugla | city | 37.21807 | 28.3665 | 304184
دنيزلي | | TUR | Denizli | city | 37.77417 | 29.0875 | 317109
مانيسا | | TUR | Manisa | city | 38.61202 | 27.42647 | 304827
إسكي شهير | إسكيشهير, اسكيشهير | TUR | Eskisehir | city | 39.77667 | 30.52056 | 315202
يوزغات | | TUR | Yozgat | city | 39.82 | 34.80444 | 296562
سوروج | | TUR | Suruc | town | 36.97612 | 38.42533 | 300075
آقجة قلعة | أقجة قلعة, أقجه قلعة | TUR | Akcakale | town | 36.71111 | 38.9475 | 324944
جيلان بينار | جيلان بنار | TUR | Ceylanpinar | town | 36.84722 | 40.05 | 318668
قرقميش | قرقاميش | TUR | Karkamis | town | 36.83452 | 37.9983 | 309134
مدينة سوما | | TUR | Soma | town | 39.18554 | 27.60945 | 300371
ميدان تقسيم | ساحة تقسيم | TUR | Taksim Square | site
بيوغلو | بي أوغلو | TUR | Beyoglu | quarter
حي الفاتح | | TUR | Fatih | quarter
أسكودار | أوسكودار | TUR | Uskudar | quarter | 41.02274 | 29.01366 | 738329
باشاك شهير | باشاكشهير | TUR | Basaksehir | quarter | 41.09307 | 28.80203 | 6947639
السلطان أحمد | ميدان السلطان أحمد | TUR | Sultanahmet | quarter
آيا صوفيا | أيا صوفيا | TUR | Hagia Sophia | site
متنزه غيزي | حديقة غيزي, ميدان غيزي | TUR | Gezi Park | site
قصر دولمة بهجة | دولمة بهجة, قصر دولما بهجة | TUR | Dolmabahce Palace | site
قصر تشانكايا | تشانكايا, قصر جانقايا | TUR | Cankaya Palace | site
سجن سيليفري | سيليفري | TUR | Silivri prison | site
سجن إمرالي | إمرالي, جزيرة إمرالي, ايمرالي | TUR | Imrali | island
محطة أكويو | أكويو, محطة أق قويو النووية, محطة آق قويو | TUR | Akkuyu nuclear plant | site
قناة إسطنبول | | TUR | Istanbul Canal | site
قاعدة إنجرليك | إنجرليك, انجرليك, قاعدة إنجيرليك, إنجيرليك, قاعدة إنجرليك الجوية | TUR | Incirlik air base | base
قاعدة كوريجيك | كوريجيك | TUR | Kurecik base | base
مطار أتاتورك | مطار أتاتورك الدولي | TUR | Ataturk Airport | airport
مطار إسطنبول | مطار إسطنبول الجديد | TUR | Istanbul Airport | airport
مطار صبيحة | مطار صبيحة كوكجن, مطار صبيحة غوكتشن | TUR | Sabiha Gokcen Airport | airport
معبر جيلوة غوزو | معبر جيلفاغوزو, جيلوة غوزو | TUR | Cilvegozu crossing | crossing
معبر أونجو بينار | أونجو بينار | TUR | Oncupinar crossing | crossing
معبر خابور التركي | | TUR | Habur crossing | crossing
هضبة الأناضول | بر الأناضول | TUR | Anatolia | region
جنوب شرق تركيا | جنوب شرقي تركيا | TUR | southeastern Turkey | region
شمال كردستان | كردستان تركيا, كردستان الشمالية | TUR | Turkish Kurdistan | region

# Iran
طهران | العاصمة طهران, مدينة طهران | IRN | Tehran | city | 35.69439 | 51.42151 | 112931
مدينة مشهد | مشهد الإيرانية | IRN | Mashhad | city | 36.31559 | 59.56796 | 124665
أصفهان | إصفهان, أصبهان | IRN | Isfahan | city | 32.65246 | 51.67462 | 418863
شيراز | مدينة شيراز | IRN | Shiraz | city | 29.61031 | 52.53113 | 115019
تبريز | مدينة تبريز | IRN | Tabriz | city | 38.08 | 46.2919 | 113646
مدينة قم | قم الإيرانية, محافظة قم | IRN | Qom | city | 34.6401 | 50.8764 | 119208
الأهواز | الاهواز, الأحواز, الاحواز | IRN | Ahvaz | city | 31.31901 | 48.6842 | 144448
المحمرة | خرمشهر | IRN | Khorramshahr | city | 30.44079 | 48.18428 | 127319
عبادان | آبادان | IRN | Abadan | city | 30.3392 | 48.3043 | 145459
كرمانشاه | كرمنشاه | IRN | Kermanshah | city | 34.31417 | 47.065 | 128226
سنندج | سننداج | IRN | Sanandaj | city | 35.31495 | 46.99883 | 117574
مهاباد | | IRN | Mahabad | city | 36.7631 | 45.7222 | 125446
سقز | | IRN | Saqqez | city | 36.24992 | 46.2735 | 117392
مدينة بانه | | IRN | Baneh | town | 35.9975 | 45.8853 | 141584
مريوان | | IRN | Marivan | city | 35.51829 | 46.18298 | 124778
بيرانشهر | بيران شهر | IRN | Piranshahr | city | 36.701 | 45.1413 | 121110
أورمية | أرومية, اورمية, أروميه | IRN | Urmia | city | 37.55274 | 45.07605 | 121801
أردبيل | | IRN | Ardabil | city | 38.2498 | 48.2933 | 143083
زنجان | | IRN | Zanjan | city | 36.67642 | 48.49628 | 111453
همدان | همذان | IRN | Hamadan | city | 34.79922 | 48.51456 | 132144
قزوين | مدينة قزوين | IRN | Qazvin | city | 36.26877 | 50.0041 | 119505
كرج | مدينة كرج | IRN | Karaj | city | 35.83266 | 50.99155 | 128747
مدينة رشت | | IRN | Rasht | city | 37.27611 | 49.58862 | 118743
مدينة يزد | يزد الإيرانية | IRN | Yazd | city | 31.89722 | 54.3675 | 111822
كرمان | مدينة كرمان | IRN | Kerman | city | 30.28321 | 57.07879 | 128234
زاهدان | | IRN | Zahedan | city | 29.4963 | 60.8629 | 1159301
جابهار | تشابهار, تشاه بهار, ميناء تشابهار, شابهار | IRN | Chabahar | city | 25.2919 | 60.643 | 1161724
بندر عباس | | IRN | Bandar Abbas | city | 27.1865 | 56.2808 | 141681
بوشهر | محطة بوشهر, مفاعل بوشهر | IRN | Bushehr | city | 28.96887 | 50.83657 | 139817
عسلوية | | IRN | Asaluyeh | town
مدينة أراك | مفاعل أراك, مفاعل آراك | IRN | Arak | city | 34.09493 | 49.69809 | 143127
نطنز | منشأة نطنز, نطنز النووية, مفاعل نطنز | IRN | Natanz | town | 33.51118 | 51.91808 | 122491
فوردو | منشأة فوردو, فردو | IRN | Fordow | site
بارشين | موقع بارشين | IRN | Parchin | base
كازرون | | IRN | Kazerun | city | 29.61919 | 51.6535 | 128321
دزفول | | IRN | Dezful | city | 32.38114 | 48.40581 | 136256
سر بل ذهاب | سربل ذهاب | IRN | Sarpol-e Zahab | town | 34.46109 | 45.86264 | 120931
محافظة إيلام | | IRN | Ilam | city | 33.6374 | 46.4227 | 130802
نيشابور | نيسابور | IRN | Nishapur | city | 36.21329 | 58.79575 | 122285
خوزستان | عربستان, إقليم الأهواز, إقليم الأحواز, محافظة خوزستان, عربستان الأحواز | IRN | Khuzestan | region | 31.3484 | 48.7558 | 127082
سيستان وبلوشستان | سيستان بلوشستان, سيستان وبلوجستان, سيستان, محافظة سيستان وبلوشستان | IRN | Sistan and Baluchestan | region | 27.4268 | 61.0471 | 1159456
كردستان إيران | كردستان الإيرانية, كردستان الشرقية, شرق كردستان | IRN | Iranian Kurdistan | region
محافظة كردستان |  | IRN | Kurdistan Province | region | 35.5778 | 46.8636 | 126584
أذربيجان الغربية |  | IRN | West Azerbaijan | region | 36.6666 | 45.6734 | 142550
أذربيجان الشرقية |  | IRN | East Azerbaijan | region | 37.8501 | 46.7723 | 142549
محافظة فارس | إقليم فارس | IRN | Fars | region | 29.4007 | 53.0793 | 134766
خراسان | | IRN | Khorasan | region
خراسان رضوي |  | IRN | Razavi Khorasan | region | 35.584 | 58.7976 | 6201375
هرمزغان | هرمزكان | IRN | Hormozgan | region | 27.6455 | 56.2505 | 131222
لرستان | لورستان | IRN | Lorestan | region | 33.5323 | 48.4141 | 125605
مازندران |  | IRN | Mazandaran | region | 36.231 | 52.2123 | 124544
محافظة جيلان | كيلان | IRN | Gilan | region | 37.0503 | 49.5162 | 133349
جزيرة خرج | جزيرة خارك | IRN | Kharg Island | island
جزيرة قشم | قشم | IRN | Qeshm Island | island
جزيرة كيش | | IRN | Kish Island | island
سجن إيفين | إيفين, سجن ايفين, سجن إيوين | IRN | Evin prison | site
حقل بارس الجنوبي | بارس الجنوبي | IRN | South Pars gas field | site
مطار مهر آباد | مطار مهرآباد | IRN | Mehrabad Airport | airport
مطار الخميني | مطار الإمام الخميني, مطار الخميني الدولي, مطار الإمام الخميني الدولي | IRN | Imam Khomeini Airport | airport

# Afghanistan and Pakistan
كابول | كابل, العاصمة كابول, العاصمة كابل | AFG | Kabul | city | 34.52813 | 69.17233 | 1138958
قندهار | ولاية قندهار | AFG | Kandahar | city | 31.61332 | 65.71013 | 1138336
هرات | هيرات, ولاية هرات | AFG | Herat | city | 34.34817 | 62.19967 | 1140026
مزار شريف | مزار الشريف | AFG | Mazar-i-Sharif | city | 36.70904 | 67.11087 | 1133616
قندوز | كندوز, قندز, ولاية قندوز, قندوس | AFG | Kunduz | city | 36.72895 | 68.857 | 1135689
جلال آباد | جلال أباد, جلال اباد, جلالآباد | AFG | Jalalabad | city | 34.42647 | 70.45153 | 1139715
غزني | غزنة, غزنه, ولاية غزني | AFG | Ghazni | city | 33.55391 | 68.42096 | 1141269
لشكر كاه | لشكرجاه, لشكركاه, لشكر غاه | AFG | Lashkar Gah | city | 31.59382 | 64.37161 | 1134720
تورا بورا | | AFG | Tora Bora | site
باميان | ولاية باميان | AFG | Bamyan | city | 34.82156 | 67.82734 | 1147242
خوست | ولاية خوست | AFG | Khost | city | 33.33951 | 69.92041 | 1136469
غرديز | | AFG | Gardez | city | 33.59744 | 69.22592 | 1141857
فيض آباد | | AFG | Fayzabad | city | 37.11664 | 70.58002 | 1142170
مدينة ميمنة | | AFG | Maymana | city | 35.92139 | 64.78361 | 1133453
هلمند | ولاية هلمند, إقليم هلمند | AFG | Helmand | region | 30.9278 | 63.9824 | 1140043
ننغرهار | ننجرهار, نانغرهار, نانجارهار, ننكرهار, ولاية ننغرهار, إقليم ننكرهار | AFG | Nangarhar | region | 34.2153 | 70.3027 | 1132366
ولاية بلخ | إقليم بلخ | AFG | Balkh | region | 36.6851 | 67.2185 | 1147288
ولاية فراه | فراه, إقليم فراه | AFG | Farah | region | 32.5314 | 62.6498 | 1142263
ولاية فارياب | فارياب, إقليم فارياب | AFG | Faryab | region | 35.8043 | 64.7678 | 1142226
ولاية جوزجان | جوزجان | AFG | Jowzjan | region | 36.8971 | 65.9617 | 1139049
ولاية بغلان | بغلان | AFG | Baghlan | region | 35.8588 | 68.9831 | 1147537
ولاية تخار | تخار | AFG | Takhar | region | 36.8335 | 69.8124 | 1123230
بدخشان | ولاية بدخشان | AFG | Badakhshan | region | 36.781 | 70.8036 | 1147745
ولاية لوغر | لوغر, لوجر | AFG | Logar | region | 34.0857 | 69.3047 | 1134561
ولاية وردك | وردك, ميدان وردك | AFG | Wardak | region | 34.4269 | 68.1087 | 1121863
أوروزغان | أرزكان, أروزغان | AFG | Uruzgan | region
ولاية زابل | إقليم زابل | AFG | Zabul | region | 32.4033 | 67.1401 | 1121143
بكتيكا | باكتيكا | AFG | Paktika | region | 32.5106 | 68.651 | 1131256
بكتيا | باكتيا | AFG | Paktia | region | 33.575 | 69.3826 | 1131257
كونر | كونار, كنر, ولاية كونر | AFG | Kunar | region | 34.9013 | 71.1061 | 1135702
ولاية بادغيس | بادغيس | AFG | Badghis | region | 35.2699 | 63.8495 | 1147707
ولاية سربل | سربل, ساري بول | AFG | Sar-e Pol | region | 35.7062 | 66.2158 | 1127106
بنجشير | بانشير, وادي بنجشير, بانجشير, وادي بانشير | AFG | Panjshir | region
كابيسا | ولاية كابيسا | AFG | Kapisa | region | 34.9748 | 69.6626 | 1138255
ولاية غور | إقليم غور | AFG | Ghor | region | 34.002 | 64.9224 | 1141103
ولاية بروان | بروان | AFG | Parwan | region
قاعدة باغرام | باغرام, بغرام, باجرام, قاعدة بغرام, قاعدة باغرام الجوية | AFG | Bagram air base | base
مطار كابل | مطار كابول, مطار حامد كرزاي الدولي | AFG | Kabul Airport | airport
معبر طورخم | طورخم, تورخم | AFG | Torkham crossing | crossing
معبر تشمن | تشمن, سبين بولدك, معبر سبين بولدك | AFG | Chaman crossing | crossing
خط دوراند | | | Durand Line | site
إسلام آباد | إسلام أباد, إسلام اباد, إسلامآباد, إسلامأباد | PAK | Islamabad | city | 33.72148 | 73.04329 | 1176615
كراتشي | كراشي | PAK | Karachi | city | 24.8608 | 67.0104 | 1174872
لاهور | مدينة لاهور | PAK | Lahore | city | 31.558 | 74.35071 | 1172451
بيشاور | بشاور | PAK | Peshawar | city | 34.008 | 71.57849 | 1168197
كويتا | كويته, كوته | PAK | Quetta | city | 30.18414 | 67.00141 | 1167528
راولبندي | روالبندي | PAK | Rawalpindi | city | 33.59733 | 73.0479 | 1166993
فيصل آباد | فيصل أباد | PAK | Faisalabad | city | 31.41554 | 73.08969 | 1179400
ملتان | مدينة ملتان | PAK | Multan | city | 30.19679 | 71.47824 | 1169825
حيدر آباد الباكستانية | حيدر آباد | PAK | Hyderabad (Pakistan) | city | 25.39242 | 68.37366 | 1176734
مظفر آباد | مظفر أباد | PAK | Muzaffarabad | city | 34.37002 | 73.47082 | 1169607
أبوت آباد | أبوت أباد, آبوت آباد | PAK | Abbottabad | city | 34.1463 | 73.21168 | 1185056
مدينة مردان | | PAK | Mardan | city | 34.19794 | 72.04965 | 1170880
جوادر | غوادر, ميناء جوادر, جوادار, غوادار | PAK | Gwadar | city | 25.12163 | 62.32541 | 1177446
ميرانشاه | | PAK | Miranshah | town | 33.00059 | 70.07117 | 1170367
كلكت | جيلجيت بالتستان, غلغت بلتستان | PAK | Gilgit-Baltistan | region | 35.7864 | 74.9848 | 1168878
بلوشستان | بلوجستان, إقليم بلوشستان | PAK | Balochistan | region | 27.5194 | 65.5512 | 1183606
إقليم البنجاب | البنجاب, إقليم بنجاب | PAK | Punjab | region | 31.3589 | 72.3449 | 1167710
إقليم السند | ولاية السند | PAK | Sindh | region | 26.3734 | 68.8685 | 1164807
خيبر بختونخوا | خيبر باختونخوا, خيبر بختون خوا, إقليم خيبر بختون, إقليم خيبر بختوانخوا, إقليم خيبر بختونخوا | PAK | Khyber Pakhtunkhwa | region | 34.9407 | 72.6402 | 1168873
وزيرستان | وزيرستان الشمالية, شمال وزيرستان, جنوب وزيرستان, وزيرستان الجنوبية | PAK | Waziristan | region
وادي سوات | سوات | PAK | Swat Valley | region
المناطق القبلية الباكستانية | منطقة القبائل الباكستانية | PAK | Federally Administered Tribal Areas | region | 32.6148 | 69.8985 | 1179245
آزاد كشمير | كشمير الباكستانية, كشمير الحرة | PAK | Azad Kashmir | region | 33.868 | 73.8036 | 1184196
ممر خيبر | | PAK | Khyber Pass | mountain

# India and South Asia
كشمير | إقليم كشمير | | Kashmir | region
نيودلهي | نيو دلهي, نيودلهى, نيو ديلهي, دلهي الجديدة, نيوديلهي | IND | New Delhi | city | 28.63576 | 77.22445 | 1261481
دلهي | ديلهي | IND | Delhi | city | 28.65195 | 77.23149 | 1273294
مومباي | مومبي, بومباي | IND | Mumbai | city | 19.07283 | 72.88261 | 1275339
كلكتا | كالكوتا, كولكاتا | IND | Kolkata | city | 22.56263 | 88.36304 | 1275004
تشيناي | شيناي, مدراس | IND | Chennai | city | 13.08784 | 80.27847 | 1264527
بنغالور | بانغالور, بنجالور, بنغالورو | IND | Bangalore | city | 12.97194 | 77.59369 | 1277333
حيدر آباد | حيدر أباد, حيدرآباد | IND | Hyderabad | city | 17.38405 | 78.45636 | 1269843
أحمد آباد | أحمدآباد, أحمد أباد | IND | Ahmedabad | city | 23.02579 | 72.58727 | 1279233
لكناو | لكهنو, لوكناو | IND | Lucknow | city | 26.83928 | 80.92313 | 1264733
أمريتسار | امريتسار | IND | Amritsar | city | 31.62234 | 74.87534 | 1278710
سريناغار | سريناجار, سرينغار, سريناغر | IND | Srinagar | city | 34.08565 | 74.80555 | 1255634
أيوديا | أيوديا الهندية, أيودهيا | IND | Ayodhya | city
ولاية غوا | | IND | Goa | city
جامو وكشمير | ولاية جامو وكشمير, كشمير الهندية, الشطر الهندي من كشمير | IND | Jammu and Kashmir | region | 33.9658 | 76.6395 | 1269320
كيرالا | ولاية كيرالا, كيرلا | IND | Kerala | region | 10.3666 | 76.5237 | 1267254
غوجارات | كجرات, جوجارات, ولاية غوجارات, غوجرات, ولاية غوجرات | IND | Gujarat | region | 22.7501 | 71.3013 | 1270770
أوتار براديش | أوتار براديش الهندية, ولاية أوتار براديش | IND | Uttar Pradesh | region | 26.7201 | 80.9966 | 1253626
ماهاراشترا | مهاراشترا | IND | Maharashtra | region | 19.4723 | 75.4647 | 1264418
بيهار | ولاية بيهار | IND | Bihar | region | 25.6853 | 85.8134 | 1275715
آسام | أسام, ولاية آسام | IND | Assam | region | 26.3302 | 92.9929 | 1278253
راجستان | راجاستان | IND | Rajasthan | region | 26.7468 | 73.8556 | 1258899
مانيبور | ولاية مانيبور | IND | Manipur | region | 24.7442 | 93.8457 | 1263706
البنغال الغربية |  | IND | West Bengal | region | 23.0523 | 87.7289 | 1252881
تاميل نادو |  | IND | Tamil Nadu | region | 11.0159 | 78.2704 | 1255053
لاداخ |  | IND | Ladakh | region | 34.0256 | 77.4806 | 12096464
بولواما | | IND | Pulwama | town | 33.87405 | 74.89955 | 1259251
مسجد بابري | المسجد البابري | IND | Babri Mosque | site
تاج محل | | IND | Taj Mahal | site
دكا | داكا, دهاكا | BGD | Dhaka | city | 23.7104 | 90.40744 | 1185241
شيتاغونغ | تشيتاغونغ, شيتاجونج, تشاتوغرام | BGD | Chittagong | city | 22.3384 | 91.83168 | 1205733
كوكس بازار | كوكس بازار البنغالية | BGD | Cox's Bazar | city | 21.43973 | 92.00955 | 1336134
كوتوبالونغ | مخيم كوتوبالونغ, كوتوبالونج | BGD | Kutupalong | camp
جزيرة باسان شار | بهاشان شار, بهاسان شار | BGD | Bhasan Char | island
كولومبو | كولمبو | LKA | Colombo | city | 6.93548 | 79.84868 | 1248991
مدينة كاندي | | LKA | Kandy | city | 7.2906 | 80.6336 | 1241622
هامبانتوتا | ميناء هامبانتوتا | LKA | Hambantota | city
كاتماندو | كاتمندو, كاثماندو | NPL | Kathmandu | city | 27.70169 | 85.3206 | 1283240
تيمفو | ثيمفو | BTN | Thimphu | city | 27.46609 | 89.64191 | 1252416
مدينة ماليه | | MDV | Male | city | 4.17521 | 73.50916 | 1282027
دوكلام | هضبة دوكلام | | Doklam | region
وادي غالوان | غالوان | | Galwan Valley | region

# Myanmar and South-East Asia
نايبيداو | نايبيتاو, ناي بي داو | MMR | Naypyidaw | city | 19.745 | 96.12972 | 6611854
يانغون | رانغون, يانجون, رانجون | MMR | Yangon | city | 16.80528 | 96.15611 | 1298824
ماندالاي | | MMR | Mandalay | city | 21.97473 | 96.08359 | 1311874
راخين | أراكان, ولاية راخين, إقليم أراكان, راخاين, إقليم راخين, اراكان | MMR | Rakhine | region | 20.2747 | 93.6396 | 1298852
سيتوي | | MMR | Sittwe | city | 20.14624 | 92.89835 | 1295765
مونغدو | مانغدو | MMR | Maungdaw | town
كاشين | ولاية كاشين | MMR | Kachin | region | 25.7926 | 97.2978 | 1321702
ولاية شان |  | MMR | Shan State | region | 21.5185 | 98.1593 | 1297099
ولاية كاياه |  | MMR | Kayah State | region | 19.2658 | 97.3526 | 1319539
بانكوك | بانغكوك, بانجكوك | THA | Bangkok | city | 13.75398 | 100.50144 | 1609350
فوكيت | بوكيت | THA | Phuket | city | 7.89059 | 98.3981 | 1151254
باتايا | | THA | Pattaya | city | 12.93333 | 100.88333 | 1614295
باتاني | فطاني, فطانى | THA | Pattani | region | 6.7391 | 101.381 | 1607976
شيانغ ماي | تشيانغ ماي | THA | Chiang Mai | city | 18.79038 | 98.98468 | 1153671
كهف ثام لوانغ | | THA | Tham Luang cave | site
بنوم بنه | فنوم بنه, بنوم بن | KHM | Phnom Penh | city | 11.56245 | 104.91601 | 1821306
فيينتيان | فينتيان | LAO | Vientiane | city | 17.96667 | 102.6 | 1651944
هانوي | | VNM | Hanoi | city | 21.0245 | 105.84117 | 1581130
مدينة هو شي منه | هوشي منه, سايغون, سايجون | VNM | Ho Chi Minh City | city | 10.82302 | 106.62965 | 1566083
دا نانغ | دانانغ | VNM | Da Nang | city | 16.06778 | 108.22083 | 1583992
كوالالمبور | كوالا لمبور, كولالمبور, كوالامبور | MYS | Kuala Lumpur | city | 3.1412 | 101.68653 | 1735161
بوتراجايا | | MYS | Putrajaya | city | 2.93527 | 101.69112 | 6697380
جزيرة بينانغ | بينانغ | MYS | Penang | island
صباح الماليزية | ولاية صباح | MYS | Sabah | region | 5.3111 | 117.095 | 1733039
جاكرتا | جاكارتا, جكارتا | IDN | Jakarta | city | -6.21462 | 106.84513 | 1642911
سورابايا | | IDN | Surabaya | city | -7.24917 | 112.75083 | 1625822
باندونغ | باندونج | IDN | Bandung | city | -6.92222 | 107.60694 | 1650357
بالي الإندونيسية | جزيرة بالي | IDN | Bali | island
لومبوك | جزيرة لومبوك | IDN | Lombok | island
جزيرة جاوة | جاوا, جاوة, جاوة الشرقية, جاوا الغربية | IDN | Java | island
سومطرة | جزيرة سومطرة | IDN | Sumatra | island
سولاويسي | جزيرة سولاويسي, سولاويزي | IDN | Sulawesi | island
مدينة بالو | | IDN | Palu | city | -0.90833 | 119.87083 | 1633034
آتشيه | أتشيه, إقليم آتشيه, باندا آتشيه | IDN | Aceh | region | 4.4153 | 96.9956 | 1215638
بابوا الإندونيسية | إقليم بابوا, بابوا الغربية | IDN | West Papua | region | -1.3253 | 132.825 | 1996549
نوسانتارا | | IDN | Nusantara | city
مانيلا | مانيللا | PHL | Manila | city | 14.6042 | 120.9822 | 1701668
مدينة دافاو | دافاو | PHL | Davao | city | 7.07306 | 125.61278 | 1715348
مراوي | ماراوي, مدينة مراوي | PHL | Marawi | city
زامبوانجا | زامبوانغا | PHL | Zamboanga | city | 6.91028 | 122.07389 | 1679432
مينداناو | جزيرة مينداناو, بانغسامورو, بانجسامورو | PHL | Mindanao | region
جزيرة خولو | جزيرة جولو | PHL | Jolo | island
لوزون | جزيرة لوزون | PHL | Luzon | island
بندر سري بكاوان | بندر سيري بيغاوان | BRN | Bandar Seri Begawan | city | 4.89035 | 114.94006 | 1820906
مدينة ديلي | | TLS | Dili | city | -8.55861 | 125.57361 | 1645457

# China, Japan, Korea
بكين | بيكين, بيجين, بيجينغ | CHN | Beijing | city | 39.9075 | 116.39723 | 1816670
شنغهاي | شانغهاي, شنجهاي, شانجهاي | CHN | Shanghai | city | 31.22222 | 121.45806 | 1796236
غوانزو | غوانغتشو, قوانغتشو | CHN | Guangzhou | city | 23.11667 | 113.25 | 1809858
شينجن | شينزين, شنتشن | CHN | Shenzhen | city | 22.54554 | 114.0683 | 1795565
ووهان | مدينة ووهان | CHN | Wuhan | city | 30.58333 | 114.26667 | 1791247
تيانجين | تيانجن | CHN | Tianjin | city | 39.14222 | 117.17667 | 1792947
تشونغتشينغ | شونغكينغ | CHN | Chongqing | city | 29.56278 | 106.55278 | 1814906
تشنغدو | تشينغدو | CHN | Chengdu | city | 30.66667 | 104.06667 | 1815286
هانغتشو | هانغجو | CHN | Hangzhou | city | 30.29365 | 120.16142 | 1808926
تشينغداو | كينغداو | CHN | Qingdao | city | 36.06488 | 120.38042 | 1797929
داليان | | CHN | Dalian | city | 38.91222 | 121.60222 | 1814087
مدينة شيان | | CHN | Xi'an | city | 34.25833 | 108.92861 | 1790630
مدينة هاربين | هاربين الصينية | CHN | Harbin | city | 45.75 | 126.65 | 2037013
نانجينغ | نانكين, نانجين | CHN | Nanjing | city | 32.06167 | 118.77778 | 1799962
أورومتشي | أورومكي, أورومشي | CHN | Urumqi | city | 43.80096 | 87.60046 | 1529102
كاشغر | | CHN | Kashgar | city | 39.47066 | 75.98951 | 1280849
لاسا | لهاسا | CHN | Lhasa | city | 29.65 | 91.1 | 1280737
سانيا | | CHN | Sanya | city | 18.24306 | 109.505 | 1796556
بواو | | CHN | Boao | town
شينجيانغ | تركستان الشرقية, شينغيانغ, إقليم شينجيانغ, شينجيانج, إقليم تركستان الشرقية | CHN | Xinjiang | region | 41.122 | 85.4253 | 1529047
التبت | التيبت, هضبة التبت, إقليم التبت | CHN | Tibet | region | 31.4515 | 88.4137 | 1279685
غوانغدونغ | قوانغدونغ, مقاطعة غوانغدونغ | CHN | Guangdong | region | 23.7924 | 113.72 | 1809935
هوبي | إقليم هوبي, مقاطعة هوبي | CHN | Hubei | region | 30.9857 | 112.264 | 1806949
سيتشوان | سيشوان, مقاطعة سيتشوان | CHN | Sichuan | region | 30.5431 | 102.384 | 1794299
يونان الصينية | مقاطعة يونان | CHN | Yunnan | region | 24.4603 | 101.661 | 1785694
منغوليا الداخلية |  | CHN | Inner Mongolia | region | 41.5938 | 111.623 | 2035607
فوجيان | مقاطعة فوجيان | CHN | Fujian | region | 26.408 | 118.178 | 1811017
هاينان | جزيرة هاينان | CHN | Hainan | island
ميدان تيانانمن | تيانانمن, ساحة تيانانمين, تيان آن مين, ميدان السلام السماوي | CHN | Tiananmen Square | site
سور الصين العظيم | | CHN | Great Wall of China | site
تايبيه | تايبه, تايبي | TWN | Taipei | city | 25.04776 | 121.53185 | 1668341
كينمن | جزر كينمن | TWN | Kinmen | island
شبه جزيرة كولون | | HKG | Kowloon | quarter | 22.31667 | 114.18333 | 1819609
طوكيو | العاصمة طوكيو | JPN | Tokyo | city | 35.6895 | 139.69171 | 1850147
أوساكا | اوساكا | JPN | Osaka | city | 34.69374 | 135.50218 | 1853909
كيوتو | | JPN | Kyoto | city | 35.02107 | 135.75385 | 1857910
هيروشيما | | JPN | Hiroshima | city | 34.4 | 132.45 | 1862415
ناغازاكي | ناجازاكي, نغازاكي, ناكازاكي | JPN | Nagasaki | city | 32.75 | 129.88333 | 1856177
ناغويا | ناجويا | JPN | Nagoya | city | 35.18147 | 136.90641 | 1856057
يوكوهاما | | JPN | Yokohama | city | 35.43333 | 139.65 | 1848354
مدينة كوبي | | JPN | Kobe | city | 34.6913 | 135.183 | 1859171
فوكوشيما | محطة فوكوشيما, فوكوشيما دايتشي | JPN | Fukushima | city | 37.75 | 140.46667 | 2112923
فوكوكا | فوكووكا | JPN | Fukuoka | city | 33.6 | 130.41667 | 1863967
سابورو | | JPN | Sapporo | city | 43.06667 | 141.35 | 2128295
إيسه شيما | | JPN | Ise-Shima | region
هوكايدو | جزيرة هوكايدو | JPN | Hokkaido | island
أوكيناوا | اوكيناوا, جزيرة أوكيناوا | JPN | Okinawa | island
جزر سينكاكو | سينكاكو, جزر دياويو, دياويو | JPN | Senkaku Islands | island
جزر الكوريل | الكوريل, جزر كوريل | RUS | Kuril Islands | island
ضريح ياسوكوني | معبد ياسوكوني, ياسوكوني | JPN | Yasukuni Shrine | site
سول | سيول, سيؤول, سيئول | KOR | Seoul | city | 37.566 | 126.9784 | 1835848
بوسان | | KOR | Busan | city | 35.10168 | 129.03004 | 1838524
إنتشون | اينشون, إنشون | KOR | Incheon | city | 37.45646 | 126.70515 | 1843564
دايغو | دايجو | KOR | Daegu | city | 35.87028 | 128.59111 | 1835329
بيونغ تشانغ | بيونغتشانغ, بيونج تشانج, بيونجتشانج, بيونغ شانغ | KOR | Pyeongchang | town | 37.37028 | 128.39306 | 1838469
جيجو | جزيرة جيجو | KOR | Jeju | island
بيونغ يانغ | بيونغيانغ, بيونج يانج, بيونجيانج | PRK | Pyongyang | city | 39.03385 | 125.75432 | 1871859
كايسونغ | كيسونغ, كيسونج, مجمع كايسونغ الصناعي | PRK | Kaesong | city | 37.97083 | 126.55444 | 1876373
يونغبيون | يونجبيون, مفاعل يونغبيون | PRK | Yongbyon | site
بونغي ري | بونجي ري, بونغيي ري, بيونغي ري | PRK | Punggye-ri | site
بانمونجوم | بانمونغوم, بانمونجون | | Panmunjom | site
المنطقة المنزوعة السلاح | المنطقة منزوعة السلاح, المنطقة المنزوعة السلاح بين الكوريتين | | Demilitarized Zone | site
شبه الجزيرة الكورية | شبه جزيرة كوريا, الجزيرة الكورية | | Korean Peninsula | region
أولان باتور | أولانباتار, أولان باتار | MNG | Ulaanbaatar | city | 47.90771 | 106.88324 | 2028462

# The Caucasus and Central Asia
يريفان | ييريفان, إيريفان | ARM | Yerevan | city | 40.18111 | 44.51361 | 616052
باكو | العاصمة باكو | AZE | Baku | city | 40.37767 | 49.89201 | 587084
غنجة | كنجة, غنجه, مدينة غنجه | AZE | Ganja | city | 40.68278 | 46.36056 | 586523
شوشة | شوشا, مدينة شوشة | AZE | Shusha | city | 39.76006 | 46.74989 | 147105
ستيباناكيرت | خانكندي, ستيبانكيرت | AZE | Stepanakert | city | 39.8177 | 46.7528 | 146970
قره باغ | ناغورني قره باغ, ناغورنو كاراباخ, قرة باغ, كاراباخ, ناغورني كاراباخ, ناغورنو قره باغ, إقليم قره باغ, إقليم ناغورني قره باغ, ناغورنو قرة باغ | AZE | Nagorno-Karabakh | region
ممر لاتشين | لاتشين | AZE | Lachin corridor | region
نخجوان | ناخيتشيفان, ناخيتشفان, نخشوان | AZE | Nakhchivan | region | 39.2127 | 45.4212 | 148412
ممر زنغزور | زنغزور, ممر زنجزور | | Zangezur corridor | region
تبليسي | تيبليسي, تفليس | GEO | Tbilisi | city | 41.69411 | 44.83368 | 611717
باتومي | | GEO | Batumi | city | 41.64228 | 41.63392 | 615532
أبخازيا | ابخازيا | GEO | Abkhazia | region | 43.1479 | 41.0701 | 6643410
أوسيتيا الجنوبية | أوسيتيا, اوسيتيا الجنوبية | GEO | South Ossetia | region
أستانا | آستانا, أستانة, الأستانة, نور سلطان, نورسلطان, العاصمة الكازاخية أستانا | KAZ | Astana | city | 51.1801 | 71.44598 | 1526273
ألماتي | ألما آتا, الماتي, ألما أتا | KAZ | Almaty | city | 43.25667 | 76.92861 | 1526384
بايكونور | قاعدة بايكونور, مطار بايكونور الفضائي | KAZ | Baikonur | base
أكتاو | أكتاو الكازاخية, اكتاو | KAZ | Aktau | city | 43.65 | 51.16667 | 610612
طشقند | طاشقند, تاشكنت | UZB | Tashkent | city | 41.26465 | 69.21627 | 1512569
سمرقند | | UZB | Samarkand | city | 39.65417 | 66.95972 | 1216265
مدينة بخارى | | UZB | Bukhara | city | 39.77472 | 64.42861 | 1217662
أنديجان | أنديجان الأوزبكية, انديجان | UZB | Andijan | city | 40.78206 | 72.34424 | 1514588
وادي فرغانة | فرغانة | | Fergana Valley | region
عشق آباد | عشق أباد, أشخاباد | TKM | Ashgabat | city | 37.95 | 58.38333 | 162183
دوشنبه | دوشانبي, دوشنبة, دوشانبيه | TJK | Dushanbe | city | 38.53575 | 68.77905 | 1221874
بشكيك | بيشكيك | KGZ | Bishkek | city | 42.87 | 74.59 | 1528675
مدينة أوش | أوش القرغيزية | KGZ | Osh | city | 40.52828 | 72.7985 | 1527534

# Russia
موسكو | العاصمة موسكو, مدينة موسكو | RUS | Moscow | city | 55.75222 | 37.61556 | 524901
سان بطرسبرغ | سانت بطرسبرغ, سان بطرسبورغ, سانت بطرسبورغ, بطرسبورغ, سان بطرسبرج, سانت بيترسبورغ, سانت بطرسبرج, بطرسبرغ, لينينغراد | RUS | Saint Petersburg | city | 59.93863 | 30.31413 | 498817
سوتشي | منتجع سوتشي, مدينة سوتشي | RUS | Sochi | city | 43.59917 | 39.72569 | 491422
قازان | كازان, قازان الروسية | RUS | Kazan | city | 55.78874 | 49.12214 | 551487
يكاترينبورغ | يكاترينبرغ, إيكاترينبورغ, ايكاترينبورغ | RUS | Yekaterinburg | city | 56.8519 | 60.6122 | 1486209
فولغوغراد | فولجوجراد, ستالينغراد | RUS | Volgograd | city | 48.71939 | 44.50183 | 472757
نيجني نوفغورود | نيجني نوفجورود, نجني نوفغورود, مدينة نجني, نيجني | RUS | Nizhny Novgorod | city | 56.32867 | 44.00205 | 520555
روستوف | روستوف أون دون, روستوف على نهر الدون | RUS | Rostov-on-Don | city | 47.23135 | 39.72328 | 501175
سامارا | سمارا الروسية, مدينة سمارا, مدينة سامارا, سمارا أرينا | RUS | Samara | city | 53.20007 | 50.15 | 499099
سارانسك | | RUS | Saransk | city | 54.1838 | 45.1749 | 498698
كالينينغراد | كالينينجراد, كالينغراد, كاليننغراد | RUS | Kaliningrad | city | 54.70649 | 20.51095 | 554234
نوفوسيبيرسك | نوفوسيبرسك | RUS | Novosibirsk | city | 55.0415 | 82.9346 | 1496747
تشيليابينسك | | RUS | Chelyabinsk | city | 55.15402 | 61.42915 | 1508291
كراسنودار | | RUS | Krasnodar | city | 45.04484 | 38.97603 | 542420
نوفوروسيسك | نوفوروسييسك | RUS | Novorossiysk | city | 44.72439 | 37.76752 | 518255
كيميروفو | كيميروفو الروسية, كيمروفو | RUS | Kemerovo | city | 55.33333 | 86.08333 | 1503901
فلاديفوستوك | فلاديفستوك | RUS | Vladivostok | city | 43.10562 | 131.87353 | 2013348
بيلغورود | بيلغورود الروسية, بلغورود, مقاطعة بيلغورود | RUS | Belgorod | city | 50.61074 | 36.58015 | 578072
كورسك | مقاطعة كورسك, إقليم كورسك | RUS | Kursk | city | 51.73733 | 36.18735 | 538560
بريانسك | مقاطعة بريانسك | RUS | Bryansk | city | 53.25209 | 34.37167 | 571476
فورونيج | | RUS | Voronezh | city | 51.67204 | 39.1843 | 472045
تاغانروغ | | RUS | Taganrog | city | 47.23617 | 38.89688 | 484907
ماغنيتوغورسك | | RUS | Magnitogorsk | city | 53.41861 | 59.04722 | 532288
غروزني | جروزني | RUS | Grozny | city | 43.31195 | 45.68895 | 558418
محج قلعة | محج قلعه, ماخاتشكالا | RUS | Makhachkala | city | 42.97638 | 47.50236 | 532096
بيسلان | مدرسة بيسلان | RUS | Beslan | town | 43.19217 | 44.54313 | 576697
أرخانغيلسك | أرخانجيلسك | RUS | Arkhangelsk | city | 64.5401 | 40.5433 | 581049
مورمانسك | | RUS | Murmansk | city | 68.97917 | 33.09251 | 524305
ياكوتسك | | RUS | Yakutsk | city | 62.03389 | 129.73306 | 2013159
مدينة أوفا | | RUS | Ufa | city | 54.74306 | 55.96779 | 479561
الشيشان | جمهورية الشيشان | RUS | Chechnya | region | 43.2153 | 45.757 | 569665
داغستان | جمهورية داغستان | RUS | Dagestan | region | 42.36 | 47.1424 | 567293
إنغوشيا | إنغوشيتيا, أنغوشيا, انغوشيا | RUS | Ingushetia | region | 43.3661 | 44.8468 | 556349
أوسيتيا الشمالية |  | RUS | North Ossetia | region | 42.9969 | 44.1653 | 519969
تتارستان | جمهورية تتارستان, تترستان | RUS | Tatarstan | region | 55.374 | 50.7364 | 484048
باشكورتوستان | بشكيريا | RUS | Bashkortostan | region | 54.2086 | 56.5575 | 578853
شمال القوقاز | شمالي القوقاز | RUS | North Caucasus | region
سيبيريا | | RUS | Siberia | region
جبال الأورال | الأورال | RUS | Ural Mountains | mountain
الشرق الأقصى الروسي | أقصى الشرق الروسي | RUS | Russian Far East | region
سخالين | جزيرة سخالين | RUS | Sakhalin | island
كامتشاتكا | شبه جزيرة كامتشاتكا | RUS | Kamchatka | region | 56.5325 | 160.187 | 2125072
نوفايا زيمليا | | RUS | Novaya Zemlya | island
قصر الكرملين | | RUS | Kremlin | site
الساحة الحمراء | الميدان الأحمر | RUS | Red Square | site
لوبيانكا | | RUS | Lubyanka | site
قاعدة إنغلز | إنغلز, قاعدة إنجلز | RUS | Engels air base | base
نهر الفولغا | الفولغا, نهر الفولجا | RUS | Volga | river
جسر القرم | جسر كيرتش | | Crimean Bridge | site

# Ukraine, Belarus, Moldova
كييف | العاصمة كييف | UKR | Kyiv | city | 50.45466 | 30.5238 | 703448
خاركيف | خاركوف, خاركيف الأوكرانية | UKR | Kharkiv | city | 49.98081 | 36.25272 | 706483
أوديسا | أوديسا الأوكرانية, ميناء أوديسا | UKR | Odesa | city | 46.47747 | 30.73262 | 698740
لفيف | لفوف, ليفيف | UKR | Lviv | city | 49.83826 | 24.02324 | 702550
دنيبرو | دنيبروبتروفسك, دنيبروبيتروفسك | UKR | Dnipro | city | 48.4593 | 35.03865 | 709930
دونيتسك | دانيتسك, دونتسك, دونيتسك الشعبية, جمهورية دونيتسك, جمهورية دونيتسك الشعبية | UKR | Donetsk | city | 48.023 | 37.80224 | 709717
لوغانسك | لوهانسك, لوجانسك, لوغانسك الشعبية, جمهورية لوغانسك, جمهورية لوغانسك الشعبية | UKR | Luhansk | city | 48.56705 | 39.31706 | 702658
ماريوبول | ماريوبل, ماريبول | UKR | Mariupol | city | 47.09514 | 37.54131 | 701822
زابوروجيا | زابوريجيا, زابوريجيه, زاباروجيا, زابوريجيا النووية | UKR | Zaporizhzhia | city | 47.82289 | 35.19031 | 687700
محطة زابوروجيا | محطة زابوروجيا النووية, محطة زابوريجيا, محطة زابوريجيا النووية | UKR | Zaporizhzhia nuclear plant | site
خيرسون | خيرسون الأوكرانية, مقاطعة خيرسون | UKR | Kherson | city | 46.65581 | 32.6178 | 706448
ميكولايف | نيكولاييف, ميكولاييف, نيكولايف | UKR | Mykolaiv | city | 46.96591 | 31.9974 | 700569
سومي | مقاطعة سومي | UKR | Sumy | city | 50.9216 | 34.80029 | 692194
تشيرنيهيف | تشيرنيغوف, تشرنيهيف, تشيرنيغيف | UKR | Chernihiv | city | 51.50551 | 31.28487 | 710735
بولتافا | | UKR | Poltava | city | 49.59373 | 34.54073 | 696643
جيتومير | جيتومير الأوكرانية | UKR | Zhytomyr | city | 50.26487 | 28.67669 | 686967
بوتشا | بوتشا الأوكرانية | UKR | Bucha | town | 50.54345 | 30.21201 | 711350
إربين | إيربين | UKR | Irpin | town | 50.52175 | 30.25055 | 707565
باخموت | أرتيوموفسك, أرتيموفسك | UKR | Bakhmut | city | 48.59441 | 37.99983 | 713174
أفدييفكا | أفدييفكا الأوكرانية, افدييفكا | UKR | Avdiivka | town | 48.13989 | 37.74255 | 713122
بوكروفسك | كراسنوأرميسك | UKR | Pokrovsk | city | 48.28198 | 37.17585 | 704422
كراماتورسك | | UKR | Kramatorsk | city | 48.72305 | 37.55629 | 704508
سلافيانسك | سلوفيانسك | UKR | Sloviansk | city | 48.86667 | 37.61667 | 693468
سيفيرودونيتسك | سيفرودونيتسك, سيفيرودونتسك | UKR | Severodonetsk | city | 48.94832 | 38.49166 | 691999
ليسيتشانسك | | UKR | Lysychansk | city | 48.90485 | 38.44207 | 702972
إيزيوم | إزيوم | UKR | Izium | city | 49.20875 | 37.24849 | 707292
كوبيانسك | | UKR | Kupiansk | city | 49.71055 | 37.61517 | 703656
ميليتوبول | | UKR | Melitopol | city | 46.84891 | 35.36533 | 701404
بيرديانسك | | UKR | Berdiansk | city | 46.76644 | 36.79872 | 712451
إنرهودار | إنرغودار | UKR | Enerhodar | city
كريمنتشوك | | UKR | Kremenchuk | city | 49.06802 | 33.42041 | 704147
كريفي ريه | كريفي ريغ, كريفي ريخ | UKR | Kryvyi Rih | city | 47.90966 | 33.38044 | 703845
تشيرنوبيل | تشرنوبيل, تشرنوبل, محطة تشيرنوبيل | UKR | Chernobyl | city
سيفاستوبول | سيباستوبول, سيفاستوبل | UKR | Sevastopol | city | 44.60795 | 33.52134 | 694423
سيمفيروبول | | UKR | Simferopol | city | 44.95719 | 34.11079 | 693805
يالطا | | UKR | Yalta | city | 44.50218 | 34.16624 | 688533
كيرتش | | UKR | Kerch | city | 45.35675 | 36.47542 | 706524
جزيرة الأفعى | جزيرة الثعبان | UKR | Snake Island | island
القرم | شبه جزيرة القرم, القرم المحتلة | UKR | Crimea | region
دونباس | الدونباس, حوض دونباس, إقليم دونباس, إقليم الدونباس, منطقة دونباس | UKR | Donbas | region
شرق أوكرانيا | شرقي أوكرانيا, الشرق الأوكراني | UKR | eastern Ukraine | region
الميدان الأوروبي | ميدان الاستقلال في كييف | UKR | Maidan | site
نهر دنيبرو | الدنيبر, نهر الدنيبر | UKR | Dnieper | river
سد كاخوفكا | كاخوفكا, نوفا كاخوفكا | UKR | Kakhovka Dam | site
مينسك | العاصمة مينسك | BLR | Minsk | city | 53.9 | 27.56667 | 625144
كيشيناو | تشيسيناو, كيشينيف | MDA | Chisinau | city | 47.00556 | 28.8575 | 618426
ترانسنيستريا | ترانسدنيستريا, بريدنيستروفيه, إقليم ترانسنيستريا, ترانسنيستريا الانفصالي | MDA | Transnistria | region | 47.2616 | 29.1574
غاغاوزيا | | MDA | Gagauzia | region

# Britain, Ireland
لندن | مدينة لندن, العاصمة لندن, لندن الكبرى | GBR | London | city | 51.50853 | -0.12574 | 2643743
مانشستر | مدينة مانشستر | GBR | Manchester | city | 53.48095 | -2.23743 | 2643123
ليفربول | مدينة ليفربول | GBR | Liverpool | city | 53.41058 | -2.97794 | 2644210
برمنغهام | بيرمنغهام, برمنجهام, بيرمنجهام | GBR | Birmingham | city | 52.48142 | -1.89983 | 2655603
ليدز | مدينة ليدز | GBR | Leeds | city | 53.79648 | -1.54785 | 2644688
شيفيلد | | GBR | Sheffield | city | 53.38297 | -1.4659 | 2638077
نوتنغهام | نوتنجهام | GBR | Nottingham | city | 52.9536 | -1.15047 | 2641170
بريستول | | GBR | Bristol | city | 51.45523 | -2.59665 | 2654675
نيوكاسل | | GBR | Newcastle | city | 54.97328 | -1.61396 | 2641673
ساوثهامبتون | ساوثمبتون | GBR | Southampton | city | 50.90395 | -1.40428 | 2637487
برايتون | | GBR | Brighton | city | 50.82838 | -0.13947 | 2654710
كامبريدج | كمبردج, كامبردج | GBR | Cambridge | city | 52.2 | 0.11667 | 2653941
أوكسفورد | أكسفورد, اكسفورد | GBR | Oxford | city | 51.75222 | -1.25596 | 2640729
سالزبوري | سالزبري, سالسبوري, سالزبيري, سالسبيري, مدينة سالسبيري, بلدة سالسبيري | GBR | Salisbury | city | 51.06931 | -1.79569 | 2638664
إيمزبري | أيمزبري, إيمسبري, إيمزبيري | GBR | Amesbury | town | 51.17509 | -1.78064 | 2657355
بورتون داون | | GBR | Porton Down | base
دوفر | ميناء دوفر | GBR | Dover | town | 51.12598 | 1.31257 | 2651048
غلاسكو | جلاسجو, غلاسغو, جلاسكو | GBR | Glasgow | city | 55.86515 | -4.25763 | 2648579
إدنبرة | أدنبرة, إدنبره, ادنبره | GBR | Edinburgh | city | 55.95206 | -3.19648 | 2650225
كارديف | | GBR | Cardiff | city | 51.48 | -3.18 | 2653822
بلفاست | | GBR | Belfast | city | 54.59682 | -5.92541 | 2655984
لندنديري | | GBR | Londonderry | city | 54.9981 | -7.30934 | 2643736
إنجلترا | إنكلترا, انجلترا, انكلترا, إنغلترا | GBR | England | region
اسكتلندا | أسكتلندا, إسكتلندا, سكوتلندا, سكتلندا, اسكتلندة | GBR | Scotland | region
ويلز | | GBR | Wales | region
أيرلندا الشمالية | إيرلندا الشمالية, آيرلندا الشمالية, ايرلندا الشمالية | GBR | Northern Ireland | region
وستمنستر | ويستمنستر, قصر وستمنستر, ويستمينستر | GBR | Westminster | quarter
قلعة وندسور | قصر وندسور, قصر ويندسور, وندسور | GBR | Windsor Castle | site
برج غرينفيل | غرينفيل, جرينفيل, برج جرينفيل | GBR | Grenfell Tower | site
جسر لندن | | GBR | London Bridge | site
مطار هيثرو | هيثرو | GBR | Heathrow Airport | airport
مطار غاتويك | غاتويك, جاتويك, مطار جاتويك | GBR | Gatwick Airport | airport
تشيكرز | تشيكرز البريطانية | GBR | Chequers | site
قاعدة أكروتيري | أكروتيري | CYP | Akrotiri | base
دبلن | العاصمة دبلن | IRL | Dublin | city | 53.33306 | -6.24889 | 2964574
كورك الإيرلندية | مدينة كورك | IRL | Cork | city | 51.89797 | -8.47061 | 2965140

# France, Benelux, Germany, Switzerland, Austria
باريس | العاصمة باريس, مدينة باريس, باريس الكبرى | FRA | Paris | city | 48.85341 | 2.3488 | 2988507
مرسيليا | مارسيليا, مارسيليه | FRA | Marseille | city | 43.29695 | 5.38107 | 2995469
مدينة ليون | ليون الفرنسية | FRA | Lyon | city | 45.74846 | 4.84671 | 2996944
تولوز | | FRA | Toulouse | city | 43.60426 | 1.44367 | 2972315
مدينة نيس | نيس الفرنسية | FRA | Nice | city | 43.70313 | 7.26608 | 2990440
مدينة نانت | نانت الفرنسية | FRA | Nantes | city | 47.21725 | -1.55336 | 2990969
ستراسبورغ | ستراسبورج, ستراسبورغ الفرنسية, شتراسبورغ | FRA | Strasbourg | city | 48.58392 | 7.74553 | 2973783
بوردو | مدينة بوردو | FRA | Bordeaux | city | 44.84044 | -0.5805 | 3031582
مدينة ليل | ليل الفرنسية | FRA | Lille | city | 50.63297 | 3.05858 | 2998324
مونبلييه | | FRA | Montpellier | city | 43.61092 | 3.87723 | 2992166
مدينة كان | كان الفرنسية | FRA | Cannes | city | 43.55135 | 7.01275 | 3028808
كاليه | كاليه الفرنسية, مخيم كاليه | FRA | Calais | city | 50.95194 | 1.85635 | 3029162
غرونوبل | | FRA | Grenoble | city | 45.17869 | 5.71479 | 3014728
رين الفرنسية | | FRA | Rennes | city | 48.11198 | -1.67429 | 2983990
تولون | | FRA | Toulon | city | 43.12442 | 5.92836 | 2972328
كاركاسون | كاركسون, مدينة كاركسون, مدينة كاركاسون | FRA | Carcassonne | city | 43.21351 | 2.35162 | 3028641
تريب الفرنسية | بلدة تريب | FRA | Trebes | town | 43.21064 | 2.44165 | 2972010
بياريتز | | FRA | Biarritz | town | 43.48055 | -1.55684 | 3032797
فيشي | مدينة فيشي, فيشي الفرنسية | FRA | Vichy | city | 46.12709 | 3.42577 | 2969392
إيفيان | | FRA | Evian | city
سان دوني | سان دونيه | FRA | Saint-Denis | city | 48.93564 | 2.35387 | 2980916
فرساي | قصر فرساي | FRA | Versailles | city | 48.80359 | 2.13424 | 2969679
كورسيكا | جزيرة كورسيكا | FRA | Corsica | island
نورماندي | | FRA | Normandy | region
إقليم بريتاني | بروتاني | FRA | Brittany | region
الألزاس | | FRA | Alsace | region
الشانزليزيه | الشانزيليزيه, شارع الشانزليزيه, جادة الشانزليزيه | FRA | Champs-Elysees | site
برج إيفل | | FRA | Eiffel Tower | site
قوس النصر | | FRA | Arc de Triomphe | site
كاتدرائية نوتردام | نوتردام | FRA | Notre-Dame | site
مسرح باتاكلان | باتاكلان | FRA | Bataclan | site
مطار شارل ديغول | | FRA | Charles de Gaulle Airport | airport
لا سيل سان كلو | سيل سان كلو, سان كلو | FRA | La Celle-Saint-Cloud | town | 48.85029 | 2.14523 | 3010529
بروكسل | بروكسيل, العاصمة بروكسل | BEL | Brussels | city | 50.85045 | 4.34878 | 2800866
أنتويرب | أنفرس, انتويرب, أنتويربن | BEL | Antwerp | city | 51.22047 | 4.40026 | 2803138
لييج | لياج, مدينة لييج | BEL | Liege | city | 50.63373 | 5.56749 | 2792413
مدينة غنت | غينت | BEL | Ghent | city | 51.05 | 3.71667 | 2797656
مولنبيك | | BEL | Molenbeek | quarter
أمستردام | امستردام | NLD | Amsterdam | city | 52.37403 | 4.88969 | 2759794
لاهاي | مدينة لاهاي | NLD | The Hague | city | 52.07667 | 4.29861 | 2747373
روتردام | | NLD | Rotterdam | city | 51.9225 | 4.47917 | 2747891
أوتريخت | أوترخت | NLD | Utrecht | city | 52.09083 | 5.12222 | 2745912
آيندهوفن | أيندهوفن | NLD | Eindhoven | city | 51.44083 | 5.47778 | 2756253
ماستريخت | | NLD | Maastricht | city | 50.84833 | 5.68889 | 2751283
مدينة لوكسمبورغ | | LUX | Luxembourg | city | 49.61167 | 6.13 | 2960316
برلين | العاصمة برلين | DEU | Berlin | city | 52.52437 | 13.41053 | 2950159
ميونيخ | ميونخ, ميونيخ الألمانية, مونيخ | DEU | Munich | city | 48.13743 | 11.57549 | 2867714
هامبورغ | هامبورج | DEU | Hamburg | city | 53.55073 | 9.99302 | 2911298
فرانكفورت | | DEU | Frankfurt | city | 50.11552 | 8.68417 | 2925533
كولونيا | كولونيا الألمانية | DEU | Cologne | city | 50.93333 | 6.95 | 2886242
بون الألمانية | مدينة بون | DEU | Bonn | city | 50.73438 | 7.09549 | 2946447
شتوتغارت | شتوتجارت | DEU | Stuttgart | city | 48.78232 | 9.17702 | 2825297
دوسلدورف | دوسيلدورف | DEU | Dusseldorf | city | 51.22172 | 6.77616 | 2934246
دورتموند | | DEU | Dortmund | city | 51.51494 | 7.466 | 2935517
إيسن | مدينة إيسن | DEU | Essen | city | 51.45657 | 7.01228 | 2928810
لايبزيغ | لايبزغ, لايبزيج | DEU | Leipzig | city | 51.33962 | 12.37129 | 2879139
دريسدن | درسدن | DEU | Dresden | city | 51.05089 | 13.73832 | 2935022
كيمنتس | كمنيتس, كيمنيتز, شيمنتس | DEU | Chemnitz | city | 50.8357 | 12.92922 | 2940132
هانوفر | هانوفر الألمانية | DEU | Hanover | city | 52.37052 | 9.73322 | 2910831
بريمن | | DEU | Bremen | city | 53.07582 | 8.80717 | 2944388
نورمبرغ | نورنبرغ, نورمبرج | DEU | Nuremberg | city | 49.45421 | 11.07752 | 2861650
مونستر | مونستر الألمانية | DEU | Munster | city | 51.96236 | 7.62571 | 2867543
كوبلنز | كوبلنتس | DEU | Koblenz | city | 50.35357 | 7.57883 | 2886946
كارلسروه | كارلسروهه | DEU | Karlsruhe | city | 49.00937 | 8.40444 | 2892794
بوتسدام | | DEU | Potsdam | city | 52.39886 | 13.06566 | 2852458
زولينغن | زولينجن | DEU | Solingen | city | 51.17343 | 7.0845 | 2831580
ماغدبورغ | ماجدبورج, ماغديبورغ | DEU | Magdeburg | city | 52.12773 | 11.62916 | 2874545
هاناو | | DEU | Hanau | city | 50.13423 | 8.91418 | 2911007
مانهايم | | DEU | Mannheim | city | 49.4891 | 8.46694 | 2873891
بافاريا | بافاريا الألمانية, ولاية بافاريا | DEU | Bavaria | region | 49.0056 | 11.3966 | 2951839
ساكسونيا | سكسونيا, ولاية ساكسونيا | DEU | Saxony | region | 51.0053 | 13.4596 | 2842566
ولاية هيسن | هيسه, ولاية هيسه, هسن | DEU | Hesse | region | 50.6098 | 8.9587 | 2905330
شمال الراين وستفاليا | شمال الراين فيستفاليا, ولاية شمال الراين | DEU | North Rhine-Westphalia | region | 51.6146 | 7.6571 | 2861876
تورينغن | تورينجيا, تورينغيا | DEU | Thuringia | region | 50.9052 | 11.0976 | 2822542
براندنبورغ | براندنبرغ | DEU | Brandenburg | region | 52.8156 | 12.9206 | 2945356
بوابة براندنبورغ | بوابة براندنبرغ | DEU | Brandenburg Gate | site
جدار برلين | حائط برلين | DEU | Berlin Wall | site
قاعدة رامشتاين | رامشتاين | DEU | Ramstein air base | base
نهر الراين | الراين | | Rhine | river
نهر الدانوب | الدانوب | | Danube | river
جنيف | مدينة جنيف | CHE | Geneva | city | 46.20222 | 6.14569 | 2660646
زيورخ | زيوريخ, زوريخ | CHE | Zurich | city | 47.36667 | 8.55 | 2657896
برن | مدينة برن, بيرن | CHE | Bern | city | 46.94809 | 7.44744 | 2661552
لوزان | مدينة لوزان | CHE | Lausanne | city | 46.516 | 6.63282 | 2659994
بازل | مدينة بازل | CHE | Basel | city | 47.55839 | 7.57327 | 2661604
دافوس | منتجع دافوس | CHE | Davos | town | 46.80429 | 9.83723 | 2661039
مونترو | مونترو السويسرية | CHE | Montreux | town | 46.43301 | 6.91143 | 2659601
لوغانو | | CHE | Lugano | city | 46.01008 | 8.96004 | 2659836
بورغنشتوك | | CHE | Burgenstock | site
فيينا | العاصمة فيينا | AUT | Vienna | city | 48.20849 | 16.37208 | 2761369
سالزبورغ | سالزبورج | AUT | Salzburg | city | 47.79941 | 13.04399 | 2766824
إنسبروك | انسبروك | AUT | Innsbruck | city | 47.26266 | 11.39454 | 2775220
غراتس | | AUT | Graz | city | 47.06667 | 15.45 | 2778067
فادوز | | LIE | Vaduz | city | 47.14151 | 9.52154 | 3042030

# Italy, Spain, Portugal, Malta, Nordic states
روما | العاصمة روما | ITA | Rome | city | 41.89193 | 12.51133 | 3169070
ميلانو | | ITA | Milan | city | 45.46427 | 9.18951 | 3173435
نابولي | | ITA | Naples | city | 40.85216 | 14.26811 | 3172394
تورينو | تورين | ITA | Turin | city | 45.07049 | 7.68682 | 3165524
باليرمو | بالرمو | ITA | Palermo | city | 38.13205 | 13.33561 | 2523920
كاتانيا | | ITA | Catania | city | 37.49223 | 15.07041 | 2525068
جنوة | جنوى, جنوا | ITA | Genoa | city | 44.40478 | 8.94439 | 3176219
فلورنسا | | ITA | Florence | city | 43.77925 | 11.24626 | 3176959
البندقية | فينيسيا, البندقيه | ITA | Venice | city | 45.43713 | 12.33265 | 3164603
بولونيا الإيطالية | مدينة بولونيا, بولونيا | ITA | Bologna | city | 44.49381 | 11.33875 | 3181928
مدينة باري | | ITA | Bari | city | 41.12066 | 16.86982 | 3182351
تريستا | تريستي | ITA | Trieste | city | 45.64953 | 13.77678 | 3165185
تارانتو | | ITA | Taranto | city | 40.46438 | 17.24707 | 3165926
أغريجنتو | | ITA | Agrigento | city | 37.31065 | 13.57661 | 2525764
تراباني | ميناء تراباني | ITA | Trapani | city | 38.0176 | 12.53617 | 2522876
بوتسالو | بوزالو, بوتزالو | ITA | Pozzallo | town | 36.73028 | 14.84672 | 2523693
فينتيميليا | | ITA | Ventimiglia | town | 43.78956 | 7.60872 | 3164582
صقلية | جزيرة صقلية | ITA | Sicily | island
سردينيا | جزيرة سردينيا | ITA | Sardinia | island
لامبيدوزا | جزيرة لامبيدوزا, لمبيدوزا, لامبيدوسا | ITA | Lampedusa | island
لومبارديا | إقليم لومبارديا | ITA | Lombardy | region
توسكانا | | ITA | Tuscany | region
قاعدة سيغونيلا | سيغونيلا, سيجونيلا | ITA | Sigonella | base
جسر موراندي | | ITA | Morandi Bridge | site
مدينة الفاتيكان | حاضرة الفاتيكان | VAT | Vatican City | city | 41.90268 | 12.45414 | 6691831
ساحة القديس بطرس | كاتدرائية القديس بطرس | VAT | Saint Peter's Square | site
مدريد | العاصمة مدريد | ESP | Madrid | city | 40.4165 | -3.70256 | 3117735
برشلونة | برشلونه | ESP | Barcelona | city | 41.38879 | 2.15899 | 3128760
فالنسيا | بلنسية | ESP | Valencia | city | 39.46975 | -0.37739 | 2509954
إشبيلية | اشبيلية | ESP | Seville | city | 37.38283 | -5.97317 | 2510911
غرناطة | | ESP | Granada | city | 37.18817 | -3.60667 | 2517117
قرطبة | | ESP | Cordoba | city | 37.89155 | -4.77275 | 2519240
ملقة | مالاغا, مالقة | ESP | Malaga | city | 36.72016 | -4.42034 | 2514256
سرقسطة | | ESP | Zaragoza | city | 41.65606 | -0.87734 | 3104324
بلباو | بيلباو | ESP | Bilbao | city | 43.26271 | -2.92528 | 3128026
قادس | | ESP | Cadiz | city | 36.52672 | -6.2891 | 2520600
ألميريا | المرية | ESP | Almeria | city | 36.83814 | -2.45974 | 2521886
كامبريلس | | ESP | Cambrils | town | 41.06997 | 1.05949 | 3126888
ماربيا | ماربيلا | ESP | Marbella | town | 36.51543 | -4.88583 | 2514169
الجزيرة الخضراء | | ESP | Algeciras | city | 36.13326 | -5.45051 | 2522013
كاتالونيا | كتالونيا, إقليم كتالونيا, إقليم كاتالونيا, كتلونيا, قطالونيا, كاتلونيا | ESP | Catalonia | region
إقليم الباسك | الباسك, بلاد الباسك | ESP | Basque Country | region
الأندلس | إقليم الأندلس, أندلسيا | ESP | Andalusia | region
غاليسيا | جاليسيا | ESP | Galicia | region
جزر الكناري | الكناري, جزر كناري | ESP | Canary Islands | island
جزر البليار | مايوركا, جزيرة مايوركا | ESP | Balearic Islands | island
شبه الجزيرة الأيبيرية | شبه الجزيرة الإيبيرية | | Iberian Peninsula | region
لشبونة | ليشبونة | PRT | Lisbon | city | 38.71667 | -9.13333 | 2267057
مدينة بورتو | بورتو البرتغالية | PRT | Porto | city | 41.14961 | -8.61099 | 2735943
أزوريس | جزر الأزور, جزر أزوريس | PRT | Azores | island
فاليتا | لا فاليتا | MLT | Valletta | city | 35.89968 | 14.5148 | 2562305
أوسلو | العاصمة أوسلو | NOR | Oslo | city | 59.91273 | 10.74609 | 3143244
بيرغن | | NOR | Bergen | city | 60.39299 | 5.32415 | 3161732
أوتويا | جزيرة أوتويا | NOR | Utoya | island
ستوكهولم | استوكهولم, ستكهولم | SWE | Stockholm | city | 59.32938 | 18.06871 | 2673730
غوتنبرغ | جوتنبرج, غوتنبورغ, يوتوبوري, غوتنبيرغ, مدينة غوتنبيرغ, غوثنبرغ | SWE | Gothenburg | city | 57.70716 | 11.96679 | 2711537
مالمو | مدينة مالمو | SWE | Malmo | city | 55.60587 | 13.00073 | 2692969
أوبسالا | | SWE | Uppsala | city | 59.85882 | 17.63889 | 2666199
كوبنهاغن | كوبنهاجن, كوبنهاجين | DNK | Copenhagen | city | 55.67594 | 12.56553 | 2618425
آرهوس | أرهوس | DNK | Aarhus | city | 56.15674 | 10.21076 | 2624652
هلسنكي | هيلسنكي, هلسينكي | FIN | Helsinki | city | 60.16952 | 24.93545 | 658225
ريكيافيك | ريكيافك | ISL | Reykjavik | city | 64.13548 | -21.89541 | 3413829
تورشافن | | FRO | Torshavn | city | 62.00973 | -6.77164 | 2611396
مدينة نوك | | GRL | Nuuk | city | 64.18347 | -51.72157 | 3421319

# Eastern Europe and the Balkans
وارسو | فرصوفيا | POL | Warsaw | city | 52.22977 | 21.01178 | 756135
كراكوف | كراكوفيا | POL | Krakow | city | 50.06143 | 19.93658 | 3094802
غدانسك | جدانسك | POL | Gdansk | city | 54.35227 | 18.64912 | 3099434
كاتوفيتسه | كاتوفيتشي, كاتوفيتسي | POL | Katowice | city | 50.25841 | 19.02754 | 3096472
لوبلين | | POL | Lublin | city | 51.25 | 22.56667 | 765876
أوشفيتز | أوشفيتس, معسكر أوشفيتز, أوشفيتز بيركيناو | POL | Auschwitz | site
براغ | العاصمة براغ | CZE | Prague | city | 50.08804 | 14.42076 | 3067696
برنو | مدينة برنو | CZE | Brno | city | 49.19522 | 16.60796 | 3078610
براتيسلافا | براتسلافا | SVK | Bratislava | city | 48.14816 | 17.10674 | 3060972
بودابست | العاصمة بودابست | HUN | Budapest | city | 47.49835 | 19.04045 | 3054643
بوخارست | العاصمة بوخارست | ROU | Bucharest | city | 44.43225 | 26.10626 | 683506
كونستانتا | كونستانتسا | ROU | Constanta | city | 44.18073 | 28.63432 | 680963
ديفيسيلو | | ROU | Deveselu | base
صوفيا | العاصمة البلغارية صوفيا | BGR | Sofia | city | 42.69751 | 23.32415 | 727011
فارنا | | BGR | Varna | city | 43.21667 | 27.91667 | 726050
بلوفديف | | BGR | Plovdiv | city | 42.15 | 24.75 | 728193
بورغاس | | BGR | Burgas | city | 42.50606 | 27.46781 | 732770
أثينا | اثينا, العاصمة أثينا | GRC | Athens | city | 37.98376 | 23.72784 | 264371
سالونيك | تسالونيكي, سالونيكي, ثيسالونيكي | GRC | Thessaloniki | city | 40.64361 | 22.93086 | 734077
ميناء بيرايوس | بيرايوس | GRC | Piraeus | city | 37.94203 | 23.64619 | 255274
ألكسندروبولي | أليكساندروبوليس, ألكسندروبوليس, دده أغاج | GRC | Alexandroupoli | city | 40.84995 | 25.87644 | 736928
منتجع ماتي | بلدة ماتي, قرية ماتي | GRC | Mati | town
إيدوميني | مخيم إيدوميني | GRC | Idomeni | camp
مخيم موريا | موريا | GRC | Moria camp | camp
ليسبوس | جزيرة ليسبوس, لسبوس, ليزبوس | GRC | Lesbos | island
جزيرة كريت | كريت | GRC | Crete | island
رودس | جزيرة رودس | GRC | Rhodes | island
جزيرة كوس | | GRC | Kos | island
جزيرة ساموس | ساموس | GRC | Samos | island
جزيرة خيوس | خيوس | GRC | Chios | island
تراقيا الغربية | | GRC | Western Thrace | region
تراقيا | | | Thrace | region
نهر إيفروس | إيفروس, نهر ميريج, نهر مريج | | Evros | river
نيقوسيا | | CYP | Nicosia | city | 35.17531 | 33.3642 | 146268
لارنكا | لارنكا القبرصية | CYP | Larnaca | city | 34.92291 | 33.6233 | 146400
ليماسول | | CYP | Limassol | city | 34.68406 | 33.03794 | 146384
فاماغوستا | فاماجوستا, ماغوسا, غازي ماغوسا | CYP | Famagusta | city | 35.12489 | 33.94135 | 146617
فاروشا | مرعش القبرصية | CYP | Varosha | quarter
قبرص التركية | قبرص الشمالية, شمال قبرص, جمهورية شمال قبرص التركية, جمهورية قبرص الشمالية التركية | CYP | Northern Cyprus | region
كران مونتانا | | CHE | Crans-Montana | town
تيرانا | | ALB | Tirana | city | 41.3275 | 19.81889 | 3183875
ميناء دوريس | مدينة دوريس | ALB | Durres | city | 41.32355 | 19.45469 | 3185728
بلغراد | بلجراد, بيلغراد | SRB | Belgrade | city | 44.80401 | 20.46513 | 792680
نوفي ساد | | SRB | Novi Sad | city | 45.25167 | 19.83694 | 3194360
بريشتينا | برشتينا | KOS | Pristina | city | 42.67272 | 21.16688 | 786714
ميتروفيتشا | ميتروفيتسا, كوسوفسكا ميتروفيتسا | KOS | Mitrovica | city | 42.88333 | 20.86667 | 789225
بودغوريتسا | بودغوريكا | MNE | Podgorica | city | 42.44111 | 19.26361 | 3193044
سراييفو | ساراييفو, سيراييفو | BIH | Sarajevo | city | 43.84864 | 18.35644 | 3191281
سربرنيتسا | سريبرينيتسا, سربرينيتسا, سريبرنيتشا, سربرنيتشا | BIH | Srebrenica | town | 44.10748 | 19.29669 | 3190159
موستار | | BIH | Mostar | city | 43.34333 | 17.80806 | 3194828
بانيا لوكا | | BIH | Banja Luka | city | 44.77842 | 17.19386 | 3204541
بيهاتش | | BIH | Bihac | city | 44.81694 | 15.87083 | 3204222
جمهورية صرب البوسنة | صرب البوسنة, جمهورية صربسكا | BIH | Republika Srpska | region
زغرب | زاغرب | HRV | Zagreb | city | 45.81444 | 15.97798 | 3186886
ليوبليانا | لوبليانا | SVN | Ljubljana | city | 46.05108 | 14.50513 | 3196359
سكوبيه | سكوبي, سكوبيا | MKD | Skopje | city | 41.99646 | 21.43141 | 785842
تالين | | EST | Tallinn | city | 59.43696 | 24.75353 | 588409
ريغا | العاصمة اللاتفية ريغا | LVA | Riga | city | 56.946 | 24.10589 | 456172
فيلنيوس | فيلنوس | LTU | Vilnius | city | 54.68916 | 25.2798 | 593116
ممر سوالكي | سوفالكي, ممر سوفالكي | | Suwalki Gap | region
أندورا لا فيلا | | AND | Andorra la Vella | city | 42.50779 | 1.52109 | 3041563

# United States and Canada
واشنطن | واشنطن العاصمة, واشنطن دي سي, مدينة واشنطن, العاصمة واشنطن, واشنطون | USA | Washington | city | 38.89511 | -77.03637 | 4140963
نيويورك | مدينة نيويورك, نيو يورك | USA | New York | city | 40.71427 | -74.00597 | 5128581
لوس أنجلوس | لوس أنجليس, لوس انجلوس, لوس أنجيليس, لوس أنجيلوس, لوس أنجلس, لوس أنغيليس | USA | Los Angeles | city | 34.05223 | -118.24368 | 5368361
شيكاغو | شيكاجو | USA | Chicago | city | 41.85003 | -87.65005 | 4887398
هيوستن | هيوستون | USA | Houston | city | 29.76328 | -95.36327 | 4699066
فيلادلفيا | فيلاديلفيا | USA | Philadelphia | city | 39.95233 | -75.16379 | 4560349
فينيكس | مدينة فينيكس | USA | Phoenix | city | 33.44838 | -112.07404 | 5308655
دالاس | | USA | Dallas | city | 32.78306 | -96.80667 | 4684888
مدينة أوستن | أوستن الأمريكية | USA | Austin | city | 30.26715 | -97.74306 | 4671654
سان أنطونيو | سان انطونيو | USA | San Antonio | city | 29.42412 | -98.49363 | 4726206
سان دييغو | سان دييجو, سان دياغو | USA | San Diego | city | 32.71571 | -117.16472 | 5391811
سان فرانسيسكو | سان فرنسيسكو, سانفرانسيسكو | USA | San Francisco | city | 37.77493 | -122.41942 | 5391959
سياتل | | USA | Seattle | city | 47.60621 | -122.33207 | 5809844
بوسطن | بوسطن الأمريكية | USA | Boston | city | 42.35843 | -71.05977 | 4930956
أتلانتا | اتلانتا | USA | Atlanta | city | 33.749 | -84.38798 | 4180439
ميامي | | USA | Miami | city | 25.77427 | -80.19366 | 4164138
أورلاندو | اورلاندو | USA | Orlando | city | 28.53834 | -81.37924 | 4167147
باركلاند | مدرسة باركلاند | USA | Parkland | city
تامبا | | USA | Tampa | city | 27.94752 | -82.45843 | 4174757
ديترويت | ديترويت الأمريكية | USA | Detroit | city | 42.33143 | -83.04575 | 4990729
ديربورن | | USA | Dearborn | city | 42.32226 | -83.17631 | 4990510
لاس فيغاس | لاس فيجاس | USA | Las Vegas | city | 36.17497 | -115.13722 | 5506956
دنفر | دينفر | USA | Denver | city | 39.73915 | -104.9847 | 5419384
مينيابوليس | مينيابولس, مطار مينابوليس, مدينة مينابوليس, مدينة مينيابوليس | USA | Minneapolis | city | 44.97997 | -93.26384 | 5037649
بيتسبرغ | بيتسبرج, بتسبرغ, بيتسبيرغ | USA | Pittsburgh | city | 40.44062 | -79.99589 | 5206379
بالتيمور | بالتيمور الأمريكية | USA | Baltimore | city | 39.29038 | -76.61219 | 4347778
كليفلاند | | USA | Cleveland | city | 41.4995 | -81.69541 | 5150529
شارلوتسفيل | تشارلوتسفيل | USA | Charlottesville | city | 38.02931 | -78.47668 | 4752031
ميلووكي | ميلواكي | USA | Milwaukee | city | 43.0389 | -87.90647 | 5263045
نيو أورليانز | نيو أورلينز | USA | New Orleans | city | 29.95465 | -90.07507 | 4335045
سان برناردينو | سان برناردينو الأمريكية | USA | San Bernardino | city | 34.10834 | -117.28977 | 5391710
سان خوسيه الأمريكية | سان خوسيه | USA | San Jose (California) | city | 37.33939 | -121.89496 | 5392171
إل باسو | إلباسو, ال باسو | USA | El Paso | city | 31.75872 | -106.48693 | 5520993
يوفالدي | أوفالدي | USA | Uvalde | town | 29.20968 | -99.78617 | 4738721
مدينة فيرغسون | مدينة فيرجسون | USA | Ferguson | city | 38.74422 | -90.30539 | 4386387
نيوتاون | | USA | Newtown | city
بافالو | بوفالو, بافالو الأمريكية | USA | Buffalo | city | 42.88645 | -78.87837 | 5110629
أنكوريج | أنكوراج | USA | Anchorage | city | 61.21806 | -149.90028 | 5879400
هونولولو | | USA | Honolulu | city | 21.30694 | -157.85833 | 5856195
هوليوود | هوليود | USA | Hollywood | quarter
مانهاتن | منهاتن | USA | Manhattan | quarter | 40.78343 | -73.96625 | 5125771
بروكلين | | USA | Brooklyn | quarter | 40.6501 | -73.94958 | 5110302
وادي السيليكون | سيليكون فالي, وادي السليكون | USA | Silicon Valley | region
كامب ديفيد | كامب دايفيد, منتجع كامب ديفيد | USA | Camp David | site
مارالاغو | مار ا لاغو, منتجع مارالاغو, مارالاجو, مار إيه لاغو | USA | Mar-a-Lago | site
مبنى الكابيتول | الكابيتول, الكابيتول هيل, الكابيتول الأمريكي, تلة الكابيتول | USA | Capitol | site
برج ترامب | ترامب تاور | USA | Trump Tower | site
تايمز سكوير | ميدان تايمز | USA | Times Square | site
مركز التجارة العالمي | برجي التجارة العالمي | USA | World Trade Center | site
مطار جون كينيدي | مطار جون كنيدي, مطار كينيدي | USA | JFK Airport | airport
فورت براغ | | USA | Fort Bragg | base
قاعدة أندروز | قاعدة أندروز الجوية, قاعدة أندروز المشتركة | USA | Joint Base Andrews | base
قاعدة ماكديل | | USA | MacDill Air Force Base | base
غوانتانامو | جوانتانامو, غوانتنامو, معتقل غوانتانامو, معتقل غوانتنامو, سجن غوانتانامو, خليج غوانتانامو | USA | Guantanamo Bay | base
بيرل هاربر | بيرل هاربور | USA | Pearl Harbor | base
ولاية كاليفورنيا | كاليفورنيا | USA | California | region | 36.7496 | -119.591 | 5332921
ولاية تكساس | تكساس | USA | Texas | region | 31.131 | -98.7607 | 4736286
ولاية فلوريدا | فلوريدا | USA | Florida | region | 28.1568 | -81.6228 | 4155751
ولاية نيويورك |  | USA | New York State | region | 43.1988 | -75.3242 | 5128638
ولاية واشنطن | | USA | Washington State | region
ولاية بنسلفانيا | بنسلفانيا, بنسيلفانيا, ولاية بنسيلفانيا | USA | Pennsylvania | region | 40.8601 | -77.6094 | 6254927
ولاية أوهايو | أوهايو | USA | Ohio | region | 40.0924 | -82.6719 | 5165418
ولاية ميشيغان | ميشيغان, ميشيجان, ميتشيغان, ولاية ميشيجان, ولاية ميتشيغان | USA | Michigan | region | 43.4343 | -84.9479 | 5001836
ولاية إلينوي | إلينوي, إيلينوي, ولاية إيلينوي, ايلينوي | USA | Illinois | region | 39.946 | -89.1991 | 4896861
ولاية جورجيا | ولاية جورجيا الأمريكية, جورجيا | USA | Georgia (US state) | region | 32.8547 | -83.4078 | 4197000
نورث كارولينا | كارولاينا الشمالية, كارولينا الشمالية, ولاية نورث كارولينا, ولاية كارولاينا الشمالية, نورث كارولاينا | USA | North Carolina | region | 35.6152 | -78.866 | 4482348
ساوث كارولينا | كارولاينا الجنوبية, كارولينا الجنوبية, ساوث كارولاينا, ولاية كارولاينا الجنوبية | USA | South Carolina | region | 33.8578 | -80.6471 | 4597040
ولاية فرجينيا | فرجينيا, فيرجينيا, ولاية فيرجينيا | USA | Virginia | region | 37.7403 | -78.2431 | 6254928
ويست فرجينيا | فرجينيا الغربية, وست فرجينيا | USA | West Virginia | region | 38.6422 | -80.7128 | 4826850
ولاية ماريلاند | ماريلاند, ميريلاند, ولاية ميريلاند | USA | Maryland | region | 39.3874 | -77.0454 | 4361885
نيوجيرسي | نيو جيرسي, ولاية نيوجيرسي, نيو جرسي, نيوجرسي | USA | New Jersey | region | 40.0449 | -74.4653 | 5101760
كونيتيكت | كونيتكت, كونتيكت, ولاية كونيتيكت | USA | Connecticut | region | 41.6486 | -72.7594 | 4831725
ماساتشوستس | ماساتشوسيتس, ولاية ماساتشوستس, ماساشوسيتس | USA | Massachusetts | region | 42.3739 | -71.9993 | 6254926
نيوهامبشير | نيو هامبشر, نيو هامبشير, نيوهامشير | USA | New Hampshire | region | 43.5993 | -71.6301 | 5090174
فيرمونت | ولاية فيرمونت | USA | Vermont | region | 44.0886 | -72.7317 | 5242283
ولاية مين | ولاية ماين | USA | Maine | region | 45.148 | -69.1973 | 4971068
ولاية أريزونا | أريزونا, اريزونا | USA | Arizona | region | 34.3046 | -111.935 | 5551752
ولاية نيفادا | نيفادا | USA | Nevada | region | 39.4299 | -117.02 | 5509151
نيو مكسيكو | نيومكسيكو, ولاية نيو مكسيكو | USA | New Mexico | region | 34.5002 | -106.024 | 5481136
ولاية كولورادو | كولورادو | USA | Colorado | region | 38.9998 | -105.543 | 5417618
ولاية يوتا |  | USA | Utah | region | 39.5007 | -111.544 | 5549030
ولاية أوريغون | أوريغون, أوريجون, ولاية أوريجون | USA | Oregon | region | 43.8333 | -120.386 | 5744337
أيداهو | ولاية أيداهو, آيداهو | USA | Idaho | region | 43.7825 | -114.133 | 5596512
مونتانا | ولاية مونتانا | USA | Montana | region | 46.9965 | -110.044 | 5667009
وايومنغ | ولاية وايومنغ | USA | Wyoming | region | 42.9999 | -107.552 | 5843591
ألاسكا | ولاية ألاسكا, الاسكا, آلاسكا | USA | Alaska | region | 65.3609 | -151.604 | 5879092
هاواي | ولاية هاواي, جزر هاواي | USA | Hawaii | region | 21.4919 | -157.999 | 5855797
أيوا | آيوا, ولاية أيوا, ولاية آيوا, أيوا الأمريكية | USA | Iowa | region | 42.0423 | -93.3891 | 4862182
ولاية ويسكونسن | ويسكونسن, ويسكنسن | USA | Wisconsin | region | 44.3709 | -89.5831 | 5279468
مينيسوتا | ولاية مينيسوتا, منيسوتا | USA | Minnesota | region | 46.0592 | -93.364 | 5037779
ميزوري | ولاية ميزوري, ميسوري | USA | Missouri | region | 38.5487 | -92.446 | 4398678
كنساس | كانساس, ولاية كنساس, ولاية كانساس | USA | Kansas | region | 38.5 | -98.3309 | 4273857
أوكلاهوما | ولاية أوكلاهوما | USA | Oklahoma | region | 35.452 | -97.1309 | 4544379
أركنساس | أركنسو, ولاية أركنساس | USA | Arkansas | region | 34.7563 | -92.1428 | 4099753
لويزيانا | ولاية لويزيانا | USA | Louisiana | region | 30.5274 | -91.9991 | 4331987
ميسيسيبي | مسيسيبي, ولاية ميسيسيبي, ولاية مسيسيبي, ولاية مسيسبي | USA | Mississippi | region | 32.8657 | -89.7189 | 4436296
ألاباما | ولاية ألاباما, الاباما, آلاباما | USA | Alabama | region | 32.8551 | -86.7184 | 4829764
تينيسي | ولاية تينيسي, تنيسي | USA | Tennessee | region | 35.7514 | -86.3415 | 4662168
كنتاكي | كنتاكى, ولاية كنتاكي | USA | Kentucky | region | 37.3994 | -85.5729 | 6254925
إنديانا | انديانا, ولاية إنديانا | USA | Indiana | region | 39.8874 | -86.1396 | 4921868
نبراسكا | ولاية نبراسكا | USA | Nebraska | region | 41.5002 | -99.6855 | 5073708
نورث داكوتا | داكوتا الشمالية, نورث داكوتا الأمريكية | USA | North Dakota | region | 47.4675 | -100.302 | 5690763
ساوث داكوتا | داكوتا الجنوبية | USA | South Dakota | region | 44.4711 | -100.255 | 5769223
ديلاوير | ولاية ديلاوير, ديلاوار | USA | Delaware | region | 38.8657 | -75.4112 | 4142224
رود آيلاند | رود أيلاند | USA | Rhode Island | region | 41.6242 | -71.5082 | 5224323
الساحل الشرقي الأمريكي | الساحل الشرقي للولايات المتحدة | USA | East Coast of the United States | region
الساحل الغربي الأمريكي | الساحل الغربي للولايات المتحدة, الساحل الغربي | USA | West Coast of the United States | region
أوتاوا | أوتوا, اوتاوا | CAN | Ottawa | city | 45.41117 | -75.69812 | 6094817
تورونتو | تورنتو | CAN | Toronto | city | 43.70011 | -79.4163 | 6167865
مونتريال | مونتريال الكندية | CAN | Montreal | city | 45.50884 | -73.58781 | 6077243
فانكوفر | | CAN | Vancouver | city | 49.24966 | -123.11934 | 6173331
كالغاري | كالجاري | CAN | Calgary | city | 51.05011 | -114.08529 | 5913490
مدينة كيبيك | | CAN | Quebec City | city | 46.81228 | -71.21454 | 6325494
كيبك | كيبيك, مقاطعة كيبيك, إقليم كيبيك | CAN | Quebec | region | 52.2593 | -73.7168 | 6115047
أونتاريو | مقاطعة أونتاريو | CAN | Ontario | region | 50.5244 | -84.7943 | 6093943
ألبرتا | مقاطعة ألبرتا, البرتا | CAN | Alberta | region | 55.2816 | -115 | 5883102
كولومبيا البريطانية | بريتيش كولومبيا, مقاطعة بريتش كولومبيا | CAN | British Columbia | region | 54.6943 | -124.662 | 5909050
لا مالبي | لامالبي, شارلوفوا | CAN | La Malbaie | town | 47.654 | -70.15268 | 6945986
نوفا سكوشا |  | CAN | Nova Scotia | region | 45.2293 | -62.8113 | 6091530

# Latin America and the Caribbean
مكسيكو سيتي | مكسيكو, مدينة مكسيكو, مكسيكوسيتي, مدينة المكسيك | MEX | Mexico City | city | 19.42847 | -99.12766 | 3530597
تيخوانا | تيجوانا | MEX | Tijuana | city | 32.5027 | -117.00371 | 3981609
سيوداد خواريز | خواريز | MEX | Ciudad Juarez | city | 31.72024 | -106.46084 | 4013708
غوادالاخارا | جوادالاخارا | MEX | Guadalajara | city | 20.66682 | -103.39182 | 4005539
مونتيري | | MEX | Monterrey | city | 25.67507 | -100.31847 | 3995465
كانكون | كانكون المكسيكية | MEX | Cancun | city | 21.17429 | -86.84656 | 3531673
أكابولكو | | MEX | Acapulco | city | 16.84942 | -99.90891 | 3533462
كولياكان | | MEX | Culiacan | city | 24.79032 | -107.38782 | 4012176
سينالوا | ولاية سينالوا | MEX | Sinaloa | region | 25.6041 | -108.001 | 3983035
تشياباس | ولاية تشياباس | MEX | Chiapas | region | 16.527 | -92.581 | 3531011
أواكساكا | واهاكا, ولاية أواكساكا | MEX | Oaxaca | region | 16.94 | -96.2087 | 3522509
فيراكروز | | MEX | Veracruz | city | 19.18095 | -96.1429 | 3514783
غواتيمالا سيتي | مدينة غواتيمالا, جواتيمالا سيتي | GTM | Guatemala City | city | 14.64072 | -90.51327 | 3598132
تيغوسيغالبا | تيجوسيجالبا | HND | Tegucigalpa | city | 14.0818 | -87.20681 | 3600949
سان بيدرو سولا | | HND | San Pedro Sula | city | 15.50417 | -88.025 | 3601782
سان سلفادور | سان سالفادور | SLV | San Salvador | city | 13.68935 | -89.18718 | 3583361
ماناغوا | ماناجوا | NIC | Managua | city | 12.13282 | -86.2504 | 3617763
سان خوسيه | سان خوسي | CRI | San Jose | city | 9.93333 | -84.08333 | 3621849
بنما سيتي | مدينة بنما, باناما سيتي | PAN | Panama City | city | 8.9936 | -79.51973 | 3703443
قناة بنما | قناة باناما | PAN | Panama Canal | site
بلموبان | | BLZ | Belmopan | city | 17.25 | -88.76667 | 3582672
هافانا | لاهافانا | CUB | Havana | city | 23.13302 | -82.38304 | 3553478
بورت أو برنس | بور أو برانس, بورتو برنس, بورت أو برانس | HTI | Port-au-Prince | city | 18.54349 | -72.33881 | 3718426
سانتو دومينغو | سانتو دومينجو | DOM | Santo Domingo | city | 18.47186 | -69.89232 | 3492908
كينغستون | كنغستون, كينجستون | JAM | Kingston | city | 17.99702 | -76.79358 | 3489854
سان خوان | | PRI | San Juan | city | 18.46633 | -66.10572 | 4568127
ناساو | | BHS | Nassau | city | 25.05823 | -77.34306 | 3571824
بريدجتاون | بريدج تاون | BRB | Bridgetown | city | 13.10732 | -59.62021 | 3374036
بورت أوف سبين | بورت أوف سباين | TTO | Port of Spain | city | 10.66668 | -61.51889 | 3573890
كاستريس | | LCA | Castries | city | 13.9957 | -61.00614 | 3576812
كينغستاون | | VCT | Kingstown | city | 13.15527 | -61.22742 | 3577887
مدينة سانت جونز | | ATG | St. John's | city | 17.12096 | -61.84329 | 3576022
مدينة سانت جورج | | GRD | St. George's | city | 12.05288 | -61.75226 | 3579925
روزو | | DMA | Roseau | city | 15.30174 | -61.38808 | 3575635
هيسبانيولا | | | Hispaniola | island
بوغوتا | بوجوتا | COL | Bogota | city | 4.60971 | -74.08175 | 3688689
ميديين | ميديلين, ميدلين | COL | Medellin | city | 6.25184 | -75.56359 | 3674962
مدينة كالي | كالي الكولومبية | COL | Cali | city | 3.43722 | -76.5225 | 3687925
كوكوتا | | COL | Cucuta | city | 7.89391 | -72.50782 | 3685533
قرطاجنة | كارتاخينا, قرطاجنة الكولومبية | COL | Cartagena | city | 10.39972 | -75.51444 | 3687238
كاراكاس | كراكاس | VEN | Caracas | city | 10.48801 | -66.87919 | 3646738
ماراكايبو | | VEN | Maracaibo | city | 10.66663 | -71.61245 | 3633009
ماراكاي | | VEN | Maracay | city | 10.23535 | -67.59113 | 3632998
إيسيكويبو | إقليم إيسيكويبو, إيسيكيبو, إيسيكيبا | GUY | Essequibo | region
كيتو | العاصمة كيتو | ECU | Quito | city | -0.22985 | -78.52495 | 3652462
غواياكيل | جواياكيل | ECU | Guayaquil | city | -2.19616 | -79.88621 | 3657509
جزر غالاباغوس | غالاباغوس, جزر جالاباجوس | ECU | Galapagos | island
ليما | العاصمة البيروفية ليما | PER | Lima | city | -12.04318 | -77.02824 | 3936456
كوسكو | كوزكو | PER | Cusco | city | -13.52264 | -71.96734 | 3941584
ماتشو بيتشو | | PER | Machu Picchu | site
لاباز | لا باز | BOL | La Paz | city | -16.5 | -68.15 | 3911925
سوكري | مدينة سوكري | BOL | Sucre | city | -19.03332 | -65.26274 | 3903987
سانتا كروز | | BOL | Santa Cruz | city | -17.78629 | -63.18117 | 3904906
برازيليا | | BRA | Brasilia | city | -15.77972 | -47.92972 | 3469058
ساو باولو | ساو باولو البرازيلية, ساوباولو, سان باولو | BRA | Sao Paulo | city | -23.5475 | -46.63611 | 3448439
ريو دي جانيرو | ريودي جانيرو, ريو دى جانيرو, ريو دي جينيرو | BRA | Rio de Janeiro | city | -22.90642 | -43.18223 | 3451190
كوريتيبا | | BRA | Curitiba | city | -25.42778 | -49.27306 | 3464975
بورتو أليغري | | BRA | Porto Alegre | city | -30.03283 | -51.23019 | 3452925
سلفادور البرازيلية | سلفادور | BRA | Salvador | city | -12.97111 | -38.51083 | 3450554
ماناوس | | BRA | Manaus | city | -3.10194 | -60.025 | 3663517
بيليم | بيليم البرازيلية | BRA | Belem | city | -1.45583 | -48.50444 | 3405870
برومادينيو | | BRA | Brumadinho | town | -20.14333 | -44.19972 | 3468894
الأمازون | غابات الأمازون, غابة الأمازون, حوض الأمازون, نهر الأمازون | | Amazon | region
أسونسيون | أسونثيون | PRY | Asuncion | city | -25.28646 | -57.647 | 3439389
مونتيفيديو | مونتفيديو | URY | Montevideo | city | -34.90328 | -56.18816 | 3441575
بوينس آيرس | بوينس أيرس, بوينوس آيرس, بيونس آيرس, بوينوس أيرس, بيونس أيرس, بوينس ايرس | ARG | Buenos Aires | city | -34.61315 | -58.37723 | 3435910
قرطبة الأرجنتينية | قرطبة | ARG | Cordoba (Argentina) | city | -31.4135 | -64.18105 | 3860259
مار دل بلاتا | مار ديل بلاتا | ARG | Mar del Plata | city | -38.00042 | -57.5562 | 3430863
أرض النار | تييرا ديل فويغو | | Tierra del Fuego | island
باتاغونيا | | | Patagonia | region
سانتياغو | سانتياجو, سانتياغو دي تشيلي | CHL | Santiago | city | -33.45694 | -70.64827 | 3871336
فالباراييسو | فالبارايسو | CHL | Valparaiso | city | -33.036 | -71.62963 | 3868626
جورجتاون | جورج تاون | GUY | Georgetown | city | 6.80448 | -58.15527 | 3378644
باراماريبو | | SUR | Paramaribo | city | 5.86638 | -55.16682 | 3383330
كايين | | GUF | Cayenne | city | 4.93333 | -52.33333 | 3382160
جبال الأنديز | الأنديز | | Andes | mountain

# Oceania
كانبرا | كانبيرا | AUS | Canberra | city | -35.28346 | 149.12807 | 2172517
سيدني | سيدنى, مدينة سيدني | AUS | Sydney | city | -33.86785 | 151.20732 | 2147714
ملبورن | ميلبورن, ملبورن الأسترالية | AUS | Melbourne | city | -37.814 | 144.96332 | 2158177
بريزبن | بريسبان, بريزبين | AUS | Brisbane | city | -27.46794 | 153.02809 | 2174003
بيرث | مدينة بيرث | AUS | Perth | city | -31.95224 | 115.8614 | 2063523
أديلايد | أدلايد | AUS | Adelaide | city | -34.92866 | 138.59863 | 2078025
داروين الأسترالية | | AUS | Darwin | city | -12.46113 | 130.84185 | 2073124
كوينزلاند | كوينزلاند الأسترالية, ولاية كوينزلاند | AUS | Queensland | region | -23.1364 | 144.778 | 2152274
نيو ساوث ويلز | ولاية نيو ساوث ويلز | AUS | New South Wales | region | -32.4751 | 146.781 | 2155400
ولاية فيكتوريا |  | AUS | Victoria | region | -37.0082 | 144.75 | 2145234
تسمانيا | تازمانيا | AUS | Tasmania | island
شاطئ بونداي | بونداي | AUS | Bondi Beach | site
جزيرة مانوس | | PNG | Manus Island | island
ولينغتون | ويلينغتون, ولنغتون, ويلينجتون | NZL | Wellington | city | -41.28664 | 174.77557 | 2179537
أوكلاند | أوكلاند النيوزيلندية | NZL | Auckland | city | -36.84853 | 174.76349 | 2193733
كرايستشيرش | كرايست تشيرش, كرايستشرش, كرايستشيرتش | NZL | Christchurch | city | -43.53333 | 172.63333 | 2192362
بورت مورسبي | بورت موريسبي | PNG | Port Moresby | city | -9.47723 | 147.15089 | 2088122
بوغانفيل | | PNG | Bougainville | island
مدينة سوفا | | FJI | Suva | city | -18.14161 | 178.44149 | 2198148
هونيارا | | SLB | Honiara | city | -9.43333 | 159.95 | 2108502
بورت فيلا | | VUT | Port Vila | city | -17.73648 | 168.31366 | 2135171
آبيا | أبيا | WSM | Apia | city | -13.83333 | -171.76666 | 4035413
نوكوالوفا | | TON | Nuku'alofa | city | -21.13938 | -175.2018 | 4032402
تاراوا | جنوب تاراوا | KIR | Tarawa | city | 1.3278 | 172.97696 | 2110257
فونافوتي | | TUV | Funafuti | city | -8.52425 | 179.19417 | 2110394
مدينة يارين | | NRU | Yaren | city | -0.55085 | 166.9252 | 7626461
نغيرولمود | ميليكيوك | PLW | Ngerulmud | city | 7.50077 | 134.6238 | 8063361
ماجورو | | MHL | Majuro | city | 7.08971 | 171.38027 | 2113779
باليكير | | FSM | Palikir | city | 6.92477 | 158.16109 | 2081986
نوميا | | NCL | Noumea | city | -22.27407 | 166.44884 | 2139521
بابيتي | | PYF | Papeete | city | -17.53733 | -149.5665 | 4033936

# Africa south of the Sahara
أديس أبابا | أديسأبابا, اديس أبابا, اديس ابابا | ETH | Addis Ababa | city | 9.02497 | 38.74689 | 344979
بحر دار | بحردار | ETH | Bahir Dar | city | 11.59364 | 37.39077 | 342884
غوندار | جوندر, غوندر, قوندر | ETH | Gondar | city | 12.6 | 37.46667 | 336014
ميكيلي | ميكيله, ميكلي | ETH | Mekelle | city | 13.49667 | 39.47528 | 331180
دير داوا | ديرداوا | ETH | Dire Dawa | city | 9.59306 | 41.86611 | 338832
جيجيغا | جيجيجا, جقجقا | ETH | Jijiga | city | 9.35 | 42.8 | 333795
لاليبيلا | | ETH | Lalibela | town | 12.03219 | 39.04756 | 332288
أكسوم | أكسوم الإثيوبية | ETH | Axum | town | 14.12109 | 38.72337 | 344420
بادمي | بلدة بادمي, مثلث بادمي | ERI | Badme | town
إقليم تيغراي | تيغراي, تيجراي, إقليم تيجراي, تقراي | ETH | Tigray | region | 14.1003 | 38.2158 | 444187
إقليم أمهرة | أمهرا, إقليم أمهرا | ETH | Amhara | region | 11.6981 | 37.7222 | 444180
أوروميا | إقليم أوروميا, إقليم أورومو, أوروميا الإثيوبية | ETH | Oromia | region | 7.5564 | 40.2242 | 444185
إقليم عفر | عفر الإثيوبي | ETH | Afar | region | 12.1232 | 41.0236 | 444179
أوغادين | أوجادين, إقليم أوغادين, الأوغادين | ETH | Ogaden | region
بني شنقول | بني شنقول قمز, إقليم بني شنقول, بني شنقول جوموز | ETH | Benishangul-Gumuz | region | 10.5396 | 35.6017 | 444181
سد النهضة | سد النهضة الإثيوبي | ETH | Grand Ethiopian Renaissance Dam | site
أسمرة | أسمرا | ERI | Asmara | city | 15.33805 | 38.93184 | 343300
مصوع | ميناء مصوع | ERI | Massawa | city | 15.60811 | 39.47455 | 330546
ميناء عصب | عصب الإريترية | ERI | Assab | city | 13.00917 | 42.73944 | 343386
نيروبي | العاصمة نيروبي | KEN | Nairobi | city | -1.28333 | 36.81667 | 184745
مومباسا | ممباسا | KEN | Mombasa | city | -4.05466 | 39.66359 | 186301
غاريسا | جاريسا | KEN | Garissa | city | -0.45275 | 39.64601 | 197745
كيسومو | | KEN | Kisumu | city | -0.10221 | 34.76171 | 191245
لامو | مدينة لامو, مقاطعة لامو | KEN | Lamu | town | -2.27169 | 40.90201 | 189741
مخيم داداب | داداب | KEN | Dadaab camp | camp
مخيم كاكوما | كاكوما | KEN | Kakuma camp | camp
كمبالا | كامبالا | UGA | Kampala | city | 0.31628 | 32.58219 | 232422
عنتيبي | عنتبي, إنتيبي | UGA | Entebbe | city | 0.05621 | 32.47949 | 233508
دودوما | | TZA | Dodoma | city | -6.17221 | 35.73947 | 160196
دار السلام | | TZA | Dar es Salaam | city | -6.82349 | 39.26951 | 160263
زنجبار | جزيرة زنجبار, أرخبيل زنجبار | TZA | Zanzibar | island
أروشا | | TZA | Arusha | city | -3.36667 | 36.68333 | 161325
كيغالي | كيجالي | RWA | Kigali | city | -1.94995 | 30.05885 | 202061
بوجومبورا | بوجمبورا | BDI | Bujumbura | city | -3.38193 | 29.36142 | 425378
غيتيغا | جيتيجا | BDI | Gitega | city | -3.42708 | 29.92463 | 426272
كينشاسا | كنشاسا | COD | Kinshasa | city | -4.32758 | 15.31357 | 2314302
غوما | مدينة غوما | COD | Goma | city | -1.67409 | 29.22845 | 216281
بوكافو | | COD | Bukavu | city | -2.49077 | 28.84281 | 217831
لوبومباشي | | COD | Lubumbashi | city | -11.66089 | 27.47938 | 922704
مدينة بيني | بيني الكونغولية | COD | Beni | town | 0.49113 | 29.47306 | 219057
بوتيمبو | | COD | Butembo | town | 0.14164 | 29.29117 | 217562
كيفو | شمال كيفو, إقليم كيفو, جنوب كيفو, إقليم شمال كيفو, كيفو الشمالية | COD | Kivu | region
إيتوري | إقليم إيتوري, مقاطعة إيتوري | COD | Ituri | region
كاساي | إقليم كاساي | COD | Kasai | region
إقليم كاتانغا | كاتانغا | COD | Katanga | region | -8.4837 | 26.2512 | 205703
برازافيل | | COG | Brazzaville | city | -4.26613 | 15.28318 | 2260535
بانغي | بانجي | CAF | Bangui | city | 4.36122 | 18.55496 | 2389853
بامباري | | CAF | Bambari | town | 5.76795 | 20.67565 | 240604
ياوندي | | CMR | Yaounde | city | 3.86667 | 11.51667 | 2220957
دوالا | | CMR | Douala | city | 4.04827 | 9.70428 | 2232593
بويا الكاميرونية | مدينة بويا | CMR | Buea | city | 4.15342 | 9.24231 | 2233410
بامندا | باميندا | CMR | Bamenda | city | 5.9597 | 10.14597 | 2234974
نجامينا | إنجامينا, أنجمينا, أنجامينا | TCD | N'Djamena | city | 12.10672 | 15.0444 | 2427123
أبشي | أبشة | TCD | Abeche | city | 13.82916 | 20.8324 | 245785
بلدة أدري | مخيم أدري | TCD | Adre | town | 13.46648 | 22.19875 | 245669
تيبستي | جبال تيبستي | TCD | Tibesti | mountain
بحيرة تشاد | حوض بحيرة تشاد | | Lake Chad | lake
نيامي | | NER | Niamey | city | 13.51366 | 2.1098 | 2440485
أغاديز | أجاديز, أغادير النيجرية, أغاديس | NER | Agadez | city | 16.97333 | 7.99111 | 2448085
مدينة ديفا | ديفا النيجرية, إقليم ديفا | NER | Diffa | city | 13.31536 | 12.61135 | 2445704
زيندر | | NER | Zinder | city | 13.80716 | 8.9881 | 2437798
تيلابيري |  | NER | Tillaberi | region | 13.8777 | 2.1954 | 2595293
ديركو | | NER | Dirkou | town
أبوجا | | NGA | Abuja | city | 9.05785 | 7.49508 | 2352778
لاغوس | لاجوس | NGA | Lagos | city | 6.45407 | 3.39467 | 2332459
مدينة كانو | ولاية كانو | NGA | Kano | city | 12.00012 | 8.51672 | 2335204
كادونا | ولاية كادونا | NGA | Kaduna | city | 10.52641 | 7.43879 | 2335727
مايدوغوري | ميدوغوري, مايدوجوري, ميدوجوري, مايدغوري | NGA | Maiduguri | city | 11.84692 | 13.15712 | 2331447
تشيبوك | شيبوك | NGA | Chibok | town | 10.86949 | 12.84657 | 2346076
دابتشي | دابشي | NGA | Dapchi | town | 12.49536 | 11.49977 | 2345172
مدينة جوس | جوس النيجيرية | NGA | Jos | city | 9.92849 | 8.89212 | 2335953
سوكوتو | صكتو, ولاية سوكوتو | NGA | Sokoto | city | 13.06269 | 5.24322 | 2322911
بورنو | ولاية بورنو | NGA | Borno | region | 12.0019 | 13.1533 | 2346794
ولاية يوبي |  | NGA | Yobe | region | 12.3156 | 11.5881 | 2597367
أداماوا | ولاية أداماوا | NGA | Adamawa | region | 9.4791 | 12.5768 | 2565342
ولاية بينو | بينوي, ولاية بنوي, ولاية بينوي | NGA | Benue | region | 7.4872 | 8.7074 | 2347266
ولاية بلاتو | ولاية الهضبة | NGA | Plateau State | region | 8.9533 | 9.606 | 2324828
زامفارا | ولاية زامفارا | NGA | Zamfara | region | 12.0084 | 6.1283 | 2595349
كاتسينا | ولاية كاتسينا | NGA | Katsina | region | 12.5056 | 7.5861 | 2334797
دلتا النيجر | | NGA | Niger Delta | region
بيافرا | | NGA | Biafra | region
غابة سامبيسا | سامبيسا | NGA | Sambisa Forest | region
باماكو | بامكو | MLI | Bamako | city | 12.65 | -8 | 2460596
تمبكتو | تومبكتو, تنبكتو | MLI | Timbuktu | city | 16.77348 | -3.00742 | 2449067
غاو | غاو المالية | MLI | Gao | city | 16.27167 | -0.04472 | 2457163
كيدال | | MLI | Kidal | city | 18.44111 | 1.40778 | 2455290
موبتي | | MLI | Mopti | city | 14.4843 | -4.18296 | 2453348
ميناكا | | MLI | Menaka | town | 15.9182 | 2.4022 | 2453514
سيفاري | | MLI | Sevare | town
أزواد | إقليم أزواد, شمال مالي, شمالي مالي | MLI | Azawad | region
ليبتاكو غورما | | | Liptako-Gourma | region
واغادوغو | واجادوجو, واقادوقو | BFA | Ouagadougou | city | 12.36566 | -1.53388 | 2357048
بوبو ديولاسو | | BFA | Bobo-Dioulasso | city | 11.17715 | -4.2979 | 2362344
مدينة جيبو | | BFA | Djibo | town | 14.0994 | -1.62554 | 2361177
مدينة دوري | | BFA | Dori | town | 14.0354 | -0.0345 | 2361082
دكار | داكار | SEN | Dakar | city | 14.6937 | -17.44406 | 2253354
كازامانس | | SEN | Casamance | region
بانجول | | GMB | Banjul | city | 13.45274 | -16.57803 | 2413876
كوناكري | كونكري | GIN | Conakry | city | 9.53795 | -13.67729 | 2422465
بيساو | | GNB | Bissau | city | 11.86357 | -15.59767 | 2374775
مالابو | | GNQ | Malabo | city | 3.75578 | 8.78166 | 2309527
فريتاون | | SLE | Freetown | city | 8.48714 | -13.2356 | 2409306
مونروفيا | | LBR | Monrovia | city | 6.30054 | -10.7969 | 2274895
ياموسوكرو | | CIV | Yamoussoukro | city | 6.82055 | -5.27674 | 2279755
أبيدجان | ابيدجان | CIV | Abidjan | city | 5.35444 | -4.00167 | 2293538
بواكي | بواكيه | CIV | Bouake | city | 7.69385 | -5.03031 | 2290956
غراند بسام | جراند بسام | CIV | Grand-Bassam | town | 5.2118 | -3.73884 | 2288115
مدينة أكرا | العاصمة الغانية أكرا | GHA | Accra | city | 5.55602 | -0.1969 | 2306104
كوماسي | | GHA | Kumasi | city | 6.68848 | -1.62443 | 2298890
لومي | | TGO | Lome | city | 6.12874 | 1.22154 | 2365267
بورتو نوفو | | BEN | Porto-Novo | city | 6.49646 | 2.60359 | 2392087
كوتونو | | BEN | Cotonou | city | 6.36536 | 2.41833 | 2394819
ليبرفيل | ليبروفيل | GAB | Libreville | city | 0.39241 | 9.45356 | 2399697
مدينة ساو تومي | | STP | Sao Tome | city | 0.33654 | 6.72732 | 2410763
مدينة برايا | | CPV | Praia | city | 14.93152 | -23.51254 | 3374333
لواندا | | AGO | Luanda | city | -8.83682 | 13.23432 | 2240449
كابيندا |  | AGO | Cabinda | region | -4.8015 | 12.543 | 2243266
لوساكا | | ZMB | Lusaka | city | -15.40669 | 28.28713 | 909137
هراري | هاراري | ZWE | Harare | city | -17.82772 | 31.05337 | 890299
بولاوايو | | ZWE | Bulawayo | city | -20.15 | 28.58333 | 894701
ليلونغوي | ليلونجوي | MWI | Lilongwe | city | -13.96692 | 33.78725 | 927967
مابوتو | | MOZ | Maputo | city | -25.96553 | 32.58322 | 1040652
كابو ديلغادو | كابو دلغادو, كابو ديلجادو | MOZ | Cabo Delgado | region | -12.51 | 39.3146 | 1051823
مدينة بالما | | MOZ | Palma | town
بيرا الموزمبيقية | | MOZ | Beira | city | -19.84361 | 34.83889 | 1052373
أنتاناناريفو | أنتناناريفو | MDG | Antananarivo | city | -18.91368 | 47.53613 | 1070940
بورت لويس | | MUS | Port Louis | city | -20.16194 | 57.49889 | 934154
مدينة فيكتوريا | | SYC | Victoria | city | -4.62001 | 55.45501 | 241131
ويندهوك | فيندهوك | NAM | Windhoek | city | -22.55941 | 17.08323 | 3352136
غابورون | جابورون | BWA | Gaborone | city | -24.65451 | 25.90859 | 933773
بريتوريا | | ZAF | Pretoria | city | -25.74486 | 28.18783 | 964137
جوهانسبرغ | جوهانسبورغ, جوهانسبرج, جوهانسبورج | ZAF | Johannesburg | city | -26.20227 | 28.04363 | 993800
كيب تاون | كيبتاون, كايب تاون | ZAF | Cape Town | city | -33.92584 | 18.42322 | 3369157
ديربان | دوربان | ZAF | Durban | city | -29.8579 | 31.0292 | 1007311
سويتو | | ZAF | Soweto | quarter | -26.26781 | 27.85849 | 953781
ماريكانا | | ZAF | Marikana | town
كوازولو ناتال |  | ZAF | KwaZulu-Natal | region | -28.7468 | 30.8231 | 972062
ماسيرو | | LSO | Maseru | city | -29.31667 | 27.48333 | 932505
مبابان | مبابانا | SWZ | Mbabane | city | -26.31667 | 31.13333 | 934985
دييغو غارسيا | دييجو جارسيا | IOT | Diego Garcia | base

# Seas, gulfs, straits, oceans
البحر المتوسط | البحر الأبيض المتوسط, حوض المتوسط, حوض البحر المتوسط, حوض البحر الأبيض المتوسط | | Mediterranean Sea | sea
شرق المتوسط | شرقي المتوسط, شرق البحر المتوسط, شرق البحر الأبيض المتوسط, شرقي البحر المتوسط | | Eastern Mediterranean | sea
البحر الأحمر | جنوب البحر الأحمر, جنوبي البحر الأحمر | | Red Sea | sea
البحر الأسود | | | Black Sea | sea
بحر آزوف | بحر أزوف, بحر ازوف | | Sea of Azov | sea
بحر إيجه | بحر إيجة, بحر ايجه, بحر ايجة | | Aegean Sea | sea
بحر مرمرة | | | Sea of Marmara | sea
البحر الأدرياتيكي | بحر الأدرياتيك, البحر الأدرياتي | | Adriatic Sea | sea
البحر التيراني | | | Tyrrhenian Sea | sea
بحر قزوين | بحر الخزر | | Caspian Sea | lake
بحر العرب | | | Arabian Sea | sea
بحر عمان | | | Sea of Oman | sea
بحر البلطيق | البلطيق | | Baltic Sea | sea
بحر الشمال | | | North Sea | sea
بحر المانش | القناة الإنجليزية, المانش, القنال الإنجليزي | | English Channel | sea
بحر الصين الجنوبي | | | South China Sea | sea
بحر الصين الشرقي | | | East China Sea | sea
البحر الأصفر | | | Yellow Sea | sea
بحر اليابان | | | Sea of Japan | sea
بحر أندامان | | | Andaman Sea | sea
البحر الكاريبي | بحر الكاريبي | | Caribbean Sea | sea
بحر بارنتس | | | Barents Sea | sea
المحيط الهندي | | | Indian Ocean | sea
المحيط الهادئ | المحيط الهادي | | Pacific Ocean | sea
المحيط الأطلسي | المحيط الأطلنطي, الأطلنطي | | Atlantic Ocean | sea
المحيط المتجمد الشمالي | المحيط القطبي الشمالي | | Arctic Ocean | sea
الخليج العربي | الخليج الفارسي, مياه الخليج, مياه الخليج العربي | | Persian Gulf | sea
خليج عمان | | | Gulf of Oman | sea
خليج عدن | | | Gulf of Aden | sea
خليج العقبة | | | Gulf of Aqaba | sea
خليج السويس | | | Gulf of Suez | sea
خليج البنغال | | | Bay of Bengal | sea
خليج المكسيك | خليج أميركا, خليج أمريكا | | Gulf of Mexico | sea
خليج غينيا | | | Gulf of Guinea | sea
خليج تايلاند | | | Gulf of Thailand | sea
خليج الخنازير | | CUB | Bay of Pigs | sea
خليج إزميت | | TUR | Gulf of Izmit | sea
مضيق هرمز | | | Strait of Hormuz | sea
مضيق باب المندب | باب المندب | | Bab el-Mandeb | sea
مضيق تيران | مضائق تيران | | Straits of Tiran | sea
مضيق جبل طارق | | | Strait of Gibraltar | sea
مضيق البوسفور | البوسفور, مضيق البسفور, البسفور | TUR | Bosporus | sea
مضيق الدردنيل | الدردنيل | TUR | Dardanelles | sea
مضيق كيرتش | | | Kerch Strait | sea
مضيق ملقا | مضيق مالاكا | | Strait of Malacca | sea
مضيق تايوان | | | Taiwan Strait | sea
مضيق صقلية | | | Strait of Sicily | sea
مضيق ماجلان | | | Strait of Magellan | sea
مضيق بيرينغ | مضيق بيرنغ | | Bering Strait | sea
رأس الرجاء الصالح | | ZAF | Cape of Good Hope | region
جزر سبراتلي | سبراتلي | | Spratly Islands | island
جزر باراسيل | باراسيل | | Paracel Islands | island
شعاب سكاربورو | سكاربورو شول, جزيرة سكاربورو | | Scarborough Shoal | island

# Rivers, lakes, deserts, mountains
نهر النيل | النيل, حوض النيل, مياه النيل | | Nile | river
النيل الأزرق | نهر النيل الأزرق | | Blue Nile | river
النيل الأبيض | نهر النيل الأبيض | | White Nile | river
نهر الكونغو | | | Congo River | river
نهر النيجر | | | Niger River | river
نهر السنغال | | | Senegal River | river
نهر السند | نهر الإندوس | | Indus | river
نهر الغانج | نهر الجانج | | Ganges | river
نهر ميكونغ | الميكونغ, نهر الميكونغ | | Mekong | river
نهر يالو | | | Yalu River | river
نهر التيمز | نهر التايمز | GBR | Thames | river
نهر السين | | FRA | Seine | river
نهر ريو غراندي | ريو غراندي, ريو جراندي | | Rio Grande | river
نهر الدون | | RUS | Don | river
نهر ناف | | | Naf River | river
بحيرة فيكتوريا | | | Lake Victoria | lake
بحيرة تانا | | ETH | Lake Tana | lake
بحيرة وان | | TUR | Lake Van | lake
بحيرة أورمية | بحيرة أرومية | IRN | Lake Urmia | lake
بحيرة ناصر | | EGY | Lake Nasser | lake
بحيرة بايكال | | RUS | Lake Baikal | lake
بحيرة قرعون | بحيرة القرعون | LBN | Lake Qaraoun | lake
الصحراء الكبرى | الصحراء الأفريقية الكبرى, الصحراء الإفريقية الكبرى | | Sahara | desert
جبال الهيمالايا | الهيمالايا, الهملايا | | Himalayas | mountain
جبل إيفرست | إيفرست, قمة إيفرست | | Mount Everest | mountain
جبال الألب | الألب | | Alps | mountain
جبال البرانس | البرانس, جبال البيرينيه | | Pyrenees | mountain
جبل أرارات | أرارات | TUR | Mount Ararat | mountain
جبال طوروس | طوروس | TUR | Taurus Mountains | mountain
جبال زاغروس | زاغروس | | Zagros Mountains | mountain
جبال هندوكوش | هندوكوش, هندو كوش | | Hindu Kush | mountain
جبل كليمنجارو | كليمنجارو | TZA | Kilimanjaro | mountain
جبل آثوس | | GRC | Mount Athos | mountain
جبل بايكتو | بايكتو | | Mount Paektu | mountain

# Continents and big regions
أوروبا | أوربا, اوروبا, اوربا, القارة الأوروبية, القارة العجوز, القارة الأوربية | | Europe | continent
آسيا | أسيا, اسيا, القارة الآسيوية | | Asia | continent
إفريقيا | أفريقيا, افريقيا, القارة الأفريقية, القارة الإفريقية, القارة السمراء | | Africa | continent
أميركا الشمالية | أمريكا الشمالية | | North America | continent
أميركا الجنوبية | أمريكا الجنوبية | | South America | continent
أوقيانوسيا | | | Oceania | continent
الشرق الأوسط | الشرق الاوسط, منطقة الشرق الأوسط, الشرق الأوسط وشمال أفريقيا, الشرق الأوسط وشمال إفريقيا, الشرق الأوسط الجديد, الشرق الأوسط الكبير | | Middle East | region
الشرق الأدنى | | | Near East | region
الشرق الأقصى | | | Far East | region
الخليج | منطقة الخليج, دول الخليج العربي, دول الخليج العربية, بلدان الخليج | | Gulf | region
شبه الجزيرة العربية | الجزيرة العربية, جزيرة العرب | | Arabian Peninsula | region
المشرق العربي | المشرق, بلاد المشرق | | Mashriq | region
المغرب العربي | المغرب الكبير, دول المغرب العربي, بلدان المغرب العربي | | Maghreb | region
العالم العربي | الوطن العربي, المنطقة العربية | | Arab world | region
العالم الإسلامي | | | Islamic world | region
بلاد الشام | بر الشام | | Levant | region
الهلال الخصيب | | | Fertile Crescent | region
كردستان | كوردستان, كردستان الكبرى | | Kurdistan | region
شمال أفريقيا | شمال إفريقيا, شمالي أفريقيا, شمال افريقيا, شمالي إفريقيا | | North Africa | region
القرن الأفريقي | القرن الإفريقي, القرن الافريقي, منطقة القرن الأفريقي, منطقة القرن الإفريقي | | Horn of Africa | region
شرق أفريقيا | شرق إفريقيا, شرقي أفريقيا, شرق افريقيا | | East Africa | region
غرب أفريقيا | غرب إفريقيا, غربي أفريقيا, غرب افريقيا | | West Africa | region
وسط أفريقيا | وسط إفريقيا | | Central Africa | region
الجنوب الأفريقي | | | Southern Africa | region
أفريقيا جنوب الصحراء | إفريقيا جنوب الصحراء, دول جنوب الصحراء, أفريقيا جنوب الصحراء الكبرى | | Sub-Saharan Africa | region
الساحل الأفريقي | منطقة الساحل, الساحل والصحراء, منطقة الساحل والصحراء, الساحل الإفريقي, منطقة الساحل الأفريقي, منطقة الساحل الإفريقي | | Sahel | region
البحيرات العظمى | منطقة البحيرات العظمى, البحيرات الكبرى | | African Great Lakes | region
آسيا الوسطى | وسط آسيا, أسيا الوسطى | | Central Asia | region
جنوب آسيا | جنوبي آسيا | | South Asia | region
جنوب شرق آسيا | جنوب شرقي آسيا, جنوب شرق أسيا | | Southeast Asia | region
شرق آسيا | شرقي آسيا | | East Asia | region
شمال شرق آسيا | شمال شرقي آسيا | | Northeast Asia | region
غرب آسيا | غربي آسيا | | West Asia | region
آسيا والمحيط الهادئ | آسيا والمحيط الهادي, منطقة آسيا والمحيط الهادئ, آسيا المحيط الهادئ | | Asia-Pacific | region
المحيطان الهندي والهادئ | منطقة المحيطين الهندي والهادئ, الهندو باسيفيك | | Indo-Pacific | region
آسيا الصغرى | | | Asia Minor | region
شبه القارة الهندية | | | Indian subcontinent | region
الهند الصينية | | | Indochina | region
بلاد القوقاز | القوقاز, القفقاس, منطقة القوقاز | | Caucasus | region
جنوب القوقاز | جنوبي القوقاز | | South Caucasus | region
البلقان | منطقة البلقان, دول البلقان, غرب البلقان, غربي البلقان | | Balkans | region
دول البلطيق | | | Baltic states | region
الدول الاسكندنافية | اسكندنافيا, الدول الإسكندنافية, دول الشمال | | Scandinavia | region
أوروبا الشرقية | شرق أوروبا, شرقي أوروبا, أوربا الشرقية | | Eastern Europe | region
أوروبا الغربية | غرب أوروبا, غربي أوروبا, أوربا الغربية | | Western Europe | region
أوروبا الوسطى | وسط أوروبا | | Central Europe | region
شمال أوروبا | شمالي أوروبا | | Northern Europe | region
جنوب أوروبا | جنوبي أوروبا | | Southern Europe | region
أوراسيا | أوروآسيا | | Eurasia | region
أميركا اللاتينية | أمريكا اللاتينية, أميركا اللاتينيه | | Latin America | region
أميركا الوسطى | أمريكا الوسطى | | Central America | region
الكاريبي | منطقة الكاريبي, جزر الكاريبي, دول الكاريبي | | Caribbean | region
منطقة اليورو | دول منطقة اليورو | EUR | eurozone | region
منطقة شنغن | فضاء شنغن, شنغن | EUR | Schengen area | region
القطب الشمالي | منطقة القطب الشمالي | | Arctic | region
العالم الثالث | دول العالم الثالث | | Third World | region
العالم الغربي | | | the West | region
الجنوب العالمي | دول الجنوب | | Global South | region

# More of Yemen
مديرية باقم | باقم | YEM | Baqim | region
مديرية الظاهر | | YEM | ad-Dhahir | region
مديرية الملاجم | | YEM | al-Malajim | region
برط العنان | مديرية برط العنان, مديرية برط | YEM | Bart al-Anan | region
مديرية ناطع | ناطع | YEM | Nati | region
القبيطة | مديرية القبيطة | YEM | al-Qabbaytah | region
مديرية المتون | | YEM | al-Maton | region
حيدان | مديرية حيدان | YEM | Haydan | region
الحشوة | مديرية الحشوة | YEM | al-Hashwah | region
مديرية السوادية | السوادية | YEM | as-Sawadiyah | region
مديرية نعمان | | YEM | Naman | region
جبل حبشي | مديرية جبل حبشي | YEM | Jabal Habashi | region
أرحب | مديرية أرحب | YEM | Arhab | region
مديرية سحار | | YEM | Sahar | region
مديرية منبه | | YEM | Munabbih | region
مديرية الزاهر | | YEM | az-Zahir | region
القريشية | مديرية القريشية | YEM | al-Quraishiyah | region
مديرية الصعيد | | YEM | as-Said | region
خولان | مديرية خولان | YEM | Khawlan | region
سنحان | مديرية سنحان | YEM | Sanhan | region
حرف سفيان | مديرية حرف سفيان | YEM | Harf Sufyan | region
مديرية كشر | كشر حجور | YEM | Kushar | region
البرح | مدينة البرح | YEM | al-Barh | town
الفازة | مديرية الفازة | YEM | al-Fazah | town
منطقة الجبلية | | YEM | al-Jabaliyah | town
ميناء الحيمة | | YEM | al-Haymah port | site
قاعدة الديلمي | قاعدة الديلمي الجوية | YEM | ad-Daylami air base | base
حقول صافر | منشأة صافر | YEM | Safir | site
ناقلة صافر | الناقلة صافر, خزان صافر | YEM | FSO Safer | site
مثلث عاهم | عاهم | YEM | Ahim | town
مدينة حوث | | YEM | Huth | town | 16.23114 | 43.96854 | 74490
مدينة خمر | | YEM | Khamir | town | 15.98792 | 43.95362 | 73861
مديرية السخنة | | YEM | as-Sukhnah | town | 14.79408 | 43.4362 | 401672
مديرية المنيرة | | YEM | al-Munirah | town | 15.32251 | 42.93005 | 78742
مديرية اللحية | | YEM | al-Luhayyah | town | 15.70309 | 42.69093 | 79050
مديرية الزهرة | | YEM | az-Zuhrah | town | 15.72377 | 42.99582 | 77504
الحوك | مديرية الحوك | YEM | al-Hawak | quarter
مديرية الحالي | | YEM | al-Hali | quarter
مديرية المظفر | | YEM | al-Mudhaffar | quarter
مديرية القاهرة | | YEM | al-Qahirah | quarter
الصلو | مديرية الصلو | YEM | as-Silw | town | 13.32887 | 44.21708 | 8357701
حيفان | مديرية حيفان | YEM | Hayfan | town | 13.31778 | 44.28011 | 74938
مدينة التربة | | YEM | at-Turbah | town | 13.2127 | 44.12415 | 77646
النشمة | | YEM | an-Nashmah | town | 13.39028 | 43.96833 | 406072
ماوية | مديرية ماوية | YEM | Mawiyah | town | 13.58295 | 44.34768 | 72781
العدين | مديرية العدين | YEM | al-Udayn | town | 13.96918 | 43.99673 | 78543
الرضمة | مديرية الرضمة | YEM | ar-Radmah | town | 14.21973 | 44.58657 | 408846
مدينة القطن | مديرية القطن | YEM | al-Qatn | town | 15.84056 | 48.45556 | 79478
دوعن | وادي دوعن | YEM | Dawan | town
حورة | بلدة حورة | YEM | Hawrah | town
منطقة العبر | منفذ العبر | YEM | al-Abr | town | 16.1377 | 47.23545 | 74785
منطقة ثمود | | YEM | Thamud | town | 17.29245 | 49.91947 | 70080

# More of the Levant and Iraq
الشيفونية | | SYR | al-Shifuniyah | town
بلدة حزة | | SYR | Hazzah | town
بيت سوى | بيت سوا, معبر بيت سوا, بلدة بيت سوا | SYR | Bayt Sawa | town
حوش الضواهرة | | SYR | Hawsh al-Dawahirah | town
حوش نصري | | SYR | Hawsh Nasri | town
الهبيط | | SYR | al-Hobait | town
كفر سجنة | كفرسجنة | SYR | Kafr Sijna | town
التمانعة | | SYR | al-Tamanah | town | 35.45846 | 36.74816 | 172347
بلدة حيش | | SYR | Hish | town | 35.54793 | 36.64356 | 169563
معرة حرمة | | SYR | Maarat Hurmah | town
معرشورين | معر شورين | SYR | Maar Shurin | town
معرشمشة | معر شمشة | SYR | Maar Shamshah | town
تلمنس | | SYR | Talmenes | town
جرجناز | | SYR | Jarjanaz | town
الغدفة | | SYR | al-Ghadfah | town
كفرعويد | كفر عويد | SYR | Kafr Uwayd | town
إحسم | احسم | SYR | Ihsim | town | 35.72078 | 36.55631 | 174144
بلدة البارة | | SYR | al-Barah | town
بلدة حاس | | SYR | Has | town
حزارين | | SYR | Hazarin | town
ترملا | | SYR | Tarmala | town
كفر تخاريم | كفرتخاريم | SYR | Kafr Takharim | town | 36.1168 | 36.51522 | 168629
دركوش | | SYR | Darkush | town | 35.9918 | 36.39361 | 170865
جنودية | الجنودية | SYR | al-Janudiyah | town | 35.88469 | 36.29108 | 173715
بداما | | SYR | Badama | town | 35.81151 | 36.19649 | 171494
بلدة الزيارة | | SYR | al-Ziyarah | town | 35.68482 | 36.33867 | 172027
الحويز | | SYR | al-Huwayz | town
كفر داعل | | SYR | Kafr Dael | town
الزربة | | SYR | al-Zirbah | town | 36.06771 | 36.98012 | 172045
قبتان الجبل | | SYR | Qabtan al-Jabal | town
عنجارة | | SYR | Anjarah | town
ضاحية المنصورة | | SYR | al-Mansoura | town
تادف | | SYR | Tadef | town | 36.34814 | 37.5309 | 163811
قباسين | | SYR | Qabasin | town
بزاعة | | SYR | Bizaah | town
أخترين | | SYR | Akhtarin | town | 36.51072 | 37.33571 | 174115
صوران أعزاز | | SYR | Suran (Azaz) | town | 36.56579 | 37.2127 | 163913
تل جبرين | | SYR | Tall Jibrin | town
كفركلبين | كفر كلبين | SYR | Kafr Kalbin | town
بلدة الغندورة | | SYR | al-Ghandurah | town | 36.66945 | 37.73251 | 168478
صرين | | SYR | Sarrin | town
الجلبية | | SYR | al-Jalabiyah | town
بلدة سلوك | ناحية سلوك | SYR | Suluk | town | 36.59596 | 39.1299 | 164895
بلدة المبروكة | | SYR | al-Mabrukah | town
أبو راسين | زركان | SYR | Abu Rasin | town
بلدة معدان | مدينة معدان | SYR | Maadan | town | 35.7552 | 39.59835 | 167538
بلدة الكرامة | | SYR | al-Karamah | town | 35.86865 | 39.27803 | 4273
الرصافة السورية | الرصافة | SYR | Resafa | town
التبني | | SYR | al-Tibni | town | 35.6117 | 39.8181 | 172327
بلدة الكسرة | | SYR | al-Kasrah | town | 35.56743 | 39.9202 | 8308210
بلدة الصور | | SYR | al-Suwar | town
مركدة | | SYR | Markadah | town | 35.74607 | 40.75304 | 167208
العشارة | | SYR | al-Asharah | town | 34.92133 | 40.56007 | 174036
بلدة ذيبان | | SYR | Dhiban | town | 35.01498 | 40.51028 | 170691
الشحيل | | SYR | al-Shuhayl | town
غرانيج | | SYR | Gharanij | town
بلدة أبو حمام | | SYR | Abu Hamam | town
الكشكية | | SYR | al-Kishkiyah | town
بلدة الجلاء | | SYR | al-Jalaa | town | 34.63346 | 40.84054 | 166597
محطة حميمة | | SYR | Humaymah | site
المحطة الثانية | محطة تي تو, محطة T2 | SYR | T2 pumping station | site
السبع بيار | | SYR | Sab Biyar | village | 33.77974 | 37.68357 | 165158
ظاظا | حاجز ظاظا | SYR | Zaza | village
العليانية | | SYR | al-Ulayaniyah | town
خنيفيس | | SYR | Khunayfis | site
حقل شاعر | | SYR | al-Shaer gas field | site
مطار الضبعة | مطار الضبعة العسكري | SYR | al-Dabaa air base | base
مطار حماة العسكري | مطار حماة | SYR | Hama air base | base
مدينة البعث | | SYR | Baath City | town
بلدة مسحرة | | SYR | Mashara | village
المسيفرة | | SYR | al-Musayfirah | town | 32.63205 | 36.33934 | 173416
الغارية الشرقية | الغارية الغربية | SYR | al-Ghariyah | town
ناحتة | | SYR | Nahtah | town
اليادودة | | SYR | al-Yadudah | town
المزيريب | | SYR | Muzayrib | town | 32.71084 | 36.02751 | 166503
بلدة تسيل | | SYR | Tasil | town | 32.83395 | 35.96973 | 163330
سحم الجولان | | SYR | Sahm al-Jawlan | town
بلدة حيط | | SYR | Hit (Daraa) | town
بلدة الشجرة | | SYR | al-Shajarah | town | 32.77411 | 35.88202 | 172829
قرية جملة | | SYR | Jamlah | town
القريا | | SYR | al-Qurayya | town | 32.54337 | 36.59776 | 173331
بلدة شقا | | SYR | Shaqqa | town | 32.89773 | 36.69653 | 164479
قرية الشبكي | | SYR | al-Shabki | village
قرية رامي | | SYR | Rami | village
بلدة عريقة | | SYR | Ariqah | town | 32.88981 | 36.48336 | 5174
خراب الجير | مطار خراب الجير, قاعدة خراب الجير | SYR | Kharab al-Jir | base
سيد صادق | | IRQ | Sayyid Sadiq | town | 35.35278 | 45.86682 | 91283
دربندخان | دربنديخان | IRQ | Darbandikhan | town | 35.11207 | 45.68663 | 384945
سيدكان | سيده كان | IRQ | Sidakan | town
بامرني | قاعدة بامرني | IRQ | Bamarni | town | 37.12163 | 43.2709 | 98069
شيلادزي | شيلادزه | IRQ | Shiladze | town
شقلاوة | | IRQ | Shaqlawa | town | 36.40422 | 44.32563 | 91083
مصيف صلاح الدين | | IRQ | Salahaddin (Erbil) | town
التون كوبري | ألتون كوبري, بردي | IRQ | Altun Kupri | town
ناحية الرشاد | | IRQ | al-Rashad | town
ناحية الرياض | | IRQ | al-Riyadh (Kirkuk) | town | 35.26964 | 43.91067 | 98697
تازة خورماتو | تازه خورماتو | IRQ | Taza Khurmatu | town
ناحية يثرب | | IRQ | Yathrib | town
ناحية العلم | | IRQ | al-Alam | town
ناحية الصينية | | IRQ | al-Siniyah | town
سليمان بيك | سليمان بك | IRQ | Sulaiman Bek | town
قرة تبة | قره تبه | IRQ | Qara Tapa | town
بهرز | | IRQ | Buhriz | town
ناحية كنعان | | IRQ | Kanaan | town
هبهب | | IRQ | Hibhib | town
أبو صيدا | | IRQ | Abu Saida | town
حوض الوقف | | IRQ | al-Waqf | town
عكاشات | | IRQ | Akashat | town
كبيسة | | IRQ | Kubaysah | town
الكرابلة | | IRQ | al-Karabilah | town
قضاء الهندية | | IRQ | al-Hindiyah | town | 32.54671 | 44.22765 | 99344
الهارثة | | IRQ | al-Hartha | town | 30.58481 | 47.76114 | 99369
قضاء المدينة | | IRQ | al-Mdaina | town | 30.96324 | 47.26998 | 99106
ناحية الدير | | IRQ | al-Dayr | town
الهري | بلدة الهري | LBN | al-Hari | town
بلدة الغازية | | LBN | Ghazieh | town | 33.5175 | 35.36889 | 280155
الدوير | | LBN | Doueir | town
بلدة الطيري | | LBN | Tiri | town
بلدة راميا | راميا اللبنانية | LBN | Ramieh | town
بلدة يحمر | | LBN | Yohmor | town
أرنون | | LBN | Arnoun | town
دير سريان | | LBN | Deir Siryan | town
الطيبة اللبنانية | | LBN | Taybeh (Lebanon) | town
مجدل سلم | | LBN | Majdal Selm | town
تبنين | | LBN | Tibnin | town
بلدة جويا | | LBN | Jouaiya | town
قصرنبا | | LBN | Qsarnaba | town
بلدة دورس | | LBN | Douris | town
النبي شيت | | LBN | Nabi Chit | town
عين إبل | | LBN | Ain Ebel | town | 33.11023 | 35.40251 | 277467
رميش | | LBN | Rmeish | town
علما الشعب | | LBN | Alma al-Shaab | town
بلدة الظهيرة | | LBN | Dhaira | town
وادي خالد | | LBN | Wadi Khaled | town
فنيدق | | LBN | Fneideq | town
قضاء المنية | المنية الضنية | LBN | Minieh | town
سعدنايل | | LBN | Saadnayel | town
قب الياس | قب إلياس | LBN | Qab Elias | town
الفحيص | مدينة الفحيص | JOR | Fuheis | city | 32.00468 | 35.78088 | 250718
البلقاء | محافظة البلقاء | JOR | Balqa | region | 31.8345 | 35.7216 | 250751
صويلح | | JOR | Suweileh | quarter
حي ماركا | مطار ماركا | JOR | Marka | quarter
عبدون | حي عبدون | JOR | Abdoun | quarter
جبل عمان | | JOR | Jabal Amman | quarter
الديسي | | JOR | Disi | town | 29.65284 | 35.51123 | 7031363
ذيبان | لواء ذيبان | JOR | Dhiban | town | 31.49889 | 35.78287 | 249664

# More of the world
نيون | مدينة نيون | CHE | Nyon | town | 46.38318 | 6.23955 | 2659422
بيلو هوريزونتي | بيلو هوريزونتي البرازيلية | BRA | Belo Horizonte | city | -19.92083 | -43.93778 | 3470127
كارناتاكا | ولاية كارناتاكا | IND | Karnataka | region | 14.3681 | 75.667 | 1267701
سد إليسو | إليسو | TUR | Ilisu Dam | site
تشيانغ راي | إقليم تشيانغ راي, مقاطعة تشيانغ راي, شيانغ راي, مدينة شيانغ راي, إقليم شيانغ راي | THA | Chiang Rai | region | 19.9607 | 99.9059 | 1153668
سنتوسا | جزيرة سنتوسا, سينتوسا, جزيرة سينتوسا | SGP | Sentosa | island
مطار شانغي | | SGP | Changi Airport | airport
بوخوم | | DEU | Bochum | city | 51.48165 | 7.21648 | 2947416
ليستر | مدينة ليستر | GBR | Leicester | city | 52.6386 | -1.13169 | 2644668
ليفركوزن | | DEU | Leverkusen | city | 51.0303 | 6.98432 | 2878234
ياسوج | | IRN | Yasuj | city | 30.66824 | 51.58796 | 66093
مطار فنوكوفو | فنوكوفو | RUS | Vnukovo Airport | airport
مطار شيريميتيفو | شيريميتيفو | RUS | Sheremetyevo Airport | airport
مطار دوموديدوفو | دوموديدوفو | RUS | Domodedovo Airport | airport
مطار ستانستيد | ستانستيد | GBR | Stansted Airport | airport
مبانداكا | | COD | Mbandaka | city | 0.04865 | 18.26034 | 2312895
كيب كنافيرال | كيب كانافيرال, قاعدة كيب كنافيرال, كيب كنفرال | USA | Cape Canaveral | base
دورانغو | ولاية دورانغو | MEX | Durango | region | 24.566 | -104.808 | 4011741
وادي بانكيسي | بانكيسي | GEO | Pankisi Gorge | region
قلهات | | OMN | Qalhat | town
ولاية خصب | | OMN | Khasab | town | 26.17993 | 56.24774 | 287614
فيلبنت | فيلبانت, فيل بانت | FRA | Villepinte | town | 48.96203 | 2.53253 | 2968482

# Provinces of Turkey
ولاية أدرنة | محافظة أدرنة | TUR | Edirne Province | region | 40.9579 | 26.4697 | 747711
ولاية أدي يامان | محافظة أدي يامان | TUR | Adiyaman Province | region | 37.8102 | 38.339 | 325329
ولاية أرتفين | محافظة أرتفين | TUR | Artvin Province | region | 41.0175 | 41.8331 | 751816
ولاية أرداهان | محافظة أرداهان | TUR | Ardahan Province | region | 41.1809 | 42.8342 | 862470
ولاية أرزينجان | محافظة أرزينجان | TUR | Erzincan Province | region | 39.6874 | 39.5121 | 315372
ولاية أرضروم | محافظة أرضروم | TUR | Erzurum Province | region | 39.9678 | 41.403 | 315367
ولاية أسكي شهير | محافظة أسكي شهير | TUR | Eskisehir Province | region | 39.6297 | 31.0894 | 315201
ولاية أضنة | محافظة أضنة | TUR | Adana Province | region | 37.4006 | 35.7555 | 325361
ولاية أغري | محافظة أغري | TUR | Agri Province | region | 39.5925 | 43.3647 | 325163
ولاية أفيون قره حصار | محافظة أفيون قره حصار | TUR | Afyonkarahisar Province | region | 38.6784 | 30.6938 | 325302
ولاية أقسراي | محافظة أقسراي | TUR | Aksaray Province | region | 38.3566 | 33.8772 | 443185
ولاية أماسيا | محافظة أماسيا | TUR | Amasya Province | region | 40.6379 | 35.7627 | 752014
ولاية أنطاليا | محافظة أنطاليا | TUR | Antalya Province | region | 37.1141 | 30.9564 | 323776
ولاية أنقرة | محافظة أنقرة | TUR | Ankara Province | region | 39.829 | 32.578 | 323784
ولاية أوردو | محافظة أوردو | TUR | Ordu Province | region | 40.8376 | 37.4229 | 741098
ولاية أوشاق | محافظة أوشاق | TUR | Usak Province | region | 38.4942 | 29.3636 | 298298
ولاية أيدن | محافظة أيدن | TUR | Aydin Province | region | 37.7292 | 27.9573 | 322819
ولاية إزمير | محافظة إزمير | TUR | Izmir Province | region | 38.2426 | 27.3977 | 311044
ولاية إسبرطة | محافظة إسبرطة | TUR | Isparta Province | region | 37.8923 | 30.818 | 311071
ولاية إسطنبول | محافظة إسطنبول | TUR | Istanbul Province | region | 41.1285 | 28.8463 | 745042
ولاية إغدير | محافظة إغدير | TUR | Igdir Province | region | 39.811 | 44.0317 | 443184
ولاية إلازيغ | محافظة إلازيغ | TUR | Elazig Province | region | 38.5718 | 39.3702 | 315807
ولاية بارطن | محافظة بارطن | TUR | Bartin Province | region | 41.5857 | 32.4688 | 862467
ولاية باطمان | محافظة باطمان | TUR | Batman Province | region | 37.7343 | 41.4262 | 443186
ولاية باليكسير | محافظة باليكسير | TUR | Balikesir Province | region | 39.7193 | 27.8355 | 322164
ولاية بايبورت | محافظة بايبورت | TUR | Bayburt Province | region | 40.2859 | 40.3056 | 862471
ولاية بتليس | محافظة بتليس | TUR | Bitlis Province | region | 38.5155 | 42.3462 | 321022
ولاية بوردور | محافظة بوردور | TUR | Burdur Province | region | 37.5001 | 30.1627 | 320390
ولاية بولو | محافظة بولو | TUR | Bolu Province | region | 40.5854 | 31.6806 | 750510
ولاية بيله جيك | محافظة بيله جيك | TUR | Bilecik Province | region | 40.0387 | 30.2002 | 321122
ولاية بينغول | محافظة بينغول | TUR | Bingol Province | region | 39.0743 | 40.646 | 321079
ولاية تشانكيري | محافظة تشانكيري | TUR | Cankiri Province | region | 40.7087 | 33.2142 | 749747
ولاية تشوروم | محافظة تشوروم | TUR | Corum Province | region | 40.6149 | 34.711 | 748877
ولاية تكيرداغ | محافظة تكيرداغ | TUR | Tekirdag Province | region | 41.0824 | 27.4547 | 738926
ولاية توكات | محافظة توكات | TUR | Tokat Province | region | 40.4442 | 36.5724 | 738742
ولاية تونجلي | محافظة تونجلي | TUR | Tunceli Province | region | 39.1519 | 39.6357 | 298845
ولاية جناق قلعة | محافظة جناق قلعة | TUR | Canakkale Province | region | 40.0553 | 26.8233 | 749778
ولاية دنيزلي | محافظة دنيزلي | TUR | Denizli Province | region | 37.7539 | 29.2821 | 317106
ولاية دوزجه | محافظة دوزجه | TUR | Duzce Province | region | 40.8631 | 31.3231 | 865521
ولاية ديار بكر | محافظة ديار بكر | TUR | Diyarbakir Province | region | 38.0261 | 40.2706 | 316540
ولاية ريزة | محافظة ريزة | TUR | Rize Province | region | 40.9466 | 40.8691 | 740481
ولاية زونغولداق | محافظة زونغولداق | TUR | Zonguldak Province | region | 41.2481 | 31.8206 | 737021
ولاية سامسون | محافظة سامسون | TUR | Samsun Province | region | 41.2761 | 36.0198 | 740263
ولاية سيعرت | محافظة سيعرت | TUR | Siirt Province | region | 37.9159 | 42.2212 | 300821
ولاية سينوب | محافظة سينوب | TUR | Sinop Province | region | 41.5894 | 34.8226 | 739598
ولاية سيواس | محافظة سيواس | TUR | Sivas Province | region | 39.429 | 37.2907 | 300617
ولاية شانلي أورفة | محافظة شانلي أورفة | TUR | Sanliurfa Province | region | 37.3189 | 39.0508 | 298332
ولاية شرناق | محافظة شرناق | TUR | Sirnak Province | region | 37.4047 | 42.5455 | 443189
ولاية صقاريا | محافظة صقاريا | TUR | Sakarya Province | region | 40.6596 | 30.4439 | 740352
ولاية طرابزون | محافظة طرابزون | TUR | Trabzon Province | region | 40.7988 | 39.8034 | 738647
ولاية غازي عنتاب | محافظة غازي عنتاب | TUR | Gaziantep Province | region | 36.9988 | 37.2462 | 314829
ولاية غوموش خانة | محافظة غوموش خانة | TUR | Gumushane Province | region | 40.2812 | 39.3544 | 746423
ولاية غيرسون | محافظة غيرسون | TUR | Giresun Province | region | 40.5379 | 38.6055 | 746878
ولاية قارص | محافظة قارص | TUR | Kars Province | region | 40.3671 | 43.074 | 743942
ولاية قرشهير | محافظة قرشهير | TUR | Kirsehir Province | region | 39.3548 | 34.1308 | 307513
ولاية قرقلر إيلي | محافظة قرقلر إيلي | TUR | Kirklareli Province | region | 41.6201 | 27.4916 | 743165
ولاية قرمان | محافظة قرمان | TUR | Karaman Province | region | 37.2262 | 33.3026 | 443187
ولاية قريق قلعة | محافظة قريق قلعة | TUR | Kirikkale Province | region | 39.9011 | 33.778 | 443188
ولاية قسطموني | محافظة قسطموني | TUR | Kastamonu Province | region | 41.5114 | 33.6356 | 743881
ولاية قهرمان مرعش | محافظة قهرمان مرعش | TUR | Kahramanmaras Province | region | 37.9278 | 37.0013 | 310858
ولاية قوجه إيلي | محافظة قوجه إيلي | TUR | Kocaeli Province | region | 40.9008 | 29.9396 | 742865
ولاية قونية | محافظة قونية | TUR | Konya Province | region | 38.04 | 32.469 | 306569
ولاية قيصري | محافظة قيصري | TUR | Kayseri Province | region | 38.7168 | 35.9256 | 308463
ولاية كارابوك | محافظة كارابوك | TUR | Karabuk Province | region | 41.2347 | 32.5067 | 862468
ولاية كوتاهيا | محافظة كوتاهيا | TUR | Kutahya Province | region | 39.3471 | 29.5498 | 305267
ولاية كيليس | محافظة كيليس | TUR | Kilis Province | region | 36.8329 | 37.0035 | 443213
ولاية ماردين | محافظة ماردين | TUR | Mardin Province | region | 37.4282 | 40.9525 | 304794
ولاية مانيسا | محافظة مانيسا | TUR | Manisa Province | region | 38.7115 | 28.1324 | 304825
ولاية مرسين | محافظة مرسين | TUR | Mersin Province | region | 36.6614 | 33.8268 | 311728
ولاية ملاطية | محافظة ملاطية | TUR | Malatya Province | region | 38.5144 | 38.1872 | 304919
ولاية موش | محافظة موش | TUR | Mus Province | region | 38.9124 | 41.9034 | 304041
ولاية موغلا | محافظة موغلا | TUR | Mugla Province | region | 37.0501 | 28.6482 | 304183
ولاية نوشهير | محافظة نوشهير | TUR | Nevsehir Province | region | 38.7415 | 34.6408 | 303830
ولاية نيغدة | محافظة نيغدة | TUR | Nigde Province | region | 37.8966 | 34.7093 | 303826
ولاية هكاري | محافظة هكاري | TUR | Hakkari Province | region | 37.6097 | 44.0804 | 312888
ولاية وان | محافظة وان | TUR | Van Province | region | 38.5212 | 43.5684 | 298113
ولاية يالوفا | محافظة يالوفا | TUR | Yalova Province | region | 40.6154 | 29.2036 | 862469
ولاية يوزغات | محافظة يوزغات | TUR | Yozgat Province | region | 39.5476 | 35.1328 | 296560

# Provinces of Iran
محافظة أردبيل | | IRN | Ardabil Province | region | 38.9113 | 47.7241 | 413931
محافظة أصفهان | محافظة إصفهان | IRN | Isfahan Province | region | 32.9837 | 52.4195 | 418862
محافظة ألبرز | محافظة البرز | IRN | Alborz Province | region | 35.9651 | 50.7848 | 7648907
محافظة بوشهر | | IRN | Bushehr Province | region | 28.8273 | 51.4225 | 139816
محافظة جهار محال وبختياري | تشهار محال وبختياري, جهارمحال وبختياري, محافظة تشهار محال وبختياري, جهار محال وبختياري | IRN | Chaharmahal and Bakhtiari | region | 31.9975 | 50.5298 | 139677
محافظة خراسان الجنوبية | خراسان الجنوبية | IRN | South Khorasan | region | 32.4563 | 59.489 | 6201374
محافظة خراسان الشمالية | خراسان الشمالية | IRN | North Khorasan | region | 37.5789 | 57.0475 | 6201376
محافظة زنجان | | IRN | Zanjan Province | region | 36.3989 | 48.2959 | 111452
محافظة سمنان | | IRN | Semnan Province | region | 35.4243 | 54.4381 | 116401
محافظة طهران | | IRN | Tehran Province | region | 35.5146 | 51.6548 | 110791
محافظة غلستان | محافظة كلستان, محافظة جولستان | IRN | Golestan Province | region | 37.312 | 55.0042 | 443792
محافظة قزوين | | IRN | Qazvin Province | region | 36.0552 | 49.6996 | 443793
محافظة كرمان | | IRN | Kerman Province | region | 30.1234 | 56.9567 | 128231
محافظة كرمانشاه | محافظة كرمنشاه | IRN | Kermanshah Province | region | 34.2796 | 46.6893 | 128222
محافظة كهكيلويه وبوير أحمد | كهكيلويه وبوير أحمد, محافظة كهغيلويه وبوير أحمد, كهغيلويه وبوير أحمد | IRN | Kohgiluyeh and Boyer-Ahmad | region | 30.6977 | 50.7947 | 126878
محافظة مركزي | المحافظة المركزية الإيرانية | IRN | Markazi Province | region | 34.5595 | 49.964 | 124763
محافظة همدان | محافظة همذان | IRN | Hamadan Province | region | 34.8342 | 48.5738 | 132142
محافظة يزد | | IRN | Yazd Province | region | 32.7074 | 55.5242 | 111821

# Districts of Israel
المنطقة الجنوبية في إسرائيل | | ISR | Southern District (Israel) | region | 30.935 | 34.8419 | 294952
المنطقة الشمالية في إسرائيل | | ISR | Northern District (Israel) | region | 32.8235 | 35.4202 | 294824
المنطقة الوسطى في إسرائيل | | ISR | Central District (Israel) | region | 31.9068 | 34.8491 | 294904
لواء تل أبيب | | ISR | Tel Aviv District | region | 32.0966 | 34.8091 | 293396
لواء حيفا | | ISR | Haifa District | region | 32.5523 | 34.9727 | 294800
منطقة القدس الإسرائيلية | | ISR | Jerusalem District | region | 31.7397 | 35.0176 | 293198

# Governorates of Lebanon
محافظة النبطية | | LBN | Nabatieh Governorate | region | 33.3303 | 35.5666 | 444191
محافظة بيروت | | LBN | Beirut Governorate | region | 33.8849 | 35.5093 | 276780
محافظة لبنان الشمالي | محافظة الشمال اللبنانية | LBN | North Governorate (Lebanon) | region | 34.3933 | 36.0424 | 278297

# Governorates of Jordan
محافظة إربد | | JOR | Irbid Governorate | region | 32.5559 | 35.8195 | 248944
محافظة الطفيلة | | JOR | Tafila Governorate | region | 30.7879 | 35.6436 | 250199
محافظة العاصمة الأردنية | | JOR | Amman Governorate | region | 31.6211 | 36.4418 | 250439
محافظة العقبة | | JOR | Aqaba Governorate | region | 29.6276 | 35.3449 | 443122
محافظة الكرك | | JOR | Karak Governorate | region | 31.1753 | 35.7693 | 250625
محافظة المفرق | | JOR | Mafraq Governorate | region | 32.2481 | 37.6195 | 250583
محافظة جرش | | JOR | Jerash Governorate | region | 32.2186 | 35.856 | 443121
محافظة عجلون | | JOR | Ajloun Governorate | region | 32.2932 | 35.761 | 443120
محافظة مأدبا | | JOR | Madaba Governorate | region | 31.5852 | 35.6722 | 443123

# Governorates of Kuwait
محافظة الجهراء | | KWT | Jahra Governorate | region | 29.7843 | 48.2027 | 285798
محافظة العاصمة الكويتية | | KWT | Capital Governorate (Kuwait) | region | 29.4497 | 48.3318 | 285788
محافظة الفروانية | | KWT | Farwaniya Governorate | region | 29.2592 | 47.9381 | 285816
محافظة مبارك الكبير | | KWT | Mubarak al-Kabeer Governorate | region | 29.2535 | 48.0548 | 7733358

# Governorates of Bahrain
المحافظة الجنوبية البحرينية | | BHR | Southern Governorate (Bahrain) | region | 25.9688 | 50.5622 | 7090972
المحافظة الشمالية البحرينية | | BHR | Northern Governorate (Bahrain) | region | 26.1624 | 50.4868 | 7090974
محافظة العاصمة البحرينية | | BHR | Capital Governorate (Bahrain) | region | 26.2204 | 50.5777 | 7090954
محافظة المحرق | | BHR | Muharraq Governorate | region | 26.261 | 50.6376 | 290333

# Governorates of Oman
محافظة البريمي | | OMN | Buraimi Governorate | region | 24.3888 | 55.9933 | 7110710
محافظة الداخلية العمانية | | OMN | Dakhiliyah Governorate | region | 22.474 | 57.3411 | 411735
محافظة الظاهرة | | OMN | Dhahirah Governorate | region | 22.9127 | 55.9327 | 411739
محافظة الوسطى العمانية | | OMN | Wusta Governorate (Oman) | region | 20.4263 | 56.8705 | 411737
محافظة جنوب الباطنة | جنوب الباطنة | OMN | South Batinah | region | 23.4299 | 57.6472 | 411736
محافظة جنوب الشرقية | جنوب الشرقية | OMN | South Sharqiyah | region | 21.5958 | 58.9632 | 411738
محافظة شمال الباطنة | شمال الباطنة | OMN | North Batinah | region | 23.9794 | 56.8199 | 8394434
محافظة شمال الشرقية | شمال الشرقية | OMN | North Sharqiyah | region | 22.2943 | 58.565 | 8394433
محافظة مسقط | | OMN | Muscat Governorate | region | 23.2505 | 58.6759 | 411740

# Municipalities of Qatar
بلدية أم صلال | أم صلال | QAT | Umm Salal Municipality | region | 25.4594 | 51.3552 | 389467
بلدية الخور والذخيرة | بلدية الخور | QAT | Al Khor Municipality | region | 25.7512 | 51.4212 | 389465
بلدية الدوحة | | QAT | Doha Municipality | region | 25.2686 | 51.5282 | 389470
بلدية الريان | | QAT | Al Rayyan Municipality | region | 25.1648 | 51.1605 | 389469
بلدية الشمال القطرية | | QAT | Al Shamal Municipality | region | 26.0095 | 51.1832 | 389462
بلدية الضعاين | بلدية الظعاين | QAT | Al Daayen Municipality | region | 25.4579 | 51.4671 | 8030540
بلدية الوكرة | | QAT | Al Wakrah Municipality | region | 24.9661 | 51.4743 | 389472

# Regions of Saudi Arabia
منطقة المدينة المنورة | | SAU | Medina Region | region | 24.9279 | 39.4378 | 109224
منطقة مكة المكرمة | منطقة مكة | SAU | Mecca Region | region | 21.4348 | 40.2542 | 104514

# Districts of Libya
البطنان | منطقة البطنان | LBY | Butnan | region | 30.069 | 24.0559 | 7602688
الجفارة | منطقة الجفارة, سهل الجفارة | LBY | Jafara | region | 32.4889 | 13.0352 | 7602690
المرقب الليبية | منطقة المرقب | LBY | Murqub | region | 32.5351 | 14.1357 | 7602691
النقاط الخمس | منطقة النقاط الخمس | LBY | Nuqat al-Khams | region | 32.6661 | 12.0109 | 2593778
وادي الحياة | وادي الآجال | LBY | Wadi al-Hayaa | region | 26.3564 | 12.679 | 7602693

# Governorates of Tunisia
ولاية القصرين | | TUN | Kasserine Governorate | region | 35.2529 | 8.7877 | 2473460
ولاية القيروان | | TUN | Kairouan Governorate | region | 35.6154 | 9.7889 | 2473451
ولاية المنستير | | TUN | Monastir Governorate | region | 35.6225 | 10.7538 | 2473495
ولاية بن عروس | | TUN | Ben Arous Governorate | region | 36.6125 | 10.1941 | 2472477
ولاية بنزرت | | TUN | Bizerte Governorate | region | 37.1109 | 9.6733 | 2472699
ولاية تطاوين | | TUN | Tataouine Governorate | region | 32.154 | 9.8851 | 2464698
ولاية توزر | | TUN | Tozeur Governorate | region | 33.9476 | 8.0743 | 2464645
ولاية تونس | | TUN | Tunis Governorate | region | 36.7791 | 10.1724 | 2464464
ولاية جندوبة | | TUN | Jendouba Governorate | region | 36.6155 | 8.6206 | 2470085
ولاية زغوان | | TUN | Zaghouan Governorate | region | 36.3427 | 9.9692 | 2464038
ولاية سليانة | | TUN | Siliana Governorate | region | 35.5597 | 9.3375 | 2465027
ولاية سوسة | | TUN | Sousse Governorate | region | 35.9323 | 10.4255 | 2464912
ولاية سيدي بوزيد | | TUN | Sidi Bouzid Governorate | region | 34.9757 | 9.4333 | 2465837
ولاية صفاقس | | TUN | Sfax Governorate | region | 34.6495 | 11.0329 | 2467450
ولاية قابس | | TUN | Gabes Governorate | region | 33.7571 | 9.8599 | 2468365
ولاية قفصة | | TUN | Gafsa Governorate | region | 34.4233 | 8.7952 | 2468351
ولاية مدنين | | TUN | Medenine Governorate | region | 33.4403 | 10.6522 | 2469470
ولاية منوبة | | TUN | Manouba Governorate | region | 36.7903 | 9.9451 | 6201192

# Provinces of Algeria
ولاية أم البواقي | | DZA | Oum el-Bouaghi Province | region | 35.891 | 7.0072 | 2484618
ولاية الأغواط | | DZA | Laghouat Province | region | 33.4521 | 2.7562 | 2491188
ولاية البليدة | | DZA | Blida Province | region | 36.503 | 2.9933 | 2503765
ولاية البويرة | | DZA | Bouira Province | region | 36.1884 | 3.8438 | 2502951
ولاية البيض | | DZA | El Bayadh Province | region | 32.7753 | 0.9719 | 2498541
ولاية الجزائر | ولاية الجزائر العاصمة | DZA | Alger Province | region | 36.7024 | 3.0981 | 2507475
ولاية الجلفة | | DZA | Djelfa Province | region | 34.1508 | 3.7038 | 2500013
ولاية الشلف | | DZA | Chlef Province | region | 36.2337 | 1.2108 | 2501296
ولاية الطارف | | DZA | El Tarf Province | region | 36.7012 | 8.146 | 2497322
ولاية المدية | | DZA | Medea Province | region | 35.8958 | 2.7641 | 2488831
ولاية باتنة | | DZA | Batna Province | region | 35.5923 | 5.7821 | 2505569
ولاية بجاية | | DZA | Bejaia Province | region | 36.6189 | 4.9159 | 2505325
ولاية برج بوعريريج | | DZA | Bordj Bou Arreridj Province | region | 36.0966 | 4.6693 | 2503699
ولاية بسكرة | | DZA | Biskra Province | region | 34.7569 | 5.467 | 2503822
ولاية بومرداس | | DZA | Boumerdes Province | region | 36.7503 | 3.6063 | 2502638
ولاية تبسة | | DZA | Tebessa Province | region | 34.9437 | 7.7834 | 2477457
ولاية تلمسان | | DZA | Tlemcen Province | region | 34.7431 | -1.4905 | 2475683
ولاية تمنراست | | DZA | Tamanrasset Province | region | 23.0089 | 6.397 | 2478217
ولاية تندوف | | DZA | Tindouf Province | region | 27.4985 | -5.8285 | 2476302
ولاية تيارت | | DZA | Tiaret Province | region | 34.9048 | 1.5563 | 2476893
ولاية تيبازة | | DZA | Tipaza Province | region | 36.527 | 2.3414 | 2476027
ولاية تيزي وزو | | DZA | Tizi Ouzou Province | region | 36.6814 | 4.1909 | 2475741
ولاية تيسمسيلت | | DZA | Tissemsilt Province | region | 35.7302 | 1.7787 | 2475858
ولاية جيجل | | DZA | Jijel Province | region | 36.7106 | 5.9529 | 2492910
ولاية خنشلة | | DZA | Khenchela Province | region | 34.8896 | 7.0279 | 2491887
ولاية سطيف | | DZA | Setif Province | region | 36.0513 | 5.3843 | 2481696
ولاية سكيكدة | | DZA | Skikda Province | region | 36.7555 | 6.8161 | 2479532
ولاية سوق أهراس | | DZA | Souk Ahras Province | region | 36.1547 | 7.8421 | 2479213
ولاية سيدي بلعباس | | DZA | Sidi Bel Abbes Province | region | 34.8335 | -0.5865 | 2481001
ولاية عنابة | | DZA | Annaba Province | region | 36.823 | 7.5307 | 2506994
ولاية عين الدفلى | | DZA | Ain Defla Province | region | 36.1735 | 2.1071 | 2508226
ولاية عين تموشنت | | DZA | Aïn Témouchent Province | region | 35.2708 | -0.9957 | 2507899
ولاية غرداية | | DZA | Ghardaia Province | region | 31.1547 | 3.114 | 2496045
ولاية غليزان | | DZA | Relizane Province | region | 35.8174 | 0.8205 | 2483666
ولاية قالمة | | DZA | Guelma Province | region | 36.4381 | 7.4629 | 2495659
ولاية قسنطينة | | DZA | Constantine Province | region | 36.3731 | 6.683 | 2501147
ولاية مستغانم | | DZA | Mostaganem Province | region | 35.9631 | 0.3134 | 2487130
ولاية ورقلة | | DZA | Ouargla Province | region | 31.0014 | 6.2527 | 2485794
ولاية وهران | | DZA | Oran Province | region | 35.5208 | -0.61 | 2485920

# Regions of Mauritania
ولاية أدرار الموريتانية | ولاية أدرار | MRT | Adrar (Mauritania) | region | 20.7634 | -10.3339 | 2381972
ولاية إينشيري | إينشيري, إنشيري | MRT | Inchiri | region | 20.0734 | -15.345 | 2378903
ولاية الترارزة | ولاية اترارزة, الترارزة | MRT | Trarza | region | 17.9339 | -14.6057 | 2375742
ولاية الحوض الشرقي | الحوض الشرقي | MRT | Hodh Ech Chargui | region | 18.0225 | -7.1916 | 2379025
ولاية الحوض الغربي | الحوض الغربي | MRT | Hodh El Gharbi | region | 16.4832 | -9.6914 | 2379024
ولاية تكانت | تكانت, ولاية تغانت | MRT | Tagant | region | 18.6165 | -10.3284 | 2376551
ولاية تيرس زمور | تيرس زمور | MRT | Tiris Zemmour | region | 24.3349 | -8.9942 | 2375989
ولاية داخلت نواذيبو | داخلت نواذيبو | MRT | Dakhlet Nouadhibou | region | 20.8429 | -16.1354 | 2380426
ولاية كوركول | كوركول, ولاية غورغول | MRT | Gorgol | region | 16.0296 | -12.8565 | 2379384
ولاية كيدي ماغة | كيدي ماغة, ولاية غيديماغا, غيديماغا | MRT | Guidimakha | region | 15.3352 | -12.1235 | 2379216
ولاية لبراكنة | ولاية البراكنة, لبراكنة | MRT | Brakna | region | 17.0824 | -13.6298 | 2380635
ولاية لعصابة | ولاية العصابة, لعصابة | MRT | Assaba | region | 16.5835 | -11.7106 | 2381344

# Regions of Somalia
إقليم باي | محافظة باي | SOM | Bay (Somalia) | region | 2.6721 | 43.545 | 64538
إقليم بري | محافظة بري | SOM | Bari (Somalia) | region | 9.9558 | 50.1777 | 64661
إقليم بكول | محافظة بكول | SOM | Bakool | region | 4.4061 | 43.835 | 64982
إقليم بنادر | محافظة بنادر | SOM | Banaadir | region | 2.1241 | 45.436 | 64833
إقليم غدو | محافظة غدو, إقليم جدو, محافظة جدو | SOM | Gedo | region | 3.0538 | 42.0524 | 58802
إقليم غلغدود | محافظة غلغدود, جلجدود, غلغدود | SOM | Galguduud | region | 5.0962 | 46.6795 | 59362
إقليم مدق | محافظة مدق, إقليم مدغ, محافظة مدغ | SOM | Mudug | region | 5.5104 | 48.1009 | 53707
إقليم نوغال | محافظة نوغال | SOM | Nugaal | region | 8.461 | 48.849 | 53477
إقليم هيران | محافظة هيران, هيران | SOM | Hiran | region | 4.3681 | 45.4984 | 57060
جوبا السفلى | محافظة جوبا السفلى, إقليم جوبا السفلى | SOM | Lower Juba | region | 0.0079 | 41.8088 | 56083
جوبا الوسطى | محافظة جوبا الوسطى, إقليم جوبا الوسطى | SOM | Middle Juba | region | 1.5534 | 42.4706 | 56084

# Regions of Djibouti
إقليم أوبوك | أوبوك | DJI | Obock | region | 12.2842 | 43.0464 | 221525
إقليم تاجورة | تاجورة | DJI | Tadjoura | region | 11.7972 | 42.5043 | 220781
إقليم دخيل | | DJI | Dikhil | region | 11.3884 | 42.2277 | 223889
إقليم عرتا | | DJI | Arta | region | 11.4461 | 42.8032 | 449265
إقليم علي صبيح | علي صبيح | DJI | Ali Sabieh | region | 11.2107 | 42.8985 | 225282

# Islands of the Comoros
القمر الكبرى | جزيرة القمر الكبرى | COM | Grande Comore | region | -11.6952 | 43.3378 | 921882
جزيرة موهيلي | موهيلي | COM | Moheli | region | -12.3178 | 43.7462 | 921780

# Cities of half a million people and more, and capitals
إبادان | | NGA | Ibadan | city | 7.37756 | 3.90591 | 2339354
بونه | بوني الهندية, بيون | IND | Pune | city | 18.51957 | 73.85535 | 1259229
مدينة سورات | سورات الهندية | IND | Surat | city | 21.19594 | 72.83023 | 1255364
كانبور | كانبر | IND | Kanpur | city | 26.46523 | 80.34975 | 1267995
كويزون سيتي | مدينة كويزون | PHL | Quezon City | city | 14.6488 | 121.0509 | 1692192
جايبور | | IND | Jaipur | city | 26.91962 | 75.78781 | 1269515
نافي مومباي | | IND | Navi Mumbai | city | 19.03681 | 73.01582 | 6619347
فورتاليزا | | BRA | Fortaleza | city | -3.71722 | -38.54306 | 3399415
ناغبور | ناجبور | IND | Nagpur | city | 21.14631 | 79.08491 | 1262180
مدينة إندور | إندور الهندية | IND | Indore | city | 22.71792 | 75.8333 | 1269743
ميدان الإندونيسية | مدينة ميدان | IDN | Medan | city | 3.58333 | 98.66667 | 1214520
باتنا | | IND | Patna | city | 25.59408 | 85.13563 | 1260086
بوبال | بهوبال | IND | Bhopal | city | 23.25469 | 77.40289 | 1275841
لوديانا | | IND | Ludhiana | city | 30.91204 | 75.85379 | 1264728
بيكاسي | | IDN | Bekasi | city | -6.2349 | 106.9896 | 1649378
كاوهسيونغ | كاوسيونغ | TWN | Kaohsiung | city | 22.61626 | 120.31333 | 1673820
ريسيفي | | BRA | Recife | city | -8.05389 | -34.88111 | 3390760
دايجون | دايجيون | KOR | Daejeon | city | 36.34913 | 127.38493 | 1835235
كوتا بهارو | | MYS | Kota Bharu | city | 6.12361 | 102.24333 | 1736376
باليمبانغ | بالمبانغ | IDN | Palembang | city | -2.91673 | 104.7458 | 1633070
مدينة بويبلا | بويبلا | MEX | Puebla | city | 19.03793 | -98.20346 | 3521081
أغرا | آغرا | IND | Agra | city | 27.18333 | 78.01667 | 1279259
غوانغجو | | KOR | Gwangju | city | 35.15472 | 126.91556 | 1841811
فادودارا | بارودا | IND | Vadodara | city | 22.29941 | 73.20812 | 1253573
فالنسيا الفنزويلية | فالنسيا | VEN | Valencia | city | 10.16202 | -68.00765 | 3625549
غوجرانوالا | جوجرانوالا | PAK | Gujranwala | city | 32.15567 | 74.18705 | 1177662
بارانكيا | بارانكويلا | COL | Barranquilla | city | 10.96854 | -74.78132 | 3689147
تانجيرانغ | | IDN | Tangerang | city | -6.17806 | 106.63 | 1625084
خولنا | | BGD | Khulna | city | 22.80979 | 89.56439 | 1336135
غوراخبور | | IND | Gorakhpur | city | 29.44768 | 75.67206 | 1270926
ماكاسار | | IDN | Makassar | city | -5.14861 | 119.43194 | 1622786
كاوازاكي | | JPN | Kawasaki | city | 35.52056 | 139.71722 | 1859642
ناشيك | | IND | Nashik | city | 19.99727 | 73.79096 | 1261731
سيمارانغ | | IDN | Semarang | city | -6.99306 | 110.42083 | 1627896
سوون | | KOR | Suwon | city | 37.29111 | 127.00889 | 1835553
ميروت | | IND | Meerut | city | 28.98002 | 77.70636 | 1263214
فريد آباد | | IND | Faridabad | city | 28.41124 | 77.31316 | 1271951
سانتياغو دي لوس كاباييروس | | DOM | Santiago de los Caballeros | city | 19.4517 | -70.69703 | 3492914
غازي آباد | | IND | Ghaziabad | city | 28.66535 | 77.43915 | 1271308
سايتاما | | JPN | Saitama | city | 35.90807 | 139.65657 | 6940394
راجكوت | | IND | Rajkot | city | 22.29161 | 70.79322 | 1258847
مدينة روساريو | روساريو الأرجنتينية | ARG | Rosario | city | -32.94682 | -60.63932 | 3838583
غويانيا | | BRA | Goiania | city | -16.67861 | -49.25389 | 3462377
غوارولوس | | BRA | Guarulhos | city | -23.46278 | -46.53333 | 3461786
فاراناسي | بيناريس | IND | Varanasi | city | 25.31668 | 83.01041 | 1253405
باتام | | IDN | Batam | city | 1.14937 | 104.02491 | 6295587
بورت هاركورت | بورت هاركور | NGA | Port Harcourt | city | 4.77742 | 7.0134 | 2324774
أومسك | | RUS | Omsk | city | 54.99244 | 73.36859 | 1496153
بنين سيتي | مدينة بنين | NGA | Benin City | city | 6.33815 | 5.62575 | 2347283
الله آباد | إله آباد | IND | Prayagraj | city | 25.44478 | 81.84322 | 1278994
فيساخاباتنام | فيشاخاباتنام | IND | Visakhapatnam | city | 17.68009 | 83.20161 | 1253102
سينداي | | JPN | Sendai | city | 38.26667 | 140.86667 | 2111149
تايتشونغ | تايشونغ | TWN | Taichung | city | 24.1469 | 120.6839 | 1668399
كامبيناس | | BRA | Campinas | city | -22.90556 | -47.06083 | 3467865
جبلبور | جابالبور | IND | Jabalpur | city | 23.16697 | 79.95006 | 1269633
أورنك آباد | أورانغ آباد | IND | Aurangabad | city | 19.87757 | 75.34226 | 1278149
كيتاكيوشو | | JPN | Kitakyushu | city | 33.85181 | 130.85034 | 1859307
مدينة بيرم | بيرم الروسية | RUS | Perm | city | 58.01046 | 56.25017 | 511196
زاريا | | NGA | Zaria | city | 11.11128 | 7.7227 | 2317765
بورت إليزابيث | | ZAF | Port Elizabeth | city | -33.96109 | 25.61494 | 964420
أولسان | | KOR | Ulsan | city | 35.53722 | 129.31667 | 1833747
شانديغار | تشانديغار | IND | Chandigarh | city | 30.73629 | 76.7884 | 1274746
كويمباتور | | IND | Coimbatore | city | 11.00555 | 76.96612 | 1273865
ماسيو | | BRA | Maceio | city | -9.66583 | -35.73528 | 3395981
كراسنويارسك | | RUS | Krasnoyarsk | city | 56.01839 | 92.86717 | 1502026
جودبور | | IND | Jodhpur | city | 26.26841 | 73.00594 | 1268865
مدينة تشيبا | تشيبا | JPN | Chiba | city | 35.6 | 140.11667 | 2113015
ساو لويس | | BRA | Sao Luis | city | -2.52972 | -44.30278 | 3388368
مادوراي | | IND | Madurai | city | 9.919 | 78.11953 | 1264521
كوتشابامبا | | BOL | Cochabamba | city | -17.3895 | -66.1568 | 3919968
غواهاتي | جواهاتي | IND | Guwahati | city | 26.1844 | 91.7458 | 1271476
غواليور | | IND | Gwalior | city | 26.22983 | 78.17337 | 1270583
مدينة ميندوزا | مدينة مندوزا | ARG | Mendoza | city | -32.89084 | -68.82717 | 3844421
مبوجي ماي | | COD | Mbuji-Mayi | city | -6.13603 | 23.58979 | 209228
فيجاياوادا | | IND | Vijayawada | city | 16.50745 | 80.6466 | 1253184
مدينة ميسور | ميسور الهندية | IND | Mysore | city | 12.29791 | 76.63925 | 1262321
جاكسونفيل | | USA | Jacksonville | city | 30.33218 | -81.65565 | 4160021
ساراتوف | | RUS | Saratov | city | 51.54056 | 46.00861 | 498677
مدينة كولومبوس | كولومبوس الأميركية, كولومبوس الأمريكية | USA | Columbus | city | 39.96118 | -82.99879 | 4509177
رانشي | | IND | Ranchi | city | 23.34316 | 85.3094 | 1258526
أريكيبا | | PER | Arequipa | city | -16.39889 | -71.535 | 3947322
بادانغ | | IDN | Padang | city | -0.94924 | 100.35427 | 1633419
هوبلي | | IND | Hubli | city | 15.34776 | 75.13378 | 1269920
دينباسار | | IDN | Denpasar | city | -8.65 | 115.21667 | 1645528
فورت وورث | | USA | Fort Worth | city | 32.72541 | -97.32085 | 4691930
إنديانابوليس | انديانابوليس | USA | Indianapolis | city | 39.76838 | -86.15804 | 4259418
شارلوت الأميركية | مدينة شارلوت, شارلوت الأمريكية | USA | Charlotte | city | 35.22709 | -80.84313 | 4460243
إيلورين | | NGA | Ilorin | city | 8.49664 | 4.54214 | 2337639
كاياو | | PER | Callao | city | -12.05659 | -77.11814 | 3946083
باركيسيميتو | | VEN | Barquisimeto | city | 10.0647 | -69.35703 | 3648522
تشيواوا | شيواوا | MEX | Chihuahua | city | 28.63528 | -106.08889 | 4014338
جوهور باهرو | جوهر باهرو | MYS | Johor Bahru | city | 1.4655 | 103.7578 | 1732752
بندر لامبونغ | | IDN | Bandar Lampung | city | -5.42917 | 105.26111 | 1624917
بوغور | | IDN | Bogor | city | -6.59444 | 106.78917 | 1648473
مدينة سيبو | سيبو سيتي | PHL | Cebu City | city | 10.31672 | 123.89071 | 1717512
رحيم يار خان | | PAK | Rahim Yar Khan | city | 28.41987 | 70.30345 | 1167460
جالاندهار | | IND | Jalandhar | city | 31.32556 | 75.57917 | 1268782
ثيروفانانثابورام | تيروفانانتابورام | IND | Thiruvananthapuram | city | 8.4855 | 76.94924 | 1254163
ساكاي | | JPN | Sakai | city | 34.58333 | 135.46667 | 1853195
سان ميغيل دي توكومان | توكومان | ARG | San Miguel de Tucuman | city | -26.82414 | -65.2226 | 3836873
ميريدا المكسيكية | | MEX | Merida | city | 20.97537 | -89.61696 | 3523349
تاينان | | TWN | Tainan | city | 22.99083 | 120.21333 | 1668355
وودج | لودز | POL | Lodz | city | 51.77058 | 19.47395 | 3093133
مدينة ناتال | | BRA | Natal | city | -5.795 | -35.20944 | 3394023
بوبانسوار | بوبانيشوار | IND | Bhubaneshwar | city | 20.27241 | 85.83385 | 1275817
أليغار | عليكرة, عليكره | IND | Aligarh | city | 27.88145 | 78.07464 | 1279017
بيترماريتسبورغ | | ZAF | Pietermaritzburg | city | -29.61679 | 30.39278 | 965301
مالانغ | | IDN | Malang | city | -7.9797 | 112.6304 | 1636722
سيوداد غوايانا | | VEN | Ciudad Guayana | city | 8.35122 | -62.64102 | 3645528
باريلي الهندية | | IND | Bareilly | city | 28.36678 | 79.43167 | 1277013
تيريزينا | | BRA | Teresina | city | -5.08917 | -42.80194 | 3386496
كامبو غراندي | | BRA | Campo Grande | city | -20.44278 | -54.64639 | 3467747
سان لويس بوتوسي | | MEX | San Luis Potosi | city | 22.14982 | -100.97916 | 3985606
أغواسكالينتس | | MEX | Aguascalientes | city | 21.88234 | -102.28259 | 4019233
مراد آباد | | IND | Moradabad | city | 28.83893 | 78.77684 | 1262801
هيرموسيو | | MEX | Hermosillo | city | 29.1026 | -110.97732 | 4004898
إدمونتون | | CAN | Edmonton | city | 53.55014 | -113.46871 | 5946768
جونجو | | KOR | Jeonju | city | 35.82194 | 127.14889 | 1845457
سالتيو | | MEX | Saltillo | city | 25.42321 | -101.0053 | 3988086
تولياتي | | RUS | Tolyatti | city | 53.5303 | 49.3461 | 482283
بيكانبارو | | IDN | Pekanbaru | city | 0.51667 | 101.44167 | 1631761
شيزوكا | شيزوؤكا | JPN | Shizuoka | city | 34.98333 | 138.38333 | 1851717
راجشاهي | | BGD | Rajshahi | city | 24.374 | 88.60114 | 1185128
باليكبابان | | IDN | Balikpapan | city | -1.24204 | 116.89419 | 8224624
لا بلاتا | | ARG | La Plata | city | -34.92145 | -57.95453 | 3432043
مكسيكالي | | MEX | Mexicali | city | 32.62781 | -115.45446 | 3996069
إينوغو | | NGA | Enugu | city | 6.44132 | 7.49883 | 2343279
كوماموتو | | JPN | Kumamoto | city | 32.80589 | 130.69181 | 1858421
رايبور | | IND | Raipur | city | 21.23333 | 81.63333 | 1258980
جنرال سانتوس | | PHL | General Santos | city | 6.11278 | 125.17167 | 1713022
ماتولا | | MOZ | Matola | city | -25.96222 | 32.45889 | 1039854
إيبوه | | MYS | Ipoh | city | 4.5841 | 101.0829 | 1734634
ميسيساغا | ميسيسوغا | CAN | Mississauga | city | 43.5789 | -79.6583 | 6075357
بوانت نوار | | COG | Pointe-Noire | city | -4.77609 | 11.86352 | 2255414
مدينة ممفيس | | USA | Memphis | city | 35.14953 | -90.04898 | 4641239
جواو بيسوا | | BRA | Joao Pessoa | city | -7.115 | -34.86306 | 3397277
أوليانوفسك | | RUS | Ulyanovsk | city | 54.32824 | 48.38657 | 479123
أوكاياما | | JPN | Okayama | city | 34.65 | 133.93333 | 1854383
يوجياكرتا | يوغياكارتا | IDN | Yogyakarta | city | -7.80139 | 110.36472 | 1621177
فروتسواف | | POL | Wroclaw | city | 51.1 | 17.03333 | 3081368
مدينة بورتلاند | بورتلاند | USA | Portland | city | 45.52345 | -122.67621 | 5746545
وينيبيغ | | CAN | Winnipeg | city | 49.8844 | -97.14704 | 6183235
أوكلاهوما سيتي | مدينة أوكلاهوما | USA | Oklahoma City | city | 35.46756 | -97.51643 | 4544349
إيجيفسك | | RUS | Izhevsk | city | 56.84976 | 53.20448 | 554840
كيريتارو | | MEX | Santiago de Queretaro | city | 20.58806 | -100.38806 | 3991164
ساو جوزيه دوس كامبوس | | BRA | Sao Jose dos Campos | city | -23.17944 | -45.88694 | 3448636
جامشيدبور | | IND | Jamshedpur | city | 22.80278 | 86.18545 | 1269300
توريون | | MEX | Torreon | city | 25.54389 | -103.41898 | 3981254
ياروسلافل | | RUS | Yaroslavl | city | 57.62987 | 39.87368 | 468902
هاماماتسو | | JPN | Hamamatsu | city | 34.7 | 137.73333 | 1863289
مدينة كوتشي | كوشين الهندية | IND | Kochi | city | 9.93988 | 76.26022 | 1273874
هايفونغ | هاي فونغ | VNM | Haiphong | city | 20.86481 | 106.68345 | 1581298
بارناول | | RUS | Barnaul | city | 53.36056 | 83.76361 | 1510853
موريليا | | MEX | Morelia | city | 19.70078 | -101.18443 | 3995402
أبيوكوتا | | NGA | Abeokuta | city | 7.15571 | 3.34509 | 2352947
غولد كوست | جولد كوست | AUS | Gold Coast | city | -28.00029 | 153.43088 | 2165087
رينوسا | | MEX | Reynosa | city | 26.08061 | -98.28835 | 3520339
إيركوتسك | إركوتسك | RUS | Irkutsk | city | 52.29778 | 104.29639 | 2023469
بلانتاير | | MWI | Blantyre | city | -15.78499 | 35.00854 | 931755
خاباروفسك | | RUS | Khabarovsk | city | 48.48271 | 135.08379 | 2022890
تشيكلايو | | PER | Chiclayo | city | -6.77137 | -79.84088 | 3698350
بوكارامانغا | | COL | Bucaramanga | city | 7.12539 | -73.1198 | 3688465
كوتشينغ | | MYS | Kuching | city | 1.55 | 110.33333 | 1735634
بوزنان | | POL | Poznan | city | 52.40692 | 16.92993 | 3088171
أونيتشا | | NGA | Onitsha | city | 6.14978 | 6.78569 | 2326016
ألبوكيركي | ألباكركي | USA | Albuquerque | city | 35.08449 | -106.65114 | 5454711
هامهونغ | | PRK | Hamhung | city | 39.91833 | 127.53639 | 1877449
وارانغال | | IND | Warangal | city | 18 | 79.58333 | 1252948
سانتياغو دي كوبا | | CUB | Santiago de Cuba | city | 20.02083 | -75.82667 | 3536729
كاغوشيما | | JPN | Kagoshima | city | 31.56667 | 130.55 | 1860827
سوراكارتا | | IDN | Surakarta | city | -7.55611 | 110.83167 | 1625812
بهاولبور | باهاوالبور | PAK | Bahawalpur | city | 29.39779 | 71.6752 | 1183880
أورينبورغ | | RUS | Orenburg | city | 51.7727 | 55.0988 | 515003
تشانغوون | | KOR | Changwon | city | 35.22806 | 128.68111 | 1846326
سرغودا | سارغودا | PAK | Sargodha | city | 32.08586 | 72.67418 | 1166000
نوفوكوزنتسك | | RUS | Novokuznetsk | city | 53.7557 | 87.1099 | 1496990
كيسنغاني | كيسانغاني | COD | Kisangani | city | 0.51528 | 25.19099 | 212730
مدينة واري | واري النيجيرية | NGA | Warri | city | 5.51737 | 5.75006 | 2319133
توكسون | | USA | Tucson | city | 32.22174 | -110.92648 | 5318313
ناشفيل | ناشفيل الأميركية | USA | Nashville | city | 36.16589 | -86.78444 | 4644585
مدينة طوبى السنغالية | | SEN | Touba | city | 14.85 | -15.88333 | 2244322
دهرادون | | IND | Dehra Dun | city | 30.32443 | 78.03392 | 1273313
كويابا | | BRA | Cuiaba | city | -15.59611 | -56.09667 | 3465038
بيتالينغ جايا | | MYS | Petaling Jaya | city | 3.10726 | 101.60671 | 1735158
ريازان | | RUS | Ryazan | city | 54.6269 | 39.6916 | 500096
فريسنو | | USA | Fresno | city | 36.74773 | -119.77237 | 5350937
مدينة هاميلتون الكندية | هاميلتون الكندية | CAN | Hamilton | city | 43.25011 | -79.84963 | 5969782
تيومين | | RUS | Tyumen | city | 57.15222 | 65.52722 | 1488754
ليبيتسك | | RUS | Lipetsk | city | 52.60311 | 39.57076 | 535121
سالتا | | ARG | Salta | city | -24.7859 | -65.41166 | 3838233
بينزا | | RUS | Penza | city | 53.20066 | 45.00464 | 511565
نابريجناي تشلني | نابيريجني تشيلني | RUS | Naberezhnyye Chelny | city | 55.72545 | 52.41122 | 523750
نيغاتا | | JPN | Niigata | city | 37.88637 | 139.00589 | 1855431
دويسبورغ | دويسبورج | DEU | Duisburg | city | 51.43247 | 6.76516 | 2934691
أستراخان | أستراخان الروسية | RUS | Astrakhan | city | 46.34968 | 48.04076 | 580497
بوهانغ | | KOR | Pohang | city | 36.02917 | 129.36481 | 1839071
دونغقوان | دونغوان | CHN | Dongguan | city | 23.01797 | 113.74866 | 1812545
شنيانغ | | CHN | Shenyang | city | 41.79222 | 123.43278 | 2034937
سوتشو | سوجو | CHN | Suzhou | city | 31.30408 | 120.59538 | 1886760
شانتو | | CHN | Shantou | city | 23.36814 | 116.71479 | 1795940
جينان | | CHN | Jinan | city | 36.66833 | 116.99722 | 1805753
تشنغتشو | تشنغجو | CHN | Zhengzhou | city | 34.75778 | 113.64861 | 1784658
تشانغتشون | تشانغشون | CHN | Changchun | city | 43.88 | 125.32278 | 2038180
كونمينغ | كونمنغ | CHN | Kunming | city | 25.03889 | 102.71833 | 1804651
فوشان | | CHN | Foshan | city | 23.02677 | 113.13148 | 1811103
ووشي | | CHN | Wuxi | city | 31.56887 | 120.28857 | 1790923
شيامن | شيامين | CHN | Xiamen | city | 24.47979 | 118.08187 | 1790645
نينغبو | | CHN | Ningbo | city | 29.87819 | 121.54945 | 1799397
تاييوان | | CHN | Taiyuan | city | 37.86944 | 112.56028 | 1793511
تانغشان | | CHN | Tangshan | city | 39.63333 | 118.18333 | 1793346
هيفي | | CHN | Hefei | city | 31.86389 | 117.28083 | 1808722
زيبو | تسيبو | CHN | Zibo | city | 36.79056 | 118.06333 | 1785286
تشانغشا | | CHN | Changsha | city | 28.19874 | 112.97087 | 1815577
شيجياتشوانغ | شيجياجوانغ | CHN | Shijiazhuang | city | 38.04139 | 114.47861 | 1795270
لانتشو | لانجو | CHN | Lanzhou | city | 36.05701 | 103.83987 | 1804430
نانتشانغ | | CHN | Nanchang | city | 28.68396 | 115.85306 | 1800163
أوردوس | | CHN | Ordos | city | 39.6086 | 109.78157 | 8347664
مدينة جيلين | | CHN | Jilin | city | 43.85083 | 126.56028 | 2036502
لويانغ | | CHN | Luoyang | city | 34.68361 | 112.45361 | 1801792
باوتو | | CHN | Baotou | city | 40.58337 | 110.01669 | 2038432
مدينة فوتشو | فوتشو | CHN | Fuzhou | city | 26.06139 | 119.30611 | 1810821
قوييانغ | غوييانغ | CHN | Guiyang | city | 26.58333 | 106.71667 | 1809461
داتونغ | | CHN | Datong | city | 40.09361 | 113.29139 | 2037799
تشانغتشو | | CHN | Changzhou | city | 31.77359 | 119.95401 | 1815456
كايفنغ | | CHN | Kaifeng | city | 34.7986 | 114.30742 | 1804879
تشيتشيهار | | CHN | Qiqihar | city | 47.34088 | 123.96045 | 2035265
ونتشو | ونجو | CHN | Wenzhou | city | 27.99942 | 120.66682 | 1791388
ناننينغ | | CHN | Nanning | city | 22.81667 | 108.31667 | 1799869
هوهوت | | CHN | Hohhot | city | 40.81056 | 111.65222 | 2036892
شينينغ | | CHN | Xining | city | 36.62554 | 101.75739 | 1788852
يانتاي | | CHN | Yantai | city | 37.47649 | 121.44081 | 1787093
قويلين | غويلين | CHN | Guilin | city | 25.28194 | 110.28639 | 1809498
داندونغ | | CHN | Dandong | city | 40.12917 | 124.39472 | 2037886
مدينة هايكو | | CHN | Haikou | city | 20.04583 | 110.34167 | 1809078
تشوهاي | جوهاي | CHN | Zhuhai | city | 22.27694 | 113.56778 | 1790437
شيهتسي | | CHN | Shihezi | city | 44.3023 | 86.03694 | 1529195
ماليه | مالي المالديفية | MDV | Male | city | 4.17521 | 73.50916 | 1282027
أكرا | آكرا | GHA | Accra | city | 5.55602 | -0.1969 | 2306104
برايا | | CPV | Praia | city | 14.93152 | -23.51254 | 3374333
سانت جورج الغرينادية | | GRD | Saint George's | city | 12.05288 | -61.75226 | 3579925
سانت جونز الأنتيغوية | | ATG | Saint Johns | city | 17.12096 | -61.84329 | 3576022
سوفا | | FJI | Suva | city | -18.14161 | 178.44149 | 2198148
بورت ستانلي | | FLK | Stanley | city | -51.69382 | -57.85701 | 3426691
فيلمستاد | ويلمستاد | CUW | Willemstad | city | 12.1084 | -68.93354 | 3513090
فور دو فرانس | | MTQ | Fort-de-France | city | 14.60365 | -61.07418 | 3570675
باس تير | | GLP | Basse-Terre | city | 15.99714 | -61.73214 | 3579732
مامودزو | | MYT | Mamoudzou | city | -12.78234 | 45.22878 | 921815
أفاروا | | COK | Avarua | city | -21.2075 | -159.77545 | 4035715
رود تاون | | VGB | Road Town | city | 18.42693 | -64.62079 | 3577430
شارلوت أمالي | | VIR | Charlotte Amalie | city | 18.3419 | -64.9307 | 4795467

# More fronts, towns and sites of the news
جبهة قانية | منطقة قانية, قانية | YEM | Qaniyah | town
منطقة الجاح | الجاح الأعلى, الجاح الأسفل, بلدة الجاح | YEM | al-Jah | town
منطقة الشريجة | جبهة الشريجة, الشريجة | YEM | al-Shurayjah | town
جبال كهبوب | منطقة كهبوب, كهبوب, جبهة كهبوب | YEM | Kahbub | mountain
جبهة البقع | منطقة البقع, منفذ البقع, محور البقع, مديرية البقع | YEM | al-Buqa | town
جبهة فضحة | منطقة فضحة | YEM | Fadhah | town
وادي المسيني | المسيني | YEM | Wadi al-Masini | region
منطقة العطفين | جبهة العطفين, وادي العطفين, العطفين | YEM | al-Atfayn | town
ضحيان | مدينة ضحيان, منطقة ضحيان | YEM | Dahyan | town
مديرية المصلوب | المصلوب اليمنية, جبهة المصلوب | YEM | al-Maslub | region
جبهة مريس | منطقة مريس, مريس | YEM | Murays | town
جبهة المليل | منطقة المليل, المليل | YEM | al-Mulayl | town
منطقة المغرس | | YEM | al-Maghras | village
مديرية خدير | منطقة خدير | YEM | Khadir | region
مديرية شدا | جبهة شدا | YEM | Shada | region
منطقة الوهبية | | YEM | al-Wahbiyah | village
جبهة علب | منفذ علب, محور علب, منطقة علب | YEM | Alib | crossing
منطقة يعيس | يعيس | YEM | Yais | village
بيت بوس | منطقة بيت بوس | YEM | Bayt Baws | quarter
حي المنظر | منطقة المنظر, قرية المنظر | YEM | al-Manzar | quarter
مديرية جبل راس | مديرية جبل رأس, منطقة جبل راس, جبل راس | YEM | Jabal Ras | region
جبهة المهاشمة | منطقة المهاشمة, المهاشمة | YEM | al-Mahashimah | town
المصينعة | مدينة المصينعة, قرية المصينعة | YEM | al-Musayniah | village
منطقة المنقم | المنقم | YEM | al-Munqam | village
سلحب | بلدة سلحب, مدينة سلحب | SYR | Salhab | town
حي كشكول | منطقة كشكول | SYR | Kashkul | quarter
كفر جنة | كفر جنه, بلدة كفر جنة, قرية كفر جنة | SYR | Kafr Jannah | village
بلدة عقربا | قرية عقربا | PSE | Aqraba | town | 32.12495 | 35.34547 | 284922
نجريج | قرية نجريج | EGY | Nagrig | village
مسطرد | منطقة مسطرد | EGY | Mostorod | quarter
وادي الملوك | | EGY | Valley of the Kings | site
برغامو | بيرغامو, مدينة برغامو | ITA | Bergamo | city | 45.69601 | 9.66721 | 3182164
كيزليار | مدينة كيزليار, بلدة كيزليار | RUS | Kizlyar | town | 43.84712 | 46.71445 | 547840
رأس الخير | مدينة رأس الخير | SAU | Ras al-Khair | town
ليلاني إستيتس | ليلاني استيتس | USA | Leilani Estates | town | 19.46972 | -154.91778 | 5850212
جزيرة ماديرا | ماديرا | PRT | Madeira | island
بحيرة تاهو | | USA | Lake Tahoe | lake
بحيرة توبا | | IDN | Lake Toba | lake

# Regions of Morocco since 2015, younger than the map that the other regions' coordinates are from
جهة طنجة تطوان الحسيمة | طنجة تطوان الحسيمة | MAR | Tanger-Tetouan-Al Hoceima | region | 35.76727 | -5.79975
جهة الشرق المغربية | الجهة الشرقية المغربية | MAR | Oriental | region | 34.68139 | -1.90858
جهة فاس مكناس | فاس مكناس | MAR | Fes-Meknes | region | 34.03313 | -5.00028
جهة الرباط سلا القنيطرة | الرباط سلا القنيطرة | MAR | Rabat-Sale-Kenitra | region | 34.01325 | -6.83255
جهة بني ملال خنيفرة | بني ملال خنيفرة | MAR | Beni Mellal-Khenifra | region | 32.33725 | -6.34983
جهة الدار البيضاء سطات | الدار البيضاء سطات | MAR | Casablanca-Settat | region | 33.58831 | -7.61138
جهة مراكش آسفي | مراكش آسفي | MAR | Marrakech-Safi | region | 31.63416 | -7.99994
جهة درعة تافيلالت | درعة تافيلالت | MAR | Draa-Tafilalet | region | 31.9314 | -4.42663
جهة كلميم واد نون | كلميم واد نون | MAR | Guelmim-Oued Noun | region | 28.98696 | -10.05738
جهة العيون الساقية الحمراء | العيون الساقية الحمراء | MAR | Laayoune-Sakia El Hamra | region | 27.1418 | -13.18797
جهة الداخلة وادي الذهب | الداخلة وادي الذهب | MAR | Dakhla-Oued Ed-Dahab | region | 23.68477 | -15.95798

# More towns of the Arab states, Iran, Turkey and Israel, and cities of half a million people
الصبيخان | صبيخان | SYR | Subaykhan | town | 34.85305 | 40.59987 | 164025
كفرلاها | كفر لاها | SYR | Kafr Laha | town | 34.89469 | 36.49582 | 168668
صلاخد | بلدة صلاخد | SYR | Salakhid | town | 32.87271 | 36.57271 | 164952
الرصيفة | مدينة الرصيفة | JOR | Russeifa | city | 32.01778 | 36.04639 | 7838895
وادي السير | | JOR | Wadi al-Sir | city | 31.9545 | 35.81831 | 246013
الجبيهة | منطقة الجبيهة | JOR | al-Jubayhah | town | 32.01071 | 35.89802 | 250637
سحاب الأردنية | مدينة سحاب, منطقة سحاب | JOR | Sahab | town | 31.87032 | 36.00479 | 247105
جديتا | بلدة جديتا | JOR | Judita | town | 32.40792 | 35.70802 | 248803
بلدة كريمة الأردنية | | JOR | Kurayyimah | town | 32.27639 | 35.59938 | 248414
الأزرق الشمالي | بلدة الأزرق | JOR | al-Azraq al-Shamali | town | 31.88209 | 36.83017 | 250095
بلدة الطرة | | JOR | al-Turrah | town | 32.63979 | 35.98943 | 250179
بلدة سوف | | JOR | Suf | town | 32.31372 | 35.83713 | 246725
الطيبة الأردنية | | JOR | al-Tayyibah | town | 32.54304 | 35.71756 | 250186
بني نعيم | بلدة بني نعيم | PSE | Bani Naim | town | 31.51591 | 35.16416 | 284431
الشامية العراقية | قضاء الشامية | IRQ | al-Shamiyah | town | 31.96257 | 44.60075 | 98629
غماس | ناحية غماس | IRQ | Ghammas | town | 31.74311 | 44.6196 | 99434
باطوفة | ناحية باطوفة | IRQ | Batifa | town | 37.17454 | 43.01233 | 97825
الشنافية | ناحية الشنافية | IRQ | al-Shinafiyah | town | 31.58376 | 44.64675 | 98589
قضاء عفك | مدينة عفك, عفك | IRQ | Afak | town | 32.0643 | 45.24743 | 99738
ناحية الفهود | بلدة الفهود | IRQ | al-Fuhud | town | 30.96972 | 46.72278 | 99439
علي الغربي | قضاء علي الغربي | IRQ | Ali al-Gharbi | town | 32.46186 | 46.68794 | 99306
مدينة المبرز | المبرز السعودية | SAU | al-Mubarraz | city | 25.40768 | 49.59028 | 109101
القريات | محافظة القريات, مدينة القريات | SAU | Qurayyat | city | 31.33176 | 37.34282 | 108648
مدينة الرس | محافظة الرس | SAU | al-Rass | town | 25.86944 | 43.4973 | 108435
محافظة المذنب | | SAU | al-Mithnab | town | 25.86012 | 44.22228 | 109131
الزلفي | محافظة الزلفي | SAU | al-Zulfi | town | 26.29945 | 44.81542 | 107781
أبو عريش | محافظة أبو عريش | SAU | Abu Arish | town | 16.96887 | 42.83251 | 110619
مدينة صفوى | صفوى | SAU | Safwa | town | 26.6497 | 49.95522 | 102585
مدينة عفيف | محافظة عفيف | SAU | Afif | town | 23.9065 | 42.91724 | 110250
طريف السعودية | محافظة طريف, مدينة طريف | SAU | Turaif | town | 31.67252 | 38.66374 | 101312
طبرجل | محافظة طبرجل | SAU | Tubarjal | town | 30.49987 | 38.21603 | 101631
الدلم | محافظة الدلم | SAU | al-Dilam | town | 23.99104 | 47.16181 | 110314
أملج | محافظة أملج | SAU | Umluj | town | 25.02126 | 37.2685 | 100926
بدر حنين | محافظة بدر | SAU | Badr Hunayn | town | 23.78292 | 38.79047 | 107744
محافظة الوجه | مدينة الوجه | SAU | al-Wajh | town | 26.24551 | 36.45249 | 108773
البكيرية | محافظة البكيرية | SAU | al-Bukayriyah | town | 26.13915 | 43.65782 | 109878
النماص | محافظة النماص | SAU | al-Nimas | town | 19.14547 | 42.12009 | 108617
السليل | محافظة السليل | SAU | al-Sulayyil | town | 20.46067 | 45.57792 | 108048
محافظة تربة | تربة السعودية | SAU | Turabah | town | 21.21406 | 41.6331 | 101322
الجموم | محافظة الجموم | SAU | al-Jumum | town | 21.61951 | 39.69659 | 109417
محافظة ضباء | ضباء, مدينة ضباء, ميناء ضباء | SAU | Duba | town | 27.35134 | 35.69014 | 106909
المجاردة | محافظة المجاردة | SAU | al-Majaridah | town | 19.12361 | 41.91111 | 399518
تنومة | محافظة تنومة | SAU | Tanumah | town | 27.1 | 44.13333 | 101581
منطقة مصفح | مصفح الصناعية | ARE | Musaffah | city | 24.35893 | 54.48267 | 12042053
دبا الفجيرة | | ARE | Dibba Al-Fujairah | town | 25.59246 | 56.26176 | 292231
دبا الحصن | | ARE | Dibba Al-Hisn | town | 25.61955 | 56.27291 | 292239
الذيد | مدينة الذيد | ARE | al-Dhayd | town | 25.28812 | 55.88157 | 292953
مدينة الرويس | مصفاة الرويس | ARE | al-Ruways | town | 24.11028 | 52.73056 | 292688
صباح السالم | ضاحية صباح السالم | KWT | Sabah al-Salim | city | 29.25722 | 48.05722 | 412800
الفحيحيل | منطقة الفحيحيل | KWT | al-Fahahil | town | 29.0825 | 48.13028 | 285811
الرقة الكويتية | الرقة | KWT | al-Riqqah | town | 29.14583 | 48.09472 | 285728
المنقف | منطقة المنقف | KWT | al-Manqaf | town | 29.09611 | 48.13278 | 285778
الفنطاس | منطقة الفنطاس | KWT | al-Fintas | town | 29.17389 | 48.12111 | 285812
المهبولة | منطقة المهبولة | KWT | al-Mahbulah | town | 29.145 | 48.13028 | 285782
أم صلال محمد | | QAT | Umm Salal Muhammad | town | 25.41524 | 51.40647 | 289523
دار كليب | قرية دار كليب | BHR | Dar Kulayb | town | 26.06861 | 50.50389 | 290269
مدينة حمد | | BHR | Madinat Hamad | town | 26.11528 | 50.50694 | 290247
مدينة عيسى | | BHR | Madinat Isa | town | 26.17361 | 50.54778 | 290187
الحد البحرينية | مدينة الحد | BHR | al-Hadd | town | 26.24556 | 50.65417 | 290363
السيب | ولاية السيب | OMN | Seeb | city | 23.67027 | 58.18911 | 288967
السويق العمانية | ولاية السويق | OMN | al-Suwayq | city | 23.84944 | 57.43861 | 288955
ولاية عبري | عبري العمانية | OMN | Ibri | city | 23.22573 | 56.51572 | 287830
ولاية صحم | صحم | OMN | Saham | town | 24.17222 | 56.88861 | 286647
الرستاق | ولاية الرستاق | OMN | Rustaq | town | 23.39083 | 57.42444 | 289011
بهلاء | ولاية بهلاء | OMN | Bahla | town | 22.97886 | 57.3047 | 288899
الخابورة | ولاية الخابورة | OMN | al-Khaburah | town | 23.97144 | 57.09313 | 289199
ولاية شناص | شناص | OMN | Shinas | town | 24.7426 | 56.46698 | 286402
سمائل | ولاية سمائل | OMN | Sufalat Samail | town | 23.31667 | 58.01667 | 286293
إزكي | ولاية إزكي | OMN | Izki | town | 22.93333 | 57.76667 | 287814
ولاية إبراء | | OMN | Ibra | town | 22.69057 | 58.53337 | 287832
بدبد | ولاية بدبد | OMN | Bidbid | town | 23.40787 | 58.1283 | 288721
ولاية بدية | | OMN | Badiyah | town | 22.45 | 58.8 | 288902
ولاية أدم | | OMN | Adam | town | 22.37934 | 57.52718 | 289433
ولاية ينقل | | OMN | Yanqul | town | 23.58645 | 56.53969 | 411849
ذي السفال | مديرية ذي السفال | YEM | Dhi al-Sufal | town | 13.83446 | 44.11469 | 76154
مدينة البيضاء | | YEM | al-Bayda | town | 13.98523 | 45.57272 | 79836
يريم | مدينة يريم, مديرية يريم | YEM | Yarim | town | 14.29804 | 44.37795 | 69559
مدينة الضالع | | YEM | Dhalie | town | 13.69572 | 44.73137 | 80384
كفر الدوار | مدينة كفر الدوار | EGY | Kafr al-Dawwar | city | 31.13379 | 30.12969 | 354775
دكرنس | | EGY | Dikirnis | city | 31.08898 | 31.59478 | 358172
إدفو | مدينة إدفو | EGY | Idfu | city | 24.97916 | 32.87722 | 355635
بلبيس | مدينة بلبيس | EGY | Bilbays | city | 30.42039 | 31.56223 | 358840
مدينة جرجا | مركز جرجا | EGY | Jirja | city | 26.33826 | 31.89161 | 355026
الحوامدية | مدينة الحوامدية | EGY | al-Hawamidiyah | city | 29.9 | 31.25 | 361179
مدينة بلقاس | مركز بلقاس | EGY | Bilqas | city | 31.21452 | 31.35798 | 358821
دسوق | مدينة دسوق | EGY | Disuq | city | 31.13259 | 30.64784 | 358108
قليوب | مدينة قليوب | EGY | Qalyub | city | 30.17922 | 31.2056 | 350789
أخميم | مدينة أخميم | EGY | Akhmim | town | 26.5622 | 31.74566 | 361661
المطرية بالدقهلية | مدينة المطرية | EGY | al-Matariyah | town | 31.18287 | 32.03108 | 360716
زفتى | مدينة زفتى | EGY | Zefta | town | 30.7142 | 31.24425 | 346030
طهطا | مدينة طهطا | EGY | Tahta | town | 26.76866 | 31.50198 | 347634
حوش عيسى | | EGY | Hawsh Isa | town | 30.9128 | 30.29019 | 356000
منوف | مدينة منوف | EGY | Munuf | town | 30.46597 | 30.93199 | 352354
أشمون | مدينة أشمون, مركز أشمون | EGY | Ashmun | town | 30.29735 | 30.97641 | 360048
منفلوط | مدينة منفلوط | EGY | Manfalut | town | 27.3126 | 30.96987 | 352913
كفر الزيات | مدينة كفر الزيات | EGY | Kafr al-Zayyat | town | 30.8248 | 30.81805 | 354365
أبو تيج | | EGY | Abu Tij | town | 27.04514 | 31.31845 | 362004
إسنا | مدينة إسنا | EGY | Isna | town | 25.29336 | 32.55402 | 355449
أبنوب | | EGY | Abnub | town | 27.26881 | 31.15232 | 362973
القوصية | مدينة القوصية | EGY | al-Qusiyah | town | 27.44023 | 30.81712 | 360526
مدينة الجمالية بالدقهلية | | EGY | al-Jammaliyah | town | 31.18065 | 31.86497 | 361029
ديروط | مدينة ديروط | EGY | Dayrut | town | 27.55642 | 30.81057 | 358269
مدينة الخارجة | الواحات الخارجة, واحة الخارجة | EGY | al-Kharijah | town | 25.45141 | 30.54635 | 360923
مدينة طوخ | مركز طوخ | EGY | Toukh | town | 30.35487 | 31.20105 | 347236
مدينة المنزلة | | EGY | al-Manzalah | town | 31.15823 | 31.936 | 360754
أوسيم | مركز أوسيم | EGY | Awsim | town | 30.12303 | 31.13571 | 359576
مدينة الفشن | مركز الفشن | EGY | al-Fashn | town | 28.82431 | 30.89948 | 361329
مدينة فوة | | EGY | Fuwwah | town | 31.20365 | 30.54908 | 356806
فاقوس | مدينة فاقوس | EGY | Faqus | town | 30.72816 | 31.79697 | 356989
الخانكة | مدينة الخانكة | EGY | al-Khankah | town | 30.21035 | 31.36812 | 360928
القرين المصرية | | EGY | al-Qurayn | town | 30.61618 | 31.73514 | 360542
أبو قرقاص | | EGY | Abu Qurqas | town | 27.93043 | 30.83826 | 362277
مركز المنشاة | | EGY | al-Manshah | town | 26.47686 | 31.8035 | 360773
المناقل | مدينة المناقل | SDN | al-Manaqil | city | 14.2459 | 32.9891 | 379149
قريضة | بلدة قريضة | SDN | Gereida | city | 11.27543 | 25.14026 | 8504621
مدينة الأبيار الليبية | | LBY | al-Abyar | town | 32.19 | 20.59653 | 89087
زلطن | | LBY | Zaltan | town | 32.94699 | 11.86668 | 2208655
واحة الجوف الليبية | | LBY | al-Jawf | town | 24.1989 | 23.29093 | 88962
المحمدية التونسية | | TUN | La Mohammedia | town | 36.67446 | 10.15633 | 2473499
مساكن التونسية | مدينة مساكن | TUN | Msaken | town | 35.72917 | 10.58082 | 2469140
حومة السوق | | TUN | Houmt El Souk | town | 33.87576 | 10.85745 | 2470384
مدينة الحامة | | TUN | El Hamma | town | 33.89152 | 9.79629 | 2473747
حمام الأنف | | TUN | Hammam-Lif | town | 36.72866 | 10.34163 | 2470588
وادي الليل التونسية | | TUN | Oued Lill | town | 36.83408 | 10.04057 | 2464168
منزل بورقيبة | | TUN | Menzel Bourguiba | town | 37.15368 | 9.78594 | 2469264
رادس | مدينة رادس | TUN | Rades | town | 36.76946 | 10.27468 | 2467815
قليبية | مدينة قليبية | TUN | Kelibia | town | 36.84757 | 11.09386 | 2467959
المتلوي | مدينة المتلوي | TUN | Metlaoui | town | 34.32081 | 8.40157 | 2473517
جمال التونسية | | TUN | Djemmal | town | 35.62231 | 10.75696 | 2470191
قصر هلال | | TUN | Ksar Hellal | town | 35.64773 | 10.89046 | 2468106
قربة التونسية | مدينة قربة | TUN | Korba | town | 36.57861 | 10.85861 | 2467920
ميدون | | TUN | Midoun | town | 33.80813 | 10.99228 | 2468925
مدينة ماطر | | TUN | Mateur | town | 37.04045 | 9.66557 | 2469088
مدينة الرديف | | TUN | al-Rudayyif | town | 34.3827 | 8.15549 | 2473257
مدينة دوز | | TUN | Douz | town | 33.46632 | 9.0203 | 2471287
قصور الساف | | TUN | Ksour Essaf | town | 35.41808 | 10.99475 | 2467856
مدينة نفطة | | TUN | Nefta | town | 33.87309 | 7.87765 | 2468561
الشابة التونسية | مدينة الشابة | TUN | Chebba | town | 35.23722 | 11.115 | 2473229
منزل جميل | | TUN | Menzel Jemil | town | 37.23618 | 9.91448 | 2469256
تاكلسة | | TUN | Takelsa | town | 36.78333 | 10.63333 | 2464804
مجاز الباب | | TUN | Medjez el Bab | town | 36.64964 | 9.61231 | 2469386
مدينة الجم | | TUN | El Jem | town | 35.3 | 10.71667 | 2473654
أكودة | | TUN | Akouda | town | 35.8691 | 10.5653 | 2473913
تاجروين | | TUN | Tajerouine | town | 35.89174 | 8.55276 | 2464809
تينجة | | TUN | Douar Tindja | town | 37.16667 | 9.75 | 2471475
الوردانين | | TUN | Ouardenine | town | 35.70915 | 10.67397 | 2473420
مدينة الفحص | | TUN | El Fahs | town | 36.37419 | 9.90651 | 2468285
بني خيار | | TUN | Beni Khiar | town | 36.46917 | 10.78222 | 2472722
منزل بوزلفة | | TUN | Menzel Bouzelfa | town | 36.68312 | 10.58431 | 2469262
العالية التونسية | | TUN | El Alia | town | 37.16911 | 10.03478 | 2473876
مدينة تالة | | TUN | Thala | town | 35.57244 | 8.67031 | 2464795
البقالطة | | TUN | Bekalta | town | 35.61739 | 10.99466 | 2473826
قلعة الأندلس | | TUN | Galaat el Andeless | town | 37.0629 | 10.11829 | 2468329
مدينة مكثر | | TUN | Maktar | town | 35.85798 | 9.20072 | 2469341
مدينة الساحلين | | TUN | Sahline | town | 35.75166 | 10.71109 | 2473190
مدينة صيادة | | TUN | Seiada | town | 35.66887 | 10.89246 | 2473169
تستور | | TUN | Testour | town | 36.5513 | 9.44307 | 2464704
تبرسق | | TUN | Tabursuq | town | 36.45692 | 9.24751 | 2464855
بنبلة | | TUN | Banbalah | town | 35.7 | 10.8 | 2472744
بوعرادة | | TUN | Bou Arada | town | 36.35251 | 9.62175 | 2472261
باب الزوار | | DZA | Bab Ezzouar | city | 36.72615 | 3.18291 | 2505854
الشطية | | DZA | Ech Chettia | city | 36.19591 | 1.25537 | 2498954
العلمة | مدينة العلمة | DZA | El Eulma | city | 36.15281 | 5.69016 | 2498392
برج الكيفان | | DZA | Bordj el Kiffan | city | 36.74871 | 3.19249 | 2503661
عين وسارة | | DZA | Ain Oussera | city | 35.45139 | 2.90583 | 2507972
عين البيضاء الجزائرية | | DZA | Ain Beida | city | 35.79639 | 7.39278 | 2508287
براقي | | DZA | Baraki | city | 36.66655 | 3.09606 | 2505653
مسعد الجزائرية | | DZA | Messaad | town | 34.15429 | 3.50309 | 2487772
مدينة بريكة | | DZA | Barika | town | 35.38901 | 5.36584 | 2505629
بني مراد | | DZA | Beni Mered | town | 36.52389 | 2.86131 | 2504622
أفلو | | DZA | Aflou | town | 34.11279 | 2.10228 | 2508737
الخروب الجزائرية | مدينة الخروب | DZA | El Khroub | town | 36.26333 | 6.69361 | 2497849
البرواقية | | DZA | Berrouaghia | town | 36.13516 | 2.91085 | 2504099
قصر البخاري | | DZA | Ksar el Boukhari | town | 35.88889 | 2.74905 | 2491323
خميس مليانة | | DZA | Khemis Miliana | town | 36.26104 | 2.22015 | 2491911
عزابة | | DZA | Azzaba | town | 36.73944 | 7.10528 | 2505915
عين التوتة | | DZA | Ain Touta | town | 35.37675 | 5.90001 | 2507877
الشريعة الجزائرية | | DZA | Cheria | town | 35.27306 | 7.75194 | 2501404
شلغوم العيد | | DZA | Chelghoum el Aid | town | 36.16286 | 6.16651 | 2501541
سيدي عيسى | | DZA | Sidi Aissa | town | 35.88548 | 3.77236 | 2481246
الأربعاء الجزائرية | | DZA | Larbaa | town | 36.56471 | 3.15434 | 2491050
بئر العاتر | | DZA | Bir el Ater | town | 34.74488 | 8.06024 | 2503878
السوقر | | DZA | Sougueur | town | 35.18568 | 1.49612 | 2479247
عين فكرون | | DZA | Ain Fakroun | town | 35.97108 | 6.87374 | 2508102
طولقة | | DZA | Tolga | town | 34.72224 | 5.37845 | 2475612
السانية | | DZA | Es Senia | town | 35.64779 | -0.62397 | 2497060
بئر الجير | | DZA | Bir el Djir | town | 35.72 | -0.545 | 2503874
أقبو | | DZA | Akbou | town | 36.4575 | 4.53494 | 2507646
البسباس الجزائرية | | DZA | Besbes | town | 36.70222 | 7.84722 | 2504072
البيض الجزائرية | مدينة البيض | DZA | El Bayadh | town | 33.68318 | 1.01927 | 2498543
سيدي خالد | | DZA | Sidi Khaled | town | 34.387 | 4.98785 | 2480368
عين الصفراء | | DZA | Ain Sefra | town | 32.75 | -0.58333 | 2507943
فرندة | | DZA | Frenda | town | 35.06544 | 1.04945 | 2496232
مدينة بوقرة | بوقرة الجزائرية | DZA | Bougara | town | 36.54178 | 3.081 | 2503147
حامة بوزيان | | DZA | Hamma Bouziane | town | 36.41205 | 6.59603 | 2494610
الرقيبة الجزائرية | | DZA | Reguiba | town | 33.56391 | 6.70326 | 2483746
تيسمسيلت | | DZA | Tissemsilt | town | 35.60722 | 1.81081 | 2475860
مفتاح الجزائرية | | DZA | Meftah | town | 36.6204 | 3.22248 | 2488722
وادي رهيو | | DZA | Oued Rhiou | town | 35.96124 | 0.91896 | 2485582
مدينة سيق | | DZA | Sig | town | 35.52832 | -0.19369 | 2479609
قصر الشلالة | | DZA | Ksar Chellala | town | 35.21222 | 2.31889 | 2491335
سيدي موسى | | DZA | Sidi Moussa | town | 36.60637 | 3.08783 | 2479966
عين تموشنت | | DZA | Ain Temouchent | town | 35.29749 | -1.14037 | 2507901
رأس الوادي | | DZA | Ras el Oued | town | 35.9441 | 5.03107 | 2483936
الأخضرية | | DZA | Lakhdaria | town | 36.56463 | 3.5933 | 2491134
الذرعان | | DZA | Drean | town | 36.68482 | 7.75111 | 2499055
الرغاية | | DZA | Reghaia | town | 36.73587 | 3.34018 | 2483757
بوغني | | DZA | Boghni | town | 36.54222 | 3.95306 | 2503755
دار الشيوخ | | DZA | Dar Chioukh | town | 34.89638 | 3.48543 | 2500904
سدراتة | | DZA | Sedrata | town | 36.12868 | 7.53376 | 2482090
مدينة جامعة الجزائرية | | DZA | Djamaa | town | 33.53388 | 5.99306 | 2500282
تلاغمة | | DZA | Telerghma | town | 36.11653 | 6.35434 | 2477255
الرمشي | | DZA | Remchi | town | 35.06196 | -1.43362 | 2483649
بيرين | | DZA | Birine | town | 35.635 | 3.225 | 2503852
سور الغزلان | | DZA | Sour el Ghozlane | town | 36.14766 | 3.69123 | 2479161
متليلي | | DZA | Metlili Chaamba | town | 32.26667 | 3.63333 | 2487620
خميس الخشنة | | DZA | Khemis el Khechna | town | 36.64997 | 3.3308 | 2491913
تيميمون | ولاية تيميمون | DZA | Timimoun | town | 29.26388 | 0.23098 | 2476403
تقرت | ولاية تقرت, توقرت | DZA | Touggourt | town | 33.10527 | 6.05796 | 2475475
مروانة | | DZA | Merouana | town | 35.63106 | 5.91186 | 2487882
الحجار الجزائرية | مدينة الحجار | DZA | El Hadjar | town | 36.80377 | 7.73684 | 2498183
بني صاف | | DZA | Beni Saf | town | 35.30099 | -1.38226 | 2504581
عين الترك | | DZA | Ain el Turk | town | 35.74381 | -0.7693 | 2508119
بودواو | | DZA | Boudouaou | town | 36.72735 | 3.40995 | 2503229
مدينة القصر الكبير | | MAR | Ksar El Kebir | city | 35.00044 | -5.90378 | 2544001
الخميسات | مدينة الخميسات, إقليم الخميسات | MAR | Khemisset | city | 33.82404 | -6.06627 | 2558470
مدينة برشيد | | MAR | Berrechid | town | 33.26553 | -7.58754 | 2556272
وادي زم | مدينة وادي زم | MAR | Oued Zem | town | 32.8627 | -6.57359 | 2540689
الفقيه بن صالح | مدينة الفقيه بن صالح | MAR | Fquih Ben Salah | town | 32.50213 | -6.68771 | 2548830
تاوريرت | مدينة تاوريرت | MAR | Taourirt | town | 34.40731 | -2.89732 | 2530048
بركان المغربية | مدينة بركان | MAR | Berkane | town | 34.92 | -2.32 | 2555467
سيدي سليمان | | MAR | Sidi Slimane | town | 34.26479 | -5.92598 | 2532945
سيدي قاسم | مدينة سيدي قاسم | MAR | Sidi Qacem | town | 34.22149 | -5.70775 | 2533191
خنيفرة | مدينة خنيفرة | MAR | Khenifra | town | 32.93492 | -5.66167 | 2544333
تيفلت | | MAR | Tiflet | town | 33.89469 | -6.30649 | 2528659
أولاد تايمة | | MAR | Oulad Teima | town | 30.39467 | -9.20897 | 2539134
صفرو | مدينة صفرو | MAR | Sefrou | town | 33.83186 | -4.828 | 2537545
اليوسفية المغربية | اليوسفية | MAR | Youssoufia | town | 32.24634 | -8.52941 | 2526488
مدينة وزان | | MAR | Ouezzane | town | 34.79584 | -5.57849 | 2540810
جرسيف | مدينة جرسيف | MAR | Guercif | town | 34.22568 | -3.35361 | 2548489
تيزنيت | مدينة تيزنيت | MAR | Tiznit | town | 29.69742 | -9.73162 | 2527089
أزرو | مدينة أزرو | MAR | Azrou | town | 33.43443 | -5.22126 | 2556464
ميدلت | مدينة ميدلت | MAR | Midelt | town | 32.6852 | -4.74512 | 2542227
سوق أربعاء الغرب | | MAR | Souq Larba al-Gharb | town | 34.68664 | -6.00272 | 2532394
قصبة تادلة | | MAR | Kasba Tadla | town | 32.5977 | -6.26844 | 2544720
سيدي بنور | | MAR | Sidi Bennour | town | 32.65236 | -8.42769 | 2536074
مدينة النعمة | النعمة الموريتانية | MRT | Nema | town | 16.61702 | -7.25649 | 2377539
كيهيدي | مدينة كيهيدي | MRT | Kaedi | town | 16.15027 | -13.5037 | 2378736
سيلبابي | مدينة سيلبابي | MRT | Selibaby | town | 15.15846 | -12.1843 | 2376719
ألاك | مدينة ألاك | MRT | Aleg | town | 17.05314 | -13.91312 | 2381659
لعيون الموريتانية | | MRT | Aioun | town | 16.6614 | -9.6149 | 2381291
مركا | مدينة مركا, مدينة مركة, ماركا الصومالية | SOM | Marka | city | 1.71594 | 44.77166 | 54225
جمامي | مدينة جمامي | SOM | Jamaame | city | 0.06968 | 42.74497 | 56399
برعو | مدينة برعو | SOM | Burao | town | 9.52213 | 45.53363 | 63795
قريولي | مدينة قريولي | SOM | Qoryoley | town | 1.78784 | 44.52999 | 52867
جلب الصومالية | مدينة جلب | SOM | Jilib | town | 0.48829 | 42.78535 | 56166
بارديري | مدينة بارديري, مدينة بارطيري | SOM | Bardera | town | 2.34464 | 42.27644 | 65170
عيرغابو | عيرجابو, مدينة عيرغابو | SOM | Erigavo | town | 10.61616 | 47.36795 | 62691
مدينة لوق | | SOM | Luuq | town | 3.80315 | 42.54417 | 54715
مدينة علي صبيح | | DJI | Ali Sabieh | town | 11.15583 | 42.7125 | 225284
مدينة تاجورة | | DJI | Tadjourah | town | 11.78778 | 42.88222 | 220782
مدينة أوبوك | | DJI | Obock | town | 11.96693 | 43.28835 | 221527
مدينة دخيل | | DJI | Dikhil | town | 11.10454 | 42.36971 | 223890
موتسامودو | مدينة موتسامودو | COM | Moutsamoudou | town | -12.16672 | 44.39944 | 921753
فومبوني | | COM | Fomboni | town | -12.28759 | 43.74344 | 921889
دوموني | | COM | Domoni | town | -12.25694 | 44.53194 | 921906
خرم آباد | خرم اباد, مدينة خرم آباد | IRN | Khorramabad | city | 33.48778 | 48.35583 | 127349
خميني شهر | مدينة خميني شهر | IRN | Khomeyni Shahr | city | 32.6856 | 51.53609 | 418710
مدينة ساري الإيرانية | ساري الإيرانية | IRN | Sari | city | 36.56332 | 53.06009 | 116996
بروجرد | مدينة بروجرد | IRN | Borujerd | city | 33.8973 | 48.7516 | 140044
قرتشك | مدينة قرتشك, قرجك, سجن قرتشك | IRN | Qarchak | city | 35.42867 | 51.57544 | 32767
جرجان | غرغان, كركان, مدينة جرجان | IRN | Gorgan | city | 36.8427 | 54.44391 | 132892
سبزوار | مدينة سبزوار | IRN | Sabzevar | city | 36.2126 | 57.68191 | 118063
نجف آباد | مدينة نجف آباد | IRN | Najafabad | city | 32.63464 | 51.36525 | 418606
بوكان | مدينة بوكان | IRN | Bukan | city | 36.521 | 46.2089 | 139889
سيرجان | مدينة سيرجان | IRN | Sirjan | city | 29.45137 | 55.6809 | 114259
بابل الإيرانية | بابل | IRN | Babol | city | 36.55102 | 52.6786 | 142363
مدينة آمل الإيرانية | | IRN | Amol | city | 36.46961 | 52.35072 | 143534
بيرجند | مدينة بيرجند | IRN | Birjand | city | 32.86628 | 59.22114 | 140463
بجنورد | مدينة بجنورد | IRN | Bojnurd | city | 37.47473 | 57.32903 | 140380
ورامين | مدينة ورامين | IRN | Varamin | city | 35.3242 | 51.6457 | 112214
ملاير | مدينة ملاير | IRN | Malayer | city | 34.30158 | 48.82166 | 125185
ساوة | ساوه, مدينة ساوه | IRN | Saveh | city | 35.0213 | 50.3566 | 116667
مدينة خوي | خوي الإيرانية | IRN | Khoy | city | 38.5503 | 44.9521 | 126972
مرودشت | مدينة مرودشت | IRN | Marvdasht | city | 29.8742 | 52.8025 | 124721
رفسنجان | مدينة رفسنجان | IRN | Rafsanjan | city | 30.4067 | 55.9939 | 118994
مياندوآب | ميانداب | IRN | Miandoab | city | 36.96667 | 46.10961 | 124085
شاهرود | مدينة شاهرود | IRN | Shahrud | city | 36.41819 | 54.97628 | 135423
كنبد كاووس | غنبد كاووس | IRN | Gonbad-e Kavus | city | 37.25004 | 55.16721 | 132938
إيرانشهر | مدينة إيرانشهر | IRN | Iranshahr | city | 27.20245 | 60.68476 | 1160939
شهر كرد | شهركرد, مدينة شهر كرد, مدينة شهركرد, شهر كورد | IRN | Shahrekord | city | 32.32612 | 50.8572 | 115770
تربت حيدرية | تربت حيدريه | IRN | Torbat-e Heydariyeh | city | 35.27401 | 59.21949 | 112646
سمنان | مدينة سمنان | IRN | Semnan | city | 35.57691 | 53.39205 | 116402
مرند | مدينة مرند | IRN | Marand | city | 38.4329 | 45.7749 | 124862
مدينة زابل | زابل الإيرانية | IRN | Zabol | city | 31.0306 | 61.4949 | 1113217
قوتشان | قوجان | IRN | Quchan | city | 37.106 | 58.50955 | 119115
مسجد سليمان | مدينة مسجد سليمان | IRN | Masjed Soleyman | city | 31.9364 | 49.3039 | 124620
بندر أنزلي | ميناء أنزلي | IRN | Bandar-e Anzali | city | 37.47318 | 49.45785 | 141679
بارس آباد | | IRN | Parsabad | city | 39.6482 | 47.9174 | 121380
كوهدشت | | IRN | Kuhdasht | city | 33.53335 | 47.60999 | 126409
مدينة بم | بم الإيرانية | IRN | Bam | town | 29.106 | 58.357 | 141736
مدينة فسا | | IRN | Fasa | town | 28.9383 | 53.6482 | 134721
كاشمر | مدينة كاشمر | IRN | Kashmar | town | 35.23831 | 58.46558 | 128447
دوغنبدان | | IRN | Dogonbadan | town | 30.3586 | 50.7981 | 136014
مدينة أهر | | IRN | Ahar | town | 38.4774 | 47.0699 | 144616
بهشهر | | IRN | Behshahr | town | 36.69235 | 53.55262 | 140918
أليغودرز | عليغودرز, اليكودرز | IRN | Aligudarz | town | 33.404 | 49.69179 | 143921
قروه | | IRN | Qorveh | town | 35.1664 | 47.80564 | 119161
برازجان | | IRN | Borazjan | town | 29.2699 | 51.2188 | 140097
شيروان الإيرانية | | IRN | Shirvan | town | 37.39669 | 57.92952 | 114930
سلماس | مدينة سلماس | IRN | Salmas | town | 38.1973 | 44.7653 | 117656
بناب | | IRN | Bonab | town | 37.3404 | 46.0561 | 140889
باغجلار | باغجيلار | TUR | Bagcilar | city | 41.03903 | 28.85671 | 751324
بهجلي إفلر | باهتشيلي إيفلر, بهتشلي إيفلر | TUR | Bahcelievler | city | 41.00231 | 28.8598 | 7627067
أمرانية | عمرانية التركية | TUR | Umraniye | city | 41.01643 | 29.12476 | 738377
أسنلر | إسنلر | TUR | Esenler | city | 41.0435 | 28.87619 | 747340
مراد باشا التركية | | TUR | Muratpasa | city | 36.89157 | 30.76498 | 8074174
سلطان غازي | | TUR | Sultangazi | city | 41.10652 | 28.86847 | 7628416
منطقة مال تبة | مالتيبه, مالتبه | TUR | Maltepe | city | 40.93567 | 29.15507 | 741763
أتاشهير | | TUR | Atasehir | city | 40.9833 | 29.1167 | 6947637
زيتين بورنو | زيتون بورنو | TUR | Zeytinburnu | city | 40.99441 | 28.90417 | 737071
أدابازاري | آدابازاري | TUR | Adapazari | city | 40.78056 | 30.40333 | 752850
سلطان بيلي | | TUR | Sultanbeyli | city | 40.96072 | 29.27067 | 7628419
غبزة | جبزة | TUR | Gebze | city | 40.80276 | 29.43068 | 747014
سنجق تبه | | TUR | Sancaktepe | city | 41.00244 | 29.23187 | 7628420
باليكسير | مدينة باليكسير | TUR | Balikesir | city | 39.64917 | 27.88611 | 322165
أسنيورت | إسنيورت | TUR | Esenyurt | city | 41.02697 | 28.67732 | 747323
قيريق قلعة | كيريكالي | TUR | Kirikkale | city | 39.84528 | 33.50639 | 307654
تشورلو | | TUR | Corlu | city | 41.15917 | 27.8 | 748893
أرناؤوط كوي | أرناؤوطكوي | TUR | Arnavutkoy | city | 41.18355 | 28.7402 | 751868
مدينة كوتاهيا | | TUR | Kutahya | city | 39.42417 | 29.98333 | 305268
مدينة تشوروم | | TUR | Corum | city | 40.54889 | 34.95333 | 748879
سيويرك | سيفيريك | TUR | Siverek | city | 37.75503 | 39.31667 | 300614
مدينة إسبرطة | | TUR | Isparta | city | 37.76444 | 30.55222 | 311073
بيوك جكمجة | بويوك تشكمجة | TUR | Buyukcekmece | city | 41.02072 | 28.58502 | 6947641
مدينة أيدن | | TUR | Aydin | city | 37.84501 | 27.83963 | 322830
ويران شهر | فيران شهر | TUR | Viransehir | city | 37.22349 | 39.75519 | 298033
مدينة أوشاق | | TUR | Usak | city | 38.67351 | 29.4058 | 298299
مدينة أقسراي | | TUR | Aksaray | city | 38.37255 | 34.02537 | 324496
قزل تبة | قيزيل تبه, كيزيلتبة | TUR | Kiziltepe | city | 37.18836 | 40.57723 | 307084
أفيون قره حصار | مدينة أفيون قره حصار | TUR | Afyonkarahisar | city | 38.75667 | 30.54333 | 325303
إينغول | | TUR | Inegol | city | 40.07806 | 29.51333 | 745169
مدينة توكات | | TUR | Tokat | city | 40.31389 | 36.55444 | 738743
بيليك دوزو | بيليكدوزو | TUR | Beylikduzu | city | 40.982 | 28.6399 | 6947640
تكيرداغ | تكير داغ, تكيرداع | TUR | Tekirdag | city | 40.9781 | 27.51101 | 738927
مدينة قرمان | | TUR | Karaman | city | 37.18111 | 33.215 | 309527
مدينة أوردو | | TUR | Ordu | city | 40.97782 | 37.89047 | 741100
ألانيا | آلانيا, مدينة ألانيا | TUR | Alanya | city | 36.54375 | 31.99982 | 324190
موديعين | مدينة موديعين | ISR | Modiin | town | 31.89385 | 35.01504 | 282926
كفار سابا | كفار سافا, كفر سابا | ISR | Kfar Saba | town | 32.175 | 34.90694 | 294514
رعنانا | مدينة رعنانا | ISR | Raanana | town | 32.1836 | 34.87386 | 293807
بيت شيمش | بيت شيمش الإسرائيلية | ISR | Beit Shemesh | town | 31.73072 | 34.99293 | 295432
موديعين عيليت | | ISR | Modiin Ilit | town | 31.93221 | 35.04416 | 8199378
كريات آتا | كريات أتا | ISR | Kiryat Ata | town | 32.81149 | 35.11323 | 293845
كريات غات | كريات جات | ISR | Kiryat Gat | town | 31.60998 | 34.76422 | 293842
كرميئيل | كرمئيل | ISR | Karmiel | town | 32.91708 | 35.30501 | 294577
هود هشارون | | ISR | Hod HaSharon | town | 32.15934 | 34.8932 | 294760
كريات موتسكين | | ISR | Kiryat Motzkin | town | 32.83706 | 35.0776 | 293831
كريات يام | | ISR | Kiryat Yam | town | 32.84966 | 35.06973 | 293822
كريات بياليك | | ISR | Kiryat Bialik | town | 32.8275 | 35.08583 | 293844
يفنه | يبنه | ISR | Yavne | town | 31.87808 | 34.73983 | 293222
أور يهودا | | ISR | Or Yehuda | town | 32.02923 | 34.85788 | 293962
غديرا | | ISR | Gedera | town | 31.81456 | 34.77998 | 295064
طمرة | مدينة طمرة | ISR | Tamra | town | 32.85301 | 35.1987 | 293426
يهود مونوسون | | ISR | Yehud | town | 32.03317 | 34.89091 | 293207
دالية الكرمل | | ISR | Daliyat al-Karmel | town | 32.69383 | 35.04686 | 295365
مجدال هعيمق | | ISR | Migdal HaEmeq | town | 32.67597 | 35.23986 | 294210
مفسيرت تسيون | | ISR | Mevaseret Zion | town | 31.80186 | 35.15072 | 294245
غان يفنه | | ISR | Gan Yavne | town | 31.78737 | 34.70659 | 295080
كفار يونا | | ISR | Kefar Yona | town | 32.31669 | 34.93507 | 294492
معالوت ترشيحا | معالوت | ISR | Maalot-Tarshiha | town | 33.01667 | 35.26667 | 293420
نيشر | | ISR | Nesher | town | 32.76622 | 35.04425 | 294078
مدينة الطيرة | الطيرة بالمثلث | ISR | Tira | town | 32.2341 | 34.95023 | 295127
شوهام | | ISR | Shoham | town | 31.99866 | 34.94559 | 8428283
طيرات كرميل | | ISR | Tirat Karmel | town | 32.76021 | 34.97183 | 293308
المغار بالجليل | بلدة المغار, قرية المغار | ISR | Maghar | town | 32.88984 | 35.40703 | 294387
كفر كنا | | ISR | Kafr Kanna | town | 32.7466 | 35.34242 | 294610
جديدة المكر | | ISR | Judeida Makr | town | 32.9282 | 35.15705 | 294622
كفر مندا | | ISR | Kafr Manda | town | 32.81034 | 35.26009 | 294608
نانتشونغ | | CHN | Nanchong | city | 30.79508 | 106.08473 | 1800146
تايآن | تاي آن | CHN | Taian | city | 36.18528 | 117.12 | 1793724
بويانغ الصينية | | CHN | Puyang | city | 29.45679 | 119.88872 | 1798425
تيانشوي | | CHN | Tianshui | city | 34.57952 | 105.74238 | 1792892
شيان يان | شييان | CHN | Shiyan | city | 32.6475 | 110.77806 | 1794903
تشونغشان | | CHN | Zhongshan | city | 21.31992 | 110.5723 | 1915223
يونفو | | CHN | Yunfu | city | 22.92833 | 112.03954 | 1785725
كونشان | | CHN | Kunshan | city | 31.37762 | 120.95431 | 1785623
شينيانغ بخنان | | CHN | Xinyang | city | 32.12278 | 114.06556 | 1788534
فوشون | | CHN | Fushun | city | 41.88669 | 123.94363 | 2037355
هاندان | | CHN | Handan | city | 36.60056 | 114.46778 | 1808963
شيوتشانغ | | CHN | Xuchang | city | 34.03189 | 113.86299 | 1788046
يويانغ | | CHN | Yueyang | city | 29.37455 | 113.09481 | 1927639
أنشان | | CHN | Anshan | city | 41.12361 | 122.99 | 2038632
ليجيانغ | | CHN | Lijiang | city | 26.86879 | 100.22072 | 1813253
شيانيانغ | | CHN | Xianyang | city | 34.33778 | 108.70261 | 1790353
هواينان | | CHN | Huainan | city | 32.62639 | 116.99694 | 1807681
جيه يانغ | | CHN | Jieyang | city | 23.5418 | 116.36581 | 1797121
باودينغ | | CHN | Baoding | city | 38.85111 | 115.49028 | 1816971
بنشي | | CHN | Benxi | city | 41.28861 | 123.765 | 2038300
هوايبي | | CHN | Huaibei | city | 33.97444 | 116.79167 | 1807700
بينغدينغشان | | CHN | Pingdingshan | city | 33.73847 | 113.30119 | 1798827
أنيانغ | آنيانغ | CHN | Anyang | city | 36.096 | 114.38278 | 1785294
تشينهوانغداو | تشينخوانغداو | CHN | Qinhuangdao | city | 39.93167 | 119.58833 | 1797595
هنغيانغ | | CHN | Hengyang | city | 26.88946 | 112.61888 | 1808370
شينشيانغ | | CHN | Xinxiang | city | 35.19033 | 113.80151 | 1788572
هقانغ | | CHN | Hegang | city | 47.35118 | 130.30012 | 2036986
لانغفانغ | | CHN | Langfang | city | 39.50972 | 116.69472 | 1804540
تشوماديان | | CHN | Zhumadian | city | 32.97944 | 114.02944 | 1783873
تشوتشو | | CHN | Zhuzhou | city | 27.83333 | 113.15 | 1783763
تشانغتشي | | CHN | Changzhi | city | 35.20889 | 111.73861 | 1815463
تشانغجياكو | | CHN | Zhangjiakou | city | 40.81 | 114.87944 | 2033196
زيغونغ | | CHN | Zigong | city | 29.34162 | 104.77689 | 1783745
فوشين | | CHN | Fuxin | city | 42.01556 | 121.65889 | 2037346
هوانغشي | | CHN | Huangshi | city | 30.24706 | 115.04814 | 1807234
لياويانغ | | CHN | Liaoyang | city | 41.27194 | 123.17306 | 2036113
شيانغتان | | CHN | Xiangtan | city | 27.85 | 112.9 | 1790492
نانتونغ | | CHN | Nantong | city | 32.03028 | 120.87472 | 1799722
مودانجيانغ | | CHN | Mudanjiang | city | 44.58333 | 129.6 | 2035715
تشانجيانغ | | CHN | Zhanjiang | city | 21.28145 | 110.34271 | 1784990
تشنجيانغ | | CHN | Zhenjiang | city | 32.21086 | 119.45508 | 1784642
شاوقوان | | CHN | Shaoguan | city | 24.8 | 113.58333 | 1795874
يانتشنغ | | CHN | Yancheng | city | 33.3575 | 120.1573 | 1787746
تايتشو | | CHN | Taizhou | city | 32.49069 | 119.90812 | 1793505
شينغتاي | | CHN | Xingtai | city | 37.06306 | 114.49417 | 1788927
جينتشو | | CHN | Jinzhou | city | 41.10778 | 121.14167 | 2036427
شوانغياشان | | CHN | Shuangyashan | city | 46.63611 | 131.15389 | 2034786
يينغكو | | CHN | Yingkou | city | 40.66482 | 122.22833 | 2033370
بنغبو | | CHN | Bengbu | city | 32.94083 | 117.36083 | 1816440
سيبينغ | | CHN | Siping | city | 43.16143 | 124.37785 | 2034714
هوايآن | هواي آن | CHN | Huaian | city | 33.58861 | 119.01917 | 1797873
جياموسي | | CHN | Jiamusi | city | 46.79927 | 130.31633 | 2036581
نيجيانغ | | CHN | Neijiang | city | 29.58354 | 105.06216 | 1799491
يانغتشو | | CHN | Yangzhou | city | 32.39722 | 119.43583 | 1787227
جيانغمن | | CHN | Jiangmen | city | 22.58333 | 113.08333 | 1806299
تسانغتشو | | CHN | Cangzhou | city | 38.31667 | 116.86667 | 1816080
تشانغده | | CHN | Changde | city | 29.03205 | 111.69844 | 1791121
جياوتسو | | CHN | Jiaozuo | city | 35.23972 | 113.23306 | 1805987
تونغهوا | | CHN | Tonghua | city | 41.71972 | 125.92639 | 2034414
ووهو | | CHN | Wuhu | city | 31.33728 | 118.37351 | 1791236
كوينز | حي كوينز, منطقة كوينز | USA | Queens | city | 40.68149 | -73.83652 | 5133273
برونكس | حي برونكس, ذا برونكس, منطقة برونكس | USA | Bronx | city | 40.84985 | -73.86641 | 5110266
إزتابالابا | | MEX | Iztapalapa | city | 19.35529 | -99.06224 | 3526683
إيكاتيبيك | | MEX | Ecatepec | city | 19.60492 | -99.06064 | 3529612
ليون المكسيكية | | MEX | Leon (Mexico) | city | 21.12908 | -101.67374 | 3998655
زابوبان | | MEX | Zapopan | city | 20.72356 | -103.38479 | 3979770
ناوكالبان | | MEX | Naucalpan | city | 19.47851 | -99.23963 | 3522790
كويواكان | | MEX | Coyoacan | city | 19.3467 | -99.16174 | 3530139
تلاكيباكي | | MEX | Tlaquepaque | city | 20.64091 | -103.29327 | 3981461
توكستلا | توكستلا غوتييريز | MEX | Tuxtla | city | 16.75973 | -93.11308 | 3515001
دورانغو المكسيكية | مدينة دورانغو | MEX | Durango | city | 24.02032 | -104.65756 | 4011743
كالوكان | | PHL | Caloocan | city | 14.64953 | 120.96788 | 1720151
تاغيغ | | PHL | Taguig | city | 14.5243 | 121.0792 | 1684308
باسيغ | | PHL | Pasig | city | 14.58691 | 121.0614 | 7290466
لاس بينياس | | PHL | Las Pinas | city | 14.45056 | 120.98278 | 1707174
أنتيبولو | | PHL | Antipolo | city | 14.62578 | 121.12251 | 1730501
ماكاتي | | PHL | Makati | city | 14.55027 | 121.03269 | 1703417
تيرونلفلي | | IND | Tirunelveli | city | 8.72742 | 77.6838 | 1254361
بيمبري | | IND | Pimpri | city | 18.62292 | 73.80696 | 1259652
كاليان الهندية | | IND | Kalyan | city | 19.2437 | 73.13554 | 1268295
مدينة ثانه | | IND | Thane | city | 19.19704 | 72.96355 | 1254661
هاورا | | IND | Howrah | city | 22.57688 | 88.31857 | 1270396
سولابور | | IND | Solapur | city | 17.67152 | 75.91044 | 1256436
سالم الهندية | | IND | Salem (India) | city | 11.65376 | 78.15538 | 1257629
تيروتشيرابالي | | IND | Tiruchirappalli | city | 10.8155 | 78.69651 | 1254388
مدينة كوتا الهندية | | IND | Kota | city | 25.18254 | 75.83907 | 1266049
بهيواندي | | IND | Bhiwandi | city | 19.30023 | 73.05881 | 1275901
بهيلاي | | IND | Bhilai | city | 21.20919 | 81.4285 | 1275971
أمرافاتي | | IND | Amravati | city | 20.93333 | 77.75 | 1278718
سانغلي | | IND | Sangli | city | 16.85438 | 74.56417 | 1257416
كوتاك | | IND | Cuttack | city | 20.46497 | 85.87927 | 1273780
بيكانر | | IND | Bikaner | city | 28.01762 | 73.31495 | 1275665
بهافنغار | | IND | Bhavnagar | city | 21.76287 | 72.15331 | 1276032
نانديد | | IND | Nanded | city | 19.16023 | 77.31497 | 1261977
رورقيلا | | IND | Raurkela | city | 22.22496 | 84.86414 | 1258315
غونتور | | IND | Guntur | city | 16.29974 | 80.45729 | 1270668
دورغابور | | IND | Durgapur | city | 23.51583 | 87.30801 | 1272175
أجمير | مدينة أجمير | IND | Ajmer | city | 26.4521 | 74.63867 | 1279159
أولهاسنغار | | IND | Ulhasnagar | city | 19.21667 | 73.15 | 1253894
كولهابور | | IND | Kolhapur | city | 16.69563 | 74.23167 | 1266285
سيليغوري | | IND | Siliguri | city | 26.71004 | 88.42851 | 1256525
أسانسول | | IND | Asansol | city | 23.68333 | 86.98333 | 1278314
تانغيرانغ الجنوبية | | IDN | South Tangerang | city | -6.28862 | 106.71789 | 8581443
ديبوك | | IDN | Depok | city | -6.4 | 106.81861 | 1645524
بانجارماسين | | IDN | Banjarmasin | city | -3.31987 | 114.59075 | 1650213
غويانغ | | KOR | Goyang | city | 37.65639 | 126.835 | 1842485
سونغنام | | KOR | Seongnam | city | 37.43861 | 127.13778 | 1897000
بوتشون الكورية | | KOR | Bucheon | city | 37.49889 | 126.78306 | 1838716
أنسان الكورية | | KOR | Ansan | city | 37.32361 | 126.82194 | 1846918
تشونغجو | | KOR | Cheongju | city | 36.63722 | 127.48972 | 1845604
أنيانغ الكورية | | KOR | Anyang | city | 37.3925 | 126.92694 | 1846898
نوفا إيغواسو | | BRA | Nova Iguacu | city | -22.75917 | -43.45111 | 3456160
دوكي دي كاشياس | | BRA | Duque de Caxias | city | -22.78556 | -43.31167 | 3464374
ساو برناردو دو كامبو | | BRA | Sao Bernardo do Campo | city | -23.69389 | -46.565 | 3449344
أوساسكو | | BRA | Osasco | city | -23.5325 | -46.79167 | 3455775
سانتو أندريه | | BRA | Santo Andre | city | -23.66389 | -46.53833 | 3449701
كونتاجيم | | BRA | Contagem | city | -19.93167 | -44.05361 | 3465624
ريبيراو بريتو | | BRA | Ribeirao Preto | city | -21.1775 | -47.81028 | 3451328
أوبرلانديا | | BRA | Uberlandia | city | -18.91861 | -48.27722 | 3445831
سوروكابا | | BRA | Sorocaba | city | -23.50167 | -47.45806 | 3447399
أبوبو | | CIV | Abobo | city | 5.41613 | -4.0159 | 2293521
مدينة أبا النيجيرية | | NGA | Aba | city | 5.10658 | 7.36667 | 2353151
أويو النيجيرية | ولاية أويو | NGA | Oyo | city | 7.85257 | 3.93125 | 2325200
كلانغ الماليزية | | MYS | Klang | city | 3.03667 | 101.44333 | 1732905
بيكين السنغالية | بيكين | SEN | Pikine | city | 14.76457 | -17.39071 | 2246678
تاكيو | | KHM | Takeo | city | 10.99081 | 104.78498 | 1821940
تروخيو | مدينة تروخيو | PER | Trujillo | city | -8.11599 | -79.02998 | 3691175
بينوني | | ZAF | Benoni | city | -26.18848 | 28.32078 | 1020098
تيمبيسا | | ZAF | Tembisa | city | -25.99636 | 28.2268 | 949880
هاتشيوجي | | JPN | Hachioji | city | 35.65583 | 139.32389 | 1863440
بانتشياو | | TWN | Banqiao | city | 25.01427 | 121.46719 | 1670029

# Places that share their name with one of another state
مديرية المنصورة | المنصورة العدنية, حي المنصورة, المنصورة | YEM | al-Mansoura (Aden) | quarter
روش هعاين | رأس العين الإسرائيلية, رأس العين | ISR | Rosh HaAyin | city | 32.09556 | 34.95664 | 293690
برمنغهام الأمريكية | برمنغهام الأميركية | USA | Birmingham (Alabama) | city | 33.52066 | -86.80249 | 4049979
كامبريدج الأمريكية | كامبريدج الأميركية | USA | Cambridge (Massachusetts) | city | 42.3751 | -71.10561 | 4931972
نيوكاسل الأسترالية | | AUS | Newcastle (Australia) | city | -32.92953 | 151.7801 | 2155472
ليون الإسبانية | | ESP | Leon (Spain) | city | 42.60003 | -5.57032 | 3118532
لندن الكندية | | CAN | London (Ontario) | city | 42.98339 | -81.23304 | 6058560
الإسكندرية الأمريكية | ألكسندريا الأمريكية, مدينة ألكسندريا, ألكساندريا | USA | Alexandria (Virginia) | city | 38.80484 | -77.04692 | 4744091
غرناطة النيكاراغوية | غرناطة | NIC | Granada (Nicaragua) | city | 11.92988 | -85.95602 | 3619136
قرطاجنة الإسبانية | قرطاجنة, كارتاخينا الإسبانية | ESP | Cartagena (Spain) | city | 37.60512 | -0.98623 | 2520058
ميريدا الفنزويلية | ميريدا | VEN | Merida (Venezuela) | city | 8.58972 | -71.15611 | 3632308
ميريدا الإسبانية | ميريدا, مدينة ماردة | ESP | Merida (Spain) | town | 38.91611 | -6.34366 | 2513917

# More towns, regions and sites of the news
دير العشائر | منطقة دير العشائر, بلدة دير العشائر | LBN | Deir al-Ashayer | village
دير الأحمر | بلدة دير الأحمر | LBN | Deir al-Ahmar | town
بني قيس | بلدة بني قيس, مديرية بني قيس | YEM | Bani Qais | region
مديرية بني مطر | بني مطر | YEM | Bani Matar | region
وادي اليرموك | منطقة وادي اليرموك | | Yarmouk valley | region
مخيم العودة | مخيمات العودة | PSE | Return camp | camp
حي المغار | المغار الليبية | LBY | al-Maghar (Derna) | quarter
باب طبرق | منطقة باب طبرق, حي باب طبرق | LBY | Bab Tobruk | quarter
منطقة أبو رديس | أبو رديس, مدينة أبو رديس | EGY | Abu Rudeis | town
أبو رمانة | حي أبو رمانة, منطقة أبو رمانة | SYR | Abu Rummaneh | quarter
سميرم | مدينة سميرم, منطقة سميرم | IRN | Semirom | town | 31.41667 | 51.56667 | 116406
مطار سافانا | | USA | Savannah airport | airport
مطار النيرب | مطار النيرب العسكري, قاعدة النيرب | SYR | Nayrab airbase | base
مستوطنة كفار أدوميم | كفار أدوميم | PSE | Kfar Adumim | town
مخيم الجعفراوي | منطقة الجعفراوي | PSE | Jaafrawi | camp
جزيرة كيترون | كيترون | USA | Ketron Island | island
مطار خوسيه مارتي | مطار خوسيه مارتي الدولي | CUB | Jose Marti Airport | airport
بيغ آيلاند | بيغ أيلاند, جزيرة بيغ آيلاند, الجزيرة الكبيرة في هاواي | USA | Big Island | island
جبل مانتاب | مانتاب | PRK | Mount Mantap | mountain
عين بعال | بلدة عين بعال | LBN | Ain Baal | village
وونسان | مدينة وونسان, ونسان | PRK | Wonsan | city | 39.15278 | 127.44361 | 1866923
فورت لودرديل | مطار فورت لودرديل, مدينة فورت لودرديل | USA | Fort Lauderdale | city | 26.12231 | -80.14338 | 4155966
هولغوين | مدينة هولغوين, إقليم هولغوين | CUB | Holguin | city | 20.88722 | -76.26306 | 3556969
قاعدة بايا ليبار | بايا ليبار | SGP | Paya Lebar Air Base | base
معبر صوفا | | PSE | Sufa crossing | crossing
الملاحيط | جبهة الملاحيط, منطقة الملاحيط, مديرية الملاحيط | YEM | al-Malahit | town | 16.76848 | 43.27582 | 73125
منطقة ضبوعة | ضبوعة | YEM | Dhabuah | village
نينغشيا | منطقة نينغشيا, إقليم نينغشيا | CHN | Ningxia | region
كاثوا | مدينة كاثوا, بلدة كاثوا, كتهوا | IND | Kathua | town | 32.36941 | 75.52539 | 1267486
فيسبادن | مدينة فيسبادن | DEU | Wiesbaden | city | 50.08258 | 8.24932 | 2809346
ولاية جهارخاند | جهارخاند, جهاركاند, ولاية جهاركاند | IND | Jharkhand | region
بيكورو | بلدة بيكورو, قرية بيكورو | COD | Bikoro | town
أوديشا | ولاية أوديشا, أوديسا الهندية, ولاية أوديسا | IND | Odisha | region
أنابوليس | مدينة أنابوليس | USA | Annapolis | town | 38.97859 | -76.49184 | 4347242
حوش الظواهرة | قرية حوش الظواهرة, بلدة حوش الظواهرة, قريتي حوش الظواهرة | SYR | Hawsh al-Zawahira | village
حوش الصالحية | بلدة حوش الصالحية | SYR | Hawsh al-Salihiya | village
مستوطنة ميفو دوتان | ميفو دوتان | PSE | Mevo Dotan | town
مستوطنة آدم | | PSE | Adam settlement | town
سانتافي | منطقة سانتافي, مدينة سانتافي | USA | Santa Fe (Texas) | town | 29.37801 | -95.10576 | 4727022
دشت برجي | حي دشت برجي, دشت برتشي, داشتي بارشي, دشت برشي | AFG | Dasht-e Barchi | quarter
حديبو | مدينة حديبو, مديرية حديبو, حديبوه | YEM | Hadibu | town | 12.64881 | 54.01895 | 75427
كوم حمادة | قرية كوم حمادة, مركز كوم حمادة | EGY | Kom Hamada | town
مدينة آخن | آخن الألمانية, آخن | DEU | Aachen | city | 50.77664 | 6.08342 | 3247449
جزر سوندا | إقليم جزر سوندا | IDN | Sunda Islands | island
موقع الكبر | منطقة الكبر | SYR | al-Kibar | site
هاكورك | منطقة هاكورك, خاكورك | IRQ | Hakurk | region
إقليم هرمزجان | هرمزجان, محافظة هرمزجان | IRN | Hormozgan | region
كيوشو | جزيرة كيوشو | JPN | Kyushu | island
منطقة الضباب اليمنية | جبهة الضباب, وادي الضباب, منطقة الضباب | YEM | al-Dabab | region
شيحا الشرقية | منطقة شيحا الشرقية, حي شيحا الشرقي, حي شيحا, منطقة شيحا, منطقة شيحة | LBY | Shiha (Derna) | quarter
منطقة الرمادة | | YEM | al-Ramada | village
منطقة العرج اليمنية | | YEM | al-Araj | village
ناروال | منطقة ناروال, مدينة ناروال | PAK | Narowal | city | 32.10197 | 74.87303 | 1169278
بئر السلامي | بير السلامي | YEM | Bir al-Salami | village
مكيراس | مديرية مكيراس | YEM | Mukayras | town | 13.94427 | 45.67074 | 72519
وادي عمد | مديرية عمد | YEM | Wadi Amd | region
لياونينغ | إقليم لياونينغ, مقاطعة لياونينغ, ولاية لياونينغ | CHN | Liaoning | region
توركو | مدينة توركو | FIN | Turku | city | 60.45148 | 22.26869 | 633679
داشتي أرتشي | منطقة داشتي أرتشي, دشت أرتشي | AFG | Dasht-e Archi | region
برووارد | مقاطعة برووارد | USA | Broward County | region
غريت يارموث | مدينة غريت يارموث | GBR | Great Yarmouth | town | 52.60831 | 1.73052 | 2647984
مدينة موبي | بلدة موبي | NGA | Mubi | town | 10.26858 | 13.26701 | 2329821
هويلفا | مدينة هويلفا, منطقة هويلفا, ويلفا | ESP | Huelva | city | 37.26638 | -6.94004 | 2516548
مدينة طيبة المصرية | مدينة طيبة, طيبة الفرعونية | EGY | Thebes | site
فلنسبورغ | مدينة فلنسبورغ, فلينسبورغ | DEU | Flensburg | town | 54.78431 | 9.43961 | 2926271
ساكرامنتو | مدينة ساكرامنتو, مقاطعة ساكرامنتو, سكرامنتو | USA | Sacramento | city | 38.58157 | -121.4944 | 5389489
ميتشواكان | ولاية ميتشواكان | MEX | Michoacan | region
ماتسوموتو | مدينة ماتسوموتو | JPN | Matsumoto | city | 36.23333 | 137.96667 | 1857519
أوكسفوردشير | مقاطعة أوكسفوردشير | GBR | Oxfordshire | region
قاعدة أوسان | قاعدة أوسان الجوية | KOR | Osan Air Base | base
رينجاني | جبل رينجاني, بركان رينجاني | IDN | Mount Rinjani | mountain
ماتارام | مدينة ماتارام | IDN | Mataram | city | -8.58333 | 116.11667 | 1635882
دوردان | مدينة دوردان, ضاحية دوردان | FRA | Dourdan | town | 48.52772 | 2.01113 | 3020925
مخيم دوميز | دوميز | IRQ | Domiz camp | camp
سيدي جابر | منطقة سيدي جابر, محطة سيدي جابر | EGY | Sidi Gaber | quarter
تشوكوتكا | إقليم تشوكوتكا | RUS | Chukotka | region
مدينة براغا | براغا البرتغالية | PRT | Braga | city | 41.55032 | -8.42005 | 2742032
نايتسبريدج | حي نايت بريدج, نايت بريدج | GBR | Knightsbridge | quarter
سجن شارون | سجن هشارون | ISR | Hasharon Prison | site
مدينة داروين | | AUS | Darwin | city | -12.46113 | 130.84185 | 2073124
تيلانغانا | ولاية تيلانغانا | IND | Telangana | region
مطار تشانغي | مطار تشانجي | SGP | Changi Airport | airport
ميفعة | مديرية ميفعة | YEM | Mayfaa | town
مديرية الصفراء | | YEM | al-Safra | region
ورزنه | مدينة ورزنه, بلدة ورزنه | IRN | Varzaneh | town
غليفقة | منطقة غليفقة, قرية غليفقة | YEM | Ghulayfiqah | village
مديرية المنصورية | | YEM | al-Mansuriyah | region
مديرية الحداء | | YEM | al-Hada | region
جبل النهدين | | YEM | Jabal al-Nahdayn | mountain
جبل النار اليمني | جبل النار | YEM | Jabal al-Nar | mountain
جبل حمالة | جبال حمالة | YEM | Jabal Hamala | mountain
جبل العويد | | YEM | Jabal al-Uwayd | mountain
جبل الأزهور | | YEM | Jabal al-Azhur | mountain
جبل الذراع | | YEM | Jabal al-Dhira | mountain
جبل الإشارة | | YEM | Jabal al-Ishara | mountain
جبل عزان | جبل عزان في ريف حلب | SYR | Jabal Azzan | mountain
جبهة حام | منطقة حام | YEM | Ham front | region
قرية المشابيح | | YEM | al-Mashabih | village
منطقة النخيلة | | YEM | al-Nukhaylah | village
