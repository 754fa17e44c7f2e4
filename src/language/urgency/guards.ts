import { PatternSet } from '../text/pattern';
import { type ReadText } from '../text/words';

/** Words that may stand between a negation and what it denies: "no sign of any bleeding", "je n'ai pas eu de fievre". */
const TRANSPARENT = new Set(`a an any the my some single sign signs of have has had having feel feeling felt get got getting is was am are it been be in more longer really chest poitrine stomach back such other new now one
  de d du des la le les l un une mon ma mes ai eu as a avez avons ont est suis etait signe signes ressens senti autre mal douleur douleurs moindre trace or and nor ni ou et aussi fait vraiment most even much problem probleme problemes soucis
  pain pains fever bleeding di dey`.split(/\s+/u));
const NEGATION = new Set('nobody noone personne no not never without none neither nor pas jamais aucun aucune sans ni plus zero neva nothing rien nul nulle'.split(' '));
const FRENCH_NE = new Set(['ne', 'n']);

const MARKERS = new PatternSet({
  recurs: `
    again|encore|revenu|revenue|revenus|revenues|reviens|revient|revenir|returned|return|returning|worse|worsening|pire|empire|recommence|recommencent|reprend|reprennent|toujours|still
    come|came|coming|is|comes back
    not stop*|stopping
    n|ne s? ..1 arrete pas
    arrete pas
    de nouveau
    a nouveau
    not gone|stopped|better|stopping|finished
    pas parti|partie|passe|passee|mieux|disparu|gueri
    n ..2 pas ..2 disparu|passe|parti|mieux
    but|mais now|maintenant|today|aujourdhui|la
    now ..4 is|am|it|my|i`,
  nowWell: `
    now|maintenant i|it|all|everything|je|ca|tout|c|he|she|il|elle am|is|feel|feels|va|vais|est|suis|me fine|ok|okay|better|well|good|mieux|bien|gueri|guerie|alright|normal
    now|maintenant i|it|he|she am|is|feel|feels much|completely|totally|all|a fine|ok|okay|better|well|good|lot
    now|maintenant ca|tout|je|il|elle va|vais bien|mieux
    now|maintenant ca va
    now|maintenant fine|ok|okay|better|gueri|guerie|mieux`,
  resolved: `
    is|are|has|have|all|completely|totally|now|been|don gone
    pain|fever|bleeding|swelling|cough|rash|headache gone
    disappeared|vanished|resolved|healed|cured|stopped|better|disparu|disparue|disparus|disparues|guerie|gueri|gueris|cicatrise|cicatrisee|reduced|subsided|calmer|calmed
    pain|pains|bleeding|fever|vomiting|cough|headache|toux|douleur|douleurs|mal|fievre|saignement|saignements|crise ..3 finished|finish|over|fini|finie|finis|termine|passe|partie
    douleur|douleurs|mal|fievre|fever|temperature|saignement|gonflement|swelling|pain ...2 tombee|baisse|down|diminue|reduit|normal|normale|calme
    s|se est|sont arrete|arretee|arretes|arretees
    saignement*|bleeding ...3 arrete*|stopped
    thanks|merci ...6 quick|rapide|vite
    pris|prise|prises en charge
    arrived|came|venu|venue ...3 with|avec|for|pour
    ont|a|they|you|doctor|nurse|docteur|infirmiere|vous arrete|stoppe|stopped ..1
    quick|rapide|fast ...3 thanks|merci|thank
    stay|stayed|playing|joue|court|jouent|runs
    went|passed|go away
    is over
    don|dey don|comot stop|finish|go|better
    before|avant ...8 now|maintenant fine|ok|okay|better|well|ca|mieux|tout|all
    now|maintenant i? am|is|it? fine|ok|okay|better|well|mieux|gueri|guerie
    now|maintenant ca|tout va
    alright|cured|recovered
    no dey again
    under control
    s|se est|sont|etait arrete|arretee|arretes|arretees|calme|calmee|calmes
    est|sont passe|passee|passees|partie|parti|parties|partis|finie|fini|finies|termine|terminee ,>
    est|sont passe|passee|passees|partie|parties|finie|fini|terminee depuis|hier|grace|merci|et|maintenant|avec|tout|toute|apres
    va|vais|vont|allons|bien mieux
    va|vont|allons|vais tres? bien maintenant?
    tout va bien
    dieu merci
    grace a
    zero
    don go
    strong again
    treating|treat|saving|healing|handling|soigner|soignant
    treated|soigne|soignee|soignes|soulage|soulagee|removed|saved|sauve|sauvee|sauves
    thanks|thank|thankful|grateful|merci|grace ...6 saved|sauve|gone|disparu|stopped|better|mieux|plus
    is|are|am|feel|feels|feeling|doing fine|well|ok|okay|good|better
    both|all fine`,
  past: `
    last year|month|years|months
    years|year|months|annees|ans ago
    ago ..1 years|months
    il y a _ ans|an|mois|annees
    l an|annee|mois dernier|derniere|passe|passee
    mois|annee|an dernier|passe|derniere
    in 19*|20*
    en 19*|20*
    when|quand ..2 was|etait|etais ..2 small|young|child|petit|petite|jeune|enfant|baby|bebe
    long time
    longtemps
    in the past
    dans le passe
    history of
    antecedent|antecedents ..2
    died|mort|morte|decede|decedee|deces ..2 of|from|de|d|in|en
    used to
    avait|avais fait|eu|mal|des
    as a child|kid|baby
    childhood|enfance
    previously|autrefois|jadis
    during|pendant|durant ..2 operation|surgery|intervention|anesthes*|anaesth*
    my|mon|ma first|ancien|ancienne|last|previous|precedente|derniere pregnancy|grossesse|baby|enfant`,
  joke: `
    lol|lool|haha*|hahaha|mdr|ptdr|xd|😂|🤣|😅|😆|😹|💔
    heart|coeur ..3 broken|brise|broke
    heart attack ...8 bill|price|prices|fees|cost|facture|prix|saw
    mal ..2 coeur ...4 facture|prix|bill
    facture|prix|bill|price|prices ...5 heart|coeur|crise`,
  image: `
    give|giving|gives|gave|donner|donne|donnent|nearly|almost ..4 heart attack
    give|giving|gives|gave|donner|donne|donnent ..4 crise|avc|stroke|infarctus
    heart|coeur ...6 when|quand|voyant|seeing|saw|vu|hearing ...5 bill|price|prices|facture|prix|cost|fees
    boss|patron|chef|teacher|prof|landlord|heat|chaleur|weather|traffic|kids|enfants|embouteillages|fatigue|work|travail ...2 kill|killing|kills|tue|tuent|tuer me|m
    boss|patron|chef|prof ..2 me tuer
    mort|morte|morts|meurs|meurt|mourir|mourrais|dying|dead|die|died de|d|of|from|to|with|for|to envie|rire|faim|soif|fatigue|honte|curiosite|ennui|peur|sommeil|froid|chaud|know|laughter|laughing|hunger|boredom|thirst|embarrassment|shame|curiosity|see|hear|meet|tired|jalousie|joie|trouille
    dead tired|beat|slow|serious|line|end|easy|cheap
    drop dead
    tired|tombe|tomber de sommeil|fatigue`,
  figurative: `
    bill|bills|price|prices|fees|fee|cost|costs|prix|facture|factures|money|argent|tarif|tarifs|wallet|purse|portefeuille|cashier|caisse
    waiting|queue|boredom|bored|attente|file|queues|ennui|ennuyer|boring|delay|delays
    room|salle|salles|couloir ...4 hot|chaud*|chaleur|air|etouff*|suffocat*
    chaud|hot|air|etouff*|suffocat* ...4 salle|room|couloir|hall
    driver|chauffeur ...2 accident
    accident ...4 late|retard
    room|salle ..3 hot|chaleur|stuffy|window|windows|fenetre|fenetres|suffocat*|etouff*
    window|windows|fenetre|fenetres|climatisation|ventilateur|fan
    battery|batterie|phone|telephone|credit|network|reseau|charge
    match|film|movie|exam|work|travail|boss|traffic|jam|route|road|embouteillage|embouteillages|chaleur
    killed it
    laugh*|rire|rires|curious|curiosite|curiosity|impatience|joie|joy|shame|honte|hunger|faim|starving|stress|happy|soif
    smell|odeur|perfume|toilet|toilets|toilettes|parfum
    carrefour|junction|roundabout|bouchon|bouchons
    traffic|taxi|bus|car|train|moto|voiture ...4 broke*|panne|accident|late|jam
    accident ...3 road|route|traffic|on
    bras|arm est|is mort|dead
    toilet*|poubelle*|sale|dirty|clean
    nurse|infirmiere|receptionist|secretaire|staff|service ..4 rude|broke|broken|brise
    heart|coeur ..2 broken|brise|broke
    curious|burning|eager|impatient|impatiente|hate|pressed to|de|d see|know|voir|savoir|meet|come|revoir|start`,
  routine: `
    x ray|rays
    xray|scan|echo|echography|echographie|echocardiogram|ecg|ekg|radio|radiographie|scanner|irm|mri|physiotherapy|physio|kine|kinesitherapie|checkup|check|control|controle|bilan|suivi|follow|followup|review|screening|depistage|specialist|specialiste|clinic
    blood|sang ...4 take|takes|taken|taking|draw|drawn|give|test|tests|sample|prendre|prenez|prelever|preleve|prelevez|donner|donne|prise
    take|prendre|prelev*|draw|give|donner ...3 blood|sang
    prise de sang
    unit|ward
    department|service de|for|d
    test|tests|examen|examens|analyse|analyses|lab|prelevement|prise
    prevention|awareness|campaign|sensibilisation|campagne|donation|donor|bank|donneur|group|groupe
    vaccine|vaccin against|contre
    danger signs
    burn|burns|brulure|brulures ..1 cream|creme|ointment|pommade|unit|gel|dressing|lotion
    finger|toe nail|nails
    coupe*|cut ..2 cheveux|ongle|ongles|barbe|hair|nail|nails
    burn*|brul* ..2 rice|riz|food|toast|marmite|cake|gateau|repas|plat
    know|sais|sait|sabi|sache|understand|comprends|savoir ...4 how|what|quoi|comment|que|wetin ...3 answer|repondre|reply|respond|repond
    answer|repondre|reply|respond|repond ...2 this|ca|it|message|sms|thing|que|quoi
    signes|signe de? danger`,
  ruledOut: `
    said|told|says|dit|show*|found|confirm*|test|tests|result|results|resultat|resultats|scan|doctor|docteur|medecin ..4 is|was|not|no|pas|n|aucun|aucune ..2 not|no|pas|a|une|un|an|any|probleme|problem
    not|no|pas a|an|un|une stroke|avc|appendicitis|appendicite|attack|cancer|crise|infarctus|heart
    ruled out
    fausse alerte
    false alarm`,
  hypothetical: `
    what if
    what|quoi|que|how|comment ...5 if|si|quand|when
    do|faire|fais|call|appeler|appelle|aller|go|come|venir ...1 if|si|quand ...6
    < if|si ...12 do|fais|faire|call|appeler|venir|aller
    signs|signes|symptoms|symptomes|risk|risks|risque|risques|danger|causes ...1 of|de|d
    in an emergency
    en cas
    case of
    no|not|any idea|clue ..1 when|how|if|what|where ..6
    when|quand|date ...4 stitches|stiches|points|fils|agrafes|staples|plaster|platre
    explain*|expliqu* ...5 if|si
    explain*|expliqu*|taught|teach*|learn*|montr*|show*|appris ...3 how|comment|to|a|what|quoi
    you|vous treat|traitez|soignez|handle|prenez|offer|faites|consultez|manage ..4
    do|does|can|is|are you|vous|clinic|hospital|there ..2 treat|handle|see|manage|doctor|specialist
    who|qui ...3 call|appeler|contact|joindre ...3 emergency|urgence|case|cas
    number|numero ...3 emergency|urgence|urgences
    emergency|urgences number|line|department|room|ward|numero|service|unit
    et si
    in case
    en cas de?
    au cas
    if|si ever|jamais
    is|est|est ce|c ...2 fever|fievre|pain|douleur|bleed*|saigne*|swell*|gonfl*|normal ...5 normal|normale|after|apres|ok|possible|fievre|saigner
    normal ...2 d|de|to|for|avoir
    should|dois ...2 worry|inquieter
    if|si ...14 appelle|appeler|call|do|fais|faire|venir|come
    can|could|peut|does|is|est|would|may ..5 cause|causes|provoquer|causer|donner|normal|lead
    how|comment ..3 prevent|prevenir|avoid|eviter|recognise|reconnaitre|know
    what|quels|quel|which ..3 signs|signes|symptoms|symptomes
    the|a|une|l|sur|votre|your leaflet|brochure|poster|affiche|video`,
});

type Marker = 'joke' | 'image' | 'nowWell' | 'recurs' | 'resolved' | 'past' | 'figurative' | 'routine' | 'ruledOut' | 'hypothetical';

/** Markers that speak about a sign; words of the sign itself are not taken for them. */
const OF_STATE: ReadonlySet<Marker> = new Set<Marker>(['resolved', 'past', 'recurs', 'ruledOut']);

/** Decides whether a sign found in a text is denied, over, a figure of speech, or about something else than the patient's state now. */
export class Guards {
  private found: ReturnType<typeof MARKERS.find> | undefined;

  constructor(private readonly read: ReadText) {}

  /** Looked for at the first question: most texts hold no sign to ask about. */
  private get marks(): ReturnType<typeof MARKERS.find> {
    return (this.found ??= MARKERS.find(this.read.words));
  }

  private get recurs(): boolean {
    const well = this.marks.filter((mark) => mark.label === 'nowWell');
    return this.marks.some((mark) => mark.label === 'recurs' && !well.some((now) => now.from < mark.to && mark.from < now.to));
  }

  /** The words are an image whatever the sign: "heart attack when I saw the bill", "mort de rire". */
  image(at: number): boolean {
    return this.near('image', at, at + 1, 12, 12);
  }

  private near(label: Marker, from: number, to: number, before: number, after: number, sameSentence = true): boolean {
    return this.marks.some((mark) => {
      if (mark.label !== label || (OF_STATE.has(label) && mark.from < to && mark.to > from)) return false;
      if (mark.to <= from - before || mark.from >= to + after) return false;
      return !sameSentence || this.read.words[mark.from]?.sentence === this.read.words[from]?.sentence;
    });
  }

  private has(label: Marker): boolean {
    return this.marks.some((mark) => mark.label === label);
  }

  /** "no fever", "ni saignement", "je ne saigne pas", "I have no chest pain or fever". */
  negated(from: number, to: number): boolean {
    const { words } = this.read;
    for (let i = from - 1; i >= 0 && i >= from - 7; i -= 1) {
      const word = words[i];
      const next = words[i + 1];
      if (!word || word.sentence !== next?.sentence) break;
      if (word.forms.some((form) => NEGATION.has(form))) {
        if (next.form === 'only' || next.form === 'seulement' || next.form === 'que') return false;
        if (word.form === 'plus') return words.slice(Math.max(0, i - 3), i).some((w) => FRENCH_NE.has(w.form)) || i === 0;
        return true;
      }
      if (!word.forms.some((form) => TRANSPARENT.has(form))) break;
    }
    const after = words[to];
    const last = words[to - 1];
    if (after && last && after.clause === last.clause && (after.form === 'pas' || after.form === 'plus' || after.form === 'jamais')) {
      const ne = words.slice(Math.max(0, from - 3), to).some((word) => FRENCH_NE.has(word.form));
      return ne || after.form === 'pas';
    }
    return false;
  }

  /** The sign is over, long past, ruled out, or (with `imagined`) only imagined. */
  over(from: number, to: number, imagined = true): boolean {
    if (this.recurs) return this.near('ruledOut', from, to, 6, 2) && !this.has('resolved');
    return this.near('resolved', from, to, 5, 8) || this.near('past', from, to, 12, 12)
      || this.near('ruledOut', from, to, 6, 2) || (imagined && this.near('hypothetical', from, to, 7, 2));
  }

  /** The words stand in a sentence with a question mark. */
  asked(from: number): boolean {
    return this.read.questions.has(this.read.words[from]?.sentence ?? -1);
  }

  routine(from: number, to: number): boolean {
    return this.near('routine', from, to, 3, 3);
  }

  /** The words are an image: about the bill, the queue, laughter. */
  figurative(at: number, plain: boolean): boolean {
    if (this.has('joke')) return true;
    return !plain && this.near('figurative', at, at + 1, 40, 40);
  }
}

export const GUARD_WORDS = { vocabulary: MARKERS.vocabulary, stems: MARKERS.stems };
