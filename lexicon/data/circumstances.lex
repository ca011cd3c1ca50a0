# Prepositions of phrases and clauses that only say when, where or how: what stands behind them is no object and no content
# ("حث في كلمته إسرائيل على", "شهدت البلاد هدوءا بعد أن"). Columns: word, clause (yes: أن behind it opens no content).
word | clause
في |
خلال |
أمام |
أثناء |
عقب | yes
قبل | yes
بعد | yes
منذ | yes
لدى |
دون | yes
بدون | yes
رغم | yes
