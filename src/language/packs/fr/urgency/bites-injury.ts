import { type Sign } from '../../../urgency/labels';
import { type Patterns } from '../../pack';

/** Signs of illness: bites, burns, injuries, belly, urine held back, in French. */
export const BITES_INJURY: Patterns<Sign> = {
  snake_bite: `
    serpent|vipere|cobra|scorpion ..4 attrape*|pied|main
    serpent ..2 a? mord*|pique*|attrape*
    serpent|vipere|cobra|scorpion ...5 mord*|pique|pique*
    mord*|morsure|pique|piqure ...4 serpent|vipere|scorpion|cobra
    araignee ...3 mordu|pique`,
  animal_bite: `
    tique ..4 rouge|anneau|mord*
    chien ..3 mord*
    chien|chat|singe|chauve|bat ...5 leche*|saliva|salive
    chien|chat|singe|bat|rat|animal|chauve|chiens ...5 mord*|morsure|griffe*
    mord*|morsure|griffe* ...4 chien|chat|singe|rat|animal|chauve
    rage|enrage*`,
  rabies_severe: `
    chien ..4 fou|folle
    enrage*|errant ...5 chien|animal|mord*|chat|singe
    chien|chat|singe|animal ...3 enrage*|errant|fou|folle
    chien|mord*|chat|singe ...6 face|visage|cou|tete
    peur ...4 eau ...6 chien|mord*`,
  burn: `
    bouillante|bouillant|chaude|chaud ..1 pan|pot|eau|huile|soupe|cafe|marmite|casserole|friteuse|fer ..6 on|sur
    marmite|casserole|friteuse|pot ..5 on|sur ..2 @child|me|lui|elle|face|visage|bras
    marmite|pot|casserole ..2 huile|soup*|eau ..4
    pris|attrape* feu
    acid*|acide|essence|kerosene ..5 jete*|verse*|pour*|saute|face|visage|yeux|corps|lui
    jete*|verse* ..2 acid*|acide
    vapeur ..4 brul*|main
    brule|brulee|brulure|brulures|ebouillant*|brulant|bruler|brulees
    chaude|bouillante|bouillant|bouillie|chaud eau|huile|bouillie|sauce ...5 pour|verse*|renverse*|tombe*|on|sur
    huile|eau|soupe|sauce ...2 chaude|bouillante|chaud ...6 verse*|renverse*|tombe*|pour*|sur|on
    verse*|renverse* ...4 chaud*|bouillant*|acid*
    acide ...4 brul*|face|visage|yeux
    feu ...4 pris`,
  burn_severe: `
    bouillant*|chaude ..5 sur|on|pour*|verse* ..2 petit|petite|me|visage|face|@child
    @child|lui|elle|me|il ..8 pot|marmite|casserole|bouillante
    pot|pan|marmite|huile ..6 on|sur ..2 @child|lui|elle|me|face|visage
    pris feu
    jete*|verse*|pour* ..3 acid*|acide
    acid*|acide ..4 jete*|verse*|pour*
    ebouillant*
    tout* ..2 face|bras|jambe|dos|visage|corps
    peau ..3 part|pele*
    peau ...3 part|partie|decoll*|arrach*|cloque*
    renverse*|verse*|tombe* ...4 me|lui|elle|dessus
    huile|eau ..2 bouillante|chaude ...6 me|lui|elle|dessus
    brul* ...5 explosion|kerosene|acide
    face|visage ...3 brul*
    brul*|ebouillant*|bouillant*|chaude|feu|acid* ...8 face|visage|bebe|enfant|poitrine|corps|tout*|genital*|son|fils|fille|bras|cou|dos|severe|grave*|peau
    bebe|enfant|son|fils|fille|petit|petite ...6 brul*|ebouillant*|bouillant*|feu
    grave*|severe|grosse* ...3 brul*
    courant ...3 pris|attrape|saisi`,
  trauma: `
    broye*|ecrase* ..3
    sous ..2 tronc|arbre|car|camion|voiture|mur|decombres
    balle ..2 entre*|jambe|bras
    cogne*|barre|barree|fauche*|renverse*|percute* ..2 me|l ..3
    os sort*|dehors ..2
    os ..2 dehors
    tire|tirer|shoote ..3 pied|jambe|bras|ventre
    recu ..2 balle|coup ..2
    poignarde*
    coup ..1 de? machette|couteau|gourdin|fusil
    coupe* ..3 bout ..2 doigt
    tronconneuse|scie ..5 pied|jambe|main|bras|dans
    pied|jambe|main|bras ..3 tronconneuse
    tombe* ..4 puits|piscine|riviere|eau|lac|mer|toit|echafaudage|balcon*
    toit|mur|arbre ..2 tombe* ..2 on|sur
    sent|sens|bouge ..2 plus|pas? ..2 jambes
    tombe* du|de ..1 toi|toit|arbre|mur|echelle|balcon
    profond* ..2 coup*
    coupe* profond*
    main|doigt|doigts|bras|pied|jambe ...5 machine|moulin|engrenage|scie|hache|axe ..2
    machine|scie|hache|axe ...4 coupe*|arrach*|ecras* ..3
    car|bus|taxi|voiture|camion ...1 renverse|percute|ecrase ...3
    mur|arbre|toit|pierre|camion ...2 tombe*|ecras* ...2 on|sur
    sorti ...4 riviere|eau|puits
    noy*
    couteau|machette ...2 blessure|plaie
    profond* ...3 plaie|coupure|entaille
    plaie|coupure ...2 profond*
    accident ...6 grave|saigne*|terrible|camion|sang
    accident de voiture|car
    car|bus accident ...6 me|blesse*
    eu|fait ...2 accident
    renverse*|percut*|ecrase*|heurte* ...3 car|par|voiture|bus|camion
    poignard*|balle ...4
    poignarde*|agresse* ...4 couteau|machette
    coup* ...2 couteau|machette|fusil
    os ...4 sort|sorti|sorte|visible|casse*|dehors
    fracture* ...3 ouverte
    casse*|fracture* ...4 jambe|bras|hanche|cou|dos|os|cheville|poignet
    jambe|bras ...4 casse*|fracture*|cassee
    doigt|main|pied ...4 coupe*|arrache*|sectionn*|amputat*
    profonde|profond ...2 plaie|coupure
    noye*|noyade|noyer
    tombe*|chute ...6 toit|arbre|escalier*|hauteur|etage|balcon|echelle|manguier
    accident ...2 je|on`,
  head_injury: `
    tete|crane ..2 ouver*|ouvert*|fendu*|cassee
    ouver*|ouvert* ..2 tete|crane
    cogne* ..2 tete
    tombe* ..6 vomi*|endormi*|somnol*
    parpaing|brique|pierre|branche|planche|pot|bouteille|metal|fer|marteau|baton ...4 tete|crane
    cogne*|blesse*|frappe*|tape*|trauma*|tombe*|coup|choc|chute|fracas* ...6 tete|crane
    tete|crane ...4 cogne*|blesse*|trauma*|ouvert*|fendu*`,
  after_injury: `
    endormi*|somnol*
    saign*
    vomit*|vomi*|somnol*|confus*|saigne*|endort|dort|oreille|sang`,
  severe_belly_pain: `
    belle|ventre ..4 bois|pierre|rigid*
    ventre|belle ..4 couteau|dechir*
    @severe|insupportable|horrible|aigue* ...4 @belly ...2 @pain?
    @pain|douleur* ...4 @belly ...6 @severe|insupportable|dur|bois|crier|hurle*|plie*|double*|brusque*
    @belly ...5 @pain ...5 @severe|insupportable|dur|hurle*|plie*
    @belly ...4 dur|dure|rigid*|bois|tendu
    @severe|insupportable|terrible ...3 @pain ...5 @belly
    @severe|terrible mal|douleur* ...3 @belly
    mal ...2 ventre ...4 hurle*|plie*|mourir|insupportable|fort|crier|marcher|lever`,
  belly_pain: `
    @pain ...4 @belly|ventre
    @belly ...4 @pain|cramp*|crampes
    cramp*|crampes|colique*`,
  severe_pain: `
    insupportable|atroce|agonie ...2 douleur*|mal
    douleur* ...4 insupportable|mourir|10|atroce
    peux|supporte|supporter ...1 pas|plus ...4 supporter|douleur|tenir
    hurle|crie|pleure ...4 douleur|mal`,
  retention: `
    passer urine
    catheter|sonde ..3 bouch* ..6 mal
    uriner|pisser ..4 dur|eclater
    peux|peut|arrive*|parviens ...2 pas|plus ...5 urin*|pipi|uriner
    n arrive ...2 pas|plus a ...2 uriner|pisser|pipi
    pas|plus|jamais ...3 urin*|piss*|pipi|uriner ...4 depuis|heures|hier|jours|jour
    urin* ...4 bloque*|stopp*|coince*
    catheter|sonde ...4 bouche* ...6 mal|ventre|urine`,
  testicle: `
    testic*|testicule*|couille*|bourse* ..4 brutal*|coup|severe|atroce|violen*
    brutal* ..4 testic*|testicule*
    testic*|couille*|bourse* ...5 @pain|@swell|tordu*|dur
    @pain|@swell ...4 testic*|couille*|bourse*`,
  priapism: `
    erection|penis ...5 heures`,
};
