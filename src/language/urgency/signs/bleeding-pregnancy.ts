/**
 * Signs in what patients write: bleeding, pregnancy, birth. Patterns as in text/pattern.ts, folded, in French, English, Pidgin and camfranglais
 * together. A sign says nothing about danger by itself: red-flags.ts joins signs into groups with a level and a source.
 */
export const BLEEDING_PREGNANCY = {
  bleeding: `
    blood ...6 toilet|toilette|toilets
    toilettes ...6 sang
    drops|gouttes|spots|tache* ..2 blood|sang
    blood ..3 go|went|going ..2 toilet
    vais|aller ..2 toilettes ..4 sang
    saign* un peu
    menses|regles ..3 trop|heavy|plenty
    coule*|sort|flow*|leak*|comes|coming|gush* ...5 blood|sang
    crachats?|clots|clot|caillots ...3 blood|sang
    blood|sang ..1 partout|everywhere
    bloody ..2
    pisse|pissing|crache|spit ..2 sang|blood
    blood|sang ...3 stool*|selles|shit|caca|poop|toilet*|anus|bottom|rectum
    stool*|selles|caca ...3 blood|sang|bloody|red|rouge
    bled|bleeded|saigne
    seeing|see|voir|vois|noticed|spots|taches ...2 blood|sang
    bleed|bleeds|bleeding|saigne|saignes|saignent|saigner|hemorragie*|haemorrhage|hemorrhage|bleedin|bleedding|saignement|saignements
    blood|sang|blud ...3 comot|coming|come|comes|out|coule|coulent|sort|sortent|flow*|dey|di|gush*|everywhere|partout|pour*|loss|drip*|jaillit|gicle*|perdu|run*
    perd|perds|perdu|perdre|losing|lose|lost|perte|pertes ...3 blood|sang
    pertes ...2 sang*
    loss of blood
    blood ...1 no di|dey stop
    spotting
    caillot|caillots|clot|clots`,
  bleeding_heavy: `
    saign* beaucoup|bcp|enormement|abondamment|trop|fort
    pisse|pissing ..1 le|blood sang?
    bleed* ..1 lots|loads|tons|massively|badly|buckets
    running|run|runs|dripping|coule* ..2 down ..2 legs?
    blood|sang|saign* ..3 jump*|gicle*|jaillit|spray*|squirt*|shoot*|pump*
    clots|caillots ..4 fist|poing|size|gros|huge|plum|ball|golf
    clots|caillots ..6 pregnan*|enceinte|term|terme
    terme|term ..4 sang|blood|bleed*|saign*
    blood ..3 rush* ..3
    black|noir* ..2 charcoal|tar|goudron|coal|ink|charbon
    stool*|poo|poop|selles|toilet|caca ..3 black|noir*|tar|goudron
    vomi*|vomit*|threw|throw*|rend|rendu|puk* ..3 black|noir*|brown|coffee|marron
    gush* ..2 blood
    blood|sang|saign* ..4 tap|robinet|fountain|fontaine|bucket
    hurt|wound|plaie ..2 pour* ..2 blood
    coffee|cafe ..2 ground*|marc
    marc de? cafe
    blood|sang ..2 full|fill*|rempli* ..2
    pad|pads|serviette*|garniture* ...4 every|chaque|toutes|half|demi|minutes
    sang|blood partout
    @bleed ...4 finit|finish|finishing|arrete|cesse|tarit|stop|stops|coagule|clot ..1 pas|plus|not|no|jamais
    @bleed ...3 no|not|never|neva ..1 gree|want|wan ..1 stop|finish|end
    pure|only|nothing|que|just|fresh|bright|pur|frais ..2 blood|sang
    blood|sang pur|frais|rouge|only
    river|riviere|torrent|pool|mare|flaque|bain|fleuve ..2 blood|sang
    blood|sang ...2 comot|coule|sort ...1 trop|plenty|much|beaucoup|fort
    blood ...3 plenty|lot|alot|everywhere|badly|heavily|much|gush*|pour*|pump*|spurt*|soaking|litre*|flood*
    keeps|keep|continue*|still|encore|toujours ...1 bleed*|saigner|gushing
    blood ...1 keeps|keep|continue* ...1 coming|flowing
    blood|sang ...3 water|eau|eaux coming|comot|sort
    gush*|spurt*|pour*|flood*|jaill*|gicl*|rush* ...3 blood|sang
    blood|sang|blud ...2 rush*
    saign* ...3 sans arret|cesse
    nonstop bleed*|saign*|blood|sang
    non stop bleed*|saign*|blood|sang
    bleed*|saign*|blood|sang non stop
    saign*|bleed*|blood|sang ..2 sans|without ..2 arreter|stop*|cesser|arret
    lot|litres|beaucoup|plein|flots|trop|much|plenty|so ...2 blood|sang
    tremp*|soak*|full|plein|imbib*|drench* ...3 blood|sang|bleed*
    blood|sang ...3 clothes|bed|floor|habits|lit|sol|vetements|drap*|sheet*
    bleed* ...2 hour|hours|nonstop
    @severe|nonstop|profus*|plenty|uncontroll* ...2 bleed*|saigne*|blood|sang|hemorragie|loss
    bleed*|saigne*|sang|bleedin|blud ...4 @severe|lot|alot|plenty|everywhere|partout|flots|flot|gush*|nonstop|flood*|pouring|pour|fontaine|tap|robinet|jaillit|gicle*|pump*|litre*|spurt*|soaking|bucket
    bleed*|saigne*|blood|sang|plaie|wound|ca|it|hemorragie ...8 not|no|pas|refuse*|never|neva ...2 stop*|arret*|stopping|ends|finit
    bleed*|saigne*|blood|sang ...6 won*|will not ...1 stop*
    bleed*|saigne*|sang ...4 arrete pas|jamais
    arrete|arretent|arreter pas|plus ...3 saigner|saignement*|sang|couler
    not|never stop* ...1 bleed*
    can|could not ...1 stop ...3 bleed*|blood
    hemorragie*|haemorrhage|hemorrhage
    blood everywhere
    nose|nez ...3 bleed*|saigne* ...8 not|pas|hour|heure|heures|hours|stop*|minutes|much|beaucoup
    nosebleed ...8 not|hour|stop*|minutes
    saigne* ...3 nez ...8 pas|heure*|minutes|arrete|depuis
    saign* beaucoup
    soak* ...4 pad*|towel*|bandage|dressing
    change* ...4 pad|pads|garniture*|serviette*|couche ...4 hour|heure|heures|minutes|hourly|chaque
    garniture*|serviette*|pad|pads ...6 heure|hour|hourly|trempee*|soak*
    gros|big|large|huge|grand|plenty ...1 caillot*|clot*
    cough*|cracher|crache|tousse|toux|vomit*|vomi*|vomir|throw*|rend|spit* ...4 blood|sang|bloody
    blood|sang ...4 vomit*|vomi*|cough*|crach*|tousse*
    black|noir|noire|noires|noirs|dark|tarry|goudron ...2 stool*|selles|poop|shit|caca|toilet*
    stool*|selles|poop|shit|caca|toilette ...3 black|noir|noires|noire|tar*|goudron|dark
    vomi ...2 sang`,
  pregnant: `
    # months|mois gone|pregnant|enceinte|preg
    preg
    at|a term|terme
    expecting
    seven|six|eight|nine|five|huit|sept|neuf|cinq months|mois pregnant|enceinte|gone|along
    am|suis|etre ..2 #|one|two|three|four|five|six|seven|eight|nine|quatre|cinq|sept|huit|neuf|deux|trois months|mois|weeks|semaines ,>
    am|suis ..2 #|five|six|seven|eight|nine|cinq|sept|huit|neuf months|mois|weeks|semaines along|gone|enceinte|pregnant|far|gros|grosse
    # months|mois|weeks|semaines gone|along
    a|at # weeks|semaines|sa|wks
    belly woman
    # sa ,>
    sem|semaines|weeks|wk|wks ...1 pregnant|enceinte|amenorrhee
    pregnant|enceinte|pregnancy|grossesse|pregnent|preganant|pregnat|encinte
    get|carry|carrying|with|has bele|belle
    woman wey get bele|belle
    i get bele|belle
    my? wife|femme|she|elle|sister|soeur|daughter ...3 bele|enceinte
    weeks|week|semaines|mois|months|month|sa pregnant|enceinte|grossesse|pregnancy|amenorrhee
    premier|deuxieme|troisieme|first|second|third|dernier|last trimestre|trimester
    belle de _ mois
    expecting
    fausse couche
    miscarr*
    contractions|contraction|labour|labor
    unborn|foetus|fetus|placenta`,
  weeks: `
    _ weeks|semaines
    a _ mois ,>
    at _ months ,>`,
  waters: `
    eaux|waters|water ..2 sang|blood
    perdu|perds ..2 os|eaux
    cord|cordon ..3 out|hang*|pend|sort*|dehors|visible
    eaux|waters ...5 vert*|green|brown|marron|meconi*|smell*
    eaux|poche|waters ...3 parti*|rompu*|cass*|gone|sorti*
    perds|perdu|perte|losing ...2 liquide|liquid|fluid|water|eau|eaux
    water ...1 di|don|dey ...1 comot|broke|burst
    bag ...2 water
    water|waters ...3 broke|broken|break|burst|breaking|leak*|comot|gone|pour*|running|bag
    perdu|perds|perd|rompu|rompue|perte|casse* ...3 eaux|poche|eau
    poche ...4 rompu*|rupture|casse*|perce*|fissure*|coule*
    liquid|liquide|water|eau ...4 leak*|coule*|comot|running|flow*|coming ...4 vagin*|legs|jambes|private|below|bas|down
    cord ...3 out|coming|hanging
    cordon ...3 sort|pend|dehors|sorti`,
  baby_not_moving: `
    haven|have|has|not|no ..2 felt ..2 baby|him|her|it ..2 move|moving|kick*
    not|no|pas ..2 kicked|bouge ..2 all|since|depuis|toute
    baby|bebe no dey|di ..1 shake|move|kick|play ..3
    sens|sent|feel|feeling ..1 plus|pas|no|not ..3 baby|bebe|pikin|bouger|mouvement*|kick*|movement*
    no|plus|aucun|aucune|pas|zero ..2 mouvement*|movement|movements|kick|kicks|kicking
    not|no|pas|plus ..3 feel*|sens ..4 baby|bebe|pikin
    baby|bebe|enfant|child|pikin|foetus|he|she|il ...4 not|no|pas|plus|stopped|never|moins|less|neva ...3 move*|moving|kick*|bouge*|bouger|moved|kicking|turn
    not|no|pas|plus|stopped|less|moins|cannot ...4 feel*|sens|senti|sentir ...4 baby|bebe|pikin|bouger|move*|kick*
    baby|bebe|pikin ...4 stop* ...2 mov*|kick*
    baby|bebe|pikin no di|dey|fit move|kick|shake|turn|play
    bouge* ...1 plus|pas|moins ...4 ventre|depuis
    feel* ...2 no ...2 movement*|kick*
    plus|pas|aucun|no|moins|fewer|reduced|less ...2 mouvement*|movement* ...5 bebe|baby|foetus|foetal|fetal|depuis|since|ventre|belly
    movement*|mouvement* ...4 stopped|reduced|arretes|less|moins|diminu*`,
  labour: `
    placenta ..4 come|came|coming|sorti*|inside|out
    delivr* ..2 pas|not
    contraction* ..3 #|two|three|five|deux|trois|cinq minutes
    eclampsi*|preeclampsi*
    for labour|labor
    head|tete ...2 outside|out|dehors|crowning|dey
    baby ..1 head|foot|hand|arm ...2 out|outside|dey
    contraction* ...5 strong|fort*|regular*|regulier*|minutes|early|close|rapproche*|every|mois|months|tout*
    contraction*|labour|labor|travail ...6 early|mois|months|weeks|semaines|trop tot?
    am|is|wife|she ...1 in labour|labor
    labour|labor ...2 start*|begun|pains
    labour|labor ...6 long|hours|days
    travail ...2 commence* ...6 accouch*|bebe|contractions|enceinte
    accouche|accoucher|accouchement maintenant|route|voiture|maison|seule
    baby|bebe|pikin ...3 coming|come|sort|arrive|comot ...4 now|out|maintenant|already|dehors
    tete ...3 bebe ...3 sort|vois|voit
    head ...3 baby ...3 out|see|coming
    placenta ...5 not|pas|retained|still|inside|reste
    contraction|contractions|contracsion|kontraksion
    en travail ,>
    en travail depuis|la|maintenant|docteur|on|que|elle|depui
    travail a|est ..1 deja? ..0 commence|commencer|declenche|debute
    don|has|have enter|enters|entered|start|started labour|labor
    labour|labor don|has ..1 start|started|begin|begun
    in ..1 active? ..0 labour|labor
    commence|commencer|commencee|envie|besoin|veut|veux|train|dois|doit ..1 a|de? ..0 pousser|pouse
    elle|femme|soeur|fille|epouse|patiente pousse ,>
    elle|femme|soeur|fille|epouse pousse deja|maintenant|depuis|docteur|on|que|la
    is|started|start|feel|feels|feeling|urge|want|wants|begun|dey|di ..1 like|to|the? ..0 pushing|push ,>
    she|wife|sister is|dey|di pushing|push
    le|la|l|un|the bebe|baby|bb|pikin|enfant est|is|dey|di|don? vient|arrive|sort|coming|come|sorti ,>
    <, bebe|baby|bb|pikin est|is|dey|di|don? vient|arrive|sort|coming|come|sorti ,>
    oui|yes|ok|ya bebe|baby|bb|pikin est|is|dey|di|don? vient|arrive|sort|coming|come|sorti ,>
    le|la|l|un|the bebe|baby|bb|pikin|enfant est|is|dey|di|don? vient|arrive|sort|coming|come|sorti docteur|doctor|help|svp|please|aidez|venez|yes|oui
    <, bebe|baby|bb|pikin est|is|dey|di|don? vient|arrive|sort|coming|come|sorti docteur|doctor|help|svp|please|aidez|venez|yes|oui
    bebe|baby|bb|pikin|enfant ..1 est|is|dey|di|don? ..0 vient|arrive|sort|coming|come|comot ..0 out|deja|now|already|maintenant|dehors
    bebe|baby|bb|enfant ..1 en|entrain ..1 train? ..0 de? ..0 sortir|venir|arriver
    tete|head ..1 du|de|of|the|bebe? ..1 bebe|baby? ..1 est|is|don|dey? ..0 sort|sorti|sortie|dehors|coming|out|show|comot|visible
    voit|vois|see|apercois|apercoit ..1 deja? ..0 la|the|his|baby? ..0 tete|head ,>
    pieds|pied|main|bras|fesses|jambe|leg|foot|hand|bum|buttocks ..1 du|of|the|de? ..1 bebe|baby? ..1 est|is|sont|don? ..0 sort|sortent|sorti|sortie|sortis|sorties|coming|came ..0 out|first|dehors
    pieds|pied|main|fesses ..1 du|de? ..1 bebe? ..1 est|sont? ..0 sort|sortent|sorti|sortie|sortis|sorties ,>
    baby|pikin head don|dey|di ..1 show|comot|out|come
    va|vais|veut|veux|doit ..1 accoucher ..0 la|maintenant|tout|immediatement|ici|now|vite|dans|sur|seule|d
    point|train d|de accoucher
    elle|femme|soeur|fille accouche ,>
    elle|femme|soeur|fille accouche a|dans|sur|en|seule|ici ..1 maison|voiture|taxi|route|moto|seule|douche|toilettes
    is|am|are|about|going|wife|she|sister ..1 to|is? ..0 giving birth
    about|going to deliver|born|birth ,>
    about|going to deliver|born|birth|give now|birth
    wan|want|wants to? born|deliver|birth ,>
    wan|want|wants to? born|deliver|birth|give now|birth`,
  postpartum: `
    put to birth|bed
    gave|given birth
    since ..2 had|born ..2 baby|pikin|bebe
    had the|my|a baby
    don born
    depuis ..1 l bebe
    birth|accouchement|naissance|cesarienne|caesarean|csection
    accouche*
    gave|give|given|after|since|days|weeks ...4 birth|delivery|delivered|deliver
    delivered|delivery|csection|caesarean|cesarean|cesarienne|accouche|accouchee|accouchement|accoucher|postpartum|born|birth|c section|ne|nee|naissance
    i born ...2
    don born`,
} as const;
