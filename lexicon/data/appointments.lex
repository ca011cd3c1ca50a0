# Verbs that tell which office somebody has, is given, or had: "انتخب البرلمان فلانا رئيسا", "فلان الذي كان وزيرا للدفاع", "تعيين فلان سفيرا".
# Their verbal nouns go with them. Columns: word (verb, past 3rd masculine singular) | office (holds, former, elect) | person: whose office it is
# (object: whoever is appointed, and a subject stands before him unless the verb is passive or a noun; elected: the same, but the subject may be
# left out; subject: the subject's own).
word | office | person
عين | holds | object
نصب | holds | object
ولى | holds | object
سمى | elect | object
اختار | elect | object
كلف | elect | object
انتخب | elect | elected
توج | holds | elected
أصبح | holds | subject
صار | holds | subject
بات | holds | subject
ظل | holds | subject
بقي | holds | subject
كان | former | subject
عمل | former | subject
شغل | former | subject
