/**
 * Signs in what patients write: long illnesses, legs, wounds, operations, devices. Patterns as in text/pattern.ts, folded, in French, English, Pidgin and camfranglais
 * together. A sign says nothing about danger by itself: red-flags.ts joins signs into groups with a level and a source.
 */
export const ILLNESS_OPERATION = {
  palpitation: `
    heart|coeur ..3 drum|tambour|fast|fly*|allure|fou|mad|180|160|150|200
    heart|coeur racing
    heart|coeur|heartbeat ...5 fast|vite|racing|race*|pound*|bat|beat*|palpit*|irregular*|bondit|accel*|jump*|cogne|galop*|skip*|cut|rapide*|stop*|arrete*
    palpitat*`,
  cold_sweat: `
    clammy|drenched|grey|moite|livide|blafard*
    cold ..1 and? ..1 clammy
    sueurs froides
    cold|froide|froides|sueur*|sweat*|transpir*|shak*|trembl* ...3 sweat*|sueur*|froid*|shak*|hungry|faim
    sueur*|sweat*|transpir*
    pale|blanc|livide`,
  days_long: `
    #|one|two|three|four|five|six|seven|deux|trois|quatre|cinq|sept|several|plusieurs|many days|jours|weeks|semaines|week
    since|for|depuis ..1 a|une|last week|semaine`,
  sugar: `
    hypo ,>
    en hypo
    sugar|glycem* ..3 hi|hi|lo|low|high
    fruity breath
    haleine ..3 pomme|acetone|fruit*
    type 1|one ..4 vomit*|sick|vomi*
    sugar|sucre|glycem* ...2 very|tres|too|trop ...1 low|high|bas|basse|haut|haute
    0,3|0,4|0,5|0.4|0.5|0,45|0,35|4|5 g|gramme|grammes
    glycem*|sugar|sucre|dextro|glucose ...4 #
    sugar|sucre|glycem*|glucose|dextro|glucometer|glucometre|diabet* ...6 low|high|bas|basse|haut|haute|eleve|elevee|hi|400|450|500|600|30|40|45|50|2|3|4|5|300|350|550|0,4|0.4|0,5|0.5|hypo*|hyper*|drop*|chute*|dangerous*
    hypoglyc*|hyperglyc*|ketoacid*|acidocet*|cetone*|ketone*
    diabet* ...6 coma|confus*|unconscious|vomit*|shak*|sweat*|trembl*|weak|drowsy|somnol*|breath*`,
  diabetic: `
    diabet*|insulin*|sugar|sucre|insuline`,
  bp_high: `
    tension|bp|pressure|pression ..5 16*|17*|18*|19*|20*|21*|22*|23*|24*|25*
    pressure|bp|tension don high|up|climb|rise
    170|180|190|200|210|220 over|sur|/ ...1
    bp|tension|pressure|pression|ta ...5 180|190|200|210|220|170|160|18|19|20|21|22|17|16|high|haute|elevee|monte*|up|hight|grimpe*|180/110|180/120|200/110|200/120|190/110|160/110|170/110|18/11|20/12|19/11|16/11|22/12
    high|haute|elevee|forte ...2 bp|tension|pressure|hypertension
    180/110|180/120|200/110|200/120|190/110|160/110|170/110|210/120|18/11|20/12|19/11|16/11|22/12|180|200|210|220`,
  sickle: `
    sickle*|drepano*|sickler|sickling|ss
    crise ...2 drepano*
    hemoglobin* ss`,
  crisis: `
    crisis|crise|crises|attack`,
  leg_swollen: `
    mollet|calf ..4 mal|hurt*|pain*|douleur*|douloureux
    knee|genou|elbow|coude|wrist|poignet|pie|pied ..3 @swell
    ankle|ankles|cheville|chevilles|fingers|doigts ...4 @swell
    leg|legs|jambe|jambes|calf|mollet|foot|feet|pied|pieds|thigh|cuisse|ankles|chevilles|hands|mains ...4 @swell|rouge|red
    @swell ...3 leg|legs|jambe|jambes|calf|mollet|foot|feet|pied|pieds|thigh|cuisse|ankles|chevilles|hands|mains`,
  one_calf: `
    calf|mollet ...4 swollen|enfl*|gonfl*|hot|chaud*|red|rouge|pain*|mal|douleur*|douloureux
    one|left|right|calf|mollet|gauche|droite|une|thigh|cuisse|phlebit*|thrombos* ...3 leg|calf|jambe|mollet|swollen|enfl*|gonfl*|hot|chaud*|red|rouge|pain*|mal|thigh|cuisse
    calf|mollet
    phlebit*|thrombos*`,
  wound_open: `
    guts|tripes|boyaux|insides|intestin* ..3 out|poking|sort*|voit|visible|see|dehors
    @wound|operation ..3 place ..2 open*
    point|points|fil|fils ..4 ouvre*|saute*|lache*
    @wound ...5 open*|ouvert*|burst|lache*|rouvert*|gaping|apart|gape|came|split|saut*|broken|craque*|defait*|rompu*
    open*|ouvert*|burst|lache*|saut*|rouvre*|rouvert* ...3 @wound
    stitches|points|sutures|fils|stiches|agrafes|staples ...5 came|open*|cut|lache*|saute*|out|burst|ouvert*|broke*|torn|partis|comot
    guts|intestin*|bowel ...4 out|sort*|visible|coming`,
  wound_bad: `
    @wound ..4 weep*|runn*|gunk*|trempe*|soak*|mouille*|coul*|coule|suppur*|wet|pee*
    gunk|gunge|pus|jaune|yellow ..3 coming|sort*|coul*|out
    operation ..1 place ..3 pus|smell|hot|open
    drip|perfusion|cannula ..2 place|site ..3 swell|hot|red|gonfl*|rouge|dur*
    plai ..2 coul*|sent|pu*
    discharge|pertes|lochies|lochia ...4 smell*|sent*|odeur*|foul|mauvais*|pue*|offensive|stink*
    smell*|foul|offensive|bad|malodorant* ...2 discharge|pertes|lochia
    red|rouge|hot|chaud* ...4 @wound
    @wound|operation|op|surgery|cesarienne ...6 smell*|stink*|pus|pue|odeur|rouge|red|infect*|chaud*|hot|oozing|ooze*|suint*|coule*|leak*|yellow|jaune|green|vert*|swollen|gonfl*|enfl*|discharge|liquid*|liquide|water|noir*|black|sent|painful|mauvaise|wet|warm|sore|worse
    pus|smell*|odeur|suinte*|infect* ...5 @wound|operation|surgery|site
    pus ...3 coming|come|out|sort|coule|comot
    @wound ...3 infect*
    infect* ...3 @wound`,
  drain_device: `
    drain|catheter|sonde|stoma|stomie|tube ...3 coul*|marche*|fonctionne*|work*|flow*|drain* ...1 plus|pas|not?
    drain|catheter|sonde|stoma|stomie|poche|colostom*|fistula|fistule|pacemaker|tube|cannula|cathether|picc|port ...6 block*|bouche*|leak*|fuit|coule*|out|sorti*|fell|tombe*|pain*|blood|sang|red|rouge|pus|full|pleine|detach*|arrach*|plus|not|beep*|infect*|loose
    poche de stomie`,
  cast_tight: `
    plaster|cast|platre|pop|bandage|bandages|splint|attelle ...6 tight|serre*|numb|engourdi*|blue|bleu*|cold|froid*|swollen|gonfl*|enfl*|fingers|doigts|toes|orteils|pain*|mal|smell*|noir*
    fingers|doigts|toes|orteils ...5 blue|bleu*|numb|engourdi*|cold|froid*|white|blanc*|noir*|black|move
    platre ...2 serre`,
  cast_numb: `
    fingers|doigts|toes|orteils|hand|foot|main|pied ...4 blue|bleu*|numb|engourdi*|cold|froid*|white|blanc*|black|noir*|sens ...12 plaster|cast|platre|pop
    plaster|cast|platre|pop ...12 blue|bleu*|numb|engourdi*|cold|froid*|white|blanc*|black|noir*|sens`,
  collapse_after: `
    fell|falls|collaps*|tombe|tombee|tombes|pale|white|blanc ...8 injection|piqure|vaccin*|transfusion|drip|perfusion
    injection|piqure|vaccin*|transfusion|drip|perfusion ...8 fell|collaps*|tombe|tombee|pale|faint*|cold|froid
    tombe|tombee|fell|fall ...4 respond*|repond*|parle*|talk*|pale|bouge*|move*|conscious*`,
  post_op: `
    operation|operated|operate|surgery|operer|opere|operee|operes|chirurgie|intervention|postop|cesarienne|csection|caesarean|theatre|appendic*|hysterectomy|op|hernia|hernie
    c section
    since|after|apres|depuis ...3 operation|surgery|section|chirurgie`,
} as const;
