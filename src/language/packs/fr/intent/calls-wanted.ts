import { type TopicLabel } from '../../../intent/labels';
import { type Patterns } from '../../pack';

/** Asking to be called, or to be reminded, in French. */
export const CALLS_WANTED: Patterns<TopicLabel> = {
  callWanted: `
    cal|kol me
    @speak ..1 a|au|aux|avec ..2 @someone
    rappelez|rappeler|rappelle|rappeles|rapelez|rapeler|rapelle|appelez|appeler|appelle|appeles|apelez|apeler|apelle|joignez|joindre|contactez|contacter|contacte|recontactez|recontacter|recontacte|telephonez|telephoner|bipez|biper|bipe|beepez|flashez|flasher|flashe|bippez|bipper|sonnez moi|nous|mwa
    me|m|nous rappeler|rapeler|rappelez|rapelez|rappelle|rapelle|rappellent|appeler|apeler|appelez|apelez|appelle|apelle|appellent|joindre|contacter|contactez|contacte|recontacter|recontactez|telephoner|biper|bipez|flasher|flashez|bip
    m|me|nous ..1 passer|donner ..1 un ..1 coup|appel|fil
    passez|donnez|passer|donner|passe|donne moi|nous|me|m ..1 un ..1 coup|appel|fil
    rappelez|rappeler|rappelle|appelez|appeler|appelle|joignez|joindre|contactez plutot? ..0 mon|ma|notre mari|femme|epouse|epoux|fille|fils|mere|pere|soeur|frere|papa|maman|tante|oncle|tuteur
    rappele|appele|rapele|apele moi
    < un|une appel|rappel svp|stp|merci
    < un|une appel ,>
    passez|passer|passe moi ..1 le|la|l|un|quelqu|quelquun @someone|quelquun
    etre rappele|rappelee|rappeler|appele|appelee|recontacte|recontactee|contacte|contactee|joint|jointe
    coup de fil|tel|telephone
    veux|voudrais|voudrai|souhaite|besoin|attends|aimerais|demande|desire ..2 un|d|votre|l ..1 appel|appels|rappel ..1 telephonique
    veux|voudrais|souhaite|besoin|attends|aimerais|demande|desire ..2 un|d|votre|l appel ,>
    < appel ..1 >
    < rappel|appel svp|stp ,>
    appelez|rappelez|rappeler|appeler|telephonez svp|stp
    < appelez|rappelez|telephonez ,>
    < appelez|rappelez|telephonez a|vers|apres|demain|quand|des|ce|cet|cette
    entretien|conversation telephonique`,
  callNot: `
    dont|stop|sans|pas|plus|jamais|n|ne|arretez|arreter|cessez|inutile|evitez|eviter|refuse ..2 flash|contact|appelez|appeler|appelle|rappelez|rappeler|rappelle|contactez|contacter|joindre|telephoner|telephonez|deranger|etre
    appelez|rappelez|contactez|rappeler|appeler|contacter pas|plus|jamais
    contact|flash me|moi plus|pas
    pas|aucun ..1 la|besoin|peine|necessaire ..2 de|d|que ..1 me|m|etre|moi|nous|vous ..1
    pourquoi|qui|quand|comment ..3 vous|toujours|me|m|t ..1 appelle|appelez|appele|appeler|appellez|rappelez
    qui ..1 appelle|appele ..1 me|m
    qui m appelle|appele
    vous|il|elle|on ..1 appele|appelez ..1 me ..1 idiot
    appelez|appeler me|moi|m ..0 a|an|un|une taxi|ambulance|uber
    appelez|appelle|appeler an|a|une|un|l|la ambulance|police|pompiers|taxi
    je|j ..1 ne? m|me appelle|apelle|rappelle|rapelle|appel
    se|s appelle
    si|cas ...4 appelez|rappelez|appeler|rappeler|contactez|contact|me|m ..1 me|moi|m
    contact|appelez|rappelez|contactez me|moi|nous ..1 si un|une|le|la|il|ca|vous|place
    appelez|rappelez|contactez moi|nous en|au cas
    contact|contactez|joindre|contacter|joignez|recontactez me|moi|m ..1 par|via|on|sur message|sms|mail|email|texto|whatsapp|ecrit
    contact|contactez|joindre ..2 message|sms|mail|email|texto
    rappelle|rappeler|rappellerai|appellerai u|vous|te
    plutot ..3 sms|message|ecrivez
    impossible|arrive|peux|pu|reussi ..1 pas|a|de ..1 @speak ..1 a|au|aux|avec
    pas|jamais|impossible ..3 @speak ..2 a|au|aux|avec
    parlait|parlent
    vous|docteur|medecin|infirmiere|personnel|ils|elles ..2 parle|parlez|parlent ..1 a|au|aux|avec ..1 gens|patients|malades
    comment ..1 @speak ..1 a|aux|au ..1 gens|patients|malades
    apprenez|apprendre ..3 @speak
    allez|vais|va ..1 vous me|m|me ..1 appeler ..2 avant|ou
    vous ..1 m|me appelez|appeler|me ..1 avant ..2 ou
    merci ..1 de|pour|d ..1 me|m|votre|l|avoir|ton ..0 avoir|appel|appele|rappele|rappel ..1
    merci ..4 rappel|rappele|rappels
    coup de fil|tel|telephone manque|rate|passe|recu
    gentil|sympa|bien|content|contente|heureux ..1 de|d|fait ..1 de? m|me ..1 rappeler|appeler|avoir
    urgence|urgences numero`,
  recalled: `
    merci de me|m|nous rappeler ,>`,
  reminderNot: `
    pas|plus|aucun|inutile|stop|arretez|dont ..1 besoin|la|peine ..3 rappeler|rappel|relancer
    dont|stop rappeler
    ne|n ..1 rappelez ..1 pas|plus
    arretez|cessez|inutile ..2 rappeler|relancer
    merci ..4 rappel|rappele|rappels`,
  later: `
    plus tard|tantot
    plus tard
    autre moment|fois
    tout a l heure
    tantot
    apres ,>`,
  remindDate: `
    rappelez|rappeler|rappelle|rapelez|redites|redire|redis|redonnez|redonner|renvoyez|reprecisez|repreciser|precisez|preciser|confirmez ..2 me|moi|m ..2 la|le|l|mon|ma|quel|quelle|a ..2 date|dates|heure|jour|horaire|quand
    m|me|nous rappeler|redire|redonner|preciser|confirmer|dire|indiquer ..2 la|le|l|mon|ma|quel|quelle|a date|heure|jour|horaire|quand
    m|me|nous rappeler|redire|redonner|preciser|dire|indiquer ..1 quel|quelle|quand ..1 jour|heure|date|est|je|c
    rappelez|rappeler|rappelle|redites|redonnez moi ..1 mon|le|ce|ma|mes rdv|rendez|consultation|visite ,>`,
  remindPlace: `
    rappelez|rappeler|redites|redonnez|renvoyez|redire ..2 me|moi|m ..2 adresse|place|location|lieu|endroit|ou|hopital|clinique
    m|me rappeler|redire|redonner|preciser ..2 adresse|lieu|endroit|ou`,
  remindWho: `
    rappelez|rappeler|redites|redonnez|redire ..2 me|moi|m ..3 docteur|medecin|qui|nom
    m|me rappeler|redire|preciser ..3 docteur|medecin|qui|nom`,
  reminder: `
    rappelez|rappeler|rappelle|rapelez|relancez|relancer ..0 moi|nous ..3 veille|avant
    rappelez|rappeler|relancez moi|nous ..1 le matin|jour du|meme|j ..1
    prevenez|prevenir|avertissez|avertir|alertez|alerter|ecrivez|ecrire|notifiez|textez ..0 moi|nous ..3 veille|avant|matin|jour|soir
    m|me|nous rappeler|rapeler|prevenir|avertir|alerter|ecrire|relancer|rappelez|rappelle|envoyer ..4 veille|avant
    m|me|nous rappeler|rapeler|relancer|rappelez ..1 le matin|jour du|meme|j ..1
    m|me|nous prevenir|avertir|ecrire ..2 le|ce|jeudi|mercredi|lundi|mardi|vendredi|samedi ..1 matin|jour|soir
    envoyez|envoyer|envoie|veux|voudrais|besoin ..3 a|un|autre|encore|petit rappel|message|sms|texto ..4 avant|veille|matin|demain|mercredi
    rappel ..2 a|la|un|deux|on|le|du ..1 veille|jour|heure|matin|jours ..2 avant|rdv|matin|j
    rappel la veille
    rappel ..1 jour j|avant
    oubliez|oublier|oublie ..1 pas ..1 de ..1 me|m|nous rappeler|prevenir|avertir|relancer|ecrire
    pensez a me rappeler|relancer ..1 la|le|mon|avant|ce rdv|veille|jour|avant
    rappelez|rappeler moi|me|m ..1 que j ai
    je risque|vais|peux ..1 oublier ...4 rappelez|rappeler|rappel`,
  reminders: `
    rappels|messages|notifications|alertes
    rappelez moi|me ..1 mes ..1 rdv
    contact|recontactez|recontacter|message me|moi ..1 nouveau`,
};
