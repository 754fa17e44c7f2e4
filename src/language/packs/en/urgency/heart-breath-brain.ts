import { type Sign } from '../../../urgency/labels';
import { type Patterns } from '../../pack';

/** Signs of illness: heart, breathing, stroke, sight, headache, in English. */
export const HEART_BREATH_BRAIN: Patterns<Sign> = {
  chest_pain: `
    tear*|ripping ..2 chest|thorax
    breastbone|sternum ...3 @pain|weight|crush*|press*|aching
    crush*|weight|pressure ...3 breastbone|sternum
    chest|heart ..3 tight*|band|brick|bricks|stone
    band|cord|strap ..3 chest|thorax
    chest really|so|very|too tight*
    chest ..3 hurt*|burn*|kill*
    crush*|squeez*|gripping|compress* ...4 chest|heart|thorax
    chest|heart ...3 giving|stop*|explode
    heart ...2 give|giving|going|gonna ..2 out|up|stop
    press*|sitting|squash*|tight*|knot|fire|point ...3 chest|heart
    chest ...3 press*|knot|fire|explos*|point
    pain ...2 heart|breastbone
    angina
    @pain|tight*|pressure|heavy|heaviness|weight|oppress*|squeez* ...4 chest|thorax|sternum
    chest|thorax ...4 @pain|tight*|pressure|heavy|heaviness|weight|oppress*|squeez*|crush*|broke|catch*|gripping|tearing
    heart ...2 paining|pains|pain|hurting|hurts|hot
    heart ...3 attack
    heart is @pain
    cardiac arrest
    elephant ...3 chest`,
  heart_word_pain: `
    chest ...2 kill*`,
  arm_jaw: `
    @pain|numb*|radi*|goes|going|irradi* ...4 left|jaw|arm
    left|arm|jaw ...3 @numb|@pain`,
  no_breath: `
    panting
    clutch*|grab*|grip* ..2 throat
    tire|suck*|pull* ..2 ribs|chest
    wheez* ..3 tire|suck*|pull*
    breath* ..2 weird*|funny|strange*|oddly|hard|quick*|like ..1
    air|breath ..1 hunger|missing
    breath short|cut|hard
    talk|speak ..2 full|whole sentence*
    drown*
    stop* breath*
    breath* ..1 no|not ..2
    catch|find ...2 breath|respiration
    mouth ..2 blue
    only|just ..3 one|two|three|few|# words|word
    not|no|cannot ...3 finish|full|whole|complete|say ..2 sentence|sentences|word
    looking|fighting|struggl*|gasp*|battling ...2 air|breath|breathe
    air|oxygen ...1 not|no ..1 enter*|coming|going|passing|arrive
    choking ..2 on
    not|no ...0 breath*
    no ...1 pulse
    stopped ...1 breathing
    can|could|fit|able|arrive ...1 not|no|hardly|barely|scarcely|to|a ...4 breath*|air|breaf|brith|breeth|breed
    no fit|can|able ...3 breath*|breaf|air|brith
    not ...2 able|getting|get ...2 breath*|air
    unable ...2 breath*
    hardly|barely|scarcely|struggl*|strugl*|fight*|gasp*|difficult*|dificult*|trouble|problem|problems|hard|pain|suffer* ...3 breath*|breaf|brith|air
    breath*|breaf|breeth* ...3 difficult*|hard|problem*|trouble|bad|badly|fast|heavily|stopped|stop|finish*|short|cut|cutting|strange*|noisily|noise
    breath*|breaf no|not ...3 come|coming|good|well|normal|enough
    short|shortness|out|lack|losing|lost ...1 of? breath|air
    breathless|breathlessness
    stop*|not|never|no breathing|breathe|breathes
    gasping|gasp|gasps|choking|choke|chokes|choked|suffocate|suffocates|suffocating|suffocation|strangling|strangle*|suffocatin
    wheez*
    pain*|hurt* ...3 when|while ...2 breath*
    need* oxygen
    ribs|chest ...3 suck*|sink*|draw*|indraw*
    breath* ...2 catch* me
    breath* ...3 fail*`,
  asthma: `
    asthm* ..2 hold*|catch|grip*
    inhaler|pump|ventoline|puffer ..2 empty|finished|gone|nothing
    no|not|without ..2 pump|inhaler|ventoline|puffer
    inhaler|pump|ventoline|spray|puff ...5 nothing|useless|more
    asthm* ...4 attack|pump|inhaler|bad|finish*|help|ventoline|worse|grave
    attack ...2 asthm*
    inhaler|pump|ventoline|ventolin|puff ...6 not ...1 work*|help*|enough
    inhaler|pump|ventoline|ventolin|puff ...5 finish*|empty|fini* pas?|lost`,
  throat_closing: `
    tongue|lips|throat ..2 huge|enormous|massive|big|bigger|giant|thick|balloon|double*|doubled
    tongue ..2 getting|becoming ..1 big*|thick
    swallow ..2 own|my ..1 spit|saliva
    not|no|hardly|barely ..2 swallow ..3 throat|tongue|spit|saliva
    throat|airway ..2 clos*|shut*|clamp*
    neck|throat ..2 swell* ..6 sting|stung|bee|wasp
    sting|stung|wasp|bee|hornet ..8 neck|throat|face|breath*
    throat ...3 clos*|tight*|swell*|swollen|block*
    tongue|lips|lip ...4 @swell|blue|double*
    @swell ...3 tongue|lips|lip|throat|mouth
    @swell ...2 ... face|eyes ... can not breath*
    face ...2 @swell ...8 breath*|speak|swallow`,
  face_swollen: `
    face|eyes|eye|neck|head ...4 @swell
    @swell ...4 face|eyes|neck`,
  face_droop: `
    face|mouth|lip|smile ..3 lopsided|uneven|sagging|sag|slump*|skew*|distort*|deform*
    face|mouth ..1 don ..1 bend|twist|turn
    drool*|dribbl* ..3 one|side
    face|mouth|smile ...5 droop*|drop*|twist*|bent|crooked|fall*|fell|fallen|paralys*|numb|side|one|turn|turned|bend|bending|shift*|crook
    droop*|twist*|numb|paralys*|fallen|bent|crooked|turned ...4 face|mouth|lip
    half|side ...5 face ...4 @numb`,
  one_side_weak: `
    can|could|will|wont not ..2 put ..1 weight ..2 right|left leg|side
    right|left ..2 leg|arm|main|hand ..3 weak|dead|gives|gave
    hand|arm|leg|main ..2 will|won|would|wont ..1 not ..3
    arm|leg|hand|main|side went|gone|goes dead|numb|weak|limp
    no|not longer ..1 feel|feels|move|moves|use ..2 left|right|side|arm|leg|legs
    main|left|right ..2 numb|dead
    unable|impossible|incapable ...2 lift|raise|move|feel|walk ...3 arm|leg|hand|main|side
    arm|leg|main|hand ...3 gone|give|gave|heavy ..2 suddenly|side
    half|side ...3 weak|paralys*
    feel ...1 no ...2 leg|legs|arm|hand|side
    cannot|not|no ...2 feel|move ...3 leg|legs|arm|arms|side
    fell|drop*|dropping ...3 cup|spoon|things|everything
    side|half|arm|leg|legs|hand|main|body ...5 @numb|lift|move|moving|obey|raise|work|working|dead|sent|control
    can|could|fit|arrive ...2 not|no ...3 lift|raise|move|hold|feel|stand|walk ...4 arm|arms|leg|legs|hand|hands|main|foot|cup|side|fingers
    no fit|can|able ...2 lift|raise|move|hold ...3 arm|leg|hand|cup|foot|side
    numb|numbness|paralys*|tingling|insensible ...4 arm|arms|leg|legs|hand|main|side|body
    @numb ..2 arm|arms|leg|legs|hand|main|side|body
    can|could not ...2 hold ...3 cup|spoon|pen|things|anything
    arm|leg|hand|main ...3 not|no ...2 work*|move*|respond*
    main|arm|leg|legs|hand ..2 refuse|refuses ..1 move|moving`,
  speech: `
    not|no longer|more? talk*|speak* ,>
    speech ..2 slow*|embarrasse*|unclear
    speech ..1 is|was? not clear
    words ..2 coming ..2 wrong|out|backwards
    get|find|remember ..2 my|his|her|the words|word ..1 out?
    not|no ..3 get|find|remember ..2 words
    words|speech ..3 jumbl*|muddl*|garbl*|scrambl*
    cause|speak*|talk* ..2 bizarre*|drunk*
    unable|impossible|incapable ...2 speak|talk
    speaks|speaking|talking|talks ...2 slow|slowly|drunk|jumbled|gibberish
    tongue|mouth ...2 heavy
    trouble ...2 speech|speaking
    slur*|slurr*
    speech|words ...5 strange|slur*|confus*|mix*|wrong|lost|stopped|gone|unclear|bizarre*
    talk*|speak*|spoke ...3 strange*|funny|nonsense|rubbish|weird*|bizarre*|confus*|unclearly|anyhow
    can|could|fit|able|arrive ...1 not|no ...3 speak|talk|talking
    no fit|can|able talk|speak
    sudden* ...5 speak*|talk*`,
  stroke_named: `
    having|having a stroke
    stroke signs|please|help
    having|had|has|have|get|getting|got|think|possible|maybe|like|attack ...4 stroke
    signs ...1 stroke
    < stroke ,>
    stroke now`,
  vision_loss: `
    gone|going|went|turned blind
    blind ..2 in|of ..2 eye
    blind suddenly|now
    lost ..2 sight|vision
    without seeing|vision ..3
    unable|impossible|incapable ...2 see
    not|no ..1 able ...1 see
    see|seeing ...1 nothing|black|double ..2
    see|seeing ...2 out|from|of ...2 one|left|right eye
    can|could|fit|able|arrive ...2 not|no ...2 see ...3 anything|clear*|well|eye|eyes|my|face|now|properly|thing|at
    no fit see
    can not see ,>
    blind|blindness
    lost|loss|losing ...4 vision|sight|eye
    vision|sight ...3 gone|lost|dark|disappeared|black
    sudden* ...4 blind*
    eye ...4 dark|black|curtain
    curtain ...4 eye|vision
    went blind`,
  vision_blurred: `
    see|seeing ..2 double|two|stars|spots|trouble
    flashes|flashing lights?
    flash* lights|light
    blur*|trouble|double|dim|cloudy ...2 vision|sight|see|eyes
    vision|sight|eyes|eye|see|seeing|things ...4 blur*|trouble|double|stars|star|spots|points|dim|lights|flashes|flash*|cloudy|shine*`,
  headache: `
    head ..2 splitting|exploding|throbbing|broken|pepper
    head ...2 ache|aches|aching|pain|pains|paining|hurt|hurts|hurting|hot|knock*|bang*|pounding|burst*|explod*|splitting
    headache|headaches|hedache|headach|migraine|migraines
    pain* ...2 ...2 head`,
  headache_worst: `
    headache|head|migraine ..8 out of nowhere|blue
    headache|pain ..3 my? life
    headache|head ..6 one second*
    worst|thunder*|never ...4 headache|head
    headache|head ...8 worst|suddenly|sudden|brutal*|thunder*|explod*
    sudden*|brutal* ...5 headache|head
    head ...5 burst*|explod*`,
  severe_headache: `
    @severe ...3 headache|headaches|migraine|head
    headache|head ...4 @severe`,
  stiff_neck: `
    neck no fit bend|turn|move
    neck ..2 hurt*|sore
    stiff|rigid|hard|pain*|hurt*|bend ...3 neck
    neck ...4 stiff*|rigid*|bend|pain*|hard|strong`,
  light_hurts: `
    light ..2 hurt*|unbearable
    light ...4 hurt*|pain*|bother*|stand`,
};
