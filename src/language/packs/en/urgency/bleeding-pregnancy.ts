import { type Sign } from '../../../urgency/labels';
import { type Patterns } from '../../pack';

/** Signs of illness: bleeding, pregnancy, birth, in English. */
export const BLEEDING_PREGNANCY: Patterns<Sign> = {
  bleeding: `
    blood ...6 toilet|toilets
    drops|spots ..2 blood
    blood ..3 go|went|going ..2 toilet
    menses ..3 heavy|plenty
    sort|flow*|leak*|comes|coming|gush* ...5 blood
    clots|clot ...3 blood
    blood ..1 everywhere
    bloody ..2
    pissing|spit ..2 blood
    blood ...3 stool*|shit|poop|toilet*|anus|bottom|rectum
    stool* ...3 blood|bloody|red
    bleeded
    seeing|see|noticed|spots ...2 blood
    bleed|bleeds|bleeding|haemorrhage|hemorrhage|bleedin|bleedding
    blood|blud ...3 coming|come|comes|out|sort|flow*|gush*|everywhere|loss|drip*|run*
    losing|lose|lost ...3 blood
    loss of blood
    spotting
    clot|clots`,
  bleeding_heavy: `
    pissing ..1 blood
    bleed* ..1 lots|loads|massively|badly|buckets
    running|run|runs|dripping ..2 down ..2 legs?
    blood ..3 jump*|spray*|squirt*|shoot*|pump*
    clots ..4 fist|size|huge|plum|ball|golf
    clots ..6 pregnan*|term
    term ..4 blood|bleed*
    blood ..3 rush* ..3
    black ..2 charcoal|tar|coal|ink
    stool*|poo|poop|toilet ..3 black|tar
    vomi*|vomit*|threw|throw*|puk* ..3 black|brown|coffee
    gush* ..2 blood
    blood ..4 tap|fountain|bucket
    coffee ..2 ground*
    blood ..2 full|fill* ..2
    pad|pads ...4 every|half|minutes
    @bleed ...4 finish|finishing|stop|stops|clot ..1 not|no
    @bleed ...3 no|not|never ..1 want ..1 stop|finish|end
    pure|only|nothing|just|fresh|bright ..2 blood
    blood only
    river|torrent|pool|mare ..2 blood
    blood ...2 sort ...1 plenty|much
    blood ...3 plenty|lot|alot|everywhere|badly|heavily|much|gush*|pump*|spurt*|soaking|flood*
    keeps|keep|continue*|still ...1 bleed*|gushing
    blood ...1 keeps|keep|continue* ...1 coming|flowing
    blood ...3 water coming|sort
    gush*|spurt*|flood*|rush* ...3 blood
    blood|blud ...2 rush*
    nonstop bleed*|blood
    bleed*|blood ..2 without ..2 stop*
    lot|litres|much|plenty|so ...2 blood
    soak*|full|drench* ...3 blood|bleed*
    blood ...3 clothes|bed|floor|sheet*
    bleed* ...2 hour|hours|nonstop
    @severe|nonstop|profus*|plenty|uncontroll* ...2 bleed*|blood|loss
    bleed*|bleedin|blud ...4 @severe|lot|alot|plenty|everywhere|gush*|nonstop|flood*|pouring|tap|pump*|spurt*|soaking|bucket
    bleed*|blood|wound|it ...8 not|no|refuse*|never ...2 stop*|stopping|ends
    bleed*|blood ...6 won*|will not ...1 stop*
    not|never stop* ...1 bleed*
    can|could not ...1 stop ...3 bleed*|blood
    haemorrhage|hemorrhage
    blood everywhere
    nose ...3 bleed* ...8 not|hour|hours|stop*|minutes|much
    nosebleed ...8 not|hour|stop*|minutes
    soak* ...4 pad*|towel*|bandage|dressing
    change* ...4 pad|pads ...4 hour|minutes|hourly
    pad|pads ...6 hour|hourly|soak*
    big|large|huge|plenty ...1 clot*
    cough*|vomit*|vomi*|throw*|spit* ...4 blood|bloody
    blood ...4 vomit*|vomi*|cough*
    black|dark|tarry ...2 stool*|poop|shit|toilet*
    stool*|poop|shit ...3 black|dark`,
  pregnant: `
    # months gone|pregnant|preg
    preg
    at|a term
    expecting
    seven|six|eight|nine|five months pregnant|gone|along
    am ..2 #|one|two|three|four|five|six|seven|eight|nine months|weeks ,>
    am ..2 #|five|six|seven|eight|nine months|weeks along|gone|pregnant|far
    # months|weeks gone|along
    a|at # weeks|wks
    belly woman
    sem|weeks|wk|wks ...1 pregnant
    pregnant|pregnancy|pregnent|preganant|pregnat
    weeks|week|months|month pregnant|pregnancy
    first|second|third|last trimester
    miscarr*
    contractions|contraction|labour|labor
    unborn|foetus|fetus|placenta`,
  weeks: `
    _ weeks
    at _ months ,>`,
  waters: `
    waters|water ..2 blood
    cord ..3 out|hang*|sort*|visible
    waters ...5 green|brown|meconi*|smell*
    waters ...3 gone
    losing ...2 liquid|fluid|water
    water ...1 don ...1 broke|burst
    bag ...2 water
    water|waters ...3 broke|broken|break|burst|breaking|leak*|gone|running|bag
    liquid|water ...4 leak*|running|flow*|coming ...4 vagin*|legs|private|below|down
    cord ...3 out|coming|hanging`,
  baby_not_moving: `
    haven|have|has|not|no ..2 felt ..2 baby|him|her|it ..2 move|moving|kick*
    not|no ..2 kicked ..2 all|since
    sent|feel|feeling ..1 no|not ..3 baby|kick*|movement*
    no|zero ..2 movement|movements|kick|kicks|kicking
    not|no ..3 feel* ..4 baby
    baby|child|foetus|he|she ...4 not|no|stopped|never|less ...3 move*|moving|kick*|moved|kicking|turn
    not|no|stopped|less|cannot ...4 feel* ...4 baby|move*|kick*
    baby ...4 stop* ...2 mov*|kick*
    baby no fit move|kick|shake|turn|play
    feel* ...2 no ...2 movement*|kick*
    no|fewer|reduced|less ...2 movement* ...5 baby|foetus|foetal|fetal|since|belly
    movement* ...4 stopped|reduced|less`,
  labour: `
    placenta ..4 come|came|coming|inside|out
    contraction* ..3 #|two|three|five minutes
    eclampsi*|preeclampsi*
    for labour|labor
    contraction*|labour|labor ...6 early|months|weeks
    am|is|wife|she ...1 in labour|labor
    labour|labor ...2 start*|begun|pains
    labour|labor ...6 long|hours|days
    baby ...3 coming|come|sort|arrive ...4 now|out|already
    head ...3 baby ...3 out|see|coming
    placenta ...5 not|retained|still|inside
    don|has|have enter|enters|entered|start|started labour|labor
    labour|labor don|has ..1 start|started|begin|begun
    in ..1 active? ..0 labour|labor
    is|started|start|feel|feels|feeling|urge|want|wants|begun ..1 like|to|the? ..0 pushing|push ,>
    she|wife|sister is pushing|push
    the baby is|don? arrive|sort|coming|come ,>
    <, baby is|don? arrive|sort|coming|come ,>
    yes|ok|ya baby is|don? arrive|sort|coming|come ,>
    the baby is|don? arrive|sort|coming|come doctor|help|please|yes
    <, baby is|don? arrive|sort|coming|come doctor|help|please|yes
    baby ..1 is|don? ..0 arrive|sort|coming|come ..0 out|now|already
    head ..1 of|the? ..1 baby? ..1 is|don? ..0 sort|coming|out|show|visible
    see ..1 ..0 the|his|baby? ..0 head ,>
    main|leg|foot|hand|bum|buttocks ..1 of|the? ..1 baby? ..1 is|don? ..0 sort|coming|came ..0 out|first
    baby head don ..1 show|out|come
    is|am|are|about|going|wife|she|sister ..1 to|is? ..0 giving birth
    about|going to deliver|born|birth ,>
    about|going to deliver|born|birth|give now|birth
    want|wants to? born|deliver|birth ,>
    want|wants to? born|deliver|birth|give now|birth`,
  postpartum: `
    put to birth|bed
    gave|given birth
    since ..2 had|born ..2 baby
    had the|my|a baby
    don born
    birth|caesarean|csection
    gave|give|given|after|since|days|weeks ...4 birth|delivery|delivered|deliver
    delivered|delivery|csection|caesarean|cesarean|postpartum|born|birth section
    i born ...2`,
};
