/**
 * How people say that somebody has died. Patterns as in text/pattern.ts, folded, in French, English, Pidgin and camfranglais together. `died` are words
 * that need somebody who died before them (death.ts looks for them); `passed` say so of a person only; `told` say it whole.
 */
export const DEATH = {
  died: `
    mort|morte|morts|mortes|mor|mortt
    dead|died
    don|done|has|have|a|have|had die|dead
    don|done kpai|kpeme|quench|kpa
    vient|viennent|venait de mourir
    tue|tuee ..1 dans|par|hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche
    killed in|by|yesterday|last|on`,
  passed: `
    deced*|dcd|dcede|dcedee|deceased|demised
    vient|viennent|venait de deceder|mourir
    passed|passe away|awy|on ,>
    passed|pass away|awy|on ..1 last|on|this|yesterday|since|in|at|two|three|# ..2
    passed ,>
    don|done pass|passed ,>
    don|done pass|passed away|hier|yesterday|last|on ..1
    passed last|yesterday|this|on ..2
    pass away
    est|es|e deces ,>
    est|es|e deces hier|depuis|ce|cette|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche
    n|ne est|sont plus ,>
    nest plus ,>
    est|es plus de ce monde
    n|ne est|sont plus depuis|vivant|vivante|vivants
    n|ne est|sont plus parmi nous
    n|ne est|sont plus en vie
    n|ne est|sont plus de ce monde
    is|are no more ,>
    is|are no more since|again ,>
    is|are no more since ..3
    is|are no longer|more with us
    is|are no longer|more|longer alive|living
    is|are not alive|living ..1
    is|are no longer in this world
    is|are not with us anymore|again
    nous|ns a|ont quittes|quitte|quittee|kitte|laisses ,>
    nous|ns a|ont quittes|quitte|quittee|kitte hier|ce|cette|la|le|dimanche|lundi|mardi|mercredi|jeudi|vendredi|samedi|depuis|en|brutalement|brusquement|trop ..3
    a|ont quitte ce monde|terre
    a|ont quitte cette terre|vie
    left|leave us forever
    left|leave this world|earth
    s est|sont eteint|eteinte|eteints|eteintes ,>
    s est|sont eteint|eteinte|eteints hier|ce|cette|paisiblement|la|le|dimanche|lundi|mardi|mercredi|jeudi|vendredi|samedi|des ..3
    a|ont rendu l ame
    gave up the ghost
    a|ont perdu la vie
    lost|loose|lose his|her|their life|lives
    n ..1 a|ont pas survecu
    did|has|have not survive|survived ,>
    is|gone|went|go|are ..1 to be ..1 with ..1 lord|jesus|god|christ
    he|she|mama|papa|they|mother|father is|are with ..0 lord|jesus|god ..1
    don|done|has|have go|gone ..1 meet ..2 god|maker|lord|jesus
    go|gone to heaven|glory
    is in heaven
    is|has gone forever
    is|has gone for ever
    parti|partie|partis ..1 pour toujours
    parti|partie a jamais
    parti|partie|rejoindre|rejoint|retourne|retournee|rentre|rentree|alle|allee|aupres ..3 seigneur|ancetres|createur|eternel
    retourne|retournee|rentre|rentree|alle|allee|parti|partie ..1 a|vers|chez|aupres ..0 dieu
    est|sont aupres ..0 dieu ..1
    was|were|been|is buried|burried ..1
    ete|etait|etaient enterre|enterree|enterres|inhume|inhumee|inhumes ..1
    est|sont ..1 au ciel|paradis
    en gloire`,
  told: `
    rip
    r i p
    r.i.p
    rest|rests|resting in peace ,>
    rest|rests in peace mama|papa|mum|dad|my|to|mummy|daddy|maman ..2
    may|let ..2 her|his|their ..1 soul*|souls ..1
    repose|reposez|reposent en paix
    paix ..1 a|sur|pour ..1 son|leur ame
    paix a ses|leurs cendres|ames
    god|dieu|lord|seigneur|eternel ..1 l|la|le|has|don|lui|les ..1 rappele|rappelee|rappeles|called|call ,>
    god|dieu|lord|seigneur|eternel ..1 l|la|le|has|don|les ..1 rappele|rappelee|rappeles|called|call home|hier|a|aupres|lui|her|him ..2
    rappele|rappelee|rappeles a|aupres ..1 dieu|lui|seigneur
    buried|bury him|her|am|mama|papa|mum|dad
    l|les a|ai|avons|ont ..1 enterree|enterre|inhumee|inhume|enterres
    numero|telephone|ligne|puce|rdv|rendez|de|du|pour ..4 defunt|defunte
    defunt|defunte|feu|feue ..3 numero|telephone|rdv
    numero|telephone|ligne|puce|rdv|rendez ..2 feu|feue mon|ma|notre|monsieur|madame
    feu|feue mon|ma|notre|monsieur|madame|papa|maman pere|mere|papa|maman|mari|femme|epoux|epouse|frere|soeur|fils|fille|grand|mama ..1
    feu|feue papa|maman|mama|monsieur|madame|mr|mme ..1
    my|our|his|the late @kin ,>
    < late @kin ..1 >
    la|le defunt|defunte ,>
    < defunt|defunte ,> >
    number|phone|line|this|that|it|for|to|appointment ..4 late @kin|mr|mrs|madam|patient
    late @kin|mr|mrs ..2 number|phone|line|appointment|visit
    stillborn|stillbirth
    still born
    mort ne|nee|nes
    mort in utero`,
  /** The death of somebody named after it. */
  of: `
    a|ont|ai|avons ..1 enterre|enterree|inhume|inhumee papa|maman|mama|mon|ma|notre|le|la|l
    buried|bury my|our|the
    deces|death|mort|passing|demise|disparition de|d|of ..1 mon|ma|mes|notre|nos|my|our|m|mme|mr|mrs|monsieur|madame|papa|maman|mama|mum|dad|mere|pere|bebe|patient|patiente|un|une|l|la|le|the|leur|his|her
    < deces ,>
    deces ..1 hier|survenu|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche
    annoncer|annonce|inform|informe|signale|signaler|announce ..3 deces|death|mort
    raison|motif|suite|because|due deces|death
    pour cause de deces
    suite a|au ..1 deces`,
  lost: `
    lost|loss|loose|lose her|him|them ,>
    lost|loss|loose|lose her|him|them yesterday|last|on|this|in|since|during|before|after|two|three|# ..3
    perdu|perdue|perdus ..0 ma|mon|notre|nos|mes|leur|sa|son|le|la|l|maman|papa|mama
    lost|loss my|our|the|mama|papa|mum|dad|mummy|daddy|his|her
    l|les ai|a|avons|ont|as perdue|perdu|perdus ,>
    l|les ai|a|avons|ont|as perdue|perdu|perdus hier|ce|cette|la|le|dimanche|lundi|mardi|mercredi|jeudi|vendredi|samedi|depuis|en|pendant ..3`,
  /** "Papa is late": where nobody is awaited that day, he has died. */
  lateKin: `
    papa|mama|father|mother|dad|daddy|mum|mummy|pa|grandma|grandpa|grandmother|grandfather is late ,>`,
  /** Words with which the visit, or the number, is that of who died. */
  theirs: `
    his|her|their|son|sa|ses|leur|leurs ..1 appointment|appointments|visit|rdv|rendez|number|numero|phone|telephone|ligne|line|dossier|file|consultation|reminder|reminders|rappel|rappels|name|nom
    for|to|pour|a him|her|lui|elle ,>
    patient|patiente|titulaire|owner|proprietaire`,
  /** Long before this visit. */
  longAgo: `
    when|quand|lorsque|lorsqu ..2 was|were|avais|avait|etais|etait|avions|etions ..3
    in|en|since|depuis 19*|200*|201*|2020|2021|2022|2023|2024|2025
    years|ans|annees ago|back|before
    year|an|annee ago
    il y a|ya ..1 longtemps
    long ago|time
    longtemps
    y a|ya @many ans|annees
    @many years|yrs|ans|annees
    old days`,
  lastYear: `
    last year
    l|an|annee an|annee|derniere|dernier|passe|passee|surpassee ..1
    il y a|ya un|1 an
    y a|ya deux|2|trois|3 ans
    two|2|three|3|one|1|a year|years ago`,
  /** "dead tired", "mort de rire": an image. */
  image: `
    mort|morte|morts|mortes|dead|died|die|mor ..0 de|d|of|from|with ..1 rire|rires|fatigue|faim|soif|froid|chaud|chaleur|peur|honte|ennui|sommeil|curiosite|envie|joie|trouille|inquietude|stress|angoisse|jalousie|laughter|hunger|boredom|shame|fear|tiredness|laughing|worry|embarrassment|exhaustion|stress|thirst|cold|heat|curiosity
    mort|morte|morts|dead|died laughing|lol|mdr|tired|serious|slow|line|end|broke|beat|easy|sure|right|wrong|skin|tooth|weight|zone|period|drunk|asleep|sleepy|or|ou|vif
    eaux|eau|peau|dent|saison|nature|temps|poids|angle|ville|villes|point|langue|mer|heures|heure|bras|jambe|main|pied|arm|leg|hand|feet|foot|finger|doigt|tooth|skin|peine|danger|risque|arret|certificat|acte ..1 de? ..0 mort|morte|mortes|morts|dead|deces
    dead on ..1 time|feet
    meme|even mort|morte|dead
    mort|morte|dead ..2 but|mais ..1 coming|viens
    presque|quasi|almost|nearly|comme|like|half|moitie|failli|plutot|semi mort|morte|dead|died
    life|vie|vivant ..1 and|or|ou|et|de death|mort|dead
    vie ou de mort
    dead body
    drop dead`,
} as const;
