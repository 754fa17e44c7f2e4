import { type Sign } from '../../../urgency/labels';
import { type Patterns } from '../../pack';

/** Signs of illness: medicines, allergy, infection, exposure, violence, in French. */
export const MEDICINE_INFECTION: Patterns<Sign> = {
  drug: `
    @drug|prescription|ordonnance`,
  bruises: `
    hematome*|ecchymose*
    bleu|bleus ...2 partout|corps|jambes|bras|spontane*`,
  drug_error: `
    pris ..1 le ..2 @drug ..2 de ..2 voisin*|ami*|mari|femme|mere
    voisin* ..2 comprime*|cachet*
    par erreur
    adult*|adulte ..2 dose|comprime*
    mauvais|mauvaise vaccin|dose|comprime
    quelquun ..2 patient|autre ..2 @drug
    @drug ..2 de|d quelquun|autre|autrui
    dose ...6 trop|forte|elevee|mauvaise
    deux|double ...1 doses
    pris|donne ...3 double|trop
    @drug ...3 pas ...3 mine|mien|moi|nom
    expir*|perim* ...3 @drug
    @drug ...3 expir*|perim*
    oublie|saute|rate|loupe ...4 @drug|dose|pilule
    mauvais|mauvaise|different|differents|different*|erreur|confus*|perime*|trompe* ...4 @drug|ordonnance|prescription|dose|nom|injection|sang
    @drug|prescription|pharmacie ...8 mauvais|different|differents autre|perime*|erreur|trompe*
    @drug ...5 autre|different nom|personne
    double ...3 dose|comprimes
    pris|donne ...4 double ...2 dose
    adulte* ...4 @drug|dose ...4 enfant|bebe
    @drug ...2 d|pour adult* ...4 @child
    donne* ...4 @drug ...4 adult*
    donne*|pris ...6 @drug ...6 de|d|pour|son|sa adult*|quelquun|voisin*|frere|soeur|mari|mere|pere
    perfusion|injection|transfusion ...3 mauvais*
    pharmac* ...3 donne* ...4 different|autre*|mauvais*`,
  drug_stopped: `
    pu|plu|plus|sans ..2 d|de ..3 @critical
    stop|arrete|arreter|arretee|abandonne*|interromp*|suspend* ...6 @critical|@drug
    @drug|@critical ...6 arrete*|abandonne*
    plus|rupture|fini|finie|perdu|manque|sans|rate|loupe*|oublie* ...5 @critical`,
  drug_vomited: `
    @drug|arv|tb ...7 vomit*|vomi*|garde*
    peux|garde*|arrive ...4 garder|garde ...4 @drug`,
  given: `
    donne|donnee|prescrit|prescrite|injecte|pris ...3
    depuis|apres ...1 bactrim|flagyl|augmentin|cotrimoxazole|voltaren|diclofenac|quinine|artesunate|coartem|creme|savon`,
  purple_rash: `
    taches|boutons|plaques ...4 fade|violet*|violac*|disparai*|verre|pourpre
    violet*|pourpre ...2 taches`,
  rash: `
    demange*
    boutons|bouton|urticaire|eruption*|plaques|cloques|gratte*|demange*|demangeaison*|pele|peau|taches
    ca me gratte`,
  all_over: `
    corps|partout|tout|toute`,
  mouth_blister: `
    cloque*|ulcer* ...4 bouche|yeux|levres|peau
    bouche|levres ...4 ulcer*|cloque*|plaies`,
  period_long: `
    regles|menstruation|menstruations ...5 jours|semaines|abondant*|long|longues|stop*|arret*`,
  jaundice: `
    jaune ..2 yeux|bb|bebe
    bb|bebe|yeux ..4 jaune
    urin*|pipi ...4 coca|noir*
    jaune|jaunes|jaunisse|ictere ...4 yeux|bebe|peau|corps|enfant
    yeux|bebe|peau|corps|enfant ...4 jaune|jaunes
    jaunisse|ictere
    urin*|pipi ...4 foncee*|coca|cola|marron|rouge*|noir*
    foncee* ...1 urin*`,
  breast: `
    sein|seins|nichon* ..4 dur*|chau*|rouge*|bouge
    boule|masse|grosseur|nodule ...3 sein|seins|cou|testic*|aine|aisselle
    abces ...2 sein
    sein|seins|bobby ...5 rouge*|dur*|chaud*|mal|gonfl*|boule|abces|grosseur
    mal ...3 sein|seins`,
  urine_infection: `
    @pain ..3 quand ..2 pipi|urine|pisse
    urin*|pipi|pisse*|piss* ..3 brul*|sang
    brul*|mal|douleur ...5 urin*|piss*|pipi|uriner|urinant|pisse
    urin*|piss*|pipi ...4 brul*|mal
    sang ...3 urin*|pipi|pisse*
    urin*|pipi ...4 sang|pus`,
  pep: `
    pique* ..2 me|avec ..3 aiguille|seringue
    usagee? aiguille
    violee?|viole
    capote|preservatif ..3 pete|petee|fendu|fendue|reste
    hiv|vih ...6 capote|preservatif|couche|rapport
    couche|rapport* ...6 hiv|vih|positive|positif
    oublie|rate ...4 depo|contracept*|pilule
    rapport ...4 sans
    exposition|expose*|contact ...3 hiv|vih|sang
    hiv|vih ...3 contact|risque
    capote|preservatif ...4 craque*|perce*|dechire*|rompu|eclat*|gliss*
    pique* ...4 aiguille|seringue
    aiguille|seringue ...4 pique*
    viol|violee|viole|agression sexuel*?
    sex* ...4 hiv|positive|agress*
    rapport* ...3 risque|protege|non
    sang ...4 gicle* ...4 oeil|yeux
    pilule ...2 lendemain`,
  threat_to_life: `
    menace* ...5 couteau|fusil|machette|tuer|mort
    veut|va ...2 tuer me|moi|nous
    veut me|nous tuer
    me tuer
    couteau|machette ...4 me|plaie|coup`,
  violence: `
    peur ..2 rentrer|retourner ..2 maison
    peur ...3 mari
    bat|battu|battue|tape|frappe|frappee|menace*|violent|violente* ...4 me|moi|mari|conjoint|tuer|femme
    mari|conjoint|copain ...4 bat|battu*|frappe*|tape*|menace*|etrangl*
    m a battu*|frappe*|tapee*|violee*
    peur ...4 mari|conjoint`,
  dental_abscess: `
    dent|molaire|gencive ...5 @swell
    abces* ..3 dent|dents|gencive
    dent ..3 abces*
    @swell ..3 joue|gencive|machoire
    joue|machoire ..3 @swell
    @pain ..3 dent ...4 @swell`,
  dental: `
    dent|molaire ..4 gonfl*|enfl*|abces*
    abces* ..2 dent
    rage ..1 dents|dent
    abces ...4 dent*|joue
    joue ...3 @swell
    @swell ...2 joue|gencive
    dent|dents|gencive*|machoire`,
  red_eye: `
    otite
    oreille ..4 mal|ach*
    oeil|yeux ..3 colle*
    zona
    oreille ...4 pus|mal
    pus|liquid* ...3 oreille
    gorge ...4 avaler|fievre
    oeil|yeux ...5 rouge|rouges|mal|pus|infect*
    rouge ...2 oeil|yeux
    mal ...3 oeil|yeux`,
  eye_chemical: `
    acid*|soda|soude|javel|chaux|ciment|produit|colle|caustic*|caustique ..6 oeil|yeux
    oeil|yeux ..5 soda|soude|caustic*|caustique|acid*|javel|chaux|colle
    clou|metal|fer|verre|baton|eclat ...5 oeil
    oeil ...4 blesse*|perce*|clou|metal
    acid*|javel|ciment|chaux|produit ...5 oeil|yeux
    oeil|yeux ...6 acid*|javel|ciment|chaux|perce*|creve*`,
  treatment_failure: `
    palu|malaria|fievre|infection ..2 revenu*|passe|part ..2 pas|apres|malgre
    palu|malaria ..2 ne? passe|part|finit|guerit pas
    toujours|pire|empire|aggrav* ...6 antibiotique*|coartem
    antibiotique*|traitement|coartem ...8 pire|empire*|revenu*|aggrave*|fievre
    fievre ...5 revenu*|encore|persist*|remonte*|recommence*
    pire|empire* ...4 malgre|apres
    infection ...4 pire|aggrav*`,
  worse: `
    plus ...1 fort*|mal|grave
    plus en plus`,
  child_not_growing: `
    pas ..2 mange ..1 bien
    perd|perdu|maigri*|maigrit|maigre ...3 poids
    maigri*|maigrit|malnutri*
    refus* ...3 manger|nourriture`,
  cough_long: `
    toux|tousse* ...6 semaines|mois|jours|sueur*
    semaines|mois ...4 toux|tousse*`,
  foot_diabetic: `
    fourmill*|engourd*|brul* ...2 pieds|pied|orteils
    pied|pieds|orteil|orteils|jambe|talon ...5 plaie|ulcer*|noir*|noire|sent|pue|infect*|rouge|ampoule
    plaie|ulcer*|coupure ...4 pied|pieds|orteil|orteils|talon`,
  limb_black: `
    jambe|pied|doigt|orteil ...3 noir* ...4 sent*|pue*
    pied|orteil|orteils|jambe|doigt|plaie ...4 noir|noire|noirs|gangrene|noircit`,
  vaccine_reaction: `
    vaccin*|injection|piqure ...10 enfl*|gonfl*|fievre|rouge|abces|pus|pleure*|boule
    enfl*|gonfl*|fievre|boule|rouge ...8 vaccin*|injection|piqure|pique`,
};
