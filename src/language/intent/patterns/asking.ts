/**
 * What patients say: asking for help and asking questions. Patterns as in text/pattern.ts, folded, in French, English, Pidgin and
 * camfranglais together.
 */
export const ASKING = {
  help: `
    which|quel|what|quelle digit|chiffre|number|button|touche|bouton|key|numero|letter|option ..3
    don get it|this|that ,>
    do not get it|this|that ,>
    understand|comprends|comprend|compris|saisis|sabi ..1 rien|nothing|pas|not|how|what|wetin ..4 answer|repondre|press|want|attendez|button|message|ca|this
    manage|arrive|able|arrives ..1 pas|not|to|a ..1 to|a repondre|answer|reply|respond
    no sabi ..1 how|wetin ..3 answer|reply|press
    comment|how ..1 dois|do|should ..1 je|i ..1 proceder|proceed|repondre|respond|answer|reply
    how|comment ..2 repond|respond|answer|works|work|marche|fonctionne ,>
    wat|what|wetin|que|quoi ..2 press|type|taper|appuyer|touche|do|faire ,>
    uncertain|unsure|sais|know ..2 how|comment ..2 to|repondre|respond|answer|reply
    guide|expliquez|explain|explique|expliquer ..1 me|moi|m ..3
    assistance|assist ..2
    what|que|quoi|wetin ..3 numbers|chiffres|digits|codes|options|choices ..3 mean|means|signif*|veulent|veut
    not|no|pas ..1 know|sais|sabi ..2 what|quoi|how|comment|which|quel ..3 do|faire|send|envoyer|type|press|answer|repondre|choose|put
    not|no|pas idea|clue ..2 how|what
    n|ne ..1 y comprends|comprend|pige|capte rien|pas ..2
    guide|guidez|guider|orientez ..1 me|moi|m
    supposed|cense|censee ..2 to? do|reply|answer|type|press|repondre|faire|taper|write
    appuye|pressed ..3 wrong|mauvais ..2
    press|pressed|presse|appuie|appuyer|tape|taper|clique|cliquer ..1 where|ou|usai|kwoi|quel
    press|pressed|typed|appuye|tape|envoye|sent|chose|choisi|replied|repondu|mis|put|selected ..3 wrong|mauvais|mauvaise|incorrect ..1 number|chiffre|touche|button|key|option|reponse|answer|numero|choice|choix
    how|comment ..3 correct|corriger|rectifier|undo|revenir|go ..1 ,>
    sais|sait|know|sabi ..2 not|pas|plus|no ..3 repondre|answer|reply
    not|no|pas|never ..1 know|sabi ..2 what|how|wetin ..3 answer|reply|respond
    not|no|pas ..1 know|sabi answer|reply|write
    que|quoi|what ..2 mean|means|signifie|signifient|veulent|veut ..3 1|2|3|numbers|chiffres|options
    < what|que|quoi|wetin now|next|faire|maintenant ,> >
    mode emploi|demploi
    instructions|guide|notice ..2
    stuck|bloque|bloquee|perdu|perdue|lost|confused ..2 with|avec|by|par ..2 message|options|this|menu|system
    too|trop complicated|complique|confusing
    what|quoi|que|wetin|weti|how ..3 want me to? do|type|answer
    what does|is|mean|means|do 1|2|3 ..1
    meaning of 1|2|3|options|message
    1|2|3 means|mean|veut what|quoi|dire
    know how ..2 use|reply|do|answer|work
    list ..1 commands|options
    show ..1 menu|options
    < i? am? lost >
    je? suis perdu|perdue ,>
    wetin|weti|what i go|fit|must|should ..1 type|do|press|write|answer|send
    c est quoi le? 1|2|3
    ca|sa marche|fonctionne comment
    comment ca marche|fonctionne
    je fais comment|quoi ,>
    on repond|tape|ecrit|fait comment|quoi
    comment on repond|fait|tape|ecrit|utilise
    quelles|quels|what sont|are ..1 options|choix|choices
    < que|quoi faire ..1 >
    mode d emploi
    a quoi sert|servent ..3
    how|comment ..1 use ..2 service|this|it
    < je? ne? comprends|comprend|comprens pas|rien ..1 >
    not understand ..3 options|message|how|system|numbers|menu|what|this|instructions
    comprends|comprend|comprens|pige|saisis pas|rien ..3 options|choix|message|comment|systeme|chiffres|menu|fonctionnement|instructions|ca|ce
    c est quoi ce|le message|sms|truc|numero|code
    no sabi|know read|press|reply|answer
    sabi read
    sais ..1 pas lire
    < expliquez|explique|explain ..1 >
    veut dire quoi
    c est quoi 1|les|ces
    quoi ..1 1
    press|type|tape|appuie|reply|send|envoie|choose ..2 which|what|quoi|quel|combien ..1
    do how
    which ..1 number|key|button|option ..
    quel|quelle|which|what ..1 chiffre|touche|key|option|bouton|lettre ..3
    quel|quelle|which|what ..1 numero|number|numeros|numbers ..4 press|tape|taper|appuyer|choisir|choose|repondre|reply|answer|mettre|envoyer|send|type|use
    for|pour oui|non|yes|no|confirmer|annuler ..1 ,>
    < help|aide|aider|menu|info|options|option|assistance|instructions|guide|commands|mode|commandes ,> ..1 >
    < help|aide|aidez|menu|assist
    help|assist|aider|aidez|aide|assister ..1 me|moi|us|nous|please|svp|m
    m aider
    need|besoin|want ..2 help|aide|assistance
    know ..2 what|how ..2 to? reply|answer|type|write|press|do|respond|send|use
    what|how|which|wetin ..3 should|do|must|can|to|i|shall|mek ..2 i|we|reply|answer|type|press|do|use|respond ..2 reply|answer|type|write|press|do|respond|use|choose|send|here|this
    what do i do
    what can ..3 do
    how ..2 does|do|this|it ..3 work|works|function|use
    how to use|reply|answer|respond|confirm|cancel|reschedule|do|change
    how ..2 i ..2 confirm|cancel|reschedule|reply|answer|use|stop|respond|change|unsubscribe|book
    que|quoi|comment ..3 dois|faut|faire|repondre|taper|je|puis|on|ecrire|choisir|mettre|tape ..3 repondre|taper|faire|ecrire|utiliser|choisir|confirmer|annuler|reporter|envoyer|fais|mets|tape|reponds
    comment ..2 ca marche|fonctionne|utiliser|faire|utilise
    comment ..3 marche|fonctionne|repondre|faire|utiliser|confirmer|annuler|reporter
    tape|taper|repond|repondre|ecris|ecrit|mets|reponds|envoie|choisis|appuie|appuyer|presse|met|repondez ..2 quoi|combien|comment|quel
    quoi ..2 repondre|taper|faire|ecrire
    quel|quelle|which|what|c est ..2 chiffre|touche|button|key|bouton|option|options|choix|choices ..3
    explain|expliquer|expliquez|explique ..4 1|2|3|options|how|comment|choix|me|moi|this|the|system|bien|choices|numbers
    what|c ..3 1 2|3|and|et ..3
    what ..2 options|choices|commands|possibilities
    what is|are ..2 1|2|3
    options|choix|menu|instructions ..2 please|svp
    comprends|comprend|comprens|understand|understood|pige|saisis ..3 options|choix|message|how|comment|rien|system|chiffres|numbers|menu|systeme|fonctionnement|instructions|what|ca|this
    not|pas|no|ne ..2 understand|comprends|comprend|comprens|compris|sabi|pige|clear ..1 ,>
    not|no|pas ..2 understand|comprends|sabi ..3 this|the|what|how|options|message|system|ca|ce|comment
    sais|sait ..2 pas ..3 lire|repondre|quoi|comment|utiliser|faire
    < i? ..1 am? confused ,>
    repeat|repete|repetez|again ..3 options|question|menu|choices
    what|que|quoi ..2 this|system|bot|service ..2 for|sert
    how|comment ..3 parler|talk|speak ..2 a|to|with human|humain|person|agent`,
  wantsVisit: `
    je|j|on|nous|i|we|a ..1 veux|veut|voudrais|voudrait|voulons|desire|desirerais|souhaite|souhaiterais|cherche|cherchons|besoin|aimerais|want|wan|need|like|wish|require ..3 un|une|a|an|d|another|nouveau|new|prendre|book|get|take|avoir|have|make|de? rdv|appointment|appt|consultation|booking
    il|me ..1 faut ..2 rdv|appointment|consultation
    donnez|donne|give|get|fix|fixez|book|trouvez|programmez|prenez|reservez|schedule ..1 moi|me|us|nous ..2 un|une|a|an|for? ..0 rdv|appointment|appt|consultation|visit
    < prendre|book|reserver|obtenir|avoir ..2 rdv|appointment|appt|consultation
    < rdv|appointment svp|stp|please ,>
    < book|programmez|inscrivez|enregistrez me|moi ,>
    book|inscrivez|programmez|enregistrez me|moi ..1 pour|for ..2 consultation|rdv|appointment|visit
    veux|voudrais|want|wan|need|besoin ..2 consulter|consult
    veux|voudrais|veut|want|wan|need|like|souhaite ..2 voir|see|meet ..2 docteur|medecin|doctor|docta|dr|specialiste|specialist|gyneco|gynecologue|pediatre|dentiste|dentist|nurse|midwife
    want|wan|like|need to book
    can|could|may|puis|peux ..1 i|je|we ..1 get|have|book|avoir|prendre|make ..2 appointment|rdv|consultation`,
  numberTold: `
    je|j|on|nous|i|we ..1 ne|n? ..1 suis|ai|avons|utilise|am|have|use|dey ..1 plus|no|not|longer ..1 more|longer|plus? ..3 numero|number|line|ligne|sim|puce ..2
    i|we no dey? ..1 for|use ..1 this|that numero|number|line|sim again|anymore
    j|je|i|we ai|have|don ..1 change|changed ..2 numero|number|line|sim|puce
    plus|longer|cannot|not|no ..1 me joindre|appeler|trouver|reach|call ..2 numero|number|line
    son|sa|mon|ma|his|her|my|their|le|new|nouveau ..2 numero|number|num ..2 is|est|c|na|be|maintenant|now ..2 #
    son|sa|mon|ma|his|her|my|new|nouveau ..2 numero|number|num #
    voici|here ..1 is? ..2 numero|number ..2 #
    call|appelez|joindre|joignez|contactez le|la|l|him|her|me|moi|lui ..1 sur|on|at|au ..1 le? #
    use|utilisez ..1 the|le? ..0 #`,
  opening: `
    etes|etesvous|est|sont|are|is|you|vous|clinic|clinique|hospital|lab|labo|pharmacy|pharmacie ..2 open|ouvert|ouverte|ouverts|closed|ferme|fermes|fermee
    open|ouvrez|ouvre|close|closes|fermez|receive|recevez|consultez|travaillez|work|works ..2 on|le|les|du|at|a|until|jusqu @day|#|weekend
    do|does|est ..4 open|work|ouvr*|travaill*|recoi* ..4
    opening|visiting hours|times`,
  ask: `
    can|could|peut|peux|pouvons|puis ..1 we|i|on|je|two|nous|both ..2 come|venir|go|accompany|accompagner|bring ..2 with|a|deux|two|alone|her|him|mother|seul|seule|salle
    a|has ..2 rhume|cold|fever|fievre|temperature|toux|cough|flu ...4 can|peut|peux|puis i|we|he|she|they|je|il|elle|on|venir
    a|has ..2 rhume|cold|fever|fievre|temperature|toux|cough|flu ...4 still|quand|bring|amener
    commence|start|starts|begin ..1 quand|when|heure|time
    where|ou ..2 report|presenter|go|aller|dois|park|garer ..2
    who|qui ..1 consultant|doctor
    lequel|laquelle|lesquels
    which one ..1 is|be
    ou|or pas|non|not|no|bien ,>
    vous|you|una ..5 ou|or je|i|on|we ..3
    what|which|when|quand|quel|quelle ..5 my|mon|ma|our|the next|prochain|prochaine|following appointment|rdv|visit|consultation
    <, do|does|can|could|would|should|is|are|will ..1 doctor|dr|nurse|staff|clinic|hospital|anyone|midwife|someone ..6
    doctor|docteur|medecin|infirmiere|staff|personnel|quelquun speak|speaks|parle ..2 english|french|anglais|francais|pidgin ..1
    vous|you ..1 parlez|speak ..2
    comment pour? arriver|venir|aller|payer|faire
    fait comment
    vous etes qui|quoi
    qui etes vous
    numero|number de|of ..1 telephone|la|clinic|the|clinique
    phone|telephone number ..1 please|svp|clinic
    your phone|number|contact
    do you speak ..3 there
    et|and si|if ..2 suis|am|arrive ..2 retard|late
    what|quoi ..1 is|est ..2 appointment|rdv ..1 for|about|pour
    why|pourquoi ..1 texting|message|writing|calling
    what|which ..2 appointment|visit|consultation for|about
    whose ..2
    < resultats|results|result|resultat ..1 >
    who ..1 sent|gave|send|give
    where|usai|whosai ..4
    address|adresse|location|localisation|localisez|itineraire|direction|directions|map|plan|gps|situe|situes|situee|quartier
    ou ..2 se? trouve|trouvez|est|etes|situe*|trouver
    c|ce est? ou
    est|trouve|situe|trouvez|etes ..2 ou
    _ _ ou|where|usai|quand|combien|comment|quoi >
    _ ou|where|combien|when|which|how >
    which one|side|place|doctor|room|way
    which ..1 one
    what|which ..2 time
    combien ..
    do how
    how na
    how much|many|long|far|old
    price|prices|cost|costs|fee|fees|prix|tarif|tarifs|montant|combien|charges|charge|paye|payer|payment|paiement|pay ..4 how|what|is|quel|quoi|c|the|est|du|for|de|pour|of|consultation ..2
    < price|cost|prix|tarif|fee|combien|amount|montant|parking|directions|hours|horaires|when|quand|where|ou|who|qui|why|pourquoi|date|heure|hour|time ..2 >
    how much
    combien
    what|which|quel|quelle|quels|quelles ..4 time|hour|day|date|doctor|documents|document|floor|room|service|department|heure|jour|docteur|medecin|salle|etage|porte|building|batiment|examen|exam|test|papers|prix|adresse|dossier|papiers|is|est|clinic|hospital|hopital|clinique|number|numero|things
    when ..2 is|are|do|does|can|will|start
    quand ..3
    c est? quand
    a quelle heure
    quelle heure
    who|qui ..2 is|are|gave|will|sent|am|est|va|sera|vous|m|t|this|you
    c est? qui|quoi
    what|quoi|wetin ..1 is|be|est
    why|pourquoi ..4
    do|does|should|must|can|could|may|will|is|are|would|shall i|we|my|you|it|there|the|he|she
    mek|make i ..3
    what if
    et si
    what happens|happen
    que se passe
    if ..3 not|miss ...4 pay|happen|what|do
    si ..4 rate|viens|manque ...4 paie|quoi|fait|passe
    dois|doit|faut|devons|puis|peut|peux|pouvez|pourrais|pouvons|estceque il|je|on|nous|vous
    estceque
    faut il
    dois|peux|puis|pouvez|avez|pouvons|etes|sera|seront|est|ai|sont|acceptez je|vous|nous|il|elle|ce|t
    y a t? il
    to|a jeun
    fast|fasting|jeun ..3
    empty stomach
    eat|manger|drink|boire ..2 before|avant
    bring|apporter|amener|prendre|ramener|apporte|carry ..4 quoi|what|documents|papers|carnet|card|money|results|resultats|dossier|something|anything
    quoi ..2 apporter|amener|prendre|ramener
    open|ouvert|ouverts|ouvre|ouvrez|close|ferme|fermez|opening|ouverture|closing ..4 @day|hours|when|quand|heure|time|heures|at|le|on
    hours|horaires|heures ..2 of|d|de|opening|ouverture|open
    parking|park|stationner|garer|stationnement
    scam|arnaque|real|fraud|legit|genuine|fake|vrai|fiable|serieux|authentic|true
    insurance|assurance|cnps|mutuelle|momo|credit|cash|carte
    orange|mobile|mtn money
    accept|acceptez|prenez|take ..4 insurance|assurance|card|carte|cash|money|momo|children|om
    call|phone|ring me|us
    call|phone ..3 me|us ..1 back|please|now
    can|could ..3 someone|anyone|you|doctor|nurse ..2 call|phone|ring|contact
    appelez|appeler|rappelez|rappeler|joindre|contactez ..1 moi|nous|me|m
    me|m appeler|rappeler|joindre|rappelez
    rappelez|rappeler ..1 moi|me
    parler|talk|speak|chat|discuss ..2 a|to|avec|with ..2 quelquun|someone|doctor|docteur|medecin|nurse|infirmiere|human|person|personne|agent|conseiller|humain|secretaire|receptionist|dr|accueil|sister|people
    question|questions
    quelle|what ..2 est|is ..3
    can|could|may|peut|puis|peux|pouvez|possible ..3 come|venir|bring|amener|emmener|take|prendre ..3 with|avec|my|mon|ma|children|enfants|someone|alone|seul|accompagne
    is|est ..2 doctor|docteur|medecin|dr|it|clinic|pharmacie|lab|laboratoire|pharmacy ..3 ok|there|la|available|dispo|disponible|open|ouvert|free|gratuit|payant|possible|real|far|loin|urgent
    gratuit|free of charge
    c est? loin|long|payant|gratuit|douloureux|obligatoire|dangereux|urgent|grave|combien|serieux|vrai|normal
    does|will|is|ca|est ..2 it|hurt|mal|painful|fait|take ..2 hurt|mal|long|painful
    results|resultats ..3 ready|prets|disponibles|available|sortis|out
    result ready
    are ..2 results
    remind ..1 me ..2 what|when|which|time|date|hour
    rappelez|redites|redire|rappeler ..2 moi? heure|date|jour|l
    for|pour ..1 who|whom|qui|which|quel|what|quoi
    know|savoir ..2 if|si|when|quand|how|combien|what|ou|where|the|whether|quel
    tell|dites|dire|say ..2 me|moi ..3 where|ou|how|what|when|why|combien|si|le|pourquoi
    in ..1 which|what
    dans quel|quelle
    which|quel ..1 @day|doctor|docteur
    send ..2 me? ..2 location|address|number|directions
    envoyez|envoyer|donnez ..3 localisation|adresse|position|numero|plan
    women|female|femme ..1 doctor|docteur|medecin
    visiting hours
    wifi|toilet|wheelchair|fauteuil|ascenseur ..2`,
} as const;
