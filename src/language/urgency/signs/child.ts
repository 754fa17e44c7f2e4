/**
 * Signs in what patients write: young children, feeding, vomiting, fever. Patterns as in text/pattern.ts, folded, in French, English, Pidgin and camfranglais
 * together. A sign says nothing about danger by itself: red-flags.ts joins signs into groups with a level and a source.
 */
export const CHILD = {
  sick_baby_young: `
    @num day|days|week|weeks old|baby|bebe
    bebe|nourrisson|fils|fille|garcon ..2 @num jours|semaines|jour|semaine
    il|elle|bebe|baby ..2 a|has|is ..1 @num jours|semaines|weeks|days|semaine
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
    @child ..4 cold|froid|froide|glace* ..3 touch|stone|ice|suck*|tete*|mou
    geint|grunting|gemit
    cold|froid|froide|cool ...3 not|no|pas ...3 cry*|pleur*
    not|no|pas|never ...2 cry*|pleur* ...4 born|birth|naissance|nouveau|newborn
    @child ..2 is|feels|est|corps|body|don ..1 cold|froid|froide|glace*
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
    wire|cable|nepa|eneo|current|courant ..1 don? shock|catch|caught|attrape*|secoue*
    current|courant ..1 caught|catch|attrap*|pris
    attrap* ..1 courant
    pris|took|got|attrape|recu ..2 courant|current|decharge
    courant|current|electricity|decharge ..2 pris|attrape|secoue|got|caught|electr*
    electr* ...2 shock|shocked|choc
    electrocut*|electrifi*
    shock* ...2 current|electric*|nepa|eneo|wire|cable
    touche|touched ...3 wire|cable|courant|fil`,
  carbon_monoxide: `
    fumee|fumes|smoke ..8 vomi*|mal|headache*|dizz*|tete|tousse|cough*
    charcoal|charbon|generator|groupe|gas|gaz|smoke|fumee|fumes|monoxide|monoxyde ...8 headache|dizz*|vertige*|tete|vomit*|sick|sleepy|inside|malade|all
    inhal*|respire ...3 smoke|fumee|gas|gaz|fumes|chlorine|chlore`,
  child: `
    le|la|mon|ma|notre|les|nos petit|petite|petits a|est|ne|n|s|se|ont|sont|vomi*|respir*|touss*|fait|boit|mange*|dort|pleur*|siffl*|convuls*|tomb*|aval*|bu|brul*|gard*|va|perd|tient|trembl*
    le|la|mon|ma|notre|les petit|petite|petits ,>
    little one|ones
    1|2|3|4|5|one|two|three|four|five|un|deux|trois|quatre|cinq years|yrs|year|ans|an|yr old?
    # months|mois old
    @child`,
  lethargic: `
    @child ..3 floppy|limp|mou|molle|rag|guenille|chiffon|mous
    mou|molle|limp ..2 guenille|chiffon|rag
    sleeps|dort|sleeping ..2 all|tout|seulement|only|constamment
    endormi|drowsy|sleepy ..4 apres|after|fall|fell|tombe*|hit|cogne*
    tres|tout endormi|endormie
    @child ...6 sleepy|drowsy|somnolen*|letharg*|floppy|weak|faible|mou|molle|amorphe|mous|limp|endormi*|abattu*|flasque|listless|apathique|sluggish
    floppy|limp|letharg*|molle|mou|amorphe|flasque|hypoton* ...6 @child
    too|very|tres|trop|so sleepy|drowsy|somnolen*|floppy|limp|letharg*|mou|molle|amorphe
    @child ...2 dort|sleeps|sleeping ...1 trop|too|constamment|always|all
    body ...2 floppy|limp|soft
    corps ...2 mou|flasque|molle
    floppy|letharg*|lethargique`,
  not_feeding: `
    boit|tete|mange|drink*|suck*|feed* ..1 pu
    no gree|dey ..1 suck|chop|drink|feed|eat
    no more sucking|feeding|eating
    wnt|won|wont|will|would not? feed|suck|drink|eat|latch
    off ..1 feeds|milk|bottle
    refuse*|refus*|arrete*|stopped|stop|trop|too|no|not|plus|pas|never|neva|unable|hardly|barely|difficult*|mal|hard|peine ...4 drink*|boire|feed*|breastfeed*|suck*|suckle*|teter|tete|nurse|eat*|breast|manger|sein|allaiter|biberon|bottle|chop|bobby|milk|lait|swallow*|avaler|boit|mange|tetee|tetees|latch*|food
    ne? tete|boit|mange|avale ...2 plus|pas|rien
    reveille* ...2 pas|plus ...3 pour teter
    refus* ...3 sein|breast|teter|boire|manger|food|lait|biberon`,
  vomits_all: `
    rejette|rend ..1 tout|toute
    vomi*|vomit* tt|toute|all
    can|cannot|cant|not ..2 keep ..3 down|food|anything|water
    no|not|rien ..2 stay* ..2 down|stomach
    vomit*|throw*|rejette|rend|vomi* ...4 everything|tout|all|anything|each|every|chaque|toujours|nonstop|always|continu*|plenty|arret
    vomit*|vomi* ...4 not|pas|no|never|n ...2 stop*|arret*
    can|could|peut|peux|garde|arrive ...1 not|pas|rien ...4 keep|garder|garde ...4 anything|rien|water|down|food|eau|liquid*
    keep* nothing
    garde ...1 rien
    n arrete ...2 vomir`,
  vomiting: `
    puk*|puking|barf*|vomited|vomitting
    being|bein|been|keeps sick
    throw|threw|throwing up
    rend|rejette tout
    rendre ..1 tout
    vomit*|vomi*|vommit*|puke*
    throw*|threw up`,
  diarrhoea: `
    loose|watery|runny|liquid* ..1 stool*|poo|motions|selles|tummy
    dey purge|shit|run
    toilet* ..2 #|ten|eight|plenty times|fois
    court|cours|coule ..1 ventre
    mal de ventre ..3 eau
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
    rice water
    eau de riz
    like water|eau
    stool*|selles|caca ...3 water*|liquid*|eau|riz|rice
    water* ...1 stool*|selles`,
  dehydrated: `
    pee*|wee*|urin*|piss*|pipi ..2 not|no|pas|since|depuis|all ..2 day|hier|yesterday|night|morning
    has|have not|no ..1 peed|weed|urinated
    fontanel*|spot ..3 sunk*|creus*|deprim*
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
    grise|grises|gris|grey|gray|ashen|purple|mauve* ..3 lips|levres|face|visage
    lips|levres ..4 grise*|gris|grey|gray|mauve*|black
    blue|bleu|bleue|bleus|bleues|cyanos*|bluish|violet|violette|purple|grey|gris|grise ...4 lips|lip|face|levres|levre|visage|fingers|doigts|skin|mouth|bouche|baby|bebe|nails|ongles|colour
    lips|lip|face|levres|levre|visage|fingers|doigts|baby|bebe|skin|child|mouth|bouche|enfant|he|she|il|elle|hands|mains|body|nails|ongles|turn|turned|turning|devient|devenu|devenue ...4 blue|bleu|bleue|bleus|bleues|bluish|violet|violette|purple|cyanos*|grey`,
  fever: `
    39*|40*|41*|38,5*|38.5*|38,9*|38,6*|38,7*|38,8*|38.6*|38.7*|38.8*|38.9*
    38|39|40|41 de|of fievre|fever
    burning up|hot
    chaud|hot|bouillant* ..1 comme|like ..1 feu|fire|braise|oven|four
    # of|de fever|fievre|temperature
    quarante|trente neuf ..2 fievre
    fievre ..3 quarante|trente|39*|40*
    forty degrees|fever
    fever ..1 of forty|39*|40*
    body|corps|peau don? hot|heat|chauffe*|brule*|bouill*
    malaria ..2 climb*|monte* ..2 head|tete
    palu ..2 monte* ..2 tete
    102|103|104|105 fever|degrees|f|temperature
    fever|temperature ..3 102|103|104|105
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
    39,*|40,*|41,*|39.*|40.*|41.*
    102|103|104|105 fever|degrees|f|temperature
    fever|temperature ..3 103|104|105|40*|41*
    39*|40*|41* ..2 fever|fievre|temperature
    quarante ..2 fievre
    forty degrees
    high|forte|fort|grosse|gros|haute|elevee|severe|very|beaucoup|strong|tres|big ...2 fever*|fievre*|temperature|chaud
    39|40|41|39.5|40.2|40.5|39.8|39,5|40,5|40.1|39.2
    fever*|fievre* ...4 high|haute|elevee|forte|fort|baisse|down|drop|tombe|39*|40*|refuse*|tomber|descend`,
  chills: `
    chills|frisson*|shiver*|rigor*|tremble*|trembling|shaking|grelotte*|cold|froid|frissone*|sweat*|sueur*|transpire*`,
} as const;
