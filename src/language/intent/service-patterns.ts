/** What patients say about the messages, the number, the language, the bot, and what they ask. Patterns as in text/pattern.ts. */
export const SERVICE = {
  optOut: `
    annuler|annulez|annule|cancel|supprimez|supprimer|coupez|enlevez ..2 @notice
    refuse ..2 @notice
    dem|the|these @notice ..2 too much
    did|have not ..1 ask|request|subscribe|sign ..3 @notice|this|these
    jamais|pas ..1 demande ..3 @notice
    delete|remove|supprimez|effacez it|am|le|la ,>
    bloquez|bloque moi ..1 ,>
    not ..2 contacted|called|texted
    ne plus ..2 recevoir|etre|m
    < ..1 leave|laisse|laissez|lef me|moi ..1 >
    leave|laisse|laissez me|moi with|avec ..3
    una di|dey ..1 disturb|worry|bother|trouble
    stop >
    retirez|enlevez|supprimez|retire|enleve|supprime ..1 moi ..2 liste|fichier|contacts|base|repertoire
    delete|erase|supprimez|supprimer|effacez|effacer|remove|supprime ..2 my|mes|mon ..1 data|donnees|informations|infos|details|information|dossier|profile
    pas|no|not|without|sans ..1 consent|autorise|accord|permission
    < stop|arret|arreter|arrete|arretez|unsubscribe|desabonner|desabonne|stopall|quit|optout|desinscrire|desinscription|desabonnement|unsub|stopp|stoppez|stopper|fin|end|revoke|desabonnez ,> >
    < stop|arret|arretez|arrete|unsubscribe ..1 please|svp|stp|all|it|now|tout|ca|thanks|merci|this|cela|maintenant|that|am|immediately >
    < please|svp|stp|ok|bonjour|hello|bonsoir|hi stop|arretez|arrete|unsubscribe|desabonner >
    < i|je ..2 stop >
    < stop stop ... >
    stop|stopped|stopping|stopper|stoppez|cease|cesser|cessez|quit|end|halt|arreter|arretez|arrete|finish|desactiver|desactivez|deactivate|disable|suspend|suspendre|suspendez|bloquer|bloquez|block|pause|fini ...5 @contacting|@notice
    stop ..2 me|it|this|that|am
    make|mek una stop ..3
    leave|laissez|laisse|lef ..1 me|moi|us|nous|my ..1 alone|tranquille|paix|phone|number
    foutez|fichez ..2 paix
    remove|delete|take|erase|block|supprimer|supprimez|supprime|retirer|retirez|enlever|enlevez|effacer|effacez|efface|retire|rayez|comot|desinscrire|desinscrivez|desabonner|desabonnez|unsubscribe|exclure|excluez|unregister|scratch|drop|bannir|bloquez|enleve ..4 me|moi|m|my|mon|our ..3 number|numero|contact|list|liste|database|base|system|systeme|fichier|repertoire|phone|mailing|from|off|this|@notice|cette|ca|de|contacts|ca
    < remove|block|delete|enlevez|retirez|supprimez|desinscrivez|desabonnez|unsubscribe|enleve ..1 me|moi|us|nous >
    enlevez|retirez|supprimez|remove|desinscrivez|desabonnez moi|me ,>
    take ..1 me off
    take me ..2 list
    take my number|contact ..2 off|out|from
    number|numero|contact ..3 removed|deleted|off|supprime|efface
    no|not|never|dont|cannot|plus|pas|jamais|neva ..5 want|wan|wish|like|need|souhaite|veux|desire|voudrais|veut|besoin|aime|care ...5 @notice|contacted|contacte|contactee|disturbed|derange|derangee|called|appele|texted|messaged
    want|veux|souhaite|wan|desire|voudrais|wish ..3 no|plus|pas|stop ..4 @notice|contacted|contacte|disturbed|derange
    no|plus|zero|aucun|enough|assez|marre|fed|tired|fatigue|ras|stop|trop|sick ..2 more|de|d|other|of|des|with|autre|up|much|many|too ..4 @notice|@contacting
    no more|plus ..2 @notice
    < no|zero|aucun|pas|sans ..1 @notice
    < no|plus|pas @notice|de|d|more ..1 @notice
    plus jamais ..2 @notice|@contacting
    no|not|dont|never|neva ..2 @contacting ..3 me|us|again|anymore|more|this|my|@notice|ever
    ne? plus ..3 @contacting|recevoir|receive|recevoir
    n|ne ..2 @contacting ..1 plus|pas|jamais
    @contacting ..1 pas|plus|jamais ,>
    @contacting plus
    @contacting ..2 pas ..2 sms|message*|rappel*
    @contacting ..1 me|moi|us ..1 plus|no|not again?
    do not|no|never|neva send|call|text|message|disturb|contact|bother|write|remind|spam|ring
    make|mek ..2 no ..2 @contacting
    no ..1 @contacting ..1 me
    una no ..2 @contacting
    unsubscribe|desabonner|desabonnez|desabonne|desinscrire|desinscrivez|optout|unsubcribe|desabonnement|desinscription|unsuscribe|unsubscrib*
    opt ..1 me? out
    me|m desinscrire|desabonner|retirer|enlever
    withdraw|revoke|retire ..3 consent|consentement|permission|accord|autorisation
    resilier|annuler|cancel ..3 abonnement|subscription|@notice|service|inscription
    cancel|stop ..3 reminders|messages|sms|subscription|texts
    harass*|harcel*|spam*
    you|vous|tu ..2 disturb*|derange*|bother*|harcel*|fatigue*|spam*|worry_me|worrying|embet*|saoul*
    una di|dey ..1 disturb|worry|bother ..1 me
    too|trop ..1 many|much|de ..1 @notice
    lose my number
    oubliez mon numero
    forget my number
    don taya|tire|taire ..2 @notice|wuna|una
    fatigue*|marre|tired|fed ..4 @notice
    no ..2 consent
    not|pas|no ..3 interested|interesse*|interessee ..4 @notice
    je no want|wan ..4
    laisse ma puce|phone`,
  optOutNot: `
    ne? me derange|gene pas ,>
    derange pas
    no be|na my number
    laissez|laisse moi verifier|voir|le|un|du|reflechir|demander|savoir
    let me
    pas|not disturb* me ,>
    list|liste ..2 @day
    not|no|never|dont|pas|jamais|ne ..1 stop|arretez|arreter|arrete|block ..3
    stop|arretez|arrete|arreter|cesser|cessez ..3 making|worrying|wait*|faire|attendre|rude|being|worry|letting|let|laisser|charging|smoking|bleed*|saigner|medic*|tablets|drinking|taking|prendre|traitement|shouting|crier|shout*|insult*|treating|traiter|changing|reschedul*|reporter|cancelling|canceling|asking|demander|eating|manger|boire|selling|vendre|jump*|lying|mentir|playing|pain|douleur|cough*|tousser|vomit*|vomir|fever|fievre|traffic|at|en_route|wasting|perdre|work|travailler|leaving|keeping|giving|donner|using|utiliser|talking|parler|ignoring|favour*|favoris*|pushing|discriminat*|corrupt*|theft|le_desordre|blaming|fighting|fumer|prioritis*
    bus stop
    non stop
    arret de? bus|travail|maladie
    fin du|de|des|d ..2 mois|semaine|annee|journee|matinee|apres|mars|avril|mai|juin|mon|la|traitement|course*
    end of
    nothing|rien|pas ..3 stop|arreter|arretera ..1 me|moi?
    m arreter|arretera
    call|message|text|appel*|envoy*|write ..2 me|moi ..2 before|first|when|if|avant|quand|si|back|at|tomorrow|please|demain|a|later|on
    stop ..3 coming|by|over
    until|till|jusqu
    why|pourquoi ..2 stop*|arret*
    stopped ..3 sending
    did|do ..2 stop
    do not|no ..2 stop
    not|no ..1 call|text|send ..3 yet|before|at|before|late|during|the|wrong
    avant|before ..2 stop|arret*|fin`,
  optIn: `
    want|veux|voudrais|aimerais ..3 @notice ..1 back|again
    veux|voudrais|aimerais ..1 etre ..1 rappele|rappelee|averti|avertie|prevenu|notifie
    me|m reabonne|abonne|inscris|reinscris
    add|ajoutez|ajoute me|moi ..2 @notice
    < rejoin|rejoindre|reactivate|reactiver >
    turn|switch|put on|back ..2 @notice
    turn|switch ..2 @notice ..1 on
    consent|agree|allow|accepte|autorise|consens|authorize ..4 @notice
    < start|unstop|resume|subscribe|abonner|abonnement|inscription|inscrire|reprendre|optin|commencer|reactiver|demarrer|continuer|continue|abonnez|join|restart|recommencer|reabonner|activer|activate|register ,>
    < start|unstop|resume|subscribe|restart|continue|reprendre|reprenez ..1 please|svp|messages|rappels|reminders|again|stp|sms|the|les|now|me|it >
    sign|signing me|us up
    sign up
    subscribe|resubscribe|abonner|abonnez|abonne|inscrire|inscrivez|inscris|reabonner|enrol|enroll|register|reinscrire|reinscrivez|reabonnez|optin ..3 me|moi|us|nous|messages|reminders|rappels|sms|again|number|aux|numero
    m|me|s abonner|inscrire|reinscrire|reabonner
    want|wan|like|veux|voudrais|souhaite|aimerais|love|need|can|could|please|wish|svp|accepte|agree|glad|peux|accepter|ok|pourrais|je ..3 receive|recevoir|get|have|avoir|continue|continuer|reprendre ..4 reminder|reminders|rappel|rappels|messages|message|sms|notifications|alerts|alertes
    < i? ..1 want|need|wan|like ..2 reminders|reminder|messages|sms|alerts
    je veux ..3 rappels|messages|sms
    want|veux|wan|voudrais|would|like ..4 reminders|rappels|messages ..1 again|back|encore|nouveau
    send|envoyer|envoyez|remind|resend|renvoyez|resume|restart|continue|continuez|reprenez|reactivate|reactiver|reactivez|remettez|put|activate|activer|activez|turn|start|recommencez|recommencer|begin|restart|retablir|debloquez|unblock|reactive ..5 @notice ..4 again|back|encore|nouveau|on|always|every|toujours
    send|envoyer|envoyez ..2 les|the|me|moi|mes|my ..2 rappels|reminders|messages|reminder|sms|alerts
    resume|restart|reactivate|reactivez|reactiver|continue|unblock|debloquez|retablir|retablissez|reprenez|reprendre|recommencez|activate|activez|reactive|begin|start ..4 @notice|me|service|sending
    send ..1 me ..2 reminders|messages|reminder|alerts|sms ..3
    envoyez|envoie ..2 rappels|messages|sms
    put|add|remettez|ajoutez|ajouter|remettre|mettez|include|back ..2 me|my|moi|mon ..3 number|numero|list|liste|back|on|contacts|messages
    back ..2 list
    opt ..1 me? in
    changed ..2 my mind ..5 @notice
    change ..2 avis ..5 @notice
    you can ..2 send|text|message ..2 me?
    vous pouvez ..2 m? envoyer|ecrire|recontacter|rappeler|m_ecrire ..4
    begin ..1 send ..2
    make|mek una ..2 send|remind|begin|start`,
  help: `
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
    do how ..
    which ..1 number|key|button|option ..
    quel|quelle|which|what ..1 chiffre|touche|numero|number|key|option|bouton|lettre ..3
    for|pour oui|non|yes|no|confirmer|annuler ..1 ,>
    < help|aide|aider|sos_help|menu|info|options|option|assistance|instructions|guide|commands|mode|commandes ,> ..1 >
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
    que|quoi|comment ..3 dois|faut|faire|repondre|taper|je|puis|on|ecrire|choisir|mettre|tape ..3 repondre|taper|faire|ecrire|utiliser|choisir|confirmer|annuler|reporter|envoyer|fais|mets|tape|reponds|ca_marche
    comment ..2 ca marche|fonctionne|utiliser|faire|utilise
    comment ..3 marche|fonctionne|repondre|faire|utiliser|confirmer|annuler|reporter
    tape|taper|repond|repondre|ecris|ecrit|mets|reponds|envoie|choisis|appuie|appuyer|presse|met|repondez ..2 quoi|combien|comment|quel
    quoi ..2 repondre|taper|faire|ecrire
    quel|quelle|which|what|c est ..2 chiffre|numero|touche|number|button|key|bouton|option|options|choix|choices ..3
    explain|expliquer|expliquez|explique|expliquer ..4 1|2|3|options|how|comment|choix|me|moi|this|the|system|bien|choices|numbers
    what|c ..3 1 2|3|and|et ..3
    what ..2 options|choices|commands|possibilities
    what is|are ..2 1|2|3
    options|choix|menu|instructions ..2 please|svp
    comprends|comprend|comprens|understand|understood|get|pige|saisis ..3 options|choix|message|how|comment|rien|system|chiffres|numbers|menu|systeme|fonctionnement|instructions|what|ca|this
    not|pas|no|ne ..2 understand|comprends|comprend|comprens|compris|sabi|pige|clear ..1 ,>
    not|no|pas ..2 understand|comprends|sabi ..3 this|the|what|how|options|message|system|ca|ce|comment
    sais|sait ..2 pas ..3 lire|repondre|quoi|comment|utiliser|faire
    < i? ..1 am? confused ,>
    repeat|repete|repetez|again ..3 options|question|menu|choices
    what|que|quoi ..2 this|system|bot|service ..2 for|sert
    how|comment ..3 parler|talk|speak ..2 a|to|with human|humain|person|agent`,
  ask: `
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
    who|qui ..2 is|are|gave|will|sent|am|est|va|sera|vous|m|t|are_you|this|you
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
    dois|doit|faut|devons|puis|peut|peux|pouvez|pourrais|pouvons|estceque|y_a_t il|je|on|nous|vous
    estceque
    faut il
    dois|peux|puis|pouvez|avez|pouvons|etes|sera|seront|est|ai|sont|acceptez je|vous|nous|il|elle|ce|t
    y a t? il
    to|a jeun
    fast|fasting|jeun|empty_stomach ..3
    empty stomach
    eat|manger|drink|boire ..2 before|avant
    bring|apporter|amener|prendre|ramener|apporte|carry ..4 quoi|what|documents|papers|carnet|card|money|results|resultats|dossier|something|anything
    quoi ..2 apporter|amener|prendre|ramener
    open|ouvert|ouverts|ouvre|ouvrez|close|ferme|fermez|opening|ouverture|closing ..4 @day|hours|when|quand|heure|time|heures|at|le|on
    hours|horaires|heures ..2 of|d|de|opening|ouverture|open
    parking|park|stationner|garer|stationnement
    scam|arnaque|real|fraud|legit|genuine|fake|vrai|fiable|serieux|authentic|true
    insurance|assurance|cnps|mutuelle|momo|mobile_money|orange_money|credit|cash|carte
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
    can|could|may|peut|puis|peux|pouvez|possible|est_ce ..3 come|venir|bring|amener|emmener|take|prendre ..3 with|avec|my|mon|ma|children|enfants|someone|alone|seul|accompagne
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
  wrongNumber: `
    no be my number|phone|appointment|name
    no longer ..1 uses|use|has|owns ..2 phone|number|line
    use|uses|utilise|utilisait ..2 plus|anymore|no|not ..2 number|phone|numero
    ancien|ancienne|previous|former|old ..1 owner|proprietaire|user|titulaire
    do|n|ai not|pas ..1 have? a|d|de|any|un ..1 baby|child|enfant|bebe|pikin|wife|husband|fils|fille|son|daughter
    no get baby|pikin|child
    there|must|il ..3 mistake|erreur|confusion
    wrong|not my doctor|clinic|hospital
    it|this|c|message|that|ce|est|is|n|rdv not|pas|no for|pour me|moi|us|nous
    this|it|that|ce|c ..1 is|est ..1 not|pas _ ..1 number|numero|phone|line
    miss|missed|mistake|mislead number|person|contact
    no be ..3 person|me|am|patient|man|woman
    n est pas|plus le? ..1 numero
    pas le bon numero|contact
    wrong|incorrect|bad|mistaken|mauvais|faux|faus ..2 number|person|numero|contact|phone|patient|destinataire|personne|guy|recipient|line|somebody|one|no|moi|man|woman|nos|nb
    wrong nbr|no|num|numba|person|someone
    numero ..2 errone|incorrect|faux|mauvais|pas_bon
    erreur ..1 de ..1 numero|personne|destinataire|patient
    < erreur|mistake|mistaken|trompe ,> >
    erreur ..2 >
    you|vous|tu|v ..3 trompez|trompe|trompes|mistake|mistaken|gourez|goure
    trompe|trompez|tromper|trompes ..3 numero|personne|de|d
    think ..4 wrong number|person
    made ..2 mistake
    sent|send|envoye ..4 wrong|mistake|erreur
    it|c|this|ce|is|est|na|be|that ..1 not|no|pas me|moi|him|her|lui|elle|mine ..1 ,>
    < not|no|pas ..1 me|moi|him|her|mine ,>
    no be me|am|my
    it is not me
    ce|c est pas moi|mon|ma|lui|mes ..1 ,>
    i am not ..2 person|patient|him|her|mary|one|the|mr|mrs|called
    my name is not
    nom|name ..3 not|pas ..2
    my name not
    i am not mr|mrs|miss|madam|dr|the|called|her|him|that|this ..2
    je ne? suis pas mme|mr|monsieur|madame|m|le|la|cette|ce|celui|celle
    je|m ..1 appelle pas
    not|no|never|jamais|neva|ne ..1 know|connais|connait|sabi|connaissons|connaitre ..1 pas? ..3 person|personne|her|him|she|he|nom|name|mme|mr|monsieur|madame|people|man|woman|clinic|hospital|hopital|clinique|gars|mrs|patient|vous|you|lui|elle|dr|docteur|cette|this|that|anyone|kevin|mary
    connais|connait|connaissons pas ..3
    < not|no know|sabi ..3
    connais ..1 pas
    je know pas|no
    no sabi
    who|qui|c_est ..2 is|est|be ..2 mme|mr|monsieur|madame|mrs|this|that|he|she ..3
    c est qui mme|mr|monsieur|madame|m|dr
    no|not|pas|aucun|aucune|never|jamais|any ..1 have|had|get|ai|avais|got|de|pris|a|any|an|d|eu|with ..2 appointment|appointments|rdv|booking|booked|consultation
    have|get|got|ai|had ..1 no|not|pas|aucun|any ..2 appointment|appointments|rdv|booking|consultation
    < no|pas|aucun ..1 appointment|rdv
    no|not|never|neva|pas|jamais|rien|nothing|anything|n ..3 booked|book|reserve|pris|took|take|made|make|schedule*|demande|asked|request* ..3 appointment|rdv|anything|rien|with|this|any|de|one|a|nothing|consultation
    what|which|quel|quelle appointment|rdv|consultation|visit
    i ..2 no ..1 get ..2 appointment|rdv
    never|jamais|neva|not|pas ..3 been|visited|came|come|mis|ete|alle|venu|consulte|patient|went|heard|go|connu|entendu|registered|inscrit|put ..5 hospital|clinic|hopital|clinique|there|la|chez|pieds|before|of|dossier|patient|chez_vous|you|here
    jamais|never ..4 hopital|clinique|hospital|clinic
    not|pas|no ..2 patient ..3
    n|ne|isnt est? pas|plus pour moi|nous
    me|nous concerne pas
    message ..4 not|pas ..3 me|moi|for|pour|mine
    ce|this|is|not ..3 number|numero|phone|telephone ..3 not|pas|plus|longer|belong*|appartient|celui|change|new|hers|his|owner
    not|no|pas|n|plus ..4 number|numero|phone|telephone ..2 hers|his|of|de|celui|her|him|patient|mme|mr|mine|plus|anymore
    number|numero|line|phone|puce|ligne|sim ..4 belong*|appartient|new|owner|nouveau|changed|change|bought|proprietaire|achete|anymore|plus|attribue|reassigned
    new owner|user
    bought|achete|got|recupere ..3 number|numero|sim|puce|line|phone
    personne de ce nom
    personne ..3 ne? s? appelle
    no|nobody|noone|person|pas|personne|aucun|aucune ..4 called|name|nom|appelle|named|by ..4
    no ..1 one|body|person ..3 name|called|here
    y|il a|n ..2 pas|personne|aucun ..1 de|d _ ici|la|chez
    pas de _ ici
    lives|habite|vit ..3 not|pas|anymore|plus|here|ici
    she|he|elle|il ..2 not|no|pas|plus|n ..2 here|ici|live|stay
    confond*|confused ..2 me|moi|person|personne ..3
    not ..2 intended|meant ..2 me
    destine* ..3 pas
    na wrong
    c|ce est pas mon rdv|numero|nom
    c|n est pas mon|ma ..1
    not my appointment|name|number`,
  came: `
    done already|deja
    doctor|docteur|dr|medecin|nurse ..1 saw|checked|examined|a_vu|received|treated me|us|m|him|her
    visit|consultation|appointment|visite took|happened|eu place|lieu
    sors|sortons|sort de chez|la|l|consultation
    sors de ..2
    already|deja|don|done|finish|finished|bin|been|fini|dja ..4 came|come|seen|saw|see|done|went|gone|attended|visited|consulted|been|venu|venue|vu|vue|fait|faite|passe|passee|consulte|consultee|recu|recue|vaccine|vaccinee|reach|vaccinated|treated|soigne|soignee|eu|went|go|here|there|la|arrive|arrived|came|ete|alle|allee|opere|received|had|met|meet|checked|took|pris|inside|consult|operated|venus
    came ..3 already|deja|yesterday|hier|last|monday|tuesday|wednesday|friday|this|on|before|but|there|and|earlier|today
    < ..3 i|we|he|she came
    i|we came
    i|we|he|she|my|our|@person was|were ..3 there|here|seen|attended|consulted|at|present|in|received|treated|vaccinated|inside|with
    was|were there
    went|gone ..4 yesterday|hospital|clinic|last|already|there|monday|tuesday|wednesday|friday|this
    i|we saw|visited|met|attended ..3 doctor|docteur|dr|nurse|him|her|clinic|you|appointment|midwife|specialist
    have|has|had|don|just ..2 seen|been|attended|come|visited|consulted|met|see|finished|done|received ..4 doctor|there|already|him|her|dr|nurse|to|docteur|hospital|clinic|midwife|test|consultation|vaccine|visit
    i|we bin ..3
    i don see|meet|come|go|do|reach|finish ..
    je|on|nous|elle|il|j ..2 suis|sommes|est|etais|etait|etions|ete ..3 venu|venue|venus|passe|passee|alle|allee|recu|recue|vu|ete
    j etais la|present|presente|hopital|chez|a|au
    etais|etait|etions ..3 la|present|presente|rdv|hopital|clinique
    j|on|nous ..2 ai|a|avons ..3 vu|fait|vue|consulte|honore|respecte|ete|rencontre|eu|recu|passe|effectue|pris ..4 docteur|medecin|examen|consultation|vaccin|dr|infirmiere|visite|rdv|consulte|hier|lundi|echo|analyses|prise|operation|test|bilan|scanner|radio|la|le|recu|mon|specialiste|sage
    m|l|nous a ..2 deja|ete? recu|recue|vu|consulte|vue|examine|recus|vus
    docteur|medecin|doctor|nurse|infirmiere|dr ..3 already|deja|has|have|a|m|don ..2 seen|saw|see|vu|recu|vue|recue|examine|consulte|treated
    consultation|visit|rdv|appointment|examen|test|it|visite ..2 faite|done|over|fait|terminee|termine|passe|passee|finie|finished|completed|happened|eu_lieu|was ,>
    est|is|was|c ..2 fait|faite|done|over|passe|termine|fini ,>
    arrived|arrivee ,>
    i don come|arrive|go
    je|j don|deja came|come|go|show
    on|have arrived
    vaccine|vaccinee|vaccines|vaccinated ,>
    just ..2 left ..2 hospital|clinic|doctor
    sors|sorti ..3 hopital|clinique|consultation
    viens|vient ..1 de ..2 consulter|sortir|finir|quitter
    viens|vient de voir|rencontrer ..2 docteur|medecin|dr|doctor|infirmiere`,
  here: `
    vous attends|attend ..2 accueil|salle|reception|hopital|devant|clinique
    waiting ..2 for you ..2
    je|nous|on|i|we|am|are ..2 suis|sommes|est|am|are|dey ..2 la|here|arrived|arrive|arrivee|ici|already|inside|devant|outside|hospital|clinic|hopital|salle|accueil|reception|front|gate|place|arrives|waiting
    dey|am|are|suis|sommes ..3 waiting|reception|accueil|gate|salle|hall|room|devant|portail|portail|hospital|hopital|clinique|attente|front
    dans|in|at la? ..1 salle|waiting|reception|accueil|gate|hall|lobby
    i|we don reach|dey`,
  dayName: `
    @weekday`,
  feedbackWord: `
    hurt me
    technician|technicien|laborantin ..6
    say|dire ..4 was|etait ..2
    thank|thanks|merci ..6 saving|saved|sauve|treating|soigne|helping|care
    nurse|nurses|infirmier|infirmiere|infirmieres|doctor|doctors|docteur|medecin|staff|personnel|reception|receptionist|accueil|cashier|caisse|service|pharmacy|pharmacie|care|prise|soins|treatment|welcome|toilets|toilettes|salle|room|team|equipe|rappels|reminders|clinic|clinique|hospital|hopital ..4 excellent*|good|bad|great|kind|rude|friendly|dirty|sale|sales|gentil*|mauvais*|slow|lent|lente|clean|propre|impoli*|nul|nulle|bien|super|professionnel*|professional|poor|terrible|horrible|top|idee|idea|useful|utile|helpful|agreable|satisf*|patient|accueillant*|amazing|wonderful|polite|aimable|bon|bonne|well|lost|perdu|shout*|waited|attend*|clear|rapide|fast|quick
    excellent*|good|great|kind|rude|friendly|dirty|sale|bonne|bon|tres|mauvais*|wonderful|amazing|super|bravo|best|meilleur*|poor|bad ..3 nurse|nurses|infirmier*|doctor|docteur|medecin|staff|personnel|reception|accueil|service|care|soins|treatment|team|equipe|clinic|clinique|hospital|hopital|idea|idee|initiative|work|travail|job|experience
    complaint|complain|plainte|reclamation|suggestion|suggest*|feedback|compliment*|review|avis|temoignage
    merci|thank|thanks ..6 saved|sauve|helping_my|soigne|treated|treating|caring|gentillesse|kindness|accueil|prise|professionnal*
    satisfait|satisfaite|satisfied|content|contente|happy|decu|decue|disappointed|pleased|impressed|impressionne ..3 with|de|du|des|par|by|of|service|soins|care|accueil
    wait|waited|attendu|waiting ..3 hours|heures|long|longtemps|trop|too|4|3|5|all
    waste ..2 time
    saved ..2 life
    treated ..2 well|badly|me
    prise en charge
    je voulais ..2 dire|remercier|feliciter
    wanted to ..1 say|thank
    felicitation|felicitations|congratulations|bravo|congrats
    you|vous ..3 great|formidable*|doing|faites|good|excellent* ..2 job|work|travail|boulot
    keep it up
    improve|ameliorer|ameliorez|amelioration`,
  greet: `
    good|gd|gud morning|evening|afternoon|day|night
    < morning|evening|afternoon ..1 >
    new year
    bonne annee
    joyeux|joyeuse|happy|merry ..1
    good|bon|bonne|hello|hi|bonjour|bonsoir|salut|dear ..1 doctor|docteur|dr|sir|madam|madame|monsieur|doc|team|all|everyone|tous
    < doctor|docteur|doc|sir|madam ,>
    how are you|una|u ..2
    how ..1 you ..1 doing|dey|do
    soyez|sois|be|stay blessed|beni|benis|benie
    hello|hi|hey|bonjour|bonsoir|salut|coucou|hallo|helo|hy|greetings|ashia|asia|ndolo|mbote|yo|allo|bjour|hiya|dear|howdy|wassup|sup
    good morning|afternoon|evening|day|night
    how are you|una
    how una|you dey|de
    how far
    how is|are ..2 going|you|doing|family
    how body
    comment allez|vas|va|ca|tu vous|tu|va?
    ca va
    comment vous allez
    bonne annee|fete|journee|soiree|nuit|apres|semaine|continuation|chance|reception
    happy new|easter|christmas|birthday|sunday|day
    joyeux|joyeuse noel|fete|anniversaire|paques
    na|on est ensemble
    we dey together
    💐|❤|😊|😘|🥰|😇|🙂|☺|🌹|💕|💖|🤗|😀|😃|💜|💙|♥`,
  thanks: `
    seigneur|lord|jesus|christ|ciel|bon dieu ..3
    🙏
    thanks|thank|merci ..2 doctor|docteur|dr|sir|madam|madame|monsieur|doc|all|tous|team|beaucoup|bcp|lot|so|much|very|infiniment|una
    you ..1 so? very? much
    soyez benis|beni
    thank|thanks|merci|appreciate|appreciated|grateful|remercie|gratitude|thankyou|mercii|thanx|merci_beaucoup|remerciements|remercions|gracias|danke|mersi|much_obliged|asante|akiba
    thank you|u|ya
    god|dieu|allah|may ..2 bless|benisse|you|beni|vous
    bless you|una
    de rien
    you are welcome
    welcome
    je vous en prie
    je t en prie
    pleasure
    my pleasure
    nice|good|great|beautiful|lovely ..1 day|night|evening|weekend|one|week|time
    have ..2 nice|good|great|blessed|lovely|wonderful
    same to you
    vous|toi aussi
    a vous aussi
    pareillement
    likewise
    bon|bonne journee|soiree|weekend|nuit|week|courage|dimanche|travail|appetit|fin
    bon week end
    courage
    you too
    bien a vous
    cordialement|regards|sincerely`,
  bye: `
    bye|goodbye|aurevoir|ciao|byebye|adieu|tchao|cheers
    au|o revoir
    a bientot|plus|tout|la
    a+
    see you ..1 soon|later|around
    take care
    prenez|prends soin
    till|until next|then|later
    later ,> >
    good night`,
} as const;
