import { type Theme } from '../../../domain/feedback/analysis';
import { type ThemeWords } from '../../feedback/theme-words';

/** English and Cameroon Pidgin words that name a theme. Folded spelling; see PhraseMatcher for `*` and `~`. Written by us. */
export const THEMES: Readonly<Record<Theme, ThemeWords>> = {
  waiting_time: {
    names: `
be there all day|there all day|still number|take a number|get a number|four hours|three hours|five hours|six hours|two hours|in and out in
let old|old mamas first|old people first
wait|waits|waited|waiting|wating|queu*|delay*|lateness|slowly|prompt*|on time|in time|hours|hrs|all morning|whole day|whole morning
half the day|since morning|since dawn|seen quickly|seen quick|quick|quickly|quicker|quicken|fast|faster|speed*|swift*|straight away
straight in|right away|no time at all|time keeping|timekeeping|timely|timescale*|time scale*|long line|the line|line was|line move*
lining up|stood in line|too long|so long|took ages|ages|forever|backlog|skip* ~ line|jump* ~ line|jump* ~ queue|before me|ahead of me
pass before|overtak*|run* ~ late|running behind|behind schedule|hours late|keep* time|kept time|no wait*|hold up|time consuming
response time|till night|quick quick|keep long|over delay|sidon|tanap|siddon|take number|attend me quick|since for morning`,
    hints: `
late|slow|punctual*|all day|rapid*|immediate*|in and out|early|earlier|long time|minutes late|an hour|hour|half hour|wasted ~ time
waste ~ time|arriv* ~ time|turn up`,
  },
  staff_attitude: {
    names: `
lovely nurse*|lovely staff|lovely doctor*|lovely people|lovely team|lovely lady|lovely ladies|lovely man|nice nurse*|nice doctor*|nice staff|nice people|nice lady
good doctor*|good nurse*|good staff|great staff|great team|great nurse*|great doctor*|amazing staff|amazing nurse*|amazing team|fantastic staff|fantastic team
excellent staff|excellent team|wonderful staff|wonderful nurse*|brilliant staff|brilliant team|dedicated staff|fault the staff
nurses were|nurse was|nurses are|people dem|your people|shout* ~ patient*|talk* to sick|greeted
cashier ~ rude|gate man|gateman|dispenser|kind|kindly|kinder|kindness|nicely|nicest|friend*|polite*|rude|rudely|rudeness|caring
care free|compassion*|empath*|sympath*|warm|warmth|warmly|welcom*|smile*|smiling|helpful*|unhelpful*|pleasant*|unpleasant*|respect*
disrespect*|considerate|thoughtful*|attentive*|patient with|impatien*|courteous*|courtesy|cheerful*|gentle|gently|humble|arrogan*
attitude*|manner*|bedside|wicked*|shout*|yell*|scream* at|insult*|scold*|mock*|laugh* at|humiliat*|bully*|bullied|nasty|abrupt*
dismissive*|disinterested|uninterested|unconcerned|cold hearted|uncaring|unprofessional*|approachable|calmly|calming|humour|humor|jolly
amazing people|treated me like|treated like|looked down|look down|look* up from|phone in hand|on their phone*|on his phone|on her phone
chat* among*|gossip*|lazy|sharp tongue|spoke to me like|talk* to me like|talked down|greet*|good morning|introduc*|hold my hand
held my hand|never made me feel|put me at ease|at ease|stress out on us|nuisance|obliging|accommodat*|hospitab*|bad mouth|bad heart
fine heart|vex|big head|proud|grumpy|moody|sweet*|cheeky|snapp*|rolled ~ eyes|eye roll|sucked ~ teeth|hiss*|personable|charming|chatty
good company`,
    hints: `
staff|nurse|nurses|nursing staff|doctor|doctors|dr|midwi*|receptionist*|crew|crews|driver|drivers|paramedic*|carer*|security man
cleaner*|pharmacist*|auntie|matron|sister|porter*|assistant*|team|people|everyone|guy|guys|lady|ladies|gentleman|man was|woman was
they were|nice|patience|lovely|mean|harsh*|ignor*|professional*|supportive*|reassur*|comfort* me|calm|joke*|angel*|star|hostil*
aggressive*|understanding|conversation`,
  },
  communication: {
    names: `
nobody tells|no one tells|nobody asked|still do not know what|do not know what the|as if i was|above my head|over my head|read the result
what i have|two times till|in words|draw|drawing of
explain*|explanation*|inform|informed|informing|information|informative|info|communicat*|tell me|tell us|told us|were told|not told
nobody told|no one told|nobody said|never told|didn tell|advice|advis*|listen*|understood|understand|understandable|understanding what
clearly|unclear|confus*|contradict*|mixed message*|different stor*|pidgin|fulfulde|translat*|interpret*|signpost*|signboard*
notice board|signage|update*|updated|notif*|sms|answer* ~ question*|leaflet*|instruction*|email*|keep us inform*|kept inform*
heard nothing|hear nothing|not heard|no idea what|jargon|big grammar|show me how|showed me|microphone|loudspeaker|megaphone
talk* through|talk to me|wrote it|write it|handwriting|in the dark|misinform*|discharge paper*|one says|say one thing|no body explain
nobody explain|sabi am|no tell|dem no tell|hard of hearing|read to me`,
    hints: `
told me|was told|clear|language|french|english|sign|signs|results|result|letter|letters|phone* me|call* me back|called back|call back
ring back|rang|text us|text message*|reminder*|question*|asked|ask me|contact|contacted|news|drew|discuss*|talk* about|message|messages
feedback|consult* me|involve*|paperwork|papers`,
  },
  care_quality: {
    names: `
diagnos*|misdiagnos*|exam|checkup|check me|check my|check ~ baby|check ma|operated|surgeon*|wound*|recover*|recovery|heal|healed|healing
cure|cured|better now|got better|feel better|feeling better|much better|painful|pain free|relief|relieved|sicker|worse|complication*
infected|skilled|competen*|incompeten*|expert*|expertise|knowledg*|careless*|negligen*|neglect*|mistake|error|injection|inject*|drip
cannula|vein|blood sample|xray|ultrasound|therap*|physio*|rehab*|follow up|after care|aftercare|looked me after|take care|taken care
took care|took good care|caesarean|c section|cs|blood pressure|hypertension|walk again|see again|sleep again|saved my|save my
life saving|high standard|standard of|cataract|lost my result*|lost ~ result*|lost ~ sample*|still sick|still in pain|no improvement
nothing changed|dressing*|bandage|seizure*|counsel*|strong again|well again|body fine|don go|treat well`,
    hints: `
care|cared|caring for|treatment|treatments|treat|treated|examin*|check up|checked|surgery|operation|op|stitch*|pain|sick|ill|infection
skill*|experienced|thorough*|careful|mistakes|wrong|blood test*|sample|samples|lab|scan|x ray|followed up|looked after|delivery
delivered|labour|birth|malaria|typhoid|fever|diabet*|bp|asthma|breath*|quality|service|professional care|medical|clinical|dentist*|teeth
tooth|glasses|fixed|sorted|effective|helped me|helped my|help* with my|plaster|monitor*|session*|sessions|exercises|mental health
properly|hands`,
  },
  staffing: {
    names: `
doctors dey|nurses dey|doctor dey even|one midwife|one more nurse|one more doctor|one more cashier|a second doctor|a second dentist
second dentist|second nurse|woman doctor|lady doctor|at every desk|every desk|for thirty beds|for forty|tired staff|another person at
doctor travelled|doctor traveled|that comes to work|come to work|window closed|windows closed|every window
more staff|enough staff|staff shortage*|short staff*|shortstaffed|understaff*|under staffed|short of staff|lack of staff|staffing
too few|few nurses|few doctors|one doctor|1 dr|one nurse|two nurses|no doctor|no nurse|no doctors|no specialist*|no midwife
doctor absent|doctor not there|doctor ~ travel*|not at post|nobody on duty|on duty|nobody ~ counter|nobody at|no one at|nobody dey
doctor no dey|doctor dey only|absentee*|overworked|overstretched|over worked|workload|busy staff|rushed off|recruit*|employ
second doctor|another doctor|more doctors|more nurses|more cashiers|more cashier*|another cashier|extra staff|extra nurse*
additional staff|manpower|man power|enough hands|staff turnover|change of staff|staff change*|always somebody|always someone|lady gynae*
paediatrician|pediatrician|gynaecologist|doctors on duty|people no plenty|staff numbers|staff levels|more crews|more drivers
more ambulances|double crew*|two man`,
    hints: `
not enough|only one|specialist|specialists|absent|absence|stretched|too busy|hire|one more|turnover|different doctor|same person
continuity|locum*|agency|volunteer*|trainee*|student*|intern|interns|consultant|full team|whole team|female doctor|cardiologist`,
  },
  environment: {
    names: `
clean|cleanliness|cleaned|dirty|dirt|filth*|smell*|stink*|stench|toilet*|latrine*|bathroom*|shower*|wash room|washroom*|tap|taps
running water|no water|water dey|water no|drinking water|light dey|no light|generator|mattress*|sheet|sheets|linen|blanket*|pillow*
bench*|seating|fans|air con*|aircon|cold room|freezing|ventilation|mosquito*|nets|cockroach*|rats|mice|insects|flies|ramp|ramps|elevator
stair|facilit*|equipment|waiting area|roof|leak*|shade|shaded|paint*|decor*|noise|noisy|crowded|overcrowd*|cramped|spacious|tv|wifi
wi fi|internet|food|meal|meals|breakfast|dinner|coffee|menu|canteen|vending|drinks|toys|magazine*|surrounding*|place clean|place dirty
fine place|bins|rubbish|garbage|dust*|new scanner|old building|flood*|gutter*|sink|soap|flowers|tidy|vehicle clean|clean vehicle|bumpy
ambulance comfortable|pram`,
    hints: `
cleaner|light off|power|electric*|bed|beds|chair|chairs|seat|seats|sit|fan|ac|heat|hot|cold in|temperature|warm in|net|rat|lift|stairs
building*|machine*|broken|room|rooms|ward|wards|waiting room|corridor|rain|sun|tree|garden|quiet|space|comfortable|comfort|uncomfortable
music|lunch|tea|drink|environment|bin|modern|fridge|oxygen|door|lock|curtain*|hygien*|atmosphere|suspension|seat belt*|wheelchair*|steam`,
  },
  access_booking: {
    names: `
line sings|phone sings|picked the phone|pick the phone|pick the call|pick my call|card for today|card finish|for those who work
fixed me in
appointment*|book|bookings|rebook*|reschedul*|opening hours|opening time*|open on|open at|opens|opened|close at|closes|24 hours
phone line*|phoneline|hotline|answer the phone|answer ~ phone|pick ~ phone|get through|got through|getting through|line busy|number busy
rings out|hung up|hang up|switchboard|turned away|turn* ~ away|sent away|months for|month wait|weeks wait|months wait|waited months
waited weeks|wait ~ months|wait ~ weeks|postpone*|registration|register|on line|walk in|walk ins|walkin*|card number|accessible
accessibility|easy to get|hard to get|difficult to get|fit me in|fitted in|fit us in|see doctor|face to face|video call
telephone consult*|phone consult*|home visit*|mobile clinic|eligib*|more regular|more frequent*|once a month|come back tomorrow
come another day|seen sooner|admit|insurance card ~ no consultation|close card`,
    hints: `
booked|booking|slot|slots|available|availability|closed|closing|weekend*|saturday*|sunday*|evening*|out of hours|pick up|picks up
engaged|on hold|operator*|sent home|sent back|refused|refer|referred|referral*|waiting list|months to|weeks for|weeks to|cancel*|date
dates|registered|online|website|app|whatsapp|ticket*|access|squeeze|see a doctor|see the doctor|get to see|tests are|discharge from
criteria|more often|months|sooner|transfer*|admission|admitted`,
  },
  medication: {
    names: `
sachet*|injection finish*|drug finish*|medicine finish*|syrups|pain tablet*
medic*|medicine*|medication*|drug|drugs|tablet*|pill|pills|capsule*|syrup|ointment|inhaler*|insulin|antibiotic*|paracetamol|painkiller*
pain relief|prescri*|chemist|doses|dosage|vaccin*|immunis*|immuniz*|side effect*|out of stock|stock out|refill*|arv|arvs|coartem|quinine
amoxi*|contracepti*|family planning|pill box|take it with food|how to take|take the medicine|eye drops|ear drops|drip finished|morphine
anaesthe*|iron tablet*|antimalarial*|bp tablet*`,
    hints: `
cream|pharmac*|dispens*|dose|jab|jabs|reaction|allerg*|stock|repeat|drops|sedation|supplements`,
  },
  cost_billing: {
    names: `
price list|mobile money|in his pocket|in her pocket|into his pocket|his pocket|her pocket|drop something|dropped something
for something before|eat* our money|eat* my money|chop money|chop my money|invoice|balance to pay|borrowed money|sold my|loan
paid the same|pay for everything|pay before|paid before|small payment*|paper says|she collected|he collected|they collected
costs|costly|expens*|price|prices|pricey|priced|cheap*|unaffordable|fees|bills|billing|billed|charges|overcharg*|paying|payment*
cashier*|receipt*|deposit*|refund*|insurance|cnps|nhif|francs|frs|fcfa|cfa|k for|thousand|euros|dollars|bribe*|under the table
find am something|something for the boys|momo|mobile money|orange money|free treatment|instal*|waived|discount*|rip off|robbery|rob us
extort*|quotation|tariff*|consultation fee|wage*|salary|value for money|too dear|moni|e cost|outside cost|transport money
parking charge*|per night|a night|sell a kidney`,
    hints: `
cost|afford*|fee|bill|charge|charged|pay|paid|money|cash|insured|tip|tips|change for|no change|coins|free of charge|for free|hidden
quote|estimate|card fee|debt|detain*|dear|petrol`,
  },
  transport_location: {
    names: `
pothole*|no fuel|beside my|main road|driver passed|parking lot|motor bike*
transport*|taxi*|okada|bendskin|motor*|buses|cars|park|parked|parking|car park|roads|travel|travelled|traveled|travelling|far away
nearby|near me|close to|close by|closer to|located|situated|km|kilomet*|walk to|minutes walk|five minutes walk|driving|rides|dropped off
shuttle|bridge|potholes|directions|directions to|find the place|find the clinic|hard to find|easy to find|out of town|quarter
patient transport|wheelchair access|disabled bay|on foot|step free|signboard for junction|door to door|place far|e far|road spoil`,
    hints: `
ambulance*|bike|bus|car|road|journey|distance|far|near|closer|local|location|central|miles|drive|drives|drove|driven|ride|pick me up
picked me up|picked up|pick up point|pick up time|drop off|dropped me|collect|collected|collection|home safely|safely home|junction
address|town|village|street|vehicle*|crew|pts|route|get there|get here|getting there|getting to|to and from|to hospital|foot|fuel
lift home|taken home|took me home`,
  },
  safety_dignity: {
    names: `
naked|uncovered|no gloves|without gloves|gloves on|my hiv|hiv thing|people s sickness|my sickness|my bag|my purse|was stolen|opened my
drew the screen|drew the curtain|drawn the curtain|spoke low|low voice|nobody heard|nobody could hear|nobody knew what|separate entrance
not by name|made me stand|hit my|hit me|pinched|tied me|tied my|tied his|tied her|restrain*|fell from|fell off|wet floor|slippery|no rail*
bed rail*|side rail*|lifted my wrapper|in slippers|no blind|left unattended
privacy|confidential*|consent*|dignity|dignif*|undignified|respect ~ body|undress*|in front of everybody|in front of everyone
in front of others|everyone could hear|everyone hear|everybody hear|everybody know*|out loud|whole market|told my husband
rang my husband|my status|positive and|positive she|two pairs of gloves|stigma*|discriminat*|tribal*|racis*|because she is poor
because i am poor|looks like money|insult*|slap*|beat|beaten|beat me|push* my|push me|shov*|threat|assault*|harass*|stole|stolen|theft
thief|thieves|missing bag|missing phone|slipped|unsafe|sterile|steril*|reused|re used|used syringe|syringe*|dirty hands|wash* ~ hands
washed hands|infection control|cross infect*|bribe*|find am something|you know what to do|shouting at women|humiliat*|mocked|mocking
shamed|counted my coins|animal|like dog|like dogs|like goats|corpse|locked in|read my file|records office|my diagnosis|couldn read
could not read|without asking|before touching|gown|floor and used|bedsore*|pressure sore*`,
    hints: `
private|secret*|permission|curtain*|naked|expose*|covered|hiv|gloves|tribe|because i am|poor people|disabled|hit|hits|pushed|kick*|grab*
violen*|threaten*|abus*|touch*|steal*|fell|fall|falls|slip|trip*|safe|safely|safety|dangerous|danger|hygien*|needle|needles|hand wash*
mask|masks|covid|shouted at|shame|ashamed|embarrass*|animals|dead body|seat belt*|strapped|secure|door ~ lock|my file|forced|force me
unattended|left alone`,
  },
};
