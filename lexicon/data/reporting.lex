# Words that report what somebody said, wrote, thinks or wants: verbs, idioms, nouns, prepositions.
# Columns as in docs/lexicon.md. content and hearer name what follows the word, best first (في and مع too where a
# word needs them). In an idiom the words after the verb stand in their dictionary form: أبدى استعداد also finds
# أبدى استعداده and أبدت استعدادا; a word with ال or a preposition in front stands so always.
# A preposition's source follows it and the rest of its clause is the content. "(continuation)" in the gloss marks a
# word that carries on with the last speaker. Written from knowledge of the language; what the frequent verbs govern was checked
# in news text of 2018.
word | pos | kind | content | hearer | certainty | no | strength | english
# -- saying
قال | verb | assert | إن, أن, quote, ب, عن | ل | | | strong | say
أكد | verb | assert | أن, على, إن, np, quote | ل | | | strong | affirm, stress
أعلن | verb | announce | أن, عن, np, إن, quote | ل | | | strong | announce, declare
صرح | verb | announce | ب, أن, إن, quote | ل | | | strong | state, declare
أفاد | verb | assert | ب, أن, عن, np, quote | object | | participle, noun | strong | report, inform
ذكر | verb | assert | أن, إن, np, quote | ل | | participle, noun | weak | mention, report
ذكّر | verb | assert | ب, أن | object | | | weak | remind, recall
أوضح | verb | assert | أن, إن, np, quote | ل | | | strong | explain, make clear
وضّح | verb | assert | أن, np, quote | ل | | | weak | clarify
أشار | verb | assert | إلى, quote, ب | ل | | | strong | point out (إلى أن); with ب: recommend
لفت | verb | assert | إلى, أن, quote | object | | noun | weak | point out (لفت إلى أن, لافتا إلى)
نوه | verb | praise | ب, إلى, أن, على | | | | strong | commend (ب); point out (إلى, بأن)
نبه | verb | warn | إلى, من, على, أن, quote | object | | | strong | draw attention, alert
شدد | verb | assert | على, أن, quote | | | noun | strong | stress, insist (على أن)
بيّن | verb | assert | أن, np, quote | ل | | participle, noun | weak | make clear, show
أضاف | verb | assert | أن, quote, إن, إلى, np | | | noun | strong | add (continuation)
تابع | verb | assert | quote, أن, إن, ب | | | noun | weak | go on, continue (continuation); else follow
أردف | verb | assert | quote, أن, إن, ب | | | noun | strong | add, go on (continuation)
استطرد | verb | assert | quote, أن, إن, ب | | | | strong | go on, digress (continuation)
استدرك | verb | assert | quote, أن, إن, ب | | | noun | weak | add a correction (continuation)
زاد | verb | assert | quote, أن, إن, ب | | | participle, noun | weak | add (continuation); else increase
أكمل | verb | assert | quote, ب, أن | | | participle, noun | weak | finish by saying (continuation)
استكمل | verb | assert | quote, ب | | | participle, noun | weak | go on to the end (continuation); else complete
ختم | verb | assert | quote, أن, إن | | | participle, noun | weak | close by saying (continuation)
اختتم | verb | assert | quote, أن, إن | | | noun | weak | conclude by saying (continuation)
استهل | verb | assert | quote, ب | | | noun | weak | begin by saying
استأنف | verb | assert | quote | | | participle, noun | weak | resume speaking (continuation); else resume, appeal
عقّب | verb | assert | على, quote, ب, أن | على | | | weak | comment (continuation)
علّق | verb | assert | على, quote, ب, إن, أن | على | | | weak | comment; else suspend, hang
رد | verb | assert | ب, quote, أن, إن, على | على | | participle | weak | answer; else return, repel
أجاب | verb | assert | quote, ب, أن, إن, على, عن | object, على | | participle | weak | answer
جاوب | verb | assert | quote, ب, على | object | | participle | weak | answer
استفاض | verb | assert | في | | | | weak | speak at length
أسهب | verb | assert | في | | | | weak | dwell at length on
حدّث | verb | assert | عن, ب, أن | object | | participle, noun | weak | tell; else update
تحدث | verb | assert | عن, quote, ب | إلى, مع | | participle | weak | speak of
تكلم | verb | assert | عن, quote | إلى, مع | | participle | weak | speak of
خاطب | verb | assert | quote, ب | object | | participle, noun | weak | address
تطرق | verb | assert | إلى, ل | | | | weak | touch on
استعرض | verb | assert | np, أن | | | | weak | review, set out
عرض | verb | assert | np, أن, على | على, ل | | participle | weak | set out, offer; else show
طرح | verb | assert | np, أن | على | | participle | weak | put forward; else throw
سرد | verb | assert | np, أن, quote | ل | | participle | weak | recount
روى | verb | assert | أن, np, quote, إن | ل | | participle, noun | weak | relate, recount
حكى | verb | assert | عن, أن, quote, np | ل | | participle, noun | weak | tell
وصف | verb | assert | ب, np, أن | | | participle | strong | describe as (object, then ب)
نعت | verb | condemn | ب | | | participle | weak | call, style (object, then ب)
شبّه | verb | assert | ب | | | participle, noun | weak | liken to
سمّى | verb | assert | ب, np | | | participle, noun | weak | name, call; a mere label is no report
لقّب | verb | assert | ب | | | participle, noun | weak | nickname; a mere label is no report
شرح | verb | assert | أن, np, quote, ب | ل | | participle | weak | explain
فسر | verb | assert | ب, np, على, quote, أن | | | participle | weak | explain, interpret
فصّل | verb | assert | np, quote | ل | | participle, noun | weak | detail
أجمل | verb | assert | np, ب | | | participle, noun | weak | sum up
لخص | verb | assert | np, quote, ب | | | participle | weak | sum up
أوجز | verb | assert | np, quote | | | participle | weak | put briefly
عدّد | verb | assert | np | | | participle, noun | weak | enumerate
ردد | verb | assert | أن, np, quote, إن | | | participle | weak | repeat, chant
كرر | verb | assert | أن, np, quote, ب, على | ل | | participle | weak | repeat, reiterate
جدد | verb | assert | np, أن | | | participle, noun | weak | renew (a call, support, a rejection)
هتف | verb | assert | quote, ب, np, ل | | | participle, noun | weak | chant, cheer
صاح | verb | assert | quote, أن, ب | ب | | participle, noun | weak | shout
صرخ | verb | assert | quote, أن, ب | في | | participle, noun | weak | cry out
همس | verb | assert | quote, ب, أن | ل, في | | participle, noun | weak | whisper
نادى | verb | call | ب, quote, إلى | object, على | | participle, noun | weak | call for (ب); else call out
باح | verb | assert | ب | ل | | participle, noun | weak | confide
صارح | verb | assert | ب, أن | object | | participle, noun | weak | tell frankly
جاهر | verb | assert | ب, أن | | | | weak | say openly
أسر | verb | assert | ب, أن, إلى | ل, إلى | | participle, noun | weak | confide; else capture
أفصح | verb | assert | عن, أن, quote | ل | | | weak | disclose, state plainly
أفضى | verb | assert | ب | إلى | | participle, noun | weak | confide; else lead to
تلفظ | verb | assert | ب | | | | weak | utter
تفوه | verb | assert | ب | | | | weak | utter
نطق | verb | assert | ب, quote | | | participle, noun | weak | utter, pronounce
لهج | verb | praise | ب | | | participle, noun | weak | speak constantly of
ارتجل | verb | assert | np, quote | | | | weak | improvise (a speech)
خطب | verb | assert | quote, أن | في | | participle, noun | weak | give a speech, preach; else get engaged
وعظ | verb | call | ب, quote | object | | participle, noun | weak | preach
تلا | verb | assert | np, quote | على | | participle, noun | weak | read out; else follow
قرأ | verb | assert | np, quote, أن | على | | participle, noun | weak | read, read out
مازح | verb | assert | quote, ب | object | | participle, noun | weak | joke
داعب | verb | assert | quote | object | | participle, noun | weak | tease
ناقش | verb | assert | np, أن | مع | | participle, noun | weak | discuss
جادل | verb | assert | ب, أن, quote | object | | noun | weak | argue
حاجج | verb | assert | ب, أن, quote | object | | noun | weak | argue
احتج | verb | condemn | على, ب, أن, quote | على | | participle | weak | protest, argue
دفع | verb | assert | ب | | | participle, noun | weak | plead (before a court); else push, pay
ترافع | verb | assert | عن, quote | | | noun | weak | plead (in court)
# -- informing and publishing
أخبر | verb | assert | ب, أن, عن, quote | object | | noun | strong | tell, inform
أبلغ | verb | assert | ب, أن, عن, quote, np | object | | noun | weak | inform, notify; أبلغ is also "furthest"
بلّغ | verb | assert | ب, أن, عن | object | | participle | weak | report to
أعلم | verb | assert | ب, أن | object | | participle, noun | weak | let know
أخطر | verb | assert | ب, أن | object | | participle | weak | notify; أخطر is also "most dangerous"
أطلع | verb | assert | على, أن | object | | participle, noun | weak | brief (object, then على)
أنبأ | verb | assert | ب, أن | object | | participle, noun | weak | tell, foretell
نبأ | verb | assert | ب, أن | object | | participle, noun | weak | inform
بشّر | verb | announce | ب, أن | object | | participle | weak | bring good news of
نعى | verb | announce | np, إلى | ل, إلى | | participle, noun | strong | announce the death of, mourn
زف | verb | announce | np | إلى, ل | | participle, noun | weak | bring (good news)
أشعر | verb | assert | ب, أن | object | | participle, noun | weak | notify
عمّم | verb | announce | np, أن | على | | participle, noun | weak | circulate
أذاع | verb | announce | np, أن, quote | | | participle, noun | weak | broadcast
بث | verb | announce | np, أن | | | participle, noun | weak | broadcast
نشر | verb | announce | np, أن, quote | | | participle, noun | weak | publish, post; else deploy
كتب | verb | assert | quote, أن, إن, عن | ل, إلى | | participle, noun | weak | write
دوّن | verb | assert | quote, أن, np | | | participle, noun | weak | write, blog
غرد | verb | assert | quote, ب, أن, إن, عن | | | participle | strong | tweet
عنون | verb | announce | quote, ب, np | | | participle, noun | weak | headline
أورد | verb | assert | أن, np, quote | | | participle, noun | strong | report, cite
أدرج | verb | assert | np | | | participle, noun | weak | list, include
ساق | verb | assert | np | | | participle, noun | weak | adduce; else drive
نقل | verb | assert | عن, أن, إن, np, quote | إلى | | participle, noun | weak | quote (عن), report; else move
تناقل | verb | assert | np, أن | | | participle | weak | pass on (news)
تداول | verb | assert | np, أن | | | participle, noun | weak | share, circulate (news)
اقتبس | verb | assert | عن, من, np, quote | | | participle, noun | weak | quote
استشهد | verb | assert | ب, quote | | | participle, noun | weak | cite; else be martyred
أحال | verb | assert | إلى, على | | | participle, noun | weak | refer to
راسل | verb | assert | ب, quote | object | | participle, noun | weak | write to
أرسل | verb | assert | np, quote, أن | إلى, ل | | participle, noun | weak | send (a message)
أبرق | verb | assert | ب, quote, أن | إلى, ل | | participle, noun | weak | cable
شارك | verb | assert | np, quote | object | | participle, noun | weak | share (a post); else take part
سجل | verb | assert | np, أن, quote | | | participle, noun | weak | record, note
وثّق | verb | assert | np, أن | | | participle, noun | weak | document
رصد | verb | assert | np, أن | | | participle, noun | weak | observe, document
دل | verb | assert | على, أن | | | participle, noun | weak | indicate (of a document or figures)
أشاع | verb | assert | أن, np | | hedged | participle, noun | weak | spread the rumour
روّج | verb | assert | ل, np, أن | | hedged | participle, noun | weak | promote (a claim)
سرب | verb | announce | np, أن | ل, إلى | | participle | weak | leak
كشف | verb | announce | عن, أن, np, quote, إن | ل | | participle | strong | reveal, disclose
أظهر | verb | assert | أن, np | | | participle, noun | weak | show (of a study, a poll, a video)
أثبت | verb | assert | أن, np | | | participle, noun | weak | prove (of an inquiry)
برهن | verb | assert | على, أن | | | participle, noun | weak | prove
خلص | verb | assert | إلى, أن | | | participle, noun | weak | conclude, find
توصل | verb | assert | إلى | | | participle, noun | weak | reach the finding that; with اتفاق an event
استنتج | verb | assert | أن, np, من | | | | weak | infer
استخلص | verb | assert | أن, np, من | | | participle, noun | weak | draw the conclusion
انتهى | verb | assert | إلى | | | participle, noun | weak | end by finding that; else end
اكتشف | verb | assert | أن, np | | | participle, noun | weak | discover
وجد | verb | assert | أن, np | | | participle, noun | weak | find (of a study)
لاحظ | verb | assert | أن, np, quote | | | participle, noun | weak | note, observe
لمس | verb | assert | np, أن | | | participle, noun | weak | sense, notice
أحصى | verb | assert | np | | | participle, noun | weak | count
وثق | verb | assert | ب, أن, من, في |  |  | noun | weak | trust, be confident
أبرز | verb | assert | أن, np, quote | | | participle, noun | weak | point out, highlight; أبرز is also "most prominent"
أرجع | verb | assert | إلى, np | | | participle, noun | weak | put down to (object, then إلى)
عزا | verb | assert | إلى, np, ل | | | participle, noun | strong | attribute to (object, then إلى)
نسب | verb | assert | إلى, ل, أن | | | participle, noun | weak | ascribe to
حدّد | verb | announce | np, أن, ب | | | participle, noun | weak | set, specify
عرّف | verb | assert | ب, np | | | participle, noun | weak | define, introduce
أعطى مثال | verb | assert | ب, على, عن | | | | weak | give an example
ضرب مثال | verb | assert | ب, على | | | | weak | give an example
# -- thinking, judging, expecting
اعتبر | verb | assert | أن, np, إن, quote, ب | | | | strong | consider, deem
رأى | verb | assert | أن, في, إن, np | | | participle | weak | hold the view; else see
ارتأى | verb | assert | أن, np | | | noun | weak | be of the opinion, think fit
اعتقد | verb | assert | أن, ب, إن | | hedged | | weak | believe
ظن | verb | assert | أن, ب | | hedged | participle | weak | think, suppose
زعم | verb | assert | أن, ب, np, إن, quote | | hedged | | strong | claim, allege
ادعى | verb | assert | أن, ب, np, إن | | hedged | | strong | claim, allege
تخيل | verb | assert | أن, np | | hedged | participle, noun | weak | imagine
تصور | verb | assert | أن, np | | hedged | participle, noun | weak | imagine
توهم | verb | assert | أن, ب | | hedged | participle, noun | weak | fancy wrongly
افترض | verb | assert | أن, np | | hedged | | weak | assume
احتمل | verb | assert | أن | | hedged | participle, noun | weak | think possible
رجح | verb | assert | أن, np, quote | | hedged | noun | strong | think likely
توقع | verb | assert | أن, np, ب, quote | | hedged | | strong | expect
ترقب | verb | assert | np, أن | | hedged | | weak | await
انتظر | verb | assert | أن, من, np | | hedged | participle, noun | weak | expect; else wait
تنبأ | verb | assert | ب, أن | | hedged | | weak | predict
تكهن | verb | assert | ب, أن | | hedged | | weak | speculate
خمّن | verb | assert | أن, np, ب | | hedged | | weak | guess
قدّر | verb | assert | أن, np, ب | | hedged | participle | weak | estimate, value
راهن | verb | assert | على, أن | | hedged | participle | weak | bet on
استبعد | verb | deny | أن, np, quote, من | | denied | | strong | think unlikely, rule out
شك | verb | deny | في, أن |  | hedged | noun | weak | doubt
شكك | verb | deny | في, ب, أن | | hedged | | strong | cast doubt on
ارتاب | verb | deny | في, من, ب | | hedged | | weak | be suspicious of
اشتبه | verb | accuse | في, ب, أن | | hedged | participle, noun | weak | suspect
عرف | verb | assert | أن, ب | | | participle, noun | weak | know
فهم | verb | assert | أن, من, np | | | participle, noun | weak | understand
أدرك | verb | assert | أن, ب, np | | | participle | weak | realise
وعى | verb | assert | أن, np | | | participle, noun | weak | be aware
أيقن | verb | assert | أن, ب | | | | weak | be certain
تأكد | verb | assert | أن, من, ب | | | noun | weak | make sure, be certain
اقتنع | verb | assert | ب, أن | | | | weak | be convinced
فكّر | verb | assert | في, ب, أن | | | participle, noun | weak | think of
نظر | verb | assert | إلى, في | | | participle, noun | weak | regard; else look
عد | verb | assert | أن, np | | | participle, noun | weak | count as, deem
قيّم | verb | assert | np, ب, أن | | | participle | weak | assess
صنّف | verb | accuse | على, np, ب | | | participle | weak | classify (as terrorist)
حلّل | verb | assert | np | | | participle, noun | weak | analyse; else permit
فضّل | verb | assert | أن, np, على | | | participle, noun | weak | prefer
استصوب | verb | praise | أن, np | | | | weak | think right
استحسن | verb | praise | أن, np | | | | weak | think good
استقبح | verb | condemn | أن, np | | | | weak | think bad
استغرب | verb | condemn | أن, np, من, quote | | | | strong | be surprised at (critically)
استعجب | verb | condemn | من, أن | | | | weak | wonder at
تعجب | verb | condemn | من, أن, quote | | | | weak | wonder at
تفاجأ | verb | assert | ب, أن, من | | | noun | weak | be surprised
شعر | verb | assert | ب, أن | | | participle, noun | weak | feel
أحس | verb | assert | ب, أن | | | participle, noun | weak | feel
خشي | verb | warn | من, أن, np, على | | hedged | participle, noun | weak | fear
خاف | verb | warn | من, أن, على | | hedged | participle, noun | weak | fear
تخوف | verb | warn | من, أن | | hedged | | strong | fear, be apprehensive
توجس | verb | warn | من | | hedged | | weak | be apprehensive
قلق | verb | warn | من, على, أن, ل |  |  | participle, noun | weak | be worried
تحسب | verb | warn | من, ل | | hedged | participle, noun | weak | guard against
تفاءل | verb | assert | ب, أن | | | | weak | be optimistic
تشاءم | verb | assert | من, ب | | | | weak | be pessimistic
أيس | verb | assert | من | | | participle, noun | weak | despair
ندم | verb | assert | على, أن | | | participle, noun | weak | regret
أسف | verb | condemn | ل, على, أن | | | | weak | regret
تأسف | verb | condemn | ل, على, أن | | | | weak | regret
حزن | verb | assert | على, ل | | | participle, noun | weak | grieve
# -- expressing
أعرب | verb | assert | عن | ل | | noun | strong | express (عن)
عبّر | verb | assert | عن, quote, ب | ل | | noun | weak | express (عن); the bare عبر is mostly "through"
أبدى | verb | assert | np, أن, عن | ل | | noun | strong | express, show (an attitude)
أظهر استعداد | verb | pledge | ل, على, np | | | | weak | show readiness
تباهى | verb | assert | ب, أن | | | | weak | boast
تفاخر | verb | assert | ب, أن | | | | weak | boast
افتخر | verb | praise | ب, أن | | | | weak | be proud of
فاخر | verb | praise | ب, أن | | | participle, noun | weak | boast of
اعتز | verb | praise | ب, أن | | | | weak | be proud of
تبجح | verb | assert | ب, أن | | hedged | | weak | brag
تغنى | verb | praise | ب | | | participle, noun | weak | sing the praises of
شكا | verb | condemn | من, إلى, أن | ل, إلى | | participle | weak | complain
اشتكى | verb | condemn | من, أن | ل, إلى | | noun | strong | complain
تذمر | verb | condemn | من, أن | | | | weak | grumble
تظلم | verb | condemn | من | | | | weak | file a grievance
تأفف | verb | condemn | من | | | | weak | grumble
امتعض | verb | condemn | من | | | | weak | resent
استاء | verb | condemn | من, أن | | | | weak | be displeased
سخط | verb | condemn | على, من | | | participle, noun | weak | be angry at
غضب | verb | condemn | من, على, ل | | | participle, noun | weak | be angry at
تألم | verb | assert | ل, من | | | participle, noun | weak | be pained
تحسر | verb | assert | على | | | | weak | lament
رثى | verb | praise | np, ل | | | participle, noun | weak | lament, elegise
# -- admitting, confirming, denying
أقر | verb | assert | ب, أن, np, quote | ل | | participle | weak | admit, acknowledge; else adopt (a law)
اعترف | verb | assert | ب, أن, quote | ل |  | noun | strong | confess, acknowledge
سلّم | verb | assert | ب, أن | | | participle, noun | weak | concede; else hand over
جزم | verb | assert | ب, أن, quote | | | participle | strong | assert categorically
قطع | verb | assert | ب, أن | | | participle, noun | weak | affirm positively; else cut
حسم | verb | assert | np, ب, أن | | | participle, noun | weak | settle
أصر | verb | assert | على, أن, quote | | | | strong | insist
تمسك | verb | assert | ب, أن | | | | weak | stick to (a position)
تشبث | verb | assert | ب | | | | weak | cling to (a position)
ألح | verb | call | على, في, أن | على | | | weak | press, insist
أقسم | verb | pledge | أن, على, ب, إن | ل | | noun | weak | swear
حلف | verb | pledge | أن, على, ب | ل | | participle, noun | weak | swear
شهد | verb | assert | ب, أن, على, ل | | | participle, noun | weak | testify; else witness, see
صدّق | verb | assert | np, أن, على | | | participle, noun | weak | believe; else ratify
كذّب | verb | deny | np, أن | | denied | | weak | give the lie to, deny
كذب | verb | accuse | على, ب | | | participle, noun | weak | lie
نفى | verb | deny | أن, np, quote, إن | ل | denied | | strong | deny
أنكر | verb | deny | أن, np, على | | denied | | strong | deny
جحد | verb | deny | np, أن | | denied | | weak | deny, disown
فند | verb | deny | np, أن, quote | | denied | | strong | refute
دحض | verb | deny | np, أن | | denied | participle | strong | refute
ناقض | verb | deny | np | | denied | participle, noun | weak | contradict
عارض | verb | deny | np, أن |  |  | participle, noun | strong | oppose
رفض | verb | deny | np, أن, quote |  |  | noun | strong | refuse, reject
أبى | verb | deny | أن, np | | | noun | weak | refuse
امتنع | verb | deny | عن, من | | | | weak | decline, abstain
أحجم | verb | deny | عن | | | | weak | refrain
تحفظ | verb | deny | على, عن, في | | | participle | weak | have reservations; else seize, keep in custody
اعترض | verb | deny | على, ب, أن, quote |  |  | noun | weak | object to; else intercept
مانع | verb | deny | في, np, أن | | | participle, noun | weak | object, resist
تبرأ | verb | deny | من | | denied | | weak | disown
تنصل | verb | deny | من | | denied | | weak | disavow
تراجع عن | verb | deny | np | | | | weak | go back on
تحلل | verb | deny | من | | | participle, noun | weak | free oneself of
برّأ | verb | deny | من, np | | | participle | weak | exonerate
نأى | verb | deny | عن, ب | | | participle, noun | weak | distance (oneself)
صحح | verb | deny | np, أن, quote | | | participle, noun | weak | correct
بدّد | verb | deny | np | | | participle, noun | weak | dispel
قلل | verb | deny | من, أن | | | participle | strong | play down
هوّن | verb | deny | من | | | | weak | play down
استخف | verb | deny | ب | | | | weak | make light of
استهان | verb | deny | ب | | | | weak | make light of
ضخّم | verb | assert | np, من | | hedged | participle, noun | weak | exaggerate
بالغ | verb | assert | في | | hedged | participle, noun | weak | exaggerate
هوّل | verb | warn | من, np | | hedged | | weak | dramatise
# -- promising, offering, deciding, wanting
وعد | verb | pledge | ب, أن, np, quote | object | | participle | strong | promise
تعهد | verb | pledge | ب, أن, np, على, quote | ل | | | strong | pledge
التزم | verb | pledge | ب, أن, np | ل |  | participle, noun | weak | commit oneself
ألزم | verb | call | ب, على | object | | participle, noun | weak | oblige, bind
ضمن | verb | pledge | أن, np, ل | ل | | participle, noun | weak | guarantee; ضمن is mostly "within"
كفل | verb | pledge | np, ل | | | participle, noun | weak | guarantee
طمأن | verb | pledge | إلى, أن, ب, على, quote | object | | | strong | reassure
أبدى استعداد | verb | pledge | ل, على | | | | strong | express readiness
اقترح | verb | call | أن, np, ب, quote, على | على | | | strong | propose
بادر | verb | call | إلى, ب | | | participle, noun | weak | take the initiative
قرر | verb | announce | أن, np, ب | | | | weak | decide
عزم | verb | pledge | على, أن | | | | weak | resolve to
نوى | verb | pledge | أن, np | | | participle | weak | intend to
صمم | verb | pledge | على, أن | | | participle, noun | weak | be determined; else design
خطط | verb | pledge | ل, أن | | | noun | weak | plan to
أراد | verb | call | أن, np | من | | participle, noun | weak | want
رغب | verb | call | في, ب, أن |  |  | participle, noun | weak | wish
شاء | verb | call | أن, np | | | participle, noun | weak | wish
ود | verb | call | أن | | | participle, noun | weak | would like
طمح | verb | call | إلى, ل, في, أن | | | | strong | aspire
تطلع | verb | call | إلى, ل, أن | | | | strong | look forward to
تمنى | verb | call | أن, np, على | ل, على | | | strong | wish
أمل | verb | call | أن, في, ب, np | | | noun | strong | hope
تأمل | verb | call | أن, في | | | participle, noun | weak | hope; else contemplate
ترجى | verb | call | أن, np | object | | participle, noun | weak | beg, hope
حلم | verb | call | ب, أن | | | participle, noun | weak | dream of
حرص | verb | call | على |  |  | participle, noun | weak | be keen on
اشترط | verb | call | أن, np, على, ل | على | conditional | | strong | make it a condition
رهن | verb | call | ب | | conditional | participle, noun | weak | make conditional on
ربط | verb | call | ب | | conditional | participle, noun | weak | link, make conditional on
تقبل | verb | pledge | np, ب | | | participle, noun | weak | accept
وافق | verb | pledge | على, أن |  |  | participle, noun | weak | agree to
رضي | verb | pledge | ب, عن, أن | | | participle, noun | weak | be content with
ارتضى | verb | pledge | ب, np | | | participle, noun | weak | accept
استعد | verb | pledge | ل, أن | | | noun | weak | be ready to; else prepare
تردد | verb | assert | في | | | participle, noun | weak | hesitate
اتفق | verb | assert | على, أن, مع | | | participle, noun | weak | agree that
أجمع | verb | assert | على, أن | | | participle | weak | be unanimous that; أجمع is also "all"
تبنى | verb | announce | np | | | participle, noun | weak | claim responsibility for, adopt
صوّت | verb | announce | ل, على | | | participle, noun | weak | vote
أجاز | verb | announce | np, ل, أن | ل | | participle, noun | weak | permit
أفتى | verb | announce | ب, أن | ل | | participle | weak | give a fatwa
حكم | verb | announce | ب, على, أن | | | participle, noun | weak | rule (of a court); else govern
قضى | verb | announce | ب, أن | | | participle, noun | weak | rule (of a court); else spend, kill
نص | verb | assert | على, أن | | | noun | weak | stipulate (of a document)
# -- calling for, asking, ordering, advising
دعا | verb | call | إلى, ل, أن, np | object | | | strong | call on (object, then إلى); else invite
طالب | verb | call | ب, أن, np, quote | object | | | strong | demand; طالب is also "student"
طلب | verb | call | np, أن, ب, quote | من, إلى |  | participle, noun | strong | request
ناشد | verb | call | np, أن, ب, quote, ل | object, always |  |  | strong | appeal to
حث | verb | call | على, أن, quote | object, always |  | participle | strong | urge
حض | verb | call | على, أن | object, always |  | participle | strong | urge
حرض | verb | call | على | object | | | weak | incite
شجع | verb | call | على, أن, np | object | | participle, noun | weak | encourage
حفز | verb | call | على | object | | participle, noun | weak | spur
استحث | verb | call | على | object | | | weak | urge on
أهاب | verb | call | ب, أن, إلى | ب | | participle, noun | weak | call on (ب, then infinitive)
التمس | verb | call | np, من, أن | من | | | weak | plead for
استجدى | verb | call | np | object | | | weak | beg for
توسل | verb | call | إلى, ل, أن, ب | إلى, object | | | weak | beg
رجا | verb | call | أن, np, من | object, من | | participle, noun | weak | beg, hope
استنجد | verb | call | ب, ل | ب | | | weak | ask for help
استغاث | verb | call | ب, ل | ب | | | weak | cry for help
استصرخ | verb | call | np, ب | object | | | weak | cry for help to
استنصر | verb | call | ب | object | | | weak | ask for support
نصح | verb | call | ب, أن, np, على | object | | participle | strong | advise
أوصى | verb | call | ب, أن, np, على | object, ل | | | strong | recommend
أرشد | verb | call | إلى | object | | participle, noun | weak | guide
أشار على | verb | call | ب, أن | | | | weak | advise
أمر | verb | call | ب, أن, np | object | | participle, noun | weak | order; أمر is also "matter"
أوعز | verb | call | ب, إلى, ل, أن | إلى, ل | | | strong | instruct
وجّه | verb | call | ب, np, أن | object, إلى, ل | | participle, noun | weak | direct, instruct; else aim
كلّف | verb | call | ب, أن | object | | participle, noun | weak | charge with
فوّض | verb | call | ب, في | object | | participle, noun | weak | authorise
نهى | verb | call | عن, أن | object | | participle, noun | weak | forbid
حظر | verb | call | np, على | على | | participle, noun | weak | ban
حرّم | verb | call | np, على | على | | participle, noun | weak | declare forbidden
ناصح | verb | call | ب, أن | object | | participle, noun | weak | counsel
سأل | verb | ask | عن, quote, إن | object | | | strong | ask
تساءل | verb | ask | عن, quote, إن | | | | strong | wonder, ask
استفسر | verb | ask | عن, من, quote | من | | | strong | enquire
استوضح | verb | ask | عن, np, من | object, من | | | weak | ask for clarification
استعلم | verb | ask | عن | من | | | weak | enquire
استجوب | verb | ask | عن, في, ب | object | | participle, noun | weak | question
استشار | verb | ask | في, ب | object | | participle, noun | weak | consult
استأذن | verb | ask | في, ل, ب | object, من | | | weak | ask leave
استفتى | verb | ask | في, عن | object | | participle, noun | weak | ask for an opinion
ساءل | verb | ask | عن, quote | object | | participle, noun | weak | question, hold to account
# -- praise, support, thanks
أشاد | verb | praise | ب, أن | | | | strong | praise
أثنى | verb | praise | على, ب | | | participle | strong | praise
امتدح | verb | praise | np, أن, ب | | | | strong | praise
مدح | verb | praise | np, ب | | | participle | weak | praise
أطرى | verb | praise | np, على | | | | weak | praise
ثمّن | verb | praise | np, أن, quote | | | | strong | appreciate, value
مجّد | verb | praise | np, ب | | | participle | weak | glorify
عظم | verb | praise | np | | | participle, noun | weak | extol
بجل | verb | praise | np | | | | weak | revere
كرّم | verb | praise | np | | | participle, noun | weak | honour
رحب | verb | praise | ب, أن, quote | ب |  | noun | strong | welcome
بارك | verb | praise | np, ل, ب | ل | | participle, noun | weak | bless, congratulate
هنأ | verb | praise | ب, على, ل | object | | | strong | congratulate
شكر | verb | praise | np, على, ل | object, ل | | participle, noun | weak | thank
حيا | verb | praise | np, على | object | | participle | weak | salute
عزى | verb | praise | ب, في | object | | participle | weak | console, condole
واسى | verb | praise | np, في | object | | participle, noun | weak | comfort
ترحم | verb | praise | على | | | | weak | pray for (the dead)
تعاطف | verb | praise | مع | | | | weak | sympathise
تضامن | verb | praise | مع | | | participle, noun | weak | show solidarity
أيد | verb | praise | np, أن, في |  |  | participle, noun | strong | back, support
ساند | verb | praise | np |  |  | participle, noun | weak | support
دعم | verb | praise | np | | | participle, noun | weak | support
ناصر | verb | praise | np | | | participle, noun | weak | champion; else a name
آزر | verb | praise | np | | | participle, noun | weak | back
شاطر | verb | praise | np | object | | participle, noun | weak | share (a view, grief)
زكى | verb | praise | np, ل | | | participle, noun | weak | endorse
انتصر | verb | praise | ل | | | participle, noun | weak | side with; else win
دافع | verb | praise | عن, ب, أن | | | participle, noun | weak | defend, plead for
برر | verb | assert | ب, np, أن, quote | | | | strong | justify
سوّغ | verb | assert | np, ب | | | participle | weak | justify
علّل | verb | assert | ب, np, أن | | | | weak | give as reason
تعلل | verb | assert | ب, أن | | hedged | | weak | give as a pretext
تذرع | verb | assert | ب, أن | | hedged | | strong | give as a pretext
تحجج | verb | assert | ب, أن | | hedged | | weak | give as a pretext
اعتذر | verb | assert | عن, ل, على, ب, quote | ل, إلى, من | | | strong | apologise
استسمح | verb | call | np | object | | participle, noun | weak | ask forgiveness
عذر | verb | praise | np | | | participle, noun | weak | excuse
تفهم | verb | praise | np, أن | | | | weak | show understanding
احترم | verb | praise | np, أن | | | participle, noun | weak | respect
تشرف | verb | praise | ب, أن | | | participle, noun | weak | be honoured
سعد | verb | praise | ب, أن | | | participle, noun | weak | be happy
فرح | verb | praise | ب, ل, أن | | | participle, noun | weak | be glad
سر | verb | praise | ب, أن | | | participle, noun | weak | be pleased
ابتهج | verb | praise | ب, ل | | | participle, noun | weak | rejoice
# -- condemnation, criticism, blame
ندد | verb | condemn | ب, أن, على | | | | strong | denounce
أدان | verb | condemn | np, أن, ب, على | | | | strong | condemn; of a court: convict
دان | verb | condemn | np, أن | | | participle, noun | weak | condemn; يدين is also "owe"
استنكر | verb | condemn | np, أن, ب, على, quote | | | | strong | denounce
شجب | verb | condemn | np, أن | | | | strong | denounce
استهجن | verb | condemn | np, أن, ب | | | | strong | deplore
استفظع | verb | condemn | np, أن | | | | weak | be appalled at
انتقد | verb | condemn | np, أن, على, quote | | | | strong | criticise
عاب | verb | condemn | على, np, أن | على | | participle, noun | weak | find fault
لام | verb | condemn | على, np, ل | object | | participle | weak | blame
عاتب | verb | condemn | على, ب | object | | | weak | reproach
وبّخ | verb | condemn | على, ب | object | | | weak | rebuke
أنّب | verb | condemn | على | object | | | weak | rebuke
قرّع | verb | condemn | على | object | | | weak | scold
عنّف | verb | condemn | على | object | | participle | weak | scold
عير | verb | condemn | ب | object | | participle, noun | weak | taunt
هجا | verb | condemn | np | | | participle, noun | weak | lampoon
ذم | verb | condemn | np | | | participle, noun | weak | disparage
شتم | verb | condemn | np, ب | object | | participle | weak | insult
سب | verb | condemn | np, ب | object | | participle, noun | weak | insult
لعن | verb | condemn | np | object | | participle, noun | weak | curse
أهان | verb | condemn | np, ب | object | | participle | weak | insult
سخر | verb | condemn | من, quote, ب | | | participle, noun | strong | mock
تهكم | verb | condemn | على, ب, quote, من | | | | weak | mock
استهزأ | verb | condemn | ب, من | | | | weak | mock
هزأ | verb | condemn | ب, من | | | participle, noun | weak | mock
هاجم | verb | condemn | np, ب, quote, على | | | participle, noun | weak | attack verbally; else attack
تهجم | verb | condemn | على, ب | | | | weak | attack verbally
تحامل | verb | condemn | على | | | | weak | be biased against
شنع | verb | condemn | على, ب | | | | weak | vilify
شهّر | verb | condemn | ب | | | participle | weak | defame
شوه | verb | condemn | np | | | participle, noun | weak | smear
طعن | verb | deny | في, ب | | | participle, noun | weak | challenge, impugn; else stab
نقد | verb | condemn | np | | | participle, noun | weak | criticise
فضح | verb | condemn | np, أن | | | participle, noun | weak | expose
عرّى | verb | condemn | np | | | participle, noun | weak | expose
أخذ على | verb | condemn | np, أن | | | | weak | hold against
كره | verb | condemn | np, أن | | | participle, noun | weak | hate
اشمأز | verb | condemn | من | | | | weak | be disgusted
ناوأ | verb | deny | np | | | participle | weak | oppose
ناهض | verb | deny | np | | | participle | weak | oppose
# -- accusation
اتهم | verb | accuse | ب, np, أن, quote | object, always |  |  | strong | accuse (object, then ب)
حمّل | verb | accuse | np, أن, على | object | | participle, noun | strong | hold (object) responsible
رمى | verb | accuse | ب | object | | participle, noun | weak | accuse of; else throw
وصم | verb | accuse | ب | object | | participle | weak | brand as
خوّن | verb | accuse | np, ب | object | | participle | weak | call a traitor
كفّر | verb | accuse | np, ب | object | | participle | weak | call an infidel
جرّم | verb | accuse | np | | | participle, noun | weak | criminalise
ألصق | verb | accuse | ب | | | participle, noun | weak | pin on
قاضى | verb | accuse | ب, على | object | | participle, noun | weak | sue
افترى | verb | accuse | على | | hedged | | weak | slander
# -- warning and threat
حذر | verb | warn | من, أن, إن, quote | object | | | strong | warn (من أن)
أنذر | verb | warn | ب, من, أن | object | | | strong | warn
توعد | verb | warn | ب, أن, np, quote | object | | | strong | threaten
هدد | verb | warn | ب, أن, np, quote | object | | participle | strong | threaten; of things: endanger
أوعد | verb | warn | ب | object | | participle, noun | weak | threaten
لوّح | verb | warn | ب, إلى | | | | weak | threaten by hinting; else wave
تحدى | verb | warn | np, أن | object | | participle, noun | weak | defy, challenge
خوّف | verb | warn | من, ب | object | | participle, noun | weak | frighten
ألمح | verb | assert | إلى, أن, ب, quote | | hedged | | strong | hint
لمّح | verb | assert | إلى, أن, ب, quote | | hedged | | strong | hint
أومأ | verb | assert | إلى, quote | | hedged | | weak | hint; else nod
أوحى | verb | assert | ب, أن, إلى | إلى | hedged | participle, noun | weak | suggest
غمز | verb | condemn | من | | hedged | participle, noun | weak | insinuate
عرّض | verb | condemn | ب | | hedged | participle, noun | weak | allude; else expose
دعا على | verb | condemn | ب | | | | weak | curse
استبق | verb | assert | np, ب, quote | | | participle, noun | weak | forestall (by a statement)
# -- idioms of several words
ألقى باللوم | verb | accuse | على, ل | | | | strong | lay the blame on
ألقى اللوم | verb | accuse | على | | | | strong | lay the blame on
ألقى باللائمة | verb | accuse | على, ل | | | | strong | lay the blame on
ألقى اللائمة | verb | accuse | على | | | | strong | lay the blame on
ألقى بالمسؤولية | verb | accuse | على | | | | strong | lay the responsibility on
ألقى المسؤولية | verb | accuse | على | | | | strong | lay the responsibility on
حمّل مسؤولية | verb | accuse | np, ل, على | object | | | strong | hold (object) responsible for
حمّل المسؤولية | verb | accuse | عن, ل, np | object | | | strong | hold responsible
حمّل تبعات | verb | accuse | np | object | | | strong | hold answerable for the consequences
وجه أصابع الاتهام | verb | accuse | إلى, ل, ب | إلى, ل | | | strong | point the finger at
وجه أصبع الاتهام | verb | accuse | إلى, ل, ب | إلى, ل | | | strong | point the finger at
أشار بأصابع الاتهام | verb | accuse | إلى, ل | إلى | | | strong | point the finger at
وجه اتهام | verb | accuse | إلى, ل, ب | إلى, ل | | | strong | bring a charge against
وجه اتهامات | verb | accuse | إلى, ل, ب | إلى, ل | | | strong | level accusations at
وجه تهمة | verb | accuse | np, إلى, ل, ب | إلى, ل | | | strong | bring a charge against
كال الاتهامات | verb | accuse | ل, إلى | ل | | | strong | heap accusations on
تبادل الاتهامات | verb | accuse | ب, أن | | | | strong | trade accusations
ساق اتهامات | verb | accuse | ل, ب | ل | | | strong | put forward accusations
وجه انتقاد | verb | condemn | إلى, ل, quote | إلى, ل | | | strong | criticise
وجه انتقادات | verb | condemn | إلى, ل, quote | إلى, ل | | | strong | criticise
شن هجوم على | verb | condemn | np | | | | weak | attack (in words or in deed)
شن هجوم لاذع | verb | condemn | على | | | | strong | attack bitterly in words
شن هجوم عنيف | verb | condemn | على | | | | weak | attack sharply
فتح النار على | verb | condemn | np | | | | weak | open fire on (in words or in deed)
صب غضب | verb | condemn | على | | | | weak | vent one's anger on
صب جام غضب | verb | condemn | على | | | | strong | vent one's wrath on
ندد بأشد العبارات | verb | condemn | ب, np | | | | strong | denounce in the strongest terms
أدان بأشد العبارات | verb | condemn | np | | | | strong | condemn in the strongest terms
أعرب عن أمل | verb | call | في, ب, أن | | | | strong | express the hope
عبر عن أمل | verb | call | في, ب, أن | | | | strong | express the hope
أعرب عن قلق | verb | warn | من, على, ل | | | | strong | express concern
عبر عن قلق | verb | warn | من, على, ل | | | | strong | express concern
أبدى قلق | verb | warn | من, على | | | | strong | show concern
أبدى مخاوف | verb | warn | من, np | | hedged | | strong | voice fears
أعرب عن مخاوف | verb | warn | من, np | | hedged | | strong | voice fears
أبدى خشية | verb | warn | من | | hedged | | strong | voice fear
أعرب عن خشية | verb | warn | من | | hedged | | strong | voice fear
أعرب عن أسف | verb | condemn | ل, على, أن | | | | strong | express regret
عبر عن أسف | verb | condemn | ل, على, أن | | | | strong | express regret
أبدى أسف | verb | condemn | ل, على | | | | strong | show regret
أعرب عن رفض | verb | deny | ل, np | | | | strong | voice refusal
عبر عن رفض | verb | deny | ل, np | | | | strong | voice refusal
أبدى رفض | verb | deny | ل, np | | | | strong | show refusal
أبدى معارضة | verb | deny | ل, np | | | | strong | voice opposition
أبدى اعتراض | verb | deny | على | | | | strong | raise an objection
أبدى تحفظ | verb | deny | على, من | | | | strong | voice reservations
أبدى تحفظات | verb | deny | على | | | | strong | voice reservations
أبدى استياء | verb | condemn | من | | | | strong | show displeasure
أعرب عن استياء | verb | condemn | من | | | | strong | express displeasure
عبر عن استياء | verb | condemn | من | | | | strong | express displeasure
أبدى امتعاض | verb | condemn | من | | | | strong | show resentment
أبدى استغراب | verb | condemn | من, ل, أن | | | | strong | express surprise
أعرب عن استغراب | verb | condemn | من, ل, أن | | | | strong | express surprise
أبدى دهشة | verb | condemn | من, ل | | | | strong | express astonishment
أعرب عن صدمة | verb | condemn | من, ل | | | | strong | express shock
أعرب عن إدانة | verb | condemn | ل, np | | | | strong | express condemnation
أعرب عن استنكار | verb | condemn | ل, np | | | | strong | express denunciation
أعرب عن ثقة | verb | assert | في, ب, أن | | | | strong | express confidence
عبر عن ثقة | verb | assert | في, ب, أن | | | | strong | express confidence
أبدى ثقة | verb | assert | في, ب, أن | | | | strong | show confidence
أبدى تفاؤل | verb | assert | ب, أن | | | | strong | show optimism
أعرب عن تفاؤل | verb | assert | ب, أن | | | | strong | express optimism
أبدى شكوك | verb | deny | في, np, ب | | hedged | | strong | voice doubts
أعرب عن شكوك | verb | deny | في, np | | hedged | | strong | voice doubts
أعرب عن اعتقاد | verb | assert | ب, أن | | hedged | | strong | express the belief
عبر عن اعتقاد | verb | assert | ب, أن | | hedged | | strong | express the belief
أعرب عن قناعة | verb | assert | ب, أن | | | | strong | express the conviction
أعرب عن رغبة | verb | call | في, ب, np | | | | strong | express the wish
عبر عن رغبة | verb | call | في, ب, np | | | | strong | express the wish
أبدى رغبة | verb | call | في, ب | | | | strong | show the wish
أعرب عن استعداد | verb | pledge | ل, np | | | | strong | express readiness
عبر عن استعداد | verb | pledge | ل, np | | | | strong | express readiness
أبدى جاهزية | verb | pledge | ل | | | | strong | show readiness
أبدى نية | verb | pledge | np, في | | | | strong | show the intention
أبدى عزم | verb | pledge | على, np | | | | strong | show the resolve
أعرب عن عزم | verb | pledge | على, np | | | | strong | express the resolve
أعرب عن تطلع | verb | call | إلى, ل | | | | strong | look forward to
أبدى موافقة | verb | pledge | على | | | | strong | signal approval
أبدى مرونة | verb | pledge | في, np | | | | weak | show flexibility
أبدى تأييد | verb | praise | ل, np | | | | strong | express support
أعرب عن تأييد | verb | praise | ل, np | | | | strong | express support
عبر عن تأييد | verb | praise | ل, np | | | | strong | express support
أبدى دعم | verb | praise | ل, np | | | | strong | express support
أعرب عن دعم | verb | praise | ل, np | | | | strong | express support
عبر عن دعم | verb | praise | ل, np | | | | strong | express support
أعرب عن تضامن | verb | praise | مع, np | | | | strong | express solidarity
عبر عن تضامن | verb | praise | مع, np | | | | strong | express solidarity
أعرب عن تقدير | verb | praise | ل, np | ل | | | strong | express appreciation
عبر عن تقدير | verb | praise | ل, np | ل | | | strong | express appreciation
أعرب عن شكر | verb | praise | ل, على | ل | | | strong | express thanks
أعرب عن امتنان | verb | praise | ل, على | ل | | | strong | express gratitude
وجه الشكر | verb | praise | على, ل, إلى | ل, إلى | | | strong | thank
وجه شكر | verb | praise | على, ل, إلى | ل, إلى | | | strong | thank
قدم الشكر | verb | praise | على, ل, إلى | ل, إلى | | | strong | thank
أعرب عن ترحيب | verb | praise | ب, np | | | | strong | welcome
أبدى ترحيب | verb | praise | ب | | | | strong | welcome
أبدى إعجاب | verb | praise | ب | | | | strong | show admiration
أعرب عن إعجاب | verb | praise | ب | | | | strong | express admiration
أبدى ارتياح | verb | praise | ل, ب, من | | | | strong | show satisfaction
أعرب عن ارتياح | verb | praise | ل, ب | | | | strong | express satisfaction
أعرب عن سعادة | verb | praise | ب, ل | | | | strong | express happiness
عبر عن سعادة | verb | praise | ب, ل | | | | strong | express happiness
أبدى سعادة | verb | praise | ب, ل | | | | strong | show happiness
أعرب عن حزن | verb | assert | ل, على | | | | strong | express sorrow
أعرب عن تعاز | verb | praise | ل, في, إلى | ل | | | strong | offer condolences
قدم تعاز | verb | praise | ل, إلى, في | ل, إلى | | | strong | offer condolences
قدم العزاء | verb | praise | ل, في | ل, إلى | | | strong | offer condolences
قدم التعازي | verb | praise | ل, إلى, في | ل, إلى | | | strong | offer condolences
قدم واجب العزاء | verb | praise | ل, في | ل, إلى | | | strong | offer condolences
قدم التهنئة | verb | praise | ل, إلى, ب | ل, إلى | | | strong | congratulate
قدم التهاني | verb | praise | ل, إلى, ب | ل, إلى | | | strong | congratulate
وجه التهنئة | verb | praise | ل, إلى, ب | ل, إلى | | | strong | congratulate
وجه تهنئة | verb | praise | ل, إلى, ب | ل, إلى | | | strong | congratulate
وجه التحية | verb | praise | ل, إلى | ل, إلى | | | strong | salute
قدم اعتذار | verb | assert | عن, ل, إلى | ل, إلى | | | strong | apologise
قدم الاعتذار | verb | assert | عن, ل | ل, إلى | | | strong | apologise
وجه اعتذار | verb | assert | عن, ل | ل, إلى | | | strong | apologise
مضى قائل | verb | assert | quote, إن | | | | strong | go on to say (continuation)
مضى يقول | verb | assert | quote, إن | | | | strong | go on to say (continuation)
مضى إلى القول | verb | assert | quote, إن, أن | | | | strong | go on to say (continuation)
تابع قائل | verb | assert | quote, إن | | | | strong | go on to say (continuation)
تابع يقول | verb | assert | quote, إن | | | | strong | go on to say (continuation)
واصل قائل | verb | assert | quote, إن | | | | strong | go on to say (continuation)
واصل حديث | verb | assert | quote, ب, عن | | | | weak | go on talking (continuation)
تابع حديث | verb | assert | quote, ب, عن | | | | weak | go on talking (continuation)
أضاف قائل | verb | assert | quote, إن | | | | strong | add (continuation)
زاد قائل | verb | assert | quote, إن | | | | strong | add (continuation)
أردف قائل | verb | assert | quote, إن | | | | strong | add (continuation)
استطرد قائل | verb | assert | quote, إن | | | | strong | go on to say (continuation)
استدرك قائل | verb | assert | quote, إن | | | | strong | add a correction (continuation)
استكمل قائل | verb | assert | quote, إن | | | | strong | go on to say (continuation)
أكمل قائل | verb | assert | quote, إن | | | | strong | go on to say (continuation)
ختم قائل | verb | assert | quote, إن | | | | strong | close by saying (continuation)
ختم حديث | verb | assert | ب, quote | | | | strong | close one's talk by (continuation)
ختم كلام | verb | assert | ب, quote | | | | strong | close one's talk by (continuation)
ختم تصريح | verb | assert | ب, quote | | | | strong | close one's statement by (continuation)
ختم بيان | verb | assert | ب, quote | | | | strong | close a statement by (continuation)
ختم بالقول | verb | assert | quote, إن, أن | | | | strong | close by saying (continuation)
اختتم حديث | verb | assert | ب, quote | | | | strong | conclude one's talk by (continuation)
اختتم كلمة | verb | assert | ب, quote | | | | strong | conclude one's speech by (continuation)
اختتم تصريح | verb | assert | ب, quote | | | | strong | conclude one's statement by (continuation)
اختتم بالقول | verb | assert | quote, إن, أن | | | | strong | conclude by saying (continuation)
اختتم قائل | verb | assert | quote, إن | | | | strong | conclude by saying (continuation)
أنهى حديث | verb | assert | ب, quote | | | | strong | end one's talk by (continuation)
أنهى كلام | verb | assert | ب, quote | | | | strong | end one's talk by (continuation)
استهل حديث | verb | assert | ب, quote | | | | strong | begin one's talk by
استهل كلمة | verb | assert | ب, quote | | | | strong | begin one's speech by
بدأ حديث | verb | assert | ب, quote | | | | weak | begin one's talk by
رد قائل | verb | assert | quote, إن | على | | | strong | answer
رد بالقول | verb | assert | quote, إن, أن | على | | | strong | answer
علّق قائل | verb | assert | quote, إن | على | | | strong | comment
علّق بالقول | verb | assert | quote, إن, أن | على | | | strong | comment
أجاب قائل | verb | assert | quote, إن | | | | strong | answer
عقّب قائل | verb | assert | quote, إن | | | | strong | comment
اكتفى بالقول | verb | assert | quote, إن, أن | | | | strong | only say
ذهب إلى القول | verb | assert | إن, أن, ب, quote | | | | strong | go so far as to say
ذهب إلى حد القول | verb | assert | إن, أن, quote | | | | strong | go so far as to say
خلص إلى القول | verb | assert | إن, أن, quote | | | | strong | conclude by saying
ذهب إلى | verb | assert | أن | | | | weak | hold that (ذهب إلى أن); else go to
سارع إلى القول | verb | assert | إن, أن, quote | | | | strong | hasten to say
عاد ليقول | verb | assert | إن, quote | | | | strong | say again
عاد ليؤكد | verb | assert | أن, np, على | | | | strong | affirm again
عاد وأكد | verb | assert | أن, np, على | | | | strong | affirm again
جدد التأكيد | verb | assert | على, أن | | | | strong | reaffirm
جدد تأكيد | verb | assert | np, على, أن | | | | strong | reaffirm
أعاد التأكيد | verb | assert | على, أن | | | | strong | reaffirm
أعاد تأكيد | verb | assert | np, على, أن | | | | strong | reaffirm
كرر التأكيد | verb | assert | على, أن | | | | strong | reaffirm
كرر القول | verb | assert | إن, أن, ب | | | | strong | repeat
جدد الدعوة | verb | call | إلى, ل | | | | strong | renew the call
جدد دعوة | verb | call | إلى, ل, np | | | | strong | renew the call
كرر دعوة | verb | call | إلى, ل, np | | | | strong | repeat the call
وجه دعوة | verb | call | إلى, ل | إلى, ل | | | strong | call on, invite
وجه نداء | verb | call | إلى, ل, ب | إلى, ل | | | strong | appeal to
أطلق نداء | verb | call | ل, إلى, من | | | | strong | launch an appeal
أطلق دعوة | verb | call | ل, إلى | | | | strong | launch a call
وجه طلب | verb | call | ل, إلى, ب | إلى, ل | | | strong | address a request
قدم طلب | verb | call | ل, ب | إلى, ل | | | weak | file a request
تقدم بطلب | verb | call | ل, إلى | إلى, ل | | | weak | file a request
جدد مطالبة | verb | call | ب, np | | | | strong | renew the demand
جدد رفض | verb | deny | ل, np | | | | strong | renew the refusal
جدد نفي | verb | deny | ل, np, أن | | denied | | strong | deny again
جدد التزام | verb | pledge | ب | | | | strong | renew the commitment
جدد تمسك | verb | assert | ب | | | | strong | affirm again one's attachment to
جدد دعم | verb | praise | ل, np | | | | strong | renew the support
جدد تعهد | verb | pledge | ب | | | | strong | renew the pledge
جدد تهديد | verb | warn | ب | | | | strong | renew the threat
جدد موقف | verb | assert | np, من, ب | | | | weak | restate the position
جدد إدانة | verb | condemn | ل, np | | | | strong | renew the condemnation
جدد اتهام | verb | accuse | ل, ب | | | | strong | renew the accusation
قطع وعد | verb | pledge | ب, ل | ل | | | strong | make a promise
قطع عهد | verb | pledge | ب, على | ل | | | strong | make a vow
أخذ على عاتق | verb | pledge | np, أن | | | | weak | take upon oneself
ألزم نفس | verb | pledge | ب | | | | strong | commit oneself
قدم وعد | verb | pledge | ب | ل | | | strong | give a promise
قدم تعهد | verb | pledge | ب | ل | | | strong | give a pledge
قدم ضمانات | verb | pledge | ب, ل | ل | | | strong | give guarantees
قدم اقتراح | verb | call | ب, ل | ل | | | strong | make a proposal
قدم مقترح | verb | call | ب, ل | ل | | | strong | make a proposal
طرح فكرة | verb | call | np, أن | على | | | weak | float the idea
طرح سؤال | verb | ask | عن, quote | على | | | weak | ask a question
طرح تساؤل | verb | ask | عن, quote | | | | weak | raise a question
وجه سؤال | verb | ask | عن, إلى, quote | إلى, ل | | | strong | put a question to
أثار تساؤلات | verb | ask | عن, ب, np | | | | weak | raise questions
أثار مخاوف | verb | warn | من, np | | hedged | | weak | raise fears
أثار قضية | verb | assert | np | مع | | | weak | raise the issue
أثار مسألة | verb | assert | np | مع | | | weak | raise the issue
وجه تحذير | verb | warn | من, إلى, ل | إلى, ل | | | strong | issue a warning
أطلق تحذير | verb | warn | من, ل | | | | strong | issue a warning
أطلق تحذيرات | verb | warn | من, ل | | | | strong | issue warnings
أصدر تحذير | verb | warn | من, ب | | | | strong | issue a warning
دق ناقوس الخطر | verb | warn | من, ب, np | | | | strong | sound the alarm
قرع ناقوس الخطر | verb | warn | من, ب | | | | strong | sound the alarm
دق جرس الإنذار | verb | warn | من, ب | | | | strong | sound the alarm
وجه تهديد | verb | warn | إلى, ل, ب | إلى, ل | | | strong | threaten
أطلق تهديدات | verb | warn | ب, ل | | | | strong | utter threats
توعد بالرد | verb | warn | على, ب | | | | strong | threaten retaliation
وجه رسالة | verb | assert | إلى, ل, ب, quote | إلى, ل | | | weak | send a message to
بعث برسالة | verb | assert | إلى, ل, quote | إلى, ل | | | weak | send a message to
بعث رسالة | verb | assert | إلى, ل, quote | إلى, ل | | | weak | send a message to
وجه خطاب | verb | assert | إلى, ل, quote | إلى, ل | | | weak | address a speech to
ألقى كلمة | verb | assert | quote, عن | | | | weak | give a speech
ألقى خطاب | verb | assert | quote, عن | | | | weak | give a speech
وجه كلمة | verb | assert | quote, ل, إلى | ل, إلى | | | weak | address
أدلى بتصريح | verb | assert | ب, ل, quote, أن | ل | | | weak | make a statement
أدلى بتصريحات | verb | assert | ب, ل, quote, أن | ل | | | weak | make statements
أدلى بشهادة | verb | assert | ب, عن | | | | weak | testify
أدلى باعتراف | verb | assert | ب, أن | | | | strong | make a confession
أصدر بيان | verb | announce | quote, عن, ب | | | | weak | issue a statement
أصدر تصريح | verb | announce | quote, ب | | | | weak | issue a statement
كتب على تويتر | verb | assert | quote, إن, أن | | | | strong | write on Twitter
كتب على فيسبوك | verb | assert | quote, إن, أن | | | | strong | write on Facebook
نشر تغريدة | verb | assert | quote, عن | | | | weak | post a tweet
جاء في | verb | assert | أن, quote, np | | | | weak | be said in (a statement: جاء في البيان أن)
ورد في | verb | assert | أن, quote, np | | | | weak | be said in (a report)
ورد عن | verb | assert | أن, np | | | | weak | be reported of
جاء على لسان | verb | assert | np, quote | | | | weak | be said by
سلط الضوء | verb | assert | على | | | | weak | throw light on
ألقى الضوء | verb | assert | على | | | | weak | throw light on
ألقى بظلال | verb | deny | np, على | | hedged | | weak | cast a shadow of (doubt)
وضع شروط | verb | call | ل, على | على | conditional | | weak | set conditions
لوّح بورقة | verb | warn | np | | | | weak | play the card of
كشف النقاب | verb | announce | عن | | | | strong | unveil
أماط اللثام | verb | announce | عن | | | | strong | unveil
أزاح الستار | verb | announce | عن | | | | weak | unveil
أعلن مسؤولية | verb | announce | عن | | | | strong | claim responsibility for
أعلن المسؤولية | verb | announce | عن | | | | strong | claim responsibility for
تبنى المسؤولية | verb | announce | عن | | | | strong | claim responsibility for
نفى صحة | verb | deny | np | | denied | | strong | deny the truth of
نفى علم | verb | deny | ب | | denied | | strong | deny knowledge of
نفى أي علاقة | verb | deny | ب, ل | | denied | | strong | deny any link with
رفض التعليق | verb | deny | على | | | | strong | decline to comment
امتنع عن التعليق | verb | deny | على | | | | strong | decline to comment
سجل موقف | verb | assert | np, من, ب | | | | weak | put a position on record
أخذ علم | verb | assert | ب | | | | weak | take note of
أحاط علم | verb | assert | ب, أن | object | | | weak | take note of, inform
وضع في الصورة | verb | assert | np | object | | | weak | put (someone) in the picture
قلل من شأن | verb | deny | np | | | | strong | play down
قلل من أهمية | verb | deny | np | | | | strong | play down
حط من قدر | verb | condemn | np | | | | weak | belittle
شكك في صحة | verb | deny | np | | hedged | | strong | doubt the truth of
سخر قائل | verb | condemn | quote, إن | | | | strong | scoff
تساءل قائل | verb | ask | quote | | | | strong | ask
صرخ قائل | verb | assert | quote, إن | | | | strong | cry out
كتب يقول | verb | assert | quote, إن | | | | strong | write
غرد قائل | verb | assert | quote, إن | | | | strong | tweet
أقسم بالله | verb | pledge | أن, على, إن | | | | strong | swear by God
أعطى الانطباع | verb | assert | ب, أن | | hedged | | weak | give the impression
ترك الانطباع | verb | assert | ب, أن | | hedged | | weak | leave the impression
لفت النظر | verb | assert | إلى | | | | strong | draw attention to
لفت الانتباه | verb | assert | إلى | | | | weak | draw attention to
لفت نظر | verb | assert | إلى, np | | | | weak | draw the attention of
استرعى الانتباه | verb | assert | إلى | | | | weak | draw attention to
أبدى رأي | verb | assert | في, ب, np | | | | weak | give one's opinion
أبدى ملاحظات | verb | assert | على | | | | weak | make remarks
أبدى تفهم | verb | praise | ل, np | | | | strong | show understanding
أبدى حرص | verb | call | على | | | | strong | show keenness
أبدى اهتمام | verb | call | ب | | | | weak | show interest
أعرب عن حرص | verb | call | على, np | | | | strong | express keenness
أعرب عن اهتمام | verb | call | ب, np | | | | strong | express interest
أعرب عن أمنية | verb | call | ب, أن, np | | | | strong | express the wish
أعرب عن تمنيات | verb | call | ب, ل | | | | strong | express wishes
عبر عن غضب | verb | condemn | من, ل | | | | strong | express anger
أعرب عن غضب | verb | condemn | من, ل | | | | strong | express anger
عبر عن سخط | verb | condemn | من, على | | | | strong | express fury
عبر عن احتجاج | verb | condemn | على | | | | strong | express protest
سجل احتجاج | verb | condemn | على | | | | weak | lodge a protest
قدم احتجاج | verb | condemn | على, إلى | إلى | | | strong | lodge a protest
عبر عن حزن | verb | assert | ل, على | | | | strong | express sorrow
عبر عن شكوك | verb | deny | في, np | | hedged | | strong | voice doubts
عبر عن مخاوف | verb | warn | من, np | | hedged | | strong | voice fears
عبر عن خشية | verb | warn | من, np | | hedged | | strong | voice fear
عبر عن إدانة | verb | condemn | ل, np | | | | strong | express condemnation
عبر عن استنكار | verb | condemn | ل, np | | | | strong | express denunciation
عبر عن ترحيب | verb | praise | ب, np | | | | strong | welcome
عبر عن ارتياح | verb | praise | ل, ب | | | | strong | express satisfaction
عبر عن امتنان | verb | praise | ل, على | ل | | | strong | express gratitude
عبر عن شكر | verb | praise | ل, على | ل | | | strong | express thanks
عبر عن تفاؤل | verb | assert | ب, أن | | | | strong | express optimism
عبر عن معارضة | verb | deny | ل, np | | | | strong | express opposition
أعرب عن معارضة | verb | deny | ل, np | | | | strong | express opposition
عبر عن رأي | verb | assert | في, ب, np | | | | weak | express one's opinion
أعرب عن موقف | verb | assert | np, من | | | | weak | express one's position
أمر بفتح تحقيق | verb | call | في | | | | strong | order an inquiry
# -- nouns
قول | noun | assert | إن, أن, quote, ب | | | | strong | saying (قوله, بالقول, قولها)
تأكيد | noun | assert | أن, على, np, ب | ل | | | weak | affirmation
إعلان | noun | announce | أن, عن, np | | | | weak | announcement; of advertising: none
تصريح | noun | announce | ب, أن, عن, quote | ل | | | weak | statement; else a permit
إفادة | noun | assert | ب, أن | | | | weak | testimony, report
إشارة | noun | assert | إلى | | | | weak | pointing out (في إشارة إلى)
إيضاح | noun | assert | أن, np | | | | weak | clarification
توضيح | noun | assert | أن, np | | | | weak | clarification
تشديد | noun | assert | على | | | | weak | stress; else tightening
تنويه | noun | praise | ب, إلى | | | | weak | commendation
تنبيه | noun | warn | إلى, من, على | | | | weak | alert
إضافة | noun | assert | أن | | | | weak | addition; mostly "in addition to"
دعوة | noun | call | إلى, ل, ب, من | ل | | | weak | call, invitation
مطالبة | noun | call | ب, np | ل | | | weak | demand
مطلب | noun | call | ب, np | | | | weak | demand
مناشدة | noun | call | ب, ل | ل, of | | | weak | appeal
نداء | noun | call | ل, إلى, ب, من | ل, إلى | | | weak | appeal
حث | noun | call | على | of | | | weak | urging
حض | noun | call | على | of | | | weak | urging
تحريض | noun | call | على | of | | | weak | incitement
نصيحة | noun | call | ب, أن | ل | | | weak | advice
توصية | noun | call | ب, أن, np | | | | weak | recommendation
اقتراح | noun | call | ب, أن, np | | | | weak | proposal
مقترح | noun | call | ب, ل, np | | | | weak | proposal
مبادرة | noun | call | ل, ب | | | | weak | initiative
عرض | noun | pledge | ب, ل, np | على | | | weak | offer; else show
أمر | noun | call | ب, np | | | | weak | order; mostly "matter"
إيعاز | noun | call | ب, ل | ل, إلى | | | weak | instruction
توجيه | noun | call | ب, ل | ل | | | weak | directive
تعليمات | noun | call | ب, ل | ل | | | weak | instructions
إيصاء | noun | call | ب | | | | weak | recommending
رجاء | noun | call | ب, أن, np | | | | weak | plea
التماس | noun | call | np, ب | | | | weak | petition
أمنية | noun | call | ب, أن | | | | weak | wish
تمن | noun | call | أن, ب | | | | weak | wish
طموح | noun | call | إلى, في, ل | | | | weak | ambition
تطلع | noun | call | إلى, ل | | | | weak | aspiration
اعتزام | noun | pledge | np | | | | weak | intention
تصميم | noun | pledge | على | | | | weak | determination; else design
وعد | noun | pledge | ب, أن, np | ل | | | weak | promise
تعهد | noun | pledge | ب, أن, np | ل | | | weak | pledge
ضمان | noun | pledge | ب, ل | | | | weak | guarantee
ضمانة | noun | pledge | ب, ل | | | | weak | guarantee
عهد | noun | pledge | ب, على | | | | weak | vow; else era
قسم | noun | pledge | ب, على | | | | weak | oath; else section
طمأنة | noun | pledge | ب, أن | object | | | weak | reassurance
قرار | noun | announce | ب, np, ل | | | | weak | decision, resolution
نفي | noun | deny | أن, np, ل | | denied | | weak | denial
إنكار | noun | deny | أن, np, ل | | denied | | weak | denial
تكذيب | noun | deny | np, ل | | denied | | weak | denial
تفنيد | noun | deny | np, ل | | denied | | weak | refutation
دحض | noun | deny | np, ل | | denied | | weak | refutation
ممانعة | noun | deny | ل, في | | | | weak | resistance
تحفظ | noun | deny | على, عن | | | | weak | reservation
امتناع | noun | deny | عن | | | | weak | abstention
تشكيك | noun | deny | في, ب | | hedged | | weak | casting doubt
استبعاد | noun | deny | np, أن | | denied | | weak | ruling out; else exclusion
تقليل | noun | deny | من | | | | weak | playing down
اتهام | noun | accuse | ب, ل, أن | ل, object | | | weak | accusation
تهمة | noun | accuse | ب, np | | | | weak | charge
اشتباه | noun | accuse | في, ب | | hedged | | weak | suspicion
تحميل | noun | accuse | np | object | | | weak | holding responsible; else loading
لوم | noun | condemn | على, ل | | | | weak | blame
عتاب | noun | condemn | على, ل | | | | weak | reproach
ادعاء | noun | assert | أن, ب | | hedged | | weak | claim; else the prosecution
مزاعم | noun | assert | أن, ب, عن, np | | hedged | | weak | claims
زعم | noun | assert | أن, ب, np | | hedged | | weak | claim
دعوى | noun | accuse | ب, أن | | hedged | | weak | claim; else lawsuit
ذريعة | noun | assert | أن, np | | hedged | | weak | pretext
حجة | noun | assert | أن, np | | hedged | | weak | argument, pretext
تذرع | noun | assert | ب | | hedged | | weak | pretext
شائعة | noun | assert | أن, عن, ب | | hedged | | weak | rumour
إشاعة | noun | assert | أن, عن, ب | | hedged | | weak | rumour
تحذير | noun | warn | من, أن, ب | ل, object | | | weak | warning
إنذار | noun | warn | ب, من | ل | | | weak | warning, ultimatum
تهديد | noun | warn | ب, np, ل | ل, object | | | weak | threat
وعيد | noun | warn | ب | ل | | | weak | threat
توعد | noun | warn | ب | ل | | | weak | threat
تلويح | noun | warn | ب | | | | weak | veiled threat
تخوف | noun | warn | من, أن | | hedged | | weak | fear
خوف | noun | warn | من, أن, على | | hedged | | weak | fear
انزعاج | noun | condemn | من | | | | weak | annoyance
هاجس | noun | warn | من | | hedged | | weak | obsession, fear
تنديد | noun | condemn | ب | | | | weak | denunciation
إدانة | noun | condemn | ل, np, ب | | | | weak | condemnation; of a court: conviction
استنكار | noun | condemn | ل, np | | | | weak | denunciation
شجب | noun | condemn | ل, np | | | | weak | denunciation
استهجان | noun | condemn | ل, np | | | | weak | deploring
انتقاد | noun | condemn | ل, np, إلى, على | | | | weak | criticism
احتجاج | noun | condemn | على, ب | | | | weak | protest
استياء | noun | condemn | من, أن | | | | weak | displeasure
امتعاض | noun | condemn | من | | | | weak | resentment
غضب | noun | condemn | من, على | | | | weak | anger
سخط | noun | condemn | من, على | | | | weak | fury
سخرية | noun | condemn | من | | | | weak | mockery
تهكم | noun | condemn | على, من | | | | weak | mockery
استغراب | noun | condemn | من, ل, أن | | | | weak | surprise
دهشة | noun | condemn | من, ل, أن | | | | weak | astonishment
صدمة | noun | condemn | من, ل | | | | weak | shock
أسف | noun | condemn | ل, على, أن | | | | weak | regret
شكوى | noun | condemn | من, أن, ب | ل, إلى | | | weak | complaint
تذمر | noun | condemn | من | | | | weak | grumbling
إشادة | noun | praise | ب | | | | weak | praise
ثناء | noun | praise | على | | | | weak | praise
مديح | noun | praise | ل, np | | | | weak | praise
امتداح | noun | praise | ل, np | | | | weak | praise
تثمين | noun | praise | ل, np | | | | weak | appreciation
تقدير | noun | praise | ل, أن, ب | | | | weak | appreciation; else estimate
شكر | noun | praise | ل, على, إلى | ل, إلى | | | weak | thanks
امتنان | noun | praise | ل, على | ل | | | weak | gratitude
ترحيب | noun | praise | ب, np | | | | weak | welcome
تهنئة | noun | praise | ب, ل, على | ل | | | weak | congratulation
مباركة | noun | praise | ل, np | | | | weak | blessing
تحية | noun | praise | ل, إلى | ل, إلى | | | weak | salute, greeting
تعزية | noun | praise | ل, في | ل | | | weak | condolence
تعاز | noun | praise | ل, إلى, في | ل, إلى | | | weak | condolences
مواساة | noun | praise | ل, إلى, في | ل, إلى | | | weak | condolences
مساندة | noun | praise | ل, np | | | | weak | support
تضامن | noun | praise | مع, np | | | | weak | solidarity
ارتياح | noun | praise | ل, ب, من | | | | weak | satisfaction
سعادة | noun | praise | ب, ل | | | | weak | happiness; else "His Excellency"
اعتزاز | noun | praise | ب | | | | weak | pride
فخر | noun | praise | ب, ل | | | | weak | pride
إعجاب | noun | praise | ب | | | | weak | admiration
تفهم | noun | praise | ل, np | | | | weak | understanding
تفاؤل | noun | assert | ب, أن | | | | weak | optimism
تشاؤم | noun | assert | من, ب | | | | weak | pessimism
قناعة | noun | assert | ب, أن | | | | weak | conviction
اقتناع | noun | assert | ب, أن | | | | weak | conviction
يقين | noun | assert | ب, أن | | | | weak | certainty
إيمان | noun | assert | ب, أن | | | | weak | belief; else faith
اعتقاد | noun | assert | ب, أن | | hedged | | weak | belief
ظن | noun | assert | أن, ب | | hedged | | weak | supposition
افتراض | noun | assert | أن, np | | hedged | | weak | assumption
توقع | noun | assert | أن, ب, np, ل | | hedged | | weak | expectation
ترجيح | noun | assert | أن, np, ل, ب | | hedged | | weak | thinking likely
تنبؤ | noun | assert | ب, أن | | hedged | | weak | prediction
تكهن | noun | assert | ب, أن | | hedged | | weak | speculation
احتمال | noun | assert | أن | | hedged | | weak | likelihood
رأي | noun | assert | أن, في, ب | | | | weak | opinion
وجهة نظر | noun | assert | أن, في | | | | weak | point of view
نظر | noun | assert | أن | | | | weak | view (في نظره)
فكرة | noun | assert | أن, np | | | | weak | idea
كلام | noun | assert | عن, أن, quote | | | | weak | talk, words
رسالة | noun | assert | quote, أن, ب, إلى | إلى, ل | | | weak | message
تغريدة | noun | assert | quote, أن, عن | | | | weak | tweet
تعليق | noun | assert | على, quote, ب | على | | | weak | comment; else suspension
تعقيب | noun | assert | على | | | | weak | comment
رد | noun | assert | على, ب, أن | على | | | weak | answer; else response
إجابة | noun | assert | ب, عن, على, quote | على | | | weak | answer
جواب | noun | assert | ب, على, quote | على | | | weak | answer
تساؤل | noun | ask | عن, quote, ب | | | | weak | question
استفسار | noun | ask | عن | | | | weak | enquiry
شهادة | noun | assert | ب, أن, quote | | | | weak | testimony; else certificate
رواية | noun | assert | أن, عن, np | | | | weak | account; else novel
وصف | noun | assert | ب, np | | | | weak | description
تعبير | noun | assert | عن, ب | | | | weak | expression
تفسير | noun | assert | ب, ل, أن | | | | weak | explanation
شرح | noun | assert | ل, عن, np | | | | weak | explanation
تبرير | noun | assert | ب, np, ل | | | | weak | justification
اعتذار | noun | assert | عن, ل, إلى | ل, إلى | | | weak | apology
اعتراف | noun | assert | ب, أن, من | ل | | | weak | confession, recognition
إقرار | noun | assert | ب, أن | | | | weak | admission; else adoption (of a law)
تسليم | noun | assert | ب, أن | | | | weak | concession; else handing over
جزم | noun | assert | ب, أن | | | | weak | categorical assertion
إصرار | noun | assert | على, أن | | | | weak | insistence
تمسك | noun | assert | ب, أن | | | | weak | attachment (to a position)
تذكير | noun | assert | ب, أن | | | | weak | reminder
كشف | noun | announce | عن, أن | | | | weak | disclosure; else list
إفشاء | noun | announce | np | | | | weak | disclosure
تلميح | noun | assert | إلى, ب, أن | | hedged | | weak | hint
إيماءة | noun | assert | إلى | | hedged | | weak | hint, gesture
إيحاء | noun | assert | ب, أن | | hedged | | weak | suggestion
استنتاج | noun | assert | أن, ب | | | | weak | inference
خلاصة | noun | assert | أن | | | | weak | conclusion
نتيجة | noun | assert | أن | | | | weak | finding; mostly "result"
ملاحظة | noun | assert | أن, على | | | | weak | remark
اعتبار | noun | assert | أن, np | | | | weak | regarding as
تصنيف | noun | accuse | np, على | | | | weak | classification
تقييم | noun | assert | أن, np, ل | | | | weak | assessment
خبر | noun | announce | عن, أن, np | | | | weak | report, news
نبأ | noun | announce | عن, أن, np | | | | weak | news
أنباء | noun | announce | عن, أن, ب | | hedged | | weak | reports
معلومات | noun | assert | أن, عن, ب | | | | weak | information
تسريبات | noun | announce | عن, أن, ب | | hedged | | weak | leaks
إبلاغ | noun | assert | ب, أن, عن | object | | | weak | informing
إخبار | noun | assert | ب, أن, عن | object | | | weak | informing
إخطار | noun | assert | ب, أن | object | | | weak | notification
إحاطة | noun | assert | ب, عن, quote | ل | | | weak | briefing
قبول | noun | pledge | ب, np, ل | | | | weak | acceptance
إجماع | noun | assert | على, أن | | | | weak | consensus
اتفاق | noun | assert | على, أن | | | | weak | agreement; mostly an event
فتوى | noun | announce | ب, أن, np | | | | weak | fatwa
حكم | noun | announce | ب, أن | | | | weak | ruling; else rule
شرط | noun | call | أن, np, ل | على | conditional | | weak | condition
اشتراط | noun | call | أن, np, على | على | conditional | | weak | setting as a condition
تبن | noun | announce | np, ل | | | | weak | claiming responsibility
شعار | noun | call | quote, np | | | | weak | slogan
هتاف | noun | assert | quote, ب, ل | | | | weak | chant
عبارة | noun | assert | quote | | | | weak | phrase
مقولة | noun | assert | quote, إن, أن | | | | weak | saying
تدوينة | noun | assert | quote, أن, عن | | | | weak | blog post
منشور | noun | assert | quote, أن, عن | | | | weak | post, leaflet
شتيمة | noun | condemn | ل | | | | weak | insult
إهانة | noun | condemn | ل, np | | | | weak | insult
تنصل | noun | deny | من | | denied | | weak | disavowal
تبرؤ | noun | deny | من | | denied | | weak | disowning
# -- prepositions and set phrases: the source follows, the rest of the clause is the content
وفق | prep | assert | | | |  | strong | according to
وفقا ل | prep | assert | | | |  | strong | according to
حسب | prep | assert | | | |  | strong | according to
بحسب | prep | assert | | | |  | strong | according to
حسبما | prep | assert | | | |  | weak | as (with ذكر, قال); the verb after it is the better cue
وفق ما | prep | assert | | | |  | weak | as (with ذكر, قال)
وفقا لما | prep | assert | | | |  | weak | as (with ذكر, قال)
بحسب ما | prep | assert | | | |  | weak | as (with ذكر, قال)
حسب ما | prep | assert | | | |  | weak | as (with ذكر, قال)
على حد ما | prep | assert | | | |  | weak | as (with ذكر, قال)
طبقا ل | prep | assert | | | |  | strong | according to
تبعا ل | prep | assert | | | |  | weak | according to; else following, depending on
استنادا إلى | prep | assert | | | |  | weak | based on
نقلا عن | prep | assert | origin |  |  |  | strong | quoting
على لسان | prep | assert | origin |  |  |  | strong | in the words of
عن لسان | prep | assert | origin |  |  |  | weak | in the words of
بلسان | prep | assert | origin |  |  |  | weak | in the name of
على حد قول | prep | assert | | | |  | strong | in the words of; adds nothing after another cue
على حد تعبير | prep | assert | | | |  | strong | in the words of; adds nothing after another cue
على حد وصف | prep | assert | | | |  | strong | as (he) put it; adds nothing after another cue
على حد زعم | prep | assert | | | hedged | | strong | as (he) claims
على حد علم | prep | assert | | | hedged | | weak | to the knowledge of
بحسب قول | prep | assert | | | |  | strong | in the words of; adds nothing after another cue
بحسب تعبير | prep | assert | | | |  | strong | in the words of; adds nothing after another cue
بحسب وصف | prep | assert | | | |  | strong | as (he) put it; adds nothing after another cue
حسب قول | prep | assert | | | |  | strong | in the words of; adds nothing after another cue
حسب تعبير | prep | assert | | | |  | strong | in the words of; adds nothing after another cue
حسب وصف | prep | assert | | | |  | strong | as (he) put it; adds nothing after another cue
حسب زعم | prep | assert | | | hedged | | strong | as (he) claims
بحسب زعم | prep | assert | | | hedged | | strong | as (he) claims
وفق قول | prep | assert | | | |  | strong | in the words of; adds nothing after another cue
وفق تعبير | prep | assert | | | |  | strong | in the words of; adds nothing after another cue
وفق وصف | prep | assert | | | |  | strong | as (he) put it; adds nothing after another cue
وفق زعم | prep | assert | | | hedged | | strong | as (he) claims
حسب رأي | prep | assert | | | |  | strong | in the opinion of
بحسب رأي | prep | assert | | | |  | strong | in the opinion of
وفق رأي | prep | assert | | | |  | strong | in the opinion of
في رأي | prep | assert | | | |  | strong | in the opinion of
برأي | prep | assert | | | |  | strong | in the opinion of
من وجهة نظر | prep | assert | | | |  | strong | from the point of view of
في نظر | prep | assert | | | |  | weak | in the eyes of
بنظر | prep | assert | | | |  | weak | in the eyes of
في اعتقاد | prep | assert | | | hedged | | weak | in the belief of
باعتقاد | prep | assert | | | hedged | | weak | in the belief of
في تقدير | prep | assert | | | hedged | | weak | in the estimation of
بشهادة | prep | assert | | | |  | weak | on the testimony of
باعتراف | prep | assert | | | |  | strong | by the admission of
بإقرار | prep | assert | | | |  | weak | by the admission of
بتأكيد | prep | assert | | | |  | weak | as (he) affirms
بزعم | prep | assert | | | hedged | | weak | on the claim of
بدعوى | prep | assert | أن, np | | hedged | | weak | on the claim that
بحجة | prep | assert | أن, np | | hedged | | weak | on the pretext that
بذريعة | prep | assert | أن, np | | hedged | | weak | on the pretext that
# -- more verbs
عوّل | verb | call | على | | | | weak | count on
توجه بالشكر | verb | praise | إلى, ل, على | إلى, ل | | | strong | thank
توجه بالتحية | verb | praise | إلى, ل | إلى, ل | | | strong | salute
توجه بالتهنئة | verb | praise | إلى, ل, ب | إلى, ل | | | strong | congratulate
توجه بالتعزية | verb | praise | إلى, ل, ب | إلى, ل | | | strong | condole
تقدم بالشكر | verb | praise | إلى, ل, على | إلى, ل | | | strong | thank
تقدم بالتعازي | verb | praise | إلى, ل, ب | إلى, ل | | | strong | condole
تقدم بأحر التعازي | verb | praise | إلى, ل, ب | إلى, ل | | | strong | condole
تقدم بالتهنئة | verb | praise | إلى, ل, ب | إلى, ل | | | strong | congratulate
تقدم باعتذار | verb | assert | عن, إلى, ل | إلى, ل | | | strong | apologise
تقدم بشكوى | verb | accuse | إلى, ب | إلى | | | weak | file a complaint
تقدم باقتراح | verb | call | ب, ل | إلى | | | strong | make a proposal
نقل تحيات | verb | praise | إلى, ل | إلى, ل | | | strong | convey the greetings of
نقل رسالة | verb | assert | إلى, من, ب | إلى, ل | | | weak | carry a message
نقل تعازي | verb | praise | إلى, ل | إلى, ل | | | strong | convey the condolences of
نقل قول | verb | assert | إن, quote, أن | | | | strong | quote as saying (نقل عنه قوله)
أبدى أمل | verb | call | في, ب, أن | | | | strong | express the hope
أبدى امتنان | verb | praise | ل, على | ل | | | strong | show gratitude
أبدى انزعاج | verb | condemn | من | | | | strong | show annoyance
أبدى غضب | verb | condemn | من, على | | | | strong | show anger
أبدى ندم | verb | assert | على | | | | strong | show remorse
أبدى تشاؤم | verb | assert | من, ب | | | | strong | show pessimism
أبدى تعاطف | verb | praise | مع | | | | strong | show sympathy
أبدى تضامن | verb | praise | مع | | | | strong | show solidarity
أبدى حزن | verb | assert | ل, على | | | | strong | show sorrow
أبدى إصرار | verb | assert | على | | | | strong | show insistence
أبدى تمسك | verb | assert | ب | | | | strong | show attachment
أبدى التزام | verb | pledge | ب | | | | strong | show commitment
أبدى تخوف | verb | warn | من | | hedged | | strong | voice fear
أعرب عن تخوف | verb | warn | من | | hedged | | strong | voice fear
أعرب عن خيبة أمل | verb | condemn | من, ل | | | | strong | express disappointment
عبر عن خيبة أمل | verb | condemn | من, ل | | | | strong | express disappointment
أبدى خيبة أمل | verb | condemn | من, ل | | | | strong | show disappointment
أعرب عن دهشة | verb | condemn | من, ل | | | | strong | express astonishment
أعرب عن انزعاج | verb | condemn | من, ل | | | | strong | express annoyance
أعرب عن ندم | verb | assert | على | | | | strong | express remorse
أعرب عن التعازي | verb | praise | ل, في | ل | | | strong | offer condolences
أعرب عن مواساة | verb | praise | ل, في | ل | | | strong | offer sympathy
أعرب عن اعتذار | verb | assert | عن, ل | ل | | | strong | apologise
أعرب عن فخر | verb | praise | ب, ل | | | | strong | express pride
أعرب عن اعتزاز | verb | praise | ب | | | | strong | express pride
أعرب عن التزام | verb | pledge | ب | | | | strong | express commitment
أعرب عن تحفظ | verb | deny | على | | | | strong | express reservations
أعرب عن تعاطف | verb | praise | مع | | | | strong | express sympathy
أعلن رفض | verb | deny | ل, np | | | | strong | declare one's refusal
أعلن تأييد | verb | praise | ل, np | | | | strong | declare one's support
أعلن دعم | verb | praise | ل, np | | | | weak | declare one's support
أعلن معارضة | verb | deny | ل, np | | | | strong | declare one's opposition
أعلن استعداد | verb | pledge | ل, np | | | | strong | declare one's readiness
أعلن عزم | verb | pledge | على, np | | | | strong | declare one's resolve
أعلن نية | verb | pledge | np, في, ب | | | | strong | declare one's intention
أكد رفض | verb | deny | ل, np | | | | strong | affirm one's refusal
أكد دعم | verb | praise | ل, np | | | | strong | affirm one's support
أكد التزام | verb | pledge | ب | | | | strong | affirm one's commitment
أكد حرص | verb | call | على | | | | strong | affirm one's keenness
أكد استعداد | verb | pledge | ل | | | | strong | affirm one's readiness
أصر على القول | verb | assert | إن, أن, quote | | | | strong | insist on saying
قال بالحرف | verb | assert | quote, إن | | | | strong | say literally
قال صراحة | verb | assert | إن, quote | | | | strong | say openly
رفع شعار | verb | call | quote, np | | | | weak | raise the slogan
رفع شعارات | verb | call | quote, np, ب | | | | weak | raise slogans
ردد شعارات | verb | assert | quote, ب | | | | weak | chant slogans
ردد هتافات | verb | assert | quote, ب | | | | weak | chant slogans
أطلق هتافات | verb | assert | quote, ب | | | | weak | chant slogans
اعترف بذنب | verb | assert | في, ب | | | | strong | plead guilty
أقر بذنب | verb | assert | في, ب | | | | strong | plead guilty
توصل إلى قناعة | verb | assert | ب, أن | | | | strong | come to the conviction
رفع الصوت | verb | condemn | ب | | | | weak | raise one's voice
فجر مفاجأة | verb | announce | ب, quote | | | | weak | drop a bombshell (in words)
وضع النقاط على الحروف | verb | assert | ب, في | | | | weak | spell things out
تمسك بموقف | verb | assert | من, np | | | | weak | stick to one's position
اتخذ موقف | verb | assert | من, ب | | | | weak | take a position
دخل على الخط | verb | assert | ب, quote | | | | weak | step into the debate
سرب معلومات | verb | announce | عن, أن | ل, إلى | | | weak | leak information
أعطى تعليمات | verb | call | ب, ل | ل | | | strong | give instructions
أصدر تعليمات | verb | call | ب, ل | ل, إلى | | | strong | issue instructions
أصدر توجيهات | verb | call | ب, ل | ل, إلى | | | strong | issue directives
أعطى أمر | verb | call | ب, ل | ل | | | weak | give an order
أصدر أمر | verb | call | ب, ل | ل, إلى | | | weak | issue an order
أصدر أوامر | verb | call | ب, ل | ل, إلى | | | weak | issue orders
أعطى مهلة | verb | call | np, ل | ل | | | weak | give a deadline
أمهل | verb | call | np, ل | object | | participle, noun | weak | give a deadline
استحضر | verb | assert | np, أن | | | participle, noun | weak | evoke
ألمع | verb | assert | إلى | | hedged | participle, noun | weak | allude
استنهض | verb | call | np, ل | object | | | weak | rouse
تنادى | verb | call | إلى, ل | | | participle, noun | weak | call one another to
حبذ | verb | praise | np, أن | | | | weak | favour
استنكف | verb | deny | عن, أن | | | | weak | disdain to
أنف | verb | deny | من, أن | | | participle, noun | weak | disdain
تشكك | verb | deny | في, من | | hedged | | weak | doubt
سمع | verb | assert | أن, عن, من | | | participle, noun | weak | hear
تبلغ | verb | assert | ب, أن, من | من | | participle, noun | weak | be notified
استبشر | verb | praise | ب | | | | weak | take as a good sign
اطمأن | verb | assert | إلى, أن | | | participle, noun | weak | be reassured
تيقن | verb | assert | من, أن | | | | weak | become certain
استشف | verb | assert | من, أن, np | | hedged | participle, noun | weak | discern
استشعر | verb | assert | np, أن, ب | | | participle, noun | weak | sense
احتسب | verb | assert | np, أن | | | participle, noun | weak | reckon
أفاض | verb | assert | في | | | participle, noun | weak | dwell at length on
ابتهل | verb | call | أن, ل, إلى | إلى, ل | | | weak | pray
تضرع | verb | call | أن, ل, إلى | إلى, ل | | | weak | pray
خيّر | verb | call | np | object | | participle, noun | weak | give a choice
ساوم | verb | call | على | object | | participle | weak | bargain with
تندر | verb | condemn | على, ب | | | | weak | joke about
سفّه | verb | condemn | np, من | | | | weak | ridicule
ازدرى | verb | condemn | np | | | | weak | despise
احتقر | verb | condemn | np | | | | weak | despise
حقّر | verb | condemn | np, من | | | | weak | belittle
خطّأ | verb | condemn | np | | | | weak | call wrong
صوّب | verb | assert | np, أن | | | participle, noun | weak | correct; else aim
قصد | verb | assert | ب, أن, np | | | participle, noun | weak | mean
نظّر | verb | assert | ل | | | participle, noun | weak | theorise
دردش | verb | assert | عن | مع | | participle, noun | weak | chat
تحادث | verb | assert | عن | مع | | participle, noun | weak | converse
احتفى | verb | praise | ب | | | | weak | celebrate, honour
أعجب | verb | praise | ب, أن | | | participle, noun | weak | please; passive: admire
انبهر | verb | praise | ب | | | | weak | be dazzled
اغتبط | verb | praise | ب, ل | | | | weak | be glad
هلل | verb | praise | ل | | | | weak | hail
صفق | verb | praise | ل | | | participle, noun | weak | applaud
شمت | verb | condemn | ب, في | | | participle, noun | weak | gloat over
انزعج | verb | condemn | من | | | | weak | be annoyed
اندهش | verb | condemn | من, ل | | | | weak | be astonished
دهش | verb | condemn | من, ل, أن | | | participle, noun | weak | be astonished
ذهل | verb | condemn | من, ل | | | participle, noun | weak | be stunned
ارتاح | verb | praise | ل, إلى | | | participle, noun | weak | be pleased with; else rest
انحاز | verb | praise | إلى, ل | | | noun | weak | side with
مال | verb | assert | إلى | | hedged | participle, noun | weak | incline to (a view)
زايد | verb | accuse | على | على | | participle, noun | weak | outbid in rhetoric
نأى بنفس | verb | deny | عن, من | | | | strong | distance oneself from
تملص | verb | deny | من | | | | weak | shirk
استعطف | verb | call | np, أن | object | | participle | weak | plead with
بايع | verb | pledge | np, على | object | | participle, noun | weak | pledge allegiance to
عاهد | verb | pledge | على, ب, أن | object | | | weak | vow to
تعاهد | verb | pledge | على | | | | weak | vow to one another
التمس عذر | verb | praise | ل | | | | weak | find an excuse for
استمهل | verb | call | np | object | | participle, noun | weak | ask for time
ضغط | verb | call | على, من, ل, ب | على | | participle, noun | weak | press
أثار شكوك | verb | deny | في, ب, np | | hedged | | weak | raise doubts
أثار جدل | verb | assert | ب, np | | | | weak | stir controversy (by remarks)
بعث برقية | verb | praise | إلى, ل, ب | إلى, ل | | | weak | send a cable
بعث ببرقية | verb | praise | إلى, ل, ب | إلى, ل | | | weak | send a cable
نقل على لسان | verb | assert | أن, quote, np | | | | strong | quote from the mouth of
صدر عن | verb | assert | np | | | | weak | be said by
بدأ بالقول | verb | assert | quote, إن | | | | weak | begin by saying
صرح قائل | verb | assert | quote, إن | | | | strong | state
أوضح قائل | verb | assert | quote, إن | | | | strong | explain
هدد قائل | verb | warn | quote, إن | | | | strong | threaten
حذر قائل | verb | warn | quote, إن | | | | strong | warn
برر ذلك | verb | assert | ب, quote | | | | strong | justify it by
فسر ذلك | verb | assert | ب, quote | | | | strong | explain it by
أرجع السبب | verb | assert | إلى | | | | strong | put the cause down to
عزا ذلك | verb | assert | إلى, ل | | | | strong | attribute it to
أرجع ذلك | verb | assert | إلى, ل | | | | strong | put it down to
# -- more nouns
إعراب | noun | assert | عن | ل | | | weak | expressing
لائمة | noun | accuse | على | | | | strong | blame (ألقى باللائمة)
ملامة | noun | condemn | على | | | | weak | blame
استنجاد | noun | call | ب | ب | | | weak | cry for help
استغاثة | noun | call | ب, من | | | | weak | cry for help
توسل | noun | call | ل, إلى | إلى, ل | | | weak | begging
بلاغ | noun | announce | عن, ب, أن | ل, إلى | | | weak | communiqué; a report to the police
تخوين | noun | accuse | np, ل | | | | weak | calling a traitor
تكفير | noun | accuse | np, ل | | | | weak | calling an infidel
تهجم | noun | condemn | على | | | | weak | verbal attack
تجريح | noun | condemn | ب, np | | | | weak | insult
تشهير | noun | condemn | ب | | | | weak | defamation
توبيخ | noun | condemn | ل, np, على | object | | | weak | rebuke
تقريع | noun | condemn | ل, np, على | object | | | weak | rebuke
نقد | noun | condemn | ل, np | | | | weak | criticism; else cash
عزاء | noun | praise | ل, في | ل | | | weak | condolence
تمنيات | noun | call | ب, ل | ل | | | weak | wishes
خيبة أمل | noun | condemn | من, ل | | | | weak | disappointment
هجوم لفظي | noun | condemn | على | | | | weak | verbal attack
حملة انتقادات | noun | condemn | ل, على | | | | weak | wave of criticism
تعاطف | noun | praise | مع | | | | weak | sympathy
ندم | noun | assert | على | | | | weak | remorse
حزن | noun | assert | على, ل | | | | weak | sorrow
شعور | noun | assert | ب, أن | | | | weak | feeling
انطباع | noun | assert | ب, أن | | hedged | | weak | impression
تصور | noun | assert | أن, ل, ب | | | | weak | idea, conception
رؤية | noun | assert | ل, أن | | | | weak | vision
إدراك | noun | assert | أن, ل, ب | | | | weak | realising
علم | noun | assert | ب, أن | | | | weak | knowledge; else science, flag
فرضية | noun | assert | أن, np | | hedged | | weak | hypothesis
مراهنة | noun | assert | على | | hedged | | weak | bet
رهان | noun | assert | على | | hedged | | weak | bet
تعويل | noun | call | على | | | | weak | counting on
إلحاح | noun | call | على, في | | | | weak | pressing
ضغط | noun | call | على, ل, ب, من | على | | | weak | pressure
تكليف | noun | call | ب, np | object | | | weak | charge, assignment
تفويض | noun | call | ب, ل | ل | | | weak | mandate
ولاء | noun | pledge | ل | ل | | | weak | allegiance
بيعة | noun | pledge | ل | ل | | | weak | oath of allegiance
تراجع | noun | deny | عن | | | | weak | going back on; else decline
تصحيح | noun | deny | np, ل | | | | weak | correction
استطراد | noun | assert | quote | | | | weak | digression
سرد | noun | assert | np, ل | | | | weak | account
حكاية | noun | assert | عن, np | | | | weak | tale
نقل | noun | assert | عن, أن | | | | weak | quoting; mostly "transport"
مذكرة | noun | assert | أن, ب, quote | إلى, ل | | | weak | memorandum; with توقيف: warrant
مقال | noun | assert | أن, عن, quote | | | | weak | article
افتتاحية | noun | assert | أن, عن, quote | | | | weak | editorial
استطلاع | noun | assert | أن | | | | weak | poll as a speaking document
تحليل | noun | assert | أن, ل | | | | weak | analysis
إحصاء | noun | assert | أن | | | | weak | count
إحصائية | noun | assert | أن | | | | weak | statistics
مغالطة | noun | assert | أن, np | | denied | | weak | fallacy
أكذوبة | noun | deny | np, أن | | denied | | weak | lie
كذبة | noun | deny | np, أن | | denied | | weak | lie
وهم | noun | deny | أن, np | | denied | | weak | illusion
ترويج | noun | assert | ل, أن | | hedged | | weak | promotion (of a claim)
إيهام | noun | accuse | ب, أن | object | | | weak | making believe
# -- more prepositions
وفقا لقول | prep | assert | | | |  | strong | in the words of; adds nothing after another cue
وفقا لتعبير | prep | assert | | | |  | strong | in the words of; adds nothing after another cue
وفقا لرأي | prep | assert | | | |  | strong | in the opinion of
وفقا لوصف | prep | assert | | | |  | strong | as (he) put it; adds nothing after another cue
طبقا لما | prep | assert | | | |  | weak | as (with ذكر, قال)
استنادا ل | prep | assert | | | |  | weak | based on
على رأي | prep | assert | | | |  | weak | in the opinion of
من منظور | prep | assert | | | |  | weak | from the perspective of
بتعبير | prep | assert | | | |  | weak | in the words of
