# Words that tell a person's office, rank, calling or kinship and stand before (or after) his name.
# Columns: title (masculine singular, no article in front) | feminine | plural | sector (PLOVER) | kind | latin
# kind: office, rank, honorific, profession, relation. Titles of several words are whole idafas (رئيس الوزراء),
# nouns with their adjectives (أمين عام: the article may stand on each word), or nouns with their preposition (متحدث باسم).
# The sector is left empty where the title alone does not settle it (رئيس, عضو, خبير); national is the sector that it has where only
# a state's adjective follows (الرئيس الفرنسي).
title | feminine | plural | sector | kind | latin | national

# heads of state and of government
رئيس | رئيسة | رؤساء | | office | president | GOV
رئيس الجمهورية | رئيسة الجمهورية | رؤساء الجمهورية | GOV | office | president of the republic
رئيس جمهورية | رئيسة جمهورية | رؤساء جمهورية | GOV | office | president of the republic
رئيس الدولة | رئيسة الدولة | رؤساء الدولة | GOV | office | head of state
رئيس دولة | رئيسة دولة | رؤساء دول | GOV | office | head of state
رئيس البلاد | رئيسة البلاد | | GOV | office | president
رئيس منتخب | رئيسة منتخبة | | GOV | office | president-elect
رئيس مؤقت | رئيسة مؤقتة | | GOV | office | interim president
رئيس انتقالي | رئيسة انتقالية | | GOV | office | transitional president
رئيس سابق | رئيسة سابقة | رؤساء سابقون, رؤساء سابقين | ELI | office | former president
رئيس أسبق | رئيسة سابقة | | ELI | office | former president
رئيس راحل | رئيسة راحلة | | GOV | office | late president
رئيس مخلوع | | | ELI | office | ousted president
رئيس معزول | رئيسة معزولة | | ELI | office | deposed president
نائب الرئيس | نائبة الرئيس | نواب الرئيس | GOV | office | vice president
نائب رئيس الجمهورية | نائبة رئيس الجمهورية | | GOV | office | vice president
نائب رئيس | نائبة رئيس | نواب رئيس | | office | deputy head
نائب أول للرئيس | | | GOV | office | first vice president
نائب أول | نائبة أولى | | | office | first deputy
رئيس الوزراء | رئيسة الوزراء | رؤساء الوزراء | GOV | office | prime minister
رئيس وزراء | رئيسة وزراء | رؤساء وزراء | GOV | office | prime minister
رئيس مجلس الوزراء | رئيسة مجلس الوزراء | رؤساء مجالس الوزراء | GOV | office | prime minister
رئيس الحكومة | رئيسة الحكومة | رؤساء الحكومة, رؤساء الحكومات | GOV | office | prime minister
رئيس حكومة | رئيسة حكومة | رؤساء حكومات | GOV | office | prime minister
رئيس الوزراء السابق | رئيسة الوزراء السابقة | رؤساء الوزراء السابقون, رؤساء الوزراء السابقين | ELI | office | former prime minister
رئيس وزراء مكلف | رئيسة وزراء مكلفة | | GOV | office | prime minister-designate
نائب رئيس الوزراء | نائبة رئيس الوزراء | نواب رئيس الوزراء | GOV | office | deputy prime minister
نائب رئيس مجلس الوزراء | نائبة رئيس مجلس الوزراء | نواب رئيس مجلس الوزراء | GOV | office | deputy prime minister
نائب رئيس الحكومة | نائبة رئيس الحكومة | نواب رئيس الحكومة | GOV | office | deputy prime minister
وزير أول | وزيرة أولى | وزراء أول | GOV | office | prime minister
مستشار ألماني | مستشارة ألمانية | | GOV | office | German chancellor
مستشار نمساوي | مستشارة نمساوية | | GOV | office | Austrian chancellor
مستشار اتحادي | مستشارة اتحادية | | GOV | office | federal chancellor
رئيس المجلس الرئاسي | رئيسة المجلس الرئاسي | | GOV | office | head of the Presidency Council
رئيس مجلس القيادة الرئاسي | | | GOV | office | chairman of the Presidential Leadership Council
رئيس مجلس السيادة | | | GOV | office | chairman of the Sovereignty Council
رئيس المجلس العسكري | | | MIL | office | head of the military council
رئيس المجلس العسكري الانتقالي | | | MIL | office | head of the transitional military council
رئيس المجلس الانتقالي | | | | office | head of the transitional council
رئيس السلطة | | | GOV | office | head of the Authority
رئيس السلطة الفلسطينية | | | GOV | office | president of the Palestinian Authority
رئيس الإقليم | رئيسة الإقليم | | GOV | office | regional president
رئيس إقليم | رئيسة إقليم | | GOV | office | regional president
رئيس الكونفدرالية | رئيسة الكونفدرالية | | GOV | office | president of the confederation
ملك | ملكة | ملوك | GOV | office | king
ملك البلاد | ملكة البلاد | | GOV | office | king
عاهل | عاهلة | عواهل | GOV | office | monarch
عاهل البلاد | | | GOV | office | monarch
أمير | أميرة | أمراء | GOV | office | prince
أمير البلاد | | | GOV | office | emir
ولي العهد | ولية العهد | أولياء العهد | GOV | office | crown prince
ولي عهد | ولية عهد | أولياء عهد | GOV | office | crown prince
ولي ولي العهد | | | GOV | office | deputy crown prince
نائب ولي العهد | | | GOV | office | deputy crown prince
نائب الأمير | | | GOV | office | deputy emir
نائب أمير | | | GOV | office | deputy emir
أمير منطقة | | أمراء المناطق, أمراء مناطق | GOV | office | governor of the region
سلطان | سلطانة | سلاطين | GOV | office | sultan
إمبراطور | إمبراطورة | أباطرة | GOV | office | emperor
قيصر | قيصرة | قياصرة | GOV | office | tsar
شاه | | | GOV | office | shah
دوق | دوقة | | ELI | honorific | duke
دوق أكبر | دوقة كبرى | | GOV | office | grand duke
بارون | بارونة | | ELI | honorific | baron
لورد | ليدي | لوردات | ELI | honorific | lord
خادم الحرمين الشريفين | | | GOV | honorific | Custodian of the Two Holy Mosques
خادم الحرمين | | | GOV | honorific | Custodian of the Two Holy Mosques
أمير المؤمنين | | | | honorific | Commander of the Faithful
حاكم | حاكمة | حكام | GOV | office | governor
حاكم عام | حاكمة عامة | | GOV | office | governor-general
حاكم ولاية | حاكمة ولاية | حكام الولايات, حكام ولايات | GOV | office | state governor
حاكم إمارة | | | GOV | office | ruler of the emirate
حاكم المصرف المركزي | حاكمة المصرف المركزي | | GOV | office | central bank governor
حاكم مصرف لبنان | | | GOV | office | governor of the Bank of Lebanon
حاكم مصرف | | | GOV | office | bank governor
نائب حاكم | نائبة حاكم | | GOV | office | deputy governor
زعيم | زعيمة | زعماء | | office | leader | GOV
زعيم أعلى | | | GOV | office | supreme leader
مرشد | | | | office | guide
مرشد أعلى | | | GOV | office | supreme leader
مرشد الثورة | | | GOV | office | leader of the revolution
مرشد الجمهورية | | | GOV | office | supreme leader
مرشد أعلى للثورة | | | GOV | office | supreme leader
مرشد أعلى للجمهورية الإسلامية | | | GOV | office | supreme leader
مرشد عام | | | | office | general guide
رئيس الديوان الملكي | | | GOV | office | chief of the royal court
رئيس الديوان الأميري | | | GOV | office | chief of the emiri diwan
رئيس الديوان | | | GOV | office | chief of the court
رئيس ديوان | رئيسة ديوان | | GOV | office | chief of the cabinet
رئيس موظفي البيت الأبيض | رئيسة موظفي البيت الأبيض | | GOV | office | White House chief of staff
كبير موظفي البيت الأبيض | كبيرة موظفي البيت الأبيض | كبار موظفي البيت الأبيض | GOV | office | White House chief of staff
كبير الموظفين | كبيرة الموظفين | كبار الموظفين | GOV | office | chief of staff
رئيس المكتب | رئيسة المكتب | | | office | head of office
مدير مكتب | مديرة مكتب | مدراء مكاتب | | office | head of the office
رئيس مكتب | رئيسة مكتب | رؤساء مكاتب | | office | bureau chief

# ministers
وزير | وزيرة | وزراء | GOV | office | minister
وزير الخارجية | وزيرة الخارجية | وزراء الخارجية | GOV | office | foreign minister
وزير خارجية | وزيرة خارجية | وزراء خارجية | GOV | office | foreign minister
وزير الشؤون الخارجية | وزيرة الشؤون الخارجية | وزراء الشؤون الخارجية | GOV | office | minister of foreign affairs
وزير الخارجية والمغتربين | وزيرة الخارجية والمغتربين | | GOV | office | minister of foreign affairs and emigrants
وزير الخارجية والتعاون الدولي | وزيرة الخارجية والتعاون الدولي | | GOV | office | minister of foreign affairs and international cooperation
وزير الدفاع | وزيرة الدفاع | وزراء الدفاع | GOV | office | defence minister
وزير دفاع | وزيرة دفاع | وزراء دفاع | GOV | office | defence minister
وزير الجيوش | وزيرة الجيوش | | GOV | office | minister of the armed forces
وزير الحرب | | | GOV | office | minister of war
وزير الداخلية | وزيرة الداخلية | وزراء الداخلية | GOV | office | interior minister
وزير داخلية | وزيرة داخلية | وزراء داخلية | GOV | office | interior minister
وزير الأمن | وزيرة الأمن | | GOV | office | security minister
وزير الأمن الداخلي | وزيرة الأمن الداخلي | | GOV | office | secretary of homeland security
وزير الأمن القومي | وزيرة الأمن القومي | | GOV | office | minister of national security
وزير الاستخبارات | وزيرة الاستخبارات | | GOV | office | intelligence minister
وزير المخابرات | وزيرة المخابرات | | GOV | office | intelligence minister
وزير المالية | وزيرة المالية | وزراء المالية | GOV | office | finance minister
وزير مالية | وزيرة مالية | وزراء مالية | GOV | office | finance minister
وزير الخزانة | وزيرة الخزانة | | GOV | office | treasury secretary
وزير الاقتصاد | وزيرة الاقتصاد | وزراء الاقتصاد | GOV | office | economy minister
وزير التخطيط | وزيرة التخطيط | | GOV | office | planning minister
وزير التجارة | وزيرة التجارة | وزراء التجارة | GOV | office | trade minister
وزير التجارة والصناعة | وزيرة التجارة والصناعة | | GOV | office | minister of trade and industry
وزير الصناعة | وزيرة الصناعة | وزراء الصناعة | GOV | office | industry minister
وزير الاستثمار | وزيرة الاستثمار | | GOV | office | investment minister
وزير التموين | وزيرة التموين | | GOV | office | supply minister
وزير العدل | وزيرة العدل | وزراء العدل | GOV | office | justice minister
وزير النفط | وزيرة النفط | وزراء النفط | GOV | office | oil minister
وزير البترول | وزيرة البترول | | GOV | office | petroleum minister
وزير الطاقة | وزيرة الطاقة | وزراء الطاقة | GOV | office | energy minister
وزير الكهرباء | وزيرة الكهرباء | | GOV | office | electricity minister
وزير الري | وزيرة الري | وزراء الري | GOV | office | irrigation minister
وزير الموارد المائية | وزيرة الموارد المائية | | GOV | office | minister of water resources
وزير الزراعة | وزيرة الزراعة | وزراء الزراعة | GOV | office | agriculture minister
وزير الفلاحة | وزيرة الفلاحة | | GOV | office | agriculture minister
وزير البيئة | وزيرة البيئة | وزراء البيئة | GOV | office | environment minister
وزير المناخ | وزيرة المناخ | | GOV | office | climate minister
وزير الصحة | وزيرة الصحة | وزراء الصحة | GOV | office | health minister
وزير التعليم | وزيرة التعليم | وزراء التعليم | GOV | office | education minister
وزير التعليم العالي | وزيرة التعليم العالي | | GOV | office | higher education minister
وزير التربية | وزيرة التربية | | GOV | office | education minister
وزير التربية والتعليم | وزيرة التربية والتعليم | | GOV | office | education minister
وزير الثقافة | وزيرة الثقافة | وزراء الثقافة | GOV | office | culture minister
وزير الإعلام | وزيرة الإعلام | وزراء الإعلام | GOV | office | information minister
وزير الاتصالات | وزيرة الاتصالات | | GOV | office | communications minister
وزير الاتصال | وزيرة الاتصال | | GOV | office | communication minister
وزير النقل | وزيرة النقل | وزراء النقل | GOV | office | transport minister
وزير المواصلات | وزيرة المواصلات | | GOV | office | transport minister
وزير الأشغال | وزيرة الأشغال | | GOV | office | public works minister
وزير الإسكان | وزيرة الإسكان | | GOV | office | housing minister
وزير الطيران | وزيرة الطيران | | GOV | office | aviation minister
وزير السياحة | وزيرة السياحة | | GOV | office | tourism minister
وزير الرياضة | وزيرة الرياضة | | GOV | office | sports minister
وزير الشباب والرياضة | وزيرة الشباب والرياضة | | GOV | office | youth and sports minister
وزير العمل | وزيرة العمل | وزراء العمل | GOV | office | labour minister
وزير الشؤون الاجتماعية | وزيرة الشؤون الاجتماعية | | GOV | office | social affairs minister
وزير التضامن | وزيرة التضامن | | GOV | office | solidarity minister
وزير التضامن الاجتماعي | وزيرة التضامن الاجتماعي | | GOV | office | social solidarity minister
وزير الهجرة | وزيرة الهجرة | وزراء الهجرة | GOV | office | immigration minister
وزير الأوقاف | | وزراء الأوقاف | GOV | office | minister of religious endowments
وزير الشؤون الدينية | وزيرة الشؤون الدينية | | GOV | office | religious affairs minister
وزير الشؤون الإسلامية | | | GOV | office | Islamic affairs minister
وزير التعاون الدولي | وزيرة التعاون الدولي | | GOV | office | international cooperation minister
وزير التنمية | وزيرة التنمية | وزراء التنمية | GOV | office | development minister
وزير شؤون الأسرى | وزيرة شؤون الأسرى | | GOV | office | minister for prisoners' affairs
وزير شؤون القدس | | | GOV | office | minister for Jerusalem affairs
وزير الحرس الوطني | | | GOV | office | minister of the National Guard
وزير الدولة | وزيرة الدولة | وزراء الدولة | GOV | office | minister of state
وزير دولة | وزيرة دولة | وزراء دولة | GOV | office | minister of state
وزير الدولة للشؤون الخارجية | وزيرة الدولة للشؤون الخارجية | | GOV | office | minister of state for foreign affairs
وزير شؤون | وزيرة شؤون | | GOV | office | minister for
وزير بريكست | وزيرة بريكست | | GOV | office | Brexit secretary
وزير سابق | وزيرة سابقة | وزراء سابقون, وزراء سابقين | ELI | office | former minister
نائب وزير | نائبة وزير | نواب وزراء | GOV | office | deputy minister
نائب وزير الخارجية | نائبة وزير الخارجية | نواب وزير الخارجية | GOV | office | deputy foreign minister
نائب وزير الدفاع | نائبة وزير الدفاع | | GOV | office | deputy defence minister
مساعد وزير | مساعدة وزير | مساعدو وزير, مساعدي وزير | GOV | office | assistant minister
مساعد وزير الخارجية | مساعدة وزير الخارجية | | GOV | office | assistant foreign minister
مساعد وزير الدفاع | مساعدة وزير الدفاع | | GOV | office | assistant defence minister
وكيل وزارة | وكيلة وزارة | وكلاء وزارات | GOV | office | undersecretary
وكيل وزارة الخارجية | وكيلة وزارة الخارجية | | GOV | office | undersecretary of the foreign ministry
وكيل وزير | وكيلة وزير | وكلاء وزير | GOV | office | undersecretary
وكيل | وكيلة | وكلاء | | office | deputy
كاتب الدولة | كاتبة الدولة | كتاب الدولة | GOV | office | secretary of state
سكرتير | سكرتيرة | سكرتيرون, سكرتيرين | | office | secretary
سكرتير أول | سكرتيرة أولى | | | office | first secretary
سكرتير صحفي | سكرتيرة صحفية | | GOV | office | press secretary
سكرتير عام | سكرتيرة عامة | | | office | secretary general
عضو مجلس الوزراء | عضوة مجلس الوزراء | أعضاء مجلس الوزراء | GOV | office | cabinet member

# diplomats and envoys
سفير | سفيرة | سفراء | GOV | office | ambassador
نائب السفير | نائبة السفير | | GOV | office | deputy ambassador
سفير متجول | سفيرة متجولة | | GOV | office | ambassador-at-large
سفير النوايا الحسنة | سفيرة النوايا الحسنة | سفراء النوايا الحسنة | ELI | office | goodwill ambassador
قنصل | قنصلة | قناصل | GOV | office | consul
قنصل عام | قنصلة عامة | قناصل عامون, قناصل عامين | GOV | office | consul general
قائم بالأعمال | قائمة بالأعمال | قائمون بالأعمال, قائمين بالأعمال | GOV | office | chargé d'affaires
قائم بأعمال السفارة | قائمة بأعمال السفارة | | GOV | office | chargé d'affaires
قائم بأعمال | قائمة بأعمال | قائمون بأعمال, قائمين بأعمال | | office | acting
ملحق عسكري | ملحقة عسكرية | ملحقون عسكريون, ملحقين عسكريين | MIL | office | military attaché
ملحق ثقافي | ملحقة ثقافية | ملحقون ثقافيون, ملحقين ثقافيين | GOV | office | cultural attaché
ملحق | ملحقة | ملحقون, ملحقين | GOV | office | attaché
دبلوماسي | دبلوماسية | دبلوماسيون, دبلوماسيين | GOV | profession | diplomat
ديبلوماسي | ديبلوماسية | ديبلوماسيون, ديبلوماسيين | GOV | profession | diplomat
مبعوث | مبعوثة | مبعوثون, مبعوثين | GOV | office | envoy
مبعوث خاص | مبعوثة خاصة | مبعوثون خاصون, مبعوثين خاصين | GOV | office | special envoy
مبعوث أممي | مبعوثة أممية | مبعوثون أمميون, مبعوثين أمميين | GOV | office | UN envoy
مبعوث دولي | مبعوثة دولية | مبعوثون دوليون, مبعوثين دوليين | GOV | office | international envoy
مبعوث رئاسي | مبعوثة رئاسية | مبعوثون رئاسيون, مبعوثين رئاسيين | GOV | office | presidential envoy
مبعوث أميركي | مبعوثة أميركية | مبعوثون أميركيون, مبعوثين أميركيين | GOV | office | US envoy
مبعوث أمريكي | مبعوثة أمريكية | مبعوثون أمريكيون, مبعوثين أمريكيين | GOV | office | US envoy
مبعوث الأمم المتحدة | مبعوثة الأمم المتحدة | مبعوثو الأمم المتحدة, مبعوثي الأمم المتحدة | GOV | office | UN envoy
مبعوث خاص للأمم المتحدة | مبعوثة خاصة للأمم المتحدة | | GOV | office | UN special envoy
مبعوث خاص للأمين العام | مبعوثة خاصة للأمين العام | | GOV | office | special envoy of the Secretary-General
مبعوث الرئيس | مبعوثة الرئيس | | GOV | office | president's envoy
موفد | موفدة | موفدون, موفدين | GOV | office | envoy
موفد خاص | موفدة خاصة | موفدون خاصون, موفدين خاصين | GOV | office | special envoy
موفد رئاسي | موفدة رئاسية | موفدون رئاسيون, موفدين رئاسيين | GOV | office | presidential envoy
ممثل | ممثلة | ممثلون, ممثلين | | office | representative
ممثل خاص | ممثلة خاصة | ممثلون خاصون, ممثلين خاصين | GOV | office | special representative
ممثل دائم | ممثلة دائمة | ممثلون دائمون, ممثلين دائمين | GOV | office | permanent representative
ممثل أعلى | ممثلة عليا | | GOV | office | high representative
ممثل أعلى للسياسة الخارجية | ممثلة عليا للسياسة الخارجية | | GOV | office | high representative for foreign policy
ممثل أعلى للسياسة الخارجية والأمن | ممثلة عليا للسياسة الخارجية والأمن | | GOV | office | high representative for foreign affairs and security policy
ممثل الأمين العام | ممثلة الأمين العام | ممثلو الأمين العام, ممثلي الأمين العام | GOV | office | representative of the Secretary-General
ممثل تجاري | ممثلة تجارية | | GOV | office | trade representative
مندوب | مندوبة | مندوبون, مندوبين | GOV | office | delegate
مندوب دائم | مندوبة دائمة | مندوبون دائمون, مندوبين دائمين | GOV | office | permanent representative
مندوب سام | مندوبة سامية | | GOV | office | high commissioner
وسيط | وسيطة | وسطاء | | office | mediator
وسيط دولي | وسيطة دولية | وسطاء دوليون, وسطاء دوليين | | office | international mediator
مفاوض | مفاوضة | مفاوضون, مفاوضين | | office | negotiator
كبير المفاوضين | كبيرة المفاوضين | كبار المفاوضين | GOV | office | chief negotiator
كبير مفاوضي | كبيرة مفاوضي | كبار مفاوضي | | office | chief negotiator
رئيس الوفد | رئيسة الوفد | رؤساء الوفود | | office | head of delegation
رئيس وفد | رئيسة وفد | رؤساء وفود | | office | head of delegation
رئيس البعثة | رئيسة البعثة | | | office | head of mission
رئيس بعثة | رئيسة بعثة | رؤساء بعثات | | office | head of mission
مراقب دائم | مراقبة دائمة | | GOV | office | permanent observer
مقرر خاص | مقررة خاصة | مقررون خاصون, مقررين خاصين | | office | special rapporteur
مقرر أممي | مقررة أممية | مقررون أمميون, مقررين أمميين | | office | UN rapporteur
مقرر | مقررة | مقررون, مقررين | | office | rapporteur
منسق | منسقة | منسقون, منسقين | | office | coordinator
منسق عام | منسقة عامة | منسقون عامون, منسقين عامين | | office | general coordinator
منسق خاص | منسقة خاصة | منسقون خاصون, منسقين خاصين | | office | special coordinator
منسق مقيم | منسقة مقيمة | | | office | resident coordinator
منسق الشؤون الإنسانية | منسقة الشؤون الإنسانية | | | office | humanitarian coordinator
منسقة السياسة الخارجية | | | GOV | office | foreign policy chief
مسؤول السياسة الخارجية | مسؤولة السياسة الخارجية | | GOV | office | foreign policy chief

# spokespersons
متحدث | متحدثة | متحدثون, متحدثين | | office | spokesperson
متحدث باسم | متحدثة باسم | متحدثون باسم, متحدثين باسم | | office | spokesman of
متحدث رسمي | متحدثة رسمية | متحدثون رسميون, متحدثين رسميين | | office | official spokesman
متحدث رسمي باسم | متحدثة رسمية باسم | متحدثون رسميون باسم, متحدثين رسميين باسم | | office | official spokesman of
متحدث عسكري | متحدثة عسكرية | متحدثون عسكريون, متحدثين عسكريين | MIL | office | military spokesman
متحدث أمني | متحدثة أمنية | | COP | office | security spokesman
متحدث إعلامي | متحدثة إعلامية | | | office | media spokesman
متحدث صحفي | متحدثة صحفية | | | office | press spokesman
متحدث حكومي | متحدثة حكومية | متحدثون حكوميون, متحدثين حكوميين | GOV | office | government spokesman
متحدث رئاسي | متحدثة رئاسية | | GOV | office | presidential spokesman
ناطق | ناطقة | ناطقون, ناطقين | | office | spokesperson
ناطق باسم | ناطقة باسم | ناطقون باسم, ناطقين باسم | | office | spokesman of
ناطق رسمي | ناطقة رسمية | ناطقون رسميون, ناطقين رسميين | | office | official spokesman
ناطق رسمي باسم | ناطقة رسمية باسم | ناطقون رسميون باسم, ناطقين رسميين باسم | | office | official spokesman of
ناطق عسكري | ناطقة عسكرية | ناطقون عسكريون, ناطقين عسكريين | MIL | office | military spokesman
ناطق بلسان | ناطقة بلسان | ناطقون بلسان, ناطقين بلسان | | office | spokesman of
نائب المتحدث باسم | نائبة المتحدث باسم | | | office | deputy spokesman of
نائب المتحدثة باسم | نائبة المتحدثة باسم | | | office | deputy spokesperson of
مساعد المتحدث باسم | مساعدة المتحدث باسم | | | office | assistant spokesman of

# advisers, officials
مستشار | مستشارة | مستشارون, مستشارين | | office | adviser
مستشار الأمن القومي | مستشارة الأمن القومي | مستشارو الأمن القومي, مستشاري الأمن القومي | GOV | office | national security adviser
مستشار خاص | مستشارة خاصة | مستشارون خاصون, مستشارين خاصين | | office | special adviser
مستشار الرئيس | مستشارة الرئيس | مستشارو الرئيس, مستشاري الرئيس | GOV | office | president's adviser
مستشار رئاسي | مستشارة رئاسية | مستشارون رئاسيون, مستشارين رئاسيين | GOV | office | presidential adviser
مستشار الرئاسة | مستشارة الرئاسة | مستشارو الرئاسة, مستشاري الرئاسة | GOV | office | presidential adviser
مستشار سياسي | مستشارة سياسية | مستشارون سياسيون, مستشارين سياسيين | | office | political adviser
مستشار قانوني | مستشارة قانونية | مستشارون قانونيون, مستشارين قانونيين | | office | legal adviser
مستشار إعلامي | مستشارة إعلامية | مستشارون إعلاميون, مستشارين إعلاميين | | office | media adviser
مستشار اقتصادي | مستشارة اقتصادية | مستشارون اقتصاديون, مستشارين اقتصاديين | | office | economic adviser
مستشار عسكري | مستشارة عسكرية | مستشارون عسكريون, مستشارين عسكريين | MIL | office | military adviser
مستشار بالديوان الملكي | | | GOV | office | adviser at the royal court
كبير المستشارين | كبيرة المستشارين | كبار المستشارين | GOV | office | chief adviser
كبير مستشاري | كبيرة مستشاري | كبار مستشاري | | office | senior adviser to
مسؤول | مسؤولة | مسؤولون, مسؤولين | GOV | office | official
مسؤول ملف | مسؤولة ملف | | | office | official in charge of
مسؤول الإعلام | مسؤولة الإعلام | | | office | media officer
مسؤول العلاقات الخارجية | مسؤولة العلاقات الخارجية | | | office | head of foreign relations
مسؤول المكتب السياسي | | | | office | head of the political bureau
موظف | موظفة | موظفون, موظفين | | profession | employee
مساعد |  | مساعدون, مساعدين |  | office | assistant
مساعد الرئيس | مساعدة الرئيس | مساعدو الرئيس, مساعدي الرئيس | GOV | office | assistant to the president
مساعد خاص | مساعدة خاصة | مساعدون خاصون, مساعدين خاصين | | office | special assistant
مساعد الأمين العام | مساعدة الأمين العام | | | office | assistant secretary-general
معاون | معاونة | معاونون, معاونين | | office | assistant
معاون وزير | معاونة وزير | | GOV | office | deputy minister
رجل دولة | | رجال دولة | GOV | profession | statesman
سياسي | سياسية | سياسيون, سياسيين | | profession | politician

# secretaries-general, directors, heads of bodies
أمين | أمينة | أمناء | | office | secretary
أمين عام | أمينة عامة | أمناء عامون, أمناء عامين | | office | secretary general
أمين عام للأمم المتحدة | أمينة عامة للأمم المتحدة | | GOV | office | UN Secretary-General
أمين عام للمنظمة الدولية | | | GOV | office | UN Secretary-General
أمين عام لجامعة الدول العربية | | | GOV | office | Arab League secretary-general
أمين عام للجامعة العربية | | | GOV | office | Arab League secretary-general
أمين عام لحلف شمال الأطلسي | | | GOV | office | NATO secretary-general
أمين عام لمجلس التعاون | | | GOV | office | secretary-general of the GCC
أمين عام مساعد | أمينة عامة مساعدة | أمناء عامون مساعدون, أمناء عامين مساعدين | | office | assistant secretary-general
نائب الأمين العام | نائبة الأمين العام | نواب الأمين العام | | office | deputy secretary general
نائب أمين عام | نائبة أمين عام | | | office | deputy secretary general
وكيل الأمين العام | وكيلة الأمين العام | وكلاء الأمين العام | GOV | office | under-secretary-general
أمين سر | أمينة سر | أمناء سر | | office | secretary
أمين السر | أمينة السر | | | office | secretary
أمين مجلس الأمن القومي | | | GOV | office | secretary of the national security council
أمين المجلس الأعلى للأمن القومي | | | GOV | office | secretary of the Supreme National Security Council
أمين الصندوق | أمينة الصندوق | | | office | treasurer
أمين العاصمة | | | GOV | office | mayor of the capital
مدير | مديرة | مدراء, مديرون, مديرين | | office | director
مدير عام | مديرة عامة | مدراء عامون, مدراء عامين, مديرون عامون, مديرين عامين | | office | director general
مدير تنفيذي | مديرة تنفيذية | مديرون تنفيذيون, مديرين تنفيذيين | | office | executive director
مدير الأمن | | مدراء الأمن | COP | office | director of security
مدير أمن | | مدراء أمن, مديرو أمن, مديري أمن | COP | office | security director
مدير الأمن العام | | | COP | office | director of general security
مدير عام الأمن العام | | | COP | office | director general of General Security
مدير المخابرات | مديرة المخابرات | | SPY | office | intelligence director
مدير المخابرات العامة | | | SPY | office | director of general intelligence
مدير الاستخبارات | مديرة الاستخبارات | | SPY | office | intelligence director
مدير الاستخبارات الوطنية | مديرة الاستخبارات الوطنية | | SPY | office | director of national intelligence
مدير وكالة المخابرات المركزية | مديرة وكالة المخابرات المركزية | | SPY | office | CIA director
مدير وكالة الاستخبارات المركزية | مديرة وكالة الاستخبارات المركزية | | SPY | office | CIA director
مدير مكتب التحقيقات الفيدرالي | | | COP | office | FBI director
مدير مكتب التحقيقات الاتحادي | | | COP | office | FBI director
رئيس المخابرات | رئيسة المخابرات | رؤساء المخابرات | SPY | office | intelligence chief
رئيس المخابرات العامة | | | SPY | office | head of general intelligence
رئيس الاستخبارات | رئيسة الاستخبارات | | SPY | office | intelligence chief
رئيس جهاز المخابرات | رئيسة جهاز المخابرات | | SPY | office | head of the intelligence service
رئيس جهاز الاستخبارات | رئيسة جهاز الاستخبارات | | SPY | office | head of the intelligence service
رئيس الموساد | | | SPY | office | Mossad chief
رئيس الشاباك | | | SPY | office | Shin Bet chief
رئيس جهاز | رئيسة جهاز | | | office | head of the agency
مدير مستشفى | مديرة مستشفى | | MED | office | hospital director
مدير المستشفى | مديرة المستشفى | | MED | office | hospital director
مدير المدرسة | مديرة المدرسة | | EDU | office | headmaster
مدير مدرسة | مديرة مدرسة | | EDU | office | headmaster
مدير الجامعة | مديرة الجامعة | | EDU | office | university director
رئيس الجامعة | رئيسة الجامعة | | EDU | office | university president
رئيس جامعة | رئيسة جامعة | رؤساء جامعات, رؤساء الجامعات | EDU | office | university president
مدير المرصد | مديرة المرصد | | | office | director of the observatory
مدير مركز | مديرة مركز | | | office | director of the centre
مدير إقليمي | مديرة إقليمية | | | office | regional director
مدير فني | مديرة فنية | | SOC | office | head coach
مدير رياضي | مديرة رياضية | | SOC | office | sporting director
مدير أعمال | مديرة أعمال | | BUS | office | manager
مدير الحملة | مديرة الحملة | | | office | campaign manager
رئيس تنفيذي | رئيسة تنفيذية | رؤساء تنفيذيون, رؤساء تنفيذيين | BUS | office | chief executive
رئيس تنفيذي لشركة | رئيسة تنفيذية لشركة | | BUS | office | chief executive of the company
رئيس مجلس إدارة | رئيسة مجلس إدارة | رؤساء مجالس إدارة | BUS | office | chairman of the board
رئيس مجلس الإدارة | رئيسة مجلس الإدارة | | BUS | office | chairman of the board
رئيس شركة | رئيسة شركة | رؤساء شركات, رؤساء الشركات | BUS | office | company head
عضو مجلس الإدارة | عضوة مجلس الإدارة | أعضاء مجلس الإدارة | BUS | office | board member
عضو منتدب | عضوة منتدبة | | BUS | office | managing director
رئيس هيئة | رئيسة هيئة | | | office | head of the authority
رئيس الهيئة العامة | رئيسة الهيئة العامة | | GOV | office | head of the general authority
رئيس لجنة | رئيسة لجنة | رؤساء لجان | | office | committee chair
رئيس اللجنة | رئيسة اللجنة | | | office | committee chair
رئيس المكتب السياسي | | | PTY | office | head of the political bureau
رئيس المكتب التنفيذي | رئيسة المكتب التنفيذي | | | office | head of the executive bureau
رئيس الحزب | رئيسة الحزب | رؤساء الأحزاب | PTY | office | party chairman
رئيس حزب | رئيسة حزب | رؤساء أحزاب | PTY | office | party chairman
نائب رئيس الحزب | نائبة رئيس الحزب | | PTY | office | deputy party chairman
زعيم حزب | زعيمة حزب | زعماء أحزاب | PTY | office | party leader
زعيم الحزب | زعيمة الحزب | زعماء الأحزاب | PTY | office | party leader
زعيم المعارضة | زعيمة المعارضة | زعماء المعارضة | OPP | office | opposition leader
زعيم التيار | | | PTY | office | movement leader
زعيم التيار الصدري | | | PTY | office | Sadrist leader
زعيم الأغلبية | زعيمة الأغلبية | | LEG | office | majority leader
زعيم الأقلية | زعيمة الأقلية | | LEG | office | minority leader
زعيم حركة | زعيمة حركة | | | office | leader of the movement
زعيم جماعة | | زعماء جماعات | | office | leader of the group
زعيم تنظيم | | | UAF | office | leader of the organization
زعيم ميليشيا | | زعماء ميليشيات | REB | office | militia leader
زعيم روحي | زعيمة روحية | زعماء روحيون, زعماء روحيين | REL | office | spiritual leader
زعيم ديني | | زعماء دينيون, زعماء دينيين | REL | office | religious leader
زعيم قبلي | | زعماء قبليون, زعماء قبليين | SOC | office | tribal leader
زعيم سياسي | زعيمة سياسية | زعماء سياسيون, زعماء سياسيين | | office | political leader
قيادي | قيادية | قياديون, قياديين | | office | leading member
قيادي بارز | قيادية بارزة | | | office | prominent leader
مؤسس | مؤسسة | مؤسسون, مؤسسين | | office | founder
مؤسس مشارك | مؤسسة مشاركة | | | office | co-founder
رئيس مشارك | رئيسة مشاركة | رؤساء مشاركون, رؤساء مشاركين | | office | co-chair
رئيس فخري | رئيسة فخرية | | | office | honorary president
رئيس الائتلاف | رئيسة الائتلاف | | OPP | office | president of the coalition
رئيس ائتلاف | رئيسة ائتلاف | | PTY | office | head of the alliance
رئيس تحالف | رئيسة تحالف | | PTY | office | head of the alliance
رئيس كتلة | رئيسة كتلة | رؤساء كتل | LEG | office | bloc leader
رئيس الكتلة | رئيسة الكتلة | رؤساء الكتل | LEG | office | bloc leader
رئيس التيار | | | PTY | office | movement leader
رئيس حركة | رئيسة حركة | | | office | head of the movement
رئيس منظمة | رئيسة منظمة | | | office | head of the organization
رئيس اتحاد | رئيسة اتحاد | | | office | head of the union
رئيس الاتحاد | رئيسة الاتحاد | | | office | head of the federation
رئيس رابطة | رئيسة رابطة | | | office | head of the league
رئيس جمعية | رئيسة جمعية | | CVL | office | head of the association
رئيس نادي | رئيسة نادي | رؤساء أندية | SOC | office | club president
رئيس النادي | رئيسة النادي | | SOC | office | club president
رئيس قسم | رئيسة قسم | رؤساء أقسام | | office | head of department
رئيس مركز | رئيسة مركز | | | office | head of the centre
رئيس البنك المركزي | رئيسة البنك المركزي | | GOV | office | central bank governor
محافظ البنك المركزي | محافظة البنك المركزي | محافظو البنوك المركزية, محافظي البنوك المركزية | GOV | office | central bank governor
رئيس البنك الدولي | رئيسة البنك الدولي | | GOV | office | president of the World Bank
رئيس المفوضية الأوروبية | رئيسة المفوضية الأوروبية | | GOV | office | president of the European Commission
رئيس المفوضية | رئيسة المفوضية | | GOV | office | head of the commission
رئيس المجلس الأوروبي | | | GOV | office | president of the European Council
رئيس البرلمان الأوروبي | رئيسة البرلمان الأوروبي | | LEG | office | president of the European Parliament
نائب رئيس المفوضية الأوروبية | نائبة رئيس المفوضية الأوروبية | | GOV | office | vice-president of the European Commission
مفوض | مفوضة | مفوضون, مفوضين | | office | commissioner
مفوض سام | مفوضة سامية | مفوضون سامون, مفوضين سامين | GOV | office | high commissioner
مفوض سامي | مفوضة سامية | | GOV | office | high commissioner
مفوض سامي لحقوق الإنسان | مفوضة سامية لحقوق الإنسان | | GOV | office | high commissioner for human rights
مفوض سامي لشؤون اللاجئين | مفوضة سامية لشؤون اللاجئين | | GOV | office | high commissioner for refugees
مفوض سامي للأمم المتحدة لحقوق الإنسان | مفوضة سامية للأمم المتحدة لحقوق الإنسان | | GOV | office | UN high commissioner for human rights
مفوض عام | مفوضة عامة | | | office | commissioner-general
مفوض الأمم المتحدة | مفوضة الأمم المتحدة | | GOV | office | UN commissioner
مفوض أوروبي | مفوضة أوروبية | مفوضون أوروبيون, مفوضين أوروبيين | GOV | office | European commissioner
رئيس مجلس النواب | رئيسة مجلس النواب | | LEG | office | speaker of the House of Representatives
رئيس البرلمان | رئيسة البرلمان | رؤساء البرلمانات | LEG | office | speaker of parliament
رئيس برلمان | رئيسة برلمان | رؤساء برلمانات | LEG | office | speaker of parliament
رئيس مجلس الشيوخ | رئيسة مجلس الشيوخ | | LEG | office | president of the Senate
رئيس مجلس الشورى | رئيسة مجلس الشورى | | LEG | office | speaker of the Shura Council
رئيس مجلس الشعب | رئيسة مجلس الشعب | | LEG | office | speaker of the People's Council
رئيس مجلس الأمة | رئيسة مجلس الأمة | | LEG | office | speaker of the National Assembly
رئيس مجلس الأعيان | | | LEG | office | president of the Senate
رئيس مجلس المستشارين | | | LEG | office | president of the House of Councillors
رئيس مجلس العموم | رئيسة مجلس العموم | | LEG | office | speaker of the House of Commons
رئيس مجلس الدوما | | | LEG | office | speaker of the State Duma
رئيس الكنيست | رئيسة الكنيست | | LEG | office | Knesset speaker
رئيس الجمعية الوطنية | رئيسة الجمعية الوطنية | | LEG | office | president of the National Assembly
رئيس المجلس الوطني | رئيسة المجلس الوطني | | | office | president of the National Council
رئيس المجلس الشعبي الوطني | | | LEG | office | president of the People's National Assembly
رئيس المجلس الأعلى للدولة | | | LEG | office | chairman of the High Council of State
رئيس المؤتمر الوطني العام | | | LEG | office | president of the General National Congress
رئيس المجلس | رئيسة المجلس | | | office | head of the council
رئيس مجلس | رئيسة مجلس | | | office | chairman of the council
رئيس لجنة العلاقات الخارجية | رئيسة لجنة العلاقات الخارجية | | LEG | office | chair of the foreign relations committee
رئيس لجنة الشؤون الخارجية | رئيسة لجنة الشؤون الخارجية | | LEG | office | chair of the foreign affairs committee
نائب | نائبة | نواب | LEG | office | member of parliament
نائب سابق | نائبة سابقة | نواب سابقون, نواب سابقين | ELI | office | former member of parliament
نائب رئيس البرلمان | نائبة رئيس البرلمان | | LEG | office | deputy speaker of parliament
نائب رئيس مجلس النواب | نائبة رئيس مجلس النواب | | LEG | office | deputy speaker
نائب برلماني | نائبة برلمانية | نواب برلمانيون, نواب برلمانيين | LEG | office | member of parliament
برلماني | برلمانية | برلمانيون, برلمانيين | LEG | office | member of parliament
عضو مجلس النواب | عضوة مجلس النواب, عضو مجلس النواب | أعضاء مجلس النواب | LEG | office | member of the House of Representatives
عضو مجلس الشيوخ | عضوة مجلس الشيوخ | أعضاء مجلس الشيوخ | LEG | office | senator
عضو البرلمان | عضوة البرلمان | أعضاء البرلمان | LEG | office | member of parliament
عضو برلمان | عضوة برلمان | أعضاء برلمان | LEG | office | member of parliament
عضو الكونغرس | عضوة الكونغرس | أعضاء الكونغرس | LEG | office | member of Congress
عضو الكونجرس | عضوة الكونجرس | أعضاء الكونجرس | LEG | office | member of Congress
عضو الكنيست | عضوة الكنيست | أعضاء الكنيست | LEG | office | Knesset member
عضو مجلس الأمة | عضوة مجلس الأمة | أعضاء مجلس الأمة | LEG | office | member of the National Assembly
عضو مجلس | عضوة مجلس | أعضاء مجلس | | office | council member
عضو اللجنة المركزية | عضوة اللجنة المركزية | أعضاء اللجنة المركزية | PTY | office | central committee member
عضو اللجنة التنفيذية | عضوة اللجنة التنفيذية | أعضاء اللجنة التنفيذية | | office | executive committee member
عضو المكتب السياسي | عضوة المكتب السياسي | أعضاء المكتب السياسي | PTY | office | political bureau member
عضو المجلس السيادي | عضوة المجلس السيادي | أعضاء المجلس السيادي | GOV | office | Sovereignty Council member
عضو | عضوة | أعضاء | | office | member
سيناتور | سيناتورة | سيناتورون, سيناتورين | LEG | office | senator
سناتور | سناتورة | سناتورون, سناتورين | LEG | office | senator
مرشح | مرشحة | مرشحون, مرشحين | | office | candidate
مرشح رئاسي | مرشحة رئاسية | مرشحون رئاسيون, مرشحين رئاسيين | | office | presidential candidate
مرشح للرئاسة | مرشحة للرئاسة | مرشحون للرئاسة, مرشحين للرئاسة | | office | presidential candidate
مرشح سابق | مرشحة سابقة | مرشحون سابقون, مرشحين سابقين | | office | former candidate

# local government
محافظ | محافظة | محافظون, محافظين | GOV | office | governor
نائب محافظ | نائبة محافظ | | GOV | office | deputy governor
والي | والية | ولاة | GOV | office | governor
عمدة | عمدة | | GOV | office | mayor
رئيس بلدية | رئيسة بلدية | رؤساء بلديات | GOV | office | mayor
رئيس البلدية | رئيسة البلدية | رؤساء البلديات | GOV | office | mayor
رئيس المجلس المحلي | رئيسة المجلس المحلي | رؤساء المجالس المحلية | GOV | office | head of the local council
رئيس مجلس المحافظة | رئيسة مجلس المحافظة | | GOV | office | head of the provincial council
قائمقام | | قائمقامون, قائمقامين | GOV | office | district commissioner
قائم مقام | | | GOV | office | district commissioner
متصرف | | متصرفون, متصرفين | GOV | office | provincial administrator
عمدة سابق | عمدة سابقة | | ELI | office | former mayor
مأمور | | مأمورون, مأمورين, مآمير | COP | office | sheriff

# justice
قاض | قاضية | قضاة | JUD | office | judge
قاضي | قاضية | قضاة | JUD | office | judge
قاضي القضاة | | | JUD | office | chief justice
قاضي التحقيق | قاضية التحقيق | قضاة التحقيق | JUD | office | investigating judge
قاضي تحقيق | قاضية تحقيق | قضاة تحقيق | JUD | office | investigating judge
قاضي اتحادي | قاضية اتحادية | | JUD | office | federal judge
قاضي المحكمة العليا | قاضية المحكمة العليا | قضاة المحكمة العليا | JUD | office | supreme court justice
كبير القضاة | كبيرة القضاة | كبار القضاة | JUD | office | chief justice
رئيس المحكمة | رئيسة المحكمة | رؤساء المحاكم | JUD | office | president of the court
رئيس المحكمة العليا | رئيسة المحكمة العليا | | JUD | office | chief justice
رئيس المحكمة الدستورية | رئيسة المحكمة الدستورية | | JUD | office | president of the constitutional court
رئيس محكمة | رئيسة محكمة | | JUD | office | court president
رئيس مجلس القضاء الأعلى | رئيسة مجلس القضاء الأعلى | | JUD | office | head of the Supreme Judicial Council
مدع عام | مدعية عامة | مدعون عامون, مدعين عامين | JUD | office | prosecutor
مدعي عام | مدعية عامة | مدعون عامون, مدعين عامين | JUD | office | prosecutor
مدعي عام المحكمة الجنائية الدولية | مدعية عام المحكمة الجنائية الدولية | | JUD | office | ICC prosecutor
مدعي عام للمحكمة الجنائية الدولية | مدعية عامة للمحكمة الجنائية الدولية | | JUD | office | ICC prosecutor
مدعي عام عسكري | | | JUD | office | military prosecutor
نائب المدعي العام | نائبة المدعي العام | | JUD | office | deputy prosecutor
مدعي خاص | مدعية خاصة | | JUD | office | special prosecutor
محقق خاص | محققة خاصة | | JUD | office | special counsel
محقق | محققة | محققون, محققين | JUD | profession | investigator
كبير المحققين | كبيرة المحققين | كبار المحققين | JUD | office | chief investigator
نائب عام | نائبة عامة | نواب عامون, نواب عامين | JUD | office | public prosecutor
وكيل النيابة | وكيلة النيابة | وكلاء النيابة | JUD | office | prosecutor
وكيل نيابة | وكيلة نيابة | وكلاء نيابة | JUD | office | prosecutor
وكيل الجمهورية | وكيلة الجمهورية | وكلاء الجمهورية | JUD | office | public prosecutor
وكيل الملك | | وكلاء الملك | JUD | office | crown prosecutor
رئيس النيابة | رئيسة النيابة | رؤساء النيابة | JUD | office | chief prosecutor
محام عام | محامية عامة | محامون عامون, محامين عامين | JUD | office | advocate general
محام | محامية | محامون, محامين | JUD | profession | lawyer
محامي | محامية | محامون, محامين | JUD | profession | lawyer
محامي الدفاع | محامية الدفاع | محامو الدفاع | JUD | profession | defence lawyer
نقيب المحامين | نقيبة المحامين | | JUD | office | head of the bar association
حقوقي | حقوقية | حقوقيون, حقوقيين | CVL | profession | human rights advocate
أمين المظالم | أمينة المظالم | | GOV | office | ombudsman

# armed forces, police, intelligence
قائد | قائدة | قادة, قواد | | office | commander
قائد عام | قائدة عامة | قادة عامون, قادة عامين | MIL | office | commander-in-chief
قائد أعلى | | | MIL | office | supreme commander
قائد عام للقوات المسلحة | | | MIL | office | commander-in-chief of the armed forces
قائد أعلى للقوات المسلحة | | | MIL | office | supreme commander of the armed forces
قائد عام للجيش | | | MIL | office | commander-in-chief of the army
قائد الجيش | | قادة الجيش, قادة الجيوش | MIL | office | army commander
قائد جيش | | قادة جيوش | MIL | office | army commander
قائد القوات | قائدة القوات | قادة القوات | MIL | office | commander of the forces
قائد قوات | قائدة قوات | قادة قوات | MIL | office | commander of forces
قائد عسكري | قائدة عسكرية | قادة عسكريون, قادة عسكريين | MIL | office | military commander
قائد ميداني | | قادة ميدانيون, قادة ميدانيين | | office | field commander
قائد كتيبة | | قادة كتائب | MIL | office | battalion commander
قائد لواء | | قادة ألوية | MIL | office | brigade commander
قائد فرقة | | قادة فرق | MIL | office | division commander
قائد فصيل | | قادة فصائل | REB | office | faction commander
قائد فيلق القدس | | | MIL | office | commander of the Quds Force
قائد الحرس الثوري | | | MIL | office | commander of the Revolutionary Guards
قائد القيادة المركزية | | | MIL | office | commander of Central Command
قائد سلاح الجو | | | MIL | office | air force commander
قائد القوات الجوية | | | MIL | office | air force commander
قائد القوات البحرية | | | MIL | office | navy commander
قائد البحرية | | | MIL | office | navy commander
قائد القوات البرية | | | MIL | office | commander of ground forces
قائد الحرس الجمهوري | | | MIL | office | commander of the Republican Guard
قائد عمليات | | قادة عمليات | MIL | office | operations commander
قائد المنطقة | | قادة المناطق | MIL | office | regional commander
قائد الشرطة | قائدة الشرطة | قادة الشرطة | COP | office | police chief
قائد شرطة | قائدة شرطة | قادة شرطة | COP | office | police chief
رئيس الشرطة | رئيسة الشرطة | رؤساء الشرطة | COP | office | police chief
رئيس شرطة | رئيسة شرطة | | COP | office | police chief
مفوض الشرطة | مفوضة الشرطة | | COP | office | police commissioner
مفتش | مفتشة | مفتشون, مفتشين | | office | inspector
مفتش عام | مفتشة عامة | مفتشون عامون, مفتشين عامين | | office | inspector general
مفتش الشرطة | مفتشة الشرطة | مفتشو الشرطة, مفتشي الشرطة | COP | office | police inspector
نائب القائد | نائبة القائد | نواب القائد | MIL | office | deputy commander
نائب القائد الأعلى | | | MIL | office | deputy supreme commander
نائب قائد | نائبة قائد | نواب قائد | MIL | office | deputy commander
مساعد قائد | | مساعدو قائد, مساعدي قائد | MIL | office | assistant commander
رئيس الأركان | رئيسة الأركان | رؤساء الأركان | MIL | office | chief of staff
رئيس أركان | رئيسة أركان | رؤساء أركان | MIL | office | chief of staff
رئيس أركان الجيش | | رؤساء أركان الجيوش | MIL | office | army chief of staff
رئيس هيئة الأركان | | رؤساء هيئات الأركان | MIL | office | chief of general staff
رئيس هيئة الأركان المشتركة | | | MIL | office | chairman of the joint chiefs of staff
رئيس هيئة الأركان العامة | | | MIL | office | chief of general staff
رئيس الأركان العامة | | | MIL | office | chief of general staff
رئيس الأركان المشتركة | | | MIL | office | chairman of the joint chiefs of staff
نائب رئيس الأركان | | | MIL | office | deputy chief of staff
رئيس شعبة الاستخبارات | | | SPY | office | head of military intelligence
رئيس المجلس الأعلى للقوات المسلحة | | | MIL | office | head of the Supreme Council of the Armed Forces
مارشال | | مارشالات | MIL | rank | marshal
مشير | | | MIL | rank | field marshal
مشير ركن | | | MIL | rank | staff field marshal
مهيب | | | MIL | rank | field marshal
فريق أول | | | MIL | rank | general
فريق أول ركن | | | MIL | rank | general
فريق | | | MIL | rank | lieutenant general
فريق ركن | | | MIL | rank | staff lieutenant general
لواء | | لواءات | MIL | rank | major general
لواء ركن | | لواءات ركن | MIL | rank | staff major general
لواء طيار | | | MIL | rank | air major general
لواء متقاعد | | | MIL | rank | retired major general
عميد | عميدة | عمداء | MIL | rank | brigadier general
عميد ركن | | عمداء ركن | MIL | rank | staff brigadier general
عميد متقاعد | | | MIL | rank | retired brigadier general
عقيد | | عقداء | MIL | rank | colonel
عقيد ركن | | عقداء ركن | MIL | rank | staff colonel
عقيد طيار | | | MIL | rank | colonel pilot
مقدم | | مقدمون, مقدمين | MIL | rank | lieutenant colonel
مقدم ركن | | | MIL | rank | staff lieutenant colonel
رائد | رائدة | رواد | MIL | rank | major
رائد ركن | | | MIL | rank | staff major
نقيب | نقيبة | نقباء | | rank | captain
ملازم | ملازمة | ملازمون, ملازمين | MIL | rank | lieutenant
ملازم أول | | ملازمون أول, ملازمين أول | MIL | rank | first lieutenant
ملازم ثان | | | MIL | rank | second lieutenant
رقيب | رقيبة | رقباء | MIL | rank | sergeant
رقيب أول | رقيبة أولى | رقباء أول | MIL | rank | staff sergeant
عريف | عريفة | عرفاء | MIL | rank | corporal
عريف أول | | | MIL | rank | first corporal
وكيل أول | | | MIL | rank | warrant officer
مساعد أول | | | MIL | rank | first warrant officer
جندي | جندية | جنود, مجندون, مجندين | MIL | rank | soldier
جندي أول | | | MIL | rank | private first class
ضابط | ضابطة | ضباط | MIL | rank | officer
ضابط سابق | | ضباط سابقون, ضباط سابقين | MIL | rank | former officer
صف ضابط | | ضباط صف | MIL | rank | non-commissioned officer
جنرال | جنرالة | جنرالات | MIL | rank | general
جنرال متقاعد | | | MIL | rank | retired general
ميجر جنرال | | | MIL | rank | major general
ميجور جنرال | | | MIL | rank | major general
لفتنانت جنرال | | | MIL | rank | lieutenant general
ليفتنانت جنرال | | | MIL | rank | lieutenant general
بريغادير جنرال | | | MIL | rank | brigadier general
بريجادير جنرال | | | MIL | rank | brigadier general
كولونيل | كولونيلة | كولونيلات | MIL | rank | colonel
لفتنانت كولونيل | | | MIL | rank | lieutenant colonel
ليفتنانت كولونيل | | | MIL | rank | lieutenant colonel
ميجر | | | MIL | rank | major
ميجور | | | MIL | rank | major
كابتن | كابتن | كباتن | | rank | captain
سارجنت | | | MIL | rank | sergeant
أدميرال | | أدميرالات | MIL | rank | admiral
أميرال | | أميرالات | MIL | rank | admiral
نائب أدميرال | | | MIL | rank | vice admiral
كومودور | | | MIL | rank | commodore
قبطان | قبطانة | قباطنة | | profession | captain
طيار | طيارة | طيارون, طيارين | | profession | pilot
مفوض شرطة | مفوضة شرطة | | COP | rank | police commissioner
شرطي | شرطية | شرطيون, شرطيين, رجال شرطة | COP | profession | policeman
حاخام عسكري | | | MIL | office | military rabbi

# religion
شيخ | شيخة | شيوخ, مشايخ, أشياخ | | honorific | sheikh
إمام | | أئمة | REL | office | imam
إمام أكبر | | | REL | office | grand imam
شيخ الأزهر | | شيوخ الأزهر | REL | office | sheikh of al-Azhar
شيخ الجامع الأزهر | | | REL | office | sheikh of al-Azhar
وكيل الأزهر | | وكلاء الأزهر | REL | office | deputy sheikh of al-Azhar
شيخ عقل | | مشايخ العقل | REL | office | Druze spiritual leader
شيخ عشيرة | | شيوخ عشائر | SOC | office | clan sheikh
شيخ قبيلة | | شيوخ قبائل | SOC | office | tribal sheikh
مفتي | | مفتون, مفتين | REL | office | mufti
مفتي الجمهورية | | | REL | office | mufti of the republic
مفتي عام | | | REL | office | grand mufti
مفتي الديار | | | REL | office | grand mufti
داعية | داعية | دعاة | REL | profession | preacher
واعظ | واعظة | وعاظ | REL | profession | preacher
خطيب المسجد الأقصى | | | REL | office | preacher of al-Aqsa
إمام وخطيب | | | REL | office | imam and preacher
إمام المسجد | | | REL | office | imam of the mosque
رجل دين | | رجال دين | REL | profession | cleric
رجل الدين | | رجال الدين | REL | profession | cleric
عالم دين | | علماء دين | REL | profession | religious scholar
مرجع | | مراجع | REL | office | religious authority
مرجع ديني | | مراجع دينية | REL | office | religious authority
مرجع أعلى | | | REL | office | supreme religious authority
مرجع شيعي | | | REL | office | Shiite authority
آية الله | | | REL | honorific | Ayatollah
آية الله العظمى | | | REL | honorific | Grand Ayatollah
حجة الإسلام | | | REL | honorific | Hojatoleslam
ملا | | ملالي | REL | honorific | mullah
مولوي | | | REL | honorific | mawlawi
مولانا | | | REL | honorific | mawlana
بابا | | باباوات, بابوات | REL | office | pope
بابا الفاتيكان | | باباوات الفاتيكان | REL | office | pope
بابا الإسكندرية | | | REL | office | pope of Alexandria
حبر أعظم | | | REL | office | pontiff
بطريرك | | بطاركة | REL | office | patriarch
بطريرك ماروني | | | REL | office | Maronite patriarch
كاردينال | | كرادلة | REL | office | cardinal
أسقف | أسقفة | أساقفة | REL | office | bishop
رئيس أساقفة | رئيسة أساقفة | رؤساء أساقفة | REL | office | archbishop
رئيس الأساقفة | رئيسة الأساقفة | رؤساء الأساقفة | REL | office | archbishop
كبير أساقفة | كبيرة أساقفة | كبار أساقفة | REL | office | archbishop
كبير الأساقفة | كبيرة الأساقفة | كبار الأساقفة | REL | office | archbishop
مطران | | مطارنة | REL | office | archbishop
متروبوليت | | | REL | office | metropolitan
أنبا | | | REL | honorific | Anba
قس | قسة | قساوسة, قسس | REL | office | priest
قسيس | | قساوسة | REL | office | priest
كاهن | كاهنة | كهنة | REL | office | priest
خوري | | خوارنة | REL | honorific | priest
راهب | راهبة | رهبان | REL | profession | monk
قمص | | قمامصة | REL | office | hegumen
حاخام | حاخامة | حاخامات | REL | office | rabbi
حاخام أكبر | | | REL | office | chief rabbi
كبير الحاخامات | | كبار الحاخامات | REL | office | chief rabbi
دالاي لاما | | | REL | office | Dalai Lama
قديس | قديسة | قديسون, قديسين | REL | honorific | saint
نبي | | أنبياء | REL | honorific | prophet
خليفة المسلمين | | | | honorific | caliph
وكيل المرجعية | | وكلاء المرجعية | REL | office | representative of the religious authority
نقيب الأشراف | | | REL | office | head of the Ashraf

# honorifics
سيد | سيدة | سادة, أسياد | | honorific | Mr
سيدة أولى | | سيدات أول | ELI | honorific | first lady
آنسة | | آنسات | | honorific | Miss
دكتور | دكتورة | دكاترة | | honorific | Dr
د. | | | | honorific | Dr
م. | | | | honorific | Eng.
أ. | | | | honorific | Mr
أ.د. | | | | honorific | Prof.
حاج | | حجاج | | honorific | Hajj
سعادة | | | | honorific | His Excellency
معالي | | | | honorific | His Excellency
فخامة | | | | honorific | His Excellency
جلالة | | | | honorific | His Majesty
جلالة الملك | جلالة الملكة | | GOV | honorific | His Majesty the King
سمو | | | | honorific | His Highness
سمو الأمير | سمو الأميرة | | GOV | honorific | His Highness the Prince
سمو الشيخ | سمو الشيخة | | GOV | honorific | His Highness Sheikh
صاحب السمو | صاحبة السمو | | GOV | honorific | His Highness
صاحب السمو الملكي | صاحبة السمو الملكي | أصحاب السمو الملكي | GOV | honorific | His Royal Highness
صاحب السمو الشيخ | صاحبة السمو الشيخة | أصحاب السمو الشيوخ | GOV | honorific | His Highness Sheikh
صاحب الجلالة | صاحبة الجلالة | | GOV | honorific | His Majesty
دولة الرئيس | | | GOV | honorific | His Excellency the Prime Minister
سماحة | | | REL | honorific | His Eminence
فضيلة | | | REL | honorific | His Eminence
فضيلة الشيخ | | | REL | honorific | His Eminence Sheikh
قداسة البابا | | | REL | honorific | His Holiness the Pope
قداسة | | | REL | honorific | His Holiness
غبطة | | | REL | honorific | His Beatitude
نيافة | | | REL | honorific | His Grace
سير | | | ELI | honorific | Sir
باشا | | باشوات, باشاوات | | honorific | Pasha
بك | | بكوات | | honorific | Bey
بيك | | | | honorific | Bey
آغا | | آغوات | | honorific | Agha
أفندي | | | | honorific | Effendi
خواجة | | | | honorific | Khawaja
شريف | شريفة | أشراف | | honorific | Sharif
مولاي | للا | | | honorific | Moulay
لالة | | | | honorific | Lalla
سيدي | | | | honorific | Sidi
أخ | أخت | إخوة | | honorific | brother
زميل | زميلة | زملاء | | honorific | colleague
مرحوم | مرحومة | | | honorific | the late
راحل | راحلة | راحلون, راحلين | | honorific | the late
شهيد | شهيدة | شهداء | | honorific | martyr
فقيد | فقيدة | | | honorific | the late
أستاذ | أستاذة | أساتذة | EDU | honorific | professor
مهندس | مهندسة | مهندسون, مهندسين | | honorific | engineer
مستر | مسز | | | honorific | Mr

# scholars, media, professions
صحفي | صحفية | صحفيون, صحفيين | JRN | profession | journalist
صحافي | صحافية | صحافيون, صحافيين | JRN | profession | journalist
إعلامي | إعلامية | إعلاميون, إعلاميين | JRN | profession | media figure
مراسل | مراسلة | مراسلون, مراسلين | JRN | profession | correspondent
مراسل حربي | مراسلة حربية | مراسلون حربيون, مراسلين حربيين | JRN | profession | war correspondent
مصور | مصورة | مصورون, مصورين | JRN | profession | photographer
مصور صحفي | مصورة صحفية | مصورون صحفيون, مصورين صحفيين | JRN | profession | press photographer
مذيع | مذيعة | مذيعون, مذيعين | JRN | profession | presenter
مقدم برامج | مقدمة برامج | مقدمو برامج, مقدمي برامج | JRN | profession | presenter
مقدم برنامج | مقدمة برنامج | | JRN | profession | programme host
معلق | معلقة | معلقون, معلقين | JRN | profession | commentator
رئيس تحرير | رئيسة تحرير | رؤساء تحرير | JRN | office | editor-in-chief
رئيس التحرير | رئيسة التحرير | رؤساء التحرير | JRN | office | editor-in-chief
مدير تحرير | مديرة تحرير | | JRN | office | managing editor
محرر | محررة | محررون, محررين | JRN | profession | editor
محرر الشؤون | محررة الشؤون | | JRN | profession | affairs editor
كاتب | كاتبة | كتاب, كتبة | SOC | profession | writer
كاتب صحفي | كاتبة صحفية | كتاب صحفيون, كتاب صحفيين | JRN | profession | columnist
كاتب سياسي | كاتبة سياسية | كتاب سياسيون, كتاب سياسيين | JRN | profession | political writer
كاتب عمود | كاتبة عمود | كتاب أعمدة | JRN | profession | columnist
مدون | مدونة | مدونون, مدونين | JRN | profession | blogger
رسام كاريكاتير | رسامة كاريكاتير | رسامو كاريكاتير | JRN | profession | cartoonist
نقيب الصحفيين | نقيبة الصحفيين | | JRN | office | head of the journalists' syndicate
محلل | محللة | محللون, محللين | | profession | analyst
محلل سياسي | محللة سياسية | محللون سياسيون, محللين سياسيين | | profession | political analyst
محلل عسكري | محللة عسكرية | محللون عسكريون, محللين عسكريين | | profession | military analyst
محلل اقتصادي | محللة اقتصادية | محللون اقتصاديون, محللين اقتصاديين | | profession | economic analyst
محلل استراتيجي | محللة استراتيجية | محللون استراتيجيون, محللين استراتيجيين | | profession | strategic analyst
كبير المحللين | كبيرة المحللين | كبار المحللين | | profession | chief analyst
كبير الاقتصاديين | كبيرة الاقتصاديين | | | office | chief economist
خبير | خبيرة | خبراء | | profession | expert
خبير عسكري | خبيرة عسكرية | خبراء عسكريون, خبراء عسكريين | | profession | military expert
خبير أمني | خبيرة أمنية | خبراء أمنيون, خبراء أمنيين | | profession | security expert
خبير اقتصادي | خبيرة اقتصادية | خبراء اقتصاديون, خبراء اقتصاديين | | profession | economic expert
خبير استراتيجي | خبيرة استراتيجية | خبراء استراتيجيون, خبراء استراتيجيين | | profession | strategic expert
خبير قانوني | خبيرة قانونية | خبراء قانونيون, خبراء قانونيين | JUD | profession | legal expert
خبير دستوري | خبيرة دستورية | | JUD | profession | constitutional expert
باحث | باحثة | باحثون, باحثين | EDU | profession | researcher
كبير الباحثين | كبيرة الباحثين | كبار الباحثين | EDU | profession | senior researcher
باحث سياسي | باحثة سياسية | باحثون سياسيون, باحثين سياسيين | EDU | profession | political researcher
أستاذ جامعي | أستاذة جامعية | أساتذة جامعيون, أساتذة جامعيين | EDU | profession | university professor
أستاذ العلوم السياسية | أستاذة العلوم السياسية | أساتذة العلوم السياسية | EDU | profession | professor of political science
أستاذ القانون | أستاذة القانون | أساتذة القانون | EDU | profession | professor of law
بروفيسور | بروفيسورة | بروفيسورون, بروفيسورين | EDU | profession | professor
بروفسور | بروفسورة | بروفسورون, بروفسورين | EDU | profession | professor
عميد كلية | عميدة كلية | عمداء كليات | EDU | office | dean
أكاديمي | أكاديمية | أكاديميون, أكاديميين | EDU | profession | academic
مؤرخ | مؤرخة | مؤرخون, مؤرخين | EDU | profession | historian
مفكر | مفكرة | مفكرون, مفكرين | EDU | profession | thinker
فيلسوف | فيلسوفة | فلاسفة | EDU | profession | philosopher
عالم آثار | عالمة آثار | علماء آثار | EDU | profession | archaeologist
عالم اجتماع | عالمة اجتماع | علماء اجتماع | EDU | profession | sociologist
عالم فلك | عالمة فلك | علماء فلك | EDU | profession | astronomer
عالم نووي | عالمة نووية | علماء نوويون, علماء نوويين | EDU | profession | nuclear scientist
عالم فيزياء | عالمة فيزياء | علماء فيزياء | EDU | profession | physicist
فيزيائي | فيزيائية | فيزيائيون, فيزيائيين | EDU | profession | physicist
كيميائي | كيميائية | كيميائيون, كيميائيين | EDU | profession | chemist
اقتصادي | اقتصادية | اقتصاديون, اقتصاديين | | profession | economist
معلم | معلمة | معلمون, معلمين | EDU | profession | teacher
مدرس | مدرسة | مدرسون, مدرسين | EDU | profession | teacher
طالب | طالبة | طلاب, طلبة | EDU | profession | student
طبيب | طبيبة | أطباء | MED | profession | physician
طبيب شرعي | طبيبة شرعية | أطباء شرعيون, أطباء شرعيين | MED | profession | forensic doctor
طبيب نفسي | طبيبة نفسية | أطباء نفسيون, أطباء نفسيين | MED | profession | psychiatrist
جراح | جراحة | جراحون, جراحين | MED | profession | surgeon
ممرض | ممرضة | ممرضون, ممرضين | MED | profession | nurse
مسعف | مسعفة | مسعفون, مسعفين | MED | profession | paramedic
نقيب الأطباء | نقيبة الأطباء | | MED | office | head of the doctors' syndicate
عامل إغاثة | عاملة إغاثة | عمال إغاثة | CVL | profession | aid worker
ناشط | ناشطة | ناشطون, ناشطين, نشطاء | CVL | profession | activist
ناشط سياسي | ناشطة سياسية | ناشطون سياسيون, ناشطين سياسيين, نشطاء سياسيون, نشطاء سياسيين | CVL | profession | political activist
ناشط حقوقي | ناشطة حقوقية | ناشطون حقوقيون, ناشطين حقوقيين, نشطاء حقوقيون, نشطاء حقوقيين | CVL | profession | human rights activist
ناشط إعلامي | ناشطة إعلامية | ناشطون إعلاميون, ناشطين إعلاميين | CVL | profession | media activist
ناشط في مجال حقوق الإنسان | ناشطة في مجال حقوق الإنسان | | CVL | profession | human rights activist
مناضل | مناضلة | مناضلون, مناضلين | | profession | militant campaigner
معارض | | معارضون, معارضين | OPP | profession | dissident
معارض بارز | معارضة بارزة | | OPP | profession | prominent dissident
معارض سوري | | | OPP | profession | Syrian dissident
رجل أعمال | سيدة أعمال | رجال أعمال, سيدات أعمال | BUS | profession | businessman
رجل الأعمال | سيدة الأعمال | رجال الأعمال | BUS | profession | businessman
ملياردير | مليارديرة | مليارديرات | BUS | profession | billionaire
مليونير | مليونيرة | مليونيرون, مليونيرين | BUS | profession | millionaire
مصرفي | مصرفية | مصرفيون, مصرفيين | BUS | profession | banker
تاجر | تاجرة | تجار | BUS | profession | merchant
مستثمر | مستثمرة | مستثمرون, مستثمرين | BUS | profession | investor
مقاول | مقاولة | مقاولون, مقاولين | BUS | profession | contractor
صاحب | صاحبة | أصحاب | | profession | owner
نقابي | نقابية | نقابيون, نقابيين | LAB | profession | trade unionist
نقيب المعلمين | نقيبة المعلمين | | LAB | office | head of the teachers' union
مزارع | مزارعة | مزارعون, مزارعين | AGR | profession | farmer
سائق | سائقة | سائقون, سائقين | LAB | profession | driver
حارس | حارسة | حراس | | profession | guard
حارس شخصي | | حراس شخصيون, حراس شخصيين | | profession | bodyguard
مترجم | مترجمة | مترجمون, مترجمين | SOC | profession | translator
مهرب | مهربة | مهربون, مهربين | CRM | profession | smuggler
قرصان | | قراصنة | CRM | profession | pirate
رائد فضاء | رائدة فضاء | رواد فضاء | | profession | astronaut
جاسوس | جاسوسة | جواسيس | SPY | profession | spy
عميل | عميلة | عملاء | SPY | profession | agent

# culture and sport
شاعر | شاعرة | شعراء | SOC | profession | poet
روائي | روائية | روائيون, روائيين | SOC | profession | novelist
أديب | أديبة | أدباء | SOC | profession | man of letters
كاتب مسرحي | كاتبة مسرحية | | SOC | profession | playwright
كاتب سيناريو | كاتبة سيناريو | كتاب سيناريو | SOC | profession | screenwriter
ناقد | ناقدة | نقاد | SOC | profession | critic
مخرج | مخرجة | مخرجون, مخرجين | SOC | profession | director
منتج | منتجة | منتجون, منتجين | SOC | profession | producer
ممثل كوميدي | ممثلة كوميدية | ممثلون كوميديون, ممثلين كوميديين | SOC | profession | comedian
كوميدي | كوميدية | كوميديون, كوميديين | SOC | profession | comedian
فنان | فنانة | فنانون, فنانين | SOC | profession | artist
مطرب | مطربة | مطربون, مطربين | SOC | profession | singer
مغن | مغنية | مغنون, مغنين | SOC | profession | singer
مغني | مغنية | مغنون, مغنين | SOC | profession | singer
مغني راب | | | SOC | profession | rapper
ملحن | ملحنة | ملحنون, ملحنين | SOC | profession | composer
موسيقار | موسيقارة | موسيقارون, موسيقارين | SOC | profession | musician
موسيقي | موسيقية | موسيقيون, موسيقيين | SOC | profession | musician
نجم | نجمة | نجوم | SOC | profession | star
رسام | رسامة | رسامون, رسامين | SOC | profession | painter
نحات | نحاتة | نحاتون, نحاتين | SOC | profession | sculptor
معماري | معمارية | معماريون, معماريين | SOC | profession | architect
مصمم | مصممة | مصممون, مصممين | SOC | profession | designer
مصمم أزياء | مصممة أزياء | مصممو أزياء, مصممي أزياء | SOC | profession | fashion designer
عارض أزياء | عارضة أزياء | عارضات أزياء | SOC | profession | model
ملك جمال | ملكة جمال | ملكات جمال | SOC | profession | beauty queen
راقص | راقصة | راقصون, راقصين | SOC | profession | dancer
طاه | طاهية | طهاة | SOC | profession | chef
مدرب | مدربة | مدربون, مدربين | SOC | profession | coach
مدرب وطني | مدربة وطنية | | SOC | profession | national coach
مساعد المدرب | مساعدة المدرب | | SOC | profession | assistant coach
لاعب | لاعبة | لاعبون, لاعبين | SOC | profession | player
لاعب كرة القدم | لاعبة كرة القدم | لاعبو كرة القدم, لاعبي كرة القدم | SOC | profession | footballer
لاعب وسط | لاعبة وسط | لاعبو وسط, لاعبي وسط | SOC | profession | midfielder
مهاجم | مهاجمة | مهاجمون, مهاجمين | SOC | profession | striker
مدافع | مدافعة | مدافعون, مدافعين | SOC | profession | defender
حارس المرمى | حارسة المرمى | حراس المرمى | SOC | profession | goalkeeper
حارس مرمى | حارسة مرمى | حراس مرمى | SOC | profession | goalkeeper
قائد المنتخب | قائدة المنتخب | | SOC | office | captain of the national team
قائد الفريق | قائدة الفريق | | SOC | office | team captain
قائد منتخب | قائدة منتخب | | SOC | office | captain of the national team
عداء | عداءة | عدائون, عدائين | SOC | profession | runner
سباح | سباحة | سباحون, سباحين | SOC | profession | swimmer
ملاكم | ملاكمة | ملاكمون, ملاكمين | SOC | profession | boxer
مصارع | مصارعة | مصارعون, مصارعين | SOC | profession | wrestler
رياضي | رياضية | رياضيون, رياضيين | SOC | profession | athlete
بطل | بطلة | أبطال | SOC | profession | champion
بطل العالم | بطلة العالم | أبطال العالم | SOC | profession | world champion
متسابق | متسابقة | متسابقون, متسابقين | SOC | profession | competitor
متسلق | متسلقة | متسلقون, متسلقين | SOC | profession | climber
وكيل أعمال | وكيلة أعمال | وكلاء أعمال | BUS | profession | agent
وكيل لاعبين | | وكلاء لاعبين, وكلاء اللاعبين | BUS | profession | players' agent

# kin and companions
نجل | | أنجال | | relation | son
ابن | ابنة | أبناء | | relation | son
ابن عم | ابنة عم | أبناء عم | | relation | cousin
ابن شقيق | ابنة شقيق | أبناء شقيق | | relation | nephew
ابن أخ | ابنة أخ | | | relation | nephew
بنت | | بنات | | relation | daughter
شقيق | شقيقة | أشقاء | | relation | brother
شقيق الرئيس | شقيقة الرئيس | أشقاء الرئيس | | relation | president's brother
نجل الرئيس | ابنة الرئيس | أنجال الرئيس | | relation | president's son
أخ غير شقيق | أخت غير شقيقة | إخوة غير أشقاء | | relation | half-brother
والد | والدة | | | relation | father
جد | جدة | أجداد | | relation | grandfather
حفيد | حفيدة | أحفاد | | relation | grandson
زوج | زوجة | أزواج | | relation | husband
زوجة الرئيس | | زوجات الرؤساء | ELI | relation | president's wife
عقيلة | | عقيلات | | relation | wife
قرينة | | | | relation | wife
قرينة الرئيس | | | ELI | relation | president's wife
أرملة | | أرامل | | relation | widow
أرمل | أرملة | | | relation | widower
طليق | طليقة | | | relation | ex-husband
خطيب | خطيبة | | | relation | fiancé
صهر | صهرة | أصهار | | relation | son-in-law
صهر الرئيس | | | | relation | president's son-in-law
صديق | صديقة | أصدقاء | | relation | friend
صديقة سابقة | | | | relation | former girlfriend
شريك | شريكة | شركاء | | relation | partner
حليف | حليفة | حلفاء | | relation | ally
منافس | منافسة | منافسون, منافسين | | relation | rival
خليفة الرئيس | | | | relation | successor
سلف | | أسلاف | | relation | predecessor
نظير | نظيرة | نظراء | | relation | counterpart
مقرب من | مقربة من | مقربون من, مقربين من | | relation | close associate of
سائق شخصي | | | | relation | personal driver
محامي شخصي | محامية شخصية | | JUD | relation | personal lawyer
طبيب شخصي | طبيبة شخصية | | MED | relation | personal doctor

# suspects and others named by what befell them
متهم | متهمة | متهمون, متهمين | | profession | accused
مشتبه به | مشتبه بها | مشتبه بهم | | profession | suspect
مشتبه فيه | مشتبه فيها | مشتبه فيهم | | profession | suspect
متشدد | متشددة | متشددون, متشددين | UAF | profession | militant
إرهابي | إرهابية | إرهابيون, إرهابيين | UAF | profession | terrorist
جهادي | جهادية | جهاديون, جهاديين | UAF | profession | jihadist
أسير | أسيرة | أسرى | | profession | prisoner
أسير محرر | أسيرة محررة | أسرى محررون, أسرى محررين | | profession | freed prisoner
سجين | سجينة | سجناء | | profession | prisoner
معتقل | معتقلة | معتقلون, معتقلين | | profession | detainee
سجين سياسي | سجينة سياسية | سجناء سياسيون, سجناء سياسيين | OPP | profession | political prisoner
رهينة | | رهائن | | profession | hostage
لاجئ | لاجئة | لاجئون, لاجئين | REF | profession | refugee
نازح | نازحة | نازحون, نازحين | REF | profession | displaced person
ضحية | | ضحايا | | profession | victim
ناج | ناجية | ناجون, ناجين | | profession | survivor
شاهد عيان | شاهدة عيان | شهود عيان | CVL | profession | eyewitness
شاب | شابة | شبان, شباب | | profession | young man
طفل | طفلة | أطفال | | profession | child
فتى | فتاة | فتيان | | profession | boy
مواطن | مواطنة | مواطنون, مواطنين | | profession | citizen
مدعو | مدعوة | | | honorific | one named
