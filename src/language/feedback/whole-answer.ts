import { type Question, type Sentiment } from '../../domain/feedback/analysis';
import { type Reading } from './reading';

/** What a short answer says as a whole, before any word of it is weighed. */
export type WholeAnswer = 'nothing' | 'everything' | 'unsure' | 'as_is';

const NOTHING = /^(?:(?:absolument|strictement|vraiment|franchement|euh|ben|bah|non|nn|no|well|um|uh|honestly|really|literally|absolutely|actually|i say|c est|il n y a|il y a|y a|there is|there was|was|it is|je n ai|j ai|nous n avons|i have|i had|we had|je ne vois|pour moi|from me|me i get) )*(?:rien|ri1|ras|r a s|nada|neant|aucun|aucune|nothing|nothin|notting|none|nil|na|n a|nope|no|non|zero|que dalle|keutchi|pas grand chose|not much|nothing really|no comment|no comments|aucun commentaire|pas de commentaire|pas de remarque|no complaints|aucune remarque|aucune suggestion|pas de suggestion|no suggestion|no suggestions|aucun point|anything|none at all|no one thing|nothing dey|nothing good dey|i no get anything)(?: (?:rien|du tout|de special|de particulier|a dire|a signaler|a ajouter|a redire|at all|to say|to add|special|really|in particular|specific|comes to mind|i can think of|particular|frere|massa|mola|for now|pour l instant|pour le moment|good|positif|de bon|de bien|bien|was good|thanks|thank you|merci|svp|a ameliorer|to improve|a changer|to change|needs improving|needs to change|more|de plus|else|d autre|nothing|dey))*$/u;
const EVERYTHING = /^(?:(?:absolument|vraiment|franchement|euh|ben|presque|almost|just|pretty much|nearly|literally|absolutely|a peu pres) )*(?:tout|tt|tout tout|l ensemble|toute l equipe|everything|every thing|evrything|all|all of it|the lot|all aspects|the whole thing|tous|toutes|tout etait bien|tout en general|all good|everything fine|all was good|tout est bien|tout ce qui)(?: (?:tout|really|was good|is good|good|etait bien|est bien|bien|at all|en general|sans exception|from start to finish|tout court|vraiment|fine|well))*$/u;
const UNSURE = /^(?:(?:euh|ben|bah|hmm|hm|um|uh|well|bof|honestly|franchement|moi) )*(?:je ne sais pas|je sais pas|j sais pas|sais pas|jsp|chais pas|aucune idee|pas d idee|sans avis|sans opinion|pas d avis|don t know|do not know|dont know|i do not know|i don t know|idk|dunno|not sure|no idea|no opinion|a voir|je verrai|on verra|can not say|cannot say|i no know|i no sabi|hard to say|difficult to say)(?: .{0,25})?$/u;
const AS_IS = /(?:^|\b)(?:rien a (?:ameliorer|changer|redire|reprocher|dire de mal)|ne changez (?:surtout )?(?:pas|rien)|restez comme|continue[zr]? (?:comme|ainsi|dans|sur|seulement)|keep (?:it|them|that|this|going|doing|on|up)|nothing (?:to|needs|could|can) (?:improve|change|changing|improving|be improved|complain|fault)|no (?:improvement|improvements|changes?) (?:needed|required|necessary)|can ?not (?:think of anything|fault|improve|see how|be improved)|could not (?:fault|be better|have been better|improve|think)|do not change|no need to change|leave it as|stay as you|carry on|on ne peut (?:pas )?(?:mieux|faire mieux)|il ne faut rien (?:changer|toucher)|happy as it is|as it is|pas de reproche|aucun reproche)(?:\b|$)/u;

/** Recognises answers like "RAS", "everything", "no idea", "ne changez rien"; null for any other. */
export function wholeAnswerOf(reading: Reading): WholeAnswer | null {
  const words = reading.tokens.map((token) => token.word).filter((word) => word !== '!' && word !== '?').join(' ');
  if (words.length <= 140 && AS_IS.test(words)) return 'as_is';
  if (words.length > 0 && words.length <= 60) {
    if (NOTHING.test(words)) return 'nothing';
    if (EVERYTHING.test(words)) return 'everything';
    if (UNSURE.test(words)) return 'unsure';
  }
  return null;
}

/** What such an answer means depends on what was asked: nothing to improve is praise, nothing good is blame. */
export function meaningOf(answer: WholeAnswer, question: Question): Sentiment {
  switch (answer) {
    case 'nothing': return ({ why: 'neutral', good: 'negative', improve: 'positive' } as const)[question];
    case 'everything': return question === 'improve' ? 'negative' : 'positive';
    case 'unsure': return 'neutral';
    case 'as_is': return 'positive';
    default: return answer satisfies never;
  }
}
