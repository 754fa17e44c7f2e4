import { type Sign } from '../../../urgency/labels';
import { type Patterns } from '../../pack';

/** Signs of illness: dying, being very ill, a lost pregnancy, in English. */
export const DYING_ILL: Patterns<Sign> = {
  dying: `
    impression ..3 die|dying
    are|am|is losing him|her|them
    want|wants die
    go|will|ll|gonna die
    going|about to die
    almost|nearly|half|semi ..1 dead
    last breath
    afraid|scared|fear ..3 die|dying
    not|no|never ..1 want|wanna ..1 to? die
    pain|cough|fever|sickness|asthma ..2 will|go|want|wants|is ..1 me|m|us? kill|killing ..1`,
  come_quick: `
    <, come quick|quickly|fast|rapidly
    <, please|pls|doctor|help|just|hurry ..1 come quick|quickly|fast
    please|pls|you|make ..1 come quick|quickly|fast
    rush|hurry come|here
    hurry ..2 he|she|my|baby|mother|father|child ..2
    serious|grave|critical|dying|floor|ground ..2 come ,>`,
  grave_state: `
    it|its|this|matter|situation|condition|case|thing ..1 is? ..0 super|very|too|really|so|extremely grave|serious|critical ,>
    it|its|this|matter|situation|condition|case|thing ..1 is? ..0 super|very|too|really|so|extremely grave|serious|critical doctor|please|come|help|now
    very|too|really|so grave|serious ,>
    situation|condition|case ..1 is? ..1 very? ..0 critical|grave|desperate
    critical|serious|grave condition|state|situation
    is|condition critical ,>`,
  grave: `
    < ..2 it|its|thing|matter|case ..1 is? ..0 grave|serious ,>
    < ..2 it|its|thing|matter|case ..1 is? ..0 grave|serious doctor|please|come|help|now
    serious|seriously sick|ill`,
  very_ill: `
    @child ..1 is? not|no ..1 feel|feeling|feels|doing|been? ..0 fine|well|ok|okay|good|alright|strong
    very|too|so|really|extremely weak
    weak too|well|seriously|serious|bad
    no|not ..1 get|have|has|got? ..1 any? strength|energy|power ..0 again|left|anymore|more
    sick|ill well|serious|seriously|bad|badly|plenty
    very|really|seriously|extremely|so|too sick|ill|unwell
    feel|feeling|feels ..1 very|so|really|too|terribly|extremely bad|unwell|sick|ill|weak|terrible|horrible|awful
    feel|feeling|feels terrible|horrible|awful|unwell ,>
    getting|becoming|gets|got|is|are|keeps worse
    suffering|suffers ..1 too|much|a|lot|bad|badly|seriously|greatly
    so|too much pain
    a lot of pain`,
  unwell: `
    feel pa ..1 fine|good
    not|no|never ..1 been|really|so|too? ..0 feel|feeling|feels|felt ..1 fine|good|well|okay|ok|alright|strong
    not|no ..1 doing|getting|keeping fine|good|well|okay|ok
    i|he|she|we|they|am|body|mother|father|mum|mama|papa|wife|husband|grandma|mom|dad|sister|brother ..1 am|is|are|m|s|re|was? ..0 not very|so|really|too? fine|ok|okay|well|alright|strong ,>
    i|he|she|we|they|am|body|mother|father|mum|mama|papa|wife|husband|grandma|mom|dad|sister|brother ..1 am|is|are|m|s|re|was? ..0 not very|so|really|too? fine|ok|okay|well|alright|strong today|since|at|doctor|now|dr|this|these
    body ..1 no|not ..1 ..0 fine|strong|well
    < not fine|well ..2 >
    feel|feeling|feels bad|sick|ill ,>
    not going well|fine ..2`,
  pregnancy_loss: `
    miscarr*
    lost|lose|loose|loosed ..1 son|my|the|our|her|his|this? ..0 baby|pregnancy|foetus|fetus|triplets ,>
    lost|loose ..1 son|my|the|our|her|his|this? ..0 baby|pregnancy|foetus|fetus yesterday|last|so|at|in|doctor|since|on|this|a|cause|because|car|after|then
    dead|died|die ..2 in|inside|for ..1 my|her|the|son? ..0 womb|belly|uterus|stomach
    stillborn|stillbirth
    still born
    no|not ..2 heartbeat
    no heart beat
    pregnancy don ..1 spoil|spoilt|scatter|commot|go|finish
    pregnancy ..1 came|come|gone|ended|spoiled|spoilt|terminated ..1
    had|did|done ..1 an? abortion`,
};
