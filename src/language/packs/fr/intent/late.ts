import { type SignalLabel } from '../../../intent/labels';
import { type Patterns } from '../../pack';

/** Being late, on the way, held up, in French. */
export const LATE: Patterns<SignalLabel> = {
  late: `
    au|pres peage|barriere
    ne ..1 commencez|commence ..1 sans me|moi
    commencez|commence pas? sans me|moi
    donnez|donne|cedez pas ..1 ma|mon place|tour|creneau ..2
    pas encore|deja passe|arrive|venu|la ,>
    n est pas encore ..2
    pas encore arrive|arrivee ..2
    ne|dont ..1 donnez|donner|cede ..1 ..1 ma|mon ..1 place|spot|tour ..2
    gardez|garde ..1 ma|mon ..1 place|spot|tour ..4 minutes|heure|minute|demi|encore|arrive
    a|viens|vient|venons|on ..1 sorti|sors|parti|partir|quitte|quitter|sortir ..2 maison|boulot|travail|partir|peine|de ..2
    viens|vient|venons|vien de|d partir|quitter|sortir
    sors|sortons ..1 a? ..1 peine ..3
    monte|montons ..1 dans|on ..1 car|taxi|bus|voiture|train|uber
    bus|taxi|train|uber|metro|tram ..3 tarde|bloque*|arret|arrete|panne
    bus|taxi|train|uber|metro|tram|car ..2 pas|jamais|n ..2 passe|venu|arrive|encore ..2
    rate|loupe ..2 bus|train|taxi|metro|tram|car
    cherche|cherchons|chercher ..3 taxi|parking|place|transport|garer|stationner
    parking|garer|gare ..1 car|la ,>
    je me gare
    bas ,>
    en bas de|d|dans ..2
    a|au|pres ..1 carrefour|rondpoint|pont
    courant|cours|depeche|presse ,>
    essence|carburant ..2
    panne d|de essence ..3
    pneu|tire|roue ..1 creve|eclate
    crevaison ..2
    route|rue ..1 barree|barre|fermee|coupee
    police|controle ..3 la|apres|controle ..2
    moment|instant|sec|second|minute dans un|a
    dans un instant|moment|minute
    presque|quasi la|arrive|arrivee
    pas encore|la arrive|arrivee
    on|arrive|arrives|arrivons ..1 bientot|tout ..1
    bientot la
    encore ..2 quart|demi|minutes|minute ..2
    @num minutes|min ..1 de|extra ..1 plus
    minutes ..1 de plus
    dans|sur le|un|a bouchon|bouchons|trafic|embouteillage|embouteillages
    car|voiture|taxi a|est ..1 panne
    patientez|patience me? ..2
    un peu juste
    quart ..1 d? heure ..1 dans ..1 vue|la
    petit|leger|legere|quelque ..1 decalage|contretemps|retard
    avec ..4 decalage|delai
    pas ..2 trouve|trouver ..3 parking|garer|place de stationnement
    cherche|chercher ..4 parking|garer|stationnement
    pas ..2 trouve|trouver ..2 parking|stationnement
    gare|garer|parking la|ma voiture|car
    chez|avec vous vers|a #
    camion|train|metro|tram|rer|machine|uber ..4 panne|galere|crev*|bloque*
    taxi|bus|car|voiture ..2 crev*
    veille|point d|de arriver
    # encore minutes|min
    commencez|partez|partir ..2 sans me|moi|nous
    embou|embout
    a|un peu apres l heure
    <, retard ,>
    laissez|donnez|laisse|donne ..1 me|moi|nous #|dix|quinze|vingt ,>
    travaux|barrage|diversion|deviation
    presque|bientot ..1 a|au|aux|la|dans ..
    pas ..2 on heure
    pas ..1 a l heure
    la|arrive ..2 dans # ,>
    arrive|viens|route ...8 # minutes|min
    car|voiture|taxi|bus ..2 lache|lachee|abandonne
    leve|levee|reveille|reveillee ..1 tard|retard
    # minutes|min|heure max
    encore # minutes
    pouvez|peut ..1 vous|on ..1 attendre|patienter ..2
    dans ..1 demi|quart|heure
    dans une? demi heure
    tarder|tarde|tarderai
    fermez ..2 arrive
    pneu creve
    pluie ..2 retard
    y a ..1 bouchon|embouteillage|barrage
    car|voiture|taxi|bus ..2 panne|bloque
    viens de sortir|partir|quitter
    a # km|kilometres|minutes
    cherche ..2 garer
    gardez ..2 place ..3 arrive|retard
    gardez ma place
    pas loin
    suis tout pres|proche
    presque arrive|arrivee
    retard|retarde|retardee
    embouteillage|embouteillages|bouchon|bouchons|bouchonne|embouteille
    en|sur la? route|chemin
    dans ..1 @num minutes|min|mn|heure|heures
    arrive|la ..5 minutes
    minutes|heure|h ..2 retard
    attendez|attends|patientez ..4 minutes|minute|moi|arrive|peu
    < attendez moi|me ..2
    panne|crevee|crevaison|pneu tire
    rate|loupe|manque ..2 bus|train|taxi|car
    presque|bientot la|arrive|arrivee
    viens ..1 de sortir|partir|quitter
    reveil
    bloque|bloquee|coince|coincee|bloques
    moyen ..2 soir|matin|apres|midi
    je descend*|sors`,
};
