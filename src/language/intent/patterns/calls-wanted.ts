/**
 * How people ask to be called, or to be reminded. Patterns as in text/pattern.ts, folded, in French, English, Pidgin and camfranglais together. French
 * "rappeler" is both: what is to be recalled (`remind…`) stands behind it, or nothing does, and then a call is meant.
 */
export const CALLS_WANTED = {
  callWanted: `
    call|ring|phone|flash|beep|dial|buzz me|us|back|mi
    call|ring|phone back me|us
    call|ring|phone ..1 my|this|on|the number|line|phone|numero|husband|wife|mother|father|son|daughter|sister|brother
    contact|reach me|us
    give|drop ..1 me|us ..1 a? call|ring|buzz|shout|callback
    need|want|wan|like|expect|expecting|waiting|request|prefer|await|awaiting ..2 a|for|your|the|to ..1 call|callback|called
    need|want|wan|like ..2 someone|somebody|doctor|nurse|you|una ..1 to? call|ring|phone ..0 me|us
    call|cal back please|pls|asap|now ..1
    < call|cal back ..1 >
    cal|kol me back?
    < call please|pls|now|today|back|asap ,>
    < callback ..1 >
    @speak ..1 to|with|for|a|au|aux|avec ..2 @someone
    @speak @someone
    @speak ..1 to|with you|una ..1 now|today|please|directly|direct|about|phone|first
    need|want|wan|like|wish|can|could|may|let|able|possible ..3 @speak ..1 to|with|for you|una|him|her
    put me through|onto ..2
    pass|connect|transfer ..1 me ..1 to|through|on|with ..2
    rappelez|rappeler|rappelle|rappeles|rapelez|rapeler|rapelle|appelez|appeler|appelle|appeles|apelez|apeler|apelle|joignez|joindre|contactez|contacter|contacte|recontactez|recontacter|recontacte|telephonez|telephoner|bipez|biper|bipe|beepez|flashez|flasher|flashe|bippez|bipper|sonnez|call|ring moi|nous|mwa
    me|m|nous rappeler|rapeler|rappelez|rapelez|rappelle|rapelle|rappellent|appeler|apeler|appelez|apelez|appelle|apelle|appellent|joindre|contacter|contactez|contacte|recontacter|recontactez|telephoner|biper|bipez|flasher|flashez|call|ring|bip
    m|me|nous ..1 passer|donner ..1 un ..1 coup|appel|fil
    passez|donnez|passer|donner|passe|donne moi|nous|me|m ..1 un ..1 coup|appel|fil
    rappelez|rappeler|rappelle|appelez|appeler|appelle|joignez|joindre|contactez plutot? ..0 mon|ma|notre mari|femme|epouse|epoux|fille|fils|mere|pere|soeur|frere|papa|maman|tante|oncle|tuteur
    rappele|appele|rapele|apele moi
    < un|une appel|rappel svp|stp|please|merci
    < un|une appel ,>
    passez|passer|passe moi ..1 le|la|l|un|quelqu|quelquun @someone|quelquun
    etre rappele|rappelee|rappeler|appele|appelee|recontacte|recontactee|contacte|contactee|joint|jointe
    coup de fil|tel|telephone
    veux|voudrais|voudrai|souhaite|besoin|attends|aimerais|demande|desire ..2 un|d|votre|l ..1 appel|appels|rappel ..1 telephonique
    veux|voudrais|souhaite|besoin|attends|aimerais|demande|desire ..2 un|d|votre|l appel ,>
    < appel ..1 >
    < rappel|appel svp|stp ,>
    appelez|rappelez|rappeler|appeler|telephonez svp|stp|please
    < appelez|rappelez|telephonez ,>
    < appelez|rappelez|telephonez a|vers|apres|demain|quand|des|ce|cet|cette
    fit|can|go|must|should|please|make|mek ..1 una? call|ring|flash|phone ..1 me|us|mama|papa
    make|mek doctor|docta|nurse|una|dem call|ring|flash|phone
    entretien|conversation telephonique`,
  /** Not a wish to be called now: refused, over, conditional, an errand, a name. */
  callNot: `
    not|no|never|neva|dont|stop|without|sans|pas|plus|jamais|n|ne|arretez|arreter|cessez|inutile|evitez|eviter|avoid|refuse|instead ..2 call|calling|ring|phone|flash|beep|contact|appelez|appeler|appelle|rappelez|rappeler|rappelle|contactez|contacter|joindre|telephoner|telephonez|deranger|etre
    call|ring|phone|appelez|rappelez|contactez|rappeler|appeler|contacter pas|plus|jamais
    call|ring|phone|contact|flash me|us|moi no|not|plus|pas
    pas|aucun|no|not|without ..1 la|besoin|peine|need|necessaire|necessary ..2 de|d|to|que|of ..1 me|m|call|calling|etre|moi|nous|vous|you ..1
    why|pourquoi|who|qui|when|quand|comment|how ..3 you|vous|did|was|keep|always|toujours|me|m|t ..1 call|calling|called|appelle|appelez|appele|appeler|appellez|rappelez
    who|qui ..1 call|appelle|appele|called ..1 me|m
    qui m appelle|appele
    you|vous|they|il|elle|he|she|on ..1 call|called|appele|appelez ..1 me ..1 stupid|idiot|names|fool|liar|dirty|name
    they|people|everybody|everyone|friends call me
    call|called me stupid|idiot|names|fool|liar|dirty|lazy
    call|appelez|appeler me|moi|m ..0 a|an|un|une taxi|cab|bike|ambulance|uber|moto|bendskin|okada
    call|appelez|appelle|appeler an|a|une|un|l|la ambulance|police|pompiers|taxi
    je|j ..1 ne? m|me appelle|apelle|rappelle|rapelle|appel
    se|s appelle
    if|si|unless|case|cas ...4 call|ring|phone|appelez|rappelez|appeler|rappeler|contactez|contact|me|m ..1 me|moi|us|m
    call|ring|phone|contact|appelez|rappelez|contactez me|moi|us|nous ..1 if|si there|the|it|un|une|le|la|il|any|anything|ca|vous|anyone|place
    call|ring|phone|contact|appelez|rappelez|contactez me|moi|us|nous in case
    appelez|rappelez|contactez moi|nous en|au cas
    contact|contactez|joindre|contacter|joignez|reach|recontactez me|moi|m|us ..1 par|by|via|on|through|with|sur message|sms|mail|email|text|texto|whatsapp|ecrit
    contact|contactez|joindre ..2 message|sms|mail|email|text|texto
    call|rappelle|rappeler|rappellerai|appellerai you|u|vous|te|una
    rather|instead|plutot ..3 text|sms|message|ecrivez|write
    @speak ..2 @tongues
    able|unable|can|could|impossible|arrive|peux|pu|managed|reussi ..1 not|pas|to|a|de ..1 @speak ..1 to|a|au|aux|avec|with
    not|pas|jamais|never|impossible ..3 @speak ..2 to|a|au|aux|avec|with
    spoke|spoken|talked|parlait|parlent
    you|vous|nurse|doctor|docteur|medecin|infirmiere|staff|personnel|ils|elles|they ..2 parle|parlez|parlent|talk|talks ..1 a|au|aux|to|avec|with ..1 gens|people|patients|malades
    how|comment ..1 @speak ..1 a|to|aux|au ..1 gens|people|patients|malades
    apprenez|learn|teach|apprendre ..3 @speak
    will|will|allez|vais|va|would ..1 you|vous|you me|call|m|me ..1 appeler|call ..2 before|avant|or|ou
    you|vous ..1 m|call|me appelez|appeler|me|us ..1 avant|before ..2 ou|or
    thank|thanks|merci ..1 for|de|pour|d ..1 me|m|calling|votre|your|the|l|avoir|ton ..0 avoir|appel|call|appele|rappele|calling|rappel ..1
    thank|thanks|merci|thx ..4 reminding|remind|reminder|rappel|rappele|rappels
    coup de fil|tel|telephone manque|rate|passe|recu
    gentil|sympa|nice|bien|content|contente|heureux ..1 de|d|fait ..1 de? m|me ..1 rappeler|appeler|avoir
    emergency|urgence|urgences number|numero`,
  /** "Please call me back" or "thanks for reminding me": the first where nothing was reminded of. */
  recalled: `
    merci de me|m|nous rappeler ,>`,
  reminderNot: `
    no|not|pas|plus|aucun|inutile|stop|arretez|dont|never|without ..1 need|besoin|la|peine|necessary ..3 remind|reminding|rappeler|rappel|reminder|relancer
    not|no|dont|stop|never remind|reminding|rappeler
    ne|n ..1 rappelez ..1 pas|plus
    arretez|cessez|inutile ..2 rappeler|relancer
    thank|thanks|merci|thx ..4 reminding|remind|reminder|rappel|rappele|rappels`,
  /** Another time is wished for the call, which other patterns read. */
  later: `
    later|plus tard|tantot
    plus tard
    another|other|autre time|moment|fois
    tout a l heure
    after some time
    tantot
    apres ,>`,
  remindDate: `
    remind|recall|resend|rappelez|rappeler|rappelle|rapelez|redites|redire|redis|redonnez|redonner|renvoyez|reprecisez|repreciser|precisez|preciser|confirm|confirmez ..2 me|moi|m|us ..2 the|la|le|l|my|mon|ma|for|quel|quelle|what|which|a|at|of|with ..2 date|dates|day|time|hour|heure|jour|horaire|quand|when
    m|me|nous rappeler|redire|redonner|preciser|confirmer|dire|indiquer ..2 la|le|l|mon|ma|quel|quelle|a date|heure|jour|horaire|quand
    m|me|nous rappeler|redire|redonner|preciser|dire|indiquer ..1 quel|quelle|quand ..1 jour|heure|date|est|je|c
    rappelez|rappeler|rappelle|redites|redonnez moi ..1 mon|le|ce|ma|mes rdv|rendez|consultation|visite ,>
    remind me ..1 when|what|which ..1 time|day|date|is|my|hour`,
  remindPlace: `
    remind|resend|rappelez|rappeler|redites|redonnez|renvoyez|redire ..2 me|moi|m ..2 address|adresse|place|location|lieu|endroit|where|ou|hopital|hospital|clinic|clinique
    m|me rappeler|redire|redonner|preciser ..2 adresse|lieu|endroit|ou`,
  remindWho: `
    remind|rappelez|rappeler|redites|redonnez|redire ..2 me|moi|m ..3 doctor|docteur|medecin|who|qui|nom|name
    m|me rappeler|redire|preciser ..3 docteur|medecin|qui|nom`,
  reminder: `
    remind|reminding ..1 me|us ..1 please|again|tomorrow|then|too|later|@weekday
    remind|reminding ..1 me|us ..1 on|in|the|one|two|a|some|that|this ..2 day|days|morning|evening|hour|hours|time|week|wednesday|monday|tuesday|thursday|friday|date|eve
    remind me ,>
    remind|alert|notify|text|message|write|ping ..1 me|us ..3 before|morning|eve|prior|day
    rappelez|rappeler|rappelle|rapelez|relancez|relancer ..0 moi|nous ..3 veille|avant
    rappelez|rappeler|relancez moi|nous ..1 le matin|jour du|meme|j ..1
    prevenez|prevenir|avertissez|avertir|alertez|alerter|ecrivez|ecrire|notifiez|textez ..0 moi|nous ..3 veille|avant|matin|jour|soir
    m|me|nous rappeler|rapeler|prevenir|avertir|alerter|ecrire|relancer|rappelez|rappelle|envoyer ..4 veille|avant
    m|me|nous rappeler|rapeler|relancer|rappelez ..1 le matin|jour du|meme|j ..1
    m|me|nous prevenir|avertir|ecrire ..2 le|ce|jeudi|mercredi|lundi|mardi|vendredi|samedi ..1 matin|jour|soir
    send|envoyez|envoyer|envoie|want|veux|voudrais|get|need|besoin|like ..3 a|un|another|autre|encore|one|petit reminder|rappel|message|sms|texto|text ..4 before|avant|veille|matin|morning|prior|day|tomorrow|demain|eve|wednesday|mercredi
    reminder|rappel ..2 the|a|la|un|one|deux|two|on|le|in|du ..1 day|veille|jour|hour|heure|morning|matin|night|days|jours|week ..2 before|avant|rdv|appointment|matin|of|j
    reminder|rappel la veille
    rappel|reminder ..1 day|jour before|j|avant
    oubliez|oublier|oublie ..1 pas ..1 de ..1 me|m|nous rappeler|prevenir|avertir|relancer|ecrire
    forget|fail ..1 to remind ..1 me
    pensez a me rappeler|relancer ..1 la|le|mon|avant|ce rdv|veille|jour|avant
    rappelez|rappeler moi|me|m ..1 que j ai
    i|je may|might|will|risque|vais|peux ..1 forget|oublier ...4 remind|rappelez|rappeler|rappel`,
  /** The reminders at large: consent is the matter. */
  reminders: `
    reminders|rappels|messages|notifications|alertes|alerts
    rappelez|remind moi|me ..1 mes|of|my|about ..1 my? rdv|appointments
    contact|recontactez|recontacter|write|text|message me|moi|us ..1 again|nouveau`,
} as const;
