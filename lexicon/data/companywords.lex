# Foreign words, as the press transliterates them, that show a name to be a company's, a paper's or a building's and no person's.
# Columns: word | sector (PLOVER, of the organization whose name ends with the word; empty: no organization by that alone) |
# kind: organization, other. General knowledge of English names in the Arabic press.
word | sector | kind
كابيتال | BUS | organization
غروب | BUS | organization
جروب | BUS | organization
فاينانس | BUS | organization
هولدينغ | BUS | organization
هولدينغز | BUS | organization
هولدنغ | BUS | organization
إيرلاينز | BUS | organization
إيروايز | BUS | organization
إيرويز | BUS | organization
موتورز | BUS | organization
إنرجي | BUS | organization
سيستمز | BUS | organization
تكنولوجيز | BUS | organization
تكنولوجي | BUS | organization
ستوديوز | BUS | organization
إنترتينمنت | BUS | organization
بيكتشرز | BUS | organization
ريكوردز | BUS | organization
تيليكوم | BUS | organization
تليكوم | BUS | organization
كوربوريشن | BUS | organization
إنفستمنت | BUS | organization
إنفستمنتس | BUS | organization
ماركتس | BUS | organization
بروداكتس | BUS | organization
هوتيلز | BUS | organization
تايمز | JRN | organization
هيرالد | JRN | organization
غازيت | JRN | organization
جورنال | JRN | organization
إنكوايرر | JRN | organization
تلغراف | JRN | organization
ووتش | CVL | organization
إنترناشونال | | organization
إنترناشيونال | | organization
غلوبال | | other
جلوبال | | other
ميديا | | other
يونايتد | | other
روفرز | | other
سيتي | | other
ستريت | | other
بريدج | | other
ستاديوم | | other
بلازا | | other
أرينا | | other
غولدن | | other
رويال | | other
سوشيال | | other
أونلاين | | other
نتوورك | | other
لاين | | other
سولار | | other
إير | | other
موبايل | | other
