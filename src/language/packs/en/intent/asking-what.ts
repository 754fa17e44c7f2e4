import { type TopicLabel } from '../../../intent/labels';
import { type Patterns } from '../../pack';

/** Asking when, with whom, where, how much, what to bring, who writes, in English. */
export const ASKING_WHAT: Patterns<TopicLabel> = {
  when: `
    consultation|appointment|appt|visit ..1 when
    know ..1 the|my|exact? ..0 time|hour|date|day ..1
    on|i|we arrive|come|coming ..2 a|at|to? ..0 what|which ..0 time|day|date
    i|we|on ..2 come ..1 when ,>
    morning|afternoon|evening or ..2 morning|afternoon|evening
    is ..1 the|it|in? ..1 morning|evening|afternoon or ..3
    quell ..1 er
    what|which|wat|wich ..1 time|hour|tym
    which|what|wich ..1 day|date ..1 be|is|it|for|my|the|i|we|again|am|exactly
    which|what|wich ..1 day|date ..1 ,>
    for when ,>
    consultation ..2 be|is ..1 when|which|what|wen
    when ..1 is|am|are|do|does|should|must|shall|be ..2 my|the|our|it|i|we|this ..1 appointment|appt|visit|consultation|checkup|coming|supposed|to|come|again|expected|start
    when ..1 is|am|are|do|does|should|must|shall|be ..2 my|the|our|it|i|we|this ..1 ,>
    when|wen again|be|is it ,>
    when is it ..2
    when be ..1
    be when ,>
    appointment|visit ..1 is|be when
    appointment|visit ..1 is|be|on|for which|what day|time|date|hour
    when ..2 appointment ,>
    date|time|day|hour ..1 exact|of ..1 my|the|our ..1 appointment|consultation|visit
    < date|time|day|hour|when ..1 please|pls|exact|again >
    < date|time|day|hour|when ..1 ,> >
    < the date|time|day please|again >
    < the date|time|day ,> >
    forgot|forgotten|forget|lost|misplaced ..2 the|my|which|what|when|a date|time|day|hour
    not|no ..2 remember|recall|sure|know|certain|clear|see ..3 date|time|day|hour|when
    give|tell|confirm ..1 me|m|us ..1 the|exact|my ..1 date|time|day|hour
    next appointment|vaccination|visit|consultation ..1 is|be|on|when
    when|what ..3 next|my appointment|vaccination|visit|consultation|dose|checkup`,
  whenIf: `
    is ..1 it|appointment|the|my|visit ..2 still|really|for|on|at|always ..2 @weekday|# ..2
    is it @weekday|# ..2
    it|appointment|visit is|be still? on|for? @weekday|tomorrow
    still ..2 @weekday|tomorrow
    is ..2 appointment|visit|it still on|holding|valid|happening|there|confirmed|intact`,
  notWhen: `
    open|opens|opening|close|closes|closing|finish|finishes|end|ends|consultations|visiting|work|works|working|available|free|convenient|suits|arrange
    you start|starts|begin
    result|results|analyses
    doctor|dr|he|she ..1 come|comes|arrive|return|returns|be|back
    can|could|may|make|let it|we be
    any day|time|date
    how long
    when ..1 can|could i|we|on
    when ..2 you ..1 call|write|can|want|wish
    when i|on|we ..2 arrive|reach|get|am|come
    what|which ..1 day|time ..2 free|possible|place|available|other
    other|another|different|new ..1 date|day|time|hour
    change|changed|move|shift|reschedule
    visit hours
    at|a what age|price`,
  who: `
    on|i|we ..1 see|will ..1 see? ..0 who ,>
    seen|received by who|whom
    who will ..2 see|receive ..1
    which|what doctor|dr ..2 see|sees
    see|meet ..1 which|what doctor
    which|what|wich ..1 doctor|dr|nurse|specialist|midwife|consultant|doc
    with|by who|whom|which ..1 ,>
    with|by which|what ..1 doctor|dr|nurse
    who|whom ..1 will|is|go|going|am|do ..2 see|attend|receive|treat|consult|examine|check|seeing|attending|meet|meeting ..2
    who|whom am i|we seeing|meeting|coming|supposed|to ..2
    who go see|attend|treat|consult ..1 me|us
    name ..1 of ..1 the|my? doctor|dr|nurse|specialist
    doctor name
    who ..1 is|be ..1 the|my|that doctor|dr|consultant|specialist|midwife
    doctor ..1 is|be who
    doctor ..2 man|male|female|woman or
    is ..2 same doctor
    is it|with dr|doctor
    is it with ..1 dr|doctor
    who ..1 will ..1 be doing|consulting|seeing`,
  notWho: `
    which|what ..1 doctor|dr|specialist ..2 treat|treats|for|should|can|do|have|sees
    come|bring|accompany|go ..1 with who
    with who ..2 can|should|i ..1 come
    appointment ..2 for who|whom`,
  where: `
    < where ..1 ,> >
    <, wusai ..1 on|you|your ..3 consultation|clinic|hospital|cabinet|centre|service
    pardon|me wusai ..1 on|you|your ..3 consultation|clinic|hospital|cabinet|centre|service
    < the|your addresse|location|address|direction ..1 please|pls|exact
    < addresse|location|address|directions|direction|gps|plan ..1 please|pls|exact
    < addresse|location|address|directions|direction|gps|plan ..1 ,>
    send|share|give|drop|need|want ..3 address|addresse|location|directions|direction|gps|plan|pin|position|map
    what|which ..2 is|be|the|your|ur ..2 address|addresse|location
    your|ur|clinic|hospital address|addresse|location
    where ..1 is|are|be|r|exactly|exact ..3 clinic|hospital|you|u|it|located|place|appointment|centre|center|building|office|consultation|situated|find|this
    where ..1 do|does|should|must|shall|am|can|will|are|to ..1 i|we|one|you|u ..2 come|go|report|find|meet|located|be|supposed|come|presented
    where ..1 to come|go|report|find
    where i|we ..1 go|fit|should|must ..1 come|go|find
    be|for where ..1 ,>
    which|what|wich ..1 hospital|clinic|place|side|building|branch|quarter|street|town|room|floor|office|centre|center|site ..2
    located|situated ..1 where
    how|comment ..2 do|can|to|get|on|i ..3 get there|here
    how|comment ..1 do|can|to ..1 i? get|reach|find ..1 to? ..1 there|here|clinic|hospital|you|place
    comment ..3 arrive ..1 a|from
    which|what ..1 junction|landmark
    is ..2 at|a|in ..1 same place|clinic`,
  notWhere: `
    park|parking|pay|buy|results|result|file|toilet|toilets|money
    where ..2 doctor|dr|nurse ,>
    where ..2 my|your ..1 drugs|medicine|papers|report|card
    from where ..1 you ..1 got|get
    where ..1 did|you ..1 you? get|got|find ..1 my
    email|mail|ip address`,
  price: `
    < the? price|prices|fee|fees|cost ..1 >
    how much
    < the price|prices|cost|fee|fees ..1 please|pls
    < price|prices|cost|fee|fees|amount ..1 please|pls|consultation >
    < price|prices|cost|fee|fees|amount ..1 ,> >
    what|which|know|have|give|send ..3 price|prices|cost|fee|fees|amount|charges|charge|bill
    < the|and price|cost|fee|fees ..1 of|for ..1 the? ..0 consultation|visit|appointment|scan|test|consult|vaccine|checkup|operation
    < price|cost|fee|fees ..1 of|for ..1 the? ..0 consultation|visit|appointment|scan|test|consult|vaccine|checkup|operation
    consultation fee|fees|price|cost
    free or
    is ..2 free ,>
    is it|the ..1 free ..1
    do|does|should|must|will|shall|need|have ..1 i|we|on|to ..2 pay ,>
    do|will|must|should i|we have? to? pay anything|something|money|for|again`,
  notPrice: `
    how ..1 much|many|long time|days|minutes|hours|people|tablets|times|months|blood|water|longer|pills|doses|children|weeks
    how much ..1 time|longer|blood|water|medicine
    too ..1 expensive|high|costly
    miss|rate|absent ...4 pay
    before or after`,
  bring: `
    what|koi|which ..5 bring|carry
    bring|carry ..1 ..0 what|koi|something|anything
    come|go ..1 with what|koi|which
    which|what ..1 documents|document|papers|paper|things ..5
    should|must|do|need|have|shall|can|supposed ..1 i|we|on|to ..3 bring|carry|come ..1 with? ..2 card|book|papers|documents|document|file|results|id|cni|money|something|anything|prescription|urine|stool|exams|radio|xray|scan|insurance|photo|photos|medicines|drugs|old|clothes|pampers
    should|must|need|shall ..1 i|we|on|to ..3 bring|carry ..3
    documents ..1 a|to bring|provide
    do|does|need ..2 i ..2 need ..2 with|my ..1 card|book|passport|id|cni ..3
    card|documents|papers|results ..1 needed|required
    anything|something ..1 to ..1 bring|carry|come ..1
    things|papers|documents ..1 to|a|i ..1 should|must|need? bring|carry
    need ..1 to? bring|carry ..2 anything|something|card|book|papers|documents|results
    prepare ..1 what|something`,
  bringIf: `
    bring|come|coming ..2 with|my|the ..2 card|book|papers|results|documents|cni|id`,
  notBring: `
    bring|come|carry ..2 with|my|the|someone|another ..1 baby|child|children|husband|wife|mother|son|daughter|friend|kids|someone|sister
    bring ..1 it|forward|back
    take ..3 medicine|medicines|drugs|tablets|pills`,
  writes: `
    who ..1 is|be|are|r|this|that|u|you|am ..0 this|that|you|u|it|be|there ,>
    who ..1 is|be|are|this|r ..1 this|that|you|u please|pls|again|and|exactly|really|texting|calling|writing|messaging|sending|from|speaking
    who this|there ,>
    who you be|are
    who be you|this|that
    who|whom ..1 am i|we ..1 speaking|talking|chatting|texting ..1
    who ..1 is ..1 texting|calling|writing|messaging|sending|disturbing|speaking ..2
    who ..1 sent|send|sends|wrote|texted|messaged|called ..1 me|this ..2
    identify|introduce yourself|yourselves
    comment|where|how|who ..3 get|got|have|gave|give|found|find|took ..3 my number|contact|contacts|phone
    my number|contact ..2 you ..1 got|get ..1 where|comment|how
    which|what ..1 clinic|hospital|service|structure|company|organisation|number ..1 is|be|m ..1 this|that
    what is|be this about|message|number
    what is|be this ,>
    you are|be from where
    where are you ..1 texting|calling|writing|messaging ..1 from
    from where|which ..1 clinic|hospital
    from where|which ..1 ,>`,
  notWrites: `
    who ..1 is|be ..2 doctor|dr|consultant|specialist|midwife|mr|mrs|he|she|patient|madam
    for who|whom
    new phone`,
};
