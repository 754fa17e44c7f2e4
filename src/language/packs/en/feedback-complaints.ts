/**
 * English words in a feedback answer that ask for a person, by kind: named harm or an open request. Folded; see PhraseMatcher. Written by us. Danger to
 * life is not looked for here (language/urgency).
 */
export const FEEDBACK_COMPLAINTS: Readonly<Record<string, string>> = {
  bribe: `
drop something|dropped something|in his pocket|in her pocket|small thing before|wanted ~ for ~ bed|eat our money|bribe*|under the table
find something for|something for the boys|you know what to do|brown envelope|pay ~ nurse|give ~ small thing|tip to|asked for money|asked me for money
paid ~ guard|no receipt`,
  insult: `
hit me|hit my|pinched|tied my|tied me|restrain*|made me stand outside|insult*|slap*|beat me|beat my|pushed my|pushed me|pushed her|pushed him|kicked
shout ~ women|shouting at women|called me|called her|racis*|discriminat*|harass*|abus*|assault*|touched me|humiliat*|laughed at my|mocked
two pairs of gloves|bad mouth|threaten*|treated like animal*|made fun`,
  privacy: `
called my husband|called my father|told my father|told my mother|naked|uncovered|looked at me naked|my hiv|hiv thing|people s sickness|my bag
was opened while|no blind|left my file|rang my husband|told my husband|told my boss|told my neighbour*|told everyone|everybody ~ diagnosis|market knows
my status|my result* ~ out loud|read out ~ result*|confidential*|without my consent|never agreed|signed something|photo* of me|undressed
without asking me|shared my`,
  not_seen: `
turned away|turned us away|sent me away|refused to|refused my|refuse to|sent home with|sent home without|without being seen|not been seen|nobody saw me
never seen|nobody saw|left without|still no letter|still no appointment|nobody gave me another|no consultation`,
  result: `
lost my papers|no result*|results were lost|result* lost|lost my result*|lost my sample|lost my file|lost the sample|still no ~ result*
waiting for my result*|never got ~ result*|not received ~ result*|still waiting for`,
  payment: `
paid ~ again|collected five|change was not given|my change|paid twice|charged twice|pay again|asked twice|overcharged|did not enter|refund*|money back
double charge*|wrong bill|billed ~ twice|never received ~ refund`,
  harm: `
swell|made me swell|still inside|wrong leg|no gloves|date passed|finished last year|not sterile|lost consciousness|side effect*|dizzy|rash|vomit*
swell*|swollen|swelling|infect*|fell|slipped|fall from|broke his|broke her|broken wrist|wrong medicine|wrong drug*|wrong tablet*|someone else s
wrong dose|wrong blood|expired|needle|reused|re used|lost the pregnancy|lost my baby|lost the baby|miscarr*|burned|burnt|bleed*|allerg*|stitch* open
gave birth in the corridor|still hurts|reaction`,
  not_better: `
still sick|still in pain|no improvement|not better|not getting better|getting worse|exactly the same|same pain|still hurting|still hurts|still coughing
came back twice|no change|pain is back|hasn gone|not gone|not working`,
  medicine_needed: `
ran out of|run out of|no more tablets|out of insulin|no insulin|refill|no arv*|without my medicine|without my tablets|need my medicine
finished my tablets`,
  asks: `
where do i go|who can i|nobody rang back|waiting for your call|call me|call us|call back please|please call|contact me|reply please|please reply
what should i do|what do i do|what now|who do i|which is it|did anyone|please answer|i want to complain|make a complaint|want an explanation
want to know why|i demand|speak to the manager|no idea when|nobody told me whether|how do i`,
};
