import { type TopicLabel } from '../../../intent/labels';
import { type Patterns } from '../../pack';

/** Asking when, with whom, where, how much, what to bring, who writes, in French. */
export const ASKING_WHAT: Patterns<TopicLabel> = {
  when: `
    c|ce est? ..1 quoi|kwa ..1 l|la|le? ..0 heure|date|jour
    l|la|le heure|date|jour c ..1 quoi|quand|comment
    rdv|rendez|consultation|visite ..1 quand|kan
    quand ..1 le|mon|notre|ma? ..0 rdv|consultation ,>
    savoir|connaitre ..1 l|la|le|exact? ..0 date|heure|jour ..1
    je|on|nous viens|vient|venons|arrive|arrivons|dois|doit|passe ..2 a|pour? ..0 quelle|quel ..0 heure|jour|date
    je|on ..2 viens|vient|venir ..1 quand|kan ,>
    matin|soir|apres ou ..2 matin|soir|apres
    c|ce|est ..1 le|du? ..1 matin|soir ou ..3
    quelle|quel|kel|kelle|quele|quelle ..1 heure|heur|heures
    quel|quelle|kel|kelle jour|date
    c|ce ..1 est|etait|sera ..2 quand|kan
    ca|sa commence|debute quand
    quand ca|sa|c commence|debute|est
    est quand|kan ,>
    c|ce est pour quand|kan
    c|ce est pour quelle|quel heure|jour|date
    pour quand ,>
    rdv|consultation|visite|controle|rendez|echo|vaccin ..2 c|est|tombe|est|sera ..1 quand|kan|quel|quelle
    quand ..2 est|c|tombe|aura|sera|a ..2 mon|le|ma|notre|la|ce|l|lieu|nos ..1 rdv|rendez|consultation|visite|controle|passage|lieu|prochain|prochaine
    quand est|c|tombe|estce le|mon|ma ..1 rdv|consultation
    quand estceque|dois|doit|faut|devons|estce ..1 je|on|nous|il|que|j ..2 dois|doit|viens|vient|venir|suis|attendu|passe|passer|me|presente|presenter
    je|on|j|nous ..1 dois|doit|viens|vient|passe|devons|suis ..2 quand|kan ,>
    on|vous m|me|nous attend|attendez|recoit|recevez|prend|prenez quand|quelle|quel
    le|on|est|c|est combien|c ..1 du? mois ,>
    c|est le combien
    rdv ..1 est|c|le ..1 combien ,>
    date|heure|jour|horaire ..1 exact|exacte|exacts|du|de ..1 mon|le|la|l ..1 rdv|rendez|consultation
    < date|heure|jour|quand|kan ..1 svp|stp|exacte|exact|deja >
    < date|heure|jour|quand|kan ..1 ,> >
    < la|l|le date|heure|jour svp|stp|deja >
    < la|l|le date|heure|jour ,> >
    oublie|oubliee|perdu ..2 la|l|le|mon|ma|quel|quelle|a date|heure|jour|quand|horaire
    pas|plus|jamais ..2 sure|rappelle|souviens|sais|certain|certaine|vu|ai ..3 date|heure|jour|quand|horaire
    n|ne ..1 ai|a plus|pas la|l|le date|heure|jour|horaire
    rappelle|souviens|sais|rapelle plus|pas ..2 l|la|le|quel|quelle|quand|c ..2 heure|date|jour|quand|horaire
    donnez|donner|dites|precisez|indiquez|confirmez ..1 moi|me|m|nous ..1 l|la|le|exact ..1 heure|date|jour|horaire
    prochain|prochaine rdv|rendez|vaccin|vaccination|visite|consultation|controle ..1 est|c|on|quand
    quand|quelle ..3 prochain|prochaine|mon|ma|notre rdv|rendez|vaccin|vaccination|visite|consultation|controle|dose|prochain|prochaine`,
  whenIf: `
    c|ce est|etait toujours|tjrs|bien|encore|pour|deja ..2 @weekday|#|matin|soir|midi
    est|estce ce? ..1 toujours|bien|encore|pour ..2 @weekday|#|matin|soir
    c|ce est ..1 a|le|pour|ce @weekday|# ,>
    c|ce est @weekday ou
    c|est ..1 @weekday|# ..2 ou ..1 @weekday|#
    rdv|consultation ..2 est|c|tient|etait|toujours|bien ..1 bien|toujours|encore|pour|le|a|ce ..1 @weekday|#
    est ..1 c|ce|il|elle ..1 toujours|encore|bien? maintenu|maintenue|valable|prevu|prevue|confirme|programme
    est estce? ce? maintenu|maintenue|prevu
    estce maintenu|maintenue|valable|prevu
    rdv|rendez|consultation|visite|ca|cela|c ..1 tient|tiens|est|marche toujours|encore|maintenu|valable|prevu
    toujours|tjrs maintenu|valable|d actualite
    toujours d actualite
    demain ou apres|jeudi|vendredi
    c|ce est @weekday|# ,>
    estceque|ce c|est ..1 est? ..1 pour|a|le|ce? @weekday|#`,
  notWhen: `
    ouvre|ouvrez|ouvert|ouverts|ouverte|ouverture|ferme|fermez|fermeture|fermes|commencez|finit|finissez|termine|terminez|consultez|travaillez|recevez|consultations|horaires|disponible|disponibles|dispo|suit|arrange|arranges|convient
    vous commencez|debutez
    resultat|resultats|bilan|analyses
    docteur|medecin|dr|il|elle ..1 revient|arrive|arrives|arrivera|sera|rentre
    long|combien ..1 de? temps
    importe ..1 quel|quelle|quand
    peut|pourrait ..1 etre
    quand ..1 puis|peux|peut|pouvez|pourrais|pourrai je|on|nous|vous
    quand ..2 vous ..1 appelez|ecrivez|pouvez|voulez
    quand je|on ..2 arrive|suis|viens
    quel|quelle ..1 jour|heure ..2 libre|possible|place|disponible|autre|suit|convient
    autre|different|nouvelle ..1 heure|jour|date
    changer|change|deplacer|decaler|reporter|modifier
    a quelle age|prix`,
  who: `
    je|on ..1 vois|verrai|voit|rencontre ..1 ..0 qui|ki ,>
    recu|recue|vu|vue|consulte|consultee par qui|ki
    qui va|vais ..2 voir|recevoir ..1
    quel docteur|medecin|dr ..2 voit|recoit|consulte
    vois ..1 quel docteur|medecin
    quel|quelle|kel|kelle ..1 docteur|medecin|dr|specialiste|infirmiere|infirmier|sage|gyneco|gynecologue|pediatre|chirurgien|dentiste|professionnel
    avec|ac|avk|ak qui|ki
    avec|ac|avk|par quel|quelle|kel|lequel|laquelle ..1 docteur|medecin|dr|infirmiere
    avec|ac|avk|par quel|quelle|kel|lequel|laquelle ..1 ,>
    qui|ki ..1 va|doit|me|m|nous|est ..2 recoit|recevoir|voir|consulter|soigner|suivre|examiner|consulte|suit|recevra|verra|consultera|examine|occupe|occuper|voit ..1
    qui|ki me|m|nous recoit|recevra|consulte|consultera|suit|examine|voit|verra|prend
    c|ce est ..1 quel|quelle|kel|avec|chez ..1 docteur|medecin|dr|qui|lequel
    chez qui|quel ..1 docteur|medecin
    chez qui|quel ..1 ,>
    nom ..1 du|de|d ..1 la|l|mon? docteur|medecin|dr|infirmiere|specialiste
    docteur|medecin|dr ..1 s|s appelle ..0 comment|qui
    docteur|medecin|dr ..1 s|s appelle ..0 ,>
    comment s appelle ..1 docteur|medecin
    qui ..1 est|c ..1 le|mon|ce docteur|medecin|dr|consultant|specialiste
    docteur|medecin ..1 est|c qui
    homme ou ..1 femme ..2 medecin|docteur
    medecin|docteur ..2 homme|male|femme ou
    est|estce|c ..2 meme docteur|medecin
    estce ce|avec dr|docteur
    c|ce est avec ..1 dr|docteur
    qui|ki fait ..1 consultation|echo|scanner|radio|examen
    c|ce est qui|ki ..1 docteur|medecin|dr
    cki|ki le docteur|medecin`,
  notWho: `
    quel|quelle ..1 docteur|medecin|dr|specialiste ..2 traite|soigne|pour|dois|puis|peut|avez
    venir|viens|amener|accompagner ..1 avec qui
    avec qui ..1 je|on|puis|peux|dois ..1 peux|puis|dois|venir|viens|parler
    rdv ..2 pour qui`,
  where: `
    c|ce ..1 est ..1 ou ,>
    c|ce ..1 est ou ca|exactement|deja|svp|stp|deja|la|le|se
    < ou ..1 ,> >
    < bonjour|bonsoir|svp|stp|slt|pardon ou ..2
    <, ou|wusai ..1 se|est|ce|c|etes|sont|vous|estceque|dois|doit|faut|puis|on|je|la|le|l ..3 trouve|trouvez|trouver|situe|situee|situes|clinique|hopital|rdv|consultation|aller|venir|va|vient|etes|presenter|rendre|viens|vais|de|cabinet|centre|dispensaire|labo|bureau|service
    savoir|sais|dites|dire|moi|svp|stp|bonjour|bonsoir|pardon|exactement|deja|me ou|wusai ..1 se|est|ce|c|etes|sont|vous|estceque|dois|doit|faut|puis|on|je|la|le|l ..3 trouve|trouvez|trouver|situe|situee|situes|clinique|hopital|rdv|consultation|aller|venir|va|vient|etes|presenter|rendre|viens|vais|de|cabinet|centre|dispensaire|labo|bureau|service
    ou ..1 etes vous
    ou vous etes
    trouve|trouvez|situe|situee|situes|situees|est|etes|es|sommes|base|localise|localises|va|vais|dois|doit|viens|vient|aller|venir|presente ..1 exactement|venir|aller|me|presenter|precisement ou ,>
    trouve|trouvez|situe|situee|situes|situees|etes|sommes|localise|base ou ,>
    ou ..1 est|c ..0 vous? ,>
    trouve|trouvez|situe|situee|situes|va|viens|localise ou exactement|svp|stp|deja|precisement|la|le
    vous etes ou
    hopital|clinique|centre|cabinet|labo ..2 est|c|trouve ..1 ou ..1 ,>
    a|dans|de|vers quel|kel|quelle ..1 endroit|quartier|ville|batiment|hopital|clinique|service|site|rue|lieu|etage|salle|porte|bureau|niveau|cote
    quel|kel|quelle ..1 endroit|quartier|hopital|clinique|site|lieu|rue|adresse|centre ,>
    quel|kel|quelle etage|batiment|salle|porte|bureau|niveau ,>
    batiment|etage|salle|porte combien|numero|quel|quelle
    c est ..1 quel|quelle|kel ..1 endroit|quartier|hopital|clinique|site|lieu|rue|adresse|cote|batiment
    fin de quelle rue
    < l|la|le|votre adresse|adress|addresse|localisation|location|itineraire|direction ..1 svp|stp|exacte|exact
    < adresse|adress|addresse|localisation|location|itineraire|directions|direction|gps|lieu|venue|plan ..1 svp|stp|exacte|exact
    < adresse|adress|addresse|localisation|location|itineraire|directions|direction|gps|lieu|venue|plan ..1 ,>
    envoyez|envoyer|envoie|donnez|donner|partagez|besoin|veux ..3 adresse|addresse|location|localisation|itineraire|directions|direction|gps|plan|emplacement|position
    quelle|quel ..2 est|votre|l ..2 adresse|addresse|location|localisation|emplacement
    votre|vos|clinique|hopital adresse|addresse|location|localisation
    comment ..3 venir|arriver|aller|arrive|trouver|rendre ..1 depuis|chez|a|la|jusqu|vous|y
    comment ..3 venir|arriver|aller|arrive|trouver|rendre ..1 ,>
    comment on|je arrive|vient|viens|va|trouve ..1
    quel ..1 carrefour|repere
    est|estce ..2 a|dans ..1 meme place|endroit|hopital|lieu`,
  notWhere: `
    parking|garer|gare|stationner|payer|acheter|resultats|resultat|dossier|carnet|toilettes|argent
    ou ..2 docteur|medecin|dr ,>
    ou ..2 mon|ma|mes|vos ..1 medicaments|papiers|report|carte
    d ou ..1 vous ..1 avez
    d ou ..1`,
  price: `
    < le|les|quel? prix|tarif|tarifs ..1 >
    ca|sa|cela fait combien
    combien ..2 ca|c|coute|coutera|est|faut|paie|paye|payer|la|le|pour|dois|doit|je|on|l|les|consultation|prix|fait
    ca|sa|consultation|c|examen|echo|rdv|elle|visite ..2 coute|coutera|est|fait|vaut ..1 combien
    c|est|a|coute|paie|paye combien ,>
    < combien ..1 >
    < le|quel|les prix|tarif|tarifs|montant|frais ..1 svp|stp
    < prix|tarif|tarifs|montant|frais ..1 svp|stp|consultation >
    < prix|tarif|tarifs|montant|frais ..1 ,> >
    quel|quels|quelle|quelles|savoir|connaitre|avoir|donnez|envoyez|demande|c ..3 prix|tarif|tarifs|montant|frais|charges|charge|somme|cout
    < le|et prix|tarif|tarifs|montant|frais|cout ..1 de|du|pour|d|la ..1 la|l|le? ..0 consultation|visite|rdv|examen|echo|test|vaccin|operation|controle
    < prix|tarif|tarifs|montant|frais|cout ..1 de|du|pour|d|la ..1 la|l|le? ..0 consultation|visite|rdv|examen|echo|test|vaccin|operation|controle
    consultation prix
    payant|gratuit|gratuite|payante ou
    c|est|estce|sera|estceque ..2 payant|gratuit|gratuite|payante ,>
    est|estce ce|la|l ..1 gratuit|gratuite|payant ..1
    faut|dois|doit|devrai|vais ..1 je|il|on ..2 payer|paye ,>
    dois|faut|vais ..1 je|il? ..1 payer|paye quelque|quoi|combien|encore
    faut payer ,>`,
  notPrice: `
    combien ..1 de|d|long temps|jours|minutes|heures|personnes|comprimes|fois|mois|sang|eau|longtemps|doses|enfants|semaines
    trop ..1 cher|chers|eleve|eleves
    combien de ..1
    le combien
    miss|rate|manque|absent ...4 paie|paye|payer
    avant ou apres`,
  bring: `
    quoi|que|qu|kwa|kwoi|quel|quels|quelles ..5 apporter|amener|ramener|emmener|apporte|amene|emporter|apportez|ramene|prevoir
    apporter|amener|ramener|emporter|apporte|amene|emmener|ramene|prevoir|prendre ..1 avec? ..0 quoi|kwa|quelque
    venir|viens|vient ..1 avec|ac quoi|kwa|quels|quel
    quels|quel|quelles ..1 papiers|papier|documents|document|dossiers|dossier|pieces|choses|carnet|examens ..5
    dois|faut|doit|estceque ..1 je|il|on|j|que ..3 apporter|amener|ramener|apporte|amene|prendre|venir|emporter ..1 avec? ..2 carte|carnet|papiers|documents|document|dossier|resultats|cni|argent|prescription|ordonnance|urine|selles|examens|radio|echo|assurance|photo|photos|medicaments|ancien|anciens
    dois|faut ..1 je|il|on|que|j ..3 apporter|ramener|apporte|ramene ..3
    pieces|papiers|documents ..1 a fournir|apporter
    faut|dois ..2 il|je ..2 venir ..2 avec|mon|le|la|ma|carnet|carte ..1 carnet|carte|cni ..3
    faut|necessite le|la|mon carnet|carte ..3
    carnet|carte|documents|papiers|dossier|resultats ..1 necessaire|necessaires|obligatoire|obligatoires|aussi
    choses|documents ..1 a ..1 apporter|amener|prevoir
    quelque|quoi chose? a|d apporter|amener|prevoir
    y a ..1 quelque|des ..1 chose|choses|documents|papiers a apporter|amener|prevoir
    rien a apporter|amener|prevoir
    prepare|preparer ..1 quoi|quelque`,
  bringIf: `
    viens|venir|amene|apporte|ramene ..2 avec|mon|ma|le|la ..2 carnet|carte|dossier|papiers|resultats|examens|ordonnance|documents|cni`,
  notBring: `
    amener|emmener|apporter|venir|ramener ..2 avec|mon|ma|mes|quelquun|le|la|un|une|autre ..1 bebe|enfant|enfants|mari|femme|mere|son|fils|fille|quelquun|soeur|personne
    prendre ..3 medicament|medicaments|comprimes`,
  writes: `
    c ..1 est|etait qui|ki ,>
    c est qui|ki svp|stp|la|ca|donc|au|a|meme|deja|vous|toi|qui|ce|cette|ki|sms|le|ecrit|ecris|parle|envoie
    cki|ceki|sesi
    qui ..0 est|etes|es ce|vous|tu|la ,>
    qui etes|es|est vous|tu ..2
    vous|tu|t|toi etes|es|est qui|ki|quoi ..2
    qui|ki ..1 m|me|nous|l|vous ..1 ecrit|ecris|envoie|parle|appelle|contacte|texte|envoi|ecrire|message|a ..2
    qui|ki ..1 envoie|ecrit|ecris|envoi
    c|ce est quel|quelle|kel|kelle clinique|hopital|centre ,>
    presentez vous ,>
    identifiez vous
    a qui ai|je|parle|j ..2 honneur|parle|parler|affaire
    de la part de qui
    de quelle part
    d|ou|comment|qui ..3 avez|eu|trouve|trouver|obtenu|donne|pris ..3 mon|notre numero|num|contact|contacts
    mon numero|contact ..2 vous ..1 avez|eu ..1 ou|comment
    quel|quelle|kel ..1 clinique|hopital|service|structure|organisation|numero ..1 est|c|m ..1 ca|ce|ecrit|appelle
    vous etes d ou`,
  notWrites: `
    c|ce est qui|ki ..1 le|mon|la|ce|qui|mme|mr|monsieur|madame|m|dr|docteur|medecin|responsable ..1 docteur|medecin|dr|responsable|chef|recoit|consulte|suit
    qui ..1 est|c ..2 docteur|medecin|dr|mme|mr|monsieur|madame|patient
    pour qui`,
};
