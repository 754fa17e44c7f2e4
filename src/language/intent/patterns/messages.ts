/**
 * What patients say: stopping and starting the messages. Patterns as in text/pattern.ts, folded, in French, English, Pidgin and
 * camfranglais together.
 */
export const MESSAGES = {
  optOut: `
    mute|silence|unfollow me|this|these|it ..2
    nothing|rien ..2 recevoir|receive|recois|from you
    recevoir|receive ..1 rien|nothing|plus
    send|envoyez|envoie ..0 nothing|rien|plus ..2
    not|ne|no|pas ..2 want|veux|need ..1 anything|rien ..1 from|de|recevoir you|vous
    block|blocking|bloque|bloquer|blocked ..1 this|ce|you|vous|your|votre|le ..1 number|numero|contact
    je|i vous|am|will bloque|block|blocking ..2
    supprim*|effac*|delet*|eras*|remov*|enlev*|lose ..1 my|mes|mon ..1 details|coordonnees|contact|contacts|number|numero|phone|data
    lay off
    give over with|sending
    knock|cut it|them off|out ..2 @sends
    why|pourquoi ..1 always|toujours|keep ..1 @contacting
    enough|assez|marre|fed ..2 of|de|with|up ..2 @sends|@notice
    @sends ...3 enough|assez ,>
    forget|oubliez|oublie|oubliez moi|me ,>
    ma|my|mon|mere|mother|pere|father ..2 not|ne|no|plus|doesn ..2 want|veut|recevoir ..2 @sends|vos
    never|jamais signed up for
    didn|did not|never ask|asked|sign ..1 for|up ..2
    who|qui ..1 gave|donne ..2 my|mon number|numero ...2 delete|remove|erase|supprim*|efface*|enlev*|retir*|stop
    your|vos @sends|@notice ..1 not|pas|are ..1 not? welcome|bienvenus|bienvenue
    vos @sends fatigu*|enerv*|soul*|derang*|agac*
    want|veux out ..1 of|de ..1 this|cette|la|the list|liste|platform|group|groupe
    exit|remove ..1 me ..1 from ..1 group|platform|list|this
    take ..1 me off ,>
    enleve*|retire*|sort* moi ,>
    withdraw|retire ..2 consent|consentement
    withdraw*|revoke*|retir*|no|not|pas|jamais|never ..3 consent*|consentement ..3
    disturb|derange*|disturbing ..1 my|me|moi|mon ..1 line|phone|telephone|again|plus
    ne|no|not|dont|don bother|derange|dérangez|derangez|disturb ..3 plus|again|anymore
    fini*|end ..1 vos|your @sends
    retir*|enlev*|vir*|supprim*|effac*|ray*|sort*|debarqu*|remov*|delet*|strik*|eras*|wip* ..3 coordonnees|numero|num|number|mobile|#|contact|contacts|phone|telephone ..4 liste|list|fichier|base|system|systeme|machine|records|registre|envois|diffusion
    vire*|debarque*|retire*|enleve*|sort* ..1 moi|nous|me|us ..3 liste|list|envois|envoi|fichier|diffusion|@sends
    mettre|mettez|put|met ..2 terme|fin|end ..4 @sends|envoi|envois|@contacting
    oppose|opposons|opposed|object ..5 sollicitation|sollicitations|@sends|appels|envoi|envois
    do|pray|please cease|desist|stop ,>
    do stop @contacting
    @contacting|message|sms|@sends ...6 sue|report|block|police|plainte|bloque|bloquer|signaler|signale
    @sends ...8 end|stop|stoppez|arretez|finish|cut|coupez them|it|ca|this|that|tout
    discontinue|desist|refrain|abstain|abstenez|abstenir|cessation|terminate|interrompre|interrompez|couper|coupez|coupe|desactiver|desactivez|deactivate|disable|scrap|silence|mute ...5 @contacting|@sends
    switch|turn|shut|put|set off ..3 @sends
    switch|turn|shut ..3 @sends off
    not|no|never ..1 interested ..3 receive|receiving|@sends|these|this
    rather|prefer|prefere|would ..2 not ..2 receive|get|be|have ..3 @sends|contacted|texted|called|messaged
    prefere|prefererais|aimerais|souhaite|voudrais|veux|veut ..2 ne ..3 plus|pas ..3 recevoir|recevoire|contacte|contactee
    want|veux|would|voudrais|aimerais|souhaite|like ..3 stop|arreter|cesser|stopper ..3 receive|receiving|recevoir|getting|@sends
    want|veux|veut|wan ..1 plus|no|not|out ..2 que|you|vous|to ..2 @contacting
    not|no ..2 want|wan|like|need ..2 you|una|u|these|this ..2 @contacting
    i want out
    jamais|never|not|pas ..2 donne|gave|given|give|accepte|agreed|agree|signed|sign|autorise|consenti|consented ..3 accord|permission|consentement|consent|autorisation|@sends|messages|this
    laissez|laisse|leave|lef|libere|liberez|free mon|my|ma|me|moi ..2 phone|telephone|numero|number|ligne|puce|inbox|message|messages ..2
    < resilier|resiliation|resiliez|unsubscribing|desabonne|desabonnez|desinscris|retirez|remove ..1 >
    i|je|m|me ..2 unsubscrib*|desabonne|desinscris|desinscrit
    retirez|enlevez|supprimez|effacez|rayez|sortez moi|nous ,>
    remove|delete|exclude|unlist|drop|take me|us ,>
    take ..1 me off ,>
    comot|remove|remov|erase|clear|scrap|strike|effacez|effacer|enlevez|retirez|supprimez|exclude|utiliser|utilisez ..2 my|mon ..1 number|numero|num|contact|line|name ..3 for|from|de|du|of ..2 list|liste|una|la|base|broadcast|system|systeme|records|phone|there
    ne? plus|pas ..2 utiliser|use ..2 my|mon numero|number
    aucun|aucune|zero|no|plus ..1 @sends|envoi|envois|notification ..4 from|de|d|part|vous|you|una|anymore
    plus aucun|aucune @sends
    encore|one more|another|une autre message|text|sms|appel|call ..3 plainte|sue|report|block|police|bloque|signale
    stoppez|stopper|stop|arretez ca|this|these|that ,>
    me|m|us ..3 costing|coutent|coute|bother|bothering|fatigue ..4 stop|stoppez|end|arretez
    @contacting ..3 stop|arreter|stoppez|end ,>
    not|no|cannot|cant ..1 text|message|call|contact|ping|write|whatsapp|email me|us
    ne|n ..2 recontactez|recontacter|relancez|relancer|sollicitez|solliciter|importunez|importuner|notifiez ..1 plus|pas|jamais
    no|not|plus|pas|jamais|never|neva ..3 want|wan|wish|like|souhaite|veux|desire|voudrais|aimerais ..2 plus|no? be|etre|hear|get|any? ..1 contactee|contactees|contacte|contacted|recontacte|recontactee|sollicite|sollicitee|relance|relancee|appelee|appele|derange|derangee|importune|importunee|notifie|notified|reminded|texted|called|messaged|pestered
    souhaite|veux|voudrais|desire|veut plus|pas ..3 etre ..1 contacte|contactee|recontacte|recontactee|sollicite|sollicitee|relance|relancee|appele|appelee|derange|derangee|importune|importunee|notifie|rappele|rappelee
    souhaite|veux|voudrais|desire|veut plus|pas ..3 nouvelles|communication|entendre ..2
    not|no|never ..2 want|wan|wish|like|care ..3 hear|news ..2 from ..2 you|una|clinic|hospital|again|this
    suffit|enough|basta ..3 @sends
    @sends ..1 ca? suffit|suffisent|enough|basta
    inutile|useless|pointless ..2 envoyer|ecrire|texter|relancer|send|text|texting|sending|message|remind|reminding
    not|no ..1 necessary|need|use ..3 remind|reminding|texting|spam|notify
    pas|aucun ..1 besoin|peine|necessaire ..3 relancer|notifier
    pas|aucun ..1 besoin|peine|necessaire ..3 rappeler ..2 tous|chaque|toujours
    ask|asked|asking|told|tell|telling|beg|begged|begging|demande|demandais|dis|dit|prie|repete|supplie ..1 you|vous|una|u|te ..5 stop|arreter|arretez|cesser|stopper
    je|j|on|nous ..1 vous|te ..1 demande|demandais|demander|dis|dit|prie|repete|supplie ..5 arreter|arretez|cesser|stop|stopper
    i|je|j ..1 ai? said|say|dit|repete stop
    < cease|desist|silence|halt|halte|unsubscribed|unsub|remove|removed|suspendre|suspend ,> >
    make|mek una? leave|lef me|us
    < please? leave|lef|laisse|laissez me|us|moi|nous ,>
    leave|lef me|us be|alone|jare|abeg
    fiche|fichez|fous|foutez|fou|lache|lachez|lacher moi|nous|me ..2
    fiche|fichez|fous|foutez moi|nous ..1 camp|paix
    @sends ..2 me|m|us|nous fatigu*|soul*|saoul*|enerv*|derang*|irritent|agac*|embet*
    @sends ..2 fatigu*|annoy*|disturb*|bother*|irritat*|tire|taya|vex* me|us
    get|strike|pull|scrap|clear|wipe|unlist ..2 me|my|number|contact|name ..3 off|out|from ..2 list|system|records|database|broadcast|group|mailing|messages|sms
    off|from|hors ..1 your|this|vos|votre mailing|broadcast|diffusion|database
    exclu*|unlist|deregister|unenrol|unenroll|optout ..3 me|my|moi|mon|number|numero
    arret|stop|fin|cessation ..1 des|the|de|of|all|to ..2 @sends|envois|envoi
    @sends ..1 stop|arret|off|end ,>
    cesse|cessez|cesser|arretez|arrete|arreter|stop|stoppez|quit ..2 envoi|envois|communication|communications
    refuse|decline|reject|object|oppose|opposed ..4 @sends|contacted|contacte|contactee
    < get lost
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
    remove|delete|take|erase|block|supprimer|supprimez|supprime|retirer|retirez|enlever|enlevez|effacer|effacez|efface|retire|rayez|comot|desinscrire|desinscrivez|desabonner|desabonnez|unsubscribe|exclure|excluez|unregister|scratch|drop|bannir|bloquez|enleve ..4 me|moi|m|my|mon|our ..3 number|numero|contact|list|liste|database|base|system|systeme|fichier|repertoire|phone|mailing|from|off|this|@notice|cette|ca|de|contacts
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
    ne? plus ..3 @contacting|recevoir|receive
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
    you|vous|tu ..2 disturb*|derange*|bother*|harcel*|fatigue*|spam*|worrying|embet*|saoul*
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
    n|ne arretez|arrete|stoppez|cessez pas ..3
    stop i mean|meant
    < stop ...0 c|ok|oui|yes ..4 dit|said|bon|viens|coming ..2 >
    < stop ...0 i mean|meant ..5
    stop worrying|inquieter
    must|dois|should|can|do|may|puis|faut ..1 i|je|il|we ..1 stop|arreter
    stop|arreter ..2 tablets|pills|iron|fer|antibiotic*|treatment|traitement|medicine|cachets|comprimes|pilules
    bother ..1 keeping|waiting|holding|preparing|saving
    heart|coeur|pain|douleur|bleeding|bleed|blood|breath*|saign*|vomi* ...5 stop
    going|about to stop
    par erreur|mistake ..6
    stop|stopped|arret* ..3 mistake|erreur|accident|accidentally
    j ai|avais fait stop
    ne? me derange|gene pas ,>
    derange pas
    no be|na my number
    laissez|laisse moi verifier|voir|le|un|du|reflechir|demander|savoir
    let me
    pas|not disturb* me ,>
    list|liste ..2 @day
    not|no|never|dont|pas|jamais|ne ..1 stop|arretez|arreter|arrete|block ..3
    stop|arretez|arrete|arreter|cesser|cessez ..3 making|worrying|wait*|faire|attendre|rude|being|worry|letting|let|laisser|charging|smoking|bleed*|saigner|medic*|tablets|drinking|taking|prendre|traitement|shouting|crier|shout*|insult*|treating|traiter|changing|reschedul*|reporter|cancelling|canceling|asking|demander|eating|manger|boire|selling|vendre|jump*|lying|mentir|playing|pain|douleur|cough*|tousser|vomit*|vomir|fever|fievre|traffic|at|wasting|perdre|work|travailler|leaving|keeping|giving|donner|using|utiliser|talking|parler|ignoring|favour*|favoris*|pushing|discriminat*|corrupt*|theft|blaming|fighting|fumer|prioritis*
    bus stop
    non stop
    arret de? bus|travail|maladie
    fin du|de|des|d ..2 mois|semaine|annee|journee|matinee|apres|mars|avril|mai|juin|mon|la|traitement|course*
    end of
    nothing|rien|pas ..3 stop|arreter|arretera ..1 me|moi
    m arreter|arretera
    call|message|text|appel*|envoy*|write ..2 me|moi ..2 before|first|when|if|avant|quand|si|back|at|tomorrow|please|demain|a|later|on
    stop ..3 coming|by|over
    until|till|jusqu
    why|pourquoi ..2 stop*|arret*
    stopped ..3 sending
    did|do you|i|we|they|he|she ..2 stop
    did stop
    do not|no ..2 stop
    not|no ..1 call|text|send ..3 yet|before|at|late|during|the|wrong
    avant|before ..2 stop|arret*|fin`,
  optIn: `
    renvoyez|renvoie|renvoyer ..4 rappels|rappel|reminders|messages|sms
    activer|activez|activate|enable|reactiv*|remettez|remettre|remets|retablir|retablissez|restore|allow|autoriser|autorisez ..2 @sends
    reprise|relance*|retour ..2 @sends
    put|add|remettez|remets|ajoutez|sign ..1 me|moi ..2 back|dedans|again|list|liste ..2 on|up
    stop* ..4 mistake|erreur
    stop|stopped|arret* ..3 by|par mistake|erreur ...6
    would|i|je|like|want|veux|voudrais|aimerais ..4 @sends ..1 again|back|nouveau|encore
    recontactez|recontacter moi|me
    happy|glad|ok|okay|fine|willing|heureux|heureuse|content|contente|interesse|interessee|accord|love|like|pleased ..2 to|de|d|pour|with ..1 receive|receiving|recevoir|get|getting ..3 @notice
    undo ..3 stop|that|it
    par erreur|mistake|accident ...3 @notice
    recontact*|rappelez|ecrivez ..1 moi ..1 de nouveau|again
    want|veux|like ..2 resubscribe|reinscrire|reabonner
    < reabonnement|reinscription ..2 >
    may|can|peux|pouvez contact|text|message|write|call me ..1 again
    enable|activate|active|turn ..2 @notice
    remind me ..2 of ..2 appointments|appointment|rdv
    rappelez|rappeler moi ..2 rdv ..1 par sms|message|whatsapp
    start again
    start sending
    stopped|arrete ..2 mistake|erreur ...4 start|reprenez|resume|again|remettez
    yes|oui to|aux|for|pour ..2 @notice|recevoir
    daccord|ok pour ..1 recevoir
    continuez|continue|gardez|keep ..1 sending|texting|reminding|envoyer|envoi
    < ..2 continuez|continue|gardez|keep the|these|my|les|mes|ces @notice
    par erreur ...3 reprenez|remettez|continuez
    reprenez|recommencez ,>
    yes|oui ..2 want|veux ..3 @notice
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
    send|envoyer|envoyez|remind|resend|renvoyez|resume|restart|continue|continuez|reprenez|reactivate|reactiver|reactivez|remettez|put|activate|activer|activez|turn|start|recommencez|recommencer|begin|retablir|debloquez|unblock|reactive ..5 @notice ..4 again|back|encore|nouveau|on|always|every|toujours
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
    vous pouvez ..2 m? envoyer|ecrire|recontacter|rappeler ..4
    begin ..1 send ..2
    make|mek una ..2 send|remind|begin|start`,
} as const;
