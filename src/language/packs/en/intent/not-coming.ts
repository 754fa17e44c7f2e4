import { type SignalLabel } from '../../../intent/labels';
import { type Patterns } from '../../pack';

/** Cancelling, being away, no longer needing the visit, in English. */
export const NOT_COMING: Patterns<SignalLabel> = {
  needless: `
    no|not|longer|nothing ..3 need|needed|needing|require|requiring|necessary|interested|required|reason|use
    dont ..1 need
    no ..1 need
    useless
    no point
    need no`,
  cancelWord: `
    i|we|he|she|they|me|us|a will|shall|ll|would|can|could|do|fit not ,>
    but not me|us ,>
    will|shall|gonna|going|must|might|may|ll|have|am|are|is|go ..1 be|to? miss|missing|skip ..1 it|this|that|am|thursday|the|my|our|@rdv|one
    rate|zapper|zappe ..2 @weekday|@rdv
    not doing ..1 this|it ..1 anymore|more|longer
    sack it|that off?
    just drop me ,>
    without me thursday|on|this
    without me ,>
    be|is without me
    forget ..2 @day|appointment|all|it
    scrap|bin|kill|ditch it|that|thursday|the
    bin it|that
    not a hope|chance|prayer ..4
    no|zero|any? chance ..1 of|that ..3
    thanks but no
    cancel|delete*|remov* ..3 his|her|son ..1 @rdv
    should|must be deleted|removed|cancelled
    treat|consider|regard ..4 void|cancelled
    relinquish|forfeit|forgo|abandon* ..3
    wish|want ..1 to? relinquish
    give|gives|giving ..0 up ,>
    i|we|on give up? ,>
    on|we leave it
    my husband|wife|boss|mother|father|daughter|son ..2 against|refuse|refuses|refused|said|says ..1 it|no|not
    boss|husband|wife ..3 no ,>
    daughter|son|child|he|she refuses|refuse ..2 go|come ..2
    not|no ..2 see ..2 point|use|sense ..3
    decline|declines|declining|declined|refuse ,>
    i|must decline
    negative ,>
    said yes ..3 no
    yes ..4 but now|finally ..1 no|ill|sick|cannot
    was|were yes but ...6
    confirm*|announce|notify ..2 absence
    strike|cross|take|scratch ..2 off ..2 @day|list
    pull ..1 the pin
    be bothering|bothered with
    wish|want|feel not|no|longer ..2 come|coming|attend|like ..2
    don wish|want|feel to? ..1 come|like ..2
    not|no longer? ..1 wish|want|feel ..2 come|coming|it|like|attend ,>
    not doing|having ..2 consultation|visit|scan|appointment|it anymore|any|more|longer ..1
    insurance ..2 not|no|refuse ..4
    it is|s off ,>
    my file|name ..2 close|thursday
    close ..2 file|booking
    going|go through with it
    never ..2 going ..2 through with
    not ..1 going through ..2
    never|no|not ..1 ever ,>
    not this ..1 ever
    not ..1 be? bothering|bothered|bother ..1 with it|that|this
    it was|said yes ...6 ill|sick|but ..8
    had the|my baby ..1 already
    said yes ..2 it|but ...3 no
    bin|scrap it ,>
    am|be|is backing|pulling out
    have had ..2 baby already
    stay|staying in|at|a bed|home
    regret*|sorry ..4 declin*
    declin* ..3 @rdv|invitation|proposition|offer
    irons point
    never|not|no ..2 set|setting ..2 foot
    keep your @rdv
    without purpose
    a|big no from|for me|us|part
    it|that is no ,>
    not this time ..1 ,>
    be ..1 excused|dispense|excuse
    prefer|rather|want ..1 cancel
    scrap|ditch|skip ..2 @rdv|@weekday|it|this
    you ..2 give ..3 place|slot|turn|tour
    not|no|never ..2 manage ..2 it|that|to
    change|changed ..2 heart
    going|went|gone|moved|move|changed|change|change ..3 another|other|different hospital|clinic|doctor
    not|no keep|keeping|hold ..2 place|slot|spot
    bother ..1 keeping|waiting|holding
    not|no ..1 going|gonna|gona to? happen|work|out
    will|is not happen|happening
    pull|pulling|pulled|drop|dropping|dropped|back|backing|backed|bailing|bow|bowing|duck|ducking out
    not|no|never ..1 going|go|gone|turning|showing ,>
    not|no|never going|go ..1 there|anymore|again|back|thursday|that|anywhere
    not|no|never going|go to ..1 hospital|clinic|appointment
    no way ..3 going|coming|back|returning|come|go
    never ..2 going|coming|go|come|set ..1 back|again|foot
    refuse|refuses|refused|forbids|forbade ..3 to|let
    give ..2 miss
    prefer|rather ..1 not|no ..2 @attend|it|go|do
    pass ,> >
    give|offer ..1 my|the ..1 turn|tour|place|slot|seat ..4 another|others|someone|person|patient|somebody
    lift|call off ..2 @rdv
    not|no ..1 interested ,>
    changed my mind ..1 ,>
    remove ..3 planning|programme|agenda|schedule
    unfortunately|afraid not|no ,>
    not this time ,>
    going|go ..3 another|other hospital|clinic
    drop it|am
    no keep|hold ..1 place
    not keep|hold ..2 place|slot
    give|offer ..3 place|slot|spot ..2 to|a|for ..2 another|someone|else
    give ..2 to|a ..1 someone|another
    do not want ..2 it|appointment|again|anymore
    cancel|cancelled|cancelling|cancellation|cancels|cansol
    call|calling off
    drop|delete|remove|scrap|strike ..5 @rdv|name|list|thursday|spot|place
    take|pull|strike|withdraw ..3 me|my|name|off ..3 list|off|out|@rdv|schedule
    give|release|free|offer|let ..6 someone|else|place|slot|spot|patient
    not|no wait|expect|bother ..1 me?
    forget ..1 it|about|thursday|the|me
    never mind
    nevermind
    withdraw|withdrawing
    leave ..1 it|am
    leave that
    do not want it|am|that
    no longer want
    finally|actually ..1 no
    pass ..1 my turn
    count me out
    not|no ..1 count ..1 on|me
    do not wait|expect|bother|hold ..1 me?
    no wait|expect me
    skip ..4 @rdv|this|it|thursday|one
    remove my? name`,
  absent: `
    @occasion ..1 is|be|on|it|this|that ..1 @weekday|that|day|this|then
    @weekday ..1 is|be|there|a|get ..3 @occasion|market
    get|have|has|got|a|write|writing|writes|compose|composes ..2 @occasion ..1 on? ..0 @weekday|that|day|then
    i|we|she|he|they write|teach|work|travel|fly|farm|leave ..3 on? ..0 thursday|thursdays|@weekday ,>
    will|shall|go|am|are|is|ll ..1 be? burying|teaching|travelling|traveling|flying|writing|studying|farming|harvesting|moving|attending|marrying|wedding|leaving ..4 thursday|@weekday|that|then|day ,>
    will|shall|go ..1 be ..1 burying|working|teaching|travelling|traveling|flying|farming|harvesting|studying ..4
    on part|compose ..2 @weekday|that
    bury|burying|buries ..1 my|our|his|her ..2
    part|descends|go|going|travel|travelling ..1 a|to|for ..1 @away ..2
    will|shall|go|ll be ..1 in|at|for|on ..1 @away
    be ..1 far|gone
    am|are|is too|very|so? ..0 far ,>
    a|an|be|i|we|she|he|am|is|are|they ..1 at|in|for ..1 for|at|in? ..0 @away
    just ..1 travelled|traveled|relocated|moved ..2
    just ..1 given|gave|had birth|baby ..1    at|in ..1 abroad
    stuck ..1 a|in|at ..1 abroad|overseas|village
    left ..2 town|country|city|region
    moved|relocated ..2
    gone for good|live|definitiv*
    for good
    moved|back ..3 village|home ..2 good
    traveled|travelled|travelling|traveling ..2 upcountry|village|abroad|home|out
    he|she ..1 has|a|don ..1 moved|left|travel*
    died|dead|deceased|passed|late ..1 on|away|monday|last|yesterday|husband|wife|son|her ..2
    treated|seen|consulted|admitted ..2 elsewhere|another|somewhere
    doctor|place|clinic|hospital|slot ..2 nearer|closer|elsewhere somewhere ..2
    found|chosen|picked|prefer|see ..3 another|different|other|healer|marabout|nearer|herbalist ..3
    another clinic|hospital
    out of town|country ..2
    not|no around|town ..1 @weekday|that
    problem|issue|matter is|s|has ..1 solved|sorted|fixed|gone ..2
    problem solved|sorted
    pain|fever is|has|s ..1 gone|over ..2
    body don ..1 well|strong
    found|got ..1 better|elsewhere ,>
    overseas|abroad|hospitalised|hospitalized|bedridden
    stuck ..2 bed|home|work
    mourning|bereaved|bereavement
    am|be|is|are|was|travel*|far ..2 away
    at|a|for|in|an ..1 funeral|burial|wedding|baptism|interview|court|exam|exams|camp|conference|seminar|workshop|training
    on duty|call|shift|leave|mission
    have ..1 to? be ..2 elsewhere|abroad|away
    away from ..2
    travelled|posted|transferred|mute ..2
    i no get ..1 time|transport|chance
    no|not ..2 money|transport|time ..2 come|for|to
    moved|relocated ..2 city|town|away|country|abroad
    work|working that day
    out of ..1 town|country
    absent|absents|unavailable|busy|engaged|unable|incapable
    out of town|station|the country
    another commitment|engagement
    sorry ..1 i can not
    i pass ,>
    something ..2 came|come up
    have|had|got to? travel
    travelled|traveled|travelling|traveling
    i have ..2 exam|exams|meeting|class|work|travel|funeral|burial|wedding|trip
    at|a work ..1 that|thursday|then|on
    i ..1 working
    boss|employer ..4 refuse*|not|no|let
    no|not ..3 money|transport|taxi|means|fare|kolo|wari|fap
    kolo|money ..1 is no|not ..1 there? ..0 ,>
    pocket|pockets ..1 is|are? ..1 empty|dry
    no ..1 get ..1 money|transport|means
    sick|admitted ..2 ,>
    admitted ..5
    choose|found|went|going|see|saw|seeing|have|got ..3 another|other|elsewhere clinic|hospital|doctor|dentist|specialist
    going|went|go ..1 elsewhere
    i ..2 prefer ..2 elsewhere`,
  better: `
    am|is|feel|feeling|me ..2 better|well|fine|healed|cured|okay
    don ok|well|better|fine
    healed|cured|recovered`,
};
