/**
 * Signs in what patients write: medicines, allergy, infection, exposure, violence. Patterns as in text/pattern.ts, folded, in French, English, Pidgin and camfranglais
 * together. A sign says nothing about danger by itself: red-flags.ts joins signs into groups with a level and a source.
 */
export const MEDICINE_INFECTION = {
  drug: `
    @drug|prescription|ordonnance|treatment`,
  bruises: `
    bruis*|hematome*|ecchymose*
    bleu|bleus ...2 partout|corps|body|jambes|bras|spontane*`,
  drug_error: `
    pris|took|taken ..1 le|the|my ..2 @drug ..2 de|of ..2 voisin*|neighbour*|neighbor*|friend|ami*|mari|femme|mother|mere
    voisin*|neighbour*|neighbor* ..2 tablet*|pill*|comprime*|cachet*
    by mistake
    par erreur
    adult*|adulte ..2 dose|comprime*|tablet*
    dose ..2 adult*
    wrong|mauvais|mauvaise vaccine|vaccin|dose|tablet|medicine|comprime
    someone|somebody|quelquun|another|other ..2 else|person|patient|autre|people ..2 @drug
    @drug ..2 de|of|from|d quelquun|someone|somebody|another|autre|autrui
    dose ...6 trop|too|forte|strong|high|elevee|wrong|mauvaise
    double|wrong|triple dose ...4
    two|deux|double ...1 doses
    took|pris|given|donne ...3 twice|double|trop
    @drug ...3 not|pas ...3 mine|mien|moi|name|nom
    expir*|perim* ...3 @drug
    @drug ...3 expir*|perim*
    forgot|oublie|missed|saute|rate|loupe ...4 @drug|dose|pill|pilule
    wrong|mauvais|mauvaise|different|differents|different*|other|another|error|erreur|mistake|mix*|confus*|expired|perime*|trompe* ...4 @drug|ordonnance|prescription|dose|name|nom|injection|blood|sang
    @drug|prescription|pharmacy|pharmacie ...8 wrong|mauvais|different|differents|another name|autre|expired|perime*|erreur|mistake|trompe*
    @drug ...5 another|autre|different name|nom|person|personne
    twice|double|doubled ...3 dose|tablets|comprimes|medicine|pill
    took|pris|taken|given|donne ...4 double ...2 dose
    forgot* ...2 dose
    adult|adulte* ...4 @drug|dose ...4 child|enfant|baby|bebe
    @drug ...2 d|for|of|pour adult* ...4 @child
    donne*|gave|given ...4 @drug ...4 adult*
    gave|given|donne*|pris|took|taken ...6 @drug ...6 of|de|d|for|pour|my|his|her|son|sa adult*|brother|sister|husband|wife|someone|grandmother|quelquun|voisin*|father|mother|frere|soeur|mari|mere|pere
    drip|perfusion|injection|transfusion ...3 wrong|mauvais*
    pharmac* ...3 gave|donne* ...4 different|wrong|autre*|mauvais*|another`,
  drug_stopped: `
    pu|plu|plus|no|out|without|sans ..2 d|de|of ..3 @critical
    ran|run out
    coumadin|eliquis|xarelto|plavix|pradaxa ..4
    stopped|stop|arrete|arreter|arretee|quit|abandonne*|left|interromp*|suspend*|skip* ...6 @critical|@drug
    @drug|@critical ...6 stopped|arrete*|abandonne*
    no|plus|finished|finish|ran|out|run|rupture|fini|finie|finis|lost|perdu|manque|sans|without|left|missed|rate|loupe*|oublie*|forgot*|missing|ended ...5 @critical
    @critical ...5 finished|finish|fini|finie|finis|over|gone|out|lost|perdu*|terminee|stock|rupture|remaining|left|empty|vide|missed|since|reste|depuis|stolen|volee`,
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
  purple_rash: `
    spots|rash|taches|boutons|plaques ...4 fade|purple|violet*|violac*|bruise*|blood|disappear|disparai*|glass|verre|pourpre
    purple|violet*|pourpre ...2 rash|spots|taches`,
  rash: `
    demange*
    rash*|boutons|bouton|hives|urticaire|eruption*|plaques|spots|blisters|cloques|pimples|itch*|itching|scratch*|gratte*|demange*|demangeaison*|peeling|pele|skin|peau|craw|taches|pickney
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
    jaune|yellow|jone ..2 eye|eyes|yeux|bb|bebe|baby
    bb|bebe|baby|eye|eyes|yeux ..4 jaune|jone|yellow
    get yellow eye
    urin*|pee|pipi|piss ...4 black|coke|coca|noir*
    yellow|jaune|jaunes|jaunisse|jaundice|ictere ...4 eyes|yeux|baby|bebe|skin|peau|body|corps|child|enfant
    eyes|yeux|baby|bebe|skin|peau|body|corps|child|enfant ...4 yellow|jaune|jaunes|yellowish
    jaunisse|jaundice|ictere
    urin*|pee|pipi|piss ...4 dark|foncee*|coca|cola|brown|marron|coke|red|rouge*|noir*|tea
    dark|foncee* ...1 urin*`,
  breast: `
    sein|seins|breast|breasts|nichon* ..4 dur*|chau*|rouge*|red|hot|hard|lump*|sore|bouge|strong
    lump|boule|masse|grosseur|nodule ...3 breast|sein|seins|neck|cou|testic*|groin|aine|armpit|aisselle
    abces|abscess ...2 breast|sein
    breast|breasts|sein|seins|bobby|nipple ...5 red|rouge*|hard|dur*|hot|chaud*|pain*|mal|swollen|gonfl*|lump|boule|abces|abscess|crack*|grosseur
    mastit*
    mal ...3 sein|seins`,
  urine_infection: `
    @pain ..3 quand ..2 pipi|urine|pisse
    pee*|wee*|urin*|pipi|pisse*|piss* ..3 sting*|burn*|brul*|pepper|hurt*|sang|san|blood
    sting*|pepper ..3 pee*|wee*|urin*|piss*
    burn*|brul*|pain*|mal|douleur ...5 urin*|pee*|piss*|pipi|uriner|urinant|pisse
    urin*|pee*|piss*|pipi ...4 burn*|brul*|pain*|pepper|mal
    blood|sang ...3 urin*|pee|pipi|pisse*|piss
    urin*|pee|pipi|piss ...4 blood|sang|bloody|pus
    cystit*|pyelo*`,
  pep: `
    stuck|pricked|pique* ..2 myself|me|with|avec ..3 needle|aiguille|seringue
    used|usagee? needle|aiguille
    violee?|viole|raped
    condom|capote|preservatif ..3 pete|petee|fendu|fendue|leaked|came|reste|failed
    hiv|vih|seropositi* ...6 condom|capote|preservatif|sex|slept|couche|rapport
    sex|slept|couche|rapport* ...6 hiv|vih|seropositi*|positive|positif
    missed|oublie|rate|forgot ...4 depo|contracept*|pilule
    sex|rapport ...4 without|sans
    exposure|exposition|expose*|contact ...3 hiv|vih|sida|aids|blood|sang
    hiv|vih ...3 exposure|contact|risk|risque
    condom|capote|preservatif ...4 broke*|burst*|tore|craque*|perce*|dechire*|rompu|eclat*|tear|torn|slip*|gliss*|cut
    needle ...4 stick|prick*|injury|pique*|stab|stabbed
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
    knife|couteau|machette|machete|cutlass|gun ...4 me|wound|plaie|stab|stabbed|cut|coup`,
  violence: `
    my man|husband ..2 beat|beats|hit|hits|slap*
    scared|afraid|peur ..2 go|rentrer|retourner|going ..2 home|maison
    not safe
    hit|hits|beat|beats|beaten|slap*|punch* ...2 me|her
    afraid|scared|peur|fear ...3 husband|mari|partner|boyfriend|home
    beat|beats|beaten|beating|bat|battu|battue|tape|frappe|frappee|hits|slap*|threaten*|menace*|violent|violente* ...4 me|moi|husband|mari|partner|conjoint|her|wife|tuer|kill|femme
    mari|husband|boyfriend|partner|conjoint|copain ...4 beat*|hit*|bat|battu*|frappe*|tape*|menace*|threat*|etrangl*|chok*
    m a battu*|frappe*|tapee*|violee*
    not safe ...3 home
    peur ...4 mari|conjoint`,
  dental_abscess: `
    dent|tooth|teeth|molaire|gencive|gum ...5 @swell
    abces*|abscess* ..3 dent|dents|tooth|gum|gencive
    dent|tooth ..3 abces*|abscess*
    @swell ..3 cheek|joue|gum|gencive|jaw|machoire
    cheek|joue|jaw|machoire ..3 @swell
    @pain ..3 dent|tooth ...4 @swell`,
  dental: `
    dent|tooth|teeth|molaire ..4 gonfl*|enfl*|swell*|swollen|swole|abces*|abscess
    abces* ..2 dent
    tooth pain
    rage ..1 dents|dent
    abces|abscess ...4 dent*|tooth|cheek|joue
    cheek|joue ...3 @swell
    @swell ...2 cheek|joue|gum|gencive
    tooth|teeth|dent|dents|gum|gencive*|dentist*|molar|jaw|machoire|wisdom`,
  red_eye: `
    otite|otitis
    ear infection
    oreille|ear ..4 coul*|runn*|discharge|mal|hurt*|ach*
    eye|eyes|oeil|yeux ..3 gunk*|colle*|stuck|sticky|glued
    shingles|zona
    ear|oreille ...4 pus|pain*|mal|discharge|coul*|blood
    pus|discharge|liquid* ...3 ear|oreille
    throat|gorge ...4 swallow|avaler|fever|fievre
    eye|eyes|oeil|yeux ...5 red|rouge|rouges|pain*|mal|pus|hurt*|infect*|discharge|swollen
    red|rouge ...2 eye|eyes|oeil|yeux
    mal ...3 oeil|yeux`,
  eye_chemical: `
    acid*|soda|soude|bleach|javel|lime|chaux|ciment|cement|chemical*|produit|glue|colle|pepper|caustic*|caustique ..6 eye|eyes|oeil|yeux
    eye|eyes|oeil|yeux ..5 soda|soude|caustic*|caustique|acid*|bleach|javel|chaux|lime|glue|colle
    nail|clou|metal|fer|iron|glass|verre|stick|baton|splinter|eclat|stone ...5 eye|oeil
    eye|oeil ...4 cut|injur*|blesse*|perce*|pierc*|poked|punch*|nail|clou|metal
    chemical|acid*|bleach|javel|cement|ciment|chaux|lime|produit ...5 eye|eyes|oeil|yeux
    eye|eyes|oeil|yeux ...6 chemical|acid*|bleach|javel|cement|ciment|chaux|pierce*|perce*|creve*`,
  treatment_failure: `
    palu|malaria|fever|fievre|infection ..2 back|revenu*|passe|part|go|gree ..2 pas|not|no|after|apres|malgre|again|treatment
    palu|malaria ..2 ne? passe|part|finit|guerit pas
    palu|malaria|fever|infection ..1 no gree ..2
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
    don dry
    pas|no|not ..2 chop|mange|eat|eating ..1 bien|well
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
} as const;
