/**
 * What patients say: comments, greetings, thanks, farewells. Patterns as in text/pattern.ts, folded, in French, English, Pidgin and
 * camfranglais together.
 */
export const COURTESY = {
  feedbackWord: `
    the way|comment|how|facon|maniere ..3 i|we|on|you|vous ..3 treated|traite|traitee|received|recu|recue|welcomed|accueilli|accueillie|traites
    staff|team|equipe|personnel|doctor|docteur|medecin|nurse|infirmier|infirmiere|service|accueil|building|batiment|clinic|clinique|hospital|hopital|reception|sage|midwife|surgeon|chirurgien ..4 formidable|formidables|amazing|wonderful|fantastic|fantastique|magnifique|merveilleu*|extraordinaire|incroyable|genial|geniaux|horrible|terrible|awful|nul|nuls|lamentable|deplorable|inadmissible|incompetent*|brilliant|outstanding|superb|superbe|lovely|beautiful|beau|belle|adorable|sympa|sympathique|excellents|excellentes|mechant|mechante|insolent|arrogant|careless|competent*|devoue*|attentionne*|caring|awesome|fabulous|disgusting
    j ai|i ..2 adore|aime|apprecie|loved|liked|enjoyed|appreciated ..3
    tiens|tenais|wanted|want|like|voulais|voudrais ..2 a|to ..1 dire|feliciter|remercier|say|congratulate|thank|commend ..
    hurt me
    technician|technicien|laborantin ..6
    say|dire ..4 was|etait ..2
    thank|thanks|merci ..6 saving|saved|sauve|treating|soigne|helping|care
    nurse|nurses|infirmier|infirmiere|infirmieres|doctor|doctors|docteur|medecin|staff|personnel|reception|receptionist|accueil|cashier|caisse|service|pharmacy|pharmacie|care|prise|soins|treatment|welcome|toilets|toilettes|salle|room|team|equipe|rappels|reminders|clinic|clinique|hospital|hopital ..4 excellent*|good|bad|great|kind|rude|friendly|dirty|sale|sales|gentil*|mauvais*|slow|lent|lente|clean|propre|impoli*|nul|nulle|bien|super|professionnel*|professional|poor|terrible|horrible|top|idee|idea|useful|utile|helpful|agreable|satisf*|patient|accueillant*|amazing|wonderful|polite|aimable|bon|bonne|well|lost|perdu|shout*|waited|attend*|clear|rapide|fast|quick
    excellent*|good|great|kind|rude|friendly|dirty|sale|bonne|bon|tres|mauvais*|wonderful|amazing|super|bravo|best|meilleur*|poor|bad ..3 nurse|nurses|infirmier*|doctor|docteur|medecin|staff|personnel|reception|accueil|service|care|soins|treatment|team|equipe|clinic|clinique|hospital|hopital|idea|idee|initiative|work|travail|job|experience
    complaint|complain|plainte|reclamation|suggestion|suggest*|feedback|compliment*|review|avis|temoignage
    merci|thank|thanks ..6 saved|sauve|soigne|treated|treating|caring|gentillesse|kindness|accueil|prise|professionnal*
    satisfait|satisfaite|satisfied|content|contente|happy|decu|decue|disappointed|pleased|impressed|impressionne ..3 with|de|du|des|par|by|of|service|soins|care|accueil
    wait|waited|attendu|waiting ..3 hours|heures|long|longtemps|trop|too|4|3|5|all
    waste ..2 time
    saved ..2 life
    treated ..2 well|badly|me
    prise en charge
    je voulais ..2 dire|remercier|feliciter
    wanted to ..1 say|thank
    felicitation|felicitations|congratulations|bravo|congrats
    you|vous ..3 great|formidable*|doing|faites|good|excellent* ..2 job|work|travail|boulot
    keep it up
    improve|ameliorer|ameliorez|amelioration`,
  spam: `
    won|gagne|gagnee|win|winner|gagnant|gagnante ..5 prize|prix|money|million|millions|lot|iphone|lottery|loterie|cash|argent|#|voiture|car
    you|vous|avez ..1 have|ete won|gagne|selected|selectionne
    click|cliquez|clique ..2 here|ici|link|lien|below|dessous
    http|https|www
    promo|promotion|casino|betting|forex|bitcoin|crypto|loan|pret ..4 click|now|rapide|offer|offre|gratuit|bonus|whatsapp`,
  greet: `
    < gm|gn|gud|gnite|gdmrng|gdm|ga|ge|bjr|bsr|slt|wesh|wsh|wshh|bjour|bsoir|mbom|ashia|salam|salaam|mola|weh|ekie ,>
    bon|bonne|bel|belle|happy|good|nice|great|lovely|enjoy|excellent|excellente ..1 weekend|week|apres|midi|matinee|continuation|fete|fetes|recuperation|vacances|route|soiree|journee|day|rest|evening
    bonne|bon apres midi
    bon week end
    good|nice|great|lovely week end
    on dit quoi
    wesh|salut|coucou|bonjour|bonsoir la|les famille|gens|amis|gars|freres
    una|wuna|you do well
    una do well|good
    how una|market|work|body
    merry|joyeux|happy|bonne|bon christmas|noel|new|year|annee|easter|paques|sunday|dimanche|fete|birthday|holidays|weekend ..1
    good|gd|gud morning|evening|afternoon|day|night
    < morning|evening|afternoon ..1 >
    new year
    bonne annee
    joyeux|joyeuse|happy|merry ..1
    good|bon|bonne|hello|hi|bonjour|bonsoir|salut|dear ..1 doctor|docteur|dr|sir|madam|madame|monsieur|doc|team|all|everyone|tous
    < doctor|docteur|doc|sir|madam ,>
    how are you|una|u ..2
    how ..1 you ..1 doing|dey|do
    soyez|sois|be|stay blessed|beni|benis|benie
    hello|hi|hey|bonjour|bonsoir|salut|coucou|hallo|helo|hy|greetings|ashia|asia|ndolo|mbote|yo|allo|bjour|hiya|dear|howdy|wassup|sup
    good morning|afternoon|evening|day|night
    how are you|una
    how una|you dey|de
    how far
    how is|are ..2 going|you|doing|family
    how body
    comment allez|vas|va|ca|tu vous|tu|va
    ca va
    comment vous allez
    bonne annee|fete|journee|soiree|nuit|apres|semaine|continuation|chance|reception
    happy new|easter|christmas|birthday|sunday|day
    joyeux|joyeuse noel|fete|anniversaire|paques
    na|on est ensemble
    we dey together
    💐|❤|😊|😘|🥰|😇|🙂|☺|🌹|💕|💖|🤗|😀|😃|💜|💙|♥`,
  thanks: `
    que ..1 seigneur|dieu|god|allah ..2 garde|benisse|protege|bless|keep
    you guys|all|people rock|rule
    pleased|happy|nice|ravi|enchante to? meet|connaitre? you?
    all the best
    gentil|kind|nice de|of votre|your|you part?
    super|big|huge|great|grand thanks|merci
    enchante|enchantee ,>
    you|vous|una ..2 are|etes ..2 best|meilleurs|meilleures|great|top|amazing|formidables|geniaux|wonderful|angels|anges|stars
    merci|thanks mille|tellement|infiniment|million
    ta very much
    c est|etait ..1 gentil|sympa|aimable|adorable
    tres|trop|very|so ..1 gentil|gentille|sympa|aimable|kind ,>
    kind of you
    that is ..1 kind|nice|sweet
    much obliged
    nice|thoughtful of you
    thank|thanks ya|una|u|oo
    mille|million ..1 mercis|merci|thanks
    mercis
    seigneur|lord|jesus|christ|ciel|bon dieu ..3
    🙏
    thanks|thank|merci ..2 doctor|docteur|dr|sir|madam|madame|monsieur|doc|all|tous|team|beaucoup|bcp|lot|so|much|very|infiniment|una
    you ..1 so? very? much
    soyez benis|beni
    thank|thanks|merci|appreciate|appreciated|grateful|remercie|gratitude|thankyou|mercii|thanx|remerciements|remercions|gracias|danke|mersi|asante|akiba
    thank you|u|ya
    god|dieu|allah|may ..2 bless|benisse|you|beni|vous
    bless you|una
    de rien
    you are welcome
    welcome
    je vous en prie
    je t en prie
    pleasure
    my pleasure
    nice|good|great|beautiful|lovely ..1 day|night|evening|weekend|one|week|time
    have ..2 nice|good|great|blessed|lovely|wonderful
    same to you
    vous|toi aussi
    a vous aussi
    pareillement
    likewise
    bon|bonne journee|soiree|weekend|nuit|week|courage|dimanche|travail|appetit|fin
    bon week end
    courage
    you too
    bien a vous
    cordialement|regards|sincerely`,
  bye: `
    portez|porte vous|toi bien
    take good? care
    bye|goodbye|aurevoir|ciao|byebye|adieu|tchao|cheers
    au|o revoir
    a bientot
    a plus|tout|la ,>
    a la prochaine
    a+
    see you ..1 soon|later|around
    take care
    prenez|prends soin
    till|until next|then|later
    later ,> >
    good night`,
} as const;
