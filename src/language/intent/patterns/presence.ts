/**
 * What patients say: a wrong number, having come, being on site. Patterns as in text/pattern.ts, folded, in French, English, Pidgin and
 * camfranglais together.
 */
export const PRESENCE = {
  wrongNumber: `
    je|i|moi|me|my m|am|name|nom|c ..1 appelle|is|est ..1 pas|not ..1
    pas|no|not|aucun de? malade|patient|sick|malades ..2 chez|here|ici|home
    who are|r you|u ,>
    qui etes vous
    c est qui|ki ,>
    who dis|this ,>
    colleague|collegue|brother|frere|soeur|sister|wife|husband|femme|mari ..4 not|no|n|longer|plus ..2 use*|utilise* ..3 phone|telephone|number|numero|it
    not|no|n|longer|plus ..2 use*|utilise* ..2 this|ce|cet ..1 phone|telephone|number|numero
    number|numero mistake|error|erreur
    mauvaise|wrong|mauvais personne|person|individual|destinataire|recipient|fella|guy|lady|addressee|man|woman
    adress* ..2 mauvaise|wrong personne|person
    not|unknown known|to ..1 to? me
    addressee|destinataire ..3 not|unknown|inconnu|known
    line|number|numero|sim ..2 registered|bought|achete|attribue|enregistre|reassigned|mine|moi ..3
    number|numero|line|phone ..1 is|est ..1 mine|a ..1 moi|mine|now|maintenant ..1
    mine|moi now|maintenant
    contacted|contactez|reached|joint ..1 the? wrong|mauvaise|mauvais ..1
    have|has|n|a|ai no|aucun|pas|ni ..1 @rdv ..1 with|chez|avec you|vous
    no|aucun|pas de? @rdv ..1 with|chez|avec you|vous
    mistaken|confus*|trompez ..1 me ..1 for|with
    not|no|pas ..2 said|concerned|concernee? person|personne
    no|not|nobody|personne ..2 bridget|by|de|of that|ce name|nom
    mother|mum|maman|mere|papa|father ..1 de|of ..2 not|pas
    not|pas|suis ..1 la|the ..0 mother|mum|maman|mere ..1 of|de|d ..2
    phone|telephone is|est not|n|pas hers|his|le|a ..1
    booked|book|pris|reserve anything|rdv|rien
    never|jamais ..1 booked|book|pris|reserve ..2
    i no be that person
    number|numero|line|phone|puce|ligne|sim ..1 no longer|more ..3
    tromper ,>
    trompe|trompes|tromper ..2 de ..
    vous|you|tu ..2 du|must|have vous|be|the|made|got ..2 tromper|mistaken|wrong|confondre
    mixed|mixing|mix|confuse|confusing|confondez|confond ..1 me|up|moi|m|avec|with ..4
    not|no|pas|n ..2 one|celui|celle|person|personne ..2 looking|cherchez|cherche|want|wanted
    registered|inscrit|inscrite|enregistre|patient|enrolled|dossier ..1 not? ..2 with|chez|at you|vous
    not|pas|no|n|never|jamais ..2 registered|inscrit|inscrite|enregistre|enrolled ..1
    phone|telephone|number|numero|line ..2 is|est|belongs|appartient ..2 school|ecole|office|bureau|company|shop|celui|someone|hotel|church
    what|which|quel|quelle|where|how|d|ou ..3 got|get|gave|avez|eu|trouve ..3 my|mon number|numero
    use|uses|using|utilise ..3 line|number|puce|numero|phone|sim ..2 again|anymore|longer|plus
    aucun|no|not patient ..3 here|ici|number|numero|house|phone
    m|my|name ..1 appelle|is|name _ not|pas
    know|knows|connais|connait ..2 any|no|aucun|aucune _
    not|no|never|jamais|pas ..1 know|connais ..1 any|anyone|nobody|personne ..
    have|has|get|avons|ai|a not|no|pas ..2 _ in|at|for|dans|chez|on ..1 house|place|family|number|numero|phone|compound|office|line|maison|famille|bureau|nous|moi
    no|not|nobody|none|aucun|aucune|personne ..2 _ in|at|dans|chez ..1 house|family|maison|famille|home|phone|line|ligne
    messages|message|sms|texts|calls|appels ..4 meant|intended|destine|destines|addressed|adresse|adresses ..3
    for|to|pour|a someone|somebody|quelquun|autre|another ..1 else|dautre|personne|person ,>
    not|no|pas ..2 right|good|bon|bonne person|number|numero|personne|contact
    dialed|dialled|texted|texting|messaging|messaged|calling|called|appelez|ecrivez ..3 wrong|mauvais|mauvaise
    this|ici|na|ce|it ..1 is|est|be|c ..2 garage|business|shop|mechanic|mecanicien|boutique|office|bureau|atelier|ecole|school|taxi|chauffeur|company|entreprise|restaurant|salon|church|bank|banque|pressing|pharmacie
    never|jamais|neva|not|no|pas ..2 book|booked|register|registered|reserve|prendre|pris|made ..4 with|from|at|for|chez|avec ..2 you|una|vous|your|clinic|side|clinique
    person|personne ..4 is|n ..1 not|est? ..1 here|pas|ici
    live|living|habite|reside ..2 cameroon|cameroun|douala|yaounde|here|ici|country ..1
    am a man|woman|boy
    suis un|une homme|femme|garcon
    man|homme ...2 not|pas pregnant|enceinte
    have|get|ai ..1 no|pas|aucun ..1 child|children|baby|enfant|enfants|bebe|pikin|wife|husband|mari|femme
    stranger
    na mistake|error
    confondez|confondre|confusion
    rien|nothing ..2 reserve|booked|book|commande|demande
    a|has change|changed ..1 de|her|his|number ..2 numero|number
    changed ..2 number
    which|quel|what ..1 hospital|hopital|clinic|clinique ..3 never|jamais
    never came|been ..
    new owner|proprietaire
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
    numero ..2 errone|incorrect|faux|mauvais
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
    who|qui ..2 is|est|be ..2 mme|mr|monsieur|madame|mrs|this|that|he|she ..3
    c est qui mme|mr|monsieur|madame|m|dr
    no|not|pas|aucun|aucune|never|jamais|any ..1 have|had|get|ai|avais|got|de|pris|any|an|d|eu|with ..2 appointment|appointments|rdv|booking|booked|consultation
    no|not|pas|aucun|aucune|never|jamais a appointment|rdv|booking|consultation
    have|get|got|ai|had ..1 no|not|pas|aucun|any ..2 appointment|appointments|rdv|booking|consultation
    < no|pas|aucun de|any|get|dey? appointment|rdv
    name ..1 is|na _ ..1 not ..1 _
    appelle _ ..1 pas|non ..1 _
    no|not|never|neva|pas|jamais|rien|nothing|anything|n ..3 booked|book|reserve|pris|took|take|made|make|schedule*|demande|asked|request* ..3 appointment|rdv|anything|rien|with|this|any|de|one|a|nothing|consultation
    what|which|quel|quelle appointment|rdv|consultation|visit
    i ..2 no ..1 get ..2 appointment|rdv
    never|jamais|neva|not|pas ..3 been|visited|came|come|mis|ete|alle|venu|consulte|patient|went|heard|go|connu|entendu|registered|inscrit|put ..5 hospital|clinic|hopital|clinique|there|la|chez|pieds|before|of|dossier|patient|you|here
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
    saw|seen|voir|vu|vue|recu|recue|receved|received|examine|examined|ausculte* ..1 the|le|la|me|by|par ..1 doctor|docteur|medecin|doc|dr ..2 yesterday|hier|already|deja|monday|lundi|tuesday|mardi|avant|morning|matin|day|today
    doctor|docteur|medecin|doc|dr|nurse ..2 saw|seen|recu|recue|vu|vue|see|received ..1 me|m|us|already|deja|him|her ..2
    doctor don see
    don see ..1 doctor
    been|was|were looked|seen|attended|taken ..1 after|care|to ..2 yesterday|already|monday|tuesday|of
    prise|pris en charge hier|lundi|mardi|deja|matin|avant
    consultation|visite|visit|appointment|rdv|it|c|was faite|fait|done|est|was ..1 done|hier|yesterday|fait|faite|already|deja
    consultation|visite|visit|appointment|rdv|it|c was|etait|fait|faite|done ..1 monday|lundi|mardi|tuesday
    recu|recue|vu|vue|vus|recus hier|lundi|mardi|ce|avant
    ete|etait recu|recue|vu|vue|amene|amenee hier|lundi|mardi|deja|ce|avant
    just left yours|you|clinic|your|there
    sors|sortons de chez vous
    amene|brought ..1 hier|yesterday|him|her ..3
    seen|vu hier|yesterday|already|deja
    j|on|nous|i y suis|est|sommes|etais|etait|ete ..1 alle|allee|alles|allees|passe|passee|venu|venue|ete
    had|has|got|have ..3 vaccine|vaccines|jab|shot|injection|checkup|scan|consultation ...5 already|yesterday|last
    done|did that|it|this ..2 last|yesterday|already|before|monday|tuesday|wednesday|friday
    ce|cette|le|ma rdv|visite|consultation ..2 ai|a|avons ..1 fait|faite|eu|eue|passe|passee
    < ..1 was|were|been|got|already seen|attended|treated|consulted|received|there
    checked in
    got|received|took|recu|eu|fait ..1 my|mon|ma|the|le|la jab|shot|vaccine|vaccin|injection|piqure|dose|results|test
    viens|vient|venons ..1 de terminer|finir|consulter ..3
    viens|vient|venons ..1 de voir|rencontrer ..1 docteur|medecin|infirmiere|specialiste|dr
    i|we|he|she|they|did attended|attend ,>
    did ..1 come|attend|show
    fini|termine|finished|done|complete|completed|through ..1 avec|with|chez ..3 doctor|docteur|medecin|dr|consultation|nurse|infirmiere|it|visite
    ai|avons|a|on ..1 honore|effectue|passe ..3 rdv|visite|consultation
    left|quitte|sorti|sortie ..3 hospital|clinic|hopital|clinique|consultation|doctor ..1
    bin|been ..1 there|here|la
    deja|already ..2 passe|passee|passes|venu|venue|reparti|repartie
    deja honore|fait|passe|eu|vu|venu
    appointment|rdv|visit|consultation was|etait ..1 yesterday|hier|last|on|lundi|monday|already|deja
    completed|finished|fini|termine ..3 visit|consultation|appointment|rdv
    doctor|dr|nurse don ..1 see|check|treat|talk
    don finish
    ai|avons ete ..2 examine|examinee|recu|recue|recus|consulte|consultee|vu|vue|soigne|soignee|vaccine|opere
    fini|termine ..1 ma|la|le|mon consultation|visite|rdv
    c etait|was hier|yesterday ..2
    rdv|visite|consultation ..1 deja ..1
    already examined|treated|checked|consulted
    done already|deja
    doctor|docteur|dr|medecin|nurse ..1 saw|checked|examined|received|treated me|us|m|him|her
    visit|consultation|appointment|visite took|happened|eu place|lieu
    sors|sortons|sort de chez|la|l|consultation
    sors de ..2
    already|deja|don|done|finish|finished|bin|been|fini|dja ..4 came|come|seen|saw|see|done|went|gone|attended|visited|consulted|been|venu|venue|vu|vue|fait|faite|passe|passee|consulte|consultee|recu|recue|vaccine|vaccinee|reach|vaccinated|treated|soigne|soignee|eu|go|here|there|la|arrive|arrived|ete|alle|allee|opere|received|had|met|meet|checked|took|pris|inside|consult|operated|venus
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
    consultation|visit|rdv|appointment|examen|test|it|visite ..2 faite|done|over|fait|terminee|termine|passe|passee|finie|finished|completed|happened|was ,>
    est|is|was|c ..2 fait|faite|done|over|passe|termine|fini ,>
    arrived|arrivee ,>
    i don come|arrive|go
    je|j don|deja came|come|go|show
    on|have arrived
    ete|suis|sommes|est|was|were|been|got|am vaccine|vaccinee|vaccines|vaccinated ,>
    just ..2 left ..2 hospital|clinic|doctor
    sors|sorti ..3 hopital|clinique|consultation
    viens|vient ..1 de ..2 consulter|finir ..
    viens|vient ..1 de ..1 sortir|quitter ..3 hopital|clinique|consultation|docteur|medecin|vous|bureau|salle|chez
    viens|vient de voir|rencontrer ..2 docteur|medecin|dr|doctor|infirmiere`,
  here: `
    standing|debout|stand|am|suis|sommes|waiting|attends ..1 at|au|a|devant|by ..1 counter|guichet|desk|accueil|comptoir|reception|caisse
    on site
    sur place
    deja|already dans|in|inside|sur|at ..2 murs|building|place|clinic|clinique|hopital|premises
    in|dans your|vos|votre building|murs|locaux|premises|clinic|clinique
    attends|attend|waiting ..1 mon|my|notre|for? tour|turn ..3
    inside ,>
    in|dans ..1 room|salle ,>
    au|aux|a|at|dans|in|by ..1 guichet|desk|caisse|comptoir|interieur|inside|triage|pharmacie|couloir|parking|portail|entree|entrance
    arrive|arrived|arrivee|reach|reached ..2 hopital|hospital|clinique|clinic|accueil|reception|place
    dans|in le|la|the|une|un couloir|salle|bureau|hall|corridor|office|cour
    attends|attend|waiting ..1 dehors|outside|devant|ici|here|dedans
    assis|assise|sitting|seated ..3
    devant le|la|votre|your ..2
    in front of ..2
    vous attends|attend ..2 accueil|salle|reception|hopital|devant|clinique
    waiting ..2 for you ..2
    je|nous|on|i|we|am|are ..2 suis|sommes|est|am|are|dey ..2 la|here|arrived|arrive|arrivee|ici|already|inside|devant|outside|hospital|clinic|hopital|salle|accueil|reception|front|gate|place|arrives|waiting
    dey|am|are|suis|sommes ..3 waiting|reception|accueil|gate|salle|hall|room|devant|portail|hospital|hopital|clinique|attente|front
    dans|in|at la? ..1 salle|waiting|reception|accueil|gate|hall|lobby
    i|we don reach|dey`,
  dayName: `
    @weekday`,
} as const;
