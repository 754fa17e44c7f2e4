/**
 * What people say of how they are: undecided, in hospital, without means, well again, with another person who needs a visit too. Patterns as in
 * text/pattern.ts, folded, in French, English, Pidgin and camfranglais together. `not…` take away what says something else.
 */
export const CIRCUMSTANCES = {
  perhaps: `
    peutetre|peutetr|ptetre|ptet|peutet
    peux|pe|peu etre
    maybe|mayb|mebi|perhaps|perhap|possibly|probably
    not|no ..1 sure|certain ..1
    unsure|uncertain
    pas|plus ..1 sur|sure|certain|certaine|sur
    sais|sait|se|sai|c pas|plus encore|trop|si
    sais|sait|se|sai|c pas|plus ,>
    sais|sait ..1 pas ..1 encore|si|trop
    jsp|idk|dunno
    do not|no know|sabi yet|if
    do not|no know|sabi ,>
    not|no ..1 know|sabi yet|if|whether
    not|no ..1 know|sabi ,>
    on verra
    on va voir
    je verrai|verrais|reflechis|reflechirai ..1
    je vais voir|reflechir ..2
    je vais y reflechir
    i|we|a will|go|shall|ll see|think|check ,>
    i|we|a will|go|shall see ..1 first|how|if|about
    i|we go see
    c est possible ,>
    possible que
    a voir
    let me see|think|check ,>
    laissez moi voir|reflechir
    dirai|confirme|confirmerai|reviens|reviendrai ..3 plus tard|demain|bientot
    let you know
    inform you later
    will|ll ..1 confirm|tell|inform ..2 later
    i might
    fifty fifty
    50 50
    50/50
    moitie moitie
    half half`,
  /** Says in so many words that it is not known yet. */
  depends: `
    ca|sa|it|cela|all|tout depend*
    < depends ..3`,
  inHospital: `
    hospitalis*|ospitalis*
    suis|est|es|etre|sommes|ete|sera admis|admise|interne|internee ,>
    admis|admise|interne|internee ..1 a|au|aux|en|dans|chez|pour|depuis|hier ..2 hopital|hospital|clinique|urgences|reanimation|observation|chu|hier|lundi|mardi
    am|is|was|been|got|were|be|are|have|has|don|they ..2 admitted|hospitalised|hospitalized ..3
    < admitted ..2
    they|dem|doctor|doctors|hospital ..1 don|have|has admit|admitted|kept|keep ..1 me|us|him|her|my
    admitted|admit|kept|keep me|him|her|us|my ..3 hospital|ward|clinic|there|here|overnight|observation
    kept|keep|keeping|held me|him|her|us ..1 in|at|for ..1 the|a? ward|hospital|clinic|observation
    lying|lie|dey ..1 in|on|at|for ..1 the|a? hospital|ward|icu|intensive ..2
    am|is|dey|are|still|currently in|inside|for ..1 the|a? hospital|ward|icu ,>
    am|is|dey|are|still|currently in|inside|for ..1 another|other|general|laquintinie|district|regional|central|different hospital|clinic|ward
    hospital bed
    on|under|sous drip|perfusion ..2 hospital|hopital|ward|depuis|clinic
    suis|est|sommes|encore|toujours ..1 en reanimation|observation|hospitalisation|chirurgie|soins
    suis|est|sommes|encore|toujours ..1 sous perfusion
    m|l|ma|nous ont|a|avez ..1 garde|gardee|gardes|retenu|retenue ..1 a|en|dans|pour ..1 l? ..0 hopital|observation|clinique|urgences|reanimation
    couche*|alite*|allonge* ..1 a|sur|dans ..2 hopital|clinique
    lit d hopital
    suis|est|sommes|encore ..1 a|dans|au ..1 un|une|l|autre ..1 autre hopital|clinique|centre
    suis|est|sommes|am|is|dey ..1 aux|in|at ..1 urgences|emergency ward|room|depuis
    suis|est|sommes|am|is|dey ..1 aux|in|at ..1 urgences|emergency ,>
    je suis aux urgences
    suis|est|sommes|am|is|dey encore|toujours|still ..1 a|at|in|for ..1 l|the? ..0 hopital|hospital|hosto
    suis|est|sommes|am|is|dey ..1 a|au|at|in|for ..1 l|the? ..0 hopital|clinique|hosto ..1 de|du|la? ..0 general|generale|central|centrale|district|regional|regionale|militaire|laquintinie|reference|jamot
    am|is|dey ..1 at|in|for ..0 laquintinie|general|central|district|regional ..0 hospital
    in the hospital ..1 with|since`,
  /** Having been in a hospital, no day named: why somebody did not come. */
  wasInHospital: `
    etais|etait|etions|was|were ..1 a|at|in|dans|for ..1 l|the|un? ..0 hopital|hospital|hosto ..1`,
  onADay: `
    hier|yesterday|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday|matin|morning|soir|evening|afternoon|midi|already|deja|today|aujourdhui|heure|time
    semaine|week passee|derniere|last
    last week`,
  notInHospital: `
    l an|annee dernier|derniere|passe|passee
    last year|month|time
    fee|fees|frais|cost|price|combien|much
    sorti|sortie|sortis|discharged|left|quitte|libere|liberee
    not|pas|n|jamais|never ..2 hospitalis*|admitted|admis|admise
    si|if|when|quand|will|would|shall|vais|serai ..3 hospitalis*|admitted`,
  noMeans: `
    pas|plus|sans|manque|manquent|aucun|manquer|trouve ..2 l|d|de|les|des|mon|assez|du? ..1 argent|sous|moyens|transport|taxi|fric|nkap|mbongo|do|dos|ronds|kolo|mbourou|monnaie|wari
    not|no|without|lack|lacking|never ..3 money|cash|transport|fare|means|transportation|funds|mbongo|nkap|moni|dough|bike|vehicle
    money|moni|transport|argent|taxi ..1 no|not|pas dey|available|la|there|yet|reach|enough|dispo
    no money|moni|cash|transport|fare|means|funds
    dos|nkap|mbongo|kolo|argent|sous ..1 n? est|sont|y pas|plus ..1 la ,>
    poche|poches|pocket|pockets ..1 est|sont|is|are|dey? ..1 vide|vides|empty|dry|percee|percees
    argent|moyens ..1 me|nous? manque|manquent|font|finis|fini|finit
    money|cash|salary|argent|salaire ..1 is|don|has|est|a ..1 finish|finished|fini|finis|short
    n|ne|no|not|can|could|cannot ..2 afford ..2 transport|it|to|taxi|bus|fare|consultation|visit
    n|ne|no|not|can|could|cannot ..2 afford ..2 ,>
    ne|n|peux|peut|pourrai|can|could|cannot|not|no ..2 pas|not|fit ..1 payer|pay ..1 transport|taxi|la|le|consultation|for|the|bus|fare|it
    ne|n|peux|peut|pourrai|can|could|cannot|not|no ..2 pas|not|fit ..1 payer|pay ..1 ,>
    suis|am|are|is|completement|totalement|really fauche|fauchee|broke|foirre|foire|foirree|sec
    < broke ,>
    prix|cout|cost|price|fare ..1 du|de|of|for ..1 transport|taxi|bus ..3
    transport|taxi|bus ..1 is|est|too|trop|c ..1 cher|chere|expensive|costly|much
    trop|too cher|chere|expensive|costly ..1 pour|for moi|me|nous|us
    financial|financially|financiere|financier|financieres|financiers ..3
    no|pas|sans ..1 de|of? moto|bike|voiture|car|vehicule|vehicle ..2 venir|come|pour|to
    no|pas|sans ..1 de|of? moto|bike|voiture|car|vehicule|vehicle ..2 ,>
    means ..1 to come
    moyen|moyens ..1 de|pour ..1 venir|deplacer|transport|payer`,
  notNoMeans: `
    medicament*|medicine*|drug|drugs|ordonnance|prescription|tablets|pills|comprimes|traitement|treatment|examens|examen|test|tests|operation|scanner
    had|avais|avait|avions|avaient ..2 no|not|pas|plus
    moyen d|de etre|venir|faire
    refund|rembours*|back|rendu|rendre|monnaie|receipt|recu
    momo|mobile|orange ..1 money
    demand*|ask*|reclam*|exig*|pris|prend|stole|vole*|took|bribe ..3
    accept|acceptez|take|prenez ..2
    chop|tchop|eat|eating|mange* ..2 money|argent
    waste ..2
    credit|unites|airtime`,
  recovered: `
    gueri|guerie|gueris|gueries|guerri|gerie|retabli|retablie|remis|remise
    plus|no|not malade|malades|sick|ill ,>
    plus|no|not ..1 malade|sick|ill ..1 anymore|again|donc|so|merci|alors|du
    no|not ..1 more|longer sick|ill
    healed|cured|recovered|recover
    va|vais|vas|sens|sent|portes|porte ..2 bien|mieux
    am|feel|feeling|is|dey|are|body|e|getting ..1 don|much|now|completely|very|all|a? ..1 fine|better|ok|okay|well|good|strong
    don better|fine|well|strong|healed
    fine|better|well|ok now
    sickness|pain|fever|maladie|douleur|fievre|mal|palu|malaria|cough|toux ..1 is|has|est|a|don ..1 gone|go|finish|finished|passee|passe|partie|parti|finie|fini|disparu
    n|ne ..1 ai|a ..1 plus mal|rien ..1
    no pain|problem ..1 again|anymore|more`,
  /** "plus besoin": what makes a mere "better" a reason not to come. */
  noNeed: `
    plus|pas|aucun ..2 besoin|utile|necessaire|la peine|neccessaire
    no|not ..2 need|point|reason|necessary|longer
    no need
    not need
    inutile|useless|unnecessary
    annulez|annuler|annule|cancel
    donc|so|alors|therefore|thats|that ..3 not|pas|plus|no ..2 come|coming|viens|venir`,
  notRecovered: `
    not|pas|no|never|jamais|ni ..1 encore? ..0 gueri|guerie|retabli|retablie|healed|cured|recovered|better|mieux|bien|fine|well|good|ok
    if|si|when|quand|until|till|pas|not|avant|before|hope|espere|want|veux|please|esperant ..3 gueri|guerie|better|healed|mieux|fine|well|recover
    how|comment ..2
    thank|thanks|merci ..2 for|pour|d|de ..3
    but|mais ..4 still|encore|toujours|pain|mal`,
  another: `
    @kin ..2 veut|veux|voudrait|voulait|wants|want|wan|would|needs|need|souhaite|souhaiterait|a|aimerait|has|cherche|like|desire|demande ..2 aussi|also|too|egalement|as|like|besoin|un|une|a|an|to|another|wan ..4 rdv|rendez|appointment|consult*|see|voir|doctor|docteur|come|venir|visit|visite|check*|vu|seen|too|aussi|soigne*|treat*
    @kin ..2 veut|veux|voudrait|voulait|wants|want|wan|would|needs|need|souhaite|aimerait ..3 consult*|voir|see|venir|come|check*|rdv|appointment ..3 aussi|too|also|egalement
    quelquun d autre ..2 veut|voudrait|besoin|malade|cherche|souhaite ..3
    @kin ..3 aussi|egalement|too|also ..1 malade|sick|ill|fievre|souffre*|suffering|unwell|mal|souffrant*
    @kin ..2 est|is|sont|are|etait|dey|be|don|s sick|malade|ill|malades|unwell|souffrant|souffrante ..1 too|aussi|also|egalement|like|as|pareil
    @kin ..2 tombe|fell|don|fall|falls sick|malade ..1 too|aussi|also
    @kin self|aussi|too|also dey|is|est ..1 sick|malade|ill
    can|could|may|peut|pourrait|possible|est|estceque|peux|pouvez|puis|que ..3 @kin ..2 aussi|also|too|egalement ..3 see|voir|consult*|come|venir|recevoir|check*|attend|soigne*|vu|vue|recu*|treat*|passer
    can|could|may|possible|peut|pouvez|vous|you|doctor|docteur ..3 see|voir|consulter|check|recevoir|receive|treat|attend|examine|examiner|soigner ..1 also|aussi|too? ..1 @kin ..3 too|aussi|also|egalement|well|same|meme|temps|time
    can|could|peut|pouvez|vous|you|doctor|docteur ..3 also|aussi|egalement ..2 see|voir|consulter|check|recevoir|receive|treat|attend|examine|examiner|soigner ..1 @kin
    can|could|peut|pouvez|puis ..2 @kin ..1 also|aussi|too|egalement ..2 come|venir|see|consulter|etre|be|passer|have|avoir|get
    rdv|rendez|appointment|appt|consultation|visit|visite|slot|place|booking ..1 aussi|also|too? ..1 pour|for ..2 @kin ..3 aussi|too|also|egalement|as
    veux|voudrais|want|wan|need|like|souhaite|prendre|book|besoin|aimerais ..3 rdv|rendez|appointment|appt|consultation|visit|visite|slot|place|booking ..1 pour|for ..1 @kin
    aussi|also|too ..2 rdv|rendez|appointment|appt|consultation|visit|place|slot ..1 pour|for ..1 @kin
    another|autre|second|2|deux|two|deuxieme|nouveau|new|one|un|prendre|book|take|get|want|veux|need ..2 rdv|rendez|appointment|appt|consultation|visit|slot|place ..2 pour|for ..1 @kin|someone|somebody|quelquun|person|personne
    book|booking|inscrire|inscrivez|register|enregistrer|reserver|programmer|schedule ..2 @kin|pour|for ..2 @kin|too|aussi|also
    someone|somebody|quelquun|personne|person else|dautre|other|autre ..3 wants|want|need|needs|veut|besoin|sick|malade|see|voir|consulter|come
    another|other|une|second|autre person|people|personne|patient ..3 wants|want|need|needs|veut|besoin|sick|malade|see|voir|consulter|rdv|appointment
    consulter|consult|see|voir|check ..1 @kin|les ..1 aussi|too|also|deux|both|en meme
    profiter ..3 @kin
    at|en|the|same|meme time|temps|coup ..2 @kin
    @kin ..5 same|meme|en time|temps|jour|day`,
  notAnother: `
    accompagn*|accompany|with me|avec moi
    come|comes|coming|vient|viens|viendra with|avec me|moi
    why|pourquoi
    bring|amener|emmener|ramener ..3`,
} as const;
