# Letters by which a name written in Arabic is known to be of another language, so that its Latin form goes by its sound.
# Columns: letters | kind (begin: a word begins with them; inside: they stand anywhere but at its beginning; end: a word ends with
# them; slavic: it ends with them, and its ف is a v).
# General knowledge of the spelling of foreign names in the Arabic press.
letters | kind
ستا | begin
ستر | begin
ستي | begin
ستو | begin
شتا | begin
شتر | begin
شتي | begin
سكا | begin
سكو | begin
نغ | inside
و | end
ا | end
شتاين | end
بيرغ | end
وف | slavic
وفا | slavic
يف | slavic
يفا | slavic
سكي | slavic
سكايا | slavic
يتش | slavic
ينكو | slavic
تشوك | slavic
