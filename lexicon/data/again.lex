# Nouns that call again, with the article, somebody named before: "الصحيفة", "الحركة", "المملكة". Columns: word (lemma) | means: the kinds of
# organizations.lex of which one is meant (the last named); state: the state whose full name begins with the word (المملكة العربية السعودية);
# capital: the capital of the state whose adjective follows, or the last named. An organization whose own name begins with the word is always meant.
word | means
صحيفة | newspaper
جريدة | newspaper
يومية | newspaper
مجلة | newspaper, media
موقع | media, newspaper
وكالة | agency
قناة | channel
محطة | channel
شبكة | channel, media
تلفزيون | channel
إذاعة | channel
حزب | party
تيار | party, movement
ائتلاف | party, movement
حركة | movement, armed
تنظيم | armed
جماعة | armed, religious
ميليشيا | armed
فصيل | armed
شركة | company
مجموعة | company
مؤسسة | ngo
عملاق | company
مصرف | bank
بنك | bank
منظمة | igo, ngo
هيئة | ngo
جامعة | university
نادي | federation
اتحاد | federation, union
نقابة | union
محكمة | court
جيش | army
برلمان | parliament
كنيست | parliament
كونغرس | parliament
مملكة | state
سلطنة | state
عاصمة | capital
