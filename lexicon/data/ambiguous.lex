# Verbs spelled like a preposition or particle: they are the verb where the word in "followed" stands in their clause and a
# clause may begin before them ("عبر الوزير عن قلقه" against "عبر الحدود").
# Columns: word (as spelled, without clitics) | verb (lemma) | followed.
word | verb | followed
عبر | عبر | عن
حمل | حمل | على
