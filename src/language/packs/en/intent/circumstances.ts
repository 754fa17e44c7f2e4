import { type TopicLabel } from '../../../intent/labels';
import { type Patterns } from '../../pack';

/** Undecided, in hospital, without means, well again, with another person who needs a visit too, in English. */
export const CIRCUMSTANCES: Patterns<TopicLabel> = {
  perhaps: `
    maybe|mayb|perhaps|perhap|possibly|probably
    not|no ..1 sure|certain ..1
    unsure|uncertain
    idk|dunno
    do not|no know yet|if
    do not|no know ,>
    not|no ..1 know yet|if|whether
    not|no ..1 know ,>
    i|we|a will|go|shall|ll see|think|check ,>
    i|we|a will|go|shall see ..1 first|how|if|about
    i|we go see
    let me see|think|check ,>
    let you know
    inform you later
    will|ll ..1 confirm|tell|inform ..2 later
    i might
    fifty fifty
    half half`,
  depends: `
    it|all depend*
    < depends ..3`,
  inHospital: `
    am|is|was|been|got|were|be|are|have|has|don|they ..2 admitted|hospitalised|hospitalized ..3
    < admitted ..2
    they|doctor|doctors|hospital ..1 don|have|has admit|admitted|kept|keep ..1 me|us|him|her|my
    admitted|admit|kept|keep me|him|her|us|my ..3 hospital|ward|clinic|there|here|overnight|observation
    kept|keep|keeping|held me|him|her|us ..1 in|at|for ..1 the|a? ward|hospital|clinic|observation
    lying|lie ..1 in|on|at|for ..1 the|a? hospital|ward|icu|intensive ..2
    am|is|are|still|currently in|inside|for ..1 the|a? hospital|ward|icu ,>
    am|is|are|still|currently in|inside|for ..1 another|other|general|laquintinie|district|regional|central|different hospital|clinic|ward
    hospital bed
    on|under drip ..2 hospital|ward|clinic
    am|is ..1 in|at ..1 emergency ward|room
    am|is ..1 in|at ..1 emergency ,>
    am|is still ..1 a|at|in|for ..1 the? ..0 hospital
    am|is ..1 at|in|for ..0 laquintinie|general|central|district|regional ..0 hospital
    in the hospital ..1 with|since`,
  wasInHospital: `
    was|were ..1 a|at|in|for ..1 the? ..0 hospital ..1`,
  onADay: `
    yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning|evening|afternoon|already|today|time
    week last
    last week`,
  notInHospital: `
    last year|month|time
    fee|fees|cost|price|much
    discharged|left
    not|never ..2 admitted
    if|when|will|would|shall ..3 admitted`,
  noMeans: `
    not|no|without|lack|lacking|never ..3 money|cash|transport|fare|means|transportation|funds|dough|bike|vehicle
    money|transport|taxi ..1 no|not available|there|yet|reach|enough
    no money|cash|transport|fare|means|funds
    pocket|pockets ..1 is|are? ..1 empty|dry
    money|cash|salary ..1 is|don|has|a ..1 finish|finished|short
    no|not|can|could|cannot ..2 afford ..2 transport|it|to|taxi|bus|fare|consultation|visit
    no|not|can|could|cannot ..2 afford ..2 ,>
    can|could|cannot|not|no ..2 not|fit ..1 pay ..1 transport|taxi|consultation|for|the|bus|fare|it
    can|could|cannot|not|no ..2 not|fit ..1 pay ..1 ,>
    am|are|is|really broke
    < broke ,>
    cost|price|fare ..1 of|for ..1 transport|taxi|bus ..3
    transport|taxi|bus ..1 is|too ..1 expensive|costly|much
    too expensive|costly ..1 for me|us
    financial|financially ..3
    no ..1 of? bike|car|vehicle ..2 come|to
    no ..1 of? bike|car|vehicle ..2 ,>
    means ..1 to come`,
  notNoMeans: `
    medicine*|drug|drugs|prescription|tablets|pills|treatment|test|tests|operation|scanner
    had ..2 no|not
    refund|back|receipt
    momo|mobile|orange ..1 money
    ask*|exig*|stole|took|bribe ..3
    accept|take ..2
    eat|eating ..2 money
    waste ..2
    credit|airtime`,
  recovered: `
    no|not sick|ill ,>
    no|not ..1 sick|ill ..1 anymore|again|so|merci
    no|not ..1 more|longer sick|ill
    healed|cured|recovered|recover
    am|feel|feeling|is|are|body|e|getting ..1 don|much|now|completely|very|all|a? ..1 fine|better|ok|okay|well|good|strong
    don better|fine|well|strong|healed
    fine|better|well|ok now
    sickness|pain|fever|malaria|cough ..1 is|has|a|don ..1 gone|go|finish|finished
    no pain|problem ..1 again|anymore|more`,
  noNeed: `
    no|not ..2 need|point|reason|necessary|longer
    not need
    useless|unnecessary
    cancel
    so|therefore|thats|that ..3 not|no ..2 come|coming`,
  notRecovered: `
    not|no|never ..1 ..0 healed|cured|recovered|better|fine|well|good|ok
    if|when|until|till|not|before|hope|want|please ..3 better|healed|fine|well|recover
    how|comment ..2
    thank|thanks|merci ..2 for ..3
    but ..4 still|pain`,
  another: `
    @kin ..2 wants|want|would|needs|need|a|has|like ..2 also|too|as|like|a|an|to|another ..4 appointment|consult*|see|doctor|come|visit|check*|seen|too|treat*
    @kin ..2 wants|want|would|needs|need ..3 consult*|see|come|check*|appointment ..3 too|also
    @kin ..3 too|also ..1 sick|ill|suffering|unwell
    @kin ..2 is|are|be|don|s sick|ill|unwell ..1 too|also|like|as
    @kin ..2 fell|don|fall|falls sick ..1 too|also
    @kin self|too|also is ..1 sick|ill
    can|could|may|possible ..3 @kin ..2 also|too ..3 see|consult*|come|check*|attend|treat*
    can|could|may|possible|you|doctor ..3 see|check|receive|treat|attend|examine|examiner ..1 also|too? ..1 @kin ..3 too|also|well|same|time
    can|could|you|doctor ..3 also ..2 see|check|receive|treat|attend|examine|examiner ..1 @kin
    can|could ..2 @kin ..1 also|too ..2 come|see|be|have|get
    appointment|appt|consultation|visit|slot|place|booking ..1 also|too? ..1 for ..2 @kin ..3 too|also|as
    want|need|like|book ..3 appointment|appt|consultation|visit|slot|place|booking ..1 for ..1 @kin
    also|too ..2 appointment|appt|consultation|visit|place|slot ..1 for ..1 @kin
    another|second|2|two|new|one|book|take|get|want|need ..2 appointment|appt|consultation|visit|slot|place ..2 for ..1 @kin|someone|somebody|person
    book|booking|register|programmer|schedule ..2 @kin|for ..2 @kin|too|also
    someone|somebody|person else|other ..3 wants|want|need|needs|sick|see|come
    another|other|second person|people|patient ..3 wants|want|need|needs|sick|see|appointment
    at|the|same time ..2 @kin
    @kin ..5 same time|day`,
  notAnother: `
    come|comes|coming with me
    why
    bring ..3`,
};
