import { type TopicLabel } from '../../../intent/labels';
import { type Patterns } from '../../pack';

/** Asking to be called, or to be reminded, in English. */
export const CALLS_WANTED: Patterns<TopicLabel> = {
  callWanted: `
    call|ring|phone|flash|beep|dial|buzz me|us|back|mi
    call|ring|phone back me|us
    call|ring|phone ..1 my|this|on|the number|line|phone|husband|wife|mother|father|son|daughter|sister|brother
    contact|reach me|us
    give|drop ..1 me|us ..1 a? call|ring|buzz|shout|callback
    need|want|like|expect|expecting|waiting|request|prefer|await|awaiting ..2 a|for|your|the|to ..1 call|callback|called
    need|want|like ..2 someone|somebody|doctor|nurse|you ..1 to? call|ring|phone ..0 me|us
    call back please|pls|asap|now ..1
    < call back ..1 >
    < call please|pls|now|today|back|asap ,>
    < callback ..1 >
    @speak ..1 to|with|for|a ..2 @someone
    @speak ..1 to|with you ..1 now|today|please|directly|direct|about|phone|first
    need|want|like|wish|can|could|may|let|able|possible ..3 @speak ..1 to|with|for you|him|her
    put me through|onto ..2
    pass|connect|transfer ..1 me ..1 to|through|on|with ..2
    me|m biper|call|ring
    fit|can|go|must|should|please|make ..1 call|ring|flash|phone ..1 me|us|mama|papa
    make doctor|nurse call|ring|flash|phone`,
  callNot: `
    not|no|never|dont|stop|without|avoid|refuse|instead ..2 call|calling|ring|phone|flash|beep|contact
    call|ring|phone|contact|flash me|us no|not
    no|not|without ..1 need|necessary ..2 to|of ..1 me|m|call|calling|you ..1
    why|who|when|comment|how ..3 you|did|was|keep|always|me|m|t ..1 call|calling|called
    who ..1 call|called ..1 me|m
    you|they|he|she|on ..1 call|called ..1 me ..1 stupid|idiot|names|fool|liar|dirty|name
    they|people|everybody|everyone|friends call me
    call|called me stupid|idiot|names|fool|liar|dirty|lazy
    call me|m ..0 a|an taxi|cab|bike|ambulance|uber
    call an|a ambulance|police|taxi
    if|unless|case ...4 call|ring|phone|contact|me|m ..1 me|us|m
    call|ring|phone|contact me|us ..1 if there|the|it|any|anything|anyone|place
    call|ring|phone|contact me|us in case
    contact|reach me|m|us ..1 by|via|on|through|with message|sms|mail|email|text|whatsapp
    contact ..2 message|sms|mail|email|text
    call you|u
    rather|instead ..3 text|sms|message|write
    able|unable|can|could|impossible|arrive|managed ..1 not|to|a ..1 @speak ..1 to|a|with
    not|never|impossible ..3 @speak ..2 to|a|with
    spoke|spoken|talked
    you|nurse|doctor|staff|they ..2 talk|talks ..1 a|to|with ..1 people|patients
    how|comment ..1 @speak ..1 a|to ..1 people|patients
    learn|teach ..3 @speak
    will|will|would ..1 you|you me|call|m|me ..1 call ..2 before|or
    you ..1 m|call|me me|us ..1 before ..2 or
    thank|thanks|merci ..1 for ..1 me|m|calling|your|the ..0 call|calling ..1
    thank|thanks|merci|thx ..4 reminding|remind|reminder
    emergency number`,
  reminderNot: `
    no|not|stop|dont|never|without ..1 need|necessary ..3 remind|reminding|reminder
    not|no|dont|stop|never remind|reminding
    thank|thanks|merci|thx ..4 reminding|remind|reminder`,
  later: `
    another|other time|moment
    after some time`,
  remindDate: `
    remind|recall|resend|confirm ..2 me|m|us ..2 the|my|for|what|which|a|at|of|with ..2 date|dates|day|time|hour|when
    remind me ..1 when|what|which ..1 time|day|date|is|my|hour`,
  remindPlace: `
    remind|resend ..2 me|m ..2 address|place|location|where|hospital|clinic`,
  remindWho: `
    remind ..2 me|m ..3 doctor|who|name`,
  reminder: `
    remind|reminding ..1 me|us ..1 please|again|tomorrow|then|too|later|@weekday
    remind|reminding ..1 me|us ..1 on|in|the|one|two|a|some|that|this ..2 day|days|morning|evening|hour|hours|time|week|wednesday|monday|tuesday|thursday|friday|date|eve
    remind me ,>
    remind|alert|notify|text|message|write|ping ..1 me|us ..3 before|morning|eve|prior|day
    send|want|get|need|like ..3 a|another|one reminder|message|sms|text ..4 before|morning|prior|day|tomorrow|eve|wednesday
    reminder ..2 the|a|one|two|on|in ..1 day|hour|morning|night|days|week ..2 before|appointment|of
    reminder ..1 day before
    forget|fail ..1 to remind ..1 me
    i may|might|will ..1 forget ...4 remind`,
  reminders: `
    reminders|messages|notifications|alerts
    remind me ..1 of|my|about ..1 my? appointments
    contact|write|text|message me|us ..1 again`,
};
