import { PatternSet } from '../engine/pattern';

/** Words around a sign that rule it out: what is over or long past, only imagined, an image, routine, about an animal or somebody who is well again. */
export const MARKERS = new PatternSet({
  recurs: `
    again|encore|revenu|revenue|revenus|revenues|reviens|revient|revenir|returned|return|returning|worse|worsening|pire|empire|recommence|recommencent|reprend|reprennent|toujours|still
    come|came|coming|is|comes back
    not stop*|stopping
    n|ne s? ..1 arrete pas
    arrete pas
    de nouveau
    a nouveau
    not gone|stopped|better|stopping|finished
    pas parti|partie|passe|passee|mieux|disparu|gueri
    n ..2 pas ..2 disparu|passe|parti|mieux
    but|mais now|maintenant|today|aujourdhui|la
    now ..4 is|am|it|my|i`,
  nowWell: `
    now|maintenant he|she|il|elle|it|i|je|they|ils ..1 runs|run|running|plays|play|playing|walks|walk|walking|eats|eating|court|courent|joue|jouent|marche|mange|danse|dances|strong
    now|maintenant i|it|all|everything|je|ca|tout|c|he|she|il|elle am|is|feel|feels|va|vais|est|suis|me fine|ok|okay|better|well|good|mieux|bien|gueri|guerie|alright|normal
    now|maintenant i|it|he|she am|is|feel|feels much|completely|totally|all|a fine|ok|okay|better|well|good|lot
    now|maintenant ca|tout|je|il|elle va|vais bien|mieux
    now|maintenant ca|c|tout|il|elle est calme|normal|normale|stable|bonne|bon
    now|maintenant ca va
    now|maintenant fine|ok|okay|better|gueri|guerie|mieux`,
  normalValue: `
    temperature|fever|fievre|thermometre ..3 36*|37*
    tension|bp|pressure|pression ..3 11/*|12/*|13/*|10/*|110/*|115/*|118/*|120/*|125/*|130/*
    tension|bp|pressure|pression ..2 105|110|115|118|120|122|125|128|130 over|sur
    tension|bp|pressure|pression is|est|now ..1 normal*|good|bonne|ok|fine|stable
    glycem*|sugar|sucre|glucose|dextro ..4 0,7*|0,8*|0,9*|0.7*|0.8*|0.9*|1|1,0*|1,1*|1,2*|1.0*|1.1*|1.2*|5|6|5.*|6.*|7.*|5,*|6,*|7,*|80|85|90|95|100|105|110|120|normal*|good|bonne|ok|fine`,
  noMore: `
    no dey ..1 again
    no|not|never|nothing ..3 again
    no longer
    plus jamais
    no|not any more
    no more ..2 again`,
  resolved: `
    fever|temperature|swelling|fievre ..2 down
    pain ..1 is|gone|came|come|coming|went down ,>
    doctor|doctors|you|una|team|nurse|god|docteur|vous|ils|dieu|hospital|they ..1 don|have|avez|a|ont? save|saved|sauve*|stop*|arrete*|soigne*|treated
    ete|been|was arrete*|stopped|controlled|maitrise*|soigne*|treated
    runs|running|court|courir|playing|joue ..1 everywhere|partout|about|around|again
    no dey ..1 again
    no di|dey pain|worry|hot|bleed ..2 again
    tombee|descendue|partie|passee hier|ce|cette|depuis|merci|maintenant|grace
    fever|fievre|douleur*|pain|temperature|palu|malaria|mal|toux|saignement* est|is|a|has|don|etait ..1 tombee|descendue|partie|parti|baisse|gone|passe|passee|over|fini|finie|go|finish|disparu*|cease*
    out of danger|hospital
    sorti|sortie de l hopital|reanimation
    discharged
    hors de danger
    all clear
    healed
    in remission
    cured
    finish ,>
    is|are|has|have|all|completely|totally|now|been|don gone now|away|since|thanks|thank|completely|today|with|after|yesterday
    is|are|has|have|all|completely|totally|now|been|don gone ,>
    pain|fever|bleeding|swelling|cough|rash|headache gone
    disappeared|vanished|resolved|healed|cured|stopped|better|disparu|disparue|disparus|disparues|guerie|gueri|gueris|cicatrise|cicatrisee|reduced|subsided|calmer|calmed
    pain|pains|bleeding|fever|vomiting|cough|headache|toux|douleur|douleurs|mal|fievre|saignement|saignements|crise ..3 finished|finish|over|fini|finie|finis|termine|passe|partie
    douleur|douleurs|mal|fievre|fever|temperature|saignement|gonflement|swelling|pain ...2 tombee|baisse|diminue|reduit|normal|normale|calme
    s|se est|sont arrete|arretee|arretes|arretees
    saignement*|bleeding ...3 arrete*|stopped
    thanks|merci ...6 quick|rapide|vite
    pris|prise|prises en charge
    arrived|came|venu|venue ...3 with|avec|for|pour
    ont|a|they|you|doctor|nurse|docteur|infirmiere|vous arrete|stoppe|stopped ..1
    quick|rapide|fast ...3 thanks|merci|thank
    stay|stayed|playing|court|jouent|runs
    il|elle|enfant|bebe|fils|fille|petit|petite joue
    went|passed|go away
    is over
    don|dey don|comot stop|finish|go|better
    before|avant ...8 now|maintenant fine|ok|okay|better|well|ca|mieux|tout|all
    now|maintenant i? am|is|it? fine|ok|okay|better|well|mieux|gueri|guerie
    now|maintenant ca|tout va
    alright|cured|recovered
    now|maintenant ca|c|tout|il|elle est calme|normal|normale|stable|bonne|bon
    no dey again
    under control
    s|se est|sont|etait arrete|arretee|arretes|arretees|calme|calmee|calmes
    est|sont passe|passee|passees|partie|parti|parties|partis|finie|fini|finies|termine|terminee ,>
    est|sont passe|passee|passees|partie|parties|finie|fini|terminee depuis|hier|grace|merci|et|maintenant|avec|tout|toute|apres
    va|vais|vont|allons|bien mieux
    va|vont|allons|vais tres? bien maintenant?
    tout va bien
    dieu merci
    grace a
    zero
    don go
    strong again
    treating|treat|saving|healing|handling|soigner|soignant
    treated|soigne|soignee|soignes|soulage|soulagee|removed|saved|sauve|sauvee|sauves
    thanks|thank|thankful|grateful|merci|grace ...6 saved|sauve|gone|disparu|stopped|better|mieux|plus
    is|are|am|feel|feels|feeling|doing fine|well|ok|okay|good|better
    both|all fine`,
  past: `
    last year|month|years|months
    years|year|yrs|yr|months|annees|ans|decades|decade ago|back|earlier|before|prior|avant
    back in|when|then
    en|depuis deux mille
    in two thousand
    in|en 98|99|00|01|02|03|04|05|06|07|08|09
    that time
    a l epoque
    a cette epoque
    en ce temps
    remonte* ..1 a
    childhood|teenager|adolescence|adolescent*
    ago ..1 years|months
    il y a _ ans|an|mois|annees
    l an|annee|mois dernier|derniere|passe|passee
    mois|annee|an dernier|passe|derniere
    in 19*|20*
    en 19*|20*
    when|quand ..2 was|etait|etais ..2 small|young|child|petit|petite|jeune|enfant|baby|bebe
    long time
    longtemps
    in the past
    dans le passe
    history of
    antecedent|antecedents ..2
    died|mort|morte|decede|decedee|deces ..2 of|from|de|d|in|en
    used to
    avait|avais fait|eu|mal|des
    as a child|kid|baby
    childhood|enfance
    previously|autrefois|jadis
    during|pendant|durant ..2 operation|surgery|intervention|anesthes*|anaesth*
    my|mon|ma first|ancien|ancienne|last|previous|precedente|derniere pregnancy|grossesse|baby|enfant`,
  animal: `
    dog|dogs|cat|cats|goat|goats|cow|cows|sheep|pig|pigs|chicken|chickens|hen|hens|fowl|horse|puppy|kitten|rabbit|bird|parrot|hamster|hamsters|perroquet|chien|chiens|chienne|chat|chats|chatte|chevre|chevres|vache|boeuf|mouton|moutons|cochon|porc|poule|poules|coq|cheval|chiot|lapin|oiseau ..1 is|was|were|got|had|been|died|die|dies|ate|swallow*|drank|don|est|sont|etait|etaient|s|mange|vomi*|saign*|avale*|boite|malade*|mort*|meurt|meurent|sick|dead|convuls*
    dog|dogs|cat|cats|goat|goats|cow|cows|sheep|pig|pigs|chicken|chickens|hen|fowl|horse|puppy|kitten|chien|chiens|chienne|chat|chatte|chevre|chevres|vache|boeuf|mouton|moutons|cochon|poule|poules|coq|cheval|chiot|lapin ..1 have|has|had|a|ont|avait ..2 fever|fievre|been|ete|died|seizure*|crise|diarrh*|mange|avale|eaten`,
  othersPast: `
    sister*|brother*|friend|friends|mate|neighbour|neighbor|cousin|cousine|uncle|aunt|colleague|boss|mother|father|mum|mom|dad|papa|maman|mere|pere|soeur|frere|ami|amie|voisin|voisine|oncle|tante|collegue|grandma|grandpa|grandmother|grandfather|mamie|papi|papy|pikin|son|daughter|fils|fille|wife|husband|femme|mari ..3 had|has|got|was|collapsed|fell|fainted|don|a|ont|avait|s|etait|est ..6
    sister*|brother*|friend|mate|neighbour|cousin|uncle|aunt|colleague|soeur|frere|ami|amie|voisin|voisine|oncle|tante|collegue ..8 last|yesterday|hier|dernier|derniere|ago|passe|passee`,
  othersWell: `
    he|she|they|it|il|elle|ils|elles|on|everyone|everybody|nobody|tous|tout|personne is|are|s|va|vont|est|sont|feels|doing|was ..2 fine|ok|okay|well|good|better|strong|bien|mieux|gueri|guerie|hurt|safe|home|sauf|sauve|discharged|recovered|stable
    he|she|they|il|elle|ils|elles|on already|deja? walks|walking|marche*|runs|running|court|plays|playing|joue
    he|she|they|it don well|better|strong|ok
    discharged|recovered|remis|remise|retabli*|gueri|guerie
    out of danger|hospital
    hors de danger
    sorti|sortie ..1 de ..1 hopital|reanimation
    nobody|no one|personne ..3 hurt|injured|blesse*
    fine|ok|okay|well|alright now|today`,
  joke: `
    lol|lool|haha*|hahaha|mdr|ptdr|xd|😂|🤣|😅|😆|😹|💔
    heart|coeur ..3 broken|brise|broke
    heart attack ...8 bill|price|prices|fees|cost|facture|prix|saw
    mal ..2 coeur ...4 facture|prix|bill
    facture|prix|bill|price|prices ...5 heart|coeur|crise`,
  image: `
    no|sans|without heart|coeur ,>
    has|have|got|have no heart
    n a|ont|avez ..1 pas|aucun de? coeur
    heart|coeur ..1 bleed*|saigne*
    chaleur|soleil|froid|vieillesse|ennui|stress|fatigue|travail|attente|embouteillages|prix|factures|boss|patron ..1 me|m|nous|vous tue|tuent|tuera
    ca|sa me|m|nous ..1 tue|tuee ,>
    ca|sa me|m|nous ..1 tue|tuee ce|cette|ces|de|d|quand|vos|votre|le|l|la ..1 temps|attente|prix|voir|entendre|factures|facture|chaleur|file|retard|service|accueil|consult|consultation
    souffle ..1 tellement|devant ..6
    wait|waiting|queue|line|attente|file|bill|bills|price|prices|prix|facture|factures|tarifs|fees|service|accueil|clinic|clinique ..2 kill*|tue|tuent|tuer|tueront me|us|m|nous|people|gens|quelquun|somebody ,>
    mal ..1 coeur de|d|quand voir|entendre|savoir|constater|on|vous
    on|en fire|feu ..1 today|tonight|ce|aujourdhui
    pain|mal in the|neck ..2 finding|neck|park*|to
    mourir idiot|bete|ignorant
    hole|trou ..2 pocket|poche
    hunger|laugh*|faim|heat|sun|soleil|cold|froid|boredom|joy|shame|sleep|thirst|rire|sommeil|honte|fun|joie|chaleur ..2 want|wan|wants|go|dey|di|will|va|vont|almost|nearly|failli ..2 kill*|tue*|die|finish|mourir
    killed|killing|tue|tues|tuee me|m ..2 laugh*|rire|joke*|blague*
    tue|tues|tuee ..1 de rire
    m a|as|avez tue|tuee de|avec
    kill*|tu* time|temps
    heart ..1 broken|breaking|break|melt*
    heartbroken|heartbreaking
    coup ..1 au? coeur
    give|giving|gives|gave|donner|donne|donnent|nearly|almost ..4 heart attack
    give|giving|gives|gave|donner|donne|donnent ..4 crise|avc|stroke|infarctus
    heart|coeur ...6 when|quand|voyant|seeing|saw|vu|hearing ...5 bill|price|prices|facture|prix|cost|fees
    boss|patron|chef|teacher|prof|landlord|heat|chaleur|weather|traffic|kids|enfants|embouteillages|fatigue|work|travail ...2 kill|killing|kills|tue|tuent|tuer me|m
    boss|patron|chef|prof ..2 me tuer
    mort|morte|morts|meurs|meurt|mourir|mourrais|dying|dead|die|died de|d|of|from|to|with|for|to envie|rire|faim|soif|fatigue|honte|curiosite|ennui|peur|sommeil|froid|chaud|know|laughter|laughing|hunger|boredom|thirst|embarrassment|shame|curiosity|see|hear|meet|tired|jalousie|joie|trouille
    dead tired|beat|slow|serious|line|end|easy|cheap
    drop dead
    tired|tombe|tomber de sommeil|fatigue`,
  figurative: `
    traffic|heavy|road|bad|stuck|in|the|a jam
    jam on|at|for
    bill|bills|price|prices|fees|fee|cost|costs|prix|facture|factures|money|argent|tarif|tarifs|wallet|purse|portefeuille|cashier|caisse
    waiting|queue|boredom|bored|attente|file|queues|ennui|ennuyer|boring|delay|delays
    room|salle|salles|couloir|office|bureau ...4 hot|chaud*|chaleur|air|etouff*|suffocat*
    chaud|hot|air|etouff*|suffocat* ...4 salle|room|couloir|hall|office|bureau|job
    driver|chauffeur ...2 accident
    accident ...4 late|retard
    room|salle ..3 hot|chaleur|stuffy|window|windows|fenetre|fenetres|suffocat*|etouff*
    window|windows|fenetre|fenetres|climatisation|ventilateur|fan
    battery|batterie|phone|telephone|credit|network|reseau|charge
    match|film|movie|exam|work|travail|boss|traffic|trafic|route|road|embouteillage|embouteillages|chaleur
    killed it
    laugh*|rire|rires|curious|curiosite|curiosity|impatience|joie|joy|shame|honte|hunger|faim|starving|stress|happy|soif
    smell|odeur|perfume|toilet|toilets|toilettes|parfum
    carrefour|junction|roundabout|bouchon|bouchons
    traffic|taxi|bus|car|train|moto|voiture ...4 broke*|panne|accident|late|jam
    accident ...3 road|route|traffic|on
    bras|arm est|is mort|dead
    toilet*|poubelle*|sale|dirty|clean
    nurse|infirmiere|receptionist|secretaire|staff|service ..4 rude|broke|broken|brise
    heart|coeur ..2 broken|brise|broke
    curious|burning|eager|impatient|impatiente|hate|pressed to|de|d see|know|voir|savoir|meet|come|revoir|start`,
  routine: `
    x ray|rays
    xray|scan|echo|echography|echographie|echocardiogram|ecg|ekg|radio|radiographie|scanner|irm|mri|physiotherapy|physio|kine|kinesitherapie|checkup|check|control|controle|bilan|suivi|follow|followup|review|screening|depistage|specialist|specialiste|clinic
    blood|sang ...4 take|takes|taken|taking|draw|drawn|give|test|tests|sample|prendre|prenez|prelever|preleve|prelevez|donner|donne|prise
    take|prendre|prelev*|draw|give|donner ...3 blood|sang
    prise de sang
    unit|ward
    department|service de|for|d
    test|tests|examen|examens|analyse|analyses|lab|prelevement|prise
    prevention|awareness|campaign|sensibilisation|campagne|donation|donor|bank|donneur|group|groupe
    vaccine|vaccin against|contre
    danger signs
    burn|burns|brulure|brulures ..1 cream|creme|ointment|pommade|unit|gel|dressing|lotion
    finger|toe nail|nails
    coupe*|cut ..2 cheveux|ongle|ongles|barbe|hair|nail|nails
    burn*|brul* ..2 rice|riz|food|toast|marmite|cake|gateau|repas|plat|dinner|diner|supper|lunch|dejeuner|souper|meal|pot|beans|haricots|oignons|onions|sauce|stew|eggs|oeufs|pizza|bread|shirt|chemise|clothes|linge|feu|light|farm|champ|bush|brousse|house|maison|bridge|calories|poulet|chicken|meat|viande
    tetan* ..2 shot|jab|vaccin*|injection|booster|rappel|serum|sat
    shot|jab|vaccin*|injection|booster|rappel|serum ..2 tetan*
    stitch*|fils|points|staples|agrafes ..2 out|off|enleve*|removed|removal|retire* ..1 on|at|lundi|mardi|mercredi|jeudi|vendredi|samedi|monday|tuesday|wednesday|thursday|friday|saturday|tomorrow|demain|next
    crash course
    drown*|noye*|buried|swamped ..2 in|sous|under|dans ..1 coursework|work|travail|paperwork|papiers|emails|homework|dossiers|debts|dettes
    ronfl*|snor* ..3
    souffle* ..3 bougies|candles
    train|trains|bus|flight|vol ..2 cancelled|annule|late|retard
    chiffres|numbers|ecran|screen|letters|lettres|writing|message ..2 comment|how|small|petit
    bien les|the|mes|my chiffres|lettres|numbers|letters|ecran|screen|message
    i|je am|suis ..1 confus*
    confus* about|by|with|which|par|avec|sur
    manage|arrive|able|peux|can ..2 to|a answer|repondre|reply
    cut|coupe*|cutting ..2 water|eau|power|light|courant|electricity|electricite|route|road|internet|network|line|ligne|phone|hair|son|grass|herbe|cake|call
    know|sais|sait|sabi|sache|understand|comprends|savoir ...4 how|what|quoi|comment|que|wetin ...3 answer|repondre|reply|respond|repond
    answer|repondre|reply|respond|repond ...2 this|ca|it|message|sms|thing|que|quoi
    signes|signe de? danger`,
  ruledOut: `
    said|told|says|dit|show*|found|confirm*|test|tests|result|results|resultat|resultats|scan|doctor|docteur|medecin ..4 is|was|not|no|pas|n|aucun|aucune ..2 not|no|pas|a|une|un|an|any|probleme|problem
    not|no|pas a|an|un|une stroke|avc|appendicitis|appendicite|attack|cancer|crise|infarctus|heart
    ruled out
    fausse alerte
    false alarm`,
  hypothetical: `
    what if
    what|quoi|que|how|comment ...5 if|si|quand|when
    do|faire|fais|call|appeler|appelle|aller|go|come|venir ...1 if|si|quand ...6
    < if|si ...12 do|fais|faire|call|appeler|venir|aller
    signs|signes|symptoms|symptomes|risk|risks|risque|risques|danger|causes ...1 of|de|d
    in an emergency
    en cas
    case of
    no|not|any idea|clue ..1 when|how|if|what|where ..6
    when|quand|date ...4 stitches|stiches|points|fils|agrafes|staples|plaster|platre
    explain*|expliqu* ...5 if|si
    explain*|expliqu*|taught|teach*|learn*|montr*|show*|appris ...3 how|comment|to|a|what|quoi
    you|vous treat|traitez|soignez|handle|prenez|offer|faites|consultez|manage ..4
    do|does|can|is|are you|vous|clinic|hospital|there ..2 treat|handle|see|manage|doctor|specialist
    who|qui ...3 call|appeler|contact|joindre ...3 emergency|urgence|case|cas
    number|numero ...3 emergency|urgence|urgences
    emergency|urgences number|line|department|room|ward|numero|service|unit
    et si
    in case
    en cas de?
    au cas
    if|si ever|jamais
    is|est|est ce|c ...2 fever|fievre|pain|douleur|bleed*|saigne*|swell*|gonfl*|normal ...5 normal|normale|after|apres|ok|possible|fievre|saigner
    normal ...2 d|de|to|for|avoir
    should|dois ...2 worry|inquieter
    if|si ...14 appelle|appeler|call|do|fais|faire|venir|come
    can|could|peut|does|is|est|would|may ..5 cause|causes|provoquer|causer|donner|normal|lead
    how|comment ..3 prevent|prevenir|avoid|eviter|recognise|reconnaitre|know
    what|quels|quel|which ..3 signs|signes|symptoms|symptomes
    the|a|une|l|sur|votre|your leaflet|brochure|poster|affiche|video`,
});
