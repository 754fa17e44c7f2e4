import { type Question, type Sentiment } from '../../domain/feedback/analysis';
import { type Reading } from './reading';

/** What a short answer says as a whole, before any word of it is weighed. */
export type WholeAnswer = 'nothing' | 'everything' | 'unsure' | 'as_is';

/** Ways to begin an answer, to say it, and to end it; beginnings and ends may repeat, and `anything` ends in up to 25 characters. */
interface Answer {
  openers: readonly string[];
  cores: readonly string[];
  tails: readonly string[] | 'anything';
}

const phrases = (list: string): readonly string[] =>
  list
    .split(/[|\n]/u)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
const FREE_TAIL = 25;

/** Places in `text` behind any number of the phrases, from any of the places `from`; a place is where a word begins, or just past the end. */
function behind(text: string, list: readonly string[], from: readonly number[], repeat: boolean): number[] {
  const reached = new Set<number>();
  const open = [...from];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (const phrase of list) {
      const end = at + phrase.length;
      if (!text.startsWith(phrase, at) || (end < text.length && text[end] !== ' ')) continue;
      if (reached.has(end + 1)) continue;
      reached.add(end + 1);
      if (repeat) open.push(end + 1);
    }
  }
  return [...reached];
}

/** Whether the whole text is such an answer. Each place is looked at once, so the time grows with the length of the text. */
function isAnswer(text: string, { openers, cores, tails }: Answer): boolean {
  const said = behind(text, cores, [0, ...behind(text, openers, [0], true)], false);
  const end = text.length + 1;
  if (said.includes(end)) return true;
  return tails === 'anything'
    ? said.some((at) => end - 1 - at <= FREE_TAIL)
    : behind(text, tails, said, true).includes(end);
}

const NOTHING: Answer = {
  openers: phrases(`
  absolument|strictement|vraiment|franchement|euh|ben|bah|non|nn|no|well|um|uh|honestly|really|literally|absolutely|actually
  i say|c est|il n y a|il y a|y a|there is|there was|was|it is|je n ai|j ai|nous n avons|i have|i had|we had|je ne vois
  pour moi|from me|me i get`),
  cores: phrases(`
  rien|ri1|ras|r a s|nada|neant|aucun|aucune|nothing|nothin|notting|none|nil|na|n a|nope|no|non|zero|que dalle|keutchi
  pas grand chose|not much|nothing really|no comment|no comments|aucun commentaire|pas de commentaire|pas de remarque
  no complaints|aucune remarque|aucune suggestion|pas de suggestion|no suggestion|no suggestions|aucun point|anything
  none at all|no one thing|nothing dey|nothing good dey|i no get anything`),
  tails: phrases(`
  rien|du tout|de special|de particulier|a dire|a signaler|a ajouter|a redire|at all|to say|to add|special|really|in particular
  specific|comes to mind|i can think of|particular|frere|massa|mola|for now|pour l instant|pour le moment|good|positif|de bon
  de bien|bien|was good|thanks|thank you|merci|svp|a ameliorer|to improve|a changer|to change|needs improving|needs to change
  more|de plus|else|d autre|nothing|dey`),
};
const EVERYTHING: Answer = {
  openers: phrases(`
  absolument|vraiment|franchement|euh|ben|presque|almost|just|pretty much|nearly|literally|absolutely|a peu pres`),
  cores: phrases(`
  tout|tt|tout tout|l ensemble|toute l equipe|everything|every thing|evrything|all|all of it|the lot|all aspects
  the whole thing|tous|toutes|tout etait bien|tout en general|all good|everything fine|all was good|tout est bien|tout ce qui`),
  tails: phrases(`
  tout|really|was good|is good|good|etait bien|est bien|bien|at all|en general|sans exception|from start to finish|tout court
  vraiment|fine|well`),
};
const UNSURE: Answer = {
  openers: phrases(`
  euh|ben|bah|hmm|hm|um|uh|well|bof|honestly|franchement|moi`),
  cores: phrases(`
  je ne sais pas|je sais pas|j sais pas|sais pas|jsp|chais pas|aucune idee|pas d idee|sans avis|sans opinion|pas d avis
  don t know|do not know|dont know|i do not know|i don t know|idk|dunno|not sure|no idea|no opinion|a voir|je verrai|on verra
  can not say|cannot say|i no know|i no sabi|hard to say|difficult to say`),
  tails: 'anything',
};
const AS_IS =
  /(?:^|\b)(?:rien a (?:ameliorer|changer|redire|reprocher|dire de mal)|ne changez (?:surtout )?(?:pas|rien)|restez comme|continue[zr]? (?:comme|ainsi|dans|sur|seulement)|keep (?:it|them|that|this|going|doing|on|up)|nothing (?:to|needs|could|can) (?:improve|change|changing|improving|be improved|complain|fault)|no (?:improvement|improvements|changes?) (?:needed|required|necessary)|can ?not (?:think of anything|fault|improve|see how|be improved)|could not (?:fault|be better|have been better|improve|think)|do not change|no need to change|leave it as|stay as you|carry on|on ne peut (?:pas )?(?:mieux|faire mieux)|il ne faut rien (?:changer|toucher)|happy as it is|as it is|pas de reproche|aucun reproche)(?:\b|$)/u;

/** Recognises answers like "RAS", "everything", "no idea", "ne changez rien"; null for any other. */
export function wholeAnswerOf(reading: Reading): WholeAnswer | null {
  const words = reading.tokens
    .map((token) => token.word)
    .filter((word) => word !== '!' && word !== '?')
    .join(' ');
  if (words.length <= 140 && AS_IS.test(words)) return 'as_is';
  if (words.length > 0 && words.length <= 60) {
    if (isAnswer(words, NOTHING)) return 'nothing';
    if (isAnswer(words, EVERYTHING)) return 'everything';
    if (isAnswer(words, UNSURE)) return 'unsure';
  }
  return null;
}

/** What such an answer means depends on what was asked: nothing to improve is praise, nothing good is blame. */
export function meaningOf(answer: WholeAnswer, question: Question): Sentiment {
  switch (answer) {
    case 'nothing':
      return ({ why: 'neutral', good: 'negative', improve: 'positive' } as const)[question];
    case 'everything':
      return question === 'improve' ? 'negative' : 'positive';
    case 'unsure':
      return 'neutral';
    case 'as_is':
      return 'positive';
    default:
      return answer satisfies never;
  }
}
