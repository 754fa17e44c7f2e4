import { type SignalLabel } from '../../../intent/labels';
import { type Patterns } from '../../pack';

/** Another time, not being sure, in French. */
export const ANOTHER_TIME: Patterns<SignalLabel> = {
  move: `
    venir|passer ..3 pendant|on|durant ..2 vacances|conges
    < changer|change|decaler|deplacer|modifier|decalage|changement ,>
    reprogram*|report|reporte|reporter|reportez|reportons|reporterai|decale|decaler|decalez|decalage|decalons|repousse|repousser|repoussez|deplace|deplacer|deplacez|deplacement|ajourne*|differe|differer|replanif*|remettre|remettez|remise|remets|avancer|avancez|avance|reproposer|report*er
    change|changer|changez|changes|modifier|modifiez|modification|transferer|changement|bouger|bougez|permuter|mettre|mettez|mets|fixer|fixez|reserver|programmer|programmez ..5 @rdv|@date|@day|autre|tard|tot|le|la|ca
    on change|decale|reporte|repousse|bouge
    change ca|la|l
    peut|possible|pouvez ..4 change|changer|bouger|modifier|decaler|deplacer
    reprogrammer`,
  otherTime: `
    trouvez|trouve|donnez ..1 moi|me|nous ..2 autre|different chose|moment
    moyen|avez|auriez|as|dispo ..3 creneau|trou|truc|place ..3 @weekday|matin|soir|aprem
    pas ..1 a|vers #
    pas ce|cette @weekday|jour|date|heure
    10|10h|# ..2 trop tot|tard
    occupe|occupee|pris|prise ..2 a|vers #
    jeudi|heure|date|horaire|jour ...1 ne? m|me|nous ..0 arrange|convient pas
    ne m|me|nous arrange|convient pas
    m|me arrange|convient pas
    pas ..2 suit|convient|arrange|ideal ..2 me|moi|nous
    pas suit|convient|arrange ,>
    matin|soir|apres ..2 mieux|preferable
    mieux ..1 le? matin|soir
    quelque ..2 soir|matin
    autre ..1 rdv
    avant ..1 possible|svp
    different|autre|autres|nouveau|nouvelle|prochaine|prochain|differente|alternative|second ..2 @date|rdv|@day|dates|fois|creneau|option
    pas|sauf ..0 @day
    pas ce|cette jour|date|heure|semaine|matin
    plus tard|tot
    une autre fois
    autre|autres jours|dates
    trop tot|tard|matinal|proche
    @day|@date|#|soir|matin|midi|heures ..4 plutot|mieux|preferable
    plutot|prefere|preferais|prefererais|preferable|prefererai|arrangerait|arrangerai ..5 @day|@date|#|matinee|matin|soir|midi|apres|autre|tard|tot|avril|mai|prochain|prochaine
    m|me|nous arrange|arrangerait|arrangerai|convient|suit ..1 plus|mieux
    m|me|nous arrangerait|arrangerai
    au lieu de?
    et|sinon|ou ..1 @weekday|apresdemain|soir|matin|midi ..1 ,>
    peut ..2 mettre|faire|voir|avoir
    quels|quelles|quel|autres ..3 dates|jours|creneaux|heures|disponibilites ..4 dispo|disponible|disponibles|libre|libres|possible|avez|propose*|convient|arrange
    autres jours|dates|heures|creneaux|disponibilites
    quand ..2 puis|pourrais|peux|possible ..4 venir
    seulement|uniquement le? @day|apres`,
  moneyLater: `
    pas|plus ..2 argent|cash|salaire|sous|moyens ..1 ce|cette mois|semaine`,
  notNow: `
    pas ..0 @day|maintenant`,
  bookVerb: `
    reserve|reserver|prendre|avoir|besoin|veux|voudrais ..5 rdv|consultation`,
  uncertain: `
    peu|faible|faibles|aucune ..1 chance|chances|probabilite ..2 que|de|pour
    50|moitie 50|moitie
    ca|cela se peut
    laissez|laisse moi|me ..1 verifier|voir|reflechir|demander
    demande|demander ..3 mari|boss|femme|patron|parents
    demande ..3 dabord
    d abord ..2 voir|demander
    si ..2 ai|trouve|argent|patron|possible|pluie
    peutetre|probablement|eventuellement|doute|hesite|incertain|incertaine|depend|tentative
    pas ..2 sure|sur|certain|certaine|decide|sures
    sais ..1 pas ,>
    sais ..1 pas encore|si|quand|trop
    sais pas ,>
    je verrai
    je vois ,>
    je vois ..1 d abord|avec
    on va? verra|voir|voit
    essaye*|essaie*|tacher*|essayer
    reflechir|reflechis|reflechi
    verifie|verifier|confirmerai ..4 reviens|tard|revenir|dire|voir
    je verifie ..2 et
    je vous|te dirai|tiens|reviens|redis|confirme|appelle|rappelle ..3 plus tard
    je vous|te dirai|tiens|reviens|redis|confirme|appelle|rappelle ..3 demain|tard|apres|courant|ce|soir|vers
    reviens|revenir vers
    confirmer ..1 tard|plus
    oui et non
    oui ou non
    1 ou|et 2|3
    2 ou|et 3|1
    3 ou|et 1|2
    soit
    si ..2 je peux|trouve|j|possible
    si possible
    confirmerai|confirmerons ..2 @weekday|demain|avant|plus|d
    pas encore
    j attends
    seulement si
    sauf si|imprevu
    a moins
    j espere`,
};
