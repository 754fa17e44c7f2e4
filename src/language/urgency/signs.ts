/**
 * What patients write when something is wrong, as patterns (see text/pattern.ts), French, English, Pidgin and camfranglais together,
 * folded. A sign says nothing about danger by itself: red-flags.ts joins signs into groups with a level and a source.
 */
export const SIGNS = {
  chest_pain: `
    press*|sitting|squash*|tight*|knot|fire|feu|crise|etreint|etouffe*|point ...3 chest|poitrine|heart|coeur
    chest|poitrine ...3 press*|knot|fire|feu|explos*|ecras*|point|gene|di|dey
    pain ...2 heart|breastbone
    chest|poitrine me fait|di
    angine|angina
    @pain|tight*|pressure|heavy|heaviness|weight|oppress*|serre*|serrement|pression|pincement|lourdeur|brulure|squeez* ...4 chest|poitrine|thorax|thoracique*|sternum
    chest|poitrine|thorax ...4 @pain|tight*|pressure|heavy|heaviness|weight|oppress*|serre*|pression|pique|brule|lourd*|squeez*|crush*|comprim*|etau|bloque*|broke|catch*|gripping|tearing
    mal|douleur*|pain|pains|paining|pincement*|pique ...2 coeur
    heart|coeur ...2 paining|pains|pain|hurting|hurts|serre|pique|di_hot|hot|fait_mal
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
    not|no|pas|plus ...1 breath*|respir*
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
    inhaler|pump|ventoline|inhalateur|spray|puff ...5 rien|nothing|useless|plus|more
    asthm* ...4 attack|crise|pump|inhaler|bad|finish*|help|ventoline|worse|fort*|grave
    attack|crise ...2 asthm*
    inhaler|pump|ventoline|ventolin|puff ...6 not ...1 work*|help*|enough
    inhaler|pump|ventoline|ventolin|puff ...5 finish*|empty|fini*|vide|marche pas?|suffit|terminee|lost`,
  throat_closing: `
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
    face|visage|mouth|bouche|figure|smile|sourire ...5 droop*|drop*|twist*|bent|crooked|fall*|fell|fallen|tombe*|tordu*|deviee|devie|deforme*|paralys*|penche*|travers|numb|engourdi*|side|one|tourne|tournee|turn|turned|bend|bending|shift*|asymetrique|affaiss*|tire*|pend|figee|crook
    droop*|twist*|tordu*|numb|engourdi*|paralys*|fallen|tombe*|bent|crooked|turned|deviee|deforme* ...4 face|visage|mouth|bouche|lip
    moitie|half|cote|side ...5 visage|face ...4 @numb
    face|visage ...3 @numb`,
  one_side_weak: `
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
    @numb ...4 arm|arms|bras|leg|legs|jambe|jambes|hand|main|side|cote|body|corps
    can|could not ...2 hold ...3 cup|spoon|pen|things|anything
    lache|lacher ...3 verre|tasse|objets|tout|choses
    arm|leg|hand|bras|jambe|main ...3 not|no|pas|plus ...2 work*|marche*|move*|bouge*|respond*|repond*|obei*
    paralys*|hemipleg*`,
  speech: `
    trouble|troubles|difficulte* ...2 parole|parler|speech|speaking
    slur*|slurr*
    speech|words|parole|mots ...5 strange|slur*|confus*|melange*|mix*|incomprehensible*|wrong|lost|stopped|gone|unclear|bizarre*|embrouill*|perdu*
    talk*|speak*|spoke|parle|parler|parlait ...3 strange*|funny|nonsense|rubbish|weird*|bizarre*|confus*|tors|travers|mal|incomprehensible*|unclearly|anyhow
    can|could|fit|able|peux|peut|arrive ...1 not|no|pas|plus ...3 speak|talk|parler|talking|find_words
    no fit|can|able talk|speak|tok
    n arrive ...1 plus|pas a parler
    sudden*|d_un_coup|brusquement ...5 parle*|speak*|talk*
    trouve* ...3 mots
    ne? parle ...1 plus|pas ...3 depuis|d_un_coup|soudain*`,
  stroke_named: `
    having|had|has|have|get|getting|got|think|possible|maybe|fait|faire|avoir|like|un|attack ...4 stroke|avc
    signes|signs ...1 stroke|avc
    < stroke|avc ,>
    stroke now
    attaque cerebrale`,
  vision_loss: `
    can|could|peux|peut|fit|able|arrive ...2 not|no|plus|pas ...2 see|voir ...3 anything|clear*|well|rien|bien|eye|eyes|oeil|my|face|now|properly|thing|at
    no fit|di see
    vois|voit ...1 plus|rien ...2 rien|oeil|yeux|clair|bien|droit|gauche|cote|du|de ...2
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
    blur*|flou|floue|floues|trouble|troubles|double|dim|cloudy ...2 vision|sight|vue|see|eyes|yeux
    vision|sight|vue|eyes|eye|yeux|vois|voit|see|seeing|voir|things ...4 blur*|flou|floue|trouble|double|stars|star|etoiles|spots|points|mouches|dim|lights|flashes|lumieres|flash*|taches|cloudy|points_noirs|eclairs|shine*|brouill*
    eye|eyes di turn
    eyes di see stars`,
  headache: `
    head ...2 ache|aches|aching|pain|pains|paining|hurt|hurts|hurting|hot|knock*|bang*|di_hot|pounding|burst*|explod*|splitting
    headache|headaches|hedache|headach|migraine|migraines
    mal|maux|douleur*|cephalee* ...3 tete|crane|tetes
    cephalee*
    tete ...3 explose*|mal|eclate*|frappe*
    pain* ...2 ...2 head`,
  headache_worst: `
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
    stiff|rigid|rigide|raide|dur|dure|hard|bloque*|pain*|mal|hurt*|bend|plier ...3 neck|nuque|cou
    neck|nuque|cou ...4 stiff*|rigid*|raide|dur|dure|bloque*|bend|plier|pain*|mal|hard|strong
    meningit*`,
  light_hurts: `
    light|lumiere ...4 hurt*|pain*|mal|gene|bother*|derange|supporte*|stand
    supporte* ...3 lumiere`,
  bleeding: `
    blood|sang ...3 stool*|selles|shit|caca|poop|toilet*|anus|bottom|rectum
    stool*|selles|caca ...3 blood|sang|bloody|red|rouge
    bled|bleeded|saigne
    seeing|see|voir|vois|noticed|spots|taches ...2 blood|sang
    bleed|bleeds|bleeding|saigne|saignes|saignent|saigner|hemorragie*|haemorrhage|hemorrhage|bleedin|bleedding|saignement|saignements
    blood|sang|blud ...3 comot|coming|come|comes|out|coule|coulent|sort|sortent|flow*|dey|di|gush*|everywhere|partout|pour*|loss|drip*|jaillit|gicle*|perdu|run*
    perd|perds|perdu|perdre|losing|lose|lost|perte|pertes ...3 blood|sang
    pertes ...2 sang*
    loss of blood
    blood ...1 no di|dey stop
    spotting
    caillot|caillots|clot|clots`,
  bleeding_heavy: `
    blood|sang ...2 comot|coule|sort ...1 trop|plenty|much|beaucoup|fort
    blood ...3 plenty|lot|alot|everywhere|badly|heavily|much|gush*|pour*|pump*|spurt*|soaking|litre*|flood*
    keeps|keep|continue*|still|encore|toujours ...1 bleed*|saigner|gushing
    blood ...1 keeps|keep|continue* ...1 coming|flowing
    blood|sang ...3 water|eau|eaux coming|comot|sort
    gush*|spurt*|pour*|flood*|jaill*|gicl*|rush* ...3 blood|sang
    blood|sang|blud ...2 rush*
    saign* ...3 sans arret|cesse
    nonstop|non_stop bleed*
    lot|litres|beaucoup|plein|flots|trop|much|plenty|so ...2 blood|sang
    tremp*|soak*|full|plein|imbib*|drench* ...3 blood|sang|bleed*
    blood|sang ...3 clothes|bed|floor|habits|lit|sol|vetements|drap*|sheet*
    bleed* ...2 hour|hours|nonstop
    @severe|nonstop|non_stop|profus*|plenty|uncontroll* ...2 bleed*|saigne*|blood|sang|hemorragie|loss
    bleed*|saigne*|sang|bleedin|blud ...4 @severe|lot|alot|plenty|everywhere|partout|flots|flot|gush*|nonstop|flood*|pouring|pour|fontaine|tap|robinet|jaillit|gicle*|pump*|litre*|too_much|spurt*|soaking|pas_mal|bucket
    bleed*|saigne*|blood|sang|plaie|wound|ca|it|hemorragie ...8 not|no|pas|refuse*|never|neva ...2 stop*|arret*|stopping|ends|finit
    bleed*|saigne*|blood|sang ...6 won*|will not ...1 stop*
    bleed*|saigne*|sang ...4 arrete pas|jamais
    arrete|arretent|arreter pas|plus ...3 saigner|saignement*|sang|couler
    not|never stop* ...1 bleed*
    can|could not ...1 stop ...3 bleed*|blood
    hemorragie*|haemorrhage|hemorrhage
    blood everywhere
    nose|nez ...3 bleed*|saigne* ...8 not|pas|hour|heure|heures|hours|stop*|minutes|much|beaucoup
    nosebleed ...8 not|hour|stop*|minutes
    saigne* ...3 nez ...8 pas|heure*|minutes|arrete|depuis
    saign* beaucoup
    soak* ...4 pad*|towel*|bandage|dressing
    change* ...4 pad|pads|garniture*|serviette*|couche ...4 hour|heure|heures|minutes|hourly|chaque
    garniture*|serviette*|pad|pads ...6 heure|hour|hourly|trempee*|soak*
    gros|big|large|huge|grand|plenty ...1 caillot*|clot*
    cough*|cracher|crache|tousse|toux|vomit*|vomi*|vomir|throw*|rend|spit* ...4 blood|sang|bloody
    blood|sang ...4 vomit*|vomi*|cough*|crach*|tousse*
    black|noir|noire|noires|noirs|dark|tarry|goudron ...2 stool*|selles|poop|shit|caca|toilet*
    stool*|selles|poop|shit|caca|toilette ...3 black|noir|noires|noire|tar*|goudron|dark
    vomi ...2 sang`,
  pregnant: `
    belly woman
    # sa ,>
    sem|semaines|weeks|wk|wks ...1 pregnant|enceinte|amenorrhee
    pregnant|enceinte|pregnancy|grossesse|pregnent|preganant|pregnat|encinte
    get|get_|carry|carrying|with|has|don_get bele|belle|belly_woman
    woman wey get bele|belle
    i get bele|belle
    my? wife|femme|she|elle|sister|soeur|daughter ...3 bele|enceinte
    weeks|week|semaines|mois|months|month|sa pregnant|enceinte|grossesse|pregnancy|amenorrhee
    premier|deuxieme|troisieme|first|second|third|dernier|last trimestre|trimester
    belle de _ mois
    expecting
    fausse couche
    miscarr*
    contractions|contraction|travail_commence|labour|labor
    unborn|foetus|fetus|placenta`,
  weeks: `
    _ weeks|semaines
    a _ mois ,>
    at _ months ,>`,
  waters: `
    eaux|poche|waters ...3 parti*|rompu*|cass*|gone|sorti*
    perds|perdu|perte|losing ...2 liquide|liquid|fluid|water|eau|eaux
    water ...1 di|don|dey ...1 comot|broke|burst
    bag ...2 water
    water|waters ...3 broke|broken|break|burst|breaking|leak*|comot|gone|pour*|running|bag
    perdu|perds|perd|rompu|rompue|perte|casse* ...3 eaux|poche|eau
    poche ...4 rompu*|rupture|casse*|perce*|fissure*|coule*
    liquid|liquide|water|eau ...4 leak*|coule*|comot|running|flow*|coming ...4 vagin*|legs|jambes|private|below|bas|down
    cord ...3 out|coming|hanging
    cordon ...3 sort|pend|dehors|sorti`,
  baby_not_moving: `
    baby|bebe|enfant|child|pikin|foetus|he|she|il ...4 not|no|pas|plus|stopped|never|moins|less|neva ...3 move*|moving|kick*|bouge*|bouger|moved|kicking|turn
    not|no|pas|plus|stopped|less|moins|cannot ...4 feel*|sens|senti|sentir ...4 baby|bebe|pikin|bouger|move*|kick*
    baby|bebe|pikin ...4 stop* ...2 mov*|kick*
    baby|bebe|pikin no di|dey|fit move|kick|shake|turn|play
    bouge* ...1 plus|pas|moins ...4 ventre|depuis
    feel* ...2 no ...2 movement*|kick*
    plus|pas|aucun|no|moins|fewer|reduced|less ...2 mouvement*|movement* ...5 bebe|baby|foetus|foetal|fetal|depuis|since|ventre|belly
    movement*|mouvement* ...4 stopped|reduced|arretes|less|moins|diminu*`,
  labour: `
    for labour|labor
    head|tete ...2 outside|out|dehors|crowning|dey
    baby ..1 head|foot|hand|arm ...2 out|outside|dey
    contraction* ...5 strong|fort*|regular*|regulier*|minutes|early|close|rapproche*|every|mois|months|tout*
    contraction*|labour|labor|travail ...6 early|mois|months|weeks|semaines|trop tot?
    am|is|wife|she ...1 in labour|labor
    labour|labor ...2 start*|begun|pains
    labour|labor ...6 long|hours|days
    travail ...2 commence* ...6 accouch*|bebe|contractions|enceinte
    accouche|accoucher|accouchement maintenant|route|voiture|maison|seule
    baby|bebe|pikin ...3 coming|come|sort|arrive|comot|head_out ...4 now|out|maintenant|already|dehors
    tete ...3 bebe ...3 sort|vois|voit
    head ...3 baby ...3 out|see|coming
    placenta ...5 not|pas|retained|still|inside|reste`,
  postpartum: `
    birth|accouchement|naissance|cesarienne|caesarean|csection
    accouche*
    gave|give|given|after|since|days|weeks ...4 birth|delivery|delivered|deliver
    delivered|delivery|csection|caesarean|cesarean|cesarienne|accouche|accouchee|accouchement|accoucher|postpartum|born|birth|c section|ne|nee|naissance
    i born ...2
    don born`,
  sick_baby_young: `
    newborn|nouveau|nourrisson
    nouveau ne
    # days|day|jours|jour|weeks|semaines|semaine|week old|baby|bebe|girl|boy|infant|newborn
    #|one|two|three|un|deux|trois month|months|mois old|baby|bebe
    age|agee|aged ...2 # jours|semaines|days|weeks|mois|months
    bebe|baby|nourrisson|enfant|fils|fille ...1 #|un|une|deux|trois|one|two|three jour|jours|semaine|semaines|mois|days|weeks|months|day|week|month ,>
    bebe|baby|fils|fille ...1 #|un|une|deux|trois jour|jours|semaine|semaines|mois ...1 avec|with|has|a|et|fievre|fever|chaud`,
  newborn_danger: `
    cold|froid|froide|cool ...3 not|no|pas ...3 cry*|pleur*
    not|no|pas|never ...2 cry*|pleur* ...4 born|birth|naissance|nouveau|newborn
    @child ...3 cold|froid|froide|glace*
    @child ...4 not|no|pas|ne ...1 cry*|crying|pleure
    grunt*|geint|gemit|geignement|grogne
    nombril|cordon|navel|cord|ombilic*|umbilic*|belly_button ...5 red|rouge|pus|sent*|smell*|odeur|saigne*|bleed*|infect*
    belly button ...4 red|pus|smell*|bleed*
    bombee|bombe|bulging|gonfle*|swollen|bulge* ...3 fontanel*|head|spot
    fontanel*|soft_spot ...3 bombe*|bulg*|gonfl*|swollen|tendue
    soft spot ...3 bulg*|swollen`,
  tetanus: `
    jaw|machoire|mouth|bouche ...3 lock*|bloque*|serre*|open|ouvrir|stiff
    lock jaw
    lockjaw|tetan*|trismus
    body|corps ...2 stiff*|raide*|raidi*|arch*|rigid*`,
  electric: `
    electr* ...2 shock|shocked|choc
    electrocut*|electrifi*
    shock* ...2 current|electric*|nepa|eneo|wire|cable
    touche|touched ...3 wire|cable|courant|fil`,
  carbon_monoxide: `
    charcoal|charbon|generator|groupe|gas|gaz|smoke|fumee|fumes|monoxide|monoxyde ...8 headache|dizz*|vertige*|tete|vomit*|sick|sleepy|inside|malade|all
    inhal*|respire ...3 smoke|fumee|gas|gaz|fumes|chlorine|chlore`,
  child: `
    @child`,
  convulsion: `
    convuls*|convulc*|seizure|seizures|siezure|seizing|epileptic|epileptique
    having|had|has|have|get|getting|a fit|fits
    crise ...2 epilep*|convuls*|tremblement*
    fait|faire|fais|faisait|eu|fit ...2 crise|crises
    shaking|shake|tremble|jerk*|jerking|secousse*|secoue* ...6 eyes|yeux|foam*|bave|mousse|unconscious|stiff|raide|revulse*|roll*|stop*|control*|body|corps
    eyes|yeux ...4 roll*|revuls*|blancs|white|tourne*|retourne*
    eyes|yeux ...2 turn|turned|turning up|back|over|white|upside|inside
    eyes don|di|dey ...1 turn
    eyes|yeux ...1 fixe*|fixed|stuck
    foam*|bave|mousse|ecume ...5 mouth|bouche|shak*|tremb*|fell|tombe*
    body di|dey shake|jerk|stiff
    stiffen*|raidit`,
  unconscious: `
    hear|hears|entend ...1 pas|plus|not|no|di? ...6 lie|couche*|move|bouge
    no di hear|talk|answer|respond|move
    not|no|pas|plus ...2 answer*|repond*|talking
    repond|reagit|reagis|react|respond ...0 plus|no|not
    il|elle|enfant|bebe|pere|mere|fils|fille|mari|femme|papa|maman|mamie|papi|patient|@child ...1 repond|reagit|bouge pas|plus
    ne repond|reagit|bouge|reveille ...1 plus|pas|rien ,>
    ne repond|reagit plus
    stare*|staring ...3 not|blank|nothing
    gone limp
    eyes ...2 closed ...3 not
    semi|half conscious|conscient*
    sans connaissance|conscience
    not himself|herself
    lying ...2 not|unconscious|still
    unconscious*|inconscien*|unconcious|unresponsive|coma|comatose|lifeless|inanime*|inerte|passed_out
    lost|lose|losing|perdu|perd|perds|perte|loss ...3 conscious*|connaissance|conscience
    not|no|plus|pas|never ...2 respond*|repond*|wake*|waking|woken|reveill*|reacts|reagit|react|reagis|conscious|conscient*|answer_me|bouge ...3
    will|can|does|did|could|is|won not ...2 wake*|respond*|move|waking
    no fit|di|dey|gree wake|respond|open|answer|get_up
    not|no ...1 opening|open ...2 eyes
    ouvre ...1 pas|plus ...3 yeux
    reveill* ...1 pas|plus
    reveiller ...4 plus|pas
    arrive* ...2 pas|plus ...3 reveiller
    difficult*|hard|difficile|mal ...3 wake|reveiller
    faint|fainted|fainting|faints|evanoui|evanouie|evanouit|evanouir|evanouissement|syncope|collapse|collapsed|collapsing|passing_out
    passed|pass|passing|black|blacked|blacking out
    tombe* dans|en|les pommes|syncope|coma
    tomber|tombe dans les pommes
    fell|fall|falling down ...4 not|and|eyes|unconscious|move
    don faint|fall|collapse
    s est|suis|est ecroule*|effondre*|evanoui*
    malaise*`,
  near_faint: `
    vais|va tomber|tomber
    titube|stagger*|perd ...1 equilibre
    equilibre ...2 plus|perd*
    lose|losing|lost ...1 balance
    failli|almost|nearly|near|about|vais|going|wan|risque ...3 tomber|faint*|evanouir|collaps*|fall|die|blackout
    almost|nearly|going|will|might pass|passed out
    feel* ...2 faint*|dizzy
    vertige*|etourdi*|dizz*|tourner|lightheaded
    tete|head ...2 tourne*|turn*|spin*|light
    vais|je m evanouir
    see* black
    voile noir`,
  lethargic: `
    @child ...6 sleepy|drowsy|somnolen*|letharg*|floppy|weak|faible|mou|molle|amorphe|mous|limp|endormi*|abattu*|flasque|listless|apathique|sluggish
    floppy|limp|letharg*|molle|mou|amorphe|flasque|hypoton* ...6 @child
    too|very|tres|trop|so|trop sleepy|drowsy|somnolen*|floppy|limp|letharg*|mou|molle|amorphe
    @child ...2 dort|sleeps|sleeping ...1 trop|too|constamment|always|all
    body ...2 floppy|limp|soft
    corps ...2 mou|flasque|molle
    floppy|letharg*|lethargique`,
  not_feeding: `
    refuse*|refus*|arrete*|stopped|stop|trop|too|no|not|plus|pas|never|neva|unable|hardly|barely|difficult*|mal|hard|peine ...4 drink*|boire|feed*|breastfeed*|suck*|suckle*|teter|tete|nurse|eat*|breast|manger|sein|allaiter|biberon|bottle|chop|bobby|milk|lait|swallow*|avaler|boit|mange|tetee|tetees|latch*|food
    ne? tete|boit|mange|avale ...2 plus|pas|rien
    reveille* ...2 pas|plus ...3 pour teter
    refus* ...3 sein|breast|teter|boire|manger|food|lait|biberon`,
  vomits_all: `
    vomit*|throw*|rejette|rend|vomi* ...4 everything|tout|all|anything|each|every|chaque|toujours|nonstop|always|continu*|nothing_stays|non_stop|plenty|sans_arret|arret
    vomit*|vomi* ...4 not|pas|no|never|n ...2 stop*|arret*
    can|could|peut|peux|garde|arrive ...1 not|pas|rien ...4 keep|garder|garde ...4 anything|rien|water|down|food|eau|liquid*
    keep* nothing
    garde ...1 rien
    n arrete ...2 vomir`,
  vomiting: `
    vomit*|vomi*|throwing_up|vommit*|puke*
    throw*|threw up`,
  diarrhoea: `
    stool*|selles|caca ...3 water*|liquid*|eau
    running belly|stomach|tummy
    diarrh*|diarhe*|diaree|runny|running_stomach|purge|purging|purg*|cholera
    runn* ...1 stomach|belly
    belly|stomach ...1 di|dey ...1 run
    water* stool*
    selles liquides|molles|aqueuses
    court aux toilettes
    toilet ...3 times
    shit* ...2 water`,
  water_stool: `
    stool*|selles|caca ...3 water*|liquid*|eau|riz|rice
    water* ...1 stool*|selles`,
  dehydrated: `
    soft|fontanel* ...6 sunken|sink*|creus*|enfonc*|in
    urine|pisse|pipi|pee ...1 plus|pas
    n urine|urines|pisse plus
    tears ...1 no|not
    no tears
    pleure ...1 sans larmes
    sunken|creux|creuses|creuse|enfonce*|sinking ...4 eyes|yeux|fontanel*|head
    eyes|yeux|fontanel* ...4 sunken|creux|enfonce*|creuse*|cernes|sink*
    dehydrat*|deshydrat*
    not|no|pas|plus|never|neva ...4 urin*|pee*|pipi|piss*|tears|larmes|wet|uriner
    no|plus|pas|aucune tears|larmes
    couche* ...3 seche*
    dry ...2 nappy|nappies|diaper*
    skin ...3 pinch*|wrinkl*
    langue|tongue|bouche|mouth seche|dry`,
  blue: `
    blue|bleu|bleue|bleus|bleues|cyanos*|bluish|violet|violette|purple|grey|gris|grise ...4 lips|lip|face|levres|levre|visage|fingers|doigts|skin|mouth|bouche|baby|bebe|nails|ongles|colour
    lips|lip|face|levres|levre|visage|fingers|doigts|baby|bebe|skin|child|mouth|bouche|enfant|he|she|il|elle|hands|mains|body|nails|ongles|turn|turned|turning|devient|devenu|devenue ...4 blue|bleu|bleue|bleus|bleues|bluish|violet|violette|purple|cyanos*|grey`,
  fever: `
    temperature|fever|hot|fievre ...2 #
    fever*|fievre*|fieve|fiever|feaver|fevre|fiebre|temperature|febrile|fiev
    39|40|41|39.5|40.2|40.5|39.8|38.5|39,5|38,5|40,5|38.9|39.2|40.1
    @child|body|skin|corps|he|she|peau ...5 hot|chaud|chaude|brulant*|brule|burning
    chaud|chaude|brulant* comme feu
    body ...1 di|dey ...1 hot
    corps ...2 chauffe*
    chauffe* ...2 corps|beaucoup|trop
    very|tres|trop hot|chaud|chaude`,
  fever_high: `
    high|forte|fort|grosse|gros|haute|elevee|severe|very|beaucoup|strong|tres|big ...2 fever*|fievre*|temperature|chaud
    39|40|41|39.5|40.2|40.5|39.8|39,5|40,5|40.1|39.2
    fever*|fievre* ...4 high|haute|elevee|forte|fort|baisse|down|drop|tombe|39*|40*|refuse*|tomber|descend`,
  chills: `
    chills|frisson*|shiver*|rigor*|tremble*|trembling|shaking|grelotte*|cold|froid|frissone*|sweat*|sueur*|transpire*|fast heart`,
  confused: `
    can|could|peux|arrive not|pas|plus ...2 think|penser|reflechir straight|clearly|properly|bien|correctement
    can not think ,>
    no longer|not ...1 herself|himself
    parle tout seul
    dit|say|says|talk|talks ...2 importe|nonsense|rubbish
    confus*|disorient*|desorient*|delir*|delire*|incoherent*|agitated|hallucin*
    talk* ...3 nonsense|rubbish|anyhow|own
    parle ...2 seul|travers|rien
    know*|recogni* ...2 not|no ...3 where|us|me|people|who
    do|does not ...1 know|recogni* ...3 where|us|me|people|who|name
    reconnait ...1 pas|plus|personne
    sait ...1 pas|plus ...2 ou il|elle
    n importe quoi
    perd la tete
    not making sense`,
  poison: `
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
    insulin*|insuline|unites|units ...4 instead|lieu|par_erreur|mistake|erreur|wrong|extra
    injecte|inject|injected|took|pris ...4 unites|units ...6 instead|lieu|erreur|mistake
    overdos*|surdos*|surdose
    @takes ...3 all|whole|entire|tous|toute|toutes|entier|entiere|boite|plaquette|tout|bottle|flacon|box|packet|pack|plenty|trop|too_many|many|handful|double|plein|poignee|every ...4 @drug|bottle|flacon|boite|box|medicines|plaquette|pills|treatment|plaquettes|medoc|medocs|packet
    @takes ...3 10|12|15|20|24|25|30|40|50|60|100|vingt|trente|ten|twenty|thirty|forty|fifty|dix|quinze|cinquante|quarante ...4 @drug|cachets|comprimes|pills|at
    @drug ...5 all at once
    all|tous|toutes ...3 @drug ...3 once|coup|fois
    @takes ...2 too many|much ...3 @drug|insulin
    trop|many|plenty|lot|plein ...3 @drug ...4 avale*|pris|taken|took|swallow*
    avale*|pris ...2 trop|plein|beaucoup ...2 @drug
    wrong|mistake|erreur|accident* ...4 dose ...4 insulin*
    insulin*|insuline ...3 too_much|double|trop|twice|fois
    trop|too|double ...2 insulin*`,
  suicide: `
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
    kill ...1 my|me|him|her self|myself|himself|herself|my_life
    kill|killing myself|himself|herself|themself|themselves|meself|mysef
    suicid*|sucide|suiside
    want|wan|wish|wants|wanted|rather|better|prefer|like|going|ready|go|envie|veux|veut|voudrais|prefere|vais|voulait|pense|think* ...3 die|dead|mourir|mort|morte|crever|disparaitre|suicider|end_it|tuer
    want|wants|wan|wish|would|better|rather ...3 be ...1 dead|gone
    end|ending|finish|finir|take|terminer|en_finir|taking|mettre ...3 my|life|vie|his|own|fin ...4 life|vie|jours|it_all|tonight
    en finir
    take|taking|took|took my|his|her own? life
    mettre fin ...3 jours|vie
    do|does|did|dont|not|no|plus|pas|nothing|rien|aucune|n ...4 want|reason|wan|envie|veux|raison|see|worth|gout|desire ...4 live|living|life|vivre|vie|alive|exister|on
    no|plus|pas|aucune ...3 reason|raison|envie|gout|point ...3 live|living|vivre|vie|life
    no fit|wan|want live|continue again?
    life ...4 no ...3 worth|meaning|sense|again
    life ...3 don ...2 taya|tire|finish
    fed_up|tired|taya|fatigue*|marre|tire|lasse ...3 life|vie|vivre|living
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
    kill|hurt|harm|stab|tuer|shake|frapper|blesser|etrangler|throw|jeter|noyer|drown|smother|poignarder ...3 baby|bebe|child|enfant|husband|mari|him|her|wife|femme|family|son|fils|them|someone
    peur|afraid|scared|thoughts|envie|pensees|voices|voix|idees ...6 hurt*|harm*|kill*|mal|tuer ...4 baby|bebe|child|enfant|him|her|fils|fille|son`,
  snake_bite: `
    snake|serpent|vipere|cobra|mamba|scorpion|viper ...5 bit*|bite|mord*|pique|pique*|beat|chop*|bitten|sting|stung|bited
    mord*|morsure|bit|bite|bitten|bites|pique|piqure|stung|sting ...4 serpent|snake|vipere|scorpion|cobra|viper|mamba
    spider|araignee ...3 bit*|mordu|pique
    snake don`,
  animal_bite: `
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
    burn*|brul*|scald* ...5 gas|gaz|explosion|petrol|kerosene|acide
    face|visage|neck|mouth ...3 burn*|brul*
    burn*|brul*|scald*|ebouillant*|bouillant*|boiling|hot|chaude|fire|feu|acid* ...8 face|visage|baby|bebe|child|enfant|chest|poitrine|body|corps|whole|tout*|electric*|genital*|son|fils|fille|daughter|pikin|arm|bras|neck|cou|back|dos|severe|grave*|peau
    baby|bebe|child|enfant|pikin|son|fils|fille|daughter|petit|petite|toddler ...6 burn*|brul*|scald*|ebouillant*|boiling|bouillant*|hot_water|fire|feu
    grave*|severe|serious*|badly|grosse*|bad ...3 burn*|brul*
    electrocut*
    electric shock
    courant ...3 pris|attrape|saisi`,
  trauma: `
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
    stab*|shot|gunshot|poignard*|machete|matchet|cutlass|balle ...4
    poignarde*|agresse* ...4 couteau|machette
    coup* ...2 couteau|machette|fusil
    bone|os ...4 out|sort|sorti|sorte|show*|visible|broken|casse*|dehors|poking|sticking
    fracture* ...3 ouverte|open
    open fracture
    broken|broke|broken|fractured|casse*|fracture* ...4 leg|jambe|arm|bras|bone|neck|back|hip|hanche|cou|dos|os|cheville|ankle|wrist|poignet|skull|rib
    leg|jambe|arm|bras|bone|hip ...4 broken|broke|broke|fractured|casse*|fracture*|cassee
    cut off|coupe
    finger|doigt|hand|main|toe|pied|foot ...4 coupe*|cut|severed|arrache*|sectionn*|amputat*|chopped
    deep|profonde|profond ...2 cut|wound|plaie|coupure
    drown*|noye*|noyade|noyer
    fell|fall|fallen|tombe*|chute ...6 roof|toit|tree|arbre|stairs|escalier*|height|hauteur|building|etage|balcony|balcon|ladder|echelle|manguier|storey|floor|wall|mango
    accident ,>
    accident ...2 just|please|help|now|now|je|we|on|i`,
  head_injury: `
    hit|knock*|cogne*|bump*|injur*|blesse*|frappe*|tape*|trauma*|fell|fall|tombe*|coup|choc|chute|fracas* ...6 head|tete|crane|skull
    head|tete|crane ...4 injur*|hit|cogne*|blesse*|bump*|knock*|trauma*|ouvert*|open|split|fendu*`,
  after_injury: `
    vomit*|vomi*|sleepy|somnol*|confus*|drowsy|unconscious|bleed*|saigne*|headache|dizz*|endort|dort|ear|oreille|blood|sang`,
  severe_belly_pain: `
    @severe|unbearable|insupportable|agonizing|horrible|sudden|aigue* ...4 @belly ...2 @pain?
    @pain|douleur* ...4 @belly ...6 @severe|insupportable|unbearable|hard|dur|rigid|bois|scream|crier|hurle*|plie*|double*|sudden*|d_un_coup|brusque*
    @belly ...5 @pain ...5 @severe|insupportable|unbearable|hard|dur|scream|hurle*|plie*
    @belly ...4 hard|dur|dure|rigid*|board|bois|tendu
    bele|belly di|dey ...1 hot|pain|bite ...4 @severe|sotey|die
    @severe|insupportable|unbearable|terrible ...3 @pain ...5 @belly
    @severe|terrible mal|douleur* ...3 @belly
    mal ...2 ventre ...4 hurle*|plie*|mourir|insupportable|fort|crier|marcher|lever
    stomach|belly ...5 can not ...2 stand|walk|bear`,
  belly_pain: `
    @pain ...4 @belly|ventre
    @belly ...4 @pain|cramp*|crampes|bite
    cramp*|crampes|colique*`,
  severe_pain: `
    unbearable|excruciating|insupportable|agony|atroce|agonie|agonizing ...2 pain*|douleur*|mal
    pain*|douleur* ...4 unbearable|insupportable|excruciating|kill*|mourir|die|10|too|worse_and_worse|atroce
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
  palpitation: `
    heart|coeur|heartbeat ...5 fast|vite|racing|race*|pound*|bat|beat*|palpit*|irregular*|bondit|accel*|jump*|cogne|galop*|skip*|cut|rapide*|stop*|arrete*
    palpitat*`,
  cold_sweat: `
    cold|froide|froides|sueur*|sweat*|transpir*|shak*|trembl* ...3 sweat*|sueur*|froid*|shak*|hungry|faim
    sueur*|sweat*|transpir*
    pale|blanc|livide`,
  sugar: `
    sugar|sucre|glycem* ...2 very|tres|too|trop ...1 low|high|bas|basse|haut|haute
    0,3|0,4|0,5|0.4|0.5|0,45|0,35|4|5 g|gramme|grammes
    glycem*|sugar|sucre|dextro|glucose ...4 #
    sugar|sucre|glycem*|glucose|dextro|glucometer|glucometre|diabet* ...6 low|high|bas|basse|haut|haute|eleve|elevee|hi|400|450|500|600|30|40|45|50|2|3|4|5|300|350|550|0,4|0.4|0,5|0.5|hypo*|hyper*|drop*|chute*|dangerous*
    hypoglyc*|hyperglyc*|ketoacid*|acidocet*|cetone*|ketone*
    diabet* ...6 coma|confus*|unconscious|vomit*|shak*|sweat*|trembl*|weak|drowsy|somnol*|breath*`,
  diabetic: `
    diabet*|insulin*|sugar|sucre|insuline`,
  bp_high: `
    bp|tension|pressure|pression|machine ...6 #
    170|180|190|200|210|220 over|sur|/ ...1
    bp|tension|pressure|pression|ta ...5 180|190|200|210|220|170|160|18|19|20|21|22|17|16|high|haute|elevee|monte*|up|hight|grimpe*|180/110|180/120|200/110|200/120|190/110|160/110|170/110|18/11|20/12|19/11|16/11|22/12
    high|haute|elevee|forte ...2 bp|tension|pressure|hypertension
    180/110|180/120|200/110|200/120|190/110|160/110|170/110|210/120|18/11|20/12|19/11|16/11|22/12|180|200|210|220`,
  sickle: `
    sickle*|drepano*|sickler|sickling|ss
    crise ...2 drepano*
    hemoglobin* ss`,
  crisis: `
    crisis|crise|crises|attack`,
  leg_swollen: `
    ankle|ankles|cheville|chevilles|fingers|doigts ...4 @swell
    leg|legs|jambe|jambes|calf|mollet|foot|feet|pied|pieds|thigh|cuisse|ankles|chevilles|hands|mains ...4 @swell|rouge|red
    @swell ...3 leg|legs|jambe|jambes|calf|mollet|foot|feet|pied|pieds|thigh|cuisse|ankles|chevilles|hands|mains`,
  one_calf: `
    calf|mollet ...4 swollen|enfl*|gonfl*|hot|chaud*|red|rouge|pain*|mal|douleur*|douloureux
    one|left|right|calf|mollet|gauche|droite|une|thigh|cuisse|phlebit*|thrombos* ...3 leg|calf|jambe|mollet|swollen|enfl*|gonfl*|hot|chaud*|red|rouge|pain*|mal|thigh|cuisse
    calf|mollet
    phlebit*|thrombos*`,
  wound_open: `
    @wound ...5 open*|ouvert*|burst|lache*|rouvert*|gaping|apart|gape|came|split|saut*|broken|craque*|defait*|rompu*
    open*|ouvert*|burst|lache*|saut*|rouvre*|rouvert* ...3 @wound
    stitches|points|sutures|fils|stiches|agrafes|staples ...5 came|open*|cut|lache*|saute*|out|burst|ouvert*|broke*|torn|partis|comot
    guts|intestin*|bowel ...4 out|sort*|visible|coming`,
  wound_bad: `
    discharge|pertes|lochies|lochia ...4 smell*|sent*|odeur*|foul|mauvais*|pue*|offensive|stink*
    smell*|foul|offensive|bad|malodorant* ...2 discharge|pertes|lochia
    red|rouge|hot|chaud* ...4 @wound
    @wound|operation|op|surgery|cesarienne ...6 smell*|stink*|pus|pue|odeur|rouge|red|infect*|chaud*|hot|oozing|ooze*|suint*|coule*|leak*|yellow|jaune|green|vert*|swollen|gonfl*|enfl*|discharge|liquid*|liquide|water|noir*|black|sent|painful|mauvaise|wet|warm|sore|worse
    pus|smell*|odeur|suinte*|infect* ...5 @wound|operation|surgery|site
    pus ...3 coming|come|out|sort|coule|comot
    @wound ...3 infect*
    infect* ...3 @wound`,
  drain_device: `
    drain|catheter|sonde|stoma|stomie|tube ...3 coul*|marche*|fonctionne*|work*|flow*|drain* ...1 plus|pas|not?
    drain|catheter|sonde|stoma|stomie|poche|colostom*|fistula|fistule|pacemaker|tube|cannula|cathether|picc|port ...6 block*|bouche*|leak*|fuit|coule*|out|sorti*|fell|tombe*|pain*|blood|sang|red|rouge|pus|full|pleine|detach*|arrach*|plus|not|beep*|infect*|loose
    poche de stomie`,
  cast_tight: `
    plaster|cast|platre|pop|bandage|bandages|splint|attelle ...6 tight|serre*|numb|engourdi*|blue|bleu*|cold|froid*|swollen|gonfl*|enfl*|fingers|doigts|toes|orteils|pain*|mal|smell*|noir*
    fingers|doigts|toes|orteils ...5 blue|bleu*|numb|engourdi*|cold|froid*|white|blanc*|noir*|black|move
    platre ...2 serre`,
  cast_numb: `
    fingers|doigts|toes|orteils|hand|foot|main|pied ...4 blue|bleu*|numb|engourdi*|cold|froid*|white|blanc*|black|noir*|sens ...12 plaster|cast|platre|pop
    plaster|cast|platre|pop ...12 blue|bleu*|numb|engourdi*|cold|froid*|white|blanc*|black|noir*|sens`,
  collapse_after: `
    fell|falls|collaps*|tombe|tombee|tombes|pale|white|blanc ...8 injection|piqure|vaccin*|transfusion|drip|perfusion
    injection|piqure|vaccin*|transfusion|drip|perfusion ...8 fell|collaps*|tombe|tombee|pale|faint*|cold|froid
    tombe|tombee|fell|fall ...4 respond*|repond*|parle*|talk*|pale|bouge*|move*|conscious*`,
  post_op: `
    operation|operated|operate|surgery|operer|opere|operee|operes|chirurgie|intervention|postop|cesarienne|csection|caesarean|theatre|appendic*|hysterectomy|op|csection|hernia|hernie
    c section
    since|after|apres|depuis ...3 operation|surgery|section|chirurgie`,
  drug: `
    @drug|prescription|ordonnance|treatment`,
  drug_error: `
    dose ...6 trop|too|forte|strong|high|elevee|wrong|mauvaise
    double|wrong|triple dose ...4
    two|deux|double ...1 doses
    took|pris|given|donne ...3 twice|deux_fois|double|too_much|trop
    @drug ...3 not|pas ...3 mine|mien|moi|name|nom
    expir*|perim* ...3 @drug
    @drug ...3 expir*|perim*
    forgot|oublie|missed|saute|rate|loupe ...4 @drug|dose|pill|pilule
    wrong|mauvais|mauvaise|different|differents|different*|other|another|error|erreur|mistake|mix*|confus*|expired|perime*|trompe* ...4 @drug|ordonnance|prescription|dose|name|nom|injection|blood|sang
    @drug|prescription|pharmacy|pharmacie ...8 wrong|mauvais|different|differents|another name|autre|expired|perime*|erreur|mistake|trompe*|not_mine
    @drug ...5 another|autre|different name|nom|person|personne
    twice|double|deux_fois|doubled ...3 dose|tablets|comprimes|medicine|pill
    took|pris|taken|given|donne ...4 double ...2 dose
    forgot* ...2 dose
    adult|adulte* ...4 @drug|dose ...4 child|enfant|baby|bebe
    @drug ...2 d|for|of|pour? adult* ...4 @child
    donne*|gave|given ...4 @drug ...4 adult*
    gave|given|donne*|pris|took|taken ...6 @drug ...6 of|de|d|for|pour|my|his|her|son|sa adult*|brother|sister|husband|wife|someone|grandmother|quelquun|voisin*|father|mother|frere|soeur|mari|mere|pere
    drip|perfusion|injection|transfusion ...3 wrong|mauvais*
    pharmac* ...3 gave|donne* ...4 different|wrong|autre*|mauvais*|another`,
  drug_stopped: `
    stopped|stop|arrete|arreter|arretee|quit|abandonne*|left|interromp*|suspend*|skip* ...6 @critical|@drug
    @drug|@critical ...6 stopped|arrete*|abandonne*
    no|plus|finished|finish|ran|out|run|rupture|fini|finie|finis|lost|perdu|manque|sans|without|left|missed|rate|loupe*|oublie*|forgot*|missing|ended|don_finish ...5 @critical
    @critical ...5 finished|finish|fini|finie|finis|over|gone|out|lost|perdu*|terminee|terminee|stock|rupture|remaining|left|empty|vide|missed|since|reste|depuis|stolen|volee?|used_up`,
  drug_critical: `
    @critical`,
  drug_vomited: `
    vomit*|vomi*|throw*|rejette|rend ...7 @drug|tb|arv|arvs
    @drug|arv|tb ...7 vomit*|vomi*|keep|garde*
    can|could|peux|garde*|arrive ...4 keep|garder|garde ...4 @drug|them|tablets`,
  given: `
    gave|given|donne|donnee|prescrit|prescrite|prescribed|injecte|injected|took|pris ...3
    after|depuis|apres ...1 bactrim|flagyl|augmentin|ciprofloxacin|cotrimoxazole|sulfa|ibuprofen|voltaren|diclofenac|quinine|artesunate|coartem|cream|creme|soap|savon`,
  allergy: `
    allerg*`,
  allergy_negative: `
    no|not|pas|aucune|sans ...2 allerg*`,
  rash: `
    demange*
    rash*|boutons|bouton|hives|urticaire|eruption*|plaques|spots|blisters|cloques|pimples|itch*|itching|scratch*|gratte*|demange*|demangeaison*|peeling|pele|skin|peau|craw_craw|craw|taches|pickney
    scratching ...3 body
    body ...1 di|dey ...1 scratch*
    body ...2 scratch*|itch*|swell*
    ca me gratte`,
  all_over: `
    body|corps|partout|everywhere|all|whole|entire|tout|toute`,
  mouth_blister: `
    blister*|cloque*|peel*|ulcer* ...4 mouth|bouche|eyes|yeux|lips|levres|skin|peau
    mouth|bouche|lips|levres ...4 blister*|peel*|ulcer*|cloque*|plaies`,
  period_long: `
    period|periods|regles|menses|menstruation|menstruations ...5 days|jours|weeks|semaines|heavy|heavily|abondant*|long|longues|stop*|arret*
    blood ...3 wipe|underwear|panties|culotte|slip
    spotting`,
  jaundice: `
    urin*|pee|pipi|piss ...4 black|coke|coca|noir*
    yellow|jaune|jaunes|jaunisse|jaundice|ictere ...4 eyes|yeux|baby|bebe|skin|peau|body|corps|child|enfant
    eyes|yeux|baby|bebe|skin|peau|body|corps|child|enfant ...4 yellow|jaune|jaunes|yellowish
    jaunisse|jaundice|ictere
    urin*|pee|pipi|piss ...4 dark|foncee*|coca|cola|brown|marron|coke|red|rouge*|noir*|tea
    dark|foncee* ...1 urin*`,
  breast: `
    lump|boule|masse|grosseur|nodule ...3 breast|sein|seins|neck|cou|testic*|groin|aine|armpit|aisselle
    abces|abscess ...2 breast|sein
    breast|breasts|sein|seins|bobby|nipple ...5 red|rouge*|hard|dur*|hot|chaud*|pain*|mal|swollen|gonfl*|lump|boule|abces|abscess|crack*|grosseur
    mastit*
    mal ...3 sein|seins`,
  urine_infection: `
    burn*|brul*|pain*|mal|douleur ...5 urin*|pee*|piss*|pipi|uriner|urinant|pisse
    urin*|pee*|piss*|pipi ...4 burn*|brul*|pain*|pepper|mal
    blood|sang ...3 urin*|pee|pipi|pisse*|piss
    urin*|pee|pipi|piss ...4 blood|sang|bloody|pus
    cystit*|pyelo*`,
  back_pain: `
    back|dos|reins|flank|rein|kidney|waist ...3 @pain
    @pain ...4 back|dos|reins|flank|kidney|waist`,
  pep: `
    hiv|vih|seropositi* ...6 condom|capote|preservatif|sex|slept|couche|rapport
    sex|slept|couche|rapport* ...6 hiv|vih|seropositi*|positive|positif
    missed|oublie|rate|forgot ...4 depo|contracept*|pilule
    sex|rapport ...4 without|sans
    exposure|exposition|expose*|contact ...3 hiv|vih|sida|aids|blood|sang
    hiv|vih ...3 exposure|contact|risk|risque
    condom|capote|preservatif ...4 broke*|burst*|tore|craque*|perce*|dechire*|rompu|eclat*|tear|torn|slip*|gliss*|cut
    needle ...4 stick|prick*|injury|pique*|stab*
    pique* ...4 aiguille|seringue|needle
    aiguille|seringue ...4 pique*
    prick* ...3 needle
    rape|raped|viol|violee|viole|assault*|abuse*|agression sexuel*?
    sex* ...4 hiv|positive|unprotected|assault*|agress*
    rapport* ...3 risque|protege|non
    unprotected ...2 sex
    blood|sang ...4 splash*|gicle* ...4 eye|oeil|yeux
    exposed ...4 hiv
    expose* ...4 vih
    emergency contracept*
    pilule ...2 lendemain
    morning after pill`,
  threat_to_life: `
    threat*|menace* ...5 kill|knife|couteau|gun|fusil|machete|machette|tuer|mort|cutlass
    wants|want|veut|going|will|va ...2 kill|tuer me|moi|us|nous
    veut me|nous tuer
    me tuer
    knife|couteau|machette|machete|cutlass|gun ...4 me|wound|plaie|stab*|cut|coup`,
  violence: `
    hit|hits|beat|beats|beaten|slap*|punch* ...2 me|her
    afraid|scared|peur|fear ...3 husband|mari|partner|boyfriend|home
    beat|beats|beaten|beating|bat|battu|battue|tape|frappe|frappee|hits|slap*|threaten*|menace*|violent|violente* ...4 me|moi|husband|mari|partner|conjoint|her|wife|tuer|kill|femme
    mari|husband|boyfriend|partner|conjoint|copain ...4 beat*|hit*|bat|battu*|frappe*|tape*|menace*|threat*|etrangl*|chok*
    m a battu*|frappe*|tapee*|violee*
    not safe ...3 home
    peur ...4 mari|conjoint`,
  dental: `
    abces|abscess ...4 dent*|tooth|cheek|joue
    cheek|joue ...3 @swell
    @swell ...2 cheek|joue|gum|gencive
    tooth|teeth|dent|dents|gum|gencive*|dentist*|molar|jaw|machoire|wisdom`,
  red_eye: `
    ear|oreille ...4 pus|pain*|mal|discharge|coul*|blood
    pus|discharge|liquid* ...3 ear|oreille
    throat|gorge ...4 swallow|avaler|fever|fievre
    eye|eyes|oeil|yeux ...5 red|rouge|rouges|pain*|mal|pus|hurt*|infect*|discharge|swollen
    red|rouge ...2 eye|eyes|oeil|yeux
    mal ...3 oeil|yeux`,
  eye_chemical: `
    nail|clou|metal|fer|iron|glass|verre|stick|baton|splinter|eclat|stone ...5 eye|oeil
    eye|oeil ...4 cut|injur*|blesse*|perce*|pierc*|poked|punch*|nail|clou|metal
    chemical|acid*|bleach|javel|cement|ciment|chaux|lime|produit ...5 eye|eyes|oeil|yeux
    eye|eyes|oeil|yeux ...6 chemical|acid*|bleach|javel|cement|ciment|chaux|pierce*|perce*|creve*`,
  treatment_failure: `
    not ...1 better|improv*|mieux|well|gueri* ...6 antibiotic*|antibiotique*|treatment|traitement|tablets|coartem
    still|toujours|worse|pire|empire|aggrav* ...6 antibiotic*|antibiotique*|coartem
    antibiotic*|antibiotique*|treatment|traitement|coartem ...8 worse|worsen*|pire|empire*|revenu*|back|returned|aggrave*|fail*|fever|fievre
    fever|fievre ...5 back|revenu*|again|return*|encore|persist*|remonte*|recommence*
    worse|worsening|pire|empire* ...4 after|despite|malgre|apres
    infection ...4 worse|pire|aggrav*|spread*`,
  worse: `
    @worse
    plus ...1 fort*|mal|grave
    more|plus and|en more|plus`,
  child_not_growing: `
    lost|lose|losing|perd|perdu|maigri*|maigrit|thin|maigre ...3 weight|poids
    maigri*|maigrit|kwashiorkor|malnutri*|malnourish*
    refus* ...3 food|eat|manger|nourriture`,
  cough_long: `
    cough*|toux|tousse* ...6 weeks|semaines|week|month*|mois|days|jours|worse|sweat*|sueur*|night
    weeks|semaines|month|mois ...4 cough*|toux|tousse*`,
  foot_diabetic: `
    tingl*|fourmill*|numb|engourd*|burn*|brul* ...2 feet|foot|pieds|pied|toes|orteils
    foot|pied|pieds|feet|toe|toes|orteil|orteils|leg|jambe|heel|talon ...5 wound|sore|plaie|ulcer*|black|noir*|noire|smell*|sent|pue|infect*|red|rouge|cut|blister|ampoule|turn*
    wound|sore|plaie|ulcer*|blister|coupure ...4 foot|pied|pieds|toe|toes|orteil|orteils|feet|heel|talon`,
  limb_black: `
    leg|jambe|foot|pied|finger|doigt|toe|orteil ...3 black|noir* ...4 smell*|sent*|pue*
    foot|pied|toe|toes|orteil|orteils|leg|jambe|finger|doigt|wound|plaie ...4 black|noir|noire|noirs|gangrene|noircit
    gangrene*`,
  vaccine_reaction: `
    vaccin*|vaccine|injection|jab|piqure ...10 swollen|swelling|enfl*|gonfl*|fever|fievre|red|rouge|abces|abscess|lump|pus|cries|crying|pleure*|hard|boule
    swollen|enfl*|gonfl*|fever|fievre|boule|red|rouge ...8 vaccin*|vaccine|injection|jab|piqure|pique`,
  mild: `
    small|little|slight|slightly|mild|leger|legere|legers|petit|petite|petits|petites|minor|somehow|legerement
    a|little bit
    un|tres peu`,
  low_mood: `
    cry|crying|cries|pleure|pleurer|sad|triste|depress*|deprim*|gout|envie|overwhelm*|depasse*|exhausted|epuise*|sleep|dors|anxious|angoiss*|worthless|lonely|seule
    no|not|pas|plus ...3 enjoy*|interest|love|happy|bond*
    baby blues`,
  hopeless: `
    very|tres|so|severely|really|tellement|trop ...1 depress*|deprime*|low|sad|bas
    depress*|deprime* ...6 eat*|mange*|sleep*|dors|week|semaine*|month*
    hopeless|desespere|desesperee|desespoir|worthless
    no|plus|pas ...2 hope|espoir
    depress*|deprime*|depression ...5 severe*|very|tres|weeks|semaines|months|mois|lost|perdu
    can|peux|arrive|fit not|pas|plus ...2 cope|continue|continuer|tenir|go_on|baby|bebe
    can|could not go on
    y arrive ...1 plus|pas ...4 bebe|enfant|vie
    hear*|entend* ...2 voices|voix
    panic attack*
    crise* ...1 panique|angoisse|nerfs`,
  emergency_word: `
    < emergency|urgence ,>
    an|une|medical|big|grosse|vraie|real emergency|urgence
    emergency|urgence please|svp|here|now|vite
    c est urgence
    help ...2 emergency
    it is|na emergency
    sos
    au secours
    save my|me|us life?
    sauvez moi|nous|le|la|mon|ma
    dying|mourant|mourante|meurt|agonise
    i di|dey die
    going|about to die
    going|about|close to give up the ghost
    vais mourir
    call|appelez|need|besoin|send|envoyez ...2 ambulance|samu
    ambulance ... now|vite|please|quick
    help ...2 dying|urgent*|now|fast|quick*
    between life and death
    entre ...2 vie ...2 mort
    vite ...2 secours`,
  urgent_word: `
    urgent|urgently|urgemment|asap
    need|needs|besoin|must ...3 doctor|docteur|medecin ...3 now|today|quick*|immediately|vite|urgent*|maintenant|aujourdhui
    as soon as possible
    very sick|ill
    tres|trop|gravement malade
    seriously|so|really|too sick|ill
    sick seriously|serious|well|bad
    feel* ...2 very|so|really|terrible|horrible bad|sick|ill|weak|unwell
    me sens ...2 tres|vraiment mal
    va tres|vraiment|pas du tout mal|bien
    condition|etat ...3 worse|bad|grave|critical|empire*|aggrave*|serious`,
  cannot_stand: `
    can|could|fit|peux|peut|arrive|tient|tiens|able ...1 not|no|pas|plus ...3 stand|walk|get_up|debout|lever|marcher|waka|weight|poser|pied|sit|asseoir|move|bouger
    no fit ...2 stand|waka|walk|get|sit|lift
    n arrive ...1 plus|pas ...2 marcher|lever
    tient|tiens ...1 plus|pas ...1 debout
    faible|weak ...3 lever|stand|walk|marcher|sit|move|bouger|debout
    unable ...2 stand|walk
    get up ...1 not|no
    cannot ...1 stand|walk`,
  body_hurt: `
    twist*|sprain*|tordu*|foule|foulee|entorse|fell|tombe*|cut|coupe*|blesse*|injur*|hit|cogne*|wound*|crush*|ecrase*|broke*|casse*|fractur*|smash*|dislocat*|demis|deboite* ...4 ankle|knee|leg|arm|hand|finger|toe|wrist|elbow|shoulder|foot|hip|back|cheville|genou|jambe|bras|main|doigt|orteil|poignet|coude|epaule|pied|hanche|dos|cote|ribs|chin
    ankle|knee|leg|arm|hand|finger|wrist|elbow|shoulder|foot|hip|cheville|genou|jambe|bras|main|doigt|poignet|coude|epaule|pied|hanche ...3 twist*|sprain*|tordu*|foul*|cut|coupe*|blesse*|injur*|broke*|casse*|fractur*|crush*|ecrase*|dislocat*|demis*|deboit*
    entorse|luxation|fracture`,
  severe_symptom: `
    @severe ...2 toothache|earache|backache|pain|pains|douleur|douleurs|weakness|faiblesse|diarrh*|vomit*|itch*|demange*|cough|toux|dos|back
    rage ...1 de dents?
    rage de dent|dents
    @severe mal ...3
    mal ...4 insupportable|atroce|terrible|terriblement|affreux
    pain ...3 night|sleep ...3 not`,
  symptom: `
    @pain ...3 back|dos|leg|jambe|arm|bras|knee|genou|tooth|dent|ear|oreille|throat|gorge|joint*|foot|pied|hand|main|body|corps|side|cote|neck|shoulder|hip|waist|eye|oeil|skin|wound|plaie|bas|reins|breast|sein|tummy|anus
    back|leg|knee|tooth|ear|throat|joint*|foot|hand|body|waist|hip ...3 @pain
    weak|weakness|faible|faiblesse|fatigue*|dizz*|vertige*|nausea|nausee*|vomit*|vomi*|diarrh*|cough*|toux|tousse|rash|boutons|itch*|gratte*|swollen|enfle*|gonfle*|infection|palu|malaria|typhoid|typhoide|sore
    sick|malade|malades|unwell|ill
    pain|pains|douleur|douleurs|paining|hurting|hurts
    j ai|a mal
    fait mal`,
} as const;

export type Sign = keyof typeof SIGNS;
