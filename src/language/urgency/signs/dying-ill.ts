/**
 * Signs in what patients write: dying, being very ill, a lost pregnancy, in the plain words that name no organ. Patterns as in text/pattern.ts, folded, in French,
 * English, Pidgin and camfranglais together. A sign says nothing about danger by itself: red-flags.ts joins signs into groups with a level and a source.
 */
export const DYING_ILL = {
  dying: `
    je|j meurs|meure
    sent|sens ..2 mourir|meurs
    impression ..3 meurs|meurt|mourir|die|dying
    en|entrain ..1 de? mourir|die|crever
    va|vas|vais|vont|allons|jvai|jvais mourir|die|crever|mouri
    s en va docteur|docta|doctor|aidez|help
    tient|tiens plus ..3 va y passer
    va|vais|vont ..2 laisser|laissez ..2 mourir
    meurt|mourant|mourante ,>
    meurt|mourant|mourante docteur|svp|la|aidez|venez|vite|ici
    vais|va|allons ..1 le|la|les perdre ,>
    va|allons|vais perdre ..2 @child|maman|papa|mere|pere|mama|mari|femme
    train de ..1 le|la perdre
    are|am|is|dey|di losing him|her|them
    di|dey die
    wan|want|wants die
    go|will|ll|gonna die
    going|about to die
    presque|quasi|almost|nearly|half|moitie|semi ..1 mort|morte|dead
    rend|rendre|rendu l ame ,>
    rends|rend son|l dernier|ame ..1
    agonis*
    agonie
    dernier souffle
    last breath
    sens ..2 m en vais
    peur|afraid|scared|fear ..3 mourir|die|dying
    veux|veut|voudrais|voulons pas|jamais mourir
    not|no|never ..1 want|wan|wanna ..1 to? die
    douleur|pain|toux|cough|fievre|fever|maladie|sickness|mal|asthme|asthma ..2 va|vais|will|go|wan|want|wants|di|dey|is ..1 me|m|us|nous? tuer|kill|killing ..1`,
  come_quick: `
    <, come quick|quickly|fast|rapidly
    <, please|pls|abeg|docta|doctor|docteur|svp|help|just|hurry ..1 come quick|quickly|fast
    abeg|please|pls|you|una|wuna|make ..1 come quick|quickly|fast
    rush|hurry come|here
    hurry ..2 he|she|my|baby|mother|father|child ..2
    serious|grave|critical|dying|floor|ground ..2 come ,>
    venez ..1 vite|rapidement|urgemment
    venir ..1 vite|rapidement|urgemment ,>
    faut ..1 venir ..0 vite|rapidement|urgemment
    vite ..1 venez
    <, viens vite
    faites|fais vite ..1 il|elle|bebe|maman|papa|mama|mon|ma|enfant ..2`,
  grave_state: `
    c|ca|cela|sa|ce|it|its|this|matter|chose|situation|etat|condition|cas|case|thing ..1 est|is|na? ..0 tres|trop|vraiment|si|tellement|super|very|too|really|so|extremely grave|serious|critique|critical ,>
    c|ca|cela|sa|ce|it|its|this|matter|chose|situation|etat|condition|cas|case|thing ..1 est|is|na? ..0 tres|trop|vraiment|si|tellement|super|very|too|really|so|extremely grave|serious|critique|critical doctor|docteur|docta|svp|please|venez|come|help|aidez|la|abeg|vite|now
    tres|trop|vraiment|very|too|really|so grave|serious ,>
    situation|etat|condition|case|cas ..1 est|is? ..1 tres|very|vraiment? ..0 critique|critical|grave|desespere|desperate
    critique|critical|serious|grave condition|state|etat|situation
    is|est|dey|condition critical|critique ,>`,
  grave: `
    < ..2 c|ca|cela|sa|it|its|thing|matter|case ..1 est|is|na? ..0 grave|serious ,>
    < ..2 c|ca|cela|sa|it|its|thing|matter|case ..1 est|is|na? ..0 grave|serious doctor|docteur|docta|svp|please|venez|come|help|aidez|la|abeg|vite|now
    serious|seriously sick|ill|malade
    gravement malade|atteint|atteinte`,
  very_ill: `
    va|vais|vont|vas|ca ..1 tres|vraiment|trop|plus|super|carrement mal
    il|elle|@person|@child est ..0 tres|vraiment|trop mal ,>
    de plus en plus mal|faible
    il|elle|@person|@child|pere|mere|papa|maman va|vont ..1 tres|vraiment? ..0 mal
    @child|maman|mama|papa|mere|pere|mari|femme|mamie|papi|reme|repe|mater|pater ..1 ne? va|vont|vas pas ,>
    @child ..1 ne? va|vont pas ..1 bien
    @child ..1 n|ne? est|sont pas ..1 bien ,>
    @child ..1 n|ne? est|sont pas ..1 bien du|docteur|depuis|aujourdhui|la
    @child ..1 is? not|no ..1 dey|di|feel|feeling|feels|doing|been? ..0 fine|well|ok|okay|good|alright|strong
    tres|trop|si|vraiment|tellement|very|too|so|really|extremely faible|faibles|weak
    weak|faible too|well|sotey|seriously|serious|bad
    n ..0 ai|a|as plus ..1 de|la? force|forces|energie
    plus ..1 de|la|aucune? force|forces
    no|not ..1 get|have|has|got? ..1 any? strength|energy|power ..0 again|left|anymore|more
    sick|malade|ill well|serious|seriously|bad|badly|plenty|sotey
    very|really|seriously|extremely|so|too sick|ill|unwell
    tres|trop|vraiment|gravement|si|tellement malade|malades|souffrant|souffrante
    me|m|se|s sens|sent|senti|sens ..1 tres|vraiment|trop|super|hyper? ..0 mal ,>
    me|m|se|s sens|sent|senti ..1 tres|vraiment|trop|super? ..0 mal docteur|depuis|svp|la|aujourdhui|ce|cette|hier
    me|m|se|s sens|sent ..1 pas bien du|depuis ..2
    me|m|se|s sens|sent ..2 bizarre
    feel|feeling|feels ..1 very|so|really|too|terribly|extremely bad|unwell|sick|ill|weak|terrible|horrible|awful
    feel|feeling|feels terrible|horrible|awful|unwell ,>
    s aggrave|aggravent|aggraver
    situation|etat|maladie|douleur|ca|cas|condition ..2 empire|empirent|degrade|deteriore
    getting|becoming|gets|got|is|are|keeps worse
    souffre|souffrent|souffrait ..1 beaucoup|trop|enormement|terriblement|atrocement|fort|vraiment
    suffering|suffers ..1 too|much|a|lot|bad|badly|seriously|greatly
    so|too much pain
    a lot of pain
    en ..1 peux plus de|avec ..1 cette|la|le? douleur|mal`,
  unwell: `
    < ..2 ca|sa|cava ne? va|va pas|pa ..2 >
    < ..2 cava|sava|cva pas|pa ..2 >
    < ..2 ca|sa ne? va ..1 mal ..2 >
    vais|va|vas|vont|allons pas|pa tres|trop|vraiment|du|si? tout? bien|fort
    suis|sommes|est pas|pa tres|trop|vraiment|du|si? tout? bien|bn ,>
    suis|sommes|est pas|pa tres|trop|vraiment|du|si? tout? bien docteur|depuis|aujourdhui|du|ce|cette|hier|ces|svp|la
    suis|sommes|est pas|pa tres|trop|vraiment? en forme
    sens|sent|sen pas|pa tres|trop|vraiment|du|si? tout? bien|bn
    porte|portons pas|pa tres|trop|vraiment? bien
    feel pas|pa ..1 bien|fine|good
    me|se porte ..1 tres? mal
    not|no|never ..1 di|dey|been|really|so|too? ..0 feel|feeling|feels|felt ..1 fine|good|well|okay|ok|alright|strong|bien
    not|no ..1 doing|getting|keeping fine|good|well|okay|ok
    i|he|she|we|they|am|body|mother|father|mum|mama|papa|wife|husband|grandma|mom|dad|sister|brother ..1 am|is|are|m|s|re|was? ..0 not very|so|really|too? fine|ok|okay|well|alright|strong ,>
    i|he|she|we|they|am|body|mother|father|mum|mama|papa|wife|husband|grandma|mom|dad|sister|brother ..1 am|is|are|m|s|re|was? ..0 not very|so|really|too? fine|ok|okay|well|alright|strong today|since|at|doctor|now|dr|this|these
    body ..1 no|not ..1 dey|di? ..0 fine|strong|well
    no dey ..1 fine|well|okay|strong
    < not fine|well ..2 >
    feel|feeling|feels bad|sick|ill ,>
    not going well|fine ..2`,
  pregnancy_loss: `
    fausse|fauss|fose couche|couches|kouche
    miscarr*
    perdu|perdue|perd|perdre|lost|lose|loose|loosed ..1 mon|le|la|ma|son|sa|notre|my|the|our|her|his|this? ..0 bebe|baby|grossesse|pregnancy|belle|bele|bb|foetus|fetus|triplets ,>
    perdu|perdue|lost|loose ..1 mon|le|la|ma|son|sa|notre|my|the|our|her|his|this? ..0 bebe|baby|grossesse|pregnancy|belle|bele|bb|foetus|fetus hier|yesterday|last|so|donc|au|at|in|pendant|ce|cette|ces|docteur|doctor|la|depuis|since|on|this|a|en|cause|because|car|apres|after|then
    enceinte ..2 ai perdu
    mort|morte|dead|died|die ..2 dans|in|inside|for ..1 mon|ma|my|her|le|the|son|sa? ..0 ventre|womb|belly|belle|bele|uterus|stomach
    mort ne|nee|nes
    stillborn|stillbirth
    still born
    mort in utero
    coeur ..2 bebe|foetus|enfant ..1 ne? bat|battait plus|pas
    no|not ..2 heartbeat
    no heart beat
    plus|pas|aucun ..1 de? battement|battements ..2
    grossesse ..1 est|a|s ..1 partie|sortie|tombee|arretee|gatee|foutue|coulee
    belle|bele|pregnancy don ..1 spoil|spoilt|comot|scatter|commot|go|finish
    pregnancy ..1 came|come|gone|ended|spoiled|spoilt|terminated ..1
    ai|a|avons avorte|avortee
    had|did|done ..1 an? abortion`,
} as const;
