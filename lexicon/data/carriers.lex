# Verbs by which one voice carries another's words: their subject is a link of the chain, the speaker stands behind a
# preposition ("نقلت سانا عن مصدر قوله"). Columns: word (a verb of verbs.lex) | source (the preposition before the speaker).
word | source
نقل | عن
روى | عن
اقتبس | عن
أورد | عن
حكى | عن
نسب | إلى
نشر | عن
بث | عن
