import { type SignalLabel } from '../../../intent/labels';
import { type Patterns } from '../../pack';

/** Asking for help and asking questions, in French. */
export const ASKING: Patterns<SignalLabel> = {
  help: `
    quel|quelle chiffre|touche|bouton|numero|option ..3
    comprends|comprend|compris|saisis ..1 rien|pas ..4 repondre|attendez|message|ca
    arrive|arrives ..1 pas|a ..1 a repondre
    comment ..1 dois ..1 je ..1 proceder|repondre
    comment ..2 repond|marche|fonctionne ,>
    que|quoi ..2 type|taper|appuyer|touche|faire ,>
    sais ..2 comment ..2 repondre
    guide|expliquez|explique|expliquer ..1 me|moi|m ..3
    que|quoi ..3 chiffres|codes|options ..3 signif*|veulent|veut
    pas ..1 sais ..2 quoi|comment|quel ..3 faire|envoyer|type|repondre
    n|ne ..1 y comprends|comprend|pige|capte rien|pas ..2
    guide|guidez|guider|orientez ..1 me|moi|m
    cense|censee ..2 type|repondre|faire|taper
    appuye ..3 mauvais ..2
    presse|appuie|appuyer|tape|taper|clique|cliquer ..1 ou|kwoi|quel
    appuye|tape|envoye|sent|chose|choisi|repondu|mis ..3 mauvais|mauvaise|incorrect ..1 chiffre|touche|option|reponse|numero|choix
    comment ..3 correct|corriger|rectifier|revenir ..1 ,>
    sais|sait ..2 pas|plus ..3 repondre
    que|quoi ..2 signifie|signifient|veulent|veut ..3 1|2|3|chiffres|options
    < que|quoi faire|maintenant ,> >
    mode emploi|demploi
    bloque|bloquee|perdu|perdue ..2 avec|par ..2 message|options|menu
    trop complique
    1|2|3 veut quoi|dire
    je? suis perdu|perdue ,>
    c est quoi le? 1|2|3
    ca|sa marche|fonctionne comment
    comment ca marche|fonctionne
    je fais comment|quoi ,>
    on repond|tape|ecrit|fait comment|quoi
    comment on repond|fait|tape|ecrit|utilise
    quelles|quels sont ..1 options|choix
    < que|quoi faire ..1 >
    mode d emploi
    a quoi sert|servent ..3
    < je? ne? comprends|comprend|comprens pas|rien ..1 >
    comprends|comprend|comprens|pige|saisis pas|rien ..3 options|choix|message|comment|systeme|chiffres|menu|fonctionnement|instructions|ca|ce
    c est quoi ce|le message|sms|truc|numero|code
    sais ..1 pas lire
    < expliquez|explique ..1 >
    veut dire quoi
    c est quoi 1|les|ces
    quoi ..1 1
    type|tape|appuie|envoie ..2 quoi|quel|combien ..1
    quel|quelle ..1 chiffre|touche|option|bouton|lettre ..3
    quel|quelle ..1 numero|numeros ..4 tape|taper|appuyer|choisir|repondre|mettre|envoyer|type
    pour oui|non|confirmer|annuler ..1 ,>
    < aide|aider|menu|options|option|assistance|instructions|guide|mode|commandes ,> ..1 >
    < aide|aidez|menu
    aider|aidez|aide|assister ..1 me|moi|nous|svp|m
    m aider
    besoin ..2 aide|assistance
    que|quoi|comment ..3 dois|faut|faire|repondre|taper|je|puis|on|ecrire|choisir|mettre|tape ..3 repondre|taper|faire|ecrire|utiliser|choisir|confirmer|annuler|reporter|envoyer|fais|mets|tape|reponds
    comment ..2 ca marche|fonctionne|utiliser|faire|utilise
    comment ..3 marche|fonctionne|repondre|faire|utiliser|confirmer|annuler|reporter
    tape|taper|repond|repondre|ecris|ecrit|mets|reponds|envoie|choisis|appuie|appuyer|presse|met|repondez ..2 quoi|combien|comment|quel
    quoi ..2 repondre|taper|faire|ecrire
    quel|quelle|c est ..2 chiffre|touche|bouton|option|options|choix ..3
    expliquer|expliquez|explique ..4 1|2|3|options|comment|choix|me|moi|bien
    c ..3 1 2|3|et ..3
    options|choix|menu|instructions ..2 svp
    comprends|comprend|comprens|pige|saisis ..3 options|choix|message|comment|rien|chiffres|menu|systeme|fonctionnement|instructions|ca
    pas|ne ..2 comprends|comprend|comprens|compris|pige ..1 ,>
    pas ..2 comprends ..3 options|message|ca|ce|comment
    sais|sait ..2 pas ..3 lire|repondre|quoi|comment|utiliser|faire
    repete|repetez ..3 options|question|menu
    que|quoi ..2 bot|service ..2 sert
    comment ..3 parler ..2 a humain|agent`,
  wantsVisit: `
    je|j|on|nous|a ..1 veux|veut|voudrais|voudrait|voulons|desire|desirerais|souhaite|souhaiterais|cherche|cherchons|besoin|aimerais ..3 un|une|a|an|d|nouveau|prendre|avoir|de? rdv|consultation
    il|me ..1 faut ..2 rdv|consultation
    donnez|donne|fixez|trouvez|programmez|prenez|reservez ..1 moi|me|nous ..2 un|une|a|an? ..0 rdv|consultation
    < prendre|reserver|obtenir|avoir ..2 rdv|consultation
    < rdv svp|stp ,>
    < programmez|inscrivez|enregistrez me|moi ,>
    inscrivez|programmez|enregistrez me|moi ..1 pour ..2 consultation|rdv
    veux|voudrais|besoin ..2 consulter
    veux|voudrais|veut|souhaite ..2 voir ..2 docteur|medecin|dr|specialiste|gyneco|gynecologue|pediatre|dentiste
    puis|peux ..1 je ..1 avoir|prendre ..2 rdv|consultation`,
  numberTold: `
    je|j|on|nous ..1 ne|n? ..1 suis|ai|avons|utilise ..1 plus ..1 plus? ..3 numero|ligne|puce ..2
    j|je ai ..1 change ..2 numero|puce
    plus ..1 me joindre|appeler|trouver ..2 numero
    son|sa|mon|ma|le|nouveau ..2 numero|num ..2 est|c|maintenant ..2 #
    son|sa|mon|ma|nouveau ..2 numero|num #
    voici ..1 ..2 numero ..2 #
    appelez|joindre|joignez|contactez le|la|l|me|moi|lui ..1 sur|on|au ..1 le? #
    utilisez ..1 le? ..0 #`,
  opening: `
    etes|etesvous|est|sont|vous|clinique|labo|pharmacie ..2 ouvert|ouverte|ouverts|ferme|fermes|fermee
    ouvrez|ouvre|fermez|recevez|consultez|travaillez ..2 on|le|les|du|a|jusqu @day|#
    est ..4 ouvr*|travaill*|recoi* ..4`,
  ask: `
    peut|peux|pouvons|puis ..1 on|je|nous ..2 venir|accompagner ..2 a|deux|seul|seule|salle
    a ..2 rhume|fievre|temperature|toux ...4 peut|peux|puis je|il|elle|on|venir
    a ..2 rhume|fievre|temperature|toux ...4 quand|amener
    commence ..1 quand|heure
    ou ..2 report|presenter|aller|dois|garer ..2
    qui ..1 consultant
    lequel|laquelle|lesquels
    ou pas|non|bien ,>
    vous ..5 ou je|on ..3
    quand|quel|quelle ..5 mon|ma prochain|prochaine rdv|consultation
    docteur|medecin|infirmiere|personnel|quelquun parle ..2 anglais|francais|pidgin ..1
    vous ..1 parlez ..2
    comment pour? arriver|venir|aller|payer|faire
    fait comment
    vous etes qui|quoi
    qui etes vous
    numero de ..1 telephone|la|clinique
    et si ..2 suis|arrive ..2 retard
    quoi ..1 est ..2 rdv ..1 pour
    pourquoi ..1 message
    < resultats|resultat ..1 >
    adresse|location|localisation|localisez|itineraire|direction|directions|plan|gps|situe|situes|situee|quartier
    ou ..2 se? trouve|trouvez|est|etes|situe*|trouver
    c|ce est? ou
    est|trouve|situe|trouvez|etes ..2 ou
    _ _ ou|quand|combien|comment|quoi >
    _ ou|combien >
    combien ..
    prix|tarif|tarifs|montant|combien|charges|charge|paye|payer|paiement ..4 quel|quoi|c|est|du|de|pour|consultation ..2
    < prix|tarif|combien|montant|parking|directions|horaires|quand|ou|qui|pourquoi|date|heure ..2 >
    combien
    quel|quelle|quels|quelles ..4 date|documents|document|service|heure|jour|docteur|medecin|salle|etage|porte|batiment|examen|test|prix|adresse|dossier|papiers|est|hopital|clinique|numero
    quand ..3
    c est? quand
    a quelle heure
    quelle heure
    qui ..2 sent|est|va|sera|vous|m|t
    c est? qui|quoi
    quoi ..1 est
    pourquoi ..4
    et si
    que se passe
    si ..4 rate|viens|manque ...4 paie|quoi|fait|passe
    dois|doit|faut|devons|puis|peut|peux|pouvez|pourrais|pouvons|estceque il|je|on|nous|vous
    estceque
    faut il
    dois|peux|puis|pouvez|avez|pouvons|etes|sera|seront|est|ai|sont|acceptez je|vous|nous|il|elle|ce|t
    y a t? il
    a jeun
    jeun ..3
    manger|boire ..2 avant
    apporter|amener|prendre|ramener|apporte ..4 quoi|documents|carnet|resultats|dossier
    quoi ..2 apporter|amener|prendre|ramener
    ouvert|ouverts|ouvre|ouvrez|ferme|fermez|ouverture ..4 @day|quand|heure|heures|le|on
    horaires|heures ..2 d|de|ouverture
    parking|stationner|garer|stationnement
    arnaque|vrai|fiable|serieux
    assurance|cnps|mutuelle|momo|credit|cash|carte
    acceptez|prenez ..4 assurance|carte|cash|momo
    appelez|appeler|rappelez|rappeler|joindre|contactez ..1 moi|nous|me|m
    me|m appeler|rappeler|joindre|rappelez
    rappelez|rappeler ..1 moi|me
    parler|chat ..2 a|avec ..2 quelquun|docteur|medecin|infirmiere|personne|agent|conseiller|humain|secretaire|dr|accueil
    quelle ..2 est ..3
    peut|puis|peux|pouvez|possible ..3 venir|amener|emmener|prendre ..3 avec|mon|ma|enfants|seul|accompagne
    est ..2 docteur|medecin|dr|pharmacie|laboratoire ..3 ok|la|dispo|disponible|ouvert|gratuit|payant|possible|loin|urgent
    c est? loin|long|payant|gratuit|douloureux|obligatoire|dangereux|urgent|grave|combien|serieux|vrai|normal
    ca|est ..2 mal|fait ..2 mal|long
    resultats ..3 prets|disponibles|sortis
    rappelez|redites|redire|rappeler ..2 moi? heure|date|jour|l
    pour ..1 qui|quel|quoi
    savoir ..2 si|quand|combien|ou|quel
    dites|dire ..2 me|moi ..3 ou|combien|si|le|pourquoi
    dans quel|quelle
    quel ..1 @day|docteur
    envoyez|envoyer|donnez ..3 localisation|adresse|position|numero|plan
    femme ..1 docteur|medecin
    wifi|fauteuil|ascenseur ..2`,
};
