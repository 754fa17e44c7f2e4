import { type SignalLabel } from '../../../intent/labels';
import { type Patterns } from '../../pack';

/** Stopping and starting the messages, in French. */
export const MESSAGES: Patterns<SignalLabel> = {
  optOut: `
    recevoir ..1 rien|plus
    envoyez|envoie ..0 rien|plus ..2
    ne|pas ..2 veux ..1 rien ..1 de|recevoir vous
    bloque|bloquer ..1 ce|vous|votre|le ..1 numero|contact
    je vous bloque ..2
    supprim*|effac*|enlev* ..1 mes|mon ..1 details|coordonnees|contact|contacts|numero|data
    pourquoi ..1 toujours ..1 @contacting
    assez|marre ..2 de ..2 @sends|@notice
    @sends ...3 assez ,>
    oubliez|oublie|oubliez moi|me ,>
    ma|mon|mere|pere ..2 ne|plus ..2 veut|recevoir ..2 @sends|vos
    qui ..1 donne ..2 mon numero ...2 supprim*|efface*|enlev*|retir*|stop
    vos @sends|@notice ..1 pas ..1 bienvenus|bienvenue
    vos @sends fatigu*|enerv*|soul*|derang*|agac*
    enleve*|retire*|sort* moi ,>
    retire ..2 consentement
    retir*|pas|jamais ..3 consent*|consentement ..3
    derange* ..1 me|moi|mon ..1 telephone|plus
    ne|dont derange|dérangez|derangez ..3 plus
    fini* ..1 vos @sends
    retir*|enlev*|vir*|supprim*|effac*|ray*|sort*|debarqu* ..3 coordonnees|numero|num|mobile|#|contact|contacts|telephone ..4 liste|fichier|base|systeme|machine|registre|envois|diffusion
    vire*|debarque*|retire*|enleve*|sort* ..1 moi|nous|me ..3 liste|envois|envoi|fichier|diffusion|@sends
    mettre|mettez|met ..2 terme|fin ..4 @sends|envoi|envois|@contacting
    oppose|opposons ..5 sollicitation|sollicitations|@sends|appels|envoi|envois
    @contacting|message|sms|@sends ...6 sue|report|police|plainte|bloque|bloquer|signaler|signale
    @sends ...8 stop|stoppez|arretez|coupez ca|tout
    abstenez|abstenir|cessation|interrompre|interrompez|couper|coupez|coupe|desactiver|desactivez|silence|mute ...5 @contacting|@sends
    prefere|prefererais|aimerais|souhaite|voudrais|veux|veut ..2 ne ..3 plus|pas ..3 recevoir|recevoire|contacte|contactee
    veux|voudrais|aimerais|souhaite ..3 stop|arreter|cesser|stopper ..3 recevoir|@sends
    veux|veut ..1 plus ..2 que|vous ..2 @contacting
    jamais|pas ..2 donne|accepte|autorise|consenti ..3 accord|permission|consentement|autorisation|@sends|messages
    laissez|laisse|libere|liberez mon|ma|me|moi ..2 telephone|numero|ligne|puce|message|messages ..2
    < resilier|resiliation|resiliez|desabonne|desabonnez|desinscris|retirez ..1 >
    je|m|me ..2 desabonne|desinscris|desinscrit
    retirez|enlevez|supprimez|effacez|rayez|sortez moi|nous ,>
    remov|effacez|effacer|enlevez|retirez|supprimez|utiliser|utilisez ..2 mon ..1 numero|num|contact ..3 de|du ..2 liste|la|base|systeme
    ne? plus|pas ..2 utiliser ..2 mon numero
    aucun|aucune|zero|plus ..1 @sends|envoi|envois|notification ..4 de|d|part|vous
    plus aucun|aucune @sends
    encore une autre message|sms|appel ..3 plainte|sue|report|police|bloque|signale
    stoppez|stopper|stop|arretez ca ,>
    me|m ..3 coutent|coute|fatigue ..4 stop|stoppez|arretez
    @contacting ..3 stop|arreter|stoppez ,>
    ne|n ..2 recontactez|recontacter|relancez|relancer|sollicitez|solliciter|importunez|importuner|notifiez ..1 plus|pas|jamais
    plus|pas|jamais ..3 souhaite|veux|desire|voudrais|aimerais ..2 plus? etre? ..1 contactee|contactees|contacte|recontacte|recontactee|sollicite|sollicitee|relance|relancee|appelee|appele|derange|derangee|importune|importunee|notifie
    souhaite|veux|voudrais|desire|veut plus|pas ..3 etre ..1 contacte|contactee|recontacte|recontactee|sollicite|sollicitee|relance|relancee|appele|appelee|derange|derangee|importune|importunee|notifie|rappele|rappelee
    souhaite|veux|voudrais|desire|veut plus|pas ..3 nouvelles|communication|entendre ..2
    suffit ..3 @sends
    @sends ..1 ca? suffit|suffisent
    inutile ..2 envoyer|ecrire|relancer|message
    pas|aucun ..1 besoin|peine|necessaire ..3 relancer|notifier
    pas|aucun ..1 besoin|peine|necessaire ..3 rappeler ..2 tous|chaque|toujours
    demande|demandais|dit|prie|repete|supplie ..1 vous|u|te ..5 stop|arreter|arretez|cesser|stopper
    je|j|on|nous ..1 vous|te ..1 demande|demandais|demander|dit|prie|repete|supplie ..5 arreter|arretez|cesser|stop|stopper
    je|j ..1 ai? dit|repete stop
    < silence|halte|suspendre|suspend ,> >
    < laisse|laissez me|moi|nous ,>
    fiche|fichez|fous|foutez|fou|lache|lachez|lacher moi|nous|me ..2
    fiche|fichez|fous|foutez moi|nous ..1 camp|paix
    @sends ..2 me|m|nous fatigu*|soul*|saoul*|enerv*|derang*|irritent|agac*|embet*
    @sends ..2 fatigu*|irritat*|tire|vex* me
    hors ..1 vos|votre mailing|diffusion
    exclu* ..3 me|moi|mon|numero
    arret|stop|fin|cessation ..1 des|de ..2 @sends|envois|envoi
    @sends ..1 stop|arret ,>
    cesse|cessez|cesser|arretez|arrete|arreter|stop|stoppez ..2 envoi|envois|communication|communications
    refuse|decline|oppose ..4 @sends|contacte|contactee
    annuler|annulez|annule|supprimez|supprimer|coupez|enlevez ..2 @notice
    jamais|pas ..1 demande ..3 @notice
    supprimez|effacez le|la ,>
    bloquez|bloque moi ..1 ,>
    ne plus ..2 recevoir|etre|m
    < ..1 laisse|laissez me|moi ..1 >
    laisse|laissez me|moi avec ..3
    retirez|enlevez|supprimez|retire|enleve|supprime ..1 moi ..2 liste|fichier|contacts|base|repertoire
    supprimez|supprimer|effacez|effacer|supprime ..2 mes|mon ..1 data|donnees|informations|details|information|dossier|profile
    pas|sans ..1 autorise|accord|permission
    < stop|arret|arreter|arrete|arretez|desabonner|desabonne|desinscrire|desinscription|desabonnement|stoppez|stopper|fin|desabonnez ,> >
    < stop|arret|arretez|arrete ..1 svp|stp|tout|ca|merci|cela|maintenant >
    < svp|stp|ok|bonjour|bonsoir stop|arretez|arrete|desabonner >
    < je ..2 stop >
    stop|stopper|stoppez|cesser|cessez|arreter|arretez|arrete|desactiver|desactivez|suspend|suspendre|suspendez|bloquer|bloquez|pause|fini ...5 @contacting|@notice
    laissez|laisse ..1 me|moi|nous ..1 tranquille|paix
    foutez|fichez ..2 paix
    supprimer|supprimez|supprime|retirer|retirez|enlever|enlevez|effacer|effacez|efface|retire|rayez|desinscrire|desinscrivez|desabonner|desabonnez|exclure|excluez|bannir|bloquez|enleve ..4 me|moi|m|mon ..3 numero|contact|liste|base|systeme|fichier|repertoire|mailing|@notice|cette|ca|de|contacts
    < enlevez|retirez|supprimez|desinscrivez|desabonnez|enleve ..1 me|moi|nous >
    enlevez|retirez|supprimez|desinscrivez|desabonnez moi|me ,>
    numero|contact ..3 supprime|efface
    dont|plus|pas|jamais ..5 souhaite|veux|desire|voudrais|veut|besoin|aime ...5 @notice|contacte|contactee|derange|derangee|appele
    veux|souhaite|desire|voudrais ..3 plus|pas|stop ..4 @notice|contacte|derange
    plus|zero|aucun|assez|marre|fatigue|ras|stop|trop ..2 de|d|des|autre ..4 @notice|@contacting
    < zero|aucun|pas|sans ..1 @notice
    < plus|pas @notice|de|d ..1 @notice
    plus jamais ..2 @notice|@contacting
    ne? plus ..3 @contacting|recevoir
    n|ne ..2 @contacting ..1 plus|pas|jamais
    @contacting ..1 pas|plus|jamais ,>
    @contacting plus
    @contacting ..2 pas ..2 sms|message*|rappel*
    @contacting ..1 me|moi ..1 plus
    desabonner|desabonnez|desabonne|desinscrire|desinscrivez|desabonnement|desinscription
    me|m desinscrire|desabonner|retirer|enlever
    retire ..3 consentement|permission|accord|autorisation
    resilier|annuler ..3 abonnement|@notice|service|inscription
    harcel*
    vous|tu ..2 derange*|harcel*|fatigue*|embet*|saoul*
    trop ..1 de ..1 @notice
    oubliez mon numero
    fatigue*|marre ..4 @notice
    pas ..3 interesse*|interessee ..4 @notice
    laisse ma puce`,
  optOutNot: `
    n|ne arretez|arrete|stoppez|cessez pas ..3
    < stop ...0 c|ok|oui ..4 dit|bon|viens ..2 >
    stop inquieter
    dois|puis|faut ..1 je|il ..1 stop|arreter
    stop|arreter ..2 fer|traitement|cachets|comprimes|pilules
    coeur|douleur|saign*|vomi* ...5 stop
    par erreur ..6
    stop|arret* ..3 erreur|accident
    j ai|avais fait stop
    ne? me derange|gene pas ,>
    derange pas
    laissez|laisse moi verifier|voir|le|un|du|reflechir|demander|savoir
    liste ..2 @day
    dont|pas|jamais|ne ..1 stop|arretez|arreter|arrete ..3
    stop|arretez|arrete|arreter|cesser|cessez ..3 faire|attendre|laisser|saigner|medic*|prendre|traitement|crier|insult*|traiter|reporter|demander|manger|boire|vendre|mentir|douleur|tousser|vomit*|vomir|fievre|perdre|travailler|donner|utiliser|parler|favoris*|discriminat*|corrupt*|fumer
    non stop
    arret de? bus|travail|maladie
    fin du|de|des|d ..2 mois|semaine|annee|journee|matinee|apres|mars|avril|mai|juin|mon|la|traitement|course*
    rien|pas ..3 stop|arreter|arretera ..1 me|moi
    m arreter|arretera
    message|appel*|envoy* ..2 me|moi ..2 avant|quand|si|demain|a|on
    jusqu
    pourquoi ..2 stop*|arret*
    avant ..2 stop|arret*|fin`,
  optIn: `
    renvoyez|renvoie|renvoyer ..4 rappels|rappel|messages|sms
    activer|activez|reactiv*|remettez|remettre|remets|retablir|retablissez|autoriser|autorisez ..2 @sends
    reprise|relance*|retour ..2 @sends
    remettez|remets|ajoutez ..1 me|moi ..2 dedans|liste ..2 on
    stop* ..4 erreur
    stop|arret* ..3 par erreur ...6
    je|veux|voudrais|aimerais ..4 @sends ..1 nouveau|encore
    recontactez|recontacter moi|me
    ok|heureux|heureuse|content|contente|interesse|interessee|accord ..2 de|d|pour ..1 recevoir ..3 @notice
    par erreur|accident ...3 @notice
    rappelez|ecrivez ..1 moi ..1 de nouveau
    veux ..2 reinscrire|reabonner
    < reabonnement|reinscription ..2 >
    rappelez|rappeler moi ..2 rdv ..1 par sms|message|whatsapp
    arrete ..2 erreur ...4 reprenez|resume|remettez
    oui aux|pour ..2 @notice|recevoir
    daccord|ok pour ..1 recevoir
    continuez|continue|gardez ..1 envoyer|envoi
    < ..2 continuez|continue|gardez les|mes|ces @notice
    par erreur ...3 reprenez|remettez|continuez
    reprenez|recommencez ,>
    oui ..2 veux ..3 @notice
    veux|voudrais|aimerais ..1 etre ..1 rappele|rappelee|averti|avertie|prevenu|notifie
    me|m reabonne|abonne|inscris|reinscris
    ajoutez|ajoute me|moi ..2 @notice
    < rejoindre|reactiver >
    accepte|autorise|consens ..4 @notice
    < resume|abonner|abonnement|inscription|inscrire|reprendre|optin|commencer|reactiver|demarrer|continuer|continue|abonnez|recommencer|reabonner|activer ,>
    < resume|continue|reprendre|reprenez ..1 svp|messages|rappels|stp|sms|les|me >
    abonner|abonnez|abonne|inscrire|inscrivez|inscris|reabonner|reinscrire|reinscrivez|reabonnez|optin ..3 me|moi|nous|messages|rappels|sms|aux|numero
    m|me|s abonner|inscrire|reinscrire|reabonner
    veux|voudrais|souhaite|aimerais|svp|accepte|peux|accepter|ok|pourrais|je ..3 recevoir|avoir|continue|continuer|reprendre ..4 rappel|rappels|messages|message|sms|notifications|alertes
    je veux ..3 rappels|messages|sms
    veux|voudrais ..4 rappels|messages ..1 encore|nouveau
    envoyer|envoyez|renvoyez|resume|continue|continuez|reprenez|reactiver|reactivez|remettez|activer|activez|recommencez|recommencer|retablir|debloquez|reactive ..5 @notice ..4 encore|nouveau|on|toujours
    envoyer|envoyez ..2 les|me|moi|mes ..2 rappels|messages|sms
    resume|reactivez|reactiver|continue|debloquez|retablir|retablissez|reprenez|reprendre|recommencez|activez|reactive ..4 @notice|me|service
    envoyez|envoie ..2 rappels|messages|sms
    remettez|ajoutez|ajouter|remettre|mettez ..2 me|moi|mon ..3 numero|liste|on|contacts|messages
    change ..2 avis ..5 @notice
    vous pouvez ..2 m? envoyer|ecrire|recontacter|rappeler ..4`,
};
