import { type HarmWord } from '../../../urgency/labels';
import { type Patterns } from '../../pack';

/** Words of violence by somebody, of a child that somebody hurts, and of poison, in English. */
export const HARM: Patterns<HarmWord> = {
  violence: `
    he|she|they|@hurter ..4 @blow ..1 me|us|mi
    <, beat|hit|slapped|raped|punched|kicked|strangled|forced me|us
    i|we ..2 was|been|got|getting|being|were ..2 @blow
    i|we ..2 was|been|got|getting|being|were ..2 mugged|beaten|kidnapped|held
    <, been|was|got|getting ..1 beaten|slapped|punched|strangled|attacked|assaulted|raped|mugged
    was|been|got|being|were|is ..2 raped|molested|groped|sodomised|sodomized|gangraped
    raped|rapes|raping|gangraped|molested|groped ..1 me|her|him|them|us
    rape me|her|him|am
    @hurter ..1 rape
    rape victim
    <, raped|rape ,>
    sexual* ..1 assault*|abuse*|violence|attack*
    domestic|physical|sexual violence|abuse
    abusive|violent husband|partner|boyfriend|relationship|marriage|ex|man|father|home
    @hurter ..3 violent
    abused|abuses|abusing ..1 by? ..1 me|us|husband|partner|boyfriend|stepfather|uncle|father|man
    put|puts|putting|raise|raises|raised|lay|lays|laid|lift|lifts|lifted his|her|their|a|hand|hands ..1 hand|hands|on|at ..1 me|us|her|neck|throat
    hand|hands ..1 round|around|on|to ..0 my|her|our? neck|throat
    press*|squeez*|grabbed|grabs|grab|held|holds|hold ..1 my|me|her ..0 neck|throat
    forced|forces|forcing himself|herself|themselves|hisself
    forced|forces|forcing me|her|us ,>
    forced|forces|forcing me|her|us last|tonight|tonite|this|yesterday|on|in|again|into|down|after|and|at|from|when|while|monday|tuesday|wednesday|thursday|friday|saturday|sunday
    forced|force|forces|forcing me|her|us|my ..2 to|into have|sleep|sex|do|lie|bed|undress
    was|got|been|were forced ,>
    was|got|been|were forced by|at|last|tonight|yesterday|on|in|into|after|while|when|from|coming|this
    me|us|her ..6 by force
    by force ..3 me|us|her
    forced|force sex
    sex ..2 force|forced|me
    had|has|have sex ..3 while|when ..3 slept|asleep|sleep|sleeping|drunk|unconscious
    did it|that|this again ..2 while|when ..2 slept|asleep|sleep|sleeping
    against my|her will|wish|wishes
    touch|touched|touches|touching ..1 me|her ..3 private|breast|breasts|between|bottom
    @kinman|he ..3 touch|touched|touches|touching ..0 me ..3 night|again|room|bed|force|sleep
    @kinman ..3 touch|touched|touches|touching ..0 me
    he|she|they|@hurter ..5 will|would|ll|going|gonna|wants|want|can|go|promised|promise|swore|to|try|tried|trying ..1 kill|finish|stab|shoot|murder|burn|strangle|beat ..0 me|us
    he|she|they|@hurter ..4 threaten* ..4 me|us|her|kill|beat|hurt|burn|post|deal|take|seize
    threatened ..2 me|us|by
    he|she|they|@hurter ..3 broke|smashed|bust|busted|cracked ..1 my arm|nose|tooth|teeth|jaw|rib|ribs|finger|leg|head|face|eye|phone
    he|she|they|@hurter ..3 bang|banged|smash|smashed|knock|knocked|hit|slammed ..1 my head|face
    he|she|they|@hurter ..2 threw|throw|throws|poured|pour|put ..2 acid|petrol|kerosene ..3 me|us|her|him|face
    he|she|they|@hurter ..2 threw|throw|throws|poured|pour ..3 at|on|over ..0 me|us
    gave|gives|give|giving ..1 me|her ..3 slap|slaps|beating|beatings|hiding|kicking|punch|punches
    black eye ..2 from ..1 @hurter
    tied|tie|ties|chained me|us ..1 up|down|to
    kidnapped|kidnap me|us|her
    held|keeps|keep me ..2 hostage|captive|prisoner
    he|she|they|@hurter ..2 locks|locked|lock me|us ..1 in|inside|up|out
    he|she|@hurter|they|dad ..2 won|wont|doesnt|doesn|will|does ..0 not? let|allow|lets me|us|her ..1 out|leave|go ,>
    afraid|scared|frightened|terrified|fear|fearful of|from my|her|the|this? ..0 @partner|@kinman
    afraid|scared|frightened|terrified of him ,>
    afraid|scared|frightened|terrified of going ..2 home|back|house
    strangled|strangling|throttled|strangles ..0 me|her|him
    hear|heard ..2 him|them hitting|beating|slapping|punching|kicking ..0 her|them|somebody|someone
    is|keep|keeps|still|was|start* beating|hitting|strangling|punching|kicking|slapping|battering ..0 her|them|wife|mother|mum|mam|mummy|sister
    @partner|@kinman ..3 beat|beats|beating|hits|hit|hitting|strangled|strangling|punched|punches|kicked|slaps|slapped ..1 her|them|wife|mother|mum|mam|mummy|sister|friend|brother
    stepdad|dad|father|da ..3 punched|punching|beat|beating|hit|hitting|kicked|kicking ..1 her|mother|mum|mam|mummy|sister|brother
    @kinman ..3 did|do|does|done ..2 something|things|thing|bad ..2 to me
    he|they ..1 beat|beats|beating|hits|hitting|slaps|strangled ..0 her ,>
    he|they ..2 beat|beats|beating|hits|hitting|slaps|strangled ..0 her now|again|next|right|every|when|badly
    she|i ..2 told ..2 kill ..0 me`,
  violence_hint: `
    he|she|they|@hurter ...6 knife|gun|machete|cutlass|panga|axe ...10 me|us|door|police|help|please|appointment|clinic
    me|us|door|police|help|please|clinic ...10 knife|gun|machete|cutlass|panga|axe
    outside|behind ..2 door ..6 knife|gun|machete|cutlass|axe
    locked|lock|locking|hiding|hidden|hid myself|ourselves|maself|us|me|in ..4 bathroom|toilet|latrine|room|bedroom|box|loo
    i ..1 hiding|hidden ..1 in|at|under|behind|from
    next time ..3 me
    he|dad|daddy|father|brother|@kinman|@partner ..3 come|comes|came|coming|enter|enters|entered|goes|going ..2 in|into|inside|to? ..1 my|our|me|her|girls? ..1 room|bed|mat
    @kinman|he|men|boys|man ..4 did|do|does|doing|done ..3 something|things|thing|that|bad|it ..2 to|with ..0 me|her|us
    did it again
    afraid|scared|fear|frightened|terrified ..1 to|of ..2 go|going|return|stay|sleep ..2 home|house|back
    not|never safe ..2 home|him|house|husband|here|indoors
    scared|afraid|frightened|terrified of him|her|them
    he|she|they|@hurter ..2 hurt|hurts|hurting|harms|harmed me|us
    finish what he|she|they started
    leave ..2 him|husband|partner|boyfriend`,
  child_abuse: `
    he|she|they|@hurter|wife|@minor|son ..4 @blow ..3 @minor|son
    he|she|they|@hurter|wife ..4 @blow ..3 little|wee|small|junior|younger|young|baby|kid brother|sister|cousin|one|ones
    @kinman|teacher|somebody|someone ..4 touch|touches|touched|touching ..2 @minor|son|sister|her
    step father|dad|brother ..4 touch|touches|touched|touching|beating|beats|hitting|hits|rape|raped ..2 @minor|son|sister|her
    @minor|son ..4 was|been|being|is|got|were ..3 raped|molested|abused|defiled|groped|assaulted|sodomised|sodomized|beaten|flogged|whipped|fondled
    @minor|son|she|he ..3 was|been|being|got|is ..1 touched|beaten|raped by ..3 @kinman|teacher|father|dad|mother|someone|somebody
    @minor|son ..3 was|been|got forced by|last|yesterday|when|while|into|tonight|,>
    raped|rapes|raping|molested|defiled|defile|defiles|abused|abuses|abusing|forced|fondled|groped ..2 @minor|son
    child abuse
    abuse* ..2 @minor|son
    @minor|son ..6 says|said|told|tells ..6 @kinman|teacher ..4 touch*|plays|hurts|hurt|beats|beat|comes|did|does
    blood|bleeding ...3 pants|knickers|panties|underwear ...12 @kinman
    @kinman ...12 blood|bleeding ...3 pants|knickers|panties|underwear
    @kinman|he|she|they|mother|father|dad|mum ..3 lock|locks|locked|tie|ties|tied|chained|chains|starves|starved|starving ..2 @minor|son|brother|sister
    @hurter|he|she ..3 @minor|son ..2 by force
    circumcise|cut ..1 my daughter|daughters|niece|girl|girls
    she|he is|s? ..1 hitting|beating ..1 the child|children|kids|boy|girl|baby`,
  child_abuse_hint: `
    @kinman|teacher|somebody|someone ..4 play|plays|playing|played ..2 with ..2 her|him|@minor|son|sister
    @kinman|teacher|somebody|someone|man ..3 doing|did|does|do ..3 thing|things|something|bad|it ..2 to|with ..2 @minor|son|sister|brother|her
    he|father|dad|brother ..4 touch|touches|touched|touching ..2 @minor|son|sister
    @kinman|dad|father|he ..5 @minor|son|sister|one|her ..4 room|bed|bedroom|mat
    @kinman ..4 goes|go|comes|enters|enter ..2 to|in|into|for ..1 her|@minor|son|girl|girls|sister ..2 room|bed|bedroom|mat
    @kinman did it again
    @kinman ..4 doing it again`,
  poisoning: `
    @takes ..4 rat|rats poison|killer
    @takes ...6 @chemical
    @chemical ...5 @takes
    swallow*|ate|eaten|took|mouth ..5 battery|batteries|magnet|magnets
    overdose*|overdosed|overdosing
    poisoned|poisoning
    @takes ...3 all|whole|entire|bottle|box|packet|pack|plenty|handful|load|loads|lot|lots|strip|card|blister ..4 @drug|bottle|box|medicines|pills|packet|tylenol|panadol
    @takes ...4 @drug ...4 all|lot|once|overdose
    @takes ...3 10|12|14|15|20|24|25|30|40|50|60|100|ten|twelve|twenty|thirty|forty|fifty ...4 @drug|pills
    @minor|son ...3 @takes ...5 @drug|medicine|medicines|pills|tablets
    @takes ..3 granny*|grandma*|grandpa*|nan|nans|nanas|mams|mums|mother* ..4 @drug|pills|tablets
    took|taken|take the lot
    took|taken|swallowed all of them
    took|taken|swallowed them all
    @takes ..4 stuff|thing|liquid|oil|powder|water|tablet ..4 drain|drains|cockroach|cockroaches|roaches|rats|rat|mosquito|mosquitoes|dishwasher|cleaning|battery
    @takes ..3 drain|brake|mosquito unblocker|cleaner|fluid|repellent|coil
    @takes ..4 oramorph|morphine|methadone|calpol ..2 bottle
    bottle ...4 drank ..1 the lot
    @takes ..3 button battery
    @takes ..4 @drug ...5 missing|gone
    @minor|son|bairn|one|niece|nephew ..4 playing|got|into|found|opened ..4 @drug`,
  no_person: `
    heart|pulse|chest|head|ear|ears|temple|temples|vein ..5 beat*|beats|beating|pound*|hit*|knock*
    beat|beats|beating ..3 fast|slow|heart|rate|irregular*|quick*
    baby|bump|womb|foetus|fetus ..5 kick*|punch*
    car|cars|moto|bike|okada|truck|lorry|bus|taxi|vehicle|van|trotro|matatu|keke|tricycle|bodaboda|boda|train|scooter|motorbike|motorcycle|bicycle|driver|rider ..5 hit|hits|knock*|crush*|bump*
    hit|knocked|crushed ..3 by ..2 car|moto|bike|okada|truck|lorry|bus|taxi|vehicle|van|matatu|keke|lightning|boda|bodaboda|train|scooter|motorbike|driver|ball|branch|stone|door|tree
    door|ball|branch|tree|stone|wave|wind|horse|cow|goat|dog|bull|snake|bee|wasp|cat|monkey|pig ..4 hit|hits|kick*|bit|bite*|attack*|knock*|push*|scratch*
    attacked|bitten|bit|kicked|stung|charged ..3 by ..2 dog|dogs|cow|bull|horse|goat|snake|bee|bees|wasp|wasps|monkey|pig|cat|rat
    like ..6 hit|punched|kicked|stabbed|beaten|beat
    stabbing|violet|violets pain|pains|feeling
    knife|blade ..6 cut|cutting|himself|herself|wrist|arms
    fell|fall|slipped|tripped|crash|accident|stairs ...10 hit|hits|banged|knocked
    kill|murder|killed me if ..1 i|we ..1 miss*|forget*|forgot|buy|dont|don|not|am|late|spend|lose|fail
    boss|teacher|prof ..3 kill|kills|killing|murder
    choke*|choking ..2 on
    needle|nail|thorn|hook|bone ..3 chook*|stab*|prick*
    heart|asthma|panic|epileptic|sickle ..2 attack*
    violent|violently ..2 cough*|pain|headache|headaches|vomit*|shak*|diarrh*|sick|cramps|storm|sneez*|shiver*
    shak*|vomit*|cough*|sick ..1 violently
    traffic|queue|waiting|wait|line|heat|sun|hunger|work|bill|bills|prices|price|fees|exam|exams|pain|headache|tooth|toothache|cough|itch*|cramps|stress|boredom|smell ..5 kill*|finish*|beat*|murder*
    beat|beats|beaten|beating ..4 match|game|final|football|team|goal|goals|nil|lions|penalt*|record|traffic|queue|rush|cancer|malaria|illness|disease|heat|time
    match|game|final|football|team|lions|nigeria|cameroon|chelsea|arsenal ..5 beat|beats|beaten|beating
    hit ..1 my|his|her|the head|knee|toe|elbow|shin|tummy|belly|leg|arm|hand|foot|face on|against|in|at|with|when
    slap*|slapped cheek
    it|this|pain|wave|waves|tiredness|fatigue|dizziness ..1 hits|hit me
    force* ..2 eat|drink|feed|swallow|pee|urinate|vomit|smile
    force ..1 field|police|air|labour
    drug|substance|alcohol abuse
    abuse* ..2 drug|drugs|alcohol|time|patience
    verbal*|insult* ..2 abuse*
    hospital|clinic|nurse|nurses|doctor|doctors|matron|staff|ward|guard|guards|security|cashier|you ..5 let|allow|lets ..1 me|us|him|her
    hospital|clinic|nurse|nurses|doctor|doctors|midwife|staff|surgeon|dentist|physio ..5 press*|push*|touch*|cut*|hold*|held`,
  lasting: `
    since|for|from ..1 last|years|months|weeks|long|ages|ever|always|childhood
    been years|months|ages
    still`,
  no_child: `
    @blow|forced ..0 me|us ..6 @minor|son
    in front of|before ..1 @minor|son
    myself|ourselves|hiding|hide|room|bathroom|toilet|out ..3 with ..1 @minor|son
    me and ..1 @minor|son|little|wee`,
  no_poison: `
    food ..1 poison*
    poison* ..2 by|from? ..2 food|meal|fish|rice|chicken|meat|egg*
    blood|lead|alcohol poison*
    blood thinner|thinners
    dog|dogs|cat|cats|goat|goats|cow|cows|sheep|pig|pigs|hen|fowl|chicken|chickens|puppy ..3 chop|ate|eat|eaten|eats|drank|drink|swallow*|lick* ..4 @chemical|@drug|rat|battery|poison
    rat? poison ..3 dog|dogs|cat|cats|goat|goats
    coin|coins|pence|bead|beads|marble|bone|denture|dentures|foam ,>
    coin|coins|pence|bead|marble|denture|dentures ..2
    eye|eyes|face ..4 @chemical
    rat|rats ..3 wall|walls|roof|ceiling
    bottle|packet|pack|box ..3 empty ..3 since|yesterday|last|now
    finished|finish|stopped|left|out ...10 bottle|packet|pack|box ..3 empty
    stopped|stop|vomit*|refuse*|hides|threw ..4 @drug
    @drug ..2 finished|finish|over
    double|doubled|twice ..3 dose|doses|@drug
    @takes ..3 double|twice
    @drug|dose|doses ..2 twice|double
    poison ..3 hide|hidden|sell|buy|advised|kept|keep
    price*|queue|food|service|school ..2 is poison
    poison ..1 of ..1 waiting
    @takes|took|taking ..2 as|like prescribed|directed|told
    took|taken|take my ..2 @drug ..2 today|morning|evening ,>
    weedkiller|bleach|paint|petrol|chemical|chemicals ..4 hand|hands|skin|eye|eyes|clothes|floor|leg|arm|foot`,
  told: `
    in|on|watch|watched|watching|saw|see|seen|read|reading|heard ..3 film|movie|movies|films|series|novel|story|book|cinema|nollywood|drama|play|news|radio|tv|television|programme|documentary|article|poster|leaflet
    film|movie|series|novel|story|book|drama|documentary|song about|where|of|in|called|with
    acting|actor|actress|theatre|sketch|role|rehearsal`,
  dreamt: `
    dreamt|dreamed|dream|dreams|dreaming|nightmare|nightmares`,
  over: `
    used to @blow|hit|beat|slap|hurt|kick|punch
    stopped|quit @blow|beating|hitting|slapping|hurting
    no longer @blow|beats|hits|slaps
    not|never @blow|hit|beat|touch|slap|hurt ..1 me|us|her|anyone
    anymore|any ,>`,
  somebody: `
    he|she|they|@hurter|@kinman|@partner`,
};
