import { type SignalLabel } from '../../../intent/labels';
import { type Patterns } from '../../pack';

/** Yes, no, coming, being able to come, confirming, in English. */
export const COMING: Patterns<SignalLabel> = {
  yes: `
    naturally|yepp|surething|deadly|aye|okie|righto|sawa
    you bet
    sure thing
    too easy
    no dramas|bother|drama
    nae bother
    why of course
    copy that
    nothing against it
    very good|well
    < o ..1 >
    that is|works fine|good|ok|perfect
    yes|yeah|ok|sure|okay|certainly|absolutely|definitely|affirmative|exact|indeed|correct|agreed|agree|accepted|accept|noted|understood|roger|deal|perfect|ofcourse|obviously|super|impeccable|excellent|great|good|cool|aye|yebo|ayo|bet|perfecto|alright|aight|fine|copy|copied
    of course
    all right
    no problem|worries|worry|shaking|objection|issue|issues|stress|palaver|tension
    die
    without fail|problem|doubt
    why not
    not a problem
    not at all problem
    with pleasure
    gladly
    i hear`,
  no: `
    no|nope|never|negative|niet|❌|👎|🙅|✖
    not|no at all
    no way
    no thanks|thank|merci
    forget it
    i refuse
    i decline`,
  attend: `
    be dere
    do|doing ..2 best|everything|possible ..2 be|come ..1
    pop|drop|swing|stop in|by|round|over
    manage|managing to come|be|attend
    bring him|her|it|them|myself
    be|b dere
    b|be|am ..1 dere|thr|ther
    pass by
    irons
    go meet
    meet ..1 thursday|you|then
    go bring ..3
    bring|bringing ..2 me|him|her|baby|child|mother|father
    wait|expect ..1 me ..1 @day
    will be waiting|there
    see me
    # i am there
    go|will came ..2
    go came
    be|been|am|is|are ...2 there|present|around|here|available
    will ...2 there|present|around
    make|making it
    show|showing|turn|turning up
    see you|ya
    see ..1 you ..1 @day
    meet you
    pass by|through
    be|am|is|are not|never ..2 there|present|around|available
    available|free
    on|we are|will|be ..2 #|two|three
    keep|keeping|respect|maintain ..4 @rdv|word|promise|date|time|slot
    go go|show
    be ..2 with you
    will|go reach
    reach there
    count on me|us
    count me|us in
    expect me|us
    wait for me|us
    arrive|get|reach ..2 by|around|at|a #
    get there`,
  able: `
    can|could|fit|able|manage|possible|arrive|capable
    may|might be`,
  confirmWord: `
    not|wouldn|would|won ..1 not? skip ..1 it|this|that
    note|noted|marked ..2 agenda|calendar|diary|planner
    in ..2 calendar|diary|agenda
    me drops|dropping ..1 me? thursday|off
    say less ,>
    keep|keeping|maintain|hold ..1 my|our|the ..1 @rdv|place|slot|booking|spot
    i|on|we keep ,>
    keep ..1 it|am i|we|am|coming
    place|slot stays|remains|stay
    count on it|us|me|that
    not|wouldn|wouldnae|no|won ..3 miss|missing|missed ..1 it|this|that
    would not miss|dream ..3
    not|no|can ..1 forget|forgotten ..1 it|that? ,>
    nothing ..1 can|will? ..1 stop|prevent|m ..3
    nothing ..2 in the way
    no ..1 impediment ..3
    nothing has|a ..1 change*
    all set
    set|booked|ready and ready|set|booked
    thursday it is
    taken|took|posed|booked ..2 day|leave ..1 off|for
    rain|shine ..2 shine|not ..2
    even in|under ..1 rain
    come what may
    date|time|hour ..1 fine|good|perfect|okay|ok|convenient|works ..1 for us|me
    still on ,>
    not|no|never cancelling|canceling ..1 anything|it
    affirm|affirms ..2 attendance|presence
    on|in place|board ,>
    see yous|ya|ye|you|u then|there|thursday|soon
    wait me|m ..1 ,>
    happy|pleased|delighted|content|satisfied ..2 with ..2 slot|time|date|@rdv|that|it
    present|presenting myself ..3
    delighted|glad|happy to ,>
    # it is ,>
    10am|10h|ten it is
    go for it
    place|slot|spot ..1 for|to|a me|us
    no|not|never give|release|free|sell ..2 slot|spot|seat|appointment
    no|not give ..2 place
    not ..1 changed my mind
    no change|changes
    nothing to change
    forget not
    have noted
    in my agenda|diary|calendar
    not ..1 problem ..1 for me
    will do
    got it
    am in|game
    confirm|confirms|confirmed|confirming|confirmation|validate|validated|accept|accepts|approve|reconfirm
    works ..3 for|me
    @good ..2 for|with|to me|us|him|her|thursday|the
    suits me|us
    suits
    thursday ..3 works|perfect|good|ok|fine|great
    date|time|10am|10h|hour|day|that|it ..3 @good
    ok|good|fine|perfect|great ..1 for|with
    10am|10h|10|ten ..3 ok|good|fine|perfect|works
    still on|valid|good|ok|coming
    looking forward
    can not wait
    remember|remembered
    not ..2 forgotten|forget|forgot
    forget no
    not|never|no ..2 miss|fail|disappoint|skip
    wont miss
    nothing ..3 stop|prevent|me
    nothing will stop me
    i|we|on ..1 ready
    i am|be in ,>
    i am|be in for ..1 it|that|am|thursday
    inchallah|inshallah
    if god|allah ..3
    god willing
    same time|day|as before
    as planned|agreed|scheduled|usual`,
};
