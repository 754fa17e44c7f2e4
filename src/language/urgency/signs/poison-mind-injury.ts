/**
 * Signs in what patients write: poison, suicide, bites, burns, injuries, belly. Patterns as in text/pattern.ts, folded, in French, English, Pidgin and camfranglais
 * together. A sign says nothing about danger by itself: red-flags.ts joins signs into groups with a level and a source.
 */
export const POISON_MIND_INJURY = {
  poison: `
    got|gotten|found|played|touche|joue|opened|ouvert|getting ..2 into|with|a|avec|le|la|de|in ..2 @poison
    mort aux rats
    @takes ..3 sniper|dichlorvos|otapiapia|paraquat|ddt|hypo|izal|dettol|ammonia|ammoniac|antigel|naphtalene|mothball|mothballs|naphtaline|permethrin|deltamethrine|baygon|rambo|raid|moon|timor|alcool|spirit|thinner
    drink|drank|bu|boire|avale ..2 produit|product|liquid|liquide ..3
    @takes ...2 perfume|parfum|shampoo|lotion
    @child ...3 @takes ...4 tablets|comprimes|pills|medicaments|medicine|medicines|cachets
    @takes ...5 @poison
    @poison ...4 @takes
    poison* ...2 child|enfant|baby|bebe|pikin|fils|son|fille
    poisoned|empoisonne*|intoxic*
    ate|mange|eaten|chewed|croque|avale|put ...5 pills|tablets|battery|pile|coin|medicines|comprimes|piece|medicaments|magnet`,
  battery: `
    battery|batterie|pile|coin|piece|magnet*|aimant*|bone|os|arete|needle|aiguille ...5 stuck|coince*|throat|gorge|nose|nez|swallow*|avale*
    avale*|swallow* ...4 battery|batterie|pile|coin|piece|magnet*|aimant*|needle|aiguille|nail|clou|toy|jouet
    bead|perle|stone|seed|graine|haricot|bean|peanut|arachide ...4 nose|nez|throat|gorge|ear`,
  overdose: `
    insulin*|insuline|unites|units ...4 instead|lieu|mistake|erreur|wrong|extra
    injecte|inject|injected|took|pris ...4 unites|units ...6 instead|lieu|erreur|mistake
    overdos*|surdos*|surdose
    @takes ...3 all|whole|entire|tous|toute|toutes|entier|entiere|boite|plaquette|tout|bottle|flacon|box|packet|pack|plenty|trop|many|handful|double|plein|poignee|every ...4 @drug|bottle|flacon|boite|box|medicines|plaquette|pills|treatment|plaquettes|medoc|medocs|packet
    @takes ...3 10|12|15|20|24|25|30|40|50|60|100|vingt|trente|ten|twenty|thirty|forty|fifty|dix|quinze|cinquante|quarante ...4 @drug|cachets|comprimes|pills|at
    @drug ...5 all at once
    all|tous|toutes ...3 @drug ...3 once|coup|fois
    @takes ...2 too many|much ...3 @drug|insulin
    trop|many|plenty|lot|plein ...3 @drug ...4 avale*|pris|taken|took|swallow*
    avale*|pris ...2 trop|plein|beaucoup ...2 @drug
    wrong|mistake|erreur|accident* ...4 dose ...4 insulin*
    insulin*|insuline ...3 double|trop|twice|fois
    trop|too|double ...2 insulin*`,
  violence_now: `
    en train de ..3 frapp*|tap*|batt*|etrangl*|viol*|menac*|tabass*
    beating|hitting|attacking|strangling|choking|punching|kicking ..2 me|her|him|us|my ...4 now|moment|help|currently
    is|dey|di|keeps beating|hitting|attacking|strangling|punching|kicking|beat ..1 me|us ..2
    right now|currently|maintenant|la ...4 beating|hitting|frappe|bat|tape|tabasse|attacking`,
  suicide: `
    nobody|noone|personne|one ..3 miss|manquer*|notice|regrett*|care ..2 me|m
    will|would|ne ..1 miss|manquerai|manquerais ..1 me|personne|nobody
    prepare|prepared|bought|achete|acheter|have|got|tied|attache ..2 rope|corde|gun|pistolet|poison ..2
    try|tried|trying|tente|essaye|essayer|tenter ..2 to|de|d|a? ..1 hang|kill|pendre|tuer|suicider|end
    world|monde|everybody|tous ..3 better|mieux ..3 without|sans
    end|ending|finish|finishing|finir ..1 it|everything|tout all|now|tonight|maintenant|ce|here
    ending ..1 my|it|everything ..1 life|all
    put ..2 end ..2 it|life|myself|everything
    do ..2 want|wish ..2 here|exist ..1 anymore|longer|again
    ne veux|voudrais|souhaite|veut plus etre|exister|continuer ..1 la|ici|vivante|vivant ,>
    take|taking|took|prendre|pris|swallow ..3 pills|comprimes|cachets|tablets ..3 die|mourir|end|finir|forever
    foutre|fous ..2 l air
    cut|slit|coupe|ouvert|ouvrir|taillade ..3 wrist|wrists|veines|poignet|poignets|veine
    kill|tuer maself|mysef|meself|masef
    kill ...1 ma|mi ...1 self
    disappear|disparaitre ...3 good|forever|jamais|ever|always|toujours
    want|veux|wan ...1 disappear|disparaitre
    end it all
    end ...1 it|everything tonight|all|now
    finir avec|moi
    tout arreter|finir ...3 vie|la
    plus ...2 force ...2 vivre
    no|not|pas|plus ...3 reason|raison|worth ...3 live|living|vivre|exister
    rather|mieux|prefere ...3 dead|mort|morte|mourir|crever
    want|veux|wan ...2 sleep|dormir ...3 never|jamais|forever|toujours ...2 wake|reveiller
    wake ...3 never
    family|famille|everyone ...3 better|mieux ...3 without|sans
    written|ecrit|wrote ...3 letter|lettre|goodbye|adieu
    rope|corde|gun|pistolet|knife|couteau ...5 ready|kill|end|finir|pret
    self harm*
    hate|deteste ...2 my? life|vie
    burden|fardeau|poids pour ...3
    life|vie ...3 over|finie|enough|assez|useless|inutile
    kill ...1 my|me|him|her self|myself|himself|herself
    kill|killing myself|himself|herself|themself|themselves|meself|mysef
    suicid*|sucide|suiside
    want|wan|wish|wants|wanted|rather|better|prefer|like|going|ready|go|envie|veux|veut|voudrais|prefere|vais|voulait|pense|think* ...3 die|dead|mourir|mort|morte|crever|disparaitre|suicider|tuer
    want|wants|wan|wish|would|better|rather ...3 be ...1 dead|gone
    end|ending|finish|finir|take|terminer|taking|mettre ...3 my|life|vie|his|own|fin ...4 life|vie|jours|tonight
    en finir
    take|taking|took my|his|her own? life
    mettre fin ...3 jours|vie
    do|does|did|dont|not|no|plus|pas|nothing|rien|aucune|n ...4 want|reason|wan|envie|veux|raison|see|worth|gout|desire ...4 live|living|life|vivre|vie|alive|exister|on
    no|plus|pas|aucune ...3 reason|raison|envie|gout|point ...3 live|living|vivre|vie|life
    no fit|wan|want live|continue again?
    life ...4 no ...3 worth|meaning|sense|again
    life ...3 don ...2 taya|tire|finish
    tired|taya|fatigue*|marre|tire|lasse ...3 life|vie|vivre|living
    life ...2 not worth*
    vie ...5 vaut ...2 peine|rien
    hang|hanging|pendre|pends|pendu|hanged ...1 myself|himself|herself|me|m
    hang*|pendre ...2 self|myself
    me|m|se|s pendre|suicider|foutre|flinguer
    jump|sauter|jeter ...3 bridge|pont|roof|building|fenetre|river|window|fleuve|toit
    harm|hurt|cut|cutting|burn ...1 myself|herself|himself
    ouvert|ouvrir|coupe*|tranche*|tailler|taillade* ...3 veines|poignets
    slit|cut ...2 wrist*|veins
    me|m faire|fais ...1 mal ...2 moi|meme
    me|m scarifie*|mutile*
    better ...4 without me
    mieux ...4 sans|mort|morte
    i|je better|ferais ...4 die|mourir|mort|morte
    better i die|dead
    disappear ...2 forever
    goodbye|adieu ...3 everyone|world|monde|tous
    voices ...5 kill|die|hurt|harm
    voix ...6 tuer|mourir|mal|frapper
    no ...2 wan live
    me tuer|tue
    vais mourir
    plus vivre
    drink|boire|take|prendre|avaler ...4 poison ...3 die|mourir|finish|finir|tonight
    pills ready`,
  harm_other: `
    feel|feeling|urge|want|envie ...2 hurting|harming|killing|shaking|blesser|tuer ...3 baby|newborn|child|bebe|enfant|son|daughter|him|her
    kill|hurt|harm|stab|tuer|shake|frapper|blesser|etrangler|throw|jeter|noyer|drown|smother|poignarder ...3 baby|bebe|child|enfant|husband|mari|him|her|wife|femme|family|son|fils|them|someone
    peur|afraid|scared|thoughts|envie|pensees|voices|voix|idees ...6 hurt*|harm*|kill*|mal|tuer ...4 baby|bebe|child|enfant|him|her|fils|fille|son`,
  snake_bite: `
    snake|serpent|vipere|cobra|mamba|scorpion|viper ...5 bit*|bite|mord*|pique|pique*|beat|chop*|bitten|sting|stung|bited
    mord*|morsure|bit|bite|bitten|bites|pique|piqure|stung|sting ...4 serpent|snake|vipere|scorpion|cobra|viper|mamba
    spider|araignee ...3 bit*|mordu|pique
    snake don`,
  animal_bite: `
    dog|chien|cat|chat|monkey|singe|chauve|bat ...5 lick*|leche*|saliva|salive
    dog|chien|cat|chat|monkey|singe|bat|rat|animal|chauve|dogs|chiens|human ...5 bit|bite|bitten|mord*|morsure|griffe*|scratch*|beat|chop
    mord*|morsure|bit|bitten|bite|griffe* ...4 chien|chat|singe|dog|cat|monkey|rat|animal|chauve
    rage|rabies|rabid|enrage*`,
  rabies_severe: `
    enrage*|rabid|mad|rabies|stray|errant ...5 dog|chien|animal|mord*|bit*|chat|cat|singe
    dog|chien|chat|cat|singe|monkey|animal ...3 enrage*|rabid|mad|errant|stray|fou|folle
    dog|chien|mord*|bit|bitten|bite|chat|singe ...6 face|visage|neck|cou|tete|head
    scared|afraid|peur ...4 water|eau ...6 dog|chien|bit*|mord*`,
  burn: `
    burn|burns|burnt|burned|brule|brulee|brulure|brulures|ebouillant*|scald*|brulant|bruler|brulees
    hot|boiling|chaude|bouillante|bouillant|bouillie|chaud water|oil|eau|huile|soup|porridge|bouillie|sauce|the|tea ...5 poured|pour|fell|fall|spilled|verse*|renverse*|tombe*|on|sur|spill*|throw*
    huile|eau|soupe|sauce|oil|water|tea|soup ...2 chaude|bouillante|chaud|hot|boiling ...6 verse*|renverse*|tombe*|pour*|spill*|fell|sur|on
    poured|spilled|verse*|renverse*|spill* ...4 hot|boiling|chaud*|bouillant*|acid*
    acid|acide|electric* ...4 burn*|brul*|face|visage|eyes|yeux
    fire|feu ...4 caught|pris|burn*`,
  burn_severe: `
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
    stab*|gunshot|poignard*|machete|matchet|cutlass|balle ...4
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
    stone|brick|parpaing|brique|pierre|branche|branch|block|coconut|plank|planche|pot|bottle|bouteille|metal|fer|marteau|hammer|stick|baton|iron ...4 head|tete|crane
    hit|knock*|cogne*|bump*|injur*|blesse*|frappe*|tape*|trauma*|fell|fall|tombe*|coup|choc|chute|fracas* ...6 head|tete|crane|skull
    head|tete|crane ...4 injur*|hit|cogne*|blesse*|bump*|knock*|trauma*|ouvert*|open|split|fendu*`,
  after_injury: `
    bleed*|saign*
    vomit*|vomi*|sleepy|somnol*|confus*|drowsy|unconscious|bleed*|saigne*|headache|dizz*|endort|dort|ear|oreille|blood|sang`,
  severe_belly_pain: `
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
    can|could|fit|able|peux|peut|arrive*|pass|passed|parviens ...2 not|no|pas|plus ...5 urin*|pee|piss|pipi|uriner
    no fit|di|can|dey ...1 piss|urin*|pee
    n arrive ...2 pas|plus a ...2 uriner|pisser|pipi
    not|no|pas|plus|jamais|never ...3 urin*|pee*|piss*|pipi|uriner ...4 since|depuis|hours|heures|hier|yesterday|day|jours|jour
    urin* ...4 block*|bloque*|stopp*|coince*
    catheter|sonde ...4 block*|bouche* ...6 pain|mal|ventre|belly|urine`,
  testicle: `
    testic*|ball|balls|couille*|scrotum|bourse*|groin ...5 @pain|@swell|twist*|tordu*|hard|dur
    @pain|@swell ...4 testic*|couille*|scrotum|balls|bourse*`,
  priapism: `
    erection|penis ...5 hours|heures|hard|down`,
} as const;
