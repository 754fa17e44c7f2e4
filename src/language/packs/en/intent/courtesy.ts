import { type SignalLabel } from '../../../intent/labels';
import { type Patterns } from '../../pack';

/** Comments, greetings, thanks, farewells, in English. */
export const COURTESY: Patterns<SignalLabel> = {
  feedbackWord: `
    the way|comment|how ..3 i|we|on|you ..3 treated|received|welcomed
    staff|team|doctor|nurse|service|building|clinic|hospital|reception|midwife|surgeon ..4 formidable|amazing|wonderful|fantastic|horrible|terrible|awful|lamentable|deplorable|inadmissible|incompetent*|brilliant|outstanding|superb|lovely|beautiful|adorable|insolent|arrogant|careless|competent*|caring|awesome|fabulous|disgusting
    wanted|want|like ..2 a|to ..1 say|congratulate|thank|commend ..
    hurt me
    technician ..6
    say ..4 was ..2
    thank|thanks|merci ..6 saving|saved|treating|helping|care
    nurse|nurses|doctor|doctors|staff|reception|receptionist|cashier|service|pharmacy|care|treatment|welcome|toilets|room|team|reminders|clinic|hospital ..4 excellent*|good|bad|great|kind|rude|friendly|dirty|slow|clean|super|professional|poor|terrible|horrible|top|idea|useful|helpful|satisf*|patient|amazing|wonderful|polite|well|lost|shout*|waited|attend*|clear|fast|quick
    excellent*|good|great|kind|rude|friendly|dirty|wonderful|amazing|super|bravo|best|poor|bad ..3 nurse|nurses|doctor|staff|reception|service|care|treatment|team|clinic|hospital|idea|initiative|work|job|experience
    complaint|complain|suggestion|suggest*|feedback|compliment*|review
    merci|thank|thanks ..6 saved|treated|treating|caring|kindness
    satisfied|content|happy|disappointed|pleased|impressed ..3 with|by|of|service|care
    wait|waited|waiting ..3 hours|long|too|4|3|5|all
    waste ..2 time
    saved ..2 life
    treated ..2 well|badly|me
    wanted to ..1 say|thank
    congratulations|bravo|congrats
    you ..3 great|formidable*|doing|good|excellent* ..2 job|work
    keep it up
    improve`,
  spam: `
    won|win|winner ..5 prize|money|million|lot|iphone|lottery|cash|#|car
    you ..1 have won|selected
    click ..2 here|link|below
    promo|promotion|casino|betting|forex|bitcoin|crypto|loan ..4 click|now|offer|bonus|whatsapp`,
  greet: `
    < gm|gn|gud|gnite|gdmrng|gdm|ga|ge|wsh|wshh|salam|salaam ,>
    happy|good|nice|great|lovely|enjoy|excellent ..1 weekend|week|continuation|day|rest|evening
    good|nice|great|lovely week end
    you do well
    how market|work|body
    merry|happy christmas|new|year|easter|sunday|birthday|holidays|weekend ..1
    good|gd|gud morning|evening|afternoon|day|night
    < morning|evening|afternoon ..1 >
    new year
    happy|merry ..1
    good|hello|hi|dear ..1 doctor|dr|sir|madam|doc|team|all|everyone
    < doctor|doc|sir|madam ,>
    how are you|u ..2
    how ..1 you ..1 doing|do
    be|stay blessed
    hello|hi|hey|hallo|helo|hy|greetings|asia|yo|hiya|dear|howdy|wassup|sup
    good morning|afternoon|evening|day|night
    how are you
    how far
    how is|are ..2 going|you|doing|family
    how body
    happy new|easter|christmas|birthday|sunday|day`,
  thanks: `
    you guys|all|people rock|rule
    pleased|happy|nice to? meet? you?
    all the best
    kind|nice of your|you part?
    super|big|huge|great thanks|merci
    you ..2 are ..2 best|great|top|amazing|wonderful|angels|stars
    merci|thanks million
    ta very much
    very|so ..1 kind ,>
    kind of you
    that is ..1 kind|nice|sweet
    much obliged
    nice|thoughtful of you
    thank|thanks ya|u|oo
    million ..1 merci|thanks
    thanks|thank|merci ..2 doctor|dr|sir|madam|doc|all|team|lot|so|much|very
    you ..1 so? very? much
    thank|thanks|merci|appreciate|appreciated|grateful|gratitude|thankyou|thanx|danke|asante|akiba
    thank you|u|ya
    god|allah|may ..2 bless|you
    bless you
    you are welcome
    welcome
    pleasure
    my pleasure
    nice|good|great|beautiful|lovely ..1 day|night|evening|weekend|one|week|time
    have ..2 nice|good|great|blessed|lovely|wonderful
    same to you
    likewise
    you too
    regards|sincerely`,
  bye: `
    take good? care
    bye|goodbye|ciao|byebye|cheers
    see you ..1 soon|later|around
    take care
    till|until next|then|later
    later ,> >
    good night`,
};
