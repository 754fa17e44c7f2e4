/**
 * What people ask that the program knows: when, with whom, where, how much, what to bring, who writes. Patterns as in text/pattern.ts, folded, in French,
 * English, Pidgin and camfranglais together. `not…` take away what asks for something else.
 */
export const ASKING_WHAT = {
  when: `
    c|ce est? ..1 quoi|koi|kwa ..1 l|la|le? ..0 heure|date|jour
    l|la|le heure|date|jour c ..1 quoi|koi|quand|comment
    rdv|rendez|consultation|visite|appointment|appt|visit ..1 quand|when|kan
    quand ..1 le|mon|notre|ma|my|the? ..0 rdv|consultation ,>
    know|savoir|connaitre ..1 the|l|la|le|my|exact? ..0 time|hour|date|day|heure|jour ..1
    je|on|nous|i|we viens|vient|venons|arrive|arrivons|dois|doit|come|coming|passe ..2 a|at|pour|to? ..0 quelle|quel|what|which ..0 heure|time|jour|day|date
    i|we|je|on ..2 come|viens|vient|venir ..1 when|quand|kan ,>
    morning|matin|afternoon|soir|evening|apres or|ou ..2 morning|matin|afternoon|soir|evening|apres
    c|ce|is|est ..1 le|the|it|du|in? ..1 matin|soir|morning|evening|afternoon ou|or ..3
    quelle|quel|kel|kelle|quell|quele|quelle ..1 heure|heur|heures|er
    what|which|wat|wich|wetin ..1 time|hour|tym
    which|what|na|wich ..1 day|date ..1 be|is|it|na|for|my|the|i|we|again|am|exactly
    which|what|na|wich ..1 day|date ..1 ,>
    quel|quelle|kel|kelle jour|date
    c|ce ..1 est|etait|sera ..2 quand|kan
    ca|sa commence|debute quand
    quand ca|sa|c commence|debute|est
    est quand|kan ,>
    c|ce est pour quand|kan
    c|ce est pour quelle|quel heure|jour|date
    pour|for quand|when ,>
    rdv|consultation|visite|controle|rendez|echo|vaccin ..2 c|est|tombe|est|be|na|is|sera ..1 quand|when|kan|quel|quelle|which|what|wen
    quand ..2 est|c|tombe|aura|sera|a ..2 mon|le|ma|notre|la|ce|l|lieu|nos ..1 rdv|rendez|consultation|visite|controle|passage|lieu|prochain|prochaine
    quand est|c|tombe|estce le|mon|ma ..1 rdv|consultation
    quand estceque|dois|doit|faut|devons|estce ..1 je|on|nous|il|que|j ..2 dois|doit|viens|vient|venir|suis|attendu|passe|passer|me|presente|presenter
    je|on|j|nous ..1 dois|doit|viens|vient|passe|devons|suis ..2 quand|kan ,>
    on|vous m|me|nous attend|attendez|recoit|recevez|prend|prenez quand|quelle|quel
    when ..1 is|am|are|do|does|should|must|shall|be|na ..2 my|the|our|it|i|we|this ..1 appointment|appt|visit|rdv|consultation|checkup|coming|supposed|to|come|again|expected|start
    when ..1 is|am|are|do|does|should|must|shall|be|na ..2 my|the|our|it|i|we|this ..1 ,>
    when|wen again|be|na|is it ,>
    when is it ..2
    when be|na ..1
    na|be when ,>
    appointment|rdv|visit ..1 is|be|na when
    appointment|rdv|visit ..1 is|be|na|on|for which|what day|time|date|hour
    when ..2 appointment|rdv ,>
    le|on|est|c|est combien|c ..1 du? mois ,>
    c|est le combien
    rdv ..1 est|c|le ..1 combien ,>
    date|heure|jour|horaire|time|day|hour ..1 exact|exacte|exacts|du|of|de ..1 mon|le|la|l|my|the|our ..1 rdv|rendez|appointment|consultation|visit
    < date|heure|jour|time|day|hour|quand|when|kan ..1 please|pls|svp|stp|exacte|exact|again|deja >
    < date|heure|jour|time|day|hour|quand|when|kan ..1 ,> >
    < la|l|le|the date|heure|jour|time|day svp|stp|please|again|deja >
    < la|l|le|the date|heure|jour|time|day ,> >
    oublie|oubliee|forgot|forgotten|forget|perdu|lost|misplaced ..2 la|l|le|the|my|mon|ma|which|what|when|quel|quelle|a date|heure|jour|time|day|hour|quand|horaire
    not|pas|plus|no|jamais ..2 remember|recall|sure|know|rappelle|souviens|sais|certain|certaine|sabi|clear|vu|see|ai ..3 date|heure|jour|time|day|hour|when|quand|horaire
    n|ne ..1 ai|a plus|pas la|l|le date|heure|jour|horaire
    rappelle|souviens|sais|rapelle plus|pas ..2 l|la|le|quel|quelle|quand|c ..2 heure|date|jour|quand|horaire
    donnez|donner|dites|give|tell|precisez|indiquez|confirm|confirmez ..1 moi|me|m|us|nous ..1 the|l|la|le|exact|my ..1 heure|date|jour|time|day|hour|horaire
    prochain|prochaine|next rdv|rendez|appointment|vaccin|vaccination|visit|visite|consultation|controle ..1 is|est|c|be|na|on|quand|when
    when|quand|what|quelle ..3 next|prochain|prochaine|my|mon|ma|notre rdv|rendez|appointment|vaccin|vaccination|visit|visite|consultation|controle|dose|checkup|prochain|prochaine`,
  /** Asked only with a question mark or the form of a question. */
  whenIf: `
    c|ce est|etait toujours|tjrs|bien|encore|pour|deja ..2 @weekday|#|matin|soir|midi
    est|estce ce? ..1 toujours|bien|encore|pour ..2 @weekday|#|matin|soir
    c|ce est ..1 a|le|pour|ce @weekday|# ,>
    c|ce est @weekday ou|or
    c|est ..1 @weekday|# ..2 ou|or ..1 @weekday|#
    rdv|consultation ..2 est|c|tient|etait|toujours|bien ..1 bien|toujours|encore|pour|le|a|ce ..1 @weekday|#
    is|na ..1 it|appointment|the|my|rdv|visit ..2 still|really|for|on|at|always ..2 @weekday|# ..2
    is|na it @weekday|# ..2
    it|appointment|rdv|visit is|na|be still? on|for? @weekday|tomorrow
    still ..2 @weekday|tomorrow
    is ..2 appointment|rdv|visit|it still on|holding|valid|happening|there|confirmed|intact
    est ..1 c|ce|il|elle ..1 toujours|encore|bien? maintenu|maintenue|valable|prevu|prevue|confirme|programme
    est estce? ce? maintenu|maintenue|prevu
    estce maintenu|maintenue|valable|prevu
    rdv|rendez|consultation|visite|ca|cela|c ..1 tient|tiens|est|marche toujours|encore|maintenu|valable|prevu
    toujours|tjrs maintenu|valable|d actualite
    toujours d actualite
    demain ou|or apres|jeudi|vendredi
    c|ce est @weekday|# ,>
    estceque|ce c|est ..1 est? ..1 pour|a|le|ce? @weekday|#`,
  notWhen: `
    open|opens|opening|close|closes|closing|ouvre|ouvrez|ouvert|ouverts|ouverte|ouverture|ferme|fermez|fermeture|fermes|commencez|finit|finissez|finis|finish|finishes|end|ends|termine|terminez|consultez|travaillez|recevez|consultations|visiting|horaires|work|works|working|available|disponible|disponibles|dispo|free|convenient|suits|suit|arrange|arranges|convient
    you|vous|una start|starts|begin|commencez|debutez
    result|results|resultat|resultats|bilan|analyses
    docteur|doctor|medecin|dr|he|she|il|elle ..1 revient|come|comes|arrive|arrives|arrivera|sera|rentre|return|returns|be|back
    long|combien ..1 de? temps
    importe ..1 quel|quelle|quand
    can|could|may|make|let it|we be
    peut|pourrait ..1 etre
    any day|time|date
    how long
    quand|when ..1 can|could|puis|peux|peut|pouvez|pourrais|pourrai i|we|je|on|nous|vous
    quand|when ..2 vous|you|una ..1 appelez|call|ecrivez|write|pouvez|can|want|wish|voulez
    quand|when je|i|on|we ..2 arrive|reach|get|suis|am|viens|come
    quel|quelle|what|which ..1 jour|day|heure|time ..2 libre|free|possible|place|disponible|available|autre|other|suit|convient
    autre|other|another|different|nouvelle|new ..1 heure|jour|date|day|time|hour
    changer|change|changed|deplacer|decaler|reporter|move|shift|reschedule|modifier
    visit|visite|visites hours
    at|a what|quelle age|price|prix`,
  who: `
    je|on|i|we ..1 vois|verrai|voit|see|will|rencontre ..1 see? ..0 qui|who|ki ,>
    recu|recue|vu|vue|consulte|consultee|seen|received par|by qui|who|ki|whom
    who|qui will|va|vais ..2 see|voir|recevoir|receive ..1
    which|quel|what docteur|doctor|docta|medecin|dr ..2 voit|recoit|see|sees|consulte
    see|vois|meet ..1 which|what|quel doctor|docta|docteur|medecin
    which|what|wich|wetin ..1 doctor|dr|docta|nurse|specialist|midwife|consultant|doc
    quel|quelle|kel|kelle ..1 docteur|medecin|dr|docta|specialiste|infirmiere|infirmier|sage|doc|gyneco|gynecologue|pediatre|chirurgien|dentiste|professionnel
    avec|ac|avk|ak qui|ki
    avec|ac|avk|par quel|quelle|kel|lequel|laquelle ..1 docteur|medecin|dr|docta|infirmiere
    avec|ac|avk|par quel|quelle|kel|lequel|laquelle ..1 ,>
    with|by who|whom|which ..1 ,>
    with|by which|what ..1 doctor|dr|nurse
    who|whom ..1 will|is|go|going|wan|dey|am|do ..2 see|attend|receive|treat|consult|examine|check|seeing|attending|meet|meeting ..2
    who|whom am i|we seeing|meeting|coming|supposed|to ..2
    who go see|attend|treat|consult ..1 me|us
    qui|ki ..1 va|doit|me|m|nous|est ..2 recoit|recevoir|voir|consulter|soigner|suivre|examiner|consulte|suit|recevra|verra|consultera|examine|occupe|occuper|voit ..1
    qui|ki me|m|nous recoit|recevra|consulte|consultera|suit|examine|voit|verra|prend
    c|ce est ..1 quel|quelle|kel|avec|chez ..1 docteur|medecin|dr|docta|qui|lequel
    chez qui|quel ..1 docteur|medecin
    chez qui|quel ..1 ,>
    name|nom ..1 of|du|de|d ..1 the|la|l|mon|my? doctor|docteur|medecin|dr|docta|nurse|infirmiere|specialiste|specialist
    doctor|docteur|medecin|dr|docta ..1 name|is|s|s appelle ..0 comment|who|qui
    doctor|docteur|medecin|dr|docta ..1 name|is|s|s appelle ..0 ,>
    doctor name
    comment s appelle ..1 docteur|medecin|docta
    who|qui ..1 is|be|est|c ..1 the|my|le|mon|that|ce|na doctor|docteur|medecin|dr|docta|consultant|specialist|specialiste|midwife
    doctor|docteur|medecin|docta ..1 is|be|na|est|c who|qui
    homme ou ..1 femme ..2 medecin|docteur|docta
    medecin|docteur|doctor ..2 homme|man|male|femme|female|woman ou|or
    is|est|estce|c ..2 same|meme doctor|docteur|medecin
    is|estce it|ce|with|avec dr|docteur|doctor
    is it with ..1 dr|doctor
    c|ce est avec ..1 dr|docteur
    who ..1 will ..1 be doing|consulting|seeing
    qui|ki fait ..1 consultation|echo|scanner|radio|examen
    c|ce est qui|ki ..1 docteur|medecin|dr|docta
    cki|ki le docteur|medecin`,
  notWho: `
    which|what|quel|quelle ..1 doctor|docteur|medecin|dr|specialist|specialiste ..2 treat|treats|traite|soigne|for|pour|should|can|dois|puis|peut|do|avez|have|sees
    come|venir|viens|amener|bring|accompany|accompagner|go ..1 with|avec who|qui
    avec qui ..1 je|on|puis|peux|dois|can ..1 peux|puis|dois|venir|viens|i|parler|talk
    with who ..2 can|should|i ..1 come
    rdv|appointment ..2 pour|for qui|who|whom`,
  where: `
    c|ce ..1 est ..1 ou ,>
    c|ce ..1 est ou ca|exactement|deja|svp|stp|deja|la|le|se
    ceou
    < ou ..1 ,> >
    < where ..1 ,> >
    < bonjour|bonsoir|svp|stp|slt|hello|pardon ou ..2
    <, ou|usai|whosai|wusai ..1 se|est|ce|c|etes|sont|vous|estceque|dois|doit|faut|puis|on|je|la|le|l|you|una|your ..3 trouve|trouvez|trouver|situe|situee|situes|clinique|hopital|rdv|consultation|aller|venir|va|vient|etes|presenter|rendre|viens|vais|clinic|hospital|dey|de|cabinet|centre|dispensaire|labo|bureau|service
    savoir|sais|dites|dire|moi|svp|stp|bonjour|bonsoir|pardon|exactement|deja|me ou|usai|whosai|wusai ..1 se|est|ce|c|etes|sont|vous|estceque|dois|doit|faut|puis|on|je|la|le|l|you|una|your ..3 trouve|trouvez|trouver|situe|situee|situes|clinique|hopital|rdv|consultation|aller|venir|va|vient|etes|presenter|rendre|viens|vais|clinic|hospital|dey|de|cabinet|centre|dispensaire|labo|bureau|service
    ou ..1 etes vous
    ou vous etes
    trouve|trouvez|situe|situee|situes|situees|est|etes|es|sommes|base|localise|localises|va|vais|dois|doit|viens|vient|aller|venir|presente ..1 exactement|venir|aller|me|presenter|precisement ou ,>
    trouve|trouvez|situe|situee|situes|situees|etes|sommes|localise|base ou ,>
    ou ..1 est|c ..0 vous? ,>
    trouve|trouvez|situe|situee|situes|va|viens|localise ou exactement|svp|stp|deja|precisement|la|le
    vous etes ou
    hopital|clinique|centre|cabinet|labo ..2 est|c|trouve|dey ..1 ou|where ..1 ,>
    a|dans|de|vers quel|kel|quelle ..1 endroit|quartier|ville|batiment|hopital|hospital|clinique|service|site|rue|lieu|etage|salle|porte|bureau|niveau|cote
    quel|kel|quelle ..1 endroit|quartier|hopital|clinique|site|lieu|rue|adresse|centre ,>
    quel|kel|quelle etage|batiment|salle|porte|bureau|niveau ,>
    batiment|etage|salle|porte combien|numero|quel|quelle
    c est ..1 quel|quelle|kel ..1 endroit|quartier|hopital|clinique|site|lieu|rue|adresse|cote|batiment
    fin de quelle rue
    < l|la|le|the|your|votre adresse|adress|addresse|localisation|location|address|itineraire|direction ..1 please|pls|svp|stp|exacte|exact
    < adresse|adress|addresse|localisation|location|address|itineraire|directions|direction|gps|lieu|venue|plan ..1 please|pls|svp|stp|exacte|exact
    < adresse|adress|addresse|localisation|location|address|itineraire|directions|direction|gps|lieu|venue|plan ..1 ,>
    send|envoyez|envoyer|envoie|share|donnez|donner|give|partagez|drop|need|besoin|want|veux ..3 address|adresse|addresse|location|localisation|itineraire|directions|direction|gps|plan|pin|emplacement|position|map
    what|quelle|quel|which|wetin ..2 is|be|est|the|your|votre|ur|l ..2 address|adresse|addresse|location|localisation|emplacement
    your|votre|vos|ur|clinic|clinique|hospital|hopital address|adresse|addresse|location|localisation
    where ..1 is|are|be|na|r|dey|exactly|exact ..3 clinic|clinique|hospital|hopital|you|u|una|it|located|place|appointment|rdv|centre|center|building|office|consultation|situated|find|this
    where ..1 do|does|should|must|shall|am|can|will|are|to ..1 i|we|one|you|u ..2 come|go|report|find|meet|located|be|supposed|come|presented
    where ..1 to come|go|report|find
    where i|we ..1 go|fit|should|must ..1 come|go|find
    na|be|for|dey where|usai|whosai ..1 ,>
    which|what|wich ..1 hospital|clinic|place|side|building|branch|quarter|street|town|room|floor|office|centre|center|site ..2
    located|situated ..1 where
    how|comment ..2 do|can|to|get|faire|pour|on|i|je ..3 get there|here
    how|comment ..1 do|can|to ..1 i? get|reach|find ..1 to? ..1 there|here|clinic|hospital|you|place|una
    comment ..3 venir|arriver|aller|arrive|trouver|rendre ..1 depuis|chez|a|la|jusqu|vous|y|from
    comment ..3 venir|arriver|aller|arrive|trouver|rendre ..1 ,>
    comment on|je arrive|vient|viens|va|trouve ..1
    taximan ..2 connait
    quel|which|what ..1 carrefour|junction|repere|landmark
    is|est|estce ..2 at|a|in|dans ..1 same|meme place|endroit|hopital|lieu|clinic`,
  notWhere: `
    park|parking|garer|gare|stationner|pay|payer|buy|acheter|results|result|resultats|resultat|file|dossier|carnet|toilet|toilets|toilettes|money|argent
    where|ou ..2 doctor|docteur|medecin|dr|nurse ,>
    where|ou ..2 my|mon|ma|mes|your|vos ..1 drugs|medicaments|medicine|papers|papiers|report|card|carte
    from|d ou|where ..1 you|vous ..1 got|get|avez
    d ou ..1
    where ..1 did|you ..1 you? get|got|find ..1 my
    email|mail|ip address`,
  price: `
    < le|les|the|quel? prix|tarif|tarifs|price|prices|fee|fees|cost ..1 >
    ca|sa|cela fait combien
    na how much
    how much
    combien ..2 ca|c|coute|coutera|est|faut|paie|paye|payer|la|le|pour|dois|doit|je|on|l|les|consultation|prix|fait
    ca|sa|consultation|c|examen|echo|rdv|elle|visite ..2 coute|coutera|est|fait|vaut ..1 combien
    c|est|a|coute|paie|paye combien ,>
    < combien ..1 >
    < le|the|quel|les price|prices|cost|fee|fees|prix|tarif|tarifs|montant|frais ..1 please|pls|svp|stp
    < price|prices|cost|fee|fees|prix|tarif|tarifs|montant|frais|amount ..1 please|pls|svp|stp|consultation >
    < price|prices|cost|fee|fees|prix|tarif|tarifs|montant|frais|amount ..1 ,> >
    what|quel|quels|quelle|quelles|which|wetin|know|savoir|connaitre|have|avoir|give|donnez|send|envoyez|demande|c ..3 price|prices|cost|fee|fees|prix|tarif|tarifs|montant|frais|amount|charges|charge|somme|cout|bill
    < le|the|et|and price|cost|fee|fees|prix|tarif|tarifs|montant|frais|cout ..1 of|de|du|for|pour|d|la ..1 the|la|l|le? ..0 consultation|visit|visite|rdv|appointment|examen|echo|scan|test|consult|vaccin|vaccine|checkup|operation|controle
    < price|cost|fee|fees|prix|tarif|tarifs|montant|frais|cout ..1 of|de|du|for|pour|d|la ..1 the|la|l|le? ..0 consultation|visit|visite|rdv|appointment|examen|echo|scan|test|consult|vaccin|vaccine|checkup|operation|controle
    consultation fee|fees|price|cost|prix
    payant|gratuit|gratuite|free|payante ou|or
    c|est|is|estce|sera|estceque ..2 payant|gratuit|gratuite|payante|free ,>
    is|est|estce it|ce|the|la|l ..1 free|gratuit|gratuite|payant ..1
    do|does|should|must|will|shall|faut|dois|doit|devrai|vais|need|have ..1 i|we|je|il|on|to ..2 pay|payer|paye ,>
    do|will|must|should i|we have? to? pay anything|something|money|for|again
    dois|faut|vais ..1 je|il? ..1 payer|paye quelque|quoi|combien|encore
    faut payer ,>`,
  notPrice: `
    combien|how ..1 de|d|much|many|long temps|time|jours|days|minutes|heures|hours|personnes|people|comprimes|tablets|fois|times|mois|months|sang|blood|water|eau|longtemps|longer|pills|doses|enfants|children|semaines|weeks
    how much ..1 time|longer|blood|water|medicine
    trop|too ..1 cher|chers|expensive|high|eleve|eleves|costly
    combien de ..1
    le combien
    miss|rate|manque|absent ...4 pay|paie|paye|payer
    before or after
    avant ou apres`,
  bring: `
    what|wetin|quoi|que|qu|kwa|koi|kwoi|which|quel|quels|quelles ..5 bring|carry|apporter|amener|ramener|emmener|apporte|amene|emporter|apportez|ramene|prevoir
    apporter|amener|ramener|emporter|apporte|amene|bring|carry|emmener|ramene|prevoir|prendre ..1 avec? ..0 quoi|kwa|wetin|what|koi|quelque|something|anything
    come|venir|viens|vient|go ..1 with|avec|ac what|quoi|wetin|kwa|koi|quels|quel|which
    quels|quel|quelles|which|what ..1 papiers|papier|documents|document|dossiers|dossier|papers|paper|pieces|things|choses|carnet|examens ..5
    should|must|do|need|have|shall|can|dois|faut|doit|estceque|supposed ..1 i|we|je|il|on|to|j|que ..3 bring|carry|apporter|amener|ramener|apporte|amene|prendre|come|venir|emporter ..1 with|avec? ..2 card|carte|carnet|book|papers|papiers|documents|document|dossier|file|results|resultats|id|cni|money|argent|something|anything|prescription|ordonnance|urine|stool|selles|exams|examens|radio|xray|scan|echo|insurance|assurance|photo|photos|medicines|medicaments|drugs|old|ancien|anciens|clothes|pampers
    should|must|need|dois|faut|shall ..1 i|we|je|il|on|que|j|to ..3 bring|carry|apporter|ramener|apporte|ramene ..3
    pieces|papiers|documents ..1 a|to fournir|apporter|bring|provide
    do|does|need|faut|dois ..2 i|il|je ..2 need|venir ..2 avec|with|my|mon|le|la|ma|carnet|carte ..1 carnet|card|carte|book|passport|id|cni ..3
    faut|necessite le|la|mon carnet|carte ..3
    carnet|card|carte|documents|papers|papiers|dossier|resultats|results ..1 needed|required|necessaire|necessaires|obligatoire|obligatoires|aussi
    anything|something ..1 to ..1 bring|carry|come ..1
    things|papers|choses|documents ..1 to|a|i ..1 should|must|need? bring|carry|apporter|amener|prevoir
    need ..1 to? bring|carry ..2 anything|something|card|book|papers|documents|results
    quelque|quoi chose? a|d apporter|amener|prevoir
    y a ..1 quelque|des ..1 chose|choses|documents|papiers a apporter|amener|prevoir
    rien a apporter|amener|prevoir
    prepare|preparer ..1 quoi|what|something|quelque`,
  /** Asked only with a question mark or the form of a question. */
  bringIf: `
    viens|venir|amene|apporte|ramene|bring|come|coming ..2 avec|with|mon|ma|le|la|my|the ..2 carnet|carte|dossier|papiers|resultats|examens|ordonnance|card|book|papers|results|documents|cni|id`,
  notBring: `
    bring|amener|emmener|apporter|venir|come|ramener|carry ..2 with|avec|my|mon|ma|mes|the|someone|quelquun|another|le|la|un|une|autre ..1 baby|bebe|child|children|enfant|enfants|husband|wife|mari|femme|mother|mere|son|daughter|fils|fille|friend|kids|pikin|someone|quelquun|sister|soeur|personne
    bring ..1 it|forward|back
    prendre|take ..3 medicament|medicaments|medicine|medicines|drugs|comprimes|tablets|pills`,
  writes: `
    c ..1 est|etait qui|ki ,>
    c est qui|ki svp|stp|la|ca|donc|au|a|meme|deja|vous|toi|qui|ce|cette|ki|sms|le|ecrit|ecris|parle|envoie
    cki|ceki|sesi
    qui ..0 est|etes|es ce|vous|tu|la ,>
    qui etes|es|est vous|tu ..2
    vous|tu|t|toi etes|es|est qui|ki|quoi ..2
    qui|ki ..1 m|me|nous|l|vous ..1 ecrit|ecris|envoie|parle|appelle|contacte|texte|envoi|ecrire|message|a ..2
    qui|ki ..1 envoie|ecrit|ecris|envoi
    who ..1 is|be|are|r|this|dis|that|dat|u|you|na|am ..0 this|dis|that|dat|you|u|it|una|be|there ,>
    who ..1 is|be|are|dis|this|r ..1 this|dis|that|you|u|una please|pls|abeg|again|and|exactly|really|texting|calling|writing|messaging|sending|from|speaking
    who dis|this|dat|there ,>
    c|ce est quel|quelle|kel|kelle clinique|hopital|hospital|centre|clinic ,>
    who you|una be|are|dey
    who be you|una|this|dis|that|dat
    na who ..2 this|dis|that|dat|be|una|dey
    who|whom ..1 am i|we ..1 speaking|talking|chatting|texting ..1
    who ..1 is|dey ..1 texting|calling|writing|messaging|sending|disturbing|speaking ..2
    who ..1 sent|send|sends|wrote|texted|messaged|called ..1 me|this ..2
    identify|introduce yourself|yourselves
    presentez vous ,>
    identifiez vous
    a qui ai|je|parle|j ..2 honneur|parle|parler|affaire
    de la part de qui
    de quelle part
    d|ou|comment|where|how|usai|who|qui ..3 avez|eu|get|got|trouve|trouver|obtenu|have|gave|give|donne|found|find|took|pris|comot ..3 my|mon|notre numero|number|num|contact|contacts|phone
    mon|my numero|number|contact ..2 vous|you ..1 avez|got|eu|get ..1 ou|where|comment|how
    which|what|quel|quelle|kel ..1 clinic|clinique|hospital|hopital|service|structure|company|organisation|number|numero ..1 is|est|be|c|na|m ..1 this|ca|ce|that|ecrit|dis|appelle
    what|wetin is|be this|dis about|message|number
    what|wetin is|be this|dis ,>
    vous etes d ou
    you|una are|be|dey from where
    where are you ..1 texting|calling|writing|messaging ..1 from
    from where|which ..1 clinic|hospital
    from where|which ..1 ,>`,
  notWrites: `
    c|ce est qui|ki ..1 le|mon|la|ce|qui|mme|mr|monsieur|madame|m|dr|docteur|medecin|responsable ..1 docteur|medecin|dr|docta|responsable|chef|recoit|consulte|suit
    who ..1 is|be ..2 doctor|dr|docta|consultant|specialist|midwife|mr|mrs|he|she|patient|madam
    qui ..1 est|c ..2 docteur|medecin|dr|mme|mr|monsieur|madame|patient
    for|pour who|whom|qui
    new phone`,
} as const;
