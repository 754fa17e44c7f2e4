import { type Sign } from '../../../urgency/labels';
import { type Patterns } from '../../pack';

/** Signs of illness: young children, feeding, vomiting, fever, in French. */
export const CHILD: Patterns<Sign> = {
  sick_baby_young: `
    bebe|nourrisson|fils|fille|garcon ..2 @num jours|semaines|jour|semaine
    il|elle|bebe ..2 a ..1 @num jours|semaines|semaine
    bebe|nourrisson|enfant|son|fils|fille ..1 #|un|une|deux|trois|quatre jours|semaines|jour|semaine
    nouveau|nourrisson
    nouveau ne
    # jours|jour|semaines|semaine bebe|infant
    #|un|deux|trois mois bebe
    age|agee ...2 # jours|semaines|mois
    bebe|nourrisson|enfant|fils|fille ...1 #|un|une|deux|trois jour|jours|semaine|semaines|mois ,>
    bebe|fils|fille ...1 #|un|une|deux|trois jour|jours|semaine|semaines|mois ...1 avec|a|et|fievre|chaud`,
  newborn_danger: `
    @child ..4 froid|froide|glace* ..3 tete*|mou
    geint|gemit
    froid|froide|cool ...3 pas ...3 pleur*
    pas ...2 pleur* ...4 naissance|nouveau
    @child ..2 est|corps ..1 froid|froide|glace*
    @child ...4 pas|ne ...1 pleure
    geint|gemit|geignement|grogne
    nombril|cordon|ombilic* ...5 rouge|pus|sent*|odeur|saigne*|infect*
    bombee|bombe|gonfle* ...3 fontanel*|spot
    fontanel* ...3 bombe*|gonfl*|tendue`,
  tetanus: `
    machoire|bouche ...3 bloque*|serre*|ouvrir
    corps ...2 raide*|raidi*|arch*|rigid*`,
  electric: `
    cable|courant ..1 attrape*|secoue*
    courant ..1 attrap*|pris
    attrap* ..1 courant
    pris|attrape|recu ..2 courant|decharge
    courant|decharge ..2 pris|attrape|secoue|electr*
    electr* ...2 choc
    touche ...3 cable|courant|fil`,
  carbon_monoxide: `
    fumee ..8 vomi*|mal|tete|tousse
    charbon|groupe|fumee|monoxyde ...8 vertige*|tete|vomit*|malade
    inhal*|respire ...3 fumee|chlore`,
  child: `
    le|la|mon|ma|notre|les|nos petit|petite|petits a|est|ne|n|s|se|ont|sont|vomi*|respir*|touss*|fait|boit|mange*|dort|pleur*|siffl*|convuls*|tomb*|aval*|bu|brul*|gard*|va|perd|tient|trembl*
    le|la|mon|ma|notre|les petit|petite|petits ,>
    1|2|3|4|5|un|deux|trois|quatre|cinq ans|an`,
  lethargic: `
    @child ..3 mou|molle|guenille|chiffon|mous
    mou|molle ..2 guenille|chiffon
    dort ..2 tout|seulement|constamment
    endormi ..4 apres|tombe*|cogne*
    tres|tout endormi|endormie
    @child ...6 somnolen*|letharg*|faible|mou|molle|amorphe|mous|endormi*|abattu*|flasque|apathique
    letharg*|molle|mou|amorphe|flasque|hypoton* ...6 @child
    tres|trop somnolen*|letharg*|mou|molle|amorphe
    @child ...2 dort ...1 trop|constamment
    corps ...2 mou|flasque|molle
    letharg*|lethargique`,
  not_feeding: `
    boit|tete|mange ..1 pu
    refuse*|refus*|arrete*|stop|trop|plus|pas|difficult*|mal|peine ...4 boire|teter|tete|manger|sein|allaiter|biberon|bobby|lait|avaler|boit|mange|tetee|tetees
    ne? tete|boit|mange|avale ...2 plus|pas|rien
    reveille* ...2 pas|plus ...3 pour teter
    refus* ...3 sein|teter|boire|manger|lait|biberon`,
  vomits_all: `
    rejette|rend ..1 tout|toute
    vomi*|vomit* tt|toute
    vomit*|rejette|rend|vomi* ...4 tout|chaque|toujours|continu*|arret
    vomit*|vomi* ...4 pas|n ...2 stop*|arret*
    peut|peux|garde|arrive ...1 pas|rien ...4 garder|garde ...4 rien|eau|liquid*
    garde ...1 rien
    n arrete ...2 vomir`,
  vomiting: `
    rend|rejette tout
    rendre ..1 tout`,
  diarrhoea: `
    liquid* ..1 motions|selles
    toilet* ..2 # fois
    court|cours|coule ..1 ventre
    mal de ventre ..3 eau
    selles|caca ...3 liquid*|eau
    diarrh*|diarhe*|diaree|purge|purg*|cholera
    selles liquides|molles|aqueuses
    court aux toilettes`,
  water_stool: `
    eau de riz
    selles|caca ...3 liquid*|eau|riz`,
  dehydrated: `
    urin*|piss*|pipi ..2 pas|depuis ..2 hier
    fontanel*|spot ..3 creus*|deprim*
    fontanel* ...6 creus*|enfonc*
    urine|pisse|pipi ...1 plus|pas
    n urine|urines|pisse plus
    pleure ...1 sans larmes
    creux|creuses|creuse|enfonce* ...4 yeux|fontanel*
    yeux|fontanel* ...4 creux|enfonce*|creuse*|cernes
    deshydrat*
    pas|plus ...4 urin*|pipi|piss*|larmes|uriner
    plus|pas|aucune larmes
    couche* ...3 seche*
    langue|bouche seche`,
  blue: `
    grise|grises|gris|mauve* ..3 levres|face|visage
    levres ..4 grise*|gris|mauve*
    bleu|bleue|bleus|bleues|cyanos*|violet|violette|gris|grise ...4 face|levres|levre|visage|doigts|bouche|bebe|ongles
    face|levres|levre|visage|doigts|bebe|bouche|enfant|il|elle|mains|ongles|devient|devenu|devenue ...4 bleu|bleue|bleus|bleues|violet|violette|cyanos*`,
  fever: `
    38|39|40|41 de fievre
    chaud|bouillant* ..1 comme ..1 feu|braise
    # de fievre|temperature
    quarante|trente neuf ..2 fievre
    fievre ..3 quarante|trente|39*|40*
    corps|peau chauffe*|brule*|bouill*
    malaria ..2 monte* ..2 tete
    palu ..2 monte* ..2 tete
    102|103|104|105 f|temperature
    temperature|fievre ...2 #
    fievre*|fieve|fiever|fevre|fiebre|temperature|febrile
    @child|corps|peau ...5 chaud|chaude|brulant*|brule
    chaud|chaude|brulant* comme feu
    corps ...2 chauffe*
    chauffe* ...2 corps|beaucoup|trop
    tres|trop chaud|chaude`,
  fever_high: `
    102|103|104|105 f|temperature
    39*|40*|41* ..2 fievre|temperature
    quarante ..2 fievre
    forte|fort|grosse|gros|haute|elevee|severe|beaucoup|tres ...2 fievre*|temperature|chaud
    fievre* ...4 haute|elevee|forte|fort|baisse|tombe|39*|40*|refuse*|tomber|descend`,
  chills: `
    frisson*|rigor*|tremble*|grelotte*|froid|frissone*|sueur*|transpire*`,
};
