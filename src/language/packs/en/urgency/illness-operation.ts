import { type Sign } from '../../../urgency/labels';
import { type Patterns } from '../../pack';

/** Signs of illness: long illnesses, legs, wounds, operations, devices, in English. */
export const ILLNESS_OPERATION: Patterns<Sign> = {
  palpitation: `
    heart ..3 drum|fast|fly*|mad|180|160|150|200
    heart racing
    heart|heartbeat ...5 fast|racing|race*|pound*|beat*|palpit*|irregular*|accel*|jump*|skip*|cut|stop*`,
  cold_sweat: `
    clammy|drenched|grey
    cold ..1 and? ..1 clammy
    cold|sweat*|transpir*|shak* ...3 sweat*|shak*|hungry
    sweat*|transpir*`,
  days_long: `
    #|one|two|three|four|five|six|seven|several|many days|weeks|week
    since|for ..1 a|last week`,
  sugar: `
    hypo ,>
    sugar ..3 hi|hi|lo|low|high
    fruity breath
    type 1|one ..4 vomit*|sick|vomi*
    sugar ...2 very|too ...1 low|high
    sugar|dextro|glucose ...4 #
    sugar|glucose|dextro|glucometer|diabet* ...6 low|high|hi|400|450|500|600|30|40|45|50|2|3|4|5|300|350|550|0,4|0.4|0,5|0.5|hypo*|hyper*|drop*|dangerous*
    hypoglyc*|hyperglyc*|ketoacid*|ketone*
    diabet* ...6 coma|confus*|unconscious|vomit*|shak*|sweat*|weak|drowsy|breath*`,
  diabetic: `
    diabet*|insulin*|sugar`,
  bp_high: `
    tension|bp|pressure ..5 16*|17*|18*|19*|20*|21*|22*|23*|24*|25*
    pressure|bp|tension don high|up|climb|rise
    170|180|190|200|210|220 over|/ ...1
    bp|tension|pressure|ta ...5 180|190|200|210|220|170|160|18|19|20|21|22|17|16|high|up|hight|180/110|180/120|200/110|200/120|190/110|160/110|170/110|18/11|20/12|19/11|16/11|22/12
    high ...2 bp|tension|pressure|hypertension`,
  sickle: `
    sickle*|sickler|sickling|ss`,
  crisis: `
    crisis|attack`,
  leg_swollen: `
    calf ..4 hurt*|pain*
    knee|elbow|wrist|pie ..3 @swell
    ankle|ankles|fingers ...4 @swell
    leg|legs|calf|foot|feet|thigh|ankles|hands ...4 @swell|red
    @swell ...3 leg|legs|calf|foot|feet|thigh|ankles|hands`,
  one_calf: `
    calf ...4 swollen|hot|red|pain*
    one|left|right|calf|thigh|phlebit*|thrombos* ...3 leg|calf|swollen|hot|red|pain*|thigh
    calf`,
  wound_open: `
    guts|insides|intestin* ..3 out|poking|sort*|visible|see
    @wound|operation ..3 place ..2 open*
    @wound ...5 open*|burst|gaping|apart|gape|came|split|broken
    open*|burst ...3 @wound
    stitches|points|sutures|stiches|staples ...5 came|open*|cut|out|burst|broke*|torn
    guts|intestin*|bowel ...4 out|sort*|visible|coming`,
  wound_bad: `
    @wound ..4 weep*|runn*|gunk*|soak*|coul*|suppur*|wet|pee*
    gunk|gunge|pus|yellow ..3 coming|sort*|coul*|out
    operation ..1 place ..3 pus|smell|hot|open
    drip|cannula ..2 place|site ..3 swell|hot|red
    discharge|lochia ...4 smell*|sent*|foul|offensive|stink*
    smell*|foul|offensive|bad ...2 discharge|lochia
    red|hot ...4 @wound
    pus|smell*|infect* ...5 @wound|operation|surgery|site
    pus ...3 coming|come|out|sort`,
  drain_device: `
    drain|catheter|stoma|tube ...3 coul*|work*|flow*|drain* ...1 not?
    drain|catheter|stoma|colostom*|fistula|pacemaker|tube|cannula|cathether|picc|port ...6 block*|leak*|out|fell|pain*|blood|red|pus|full|detach*|not|beep*|infect*|loose`,
  cast_tight: `
    plaster|cast|pop|bandage|bandages|splint ...6 tight|numb|blue|cold|swollen|fingers|toes|pain*|smell*
    fingers|toes ...5 blue|numb|cold|white|black|move`,
  cast_numb: `
    fingers|toes|hand|foot|main ...4 blue|numb|cold|white|black ...12 plaster|cast|pop
    plaster|cast|pop ...12 blue|numb|cold|white|black`,
  collapse_after: `
    fell|falls|collaps*|pale|white ...8 injection|vaccin*|transfusion|drip
    injection|vaccin*|transfusion|drip ...8 fell|collaps*|pale|faint*|cold
    fell|fall ...4 respond*|talk*|pale|move*|conscious*`,
  post_op: `
    operation|operated|operate|surgery|intervention|postop|csection|caesarean|theatre|appendic*|hysterectomy|op|hernia
    since|after ...3 operation|surgery|section`,
};
