/**
 * What staff should answer by the next working day though nobody is in danger: harm done, open requests, mild effects. Patterns as in
 * text/pattern.ts, French, English, Pidgin and camfranglais together. The groups follow the clinic's follow-up kinds.
 */
export const COMPLAINTS = {
  unrest: `
    coup|coups de feu|feux
    tirs ..2
    ca|sa|on|ils|militaires|gens tire|tirent ,>
    ca|sa|on|ils|militaires|gens tire|tirent au|dehors|partout|dans|depuis|ici|en|encore|sur|la
    fusillade|fusillades
    gunshot*|gunfire
    gun shot|shots|fire|fires
    shooting ,>
    shooting in|dey|everywhere|outside|around|for|since|near|here|on|too ..1
    they|dem|soldiers|soldier|military|amba|ambas|boys|people ..1 are|dey|di shoot|shooting ..1
    affrontement*|combats|barricade*
    fighting ..2 town|quarter|road|here|soldiers|army|amba
    soldiers|militaires|amba ..2 fighting|combattent`,
  abuse: `
    parle*|spoke|talk* ...2 mal|badly|rudely|mechamment
    ignor* ...2 me|us|him|her|my
    m|nous|me ...1 ignor*
    guard|gardien|vigile|security|securite|nurse|infirmiere|infirmier|doctor|docteur|staff|receptionist ...3 pouss*|push*|bouscul*|hit|chass*|shov*|grab*|refus*|ignor*
    m a|ont pouss*|bouscul*|chass*|ignor*|humili*|tape*
    undress* ...4 front|everybody|people|others
    deshabill* ...5 devant|monde
    treated|traite|traitee|traites|considere ...3 differently|differemment|badly|mal|like|comme|animals|animaux|chien|dog|inferior|moins
    because|cause|raison ...4 tribe|tribu|ethnie|poor|pauvre|status|statut|religion|language|langue|anglophone|color|race|handicap|hiv|vih|accent
    nurse|infirmiere|doctor|medecin|docteur|staff|guard|gardien ...3 hit|beat|push*|pouss*|tap*|touch*|throw*|jet*|laugh*|rit|ri
    shout*|insult*|yell*|slap*|abus*|humili*|mock*|scream*|disrespect*|rude*|impoli*|menac*|harass*|injuri*|maltrait*|meprise*|gifl*|frappe*|curs*|brutalis*|moque*|discriminat*|raciste|racist
    crie*|cria|cries ...2 dessus|sur
    called|traite*|call ...3 stupid|idiot*|fool|names|bete|imbecile|villageois*|dirty|sale`,
  results: `
    result*|resultat*|resulta|biops*|report|analyses|bilan|frottis ...8 not|no|never|pas|jamais|toujours|still|waiting|attend*|where|ou|nobody|personne|yet|encore|when|quand|lost|perdu*|since|depuis|missing
    not|no|never|pas|jamais|toujours|still|waiting|attend*|where|ou|nobody|personne|when|quand ...7 result*|resultat*|biops*|analyses|bilan
    lost|perdu*|missing ...4 file|dossier|result*|card|carnet|sample|prelevement|book
    no|not ...2 call* ...4 biops*|result*`,
  money: `
    facture|bill|billing|invoice|caisse|cashier ...3 fausse|wrong|error|erreur|mistake|incorrect*|problem*|issue
    afford|unaffordable|expensive|cher|chere|chers|costly ...6
    can|could|peux|pouvais|ai not|pas ...3 pay|payer|afford|argent|moyens|acheter|buy ...4
    no|not|pas|manque ...3 money|argent|moyens|sous ...5 medicine|medicament*|drug*|traitement|treatment|test|examen|exam|prescri*|operation|ordonnance|buy|acheter
    bought|achete|pris|took ...2 half|moitie
    charged|billed|facture|paye|paid|pay ...3 two|twice|deux|double|2 times|fois
    ask*|demand*|reclam*|want*|exig* ...4 #|frs|fcfa|francs|money|argent|something|cadeau
    monnaie|change|balance|reliquat ...4 pas|not|never|rendu*|return*|give
    rendu ...2 pas ...2 monnaie
    cachette|under|dessous ...2 table|main
    secretly|en cachette
    no receipt|recu
    caution|deposit|avance ...5 refus*|pas|not|without
    refus* ...6 caution|deposit|avance|argent|money|payer|pay
    paid|pay|payed|paye|payer|charge*|debite*|facture*|billed|preleve* ...6 twice|deux|double|too|trop|wrong|not|pas|without|sans|erreur|extra
    refund*|rembours*
    money ...2 back
    overcharg*|surfactur*|bribe*|bakchich|tchoko|gombo|corrupt*|corruption
    pot de vin
    ask*|demand*|reclame* ...4 money|argent|bribe|pourboire
    receipt|recu|change ...4 not|no|pas|never|jamais
    erreur ...3 facture
    mistake|error|wrong ...4 bill|invoice
    stole*|stolen|vole|volee|voles|steal`,
  refill: `
    no|any|out more|of ..1 medicine|medicines|medication|drug|drugs|tablet|tablets|pills|insulin|arv|arvs
    plus|manque|rupture de|d ..1 medicament*|comprimes|cachets|traitement|insuline|arv|arvs|produits
    plus que # comprimes|jours|cachets|pilules
    only|reste ...2 # tablets|pills|comprimes|cachets|jours|days
    tablets|pills|medicine|comprimes|medicaments ...2 almost|presque|bientot ...1 finish*|fini*|over|out
    ordonnance|prescription ...4 expir*|fini*|perim*|end*|over
    medicine|medicament*|tablets|comprimes|pills|drug|drugs|traitement ...2 pour|for|until|jusqu ...2 # jours|days|semaine
    # days|jours ...3 left|reste
    refill*|renouvel*|renew*
    need*|want|besoin|faut|veux ...4 prescription|ordonnance|medicine|medicament*|tablets|refill
    medicin*|medicament*|tablets|comprimes|drugs|traitement|treatment|pills ...6 finish*|fini*|run|running|ends|termine*|reste|left|bientot|almost
    lost|perdu*|egare* ...4 prescription|ordonnance
    prescription|ordonnance ...4 lost|perdu*|egare*|missing|vole*
    constip*
    not|no|pas|plus ..2 calm*|soulag*|help*|reliev* ..3 itch*|demange*|pain|douleur*
    cream|creme|ointment|pommade ..6 not|no|pas ..3 help*|work*|calm*|soulag*|marche`,
  side_effect: `
    left|forgot|forgotten|oublie|laisse ..3 card|carte|phone|telephone|bag|sac|carnet|book|dossier|umbrella|glasses|lunettes
    appeler|rappeler|rappelle|appelle|rappelez|appelez|call|ring|phone ...5 resultat*|result*
    sleep|dors|tired|fatigue*|sleepy|drowsy|nausea*|taste|bouche ...4 medicin*|medicament*|tablet*|comprime*|drug*|traitement|treatment|pill*
    medicin*|medicament*|tablet*|comprime*|drug*|traitement|treatment|pill*|injection|piqure|vaccin* ...6 sleepy|sleep|drows*|dry|upset|nausea*|nausee*|dort|dormir|somnol*|endor*|seche|constip*|gas|gaz|headache|tired|fatigue*|appetite|appetit|bitter|amer|taste|gout|itch*|weak*|dizzy|vertige*|mal|fait
    dry mouth
    bouche seche
    side effect*
    effet* secondaire*
    upset stomach
    stomach upset`,
  not_better: `
    no|pas|aucune|sans ...1 d? ..1 improvement|amelioration|change|changement|effect|effet
    not|no|pas|toujours|still|never|jamais ...4 better|mieux|improve*|ameliore*|gueri*|heal*|change|changement|cured|well|there|work*|effet|effect|efficace|marche
    pain ...3 still
    still ...3 pain*|cough*|sick|feel*
    toujours ...3 mal|malade|douleur*|toux|tousse
    douleur*|mal ...3 toujours|encore
    medicin*|medicament*|treatment|traitement ...3 not|no|pas|marche|work* ...2 work*|pas|help*|marche|effet
    no di better|work`,
  communication: `
    no|aucune|zero explanation|explication|explications|information|informations
    nothing|rien ...2 explain*|explique*|compris|understood
    did|do not understand|understood ...4 doctor|docteur|diagnosis|prescription|treatment|ordonnance
    explain*|expliqu*|informed|inform*|told|dit|tell ...5 nothing|rien|nobody|personne|never|not|pas|no
    not|never|nobody|no|pas|rien|personne|jamais ...5 explain*|expliqu*|informed|inform*
    nobody ...3 told|called|explain*|answer*|came|tell*
    personne ...4 explique*|dit|informe*|appele*|repond*|rappele*|venu
    know ...2 what ...3 wrong with me
    sais ...2 pas ce que j ai`,
  service: `
    nobody|personne|no one|noone ...2 help*|aide*|came|vient|venu|attend*|occupe*|care|cared|assist*|saw|looked|listen*
    left|went|parti*|rentre* ...4 without|sans
    home without
    sans ...2 vu|voir|consult*|medecin|docteur
    without seeing|treatment
    another|autre|different|change ...2 doctor|docteur|medecin
    wheelchair|fauteuil|ramp|rampe|ascenseur|elevator|lift ...6
    handicap*|disabled
    toilet*|salle|room|bed|lit|draps|sheets|ward ...5 blood|sang|dirty|sale|urine|cockroach*|cafards|rats|clean*
    left ...3 hours|alone|corridor
    never|not|pas|jamais ...2 seen|vu|vue|recu|recue|consulte|examine*|examined
    renvoy*|refoul*|chass*|refus*
    turned ...1 us|me away
    appointment ...3 cancelled|annule ...4 without|sans|not|never
    doctor|docteur|medecin|nurse|infirmiere|doc ...4 never|not|pas|jamais|absent|n ...3 came|come|venu|venue|there|arrive|show*|la
    turned|sent|renvoye*|refoule*|chasse* ...3 away|back|home|rentrer|sans
    refused|refuse*|refus ...4 see|treat|me|voir|soigner|recevoir|consulter|nous
    wait*|attend* ...6 for|pour nothing|rien
    left without
    parti* sans`,
  complaint: `
    complain*|plainte*|plaindre|reclamation*|sue|lawyer|avocat|court|tribunal|journalist*
    report ...2 you|hospital|this|doctor|nurse|clinic
    porter plainte
    dénoncer|denoncer|signaler
    speak|talk|parler|see|voir|call ...4 manager|director|directeur|directrice|responsable|chef|boss|matron|major|superviseur|supervisor|administration
    unacceptable|inacceptable|scandale*|scandaleux|honteux|negligence|negligen*`,
  incident: `
    card|carte|id|cni|passport|phone|bag|money|book|carnet ...3 lost|stolen|perdu*|vole*|missing
    someone|somebody|quelquun|another|autre ...3 file|dossier|result*|card|carnet|medicine|name
    file|dossier|result*|carnet ...4 another|autre|someone|quelquun|other
    result*|resultat*|infos|information|informations|photo|photos|dossier|file|details|data|donnees ...6 someone|else|quelquun|autre|whatsapp|facebook|public|leak*|partag*|shared|other|people|strangers
    machine|scanner|scan|echo|appareil|equipment|xray|radio ...4 broken|panne|down|spoilt|gate|gatee
    examin* ...5 without|sans|devant|asking|demander|consent*
    sans ...2 demander|accord|autorisation|prevenir
    student*|stagiaire* ...5
    told|dit|parle*|talk*|discuss*|divulgu*|reveal*|annonce* ...6 everyone|everybody|hiv|vih|others|front|devant|monde|voisin*|neighbour*|tous|public|maladie|status|statut|diagnosis|diagnostic|aloud
    slip*|gliss*|tomb*|fell ...6 corridor|couloir|floor|bed|lit|chez|your|stairs|toilet*|escalier*|votre
    dossier|file|carnet|book|sample|resultat*|folder|phone|bag|sac|telephone ...3 lost|perdu|disparu*|missing|vole|stolen|introuvable|egare*
    lost|perdu|egare|misplaced ...3 dossier|file|folder|carnet|sample|prelevement|book|resultats
    wrong ...2 name|tooth|leg|eye|arm|baby
    gloves|gants ...3 no|not|sans|pas|same|memes
    without gloves|consent|permission|asking
    sans gants|consentement|permission|prevenir
    fell|fall|tombe*|chute ...5 bed|lit|stairs|couloir|ward|hospital|hopital|chez
    wrong|mauvais* ...3 patient|drip|perfusion|file|dossier|leg|arm|blood|test|person|room|name|vaccine|injection
    privacy|confidential*|secret ...4
    everyone|everybody|people|gens ...3 hear*|heard|entend*|saw|vu
    dirty|sale|unsterile|reused|reutilise* ...4 needle|aiguille|syringe|seringue|gloves|gants
    infect* ...3 hospital|hopital`,
  document: `
    report|certificat|certificate|attestation|document|dossier|justificatif|facture|invoice|receipt|letter|lettre ...4 need*|besoin|want|work|travail|insurance|assurance|school|ecole|employeur|please|svp
    need*|besoin|want|voudrais|veux|faut ...5 report|certificat|certificate|attestation|document|justificatif|invoice|receipt|rapport`,
  contact: `
    nobody|personne|noone|no ...2 answer*|repond*|decroche* ...3 phone|telephone|calls|appels|call
    telephone|phone ...4 answer*|repond*|picks|decroche*
    call|phone|ring|contact me|us ...4
    appelez|rappelez|appeler|rappeler|joindre|contactez moi|nous|me
    me|nous rappeler|rappelle|appeler|joindre|contacter|rappelez
    someone|somebody|quelquun|anyone ...3 talk|call|speak|parler|appelle*|rappelle*|phone|aider|help
    parler ...3 a|avec ...2 quelquun|docteur|medecin|infirmiere
    talk|speak ...2 to|with ...2 doctor|nurse|someone|counsel*|psych*
    afraid|scared|peur|worried|inquiet|inquiete|anxious|anxieux|angoisse*|depressed|deprime*|sad|triste|stressed|stressee
    can not sleep
    dors ...1 plus|pas
    insomni*`,
  mild_problem: `
    bruise*|bleu|hematome ...4 after|apres|injection|piqure|prise|blood|small|petit
    petit|small bleu|bruise*
    cried|cries|pleure ...5 vaccin*|injection
    mild|slight|small|little|petit|petite|leger|legere ...3 ache|upset|nausea|dizziness|pain|itch*|vertige*|nausee*|tiredness|fatigue|sore|gene|discharge|pertes
    itch*|gratte*|demange*|prurit
    small|petit|petite|little|leger|legere|peu|slight|mild ...4 pain|mal|douleur|swelling|boule|lump|wound|plaie|rash|bouton*|bleed*|headache|fever|cough|toux|redness|rougeur`,
} as const;
