# The days of the week.
# Columns: day (with its article) | also (spellings) | number (ISO 8601: Monday is 1)
day | also | number
الاثنين | الإثنين, الأثنين, الاتنين | 1
الثلاثاء | الثلثاء, الثلاثا | 2
الأربعاء | الإربعاء, الأربعا, الاربعاء | 3
الخميس | | 4
الجمعة | الجمعه | 5
السبت | | 6
الأحد | الاحد | 7
