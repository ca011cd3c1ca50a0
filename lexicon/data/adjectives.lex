# Adjectives of belonging that are no state's nationality: of bodies, movements, peoples, creeds, regions, and branches of public life.
# Columns: adjective = masculine singular without ال; code = ISO 3166-1 alpha-3, or UNO EUR IGO NGO IMG MNC, empty where the
# adjective settles no state; sector = PLOVER's sector, empty where it settles none.
# An adjective with neither says: a people, a creed or a region, and no state (so that كردي or أميركي لاتيني is not taken for one).
# Adjectives that are above all family names or everyday words (جولاني, حماسي, سامي) are left out on purpose.
adjective | code | sector

# Bodies of several states
أممي | UNO |
أوروبي | EUR |
أوربي | EUR |
أطلسي | IGO |
خليجي | |
عربي | |
إسلامي | |

# Movements and armed groups
حوثي | YEM | REB
حمساوي | PSE |
فتحاوي | PSE | PTY
قسامي | PSE | REB
إخواني | IMG |
داعشي | IMG | UAF
طالباني | AFG |
صدري | IRQ | PTY
كتائبي | LBN | PTY
قواتي | LBN | PTY
بعثي | | PTY
غولني | TUR | REL
غوليني | TUR | REL
جنجويدي | SDN | UAF
كردستاني | |
انفصالي | | REB
انقلابي | | REB
متمرد | | REB
مليشياوي | | UAF
ميليشياوي | | UAF
ميليشيوي | | UAF
جهادي | | UAF
تكفيري | | UAF
تشافيزي | VEN | PTY
شافيزي | VEN | PTY
ديغولي | FRA | PTY
ليكودي | ISR | PTY
حريدي | ISR | REL
بوليفاري | VEN |
بهلوي | IRN |
شاهنشاهي | IRN |
صفوي | IRN |
فارسي | IRN |
هاشمي | JOR |

# Peoples and regions inside one state
إنجليزي | GBR |
إنكليزي | GBR |
إنغليزي | GBR |
إسكتلندي | GBR |
أسكتلندي | GBR |
اسكتلندي | GBR |
إسكوتلندي | GBR |
ويلزي | GBR |
إيرلندي شمالي | GBR |
أيرلندي شمالي | GBR |
كاتالوني | ESP |
كتالوني | ESP |
كاتالاني | ESP |
كتالاني | ESP |
باسكي | ESP |
أندلسي | ESP |
غاليسي | ESP |
كورسيكي | FRA |
بريتاني | FRA |
ألزاسي | FRA |
باريسي | FRA |
بافاري | DEU |
فلمنكي | BEL |
فلاماني | BEL |
والوني | BEL |
لندني | GBR |
كيبيكي | CAN |
كاليفورني | USA |
تكساسي | USA |
نيويوركي | USA |
شيشاني | RUS |
إنغوشي | RUS |
أنغوشي | RUS |
داغستاني | RUS |
سيبيري | RUS |
تتري | |
تتاري | |
قرمي | UKR |
أوسيتي | |
أبخازي | GEO |
قره باغي | AZE |
كاراباخي | AZE |
قبرصي تركي | CYP |
إيغوري | CHN |
أويغوري | CHN |
إويغوري | CHN |
ويغوري | CHN |
تبتي | CHN |
تيبتي | CHN |
روهينغي | MMR |
روهنغي | MMR |
روهينجي | MMR |
أراكاني | MMR |
كاشيني | MMR |
كشميري | |
بنجابي | |
سندي | PAK |
بلوشي | |
بشتوني | |
تاميلي | |
سنهالي | LKA |
سنهاليزي | LKA |
هزاري | AFG |
تيغراوي | ETH |
تيغرايي | ETH |
تيغريني | ETH |
أورومي | ETH |
أمهري | ETH |
عفري | |
دارفوري | SDN |
كردفاني | SDN |
نوبي | |
نوباوي | SDN |
بجاوي | SDN |
دينكاوي | SSD |
نويري | SSD |
أزوادي | MLI |
طوارقي | |
طارقي | |
فولاني | |
زولوي | ZAF |
بونتلاندي | SOM |
زنجباري | TZA |
أحوازي | IRN |
أهوازي | IRN |
حضرمي | YEM |
حضرموتي | YEM |
عدني | YEM |
تعزي | YEM |
تهامي | YEM |
سقطري | YEM |
ظفاري | OMN |
دمشقي | SYR |
درعاوي | SYR |
مقدسي | PSE |
غزي | PSE |
غزاوي | PSE |
ضفاوي | PSE |
قاهري | EGY |
إسكندراني | EGY |
سكندري | EGY |
سيناوي | EGY |
صعيدي | EGY |
قبائلي | DZA |

# Creeds and churches
بابوي | VAT | REL
كنسي | | REL
كاثوليكي | | REL
أرثوذكسي | | REL
أرثوذكسي روسي | RUS | REL
بروتستانتي | | REL
إنجيلي | | REL
أنغليكاني | GBR | REL
أنجليكاني | GBR | REL
قبطي | EGY | REL
أزهري | EGY | REL
ماروني | LBN | REL
كلداني | IRQ | REL
صابئي | IRQ | REL
مندائي | IRQ | REL
إيزيدي | IRQ |
أيزيدي | IRQ |
يزيدي | IRQ |
آشوري | |
سرياني | |
درزي | |
علوي | |
شيعي | |
سني | |
زيدي | |
إسماعيلي | |
إباضي | |
وهابي | |
سلفي | | REL
صوفي | | REL
بهائي | | REL
مسيحي | |
إسلاموي | |
يهودي | |
هندوسي | |
بوذي | |
سيخي | |

# Peoples and tongues spread over several states
كردي | |
أمازيغي | |
بربري | |
تركماني | |
شركسي | |
بدوي | |
غجري | |
سلافي | |
لاتيني | |
أنغلوسكسوني | |
أنجلوسكسوني | |
أنغلو سكسوني | |
كوري | |
مغولي | |
عثماني | |
بيزنطي | |

# Continents and regions that settle no state
أفريقي | |
إفريقي | |
آسيوي | |
أسيوي | |
أوراسي | |
أوروآسيوي | |
مغاربي | |
مشرقي | |
شامي | |
شرق أوسطي | |
شرقأوسطي | |
متوسطي | |
أورومتوسطي | |
شمال أفريقي | |
شمال إفريقي | |
غرب أفريقي | |
غرب إفريقي | |
شرق أفريقي | |
شرق إفريقي | |
قوقازي | |
بلقاني | |
بلطيقي | |
إسكندنافي | |
اسكندينافي | |
إسكندينافي | |
سكندنافي | |
غربي | |
أميركي لاتيني | |
أمريكي لاتيني | |
لاتيني أميركي | |
لاتيني أمريكي | |
أميركي جنوبي | |
أمريكي جنوبي | |
أميركي شمالي | |
أمريكي شمالي | |
كاريبي | |
باسيفيكي | |

# Branches of public life: they tell the sector of a source, an official, a body
حكومي | | GOV
رئاسي | | GOV
وزاري | | GOV
ملكي | | GOV
أميري | | GOV
سلطاني | | GOV
دبلوماسي | | GOV
ديبلوماسي | | GOV
قنصلي | | GOV
برلماني | | LEG
نيابي | | LEG
تشريعي | | LEG
قضائي | | JUD
عدلي | | JUD
دستوري | | JUD
عسكري | | MIL
حربي | | MIL
دفاعي | | MIL
بيشمركي | IRQ | MIL
أمني | | COP
شرطي | | COP
استخباراتي | | SPY
استخباري | | SPY
مخابراتي | | SPY
حزبي | | PTY
معارض | | OPP
نقابي | | LAB
عمالي | | LAB
إعلامي | | JRN
صحفي | | JRN
صحافي | | JRN
حقوقي | | CVL
مدني | | CVL
إنساني | |
إغاثي | |
خيري | |
طبي | | MED
صحي | | MED
استشفائي | | MED
جامعي | | EDU
أكاديمي | | EDU
تعليمي | | EDU
تربوي | | EDU
مدرسي | | EDU
ديني | | REL
مصرفي | | BUS
تجاري | | BUS
صناعي | | BUS
استثماري | | BUS
نفطي | | BUS
زراعي | | AGR
إجرامي | | CRM
مافيوي | | CRM
قبلي | |
عشائري | |
