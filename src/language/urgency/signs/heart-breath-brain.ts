/**
 * Signs in what patients write: heart, breathing, stroke, sight, headache. Patterns as in text/pattern.ts, folded, in French, English, Pidgin and camfranglais
 * together. A sign says nothing about danger by itself: red-flags.ts joins signs into groups with a level and a source.
 */
export const HEART_BREATH_BRAIN = {
  chest_pain: `
    arrach*|dechir*|broy*|tear*|ripping ..2 poitrine|chest|thorax|coeur
    breastbone|sternum ...3 @pain|weight|crush*|press*|poids|aching
    crush*|weight|poids|pression|pressure ...3 breastbone|sternum
    chest|poitrine|heart|coeur ..3 vice|vise|etau|tight*|band|serre*|brick|bricks|stone|pierre
    band|ceinture|cord|corde|strap ..3 chest|poitrine|thorax
    chest really|so|very|too tight*
    chest|poitrine ..3 hurt*|burn*|brul*|kill*
    serr* ..3 poitrine|coeur|thorax
    pain|douleur ..2 pogne*|dans ..2 chest|poitrine
    crise de|du coeur
    crush*|squeez*|gripping|ecras*|etau|etouff*|serr*|compress* ...4 chest|poitrine|coeur|heart|thorax
    chest|poitrine|coeur|heart ...3 lache|lacher|giving|stop*|arret*|exploser|explode
    heart|coeur ...2 give|giving|going|gonna|va ..2 out|up|stop|lacher
    press*|sitting|squash*|tight*|knot|fire|feu|crise|etreint|etouffe*|point ...3 chest|poitrine|heart|coeur
    chest|poitrine ...3 press*|knot|fire|feu|explos*|ecras*|point|gene|di|dey
    pain ...2 heart|breastbone
    chest|poitrine me fait|di
    angine|angina
    @pain|tight*|pressure|heavy|heaviness|weight|oppress*|serre*|serrement|pression|pincement|lourdeur|brulure|squeez* ...4 chest|poitrine|thorax|thoracique*|sternum
    chest|poitrine|thorax ...4 @pain|tight*|pressure|heavy|heaviness|weight|oppress*|serre*|pression|pique|brule|lourd*|squeez*|crush*|comprim*|etau|bloque*|broke|catch*|gripping|tearing
    mal|douleur*|pain|pains|paining|pincement*|pique ...2 coeur
    heart|coeur ...2 paining|pains|pain|hurting|hurts|serre|pique|hot
    heart|coeur ...3 attack|arret
    crise|attaque|infarctus|arret cardiaque|coeur
    infarctus
    heart is|di|dey @pain
    cardiac arrest
    elephant ...3 chest
    barre ...3 poitrine
    poids ...4 poitrine`,
  heart_word_pain: `
    coeur me fait mal
    poitrine ...2 fait ...2 mal
    chest ...2 kill*`,
  arm_jaw: `
    @pain|engourdi*|numb*|radi*|descend*|goes|going|irradi* ...4 left|jaw|machoire|gauche|arm|bras
    left|bras|arm|gauche|jaw|machoire ...3 @numb|@pain`,
  no_breath: `
    halet*|panting|suffoqu*
    respire* ..1 pu|plus|mal|pas
    clutch*|grab*|tient|tenant|grip* ..2 throat|gorge
    tire|tirage|suck*|pull* ..2 cotes|ribs|chest
    siffle|wheez* ..3 tire|suck*|pull*|creus*
    breath* ..2 weird*|funny|strange*|oddly|hard|quick*|rapid*|like ..1
    air|souffle|breath ..1 hunger|missing|manque
    breath dey? short|cut|seize|hard
    talk|speak|parler ..2 full|whole|entiere* sentence*|phrase*
    drown*|noye*|noyade
    stop* breath*
    breath*|respir*|souffle ..1 plus|pas|no|not ..2
    reprendre|catch|retrouver|recuperer|find ...2 souffle|breath|respiration
    bouche|mouth ..2 bleue|blue
    only|que|seulement|just ..3 one|two|three|few|un|deux|trois|quelques|# words|mots|mot|word
    not|no|pas|plus|cannot ...3 finish|finir|terminer|full|whole|complete|say|dire|sortir ..2 sentence|sentences|phrase|phrases|mot|word
    cherche|cherchant|looking|fighting|struggl*|gasp*|battling|lutte|peine ...2 air|souffle|breath|respirer|breathe
    air|oxygen|oxygene ...1 not|no|pas|plus ..1 enter*|coming|going|passe|passing|rentre|entre|arrive
    choking|etrangle|etouffe ..2 on|avec
    not|no|pas|plus ...0 breath*|respir*
    ne respire
    respire pas|plus
    no|sans|pas|plus ...1 pulse|pouls
    stopped ...1 breathing
    can|could|fit|able|peux|peut|peu|arrive|arrives|parviens|parvient|arrivons ...1 not|no|pas|plus|hardly|barely|scarcely|meme|mal|jamais|to|a ...4 breath*|respir*|souffle*|air|breaf|brith|breeth|breed
    no fit|di|dey|can|able ...3 breath*|respir*|breaf|air|brith
    not ...2 able|getting|get ...2 breath*|air
    unable ...2 breath*
    hardly|barely|scarcely|struggl*|strugl*|fight*|gasp*|difficult*|dificult*|trouble|troubles|problem|problems|hard|pain|suffer* ...3 breath*|breaf|brith|air
    breath*|breaf|breeth* ...3 difficult*|hard|problem*|trouble|bad|badly|fast|heavily|stopped|stop|finish*|short|cut|cutting|strange*|noisily|noise
    breath*|breaf no|not ...3 come|coming|dey|good|di|well|normal|enough
    short|shortness|out|lack|losing|lost ...1 of? breath|air
    breathless|breathlessness
    stop*|not|never|no breathing|breathe|breathes
    gasping|gasp|gasps|choking|choke|chokes|choked|suffocate|suffocates|suffocating|suffoque|suffoquer|suffoquent|etouffe|etouffes|etouffer|etouffement|etouffee|suffocation|strangling|strangle*|suffocatin
    wheez*
    mal|peine|difficile*|difficulte*|dificult*|probleme*|gene|souffrance|galere* ...3 respir*|souffl*
    pain*|mal|douleur*|hurt*|fait ...3 quand|when|while ...2 breath*|respir*
    respir* ...2 mal|plus|pas|difficile*|difficilement|vite|fort|peine|bizarre*|bruit|bruyamment|sifflant*|rapide*|saccade*|court
    respiration ...3 difficile*|rapide*|sifflant*|courte|bloque*|coupe*|bizarre*|bruyante|lente|vite
    essouffl*|essoufl*
    souffle ...2 court|coupe|manque|finit|fini|plus
    manque*|plus|pas ...2 d|de air|souffle|oxygene
    bout de souffle
    siffle* ...4 respir*|poitrine
    respir*|poitrine ...3 siffle*
    need* oxygen
    besoin ...2 oxygene
    ribs|cotes|poitrine|chest ...3 creus*|suck*|sink*|rentre*|draw*|indraw*|tirage
    breath* ...2 catch* me
    breath* ...3 fail*`,
  asthma: `
    asthm* ..2 hold*|catch|grip*|serre*|tient|etouffe*
    inhaler|pump|pompe|ventoline|puffer ..2 empty|vide|finished|finie|gone|nothing|rien
    pu|plus|no|not|without|sans ..2 pump|pompe|inhaler|ventoline|puffer
    inhaler|pump|ventoline|inhalateur|spray|puff ...5 rien|nothing|useless|plus|more
    asthm* ...4 attack|crise|pump|inhaler|bad|finish*|help|ventoline|worse|fort*|grave
    attack|crise ...2 asthm*
    inhaler|pump|ventoline|ventolin|puff ...6 not ...1 work*|help*|enough
    inhaler|pump|ventoline|ventolin|puff ...5 finish*|empty|fini*|vide|marche pas?|suffit|terminee|lost`,
  throat_closing: `
    tongue|langue|lips|levres|throat|gorge ..2 huge|enormous|massive|enormes?|gross*|big|bigger|giant|thick|balloon|ballon|double*|doubled
    tongue|langue ..2 getting|becoming|devient|deviennent ..1 big*|thick|gross*
    swallow|avaler ..2 own|ma|propre|my ..1 spit|saliva|salive
    not|no|pas|plus|hardly|barely|mal ..2 swallow|avaler ..3 throat|gorge|tongue|langue|spit|saliva|salive
    throat|gorge|airway ..2 clos*|shut*|clamp*
    neck|cou|gorge|throat ..2 swell*|gonfle*|enfle* ..6 sting|stung|pique|piqure|bee|wasp|guepe|abeille
    sting|stung|wasp|bee|abeille|guepe|frelon|hornet|piqure ..8 neck|cou|gorge|throat|face|visage|breath*|respir*
    throat|gorge ...3 clos*|tight*|swell*|swollen|ferme*|serre*|gonfle*|enfle*|block*|bloque*
    tongue|langue|lips|lip|levre|levres ...4 @swell|gros*|blue|bleu*|double*
    @swell ...3 tongue|langue|lips|lip|levre|levres|throat|gorge|mouth|bouche
    anaphyla*
    @swell ...2 ... face|visage|yeux|eyes ... can not breath*
    face|visage|yeux ...2 @swell ...8 respir*|breath*|parl*|speak|swallow|avaler`,
  face_swollen: `
    face|visage|eyes|yeux|eye|neck|cou|paupieres|figure|head ...4 @swell
    @swell ...4 face|visage|eyes|yeux|neck|cou|paupieres|figure`,
  face_droop: `
    face|visage|mouth|bouche|lip|smile ..3 croche|lopsided|uneven|sagging|sag|slump*|skew*|distort*|deform*
    face|mouth|bouche|visage ..1 don ..1 bend|twist|turn
    drool*|dribbl*|bave* ..3 one|side|cote|un
    bouche ..2 de travers
    face|visage|mouth|bouche|figure|smile|sourire ...5 droop*|drop*|twist*|bent|crooked|fall*|fell|fallen|tombe*|tordu*|deviee|devie|deforme*|paralys*|penche*|travers|numb|engourdi*|side|one|tourne|tournee|turn|turned|bend|bending|shift*|asymetrique|affaiss*|tire*|pend|figee|crook
    droop*|twist*|tordu*|numb|engourdi*|paralys*|fallen|tombe*|bent|crooked|turned|deviee|deforme* ...4 face|visage|mouth|bouche|lip
    moitie|half|cote|side ...5 visage|face ...4 @numb
    face|visage ...3 @numb`,
  one_side_weak: `
    can|could|will|wont not ..2 put ..1 weight ..2 right|left leg|side
    droite|gauche|right|left ..2 leg|jambe|bras|arm|main|hand ..3 weak|faible|mort*|dead|porte|tient|lache|gives|gave
    ne? tient|porte plus ..3 jambe|jambes|bras
    jambe|jambes|leg|legs|bras ..3 porte|portent|tient|tiennent ..1 plus|pas
    leg|arm|hand|side ..6 no dey ..1 work|move|answer
    hand|arm|leg|main|bras|jambe ..2 will|won|would|wont|veut ..1 not|pas|plus ..3
    arm|leg|hand|bras|jambe|main|side|cote went|gone|goes|devenu|devenue dead|numb|weak|limp|mort*
    no|not longer ..1 feel|feels|move|moves|use ..2 left|right|side|arm|leg|legs
    sent|sens ..1 plus|pas|pu ..3 cote|bras|jambe|jambes|main|gauche|droit|droite
    leve|lever|bouger|bouge ..1 plus|pas|pu ..3 bras|jambe|main
    cote|bras|jambe|main|left|right ..2 engourdi*|numb|dead
    unable|impossible|incapable ...2 lift|raise|move|lever|bouger|feel|sentir|walk ...3 arm|leg|hand|bras|jambe|main|side|cote
    arm|leg|bras|jambe|main|hand ...3 gone|give|gave|lache|lourd|lourde|heavy ..2 suddenly|soudain*|coup|side|cote
    moitie|half|side|cote ...3 weak|faible|mort|morte|paralys*|engourdi*
    tout ...1 cote ...2 bouge|repond|sent
    sens|sent ...1 plus|pas ...3 jambe|jambes|bras|main|cote|pied|pieds|doigts
    feel ...1 no ...2 leg|legs|arm|hand|side
    cannot|not|no ...2 feel|move ...3 leg|legs|arm|arms|side
    droite|gauche|cote ...2 ne? bouge|repond|obeit|marche ...1 plus|pas
    fell|drop*|dropping|lache* ...3 cup|spoon|things|everything|tasse|verre|objets
    side|cote|half|moitie|arm|bras|leg|jambe|jambes|legs|hand|main|body|corps ...5 @numb|bouge*|bouger|lift|leve*|lever|move|moving|obey|repond*|raise|work|working|dead|sent|sens|control
    can|could|fit|peux|peut|arrive|arrives ...2 not|no|pas|plus ...3 lift|raise|move|lever|leve|bouger|hold|tenir|feel|sentir|stand|walk|marcher ...4 arm|arms|bras|leg|legs|jambe|jambes|hand|hands|main|mains|foot|pied|cup|side|cote|verre|tasse|fingers|doigts
    no fit|can|able ...2 lift|raise|move|hold ...3 arm|leg|hand|cup|foot|side
    leve* ...1 plus|pas ...2 bras|jambe|main
    ne? bouge* ...2 plus|pas ...3 bras|jambe|main|cote
    numb|numbness|engourdi*|engourdissement|paralys*|tingling|insensible|fourmill* ...4 arm|arms|bras|leg|legs|jambe|jambes|hand|main|side|cote|body|corps
    @numb ..2 arm|arms|bras|leg|legs|jambe|jambes|hand|main|side|cote|body|corps
    can|could not ...2 hold ...3 cup|spoon|pen|things|anything
    lache|lacher ...3 verre|tasse|objets|tout|choses
    arm|leg|hand|bras|jambe|main ...3 not|no|pas|plus ...2 work*|marche*|move*|bouge*|respond*|repond*|obei*
    paralys*|hemipleg*
    bras|jambe|jambes|main|mains|arm|leg|legs|hand ..1 gauche|droit|droite|left|right? ..1 ne? bouge|bougent|moves|move plus|pas
    bras|jambe|jambes|main|arm|leg|legs|hand ..2 refuse|refuses ..1 de? bouger|move|moving`,
  speech: `
    il|elle|he|she|@person ..1 ne? parle plus ,>
    il|elle|@person ..1 ne parle plus du|depuis|bien|clairement|correctement|normalement
    il|elle|@person ..1 ne? sait|peut|veut plus parler ,>
    not|no longer|more? talk*|speak* ,>
    no di|dey talk|tok|speak again
    parole|speech|elocution ..2 pateu*|lent|lente|slow*|bloque*|embarrasse*|unclear
    speech ..1 is|was? not clear
    words ..2 coming ..2 wrong|out|backwards
    get|find|remember|trouver|sortir ..2 my|his|her|the|mes|ses|les words|word|mots ..1 out?
    not|no|pas|plus ..3 get|find|remember|trouve*|sortir ..2 words|mots
    words|parole|speech ..3 jumbl*|muddl*|garbl*|scrambl*
    parle|parler|cause|speak*|talk* ..2 tout? mele|croche|empate*|bizarre*|drunk*|saoul
    ne? tok plus|pas|again
    articule* ..2 plus|pas|mal
    plus|pas a|bien parler
    arrive ..1 plus|pas|pu ..1 a? parler
    unable|impossible|incapable ...2 speak|talk|parler
    parle|speaks|speaking|talking|talks ...2 pateux|pateuse|slow|slowly|drunk|ivre|jumbled|gibberish|charabia|bouillie
    bouche|langue|tongue|mouth ...2 pateuse|lourde|heavy
    trouble|troubles|difficulte* ...2 parole|parler|speech|speaking
    slur*|slurr*
    speech|words|parole|mots ...5 strange|slur*|confus*|melange*|mix*|incomprehensible*|wrong|lost|stopped|gone|unclear|bizarre*|embrouill*|perdu*
    talk*|speak*|spoke|parle|parler|parlait ...3 strange*|funny|nonsense|rubbish|weird*|bizarre*|confus*|tors|travers|mal|incomprehensible*|unclearly|anyhow
    can|could|fit|able|peux|peut|arrive ...1 not|no|pas|plus ...3 speak|talk|parler|talking
    no fit|can|able talk|speak|tok
    n arrive ...1 plus|pas a parler
    sudden*|brusquement ...5 parle*|speak*|talk*
    trouve* ...3 mots
    ne? parle ...1 plus|pas ...3 depuis|soudain*`,
  stroke_named: `
    having|having a stroke|avc
    stroke|avc signs|please|help
    having|had|has|have|get|getting|got|think|possible|maybe|fait|faire|avoir|like|un|attack ...4 stroke|avc
    signes|signs ...1 stroke|avc
    < stroke|avc ,>
    stroke now
    attaque cerebrale`,
  vision_loss: `
    gone|going|went|turned blind
    blind ..2 in|of ..2 eye
    blind suddenly|now
    lost ..2 sight|vision|vue
    aveugle ..2 oeil|coup|brutal*
    voi|vois|voit ..1 plus|pu ..1 rien
    sans|without voir|seeing|vision ..3
    unable|impossible|incapable ...2 see|voir
    not|no ..1 able ...1 see
    see|seeing|voir|vois|voit ...1 nothing|rien|black|noir|double ..2
    see|seeing|voir ...2 out|from|of|d|de ...2 one|un|left|right|gauche|droit eye|oeil|yeux
    can|could|peux|peut|fit|able|arrive ...2 not|no|plus|pas ...2 see|voir ...3 anything|clear*|well|rien|bien|eye|eyes|oeil|my|face|now|properly|thing|at
    no fit|di see
    vois|voit ...1 plus|rien ...2 rien|oeil|yeux|clair|bien|droit|gauche|cote ...2
    ne? vois|voit plus ,>
    vois|voit ...1 rien|noir
    can not see ,>
    blind|blindness|aveugle|cecite
    lost|loss|losing|perdu|perte|perds ...4 vision|sight|vue|eye
    vision|sight|vue ...3 gone|lost|noir*|dark|disappeared|perdue|disparu*|partie|black
    sudden* ...4 blind*
    eye|oeil ...4 dark|noir|black|rideau|curtain|voile
    rideau|voile|curtain ...4 eye|oeil|yeux|vue|vision
    went blind`,
  vision_blurred: `
    see|seeing|vois|voit|voir ..2 double|two|stars|spots|flou|trouble|embrouille*|deux
    flashes|flashing lights?
    flash* lights|light
    mouches ..2 devant
    blur*|flou|floue|floues|trouble|troubles|double|dim|cloudy ...2 vision|sight|vue|see|eyes|yeux
    vision|sight|vue|eyes|eye|yeux|vois|voit|see|seeing|voir|things ...4 blur*|flou|floue|trouble|double|stars|star|etoiles|spots|points|mouches|dim|lights|flashes|lumieres|flash*|taches|cloudy|eclairs|shine*|brouill*
    eye|eyes di turn
    eyes di see stars`,
  headache: `
    headache|migraine|mal de tete ..2 for|depuis ..2 days|jours
    head ..2 splitting|exploding|throbbing|broken|pepper
    mal ..2 crane|tete
    head ..1 dey ..2
    head ...2 ache|aches|aching|pain|pains|paining|hurt|hurts|hurting|hot|knock*|bang*|pounding|burst*|explod*|splitting
    headache|headaches|hedache|headach|migraine|migraines
    mal|maux|douleur*|cephalee* ...3 tete|crane|tetes
    cephalee*
    tete ...3 explose*|mal|eclate*|frappe*
    pain* ...2 ...2 head`,
  headache_worst: `
    headache|head|tete|mal|migraine ..8 out of nowhere|blue
    headache|pain ..3 my? life
    headache|mal|tete|head|crane ..6 one|une|seule second*|seconde*|instant
    worst|pire|thunder*|tonnerre|never|jamais ...4 headache|mal|maux|head|cephalee
    worst|pire ...4 tete
    headache|head|tete|cephalee* ...8 worst|suddenly|sudden|brutal*|soudain*|subit*|brusque*|tonnerre|thunder*|explod*|explose*|tonner*
    sudden*|brutal*|soudain*|subit*|brusque* ...5 headache|tete|cephalee*|head
    tete ...6 un|tout|a coup
    head ...5 burst*|explod*
    jamais ...3 eu ...4 mal ...3 tete`,
  severe_headache: `
    @severe ...3 headache|headaches|migraine|maux|tete|head|mal|cephalee*
    headache|tete|head|cephalee* ...4 @severe
    head ...1 di|dey ...2 hot|pain|knock ...4`,
  stiff_neck: `
    neck no fit|gree bend|turn|move
    neck|nuque|cou ..2 hurt*|sore|raide*
    stiff|rigid|rigide|raide|dur|dure|hard|bloque*|pain*|mal|hurt*|bend|plier ...3 neck|nuque|cou
    neck|nuque|cou ...4 stiff*|rigid*|raide|dur|dure|bloque*|bend|plier|pain*|mal|hard|strong
    meningit*`,
  light_hurts: `
    light ..2 hurt*|unbearable
    lumiere ..3 insupportable|fait|gene|blesse
    light|lumiere ...4 hurt*|pain*|mal|gene|bother*|derange|supporte*|stand
    supporte* ...3 lumiere`,
} as const;
