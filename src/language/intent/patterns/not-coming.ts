/**
 * What patients say: cancelling, being away, no longer needing the visit. Patterns as in text/pattern.ts, folded, in French, English, Pidgin and
 * camfranglais together.
 */
export const NOT_COMING = {
  needless: `
    no|not|plus|pas|longer|nothing ..3 need|needed|needing|require|requiring|necessary|besoin|necessaire|utile|interested|interesse|interessee|required|peine|reason|use
    dont ..1 need
    no ..1 need
    useless|inutile
    no point
    need no
    no ..1 dey need`,
  cancelWord: `
    i|we|he|she|they|me|us|a will|shall|ll|would|can|could|do|fit not ,>
    mais|but not|pas me|moi|us|nous ,>
    will|shall|gonna|going|must|might|may|ll|have|am|are|is|go ..1 be|to? miss|missing|skip ..1 it|this|that|am|thursday|the|my|our|@rdv|one
    manquer|manquerai|manquera|manquerons|manqueront|manque|manquons|rater|raterai|ratera|raterons|rate|ratons|louper|louperai|loupe|zapper|zappe ..2 @weekday|@rdv
    ma|mon|mes|my|notre|our|sa|son|her|his|the|la|le? non venue|presence|participation|attendance|attending|coming|arrivee|disponibilite|availability
    not|plus|pas doing|faire ..1 this|it|ca ..1 anymore|more|longer
    sack it|that off?
    just drop me ,>
    cede|laisse ..1 mon|my tour|turn|place ..4
    without|sans me|moi thursday|jeudi|on|ce|this
    sans|without moi|me ,>
    sera|be|is sans|without moi|me
    oublie|oubliez|oublions|forget ..2 @day|rdv|appointment|tout|all|it
    scrap|bin|axe|kill|ditch it|that|thursday|the
    bin it|that
    not a hope|chance|prayer ..4
    aucune|no|zero|any? chance ..1 of|que|that ..3
    pas|no ..1 moyen que ..2
    sans facon|merci
    tres peu pour moi
    thanks but no
    merci mais non
    cancel|supprim*|delete*|remov* ..3 his|her|son|sa ..1 @rdv
    should|must be deleted|removed|cancelled
    considere*|treat|consider|regard ..4 void|nul|nulle|annule|cancelled|caduc
    relinquish|forfeit|forgo|renonc*|abandon* ..3
    wish|souhaite|veux|want ..1 to? relinquish|renoncer
    give|gives|giving|abandonne|abandonnons|lache ..0 up ,>
    i|we|on|je give|abandonne|abandonnons|renonce|renoncons up? ,>
    on|nous|we laisse|laissons|leave tomber|it
    my|mon|ma husband|wife|boss|mari|femme|mother|mere|father|pere|patron|fils|fille|daughter|son|oga ..2 against|refuse|refuses|refused|contre|veut|said|dit|says ..1 pas|it|no|non|not
    mari|femme|patron|boss|husband|wife|oga ..3 no|non|pas ,>
    daughter|son|fille|fils|child|enfant|he|she|il|elle refuses|refuse|veut ..2 go|aller|come|venir|y|pas ..2
    not|no|plus|pas ..2 see|vois|voir ..2 point|utilite|interet|use|sense ..3
    decline|declines|declining|declined|refuse ,>
    i|je|must|dois decline|decliner
    negative|negatif ,>
    said|dit yes|oui ..3 no|non
    yes|oui ..4 but|mais now|finally|finalement|la ..1 no|non|ill|sick|malade|cannot|peux
    was|were|etait yes|oui but|mais ...6
    confirm*|announce|annonce|notify ..2 absence
    strike|cross|take|scratch ..2 off ..2 @day|list
    pull ..1 the pin
    bail ,>
    gonna|going ..1 to? bail
    be bothering|bothered with
    wish|want|souhaite|souhaitons|veux|feel|desire not|plus|pas|no|longer ..2 come|coming|venir|attend|like ..2
    don wish|want|feel to? ..1 come|like ..2
    not|no|plus longer|plus|pas? ..1 wish|want|feel|souhaite|envie ..2 come|coming|venir|it|like|attend ,>
    not doing|faire|having ..2 consultation|visit|scan|appointment|it anymore|any|more|plus|longer ..1
    ne? fais|ferai|faisons plus ..2 consultation|visite|rdv
    insurance|assurance ..2 not|no|pas|refuse ..4
    comot ..2 appointment|name|rdv
    c est mort ..2
    it is|s off ,>
    my|mon file|dossier|name|nom ..2 close|cloture*|thursday|jeudi
    close|cloture* ..2 file|dossier|booking
    going|go through with it
    n|never|ne|jamais ..2 mets|going ..2 through with
    not ..1 going through ..2
    never|no|not ..1 ever ,>
    not this ..1 ever
    not ..1 be? bothering|bothered|bother ..1 with it|that|this
    je? passe ..1 mon tour
    disposer|dispose ..2 place|creneau|slot
    se|me|nous presente|presentera|presenterai|presenterons|presentons pas|point
    va|vas|aller pas ..1 aller|possible ..3
    it was|said yes|oui ...6 ill|sick|malade|but|mais ..8
    had|eu the|my|le|deja baby|bebe ..1 already|deja
    said|dit yes|oui ..2 it|c|but|mais ...3 no|non
    bin|scrap it ,>
    am|be|is backing|pulling out
    laisse beton
    aura|have had ..2 baby|accouche already|deja
    moi ..1 non
    stay|staying|rester|reste in|at|au|a|la bed|lit|home|maison
    regret*|desole|desolee|sorry ..4 decliner|declin*|renoncer
    declin* ..3 @rdv|invitation|proposition|creneau|offer
    serai|sera|serons|viendrai|viendra|viendrons|irai|ira|irons|pourrai|peux|viens point
    never|not|no|plus|jamais ..2 set|setting|mettre|mettrai|mettrons|remettre ..2 foot|pied|pieds
    gardez|garde|keep votre|ton|your @rdv
    cherchez|cherche|guettez|attendez pas|plus ..1 @day
    devien* ..1 sans objet
    sans|without objet|purpose
    a|un|big no|non from|for|pour|de me|us|moi|nous|part
    c|it|that est|is non|no ,>
    not this time ..1 ,>
    pas cette fois ..1 ,>
    be|etre ..1 excused|dispense|dispensee|excuse
    prefere|prefer|rather|want|veux|voudrais|souhaite ..1 annuler|cancel
    scrap|ditch|skip|rayez|barrez ..2 @rdv|@weekday|it|this
    n|ne ..2 serai|sera|serons|sommes|suis pas ..2 des votres
    you|vous ..2 give|donner|donnez ..3 place|slot|turn|tour
    not|no|never ..2 manage ..2 it|that|to
    change|changed ..2 heart|avis
    going|went|gone|moved|move|changed|change|change ..3 another|other|autre|different|d hospital|clinic|hopital|clinique|doctor|medecin|docteur
    not|no keep|keeping|hold ..2 place|slot|spot
    bother ..1 keeping|waiting|holding
    not|no ..1 going|gonna|gona to? happen|work|out
    will|is not happen|happening
    pull|pulling|pulled|drop|dropping|dropped|back|backing|backed|bail|bailing|bow|bowing|duck|ducking out
    not|no|never ..1 going|go|gone|turning|showing ,>
    not|no|never dey? going|go ..1 there|anymore|again|back|thursday|that|anywhere
    not|no|never dey? going|go to ..1 hospital|clinic|appointment
    no way ..3 going|coming|back|returning|come|go
    never ..2 going|coming|go|come|set ..1 back|again|foot
    n y vais|va|irai|ira|irons|allons plus|pas|jamais
    ne|n irai|ira|irons|pars|retourne|retournerai|bouge plus|pas|jamais
    ne? go plus|pas ..2
    plus|pas|jamais ..2 retourne|retournerai|retourner|remets|remettrai|pieds
    jamais ..2 retourne*|reviens|remets
    pas|aucun|no|not ..1 moyen|moyens de|d|to|pour ..2 venir|etre|come|be|passer|arriver|attend
    refuse|refuses|refused|interdit|empeche|forbids|forbade ..3 que|to|let|de
    give ..2 miss
    un|a miss ,>
    prefere|prefer|rather ..1 not|no|pas|ne ..2 @attend|it|go|do
    pass ,> >
    cede|cedez|passe|donnez|donne|give|offer|offrez ..1 my|ma|mon|the|la|le ..1 turn|tour|place|slot|seat|creneau ..4 autre|another|autrui|others|autres|someone|quelquun|person|personne|patient|somebody
    plus la? peine
    plus|pas|no la peine|need|besoin|worth ..2 venir|come|coming|rdv|appointment
    absence ..1
    lift|call off|rayer|barrer|barrez ..2 @rdv
    no want again|am|it
    i no want ,>
    laisse|laissez seulement
    je|on laisse ,>
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
    never mind
    nevermind
    tant pis
    withdraw|withdrawing|desiste|desister|renonce|renoncer|resilier|abandonne|abandonner
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
    @occasion ..1 is|na|be|on|it|le|ce|c|est|tombe|this|that ..1 @weekday|that|day|jour|this|then
    @occasion @weekday
    @weekday ..1 is|na|be|c|est|dey|there|y|a|get ..3 @occasion|market
    get|have|has|got|ai|a|avons|write|writing|writes|compose|composes|composent|composons|passe ..2 @occasion ..1 on|le|ce? ..0 @weekday|that|jour|day|then
    i|we|she|he|they write|teach|work|travel|fly|farm|leave ..3 on? ..0 thursday|thursdays|@weekday ,>
    will|shall|go|am|are|is|ll ..1 be? burying|teaching|travelling|traveling|flying|writing|studying|farming|harvesting|moving|attending|marrying|wedding|leaving ..4 thursday|@weekday|that|then|day ,>
    will|shall|go ..1 be ..1 burying|working|teaching|travelling|traveling|flying|farming|harvesting|studying ..4
    je|j|on|nous|moi pars|partons|part|voyage|voyageons|quitte|quittons|compose|composons|enterre|enterrons|bosse|deplace ..2 @weekday|ce|that|tot|demain
    @weekday je|j|on|nous|moi ..1 pars|partons|part|voyage|voyageons|quitte|quittons|compose|composons|enterre|enterrons|bosse|travaille|travaillons ..3
    enfants|fils|fille|elle|il|il|elles|ils ..1 compose|composent|voyage|voyagent ..3
    me|se|nous marie|marient|marions|fiance ..3
    on|me|m|l|la opere|operent|operera ..1 @weekday|ce|demain
    enterre|enterrons|enterrer|inhume|bury|burying|buries ..1 mon|ma|my|our|notre|his|her|un|une ..2
    vais|va|allons|pars|partons|part|descends|monte|go|going|travel|travelling ..1 au|aux|en|a|to|for ..1 @away ..2
    serai|sera|serons|seront|serais ..1 au|aux|a|en|dans|chez|l|la|in|at|for ..1 @away
    serai|sera|serons|seront ..1 chez|avec ..1 @person|parents|famille|tante|oncle|grand ,>
    will|shall|go|ll be|dey ..1 in|at|for|on ..1 @away
    serai|sera|serons|seront|be ..1 loin|far|parti|partie|partis|gone
    suis|am|are|is|sommes|est|dey trop|too|very|so? ..0 loin|far ,>
    a|an|be|dey|i|we|she|he|am|is|are|they|pikin ..1 dey|at|in|for ..1 for|at|in? ..0 @away
    suis|sommes|est ..1 au|aux|en|a|l|dans ..0 @away
    viens|vient|venons ..1 de|d ..1 voyager|demenager|partir ..2
    viens|vient|venons ..1 d arriver ..1 au|a|en|aux|chez ..1 @away
    viens|vient|venons ..1 d|de ..1 accoucher|faire ..1 operer? ,>
    just ..1 travelled|traveled|relocated|moved ..2
    just ..1 given|gave|had birth|baby ..1    at|in ..1 abroad
    a l etranger
    bloque*|stuck|coince* ..1 a|in|at ..1 etranger|abroad|overseas|village
    left|quitte|quittes|quittons ..2 town|ville|country|pays|city|region
    moved|demenage|demenages|relocated ..2
    parti|partie|gone vivre|for good|live|definitiv*
    for good
    rentre|rentree|moved|back ..3 pays|village|home ..2 definitivement|good
    voyage|traveled|travelled|travelling|traveling ..2 upcountry|village|abroad|pays|home|out
    i don travel
    he|she|il|elle ..1 has|a|est|don ..1 moved|left|parti|partie|quitte|travel*
    died|dead|deceased|decede|decedee|deces|mort|morte|passed|late ..1 on|away|monday|lundi|last|hier|yesterday|husband|mari|wife|femme|son|her ..2
    plus de ce monde
    is|n est no|plus more ,>
    treated|seen|soigne|soignee|soignes|suivi|suivie|consulte|consulted|vu|pris|admitted|hospitalise* ..2 elsewhere|ailleurs|another|somewhere
    doctor|docteur|medecin|place|clinic|clinique|hopital|hospital|slot ..2 nearer|closer|elsewhere|ailleurs|plus pres|somewhere ..2
    found|trouve|trouvee|chosen|choisi|picked|prefer|prefere|see|voir|vu ..3 another|autre|different|other|guerisseur|healer|marabout|nearer|herbalist ..3
    autre|another clinique|clinic|hopital|hospital
    out|hors of|de town|ville|country ..2
    not|no|pas around|la|town|ville ..1 @weekday|that|ce
    pas la @weekday|ce|cette
    probleme|problem|issue|matter est|is|s|has ..1 regle|resolu|solved|sorted|fixed|gone|parti ..2
    problem|probleme solved|regle|resolu|sorted
    regle|sorted ..1 tout seul|itself
    pain|douleur|mal|fever|fievre est|is|has|s ..1 gone|partie|parti|passe|passee|over ..2
    body don ..1 well|strong
    trouve|trouver|found|got ..1 mieux|better|ailleurs|elsewhere ,>
    a l etranger
    overseas|abroad|hospitalised|hospitalized|bedridden|alite|alitee
    cloue|clouee|stuck|coince|coincee|retenu|retenue ..2 lit|bed|maison|home|hopital|work|boulot
    deuil|mourning|bereaved|bereavement
    am|be|is|are|was|travel*|far ..2 away
    suis|serai|sera|serons|serais en|de|au cours|reunion|formation|stage|examen|mission|garde|service|classe|deplacement|conge|deuil|shift|chantier|tournage|audience
    at|a|au|aux|for|in|un|an ..1 funeral|burial|wedding|obseques|enterrement|mariage|bapteme|baptism|interview|entretien|court|tribunal|exam|exams|camp|conference|seminar|seminaire|workshop|training
    on duty|call|shift|leave|mission
    have ..1 to? be ..2 elsewhere|abroad|away
    away from ..2
    travelled|posted|transferred|mute|mutee|affecte|affectee ..2
    i no get ..1 time|moni|transport|chance
    i no dey for? ..1 town|village|country|house
    no|not|pas|plus ..2 moni|moyens|money|transport|argent|time ..2 come|venir|for|pour|de|to
    demenage
    moved|relocated ..2 city|town|ville|away|country|abroad
    work|working|travaille that|ce day|jour
    out of ..1 town|country
    suis|serai a|en douala|yaounde|bafoussam|garoua|village|brousse|france|europe
    absent|absente|absents|indisponible|unavailable|empeche|empechee|empechement|empechements|busy|occupe|occupee|engaged|indispo|indisponibles|prises|unable|incapable
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
    j ai cours|examen|examens|reunion|travail|boulot
    j ai un|une|des ..1 empechement|imprevu|imprevus|examen|examens|deuil|reunion|voyage|deplacement|contretemps|cours|mariage|entretien|engagement|bapteme|ceremonie|mission|stage|formation|concours|urgence|obligation|conge
    i have ..2 exam|exams|meeting|class|work|travel|funeral|burial|wedding|trip
    at|a|au work|travail|boulot ..1 that|ce|jeudi|thursday|then|on
    je travaille
    i ..1 working
    boss|patron|employer|chef ..4 refuse*|not|pas|no|let|laisse
    no|not|pas|plus ..3 money|argent|transport|taxi|moyen|moyens|sous|means|fare|dos|mburu|mbourou|nkap|mbongo|kolo|wari|fric|ronds|fap
    dos|nkap|mbongo|kolo|argent|sous|money|moni ..1 n? est|sont|is|dey|y pas|plus|no|not ..1 la|there|encore? ..0 ,>
    pas|plus le|les|de|d|mon|mes do|dos
    poche|poches|pocket|pockets ..1 est|sont|is|are|dey? ..1 vide|vides|empty|dry|percee|percees
    < pas les|de|d|aucun ..1 moyen|moyens|sous|fric ..
    no ..1 get ..1 money|transport|means|moni
    sick|malade|hospitalise*|admitted ..2 ,>
    admitted|hospitalise|hospitalisee ..5
    choose|chose|found|trouve|choisi|went|alle|allee|going|consulte|see|saw|seeing|have|got ..3 another|other|autre|elsewhere|ailleurs clinic|hospital|doctor|docteur|hopital|clinique|medecin|dentist|dentiste|specialist
    going|went|vais|alle|go ..1 elsewhere|ailleurs
    i ..2 prefer|chose ..2 elsewhere`,
  better: `
    am|is|feel|feeling|dey|suis|est|va|vais|sens|me ..2 better|well|fine|healed|cured|gueri|guerie|mieux|bien|okay
    don|dey ok|well|better|fine
    gueri|guerie|healed|cured|recovered|retabli|retablie
    va mieux`,
} as const;
