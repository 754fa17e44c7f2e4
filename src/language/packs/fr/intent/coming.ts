import { type SignalLabel } from '../../../intent/labels';
import { type Patterns } from '../../pack';

/** Yes, no, coming, being able to come, confirming, in French. */
export const COMING: Patterns<SignalLabel> = {
  yes: `
    naturellement|ouep|grand|sawa|banco
    < ca >
    c est tout? bon|cale|carre|note
    c bien ,>
    tres bien
    oui|ok|daccord|sure|affirmatif|absolument|certainement|volontiers|exact|exactement|correct|accepte|entendu|compris|evidemment|carrement|surement|vu|parfait|super|impeccable|excellent|nickel|partant|partante|cool|ayo|positif
    bien sur|entendu
    c est bon|ok|oui|parfait|note|entendu|cool|compris|nickel
    ca marche|roule|va|me
    sa marche|va|roule
    pas de? probleme|souci|objection|stress|tension
    zero probleme|souci
    aucun|aucune probleme|souci|objection|soucis
    sans probleme|souci|faute
    sans aucun doute|probleme|souci
    pas? de? drap|palabre
    y a pas? ..1 drap|souci|probleme
    y a pas ..1 drap|palabre ..1 je|on|nous suis|est ..1 la
    pourquoi pas
    pas de? soucis
    avec plaisir
    bien recu
    bien note`,
  no: `
    non|jamais|negatif|nenni|niet|❌|👎|🙅|✖
    pas du tout
    hors de question
    je refuse
    je decline`,
  attend: `
    drap|souci|probleme ..1 je|on suis|est la
    compt* ..4 parmi|present|presents|presentes|dedans|avec
    ferai|fais ..2 tout|possible ..2 etre|venir ..1
    amene|amenerai|emmene|emmenerai|accompagne|accompagnerai le|la|l|moi
    me|m|se|s|nous|vous deplacer|deplace|deplacent|deplacerai|deplacera|deplacerons|deplacons
    10h|#|heures je suis la
    irai|ira|iront
    vais|va|allons ..1 y? aller
    c u
    attendez ..1 me|moi ..1 @day
    me verrez|verras|verra
    m y rendrai|rends
    y rendrai|rends
    # je suis la
    sera|seront|serons deux
    10h je|on suis|serai ..1 la
    y ..0 serai|serons|sera
    < present|presente|presents ..1 >
    serai|serons|sera|seront|suis|sommes|serez|etre|serais|est pas|plus|jamais ..2 la|present|presente|presents|rdv|heure|ici|presentes|parmi|dispo|disponible|libre
    serai|serons|sera|seront|suis|sommes|serez|etre|serais ..3 la|present|presente|presents|rdv|heure|ici|presentes|parmi|dispo|disponible|libre
    y serai|serons|sera|vais|va|allons|etre
    dispo|disponible|libre
    a jeudi|demain|lundi|mardi|mercredi|vendredi|samedi
    nous|on serons|sera|viens|vient ..2 #|deux|trois
    on se voit|voir
    gardez|maintenez|respect|respecter|respecterai|garde|gardons|garder|maintenir|maintiens|maintient ..4 @rdv|date|heure|jour
    j arrive|arriverai|arriverons
    arrive|arriverai|arriverons ..3 @day
    nous arrivons
    compt* sur moi|nous
    attendez moi|nous
    vais|va|allons|allez|vas ..3 venir|passer|arriver|la
    arrive ..2 vers|a #`,
  able: `
    peux|peut|pouvons|pourrai|pourra|pourrons|pourrais|peuvent|possible|possibilite|arriverai|arrive|capable|reussir
    je|j|on peu`,
  confirmWord: `
    marque|note|inscrit|ecrit ..2 calendrier|agenda|cal
    pour sur ,>
    soyez tranquille|rassure|rassuree
    me depose ..1 me? jeudi
    tiens a ce|mon @rdv
    reserve|gardez|garde|gardons|conserve|conservez ..1 mon|ma|notre|le|la ..1 @rdv|place|spot|creneau
    je|on garde|gardons|maintient|maintiens|maintenons ,>
    maintenez|maintiens|maintient ..2 @rdv|consultation|tout
    place|creneau reste
    compter|comptez|compte dessus
    pouvez|peux compter ..1 sur|dessus
    rater|raterai|raterais|raterons|raterait|manquer|manquerai|manquerais|manquerons|louper|louperai|louperais|louperons ..1 pas|rien ,>
    ne|n|pas raterais|raterai|manquerais|manquerai|louperai|louperais|raterons|manquerons|louperons ..1 pas|ca|cela ..4
    impossible d|de ..1 oublier|rater|manquer|louper
    pas ..1 oublie|oublier|oublierai ..1 pas? ,>
    rien ..1 va|ne|peut? ..1 stop|empecher|empechera|m ..3
    pas|aucun d? ..1 empechement ..3
    rien a ..1 change*
    tout ..1 cale|pret|organise|ok|arrange
    pose|pris ..2 journee|conge ..1 expres|pour
    pluie ..2 pas|ou ..2
    meme sous ..1 pluie
    coute que coute
    quoi qu il arrive
    date|heure|jour ..1 bonne|parfaite|ok ..1 pour me|nous|moi
    ca tient ..1 toujours?
    ca joue ..2
    n annule ..1 rien
    assure ..2 presence
    on|sur place ,>
    reponds presente?|present
    y serons|sera|serai tous|toutes|ensemble
    attendre me|m ..1 ,>
    content|contente|heureux ..2 avec|de ..2 creneau|date|heure|@rdv
    c est cale|carre|regle|acte|valide|convenu
    tenu|tenue ..1 a ..1 parole
    place|spot|creneau ..1 pour|a me|moi|nous
    ne? donnez|donne ..2 pas ..2 place|creneau
    ne? donnez|donne pas ..1 place
    pas absent|absente
    pas change d avis
    tiens a ce|mon
    pas de changement
    rien a changer
    oublierai ..1 pas
    ai ..1 note
    dans mon agenda|calendrier
    c est cale|carre|ok|bon|confirme
    derange pas ..1
    pas ..1 derange
    ne? me derange pas
    suis ok|partant|chaud
    confirme|confirmation|confirmer|confirmons|confirmez|valide|valider|validez|validons|maintiens|maintenu|maintenir|accepte|reconfirme
    @good ..2 pour me|moi|nous|jeudi|demain|le
    me|nous convient|va|arrange|sied
    convient|conviennent
    suit me
    jeudi ..3 parfait|bon|ok|nickel
    date|heure|horaire|10h|jour ..3 @good
    ok|bon|daccord|parfait|partant|partante ..1 pour|avec
    10h|10|dix ..3 ok|parfait|bon|nickel
    souviens
    pas ..2 oublie|oublier|oublierai
    ne? oublie ..1 pas
    manque* ..2 pas
    pas ..2 manquer|rater|manquerai
    raterai ..1 pas
    jamais ..2 manquer|rater
    rien ..3 stop|arreter|arretera|empecher|empechera|me
    je|on|nous ..1 pret|prete|prets
    si dieu|allah ..3
    comme prevu|convenu|dhabitude|dit`,
};
