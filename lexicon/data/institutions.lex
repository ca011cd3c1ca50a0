# Nouns that make an organization when an adjective of nationality or a name follows (وزارة الخارجية الروسية, الجيش الليبي, محكمة لاهاي).
# noun = without ال (an adjective after it without ال too: محكمة دستورية; a noun that is governed stands as it is: مجلس النواب);
# alone = yes where the noun with ال and nothing more already names a body of its state (البرلمان, النيابة العامة, مجلس الأمن القومي).
# The short names of ministries (الخارجية, الداخلية) stand here as nouns of their own. Sectors are PLOVER's; empty: the name decides.
noun | sector | kind | latin | alone
# --- government
حكومة | GOV | government | Government | yes
رئاسة | GOV | government | Presidency | yes
رئاسة الجمهورية | GOV | government | Presidency of the Republic | yes
رئاسة الوزراء | GOV | government | Prime Minister's Office | yes
رئاسة الحكومة | GOV | government | Prime Minister's Office | yes
مجلس الوزراء | GOV | government | Council of Ministers | yes
مجلس وزراء | GOV | government | Council of Ministers |
مكتب رئيس الوزراء | GOV | government | Prime Minister's Office | yes
مكتب رئيس الحكومة | GOV | government | Prime Minister's Office | yes
مكتب الرئيس | GOV | government | President's Office |
مكتب الرئاسة | GOV | government | Presidential Office |
ديوان | GOV | government | Court |
ديوان ملكي | GOV | government | Royal Court | yes
ديوان أميري | GOV | government | Amiri Diwan | yes
قصر ملكي | GOV | government | Royal Palace |
قصر رئاسي | GOV | government | Presidential Palace |
قصر جمهوري | GOV | government | Presidential Palace |
مستشارية | GOV | government | Chancellery | yes
إدارة | GOV | government | Administration |
نظام | GOV | government | Regime |
حكومة الوفاق | GOV | government | Government of Accord |
حكومة الوحدة الوطنية | GOV | government | Government of National Unity |
حكومة مؤقتة | GOV | government | Interim Government |
حكومة انتقالية | GOV | government | Transitional Government |
حكومة شرعية | GOV | government | Legitimate Government |
حكومة اتحادية | GOV | government | Federal Government | yes
حكومة محلية | GOV | government | Local Government |
حكومة إقليم | GOV | government | Regional Government |
مجلس رئاسي | GOV | government | Presidential Council | yes
مجلس سيادي | GOV | government | Sovereign Council | yes
مجلس السيادة | GOV | government | Sovereignty Council | yes
مجلس انتقالي | GOV | government | Transitional Council |
مجلس عسكري | MIL | army | Military Council | yes
مجلس عسكري انتقالي | MIL | army | Transitional Military Council | yes
مجلس أعلى | GOV | government | Supreme Council |
مجلس الأمن القومي | GOV | government | National Security Council | yes
مجلس الأمن الوطني | GOV | government | National Security Council | yes
مجلس الدفاع | GOV | government | Defence Council |
مجلس أعلى للدفاع | GOV | government | Supreme Defence Council | yes
مجلس أعلى للأمن القومي | GOV | government | Supreme National Security Council | yes
مجلس وزاري | GOV | government | Ministerial Council |
مجلس وزاري مصغر | GOV | government | Security Cabinet | yes
مجلس بلدي | GOV | government | Municipal Council |
مجلس محلي | GOV | government | Local Council |
مجلس المحافظة | GOV | government | Governorate Council |
مجلس إقليمي | GOV | government | Regional Council |
مجلس قومي | GOV | government | National Council |
مجلس وطني | GOV | government | National Council |
مجلس أعلى للقضاء | JUD | court | Supreme Judicial Council | yes
هيئة | GOV | government | Authority |
هيئة عامة | GOV | government | General Authority |
هيئة وطنية | GOV | government | National Authority |
هيئة عليا | GOV | government | High Authority |
هيئة الانتخابات | GOV | government | Electoral Commission | yes
هيئة مكافحة الفساد | GOV | government | Anti-Corruption Authority | yes
هيئة الطيران المدني | GOV | government | Civil Aviation Authority | yes
هيئة الأرصاد الجوية | GOV | government | Meteorological Authority | yes
هيئة الاتصالات | GOV | government | Communications Authority |
هيئة الأوراق المالية | GOV | government | Securities Authority |
هيئة السوق المالية | GOV | government | Capital Market Authority |
هيئة الرقابة المالية | GOV | government | Financial Supervisory Authority |
هيئة الموانئ | GOV | government | Ports Authority |
هيئة الجمارك | GOV | government | Customs Authority |
هيئة الاستثمار | GOV | government | Investment Authority |
هيئة السياحة | GOV | government | Tourism Authority |
هيئة الطاقة الذرية | GOV | government | Atomic Energy Authority | yes
هيئة الدفاع المدني | GOV | government | Civil Defence Authority | yes
هيئة الإغاثة | SOC | ngo | Relief Authority |
هيئة حقوق الإنسان | GOV | government | Human Rights Authority |
مفوضية | GOV | government | Commission |
مفوضية عليا | GOV | government | High Commission |
مفوضية الانتخابات | GOV | government | Electoral Commission | yes
مفوضية عليا للانتخابات | GOV | government | High Electoral Commission | yes
مفوضية قومية للانتخابات | GOV | government | National Elections Commission | yes
لجنة | | government | Committee |
لجنة وطنية | GOV | government | National Committee |
لجنة عليا | GOV | government | High Committee |
لجنة الانتخابات | GOV | government | Electoral Commission | yes
لجنة الانتخابات المركزية | GOV | government | Central Election Commission | yes
لجنة عليا للانتخابات | GOV | government | High Electoral Commission | yes
لجنة وطنية للانتخابات | GOV | government | National Electoral Commission | yes
لجنة الأمن القومي | LEG | parliament | National Security Committee |
لجنة الأمن والدفاع | LEG | parliament | Security and Defence Committee |
لجنة الدفاع | LEG | parliament | Defence Committee |
لجنة الشؤون الخارجية | LEG | parliament | Foreign Affairs Committee |
لجنة العلاقات الخارجية | LEG | parliament | Foreign Relations Committee |
لجنة الاستخبارات | LEG | parliament | Intelligence Committee |
لجنة القوات المسلحة | LEG | parliament | Armed Services Committee |
لجنة القضاء | LEG | parliament | Judiciary Committee |
لجنة الخارجية والأمن | LEG | parliament | Foreign Affairs and Defence Committee |
لجنة برلمانية | LEG | parliament | Parliamentary Committee |
لجنة تشريعية | LEG | parliament | Legislative Committee |
لجنة مالية | LEG | parliament | Finance Committee |
لجنة التحقيق | GOV | government | Commission of Inquiry |
لجنة تحقيق | GOV | government | Commission of Inquiry |
لجنة دستورية | GOV | government | Constitutional Committee | yes
لجنة ثورية | REB | government | Revolutionary Committee |
لجنة مركزية | PTY | party | Central Committee |
لجنة تنفيذية | | movement | Executive Committee |
لجنة تنسيق | | movement | Coordination Committee |
لجنة أمنية | GOV | government | Security Committee |
لجنة وزارية | GOV | government | Ministerial Committee |
لجنة عسكرية | MIL | army | Military Committee |
لجنة أولمبية | | federation | Olympic Committee | yes
لجنة الصليب الأحمر | | ngo | Red Cross Committee |
أمانة | GOV | government | Secretariat |
أمانة عامة | GOV | government | General Secretariat | yes
أمانة العاصمة | GOV | government | Capital Municipality | yes
مكتب | GOV | government | Office |
مكتب سياسي | PTY | party | Political Bureau | yes
مكتب إعلامي | JRN | media | Media Office |
مكتب الاتصال الحكومي | GOV | government | Government Communications Office | yes
مكتب الإحصاء | GOV | government | Statistics Office |
مكتب إحصاء | GOV | government | Statistics Office |
مكتب حقوق الإنسان | GOV | government | Human Rights Office |
مكتب مكافحة الفساد | GOV | government | Anti-Corruption Office |
مكتب الهجرة | GOV | government | Migration Office |
مديرية | GOV | government | Directorate |
مديرية عامة | GOV | government | General Directorate |
مديرية الأمن | COP | police | Security Directorate |
مديرية أمن | COP | police | Security Directorate |
مديرية الصحة | MED | government | Health Directorate |
مديرية التربية | EDU | government | Education Directorate |
دائرة | GOV | government | Department |
دائرة إعلامية | GOV | government | Information Department |
دائرة الإحصاءات | GOV | government | Department of Statistics |
دائرة الأوقاف | REL | religious | Awqaf Department |
دائرة الهجرة | GOV | government | Immigration Department |
مصلحة السجون | GOV | government | Prison Service | yes
مصلحة الضرائب | GOV | government | Tax Authority | yes
مصلحة الجمارك | GOV | government | Customs Service | yes
مصلحة الهجرة | GOV | government | Immigration Service |
إدارة السجون | GOV | government | Prison Administration |
إدارة الهجرة | GOV | government | Immigration Administration |
إدارة مكافحة المخدرات | COP | police | Drug Enforcement Administration |
إدارة الأمن العام | COP | police | General Security Administration |
إدارة الكوارث والطوارئ | GOV | government | Disaster and Emergency Management |
إدارة ذاتية | OPP | government | Autonomous Administration | yes
إدارة مدنية | GOV | government | Civil Administration |
إدارة أميركية | GOV | government | Administration (United States) | yes
جهاز | GOV | government | Service |
جهاز مركزي | GOV | government | Central Agency |
جهاز مركزي للإحصاء | GOV | government | Central Bureau of Statistics | yes
جهاز مركزي للمحاسبات | GOV | government | Central Auditing Organization | yes
ديوان المحاسبة | GOV | government | Audit Bureau | yes
ديوان الرقابة المالية | GOV | government | Board of Supreme Audit | yes
دائرة المحاسبات | GOV | government | Court of Accounts | yes
بلدية | GOV | government | Municipality |
قائمقامية | GOV | government | District Administration |
سلطة وطنية | GOV | government | National Authority |
سلطة النقد | GOV | bank | Monetary Authority | yes
سلطة المياه | GOV | government | Water Authority |
سلطة الطيران المدني | GOV | government | Civil Aviation Authority | yes
سفارة | GOV | government | Embassy |
قنصلية | GOV | government | Consulate |
قنصلية عامة | GOV | government | Consulate General |
بعثة | GOV | government | Mission |
بعثة دبلوماسية | GOV | government | Diplomatic Mission |
بعثة دائمة | GOV | government | Permanent Mission |
بعثة الأمم المتحدة | | igo | United Nations Mission |
بعثة أممية | | igo | UN Mission | yes
ممثلية | GOV | government | Representation |
ملحقية | GOV | government | Attaché's Office |
ملحقية ثقافية | GOV | government | Cultural Attaché's Office |
مكتب تمثيلي | GOV | government | Representative Office |
# --- ministries and their short names
وزارة | GOV | ministry | Ministry |
وزارة الخارجية | GOV | ministry | Ministry of Foreign Affairs | yes
وزارة الشؤون الخارجية | GOV | ministry | Ministry of Foreign Affairs | yes
وزارة الخارجية والمغتربين | GOV | ministry | Ministry of Foreign Affairs and Expatriates | yes
وزارة الدفاع | GOV | ministry | Ministry of Defence | yes
وزارة الدفاع الوطني | GOV | ministry | Ministry of National Defence | yes
وزارة الداخلية | GOV | ministry | Ministry of the Interior | yes
وزارة الأمن | GOV | ministry | Ministry of Security | yes
وزارة الأمن الداخلي | GOV | ministry | Ministry of Internal Security | yes
وزارة الأمن القومي | GOV | ministry | Ministry of National Security | yes
وزارة الأمن العام | GOV | ministry | Ministry of Public Security | yes
وزارة العدل | GOV | ministry | Ministry of Justice | yes
وزارة المالية | GOV | ministry | Ministry of Finance | yes
وزارة الخزانة | GOV | ministry | Department of the Treasury | yes
وزارة الاقتصاد | GOV | ministry | Ministry of Economy | yes
وزارة التجارة | GOV | ministry | Ministry of Commerce | yes
وزارة التموين | GOV | ministry | Ministry of Supply | yes
وزارة الصناعة | GOV | ministry | Ministry of Industry | yes
وزارة التخطيط | GOV | ministry | Ministry of Planning | yes
وزارة الاستثمار | GOV | ministry | Ministry of Investment | yes
وزارة التعاون الدولي | GOV | ministry | Ministry of International Cooperation | yes
وزارة النفط | GOV | ministry | Ministry of Oil | yes
وزارة البترول | GOV | ministry | Ministry of Petroleum | yes
وزارة الطاقة | GOV | ministry | Ministry of Energy | yes
وزارة الكهرباء | GOV | ministry | Ministry of Electricity | yes
وزارة المياه | GOV | ministry | Ministry of Water | yes
وزارة الري | GOV | ministry | Ministry of Irrigation | yes
وزارة الموارد المائية | GOV | ministry | Ministry of Water Resources | yes
وزارة الزراعة | GOV | ministry | Ministry of Agriculture | yes
وزارة البيئة | GOV | ministry | Ministry of Environment | yes
وزارة الصحة | GOV | ministry | Ministry of Health | yes
وزارة الصحة والسكان | GOV | ministry | Ministry of Health and Population | yes
وزارة التربية | GOV | ministry | Ministry of Education | yes
وزارة التعليم | GOV | ministry | Ministry of Education | yes
وزارة التربية والتعليم | GOV | ministry | Ministry of Education | yes
وزارة التعليم العالي | GOV | ministry | Ministry of Higher Education | yes
وزارة الثقافة | GOV | ministry | Ministry of Culture | yes
وزارة الإعلام | GOV | ministry | Ministry of Information | yes
وزارة السياحة | GOV | ministry | Ministry of Tourism | yes
وزارة الآثار | GOV | ministry | Ministry of Antiquities | yes
وزارة الأوقاف | GOV | ministry | Ministry of Awqaf | yes
وزارة الشؤون الإسلامية | GOV | ministry | Ministry of Islamic Affairs | yes
وزارة الشؤون الدينية | GOV | ministry | Ministry of Religious Affairs | yes
وزارة الحج والعمرة | GOV | ministry | Ministry of Hajj and Umrah | yes
وزارة العمل | GOV | ministry | Ministry of Labour | yes
وزارة الشؤون الاجتماعية | GOV | ministry | Ministry of Social Affairs | yes
وزارة التضامن الاجتماعي | GOV | ministry | Ministry of Social Solidarity | yes
وزارة التنمية الاجتماعية | GOV | ministry | Ministry of Social Development | yes
وزارة حقوق الإنسان | GOV | ministry | Ministry of Human Rights | yes
وزارة الهجرة | GOV | ministry | Ministry of Migration | yes
وزارة الهجرة والمهجرين | GOV | ministry | Ministry of Migration and Displaced | yes
وزارة شؤون المرأة | GOV | ministry | Ministry of Women's Affairs | yes
وزارة الشباب والرياضة | GOV | ministry | Ministry of Youth and Sports | yes
وزارة الرياضة | GOV | ministry | Ministry of Sports | yes
وزارة النقل | GOV | ministry | Ministry of Transport | yes
وزارة المواصلات | GOV | ministry | Ministry of Transport | yes
وزارة الطيران المدني | GOV | ministry | Ministry of Civil Aviation | yes
وزارة الشحن | GOV | ministry | Ministry of Shipping | yes
وزارة الاتصالات | GOV | ministry | Ministry of Communications | yes
وزارة الإسكان | GOV | ministry | Ministry of Housing | yes
وزارة الأشغال | GOV | ministry | Ministry of Works | yes
وزارة الأشغال العامة | GOV | ministry | Ministry of Public Works | yes
وزارة الإدارة المحلية | GOV | ministry | Ministry of Local Administration | yes
وزارة التنمية المحلية | GOV | ministry | Ministry of Local Development | yes
وزارة شؤون الأسرى | GOV | ministry | Ministry of Prisoners' Affairs | yes
وزارة الاستخبارات | SPY | ministry | Ministry of Intelligence | yes
وزارة الإنتاج الحربي | GOV | ministry | Ministry of Military Production | yes
وزارة الطوارئ | GOV | ministry | Ministry of Emergencies | yes
وزارة الحرس الوطني | MIL | ministry | Ministry of the National Guard | yes
وزارة شؤون القدس | GOV | ministry | Ministry of Jerusalem Affairs | yes
وزارة التوحيد | GOV | ministry | Ministry of Unification | yes
خارجية | GOV | ministry | Ministry of Foreign Affairs | yes
داخلية | GOV | ministry | Ministry of the Interior | yes
دفاع | GOV | ministry | Ministry of Defence |
خزانة | GOV | ministry | Department of the Treasury | yes
أوقاف | GOV | ministry | Ministry of Awqaf | yes
# --- parliament
برلمان | LEG | parliament | Parliament | yes
مجلس النواب | LEG | parliament | House of Representatives | yes
مجلس نواب | LEG | parliament | House of Representatives |
مجلس نيابي | LEG | parliament | Parliament | yes
مجلس الشيوخ | LEG | parliament | Senate | yes
مجلس الأعيان | LEG | parliament | Senate | yes
مجلس المستشارين | LEG | parliament | House of Councillors | yes
مجلس الشورى | LEG | parliament | Shura Council | yes
مجلس الأمة | LEG | parliament | National Assembly | yes
مجلس الشعب | LEG | parliament | People's Assembly | yes
مجلس تشريعي | LEG | parliament | Legislative Council | yes
مجلس تأسيسي | LEG | parliament | Constituent Assembly | yes
مجلس الولايات | LEG | parliament | Council of States | yes
مجلس العموم | LEG | parliament | House of Commons | yes
مجلس اللوردات | LEG | parliament | House of Lords | yes
مجلس الدولة | GOV | government | Council of State | yes
جمعية وطنية | LEG | parliament | National Assembly | yes
جمعية تأسيسية | LEG | parliament | Constituent Assembly | yes
جمعية عامة | | igo | General Assembly |
كونغرس | LEG | parliament | Congress | yes
كونجرس | LEG | parliament | Congress | yes
كنيست | LEG | parliament | Knesset | yes
كتلة | PTY | party | Bloc |
كتلة نيابية | LEG | parliament | Parliamentary Bloc |
كتلة برلمانية | LEG | parliament | Parliamentary Bloc |
# --- justice
محكمة | JUD | court | Court |
محكمة عليا | JUD | court | Supreme Court | yes
محكمة دستورية | JUD | court | Constitutional Court | yes
محكمة دستورية عليا | JUD | court | Supreme Constitutional Court | yes
محكمة اتحادية | JUD | court | Federal Court |
محكمة اتحادية عليا | JUD | court | Federal Supreme Court | yes
محكمة فيدرالية | JUD | court | Federal Court |
محكمة إدارية | JUD | court | Administrative Court |
محكمة إدارية عليا | JUD | court | Supreme Administrative Court | yes
محكمة عسكرية | JUD | court | Military Court |
محكمة جنائية | JUD | court | Criminal Court |
محكمة جزائية | JUD | court | Criminal Court |
محكمة الجنايات | JUD | court | Criminal Court | yes
محكمة جنايات | JUD | court | Criminal Court |
محكمة الجنح | JUD | court | Misdemeanours Court |
محكمة جنح | JUD | court | Misdemeanours Court |
محكمة الاستئناف | JUD | court | Court of Appeal | yes
محكمة استئناف | JUD | court | Court of Appeal |
محكمة التمييز | JUD | court | Court of Cassation | yes
محكمة النقض | JUD | court | Court of Cassation | yes
محكمة التعقيب | JUD | court | Court of Cassation | yes
محكمة القضاء الإداري | JUD | court | Administrative Court | yes
محكمة أمن الدولة | JUD | court | State Security Court | yes
محكمة أمن الدولة العليا | JUD | court | Supreme State Security Court | yes
محكمة ابتدائية | JUD | court | Court of First Instance |
محكمة خاصة | JUD | court | Special Court |
محكمة دولية | JUD | court | International Court |
محكمة العدل | JUD | court | Court of Justice |
محكمة الصلح | JUD | court | Magistrates' Court |
محكمة مركزية | JUD | court | District Court |
محكمة الأسرة | JUD | court | Family Court |
مجلس القضاء الأعلى | JUD | court | Supreme Judicial Council | yes
مجلس قضاء | JUD | court | Judicial Council |
مجلس دستوري | JUD | court | Constitutional Council | yes
قضاء | JUD | court | Judiciary |
قضاء عسكري | JUD | court | Military Judiciary | yes
قضاء إداري | JUD | court | Administrative Judiciary | yes
سلطة قضائية | JUD | court | Judicial Authority | yes
نيابة | JUD | court | Prosecution | yes
نيابة عامة | JUD | court | Public Prosecution | yes
نيابة عسكرية | JUD | court | Military Prosecution | yes
نيابة إدارية | JUD | court | Administrative Prosecution | yes
ادعاء | JUD | court | Prosecution | yes
ادعاء عام | JUD | court | Public Prosecution | yes
ادعاء عسكري | JUD | court | Military Prosecution | yes
مكتب المدعي العام | JUD | court | Prosecutor's Office | yes
مكتب النائب العام | JUD | court | Attorney General's Office | yes
مكتب الادعاء | JUD | court | Prosecutor's Office | yes
مكتب الادعاء العام | JUD | court | Public Prosecutor's Office | yes
وكالة الجمهورية | JUD | court | Public Prosecutor's Office |
# --- army
جيش | MIL | army | Army | yes
جيش وطني | MIL | army | National Army | yes
جيش نظامي | MIL | army | Regular Army |
جيش حر | REB | armed | Free Army | yes
قوات | MIL | army | Forces |
قوات مسلحة | MIL | army | Armed Forces | yes
قوات جوية | MIL | army | Air Force | yes
قوات بحرية | MIL | army | Naval Forces | yes
قوات برية | MIL | army | Land Forces | yes
قوات خاصة | MIL | army | Special Forces |
قوات نظامية | MIL | army | Regular Forces |
قوات مشتركة | MIL | army | Joint Forces |
قوات الأمن | COP | police | Security Forces |
قوات أمنية | COP | police | Security Forces |
قوات أمن | COP | police | Security Forces |
قوات الاحتلال | MIL | army | Occupation Forces | yes
قوات التحالف | MIL | army | Coalition Forces | yes
قوات الدفاع الجوي | MIL | army | Air Defence Forces | yes
قوات الدعم | MIL | army | Support Forces |
قوات حفظ السلام | MIL | army | Peacekeeping Forces | yes
قوات حرس الحدود | MIL | army | Border Guard Forces | yes
قوات مكافحة الإرهاب | MIL | army | Counter-Terrorism Forces |
قوات النخبة | MIL | army | Elite Forces |
قوات النظام | MIL | army | Regime Forces | yes
قوة مشتركة | MIL | army | Joint Force |
قوة متعددة الجنسيات | MIL | army | Multinational Force |
سلاح الجو | MIL | army | Air Force | yes
سلاح البحرية | MIL | army | Navy | yes
سلاح الطيران | MIL | army | Air Force | yes
سلاح المدفعية | MIL | army | Artillery |
بحرية | MIL | army | Navy |
أسطول | MIL | army | Fleet |
دفاع جوي | MIL | army | Air Defence |
دفاعات جوية | MIL | army | Air Defences |
هيئة الأركان | MIL | army | General Staff | yes
هيئة الأركان العامة | MIL | army | General Staff | yes
هيئة الأركان المشتركة | MIL | army | Joint Chiefs of Staff | yes
هيئة أركان | MIL | army | General Staff |
رئاسة الأركان | MIL | army | General Staff | yes
رئاسة الأركان العامة | MIL | army | General Staff | yes
أركان | MIL | army | General Staff |
قيادة | MIL | army | Command |
قيادة عامة | MIL | army | General Command | yes
قيادة مركزية | MIL | army | Central Command |
قيادة مشتركة | MIL | army | Joint Command |
قيادة العمليات | MIL | army | Operations Command |
قيادة عمليات | MIL | army | Operations Command |
قيادة العمليات المشتركة | MIL | army | Joint Operations Command | yes
قيادة القوات المسلحة | MIL | army | Armed Forces Command | yes
قيادة الجيش | MIL | army | Army Command | yes
غرفة عمليات | MIL | army | Operations Room |
غرفة العمليات المشتركة | MIL | army | Joint Operations Room | yes
إعلام حربي | MIL | media | War Media | yes
خلية الإعلام الأمني | MIL | media | Security Media Cell | yes
توجيه معنوي | MIL | media | Morale Guidance Department |
حرس | MIL | army | Guard |
حرس وطني | MIL | army | National Guard | yes
حرس جمهوري | MIL | army | Republican Guard | yes
حرس رئاسي | MIL | army | Presidential Guard | yes
حرس ملكي | MIL | army | Royal Guard | yes
حرس ثوري | MIL | army | Revolutionary Guard | yes
حرس الحدود | MIL | army | Border Guard | yes
حرس السواحل | MIL | army | Coast Guard | yes
خفر السواحل | MIL | army | Coast Guard | yes
فرقة | MIL | army | Division |
فيلق | MIL | army | Corps |
لواء | MIL | army | Brigade |
ألوية | MIL | army | Brigades |
كتيبة | MIL | army | Battalion |
فوج | MIL | army | Regiment |
# --- police and intelligence
شرطة | COP | police | Police | yes
شرطة وطنية | COP | police | National Police | yes
شرطة اتحادية | COP | police | Federal Police | yes
شرطة فيدرالية | COP | police | Federal Police | yes
شرطة عسكرية | MIL | police | Military Police | yes
شرطة محلية | COP | police | Local Police |
شرطة قضائية | COP | police | Judicial Police | yes
شرطة مكافحة الإرهاب | COP | police | Counter-Terrorism Police | yes
شرطة مكافحة الشغب | COP | police | Riot Police |
شرطة الحدود | COP | police | Border Police | yes
شرطة الآداب | COP | police | Morality Police | yes
مديرية الشرطة | COP | police | Police Directorate |
قيادة الشرطة | COP | police | Police Command |
درك | COP | police | Gendarmerie | yes
درك وطني | COP | police | National Gendarmerie | yes
درك ملكي | COP | police | Royal Gendarmerie | yes
أمن عام | COP | police | General Security | yes
أمن وطني | COP | police | National Security |
أمن داخلي | COP | police | Internal Security |
أمن الدولة | SPY | intelligence | State Security | yes
أمن سياسي | SPY | intelligence | Political Security |
أمن وقائي | SPY | intelligence | Preventive Security | yes
أمن عسكري | SPY | intelligence | Military Security |
قوى الأمن | COP | police | Security Forces |
قوى الأمن الداخلي | COP | police | Internal Security Forces | yes
دفاع مدني | GOV | government | Civil Defence | yes
حماية مدنية | GOV | government | Civil Protection | yes
جمارك | GOV | government | Customs | yes
جهاز الأمن | SPY | intelligence | Security Service | yes
جهاز أمن الدولة | SPY | intelligence | State Security Service | yes
جهاز الأمن العام | SPY | intelligence | General Security Service | yes
جهاز الأمن الداخلي | SPY | intelligence | Internal Security Service | yes
جهاز الأمن الوطني | SPY | intelligence | National Security Service | yes
جهاز الأمن القومي | SPY | intelligence | National Security Service | yes
جهاز المخابرات | SPY | intelligence | Intelligence Service | yes
جهاز المخابرات العامة | SPY | intelligence | General Intelligence Service | yes
جهاز مخابرات | SPY | intelligence | Intelligence Service |
جهاز الاستخبارات | SPY | intelligence | Intelligence Service | yes
جهاز استخبارات | SPY | intelligence | Intelligence Service |
جهاز مكافحة الإرهاب | MIL | army | Counter Terrorism Service | yes
مخابرات | SPY | intelligence | Intelligence | yes
مخابرات عامة | SPY | intelligence | General Intelligence | yes
مخابرات عسكرية | SPY | intelligence | Military Intelligence | yes
مخابرات جوية | SPY | intelligence | Air Force Intelligence | yes
مخابرات حربية | SPY | intelligence | Military Intelligence | yes
استخبارات | SPY | intelligence | Intelligence | yes
استخبارات عسكرية | SPY | intelligence | Military Intelligence | yes
استخبارات عامة | SPY | intelligence | General Intelligence | yes
استخبارات داخلية | SPY | intelligence | Domestic Intelligence |
استخبارات خارجية | SPY | intelligence | Foreign Intelligence |
وكالة الاستخبارات | SPY | intelligence | Intelligence Agency |
وكالة استخبارات | SPY | intelligence | Intelligence Agency |
وكالة المخابرات | SPY | intelligence | Intelligence Agency |
شعبة المخابرات | SPY | intelligence | Intelligence Division | yes
شعبة الاستخبارات | SPY | intelligence | Intelligence Division | yes
مباحث | COP | police | Criminal Investigation | yes
مباحث عامة | SPY | intelligence | General Investigation | yes
مجتمع الاستخبارات | SPY | intelligence | Intelligence Community |
# --- armed groups, parties, movements
ميليشيا | PRM | armed | Militia |
ميليشيات | PRM | armed | Militias |
مليشيا | PRM | armed | Militia |
مليشيات | PRM | armed | Militias |
كتائب | REB | armed | Brigades |
سرايا | REB | armed | Brigades |
فصيل | REB | armed | Faction |
فصائل | REB | armed | Factions |
تنظيم | REB | armed | Organization |
جماعة | REB | armed | Group |
مجموعة مسلحة | REB | armed | Armed Group |
مقاومة | REB | armed | Resistance |
مقاومة إسلامية | REB | armed | Islamic Resistance | yes
مقاومة شعبية | REB | armed | Popular Resistance |
معارضة مسلحة | REB | armed | Armed Opposition |
عصابة | CRM | armed | Gang |
كارتل | CRM | armed | Cartel |
مافيا | CRM | armed | Mafia |
حزب | PTY | party | Party |
حزب حاكم | PTY | party | Ruling Party |
حزب اشتراكي | PTY | party | Socialist Party |
حزب شيوعي | PTY | party | Communist Party |
حزب ديمقراطي | PTY | party | Democratic Party |
حزب جمهوري | PTY | party | Republican Party |
حزب ليبرالي | PTY | party | Liberal Party |
حزب قومي | PTY | party | Nationalist Party |
حزب إسلامي | PTY | party | Islamic Party |
حركة | PTY | movement | Movement |
حركة إسلامية | PTY | movement | Islamic Movement |
تيار | PTY | party | Current |
جبهة | PTY | party | Front |
ائتلاف | PTY | party | Coalition |
تحالف | | party | Alliance |
تكتل | PTY | party | Bloc |
تجمع | PTY | party | Rally |
حراك | SOC | movement | Movement |
# --- media
وكالة | | agency | Agency |
وكالة الأنباء | JRN | agency | News Agency |
وكالة أنباء | JRN | agency | News Agency |
وكالة الأنباء الرسمية | JRN | agency | State News Agency |
وكالة إخبارية | JRN | agency | News Agency |
وكالة الفضاء | GOV | government | Space Agency |
وكالة فضاء | GOV | government | Space Agency |
وكالة الطاقة الذرية | GOV | government | Atomic Energy Agency |
وكالة حكومية | GOV | government | Government Agency |
صحيفة | JRN | newspaper | Newspaper |
جريدة | JRN | newspaper | Newspaper |
يومية | JRN | newspaper | Daily |
أسبوعية | JRN | newspaper | Weekly |
مجلة | JRN | newspaper | Magazine |
دورية | JRN | newspaper | Journal |
قناة | JRN | channel | Channel |
قناة فضائية | JRN | channel | Satellite Channel |
فضائية | JRN | channel | Satellite Channel |
تلفزيون | JRN | channel | Television |
تليفزيون | JRN | channel | Television |
تلفزيون رسمي | JRN | channel | State Television |
تلفزة | JRN | channel | Television |
محطة | JRN | channel | Station |
شبكة | JRN | channel | Network |
شبكة إخبارية | JRN | channel | News Network |
إذاعة | JRN | media | Radio |
إذاعة رسمية | JRN | media | State Radio |
راديو | JRN | media | Radio |
موقع | JRN | media | Website |
موقع إخباري | JRN | media | News Site |
بوابة | JRN | media | Portal |
هيئة الإذاعة | JRN | channel | Broadcasting Corporation |
هيئة الإذاعة والتلفزيون | JRN | channel | Radio and Television Corporation | yes
هيئة البث | JRN | channel | Broadcasting Authority |
اتحاد الإذاعة والتلفزيون | JRN | channel | Radio and Television Union | yes
مؤسسة إعلامية | JRN | media | Media Foundation |
مركز إعلامي | JRN | media | Media Centre |
دار نشر | BUS | company | Publishing House |
# --- international and civil bodies
منظمة | | ngo | Organization |
منظمة دولية | | igo | International Organization |
منظمة حقوقية | SOC | ngo | Rights Organization |
منظمة غير حكومية | SOC | ngo | Non-Governmental Organization |
منظمة إغاثية | SOC | ngo | Relief Organization |
جمعية | SOC | ngo | Association |
جمعية خيرية | SOC | ngo | Charity |
مؤسسة | | ngo | Foundation |
مؤسسة خيرية | SOC | ngo | Charity |
مؤسسة عامة | GOV | company | Public Corporation |
مرصد | SOC | ngo | Observatory |
رابطة | SOC | ngo | League |
منتدى | SOC | ngo | Forum |
هلال أحمر | MED | ngo | Red Crescent | yes
صليب أحمر | MED | ngo | Red Cross | yes
جمعية الهلال الأحمر | MED | ngo | Red Crescent Society | yes
هيئة الهلال الأحمر | MED | ngo | Red Crescent Authority | yes
صندوق | | igo | Fund |
صندوق سيادي | BUS | company | Sovereign Fund |
مجموعة الأزمات | SOC | ngo | Crisis Group |
شبكة حقوقية | SOC | ngo | Rights Network |
نقابة | LAB | union | Union |
نقابة الصحفيين | LAB | union | Journalists' Syndicate | yes
نقابة الصحافيين | LAB | union | Journalists' Syndicate | yes
نقابة المحامين | LAB | union | Bar Association | yes
نقابة الأطباء | LAB | union | Medical Syndicate | yes
نقابة المعلمين | LAB | union | Teachers' Union | yes
نقابة المهندسين | LAB | union | Engineers' Syndicate | yes
اتحاد | | union | Union |
اتحاد العمال | LAB | union | Workers' Union |
اتحاد عام | LAB | union | General Union |
اتحاد الكتاب | SOC | union | Writers' Union |
اتحاد كرة القدم | | federation | Football Federation |
غرفة التجارة | BUS | union | Chamber of Commerce | yes
غرفة تجارة | BUS | union | Chamber of Commerce |
غرفة تجارية | BUS | union | Chamber of Commerce |
غرفة الصناعة | BUS | union | Chamber of Industry | yes
دار الإفتاء | REL | religious | Dar al-Ifta | yes
دار الفتوى | REL | religious | Dar al-Fatwa | yes
هيئة كبار العلماء | REL | religious | Council of Senior Scholars | yes
مشيخة | REL | religious | Sheikhdom |
حوزة | REL | religious | Hawza |
حوزة علمية | REL | religious | Hawza | yes
مرجعية | REL | religious | Religious Authority | yes
كنيسة | REL | religious | Church |
كنيسة أرثوذكسية | REL | religious | Orthodox Church | yes
كنيسة كاثوليكية | REL | religious | Catholic Church | yes
بطريركية | REL | religious | Patriarchate | yes
مطرانية | REL | religious | Archdiocese |
أبرشية | REL | religious | Diocese |
أوقاف إسلامية | REL | religious | Islamic Waqf | yes
طائفة | REL | religious | Community |
# --- business
شركة | BUS | company | Company |
شركة وطنية | BUS | company | National Company |
شركة النفط | BUS | company | Oil Company |
شركة طيران | BUS | company | Airline |
شركة الطيران | BUS | company | Airline |
شركة خطوط جوية | BUS | company | Airline |
خطوط جوية | BUS | company | Airlines |
مجموعة | | company | Group |
بنك | BUS | bank | Bank |
بنك مركزي | GOV | bank | Central Bank | yes
مصرف | BUS | bank | Bank |
مصرف مركزي | GOV | bank | Central Bank | yes
بورصة | BUS | company | Stock Exchange | yes
سوق مالية | BUS | company | Stock Market |
سكك حديدية | BUS | company | Railways |
مؤسسة النقد | GOV | bank | Monetary Agency | yes
مؤسسة النفط | BUS | company | Oil Corporation |
متجر | BUS | company | Store |
مصنع | BUS | company | Factory |
# --- learning, health, culture, sport
جامعة | EDU | university | University |
كلية | EDU | university | College |
كلية حربية | MIL | university | Military College | yes
أكاديمية | EDU | university | Academy |
معهد | EDU | university | Institute |
مدرسة | EDU | university | School |
مركز | | | Centre |
مركز أبحاث | EDU | university | Research Centre |
مركز دراسات | EDU | university | Studies Centre |
مركز بحثي | EDU | university | Research Centre |
مركز وطني | GOV | government | National Centre |
مركز حقوقي | SOC | ngo | Rights Centre |
مركز حقوق الإنسان | SOC | ngo | Human Rights Centre |
مركز الأرصاد | GOV | government | Meteorological Centre |
مركز رصد الزلازل | GOV | government | Seismological Centre | yes
مختبر | EDU | | Laboratory |
مستشفى | MED | | Hospital |
مشفى | MED | | Hospital |
مجمع طبي | MED | | Medical Complex |
عيادة | MED | | Clinic |
متحف | EDU | | Museum |
مكتبة | EDU | | Library |
منتخب | | federation | National Team |
منتخب وطني | | federation | National Team |
نادي | BUS | federation | Club |
ناد | BUS | federation | Club |
