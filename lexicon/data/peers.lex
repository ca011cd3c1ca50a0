# Nouns that name somebody by his likeness to another: with a pronoun they are no subject of their own ("قبل أن يلتقي نظيره",
# "واستقبل مضيفه"). Column: word (lemma).
word
نظير
مضيف
ند
غريم
خصم
سلف
خلف
