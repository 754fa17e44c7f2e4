import { type Sign } from '../../../urgency/labels';
import { type Patterns } from '../../pack';

/** Signs of illness: medicines, allergy, infection, exposure, violence, in English. */
export const MEDICINE_INFECTION: Patterns<Sign> = {
  drug: `
    @drug|prescription|treatment`,
  bruises: `
    bruis*|ecchymose*`,
  drug_error: `
    took|taken ..1 the|my ..2 @drug ..2 of ..2 neighbour*|neighbor*|friend|mother
    neighbour*|neighbor* ..2 tablet*|pill*
    by mistake
    adult* ..2 dose|tablet*
    wrong vaccine|dose|tablet|medicine
    someone|somebody|another|other ..2 else|person|patient|people ..2 @drug
    @drug ..2 of|from someone|somebody|another
    dose ...6 too|strong|high|wrong
    double|wrong|triple dose ...4
    two|double ...1 doses
    took|given ...3 twice|double
    @drug ...3 not ...3 mine|name
    forgot|missed|rate ...4 @drug|dose|pill
    wrong|different|different*|other|another|error|mistake|mix*|confus*|expired ...4 @drug|prescription|dose|name|injection|blood
    @drug|prescription|pharmacy ...8 wrong|different|another name|expired|mistake
    @drug ...5 another|different name|person
    twice|double|doubled ...3 dose|tablets|medicine|pill
    took|taken|given ...4 double ...2 dose
    forgot* ...2 dose
    adult ...4 @drug|dose ...4 child|baby
    @drug ...2 for|of adult* ...4 @child
    gave|given ...4 @drug ...4 adult*
    gave|given|took|taken ...6 @drug ...6 of|for|my|his|her|son adult*|brother|sister|husband|wife|someone|grandmother|father|mother
    drip|injection|transfusion ...3 wrong
    pharmac* ...3 gave ...4 different|wrong|another`,
  drug_stopped: `
    no|out|without ..2 of ..3 @critical
    ran|run out
    stopped|stop|quit|left|suspend*|skip* ...6 @critical|@drug
    @drug|@critical ...6 stopped
    no|finished|finish|ran|out|run|lost|without|left|missed|rate|forgot*|missing|ended ...5 @critical`,
  drug_vomited: `
    @drug|arv ...7 vomit*|vomi*|keep
    can|could|arrive ...4 keep ...4 @drug|them|tablets`,
  given: `
    gave|given|prescribed|injected|took ...3
    after ...1 bactrim|flagyl|augmentin|ciprofloxacin|cotrimoxazole|sulfa|ibuprofen|voltaren|diclofenac|quinine|artesunate|coartem|cream|soap`,
  purple_rash: `
    spots|rash ...4 fade|purple|violet*|bruise*|blood|disappear|glass
    purple|violet* ...2 rash|spots`,
  rash: `
    rash*|hives|eruption*|spots|blisters|pimples|itch*|itching|scratch*|peeling|skin|craw
    scratching ...3 body
    body ...2 scratch*|itch*|swell*`,
  all_over: `
    body|everywhere|all|whole|entire`,
  mouth_blister: `
    blister*|peel*|ulcer* ...4 mouth|eyes|lips|skin
    mouth|lips ...4 blister*|peel*|ulcer*`,
  period_long: `
    period|periods|menses|menstruation|menstruations ...5 days|weeks|heavy|heavily|long|stop*
    blood ...3 wipe|underwear|panties|slip
    spotting`,
  jaundice: `
    yellow ..2 eye|eyes|baby
    baby|eye|eyes ..4 yellow
    get yellow eye
    urin*|pee|piss ...4 black|coke|coca
    yellow|jaundice ...4 eyes|baby|skin|body|child
    eyes|baby|skin|body|child ...4 yellow|yellowish
    jaundice
    urin*|pee|piss ...4 dark|coca|cola|brown|coke|red|tea
    dark ...1 urin*`,
  breast: `
    breast|breasts ..4 red|hot|hard|lump*|sore|strong
    lump|nodule ...3 breast|neck|testic*|groin|armpit
    abscess ...2 breast
    breast|breasts|bobby|nipple ...5 red|hard|hot|pain*|swollen|lump|abscess|crack*`,
  urine_infection: `
    pee*|wee*|urin*|piss* ..3 sting*|burn*|pepper|hurt*|san|blood
    sting*|pepper ..3 pee*|wee*|urin*|piss*
    burn*|pain* ...5 urin*|pee*|piss*
    urin*|pee*|piss* ...4 burn*|pain*|pepper
    blood ...3 urin*|pee|piss
    urin*|pee|piss ...4 blood|bloody|pus
    cystit*|pyelo*`,
  pep: `
    stuck|pricked ..2 myself|me|with ..3 needle
    used? needle
    raped
    condom ..3 leaked|came|failed
    hiv|vih|seropositi* ...6 condom|sex|slept
    sex|slept ...6 hiv|vih|seropositi*|positive
    missed|rate|forgot ...4 depo|contracept*
    sex ...4 without
    exposure|exposition|expose*|contact ...3 hiv|vih|sida|aids|blood
    hiv|vih ...3 exposure|contact|risk
    condom ...4 broke*|burst*|tore|tear|torn|slip*|cut
    needle ...4 stick|prick*|injury|stab|stabbed
    prick* ...3 needle
    rape|raped|assault*|abuse*
    sex* ...4 hiv|positive|unprotected|assault*
    unprotected ...2 sex
    blood ...4 splash* ...4 eye
    exposed ...4 hiv
    emergency contracept*
    morning after pill`,
  threat_to_life: `
    threat* ...5 kill|knife|gun|machete|cutlass
    wants|want|going|will ...2 kill me|us
    knife|machete|cutlass|gun ...4 me|wound|stab|stabbed|cut`,
  violence: `
    my man|husband ..2 beat|beats|hit|hits|slap*
    scared|afraid ..2 go|going ..2 home
    not safe
    hit|hits|beat|beats|beaten|slap*|punch* ...2 me|her
    afraid|scared|fear ...3 husband|partner|boyfriend|home
    beat|beats|beaten|beating|hits|slap*|threaten*|violent|violente* ...4 me|husband|partner|her|wife|kill
    husband|boyfriend|partner ...4 beat*|hit*|threat*|chok*
    not safe ...3 home`,
  dental_abscess: `
    tooth|teeth|gum ...5 @swell
    abscess* ..3 tooth|gum
    tooth ..3 abscess*
    @swell ..3 cheek|gum|jaw
    cheek|jaw ..3 @swell
    @pain ..3 tooth ...4 @swell`,
  dental: `
    tooth|teeth ..4 swell*|swollen|swole|abscess
    tooth pain
    abscess ...4 dent*|tooth|cheek
    cheek ...3 @swell
    @swell ...2 cheek|gum
    tooth|teeth|gum|dentist*|molar|jaw|wisdom`,
  red_eye: `
    otitis
    ear infection
    ear ..4 coul*|runn*|discharge|hurt*|ach*
    eye|eyes ..3 gunk*|stuck|sticky|glued
    shingles
    ear ...4 pus|pain*|discharge|coul*|blood
    pus|discharge|liquid* ...3 ear
    throat ...4 swallow|fever
    eye|eyes ...5 red|pain*|pus|hurt*|infect*|discharge|swollen
    red ...2 eye|eyes`,
  eye_chemical: `
    acid*|soda|bleach|lime|cement|chemical*|glue|pepper|caustic* ..6 eye|eyes
    eye|eyes ..5 soda|caustic*|acid*|bleach|lime|glue
    nail|metal|iron|glass|stick|splinter|stone ...5 eye
    eye ...4 cut|injur*|pierc*|poked|punch*|nail|metal
    chemical|acid*|bleach|cement|lime ...5 eye|eyes
    eye|eyes ...6 chemical|acid*|bleach|cement|pierce*`,
  treatment_failure: `
    malaria|fever|infection ..2 back|part|go ..2 not|no|after|again|treatment
    not ...1 better|improv*|well ...6 antibiotic*|treatment|tablets|coartem
    still|worse|aggrav* ...6 antibiotic*|coartem
    antibiotic*|treatment|coartem ...8 worse|worsen*|back|returned|fail*|fever
    fever ...5 back|again|return*|persist*
    worse|worsening ...4 after|despite
    infection ...4 worse|aggrav*|spread*`,
  worse: `
    more and more`,
  child_not_growing: `
    don dry
    no|not ..2 eat|eating ..1 well
    lost|lose|losing|thin ...3 weight
    kwashiorkor|malnutri*|malnourish*
    refus* ...3 food|eat`,
  cough_long: `
    cough* ...6 weeks|week|month*|days|worse|sweat*|night
    weeks|month ...4 cough*`,
  foot_diabetic: `
    tingl*|numb|burn* ...2 feet|foot|toes
    foot|feet|toe|toes|leg|heel ...5 wound|sore|ulcer*|black|smell*|sent|infect*|red|cut|blister|turn*
    wound|sore|ulcer*|blister ...4 foot|toe|toes|feet|heel`,
  limb_black: `
    leg|foot|finger|toe ...3 black ...4 smell*|sent*
    foot|toe|toes|leg|finger|wound ...4 black|gangrene`,
  vaccine_reaction: `
    vaccin*|vaccine|injection|jab ...10 swollen|swelling|fever|red|abscess|lump|pus|cries|crying|hard
    swollen|fever|red ...8 vaccin*|vaccine|injection|jab`,
};
