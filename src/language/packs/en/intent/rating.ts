import { type RatingLabel } from '../../../intent/labels';
import { type Patterns } from '../../pack';

/** Marks in words, in English. */
export const RATING: Patterns<RatingLabel> = {
  1: `
    terrible|horrible|awful|worst|catastrophe|disgusting|pathetic|useless|shame|shameful|lamentable|execrable|disaster|zero|deplorable|appalling|dreadful|rubbish|hate|trash|inadmissible|unacceptable|shit|abominable
    naze|garbage|crap|sucks|sucked
    very|so|too|really bad|poor
    never again
    bad well well
    very very bad`,
  2: `
    bad|poor|poorly|disappointing|mediocre|unsatisfactory|unsatisfied|weak|dissatisfied|disappointed|slow|unhappy
    not|no ..1 good|fine|nice|correct
    no ..1 content|good|cool`,
  3: `
    average|ok|okay|passable|fair|medium|neutral|normal|middle|regular|soso|fine
    so so
    neither good
    half half|and
    meh|mouais|mwe|bofbof
    not ..1 great
    small small`,
  4: `
    good|well|gud
    not bad at all
    < ab|b >
    quite|pretty good|satisfied|content`,
  5: `
    excellent|perfect|perfection|amazing|awesome|outstanding|wonderful|superb|fantastic|exceptional|formidable|brilliant|impeccable|incredible|extra|top|marvelous|marvellous|extraordinary
    very|really|so|too|extremely|super satisfied|happy|content|pleased
    very|so|really|too|super good|well|nice|correct|great
    well|good well well
    best
    love|loved
    10|ten out|over|of ..1 10|ten
    fine well well
    full|top|maximum|max marks|mark|score|note|points`,
  '4-5': `
    great|super|cool|happy|glad|satisfied|content|pleased|nice|bravo|lovely|dope
    like|liked ..3 service|care|it
    professional
    you ..1 try|tried
    good job`,
  '3-4': `
    not ..1 bad
    no ..1 bad
    correct|convenable|decent|acceptable|alright
    fair ..1 enough`,
  '2-3': `
    could ..2 better|improve
    can ..1 improve|better
    improve|ameliorable|improvement
    needs improvement
    not ..1 satisfied|happy|pleased|content`,
  '1-2': `
    not|no good at all
    very|so|really disappointed|unhappy|slow|poor`,
};
