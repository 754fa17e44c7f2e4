import { type Token } from './tokens';

/** Expressions of several words that mean one: written as folded words, hyphens and apostrophes already gone. */
const PHRASES: Readonly<Record<string, readonly string[]>> = {
  greeting: [
    'good morning',
    'good afternoon',
    'good evening',
    'good night',
    'good day',
    'gud morning',
    'gud evening',
    'gd morning',
    'gm',
    'bonne soiree',
    'bonne journee',
    'bonne nuit',
    'bon apres midi',
    'bon weekend',
    'bon week end',
    'bonne semaine',
    'nice day',
    'nice weekend',
    'bonne fin de journee',
    'bonne matinee',
    'a bientot',
    'good week',
    'morning sir',
    'morning madam',
    'morning doctor',
    'morning doc',
    'morning nurse',
    'morning all',
    'evening sir',
    'evening doctor',
    'bonne fin de semaine',
    'bon debut de semaine',
    'bonne fin de mois',
    'bonne fin d annee',
  ],
  /** Names with a weekday in them that are no day to come on. */
  dayname: [
    'black friday',
    'cyber monday',
    'sunday school',
    'sunday times',
    'casual friday',
    'super sunday',
    'ruby tuesday',
    'monday blues',
    'monday motivation',
    'monday mood',
    'friday mood',
    'friday feeling',
    'friday vibes',
    'tgi friday',
    'thank god it s friday',
    'thank god its friday',
    'man friday',
    'sunday best',
    'throwback thursday',
  ],
  goodfriday: ['good friday', 'vendredi saint', 'holy friday'],
  holythursday: ['jeudi saint', 'maundy thursday', 'holy thursday'],
  holysaturday: ['samedi saint', 'holy saturday'],
  palmsunday: ['palm sunday', 'dimanche des rameaux', 'branch sunday', 'rameaux'],
  ashwednesday: ['ash wednesday', 'mercredi des cendres'],
  shrovetuesday: ['shrove tuesday', 'mardi gras', 'pancake day'],
  whitmonday: ['whit monday', 'lundi de pentecote', 'lundi de la pentecote', 'pentecost monday'],
  except: ['apart from', 'a l exception de', 'a l exception du', 'a l exception des'],
  apresdemain: [
    'apres demain',
    'apre demain',
    'apr demain',
    'ap demain',
    'apres dmn',
    'apre dmn',
    'apr dmn',
    'ap dmn',
    'ap dm',
    'apres 2main',
    'apres dem1',
    'apre dem1',
  ],
  aujourdhui: ['aujourd hui', 'aujour hui', 'ojourd hui'],
  avanthier: ['avant hier'],
  apresmidi: ['apres midi', 'apre midi', 'apr midi', 'ap midi', 'aprem midi'],
  weekend: ['week end', 'wik end', 'week ends'],
  overmorrow: [
    'day after tomorrow',
    'day after tmrw',
    'day after tmr',
    'day after tomoro',
    'day after tumoro',
    'next tomorrow',
    'nex tumoro',
    'next tumoro',
    'next tomoro',
    'next tmrw',
  ],
  oclock: ['o clock'],
  am: ['a . m .', 'a . m', 'a m'],
  pm: ['p . m .', 'p . m', 'p m'],
  surlendemain: ['sur lendemain'],
  later: [
    'y a pas plus tard',
    'y aurait pas plus tard',
    'avez pas plus tard',
    'auriez pas plus tard',
    'plus tard',
    'later on',
    'small time after',
  ],
  earlier: ['plus tot', 'earlier', 'sooner', 'plutot tot'],
  ilya: ['il y a', 'ya', 'y a'],
  apartir: [
    'a partir de',
    'a partir du',
    'a partir d',
    'a partir',
    'partir du',
    'a compter du',
    'a compter de',
    'starting from',
    'as from',
    'as of',
    'from',
  ],
  notlater: ['pas plus tard que', 'pas plus tard qu'],
  latest: ['au plus tard', 'at the latest', 'not later than', 'no later than', 'latest'],
  nobefore: [
    'no earlier than',
    'not earlier than',
    'not before',
    'pas avant',
    'no sooner than',
    'not sooner than',
    'pa avant',
  ],
  vers: ['vers les', 'aux alentours des'],
  dici: ['d ici', 'ds ici'],
  ensemble: [
    'tous les deux',
    'toutes les deux',
    'tous les trois',
    'toutes les trois',
    'les deux ensemble',
    'both of us',
    'the two of us',
    'nous deux',
    'deux personnes',
    'les deux jambes',
    'les deux bras',
    'les deux pieds',
    'les deux yeux',
  ],
  jusqua: ['jusqu a', 'jusqu au', 'jusqu en', 'jusque', 'jusqua', 'jusquau', 'jusk', 'juska', 'jusko', 'jusqu'],
  instant: [
    'right now',
    'just now',
    'now now',
    'now',
    'immediately',
    'at the moment',
    'tout de suite',
    'en ce moment',
    'maintenant',
    'immediatement',
    'atm',
    'asap',
  ],
  about: ['aux alentours de', 'aux environs de', 'autour de', 'a peu pres', 'or so', 'plus ou moins', 'just'],
  midday: ['mid day'],
  eod: ['end of day', 'end of the day', 'fin de journee'],
  monthend: [
    'month end',
    'end month',
    'end of month',
    'end of the month',
    'end of this month',
    'fin du mois',
    'fin de mois',
    'fin de ce mois',
    'fin mois',
    'eom',
  ],
  yearend: ['eoy', 'end of year', 'end of the year', 'fin de l annee', 'fin d annee'],
  anyday: [
    'any day',
    'any time',
    'anytime',
    'anyday',
    'n importe quel jour',
    'n importe quand',
    'n importe quelle heure',
    'whenever',
    'whichever day',
    'other day',
    'another day',
    'autre jour',
  ],
  newyear: [
    'new year',
    'new years',
    'new year s day',
    'new years day',
    'new year day',
    'nouvel an',
    'jour de l an',
    'le nouvel an',
  ],
  valentine: ['saint valentin', 'st valentin', 'valentine day', 'valentines day', 'valentine s day'],
  allsouls: ['jour des morts', 'fete des morts', 'all souls day'],
  labourday: ['fete du travail'],
  allsaints: ['all saints day', 'la toussaint'],
  womensday: [
    'women s day',
    'womens day',
    'journee de la femme',
    'fete de la femme',
    'journee des femmes',
    'fete des femmes',
  ],
  youthday: ['youth day', 'fete de la jeunesse'],
  christmaseve: ['christmas eve', 'reveillon de noel', 'veille de noel'],
  newyearseve: ['new year s eve', 'new years eve', 'saint sylvestre', 'reveillon'],
  boxingday: ['boxing day'],
  dayafter: ['day after', 'jour d apres', 'jour apres', 'jour suivant', 'following day', 'next day', 'lendemain'],
  lunchbreak: ['entre midi et deux', 'entre midi et 2'],
};

interface Branch {
  word?: string;
  next: Map<string, Branch>;
}

const ROOT: Branch = { next: new Map() };
for (const [word, spellings] of Object.entries(PHRASES)) {
  for (const spelling of spellings) {
    let branch = ROOT;
    for (const part of spelling.split(' ')) {
      const next = branch.next.get(part) ?? { next: new Map<string, Branch>() };
      branch.next.set(part, next);
      branch = next;
    }
    branch.word = word;
  }
}

/** Replaces every expression of the table by its one word, longest first. */
export function joinPhrases(tokens: Token[]): Token[] {
  const joined: Token[] = [];
  for (let i = 0; i < tokens.length; ) {
    const first = tokens[i] as Token;
    const found = longest(tokens, i);
    if (found === null) {
      joined.push(first);
      i += 1;
    } else {
      joined.push({ text: found.word, glued: first.glued, start: first.start, end: (tokens[found.to] as Token).end });
      i = found.to + 1;
    }
  }
  return joined;
}

function longest(tokens: Token[], from: number): { word: string; to: number } | null {
  let branch: Branch | undefined = ROOT;
  let found: { word: string; to: number } | null = null;
  for (let i = from; i < tokens.length; i += 1) {
    branch = branch.next.get((tokens[i] as Token).text);
    if (branch === undefined) break;
    if (branch.word !== undefined) found = { word: branch.word, to: i };
  }
  return found;
}
