/**
 * What patients say of the messages themselves: wishes for silence in further words, not receiving them, being written to instead of called, other
 * hours. Patterns as in text/pattern.ts, folded, in French, English, Pidgin and camfranglais together.
 */
export const SILENCE = {
  silence: `
    < please|svp|stp|bonjour? ni|neither|nor ..1 appel|appels|call|calls|message|messages|sms|texts ..1 ni|nor|or ..1 message|messages|sms|appel|appels|text|texts|calls
    je|j|i|on ..2 vais|will|go ..2 bloquer|block ..2
    i|we never ask|asked|signed|wanted|requested ..2 @notice
    una|wuna|your|vos|dem|these|ces @sends ..2 too|trop much|many|plenty
    not|no|nor|never phone|ring|beep me|us
    please|svp|stp|abeg|pitie|grace no|plus more? ,>
    no more please|svp|stp|abeg|thanks|merci ,>
    no|plus|pas|any|aucun|zero further|additional|autre|autres contact|contacts|@sends|calls|appels|communication|communications|bip
    @sends|relance|relances|sonneries|beeps ..2 unwelcome|intrusive|unwanted|indesirables|importuns|insupportable|insupportables|penibles|penible|agacants|agacantes
    leave|laissez|laisse|lef ..4 in|en peace|paix
    need|want|wan|needs|wants no @notice
    besoin|necessaire qu|que on|vous ..1 me|m|nous rappelle*|rappeliez|relanc*|ecri*|appel*|envo*
    @sends ...6 arretez|arrete|stoppez|cessez ,>
    plus|pas|no|aucun de|d|more bip|bips|beep|beeps|sonneries|natel|natels|coup|coups
    phone|telephone|numero|number|ligne|line is|est|n|not|pas ..3 notice? board|tableau|panneau|affichage|poubelle|dustbin|toy
    rayez|rayer|raye|biffez ..1 mes|mon|my|our coordonnees|numero|contact|number|details
    robot|bot|machine ..2 enerv*|annoy*|fatigu*|soul*|disturb*|derang*|embet*
    stoppez|arretez|cessez|coupez tout ,>
    veux|veut|voulons|want|wan|souhaite|souhaitons rien|nothing ..1 recevoir|receive|get|from
    me|m|nous rayer|retirer|supprimer|enlever|exclure|effacer|sortir ..2 vos|votre|la|ta|cette liste|listes|fichier|fichiers|base|contacts
    oppose|opposons ..3 utilisation|usage|traitement ..2 numero|number|donnees|coordonnees|telephone
    quit it ,>
    stop|quit|enough blowing|flooding|bombarding|filling|buzzing|cluttering|jamming ..2 phone|inbox|line|me|telephone
    tired|fed|sick|marre|ras|fatigue|fatiguee ..3 noise|bruit|sonneries|beeps|beeping|bips ..4 phone|telephone|sms|messages
    message|messages|text|texts|sms|call|write|ecrivez|appelez me|m|us|nous ..1 once|one|encore|again ..3 report|reporting|block|blocking|police|plainte
    turn|switch|put these|those|them|this|ces off
    leave|lay off ..1 the|these|those|with? ..1 @sends
    how|comment ..4 make|making|faire ..1 these|this|them|ces|ca|cela ..2 stop|arreter|cesser ,>
    no|nor|neva|never dey? call|send|text|write|disturb|message me|us|my ..2 again
    do|must|should not|never be? ..1 putting|sending|dropping|throwing ..2 @notice|letters|lettres ..2 inside|in|on
    finished|termine|over with? ..2 your|vos @sends
    i|we do|did not sign up
    we|i am|are done with ..2 @sends`,
  /** May be a wish for silence, or for something else: it is asked. */
  unclear: `
    suffit ,>
    suffit comme ca
    < assez|enough|basta|marre svp|please|merci|thanks? >
    en ai|a|avons ..1 marre|assez ,>
    is|that|this ..1 enough ,>
    < no more again? ,> >
    < please|ok|abeg no more again? ,> >
    < plus rien ,> >
    < ok|bon|svp plus rien ,> >
    want no more ,>
    veux|veut plus rien ,>
    vous|tu m|me|nous ..0 enerv*|soul*|saoul*|agac*
    c est trop ,>
    < too much ,> >
    arretez|stoppez|cessez ,>
    vous|you ..1 ne|n ..1 m|me|nous ..1 appelez|ecrivez|contactez plus
    do|please stop ,>`,
  /** Said of what does not come, never of what is not wanted. */
  notReceiving: `
    i|we|j|je|on|nous|a ..1 ne? recois|recoit|recevons plus|pas|jamais|rien|aucun|point ..4
    i|we|j|je|on|nous ..1 ai|a|avons|n pas|jamais|rien|plus|point ..2 eu|recu ..3 @notice|rien
    i|we|j|je|on|nous ..1 ai|a|avons jamais|rien ..1 vu ..3
    i|we|j|je|on|nous ai|a|avons rien recu|eu
    i|we|j|je|on|nous n ai|a|avons rien recu|eu
    i|we|j|je|on|nous n? ai|a|avons aucun|pas ..2 recu|eu ..2 @notice
    i|we|j|je|on|nous n? ai|a|avons recu|eu aucun|pas|rien ..2
    i|we|she|he|they|a no|not|never|neva|do|does|did|am|are|have|has|nor ..1 not|no|longer|more|dey? ..1 get|gets|got|receive|received|receives|receiving|getting your|una|any|the|these|my|our|a|those|no? ..1 @sends|number|notice
    i|we|she|he|a never|neva|no|not|nor dey? get|got|receive|received your|una|any|the|these|my|our|a|those? @sends
    i|we|she|he|a never|neva|no|not|nor|longer dey|longer? see|saw|seen|seeing your|una|any|the|these|my|our|a|those? @sends ..2
    i|we have|has not received|got ..2 @sends
    i|we have|has not seen any|a ..1 @sends
    i|we stopped|stop receiving|getting|seeing ..2 @notice
    j|on|nous|je ai|a|avons arrete|cesse de recevoir ..2 @notice
    @notice ..2 n|ne|not|no|never|nor|do|does|did ..2 arrive|arrivent|arrivaient|arriving|parviennent|parvient|passe|passent|reach|reaches|come|comes|coming|enter|entre|entrent|deliver|delivered ..1 plus|pas|not|me|again|anymore|to
    @notice ..1 do|does|did not ..1 reach|arrive|come|enter|get ..2
    @notice no dey? ..1 enter|come|reach|arrive ..2
    @notice ..1 never|neva ..1 reach|arrive|come|came|arrived|enter ..2
    no|aucun|pas|not|plus @notice ..1 recu|received|arrive|arrived|came|come|reach|reached|enter|depuis|since ..3
    i|we have|had|got|get no @notice ..2
    @notice ..2 not|no|never reaching|arriving|entering|coming ..2
    no one|body ..1 called|calls|texted|wrote|writes|replied|answered me|us|back
    no|aucun @notice ..2 since|depuis ..3
    why|pourquoi ..5 call|text|write|message|appelez|ecrivez|envoyez ..2 plus|pas|anymore|again|more
    why|pourquoi ..1 you|vous|una ..1 stop|stopped|arrete ..2 @contacting
    you|vous|una have|avez|has? stopped|arrete ..1 de? ..1 @contacting
    you|una stopped @contacting
    you|vous|una never|jamais call|called|text|texted|write|wrote|reply|replied|answer|answered ..2
    you|vous ..2 avez pas|jamais|plus ..1 rappele|rappelee|appele|appelee|ecrit|envoye|repondu ..3
    personne|nobody|noone|nul ..1 ne? ..1 me|m|nous|called|calls|texts|texted|wrote|writes ..1 appelle|appele|ecrit|rappelle|rappele|repond|me|back|us
    depuis|since ..5 ne? ..1 recois|receive|received|recu ..3
    why|pourquoi ..4 recois|receive|get|getting ..1 pas|plus|not|no ..3`,
  /** The patient cannot write, call or answer. */
  cannotWrite: `
    i|we|j|je|on|nous ..1 n? vois|voit|comprends|comprend|trouve|retrouve|lis|lit|capte plus|pas ..4
    i|we no|not|do longer|not? ..0 see|understand|find|read ..4
    i|we|j|je|on|nous ne? sais|sait|peux|peut|can|know|sabi plus|pas|no|not ..1 @contacting ..3
    i|we|j|je|on|nous ..1 n? ai|a|avons|have|get|dey? plus|no|pas|not|longer ..2 more? ..2 numero|number|contact ..4
    i|we no|not longer|more have|get ..3 number|numero|contact ..4
    phone|telephone|portable ..2 off|eteint|gate|spoil|broken|casse|flat|dead|mort|vole|stolen|lost|perdu ,>
    i|we|j|je|on|nous ..1 n? ai|a|avons|have|has|get|dey plus|no|pas|not|aucun|neva ..1 more|de|d|any|le|la ..4 pour|to|for ..2 @contacting ..3
    i|we|j|je|on|nous ..1 n? arrive|arrivons|peux|pouvons|peut|can|could|fit|sais|able plus|pas|no|not|jamais ..1 a|to|vous|you|m|longer|more ..2 @contacting ..3
    plus|no|pas|sans ..1 de|d|more|any credit|credits|forfait|airtime|data|unites|solde|unit|megas|mo|recharge ..6
    i|we can|could|fit|am not|no|unable ..1 to? reply|call|write|text|send|answer|receive|take|pick ..4
    je|j|on|nous ne? peux|pouvons|peut|pourrai pas|plus ..1 recevoir|prendre|repondre|ecrire|appeler|envoyer|decrocher ..4`,
  /** The words of a wish, said of something else: "sorry to disturb you", "it doesn't bother me", "don't forget me". */
  saidElse: `
    vous|you|te|u deranger|derange|dérange|embeter|importuner ..1
    disturb|bother|bothering|disturbing you|u ..1
    it|that|this|ca|cela|nothing ..2 not|pas|no|ne ..1 bother|bothers|disturb|disturbs|derange|gene|embete ..1
    derange|gene|embete pas ..1
    etait|est|ete|was|were|been|being harcele*|harass*|derange*|disturbed|spam*
    not|no|never|ne|n ..1 forget|oubliez|oublie|oublier ..1 me|moi|pas ..1
    remove|removing|enlever|enlevez|retirer|retirez|take|taking the|les|le|mes|my ..1 stitches|stitch|points|fils|plaster|platre|cast|bandage|pansement|drain|teeth|tooth|dent|sonde|catheter|implant ..2`,
  /** Wants to be written to. */
  writeToMe: `
    text|write|message|sms|whatsapp|email me|us|to|only|instead|please|is|are
    write|ecrivez|ecris ..1 instead|plutot|seulement|only|par|by|me|moi|nous
    ecrivez|ecris|textez ,>
    send|envoyez|envoie|envoyer ..3 sms|text|texts|message|messages|whatsapp|texto|textos|ecrit
    par|by|via|in|en|through sms|texte|text|message|messages|whatsapp|ecrit|writing|texto
    only|just|juste|seulement|uniquement|rather|plutot|que ..2 sms|text|texts|message|messages|textos|whatsapp|writing
    sms|text|texts|message|messages|textos|whatsapp|writing ..1 only|seulement|uniquement|instead|plutot|suffit|suffisent|is|are|sont|better|mieux|ok|fine|enough|ca
    prefer|prefere|preferons|preferred|like|aime ..2 sms|text|texts|message|messages|textos|whatsapp|writing|ecrire|ecrivez
    ecrire|ecrivez|write|text|texting|writing|sms|message|messages ..1 rather|plutot|instead|au|a ..3 call|calls|calling|appeler|appel|appels|lieu|que|place`,
  /** Hours, days and places, with which a wish is not one for silence. */
  otherHours: `
    la|de|cette|toute nuit
    at|by|in|during|for|the|this|all night|midnight|evening|nights
    night|midnight|minuit|nuit ,>
    late|so|very|too|trop|tres|si|aussi ..1 night|late|early|tard|tot
    tard|tot ..1 le|la soir|nuit|matin
    le|du|les|chaque soir|matin|dimanche|samedi|weekend|dimanches|week
    in|on the|sundays|sunday|saturdays|weekends|evenings|mornings ..1 morning|evening|night ,>
    on sundays|weekends|saturdays|sunday|saturday
    after|before|apres|avant|past|passe|des|until|till|jusqu ..1 #|midnight|minuit|noon|midi|eight|nine|ten|huit|neuf|dix|vingt
    a|at|vers|around|for # ..1 h|heures|heure|am|pm|du|in
    at|a|au|pendant|during|in|en|quand|while|when ..2 work|travail|boulot|bureau|office|job|reunion|meeting|cours|class|school|ecole|priere|prayer|church|culte|messe|mosquee|sleep|dors|dort|sleeping|sommeil|conduis|driving|heures
    at|a this|that|cette|ces|une|des ..1 hour|hours|heure|heures|time|times
    a des heures
    odd|unholy|ungodly|late|bad|impossible|indues|pareille hours|hour|heures|times|heure`,
  /** Busy now: another moment, not none. */
  busyNow: `
    plus|la|en tard|later
    later ,>
    i am in|at|busy|driving|cooking ..2
    suis en|au|dans|occupe|occupee ..2 reunion|cours|travail|boulot|route|voiture|bureau|classe|service|train|moto|marche|eglise|culte
    not|pas|no now|maintenant|yet|encore|today
    tomorrow|demain|tonight|apres|tantot|bientot|soon ,>
    in|dans # minutes|heures|hour|hours|minute|heure`,
} as const;
