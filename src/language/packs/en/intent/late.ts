import { type SignalLabel } from '../../../intent/labels';
import { type Patterns } from '../../pack';

/** Being late, on the way, held up, in English. */
export const LATE: Patterns<SignalLabel> = {
  late: `
    legging|leg it
    at toll
    overslept
    jumping|hopping in|into an|a uber|taxi|cab|car|bike
    just finished ..3
    not|no ..1 start|begin ..1 without me
    start|begin without me
    not|no|dont ..1 give ..1 away? ..1 my|the ..1 place|slot|spot|seat|tour ..2
    hold|keep ..1 my ..1 place|slot|spot|seat|tour ..4 minutes|more|another|half|minute|coming|arrive
    set|setting|sets|head|heading|headed off|out ,>
    just|only|a|on ..1 set|left|leaving|getting|got ..2 off|house|home|out|work|now ..2
    getting|get|jump|jumping|hopping ..1 in|into|on ..1 car|taxi|bus|cab|bike|train|uber
    bus|taxi|cab|train|ride|uber|metro|tram|ferry ..3 slow|delayed|late|stuck|stopped|broken|gate|spoil*|spoilt
    bus|taxi|cab|train|ride|uber|metro|tram|van|matatu|car ..2 not|never|no|nt|has ..2 showed|come|came|arrived|arrive|moved|move|shown|turned ..2
    missed|rate|louped ..2 bus|train|taxi|ride|metro|tram|ferry|car
    looking|search*|trying|find|finding ..3 bike|taxi|parking|park|place|cab|transport
    parking|park|parks|parked ..1 up|now|the|car ,>
    parking up|now|the|car
    just parking
    downstairs ,>
    at|a|near|by ..1 junction|roundabout|corner|bridge|turning
    hurrying|rushing|running|speeding|hurry ,>
    i|on|me|am|m hurry|hurrying|rush|rushing|running|run ..1 over|now
    fuel|gas|petrol ..2
    tyre|tire|wheel ..1 flat|burst|puncture
    flat|burst ..1 tyre|tire
    puncture ..2
    road ..1 block*|closed
    police|checkpoint|check ..3 there|after|then ..2
    not|no|won|never ..2 make ..1 it|there ..2 time|ten
    moment|second|mo|tick|jiffy|minute in a
    in|there in? a second|minute|moment|mo|jiffy|tick
    nearly|almost|don there|arrived|arrive|near|reach|reaching
    not there|arrived yet|arrive
    be|on|arrive ..1 there? soon|shortly ..1
    soon there
    another|more|additional ..2 quarter|half|minutes|minute ..2
    more minutes
    on ..1 the|my|our ..0 way
    in the|a way|jam|traffic
    don commot|leave ..1 for? ..1 house
    small time ..2 reach|come
    go slow|hold ..2
    bike|car|taxi don|a|has ..1 spoil*|gate|broke*
    bear|patience with|me? ..2
    cutting it|that fine|close
    overran|overrunning
    behind ,>
    minutes ..1 out|away ,>
    little|small|slight|bit|short|some ..1 delay|delays
    hunting|looking|searching|circling ..4 parking|park
    not|no ..2 find ..2 parking
    parking|parks the|my car
    with you by|around|at|a #|quarter|half|ten
    overrun*|running|held over|up|at
    lorry|train|metro|tram|rer|machine|lift|cab|uber ..4 stopped|stuck|held|delayed|spoil|spoilt|late|not
    taxi|bus|car ..2 puncture*
    point of arriving
    # more minutes
    start|begin|go ..2 without me|us
    start with others|other|rest
    quarter|half past ,>
    still come|coming ..2
    <, late ,>
    give|gimme ..1 me|us #|ten|fifteen|twenty ,>
    roadworks|checkpoint|diversion
    almost|nearly ..1 at|a|there|in ..
    # minutes behind
    not ..2 on time
    be|there|arrive|coming ..2 in # ,>
    arrive|coming|come|way ...8 # minutes
    car|taxi|bus|bike ..2 died|dead|stopped|conked
    woke|wake ..1 late
    # minutes|hour|hours off|away|more|max|out|from
    i|we ..1 am ..1 off ..1 road
    just|only # minutes
    grab|caught|catching ..1 taxi|bus|bike|uber
    breakdown|stalled|puncture*|punctured
    can|could ..1 you|on ..1 wait ..2
    still on ..1 road|way|bus|taxi
    delay me
    taxi|bus don
    close ..2 arrive|coming
    go slow
    will ..1 delay
    delay ..1 small|little|bit
    leaving now
    rain ..2 late|delay|disturb*
    spoil|spoiled ..
    car|taxi|bus ..2 spoil|broke|gate
    < parking ..1 now
    keep ..2 place ..3 late|arrive|coming
    not far
    small time
    come|coming ..1 small ,>
    goslow
    hold up
    delayed|lateness|lates
    am|be|coming|running|arrive|bit|little|come|will|go|reach|minutes|hour|slightly|very|so|also ..2 late|behind|delayed
    < late ..1 >
    late ..1 #|small|coming
    traffic|jam|holdup|bottleneck
    on ..1 my|the|our way
    on|in road
    in|within ..1 @num minutes|mn|hour|hours
    arrive|coming|be|reach|there|arriving|come ..5 minutes
    minutes|hour|h ..2 late|behind|away|delay
    give me ..3 minutes
    eta
    wait|hold ..4 minutes|minute|arrive
    < please? wait me|for ..2
    breakdown|flat tyre|tire
    broke|broken down
    flat tyre|tire
    missed|rate ..2 bus|train|taxi|car
    no ..2 taxi|bus|bike ..3
    almost|nearly there|arrive|reach
    just ..2 left|leaving|woke
    parking the
    stuck
    leaving ..2 now|home|house
    i am ..1 close|near`,
};
