import {
  type DeathLabel,
  type LanguageWishLabel,
  type RatingLabel,
  type SignalLabel,
  type SilenceLabel,
  type TopicLabel,
} from '../../intent/labels';
import { type Patterns } from '../pack';

/** Yes, no, coming, being able to come, confirming, in Pidgin and in mixed speech. */
export const COMING: Patterns<SignalLabel> = {
  yes: `
    hakuna shida
    yos
    no wahala
    pas? de? drap|die|palabre
    ca marche|roule|va|gaze|me
    c est tout? bon|good|cale|carre|note
    no|pas de? problem|probleme|wahala|worries|worry|souci|shaking|objection|issue|issues|stress|palaver|tension`,
  no: `
    mba|mbaa`,
  attend: `
    wahala ..1 je|on suis|est la
    c est you ..1 @day
    c you ..1 @day
    meet ..1 una
    bring|bringing ..2 pikin
    je go la
    # i dey there
    go dey
    dey ...2 there|present|around|here|available
    go dey ..2 there|around|for
    i ..1 dey there
    see una
    i go land
    je go|come|came|show|land|reach
    dey ..2 by|around|at|a #
    vais|va|go came
    be der|dere|dia
    compt* ..4 parmi|among|present|presents|presentes|dedans|avec`,
  confirmWord: `
    hate de
    i dey in ,>
    i dey in for ..1 it|that|am|thursday
    i dey for am|it|that|there
    c est good|cale|go|carre|ok|bon|confirme
    in ..2 cal|calendar|diary|agenda`,
};

/** Cancelling, being away, no longer needing the visit, in Pidgin and in mixed speech. */
export const NOT_COMING: Patterns<SignalLabel> = {
  needless: `
    no ..1 dey need
    no|not|plus|pas|longer|nothing ..3 need|needed|needing|require|requiring|necessary|besoin|necessaire|utile|interested|interesse|interessee|required|peine|reason|use`,
  cancelWord: `
    my oga ..2 against|refuse|refuses|refused|said|says ..1 it|no|not
    oga ..3 no ,>
    gonna|going ..1 to? bail
    comot ..2 appointment|name
    not|no|never dey? going|go ..1 there|anymore|again|back|thursday|that|anywhere
    not|no|never dey? going|go to ..1 hospital|clinic|appointment
    ne? go plus|pas ..2
    no want again|am|it
    i no want ,>
    suis out
    no need ..1 wait|expect
    no want am|it
    comot my? name
    ma|mon|mes|my|notre|our|sa|son|her|his|the|la|le? non venue|presence|participation|attendance|attending|coming|arrivee|disponibilite|availability
    lift|call off|rayer|barrer|barrez ..2 @rdv
    aura|have had ..2 baby|accouche already|deja
    scrap|bin|axe|kill|ditch it|that|thursday|the
    plus|pas|no la peine|need|besoin|worth ..2 venir|come|coming|rdv|appointment`,
  absent: `
    @occasion ..1 na ..1 @weekday|that|day|this|then
    @weekday ..1 na|dey ..3 @occasion|market
    will|shall|go|ll dey ..1 in|at|for|on ..1 @away
    dey too|very|so? ..0 far ,>
    a|an|be|dey|i|we|she|he|am|is|are|they|pikin ..1 dey|at|in|for ..1 for|at|in? ..0 @away
    i don travel
    is|n est no|plus more ,>
    i no get ..1 moni
    i no dey for? ..1 town|village|country|house
    no|not ..2 moni ..2 come|for|to
    no ..1 dey town|around|house
    i no dey ,>
    je no dey
    no|not ..3 mburu|mbourou|nkap|mbongo
    nkap|mbongo|kolo|money|moni ..1 is|dey no|not ..1 there? ..0 ,>
    pocket|pockets ..1 dey? ..1 empty|dry
    no ..1 get ..1 moni
    pas|plus le|les|de|d|mon|mes do|dos
    suis|am|are|is|sommes|est|dey trop|too|very|so? ..0 loin|far ,>
    no|not|pas|plus ..3 money|argent|transport|taxi|moyen|moyens|sous|means|fare|dos|mburu|mbourou|nkap|mbongo|kolo|wari|fric|ronds|fap
    regle|sorted ..1 tout seul|itself`,
  better: `
    dey ..2 better|well|fine|healed|cured|okay
    dey ok|well|better|fine
    am|is|feel|feeling|dey|suis|est|va|vais|sens|me ..2 better|well|fine|healed|cured|gueri|guerie|mieux|bien|okay`,
};

/** Another time, not being sure, in Pidgin and in mixed speech. */
export const ANOTHER_TIME: Patterns<SignalLabel> = {
  move: `
    < abeg? make|do it|am ..1 #|@day|noon|midday|later|earlier
    mek e|it|am ..1 be ..2
    move|moved|moving|shift|shifting|shifted|push|pushed|pushing|change|changer|changez|changing|changes|changed|swap|switch|switching|modify|modifier|modifiez|modification|adjust|transfer|transferer|rebook|rebooked|bring|delay|changement|bouger|bougez|permuter|mettre|mettez|mets|put|fix|fixer|fixez|reserver|book|programmer|programmez ..5 @rdv|@date|@day|it|that|forward|back|another|other|autre|later|earlier|tard|tot|le|la|for|to|ahead|ca|this|am
    can|could|peut|possible|pouvez ..4 change|move|shift|changer|bouger|modifier|decaler|deplacer`,
  otherTime: `
    does|do|will not suit|work ..3
    m|me|nous|would arrange|arrangerait|arrangerai|convient|suit ..1 plus|better|mieux|more
    not|pas|no ..2 suit|suits|work|works|convient|arrange|convenient|ideal|good ..2 me|moi|for|us|nous`,
  moneyLater: `
    no|not ..2 moni ..1 this month|week`,
  bookVerb: `
    book|reserve|reserver|prendre|take|schedule|avoir|have|need|besoin|want|veux|voudrais|get|fix ..5 appointment|rdv|consultation|slot`,
  uncertain: `
    make i see|know ..2 how
    not|no|never ..1 sabi ,>
    not|no|never ..1 sabi yet|if|whether|when|now|first|for|my
    i go see
    je vous|te dis ..3 plus tard
    je vous|te dis ..3 demain|tard|apres|courant|ce|soir|vers`,
};

/** Being late, on the way, held up, in Pidgin and in mixed speech. */
export const LATE: Patterns<SignalLabel> = {
  late: `
    getting|get|jump|jumping|hopping ..1 in|into|on ..1 moto|okada
    moto|okada ..3 slow|delayed|late|stuck|stopped|broken|gate|spoil*|spoilt
    trotro ..2 not|never|no|nt|has ..2 showed|come|came|arrived|arrive|moved|move|shown|turned ..2
    looking|search*|trying|find|finding ..3 moto|okada
    on the dot
    sur le way
    i don commot|leave ..2
    don comot ..1 for? ..1 house
    dey road|way ,>
    hold up dey
    moto|benskin|okada|gbaka don|a|has ..1 spoil*|gate|broke*
    parking|parks the|my moto
    tromé|trome|bendskin|okada|keke ..4 stopped|stuck|held|delayed|spoil|spoilt|late|not
    moto ..2 puncture*
    just|now dey? comot|comot ..2
    moto ..2 died|dead|stopped|conked
    i|we ..1 dey ..1 off ..1 road
    moto don
    don spoil
    moto ..2 spoil|broke|gate
    dey ..2 late|behind|delayed
    traffik
    i dey road|way
    dey ..2 road|way|taxi|bus|moto|traffic
    missed|rate ..2 moto
    no ..2 moto ..3
    bike|moto|benskin|okada|car|voiture|gbaka|taxi don|a|est|has ..1 spoil*|gate|broke*|panne
    in|there in? a sec|second|minute|moment|mo|jiffy|tick
    y a ..1 bouchon|embouteillage|slow|traffic|barrage
    gare|garer|parking|parks la|ma|the|my voiture|car|moto
    not|no|won|never ..2 make ..1 it|there ..2 dot|time|ten|heure
    attendez|attends|wait|hold|patientez ..4 minutes|minute|moi|arrive|peu
    looking|cherche|cherchons|search*|trying|find|finding|chercher ..3 bike|moto|taxi|parking|park|place|cab|okada|transport|garer|stationner
    lorry|camion|train|metro|tram|rer|tromé|trome|machine|lift|cab|uber|bendskin|okada|keke ..4 stopped|stuck|held|panne|galere|delayed|spoil|spoilt|late|crev*|not|bloque*`,
};

/** Stopping and starting the messages, in Pidgin and in mixed speech. */
export const MESSAGES: Patterns<SignalLabel> = {
  optOut: `
    wan ..1 no|not|out ..2 you|to ..2 @contacting
    not|no ..2 want|wan|like|need ..2 you|una|u|these|this ..2 @contacting
    lef my|me ..2 phone|telephone|number|inbox|message|messages ..2
    comot|remove|remov|erase|clear|scrap|strike|exclude ..2 my ..1 number|contact|line|name ..3 for|from|of ..2 list|una|base|broadcast|system|records|phone|there
    zero|no ..1 @sends|notification ..4 una
    no|not|never|neva ..3 want|wan|wish|like ..2 no? be|hear|get|any? ..1 contacted|notified|reminded|texted|called|messaged|pestered
    not|no|never ..2 want|wan|wish|like|care ..3 hear|news ..2 from ..2 you|una|clinic|hospital|again|this
    ask|asked|asking|told|tell|telling|beg|begged|begging|dis ..1 you|una|u ..5 stop
    je|j|on|nous ..1 vous|te ..1 dis ..5 arreter|arretez|cesser|stop|stopper
    make|mek una? leave|lef me|us
    < please? lef me|us ,>
    leave|lef me|us be|alone|jare|abeg
    @sends ..2 taya me|us
    dem @notice ..2 too much
    < ..1 lef me ..1 >
    una di|dey ..1 disturb|worry|bother|trouble
    make|mek una stop ..3
    lef ..1 me|us|my ..1 alone|phone|number
    comot ..4 me|m|my|our ..3 number|contact|list|database|base|system|phone|mailing|from|off|this|@notice|contacts
    no|not|never|dont|cannot|neva ..5 want|wan|wish|like|need|care ...5 @notice|contacted|disturbed|called|texted|messaged
    wan ..3 no|stop ..4 @notice|contacted|disturbed
    neva ..2 @contacting ..3 me|us|again|anymore|more|this|my|@notice|ever
    do neva send|call|text|message|disturb|contact|bother|write|remind|spam|ring
    mek ..2 no ..2 @contacting
    una no ..2 @contacting
    una di|dey ..1 disturb|worry|bother ..1 me
    don taya|tire ..2 @notice|wuna|una
    je no want|wan ..4
    supprim*|effac*|delet*|eras*|remov*|enlev*|lose ..1 my|mes|mon ..1 details|coordonnees|contact|contacts|number|numero|phone|data
    laissez|laisse|leave|lef|libere|liberez|free mon|my|ma|me|moi ..2 phone|telephone|numero|number|ligne|puce|inbox|message|messages ..2
    don taya|tire|taire ..2 @notice|wuna|una
    nothing|rien ..2 recevoir|receive|recois|from you
    want|veux out ..1 of|de ..1 this|cette|la|the list|liste|platform|group|groupe`,
  optOutNot: `
    no na my number`,
  optIn: `
    wan ..3 receive|get|have|continue ..4 reminder|reminders|messages|message|sms|notifications|alerts
    < i? ..1 wan ..2 reminders|reminder|messages|sms|alerts
    wan ..4 reminders|messages ..1 again|back
    make|mek una ..2 send|remind|begin|start
    recontact*|rappelez|ecrivez ..1 moi ..1 de nouveau|again`,
};

/** Asking for help and asking questions, in Pidgin and in mixed speech. */
export const ASKING: Patterns<SignalLabel> = {
  help: `
    understand|sabi ..1 nothing|not|how|what|wetin ..4 answer|press|want|button|message|this
    no sabi ..1 how|wetin ..3 answer|reply|press
    wetin ..2 press|type|do ,>
    wetin ..3 numbers|digits|codes|options|choices ..3 mean|means|signif*
    not|no ..1 sabi ..2 what|how|comment|which ..3 do|send|type|press|answer|choose|put
    press|pressed ..1 usai
    sabi ..2 not|no ..3 answer|reply
    not|no|never ..1 know|sabi ..2 what|how|wetin ..3 answer|reply|respond
    not|no ..1 sabi answer|reply|write
    < wetin now|next ,> >
    wetin|weti ..3 want me to? do|type|answer
    wetin|weti i go|fit|must|should ..1 type|do|press|write|answer|send
    no sabi read|press|reply|answer
    sabi read
    what|how|which|wetin ..3 should|do|must|can|to|i|shall|mek ..2 i|we|reply|answer|type|press|do|use|respond ..2 reply|answer|type|write|press|do|respond|use|choose|send|here|this
    not|no ..2 sabi ..1 ,>
    not|no ..2 sabi ..3 this|the|what|how|options|message|system|comment
    help|assist|aider|aidez|aide|assister ..1 me|moi|us|nous|please|svp|m
    press|pressed|presse|appuie|appuyer|tape|taper|clique|cliquer ..1 where|ou|usai|kwoi|quel`,
  wantsVisit: `
    on|i|we|a ..1 wan ..3 a|an|another|new|book|get|take|have|make? appointment|appt|consultation|booking
    wan ..2 consult
    want|wan|need|like ..2 see|meet ..2 doctor|docta|dr|specialist|dentist|nurse|midwife
    wan to book
    je|j|on|nous|i|we|a ..1 veux|veut|voudrais|voudrait|voulons|desire|desirerais|souhaite|souhaiterais|cherche|cherchons|besoin|aimerais|want|wan|need|like|wish|require ..3 un|une|a|an|d|another|nouveau|new|prendre|book|get|take|avoir|have|make|de? rdv|appointment|appt|consultation|booking`,
  numberTold: `
    on|i|we ..1 ..1 dey ..1 no|not|longer ..1 more|longer? ..3 number|line|sim ..2
    i|we no dey? ..1 for|use ..1 this|that number|line|sim again|anymore
    son|his|her|my|their|new ..2 number ..2 na ..2 #`,
  ask: `
    una ..5 or i|on|we ..3
    usai|whosai ..4
    _ _ usai >
    how na
    wetin ..1 is|be
    mek i ..3
    quelle|what ..2 est|is ..3
    accept|acceptez|prenez|take ..4 insurance|assurance|card|carte|cash|money|momo|children|om
    tell|dites|dire|say ..2 me|moi ..3 where|ou|how|what|when|why|combien|si|le|pourquoi
    parler|talk|speak|chat|discuss ..2 a|to|avec|with ..2 quelquun|someone|doctor|docteur|medecin|nurse|infirmiere|human|person|personne|agent|conseiller|humain|secretaire|receptionist|dr|accueil|sister|people`,
};

/** A wrong number, having come, being on site, in Pidgin and in mixed speech. */
export const PRESENCE: Patterns<SignalLabel> = {
  wrongNumber: `
    who dis ,>
    i no be that person
    na ..1 is|be ..2 garage|business|shop|mechanic|boutique|office|school|taxi|company|restaurant|salon|church|bank|pressing
    never|neva|not|no ..2 book|booked|register|registered|made ..4 with|from|at|for ..2 you|una|your|clinic|side
    have|get ..1 no ..1 pikin
    na mistake|error
    no be my number|phone|appointment|name
    do not ..1 have? a|any ..1 pikin
    no get pikin
    no be ..3 person|me|am|patient|man|woman
    na ..1 not|no me|him|her|mine ..1 ,>
    no be me|am|my
    not|no|never|neva ..1 know|sabi ..1 ..3 person|her|him|she|he|name|mr|people|man|woman|clinic|hospital|mrs|patient|you|dr|this|that|anyone|kevin|mary
    < not|no sabi ..3
    je know pas|no
    no sabi
    < no dey? appointment
    name ..1 na _ ..1 not ..1 _
    neva ..3 booked|book|took|take|made|make|schedule*|asked|request* ..3 appointment|anything|with|this|any|one|a|nothing|consultation
    neva ..3 been|visited|came|come|patient|went|heard|go|registered|put ..5 hospital|clinic|there|before|of|patient|you|here
    na wrong
    never|jamais|neva|not|pas ..3 been|visited|came|come|mis|ete|alle|venu|consulte|patient|went|heard|go|connu|entendu|registered|inscrit|put ..5 hospital|clinic|hopital|clinique|there|la|chez|pieds|before|of|dossier|patient|you|here
    n|ne|isnt est? pas|plus pour moi|nous`,
  came: `
    doctor don see
    don see ..1 doctor
    don finish
    i don see|meet|come|go|do|reach|finish ..
    i don come|arrive|go
    je|j don|deja came|come|go|show
    already|deja|don|done|finish|finished|bin|been|fini|dja ..4 came|come|seen|saw|see|done|went|gone|attended|visited|consulted|been|venu|venue|vu|vue|fait|faite|passe|passee|consulte|consultee|recu|recue|vaccine|vaccinee|reach|vaccinated|treated|soigne|soignee|eu|go|here|there|la|arrive|arrived|ete|alle|allee|opere|received|had|met|meet|checked|took|pris|inside|consult|operated|venus
    i|we saw|visited|met|attended ..3 doctor|docteur|dr|nurse|him|her|clinic|you|appointment|midwife|specialist
    docteur|medecin|doctor|nurse|infirmiere|dr ..3 already|deja|has|have|a|m|don ..2 seen|saw|see|vu|recu|vue|recue|examine|consulte|treated`,
  here: `
    on|i|we|am|are ..2 dey ..2 here|arrived|arrive|already|inside|outside|hospital|clinic|reception|front|gate|place|waiting
    dey ..3 waiting|reception|gate|hall|room|hospital|front
    i|we don dey`,
};

/** Comments, greetings, thanks, farewells, in Pidgin and in mixed speech. */
export const COURTESY: Patterns<SignalLabel> = {
  feedbackWord: `
    the way|comment|how|facon|maniere ..3 i|we|on|you|vous ..3 treated|traite|traitee|received|recu|recue|welcomed|accueilli|accueillie|traites
    nurse|nurses|infirmier|infirmiere|infirmieres|doctor|doctors|docteur|medecin|staff|personnel|reception|receptionist|accueil|cashier|caisse|service|pharmacy|pharmacie|care|prise|soins|treatment|welcome|toilets|toilettes|salle|room|team|equipe|rappels|reminders|clinic|clinique|hospital|hopital ..4 excellent*|good|bad|great|kind|rude|friendly|dirty|sale|sales|gentil*|mauvais*|slow|lent|lente|clean|propre|impoli*|nul|nulle|bien|super|professionnel*|professional|poor|terrible|horrible|top|idee|idea|useful|utile|helpful|agreable|satisf*|patient|accueillant*|amazing|wonderful|polite|aimable|bon|bonne|well|lost|perdu|shout*|waited|attend*|clear|rapide|fast|quick
    j ai|i ..2 adore|aime|apprecie|loved|liked|enjoyed|appreciated ..3
    say|dire ..4 was|etait ..2`,
  greet: `
    < wesh|mbom|ashia|mola|weh|ekie ,>
    bon week end
    wesh la|les famille|gens|amis|gars|freres
    una|wuna do well
    una do well|good
    how una
    how are una ..2
    how ..1 you ..1 dey
    ashia|ndolo|mbote
    how are una
    how una|you dey
    na est ensemble
    we dey together
    good|bon|bonne|hello|hi|bonjour|bonsoir|salut|dear ..1 doctor|docteur|dr|sir|madam|madame|monsieur|doc|team|all|everyone|tous
    bon|bonne|bel|belle|happy|good|nice|great|lovely|enjoy|excellent|excellente ..1 weekend|week|apres|midi|matinee|continuation|fete|fetes|recuperation|vacances|route|soiree|journee|day|rest|evening`,
  thanks: `
    una ..2 are ..2 best|great|top|amazing|wonderful|angels|stars
    thank|thanks una
    thanks|thank|merci ..2 una
    bless una
    bon week end
    bon|bonne journee|soiree|weekend|nuit|week|courage|dimanche|travail|appetit|fin
    seigneur|lord|jesus|christ|ciel|bon dieu ..3`,
};

/** Asking to be called, or to be reminded, in Pidgin and in mixed speech. */
export const CALLS_WANTED: Patterns<TopicLabel> = {
  callWanted: `
    wan ..2 a|for|your|the|to ..1 call|callback|called
    need|want|wan|like ..2 someone|somebody|doctor|nurse|you|una ..1 to? call|ring|phone ..0 me|us
    @speak ..1 to|with una ..1 now|today|please|directly|direct|about|phone|first
    need|want|wan|like|wish|can|could|may|let|able|possible ..3 @speak ..1 to|with|for you|una|him|her
    fit|can|go|must|should|please|make|mek ..1 una? call|ring|flash|phone ..1 me|us|mama|papa
    make|mek doctor|docta|nurse|una|dem call|ring|flash|phone
    cal|kol me back?
    rappelez|rappeler|rappelle|rappeles|rapelez|rapeler|rapelle|appelez|appeler|appelle|appeles|apelez|apeler|apelle|joignez|joindre|contactez|contacter|contacte|recontactez|recontacter|recontacte|telephonez|telephoner|bipez|biper|bipe|beepez|flashez|flasher|flashe|bippez|bipper|sonnez|call|ring moi|nous|mwa`,
  callNot: `
    neva ..2 call|calling|ring|phone|flash|beep|contact
    call me|m ..0 a|an moto|bendskin|okada
    call una
    gentil|sympa|nice|bien|content|contente|heureux ..1 de|d|fait ..1 de? m|me ..1 rappeler|appeler|avoir
    pas|aucun|no|not|without ..1 la|besoin|peine|need|necessaire|necessary ..2 de|d|to|que|of ..1 me|m|call|calling|etre|moi|nous|vous|you ..1
    not|no|never|neva|dont|stop|without|sans|pas|plus|jamais|n|ne|arretez|arreter|cessez|inutile|evitez|eviter|avoid|refuse|instead ..2 call|calling|ring|phone|flash|beep|contact|appelez|appeler|appelle|rappelez|rappeler|rappelle|contactez|contacter|joindre|telephoner|telephonez|deranger|etre`,
};

/** Asking when, with whom, where, how much, what to bring, who writes, in Pidgin and in mixed speech. */
export const ASKING_WHAT: Patterns<TopicLabel> = {
  when: `
    wetin ..1 time|hour|tym
    which|what|na|wich ..1 day|date ..1 be|is|it|na|for|my|the|i|we|again|am|exactly
    na ..1 day|date ..1 ,>
    consultation ..2 na ..1 when|which|what|wen
    when ..1 na ..2 my|the|our|it|i|we|this ..1 appointment|appt|visit|consultation|checkup|coming|supposed|to|come|again|expected|start
    when ..1 na ..2 my|the|our|it|i|we|this ..1 ,>
    when|wen na it ,>
    when na ..1
    na when ,>
    appointment|visit ..1 na when
    appointment|visit ..1 na which|what day|time|date|hour
    not|no ..2 sabi ..3 date|time|day|hour|when
    next appointment|vaccination|visit|consultation ..1 na`,
  whenIf: `
    na ..1 it|appointment|the|my|visit ..2 still|really|for|on|at|always ..2 @weekday|# ..2
    na it @weekday|# ..2
    it|appointment|visit na still? on|for? @weekday|tomorrow`,
  notWhen: `
    finis
    una start|starts|begin
    when ..2 una ..1 call|write|can|want|wish
    autre|other|another|different|nouvelle|new ..1 heure|jour|date|day|time|hour
    visit|visite|visites hours
    docteur|doctor|medecin|dr|he|she|il|elle ..1 revient|come|comes|arrive|arrives|arrivera|sera|rentre|return|returns|be|back`,
  who: `
    which|what docta ..2 see|sees
    see|meet ..1 which|what docta
    which|what|wich|wetin ..1 doctor|dr|docta|nurse|specialist|midwife|consultant|doc
    quel|quelle|kel|kelle ..1 docta
    avec|ac|avk|par quel|quelle|kel|lequel|laquelle ..1 docta
    who|whom ..1 wan|dey ..2 see|attend|receive|treat|consult|examine|check|seeing|attending|meet|meeting ..2
    c|ce est ..1 quel|quelle|kel|avec|chez ..1 docta
    name ..1 of ..1 the|my? docta
    docta ..1 s|s appelle ..0 comment|qui
    docta ..1 s|s appelle ..0 ,>
    comment s appelle ..1 docta
    who ..1 is|be ..1 the|my|that|na doctor|dr|docta|consultant|specialist|midwife
    doctor|docta ..1 is|be|na who
    homme ou ..1 femme ..2 docta
    c|ce est qui|ki ..1 docta`,
  where: `
    <, usai|whosai|wusai ..1 on|you|una|your ..3 consultation|clinic|hospital|dey|cabinet|centre|service
    pardon|me usai|whosai|wusai ..1 on|you|una|your ..3 consultation|clinic|hospital|dey|cabinet|centre|service
    centre|cabinet ..2 dey ..1 where ..1 ,>
    wetin ..2 is|be|the|your|ur ..2 address|addresse|location
    where ..1 is|are|be|na|r|dey|exactly|exact ..3 clinic|hospital|you|u|una|it|located|place|appointment|centre|center|building|office|consultation|situated|find|this
    na|be|for|dey where|usai|whosai ..1 ,>
    how|comment ..1 do|can|to ..1 i? get|reach|find ..1 to? ..1 una
    taximan ..2 connait
    < bonjour|bonsoir|svp|stp|slt|hello|pardon ou ..2`,
  price: `
    na how much
    wetin ..3 price|prices|cost|fee|fees|amount|charges|charge|bill`,
  bring: `
    wetin ..5 bring|carry
    bring|carry ..1 ..0 wetin
    come|go ..1 with wetin`,
  notBring: `
    bring|come|carry ..2 with|my|the|someone|another ..1 pikin
    bring|amener|emmener|apporter|venir|come|ramener|carry ..2 with|avec|my|mon|ma|mes|the|someone|quelquun|another|le|la|un|une|autre ..1 baby|bebe|child|children|enfant|enfants|husband|wife|mari|femme|mother|mere|son|daughter|fils|fille|friend|kids|pikin|someone|quelquun|sister|soeur|personne`,
  writes: `
    who ..1 is|be|are|r|this|dis|that|dat|u|you|na|am ..0 this|dis|that|dat|you|u|it|una|be|there ,>
    who ..1 is|be|are|dis|this|r ..1 this|dis|that|you|u|una please|pls|abeg|again|and|exactly|really|texting|calling|writing|messaging|sending|from|speaking
    who dis|dat ,>
    who you|una be|are|dey
    who be una|dis|dat
    na who ..2 this|dis|that|dat|be|una|dey
    who ..1 dey ..1 texting|calling|writing|messaging|sending|disturbing|speaking ..2
    comment|where|how|usai|who ..3 get|got|have|gave|give|found|find|took|comot ..3 my number|contact|contacts|phone
    which|what ..1 clinic|hospital|service|structure|company|organisation|number ..1 is|be|na|m ..1 this|that|dis
    what|wetin is|be this|dis about|message|number
    what|wetin is|be this|dis ,>
    you|una are|be|dey from where`,
  notWrites: `
    c|ce est qui|ki ..1 le|mon|la|ce|qui|mme|mr|monsieur|madame|m|dr|docteur|medecin|responsable ..1 docta
    who ..1 is|be ..2 docta`,
};

/** Undecided, in hospital, without means, well again, with another person who needs a visit too, in Pidgin and in mixed speech. */
export const CIRCUMSTANCES: Patterns<TopicLabel> = {
  perhaps: `
    mebi
    do not|no sabi yet|if
    do not|no sabi ,>
    not|no ..1 sabi yet|if|whether
    not|no ..1 sabi ,>`,
  inHospital: `
    dem ..1 don|have|has admit|admitted|kept|keep ..1 me|us|him|her|my
    dey ..1 in|on|at|for ..1 the|a? hospital|ward|icu|intensive ..2
    dey in|inside|for ..1 the|a? hospital|ward|icu ,>
    dey in|inside|for ..1 another|other|general|laquintinie|district|regional|central|different hospital|clinic|ward
    dey ..1 in|at ..1 emergency ward|room
    dey ..1 in|at ..1 emergency ,>
    dey still ..1 a|at|in|for ..1 the? ..0 hospital
    dey ..1 a|au ..1 l? ..0 hopital|clinique|hosto ..1 de|du|la? ..0 general|generale|central|centrale|regional|regionale|militaire|laquintinie|reference|jamot
    dey ..1 at|in|for ..0 laquintinie|general|central|district|regional ..0 hospital
    suis|est|sommes|am|is|dey ..1 a|au|at|in|for ..1 l|the? ..0 hopital|clinique|hosto ..1 de|du|la? ..0 general|generale|central|centrale|district|regional|regionale|militaire|laquintinie|reference|jamot`,
  noMeans: `
    pas|plus|sans|manque|manquent|aucun|manquer|trouve ..2 l|d|de|les|des|mon|assez|du? ..1 nkap|mbongo|mbourou
    not|no|without|lack|lacking|never ..3 mbongo|nkap|moni
    money|moni|transport|taxi ..1 no|not dey|available|there|yet|reach|enough
    no moni
    nkap|mbongo ..1 n? est|sont|y pas|plus ..1 la ,>
    pocket|pockets ..1 dey? ..1 empty|dry
    argent|moyens ..1 me|nous? finis
    money|cash|salary ..1 is|don|has|a ..1 finis
    no ..1 of? moto ..2 come|to
    no ..1 of? moto ..2 ,>
    pas|plus|sans|manque|manquent|aucun|manquer|trouve ..2 l|d|de|les|des|mon|assez|du? ..1 argent|sous|moyens|transport|taxi|fric|nkap|mbongo|do|dos|ronds|kolo|mbourou|monnaie|wari`,
  notNoMeans: `
    chop|tchop ..2 money
    chop|tchop|eat|eating|mange* ..2 money|argent`,
  recovered: `
    dey ..1 don|much|now|completely|very|all|a? ..1 fine|better|ok|okay|well|good|strong`,
  noNeed: `
    no need`,
  notRecovered: `
    thank|thanks|merci ..2 for|pour|d|de ..3
    not|pas|no|never|jamais|ni ..1 encore? ..0 gueri|guerie|retabli|retablie|healed|cured|recovered|better|mieux|bien|fine|well|good|ok`,
  another: `
    @kin ..2 wants|want|wan|would|needs|need|a|has|like ..2 also|too|as|like|a|an|to|another|wan ..4 appointment|consult*|see|doctor|come|visit|check*|seen|too|treat*
    @kin ..2 wan ..3 consult*|see|come|check*|appointment ..3 too|also
    @kin ..2 dey sick|ill|unwell ..1 too|also|like|as
    @kin self|too|also dey ..1 sick|ill
    wan ..3 appointment|appt|consultation|visit|slot|place|booking ..1 for ..1 @kin
    consulter|consult|see|voir|check ..1 @kin|les ..1 aussi|too|also|deux|both|en meme`,
};

/** Wishes for silence in further words, not receiving messages, being written to instead of called, other hours, in Pidgin and in mixed speech. */
export const SILENCE: Patterns<SilenceLabel> = {
  silence: `
    una|wuna|dem @sends ..2 too much|many|plenty
    abeg no more? ,>
    no more abeg ,>
    lef ..4 in peace
    wan no @notice
    wan nothing ..1 receive|get|from
    no|nor|neva|never dey? call|send|text|write|disturb|message me|us|my ..2 again
    do|must|should not|never be? ..1 putting|sending|dropping|throwing ..2 @notice|letters|lettres ..2 inside|in|on`,
  unclear: `
    < abeg no more again? ,> >`,
  notReceiving: `
    i|we|she|he|they|a no|not|never|neva|do|does|did|am|are|have|has|nor ..1 not|no|longer|more|dey? ..1 get|gets|got|receive|received|receives|receiving|getting your|una|any|the|these|my|our|a|those|no? ..1 @sends|number|notice
    i|we|she|he|a never|neva|no|not|nor dey? get|got|receive|received your|una|any|the|these|my|our|a|those? @sends
    i|we|she|he|a never|neva|no|not|nor|longer dey|longer? see|saw|seen|seeing your|una|any|the|these|my|our|a|those? @sends ..2
    @notice no dey? ..1 enter|come|reach|arrive ..2
    @notice ..1 neva ..1 reach|arrive|come|came|arrived|enter ..2
    why ..1 una ..1 stop|stopped ..2 @contacting
    una have|has? stopped ..1 ..1 @contacting
    una stopped @contacting
    una never call|called|text|texted|write|wrote|reply|replied|answer|answered ..2`,
  cannotWrite: `
    i|we|on sabi no|not ..1 @contacting ..3
    i|we|on ..1 dey? no|not|longer ..2 more? ..2 number|contact ..4
    i|we|on ..1 a|have|has|get|dey no|not|neva ..1 more|any ..4 to|for ..2 @contacting ..3`,
  otherHours: `
    le|du|les|chaque soir|matin|dimanche|samedi|weekend|dimanches|week`,
  busyNow: `
    suis en|au|dans|occupe|occupee ..2 moto`,
};

/** That somebody has died, in Pidgin and in mixed speech. */
export const DEATH: Patterns<DeathLabel> = {
  died: `
    don|done kpai|kpeme|kpa`,
  passed: `
    passed awy ,>
    passed|pass awy ..1 last|on|this|yesterday|since|in|at|two|three|# ..2
    nest plus ,>
    is|gone|went|go|are ..1 to be ..1 with ..1 lord|jesus|god|christ`,
  told: `
    mort in utero
    may|let ..2 her|his|their ..1 soul*|souls ..1`,
};

/** Marks in words, in Pidgin and in mixed speech. */
export const RATING: Patterns<RatingLabel> = {
  1: `
    ndem`,
  5: `
    au top`,
  '4-5': `
    una|wuna ..1 try|tried`,
  '3-4': `
    e good small`,
  '1-2': `
    no good
    e bad`,
};

/** Asking to be written to in a language, in Pidgin and in mixed speech. */
export const LANGUAGE_WISH: Patterns<LanguageWishLabel> = {
  not: `
    neva`,
  verb: `
    tok|sabi`,
};
