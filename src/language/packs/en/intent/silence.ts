import { type SilenceLabel } from '../../../intent/labels';
import { type Patterns } from '../../pack';

/** Wishes for silence in further words, not receiving messages, being written to instead of called, other hours, in English. */
export const SILENCE: Patterns<SilenceLabel> = {
  silence: `
    < please? neither|nor ..1 call|calls|message|messages|sms|texts ..1 nor|or ..1 message|messages|sms|text|texts|calls
    i|on ..2 will|go ..2 block ..2
    i|we never ask|asked|signed|wanted|requested ..2 @notice
    your|these @sends ..2 too much|many|plenty
    not|no|nor|never phone|ring|beep me|us
    please|grace no more? ,>
    no more please|thanks|merci ,>
    no|any|zero further|additional contact|contacts|@sends|calls|communication|communications
    @sends|beeps ..2 unwelcome|intrusive|unwanted
    leave ..4 in peace
    need|want|needs|wants no @notice
    no more bips|beep|beeps|natel
    phone|telephone|number|line is|not ..3 notice? board|dustbin|toy
    robot|bot|machine ..2 annoy*|disturb*
    want nothing ..1 receive|get|from
    quit it ,>
    stop|quit|enough blowing|flooding|bombarding|filling|buzzing|cluttering|jamming ..2 phone|inbox|line|me|telephone
    tired|fed|sick ..3 noise|beeps|beeping|bips ..4 phone|telephone|sms|messages
    message|messages|text|texts|sms|call|write me|m|us ..1 once|one|again ..3 report|reporting|block|blocking|police
    turn|switch|put these|those|them|this off
    leave|lay off ..1 the|these|those|with? ..1 @sends
    how|comment ..4 make|making ..1 these|this|them ..2 stop ,>
    no|nor|never call|send|text|write|disturb|message me|us|my ..2 again
    do|must|should not|never be? ..1 putting|sending|dropping|throwing ..2 @notice|letters ..2 inside|in|on
    finished|over with? ..2 your @sends
    i|we do|did not sign up
    we|i am|are done with ..2 @sends`,
  unclear: `
    < enough|basta please|merci|thanks? >
    is|that|this ..1 enough ,>
    < no more again? ,> >
    < please|ok no more again? ,> >
    want no more ,>
    < too much ,> >
    do|please stop ,>`,
  notReceiving: `
    i|we|she|he|they|a no|not|never|do|does|did|am|are|have|has|nor ..1 not|no|longer|more? ..1 get|gets|got|receive|received|receives|receiving|getting your|any|the|these|my|our|a|those|no? ..1 @sends|number|notice
    i|we|she|he|a never|no|not|nor get|got|receive|received your|any|the|these|my|our|a|those? @sends
    i|we|she|he|a never|no|not|nor|longer longer? see|saw|seen|seeing your|any|the|these|my|our|a|those? @sends ..2
    i|we have|has not received|got ..2 @sends
    i|we have|has not seen any|a ..1 @sends
    i|we stopped|stop receiving|getting|seeing ..2 @notice
    @notice ..2 not|no|never|nor|do|does|did ..2 arrive|arriving|reach|reaches|come|comes|coming|enter|deliver|delivered ..1 not|me|again|anymore|to
    @notice ..1 do|does|did not ..1 reach|arrive|come|enter|get ..2
    @notice no ..1 enter|come|reach|arrive ..2
    @notice ..1 never ..1 reach|arrive|come|came|arrived|enter ..2
    no|not @notice ..1 received|arrive|arrived|came|come|reach|reached|enter|since ..3
    i|we have|had|got|get no @notice ..2
    @notice ..2 not|no|never reaching|arriving|entering|coming ..2
    no one|body ..1 called|calls|texted|wrote|writes|replied|answered me|us|back
    no @notice ..2 since ..3
    why ..5 call|text|write|message ..2 anymore|again|more
    why ..1 you ..1 stop|stopped ..2 @contacting
    you have|has? stopped ..1 ..1 @contacting
    you stopped @contacting
    you never call|called|text|texted|write|wrote|reply|replied|answer|answered ..2
    nobody|noone ..1 ..1 me|m|called|calls|texts|texted|wrote|writes ..1 me|back|us
    since ..5 ..1 receive|received ..3
    why ..4 receive|get|getting ..1 not|no ..3`,
  cannotWrite: `
    i|we no|not|do longer|not? ..0 see|understand|find|read ..4
    i|we|on can|know no|not ..1 @contacting ..3
    i|we|on ..1 a|have|get? no|not|longer ..2 more? ..2 number|contact ..4
    i|we no|not longer|more have|get ..3 number|contact ..4
    phone|telephone|portable ..2 off|gate|spoil|broken|flat|dead|stolen|lost ,>
    i|we|on ..1 a|have|has|get no|not ..1 more|any ..4 to|for ..2 @contacting ..3
    i|we|on ..1 arrive|can|could|fit|able no|not ..1 a|to|you|m|longer|more ..2 @contacting ..3
    no ..1 more|any credit|credits|airtime|data|unit|megas|mo ..6
    i|we can|could|fit|am not|no|unable ..1 to? reply|call|write|text|send|answer|receive|take|pick ..4`,
  saidElse: `
    disturb|bother|bothering|disturbing you|u ..1
    it|that|this|nothing ..2 not|no ..1 bother|bothers|disturb|disturbs ..1
    was|were|been|being harass*|disturbed|spam*
    not|no|never ..1 forget ..1 me ..1
    remove|removing|take|taking the|my ..1 stitches|stitch|points|plaster|cast|bandage|drain|teeth|tooth|catheter|implant ..2`,
  writeToMe: `
    text|write|message|sms|whatsapp|email me|us|to|only|instead|please|is|are
    write ..1 instead|only|by|me
    send ..3 sms|text|texts|message|messages|whatsapp
    by|via|in|through sms|text|message|messages|whatsapp|writing
    only|just|rather ..2 sms|text|texts|message|messages|whatsapp|writing
    sms|text|texts|message|messages|whatsapp|writing ..1 only|instead|is|are|better|ok|fine|enough
    prefer|preferred|like ..2 sms|text|texts|message|messages|whatsapp|writing
    write|text|texting|writing|sms|message|messages ..1 rather|instead|a ..3 call|calls|calling|place`,
  otherHours: `
    at|by|in|during|for|the|this|all night|midnight|evening|nights
    night|midnight ,>
    late|so|very|too ..1 night|late|early
    in|on the|sundays|sunday|saturdays|weekends|evenings|mornings ..1 morning|evening|night ,>
    on sundays|weekends|saturdays|sunday|saturday
    after|before|past|until|till ..1 #|midnight|noon|eight|nine|ten
    a|at|around|for # ..1 h|am|pm|in
    at|a|during|in|while|when ..2 work|office|job|meeting|class|school|prayer|church|sleep|sleeping|driving
    at|a this|that ..1 hour|hours|time|times
    odd|unholy|ungodly|late|bad|impossible hours|hour|times`,
  busyNow: `
    later ,>
    i am in|at|busy|driving|cooking ..2
    not|no now|yet|today
    tomorrow|tonight|soon ,>
    in # minutes|hour|hours|minute`,
};
