import { type GuardLabel } from '../../../urgency/labels';
import { type Patterns } from '../../pack';

/** Words around a sign that rule it out, in English. */
export const GUARDS: Patterns<GuardLabel> = {
  recurs: `
    again|revenue|revenues|returned|return|returning|worse|worsening|recommence|still
    come|came|coming|is|comes back
    not stop*|stopping
    not gone|stopped|better|stopping|finished
    but now|today
    now ..4 is|am|it|my|i`,
  nowWell: `
    now he|she|it|i|they ..1 runs|run|running|plays|play|playing|walks|walk|walking|eats|eating|court|dances|strong
    now i|it|all|everything|he|she am|is|feel|feels|me fine|ok|okay|better|well|good|alright|normal
    now i|it|he|she am|is|feel|feels much|completely|totally|all|a fine|ok|okay|better|well|good|lot
    now fine|ok|okay|better`,
  normalValue: `
    temperature|fever ..3 36*|37*
    tension|bp|pressure ..3 11/*|12/*|13/*|10/*|110/*|115/*|118/*|120/*|125/*|130/*
    tension|bp|pressure ..2 105|110|115|118|120|122|125|128|130 over
    tension|bp|pressure is|now ..1 normal*|good|ok|fine|stable
    sugar|glucose|dextro ..4 0,7*|0,8*|0,9*|0.7*|0.8*|0.9*|1|1,0*|1,1*|1,2*|1.0*|1.1*|1.2*|5|6|5.*|6.*|7.*|5,*|6,*|7,*|80|85|90|95|100|105|110|120|normal*|good|ok|fine`,
  noMore: `
    no|not|never|nothing ..3 again
    no longer
    no|not any more
    no more ..2 again`,
  resolved: `
    fever|temperature|swelling ..2 down
    pain ..1 is|gone|came|come|coming|went down ,>
    doctor|doctors|you|team|nurse|god|hospital|they ..1 don|have|a? save|saved|stop*|treated
    been|was stopped|controlled|treated
    runs|running|court|playing ..1 everywhere|about|around|again
    fever|pain|temperature|malaria is|a|has|don ..1 gone|over|go|finish|cease*
    out of danger|hospital
    discharged
    all clear
    healed
    in remission
    cured
    finish ,>
    is|are|has|have|all|completely|totally|now|been|don gone now|away|since|thanks|thank|completely|today|with|after|yesterday
    is|are|has|have|all|completely|totally|now|been|don gone ,>
    pain|fever|bleeding|swelling|cough|rash|headache gone
    disappeared|vanished|resolved|healed|cured|stopped|better|cicatrise|reduced|subsided|calmer|calmed
    pain|pains|bleeding|fever|vomiting|cough|headache ..3 finished|finish|over
    fever|temperature|swelling|pain ...2 normal
    bleeding ...3 stopped
    thanks|merci ...6 quick
    arrived|came ...3 with|for
    a|they|you|doctor|nurse stopped ..1
    quick|fast ...3 thanks|merci|thank
    stay|stayed|playing|court|runs
    went|passed|go away
    is over
    don don stop|finish|go|better
    before ...8 now fine|ok|okay|better|well|all
    now i? am|is|it? fine|ok|okay|better|well
    alright|cured|recovered
    under control
    strong again
    treating|treat|saving|healing|handling
    treated|removed|saved
    thanks|thank|thankful|grateful|merci|grace ...6 saved|gone|stopped|better
    is|are|am|feel|feels|feeling|doing fine|well|ok|okay|good|better
    both|all fine`,
  past: `
    last year|month|years|months
    years|year|yrs|yr|months|decades|decade ago|back|earlier|before|prior
    back in|when|then
    in two thousand
    in 98|99|00|01|02|03|04|05|06|07|08|09
    that time
    childhood|teenager|adolescence|adolescent*
    ago ..1 years|months
    in 19*|20*
    when ..2 was ..2 small|young|child|baby
    long time
    in the past
    history of
    died ..2 of|from|in
    used to
    as a child|kid|baby
    childhood
    previously
    during ..2 operation|surgery|intervention|anesthes*|anaesth*
    my first|last|previous pregnancy|baby`,
  animal: `
    dog|dogs|cat|cats|goat|goats|cow|cows|sheep|pig|pigs|chicken|chickens|hen|hens|fowl|horse|puppy|kitten|rabbit|bird|parrot|hamster|hamsters|chat|chats|boeuf|mouton|moutons|poules|cheval|lapin ..1 is|was|were|got|had|been|died|die|dies|ate|swallow*|drank|don|s|vomi*|sick|dead|convuls*
    dog|dogs|cat|cats|goat|goats|cow|cows|sheep|pig|pigs|chicken|chickens|hen|fowl|horse|puppy|kitten|chat|boeuf|mouton|moutons|poules|cheval|lapin ..1 have|has|had|a ..2 fever|been|died|seizure*|diarrh*|eaten`,
  othersPast: `
    sister*|brother*|friend|friends|mate|neighbour|neighbor|cousin|uncle|aunt|colleague|boss|mother|father|mum|mom|dad|papa|grandma|grandpa|grandmother|grandfather|son|daughter|wife|husband ..3 had|has|got|was|collapsed|fell|fainted|don|a|s ..6
    sister*|brother*|friend|mate|neighbour|cousin|uncle|aunt|colleague ..8 last|yesterday|ago`,
  othersWell: `
    he|she|they|it|on|everyone|everybody|nobody is|are|s|feels|doing|was ..2 fine|ok|okay|well|good|better|strong|hurt|safe|home|discharged|recovered|stable
    he|she|they|on already? walks|walking|runs|running|court|plays|playing
    he|she|they|it don well|better|strong|ok
    discharged|recovered
    out of danger|hospital
    nobody|no one ..3 hurt|injured
    fine|ok|okay|well|alright now|today`,
  joke: `
    lol|lool|haha*|hahaha|mdr|ptdr|xd|😂|🤣|😅|😆|😹|💔
    heart ..3 broken|broke
    heart attack ...8 bill|price|prices|fees|cost|saw
    bill|price|prices ...5 heart`,
  image: `
    no|without heart ,>
    has|have|got|have no heart
    heart ..1 bleed*
    wait|waiting|queue|line|file|bill|bills|price|prices|fees|service|clinic ..2 kill* me|us|m|people|somebody ,>
    on fire ..1 today|tonight
    pain in the|neck ..2 finding|neck|park*|to
    hole ..2 pocket
    hunger|laugh*|heat|sun|cold|boredom|joy|shame|sleep|thirst|fun ..2 want|wants|go|will|almost|nearly ..2 kill*|die|finish
    killed|killing me|m ..2 laugh*|joke*
    kill* time
    heart ..1 broken|breaking|break|melt*
    heartbroken|heartbreaking
    give|giving|gives|gave|nearly|almost ..4 heart attack
    give|giving|gives|gave ..4 stroke
    heart ...6 when|seeing|saw|hearing ...5 bill|price|prices|cost|fees
    boss|teacher|prof|landlord|heat|weather|traffic|kids|work ...2 kill|killing|kills me|m
    dying|dead|die|died of|from|to|with|for|to know|laughter|laughing|hunger|boredom|thirst|embarrassment|shame|curiosity|see|hear|meet|tired
    dead tired|beat|slow|serious|line|end|easy|cheap
    drop dead`,
  figurative: `
    traffic|heavy|road|bad|stuck|in|the|a jam
    jam on|at|for
    bill|bills|price|prices|fees|fee|cost|costs|money|wallet|purse|cashier
    waiting|queue|boredom|bored|file|queues|boring|delay|delays
    room|office ...4 hot|air|suffocat*
    hot|air|suffocat* ...4 room|hall|office|job
    driver ...2 accident
    accident ...4 late
    room ..3 hot|stuffy|window|windows|suffocat*
    window|windows|fan
    battery|phone|telephone|credit|network|reseau|charge
    match|film|movie|exam|work|boss|traffic|road
    killed it
    laugh*|curious|curiosity|impatience|joy|shame|hunger|starving|stress|happy
    smell|perfume|toilet|toilets
    junction|roundabout
    traffic|taxi|bus|car|train ...4 broke*|accident|late|jam
    accident ...3 road|traffic|on
    arm is dead
    toilet*|dirty|clean
    nurse|receptionist|staff|service ..4 rude|broke|broken
    heart ..2 broken|broke
    curious|burning|eager|impatient|hate|pressed to see|know|meet|come|start`,
  routine: `
    x ray|rays
    xray|scan|echography|echocardiogram|ecg|ekg|radio|scanner|mri|physiotherapy|physio|kine|checkup|check|control|follow|followup|review|screening|specialist|clinic
    blood ...4 take|takes|taken|taking|draw|drawn|give|test|tests|sample
    take|prelev*|draw|give ...3 blood
    unit|ward
    department|service for
    test|tests|analyse|analyses|lab
    prevention|awareness|campaign|campagne|donation|donor|bank|group
    vaccine against
    danger signs
    burn|burns ..1 cream|ointment|unit|gel|dressing|lotion
    finger|toe nail|nails
    cut ..2 barbe|hair|nail|nails
    burn* ..2 rice|food|toast|cake|gateau|plat|dinner|supper|lunch|souper|meal|beans|haricots|onions|sauce|stew|eggs|pizza|bread|shirt|chemise|clothes|light|farm|bush|house|bridge|calories|chicken|meat
    tetan* ..2 shot|jab|vaccin*|injection|booster|serum|sat
    shot|jab|vaccin*|injection|booster|serum ..2 tetan*
    stitch*|points|staples ..2 out|off|removed|removal ..1 on|at|monday|tuesday|wednesday|thursday|friday|saturday|tomorrow|next
    crash course
    drown*|buried|swamped ..2 in|under ..1 coursework|work|paperwork|emails|homework|debts
    train|trains|bus|flight ..2 cancelled|late
    numbers|screen|letters|writing|message ..2 comment|how|small
    i am ..1 confus*
    confus* about|by|with|which
    manage|arrive|able|can ..2 to|a answer|reply
    cut|cutting ..2 water|power|light|electricity|road|internet|network|line|phone|hair|son|grass|cake|call
    know|understand ...4 how|what|comment ...3 answer|reply|respond
    answer|reply|respond ...2 this|it|message|sms|thing`,
  ruledOut: `
    said|told|says|show*|found|confirm*|test|tests|result|results|scan|doctor ..4 is|was|not|no ..2 not|no|a|an|any|problem
    not|no a|an stroke|appendicitis|attack|cancer|heart
    ruled out
    false alarm`,
  hypothetical: `
    what if
    what|how|comment ...5 if|when
    do|call|go|come ...1 if ...6
    < if ...12 do|call
    signs|symptoms|risk|risks|risques|danger|causes ...1 of
    in an emergency
    case of
    no|not|any idea|clue ..1 when|how|if|what|where ..6
    when|date ...4 stitches|stiches|points|staples|plaster
    explain* ...5 if
    explain*|taught|teach*|learn*|montr*|show* ...3 how|comment|to|a|what
    you treat|handle|offer|manage ..4
    do|does|can|is|are you|clinic|hospital|there ..2 treat|handle|see|manage|doctor|specialist
    who ...3 call|contact ...3 emergency|case
    number ...3 emergency
    emergency number|line|department|room|ward|service|unit
    in case
    if ever
    normal ...2 to|for
    should ...2 worry
    if ...14 call|do|come
    can|could|does|is|would|may ..5 cause|causes|normal|lead
    how|comment ..3 prevent|avoid|recognise|know
    what|which ..3 signs|symptoms
    the|a|your leaflet|brochure|poster|video`,
};
