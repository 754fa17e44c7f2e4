import { type GuardLabel, type HarmWord, type Matter, type Sign } from '../../urgency/labels';
import { type Patterns } from '../pack';

/** Signs of illness: heart, breathing, stroke, sight, headache, in Pidgin and in mixed speech. */
export const HEART_BREATH_BRAIN: Patterns<Sign> = {
  chest_pain: `
    chest ...3 di|dey
    chest me di
    heart di|dey @pain
    chest|poitrine|heart|coeur ..3 vice|vise|etau|tight*|band|serre*|brick|bricks|stone|pierre`,
  no_breath: `
    breath dey? short|cut|hard
    no di|dey ...3 breath*|breaf|air|brith
    breath*|breaf no|not ...3 dey|di
    breath dey? short|cut|seize|hard
    no fit|di|dey|can|able ...3 breath*|respir*|breaf|air|brith
    breath* ..2 weird*|funny|strange*|oddly|hard|quick*|rapid*|like ..1`,
  one_side_weak: `
    leg|arm|hand|side ..6 no dey ..1 work|move|answer`,
  speech: `
    no di|dey talk|tok|speak again
    tok again
    no fit|can|able tok
    ne? tok plus|pas|again
    trouble|troubles|difficulte* ...2 parole|parler|speech|speaking
    get|find|remember|trouver|sortir ..2 my|his|her|the|mes|ses|les words|word|mots ..1 out?`,
  vision_loss: `
    no di see`,
  vision_blurred: `
    eye|eyes di turn
    eyes di see stars
    vision|sight|vue|eyes|eye|yeux|vois|voit|see|seeing|voir|things ...4 blur*|flou|floue|trouble|double|stars|star|etoiles|spots|points|mouches|dim|lights|flashes|lumieres|flash*|taches|cloudy|eclairs|shine*|brouill*`,
  headache: `
    head ..1 dey ..2`,
  severe_headache: `
    head ...1 di|dey ...2 hot|pain|knock ...4`,
  stiff_neck: `
    neck no gree bend|turn|move`,
};

/** Signs of illness: bleeding, pregnancy, birth, in Pidgin and in mixed speech. */
export const BLEEDING_PREGNANCY: Patterns<Sign> = {
  bleeding: `
    blood|blud ...3 comot|dey|di
    blood ...1 no di|dey stop`,
  bleeding_heavy: `
    hurt|wound|plaie ..2 pour* ..2 blood
    @bleed ...3 no|not|never|neva ..1 gree|want|wan ..1 stop|finish|end
    blood ...2 comot ...1 plenty|much
    blood ...3 water comot
    bleed*|blood|wound|it ...8 neva ...2 stop*|stopping|ends
    bleed*|saign*|blood|sang non stop
    bleed* ..1 lots|loads|tons|massively|badly|buckets
    gush*|spurt*|pour*|flood*|jaill*|gicl*|rush* ...3 blood|sang
    blood|sang ...2 comot|coule|sort ...1 trop|plenty|much|beaucoup|fort`,
  pregnant: `
    get|carry|carrying|with|has bele
    woman wey get bele
    i get bele
    my? wife|she|sister|daughter ...3 bele
    get|carry|carrying|with|has bele|belle
    i get bele|belle`,
  waters: `
    water ...1 di|don|dey ...1 comot|broke|burst
    water|waters ...3 comot
    liquid|water ...4 comot ...4 vagin*|legs|private|below|down
    water|waters ...3 broke|broken|break|burst|breaking|leak*|comot|gone|pour*|running|bag`,
  baby_not_moving: `
    baby no dey|di ..1 shake|move|kick|play ..3
    sent|feel|feeling ..1 no|not ..3 pikin
    not|no ..3 feel* ..4 pikin
    baby|child|pikin|foetus|he|she ...4 not|no|stopped|never|less|neva ...3 move*|moving|kick*|moved|kicking|turn
    not|no|stopped|less|cannot ...4 feel* ...4 pikin
    pikin ...4 stop* ...2 mov*|kick*
    baby|pikin no di|dey|fit move|kick|shake|turn|play
    baby|bebe|enfant|child|pikin|foetus|he|she|il ...4 not|no|pas|plus|stopped|never|moins|less|neva ...3 move*|moving|kick*|bouge*|bouger|moved|kicking|turn`,
  labour: `
    head|tete ...2 outside|out|dehors|crowning|dey
    baby ..1 head|foot|hand|arm ...2 out|outside|dey
    contraction* ...5 strong|fort*|regular*|regulier*|minutes|early|close|rapproche*|every|mois|months|tout*
    baby|pikin ...3 coming|come|sort|arrive|comot ...4 now|out|already
    dey|di ..1 like|to|the? ..0 pushing|push ,>
    she|wife|sister dey|di pushing|push
    the baby|pikin is|dey|di|don? arrive|sort|coming|come ,>
    <, baby|pikin is|dey|di|don? arrive|sort|coming|come ,>
    yes|ok|ya baby|pikin is|dey|di|don? arrive|sort|coming|come ,>
    the baby|pikin is|dey|di|don? arrive|sort|coming|come doctor|help|please|yes
    <, baby|pikin is|dey|di|don? arrive|sort|coming|come doctor|help|please|yes
    baby|pikin ..1 is|dey|di|don? ..0 arrive|sort|coming|come|comot ..0 out|now|already
    head ..1 of|the? ..1 baby? ..1 is|don|dey? ..0 sort|coming|out|show|comot|visible
    baby|pikin head don|dey|di ..1 show|comot|out|come
    elle|femme|soeur|fille accouche a|dans|sur|en|seule|ici ..1 moto
    wan to? born|deliver|birth ,>
    wan to? born|deliver|birth|give now|birth`,
  postpartum: `
    since ..2 had|born ..2 pikin`,
};

/** Signs of illness: young children, feeding, vomiting, fever, in Pidgin and in mixed speech. */
export const CHILD: Patterns<Sign> = {
  electric: `
    eneo ..1 don? shock|catch|caught
    shock* ...2 eneo`,
  carbon_monoxide: `
    gaz ...8 headache|dizz*|vomit*|sick|sleepy|inside|all
    inhal* ...3 gaz`,
  lethargic: `
    too|very|tres|trop|so sleepy|drowsy|somnolen*|floppy|limp|letharg*|mou|molle|amorphe`,
  not_feeding: `
    no gree|dey ..1 suck|chop|drink|feed|eat
    refuse*|refus*|stopped|stop|too|no|not|never|neva|unable|hardly|barely|difficult*|hard ...4 drink*|feed*|breastfeed*|suck*|suckle*|nurse|eat*|breast|bottle|chop|bobby|milk|swallow*|latch*|food
    refuse*|refus*|arrete*|stopped|stop|trop|too|no|not|plus|pas|never|neva|unable|hardly|barely|difficult*|mal|hard|peine ...4 drink*|boire|feed*|breastfeed*|suck*|suckle*|teter|tete|nurse|eat*|breast|manger|sein|allaiter|biberon|bottle|chop|bobby|milk|lait|swallow*|avaler|boit|mange|tetee|tetees|latch*|food`,
  diarrhoea: `
    dey purge|shit|run
    belly|stomach ...1 di|dey ...1 run`,
  dehydrated: `
    neva ...4 urin*|pee*|piss*|tears|wet`,
  fever: `
    body ...1 di|dey ...1 hot
    very|tres|trop hot|chaud|chaude`,
};

/** Signs of illness: fits, consciousness, confusion, in Pidgin and in mixed speech. */
export const CONSCIOUSNESS: Patterns<Sign> = {
  convulsion: `
    dey|di fitting ,>
    eyes di|dey ...1 turn
    body di|dey shake|jerk|stiff`,
  unconscious: `
    no dey answer|talk|respond|wake|move|hear
    tombee|tombe ..1 et ..1 ne? tok ..1 plus|pas
    fell|fallen|fall ..3 no|not|cannot ..1 dey? answer|talk|respond|move
    hear|hears ...1 di? ...6 lie|move
    no di hear|talk|answer|respond|move
    no di|dey|gree wake|respond|open|answer
    semi|half conscious|conscient*
    not|no|pas|plus ...2 answer*|repond*|talking`,
  near_faint: `
    wan faint|collapse
    head dey turn*
    wan ...3 faint*|collaps*|fall|die|blackout
    titube|stagger*|perd ...1 equilibre`,
  delirium: `
    no sabi ..1 who|where we|i|she|him|e|he|dey`,
};

/** Signs of illness: poison, overdose, thoughts of death, violence, in Pidgin and in mixed speech. */
export const POISON_MIND: Patterns<Sign> = {
  poison: `
    @takes ..5 jik
    gaz ..6 headache*|vomi*|dizz*|all
    @takes ..3 otapiapia
    poison* ...2 pikin
    from under ..1 sink|evier`,
  battery: `
    avale*|swallow*|gobe|ingest*|put|mis|mange*|ate ..5 piece|coin|bille|marble|magnet*|aimant*|key|cle|needle|aiguille|pin|epingle|toy|jouet|battery|batteries|pile|piles|lego|screw|vis`,
  overdose: `
    avale*|pris|took|taken|swallow*|lap|gobe|bu ..2 tt|tous|tout|toute|toutes|all|whole|entire|plenty|too many|much ..4 somnifere*|sleeping|meds|medoc|medocs|tylenol|panadol|remede*|remedes|pilules|pills|tablets|cachets|comprimes|insulin*|strip
    od d|ed|ing`,
  violence_now: `
    dey|di beating|hitting|attacking|strangling|punching|kicking|beat ..1 me|us ..2
    will|won|laisse not|pas let|partir|sortir me|him|us leave|go
    right now|currently|maintenant|la ...4 beating|hitting|frappe|bat|tape|tabasse|attacking`,
  suicide: `
    don|dont|not|no ..2 wan ..1 to? ..1 live|wake|be ..2
    wan ...1 disappear
    wan ...2 sleep ...3 never|forever ...2 wake
    wan ...3 die|dead
    wan ...3 be ...1 dead|gone
    do|does|did|dont|not|no|nothing ...4 wan ...4 live|living|life|alive|on
    no wan live|continue again?
    life ...3 don ...2 taya
    taya ...3 life|living
    no ...2 wan live
    kill ...1 ma|mi ...1 self
    burden|fardeau|poids pour ...3`,
};

/** Signs of illness: bites, burns, injuries, belly, urine held back, in Pidgin and in mixed speech. */
export const BITES_INJURY: Patterns<Sign> = {
  snake_bite: `
    snake|cobra|mamba|scorpion|viper ...5 chop*
    serpent|snake ..2 a? bite|bites|mord*|pique*|attrape*`,
  animal_bite: `
    dog|cat|chat|monkey|rat|animal|dogs|human ...5 chop
    dog|dogs|chien ..3 bite|bited|bit|mord*|beat`,
  rabies_severe: `
    dey craze`,
  burn: `
    fire ..2 burn* ..2 pikin
    hot|boiling|chaude|bouillante|bouillant|bouillie|chaud water|oil|eau|huile|soup|porridge|bouillie|sauce|the|tea ...5 poured|pour|fell|fall|spilled|verse*|renverse*|tombe*|on|sur|spill*|throw*
    marmite|pot|casserole ..2 huile|oil|soup*|eau|water ..4
    kettle|marmite|casserole|friteuse|pot ..5 on|over|onto|sur ..2 @child|him|her|me|lui|elle|himself|face|visage|arm|bras`,
  burn_severe: `
    skin ..3 comot
    burn*|scald* ...5 gaz
    burn*|scald*|boiling|hot|fire|acid* ...8 pikin
    pikin ...6 burn*|scald*|boiling|fire
    kettle|pot|pan|marmite|oil|huile ..6 over|on|sur|onto ..2 @child|him|her|lui|elle|me|face|visage
    burn*|brul*|scald*|ebouillant*|bouillant*|boiling|hot|chaude|fire|feu|acid* ...8 face|visage|baby|bebe|child|enfant|chest|poitrine|body|corps|whole|tout*|electric*|genital*|son|fils|fille|daughter|pikin|arm|bras|neck|cou|back|dos|severe|grave*|peau`,
  trauma: `
    nack ..2 am|him|her|me|over|by ..3
    bone comot ..2 out?
    dem shoot
    chopped ..3 tip|end ..2 finger|toe
    moto ...1 hit|knock* ...3
    bendskin|okada|moto accident
    accident of moto
    hit|knocked|crush*|knock|run ...3 moto
    finger|hand|main|toe|foot ...4 chopped
    accident de|of moto|voiture|car|bike
    went|gone|va under ..3 water|bath|baignoire`,
  severe_belly_pain: `
    bele ..4 board|wood|stone|rock|rigid*|drum
    bele ..4 knife|tear*
    bele|belly di|dey ...1 hot|pain|bite ...4 @severe|sotey|die
    belly|ventre|belle|bele|stomach ..4 knife|couteau|tear*|dechir*`,
  belly_blocked: `
    ventre|belly|abdomen|stomach ...3 gonfl*|swollen|ballonn*|bloated|distend*|hard|dur ...10 selle*|stool|gaz|gas|toilet*|poop|vomi*|vomit*`,
  severe_pain: `
    no fit bear`,
  retention: `
    fit piss no dey
    no di|dey ...1 piss|urin*|pee`,
};

/** Signs of illness: long illnesses, legs, wounds, operations, devices, in Pidgin and in mixed speech. */
export const ILLNESS_OPERATION: Patterns<Sign> = {
  sugar: `
    en hypo
    sugar|glycem* ..3 hi|hi|lo|low|high`,
  wound_open: `
    stitches|points|sutures|stiches|staples ...5 comot`,
  wound_bad: `
    @wound|operation|op|surgery|cesarienne ...6 smell*|stink*|pus|pue|odeur|rouge|red|infect*|chaud*|hot|oozing|ooze*|suint*|coule*|leak*|yellow|jaune|green|vert*|swollen|gonfl*|enfl*|discharge|liquid*|liquide|water|noir*|black|sent|painful|mauvaise|wet|warm|sore|worse
    pus ...3 comot`,
  drain_device: `
    drain|catheter|sonde|stoma|stomie|tube ...3 coul*|marche*|fonctionne*|work*|flow*|drain* ...1 plus|pas|not?`,
};

/** Signs of illness: medicines, allergy, infection, exposure, violence, in Pidgin and in mixed speech. */
export const MEDICINE_INFECTION: Patterns<Sign> = {
  drug_stopped: `
    finis ...5 @critical
    @critical ...5 finished|finish|fini|finie|finis|over|gone|out|lost|perdu*|terminee|stock|rupture|remaining|left|empty|vide|missed|since|reste|depuis|stolen|volee`,
  drug_vomited: `
    vomit*|vomi*|throw*|rejette|rend ...7 @drug|tb|arv|arvs`,
  rash: `
    pickney
    body ...1 di|dey ...1 scratch*`,
  period_long: `
    blood ...3 wipe|underwear|panties|culotte|slip`,
  jaundice: `
    jone ..2 eye|eyes|baby
    baby|eye|eyes ..4 jone
    bb|bebe|baby|eye|eyes|yeux ..4 jaune|jone|yellow`,
  dental_abscess: `
    dent|tooth ..3 abces*|abscess*`,
  dental: `
    dent|tooth|teeth|molaire ..4 gonfl*|enfl*|swell*|swollen|swole|abces*|abscess`,
  red_eye: `
    oreille|ear ..4 coul*|runn*|discharge|mal|hurt*|ach*`,
  treatment_failure: `
    malaria|fever|infection ..2 gree ..2 not|no|after|again|treatment
    malaria|fever|infection ..1 no gree ..2
    not ...1 better|improv*|mieux|well|gueri* ...6 antibiotic*|antibiotique*|treatment|traitement|tablets|coartem`,
  child_not_growing: `
    no|not ..2 chop ..1 well`,
};

/** Signs of illness: dying, being very ill, a lost pregnancy, in Pidgin and in mixed speech. */
export const DYING_ILL: Patterns<Sign> = {
  dying: `
    s en va docta
    dey|di losing him|her|them
    di|dey die
    wan die
    not|no|never ..1 wan ..1 to? die
    pain|cough|fever|sickness|asthma ..2 wan|di|dey ..1 me|m|us? kill|killing ..1
    va|vas|vais|vont|allons|jvai|jvais mourir|die|crever|mouri
    en|entrain ..1 de? mourir|die|crever`,
  come_quick: `
    <, abeg|docta ..1 come quick|quickly|fast
    abeg|una|wuna ..1 come quick|quickly|fast`,
  grave_state: `
    it|its|this|matter|situation|condition|case|thing ..1 na? ..0 super|very|too|really|so|extremely grave|serious|critical ,>
    it|its|this|matter|situation|condition|case|thing ..1 is|na? ..0 super|very|too|really|so|extremely grave|serious|critical doctor|docta|please|come|help|abeg|now
    dey critical ,>`,
  grave: `
    < ..2 it|its|thing|matter|case ..1 na? ..0 grave|serious ,>
    < ..2 it|its|thing|matter|case ..1 is|na? ..0 grave|serious doctor|docta|please|come|help|abeg|now`,
  very_ill: `
    reme|repe|mater|pater ..1 ne? va|vont|vas pas ,>
    @child ..1 is? not|no ..1 dey|di? ..0 fine|well|ok|okay|good|alright|strong
    weak sotey
    sick|ill sotey
    me|m|se|s sens|sent|senti|sens ..1 tres|vraiment|trop|super|hyper? ..0 mal ,>`,
  unwell: `
    not|no|never ..1 di|dey? ..0 feel|feeling|feels|felt ..1 fine|good|well|okay|ok|alright|strong
    body ..1 no|not ..1 dey|di? ..0 fine|strong|well
    no dey ..1 fine|well|okay|strong
    feel pas|pa ..1 bien|fine|good
    not|no|never ..1 di|dey|been|really|so|too? ..0 feel|feeling|feels|felt ..1 fine|good|well|okay|ok|alright|strong|bien`,
  pregnancy_loss: `
    lost|lose|loose|loosed ..1 son|my|the|our|her|his|this? ..0 bele ,>
    lost|loose ..1 son|my|the|our|her|his|this? ..0 bele yesterday|last|so|at|in|doctor|since|on|this|a|cause|because|car|after|then
    dead|died|die ..2 in|inside|for ..1 my|her|the|son? ..0 bele
    mort in utero
    bele|pregnancy don ..1 spoil|spoilt|comot|scatter|commot|go|finish
    belle|bele|pregnancy don ..1 spoil|spoilt|comot|scatter|commot|go|finish
    mort|morte|dead|died|die ..2 dans|in|inside|for ..1 mon|ma|my|her|le|the|son|sa? ..0 ventre|womb|belly|belle|bele|uterus|stomach`,
};

/** Signs of illness: mood, words for urgency, weakness, any other symptom, in Pidgin and in mixed speech. */
export const GENERAL: Patterns<Sign> = {
  cannot_swallow: `
    no fit swallow`,
  emergency_word: `
    it na emergency
    ambulance ... abeg`,
  cannot_stand: `
    can|could|fit|arrive|able ...1 not|no ...3 waka
    no fit ...2 waka`,
  severe_symptom: `
    @severe ...2 toothache|earache|backache|pain|pains|douleur|douleurs|weakness|faiblesse|diarrh*|vomit*|itch*|demange*|cough|toux|dos|back`,
};

/** What staff should answer by the next working day though nobody is in danger, in Pidgin and in mixed speech. */
export const MATTERS: Patterns<Matter> = {
  unrest: `
    shooting dey ..1
    they|dem|soldiers|soldier|military|amba|ambas|boys|people ..1 are|dey|di shoot|shooting ..1`,
  money: `
    tchoko|gombo
    paid|pay|payed|paye|payer|charge*|debite*|facture*|billed|preleve* ...6 twice|deux|double|too|trop|wrong|not|pas|without|sans|erreur|extra
    secretly|en cachette`,
  side_effect: `
    medicin*|tablet*|drug*|treatment|pill*|injection|vaccin* ...6 gaz
    medicin*|medicament*|tablet*|comprime*|drug*|traitement|treatment|pill*|injection|piqure|vaccin* ...6 sleepy|sleep|drows*|dry|upset|nausea*|nausee*|dort|dormir|somnol*|endor*|seche|constip*|gas|gaz|headache|tired|fatigue*|appetite|appetit|bitter|amer|taste|gout|itch*|weak*|dizzy|vertige*|mal|fait
    left|forgot|forgotten|oublie|laisse ..3 card|carte|phone|telephone|bag|sac|carnet|book|dossier|umbrella|glasses|lunettes`,
  not_better: `
    no di better|work
    not|no|pas|toujours|still|never|jamais ...4 better|mieux|improve*|ameliore*|gueri*|heal*|change|changement|cured|well|there|work*|effet|effect|efficace|marche`,
  communication: `
    explain*|expliqu*|informed|inform*|told|dit|tell ...5 nothing|rien|nobody|personne|never|not|pas|no`,
  service: `
    nobody|personne|no one|noone ...2 help*|aide*|came|vient|venu|attend*|occupe*|care|cared|assist*|saw|looked|listen*
    appointment ...3 cancelled|annule ...4 without|sans|not|never`,
  incident: `
    file|dossier|result*|carnet ...4 another|autre|someone|quelquun|other
    wrong|mauvais* ...3 patient|drip|perfusion|file|dossier|leg|arm|blood|test|person|room|name|vaccine|injection`,
};

/** Words around a sign that rule it out, in Pidgin and in mixed speech. */
export const GUARDS: Patterns<GuardLabel> = {
  noMore: `
    no dey ..1 again`,
  resolved: `
    una ..1 don|have|a? save|saved|stop*|treated
    no dey ..1 again
    no di|dey pain|worry|hot|bleed ..2 again
    pain|pains|bleeding|fever|vomiting|cough|headache ..3 finis
    don|dey don|comot stop|finish|go|better
    no dey again
    don go`,
  animal: `
    dog|dogs|cat|cats|goat|goats|cow|cows|sheep|pig|pigs|chicken|chickens|hen|hens|fowl|horse|puppy|kitten|rabbit|bird|parrot|hamster|hamsters|perroquet|chien|chiens|chienne|chat|chats|chatte|chevre|chevres|vache|boeuf|mouton|moutons|cochon|porc|poule|poules|coq|cheval|chiot|lapin|oiseau ..1 is|was|were|got|had|been|died|die|dies|ate|swallow*|drank|don|est|sont|etait|etaient|s|mange|vomi*|saign*|avale*|boite|malade*|mort*|meurt|meurent|sick|dead|convuls*`,
  othersPast: `
    pikin ..3 had|has|got|was|collapsed|fell|fainted|don|a|s ..6`,
  othersWell: `
    nobody|no one|personne ..3 hurt|injured|blesse*`,
  image: `
    hunger|laugh*|heat|sun|cold|boredom|joy|shame|sleep|thirst|fun ..2 wan|dey|di ..2 kill*|die|finish
    ca|sa me|m|nous ..1 tue|tuee ce|cette|ces|de|d|quand|vos|votre|le|l|la ..1 temps|attente|prix|voir|entendre|factures|facture|chaleur|file|retard|service|accueil|consult|consultation`,
  figurative: `
    moto ...4 broke*|accident|late|jam`,
  routine: `
    know|sabi|understand ...4 how|what|comment|wetin ...3 answer|reply|respond
    souffle* ..3 bougies|candles`,
  ruledOut: `
    said|told|says|dit|show*|found|confirm*|test|tests|result|results|resultat|resultats|scan|doctor|docteur|medecin ..4 is|was|not|no|pas|n|aucun|aucune ..2 not|no|pas|a|une|un|an|any|probleme|problem`,
  hypothetical: `
    is|est|est ce|c ...2 fever|fievre|pain|douleur|bleed*|saigne*|swell*|gonfl*|normal ...5 normal|normale|after|apres|ok|possible|fievre|saigner`,
};

/** Words of violence by somebody, of a child that somebody hurts, and of poison, in Pidgin and in mixed speech. */
export const HARM: Patterns<HarmWord> = {
  violence: `
    e|i|ih|yi|dem|him|im|he|she|massa|@hurter don|dey|di|de|go|come|want|wan|wanna|still? ..2 @blow|beat|nack|knack|chook|chuk|chukked|slap|flog|force|box ..0 me|we|us|ma|a
    dem|e|he|man|massa ..2 rape|force|beat|flog ..0 me|am|her|yi
    @hurter|e|he|dem ..3 me|we ..2 beat|frappe|tape
    e|i|he|dem|@hurter ..4 go|wan|want|fit|say ..2 kill|finish|chook|burn ..0 me|we|us
    e|i|he|dem|man|@hurter ..4 me ..4 by force
    put|puts hand ..2 ma|my|me body|skin|bottom|breast
    fear ..2 ma|my|the? @hurter
    press|hold ..1 ma|my neck`,
  violence_hint: `
    fear ..2 go|return|back|enter ..2 house|home
    lock|hide ..1 maself|myself
    e|he|i|dem|@hurter ..3 get|hold|carry|bring ..2 knife|cutlass|machete|gun
    e|he|@kinman ..3 enter|come|di enter ..2 ma|my room|bed`,
  child_abuse: `
    e|i|he|she|dem|@hurter|@kinman|papa|mama ..4 @blow|beat|flog|nack|knack|rape|spoil|touch|force|burn ..2 pikin|pickin|pickney|pickin|muna
    pikin|pickin ..4 don|been|was ..1 rape|spoil|abuse|force
    @kinman|papa ..3 touch|dey touch ..2 her|yi|am|pikin`,
  child_abuse_hint: `
    @kinman ..3 play ..2 with ..1 yi|am|pikin|her
    @kinman ..4 enter ..3 girl|pikin ..2 room`,
  poisoning: `
    pikin|pickin|e|i|he|she ..3 drink|chop|swallow|lick|take ..4 kerosene|kerosine|karosene|jik|javel|izal|otapiapia|petrol|bleach|acid|poison|rat|gramoxone|sniper`,
};
