# Given names, family names and name particles as the Arabic press spells them.
# Columns: name | latin | gender (m or f; empty for family names and particles) | kind: arabic (Arabic given names), foreign
# (given names of all other languages), family (family names, Arab and foreign), particle (بن, آل, أبو, فون, and what follows a
# name: الثاني, الابن). A name used for both sexes, or both as given and as family name, stands once, as it is most often used.
name | latin | gender | kind

# Arabic given names, men
محمد | Mohammed | m | arabic
أحمد | Ahmed | m | arabic
محمود | Mahmoud | m | arabic
حامد | Hamed | m | arabic
حمد | Hamad | m | arabic
حميد | Hamid | m | arabic
حمدي | Hamdi | m | arabic
حمدان | Hamdan | m | arabic
حمود | Hammoud | m | arabic
حمودة | Hammouda | m | arabic
أمجد | Amjad | m | arabic
ماجد | Majed | m | arabic
مجدي | Magdy | m | arabic
عبد الله | Abdullah | m | arabic
عبدالله | Abdullah | m | arabic
عبد الرحمن | Abdul Rahman | m | arabic
عبدالرحمن | Abdul Rahman | m | arabic
عبد العزيز | Abdulaziz | m | arabic
عبدالعزيز | Abdulaziz | m | arabic
عبد الكريم | Abdul Karim | m | arabic
عبدالكريم | Abdul Karim | m | arabic
عبد الرحيم | Abdul Rahim | m | arabic
عبدالرحيم | Abdul Rahim | m | arabic
عبد الملك | Abdul Malik | m | arabic
عبدالملك | Abdul Malik | m | arabic
عبد المالك | Abdelmalek | m | arabic
عبدالمالك | Abdelmalek | m | arabic
عبد القادر | Abdul Qader | m | arabic
عبدالقادر | Abdul Qader | m | arabic
عبد الفتاح | Abdel Fattah | m | arabic
عبدالفتاح | Abdel Fattah | m | arabic
عبد اللطيف | Abdul Latif | m | arabic
عبداللطيف | Abdul Latif | m | arabic
عبد الحميد | Abdul Hamid | m | arabic
عبدالحميد | Abdul Hamid | m | arabic
عبد المجيد | Abdul Majid | m | arabic
عبدالمجيد | Abdul Majid | m | arabic
عبد السلام | Abdul Salam | m | arabic
عبدالسلام | Abdul Salam | m | arabic
عبد الغني | Abdul Ghani | m | arabic
عبدالغني | Abdul Ghani | m | arabic
عبد الناصر | Abdel Nasser | m | arabic
عبدالناصر | Abdel Nasser | m | arabic
عبد الوهاب | Abdul Wahab | m | arabic
عبدالوهاب | Abdul Wahab | m | arabic
عبد الحليم | Abdul Halim | m | arabic
عبدالحليم | Abdul Halim | m | arabic
عبد الحكيم | Abdul Hakim | m | arabic
عبدالحكيم | Abdul Hakim | m | arabic
عبد المنعم | Abdel Moneim | m | arabic
عبدالمنعم | Abdel Moneim | m | arabic
عبد الحق | Abdul Haq | m | arabic
عبدالحق | Abdul Haq | m | arabic
عبد الستار | Abdul Sattar | m | arabic
عبدالستار | Abdul Sattar | m | arabic
عبد الجبار | Abdul Jabbar | m | arabic
عبدالجبار | Abdul Jabbar | m | arabic
عبد الجليل | Abdul Jalil | m | arabic
عبدالجليل | Abdul Jalil | m | arabic
عبد الخالق | Abdul Khaliq | m | arabic
عبدالخالق | Abdul Khaliq | m | arabic
عبد الرزاق | Abdul Razzaq | m | arabic
عبدالرزاق | Abdul Razzaq | m | arabic
عبد الرؤوف | Abdul Raouf | m | arabic
عبدالرؤوف | Abdul Raouf | m | arabic
عبد الغفار | Abdul Ghaffar | m | arabic
عبدالغفار | Abdul Ghaffar | m | arabic
عبد الباسط | Abdul Basit | m | arabic
عبدالباسط | Abdul Basit | m | arabic
عبد الباري | Abdul Bari | m | arabic
عبدالباري | Abdul Bari | m | arabic
عبد الباقي | Abdul Baqi | m | arabic
عبدالباقي | Abdul Baqi | m | arabic
عبد الأمير | Abdul Amir | m | arabic
عبدالأمير | Abdul Amir | m | arabic
عبد الحسين | Abdul Hussein | m | arabic
عبدالحسين | Abdul Hussein | m | arabic
عبد الرضا | Abdul Redha | m | arabic
عبدالرضا | Abdul Redha | m | arabic
عبد المهدي | Abdul Mahdi | m | arabic
عبدالمهدي | Abdul Mahdi | m | arabic
عبد الزهرة | Abdul Zahra | m | arabic
عبد الإله | Abdul Ilah | m | arabic
عبدالإله | Abdul Ilah | m | arabic
عبد ربه | Abd Rabbo | m | arabic
عبدربه | Abd Rabbo | m | arabic
عبد النبي | Abdel Nabi | m | arabic
عبد الرسول | Abdul Rasool | m | arabic
عبد الهادي | Abdul Hadi | m | arabic
عبدالهادي | Abdul Hadi | m | arabic
عبد الواحد | Abdul Wahid | m | arabic
عبدالواحد | Abdul Wahid | m | arabic
عبد المحسن | Abdul Mohsen | m | arabic
عبدالمحسن | Abdul Mohsen | m | arabic
عبد المطلب | Abdul Muttalib | m | arabic
عبد القدير | Abdul Qadeer | m | arabic
عبد القدوس | Abdul Quddus | m | arabic
عبد العال | Abdel Aal | m | arabic
عبدالعال | Abdel Aal | m | arabic
عبد العاطي | Abdel Aty | m | arabic
عبدالعاطي | Abdel Aty | m | arabic
عبد العظيم | Abdul Azim | m | arabic
عبدالعظيم | Abdul Azim | m | arabic
عبد العليم | Abdel Alim | m | arabic
عبد الدايم | Abdel Dayem | m | arabic
عبد التواب | Abdel Tawab | m | arabic
عبد الصمد | Abdul Samad | m | arabic
عبدالصمد | Abdul Samad | m | arabic
عبد المؤمن | Abdelmoumen | m | arabic
عبدالمؤمن | Abdelmoumen | m | arabic
عبد الشكور | Abdishakur | m | arabic
عبد الرقيب | Abdul Raqib | m | arabic
عبدالرقيب | Abdul Raqib | m | arabic
عبد الرشيد | Abdul Rashid | m | arabic
عبد الوافي | Abdelouafi | m | arabic
عبد الأحد | Abdul Ahad | m | arabic
عبد الظاهر | Abdel Zaher | m | arabic
عبد الغفور | Abdul Ghafour | m | arabic
عبد القيوم | Abdul Qayyum | m | arabic
عبد المعطي | Abdel Moati | m | arabic
عبد المقصود | Abdel Maqsoud | m | arabic
عبد الولي | Abdul Wali | m | arabic
عبد الحفيظ | Abdul Hafiz | m | arabic
عبد الصبور | Abdel Sabour | m | arabic
عبده | Abdo | m | arabic
عبيد | Obeid | m | arabic
عبود | Abboud | m | arabic
عبدي | Abdi | m | arabic
علي | Ali | m | arabic
عمر | Omar | m | arabic
عثمان | Othman | m | arabic
حسن | Hassan | m | arabic
حسين | Hussein | m | arabic
الحسن | Al-Hassan | m | arabic
الحسين | Al-Hussein | m | arabic
حسنين | Hassanein | m | arabic
حسني | Hosni | m | arabic
حسان | Hassan | m | arabic
محسن | Mohsen | m | arabic
حسام | Hossam | m | arabic
حازم | Hazem | m | arabic
حاتم | Hatem | m | arabic
خالد | Khaled | m | arabic
خليل | Khalil | m | arabic
خليفة | Khalifa | m | arabic
خلفان | Khalfan | m | arabic
مخلد | Mukhallad | m | arabic
إبراهيم | Ibrahim | m | arabic
ابراهيم | Ibrahim | m | arabic
إسماعيل | Ismail | m | arabic
اسماعيل | Ismail | m | arabic
إسحاق | Ishaq | m | arabic
إسحق | Ishaq | m | arabic
يعقوب | Yaqoub | m | arabic
يوسف | Youssef | m | arabic
يونس | Younis | m | arabic
يحيى | Yahya | m | arabic
عيسى | Issa | m | arabic
موسى | Moussa | m | arabic
هارون | Haroun | m | arabic
داود | Daoud | m | arabic
داوود | Dawood | m | arabic
سليمان | Suleiman | m | arabic
زكريا | Zakaria | m | arabic
أيوب | Ayoub | m | arabic
إدريس | Idris | m | arabic
إلياس | Elias | m | arabic
الياس | Elias | m | arabic
لقمان | Luqman | m | arabic
آدم | Adam | m | arabic
نوح | Noah | m | arabic
صالح | Saleh | m | arabic
هود | Hud | m | arabic
شعيب | Shuaib | m | arabic
ذو الفقار | Zulfiqar | m | arabic
ياسين | Yassin | m | arabic
طه | Taha | m | arabic
مصطفى | Mustafa | m | arabic
مرتضى | Murtada | m | arabic
مجتبى | Mojtaba | m | arabic
رضا | Reda | m | arabic
علي رضا | Alireza | m | arabic
كاظم | Kazem | m | arabic
جعفر | Jaafar | m | arabic
صادق | Sadiq | m | arabic
باقر | Baqir | m | arabic
عباس | Abbas | m | arabic
هاشم | Hashem | m | arabic
مهدي | Mahdi | m | arabic
هادي | Hadi | m | arabic
تقي | Taqi | m | arabic
جواد | Jawad | m | arabic
حيدر | Haidar | m | arabic
سجاد | Sajjad | m | arabic
عمار | Ammar | m | arabic
ياسر | Yasser | m | arabic
عمرو | Amr | m | arabic
عامر | Amer | m | arabic
معمر | Muammar | m | arabic
عمران | Imran | m | arabic
أسامة | Osama | m | arabic
بلال | Bilal | m | arabic
طلحة | Talha | m | arabic
الزبير | Al-Zubair | m | arabic
حمزة | Hamza | m | arabic
معاذ | Muath | m | arabic
معاوية | Muawiya | m | arabic
أنس | Anas | m | arabic
سعد | Saad | m | arabic
سعيد | Saeed | m | arabic
سعود | Saud | m | arabic
مسعود | Masoud | m | arabic
أسعد | Asaad | m | arabic
سعدون | Saadoun | m | arabic
سعدي | Saadi | m | arabic
سعد الدين | Saad al-Din | m | arabic
سعدالدين | Saad al-Din | m | arabic
زيد | Zaid | m | arabic
زياد | Ziad | m | arabic
زايد | Zayed | m | arabic
جابر | Jaber | m | arabic
جبران | Gebran | m | arabic
جبريل | Jibril | m | arabic
جلال | Jalal | m | arabic
جليل | Jalil | m | arabic
جمال | Gamal | m | arabic
جميل | Jamil | m | arabic
كمال | Kamal | m | arabic
كامل | Kamel | m | arabic
كميل | Kumail | m | arabic
جهاد | Jihad | m | arabic
جاسم | Jassim | m | arabic
قاسم | Qassem | m | arabic
بلقاسم | Belkacem | m | arabic
القاسم | Al-Qassem | m | arabic
ناصر | Nasser | m | arabic
نصر | Nasr | m | arabic
نصار | Nassar | m | arabic
ناصيف | Nassif | m | arabic
ناصف | Nassef | m | arabic
منصور | Mansour | m | arabic
منتصر | Montasser | m | arabic
المنتصر | Al-Montasser | m | arabic
نصري | Nasri | m | arabic
نبيل | Nabil | m | arabic
نبيه | Nabih | m | arabic
نجيب | Najib | m | arabic
نديم | Nadim | m | arabic
نادر | Nader | m | arabic
نضال | Nidal | m | arabic
نعيم | Naim | m | arabic
نعمان | Numan | m | arabic
نواف | Nawaf | m | arabic
نوري | Nouri | m | arabic
نور الدين | Nour al-Din | m | arabic
نورالدين | Noureddine | m | arabic
منير | Munir | m | arabic
أنور | Anwar | m | arabic
منيب | Munib | m | arabic
نايف | Nayef | m | arabic
نزار | Nizar | m | arabic
نزيه | Nazih | m | arabic
نسيم | Nassim | m | arabic
نهاد | Nihad | m | arabic
نوفل | Nawfal | m | arabic
نهيان | Nahyan | m | arabic
نظام الدين | Nizam al-Din | m | arabic
نجم الدين | Najm al-Din | m | arabic
نصر الدين | Nasr al-Din | m | arabic
نصر الله | Nasrallah | m | arabic
نصرالله | Nasrallah | m | arabic
نعيمة | Naima | m | arabic
فهد | Fahd | m | arabic
فهمي | Fahmy | m | arabic
فيصل | Faisal | m | arabic
فؤاد | Fuad | m | arabic
فاروق | Farouk | m | arabic
فارس | Fares | m | arabic
فراس | Firas | m | arabic
فرحان | Farhan | m | arabic
فرحات | Farhat | m | arabic
فرج | Faraj | m | arabic
فريد | Farid | m | arabic
فادي | Fadi | m | arabic
فائق | Faiq | m | arabic
فايز | Fayez | m | arabic
فائز | Fayez | m | arabic
فوزي | Fawzi | m | arabic
فواز | Fawwaz | m | arabic
فياض | Fayyad | m | arabic
فتحي | Fathi | m | arabic
فتح الله | Fathallah | m | arabic
فخري | Fakhri | m | arabic
فخر الدين | Fakhr al-Din | m | arabic
فاضل | Fadel | m | arabic
فالح | Falih | m | arabic
فكري | Fikri | m | arabic
فايق | Faiq | m | arabic
قيس | Qais | m | arabic
قابوس | Qaboos | m | arabic
قتيبة | Qutaiba | m | arabic
قصي | Qusay | m | arabic
عدي | Uday | m | arabic
قدري | Qadri | m | arabic
قتادة | Qatada | m | arabic
كريم | Karim | m | arabic
مكرم | Makram | m | arabic
أكرم | Akram | m | arabic
لطفي | Lotfi | m | arabic
لؤي | Louay | m | arabic
ليث | Laith | m | arabic
لبيب | Labib | m | arabic
ماهر | Maher | m | arabic
مازن | Mazen | m | arabic
مؤيد | Muayyad | m | arabic
مبارك | Mubarak | m | arabic
متعب | Mutaib | m | arabic
مثنى | Muthanna | m | arabic
محيي الدين | Muhyi al-Din | m | arabic
محي الدين | Muhyi al-Din | m | arabic
مخلص | Mukhlis | m | arabic
مدحت | Medhat | m | arabic
مراد | Murad | m | arabic
مرزوق | Marzouq | m | arabic
مروان | Marwan | m | arabic
مشاري | Mishari | m | arabic
مشعل | Mishaal | m | arabic
مصعب | Musab | m | arabic
معتز | Moataz | m | arabic
معتصم | Mutasim | m | arabic
المعتصم | Al-Mutasim | m | arabic
معن | Maan | m | arabic
مفيد | Mufid | m | arabic
مقتدى | Muqtada | m | arabic
مقرن | Muqrin | m | arabic
ممدوح | Mamdouh | m | arabic
مناحي | Manahi | m | arabic
منذر | Munther | m | arabic
منعم | Moneim | m | arabic
مهند | Muhannad | m | arabic
موفق | Muwaffaq | m | arabic
مولود | Mouloud | m | arabic
ميلاد | Milad | m | arabic
ميثم | Maitham | m | arabic
مسفر | Musfir | m | arabic
مهاب | Mohab | m | arabic
مهيب | Muhib | m | arabic
منتظر | Muntadhar | m | arabic
مكتوم | Maktoum | m | arabic
معين | Moeen | m | arabic
راشد | Rashed | m | arabic
رشيد | Rashid | m | arabic
رشاد | Rashad | m | arabic
رشدي | Rushdi | m | arabic
رائد | Raed | m | arabic
رائف | Raif | m | arabic
رؤوف | Raouf | m | arabic
رابح | Rabah | m | arabic
راجح | Rajeh | m | arabic
راضي | Radi | m | arabic
رافع | Rafeh | m | arabic
رافت | Rafat | m | arabic
رأفت | Raafat | m | arabic
رامز | Ramez | m | arabic
رامي | Rami | m | arabic
راني | Rani | m | arabic
رباح | Rabah | m | arabic
ربيع | Rabih | m | arabic
رجب | Rajab | m | arabic
رعد | Raad | m | arabic
رفيق | Rafik | m | arabic
رمزي | Ramzi | m | arabic
رمضان | Ramadan | m | arabic
رياض | Riyad | m | arabic
ريان | Rayan | m | arabic
رزق | Rizk | m | arabic
ساجد | Sajid | m | arabic
سالم | Salem | m | arabic
سامر | Samer | m | arabic
سامح | Sameh | m | arabic
سامي | Sami | m | arabic
سام | Sam | m | arabic
سرحان | Sarhan | m | arabic
سفيان | Sufyan | m | arabic
سلام | Salam | m | arabic
سلامة | Salama | m | arabic
سلطان | Sultan | m | arabic
سلمان | Salman | m | arabic
سليم | Salim | m | arabic
سمير | Samir | m | arabic
سنان | Sinan | m | arabic
سهيل | Suhail | m | arabic
سيد | Sayed | m | arabic
سيف | Saif | m | arabic
سيف الدين | Saif al-Din | m | arabic
سيف الإسلام | Saif al-Islam | m | arabic
سطام | Sattam | m | arabic
سرمد | Sarmad | m | arabic
سلوان | Salwan | m | arabic
شاكر | Shaker | m | arabic
شادي | Shady | m | arabic
شاهر | Shaher | m | arabic
شاهين | Shaheen | m | arabic
شريف | Sherif | m | arabic
شعبان | Shaaban | m | arabic
شفيق | Shafiq | m | arabic
شكري | Shukri | m | arabic
شمس الدين | Shams al-Din | m | arabic
شهاب | Shihab | m | arabic
شهاب الدين | Shihab al-Din | m | arabic
شوقي | Shawqi | m | arabic
شرف الدين | Sharaf al-Din | m | arabic
شبل | Shibl | m | arabic
شربل | Charbel | m | arabic
شائع | Shaya | m | arabic
صائب | Saeb | m | arabic
صابر | Saber | m | arabic
صباح | Sabah | m | arabic
صبحي | Sobhi | m | arabic
صبري | Sabri | m | arabic
صدام | Saddam | m | arabic
صديق | Siddiq | m | arabic
صلاح | Salah | m | arabic
صلاح الدين | Salah al-Din | m | arabic
صهيب | Suhaib | m | arabic
صفوت | Safwat | m | arabic
صفوان | Safwan | m | arabic
صدقي | Sedki | m | arabic
ضاحي | Dhahi | m | arabic
ضياء | Diaa | m | arabic
ضياء الدين | Diaa al-Din | m | arabic
طارق | Tariq | m | arabic
طاهر | Taher | m | arabic
الطاهر | Al-Taher | m | arabic
الطيب | Al-Tayeb | m | arabic
طلال | Talal | m | arabic
طلعت | Talaat | m | arabic
طحنون | Tahnoun | m | arabic
طوني | Tony | m | arabic
ظافر | Dhafer | m | arabic
عادل | Adel | m | arabic
عاصم | Assem | m | arabic
عاطف | Atef | m | arabic
عاكف | Akef | m | arabic
عاهد | Ahed | m | arabic
عايد | Ayed | m | arabic
عايض | Ayed | m | arabic
عائض | Ayed | m | arabic
عبادة | Obada | m | arabic
عبد | Abd | | particle
عبيدة | Obeida | m | arabic
عبيد الله | Obaidullah | m | arabic
عدلي | Adly | m | arabic
عدنان | Adnan | m | arabic
عرفان | Irfan | m | arabic
عرفات | Arafat | m | arabic
عرفة | Arafa | m | arabic
عزام | Azzam | m | arabic
عزت | Izzat | m | arabic
عزة | Izza | m | arabic
عز الدين | Izz al-Din | m | arabic
عزالدين | Izz al-Din | m | arabic
عزمي | Azmi | m | arabic
عزيز | Aziz | m | arabic
عصام | Essam | m | arabic
عصمت | Esmat | m | arabic
عطا الله | Atallah | m | arabic
عطية | Attia | m | arabic
عقيل | Aqeel | m | arabic
عقيلة | Aguila | m | arabic
عكرمة | Ekrima | m | arabic
علاء | Alaa | m | arabic
علاء الدين | Alaa al-Din | m | arabic
علوان | Alwan | m | arabic
علوي | Alawi | m | arabic
عماد | Imad | m | arabic
عماد الدين | Imad al-Din | m | arabic
عنان | Anan | m | arabic
عواد | Awad | m | arabic
عوض | Awad | m | arabic
عوني | Awni | m | arabic
عيدروس | Aidarous | m | arabic
عويد | Owaid | m | arabic
غازي | Ghazi | m | arabic
غالب | Ghalib | m | arabic
غانم | Ghanem | m | arabic
غسان | Ghassan | m | arabic
غياث | Ghiath | m | arabic
غلام | Ghulam | m | arabic
هاني | Hani | m | arabic
هانئ | Hani | m | arabic
هشام | Hisham | m | arabic
هلال | Hilal | m | arabic
همام | Humam | m | arabic
هيثم | Haitham | m | arabic
هذال | Hathal | m | arabic
وائل | Wael | m | arabic
وجدي | Wagdy | m | arabic
وجيه | Wajih | m | arabic
وحيد | Wahid | m | arabic
وديع | Wadih | m | arabic
وسام | Wissam | m | arabic
وسيم | Wassim | m | arabic
وصفي | Wasfi | m | arabic
وضاح | Waddah | m | arabic
وفيق | Wafiq | m | arabic
وليد | Walid | m | arabic
الوليد | Al-Waleed | m | arabic
وهيب | Waheeb | m | arabic
وهبي | Wahbi | m | arabic
يسري | Yousri | m | arabic
يعرب | Yaarub | m | arabic
يامن | Yamen | m | arabic
يمان | Yaman | m | arabic
أبان | Aban | m | arabic
أثيل | Atheel | m | arabic
أدهم | Adham | m | arabic
أديب | Adib | m | arabic
أزهر | Azhar | m | arabic
أسد | Asad | m | arabic
أشرف | Ashraf | m | arabic
أصيل | Aseel | m | arabic
أكمل | Akmal | m | arabic
أمين | Amin | m | arabic
أمير | Amir | m | arabic
أنيس | Anis | m | arabic
أوس | Aws | m | arabic
أويس | Owais | m | arabic
أيمن | Ayman | m | arabic
أيهم | Ayham | m | arabic
إياد | Iyad | m | arabic
اياد | Iyad | m | arabic
إيهاب | Ihab | m | arabic
إلهام | Ilham | m | arabic
آصف | Asif | m | arabic
باسل | Basel | m | arabic
باسم | Bassem | m | arabic
بدر | Badr | m | arabic
بدر الدين | Badr al-Din | m | arabic
بديع | Badie | m | arabic
برهان | Burhan | m | arabic
برهم | Barham | m | arabic
بسام | Bassam | m | arabic
بشار | Bashar | m | arabic
بشارة | Bechara | m | arabic
بشر | Bishr | m | arabic
بشير | Bashir | m | arabic
البشير | Al-Bashir | m | arabic
بكر | Bakr | m | arabic
بكري | Bakri | m | arabic
بندر | Bandar | m | arabic
بهاء | Bahaa | m | arabic
بهاء الدين | Bahaa al-Din | m | arabic
بهجت | Bahgat | m | arabic
تاج الدين | Taj al-Din | m | arabic
تامر | Tamer | m | arabic
تركي | Turki | m | arabic
تميم | Tamim | m | arabic
توفيق | Tawfik | m | arabic
تيسير | Tayseer | m | arabic
تيمور | Taymour | m | arabic
جاد | Jad | m | arabic
جاد الله | Jadallah | m | arabic
جاد الحق | Gad al-Haq | m | arabic
جوعان | Joaan | m | arabic
جودت | Jawdat | m | arabic
جنيد | Junaid | m | arabic
حبيب | Habib | m | arabic
الحبيب | Habib | m | arabic
حسيب | Hassib | m | arabic
حسون | Hassoun | m | arabic
حكمت | Hikmat | m | arabic
حكيم | Hakim | m | arabic
حمادة | Hamada | m | arabic
حمادي | Hamadi | m | arabic
حماد | Hammad | m | arabic
حنا | Hanna | m | arabic
حنفي | Hanafi | m | arabic
حذيفة | Hudhayfa | m | arabic
خضر | Khader | m | arabic
خضير | Khudair | m | arabic
خلدون | Khaldoun | m | arabic
خلوصي | Khulusi | m | arabic
خميس | Khamis | m | arabic
خيري | Khairy | m | arabic
خيرت | Khairat | m | arabic
خير الدين | Khair al-Din | m | arabic
خير الله | Khairallah | m | arabic
خيرالله | Khairallah | m | arabic
دحام | Daham | m | arabic
دريد | Duraid | m | arabic
ذياب | Dhiab | m | arabic
ذبيح الله | Zabihullah | m | arabic
رمطان | Ramtane | m | arabic
زاهر | Zaher | m | arabic
زاهي | Zahi | m | arabic
زكي | Zaki | m | arabic
زهران | Zahran | m | arabic
زهير | Zuhair | m | arabic
زين | Zain | m | arabic
زين الدين | Zain al-Din | m | arabic
زين العابدين | Zain al-Abidin | m | arabic
سيف الله | Saifullah | m | arabic
حمد الله | Hamdallah | m | arabic
رحمة الله | Rahmatullah | m | arabic
هبة الله | Hibatullah | m | arabic
أسد الله | Asadullah | m | arabic
أمر الله | Amrullah | m | arabic
نعمة الله | Nimatullah | m | arabic
روح الله | Ruhollah | m | arabic
ضيف الله | Daifallah | m | arabic
جار الله | Jarallah | m | arabic
شكر الله | Shukrallah | m | arabic
حبيب الله | Habibullah | m | arabic
سميع الله | Samiullah | m | arabic
ولي الله | Waliullah | m | arabic
عناية الله | Inayatullah | m | arabic
المهدي | Al-Mahdi | m | arabic
الهادي | Hedi | m | arabic
الصادق | Al-Sadiq | m | arabic
المختار | Al-Mokhtar | m | arabic
المنصف | Moncef | m | arabic
المعز | Al-Moez | m | arabic
معز | Moez | m | arabic
الباجي | Beji | m | arabic
الجيلالي | Djilali | m | arabic
الشاذلي | Chadli | m | arabic
السعيد | Said | m | arabic
مولاي | Moulay | m | arabic
قدور | Kaddour | m | arabic
بوعلام | Boualem | m | arabic
رمضاني | Ramdani | m | arabic
يسعد | Issad | m | arabic
حمة | Hamma | m | arabic
خميسي | Khemissi | m | arabic
مسعد | Mosaad | m | arabic
هواري | Houari | m | arabic
شاذلي | Chadli | m | arabic
عياش | Ayyash | m | arabic
سراج الدين | Siraj al-Din | m | arabic
قطب الدين | Qutb al-Din | m | arabic
جمال الدين | Jamal al-Din | m | arabic
كمال الدين | Kamal al-Din | m | arabic
علم الدين | Alam al-Din | m | arabic
مجد الدين | Majd al-Din | m | arabic
مجد | Majd | m | arabic
تقي الدين | Taqi al-Din | m | arabic
صدر الدين | Sadr al-Din | m | arabic
شهير | Shaheer | m | arabic
خاقان | Khaqan | m | arabic
أغيلاس | Aghiles | m | arabic
ماسينيسا | Massinissa | m | arabic
يوبا | Yuba | m | arabic
مزيان | Meziane | m | arabic
أعراب | Arab | m | arabic
أمزيان | Ameziane | m | arabic
إيدير | Idir | m | arabic

# Arabic given names, women
فاطمة | Fatima | f | arabic
عائشة | Aisha | f | arabic
خديجة | Khadija | f | arabic
زينب | Zainab | f | arabic
مريم | Mariam | f | arabic
سارة | Sara | f | arabic
هاجر | Hajar | f | arabic
آمنة | Amina | f | arabic
أمينة | Amina | f | arabic
حفصة | Hafsa | f | arabic
رقية | Ruqayya | f | arabic
سمية | Sumaya | f | arabic
صفية | Safiya | f | arabic
حليمة | Halima | f | arabic
زهراء | Zahraa | f | arabic
الزهراء | Al-Zahraa | f | arabic
بتول | Batoul | f | arabic
نور | Nour | f | arabic
نورة | Noura | f | arabic
نورا | Nora | f | arabic
نوران | Nouran | f | arabic
منى | Mona | f | arabic
هدى | Huda | f | arabic
ندى | Nada | f | arabic
سلمى | Salma | f | arabic
ليلى | Layla | f | arabic
لبنى | Lubna | f | arabic
هند | Hind | f | arabic
رنا | Rana | f | arabic
رانيا | Rania | f | arabic
رندة | Randa | f | arabic
رندا | Randa | f | arabic
ريم | Reem | f | arabic
ريما | Rima | f | arabic
ريهام | Reham | f | arabic
رهام | Reham | f | arabic
رهف | Rahaf | f | arabic
رؤى | Ruaa | f | arabic
روان | Rawan | f | arabic
رغد | Raghad | f | arabic
رشا | Rasha | f | arabic
رحاب | Rehab | f | arabic
رزان | Razan | f | arabic
دينا | Dina | f | arabic
دانا | Dana | f | arabic
دانة | Dana | f | arabic
ديما | Dima | f | arabic
دلال | Dalal | f | arabic
داليا | Dalia | f | arabic
سحر | Sahar | f | arabic
سمر | Samar | f | arabic
سميرة | Samira | f | arabic
سميحة | Samiha | f | arabic
سناء | Sanaa | f | arabic
سهام | Siham | f | arabic
سهير | Suhair | f | arabic
سهى | Soha | f | arabic
سوسن | Sawsan | f | arabic
سوزان | Suzanne | f | arabic
سعاد | Suad | f | arabic
سعيدة | Saida | f | arabic
سلوى | Salwa | f | arabic
سامية | Samia | f | arabic
شيماء | Shaimaa | f | arabic
شيرين | Shereen | f | arabic
شذى | Shatha | f | arabic
شادية | Shadia | f | arabic
عبير | Abeer | f | arabic
عزيزة | Aziza | f | arabic
عفاف | Afaf | f | arabic
عليا | Alia | f | arabic
علياء | Alia | f | arabic
عهود | Ohood | f | arabic
غادة | Ghada | f | arabic
فاتن | Faten | f | arabic
فائزة | Faiza | f | arabic
فدوى | Fadwa | f | arabic
فريدة | Farida | f | arabic
فيروز | Fairuz | f | arabic
فوزية | Fawzia | f | arabic
فضيلة | Fadila | f | arabic
فيحاء | Faiha | f | arabic
كوثر | Kawthar | f | arabic
لجين | Loujain | f | arabic
لطيفة | Latifa | f | arabic
لميس | Lamis | f | arabic
لمياء | Lamia | f | arabic
لولوة | Lolwah | f | arabic
لؤلؤة | Loulwa | f | arabic
لويزة | Louisa | f | arabic
لينا | Lina | f | arabic
لانا | Lana | f | arabic
ماجدة | Magda | f | arabic
مايا | Maya | f | arabic
مها | Maha | f | arabic
منال | Manal | f | arabic
منيرة | Munira | f | arabic
موزة | Moza | f | arabic
موزا | Moza | f | arabic
ميادة | Mayada | f | arabic
ميساء | Maysa | f | arabic
ميسون | Maysoon | f | arabic
مي | May | f | arabic
مروة | Marwa | f | arabic
مشاعل | Mashael | f | arabic
نادية | Nadia | f | arabic
ناديا | Nadia | f | arabic
نادين | Nadine | f | arabic
نانسي | Nancy | f | arabic
نبيلة | Nabila | f | arabic
نجاة | Najat | f | arabic
نجلاء | Naglaa | f | arabic
نجوى | Najwa | f | arabic
نسرين | Nasreen | f | arabic
نهى | Noha | f | arabic
نهلة | Nahla | f | arabic
نوال | Nawal | f | arabic
نوف | Nouf | f | arabic
نيفين | Nevine | f | arabic
نيرمين | Nermin | f | arabic
نرمين | Nermin | f | arabic
هالة | Hala | f | arabic
هبة | Heba | f | arabic
هيا | Haya | f | arabic
هيام | Hiyam | f | arabic
هيفاء | Haifa | f | arabic
وفاء | Wafaa | f | arabic
ياسمين | Yasmin | f | arabic
ياسمينة | Yasmina | f | arabic
يسرا | Yousra | f | arabic
يسرى | Yusra | f | arabic
آلاء | Alaa | f | arabic
آية | Aya | f | arabic
آيات | Ayat | f | arabic
أروى | Arwa | f | arabic
أسيل | Aseel | f | arabic
أماني | Amani | f | arabic
أميمة | Omaima | f | arabic
أميرة | Amira | f | arabic
أنيسة | Anisa | f | arabic
إسراء | Israa | f | arabic
إيمان | Iman | f | arabic
إيناس | Inas | f | arabic
ايناس | Inas | f | arabic
ابتسام | Ibtisam | f | arabic
بثينة | Bouthaina | f | arabic
بسمة | Basma | f | arabic
بلقيس | Balqis | f | arabic
توكل | Tawakkol | f | arabic
تهاني | Tahani | f | arabic
ثريا | Thuraya | f | arabic
جمانة | Jumana | f | arabic
جميلة | Jamila | f | arabic
جيهان | Jehan | f | arabic
جومانا | Joumana | f | arabic
حنان | Hanan | f | arabic
حنين | Haneen | f | arabic
خولة | Khawla | f | arabic
زبيدة | Zubaida | f | arabic
زكية | Zakia | f | arabic
زهرة | Zahra | f | arabic
رويدا | Rouida | f | arabic
رويدة | Ruwaida | f | arabic
ربى | Ruba | f | arabic
راوية | Rawya | f | arabic
رجاء | Rajaa | f | arabic
رضوى | Radwa | f | arabic
ريا | Raya | f | arabic
رولا | Rola | f | arabic
ساندرا | Sandra | f | arabic
سندس | Sondos | f | arabic
شريفة | Sharifa | f | arabic
شمسة | Shamsa | f | arabic
صوفيا | Sofia | f | arabic
فتيحة | Fatiha | f | arabic
فطيمة | Fatima | f | arabic
مليكة | Malika | f | arabic
نورية | Nouria | f | arabic
نفيسة | Nafisa | f | arabic
مسعودة | Messaouda | f | arabic
يمينة | Yamina | f | arabic
زوبيدة | Zoubida | f | arabic
باية | Baya | f | arabic
للا | Lalla | f | arabic
لالة | Lalla | f | arabic
كلثوم | Kulthum | f | arabic

# Arab family names
الأسد | al-Assad | | family
الحريري | Hariri | | family
العبادي | al-Abadi | | family
المالكي | al-Maliki | | family
الحكيم | al-Hakim | | family
الصدر | al-Sadr | | family
السيستاني | al-Sistani | | family
الجعفري | al-Jaafari | | family
علاوي | Allawi | | family
الجلبي | Chalabi | | family
النجيفي | al-Nujaifi | | family
الحلبوسي | al-Halbousi | | family
الكاظمي | al-Kadhimi | | family
العامري | al-Amiri | | family
الخزعلي | al-Khazali | | family
الكعبي | al-Kaabi | | family
الأعرجي | al-Araji | | family
الجبوري | al-Jabouri | | family
العبيدي | al-Obeidi | | family
الدليمي | al-Dulaimi | | family
الشمري | al-Shammari | | family
الزيدي | al-Zaidi | | family
الموسوي | al-Moussawi | | family
الحسيني | al-Husseini | | family
الحسني | al-Hasani | | family
العلوي | al-Alawi | | family
الهاشمي | al-Hashimi | | family
السامرائي | al-Samarrai | | family
البغدادي | al-Baghdadi | | family
البصري | al-Basri | | family
الموصلي | al-Mosuli | | family
التكريتي | al-Tikriti | | family
العاني | al-Ani | | family
الراوي | al-Rawi | | family
الكبيسي | al-Kubaisi | | family
الجميلي | al-Jumaili | | family
اللامي | al-Lami | | family
الساعدي | al-Saadi | | family
الأسدي | al-Asadi | | family
الخفاجي | al-Khafaji | | family
الغانمي | al-Ghanmi | | family
الطائي | al-Taie | | family
التميمي | al-Tamimi | | family
الزبيدي | al-Zubaidi | | family
المحمداوي | al-Muhammadawi | | family
اللعيبي | al-Luaibi | | family
الحيالي | al-Hayali | | family
الجواهري | al-Jawahiri | | family
الخالدي | al-Khalidi | | family
الأنصاري | al-Ansari | | family
الكربلائي | al-Karbalai | | family
الخوئي | al-Khoei | | family
النجفي | al-Najafi | | family
بارزاني | Barzani | | family
البارزاني | Barzani | | family
طالباني | Talabani | | family
الطالباني | Talabani | | family
زيباري | Zebari | | family
معصوم | Masum | | family
دزئي | Dizayee | | family
السعدي | al-Saadi | | family
المطيري | al-Mutairi | | family
العتيبي | al-Otaibi | | family
القحطاني | al-Qahtani | | family
الغامدي | al-Ghamdi | | family
الزهراني | al-Zahrani | | family
الشهري | al-Shehri | | family
العسيري | al-Asiri | | family
عسيري | Asiri | | family
الدوسري | al-Dosari | | family
العنزي | al-Enezi | | family
الرشيدي | al-Rashidi | | family
السبيعي | al-Subaie | | family
القرني | al-Qarni | | family
الشهراني | al-Shahrani | | family
البقمي | al-Buqami | | family
الجهني | al-Juhani | | family
البلوي | al-Balawi | | family
السلمي | al-Sulami | | family
الثبيتي | al-Thubaiti | | family
اليامي | al-Yami | | family
العمري | al-Omari | | family
الفيفي | al-Fifi | | family
الأحمري | al-Ahmari | | family
الشمراني | al-Shamrani | | family
العوفي | al-Oufi | | family
السديري | al-Sudairi | | family
الجبير | al-Jubeir | | family
الفالح | al-Falih | | family
التويجري | al-Tuwaijri | | family
الراجحي | al-Rajhi | | family
العريفي | al-Arefe | | family
السديس | al-Sudais | | family
الفوزان | al-Fawzan | | family
العثيمين | al-Othaimeen | | family
الربيعة | al-Rabeeah | | family
الجبرين | al-Jibreen | | family
الراشد | al-Rashed | | family
السبهان | al-Sabhan | | family
خاشقجي | Khashoggi | | family
قطان | Kattan | | family
البخاري | al-Bukhari | | family
النعيمي | al-Naimi | | family
الفيصل | al-Faisal | | family
الصباح | Al Sabah | | family
الغانم | al-Ghanim | | family
الخرافي | al-Kharafi | | family
الجار الله | al-Jarallah | | family
السعدون | al-Saadoun | | family
الطبطبائي | al-Tabtabaie | | family
الهاجري | al-Hajri | | family
العجمي | al-Ajmi | | family
العازمي | al-Azmi | | family
الكندري | al-Kandari | | family
الفضلي | al-Fadhli | | family
المري | al-Marri | | family
الكواري | al-Kuwari | | family
العطية | al-Attiyah | | family
الخاطر | al-Khater | | family
السليطي | al-Sulaiti | | family
المهندي | al-Mohannadi | | family
الخليفي | al-Khelaifi | | family
العمادي | al-Emadi | | family
الذوادي | al-Thawadi | | family
المنصوري | al-Mansoori | | family
المزروعي | al-Mazrouei | | family
النيادي | al-Neyadi | | family
الظاهري | al-Dhaheri | | family
الكتبي | al-Ketbi | | family
الشامسي | al-Shamsi | | family
المهيري | al-Muhairi | | family
الفلاسي | al-Falasi | | family
القاسمي | al-Qasimi | | family
النعيم | al-Naim | | family
القبيسي | al-Qubaisi | | family
البواردي | al-Bowardi | | family
الرميثي | al-Romaithi | | family
الطاير | al-Tayer | | family
الزعابي | al-Zaabi | | family
الحمادي | al-Hammadi | | family
قرقاش | Gargash | | family
نسيبة | Nusseibeh | | family
العتيبة | al-Otaiba | | family
الزياني | al-Zayani | | family
الخواجة | al-Khawaja | | family
الدرازي | al-Durazi | | family
العرادي | al-Aradi | | family
البوسعيدي | Albusaidi | | family
الحارثي | al-Harthi | | family
الخليلي | al-Khalili | | family
البلوشي | al-Balushi | | family
الحبسي | al-Habsi | | family
المعمري | al-Maamari | | family
الهنائي | al-Hinai | | family
الرواحي | al-Rawahi | | family
الكيومي | al-Kiyumi | | family
الحوثي | al-Houthi | | family
العليمي | al-Alimi | | family
الإرياني | al-Eryani | | family
المخلافي | al-Mekhlafi | | family
اليماني | al-Yamani | | family
الميسري | al-Maysari | | family
المقدشي | al-Maqdashi | | family
العقيلي | al-Aqili | | family
الصماد | al-Sammad | | family
المشاط | al-Mashat | | family
الزنداني | al-Zindani | | family
اليافعي | al-Yafei | | family
العولقي | al-Awlaki | | family
الحضرمي | al-Hadhrami | | family
الصنعاني | al-Sanaani | | family
العدني | al-Adani | | family
التعزي | al-Taizi | | family
الذماري | al-Dhamari | | family
المتوكل | al-Mutawakkil | | family
الشامي | al-Shami | | family
البخيتي | al-Bukhaiti | | family
العزي | al-Ezzi | | family
الرهوي | al-Rahawi | | family
العطاس | al-Attas | | family
باسندوة | Basindawa | | family
بحاح | Bahah | | family
باعوم | Baoum | | family
الوحيشي | al-Wuhayshi | | family
الريمي | al-Raymi | | family
الملقي | al-Mulki | | family
الرزاز | al-Razzaz | | family
النسور | Ensour | | family
الصفدي | Safadi | | family
المومني | Momani | | family
الطراونة | Tarawneh | | family
الخصاونة | Khasawneh | | family
الرفاعي | Rifai | | family
المجالي | Majali | | family
المعايطة | Maaytah | | family
الفايز | Fayez | | family
الكساسبة | Kasasbeh | | family
الزعبي | Zoubi | | family
العبيدات | Obeidat | | family
عبيدات | Obeidat | | family
الحياري | Hiyari | | family
الحمارنة | Hamarneh | | family
المعشر | Muasher | | family
غنيمات | Ghunaimat | | family
الروابدة | Rawabdeh | | family
العناني | Anani | | family
عريقات | Erekat | | family
عشراوي | Ashrawi | | family
الحمد الله | Hamdallah | | family
اشتية | Shtayyeh | | family
هنية | Haniyeh | | family
السنوار | Sinwar | | family
الزهار | al-Zahar | | family
الرجوب | Rajoub | | family
دحلان | Dahlan | | family
البرغوثي | Barghouti | | family
سعدات | Saadat | | family
حبش | Habash | | family
الرنتيسي | Rantisi | | family
برهوم | Barhoum | | family
القدومي | Kaddoumi | | family
العالول | al-Aloul | | family
الأغا | al-Agha | | family
الخضري | al-Khudari | | family
الشوا | al-Shawa | | family
النجار | al-Najjar | | family
الحداد | Haddad | | family
حداد | Haddad | | family
الخياط | Khayyat | | family
القدوة | al-Qudwa | | family
شلح | Shalah | | family
النخالة | al-Nakhalah | | family
الزعنون | Zanoun | | family
قراقع | Qaraqe | | family
طليب | Tlaib | | family
الطيبي | Tibi | | family
عودة | Odeh | | family
زعبي | Zoabi | | family
المقداد | Mekdad | | family
الشرع | al-Sharaa | | family
الشيباني | al-Shaibani | | family
مخلوف | Makhlouf | | family
طلاس | Tlass | | family
خدام | Khaddam | | family
حجاب | Hijab | | family
الجربا | Jarba | | family
غليون | Ghalioun | | family
العبدة | al-Abdah | | family
البحرة | al-Bahra | | family
علوش | Alloush | | family
الجولاني | al-Jolani | | family
العريضي | al-Aridi | | family
الأتاسي | al-Atassi | | family
القوتلي | al-Quwatli | | family
الحلبي | al-Halabi | | family
الحمصي | al-Homsi | | family
الدمشقي | al-Dimashqi | | family
الحموي | al-Hamwi | | family
الأيوبي | al-Ayoubi | | family
البوطي | al-Bouti | | family
الكردي | al-Kurdi | | family
عون | Aoun | | family
الجميل | Gemayel | | family
جعجع | Geagea | | family
فرنجية | Frangieh | | family
جنبلاط | Jumblatt | | family
أرسلان | Arslan | | family
ميقاتي | Mikati | | family
السنيورة | Siniora | | family
باسيل | Bassil | | family
صفي الدين | Safieddine | | family
مغنية | Mughniyeh | | family
المشنوق | Machnouk | | family
ريفي | Rifi | | family
دريان | Derian | | family
صفير | Sfeir | | family
كرامي | Karami | | family
لحود | Lahoud | | family
تويني | Tueni | | family
كنعان | Kanaan | | family
حاصباني | Hasbani | | family
قرداحي | Kordahi | | family
بيطار | Bitar | | family
البيطار | Bitar | | family
عويدات | Oweidat | | family
شدياق | Chidiac | | family
خوري | Khoury | | family
الخوري | Khoury | | family
معلوف | Maalouf | | family
بطرس | Boutros | | family
عيتاني | Itani | | family
شقير | Choucair | | family
سكاف | Skaff | | family
وهاب | Wahhab | | family
السيسي | al-Sisi | | family
مرسي | Morsi | | family
السادات | Sadat | | family
مدبولي | Madbouly | | family
محلب | Mahlab | | family
قنديل | Qandil | | family
الببلاوي | el-Beblawi | | family
الجنزوري | Ganzouri | | family
طنطاوي | Tantawi | | family
العادلي | el-Adly | | family
البرادعي | ElBaradei | | family
أبو الفتوح | Aboul Fotouh | | family
صباحي | Sabahi | | family
الشاطر | el-Shater | | family
العريان | el-Erian | | family
البلتاجي | el-Beltagy | | family
الكتاتني | el-Katatni | | family
الظواهري | al-Zawahiri | | family
علام | Allam | | family
ساويرس | Sawiris | | family
الحديدي | Elhadidy | | family
الإبراشي | el-Ibrashi | | family
هيكل | Heikal | | family
محفوظ | Mahfouz | | family
الأسواني | al-Aswany | | family
السعداوي | El Saadawi | | family
حواس | Hawass | | family
زويل | Zewail | | family
مميش | Mamish | | family
الجارحي | el-Garhy | | family
معيط | Maait | | family
غالي | Ghali | | family
أبو الغيط | Aboul Gheit | | family
الفقي | el-Feki | | family
الشريف | el-Sherif | | family
المنشاوي | el-Minshawi | | family
الشناوي | El Shenawy | | family
النني | Elneny | | family
الجوهري | el-Gohary | | family
الدسوقي | el-Desouki | | family
البنا | al-Banna | | family
المسيري | el-Messiri | | family
الفرماوي | el-Faramawy | | family
الشافعي | el-Shafei | | family
البدوي | el-Badawi | | family
الصعيدي | el-Saidi | | family
سرور | Sorour | | family
حجازي | Hegazy | | family
الترابي | al-Turabi | | family
الميرغني | al-Mirghani | | family
غندور | Ghandour | | family
البرهان | al-Burhan | | family
حمدوك | Hamdok | | family
دقلو | Dagalo | | family
كباشي | Kabbashi | | family
عرمان | Arman | | family
نميري | Nimeiri | | family
قوش | Gosh | | family
مناوي | Minnawi | | family
القذافي | Gaddafi | | family
السراج | al-Sarraj | | family
الدبيبة | Dbeibeh | | family
المنفي | al-Menfi | | family
باشاغا | Bashagha | | family
حفتر | Haftar | | family
المشري | al-Mishri | | family
السويحلي | Sewehli | | family
المسماري | al-Mismari | | family
الورفلي | al-Werfalli | | family
الترهوني | al-Tarhuni | | family
المصراتي | al-Misrati | | family
الطرابلسي | al-Trabelsi | | family
الزاوي | al-Zawi | | family
الغويل | al-Ghawil | | family
سيالة | Siala | | family
معيتيق | Maiteeq | | family
المقريف | Magariaf | | family
السنوسي | al-Senussi | | family
المقرحي | al-Megrahi | | family
بلحاج | Belhaj | | family
الغرياني | al-Ghariani | | family
الجضران | Jadhran | | family
الناظوري | al-Nadouri | | family
السبسي | Essebsi | | family
بورقيبة | Bourguiba | | family
المرزوقي | Marzouki | | family
الغنوشي | Ghannouchi | | family
الجهيناوي | Jhinaoui | | family
القروي | Karoui | | family
الهمامي | Hammami | | family
الطبوبي | Taboubi | | family
بلعيد | Belaid | | family
البراهمي | Brahmi | | family
الجبالي | Jebali | | family
العريض | Laarayedh | | family
الفخفاخ | Fakhfakh | | family
المشيشي | Mechichi | | family
الخزري | Khazri | | family
المساكني | Msakni | | family
البوعزيزي | Bouazizi | | family
العباسي | Abassi | | family
بوتفليقة | Bouteflika | | family
تبون | Tebboune | | family
أويحيى | Ouyahia | | family
سلال | Sellal | | family
مساهل | Messahel | | family
لعمامرة | Lamamra | | family
بوقدوم | Boukadoum | | family
زروال | Zéroual | | family
بومدين | Boumédiène | | family
بوضياف | Boudiaf | | family
حمروش | Hamrouche | | family
شنقريحة | Chengriha | | family
طرطاق | Tartag | | family
حنون | Hanoune | | family
مقري | Makri | | family
بلخادم | Belkhadem | | family
سعداني | Saadani | | family
ربراب | Rebrab | | family
نكاز | Nekkaz | | family
محرز | Mahrez | | family
بلماضي | Belmadi | | family
ماجر | Madjer | | family
سليماني | Slimani | | family
براهيمي | Brahimi | | family
الإبراهيمي | Brahimi | | family
غزال | Ghezzal | | family
بونجاح | Bounedjah | | family
بلايلي | Belaïli | | family
العثماني | Othmani | | family
بنكيران | Benkirane | | family
أخنوش | Akhannouch | | family
بوريطة | Bourita | | family
مزوار | Mezouar | | family
لفتيت | Laftit | | family
الخلفي | El Khalfi | | family
الحموشي | Hammouchi | | family
العماري | El Omari | | family
لشكر | Lachgar | | family
الزفزافي | Zefzafi | | family
بوعشرين | Bouachrine | | family
حكيمي | Hakimi | | family
زياش | Ziyech | | family
بنعطية | Benatia | | family
الركراكي | Regragui | | family
لقجع | Lekjaa | | family
العلمي | Alami | | family
بنعبد الله | Benabdallah | | family
الفاسي | el-Fassi | | family
المراكشي | el-Marrakchi | | family
التطواني | Tetouani | | family
الإدريسي | Idrissi | | family
بنجلون | Benjelloun | | family
بن جلون | Ben Jelloun | | family
برادة | Berrada | | family
التازي | Tazi | | family
اليوسفي | Youssoufi | | family
الصحراوي | al-Sahraoui | | family
الشيشاني | al-Shishani | | family
العدناني | al-Adnani | | family
الزرقاوي | al-Zarqawi | | family
القرشي | al-Qurashi | | family
المقدسي | al-Maqdisi | | family
القرضاوي | al-Qaradawi | | family
الخليل | al-Khalil | | family
المطلك | al-Mutlaq | | family
الفياض | al-Fayyadh | | family
العلي | al-Ali | | family
الأحمد | al-Ahmad | | family
المحمد | al-Mohammad | | family
المحمود | al-Mahmoud | | family
الخطيب | al-Khatib | | family
الشيخلي | al-Sheikhly | | family
العاروري | al-Arouri | | family
الجابر | al-Jaber | | family
الجبالى | el-Gebaly | | family
الكيلاني | al-Kilani | | family
الكيالي | al-Kayyali | | family
الصالح | al-Saleh | | family
السالم | al-Salem | | family
الناصر | al-Nasser | | family
المنصور | al-Mansour | | family
النمر | al-Nimr | | family
العلاق | al-Allaq | | family
الصفار | al-Saffar | | family
السقاف | al-Saqqaf | | family
الحبشي | al-Habashi | | family
العمودي | al-Amoudi | | family
باوزير | Bawazir | | family
بامخرمة | Bamakhrama | | family
باهارون | Baharoun | | family
الجفري | al-Jifri | | family
الكاف | al-Kaf | | family
العيدروس | al-Aidarous | | family
البكري | al-Bakri | | family
الأزهري | al-Azhari | | family
التجاني | al-Tijani | | family
المبارك | al-Mubarak | | family
اليوسف | al-Youssef | | family
السليمان | al-Suleiman | | family
الموسى | al-Mousa | | family
العيسى | al-Issa | | family
الإبراهيم | al-Ibrahim | | family
العبدالله | al-Abdullah | | family
العبد الله | al-Abdullah | | family
البراك | al-Barrak | | family
السعيدي | al-Saeedi | | family
السيابي | al-Siyabi | | family
الشرقاوي | el-Sharkawy | | family
الغندور | el-Ghandour | | family
الكيلانى | el-Kilany | | family
المنياوي | el-Miniawy | | family
البحيري | Bhiri | | family
بن علي | Ben Ali | | family
بن سلمان | bin Salman | | family
بن لادن | bin Laden | | family
بن صالح | Bensalah | | family
بن فليس | Benflis | | family
بن غبريط | Benghabrit | | family
بن جديد | Bendjedid | | family
بن بلة | Ben Bella | | family
بن دغر | bin Daghr | | family
بن مبارك | bin Mubarak | | family
بن علوي | bin Alawi | | family
بن عمر | Benomar | | family
بن حبتور | bin Habtour | | family
بن بريك | bin Breik | | family
أبو زيد | Abu Zeid | | family
أبو مازن | Abu Mazen | | family
أبو عمار | Abu Ammar | | family
أبو ردينة | Abu Rudeineh | | family
أبو مرزوق | Abu Marzook | | family
أبو زهري | Abu Zuhri | | family
أبو عيطة | Abu Eita | | family
أبو تريكة | Aboutrika | | family
أبو بكر | Abu Bakr | | family
أبو علي | Abu Ali | | family
أبو خضير | Abu Khdeir | | family
أبو طير | Abu Teir | | family
ولد عباس | Ould Abbes | | family
ولد الغزواني | Ould Ghazouani | | family
ولد عبد العزيز | Ould Abdel Aziz | | family
آل سعود | Al Saud | | family
آل نهيان | Al Nahyan | | family
آل مكتوم | Al Maktoum | | family
آل ثاني | Al Thani | | family
آل خليفة | Al Khalifa | | family
آل صباح | Al Sabah | | family
آل الشيخ | Al ash-Sheikh | | family
آل جابر | Al Jabir | | family
آل سعيد | Al Said | | family

# other given names, men
جون | John | m | foreign
جان | Jean | m | foreign
جو | Joe | m | foreign
جوزيف | Joseph | m | foreign
جوزف | Joseph | m | foreign
جيمس | James | m | foreign
جيم | Jim | m | foreign
جاك | Jack | m | foreign
جاكوب | Jacob | m | foreign
جايسون | Jason | m | foreign
جيسون | Jason | m | foreign
جيفري | Jeffrey | m | foreign
جيف | Jeff | m | foreign
جيرمي | Jeremy | m | foreign
جيريمي | Jeremy | m | foreign
جورج | George | m | foreign
جوردان | Jordan | m | foreign
جوناثان | Jonathan | m | foreign
جوناثن | Jonathan | m | foreign
جوشوا | Joshua | m | foreign
جاستن | Justin | m | foreign
جاستين | Justin | m | foreign
جاريد | Jared | m | foreign
جيرالد | Gerald | m | foreign
جيرار | Gérard | m | foreign
جيمي | Jimmy | m | foreign
جوني | Johnny | m | foreign
جوليان | Julian | m | foreign
مايكل | Michael | m | foreign
مايك | Mike | m | foreign
ميشال | Michel | m | foreign
ميشيل | Michel | m | foreign
مارك | Mark | m | foreign
ماركو | Marco | m | foreign
ماركوس | Marcus | m | foreign
مارتن | Martin | m | foreign
مارتين | Martin | m | foreign
ماثيو | Matthew | m | foreign
ماتيو | Matteo | m | foreign
مات | Matt | m | foreign
ماكس | Max | m | foreign
موريس | Maurice | m | foreign
ميغيل | Miguel | m | foreign
ميجيل | Miguel | m | foreign
مانويل | Manuel | m | foreign
ماريو | Mario | m | foreign
ماورو | Mauro | m | foreign
ماوريسيو | Mauricio | m | foreign
ماتياس | Mathias | m | foreign
دونالد | Donald | m | foreign
ديفيد | David | m | foreign
دافيد | David | m | foreign
دايفيد | David | m | foreign
ديفيس | Davis | m | foreign
دانيال | Daniel | m | foreign
دانييل | Daniel | m | foreign
داني | Danny | m | foreign
دومينيك | Dominic | m | foreign
دوغلاس | Douglas | m | foreign
دوجلاس | Douglas | m | foreign
دنيس | Dennis | m | foreign
دينيس | Dennis | m | foreign
ديريك | Derek | m | foreign
ديك | Dick | m | foreign
ديلان | Dylan | m | foreign
ديدييه | Didier | m | foreign
دييغو | Diego | m | foreign
دييجو | Diego | m | foreign
روبرت | Robert | m | foreign
روبرتو | Roberto | m | foreign
روبيرتو | Roberto | m | foreign
ريتشارد | Richard | m | foreign
ريك | Rick | m | foreign
ريكس | Rex | m | foreign
رون | Ron | m | foreign
رونالد | Ronald | m | foreign
روجر | Roger | m | foreign
روجيه | Roger | m | foreign
رودي | Rudy | m | foreign
رودولف | Rudolf | m | foreign
راين | Ryan | m | foreign
رايان | Ryan | m | foreign
رالف | Ralph | m | foreign
راندي | Randy | m | foreign
روبن | Robin | m | foreign
روي | Roy | m | foreign
راسل | Russell | m | foreign
رافائيل | Rafael | m | foreign
رافاييل | Rafael | m | foreign
رافايل | Rafael | m | foreign
راؤول | Raul | m | foreign
راوول | Raul | m | foreign
رامون | Ramon | m | foreign
ريكاردو | Ricardo | m | foreign
رودريغو | Rodrigo | m | foreign
رودريجو | Rodrigo | m | foreign
وليام | William | m | foreign
ويليام | William | m | foreign
وليم | William | m | foreign
ويل | Will | m | foreign
والتر | Walter | m | foreign
وارن | Warren | m | foreign
واين | Wayne | m | foreign
ونستون | Winston | m | foreign
وينستون | Winston | m | foreign
توماس | Thomas | m | foreign
توم | Tom | m | foreign
توني | Tony | m | foreign
تيم | Tim | m | foreign
تيموثي | Timothy | m | foreign
تيد | Ted | m | foreign
تود | Todd | m | foreign
تيري | Terry | m | foreign
تييري | Thierry | m | foreign
تشارلز | Charles | m | foreign
تشارلي | Charlie | m | foreign
شارل | Charles | m | foreign
تشاك | Chuck | m | foreign
شون | Sean | m | foreign
ستيفن | Stephen | m | foreign
ستيف | Steve | m | foreign
ستيفان | Stephan | m | foreign
ستافان | Staffan | m | foreign
ستيوارت | Stuart | m | foreign
ستانلي | Stanley | m | foreign
سكوت | Scott | m | foreign
صامويل | Samuel | m | foreign
صموئيل | Samuel | m | foreign
صمويل | Samuel | m | foreign
سيمون | Simon | m | foreign
سايمون | Simon | m | foreign
سيباستيان | Sebastian | m | foreign
سيباستيين | Sébastien | m | foreign
سيلفيو | Silvio | m | foreign
سيرجيو | Sergio | m | foreign
سيرخيو | Sergio | m | foreign
سانتياغو | Santiago | m | foreign
بيتر | Peter | m | foreign
بيير | Pierre | m | foreign
بيار | Pierre | m | foreign
بيدرو | Pedro | m | foreign
بيترو | Petro | m | foreign
باتريك | Patrick | m | foreign
بول | Paul | m | foreign
باولو | Paolo | m | foreign
بابلو | Pablo | m | foreign
فيليب | Philip | m | foreign
فيليبي | Felipe | m | foreign
فيليبو | Filippo | m | foreign
بن | Ben | m | foreign
بنجامين | Benjamin | m | foreign
بنجامان | Benjamin | m | foreign
بنيامين | Benjamin | m | foreign
بينيامين | Benjamin | m | foreign
بيل | Bill | m | foreign
بيلي | Billy | m | foreign
بوب | Bob | m | foreign
بوبي | Bobby | m | foreign
براد | Brad | m | foreign
برادلي | Bradley | m | foreign
براندون | Brandon | m | foreign
براين | Brian | m | foreign
بريان | Brian | m | foreign
بريت | Brett | m | foreign
بروس | Bruce | m | foreign
برونو | Bruno | m | foreign
بيرني | Bernie | m | foreign
برنارد | Bernard | m | foreign
برنار | Bernard | m | foreign
برناردو | Bernardo | m | foreign
باراك | Barack | m | foreign
بوريس | Boris | m | foreign
بليز | Blaise | m | foreign
بيب | Pep | m | foreign
كيفن | Kevin | m | foreign
كيفين | Kevin | m | foreign
كيث | Keith | m | foreign
كين | Ken | m | foreign
كينيث | Kenneth | m | foreign
كير | Keir | m | foreign
كيم | Kim | m | foreign
كريس | Chris | m | foreign
كريستوفر | Christopher | m | foreign
كريستوف | Christophe | m | foreign
كريستيان | Christian | m | foreign
كريستيانو | Cristiano | m | foreign
كارل | Karl | m | foreign
كارلوس | Carlos | m | foreign
كارلو | Carlo | m | foreign
كارليس | Carles | m | foreign
كلود | Claude | m | foreign
كلاوديو | Claudio | m | foreign
كولن | Colin | m | foreign
كولين | Colin | m | foreign
كوفي | Kofi | m | foreign
كورت | Kurt | m | foreign
كارلس | Carles | m | foreign
أندرو | Andrew | m | foreign
آندرو | Andrew | m | foreign
آندي | Andy | m | foreign
أندي | Andy | m | foreign
أندريس | Andrés | m | foreign
أندريا | Andrea | m | foreign
أندرياس | Andreas | m | foreign
أندرس | Anders | m | foreign
أندريه | André | m | foreign
أندري | Andriy | m | foreign
أندريو | Andrew | m | foreign
أنتوني | Anthony | m | foreign
أنطوني | Anthony | m | foreign
أنطون | Anton | m | foreign
أنطوان | Antoine | m | foreign
انطوان | Antoine | m | foreign
أنطونيو | Antonio | m | foreign
انطونيو | Antonio | m | foreign
أنتونيو | Antonio | m | foreign
ألبرت | Albert | m | foreign
ألبير | Albert | m | foreign
ألبرتو | Alberto | m | foreign
ألكسندر | Alexander | m | foreign
ألكساندر | Alexander | m | foreign
الكسندر | Alexander | m | foreign
أليكس | Alex | m | foreign
أليكسيس | Alexis | m | foreign
ألفريد | Alfred | m | foreign
ألفريدو | Alfredo | m | foreign
ألفارو | Álvaro | m | foreign
ألان | Alan | m | foreign
آلان | Alain | m | foreign
ألن | Allen | m | foreign
آلن | Allen | m | foreign
أدريان | Adrian | m | foreign
أدولف | Adolf | m | foreign
أرنولد | Arnold | m | foreign
آرثر | Arthur | m | foreign
آرون | Aaron | m | foreign
أرسين | Arsène | m | foreign
آرسين | Arsène | m | foreign
أرتورو | Arturo | m | foreign
أليستير | Alistair | m | foreign
أوغستو | Augusto | m | foreign
أوسكار | Oscar | m | foreign
أوليفر | Oliver | m | foreign
أوليفييه | Olivier | m | foreign
أولاف | Olaf | m | foreign
إدوارد | Edward | m | foreign
ادوارد | Edward | m | foreign
إدوار | Édouard | m | foreign
ادوار | Édouard | m | foreign
إدواردو | Eduardo | m | foreign
إدغار | Edgar | m | foreign
إدموند | Edmund | m | foreign
إدوين | Edwin | m | foreign
إدينسون | Edinson | m | foreign
إريك | Eric | m | foreign
اريك | Eric | m | foreign
إرنست | Ernest | m | foreign
إرنستو | Ernesto | m | foreign
إيفان | Ivan | m | foreign
إيان | Ian | m | foreign
إيلون | Elon | m | foreign
إيمانويل | Emmanuel | m | foreign
ايمانويل | Emmanuel | m | foreign
إمانويل | Emmanuel | m | foreign
إيميل | Emil | m | foreign
إميل | Emile | m | foreign
إنريكي | Enrique | m | foreign
إنزو | Enzo | m | foreign
إيدن | Eden | m | foreign
إيدين | Eden | m | foreign
إيغور | Igor | m | foreign
إيجور | Igor | m | foreign
إيليا | Ilya | m | foreign
آلفين | Alvin | m | foreign
ألفين | Alvin | m | foreign
لاري | Larry | m | foreign
لوران | Laurent | m | foreign
لورنس | Lawrence | m | foreign
لويس | Luis | m | foreign
لويجي | Luigi | m | foreign
لوك | Luke | m | foreign
لوكا | Luka | m | foreign
لوكاس | Lucas | m | foreign
لي | Lee | m | foreign
ليو | Leo | m | foreign
ليون | Leon | m | foreign
ليونيل | Lionel | m | foreign
ليوناردو | Leonardo | m | foreign
ليونارد | Leonard | m | foreign
ليونيد | Leonid | m | foreign
ليندسي | Lindsey | m | foreign
ليام | Liam | m | foreign
ليفي | Levi | m | foreign
لويد | Lloyd | m | foreign
لوثر | Luther | m | foreign
غاري | Gary | m | foreign
جاري | Gary | m | foreign
غاريث | Gareth | m | foreign
جاريث | Gareth | m | foreign
غافين | Gavin | m | foreign
جافين | Gavin | m | foreign
غابرييل | Gabriel | m | foreign
جابرييل | Gabriel | m | foreign
غابي | Gabi | m | foreign
غراهام | Graham | m | foreign
جراهام | Graham | m | foreign
غريغ | Greg | m | foreign
جريج | Greg | m | foreign
غريغوري | Gregory | m | foreign
جريجوري | Gregory | m | foreign
غوردون | Gordon | m | foreign
جوردون | Gordon | m | foreign
غلين | Glenn | m | foreign
جلين | Glenn | m | foreign
غي | Guy | m | foreign
غوستافو | Gustavo | m | foreign
جوستافو | Gustavo | m | foreign
غونزالو | Gonzalo | m | foreign
جونزالو | Gonzalo | m | foreign
غيرهارد | Gerhard | m | foreign
غونتر | Günter | m | foreign
غيدو | Guido | m | foreign
غونار | Gunnar | m | foreign
هاري | Harry | m | foreign
هارولد | Harold | m | foreign
هارفي | Harvey | m | foreign
هانز | Hans | m | foreign
هانس | Hans | m | foreign
هنري | Henry | m | foreign
هنريك | Henrik | m | foreign
هيكتور | Hector | m | foreign
هوراسيو | Horacio | m | foreign
هورست | Horst | m | foreign
هوغو | Hugo | m | foreign
هوجو | Hugo | m | foreign
هيو | Hugh | m | foreign
هيرفي | Hervé | m | foreign
هيرفيه | Hervé | m | foreign
هاينز | Heinz | m | foreign
هيلموت | Helmut | m | foreign
هربرت | Herbert | m | foreign
هايكو | Heiko | m | foreign
هوارد | Howard | m | foreign
نيكولا | Nicolas | m | foreign
نيكولاس | Nicolas | m | foreign
نيك | Nick | m | foreign
نايجل | Nigel | m | foreign
نيد | Ned | m | foreign
نيل | Neil | m | foreign
نيلسون | Nelson | m | foreign
ناثان | Nathan | m | foreign
نورمان | Norman | m | foreign
فنسنت | Vincent | m | foreign
فانسان | Vincent | m | foreign
فيكتور | Victor | m | foreign
فالنتين | Valentin | m | foreign
فرانك | Frank | m | foreign
فرانكو | Franco | m | foreign
فرانسوا | François | m | foreign
فرنسوا | François | m | foreign
فرانسيس | Francis | m | foreign
فرنسيس | Francis | m | foreign
فرانسيسكو | Francisco | m | foreign
فرانشيسكو | Francesco | m | foreign
فرانتس | Franz | m | foreign
فرناندو | Fernando | m | foreign
فريدريك | Frederic | m | foreign
فريدريش | Friedrich | m | foreign
فولفغانغ | Wolfgang | m | foreign
فولكر | Volker | m | foreign
فيرنر | Werner | m | foreign
فابيو | Fabio | m | foreign
فيديل | Fidel | m | foreign
فيدل | Fidel | m | foreign
فيرجيل | Virgil | m | foreign
كونراد | Konrad | m | foreign
كلاوس | Klaus | m | foreign
يوهان | Johan | m | foreign
يورغن | Jürgen | m | foreign
يورجن | Jürgen | m | foreign
يواكيم | Joachim | m | foreign
يواخيم | Joachim | m | foreign
يوب | Jupp | m | foreign
ينس | Jens | m | foreign
يان | Jan | m | foreign
يوناس | Jonas | m | foreign
يانيس | Yanis | m | foreign
خوان | Juan | m | foreign
خوسيه | José | m | foreign
خورخي | Jorge | m | foreign
خافيير | Javier | m | foreign
خواكين | Joaquín | m | foreign
خيسوس | Jesús | m | foreign
خوليو | Julio | m | foreign
جوزيه | José | m | foreign
جورجي | Jorge | m | foreign
جوزيبي | Giuseppe | m | foreign
جوسيبي | Giuseppe | m | foreign
جوليو | Giulio | m | foreign
جياني | Gianni | m | foreign
جيوفاني | Giovanni | m | foreign
جيانلويجي | Gianluigi | m | foreign
جيروم | Jérôme | m | foreign
جيل | Gilles | m | foreign
جوليوس | Julius | m | foreign
أرتور | Arthur | m | foreign
كيليان | Kylian | m | foreign
روميلو | Romelu | m | foreign
زلاتان | Zlatan | m | foreign
زلاتكو | Zlatko | m | foreign
سلوبودان | Slobodan | m | foreign
رادوفان | Radovan | m | foreign
راتكو | Ratko | m | foreign
نوفاك | Novak | m | foreign
ميلوس | Miloš | m | foreign
ميلوش | Miloš | m | foreign
ميرو | Miro | m | foreign
ميروسلاف | Miroslav | m | foreign
ياروسلاف | Jaroslav | m | foreign
رادوسلاف | Radosław | m | foreign
فاتسلاف | Václav | m | foreign
ليخ | Lech | m | foreign
أندجيه | Andrzej | m | foreign
ماتيوش | Mateusz | m | foreign
تيبور | Tibor | m | foreign
إستفان | István | m | foreign
كيريل | Kirill | m | foreign
سيرغي | Sergei | m | foreign
سيرجي | Sergei | m | foreign
سيرغيه | Sergei | m | foreign
فلاديمير | Vladimir | m | foreign
ديمتري | Dmitry | m | foreign
دميتري | Dmitry | m | foreign
ميخائيل | Mikhail | m | foreign
أليكسي | Alexei | m | foreign
ألكسي | Alexei | m | foreign
اليكسي | Alexei | m | foreign
يوري | Yuri | m | foreign
يفغيني | Yevgeny | m | foreign
يفجيني | Yevgeny | m | foreign
فاليري | Valery | m | foreign
فيتالي | Vitaly | m | foreign
فاسيلي | Vasily | m | foreign
فياتشيسلاف | Vyacheslav | m | foreign
أناتولي | Anatoly | m | foreign
أوليغ | Oleg | m | foreign
أوليج | Oleg | m | foreign
قسطنطين | Konstantin | m | foreign
كونستانتين | Konstantin | m | foreign
نيكولاي | Nikolai | m | foreign
نيكيتا | Nikita | m | foreign
بافل | Pavel | m | foreign
بافيل | Pavel | m | foreign
رومان | Roman | m | foreign
رسلان | Ruslan | m | foreign
روسلان | Ruslan | m | foreign
غينادي | Gennady | m | foreign
جينادي | Gennady | m | foreign
ستانيسلاف | Stanislav | m | foreign
ياكوف | Yakov | m | foreign
يغور | Yegor | m | foreign
مكسيم | Maxim | m | foreign
فولوديمير | Volodymyr | m | foreign
أوليكساندر | Oleksandr | m | foreign
ميكولا | Mykola | m | foreign
ألكساندرو | Alexandru | m | foreign
إيون | Ion | m | foreign
نيكول | Nikol | m | foreign
سيرج | Serzh | m | foreign
أرمين | Armen | m | foreign
نور سلطان | Nursultan | m | foreign
قاسم جومارت | Kassym-Jomart | m | foreign
ناريندرا | Narendra | m | foreign
نارندرا | Narendra | m | foreign
راهول | Rahul | m | foreign
راجيف | Rajiv | m | foreign
سانجاي | Sanjay | m | foreign
أميت | Amit | m | foreign
أجيت | Ajit | m | foreign
أرفيند | Arvind | m | foreign
رافي | Ravi | m | foreign
فيجاي | Vijay | m | foreign
أنيل | Anil | m | foreign
سونيل | Sunil | m | foreign
أرون | Arun | m | foreign
سوبرامانيام | Subrahmanyam | m | foreign
شي | Xi | m | foreign
وانغ | Wang | m | foreign
وانج | Wang | m | foreign
تشانغ | Zhang | m | foreign
تشانج | Zhang | m | foreign
يانغ | Yang | m | foreign
يانج | Yang | m | foreign
جيانغ | Jiang | m | foreign
وو | Wu | m | foreign
تشاو | Zhao | m | foreign
قنغ | Geng | m | foreign
دنغ | Deng | m | foreign
هوانغ | Huang | m | foreign
بارك | Park | m | foreign
باك | Pak | m | foreign
تشوي | Choe | m | foreign
تشونغ | Chung | m | foreign
كانغ | Kang | m | foreign
يون | Yoon | m | foreign
سون | Son | m | foreign
جونغ | Jong | m | foreign
نغوين | Nguyễn | m | foreign
شينزو | Shinzo | m | foreign
فوميو | Fumio | m | foreign
يوشيهيدي | Yoshihide | m | foreign
تارو | Taro | m | foreign
جونيشيرو | Junichiro | m | foreign
شيغيرو | Shigeru | m | foreign
توشيميتسو | Toshimitsu | m | foreign
كينجي | Kenji | m | foreign
هيروشي | Hiroshi | m | foreign
تاكيشي | Takeshi | m | foreign
كازو | Kazuo | m | foreign
ساتوشي | Satoshi | m | foreign
جوكو | Joko | m | foreign
مهاتير | Mahathir | m | foreign
آبي | Abiy | m | foreign
هايلي | Haile | m | foreign
ملس | Meles | m | foreign
دبرصيون | Debretsion | m | foreign
تيدروس | Tedros | m | foreign
أسياس | Isaias | m | foreign
سلفا | Salva | m | foreign
رياك | Riek | m | foreign
باقان | Pagan | m | foreign
أوهورو | Uhuru | m | foreign
رايلا | Raila | m | foreign
سيريل | Cyril | m | foreign
إيمرسون | Emmerson | m | foreign
غودلاك | Goodluck | m | foreign
مامادو | Mamadou | m | foreign
أمادو | Amadou | m | foreign
إيسوفو | Issoufou | m | foreign
محمدو | Mahamadou | m | foreign
عبدولاي | Abdoulaye | m | foreign
ماكي | Macky | m | foreign
بوبكر | Boubacar | m | foreign
سليمانو | Souleymane | m | foreign
أليو | Aliou | m | foreign
ساديو | Sadio | m | foreign
خاليدو | Kalidou | m | foreign
كاليدو | Kalidou | m | foreign
يايا | Yaya | m | foreign
ألاسان | Alassane | m | foreign
أداما | Adama | m | foreign
كوامي | Kwame | m | foreign
نانا | Nana | m | foreign
باتريس | Patrice | m | foreign
فوستان | Faustin | m | foreign
نغولو | N'Golo | m | foreign
ويليان | Willian | m | foreign
كازيميرو | Casemiro | m | foreign
فينيسيوس | Vinícius | m | foreign
تياغو | Thiago | m | foreign
تياجو | Thiago | m | foreign
جايير | Jair | m | foreign
جائير | Jair | m | foreign
إيفو | Evo | m | foreign
رفاييل | Rafael | m | foreign
غيليرمو | Guillermo | m | foreign
نيستور | Néstor | m | foreign
أنخيل | Ángel | m | foreign
أنخل | Ángel | m | foreign
أوناي | Unai | m | foreign
إيكر | Iker | m | foreign
تشابي | Xabi | m | foreign
تشافي | Xavi | m | foreign
جيرارد | Gerard | m | foreign
سيسك | Cesc | m | foreign
أندير | Ander | m | foreign
يواف | Yoav | m | foreign
يوآف | Yoav | m | foreign
أفيغدور | Avigdor | m | foreign
افيغدور | Avigdor | m | foreign
أفيخاي | Avichay | m | foreign
أفيف | Aviv | m | foreign
أرييل | Ariel | m | foreign
آرييل | Ariel | m | foreign
أرييه | Aryeh | m | foreign
آرييه | Aryeh | m | foreign
إيتمار | Itamar | m | foreign
إيهود | Ehud | m | foreign
ايهود | Ehud | m | foreign
إيلي | Eli | m | foreign
إيال | Eyal | m | foreign
بتسلئيل | Bezalel | m | foreign
بيني | Benny | m | foreign
تسفي | Zvi | m | foreign
جدعون | Gideon | m | foreign
غدعون | Gideon | m | foreign
جلعاد | Gilad | m | foreign
حاييم | Haim | m | foreign
دوف | Dov | m | foreign
رؤوفين | Reuven | m | foreign
رونين | Ronen | m | foreign
شاؤول | Shaul | m | foreign
شلومو | Shlomo | m | foreign
شمعون | Shimon | m | foreign
شموئيل | Shmuel | m | foreign
عاموس | Amos | m | foreign
عمير | Amir | m | foreign
عوزي | Uzi | m | foreign
عوفر | Ofer | m | foreign
أوفير | Ofir | m | foreign
غادي | Gadi | m | foreign
مئير | Meir | m | foreign
مناحيم | Menachem | m | foreign
موشيه | Moshe | m | foreign
موشي | Moshe | m | foreign
مردخاي | Mordechai | m | foreign
نفتالي | Naftali | m | foreign
نداف | Nadav | m | foreign
نير | Nir | m | foreign
هرتسي | Herzi | m | foreign
ياريف | Yariv | m | foreign
يائير | Yair | m | foreign
يسرائيل | Yisrael | m | foreign
يوسي | Yossi | m | foreign
يوفال | Yuval | m | foreign
يولي | Yuli | m | foreign
يهودا | Yehuda | m | foreign
يتسحاق | Yitzhak | m | foreign
يعقوف | Yaakov | m | foreign
يوئيل | Yoel | m | foreign
يغال | Yigal | m | foreign
تامير | Tamir | m | foreign
تومر | Tomer | m | foreign
سيلفان | Silvan | m | foreign
زئيف | Ze'ev | m | foreign
روبي | Ruby | m | foreign
أوري | Uri | m | foreign
أردوان | Erdoğan | m | foreign
خلوصى | Hulusi | m | foreign
بينالي | Binali | m | foreign
دولت | Devlet | m | foreign
بولنت | Bülent | m | foreign
تورغوت | Turgut | m | foreign
أوزغور | Özgür | m | foreign
أوغوز | Oğuz | m | foreign
أورهان | Orhan | m | foreign
براءت | Berat | m | foreign
بيرات | Berat | m | foreign
تانسو | Tansu | m | foreign
تكين | Tekin | m | foreign
جنكيز | Cengiz | m | foreign
سركان | Serkan | m | foreign
سلجوق | Selçuk | m | foreign
طيب | Tayyip | m | foreign
فاتح | Fatih | m | foreign
كنان | Kenan | m | foreign
متين | Metin | m | foreign
محمت | Mehmet | m | foreign
ميمت | Mehmet | m | foreign
هاكان | Hakan | m | foreign
حقان | Hakan | m | foreign
ياووز | Yavuz | m | foreign
يالتشين | Yalçın | m | foreign
يشار | Yaşar | m | foreign
ياشار | Yaşar | m | foreign
يلماز | Yılmaz | m | foreign
يوجل | Yücel | m | foreign
أيدين | Aydın | m | foreign
ألب أرسلان | Alparslan | m | foreign
إيلكر | İlker | m | foreign
إلكر | İlker | m | foreign
إمره | Emre | m | foreign
إنجين | Engin | m | foreign
بيرقدار | Bayraktar | m | foreign
بهرام | Bahram | m | foreign
بهروز | Behrouz | m | foreign
بيجن | Bijan | m | foreign
بيمان | Peyman | m | foreign
برويز | Parviz | m | foreign
بيرويز | Pervez | m | foreign
جمشيد | Jamshid | m | foreign
جهانغير | Jahangir | m | foreign
خسرو | Khosrow | m | foreign
داريوش | Dariush | m | foreign
رستم | Rostam | m | foreign
روزبه | Rouzbeh | m | foreign
سياوش | Siavash | m | foreign
سهراب | Sohrab | m | foreign
شهرام | Shahram | m | foreign
فرهاد | Farhad | m | foreign
فريدون | Fereydoun | m | foreign
كامران | Kamran | m | foreign
كوروش | Kourosh | m | foreign
كيوان | Keyvan | m | foreign
كيومرث | Kioumars | m | foreign
مازيار | Maziar | m | foreign
منوشهر | Manouchehr | m | foreign
منوجهر | Manouchehr | m | foreign
مهران | Mehran | m | foreign
مهرداد | Mehrdad | m | foreign
نيما | Nima | m | foreign
هوشنغ | Houshang | m | foreign
هومن | Houman | m | foreign
إسفنديار | Esfandiar | m | foreign
أردشير | Ardeshir | m | foreign
أرش | Arash | m | foreign
إيرج | Iraj | m | foreign
بابك | Babak | m | foreign
بهزاد | Behzad | m | foreign
هوشيار | Hoshyar | m | foreign
نيجيرفان | Nechirvan | m | foreign
مسرور | Masrour | m | foreign
قباد | Qubad | m | foreign
سفين | Safeen | m | foreign
كوسرت | Kosrat | m | foreign
سيروان | Sirwan | m | foreign
آزاد | Azad | m | foreign
شيركو | Sherko | m | foreign
كاوا | Kawa | m | foreign
كاوه | Kawa | m | foreign
دلشاد | Dilshad | m | foreign
ديار | Diyar | m | foreign
روج | Roj | m | foreign
زانا | Zana | m | foreign
هيمن | Hemin | m | foreign
هوكر | Hoker | m | foreign
ريباز | Rebaz | m | foreign
ريبوار | Rebwar | m | foreign
سربست | Sarbast | m | foreign
كاروان | Karwan | m | foreign
نوزاد | Nawzad | m | foreign
نوشيروان | Nawshirwan | m | foreign
هفال | Haval | m | foreign
مظلوم | Mazloum | m | foreign
آلدار | Aldar | m | foreign
ريدور | Redur | m | foreign
ريزان | Rizan | m | foreign
شيار | Shiyar | m | foreign
لوند | Lawand | m | foreign
شهباز | Shehbaz | m | foreign
نواز | Nawaz | m | foreign
بيلاوال | Bilawal | m | foreign
أشفق | Ashfaq | m | foreign
حنيف | Haneef | m | foreign
غلبدين | Gulbuddin | m | foreign
قلب الدين | Gulbuddin | m | foreign
أصلان | Aslan | m | foreign
زليم خان | Zelimkhan | m | foreign
راموش | Ramush | m | foreign
إيدي | Edi | m | foreign
ألبين | Albin | m | foreign
زاهد | Zahid | m | foreign
سوندار | Sundar | m | foreign
بريندان | Brendan | m | foreign
بريندون | Brendon | m | foreign
دارين | Darren | m | foreign
دارن | Darren | m | foreign
ديرموت | Dermot | m | foreign
كونور | Conor | m | foreign
شيموس | Seamus | m | foreign
روري | Rory | m | foreign
إيوان | Ewan | m | foreign
أنغوس | Angus | m | foreign
ألاسدير | Alasdair | m | foreign
ريس | Rhys | m | foreign
ترينت | Trent | m | foreign
تريفور | Trevor | m | foreign
تايلر | Tyler | m | foreign
ترافيس | Travis | m | foreign
كايل | Kyle | m | foreign
كودي | Cody | m | foreign
كولبي | Colby | m | foreign
زاك | Zac | m | foreign
زاكري | Zachary | m | foreign
كاميرون | Cameron | m | foreign
لوغان | Logan | m | foreign
ميتش | Mitch | m | foreign
نيوت | Newt | m | foreign
راند | Rand | m | foreign
رود | Rod | m | foreign
ستو | Stu | m | foreign
سيث | Seth | m | foreign
شيلدون | Sheldon | m | foreign
تشاد | Chad | m | foreign
كليف | Cliff | m | foreign
كلينت | Clint | m | foreign
كريغ | Craig | m | foreign
كريج | Craig | m | foreign
دوايت | Dwight | m | foreign
إلمر | Elmer | m | foreign
فلويد | Floyd | m | foreign
هيرمان | Herman | m | foreign
هومر | Homer | m | foreign
جيري | Jerry | m | foreign
جويل | Joel | m | foreign
كينت | Kent | m | foreign
كيرك | Kirk | m | foreign
لانس | Lance | m | foreign
مارفن | Marvin | m | foreign
ميلتون | Milton | m | foreign
نوربرت | Norbert | m | foreign
أوين | Owen | m | foreign
بيرسي | Percy | m | foreign
كوينتن | Quentin | m | foreign
ريموند | Raymond | m | foreign
ريجينالد | Reginald | m | foreign
رولان | Roland | m | foreign
رولاند | Roland | m | foreign
شرمان | Sherman | m | foreign
سبنسر | Spencer | m | foreign
ثيودور | Theodore | m | foreign
تيودور | Theodor | m | foreign
فرن | Vern | m | foreign
ويسلي | Wesley | m | foreign
وودرو | Woodrow | m | foreign

# other given names, women
أنغيلا | Angela | f | foreign
أنجيلا | Angela | f | foreign
انغيلا | Angela | f | foreign
أنجلينا | Angelina | f | foreign
آن | Anne | f | foreign
آنا | Anna | f | foreign
آني | Annie | f | foreign
أنيتا | Anita | f | foreign
أليسون | Alison | f | foreign
أليس | Alice | f | foreign
أليسيا | Alicia | f | foreign
ألكسندرا | Alexandra | f | foreign
أماندا | Amanda | f | foreign
أمبر | Amber | f | foreign
آمي | Amy | f | foreign
إيمي | Amy | f | foreign
إميلي | Emily | f | foreign
إيميلي | Emily | f | foreign
إيما | Emma | f | foreign
إيلين | Eileen | f | foreign
إيلينا | Elena | f | foreign
إيرين | Irene | f | foreign
إيرينا | Irina | f | foreign
إليزابيث | Elizabeth | f | foreign
اليزابيث | Elizabeth | f | foreign
إيفا | Eva | f | foreign
إيفلين | Evelyn | f | foreign
إيفيت | Yvette | f | foreign
إيفانكا | Ivanka | f | foreign
إيزابيل | Isabel | f | foreign
إيزابيلا | Isabella | f | foreign
أوبرا | Oprah | f | foreign
أودري | Audrey | f | foreign
أورسولا | Ursula | f | foreign
أوكسانا | Oksana | f | foreign
أولغا | Olga | f | foreign
أولجا | Olga | f | foreign
أوليفيا | Olivia | f | foreign
باربرا | Barbara | f | foreign
باربارا | Barbara | f | foreign
باولا | Paula | f | foreign
باميلا | Pamela | f | foreign
باتريشيا | Patricia | f | foreign
باتريسيا | Patricia | f | foreign
بريجيت | Brigitte | f | foreign
بريتي | Priti | f | foreign
بريتني | Britney | f | foreign
بيتي | Betty | f | foreign
بينظير | Benazir | f | foreign
بينيلوبي | Penelope | f | foreign
تيريزا | Theresa | f | foreign
تريزا | Theresa | f | foreign
تيريز | Thérèse | f | foreign
تاتيانا | Tatiana | f | foreign
تامي | Tammy | f | foreign
تانيا | Tanya | f | foreign
تسيبي | Tzipi | f | foreign
تولسي | Tulsi | f | foreign
تينا | Tina | f | foreign
جاكلين | Jacqueline | f | foreign
جانيت | Janet | f | foreign
جاسيندا | Jacinda | f | foreign
جوان | Joan | f | foreign
جوانا | Joanna | f | foreign
جودي | Judy | f | foreign
جوديث | Judith | f | foreign
جورجيا | Georgia | f | foreign
جورجا | Giorgia | f | foreign
جوزفين | Josephine | f | foreign
جولي | Julie | f | foreign
جوليا | Julia | f | foreign
جوليانا | Juliana | f | foreign
جوليت | Juliet | f | foreign
جيسيكا | Jessica | f | foreign
جين | Jane | f | foreign
جينا | Gina | f | foreign
جنيفر | Jennifer | f | foreign
جينيفر | Jennifer | f | foreign
جيني | Jenny | f | foreign
ديبورا | Deborah | f | foreign
دوروثي | Dorothy | f | foreign
دوريس | Doris | f | foreign
ديان | Diane | f | foreign
ديانا | Diana | f | foreign
ديلما | Dilma | f | foreign
ديلسي | Delcy | f | foreign
راشيل | Rachel | f | foreign
ريتشيل | Rachel | f | foreign
ريبيكا | Rebecca | f | foreign
ريتا | Rita | f | foreign
روزا | Rosa | f | foreign
روزماري | Rosemary | f | foreign
روث | Ruth | f | foreign
رايتشل | Rachel | f | foreign
ساندي | Sandy | f | foreign
سارا | Sara | f | foreign
سالي | Sally | f | foreign
سامانثا | Samantha | f | foreign
سوزانا | Susanna | f | foreign
سوزي | Susie | f | foreign
سوفي | Sophie | f | foreign
سونيا | Sonia | f | foreign
سوشما | Sushma | f | foreign
سيرينا | Serena | f | foreign
سيغريد | Sigrid | f | foreign
سيلفيا | Sylvia | f | foreign
سيلين | Celine | f | foreign
سينثيا | Cynthia | f | foreign
سيندي | Cindy | f | foreign
شارلوت | Charlotte | f | foreign
شارون | Sharon | f | foreign
شانون | Shannon | f | foreign
شيرلي | Shirley | f | foreign
شيلا | Sheila | f | foreign
غولدا | Golda | f | foreign
غريتا | Greta | f | foreign
جريتا | Greta | f | foreign
غريس | Grace | f | foreign
جريس | Grace | f | foreign
غلوريا | Gloria | f | foreign
جلوريا | Gloria | f | foreign
فالنتينا | Valentina | f | foreign
فاندا | Wanda | f | foreign
فانيسا | Vanessa | f | foreign
فيديريكا | Federica | f | foreign
فيدريكا | Federica | f | foreign
فيرونيكا | Veronica | f | foreign
فيفيان | Vivian | f | foreign
فيكتوريا | Victoria | f | foreign
فينوس | Venus | f | foreign
فيرا | Vera | f | foreign
فلورنس | Florence | f | foreign
فلورانس | Florence | f | foreign
فرانسيسكا | Francesca | f | foreign
فرانشيسكا | Francesca | f | foreign
كاثرين | Catherine | f | foreign
كاترين | Catherine | f | foreign
كاترينا | Katerina | f | foreign
كاثي | Cathy | f | foreign
كارلا | Carla | f | foreign
كارول | Carol | f | foreign
كارولين | Caroline | f | foreign
كاري | Carrie | f | foreign
كارين | Karin | f | foreign
كارن | Karen | f | foreign
كارمن | Carmen | f | foreign
كامالا | Kamala | f | foreign
كمالا | Kamala | f | foreign
كاميلا | Camilla | f | foreign
كريستينا | Christina | f | foreign
كريستين | Christine | f | foreign
كريستيا | Chrystia | f | foreign
كريستي | Christie | f | foreign
كلارا | Clara | f | foreign
كلوديا | Claudia | f | foreign
كلير | Claire | f | foreign
كوندوليزا | Condoleezza | f | foreign
كونداليزا | Condoleezza | f | foreign
كيت | Kate | f | foreign
كيتي | Katie | f | foreign
كيلي | Kelly | f | foreign
لورا | Laura | f | foreign
لورين | Lauren | f | foreign
لوسي | Lucy | f | foreign
لويز | Louise | f | foreign
لويزا | Louisa | f | foreign
ليزا | Lisa | f | foreign
ليز | Liz | f | foreign
ليندا | Linda | f | foreign
ليا | Lea | f | foreign
مادلين | Madeleine | f | foreign
مارغريت | Margaret | f | foreign
مارجريت | Margaret | f | foreign
مارغريتا | Margarita | f | foreign
مارغوت | Margot | f | foreign
ماريا | Maria | f | foreign
ماري | Marie | f | foreign
ماريان | Marianne | f | foreign
ماريانا | Mariana | f | foreign
مارينا | Marina | f | foreign
مارين | Marine | f | foreign
مارلين | Marilyn | f | foreign
ماتيلدا | Matilda | f | foreign
ماغي | Maggie | f | foreign
مونيكا | Monica | f | foreign
مونيك | Monique | f | foreign
ميرال | Meral | f | foreign
ميري | Miri | f | foreign
ميغان | Meghan | f | foreign
ميجان | Meghan | f | foreign
ميلاني | Melanie | f | foreign
ميلانيا | Melania | f | foreign
ميليسا | Melissa | f | foreign
نازانين | Nazanin | f | foreign
ناتالي | Natalie | f | foreign
ناتاليا | Natalia | f | foreign
ناتاشا | Natasha | f | foreign
ناديجدا | Nadezhda | f | foreign
نافي | Navi | f | foreign
نعومي | Naomi | f | foreign
ناومي | Naomi | f | foreign
نيكي | Nikki | f | foreign
نينا | Nina | f | foreign
هنرييتا | Henrietta | f | foreign
هيلاري | Hillary | f | foreign
هيلين | Helen | f | foreign
هيلينا | Helena | f | foreign
هيذر | Heather | f | foreign
هايدي | Heidi | f | foreign
هانا | Hannah | f | foreign
هازل | Hazel | f | foreign
ويندي | Wendy | f | foreign
ويني | Winnie | f | foreign
ويتني | Whitney | f | foreign
يوليا | Yulia | f | foreign
ياعيل | Yael | f | foreign
أييليت | Ayelet | f | foreign
أيليت | Ayelet | f | foreign
شيلي | Shelly | f | foreign
زهافا | Zehava | f | foreign
تمار | Tamar | f | foreign
دفنا | Dafna | f | foreign
أورلي | Orly | f | foreign
كسينيا | Ksenia | f | foreign
سفيتلانا | Svetlana | f | foreign
يلينا | Yelena | f | foreign
ناستيا | Nastya | f | foreign
أناستاسيا | Anastasia | f | foreign
يكاترينا | Yekaterina | f | foreign
لودميلا | Lyudmila | f | foreign
ليودميلا | Lyudmila | f | foreign
غالينا | Galina | f | foreign
جالينا | Galina | f | foreign
زويا | Zoya | f | foreign
داريا | Daria | f | foreign
ماشا | Masha | f | foreign
مهسا | Mahsa | f | foreign
نرجس | Narges | f | foreign
ليلا | Leila | f | foreign
معصومة | Masoumeh | f | foreign
مرضية | Marzieh | f | foreign
برستو | Parastoo | f | foreign
شهلا | Shahla | f | foreign
ناهيد | Nahid | f | foreign
بروين | Parvin | f | foreign
زليخة | Zeliha | f | foreign
توغبا | Tuğba | f | foreign
سيبال | Sibel | f | foreign
غولشان | Gülşan | f | foreign
نورجان | Nurcan | f | foreign
بيهان | Beyhan | f | foreign
ملالا | Malala | f | foreign
أونغ | Aung | f | foreign
إنديرا | Indira | f | foreign
أنديرا | Indira | f | foreign
بريانكا | Priyanka | f | foreign
ديبيكا | Deepika | f | foreign
حسينة | Hasina | f | foreign
خالدة | Khaleda | f | foreign
تساي | Tsai | f | foreign
ساناي | Sanae | f | foreign
يوكو | Yoko | f | foreign
ساكورا | Sakura | f | foreign
أكيكو | Akiko | f | foreign
مارتا | Marta | f | foreign
بياتريس | Beatrice | f | foreign
بياتريث | Beatriz | f | foreign
أورتينسيا | Hortensia | f | foreign
دولوريس | Dolores | f | foreign
إستر | Esther | f | foreign
إيفيتا | Evita | f | foreign
غوادالوبي | Guadalupe | f | foreign
لوسيا | Lucía | f | foreign
كونسويلو | Consuelo | f | foreign
روسيو | Rocío | f | foreign
ياكلين | Jacqueline | f | foreign

# particles
ابن | ibn | | particle
بنت | bint | | particle
آل | Al | | particle
أبو | Abu | | particle
أبي | Abi | | particle
أبا | Aba | | particle
أم | Umm | | particle
ولد | Ould | | particle
منت | Mint | | particle
بو | Bou | | particle
ذو | Dhu | | particle
ذي | Dhi | | particle
ابو | Abu | | particle
آيت | Aït | | particle
أيت | Aït | | particle
آغ | Ag | | particle
أغ | Ag | | particle
أوغلو | oğlu | | particle
أوغلي | oğlu | | particle
زاده | Zadeh | | particle
زادة | Zadeh | | particle
نجاد | Nejad | | particle
فون | von | | particle
در | der | | particle
فان | van | | particle
دي | de | | particle
دو | de | | particle
دا | da | | particle
دوس | dos | | particle
داس | das | | particle
دير | der | | particle
تير | ter | | particle
ديل | del | | particle
دل | del | | particle
ديلا | della | | particle
دو لا | de la | | particle
دي لا | de la | | particle
دو لو | de le | | particle
سان | San | | particle
سانت | Saint | | particle
سانتا | Santa | | particle
ماك | Mac | | particle
مك | Mc | | particle
فيتز | Fitz | | particle
زو | zu | | particle
تسو | zu | | particle
الابن | Jr. | | particle
الأب | Sr. | | particle
سينيور | Sr. | | particle
جونيور | Jr. | | particle
الأول | I | | particle
الثاني | II | | particle
الثالث | III | | particle
الرابع | IV | | particle
الخامس | V | | particle
السادس | VI | | particle
السابع | VII | | particle
الثامن | VIII | | particle
التاسع | IX | | particle
العاشر | X | | particle
الأكبر | the Elder | | particle
الأصغر | the Younger | | particle
خان | Khan | | particle
بيك | Bey | | particle
بك | Bey | | particle
باشا | Pasha | | particle
آغا | Agha | | particle
ميرزا | Mirza | | particle
مير | Mir | | particle
شاه | Shah | | particle
حاجي | Haji | | particle
ملا | Mullah | | particle
سينغ | Singh | | particle
سينج | Singh | | particle
الدين | al-Din | | particle
سينت | Saint | | particle

# other family names
سميث | Smith | | family
جونز | Jones | | family
ويليامز | Williams | | family
وليامز | Williams | | family
براون | Brown | | family
ديفيز | Davies | | family
ميلر | Miller | | family
ويلسون | Wilson | | family
مور | Moore | | family
تايلور | Taylor | | family
أندرسون | Anderson | | family
جاكسون | Jackson | | family
وايت | White | | family
هاريس | Harris | | family
طومسون | Thompson | | family
تومسون | Thompson | | family
غارسيا | Garcia | | family
جارسيا | Garcia | | family
مارتينيز | Martinez | | family
روبنسون | Robinson | | family
كلارك | Clark | | family
رودريغيز | Rodriguez | | family
رودريجيز | Rodriguez | | family
ووكر | Walker | | family
ألين | Allen | | family
يونغ | Young | | family
هيرنانديز | Hernandez | | family
هرنانديز | Hernandez | | family
كينغ | King | | family
كينج | King | | family
رايت | Wright | | family
لوبيز | Lopez | | family
هيل | Hill | | family
غرين | Green | | family
جرين | Green | | family
آدامز | Adams | | family
أدامز | Adams | | family
بيكر | Baker | | family
غونزاليس | Gonzalez | | family
جونزاليس | Gonzalez | | family
غونزاليز | Gonzalez | | family
كارتر | Carter | | family
ميتشل | Mitchell | | family
بيريز | Perez | | family
روبرتس | Roberts | | family
تيرنر | Turner | | family
فيليبس | Phillips | | family
كامبل | Campbell | | family
باركر | Parker | | family
إيفانز | Evans | | family
ايفانز | Evans | | family
إدواردز | Edwards | | family
كولينز | Collins | | family
سانشيز | Sanchez | | family
سانشيث | Sánchez | | family
روجرز | Rogers | | family
ريد | Reed | | family
كوك | Cook | | family
مورغان | Morgan | | family
مورجان | Morgan | | family
ميرفي | Murphy | | family
مورفي | Murphy | | family
ريفيرا | Rivera | | family
كوبر | Cooper | | family
ريتشاردسون | Richardson | | family
كوكس | Cox | | family
توريس | Torres | | family
بيترسون | Peterson | | family
غراي | Gray | | family
جراي | Gray | | family
راميريز | Ramirez | | family
واتسون | Watson | | family
بروكس | Brooks | | family
ساندرز | Sanders | | family
برايس | Price | | family
بينيت | Bennett | | family
وود | Wood | | family
بارنز | Barnes | | family
روس | Ross | | family
هندرسون | Henderson | | family
كولمان | Coleman | | family
جنكنز | Jenkins | | family
بيري | Perry | | family
باول | Powell | | family
باترسون | Patterson | | family
هيوز | Hughes | | family
فلوريس | Flores | | family
بتلر | Butler | | family
سيمونز | Simmons | | family
فوستر | Foster | | family
غونساليس | Gonzales | | family
براينت | Bryant | | family
غريفين | Griffin | | family
دياز | Diaz | | family
هايز | Hayes | | family
مايرز | Myers | | family
فورد | Ford | | family
هاميلتون | Hamilton | | family
سوليفان | Sullivan | | family
والاس | Wallace | | family
وودز | Woods | | family
أوينز | Owens | | family
رينولدز | Reynolds | | family
فيشر | Fisher | | family
إليس | Ellis | | family
هاريسون | Harrison | | family
غيبسون | Gibson | | family
ماكدونالد | McDonald | | family
كروز | Cruz | | family
مارشال | Marshall | | family
أورتيز | Ortiz | | family
غوميز | Gomez | | family
جوميز | Gomez | | family
موراي | Murray | | family
فريمان | Freeman | | family
ويلز | Wells | | family
ويب | Webb | | family
سيمبسون | Simpson | | family
ستيفنز | Stevens | | family
تاكر | Tucker | | family
بورتر | Porter | | family
هنتر | Hunter | | family
هيكس | Hicks | | family
كروفورد | Crawford | | family
بويد | Boyd | | family
موراليس | Morales | | family
كينيدي | Kennedy | | family
رييس | Reyes | | family
ديكسون | Dixon | | family
راموس | Ramos | | family
بيرنز | Burns | | family
هولمز | Holmes | | family
رايس | Rice | | family
روبرتسون | Robertson | | family
هانت | Hunt | | family
دانيالز | Daniels | | family
دانييلز | Daniels | | family
بالمر | Palmer | | family
نيكولز | Nichols | | family
فيرغسون | Ferguson | | family
غاردنر | Gardner | | family
بيرس | Pierce | | family
تشيني | Cheney | | family
رومني | Romney | | family
كلينتون | Clinton | | family
بوش | Bush | | family
ترومان | Truman | | family
أيزنهاور | Eisenhower | | family
روزفلت | Roosevelt | | family
لينكولن | Lincoln | | family
نيوتن | Newton | | family
أينشتاين | Einstein | | family
داروين | Darwin | | family
فرويد | Freud | | family
ماركس | Marx | | family
لينين | Lenin | | family
ستالين | Stalin | | family
تروتسكي | Trotsky | | family
خروتشوف | Khrushchev | | family
بريجنيف | Brezhnev | | family
إيفانوف | Ivanov | | family
ايفانوف | Ivanov | | family
بيتروف | Petrov | | family
سيدوروف | Sidorov | | family
سميرنوف | Smirnov | | family
كوزنيتسوف | Kuznetsov | | family
بوبوف | Popov | | family
فولكوف | Volkov | | family
سوكولوف | Sokolov | | family
ميخائيلوف | Mikhailov | | family
فيدوروف | Fedorov | | family
موروزوف | Morozov | | family
أليكسييف | Alexeyev | | family
ليبيديف | Lebedev | | family
ياكوفليف | Yakovlev | | family
كوزلوف | Kozlov | | family
ستيبانوف | Stepanov | | family
نيكولاييف | Nikolaev | | family
أورلوف | Orlov | | family
أندرييف | Andreev | | family
ماكاروف | Makarov | | family
نيكيتين | Nikitin | | family
زاخاروف | Zakharov | | family
زايتسيف | Zaitsev | | family
باولوف | Pavlov | | family
بافلوف | Pavlov | | family
دوستويفسكي | Dostoevsky | | family
تولستوي | Tolstoy | | family
تشيخوف | Chekhov | | family
بوشكين | Pushkin | | family
غوركي | Gorky | | family
مولر | Müller | | family
مولير | Müller | | family
شميت | Schmidt | | family
شميدت | Schmidt | | family
شنايدر | Schneider | | family
فيبر | Weber | | family
ماير | Meyer | | family
فاغنر | Wagner | | family
شولتس | Schulz | | family
هوفمان | Hoffmann | | family
شيفر | Schäfer | | family
كوخ | Koch | | family
باور | Bauer | | family
ريختر | Richter | | family
فولف | Wolf | | family
شرودر | Schröder | | family
نويمان | Neumann | | family
شوارتز | Schwarz | | family
تسيمرمان | Zimmermann | | family
كروغر | Krüger | | family
هارتمان | Hartmann | | family
فرنر | Werner | | family
لانغ | Lang | | family
كراوس | Krause | | family
كيسلر | Kessler | | family
دوبوا | Dubois | | family
دوران | Durand | | family
دوبون | Dupont | | family
لوفيفر | Lefebvre | | family
لوروا | Leroy | | family
مورو | Moreau | | family
بيرتران | Bertrand | | family
فنسان | Vincent | | family
فورنييه | Fournier | | family
موريل | Morel | | family
بونيه | Bonnet | | family
مرسييه | Mercier | | family
بلان | Blanc | | family
غيران | Guérin | | family
روسو | Rousseau | | family
فولتير | Voltaire | | family
سارتر | Sartre | | family
كامو | Camus | | family
فوكو | Foucault | | family
دريدا | Derrida | | family
فيراري | Ferrari | | family
بيانكي | Bianchi | | family
رومانو | Romano | | family
كولومبو | Colombo | | family
ريتشي | Ricci | | family
مارينو | Marino | | family
غريكو | Greco | | family
كونتي | Conte | | family
موريتي | Moretti | | family
مانشيني | Mancini | | family
فرنانديز | Fernández | | family
فيرنانديز | Fernández | | family
خيمينيز | Jiménez | | family
رويز | Ruiz | | family
موريينو | Moreno | | family
مورينو | Moreno | | family
ألونسو | Alonso | | family
نافارو | Navarro | | family
دومينغيز | Domínguez | | family
فاسكيز | Vázquez | | family
كاسترو | Castro | | family
مينديز | Méndez | | family
هيريرا | Herrera | | family
ميدينا | Medina | | family
غارزا | Garza | | family
سيلفا | Silva | | family
سانتوس | Santos | | family
أوليفيرا | Oliveira | | family
سوزا | Souza | | family
ليما | Lima | | family
بيريرا | Pereira | | family
فيريرا | Ferreira | | family
كوستا | Costa | | family
ألفيس | Alves | | family
ريبيرو | Ribeiro | | family
كارفاليو | Carvalho | | family
غوميش | Gomes | | family
يلدريم | Yıldırım | | family
يلدرم | Yıldırım | | family
كايا | Kaya | | family
دمير | Demir | | family
ديمير | Demir | | family
تشيليك | Çelik | | family
جليك | Çelik | | family
أيدن | Aydın | | family
أوزتورك | Öztürk | | family
دوغان | Doğan | | family
كيليتش | Kılıç | | family
قليج | Kılıç | | family
كليتش | Kılıç | | family
تشتين | Çetin | | family
كوتش | Koç | | family
أوزدمير | Özdemir | | family
أكار | Akar | | family
أقطاي | Aktay | | family
قالن | Kalın | | family
ألتون | Altun | | family
صويلو | Soylu | | family
شيمشك | Şimşek | | family
أوزال | Özal | | family
أجاويد | Ecevit | | family
أربكان | Erbakan | | family
غولن | Gülen | | family
أوجلان | Öcalan | | family
دميرطاش | Demirtaş | | family
باباجان | Babacan | | family
فيدان | Fidan | | family
كارايلان | Karayılan | | family
أحمدي | Ahmadi | | family
محمدي | Mohammadi | | family
حسيني | Hosseini | | family
موسوي | Mousavi | | family
رضائي | Rezaei | | family
كريمي | Karimi | | family
هاشمي | Hashemi | | family
رحيمي | Rahimi | | family
جعفري | Jafari | | family
صادقي | Sadeghi | | family
شريفي | Sharifi | | family
قاسمي | Ghasemi | | family
أميري | Amiri | | family
أكبري | Akbari | | family
حيدري | Heydari | | family
كاظمي | Kazemi | | family
مرادي | Moradi | | family
رفسنجاني | Rafsanjani | | family
خاتمي | Khatami | | family
لاريجاني | Larijani | | family
ولايتي | Velayati | | family
صالحي | Salehi | | family
روحاني | Rouhani | | family
خامنئي | Khamenei | | family
الخميني | Khomeini | | family
خميني | Khomeini | | family
شمخاني | Shamkhani | | family
جليلي | Jalili | | family
عراقجي | Araghchi | | family
قاليباف | Ghalibaf | | family
بزشكيان | Pezeshkian | | family
كروبي | Karroubi | | family
رجوي | Rajavi | | family
بهلوي | Pahlavi | | family
عبادي | Ebadi | | family
فرهادي | Farhadi | | family
بناهي | Panahi | | family
تهراني | Tehrani | | family
شيرازي | Shirazi | | family
أصفهاني | Isfahani | | family
إصفهاني | Isfahani | | family
طهراني | Tehrani | | family
قمي | Qomi | | family
طباطبائي | Tabatabaei | | family
خراساني | Khorasani | | family
كرماني | Kermani | | family
يزدي | Yazdi | | family
همداني | Hamedani | | family
تبريزي | Tabrizi | | family
أردبيلي | Ardebili | | family
كوهين | Cohen | | family
كوهن | Cohen | | family
مزراحي | Mizrahi | | family
بيرتس | Peretz | | family
بيتون | Biton | | family
فريدمان | Friedman | | family
كاتس | Katz | | family
شابيرا | Shapira | | family
غولدبرغ | Goldberg | | family
غولدشتاين | Goldstein | | family
روزنبرغ | Rosenberg | | family
شتاين | Stein | | family
شترن | Stern | | family
هوروفيتس | Horowitz | | family
أبراموفيتش | Abramovich | | family
روتشيلد | Rothschild | | family
أشكنازي | Ashkenazi | | family
يعالون | Ya'alon | | family
رابين | Rabin | | family
أولمرت | Olmert | | family
ليبرمان | Lieberman | | family
غانتس | Gantz | | family
لابيد | Lapid | | family
ريفلين | Rivlin | | family
هرتسوغ | Herzog | | family
بوتو | Bhutto | | family
زرداري | Zardari | | family
مشرف | Musharraf | | family
باجوا | Bajwa | | family
قريشي | Qureshi | | family
عباسي | Abbasi | | family
محسود | Mehsud | | family
أفريدي | Afridi | | family
يوسفزاي | Yousafzai | | family
كرزاي | Karzai | | family
دوستم | Dostum | | family
حقاني | Haqqani | | family
أخوند زاده | Akhundzada | | family
برادر | Baradar | | family
متقي | Muttaqi | | family
مودي | Modi | | family
غاندي | Gandhi | | family
جاندي | Gandhi | | family
نهرو | Nehru | | family
باتيل | Patel | | family
كومار | Kumar | | family
شارما | Sharma | | family
غوبتا | Gupta | | family
كابور | Kapoor | | family
راو | Rao | | family
ريدي | Reddy | | family
باتشان | Bachchan | | family
أمباني | Ambani | | family
تاكاهاشي | Takahashi | | family
تاناكا | Tanaka | | family
سوزوكي | Suzuki | | family
ساتو | Sato | | family
واتانابي | Watanabe | | family
ياماموتو | Yamamoto | | family
ناكامورا | Nakamura | | family
كوباياشي | Kobayashi | | family
كاتو | Kato | | family
يوشيدا | Yoshida | | family
إيتو | Ito | | family
سوغا | Suga | | family
كيشيدا | Kishida | | family
ويدودو | Widodo | | family
سوكارنو | Sukarno | | family
سوهارتو | Suharto | | family
دوتيرتي | Duterte | | family
أكينو | Aquino | | family
شيناواترا | Shinawatra | | family
كينياتا | Kenyatta | | family
أودينغا | Odinga | | family
روتو | Ruto | | family
موسيفيني | Museveni | | family
كاغامي | Kagame | | family
زوما | Zuma | | family
مانديلا | Mandela | | family
رامافوزا | Ramaphosa | | family
موغابي | Mugabe | | family
كابيلا | Kabila | | family
تراوري | Traoré | | family
ديالو | Diallo | | family
كيتا | Keïta | | family
سيسي | Cissé | | family
كوليبالي | Coulibaly | | family
توريه | Touré | | family
كوناتي | Konaté | | family
ديارا | Diarra | | family
كامارا | Camara | | family
نداي | Ndiaye | | family
ندياي | Ndiaye | | family
ديوب | Diop | | family
مبيكي | Mbeki | | family
نكروما | Nkrumah | | family
أفورقي | Afwerki | | family
زيناوي | Zenawi | | family
ديسالين | Desalegn | | family
فارماجو | Farmaajo | | family
فرماجو | Farmaajo | | family
جيله | Guelleh | | family
ديبي | Déby | | family
هازار | Hazard | | family

# other given names, men
أرماندو | Armando | m | foreign
كليفورد | Clifford | m | foreign
سيسيل | Cecil | m | foreign
كلايف | Clive | m | foreign
فينسنت | Vincent | m | foreign
فنسينت | Vincent | m | foreign
أوريليان | Aurélien | m | foreign
باسكال | Pascal | m | foreign
بيرنارد | Bernard | m | foreign
جان ماري | Jean-Marie | m | foreign
جان بيير | Jean-Pierre | m | foreign
جان كلود | Jean-Claude | m | foreign
جان إيف | Jean-Yves | m | foreign
جان لوك | Jean-Luc | m | foreign
جان مارك | Jean-Marc | m | foreign
جان فرانسوا | Jean-François | m | foreign
جان نويل | Jean-Noël | m | foreign
خوان مانويل | Juan Manuel | m | foreign
خوان كارلوس | Juan Carlos | m | foreign
خوسيه ماريا | José María | m | foreign
خوسيه مانويل | José Manuel | m | foreign
لويس إنريكي | Luis Enrique | m | foreign
مارك أنطوان | Marc-Antoine | m | foreign
هانز يورغ | Hans-Jörg | m | foreign
فرانك فالتر | Frank-Walter | m | foreign
نور محمد | Nur Mohammad | m | foreign
غلام علي | Gholam Ali | m | foreign
غلام رضا | Gholamreza | m | foreign
محمد رضا | Mohammad Reza | m | foreign
محمد جواد | Mohammad Javad | m | foreign
محمد باقر | Mohammad Bagher | m | foreign
أمير علي | Amir Ali | m | foreign
حميد رضا | Hamid Reza | m | foreign
أمير حسين | Amir Hossein | m | foreign
علي أكبر | Ali Akbar | m | foreign
علي أصغر | Ali Asghar | m | foreign

# other family names
السومة | Al Somah | | family
هوساوي | Hawsawi | | family
السهلاوي | Al-Sahlawi | | family
الجاسم | al-Jassim | | family
الفرج | al-Faraj | | family
الشحات | El Shahat | | family
الشربيني | el-Sherbini | | family
المعيوف | Al-Mayouf | | family
المسيليم | Al-Mosailem | | family
الهريفي | Al-Huraifi | | family
العويران | Al-Owairan | | family
التمياط | Al-Temyat | | family
الفريدي | Al-Fraidi | | family
البدري | el-Badry | | family
المقهوي | Al-Maqhawi | | family
المانع | al-Manea | | family
العابد | al-Abed | | family
الفهداوي | al-Fahdawi | | family
البريك | al-Buraik | | family
المقيرن | al-Muqairin | | family
العكايشي | Akaichi | | family
خزري | Khazri | | family
بوحدوز | Bouhaddouz | | family
بوطوطعو | Boutoutaou | | family
غودار | Godard | | family
هييرو | Hierro | | family
أسينسيو | Asensio | | family
كارفاخال | Carvajal | | family
بيرهوف | Bierhoff | | family
بارتوميو | Bartomeu | | family
روبياليس | Rubiales | | family
ستونز | Stones | | family
لوفرين | Lovren | | family
فيلايني | Fellaini | | family
فيدال | Vidal | | family
ميلنر | Milner | | family
روخو | Rojo | | family
دورانت | Durant | | family
هاردن | Harden | | family
بوسكيتس | Busquets | | family
موراتا | Morata | | family
بونوتشي | Bonucci | | family
كيليني | Chiellini | | family
غوتزه | Götze | | family
غودين | Godín | | family
كوادرادو | Cuadrado | | family
فالكاو | Falcao | | family
فابريغاس | Fàbregas | | family
فيرتونغن | Vertonghen | | family
ستيرلينغ | Sterling | | family
لالانا | Lallana | | family
زاغالو | Zagallo | | family
بينالا | Benalla | | family
سيريبرينيكوف | Serebrennikov | | family
يفتوشينكو | Yevtushenko | | family
بوتينا | Butina | | family
جينر | Jenner | | family
دانيلز | Daniels | | family
ماكدوغال | McDougal | | family
أردرن | Ardern | | family
لوبان | Le Pen | | family
لوبن | Le Pen | | family
لودريان | Le Drian | | family
لومير | Le Maire | | family
ماسك | Musk | | family
يونكر | Juncker | | family
جينبينغ | Jinping | | family
إردوغان | Erdoğan | | family
اردوغان | Erdoğan | | family
خاشقجى | Khashoggi | | family
السيسى | el-Sisi | | family
كيرشنر | Kirchner | | family
بينوشيه | Pinochet | | family
موسوليني | Mussolini | | family
هتلر | Hitler | | family
غورينغ | Göring | | family
تشاوشيسكو | Ceaușescu | | family
تيتو | Tito | | family
خوجة | Hoxha | | family
نابليون | Napoleon | | family
بونابرت | Bonaparte | | family
بيكاسو | Picasso | | family
فان غوخ | van Gogh | | family
موتسارت | Mozart | | family
موزارت | Mozart | | family
بيتهوفن | Beethoven | | family
باخ | Bach | | family
شوبان | Chopin | | family
كافكا | Kafka | | family
نيتشه | Nietzsche | | family
غوته | Goethe | | family
بريخت | Brecht | | family
همنغواي | Hemingway | | family
أورويل | Orwell | | family
ديكنز | Dickens | | family
شكسبير | Shakespeare | | family
إبسن | Ibsen | | family
نيرودا | Neruda | | family
بورخيس | Borges | | family
لوركا | Lorca | | family
سارماغو | Saramago | | family
سكورسيزي | Scorsese | | family
تارانتينو | Tarantino | | family
كوبولا | Coppola | | family
هيتشكوك | Hitchcock | | family
سبيلبرغ | Spielberg | | family
بولانسكي | Polanski | | family
ألمودوفار | Almodóvar | | family

# further names of persons known to the press
ترامب | Trump | | family
ترمب | Trump | | family
أوباما | Obama | | family
بايدن | Biden | | family
ريغان | Reagan | | family
ريجان | Reagan | | family
نيكسون | Nixon | | family
بنس | Pence | | family
بينس | Pence | | family
بومبيو | Pompeo | | family
بلينكن | Blinken | | family
بلينكين | Blinken | | family
روبيو | Rubio | | family
تيلرسون | Tillerson | | family
ركس | Rex | m | foreign
كيري | Kerry | | family
أولبرايت | Albright | | family
كيسنجر | Kissinger | | family
كيسينجر | Kissinger | | family
رامسفيلد | Rumsfeld | | family
غيتس | Gates | | family
جيتس | Gates | | family
بانيتا | Panetta | | family
هاغل | Hagel | | family
هيغل | Hagel | | family
هاجل | Hagel | | family
أشتون | Ashton | m | foreign
آشتون | Ashton | m | foreign
ماتيس | Mattis | | family
إسبر | Esper | | family
أوستن | Austin | | family
هيغسيث | Hegseth | | family
هيجسيث | Hegseth | | family
بولتون | Bolton | | family
إتش | H. | m | foreign
أوبراين | O'Brien | | family
جيك | Jake | m | foreign
فلين | Flynn | | family
والتز | Waltz | | family
كوشنر | Kushner | | family
جارد | Jared | m | foreign
ويتكوف | Witkoff | | family
كيلوغ | Kellogg | | family
كيلوج | Kellogg | | family
براك | Barrack | | family
أورتاغوس | Ortagus | | family
أورتاجوس | Ortagus | | family
هوكشتاين | Hochstein | | family
آموس | Amos | m | foreign
هوكستين | Hochstein | | family
ماكغورك | McGurk | | family
ماكجورك | McGurk | | family
ماكغيرك | McGurk | | family
رايبورن | Rayburn | | family
إليوت | Elliott | m | foreign
أبرامز | Abrams | | family
زلماي | Zalmay | m | foreign
خليلزاد | Khalilzad | | family
هولبروك | Holbrooke | | family
ليندركينغ | Lenderking | | family
ليندركينج | Lenderking | | family
ساترفيلد | Satterfield | | family
شينكر | Schenker | | family
فيلتمان | Feltman | | family
فلتمان | Feltman | | family
نورلاند | Norland | | family
غرينبلات | Greenblatt | | family
جرينبلات | Greenblatt | | family
هاكابي | Huckabee | | family
كرافت | Craft | | family
سمانثا | Samantha | f | foreign
ناورت | Nauert | | family
نويرت | Nauert | | family
نوريت | Nauert | | family
نويرث | Nauert | | family
سبايسر | Spicer | | family
جان-بيار | Jean-Pierre | | family
ليفيت | Leavitt | | family
كارولاين | Karoline | f | foreign
كايلي | Kayleigh | f | foreign
ماكناني | McEnany | | family
ماكيناني | McEnany | | family
ميللر | Miller | | family
كيربي | Kirby | | family
كربي | Kirby | | family
رايدر | Ryder | | family
تونر | Toner | | family
نولاند | Nuland | | family
شيرمان | Sherman | | family
يلين | Yellen | | family
ييلين | Yellen | | family
باويل | Powell | | family
برنانكي | Bernanke | | family
منوتشين | Mnuchin | | family
منوشين | Mnuchin | | family
مونشين | Mnuchin | | family
بيسنت | Bessent | | family
غايتنر | Geithner | | family
جايتنر | Geithner | | family
ويلبور | Wilbur | m | foreign
ويلبر | Wilbur | m | foreign
لوتنيك | Lutnick | | family
لايتهايزر | Lighthizer | | family
سيشنز | Sessions | | family
ميريك | Merrick | m | foreign
غارلاند | Garland | | family
جارلاند | Garland | | family
بام | Pam | f | foreign
بوندي | Bondi | | family
هولدر | Holder | | family
أريك | Eric | m | foreign
روزنستاين | Rosenstein | | family
روزنشتاين | Rosenstein | | family
أليخاندرو | Alejandro | m | foreign
مايوركاس | Mayorkas | | family
نويم | Noem | | family
كيرستين | Kirstjen | f | foreign
نيلسن | Nielsen | | family
كيرستن | Kirstjen | f | foreign
وايلز | Wiles | | family
ميدوز | Meadows | | family
بانون | Bannon | | family
كونواي | Conway | | family
كونوي | Conway | | family
كودلو | Kudlow | | family
كادلو | Kudlow | | family
فاوتشي | Fauci | | family
جولياني | Giuliani | | family
بلومبرغ | Bloomberg | | family
بلومبيرغ | Bloomberg | | family
ممداني | Mamdani | | family
زوهران | Zohran | m | foreign
ديسانتيس | DeSantis | | family
أبوت | Abbott | | family
نيوسوم | Newsom | | family
كومو | Cuomo | | family
وولف | Wolf | | family
بريمر | Bremer | | family
وولفويتز | Wolfowitz | | family
وولفوفيتز | Wolfowitz | | family
بيلوسي | Pelosi | | family
مكارثي | McCarthy | | family
ماكارثي | McCarthy | | family
جونسون | Johnson | | family
بينر | Boehner | | family
بوينر | Boehner | | family
ماكونيل | McConnell | | family
مكونيل | McConnell | | family
شومر | Schumer | | family
لينزي | Lindsey | m | foreign
ماكين | McCain | | family
وارين | Warren | | family
كوركر | Corker | | family
مينينديز | Menendez | | family
كوتون | Cotton | | family
فاينستاين | Feinstein | | family
فينستاين | Feinstein | | family
شيف | Schiff | | family
إلهان | Ilhan | f | foreign
أوكاسيو | Alexandria | f | foreign
جيفريز | Jeffries | | family
بترايوس | Petraeus | | family
بتريوس | Petraeus | | family
ماكريستال | McChrystal | | family
دانفورد | Dunford | | family
ميلي | Milley | | family
ديمبسي | Dempsey | | family
فوتيل | Votel | | family
ماكنزي | McKenzie | | family
ماكينزي | McKenzie | | family
كوريلا | Kurilla | | family
تومي | Tommy | m | foreign
فرانكس | Franks | | family
أوديرنو | Odierno | | family
هاسبل | Haspel | | family
هاسبيل | Haspel | | family
برينان | Brennan | | family
برينن | Brennan | | family
راتكليف | Ratcliffe | | family
تينيت | Tenet | | family
كوتس | Coats | | family
كوتز | Coats | | family
كلابر | Clapper | | family
أفريل | Avril | f | foreign
غابارد | Gabbard | | family
جابارد | Gabbard | | family
سنودن | Snowden | | family
كومي | Comey | | family
ماكيب | McCabe | | family
كافانو | Kavanaugh | | family
كافانا | Kavanaugh | | family
غورساتش | Gorsuch | | family
جورساتش | Gorsuch | | family
أفيناتي | Avenatti | | family
ايلون | Elon | m | foreign
بيزوس | Bezos | | family
زوكربيرغ | Zuckerberg | | family
زوكربيرج | Zuckerberg | | family
زوكربرغ | Zuckerberg | | family
زاكربرغ | Zuckerberg | | family
زكربرغ | Zuckerberg | | family
جوبز | Jobs | | family
ألتمان | Altman | | family
بافيت | Buffett | | family
بافت | Buffett | | family
دورسي | Dorsey | | family
مردوخ | Murdoch | | family
ميردوخ | Murdoch | | family
سوروس | Soros | | family
بيتشاي | Pichai | | family
واينستين | Weinstein | | family
واينستاين | Weinstein | | family
وينستين | Weinstein | | family
إبستين | Epstein | | family
مانافورت | Manafort | | family
وينفري | Winfrey | | family
وينفرى | Winfrey | | family
أنجيلينا | Angelina | f | foreign
ديكابريو | DiCaprio | | family
كلوني | Clooney | | family
كوسبي | Cosby | | family
سبيلبرج | Spielberg | | family
سويفت | Swift | | family
غاغا | Gaga | | family
جاجا | Gaga | | family
كارداشيان | Kardashian | | family
كاردشيان | Kardashian | | family
كاني | Kanye | m | foreign
كانييه | Kanye | m | foreign
أريثا | Aretha | f | foreign
فرانكلين | Franklin | | family
تايسون | Tyson | | family
تايغر | Tiger | m | foreign
تايجر | Tiger | m | foreign
فيلبس | Phelps | | family
كابرنيك | Kaepernick | | family
ستورمي | Stormy | f | foreign
برانسون | Brunson | | family
برونسون | Brunson | | family
نعوم | Noam | m | foreign
تشومسكي | Chomsky | | family
مالكوم | Malcolm | m | foreign
مالكولم | Malcolm | m | foreign
وودورد | Woodward | | family
وودوارد | Woodward | | family
فولي | Foley | | family
سوتلوف | Sotloff | | family
غيرشكوفيتش | Gershkovich | | family
جيرشكوفيتش | Gershkovich | | family
كارلسون | Carlson | | family
أمانبور | Amanpour | | family
كولفن | Colvin | | family
كولفين | Colvin | | family
بوتين | Putin | | family
بوتن | Putin | | family
ميدفيديف | Medvedev | | family
مدفيديف | Medvedev | | family
لافروف | Lavrov | | family
شويغو | Shoigu | | family
شويجو | Shoigu | | family
بيلوسوف | Belousov | | family
ميشوستين | Mishustin | | family
بيسكوف | Peskov | | family
ديميتري | Dmitry | m | foreign
زاخاروفا | Zakharova | | family
ريابكوف | Ryabkov | | family
بوغدانوف | Bogdanov | | family
بوجدانوف | Bogdanov | | family
لافرنتييف | Lavrentiev | | family
لافرينتييف | Lavrentiev | | family
لافرينتيف | Lavrentiev | | family
أوشاكوف | Ushakov | | family
ديميترييف | Dmitriev | | family
دميترييف | Dmitriev | | family
باتروشيف | Patrushev | | family
نيبينزيا | Nebenzya | | family
نيبنزيا | Nebenzya | | family
تشوركين | Churkin | | family
قديروف | Kadyrov | | family
غورباتشوف | Gorbachev | | family
جورباتشوف | Gorbachev | | family
يلتسين | Yeltsin | | family
بريماكوف | Primakov | | family
سوبيانين | Sobyanin | | family
أنتونوف | Antonov | | family
زاسبكين | Zasypkin | | family
زاسيبكين | Zasypkin | | family
ناريشكين | Naryshkin | | family
فولودين | Volodin | | family
ماتفيينكو | Matviyenko | | family
سلوتسكي | Slutsky | | family
كوساتشوف | Kosachev | | family
جيرينوفسكي | Zhirinovsky | | family
غيراسيموف | Gerasimov | | family
جيراسيموف | Gerasimov | | family
رودسكوي | Rudskoy | | family
كوناشينكوف | Konashenkov | | family
سوروفيكين | Surovikin | | family
بريغوجين | Prigozhin | | family
بريجوجين | Prigozhin | | family
نافالني | Navalny | | family
نفالني | Navalny | | family
نافالنايا | Navalnaya | | family
نيمتسوف | Nemtsov | | family
خودوركوفسكي | Khodorkovsky | | family
كاسباروف | Kasparov | | family
سوبتشاك | Sobchak | | family
سكريبال | Skripal | | family
سكريبل | Skripal | | family
ليتفينينكو | Litvinenko | | family
لتفينينكو | Litvinenko | | family
استيميروفا | Estemirova | | family
بيريزوفسكي | Berezovsky | | family
دوروف | Durov | | family
بوليتكوفسكايا | Politkovskaya | | family
مارغاريتا | Margarita | f | foreign
سيمونيان | Simonyan | | family
شارابوفا | Sharapova | | family
نورمحمدوف | Nurmagomedov | | family
زيلينسكي | Zelensky | | family
زيلنسكي | Zelensky | | family
بترو | Petro | m | foreign
بوروشينكو | Poroshenko | | family
يانوكوفيتش | Yanukovych | | family
يوشينكو | Yushchenko | | family
يوتشينكو | Yushchenko | | family
تيموشينكو | Tymoshenko | | family
ديميترو | Dmytro | m | foreign
كوليبا | Kuleba | | family
دميترو | Dmytro | m | foreign
سيبيها | Sybiha | | family
سيبيغا | Sybiha | | family
أوليكسي | Oleksii | m | foreign
ريزنيكوف | Reznikov | | family
عمروف | Umerov | | family
أوميروف | Umerov | | family
يرماك | Yermak | | family
ميخايلو | Mykhailo | m | foreign
بودولياك | Podolyak | | family
ميخائيلو | Mykhailo | m | foreign
كليتشكو | Klitschko | | family
شميهال | Shmyhal | | family
زالوجني | Zaluzhnyi | | family
سيرسكي | Syrskyi | | family
كيريلو | Kyrylo | m | foreign
بودانوف | Budanov | | family
ماكرون | Macron | | family
هولاند | Hollande | | family
ساركوزي | Sarkozy | | family
شيراك | Chirac | | family
ميتران | Mitterrand | | family
كاستيكس | Castex | | family
بورن | Borne | | family
أتال | Attal | | family
غابريال | Gabriel | m | foreign
بارنييه | Barnier | | family
بايرو | Bayrou | | family
لوكورنو | Lecornu | | family
فالس | Valls | | family
فيون | Fillon | | family
فابيوس | Fabius | | family
كوشنير | Kouchner | | family
جوبيه | Juppé | | family
كولونا | Colonna | | family
سيجورنيه | Séjourné | | family
جان-نويل | Jean-Noël | m | foreign
بارو | Barrot | | family
بارلي | Parly | | family
كولومب | Collomb | | family
كولوم | Collomb | | family
كاستانير | Castaner | | family
دارمانان | Darmanin | | family
درمانان | Darmanin | | family
ريتايو | Retailleau | | family
روتايو | Retailleau | | family
غريفو | Griveaux | | family
جريفو | Griveaux | | family
دولاتر | Delattre | | family
هيدالغو | Hidalgo | | family
هيدالجو | Hidalgo | | family
بارديلا | Bardella | | family
زمور | Zemmour | | family
سيغولين | Ségolène | f | foreign
سيجولين | Ségolène | f | foreign
فوكييه | Wauquiez | | family
فوكييز | Wauquiez | | family
مبابي | Mbappé | | family
غريزمان | Griezmann | | family
جريزمان | Griezmann | | family
بوغبا | Pogba | | family
بوجبا | Pogba | | family
بنزيمة | Benzema | | family
بنزيما | Benzema | | family
ديشان | Deschamps | | family
ديشامب | Deschamps | | family
فينغر | Wenger | | family
فينجر | Wenger | | family
كانتي | Kanté | | family
نجولو | N'Golo | m | foreign
جيرو | Giroud | | family
فاران | Varane | | family
لوريس | Lloris | | family
أومتيتي | Umtiti | | family
ماتويدي | Matuidi | | family
ريبيري | Ribéry | | family
ديمبيلي | Dembélé | | family
ديمبلي | Dembélé | | family
بلاتيني | Platini | | family
رونار | Renard | | family
بيسون | Besson | | family
أزنافور | Aznavour | | family
دوبارديو | Depardieu | | family
ديبارديو | Depardieu | | family
باردو | Bardot | | family
جونسن | Johnson | | family
بلير | Blair | | family
غوردن | Gordon | m | foreign
ريشي | Rishi | m | foreign
سوناك | Sunak | | family
ستارمر | Starmer | | family
تراس | Truss | | family
تاتشر | Thatcher | | family
تشرشل | Churchill | | family
ميجور | Major | | family
كليفرلي | Cleverly | | family
لامي | Lammy | | family
هاموند | Hammond | | family
هيغ | Hague | | family
هيج | Hague | | family
سترو | Straw | | family
ميليباند | Miliband | | family
وليامسون | Williamson | | family
ويليامسون | Williamson | | family
فالون | Fallon | | family
جاويد | Javid | | family
جافيد | Javid | | family
سويلا | Suella | f | foreign
برافرمان | Braverman | | family
شبانة | Shabana | f | foreign
غوف | Gove | | family
جوف | Gove | | family
بيرت | Burt | | family
أليستر | Alistair | m | foreign
اليستير | Alistair | m | foreign
ريفز | Reeves | | family
ستورجن | Sturgeon | | family
ستيرجن | Sturgeon | | family
ماركل | Markle | | family
ميغن | Meghan | f | foreign
ميدلتون | Middleton | | family
هيدجز | Hedges | | family
هيدجيز | Hedges | | family
كوربن | Corbyn | | family
كوربين | Corbyn | | family
فاراج | Farage | | family
غالاوي | Galloway | | family
جالاوي | Galloway | | family
بيركو | Bercow | | family
هويل | Hoyle | | family
يونغر | Younger | | family
ويلبي | Welby | | family
ولبي | Welby | | family
زاغري-راتكليف | Zaghari-Ratcliffe | | family
شميمة | Shamima | f | foreign
بيغوم | Begum | | family
بيجوم | Begum | | family
هوكينغ | Hawking | | family
هوكينج | Hawking | | family
هوكنغ | Hawking | | family
فيسك | Fisk | | family
كوكبيرن | Cockburn | | family
كانتلي | Cantlie | | family
بيكهام | Beckham | | family
ساوثغيت | Southgate | | family
ساوثجيت | Southgate | | family
ساوثغايت | Southgate | | family
روني | Rooney | | family
رحيم | Raheem | m | foreign
سترلينغ | Sterling | | family
سترلينج | Sterling | | family
فاردي | Vardy | | family
راشفورد | Rashford | | family
بيكفورد | Pickford | | family
فيرجسون | Ferguson | | family
ميركل | Merkel | | family
ميركيل | Merkel | | family
شولتز | Scholz | | family
شولز | Scholz | | family
ميرتس | Merz | | family
ميرز | Merz | | family
جيرهارد | Gerhard | m | foreign
هلموت | Helmut | m | foreign
فرانك-فالتر | Frank-Walter | m | foreign
شتاينماير | Steinmeier | | family
غاوك | Gauck | | family
زيغمار | Sigmar | m | foreign
سيغمار | Sigmar | m | foreign
زيجمار | Sigmar | m | foreign
أنالينا | Annalena | f | foreign
بيربوك | Baerbock | | family
بربوك | Baerbock | | family
فاديفول | Wadephul | | family
فاديبول | Wadephul | | family
فيسترفيله | Westerwelle | | family
يوشكا | Joschka | m | foreign
زيهوفر | Seehofer | | family
سيهوفر | Seehofer | | family
بيستوريوس | Pistorius | | family
لامبرخت | Lambrecht | | family
كارنباور | Kramp-Karrenbauer | | family
شويبله | Schäuble | | family
فولفجانج | Wolfgang | m | foreign
هابيك | Habeck | | family
ليندنر | Lindner | | family
فيزر | Faeser | | family
ألتماير | Altmaier | | family
التماير | Altmaier | | family
شتيفن | Steffen | m | foreign
زايبرت | Seibert | | family
شتيفان | Steffen | m | foreign
ناليس | Nahles | | family
فايدل | Weidel | | family
غاولاند | Gauland | | family
أوزيل | Özil | | family
كروس | Kroos | | family
كلوب | Klopp | | family
لوف | Löw | | family
خواكيم | Joachim | m | foreign
نوير | Neuer | | family
توخل | Tuchel | | family
توخيل | Tuchel | | family
إلكاي | İlkay | m | foreign
غوندوغان | Gündoğan | | family
إيلكاي | İlkay | m | foreign
هاينكس | Heynckes | | family
هاينكيس | Heynckes | | family
فيتل | Vettel | | family
شوماخر | Schumacher | | family
بواتينغ | Boateng | | family
بواتينج | Boateng | | family
بيكنباور | Beckenbauer | | family
برلسكوني | Berlusconi | | family
بيرلسكوني | Berlusconi | | family
رينزي | Renzi | | family
جنتيلوني | Gentiloni | | family
جينتيلوني | Gentiloni | | family
دراغي | Draghi | | family
دراجي | Draghi | | family
ميلوني | Meloni | | family
ماتاريلا | Mattarella | | family
سالفيني | Salvini | | family
لويدجي | Luigi | m | foreign
تاياني | Tajani | | family
تاجاني | Tajani | | family
أنجيلينو | Angelino | m | foreign
ألفانو | Alfano | | family
برودي | Prodi | | family
غويدو | Guido | m | foreign
كروزيتو | Crosetto | | family
جويدو | Guido | m | foreign
كروسيتو | Crosetto | | family
ريجيني | Regeni | | family
بوفون | Buffon | | family
جانلويجي | Gianluigi | m | foreign
أنشيلوتي | Ancelotti | | family
ماسيميليانو | Massimiliano | m | foreign
أليغري | Allegri | | family
أليجري | Allegri | | family
ساري | Sarri | | family
ماوريتسيو | Maurizio | m | foreign
بالوتيلي | Balotelli | | family
إنفانتينو | Infantino | | family
ماريانو | Mariano | m | foreign
راخوي | Rajoy | | family
بوتشيمون | Puigdemont | | family
بوتشدمون | Puigdemont | | family
يولاندا | Yolanda | f | foreign
روبليس | Robles | | family
إنييستا | Iniesta | | family
انييستا | Iniesta | | family
غوارديولا | Guardiola | | family
جوارديولا | Guardiola | | family
بيكيه | Piqué | | family
كاسياس | Casillas | | family
إيمري | Emery | | family
جولين | Julen | m | foreign
لوبيتيغي | Lopetegui | | family
لوبيتيجي | Lopetegui | | family
خولن | Julen | m | foreign
بينيتيز | Benítez | | family
رافا | Rafael | m | foreign
فالفيردي | Valverde | | family
ارنستو | Ernesto | m | foreign
نادال | Nadal | | family
رفائيل | Rafael | m | foreign
فلورنتينو | Florentino | m | foreign
تيباس | Tebas | | family
ألكاراز | Alcaraz | | family
ألكاراس | Alcaraz | | family
لامين | Lamine | m | foreign
يامال | Yamal | | family
أورزولا | Ursula | f | foreign
توسك | Tusk | | family
موغيريني | Mogherini | | family
موجيريني | Mogherini | | family
موغريني | Mogherini | | family
جوزيب | Josep | m | foreign
بوريل | Borrell | | family
جوسيب | Josep | m | foreign
خوسيب | Josep | m | foreign
كالاس | Kallas | | family
سولانا | Solana | | family
يوهانس | Johannes | m | foreign
مورا | Mora | | family
ستانو | Stano | | family
ديميتريس | Dimitris | m | foreign
أفراموبولوس | Avramopoulos | | family
كوسيانيتش | Kocijančič | | family
لاغارد | Lagarde | | family
لاجارد | Lagarde | | family
فارهيلي | Várhelyi | | family
روبرتا | Roberta | f | foreign
ميتسولا | Metsola | | family
ساسولي | Sassoli | | family
فيرهوفشتات | Verhofstadt | | family
غوتيريش | Guterres | | family
جوتيريش | Guterres | | family
غوتيريس | Guterres | | family
جوتيريس | Guterres | | family
غوتيرس | Guterres | | family
غوتيرش | Guterres | | family
كيمون | Ki-moon | | family
أنان | Annan | | family
بيدرسن | Pedersen | | family
بيدرسون | Pedersen | | family
جير | Geir | m | foreign
بدرسن | Pedersen | | family
بيدرسين | Pedersen | | family
غريفيث | Griffiths | | family
غريفيثس | Griffiths | | family
جريفيث | Griffiths | | family
جريفيثس | Griffiths | | family
غريفثت | Griffiths | | family
غروندبرغ | Grundberg | | family
غروندبيرغ | Grundberg | | family
جروندبرج | Grundberg | | family
بنعمر | Benomar | | family
كوبلر | Kobler | | family
برناردينو | Bernardino | m | foreign
متري | Mitri | | family
ستيفاني | Stephanie | f | foreign
كوبيش | Kubiš | | family
كوبيتش | Kubiš | | family
باتيلي | Bathily | | family
تيتيه | Tetteh | | family
ملادينوف | Mladenov | | family
وينسلاند | Wennesland | | family
كاغ | Kaag | | family
سيجريد | Sigrid | f | foreign
كاج | Kaag | | family
كاخ | Kaag | | family
جينين | Jeanine | f | foreign
ديكارلو | DiCarlo | | family
لوكوك | Lowcock | | family
أموس | Amos | | family
فليتشر | Fletcher | | family
فلتشر | Fletcher | | family
غراندي | Grande | | family
جراندي | Grande | | family
غريسلي | Gressly | | family
كاميرت | Cammaert | | family
كمارت | Cammaert | | family
لوليسغارد | Lollesgaard | | family
لوليسجارد | Lollesgaard | | family
باشليه | Bachelet | | family
باشيليت | Bachelet | | family
باشيليه | Bachelet | | family
تورك | Türk | | family
تيرك | Türk | | family
بيلاي | Pillay | | family
نافانيثيم | Navi | f | foreign
لازاريني | Lazzarini | | family
كرينبول | Krähenbühl | | family
كرهينبول | Krähenbühl | | family
غانيس | Gunness | | family
جانيس | Gunness | | family
مشعشع | Mshasha | | family
تشان | Chan | | family
المنظري | Al-Mandhari | | family
بيزلي | Beasley | | family
بيسلي | Beasley | | family
ليك | Lake | | family
كابالاري | Cappelaere | | family
جيرت | Geert | m | foreign
كابيلاري | Cappelaere | | family
غروسي | Grossi | | family
جروسي | Grossi | | family
يوكيا | Yukiya | m | foreign
أمانو | Amano | | family
بليكس | Blix | | family
بوكوفا | Bokova | | family
أزولاي | Azoulay | | family
أودريه | Audrey | f | foreign
أكيم | Achim | m | foreign
شتاينر | Steiner | | family
أخيم | Achim | m | foreign
دوجاريك | Dujarric | | family
دوغاريك | Dujarric | | family
لاركي | Laerke | | family
لايركه | Laerke | | family
رافينا | Ravina | f | foreign
شامداساني | Shamdasani | | family
أنييس | Agnès | f | foreign
كالامار | Callamard | | family
أنياس | Agnès | f | foreign
ألبانيزي | Albanese | | family
ألبانيز | Albanese | | family
يانغي | Yanghee | f | foreign
يانغهي | Yanghee | f | foreign
بينيرو | Pinheiro | | family
ديتليف | Detlev | m | foreign
ميليس | Mehlis | | family
ديتلف | Detlev | m | foreign
إيغلاند | Egeland | | family
ايغلاند | Egeland | | family
إيجلاند | Egeland | | family
كولر | Köhler | | family
كوهلر | Köhler | | family
مورر | Maurer | | family
لايتشاك | Lajčák | | family
فولكان | Volkan | m | foreign
بوزكير | Bozkır | | family
هايسوم | Haysom | | family
هيسوم | Haysom | | family
بيرتيس | Perthes | | family
بيرتز | Perthes | | family
فاتو | Fatou | f | foreign
بنسودا | Bensouda | | family
ستولتنبرغ | Stoltenberg | | family
ستولتنبيرغ | Stoltenberg | | family
ستولتنبرج | Stoltenberg | | family
جينس | Jens | m | foreign
روته | Rutte | | family
روتي | Rutte | | family
الحجرف | Al-Hajraf | | family
البديوي | Albudaiwi | | family
فكي | Faki | | family
فقي | Faki | | family
بينغ | Ping | | family
كريستالينا | Kristalina | f | foreign
جورجييفا | Georgieva | | family
غورغييفا | Georgieva | | family
جورجيفا | Georgieva | | family
ستراوس-كان | Strauss-Kahn | | family
مالباس | Malpass | | family
أجاي | Ajay | m | foreign
بانغا | Banga | | family
بانجا | Banga | | family
زوليك | Zoellick | | family
أزيفيدو | Azevêdo | | family
باركيندو | Barkindo | | family
بيرول | Birol | | family
أرياس | Arias | | family
أوزومجو | Üzümcü | | family
أوزومكو | Üzümcü | | family
سيب | Sepp | m | foreign
بلاتر | Blatter | | family
تشيفرين | Čeferin | | family
بييترو | Pietro | m | foreign
بارولين | Parolin | | family
آكار | Akar | | family
غولر | Güler | | family
جولر | Güler | | family
جانيكلي | Canikli | | family
كالين | Kalın | | family
كالن | Kalın | | family
سويلو | Soylu | | family
فخرالدين | Fahrettin | m | foreign
بوزداغ | Bozdağ | | family
بكير | Bekir | m | foreign
بوزداج | Bozdağ | | family
ألبيرق | Albayrak | | family
البيرق | Albayrak | | family
زيبكجي | Zeybekci | | family
زيبكتشي | Zeybekci | | family
أوقطاي | Oktay | | family
أوكتاي | Oktay | | family
جيليك | Çelik | | family
قوجة | Koca | | family
أونهون | Önhon | | family
أقصوي | Aksoy | | family
أكسوي | Aksoy | | family
تورجوت | Turgut | m | foreign
أردوغان | Erdoğan | | family
كليتشدار | Kemal | m | foreign
كيليتشدار | Kemal | m | foreign
كليجدار | Kemal | m | foreign
إينجه | İnce | | family
إنجة | İnce | | family
إنجه | İnce | | family
أكشنار | Akşener | | family
أكشينار | Akşener | | family
أوزجور | Özgür | m | foreign
يافاش | Yavaş | | family
يواش | Yavaş | | family
بهتشلي | Bahçeli | | family
بهجلي | Bahçeli | | family
بايك | Bayık | | family
باييك | Bayık | | family
باموق | Pamuk | | family
باموك | Pamuk | | family
دوندار | Dündar | | family
بيزشكيان | Pezeshkian | | family
عراقتشي | Araghchi | | family
متكي | Mottaki | | family
خرازي | Kharazi | | family
كنعاني | Kanaani | | family
بقائي | Baghaei | | family
جهانغيري | Jahangiri | | family
جهانجيري | Jahangiri | | family
اسحق | Eshaq | m | foreign
كمالوندي | Kamalvandi | | family
قاآني | Qaani | | family
قآني | Qaani | | family
باقري | Bagheri | | family
باكبور | Pakpour | | family
دهقان | Dehghan | | family
رضايي | Rezaei | | family
علاءالدين | Alaeddin | m | foreign
بروجردي | Boroujerdi | | family
نرغس | Narges | f | foreign
ستوده | Sotoudeh | | family
سوتوده | Sotoudeh | | family
سوتودة | Sotoudeh | | family
أميني | Amini | | family
كيارستمي | Kiarostami | | family
دائي | Daei | | family
جنتي | Jannati | | family
نتنياهو | Netanyahu | | family
نتانياهو | Netanyahu | | family
ناتانياهو | Netanyahu | | family
بنيت | Bennett | | family
لبيد | Lapid | | family
جانتس | Gantz | | family
غانتز | Gantz | | family
أفيجدور | Avigdor | m | foreign
ليبرلمان | Lieberman | | family
غالانت | Gallant | | family
جالانت | Gallant | | family
يؤاف | Yoav | m | foreign
كاتز | Katz | | family
سموتريتش | Smotrich | | family
بتسلائيل | Bezalel | m | foreign
سموتريش | Smotrich | | family
ساعر | Sa'ar | | family
ديرمر | Dermer | | family
اولمرت | Olmert | | family
ارييل | Ariel | m | foreign
أريئيل | Ariel | m | foreign
شيمون | Shimon | m | foreign
شامير | Shamir | | family
مائير | Meir | | family
جولدا | Golda | f | foreign
بيغن | Begin | | family
رؤوبين | Reuven | m | foreign
رؤوفن | Reuven | m | foreign
هرتزوغ | Herzog | | family
هرتسوج | Herzog | | family
ليفني | Livni | | family
تسيبى | Tzipi | f | foreign
جابي | Gabi | m | foreign
أردان | Erdan | | family
إردان | Erdan | | family
غلعاد | Gilad | m | foreign
دانون | Danon | | family
شاكيد | Shaked | | family
إيليت | Ayelet | f | foreign
ريغيف | Regev | | family
ريجيف | Regev | | family
كحلون | Kahlon | | family
شتاينتز | Steinitz | | family
شتاينيتس | Steinitz | | family
شتاينتس | Steinitz | | family
درعي | Deri | | family
شالوم | Shalom | | family
أكونيس | Akunis | | family
جندلمان | Gendelman | | family
عوفير | Ofir | m | foreign
ايلي | Eli | m | foreign
ليفين | Levin | | family
غليك | Glick | | family
إدلشتاين | Edelstein | | family
آيزنكوت | Eisenkot | | family
إيزنكوت | Eisenkot | | family
جادي | Gadi | m | foreign
أيزنكوت | Eisenkot | | family
ايزنكوت | Eisenkot | | family
كوخافي | Kochavi | | family
هاليفي | Halevi | | family
هرتزي | Herzi | m | foreign
زامير | Zamir | | family
ايال | Eyal | m | foreign
أدرعي | Adraee | | family
ادرعي | Adraee | | family
افيخاي | Avichay | m | foreign
كونريكوس | Conricus | | family
جوناتان | Jonathan | m | foreign
هاغاري | Hagari | | family
هغاري | Hagari | | family
حالوتس | Halutz | | family
شاليط | Shalit | | family
شليط | Shalit | | family
برنياع | Barnea | | family
بارنيا | Barnea | | family
داغان | Dagan | | family
دغان | Dagan | | family
أرغمان | Argaman | | family
ناداف | Nadav | m | foreign
مندلبليت | Mandelblit | | family
ماندلبليت | Mandelblit | | family
قريع | Qurei | | family
المالكى | al-Maliki | | family
عساف | Assaf | | family
ملحم | Melhem | | family
زملط | Zomlot | | family
هنيه | Haniyeh | | family
القانوع | al-Qanoua | | family
بدران | Badran | | family
جبارين | Jabarin | | family
الرشق | al-Rishq | | family
النونو | al-Nunu | | family
حواتمة | Hawatmeh | | family
مجدلاني | Majdalani | | family
محيسن | Muhaisen | | family
الجاغوب | al-Jaghoub | | family
الصالحي | al-Salhi | | family
دويك | Dweik | | family
جرار | Jarrar | | family
الكرد | El-Kurd | | family
الدرة | al-Durrah | | family
الدحدوح | al-Dahdouh | | family
مرتجى | Murtaja | | family
كنفاني | Kanafani | | family
عرنوس | Arnous | | family
الحلقي | al-Halqi | | family
مملوك | Mamlouk | | family
لوقا | Louka | | family
سوسان | Soussan | | family
صبرة | Sabra | | family
المسلط | al-Meslet | | family
الأسعد | al-Asaad | | family
مناع | Manna | | family
قسيس | Kassis | | family
طعمة | Tomeh | | family
كبرئيل | Gabriel | | family
المحيسني | al-Muhaysini | | family
صوفان | Soufan | | family
الهجري | al-Hijri | | family
يازجي | Yazigi | | family
زيتونة | Zaitouneh | | family
دقنيش | Daqneesh | | family
خربين | Khribin | | family
قباني | Qabbani | | family
لحام | Lahham | | family
فواخرجي | Fawakherji | | family
دياب | Diab | | family
رجي | Rajji | | family
وهبة | Wehbe | | family
وهبه | Wehbe | | family
مولوي | Mawlawi | | family
بويز | Boueiz | | family
وزني | Wazni | | family
برّي | Berri | | family
يعقوبيان | Yacoubian | | family
فرنجيه | Frangieh | | family
صفا | Safa | | family
عفيف | Afif | | family
صوان | Sawan | | family
عجرم | Ajram | | family
كفوري | Kfoury | | family
دويري | Doueiri | | family
لبكي | Labaki | | family
غصن | Ghosn | | family
عناد | Inad | | family
الياور | al-Yawer | | family
الربيعي | al-Rubaie | | family
الدباغ | al-Dabbagh | | family
الحديثي | al-Hadithi | | family
الصحاف | al-Sahaf | | family
ديزيي | Dizayee | | family
دزيي | Dizayee | | family
بختيار | Bakhtiar | | family
المندلاوي | al-Mandalawi | | family
المشهداني | al-Mashhadani | | family
الخنجر | al-Khanjar | | family
حمودي | Hamoudi | | family
شغاتي | Shaghati | | family
النعمان | al-Numan | | family
ياور | Yawar | | family
زيدان | Zaidan | | family
الصافي | al-Safi | | family
الضاري | al-Dari | | family
ساكو | Sako | | family
الوزني | al-Wazni | | family
بلمختار | Belmokhtar | | family
دروكدال | Droukdel | | family
شيكاو | Shekau | | family
عشماوي | Ashmawy | | family
أباعود | Abaaoud | | family
مراح | Merah | | family
العساف | al-Assaf | | family
الجدعان | al-Jadaan | | family
القصبي | al-Qasabi | | family
العواد | Alawwad | | family
الطريفي | al-Toraifi | | family
المعلمي | al-Mouallimi | | family
الرميان | Al-Rumayyan | | family
الخريجي | al-Khuraiji | | family
الرويلي | al-Ruwaili | | family
الحميدان | al-Humaidan | | family
الجبري | al-Jabri | | family
المعجب | al-Mojeb | | family
بدوي | Badawi | | family
الهذلول | al-Hathloul | | family
القنون | al-Qunun | | family
جنغيز | Cengiz | | family
المولد | Al-Muwallad | | family
العويس | Al-Owais | | family
المرداسي | Al-Mirdasi | | family
مبخوت | Mabkhout | | family
برشم | Barshim | | family
الخالد | Al-Khalid | | family
الجارالله | Al-Jarallah | | family
اليحيا | Al-Yahya | | family
الفهد | Al-Fahad | | family
الحربش | Al-Harbash | | family
العريبي | al-Araibi | | family
الأرياني | al-Eryani | | family
الارياني | al-Eryani | | family
الجبواني | al-Jabwani | | family
جباري | Jabari | | family
لملس | Lamlas | | family
المرتضى | al-Murtada | | family
الفيشي | al-Fishi | | family
مجلي | Majli | | family
الداعري | al-Daeri | | family
البركاني | al-Barakani | | family
اليدومي | al-Yadoumi | | family
الخبجي | al-Khubaji | | family
البخيت | al-Bakhit | | family
جودة | Judeh | | family
جوده | Judeh | | family
فريحات | Freihat | | family
مرسى | Morsi | | family
شكرى | Shoukry | | family
مدبولى | Madbouly | | family
فودة | Fouda | | family
القباج | al-Kabbaj | | family
سويلم | Sewilam | | family
عبدالدايم | Abdel-Dayem | | family
رشوان | Rashwan | | family
الباز | el-Baz | | family
عكاشة | Okasha | | family
الصاوي | al-Sawy | | family
جنينة | Geneina | | family
جنينه | Geneina | | family
دومة | Douma | | family
شومان | Shoman | | family
برهامي | Borhamy | | family
الننى | Elneny | | family
أبوتريكة | Aboutrika | | family
مرموش | Marmoush | | family
شحاتة | Shehata | | family
هنيدي | Henedi | | family
حلمي | Helmy | | family
حماقي | Hamaki | | family
الدقير | al-Digair | | family
قرنق | Garang | | family
أموم | Amum | | family
مكوي | Makuei | | family
مكواي | Makuei | | family
ماشار | Machar | | family
باشآغا | Bashagha | | family
الثني | al-Thani | | family
الكوني | al-Koni | | family
كوسا | Koussa | | family
السائح | al-Sayeh | | family
تكالة | Takala | | family
بليحق | Belhaq | | family
سرقيوة | Sergiwa | | family
قنونو | Gnounou | | family
الجويلي | al-Juwaili | | family
بوخمادة | Bukhamada | | family
التاجوري | al-Tajouri | | family
الككلي | al-Kikli | | family
البرعصي | al-Barassi | | family
سعيّد | Saied | | family
بودن | Bouden | | family
قراش | Garrach | | family
موسي | Moussi | | family
ساسي | Sassi | | family
معلول | Maâloul | | family
بوشناق | Bouchnak | | family
اويحيى | Ouyahia | | family
جراد | Djerad | | family
مدلسي | Medelci | | family
بلعيز | Belaiz | | family
بلجود | Beldjoud | | family
مدين | Mediène | | family
بوحجة | Bouhadja | | family
بوغالي | Boughali | | family
قوجيل | Goudjil | | family
بوشارب | Bouchareb | | family
طابو | Tabbou | | family
بوشاشي | Bouchachi | | family
درارني | Drareni | | family
فيغولي | Feghouli | | family
خليف | Khelif | | family
مستغانمي | Mosteghanemi | | family
خضرا | Khadra | | family
صنصال | Sansal | | family
خليلودزيتش | Halilhodžić | | family
خليلوزيتش | Halilhodžić | | family
بايتاس | Baitas | | family
أحمجيق | Ahamjik | | family
لمجرد | Lamjarred | | family
أمرابط | Amrabat | | family
بونو | Bounou | | family
أزارو | Azaro | | family
عيوش | Ayouch | | family
بوفال | Boufal | | family
عبدالشكور | Abdishakur | | family
روبو | Robow | | family
عثماني | Assoumani | | family
إسياس | Isaias | m | foreign
اسياس | Isaias | m | foreign
افورقي | Afwerki | | family
أسياسي | Isaias | m | foreign
ابي | Abiy | m | foreign
هيلاماريام | Hailemariam | m | foreign
مليس | Meles | m | foreign
مولاتو | Mulatu | m | foreign
تيشومي | Teshome | | family
سهلورق | Sahle-Work | f | foreign
زودي | Zewde | | family
ورقنه | Workneh | m | foreign
جيبيو | Gebeyehu | | family
قبيو | Gebeyehu | | family
ديمقي | Demeke | m | foreign
ميكونين | Mekonnen | | family
دمقي | Demeke | m | foreign
مكونن | Mekonnen | | family
سيليشي | Seleshi | m | foreign
بيكيلي | Bekele | | family
سيلشي | Seleshi | m | foreign
بقلي | Bekele | | family
جبرميكائيل | Gebremichael | | family
غبرميكائيل | Gebremichael | | family
أختر | Akhtar | m | foreign
بنظير | Benazir | f | foreign
ممنون | Mamnoon | m | foreign
خواجة | Khawaja | m | foreign
خواجه | Khawaja | m | foreign
غفور | Ghafoor | | family
راحيل | Raheel | m | foreign
ملاله | Malala | f | foreign
ناريندا | Narendra | m | foreign
مانموهان | Manmohan | m | foreign
سواراج | Swaraj | | family
جايشانكار | Jaishankar | | family
راجنات | Rajnath | m | foreign
دروبادي | Droupadi | f | foreign
مورمو | Murmu | | family
دوفال | Doval | | family
كيجريوال | Kejriwal | | family
مهاتما | Mahatma | m | foreign
موكيش | Mukesh | m | foreign
غوتام | Gautam | m | foreign
أداني | Adani | | family
أميتاب | Amitabh | m | foreign
باتشن | Bachchan | | family
شهريار | Shahriar | m | foreign
سوجا | Suga | | family
يوشيهيده | Yoshihide | m | foreign
إيشيبا | Ishiba | | family
شيجيرو | Shigeru | m | foreign
تاكايتشي | Takaichi | | family
كونو | Kono | | family
آسو | Aso | | family
أسو | Aso | | family
كويزومي | Koizumi | | family
جونيتشيرو | Junichiro | m | foreign
ناوتو | Naoto | m | foreign
يوكيو | Yukio | m | foreign
هاتوياما | Hatoyama | | family
موتيغي | Motegi | | family
موتيجي | Motegi | | family
يوشيماسا | Yoshimasa | m | foreign
هاياشي | Hayashi | | family
إيتسونوري | Itsunori | m | foreign
أونوديرا | Onodera | | family
هاروهيكو | Haruhiko | m | foreign
كورودا | Kuroda | | family
نيشيكوري | Nishikori | | family
أوساكا | Osaka | | family
هاروكي | Haruki | m | foreign
موراكامي | Murakami | | family
برابوو | Prabowo | m | foreign
سوبيانتو | Subianto | | family
سوسيلو | Susilo | m | foreign
ريتنو | Retno | f | foreign
مارسودي | Marsudi | | family
رزاق | Razak | | family
روسما | Rosmah | f | foreign
روسمه | Rosmah | f | foreign
بالاكريشنان | Balakrishnan | | family
دوتيرتى | Duterte | | family
دوتيرت | Duterte | | family
فرديناند | Ferdinand | m | foreign
بنينو | Benigno | m | foreign
روك | Roque | | family
ماني | Manny | m | foreign
باكياو | Pacquiao | | family
ريسا | Ressa | | family
برايوت | Prayut | m | foreign
تشان-أوتشا | Chan-o-cha | | family
ينغلوك | Yingluck | f | foreign
ينجلوك | Yingluck | f | foreign
تاكسين | Thaksin | m | foreign
ثاكسين | Thaksin | m | foreign
مايثريبالا | Maithripala | m | foreign
سيريسينا | Sirisena | | family
غوتابايا | Gotabaya | m | foreign
راجاباكسا | Rajapaksa | | family
جوتابايا | Gotabaya | m | foreign
ماهيندا | Mahinda | m | foreign
رانيل | Ranil | m | foreign
ويكريميسينغه | Wickremesinghe | | family
ويكرمسينغ | Wickremesinghe | | family
موريسون | Morrison | | family
موريسن | Morrison | | family
تيرنبول | Turnbull | | family
ترنبول | Turnbull | | family
غيلارد | Gillard | | family
جيلارد | Gillard | | family
بيشوب | Bishop | | family
ماريس | Marise | f | foreign
داتون | Dutton | | family
أسانج | Assange | | family
أسانغ | Assange | | family
اسانج | Assange | | family
أرديرن | Ardern | | family
هيبكنز | Hipkins | | family
لوكسون | Luxon | | family
بيترز | Peters | | family
نورسلطان | Nursultan | m | foreign
نزارباييف | Nazarbayev | | family
قاسم-جومارت | Kassym-Jomart | m | foreign
توكاييف | Tokayev | | family
عبدالرحمنوف | Abdrakhmanov | | family
ميرضيائيف | Mirziyoyev | | family
ميرزيوييف | Mirziyoyev | | family
مرضيائيف | Mirziyoyev | | family
كريموف | Karimov | | family
سورونباي | Sooronbay | m | foreign
جينبيكوف | Jeenbekov | | family
صدير | Sadyr | m | foreign
جباروف | Japarov | | family
ألمازبيك | Almazbek | m | foreign
أتامباييف | Atambayev | | family
علييف | Aliyev | | family
جيهون | Jeyhun | m | foreign
بيراموف | Bayramov | | family
باشينيان | Pashinyan | | family
سركيسيان | Sargsyan | | family
سركسيان | Sargsyan | | family
ساكاشفيلي | Saakashvili | | family
سالومي | Salome | f | foreign
زورابيشفيلي | Zourabichvili | | family
لوكاشينكو | Lukashenko | | family
لوكاشنكو | Lukashenko | | family
تيخانوفسكايا | Tsikhanouskaya | | family
ساندو | Sandu | | family
دودون | Dodon | | family
ترودو | Trudeau | | family
كارني | Carney | | family
هاربر | Harper | | family
فريلاند | Freeland | | family
بوالييفر | Poilievre | | family
بوليفر | Poilievre | | family
جاغميت | Jagmeet | m | foreign
جاجميت | Jagmeet | m | foreign
ديون | Dion | | family
بيبر | Bieber | | family
شينباوم | Sheinbaum | | family
فيسنتي | Vicente | m | foreign
مارسيلو | Marcelo | m | foreign
إبرارد | Ebrard | | family
مادورو | Maduro | | family
تشافيز | Chávez | | family
شافيز | Chávez | | family
أرياسا | Arreaza | | family
أرياثا | Arreaza | | family
بادرينو | Padrino | | family
ديوسدادو | Diosdado | m | foreign
كابيلو | Cabello | | family
غوايدو | Guaidó | | family
جوايدو | Guaidó | | family
ليوبولدو | Leopoldo | m | foreign
إدموندو | Edmundo | m | foreign
هنريكي | Henrique | m | foreign
كابريليس | Capriles | | family
بولسونارو | Bolsonaro | | family
جاير | Jair | m | foreign
روسيف | Rousseff | | family
سيلسو | Celso | m | foreign
أموريم | Amorim | | family
كوتينيو | Coutinho | | family
فيرمينو | Firmino | | family
فيرمينيو | Firmino | | family
جيسوس | Jesus | | family
ألفيش | Alves | | family
كويلو | Coelho | | family
كويليو | Coelho | | family
ماكري | Macri | | family
ميليي | Milei | | family
ميسي | Messi | | family
مارادونا | Maradona | | family
سيميوني | Simeone | | family
أغويرو | Agüero | | family
أجويرو | Agüero | | family
سرخيو | Sergio | m | foreign
هيغواين | Higuaín | | family
هيجواين | Higuaín | | family
ديبالا | Dybala | | family
ماسكيرانو | Mascherano | | family
سامباولي | Sampaoli | | family
بوكيتينو | Pochettino | | family
بوتشيتينو | Pochettino | | family
هكتور | Héctor | m | foreign
إيكاردي | Icardi | | family
سكالوني | Scaloni | | family
كاباييرو | Caballero | | family
تشي | Che | m | foreign
غيفارا | Guevara | | family
جيفارا | Guevara | | family
دوكي | Duque | | family
أوريبي | Uribe | | family
خاميس | James | m | foreign
آرسي | Arce | | family
نوبوا | Noboa | | family
بينيرا | Piñera | | family
بوريك | Boric | | family
أوجستو | Augusto | m | foreign
كاستيو | Castillo | | family
بولوارتي | Boluarte | | family
فوجيموري | Fujimori | | family
كارتيس | Cartes | | family
سواريز | Suárez | | family
كافاني | Cavani | | family
ادينسون | Edinson | m | foreign
تاباريز | Tabárez | | family
موخيكا | Mujica | | family
أورتيغا | Ortega | | family
أورتيجا | Ortega | | family
بوكيلة | Bukele | | family
ناييب | Nayib | m | foreign
بوكيلي | Bukele | | family
بقيلة | Bukele | | family
جوفينيل | Jovenel | m | foreign
رونالدو | Ronaldo | | family
كرستيانو | Cristiano | m | foreign
مورينيو | Mourinho | | family
مورينهو | Mourinho | | family
كيروش | Queiroz | | family
مينديش | Mendes | | family
فيغو | Figo | | family
فيجو | Figo | | family
مونتينيغرو | Montenegro | | family
سخوف | Schoof | | family
شوف | Schoof | | family
هالبه | Halbe | m | foreign
زيلسترا | Zijlstra | | family
فيلدرز | Wilders | | family
غيرت | Geert | m | foreign
ويلدرز | Wilders | | family
كرويف | Cruyff | | family
آريين | Arjen | m | foreign
أريين | Arjen | m | foreign
آرين | Arjen | m | foreign
كومان | Koeman | | family
هازارد | Hazard | | family
إدين | Eden | m | foreign
لوكاكو | Lukaku | | family
تيبو | Thibaut | m | foreign
كورتوا | Courtois | | family
كومباني | Kompany | | family
رايندرز | Reynders | | family
ريندرز | Reynders | | family
ثيو | Theo | m | foreign
فرانكن | Francken | | family
تيو | Theo | m | foreign
كزافييه | Xavier | m | foreign
بيتل | Bettel | | family
أسلبورن | Asselborn | | family
أسيلبورن | Asselborn | | family
فيدرر | Federer | | family
إينياسيو | Ignazio | m | foreign
كاسيس | Cassis | | family
بوركهالتر | Burkhalter | | family
بيرسيه | Berset | | family
كورتس | Kurz | | family
كورتز | Kurz | | family
نيهامر | Nehammer | | family
كنايسل | Kneissl | | family
شالنبرغ | Schallenberg | | family
شالينبرغ | Schallenberg | | family
كيكل | Kickl | | family
يورغ | Jörg | m | foreign
هايدر | Haider | | family
أوربان | Orbán | | family
اوربان | Orbán | | family
سيارتو | Szijjártó | | family
زيجارتو | Szijjártó | | family
دودا | Duda | | family
مورافيتسكي | Morawiecki | | family
سيكورسكي | Sikorski | | family
رادوسواف | Radosław | m | foreign
كاتشينسكي | Kaczyński | | family
فاليسا | Wałęsa | | family
فاونسا | Wałęsa | | family
ناوروتسكي | Nawrocki | | family
ليفاندوفسكي | Lewandowski | | family
ليفاندوسكي | Lewandowski | | family
زيمان | Zeman | | family
بابيش | Babiš | | family
بابيس | Babiš | | family
فيتسو | Fico | | family
فيكو | Fico | | family
زوزانا | Zuzana | f | foreign
تشابوتوفا | Čaputová | | family
يوهانيس | Iohannis | | family
فيوريكا | Viorica | f | foreign
دانسيلا | Dăncilă | | family
بويكو | Boyko | m | foreign
بوريسوف | Borisov | | family
رومين | Rumen | m | foreign
راديف | Radev | | family
فوتشيتش | Vučić | | family
فوتشيك | Vučić | | family
ميلوسيفيتش | Milošević | | family
إيفيكا | Ivica | m | foreign
داتشيتش | Dačić | | family
ديوكوفيتش | Djokovic | | family
دجوكوفيتش | Djokovic | | family
تاتشي | Thaçi | | family
هاراديناي | Haradinaj | | family
كورتي | Kurti | | family
فيوزا | Vjosa | f | foreign
كاراديتش | Karadžić | | family
كرادجيتش | Karadžić | | family
ميلوراد | Milorad | m | foreign
دوديك | Dodik | | family
ملاديتش | Mladić | | family
كوليندا | Kolinda | f | foreign
غرابار | Grabar-Kitarović | | family
بلينكوفيتش | Plenković | | family
مودريتش | Modrić | | family
راكيتيتش | Rakitić | | family
ماندزوكيتش | Mandžukić | | family
بيريسيتش | Perišić | | family
داليتش | Dalić | | family
كوفاسيتش | Kovačić | | family
راما | Rama | | family
زوران | Zoran | m | foreign
زايف | Zaev | | family
ميلو | Milo | m | foreign
بوروت | Borut | m | foreign
باهور | Pahor | | family
تسيبراس | Tsipras | | family
ألكسيس | Alexis | m | foreign
كيرياكوس | Kyriakos | m | foreign
ميتسوتاكيس | Mitsotakis | | family
نيكوس | Nikos | m | foreign
كوتزياس | Kotzias | | family
كوتسياس | Kotzias | | family
ديندياس | Dendias | | family
بانوس | Panos | m | foreign
كامينوس | Kammenos | | family
بروكوبيس | Prokopis | m | foreign
بافلوبولوس | Pavlopoulos | | family
فاروفاكيس | Varoufakis | | family
أناستاسياديس | Anastasiades | | family
اناستاسيادس | Anastasiades | | family
خريستودوليدس | Christodoulides | | family
أقينجي | Akıncı | | family
أكينجي | Akıncı | | family
إرسين | Ersin | m | foreign
تتار | Tatar | | family
موسكات | Muscat | | family
دافني | Daphne | f | foreign
فارادكار | Varadkar | | family
كوفيني | Coveney | | family
ميهال | Micheál | m | foreign
ماكغريغور | McGregor | | family
ماكجريجور | McGregor | | family
شينيد | Sinéad | f | foreign
أوكونور | O'Connor | | family
ميته | Mette | f | foreign
فريدريكسن | Frederiksen | | family
مته | Mette | f | foreign
ميتي | Mette | f | foreign
لارس | Lars | m | foreign
أنديرس | Anders | m | foreign
سامويلسن | Samuelsen | | family
إريكسن | Eriksen | | family
لوفين | Löfven | | family
لوفن | Löfven | | family
والستروم | Wallström | | family
مارغو | Margot | f | foreign
مارجوت | Margot | f | foreign
أولف | Ulf | m | foreign
كريسترسون | Kristersson | | family
ماغدالينا | Magdalena | f | foreign
ماجدالينا | Magdalena | f | foreign
بيلت | Bildt | | family
تونبرغ | Thunberg | | family
ثونبرغ | Thunberg | | family
تونبرج | Thunberg | | family
ثونبيرغ | Thunberg | | family
إبراهيموفيتش | Ibrahimović | | family
ابراهيموفيتش | Ibrahimović | | family
إرنا | Erna | f | foreign
سولبرغ | Solberg | | family
سولبيرغ | Solberg | | family
إسبن | Espen | m | foreign
بريفيك | Breivik | | family
ساولي | Sauli | m | foreign
نينيستو | Niinistö | | family
ستوب | Stubb | | family
مارتي | Martti | m | foreign
أهتيساري | Ahtisaari | | family
ياكوبسدوتير | Jakobsdóttir | | family
كيرستي | Kersti | f | foreign
كاليولايد | Kaljulaid | | family
غريبوسكايتي | Grybauskaitė | | family
رامافوسا | Ramaphosa | | family
ثابو | Thabo | m | foreign
تابو | Thabo | m | foreign
ناليدي | Naledi | f | foreign
باندور | Pandor | | family
ديزموند | Desmond | m | foreign
توتو | Tutu | | family
يوليوس | Julius | m | foreign
ماليما | Malema | | family
بستوريوس | Pistorius | | family
موجابي | Mugabe | | family
منانغاغوا | Mnangagwa | | family
إمرسون | Emmerson | m | foreign
ايمرسون | Emmerson | m | foreign
منانجاجوا | Mnangagwa | | family
تسفانغيراي | Tsvangirai | | family
تسفانجيراي | Tsvangirai | | family
شاميسا | Chamisa | | family
جودلاك | Goodluck | m | foreign
بولا | Bola | m | foreign
تينوبو | Tinubu | | family
أولوسيغون | Olusegun | m | foreign
أوباسانجو | Obasanjo | | family
أولوسيجون | Olusegun | m | foreign
أودينجا | Odinga | | family
يويري | Yoweri | m | foreign
كوني | Kony | | family
كاجامي | Kagame | | family
نكورونزيزا | Nkurunziza | | family
فيليكس | Félix | m | foreign
تشيسكيدي | Tshisekedi | | family
فايولو | Fayulu | | family
كاتومبي | Katumbi | | family
موكويغي | Mukwege | | family
موكويجي | Mukwege | | family
دونيس | Denis | m | foreign
ادريس | Idriss | m | foreign
حبري | Habré | | family
هبري | Habré | | family
يوسفو | Issoufou | | family
بازوم | Bazoum | | family
تياني | Tiani | | family
سوميلا | Soumaïla | m | foreign
شوغيل | Choguel | m | foreign
عاصيمي | Assimi | m | foreign
غويتا | Goïta | | family
أسيمي | Assimi | m | foreign
عاصمي | Assimi | m | foreign
روش | Roch | m | foreign
كابوري | Kaboré | | family
كومباوري | Compaoré | | family
صال | Sall | | family
باسيرو | Bassirou | m | foreign
سونكو | Sonko | | family
مانيه | Mané | | family
واتارا | Ouattara | | family
وتارا | Ouattara | | family
غباغبو | Gbagbo | | family
جباجبو | Gbagbo | | family
دروغبا | Drogba | | family
دروجبا | Drogba | | family
كوندي | Condé | | family
مامادي | Mamadi | m | foreign
دومبويا | Doumbouya | | family
أدو | Akufo-Addo | | family
ماهاما | Mahama | | family
جامي | Jammeh | | family
آداما | Adama | m | foreign
ويا | Weah | | family
وياه | Weah | | family
إلين | Ellen | f | foreign
تيلور | Taylor | | family
غناسينغبي | Gnassingbé | | family
تالون | Talon | | family
بيا | Biya | | family
بونغو | Bongo | | family
بونجو | Bongo | | family
بريس | Brice | m | foreign
تيودورو | Teodoro | m | foreign
أوبيانغ | Obiang | | family
جواو | João | m | foreign
لورنسو | Lourenço | | family
لورينسو | Lourenço | | family
نيوسي | Nyusi | | family
ماغوفولي | Magufuli | | family
ماجوفولي | Magufuli | | family
لونغو | Lungu | | family
راجولينا | Rajoelina | | family
مسواتي | Mswati | m | foreign
خالتما | Khaltmaagiin | m | foreign
باتولغا | Battulga | | family
إيغا | Iga | f | foreign
شفيونتيك | Świątek | | family
إيجا | Iga | f | foreign
إرلينغ | Erling | m | foreign
هالاند | Haaland | | family
إرلينج | Erling | m | foreign
أوبلاك | Oblak | | family
كيلور | Keylor | m | foreign
نافاس | Navas | | family
لارشيه | Larcher | | family
لوري | Laurie | m | foreign
بريستو | Bristow | | family
شعث | Shaath | | family
القدرة | al-Qudra | | family
البرش | al-Barsh | | family
طاطور | Tatour | | family
جريصاتي | Jreissati | | family
العلولا | al-Alula | | family
غينغريتش | Gingrich | | family
جينجريتش | Gingrich | | family
غور | Gore | | family
جور | Gore | | family
غرينيل | Grenell | | family
جرينيل | Grenell | | family
فابريجاس | Fàbregas | | family
جوردي | Jordi | m | foreign
ألبا | Alba | | family
فيليني | Fellaini | | family
سيسيه | Cissé | | family
جينارو | Gennaro | m | foreign
غاتوزو | Gattuso | | family
جاتوزو | Gattuso | | family
كاريوس | Karius | | family
زفيريف | Zverev | | family
أركادي | Arkady | m | foreign
بابتشينكو | Babchenko | | family
باتريسيو | Patrício | | family
رامش | Ramesh | m | foreign
راجاسينغهام | Rajasingham | | family
راميش | Ramesh | m | foreign
جويس | Joyce | f | foreign
مسويا | Msuya | | family
ريزا | Riza | | family
عبدالمولى | Abdelmoula | | family
هارنيس | Harneis | | family
هارنيز | Harneis | | family
إلدر | Elder | | family
ماروش | Maroš | m | foreign
شيفتشوفيتش | Šefčovič | | family
دوبرافكا | Dubravka | f | foreign
سويتشا | Šuica | | family
هيبر | Hipper | | family
تساحي | Tzachi | m | foreign
هنغبي | Hanegbi | | family
هانغبي | Hanegbi | | family
ميكي | Miki | m | foreign
زوهار | Zohar | | family
عميحاي | Amihai | m | foreign
إلياهو | Eliyahu | | family
أيالون | Ayalon | | family
مهاجراني | Mohajerani | | family
قبوات | Kabawat | | family
العرادة | al-Arada | | family

# further given names that the wires of all outlets show
أسمهان | Asmahan | f | arabic
غيداء | Ghaida | f | arabic
فايزة | Fayza | f | arabic
نشوى | Nashwa | f | arabic
نسيمة | Nassima | f | arabic
نديمة | Nadima | f | arabic
حصة | Hessa | f | arabic
حصه | Hessa | f | arabic
رلى | Rola | f | arabic
رلا | Rola | f | arabic
هتان | Hattan | m | arabic
شخبوط | Shakhbut | m | arabic
سحيم | Suhaim | m | arabic
ذيب | Theeb | m | arabic
راكان | Rakan | m | arabic
عبدو | Abdo | m | arabic
عبدالرب | Abdul Rab | m | arabic
عبد الرب | Abdul Rab | m | arabic
ردفان | Radfan | m | arabic
صائل | Sael | m | arabic
مزهر | Mezher | m | arabic
لاشين | Lashin | m | arabic
اليزيد | Lyazid | m | arabic
نجية | Najia | f | arabic
أوليفيه | Olivier | m | foreign
إيريك | Eric | m | foreign
فيرناندو | Fernando | m | foreign
سيمونا | Simona | f | foreign
أوماروسا | Omarosa | f | foreign
روب | Rob | m | foreign
أرنو | Arnaud | m | foreign
واندا | Wanda | f | foreign
سيسيليا | Cecilia | f | foreign
سيسليا | Cecilia | f | foreign
ناتشو | Nacho | m | foreign
شيردان | Xherdan | m | foreign
جيردان | Xherdan | m | foreign
جيسي | Jesse | m | foreign
غريغور | Grigor | m | foreign
جريجور | Grigor | m | foreign
ماتس | Mats | m | foreign
فابيان | Fabian | m | foreign
كوستاس | Kostas | m | foreign
نيكو | Niko | m | foreign
آشلي | Ashley | m | foreign
كارولينا | Karolina | f | foreign
سلون | Sloane | f | foreign
كيران | Kieran | m | foreign
راديا | Radja | m | foreign
رادجا | Radja | m | foreign
دانيلو | Danilo | m | foreign
ييري | Yerry | m | foreign
كيكي | Kiki | f | foreign
فرانسواز | Françoise | f | foreign
فرنسواز | Françoise | f | foreign
روبير | Robert | m | foreign
جوش | Josh | m | foreign
تيمو | Timo | m | foreign
دانييلي | Daniele | m | foreign
دانيلي | Daniele | m | foreign
دافيدي | Davide | m | foreign
جورجينا | Georgina | f | foreign
غييرمو | Guillermo | m | foreign
جييرمو | Guillermo | m | foreign
غويرمو | Guillermo | m | foreign
ماسيمو | Massimo | m | foreign
سباستيان | Sebastian | m | foreign
زيباستيان | Sebastian | m | foreign
نيكلاس | Niklas | m | foreign
راينهارد | Reinhard | m | foreign
رينهارد | Reinhard | m | foreign
أنتي | Ante | m | foreign
إيفر | Ever | m | foreign
فلوريان | Florian | m | foreign
كيبا | Kepa | m | foreign
جورجينيو | Jorginho | m | foreign
شيريل | Sheryl | f | foreign
ريناتو | Renato | m | foreign
ميراليم | Miralem | m | foreign
أليساندرو | Alessandro | m | foreign
أليساندرا | Alessandra | f | foreign
نيلز | Nils | m | foreign
نيلس | Nils | m | foreign
فيديريكو | Federico | m | foreign
فيدريكو | Federico | m | foreign
دافور | Davor | m | foreign
نيمانيا | Nemanja | m | foreign
إدريسا | Idrissa | m | foreign
رفايل | Raphaël | m | foreign
جوهانا | Johanna | f | foreign
ديف | Dave | m | foreign
دانييلا | Daniela | f | foreign
داميان | Damian | m | foreign
كايو | Caio | m | foreign
أنتون | Anton | m | foreign
ديديه | Didier | m | foreign
ديديي | Didier | m | foreign
سومايلا | Soumaïla | m | foreign
كاتارينا | Katarina | f | foreign
أريانا | Ariana | f | foreign
سردار | Serdar | m | foreign
هنريخ | Henrikh | m | foreign
ميكيل | Mikel | m | foreign
بيورن | Björn | m | foreign
يانيك | Yannick | m | foreign
فيكي | Vicky | f | foreign
غرانيت | Granit | m | foreign
راداميل | Radamel | m | foreign
سيليا | Celia | f | foreign
نورودوم | Norodom | m | foreign
كورنتان | Corentin | m | foreign
كورونتان | Corentin | m | foreign
كورينتين | Corentin | m | foreign
ستانيسلاس | Stanislas | m | foreign
ستانسلاس | Stanislas | m | foreign
غيرانت | Geraint | m | foreign
ستيفانوس | Stefanos | m | foreign
بورنا | Borna | m | foreign
سيلفستر | Sylvester | m | foreign
نارونغساك | Narongsak | m | foreign
أرتيم | Artem | m | foreign
أوسين | Usain | m | foreign
يوسين | Usain | m | foreign
ألفونس | Alphonse | m | foreign
ميتشي | Michy | m | foreign
أليكساندر | Alexander | m | foreign
أكساندر | Alexander | m | foreign
أوتو | Otto | m | foreign
مامودو | Mamoudou | m | foreign
دوغو | Doğu | m | foreign
إيلور | Elor | m | foreign
جونين | Gonen | m | foreign
غونين | Gonen | m | foreign
ميكايل | Mikael | m | foreign
غايا | Gaya | f | foreign
فريديريك | Frédéric | m | foreign
فردريك | Frederick | m | foreign
ديميتريوس | Dimitrios | m | foreign
ديمتريس | Dimitris | m | foreign
ريمي | Rémy | m | foreign
لورينزو | Lorenzo | m | foreign
زفن | Sven | m | foreign
بورخا | Borja | m | foreign
لوتشيانو | Luciano | m | foreign
روبين | Robin | m | foreign
فلورينتينو | Florentino | m | foreign
جولن | Julen | m | foreign
فرانز | Franz | m | foreign
فرانتز | Franz | m | foreign
جيورجيو | Giorgio | m | foreign
أنجيلو | Angelo | m | foreign
مانو | Manu | m | foreign
كرستيان | Christian | m | foreign
كرستينا | Christina | f | foreign
كرستين | Kristin | f | foreign
كريستن | Kristen | f | foreign
غافن | Gavin | m | foreign
أولوف | Olof | m | foreign
خافير | Javier | m | foreign
صاموئيل | Samuel | m | foreign
كيرا | Kira | f | foreign
كابونغو | Kabongo | m | foreign
بينجامين | Benjamin | m | foreign
ناويل | Nahuel | m | foreign
إيثان | Ethan | m | foreign
غوينث | Gwyneth | f | foreign
غوينيث | Gwyneth | f | foreign
كارينا | Karina | f | foreign
ماكسيم | Maxim | m | foreign
رينيه | René | m | foreign
أردا | Arda | m | foreign
كليمان | Clément | m | foreign
كليمنت | Clement | m | foreign
إياغو | Iago | m | foreign
ألفونسو | Alfonso | m | foreign
زدرافكو | Zdravko | m | foreign
هيمير | Heimir | m | foreign
ليليان | Lilian | f | foreign
لياندرو | Leandro | m | foreign
تيسا | Tessa | f | foreign
سكارليت | Scarlett | f | foreign
داريو | Dario | m | foreign
مورييل | Muriel | f | foreign
غارث | Gareth | m | foreign
ديجان | Dejan | m | foreign
ديتر | Dieter | m | foreign
بريجيته | Brigitte | f | foreign
ميك | Mick | m | foreign
ريتشل | Rachel | f | foreign
هولغر | Holger | m | foreign
ثيوفيلوس | Theophilos | m | foreign
نيكولاوس | Nikolaos | m | foreign
ماريسا | Marissa | f | foreign
خوردي | Jordi | m | foreign
سيموني | Simone | m | foreign
ملادن | Mladen | m | foreign
نونو | Nuno | m | foreign
إينيس | Inés | f | foreign
هيرنان | Hernán | m | foreign
دينو | Dino | m | foreign
ألبيرتو | Alberto | m | foreign
فينشنزو | Vincenzo | m | foreign
فينتشنزو | Vincenzo | m | foreign
إينزو | Enzo | m | foreign
شينجي | Shinji | m | foreign
لوثار | Lothar | m | foreign
ساؤول | Saúl | m | foreign
ويلمار | Wilmar | m | foreign
برندان | Brendan | m | foreign
بيرند | Bernd | m | foreign
بيرناردو | Bernardo | m | foreign
بيرناردينو | Bernardino | m | foreign
فيتور | Vítor | m | foreign
شكودران | Shkodran | m | foreign
سرجيو | Sergio | m | foreign
ستيفين | Stephen | m | foreign
مايلز | Miles | m | foreign
جاكي | Jackie | m | foreign
بيجان | Bijan | m | foreign
فلادمير | Vladimir | m | foreign
شارلي | Charlie | m | foreign
أيميريك | Aymeric | m | foreign
جيانلوكا | Gianluca | m | foreign
فيلكس | Felix | m | foreign
فليكس | Felix | m | foreign
تريستان | Tristan | m | foreign
ساتيا | Satya | m | foreign
غوكهان | Gökhan | m | foreign
أنتونيلا | Antonella | f | foreign
أميديو | Amedeo | m | foreign
ماتيوس | Mateusz | m | foreign
بوكولا | Bukola | m | foreign
غاربيني | Garbiñe | f | foreign
ليسيا | Lesia | f | foreign
جيسلان | Ghislaine | f | foreign
ميلوفان | Milovan | m | foreign
شيروان | Sherwan | m | arabic
كايلور | Keylor | m | foreign
يورغوس | Giorgos | m | foreign
هوميرو | Homero | m | foreign
كريشنا | Krishna | m | foreign
أناستازيا | Anastasia | f | foreign
أنستاسيا | Anastasia | f | foreign
تونيا | Tonya | f | foreign
آيتن | Ayten | f | arabic
غابريل | Gabriel | m | foreign
لوبيتا | Lupita | f | foreign
فيودور | Fyodor | m | foreign
كارستن | Carsten | m | foreign
مارغاريتيس | Margaritis | m | foreign
أورين | Orrin | m | foreign
نافديب | Navdeep | m | foreign
هيربرت | Herbert | m | foreign
ميراي | Mireille | f | foreign
يوشينوري | Yoshinori | m | foreign
تاداميشي | Tadamichi | m | foreign
بيتسي | Betsy | f | foreign
فرنشيسكو | Francesco | m | foreign
فيران | Ferran | m | foreign
رومولو | Rômulo | m | foreign
مارسيل | Marcel | m | foreign
بينيديكت | Benedict | m | foreign
ستيفانو | Stefano | m | foreign
يوشوا | Joshua | m | foreign
تريسي | Tracy | f | foreign
جيكوب | Jacob | m | foreign
تاكاشي | Takashi | m | foreign
هيوغو | Hugo | m | foreign
درايس | Dries | m | foreign
جيلسون | Gelson | m | foreign
جوناس | Jonas | m | foreign
موديبو | Modibo | m | foreign
إيدرسون | Ederson | m | foreign
ينز | Jens | m | foreign
أندروس | Andros | m | foreign
نيقولا | Nicolas | m | foreign
إيليني | Eleni | f | foreign
ألكساندرا | Alexandra | f | foreign
روزان | Roseanne | f | foreign
سانجيف | Sanjeev | m | foreign
ربيكا | Rebecca | f | foreign
لورنا | Lorna | f | foreign
أوريول | Oriol | m | foreign
مارجوري | Marjory | f | foreign
مارغوري | Marjory | f | foreign
ديفن | Devin | m | foreign
أنكيت | Ankit | m | foreign
موريسيو | Mauricio | m | foreign
ألكس | Alex | m | foreign
موردخاي | Mordechai | m | foreign
يوجين | Eugene | m | foreign
غرانت | Grant | m | foreign
ستيلا | Stella | f | foreign
ستيسي | Stacey | f | foreign
أكسيل | Axel | m | foreign
غيريت | Gerrit | m | foreign
سيميغنيو | Simegnew | m | foreign
كاثلين | Kathleen | f | foreign
باجي | Beji | m | arabic
هيثر | Heather | f | foreign
رهيم | Raheem | m | foreign
لوسيان | Lucien | m | foreign
جوردن | Jordan | m | foreign
ديوغو | Diogo | m | foreign
ريمون | Raymond | m | foreign
دفيد | David | m | foreign
جوستين | Justin | m | foreign
ريتشار | Richard | m | foreign
ماسايوشي | Masayoshi | m | foreign
هارالد | Harald | m | foreign
داريل | Daryl | m | foreign
فابريس | Fabrice | m | foreign
إيلاديو | Eladio | m | foreign
هايو | Hajo | m | foreign
إستير | Esther | f | foreign
جنيفير | Jennifer | f | foreign
جواكيم | Joachim | m | foreign
سونر | Soner | m | foreign
إيسياس | Isaias | m | foreign
إيسايس | Isaias | m | foreign
فيتسوم | Fitsum | m | foreign
جيليان | Gillian | f | foreign
ساليف | Salif | m | foreign
إبراهيما | Ibrahima | m | foreign
إيمانويلي | Emanuele | m | foreign
سامورا | Samora | m | foreign
مارفين | Marvin | m | foreign
فلتاؤس | Faltaous | m | foreign
فلتاؤوس | Faltaous | m | foreign
سيرغ | Serge | m | foreign
كارميلو | Carmelo | m | foreign
أنيت | Anett | f | foreign
جوران | Goran | m | foreign
غوران | Goran | m | foreign
أنجيليك | Angelique | f | foreign
درايموند | Draymond | m | foreign
فيرينتس | Ferenc | m | foreign
شيمه | Šime | m | foreign
دونوفان | Donovan | m | foreign
هتين | Htin | m | foreign
إيرفيه | Hervé | m | foreign
أكين | Akın | m | foreign
فراز | Faraz | m | arabic
شوكو | Shoko | m | foreign
كيميو | Kimio | m | foreign
أونال | Ünal | m | foreign
فيغن | Figen | f | foreign
هومايون | Homayoun | m | foreign
فرجاني | Ferjani | m | arabic
غيلان | Ghaylan | m | arabic
تشونج | Chung | m | foreign
تشين | Chen | m | foreign
نجوين | Nguyen | m | foreign
ماهاتير | Mahathir | m | foreign
بوديونو | Budiono | m | foreign
براديب | Pradeep | m | foreign
أروند | Arvind | m | foreign
راجناث | Rajnath | m | foreign
بيناراي | Pinarayi | m | foreign
ميثريبالا | Maithripala | m | foreign
أتيكو | Atiku | m | foreign
هاكيندي | Hakainde | m | foreign
أبيي | Abiy | m | foreign
سالفا | Salva | m | foreign
دلما | Dilma | f | foreign
نييب | Nayib | m | foreign
ميخال | Michał | m | foreign
يانيز | Janez | m | foreign
برات | Berat | m | foreign
أوميت | Ümit | m | foreign
سزغين | Sezgin | m | foreign
أيلول | Eylül | f | foreign
محمدرضا | Mohammad Reza | m | foreign
غلام حسين | Gholam-Hossein | m | foreign
هوشنك | Houshang | m | foreign
كامبيز | Kambiz | m | foreign
شاهباز | Shehbaz | m | foreign
بلاول | Bilawal | m | foreign
شيخة | Sheikha | f | arabic
بابكر | Babiker | m | arabic
التيجاني | Tijani | m | arabic
العياشي | Ayachi | m | arabic
بوشعيب | Bouchaib | m | arabic
بوجمعة | Boudjemaa | m | arabic
عبد العالي | Abdelali | m | arabic
عبد العلي | Abdulali | m | arabic
عبدالعلي | Abdulali | m | arabic
عبد المغيث | Abdelmoughit | m | arabic
عبد المحمود | Abdel Mahmoud | m | arabic
عبد الحي | Abdel Hai | m | arabic
عبد الوارث | Abdel Wareth | m | arabic
عبد الفضيل | Abdel Fadil | m | arabic
عبد الودود | Abdel Wadoud | m | arabic
عبد القهار | Abdul Qahhar | m | arabic
عبد الحسيب | Abdul Haseeb | m | arabic
ناصر الدين | Nasser al-Din | m | arabic
برهان الدين | Burhan al-Din | m | arabic
نعمت الله | Nematollah | m | foreign
خلف الله | Khalafallah | m | arabic
عوض الله | Awadallah | m | arabic
سعد الله | Saadallah | m | arabic
فضل الله | Fadlallah | m | arabic
لطف الله | Lotfollah | m | arabic
