import { type Sign } from '../../../urgency/labels';
import { type Patterns } from '../../pack';

/** Signs of illness: fits, consciousness, confusion, in English. */
export const CONSCIOUSNESS: Patterns<Sign> = {
  convulsion: `
    fitting|fittin|seizing
    second|another|third fit|seizure
    fit|fits ..2 last* ..2 minutes
    eyes ..1 is|are? ..0 upside
    eyes ..2 turning|turn|roll*
    catch|caught|don convulsion*|seizure*
    eclampsi*
    is|been|was|and|started|keeps|still fitting ,>
    is|been|was|and|started|keeps|still fitting for|now|since|again
    shake|shaking|shakes|jerk*|trembling|convuls* ...6 eye|eyes
    eye|eyes ..2 turn*|white|roll*
    body ...3 hot ...6 shake|shaking
    fever ...5 shake|jerk*|convuls*
    convuls*|seizure|seizures|siezure|seizing|epileptic
    having|had|has|have|get|getting|a fit|fits
    shaking|shake|jerk*|jerking ...6 eyes|foam*|unconscious|stiff|roll*|stop*|control*|body
    eyes ...4 roll*|white
    eyes ...2 turn|turned|turning up|back|over|white|upside|inside
    eyes don ...1 turn
    eyes ...1 fixe*|fixed
    foam* ...5 mouth|shak*|fell
    stiffen*`,
  unconscious: `
    slumped|slump
    eyes turn|turned white
    not|no crying|breathing|moving ...1 not|no moving|crying|breathing
    can|could|cannot|impossible|arrive|will not?? ..2 rouse|wake|waken
    not|no crying|breathing|moving ..1 not? moving|crying|breathing
    found ..2 floor|ground|unconscious|collapsed
    still on the? floor
    pass|passed|passing out
    fell|fallen|fall ..3 no|not|cannot ..1 answer|talk|respond|move
    limp ..2
    collapse*|slump*|slumped
    hear|hears ...1 not|no? ...6 lie|move
    not|no ...2 answer*|talking
    react|respond ...0 no|not
    stare*|staring ...3 not|blank|nothing
    gone limp
    eyes ...2 closed ...3 not
    semi|half conscious
    not himself|herself
    lying ...2 not|unconscious|still
    unconscious*|unconcious|unresponsive|coma|comatose|lifeless
    lost|lose|losing|loss ...3 conscious*
    not|no|never ...2 respond*|wake*|waking|woken|reacts|react|conscious ...3
    will|can|does|did|could|is|won not ...2 wake*|respond*|move|waking
    no fit wake|respond|open|answer
    not|no ...1 opening|open ...2 eyes
    difficult*|hard ...3 wake
    faint|fainted|fainting|faints|syncope|collapse|collapsed|collapsing
    passed|pass|passing|black|blacked|blacking out
    fell|fall|falling down ...4 not|and|eyes|unconscious|move
    don faint|fall|collapse`,
  near_faint: `
    feel ..2 going|fading|slipping
    about|going to drop|pass|faint|collapse
    light headed
    lose|losing|lost ...1 balance
    almost|nearly|near|about|going ...3 faint*|collaps*|fall|die|blackout
    almost|nearly|going|will|might pass|passed out
    feel* ...2 faint*|dizzy
    dizz*|lightheaded
    head ...2 turn*|spin*|light
    see* black`,
  delirium: `
    recognis*|recogniz* ..2 not|no ..2
    not|no|longer ..1 recognis*|recogniz*
    not|no ..1 know ..2 who we|i|she|he|they
    hallucinat*|delirious|delirium|raving|raves|rave
    talk*|says|saying|speak*|muttering ..2 nonsense|gibberish|rubbish|alone
    rambl*|babbl*
    see|sees|seeing ..1 things|ghosts`,
  confused: `
    not|isnt ..1 making|making? ..1 sense
    funny turn
    see|sees|seeing ..1 things|ghosts ..2
    can|could|arrive not ...2 think straight|clearly|properly
    can not think ,>
    no longer|not ...1 herself|himself
    confus*|disorient*|delir*|incoherent*|agitated|hallucin*
    know*|recogni* ...2 not|no ...3 where|us|me|people|who
    do|does not ...1 know|recogni* ...3 where|us|me|people|who|name
    not making sense`,
};
