# Words before a number that make it no exact one. Columns: word | bound: min (at least), max (at most), about.
word | bound
ما لا يقل عن | min
ما لا يقل على | min
لا يقل عن | min
ما يزيد على | min
ما يزيد عن | min
ما يربو على | min
أكثر من | min
أزيد من | min
ما يفوق | min
على الأقل | min
ما لا يزيد على | max
ما لا يزيد عن | max
ما لا يتجاوز | max
أقل من | max
على الأكثر | max
نحو | about
حوالي | about
قرابة | about
زهاء | about
ما يقارب | about
ما يقرب من | about
ما يناهز | about
تقريبا | about
