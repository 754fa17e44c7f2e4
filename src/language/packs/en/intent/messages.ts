import { type SignalLabel } from '../../../intent/labels';
import { type Patterns } from '../../pack';

/** Stopping and starting the messages, in English. */
export const MESSAGES: Patterns<SignalLabel> = {
  optOut: `
    mute|silence|unfollow me|this|these|it ..2
    nothing ..2 receive|from you
    receive ..1 nothing
    send ..0 nothing ..2
    not|no ..2 want|need ..1 anything ..1 from you
    block|blocking|blocked ..1 this|you|your ..1 number|contact
    i am|will block|blocking ..2
    delet*|eras*|remov*|lose ..1 my ..1 details|contact|contacts|number|phone|data
    lay off
    give over with|sending
    knock|cut it|them off|out ..2 @sends
    why ..1 always|keep ..1 @contacting
    enough|fed ..2 of|with|up ..2 @sends|@notice
    @sends ...3 enough ,>
    forget me ,>
    my|mother|father ..2 not|no|doesn ..2 want ..2 @sends
    never signed up for
    didn|did not|never ask|asked|sign ..1 for|up ..2
    who ..1 gave ..2 my number ...2 delete|remove|erase|stop
    your @sends|@notice ..1 not|are ..1 not? welcome
    want out ..1 of ..1 this|the list|platform|group
    exit|remove ..1 me ..1 from ..1 group|platform|list|this
    take ..1 me off ,>
    withdraw ..2 consent
    withdraw*|revoke*|no|not|never ..3 consent* ..3
    disturb|disturbing ..1 my|me ..1 line|phone|telephone|again
    no|not|dont|don bother|disturb ..3 again|anymore
    fini*|end ..1 your @sends
    ray*|sort*|remov*|delet*|strik*|eras*|wip* ..3 number|mobile|#|contact|contacts|phone|telephone ..4 list|base|system|machine|records
    sort* ..1 me|us ..3 list|@sends
    put ..2 end ..4 @sends|@contacting
    opposed|object ..5 @sends
    do|pray|please cease|desist|stop ,>
    do stop @contacting
    @contacting|message|sms|@sends ...6 report|block|police
    @sends ...8 end|stop|finish|cut them|it|this|that
    discontinue|desist|refrain|abstain|cessation|terminate|deactivate|disable|scrap|silence|mute ...5 @contacting|@sends
    switch|turn|shut|put|set off ..3 @sends
    switch|turn|shut ..3 @sends off
    not|no|never ..1 interested ..3 receive|receiving|@sends|these|this
    rather|prefer|would ..2 not ..2 receive|get|be|have ..3 @sends|contacted|texted|called|messaged
    want|would|like ..3 stop ..3 receive|receiving|getting|@sends
    want ..1 no|not|out ..2 you|to ..2 @contacting
    not|no ..2 want|like|need ..2 you|u|these|this ..2 @contacting
    i want out
    never|not ..2 gave|given|give|agreed|agree|signed|sign|consented ..3 permission|consent|@sends|messages|this
    leave|free my|me ..2 phone|telephone|number|inbox|message|messages ..2
    < unsubscribing|remove ..1 >
    i|m|me ..2 unsubscrib*
    remove|delete|exclude|unlist|drop|take me|us ,>
    remove|remov|erase|clear|scrap|strike|exclude ..2 my ..1 number|contact|line|name ..3 for|from|of ..2 list|base|broadcast|system|records|phone|there
    zero|no ..1 @sends|notification ..4 from|part|you|anymore
    stop this|these|that ,>
    me|m|us ..3 costing|bother|bothering ..4 stop|end
    @contacting ..3 stop|end ,>
    not|no|cannot|cant ..1 text|message|call|contact|ping|write|whatsapp|email me|us
    no|not|never ..3 want|wish|like ..2 no? be|hear|get|any? ..1 contacted|notified|reminded|texted|called|messaged|pestered
    not|no|never ..2 want|wish|like|care ..3 hear|news ..2 from ..2 you|clinic|hospital|again|this
    enough|basta ..3 @sends
    @sends ..1 enough|basta
    useless|pointless ..2 texter|send|text|texting|sending|message|remind|reminding
    not|no ..1 necessary|need|use ..3 remind|reminding|texting|spam|notify
    ask|asked|asking|told|tell|telling|beg|begged|begging ..1 you|u ..5 stop
    i ..1 said|say stop
    < cease|desist|silence|halt|unsubscribed|unsub|remove|removed|suspend ,> >
    make leave me|us
    < please? leave me|us ,>
    leave me|us be|alone
    @sends ..2 annoy*|disturb*|bother*|irritat*|tire me|us
    get|strike|pull|scrap|clear|wipe|unlist ..2 me|my|number|contact|name ..3 off|out|from ..2 list|system|records|database|broadcast|group|mailing|messages|sms
    off|from ..1 your|this mailing|broadcast|database
    exclu*|unlist|deregister|unenrol|unenroll|optout ..3 me|my|number
    stop|cessation ..1 the|of|all|to ..2 @sends
    @sends ..1 stop|off|end ,>
    stop|quit ..2 communication|communications
    refuse|decline|reject|object|opposed ..4 @sends|contacted
    < get lost
    cancel ..2 @notice
    the|these @notice ..2 too much
    did|have not ..1 ask|request|subscribe|sign ..3 @notice|this|these
    delete|remove it|am ,>
    not ..2 contacted|called|texted
    < ..1 leave me ..1 >
    leave me with ..3
    delete|erase|remove ..2 my ..1 data|infos|details|information|profile
    no|not|without ..1 consent|permission
    < stop|unsubscribe|stopall|quit|optout|unsub|stopp|end|revoke ,> >
    < stop|unsubscribe ..1 please|all|it|now|thanks|merci|this|that|am|immediately >
    < please|ok|hello|hi stop|unsubscribe >
    < i ..2 stop >
    stop|stopped|stopping|cease|quit|end|halt|finish|deactivate|disable|suspend|block ...5 @contacting|@notice
    stop ..2 me|it|this|that|am
    leave ..1 me|us|my ..1 alone|phone|number
    remove|delete|take|erase|block|unsubscribe|unregister|scratch|drop ..4 me|m|my|our ..3 number|contact|list|database|base|system|phone|mailing|from|off|this|@notice|contacts
    < remove|block|delete|unsubscribe ..1 me|us >
    remove me ,>
    take ..1 me off
    take me ..2 list
    take my number|contact ..2 off|out|from
    number|contact ..3 removed|deleted|off
    no|not|never|dont|cannot ..5 want|wish|like|need|care ...5 @notice|contacted|disturbed|called|texted|messaged
    want|wish ..3 no|stop ..4 @notice|contacted|disturbed
    no|zero|enough|fed|tired|stop|sick ..2 more|other|of|with|up|much|many|too ..4 @notice|@contacting
    no more ..2 @notice
    < no|zero ..1 @notice
    < no @notice|more ..1 @notice
    no|not|dont|never ..2 @contacting ..3 me|us|again|anymore|more|this|my|@notice|ever
    @contacting ..1 me|us ..1 no|not again?
    do not|no|never send|call|text|message|disturb|contact|bother|write|remind|spam|ring
    make ..2 no ..2 @contacting
    no ..1 @contacting ..1 me
    unsubscribe|optout|unsubcribe|unsuscribe|unsubscrib*
    opt ..1 me? out
    withdraw|revoke ..3 consent|permission
    cancel ..3 subscription|@notice|service
    cancel|stop ..3 reminders|messages|sms|subscription|texts
    harass*|spam*
    you ..2 disturb*|bother*|spam*|worrying
    too ..1 many|much ..1 @notice
    lose my number
    forget my number
    don tire ..2 @notice
    tired|fed ..4 @notice
    no ..2 consent
    not|no ..3 interested ..4 @notice`,
  optOutNot: `
    stop i mean|meant
    < stop ...0 ok|yes ..4 said|coming ..2 >
    < stop ...0 i mean|meant ..5
    stop worrying
    must|should|can|do|may ..1 i|we ..1 stop
    stop ..2 tablets|pills|iron|antibiotic*|treatment|medicine
    bother ..1 keeping|waiting|holding|preparing|saving
    heart|pain|bleeding|bleed|blood|breath*|vomi* ...5 stop
    going|about to stop
    stop|stopped ..3 mistake|accident|accidentally
    no be my number
    let me
    not disturb* me ,>
    list ..2 @day
    not|no|never|dont ..1 stop|block ..3
    stop ..3 making|worrying|wait*|rude|being|worry|letting|let|charging|smoking|bleed*|medic*|tablets|drinking|taking|shouting|shout*|insult*|treating|changing|reschedul*|cancelling|canceling|asking|eating|selling|jump*|lying|playing|pain|cough*|vomit*|fever|traffic|at|wasting|work|leaving|keeping|giving|using|talking|ignoring|favour*|pushing|discriminat*|corrupt*|theft|blaming|fighting|prioritis*
    end of
    nothing ..3 stop ..1 me
    call|message|text|write ..2 me ..2 before|first|when|if|back|at|tomorrow|please|a|later|on
    stop ..3 coming|by|over
    until|till
    why ..2 stop*
    stopped ..3 sending
    did|do you|i|we|they|he|she ..2 stop
    did stop
    do not|no ..2 stop
    not|no ..1 call|text|send ..3 yet|before|at|late|during|the|wrong
    before ..2 stop`,
  optIn: `
    activate|enable|reactiv*|restore|allow ..2 @sends
    put|add|sign ..1 me ..2 back|again|list ..2 on|up
    stop* ..4 mistake
    stop|stopped ..3 by mistake ...6
    would|i|like|want ..4 @sends ..1 again|back
    happy|glad|ok|okay|fine|willing|content|love|like|pleased ..2 to|with ..1 receive|receiving|get|getting ..3 @notice
    undo ..3 stop|that|it
    want|like ..2 resubscribe
    may|can contact|text|message|write|call me ..1 again
    enable|activate|active|turn ..2 @notice
    remind me ..2 of ..2 appointments|appointment
    start again
    start sending
    stopped ..2 mistake ...4 start|resume|again
    yes to|for ..2 @notice
    continue|keep ..1 sending|texting|reminding
    < ..2 continue|keep the|these|my @notice
    yes ..2 want ..3 @notice
    want ..3 @notice ..1 back|again
    add me ..2 @notice
    < rejoin|reactivate >
    turn|switch|put on|back ..2 @notice
    turn|switch ..2 @notice ..1 on
    consent|agree|allow|authorize ..4 @notice
    < start|unstop|resume|subscribe|optin|continue|join|restart|activate|register ,>
    < start|unstop|resume|subscribe|restart|continue ..1 please|messages|reminders|again|sms|the|now|me|it >
    sign|signing me|us up
    sign up
    subscribe|resubscribe|enrol|enroll|register|optin ..3 me|us|messages|reminders|sms|again|number
    want|like|love|need|can|could|please|wish|agree|glad|ok ..3 receive|get|have|continue ..4 reminder|reminders|messages|message|sms|notifications|alerts
    < i? ..1 want|need|like ..2 reminders|reminder|messages|sms|alerts
    want|would|like ..4 reminders|messages ..1 again|back
    send|remind|resend|resume|restart|continue|reactivate|put|activate|turn|start|begin|unblock|reactive ..5 @notice ..4 again|back|on|always|every
    send ..2 the|me|my ..2 reminders|messages|reminder|sms|alerts
    resume|restart|reactivate|continue|unblock|activate|reactive|begin|start ..4 @notice|me|service|sending
    send ..1 me ..2 reminders|messages|reminder|alerts|sms ..3
    put|add|include|back ..2 me|my ..3 number|list|back|on|contacts|messages
    back ..2 list
    opt ..1 me? in
    changed ..2 my mind ..5 @notice
    you can ..2 send|text|message ..2 me?
    begin ..1 send ..2`,
};
