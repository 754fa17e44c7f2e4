import { type Matter } from '../../../urgency/labels';
import { type Patterns } from '../../pack';

/** What staff should answer by the next working day though nobody is in danger, in French. */
export const MATTERS: Patterns<Matter> = {
  unrest: `
    coup|coups de feu|feux
    tirs ..2
    ca|sa|on|ils|militaires|gens tire|tirent ,>
    ca|sa|on|ils|militaires|gens tire|tirent au|dehors|partout|dans|depuis|ici|en|encore|sur|la
    fusillade|fusillades
    affrontement*|combats|barricade*
    militaires|amba ..2 combattent`,
  abuse: `
    parle* ...2 mal|mechamment
    m|nous|me ...1 ignor*
    gardien|vigile|securite|infirmiere|infirmier|docteur ...3 pouss*|bouscul*|chass*|refus*|ignor*
    m a|ont pouss*|bouscul*|chass*|ignor*|humili*|tape*
    deshabill* ...5 devant|monde
    traite|traitee|traites|considere ...3 differemment|mal|comme|animaux|chien|moins
    cause|raison ...4 tribu|ethnie|pauvre|statut|religion|langue|anglophone|race|handicap|hiv|vih|accent
    infirmiere|medecin|docteur|gardien ...3 pouss*|tap*|touch*|jet*|rit|ri
    insult*|abus*|humili*|impoli*|menac*|injuri*|maltrait*|meprise*|gifl*|frappe*|brutalis*|moque*|discriminat*|raciste
    crie*|cria ...2 dessus|sur
    traite* ...3 idiot*|bete|imbecile|villageois*|sale`,
  results: `
    result*|resultat*|resulta|biops*|report|analyses|bilan|frottis ...8 pas|jamais|toujours|attend*|ou|personne|encore|quand|perdu*|depuis
    pas|jamais|toujours|attend*|ou|personne|quand ...7 result*|resultat*|biops*|analyses|bilan
    perdu* ...4 dossier|result*|carnet|prelevement`,
  money: `
    facture|caisse ...3 fausse|erreur|incorrect*|problem*
    cher|chere|chers ...6
    peux|pouvais|ai pas ...3 payer|argent|moyens|acheter ...4
    pas|manque ...3 argent|moyens|sous ...5 medicament*|traitement|test|examen|prescri*|operation|ordonnance|acheter
    achete|pris ...2 moitie
    facture|paye ...3 deux|double|2 fois
    demand*|reclam*|exig* ...4 #|frs|fcfa|francs|argent|cadeau
    monnaie|change|balance|reliquat ...4 pas|rendu*
    rendu ...2 pas ...2 monnaie
    cachette|dessous ...2 table|main
    en cachette
    caution|avance ...5 refus*|pas
    refus* ...6 caution|avance|argent|payer
    paye|payer|charge*|debite*|facture*|preleve* ...6 deux|double|trop|pas|sans|erreur|extra
    rembours*
    surfactur*|bakchich|corrupt*|corruption
    pot de vin
    demand*|reclame* ...4 argent|pourboire
    recu|change ...4 pas|jamais
    erreur ...3 facture
    vole|volee|voles`,
  refill: `
    plus|manque|rupture de|d ..1 medicament*|comprimes|cachets|traitement|insuline|arv|arvs|produits
    plus que # comprimes|jours|cachets|pilules
    reste ...2 # comprimes|cachets|jours
    comprimes|medicaments ...2 presque|bientot ...1 fini*
    ordonnance|prescription ...4 expir*|fini*|perim*
    medicament*|comprimes|traitement ...2 pour|jusqu ...2 # jours|semaine
    # jours ...3 reste
    renouvel*
    besoin|faut|veux ...4 prescription|ordonnance|medicament*
    medicament*|comprimes|traitement ...6 fini*|termine*|reste|bientot
    perdu*|egare* ...4 prescription|ordonnance
    prescription|ordonnance ...4 perdu*|egare*|vole*
    pas|plus ..2 calm*|soulag* ..3 demange*|douleur*
    creme|pommade ..6 pas ..3 calm*|soulag*|marche`,
  side_effect: `
    oublie|laisse ..3 carte|telephone|sac|carnet|dossier|lunettes
    appeler|rappeler|rappelle|appelle|rappelez|appelez ...5 resultat*|result*
    dors|fatigue*|nausea*|bouche ...4 medicament*|comprime*|traitement
    medicament*|comprime*|traitement|injection|piqure|vaccin* ...6 nausea*|nausee*|dort|dormir|somnol*|endor*|seche|constip*|fatigue*|appetit|amer|gout|vertige*|mal|fait
    bouche seche
    effet* secondaire*`,
  not_better: `
    pas|aucune|sans ...1 d? ..1 amelioration|change|changement|effet
    pas|toujours|jamais ...4 mieux|ameliore*|gueri*|change|changement|effet|efficace|marche
    toujours ...3 mal|malade|douleur*|toux|tousse
    douleur*|mal ...3 toujours|encore
    medicament*|traitement ...3 pas|marche ...2 pas|marche|effet`,
  communication: `
    aucune|zero explication|explications|information|informations
    rien ...2 explique*|compris
    expliqu*|inform*|dit ...5 rien|personne|pas
    pas|rien|personne|jamais ...5 expliqu*|inform*
    personne ...4 explique*|dit|informe*|appele*|repond*|rappele*|venu
    sais ...2 pas ce que j ai`,
  service: `
    parti*|rentre* ...4 sans
    sans ...2 vu|voir|consult*|medecin|docteur
    autre|different|change ...2 docteur|medecin
    fauteuil|rampe|ascenseur ...6
    toilet*|salle|lit|draps ...5 sang|sale|urine|cafards|rats
    pas|jamais ...2 vu|vue|recu|recue|consulte|examine*
    renvoy*|refoul*|chass*|refus*
    docteur|medecin|infirmiere ...4 pas|jamais|absent|n ...3 venu|venue|arrive|la
    sent|renvoye*|refoule*|chasse* ...3 rentrer|sans
    refuse*|refus ...4 me|voir|soigner|recevoir|consulter|nous
    attend* ...6 pour rien
    parti* sans`,
  complaint: `
    plainte*|plaindre|reclamation*|sue|avocat|court|tribunal|journalist*
    porter plainte
    dénoncer|denoncer|signaler
    parler|voir ...4 directeur|directrice|responsable|chef|boss|major|superviseur|administration
    inacceptable|scandale*|scandaleux|honteux|negligence|negligen*`,
  incident: `
    carte|cni|carnet ...3 perdu*|vole*
    quelquun|autre ...3 dossier|result*|carnet
    dossier|result*|carnet ...4 autre|quelquun
    result*|resultat*|information|informations|photo|photos|dossier|details|data|donnees ...6 quelquun|autre|whatsapp|public|partag*
    machine|scanner|echo|appareil|radio ...4 panne|gatee
    examin* ...5 sans|devant|demander|consent*
    sans ...2 demander|accord|autorisation|prevenir
    stagiaire* ...5
    dit|parle*|discuss*|divulgu*|annonce* ...6 hiv|vih|front|devant|monde|voisin*|tous|public|maladie|statut|diagnostic
    gliss*|tomb* ...6 couloir|lit|chez|toilet*|escalier*|votre
    dossier|carnet|resultat*|sac|telephone ...3 perdu|disparu*|vole|introuvable|egare*
    perdu|egare ...3 dossier|carnet|prelevement|resultats
    gants ...3 sans|pas|memes
    sans gants|consentement|permission|prevenir
    tombe*|chute ...5 lit|couloir|hopital|chez
    mauvais* ...3 patient|perfusion|dossier|test|injection
    gens ...3 entend*|vu
    sale|reutilise* ...4 aiguille|syringe|seringue|gants
    infect* ...3 hopital`,
  document: `
    report|certificat|attestation|document|dossier|justificatif|facture|lettre ...4 besoin|travail|assurance|ecole|employeur|svp
    besoin|voudrais|veux|faut ...5 report|certificat|attestation|document|justificatif|rapport`,
  contact: `
    personne ...2 repond*|decroche* ...3 telephone|appels
    telephone ...4 repond*|decroche*
    appelez|rappelez|appeler|rappeler|joindre|contactez moi|nous|me
    me|nous rappeler|rappelle|appeler|joindre|contacter|rappelez
    quelquun ...3 parler|appelle*|rappelle*|aider
    parler ...3 a|avec ...2 quelquun|docteur|medecin|infirmiere
    peur|inquiet|inquiete|anxieux|angoisse*|deprime*|triste|stressee
    dors ...1 plus|pas`,
  mild_problem: `
    bleu|hematome ...4 apres|injection|piqure|prise|petit
    petit bleu
    pleure ...5 vaccin*|injection
    petit|petite|leger|legere ...3 vertige*|nausee*|fatigue|gene|pertes
    gratte*|demange*|prurit
    petit|petite|leger|legere|peu ...4 mal|douleur|boule|plaie|bouton*|toux|rougeur`,
};
