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
مدينة تدمر | تدمر الأثرية, آثار تدمر, تدمر السورية | SYR | Palmyra | city
عفرين | مدينة عفرين | SYR | Afrin | city
منبج | مدينة منبج | SYR | Manbij | city
كوباني | عين العرب, كوبانى, كوبانه, عين العرب كوباني | SYR | Kobani | city
مدينة الباب | الباب السورية, بلدة الباب | SYR | al-Bab | city
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
بلدة السوسة | | SYR | al-Susah | town
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
بلدة أطمة | قرية أطمة | SYR | Atmah | town
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
مدينة الكسوة | منطقة الكسوة, بلدة الكسوة | SYR | al-Kiswah | town
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
مدينة السفيرة | بلدة السفيرة, منطقة السفيرة | SYR | al-Safira | town
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
قضاء هيت | مدينة هيت | IRQ | Hit | town
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
ناحية زمار | | IRQ | Zumar | town
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
قضاء التاجي | منطقة التاجي | IRQ | Taji | town
الطارمية | | IRQ | Tarmiyah | town
جرف الصخر | جرف النصر | IRQ | Jurf al-Sakhar | town
المسيب | قضاء المسيب | IRQ | Musayyib | town
الكوفة | مدينة الكوفة | IRQ | Kufa | town
قضاء الحيرة | | IRQ | al-Hirah | town
المشخاب | | IRQ | Mishkhab | town
عين التمر | عين تمر | IRQ | Ayn al-Tamr | town
قضاء الزبير | | IRQ | al-Zubayr | town
القرنة | قضاء القرنة | IRQ | al-Qurnah | town
شبه جزيرة الفاو | قضاء الفاو | IRQ | al-Faw | town
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
قضاء بدرة | | IRQ | Badra | town
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
جبال قنديل | جبل قنديل | IRQ | Qandil Mountains | mountain
جبال حمرين | حمرين, تلال حمرين, جبل حمرين | IRQ | Hamrin Mountains | mountain
جبل متينا | منطقة متينا | IRQ | Metina | mountain
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
محافظة إب | مدينة إب | YEM | Ibb | city
ذمار | مدينة ذمار, محافظة ذمار | YEM | Dhamar | city
مدينة مأرب | | YEM | Marib | city
صعدة | صعده, محافظة صعدة | YEM | Saada | city
سيئون | سيؤون | YEM | Seiyun | city
محافظة عمران | مدينة عمران | YEM | Amran | city
مدينة زنجبار | | YEM | Zinjibar | city
مدينة عتق | | YEM | Ataq | city
الغيضة | | YEM | al-Ghaydah | city
رداع | | YEM | Rada | city
المخا | المخاء, مدينة المخا, مدينة المخاء | YEM | Mocha | town
ميدي | مديرية ميدي, مدينة ميدي | YEM | Midi | town
مديرية حرض | مدينة حرض | YEM | Harad | town
حيس | مديرية حيس | YEM | Hays | town
الخوخة | مديرية الخوخة | YEM | al-Khawkhah | town
التحيتا | | YEM | at-Tuhayta | town
الدريهمي | | YEM | ad-Durayhimi | town
بيت الفقيه | | YEM | Bayt al-Faqih | town
مديرية الجراحي | | YEM | al-Jarrahi | town
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
محافظة ريمة | | YEM | Raymah | region
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
مديرية البريقة | | YEM | al-Buraiqah | quarter
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
طرابلس | طرابلس الغرب, مدينة طرابلس, العاصمة طرابلس | LBY | Tripoli | city
بنغازي | بنغازى, بني غازي, مدينة بنغازي | LBY | Benghazi | city
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
مدينة غات | | LBY | Ghat | city
مرزق | مدينة مرزق | LBY | Murzuq | city
غدامس | | LBY | Ghadames | town
أوباري | اوباري | LBY | Ubari | town
الجفرة | منطقة الجفرة | LBY | Jufra | town
مدينة هون | | LBY | Hun | town
سوكنة | | LBY | Sokna | town
بلدة ودان | | LBY | Waddan | town
القطرون | | LBY | al-Qatrun | town
تاورغاء | تاورغا | LBY | Tawergha | town
نالوت | | LBY | Nalut | town
يفرن | | LBY | Yafran | town
كاباو | | LBY | Kabaw | town
صرمان | | LBY | Surman | town
العجيلات | | LBY | al-Ajaylat | town
مدينة الجميل | بلدة الجميل | LBY | al-Jamil | town
ورشفانة | | LBY | Warshefana | town
القره بوللي | القربولي, القره بولي | LBY | Garabulli | town
مسلاتة | | LBY | Msallata | town
بن جواد | | LBY | Bin Jawad | town
رأس لانوف | راس لانوف, رأس الأنوف | LBY | Ras Lanuf | town
البريقة | ميناء البريقة, مرسى البريقة | LBY | Brega | town
السدرة | ميناء السدرة | LBY | Es Sider | town
الزويتينة | ميناء الزويتينة | LBY | Zueitina | town
ميناء الحريقة | الحريقة | LBY | Hariga port | site
مدينة القبة | | LBY | al-Qubbah | town
مدينة شحات | | LBY | Shahhat | town
المرج | مدينة المرج | LBY | al-Marj | town
توكرة | | LBY | Tocra | town
سلوق | بلدة سلوق | LBY | Suluq | town
أبو قرين | بوقرين | LBY | Abu Qurayn | town
أبو هادي | | LBY | Abu Hadi | town
الشويرف | | LBY | Shwayrif | town
مزدة | | LBY | Mizda | town
براك الشاطئ | | LBY | Brak | town
تراغن | | LBY | Traghan | town
تازربو | | LBY | Tazirbu | town
بلدة جالو | | LBY | Jalu | town
أوجلة | | LBY | Awjila | town
الجغبوب | | LBY | Jaghbub | town
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
تاجوراء | تاجورا | LBY | Tajura | quarter
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
القدس | مدينة القدس, القدس المحتلة, القدس الشريف, مدينة القدس المحتلة, بيت المقدس | PSE | Jerusalem | city
القدس الشرقية | شرق القدس, شرقي القدس, القدس الشرقية المحتلة | PSE | East Jerusalem | city
غزة | مدينة غزة, غزه | PSE | Gaza | city
رام الله | رامالله, مدينة رام الله | PSE | Ramallah | city
البيرة | مدينة البيرة | PSE | al-Bireh | city
نابلس | مدينة نابلس | PSE | Nablus | city
جنين | مدينة جنين | PSE | Jenin | city
طولكرم | مدينة طولكرم, طول كرم | PSE | Tulkarm | city
قلقيلية | قلقيليه | PSE | Qalqilya | city
الخليل | مدينة الخليل | PSE | Hebron | city
بيت لحم | بيتلحم | PSE | Bethlehem | city
أريحا | مدينة أريحا, اريحا | PSE | Jericho | city
سلفيت | | PSE | Salfit | city
طوباس | | PSE | Tubas | city
خان يونس | خانيونس, خان يونس البلد | PSE | Khan Younis | city
رفح | مدينة رفح, رفح الفلسطينية | PSE | Rafah | city
دير البلح | | PSE | Deir al-Balah | city
جباليا | جباليا البلد | PSE | Jabalia | city
بيت لاهيا | بيت لاهيا البلد | PSE | Beit Lahia | city
بيت حانون | بيت حانون البلد | PSE | Beit Hanoun | city
عبسان | عبسان الكبيرة, عبسان الجديدة | PSE | Abasan | town
بلدة خزاعة | | PSE | Khuzaa | town
القرارة | | PSE | al-Qarara | town
بني سهيلا | | PSE | Bani Suheila | town
جحر الديك | | PSE | Juhr ad-Dik | town
الزوايدة | | PSE | az-Zawaida | town
المغراقة | | PSE | al-Mughraqa | town
الزنة | | PSE | az-Zanna | town
المواصي | مواصي خان يونس, منطقة المواصي | PSE | al-Mawasi | region
محور نتساريم | نتساريم | PSE | Netzarim corridor | site
محور فيلادلفيا | محور صلاح الدين, ممر فيلادلفيا | PSE | Philadelphi corridor | site
العيزرية | | PSE | al-Eizariya | town
أبو ديس | أبوديس | PSE | Abu Dis | town
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
الخان الأحمر | | PSE | Khan al-Ahmar | village
بلدة الرام | | PSE | ar-Ram | town
عناتا | | PSE | Anata | town
كفر عقب | كفرعقب | PSE | Kafr Aqab | town
بلدة حزما | | PSE | Hizma | town
بيتونيا | | PSE | Beitunia | town
بيرزيت | بير زيت | PSE | Birzeit | town
النبي صالح | | PSE | Nabi Saleh | village
بلعين | | PSE | Bilin | village
نعلين | | PSE | Nilin | village
كفر قدوم | | PSE | Kafr Qaddum | village
قرية المغير | المغير الفلسطينية | PSE | al-Mughayyir | village
سلواد | | PSE | Silwad | town
ترمسعيا | | PSE | Turmus Ayya | town
دير دبوان | | PSE | Deir Dibwan | town
بلدة كوبر | | PSE | Kobar | village
عوفرا | | PSE | Ofra | town
حوارة | بلدة حوارة, حاجز حوارة | PSE | Huwara | town
بلدة بيتا | | PSE | Beita | town
عورتا | | PSE | Awarta | village
بورين | | PSE | Burin | village
سبسطية | | PSE | Sebastia | town
عصيرة القبلية | | PSE | Asira al-Qibliya | village
جبل صبيح | | PSE | Jabal Sabih | mountain
جبل جرزيم | | PSE | Mount Gerizim | mountain
جبل عيبال | | PSE | Mount Ebal | mountain
عرابة | بلدة عرابة | PSE | Arraba | town
بلدة يعبد | | PSE | Yabad | town
قباطية | قباطيا | PSE | Qabatiya | town
برقين | | PSE | Burqin | town
سيلة الظهر | | PSE | Silat ad-Dhahr | town
عزون | | PSE | Azzun | town
بيت أمر | | PSE | Beit Ummar | town
حلحول | | PSE | Halhul | town
يطا | بلدة يطا | PSE | Yatta | town
بلدة دورا | دورا الخليل | PSE | Dura | town
بلدة إذنا | | PSE | Idhna | town
بلدة الظاهرية | | PSE | ad-Dhahiriya | town
السموع | | PSE | as-Samu | town
بلدة سعير | | PSE | Sair | town
ترقوميا | | PSE | Tarqumiya | town
صوريف | | PSE | Surif | town
مسافر يطا | | PSE | Masafer Yatta | town
تقوع | | PSE | Tuqu | town
بيت جالا | | PSE | Beit Jala | town
بيت ساحور | | PSE | Beit Sahour | town
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
معبر كرم أبو سالم | كرم أبو سالم, معبر كرم أبوسالم, كيرم شالوم | PSE | Kerem Shalom crossing | crossing
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
مستشفى الشفاء | مجمع الشفاء الطبي, مجمع الشفاء | PSE | al-Shifa Hospital | site
مستشفى ناصر | مجمع ناصر الطبي | PSE | Nasser Hospital | site
سجن عوفر | معتقل عوفر, عوفر | PSE | Ofer prison | site
مقر المقاطعة | | PSE | Muqataa | site

# Israel
تل أبيب | تلأبيب, تل ابيب | ISR | Tel Aviv | city
القدس الغربية | غرب القدس, غربي القدس | ISR | West Jerusalem | city
حيفا | مدينة حيفا | ISR | Haifa | city
يافا | مدينة يافا | ISR | Jaffa | city
عكا | مدينة عكا | ISR | Acre | city
الناصرة | مدينة الناصرة | ISR | Nazareth | city
بئر السبع | مدينة بئر السبع | ISR | Beersheba | city
عسقلان | أشكلون, المجدل عسقلان | ISR | Ashkelon | city
أسدود | أشدود, اسدود | ISR | Ashdod | city
اللد | مدينة اللد | ISR | Lod | city
الرملة | مدينة الرملة | ISR | Ramla | city
إيلات | ايلات, أم الرشراش | ISR | Eilat | city
صفد | مدينة صفد | ISR | Safed | city
طبريا | طبرية | ISR | Tiberias | city
نتانيا | نتنيا | ISR | Netanya | city
هرتسليا | هرتزليا | ISR | Herzliya | city
بني براك | بني براق | ISR | Bnei Brak | city
بيتح تكفا | بتاح تكفا | ISR | Petah Tikva | city
ريشون لتسيون | | ISR | Rishon LeZion | city
رحوفوت | | ISR | Rehovot | city
حولون | | ISR | Holon | city
الخضيرة | | ISR | Hadera | city
العفولة | | ISR | Afula | city
مدينة بيسان | بيت شان | ISR | Beit Shean | city
نهاريا | | ISR | Nahariya | city
كريات شمونة | كريات شمونه | ISR | Kiryat Shmona | city
بلدة المطلة | مستوطنة المطلة | ISR | Metula | town
سديروت | سيديروت | ISR | Sderot | city
نتيفوت | | ISR | Netivot | city
أوفاكيم | أوفكيم | ISR | Ofakim | city
عراد | مدينة عراد | ISR | Arad | city
ديمونا | ديمونة, مفاعل ديمونا | ISR | Dimona | city
أم الفحم | | ISR | Umm al-Fahm | city
مدينة الطيبة | | ISR | Tayibe | city
باقة الغربية | | ISR | Baqa al-Gharbiyye | city
كفر قاسم | كفرقاسم | ISR | Kafr Qasim | city
سخنين | | ISR | Sakhnin | city
شفاعمرو | شفا عمرو | ISR | Shefa-Amr | city
مدينة رهط | | ISR | Rahat | city
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
بيروت | مدينة بيروت, العاصمة بيروت | LBN | Beirut | city
طرابلس اللبنانية | طرابلس الشام, مدينة طرابلس اللبنانية, طرابلس لبنان | LBN | Tripoli | city
صيدا | مدينة صيدا | LBN | Sidon | city
مدينة صور | صور اللبنانية | LBN | Tyre | city
زحلة | زحله | LBN | Zahle | city
بعلبك | مدينة بعلبك | LBN | Baalbek | city
النبطية | النبطيه | LBN | Nabatieh | city
جونيه | جونية | LBN | Jounieh | city
جبيل | مدينة جبيل | LBN | Byblos | city
البترون | | LBN | Batroun | city
مدينة عاليه | قضاء عاليه | LBN | Aley | city
عرسال | بلدة عرسال | LBN | Arsal | town
رأس بعلبك | | LBN | Ras Baalbek | town
بلدة القاع | | LBN | al-Qaa | town
الهرمل | | LBN | Hermel | town
بريتال | | LBN | Brital | town
بنت جبيل | | LBN | Bint Jbeil | town
مرجعيون | | LBN | Marjayoun | town
حاصبيا | | LBN | Hasbaya | town
الناقورة | | LBN | Naqoura | town
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
جزين | قضاء جزين | LBN | Jezzine | town
بعبدا | | LBN | Baabda | town
بكركي | | LBN | Bkerke | town
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
عنجر | | LBN | Anjar | town
حلبا | | LBN | Halba | town
القبيات | | LBN | Qoubaiyat | town
زغرتا | | LBN | Zgharta | town
قضاء بشري | بلدة بشري | LBN | Bsharri | town
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
جبل لبنان | محافظة جبل لبنان | LBN | Mount Lebanon | region
البقاع | سهل البقاع, البقاع الشمالي, البقاع الغربي, البقاع الأوسط, محافظة البقاع | LBN | Bekaa | region
عكار | محافظة عكار, قضاء عكار | LBN | Akkar | region
الشوف | قضاء الشوف | LBN | Chouf | region
كسروان | قضاء كسروان | LBN | Keserwan | region
قضاء المتن | المتن الشمالي, المتن الأعلى | LBN | Metn | region
جنوب لبنان | الجنوب اللبناني, جنوبي لبنان, محافظة الجنوب | LBN | South Lebanon | region
شمال لبنان | الشمال اللبناني, شمالي لبنان | LBN | North Lebanon | region
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
قصر بعبدا | | LBN | Baabda Palace | site
السراي الحكومي | السرايا الحكومية, السراي الكبير | LBN | Grand Serail | site
بيت الوسط | | LBN | Beit al-Wasat | site
سجن رومية | رومية | LBN | Roumieh prison | site
حقل كاريش | كاريش | LBN | Karish gas field | site
حقل قانا | | LBN | Qana gas field | site

# Jordan
عمان | عمّان, مدينة عمان, العاصمة عمان | JOR | Amman | city
مدينة الزرقاء | محافظة الزرقاء | JOR | Zarqa | city
إربد | اربد, أربد | JOR | Irbid | city
مدينة العقبة | ميناء العقبة, العقبة الأردنية | JOR | Aqaba | city
المفرق | مدينة المفرق | JOR | Mafraq | city
الكرك | مدينة الكرك | JOR | Karak | city
مدينة معان | محافظة معان | JOR | Maan | city
مادبا | | JOR | Madaba | city
السلط | مدينة السلط | JOR | Salt | city
جرش | مدينة جرش | JOR | Jerash | city
عجلون | | JOR | Ajloun | city
الطفيلة | | JOR | Tafila | city
الرمثا | | JOR | Ramtha | city
الرويشد | | JOR | Ruwaished | town
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
القاهرة | القاهره, مدينة القاهرة, محافظة القاهرة, القاهرة الكبرى, العاصمة القاهرة | EGY | Cairo | city
الإسكندرية | الاسكندرية, إسكندرية, محافظة الإسكندرية | EGY | Alexandria | city
الجيزة | الجيزه, محافظة الجيزة | EGY | Giza | city
بورسعيد | بور سعيد, محافظة بورسعيد | EGY | Port Said | city
السويس | مدينة السويس, محافظة السويس | EGY | Suez | city
الإسماعيلية | الاسماعيلية, محافظة الإسماعيلية | EGY | Ismailia | city
المنصورة | مدينة المنصورة | EGY | Mansoura | city
طنطا | مدينة طنطا | EGY | Tanta | city
الزقازيق | | EGY | Zagazig | city
دمنهور | | EGY | Damanhur | city
كفر الشيخ | محافظة كفر الشيخ | EGY | Kafr el-Sheikh | city
المحلة الكبرى | مدينة المحلة | EGY | El Mahalla El Kubra | city
دمياط | محافظة دمياط | EGY | Damietta | city
بنها | مدينة بنها | EGY | Banha | city
شبين الكوم | | EGY | Shibin el-Kom | city
الفيوم | محافظة الفيوم | EGY | Faiyum | city
بني سويف | محافظة بني سويف | EGY | Beni Suef | city
المنيا | محافظة المنيا | EGY | Minya | city
أسيوط | اسيوط, محافظة أسيوط | EGY | Asyut | city
سوهاج | محافظة سوهاج | EGY | Sohag | city
قنا | محافظة قنا | EGY | Qena | city
الأقصر | محافظة الأقصر, الاقصر | EGY | Luxor | city
أسوان | اسوان, محافظة أسوان | EGY | Aswan | city
الغردقة | الغردقه | EGY | Hurghada | city
شرم الشيخ | شرم الشيخ المصرية | EGY | Sharm el-Sheikh | city
العريش | مدينة العريش | EGY | Arish | city
الشيخ زويد | | EGY | Sheikh Zuweid | city
رفح المصرية | | EGY | Rafah (Egypt) | city
بئر العبد | | EGY | Bir al-Abd | town
مدينة نخل | | EGY | Nakhl | town
طابا | | EGY | Taba | town
مدينة دهب | دهب المصرية | EGY | Dahab | town
نويبع | | EGY | Nuweiba | town
سانت كاترين | سانت كاثرين | EGY | Saint Catherine | town
مدينة الحسنة | | EGY | al-Hasana | town
مرسى مطروح | محافظة مطروح | EGY | Marsa Matruh | city
العلمين | مدينة العلمين, العلمين الجديدة | EGY | El Alamein | city
سيوة | واحة سيوة | EGY | Siwa | town
سيدي براني | | EGY | Sidi Barrani | town
مدينة رشيد | | EGY | Rosetta | town
إدكو | | EGY | Idku | town
كوم أمبو | كوم امبو | EGY | Kom Ombo | town
سفاجا | | EGY | Safaga | town
القصير المصرية | | EGY | El Quseir | town
مرسى علم | | EGY | Marsa Alam | town
العين السخنة | | EGY | Ain Sokhna | town
مدينة السادات | | EGY | Sadat City | city
العاشر من رمضان | | EGY | 10th of Ramadan City | city
السادس من أكتوبر | مدينة 6 أكتوبر, مدينة السادس من أكتوبر | EGY | 6th of October City | city
العاصمة الإدارية الجديدة | العاصمة الإدارية | EGY | New Administrative Capital | city
أبو كبير | | EGY | Abu Kabir | town
ميت غمر | | EGY | Mit Ghamr | town
نجع حمادي | | EGY | Nag Hammadi | town
كرداسة | | EGY | Kerdasa | town
سمالوط | | EGY | Samalut | town
مغاغة | | EGY | Maghagha | town
ملوي | مدينة ملوي | EGY | Mallawi | town
دلجا | | EGY | Dalga | village
قرية الروضة | مسجد الروضة | EGY | al-Rawda | village
أبو زنيمة | | EGY | Abu Zenima | town
القنطرة | القنطرة شرق | EGY | El Qantara | town
سيناء | شبه جزيرة سيناء | EGY | Sinai | region
شمال سيناء | محافظة شمال سيناء, شمالي سيناء | EGY | North Sinai | region
جنوب سيناء | محافظة جنوب سيناء, جنوبي سيناء | EGY | South Sinai | region
وسط سيناء | | EGY | central Sinai | region
محافظة الدقهلية | الدقهلية | EGY | Dakahlia | region
محافظة الشرقية | | EGY | Sharqia | region
محافظة الغربية | | EGY | Gharbia | region
المنوفية | محافظة المنوفية | EGY | Monufia | region
القليوبية | محافظة القليوبية | EGY | Qalyubia | region
محافظة البحيرة | | EGY | Beheira | region
محافظة البحر الأحمر | | EGY | Red Sea Governorate | region
الوادي الجديد | محافظة الوادي الجديد | EGY | New Valley | region
صعيد مصر | الوجه القبلي | EGY | Upper Egypt | region
دلتا النيل | الدلتا, الوجه البحري | EGY | Nile Delta | region
النوبة | بلاد النوبة | EGY | Nubia | region
حلايب | مثلث حلايب, حلايب وشلاتين, مثلث حلايب وشلاتين, شلاتين | | Halayib Triangle | region
الواحات البحرية | | EGY | Bahariya Oasis | region
الصحراء الغربية المصرية | | EGY | Western Desert (Egypt) | desert
جبل الحلال | | EGY | Jabal al-Halal | mountain
جبل موسى | جبل الطور, طور سيناء | EGY | Mount Sinai | mountain
مدينة نصر | | EGY | Nasr City | quarter
مصر الجديدة | | EGY | Heliopolis | quarter
القاهرة الجديدة | | EGY | New Cairo | quarter
التجمع الخامس | | EGY | Fifth Settlement | quarter
حي المعادي | ضاحية المعادي | EGY | Maadi | quarter
حي الزمالك | | EGY | Zamalek | quarter
جاردن سيتي | غاردن سيتي | EGY | Garden City | quarter
وسط القاهرة | | EGY | central Cairo | quarter
شبرا | شبرا الخيمة | EGY | Shubra | quarter
إمبابة | امبابة | EGY | Imbaba | quarter
العباسية | | EGY | Abbasiya | quarter
حلوان | | EGY | Helwan | city
المقطم | | EGY | Mokattam | quarter
حي المطرية | المطرية | EGY | Matariya | quarter
عين شمس | | EGY | Ain Shams | quarter
الدقي | | EGY | Dokki | quarter
حي المهندسين | | EGY | Mohandessin | quarter
جزيرة الوراق | الوراق | EGY | Warraq Island | island
ماسبيرو | مبنى ماسبيرو | EGY | Maspero | site
مدينة الشيخ زايد | الشيخ زايد | EGY | Sheikh Zayed City | city
ميدان التحرير | | EGY | Tahrir Square | site
رابعة العدوية | ميدان رابعة العدوية, اعتصام رابعة | EGY | Rabaa al-Adawiya Square | site
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
مكتبة الإسكندرية | | EGY | Bibliotheca Alexandrina | site
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
الخرطوم | مدينة الخرطوم, ولاية الخرطوم, العاصمة الخرطوم | SDN | Khartoum | city
أم درمان | أمدرمان, ام درمان | SDN | Omdurman | city
الخرطوم بحري | بحري الخرطوم, مدينة بحري | SDN | Khartoum North | city
بورتسودان | بورت سودان, بور سودان, بورسودان | SDN | Port Sudan | city
عطبرة | مدينة عطبرة | SDN | Atbara | city
ود مدني | مدني السودانية, واد مدني | SDN | Wad Madani | city
مدينة الأبيض | | SDN | El Obeid | city
نيالا | مدينة نيالا | SDN | Nyala | city
الفاشر | مدينة الفاشر | SDN | El Fasher | city
مدينة الجنينة | الجنينة | SDN | Geneina | city
زالنجي | | SDN | Zalingei | city
الضعين | | SDN | Ed Daein | city
كادوقلي | كادقلي | SDN | Kadugli | city
الدلنج | | SDN | Dilling | city
الدمازين | | SDN | Damazin | city
القضارف | ولاية القضارف | SDN | Gedaref | city
كسلا | ولاية كسلا | SDN | Kassala | city
سنار | ولاية سنار | SDN | Sennar | city
سنجة | مدينة سنجة | SDN | Singa | town
كوستي | | SDN | Kosti | city
مدينة ربك | | SDN | Rabak | city
الدويم | | SDN | Ed Dueim | city
الدامر | | SDN | Ed Damer | city
شندي | | SDN | Shendi | city
دنقلا | | SDN | Dongola | city
مروي | مدينة مروي, مطار مروي | SDN | Merowe | town
وادي حلفا | | SDN | Wadi Halfa | town
سواكن | جزيرة سواكن, مدينة سواكن | SDN | Suakin | town
بابنوسة | | SDN | Babanusa | town
هجليج | حقل هجليج | SDN | Heglig | town
مدينة النهود | | SDN | En Nahud | town
مدينة بارا | | SDN | Bara | town
أم روابة | | SDN | Um Ruwaba | town
كبكابية | | SDN | Kabkabiya | town
بلدة كتم | | SDN | Kutum | town
بلدة طويلة | محلية طويلة | SDN | Tawila | town
مليط | مدينة مليط | SDN | Mellit | town
أردمتا | | SDN | Ardamata | town
الطينة | | SDN | Tina | town
دارفور | إقليم دارفور | SDN | Darfur | region
شمال دارفور | ولاية شمال دارفور | SDN | North Darfur | region
جنوب دارفور | ولاية جنوب دارفور | SDN | South Darfur | region
غرب دارفور | ولاية غرب دارفور | SDN | West Darfur | region
شرق دارفور | ولاية شرق دارفور | SDN | East Darfur | region
وسط دارفور | ولاية وسط دارفور | SDN | Central Darfur | region
كردفان | إقليم كردفان | SDN | Kordofan | region
شمال كردفان | ولاية شمال كردفان | SDN | North Kordofan | region
جنوب كردفان | ولاية جنوب كردفان | SDN | South Kordofan | region
غرب كردفان | ولاية غرب كردفان | SDN | West Kordofan | region
ولاية النيل الأزرق | | SDN | Blue Nile State | region
ولاية النيل الأبيض | | SDN | White Nile State | region
ولاية نهر النيل | | SDN | River Nile State | region
ولاية الجزيرة | | SDN | Gezira State | region
ولاية البحر الأحمر | | SDN | Red Sea State | region
الولاية الشمالية | | SDN | Northern State | region
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
جوبا | مدينة جوبا | SSD | Juba | city
ملكال | | SSD | Malakal | city
بانتيو | | SSD | Bentiu | city
مدينة واو | | SSD | Wau | city
مدينة بور | | SSD | Bor | city
ولاية الوحدة | | SSD | Unity State | region
أعالي النيل | ولاية أعالي النيل | SSD | Upper Nile | region
جونقلي | ولاية جونقلي | SSD | Jonglei | region
ولاية الاستوائية الوسطى | ولاية الاستوائية | SSD | Equatoria | region
بحر الغزال | | SSD | Bahr el-Ghazal | region

# Algeria
الجزائر العاصمة | مدينة الجزائر | DZA | Algiers | city
وهران | مدينة وهران | DZA | Oran | city
قسنطينة | | DZA | Constantine | city
عنابة | | DZA | Annaba | city
البليدة | | DZA | Blida | city
باتنة | | DZA | Batna | city
سطيف | | DZA | Setif | city
تلمسان | | DZA | Tlemcen | city
بجاية | | DZA | Bejaia | city
تيزي وزو | تيزي أوزو | DZA | Tizi Ouzou | city
سكيكدة | | DZA | Skikda | city
تبسة | | DZA | Tebessa | city
بسكرة | | DZA | Biskra | city
جيجل | | DZA | Jijel | city
المدية | | DZA | Medea | city
الشلف | | DZA | Chlef | city
مستغانم | | DZA | Mostaganem | city
سيدي بلعباس | | DZA | Sidi Bel Abbes | city
تيارت | | DZA | Tiaret | city
الجلفة | | DZA | Djelfa | city
ولاية المسيلة | | DZA | M'sila | city
برج بوعريريج | | DZA | Bordj Bou Arreridj | city
البويرة | | DZA | Bouira | city
بومرداس | | DZA | Boumerdes | city
تيبازة | | DZA | Tipaza | city
عين الدفلى | | DZA | Ain Defla | city
خنشلة | | DZA | Khenchela | city
سوق أهراس | | DZA | Souk Ahras | city
قالمة | | DZA | Guelma | city
أم البواقي | | DZA | Oum el-Bouaghi | city
ولاية ميلة | | DZA | Mila | city
ولاية الوادي | وادي سوف | DZA | El Oued | city
ورقلة | | DZA | Ouargla | city
غرداية | | DZA | Ghardaia | city
الأغواط | | DZA | Laghouat | city
ولاية بشار | مدينة بشار | DZA | Bechar | city
أدرار | ولاية أدرار | DZA | Adrar | city
تمنراست | تامنراست, تمنغاست | DZA | Tamanrasset | city
إليزي | ولاية إليزي | DZA | Illizi | city
مدينة جانت | | DZA | Djanet | town
تندوف | مخيمات تندوف | DZA | Tindouf | city
حاسي مسعود | | DZA | Hassi Messaoud | town
عين صالح | | DZA | In Salah | town
عين أمناس | عين اميناس, إن أميناس | DZA | In Amenas | town
تيقنتورين | تيغنتورين | DZA | Tiguentourine | site
حاسي الرمل | | DZA | Hassi R'Mel | town
ولاية النعامة | | DZA | Naama | city
ولاية سعيدة | | DZA | Saida | city
ولاية معسكر | | DZA | Mascara | city
غليزان | | DZA | Relizane | city
بوفاريك | مطار بوفاريك | DZA | Boufarik | town
برج باجي مختار | | DZA | Bordj Badji Mokhtar | town
منطقة القبائل | بلاد القبائل | DZA | Kabylie | region
جنوب الجزائر | الجنوب الجزائري | DZA | southern Algeria | region
مطار هواري بومدين | مطار الجزائر الدولي | DZA | Houari Boumediene Airport | airport
سجن الحراش | الحراش | DZA | El Harrach prison | site
باب الواد | | DZA | Bab el-Oued | quarter
قصر المرادية | المرادية | DZA | El Mouradia Palace | site

# Tunisia
تونس العاصمة | مدينة تونس, العاصمة تونس | TUN | Tunis | city
صفاقس | | TUN | Sfax | city
سوسة | مدينة سوسة | TUN | Sousse | city
القيروان | | TUN | Kairouan | city
بنزرت | | TUN | Bizerte | city
قابس | | TUN | Gabes | city
قفصة | | TUN | Gafsa | city
القصرين | | TUN | Kasserine | city
سيدي بوزيد | سيدي بو زيد | TUN | Sidi Bouzid | city
المنستير | | TUN | Monastir | city
مدينة المهدية | ولاية المهدية | TUN | Mahdia | city
ولاية نابل | مدينة نابل | TUN | Nabeul | city
مدينة الحمامات | | TUN | Hammamet | city
ولاية الكاف | مدينة الكاف | TUN | El Kef | city
جندوبة | | TUN | Jendouba | city
باجة | ولاية باجة | TUN | Beja | city
سليانة | | TUN | Siliana | city
زغوان | | TUN | Zaghouan | city
توزر | | TUN | Tozeur | city
ولاية قبلي | | TUN | Kebili | city
مدنين | | TUN | Medenine | city
تطاوين | | TUN | Tataouine | city
بن قردان | بنقردان, بن قردان التونسية | TUN | Ben Gardane | town
جرجيس | | TUN | Zarzis | town
رمادة | بلدة رمادة | TUN | Remada | town
طبرقة | | TUN | Tabarka | town
أريانة | ولاية أريانة | TUN | Ariana | city
بن عروس | | TUN | Ben Arous | city
منوبة | | TUN | Manouba | city
حلق الوادي | | TUN | La Goulette | town
باردو | متحف باردو, قصر باردو | TUN | Bardo | quarter
قرطاج | قصر قرطاج | TUN | Carthage | quarter
القصبة | ساحة القصبة | TUN | Kasbah | quarter
سيدي بوسعيد | سيدي بو سعيد | TUN | Sidi Bou Said | town
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
الرباط | مدينة الرباط, العاصمة الرباط | MAR | Rabat | city
الدار البيضاء | كازابلانكا, الدارالبيضاء | MAR | Casablanca | city
مراكش | مدينة مراكش | MAR | Marrakesh | city
مدينة فاس | فاس المغربية | MAR | Fez | city
طنجة | مدينة طنجة | MAR | Tangier | city
مكناس | | MAR | Meknes | city
أكادير | اكادير, أغادير | MAR | Agadir | city
وجدة | مدينة وجدة | MAR | Oujda | city
تطوان | | MAR | Tetouan | city
القنيطرة المغربية | | MAR | Kenitra | city
مدينة سلا | | MAR | Sale | city
الحسيمة | مدينة الحسيمة, إقليم الحسيمة | MAR | Al Hoceima | city
الناظور | الناضور | MAR | Nador | city
جرادة | مدينة جرادة | MAR | Jerada | city
مدينة العيون | العيون المغربية | MAR | Laayoune | city
مدينة الداخلة | الداخلة المغربية | MAR | Dakhla | city
السمارة | مدينة السمارة | MAR | Smara | city
بوجدور | | MAR | Boujdour | city
الكركرات | معبر الكركرات, الكركارات | MAR | Guerguerat | crossing
تيفاريتي | | MAR | Tifariti | town
بئر لحلو | بير لحلو | MAR | Bir Lehlou | town
منطقة المحبس | | MAR | Mahbes | town
الصويرة | | MAR | Essaouira | city
ورزازات | | MAR | Ouarzazate | city
الراشيدية | الرشيدية المغربية | MAR | Errachidia | city
زاكورة | | MAR | Zagora | city
بني ملال | | MAR | Beni Mellal | city
خريبكة | | MAR | Khouribga | city
سطات | | MAR | Settat | city
مدينة الجديدة | | MAR | El Jadida | city
مدينة المحمدية | | MAR | Mohammedia | city
آسفي | أسفي | MAR | Safi | city
تازة | مدينة تازة | MAR | Taza | city
إفران | | MAR | Ifrane | town
الفنيدق | | MAR | Fnideq | town
العرائش | | MAR | Larache | city
شفشاون | | MAR | Chefchaouen | city
تارودانت | | MAR | Taroudant | city
طانطان | | MAR | Tan-Tan | city
كلميم | | MAR | Guelmim | city
الصخيرات | | MAR | Skhirat | town
تمارة | | MAR | Temara | city
بوزنيقة | | MAR | Bouznika | town
إمزورن | امزورن | MAR | Imzouren | town
الريف المغربي | منطقة الريف, الريف المغربية | MAR | Rif | region
إقليم الحوز | الحوز | MAR | Al Haouz | region
سوس ماسة | | MAR | Souss-Massa | region
إقليم الصحراء الغربية | إقليم الصحراء, الأقاليم الجنوبية | MAR | Western Sahara region | region
وادي الذهب | | MAR | Rio de Oro | region
جبال الأطلس | الأطلس الكبير, الأطلس المتوسط | MAR | Atlas Mountains | mountain
طنجة المتوسط | ميناء طنجة المتوسط | MAR | Tanger Med | site
سجن عكاشة | | MAR | Oukacha prison | site
مطار محمد الخامس | مطار محمد الخامس الدولي | MAR | Mohammed V Airport | airport
معبر باب سبتة | باب سبتة | MAR | Bab Sebta crossing | crossing
سبتة | مدينة سبتة | ESP | Ceuta | city
مليلية | مدينة مليلية, مليلة | ESP | Melilla | city

# Mauritania, Somalia, Djibouti, Comoros
نواكشوط | نواقشوط | MRT | Nouakchott | city
نواذيبو | نواديبو | MRT | Nouadhibou | city
روصو | | MRT | Rosso | city
كيفه | كيفة | MRT | Kiffa | city
شنقيط | | MRT | Chinguetti | town
مدينة أطار | | MRT | Atar | city
الزويرات | ازويرات | MRT | Zouerate | city
باسكنو | | MRT | Bassikounou | town
مخيم امبرة | مخيم أمبرة | MRT | Mbera camp | camp
مقديشو | مقديشيو, موقديشو | SOM | Mogadishu | city
هرجيسا | هرغيسا | SOM | Hargeisa | city
كيسمايو | كسمايو | SOM | Kismayo | city
بيدوا | بيداوة | SOM | Baidoa | city
بوصاصو | بوساسو | SOM | Bosaso | city
غالكعيو | جالكعيو, جالكايو | SOM | Galkayo | city
غروي | جاروي, غاروي | SOM | Garowe | city
بلدوين | بلد وين, بلدوينه | SOM | Beledweyne | city
بربرة | ميناء بربرة | SOM | Berbera | city
لاسعانود | لاس عانود, لاسعنود | SOM | Las Anod | city
براوة | | SOM | Barawe | town
أفجوي | أفغوي | SOM | Afgooye | town
مدينة جوهر | | SOM | Jowhar | city
أرض الصومال | صوماليلاند, جمهورية أرض الصومال, صومالي لاند | SOM | Somaliland | region
بونتلاند | بونت لاند, أرض البنط | SOM | Puntland | region
جوبالاند | جوبا لاند, ولاية جوبالاند | SOM | Jubaland | region
ولاية هيرشبيلي | هيرشبيلي | SOM | Hirshabelle | region
غلمدغ | جلمدج, غلمدوغ | SOM | Galmudug | region
شبيلي السفلى | شبيلي الوسطى, إقليم شبيلي السفلى | SOM | Shabelle | region
مدينة جيبوتي | | DJI | Djibouti | city
ميناء دوراليه | دوراليه | DJI | Doraleh port | site
معسكر ليمونييه | قاعدة ليمونييه | DJI | Camp Lemonnier | base
موروني | | COM | Moroni | city
أنجوان | جزيرة أنجوان | COM | Anjouan | island

# Saudi Arabia
الرياض | مدينة الرياض, العاصمة الرياض, منطقة الرياض | SAU | Riyadh | city
جدة | مدينة جدة | SAU | Jeddah | city
مكة المكرمة | مكة, مكه, مكة المكرمه, مدينة مكة | SAU | Mecca | city
المدينة المنورة | المدينة المنوره, طيبة الطيبة | SAU | Medina | city
الدمام | مدينة الدمام | SAU | Dammam | city
الظهران | | SAU | Dhahran | city
مدينة الخبر | الخبر السعودية | SAU | Khobar | city
الطائف | | SAU | Taif | city
تبوك | منطقة تبوك | SAU | Tabuk | city
بريدة | مدينة بريدة | SAU | Buraydah | city
عنيزة | | SAU | Unaizah | city
أبها | مدينة أبها | SAU | Abha | city
خميس مشيط | | SAU | Khamis Mushait | city
نجران | منطقة نجران | SAU | Najran | city
جازان | جيزان, منطقة جازان | SAU | Jizan | city
صامطة | | SAU | Samtah | town
محافظة صبيا | | SAU | Sabya | town
الخوبة | | SAU | Khubah | town
شرورة | | SAU | Sharurah | town
ظهران الجنوب | | SAU | Dhahran al-Janub | town
مدينة حائل | منطقة حائل | SAU | Hail | city
عرعر | مدينة عرعر | SAU | Arar | city
سكاكا | | SAU | Sakaka | city
رفحاء | | SAU | Rafha | town
حفر الباطن | | SAU | Hafar al-Batin | city
القطيف | محافظة القطيف | SAU | Qatif | city
العوامية | بلدة العوامية | SAU | Awamiyah | town
سيهات | | SAU | Saihat | town
الهفوف | | SAU | Hofuf | city
الجبيل | مدينة الجبيل | SAU | Jubail | city
مدينة ينبع | ينبع السعودية, ميناء ينبع | SAU | Yanbu | city
رابغ | | SAU | Rabigh | city
منطقة الباحة | مدينة الباحة | SAU | Al Bahah | city
محافظة الخرج | | SAU | Al Kharj | city
الدرعية | | SAU | Diriyah | city
محافظة المجمعة | | SAU | Al Majmaah | town
الدوادمي | | SAU | Dawadmi | town
بيشة | | SAU | Bisha | city
القنفذة | | SAU | Al Qunfudhah | city
محافظة العلا | العلا السعودية | SAU | AlUla | city
نيوم | مدينة نيوم, مشروع نيوم | SAU | NEOM | city
بقيق | أبقيق | SAU | Abqaiq | town
خريص | حقل خريص | SAU | Khurais | site
رأس تنورة | | SAU | Ras Tanura | town
مشعر منى | | SAU | Mina | site
مشعر عرفات | جبل عرفات, صعيد عرفات | SAU | Arafat | site
مزدلفة | | SAU | Muzdalifah | site
المنطقة الشرقية | المنطقة الشرقية السعودية, شرق السعودية | SAU | Eastern Province | region
الأحساء | الإحساء, محافظة الأحساء | SAU | Al-Ahsa | region
القصيم | منطقة القصيم | SAU | Al-Qassim | region
عسير | منطقة عسير | SAU | Asir | region
منطقة الجوف | | SAU | Al Jawf Region | region
الحدود الشمالية | منطقة الحدود الشمالية | SAU | Northern Borders | region
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
أبوظبي | أبو ظبي, ابوظبي, إمارة أبوظبي, العاصمة أبوظبي | ARE | Abu Dhabi | city
دبي | دبى, إمارة دبي, مدينة دبي | ARE | Dubai | city
الشارقة | إمارة الشارقة | ARE | Sharjah | city
عجمان | إمارة عجمان | ARE | Ajman | city
رأس الخيمة | إمارة رأس الخيمة | ARE | Ras al-Khaimah | city
الفجيرة | إمارة الفجيرة, ميناء الفجيرة | ARE | Fujairah | city
أم القيوين | إمارة أم القيوين | ARE | Umm al-Quwain | city
مدينة العين | العين الإماراتية | ARE | Al Ain | city
مدينة زايد | | ARE | Zayed City | city
مدينة مصدر | | ARE | Masdar City | city
خورفكان | خور فكان | ARE | Khor Fakkan | city
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
الدوحة | الدوحه, مدينة الدوحة, العاصمة الدوحة | QAT | Doha | city
الوكرة | | QAT | Al Wakrah | city
مدينة الريان | | QAT | Al Rayyan | city
لوسيل | مدينة لوسيل, ملعب لوسيل | QAT | Lusail | city
مدينة الخور | | QAT | Al Khor | city
رأس لفان | | QAT | Ras Laffan | town
قاعدة العديد | قاعدة العديد الجوية | QAT | Al Udeid air base | base
مطار حمد الدولي | مطار حمد | QAT | Hamad International Airport | airport
منفذ أبو سمرة | أبو سمرة, معبر أبو سمرة | QAT | Abu Samra crossing | crossing
المنامة | مدينة المنامة, العاصمة المنامة | BHR | Manama | city
المحرق | | BHR | Muharraq | city
الرفاع | | BHR | Riffa | city
الدراز | | BHR | Diraz | village
جزيرة سترة | | BHR | Sitra | town
دوار اللؤلؤة | ميدان اللؤلؤة | BHR | Pearl Roundabout | site
سجن جو | سجن جو المركزي | BHR | Jau prison | site
قصر الصخير | الصخير | BHR | Sakhir Palace | site
مدينة الكويت | الكويت العاصمة, العاصمة الكويت | KWT | Kuwait City | city
الجهراء | | KWT | Jahra | city
محافظة حولي | | KWT | Hawalli | city
محافظة الأحمدي | ميناء الأحمدي | KWT | Ahmadi | city
الفروانية | | KWT | Farwaniya | city
السالمية | | KWT | Salmiya | city
جزيرة بوبيان | بوبيان | KWT | Bubiyan Island | island
حقل الدرة | حقل الدرة للغاز | KWT | Durra gas field | site
الخفجي | حقل الخفجي | SAU | Khafji | town
المنطقة المقسومة | المنطقة المحايدة | | Saudi-Kuwaiti neutral zone | region
قصر بيان | | KWT | Bayan Palace | site
معسكر عريفجان | عريفجان, قاعدة عريفجان | KWT | Camp Arifjan | base
قاعدة علي السالم | | KWT | Ali Al Salem air base | base
مسقط | مدينة مسقط, العاصمة مسقط | OMN | Muscat | city
صلالة | | OMN | Salalah | city
صحار | | OMN | Sohar | city
نزوى | | OMN | Nizwa | city
صور العمانية | | OMN | Sur | city
الدقم | ميناء الدقم | OMN | Duqm | city
البريمي | | OMN | Al Buraimi | city
محافظة ظفار | ظفار | OMN | Dhofar | region
محافظة مسندم | مسندم, شبه جزيرة مسندم | OMN | Musandam | region
جزيرة مصيرة | مصيرة | OMN | Masirah Island | island
ميناء صلالة | | OMN | Port of Salalah | site

# Turkey
أنقرة | انقرة, أنقره, العاصمة أنقرة | TUR | Ankara | city
إسطنبول | اسطنبول, استنبول, إستانبول, إستنبول, أسطنبول, استانبول, الآستانة | TUR | Istanbul | city
إزمير | ازمير, أزمير | TUR | Izmir | city
أنطاليا | أنطالية, انطاليا | TUR | Antalya | city
أضنة | اضنة, أضنا | TUR | Adana | city
غازي عنتاب | غازي عينتاب, عنتاب, غازيعنتاب | TUR | Gaziantep | city
شانلي أورفا | أورفا, شانلي اورفا, شانلى أورفا | TUR | Sanliurfa | city
كيليس | كلس | TUR | Kilis | city
هاتاي | هطاي, إقليم هاتاي, ولاية هاتاي | TUR | Hatay | region
لواء إسكندرون | لواء اسكندرون | TUR | Sanjak of Alexandretta | region
أنطاكيا | أنطاكية, انطاكيا | TUR | Antakya | city
إسكندرون | الإسكندرونة, اسكندرون | TUR | Iskenderun | city
الريحانية | ريحانلي, الريحانلي | TUR | Reyhanli | town
قرق خان | قريق خان | TUR | Kirikhan | town
يايلاداغ | يايلاداغي | TUR | Yayladagi | town
ديار بكر | دياربكر, آمد | TUR | Diyarbakir | city
ماردين | | TUR | Mardin | city
نصيبين | | TUR | Nusaybin | town
شرناق | شرناخ | TUR | Sirnak | city
جيزرة | جيزري, جزيرة ابن عمر | TUR | Cizre | town
سيلوبي | | TUR | Silopi | town
هكاري | هكاري التركية, حكاري | TUR | Hakkari | city
شمدينلي | | TUR | Semdinli | town
يوكسك أوفا | يوكسكوفا | TUR | Yuksekova | town
سيرت التركية | | TUR | Siirt | city
باتمان التركية | مدينة باتمان, باطمان | TUR | Batman | city
مدينة وان | وان التركية, فان التركية | TUR | Van | city
بينغول | | TUR | Bingol | city
تونجلي | ديرسيم | TUR | Tunceli | city
أديامان | أدي يامان, آديامان | TUR | Adiyaman | city
ملاطية | مالاطيا | TUR | Malatya | city
إيلازيغ | ألازيغ, إلازيغ | TUR | Elazig | city
كهرمان مرعش | كهرمانمرعش, قهرمان مرعش | TUR | Kahramanmaras | city
مرعش | | TUR | Marash | city
مدينة عثمانية | ولاية عثمانية | TUR | Osmaniye | city
مرسين | مرسين التركية | TUR | Mersin | city
طرسوس | | TUR | Tarsus | city
قونية | قونيا | TUR | Konya | city
قيصري | قيصرية | TUR | Kayseri | city
سيواس | | TUR | Sivas | city
أرضروم | أرض روم | TUR | Erzurum | city
أرزنجان | | TUR | Erzincan | city
قارص | | TUR | Kars | city
طرابزون | ترابزون | TUR | Trabzon | city
مدينة ريزا | ولاية ريزا, ريزة | TUR | Rize | city
سامسون | صامصون | TUR | Samsun | city
مدينة بورصة | ولاية بورصة, بورصة التركية | TUR | Bursa | city
إزميت | | TUR | Izmit | city
قوجالي | كوجالي | TUR | Kocaeli | city
سقاريا | صقاريا | TUR | Sakarya | city
أدرنة | إدرنة | TUR | Edirne | city
جناق قلعة | تشاناكالي, جنق قلعة | TUR | Canakkale | city
بودروم | | TUR | Bodrum | town
موغلا | | TUR | Mugla | city
دنيزلي | | TUR | Denizli | city
مانيسا | | TUR | Manisa | city
إسكي شهير | إسكيشهير, اسكيشهير | TUR | Eskisehir | city
يوزغات | | TUR | Yozgat | city
سوروج | | TUR | Suruc | town
آقجة قلعة | أقجة قلعة, أقجه قلعة | TUR | Akcakale | town
جيلان بينار | جيلان بنار | TUR | Ceylanpinar | town
قرقميش | قرقاميش | TUR | Karkamis | town
مدينة سوما | | TUR | Soma | town
ميدان تقسيم | ساحة تقسيم | TUR | Taksim Square | site
بيوغلو | بي أوغلو | TUR | Beyoglu | quarter
حي الفاتح | | TUR | Fatih | quarter
أسكودار | أوسكودار | TUR | Uskudar | quarter
باشاك شهير | باشاكشهير | TUR | Basaksehir | quarter
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
طهران | العاصمة طهران, مدينة طهران | IRN | Tehran | city
مدينة مشهد | مشهد الإيرانية | IRN | Mashhad | city
أصفهان | إصفهان, أصبهان | IRN | Isfahan | city
شيراز | مدينة شيراز | IRN | Shiraz | city
تبريز | مدينة تبريز | IRN | Tabriz | city
مدينة قم | قم الإيرانية, محافظة قم | IRN | Qom | city
الأهواز | الاهواز, الأحواز, الاحواز | IRN | Ahvaz | city
المحمرة | خرمشهر | IRN | Khorramshahr | city
عبادان | آبادان | IRN | Abadan | city
كرمانشاه | كرمنشاه | IRN | Kermanshah | city
سنندج | سننداج | IRN | Sanandaj | city
مهاباد | | IRN | Mahabad | city
سقز | | IRN | Saqqez | city
مدينة بانه | | IRN | Baneh | town
مريوان | | IRN | Marivan | city
بيرانشهر | بيران شهر | IRN | Piranshahr | city
أورمية | أرومية, اورمية, أروميه | IRN | Urmia | city
أردبيل | | IRN | Ardabil | city
زنجان | | IRN | Zanjan | city
همدان | همذان | IRN | Hamadan | city
قزوين | مدينة قزوين | IRN | Qazvin | city
كرج | مدينة كرج | IRN | Karaj | city
مدينة رشت | | IRN | Rasht | city
مدينة يزد | يزد الإيرانية | IRN | Yazd | city
كرمان | مدينة كرمان | IRN | Kerman | city
زاهدان | | IRN | Zahedan | city
جابهار | تشابهار, تشاه بهار, ميناء تشابهار, شابهار | IRN | Chabahar | city
بندر عباس | | IRN | Bandar Abbas | city
بوشهر | محطة بوشهر, مفاعل بوشهر | IRN | Bushehr | city
عسلوية | | IRN | Asaluyeh | town
مدينة أراك | مفاعل أراك, مفاعل آراك | IRN | Arak | city
نطنز | منشأة نطنز, نطنز النووية, مفاعل نطنز | IRN | Natanz | town
فوردو | منشأة فوردو, فردو | IRN | Fordow | site
بارشين | موقع بارشين | IRN | Parchin | base
كازرون | | IRN | Kazerun | city
دزفول | | IRN | Dezful | city
سر بل ذهاب | سربل ذهاب | IRN | Sarpol-e Zahab | town
محافظة إيلام | | IRN | Ilam | city
نيشابور | نيسابور | IRN | Nishapur | city
خوزستان | عربستان, إقليم الأهواز, إقليم الأحواز, محافظة خوزستان, عربستان الأحواز | IRN | Khuzestan | region
سيستان وبلوشستان | سيستان بلوشستان, سيستان وبلوجستان, سيستان, محافظة سيستان وبلوشستان | IRN | Sistan and Baluchestan | region
كردستان إيران | كردستان الإيرانية, كردستان الشرقية, شرق كردستان | IRN | Iranian Kurdistan | region
محافظة كردستان | | IRN | Kurdistan Province | region
أذربيجان الغربية | | IRN | West Azerbaijan | region
أذربيجان الشرقية | | IRN | East Azerbaijan | region
محافظة فارس | إقليم فارس | IRN | Fars | region
خراسان | | IRN | Khorasan | region
خراسان رضوي | | IRN | Razavi Khorasan | region
هرمزغان | هرمزكان | IRN | Hormozgan | region
لرستان | لورستان | IRN | Lorestan | region
مازندران | | IRN | Mazandaran | region
محافظة جيلان | كيلان | IRN | Gilan | region
جزيرة خرج | جزيرة خارك | IRN | Kharg Island | island
جزيرة قشم | قشم | IRN | Qeshm Island | island
جزيرة كيش | | IRN | Kish Island | island
سجن إيفين | إيفين, سجن ايفين, سجن إيوين | IRN | Evin prison | site
حقل بارس الجنوبي | بارس الجنوبي | IRN | South Pars gas field | site
مطار مهر آباد | مطار مهرآباد | IRN | Mehrabad Airport | airport
مطار الخميني | مطار الإمام الخميني, مطار الخميني الدولي, مطار الإمام الخميني الدولي | IRN | Imam Khomeini Airport | airport

# Afghanistan and Pakistan
كابول | كابل, العاصمة كابول, العاصمة كابل | AFG | Kabul | city
قندهار | ولاية قندهار | AFG | Kandahar | city
هرات | هيرات, ولاية هرات | AFG | Herat | city
مزار شريف | مزار الشريف | AFG | Mazar-i-Sharif | city
قندوز | كندوز, قندز, ولاية قندوز, قندوس | AFG | Kunduz | city
جلال آباد | جلال أباد, جلال اباد, جلالآباد | AFG | Jalalabad | city
غزني | غزنة, غزنه, ولاية غزني | AFG | Ghazni | city
لشكر كاه | لشكرجاه, لشكركاه, لشكر غاه | AFG | Lashkar Gah | city
تورا بورا | | AFG | Tora Bora | site
باميان | ولاية باميان | AFG | Bamyan | city
خوست | ولاية خوست | AFG | Khost | city
غرديز | | AFG | Gardez | city
فيض آباد | | AFG | Fayzabad | city
مدينة ميمنة | | AFG | Maymana | city
هلمند | ولاية هلمند, إقليم هلمند | AFG | Helmand | region
ننغرهار | ننجرهار, نانغرهار, نانجارهار, ننكرهار, ولاية ننغرهار, إقليم ننكرهار | AFG | Nangarhar | region
ولاية بلخ | إقليم بلخ | AFG | Balkh | region
ولاية فراه | فراه, إقليم فراه | AFG | Farah | region
ولاية فارياب | فارياب, إقليم فارياب | AFG | Faryab | region
ولاية جوزجان | جوزجان | AFG | Jowzjan | region
ولاية بغلان | بغلان | AFG | Baghlan | region
ولاية تخار | تخار | AFG | Takhar | region
بدخشان | ولاية بدخشان | AFG | Badakhshan | region
ولاية لوغر | لوغر, لوجر | AFG | Logar | region
ولاية وردك | وردك, ميدان وردك | AFG | Wardak | region
أوروزغان | أرزكان, أروزغان | AFG | Uruzgan | region
ولاية زابل | إقليم زابل | AFG | Zabul | region
بكتيكا | باكتيكا | AFG | Paktika | region
بكتيا | باكتيا | AFG | Paktia | region
كونر | كونار, كنر, ولاية كونر | AFG | Kunar | region
ولاية بادغيس | بادغيس | AFG | Badghis | region
ولاية سربل | سربل, ساري بول | AFG | Sar-e Pol | region
بنجشير | بانشير, وادي بنجشير, بانجشير, وادي بانشير | AFG | Panjshir | region
كابيسا | ولاية كابيسا | AFG | Kapisa | region
ولاية غور | إقليم غور | AFG | Ghor | region
ولاية بروان | بروان | AFG | Parwan | region
قاعدة باغرام | باغرام, بغرام, باجرام, قاعدة بغرام, قاعدة باغرام الجوية | AFG | Bagram air base | base
مطار كابل | مطار كابول, مطار حامد كرزاي الدولي | AFG | Kabul Airport | airport
معبر طورخم | طورخم, تورخم | AFG | Torkham crossing | crossing
معبر تشمن | تشمن, سبين بولدك, معبر سبين بولدك | AFG | Chaman crossing | crossing
خط دوراند | | | Durand Line | site
إسلام آباد | إسلام أباد, إسلام اباد, إسلامآباد, إسلامأباد | PAK | Islamabad | city
كراتشي | كراشي | PAK | Karachi | city
لاهور | مدينة لاهور | PAK | Lahore | city
بيشاور | بشاور | PAK | Peshawar | city
كويتا | كويته, كوته | PAK | Quetta | city
راولبندي | روالبندي | PAK | Rawalpindi | city
فيصل آباد | فيصل أباد | PAK | Faisalabad | city
ملتان | مدينة ملتان | PAK | Multan | city
حيدر آباد الباكستانية | | PAK | Hyderabad (Pakistan) | city
مظفر آباد | مظفر أباد | PAK | Muzaffarabad | city
أبوت آباد | أبوت أباد, آبوت آباد | PAK | Abbottabad | city
مدينة مردان | | PAK | Mardan | city
جوادر | غوادر, ميناء جوادر, جوادار, غوادار | PAK | Gwadar | city
ميرانشاه | | PAK | Miranshah | town
كلكت | جيلجيت بالتستان, غلغت بلتستان | PAK | Gilgit-Baltistan | region
بلوشستان | بلوجستان, إقليم بلوشستان | PAK | Balochistan | region
إقليم البنجاب | البنجاب, إقليم بنجاب | PAK | Punjab | region
إقليم السند | ولاية السند | PAK | Sindh | region
خيبر بختونخوا | خيبر باختونخوا, خيبر بختون خوا | PAK | Khyber Pakhtunkhwa | region
وزيرستان | وزيرستان الشمالية, شمال وزيرستان, جنوب وزيرستان, وزيرستان الجنوبية | PAK | Waziristan | region
وادي سوات | سوات | PAK | Swat Valley | region
المناطق القبلية الباكستانية | منطقة القبائل الباكستانية | PAK | Federally Administered Tribal Areas | region
آزاد كشمير | كشمير الباكستانية, كشمير الحرة | PAK | Azad Kashmir | region
ممر خيبر | | PAK | Khyber Pass | mountain

# India and South Asia
كشمير | إقليم كشمير | | Kashmir | region
نيودلهي | نيو دلهي, نيودلهى, نيو ديلهي, دلهي الجديدة, نيوديلهي | IND | New Delhi | city
دلهي | ديلهي | IND | Delhi | city
مومباي | مومبي, بومباي | IND | Mumbai | city
كلكتا | كالكوتا, كولكاتا | IND | Kolkata | city
تشيناي | شيناي, مدراس | IND | Chennai | city
بنغالور | بانغالور, بنجالور, بنغالورو | IND | Bangalore | city
حيدر آباد | حيدر أباد, حيدرآباد | IND | Hyderabad | city
أحمد آباد | أحمدآباد, أحمد أباد | IND | Ahmedabad | city
لكناو | لكهنو, لوكناو | IND | Lucknow | city
أمريتسار | امريتسار | IND | Amritsar | city
سريناغار | سريناجار, سرينغار, سريناغر | IND | Srinagar | city
أيوديا | أيوديا الهندية, أيودهيا | IND | Ayodhya | city
ولاية غوا | | IND | Goa | city
جامو وكشمير | ولاية جامو وكشمير, كشمير الهندية, الشطر الهندي من كشمير | IND | Jammu and Kashmir | region
كيرالا | ولاية كيرالا, كيرلا | IND | Kerala | region
غوجارات | كجرات, جوجارات, ولاية غوجارات | IND | Gujarat | region
أوتار براديش | أوتار براديش الهندية, ولاية أوتار براديش | IND | Uttar Pradesh | region
ماهاراشترا | مهاراشترا | IND | Maharashtra | region
بيهار | ولاية بيهار | IND | Bihar | region
آسام | أسام, ولاية آسام | IND | Assam | region
راجستان | راجاستان | IND | Rajasthan | region
مانيبور | ولاية مانيبور | IND | Manipur | region
البنغال الغربية | | IND | West Bengal | region
تاميل نادو | | IND | Tamil Nadu | region
لاداخ | | IND | Ladakh | region
بولواما | | IND | Pulwama | town
مسجد بابري | المسجد البابري | IND | Babri Mosque | site
تاج محل | | IND | Taj Mahal | site
دكا | داكا, دهاكا | BGD | Dhaka | city
شيتاغونغ | تشيتاغونغ, شيتاجونج, تشاتوغرام | BGD | Chittagong | city
كوكس بازار | كوكس بازار البنغالية | BGD | Cox's Bazar | city
كوتوبالونغ | مخيم كوتوبالونغ, كوتوبالونج | BGD | Kutupalong | camp
جزيرة باسان شار | بهاشان شار, بهاسان شار | BGD | Bhasan Char | island
كولومبو | كولمبو | LKA | Colombo | city
مدينة كاندي | | LKA | Kandy | city
هامبانتوتا | ميناء هامبانتوتا | LKA | Hambantota | city
كاتماندو | كاتمندو, كاثماندو | NPL | Kathmandu | city
تيمفو | ثيمفو | BTN | Thimphu | city
مدينة ماليه | | MDV | Male | city
دوكلام | هضبة دوكلام | | Doklam | region
وادي غالوان | غالوان | | Galwan Valley | region

# Myanmar and South-East Asia
نايبيداو | نايبيتاو, ناي بي داو | MMR | Naypyidaw | city
يانغون | رانغون, يانجون, رانجون | MMR | Yangon | city
ماندالاي | | MMR | Mandalay | city
راخين | أراكان, ولاية راخين, إقليم أراكان, راخاين, إقليم راخين, اراكان | MMR | Rakhine | region
سيتوي | | MMR | Sittwe | city
مونغدو | مانغدو | MMR | Maungdaw | town
كاشين | ولاية كاشين | MMR | Kachin | region
ولاية شان | | MMR | Shan State | region
ولاية كاياه | | MMR | Kayah State | region
بانكوك | بانغكوك, بانجكوك | THA | Bangkok | city
فوكيت | بوكيت | THA | Phuket | city
باتايا | | THA | Pattaya | city
باتاني | فطاني, فطانى | THA | Pattani | region
شيانغ ماي | تشيانغ ماي | THA | Chiang Mai | city
كهف ثام لوانغ | | THA | Tham Luang cave | site
بنوم بنه | فنوم بنه, بنوم بن | KHM | Phnom Penh | city
فيينتيان | فينتيان | LAO | Vientiane | city
هانوي | | VNM | Hanoi | city
هو شي منه | مدينة هو شي منه, سايغون, سايجون, هوشي منه | VNM | Ho Chi Minh City | city
دا نانغ | دانانغ | VNM | Da Nang | city
كوالالمبور | كوالا لمبور, كولالمبور, كوالامبور | MYS | Kuala Lumpur | city
بوتراجايا | | MYS | Putrajaya | city
جزيرة بينانغ | بينانغ | MYS | Penang | island
صباح الماليزية | ولاية صباح | MYS | Sabah | region
جاكرتا | جاكارتا, جكارتا | IDN | Jakarta | city
سورابايا | | IDN | Surabaya | city
باندونغ | باندونج | IDN | Bandung | city
بالي الإندونيسية | جزيرة بالي | IDN | Bali | island
لومبوك | جزيرة لومبوك | IDN | Lombok | island
جزيرة جاوة | جاوا, جاوة, جاوة الشرقية, جاوا الغربية | IDN | Java | island
سومطرة | جزيرة سومطرة | IDN | Sumatra | island
سولاويسي | جزيرة سولاويسي, سولاويزي | IDN | Sulawesi | island
مدينة بالو | | IDN | Palu | city
آتشيه | أتشيه, إقليم آتشيه, باندا آتشيه | IDN | Aceh | region
بابوا الإندونيسية | إقليم بابوا, بابوا الغربية | IDN | West Papua | region
نوسانتارا | | IDN | Nusantara | city
مانيلا | مانيللا | PHL | Manila | city
مدينة دافاو | دافاو | PHL | Davao | city
مراوي | ماراوي, مدينة مراوي | PHL | Marawi | city
زامبوانجا | زامبوانغا | PHL | Zamboanga | city
مينداناو | جزيرة مينداناو, بانغسامورو, بانجسامورو | PHL | Mindanao | region
جزيرة خولو | جزيرة جولو | PHL | Jolo | island
لوزون | جزيرة لوزون | PHL | Luzon | island
بندر سري بكاوان | بندر سيري بيغاوان | BRN | Bandar Seri Begawan | city
مدينة ديلي | | TLS | Dili | city

# China, Japan, Korea
بكين | بيكين, بيجين, بيجينغ | CHN | Beijing | city
شنغهاي | شانغهاي, شنجهاي, شانجهاي | CHN | Shanghai | city
غوانزو | غوانغتشو, قوانغتشو | CHN | Guangzhou | city
شينجن | شينزين, شنتشن | CHN | Shenzhen | city
ووهان | مدينة ووهان | CHN | Wuhan | city
تيانجين | تيانجن | CHN | Tianjin | city
تشونغتشينغ | شونغكينغ | CHN | Chongqing | city
تشنغدو | تشينغدو | CHN | Chengdu | city
هانغتشو | هانغجو | CHN | Hangzhou | city
تشينغداو | كينغداو | CHN | Qingdao | city
داليان | | CHN | Dalian | city
مدينة شيان | | CHN | Xi'an | city
مدينة هاربين | هاربين الصينية | CHN | Harbin | city
نانجينغ | نانكين, نانجين | CHN | Nanjing | city
أورومتشي | أورومكي, أورومشي | CHN | Urumqi | city
كاشغر | | CHN | Kashgar | city
لاسا | لهاسا | CHN | Lhasa | city
سانيا | | CHN | Sanya | city
بواو | منتدى بواو | CHN | Boao | town
شينجيانغ | تركستان الشرقية, شينغيانغ, إقليم شينجيانغ, شينجيانج, إقليم تركستان الشرقية | CHN | Xinjiang | region
التبت | التيبت, هضبة التبت, إقليم التبت | CHN | Tibet | region
غوانغدونغ | قوانغدونغ, مقاطعة غوانغدونغ | CHN | Guangdong | region
هوبي | إقليم هوبي, مقاطعة هوبي | CHN | Hubei | region
سيتشوان | سيشوان, مقاطعة سيتشوان | CHN | Sichuan | region
يونان الصينية | مقاطعة يونان | CHN | Yunnan | region
منغوليا الداخلية | | CHN | Inner Mongolia | region
فوجيان | مقاطعة فوجيان | CHN | Fujian | region
هاينان | جزيرة هاينان | CHN | Hainan | island
ميدان تيانانمن | تيانانمن, ساحة تيانانمين, تيان آن مين, ميدان السلام السماوي | CHN | Tiananmen Square | site
سور الصين العظيم | | CHN | Great Wall of China | site
تايبيه | تايبه, تايبي | TWN | Taipei | city
كينمن | جزر كينمن | TWN | Kinmen | island
شبه جزيرة كولون | | HKG | Kowloon | quarter
طوكيو | العاصمة طوكيو | JPN | Tokyo | city
أوساكا | اوساكا | JPN | Osaka | city
كيوتو | | JPN | Kyoto | city
هيروشيما | | JPN | Hiroshima | city
ناغازاكي | ناجازاكي, نغازاكي, ناكازاكي | JPN | Nagasaki | city
ناغويا | ناجويا | JPN | Nagoya | city
يوكوهاما | | JPN | Yokohama | city
مدينة كوبي | | JPN | Kobe | city
فوكوشيما | محطة فوكوشيما, فوكوشيما دايتشي | JPN | Fukushima | city
فوكوكا | فوكووكا | JPN | Fukuoka | city
سابورو | | JPN | Sapporo | city
إيسه شيما | | JPN | Ise-Shima | region
هوكايدو | جزيرة هوكايدو | JPN | Hokkaido | island
أوكيناوا | اوكيناوا, جزيرة أوكيناوا | JPN | Okinawa | island
جزر سينكاكو | سينكاكو, جزر دياويو, دياويو | JPN | Senkaku Islands | island
جزر الكوريل | الكوريل, جزر كوريل | RUS | Kuril Islands | island
ضريح ياسوكوني | معبد ياسوكوني, ياسوكوني | JPN | Yasukuni Shrine | site
سول | سيول, سيؤول, سيئول | KOR | Seoul | city
بوسان | | KOR | Busan | city
إنتشون | اينشون, إنشون | KOR | Incheon | city
دايغو | دايجو | KOR | Daegu | city
بيونغ تشانغ | بيونغتشانغ, بيونج تشانج, بيونجتشانج, بيونغ شانغ | KOR | Pyeongchang | town
جيجو | جزيرة جيجو | KOR | Jeju | island
البيت الأزرق | | KOR | Blue House | site
بيونغ يانغ | بيونغيانغ, بيونج يانج, بيونجيانج | PRK | Pyongyang | city
كايسونغ | كيسونغ, كيسونج, مجمع كايسونغ الصناعي | PRK | Kaesong | city
يونغبيون | يونجبيون, مفاعل يونغبيون | PRK | Yongbyon | site
بونغي ري | بونجي ري, بونغيي ري, بيونغي ري | PRK | Punggye-ri | site
بانمونجوم | بانمونغوم, بانمونجون | | Panmunjom | site
المنطقة المنزوعة السلاح | المنطقة منزوعة السلاح, المنطقة المنزوعة السلاح بين الكوريتين | | Demilitarized Zone | site
شبه الجزيرة الكورية | شبه جزيرة كوريا, الجزيرة الكورية | | Korean Peninsula | region
أولان باتور | أولانباتار, أولان باتار | MNG | Ulaanbaatar | city

# The Caucasus and Central Asia
يريفان | ييريفان, إيريفان | ARM | Yerevan | city
باكو | العاصمة باكو | AZE | Baku | city
غنجة | كنجة, غنجه, مدينة غنجه | AZE | Ganja | city
شوشة | شوشا, مدينة شوشة | AZE | Shusha | city
ستيباناكيرت | خانكندي, ستيبانكيرت | AZE | Stepanakert | city
قره باغ | ناغورني قره باغ, ناغورنو كاراباخ, قرة باغ, كاراباخ, ناغورني كاراباخ, ناغورنو قره باغ, إقليم قره باغ, إقليم ناغورني قره باغ, ناغورنو قرة باغ | AZE | Nagorno-Karabakh | region
ممر لاتشين | لاتشين | AZE | Lachin corridor | region
نخجوان | ناخيتشيفان, ناخيتشفان, نخشوان | AZE | Nakhchivan | region
ممر زنغزور | زنغزور, ممر زنجزور | | Zangezur corridor | region
تبليسي | تيبليسي, تفليس | GEO | Tbilisi | city
باتومي | | GEO | Batumi | city
أبخازيا | ابخازيا | GEO | Abkhazia | region
أوسيتيا الجنوبية | أوسيتيا, اوسيتيا الجنوبية | GEO | South Ossetia | region
أستانا | آستانا, أستانة, الأستانة, نور سلطان, نورسلطان, العاصمة الكازاخية أستانا | KAZ | Astana | city
ألماتي | ألما آتا, الماتي, ألما أتا | KAZ | Almaty | city
بايكونور | قاعدة بايكونور, مطار بايكونور الفضائي | KAZ | Baikonur | base
أكتاو | أكتاو الكازاخية, اكتاو | KAZ | Aktau | city
طشقند | طاشقند, تاشكنت | UZB | Tashkent | city
سمرقند | | UZB | Samarkand | city
مدينة بخارى | | UZB | Bukhara | city
أنديجان | أنديجان الأوزبكية, انديجان | UZB | Andijan | city
وادي فرغانة | فرغانة | | Fergana Valley | region
عشق آباد | عشق أباد, أشخاباد | TKM | Ashgabat | city
دوشنبه | دوشانبي, دوشنبة, دوشانبيه | TJK | Dushanbe | city
بشكيك | بيشكيك | KGZ | Bishkek | city
مدينة أوش | أوش القرغيزية | KGZ | Osh | city

# Russia
موسكو | العاصمة موسكو, مدينة موسكو | RUS | Moscow | city
سان بطرسبرغ | سانت بطرسبرغ, سان بطرسبورغ, سانت بطرسبورغ, بطرسبورغ, سان بطرسبرج, سانت بيترسبورغ, سانت بطرسبرج, بطرسبرغ, لينينغراد | RUS | Saint Petersburg | city
سوتشي | منتجع سوتشي, مدينة سوتشي | RUS | Sochi | city
قازان | كازان, قازان الروسية | RUS | Kazan | city
يكاترينبورغ | يكاترينبرغ, إيكاترينبورغ, ايكاترينبورغ | RUS | Yekaterinburg | city
فولغوغراد | فولجوجراد, ستالينغراد | RUS | Volgograd | city
نيجني نوفغورود | نيجني نوفجورود | RUS | Nizhny Novgorod | city
روستوف | روستوف أون دون, روستوف على نهر الدون | RUS | Rostov-on-Don | city
سامارا | | RUS | Samara | city
سارانسك | | RUS | Saransk | city
كالينينغراد | كالينينجراد, كالينغراد, كاليننغراد | RUS | Kaliningrad | city
نوفوسيبيرسك | نوفوسيبرسك | RUS | Novosibirsk | city
تشيليابينسك | | RUS | Chelyabinsk | city
كراسنودار | | RUS | Krasnodar | city
نوفوروسيسك | نوفوروسييسك | RUS | Novorossiysk | city
كيميروفو | كيميروفو الروسية, كيمروفو | RUS | Kemerovo | city
فلاديفوستوك | فلاديفستوك | RUS | Vladivostok | city
بيلغورود | بيلغورود الروسية, بلغورود, مقاطعة بيلغورود | RUS | Belgorod | city
كورسك | مقاطعة كورسك, إقليم كورسك | RUS | Kursk | city
بريانسك | مقاطعة بريانسك | RUS | Bryansk | city
فورونيج | | RUS | Voronezh | city
تاغانروغ | | RUS | Taganrog | city
ماغنيتوغورسك | | RUS | Magnitogorsk | city
غروزني | جروزني | RUS | Grozny | city
محج قلعة | محج قلعه, ماخاتشكالا | RUS | Makhachkala | city
بيسلان | مدرسة بيسلان | RUS | Beslan | town
أرخانغيلسك | أرخانجيلسك | RUS | Arkhangelsk | city
مورمانسك | | RUS | Murmansk | city
ياكوتسك | | RUS | Yakutsk | city
مدينة أوفا | | RUS | Ufa | city
الشيشان | جمهورية الشيشان | RUS | Chechnya | region
داغستان | جمهورية داغستان | RUS | Dagestan | region
إنغوشيا | إنغوشيتيا, أنغوشيا, انغوشيا | RUS | Ingushetia | region
أوسيتيا الشمالية | | RUS | North Ossetia | region
تتارستان | جمهورية تتارستان, تترستان | RUS | Tatarstan | region
باشكورتوستان | بشكيريا | RUS | Bashkortostan | region
شمال القوقاز | شمالي القوقاز | RUS | North Caucasus | region
سيبيريا | | RUS | Siberia | region
جبال الأورال | الأورال | RUS | Ural Mountains | mountain
الشرق الأقصى الروسي | أقصى الشرق الروسي | RUS | Russian Far East | region
سخالين | جزيرة سخالين | RUS | Sakhalin | island
كامتشاتكا | شبه جزيرة كامتشاتكا | RUS | Kamchatka | region
نوفايا زيمليا | | RUS | Novaya Zemlya | island
الكرملين | قصر الكرملين | RUS | Kremlin | site
الساحة الحمراء | الميدان الأحمر | RUS | Red Square | site
لوبيانكا | | RUS | Lubyanka | site
قاعدة إنغلز | إنغلز, قاعدة إنجلز | RUS | Engels air base | base
نهر الفولغا | الفولغا, نهر الفولجا | RUS | Volga | river
جسر القرم | جسر كيرتش | | Crimean Bridge | site

# Ukraine, Belarus, Moldova
كييف | العاصمة كييف | UKR | Kyiv | city
خاركيف | خاركوف, خاركيف الأوكرانية | UKR | Kharkiv | city
أوديسا | أوديسا الأوكرانية, ميناء أوديسا | UKR | Odesa | city
لفيف | لفوف, ليفيف | UKR | Lviv | city
دنيبرو | دنيبروبتروفسك, دنيبروبيتروفسك | UKR | Dnipro | city
دونيتسك | دانيتسك, دونتسك, دونيتسك الشعبية, جمهورية دونيتسك, جمهورية دونيتسك الشعبية | UKR | Donetsk | city
لوغانسك | لوهانسك, لوجانسك, لوغانسك الشعبية, جمهورية لوغانسك, جمهورية لوغانسك الشعبية | UKR | Luhansk | city
ماريوبول | ماريوبل, ماريبول | UKR | Mariupol | city
زابوروجيا | زابوريجيا, زابوريجيه, زاباروجيا, زابوريجيا النووية | UKR | Zaporizhzhia | city
محطة زابوروجيا | محطة زابوروجيا النووية, محطة زابوريجيا, محطة زابوريجيا النووية | UKR | Zaporizhzhia nuclear plant | site
خيرسون | خيرسون الأوكرانية, مقاطعة خيرسون | UKR | Kherson | city
ميكولايف | نيكولاييف, ميكولاييف, نيكولايف | UKR | Mykolaiv | city
سومي | مقاطعة سومي | UKR | Sumy | city
تشيرنيهيف | تشيرنيغوف, تشرنيهيف, تشيرنيغيف | UKR | Chernihiv | city
بولتافا | | UKR | Poltava | city
جيتومير | جيتومير الأوكرانية | UKR | Zhytomyr | city
بوتشا | بوتشا الأوكرانية | UKR | Bucha | town
إربين | إيربين | UKR | Irpin | town
باخموت | أرتيوموفسك, أرتيموفسك | UKR | Bakhmut | city
أفدييفكا | أفدييفكا الأوكرانية, افدييفكا | UKR | Avdiivka | town
بوكروفسك | كراسنوأرميسك | UKR | Pokrovsk | city
كراماتورسك | | UKR | Kramatorsk | city
سلافيانسك | سلوفيانسك | UKR | Sloviansk | city
سيفيرودونيتسك | سيفرودونيتسك, سيفيرودونتسك | UKR | Severodonetsk | city
ليسيتشانسك | | UKR | Lysychansk | city
إيزيوم | إزيوم | UKR | Izium | city
كوبيانسك | | UKR | Kupiansk | city
ميليتوبول | | UKR | Melitopol | city
بيرديانسك | | UKR | Berdiansk | city
إنرهودار | إنرغودار | UKR | Enerhodar | city
كريمنتشوك | | UKR | Kremenchuk | city
كريفي ريه | كريفي ريغ, كريفي ريخ | UKR | Kryvyi Rih | city
تشيرنوبيل | تشرنوبيل, تشرنوبل, محطة تشيرنوبيل | UKR | Chernobyl | city
سيفاستوبول | سيباستوبول, سيفاستوبل | UKR | Sevastopol | city
سيمفيروبول | | UKR | Simferopol | city
يالطا | | UKR | Yalta | city
كيرتش | | UKR | Kerch | city
جزيرة الأفعى | جزيرة الثعبان | UKR | Snake Island | island
القرم | شبه جزيرة القرم, القرم المحتلة | UKR | Crimea | region
دونباس | الدونباس, حوض دونباس, إقليم دونباس, إقليم الدونباس, منطقة دونباس | UKR | Donbas | region
شرق أوكرانيا | شرقي أوكرانيا, الشرق الأوكراني | UKR | eastern Ukraine | region
الميدان الأوروبي | ميدان الاستقلال في كييف | UKR | Maidan | site
نهر دنيبرو | الدنيبر, نهر الدنيبر | UKR | Dnieper | river
سد كاخوفكا | كاخوفكا, نوفا كاخوفكا | UKR | Kakhovka Dam | site
مينسك | العاصمة مينسك | BLR | Minsk | city
كيشيناو | تشيسيناو, كيشينيف | MDA | Chisinau | city
ترانسنيستريا | ترانسدنيستريا, بريدنيستروفيه, إقليم ترانسنيستريا, ترانسنيستريا الانفصالي | MDA | Transnistria | region
غاغاوزيا | | MDA | Gagauzia | region

# Britain, Ireland
لندن | مدينة لندن, العاصمة لندن, لندن الكبرى | GBR | London | city
مانشستر | مدينة مانشستر | GBR | Manchester | city
ليفربول | مدينة ليفربول | GBR | Liverpool | city
برمنغهام | بيرمنغهام, برمنجهام, بيرمنجهام | GBR | Birmingham | city
ليدز | مدينة ليدز | GBR | Leeds | city
شيفيلد | | GBR | Sheffield | city
نوتنغهام | نوتنجهام | GBR | Nottingham | city
بريستول | | GBR | Bristol | city
نيوكاسل | | GBR | Newcastle | city
ساوثهامبتون | ساوثمبتون | GBR | Southampton | city
برايتون | | GBR | Brighton | city
كامبريدج | كمبردج, كامبردج | GBR | Cambridge | city
أوكسفورد | أكسفورد, اكسفورد | GBR | Oxford | city
سالزبوري | سالزبري, سالسبوري, سالزبيري | GBR | Salisbury | city
إيمزبري | أيمزبري, إيمسبري, إيمزبيري | GBR | Amesbury | town
بورتون داون | | GBR | Porton Down | base
دوفر | ميناء دوفر | GBR | Dover | town
غلاسكو | جلاسجو, غلاسغو, جلاسكو | GBR | Glasgow | city
إدنبرة | أدنبرة, إدنبره, ادنبره | GBR | Edinburgh | city
كارديف | | GBR | Cardiff | city
بلفاست | | GBR | Belfast | city
لندنديري | | GBR | Londonderry | city
إنجلترا | إنكلترا, انجلترا, انكلترا, إنغلترا | GBR | England | region
اسكتلندا | أسكتلندا, إسكتلندا, سكوتلندا, سكتلندا, اسكتلندة | GBR | Scotland | region
ويلز | | GBR | Wales | region
أيرلندا الشمالية | إيرلندا الشمالية, آيرلندا الشمالية, ايرلندا الشمالية | GBR | Northern Ireland | region
وستمنستر | ويستمنستر, قصر وستمنستر, ويستمينستر | GBR | Westminster | quarter
قصر باكنغهام | قصر بكنغهام, باكنغهام, قصر باكنجهام | GBR | Buckingham Palace | site
قلعة وندسور | قصر وندسور, قصر ويندسور, وندسور | GBR | Windsor Castle | site
برج غرينفيل | غرينفيل, جرينفيل, برج جرينفيل | GBR | Grenfell Tower | site
جسر لندن | | GBR | London Bridge | site
مطار هيثرو | هيثرو | GBR | Heathrow Airport | airport
مطار غاتويك | غاتويك, جاتويك, مطار جاتويك | GBR | Gatwick Airport | airport
تشيكرز | تشيكرز البريطانية | GBR | Chequers | site
قاعدة أكروتيري | أكروتيري | CYP | Akrotiri | base
دبلن | العاصمة دبلن | IRL | Dublin | city
كورك الإيرلندية | مدينة كورك | IRL | Cork | city

# France, Benelux, Germany, Switzerland, Austria
باريس | العاصمة باريس, مدينة باريس, باريس الكبرى | FRA | Paris | city
مرسيليا | مارسيليا, مارسيليه | FRA | Marseille | city
مدينة ليون | ليون الفرنسية | FRA | Lyon | city
تولوز | | FRA | Toulouse | city
مدينة نيس | نيس الفرنسية | FRA | Nice | city
مدينة نانت | نانت الفرنسية | FRA | Nantes | city
ستراسبورغ | ستراسبورج, ستراسبورغ الفرنسية, شتراسبورغ | FRA | Strasbourg | city
بوردو | مدينة بوردو | FRA | Bordeaux | city
مدينة ليل | ليل الفرنسية | FRA | Lille | city
مونبلييه | | FRA | Montpellier | city
مدينة كان | كان الفرنسية | FRA | Cannes | city
كاليه | كاليه الفرنسية, مخيم كاليه | FRA | Calais | city
غرونوبل | | FRA | Grenoble | city
رين الفرنسية | | FRA | Rennes | city
تولون | | FRA | Toulon | city
كاركاسون | | FRA | Carcassonne | city
تريب الفرنسية | بلدة تريب | FRA | Trebes | town
بياريتز | | FRA | Biarritz | town
فيشي | مدينة فيشي, فيشي الفرنسية | FRA | Vichy | city
إيفيان | | FRA | Evian | city
سان دوني | سان دونيه | FRA | Saint-Denis | city
فرساي | قصر فرساي | FRA | Versailles | city
كورسيكا | جزيرة كورسيكا | FRA | Corsica | island
نورماندي | | FRA | Normandy | region
بريتاني | بروتاني | FRA | Brittany | region
الألزاس | | FRA | Alsace | region
قصر الإليزيه | الإليزيه, الاليزيه, قصر الاليزيه, الأليزيه | FRA | Elysee Palace | site
الشانزليزيه | الشانزيليزيه, شارع الشانزليزيه, جادة الشانزليزيه | FRA | Champs-Elysees | site
برج إيفل | | FRA | Eiffel Tower | site
قوس النصر | | FRA | Arc de Triomphe | site
متحف اللوفر | اللوفر | FRA | Louvre | site
كاتدرائية نوتردام | نوتردام | FRA | Notre-Dame | site
مسرح باتاكلان | باتاكلان | FRA | Bataclan | site
مطار شارل ديغول | | FRA | Charles de Gaulle Airport | airport
لا سيل سان كلو | سيل سان كلو, سان كلو | FRA | La Celle-Saint-Cloud | town
بروكسل | بروكسيل, العاصمة بروكسل | BEL | Brussels | city
أنتويرب | أنفرس, انتويرب, أنتويربن | BEL | Antwerp | city
لييج | لياج, مدينة لييج | BEL | Liege | city
مدينة غنت | غينت | BEL | Ghent | city
مولنبيك | | BEL | Molenbeek | quarter
أمستردام | امستردام | NLD | Amsterdam | city
لاهاي | مدينة لاهاي | NLD | The Hague | city
روتردام | | NLD | Rotterdam | city
أوتريخت | أوترخت | NLD | Utrecht | city
آيندهوفن | أيندهوفن | NLD | Eindhoven | city
ماستريخت | | NLD | Maastricht | city
مدينة لوكسمبورغ | | LUX | Luxembourg | city
برلين | العاصمة برلين | DEU | Berlin | city
ميونيخ | ميونخ, ميونيخ الألمانية, مونيخ | DEU | Munich | city
هامبورغ | هامبورج | DEU | Hamburg | city
فرانكفورت | | DEU | Frankfurt | city
كولونيا | كولونيا الألمانية | DEU | Cologne | city
بون الألمانية | مدينة بون | DEU | Bonn | city
شتوتغارت | شتوتجارت | DEU | Stuttgart | city
دوسلدورف | دوسيلدورف | DEU | Dusseldorf | city
دورتموند | | DEU | Dortmund | city
إيسن | مدينة إيسن | DEU | Essen | city
لايبزيغ | لايبزغ, لايبزيج | DEU | Leipzig | city
دريسدن | درسدن | DEU | Dresden | city
كيمنتس | كمنيتس, كيمنيتز, شيمنتس | DEU | Chemnitz | city
هانوفر | هانوفر الألمانية | DEU | Hanover | city
بريمن | | DEU | Bremen | city
نورمبرغ | نورنبرغ, نورمبرج | DEU | Nuremberg | city
مونستر | مونستر الألمانية | DEU | Munster | city
كوبلنز | كوبلنتس | DEU | Koblenz | city
كارلسروه | كارلسروهه | DEU | Karlsruhe | city
بوتسدام | | DEU | Potsdam | city
زولينغن | زولينجن | DEU | Solingen | city
ماغدبورغ | ماجدبورج, ماغديبورغ | DEU | Magdeburg | city
هاناو | | DEU | Hanau | city
مانهايم | | DEU | Mannheim | city
بافاريا | بافاريا الألمانية, ولاية بافاريا | DEU | Bavaria | region
ساكسونيا | سكسونيا, ولاية ساكسونيا | DEU | Saxony | region
ولاية هيسن | هيسه, ولاية هيسه, هسن | DEU | Hesse | region
شمال الراين وستفاليا | شمال الراين فيستفاليا, ولاية شمال الراين | DEU | North Rhine-Westphalia | region
تورينغن | تورينجيا, تورينغيا | DEU | Thuringia | region
براندنبورغ | براندنبرغ | DEU | Brandenburg | region
بوابة براندنبورغ | بوابة براندنبرغ | DEU | Brandenburg Gate | site
جدار برلين | حائط برلين | DEU | Berlin Wall | site
قاعدة رامشتاين | رامشتاين | DEU | Ramstein air base | base
نهر الراين | الراين | | Rhine | river
نهر الدانوب | الدانوب | | Danube | river
جنيف | مدينة جنيف | CHE | Geneva | city
زيورخ | زيوريخ, زوريخ | CHE | Zurich | city
برن | مدينة برن, بيرن | CHE | Bern | city
لوزان | مدينة لوزان | CHE | Lausanne | city
بازل | مدينة بازل | CHE | Basel | city
دافوس | منتجع دافوس | CHE | Davos | town
مونترو | مونترو السويسرية | CHE | Montreux | town
لوغانو | | CHE | Lugano | city
بورغنشتوك | | CHE | Burgenstock | site
فيينا | العاصمة فيينا | AUT | Vienna | city
سالزبورغ | سالزبورج | AUT | Salzburg | city
إنسبروك | انسبروك | AUT | Innsbruck | city
غراتس | | AUT | Graz | city
فادوز | | LIE | Vaduz | city

# Italy, Spain, Portugal, Malta, Nordic states
روما | العاصمة روما | ITA | Rome | city
ميلانو | | ITA | Milan | city
نابولي | | ITA | Naples | city
تورينو | تورين | ITA | Turin | city
باليرمو | بالرمو | ITA | Palermo | city
كاتانيا | | ITA | Catania | city
جنوة | جنوى, جنوا | ITA | Genoa | city
فلورنسا | | ITA | Florence | city
البندقية | فينيسيا, البندقيه | ITA | Venice | city
بولونيا الإيطالية | مدينة بولونيا | ITA | Bologna | city
مدينة باري | | ITA | Bari | city
تريستا | تريستي | ITA | Trieste | city
تارانتو | | ITA | Taranto | city
أغريجنتو | | ITA | Agrigento | city
تراباني | ميناء تراباني | ITA | Trapani | city
بوتسالو | بوزالو, بوتزالو | ITA | Pozzallo | town
فينتيميليا | | ITA | Ventimiglia | town
صقلية | جزيرة صقلية | ITA | Sicily | island
سردينيا | جزيرة سردينيا | ITA | Sardinia | island
لامبيدوزا | جزيرة لامبيدوزا, لمبيدوزا, لامبيدوسا | ITA | Lampedusa | island
لومبارديا | إقليم لومبارديا | ITA | Lombardy | region
توسكانا | | ITA | Tuscany | region
قاعدة سيغونيلا | سيغونيلا, سيجونيلا | ITA | Sigonella | base
جسر موراندي | | ITA | Morandi Bridge | site
مدينة الفاتيكان | حاضرة الفاتيكان | VAT | Vatican City | city
ساحة القديس بطرس | كاتدرائية القديس بطرس | VAT | Saint Peter's Square | site
مدريد | العاصمة مدريد | ESP | Madrid | city
برشلونة | برشلونه | ESP | Barcelona | city
فالنسيا | بلنسية | ESP | Valencia | city
إشبيلية | اشبيلية | ESP | Seville | city
غرناطة | | ESP | Granada | city
قرطبة | | ESP | Cordoba | city
ملقة | مالاغا, مالقة | ESP | Malaga | city
سرقسطة | | ESP | Zaragoza | city
بلباو | بيلباو | ESP | Bilbao | city
قادس | | ESP | Cadiz | city
ألميريا | المرية | ESP | Almeria | city
كامبريلس | | ESP | Cambrils | town
ماربيا | ماربيلا | ESP | Marbella | town
الجزيرة الخضراء | | ESP | Algeciras | city
كاتالونيا | كتالونيا, إقليم كتالونيا, إقليم كاتالونيا, كتلونيا, قطالونيا, كاتلونيا | ESP | Catalonia | region
إقليم الباسك | الباسك, بلاد الباسك | ESP | Basque Country | region
الأندلس | إقليم الأندلس, أندلسيا | ESP | Andalusia | region
غاليسيا | جاليسيا | ESP | Galicia | region
جزر الكناري | الكناري, جزر كناري | ESP | Canary Islands | island
جزر البليار | مايوركا, جزيرة مايوركا | ESP | Balearic Islands | island
شبه الجزيرة الأيبيرية | شبه الجزيرة الإيبيرية | | Iberian Peninsula | region
لشبونة | ليشبونة | PRT | Lisbon | city
مدينة بورتو | بورتو البرتغالية | PRT | Porto | city
أزوريس | جزر الأزور, جزر أزوريس | PRT | Azores | island
فاليتا | لا فاليتا | MLT | Valletta | city
أوسلو | العاصمة أوسلو | NOR | Oslo | city
بيرغن | | NOR | Bergen | city
أوتويا | جزيرة أوتويا | NOR | Utoya | island
ستوكهولم | استوكهولم, ستكهولم | SWE | Stockholm | city
غوتنبرغ | جوتنبرج, غوتنبورغ, يوتوبوري | SWE | Gothenburg | city
مالمو | مدينة مالمو | SWE | Malmo | city
أوبسالا | | SWE | Uppsala | city
كوبنهاغن | كوبنهاجن, كوبنهاجين | DNK | Copenhagen | city
آرهوس | أرهوس | DNK | Aarhus | city
هلسنكي | هيلسنكي, هلسينكي | FIN | Helsinki | city
ريكيافيك | ريكيافك | ISL | Reykjavik | city
تورشافن | | FRO | Torshavn | city
مدينة نوك | | GRL | Nuuk | city

# Eastern Europe and the Balkans
وارسو | فرصوفيا | POL | Warsaw | city
كراكوف | كراكوفيا | POL | Krakow | city
غدانسك | جدانسك | POL | Gdansk | city
كاتوفيتسه | كاتوفيتشي, كاتوفيتسي | POL | Katowice | city
لوبلين | | POL | Lublin | city
أوشفيتز | أوشفيتس, معسكر أوشفيتز, أوشفيتز بيركيناو | POL | Auschwitz | site
براغ | العاصمة براغ | CZE | Prague | city
برنو | مدينة برنو | CZE | Brno | city
براتيسلافا | براتسلافا | SVK | Bratislava | city
بودابست | العاصمة بودابست | HUN | Budapest | city
بوخارست | العاصمة بوخارست | ROU | Bucharest | city
كونستانتا | كونستانتسا | ROU | Constanta | city
ديفيسيلو | | ROU | Deveselu | base
صوفيا | العاصمة البلغارية صوفيا | BGR | Sofia | city
فارنا | | BGR | Varna | city
بلوفديف | | BGR | Plovdiv | city
بورغاس | | BGR | Burgas | city
أثينا | اثينا, العاصمة أثينا | GRC | Athens | city
سالونيك | تسالونيكي, سالونيكي, ثيسالونيكي | GRC | Thessaloniki | city
ميناء بيرايوس | بيرايوس | GRC | Piraeus | city
ألكسندروبولي | أليكساندروبوليس, ألكسندروبوليس, دده أغاج | GRC | Alexandroupoli | city
منتجع ماتي | | GRC | Mati | town
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
نيقوسيا | | CYP | Nicosia | city
لارنكا | لارنكا القبرصية | CYP | Larnaca | city
ليماسول | | CYP | Limassol | city
فاماغوستا | فاماجوستا, ماغوسا, غازي ماغوسا | CYP | Famagusta | city
فاروشا | مرعش القبرصية | CYP | Varosha | quarter
قبرص التركية | قبرص الشمالية, شمال قبرص, جمهورية شمال قبرص التركية, جمهورية قبرص الشمالية التركية | CYP | Northern Cyprus | region
كران مونتانا | | CHE | Crans-Montana | town
تيرانا | | ALB | Tirana | city
ميناء دوريس | مدينة دوريس | ALB | Durres | city
بلغراد | بلجراد, بيلغراد | SRB | Belgrade | city
نوفي ساد | | SRB | Novi Sad | city
بريشتينا | برشتينا | KOS | Pristina | city
ميتروفيتشا | ميتروفيتسا, كوسوفسكا ميتروفيتسا | KOS | Mitrovica | city
بودغوريتسا | بودغوريكا | MNE | Podgorica | city
سراييفو | ساراييفو, سيراييفو | BIH | Sarajevo | city
سربرنيتسا | سريبرينيتسا, سربرينيتسا, سريبرنيتشا, سربرنيتشا | BIH | Srebrenica | town
موستار | | BIH | Mostar | city
بانيا لوكا | | BIH | Banja Luka | city
بيهاتش | | BIH | Bihac | city
جمهورية صرب البوسنة | صرب البوسنة, جمهورية صربسكا | BIH | Republika Srpska | region
زغرب | زاغرب | HRV | Zagreb | city
ليوبليانا | لوبليانا | SVN | Ljubljana | city
سكوبيه | سكوبي, سكوبيا | MKD | Skopje | city
تالين | | EST | Tallinn | city
ريغا | العاصمة اللاتفية ريغا | LVA | Riga | city
فيلنيوس | فيلنوس | LTU | Vilnius | city
ممر سوالكي | سوفالكي, ممر سوفالكي | | Suwalki Gap | region
أندورا لا فيلا | | AND | Andorra la Vella | city

# United States and Canada
واشنطن | واشنطن العاصمة, واشنطن دي سي, مدينة واشنطن, العاصمة واشنطن, واشنطون | USA | Washington | city
نيويورك | مدينة نيويورك, نيو يورك | USA | New York | city
لوس أنجلوس | لوس أنجليس, لوس انجلوس, لوس أنجيليس, لوس أنجيلوس | USA | Los Angeles | city
شيكاغو | شيكاجو | USA | Chicago | city
هيوستن | هيوستون | USA | Houston | city
فيلادلفيا | فيلاديلفيا | USA | Philadelphia | city
فينيكس | مدينة فينيكس | USA | Phoenix | city
دالاس | | USA | Dallas | city
مدينة أوستن | أوستن الأمريكية | USA | Austin | city
سان أنطونيو | سان انطونيو | USA | San Antonio | city
سان دييغو | سان دييجو, سان دياغو | USA | San Diego | city
سان فرانسيسكو | سان فرنسيسكو, سانفرانسيسكو | USA | San Francisco | city
سياتل | | USA | Seattle | city
بوسطن | بوسطن الأمريكية | USA | Boston | city
أتلانتا | اتلانتا | USA | Atlanta | city
ميامي | | USA | Miami | city
أورلاندو | اورلاندو | USA | Orlando | city
باركلاند | مدرسة باركلاند | USA | Parkland | city
تامبا | | USA | Tampa | city
ديترويت | ديترويت الأمريكية | USA | Detroit | city
ديربورن | | USA | Dearborn | city
لاس فيغاس | لاس فيجاس | USA | Las Vegas | city
دنفر | دينفر | USA | Denver | city
مينيابوليس | مينيابولس | USA | Minneapolis | city
بيتسبرغ | بيتسبرج, بتسبرغ, بيتسبيرغ | USA | Pittsburgh | city
بالتيمور | بالتيمور الأمريكية | USA | Baltimore | city
كليفلاند | | USA | Cleveland | city
شارلوتسفيل | تشارلوتسفيل | USA | Charlottesville | city
ميلووكي | ميلواكي | USA | Milwaukee | city
نيو أورليانز | نيو أورلينز | USA | New Orleans | city
سان برناردينو | سان برناردينو الأمريكية | USA | San Bernardino | city
سان خوسيه الأمريكية | | USA | San Jose (California) | city
إل باسو | إلباسو, ال باسو | USA | El Paso | city
يوفالدي | أوفالدي | USA | Uvalde | town
مدينة فيرغسون | مدينة فيرجسون | USA | Ferguson | city
نيوتاون | | USA | Newtown | city
بافالو | بوفالو, بافالو الأمريكية | USA | Buffalo | city
أنكوريج | أنكوراج | USA | Anchorage | city
هونولولو | | USA | Honolulu | city
هوليوود | هوليود | USA | Hollywood | quarter
مانهاتن | منهاتن | USA | Manhattan | quarter
بروكلين | | USA | Brooklyn | quarter
وول ستريت | وول ستريت الأمريكية | USA | Wall Street | site
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
ولاية كاليفورنيا | كاليفورنيا | USA | California | region
ولاية تكساس | تكساس | USA | Texas | region
ولاية فلوريدا | فلوريدا | USA | Florida | region
ولاية نيويورك | | USA | New York State | region
ولاية واشنطن | | USA | Washington State | region
ولاية بنسلفانيا | بنسلفانيا | USA | Pennsylvania | region
ولاية أوهايو | أوهايو | USA | Ohio | region
ولاية ميشيغان | ميشيغان, ميشيجان, ميتشيغان, ولاية ميشيجان, ولاية ميتشيغان | USA | Michigan | region
ولاية إلينوي | إلينوي | USA | Illinois | region
ولاية جورجيا | ولاية جورجيا الأمريكية | USA | Georgia (US state) | region
نورث كارولينا | كارولاينا الشمالية, كارولينا الشمالية, ولاية نورث كارولينا, ولاية كارولاينا الشمالية, نورث كارولاينا | USA | North Carolina | region
ساوث كارولينا | كارولاينا الجنوبية, كارولينا الجنوبية, ساوث كارولاينا, ولاية كارولاينا الجنوبية | USA | South Carolina | region
ولاية فرجينيا | فرجينيا, فيرجينيا, ولاية فيرجينيا | USA | Virginia | region
ويست فرجينيا | فرجينيا الغربية, وست فرجينيا | USA | West Virginia | region
ولاية ماريلاند | ماريلاند, ميريلاند, ولاية ميريلاند | USA | Maryland | region
نيوجيرسي | نيو جيرسي, ولاية نيوجيرسي, نيو جرسي, نيوجرسي | USA | New Jersey | region
كونيتيكت | كونيتكت, كونتيكت, ولاية كونيتيكت | USA | Connecticut | region
ماساتشوستس | ماساتشوسيتس, ولاية ماساتشوستس, ماساشوسيتس | USA | Massachusetts | region
نيوهامبشير | نيو هامبشر, نيو هامبشير, نيوهامشير | USA | New Hampshire | region
فيرمونت | ولاية فيرمونت | USA | Vermont | region
ولاية مين | ولاية ماين | USA | Maine | region
ولاية أريزونا | أريزونا, اريزونا | USA | Arizona | region
ولاية نيفادا | نيفادا | USA | Nevada | region
نيو مكسيكو | نيومكسيكو, ولاية نيو مكسيكو | USA | New Mexico | region
ولاية كولورادو | كولورادو | USA | Colorado | region
ولاية يوتا | | USA | Utah | region
ولاية أوريغون | أوريغون, أوريجون, ولاية أوريجون | USA | Oregon | region
أيداهو | ولاية أيداهو, آيداهو | USA | Idaho | region
مونتانا | ولاية مونتانا | USA | Montana | region
وايومنغ | ولاية وايومنغ | USA | Wyoming | region
ألاسكا | ولاية ألاسكا, الاسكا, آلاسكا | USA | Alaska | region
هاواي | ولاية هاواي, جزر هاواي | USA | Hawaii | region
أيوا | آيوا, ولاية أيوا, ولاية آيوا, أيوا الأمريكية | USA | Iowa | region
ولاية ويسكونسن | ويسكونسن, ويسكنسن | USA | Wisconsin | region
مينيسوتا | ولاية مينيسوتا, منيسوتا | USA | Minnesota | region
ميزوري | ولاية ميزوري, ميسوري | USA | Missouri | region
كنساس | كانساس, ولاية كنساس, ولاية كانساس | USA | Kansas | region
أوكلاهوما | ولاية أوكلاهوما | USA | Oklahoma | region
أركنساس | أركنسو, ولاية أركنساس | USA | Arkansas | region
لويزيانا | ولاية لويزيانا | USA | Louisiana | region
ميسيسيبي | مسيسيبي, ولاية ميسيسيبي, ولاية مسيسيبي | USA | Mississippi | region
ألاباما | ولاية ألاباما, الاباما, آلاباما | USA | Alabama | region
تينيسي | ولاية تينيسي, تنيسي | USA | Tennessee | region
كنتاكي | كنتاكى, ولاية كنتاكي | USA | Kentucky | region
إنديانا | انديانا, ولاية إنديانا | USA | Indiana | region
نبراسكا | ولاية نبراسكا | USA | Nebraska | region
نورث داكوتا | داكوتا الشمالية, نورث داكوتا الأمريكية | USA | North Dakota | region
ساوث داكوتا | داكوتا الجنوبية | USA | South Dakota | region
ديلاوير | ولاية ديلاوير, ديلاوار | USA | Delaware | region
رود آيلاند | رود أيلاند | USA | Rhode Island | region
الساحل الشرقي الأمريكي | الساحل الشرقي للولايات المتحدة | USA | East Coast of the United States | region
الساحل الغربي الأمريكي | الساحل الغربي للولايات المتحدة | USA | West Coast of the United States | region
أوتاوا | أوتوا, اوتاوا | CAN | Ottawa | city
تورونتو | تورنتو | CAN | Toronto | city
مونتريال | مونتريال الكندية | CAN | Montreal | city
فانكوفر | | CAN | Vancouver | city
كالغاري | كالجاري | CAN | Calgary | city
مدينة كيبيك | | CAN | Quebec City | city
كيبك | كيبيك, مقاطعة كيبيك, إقليم كيبيك | CAN | Quebec | region
أونتاريو | مقاطعة أونتاريو | CAN | Ontario | region
ألبرتا | مقاطعة ألبرتا, البرتا | CAN | Alberta | region
كولومبيا البريطانية | بريتيش كولومبيا, مقاطعة بريتش كولومبيا | CAN | British Columbia | region
لا مالبي | لامالبي, شارلوفوا | CAN | La Malbaie | town
نوفا سكوشا | | CAN | Nova Scotia | region

# Latin America and the Caribbean
مكسيكو سيتي | مكسيكو, مدينة مكسيكو, مكسيكوسيتي, مدينة المكسيك | MEX | Mexico City | city
تيخوانا | تيجوانا | MEX | Tijuana | city
سيوداد خواريز | خواريز | MEX | Ciudad Juarez | city
غوادالاخارا | جوادالاخارا | MEX | Guadalajara | city
مونتيري | | MEX | Monterrey | city
كانكون | كانكون المكسيكية | MEX | Cancun | city
أكابولكو | | MEX | Acapulco | city
كولياكان | | MEX | Culiacan | city
سينالوا | ولاية سينالوا | MEX | Sinaloa | region
تشياباس | ولاية تشياباس | MEX | Chiapas | region
أواكساكا | واهاكا, ولاية أواكساكا | MEX | Oaxaca | region
فيراكروز | | MEX | Veracruz | city
غواتيمالا سيتي | مدينة غواتيمالا, جواتيمالا سيتي | GTM | Guatemala City | city
تيغوسيغالبا | تيجوسيجالبا | HND | Tegucigalpa | city
سان بيدرو سولا | | HND | San Pedro Sula | city
سان سلفادور | سان سالفادور | SLV | San Salvador | city
ماناغوا | ماناجوا | NIC | Managua | city
سان خوسيه | سان خوسي | CRI | San Jose | city
بنما سيتي | مدينة بنما, باناما سيتي | PAN | Panama City | city
قناة بنما | قناة باناما | PAN | Panama Canal | site
بلموبان | | BLZ | Belmopan | city
هافانا | لاهافانا | CUB | Havana | city
بورت أو برنس | بور أو برانس, بورتو برنس, بورت أو برانس | HTI | Port-au-Prince | city
سانتو دومينغو | سانتو دومينجو | DOM | Santo Domingo | city
كينغستون | كنغستون, كينجستون | JAM | Kingston | city
سان خوان | | PRI | San Juan | city
ناساو | | BHS | Nassau | city
بريدجتاون | بريدج تاون | BRB | Bridgetown | city
بورت أوف سبين | بورت أوف سباين | TTO | Port of Spain | city
كاستريس | | LCA | Castries | city
كينغستاون | | VCT | Kingstown | city
مدينة سانت جونز | | ATG | St. John's | city
مدينة سانت جورج | | GRD | St. George's | city
روزو | | DMA | Roseau | city
هيسبانيولا | | | Hispaniola | island
بوغوتا | بوجوتا | COL | Bogota | city
ميديين | ميديلين, ميدلين | COL | Medellin | city
مدينة كالي | كالي الكولومبية | COL | Cali | city
كوكوتا | | COL | Cucuta | city
قرطاجنة | كارتاخينا, قرطاجنة الكولومبية | COL | Cartagena | city
كاراكاس | كراكاس | VEN | Caracas | city
ماراكايبو | | VEN | Maracaibo | city
ماراكاي | | VEN | Maracay | city
إيسيكويبو | إقليم إيسيكويبو, إيسيكيبو, إيسيكيبا | GUY | Essequibo | region
كيتو | العاصمة كيتو | ECU | Quito | city
غواياكيل | جواياكيل | ECU | Guayaquil | city
جزر غالاباغوس | غالاباغوس, جزر جالاباجوس | ECU | Galapagos | island
ليما | العاصمة البيروفية ليما | PER | Lima | city
كوسكو | كوزكو | PER | Cusco | city
ماتشو بيتشو | | PER | Machu Picchu | site
لاباز | لا باز | BOL | La Paz | city
سوكري | مدينة سوكري | BOL | Sucre | city
سانتا كروز | | BOL | Santa Cruz | city
برازيليا | | BRA | Brasilia | city
ساو باولو | ساو باولو البرازيلية, ساوباولو, سان باولو | BRA | Sao Paulo | city
ريو دي جانيرو | ريودي جانيرو, ريو دى جانيرو, ريو دي جينيرو | BRA | Rio de Janeiro | city
كوريتيبا | | BRA | Curitiba | city
بورتو أليغري | | BRA | Porto Alegre | city
سلفادور البرازيلية | | BRA | Salvador | city
ماناوس | | BRA | Manaus | city
بيليم | بيليم البرازيلية | BRA | Belem | city
برومادينيو | | BRA | Brumadinho | town
الأمازون | غابات الأمازون, غابة الأمازون, حوض الأمازون, نهر الأمازون | | Amazon | region
أسونسيون | أسونثيون | PRY | Asuncion | city
مونتيفيديو | مونتفيديو | URY | Montevideo | city
بوينس آيرس | بوينس أيرس, بوينوس آيرس, بيونس آيرس, بوينوس أيرس, بيونس أيرس, بوينس ايرس | ARG | Buenos Aires | city
قرطبة الأرجنتينية | | ARG | Cordoba (Argentina) | city
مار دل بلاتا | مار ديل بلاتا | ARG | Mar del Plata | city
أرض النار | تييرا ديل فويغو | | Tierra del Fuego | island
باتاغونيا | | | Patagonia | region
سانتياغو | سانتياجو, سانتياغو دي تشيلي | CHL | Santiago | city
فالباراييسو | فالبارايسو | CHL | Valparaiso | city
جورجتاون | جورج تاون | GUY | Georgetown | city
باراماريبو | | SUR | Paramaribo | city
كايين | | GUF | Cayenne | city
جبال الأنديز | الأنديز | | Andes | mountain

# Oceania
كانبرا | كانبيرا | AUS | Canberra | city
سيدني | سيدنى, مدينة سيدني | AUS | Sydney | city
ملبورن | ميلبورن, ملبورن الأسترالية | AUS | Melbourne | city
بريزبن | بريسبان, بريزبين | AUS | Brisbane | city
بيرث | مدينة بيرث | AUS | Perth | city
أديلايد | أدلايد | AUS | Adelaide | city
داروين الأسترالية | | AUS | Darwin | city
كوينزلاند | كوينزلاند الأسترالية, ولاية كوينزلاند | AUS | Queensland | region
نيو ساوث ويلز | ولاية نيو ساوث ويلز | AUS | New South Wales | region
ولاية فيكتوريا | | AUS | Victoria | region
تسمانيا | تازمانيا | AUS | Tasmania | island
شاطئ بونداي | بونداي | AUS | Bondi Beach | site
جزيرة مانوس | | PNG | Manus Island | island
ولينغتون | ويلينغتون, ولنغتون, ويلينجتون | NZL | Wellington | city
أوكلاند | أوكلاند النيوزيلندية | NZL | Auckland | city
كرايستشيرش | كرايست تشيرش, كرايستشرش, كرايستشيرتش | NZL | Christchurch | city
بورت مورسبي | بورت موريسبي | PNG | Port Moresby | city
بوغانفيل | | PNG | Bougainville | island
مدينة سوفا | | FJI | Suva | city
هونيارا | | SLB | Honiara | city
بورت فيلا | | VUT | Port Vila | city
آبيا | أبيا | WSM | Apia | city
نوكوالوفا | | TON | Nuku'alofa | city
تاراوا | جنوب تاراوا | KIR | Tarawa | city
فونافوتي | | TUV | Funafuti | city
مدينة يارين | | NRU | Yaren | city
نغيرولمود | ميليكيوك | PLW | Ngerulmud | city
ماجورو | | MHL | Majuro | city
باليكير | | FSM | Palikir | city
نوميا | | NCL | Noumea | city
بابيتي | | PYF | Papeete | city

# Africa south of the Sahara
أديس أبابا | أديسأبابا, اديس أبابا, اديس ابابا | ETH | Addis Ababa | city
بحر دار | بحردار | ETH | Bahir Dar | city
غوندار | جوندر, غوندر, قوندر | ETH | Gondar | city
ميكيلي | ميكيله, ميكلي | ETH | Mekelle | city
دير داوا | ديرداوا | ETH | Dire Dawa | city
جيجيغا | جيجيجا, جقجقا | ETH | Jijiga | city
لاليبيلا | | ETH | Lalibela | town
أكسوم | أكسوم الإثيوبية | ETH | Axum | town
بادمي | بلدة بادمي, مثلث بادمي | ERI | Badme | town
إقليم تيغراي | تيغراي, تيجراي, إقليم تيجراي, تقراي | ETH | Tigray | region
إقليم أمهرة | أمهرا, إقليم أمهرا | ETH | Amhara | region
أوروميا | إقليم أوروميا, إقليم أورومو, أوروميا الإثيوبية | ETH | Oromia | region
إقليم عفر | عفر الإثيوبي | ETH | Afar | region
أوغادين | أوجادين, إقليم أوغادين, الأوغادين | ETH | Ogaden | region
بني شنقول | بني شنقول قمز, إقليم بني شنقول, بني شنقول جوموز | ETH | Benishangul-Gumuz | region
سد النهضة | سد النهضة الإثيوبي | ETH | Grand Ethiopian Renaissance Dam | site
أسمرة | أسمرا | ERI | Asmara | city
مصوع | ميناء مصوع | ERI | Massawa | city
ميناء عصب | عصب الإريترية | ERI | Assab | city
نيروبي | العاصمة نيروبي | KEN | Nairobi | city
مومباسا | ممباسا | KEN | Mombasa | city
غاريسا | جاريسا | KEN | Garissa | city
كيسومو | | KEN | Kisumu | city
لامو | مدينة لامو, مقاطعة لامو | KEN | Lamu | town
مخيم داداب | داداب | KEN | Dadaab camp | camp
مخيم كاكوما | كاكوما | KEN | Kakuma camp | camp
كمبالا | كامبالا | UGA | Kampala | city
عنتيبي | عنتبي, إنتيبي | UGA | Entebbe | city
دودوما | | TZA | Dodoma | city
دار السلام | | TZA | Dar es Salaam | city
زنجبار | جزيرة زنجبار, أرخبيل زنجبار | TZA | Zanzibar | island
أروشا | | TZA | Arusha | city
كيغالي | كيجالي | RWA | Kigali | city
بوجومبورا | بوجمبورا | BDI | Bujumbura | city
غيتيغا | جيتيجا | BDI | Gitega | city
كينشاسا | كنشاسا | COD | Kinshasa | city
غوما | مدينة غوما | COD | Goma | city
بوكافو | | COD | Bukavu | city
لوبومباشي | | COD | Lubumbashi | city
مدينة بيني | بيني الكونغولية | COD | Beni | town
بوتيمبو | | COD | Butembo | town
كيفو | شمال كيفو, إقليم كيفو, جنوب كيفو, إقليم شمال كيفو, كيفو الشمالية | COD | Kivu | region
إيتوري | إقليم إيتوري, مقاطعة إيتوري | COD | Ituri | region
كاساي | إقليم كاساي | COD | Kasai | region
إقليم كاتانغا | كاتانغا | COD | Katanga | region
برازافيل | | COG | Brazzaville | city
بانغي | بانجي | CAF | Bangui | city
بامباري | | CAF | Bambari | town
ياوندي | | CMR | Yaounde | city
دوالا | | CMR | Douala | city
بويا الكاميرونية | مدينة بويا | CMR | Buea | city
بامندا | باميندا | CMR | Bamenda | city
نجامينا | إنجامينا, أنجمينا, أنجامينا | TCD | N'Djamena | city
أبشي | أبشة | TCD | Abeche | city
بلدة أدري | مخيم أدري | TCD | Adre | town
تيبستي | جبال تيبستي | TCD | Tibesti | mountain
بحيرة تشاد | حوض بحيرة تشاد | | Lake Chad | lake
نيامي | | NER | Niamey | city
أغاديز | أجاديز, أغادير النيجرية, أغاديس | NER | Agadez | city
مدينة ديفا | ديفا النيجرية, إقليم ديفا | NER | Diffa | city
زيندر | | NER | Zinder | city
تيلابيري | | NER | Tillaberi | region
ديركو | | NER | Dirkou | town
أبوجا | | NGA | Abuja | city
لاغوس | لاجوس | NGA | Lagos | city
مدينة كانو | ولاية كانو | NGA | Kano | city
كادونا | ولاية كادونا | NGA | Kaduna | city
مايدوغوري | ميدوغوري, مايدوجوري, ميدوجوري, مايدغوري | NGA | Maiduguri | city
تشيبوك | شيبوك | NGA | Chibok | town
دابتشي | دابشي | NGA | Dapchi | town
مدينة جوس | جوس النيجيرية | NGA | Jos | city
سوكوتو | صكتو, ولاية سوكوتو | NGA | Sokoto | city
بورنو | ولاية بورنو | NGA | Borno | region
ولاية يوبي | | NGA | Yobe | region
أداماوا | ولاية أداماوا | NGA | Adamawa | region
ولاية بينو | بينوي, ولاية بنوي, ولاية بينوي | NGA | Benue | region
ولاية بلاتو | ولاية الهضبة | NGA | Plateau State | region
زامفارا | ولاية زامفارا | NGA | Zamfara | region
كاتسينا | ولاية كاتسينا | NGA | Katsina | region
دلتا النيجر | | NGA | Niger Delta | region
بيافرا | | NGA | Biafra | region
غابة سامبيسا | سامبيسا | NGA | Sambisa Forest | region
باماكو | بامكو | MLI | Bamako | city
تمبكتو | تومبكتو, تنبكتو | MLI | Timbuktu | city
غاو | غاو المالية | MLI | Gao | city
كيدال | | MLI | Kidal | city
موبتي | | MLI | Mopti | city
ميناكا | | MLI | Menaka | town
سيفاري | | MLI | Sevare | town
أزواد | إقليم أزواد, شمال مالي, شمالي مالي | MLI | Azawad | region
ليبتاكو غورما | | | Liptako-Gourma | region
واغادوغو | واجادوجو, واقادوقو | BFA | Ouagadougou | city
بوبو ديولاسو | | BFA | Bobo-Dioulasso | city
مدينة جيبو | | BFA | Djibo | town
مدينة دوري | | BFA | Dori | town
دكار | داكار | SEN | Dakar | city
كازامانس | | SEN | Casamance | region
بانجول | | GMB | Banjul | city
كوناكري | كونكري | GIN | Conakry | city
بيساو | | GNB | Bissau | city
مالابو | | GNQ | Malabo | city
فريتاون | | SLE | Freetown | city
مونروفيا | | LBR | Monrovia | city
ياموسوكرو | | CIV | Yamoussoukro | city
أبيدجان | ابيدجان | CIV | Abidjan | city
بواكي | بواكيه | CIV | Bouake | city
غراند بسام | جراند بسام | CIV | Grand-Bassam | town
مدينة أكرا | العاصمة الغانية أكرا | GHA | Accra | city
كوماسي | | GHA | Kumasi | city
لومي | | TGO | Lome | city
بورتو نوفو | | BEN | Porto-Novo | city
كوتونو | | BEN | Cotonou | city
ليبرفيل | ليبروفيل | GAB | Libreville | city
مدينة ساو تومي | | STP | Sao Tome | city
مدينة برايا | | CPV | Praia | city
لواندا | | AGO | Luanda | city
كابيندا | | AGO | Cabinda | region
لوساكا | | ZMB | Lusaka | city
هراري | هاراري | ZWE | Harare | city
بولاوايو | | ZWE | Bulawayo | city
ليلونغوي | ليلونجوي | MWI | Lilongwe | city
مابوتو | | MOZ | Maputo | city
كابو ديلغادو | كابو دلغادو, كابو ديلجادو | MOZ | Cabo Delgado | region
مدينة بالما | | MOZ | Palma | town
بيرا الموزمبيقية | | MOZ | Beira | city
أنتاناناريفو | أنتناناريفو | MDG | Antananarivo | city
بورت لويس | | MUS | Port Louis | city
مدينة فيكتوريا | | SYC | Victoria | city
ويندهوك | فيندهوك | NAM | Windhoek | city
غابورون | جابورون | BWA | Gaborone | city
بريتوريا | | ZAF | Pretoria | city
جوهانسبرغ | جوهانسبورغ, جوهانسبرج, جوهانسبورج | ZAF | Johannesburg | city
كيب تاون | كيبتاون, كايب تاون | ZAF | Cape Town | city
ديربان | دوربان | ZAF | Durban | city
سويتو | | ZAF | Soweto | quarter
ماريكانا | | ZAF | Marikana | town
كوازولو ناتال | | ZAF | KwaZulu-Natal | region
ماسيرو | | LSO | Maseru | city
مبابان | مبابانا | SWZ | Mbabane | city
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
الخليج | منطقة الخليج, دول الخليج, دول الخليج العربي, دول الخليج العربية, بلدان الخليج | | Gulf | region
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
الساحل الأفريقي | منطقة الساحل, دول الساحل, الساحل والصحراء, منطقة الساحل والصحراء, الساحل الإفريقي, منطقة الساحل الأفريقي, منطقة الساحل الإفريقي | | Sahel | region
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
الغرب | العالم الغربي | | the West | region
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
مدينة حوث | | YEM | Huth | town
مدينة خمر | | YEM | Khamir | town
مديرية السخنة | | YEM | as-Sukhnah | town
مديرية المنيرة | | YEM | al-Munirah | town
مديرية اللحية | | YEM | al-Luhayyah | town
مديرية الزهرة | | YEM | az-Zuhrah | town
الحوك | مديرية الحوك | YEM | al-Hawak | quarter
مديرية الحالي | | YEM | al-Hali | quarter
مديرية المظفر | | YEM | al-Mudhaffar | quarter
مديرية القاهرة | | YEM | al-Qahirah | quarter
الصلو | مديرية الصلو | YEM | as-Silw | town
حيفان | مديرية حيفان | YEM | Hayfan | town
مدينة التربة | | YEM | at-Turbah | town
النشمة | | YEM | an-Nashmah | town
ماوية | مديرية ماوية | YEM | Mawiyah | town
العدين | مديرية العدين | YEM | al-Udayn | town
الرضمة | مديرية الرضمة | YEM | ar-Radmah | town
مدينة القطن | مديرية القطن | YEM | al-Qatn | town
دوعن | وادي دوعن | YEM | Dawan | town
حورة | بلدة حورة | YEM | Hawrah | town
منطقة العبر | منفذ العبر | YEM | al-Abr | town
منطقة ثمود | | YEM | Thamud | town

# More of the Levant and Iraq
الشيفونية | | SYR | al-Shifuniyah | town
بلدة حزة | | SYR | Hazzah | town
بيت سوى | | SYR | Bayt Sawa | town
حوش الضواهرة | | SYR | Hawsh al-Dawahirah | town
حوش نصري | | SYR | Hawsh Nasri | town
الهبيط | | SYR | al-Hobait | town
كفر سجنة | كفرسجنة | SYR | Kafr Sijna | town
التمانعة | | SYR | al-Tamanah | town
بلدة حيش | | SYR | Hish | town
معرة حرمة | | SYR | Maarat Hurmah | town
معرشورين | معر شورين | SYR | Maar Shurin | town
معرشمشة | معر شمشة | SYR | Maar Shamshah | town
تلمنس | | SYR | Talmenes | town
جرجناز | | SYR | Jarjanaz | town
الغدفة | | SYR | al-Ghadfah | town
كفرعويد | كفر عويد | SYR | Kafr Uwayd | town
إحسم | احسم | SYR | Ihsim | town
بلدة البارة | | SYR | al-Barah | town
بلدة حاس | | SYR | Has | town
حزارين | | SYR | Hazarin | town
ترملا | | SYR | Tarmala | town
كفر تخاريم | كفرتخاريم | SYR | Kafr Takharim | town
دركوش | | SYR | Darkush | town
جنودية | الجنودية | SYR | al-Janudiyah | town
بداما | | SYR | Badama | town
بلدة الزيارة | | SYR | al-Ziyarah | town
الحويز | | SYR | al-Huwayz | town
كفر داعل | | SYR | Kafr Dael | town
الزربة | | SYR | al-Zirbah | town
قبتان الجبل | | SYR | Qabtan al-Jabal | town
عنجارة | | SYR | Anjarah | town
ضاحية المنصورة | | SYR | al-Mansoura | town
تادف | | SYR | Tadef | town
قباسين | | SYR | Qabasin | town
بزاعة | | SYR | Bizaah | town
أخترين | | SYR | Akhtarin | town
صوران أعزاز | | SYR | Suran (Azaz) | town
تل جبرين | | SYR | Tall Jibrin | town
كفركلبين | كفر كلبين | SYR | Kafr Kalbin | town
بلدة الغندورة | | SYR | al-Ghandurah | town
صرين | | SYR | Sarrin | town
الجلبية | | SYR | al-Jalabiyah | town
بلدة سلوك | ناحية سلوك | SYR | Suluk | town
بلدة المبروكة | | SYR | al-Mabrukah | town
أبو راسين | زركان | SYR | Abu Rasin | town
بلدة معدان | مدينة معدان | SYR | Maadan | town
بلدة الكرامة | | SYR | al-Karamah | town
الرصافة السورية | | SYR | Resafa | town
التبني | | SYR | al-Tibni | town
بلدة الكسرة | | SYR | al-Kasrah | town
بلدة الصور | | SYR | al-Suwar | town
مركدة | | SYR | Markadah | town
العشارة | | SYR | al-Asharah | town
بلدة ذيبان | | SYR | Dhiban | town
الشحيل | | SYR | al-Shuhayl | town
غرانيج | | SYR | Gharanij | town
بلدة أبو حمام | | SYR | Abu Hamam | town
الكشكية | | SYR | al-Kishkiyah | town
بلدة الجلاء | | SYR | al-Jalaa | town
محطة حميمة | | SYR | Humaymah | site
المحطة الثانية | محطة تي تو, محطة T2 | SYR | T2 pumping station | site
السبع بيار | | SYR | Sab Biyar | village
ظاظا | حاجز ظاظا | SYR | Zaza | village
العليانية | | SYR | al-Ulayaniyah | town
خنيفيس | | SYR | Khunayfis | site
حقل شاعر | | SYR | al-Shaer gas field | site
مطار الضبعة | مطار الضبعة العسكري | SYR | al-Dabaa air base | base
مطار حماة العسكري | مطار حماة | SYR | Hama air base | base
مدينة البعث | | SYR | Baath City | town
بلدة مسحرة | | SYR | Mashara | village
المسيفرة | | SYR | al-Musayfirah | town
الغارية الشرقية | الغارية الغربية | SYR | al-Ghariyah | town
ناحتة | | SYR | Nahtah | town
اليادودة | | SYR | al-Yadudah | town
المزيريب | | SYR | Muzayrib | town
بلدة تسيل | | SYR | Tasil | town
سحم الجولان | | SYR | Sahm al-Jawlan | town
بلدة حيط | | SYR | Hit (Daraa) | town
بلدة الشجرة | | SYR | al-Shajarah | town
قرية جملة | | SYR | Jamlah | town
القريا | | SYR | al-Qurayya | town
بلدة شقا | | SYR | Shaqqa | town
قرية الشبكي | | SYR | al-Shabki | village
قرية رامي | | SYR | Rami | village
بلدة عريقة | | SYR | Ariqah | town
خراب الجير | مطار خراب الجير, قاعدة خراب الجير | SYR | Kharab al-Jir | base
سيد صادق | | IRQ | Sayyid Sadiq | town
دربندخان | دربنديخان | IRQ | Darbandikhan | town
سيدكان | سيده كان | IRQ | Sidakan | town
بامرني | قاعدة بامرني | IRQ | Bamarni | town
شيلادزي | شيلادزه | IRQ | Shiladze | town
شقلاوة | | IRQ | Shaqlawa | town
مصيف صلاح الدين | | IRQ | Salahaddin (Erbil) | town
التون كوبري | ألتون كوبري, بردي | IRQ | Altun Kupri | town
ناحية الرشاد | | IRQ | al-Rashad | town
ناحية الرياض | | IRQ | al-Riyadh (Kirkuk) | town
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
قضاء الهندية | | IRQ | al-Hindiyah | town
الهارثة | | IRQ | al-Hartha | town
قضاء المدينة | | IRQ | al-Mdaina | town
ناحية الدير | | IRQ | al-Dayr | town
الهري | بلدة الهري | LBN | al-Hari | town
بلدة الغازية | | LBN | Ghazieh | town
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
عين إبل | | LBN | Ain Ebel | town
رميش | | LBN | Rmeish | town
علما الشعب | | LBN | Alma al-Shaab | town
بلدة الظهيرة | | LBN | Dhaira | town
وادي خالد | | LBN | Wadi Khaled | town
فنيدق | | LBN | Fneideq | town
قضاء المنية | المنية الضنية | LBN | Minieh | town
سعدنايل | | LBN | Saadnayel | town
قب الياس | قب إلياس | LBN | Qab Elias | town
الفحيص | مدينة الفحيص | JOR | Fuheis | city
البلقاء | محافظة البلقاء | JOR | Balqa | region
صويلح | | JOR | Suweileh | quarter
حي ماركا | مطار ماركا | JOR | Marka | quarter
عبدون | حي عبدون | JOR | Abdoun | quarter
جبل عمان | | JOR | Jabal Amman | quarter
الديسي | | JOR | Disi | town
ذيبان | لواء ذيبان | JOR | Dhiban | town

# More of the world
نيون | مدينة نيون | CHE | Nyon | town
بيلو هوريزونتي | بيلو هوريزونتي البرازيلية | BRA | Belo Horizonte | city
كارناتاكا | ولاية كارناتاكا | IND | Karnataka | region
سد إليسو | إليسو | TUR | Ilisu Dam | site
تشيانغ راي | إقليم تشيانغ راي, مقاطعة تشيانغ راي | THA | Chiang Rai | region
سنتوسا | جزيرة سنتوسا, سينتوسا, جزيرة سينتوسا | SGP | Sentosa | island
مطار شانغي | | SGP | Changi Airport | airport
بوخوم | | DEU | Bochum | city
ليستر | مدينة ليستر | GBR | Leicester | city
ليفركوزن | | DEU | Leverkusen | city
ياسوج | | IRN | Yasuj | city
مطار فنوكوفو | فنوكوفو | RUS | Vnukovo Airport | airport
مطار شيريميتيفو | شيريميتيفو | RUS | Sheremetyevo Airport | airport
مطار دوموديدوفو | دوموديدوفو | RUS | Domodedovo Airport | airport
مطار ستانستيد | ستانستيد | GBR | Stansted Airport | airport
مبانداكا | | COD | Mbandaka | city
كيب كنافيرال | كيب كانافيرال, قاعدة كيب كنافيرال, كيب كنفرال | USA | Cape Canaveral | base
دورانغو | ولاية دورانغو | MEX | Durango | region
وادي بانكيسي | بانكيسي | GEO | Pankisi Gorge | region
قلهات | | OMN | Qalhat | town
ولاية خصب | | OMN | Khasab | town
فيلبنت | فيلبانت, فيل بانت | FRA | Villepinte | town
