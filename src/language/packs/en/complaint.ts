import { type ComplaintLabel } from '../../complaint/labels';
import { type Patterns } from '../pack';

/** How people complain, in English. */
export const COMPLAINT: Patterns<ComplaintLabel> = {
  conduct: `
    touch* ..1 me|my|a ..1 my? ..0 parties|intime|private|privates|part|parts|breast|breasts|body|buttocks|thigh|thighs|vagina
    @carer|he touched|touch|toush|fondled|grabbed|kissed me
    @staff|he|tried|wanted|wants ..1 to? ..0 kiss|kissed|fondle me
    pinch* ..1 my breast|breasts|nipple|buttocks
    sexual* ..1 harass*|assault*|abuse|abused|advances|advance|misconduct
    made|make|making|makes ..1 sexual? ..0 advances|advance ..0 at|to|on|towards? ..0 me|her ..0
    wants|want|wanted|asked|asking|tried|trying|asks ..3 sleep with ..0 me|her
    asked|asking|wanted|wants|want|asks ..2 for|have ..0 sex ..1
    showed|show|shows ..2 his|son|me ..1 private|penis|bite|part|parts
    love messages|message|texts
    took|take|taking|takes advantage of ..0 me|her
    @staff|he ..4 rape|raped|raping
    inappropriate* ..1
    who|why ..3 told|tell ...6 papa|village|husband|wife|family|neighbour|neighbours|neighbor|people|everybody|everyone|mother|father|boss|sister|brother|friend|friends|others|mama ...4 sick|secret|secrets|sida|vih|hiv|aids|seropositive|positive|status|pregnant|pregnancy|sickness|illness|disease|diagnosis
    @staff|you|they|who|people told|tell|telling ...6 papa|village|husband|wife|family|neighbour|neighbours|neighbor|people|everybody|everyone|mother|father|boss|sister|brother|friend|friends|others|mama ...6 sick|secret|secrets|sida|vih|hiv|aids|seropositive|positive|status|pregnant|pregnancy|sickness|illness|disease|diagnosis
    @staff|you don ..0 tell|talk ...6 papa|village|husband|wife|family|neighbour|neighbours|neighbor|people|everybody|everyone|mother|father|boss|sister|brother|friend|friends|others|mama|everybody ...6 sick|secret|secrets|sida|vih|hiv|aids|seropositive|positive|status|pregnant|pregnancy|sickness|illness|disease|diagnosis
    @staff|you|they told|tell|telling|exposed|revealed|disclosed ..0 my secret|secrets|status|sickness|illness|disease
    talking|talk|talks|gossiping|discussing ..0 about my ..0 sickness|illness|status|disease|case|problem|pregnancy|result|results ..2
    know|knows|knew ..0 my status|sickness|hiv ..1 because ..1
    @staff ..2 read|showed|show|shared ..1 my file|results ..1 to|a|for|with ..2
    posted|post ..1 my picture|pictures|photo|photos|video ..2
    @staff ..4 not|cant|cannot|couldn|doesn|hardly|barely|no ..2 speak|speaks|spoke|understand|understands|hear|hears ..2 english|french|pidgin|fulfulde|language
    hung|hang|hangs|cut ..1 up|phone|call ..1 on me|us
    slam*|bang* ..2 door ..2
    @staff ..2 talked|talking|speaking|chatting|calling ..1 on ..1 phone ..2
    rolled|rolls|rolling ..1 her|his|their eyes
    looked|look|glanced ..1 at ..1 me|us ..3 walked|walk|left|passed|away
    walked|walk|walks away|out ..1 on? ..1 me|us
    pursue*|drive|drove ..1 me|us|we|man|people ..2 like|away
    make|made|makes|making ..1 me|us|you|people|patients ..1 feel ..2 stupid|small|bad|ashamed|useless|dirty|inferior|worthless|unwanted|like|nuisance|guilty
    shut|shutup up|your
    told|tell|said|asked|asks ..2 to ..1 shut|keep ..1 up|quiet
    sent|smell*|smelt|smelling|stank ..2 alcohol|cigarette|beer|whisky
    laughing|laughed|joking|gossiping|chatting among|amongst|with themselves|each
    @staff ..4 shout*|yell|yelled|yells|yelling|scream*|bark*|insult*|abuse|abused|abuses|abusing|mock*|laugh*|slap*|hit|hits|beat|push*|pinch*|threaten*|harass*|disrespect*|embarrass*|humiliat*|curse*|quarrel*|hiss*|ignored|ignores|ignoring|neglect*|scold*|bully|bullied|bullies|snap*|frown*|shove*
    shout*|yell|yelled|yells|yelling|scream*|bark|barked|barks|barking|snapped|snaps ..1 at|on ..1 me|us|my|people|patients|everyone|everybody|him|her|women|mothers
    insult*|humiliat*|mocked|mocking|abused|abuse|slapped|slap|pushed|pinched|threaten*|disrespect*|embarrass*|curse*|cursed|scold*|bullied|bully|ignored|belittled|shamed|despise*|assault* ..1 me|us|my|her|him|people|patients|mothers|women|mama|papa|man|we
    was|were|been|being|got|felt|feel ..2 insulted|humiliated|mocked|abused|slapped|pushed|threatened|harassed|disrespected|embarrassed|scolded|bullied|ignored|belittled|shamed|discriminated|assaulted|despised
    laugh* ..1 at ..1 me|us|my|people|her|him
    made|make fun ..1 of
    @staff ..4 is|was|are|were|be|so|very|too|really|just ..3 @rudeEn
    @rudeEn ..1 and? ..1 @staff
    you ..1 people|guys|all? ..1 are|be|too ..2 @rudeEn
    @place ..1 is|was|are|so|very|too ..2 @rudeEn
    @place ..1 is|was|are|so|very|too ..2 bad|poor|horrible|terrible|useless|awful|nonsense|zero|rubbish|pathetic
    talk*|speak*|spoke|answer*|reply|replied|responded|address* ..2 to|for? ..2 me|us|people|patients|man|we|her|him|my ..2 badly|rudely|anyhow|bad|harshly|like|roughly|rough
    they|you|people ..2 talk*|speak*|spoke|answer* badly|rudely|anyhow|bad|harshly|rubbish|roughly
    @staff ..3 talk*|speak*|spoke ..1 bad|badly|rudely|anyhow|rubbish|nonsense|harshly|trash
    can|could|know|learn|teach not? ..2 talk|speak ..1 to people nicely|well|politely|properly
    know ..1 how ..1 to? talk|speak ..1 to
    get|gets|got|has|have an? attitude
    badly|poorly|wrongly treated ..1 by ..1 @staff
    @staff|has|have|with|had|get|got|their|your|her|his ..2 bad|poor|terrible|nasty|rude|an|attitude|wrong|negative ..0 attitude|behaviour|behavior|manners|character|mouth|heart
    attitude ..2 of ..1 @staff ..3
    attitude|behaviour|behavior ..3 @badFr|inadmissible|bad|poor|terrible|awful|unacceptable|disgusting|worst
    bad|poor ..1 attitude|behaviour|behavior|attitudes
    treat* ..2 me|us|people|patients|her|him|my|we|man|women ..2 like|badly|poorly|unfairly|bad|anyhow|as ..1 animal*|dog*|goat*|child*|kid|criminal*|nothing|trash|shit|rubbish|beggar*|thief|slave*|rag|pig|fool|cow
    treat* ..2 me|us|people|patients|her|him|my|man badly|poorly|unfairly|anyhow|differently|roughly|bad
    treated like|badly|poorly|unfairly|differently|anyhow|roughly
    like ..1 an|a animal|dog|goat|slave|beggar|criminal
    no|zero|without|lack|little ..2 respect|manners|courtesy|compassion|empathy|humanity|sympathy|feelings
    not|no|never|nobody|dont ..2 respect|respects|respected|greet|greeted|care|cares|cared ..2 me|us|people|patients|man|anybody|about ..1
    @staff no get respect|heart|manners|patience|sense|home
    look* ..1 down ..1 on ..1
    look* ..1 at? ..0 me|us ..1 like|bad|somehow
    @staff ..5 on|with their|her|his phone|phones|facebook|whatsapp|tiktok
    @staff ..4 on facebook|whatsapp|tiktok|phone ,>
    @staff ..4 pressing ..1 phone|phones
    @staff ..4 sleep*|gossip*|chat*|drunk|pressing
    busy ..1 with|on|pressing|chatting ..1 their|her|his ..1 phone|phones
    chase*|drove|drive|threw|throw|sent|kick* ..1 me|us|my|him|her ..1 away|out|like
    touched|touch|grabbed|fondled me ..3
    touch* ..1 my ..1 breast*|body|buttocks|thigh*
    asked|ask|asking|wanted ..1 for? ..1 my ..1 number ..3 date|love|night|personal
    because ..3 anglophone*|francophone*|poor|tribe|northerner*|disabled|muslim|hiv|positive|status|accent|bamenda
    racist|racism|tribalis*|discriminat*|nonchalan*|maltreat*|insolence|unprofessional*|impolite*|disrespect*|heartless
    called|call ..1 me|us|my|her ..2 stupid|idiot*|fool|names|dirty|liar|lazy|villager|mad|animal|witch|prostitute|thief`,
  care: `
    wrong|incorrect ..1 diagnosis|treatment|medicine|drug|drugs|tablets|injection|dose|dosage|drip|result|results|prescription|leg|eye|tooth|blood
    inject*|vaccin*|operated|stitched|sewed ..3 wrongly|badly|wrong
    in a hurry|rush ..4
    @staff ..3 hurry|rushed|rushing|presses
    did|would|didn not ..1 hear|let|allow|give ..1 me ..2 out|talk|finish|speak|explain|chance|time
    without seeing anybody|anyone|nobody|doctor|somebody ..1
    negligence*|negligen*|incompeten*|careless*|carelessness|unqualified|untrained
    @staff ..3 is|are|was|too|very ..2 incompetent*|careless|negligent*|presses|inexperienced|slow|lazy|nonchalant*|useless
    prick*|pierc*|inject*|poke* ..2 me|him|her|my ..2 many|five|four|three|several|3|4|5|6|badly|everywhere ..1 times
    not|no|never|hardly|barely|didn|nobody|without|dont ..2 even|properly|really|well|me|us? ..2 examine|examined|examining|listen|listened|listening|look|looked|treat|treated|touch|touched|explain|explained|checked|assess*|assist*|helped
    nobody|noone ..1 attended|attend ..1
    not|never attended|attend to
    not|never|badly|poorly|wrongly|hardly ..2 treated|examined|attended|cared|served|handled|operated|stitched|managed|received|looked ..2
    not ..1 treated|attended|served|examined|taken|looked ..2 well|properly|good|care|fine|after
    bad|poor|terrible|horrible|awful|worst|nonsense|rubbish|useless ..1 treatment|care|consultation|doctor|doctors|nurse|nurses|staff|experience
    misdiagnos*|mistreat*
    appointment ..2 at|a|was ..1 # ..6 saw|took|attended|seen|called|received ..2 me? ..1 at|a #
    no ..1 care|treatment|attention ..1 at|from|for|was ..2
    left ..1 me|us|my|him|her ..2 alone|unattended|lying|bleeding|crying|suffering|pain
    made ..1 me|it|my ..1 worse
    because of you|your ..2
    you|they ..1 killed|kill|nearly|almost ..1 killed|kill ..1 my
    hurt|injured ..1 me|my ..2 badly|during|with|by|when ..2`,
  waiting: `
    @hours ..2 a ..1 queue|rang|file
    rang|file|queue ..1 long ..1 long
    appointment ..3 # ..3 seen|called|attended ..2 #
    favoritis*|favouritism|favoritism|favour
    wait*|waited|waiting|queue*|queued|sat|stood|standing|spent|spend|suffer* ..4 @hours
    wait*|waited|waiting|queued ..2 for|so|too|very|too? ..2 long|forever|ages|nothing|much|tire|tired
    @hours ..2 wait|waiting|waited|queue|queuing|queueing|delay|standing
    waiting ..1 time|hours|period ..2 is|was|too|very|so ..2 long|much|bad|terrible|crazy|unbearable
    long|too|endless|serious|much ..1 much|long|many? ..1 wait|waiting|queue|queues|delay|delays|line|lines
    too|so much|long wait|waiting|queue|queues
    queue|queues|wait|waiting|line|delay ..1 is|was|are|be|too|so ..2 too|very|so? ..1 long|much|plenty|endless|bad|terrible|crazy
    made|make|makes|making|keep|kept|keeping|let|left ..2 me|us|people|man|we|patients|women|person|him|her ..2 wait|waiting|stand|standing|queue|waited|suffer
    wast* ..2 my|our|people|man|time|peoples|too ..1 time
    waste ..1 of ..1 time
    @staff ..3 always|came|comes|come|arrived|was|is|are|started|start ..2 very|so|too|one|an|two|hours|hour? ..2 late
    @staff|they|you ..2 not|never|no ..2 on time
    jump*|skip*|cut ..1 the? queue|line
    served|taken|seen|called|went|go|going|passed ..2 before ..1 me|us
    we|i|man|people ..1 don? ..1 wait ..2 tire|tay|long|die
    without ..2 being|anyone|anybody|nobody|to|seeing|getting ..2 seen|attended|attending|called|served|doctor|treated|attention`,
  money: `
    oblige*|force|forced ..2 a|to|me ..1 buy|pay|purchase ..2
    only ..1 like|love|want|think|care ..1 about? ..0 money
    like|love|want|think only money
    pay pay
    too much money
    @staff ..2 sell|sells|selling|sold ..3 gloves|medicine|medicines|drugs|syringes|blood|place|places
    bakshish|corruption
    eat*|eating|swallow* ..1 only|just? ..1 my|our|people|peoples|the|we|man money
    no|without|not|never|refuse* ..3 receipt|refund
    your|their ..1 prices|fees|bills|price ..2 too|are|is ..2 high|expensive|much|abuse*|cost|plenty
    ask*|request*|want*|collect*|took|take|charge*|forced|force ..3 money|bribe|something|tip|cash|# ..3 before|under|extra|without|for|from|secretly|more|me|pocket|no
    asked|demanded|asking|demanding|collect|collected|collecting ..3 for? ..2 money|bribe|tip|cash|extra|something|gift|beer ..1
    bribe*|bribery|overcharg*|extort*|swindl*|scammed|fraudulent|corrupt*
    under ..1 table
    charged|billed|paid|pay|paying|debited|charge ..3 twice|double
    made|make|asked|had|forced ..2 to? pay ..1 extra|again|twice|more
    charged|billed|paid|pay|paying|debited|charge ..3 twice|double|too|extra|more|for ..1 much|nothing|times|than|money|something
    took|stole|stolen|steal*|collected|eat|ate|cheat*|rob*|seized|kept ..1 my|our|me|us|from|people|we ..2 money|change|cash|balance|property|belongings
    thief|thieves|cheats|cheaters|crooks|fraudsters|tiff
    cheated ..1 me|us|my
    my ..1 change|balance ..3 not|never|no|gave|given
    not|never|no|refuse*|didn ..2 give|gave|given|return*|refund* ..2 my|me ..1 change|balance|money|receipt|refund
    money ..3 back ,>
    want|give|need ..1 me|my|a ..1 refund|money back
    wrong|fake|false|inflated ..1 bill|invoice|amount|price
    you ..1 people? ..1 too ..1 like|love money`,
  privacy: `
    confidential*
    photo|photos|video ..2 me ..2 facebook|whatsapp|permission
    undress*|naked ..4 front|people|everybody|door|student*
    told|tell|telling|announced|discussed|discuss*|shared|exposed|revealed|leaked|disclosed|shouted|read ..2 my|our|everyone|everybody|people|others|neighbour*|husband|wife|boss ..3 result|results|status|hiv|illness|problem|disease|diagnosis|condition|case|business|everyone|people|front|aloud|file|secret
    everyone|everybody|people|others|strangers ..2 can|could|hear|heard|know|knew|now? ..1 hear|heard|listening|hearing
    everyone|everybody|people|others|neighbours|strangers ..2 know|knows|knew ..2 my|our|that|everything ..1
    no|zero|without|lack ..1 of|any? privacy|confidentiality|curtain|consent
    my ..1 result|results|file|info|information|status|photo|photos ..3 someone|somebody|wrong|other|another|everybody|public|whatsapp|facebook|shared|leaked
    sent|gave|given ..3 my ..1 result|results|file ..3 else|someone|another|wrong
    without ..1 my|asking|any ..1 consent|permission|me
    in front of ..1 everyone|everybody|people|others|all|students|strangers`,
  lost: `
    they|you|nurse|nurses|staff|lab|reception|doctor|hospital|clinic|people|someone ..3 lost|lose|loose|misplaced|misplace|mixed|miss ..1 my|our|the|his|her ..2 file|files|result|results|sample|samples|book|folder|card|papers|record|records|report|xray|scan|blood|test|tests
    my ..1 file|files|result|results|sample|samples|book|folder|record|records|report|test ..2 was|is|were|are|got|has|went|cannot|don ..2 lost|missing|misplaced|disappeared|found|gone|mixed|lose|loss
    cannot|can|could|not ..2 find ..1 my|our ..1 file|result|results|sample|folder|records|card|book
    mixed|swapped|exchanged ..2 my|the|up ..2 results|samples|sample|files|file|patients|babies`,
  theft: `
    stolen|stole|thief|steal|disappeared|took|taken ..6 at|in|a|for|inside|for ..1 your|hospital|clinic|ward|wards|waiting|reception|maternity
    stole|stolen|thief ..4 waiting|ward room
    @staff ..2 stole|stolen|thief|took|steal|take ..1 my money|telephone|phone|bag|portable|things
    thief|thieves ..2 in|a|at|for ..1 your
    bag|phone|telephone ..2 disappeared ..2 at|in ..2
    baby ..1 a|was ..1 ..0 stolen`,
  waitingNow: `
    waiting|wait|waited ..2 since|for ..1 #|hour|hours|hrs|two|three|four|morning|long|hours|yesterday ..1
    been waiting ..2
    waiting since ..2
    since ..2 #|hour|hours|hrs|two|three|four|morning ..2 waiting|wait|sitting|here|seated|standing ..1
    #|hour|hours|hrs|two|three|four ..1 hours|hour? ..0 waiting ,>
    am|are|been|was here|sitting|standing|seated ..1 here? ..0 since|for ..0 #|hour|hours|hrs|two|three|four|morning|long ..1
    still waiting ..2`,
  place: `
    @room ..3 is|are|was|were|so|very|too ..2 dirty|filthy|disgusting|smelly|smelling|stinking|hot|broken|bad|nasty|horrible*
    @room dirty
    dirty|filthy|smelly ..1 @room
    @room ..3 sent|smell*|stink*|stank ..1
    it|place stinks|smells ..2 here|there|in|inside
    so|too|very ..1 dirty|filthy ..1
    zero|no ..1 cleanliness ..0 cleanliness
    cockroaches|cockroach|rats|mosquitoes|mosquito|mosquitos ..3 everywhere
    cockroaches|cockroach|rats ..2 @room
    plenty|many|full ..2 mosquito*|cockroach*|rats
    no|not enough water|light|chairs|seats|soap|fans|beds|place ..2
    no water|light|chairs|seats|soap|fan|fans|beds|seat|chair ..1 in|to|there|inside|toilet|toilets ..2
    nowhere ..1 to sit
    clean ..1 your|the ..1 @room
    ground|floor ..2 slept|sleep`,
  service: `
    nobody|noone ..2 help|helped|helps|came|come|comes|attended|attend|cared|cares|answered|answers|answer|pick|picks|picked|listened|listens|bothered|told|assist*|explained|explain|saw|seen|received ..1
    no one|body ..2 help|helped|helps|came|come|comes|attended|attend|cared|cares|answered|answers|answer|pick|picks|picked|listened|listens|bothered|told|assist*|explained|explain|saw|seen|received ..1
    nobody ..1 ..1 answer|help|attend|care|mind ..1
    they|you|nurse|doctor|staff ..1 refused|reject*|denied ..1 me|us|him|her|my ..2
    refuse*|refusing ..1 to? ..1 see|treat|attend|help|touch|admit|receive|give|serve|talk|listen|consult|examine ..1
    sent|turned|drove|posted|tossed|returned|chased ..1 me|us|my|him|her|people|away|we ..2 away|back|home|out|nothing|without|up|elsewhere
    turned away|back
    was|were|been|got sent|turned|posted away|back|home
    doctor|dr|nurse|specialist ..1 never|not ..1 came|come|show|showed|arrived|present|turn|turned
    doctor|dr ..2 was|wasn ..2 absent|not ..1 there|around|present|absent|come
    doctor|dr ..2 was|wasn ..2 absent|not ..1 ,>
    doctor no ..1 come|show
    service|services|organisation|organization|management|system|clinic|hospital|experience|treatment|care|reception|customer|prestation ..2 is|was|are|really|so|very|e|too|be ..3 @badFr|bad|poor|poorly|terrible|horrible|awful|useless|nonsense|disgusting|pathetic|slow|rubbish|worst|disappointing|zero|shit|messy|disorgani*|rude|chaotic|unacceptable|appalling
    service|organisation|hospital|clinic @badFr|zero
    bad|poor|terrible|horrible|awful|worst|useless|nonsense|rubbish|shitty|zero|disgusting|lousy|nasty|pathetic ..1 service|services|hospital|clinic|experience|organisation|organization|management|system|reception|customer
    you ..1 people|guys|all? ..1 are|be|too|just ..3 bad|useless|wicked|terrible|horrible|nonsense|unserious|rubbish|disgusting|pathetic|poor|slow|joking|shameless|animals|rude|incompetent|unprofessional|disorganized|disorganised|stressful|annoying|wasting
    not|no|never ..2 happy|satisfied|pleased|impressed|content ..2 with|at|by|about|of|how|comment
    disappoint*|unhappy|dissatisfied|unsatisfied|frustrat* ..2 with|at|by|about|of|how|comment
    very|so|really|extremely|deeply disappointed|unhappy|frustrated|dissatisfied
    < i|am|not ..2 not ..1 content|happy|satisfied ,> >
    < not content|happy|satisfied ..1 >
    not|no ..1 happy|satisfied|content ..1 at ..0 all
    < disappointed|unhappy ..1 >
    complain|complains|complaining|complaint|complaints|plains|grievance ..1
    report you|the|this|your ..2 hospital|clinic|nurse|doctor|people|authorities|police|media
    report you ,>
    report this|your ..2 ,>
    i will|am suing you|the|this ..2 hospital|clinic|doctor|nurse
    speak|talk|see ..2 to|with|a|the|your the|your|a manager|director|boss|supervisor|administration|administrator ,>
    speak|talk|see ..1 to|with|the|your manager|director|boss|supervisor|administration|administrator
    shame|inadmissible|unacceptable|shameful|disgraceful|lamentable|deplorable|disgusting|intolerable|appalling|disgrace ..1
    shame on|to|for ..1 you|the
    mess|chaos|nonsense|rubbish ..1 in|at|here|with|your|that ..2 clinic|hospital|you|there|place|service
    disorgani*
    change*|cancelled|canceled|postponed|rescheduled|changed|moved ..3 my|our|the|me ..1 appointment|appointments|date|dates ..2 3|2|three|two|several|again|times|without|many|always|every
    keep|keeps|kept|always ..1 ..0 changing|cancelling|canceling|rescheduling|moving|postponing|change|cancel|reschedule ..2 appointment|appointments|date|dates
    you ..3 change|cancelled|postponed|rescheduled|cancel|reschedule ..3 times|always|again
    regret|regretted|regrets ..1 ..1 coming|choosing|ever ..3 your|here|there|this|clinic|hospital
    recommend* ..2 nobody|anyone|never
    not|never|would ..2 not? ..0 recommend* ..2
    toilet|toilets|wc ..2 no|has|have|a ..2 no? ..1 door|water|paper|soap|light
    never ..2 again ..2 your|this|that|here|there ..1
    never ..2 coming|come|return|back ..0 back|again|there|to|your ..1
    bad|horrible|terrible|poor|worst experience
    worst ..1 hospital|clinic|place|experience|service
    no|never|out ..2 drugs|medicine|medicines|reagents|stock ..2 a|at|in|pharmacy|lab|of|there
    still ..2 not|no|waiting ..3 received|got|for ..3 result|results
    leaves|left ..1 much|lot to be desired`,
  praise: `
    touched ..1 heart|deeply|by|with
    touched my heart
    no|not|never|nothing|zero|nor ..1 a|any|had|one? ..1 complain*|complaint*|regret*|problem*|issue*
    nothing ..1 to ..1 complain|report|say
    not|no|never|nobody|noone|without|didn|didnt ..3 wait*|shout*|insult*|yell*|rude*|queue|delay|humili*|ignored|ignore*|lost|dirty|bribe*|disappointed|long|harass*|beat|slapped|mistreated
    wait*|attend* ..1 not ..1
    without waiting|delay|queue
    no|less|fewer ..1 long|more? ..1 wait|waiting|queue|delay
    short|reduced ..1 wait|queue
    before ...8 now|this ..4 good|fine|better|ok|quick|fast|improved|great|super
    used to ..6 now|but
    excuse*|pardon|sorry|forgive ..3 made|make|if|for ..3 wait|late|shout*
    i|we ..2 am|was|will ..3 late|rude
    i shouted|yelled|insulted|abused|quarrelled
    merci|thank|thanks ..4 not|never ..4
    like ..2 human|person|queen|king|family|royalty|mother|son|daughter|sister|brother
    no|without|never ..4 shame|ashamed
    listened|heard ..2 complaints
    despite|even|although|though ..4 wait*|queue|long ..5 good|excellent|super|great|nice|satisf*|top|happy|content*
    pleasure|honour|favour|favor`,
  fact: `
    wait*|attend ..2 for|your|my|that|the ..2 bus|taxi|confirmation|message|messages|call|sms|reply|answer|car|bike|feedback|result|results|baby|money|salary|appointment|transport|train|friend|rain|husband|wife|son|daughter|date|ok|go
    wait for me|us
    wait me|us|please|until|till|small
    will|ll|can|must|should|going|go|shall|could|have ..3 wait|waiting
    how|what ..4 wait*|attend|queue
    i|we|my ..1 have|am|don|lost ..1 lost|misplaced|forgot|lose ..1 my|the ..1 card|file|book|phone|telephone|result|results|ticket|receipt|papers|prescription|job|number|contact|key|keys|bag|sim
    stuck|traffic
    will|going|want|wanted|must|can ..2 pay|bring
    do|does|is|are|will|can|what|how|which|when|if ..3 price|prices|cost|fee|fees|money|pay|expensive
    baby|child|son|daughter|pain|he|she|my ..1 husband|wife|boss|mother|father|brother|sister|landlord|neighbour ..4 shout*|beat|beats|hit|insult*|slap*|scream*|cry*
    robbed|stole*|stolen|thief|bandits|thieves ..3 in|at|on|a|last|yesterday|my|my ..1 road|taxi|bus|house|market|way|street|work|phone|night|transport
    stole*|stolen ..2 my ..1 phone|telephone|car|bag|portable|android
    i speak|talk ..1 bad|badly
    no|not ..2 light|water ..2 home|house|village
    consent|permission ..3 message|messages|sms|texts|text|calls|reminders|contact
    refuse ..1 ..1 receive ..2 message|messages|sms|reminders
    message|messages|sms|reminders|text|texts|calls ..1 too
    disappointed|ashamed ..1 to|not ..3 come|able`,
  patience: `
    am|i|we ..2 still? ..0 waiting ..2`,
  others: `
    taxi|taximan|taximen|driver|landlord|school|university|house|boss|teacher|prof|bank|neighbour|neighbor|husband|police|brother|traffic|bus|bike|airline|company|shop|boutique|market`,
};
