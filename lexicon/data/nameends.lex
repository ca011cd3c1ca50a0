# Particles that close a person's name and may be its last word; other particles (بن, أبو, فان) open what follows them.
# Columns: word | kind: family (أوغلو, خان: a man is also called by it alone), suffix (الابن, باشا: he is not), ordinal (الثاني: of kings and popes, right behind their one name).
# General knowledge of names in the Arabic press.
word | kind
أوغلو | family
أوغلي | family
زاده | family
زادة | family
نجاد | family
الابن | suffix
الأب | suffix
جونيور | suffix
سينيور | suffix
خان | family
بيك | suffix
بك | suffix
باشا | suffix
آغا | suffix
شاه | family
مير | family
ميرزا | family
سينغ | family
سينج | family
الدين | suffix
الأول | ordinal
الثاني | ordinal
الثالث | ordinal
الرابع | ordinal
الخامس | ordinal
السادس | ordinal
السابع | ordinal
الثامن | ordinal
التاسع | ordinal
العاشر | ordinal
عشر | ordinal
