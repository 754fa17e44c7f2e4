/**
 * What patients say: yes, no, coming, being able to come, confirming. Patterns as in text/pattern.ts, folded, in French, English, Pidgin and
 * camfranglais together.
 */
export const COMING = {
  yes: `
    naturally|naturellement|ouep|yepp|surething|grand|deadly|aye|okie|righto|sawa|banco
    < ca >
    you bet
    sure thing
    too easy
    no dramas|bother|drama
    nae bother
    hakuna shida
    why of course
    copy that
    nothing against it
    c est tout? bon|good|cale|carre|note
    c bien ,>
    tres|very bien|good|well
    < o ..1 >
    that is|works fine|good|ok|perfect
    yes|oui|yeah|ok|daccord|sure|okay|certainly|absolutely|definitely|affirmative|affirmatif|absolument|certainement|volontiers|exact|exactement|indeed|correct|agreed|agree|accepte|accepted|accept|entendu|compris|noted|understood|roger|deal|evidemment|carrement|surement|vu|parfait|perfect|ofcourse|obviously|super|impeccable|excellent|great|good|nickel|partant|partante|cool|aye|yebo|ayo|bet|yos|perfecto|alright|aight|fine|copy|copied|positif
    bien sur|entendu
    of course
    all right
    c est bon|ok|oui|parfait|note|entendu|cool|top|compris|nickel
    ca marche|roule|va|gaze|me
    sa marche|va|roule
    no|pas de? problem|probleme|wahala|worries|worry|souci|shaking|objection|issue|issues|stress|palaver|tension
    zero probleme|souci
    aucun|aucune probleme|souci|objection|soucis
    sans probleme|souci|faute
    sans aucun doute|probleme|souci
    pas? de? drap|die|palabre
    y a pas? ..1 drap|die|souci|probleme
    y a pas ..1 drap|die|palabre ..1 je|on|nous|i suis|est ..1 la
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
    be der|dere|dia
    drap|souci|probleme|wahala ..1 je|on suis|est la
    compt* ..4 parmi|among|present|presents|presentes|dedans|avec
    ferai|fais|do|doing ..2 tout|best|everything|possible ..2 etre|be|venir|come ..1
    pop|drop|swing|stop in|by|round|over
    manage|managing to come|be|attend
    bring|amene|amenerai|emmene|emmenerai|accompagne|accompagnerai him|her|le|la|l|it|them|myself|moi
    me|m|se|s|nous|vous deplacer|deplace|deplacent|deplacerai|deplacera|deplacerons|deplacons
    be|b dere
    b|be|am ..1 dere|thr|ther
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
    be|been|dey|am|is|are ...2 there|present|around|here|available
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
    je|j|on peu
    may|might be`,
  confirmWord: `
    not|wouldn|would|won ..1 not? skip ..1 it|this|that
    marque|note|noted|marked|inscrit|ecrit ..2 calendrier|agenda|calendar|cal|diary|planner
    in ..2 cal|calendar|diary|agenda
    pour sur ,>
    soyez tranquille|rassure|rassuree
    me depose|drops|dropping ..1 me? jeudi|thursday|off
    say less ,>
    tiens a ce|mon @rdv
    keep|keeping|maintain|hold|reserve|gardez|garde|gardons|conserve|conservez ..1 my|our|the|mon|ma|notre|le|la ..1 @rdv|place|slot|booking|spot|creneau
    i|je|on|we keep|garde|gardons|maintient|maintiens|maintenons ,>
    keep ..1 it|am i|we|am|coming
    maintenez|maintiens|maintient ..2 @rdv|consultation|tout
    place|slot|creneau reste|stays|remains|stay
    count on it|us|me|that
    compter|comptez|compte dessus
    pouvez|peux compter ..1 sur|dessus
    rater|raterai|raterais|raterons|raterait|manquer|manquerai|manquerais|manquerons|louper|louperai|louperais|louperons ..1 pas|rien ,>
    not|wouldn|wouldnae|no|won ..3 miss|missing|missed ..1 it|this|that|ca
    ne|n|pas raterais|raterai|manquerais|manquerai|louperai|louperais|raterons|manquerons|louperons ..1 pas|ca|cela ..4
    would not miss|dream ..3
    impossible d|de ..1 oublier|rater|manquer|louper
    not|no|pas|can ..1 forget|forgotten|oublie|oublier|oublierai ..1 it|that|pas? ,>
    nothing|rien ..1 can|will|va|ne|peut? ..1 stop|prevent|empecher|empechera|m ..3
    nothing|rien ..2 in the way
    pas|no|aucun d? ..1 empechement|impediment ..3
    nothing|rien has|a ..1 change*
    all set
    tout ..1 cale|pret|organise|ok|arrange
    set|booked|ready and ready|set|booked
    thursday|jeudi it is
    taken|took|posed|pose|pris|booked ..2 day|journee|leave|conge ..1 off|expres|for|pour
    rain|pluie|shine ..2 shine|not|pas|ou ..2
    even in|under ..1 rain
    meme sous ..1 pluie
    come what may
    coute que coute
    quoi qu il arrive
    date|time|heure|hour|jour ..1 bonne|fine|good|perfect|parfaite|okay|ok|convenient|works ..1 for|pour us|me|nous|moi
    still on ,>
    ca tient ..1 toujours?
    ca joue ..2
    not|no|never|n cancelling|canceling|annule ..1 rien|anything|it
    affirm|affirms ..2 attendance|presence
    assure ..2 presence|attendance
    on|sur|in place|board ,>
    reponds presente?|present
    y serons|sera|serai tous|toutes|ensemble|both
    see yous|ya|ye|you|u then|there|thursday|soon
    wait|attendre me|m ..1 ,>
    happy|pleased|delighted|content|contente|heureux|satisfied ..2 with|avec|de ..2 slot|creneau|time|date|heure|@rdv|that|it
    present|presenting myself ..3
    delighted|glad|happy to ,>
    # it is ,>
    10am|10h|ten it is
    go for it
    c est cale|carre|regle|acte|valide|convenu
    tenu|tenue ..1 a ..1 parole
    place|slot|spot|creneau ..1 for|to|pour|a me|moi|us|nous
    ne? donnez|donne ..2 pas ..2 place|creneau
    no|not|never give|release|free|sell ..2 slot|spot|seat|appointment
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
    ok|bon|daccord|good|parfait|partant|fine|perfect|partante|great ..1 pour|for|with|avec
    10am|10h|10|dix|ten ..3 ok|good|fine|perfect|parfait|bon|works|nickel
    still on|valid|good|ok|coming
    looking forward
    hate de
    can not wait
    remember|remembered|souviens
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
    i am|be|dey in ,>
    i am|be|dey in for ..1 it|that|am|thursday
    i dey for am|it|that|there
    inchallah|inshallah
    if|si god|dieu|allah ..3
    god willing
    same time|day|as before
    comme prevu|convenu|dhabitude|dit
    as planned|agreed|scheduled|usual`,
} as const;
