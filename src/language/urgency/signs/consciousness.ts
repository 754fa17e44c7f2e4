/**
 * Signs in what patients write: fits, consciousness, confusion. Patterns as in text/pattern.ts, folded, in French, English, Pidgin and camfranglais
 * together. A sign says nothing about danger by itself: red-flags.ts joins signs into groups with a level and a source.
 */
export const CONSCIOUSNESS = {
  convulsion: `
    fitting|fittin|seizing
    second|another|third fit|seizure
    fit|fits ..2 last* ..2 minutes
    crise ..2 bave|mousse|tremble|inconscient*
    yeux|eyes ..1 sont|est|is|are? ..0 renverse|renverses|revulse|revulses|upside
    eyes|yeux ..2 turning|turn|roll*|retourn*|revuls*|chavir*
    catch|caught|don convulsion*|seizure*
    eclampsi*
    is|been|was|and|started|keeps|dey|di|still fitting ,>
    is|been|was|and|started|keeps|still fitting for|now|since|again
    shake|shaking|shakes|tremble|jerk*|trembling|convuls* ...6 eye|eyes
    eye|eyes|yeux ..2 turn*|white|blanc|blancs|roll*|revuls*|retourn*
    body ...3 hot ...6 shake|shaking|tremble
    fever|fievre ...5 shake|jerk*|convuls*
    convuls*|convulc*|seizure|seizures|siezure|seizing|epileptic|epileptique
    having|had|has|have|get|getting|a fit|fits
    crise ...2 epilep*|convuls*|tremblement*
    fait|faire|fais|faisait|eu|fit ...2 crise|crises
    shaking|shake|tremble|jerk*|jerking|secousse*|secoue* ...6 eyes|yeux|foam*|bave|mousse|unconscious|stiff|raide|revulse*|roll*|stop*|control*|body|corps
    eyes|yeux ...4 roll*|revuls*|blancs|white|tourne*|retourne*
    eyes|yeux ...2 turn|turned|turning up|back|over|white|upside|inside
    eyes don|di|dey ...1 turn
    eyes|yeux ...1 fixe*|fixed
    foam*|bave|mousse|ecume ...5 mouth|bouche|shak*|tremb*|fell|tombe*
    body di|dey shake|jerk|stiff
    stiffen*|raidit`,
  unconscious: `
    affaisse*|slumped|slump
    eyes|yeux turn|turned white
    not|no crying|breathing|moving ...1 not|no moving|crying|breathing
    pleure ..1 pas ...3 bouge ..1 pas|plus
    can|could|cannot|impossible|arrive|will not?|pas? ..2 rouse|wake|waken|reveiller
    no dey answer|talk|respond|wake|move|hear
    not|no crying|breathing|moving ..1 not? moving|crying|breathing
    pleure ..1 pas ..3 bouge ..1 pas|plus
    found ..2 floor|ground|unconscious|collapsed
    retrouve* ..3 terre|sol|inanime*|inconscient*
    still on|par the|terre? floor
    se|s reveil* ..1 pa|pas|plus|pu
    reagit ..1 plus|pas|pu
    pass|passed|passing out
    tombee|tombe ..1 et ..1 ne? parle|repond|bouge|tok ..1 plus|pas
    fell|fallen|fall ..3 no|not|cannot ..1 dey? answer|talk|respond|move
    limp ..2
    s|se|m|me effondr*|ecroul*
    effondre*|ecroule*|collapse*|slump*|slumped
    ne? repond|parle|bouge ..1 plus ..1 du tout|a rien
    hear|hears|entend ...1 pas|plus|not|no|di? ...6 lie|couche*|move|bouge
    no di hear|talk|answer|respond|move
    not|no|pas|plus ...2 answer*|repond*|talking
    repond|reagit|reagis|react|respond ...0 plus|no|not
    il|elle|enfant|bebe|pere|mere|fils|fille|mari|femme|papa|maman|mamie|papi|patient|@child ...1 repond|reagit|bouge pas|plus
    ne repond|reagit|reveille ...1 plus|pas|rien ,>
    ne repond|reagit plus
    stare*|staring ...3 not|blank|nothing
    gone limp
    eyes ...2 closed ...3 not
    semi|half conscious|conscient*
    sans connaissance|conscience
    not himself|herself
    lying ...2 not|unconscious|still
    unconscious*|inconscien*|unconcious|unresponsive|coma|comatose|lifeless|inanime*|inerte
    lost|lose|losing|perdu|perd|perds|perte|loss ...3 conscious*|connaissance|conscience
    not|no|plus|pas|never ...2 respond*|repond*|wake*|waking|woken|reveill*|reacts|reagit|react|reagis|conscious|conscient*|bouge ...3
    will|can|does|did|could|is|won not ...2 wake*|respond*|move|waking
    no fit|di|dey|gree wake|respond|open|answer
    not|no ...1 opening|open ...2 eyes
    ouvre ...1 pas|plus ...3 yeux
    reveill* ...1 pas|plus
    reveiller ...4 plus|pas
    arrive* ...2 pas|plus ...3 reveiller
    difficult*|hard|difficile|mal ...3 wake|reveiller
    faint|fainted|fainting|faints|evanoui|evanouie|evanouit|evanouir|evanouissement|syncope|collapse|collapsed|collapsing
    passed|pass|passing|black|blacked|blacking out
    tombe* dans|en|les pommes|syncope|coma
    tomber|tombe dans les pommes
    fell|fall|falling down ...4 not|and|eyes|unconscious|move
    don faint|fall|collapse
    s est|suis ecroule*|effondre*|evanoui*
    malaise*`,
  near_faint: `
    sens ..1 partir
    feel ..2 going|fading|slipping
    tombe* ..2 vapes|pommes
    about|going to drop|pass|faint|collapse
    light headed
    tourne de l? oeil
    wan faint|collapse
    head|tete dey turn*
    vais|va tomber
    titube|stagger*|perd ...1 equilibre
    equilibre ...2 plus|perd*
    lose|losing|lost ...1 balance
    failli|almost|nearly|near|about|vais|going|wan|risque ...3 tomber|faint*|evanouir|collaps*|fall|die|blackout
    almost|nearly|going|will|might pass|passed out
    feel* ...2 faint*|dizzy
    vertige*|etourdi*|dizz*|tourner|lightheaded
    tete|head ...2 tourne*|turn*|spin*|light
    vais|je m evanouir
    see* black
    voile noir`,
  delirium: `
    recognis*|recogniz*|reconnai* ..2 not|no|plus|pas ..2
    not|no|ne|longer ..1 recognis*|recogniz*|reconnai*
    not|no ..1 know ..2 who we|i|she|he|they
    no sabi ..1 who|where we|i|she|him|e|he|dey
    hallucinat*|delirious|delirium|raving|raves|rave|delire*
    talk*|says|saying|speak*|muttering ..2 nonsense|gibberish|rubbish|alone
    dit|raconte ..2 importe|betises
    parle ..1 seul|seule
    parle travers
    propos incoherent*
    rambl*|babbl*
    confond* ..1 tout
    melange* ..1 tout
    toute? melee?|mele
    sait plus ..2 ou|quel|qui il|elle|jour
    see|sees|seeing|voit ..1 things|choses|ghosts|fantomes`,
  confused: `
    raison|raisonne plus|pas
    not|isnt ..1 making|making? ..1 sense
    funny turn
    see|sees|seeing|voit|vois ..1 things|choses|ghosts|fantomes ..2
    can|could|peux|arrive not|pas|plus ...2 think|penser|reflechir straight|clearly|properly|bien|correctement
    can not think ,>
    no longer|not ...1 herself|himself
    confus*|disorient*|desorient*|delir*|delire*|incoherent*|agitated|hallucin*
    know*|recogni* ...2 not|no ...3 where|us|me|people|who
    do|does not ...1 know|recogni* ...3 where|us|me|people|who|name
    sait ...1 pas|plus ...2 ou il|elle
    n importe quoi
    perd la tete
    not making sense`,
} as const;
