import { type Sign } from '../../../urgency/labels';
import { type Patterns } from '../../pack';

/** Signs of illness: mood, words for urgency, weakness, any other symptom, in English. */
export const GENERAL: Patterns<Sign> = {
  sting: `
    sting|stings|stung|bee|bees|wasp|wasps|hornet`,
  shaky: `
    shak*|shake`,
  cannot_swallow: `
    can|could|cannot|arrive not|hardly|barely ..2 swallow`,
  mild: `
    small|little|slight|slightly|mild|minor|somehow
    a|little bit`,
  low_mood: `
    weep*|cry* ..2 all|every|nonstop|days
    no joy|pleasure|interest
    cry|crying|cries|sad|depress*|overwhelm*|exhausted|sleep|anxious|worthless|lonely
    no|not ...3 enjoy*|interest|love|happy|bond*
    baby blues`,
  hopeless: `
    no joy ..2 anything|life
    end of my tether|rope
    cry*|crying ..2 all|every ..1 the|my? time|days|day ..4
    very|so|severely|really ...1 depress*|low|sad
    depress* ...6 eat*|sleep*|week|month*
    hopeless|worthless
    no ...2 hope
    depress*|depression ...5 severe*|very|weeks|months|lost
    can|arrive|fit not ...2 cope|continue|baby
    can|could not go on
    hear* ...2 voices
    panic attack*`,
  emergency_word: `
    heart attack
    < emergency ..1 help|please ..2 >
    < help ..1 emergency ..2 >
    emergency ..1 help me|us ..2
    < emergency ,>
    an|medical|big|real emergency
    emergency please|here|now
    help ...2 emergency
    it is emergency
    sos
    save my|me|us life?
    dying
    going|about|close to give up the ghost
    call|need|needs|send ...2 ambulance|samu
    ambulance ... now|please|urgent
    help ...2 dying|urgent*|now|fast|quick*
    between life and death`,
  urgent_word: `
    urgent|urgently|asap
    need|needs|must ...3 doctor ...3 now|today|quick*|immediately|urgent*
    as soon as possible
    very sick|ill
    seriously|so|really|too sick|ill
    sick seriously|serious|well|bad
    feel* ...2 very|so|really|terrible|horrible bad|sick|ill|weak|unwell
    condition ...3 worse|bad|grave|critical|serious`,
  cannot_stand: `
    can|could|fit|arrive|able ...1 not|no ...3 stand|walk|weight|sit|move
    no fit ...2 stand|walk|get|sit|lift
    weak ...3 stand|walk|sit|move
    unable ...2 stand|walk
    get up ...1 not|no
    cannot ...1 stand|walk`,
  body_hurt: `
    nail ..4 foot|step*|trod|matched|stepped
    step*|trod|stood|matched ..2 nail|glass
    twist*|sprain*|fell|cut|injur*|hit|wound*|crush*|broke*|fractur*|smash*|dislocat* ...4 ankle|knee|leg|arm|hand|finger|toe|wrist|elbow|shoulder|foot|hip|back|main|ribs|chin
    ankle|knee|leg|arm|hand|finger|wrist|elbow|shoulder|foot|hip|main ...3 twist*|sprain*|cut|injur*|broke*|fractur*|crush*|dislocat*`,
  severe_symptom: `
    can not|cannot get up
    pain|back ..3 so bad ..4
    pain ...3 night|sleep ...3 not`,
  symptom: `
    pain ..2 tooth|ear
    @pain ...3 back|leg|arm|knee|tooth|ear|throat|foot|hand|main|body|side|neck|shoulder|hip|waist|eye|skin|wound|breast|tummy|anus
    back|leg|knee|tooth|ear|throat|foot|hand|body|waist|hip ...3 @pain
    weak|weakness|dizz*|nausea|vomit*|vomi*|diarrh*|cough*|rash|itch*|swollen|infection|malaria|typhoid|sore
    sick|unwell|ill
    pain|pains|paining|hurting|hurts`,
};
