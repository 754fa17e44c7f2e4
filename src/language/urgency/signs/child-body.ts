/**
 * Signs in what patients write: young children, consciousness, vomiting, fever. Patterns as in text/pattern.ts, folded, in French, English, Pidgin and camfranglais
 * together. A sign says nothing about danger by itself: red-flags.ts joins signs into groups with a level and a source.
 */
export const CHILD_BODY = {
  sick_baby_young: `
    bebe|baby|nourrisson|enfant|girl|boy|son|daughter|fils|fille ..1 #|un|une|deux|trois|one|two|three|four|quatre weeks|week|days|day|jours|semaines|jour|semaine
    #|one|two|three|un|deux|trois|four|quatre week|weeks|day|days|semaine|semaines|jour|jours old
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
    nombril|cordon|navel|cord|ombilic*|umbilic* ...5 red|rouge|pus|sent*|smell*|odeur|saigne*|bleed*|infect*
    belly button ...4 red|pus|smell*|bleed*
    bombee|bombe|bulging|gonfle*|swollen|bulge* ...3 fontanel*|head|spot
    fontanel* ...3 bombe*|bulg*|gonfl*|swollen|tendue
    soft spot ...3 bulg*|swollen`,
  tetanus: `
    jaw|machoire|mouth|bouche ...3 lock*|bloque*|serre*|open|ouvrir|stiff
    lock jaw
    lockjaw|tetan*|trismus
    body|corps ...2 stiff*|raide*|raidi*|arch*|rigid*`,
  electric: `
    pris|took|got|attrape|recu ..2 courant|current|decharge
    courant|current|electricity|decharge ..2 pris|attrape|secoue|got|caught|electr*
    electr* ...2 shock|shocked|choc
    electrocut*|electrifi*
    shock* ...2 current|electric*|nepa|eneo|wire|cable
    touche|touched ...3 wire|cable|courant|fil`,
  carbon_monoxide: `
    charcoal|charbon|generator|groupe|gas|gaz|smoke|fumee|fumes|monoxide|monoxyde ...8 headache|dizz*|vertige*|tete|vomit*|sick|sleepy|inside|malade|all
    inhal*|respire ...3 smoke|fumee|gas|gaz|fumes|chlorine|chlore`,
  child: `
    1|2|3|4|5|one|two|three|four|five|un|deux|trois|quatre|cinq years|yrs|year|ans|an|yr old?
    # months|mois old
    @child`,
  convulsion: `
    is|been|was|and|started|keeps|dey|di|still fitting ,>
    is|been|was|and|started|keeps|still fitting for|now|since|again
    shake|shaking|shakes|tremble|jerk*|trembling|convuls* ...6 eye|eyes
    eye|eyes|yeux ..2 turn*|white|blanc|blancs|roll*|revuls*|retourn*
    body ...3 hot ...6 shake|shaking|tremble
    fever|fievre ...5 shake|jerk*|convuls*
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
    s|se|m|me effondr*|ecroul*
    effondre*|ecroule*|collapse*|slump*|slumped
    ne? repond|parle|bouge ..1 plus ..1 du tout|a rien
    hear|hears|entend ...1 pas|plus|not|no|di? ...6 lie|couche*|move|bouge
    no di hear|talk|answer|respond|move
    not|no|pas|plus ...2 answer*|repond*|talking
    repond|reagit|reagis|react|respond ...0 plus|no|not
    il|elle|enfant|bebe|pere|mere|fils|fille|mari|femme|papa|maman|mamie|papi|patient|@child ...1 repond|reagit|bouge pas|plus
    ne repond|reagit|reveille ...1 plus|pas|rien ,>
    ne repond|reagit plus
    stare*|staring ...3 not|blank|nothing
    gone limp
    eyes ...2 closed ...3 not
    semi|half conscious|conscient*
    sans connaissance|conscience
    not himself|herself
    lying ...2 not|unconscious|still
    unconscious*|inconscien*|unconcious|unresponsive|coma|comatose|lifeless|inanime*|inerte
    lost|lose|losing|perdu|perd|perds|perte|loss ...3 conscious*|connaissance|conscience
    not|no|plus|pas|never ...2 respond*|repond*|wake*|waking|woken|reveill*|reacts|reagit|react|reagis|conscious|conscient*|bouge ...3
    will|can|does|did|could|is|won not ...2 wake*|respond*|move|waking
    no fit|di|dey|gree wake|respond|open|answer
    not|no ...1 opening|open ...2 eyes
    ouvre ...1 pas|plus ...3 yeux
    reveill* ...1 pas|plus
    reveiller ...4 plus|pas
    arrive* ...2 pas|plus ...3 reveiller
    difficult*|hard|difficile|mal ...3 wake|reveiller
    faint|fainted|fainting|faints|evanoui|evanouie|evanouit|evanouir|evanouissement|syncope|collapse|collapsed|collapsing
    passed|pass|passing|black|blacked|blacking out
    tombe* dans|en|les pommes|syncope|coma
    tomber|tombe dans les pommes
    fell|fall|falling down ...4 not|and|eyes|unconscious|move
    don faint|fall|collapse
    s est|suis ecroule*|effondre*|evanoui*
    malaise*`,
  near_faint: `
    vais|va tomber
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
    too|very|tres|trop|so sleepy|drowsy|somnolen*|floppy|limp|letharg*|mou|molle|amorphe
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
    vomit*|throw*|rejette|rend|vomi* ...4 everything|tout|all|anything|each|every|chaque|toujours|nonstop|always|continu*|plenty|arret
    vomit*|vomi* ...4 not|pas|no|never|n ...2 stop*|arret*
    can|could|peut|peux|garde|arrive ...1 not|pas|rien ...4 keep|garder|garde ...4 anything|rien|water|down|food|eau|liquid*
    keep* nothing
    garde ...1 rien
    n arrete ...2 vomir`,
  vomiting: `
    vomit*|vomi*|vommit*|puke*
    throw*|threw up`,
  diarrhoea: `
    stool*|selles|caca ...3 water*|liquid*|eau
    running belly|stomach|tummy
    diarrh*|diarhe*|diaree|runny|purge|purging|purg*|cholera
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
    fever*|fievre*|fieve|fiever|feaver|fevre|fiebre|temperature|febrile
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
    raving|raves|rave|hallucinat*|delire*
    see|sees|seeing|voit|vois ..1 things|choses|ghosts|fantomes ..2
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
} as const;
