import { type GuardLabel } from '../../../urgency/labels';
import { type Patterns } from '../../pack';

/** Words around a sign that rule it out, in French. */
export const GUARDS: Patterns<GuardLabel> = {
  recurs: `
    encore|revenu|revenue|revenus|revenues|reviens|revient|revenir|pire|empire|recommence|recommencent|reprend|reprennent|toujours
    n|ne s? ..1 arrete pas
    arrete pas
    de nouveau
    a nouveau
    pas parti|partie|passe|passee|mieux|disparu|gueri
    n ..2 pas ..2 disparu|passe|parti|mieux
    mais maintenant|aujourdhui|la`,
  nowWell: `
    maintenant il|elle|je|ils ..1 court|courent|joue|jouent|marche|mange|danse
    maintenant je|ca|tout|c|il|elle va|vais|est|suis|me ok|mieux|bien|gueri|guerie|normal
    maintenant ca|tout|je|il|elle va|vais bien|mieux
    maintenant ca|c|tout|il|elle est calme|normal|normale|stable|bonne|bon
    maintenant ca va
    maintenant ok|gueri|guerie|mieux`,
  normalValue: `
    temperature|fievre|thermometre ..3 36*|37*
    tension|bp|pression ..3 11/*|12/*|13/*|10/*|110/*|115/*|118/*|120/*|125/*|130/*
    tension|bp|pression ..2 105|110|115|118|120|122|125|128|130 sur
    tension|bp|pression est ..1 normal*|bonne|ok|stable
    glycem*|sucre|glucose ..4 0,7*|0,8*|0,9*|0.7*|0.8*|0.9*|1|1,0*|1,1*|1,2*|1.0*|1.1*|1.2*|5|6|5.*|6.*|7.*|5,*|6,*|7,*|80|85|90|95|100|105|110|120|normal*|bonne|ok`,
  noMore: `
    plus jamais`,
  resolved: `
    docteur|vous|ils|dieu ..1 avez|a|ont? sauve*|stop*|arrete*|soigne*
    ete arrete*|maitrise*|soigne*
    court|courir|joue ..1 partout
    tombee|descendue|partie|passee hier|ce|cette|depuis|merci|maintenant|grace
    fievre|douleur*|temperature|palu|malaria|mal|toux|saignement* est|a|etait ..1 tombee|descendue|partie|parti|baisse|passe|passee|fini|finie|disparu*
    sorti|sortie de l hopital|reanimation
    hors de danger
    disparu|disparue|disparus|disparues|guerie|gueri|gueris|cicatrise|cicatrisee|calmer
    pains|toux|douleur|douleurs|mal|fievre|saignement|saignements|crise ..3 fini|finie|termine|passe|partie
    douleur|douleurs|mal|fievre|temperature|saignement|gonflement ...2 tombee|baisse|diminue|reduit|normal|normale|calme
    s|se est|sont arrete|arretee|arretes|arretees
    saignement* ...3 arrete*
    merci ...6 rapide|vite
    pris|prise|prises en charge
    venu|venue ...3 avec|pour
    ont|a|docteur|infirmiere|vous arrete|stoppe ..1
    rapide ...3 merci
    court|jouent
    il|elle|enfant|bebe|fils|fille|petit|petite joue
    avant ...8 maintenant ok|ca|mieux|tout
    maintenant ok|mieux|gueri|guerie
    maintenant ca|tout va
    maintenant ca|c|tout|il|elle est calme|normal|normale|stable|bonne|bon
    s|se est|sont|etait arrete|arretee|arretes|arretees|calme|calmee|calmes
    est|sont passe|passee|passees|partie|parti|parties|partis|finie|fini|finies|termine|terminee ,>
    est|sont passe|passee|passees|partie|parties|finie|fini|terminee depuis|hier|grace|merci|et|maintenant|avec|tout|toute|apres
    va|vais|vont|allons|bien mieux
    va|vont|allons|vais tres? bien maintenant?
    tout va bien
    dieu merci
    soigner|soignant
    soigne|soignee|soignes|soulage|soulagee|sauve|sauvee|sauves
    merci|grace ...6 sauve|disparu|mieux|plus`,
  past: `
    annees|ans|decades|decade avant
    en|depuis deux mille
    en 98|99|00|01|02|03|04|05|06|07|08|09
    a l epoque
    a cette epoque
    en ce temps
    remonte* ..1 a
    il y a _ ans|an|mois|annees
    l an|annee|mois dernier|derniere|passe|passee
    mois|annee|an dernier|passe|derniere
    en 19*|20*
    quand ..2 etait|etais ..2 petit|petite|jeune|enfant|bebe
    longtemps
    dans le passe
    mort|morte|decede|decedee|deces ..2 de|d|en
    avait|avais fait|eu|mal|des
    enfance
    autrefois|jadis
    pendant|durant ..2 operation|intervention|anesthes*|anaesth*
    mon|ma ancien|ancienne|precedente|derniere grossesse|enfant`,
  animal: `
    hamster|hamsters|perroquet|chien|chiens|chienne|chat|chats|chatte|chevre|chevres|vache|boeuf|mouton|moutons|cochon|porc|poule|poules|coq|cheval|chiot|lapin|oiseau ..1 est|sont|etait|etaient|s|mange|vomi*|saign*|avale*|boite|malade*|mort*|meurt|meurent|convuls*
    chien|chiens|chienne|chat|chatte|chevre|chevres|vache|boeuf|mouton|moutons|cochon|poule|poules|coq|cheval|chiot|lapin ..1 a|ont|avait ..2 fievre|ete|crise|diarrh*|mange|avale`,
  othersPast: `
    mate|cousin|cousine|boss|papa|maman|mere|pere|soeur|frere|ami|amie|voisin|voisine|oncle|tante|collegue|mamie|papi|papy|son|fils|fille|femme|mari ..3 a|ont|avait|s|etait|est ..6
    mate|cousin|soeur|frere|ami|amie|voisin|voisine|oncle|tante|collegue ..8 hier|dernier|derniere|passe|passee`,
  othersWell: `
    il|elle|ils|elles|on|tous|tout|personne s|va|vont|est|sont ..2 ok|bien|mieux|gueri|guerie|sauf|sauve|stable
    il|elle|ils|elles|on deja? marche*|court|joue
    remis|remise|retabli*|gueri|guerie
    hors de danger
    sorti|sortie ..1 de ..1 hopital|reanimation`,
  joke: `
    coeur ..3 brise
    mal ..2 coeur ...4 facture|prix
    facture|prix ...5 coeur|crise`,
  image: `
    sans coeur ,>
    n a|ont|avez ..1 pas|aucun de? coeur
    coeur ..1 saigne*
    chaleur|soleil|froid|vieillesse|ennui|stress|fatigue|travail|attente|embouteillages|prix|factures|boss|patron ..1 me|m|nous|vous tue|tuent|tuera
    ca|sa me|m|nous ..1 tue|tuee ,>
    ca|sa me|m|nous ..1 tue|tuee ce|cette|ces|de|d|quand|vos|votre|le|l|la ..1 temps|attente|prix|voir|entendre|factures|facture|chaleur|retard|service|accueil|consultation
    souffle ..1 tellement|devant ..6
    queue|attente|prix|facture|factures|tarifs|service|accueil|clinique ..2 tue|tuent|tuer|tueront me|m|nous|gens|quelquun ,>
    mal ..1 coeur de|d|quand voir|entendre|savoir|constater|on|vous
    on|en feu ..1 ce|aujourdhui
    mourir idiot|bete|ignorant
    trou ..2 poche
    faim|soleil|froid|rire|sommeil|honte|joie|chaleur ..2 va|vont|failli ..2 tue*|mourir
    tue|tues|tuee me|m ..2 rire|blague*
    tue|tues|tuee ..1 de rire
    m a|as|avez tue|tuee de|avec
    tu* temps
    coup ..1 au? coeur
    donner|donne|donnent ..4 crise|avc|infarctus
    coeur ...6 quand|voyant|vu ...5 facture|prix
    boss|patron|chef|prof|chaleur|enfants|embouteillages|fatigue|travail ...2 tue|tuent|tuer me|m
    boss|patron|chef|prof ..2 me tuer
    mort|morte|morts|meurs|meurt|mourir|mourrais de|d envie|rire|faim|soif|fatigue|honte|curiosite|ennui|peur|sommeil|froid|chaud|jalousie|joie|trouille
    tombe|tomber de sommeil|fatigue`,
  figurative: `
    prix|facture|factures|argent|tarif|tarifs|portefeuille|caisse
    queue|attente|queues|ennui|ennuyer
    salle|salles|couloir|bureau ...4 chaud*|chaleur|air|etouff*|suffocat*
    chaud|air|etouff*|suffocat* ...4 salle|couloir|bureau
    chauffeur ...2 accident
    accident ...4 retard
    salle ..3 chaleur|fenetre|fenetres|suffocat*|etouff*
    fenetre|fenetres|climatisation|ventilateur
    batterie|telephone|credit|reseau|charge
    match|film|travail|boss|trafic|route|embouteillage|embouteillages|chaleur
    rire|rires|curiosite|impatience|joie|honte|faim|stress|soif
    odeur|toilettes|parfum
    carrefour|bouchon|bouchons
    taxi|bus|car|train|voiture ...4 panne|accident
    accident ...3 route|on
    bras est mort
    toilet*|poubelle*|sale
    infirmiere|secretaire|service ..4 brise
    coeur ..2 brise
    impatient|impatiente de|d voir|savoir|revoir`,
  routine: `
    echo|echographie|ecg|ekg|radio|radiographie|scanner|irm|mri|kinesitherapie|controle|bilan|suivi|depistage|specialiste
    sang ...4 test|prendre|prenez|prelever|preleve|prelevez|donner|donne|prise
    prendre|prelev*|donner ...3 sang
    prise de sang
    service de|d
    test|examen|examens|analyse|analyses|prelevement|prise
    prevention|sensibilisation|campagne|donation|donneur|groupe
    vaccin contre
    brulure|brulures ..1 creme|pommade|unit|gel|lotion
    coupe* ..2 cheveux|ongle|ongles|barbe|hair
    brul* ..2 riz|toast|marmite|cake|gateau|repas|plat|diner|dejeuner|souper|pot|haricots|oignons|sauce|oeufs|pizza|chemise|linge|feu|champ|bush|brousse|maison|calories|poulet|meat|viande
    tetan* ..2 vaccin*|injection|booster|rappel|serum
    vaccin*|injection|booster|rappel|serum ..2 tetan*
    fils|points|agrafes ..2 enleve*|retire* ..1 on|lundi|mardi|mercredi|jeudi|vendredi|samedi|demain
    noye* ..2 sous|dans ..1 travail|papiers|dossiers|dettes
    souffle* ..3 bougies
    train|trains|bus|vol ..2 annule|retard
    chiffres|ecran|lettres|message ..2 comment|petit
    bien les|mes chiffres|lettres|ecran|message
    je suis ..1 confus*
    confus* par|avec|sur
    arrive|peux ..2 a repondre
    coupe* ..2 eau|courant|electricite|route|internet|ligne|hair|son|herbe|cake
    sais|sait|sache|comprends|savoir ...4 quoi|comment|que ...3 repondre|repond
    repondre|repond ...2 ca|message|sms|que|quoi
    signes|signe de? danger`,
  ruledOut: `
    dit|confirm*|test|resultat|resultats|docteur|medecin ..4 pas|n|aucun|aucune ..2 pas|a|une|un|an|probleme
    pas a|an|un|une avc|appendicite|cancer|crise|infarctus
    fausse alerte`,
  hypothetical: `
    quoi|que|comment ...5 si|quand
    faire|fais|appeler|appelle|aller|venir ...1 si|quand ...6
    < si ...12 fais|faire|appeler|venir|aller
    signes|symptomes|risque|risques|danger|causes ...1 de|d
    en cas
    quand|date ...4 points|fils|agrafes|platre
    expliqu* ...5 si
    expliqu*|montr*|appris ...3 comment|a|quoi
    vous traitez|soignez|prenez|faites|consultez ..4
    qui ...3 appeler|contact|joindre ...3 urgence|cas
    numero ...3 urgence|urgences
    urgences numero|service|unit
    et si
    en cas de?
    au cas
    si jamais
    est|est ce|c ...2 fievre|douleur|saigne*|gonfl*|normal ...5 normal|normale|apres|ok|possible|fievre|saigner
    normal ...2 d|de|avoir
    dois ...2 inquieter
    si ...14 appelle|appeler|fais|faire|venir
    peut|est ..5 cause|causes|provoquer|causer|donner|normal
    comment ..3 prevenir|eviter|reconnaitre
    quels|quel ..3 signes|symptomes
    a|une|l|sur|votre brochure|poster|affiche|video`,
};
