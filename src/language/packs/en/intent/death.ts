import { type DeathLabel } from '../../../intent/labels';
import { type Patterns } from '../../pack';

/** That somebody has died, in English. */
export const DEATH: Patterns<DeathLabel> = {
  died: `
    mor
    dead|died
    don|done|has|have|a|have|had die|dead
    don|done quench
    killed in|by|yesterday|last|on`,
  passed: `
    deceased|demised
    passed away|on ,>
    passed|pass away|on ..1 last|on|this|yesterday|since|in|at|two|three|# ..2
    passed ,>
    don|done pass|passed ,>
    don|done pass|passed away|yesterday|last|on ..1
    passed last|yesterday|this|on ..2
    pass away
    is|are no more ,>
    is|are no more since|again ,>
    is|are no more since ..3
    is|are no longer|more with us
    is|are no longer|more|longer alive|living
    is|are not alive|living ..1
    is|are no longer in this world
    is|are not with us anymore|again
    left|leave us forever
    left|leave this world|earth
    gave up the ghost
    lost|loose|lose his|her|their life|lives
    did|has|have not survive|survived ,>
    is|gone|went|go|are ..1 to be ..1 with ..1 lord|jesus|god
    he|she|mama|papa|they|mother|father is|are with ..0 lord|jesus|god ..1
    don|done|has|have go|gone ..1 meet ..2 god|maker|lord|jesus
    go|gone to heaven|glory
    is in heaven
    is|has gone forever
    is|has gone for ever
    was|were|been|is buried|burried ..1`,
  told: `
    rip
    r i p
    rest|rests|resting in peace ,>
    rest|rests in peace mama|papa|mum|dad|my|to|mummy|daddy ..2
    may|let ..2 her|his|their ..1 souls ..1
    god|lord ..1 has|don ..1 called|call ,>
    god|lord ..1 has|don ..1 called|call home|a|her|him ..2
    buried|bury him|her|am|mama|papa|mum|dad
    my|our|his|the late @kin ,>
    < late @kin ..1 >
    number|phone|line|this|that|it|for|to|appointment ..4 late @kin|mr|mrs|madam|patient
    late @kin|mr|mrs ..2 number|phone|line|appointment|visit
    stillborn|stillbirth
    still born`,
  of: `
    buried|bury my|our|the
    death|passing of ..1 my|our|m|mr|mrs|papa|mama|mum|dad|patient|the|his|her
    inform|announce ..3 death
    because|due death`,
  lost: `
    lost|loss|loose|lose her|him|them ,>
    lost|loss|loose|lose her|him|them yesterday|last|on|this|in|since|during|before|after|two|three|# ..3
    lost|loss my|our|the|mama|papa|mum|dad|mummy|daddy|his|her`,
  lateKin: `
    papa|mama|father|mother|dad|daddy|mum|mummy|pa|grandma|grandpa|grandmother|grandfather is late ,>`,
  theirs: `
    his|her|their|son ..1 appointment|appointments|visit|number|phone|telephone|line|file|consultation|reminder|reminders|name
    for|to|a him|her ,>
    patient|owner`,
  longAgo: `
    when ..2 was|were ..3
    in|since 19*|200*|201*|2020|2021|2022|2023|2024|2025
    years ago|back|before
    year|an ago
    long ago|time
    @many years|yrs
    old days`,
  lastYear: `
    last year
    two|2|three|3|one|1|a year|years ago`,
  image: `
    dead|died|die|mor ..0 of|from|with ..1 stress|laughter|hunger|boredom|shame|fear|tiredness|laughing|worry|embarrassment|exhaustion|stress|thirst|cold|heat|curiosity
    dead|died laughing|lol|mdr|tired|serious|slow|line|end|broke|beat|easy|sure|right|wrong|skin|tooth|weight|period|drunk|asleep|sleepy|or
    nature|angle|point|main|arm|leg|hand|feet|foot|finger|tooth|skin|danger ..1 ..0 dead
    dead on ..1 time|feet
    even dead
    dead ..2 but ..1 coming
    almost|nearly|like|half|semi dead|died
    life ..1 and|or death|dead
    dead body
    drop dead`,
};
