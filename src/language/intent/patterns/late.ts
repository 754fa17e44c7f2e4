/**
 * What patients say: being late, on the way, held up. Patterns as in text/pattern.ts, folded, in French, English, Pidgin and camfranglais together.
 */
export const LATE = {
  late: `
    legging|leg it
    au|at|pres peage|toll|barriere
    overslept
    jumping|hopping in|into an|a uber|taxi|cab|car|bike
    just finished ..3
    not|no|ne ..1 start|commencez|begin|commence ..1 without|sans me|moi
    start|commencez|begin|commence pas? without|sans me|moi
    donnez|donne|cedez pas ..1 ma|mon place|tour|creneau ..2
    pas encore|deja passe|arrive|venu|la ,>
    n est pas encore ..2
    pas encore arrive|arrivee ..2
    not|no|ne|dont ..1 give|donnez|donner|cede ..1 away? ..1 my|ma|the|mon ..1 place|slot|spot|seat|tour ..2
    hold|keep|gardez|garde ..1 my|ma|mon ..1 place|slot|spot|seat|tour ..4 minutes|more|another|half|heure|minute|demi|encore|coming|arrive
    set|setting|sets|head|heading|headed off|out ,>
    just|only|a|viens|vient|venons|on ..1 set|left|leaving|getting|got|sorti|sors|parti|partir|quitte|quitter|sortir ..2 off|house|home|out|work|maison|boulot|travail|partir|peine|de|now ..2
    viens|vient|venons|vien de|d partir|quitter|sortir
    sors|sortons ..1 a? ..1 peine ..3
    getting|get|monte|montons|jump|jumping|hopping ..1 in|into|dans|on ..1 car|taxi|bus|cab|voiture|moto|bike|train|okada|uber
    bus|taxi|cab|train|ride|uber|moto|okada|metro|tram|ferry ..3 slow|tarde|delayed|late|stuck|bloque*|arret|arrete|stopped|broken|panne|gate|spoil*|spoilt
    bus|taxi|cab|train|ride|uber|metro|tram|van|trotro|matatu|car ..2 not|never|no|pas|jamais|nt|has|n ..2 showed|come|came|arrived|passe|venu|arrive|moved|move|shown|turned|encore ..2
    missed|rate|loupe|louped ..2 bus|train|taxi|ride|metro|tram|ferry|car
    looking|cherche|cherchons|search*|trying|find|finding|chercher ..3 bike|moto|taxi|parking|park|place|cab|okada|transport|garer|stationner
    parking|garer|gare|park|parks|parked ..1 up|now|the|car|la ,>
    je me gare
    parking up|now|the|car
    just parking
    downstairs|bas ,>
    en bas de|d|dans ..2
    at|a|au|near|pres|by ..1 junction|carrefour|roundabout|rondpoint|corner|bridge|pont|turning
    hurrying|rushing|running|speeding|hurry|courant|cours|depeche|presse ,>
    i|je|on|me|am|m hurry|hurrying|rush|rushing|depeche|cours|running|run|presse ..1 over|now|,>
    fuel|essence|gas|petrol|carburant ..2
    panne d|de essence ..3
    pneu|tyre|tire|wheel|roue ..1 creve|flat|burst|puncture|eclate
    flat|burst ..1 tyre|tire
    puncture|crevaison ..2
    road|route|rue ..1 block*|barree|barre|closed|fermee|coupee
    police|checkpoint|controle|check ..3 there|la|after|apres|then|controle ..2
    not|no|won|never ..2 make ..1 it|there ..2 dot|time|ten|heure
    on the dot
    moment|instant|sec|second|mo|tick|jiffy|minute dans|in un|a
    dans un instant|moment|minute
    in|there in? a sec|second|minute|moment|mo|jiffy|tick
    nearly|almost|presque|quasi|don there|la|arrived|arrive|arrivee|near|reach|reaching
    not|pas there|encore|la|arrived yet|arrive|arrivee
    be|on|arrive|arrives|arrivons ..1 there? soon|shortly|bientot|tout ..1
    bientot la
    soon there
    another|encore|more|additional ..2 quarter|quart|half|demi|minutes|minute ..2
    @num minutes|min ..1 more|de|extra ..1 plus
    more minutes
    minutes ..1 de|more|longer plus
    on ..1 the|my|our ..0 way
    in|dans|sur le|the|un|a way|jam|bouchon|bouchons|traffic|trafic|embouteillage|embouteillages
    sur le way
    i don commot|leave ..2
    don comot|commot|leave ..1 for? ..1 house
    dey road|way ,>
    small time ..2 reach|come
    go slow|hold ..2
    hold up dey
    bike|moto|benskin|okada|car|voiture|gbaka|taxi don|a|est|has ..1 spoil*|gate|broke*|panne
    bear|patientez|patience with|me? ..2
    cutting it|that fine|close
    un peu juste
    overran|overrunning
    behind ,>
    quart|quarter ..1 d? heure|hour ..1 dans|in ..1 vue|la
    minutes|min ..1 out|away ,>
    little|small|slight|bit|short|petit|leger|legere|some|quelque ..1 delay|delays|decalage|contretemps|retard
    avec ..4 decalage|delai
    not|no|pas ..2 find|trouve|trouver ..3 parking|park|garer|place de stationnement
    hunting|looking|searching|circling|cherche|chercher ..4 parking|park|garer|stationnement
    not|no|pas ..2 find|trouve|trouver ..2 parking|stationnement
    gare|garer|parking|parks la|ma|the|my voiture|car|moto
    with|chez|avec you|vous by|vers|around|at|a #|quarter|half|ten
    overrun*|running|held over|up|at
    lorry|camion|train|metro|tram|rer|tromé|trome|machine|lift|cab|uber|bendskin|okada|keke ..4 stopped|stuck|held|panne|galere|delayed|spoil|spoilt|late|crev*|not|bloque*
    taxi|bus|moto|car|voiture ..2 crev*|puncture*
    veille|point d|de|of arriver|arriving
    # more|encore minutes|min
    start|begin|commencez|partez|partir|go ..2 without|sans me|moi|us|nous
    start with others|other|rest
    embou|embout
    quarter|half past ,>
    a|un peu apres l heure
    still come|coming ..2
    just|now dey? comot|comot ..2
    <, late|retard ,>
    give|laissez|donnez|laisse|donne|gimme ..1 me|moi|us|nous #|dix|quinze|vingt|ten|fifteen|twenty ,>
    roadworks|travaux|barrage|checkpoint|diversion|deviation
    almost|nearly|presque|bientot ..1 at|a|au|aux|there|la|in|dans ..
    # minutes behind
    not|pas ..2 on time|heure
    not|pas ..1 a l heure
    be|there|la|arrive|coming ..2 in|dans # ,>
    arrive|coming|viens|come|way|route ...8 # minutes|min
    moto|car|voiture|taxi|bus|bike ..2 lache|lachee|abandonne|died|dead|stopped|conked
    leve|levee|woke|wake|reveille|reveillee ..1 late|tard|retard
    # minutes|min|heure|hour|hours off|away|more|max|out|from
    i|we ..1 am|dey ..1 off ..1 road
    just|only|encore # minutes
    grab|caught|catching ..1 taxi|bus|bike|uber
    breakdown|stalled|puncture*|punctured
    can|could|pouvez|peut ..1 you|vous|on ..1 wait|attendre|patienter ..2
    still on ..1 road|way|bus|taxi
    dans ..1 demi|quart|heure
    dans une? demi heure
    tarder|tarde|tarderai
    delay me
    taxi|bus|moto don
    fermez|close ..2 arrive|coming
    pneu creve
    moto don
    go slow
    will ..1 delay
    delay ..1 small|little|bit
    leaving now
    rain|pluie ..2 late|delay|retard|disturb*
    y a ..1 bouchon|embouteillage|slow|traffic|barrage
    spoil|spoiled ..
    don spoil
    moto|car|voiture|taxi|bus ..2 spoil|panne|broke|bloque|gate
    viens de sortir|partir|quitter
    a # km|kilometres|minutes
    < parking ..1 now
    cherche ..2 garer
    keep|gardez ..2 place ..3 late|arrive|coming|retard
    gardez ma place
    not far
    pas loin
    suis tout pres|proche
    small time
    presque arrive|arrivee
    come|coming ..1 small ,>
    goslow
    hold up
    retard|delayed|lateness|retarde|retardee|lates
    am|be|coming|running|arrive|bit|little|come|will|go|reach|minutes|hour|slightly|dey|very|so|also ..2 late|behind|delayed
    < late ..1 >
    late ..1 #|small|coming
    traffic|jam|embouteillage|embouteillages|bouchon|bouchons|bouchonne|traffik|holdup|bottleneck|embouteille
    on ..1 my|the|our way
    on|in road
    en|sur la? route|chemin
    i dey road|way
    dey ..2 road|way|taxi|bus|moto|traffic
    dans|in|within ..1 @num minutes|min|mn|heure|hour|hours|heures
    arrive|coming|be|reach|there|arriving|la|come ..5 minutes
    minutes|hour|heure|h ..2 late|retard|behind|away|delay
    give me ..3 minutes
    eta
    attendez|attends|wait|hold|patientez ..4 minutes|minute|moi|arrive|peu
    < please? attendez|wait moi|me|for ..2
    panne|breakdown|crevee|crevaison|pneu|flat tyre|tire
    broke|broken down
    flat tyre|tire
    missed|rate|loupe|manque ..2 bus|train|taxi|car|moto
    no ..2 taxi|bus|moto|bike ..3
    almost|nearly|presque|bientot there|la|arrive|arrivee|reach
    just ..2 left|leaving|woke
    viens ..1 de sortir|partir|quitter
    overslept
    reveil
    je me gare
    parking the
    stuck|bloque|bloquee|coince|coincee|bloques
    moyen ..2 soir|matin|apres|midi|weekend
    je descend*|sors
    leaving ..2 now|home|house
    i am ..1 close|near`,
} as const;
