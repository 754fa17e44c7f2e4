/**
 * Signs in what patients write: bites, burns, injuries, belly, urine held back. Patterns as in text/pattern.ts, folded, in French, English, Pidgin and camfranglais
 * together. A sign says nothing about danger by itself: red-flags.ts joins signs into groups with a level and a source.
 */
export const BITES_INJURY = {
  snake_bite: `
    snake|serpent|vipere|viper|cobra|copperhead|rattlesnake|adder|mamba|scorpion ..4 got|attrape*|caught|hand|foot|leg|pied|main|bite
    serpent|snake ..2 a? bite|bites|mord*|pique*|attrape*
    snake|serpent|vipere|cobra|mamba|scorpion|viper ...5 bit*|bite|mord*|pique|pique*|beat|chop*|bitten|sting|stung|bited
    mord*|morsure|bit|bite|bitten|bites|pique|piqure|stung|sting ...4 serpent|snake|vipere|scorpion|cobra|viper|mamba
    spider|araignee ...3 bit*|mordu|pique
    snake don`,
  animal_bite: `
    tick|tique ..4 bite|bit|red|rouge|ring|anneau|rash|mord*
    dog|dogs|chien ..3 bite|bited|bit|mord*|beat
    dog|chien|cat|chat|monkey|singe|chauve|bat ...5 lick*|leche*|saliva|salive
    dog|chien|cat|chat|monkey|singe|bat|rat|animal|chauve|dogs|chiens|human ...5 bit|bite|bitten|mord*|morsure|griffe*|scratch*|beat|chop
    mord*|morsure|bit|bitten|bite|griffe* ...4 chien|chat|singe|dog|cat|monkey|rat|animal|chauve
    rage|rabies|rabid|enrage*`,
  rabies_severe: `
    dey craze
    dog|chien ..4 craze|fou|folle|mad
    enrage*|rabid|mad|rabies|stray|errant ...5 dog|chien|animal|mord*|bit*|chat|cat|singe
    dog|chien|chat|cat|singe|monkey|animal ...3 enrage*|rabid|mad|errant|stray|fou|folle
    dog|chien|mord*|bit|bitten|bite|chat|singe ...6 face|visage|neck|cou|tete|head
    scared|afraid|peur ...4 water|eau ...6 dog|chien|bit*|mord*`,
  burn: `
    boiling|scalding|hot|bouillante|bouillant|chaude|chaud ..1 kettle|pan|pot|water|oil|soup|tea|coffee|eau|huile|soupe|the|cafe|marmite|casserole|friteuse|fer ..6 on|over|onto|sur
    kettle|marmite|casserole|friteuse|pot ..5 on|over|onto|sur ..2 @child|him|her|me|lui|elle|himself|face|visage|arm|bras
    marmite|pot|casserole ..2 huile|oil|soup*|eau|water ..4
    caught|pris|catch|attrape* fire|feu
    fire ..2 burn* ..2 my|him|her|pikin|child
    acid*|acide|petrol|essence|kerosene ..5 threw|throw*|thrown|jete*|verse*|pour*|saute|splash*|face|visage|eyes|yeux|body|corps|lui|him|her
    threw|throw*|jete*|verse*|splash* ..2 acid*|acide
    steam|vapeur ..4 burn*|brul*|hand|main
    burn|burns|burnt|burned|brule|brulee|brulure|brulures|ebouillant*|scald*|brulant|bruler|brulees
    hot|boiling|chaude|bouillante|bouillant|bouillie|chaud water|oil|eau|huile|soup|porridge|bouillie|sauce|the|tea ...5 poured|pour|fell|fall|spilled|verse*|renverse*|tombe*|on|sur|spill*|throw*
    huile|eau|soupe|sauce|oil|water|tea|soup ...2 chaude|bouillante|chaud|hot|boiling ...6 verse*|renverse*|tombe*|pour*|spill*|fell|sur|on
    poured|spilled|verse*|renverse*|spill* ...4 hot|boiling|chaud*|bouillant*|acid*
    acid|acide|electric* ...4 burn*|brul*|face|visage|eyes|yeux
    fire|feu ...4 caught|pris|burn*`,
  burn_severe: `
    bouillant*|boiling|chaude|hot ..5 sur|on|over|pour*|verse* ..2 petit|petite|him|her|me|visage|face|child|@child
    @child|him|her|lui|elle|me|he|she|il ..8 kettle|pot|marmite|casserole|bouillante|boiling
    kettle|pot|pan|marmite|oil|huile ..6 over|on|sur|onto ..2 @child|him|her|lui|elle|me|face|visage
    caught|pris|catch fire|feu
    threw|throw*|jete*|verse*|splash*|pour* ..3 acid*|acide
    acid*|acide ..4 threw|jete*|verse*|splash*|pour*
    ebouillant*|scald*
    fire ..2 burn* ..3
    whole|tout*|all ..2 arm|leg|back|face|bras|jambe|dos|visage|corps|body
    skin|peau ..3 comot|comes|part|pele*
    skin|peau ...3 off|coming|peel*|part|partie|decoll*|arrach*|blister*|cloque*|melt*
    poured|spilled|spill|renverse*|verse*|tombe*|fell ...4 him|her|himself|herself|me|lui|elle|us|myself|dessus
    oil|huile|water|eau ..2 hot|boiling|bouillante|chaude ...6 him|her|himself|herself|me|lui|elle|dessus|myself
    hot|boiling oil|water|porridge|tea|soup ...4 on|over him|her|himself|herself|me|myself
    burn*|brul*|scald* ...5 gas|gaz|explosion|petrol|kerosene|acide
    face|visage|neck|mouth ...3 burn*|brul*
    burn*|brul*|scald*|ebouillant*|bouillant*|boiling|hot|chaude|fire|feu|acid* ...8 face|visage|baby|bebe|child|enfant|chest|poitrine|body|corps|whole|tout*|electric*|genital*|son|fils|fille|daughter|pikin|arm|bras|neck|cou|back|dos|severe|grave*|peau
    baby|bebe|child|enfant|pikin|son|fils|fille|daughter|petit|petite|toddler ...6 burn*|brul*|scald*|ebouillant*|boiling|bouillant*|fire|feu
    grave*|severe|serious*|badly|grosse*|bad ...3 burn*|brul*
    electrocut*
    electric shock
    courant ...3 pris|attrape|saisi`,
  trauma: `
    broye*|crushed|ecrase*|mangled ..3
    under|sous ..2 tree|tronc|arbre|car|truck|camion|voiture|wall|mur|rubble|decombres
    bullet|balle ..2 enter|touch|entre*|leg|arm|jambe|bras
    clear fluid ..5 nose|ear
    jam|jammed|nack|knack|knock|cogne*|barre|barree|fauche*|renverse*|percute*|hit|ran|run ..2 am|him|her|me|over|l|by ..3
    bone|os come|comes|comot|coming|sort*|show*|poke*|dehors ..2 out?
    os|bone ..2 dehors|outside|out
    shot|tire|tirer|shooted|shoote|shoot|shooted ..3 leg|pied|jambe|arm|bras|belly|ventre|foot|am|him|chest
    dem shoot
    recu|got|took ..2 balle|bullet|coup ..2
    stabbed|poignarde*
    coup ..1 de? machette|couteau|gourdin|fusil
    chopped|cut|coupe* ..3 tip|bout|end ..2 finger|doigt|toe
    chainsaw|tronconneuse|scie|saw ..5 foot|leg|pied|jambe|main|hand|arm|bras|dans
    foot|leg|pied|jambe|main|hand|bras|arm ..3 chainsaw|tronconneuse
    fell|fall*|tombe*|planted ..4 well|puits|pool|piscine|river|riviere|eau|water|lac|mer|sea|toit|roof|height|echafaudage|scaffold*|balcon*
    went|gone|va under ..3 water|bath|baignoire
    roof|toit|wall|mur|tree|arbre ..2 fell|tombe* ..2 on|sur
    leg|arm|jambe|bras don broke|break
    feel|sent|sens|move|bouge ..2 not?|plus|pas|cant? ..2 legs|jambes
    tombe* du|de ..1 toi|toit|arbre|mur|echelle|balcon
    deep|profond* ..2 cut|coup*
    coupe* profond*
    hand|main|finger|fingers|doigt|doigts|arm|bras|foot|pied|leg|jambe ...5 machine|moulin|mill|grinder|engrenage|scie|saw|hache|axe|cutlass|blender|chainsaw|fan ..2
    machine|scie|saw|hache|axe|cutlass|grinder|blade ...4 cut|coupe*|took|arrach*|ecras*|crush* ..3
    car|truck|moto|bike|bus|taxi|voiture|camion ...1 hit|knock*|renverse|percute|ecrase ...3
    hit ...1 by
    wall|mur|tree|arbre|roof|toit|stone|pierre|truck|camion|block ...2 fell|tombe*|ecras*|crush* ...2 on|sur
    pulled|sorti ...4 river|water|riviere|eau|puits|well|pool
    drown*|noy*
    knife|couteau|machete|machette|cutlass ...2 wound|cut|blessure|plaie|injury
    deep|profond* ...3 cut|wound|plaie|coupure|entaille
    wound|cut|plaie|coupure ...2 deep|profond*
    crash|collision
    accident ...6 now|bad|serious|grave|bleeding|saigne*|terrible|truck|camion|blood|sang|just|help
    motorbike|bike|bendskin|okada|moto accident
    accident de|of moto|voiture|car|bike
    car|bus|road accident ...6 hurt|bleed*|broken|leg|head|pain|injur*|me|blesse*
    had|eu|get|got|fait ...2 accident
    hit|knocked|renverse*|percut*|crush*|ecrase*|knock|heurte*|run ...3 by|car|moto|par|motorbike|truck|vehicle|voiture|bus|camion|bike|over|down
    stab|stabs|stabbed|stabbing|gunshot|poignard*|machete|matchet|cutlass|balle ...4
    was|been|got|is|were|don shot
    shot ..1 in|by|at|him|her|me
    poignarde*|agresse* ...4 couteau|machette
    coup* ...2 couteau|machette|fusil
    bone|os ...4 out|sort|sorti|sorte|show*|visible|broken|casse*|dehors|poking|sticking
    fracture* ...3 ouverte|open
    open fracture
    broken|broke|fractured|casse*|fracture* ...4 leg|jambe|arm|bras|bone|neck|back|hip|hanche|cou|dos|os|cheville|ankle|wrist|poignet|skull|rib
    leg|jambe|arm|bras|bone|hip ...4 broken|broke|fractured|casse*|fracture*|cassee
    cut off|coupe
    finger|doigt|hand|main|toe|pied|foot ...4 coupe*|cut|severed|arrache*|sectionn*|amputat*|chopped
    deep|profonde|profond ...2 cut|wound|plaie|coupure
    drown*|noye*|noyade|noyer
    fell|fall|fallen|tombe*|chute ...6 roof|toit|tree|arbre|stairs|escalier*|height|hauteur|building|etage|balcony|balcon|ladder|echelle|manguier|storey|floor|wall|mango
    accident ,>
    accident ...2 just|please|help|now|je|we|on|i`,
  head_injury: `
    tete|head|crane ..2 ouver*|ouvert*|open*|fendu*|split|cassee|broken|burst
    ouver*|ouvert* ..2 tete|crane
    head injury
    cogne* ..2 tete
    fell|tombe*|fall* ..6 vomi*|sick|drowsy|sleepy|endormi*|somnol*|dizzy
    stone|brick|parpaing|brique|pierre|branche|branch|block|coconut|plank|planche|pot|bottle|bouteille|metal|fer|marteau|hammer|stick|baton|iron ...4 head|tete|crane
    hit|knock*|cogne*|bump*|injur*|blesse*|frappe*|tape*|trauma*|fell|fall|tombe*|coup|choc|chute|fracas* ...6 head|tete|crane|skull
    head|tete|crane ...4 injur*|hit|cogne*|blesse*|bump*|knock*|trauma*|ouvert*|open|split|fendu*`,
  after_injury: `
    sick|sleepy|drowsy|endormi*|somnol*
    bleed*|saign*
    vomit*|vomi*|sleepy|somnol*|confus*|drowsy|unconscious|bleed*|saigne*|headache|dizz*|endort|dort|ear|oreille|blood|sang`,
  severe_belly_pain: `
    belly|bele|belle|ventre|stomach|tummy ..4 board|bois|wood|stone|pierre|rock|rigid*|drum
    belly|ventre|belle|bele|stomach ..4 knife|couteau|tear*|dechir*
    @severe|unbearable|insupportable|agonizing|horrible|sudden|aigue* ...4 @belly ...2 @pain?
    @pain|douleur* ...4 @belly ...6 @severe|insupportable|unbearable|hard|dur|rigid|bois|scream|crier|hurle*|plie*|double*|sudden*|brusque*
    @belly ...5 @pain ...5 @severe|insupportable|unbearable|hard|dur|scream|hurle*|plie*
    @belly ...4 hard|dur|dure|rigid*|board|bois|tendu
    bele|belly di|dey ...1 hot|pain|bite ...4 @severe|sotey|die
    @severe|insupportable|unbearable|terrible ...3 @pain ...5 @belly
    @severe|terrible mal|douleur* ...3 @belly
    mal ...2 ventre ...4 hurle*|plie*|mourir|insupportable|fort|crier|marcher|lever
    stomach|belly ...5 can not ...2 stand|walk|bear`,
  belly_blocked: `
    ventre|belly|abdomen|stomach ...3 gonfl*|swollen|ballonn*|bloated|distend*|hard|dur ...10 selle*|stool|gaz|gas|toilet*|poop|vomi*|vomit*`,
  belly_pain: `
    @pain ...4 @belly|ventre
    @belly ...4 @pain|cramp*|crampes|bite
    cramp*|crampes|colique*`,
  severe_pain: `
    unbearable|excruciating|insupportable|agony|atroce|agonie|agonizing ...2 pain*|douleur*|mal
    pain*|douleur* ...4 unbearable|insupportable|excruciating|kill*|mourir|die|10|too|atroce
    can|could|peux|supporte|supporter|fit ...1 not|pas|plus|no ...4 bear|stand|supporter|take|douleur|pain|tenir
    no fit bear
    screaming|crying|hurle|crie|pleure ...4 pain|douleur|mal`,
  retention: `
    pass|passer water|urine
    pass|passing ..1 water|urine ..3 not|cannot
    cannot|cant|can not? pass ..1 water
    no|not ..1 fit ..1 piss|pee|urinate
    fit piss no dey
    catheter|sonde ..3 block*|bouch* ..6 agony|pain*|mal|bursting
    pee|urinate|uriner|pisser|wee ..4 hard|dur|bursting|eclater|agony|rock
    can|could|fit|able|peux|peut|arrive*|pass|passed|parviens ...2 not|no|pas|plus ...5 urin*|pee|piss|pipi|uriner
    no fit|di|can|dey ...1 piss|urin*|pee
    n arrive ...2 pas|plus a ...2 uriner|pisser|pipi
    not|no|pas|plus|jamais|never ...3 urin*|pee*|piss*|pipi|uriner ...4 since|depuis|hours|heures|hier|yesterday|day|jours|jour
    urin* ...4 block*|bloque*|stopp*|coince*
    catheter|sonde ...4 block*|bouche* ...6 pain|mal|ventre|belly|urine`,
  testicle: `
    testic*|testicule*|couille*|bourse*|scrotum ..4 agony|sudden*|brutal*|coup|severe|atroce|violen*
    agony|sudden*|brutal* ..4 testic*|testicule*
    testic*|ball|balls|couille*|scrotum|bourse*|groin ...5 @pain|@swell|twist*|tordu*|hard|dur
    @pain|@swell ...4 testic*|couille*|scrotum|balls|bourse*`,
  priapism: `
    erection|penis ...5 hours|heures|hard|down`,
} as const;
