import { type SignalLabel } from '../../../intent/labels';
import { type Patterns } from '../../pack';

/** Another time, not being sure, in English. */
export const ANOTHER_TIME: Patterns<SignalLabel> = {
  move: `
    be|is|get ..1 brought forward|earlier
    come ..3 during|on ..2 holidays|weekend
    let us? make|do|say it|am ..2 #|@day|noon|midday|later|earlier
    < please|pls? make|do it|am ..1 #|@day|noon|midday|later|earlier
    can|could|may i|we|you make|do|have|say it|this|that ..2 #|@day|noon|midday|later|earlier|another
    make e|it|am ..1 be ..2
    put|place|pencil|slot ..1 me ..2 @day|#|later|earlier|on|for
    give ..1 me ..2 @day|another|later|new|next|other|different
    rather ..1 come|have|do ..3 @day|#
    reschedul*|postpon*|reprogram*|report|replanif*|report*er
    move|moved|moving|shift|shifting|shifted|push|pushed|pushing|change|changing|changes|changed|swap|switch|switching|modify|modification|adjust|transfer|rebook|rebooked|bring|delay|put|fix|book|programmer ..5 @rdv|@date|@day|it|that|forward|back|another|other|later|earlier|for|to|ahead|this|am
    change am|it|the
    can|could|possible ..4 change|move|shift
    rebook|rearrange
    re schedule|programmer|book`,
  otherTime: `
    find|give|get ..1 me|us ..2 another|else|different one|something|slot|moment
    as ..3 place|slot ..3 @weekday|weekend
    not ..1 at|a|by|around #
    not|no this|that @weekday|day|date|hour
    not ..1 do|make mornings|evenings|afternoons|weekdays|weekends|thursdays|days|nights
    cannot|not ..1 make|do|fit @weekday ..1 ,>
    10|10am|10h|ten|# ..2 too early|late
    busy ..2 at|a|around #
    does|do|will not work ..3
    is not good|ok|fine|convenient ..2 me|us
    any day|time ...2 except|but
    not|no ..2 suits|work|works|arrange|convenient|ideal|good ..2 me|for|us
    not|no suits|work|works|arrange|convenient|good ,>
    @weekday no good|fit
    any ..2 day|time ..2 except|but
    morning|afternoon|evening ..2 better|best|preferable
    better ..1 morning|afternoon|evening
    something|anything ..2 evening|morning|afternoon|weekend|another|later
    another ..1 appointment
    < earlier|later|sooner ..1 >
    before|earlier|later ..1 possible|please
    another|other|different|new|next|later|earlier|better|alternative|second|2nd ..2 @date|appointment|@day|slots|dates|option|one
    not|no|except ..0 @day
    not that|this day|date|hour|week
    not that time
    later|earlier|sooner ,>
    some other time|day
    another time
    a later|better date|time|day|hour
    too early|late|soon|near
    @day|@date|#|noon|evening ..4 instead|rather|better|preferable
    instead|rather|prefer|preferred|preferable ..5 @day|@date|#|noon|evening|evenings|mornings|another|later|earlier|sooner|april|next
    m|me|would arrange ..1 better|more
    in place of
    instead of
    what|how about
    what|which|other|any ..3 days|day|slots|dates|times ..4 available|free|possible|have|there|propose*|open|arrange
    other times|dates|days|slots|hours
    when ..2 can|could|possible ..4 come|else|have
    only ..3 free|available|possible ..3 @day|at|after`,
  moneyLater: `
    no|not ..2 money|cash|salary|means ..1 this month|week`,
  notNow: `
    not|no ..0 @day|now|today|then
    not thursday`,
  bookVerb: `
    book|take|schedule|have|need|want|get|fix ..5 appointment|consultation|slot`,
  uncertain: `
    little|slim|small|low|no ..1 chance|chances|probability ..2 i|we|to|of|that
    half half
    go tell|inform|call|confirm ..1 you
    tell you ..1 later|tomorrow|after|soon
    let me ..1 check|think|ask|confirm
    ask ..3 first|husband|boss|wife|mother|father|parents
    if ..2 find|get|money|rain|transport|permission
    maybe|perhaps|probably|possibly|doubt|unsure|depends|depend|undecided|uncertain|tentative
    not|no|never ..2 sure|certain|decided
    not|no|never ..1 know ,>
    not|no|never ..1 know yet|if|whether|when|now|first|for|my
    know yet|not
    i|we ..1 will|shall|go ..1 see ,>
    i see ..1 first|later
    will|go|shall let ..2 know
    let ..1 you know
    will|go|i try
    try|trying|tries ..2 come|attend|make|be
    think ..1 about
    thinking about
    check ..4 back|later|first|know
    get|come|call back ..1 to|you|later
    later ..2 confirm
    confirm ..1 later|soon|tomorrow
    yes and no
    yes or no
    1 or|and 2|3
    2 or|and 3|1
    3 or|and 1|2
    either
    if ..2 i can|able|get|find|feel|there
    if possible
    might|may @attend|make|able|not|need|cancel|change|miss|go|still
    might|may ..1 be ..1 able|there|absent|away|busy|free|travelling|unavailable
    will|shall|go|let confirm ..2 by|before|on|@weekday|later
    may be yes|no|not
    might|may ,>
    not yet
    waiting ..3 for|on
    only if
    unless
    i hope`,
};
