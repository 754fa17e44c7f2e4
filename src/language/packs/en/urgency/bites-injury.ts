import { type Sign } from '../../../urgency/labels';
import { type Patterns } from '../../pack';

/** Signs of illness: bites, burns, injuries, belly, urine held back, in English. */
export const BITES_INJURY: Patterns<Sign> = {
  snake_bite: `
    snake|viper|cobra|copperhead|rattlesnake|adder|mamba|scorpion ..4 got|caught|hand|foot|leg|main|bite
    snake ..2 a? bite|bites
    snake|cobra|mamba|scorpion|viper ...5 bit*|bite|beat|bitten|sting|stung|bited
    bit|bite|bitten|bites|stung|sting ...4 snake|scorpion|cobra|viper|mamba
    spider ...3 bit*
    snake don`,
  animal_bite: `
    tick ..4 bite|bit|red|ring|rash
    dog|dogs ..3 bite|bited|bit|beat
    dog|cat|chat|monkey ...5 lick*|saliva
    dog|cat|chat|monkey|rat|animal|dogs|human ...5 bit|bite|bitten|scratch*|beat
    bit|bitten|bite ...4 chat|dog|cat|monkey|rat|animal
    rage|rabies|rabid`,
  rabies_severe: `
    dog ..4 craze|mad
    rabid|mad|rabies|stray ...5 dog|animal|bit*|chat|cat
    dog|chat|cat|monkey|animal ...3 rabid|mad|stray
    dog|bit|bitten|bite|chat ...6 face|neck|head
    scared|afraid ...4 water ...6 dog|bit*`,
  burn: `
    boiling|scalding|hot ..1 kettle|pan|water|oil|soup|tea|coffee|the ..6 on|over|onto
    kettle ..5 on|over|onto ..2 @child|him|her|me|himself|face|arm
    caught|catch fire
    fire ..2 burn* ..2 my|him|her|child
    acid*|petrol|kerosene ..5 threw|throw*|thrown|splash*|face|eyes|body|him|her
    threw|throw*|splash* ..2 acid*
    steam ..4 burn*|hand|main
    burn|burns|burnt|burned|scald*
    hot|boiling water|oil|soup|porridge|sauce|the|tea ...5 poured|fell|fall|spilled|on|spill*|throw*
    sauce|oil|water|tea|soup ...2 hot|boiling ...6 spill*|fell|on
    poured|spilled|spill* ...4 hot|boiling|acid*
    acid|electric* ...4 burn*|face|eyes
    fire ...4 caught|burn*`,
  burn_severe: `
    boiling|hot ..5 on|over ..2 him|her|me|face|child|@child
    @child|him|her|me|he|she ..8 kettle|boiling
    kettle|pan|oil ..6 over|on|onto ..2 @child|him|her|me|face
    caught|catch fire
    threw|throw*|splash* ..3 acid*
    acid* ..4 threw|splash*
    scald*
    fire ..2 burn* ..3
    whole|all ..2 arm|leg|back|face|body
    skin ..3 comes|part
    skin ...3 off|coming|peel*|part|blister*|melt*
    poured|spilled|spill|fell ...4 him|her|himself|herself|me|us|myself
    oil|water ..2 hot|boiling ...6 him|her|himself|herself|me|myself
    hot|boiling oil|water|porridge|tea|soup ...4 on|over him|her|himself|herself|me|myself
    burn*|scald* ...5 gas|explosion|petrol|kerosene
    face|neck|mouth ...3 burn*
    burn*|scald*|boiling|hot|fire|acid* ...8 face|baby|child|chest|body|whole|electric*|genital*|son|daughter|arm|neck|back|severe|grave*
    baby|child|son|daughter|toddler ...6 burn*|scald*|boiling|fire
    grave*|severe|serious*|badly|bad ...3 burn*
    electric shock`,
  trauma: `
    crushed|mangled ..3
    under ..2 tree|car|truck|wall|rubble
    bullet ..2 enter|touch|leg|arm
    clear fluid ..5 nose|ear
    jam|jammed|knack|knock|hit|ran|run ..2 am|him|her|me|over|by ..3
    bone come|comes|coming|sort*|show*|poke* ..2 out?
    bone ..2 outside|out
    shot|tire|shooted|shoot|shooted ..3 leg|arm|belly|foot|am|him|chest
    got|took ..2 bullet ..2
    stabbed
    cut ..3 tip|end ..2 finger|toe
    chainsaw|saw ..5 foot|leg|main|hand|arm
    foot|leg|main|hand|arm ..3 chainsaw
    fell|fall*|planted ..4 well|pool|river|water|lac|sea|roof|height|scaffold*
    went|gone under ..3 water|bath
    roof|wall|tree ..2 fell ..2 on
    leg|arm don broke|break
    feel|sent|move ..2 not?|cant? ..2 legs
    deep ..2 cut
    hand|main|finger|fingers|arm|foot|leg ...5 machine|mill|grinder|saw|cutlass|blender|chainsaw|fan ..2
    machine|saw|cutlass|grinder|blade ...4 cut|took|crush* ..3
    car|truck|bike|bus|taxi ...1 hit|knock* ...3
    hit ...1 by
    wall|tree|roof|stone|truck|block ...2 fell|crush* ...2 on
    pulled ...4 river|water|well|pool
    drown*
    knife|machete|cutlass ...2 wound|cut|injury
    deep ...3 cut|wound
    wound|cut ...2 deep
    crash|collision
    accident ...6 now|bad|serious|grave|bleeding|terrible|truck|blood|just|help
    motorbike|bike accident
    accident of car|bike
    car|bus|road accident ...6 hurt|bleed*|broken|leg|head|pain|injur*|me
    had|get|got ...2 accident
    hit|knocked|crush*|knock|run ...3 by|car|motorbike|truck|vehicle|bus|bike|over|down
    stab|stabs|stabbed|stabbing|gunshot|machete|matchet|cutlass ...4
    was|been|got|is|were|don shot
    shot ..1 in|by|at|him|her|me
    bone ...4 out|sort|show*|visible|broken|poking|sticking
    fracture* ...3 open
    open fracture
    broken|broke|fractured|fracture* ...4 leg|arm|bone|neck|back|hip|ankle|wrist|skull|rib
    leg|arm|bone|hip ...4 broken|broke|fractured|fracture*
    cut off
    finger|hand|main|toe|foot ...4 cut|severed|amputat*
    deep ...2 cut|wound
    fell|fall|fallen ...6 roof|tree|stairs|height|building|balcony|ladder|storey|floor|wall|mango
    accident ...2 just|please|help|now|we|on|i`,
  head_injury: `
    head ..2 open*|split|broken|burst
    head injury
    fell|fall* ..6 vomi*|sick|drowsy|sleepy|dizzy
    stone|brick|branch|block|coconut|plank|bottle|metal|hammer|stick|iron ...4 head
    hit|knock*|bump*|injur*|trauma*|fell|fall ...6 head|skull
    head ...4 injur*|hit|bump*|knock*|trauma*|open|split`,
  after_injury: `
    sick|sleepy|drowsy
    bleed*
    vomit*|vomi*|sleepy|confus*|drowsy|unconscious|bleed*|headache|dizz*|ear|blood`,
  severe_belly_pain: `
    belly|stomach|tummy ..4 board|wood|stone|rock|rigid*|drum
    belly|stomach ..4 knife|tear*
    @severe|unbearable|agonizing|horrible|sudden ...4 @belly ...2 @pain?
    @pain ...4 @belly ...6 @severe|unbearable|hard|rigid|scream|double*|sudden*
    @belly ...5 @pain ...5 @severe|unbearable|hard|scream
    @belly ...4 hard|rigid*|board
    @severe|unbearable|terrible ...3 @pain ...5 @belly
    stomach|belly ...5 can not ...2 stand|walk|bear`,
  belly_pain: `
    @belly ...4 @pain|cramp*|bite`,
  severe_pain: `
    unbearable|excruciating|agony|agonizing ...2 pain*
    pain* ...4 unbearable|excruciating|kill*|die|10|too
    can|could|fit ...1 not|no ...4 bear|stand|take|pain
    screaming|crying ...4 pain`,
  retention: `
    pass water|urine
    pass|passing ..1 water|urine ..3 not|cannot
    cannot|cant|can not? pass ..1 water
    no|not ..1 fit ..1 piss|pee|urinate
    catheter ..3 block* ..6 agony|pain*|bursting
    pee|urinate|wee ..4 hard|bursting|agony|rock
    can|could|fit|able|arrive*|pass|passed ...2 not|no ...5 urin*|pee|piss
    no fit|can ...1 piss|urin*|pee
    not|no|never ...3 urin*|pee*|piss* ...4 since|hours|yesterday|day
    urin* ...4 block*|stopp*
    catheter ...4 block* ...6 pain|belly|urine`,
  testicle: `
    testic*|scrotum ..4 agony|sudden*|brutal*|severe|violen*
    agony|sudden*|brutal* ..4 testic*
    testic*|ball|balls|scrotum|groin ...5 @pain|@swell|twist*|hard
    @pain|@swell ...4 testic*|scrotum|balls`,
  priapism: `
    erection|penis ...5 hours|hard|down`,
};
