import { type SignalLabel } from '../../../intent/labels';
import { type Patterns } from '../../pack';

/** A wrong number, having come, being on site, in French. */
export const PRESENCE: Patterns<SignalLabel> = {
  wrongNumber: `
    je|moi|me m|nom|c ..1 appelle|est ..1 pas ..1
    pas|aucun de? malade|patient|malades ..2 chez|ici
    qui etes vous
    c est qui|ki ,>
    collegue|frere|soeur|femme|mari ..4 n|plus ..2 utilise* ..3 telephone|numero
    n|plus ..2 utilise* ..2 ce|cet ..1 telephone|numero
    numero erreur
    mauvaise|mauvais personne|destinataire
    adress* ..2 mauvaise personne
    destinataire ..3 inconnu
    numero ..2 achete|attribue|enregistre|mine|moi ..3
    numero ..1 est ..1 mine|a ..1 moi|mine|maintenant ..1
    mine|moi maintenant
    contactez|joint ..1 mauvaise|mauvais ..1
    n|a|ai aucun|pas|ni ..1 @rdv ..1 chez|avec vous
    aucun|pas de? @rdv ..1 chez|avec vous
    pas ..2 concernee? personne
    personne ..2 bridget|de ce nom
    maman|mere|papa ..1 de ..2 pas
    pas|suis ..1 la ..0 maman|mere ..1 de|d ..2
    telephone est n|pas le|a ..1
    pris|reserve rdv|rien
    jamais ..1 pris|reserve ..2
    tromper ,>
    trompe|trompes|tromper ..2 de ..
    vous|tu ..2 du vous ..2 tromper|confondre
    confuse|confondez|confond ..1 me|moi|m|avec ..4
    pas|n ..2 celui|celle|personne ..2 cherchez|cherche
    inscrit|inscrite|enregistre|patient|dossier ..1 ..2 chez vous
    pas|n|jamais ..2 inscrit|inscrite|enregistre ..1
    telephone|numero ..2 est|appartient ..2 ecole|bureau|celui|hotel
    quel|quelle|d|ou ..3 avez|eu|trouve ..3 mon numero
    utilise ..3 puce|numero ..2 plus
    aucun patient ..3 ici|numero
    m ..1 appelle _ pas
    connais|connait ..2 aucun|aucune _
    jamais|pas ..1 connais ..1 personne ..
    avons|ai|a pas ..2 _ dans|chez|on ..1 place|numero|maison|famille|bureau|nous|moi
    aucun|aucune|personne ..2 _ dans|chez ..1 maison|famille|ligne
    messages|message|sms|appels ..4 destine|destines|adresse|adresses ..3
    pour|a quelquun|autre ..1 dautre|personne ,>
    pas ..2 bon|bonne numero|personne|contact
    appelez|ecrivez ..3 mauvais|mauvaise
    ici|ce ..1 est|c ..2 garage|mecanicien|boutique|bureau|atelier|ecole|taxi|chauffeur|entreprise|restaurant|salon|banque|pressing|pharmacie
    jamais|pas ..2 reserve|prendre|pris ..4 chez|avec ..2 vous|clinique
    personne ..4 n ..1 est? ..1 pas|ici
    habite|reside ..2 cameroon|cameroun|douala|yaounde|ici ..1
    suis un|une homme|femme|garcon
    homme ...2 pas enceinte
    ai ..1 pas|aucun ..1 enfant|enfants|bebe|mari|femme
    confondez|confondre|confusion
    rien ..2 reserve|commande|demande
    a change ..1 de ..2 numero
    quel ..1 hopital|clinique ..3 jamais
    utilise|utilisait ..2 plus ..2 numero
    ancien|ancienne ..1 proprietaire|titulaire
    n|ai pas ..1 a|d|de|un ..1 enfant|bebe|fils|fille|son
    il ..3 erreur|confusion
    c|message|ce|est|n|rdv pas pour me|moi|nous
    ce|c ..1 est ..1 pas _ ..1 numero
    n est pas|plus le? ..1 numero
    pas le bon numero|contact
    incorrect|mauvais|faux|faus ..2 numero|contact|patient|destinataire|personne|moi|nos|nb
    numero ..2 errone|incorrect|faux|mauvais
    erreur ..1 de ..1 numero|personne|destinataire|patient
    < erreur|trompe ,> >
    erreur ..2 >
    vous|tu|v ..3 trompez|trompe|trompes|gourez|goure
    trompe|trompez|tromper|trompes ..3 numero|personne|de|d
    sent|envoye ..4 erreur
    c|ce|est ..1 pas me|moi|lui|elle|mine ..1 ,>
    < pas ..1 me|moi|mine ,>
    ce|c est pas moi|mon|ma|lui|mes ..1 ,>
    nom ..3 pas ..2
    je ne? suis pas mme|mr|monsieur|madame|m|le|la|cette|ce|celui|celle
    je|m ..1 appelle pas
    jamais|ne ..1 connais|connait|connaissons|connaitre ..1 pas? ..3 personne|nom|mme|mr|monsieur|madame|hopital|clinique|gars|patient|vous|lui|elle|dr|docteur|cette|kevin
    connais|connait|connaissons pas ..3
    connais ..1 pas
    qui ..2 est ..2 mme|mr|monsieur|madame ..3
    c est qui mme|mr|monsieur|madame|m|dr
    pas|aucun|aucune|jamais ..1 ai|avais|de|pris|an|d|eu ..2 rdv|consultation
    pas|aucun|aucune|jamais a rdv|consultation
    ai ..1 pas|aucun ..2 rdv|consultation
    < pas|aucun de? rdv
    appelle _ ..1 pas|non ..1 _
    pas|jamais|rien|n ..3 reserve|pris|demande ..3 rdv|rien|de|a|consultation
    quel|quelle rdv|consultation
    jamais|pas ..3 mis|ete|alle|venu|consulte|patient|connu|entendu|inscrit ..5 hopital|clinique|la|chez|pieds|dossier|patient
    jamais ..4 hopital|clinique
    pas ..2 patient ..3
    n|ne est? pas|plus pour moi|nous
    me|nous concerne pas
    message ..4 pas ..3 me|moi|pour|mine
    ce ..3 numero|telephone ..3 pas|plus|appartient|celui|change
    pas|n|plus ..4 numero|telephone ..2 de|celui|patient|mme|mr|mine|plus
    numero|puce|ligne ..4 appartient|nouveau|change|proprietaire|achete|plus|attribue
    achete|recupere ..3 numero|puce
    personne de ce nom
    personne ..3 ne? s? appelle
    pas|personne|aucun|aucune ..4 nom|appelle ..4
    y|il a|n ..2 pas|personne|aucun ..1 de|d _ ici|la|chez
    pas de _ ici
    habite|vit ..3 pas|plus|ici
    elle|il ..2 pas|plus|n ..2 ici
    confond* ..2 me|moi|personne ..3
    destine* ..3 pas
    c|ce est pas mon rdv|numero|nom
    c|n est pas mon|ma ..1`,
  came: `
    voir|vu|vue|recu|recue|examine|ausculte* ..1 le|la|me|par ..1 docteur|medecin|dr ..2 hier|deja|lundi|mardi|avant|matin
    docteur|medecin|dr ..2 recu|recue|vu|vue ..1 me|m|deja ..2
    prise|pris en charge hier|lundi|mardi|deja|matin|avant
    consultation|visite|rdv|c faite|fait|est ..1 hier|fait|faite|deja
    consultation|visite|rdv|c etait|fait|faite ..1 lundi|mardi
    recu|recue|vu|vue|vus|recus hier|lundi|mardi|ce|avant
    ete|etait recu|recue|vu|vue|amene|amenee hier|lundi|mardi|deja|ce|avant
    sors|sortons de chez vous
    amene ..1 hier ..3
    vu hier|deja
    j|on|nous y suis|est|sommes|etais|etait|ete ..1 alle|allee|alles|allees|passe|passee|venu|venue|ete
    ce|cette|le|ma rdv|visite|consultation ..2 ai|a|avons ..1 fait|faite|eu|eue|passe|passee
    recu|eu|fait ..1 mon|ma|le|la vaccin|injection|piqure|dose|test
    viens|vient|venons ..1 de terminer|finir|consulter ..3
    viens|vient|venons ..1 de voir|rencontrer ..1 docteur|medecin|infirmiere|specialiste|dr
    fini|termine|complete ..1 avec|chez ..3 docteur|medecin|dr|consultation|infirmiere|visite
    ai|avons|a|on ..1 honore|effectue|passe ..3 rdv|visite|consultation
    quitte|sorti|sortie ..3 hopital|clinique|consultation ..1
    deja ..2 passe|passee|passes|venu|venue|reparti|repartie
    deja honore|fait|passe|eu|vu|venu
    rdv|consultation etait ..1 hier|on|lundi|deja
    fini|termine ..3 consultation|rdv
    ai|avons ete ..2 examine|examinee|recu|recue|recus|consulte|consultee|vu|vue|soigne|soignee|opere
    fini|termine ..1 ma|la|le|mon consultation|visite|rdv
    c etait hier ..2
    rdv|visite|consultation ..1 deja ..1
    consultation|visite eu place|lieu
    sors|sortons|sort de chez|la|l|consultation
    sors de ..2
    deja|fini|dja ..4 venu|venue|vu|vue|fait|faite|passe|passee|consulte|consultee|recu|recue|vaccinee|soigne|soignee|eu|la|arrive|ete|alle|allee|opere|met|pris|venus
    je|on|nous|elle|il|j ..2 suis|sommes|est|etais|etait|etions|ete ..3 venu|venue|venus|passe|passee|alle|allee|recu|recue|vu|ete
    j etais la|present|presente|hopital|chez|a|au
    etais|etait|etions ..3 la|present|presente|rdv|hopital|clinique
    j|on|nous ..2 ai|a|avons ..3 vu|fait|vue|consulte|honore|respecte|ete|rencontre|eu|recu|passe|effectue|pris ..4 docteur|medecin|examen|consultation|vaccin|dr|infirmiere|visite|rdv|consulte|hier|lundi|echo|analyses|prise|operation|test|bilan|scanner|radio|la|le|recu|mon|specialiste|sage
    m|l|nous a ..2 deja|ete? recu|recue|vu|consulte|vue|examine|recus|vus
    docteur|medecin|infirmiere|dr ..3 deja|a|m ..2 vu|recu|vue|recue|examine|consulte
    consultation|rdv|examen|test|visite ..2 faite|fait|terminee|termine|passe|passee|finie ,>
    est|c ..2 fait|faite|passe|termine|fini ,>
    arrivee ,>
    ete|suis|sommes|est vaccinee ,>
    sors|sorti ..3 hopital|clinique|consultation
    viens|vient ..1 de ..2 consulter|finir ..
    viens|vient ..1 de ..1 sortir|quitter ..3 hopital|clinique|consultation|docteur|medecin|vous|bureau|salle|chez
    viens|vient de voir|rencontrer ..2 docteur|medecin|dr|infirmiere`,
  here: `
    debout|suis|sommes|attends ..1 au|a|devant ..1 guichet|accueil|comptoir|reception|caisse
    sur place
    deja dans|sur ..2 murs|place|clinique|hopital
    dans vos|votre murs|locaux|clinique
    attends|attend ..1 mon|notre? tour ..3
    dans ..1 salle ,>
    au|aux|a|dans ..1 guichet|caisse|comptoir|interieur|triage|pharmacie|couloir|parking|portail|entree
    arrive|arrivee ..2 hopital|clinique|accueil|reception|place
    dans le|la|une|un couloir|salle|bureau|cour
    attends|attend ..1 dehors|devant|ici|dedans
    assis|assise ..3
    devant le|la|votre ..2
    vous attends|attend ..2 accueil|salle|reception|hopital|devant|clinique
    je|nous|on ..2 suis|sommes|est ..2 la|arrive|arrivee|ici|devant|hopital|salle|accueil|reception|front|place|arrives
    suis|sommes ..3 reception|accueil|salle|devant|portail|hopital|clinique|attente|front
    dans la? ..1 salle|reception|accueil`,
};
