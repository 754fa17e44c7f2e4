import { type SignalLabel } from '../../../intent/labels';
import { type Patterns } from '../../pack';

/** Asking for help and asking questions, in English. */
export const ASKING: Patterns<SignalLabel> = {
  help: `
    which|what digit|number|button|key|letter|option ..3
    don get it|this|that ,>
    do not get it|this|that ,>
    understand ..1 nothing|not|how|what ..4 answer|press|want|button|message|this
    manage|arrive|able ..1 not|to|a ..1 to|a answer|reply|respond
    comment|how ..1 do|should ..1 i ..1 proceed|respond|answer|reply
    how|comment ..2 respond|answer|works|work ,>
    wat|what ..2 press|type|do ,>
    uncertain|unsure|know ..2 how|comment ..2 to|respond|answer|reply
    guide|explain ..1 me|m ..3
    assistance|assist ..2
    what ..3 numbers|digits|codes|options|choices ..3 mean|means|signif*
    not|no ..1 know ..2 what|how|comment|which ..3 do|send|type|press|answer|choose|put
    not|no idea|clue ..2 how|what
    supposed ..2 to? do|reply|answer|type|press|write
    pressed ..3 wrong ..2
    press|pressed ..1 where
    press|pressed|typed|sent|replied|put|selected ..3 wrong|incorrect ..1 number|button|key|option|answer|choice
    how|comment ..3 correct|undo|go ..1 ,>
    know ..2 not|no ..3 answer|reply
    not|no|never ..1 know ..2 what|how ..3 answer|reply|respond
    not|no ..1 know answer|reply|write
    what ..2 mean|means ..3 1|2|3|numbers|options
    < what now|next ,> >
    instructions|guide|notice ..2
    stuck|lost|confused ..2 with|by ..2 message|options|this|menu|system
    too complicated|confusing
    what|how ..3 want me to? do|type|answer
    what does|is|mean|means|do 1|2|3 ..1
    meaning of 1|2|3|options|message
    1|2|3 means|mean what
    know how ..2 use|reply|do|answer|work
    list ..1 commands|options
    show ..1 menu|options
    < i? am? lost >
    what i go|fit|must|should ..1 type|do|press|write|answer|send
    what are ..1 options|choices
    how|comment ..1 use ..2 service|this|it
    not understand ..3 options|message|how|system|numbers|menu|what|this|instructions
    no know read|press|reply|answer
    < explain ..1 >
    press|type|reply|send|choose ..2 which|what ..1
    do how
    which ..1 number|key|button|option ..
    which|what ..1 key|option ..3
    which|what ..1 number|numbers ..4 press|choose|reply|answer|send|type|use
    for yes|no ..1 ,>
    < help|menu|info|options|option|assistance|instructions|guide|commands|mode ,> ..1 >
    < help|menu|assist
    help|assist ..1 me|us|please|m
    need|want ..2 help|assistance
    know ..2 what|how ..2 to? reply|answer|type|write|press|do|respond|send|use
    what|how|which ..3 should|do|must|can|to|i|shall ..2 i|we|reply|answer|type|press|do|use|respond ..2 reply|answer|type|write|press|do|respond|use|choose|send|here|this
    what do i do
    what can ..3 do
    how ..2 does|do|this|it ..3 work|works|function|use
    how to use|reply|answer|respond|confirm|cancel|reschedule|do|change
    how ..2 i ..2 confirm|cancel|reschedule|reply|answer|use|stop|respond|change|unsubscribe|book
    explain ..4 1|2|3|options|how|comment|me|this|the|system|choices|numbers
    what ..3 1 2|3|and ..3
    what ..2 options|choices|commands|possibilities
    what is|are ..2 1|2|3
    options|menu|instructions ..2 please
    understand|understood ..3 options|message|how|comment|system|numbers|menu|instructions|what|this
    not|no ..2 understand|clear ..1 ,>
    not|no ..2 understand ..3 this|the|what|how|options|message|system|comment
    < i? ..1 am? confused ,>
    repeat|again ..3 options|question|menu|choices
    what ..2 this|system|bot|service ..2 for
    how|comment ..3 talk|speak ..2 a|to|with human|person|agent`,
  wantsVisit: `
    on|i|we|a ..1 want|need|like|wish|require ..3 a|an|another|new|book|get|take|have|make? appointment|appt|consultation|booking
    give|get|fix|book|schedule ..1 me|us ..2 a|an|for? ..0 appointment|appt|consultation|visit
    < book ..2 appointment|appt|consultation
    < appointment please ,>
    < book me ,>
    book me ..1 for ..2 consultation|appointment|visit
    want|need ..2 consult
    want|need|like ..2 see|meet ..2 doctor|dr|specialist|dentist|nurse|midwife
    want|like|need to book
    can|could|may ..1 i|we ..1 get|have|book|make ..2 appointment|consultation`,
  numberTold: `
    on|i|we ..1 ..1 am|have|use ..1 no|not|longer ..1 more|longer? ..3 number|line|sim ..2
    i|we no ..1 for|use ..1 this|that number|line|sim again|anymore
    i|we have|don ..1 change|changed ..2 number|line|sim
    longer|cannot|not|no ..1 me reach|call ..2 number|line
    son|his|her|my|their|new ..2 number ..2 is|be|now ..2 #
    son|his|her|my|new ..2 number #
    here ..1 is? ..2 number ..2 #
    call him|her|me ..1 on|at ..1 #
    use ..1 the? ..0 #`,
  opening: `
    are|is|you|clinic|hospital|lab|pharmacy ..2 open|closed
    open|close|closes|receive|work|works ..2 on|at|a|until @day|#|weekend
    do|does ..4 open|work ..4
    opening|visiting hours|times`,
  ask: `
    can|could ..1 we|i|on|two|both ..2 come|go|accompany|bring ..2 with|a|two|alone|her|him|mother
    a|has ..2 cold|fever|temperature|cough|flu ...4 can i|we|he|she|they|on
    a|has ..2 cold|fever|temperature|cough|flu ...4 still|bring
    start|starts|begin ..1 when|time
    where ..2 report|go|park ..2
    who ..1 consultant|doctor
    which one ..1 is|be
    or not|no ,>
    you ..5 or i|on|we ..3
    what|which|when ..5 my|our|the next|following appointment|visit|consultation
    <, do|does|can|could|would|should|is|are|will ..1 doctor|dr|nurse|staff|clinic|hospital|anyone|midwife|someone ..6
    doctor|staff speak|speaks ..2 english|french|pidgin ..1
    you ..1 speak ..2
    number of ..1 telephone|clinic|the
    phone|telephone number ..1 please|clinic
    your phone|number|contact
    do you speak ..3 there
    and if ..2 am|arrive ..2 late
    what ..1 is ..2 appointment ..1 for|about
    why ..1 texting|message|writing|calling
    what|which ..2 appointment|visit|consultation for|about
    whose ..2
    < results|result ..1 >
    who ..1 sent|gave|send|give
    where ..4
    address|location|direction|directions|map|plan|gps
    _ _ where|comment >
    _ where|when|which|how >
    which one|side|place|doctor|room|way
    which ..1 one
    what|which ..2 time
    do how
    how much|many|long|far|old
    price|prices|cost|costs|fee|fees|charges|charge|payment|pay ..4 how|what|is|the|for|of|consultation ..2
    < price|cost|fee|amount|parking|directions|hours|when|where|who|why|date|hour|time ..2 >
    how much
    what|which ..4 time|hour|day|date|doctor|documents|document|floor|room|service|department|building|exam|test|papers|is|clinic|hospital|number|things
    when ..2 is|are|do|does|can|will|start
    who ..2 is|are|gave|will|sent|am|m|t|this|you
    what ..1 is|be
    why ..4
    do|does|should|must|can|could|may|will|is|are|would|shall i|we|my|you|it|there|the|he|she
    make i ..3
    what if
    what happens|happen
    if ..3 not|miss ...4 pay|happen|what|do
    fast|fasting ..3
    empty stomach
    eat|drink ..2 before
    bring|carry ..4 what|documents|papers|card|money|results|something|anything
    open|close|opening|closing ..4 @day|hours|when|time|at|on
    hours ..2 of|opening|open
    parking|park
    scam|real|fraud|legit|genuine|fake|authentic|true
    insurance|cnps|momo|credit|cash
    orange|mobile|mtn money
    accept|take ..4 insurance|card|cash|money|momo|children|om
    call|phone|ring me|us
    call|phone ..3 me|us ..1 back|please|now
    can|could ..3 someone|anyone|you|doctor|nurse ..2 call|phone|ring|contact
    talk|speak|chat|discuss ..2 a|to|with ..2 someone|doctor|nurse|human|person|agent|receptionist|dr|sister|people
    what ..2 is ..3
    can|could|may|possible ..3 come|bring|take ..3 with|my|children|someone|alone
    is ..2 doctor|dr|it|clinic|lab|pharmacy ..3 ok|there|available|open|free|possible|real|far|urgent
    free of charge
    does|will|is ..2 it|hurt|painful|take ..2 hurt|long|painful
    results ..3 ready|available|out
    result ready
    are ..2 results
    remind ..1 me ..2 what|when|which|time|date|hour
    for ..1 who|whom|which|what
    know ..2 if|when|how|what|where|the|whether
    tell|say ..2 me ..3 where|how|what|when|why
    in ..1 which|what
    which ..1 @day|doctor
    send ..2 me? ..2 location|address|number|directions
    women|female ..1 doctor
    visiting hours
    wifi|toilet|wheelchair ..2`,
};
