/**
 * Common English words, folded, that a spelling correction must not turn into another word ("pluie" is not a bad spelling of "plaie"). Counted (words
 * only) in pxtextmining (MIT, NHS England), XED (CC BY 4.0, University of Helsinki) and replies of our own writing; completed by hand.
 */
export const REAL_WORDS = `
cooking handed handing clash odds measured reach reached reaching backing backed hanging rating ratings buried bury espresso hurry erase
shift about above abrupt absolute abuse accept access account accurate achieved across acted actual actually address addressed admin admitted
adult advance advice advise advised advisor afford after aftercare again agony agreed ahead alcohol alive allocated allow allowed allowing
almost alone along already although always amazing amount another answer answered answering answers anxiety anxious anymore anyone anything
anyway apart appalling appear apply approach april areas around arranged arrest arrival arrived arriving asked asking assess assessed
assisted asthma attack attended attending august autistic automated available avoid awaiting aware awful awkward backs badly banter based
basis beach because become bedroom before beginning behalf being believe belittled benefits better between beyond bipolar birth bishop
bleeding blood bloomy board booked booking bored bother bothered bottom bound bracken breaks breath breathe breathing brilliant bring broke
broken brother brought build building built bullied caged called caller calling calls calmed calming cancelled cardiac cared careful carer
carers cares caring carol carry category catering caused causing chair changed changing chase chatting chatty check checked checks cheerful
chest child children choice choices chronic church class classes clean cleaner clear clearly clinic clinical clinician clock close closed
closer closing clozapine coffee collapsed collect colour comes comfort coming comments community complain complaint computer concern
concerned concerns confident confirmed confusing connect conscious contacted control coping correctly corridor could couldn council couple
courteous courtesy cover covered crews crisis critical criticism cross current customer dangerous daughter dealing dealt death decided
declined dedicated defense delay delivered demand dementia dentist despite diabetes diabetic diagnosed diagnosis difficult dignity directed
directly disabled discharge discuss discussed distress district doctor doctors doesn doing downside drive driver drivers driving drugs during
earlier early earth easier easily effects efficient either elderly emergency emotional empathy employ encourage ended ending engaged english
enjoy enjoyed enough ensure entire entrance entry equipment escort estimate estimated events every everybody everyday everyone exactly
example except exercise exercises expect expected explain explained extent extremely fabulous failure fairly faith fallen false families
family fantastic faster father fault faults feedback feeling feelings feels female filled filling finally finding finish finished first fixed
flasks floor fobbed focused follow followed following forever forget forgotten formal forward found frame freeman fresh friday friend
friendly friends fully funding funds further future generally genuinely getting given giving going grateful great grounds group groups guess
handled handler handlers handling handover hands happen happened happening happens happy hared haven having health heard hearing heart helped
helpful helping helps higher highly history holiday honest honestly hoped horse hospital hospitals hours house however human husband husbands
ignored illness impressed improve improved including increase increased informed injury input inside insist insisted instead involve involved
issue issues itself james joanna journey journeys judge keeping kidney kinder kindest kindly kindness knowing knowledge known knows ladies
landing later laugh leaflets learning learnt least leave leaving length letter letters level levels library lifetime liked limited lines
linked listen listened listener listeners listening listens literally little lives longer looked looking lovely luckily lucky lunch lying
makes making manage managed manager manhattan manic manner mannered manners march marked market masks maternity matter maybe meals means
meant medicate medicine medics meeting member members mentally mention mentioned merely michael middle might miles minor misled missed
mistakes mobility modern monday money month months morning mosque mostly mother mouse moved moving music myself named names natal natural
navigate nearest nearly necessary needed needing needs negative neglect neighbour neither never night nobody noisy normally north nothing
notice number numerous nurse nurses nursing obviously offer offered office often older ongoing online operative operator operators order
organised other others outcome outside overall oxygen pandemic panic panicking paramedic partner passed pathway peach people perfect
perfectly perhaps period periods person personal pharmacy phone phoned phones physical picked picture pills planned playing pleasant please
pleased plenty pneumonia pointless polite politely poorly possibly potential practical practice praise press pressure pretty prevented
previous price priority prisoners privacy private probably problem problems process progress promised prompt promptly proper properly
property proved provide provided providing punctual purpose pushed putting quality queuing quick quicker quickly quickness quiet quite rapid
rarely rather reading ready really reason reasons reassured receive received receiving recently recommend recorded records recovery redacted
reduce reduced refer referral referrals referred refused regarding regular regularly rehousing related relative relatives relaxed relaxing
release relevant reliable remember reminder repeat reply repour request requested required resolve resolved resource resources respond
responded responder response responses result resulted results return returned returning review right ringing rooms round rounds rules
running rushed sadly safely safety satisfied saturday saved saving saying scale scared scary script seats seclusion security seeing seemed
seems sending sensitive sepsis serious seriously session sessions several severely shaking shame share shared shock short shortage shortages
shorter should shouldn shouting showed shower showing shown sickness signs similar simply since single sister sitting skills small smile
solve solved someone something sometime sometimes sooner sorry sorted space speak speaking speed speedy spent spoke spoken staff staffing
staffs start started starting state stated stating stayed stick still stitches stomach stopped stopping straight street streets stressed
stressful stroke struggled stuck stuff suffer suffered suffering sugar suggest suggested suicidal sunday superb supported supposed surgery
surprised survey swift symptoms system systems tablet tablets taken takes taking talkative talked talking tarmac teams telling terms tested
tests thank thankful thanks their therapist therapy there therefore these thing things think thinking third thorough those though thought
thoughts threat three threw through thrush thursday ticked ticky timely times timetable today together toilet totally touch toward towards
track trained training transfer trapped travel treat treated treating treatment treats tried trouble truth trying tuesday turned turning
twice unable unaware under unheard unhelpful unless unsteady unsure until unwell update updated upset useful useless users using usually
valued vehicle vehicles visit visited visiting visitor visits voice voluntary vomiting waited waiting waits walked walks wanted wanting wards
waste watch watching water website wednesday weekend weekly weeks weight welcoming wellbeing where whether which while whilst whole willing
winded window within without woman women wonder wonderful words worked worker workers working works world worried worry worrying worse worst
worth would wouldn write writing written wrong years young yourself`;

/**
 * English words that name nobody, folded. Counted (words only) in patients' comments of pxtextmining, in XED and in replies of our own writing: written in
 * small letters at least twice and at least four times as often as with a capital inside a sentence; given names were taken out by hand, and words of our
 * clinics added.
 */
export const ORDINARY_WORDS = `
abandoned ability able about above abrupt abruption absolute absolutely abuse accept accepted access accessed accessibly accessing
accommodated accommodating accompany accordingly account accurate accurately accused achieve achieved across act acted acting activities
activity actual actually acute adapt adapting add added addict addiction adding additional address addressed adjust adjusted admin
administering administrators admitted advance advice advise advised advisor advocate af affected afford afraid after aftercare afternoon
again against agencies agency aggressive agitated ago agony agree agreed ahead aid aids aim aims alarms alcohol alert alive all allergic
allergy allocated allow allowed allowing allows almost alone along alongside alot already alright also alter although always am amazing
amazingly ambulatory amiss among amongst amount analysis and angels ankle another answer answered answering answers anti antibiotic
antibiotics antidepressants antipsychotics anxieties anxiety anxious any anybody anymore anyone anything anytime anyway anywhere apart
apologised apology app appalled appalling appear appeared appears apply appointment appointments appreciate appreciated approach approachable
appropriate appropriately approximately apps appt apt are area areas aren argumentative arm arms around arranged arranging arrest arrival
arrivals arrived arriving arthritis ask asked asking asks assault assess assessed assessment assessments assessor asset assist assisted
assisting assumed assured asthma at ate attached attack attacks attempt attempted attempts attendance attended attending attentively
attribute audios authority autistic automated automatic availability available average avoid avoided awaiting awake aware awareness away
awesome awful awhile awkward babies baby back background backs backseat bad badly bag bags balanced band bands banging bank banter barely
based basically basis bath bathing bathroom battle bay bays be bearable beat beautiful became because become becoming bed bedridden bedroom
beds bedside bee been before beforehand beg began begin beginning behalf behaviour behaviours behind being beings believe believed believing
belittled belittling belive bell bells bench beneficial benefit benefited benefits benefitted best better bettered between beyond big bigger
bike bill billing bin binge biopsy birth birthday bit bite black bladder blamed blanket blankets bleach bleed bleeding bless blessed block
blood bloods blurred board body book booked booking books boon boosted borderline bored boredom born both bother bothered bothering bottom
bought bound bowel bowl box boy brain break breaking breaks breastfeeding breath breathe breathing briefer bright brill brilliant brilliantly
bring brings broke broken brother brought browser buck build building built bullied bullying bumpy bundled burden business busy but button
buy buzzer buzzers by bye caged call called caller callers calling callous calls calm calmed calming calmly came can cancel cancellations
cancelled canker cannot cannula cant capacity carbohydrates card cardiac cardio cardiographer cards care cared careful carefully carer carers
cares caring caringly carings carried carry cars case cashier catatonic category cater catered catering caused causing cell center centred
certainly chair chairs challenged challenging changed changeover changing chaotic characters charged charming chase chased chatting chatty
che check checked checking checks cheeky cheer cheerful cheers cheery cheese chemist chemo chest child childhood children childs choice
choices choose chronic chucking circa circumstances claimed clarity class classed classes clean cleaned cleaner cleaners cleaning cleanliness
clear clearer clearly climate clinic clinical clinician clinicians clinics clock close closed closer closes closing clots cloud coat
cockroaches coffee cold collapsed colleague colleagues collect colour colouring combination come comes comfort comfortable comforting comfy
comin coming commenced commendable commented comments commitment committed common communicate communicated communicates communicating company
comparison compassionate complain complained complaining complaint complaints completely complex complicated computer concern concerned
concerns concussed condescending conduct conducted confidante confidence confident confidential confidentiality confidently confirm confirmed
confirming confused confusing connect connecting connection conscious consent consider considerate considered considering consistency
consistent consistently constantly constrained constraint constraints consulted consuming contacted contacting continued continuity
contracted contrary control convenient cooked cooking coordinator cope coped coping copped copy coronavirus correctly corridor cos cost costs
could couldn counselling count counted counter country couple courteous courtesy cover covered covering coz crafts crap crazy cream created
creating crew crews cries criminal crisis criteria critical criticism cross crutches crying cudnt cuff cup cups current currently curtains
custody customer customers cut cuts cutting dad dagger daily dangerous dare dark dash daughter daughters daunting day days deaf deal dealing
dealings dealt death deathly decided declined dedicated dedication deemed deeply defense defibrillator definitely dehydrated delay delayed
delays delete delighted delightful deliver delivered delivering delivery demand demanding demonstrated denied dentist department departments
depending depends depressed depth describe described deserve deserves desk despatch despatched desperate desperately despite destroying
detailed deteriorated deteriorating detrimental developed developing development diabetes diabetic diabolical diagnosed diagnosis dialled did
didn didnt die died diet dietician diets differently difficult difficulties difficulty dignity dinner dint directed directly dirty
disabilities disability disabled disagreed disappointed disappointment discharge discharged discharging discomfort discreet discus discuss
discussed discussing disease disgrace disgusting disjointed dismissive disorder disorders disrespectful disrupted dissatisfied distancing
distracted distress distressed distressing disturbed disturbing diversity dizziness dizzy do doc docs doctor doctors does doesn dog doing
domestic don dona done door doors doubt down downhill downplayed downs downside downstairs drank drastically dread dressed dressing dressings
drew drink drinking drinks drip drive driver drivers driving drop dropped drug drugs due during duties duty dying each eager ear earlier
early ease eased easier easily easy eat eating edge edges educate educated effect effectively effects efficiency efficient efficiently eight
eighties either elderly electric eleven else elsewhere emailed emails embarrassing emergencies emergency emotional emotionally empathetic
empathic empathy emphatic employ employment empty enable enabled encountered encourage encouraged encouraging end ended ending ends energy
engaged engaging english enjoy enjoyable enjoyed enjoying enjoys enough ensure ensured ensuring enter entered entering entertained
entertainment entire entitlement entrance entry envelope environment epilepsy equal equally equipment er erratic error escalating escort
escorted especially essential established estimate estimated even evening events eventually ever every everybody everyday everyone everything
everywhere exacerbated exactly examination examined example examples exams exceeded excellently except exceptional exceptionally exemplary
exercise exercises exertion exhausted exist expect expectations expected expecting expensive experienced experiencing explain explained
explaining explains explanation explanations expressed extended extent extortionate extremely eye eyes fab fabulous faceted facilitated
facilities fact facts fail failed failure faint fainted fair fairly faith fall fallen falls false familiar families family fan fans fantastic
far fare fashioned fast faster fasting father fault faultless faults favourite fear fears fed fee feed feedback feeding feel feeling feelings
feels fees feet fell felt fem female ferm fever few fewer file fill filled filling finally financial find finding finds fine fingers finial
finish finished finishing fir fire first fit fits fitted five fix fixed fizzy flagged flashbacks flask flasks flexibility flipping floor
floors floppy flowers flustered fob fobbed focus focused foldaway follow followed following fone food foods foot for forced forceful forcibly
forever forget forgetful forgot forgotten form formal former forms forthcoming fortnightly fortunately forward forwards found four fr
fractured frail frame free freedom freely freephone freezing french frequency frequently fresh friday fridge friend friendliness friendly
friends frightened frightening from frustrating full fully fumes fun function funding funds further fuss future gain gained games garden
gardens gashed gate gave gender generally generator generic gentle genuine genuinely get gets getting girl give given gives giving glad glass
glasses gloves go godsend goes going gold gone goo good googled got gotten government gown granddaughter grandson granted grateful great
greater greeted grew gripe grounds group groups grow growth gud guess guidance guided guidelines guy guys gym gynae had hadn haha half hall
halved hand handcuff handcuffed handcuffing handcuffs handed handing handle handled handler handlers handling handouts handover hands handy
hang hanging happen happened happening happens happier happy hard hardest hardly hared harm harsh has hasn hassle hatch hate have haven
having he head headache headaches heal healed healing health healthcare healthier healthy hear heard hearing heart heartfelt heating heavily
heavy height held hello help helped helper helpers helpful helpfully helping helpless helpline helplines helps her here hero herself hes
hesitate high higher highly him himself hint hip his history hit hmm hold holding holiday holidays hom home honest honestly hope hoped
hopeful hopefully hopes hoping hora hospital hospitals hot hour hours house how however hr hrs hub huge human humiliating hung hurried hurry
hurts husband husbands hypo i id idea identified identify if ignored ill illness illnesses im imbalance immeasurably immediately importantly
impressed impressive improve improved improvements improving in inappropriate incensed included includes including inconsistency inconsistent
incorrectly increased incredible incredibly indeed independent individual individualising individualized individuals induced info inform
informative informed informing inhaler inhalers initially inject injury inlaw inpatient input ins inside insight insist insisted insisting
inspired installed instalments instead instructor insulin insult insurance integrated intend interact interest interested interests intern
intimidated intimidating into introduce introduced invaluable investigate investigating investigation involved involvement involving irons
irrelevant irritating is isn isna isolated issue issued issues it its itself jab jabs jail jails jkl job join joined joining joke jokes
joking journey journeys joy judge judged judgement judgemental judgmental jug jump junction junk just jut keep keeping kept kest key
keyworker kicked kidney kids kill kind kinder kindest kindly kindness kine kitchen knee knew knitting know knowing knowledgable knowledge
knowledgeable known knows kolo lab labour laboured lack lacking lacks ladies lady lag landing language lanyards lass last late lately later
laugh laughing laughs laundry law lay lead leading leaflet leaflets leaking learn learned learning learnt least leave leaves leaving lecture
led left leg legged legs length lengthy less lesson lessons let letter letters letting level levels liaise library life lifesaver lifestyle
lifetime lift lifted light lighting lights like liked likely limit limited limits line lines link linked lip lipreads lips list listen
listened listener listeners listening listens lists literally little live lives ll load loads locally located lock lockdown locked lonely
longer look looked looking lose losing loss lost lot lots loud loudspeaker lounge love loved lovely lovey low lower lowest luckily lucky lump
lunch lunchtime luv lying made magic mainly maintain majority make makes making mam mami mams man manage managed management manager managing
manic manner mannered manners many map marked market marvellous marvels masks massively material materials maternity matron matter mattered
matters mattress may maybe meal meals mean meaning meaningful means meant meantime meanwhile measured measurement measures med medal medic
medically medicate medication medicine medicines medicks medics meds meet meeting mega member members memory men mentally mention mentioned
merely mess messy methadone methods microwave mid middle midnight midwife might mild miles milk mind minefield minor minority
miscommunication misleading misled misrepresented missed missing mistake mistakes misuse mix mixed mm mo mobility modern mom momentum monday
money month monthly months mood moods more moribund morning mornings mosquitoes mosquitos most mostly mother mothers motivate motivated
motivating mouth move moved movies moving moy mrs much mug multi mum mums murderer music must my myself nails name named names nasty natal
natural navigate near nearby nearer nearest nearing nearly neat necessary neck need needed needing needle needs negative neglect neglected
negro neighbour neighbours neither nerve nervous never new newborns newsletters newspapers next nice nicely nicer nicest night nightmare
nights nine nit nite no nobody nodded noise noisy none nonsense nonstop noon nor normally not notch noted nothin nothing notice noticed
notified now nowhere nuisance nuke numb number numbers numerous nurse nurses nut o obliged obsessive obstructed obvious obviously occasional
occasionally occurred odd of off offer offered offering office often okay old older once one ones ongoing online only onto op open opened
opener opening opens operate operative operator operators opportunities opportunity ops opt optimistic or order ordered ordering orderly
orders ordinated organised originally other others otherwise our ourselves out outcome outpatient outreach outset outside outstanding over
overall overcome overcooked overdosed overload overly overnight overs overstretched overuse overweight overwhelmed overwhelming overworked
owe own ownership oxygen pace pack package packed packet pads paid pain painful painless paint painting pandemic panic panicked panicking
paper papers paperwork paracetamol paraded parading paralysed paramedic paramedics partially particular particularly partner pass passed
passengers passing password past path pathway patiently patronisation patronising pay paying peace peers people peoples per perfect perfectly
perform perfunctory perhaps period periods person personable personal personalised personalities personality personally persons pharmacist
pharmacy phlebotomist phone phoned phones phoning physical physically physio physios physiotherapist physiotherapists pick picked picking
picture pictures pier pills pin planet planned planner plaster play playing pleasant pleasantly please pleased pleasure plentiful plenty pls
pneumonia podiatrist pointed pointless poking policy polite politely pool poor poorly pop pork positivity possibly post posted potential
power ppl practical practice practitioner practitioners praise praised pray prebooked precious preeclampsia prefer preferably preferred
preformed pregnancy pregnant prematurely prep prepared prescribed prescribing presented presenting press pressed pressure pressured
pretending pretty prevent prevented preventing previous previously price prices primary prior prioritise priority prisoner prisoners privacy
private privately proactive probably problem problems process processed processes professional professionalism professionally professionals
proficient program programs progress projected promise promised promoted prompt promptly proper properly property proposed protect protocols
proud prove proved proven provide provided provider providers provides providing provoking psychiatric psychiatrist psychiatrists
psychological psychologist psychology psychosis psychotherapist psychotherapy publish pull punctual purpose push pushed pushing put puts
putting puzzled qualified quality quarrel queries query questioning queueing queuing quick quicker quickly quickness quiet quieter quit quite
rain rainy raise raised ran ranting rapid rarely rash rather rating ratings ray reach reached reacted read reading readmitted reads ready
real realistic reality realize realized really rear reason reasonable reasonably reasons reassurance reassured reassuring receipts receive
received receives receiving recently receptionist recognise recommend recommendations recommended recommending recorded records recover
recovering recovery recruitment red redial reduce reduced reducing refer referral referrals referred referrer reflect refreshments refused
refusing regarding regards registered regress regular regularly rehab rehousing relatable related relating relationship relationships
relative relatively relatives relaxed relaxing relayed release relevant reliable relieve reluctant rely remain remained remember remembered
reminded reminder reminders remote removal remove removed reoccurrence reorganised repeat repeating replaced replied reply reported repour
request requested requesting require required requirement requirements requires reschedule rescue research researched resettlement resolve
resolved resource resourced resources respected respectful respectively respects respiratory respond responded responder responders
responding response responses responsibility responsible responsive rest resting result resulted results retired return returned returning
returns review reviewed reviews revoke rid ride ridiculous right ring ringing rise risk ro roads rolled roof room rooms rough round rounds
rubbish rude rules run rung running runs rush rushed rushing sad sadly safe safeguarding safely safer safety said salt salute same sample sat
satisfactory satisfied sats saturday save saved saver saving saw say saying says scale scales scam scan scans scared scary schedule scheduled
school schools screening script scruffy seamless season seat seats seclusion secondary sectioned sectioning sector sectoral secure security
see seeing seek seeking seem seemed seeming seemingly seems seen sees selected self sell semi send sending sensitive sensitivity sensory
sentence sepsis sering serious seriously seriousness serve served session sessions set setting settings settled seven seventy several
severely sexual shade shaded shaking shaky shambles shame share shared sharing sharp she sheet sheets shielding shift shingles shock shocked
shop short shortage shortages shortened shorter shortly should shoulder shouldn shout shouted shouting show showed shower showing shown shows
shut shuttle sick sickle sickness side sides sign signage signboard signed significantly signposted signs silver similar simply since sing
single singleton sink siren sister sit sitting skilled skills skin skip slapped sleep sleeping sleepy slept slight slightly slip slipped slot
slow slowed slowly small smaller smartphone smell smells smile smiles smiley smiling smoke smoking smooth smoother smoothly so soap socialize
socializing society socks solve solved solving some somebody someone something sometime sometimes somewhere soon sooner soothe sore sorry
sorted sorting sound sounded sounds spa space spaces speak speaking specialist specific specifically specified spectrum speech speed speedier
speedy spend spent spiel spirits split spoil spoke spoken springs squeeze st staff staffed staffing staffs stagger stair stairs stamped
standing starchy stars start started starting starts state stated stating status stay stayed staying stays steam stent step steps steroid
stick sticker stigma still stim stitches stockings stoma stomach stood stool stopped stopping story straight straightforward strain strategy
streamlined street streets strength strengthen stressed stressful stretched strip stroke strong stronger strongly structured struggle
struggled struggles struggling stuck student stuff stupid subjects submit subsequently success successful successfully such sudden suddenly
suffer suffered sufferer suffering suffers sugar suggest suggested suicidal suitable suited summarise summer sun sunday superb supper
supplied supported supporting supportive supposed surge surgeon surgery surname surprised surprising surprisingly survey suspected swallowed
sweetheart swell swelling swift swifter swiftly swimming switch switchboard swollen symbols sympathetic sympathetically sympathy symptoms
syrup system systems tablet tablets tabs tactics tailored tailoring take taken taker takes taking talk talkative talked talking talks tall
taps target tarmac tarnishing task tasks taste tasted taught taximan tea teach teaching team teams tears teeth tell telling temp ten term
terms terns terrified tested testing tests text texting than thank thankful thanks thankyou that thats the their them themselves then theory
therapist therapists therapy there thereby therefore these they thigh thin thing things think thinking thinks third this tho thorough
thoroughly those though thought thoughtful thoughtfulness thoughts thousand threat threaten threatened threatening threats three threw
through throughout thru thrush thursday thus thx ti tick ticked ticky tidy till time timely timeout times timescale timescales timetable tips
tired to today toes together toilet toiletries toilets told tolerated tomorrow tone too took tooled tools tooth top topics totally touch
touching tough toward towards town track traffic trained training transfer transformed transgender transpired transported trapped traumatic
traumatised travel travelled travelling travesty treat treated treating treatment treatments treats trees tremendously tried tries triggers
trip trouble true truly trusted trusting trustworthy truth truthfully try trying tuesday turn turned turning tutorials tweaked twenty twice
two txt uh ulcerated ulcers um unable unacceptable unannounced unanswered unavoidable unaware unbearable uncaring uncertain uncertainty
uncomfortable uncommunicative unconscious under underlying underpaid understaffed understand understandable understanding understands
understood undressed uneasy unfailingly unfair unfamiliar unfortunately unhappy unheard unhelpful unimportant uninteresting unknown unless
unlucky unnecessary unobserved unorganised unpleasant unprecedented unpressured unprofessional unreadable unresponsive unsafe unsettled
unstable unsteady unsubscribe unsupported unsure until unwell up upcoming update updated updates updating upmost upon upper ups upset
upsetting ur urgently urology us use used useful useless user users using usual usually utmost vaccine vaccines valid valuable valued van
variety various ve veggies vehicle vehicles verbally very view views visit visited visiting visitors visits voice voices voluntary volunteer
vomiting wages waif wait waited waiting waits waived wake waking walk walked walker walking walks wall walls want wanted wanting wants ward
wards warm warmer warmers warmth warning was wash washed washing wasn waste wasted waster wat watch watching water way waying ways we weak
weaning weapons wear wearing webpage website wednesday week weekend weekends weekly weeks weigh weighed weight welcome welcomed welcoming
welfare well wellbeing went were wet what whats whatsoever wheel wheelchair wheels when whenever where whether which while whilst white who
whoa whole wholly whom whose why wicked wide wife will willing willingness win winded window windows wing wise wish wished with withdrawal
within without witnessed wk wks woke woman women won wonder wonderful wonderfully wondering wont word words work worked worker workers
working workload workmen workout works worksheets workshop workshops world worried worries worry worrying worse worst worth worthy would
wouldn wound wounds wrist write writing written wrong wud yday yeah year years yes yesterday yet yh you young your yourself yourselves yrs`;
