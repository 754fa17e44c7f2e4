import { type Node } from './nodes';

/** What a word or expression around a time says about it. */
export type Cue =
  /** Refuses the time after it, or the one before it when none follows: "je ne peux pas", "no fit". */
  | 'refuse'
  /** Refuses exactly what follows: "au lieu de 10h", "sauf lundi". */
  | 'exclude'
  /** A call is asked for: the times after it are the call's and say nothing of the visit. */
  | 'call'
  /** Something else happens at that time: "je voyage", "exam". */
  | 'busy'
  /** No means at that time, which says nothing about the time after it: "no money this month". */
  | 'short'
  /** Something happened then: "I came on Monday". */
  | 'past'
  /** Something else lasts until then: "je finis à 16h". */
  | 'closing'
  /** Back from somewhere: from that day on. */
  | 'back'
  /** Wishes the time near it: "plutôt", "can I come". */
  | 'wish'
  /** Starts a new thought: "mais", "because". */
  | 'boundary'
  /** Binds two times into one list: "ou", "ni". */
  | 'link'
  /** "afterwards", "after that": any time after the one said before. */
  | 'afterwards';

/** Folded words; longer expressions win. */
const EXPRESSIONS: Readonly<Record<Cue, readonly string[]>> = {
  refuse: [
    'not', 'can t', 'cant', 'cannot', 'can not', 'couldn t', 'won t', 'wont', 'don t', 'dont', 'doesn t', 'isn t', 'isnt', 'wouldn t',
    'unable', 'impossible', 'unavailable', 'not available', 'not free',
    'no fit', 'no go', 'no be', 'no dey', 'no get', 'no good', 'no way', 'nofit', 'neva', 'never', 'pas', 'pa', 'peux pas',
    'je peux pas', 'je peu pas', 'je pourrai pas', 'je pourrais pas', 'on peut pas', 'je peux plus', 'i can t', 'i can not', 'i cannot',
    'i cant', 'we can t', 'can t come', 'jpeux pas', 'peu pas', 'pe pa', 'jpe pa', 'jamais', 'indisponible', 'indispo', 'ne sera pas',
    'too early', 'too late', 'too far', 'too soon', 'trop tot', 'trop tard', 'trop loin', 'empeche', 'difficile', 'difficult',
    'hard for me', 'complique',
    'pas libre', 'pas dispo', 'pas disponible', 'pas possible', 'not possible', 'pas bon', 'not good', 'not ok', 'not okay', 'pas ok', 'pas la', 'pas au rdv', 'plus libre', 'plus dispo', 'plus disponible', 'pas l ideal', 'not ideal', 'not convenient',
  ],
  exclude: [
    'instead of', 'au lieu de', 'au lieu d', 'au lieu du', 'plutot que', 'plutot que de', 'rather than', 'except', 'except for', 'sauf',
    'sauf le', 'apart from', 'other than', 'autre que',
    'hors', 'a part', 'without', 'sans', 'anyday but', 'a la place de', 'a la place du',
  ],
  call: [
    'call me', 'call me back', 'phone me', 'ring me', 'text me', 'appelez moi', 'rappelez moi', 'appelle moi', 'rappelle moi', 'm appeler', 'me rappeler', 'me rappelez', 'm appelez', 'beep me',
    'bipez moi',
  ],
  busy: [
    'voyage', 'voyager', 'travel', 'travels', 'travelling', 'traveling', 'trip', 'journey', 'deplacement', 'absent', 'absente', 'away',
    'out of town', 'not around', 'busy', 'occupe', 'occupee', 'pris', 'prise', 'work',
    'working', 'travaille', 'bosse', 'boulot', 'taf', 'exam', 'exams', 'examen', 'examens', 'compose', 'composition', 'concours',
    'cours', 'class', 'classes', 'lecture', 'lectures', 'school', 'meeting',
    'reunion', 'deuil', 'funeral', 'burial', 'enterrement', 'obseques', 'levee', 'wedding', 'mariage', 'church', 'culte', 'garde',
    'permanence', 'duty', 'seminar', 'seminaire', 'formation', 'training', 'baptism', 'bapteme',
    'holiday', 'public holiday', 'holidays', 'ferie', 'feriee', 'ceremony', 'ceremonie', 'visitors', 'njangi', 'tontine', 'market day',
    'court', 'tribunal', 'soutenance', 'defense', 'interview', 'entretien',
  ],
  short: [
    'no money', 'no moni', 'no cash', 'no salary', 'not money', 'pas d argent', 'plus d argent', 'pas l argent', 'pas argent', 'pas les moyens', 'pas de moyens', 'pas de moyen', 'plus les moyens', 'pas de sous', 'plus de sous', 'pas les sous', 'pas de salaire', 'sans argent', 'without money',
  ],
  past: ['was', 'were', 'came', 'went', 'etais', 'etait', 'suis venu', 'suis venue', 'suis passe', 'suis passee', 'suis alle', 'suis allee'],
  closing: ['close', 'closes', 'finish', 'knock off', 'finis', 'ferme', 'termine'],
  back: [
    'rentre', 'rentrerai', 'rentrons', 'reviens', 'reviendrai', 'retour', 'de retour', 'back', 'return', 'returning', 'come back',
    'coming back', 'be back',
  ],
  wish: [
    'plutot', 'instead', 'rather', 'prefer', 'prefere', 'prefererais', 'preference', 'want', 'wan', 'wanna', 'veux', 'veu', 'voudrais',
    'aimerais', 'souhaite', 'souhaiterais', 'would like', 'wish', 'can i', 'can we', 'can you', 'could i', 'could we',
    'could you', 'may i', 'i can', 'i fit', 'fit i', 'fit come', 'a fit', 'puis je', 'puis', 'peut on', 'on peut', 'je peux', 'jpeux',
    'je pourrais', 'pourrais je', 'pourrait on', 'possible', 'make it', 'make am', 'put am', 'put it', 'move', 'move it', 'shift',
    'postpone', 'reschedule', 'push', 'change', 'moved', 'changed', 'shifted', 'postponed', 'rescheduled', 'anyday', 'reporter',
    'reportez', 'repousser', 'deplacer', 'decaler', 'remettre', 'remettez', 'mettre', 'mettez', 'programmer', 'programmez', 'fixer',
    'fixez', 'avancer', 'bring', 'free', 'available', 'dispo', 'disponible', 'libre', 'ok', 'okay', 'oki', 'bon', 'good', 'fine',
    'works', 'better', 'best',
    'mieux', 'convient', 'conviendrait', 'arrange', 'arrangerait', 'suits', 'suit', 'parfait', 'perfect', 'would work', 'will work',
    'can work', 'could work', 'work for me', 'works for me', 'that works', 'work better', 'hoping', 'wondering', 'oui', 'yes', 'c bon',
    'ca va', 'ca ira', 'go come', 'go fit', 'will come', 'i ll come', 'viendrai', 'donnez moi', 'give me', 'how about', 'what about',
    'pourquoi pas', 'why not',
    'let s', 'lets', 'proposer', 'propose', 'only', 'seulement',
  ],
  boundary: [
    '.', '!', '?', ';', '\n', ',', 'mais', 'but', 'because', 'bcoz', 'bcz', 'cos', 'cuz', 'coz', 'car', 'parce', 'puisque', 'comme',
    'so', 'donc', 'dc', 'alors', 'sinon', 'otherwise', 'then', 'however', 'cependant', 'par contre', ':', ')', '(', 'abeg', 'svp', 'stp',
    'please', 'pls', 'plz', 'merci',
  ],
  link: ['or', 'ou', 'et', 'and', 'ni', 'nor', 'soit', 'either', '/', '&', 'ou bien', 'sinon', 'or even', 'ou alors'],
  afterwards: [
    'apres', 'after', 'afterwards', 'after that', 'apres cela', 'apres ca', 'thereafter', 'ensuite', 'from then', 'a partir de la',
  ],
};

/** Expressions that look like a cue and are none. */
const HARMLESS = [
  'pas de probleme', 'pas de souci', 'pas de soucis', 'no problem', 'not sure', 'pas sur', 'pas sure', 'pourquoi pas', 'why not',
  'if not', 'sinon pas', 'n est ce pas', 'not a problem', 'don t worry', 'dont worry', 'not cancel', 'pas annuler', 'don t cancel',
  'dont cancel', 'no no not cancel', 'pas annulation', 'not cancelling', 'don t want to cancel', 'ne veux pas annuler',
];

const CUES = new Map<string, Cue | null>();
for (const [cue, expressions] of Object.entries(EXPRESSIONS)) {
  for (const expression of expressions) if (!CUES.has(expression)) CUES.set(expression, cue as Cue);
}
for (const expression of HARMLESS) CUES.set(expression, /pourquoi pas|why not/.test(expression) ? 'wish' : null);
const LONGEST = 4;

/** The cue that starts at a node, and how many nodes it takes; null when the word says nothing about a time. */
export function cueAt(nodes: readonly Node[], at: number): { cue: Cue | null; length: number } | null {
  for (let length = LONGEST; length >= 1; length -= 1) {
    const words = nodes.slice(at, at + length);
    if (words.length < length || words.some((node) => node.term !== undefined)) continue;
    const cue = CUES.get(words.map((node) => node.text).join(' '));
    if (cue !== undefined) return { cue: cue === 'busy' && isOver(nodes, at) ? null : cue, length };
  }
  return null;
}

const DETERMINERS = new Set(['the', 'my', 'our', 'a', 'an', 'le', 'la', 'l', 'les', 'mon', 'ma', 'mes', 'notre', 'un', 'une']);

/** "dimanche après le culte": over by then. */
function isOver(nodes: readonly Node[], at: number): boolean {
  const before = DETERMINERS.has(nodes[at - 1]?.text ?? '') ? nodes[at - 2] : nodes[at - 1];
  return before?.term === undefined && (before?.text === 'after' || before?.text === 'apres');
}
