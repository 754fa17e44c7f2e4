/**
 * Signs in what patients write: mood, words for urgency, weakness, any other symptom. Patterns as in text/pattern.ts, folded, in French, English, Pidgin and camfranglais
 * together. A sign says nothing about danger by itself: red-flags.ts joins signs into groups with a level and a source.
 */
export const GENERAL = {
  malaria: `
    malaria|palu|paludisme`,
  sting: `
    sting|stings|stung|bee|bees|wasp|wasps|hornet|abeille|abeilles|guepe|guepes|frelon`,
  shaky: `
    shak*|shake|trembl*|tremble`,
  cannot_swallow: `
    can|could|cannot|peux|peut|arrive not|pas|plus|hardly|barely ..2 swallow|avaler
    no fit swallow`,
  mild: `
    small|little|slight|slightly|mild|leger|legere|legers|petit|petite|petits|petites|minor|somehow|legerement
    a|little bit
    un|tres peu`,
  low_mood: `
    braill*|weep*|cry*|pleure* ..2 all|tout|tt|every|constamment|nonstop|temps|days|jour
    no joy|pleasure|interest
    plus gout|envie|plaisir ..2
    cry|crying|cries|pleure|pleurer|sad|triste|depress*|deprim*|gout|envie|overwhelm*|depasse*|exhausted|epuise*|sleep|dors|anxious|angoiss*|worthless|lonely|seule
    no|not|pas|plus ...3 enjoy*|interest|love|happy|bond*
    baby blues`,
  hopeless: `
    no joy ..2 anything|life
    gout a rien
    plus ..2 gout ..2 rien
    end of my tether|rope
    a|au bout ,>
    craque|craquer ..2
    pleure*|cry*|crying ..2 tout|all|every|constamment|tt ..1 le|the|my|l? temps|time|days|day|jours ..4
    very|tres|so|severely|really|tellement|trop ...1 depress*|deprime*|low|sad|bas
    depress*|deprime* ...6 eat*|mange*|sleep*|dors|week|semaine*|month*
    hopeless|desespere|desesperee|desespoir|worthless
    no|plus|pas ...2 hope|espoir
    depress*|deprime*|depression ...5 severe*|very|tres|weeks|semaines|months|mois|lost|perdu
    can|peux|arrive|fit not|pas|plus ...2 cope|continue|continuer|tenir|baby|bebe
    can|could not go on
    y arrive ...1 plus|pas ...4 bebe|enfant|vie
    hear*|entend* ...2 voices|voix
    panic attack*
    crise* ...1 panique|angoisse|nerfs`,
  emergency_word: `
    heart attack
    crise cardiaque
    < emergency|urgence|urgences ..1 help|aide|aidez|secours|please|svp ..2 >
    < help|aide|aidez ..1 emergency|urgence ..2 >
    emergency|urgence ..1 help|aidez|aide me|us|moi|nous ..2
    < emergency|urgence ,>
    an|une|medical|big|grosse|vraie|real emergency|urgence
    emergency|urgence please|svp|here|now|vite
    c est urgence
    help ...2 emergency
    it is|na emergency
    sos
    au secours
    save my|me|us life?
    sauvez moi|nous|le|la|mon|ma
    dying
    going|about|close to give up the ghost
    < ambulance|samu ..2 >
    call|appelez|need|needs|besoin|send|envoyez|envoie|envoyer|faut|cherche ...2 ambulance|samu
    ambulance ... now|vite|please|svp|abeg|urgent|urgence
    au secour
    < secours|secour ..1 svp|stp|please|docteur|vite ,>
    help ...2 dying|urgent*|now|fast|quick*
    between life and death
    entre ...2 vie ...2 mort
    vite ...2 secours`,
  urgent_word: `
    urgent|urgently|urgemment|asap
    need|needs|besoin|must ...3 doctor|docteur|medecin ...3 now|today|quick*|immediately|vite|urgent*|maintenant|aujourdhui
    as soon as possible
    very sick|ill
    tres|trop|gravement malade
    seriously|so|really|too sick|ill
    sick seriously|serious|well|bad
    feel* ...2 very|so|really|terrible|horrible bad|sick|ill|weak|unwell
    me sens ...2 tres|vraiment mal
    va tres|vraiment|pas du tout mal|bien
    condition|etat ...3 worse|bad|grave|critical|empire*|aggrave*|serious`,
  cannot_stand: `
    can|could|fit|peux|peut|arrive|tient|tiens|able ...1 not|no|pas|plus ...3 stand|walk|debout|lever|marcher|waka|weight|poser|pied|sit|asseoir|move|bouger
    no fit ...2 stand|waka|walk|get|sit|lift
    n arrive ...1 plus|pas ...2 marcher|lever
    tient|tiens ...1 plus|pas ...1 debout
    faible|weak ...3 lever|stand|walk|marcher|sit|move|bouger|debout
    unable ...2 stand|walk
    get up ...1 not|no
    cannot ...1 stand|walk`,
  body_hurt: `
    clou|nail ..4 pied|foot|marche*|step*|trod|matched|stepped
    marche*|step*|trod|stood|matched ..2 clou|nail|glass|verre|tesson*
    twist*|sprain*|tordu*|foule|foulee|entorse|fell|tombe*|cut|coupe*|blesse*|injur*|hit|cogne*|wound*|crush*|ecrase*|broke*|casse*|fractur*|smash*|dislocat*|demis|deboite* ...4 ankle|knee|leg|arm|hand|finger|toe|wrist|elbow|shoulder|foot|hip|back|cheville|genou|jambe|bras|main|doigt|orteil|poignet|coude|epaule|pied|hanche|dos|cote|ribs|chin
    ankle|knee|leg|arm|hand|finger|wrist|elbow|shoulder|foot|hip|cheville|genou|jambe|bras|main|doigt|poignet|coude|epaule|pied|hanche ...3 twist*|sprain*|tordu*|foul*|cut|coupe*|blesse*|injur*|broke*|casse*|fractur*|crush*|ecrase*|dislocat*|demis*|deboit*
    entorse|luxation|fracture`,
  severe_symptom: `
    can not|cannot get up
    pain|mal|back|dos ..3 so|si|tellement bad|fort|mal ..4
    @severe ...2 toothache|earache|backache|pain|pains|douleur|douleurs|weakness|faiblesse|diarrh*|vomit*|itch*|demange*|cough|toux|dos|back
    rage ...1 de dents?
    rage de dent|dents
    @severe mal ...3
    mal ...4 insupportable|atroce|terrible|terriblement|affreux
    pain ...3 night|sleep ...3 not`,
  symptom: `
    mal|pain ..2 dent|tooth|oreille|ear|ventre|gorge
    @pain ...3 back|dos|leg|jambe|arm|bras|knee|genou|tooth|dent|ear|oreille|throat|gorge|joint*|foot|pied|hand|main|body|corps|side|cote|neck|shoulder|hip|waist|eye|oeil|skin|wound|plaie|bas|reins|breast|sein|tummy|anus
    back|leg|knee|tooth|ear|throat|joint*|foot|hand|body|waist|hip ...3 @pain
    weak|weakness|faible|faiblesse|fatigue*|dizz*|vertige*|nausea|nausee*|vomit*|vomi*|diarrh*|cough*|toux|tousse|rash|boutons|itch*|gratte*|swollen|enfle*|gonfle*|infection|palu|malaria|typhoid|typhoide|sore
    sick|malade|malades|unwell|ill
    pain|pains|douleur|douleurs|paining|hurting|hurts
    j ai|a mal
    fait mal`,
} as const;
