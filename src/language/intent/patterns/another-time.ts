/**
 * What patients say: another time, not being sure. Patterns as in text/pattern.ts, folded, in French, English, Pidgin and
 * camfranglais together.
 */
export const ANOTHER_TIME = {
  move: `
    be|is|get ..1 brought forward|earlier
    come|venir|passer ..3 during|pendant|on|durant ..2 holidays|vacances|weekend|conges
    let us? make|do|say it|am ..2 #|@day|noon|midday|later|earlier
    < please|pls|abeg? make|do it|am ..1 #|@day|noon|midday|later|earlier
    can|could|may i|we|you make|do|have|say it|this|that ..2 #|@day|noon|midday|later|earlier|another
    make|mek e|it|am ..1 be ..2
    put|place|pencil|slot ..1 me ..2 @day|#|later|earlier|on|for
    give ..1 me ..2 @day|another|later|new|next|other|different
    rather ..1 come|have|do ..3 @day|#
    < changer|change|decaler|deplacer|modifier|decalage|changement ,>
    reschedul*|postpon*|reprogram*|report|reporte|reporter|reportez|reportons|reporterai|decale|decaler|decalez|decalage|decalons|repousse|repousser|repoussez|deplace|deplacer|deplacez|deplacement|ajourne*|differe|differer|replanif*|remettre|remettez|remise|remets|avancer|avancez|avance|reproposer|report*er
    move|moved|moving|shift|shifting|shifted|push|pushed|pushing|change|changer|changez|changing|changes|changed|swap|switch|switching|modify|modifier|modifiez|modification|adjust|transfer|transferer|rebook|rebooked|bring|delay|changement|bouger|bougez|permuter|mettre|mettez|mets|put|fix|fixer|fixez|reserver|book|programmer|programmez ..5 @rdv|@date|@day|it|that|forward|back|another|other|autre|later|earlier|tard|tot|le|la|for|to|ahead|ca|this|am
    on change|decale|reporte|repousse|bouge
    change am|it|ca|the|la|l
    can|could|peut|possible|pouvez ..4 change|move|shift|changer|bouger|modifier|decaler|deplacer
    rebook|reprogrammer|rearrange
    re schedule|programmer|book`,
  otherTime: `
    trouvez|trouve|donnez|find|give|get ..1 moi|me|us|nous ..2 autre|another|else|different chose|one|something|slot|moment
    moyen|avez|auriez|as|dispo ..3 creneau|trou|truc|place|slot ..3 @weekday|weekend|matin|soir|aprem
    not|pas ..1 at|a|by|around|vers #
    not|pas|no this|that|ce|cette @weekday|day|jour|date|heure|hour
    not ..1 do|make mornings|evenings|afternoons|weekdays|weekends|thursdays|days|nights
    cannot|not ..1 make|do|fit @weekday ..1 ,>
    10|10am|10h|ten|# ..2 too|trop early|late|tot|tard
    busy|occupe|occupee|pris|prise ..2 at|a|vers|around #
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
    pas ce|cette jour|date|heure|semaine|matin
    not that|this day|date|hour|week
    not that time
    later|earlier|sooner ,>
    plus tard|tot
    some other time|day
    another time
    une autre fois
    a later|better date|time|day|hour
    autre|autres jours|dates
    too|trop early|late|tot|tard|soon|matinal|near|proche
    @day|@date|#|soir|matin|midi|noon|evening|heures ..4 instead|plutot|rather|better|mieux|preferable
    instead|plutot|rather|prefer|prefere|preferred|preferais|prefererais|preferable|prefererai|arrangerait|arrangerai ..5 @day|@date|#|matinee|matin|soir|midi|apres|noon|evening|evenings|mornings|another|autre|later|earlier|sooner|tard|tot|avril|mai|april|next|prochain|prochaine
    m|me|nous|would arrange|arrangerait|arrangerai|convient|suit ..1 plus|better|mieux|more
    m|me|nous arrangerait|arrangerai
    au lieu de?
    in place of
    instead of
    what|how about
    et|sinon|ou ..1 @weekday|apresdemain|soir|matin|midi ..1 ,>
    peut ..2 mettre|faire|voir|avoir
    what|which|quels|quelles|quel|autres|other|any ..3 days|day|slots|dates|jours|creneaux|times|heures|disponibilites ..4 available|free|dispo|disponible|disponibles|libre|libres|possible|have|avez|there|propose*|open|convient|arrange
    other times|dates|days|slots|hours
    autres jours|dates|heures|creneaux|disponibilites
    when|quand ..2 can|could|puis|pourrais|peux|possible ..4 come|venir|else|have
    only ..3 free|available|possible ..3 @day|at|after|apres
    seulement|uniquement le? @day|apres`,
  moneyLater: `
    no|not|pas|plus ..2 money|moni|argent|cash|salary|salaire|sous|moyens|means ..1 this|ce|cette month|mois|week|semaine`,
  notNow: `
    not|pas|no ..0 @day|now|today|then|maintenant
    not thursday|jeudi`,
  bookVerb: `
    book|reserve|reserver|prendre|take|schedule|avoir|have|need|besoin|want|veux|voudrais|get|fix ..5 appointment|rdv|consultation|slot`,
  uncertain: `
    little|slim|small|low|peu|faible|faibles|aucune|no ..1 chance|chances|probabilite|probability ..2 i|we|to|que|de|of|that|pour
    50|moitie 50|moitie
    50/50|50%
    half half
    ca|cela se peut
    make i see|know ..2 how
    go tell|inform|call|confirm ..1 you
    tell you ..1 later|tomorrow|after|soon
    laissez|laisse|let moi|me ..1 verifier|voir|check|think|reflechir|ask|demander|confirm
    ask|demande|demander ..3 first|husband|mari|boss|femme|wife|patron|mother|father|parents
    demande ..3 dabord
    d abord ..2 voir|demander
    if ..2 find|get|money|rain|transport|permission
    si ..2 ai|trouve|argent|patron|possible|pluie
    maybe|perhaps|peutetre|probably|probablement|possibly|eventuellement|doubt|doute|hesite|unsure|incertain|incertaine|depends|depend|undecided|uncertain|tentative
    not|pas|no|never ..2 sure|sur|certain|certaine|decide|decided|sures
    not|no|never ..1 know|sabi ,>
    not|no|never ..1 know|sabi yet|if|whether|when|now|first|for|my
    know yet|not
    sais ..1 pas ,>
    sais ..1 pas encore|si|quand|trop
    sais pas ,>
    i|we ..1 will|shall|go ..1 see ,>
    i see ..1 first|later
    je verrai
    je vois ,>
    je vois ..1 d abord|avec
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
    check|verifie|verifier|confirmerai ..4 back|later|reviens|tard|first|revenir|dire|know|voir
    je verifie|check ..2 et
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
    might|may @attend|make|able|not|need|cancel|change|miss|go|still
    might|may ..1 be ..1 able|there|absent|away|busy|free|travelling|unavailable
    will|shall|go|let confirm ..2 by|before|on|@weekday|later
    confirmerai|confirmerons ..2 @weekday|demain|avant|plus|d
    may be yes|no|not
    might|may ,>
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
} as const;
