/** What patients say about coming, not coming, another time, being late. Patterns as in text/pattern.ts. */
export const APPOINTMENT = {
  yes: `
    tres|very bien|good|well
    < o ..1 >
    that is|works fine|good|ok|perfect
    yes|oui|yeah|ok|daccord|sure|okay|certainly|absolutely|definitely|affirmative|affirmatif|absolument|certainement|volontiers|exact|exactement|indeed|correct|agreed|agree|accepte|accepted|accept|entendu|compris|noted|understood|roger|deal|evidemment|carrement|surement|vu|parfait|perfect|ofcourse|obviously|amen|super|impeccable|excellent|great|good|nickel|partant|partante|cool|aye|yebo|ayo|okay_na|bet|yos|perfecto|alright|aight|fine|copy|copied|positif
    bien sur|entendu
    of course
    all right
    c est bon|ok|oui|parfait|note|entendu|cool|top|compris|nickel
    ca marche|roule|va|gaze|me
    sa marche|va|roule
    no|pas de? problem|probleme|wahala|worries|worry|souci|shaking|objection|issue|issues|stress|palaver|tension
    zero probleme|souci
    aucun|aucune probleme|souci|objection|soucis
    sans probleme|souci|faute|doute
    without fail|problem|doubt
    why not
    pourquoi pas
    pas de? soucis
    not a problem
    not at all problem
    avec plaisir
    with pleasure
    gladly
    bien recu
    bien note
    i hear
    👍|👌|✅|✔|💯|🤝|☑|🆗`,
  no: `
    no|non|nope|never|jamais|negative|negatif|mba|nenni|niet|❌|👎|🙅|✖|mbaa
    not|no at all
    pas du tout
    no way
    no thanks|thank|merci
    hors de question
    forget it
    i refuse
    je refuse
    i decline
    je decline`,
  attend: `
    c est you ..1 @day
    pass by
    10h|#|heures je suis la
    irai|ira|irons|iront
    vais|va|allons ..1 y? aller
    c u|you
    c you ..1 @day
    go meet
    meet ..1 thursday|jeudi|una|you|then
    go bring ..3
    bring|bringing ..2 me|him|her|pikin|baby|child|mother|father
    wait|attendez|expect ..1 me|moi ..1 @day
    will be waiting|there
    see me
    me verrez|verras|verra
    m y rendrai|rends
    y rendrai|rends
    je go la
    # je|i suis|am|dey la|there
    sera|seront|serons deux
    10h je|on suis|serai ..1 la
    @attend
    go dey
    y ..0 serai|serons|sera
    < present|presente|presents ..1 >
    go|je|vais|will came ..2
    vais|va|go came
    be|been|dey|am|is|are ...2 there|present|around|here|available|on_time
    will ...2 there|present|around
    go dey ..2 there|around|for
    i ..1 dey there
    make|making it
    show|showing|turn|turning up
    see you|ya|una
    see ..1 you ..1 @day
    meet you
    pass by|through
    serai|serons|sera|seront|suis|sommes|serez|etre|serais|est pas|plus|jamais ..2 la|present|presente|presents|rdv|heure|ici|presentes|parmi|dispo|disponible|libre
    be|am|is|are not|never ..2 there|present|around|available
    serai|serons|sera|seront|suis|sommes|serez|etre|serais ..3 la|present|presente|presents|rdv|heure|ici|presentes|parmi|dispo|disponible|libre
    y serai|serons|sera|vais|va|allons|etre
    dispo|disponible|libre|available|free
    a jeudi|demain|lundi|mardi|mercredi|vendredi|samedi
    nous|on|we serons|sera|viens|vient|are|will|be ..2 #|deux|trois|two|three
    on se voit|voir
    keep|keeping|gardez|maintenez|respect|respecter|respecterai|garde|gardons|garder|maintain|maintenir|maintiens|maintient ..4 @rdv|word|promise|date|heure|jour|time|slot
    j arrive|arriverai|arriverons
    arrive|arriverai|arriverons ..3 @day
    nous arrivons
    on arrive
    go go|show
    be ..2 with you
    will|go reach
    reach there
    compt* sur moi|nous
    count on me|us
    count me|us in
    expect me|us
    attendez moi|nous
    wait for me|us
    i go land
    je go|come|came|show|land|reach
    vais|va|allons|allez|vas ..3 venir|passer|arriver|come|go|la
    arrive|get|reach|dey ..2 by|around|vers|at|a #
    get there`,
  able: `
    can|could|fit|able|peux|peut|pouvons|pourrai|pourra|pourrons|pourrais|peuvent|manage|possible|possibilite|arriverai|arrive|capable|reussir
    may|might be`,
  confirmWord: `
    ne? donnez|donne pas ..1 place
    no|not give ..2 place
    not ..1 changed my mind
    pas absent|absente
    pas change d avis
    tiens a ce|mon
    pas de changement
    no change|changes
    rien a changer
    nothing to change
    oublierai ..1 pas
    forget not
    ai ..1 note
    have noted
    dans|in mon|my agenda|diary|calendar|calendrier
    c est good|cale|go|carre|ok|bon|confirme
    not ..1 problem ..1 for me
    derange pas ..1
    pas ..1 derange
    ne? me derange pas
    will do
    got it
    suis ok|partant|chaud
    am in|game
    confirm|confirme|confirms|confirmed|confirming|confirmation|confirmer|confirmons|confirmez|valide|valider|validez|validate|validated|validons|maintiens|maintenu|maintenir|accepte|accept|accepts|approve|reconfirm|reconfirme
    works ..3 for|me
    @good ..2 for|pour|with|to me|moi|us|nous|him|her|jeudi|thursday|demain|le|the
    me|nous convient|va|arrange|sied
    convient|conviennent
    suits me|us
    suit me|us
    suits
    thursday|jeudi ..3 works|parfait|perfect|good|bon|ok|fine|great|nickel
    date|time|heure|horaire|10am|10h|hour|jour|day|that|it ..3 @good
    ok|bon|daccord|good|parfait|partant|fine|perfect|partante|perfect|great ..1 pour|for|with|avec
    10am|10h|10|dix|ten ..3 ok|good|fine|perfect|parfait|bon|works|nickel
    still on|valid|good|ok|coming
    looking forward
    hate de
    can not wait
    remember|remembered|souviens|rappelle_bien
    not ..2 forgotten|forget|forgot
    pas ..2 oublie|oublier|oublierai
    ne? oublie ..1 pas
    forget no
    not|never|no ..2 miss|fail|disappoint|skip
    wont miss
    manque* ..2 pas
    pas ..2 manquer|rater|manquerai
    raterai ..1 pas
    jamais ..2 manquer|rater
    nothing|rien ..3 stop|arreter|arretera|empecher|empechera|prevent|me
    nothing will stop me
    i|we|je|on|nous ..1 ready|pret|prete|prets
    i am|be|dey in
    i dey for
    inchallah|inshallah
    if|si god|dieu|allah ..3
    god willing
    same time|day|as before
    comme prevu|convenu|dhabitude|dit
    as planned|agreed|scheduled|usual`,
  needless: `
    no|not|plus|pas|longer|nothing ..3 need|needed|necessary|besoin|necessaire|utile|interested|interesse|interessee|required|peine|reason|use
    dont ..1 need
    no ..1 need
    useless|inutile
    no point
    need no
    no ..1 dey need`,
  cancelWord: `
    laisse|laissez seulement
    suis out
    c est mort
    not|no|pas ..1 interested|interesse|interessee ,>
    interesse plus|pas
    changed my mind ..1 ,>
    change d avis ..1 ,>
    enlevez|retirez|remove|supprimez ..3 planning|programme|agenda|schedule
    decommand*
    unfortunately|afraid|helas|malheureusement not|non|no|pas ,>
    not|pas this|cette time|fois ,>
    vais|going|go ..3 autre|another|other hopital|hospital|clinique|clinic
    drop it|am
    no keep|hold ..1 place
    not keep|hold ..2 place|slot
    pas question
    hors de question
    give|donnez|offer|laissez ..3 place|slot|spot|creneau ..2 to|a|for ..2 another|autre|someone|else|quelquun
    give|donnez ..2 to|a ..1 someone|quelquun|another
    ne? veux|veut|voulons ..1 plus|pas ..1 du|de|le|ce|cette ..1 rdv|consultation|visite
    do not want ..2 it|appointment|again|anymore
    cancel|cancelled|cancelling|cancellation|cancels|annule|annuler|annulez|annulation|annulons|annules|annulee|annulent|annulerai|annulerons|annulle|decommander|decommande|cansol
    call|calling off
    drop|delete|supprimer|supprimez|supprime|retirer|retirez|enlever|enlevez|remove|scrap|efface|effacez|rayez|strike|raye ..5 @rdv|name|nom|liste|list|thursday|jeudi|spot|place
    take|pull|strike|withdraw ..3 me|my|name|off ..3 list|off|out|@rdv|schedule
    give|donnez|donner|laissez|cede|cedez|release|liberez|free|libere|liberer|attribuez|offer|donne|laisse|let ..6 someone|else|quelquun|place|slot|spot|creneau|patient
    laisse|laissez|laisser tomber|faire
    not|no wait|expect|bother ..1 me?
    no need ..1 wait|expect
    laisse|laissez ca
    forget ..1 it|about|thursday|the|me
    never mind|mind
    nevermind
    tant pis
    withdraw|withdrawing|desiste|desister|renonce|renoncer|opt_out_of|resilier|abandonne|abandonner
    leave ..1 it|am
    leave that
    do not want it|am|that
    no want am|it
    veux|veut plus|pas ,>
    no longer want
    finalement|finally|actually ..1 no|non
    pass ..1 my turn
    count me out
    comptez pas|plus ..1 sur|moi
    compte|comptez ..2 pas sur moi
    not|no ..1 count ..1 on|me
    do not wait|expect|bother|hold ..1 me?
    no wait|expect me
    attend*|m ..2 pas|plus ..1 moi
    m attendez|attends pas
    ne m attendez|attends
    skip ..4 @rdv|this|it|thursday|one
    comot|remove my? name`,
  absent: `
    no|not|pas|plus ..2 moni|moyens|money|transport|argent|time ..2 come|venir|for|pour|de|to
    demenage
    moved|relocated ..2 city|town|ville|away|country|abroad
    work|working|travaille that|ce day|jour
    out of ..1 town|country
    suis|serai a|en douala|yaounde|bafoussam|garoua|village|brousse|france|europe
    absent|absente|absents|absence|indisponible|unavailable|away|empeche|empechee|empechement|empechements|busy|occupe|occupee|engaged|tied_up|not_available|indispo|indisponibles|prises|unable|incapable
    impossible
    out of town|station|the country
    another commitment|engagement|obligation
    sorry ..1 i can not
    @attend impossible
    i|je pass|passe ,>
    suis|serai|serons pris|prise
    something ..2 came|come up
    un|des imprevu|imprevus|contretemps|deces|deuil|empechement
    imprevu|contretemps|deuil
    hors de la|ville|pays
    en voyage|deplacement|mission|conge
    have|had|got to? travel
    travelled|traveled|travelling|traveling|voyage|voyager|voyagé
    no ..1 dey town|around|house
    i no dey ,>
    je no dey
    suis|serai|etre plus|pas ..3 ville|pays|yaounde|douala
    j ai cours|examen|examens|reunion|travail|boulot|un ..
    i have ..2 exam|exams|meeting|class|work|travel|funeral|burial|wedding|trip
    at|a|au work|travail|boulot ..1 that|ce|jeudi|thursday|then|on
    je travaille
    i ..1 working
    boss|patron|employer|chef ..4 refuse*|not|pas|no|let|laisse
    no|not|pas|plus ..3 money|argent|transport|taxi|moyen|moyens|sous|means|fare|do|mburu|mbourou|nkap
    no ..1 get ..1 money|transport|means|moni
    sick|malade|hospitalise*|admitted ..2 ,>
    admitted|hospitalise|hospitalisee ..5
    choose|chose|found|trouve|choisi|went|alle|allee|going|consulte|see|saw|seeing|have|got|j_ai ..3 another|other|autre|elsewhere|ailleurs clinic|hospital|doctor|docteur|hopital|clinique|medecin|dentist|dentiste|specialist
    going|went|vais|alle|go ..1 elsewhere|ailleurs
    i ..2 prefer|chose ..2 elsewhere`,
  better: `
    am|is|feel|feeling|dey|suis|est|va|vais|sens|me ..2 better|well|fine|healed|cured|gueri|guerie|mieux|bien|okay
    don|dey ok|well|better|fine
    gueri|guerie|healed|cured|recovered|retabli|retablie
    va mieux`,
  dead: `
    died|dead|deceased|decede|decedee|late_husband|passed_away|deces|mort|morte|rip|buried|enterre
    passed away
    n est plus`,
  move: `
    < changer|change|decaler|deplacer|modifier|decalage|changement ,>
    reschedul*|postpon*|reprogram*|report|reporte|reporter|reportez|reportons|reporterai|decale|decaler|decalez|decalage|decalons|repousse|repousser|repoussez|deplace|deplacer|deplacez|deplacement|ajourne*|differe|differer|replanif*|remettre|remettez|remise|remets|avancer|avancez|avance|reproposer|report*er
    move|moved|moving|shift|shifting|shifted|push|pushed|pushing|change|changer|changez|changing|changes|changed|swap|switch|switching|modify|modifier|modifiez|modification|adjust|transfer|transferer|rebook|rebooked|bring|delay|changement|bouger|bougez|permuter|mettre|mettez|mets|put|fix|fixer|fixez|reserver|book|programmer|programmez ..5 @rdv|@date|@day|it|that|forward|back|another|other|autre|later|earlier|tard|tot|le|la|for|to|ahead|ca|this|am
    on change|decale|reporte|repousse|bouge
    change am|it|ca|the|la|l
    can|could|peut|possible|pouvez ..4 change|move|shift|changer|bouger|modifier|decaler|deplacer
    rebook|re_book|reprogrammer|rearrange|re_schedule
    re schedule|programmer|book`,
  otherTime: `
    jeudi|heure|date|horaire|jour|thursday|time|hour|day ...1 ne? m|me|nous ..0 arrange|convient pas
    ne m|me|nous arrange|convient pas
    m|me arrange|convient pas
    does|do|will not suit|work ..3
    is not good|ok|fine|convenient ..2 me|us
    any day|time ...2 except|but|sauf
    not|pas|no ..2 suit|suits|work|works|convient|arrange|convenient|ideal|good ..2 me|moi|for|us|nous
    not|pas|no suit|suits|work|works|convient|arrange|convenient|good ,>
    @weekday no good|fit
    any ..2 day|time|jour ..2 except|but|sauf
    morning|matin|afternoon|soir|evening|apres ..2 better|mieux|best|preferable
    better|mieux ..1 le? matin|soir|morning|afternoon|evening
    something|anything|quelque ..2 evening|morning|afternoon|soir|matin|weekend|another|later
    autre|another ..1 rdv|appointment
    < earlier|later|sooner ..1 >
    avant|before|earlier|later ..1 possible|svp|please
    another|other|different|autre|autres|new|nouveau|nouvelle|next|prochaine|prochain|later|earlier|differente|better|alternative|second|2nd ..2 @date|rdv|appointment|@day|slots|dates|fois|creneau|option|one
    not|pas|no|except|sauf ..0 @day
    pas ce|cette jour|jour_la|date|heure|semaine|matin
    not that|this day|date|time|hour|week
    later|earlier|plus_tard ,>
    plus tard|tot
    some other time|day
    another time
    une autre fois
    a later|better date|time|day|hour
    autre|autres jours|dates
    too|trop early|late|tot|tard|soon|matinal|near|proche
    instead|plutot|rather|prefer|prefere|preferred|preferais|prefererais|preferable|prefererai|arrangerait|arrangerai
    au lieu de?
    in place of
    instead of
    what|how about
    et|sinon|ou ..1 @day ..1 ,>
    peut ..2 mettre|faire|voir|avoir
    what|which|quels|quelles|quel|autres|other|any ..3 days|day|slots|dates|jours|creneaux|times|heures|disponibilites ..4 available|free|dispo|disponible|disponibles|libre|libres|possible|have|avez|there|propose*|open|convient|arrange
    other times|dates|days|slots|hours
    autres jours|dates|heures|creneaux|disponibilites
    when|quand ..2 can|could|puis|pourrais|peux|possible ..4 come|venir|else|have
    only ..3 free|available|possible ..3 @day|at|after|apres
    seulement|uniquement le? @day|apres`,
  notNow: `
    not|pas|no ..0 @day|now|today|then|maintenant
    not thursday|jeudi`,
  bookVerb: `
    book|reserve|reserver|prendre|take|schedule|avoir|have|need|besoin|want|veux|voudrais|get|fix ..5 appointment|rdv|consultation|slot`,
  uncertain: `
    go tell|inform|call|confirm ..1 you
    tell you ..1 later|tomorrow|after|soon
    laissez|laisse|let moi|me ..1 verifier|voir|check|think|reflechir|ask|demander|confirm
    ask|demande|demander ..3 first|husband|mari|boss|femme|wife|patron|mother|father|parents
    demande ..3 dabord
    d abord ..2 voir|demander
    if ..2 find|get|money|rain|transport|permission
    si ..2 ai|trouve|argent|patron|possible|pluie
    maybe|perhaps|peutetre|probably|probablement|possibly|eventuellement|doubt|doute|hesite|unsure|incertain|incertaine|surement_pas|pit_etre|depends|depend|undecided|uncertain|tentative|sans_doute
    not|pas|no|never ..2 sure|sur|certain|certaine|decide|decided|sures
    not|no|never ..1 know|sabi ,>
    not|no|never ..1 know|sabi yet|if|whether|when|now|first|for|my
    know yet|not
    sais ..1 pas ,>
    sais ..1 pas encore|si|quand|trop
    sais pas ,>
    i|we ..1 will|shall|go ..1 see ,>
    i see ..1 first|later
    je verrai|vois|vais_voir
    on va? verra|voir|voit
    i go see
    will|go|shall let ..2 know
    let ..1 you know
    will|go|i try
    try|trying|tries ..2 come|attend|make|be
    essaye*|essaie*|tacher*|essayer
    think ..1 about
    thinking about
    reflechir|reflechis|reflechi
    check|verifie|verifier|confirmerai|confirme_plus ..4 back|later|reviens|tard|first|revenir|dire|know|et|voir
    je vous|te dis|dirai|tiens|reviens|redis|confirme|appelle|rappelle ..3 plus tard
    je vous|te dis|dirai|tiens|reviens|redis|confirme|appelle|rappelle ..3 demain|tard|apres|courant|ce|soir|vers
    reviens|revenir vers
    get|come|call back ..1 to|you|later
    later|tard ..2 confirm
    confirm|confirmer ..1 later|tard|soon|tomorrow|plus
    yes and no
    oui et non
    yes or no
    oui ou non
    1 or|ou|et|and 2|3
    2 or|ou|et|and 3|1
    3 or|ou|et|and 1|2
    either|soit
    if ..2 i can|able|get|find|feel|there
    si ..2 je peux|trouve|j|possible
    if possible
    si possible
    might|may
    50 50
    pas encore
    not yet
    waiting ..3 for|on
    j attends
    seulement si
    only if
    unless
    sauf si|imprevu
    a moins
    i hope
    j espere`,
  late: `
    go slow
    will ..1 delay
    delay ..1 small|little|bit
    leaving now
    rain|pluie ..2 late|delay|retard|disturb*
    y a ..1 bouchon|embouteillage|slow|traffic|barrage
    spoil|spoiled ..
    don spoil
    moto|car|voiture|taxi|bus ..2 spoil|panne|broke|bloque|gate
    viens de sortir|partir|quitter
    a # km|kilometres|minutes
    < parking ..1 now
    cherche ..2 garer
    keep|gardez ..2 place ..3 late|arrive|coming|retard
    gardez ma place
    not far
    pas loin
    suis tout pres|proche
    small time
    presque arrive|arrivee
    come|coming ..1 small
    go slow
    goslow|go_slow
    hold up
    retard|delayed|lateness|retarde|retardee|lates
    am|be|coming|running|arrive|bit|little|come|will|go|reach|minutes|hour|come|slightly|dey|very|so|also ..2 late|behind
    < late ..1 >
    late ..1 #|small|coming
    traffic|jam|embouteillage|embouteillages|bouchon|bouchons|bouchonne|traffik|hold_up|holdup|bottleneck|embouteille
    on ..1 my|the|our way
    on|in road
    en|sur la? route|chemin
    i dey road|way
    dey ..2 road|way|taxi|bus|moto|traffic
    dans|in|within|d_ici ..1 @num minutes|min|mn|heure|hour|hours|heures
    arrive|coming|be|reach|there|arriving|la|come ..5 minutes
    minutes|hour|heure|h ..2 late|retard|behind|away|delay|plus_tard
    give me ..3 minutes
    eta
    attendez|attends|wait|hold|patientez ..4 minutes|minute|moi|arrive|peu
    < please? attendez|wait moi|me|for ..2
    panne|breakdown|crevee|crevaison|pneu|flat tyre|tire?
    broke|broken down
    flat tyre|tire
    missed|rate|loupe|manque ..2 bus|train|taxi|car|moto
    no ..2 taxi|bus|moto|bike ..3
    almost|nearly|presque|bientot there|la|arrive|arrivee|reach
    just ..2 left|leaving|woke
    viens ..1 de sortir|partir|quitter
    overslept|panne_de_reveil
    reveil
    je me gare
    parking the
    stuck|bloque|bloquee|coince|coincee|bloques
    je descend*|sors
    leaving ..2 now|home|house
    i ..2 close|near`,
} as const;
