import { type SignalLabel } from '../../../intent/labels';
import { type Patterns } from '../../pack';

/** A wrong number, having come, being on site, in English. */
export const PRESENCE: Patterns<SignalLabel> = {
  wrongNumber: `
    i|me|my m|am|name ..1 is ..1 not ..1
    no|not patient|sick ..2 here|home
    who are|r you|u ,>
    who this ,>
    colleague|brother|sister|wife|husband ..4 not|no|longer ..2 use* ..3 phone|telephone|number|it
    not|no|longer ..2 use* ..2 this ..1 phone|telephone|number
    number mistake|error
    wrong person|individual|recipient|fella|guy|lady|addressee|man|woman
    not|unknown known|to ..1 to? me
    addressee ..3 not|unknown|known
    line|number|sim ..2 registered|bought|reassigned|mine ..3
    number|line|phone ..1 is ..1 mine|a ..1 mine|now ..1
    mine now
    contacted|reached ..1 the? wrong ..1
    have|has|a no ..1 @rdv ..1 with you
    no @rdv ..1 with you
    mistaken|confus* ..1 me ..1 for|with
    not|no ..2 said|concerned? person
    no|not|nobody ..2 bridget|by|of that name
    mother|mum|papa|father ..1 of ..2 not
    not ..1 the ..0 mother|mum ..1 of ..2
    phone|telephone is not hers|his|a ..1
    booked|book anything
    never ..1 booked|book ..2
    number|line|phone|sim ..1 no longer|more ..3
    you ..2 must|have be|the|made|got ..2 mistaken|wrong
    mixed|mixing|mix|confuse|confusing ..1 me|up|m|with ..4
    not|no ..2 one|person ..2 looking|want|wanted
    registered|patient|enrolled ..1 not? ..2 with|at you
    not|no|never ..2 registered|enrolled ..1
    phone|telephone|number|line ..2 is|belongs ..2 school|office|company|shop|someone|hotel|church
    what|which|where|how ..3 got|get|gave ..3 my number
    use|uses|using ..3 line|number|phone|sim ..2 again|anymore|longer
    no|not patient ..3 here|number|house|phone
    m|my|name ..1 is|name _ not
    know|knows ..2 any|no _
    not|no|never ..1 know ..1 any|anyone|nobody ..
    have|has|get|a not|no ..2 _ in|at|for|on ..1 house|place|family|number|phone|compound|office|line
    no|not|nobody|none ..2 _ in|at ..1 house|family|home|phone|line
    messages|message|sms|texts|calls ..4 meant|intended|addressed ..3
    for|to|a someone|somebody|another ..1 else|person ,>
    not|no ..2 right|good person|number|contact
    dialed|dialled|texted|texting|messaging|messaged|calling|called ..3 wrong
    this|it ..1 is|be ..2 garage|business|shop|mechanic|boutique|office|school|taxi|company|restaurant|salon|church|bank|pressing
    never|not|no ..2 book|booked|register|registered|made ..4 with|from|at|for ..2 you|your|clinic|side
    person ..4 is ..1 not? ..1 here
    live|living|reside ..2 cameroon|cameroun|douala|yaounde|here|country ..1
    am a man|woman|boy
    man ...2 not pregnant
    have|get ..1 no ..1 child|children|baby|wife|husband
    stranger
    nothing ..2 booked|book
    a|has change|changed ..1 her|his|number ..2 number
    changed ..2 number
    which|what ..1 hospital|clinic ..3 never
    never came|been ..
    new owner
    no longer ..1 uses|use|has|owns ..2 phone|number|line
    use|uses ..2 anymore|no|not ..2 number|phone
    previous|former|old ..1 owner|user
    do not ..1 have? a|any ..1 baby|child|wife|husband|son|daughter
    no get baby|child
    there|must ..3 mistake|confusion
    wrong|not my doctor|clinic|hospital
    it|this|message|that|is not|no for me|us
    this|it|that ..1 is ..1 not _ ..1 number|phone|line
    miss|missed|mistake|mislead number|person|contact
    wrong|incorrect|bad|mistaken|faus ..2 number|person|contact|phone|patient|guy|recipient|line|somebody|one|no|man|woman|nb
    wrong nbr|no|numba|person|someone
    < mistake|mistaken ,> >
    you|v ..3 mistake|mistaken
    think ..4 wrong number|person
    made ..2 mistake
    sent|send ..4 wrong|mistake
    it|this|is|be|that ..1 not|no me|him|her|mine ..1 ,>
    < not|no ..1 me|him|her|mine ,>
    it is not me
    i am not ..2 person|patient|him|her|mary|one|the|mr|mrs|called
    my name is not
    name ..3 not ..2
    my name not
    i am not mr|mrs|miss|madam|dr|the|called|her|him|that|this ..2
    not|no|never ..1 know ..1 ..3 person|her|him|she|he|name|mr|people|man|woman|clinic|hospital|mrs|patient|you|dr|this|that|anyone|kevin|mary
    < not|no know ..3
    who ..2 is|be ..2 mr|mrs|this|that|he|she ..3
    no|not|never|any ..1 have|had|get|got|any|an|with ..2 appointment|appointments|booking|booked|consultation
    no|not|never a appointment|booking|consultation
    have|get|got|had ..1 no|not|any ..2 appointment|appointments|booking|consultation
    < no any|get? appointment
    name ..1 is _ ..1 not ..1 _
    no|not|never|nothing|anything ..3 booked|book|took|take|made|make|schedule*|asked|request* ..3 appointment|anything|with|this|any|one|a|nothing|consultation
    what|which appointment|consultation|visit
    i ..2 no ..1 get ..2 appointment
    never|not ..3 been|visited|came|come|patient|went|heard|go|registered|put ..5 hospital|clinic|there|before|of|patient|you|here
    never ..4 hospital|clinic
    not|no ..2 patient ..3
    message ..4 not ..3 me|for|mine
    this|is|not ..3 number|phone|telephone ..3 not|longer|belong*|change|new|hers|his|owner
    not|no ..4 number|phone|telephone ..2 hers|his|of|her|him|patient|mr|mine|anymore
    number|line|phone|sim ..4 belong*|new|owner|changed|change|bought|anymore|reassigned
    new owner|user
    bought|got ..3 number|sim|line|phone
    no|nobody|noone|person ..4 called|name|named|by ..4
    no ..1 one|body|person ..3 name|called|here
    lives ..3 not|anymore|here
    she|he ..2 not|no ..2 here|live|stay
    confused ..2 me|person ..3
    not ..2 intended|meant ..2 me
    not my appointment|name|number`,
  came: `
    saw|seen|receved|received|examine|examined ..1 the|me|by ..1 doctor|doc|dr ..2 yesterday|already|monday|tuesday|morning|day|today
    doctor|doc|dr|nurse ..2 saw|seen|see|received ..1 me|m|us|already|him|her ..2
    been|was|were looked|seen|attended|taken ..1 after|care|to ..2 yesterday|already|monday|tuesday|of
    consultation|visit|appointment|it|was done|was ..1 done|yesterday|already
    consultation|visit|appointment|it was|done ..1 monday|tuesday
    just left yours|you|clinic|your|there
    brought ..1 yesterday|him|her ..3
    seen yesterday|already
    had|has|got|have ..3 vaccine|vaccines|jab|shot|injection|checkup|scan|consultation ...5 already|yesterday|last
    done|did that|it|this ..2 last|yesterday|already|before|monday|tuesday|wednesday|friday
    < ..1 was|were|been|got|already seen|attended|treated|consulted|received|there
    checked in
    got|received|took ..1 my|the jab|shot|vaccine|injection|dose|results|test
    i|we|he|she|they|did attended|attend ,>
    did ..1 come|attend|show
    finished|done|complete|completed|through ..1 with ..3 doctor|dr|consultation|nurse|it
    left ..3 hospital|clinic|consultation|doctor ..1
    bin|been ..1 there|here
    appointment|visit|consultation was ..1 yesterday|last|on|monday|already
    completed|finished ..3 visit|consultation|appointment
    doctor|dr|nurse don ..1 see|check|treat|talk
    already examined|treated|checked|consulted
    done already
    doctor|dr|nurse ..1 saw|checked|examined|received|treated me|us|m|him|her
    visit|consultation|appointment took|happened place
    already|don|done|finish|finished|bin|been ..4 came|come|seen|saw|see|done|went|gone|attended|visited|consulted|been|vaccine|reach|vaccinated|treated|go|here|there|arrive|arrived|received|had|meet|checked|took|inside|consult|operated
    came ..3 already|yesterday|last|monday|tuesday|wednesday|friday|this|on|before|but|there|and|earlier|today
    < ..3 i|we|he|she came
    i|we came
    i|we|he|she|my|our|@person was|were ..3 there|here|seen|attended|consulted|at|present|in|received|treated|vaccinated|inside|with
    was|were there
    went|gone ..4 yesterday|hospital|clinic|last|already|there|monday|tuesday|wednesday|friday|this
    i|we saw|visited|attended ..3 doctor|dr|nurse|him|her|clinic|you|appointment|midwife|specialist
    have|has|had|don|just ..2 seen|been|attended|come|visited|consulted|see|finished|done|received ..4 doctor|there|already|him|her|dr|nurse|to|hospital|clinic|midwife|test|consultation|vaccine|visit
    i|we bin ..3
    doctor|nurse|dr ..3 already|has|have|a|m|don ..2 seen|saw|see|examine|treated
    consultation|visit|appointment|test|it ..2 done|over|finished|completed|happened|was ,>
    is|was ..2 done|over ,>
    arrived ,>
    on|have arrived
    was|were|been|got|am vaccine|vaccines|vaccinated ,>
    just ..2 left ..2 hospital|clinic|doctor`,
  here: `
    standing|stand|am|waiting ..1 at|a|by ..1 counter|desk|reception
    already in|inside|at ..2 building|place|clinic|premises
    in your building|premises|clinic
    attend|waiting ..1 my|for? tour|turn ..3
    inside ,>
    in ..1 room ,>
    a|at|in|by ..1 desk|inside|triage|parking|entrance
    arrive|arrived|reach|reached ..2 hospital|clinic|reception|place
    in the hall|corridor|office
    attend|waiting ..1 outside|here
    sitting|seated ..3
    in front of ..2
    waiting ..2 for you ..2
    on|i|we|am|are ..2 am|are ..2 here|arrived|arrive|already|inside|outside|hospital|clinic|reception|front|gate|place|waiting
    am|are ..3 waiting|reception|gate|hall|room|hospital|front
    in|at ..1 waiting|reception|gate|hall|lobby
    i|we don reach`,
};
