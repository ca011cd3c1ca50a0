# Words that tell that what is told still goes on: adjectives and adverbs behind the word or beside its verb ("معارك مستمرة",
# "المحادثات الجارية حاليا"), and verbs that carry it on ("تتواصل المعارك", "لا يزال يرفض"). Columns: word (lemma), kind
# (behind: an adjective or adverb; verb: in the imperfect, before the word; state: an event whose imperfect in a relative clause
# is a lasting state and no event: المناطق التي تسيطر عليها).
word | kind
مستمر | behind
متواصل | behind
متكرر | behind
جار | behind
جاري | behind
دائر | behind
ساري | behind
سار | behind
قائم | behind
راهن | behind
حالي | behind
حاليا | behind
متصاعد | behind
متزايد | behind
يومي | behind
واصل | verb
تواصل | verb
استمر | verb
مضى | verb
جرى | verb
دار | verb
زال | verb
ظل | verb
بقي | verb
تكرر | verb
تصاعد | verb
شهد | verb
شن | verb
خاض | verb
نفذ | verb
مارس | verb
قاد | verb
فرض | verb
عانى | verb
تعرض | verb
خضع | verb
سيطر | state
احتل | state
حكم | state
أدار | state
