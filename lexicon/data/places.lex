# Places: cities, towns, regions, seas, rivers, mountains, islands, camps, crossings, bases and airports in the Arabic news.
# Columns: name; also = other names and spellings; code = ISO 3166-1 alpha-3 of the state in which it lies (empty where it
# belongs to several or to none); latin = English name; kind; lat, lon, geonames = coordinates and number in GeoNames.
# Western Sahara is coded MAR as in states.lex, Crimea and the Donbas UKR, the Golan SYR, the West Bank, Gaza and East Jerusalem PSE.
# Coordinates and numbers: GeoNames (www.geonames.org, CC BY 4.0), matched by name and state; empty where the match was not sure.
name | also | code | latin | kind | lat | lon | geonames

# Syria
دمشق | مدينة دمشق, دمشق القديمة | SYR | Damascus | city
حلب | مدينة حلب, حلب الشهباء | SYR | Aleppo | city
حمص | مدينة حمص | SYR | Homs | city
حماة | حماه, مدينة حماة, مدينة حماه | SYR | Hama | city
إدلب | ادلب, مدينة إدلب, أدلب | SYR | Idlib | city
اللاذقية | مدينة اللاذقية | SYR | Latakia | city
طرطوس | مدينة طرطوس | SYR | Tartus | city
درعا | مدينة درعا | SYR | Daraa | city
السويداء | مدينة السويداء | SYR | Suwayda | city
دير الزور | ديرالزور, مدينة دير الزور | SYR | Deir ez-Zor | city
الرقة | مدينة الرقة | SYR | Raqqa | city
الحسكة | مدينة الحسكة, الحسكه | SYR | Hasakah | city
القامشلي | قامشلو, القامشلى, قامشلي | SYR | Qamishli | city
القنيطرة | مدينة القنيطرة | SYR | Quneitra | city
تدمر | مدينة تدمر | SYR | Palmyra | city
عفرين | مدينة عفرين | SYR | Afrin | city
منبج | مدينة منبج | SYR | Manbij | city
كوباني | عين العرب, كوبانى, كوبانه, عين العرب كوباني | SYR | Kobani | city
الباب | مدينة الباب | SYR | al-Bab | city
جرابلس | مدينة جرابلس | SYR | Jarabulus | town
أعزاز | إعزاز, اعزاز, عزاز | SYR | Azaz | town
مارع | | SYR | Mare | town
دابق | بلدة دابق | SYR | Dabiq | town
تل رفعت | | SYR | Tall Rifat | town
بلدة الراعي | مدينة الراعي | SYR | al-Rai | town
تل أبيض | كري سبي, تل ابيض | SYR | Tall Abyad | town
رأس العين | سري كانيه, سريه كانيه | SYR | Ras al-Ayn | town
عين عيسى | | SYR | Ain Issa | town
مدينة الطبقة | بلدة الطبقة, الطبقة السورية | SYR | al-Tabqah | town
عامودا | | SYR | Amuda | town
المالكية | ديريك, ديرك | SYR | al-Malikiyah | town
الدرباسية | | SYR | al-Darbasiyah | town
تل تمر | | SYR | Tall Tamr | town
الشدادي | الشدادة | SYR | al-Shaddadi | town
تل حميس | | SYR | Tall Hamis | town
تل براك | | SYR | Tall Brak | town
رميلان | | SYR | Rumaylan | town
اليعربية | | SYR | al-Yarubiyah | town
الهول | بلدة الهول | SYR | al-Hawl | town
البوكمال | أبو كمال, أبوكمال, البو كمال, ألبوكمال | SYR | Abu Kamal | town
مدينة الميادين | بلدة الميادين | SYR | al-Mayadin | town
هجين | بلدة هجين, مدينة هجين | SYR | Hajin | town
السوسة | بلدة السوسة | SYR | al-Susah | town
الباغوز | الباغوز فوقاني, الباغوز الفوقاني | SYR | al-Baghuz | village
الشعفة | بلدة الشعفة | SYR | al-Shafah | town
بلدة البصيرة | مدينة البصيرة | SYR | al-Busayrah | town
موحسن | | SYR | Muhasan | town
القورية | | SYR | al-Quriyah | town
سراقب | | SYR | Saraqib | town
معرة النعمان | المعرة, معرة نعمان | SYR | Maarrat al-Numan | town
معرة مصرين | | SYR | Maarrat Misrin | town
خان شيخون | خانشيخون | SYR | Khan Shaykhun | town
جسر الشغور | | SYR | Jisr al-Shughur | town
أريحا السورية | | SYR | Ariha | town
سلقين | | SYR | Salqin | town
حارم | بلدة حارم | SYR | Harim | town
الدانا | بلدة الدانا | SYR | al-Dana | town
سرمدا | | SYR | Sarmada | town
سرمين | | SYR | Sarmin | town
بنش | بلدة بنش | SYR | Binnish | town
تفتناز | | SYR | Taftanaz | town
كفرنبل | كفر نبل | SYR | Kafr Nabl | town
كفرنبودة | كفر نبودة | SYR | Kafr Nabudah | town
أطمة | اطمة | SYR | Atmah | town
كفريا | | SYR | Kafarya | town
الفوعة | | SYR | al-Fuah | town
أبو الضهور | أبو ظهور, أبو الظهور, ابو الضهور | SYR | Abu al-Duhur | town
كفر زيتا | كفرزيتا | SYR | Kafr Zita | town
اللطامنة | | SYR | al-Lataminah | town
مورك | | SYR | Murak | town
صوران | | SYR | Suran | town
طيبة الإمام | | SYR | Taybat al-Imam | town
محردة | | SYR | Muhradah | town
السقيلبية | | SYR | al-Suqaylabiyah | town
قلعة المضيق | | SYR | Qalat al-Madiq | town
مصياف | | SYR | Masyaf | town
مدينة سلمية | مدينة السلمية | SYR | Salamiyah | town
الرستن | | SYR | al-Rastan | town
تلبيسة | | SYR | Talbisah | town
الحولة | | SYR | al-Houla | town
مدينة القصير | بلدة القصير, القصير السورية | SYR | al-Qusayr | town
القريتين | | SYR | al-Qaryatayn | town
بلدة مهين | | SYR | Mahin | town
مدينة السخنة | بلدة السخنة | SYR | al-Sukhnah | town
تلكلخ | تل كلخ | SYR | Talkalakh | town
بانياس | مدينة بانياس | SYR | Baniyas | town
جبلة | مدينة جبلة | SYR | Jableh | town
صافيتا | | SYR | Safita | town
القرداحة | | SYR | Qardaha | town
بلدة كسب | كسب الحدودية, معبر كسب | SYR | Kassab | town
الحفة | بلدة الحفة | SYR | al-Haffah | town
دوما | مدينة دوما | SYR | Douma | town
حرستا | | SYR | Harasta | town
عربين | | SYR | Arbin | town
زملكا | | SYR | Zamalka | town
سقبا | | SYR | Saqba | town
حمورية | | SYR | Hamuriyah | town
كفربطنا | كفر بطنا | SYR | Kafr Batna | town
عين ترما | | SYR | Ein Tarma | town
بلدة جسرين | | SYR | Jisrin | town
مسرابا | | SYR | Misraba | town
بلدة مديرا | | SYR | Mudayra | town
النشابية | | SYR | al-Nashabiyah | town
أوتايا | | SYR | Utaya | town
داريا | مدينة داريا | SYR | Darayya | town
المعضمية | معضمية الشام | SYR | Muadamiyat al-Sham | town
الزبداني | | SYR | Zabadani | town
مضايا | | SYR | Madaya | town
بلودان | | SYR | Bloudan | town
بلدة بقين | | SYR | Buqayn | town
وادي بردى | عين الفيجة | SYR | Wadi Barada | region
سرغايا | | SYR | Sarghaya | town
قدسيا | | SYR | Qudsaya | town
بلدة الهامة | | SYR | al-Hamah | town
جرمانا | | SYR | Jaramana | town
صحنايا | أشرفية صحنايا | SYR | Sahnaya | town
السيدة زينب | | SYR | Sayyidah Zaynab | town
ببيلا | | SYR | Babila | town
بيت سحم | | SYR | Bayt Sahm | town
يلدا | بلدة يلدا | SYR | Yalda | town
المليحة | | SYR | al-Mulayhah | town
الكسوة | بلدة الكسوة, مدينة الكسوة | SYR | al-Kiswah | town
بيت جن | | SYR | Bayt Jinn | town
خان الشيح | | SYR | Khan al-Shih | town
مدينة التل | بلدة التل | SYR | al-Tall | town
قطنا | بلدة قطنا | SYR | Qatana | town
النبك | مدينة النبك | SYR | al-Nabk | town
يبرود | | SYR | Yabrud | town
معلولا | | SYR | Maaloula | town
صيدنايا | | SYR | Saidnaya | town
بلدة قارة | | SYR | Qarah | town
رنكوس | | SYR | Rankus | town
عسال الورد | | SYR | Asal al-Ward | town
فليطة | | SYR | Flitah | town
جيرود | | SYR | Jayrud | town
مدينة الضمير | بلدة الضمير | SYR | al-Dumayr | town
الرحيبة | | SYR | al-Ruhaybah | town
القطيفة | | SYR | al-Qutayfah | town
عدرا | عدرا العمالية | SYR | Adra | town
محافظة دمشق | | SYR | Damascus Governorate | region
ريف دمشق | محافظة ريف دمشق | SYR | Rural Damascus | region
محافظة حلب | | SYR | Aleppo Governorate | region
ريف حلب | ريف حلب الشمالي, ريف حلب الغربي, ريف حلب الشرقي, ريف حلب الجنوبي | SYR | rural Aleppo | region
محافظة حمص | | SYR | Homs Governorate | region
ريف حمص | ريف حمص الشمالي, ريف حمص الشرقي | SYR | rural Homs | region
محافظة حماة | محافظة حماه | SYR | Hama Governorate | region
ريف حماة | ريف حماة الشمالي, ريف حماه, ريف حماة الشرقي, ريف حماة الجنوبي | SYR | rural Hama | region
محافظة إدلب | | SYR | Idlib Governorate | region
ريف إدلب | ريف إدلب الجنوبي, ريف إدلب الشرقي, ريف إدلب الشمالي | SYR | rural Idlib | region
محافظة اللاذقية | | SYR | Latakia Governorate | region
ريف اللاذقية | ريف اللاذقية الشمالي | SYR | rural Latakia | region
محافظة طرطوس | | SYR | Tartus Governorate | region
محافظة درعا | | SYR | Daraa Governorate | region
ريف درعا | | SYR | rural Daraa | region
محافظة السويداء | | SYR | Suwayda Governorate | region
ريف السويداء | | SYR | rural Suwayda | region
محافظة القنيطرة | | SYR | Quneitra Governorate | region
ريف القنيطرة | | SYR | rural Quneitra | region
محافظة دير الزور | محافظة ديرالزور | SYR | Deir ez-Zor Governorate | region
ريف دير الزور | ريف دير الزور الشرقي, ريف ديرالزور | SYR | rural Deir ez-Zor | region
محافظة الرقة | | SYR | Raqqa Governorate | region
ريف الرقة | | SYR | rural Raqqa | region
محافظة الحسكة | | SYR | Hasakah Governorate | region
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
الحجر الأسود | حي الحجر الأسود | SYR | al-Hajar al-Aswad | quarter
حي القدم | | SYR | al-Qadam | quarter
ساحة العباسيين | | SYR | Abbasiyin | quarter
حي الميدان | حي الميدان الدمشقي | SYR | al-Midan | quarter
كفرسوسة | كفر سوسة | SYR | Kafr Sousa | quarter
المزة | حي المزة | SYR | Mezzeh | quarter
باب توما | | SYR | Bab Touma | quarter
ركن الدين | | SYR | Rukn al-Din | quarter
الوعر | حي الوعر | SYR | al-Waer | quarter
بابا عمرو | حي بابا عمرو | SYR | Baba Amr | quarter
الشيخ مقصود | حي الشيخ مقصود | SYR | Sheikh Maqsoud | quarter
حي الأشرفية | | SYR | Ashrafieh (Aleppo) | quarter
حلب الشرقية | شرق حلب, شرقي حلب, أحياء حلب الشرقية, الأحياء الشرقية لحلب | SYR | eastern Aleppo | quarter
جمعية الزهراء | | SYR | Jamiyat al-Zahra | quarter
درعا البلد | | SYR | Daraa al-Balad | quarter
طفس | | SYR | Tafas | town
بصرى الشام | | SYR | Busra al-Sham | town
بصر الحرير | | SYR | Busra al-Harir | town
مدينة نوى | | SYR | Nawa | town
إنخل | انخل | SYR | Inkhil | town
مدينة جاسم | | SYR | Jasim | town
الصنمين | | SYR | al-Sanamayn | town
مدينة الحراك | بلدة الحراك | SYR | al-Hirak | town
داعل | | SYR | Dael | town
بلدة نصيب | | SYR | Nasib | town
تل شهاب | | SYR | Tall Shihab | town
أم المياذن | | SYR | Umm al-Mayadhin | town
الشيخ مسكين | | SYR | Sheikh Miskin | town
إزرع | ازرع | SYR | Izra | town
خربة غزالة | | SYR | Khirbet Ghazaleh | town
بلدة حضر | قرية حضر | SYR | Hader | village
مجدل شمس | | SYR | Majdal Shams | town
جباتا الخشب | | SYR | Jubata al-Khashab | village
شهبا | مدينة شهبا | SYR | Shahba | town
صلخد | | SYR | Salkhad | town
خان أرنبة | | SYR | Khan Arnabah | town
كباني | الكبانة, كبانة | SYR | Kabani | village
النيرب | بلدة النيرب | SYR | al-Nayrab | town
تل الحارة | | SYR | Tall al-Hara | mountain
العيس | بلدة العيس, تل العيس | SYR | al-Eis | town
بلدة نبل | نبل والزهراء | SYR | Nubl | town
حريتان | | SYR | Haritan | town
عندان | | SYR | Anadan | town
بلدة حيان | | SYR | Hayyan | town
بيانون | | SYR | Bayanun | town
كفر حمرة | كفرحمرة | SYR | Kafr Hamra | town
دارة عزة | دارة عزه | SYR | Darat Izza | town
الأتارب | | SYR | al-Atarib | town
أورم الكبرى | | SYR | Urum al-Kubra | town
خان طومان | | SYR | Khan Tuman | town
خان العسل | | SYR | Khan al-Asal | town
السفيرة | | SYR | al-Safira | town
مسكنة | بلدة مسكنة | SYR | Maskanah | town
دير حافر | | SYR | Deir Hafir | town
جنديرس | جنديريس | SYR | Jindires | town
راجو | بلدة راجو, ناحية راجو | SYR | Rajo | town
ناحية بلبل | بلدة بلبل | SYR | Bulbul | town
شيخ الحديد | شيه | SYR | Shaykh al-Hadid | town
معبطلي | | SYR | Maabatli | town
عون الدادات | | SYR | Awn al-Dadat | village
العريمة | | SYR | al-Arima | town
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
مخيم الوافدين | | SYR | al-Wafideen camp | camp
مخيم العريشة | مخيم السد | SYR | Areesha camp | camp
قاعدة حميميم | حميميم, قاعدة حميميم الجوية, قاعدة حميميم العسكرية | SYR | Hmeimim air base | base
قاعدة التنف | التنف, قاعدة التنف العسكرية | SYR | al-Tanf base | base
مطار الشعيرات | قاعدة الشعيرات, الشعيرات | SYR | Shayrat air base | base
مطار التيفور | قاعدة التيفور, مطار تي فور, قاعدة تي فور, مطار التياس | SYR | T4 air base | base
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
بغداد | مدينة بغداد, العاصمة بغداد | IRQ | Baghdad | city
الموصل | مدينة الموصل | IRQ | Mosul | city
البصرة | مدينة البصرة, البصره | IRQ | Basra | city
أربيل | اربيل, هولير, أربيل العاصمة | IRQ | Erbil | city
السليمانية | سليمانية, السليمانيه | IRQ | Sulaymaniyah | city
دهوك | مدينة دهوك | IRQ | Duhok | city
كركوك | مدينة كركوك | IRQ | Kirkuk | city
النجف | مدينة النجف, النجف الأشرف | IRQ | Najaf | city
كربلاء | كربلا, مدينة كربلاء, كربلاء المقدسة | IRQ | Karbala | city
الناصرية | مدينة الناصرية | IRQ | Nasiriyah | city
مدينة العمارة | | IRQ | Amarah | city
الحلة | مدينة الحلة | IRQ | al-Hillah | city
الديوانية | مدينة الديوانية | IRQ | Diwaniyah | city
السماوة | مدينة السماوة | IRQ | Samawah | city
مدينة الكوت | الكوت | IRQ | al-Kut | city
الرمادي | مدينة الرمادي | IRQ | Ramadi | city
الفلوجة | مدينة الفلوجة | IRQ | Fallujah | city
تكريت | مدينة تكريت | IRQ | Tikrit | city
سامراء | مدينة سامراء | IRQ | Samarra | city
بعقوبة | مدينة بعقوبة | IRQ | Baqubah | city
حلبجة | مدينة حلبجة | IRQ | Halabja | city
تلعفر | تل عفر | IRQ | Tal Afar | city
سنجار | شنكال, شنغال, قضاء سنجار | IRQ | Sinjar | town
قضاء القائم | مدينة القائم, القائم العراقية | IRQ | al-Qaim | town
هيت | مدينة هيت, قضاء هيت | IRQ | Hit | town
مدينة حديثة | قضاء حديثة | IRQ | Haditha | town
عانة | قضاء عانة | IRQ | Anah | town
راوة | قضاء راوة | IRQ | Rawah | town
الرطبة | | IRQ | al-Rutbah | town
الكرمة | قضاء الكرمة | IRQ | al-Karmah | town
عامرية الفلوجة | | IRQ | Amiriyat al-Fallujah | town
الخالدية | جزيرة الخالدية | IRQ | al-Khalidiyah | town
ناحية البغدادي | بلدة البغدادي | IRQ | al-Baghdadi | town
الحبانية | | IRQ | Habbaniyah | town
بيجي | | IRQ | Baiji | town
الشرقاط | | IRQ | al-Shirqat | town
قضاء بلد | | IRQ | Balad | town
قضاء الدور | | IRQ | al-Dour | town
الضلوعية | | IRQ | Dhuluiya | town
الدجيل | | IRQ | Dujail | town
طوزخورماتو | طوز خورماتو, طوزخرماتو, الطوز, قضاء الطوز, طوز خرماتو | IRQ | Tuz Khurmatu | town
آمرلي | امرلي | IRQ | Amirli | town
داقوق | | IRQ | Daquq | town
الحويجة | قضاء الحويجة | IRQ | Hawija | town
قضاء الدبس | ناحية الدبس | IRQ | Dibis | town
مخمور | قضاء مخمور | IRQ | Makhmur | town
القيارة | ناحية القيارة | IRQ | Qayyarah | town
حمام العليل | | IRQ | Hammam al-Alil | town
قضاء الحضر | مدينة الحضر | IRQ | Hatra | town
البعاج | | IRQ | al-Baaj | town
بعشيقة | | IRQ | Bashiqa | town
برطلة | | IRQ | Bartella | town
الحمدانية | قره قوش, قرقوش, بغديدا | IRQ | Qaraqosh | town
تلكيف | تل كيف | IRQ | Tel Kaif | town
ألقوش | القوش | IRQ | Alqosh | town
سهل نينوى | | IRQ | Nineveh Plain | region
زمار | ناحية زمار | IRQ | Zumar | town
ناحية ربيعة | | IRQ | Rabia | town
قضاء الشيخان | | IRQ | Sheikhan | town
زاخو | | IRQ | Zakho | town
العمادية | | IRQ | Amadiya | town
عقرة | قضاء عقرة | IRQ | Akre | town
سوران | قضاء سوران | IRQ | Soran | town
راوندوز | رواندز | IRQ | Rawanduz | town
قضاء رانية | رانيه | IRQ | Ranya | town
كويسنجق | كويه, كوية | IRQ | Koya | town
كلار | قضاء كلار | IRQ | Kalar | town
كفري | قضاء كفري | IRQ | Kifri | town
جمجمال | | IRQ | Chamchamal | town
بنجوين | | IRQ | Penjwen | town
خانقين | | IRQ | Khanaqin | town
جلولاء | | IRQ | Jalawla | town
السعدية | ناحية السعدية | IRQ | al-Saadiyah | town
المقدادية | | IRQ | Muqdadiyah | town
قضاء الخالص | | IRQ | al-Khalis | town
مندلي | | IRQ | Mandali | town
بلدروز | بلد روز | IRQ | Balad Ruz | town
المدائن | سلمان باك | IRQ | al-Madain | town
المحمودية | | IRQ | Mahmudiyah | town
اللطيفية | | IRQ | Latifiyah | town
اليوسفية | | IRQ | Yusufiyah | town
أبو غريب | أبوغريب, ابو غريب | IRQ | Abu Ghraib | town
التاجي | قضاء التاجي | IRQ | Taji | town
الطارمية | | IRQ | Tarmiyah | town
جرف الصخر | جرف النصر | IRQ | Jurf al-Sakhar | town
المسيب | قضاء المسيب | IRQ | Musayyib | town
الكوفة | مدينة الكوفة | IRQ | Kufa | town
قضاء الحيرة | | IRQ | al-Hirah | town
المشخاب | | IRQ | Mishkhab | town
عين التمر | عين تمر | IRQ | Ayn al-Tamr | town
قضاء الزبير | | IRQ | al-Zubayr | town
القرنة | قضاء القرنة | IRQ | al-Qurnah | town
الفاو | شبه جزيرة الفاو, قضاء الفاو | IRQ | al-Faw | town
أم قصر | أمقصر | IRQ | Umm Qasr | town
ناحية صفوان | سفوان | IRQ | Safwan | town
أبو الخصيب | | IRQ | Abu al-Khasib | town
سوق الشيوخ | | IRQ | Suq al-Shuyukh | town
الشطرة | | IRQ | al-Shatrah | town
الغراف | | IRQ | al-Gharraf | town
قضاء الرفاعي | | IRQ | al-Rifai | town
المجر الكبير | | IRQ | Majar al-Kabir | town
قلعة صالح | | IRQ | Qalat Salih | town
قضاء الحي | | IRQ | al-Hayy | town
النعمانية | | IRQ | Numaniyah | town
قضاء الصويرة | | IRQ | Suwayrah | town
العزيزية | | IRQ | Aziziyah | town
بدرة | قضاء بدرة | IRQ | Badra | town
الرميثة | | IRQ | Rumaythah | town
الحمزة الشرقي | | IRQ | Hamza al-Sharqi | town
كوجو | | IRQ | Kocho | village
محافظة بغداد | | IRQ | Baghdad Governorate | region
نينوى | محافظة نينوى | IRQ | Nineveh | region
الأنبار | محافظة الأنبار, صحراء الأنبار | IRQ | Anbar | region
صلاح الدين | محافظة صلاح الدين | IRQ | Saladin Governorate | region
محافظة كركوك | | IRQ | Kirkuk Governorate | region
ديالى | محافظة ديالى | IRQ | Diyala | region
محافظة بابل | بابل | IRQ | Babil Governorate | region
محافظة واسط | واسط | IRQ | Wasit | region
محافظة كربلاء | | IRQ | Karbala Governorate | region
محافظة النجف | | IRQ | Najaf Governorate | region
محافظة القادسية | محافظة الديوانية | IRQ | al-Qadisiyyah Governorate | region
محافظة المثنى | | IRQ | Muthanna | region
ذي قار | محافظة ذي قار | IRQ | Dhi Qar | region
ميسان | محافظة ميسان | IRQ | Maysan | region
محافظة البصرة | | IRQ | Basra Governorate | region
محافظة أربيل | | IRQ | Erbil Governorate | region
محافظة السليمانية | | IRQ | Sulaymaniyah Governorate | region
محافظة دهوك | | IRQ | Duhok Governorate | region
محافظة حلبجة | | IRQ | Halabja Governorate | region
إقليم كردستان | إقليم كردستان العراق, كردستان العراق, إقليم كوردستان, كوردستان العراق, كردستان العراقية | IRQ | Kurdistan Region | region
جنوب العراق | الجنوب العراقي, جنوبي العراق | IRQ | southern Iraq | region
شمال العراق | شمالي العراق, الشمال العراقي | IRQ | northern Iraq | region
غرب العراق | غربي العراق | IRQ | western Iraq | region
الأهوار | أهوار العراق, الأهوار العراقية | IRQ | Mesopotamian Marshes | region
المناطق المتنازع عليها | | IRQ | disputed territories of Iraq | region
المثلث السني | | IRQ | Sunni Triangle | region
جبل سنجار | | IRQ | Mount Sinjar | mountain
جبال قنديل | جبل قنديل, قنديل | IRQ | Qandil Mountains | mountain
جبال حمرين | حمرين, تلال حمرين, جبل حمرين | IRQ | Hamrin Mountains | mountain
جبل متينا | منطقة متينا | Metina | mountain
الزاب | منطقة الزاب | IRQ | al-Zab | region
زاويته | | IRQ | Zawita | town
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
عنكاوا | عينكاوا, عنكاوة | IRQ | Ankawa | quarter
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
صنعاء | صنعا, مدينة صنعاء, صنعاء القديمة | YEM | Sanaa | city
عدن | مدينة عدن | YEM | Aden | city
تعز | مدينة تعز | YEM | Taiz | city
الحديدة | الحديده, مدينة الحديدة | YEM | Hodeidah | city
المكلا | مدينة المكلا | YEM | Mukalla | city
إب | مدينة إب, محافظة إب | YEM | Ibb | city
ذمار | مدينة ذمار, محافظة ذمار | YEM | Dhamar | city
مدينة مأرب | | YEM | Marib | city
صعدة | صعده, محافظة صعدة | YEM | Saada | city
سيئون | سيؤون | YEM | Seiyun | city
محافظة عمران | مدينة عمران | YEM | Amran | city
مدينة زنجبار | | YEM | Zinjibar | city
عتق | مدينة عتق | YEM | Ataq | city
الغيضة | | YEM | al-Ghaydah | city
رداع | | YEM | Rada | city
المخا | المخاء, مدينة المخا, مدينة المخاء | YEM | Mocha | town
ميدي | مديرية ميدي, مدينة ميدي | YEM | Midi | town
حرض | مديرية حرض | YEM | Harad | town
حيس | مديرية حيس | YEM | Hays | town
الخوخة | مديرية الخوخة | YEM | al-Khawkhah | town
التحيتا | | YEM | at-Tuhayta | town
الدريهمي | | YEM | ad-Durayhimi | town
بيت الفقيه | | YEM | Bayt al-Faqih | town
الجراحي | مديرية الجراحي | YEM | al-Jarrahi | town
زبيد | مدينة زبيد | YEM | Zabid | town
باجل | | YEM | Bajil | town
رأس عيسى | ميناء رأس عيسى | YEM | Ras Isa | town
الصليف | ميناء الصليف | YEM | as-Salif | town
صرواح | | YEM | Sirwah | town
نهم | مديرية نهم, جبهة نهم | YEM | Nihm | town
حريب | مديرية حريب | YEM | Harib | town
بيحان | | YEM | Bayhan | town
عسيلان | | YEM | Usaylan | town
جعار | | YEM | Jaar | town
لودر | | YEM | Lawdar | town
المحفد | | YEM | al-Mahfad | town
شقرة | بلدة شقرة | YEM | Shuqrah | town
الشحر | مدينة الشحر | YEM | ash-Shihr | town
شبام | | YEM | Shibam | town
تريم | مدينة تريم | YEM | Tarim | town
نشطون | ميناء نشطون | YEM | Nishtun | town
دماج | | YEM | Dammaj | town
مديرية كتاف | كتاف | YEM | Kitaf | town
رازح | مديرية رازح | YEM | Razih | town
الملاحيظ | | YEM | al-Malahit | town
بلدة كرش | | YEM | Karish | town
الراهدة | | YEM | ar-Rahidah | town
الحوطة | مدينة الحوطة | YEM | al-Hawtah | town
ذو باب | ذوباب | YEM | Dhubab | town
مديرية موزع | | YEM | Mawza | town
الوازعية | | YEM | al-Waziiyah | town
مقبنة | | YEM | Maqbanah | town
محافظة حجة | مدينة حجة | YEM | Hajjah | town
مديرية عبس | | YEM | Abs | town
مديرية حيران | | YEM | Hayran | town
مستبأ | | YEM | Mustaba | town
مدينة الحزم | مديرية الحزم | YEM | al-Hazm | town
خب والشعف | | YEM | Khabb wa ash-Shaf | town
مديرية دمت | | YEM | Damt | town
قعطبة | | YEM | Qatabah | town
العند | | YEM | al-Anad | town
يافع | مديرية يافع | YEM | Yafa | town
حبان | مديرية حبان | YEM | Habban | town
رضوم | بلحاف, ميناء بلحاف | YEM | Balhaf | town
مأرب | مارب, محافظة مأرب | YEM | Marib Governorate | region
محافظة صنعاء | ريف صنعاء | YEM | Sanaa Governorate | region
محافظة عدن | | YEM | Aden Governorate | region
محافظة تعز | | YEM | Taiz Governorate | region
محافظة الحديدة | | YEM | Hodeidah Governorate | region
حضرموت | محافظة حضرموت, وادي حضرموت, ساحل حضرموت | YEM | Hadramawt | region
أبين | محافظة أبين | YEM | Abyan | region
شبوة | محافظة شبوة | YEM | Shabwah | region
لحج | محافظة لحج | YEM | Lahij | region
الضالع | محافظة الضالع | YEM | ad-Dali | region
محافظة البيضاء | البيضاء اليمنية | YEM | al-Bayda Governorate | region
محافظة الجوف | الجوف | YEM | al-Jawf | region
المهرة | محافظة المهرة | YEM | al-Mahrah | region
المحويت | محافظة المحويت | YEM | al-Mahwit | region
ريمة | محافظة ريمة | YEM | Raymah | region
جنوب اليمن | الجنوب اليمني, جنوبي اليمن, الجنوب العربي | YEM | South Yemen | region
شمال اليمن | شمالي اليمن, الشمال اليمني | YEM | northern Yemen | region
الساحل الغربي | الساحل الغربي لليمن, الساحل الغربي اليمني | YEM | west coast of Yemen | region
تهامة | | YEM | Tihamah | region
سقطرى | أرخبيل سقطرى, جزيرة سقطرى, محافظة سقطرى, سقطرة, محافظة أرخبيل سقطرى | YEM | Socotra | island
جزيرة ميون | ميون, جزيرة بريم | YEM | Perim | island
جزر حنيش | جزيرة حنيش, أرخبيل حنيش, حنيش | YEM | Hanish Islands | island
جزيرة زقر | | YEM | Zuqar Island | island
جزيرة كمران | كمران | YEM | Kamaran Island | island
كريتر | | YEM | Crater | quarter
خور مكسر | خورمكسر | YEM | Khormaksar | quarter
المعلا | | YEM | al-Mualla | quarter
التواهي | | YEM | at-Tawahi | quarter
الشيخ عثمان | | YEM | Sheikh Othman | quarter
البريقة | | YEM | al-Buraiqah | quarter
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
منفذ الوديعة | الوديعة, معبر الوديعة | YEM | al-Wadiah crossing | crossing
منفذ شحن | معبر شحن | YEM | Shahn crossing | crossing
منفذ صرفيت | صرفيت | YEM | Sarfait crossing | crossing

# Libya
طرابلس | طرابلس الغرب, مدينة طرابلس, العاصمة طرابلس | LBY | Tripoli | city
بنغازي | بنغازى, بني غازي, بنغازى, مدينة بنغازي | LBY | Benghazi | city
مصراتة | مصراته, مصراطة, مدينة مصراتة | LBY | Misrata | city
سرت | مدينة سرت | LBY | Sirte | city
درنة | درنه, مدينة درنة | LBY | Derna | city
طبرق | مدينة طبرق | LBY | Tobruk | city
سبها | مدينة سبها | LBY | Sabha | city
مدينة البيضاء | البيضاء الليبية | LBY | Bayda | city
مدينة الزاوية | الزاوية الليبية, الزاوية الغربية | LBY | Zawiya | city
صبراتة | صبراته, مدينة صبراتة | LBY | Sabratha | city
الزنتان | مدينة الزنتان | LBY | Zintan | city
أجدابيا | إجدابيا, اجدابيا, أجدابية | LBY | Ajdabiya | city
ترهونة | ترهونه | LBY | Tarhuna | city
غريان | مدينة غريان | LBY | Gharyan | city
بني وليد | بنى وليد | LBY | Bani Walid | city
مدينة الخمس | الخمس الليبية | LBY | al-Khums | city
زليتن | | LBY | Zliten | city
زوارة | زواره | LBY | Zuwarah | city
الكفرة | مدينة الكفرة | LBY | Kufra | city
غات | مدينة غات | LBY | Ghat | city
مرزق | مدينة مرزق | LBY | Murzuq | city
غدامس | | LBY | Ghadames | town
أوباري | اوباري | LBY | Ubari | town
الجفرة | منطقة الجفرة | LBY | Jufra | town
مدينة هون | | LBY | Hun | town
سوكنة | | LBY | Sokna | town
ودان | بلدة ودان | LBY | Waddan | town
القطرون | | LBY | al-Qatrun | town
تاورغاء | تاورغا | LBY | Tawergha | town
نالوت | | LBY | Nalut | town
يفرن | | LBY | Yafran | town
كاباو | | LBY | Kabaw | town
صرمان | | LBY | Surman | town
العجيلات | | LBY | al-Ajaylat | town
مدينة الجميل | بلدة الجميل | LBY | al-Jamil | town
ورشفانة | | LBY | Warshefana | town
العزيزية الليبية | | LBY | Aziziya | town
القره بوللي | القربولي, القره بولي | LBY | Garabulli | town
مسلاتة | | LBY | Msallata | town
بن جواد | | LBY | Bin Jawad | town
رأس لانوف | راس لانوف, رأس الأنوف | LBY | Ras Lanuf | town
البريقة الليبية | ميناء البريقة, مرسى البريقة | LBY | Brega | town
السدرة | ميناء السدرة | LBY | Es Sider | town
الزويتينة | ميناء الزويتينة | LBY | Zueitina | town
ميناء الحريقة | الحريقة | LBY | Hariga port | site
مدينة القبة | | LBY | al-Qubbah | town
شحات | | LBY | Shahhat | town
المرج | مدينة المرج | LBY | al-Marj | town
توكرة | | LBY | Tocra | town
سلوق | بلدة سلوق | LBY | Suluq | town
أبو قرين | بوقرين | LBY | Abu Qurayn | town
أبو هادي | | LBY | Abu Hadi | town
الشويرف | | LBY | Shwayrif | town
مزدة | | LBY | Mizda | town
براك الشاطئ | براك | LBY | Brak | town
تراغن | | LBY | Traghan | town
تازربو | | LBY | Tazirbu | town
جالو | بلدة جالو | LBY | Jalu | town
أوجلة | | LBY | Awjila | town
الجغبوب | | LBY | Jaghbub | town
امساعد | مساعد الليبية, إمساعد | LBY | Musaid | town
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
تاجوراء | تاجورا | LBY | Tajura | quarter
عين زارة | عين زاره | LBY | Ain Zara | quarter
وادي الربيع | | LBY | Wadi al-Rabi | quarter
منطقة السواني | السواني | as-Sawani | quarter
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
قاعدة الخادم | الرجمة, مطار الخادم | LBY | al-Khadim air base | base
معبر رأس جدير | رأس جدير, رأس اجدير, رأس أجدير | LBY | Ras Jedir crossing | crossing
معبر ذهيبة وازن | معبر وازن, ذهيبة, وازن | LBY | Dehiba-Wazin crossing | crossing
منفذ السلوم | معبر السلوم, السلوم | EGY | Salloum crossing | crossing
