import { type SilenceLabel } from '../../../intent/labels';
import { type Patterns } from '../../pack';

/** Wishes for silence in further words, not receiving messages, being written to instead of called, other hours, in French. */
export const SILENCE: Patterns<SilenceLabel> = {
  silence: `
    < svp|stp|bonjour? ni ..1 appel|appels|message|messages|sms ..1 ni ..1 message|messages|sms|appel|appels
    je|j|on ..2 vais ..2 bloquer ..2
    svp|stp|pitie|grace plus ,>
    plus|pas|aucun|zero autre|autres contact|contacts|@sends|appels|communication|communications|bip
    @sends|relance|relances|sonneries ..2 indesirables|importuns|insupportable|insupportables|penibles|penible|agacants|agacantes
    laissez|laisse ..4 en paix
    besoin|necessaire qu|que on|vous ..1 me|m|nous rappelle*|rappeliez|relanc*|ecri*|appel*|envo*
    @sends ...6 arretez|arrete|stoppez|cessez ,>
    plus|pas|aucun de|d bip|bips|sonneries|natel|natels|coup|coups
    telephone|numero|ligne est|n|pas ..3 tableau|panneau|affichage|poubelle
    rayez|rayer|raye|biffez ..1 mes|mon coordonnees|numero|contact|details
    robot|bot|machine ..2 enerv*|fatigu*|soul*|derang*|embet*
    stoppez|arretez|cessez|coupez tout ,>
    veux|veut|voulons|souhaite|souhaitons rien ..1 recevoir
    me|m|nous rayer|retirer|supprimer|enlever|exclure|effacer|sortir ..2 vos|votre|la|ta|cette liste|listes|fichier|fichiers|base|contacts
    oppose|opposons ..3 utilisation|usage|traitement ..2 numero|donnees|coordonnees|telephone
    marre|ras|fatigue|fatiguee ..3 bruit|sonneries|bips ..4 telephone|sms|messages
    message|messages|sms|ecrivez|appelez me|m|nous ..1 encore ..3 report|police|plainte
    comment ..4 faire ..1 ces|ca|cela ..2 stop|arreter|cesser ,>
    termine ..2 vos @sends`,
  unclear: `
    suffit ,>
    suffit comme ca
    < assez|marre svp|merci? >
    en ai|a|avons ..1 marre|assez ,>
    < plus rien ,> >
    < ok|bon|svp plus rien ,> >
    veux|veut plus rien ,>
    vous|tu m|me|nous ..0 enerv*|soul*|saoul*|agac*
    c est trop ,>
    arretez|stoppez|cessez ,>
    vous ..1 ne|n ..1 m|me|nous ..1 appelez|ecrivez|contactez plus`,
  notReceiving: `
    j|je|on|nous|a ..1 ne? recois|recoit|recevons plus|pas|jamais|rien|aucun|point ..4
    j|je|on|nous ..1 ai|a|avons|n pas|jamais|rien|plus|point ..2 eu|recu ..3 @notice|rien
    j|je|on|nous ..1 ai|a|avons jamais|rien ..1 vu ..3
    j|je|on|nous ai|a|avons rien recu|eu
    j|je|on|nous n ai|a|avons rien recu|eu
    j|je|on|nous n? ai|a|avons aucun|pas ..2 recu|eu ..2 @notice
    j|je|on|nous n? ai|a|avons recu|eu aucun|pas|rien ..2
    j|on|nous|je ai|a|avons arrete|cesse de recevoir ..2 @notice
    @notice ..2 n|ne ..2 arrive|arrivent|arrivaient|parviennent|parvient|passe|passent|entre|entrent ..1 plus|pas|me
    aucun|pas|plus @notice ..1 recu|arrive|depuis ..3
    aucun @notice ..2 depuis ..3
    pourquoi ..5 message|appelez|ecrivez|envoyez ..2 plus|pas
    pourquoi ..1 vous ..1 stop|arrete ..2 @contacting
    vous avez? arrete ..1 de? ..1 @contacting
    vous ..2 avez pas|jamais|plus ..1 rappele|rappelee|appele|appelee|ecrit|envoye|repondu ..3
    personne|nul ..1 ne? ..1 me|m|nous ..1 appelle|appele|ecrit|rappelle|rappele|repond|me
    depuis ..5 ne? ..1 recois|recu ..3
    pourquoi ..4 recois ..1 pas|plus ..3`,
  cannotWrite: `
    j|je|on|nous ..1 n? vois|voit|comprends|comprend|trouve|retrouve|lis|lit|capte plus|pas ..4
    j|je|on|nous ne? sais|sait|peux|peut plus|pas ..1 @contacting ..3
    j|je|on|nous ..1 n? ai|a|avons? plus|pas ..2 ..2 numero|contact ..4
    telephone|portable ..2 eteint|casse|mort|vole|perdu ,>
    j|je|on|nous ..1 n? ai|a|avons plus|pas|aucun ..1 de|d|le|la ..4 pour ..2 @contacting ..3
    j|je|on|nous ..1 n? arrive|arrivons|peux|pouvons|peut|sais plus|pas|jamais ..1 a|vous|m ..2 @contacting ..3
    plus|pas|sans ..1 de|d credit|credits|forfait|data|unites|solde|unit|megas|recharge ..6
    je|j|on|nous ne? peux|pouvons|peut|pourrai pas|plus ..1 recevoir|prendre|repondre|ecrire|appeler|envoyer|decrocher ..4`,
  saidElse: `
    vous|te|u deranger|derange|dérange|embeter|importuner ..1
    ca|cela ..2 pas|ne ..1 derange|gene|embete ..1
    derange|gene|embete pas ..1
    etait|est|ete harcele*|derange*
    ne|n ..1 oubliez|oublie|oublier ..1 me|moi|pas ..1
    enlever|enlevez|retirer|retirez les|le|mes ..1 points|fils|platre|bandage|pansement|dent|sonde|catheter|implant ..2`,
  writeToMe: `
    ecrivez|ecris ..1 plutot|seulement|par|me|moi|nous
    ecrivez|ecris|textez ,>
    envoyez|envoie|envoyer ..3 sms|message|messages|whatsapp|texto|textos|ecrit
    par|via|en sms|texte|message|messages|whatsapp|ecrit|texto
    juste|seulement|uniquement|plutot|que ..2 sms|message|messages|textos|whatsapp
    sms|message|messages|textos|whatsapp ..1 seulement|uniquement|plutot|suffit|suffisent|sont|mieux|ok|ca
    prefere|preferons|aime ..2 sms|message|messages|textos|whatsapp|ecrire|ecrivez
    ecrire|ecrivez|sms|message|messages ..1 plutot|au|a ..3 appeler|appel|appels|lieu|que|place`,
  otherHours: `
    la|de|cette|toute nuit
    minuit|nuit ,>
    trop|tres|si|aussi ..1 tard|tot
    tard|tot ..1 le|la soir|nuit|matin
    le|du|les|chaque soir|matin|dimanche|samedi|dimanches
    apres|avant|passe|des|jusqu ..1 #|minuit|midi|huit|neuf|dix|vingt
    a|vers # ..1 h|heures|heure|pm|du
    a|au|pendant|en|quand ..2 travail|boulot|bureau|reunion|cours|ecole|priere|culte|messe|mosquee|dors|dort|sommeil|conduis|heures
    a cette|ces|une|des ..1 heure|heures
    a des heures
    impossible|indues|pareille heures|heure`,
  busyNow: `
    plus|la|en tard
    suis en|au|dans|occupe|occupee ..2 reunion|cours|travail|boulot|route|voiture|bureau|classe|service|train|marche|eglise|culte
    pas maintenant|encore
    demain|apres|tantot|bientot ,>
    dans # minutes|heures|minute|heure`,
};
