# Persons known to the Arabic press, 2000-2026, and some figures of the past whom it often names.
# Columns: name (as the press writes it most often, without title) | also (other spellings, and short forms by which the person is
# called again, only where they point to nobody and nothing else; a title stands in the name only where a bare given name would
# not tell who is meant: الملك سلمان, البابا فرنسيس) | code (ISO 3166-1 alpha-3, or UNO EUR IGO IMG) |
# sector (PLOVER, of the office that made the person known; empty for officials of the UN and of bodies between states) |
# latin (as in the English press) | gender (m or f). Grouped by state and sector.
name | also | code | sector | latin | gender

# USA GOV
دونالد ترامب | دونالد ترمب, دونالد جيه ترامب, دونالد جي ترامب, ترامب, ترمب | USA | GOV | Donald Trump | m
باراك أوباما | باراك حسين أوباما, أوباما | USA | GOV | Barack Obama | m
جو بايدن | جوزيف بايدن, جوزيف روبينيت بايدن, بايدن | USA | GOV | Joe Biden | m
جورج بوش الابن | جورج دبليو بوش, جورج دبليو. بوش, جورج ووكر بوش, بوش الابن | USA | GOV | George W. Bush | m
جورج بوش | جورج بوش الأب, جورج هربرت ووكر بوش, بوش الأب | USA | GOV | George H. W. Bush | m
بيل كلينتون | | USA | GOV | Bill Clinton | m
هيلاري كلينتون | هيلاري رودام كلينتون | USA | GOV | Hillary Clinton | f
جيمي كارتر | | USA | GOV | Jimmy Carter | m
رونالد ريغان | رونالد ريجان, ريغان, ريجان | USA | GOV | Ronald Reagan | m
ريتشارد نيكسون | نيكسون | USA | GOV | Richard Nixon | m
كامالا هاريس | كمالا هاريس | USA | GOV | Kamala Harris | f
مايك بنس | مايك بينس | USA | GOV | Mike Pence | m
جي دي فانس | جيه دي فانس, جاي دي فانس, فانس | USA | GOV | JD Vance | m
ديك تشيني | تشيني | USA | GOV | Dick Cheney | m
مايك بومبيو | مايكل بومبيو, بومبيو, بومبييو | USA | GOV | Mike Pompeo | m
أنتوني بلينكن | أنطوني بلينكن, أنتوني بلينكين, توني بلينكن, بلينكن, بلينكين | USA | GOV | Antony Blinken | m
ماركو روبيو | روبيو | USA | GOV | Marco Rubio | m
ريكس تيلرسون | ركس تيلرسون, تيلرسون | USA | GOV | Rex Tillerson | m
جون كيري | | USA | GOV | John Kerry | m
كولن باول | كولين باول | USA | GOV | Colin Powell | m
كوندوليزا رايس | كونداليزا رايس | USA | GOV | Condoleezza Rice | f
مادلين أولبرايت | أولبرايت | USA | GOV | Madeleine Albright | f
هنري كيسنجر | هنري كيسينجر, كيسنجر | USA | GOV | Henry Kissinger | m
دونالد رامسفيلد | رامسفيلد | USA | GOV | Donald Rumsfeld | m
روبرت غيتس | روبرت جيتس | USA | GOV | Robert Gates | m
ليون بانيتا | بانيتا | USA | GOV | Leon Panetta | m
تشاك هاغل | تشاك هيغل, تشاك هاجل | USA | GOV | Chuck Hagel | m
أشتون كارتر | آشتون كارتر | USA | GOV | Ashton Carter | m
جيمس ماتيس | جيم ماتيس, ماتيس | USA | GOV | James Mattis | m
مارك إسبر | إسبر | USA | GOV | Mark Esper | m
لويد أوستن | | USA | GOV | Lloyd Austin | m
بيت هيغسيث | بيت هيجسيث, هيغسيث | USA | GOV | Pete Hegseth | m
جون بولتون | بولتون | USA | GOV | John Bolton | m
هربرت ماكماستر | إتش آر ماكماستر, ماكماستر | USA | GOV | H. R. McMaster | m
روبرت أوبراين | | USA | GOV | Robert O'Brien | m
جيك سوليفان | | USA | GOV | Jake Sullivan | m
مايكل فلين | مايك فلين | USA | GOV | Michael Flynn | m
مايك والتز | مايكل والتز, والتز | USA | GOV | Mike Waltz | m
سوزان رايس | | USA | GOV | Susan Rice | f
جاريد كوشنر | جارد كوشنر, كوشنر | USA | GOV | Jared Kushner | m
إيفانكا ترامب | إيفانكا | USA | GOV | Ivanka Trump | f
ستيف ويتكوف | ستيفن ويتكوف, ويتكوف | USA | GOV | Steve Witkoff | m
كيث كيلوغ | كيث كيلوج, كيلوغ | USA | GOV | Keith Kellogg | m
توم باراك | توماس باراك, توم براك | USA | GOV | Tom Barrack | m
مورغان أورتاغوس | مورجان أورتاجوس, أورتاغوس | USA | GOV | Morgan Ortagus | f
عاموس هوكشتاين | آموس هوكستين, آموس هوكشتاين, عاموس هوكستين, هوكشتاين, هوكستين | USA | GOV | Amos Hochstein | m
بريت ماكغورك | بريت ماكجورك, بريت ماكغيرك, ماكغورك | USA | GOV | Brett McGurk | m
روبرت مالي | روب مالي | USA | GOV | Robert Malley | m
جيمس جيفري | | USA | GOV | James Jeffrey | m
جويل رايبورن | رايبورن | USA | GOV | Joel Rayburn | m
براين هوك | بريان هوك | USA | GOV | Brian Hook | m
إليوت أبرامز | أبرامز | USA | GOV | Elliott Abrams | m
زلماي خليل زاد | زلماي خليلزاد, خليل زاد, خليلزاد | USA | GOV | Zalmay Khalilzad | m
ريتشارد هولبروك | هولبروك | USA | GOV | Richard Holbrooke | m
جورج ميتشل | | USA | GOV | George Mitchell | m
تيم ليندركينغ | تيموثي ليندركينغ, تيم ليندركينج, ليندركينغ | USA | GOV | Tim Lenderking | m
ديفيد ساترفيلد | دافيد ساترفيلد, ساترفيلد | USA | GOV | David Satterfield | m
ديفيد هيل | دافيد هيل | USA | GOV | David Hale | m
ديفيد شينكر | دايفيد شينكر, شينكر | USA | GOV | David Schenker | m
باربرا ليف | باربارا ليف | USA | GOV | Barbara Leaf | f
جيفري فيلتمان | جيفري فلتمان, فيلتمان | USA | GOV | Jeffrey Feltman | m
ريتشارد نورلاند | نورلاند | USA | GOV | Richard Norland | m
جيسون غرينبلات | جيسون جرينبلات, غرينبلات, جرينبلات | USA | GOV | Jason Greenblatt | m
ديفيد فريدمان | | USA | GOV | David Friedman | m
مايك هاكابي | هاكابي | USA | GOV | Mike Huckabee | m
نيكي هايلي | نيكي هيلي | USA | GOV | Nikki Haley | f
كيلي كرافت | | USA | GOV | Kelly Craft | f
ليندا توماس غرينفيلد | ليندا توماس جرينفيلد, ليندا غرينفيلد | USA | GOV | Linda Thomas-Greenfield | f
سامانثا باور | سمانثا باور | USA | GOV | Samantha Power | f
هيذر ناورت | هيذر نويرت, هيذر نوريت, هيذر نويرث, ناورت, نويرت | USA | GOV | Heather Nauert | f
سارة ساندرز | سارة هاكابي ساندرز | USA | GOV | Sarah Sanders | f
شون سبايسر | سبايسر | USA | GOV | Sean Spicer | m
جين ساكي | جنيفر ساكي, ساكي | USA | GOV | Jen Psaki | f
كارين جان بيير | كارين جان-بيار, كارين جان بيار | USA | GOV | Karine Jean-Pierre | f
كارولين ليفيت | كارولاين ليفيت, ليفيت | USA | GOV | Karoline Leavitt | f
كايلي ماكناني | كايلي ماكيناني | USA | GOV | Kayleigh McEnany | f
نيد برايس | | USA | GOV | Ned Price | m
ماثيو ميلر | ماثيو ميللر | USA | GOV | Matthew Miller | m
تامي بروس | | USA | GOV | Tammy Bruce | f
جون كيربي | جون كربي, كيربي | USA | GOV | John Kirby | m
بات رايدر | باتريك رايدر | USA | GOV | Pat Ryder | m
شون روبرتسون | | USA | GOV | Sean Robertson | m
مارك تونر | | USA | GOV | Mark Toner | m
فيكتوريا نولاند | نولاند | USA | GOV | Victoria Nuland | f
ويندي شيرمان | ويندي شرمان | USA | GOV | Wendy Sherman | f
جون سوليفان | | USA | GOV | John Sullivan | m
جانيت يلين | جانيت ييلين, يلين | USA | GOV | Janet Yellen | f
جيروم باول | جيروم باويل | USA | GOV | Jerome Powell | m
بن برنانكي | برنانكي | USA | GOV | Ben Bernanke | m
ستيفن منوتشين | ستيفن منوشين, ستيف منوتشين, ستيفن مونشين, منوتشين, منوشين | USA | GOV | Steven Mnuchin | m
سكوت بيسنت | بيسنت | USA | GOV | Scott Bessent | m
تيموثي غايتنر | تيموثي جايتنر, غايتنر | USA | GOV | Timothy Geithner | m
ويلبور روس | ويلبر روس | USA | GOV | Wilbur Ross | m
هوارد لوتنيك | لوتنيك | USA | GOV | Howard Lutnick | m
روبرت لايتهايزر | لايتهايزر | USA | GOV | Robert Lighthizer | m
جيف سيشنز | سيشنز | USA | GOV | Jeff Sessions | m
وليام بار | ويليام بار, بيل بار | USA | GOV | William Barr | m
ميريك غارلاند | ميريك جارلاند, غارلاند | USA | GOV | Merrick Garland | m
بام بوندي | باميلا بوندي, بوندي | USA | GOV | Pam Bondi | f
إريك هولدر | أريك هولدر | USA | GOV | Eric Holder | m
رود روزنستاين | رود روزنشتاين, روزنستاين | USA | GOV | Rod Rosenstein | m
أليخاندرو مايوركاس | مايوركاس | USA | GOV | Alejandro Mayorkas | m
كريستي نويم | نويم | USA | GOV | Kristi Noem | f
كيرستين نيلسن | كيرستن نيلسن | USA | GOV | Kirstjen Nielsen | f
جون كيلي | | USA | GOV | John Kelly | m
سوزي وايلز | | USA | GOV | Susie Wiles | f
مارك ميدوز | | USA | GOV | Mark Meadows | m
ستيف بانون | ستيفن بانون, بانون | USA | GOV | Steve Bannon | m
كيليان كونواي | كيليان كونوي | USA | GOV | Kellyanne Conway | f
ستيفن ميلر | | USA | GOV | Stephen Miller | m
بيتر نافارو | | USA | GOV | Peter Navarro | m
لاري كودلو | لاري كادلو, كودلو | USA | GOV | Larry Kudlow | m
غاري كوهن | غاري كوهين, جاري كوهن | USA | GOV | Gary Cohn | m
أنتوني فاوتشي | أنطوني فاوتشي, فاوتشي | USA | GOV | Anthony Fauci | m
روبرت كينيدي جونيور | روبرت إف كينيدي, روبرت كينيدي الابن | USA | GOV | Robert F. Kennedy Jr. | m
رودي جولياني | رودولف جولياني, جولياني | USA | GOV | Rudy Giuliani | m
مايكل بلومبرغ | مايكل بلومبيرغ, مايك بلومبرغ | USA | GOV | Michael Bloomberg | m
بيل دي بلازيو | بيل دو بلازيو | USA | GOV | Bill de Blasio | m
زهران ممداني | زوهران ممداني, ممداني | USA | GOV | Zohran Mamdani | m
رون ديسانتيس | رون دي سانتيس, ديسانتيس | USA | GOV | Ron DeSantis | m
غريغ أبوت | جريج أبوت | USA | GOV | Greg Abbott | m
غافين نيوسوم | جافين نيوسوم, نيوسوم | USA | GOV | Gavin Newsom | m
أندرو كومو | كومو | USA | GOV | Andrew Cuomo | m
توم وولف | | USA | GOV | Tom Wolf | m
ويسلي كلارك | | USA | GOV | Wesley Clark | m
بول بريمر | بريمر | USA | GOV | Paul Bremer | m
بول وولفويتز | بول وولفوفيتز, وولفويتز | USA | GOV | Paul Wolfowitz | m
ميلانيا ترامب | ميلانيا | USA | GOV | Melania Trump | f
ميشيل أوباما | ميشال أوباما | USA | GOV | Michelle Obama | f
جيل بايدن | | USA | GOV | Jill Biden | f

# USA LEG
نانسي بيلوسي | بيلوسي | USA | LEG | Nancy Pelosi | f
كيفن مكارثي | كيفن ماكارثي, كيفين مكارثي | USA | LEG | Kevin McCarthy | m
مايك جونسون | | USA | LEG | Mike Johnson | m
بول راين | بول رايان | USA | LEG | Paul Ryan | m
جون بينر | جون بوينر | USA | LEG | John Boehner | m
ميتش ماكونيل | ميتش مكونيل, ماكونيل | USA | LEG | Mitch McConnell | m
تشاك شومر | شومر | USA | LEG | Chuck Schumer | m
ليندسي غراهام | لينزي غراهام, ليندسي جراهام, لينزي جراهام | USA | LEG | Lindsey Graham | m
جون ماكين | ماكين | USA | LEG | John McCain | m
بيرني ساندرز | | USA | LEG | Bernie Sanders | m
إليزابيث وارن | إليزابيث وارين | USA | LEG | Elizabeth Warren | f
كريس مورفي | | USA | LEG | Chris Murphy | m
بوب كوركر | كوركر | USA | LEG | Bob Corker | m
بوب مينينديز | روبرت مينينديز, مينينديز | USA | LEG | Bob Menendez | m
تيد كروز | | USA | LEG | Ted Cruz | m
راند بول | | USA | LEG | Rand Paul | m
توم كوتون | | USA | LEG | Tom Cotton | m
ديان فاينستاين | ديان فينستاين | USA | LEG | Dianne Feinstein | f
آدم شيف | | USA | LEG | Adam Schiff | m
إلهان عمر | | USA | LEG | Ilhan Omar | f
رشيدة طليب | | USA | LEG | Rashida Tlaib | f
ألكساندريا أوكاسيو كورتيز | أوكاسيو كورتيز, ألكسندريا أوكاسيو كورتيز | USA | LEG | Alexandria Ocasio-Cortez | f
حكيم جيفريز | | USA | LEG | Hakeem Jeffries | m
ميت رومني | رومني | USA | LEG | Mitt Romney | m
تيد كينيدي | إدوارد كينيدي | USA | LEG | Ted Kennedy | m
جون إدواردز | | USA | LEG | John Edwards | m

# USA MIL
ديفيد بترايوس | ديفيد بتريوس, بترايوس | USA | MIL | David Petraeus | m
ستانلي ماكريستال | ماكريستال | USA | MIL | Stanley McChrystal | m
جوزيف دانفورد | جوزف دانفورد, جو دانفورد, دانفورد | USA | MIL | Joseph Dunford | m
مارك ميلي | | USA | MIL | Mark Milley | m
مارتن ديمبسي | ديمبسي | USA | MIL | Martin Dempsey | m
جوزيف فوتيل | جوزف فوتيل, فوتيل | USA | MIL | Joseph Votel | m
كينيث ماكنزي | كينيث ماكينزي, ماكنزي | USA | MIL | Kenneth McKenzie | m
مايكل كوريلا | إريك كوريلا, كوريلا | USA | MIL | Michael Kurilla | m
تومي فرانكس | | USA | MIL | Tommy Franks | m
راي أوديرنو | ريموند أوديرنو | USA | MIL | Raymond Odierno | m
جون أبي زيد | جون أبو زيد | USA | MIL | John Abizaid | m
براد كوبر | | USA | MIL | Brad Cooper | m
تشارلز براون | سي كيو براون | USA | MIL | Charles Q. Brown | m
دان كين | | USA | MIL | Dan Caine | m

# USA SPY
جينا هاسبل | جينا هاسبيل, هاسبل | USA | SPY | Gina Haspel | f
وليام بيرنز | ويليام بيرنز, بيل بيرنز | USA | SPY | William Burns | m
جون برينان | جون برينن, برينان | USA | SPY | John Brennan | m
جون راتكليف | | USA | SPY | John Ratcliffe | m
جورج تينيت | تينيت | USA | SPY | George Tenet | m
دان كوتس | دان كوتز | USA | SPY | Dan Coats | m
جيمس كلابر | كلابر | USA | SPY | James Clapper | m
أفريل هاينز | | USA | SPY | Avril Haines | f
تولسي غابارد | تولسي جابارد, غابارد | USA | SPY | Tulsi Gabbard | f
إدوارد سنودن | ادوارد سنودن, سنودن | USA | SPY | Edward Snowden | m

# USA COP
جيمس كومي | كومي | USA | COP | James Comey | m
كريستوفر راي | | USA | COP | Christopher Wray | m
كاش باتيل | | USA | COP | Kash Patel | m
أندرو ماكيب | ماكيب | USA | COP | Andrew McCabe | m

# USA JUD
روبرت مولر | روبرت مولير | USA | JUD | Robert Mueller | m
بريت كافانو | بريت كافانا, كافانو | USA | JUD | Brett Kavanaugh | m
جاك سميث | | USA | JUD | Jack Smith | m
روث بادر غينسبيرغ | روث بادر غينسبورغ | USA | JUD | Ruth Bader Ginsburg | f
نيل غورساتش | نيل جورساتش, غورساتش | USA | JUD | Neil Gorsuch | m
أنطوني كينيدي | أنتوني كينيدي | USA | JUD | Anthony Kennedy | m
مايكل أفيناتي | أفيناتي | USA | JUD | Michael Avenatti | m
مايكل كوهين | مايكل كوهن | USA | JUD | Michael Cohen | m

# USA BUS
إيلون ماسك | ايلون ماسك, ماسك | USA | BUS | Elon Musk | m
بيل غيتس | بيل جيتس, غيتس | USA | BUS | Bill Gates | m
جيف بيزوس | بيزوس | USA | BUS | Jeff Bezos | m
مارك زوكربيرغ | مارك زوكربيرج, مارك زوكربرغ, مارك زاكربرغ, مارك زكربرغ, زوكربيرغ, زوكربيرج, زوكربرغ, زاكربرغ | USA | BUS | Mark Zuckerberg | m
تيم كوك | | USA | BUS | Tim Cook | m
ستيف جوبز | | USA | BUS | Steve Jobs | m
سام ألتمان | ألتمان | USA | BUS | Sam Altman | m
وارن بافيت | وارن بافت, بافيت | USA | BUS | Warren Buffett | m
جاك دورسي | | USA | BUS | Jack Dorsey | m
روبرت مردوخ | روبرت ميردوخ, مردوخ | USA | BUS | Rupert Murdoch | m
جورج سوروس | سوروس | USA | BUS | George Soros | m
سوندار بيتشاي | بيتشاي | USA | BUS | Sundar Pichai | m
هارفي واينستين | هارفي واينستاين, هارفي وينستين, واينستين | USA | BUS | Harvey Weinstein | m
جيفري إبستين | إبستين | USA | BUS | Jeffrey Epstein | m
بول مانافورت | مانافورت | USA | BUS | Paul Manafort | m

# USA SOC
أوبرا وينفري | أوبرا وينفرى | USA | SOC | Oprah Winfrey | f
توم كروز | | USA | SOC | Tom Cruise | m
أنجلينا جولي | أنجيلينا جولي | USA | SOC | Angelina Jolie | f
ليوناردو دي كابريو | ليوناردو ديكابريو | USA | SOC | Leonardo DiCaprio | m
جورج كلوني | | USA | SOC | George Clooney | m
براد بيت | | USA | SOC | Brad Pitt | m
روبرت دي نيرو | | USA | SOC | Robert De Niro | m
بيل كوسبي | كوسبي | USA | SOC | Bill Cosby | m
ستيفن سبيلبرغ | ستيفن سبيلبرج, سبيلبرغ | USA | SOC | Steven Spielberg | m
مايكل جاكسون | | USA | SOC | Michael Jackson | m
مادونا | | USA | SOC | Madonna | f
بيونسيه | بيونسي | USA | SOC | Beyoncé | f
تايلور سويفت | | USA | SOC | Taylor Swift | f
ليدي غاغا | ليدي جاجا | USA | SOC | Lady Gaga | f
كيم كارداشيان | كيم كاردشيان | USA | SOC | Kim Kardashian | f
كاني ويست | كانييه ويست | USA | SOC | Kanye West | m
أريثا فرانكلين | | USA | SOC | Aretha Franklin | f
بوب ديلان | | USA | SOC | Bob Dylan | m
ليبرون جيمس | | USA | SOC | LeBron James | m
محمد علي كلاي | | USA | SOC | Muhammad Ali | m
مايك تايسون | | USA | SOC | Mike Tyson | m
سيرينا وليامز | سيرينا ويليامز | USA | SOC | Serena Williams | f
فينوس وليامز | فينوس ويليامز | USA | SOC | Venus Williams | f
تايغر وودز | تايجر وودز | USA | SOC | Tiger Woods | m
مايكل فيلبس | | USA | SOC | Michael Phelps | m
كولن كابرنيك | كولين كابرنيك | USA | SOC | Colin Kaepernick | m
ستورمي دانييلز | ستورمي دانيالز | USA | SOC | Stormy Daniels | f

# USA CVL
جورج فلويد | | USA | CVL | George Floyd | m
أندرو برانسون | أندرو برونسون, آندرو برانسون, آندرو برونسون, برانسون, برونسون | USA | CVL | Andrew Brunson | m
نعوم تشومسكي | تشومسكي | USA | CVL | Noam Chomsky | m
مارتن لوثر كينغ | مارتن لوثر كينج | USA | CVL | Martin Luther King | m
راشيل كوري | | USA | CVL | Rachel Corrie | f
مالكوم إكس | مالكولم إكس | USA | CVL | Malcolm X | m

# USA JRN
بوب وودورد | بوب وودوارد | USA | JRN | Bob Woodward | m
جيمس فولي | | USA | JRN | James Foley | m
ستيفن سوتلوف | | USA | JRN | Steven Sotloff | m
إيفان غيرشكوفيتش | إيفان جيرشكوفيتش, غيرشكوفيتش | USA | JRN | Evan Gershkovich | m
توماس فريدمان | | USA | JRN | Thomas Friedman | m
تاكر كارلسون | | USA | JRN | Tucker Carlson | m
كريستيان أمانبور | أمانبور | USA | JRN | Christiane Amanpour | f
ماري كولفن | ماري كولفين | USA | JRN | Marie Colvin | f

# RUS GOV
فلاديمير بوتين | فلاديمير بوتن, بوتين, بوتن | RUS | GOV | Vladimir Putin | m
ديمتري ميدفيديف | دميتري ميدفيديف, دميتري مدفيديف, ديمتري مدفيديف, ميدفيديف, مدفيديف | RUS | GOV | Dmitry Medvedev | m
سيرغي لافروف | سيرجي لافروف, سيرغيه لافروف, لافروف | RUS | GOV | Sergey Lavrov | m
سيرغي شويغو | سيرجي شويجو, سيرغي شويجو, شويغو, شويجو | RUS | GOV | Sergei Shoigu | m
أندريه بيلوسوف | أندري بيلوسوف | RUS | GOV | Andrei Belousov | m
ميخائيل ميشوستين | ميشوستين | RUS | GOV | Mikhail Mishustin | m
ديمتري بيسكوف | دميتري بيسكوف, ديميتري بيسكوف, بيسكوف | RUS | GOV | Dmitry Peskov | m
ماريا زاخاروفا | زاخاروفا | RUS | GOV | Maria Zakharova | f
سيرغي ريابكوف | سيرجي ريابكوف, ريابكوف | RUS | GOV | Sergei Ryabkov | m
ميخائيل بوغدانوف | ميخائيل بوجدانوف, بوغدانوف, بوجدانوف | RUS | GOV | Mikhail Bogdanov | m
ألكسندر لافرنتييف | ألكسندر لافرينتييف, ألكسندر لافرينتيف, لافرنتييف, لافرينتييف | RUS | GOV | Alexander Lavrentiev | m
يوري أوشاكوف | أوشاكوف | RUS | GOV | Yuri Ushakov | m
كيريل ديميترييف | كيريل دميترييف | RUS | GOV | Kirill Dmitriev | m
نيكولاي باتروشيف | باتروشيف | RUS | GOV | Nikolai Patrushev | m
فاسيلي نيبينزيا | فاسيلي نيبنزيا, نيبينزيا, نيبنزيا | RUS | GOV | Vasily Nebenzya | m
فيتالي تشوركين | تشوركين | RUS | GOV | Vitaly Churkin | m
ألكسندر نوفاك | ألكساندر نوفاك | RUS | GOV | Alexander Novak | m
رمضان قديروف | قديروف | RUS | GOV | Ramzan Kadyrov | m
ميخائيل غورباتشوف | ميخائيل جورباتشوف, غورباتشوف, جورباتشوف | RUS | GOV | Mikhail Gorbachev | m
بوريس يلتسين | يلتسين, يلتسن | RUS | GOV | Boris Yeltsin | m
يفغيني بريماكوف | بريماكوف | RUS | GOV | Yevgeny Primakov | m
إيغور إيفانوف | | RUS | GOV | Igor Ivanov | m
سيرغي سوبيانين | سوبيانين | RUS | GOV | Sergei Sobyanin | m
أناتولي أنتونوف | | RUS | GOV | Anatoly Antonov | m
ألكسندر زاسبكين | ألكسندر زاسيبكين | RUS | GOV | Alexander Zasypkin | m
سيرغي ناريشكين | سيرجي ناريشكين, ناريشكين | RUS | GOV | Sergei Naryshkin | m

# RUS LEG
فياتشيسلاف فولودين | فولودين | RUS | LEG | Vyacheslav Volodin | m
فالنتينا ماتفيينكو | ماتفيينكو | RUS | LEG | Valentina Matviyenko | f
ليونيد سلوتسكي | | RUS | LEG | Leonid Slutsky | m
قسطنطين كوساتشوف | كوساتشوف | RUS | LEG | Konstantin Kosachev | m
فلاديمير جيرينوفسكي | جيرينوفسكي | RUS | LEG | Vladimir Zhirinovsky | m

# RUS MIL
فاليري غيراسيموف | فاليري جيراسيموف, غيراسيموف, جيراسيموف | RUS | MIL | Valery Gerasimov | m
سيرغي رودسكوي | سيرجي رودسكوي, رودسكوي | RUS | MIL | Sergei Rudskoy | m
إيغور كوناشينكوف | إيجور كوناشينكوف, كوناشينكوف | RUS | MIL | Igor Konashenkov | m
سيرغي سوروفيكين | سيرجي سوروفيكين, سوروفيكين | RUS | MIL | Sergei Surovikin | m

# RUS PRM
يفغيني بريغوجين | يفجيني بريجوجين, بريغوجين, بريجوجين, بريغوجن | RUS | PRM | Yevgeny Prigozhin | m

# RUS OPP
أليكسي نافالني | ألكسي نافالني, اليكسي نافالني, أليكسي نفالني, نافالني | RUS | OPP | Alexei Navalny | m
يوليا نافالنايا | نافالنايا | RUS | OPP | Yulia Navalnaya | f
بوريس نيمتسوف | نيمتسوف | RUS | OPP | Boris Nemtsov | m
ميخائيل خودوركوفسكي | خودوركوفسكي | RUS | OPP | Mikhail Khodorkovsky | m
غاري كاسباروف | جاري كاسباروف, كاسباروف | RUS | OPP | Garry Kasparov | m
كسينيا سوبتشاك | سوبتشاك | RUS | OPP | Ksenia Sobchak | f

# RUS SPY
سيرغي سكريبال | سيرجي سكريبال, سيرغي سكريبل, سكريبال | RUS | SPY | Sergei Skripal | m
ألكسندر ليتفينينكو | ألكسندر لتفينينكو, ليتفينينكو | RUS | SPY | Alexander Litvinenko | m

# RUS CVL
يوليا سكريبال | | RUS | CVL | Yulia Skripal | f
ناتاليا استيميروفا | | RUS | CVL | Natalya Estemirova | f

# RUS BUS
رومان أبراموفيتش | أبراموفيتش | RUS | BUS | Roman Abramovich | m
بوريس بيريزوفسكي | بيريزوفسكي | RUS | BUS | Boris Berezovsky | m
بافل دوروف | بافيل دوروف, دوروف | RUS | BUS | Pavel Durov | m

# RUS REL
البطريرك كيريل | | RUS | REL | Patriarch Kirill | m

# RUS JRN
آنا بوليتكوفسكايا | بوليتكوفسكايا | RUS | JRN | Anna Politkovskaya | f
مارغاريتا سيمونيان | | RUS | JRN | Margarita Simonyan | f

# RUS SOC
ماريا شارابوفا | شارابوفا | RUS | SOC | Maria Sharapova | f
دانييل ميدفيديف | | RUS | SOC | Daniil Medvedev | m
حبيب نورمحمدوف | حبيب نور محمدوف | RUS | SOC | Khabib Nurmagomedov | m

# UKR GOV
فولوديمير زيلينسكي | فلاديمير زيلينسكي, فولوديمير زيلنسكي, زيلينسكي, زيلنسكي | UKR | GOV | Volodymyr Zelensky | m
بترو بوروشينكو | بيترو بوروشينكو, بوروشينكو | UKR | GOV | Petro Poroshenko | m
فيكتور يانوكوفيتش | يانوكوفيتش | UKR | GOV | Viktor Yanukovych | m
فيكتور يوشينكو | فيكتور يوتشينكو, يوشينكو | UKR | GOV | Viktor Yushchenko | m
يوليا تيموشينكو | تيموشينكو | UKR | GOV | Yulia Tymoshenko | f
ديميترو كوليبا | دميترو كوليبا, كوليبا | UKR | GOV | Dmytro Kuleba | m
أندريه سيبيها | أندري سيبيغا, أندريه سيبيغا | UKR | GOV | Andrii Sybiha | m
أوليكسي ريزنيكوف | ريزنيكوف | UKR | GOV | Oleksii Reznikov | m
رستم عمروف | رستم أوميروف, عمروف | UKR | GOV | Rustem Umerov | m
أندري يرماك | أندريه يرماك, يرماك | UKR | GOV | Andriy Yermak | m
ميخايلو بودولياك | ميخائيلو بودولياك, بودولياك | UKR | GOV | Mykhailo Podolyak | m
فيتالي كليتشكو | | UKR | GOV | Vitali Klitschko | m
دينيس شميهال | شميهال | UKR | GOV | Denys Shmyhal | m

# UKR MIL
فاليري زالوجني | زالوجني | UKR | MIL | Valerii Zaluzhnyi | m
أوليكساندر سيرسكي | ألكسندر سيرسكي, سيرسكي | UKR | MIL | Oleksandr Syrskyi | m
كيريلو بودانوف | بودانوف | UKR | MIL | Kyrylo Budanov | m

# FRA GOV
إيمانويل ماكرون | ايمانويل ماكرون, إمانويل ماكرون, ماكرون | FRA | GOV | Emmanuel Macron | m
فرانسوا هولاند | فرنسوا هولاند, هولاند | FRA | GOV | François Hollande | m
نيكولا ساركوزي | ساركوزي | FRA | GOV | Nicolas Sarkozy | m
جاك شيراك | شيراك | FRA | GOV | Jacques Chirac | m
فرانسوا ميتران | فرنسوا ميتران, ميتران | FRA | GOV | François Mitterrand | m
شارل ديغول | شارل ديجول, ديغول | FRA | GOV | Charles de Gaulle | m
فاليري جيسكار ديستان | جيسكار ديستان | FRA | GOV | Valéry Giscard d'Estaing | m
إدوار فيليب | ادوار فيليب, إدوارد فيليب | FRA | GOV | Édouard Philippe | m
جان كاستيكس | كاستيكس | FRA | GOV | Jean Castex | m
إليزابيث بورن | | FRA | GOV | Élisabeth Borne | f
غابرييل أتال | غابريال أتال, جابرييل أتال, أتال | FRA | GOV | Gabriel Attal | m
ميشال بارنييه | ميشيل بارنييه, بارنييه | FRA | GOV | Michel Barnier | m
فرانسوا بايرو | فرنسوا بايرو, بايرو | FRA | GOV | François Bayrou | m
سيباستيان لوكورنو | لوكورنو | FRA | GOV | Sébastien Lecornu | m
مانويل فالس | | FRA | GOV | Manuel Valls | m
دومينيك دوفيلبان | دومينيك دو فيلبان | FRA | GOV | Dominique de Villepin | m
فرانسوا فيون | فرنسوا فيون, فيون | FRA | GOV | François Fillon | m
جان إيف لودريان | جان ايف لودريان, جان إيف لو دريان, جان ايف لو دريان, لودريان, لو دريان | FRA | GOV | Jean-Yves Le Drian | m
لوران فابيوس | فابيوس | FRA | GOV | Laurent Fabius | m
برنار كوشنير | | FRA | GOV | Bernard Kouchner | m
آلان جوبيه | ألان جوبيه, جوبيه | FRA | GOV | Alain Juppé | m
جان مارك إيرولت | جان مارك أيرولت, إيرولت | FRA | GOV | Jean-Marc Ayrault | m
كاترين كولونا | كاثرين كولونا, كولونا | FRA | GOV | Catherine Colonna | f
ستيفان سيجورنيه | سيجورنيه | FRA | GOV | Stéphane Séjourné | m
جان نويل بارو | جان-نويل بارو, بارو | FRA | GOV | Jean-Noël Barrot | m
فلورانس بارلي | فلورنس بارلي, بارلي | FRA | GOV | Florence Parly | f
جيرار كولومب | جيرار كولوم, كولومب | FRA | GOV | Gérard Collomb | m
كريستوف كاستانير | كاستانير | FRA | GOV | Christophe Castaner | m
جيرالد دارمانان | جيرالد درمانان, دارمانان | FRA | GOV | Gérald Darmanin | m
برونو لومير | برونو لو مير, لومير | FRA | GOV | Bruno Le Maire | m
برونو ريتايو | برونو روتايو, روتايو | FRA | GOV | Bruno Retailleau | m
بنجامان غريفو | بنجامين غريفو, بنجامان جريفو | FRA | GOV | Benjamin Griveaux | m
فرانسوا دولاتر | | FRA | GOV | François Delattre | m
آن هيدالغو | آن هيدالجو, هيدالغو | FRA | GOV | Anne Hidalgo | f
بريجيت ماكرون | | FRA | GOV | Brigitte Macron | f

# FRA PTY
مارين لوبن | مارين لوبان, مارين لو بن, لوبن, لوبان | FRA | PTY | Marine Le Pen | f
جان ماري لوبن | جان ماري لوبان | FRA | PTY | Jean-Marie Le Pen | m
جوردان بارديلا | بارديلا | FRA | PTY | Jordan Bardella | m
جان لوك ميلانشون | جان لوك ميلونشون, ميلانشون | FRA | PTY | Jean-Luc Mélenchon | m
إريك زمور | اريك زمور, زمور | FRA | PTY | Éric Zemmour | m
سيغولين رويال | سيجولين رويال | FRA | PTY | Ségolène Royal | f
لوران فوكييه | لوران فوكييز | FRA | PTY | Laurent Wauquiez | m

# FRA SOC
زين الدين زيدان | زيدان | FRA | SOC | Zinedine Zidane | m
كيليان مبابي | كيليان امبابي, كيليان إمبابي, مبابي, إمبابي | FRA | SOC | Kylian Mbappé | m
أنطوان غريزمان | أنطوان جريزمان, انطوان غريزمان, غريزمان, جريزمان | FRA | SOC | Antoine Griezmann | m
بول بوغبا | بول بوجبا, بوغبا, بوجبا | FRA | SOC | Paul Pogba | m
كريم بنزيمة | كريم بنزيما, بنزيمة, بنزيما | FRA | SOC | Karim Benzema | m
ديدييه ديشان | ديدييه ديشامب, ديشان, ديشامب | FRA | SOC | Didier Deschamps | m
أرسين فينغر | آرسين فينغر, أرسين فينجر, فينغر, فينجر | FRA | SOC | Arsène Wenger | m
تييري هنري | تيري هنري | FRA | SOC | Thierry Henry | m
نغولو كانتي | نجولو كانتي | FRA | SOC | N'Golo Kanté | m
أوليفييه جيرو | | FRA | SOC | Olivier Giroud | m
رافاييل فاران | رافايل فاران, فاران | FRA | SOC | Raphaël Varane | m
هوغو لوريس | هوجو لوريس | FRA | SOC | Hugo Lloris | m
صامويل أومتيتي | أومتيتي | FRA | SOC | Samuel Umtiti | m
بليز ماتويدي | ماتويدي | FRA | SOC | Blaise Matuidi | m
فرانك ريبيري | ريبيري | FRA | SOC | Franck Ribéry | m
عثمان ديمبيلي | عثمان ديمبلي, ديمبيلي | FRA | SOC | Ousmane Dembélé | m
ميشال بلاتيني | ميشيل بلاتيني, بلاتيني | FRA | SOC | Michel Platini | m
هيرفي رونار | هيرفيه رونار, رينارد | FRA | SOC | Hervé Renard | m
رودي غارسيا | رودي جارسيا | FRA | SOC | Rudi Garcia | m
لوك بيسون | | FRA | SOC | Luc Besson | m
شارل أزنافور | | FRA | SOC | Charles Aznavour | m
جيرار دوبارديو | جيرار ديبارديو | FRA | SOC | Gérard Depardieu | m
بريجيت باردو | | FRA | SOC | Brigitte Bardot | f
ألبير كامو | | FRA | SOC | Albert Camus | m

# GBR GOV
تيريزا ماي | تريزا ماي, تيريزا مي | GBR | GOV | Theresa May | f
بوريس جونسون | بوريس جونسن | GBR | GOV | Boris Johnson | m
ديفيد كاميرون | دافيد كاميرون, دايفيد كاميرون, كاميرون | GBR | GOV | David Cameron | m
توني بلير | طوني بلير, بلير | GBR | GOV | Tony Blair | m
غوردون براون | جوردون براون, غوردن براون | GBR | GOV | Gordon Brown | m
ريشي سوناك | سوناك | GBR | GOV | Rishi Sunak | m
كير ستارمر | ستارمر | GBR | GOV | Keir Starmer | m
ليز تراس | تراس | GBR | GOV | Liz Truss | f
مارغريت تاتشر | مارجريت تاتشر, تاتشر | GBR | GOV | Margaret Thatcher | f
ونستون تشرشل | وينستون تشرشل, تشرشل | GBR | GOV | Winston Churchill | m
جون ميجور | | GBR | GOV | John Major | m
جيريمي هانت | جيرمي هانت | GBR | GOV | Jeremy Hunt | m
دومينيك راب | | GBR | GOV | Dominic Raab | m
جيمس كليفرلي | كليفرلي | GBR | GOV | James Cleverly | m
ديفيد لامي | دافيد لامي | GBR | GOV | David Lammy | m
إيفيت كوبر | | GBR | GOV | Yvette Cooper | f
فيليب هاموند | | GBR | GOV | Philip Hammond | m
وليام هيغ | ويليام هيغ, وليام هيج | GBR | GOV | William Hague | m
جاك سترو | | GBR | GOV | Jack Straw | m
ديفيد ميليباند | ميليباند | GBR | GOV | David Miliband | m
بن والاس | | GBR | GOV | Ben Wallace | m
غافين وليامسون | غافين ويليامسون, جافين وليامسون | GBR | GOV | Gavin Williamson | m
مايكل فالون | | GBR | GOV | Michael Fallon | m
جون هيلي | | GBR | GOV | John Healey | m
أمبر راد | أمبر رود | GBR | GOV | Amber Rudd | f
ساجد جاويد | ساجد جافيد | GBR | GOV | Sajid Javid | m
بريتي باتيل | | GBR | GOV | Priti Patel | f
سويلا برافرمان | برافرمان | GBR | GOV | Suella Braverman | f
شبانة محمود | | GBR | GOV | Shabana Mahmood | f
ديفيد ديفيس | | GBR | GOV | David Davis | m
مايكل غوف | مايكل جوف | GBR | GOV | Michael Gove | m
أليستير بيرت | أليستر بيرت, اليستير بيرت | GBR | GOV | Alistair Burt | m
راشيل ريفز | | GBR | GOV | Rachel Reeves | f
صادق خان | | GBR | GOV | Sadiq Khan | m
نيكولا ستورجن | نيكولا ستيرجن, ستورجن | GBR | GOV | Nicola Sturgeon | f
إليزابيث الثانية | الملكة إليزابيث | GBR | GOV | Elizabeth II | f
تشارلز الثالث | الملك تشارلز, الأمير تشارلز | GBR | GOV | Charles III | m
الأمير وليام | الأمير ويليام | GBR | GOV | Prince William | m
الأمير هاري | | GBR | GOV | Prince Harry | m
الأمير فيليب | | GBR | GOV | Prince Philip | m
الأمير أندرو | الأمير آندرو | GBR | GOV | Prince Andrew | m
ميغان ماركل | ميجان ماركل, ميغن ماركل | GBR | GOV | Meghan Markle | f
كيت ميدلتون | | GBR | GOV | Kate Middleton | f
الأميرة ديانا | | GBR | GOV | Diana, Princess of Wales | f
الملكة كاميلا | | GBR | GOV | Queen Camilla | f
ماثيو هيدجز | ماثيو هيدجيز | GBR | GOV | Matthew Hedges | m

# GBR OPP
جيريمي كوربن | جيرمي كوربن, جيريمي كوربين, كوربن, كوربين | GBR | OPP | Jeremy Corbyn | m

# GBR PTY
نايجل فاراج | نايجل فرج, فاراج | GBR | PTY | Nigel Farage | m
جورج غالاوي | جورج جالاوي, غالاوي | GBR | PTY | George Galloway | m

# GBR LEG
جون بيركو | | GBR | LEG | John Bercow | m
ليندسي هويل | | GBR | LEG | Lindsay Hoyle | m
جو كوكس | | GBR | LEG | Jo Cox | f

# GBR SPY
أليكس يونغر | | GBR | SPY | Alex Younger | m
ريتشارد مور | | GBR | SPY | Richard Moore | m
كريستوفر ستيل | | GBR | SPY | Christopher Steele | m

# GBR REL
جاستن ويلبي | جاستن ولبي, ويلبي | GBR | REL | Justin Welby | m
روان وليامز | روان ويليامز | GBR | REL | Rowan Williams | m

# GBR CVL
نازانين زاغري راتكليف | نازنين زاغري راتكليف, نازانين زاغري-راتكليف, نازانين زاغاري راتكليف | GBR | CVL | Nazanin Zaghari-Ratcliffe | f
شميمة بيغوم | شميمة بيجوم | GBR | CVL | Shamima Begum | f
ستيفن هوكينغ | ستيفن هوكينج, ستيفن هوكنغ, هوكينغ | GBR | CVL | Stephen Hawking | m

# GBR JRN
روبرت فيسك | فيسك | GBR | JRN | Robert Fisk | m
باتريك كوكبيرن | | GBR | JRN | Patrick Cockburn | m
جون كانتلي | | GBR | JRN | John Cantlie | m

# GBR SOC
ديفيد بيكهام | دافيد بيكهام, بيكهام | GBR | SOC | David Beckham | m
هاري كين | | GBR | SOC | Harry Kane | m
غاريث ساوثغيت | جاريث ساوثجيت, غاريث ساوثغايت, ساوثغيت | GBR | SOC | Gareth Southgate | m
غاريث بيل | جاريث بيل | GBR | SOC | Gareth Bale | m
واين روني | روني | GBR | SOC | Wayne Rooney | m
رحيم سترلينغ | رحيم سترلينج, سترلينغ | GBR | SOC | Raheem Sterling | m
جيمي فاردي | | GBR | SOC | Jamie Vardy | m
ماركوس راشفورد | راشفورد | GBR | SOC | Marcus Rashford | m
جوردان بيكفورد | | GBR | SOC | Jordan Pickford | m
ستيفن جيرارد | | GBR | SOC | Steven Gerrard | m
أليكس فيرغسون | أليكس فيرجسون, فيرغسون | GBR | SOC | Alex Ferguson | m
آندي موراي | أندي موراي | GBR | SOC | Andy Murray | m
لويس هاميلتون | هاميلتون | GBR | SOC | Lewis Hamilton | m
مو فرح | محمد فرح | GBR | SOC | Mo Farah | m
جي كي رولينغ | ج. ك. رولينغ, جيه كيه رولينج | GBR | SOC | J. K. Rowling | f
ويليام شكسبير | وليم شكسبير, شكسبير | GBR | SOC | William Shakespeare | m

# DEU GOV
أنغيلا ميركل | أنجيلا ميركل, انغيلا ميركل, أنغيلا ميركيل, ميركل | DEU | GOV | Angela Merkel | f
أولاف شولتس | أولاف شولتز, أولاف شولز, شولتس, شولتز | DEU | GOV | Olaf Scholz | m
فريدريش ميرتس | فريدريش ميرز | DEU | GOV | Friedrich Merz | m
غيرهارد شرودر | جيرهارد شرودر, شرودر | DEU | GOV | Gerhard Schröder | m
هيلموت كول | هلموت كول | DEU | GOV | Helmut Kohl | m
فرانك فالتر شتاينماير | فرانك-فالتر شتاينماير, شتاينماير | DEU | GOV | Frank-Walter Steinmeier | m
يواخيم غاوك | يواكيم غاوك | DEU | GOV | Joachim Gauck | m
زيغمار غابرييل | سيغمار غابرييل, زيجمار جابرييل | DEU | GOV | Sigmar Gabriel | m
هايكو ماس | | DEU | GOV | Heiko Maas | m
أنالينا بيربوك | أنالينا بربوك, بيربوك | DEU | GOV | Annalena Baerbock | f
يوهان فاديفول | يوهان فاديبول, فاديفول | DEU | GOV | Johann Wadephul | m
غيدو فيسترفيله | فيسترفيله | DEU | GOV | Guido Westerwelle | m
يوشكا فيشر | | DEU | GOV | Joschka Fischer | m
هورست زيهوفر | هورست سيهوفر, زيهوفر, سيهوفر | DEU | GOV | Horst Seehofer | m
توماس دي ميزيير | توماس دي ميزير | DEU | GOV | Thomas de Maizière | m
بوريس بيستوريوس | بيستوريوس | DEU | GOV | Boris Pistorius | m
كريستين لامبرخت | لامبرخت | DEU | GOV | Christine Lambrecht | f
أنيغريت كرامب كارنباور | أنغريت كرامب كارنباور, كرامب كارنباور | DEU | GOV | Annegret Kramp-Karrenbauer | f
فولفغانغ شويبله | فولفجانج شويبله, شويبله | DEU | GOV | Wolfgang Schäuble | m
روبرت هابيك | هابيك | DEU | GOV | Robert Habeck | m
كريستيان ليندنر | ليندنر | DEU | GOV | Christian Lindner | m
نانسي فيزر | | DEU | GOV | Nancy Faeser | f
بيتر ألتماير | بيتر التماير, ألتماير | DEU | GOV | Peter Altmaier | m
شتيفن زايبرت | ستيفن زايبرت, شتيفان زايبرت, زايبرت | DEU | GOV | Steffen Seibert | m
أدولف هتلر | هتلر | DEU | GOV | Adolf Hitler | m

# DEU PTY
مارتن شولتس | مارتن شولتز | DEU | PTY | Martin Schulz | m
أندريا ناليس | | DEU | PTY | Andrea Nahles | f
أليس فايدل | فايدل | DEU | PTY | Alice Weidel | f
ألكسندر غاولاند | غاولاند | DEU | PTY | Alexander Gauland | m

# DEU SOC
مسعود أوزيل | أوزيل | DEU | SOC | Mesut Özil | m
توني كروس | | DEU | SOC | Toni Kroos | m
يورغن كلوب | يورجن كلوب, كلوب | DEU | SOC | Jürgen Klopp | m
يواكيم لوف | يواخيم لوف, خواكيم لوف | DEU | SOC | Joachim Löw | m
مانويل نوير | نوير | DEU | SOC | Manuel Neuer | m
توماس مولر | | DEU | SOC | Thomas Müller | m
توماس توخل | توماس توخيل, توخل | DEU | SOC | Thomas Tuchel | m
إلكاي غوندوغان | إيلكاي غوندوغان, غوندوغان | DEU | SOC | İlkay Gündoğan | m
سامي خضيرة | خضيرة | DEU | SOC | Sami Khedira | m
يوب هاينكس | يوب هاينكيس, هاينكس | DEU | SOC | Jupp Heynckes | m
سيباستيان فيتل | فيتل | DEU | SOC | Sebastian Vettel | m
مايكل شوماخر | شوماخر | DEU | SOC | Michael Schumacher | m
جيروم بواتينغ | جيروم بواتينج | DEU | SOC | Jérôme Boateng | m
فرانتس بيكنباور | بيكنباور | DEU | SOC | Franz Beckenbauer | m

# ITA GOV
جوزيبي كونتي | جوسيبي كونتي | ITA | GOV | Giuseppe Conte | m
سيلفيو برلسكوني | سيلفيو بيرلسكوني, برلسكوني, بيرلسكوني | ITA | GOV | Silvio Berlusconi | m
ماتيو رينزي | رينزي | ITA | GOV | Matteo Renzi | m
باولو جنتيلوني | باولو جينتيلوني, جنتيلوني | ITA | GOV | Paolo Gentiloni | m
ماريو دراغي | ماريو دراجي, دراغي, دراجي | ITA | GOV | Mario Draghi | m
جورجا ميلوني | جورجيا ميلوني, ميلوني | ITA | GOV | Giorgia Meloni | f
سيرجيو ماتاريلا | ماتاريلا | ITA | GOV | Sergio Mattarella | m
ماتيو سالفيني | سالفيني | ITA | GOV | Matteo Salvini | m
لويجي دي مايو | لويدجي دي مايو, دي مايو | ITA | GOV | Luigi Di Maio | m
أنطونيو تاياني | أنتونيو تاجاني, أنطونيو تاجاني, تاياني, تاجاني | ITA | GOV | Antonio Tajani | m
أنجيلينو ألفانو | | ITA | GOV | Angelino Alfano | m
رومانو برودي | برودي | ITA | GOV | Romano Prodi | m
غويدو كروزيتو | جويدو كروسيتو, كروزيتو | ITA | GOV | Guido Crosetto | m

# ITA CVL
جوليو ريجيني | ريجيني | ITA | CVL | Giulio Regeni | m

# ITA SOC
جيانلويجي بوفون | جانلويجي بوفون, بوفون | ITA | SOC | Gianluigi Buffon | m
أنطونيو كونتي | أنتونيو كونتي | ITA | SOC | Antonio Conte | m
كارلو أنشيلوتي | أنشيلوتي | ITA | SOC | Carlo Ancelotti | m
ماسيميليانو أليغري | ماسيميليانو أليجري, أليغري | ITA | SOC | Massimiliano Allegri | m
ماوريسيو ساري | ماوريتسيو ساري | ITA | SOC | Maurizio Sarri | m
ماريو بالوتيلي | بالوتيلي | ITA | SOC | Mario Balotelli | m
جياني إنفانتينو | جاني إنفانتينو, إنفانتينو | ITA | SOC | Gianni Infantino | m
ليوناردو دا فينشي | ليوناردو دافنشي, دافنشي | ITA | SOC | Leonardo da Vinci | m

# ESP GOV
بيدرو سانشيز | بيدرو سانشيث | ESP | GOV | Pedro Sánchez | m
ماريانو راخوي | راخوي | ESP | GOV | Mariano Rajoy | m
خوسيه لويس ثاباتيرو | خوسيه لويس رودريغيز ثاباتيرو, خوسيه لويس رودريغيز ثباتيرو, ثاباتيرو, ثباتيرو | ESP | GOV | José Luis Rodríguez Zapatero | m
خوسيه ماريا أزنار | خوسيه ماريا أثنار, أزنار | ESP | GOV | José María Aznar | m
خوسيه مانويل ألباريس | ألباريس | ESP | GOV | José Manuel Albares | m
ميغيل أنخيل موراتينوس | ميجيل أنخل موراتينوس, موراتينوس | ESP | GOV | Miguel Ángel Moratinos | m
فيليبي السادس | الملك فيليبي, فيليب السادس | ESP | GOV | Felipe VI | m
خوان كارلوس | | ESP | GOV | Juan Carlos I | m
كارليس بوتشيمون | كارليس بوتشدمون, كارلس بوتشيمون, كارلس بوتشدمون, بوتشيمون | ESP | GOV | Carles Puigdemont | m
يولاندا دياز | | ESP | GOV | Yolanda Díaz | f
مارغاريتا روبليس | | ESP | GOV | Margarita Robles | f

# ESP SOC
أندريس إنييستا | أندريس انييستا, إنييستا | ESP | SOC | Andrés Iniesta | m
سيرخيو راموس | سيرجيو راموس, راموس | ESP | SOC | Sergio Ramos | m
بيب غوارديولا | جوسيب غوارديولا, بيب جوارديولا, غوارديولا, جوارديولا | ESP | SOC | Pep Guardiola | m
جيرارد بيكيه | بيكيه | ESP | SOC | Gerard Piqué | m
تشابي ألونسو | | ESP | SOC | Xabi Alonso | m
تشافي هيرنانديز | تشافي هرنانديز, تشافي | ESP | SOC | Xavi Hernández | m
إيكر كاسياس | كاسياس | ESP | SOC | Iker Casillas | m
أوناي إيمري | إيمري | ESP | SOC | Unai Emery | m
لويس إنريكي | إنريكي | ESP | SOC | Luis Enrique | m
جولين لوبيتيغي | جولين لوبيتيجي, خولن لوبيتيغي, لوبيتيغي | ESP | SOC | Julen Lopetegui | m
رافاييل بينيتيز | رافائيل بينيتيز, رافا بينيتيز, بينيتيز | ESP | SOC | Rafael Benítez | m
ديفيد دي خيا | دافيد دي خيا, دي خيا | ESP | SOC | David de Gea | m
فرناندو توريس | | ESP | SOC | Fernando Torres | m
إرنستو فالفيردي | ارنستو فالفيردي, فالفيردي | ESP | SOC | Ernesto Valverde | m
رافاييل نادال | رافايل نادال, رافائيل نادال, رفائيل نادال, نادال | ESP | SOC | Rafael Nadal | m
فلورنتينو بيريز | | ESP | SOC | Florentino Pérez | m
خافيير تيباس | تيباس | ESP | SOC | Javier Tebas | m
كارلوس ألكاراز | كارلوس ألكاراس, ألكاراز, ألكاراس | ESP | SOC | Carlos Alcaraz | m
لامين يامال | يامال | ESP | SOC | Lamine Yamal | m

# EUR GOV
جان كلود يونكر | جان كلود يونكير, يونكر | EUR | GOV | Jean-Claude Juncker | m
أورسولا فون دير لاين | أورسولا فون دير لايين, أورزولا فون دير لاين, فون دير لاين, فون دير لايين | EUR | GOV | Ursula von der Leyen | f
دونالد توسك | توسك | EUR | GOV | Donald Tusk | m
شارل ميشيل | شارل ميشال | EUR | GOV | Charles Michel | m
أنطونيو كوستا | أنتونيو كوستا | EUR | GOV | António Costa | m
فيديريكا موغيريني | فيدريكا موغيريني, فيديريكا موجيريني, فيدريكا موجيريني, فيديريكا موغريني, موغيريني, موجيريني, موغريني | EUR | GOV | Federica Mogherini | f
جوزيب بوريل | جوسيب بوريل, خوسيب بوريل, جوزيف بوريل, بوريل | EUR | GOV | Josep Borrell | m
كاترين أشتون | كاثرين آشتون, كاثرين أشتون | EUR | GOV | Catherine Ashton | f
كايا كالاس | كالاس | EUR | GOV | Kaja Kallas | f
خافيير سولانا | سولانا | EUR | GOV | Javier Solana | m
خوسيه مانويل باروسو | جوزيه مانويل باروزو, باروسو | EUR | GOV | José Manuel Barroso | m
هيرمان فان رومبوي | فان رومبوي | EUR | GOV | Herman Van Rompuy | m
يوهانس هان | | EUR | GOV | Johannes Hahn | m
إنريكي مورا | | EUR | GOV | Enrique Mora | m
بيتر ستانو | | EUR | GOV | Peter Stano | m
ديميتريس أفراموبولوس | أفراموبولوس | EUR | GOV | Dimitris Avramopoulos | m
مايا كوسيانيتش | | EUR | GOV | Maja Kocijančič | f
كريستين لاغارد | كريستين لاجارد, لاغارد, لاجارد | EUR | GOV | Christine Lagarde | f
جان كلود تريشيه | تريشيه | EUR | GOV | Jean-Claude Trichet | m
أوليفر فارهيلي | | EUR | GOV | Olivér Várhelyi | m

# EUR LEG
روبرتا ميتسولا | ميتسولا | EUR | LEG | Roberta Metsola | f
ديفيد ساسولي | دافيد ساسولي | EUR | LEG | David Sassoli | m
غي فيرهوفشتات | | EUR | LEG | Guy Verhofstadt | m

# UNO
أنطونيو غوتيريش | أنطونيو جوتيريش, أنطونيو غوتيريس, أنطونيو جوتيريس, أنطونيو غوتيرس, أنطونيو غوتيرش, أنتونيو غوتيريش, أنتونيو جوتيريش, أنتونيو غوتيريس, انطونيو غوتيريش, غوتيريش, جوتيريش, غوتيريس, جوتيريس, غوتيرس, غوتيرش | UNO | | António Guterres | m
بان كي مون | بان كى مون, بان كيمون | UNO | | Ban Ki-moon | m
كوفي عنان | كوفي أنان | UNO | | Kofi Annan | m
بطرس بطرس غالي | بطرس غالي | UNO | | Boutros Boutros-Ghali | m
ستيفان دي ميستورا | ستافان دي ميستورا, ستيفان دي مستورا, ستافان دي مستورا, ستيفان دو ميستورا, ستافان دو ميستورا, دي ميستورا, دي مستورا, دو ميستورا | UNO | | Staffan de Mistura | m
غير بيدرسن | غير بيدرسون, جير بيدرسون, جير بيدرسن, غير بدرسن, غير بيدرسين, بيدرسن, بيدرسون, بدرسن | UNO | | Geir Pedersen | m
الأخضر الإبراهيمي | الأخضر الابراهيمي | UNO | | Lakhdar Brahimi | m
مارتن غريفيث | مارتن غريفيثس, مارتن جريفيث, مارتن جريفيثس, مارتن غريفثت, غريفيث, غريفيثس, جريفيث, جريفيثس | UNO | | Martin Griffiths | m
هانس غروندبرغ | هانز غروندبرغ, هانس غروندبيرغ, هانز جروندبرج, غروندبرغ, غروندبيرغ | UNO | | Hans Grundberg | m
إسماعيل ولد الشيخ أحمد | إسماعيل ولد الشيخ, ولد الشيخ أحمد, ولد الشيخ | UNO | | Ismail Ould Cheikh Ahmed | m
جمال بن عمر | جمال بنعمر | UNO | | Jamal Benomar | m
غسان سلامة | | UNO | | Ghassan Salamé | m
مارتن كوبلر | كوبلر | UNO | | Martin Kobler | m
برناردينو ليون | | UNO | | Bernardino León | m
طارق متري | | UNO | | Tarek Mitri | m
ستيفاني وليامز | ستيفاني ويليامز | UNO | | Stephanie Williams | f
يان كوبيش | يان كوبيتش, كوبيش | UNO | | Ján Kubiš | m
عبد الله باتيلي | عبدالله باتيلي, باتيلي | UNO | | Abdoulaye Bathily | m
هانا تيتيه | هنا تيتيه, تيتيه | UNO | | Hanna Tetteh | f
نيكولاي ملادينوف | ملادينوف | UNO | | Nickolay Mladenov | m
تور وينسلاند | وينسلاند | UNO | | Tor Wennesland | m
سيغريد كاغ | سيجريد كاج, سيغريد كاخ | UNO | | Sigrid Kaag | f
جينين هينيس بلاسخارت | جينين بلاسخارت, جنين هينيس بلاسخارت, بلاسخارت | UNO | | Jeanine Hennis-Plasschaert | f
روزماري ديكارلو | روزماري دي كارلو, ديكارلو | UNO | | Rosemary DiCarlo | f
مارك لوكوك | لوكوك | UNO | | Mark Lowcock | m
فاليري آموس | فاليري أموس | UNO | | Valerie Amos | f
ستيفن أوبراين | | UNO | | Stephen O'Brien | m
توم فليتشر | توم فلتشر | UNO | | Tom Fletcher | m
ليز غراندي | ليز جراندي, ليزا غراندي | UNO | | Lise Grande | f
ديفيد غريسلي | دايفيد غريسلي, غريسلي | UNO | | David Gressly | m
باتريك كاميرت | باتريك كمارت, كاميرت | UNO | | Patrick Cammaert | m
مايكل لوليسغارد | مايكل لوليسجارد, لوليسغارد | UNO | | Michael Lollesgaard | m
زيد بن رعد الحسين | زيد بن رعد, زيد رعد الحسين | UNO | | Zeid Ra'ad Al Hussein | m
ميشيل باشليه | ميشيل باشيليت, ميشال باشليه, ميشيل باشيليه, باشليه, باشيليت | UNO | | Michelle Bachelet | f
فولكر تورك | فولكر تيرك, تورك | UNO | | Volker Türk | m
نافي بيلاي | نافانيثيم بيلاي, بيلاي | UNO | | Navi Pillay | f
فيليبو غراندي | فيليبو جراندي | UNO | | Filippo Grandi | m
أدريان إدواردز | | UNO | | Adrian Edwards | m
فيليب لازاريني | لازاريني | UNO | | Philippe Lazzarini | m
بيير كرينبول | بيير كرهينبول, كرينبول | UNO | | Pierre Krähenbühl | m
كريس غانيس | كريس جانيس | UNO | | Chris Gunness | m
عدنان أبو حسنة | | UNO | | Adnan Abu Hasna | m
سامي مشعشع | | UNO | | Sami Mshasha | m
تيدروس أدهانوم غيبرييسوس | تيدروس أدهانوم, تيدروس أدهانوم جيبريسوس, تيدروس ادهانوم, غيبرييسوس, تيدروس | UNO | | Tedros Adhanom Ghebreyesus | m
مارغريت تشان | مارجريت تشان | UNO | | Margaret Chan | f
أحمد المنظري | | UNO | | Ahmed Al-Mandhari | m
ديفيد بيزلي | ديفيد بيسلي, بيزلي | UNO | | David Beasley | m
سيندي ماكين | | UNO | | Cindy McCain | f
هنرييتا فور | | UNO | | Henrietta Fore | f
كاثرين راسل | كاترين راسل | UNO | | Catherine Russell | f
أنتوني ليك | | UNO | | Anthony Lake | m
خيرت كابالاري | جيرت كابالاري, خيرت كابيلاري | UNO | | Geert Cappelaere | m
رافاييل غروسي | رافائيل غروسي, رافايل غروسي, رافائيل جروسي, غروسي, جروسي | UNO | | Rafael Grossi | m
يوكيا أمانو | أمانو | UNO | | Yukiya Amano | m
محمد البرادعي | البرادعي | UNO | | Mohamed ElBaradei | m
هانز بليكس | هانس بليكس, بليكس | UNO | | Hans Blix | m
إيرينا بوكوفا | بوكوفا | UNO | | Irina Bokova | f
أودري أزولاي | أودريه أزولاي, أزولاي | UNO | | Audrey Azoulay | f
خالد العناني | | UNO | | Khaled El-Enany | m
أكيم شتاينر | أخيم شتاينر | UNO | | Achim Steiner | m
ستيفان دوجاريك | ستيفان دوغاريك, دوجاريك | UNO | | Stéphane Dujarric | m
فرحان حق | | UNO | | Farhan Haq | m
ينس لاركي | ينس لايركه | UNO | | Jens Laerke | m
رافينا شامداساني | شامداساني | UNO | | Ravina Shamdasani | f
أنييس كالامار | أنيس كالامار, أنياس كالامار, كالامار | UNO | | Agnès Callamard | f
فرانشيسكا ألبانيزي | فرانشيسكا ألبانيز | UNO | | Francesca Albanese | f
يانغي لي | يانغهي لي | UNO | | Yanghee Lee | f
كريستين شرانر بورغنر | | UNO | | Christine Schraner Burgener | f
باولو بينيرو | باولو سيرجيو بينيرو, بينيرو | UNO | | Paulo Pinheiro | m
كارلا ديل بونتي | ديل بونتي, كارلا دل بونتي | UNO | | Carla Del Ponte | f
ديتليف ميليس | ديتلف ميليس | UNO | | Detlev Mehlis | m
يان إيغلاند | يان ايغلاند, يان إيجلاند, إيغلاند | UNO | | Jan Egeland | m
تيري رود لارسن | تيري رود لارسون | UNO | | Terje Rød-Larsen | m
هورست كولر | هورست كوهلر | UNO | | Horst Köhler | m
كريستوفر روس | | UNO | | Christopher Ross | m
بيتر مورر | | UNO | | Peter Maurer | m
ماريا فرناندا إسبينوزا | ماريا فرناندا إسبينوسا | UNO | | María Fernanda Espinosa | f
ميروسلاف لايتشاك | لايتشاك | UNO | | Miroslav Lajčák | m
فولكان بوزكير | | UNO | | Volkan Bozkır | m
عبد الله شاهد | | UNO | | Abdulla Shahid | m
نيكولاس هايسوم | نيكولاس هيسوم | UNO | | Nicholas Haysom | m
فولكر بيرتس | فولكر بيرتيس, فولكر بيرتز | UNO | | Volker Perthes | m
رمطان لعمامرة | رمضان لعمامرة, لعمامرة | UNO | | Ramtane Lamamra | m

# UNO JUD
فاتو بنسودا | فاتو بن سودا, بنسودا | UNO | JUD | Fatou Bensouda | f
كريم خان | كريم أحمد خان | UNO | JUD | Karim Khan | m
لويس مورينو أوكامبو | لويس مورينو-أوكامبو, أوكامبو | UNO | JUD | Luis Moreno Ocampo | m

# IGO
ينس ستولتنبرغ | ينس ستولتنبيرغ, ينس ستولتنبرج, جينس ستولتنبرغ, ستولتنبرغ, ستولتنبرج | IGO | | Jens Stoltenberg | m
مارك روته | مارك روتي, روته | IGO | | Mark Rutte | m
أندرس فوغ راسموسن | أندرس فو راسموسن, راسموسن | IGO | | Anders Fogh Rasmussen | m
أحمد أبو الغيط | أحمد أبوالغيط, أبو الغيط | IGO | | Ahmed Aboul Gheit | m
نبيل العربي | | IGO | | Nabil Elaraby | m
عمرو موسى | | IGO | | Amr Moussa | m
حسام زكي | | IGO | | Hossam Zaki | m
عبد اللطيف الزياني | عبداللطيف الزياني, الزياني | IGO | | Abdullatif Al Zayani | m
نايف الحجرف | نايف فلاح الحجرف, الحجرف | IGO | | Nayef Al-Hajraf | m
جاسم البديوي | جاسم محمد البديوي, البديوي | IGO | | Jasem Albudaiwi | m
يوسف العثيمين | يوسف بن أحمد العثيمين, العثيمين | IGO | | Yousef Al-Othaimeen | m
حسين إبراهيم طه | | IGO | | Hissein Brahim Taha | m
إياد مدني | | IGO | | Iyad Madani | m
أكمل الدين إحسان أوغلي | أكمل الدين إحسان أوغلو | IGO | | Ekmeleddin İhsanoğlu | m
موسى فكي | موسى فكي محمد, موسى فقي | IGO | | Moussa Faki | m
نكوسازانا دلاميني زوما | دلاميني زوما | IGO | | Nkosazana Dlamini-Zuma | f
جان بينغ | | IGO | | Jean Ping | m
كريستالينا جورجييفا | كريستالينا غورغييفا, كريستالينا جورجيفا, جورجييفا, غورغييفا | IGO | | Kristalina Georgieva | f
دومينيك ستراوس كان | دومينيك ستراوس-كان, ستراوس كان | IGO | | Dominique Strauss-Kahn | m
ديفيد مالباس | مالباس | IGO | | David Malpass | m
أجاي بانغا | أجاي بانجا | IGO | | Ajay Banga | m
جيم يونغ كيم | جيم يونج كيم | IGO | | Jim Yong Kim | m
روبرت زوليك | زوليك | IGO | | Robert Zoellick | m
روبرتو أزيفيدو | أزيفيدو | IGO | | Roberto Azevêdo | m
نغوزي أوكونجو إيويالا | نجوزي أوكونجو إيويالا, أوكونجو إيويالا | IGO | | Ngozi Okonjo-Iweala | f
محمد باركيندو | باركيندو | IGO | | Mohammad Barkindo | m
هيثم الغيص | | IGO | | Haitham Al Ghais | m
فاتح بيرول | بيرول | IGO | | Fatih Birol | m
فرناندو أرياس | | IGO | | Fernando Arias | m
أحمد أوزومجو | أحمد أوزومكو, أوزومجو | IGO | | Ahmet Üzümcü | m
سيب بلاتر | جوزيف بلاتر, بلاتر | IGO | | Sepp Blatter | m
توماس باخ | | IGO | | Thomas Bach | m
ألكسندر تشيفرين | تشيفرين | IGO | | Aleksander Čeferin | m

# VAT REL
البابا فرنسيس | البابا فرانسيس, فرنسيس | VAT | REL | Pope Francis | m
بنديكت السادس عشر | البابا بنديكت, بنديكتوس السادس عشر | VAT | REL | Benedict XVI | m
يوحنا بولس الثاني | | VAT | REL | John Paul II | m
ليو الرابع عشر | البابا ليو, لاوون الرابع عشر | VAT | REL | Leo XIV | m
بييترو بارولين | بيترو بارولين, بارولين | VAT | REL | Pietro Parolin | m

# TUR GOV
رجب طيب أردوغان | رجب طيب إردوغان, رجب طيب اردوغان, رجب أردوغان, طيب أردوغان, أردوغان, إردوغان, اردوغان, أردوجان | TUR | GOV | Recep Tayyip Erdoğan | m
عبد الله غل | عبد الله غول, عبد الله جول, عبدالله غل, عبدالله غول, عبدالله جول | TUR | GOV | Abdullah Gül | m
أحمد داود أوغلو | أحمد داوود أوغلو, داود أوغلو, داوود أوغلو | TUR | GOV | Ahmet Davutoğlu | m
بن علي يلدريم | بن علي يلدرم, بينالي يلدريم, يلدريم, يلدرم | TUR | GOV | Binali Yıldırım | m
مولود جاويش أوغلو | مولود تشاوش أوغلو, مولود تشاويش أوغلو, مولود تشاووش أوغلو, مولود شاويش أوغلو, مولود جاوش أوغلو, جاويش أوغلو, تشاوش أوغلو, تشاويش أوغلو, تشاووش أوغلو | TUR | GOV | Mevlüt Çavuşoğlu | m
هاكان فيدان | حقان فيدان, فيدان | TUR | GOV | Hakan Fidan | m
خلوصي أكار | خلوصي آكار, أكار, آكار | TUR | GOV | Hulusi Akar | m
يشار غولر | ياشار غولر, يشار جولر | TUR | GOV | Yaşar Güler | m
نور الدين جانيكلي | نورالدين جانيكلي, جانيكلي | TUR | GOV | Nurettin Canikli | m
إبراهيم قالن | ابراهيم كالين, إبراهيم كالين, إبراهيم كالن, قالن | TUR | GOV | İbrahim Kalın | m
سليمان صويلو | سليمان سويلو, صويلو, سويلو | TUR | GOV | Süleyman Soylu | m
علي يرلي قايا | يرلي قايا | TUR | GOV | Ali Yerlikaya | m
فخر الدين ألتون | فخرالدين ألتون, ألتون | TUR | GOV | Fahrettin Altun | m
بكر بوزداغ | بكير بوزداغ, بكر بوزداج, بوزداغ | TUR | GOV | Bekir Bozdağ | m
محمد شيمشك | شيمشك | TUR | GOV | Mehmet Şimşek | m
براءت ألبيرق | بيرات ألبيرق, براءت البيرق, ألبيرق | TUR | GOV | Berat Albayrak | m
نهاد زيبكجي | نهاد زيبكتشي | TUR | GOV | Nihat Zeybekci | m
فؤاد أوقطاي | فؤاد أوكتاي, أوقطاي | TUR | GOV | Fuat Oktay | m
جودت يلماز | | TUR | GOV | Cevdet Yılmaz | m
عمر جليك | عمر تشيليك, عمر جيليك | TUR | GOV | Ömer Çelik | m
فخر الدين قوجة | فخر الدين قوجا, فخرالدين قوجة | TUR | GOV | Fahrettin Koca | m
علي باباجان | باباجان | TUR | GOV | Ali Babacan | m
ياسين أقطاي | أقطاي | TUR | GOV | Yasin Aktay | m
عمر أونهون | | TUR | GOV | Ömer Önhon | m
حامي أقصوي | حامي أكسوي | TUR | GOV | Hami Aksoy | m
بولنت أجاويد | أجاويد | TUR | GOV | Bülent Ecevit | m
نجم الدين أربكان | أربكان | TUR | GOV | Necmettin Erbakan | m
تورغوت أوزال | تورجوت أوزال | TUR | GOV | Turgut Özal | m
مصطفى كمال أتاتورك | أتاتورك, كمال أتاتورك | TUR | GOV | Mustafa Kemal Atatürk | m
أحمد نجدت سيزر | | TUR | GOV | Ahmet Necdet Sezer | m
أمينة أردوغان | | TUR | GOV | Emine Erdoğan | f

# TUR OPP
كمال كيليتشدار أوغلو | كمال كليتشدار أوغلو, كمال كليجدار أوغلو, كمال كيليجدار أوغلو, كليتشدار أوغلو, كيليتشدار أوغلو, كليجدار أوغلو | TUR | OPP | Kemal Kılıçdaroğlu | m
أكرم إمام أوغلو | أكرم امام أوغلو, إمام أوغلو | TUR | OPP | Ekrem İmamoğlu | m
محرم إينجه | محرم إنجة, محرم إنجه | TUR | OPP | Muharrem İnce | m
ميرال أكشنار | ميرال أكشينار, أكشنار | TUR | OPP | Meral Akşener | f
صلاح الدين دميرطاش | صلاح الدين دميرتاش, صلاح الدين ديميرتاش, دميرطاش, دميرتاش, ديميرتاش | TUR | OPP | Selahattin Demirtaş | m
أوزغور أوزال | أوزجور أوزيل, أوزغور أوزيل | TUR | OPP | Özgür Özel | m
منصور يافاش | منصور يواش | TUR | OPP | Mansur Yavaş | m
فتح الله غولن | فتح الله جولن, فتح الله غولين, غولن, جولن | TUR | OPP | Fethullah Gülen | m

# TUR PTY
دولت بهتشلي | دولت بهجلي, بهتشلي, بهجلي | TUR | PTY | Devlet Bahçeli | m

# TUR REB
عبد الله أوجلان | عبدالله أوجلان, أوجلان | TUR | REB | Abdullah Öcalan | m
جميل بايك | جميل باييك | TUR | REB | Cemil Bayık | m
مراد قره يلان | مراد كارايلان | TUR | REB | Murat Karayılan | m

# TUR BUS
سلجوق بيرقدار | | TUR | BUS | Selçuk Bayraktar | m

# TUR SOC
أورهان باموق | أورهان باموك | TUR | SOC | Orhan Pamuk | m

# TUR JRN
جان دوندار | دوندار | TUR | JRN | Can Dündar | m

# IRN GOV
علي خامنئي | آية الله علي خامنئي, آية الله خامنئي, علي خامنه ئي, خامنئي, خامنه ئي | IRN | GOV | Ali Khamenei | m
روح الله الخميني | آية الله الخميني, روح الله خميني, الإمام الخميني, الخميني | IRN | GOV | Ruhollah Khomeini | m
حسن روحاني | روحاني | IRN | GOV | Hassan Rouhani | m
إبراهيم رئيسي | ابراهيم رئيسي | IRN | GOV | Ebrahim Raisi | m
مسعود بزشكيان | مسعود بيزشكيان, بزشكيان, بيزشكيان | IRN | GOV | Masoud Pezeshkian | m
محمود أحمدي نجاد | محمود احمدي نجاد, أحمدي نجاد, احمدي نجاد | IRN | GOV | Mahmoud Ahmadinejad | m
محمد خاتمي | خاتمي | IRN | GOV | Mohammad Khatami | m
هاشمي رفسنجاني | أكبر هاشمي رفسنجاني, علي أكبر هاشمي رفسنجاني, رفسنجاني | IRN | GOV | Akbar Hashemi Rafsanjani | m
محمد جواد ظريف | جواد ظريف, ظريف | IRN | GOV | Mohammad Javad Zarif | m
حسين أمير عبد اللهيان | حسين أمير عبداللهيان, حسين أمير عبد الهيان, أمير عبد اللهيان, أمير عبداللهيان, عبد اللهيان, عبداللهيان | IRN | GOV | Hossein Amir-Abdollahian | m
عباس عراقجي | عباس عراقتشي, عراقجي | IRN | GOV | Abbas Araghchi | m
علي باقري كني | علي باقري, باقري كني | IRN | GOV | Ali Bagheri Kani | m
علي أكبر صالحي | | IRN | GOV | Ali Akbar Salehi | m
علي أكبر ولايتي | | IRN | GOV | Ali Akbar Velayati | m
منوشهر متكي | منوجهر متكي, متكي | IRN | GOV | Manouchehr Mottaki | m
كمال خرازي | خرازي | IRN | GOV | Kamal Kharazi | m
سعيد جليلي | | IRN | GOV | Saeed Jalili | m
علي لاريجاني | | IRN | GOV | Ali Larijani | m
علي شمخاني | شمخاني | IRN | GOV | Ali Shamkhani | m
بهرام قاسمي | | IRN | GOV | Bahram Ghasemi | m
عباس موسوي | | IRN | GOV | Abbas Mousavi | m
سعيد خطيب زاده | سعيد خطيب زادة, خطيب زاده, خطيب زادة | IRN | GOV | Saeed Khatibzadeh | m
ناصر كنعاني | | IRN | GOV | Nasser Kanaani | m
إسماعيل بقائي | بقائي | IRN | GOV | Esmaeil Baghaei | m
إسحاق جهانغيري | إسحاق جهانجيري, اسحق جهانغيري, جهانغيري | IRN | GOV | Eshaq Jahangiri | m
محمد مخبر | | IRN | GOV | Mohammad Mokhber | m
محمد رضا عارف | | IRN | GOV | Mohammad Reza Aref | m
محمد باقر نوبخت | نوبخت | IRN | GOV | Mohammad Bagher Nobakht | m
بيجن زنغنه | بيجن زنغنة, بيجن زنجنة, زنغنه | IRN | GOV | Bijan Namdar Zanganeh | m
بهروز كمالوندي | كمالوندي | IRN | GOV | Behrouz Kamalvandi | m
محمد إسلامي | | IRN | GOV | Mohammad Eslami | m
علي رضا زاكاني | | IRN | GOV | Alireza Zakani | m
عبد الرضا رحماني فضلي | رحماني فضلي | IRN | GOV | Abdolreza Rahmani Fazli | m
مجيد تخت روانجي | تخت روانجي | IRN | GOV | Majid Takht-Ravanchi | m
محمود علوي | | IRN | GOV | Mahmoud Alavi | m
أمير سعيد إيرواني | إيرواني | IRN | GOV | Amir Saeid Iravani | m
غلام علي خوشرو | خوشرو | IRN | GOV | Gholamali Khoshroo | m
محمد رضا بهلوي | الشاه محمد رضا بهلوي | IRN | GOV | Mohammad Reza Pahlavi | m
حسين جابري أنصاري | جابري أنصاري | IRN | GOV | Hossein Jaberi Ansari | m
مجتبى خامنئي | | IRN | GOV | Mojtaba Khamenei | m

# IRN MIL
قاسم سليماني | سليماني | IRN | MIL | Qasem Soleimani | m
إسماعيل قاآني | إسماعيل قآني, اسماعيل قاآني, قاآني | IRN | MIL | Esmail Qaani | m
محمد علي جعفري | | IRN | MIL | Mohammad Ali Jafari | m
حسين سلامي | | IRN | MIL | Hossein Salami | m
محمد باقري | | IRN | MIL | Mohammad Bagheri | m
أمير علي حاجي زاده | أمير علي حاجي زادة, حاجي زاده, حاجي زادة | IRN | MIL | Amir Ali Hajizadeh | m
محمد باكبور | | IRN | MIL | Mohammad Pakpour | m
عبد الرحيم موسوي | | IRN | MIL | Abdolrahim Mousavi | m
حسين دهقان | | IRN | MIL | Hossein Dehghan | m
أمير حاتمي | | IRN | MIL | Amir Hatami | m
محسن رضائي | محسن رضايي | IRN | MIL | Mohsen Rezaei | m
يحيى رحيم صفوي | رحيم صفوي | IRN | MIL | Yahya Rahim Safavi | m
علي رضا تنغسيري | تنغسيري | IRN | MIL | Alireza Tangsiri | m
رمضان شريف | | IRN | MIL | Ramezan Sharif | m
محمد رضا زاهدي | | IRN | MIL | Mohammad Reza Zahedi | m
محسن فخري زاده | محسن فخري زادة, فخري زاده, فخري زادة | IRN | MIL | Mohsen Fakhrizadeh | m

# IRN LEG
محمد باقر قاليباف | قاليباف | IRN | LEG | Mohammad Bagher Ghalibaf | m
علاء الدين بروجردي | علاءالدين بروجردي, بروجردي | IRN | LEG | Alaeddin Boroujerdi | m
حشمت الله فلاحت بيشه | فلاحت بيشه | IRN | LEG | Heshmatollah Falahatpisheh | m

# IRN JUD
صادق لاريجاني | صادق آملي لاريجاني | IRN | JUD | Sadeq Larijani | m
غلام حسين محسني إيجئي | غلام حسين محسني إيجه إي, محسني إيجئي, محسني إيجه إي | IRN | JUD | Gholam-Hossein Mohseni-Eje'i | m

# IRN OPP
مير حسين موسوي | | IRN | OPP | Mir Hossein Mousavi | m
مهدي كروبي | كروبي | IRN | OPP | Mehdi Karroubi | m
مريم رجوي | | IRN | OPP | Maryam Rajavi | f
مسعود رجوي | | IRN | OPP | Massoud Rajavi | m
رضا بهلوي | | IRN | OPP | Reza Pahlavi | m

# IRN CVL
شيرين عبادي | | IRN | CVL | Shirin Ebadi | f
نرجس محمدي | نرغس محمدي | IRN | CVL | Narges Mohammadi | f
نسرين ستوده | نسرين سوتوده, نسرين سوتودة | IRN | CVL | Nasrin Sotoudeh | f
مهسا أميني | | IRN | CVL | Mahsa Amini | f

# IRN SOC
جعفر بناهي | بناهي | IRN | SOC | Jafar Panahi | m
أصغر فرهادي | فرهادي | IRN | SOC | Asghar Farhadi | m
عباس كيارستمي | كيارستمي | IRN | SOC | Abbas Kiarostami | m
علي دائي | | IRN | SOC | Ali Daei | m

# IRN REL
أحمد جنتي | جنتي | IRN | REL | Ahmad Jannati | m
حسين علي منتظري | آية الله منتظري | IRN | REL | Hussein-Ali Montazeri | m
أحمد خاتمي | | IRN | REL | Ahmad Khatami | m

# ISR GOV
بنيامين نتنياهو | بنيامين نتانياهو, بنجامين نتنياهو, بنيامين ناتانياهو, نتنياهو, نتانياهو, ناتانياهو | ISR | GOV | Benjamin Netanyahu | m
نفتالي بينيت | نفتالي بنيت, بينيت | ISR | GOV | Naftali Bennett | m
يائير لابيد | يائير لبيد, لابيد, لبيد | ISR | GOV | Yair Lapid | m
بيني غانتس | بيني جانتس, بني غانتس, بيني غانتز, غانتس, جانتس, غانتز | ISR | GOV | Benny Gantz | m
أفيغدور ليبرمان | افيغدور ليبرمان, أفيجدور ليبرمان, أفيغدور ليبرلمان, ليبرمان | ISR | GOV | Avigdor Lieberman | m
يوآف غالانت | يوآف جالانت, يؤاف غالانت, غالانت, جالانت | ISR | GOV | Yoav Gallant | m
يسرائيل كاتس | إسرائيل كاتس, يسرائيل كاتز | ISR | GOV | Israel Katz | m
إيتمار بن غفير | إيتمار بن جفير, ايتمار بن غفير, بن غفير, بن جفير | ISR | GOV | Itamar Ben-Gvir | m
بتسلئيل سموتريتش | بتسلائيل سموتريتش, بتسلئيل سموتريش, سموتريتش | ISR | GOV | Bezalel Smotrich | m
جدعون ساعر | غدعون ساعر | ISR | GOV | Gideon Sa'ar | m
رون ديرمر | ديرمر | ISR | GOV | Ron Dermer | m
موشيه يعالون | موشي يعالون, يعالون | ISR | GOV | Moshe Ya'alon | m
إيهود باراك | ايهود باراك | ISR | GOV | Ehud Barak | m
إيهود أولمرت | ايهود اولمرت, إيهود اولمرت, أولمرت | ISR | GOV | Ehud Olmert | m
أرييل شارون | آرييل شارون, ارييل شارون, أريئيل شارون, شارون | ISR | GOV | Ariel Sharon | m
إسحق رابين | إسحاق رابين, يتسحاق رابين, رابين | ISR | GOV | Yitzhak Rabin | m
شمعون بيريز | شمعون بيرس, شيمون بيريز | ISR | GOV | Shimon Peres | m
إسحق شامير | إسحاق شامير | ISR | GOV | Yitzhak Shamir | m
غولدا مائير | جولدا مائير | ISR | GOV | Golda Meir | f
مناحيم بيغن | مناحيم بيجن | ISR | GOV | Menachem Begin | m
دافيد بن غوريون | ديفيد بن غوريون, دافيد بن جوريون, بن غوريون | ISR | GOV | David Ben-Gurion | m
رؤوفين ريفلين | رؤوبين ريفلين, رؤوفن ريفلين, ريفلين | ISR | GOV | Reuven Rivlin | m
إسحق هرتسوغ | إسحاق هرتسوغ, يتسحاق هرتسوغ, إسحاق هرتزوغ, إسحق هرتسوج, هرتسوغ, هرتزوغ | ISR | GOV | Isaac Herzog | m
تسيبي ليفني | تسيبى ليفني, ليفني | ISR | GOV | Tzipi Livni | f
غابي أشكنازي | جابي أشكنازي, أشكنازي | ISR | GOV | Gabi Ashkenazi | m
جلعاد أردان | جلعاد إردان, غلعاد أردان, أردان, إردان | ISR | GOV | Gilad Erdan | m
داني دانون | دانون | ISR | GOV | Danny Danon | m
أييليت شاكيد | إيليت شاكيد, أيليت شاكيد, شاكيد | ISR | GOV | Ayelet Shaked | f
ميري ريغيف | ميري ريجيف, ريغيف | ISR | GOV | Miri Regev | f
موشيه كحلون | موشي كحلون, كحلون | ISR | GOV | Moshe Kahlon | m
يوفال شتاينتز | يوفال شتاينيتس, يوفال شتاينتس, شتاينتز | ISR | GOV | Yuval Steinitz | m
أرييه درعي | آرييه درعي, درعي | ISR | GOV | Aryeh Deri | m
عمير بيرتس | | ISR | GOV | Amir Peretz | m
سيلفان شالوم | | ISR | GOV | Silvan Shalom | m
أوفير أكونيس | | ISR | GOV | Ofir Akunis | m
أوري أريئيل | | ISR | GOV | Uri Ariel | m
أوفير جندلمان | عوفير جندلمان, جندلمان | ISR | GOV | Ofir Gendelman | m
نير بركات | | ISR | GOV | Nir Barkat | m
إيلي كوهين | ايلي كوهين | ISR | GOV | Eli Cohen | m
ياريف ليفين | | ISR | GOV | Yariv Levin | m
سارة نتنياهو | سارة نتانياهو | ISR | GOV | Sara Netanyahu | f

# ISR LEG
أحمد الطيبي | | ISR | LEG | Ahmad Tibi | m
أيمن عودة | | ISR | LEG | Ayman Odeh | m
منصور عباس | | ISR | LEG | Mansour Abbas | m
عزمي بشارة | | ISR | LEG | Azmi Bishara | m
حنين زعبي | حنين الزعبي | ISR | LEG | Haneen Zoabi | f
يهودا غليك | يهودا جليك | ISR | LEG | Yehuda Glick | m
يولي إدلشتاين | إدلشتاين | ISR | LEG | Yuli Edelstein | m
أمير أوحانا | | ISR | LEG | Amir Ohana | m

# ISR MIL
غادي آيزنكوت | غادي إيزنكوت, جادي أيزنكوت, غادي أيزنكوت, غادي ايزنكوت, آيزنكوت, إيزنكوت, أيزنكوت | ISR | MIL | Gadi Eisenkot | m
أفيف كوخافي | كوخافي | ISR | MIL | Aviv Kochavi | m
هرتسي هاليفي | هرتزي هاليفي, هاليفي, هليفي | ISR | MIL | Herzi Halevi | m
إيال زامير | ايال زامير, زامير | ISR | MIL | Eyal Zamir | m
أفيخاي أدرعي | أفيخاي ادرعي, افيخاي أدرعي, أدرعي | ISR | MIL | Avichay Adraee | m
جوناثان كونريكوس | جوناتان كونريكوس, كونريكوس | ISR | MIL | Jonathan Conricus | m
دانيال هاغاري | دانيال هغاري, دانييل هاغاري, هاغاري, هغاري | ISR | MIL | Daniel Hagari | m
دان حالوتس | | ISR | MIL | Dan Halutz | m
جلعاد شاليط | جلعاد شليط, شاليط | ISR | MIL | Gilad Shalit | m

# ISR SPY
يوسي كوهين | يوسي كوهن | ISR | SPY | Yossi Cohen | m
دافيد برنياع | ديفيد برنياع, دافيد بارنيا, برنياع | ISR | SPY | David Barnea | m
رونين بار | | ISR | SPY | Ronen Bar | m
مئير داغان | مئير دغان | ISR | SPY | Meir Dagan | m
تامير باردو | | ISR | SPY | Tamir Pardo | m
نداف أرغمان | ناداف أرغمان, أرغمان | ISR | SPY | Nadav Argaman | m

# ISR JUD
أفيخاي مندلبليت | أفيخاي ماندلبليت, مندلبليت, ماندلبليت | ISR | JUD | Avichai Mandelblit | m
غالي بهاراف ميارا | بهاراف ميارا | ISR | JUD | Gali Baharav-Miara | f

# PSE GOV
محمود عباس | أبو مازن, محمود عباس أبو مازن | PSE | GOV | Mahmoud Abbas | m
ياسر عرفات | أبو عمار | PSE | GOV | Yasser Arafat | m
رامي الحمد الله | رامي الحمدالله | PSE | GOV | Rami Hamdallah | m
محمد اشتية | محمد أشتية, محمد اشتيه, اشتية | PSE | GOV | Mohammad Shtayyeh | m
محمد مصطفى | | PSE | GOV | Mohammad Mustafa | m
سلام فياض | | PSE | GOV | Salam Fayyad | m
أحمد قريع | أبو علاء | PSE | GOV | Ahmed Qurei | m
رياض المالكي | رياض المالكى | PSE | GOV | Riyad al-Maliki | m
نبيل أبو ردينة | نبيل أبوردينة, أبو ردينة | PSE | GOV | Nabil Abu Rudeineh | m
صائب عريقات | عريقات | PSE | GOV | Saeb Erekat | m
حنان عشراوي | عشراوي | PSE | GOV | Hanan Ashrawi | f
حسين الشيخ | | PSE | GOV | Hussein al-Sheikh | m
رياض منصور | | PSE | GOV | Riyad Mansour | m
ناصر القدوة | | PSE | GOV | Nasser al-Qudwa | m
عدنان الحسيني | | PSE | GOV | Adnan al-Husseini | m
عيسى قراقع | قراقع | PSE | GOV | Issa Qaraqe | m
قدري أبو بكر | | PSE | GOV | Qadri Abu Bakr | m
وليد عساف | | PSE | GOV | Walid Assaf | m
يوسف المحمود | | PSE | GOV | Yousef al-Mahmoud | m
إبراهيم ملحم | | PSE | GOV | Ibrahim Melhem | m
حسام زملط | زملط | PSE | GOV | Husam Zomlot | m

# PSE PTY
إسماعيل هنية | اسماعيل هنية, إسماعيل هنيه, هنية | PSE | PTY | Ismail Haniyeh | m
خالد مشعل | | PSE | PTY | Khaled Meshaal | m
يحيى السنوار | السنوار | PSE | PTY | Yahya Sinwar | m
موسى أبو مرزوق | موسى أبومرزوق, أبو مرزوق | PSE | PTY | Mousa Abu Marzook | m
صالح العاروري | العاروري | PSE | PTY | Saleh al-Arouri | m
خليل الحية | | PSE | PTY | Khalil al-Hayya | m
محمود الزهار | الزهار | PSE | PTY | Mahmoud al-Zahar | m
سامي أبو زهري | أبو زهري | PSE | PTY | Sami Abu Zuhri | m
فوزي برهوم | برهوم | PSE | PTY | Fawzi Barhoum | m
حازم قاسم | | PSE | PTY | Hazem Qassem | m
عبد اللطيف القانوع | عبداللطيف القانوع, القانوع | PSE | PTY | Abdel-Latif al-Qanoua | m
حسام بدران | | PSE | PTY | Husam Badran | m
أسامة حمدان | | PSE | PTY | Osama Hamdan | m
باسم نعيم | | PSE | PTY | Basem Naim | m
زاهر جبارين | | PSE | PTY | Zaher Jabarin | m
عزت الرشق | الرشق | PSE | PTY | Izzat al-Rishq | m
طاهر النونو | النونو | PSE | PTY | Taher al-Nunu | m
حسن يوسف | | PSE | PTY | Hassan Yousef | m
أحمد ياسين | | PSE | PTY | Ahmed Yassin | m
عبد العزيز الرنتيسي | عبدالعزيز الرنتيسي, الرنتيسي | PSE | PTY | Abdel Aziz al-Rantisi | m
عزام الأحمد | | PSE | PTY | Azzam al-Ahmad | m
جبريل الرجوب | الرجوب | PSE | PTY | Jibril Rajoub | m
محمد دحلان | دحلان | PSE | PTY | Mohammed Dahlan | m
مروان البرغوثي | | PSE | PTY | Marwan Barghouti | m
مصطفى البرغوثي | | PSE | PTY | Mustafa Barghouti | m
محمود العالول | العالول | PSE | PTY | Mahmoud al-Aloul | m
فاروق القدومي | القدومي | PSE | PTY | Farouk Kaddoumi | m
أحمد سعدات | سعدات | PSE | PTY | Ahmad Saadat | m
جورج حبش | | PSE | PTY | George Habash | m
نايف حواتمة | حواتمة | PSE | PTY | Nayef Hawatmeh | m
واصل أبو يوسف | | PSE | PTY | Wasel Abu Youssef | m
أحمد مجدلاني | مجدلاني | PSE | PTY | Ahmad Majdalani | m
عباس زكي | | PSE | PTY | Abbas Zaki | m
جمال محيسن | | PSE | PTY | Jamal Muhaisen | m
منير الجاغوب | الجاغوب | PSE | PTY | Munir al-Jaghoub | m
بسام الصالحي | | PSE | PTY | Bassam al-Salhi | m

# PSE REB
محمد الضيف | | PSE | REB | Mohammed Deif | m
أبو عبيدة | | PSE | REB | Abu Obeida | m
زياد النخالة | زياد نخالة, النخالة | PSE | REB | Ziyad al-Nakhalah | m
رمضان شلح | رمضان عبد الله شلح, شلح | PSE | REB | Ramadan Shalah | m
داود شهاب | داوود شهاب | PSE | REB | Daoud Shehab | m
خضر عدنان | | PSE | REB | Khader Adnan | m
خالد البطش | | PSE | REB | Khaled al-Batsh | m
بهاء أبو العطا | | PSE | REB | Baha Abu al-Ata | m
مروان عيسى | | PSE | REB | Marwan Issa | m

# PSE LEG
سليم الزعنون | | PSE | LEG | Salim Zanoun | m
عزيز الدويك | عزيز دويك | PSE | LEG | Aziz Dweik | m
خالدة جرار | | PSE | LEG | Khalida Jarrar | f

# PSE SPY
ماجد فرج | | PSE | SPY | Majed Faraj | m

# PSE CVL
عهد التميمي | | PSE | CVL | Ahed Tamimi | f
منى الكرد | | PSE | CVL | Muna El-Kurd | f
محمد الكرد | | PSE | CVL | Mohammed El-Kurd | m
محمد أبو خضير | | PSE | CVL | Mohammed Abu Khdeir | m
رزان النجار | | PSE | CVL | Razan al-Najjar | f
محمد الدرة | | PSE | CVL | Muhammad al-Durrah | m
بسام أبو شريف | | PSE | CVL | Bassam Abu Sharif | m

# PSE REL
عكرمة صبري | | PSE | REL | Ekrima Sabri | m
عطا الله حنا | | PSE | REL | Atallah Hanna | m
رائد صلاح | | PSE | REL | Raed Salah | m

# PSE JRN
شيرين أبو عاقلة | شيرين أبوعاقلة, أبو عاقلة | PSE | JRN | Shireen Abu Akleh | f
وائل الدحدوح | الدحدوح | PSE | JRN | Wael al-Dahdouh | m
ياسر مرتجى | | PSE | JRN | Yasser Murtaja | m

# PSE SOC
محمود درويش | | PSE | SOC | Mahmoud Darwish | m
محمد عساف | | PSE | SOC | Mohammed Assaf | m
غسان كنفاني | | PSE | SOC | Ghassan Kanafani | m
إدوارد سعيد | ادوارد سعيد | PSE | SOC | Edward Said | m

# SYR GOV
بشار الأسد | الأسد | SYR | GOV | Bashar al-Assad | m
حافظ الأسد | | SYR | GOV | Hafez al-Assad | m
وليد المعلم | | SYR | GOV | Walid Muallem | m
فيصل المقداد | المقداد | SYR | GOV | Faisal Mekdad | m
فاروق الشرع | | SYR | GOV | Farouk al-Sharaa | m
بثينة شعبان | | SYR | GOV | Bouthaina Shaaban | f
بشار الجعفري | | SYR | GOV | Bashar Jaafari | m
بسام صباغ | بسام الصباغ | SYR | GOV | Bassam Sabbagh | m
عماد خميس | | SYR | GOV | Imad Khamis | m
حسين عرنوس | عرنوس | SYR | GOV | Hussein Arnous | m
وائل الحلقي | | SYR | GOV | Wael al-Halqi | m
رياض حجاب | | SYR | GOV | Riad Hijab | m
علي مملوك | | SYR | GOV | Ali Mamlouk | m
حسام لوقا | | SYR | GOV | Hussam Louka | m
عمران الزعبي | | SYR | GOV | Omran al-Zoubi | m
أيمن سوسان | | SYR | GOV | Ayman Soussan | m
عبد الحليم خدام | عبدالحليم خدام, خدام | SYR | GOV | Abdul Halim Khaddam | m
أسماء الأسد | | SYR | GOV | Asma al-Assad | f
أحمد الشرع | أبو محمد الجولاني, أبومحمد الجولاني, الجولاني | SYR | GOV | Ahmed al-Sharaa | m
أسعد الشيباني | أسعد حسن الشيباني | SYR | GOV | Asaad al-Shaibani | m
مرهف أبو قصرة | | SYR | GOV | Murhaf Abu Qasra | m
أنس خطاب | | SYR | GOV | Anas Khattab | m
محمد البشير | | SYR | GOV | Mohammed al-Bashir | m
نور الدين البابا | | SYR | GOV | Noureddine al-Baba | m
رائد الصالح | | SYR | GOV | Raed al-Saleh | m

# SYR MIL
ماهر الأسد | | SYR | MIL | Maher al-Assad | m
سهيل الحسن | | SYR | MIL | Suheil al-Hassan | m
علي عبد الله أيوب | علي أيوب | SYR | MIL | Ali Abdullah Ayyoub | m
فهد جاسم الفريج | | SYR | MIL | Fahd Jassem al-Freij | m
عصام زهر الدين | | SYR | MIL | Issam Zahreddine | m
رفعت الأسد | | SYR | MIL | Rifaat al-Assad | m
آصف شوكت | | SYR | MIL | Assef Shawkat | m
غازي كنعان | | SYR | MIL | Ghazi Kanaan | m
رستم غزالة | | SYR | MIL | Rustum Ghazaleh | m

# SYR LEG
حمودة صباغ | | SYR | LEG | Hammouda Sabbagh | m

# SYR BUS
رامي مخلوف | مخلوف | SYR | BUS | Rami Makhlouf | m

# SYR OPP
نصر الحريري | | SYR | OPP | Nasr al-Hariri | m
أنس العبدة | | SYR | OPP | Anas al-Abdah | m
هادي البحرة | | SYR | OPP | Hadi al-Bahra | m
أحمد الجربا | الجربا | SYR | OPP | Ahmad Jarba | m
معاذ الخطيب | أحمد معاذ الخطيب | SYR | OPP | Moaz al-Khatib | m
جورج صبرة | | SYR | OPP | George Sabra | m
برهان غليون | غليون | SYR | OPP | Burhan Ghalioun | m
ميشيل كيلو | ميشال كيلو | SYR | OPP | Michel Kilo | m
خالد خوجة | | SYR | OPP | Khaled Khoja | m
سالم المسلط | | SYR | OPP | Salem al-Meslet | m
رياض الأسعد | | SYR | OPP | Riad al-Asaad | m
سليم إدريس | | SYR | OPP | Salim Idris | m
محمد علوش | | SYR | OPP | Mohammed Alloush | m
زهران علوش | | SYR | OPP | Zahran Alloush | m
يحيى العريضي | | SYR | OPP | Yahya al-Aridi | m
عبد الرحمن مصطفى | عبدالرحمن مصطفى | SYR | OPP | Abdurrahman Mustafa | m
حسن عبد العظيم | | SYR | OPP | Hassan Abdul Azim | m
هيثم مناع | | SYR | OPP | Haitham Manna | m
لؤي حسين | | SYR | OPP | Louay Hussein | m
رندة قسيس | رندا قسيس | SYR | OPP | Randa Kassis | f
قدري جميل | | SYR | OPP | Qadri Jamil | m
سهير الأتاسي | | SYR | OPP | Suhair al-Atassi | f
أحمد طعمة | | SYR | OPP | Ahmad Tomeh | m

# SYR REB
مظلوم عبدي | مظلوم كوباني | SYR | REB | Mazloum Abdi | m
صالح مسلم | | SYR | REB | Salih Muslim | m
إلهام أحمد | | SYR | REB | Ilham Ahmed | f
آلدار خليل | ألدار خليل | SYR | REB | Aldar Xelîl | m
ريزان جيا كرد | | SYR | REB | Rizan Gilo | m
ريدور خليل | | SYR | REB | Redur Xelil | m
مصطفى بالي | | SYR | REB | Mustafa Bali | m
كينو كبرئيل | كينو غابرييل | SYR | REB | Kino Gabriel | m
جيهان شيخ أحمد | | SYR | REB | Jihan Sheikh Ahmed | f
فرهاد شامي | | SYR | REB | Farhad Shami | m
رياض درار | | SYR | REB | Riad Darar | m
محمد الجاسم أبو عمشة | أبو عمشة | SYR | REB | Mohammad al-Jasim (Abu Amsha) | m
عبد الله المحيسني | عبدالله المحيسني, المحيسني | SYR | REB | Abdullah al-Muhaysini | m
حسن صوفان | | SYR | REB | Hassan Soufan | m

# SYR REL
أحمد حسون | أحمد بدر الدين حسون | SYR | REL | Ahmad Hassoun | m
حكمت الهجري | | SYR | REL | Hikmat al-Hijri | m
أسامة الرفاعي | | SYR | REL | Osama al-Rifai | m
بولس يازجي | | SYR | REL | Boulos Yazigi | m
يوحنا إبراهيم | | SYR | REL | Yohanna Ibrahim | m

# SYR CVL
رامي عبد الرحمن | رامي عبدالرحمن | SYR | CVL | Rami Abdel Rahman | m
آلان الكردي | إيلان الكردي, أيلان الكردي | SYR | CVL | Alan Kurdi | m
رزان زيتونة | | SYR | CVL | Razan Zaitouneh | f
عمران دقنيش | | SYR | CVL | Omran Daqneesh | m
حمزة الخطيب | | SYR | CVL | Hamza al-Khatib | m
مازن الحمادة | | SYR | CVL | Mazen Hamada | m

# SYR SOC
عمر السومة | السومة | SYR | SOC | Omar Al Somah | m
عمر خربين | خريبين | SYR | SOC | Omar Khribin | m
جورج وسوف | | SYR | SOC | George Wassouf | m
أصالة نصري | | SYR | SOC | Assala Nasri | f
أدونيس | | SYR | SOC | Adonis | m
نزار قباني | | SYR | SOC | Nizar Qabbani | m
دريد لحام | | SYR | SOC | Duraid Lahham | m
سلاف فواخرجي | | SYR | SOC | Sulaf Fawakherji | f
باسل خياط | | SYR | SOC | Basel Khayyat | m
تيم حسن | | SYR | SOC | Taim Hassan | m
حاتم علي | | SYR | SOC | Hatem Ali | m
عبد الباسط الساروت | | SYR | SOC | Abdul Baset al-Sarout | m

# LBN GOV
سعد الحريري | سعد الدين الحريري, الحريري | LBN | GOV | Saad Hariri | m
رفيق الحريري | | LBN | GOV | Rafik Hariri | m
ميشال عون | ميشيل عون | LBN | GOV | Michel Aoun | m
جوزيف عون | جوزاف عون | LBN | GOV | Joseph Aoun | m
ميشال سليمان | ميشيل سليمان | LBN | GOV | Michel Suleiman | m
إميل لحود | | LBN | GOV | Emile Lahoud | m
نجيب ميقاتي | ميقاتي | LBN | GOV | Najib Mikati | m
تمام سلام | | LBN | GOV | Tammam Salam | m
حسان دياب | | LBN | GOV | Hassan Diab | m
نواف سلام | | LBN | GOV | Nawaf Salam | m
مصطفى أديب | | LBN | GOV | Mustapha Adib | m
فؤاد السنيورة | السنيورة | LBN | GOV | Fouad Siniora | m
عمر كرامي | | LBN | GOV | Omar Karami | m
سليم الحص | | LBN | GOV | Salim Hoss | m
جبران باسيل | باسيل | LBN | GOV | Gebran Bassil | m
عبد الله بو حبيب | عبدالله بوحبيب, عبد الله بوحبيب, بو حبيب, بوحبيب | LBN | GOV | Abdallah Bou Habib | m
يوسف رجي | | LBN | GOV | Youssef Rajji | m
شربل وهبة | شربل وهبه | LBN | GOV | Charbel Wehbe | m
ناصيف حتي | | LBN | GOV | Nassif Hitti | m
نهاد المشنوق | المشنوق | LBN | GOV | Nohad Machnouk | m
ريا الحسن | | LBN | GOV | Raya El Hassan | f
محمد فهمي | | LBN | GOV | Mohammed Fahmi | m
بسام مولوي | | LBN | GOV | Bassam Mawlawi | m
علي حسن خليل | | LBN | GOV | Ali Hassan Khalil | m
مروان حمادة | | LBN | GOV | Marwan Hamadeh | m
جورج قرداحي | قرداحي | LBN | GOV | George Kordahi | m
رياض سلامة | | LBN | GOV | Riad Salameh | m
إلياس بو صعب | الياس بو صعب, إلياس بوصعب | LBN | GOV | Elias Bou Saab | m
يعقوب الصراف | | LBN | GOV | Yaacoub Sarraf | m
فارس بويز | | LBN | GOV | Fares Boueiz | m
حسن فضل الله | | LBN | GOV | Hassan Fadlallah | m
غازي وزني | | LBN | GOV | Ghazi Wazni | m

# LBN LEG
نبيه بري | نبيه برّي | LBN | LEG | Nabih Berri | m
محمد رعد | | LBN | LEG | Mohammad Raad | m
نواف الموسوي | | LBN | LEG | Nawaf Moussawi | m
إبراهيم كنعان | | LBN | LEG | Ibrahim Kanaan | m
إيلي الفرزلي | | LBN | LEG | Elie Ferzli | m
بولا يعقوبيان | | LBN | LEG | Paula Yacoubian | f

# LBN PTY
حسن نصر الله | حسن نصرالله, نصر الله, نصرالله | LBN | PTY | Hassan Nasrallah | m
نعيم قاسم | | LBN | PTY | Naim Qassem | m
هاشم صفي الدين | صفي الدين | LBN | PTY | Hashem Safieddine | m
سمير جعجع | جعجع | LBN | PTY | Samir Geagea | m
وليد جنبلاط | جنبلاط | LBN | PTY | Walid Jumblatt | m
تيمور جنبلاط | | LBN | PTY | Taymour Jumblatt | m
سليمان فرنجية | سليمان فرنجيه, فرنجية | LBN | PTY | Suleiman Frangieh | m
سامي الجميل | | LBN | PTY | Samy Gemayel | m
أمين الجميل | | LBN | PTY | Amine Gemayel | m
بيار الجميل | | LBN | PTY | Pierre Gemayel | m
بشير الجميل | | LBN | PTY | Bachir Gemayel | m
طلال أرسلان | أرسلان | LBN | PTY | Talal Arslan | m
وئام وهاب | | LBN | PTY | Wiam Wahhab | m
أشرف ريفي | | LBN | PTY | Ashraf Rifi | m
بهاء الحريري | | LBN | PTY | Bahaa Hariri | m
وفيق صفا | | LBN | PTY | Wafiq Safa | m
محمد عفيف | | LBN | PTY | Mohammad Afif | m
عباس الموسوي | | LBN | PTY | Abbas al-Musawi | m
كمال جنبلاط | | LBN | PTY | Kamal Jumblatt | m
جورج عدوان | | LBN | PTY | George Adwan | m
معين المرعبي | | LBN | PTY | Mouin Merhebi | m
غسان حاصباني | حاصباني | LBN | PTY | Ghassan Hasbani | m

# LBN REB
عماد مغنية | | LBN | REB | Imad Mughniyeh | m
مصطفى بدر الدين | | LBN | REB | Mustafa Badreddine | m
فؤاد شكر | | LBN | REB | Fuad Shukr | m
إبراهيم عقيل | | LBN | REB | Ibrahim Aqil | m
سمير القنطار | القنطار | LBN | REB | Samir Kuntar | m
أحمد الأسير | | LBN | REB | Ahmad al-Assir | m

# LBN COP
عباس إبراهيم | | LBN | COP | Abbas Ibrahim | m
عماد عثمان | | LBN | COP | Imad Othman | m
وسام الحسن | | LBN | COP | Wissam al-Hassan | m

# LBN JUD
طارق بيطار | طارق البيطار | LBN | JUD | Tarek Bitar | m
غسان عويدات | عويدات | LBN | JUD | Ghassan Oweidat | m
فادي صوان | | LBN | JUD | Fadi Sawan | m
غادة عون | | LBN | JUD | Ghada Aoun | f

# LBN REL
بشارة الراعي | بشارة بطرس الراعي, مار بشارة بطرس الراعي | LBN | REL | Bechara Boutros al-Rahi | m
عبد اللطيف دريان | عبداللطيف دريان | LBN | REL | Abdul Latif Derian | m
نصر الله صفير | نصرالله بطرس صفير, نصر الله بطرس صفير | LBN | REL | Nasrallah Sfeir | m
إلياس عودة | | LBN | REL | Elias Audi | m
موسى الصدر | | LBN | REL | Musa al-Sadr | m

# LBN JRN
جبران تويني | | LBN | JRN | Gebran Tueni | m
سمير قصير | | LBN | JRN | Samir Kassir | m
مي شدياق | | LBN | JRN | May Chidiac | f
زياد عيتاني | | LBN | JRN | Ziad Itani | m
عصام عبد الله | | LBN | JRN | Issam Abdallah | m
لقمان سليم | | LBN | JRN | Lokman Slim | m

# LBN SOC
فيروز | | LBN | SOC | Fairuz | f
نانسي عجرم | | LBN | SOC | Nancy Ajram | f
هيفاء وهبي | | LBN | SOC | Haifa Wehbe | f
إليسا | | LBN | SOC | Elissa | f
وائل كفوري | | LBN | SOC | Wael Kfoury | m
عاصي الحلاني | | LBN | SOC | Assi El Hallani | m
فضل شاكر | | LBN | SOC | Fadel Shaker | m
ماجدة الرومي | | LBN | SOC | Majida El Roumi | f
مارسيل خليفة | | LBN | SOC | Marcel Khalife | m
زياد الرحباني | | LBN | SOC | Ziad Rahbani | m
زياد الدويري | زياد دويري | LBN | SOC | Ziad Doueiri | m
نادين لبكي | | LBN | SOC | Nadine Labaki | f
أمين معلوف | | LBN | SOC | Amin Maalouf | m
راغب علامة | | LBN | SOC | Ragheb Alama | m
كارلوس غصن | | LBN | SOC | Carlos Ghosn | m
إلياس خوري | | LBN | SOC | Elias Khoury | m
جبران خليل جبران | | LBN | SOC | Kahlil Gibran | m

# IRQ GOV
حيدر العبادي | العبادي | IRQ | GOV | Haider al-Abadi | m
نوري المالكي | | IRQ | GOV | Nouri al-Maliki | m
عادل عبد المهدي | عادل عبدالمهدي, عبد المهدي | IRQ | GOV | Adil Abdul-Mahdi | m
مصطفى الكاظمي | الكاظمي | IRQ | GOV | Mustafa al-Kadhimi | m
محمد شياع السوداني | محمد السوداني | IRQ | GOV | Mohammed Shia al-Sudani | m
إياد علاوي | اياد علاوي | IRQ | GOV | Ayad Allawi | m
إبراهيم الجعفري | ابراهيم الجعفري | IRQ | GOV | Ibrahim al-Jaafari | m
برهم صالح | | IRQ | GOV | Barham Salih | m
فؤاد معصوم | | IRQ | GOV | Fuad Masum | m
جلال طالباني | جلال الطالباني | IRQ | GOV | Jalal Talabani | m
عبد اللطيف رشيد | عبداللطيف رشيد, عبد اللطيف جمال رشيد | IRQ | GOV | Abdul Latif Rashid | m
صدام حسين | | IRQ | GOV | Saddam Hussein | m
طارق عزيز | | IRQ | GOV | Tariq Aziz | m
هوشيار زيباري | زيباري | IRQ | GOV | Hoshyar Zebari | m
فؤاد حسين | | IRQ | GOV | Fuad Hussein | m
محمد علي الحكيم | | IRQ | GOV | Mohamed Ali Alhakim | m
صالح المطلك | المطلك | IRQ | GOV | Saleh al-Mutlaq | m
طارق الهاشمي | | IRQ | GOV | Tariq al-Hashimi | m
خالد العبيدي | | IRQ | GOV | Khaled al-Obeidi | m
عرفان الحيالي | الحيالي | IRQ | GOV | Arfan al-Hayali | m
جمعة عناد | | IRQ | GOV | Juma Inad | m
ثابت العباسي | | IRQ | GOV | Thabet al-Abbasi | m
قاسم الأعرجي | | IRQ | GOV | Qasim al-Araji | m
عثمان الغانمي | الغانمي | IRQ | GOV | Othman al-Ghanmi | m
عبد الأمير الشمري | | IRQ | GOV | Abdul Amir al-Shammari | m
جبار اللعيبي | جبار لعيبي, اللعيبي | IRQ | GOV | Jabbar al-Luaibi | m
ثامر الغضبان | الغضبان | IRQ | GOV | Thamir Ghadhban | m
حيان عبد الغني | | IRQ | GOV | Hayan Abdul Ghani | m
إحسان عبد الجبار | | IRQ | GOV | Ihsan Abdul Jabbar | m
أسامة النجيفي | النجيفي | IRQ | GOV | Osama al-Nujaifi | m
أثيل النجيفي | | IRQ | GOV | Atheel al-Nujaifi | m
حازم الشعلان | | IRQ | GOV | Hazem Shaalan | m
غازي الياور | غازي عجيل الياور | IRQ | GOV | Ghazi al-Yawer | m
أحمد الجلبي | الجلبي | IRQ | GOV | Ahmad Chalabi | m
بيان جبر | | IRQ | GOV | Bayan Jabr | m
موفق الربيعي | | IRQ | GOV | Mowaffak al-Rubaie | m
علي الدباغ | | IRQ | GOV | Ali al-Dabbagh | m
سعد الحديثي | | IRQ | GOV | Saad al-Hadithi | m
أحمد محجوب | | IRQ | GOV | Ahmed Mahjoub | m
أحمد الصحاف | الصحاف | IRQ | GOV | Ahmed al-Sahaf | m
محمد سعيد الصحاف | | IRQ | GOV | Mohammed Saeed al-Sahhaf | m
علي حسن المجيد | | IRQ | GOV | Ali Hassan al-Majid | m
نجم الدين كريم | | IRQ | GOV | Najmiddin Karim | m
علي العلاق | | IRQ | GOV | Ali al-Allaq | m
فالح الفياض | | IRQ | GOV | Falih al-Fayyadh | m
عدي صدام حسين | | IRQ | GOV | Uday Hussein | m
قصي صدام حسين | | IRQ | GOV | Qusay Hussein | m

# IRQ GOV
مسعود بارزاني | مسعود البارزاني, بارزاني, البارزاني | IRQ | GOV | Masoud Barzani | m
نيجيرفان بارزاني | نيجيرفان البارزاني, نيجرفان بارزاني | IRQ | GOV | Nechirvan Barzani | m
مسرور بارزاني | مسرور البارزاني | IRQ | GOV | Masrour Barzani | m
قباد طالباني | قوباد طالباني, قوباد الطالباني | IRQ | GOV | Qubad Talabani | m
سفين دزئي | سفين ديزيي, سفين دزيي | IRQ | GOV | Safeen Dizayee | m
ملا بختيار | | IRQ | GOV | Mala Bakhtiar | m

# IRQ LEG
سليم الجبوري | | IRQ | LEG | Salim al-Jabouri | m
محمد الحلبوسي | محمد ريكان الحلبوسي, الحلبوسي | IRQ | LEG | Mohammed al-Halbousi | m
محسن المندلاوي | المندلاوي | IRQ | LEG | Mohsen al-Mandalawi | m
محمود المشهداني | المشهداني | IRQ | LEG | Mahmoud al-Mashhadani | m
أياد السامرائي | إياد السامرائي | IRQ | LEG | Ayad al-Samarrai | m
فيان دخيل | | IRQ | LEG | Vian Dakhil | f
مشعان الجبوري | | IRQ | LEG | Mishan al-Jabouri | m
آلا طالباني | ألا طالباني, آلا الطالباني | IRQ | LEG | Ala Talabani | f

# IRQ PTY
مقتدى الصدر | | IRQ | PTY | Muqtada al-Sadr | m
عمار الحكيم | | IRQ | PTY | Ammar al-Hakim | m
هادي العامري | العامري | IRQ | PTY | Hadi al-Amiri | m
خميس الخنجر | الخنجر | IRQ | PTY | Khamis al-Khanjar | m
عبد العزيز الحكيم | | IRQ | PTY | Abdul Aziz al-Hakim | m
محمد باقر الحكيم | | IRQ | PTY | Mohammad Baqir al-Hakim | m
عزة الدوري | عزت الدوري, عزة إبراهيم الدوري | IRQ | PTY | Izzat al-Douri | m
همام حمودي | | IRQ | PTY | Humam Hamoudi | m
عدنان الدليمي | | IRQ | PTY | Adnan al-Dulaimi | m
بافل طالباني | بافل الطالباني | IRQ | PTY | Bafel Talabani | m
كوسرت رسول | كوسرت رسول علي | IRQ | PTY | Kosrat Rasul Ali | m
هيرو إبراهيم أحمد | | IRQ | PTY | Hero Ibrahim Ahmed | f
ضياء الأسدي | | IRQ | PTY | Diaa al-Asadi | m
صلاح العبيدي | | IRQ | PTY | Salah al-Obeidi | m

# IRQ PRM
أبو مهدي المهندس | أبومهدي المهندس | IRQ | PRM | Abu Mahdi al-Muhandis | m
قيس الخزعلي | الخزعلي | IRQ | PRM | Qais al-Khazali | m
أكرم الكعبي | | IRQ | PRM | Akram al-Kaabi | m
أبو حسين الحميداوي | | IRQ | PRM | Abu Hussein al-Hamidawi | m
أبو آلاء الولائي | | IRQ | PRM | Abu Alaa al-Walai | m
أحمد الأسدي | | IRQ | PRM | Ahmed al-Asadi | m

# IRQ MIL
يحيى رسول | | IRQ | MIL | Yahya Rasool | m
قاسم المحمداوي | | IRQ | MIL | Qasim al-Muhammadawi | m
عبد الأمير يار الله | عبد الأمير رشيد يار الله, يار الله | IRQ | MIL | Abdul Amir Yarallah | m
عبد الوهاب الساعدي | عبدالوهاب الساعدي | IRQ | MIL | Abdul-Wahab al-Saadi | m
عبد الغني الأسدي | عبدالغني الأسدي | IRQ | MIL | Abdul-Ghani al-Asadi | m
طالب شغاتي | طالب شغاتي الكناني | IRQ | MIL | Talib Shaghati | m
رائد شاكر جودت | | IRQ | MIL | Raed Shaker Jawdat | m
سعد معن | | IRQ | MIL | Saad Maan | m
قاسم عطا | | IRQ | MIL | Qassim Atta | m
صباح النعمان | | IRQ | MIL | Sabah al-Numan | m
جبار ياور | | IRQ | MIL | Jabbar Yawar | m

# IRQ JUD
فائق زيدان | | IRQ | JUD | Faiq Zaidan | m
مدحت المحمود | | IRQ | JUD | Medhat al-Mahmoud | m
عبد الستار بيرقدار | عبدالستار بيرقدار | IRQ | JUD | Abdul-Sattar Bayrakdar | m

# IRQ REL
علي السيستاني | آية الله علي السيستاني, آية الله السيستاني, السيستاني | IRQ | REL | Ali al-Sistani | m
عبد المهدي الكربلائي | عبدالمهدي الكربلائي | IRQ | REL | Abdul-Mahdi al-Karbalai | m
أحمد الصافي | | IRQ | REL | Ahmed al-Safi | m
محمد باقر الصدر | | IRQ | REL | Mohammad Baqir al-Sadr | m
محمد صادق الصدر | محمد محمد صادق الصدر | IRQ | REL | Mohammad al-Sadr | m
حارث الضاري | | IRQ | REL | Harith al-Dari | m
لويس ساكو | لويس روفائيل ساكو, ساكو | IRQ | REL | Louis Sako | m
علي الخوئي | | IRQ | REL | Ali al-Khoei | m

# IRQ CVL
نادية مراد | نادية مراد طه | IRQ | CVL | Nadia Murad | f
هشام الهاشمي | | IRQ | CVL | Hisham al-Hashimi | m
إيهاب الوزني | | IRQ | CVL | Ihab al-Wazni | m
تارة فارس | | IRQ | CVL | Tara Fares | f

# IRQ JRN
منتظر الزيدي | | IRQ | JRN | Muntadhar al-Zaidi | m

# IRQ SOC
كاظم الساهر | الساهر | IRQ | SOC | Kadim Al Sahir | m
زها حديد | | IRQ | SOC | Zaha Hadid | f
يونس محمود | | IRQ | SOC | Younis Mahmoud | m
بدر شاكر السياب | السياب | IRQ | SOC | Badr Shakir al-Sayyab | m
مظفر النواب | | IRQ | SOC | Muzaffar al-Nawab | m

# IMG UAF
أبو بكر البغدادي | أبوبكر البغدادي, إبراهيم عواد البدري | IMG | UAF | Abu Bakr al-Baghdadi | m
أسامة بن لادن | اسامة بن لادن, بن لادن | IMG | UAF | Osama bin Laden | m
أيمن الظواهري | الظواهري | IMG | UAF | Ayman al-Zawahiri | m
أبو مصعب الزرقاوي | الزرقاوي | IMG | UAF | Abu Musab al-Zarqawi | m
أبو إبراهيم الهاشمي القرشي | أبو إبراهيم القرشي | IMG | UAF | Abu Ibrahim al-Hashimi al-Qurashi | m
أبو محمد العدناني | | IMG | UAF | Abu Mohammad al-Adnani | m
أبو عمر الشيشاني | | IMG | UAF | Abu Omar al-Shishani | m
حمزة بن لادن | | IMG | UAF | Hamza bin Laden | m
خالد شيخ محمد | | IMG | UAF | Khalid Sheikh Mohammed | m
أنور العولقي | | IMG | UAF | Anwar al-Awlaki | m
ناصر الوحيشي | | IMG | UAF | Nasir al-Wuhayshi | m
قاسم الريمي | | IMG | UAF | Qasim al-Raymi | m
مختار بلمختار | | IMG | UAF | Mokhtar Belmokhtar | m
عبد المالك دروكدال | عبدالمالك دروكدال, دروكدال | IMG | UAF | Abdelmalek Droukdel | m
أبو بكر شيكاو | أبوبكر شيكاو, شيكاو | IMG | UAF | Abubakar Shekau | m
إياد أغ غالي | | IMG | UAF | Iyad Ag Ghali | m
عدنان أبو الوليد الصحراوي | أبو الوليد الصحراوي | IMG | UAF | Adnan Abu Walid al-Sahraoui | m
أبو محمد المقدسي | | IMG | UAF | Abu Muhammad al-Maqdisi | m
أبو قتادة | أبو قتادة الفلسطيني | IMG | UAF | Abu Qatada | m
أبو حمزة المصري | | IMG | UAF | Abu Hamza al-Masri | m
أبو حمزة المهاجر | | IMG | UAF | Abu Hamza al-Muhajir | m
هشام عشماوي | | IMG | UAF | Hisham Ashmawy | m
صلاح عبد السلام | | IMG | UAF | Salah Abdeslam | m
عبد الحميد أباعود | عبدالحميد أباعود, أباعود | IMG | UAF | Abdelhamid Abaaoud | m
محمد مراح | | IMG | UAF | Mohammed Merah | m
محمد عطا | | IMG | UAF | Mohamed Atta | m
أنيس العامري | | IMG | UAF | Anis Amri | m
سيف العدل | | IMG | UAF | Saif al-Adel | m
كارلوس الثعلب | | IMG | UAF | Carlos the Jackal | m
جهادي جون | محمد إموازي | IMG | UAF | Jihadi John | m

# SAU GOV
سلمان بن عبد العزيز | سلمان بن عبدالعزيز, سلمان بن عبد العزيز آل سعود, سلمان بن عبدالعزيز آل سعود, الملك سلمان | SAU | GOV | Salman bin Abdulaziz | m
محمد بن سلمان | محمد بن سلمان بن عبد العزيز, محمد بن سلمان بن عبدالعزيز, محمد بن سلمان آل سعود, بن سلمان | SAU | GOV | Mohammed bin Salman | m
عبد الله بن عبد العزيز | عبدالله بن عبدالعزيز, عبد الله بن عبد العزيز آل سعود | SAU | GOV | Abdullah bin Abdulaziz | m
فهد بن عبد العزيز | فهد بن عبدالعزيز, الملك فهد | SAU | GOV | Fahd bin Abdulaziz | m
فيصل بن عبد العزيز | فيصل بن عبدالعزيز, الملك فيصل | SAU | GOV | Faisal bin Abdulaziz | m
عبد العزيز آل سعود | عبدالعزيز آل سعود, عبد العزيز بن عبد الرحمن آل سعود | SAU | GOV | Abdulaziz Al Saud | m
محمد بن نايف | محمد بن نايف بن عبد العزيز, محمد بن نايف بن عبدالعزيز | SAU | GOV | Muhammad bin Nayef | m
نايف بن عبد العزيز | نايف بن عبدالعزيز | SAU | GOV | Nayef bin Abdulaziz | m
سلطان بن عبد العزيز | سلطان بن عبدالعزيز | SAU | GOV | Sultan bin Abdulaziz | m
مقرن بن عبد العزيز | مقرن بن عبدالعزيز | SAU | GOV | Muqrin bin Abdulaziz | m
أحمد بن عبد العزيز | أحمد بن عبدالعزيز | SAU | GOV | Ahmed bin Abdulaziz | m
متعب بن عبد الله | متعب بن عبدالله | SAU | GOV | Mutaib bin Abdullah | m
عادل الجبير | عادل بن أحمد الجبير, عادل أحمد الجبير, الجبير | SAU | GOV | Adel al-Jubeir | m
سعود الفيصل | | SAU | GOV | Saud al-Faisal | m
فيصل بن فرحان | فيصل بن فرحان آل سعود, فيصل بن فرحان بن عبد الله, فيصل بن فرحان بن عبدالله | SAU | GOV | Faisal bin Farhan | m
إبراهيم العساف | العساف | SAU | GOV | Ibrahim al-Assaf | m
خالد بن سلمان | خالد بن سلمان بن عبد العزيز, خالد بن سلمان بن عبدالعزيز | SAU | GOV | Khalid bin Salman | m
عبد العزيز بن سلمان | عبدالعزيز بن سلمان | SAU | GOV | Abdulaziz bin Salman | m
بندر بن سلطان | | SAU | GOV | Bandar bin Sultan | m
تركي الفيصل | | SAU | GOV | Turki al-Faisal | m
خالد الفيصل | | SAU | GOV | Khalid al-Faisal | m
عبد العزيز بن سعود بن نايف | عبدالعزيز بن سعود بن نايف, عبد العزيز بن سعود | SAU | GOV | Abdulaziz bin Saud | m
ريما بنت بندر | ريما بنت بندر بن سلطان | SAU | GOV | Reema bint Bandar | f
بدر بن عبد الله بن فرحان | بدر بن عبدالله بن فرحان | SAU | GOV | Badr bin Abdullah | m
خالد الفالح | الفالح | SAU | GOV | Khalid al-Falih | m
علي النعيمي | | SAU | GOV | Ali al-Naimi | m
محمد الجدعان | محمد بن عبد الله الجدعان, محمد بن عبدالله الجدعان, الجدعان | SAU | GOV | Mohammed al-Jadaan | m
ماجد القصبي | | SAU | GOV | Majid al-Qasabi | m
محمد التويجري | | SAU | GOV | Mohammad al-Tuwaijri | m
عواد العواد | | SAU | GOV | Awwad Alawwad | m
عادل الطريفي | | SAU | GOV | Adel al-Toraifi | m
تركي آل الشيخ | تركي ال الشيخ, تركي بن عبد المحسن آل الشيخ, تركي بن عبدالمحسن آل الشيخ | SAU | GOV | Turki Al-Sheikh | m
سعود القحطاني | | SAU | GOV | Saud al-Qahtani | m
عبد الله المعلمي | عبدالله المعلمي, عبد الله بن يحيى المعلمي, المعلمي | SAU | GOV | Abdallah al-Mouallimi | m
عبد الله الربيعة | عبدالله الربيعة | SAU | GOV | Abdullah al-Rabeeah | m
ثامر السبهان | السبهان | SAU | GOV | Thamer al-Sabhan | m
محمد آل جابر | محمد ال جابر, محمد سعيد آل جابر | SAU | GOV | Mohammed Al Jabir | m
وليد البخاري | وليد بخاري | SAU | GOV | Walid al-Bukhari | m
أحمد قطان | | SAU | GOV | Ahmed Kattan | m
محمد العتيبي | | SAU | GOV | Mohammed al-Otaibi | m
ياسر الرميان | الرميان | SAU | GOV | Yasir Al-Rumayyan | m
سلمان الدوسري | | SAU | GOV | Salman al-Dosari | m
أحمد الخطيب | | SAU | GOV | Ahmed al-Khateeb | m
وليد الخريجي | | SAU | GOV | Waleed al-Khuraiji | m

# SAU MIL
تركي المالكي | | SAU | MIL | Turki al-Maliki | m
أحمد عسيري | أحمد العسيري | SAU | MIL | Ahmed al-Asiri | m
منصور التركي | | SAU | MIL | Mansour al-Turki | m
فياض الرويلي | الرويلي | SAU | MIL | Fayyadh al-Ruwaili | m
فهد بن تركي | | SAU | MIL | Fahd bin Turki | m

# SAU SPY
خالد الحميدان | | SAU | SPY | Khalid al-Humaidan | m
سعد الجبري | الجبري | SAU | SPY | Saad al-Jabri | m

# SAU JUD
سعود المعجب | المعجب | SAU | JUD | Saud al-Mojeb | m

# SAU JRN
جمال خاشقجي | جمال خاشقجى, خاشقجي | SAU | JRN | Jamal Khashoggi | m
عبد الرحمن الراشد | عبدالرحمن الراشد | SAU | JRN | Abdulrahman al-Rashed | m

# SAU REL
عبد العزيز آل الشيخ | عبدالعزيز آل الشيخ, عبد العزيز بن عبد الله آل الشيخ, عبدالعزيز بن عبدالله آل الشيخ | SAU | REL | Abdulaziz Al ash-Sheikh | m
سلمان العودة | سلمان بن فهد العودة | SAU | REL | Salman al-Ouda | m
عوض القرني | | SAU | REL | Awad al-Qarni | m
محمد العريفي | العريفي | SAU | REL | Mohamad al-Arefe | m
عائض القرني | | SAU | REL | Aaidh al-Qarni | m
عبد الرحمن السديس | عبدالرحمن السديس, السديس | SAU | REL | Abdul Rahman al-Sudais | m
صالح الفوزان | | SAU | REL | Saleh al-Fawzan | m
نمر النمر | نمر باقر النمر | SAU | REL | Nimr al-Nimr | m
محمد العيسى | محمد بن عبد الكريم العيسى, محمد بن عبدالكريم العيسى | SAU | REL | Mohammad al-Issa | m

# SAU BUS
الوليد بن طلال | الوليد بن طلال بن عبد العزيز | SAU | BUS | Alwaleed bin Talal | m
أمين الناصر | | SAU | BUS | Amin Nasser | m
بكر بن لادن | | SAU | BUS | Bakr bin Laden | m
وليد الإبراهيم | | SAU | BUS | Waleed al-Ibrahim | m

# SAU CVL
رائف بدوي | | SAU | CVL | Raif Badawi | m
سمر بدوي | | SAU | CVL | Samar Badawi | f
لجين الهذلول | الهذلول | SAU | CVL | Loujain al-Hathloul | f
رهف القنون | رهف محمد القنون | SAU | CVL | Rahaf al-Qunun | f
وليد أبو الخير | | SAU | CVL | Waleed Abulkhair | m
خديجة جنكيز | خديجة جنغيز | SAU | CVL | Hatice Cengiz | f

# SAU SOC
سالم الدوسري | | SAU | SOC | Salem Al-Dawsari | m
سامي الجابر | | SAU | SOC | Sami Al-Jaber | m
فهد المولد | | SAU | SOC | Fahad Al-Muwallad | m
محمد عبده | | SAU | SOC | Mohammed Abdu | m
ناصر القصبي | | SAU | SOC | Nasser Al Qasabi | m
ياسر القحطاني | | SAU | SOC | Yasser Al-Qahtani | m
محمد العويس | | SAU | SOC | Mohammed Al-Owais | m
فهد المرداسي | المرداسي | SAU | SOC | Fahad Al-Mirdasi | m
هيفاء المنصور | | SAU | SOC | Haifaa al-Mansour | f
نواف بن فيصل | | SAU | SOC | Nawaf bin Faisal | m

# ARE GOV
محمد بن زايد | محمد بن زايد آل نهيان, بن زايد | ARE | GOV | Mohamed bin Zayed | m
خليفة بن زايد | خليفة بن زايد آل نهيان | ARE | GOV | Khalifa bin Zayed | m
زايد بن سلطان | زايد بن سلطان آل نهيان, الشيخ زايد | ARE | GOV | Zayed bin Sultan | m
محمد بن راشد | محمد بن راشد آل مكتوم | ARE | GOV | Mohammed bin Rashid | m
عبد الله بن زايد | عبدالله بن زايد, عبد الله بن زايد آل نهيان, عبدالله بن زايد آل نهيان | ARE | GOV | Abdullah bin Zayed | m
حمدان بن محمد | حمدان بن محمد بن راشد, حمدان بن محمد بن راشد آل مكتوم | ARE | GOV | Hamdan bin Mohammed | m
حمدان بن راشد | حمدان بن راشد آل مكتوم | ARE | GOV | Hamdan bin Rashid | m
مكتوم بن محمد | مكتوم بن محمد بن راشد آل مكتوم | ARE | GOV | Maktoum bin Mohammed | m
منصور بن زايد | منصور بن زايد آل نهيان | ARE | GOV | Mansour bin Zayed | m
سيف بن زايد | سيف بن زايد آل نهيان | ARE | GOV | Saif bin Zayed | m
طحنون بن زايد | طحنون بن زايد آل نهيان | ARE | GOV | Tahnoun bin Zayed | m
هزاع بن زايد | هزاع بن زايد آل نهيان | ARE | GOV | Hazza bin Zayed | m
خالد بن محمد بن زايد | خالد بن محمد بن زايد آل نهيان | ARE | GOV | Khaled bin Mohamed bin Zayed | m
حمد بن محمد الشرقي | | ARE | GOV | Hamad bin Mohammed Al Sharqi | m
سلطان بن محمد القاسمي | سلطان القاسمي | ARE | GOV | Sultan bin Muhammad Al-Qasimi | m
سعود بن صقر القاسمي | | ARE | GOV | Saud bin Saqr Al Qasimi | m
أنور قرقاش | أنور بن محمد قرقاش, أنور محمد قرقاش, قرقاش | ARE | GOV | Anwar Gargash | m
ريم الهاشمي | ريم بنت إبراهيم الهاشمي | ARE | GOV | Reem Al Hashimy | f
سلطان الجابر | سلطان أحمد الجابر, سلطان بن أحمد الجابر | ARE | GOV | Sultan Al Jaber | m
سهيل المزروعي | سهيل بن محمد المزروعي, سهيل محمد المزروعي | ARE | GOV | Suhail Al Mazrouei | m
يوسف العتيبة | العتيبة | ARE | GOV | Yousef Al Otaiba | m
لانا نسيبة | لانا زكي نسيبة | ARE | GOV | Lana Nusseibeh | f
محمد البواردي | البواردي | ARE | GOV | Mohammed Al Bowardi | m
نورة الكعبي | | ARE | GOV | Noura Al Kaabi | f
خليفة شاهين | خليفة شاهين المرر | ARE | GOV | Khalifa Shaheen | m
محمد القرقاوي | القرقاوي | ARE | GOV | Mohammad Al Gergawi | m
أمل القبيسي | | ARE | GOV | Amal Al Qubaisi | f
هند العتيبة | | ARE | GOV | Hend Al Otaiba | f
الأميرة هيا | هيا بنت الحسين | ARE | GOV | Haya bint Hussein | f
الشيخة لطيفة | لطيفة بنت محمد بن راشد آل مكتوم | ARE | GOV | Latifa bint Mohammed | f
عهود الرومي | | ARE | GOV | Ohood Al Roumi | f
هزاع المنصوري | | ARE | GOV | Hazza Al Mansouri | m

# ARE COP
ضاحي خلفان | ضاحي خلفان تميم | ARE | COP | Dhahi Khalfan | m
عبد الله خليفة المري | عبدالله خليفة المري | ARE | COP | Abdullah Khalifa Al Marri | m

# ARE SOC
حسين الجسمي | | ARE | SOC | Hussain Al Jassmi | m
علي مبخوت | | ARE | SOC | Ali Mabkhout | m
عمر عبد الرحمن | عموري, عمر عبدالرحمن | ARE | SOC | Omar Abdulrahman | m

# QAT GOV
تميم بن حمد | تميم بن حمد آل ثاني, الشيخ تميم | QAT | GOV | Tamim bin Hamad | m
حمد بن خليفة | حمد بن خليفة آل ثاني | QAT | GOV | Hamad bin Khalifa | m
حمد بن جاسم | حمد بن جاسم بن جبر آل ثاني, حمد بن جاسم آل ثاني | QAT | GOV | Hamad bin Jassim | m
محمد بن عبد الرحمن آل ثاني | محمد بن عبدالرحمن آل ثاني, محمد بن عبد الرحمن, محمد بن عبدالرحمن | QAT | GOV | Mohammed bin Abdulrahman Al Thani | m
عبد الله بن ناصر آل ثاني | عبد الله بن ناصر بن خليفة آل ثاني, عبدالله بن ناصر بن خليفة آل ثاني | QAT | GOV | Abdullah bin Nasser Al Thani | m
خالد بن خليفة بن عبد العزيز آل ثاني | خالد بن خليفة آل ثاني | QAT | GOV | Khalid bin Khalifa Al Thani | m
خالد العطية | خالد بن محمد العطية | QAT | GOV | Khalid Al Attiyah | m
لولوة الخاطر | لؤلؤة الخاطر, لولوة راشد الخاطر | QAT | GOV | Lolwah Al Khater | f
ماجد الأنصاري | ماجد بن محمد الأنصاري | QAT | GOV | Majed Al Ansari | m
علي شريف العمادي | علي شريف العمادى | QAT | GOV | Ali Shareef Al Emadi | m
سلطان المريخي | سلطان بن سعد المريخي | QAT | GOV | Sultan Al Muraikhi | m
محمد العمادي | | QAT | GOV | Mohammed Al Emadi | m
سعد الكعبي | سعد بن شريدة الكعبي | QAT | GOV | Saad Al Kaabi | m
مطلق القحطاني | | QAT | GOV | Mutlaq Al Qahtani | m
محمد الخليفي | محمد بن عبد العزيز الخليفي, محمد بن عبدالعزيز الخليفي | QAT | GOV | Mohammed Al Khulaifi | m
جوعان بن حمد | جوعان بن حمد آل ثاني | QAT | GOV | Joaan bin Hamad | m
الشيخة موزا | موزا بنت ناصر, موزة بنت ناصر | QAT | GOV | Moza bint Nasser | f
عبد الله بن علي آل ثاني | عبدالله بن علي آل ثاني | QAT | GOV | Abdullah bin Ali Al Thani | m
سلطان بن سحيم | سلطان بن سحيم آل ثاني | QAT | GOV | Sultan bin Suhaim | m
حسن الذوادي | | QAT | GOV | Hassan Al Thawadi | m
حمد بن ثامر آل ثاني | | QAT | GOV | Hamad bin Thamer Al Thani | m
علي بن فطيس المري | | QAT | GOV | Ali bin Fetais Al-Marri | m

# QAT BUS
ناصر الخليفي | | QAT | BUS | Nasser Al-Khelaifi | m
أكبر الباكر | | QAT | BUS | Akbar Al Baker | m

# QAT SOC
معتز برشم | | QAT | SOC | Mutaz Barshim | m
محمد بن همام | | QAT | SOC | Mohammed bin Hammam | m

# QAT REL
يوسف القرضاوي | القرضاوي | QAT | REL | Yusuf al-Qaradawi | m

# KWT GOV
صباح الأحمد الجابر الصباح | صباح الأحمد, صباح الأحمد الصباح | KWT | GOV | Sabah Al-Ahmad | m
نواف الأحمد الجابر الصباح | نواف الأحمد, نواف الأحمد الصباح | KWT | GOV | Nawaf Al-Ahmad | m
مشعل الأحمد الجابر الصباح | مشعل الأحمد, مشعل الأحمد الصباح | KWT | GOV | Mishal Al-Ahmad | m
جابر الأحمد الصباح | جابر الأحمد, جابر الأحمد الجابر الصباح | KWT | GOV | Jaber Al-Ahmad | m
سعد العبد الله الصباح | سعد العبد الله, سعد العبدالله | KWT | GOV | Saad Al-Abdullah | m
جابر المبارك الصباح | جابر المبارك, جابر المبارك الحمد الصباح | KWT | GOV | Jaber Al-Mubarak | m
صباح الخالد الصباح | صباح الخالد, صباح خالد الحمد الصباح, صباح الخالد الحمد الصباح, صباح خالد الصباح | KWT | GOV | Sabah Al-Khalid | m
ناصر المحمد الصباح | ناصر المحمد | KWT | GOV | Nasser Al-Mohammed | m
أحمد ناصر المحمد الصباح | أحمد ناصر المحمد | KWT | GOV | Ahmed Nasser Al-Mohammed | m
سالم عبد الله الجابر الصباح | سالم الصباح | KWT | GOV | Salem Abdullah Al-Jaber | m
خالد الجار الله | خالد الجارالله, خالد سليمان الجارالله, الجار الله, الجارالله | KWT | GOV | Khaled Al-Jarallah | m
منصور العتيبي | | KWT | GOV | Mansour Al-Otaibi | m
ناصر صباح الأحمد | | KWT | GOV | Nasser Sabah Al-Ahmad | m
خالد الجراح الصباح | خالد الجراح | KWT | GOV | Khaled Al-Jarrah | m
محمد صباح السالم الصباح | محمد صباح السالم | KWT | GOV | Mohammed Sabah Al-Salem | m
أحمد العبد الله الصباح | أحمد العبد الله, أحمد عبد الله الأحمد الصباح | KWT | GOV | Ahmad Al-Abdullah | m
عبد الله اليحيا | عبدالله اليحيا | KWT | GOV | Abdullah Al-Yahya | m
بخيت الرشيدي | | KWT | GOV | Bakheet Al-Rashidi | m
أحمد الفهد الصباح | أحمد الفهد | KWT | GOV | Ahmed Al-Fahad | m

# KWT LEG
مرزوق الغانم | مرزوق علي الغانم | KWT | LEG | Marzouq Al-Ghanim | m
أحمد السعدون | السعدون | KWT | LEG | Ahmed Al-Saadoun | m
جاسم الخرافي | | KWT | LEG | Jassem Al-Kharafi | m
جمعان الحربش | | KWT | LEG | Jamaan Al-Harbash | m

# KWT OPP
مسلم البراك | | KWT | OPP | Musallam Al-Barrak | m

# KWT SOC
حياة الفهد | | KWT | SOC | Hayat Al-Fahad | f
عبد الحسين عبد الرضا | عبدالحسين عبدالرضا | KWT | SOC | Abdulhussain Abdulredha | m
طارق العلي | | KWT | SOC | Tareq Al-Ali | m

# BHR GOV
حمد بن عيسى آل خليفة | حمد بن عيسى, حمد بن عيسى ال خليفة | BHR | GOV | Hamad bin Isa Al Khalifa | m
خليفة بن سلمان آل خليفة | خليفة بن سلمان | BHR | GOV | Khalifa bin Salman Al Khalifa | m
سلمان بن حمد آل خليفة | سلمان بن حمد | BHR | GOV | Salman bin Hamad Al Khalifa | m
خالد بن أحمد آل خليفة | خالد بن أحمد, خالد بن أحمد بن محمد آل خليفة | BHR | GOV | Khalid bin Ahmed Al Khalifa | m
عبد اللطيف بن راشد الزياني | عبداللطيف بن راشد الزياني | BHR | GOV | Abdullatif bin Rashid Al Zayani | m
راشد بن عبد الله آل خليفة | راشد بن عبدالله آل خليفة | BHR | GOV | Rashid bin Abdullah Al Khalifa | m
ناصر بن حمد آل خليفة | ناصر بن حمد | BHR | GOV | Nasser bin Hamad Al Khalifa | m
خالد بن حمد آل خليفة | | BHR | GOV | Khalid bin Hamad Al Khalifa | m

# BHR OPP
علي سلمان | | BHR | OPP | Ali Salman | m

# BHR REL
عيسى قاسم | عيسى أحمد قاسم | BHR | REL | Isa Qassim | m

# BHR CVL
نبيل رجب | | BHR | CVL | Nabeel Rajab | m
عبد الهادي الخواجة | عبدالهادي الخواجة | BHR | CVL | Abdulhadi al-Khawaja | m
زينب الخواجة | | BHR | CVL | Zainab al-Khawaja | f
حكيم العريبي | | BHR | CVL | Hakeem al-Araibi | m

# BHR SOC
سلمان بن إبراهيم آل خليفة | سلمان بن إبراهيم, سلمان بن ابراهيم آل خليفة | BHR | SOC | Salman bin Ibrahim Al Khalifa | m

# OMN GOV
قابوس بن سعيد | السلطان قابوس, قابوس | OMN | GOV | Qaboos bin Said | m
هيثم بن طارق | السلطان هيثم, هيثم بن طارق آل سعيد | OMN | GOV | Haitham bin Tariq | m
يوسف بن علوي | يوسف بن علوي بن عبد الله, بن علوي | OMN | GOV | Yusuf bin Alawi | m
بدر البوسعيدي | بدر بن حمد البوسعيدي, البوسعيدي | OMN | GOV | Badr Albusaidi | m
فهد بن محمود آل سعيد | | OMN | GOV | Fahd bin Mahmoud Al Said | m

# OMN REL
أحمد الخليلي | أحمد بن حمد الخليلي | OMN | REL | Ahmed al-Khalili | m

# OMN SOC
علي الحبسي | الحبسي | OMN | SOC | Ali Al-Habsi | m

# YEM GOV
عبد ربه منصور هادي | عبدربه منصور هادي, عبد ربه منصور, منصور هادي, هادي عبد ربه منصور | YEM | GOV | Abdrabbuh Mansur Hadi | m
علي عبد الله صالح | علي عبدالله صالح | YEM | GOV | Ali Abdullah Saleh | m
رشاد العليمي | رشاد محمد العليمي, العليمي | YEM | GOV | Rashad al-Alimi | m
أحمد عبيد بن دغر | أحمد بن دغر, بن دغر | YEM | GOV | Ahmed Obeid bin Daghr | m
معين عبد الملك | معين عبدالملك, معين عبد الملك سعيد | YEM | GOV | Maeen Abdulmalik Saeed | m
خالد بحاح | خالد محفوظ بحاح, بحاح | YEM | GOV | Khaled Bahah | m
أحمد عوض بن مبارك | أحمد بن مبارك, بن مبارك | YEM | GOV | Ahmed Awad bin Mubarak | m
سالم بن بريك | | YEM | GOV | Salem bin Breik | m
شائع الزنداني | شائع محسن الزنداني | YEM | GOV | Shaya al-Zindani | m
عبد الملك المخلافي | عبدالملك المخلافي, المخلافي | YEM | GOV | Abdulmalik al-Mekhlafi | m
خالد اليماني | خالد حسين اليماني | YEM | GOV | Khaled al-Yamani | m
رياض ياسين | | YEM | GOV | Riad Yassin | m
محمد الحضرمي | محمد عبد الله الحضرمي | YEM | GOV | Mohammed al-Hadhrami | m
معمر الإرياني | معمر الأرياني, معمر الارياني, الإرياني | YEM | GOV | Muammar al-Eryani | m
عبد الرقيب فتح | عبدالرقيب فتح | YEM | GOV | Abdul Raqib Fatah | m
راجح بادي | | YEM | GOV | Rajeh Badi | m
أحمد الميسري | الميسري | YEM | GOV | Ahmed al-Maysari | m
صالح الجبواني | الجبواني | YEM | GOV | Saleh al-Jabwani | m
أبو بكر القربي | | YEM | GOV | Abu Bakr al-Qirbi | m
محمد سالم باسندوة | باسندوة, باسندوه | YEM | GOV | Mohammed Basindawa | m
عبد الكريم الإرياني | | YEM | GOV | Abdul Karim al-Iryani | m
عبد العزيز جباري | عبدالعزيز جباري | YEM | GOV | Abdulaziz Jabari | m
أحمد لملس | | YEM | GOV | Ahmed Lamlas | m

# YEM REB
عبد الملك الحوثي | عبدالملك الحوثي, عبد الملك بدر الدين الحوثي | YEM | REB | Abdul-Malik al-Houthi | m
محمد علي الحوثي | | YEM | REB | Mohammed Ali al-Houthi | m
حسين بدر الدين الحوثي | حسين الحوثي | YEM | REB | Hussein al-Houthi | m
عبد الكريم الحوثي | عبدالكريم الحوثي | YEM | REB | Abdulkarim al-Houthi | m
صالح الصماد | صالح علي الصماد, الصماد | YEM | REB | Saleh al-Sammad | m
مهدي المشاط | المشاط | YEM | REB | Mahdi al-Mashat | m
محمد عبد السلام | محمد عبدالسلام | YEM | REB | Mohammed Abdulsalam | m
يحيى سريع | | YEM | REB | Yahya Saree | m
عبد العزيز بن حبتور | عبدالعزيز بن حبتور, بن حبتور | YEM | REB | Abdulaziz bin Habtour | m
هشام شرف | | YEM | REB | Hisham Sharaf | m
عبد القادر المرتضى | عبدالقادر المرتضى | YEM | REB | Abdulqader al-Murtada | m
محمد البخيتي | البخيتي | YEM | REB | Mohammed al-Bukhaiti | m
حسين العزي | | YEM | REB | Hussein al-Ezzi | m
يوسف الفيشي | | YEM | REB | Yousef al-Fishi | m
حسن زيد | | YEM | REB | Hassan Zaid | m
ضيف الله الشامي | | YEM | REB | Dhaifallah al-Shami | m
أحمد الرهوي | | YEM | REB | Ahmed al-Rahawi | m

# YEM MIL
علي محسن الأحمر | علي محسن صالح, علي محسن | YEM | MIL | Ali Mohsen al-Ahmar | m
طارق صالح | طارق محمد عبد الله صالح, طارق محمد عبدالله صالح | YEM | MIL | Tareq Saleh | m
أحمد علي عبد الله صالح | أحمد علي عبدالله صالح, أحمد علي صالح | YEM | MIL | Ahmed Ali Saleh | m
عبده مجلي | | YEM | MIL | Abdo Majli | m
محمد المقدشي | محمد علي المقدشي, المقدشي | YEM | MIL | Mohammed al-Maqdashi | m
طاهر العقيلي | | YEM | MIL | Taher al-Aqili | m
صغير بن عزيز | صغير حمود بن عزيز | YEM | MIL | Sagheer bin Aziz | m
صادق دويد | دويد | YEM | MIL | Sadeq Duwaid | m
محسن الداعري | | YEM | MIL | Mohsen al-Daeri | m
أبو زرعة المحرمي | | YEM | MIL | Abu Zaraa al-Mahrami | m
منير اليافعي | | YEM | MIL | Munir al-Yafei | m

# YEM PTY
عيدروس الزبيدي | عيدروس قاسم الزبيدي | YEM | PTY | Aidarous al-Zubaidi | m
هاني بن بريك | | YEM | PTY | Hani bin Breik | m
سلطان البركاني | البركاني | YEM | PTY | Sultan al-Barakani | m
حميد الأحمر | | YEM | PTY | Hamid al-Ahmar | m
صادق الأحمر | | YEM | PTY | Sadiq al-Ahmar | m
عبد المجيد الزنداني | عبدالمجيد الزنداني | YEM | PTY | Abdul Majeed al-Zindani | m
محمد اليدومي | اليدومي | YEM | PTY | Mohammed al-Yadoumi | m
ياسين سعيد نعمان | | YEM | PTY | Yassin Saeed Noman | m
حسن باعوم | | YEM | PTY | Hassan Baoum | m
علي سالم البيض | | YEM | PTY | Ali Salem al-Beidh | m
حيدر أبو بكر العطاس | حيدر العطاس | YEM | PTY | Haidar al-Attas | m
ناصر الخبجي | | YEM | PTY | Nasser al-Khubaji | m

# YEM CVL
توكل كرمان | | YEM | CVL | Tawakkol Karman | f

# JOR GOV
عبد الله الثاني | عبدالله الثاني, عبد الله الثاني بن الحسين, عبدالله الثاني بن الحسين, عبد الله بن الحسين | JOR | GOV | Abdullah II | m
الحسين بن طلال | الملك حسين, الملك الحسين | JOR | GOV | Hussein bin Talal | m
الحسين بن عبد الله | الحسين بن عبد الله الثاني, الحسين بن عبدالله الثاني | JOR | GOV | Hussein bin Abdullah | m
حمزة بن الحسين | الأمير حمزة | JOR | GOV | Hamzah bin Hussein | m
الحسن بن طلال | | JOR | GOV | Hassan bin Talal | m
الملكة رانيا | رانيا العبد الله, رانيا العبدالله | JOR | GOV | Queen Rania | f
هاني الملقي | الملقي | JOR | GOV | Hani al-Mulki | m
عمر الرزاز | الرزاز | JOR | GOV | Omar Razzaz | m
بشر الخصاونة | بشر الخصاونه | JOR | GOV | Bisher Khasawneh | m
جعفر حسان | | JOR | GOV | Jafar Hassan | m
عبد الله النسور | عبدالله النسور | JOR | GOV | Abdullah Ensour | m
معروف البخيت | | JOR | GOV | Marouf al-Bakhit | m
عون الخصاونة | | JOR | GOV | Awn Khasawneh | m
سمير الرفاعي | | JOR | GOV | Samir Rifai | m
فايز الطراونة | | JOR | GOV | Fayez Tarawneh | m
أيمن الصفدي | | JOR | GOV | Ayman Safadi | m
ناصر جودة | ناصر جوده | JOR | GOV | Nasser Judeh | m
محمد المومني | المومني | JOR | GOV | Mohammad Momani | m
جمانة غنيمات | غنيمات | JOR | GOV | Jumana Ghunaimat | f
باسم عوض الله | | JOR | GOV | Bassem Awadallah | m
مروان المعشر | | JOR | GOV | Marwan Muasher | m
ضيف الله الفايز | | JOR | GOV | Daifallah al-Fayez | m
سفيان القضاة | | JOR | GOV | Sufyan al-Qudah | m
مازن الفراية | | JOR | GOV | Mazin Farrayeh | m

# JOR LEG
عاطف الطراونة | | JOR | LEG | Atef Tarawneh | m
أحمد الصفدي | | JOR | LEG | Ahmad Safadi | m
فيصل الفايز | | JOR | LEG | Faisal Fayez | m
خليل عطية | | JOR | LEG | Khalil Atiyeh | m

# JOR MIL
محمود فريحات | محمود عبد الحليم فريحات | JOR | MIL | Mahmoud Freihat | m
يوسف الحنيطي | | JOR | MIL | Yousef Huneiti | m
معاذ الكساسبة | الكساسبة | JOR | MIL | Muath al-Kasasbeh | m

# EGY GOV
عبد الفتاح السيسي | عبدالفتاح السيسي, عبد الفتاح السيسى, عبدالفتاح السيسى, السيسي, السيسى | EGY | GOV | Abdel Fattah el-Sisi | m
حسني مبارك | محمد حسني مبارك | EGY | GOV | Hosni Mubarak | m
محمد مرسي | محمد مرسى, مرسي | EGY | GOV | Mohamed Morsi | m
عدلي منصور | | EGY | GOV | Adly Mansour | m
أنور السادات | محمد أنور السادات, السادات | EGY | GOV | Anwar Sadat | m
جمال عبد الناصر | جمال عبدالناصر, عبد الناصر | EGY | GOV | Gamal Abdel Nasser | m
سامح شكري | سامح شكرى | EGY | GOV | Sameh Shoukry | m
بدر عبد العاطي | بدر عبدالعاطي | EGY | GOV | Badr Abdelatty | m
نبيل فهمي | | EGY | GOV | Nabil Fahmy | m
مصطفى مدبولي | مصطفى مدبولى, مدبولي | EGY | GOV | Mostafa Madbouly | m
شريف إسماعيل | شريف اسماعيل | EGY | GOV | Sherif Ismail | m
إبراهيم محلب | محلب | EGY | GOV | Ibrahim Mahlab | m
حازم الببلاوي | الببلاوي | EGY | GOV | Hazem el-Beblawi | m
هشام قنديل | | EGY | GOV | Hesham Qandil | m
كمال الجنزوري | الجنزوري | EGY | GOV | Kamal Ganzouri | m
عصام شرف | | EGY | GOV | Essam Sharaf | m
أحمد نظيف | | EGY | GOV | Ahmed Nazif | m
عاطف عبيد | | EGY | GOV | Atef Ebeid | m
أحمد شفيق | | EGY | GOV | Ahmed Shafik | m
عمر سليمان | | EGY | GOV | Omar Suleiman | m
مجدي عبد الغفار | مجدي عبدالغفار | EGY | GOV | Magdy Abdel Ghaffar | m
محمود توفيق | | EGY | GOV | Mahmoud Tawfik | m
حبيب العادلي | العادلي | EGY | GOV | Habib el-Adly | m
يوسف بطرس غالي | | EGY | GOV | Youssef Boutros Ghali | m
طارق الملا | | EGY | GOV | Tarek el-Molla | m
سحر نصر | | EGY | GOV | Sahar Nasr | f
رانيا المشاط | | EGY | GOV | Rania al-Mashat | f
عمرو الجارحي | الجارحي | EGY | GOV | Amr el-Garhy | m
محمد معيط | معيط | EGY | GOV | Mohamed Maait | m
طارق عامر | | EGY | GOV | Tarek Amer | m
خالد فودة | | EGY | GOV | Khaled Fouda | m
خالد عبد الغفار | خالد عبدالغفار | EGY | GOV | Khaled Abdel Ghaffar | m
خالد عبد العزيز | | EGY | GOV | Khaled Abdel Aziz | m
أشرف صبحي | | EGY | GOV | Ashraf Sobhy | m
غادة والي | | EGY | GOV | Ghada Waly | f
نيفين القباج | | EGY | GOV | Nevine al-Kabbaj | f
محمد مختار جمعة | | EGY | GOV | Mohamed Mokhtar Gomaa | m
محمد عبد العاطي | محمد عبدالعاطي | EGY | GOV | Mohamed Abdel Aty | m
هاني سويلم | | EGY | GOV | Hani Sewilam | m
عمر مروان | | EGY | GOV | Omar Marwan | m
هالة زايد | | EGY | GOV | Hala Zayed | f
إيناس عبد الدايم | إيناس عبدالدايم | EGY | GOV | Ines Abdel-Dayem | f
مهاب مميش | مميش | EGY | GOV | Mohab Mamish | m
أسامة ربيع | | EGY | GOV | Osama Rabie | m
بسام راضي | | EGY | GOV | Bassam Rady | m
أحمد أبو زيد | أحمد أبوزيد | EGY | GOV | Ahmed Abu Zeid | m
ضياء رشوان | | EGY | GOV | Diaa Rashwan | m
مصطفى الفقي | | EGY | GOV | Moustafa el-Feki | m
أسامة الباز | | EGY | GOV | Osama el-Baz | m
سوزان مبارك | | EGY | GOV | Suzanne Mubarak | f
جمال مبارك | | EGY | GOV | Gamal Mubarak | m
علاء مبارك | | EGY | GOV | Alaa Mubarak | m
صفوت الشريف | | EGY | GOV | Safwat el-Sherif | m
ماجد عبد الفتاح | | EGY | GOV | Maged Abdelaziz | m
الملك فاروق | | EGY | GOV | King Farouk | m

# EGY MIL
محمد حسين طنطاوي | طنطاوي, المشير طنطاوي | EGY | MIL | Mohamed Hussein Tantawi | m
صدقي صبحي | | EGY | MIL | Sedki Sobhy | m
محمد زكي | | EGY | MIL | Mohamed Zaki | m
عبد المجيد صقر | | EGY | MIL | Abdel Mageed Saqr | m
محمد فريد حجازي | | EGY | MIL | Mohamed Farid Hegazy | m
أسامة عسكر | | EGY | MIL | Osama Askar | m
محمود حجازي | | EGY | MIL | Mahmoud Hegazy | m
سامي عنان | | EGY | MIL | Sami Anan | m
تامر الرفاعي | | EGY | MIL | Tamer al-Rifai | m
غريب عبد الحافظ | | EGY | MIL | Gharib Abdel-Hafez | m

# EGY SPY
عباس كامل | | EGY | SPY | Abbas Kamel | m
خالد فوزي | | EGY | SPY | Khaled Fawzy | m
حسن رشاد | | EGY | SPY | Hassan Rashad | m

# EGY LEG
علي عبد العال | علي عبدالعال | EGY | LEG | Ali Abdel Aal | m
حنفي جبالي | | EGY | LEG | Hanafy el-Gebaly | m
فتحي سرور | أحمد فتحي سرور | EGY | LEG | Fathi Sorour | m
هيثم الحريري | | EGY | LEG | Haitham el-Hariri | m
توفيق عكاشة | | EGY | LEG | Tawfik Okasha | m
خالد يوسف | | EGY | LEG | Khaled Youssef | m

# EGY JUD
نبيل صادق | | EGY | JUD | Nabil Sadek | m
هشام بركات | | EGY | JUD | Hisham Barakat | m
حمادة الصاوي | | EGY | JUD | Hamada al-Sawy | m
هشام جنينة | هشام جنينه | EGY | JUD | Hisham Geneina | m
عبد المجيد محمود | | EGY | JUD | Abdel Meguid Mahmoud | m

# EGY OPP
محمد بديع | | EGY | OPP | Mohammed Badie | m
خيرت الشاطر | | EGY | OPP | Khairat el-Shater | m
عصام العريان | | EGY | OPP | Essam el-Erian | m
محمد البلتاجي | البلتاجي | EGY | OPP | Mohamed el-Beltagy | m
محمود عزت | | EGY | OPP | Mahmoud Ezzat | m
إبراهيم منير | | EGY | OPP | Ibrahim Mounir | m
سعد الكتاتني | محمد سعد الكتاتني, الكتاتني | EGY | OPP | Saad el-Katatni | m
مهدي عاكف | محمد مهدي عاكف | EGY | OPP | Mahdi Akef | m
صفوت حجازي | | EGY | OPP | Safwat Hegazi | m
حسن البنا | | EGY | OPP | Hassan al-Banna | m
سيد قطب | | EGY | OPP | Sayyid Qutb | m
عبد المنعم أبو الفتوح | عبدالمنعم أبو الفتوح, عبد المنعم أبوالفتوح, عبدالمنعم أبوالفتوح, أبو الفتوح | EGY | OPP | Abdel Moneim Aboul Fotouh | m
حمدين صباحي | | EGY | OPP | Hamdeen Sabahi | m
أيمن نور | | EGY | OPP | Ayman Nour | m
موسى مصطفى موسى | | EGY | OPP | Moussa Mostafa Moussa | m
علاء عبد الفتاح | علاء عبدالفتاح | EGY | OPP | Alaa Abd el-Fattah | m
أحمد الطنطاوي | أحمد طنطاوي | EGY | OPP | Ahmed Tantawy | m
أحمد دومة | | EGY | OPP | Ahmed Douma | m
وائل غنيم | | EGY | OPP | Wael Ghonim | m
معصوم مرزوق | | EGY | OPP | Masoum Marzouk | m
حازم صلاح أبو إسماعيل | حازم أبو إسماعيل | EGY | OPP | Hazem Salah Abu Ismail | m
السيد البدوي | | EGY | OPP | El-Sayyid el-Badawi | m
فريد زهران | | EGY | OPP | Farid Zahran | m
عبد المنعم سعيد | | EGY | OPP | Abdel Moneim Said | m

# EGY REL
أحمد الطيب | | EGY | REL | Ahmed el-Tayeb | m
علي جمعة | | EGY | REL | Ali Gomaa | m
شوقي علام | | EGY | REL | Shawki Allam | m
محمد سيد طنطاوي | | EGY | REL | Mohamed Sayed Tantawy | m
عباس شومان | | EGY | REL | Abbas Shoman | m
تواضروس الثاني | البابا تواضروس, تواضروس | EGY | REL | Tawadros II | m
شنودة الثالث | البابا شنودة | EGY | REL | Shenouda III | m
ياسر برهامي | | EGY | REL | Yasser Borhamy | m
وجدي غنيم | | EGY | REL | Wagdy Ghoneim | m

# EGY BUS
نجيب ساويرس | ساويرس | EGY | BUS | Naguib Sawiris | m
ناصف ساويرس | | EGY | BUS | Nassef Sawiris | m
أحمد عز | | EGY | BUS | Ahmed Ezz | m
هشام طلعت مصطفى | | EGY | BUS | Hisham Talaat Moustafa | m

# EGY JRN
عمرو أديب | | EGY | JRN | Amr Adib | m
لميس الحديدي | | EGY | JRN | Lamis Elhadidy | f
أحمد موسى | | EGY | JRN | Ahmed Moussa | m
إبراهيم عيسى | | EGY | JRN | Ibrahim Eissa | m
وائل الإبراشي | | EGY | JRN | Wael el-Ibrashi | m
باسم يوسف | | EGY | JRN | Bassem Youssef | m
وائل عباس | | EGY | JRN | Wael Abbas | m
محمود أبو زيد | شوكان, محمود أبوزيد | EGY | JRN | Mahmoud Abu Zeid (Shawkan) | m
محمد حسنين هيكل | | EGY | JRN | Mohamed Hassanein Heikal | m
معتز مطر | | EGY | JRN | Moataz Matar | m
ياسر رزق | | EGY | JRN | Yasser Rizk | m
عماد الدين أديب | | EGY | JRN | Emad el-Din Adeeb | m

# EGY SOC
محمد صلاح | | EGY | SOC | Mohamed Salah | m
محمد النني | محمد الننى | EGY | SOC | Mohamed Elneny | m
عصام الحضري | | EGY | SOC | Essam El Hadary | m
محمد أبو تريكة | محمد أبوتريكة, أبو تريكة | EGY | SOC | Mohamed Aboutrika | m
حسام حسن | | EGY | SOC | Hossam Hassan | m
أحمد فتحي | | EGY | SOC | Ahmed Fathy | m
أحمد حجازي | | EGY | SOC | Ahmed Hegazi | m
محمود حسن تريزيغيه | تريزيغيه, محمود تريزيغيه, تريزيجيه | EGY | SOC | Trézéguet | m
رمضان صبحي | | EGY | SOC | Ramadan Sobhi | m
محمد الشناوي | | EGY | SOC | Mohamed El Shenawy | m
عمر مرموش | مرموش | EGY | SOC | Omar Marmoush | m
حسن شحاتة | | EGY | SOC | Hassan Shehata | m
مرتضى منصور | | EGY | SOC | Mortada Mansour | m
محمود الخطيب | | EGY | SOC | Mahmoud El Khatib | m
هاني أبو ريدة | هاني أبوريدة, أبو ريدة | EGY | SOC | Hany Abo Rida | m
أحمد حسام ميدو | | EGY | SOC | Mido | m
عادل إمام | | EGY | SOC | Adel Imam | m
عمرو دياب | | EGY | SOC | Amr Diab | m
تامر حسني | | EGY | SOC | Tamer Hosny | m
أم كلثوم | | EGY | SOC | Umm Kulthum | f
عبد الحليم حافظ | عبدالحليم حافظ | EGY | SOC | Abdel Halim Hafez | m
محمد عبد الوهاب | محمد عبدالوهاب | EGY | SOC | Mohammed Abdel Wahab | m
نجيب محفوظ | | EGY | SOC | Naguib Mahfouz | m
طه حسين | | EGY | SOC | Taha Hussein | m
علاء الأسواني | الأسواني | EGY | SOC | Alaa al-Aswany | m
يوسف شاهين | | EGY | SOC | Youssef Chahine | m
عمر الشريف | | EGY | SOC | Omar Sharif | m
فاتن حمامة | | EGY | SOC | Faten Hamama | f
محمد رمضان | | EGY | SOC | Mohamed Ramadan | m
شيرين عبد الوهاب | شيرين عبدالوهاب | EGY | SOC | Sherine | f
محمد هنيدي | | EGY | SOC | Mohamed Henedi | m
أحمد حلمي | | EGY | SOC | Ahmed Helmy | m
منى زكي | | EGY | SOC | Mona Zaki | f
يسرا | | EGY | SOC | Yousra | f
رامز جلال | | EGY | SOC | Ramez Galal | m
محمود ياسين | | EGY | SOC | Mahmoud Yassin | m
محمد حماقي | | EGY | SOC | Mohamed Hamaki | m
نوال السعداوي | السعداوي | EGY | SOC | Nawal El Saadawi | f
زاهي حواس | | EGY | SOC | Zahi Hawass | m
أحمد زويل | زويل | EGY | SOC | Ahmed Zewail | m
مجدي يعقوب | | EGY | SOC | Magdi Yacoub | m
أحمد مراد | | EGY | SOC | Ahmed Mourad | m
حسين الشحات | | EGY | SOC | Hussein El Shahat | m
رامي مالك | | EGY | SOC | Rami Malek | m

# SDN GOV
عمر البشير | عمر حسن البشير, عمر حسن أحمد البشير, البشير | SDN | GOV | Omar al-Bashir | m
عبد الله حمدوك | عبدالله حمدوك, حمدوك | SDN | GOV | Abdalla Hamdok | m
كامل إدريس | | SDN | GOV | Kamil Idris | m
إبراهيم غندور | ابراهيم غندور, غندور | SDN | GOV | Ibrahim Ghandour | m
الدرديري محمد أحمد | الدرديري | SDN | GOV | Al-Dirdiri Mohamed Ahmed | m
أسماء محمد عبد الله | أسماء عبد الله | SDN | GOV | Asma Mohamed Abdalla | f
مريم الصادق المهدي | مريم الصادق, مريم المهدي | SDN | GOV | Mariam al-Sadiq al-Mahdi | f
علي الصادق | | SDN | GOV | Ali al-Sadiq | m
بكري حسن صالح | | SDN | GOV | Bakri Hassan Saleh | m
علي عثمان محمد طه | علي عثمان طه | SDN | GOV | Ali Osman Taha | m
معتز موسى | | SDN | GOV | Motazz Moussa | m
نافع علي نافع | | SDN | GOV | Nafie Ali Nafie | m
مصطفى عثمان إسماعيل | | SDN | GOV | Mustafa Osman Ismail | m
محمد طاهر إيلا | | SDN | GOV | Mohamed Tahir Ayala | m
فيصل محمد صالح | | SDN | GOV | Faisal Mohamed Saleh | m
جبريل إبراهيم | | SDN | GOV | Gibril Ibrahim | m
ياسر عباس | | SDN | GOV | Yasser Abbas | m
خالد عمر يوسف | | SDN | GOV | Khalid Omer Yousif | m

# SDN MIL
عبد الفتاح البرهان | عبدالفتاح البرهان, البرهان, عبد الفتاح برهان | SDN | MIL | Abdel Fattah al-Burhan | m
عوض بن عوف | عوض محمد أحمد بن عوف, بن عوف | SDN | MIL | Awad ibn Auf | m
شمس الدين كباشي | شمس الدين الكباشي, كباشي, الكباشي | SDN | MIL | Shams al-Din Kabbashi | m
ياسر العطا | | SDN | MIL | Yasser al-Atta | m
إبراهيم جابر | | SDN | MIL | Ibrahim Jabir | m
جعفر نميري | جعفر النميري, نميري | SDN | MIL | Jaafar Nimeiri | m
عبد الرحمن سوار الذهب | | SDN | MIL | Abdel Rahman Swar al-Dahab | m
نبيل عبد الله | | SDN | MIL | Nabil Abdullah | m

# SDN PRM
محمد حمدان دقلو | محمد حمدان حميدتي, حميدتي, محمد حمدان دقلو حميدتي, دقلو | SDN | PRM | Mohamed Hamdan Dagalo | m
عبد الرحيم دقلو | | SDN | PRM | Abdelrahim Dagalo | m
موسى هلال | | SDN | PRM | Musa Hilal | m

# SDN SPY
صلاح قوش | صلاح عبد الله قوش, قوش | SDN | SPY | Salah Gosh | m

# SDN OPP
الصادق المهدي | | SDN | OPP | Sadiq al-Mahdi | m
حسن الترابي | الترابي | SDN | OPP | Hassan al-Turabi | m
محمد عثمان الميرغني | الميرغني | SDN | OPP | Mohamed Osman al-Mirghani | m
ياسر عرمان | عرمان | SDN | OPP | Yasir Arman | m
عمر الدقير | الدقير | SDN | OPP | Omar al-Digair | m
صديق يوسف | | SDN | OPP | Siddig Yousif | m

# SDN REB
مالك عقار | | SDN | REB | Malik Agar | m
عبد العزيز الحلو | عبدالعزيز الحلو | SDN | REB | Abdelaziz al-Hilu | m
مني أركو مناوي | مني مناوي, أركو مناوي, مناوي | SDN | REB | Minni Minnawi | m
عبد الواحد نور | عبد الواحد محمد نور, عبدالواحد نور | SDN | REB | Abdul Wahid al-Nur | m
خليل إبراهيم | | SDN | REB | Khalil Ibrahim | m

# SDN CVL
مريم يحيى إبراهيم | | SDN | CVL | Meriam Ibrahim | f
آلاء صلاح | | SDN | CVL | Alaa Salah | f
نورا حسين | | SDN | CVL | Noura Hussein | f

# SDN BUS
مو إبراهيم | | SDN | BUS | Mo Ibrahim | m

# SDN SOC
الطيب صالح | | SDN | SOC | Tayeb Salih | m

# SSD GOV
سلفا كير | سلفا كير ميارديت, سيلفا كير, كير ميارديت | SSD | GOV | Salva Kiir | m
جون قرنق | قرنق | SSD | GOV | John Garang | m
باقان أموم | | SSD | GOV | Pagan Amum | m
مايكل مكوي | مايكل مكواي | SSD | GOV | Michael Makuei | m

# SSD REB
ريك مشار | رياك مشار, ريك ماشار, رياك ماشار | SSD | REB | Riek Machar | m

# LBY GOV
معمر القذافي | القذافي | LBY | GOV | Muammar Gaddafi | m
فايز السراج | السراج | LBY | GOV | Fayez al-Sarraj | m
عبد الحميد الدبيبة | عبدالحميد الدبيبة, عبد الحميد دبيبة, عبد الحميد الدبيبه, الدبيبة, الدبيبه | LBY | GOV | Abdul Hamid Dbeibeh | m
محمد المنفي | المنفي | LBY | GOV | Mohamed al-Menfi | m
فتحي باشاغا | فتحي باشآغا, باشاغا, باشآغا | LBY | GOV | Fathi Bashagha | m
أسامة حماد | | LBY | GOV | Osama Hammad | m
عبد الله الثني | عبدالله الثني, الثني | LBY | GOV | Abdullah al-Thani | m
علي زيدان | | LBY | GOV | Ali Zeidan | m
محمود جبريل | | LBY | GOV | Mahmoud Jibril | m
عبد الرحيم الكيب | | LBY | GOV | Abdurrahim El-Keib | m
مصطفى عبد الجليل | مصطفى عبدالجليل | LBY | GOV | Mustafa Abdul Jalil | m
خليفة الغويل | الغويل | LBY | GOV | Khalifa al-Ghawil | m
محمد سيالة | محمد الطاهر سيالة, سيالة | LBY | GOV | Mohamed Siala | m
نجلاء المنقوش | المنقوش | LBY | GOV | Najla Mangoush | f
أحمد معيتيق | معيتيق | LBY | GOV | Ahmed Maiteeq | m
عبد السلام كاجمان | | LBY | GOV | Abdulsalam Kajman | m
موسى الكوني | | LBY | GOV | Musa al-Koni | m
عبد الله اللافي | | LBY | GOV | Abdullah al-Lafi | m
صلاح الدين النمروش | النمروش | LBY | GOV | Salah Eddine al-Namroush | m
سيف الإسلام القذافي | سيف الإسلام | LBY | GOV | Saif al-Islam Gaddafi | m
الساعدي القذافي | | LBY | GOV | Saadi Gaddafi | m
المعتصم القذافي | | LBY | GOV | Mutassim Gaddafi | m
عائشة القذافي | | LBY | GOV | Ayesha Gaddafi | f
هانيبال القذافي | هنيبعل القذافي | LBY | GOV | Hannibal Gaddafi | m
موسى كوسا | | LBY | GOV | Moussa Koussa | m
عبد الرحمن شلقم | شلقم | LBY | GOV | Abdel Rahman Shalgam | m
مصطفى صنع الله | | LBY | GOV | Mustafa Sanalla | m
فرحات بن قدارة | بن قدارة | LBY | GOV | Farhat Bengdara | m
الصديق الكبير | | LBY | GOV | Sadiq al-Kabir | m
عماد السائح | | LBY | GOV | Emad al-Sayeh | m
عماد الطرابلسي | | LBY | GOV | Emad Trabelsi | m

# LBY LEG
عقيلة صالح | عقيله صالح | LBY | LEG | Aguila Saleh | m
عبد الرحمن السويحلي | عبدالرحمن السويحلي, السويحلي | LBY | LEG | Abdulrahman Sewehli | m
خالد المشري | المشري | LBY | LEG | Khalid al-Mishri | m
محمد تكالة | | LBY | LEG | Mohamed Takala | m
نوري أبو سهمين | أبو سهمين | LBY | LEG | Nouri Abusahmain | m
محمد المقريف | محمد يوسف المقريف, المقريف | LBY | LEG | Mohamed Magariaf | m
عبد الله بليحق | عبدالله بليحق, بليحق | LBY | LEG | Abdullah Belhaq | m
سهام سرقيوة | | LBY | LEG | Siham Sergiwa | f

# LBY MIL
خليفة حفتر | حفتر | LBY | MIL | Khalifa Haftar | m
أحمد المسماري | المسماري | LBY | MIL | Ahmed al-Mismari | m
صدام حفتر | صدام خليفة حفتر | LBY | MIL | Saddam Haftar | m
خالد حفتر | | LBY | MIL | Khaled Haftar | m
عبد الرزاق الناظوري | عبدالرزاق الناظوري, الناظوري | LBY | MIL | Abdulrazek al-Nadouri | m
محمد قنونو | قنونو | LBY | MIL | Mohamed Gnounou | m
أسامة الجويلي | أسامة جويلي, الجويلي | LBY | MIL | Osama al-Juwaili | m
محمد الحداد | | LBY | MIL | Mohamed al-Haddad | m
ونيس بوخمادة | بوخمادة | LBY | MIL | Wanis Bukhamada | m
محمود الورفلي | الورفلي | LBY | MIL | Mahmoud al-Werfalli | m
عبد الفتاح يونس | | LBY | MIL | Abdel Fattah Younis | m

# LBY SPY
عبد الله السنوسي | عبدالله السنوسي | LBY | SPY | Abdullah al-Senussi | m
عبد الباسط المقرحي | المقرحي | LBY | SPY | Abdelbaset al-Megrahi | m

# LBY REB
إبراهيم الجضران | ابراهيم الجضران, الجضران | LBY | REB | Ibrahim Jadhran | m
عبد الحكيم بلحاج | عبدالحكيم بلحاج, بلحاج | LBY | REB | Abdelhakim Belhaj | m
صلاح بادي | | LBY | REB | Salah Badi | m
هيثم التاجوري | التاجوري | LBY | REB | Haitham al-Tajouri | m
عبد الغني الككلي | غنيوة الككلي, الككلي, غنيوة | LBY | REB | Abdel-Ghani al-Kikli | m

# LBY CVL
حنان البرعصي | | LBY | CVL | Hanan al-Barassi | f

# LBY REL
الصادق الغرياني | الغرياني | LBY | REL | Sadiq al-Ghariani | m

# TUN GOV
الباجي قائد السبسي | الباجي قايد السبسي, باجي قائد السبسي, قائد السبسي, قايد السبسي, السبسي | TUN | GOV | Beji Caid Essebsi | m
قيس سعيد | قيس سعيّد | TUN | GOV | Kais Saied | m
زين العابدين بن علي | زين العابدين بن على | TUN | GOV | Zine El Abidine Ben Ali | m
المنصف المرزوقي | منصف المرزوقي, محمد المنصف المرزوقي, المرزوقي | TUN | GOV | Moncef Marzouki | m
الحبيب بورقيبة | بورقيبة | TUN | GOV | Habib Bourguiba | m
يوسف الشاهد | | TUN | GOV | Youssef Chahed | m
الحبيب الصيد | | TUN | GOV | Habib Essid | m
مهدي جمعة | | TUN | GOV | Mehdi Jomaa | m
علي العريض | علي العريّض | TUN | GOV | Ali Laarayedh | m
حمادي الجبالي | الجبالي | TUN | GOV | Hamadi Jebali | m
إلياس الفخفاخ | الفخفاخ | TUN | GOV | Elyes Fakhfakh | m
هشام المشيشي | المشيشي | TUN | GOV | Hichem Mechichi | m
نجلاء بودن | نجلاء بودن رمضان, بودن | TUN | GOV | Najla Bouden | f
أحمد الحشاني | الحشاني | TUN | GOV | Ahmed Hachani | m
كمال المدوري | | TUN | GOV | Kamel Madouri | m
سارة الزعفراني | سارة الزعفراني الزنزري | TUN | GOV | Sarra Zaafrani | f
محمد الغنوشي | | TUN | GOV | Mohamed Ghannouchi | m
خميس الجهيناوي | الجهيناوي | TUN | GOV | Khemaies Jhinaoui | m
عثمان الجرندي | الجرندي | TUN | GOV | Othman Jerandi | m
نبيل عمار | | TUN | GOV | Nabil Ammar | m
محمد علي النفطي | | TUN | GOV | Mohamed Ali Nafti | m
لطفي براهم | | TUN | GOV | Lotfi Brahem | m
عبد الكريم الزبيدي | عبدالكريم الزبيدي | TUN | GOV | Abdelkrim Zbidi | m
توفيق شرف الدين | | TUN | GOV | Taoufik Charfeddine | m
الهادي المجدوب | | TUN | GOV | Hedi Majdoub | m
محمد الناصر | | TUN | GOV | Mohamed Ennaceur | m
سعيدة قراش | | TUN | GOV | Saida Garrach | f
ليلى الطرابلسي | | TUN | GOV | Leila Trabelsi | f
مهدي بن غربية | | TUN | GOV | Mehdi Ben Gharbia | m

# TUN PTY
راشد الغنوشي | الغنوشي | TUN | PTY | Rached Ghannouchi | m
عبد الفتاح مورو | عبدالفتاح مورو | TUN | PTY | Abdelfattah Mourou | m
نبيل القروي | القروي | TUN | PTY | Nabil Karoui | m
عبير موسي | عبير موسى | TUN | PTY | Abir Moussi | f
حافظ قائد السبسي | حافظ قايد السبسي | TUN | PTY | Hafedh Caid Essebsi | m
حمة الهمامي | الهمامي | TUN | PTY | Hamma Hammami | m
محسن مرزوق | | TUN | PTY | Mohsen Marzouk | m
شكري بلعيد | بلعيد | TUN | PTY | Chokri Belaid | m
محمد البراهمي | | TUN | PTY | Mohamed Brahmi | m
عماد الخميري | | TUN | PTY | Imed Khemiri | m
نور الدين البحيري | نورالدين البحيري | TUN | PTY | Noureddine Bhiri | m
سيف الدين مخلوف | | TUN | PTY | Seifeddine Makhlouf | m
جوهر بن مبارك | | TUN | PTY | Jaouhar Ben Mbarek | m

# TUN LAB
نور الدين الطبوبي | نورالدين الطبوبي, الطبوبي | TUN | LAB | Noureddine Taboubi | m
حسين العباسي | | TUN | LAB | Houcine Abassi | m
سامي الطاهري | | TUN | LAB | Sami Tahri | m

# TUN CVL
محمد البوعزيزي | البوعزيزي | TUN | CVL | Mohamed Bouazizi | m
محمد الزواري | | TUN | CVL | Mohamed Zouari | m
بسمة الخلفاوي | | TUN | CVL | Basma Khalfaoui | f

# TUN SOC
وهبي الخزري | الخزري | TUN | SOC | Wahbi Khazri | m
يوسف المساكني | المساكني | TUN | SOC | Youssef Msakni | m
فرجاني ساسي | | TUN | SOC | Ferjani Sassi | m
علي معلول | | TUN | SOC | Ali Maâloul | m
نبيل معلول | | TUN | SOC | Nabil Maâloul | m
أنس جابر | | TUN | SOC | Ons Jabeur | f
طارق ذياب | | TUN | SOC | Tarak Dhiab | m
أيمن عبد النور | | TUN | SOC | Aymen Abdennour | m
معز حسن | | TUN | SOC | Mouez Hassen | m
لطفي بوشناق | | TUN | SOC | Lotfi Bouchnak | m
هند صبري | | TUN | SOC | Hend Sabry | f
كوثر بن هنية | | TUN | SOC | Kaouther Ben Hania | f

# DZA GOV
عبد العزيز بوتفليقة | عبدالعزيز بوتفليقة, بوتفليقة | DZA | GOV | Abdelaziz Bouteflika | m
عبد المجيد تبون | عبدالمجيد تبون, تبون | DZA | GOV | Abdelmadjid Tebboune | m
عبد القادر بن صالح | عبدالقادر بن صالح | DZA | GOV | Abdelkader Bensalah | m
أحمد أويحيى | احمد اويحيى, أويحيى | DZA | GOV | Ahmed Ouyahia | m
عبد المالك سلال | عبدالمالك سلال | DZA | GOV | Abdelmalek Sellal | m
نور الدين بدوي | نورالدين بدوي | DZA | GOV | Noureddine Bedoui | m
عبد العزيز جراد | عبدالعزيز جراد | DZA | GOV | Abdelaziz Djerad | m
أيمن بن عبد الرحمن | أيمن بن عبدالرحمن | DZA | GOV | Aymen Benabderrahmane | m
نذير العرباوي | العرباوي | DZA | GOV | Nadir Larbaoui | m
عبد القادر مساهل | عبدالقادر مساهل, مساهل | DZA | GOV | Abdelkader Messahel | m
صبري بوقدوم | بوقدوم | DZA | GOV | Sabri Boukadoum | m
أحمد عطاف | عطاف | DZA | GOV | Ahmed Attaf | m
مراد مدلسي | مدلسي | DZA | GOV | Mourad Medelci | m
عمار بن جامع | | DZA | GOV | Amar Bendjama | m
اليامين زروال | ليامين زروال, زروال | DZA | GOV | Liamine Zéroual | m
هواري بومدين | بومدين | DZA | GOV | Houari Boumédiène | m
الشاذلي بن جديد | بن جديد | DZA | GOV | Chadli Bendjedid | m
أحمد بن بلة | بن بلة | DZA | GOV | Ahmed Ben Bella | m
محمد بوضياف | بوضياف | DZA | GOV | Mohamed Boudiaf | m
مولود حمروش | حمروش | DZA | GOV | Mouloud Hamrouche | m
علي بن فليس | بن فليس | DZA | GOV | Ali Benflis | m
شكيب خليل | | DZA | GOV | Chakib Khelil | m
نورية بن غبريط | بن غبريط | DZA | GOV | Nouria Benghabrit | f
سعيد بوتفليقة | السعيد بوتفليقة | DZA | GOV | Saïd Bouteflika | m
الطيب بلعيز | | DZA | GOV | Tayeb Belaiz | m
كمال بلجود | | DZA | GOV | Kamel Beldjoud | m

# DZA MIL
أحمد قايد صالح | أحمد قائد صالح, احمد قايد صالح, قايد صالح, قائد صالح | DZA | MIL | Ahmed Gaid Salah | m
السعيد شنقريحة | سعيد شنقريحة, شنقريحة | DZA | MIL | Said Chengriha | m
خالد نزار | | DZA | MIL | Khaled Nezzar | m

# DZA SPY
محمد مدين | الجنرال توفيق | DZA | SPY | Mohamed Mediène | m
بشير طرطاق | عثمان طرطاق, طرطاق | DZA | SPY | Athmane Tartag | m

# DZA PTY
لويزة حنون | | DZA | PTY | Louisa Hanoune | f
عبد الرزاق مقري | عبدالرزاق مقري | DZA | PTY | Abderrazak Makri | m
عبد العزيز بلخادم | بلخادم | DZA | PTY | Abdelaziz Belkhadem | m
جمال ولد عباس | ولد عباس | DZA | PTY | Djamel Ould Abbes | m
عمار سعداني | | DZA | PTY | Amar Saadani | m
عبد الله جاب الله | عبدالله جاب الله | DZA | PTY | Abdallah Djaballah | m
عباسي مدني | | DZA | PTY | Abbassi Madani | m
علي بلحاج | | DZA | PTY | Ali Belhadj | m
عمارة بن يونس | | DZA | PTY | Amara Benyounes | m
عبد القادر بن قرينة | بن قرينة | DZA | PTY | Abdelkader Bengrina | m
حسين آيت أحمد | آيت أحمد | DZA | PTY | Hocine Aït Ahmed | m

# DZA LEG
السعيد بوحجة | سعيد بوحجة, بوحجة | DZA | LEG | Saïd Bouhadja | m
إبراهيم بوغالي | بوغالي | DZA | LEG | Ibrahim Boughali | m
صالح قوجيل | قوجيل | DZA | LEG | Salah Goudjil | m
معاذ بوشارب | | DZA | LEG | Mouad Bouchareb | m

# DZA BUS
علي حداد | | DZA | BUS | Ali Haddad | m
يسعد ربراب | ربراب | DZA | BUS | Issad Rebrab | m
رشيد نكاز | نكاز | DZA | BUS | Rachid Nekkaz | m

# DZA CVL
كريم طابو | | DZA | CVL | Karim Tabbou | m
مصطفى بوشاشي | | DZA | CVL | Mostefa Bouchachi | m

# DZA JRN
خالد درارني | درارني | DZA | JRN | Khaled Drareni | m

# DZA SOC
رياض محرز | محرز | DZA | SOC | Riyad Mahrez | m
جمال بلماضي | بلماضي | DZA | SOC | Djamel Belmadi | m
رابح ماجر | | DZA | SOC | Rabah Madjer | m
إسلام سليماني | | DZA | SOC | Islam Slimani | m
ياسين براهيمي | | DZA | SOC | Yacine Brahimi | m
سفيان فيغولي | | DZA | SOC | Sofiane Feghouli | m
رشيد غزال | | DZA | SOC | Rachid Ghezzal | m
بغداد بونجاح | بونجاح | DZA | SOC | Baghdad Bounedjah | m
رشيد طه | | DZA | SOC | Rachid Taha | m
الشاب خالد | | DZA | SOC | Khaled | m
إيمان خليف | | DZA | SOC | Imane Khelif | f
كمال داود | | DZA | SOC | Kamel Daoud | m
أحلام مستغانمي | | DZA | SOC | Ahlam Mosteghanemi | f
ياسمينة خضرا | | DZA | SOC | Yasmina Khadra | m
بوعلام صنصال | | DZA | SOC | Boualem Sansal | m
وحيد خليلودزيتش | خليلودزيتش, وحيد خليلوزيتش | DZA | SOC | Vahid Halilhodžić | m

# MAR GOV
محمد السادس | | MAR | GOV | Mohammed VI | m
الحسن الثاني | | MAR | GOV | Hassan II | m
محمد الخامس | | MAR | GOV | Mohammed V | m
مولاي الحسن | | MAR | GOV | Moulay Hassan | m
مولاي رشيد | | MAR | GOV | Moulay Rachid | m
سعد الدين العثماني | | MAR | GOV | Saadeddine Othmani | m
عبد الإله بنكيران | عبد الإله بن كيران, عبدالإله بنكيران, بنكيران, بن كيران | MAR | GOV | Abdelilah Benkirane | m
عزيز أخنوش | أخنوش | MAR | GOV | Aziz Akhannouch | m
ناصر بوريطة | بوريطة | MAR | GOV | Nasser Bourita | m
صلاح الدين مزوار | مزوار | MAR | GOV | Salaheddine Mezouar | m
عبد الوافي لفتيت | لفتيت | MAR | GOV | Abdelouafi Laftit | m
عبد اللطيف لوديي | لوديي | MAR | GOV | Abdellatif Loudiyi | m
مصطفى الخلفي | | MAR | GOV | Mustapha El Khalfi | m
محمد حصاد | | MAR | GOV | Mohamed Hassad | m
مصطفى بايتاس | بايتاس | MAR | GOV | Mustapha Baitas | m
نبيل بنعبد الله | نبيل بن عبد الله | MAR | GOV | Nabil Benabdallah | m
عبد اللطيف وهبي | | MAR | GOV | Abdellatif Ouahbi | m
فؤاد عالي الهمة | | MAR | GOV | Fouad Ali El Himma | m
عمر هلال | | MAR | GOV | Omar Hilale | m
محمد يتيم | | MAR | GOV | Mohamed Yatim | m
لالة سلمى | للا سلمى | MAR | GOV | Lalla Salma | f

# MAR COP
عبد اللطيف الحموشي | عبداللطيف الحموشي, الحموشي | MAR | COP | Abdellatif Hammouchi | m
عبد الحق الخيام | | MAR | COP | Abdelhak Khiame | m

# MAR PTY
إلياس العماري | | MAR | PTY | Ilyas El Omari | m
نزار بركة | | MAR | PTY | Nizar Baraka | m
حميد شباط | | MAR | PTY | Hamid Chabat | m
إدريس لشكر | | MAR | PTY | Driss Lachgar | m

# MAR LEG
الحبيب المالكي | | MAR | LEG | Habib El Malki | m
رشيد الطالبي العلمي | الطالبي العلمي | MAR | LEG | Rachid Talbi Alami | m

# MAR OPP
ناصر الزفزافي | الزفزافي | MAR | OPP | Nasser Zefzafi | m
نبيل أحمجيق | | MAR | OPP | Nabil Ahamjik | m

# MAR JRN
توفيق بوعشرين | بوعشرين | MAR | JRN | Taoufik Bouachrine | m
حميد المهداوي | المهداوي | MAR | JRN | Hamid El Mahdaoui | m
عمر الراضي | | MAR | JRN | Omar Radi | m
سليمان الريسوني | | MAR | JRN | Soulaimane Raissouni | m

# MAR SOC
سعد لمجرد | سعد المجرد, لمجرد | MAR | SOC | Saad Lamjarred | m
أشرف حكيمي | حكيمي | MAR | SOC | Achraf Hakimi | m
حكيم زياش | زياش | MAR | SOC | Hakim Ziyech | m
مهدي بنعطية | المهدي بنعطية, بنعطية | MAR | SOC | Medhi Benatia | m
نور الدين أمرابط | نورالدين أمرابط | MAR | SOC | Nordin Amrabat | m
وليد الركراكي | الركراكي | MAR | SOC | Walid Regragui | m
ياسين بونو | | MAR | SOC | Yassine Bounou | m
يوسف النصيري | | MAR | SOC | Youssef En-Nesyri | m
وليد أزارو | | MAR | SOC | Walid Azaro | m
فيصل فجر | | MAR | SOC | Faycal Fajr | m
فوزي لقجع | لقجع | MAR | SOC | Fouzi Lekjaa | m
نبيل عيوش | | MAR | SOC | Nabil Ayouch | m
جمال الدبوز | | MAR | SOC | Jamel Debbouze | m
هشام الكروج | | MAR | SOC | Hicham El Guerrouj | m
سفيان بوفال | | MAR | SOC | Sofiane Boufal | m
الطاهر بن جلون | | MAR | SOC | Tahar Ben Jelloun | m

# ESH REB
إبراهيم غالي | | ESH | REB | Brahim Ghali | m
أميناتو حيدر | أمينتو حيدر | ESH | REB | Aminatou Haidar | f

# MRT GOV
محمد ولد عبد العزيز | محمد ولد عبدالعزيز, ولد عبد العزيز | MRT | GOV | Mohamed Ould Abdel Aziz | m
محمد ولد الغزواني | محمد ولد الشيخ الغزواني, ولد الغزواني | MRT | GOV | Mohamed Ould Ghazouani | m
معاوية ولد سيدي أحمد الطايع | معاوية ولد الطايع, ولد الطايع | MRT | GOV | Maaouya Ould Taya | m
سيدي محمد ولد الشيخ عبد الله | سيدي ولد الشيخ عبد الله | MRT | GOV | Sidi Ould Cheikh Abdallahi | m
محمد سالم ولد مرزوك | | MRT | GOV | Mohamed Salem Ould Merzoug | m

# MRT CVL
بيرام ولد اعبيدي | بيرام الداه اعبيدي | MRT | CVL | Biram Dah Abeid | m

# SOM GOV
محمد عبد الله محمد فرماجو | محمد عبد الله فرماجو, محمد عبدالله فرماجو, محمد عبد الله فارماجو, محمد فرماجو, فرماجو, فارماجو | SOM | GOV | Mohamed Abdullahi Farmaajo | m
حسن شيخ محمود | | SOM | GOV | Hassan Sheikh Mohamud | m
شريف شيخ أحمد | | SOM | GOV | Sharif Sheikh Ahmed | m
عبد الله يوسف أحمد | عبدالله يوسف | SOM | GOV | Abdullahi Yusuf Ahmed | m
حسن علي خيري | | SOM | GOV | Hassan Ali Khaire | m
محمد حسين روبلي | روبلي | SOM | GOV | Mohamed Hussein Roble | m
حمزة عبدي بري | | SOM | GOV | Hamza Abdi Barre | m
موسى بيحي عبدي | | SOM | GOV | Muse Bihi Abdi | m

# SOM OPP
عبد الرحمن عبد الشكور | عبدالرحمن عبدالشكور | SOM | OPP | Abdirahman Abdishakur | m
مختار روبو | | SOM | OPP | Mukhtar Robow | m

# DJI GOV
إسماعيل عمر جيله | إسماعيل عمر جيلة, اسماعيل عمر جيله, عمر جيله, إسماعيل عمر جيلي | DJI | GOV | Ismail Omar Guelleh | m
محمود علي يوسف | | DJI | GOV | Mahamoud Ali Youssouf | m

# COM GOV
غزالي عثماني | عثمان غزالي, غزالي عثمان | COM | GOV | Azali Assoumani | m

# ERI GOV
أسياس أفورقي | إسياس أفورقي, اسياس افورقي, أسياسي أفورقي, أفورقي | ERI | GOV | Isaias Afwerki | m
عثمان صالح | | ERI | GOV | Osman Saleh | m

# ETH GOV
آبي أحمد | أبي أحمد, ابي أحمد, آبي أحمد علي | ETH | GOV | Abiy Ahmed | m
هايلي ماريام ديسالين | هيلا مريم ديسالين, هايلي مريام ديسالين, هيلاماريام ديسالين, ديسالين | ETH | GOV | Hailemariam Desalegn | m
ملس زيناوي | مليس زيناوي, زيناوي | ETH | GOV | Meles Zenawi | m
مولاتو تيشومي | | ETH | GOV | Mulatu Teshome | m
سهلورق زودي | سهلي ورق زودي | ETH | GOV | Sahle-Work Zewde | f
ورقنه جيبيو | ورقنه قبيو | ETH | GOV | Workneh Gebeyehu | m
ديمقي ميكونين | دمقي مكونن, دمقي ميكونين | ETH | GOV | Demeke Mekonnen | m
سيليشي بيكيلي | سيلشي بقلي | ETH | GOV | Seleshi Bekele | m
دينا مفتي | | ETH | GOV | Dina Mufti | m

# ETH REB
دبرصيون جبرميكائيل | دبرصيون غبرميكائيل | ETH | REB | Debretsion Gebremichael | m

# AFG GOV
أشرف غني | | AFG | GOV | Ashraf Ghani | m
حامد كرزاي | حميد كرزاي, كرزاي | AFG | GOV | Hamid Karzai | m
عبد الله عبد الله | عبدالله عبدالله | AFG | GOV | Abdullah Abdullah | m
أمر الله صالح | | AFG | GOV | Amrullah Saleh | m
حمد الله محب | | AFG | GOV | Hamdullah Mohib | m
محمد حنيف أتمر | | AFG | GOV | Haneef Atmar | m

# AFG REB
هبة الله أخوند زاده | هبة الله أخوند زادة, هيبة الله أخوند زاده, أخوند زاده | AFG | REB | Hibatullah Akhundzada | m
الملا عمر | محمد عمر | AFG | REB | Mullah Omar | m
ذبيح الله مجاهد | | AFG | REB | Zabihullah Mujahid | m
سهيل شاهين | | AFG | REB | Suhail Shaheen | m
عبد الغني برادر | عبدالغني برادر, الملا برادر | AFG | REB | Abdul Ghani Baradar | m
سراج الدين حقاني | | AFG | REB | Sirajuddin Haqqani | m
أمير خان متقي | متقي | AFG | REB | Amir Khan Muttaqi | m
أختر منصور | | AFG | REB | Akhtar Mansour | m
قلب الدين حكمتيار | حكمتيار | AFG | REB | Gulbuddin Hekmatyar | m
أحمد شاه مسعود | | AFG | REB | Ahmad Shah Massoud | m
أحمد مسعود | | AFG | REB | Ahmad Massoud | m
عبد الرشيد دوستم | دوستم | AFG | REB | Abdul Rashid Dostum | m

# PAK GOV
عمران خان | | PAK | GOV | Imran Khan | m
نواز شريف | | PAK | GOV | Nawaz Sharif | m
شهباز شريف | | PAK | GOV | Shehbaz Sharif | m
برويز مشرف | بيرويز مشرف | PAK | GOV | Pervez Musharraf | m
آصف علي زرداري | آصف زرداري, زرداري | PAK | GOV | Asif Ali Zardari | m
شاهد خاقان عباسي | شهيد خاقان عباسي, خاقان عباسي | PAK | GOV | Shahid Khaqan Abbasi | m
يوسف رضا جيلاني | يوسف رضا كيلاني | PAK | GOV | Yousaf Raza Gilani | m
بينظير بوتو | بنظير بوتو | PAK | GOV | Benazir Bhutto | f
ذو الفقار علي بوتو | | PAK | GOV | Zulfikar Ali Bhutto | m
بيلاوال بوتو زرداري | بيلاوال بوتو | PAK | GOV | Bilawal Bhutto Zardari | m
شاه محمود قريشي | | PAK | GOV | Shah Mahmood Qureshi | m
إسحاق دار | | PAK | GOV | Ishaq Dar | m
ممنون حسين | | PAK | GOV | Mamnoon Hussain | m
عارف علوي | | PAK | GOV | Arif Alvi | m
خواجة آصف | خواجه آصف | PAK | GOV | Khawaja Asif | m
مريم نواز | | PAK | GOV | Maryam Nawaz | f

# PAK MIL
قمر جاويد باجوا | باجوا | PAK | MIL | Qamar Javed Bajwa | m
عاصم منير | | PAK | MIL | Asim Munir | m
آصف غفور | | PAK | MIL | Asif Ghafoor | m
رحيل شريف | راحيل شريف | PAK | MIL | Raheel Sharif | m

# PAK CVL
ملالا يوسفزاي | ملالا يوسف زاي, ملاله يوسفزاي | PAK | CVL | Malala Yousafzai | f
آسيا بيبي | | PAK | CVL | Asia Bibi | f
عبد القدير خان | | PAK | CVL | Abdul Qadeer Khan | m

# PAK UAF
حافظ سعيد | | PAK | UAF | Hafiz Saeed | m
فضل الله حياة | فضل الله | PAK | UAF | Mullah Fazlullah | m
بيت الله محسود | | PAK | UAF | Baitullah Mehsud | m
مسعود أزهر | | PAK | UAF | Masood Azhar | m

# IND GOV
ناريندرا مودي | نارندرا مودي, ناريندا مودي, مودي | IND | GOV | Narendra Modi | m
مانموهان سينغ | مانموهان سينج | IND | GOV | Manmohan Singh | m
سوشما سواراج | | IND | GOV | Sushma Swaraj | f
سوبرامانيام جايشانكار | جايشانكار | IND | GOV | S. Jaishankar | m
راجنات سينغ | | IND | GOV | Rajnath Singh | m
أميت شاه | | IND | GOV | Amit Shah | m
أنديرا غاندي | إنديرا غاندي, أنديرا جاندي | IND | GOV | Indira Gandhi | f
جواهر لال نهرو | نهرو | IND | GOV | Jawaharlal Nehru | m
رام ناث كوفيند | | IND | GOV | Ram Nath Kovind | m
دروبادي مورمو | | IND | GOV | Droupadi Murmu | f
أتال بيهاري فاجبايي | فاجبايي | IND | GOV | Atal Bihari Vajpayee | m
أجيت دوفال | | IND | GOV | Ajit Doval | m

# IND PTY
راهول غاندي | راهول جاندي | IND | PTY | Rahul Gandhi | m
سونيا غاندي | سونيا جاندي | IND | PTY | Sonia Gandhi | f
أرفيند كيجريوال | كيجريوال | IND | PTY | Arvind Kejriwal | m

# IND CVL
المهاتما غاندي | مهاتما غاندي, المهاتما جاندي | IND | CVL | Mahatma Gandhi | m
الأم تيريزا | الأم تريزا | IND | CVL | Mother Teresa | f

# IND BUS
موكيش أمباني | أمباني | IND | BUS | Mukesh Ambani | m
غوتام أداني | أداني | IND | BUS | Gautam Adani | m

# IND SOC
أميتاب باتشان | أميتاب باتشن | IND | SOC | Amitabh Bachchan | m
شاه روخ خان | شاروخان, شاه روخان | IND | SOC | Shah Rukh Khan | m
سلمان خان | | IND | SOC | Salman Khan | m

# BGD GOV
الشيخة حسينة | شيخة حسينة, حسينة واجد | BGD | GOV | Sheikh Hasina | f
محمد يونس | | BGD | GOV | Muhammad Yunus | m
شهريار علم | | BGD | GOV | Shahriar Alam | m

# BGD OPP
خالدة ضياء | | BGD | OPP | Khaleda Zia | f

# MMR GOV
أونغ سان سو تشي | أونج سان سو تشي, أونغ سان سو كي, أون سان سو تشي, اونغ سان سو تشي, سو تشي | MMR | GOV | Aung San Suu Kyi | f
وين مينت | | MMR | GOV | Win Myint | m

# MMR MIL
مين أونغ هلاينغ | مين أونج هلاينج, مين أونغ هلينغ, هلاينغ | MMR | MIL | Min Aung Hlaing | m

# CHN GOV
شي جين بينغ | شي جينبينغ, شي جين بينج, شي جينبنغ, شي جيبينغ, شي جينبيغ, تشي جينبينغ, جين بينغ, جينبينغ | CHN | GOV | Xi Jinping | m
هو جين تاو | هو جينتاو, جين تاو | CHN | GOV | Hu Jintao | m
جيانغ تسه مين | جيانغ زيمين | CHN | GOV | Jiang Zemin | m
لي كه تشيانغ | لي كيكيانغ, لي كه تشيانج, لي كي كيانغ | CHN | GOV | Li Keqiang | m
لي تشيانغ | | CHN | GOV | Li Qiang | m
ون جيا باو | وين جيا باو, وين جياباو | CHN | GOV | Wen Jiabao | m
وانغ يي | وانج يي | CHN | GOV | Wang Yi | m
تشين غانغ | | CHN | GOV | Qin Gang | m
يانغ جيه تشي | يانغ جيتشي | CHN | GOV | Yang Jiechi | m
وانغ تشي شان | وانغ تشيشان | CHN | GOV | Wang Qishan | m
ليو هي | ليو خه | CHN | GOV | Liu He | m
وانغ ون بين | وانغ وينبين | CHN | GOV | Wang Wenbin | m
هوا تشون ينغ | هوا تشونينغ, هوا تشونيينغ | CHN | GOV | Hua Chunying | f
لو كانغ | لو كانج | CHN | GOV | Lu Kang | m
قنغ شوانغ | قنغ شوانج, جينغ شوانغ | CHN | GOV | Geng Shuang | m
تشاو لي جيان | تشاو ليجيان | CHN | GOV | Zhao Lijian | m
ماو نينغ | | CHN | GOV | Mao Ning | f
ماو تسي تونغ | ماو تسي تونج | CHN | GOV | Mao Zedong | m
دنغ شياو بينغ | دينغ شياو بينغ | CHN | GOV | Deng Xiaoping | m
كاري لام | | CHN | GOV | Carrie Lam | f
جون لي | | CHN | GOV | John Lee | m
وي فنغ خه | وي فينغ خه, وي فنغهي | CHN | GOV | Wei Fenghe | m
لي شانغ فو | | CHN | GOV | Li Shangfu | m
شيه شياو يان | شيه شياويان | CHN | GOV | Xie Xiaoyan | m
تشاي جون | | CHN | GOV | Zhai Jun | m
بو شيلاي | | CHN | GOV | Bo Xilai | m
تشونغ شان | | CHN | GOV | Zhong Shan | m

# CHN BUS
جاك ما | | CHN | BUS | Jack Ma | m
رن تشنغ فاي | رن تشنغفي | CHN | BUS | Ren Zhengfei | m
منغ وان تشو | منغ وانتشو, منغ وانزهو | CHN | BUS | Meng Wanzhou | f

# CHN OPP
ليو شياوبو | ليو شياو بو | CHN | OPP | Liu Xiaobo | m
آي ويوي | آي ويواي | CHN | OPP | Ai Weiwei | m
جوشوا وونغ | | CHN | OPP | Joshua Wong | m
الدالاي لاما | الدالاي لاما الرابع عشر | CHN | OPP | Dalai Lama | m

# TWN GOV
تساي إنغ وين | تساي إنج ون, تساي اينغ وين | TWN | GOV | Tsai Ing-wen | f
لاي تشينغ تي | لاي تشينغ ته | TWN | GOV | Lai Ching-te | m

# JPN GOV
شينزو آبي | شينزو أبي, شينزو ابي, آبي شينزو | JPN | GOV | Shinzo Abe | m
فوميو كيشيدا | كيشيدا | JPN | GOV | Fumio Kishida | m
يوشيهيدي سوغا | يوشيهيدي سوجا, يوشيهيده سوغا, سوغا | JPN | GOV | Yoshihide Suga | m
شيغيرو إيشيبا | شيجيرو إيشيبا, إيشيبا | JPN | GOV | Shigeru Ishiba | m
ساناي تاكايتشي | تاكايتشي | JPN | GOV | Sanae Takaichi | f
تارو كونو | | JPN | GOV | Taro Kono | m
تارو آسو | تارو أسو | JPN | GOV | Taro Aso | m
جونيشيرو كويزومي | جونيتشيرو كويزومي, كويزومي | JPN | GOV | Junichiro Koizumi | m
ناوتو كان | | JPN | GOV | Naoto Kan | m
يوكيو هاتوياما | | JPN | GOV | Yukio Hatoyama | m
توشيميتسو موتيغي | توشيميتسو موتيجي, موتيغي | JPN | GOV | Toshimitsu Motegi | m
يوشيماسا هاياشي | هاياشي | JPN | GOV | Yoshimasa Hayashi | m
إيتسونوري أونوديرا | أونوديرا | JPN | GOV | Itsunori Onodera | m
أكيهيتو | | JPN | GOV | Akihito | m
ناروهيتو | | JPN | GOV | Naruhito | m
هاروهيكو كورودا | كورودا | JPN | GOV | Haruhiko Kuroda | m

# JPN SOC
كي نيشيكوري | نيشيكوري | JPN | SOC | Kei Nishikori | m
ناومي أوساكا | | JPN | SOC | Naomi Osaka | f
هاروكي موراكامي | موراكامي | JPN | SOC | Haruki Murakami | m

# KOR GOV
مون جاي إن | مون جيه إن, مون جاي-إن, مون جاي ان, مون جيه-إن | KOR | GOV | Moon Jae-in | m
بارك غيون هاي | بارك جون هاي, باك كون هيه, باك غون هيه, بارك كون هيه, باك غيون هاي | KOR | GOV | Park Geun-hye | f
لي ميونغ باك | لي ميونج باك, لي ميونغ-باك | KOR | GOV | Lee Myung-bak | m
يون سوك يول | يون سيوك يول, يون سوك-يول, يون سوك يئول | KOR | GOV | Yoon Suk Yeol | m
لي جيه ميونغ | لي جاي ميونغ, لي جاي ميونج | KOR | GOV | Lee Jae-myung | m
روه مو هيون | رو مو هيون | KOR | GOV | Roh Moo-hyun | m
كيم داي جونغ | كيم دايه جونغ | KOR | GOV | Kim Dae-jung | m
كانغ كيونغ هوا | كانج كيونج هوا, كانغ كيونغ-هوا | KOR | GOV | Kang Kyung-wha | f
تشونغ إيوي يونغ | تشونغ أوي يونغ, تشونغ يوي يونغ, تشونج أوي يونج | KOR | GOV | Chung Eui-yong | m
تشو ميونغ غيون | تشو ميونغ جيون, تشو ميونج جيون | KOR | GOV | Cho Myoung-gyon | m
هان دوك سو | | KOR | GOV | Han Duck-soo | m

# KOR BUS
لي جيه يونغ | لي جاي يونغ, لي جاي-يونغ | KOR | BUS | Lee Jae-yong | m

# KOR SOC
سون هيونغ مين | سون هيونج مين, سون هيونغ-مين | KOR | SOC | Son Heung-min | m

# PRK GOV
كيم جونغ أون | كيم جونج أون, كيم يونغ أون, كيم جونغ اون, كيم جونج اون, كيم يونج أون, كيم جونغ-أون, كيم جونغ-اون | PRK | GOV | Kim Jong-un | m
كيم جونغ إيل | كيم جونج إيل, كيم جونغ ايل, كيم يونغ إيل | PRK | GOV | Kim Jong-il | m
كيم إيل سونغ | كيم إيل سونج, كيم ايل سونغ | PRK | GOV | Kim Il-sung | m
كيم يو جونغ | كيم يو جونج, كيم يو-جونغ | PRK | GOV | Kim Yo-jong | f
كيم يونغ نام | كيم يونج نام | PRK | GOV | Kim Yong-nam | m
كيم يونغ تشول | كيم يونج تشول, كيم يونغ شول | PRK | GOV | Kim Yong-chol | m
ري يونغ هو | ري يونج هو | PRK | GOV | Ri Yong-ho | m
تشوي سون هوي | تشوي سون هي | PRK | GOV | Choe Son-hui | f
كيم جونغ نام | كيم جونج نام | PRK | GOV | Kim Jong-nam | m

# IDN GOV
جوكو ويدودو | ويدودو | IDN | GOV | Joko Widodo | m
برابوو سوبيانتو | برابوو | IDN | GOV | Prabowo Subianto | m
سوسيلو بامبانغ يودويونو | سوسيلو بامبانج يودويونو, يودويونو | IDN | GOV | Susilo Bambang Yudhoyono | m
ريتنو مارسودي | مارسودي | IDN | GOV | Retno Marsudi | f
ميغاواتي سوكارنو بوتري | | IDN | GOV | Megawati Sukarnoputri | f

# MYS GOV
مهاتير محمد | محاضر محمد | MYS | GOV | Mahathir Mohamad | m
نجيب رزاق | نجيب عبد الرزاق, نجيب عبدالرزاق, نجيب تون رزاق | MYS | GOV | Najib Razak | m
أنور إبراهيم | أنور ابراهيم | MYS | GOV | Anwar Ibrahim | m
محيي الدين ياسين | | MYS | GOV | Muhyiddin Yassin | m
عبد الله بدوي | عبد الله أحمد بدوي | MYS | GOV | Abdullah Badawi | m
وان عزيزة | وان عزيزة وان إسماعيل | MYS | GOV | Wan Azizah | f
روسما منصور | روسمه منصور | MYS | GOV | Rosmah Mansor | f

# SGP GOV
لي هسين لونغ | لي هسين لونج, لي شين لونغ | SGP | GOV | Lee Hsien Loong | m
لي كوان يو | | SGP | GOV | Lee Kuan Yew | m
فيفيان بالاكريشنان | | SGP | GOV | Vivian Balakrishnan | m

# PHL GOV
رودريغو دوتيرتي | رودريجو دوتيرتي, رودريغو دوتيرتى, رودريغو دوتيرت, دوتيرتي | PHL | GOV | Rodrigo Duterte | m
فرديناند ماركوس الابن | فرديناند ماركوس جونيور | PHL | GOV | Ferdinand Marcos Jr. | m
فرديناند ماركوس | | PHL | GOV | Ferdinand Marcos | m
بنينو أكينو | | PHL | GOV | Benigno Aquino | m
هاري روك | | PHL | GOV | Harry Roque | m

# PHL SOC
ماني باكياو | باكياو | PHL | SOC | Manny Pacquiao | m

# PHL JRN
ماريا ريسا | | PHL | JRN | Maria Ressa | f

# THA GOV
برايوت تشان أوتشا | برايوت تشان-أوتشا, برايوت شان أوشا | THA | GOV | Prayut Chan-o-cha | m
ينغلوك شيناواترا | ينجلوك شيناواترا | THA | GOV | Yingluck Shinawatra | f
تاكسين شيناواترا | ثاكسين شيناواترا | THA | GOV | Thaksin Shinawatra | m

# KHM GOV
هون سين | هون سن | KHM | GOV | Hun Sen | m

# LKA GOV
مايثريبالا سيريسينا | سيريسينا | LKA | GOV | Maithripala Sirisena | m
غوتابايا راجاباكسا | جوتابايا راجاباكسا | LKA | GOV | Gotabaya Rajapaksa | m
ماهيندا راجاباكسا | | LKA | GOV | Mahinda Rajapaksa | m
رانيل ويكريميسينغه | رانيل ويكرمسينغ | LKA | GOV | Ranil Wickremesinghe | m

# MDV GOV
عبد الله يمين | عبدالله يمين | MDV | GOV | Abdulla Yameen | m
محمد نشيد | | MDV | GOV | Mohamed Nasheed | m

# AUS GOV
سكوت موريسون | سكوت موريسن, موريسون | AUS | GOV | Scott Morrison | m
مالكولم تيرنبول | مالكوم ترنبول, مالكولم ترنبول, تيرنبول, ترنبول | AUS | GOV | Malcolm Turnbull | m
توني أبوت | | AUS | GOV | Tony Abbott | m
أنتوني ألبانيز | أنتوني ألبانيزي, ألبانيزي | AUS | GOV | Anthony Albanese | m
جوليا غيلارد | جوليا جيلارد, غيلارد | AUS | GOV | Julia Gillard | f
كيفن راد | كيفن رود | AUS | GOV | Kevin Rudd | m
جون هوارد | | AUS | GOV | John Howard | m
جولي بيشوب | | AUS | GOV | Julie Bishop | f
بيني وونغ | | AUS | GOV | Penny Wong | f
ماريس باين | | AUS | GOV | Marise Payne | f
بيتر داتون | | AUS | GOV | Peter Dutton | m

# AUS CVL
جوليان أسانج | جوليان أسانغ, جوليان اسانج, أسانج | AUS | CVL | Julian Assange | m

# NZL GOV
جاسيندا أرديرن | جاسيندا أردرن, أرديرن | NZL | GOV | Jacinda Ardern | f
كريس هيبكنز | | NZL | GOV | Chris Hipkins | m
كريستوفر لوكسون | | NZL | GOV | Christopher Luxon | m
ونستون بيترز | وينستون بيترز | NZL | GOV | Winston Peters | m

# KAZ GOV
نور سلطان نزارباييف | نورسلطان نزارباييف, نور سلطان نزار باييف, نزارباييف | KAZ | GOV | Nursultan Nazarbayev | m
قاسم جومارت توكاييف | قاسم جومرت توكاييف, قاسم-جومارت توكاييف, توكاييف | KAZ | GOV | Kassym-Jomart Tokayev | m
خيرت عبد الرحمنوف | خيرت عبدالرحمنوف | KAZ | GOV | Kairat Abdrakhmanov | m

# UZB GOV
شوكت ميرضيائيف | شوكت ميرزيوييف, شوكت مرضيائيف, ميرضيائيف | UZB | GOV | Shavkat Mirziyoyev | m
إسلام كريموف | كريموف | UZB | GOV | Islam Karimov | m

# TKM GOV
قربان قولي بردي محمدوف | قربانقلي بردي محمدوف | TKM | GOV | Gurbanguly Berdimuhamedow | m

# KGZ GOV
سورونباي جينبيكوف | جينبيكوف | KGZ | GOV | Sooronbay Jeenbekov | m
صدير جباروف | | KGZ | GOV | Sadyr Japarov | m
ألمازبيك أتامباييف | أتامباييف | KGZ | GOV | Almazbek Atambayev | m

# TJK GOV
إمام علي رحمن | إمام علي رحمانوف, إمام علي رحمون | TJK | GOV | Emomali Rahmon | m

# AZE GOV
إلهام علييف | الهام علييف, علييف | AZE | GOV | Ilham Aliyev | m
حيدر علييف | | AZE | GOV | Heydar Aliyev | m
جيهون بيراموف | | AZE | GOV | Jeyhun Bayramov | m

# ARM GOV
نيكول باشينيان | باشينيان | ARM | GOV | Nikol Pashinyan | m
سيرج سركيسيان | سيرج سركسيان, سركيسيان, سركسيان | ARM | GOV | Serzh Sargsyan | m
أرمين سركيسيان | | ARM | GOV | Armen Sarkissian | m

# GEO GOV
ميخائيل ساكاشفيلي | ساكاشفيلي | GEO | GOV | Mikheil Saakashvili | m
سالومي زورابيشفيلي | زورابيشفيلي | GEO | GOV | Salome Zourabichvili | f

# BLR GOV
ألكسندر لوكاشينكو | ألكسندر لوكاشنكو, لوكاشينكو, لوكاشنكو | BLR | GOV | Alexander Lukashenko | m

# BLR OPP
سفيتلانا تيخانوفسكايا | تيخانوفسكايا | BLR | OPP | Sviatlana Tsikhanouskaya | f

# MDA GOV
مايا ساندو | | MDA | GOV | Maia Sandu | f
إيغور دودون | | MDA | GOV | Igor Dodon | m

# CAN GOV
جاستن ترودو | جاستين ترودو, ترودو | CAN | GOV | Justin Trudeau | m
مارك كارني | كارني | CAN | GOV | Mark Carney | m
ستيفن هاربر | | CAN | GOV | Stephen Harper | m
كريستيا فريلاند | فريلاند | CAN | GOV | Chrystia Freeland | f
ميلاني جولي | | CAN | GOV | Mélanie Joly | f
بيل بلير | | CAN | GOV | Bill Blair | m

# CAN PTY
بيير بوالييفر | بيير بوليفر | CAN | PTY | Pierre Poilievre | m
جاغميت سينغ | جاجميت سينج | CAN | PTY | Jagmeet Singh | m

# CAN SOC
سيلين ديون | | CAN | SOC | Celine Dion | f
جاستن بيبر | جاستين بيبر | CAN | SOC | Justin Bieber | m

# MEX GOV
أندريس مانويل لوبيز أوبرادور | أندريس لوبيز أوبرادور, لوبيز أوبرادور, أوبرادور | MEX | GOV | Andrés Manuel López Obrador | m
إنريكي بينيا نييتو | إنريكي بينا نييتو, بينيا نييتو | MEX | GOV | Enrique Peña Nieto | m
كلوديا شينباوم | شينباوم | MEX | GOV | Claudia Sheinbaum | f
فيسنتي فوكس | | MEX | GOV | Vicente Fox | m
مارسيلو إبرارد | | MEX | GOV | Marcelo Ebrard | m

# MEX CRM
خواكين غوزمان | خواكين إل تشابو غوزمان, إل تشابو, خواكين جوزمان | MEX | CRM | Joaquín "El Chapo" Guzmán | m

# VEN GOV
نيكولاس مادورو | نيكولا مادورو, مادورو | VEN | GOV | Nicolás Maduro | m
هوغو تشافيز | هوجو تشافيز, هوغو شافيز, تشافيز | VEN | GOV | Hugo Chávez | m
خورخي أرياسا | خورخي أرياثا, أرياسا | VEN | GOV | Jorge Arreaza | m
ديلسي رودريغيز | ديلسي رودريجيز | VEN | GOV | Delcy Rodríguez | f
فلاديمير بادرينو | فلاديمير بادرينو لوبيز | VEN | GOV | Vladimir Padrino | m
ديوسدادو كابيلو | | VEN | GOV | Diosdado Cabello | m

# VEN OPP
خوان غوايدو | خوان جوايدو, غوايدو, جوايدو | VEN | OPP | Juan Guaidó | m
ماريا كورينا ماتشادو | ماتشادو | VEN | OPP | María Corina Machado | f
ليوبولدو لوبيز | | VEN | OPP | Leopoldo López | m
إدموندو غونزاليس أوروتيا | إدموندو غونزاليس, إدموندو جونزاليس | VEN | OPP | Edmundo González | m
هنريكي كابريليس | كابريليس | VEN | OPP | Henrique Capriles | m

# BRA GOV
لويس إيناسيو لولا دا سيلفا | لولا دا سيلفا, لويس ايناسيو لولا دا سيلفا, لويز إيناسيو لولا دا سيلفا | BRA | GOV | Luiz Inácio Lula da Silva | m
جايير بولسونارو | جائير بولسونارو, جاير بولسونارو, بولسونارو | BRA | GOV | Jair Bolsonaro | m
ديلما روسيف | روسيف | BRA | GOV | Dilma Rousseff | f
ميشال تامر | ميشيل تامر | BRA | GOV | Michel Temer | m
فرناندو حداد | | BRA | GOV | Fernando Haddad | m
سيلسو أموريم | | BRA | GOV | Celso Amorim | m

# BRA JUD
سيرجيو مورو | | BRA | JUD | Sergio Moro | m
ألكسندر دي مورايس | | BRA | JUD | Alexandre de Moraes | m

# BRA SOC
نيمار | نيمار دا سيلفا, نيمار جونيور | BRA | SOC | Neymar | m
رونالدينيو | رونالدينهو | BRA | SOC | Ronaldinho | m
بيليه | | BRA | SOC | Pelé | m
تيتي | أدينور ليوناردو باتشي | BRA | SOC | Tite | m
فيليبي كوتينيو | فيليب كوتينيو, كوتينيو | BRA | SOC | Philippe Coutinho | m
روبيرتو فيرمينو | روبرتو فيرمينو, روبيرتو فيرمينيو, فيرمينو | BRA | SOC | Roberto Firmino | m
غابرييل جيسوس | جابرييل جيسوس | BRA | SOC | Gabriel Jesus | m
مارسيلو | | BRA | SOC | Marcelo | m
أليسون بيكر | | BRA | SOC | Alisson Becker | m
داني ألفيش | داني ألفيس | BRA | SOC | Dani Alves | m
كازيميرو | كاسيميرو | BRA | SOC | Casemiro | m
فينيسيوس جونيور | فينيسيوس | BRA | SOC | Vinícius Júnior | m
تياغو سيلفا | تياجو سيلفا | BRA | SOC | Thiago Silva | m
باولو كويلو | باولو كويليو | BRA | SOC | Paulo Coelho | m
ريفالدو | | BRA | SOC | Rivaldo | m

# ARG GOV
ماوريسيو ماكري | ماكري | ARG | GOV | Mauricio Macri | m
ألبرتو فرنانديز | ألبرتو فيرنانديز | ARG | GOV | Alberto Fernández | m
خافيير ميلي | خافيير ميليي | ARG | GOV | Javier Milei | m
كريستينا كيرشنر | كريستينا فرنانديز دي كيرشنر, كريستينا فرنانديز | ARG | GOV | Cristina Kirchner | f

# ARG SOC
ليونيل ميسي | ليو ميسي, ميسي | ARG | SOC | Lionel Messi | m
دييغو مارادونا | دييجو مارادونا, دييغو أرماندو مارادونا, مارادونا | ARG | SOC | Diego Maradona | m
دييغو سيميوني | دييجو سيميوني, سيميوني | ARG | SOC | Diego Simeone | m
سيرخيو أغويرو | سيرجيو أغويرو, سيرخيو أجويرو, سرخيو أغويرو, أغويرو, أجويرو | ARG | SOC | Sergio Agüero | m
غونزالو هيغواين | جونزالو هيجواين, هيغواين | ARG | SOC | Gonzalo Higuaín | m
أنخيل دي ماريا | أنخل دي ماريا, دي ماريا | ARG | SOC | Ángel Di María | m
باولو ديبالا | ديبالا | ARG | SOC | Paulo Dybala | m
خافيير ماسكيرانو | ماسكيرانو | ARG | SOC | Javier Mascherano | m
خورخي سامباولي | سامباولي | ARG | SOC | Jorge Sampaoli | m
ماوريسيو بوكيتينو | ماوريسيو بوتشيتينو, بوكيتينو | ARG | SOC | Mauricio Pochettino | m
هيكتور كوبر | هكتور كوبر | ARG | SOC | Héctor Cúper | m
رامون دياز | | ARG | SOC | Ramón Díaz | m
خوان أنطونيو بيتزي | خوان بيتزي, بيتزي | ARG | SOC | Juan Antonio Pizzi | m
ماورو إيكاردي | إيكاردي | ARG | SOC | Mauro Icardi | m
ليونيل سكالوني | سكالوني | ARG | SOC | Lionel Scaloni | m
ويلي كاباييرو | كاباييرو | ARG | SOC | Willy Caballero | m
تشي غيفارا | تشي جيفارا, إرنستو تشي غيفارا, غيفارا, جيفارا | ARG | SOC | Che Guevara | m

# COL GOV
خوان مانويل سانتوس | | COL | GOV | Juan Manuel Santos | m
إيفان دوكي | | COL | GOV | Iván Duque | m
غوستافو بيترو | جوستافو بيترو | COL | GOV | Gustavo Petro | m
ألفارو أوريبي | أوريبي | COL | GOV | Álvaro Uribe | m

# COL SOC
شاكيرا | | COL | SOC | Shakira | f
جيمس رودريغيز | خاميس رودريغيز | COL | SOC | James Rodríguez | m
غابرييل غارسيا ماركيز | جابرييل جارسيا ماركيز, غارسيا ماركيز | COL | SOC | Gabriel García Márquez | m

# CUB GOV
فيدل كاسترو | | CUB | GOV | Fidel Castro | m
راؤول كاسترو | | CUB | GOV | Raúl Castro | m
ميغيل دياز كانيل | ميجيل دياز كانيل, دياز كانيل | CUB | GOV | Miguel Díaz-Canel | m
برونو رودريغيز | برونو رودريجيز | CUB | GOV | Bruno Rodríguez | m

# BOL GOV
إيفو موراليس | موراليس | BOL | GOV | Evo Morales | m
لويس آرسي | | BOL | GOV | Luis Arce | m

# ECU GOV
لينين مورينو | | ECU | GOV | Lenín Moreno | m
رافاييل كوريا | رفاييل كوريا | ECU | GOV | Rafael Correa | m
دانيال نوبوا | | ECU | GOV | Daniel Noboa | m

# CHL GOV
سيباستيان بينيرا | | CHL | GOV | Sebastián Piñera | m
غابرييل بوريك | جابرييل بوريك | CHL | GOV | Gabriel Boric | m
أوغستو بينوشيه | أوجستو بينوشيه, بينوشيه | CHL | GOV | Augusto Pinochet | m

# PER GOV
بيدرو بابلو كوتشينسكي | كوتشينسكي | PER | GOV | Pedro Pablo Kuczynski | m
بيدرو كاستيو | | PER | GOV | Pedro Castillo | m
دينا بولوارتي | | PER | GOV | Dina Boluarte | f
ألبرتو فوجيموري | فوجيموري | PER | GOV | Alberto Fujimori | m

# PRY GOV
هوراسيو كارتيس | | PRY | GOV | Horacio Cartes | m
ماريو عبده بينيتيز | | PRY | GOV | Mario Abdo Benítez | m

# URY SOC
لويس سواريز | سواريز | URY | SOC | Luis Suárez | m
إدينسون كافاني | ادينسون كافاني, كافاني | URY | SOC | Edinson Cavani | m
أوسكار تاباريز | تاباريز | URY | SOC | Óscar Tabárez | m
خوسيه موخيكا | | URY | SOC | José Mujica | m

# NIC GOV
دانيال أورتيغا | دانييل أورتيغا, دانيال أورتيجا, أورتيغا | NIC | GOV | Daniel Ortega | m

# GTM GOV
جيمي موراليس | | GTM | GOV | Jimmy Morales | m

# SLV GOV
نجيب بوكيلة | نجيب أبو كيلة, ناييب بوكيلي, نجيب بقيلة | SLV | GOV | Nayib Bukele | m

# HTI GOV
جوفينيل مويز | | HTI | GOV | Jovenel Moïse | m

# PRT SOC
كريستيانو رونالدو | كرستيانو رونالدو, رونالدو | PRT | SOC | Cristiano Ronaldo | m
جوزيه مورينيو | جوزيه مورينهو, مورينيو, مورينهو | PRT | SOC | José Mourinho | m
كارلوس كيروش | كيروش | PRT | SOC | Carlos Queiroz | m
فرناندو سانتوس | | PRT | SOC | Fernando Santos | m
برناردو سيلفا | | PRT | SOC | Bernardo Silva | m
جورجي جيسوس | جورجي خيسوس | PRT | SOC | Jorge Jesus | m
خورخي مينديز | جورجي مينديش | PRT | SOC | Jorge Mendes | m
لويس فيغو | لويس فيجو | PRT | SOC | Luís Figo | m

# PRT GOV
مارسيلو ريبيلو دي سوزا | | PRT | GOV | Marcelo Rebelo de Sousa | m
لويس مونتينيغرو | | PRT | GOV | Luís Montenegro | m

# NLD GOV
ستيف بلوك | | NLD | GOV | Stef Blok | m
فيليم ألكسندر | | NLD | GOV | Willem-Alexander | m
ديك سخوف | ديك شوف | NLD | GOV | Dick Schoof | m
هالبه زيلسترا | | NLD | GOV | Halbe Zijlstra | m

# NLD PTY
خيرت فيلدرز | غيرت فيلدرز, خيرت ويلدرز, جيرت فيلدرز, فيلدرز | NLD | PTY | Geert Wilders | m

# NLD SOC
يوهان كرويف | كرويف | NLD | SOC | Johan Cruyff | m
فيرجيل فان دايك | فيرجيل فان ديك, فان دايك, فان ديك | NLD | SOC | Virgil van Dijk | m
لويس فان غال | لويس فان جال | NLD | SOC | Louis van Gaal | m
آريين روبن | أريين روبن, آرين روبن | NLD | SOC | Arjen Robben | m
رونالد كومان | كومان | NLD | SOC | Ronald Koeman | m

# BEL SOC
إيدن هازارد | إيدين هازارد, إيدن هازار, إدين هازارد, إدين هازار, إيدين هازار, هازارد, هازار | BEL | SOC | Eden Hazard | m
كيفن دي بروين | كيفن دي بروينه, كيفين دي بروين, دي بروين, دي بروينه | BEL | SOC | Kevin De Bruyne | m
روميلو لوكاكو | لوكاكو | BEL | SOC | Romelu Lukaku | m
تيبو كورتوا | كورتوا | BEL | SOC | Thibaut Courtois | m
فانسان كومباني | فنسنت كومباني, كومباني | BEL | SOC | Vincent Kompany | m
روبرتو مارتينيز | روبيرتو مارتينيز | BEL | SOC | Roberto Martínez | m

# BEL GOV
ألكسندر دي كرو | | BEL | GOV | Alexander De Croo | m
ديدييه رايندرز | ديدييه ريندرز, رايندرز | BEL | GOV | Didier Reynders | m
الملك فيليب | | BEL | GOV | King Philippe | m
بارت دي ويفر | | BEL | GOV | Bart De Wever | m
ثيو فرانكن | تيو فرانكن | BEL | GOV | Theo Francken | m

# LUX GOV
كزافييه بيتل | | LUX | GOV | Xavier Bettel | m
جان أسلبورن | جان أسيلبورن | LUX | GOV | Jean Asselborn | m

# CHE SOC
روجر فيدرر | روجيه فيدرر, فيدرر | CHE | SOC | Roger Federer | m

# CHE GOV
إينياسيو كاسيس | | CHE | GOV | Ignazio Cassis | m
ديدييه بوركهالتر | | CHE | GOV | Didier Burkhalter | m
ألان بيرسيه | | CHE | GOV | Alain Berset | m

# CHE EDU
طارق رمضان | | CHE | EDU | Tariq Ramadan | m

# AUT GOV
سيباستيان كورتس | سيباستيان كورتز, كورتس | AUT | GOV | Sebastian Kurz | m
كارل نيهامر | نيهامر | AUT | GOV | Karl Nehammer | m
ألكسندر فان دير بيلن | فان دير بيلن | AUT | GOV | Alexander Van der Bellen | m
كارين كنايسل | | AUT | GOV | Karin Kneissl | f
ألكسندر شالنبرغ | ألكسندر شالينبرغ | AUT | GOV | Alexander Schallenberg | m

# AUT PTY
هاينز كريستيان شتراخه | شتراخه | AUT | PTY | Heinz-Christian Strache | m
هربرت كيكل | | AUT | PTY | Herbert Kickl | m
يورغ هايدر | | AUT | PTY | Jörg Haider | m

# HUN GOV
فيكتور أوربان | فيكتور اوربان, أوربان | HUN | GOV | Viktor Orbán | m
بيتر سيارتو | بيتر زيجارتو, سيارتو | HUN | GOV | Péter Szijjártó | m

# POL GOV
أندريه دودا | أندجيه دودا, دودا | POL | GOV | Andrzej Duda | m
ماتيوش مورافيتسكي | مورافيتسكي | POL | GOV | Mateusz Morawiecki | m
رادوسلاف سيكورسكي | رادوسواف سيكورسكي, سيكورسكي | POL | GOV | Radosław Sikorski | m
ياروسلاف كاتشينسكي | كاتشينسكي | POL | GOV | Jarosław Kaczyński | m
ليخ فاليسا | ليخ فاونسا | POL | GOV | Lech Wałęsa | m
كارول ناوروتسكي | | POL | GOV | Karol Nawrocki | m

# POL SOC
روبرت ليفاندوفسكي | روبرت ليفاندوسكي, ليفاندوفسكي | POL | SOC | Robert Lewandowski | m

# CZE GOV
ميلوس زيمان | ميلوش زيمان, زيمان | CZE | GOV | Miloš Zeman | m
أندريه بابيش | أندريه بابيس, بابيش | CZE | GOV | Andrej Babiš | m
بيتر بافل | | CZE | GOV | Petr Pavel | m

# SVK GOV
روبرت فيتسو | روبرت فيكو, فيتسو | SVK | GOV | Robert Fico | m
زوزانا تشابوتوفا | | SVK | GOV | Zuzana Čaputová | f

# ROU GOV
كلاوس يوهانيس | | ROU | GOV | Klaus Iohannis | m
فيوريكا دانسيلا | | ROU | GOV | Viorica Dăncilă | f

# BGR GOV
بويكو بوريسوف | بوريسوف | BGR | GOV | Boyko Borisov | m
رومين راديف | | BGR | GOV | Rumen Radev | m

# SRB GOV
ألكسندر فوتشيتش | ألكسندر فوتشيك, فوتشيتش | SRB | GOV | Aleksandar Vučić | m
سلوبودان ميلوسيفيتش | ميلوسيفيتش | SRB | GOV | Slobodan Milošević | m
إيفيكا داتشيتش | | SRB | GOV | Ivica Dačić | m

# SRB SOC
نوفاك ديوكوفيتش | نوفاك دجوكوفيتش, ديوكوفيتش, دجوكوفيتش | SRB | SOC | Novak Djokovic | m

# KOS GOV
هاشم تاتشي | هاشم تقي | KOS | GOV | Hashim Thaçi | m
راموش هاراديناي | هاراديناي | KOS | GOV | Ramush Haradinaj | m
ألبين كورتي | | KOS | GOV | Albin Kurti | m
فيوزا عثماني | | KOS | GOV | Vjosa Osmani | f

# BIH PTY
رادوفان كاراديتش | رادوفان كرادجيتش, كاراديتش | BIH | PTY | Radovan Karadžić | m
ميلوراد دوديك | دوديك | BIH | PTY | Milorad Dodik | m
علي عزت بيغوفيتش | علي عزت بيجوفيتش | BIH | PTY | Alija Izetbegović | m
باكر عزت بيغوفيتش | | BIH | PTY | Bakir Izetbegović | m

# BIH MIL
راتكو ملاديتش | ملاديتش | BIH | MIL | Ratko Mladić | m

# HRV GOV
كوليندا غرابار كيتاروفيتش | كوليندا جرابار كيتاروفيتش, كوليندا غرابار | HRV | GOV | Kolinda Grabar-Kitarović | f
أندريه بلينكوفيتش | | HRV | GOV | Andrej Plenković | m

# HRV SOC
لوكا مودريتش | مودريتش | HRV | SOC | Luka Modrić | m
إيفان راكيتيتش | راكيتيتش | HRV | SOC | Ivan Rakitić | m
ماريو ماندزوكيتش | ماندزوكيتش | HRV | SOC | Mario Mandžukić | m
إيفان بيريسيتش | بيريسيتش | HRV | SOC | Ivan Perišić | m
زلاتكو داليتش | داليتش | HRV | SOC | Zlatko Dalić | m
ماتيو كوفاسيتش | كوفاسيتش | HRV | SOC | Mateo Kovačić | m

# ALB GOV
إيدي راما | | ALB | GOV | Edi Rama | m

# MKD GOV
زوران زايف | زاييف | MKD | GOV | Zoran Zaev | m

# MNE GOV
ميلو ديوكانوفيتش | ميلو جوكانوفيتش | MNE | GOV | Milo Đukanović | m

# SVN GOV
بوروت باهور | | SVN | GOV | Borut Pahor | m

# GRC GOV
أليكسيس تسيبراس | ألكسيس تسيبراس, تسيبراس | GRC | GOV | Alexis Tsipras | m
كيرياكوس ميتسوتاكيس | ميتسوتاكيس | GRC | GOV | Kyriakos Mitsotakis | m
نيكوس كوتزياس | نيكوس كوتسياس | GRC | GOV | Nikos Kotzias | m
نيكوس ديندياس | | GRC | GOV | Nikos Dendias | m
بانوس كامينوس | | GRC | GOV | Panos Kammenos | m
بروكوبيس بافلوبولوس | | GRC | GOV | Prokopis Pavlopoulos | m
يانيس فاروفاكيس | فاروفاكيس | GRC | GOV | Yanis Varoufakis | m

# CYP GOV
نيكوس أناستاسياديس | نيكوس اناستاسيادس, أناستاسياديس | CYP | GOV | Nicos Anastasiades | m
نيكوس خريستودوليدس | خريستودوليدس | CYP | GOV | Nikos Christodoulides | m
مصطفى أقينجي | مصطفى أكينجي, أقينجي | CYP | GOV | Mustafa Akıncı | m
إرسين تتار | | CYP | GOV | Ersin Tatar | m

# MLT GOV
جوزيف موسكات | موسكات | MLT | GOV | Joseph Muscat | m

# MLT JRN
دافني كاروانا غاليزيا | دافني غاليزيا, كاروانا غاليزيا | MLT | JRN | Daphne Caruana Galizia | f

# IRL GOV
ليو فارادكار | فارادكار | IRL | GOV | Leo Varadkar | m
مايكل هيغينز | مايكل دي هيغينز | IRL | GOV | Michael D. Higgins | m
سيمون كوفيني | | IRL | GOV | Simon Coveney | m
ميهال مارتن | مايكل مارتن | IRL | GOV | Micheál Martin | m
سايمون هاريس | | IRL | GOV | Simon Harris | m

# IRL SOC
كونور ماكغريغور | كونور ماكجريجور, ماكغريغور | IRL | SOC | Conor McGregor | m
شينيد أوكونور | | IRL | SOC | Sinéad O'Connor | f

# DNK GOV
ميته فريدريكسن | مته فريدريكسن, ميتي فريدريكسن, فريدريكسن | DNK | GOV | Mette Frederiksen | f
لارس لوكه راسموسن | لارس لوكي راسموسن | DNK | GOV | Lars Løkke Rasmussen | m
أنديرس سامويلسن | | DNK | GOV | Anders Samuelsen | m

# DNK SOC
كريستيان إريكسن | | DNK | SOC | Christian Eriksen | m

# SWE GOV
ستيفان لوفين | ستيفان لوفن | SWE | GOV | Stefan Löfven | m
مارغوت والستروم | مارغو والستروم, مارجوت والستروم, فالستروم, والستروم | SWE | GOV | Margot Wallström | f
أولف كريسترسون | كريسترسون | SWE | GOV | Ulf Kristersson | m
ماغدالينا أندرسون | ماجدالينا أندرسون | SWE | GOV | Magdalena Andersson | f
كارل بيلت | | SWE | GOV | Carl Bildt | m

# SWE CVL
غريتا تونبرغ | غريتا ثونبرغ, جريتا تونبرج, غريتا ثونبيرغ, تونبرغ, ثونبرغ | SWE | CVL | Greta Thunberg | f

# SWE SOC
زلاتان إبراهيموفيتش | زلاتان ابراهيموفيتش, إبراهيموفيتش, زلاتان | SWE | SOC | Zlatan Ibrahimović | m

# NOR GOV
إرنا سولبرغ | إرنا سولبيرغ, سولبرغ | NOR | GOV | Erna Solberg | f
يوناس غار ستوره | يوناس جار ستوره | NOR | GOV | Jonas Gahr Støre | m
إسبن بارث إيدي | إسبن بارت إيدي | NOR | GOV | Espen Barth Eide | m

# NOR CRM
أندرس بريفيك | أندرس بيرينغ بريفيك, بريفيك | NOR | CRM | Anders Breivik | m

# FIN GOV
ساولي نينيستو | نينيستو | FIN | GOV | Sauli Niinistö | m
سانا مارين | | FIN | GOV | Sanna Marin | f
ألكسندر ستوب | | FIN | GOV | Alexander Stubb | m
مارتي أهتيساري | أهتيساري | FIN | GOV | Martti Ahtisaari | m

# ISL GOV
كاترين ياكوبسدوتير | | ISL | GOV | Katrín Jakobsdóttir | f

# EST GOV
كيرستي كاليولايد | | EST | GOV | Kersti Kaljulaid | f

# LTU GOV
داليا غريبوسكايتي | | LTU | GOV | Dalia Grybauskaitė | f

# ZAF GOV
سيريل رامافوزا | سيريل رامافوسا, رامافوزا, رامافوسا | ZAF | GOV | Cyril Ramaphosa | m
جاكوب زوما | زوما | ZAF | GOV | Jacob Zuma | m
نيلسون مانديلا | مانديلا | ZAF | GOV | Nelson Mandela | m
ثابو مبيكي | تابو مبيكي, مبيكي | ZAF | GOV | Thabo Mbeki | m
ناليدي باندور | | ZAF | GOV | Naledi Pandor | f
ويني مانديلا | | ZAF | GOV | Winnie Mandela | f

# ZAF REL
ديزموند توتو | | ZAF | REL | Desmond Tutu | m

# ZAF PTY
يوليوس ماليما | جوليوس ماليما, ماليما | ZAF | PTY | Julius Malema | m

# ZAF SOC
أوسكار بيستوريوس | أوسكار بستوريوس | ZAF | SOC | Oscar Pistorius | m

# ZWE GOV
روبرت موغابي | روبرت موجابي, موغابي, موجابي | ZWE | GOV | Robert Mugabe | m
إيمرسون منانغاغوا | إمرسون منانغاغوا, ايمرسون منانغاغوا, إيمرسون منانجاجوا, منانغاغوا | ZWE | GOV | Emmerson Mnangagwa | m
غريس موغابي | جريس موجابي | ZWE | GOV | Grace Mugabe | f

# ZWE OPP
مورغان تسفانغيراي | مورجان تسفانجيراي, تسفانغيراي | ZWE | OPP | Morgan Tsvangirai | m
نيلسون شاميسا | شاميسا | ZWE | OPP | Nelson Chamisa | m

# NGA GOV
محمد بخاري | محمدو بخاري | NGA | GOV | Muhammadu Buhari | m
غودلاك جوناثان | جودلاك جوناثان | NGA | GOV | Goodluck Jonathan | m
بولا تينوبو | بولا أحمد تينوبو, تينوبو | NGA | GOV | Bola Tinubu | m
أولوسيغون أوباسانجو | أولوسيجون أوباسانجو, أوباسانجو | NGA | GOV | Olusegun Obasanjo | m

# KEN GOV
أوهورو كينياتا | كينياتا | KEN | GOV | Uhuru Kenyatta | m
وليام روتو | ويليام روتو, روتو | KEN | GOV | William Ruto | m

# KEN OPP
رايلا أودينغا | رايلا أودينجا, أودينغا | KEN | OPP | Raila Odinga | m

# UGA GOV
يوري موسيفيني | يويري موسيفيني, موسيفيني | UGA | GOV | Yoweri Museveni | m

# UGA REB
جوزيف كوني | | UGA | REB | Joseph Kony | m

# RWA GOV
بول كاغامي | بول كاجامي, كاغامي | RWA | GOV | Paul Kagame | m

# BDI GOV
بيير نكورونزيزا | نكورونزيزا | BDI | GOV | Pierre Nkurunziza | m

# COD GOV
جوزيف كابيلا | جوزف كابيلا, كابيلا | COD | GOV | Joseph Kabila | m
فيليكس تشيسكيدي | تشيسكيدي | COD | GOV | Félix Tshisekedi | m

# COD OPP
مارتن فايولو | | COD | OPP | Martin Fayulu | m
مويز كاتومبي | | COD | OPP | Moïse Katumbi | m
جان بيير بيمبا | بيمبا | COD | OPP | Jean-Pierre Bemba | m

# COD MED
دينيس موكويغي | دنيس موكويغي, دينيس موكويجي | COD | MED | Denis Mukwege | m

# COG GOV
دينيس ساسو نغيسو | دونيس ساسو نغيسو, ساسو نغيسو | COG | GOV | Denis Sassou Nguesso | m

# CAF GOV
فوستان أركانج تواديرا | تواديرا | CAF | GOV | Faustin-Archange Touadéra | m

# TCD GOV
إدريس ديبي | ادريس ديبي, إدريس ديبي إتنو | TCD | GOV | Idriss Déby | m
محمد إدريس ديبي | محمد ديبي | TCD | GOV | Mahamat Idriss Déby | m
حسين حبري | حسين هبري | TCD | GOV | Hissène Habré | m

# NER GOV
محمد يوسفو | محمدو إيسوفو, محمدو يوسفو | NER | GOV | Mahamadou Issoufou | m
محمد بازوم | بازوم | NER | GOV | Mohamed Bazoum | m

# NER MIL
عبد الرحمن تياني | عبدالرحمن تياني, عبد الرحمن تشياني, تياني, تشياني | NER | MIL | Abdourahamane Tiani | m

# MLI GOV
إبراهيم أبو بكر كيتا | إبراهيم بوبكر كيتا, ابراهيم أبو بكر كيتا | MLI | GOV | Ibrahim Boubacar Keïta | m
سوميلا سيسي | | MLI | GOV | Soumaïla Cissé | m
عبد الله ديوب | عبدالله ديوب | MLI | GOV | Abdoulaye Diop | m
شوغيل كوكالا مايغا | شوغيل مايغا | MLI | GOV | Choguel Kokalla Maïga | m

# MLI MIL
عاصيمي غويتا | أسيمي غويتا, عاصمي غويتا, غويتا | MLI | MIL | Assimi Goïta | m

# BFA GOV
روش مارك كابوري | روش كابوري, كابوري | BFA | GOV | Roch Kaboré | m
بليز كومباوري | كومباوري | BFA | GOV | Blaise Compaoré | m

# BFA MIL
إبراهيم تراوري | تراوري | BFA | MIL | Ibrahim Traoré | m
بول هنري داميبا | داميبا | BFA | MIL | Paul-Henri Damiba | m

# SEN GOV
ماكي سال | ماكي صال | SEN | GOV | Macky Sall | m
باسيرو ديوماي فاي | باسيرو ديوماي ديخار فاي, ديوماي فاي | SEN | GOV | Bassirou Diomaye Faye | m
عثمان سونكو | سونكو | SEN | GOV | Ousmane Sonko | m
عبد الله واد | عبدالله واد | SEN | GOV | Abdoulaye Wade | m

# SEN SOC
ساديو ماني | ساديو مانيه | SEN | SOC | Sadio Mané | m

# CIV GOV
الحسن واتارا | الحسن وتارا, واتارا, وتارا | CIV | GOV | Alassane Ouattara | m
لوران غباغبو | لوران جباجبو, غباغبو | CIV | GOV | Laurent Gbagbo | m

# CIV SOC
ديدييه دروغبا | ديدييه دروجبا, دروغبا | CIV | SOC | Didier Drogba | m
يايا توريه | | CIV | SOC | Yaya Touré | m

# GIN GOV
ألفا كوندي | | GIN | GOV | Alpha Condé | m

# GIN MIL
مامادي دومبويا | دومبويا | GIN | MIL | Mamadi Doumbouya | m

# GHA GOV
نانا أكوفو أدو | أكوفو أدو | GHA | GOV | Nana Akufo-Addo | m
جون دراماني ماهاما | جون ماهاما | GHA | GOV | John Mahama | m

# GMB GOV
يحيى جامع | يحيى جامي | GMB | GOV | Yahya Jammeh | m
أداما بارو | آداما بارو | GMB | GOV | Adama Barrow | m

# LBR GOV
جورج ويا | جورج وياه | LBR | GOV | George Weah | m
إلين جونسون سيرليف | سيرليف | LBR | GOV | Ellen Johnson Sirleaf | f
تشارلز تايلور | تشارلز تيلور | LBR | GOV | Charles Taylor | m

# TGO GOV
فور غناسينغبي | فور نياسينغبي | TGO | GOV | Faure Gnassingbé | m

# BEN GOV
باتريس تالون | | BEN | GOV | Patrice Talon | m

# CMR GOV
بول بيا | | CMR | GOV | Paul Biya | m

# CMR SOC
صامويل إيتو | صمويل إيتو, إيتو | CMR | SOC | Samuel Eto'o | m

# GAB GOV
علي بونغو | علي بونغو أونديمبا, علي بونجو | GAB | GOV | Ali Bongo | m

# GAB MIL
بريس أوليغي نغيما | بريس كلوتير أوليغي نغيما, أوليغي نغيما | GAB | MIL | Brice Oligui Nguema | m

# GAB SOC
بيير إيمريك أوباميانغ | بيير ايمريك أوباميانغ, أوباميانغ, أوباميانج | GAB | SOC | Pierre-Emerick Aubameyang | m

# GNQ GOV
تيودورو أوبيانغ | تيودورو أوبيانغ نغيما | GNQ | GOV | Teodoro Obiang | m

# AGO GOV
جواو لورنسو | جواو لورينسو | AGO | GOV | João Lourenço | m
إيزابيل دوس سانتوس | | AGO | GOV | Isabel dos Santos | f

# MOZ GOV
فيليبي نيوسي | | MOZ | GOV | Filipe Nyusi | m

# TZA GOV
جون ماغوفولي | جون ماجوفولي, ماغوفولي | TZA | GOV | John Magufuli | m
سامية حسن | سامية صلوحي حسن, سامية سولوهو حسن | TZA | GOV | Samia Suluhu Hassan | f

# ZMB GOV
إدغار لونغو | | ZMB | GOV | Edgar Lungu | m

# MDG GOV
أندري راجولينا | أندريه راجولينا | MDG | GOV | Andry Rajoelina | m

# SWZ GOV
مسواتي الثالث | | SWZ | GOV | Mswati III | m

# VNM GOV
نغوين فو ترونغ | | VNM | GOV | Nguyễn Phú Trọng | m
تران داي كوانغ | | VNM | GOV | Trần Đại Quang | m
هو تشي منه | هو شي منه | VNM | GOV | Ho Chi Minh | m

# MNG GOV
خالتما باتولغا | | MNG | GOV | Khaltmaagiin Battulga | m

# EGY ELI
توت عنخ آمون | توت عنخ أمون | EGY | ELI | Tutankhamun | m
رمسيس الثاني | رعمسيس الثاني | EGY | ELI | Ramesses II | m

# POL SOC
إيغا شفيونتيك | إيجا شفيونتيك | POL | SOC | Iga Świątek | f

# NOR SOC
إرلينغ هالاند | إرلينج هالاند, هالاند | NOR | SOC | Erling Haaland | m

# SVN SOC
يان أوبلاك | أوبلاك | SVN | SOC | Jan Oblak | m

# CRI SOC
كيلور نافاس | | CRI | SOC | Keylor Navas | m

# FRA COP
ألكسندر بينالا | ألكسندر بن علا, بينالا | FRA | COP | Alexandre Benalla | m

# FRA LEG
جيرار لارشيه | لارشيه | FRA | LEG | Gérard Larcher | m

# GBR GOV
ليام فوكس | | GBR | GOV | Liam Fox | m
لوري بريستو | | GBR | GOV | Laurie Bristow | m

# PSE PTY
نبيل شعث | | PSE | PTY | Nabil Shaath | m

# PSE MED
أشرف القدرة | | PSE | MED | Ashraf al-Qudra | m
منير البرش | | PSE | MED | Munir al-Barsh | m

# PSE CVL
دارين طاطور | | PSE | CVL | Dareen Tatour | f
حسام أبو صفية | | PSE | CVL | Hussam Abu Safiya | m

# LBN GOV
سليم جريصاتي | جريصاتي | LBN | GOV | Salim Jreissati | m

# SAU GOV
نزار العلولا | العلولا | SAU | GOV | Nizar al-Alula | m

# USA GOV
نيوت غينغريتش | نيوت جينجريتش, غينغريتش | USA | GOV | Newt Gingrich | m
آل غور | آل جور | USA | GOV | Al Gore | m

# USA SPY
ريتشارد غرينيل | ريتشارد جرينيل, غرينيل | USA | SPY | Richard Grenell | m

# ESP SOC
سيسك فابريغاس | سيسك فابريجاس, فابريغاس | ESP | SOC | Cesc Fàbregas | m
فرناندو هييرو | هييرو | ESP | SOC | Fernando Hierro | m
جوردي ألبا | | ESP | SOC | Jordi Alba | m

# BEL SOC
مروان فيلايني | مروان فيليني, فيلايني | BEL | SOC | Marouane Fellaini | m

# SEN SOC
أليو سيسيه | | SEN | SOC | Aliou Cissé | m

# ITA SOC
جينارو غاتوزو | جينارو جاتوزو, غاتوزو | ITA | SOC | Gennaro Gattuso | m
روبرتو مانشيني | مانشيني | ITA | SOC | Roberto Mancini | m

# DEU SOC
لوريس كاريوس | كاريوس | DEU | SOC | Loris Karius | m
ألكسندر زفيريف | زفيريف | DEU | SOC | Alexander Zverev | m

# POL SOC
رومان بولانسكي | بولانسكي | POL | SOC | Roman Polanski | m

# RUS SOC
كيريل سيريبرينيكوف | سيريبرينيكوف | RUS | SOC | Kirill Serebrennikov | m

# RUS BUS
فلاديمير يفتوشينكو | | RUS | BUS | Vladimir Yevtushenkov | m

# RUS COP
ماريا بوتينا | بوتينا | RUS | COP | Maria Butina | f

# UKR JRN
أركادي بابتشينكو | بابتشينكو | UKR | JRN | Arkady Babchenko | m

# PRT SOC
روي باتريسيو | | PRT | SOC | Rui Patrício | m

# UNO
رامش راجاسينغهام | راميش راجاسينغهام | UNO | | Ramesh Rajasingham | m
جويس مسويا | | UNO | | Joyce Msuya | f
أمينة محمد | أمينة ج. محمد | UNO | | Amina Mohammed | f
جان بيير لاكروا | لاكروا | UNO | | Jean-Pierre Lacroix | m
أليس نديريتو | | UNO | | Alice Wairimu Nderitu | f
عمران ريزا | عمران رضا | UNO | | Imran Riza | m
آدم عبد المولى | آدم عبدالمولى | UNO | | Adam Abdelmoula | m
جوليان هارنيس | جوليان هارنيز | UNO | | Julien Harneis | m
محمد الحسان | | UNO | | Mohamed Al Hassan | m
جيمس إلدر | | UNO | | James Elder | m

# IGO
أحمد رشيد خطابي | | IGO | | Ahmed Rashid Khattabi | m

# EUR GOV
ماروش شيفتشوفيتش | | EUR | GOV | Maroš Šefčovič | m
دوبرافكا سويتشا | | EUR | GOV | Dubravka Šuica | f
أنيتا هيبر | | EUR | GOV | Anitta Hipper | f

# ISR GOV
تساحي هنغبي | تساحي هانغبي, هنغبي | ISR | GOV | Tzachi Hanegbi | m
ميكي زوهار | | ISR | GOV | Miki Zohar | m
عميحاي إلياهو | إلياهو | ISR | GOV | Amihai Eliyahu | m
داني أيالون | | ISR | GOV | Danny Ayalon | m

# IRN GOV
غلام حسين كرباسجي | | IRN | GOV | Gholamhossein Karbaschi | m
كاظم غريب آبادي | غريب آبادي | IRN | GOV | Kazem Gharibabadi | m
فاطمة مهاجراني | مهاجراني | IRN | GOV | Fatemeh Mohajerani | f
عزيز نصير زاده | عزيز نصير زادة | IRN | GOV | Aziz Nasirzadeh | m

# IRN MIL
غلام علي رشيد | | IRN | MIL | Gholam Ali Rashid | m

# SYR GOV
هند قبوات | | SYR | GOV | Hind Kabawat | f
عبد القادر حصرية | | SYR | GOV | Abdulkader Husrieh | m

# SYR REL
غزال غزال | | SYR | REL | Ghazal Ghazal | m

# SDN GOV
محيي الدين سالم | | SDN | GOV | Mohieddin Salem | m

# YEM GOV
سلطان العرادة | سلطان علي العرادة, العرادة | YEM | GOV | Sultan al-Arada | m

# LBN PTY
علي فياض | | LBN | PTY | Ali Fayyad | m
حسين الحاج حسن | | LBN | PTY | Hussein Hajj Hassan | m

# LBN MIL
رودولف هيكل | | LBN | MIL | Rodolphe Haykal | m
