import { type Sign } from '../../../urgency/labels';
import { type Patterns } from '../../pack';

/** Signs of illness: young children, feeding, vomiting, fever, in English. */
export const CHILD: Patterns<Sign> = {
  sick_baby_young: `
    @num day|days|week|weeks old|baby
    baby ..2 a|has|is ..1 @num weeks|days
    baby|girl|boy|son|daughter ..1 #|one|two|three|four weeks|week|days|day
    #|one|two|three|four week|weeks|day|days old
    newborn
    # days|day|weeks|week old|baby|girl|boy|infant|newborn
    #|one|two|three month|months old|baby
    age|aged ...2 # days|weeks|months
    baby ...1 #|one|two|three days|weeks|months|day|week|month ,>`,
  newborn_danger: `
    @child ..4 cold ..3 touch|stone|ice|suck*
    grunting
    cold|cool ...3 not|no ...3 cry*
    not|no|never ...2 cry* ...4 born|birth|newborn
    @child ..2 is|feels|body|don ..1 cold
    @child ...4 not|no ...1 cry*|crying
    grunt*
    navel|cord|umbilic* ...5 red|pus|sent*|smell*|bleed*|infect*
    belly button ...4 red|pus|smell*|bleed*
    bulging|swollen|bulge* ...3 fontanel*|head|spot
    fontanel* ...3 bulg*|swollen
    soft spot ...3 bulg*|swollen`,
  tetanus: `
    jaw|mouth ...3 lock*|open|stiff
    lock jaw
    lockjaw|tetan*|trismus
    body ...2 stiff*|rigid*`,
  electric: `
    wire|cable|nepa|current ..1 don? shock|catch|caught
    current ..1 caught|catch
    took|got ..2 current
    current|electricity ..2 got|caught|electr*
    electr* ...2 shock|shocked
    shock* ...2 current|electric*|nepa|wire|cable
    touched ...3 wire|cable|fil`,
  carbon_monoxide: `
    fumes|smoke ..8 vomi*|headache*|dizz*|cough*
    charcoal|generator|gas|smoke|fumes|monoxide|monoxyde ...8 headache|dizz*|vomit*|sick|sleepy|inside|all
    inhal* ...3 smoke|gas|fumes|chlorine`,
  child: `
    little one|ones
    1|2|3|4|5|one|two|three|four|five years|yrs|year|an|yr old?
    # months old`,
  lethargic: `
    @child ..3 floppy|limp|rag
    limp ..2 rag
    sleeps|sleeping ..2 all|only
    drowsy|sleepy ..4 after|fall|fell|hit
    @child ...6 sleepy|drowsy|somnolen*|letharg*|floppy|weak|limp|listless|sluggish
    floppy|limp|letharg*|hypoton* ...6 @child
    too|very|so sleepy|drowsy|somnolen*|floppy|limp|letharg*
    @child ...2 sleeps|sleeping ...1 too|always|all
    body ...2 floppy|limp|soft
    floppy|letharg*`,
  not_feeding: `
    no more sucking|feeding|eating
    wnt|won|wont|will|would not? feed|suck|drink|eat|latch
    off ..1 feeds|milk|bottle
    refuse*|refus*|stopped|stop|too|no|not|never|unable|hardly|barely|difficult*|hard ...4 drink*|feed*|breastfeed*|suck*|suckle*|nurse|eat*|breast|bottle|bobby|milk|swallow*|latch*|food
    refus* ...3 breast|food`,
  vomits_all: `
    vomi*|vomit* all
    can|cannot|cant|not ..2 keep ..3 down|food|anything|water
    no|not ..2 stay* ..2 down|stomach
    vomit*|throw*|vomi* ...4 everything|all|anything|each|every|nonstop|always|continu*|plenty
    vomit*|vomi* ...4 not|no|never ...2 stop*
    can|could|arrive ...1 not ...4 keep ...4 anything|water|down|food|liquid*
    keep* nothing`,
  vomiting: `
    puk*|puking|barf*|vomited|vomitting
    being|bein|been|keeps sick
    throw|threw|throwing up
    vomit*|vomi*|vommit*|puke*
    throw*|threw up`,
  diarrhoea: `
    loose|watery|runny|liquid* ..1 stool*|poo|motions|tummy
    toilet* ..2 #|ten|eight|plenty times
    stool* ...3 water*|liquid*
    running belly|stomach|tummy
    diarrh*|runny|purge|purging|purg*|cholera
    runn* ...1 stomach|belly
    water* stool*
    toilet ...3 times
    shit* ...2 water`,
  water_stool: `
    rice water
    like water
    stool* ...3 water*|liquid*|rice
    water* ...1 stool*`,
  dehydrated: `
    pee*|wee*|urin*|piss* ..2 not|no|since|all ..2 day|yesterday|night|morning
    has|have not|no ..1 peed|weed|urinated
    fontanel*|spot ..3 sunk*
    soft|fontanel* ...6 sunken|sink*|in
    tears ...1 no|not
    no tears
    sunken|sinking ...4 eyes|fontanel*|head
    eyes|fontanel* ...4 sunken|sink*
    dehydrat*
    not|no|never ...4 urin*|pee*|piss*|tears|wet
    dry ...2 nappy|nappies|diaper*
    skin ...3 pinch*|wrinkl*
    tongue|mouth dry`,
  blue: `
    grey|gray|ashen|purple ..3 lips|face
    lips ..4 grey|gray|black
    blue|cyanos*|bluish|violet|purple|grey ...4 lips|lip|face|fingers|skin|mouth|baby|nails|colour
    lips|lip|face|fingers|baby|skin|child|mouth|he|she|hands|body|nails|turn|turned|turning ...4 blue|bluish|violet|purple|cyanos*|grey`,
  fever: `
    38|39|40|41 of fever
    burning up|hot
    hot ..1 like ..1 fire|braise|oven|four
    # of fever|temperature
    forty degrees|fever
    fever ..1 of forty|39*|40*
    body don? hot|heat
    malaria ..2 climb* ..2 head
    102|103|104|105 fever|degrees|temperature
    fever|temperature ..3 102|103|104|105
    temperature|fever|hot ...2 #
    fever*|fiever|feaver|fiebre|temperature|febrile
    @child|body|skin|he|she ...5 hot|burning
    very hot`,
  fever_high: `
    102|103|104|105 fever|degrees|temperature
    fever|temperature ..3 103|104|105|40*|41*
    39*|40*|41* ..2 fever|temperature
    forty degrees
    high|severe|very|strong|big ...2 fever*|temperature
    fever* ...4 high|down|drop|39*|40*|refuse*|descend`,
  chills: `
    chills|shiver*|rigor*|trembling|shaking|cold|sweat*`,
};
