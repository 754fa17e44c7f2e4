import { type Matter } from '../../../urgency/labels';
import { type Patterns } from '../../pack';

/** What staff should answer by the next working day though nobody is in danger, in English. */
export const MATTERS: Patterns<Matter> = {
  unrest: `
    gunshot*|gunfire
    gun shot|shots|fire|fires
    shooting ,>
    shooting in|everywhere|outside|around|for|since|near|here|on|too ..1
    they|soldiers|soldier|military|amba|ambas|boys|people ..1 are shoot|shooting ..1
    fighting ..2 town|quarter|road|here|soldiers|army|amba
    soldiers|amba ..2 fighting`,
  abuse: `
    spoke|talk* ...2 badly|rudely
    ignor* ...2 me|us|him|her|my
    guard|security|nurse|doctor|staff|receptionist ...3 push*|hit|shov*|grab*|refus*|ignor*
    undress* ...4 front|everybody|people|others
    treated ...3 differently|badly|like|animals|dog|inferior
    because|cause ...4 tribe|poor|status|religion|language|anglophone|color|race|handicap|hiv|vih|accent
    nurse|doctor|staff|guard ...3 hit|beat|push*|tap*|touch*|throw*|laugh*
    shout*|insult*|yell*|slap*|abus*|humili*|mock*|scream*|disrespect*|rude*|harass*|curs*|discriminat*|racist
    called|call ...3 stupid|idiot*|fool|names|dirty`,
  results: `
    result*|biops*|report|analyses ...8 not|no|never|still|waiting|attend*|where|nobody|yet|when|lost|since|missing
    not|no|never|still|waiting|attend*|where|nobody|when ...7 result*|biops*|analyses
    lost|missing ...4 file|result*|card|sample|book
    no|not ...2 call* ...4 biops*|result*`,
  money: `
    bill|billing|invoice|cashier ...3 wrong|error|mistake|incorrect*|problem*|issue
    afford|unaffordable|expensive|costly ...6
    can|could not ...3 pay|afford|buy ...4
    no|not ...3 money ...5 medicine|drug*|treatment|test|exam|prescri*|operation|buy
    bought|took ...2 half
    charged|billed|paid|pay ...3 two|twice|double|2 times
    ask*|want*|exig* ...4 #|frs|fcfa|money|something
    change|balance ...4 not|never|return*|give
    under ...2 table|main
    no receipt
    deposit ...5 refus*|not|without
    refus* ...6 deposit|money|pay
    paid|pay|payed|charge*|billed ...6 twice|double|too|wrong|not|without|extra
    refund*
    money ...2 back
    overcharg*|bribe*|corrupt*|corruption
    ask* ...4 money|bribe
    receipt|change ...4 not|no|never
    mistake|error|wrong ...4 bill|invoice
    stole*|stolen|steal`,
  refill: `
    no|any|out more|of ..1 medicine|medicines|medication|drug|drugs|tablet|tablets|pills|insulin|arv|arvs
    only ...2 # tablets|pills|days
    tablets|pills|medicine ...2 almost ...1 finish*|fini*|over|out
    prescription ...4 expir*|fini*|end*|over
    medicine|tablets|pills|drug|drugs ...2 for|until ...2 # days
    # days ...3 left
    refill*|renew*
    need*|want ...4 prescription|medicine|tablets|refill
    medicin*|tablets|drugs|treatment|pills ...6 finish*|fini*|run|running|ends|left|almost
    lost ...4 prescription
    prescription ...4 lost|missing
    not|no ..2 calm*|help*|reliev* ..3 itch*|pain
    cream|ointment ..6 not|no ..3 help*|work*|calm*`,
  side_effect: `
    left|forgot|forgotten ..3 card|phone|telephone|bag|book|umbrella|glasses
    call|ring|phone ...5 result*
    sleep|tired|sleepy|drowsy|nausea*|taste ...4 medicin*|tablet*|drug*|treatment|pill*
    medicin*|tablet*|drug*|treatment|pill*|injection|vaccin* ...6 sleepy|sleep|drows*|dry|upset|nausea*|constip*|gas|headache|tired|appetite|bitter|taste|itch*|weak*|dizzy
    dry mouth
    side effect*
    upset stomach
    stomach upset`,
  not_better: `
    no ...1 ..1 improvement|change|effect
    not|no|still|never ...4 better|improve*|heal*|change|cured|well|there|work*|effect
    pain ...3 still
    still ...3 pain*|cough*|sick|feel*
    medicin*|treatment ...3 not|no|work* ...2 work*|help*`,
  communication: `
    no|zero explanation|information
    nothing ...2 explain*|understood
    did|do not understand|understood ...4 doctor|diagnosis|prescription|treatment
    explain*|informed|inform*|told|tell ...5 nothing|nobody|never|not|no
    not|never|nobody|no ...5 explain*|informed|inform*
    nobody ...3 told|called|explain*|answer*|came|tell*
    know ...2 what ...3 wrong with me`,
  service: `
    nobody|no one|noone ...2 help*|came|attend*|care|cared|assist*|saw|looked|listen*
    left|went ...4 without
    home without
    without seeing|treatment
    another|different|change ...2 doctor
    wheelchair|ramp|elevator|lift ...6
    handicap*|disabled
    toilet*|room|bed|sheets|ward ...5 blood|dirty|urine|cockroach*|rats|clean*
    left ...3 hours|alone|corridor
    never|not ...2 seen|examine*|examined
    turned ...1 us|me away
    appointment ...3 cancelled ...4 without|not|never
    doctor|nurse|doc ...4 never|not|absent ...3 came|come|there|arrive|show*
    turned|sent ...3 away|back|home
    refused|refuse* ...4 see|treat|me
    wait*|attend* ...6 for nothing
    left without`,
  complaint: `
    complain*|lawyer|court|journalist*
    report ...2 you|hospital|this|doctor|nurse|clinic
    speak|talk|see|call ...4 manager|director|boss|matron|major|supervisor|administration
    unacceptable|negligence|negligen*`,
  incident: `
    card|id|cni|passport|phone|bag|money|book ...3 lost|stolen|missing
    someone|somebody|another ...3 file|result*|card|medicine|name
    file|result* ...4 another|someone|other
    result*|infos|information|photo|photos|file|details|data ...6 someone|else|whatsapp|facebook|public|leak*|shared|other|people|strangers
    machine|scanner|scan|equipment|xray|radio ...4 broken|down|spoilt|gate
    examin* ...5 without|asking|consent*
    student* ...5
    told|talk*|discuss*|reveal* ...6 everyone|everybody|hiv|vih|others|front|neighbour*|public|status|diagnosis|aloud
    slip*|fell ...6 corridor|floor|bed|your|stairs|toilet*
    file|book|sample|folder|phone|bag|telephone ...3 lost|missing|stolen
    lost|misplaced ...3 file|folder|sample|book
    wrong ...2 name|tooth|leg|eye|arm|baby
    gloves ...3 no|not|same
    without gloves|consent|permission|asking
    fell|fall ...5 bed|stairs|ward|hospital
    wrong ...3 patient|drip|file|leg|arm|blood|test|person|room|name|vaccine|injection
    privacy|confidential*|secret ...4
    everyone|everybody|people ...3 hear*|heard|saw
    dirty|unsterile|reused ...4 needle|syringe|gloves
    infect* ...3 hospital`,
  document: `
    report|certificate|attestation|document|invoice|receipt|letter ...4 need*|want|work|insurance|school|please
    need*|want ...5 report|certificate|attestation|document|invoice|receipt`,
  contact: `
    nobody|noone|no ...2 answer* ...3 phone|telephone|calls|call
    telephone|phone ...4 answer*|picks
    call|phone|ring|contact me|us ...4
    someone|somebody|anyone ...3 talk|call|speak|phone|help
    talk|speak ...2 to|with ...2 doctor|nurse|someone|counsel*|psych*
    afraid|scared|worried|anxious|depressed|sad|stressed
    can not sleep`,
  mild_problem: `
    bruise* ...4 after|injection|blood|small
    small bruise*
    cried|cries ...5 vaccin*|injection
    mild|slight|small|little ...3 ache|upset|nausea|dizziness|pain|itch*|tiredness|sore|discharge
    itch*
    small|little|slight|mild ...4 pain|swelling|lump|wound|rash|bleed*|headache|fever|cough|redness`,
};
