import { type SignalLabel } from '../../../intent/labels';
import { type Patterns } from '../../pack';

/** Cancelling, being away, no longer needing the visit, in French. */
export const NOT_COMING: Patterns<SignalLabel> = {
  needless: `
    plus|pas ..3 besoin|necessaire|utile|interesse|interessee|peine
    inutile`,
  cancelWord: `
    mais pas me|moi|nous ,>
    manquer|manquerai|manquera|manquerons|manqueront|manque|manquons|rater|raterai|ratera|raterons|rate|ratons|louper|louperai|loupe|zappe ..2 @weekday|@rdv
    ma|mon|mes|notre|sa|son|la|le? non venue|presence|participation|arrivee|disponibilite
    cede|laisse ..1 mon tour|place ..4
    sans me|moi jeudi|on|ce
    sans moi|me ,>
    sera sans moi|me
    oublie|oubliez|oublions ..2 @day|rdv|tout
    aucune|zero? chance ..1 que ..3
    pas ..1 moyen que ..2
    sans facon|merci
    tres peu pour moi
    merci mais non
    supprim* ..3 son|sa ..1 @rdv
    considere*|regard ..4 nul|nulle|annule|caduc
    renonc*|abandon* ..3
    souhaite|veux ..1 renoncer
    on|je abandonne|abandonnons|renonce|renoncons ,>
    on|nous laisse|laissons tomber
    mon|ma boss|mari|femme|mere|pere|patron|fils|fille|son ..2 refuse|refuses|contre|veut|dit ..1 pas|non
    mari|femme|patron|boss ..3 non|pas ,>
    son|fille|fils|enfant|il|elle refuses|refuse|veut ..2 aller|venir|y|pas ..2
    plus|pas ..2 vois|voir ..2 point|utilite|interet|sense ..3
    je|dois decline|decliner
    negatif ,>
    dit oui ..3 non
    oui ..4 mais finalement|la ..1 non|malade|peux
    etait oui mais ...6
    confirm*|annonce ..2 absence
    bail ,>
    souhaite|souhaitons|veux|desire plus|pas ..2 venir|attend ..2
    plus plus|pas? ..1 souhaite|envie ..2 venir|attend ,>
    ne? fais|ferai|faisons plus ..2 consultation|visite|rdv
    assurance ..2 pas|refuse ..4
    c est mort ..2
    mon dossier|nom ..2 cloture*|jeudi
    cloture* ..2 dossier
    je? passe ..1 mon tour
    disposer|dispose ..2 place|creneau
    se|me|nous presente|presentera|presenterai|presenterons|presentons pas|point
    va|vas|aller pas ..1 aller|possible ..3
    eu le|deja bebe ..1 deja
    dit oui ..2 c|mais ...3 non
    laisse beton
    moi ..1 non
    rester|reste au|a|la lit|maison
    regret*|desole|desolee ..4 decliner|declin*|renoncer
    declin* ..3 @rdv|invitation|proposition|creneau
    serai|sera|serons|viendrai|viendra|viendrons|irai|ira|pourrai|peux|viens point
    plus|jamais ..2 mettre|mettrai|mettrons|remettre ..2 pied|pieds
    gardez|garde votre|ton @rdv
    cherchez|cherche|guettez|attendez pas|plus ..1 @day
    devien* ..1 sans objet
    sans objet
    a|un non pour|de me|moi|nous|part
    c est non ,>
    pas cette fois ..1 ,>
    etre ..1 dispense|dispensee|excuse
    prefere|veux|voudrais|souhaite ..1 annuler
    rayez|barrez ..2 @rdv|@weekday
    n|ne ..2 serai|sera|serons|sommes|suis pas ..2 des votres
    vous ..2 donner|donnez ..3 place|tour
    change ..2 avis
    change|change ..3 autre|different|d hopital|clinique|medecin|docteur
    n y vais|va|irai|ira|allons plus|pas|jamais
    ne|n irai|ira|pars|retourne|retournerai|bouge plus|pas|jamais
    plus|pas|jamais ..2 retourne|retournerai|retourner|remets|remettrai|pieds
    jamais ..2 retourne*|reviens|remets
    pas|aucun ..1 moyen|moyens de|d|pour ..2 venir|etre|passer|arriver|attend
    refuse|refuses|interdit|empeche ..3 que|de
    un|a miss ,>
    prefere ..1 pas|ne ..2 @attend
    cede|cedez|passe|donnez|donne|offrez ..1 ma|mon|la|le ..1 tour|place|creneau ..4 autre|autrui|autres|quelquun|personne|patient
    plus la? peine
    plus|pas la peine|besoin ..2 venir|rdv
    laisse|laissez seulement
    je|on laisse ,>
    c est mort
    pas ..1 interesse|interessee ,>
    interesse plus|pas
    change d avis ..1 ,>
    enlevez|retirez|supprimez ..3 planning|programme|agenda
    decommand*
    helas|malheureusement non|pas ,>
    pas cette fois ,>
    vais ..3 autre hopital|clinique
    pas question
    hors de question
    donnez|laissez ..3 place|spot|creneau ..2 a ..2 autre|quelquun
    donnez ..2 a ..1 quelquun
    ne? veux|veut|voulons ..1 plus|pas ..1 du|de|le|ce|cette ..1 rdv|consultation|visite
    annule|annuler|annulez|annulation|annulons|annules|annulee|annulent|annulerai|annulerons|annulle|decommander|decommande|cansol
    supprimer|supprimez|supprime|retirer|retirez|enlever|enlevez|efface|effacez|rayez|raye ..5 @rdv|nom|liste|jeudi|spot|place
    donnez|donner|laissez|cede|cedez|liberez|libere|liberer|attribuez|donne|laisse ..6 quelquun|place|spot|creneau|patient
    laisse|laissez|laisser tomber|faire
    laisse|laissez ca
    tant pis
    desiste|desister|renonce|renoncer|resilier|abandonne|abandonner
    veux|veut plus|pas ,>
    finalement ..1 non
    comptez pas|plus ..1 sur|moi
    compte|comptez ..2 pas sur moi
    attend*|m ..2 pas|plus ..1 moi
    m attendez|attends pas
    ne m attendez|attends`,
  absent: `
    @occasion ..1 on|le|ce|c|est|tombe ..1 @weekday|jour
    @weekday ..1 c|est|y|a ..3 @occasion
    ai|a|avons|compose|composes|composent|composons|passe ..2 @occasion ..1 on|le|ce? ..0 @weekday|jour
    je|j|on|nous|moi pars|partons|part|voyage|voyageons|quitte|quittons|compose|composons|enterre|enterrons|bosse|deplace ..2 @weekday|ce|tot|demain
    @weekday je|j|on|nous|moi ..1 pars|partons|part|voyage|voyageons|quitte|quittons|compose|composons|enterre|enterrons|bosse|travaille|travaillons ..3
    enfants|fils|fille|elle|il|il|elles|ils ..1 compose|composent|voyage|voyagent ..3
    me|se|nous marie|marient|marions|fiance ..3
    on|me|m|l|la opere|operent|operera ..1 @weekday|ce|demain
    enterre|enterrons|enterrer|inhume ..1 mon|ma|notre|un|une ..2
    vais|va|allons|pars|partons|part|descends|monte ..1 au|aux|en|a ..1 @away ..2
    serai|sera|serons|seront|serais ..1 au|aux|a|en|dans|chez|l|la ..1 @away
    serai|sera|serons|seront ..1 chez|avec ..1 @person|parents|famille|tante|oncle|grand ,>
    serai|sera|serons|seront ..1 loin|parti|partie|partis
    suis|sommes|est trop? ..0 loin ,>
    suis|sommes|est ..1 au|aux|en|a|l|dans ..0 @away
    viens|vient|venons ..1 de|d ..1 voyager|demenager|partir ..2
    viens|vient|venons ..1 d arriver ..1 au|a|en|aux|chez ..1 @away
    viens|vient|venons ..1 d|de ..1 accoucher|faire ..1 operer? ,>
    a l etranger
    bloque*|coince* ..1 a ..1 etranger|village
    quitte|quittes|quittons ..2 ville|pays|region
    demenage|demenages ..2
    parti|partie vivre definitiv*
    rentre|rentree ..3 pays|village ..2 definitivement
    voyage ..2 village|pays
    il|elle ..1 a|est ..1 parti|partie|quitte
    decede|decedee|deces|mort|morte ..1 on|lundi|hier|mari|femme|son ..2
    plus de ce monde
    soigne|soignee|soignes|suivi|suivie|consulte|vu|pris|hospitalise* ..2 ailleurs
    docteur|medecin|place|clinique|hopital ..2 ailleurs|plus pres ..2
    trouve|trouvee|choisi|prefere|voir|vu ..3 autre|different|guerisseur|marabout ..3
    autre clinique|hopital
    hors de ville ..2
    pas la|ville ..1 @weekday|ce
    pas la @weekday|ce|cette
    probleme est|s ..1 regle|resolu|parti ..2
    probleme regle|resolu
    regle ..1 tout seul
    douleur|mal|fievre est|s ..1 partie|parti|passe|passee ..2
    trouve|trouver ..1 mieux|ailleurs ,>
    alite|alitee
    cloue|clouee|coince|coincee|retenu|retenue ..2 lit|maison|hopital|boulot
    deuil
    suis|serai|sera|serons|serais en|de|au cours|reunion|formation|stage|examen|mission|garde|service|classe|deplacement|conge|deuil|chantier|tournage|audience
    a|au|aux|un|an ..1 obseques|enterrement|mariage|bapteme|entretien|court|tribunal|camp|conference|seminaire
    mute|mutee|affecte|affectee ..2
    pas|plus ..2 moyens|transport|argent ..2 venir|pour|de
    demenage
    travaille ce jour
    suis|serai a|en douala|yaounde|bafoussam|garoua|village|brousse|france|europe
    absent|absente|absents|indisponible|empeche|empechee|empechement|empechements|occupe|occupee|indispo|indisponibles|prises|incapable
    je passe ,>
    suis|serai|serons pris|prise
    un|des imprevu|imprevus|contretemps|deces|deuil|empechement
    imprevu|contretemps|deuil
    hors de la|ville|pays
    en voyage|deplacement|mission|conge
    voyage|voyager|voyagé
    suis|serai|etre plus|pas ..3 ville|pays|yaounde|douala
    j ai cours|examen|examens|reunion|travail|boulot
    j ai un|une|des ..1 empechement|imprevu|imprevus|examen|examens|deuil|reunion|voyage|deplacement|contretemps|cours|mariage|entretien|engagement|bapteme|ceremonie|mission|stage|formation|concours|urgence|obligation|conge
    a|au travail|boulot ..1 ce|jeudi|on
    je travaille
    boss|patron|employer|chef ..4 refuse*|pas|laisse
    pas|plus ..3 argent|transport|taxi|moyen|moyens|sous|dos|wari|fric|ronds
    dos|argent|sous ..1 n? est|sont|y pas|plus ..1 la|encore? ..0 ,>
    pas|plus le|les|de|d|mon|mes dos
    poche|poches ..1 est|sont? ..1 vide|vides|percee|percees
    < pas les|de|d|aucun ..1 moyen|moyens|sous|fric ..
    malade|hospitalise* ..2 ,>
    hospitalise|hospitalisee ..5
    chose|trouve|choisi|alle|allee|consulte ..3 autre|ailleurs docteur|hopital|clinique|medecin|dentiste
    vais|alle ..1 ailleurs`,
  better: `
    suis|est|va|vais|sens|me ..2 gueri|guerie|mieux|bien
    gueri|guerie|retabli|retablie
    va mieux`,
};
