import { type ReactionKind } from '../../../domain/conversation/machine/event';
import { withoutMenu } from './without-menu';

export interface OwnWords {
  /** The patient's own words: without what is only quoted, and without the sentence that tells of a reaction. */
  words: string;
  /** What they did to a message of ours instead of writing, as telephones tell it in an SMS; null when they did nothing of the kind. */
  reaction: ReactionKind | null;
}

/** Longer texts are no reaction; and no line of a mail's header is longer. */
const LONGEST_REACTION = 2000;
const LONGEST_HEADER = 200;

/** Zero-width signs, soft hyphens and hair spaces, with which Google's telephones mark a reaction; no-break spaces, which stand inside « ». */
const INVISIBLE = /[\u00AD\u200A-\u200F\u202A-\u202F\u2060-\u2064\uFE0E\uFE0F\uFEFF]/gu;
const NO_BREAK = /[\u00A0\u202F\u2007]/gu;

const CLOSING: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '”',
  '«': '»',
  '‹': '›',
  '‘': '’',
  '"': '"',
  "'": "'",
};

const CLOSED = new Set(Object.values(CLOSING));

/** What follows a verb of reaction where the message had no text. */
const THINGS = [
  'an image',
  'a photo',
  'a picture',
  'a movie',
  'a video',
  'an audio message',
  'a voice message',
  'an attachment',
  'a sticker',
  'a link',
  'a location',
  'a contact',
  'a message',
  'an emoji',
  'une image',
  'une photo',
  'une vidéo',
  'un film',
  'un message',
  'un message audio',
  'un message vocal',
  'une pièce jointe',
  'un lien',
  'une position',
  'un contact',
  'un autocollant',
  'un mémoji',
];

/** The sentences of iPhones in English and French; apostrophes straight, everything in lower case. */
const VERBS: readonly (readonly [string, ReactionKind])[] = [
  ['liked', 'like'],
  ['loved', 'love'],
  ['disliked', 'dislike'],
  ['laughed at', 'laugh'],
  ['emphasized', 'emphasis'],
  ['emphasised', 'emphasis'],
  ['questioned', 'question'],
  ['a aimé', 'like'],
  ['a adoré', 'love'],
  ["n'a pas aimé", 'dislike'],
  ["n'aime pas", 'dislike'],
  ['a ri de', 'laugh'],
  ['a ri à', 'laugh'],
  ['a ri au', 'laugh'],
  ['a rigolé à', 'laugh'],
  ['a trouvé drôle', 'laugh'],
  ['a mis en exergue', 'emphasis'],
  ['a mis en évidence', 'emphasis'],
  ['a mis en avant', 'emphasis'],
  ['a souligné', 'emphasis'],
  ['a accentué', 'emphasis'],
  ['a insisté sur', 'emphasis'],
  ['a marqué', 'emphasis'],
  ['a posé une question sur', 'question'],
  ['a questionné', 'question'],
  ['a interrogé', 'question'],
  ['a remis en question', 'question'],
  ['a mis en doute', 'question'],
  ["s'est interrogé sur", 'question'],
  ["s'est interrogée sur", 'question'],
  ["s'est interrogé(e) sur", 'question'],
  ["s'interroge sur", 'question'],
];
/** Sentences with a sign or a name in the middle: "Reacted 😂 to", "A attribué la mention « Adore » à". */
const FRAMES: readonly (readonly [string, readonly string[], boolean])[] = [
  ['reacted with', ['to'], false],
  ['reacted', ['to'], false],
  ['a réagi avec', ['à', 'au', 'aux'], false],
  ['a réagi par', ['à', 'au', 'aux'], false],
  ['a réagi', ['à', 'au', 'aux'], false],
  ['a attribué la mention', ['à', 'au'], false],
  ['a ajouté un', ['à', 'au'], false],
  ['a ajouté une', ['à', 'au'], false],
  ['removed', ['from'], true],
  ['a retiré', ['de', 'du', 'à', 'au', 'sur'], true],
  ['a supprimé', ['de', 'du', 'à', 'au', 'sur'], true],
  ['a enlevé', ['de', 'du', 'à', 'au', 'sur'], true],
];
/** What may stand between: a sign, or the name of one. */
const NAMES: readonly (readonly [string, ReactionKind])[] = [
  ["j'aime pas", 'dislike'],
  ["je n'aime pas", 'dislike'],
  ["n'aime pas", 'dislike'],
  ['dislike', 'dislike'],
  ["j'aime", 'like'],
  ['like', 'like'],
  ['aime', 'like'],
  ['adore', 'love'],
  ["j'adore", 'love'],
  ['heart', 'love'],
  ['cœur', 'love'],
  ['coeur', 'love'],
  ['laugh', 'laugh'],
  ['rire', 'laugh'],
  ['haha', 'laugh'],
  ['ha ha', 'laugh'],
  ['exclamation', 'emphasis'],
  ['exclamation mark', 'emphasis'],
  ['emphasis', 'emphasis'],
  ["point d'exclamation", 'emphasis'],
  ['mise en exergue', 'emphasis'],
  ['mise en évidence', 'emphasis'],
  ['question mark', 'question'],
  ['question', 'question'],
  ["point d'interrogation", 'question'],
];
const SIGNS: readonly (readonly [string, ReactionKind])[] = [
  ['👍👌✅💯🙌☑✔', 'like'],
  ['❤♥🩷🧡💛💚💙💜🤎🖤🤍💕💖💗💓😍🥰😘', 'love'],
  ['👎❌🚫', 'dislike'],
  ['😂🤣😆😄😁😃😀😹', 'laugh'],
  ['‼❗❕', 'emphasis'],
  ['❓❔⁉', 'question'],
];
const SIGN =
  /^(?:\p{Extended_Pictographic}|\p{Regional_Indicator}|[\u{1F3FB}-\u{1F3FF}#*0-9\u20E3\u{E0020}-\u{E007F}])+$/u;
const ARTICLES = ['a ', 'an ', 'un ', 'une ', 'la réaction ', 'la mention ', 'the ', 'le ', 'la '];
const MOST_BETWEEN = 40;

/** What an emoji that stands on a message means; nothing at all: it was taken away. */
export const reactionOf = (emoji: string): ReactionKind => (emoji.trim() === '' ? 'removed' : signOf(emoji));

const signOf = (sign: string): ReactionKind =>
  SIGNS.find(([signs]) => [...signs].some((one) => sign.includes(one)))?.[1] ?? 'other';

/** The reaction that a sign or a name stands for; null when it is neither. */
function meaningOf(between: string): ReactionKind | null {
  let name = between.trim();
  if (name === '' || name.length > MOST_BETWEEN) return null;
  if (SIGN.test(name.replace(/ /gu, '')) && /\p{Extended_Pictographic}/u.test(name)) return signOf(name);
  for (const article of ARTICLES)
    if (name.startsWith(article)) {
      name = name.slice(article.length).trim();
      break;
    }
  if (SIGN.test(name.replace(/ /gu, '')) && /\p{Extended_Pictographic}/u.test(name)) return signOf(name);
  name = (
    CLOSING[name.charAt(0)] === undefined ? name : name.slice(1, CLOSED.has(name.at(-1) ?? '') ? -1 : undefined)
  ).trim();
  if (/^\p{Extended_Pictographic}/u.test(name) && SIGN.test(name)) return signOf(name);
  return NAMES.find(([known]) => known === name)?.[1] ?? null;
}

/** Where a quotation that begins at a place ends (the place after it); a quotation cut short ends with the text; −1 when none begins there. */
function endOfQuote(text: string, at: number): number {
  const open = text[at] ?? '';
  const close = CLOSING[open];
  if (close === undefined) return -1;
  if (open === close || close === '’') {
    const last = text.lastIndexOf(close);
    const rest = text.slice(last + 1).trim();
    if (last > at && (rest === '' || rest === '.')) return text.length;
    const first = text.indexOf(close, at + 1);
    return first < 0 ? text.length : first + 1;
  }
  let depth = 0;
  for (let i = at; i < text.length; i += 1) {
    if (text[i] === open) depth += 1;
    else if (text[i] === close) depth -= 1;
    if (depth === 0) return i + 1;
  }
  return text.length;
}

/** After a verb of reaction: the place behind what was reacted to, or −1 when nothing of the kind follows. */
function endOfObject(text: string, lower: string, from: number): number {
  let at = from;
  while (text[at] === ' ' || text[at] === ':') at += 1;
  if (at === from) return -1;
  const thing = THINGS.filter((one) => lower.startsWith(one, at)).sort((a, b) => b.length - a.length)[0];
  if (thing !== undefined) {
    const rest = text.slice(at + thing.length).trim();
    return rest === '' || rest === '.' ? text.length : -1;
  }
  return endOfQuote(text, at);
}

/** "Liked “…”", "A réagi avec 😂 à « … »", "👍 to “…”": the reaction and the place behind it; null when a text does not begin with one. */
function reactionIn(text: string): { reaction: ReactionKind; end: number } | null {
  const lower = text.toLowerCase().replace(/[’‘ʼ`´]/gu, "'");
  for (const [verb, reaction] of VERBS) {
    if (!lower.startsWith(verb)) continue;
    const end = endOfObject(text, lower, verb.length);
    if (end >= 0) return { reaction, end };
  }
  for (const [verb, links, removed] of FRAMES) {
    if (!lower.startsWith(`${verb} `)) continue;
    const found = framed(text, lower, verb.length + 1, links);
    if (found) return removed ? { ...found, reaction: 'removed' } : found;
    const alone = meaningOf(lower.slice(verb.length + 1));
    if (alone !== null && links.length > 0) return { reaction: removed ? 'removed' : alone, end: text.length };
  }
  return /^\p{Extended_Pictographic}/u.test(text) ? framed(text, lower, 0, ['to', 'à', 'au', 'from']) : null;
}

/** A sign or its name, a link word and what was reacted to, from a place on. */
function framed(
  text: string,
  lower: string,
  from: number,
  links: readonly string[],
): { reaction: ReactionKind; end: number } | null {
  for (const link of links) {
    const at = lower.indexOf(` ${link} `, from);
    if (at < 0 || at - from > MOST_BETWEEN) continue;
    const reaction = meaningOf(lower.slice(from, at));
    const end = reaction === null ? -1 : endOfObject(text, lower, at + link.length + 1);
    if (reaction !== null && end >= 0) return { reaction: link === 'from' && from === 0 ? 'removed' : reaction, end };
  }
  return null;
}

const REPLIED = [
  'replied to',
  'replying to',
  'in reply to',
  'en réponse à',
  'a répondu à',
  'répond à',
  'réponse à',
  '↪',
];

/** "Replied to “…”: je viens", "↪ « … »": what is answered stands before the answer. */
function withoutAnswered(text: string): string {
  const lower = text.toLowerCase();
  for (const opening of REPLIED) {
    if (!lower.startsWith(opening)) continue;
    let at = opening.length;
    while (text[at] === ' ' || text[at] === ':') at += 1;
    const end = endOfQuote(text, at);
    if (end >= 0) return text.slice(end).replace(/^[\s:,.–—-]+/u, '');
  }
  return text;
}

const HEADER_ENDS = ['wrote:', 'wrote :', 'a écrit :', 'a écrit:', 'a ecrit :', 'a ecrit:'];
const SEPARATORS = [
  'original message',
  "message d'origine",
  'message original',
  'forwarded message',
  'message transféré',
  'début du message réexpédié',
];

/** "On Tue, Mar 10, 2026 at 9:00 AM Clinic <…> wrote:": with a year or an address, which a patient's own sentence has not. */
function isWrote(line: string): boolean {
  const lower = line.replace(NO_BREAK, ' ').toLowerCase();
  return (
    (lower.startsWith('on ') || lower.startsWith('le ')) &&
    HEADER_ENDS.some((end) => lower.endsWith(end)) &&
    (/\d{4}/u.test(lower) || lower.includes('@'))
  );
}

const isSeparator = (line: string): boolean => SEPARATORS.includes(line.replace(/[-_:]/gu, '').trim().toLowerCase());

/** A line copied from a conversation, with its stamp: "[09:12, 10/03/2026] Clinique: …", "10/03/2026, 09:12 - Clinique: …". */
const STAMPED =
  /^\[?\d{1,4}[/.:-]\d{1,2}(?:[/.:-]\d{1,4})?,? (?:à )?\d{1,4}[/.:-]\d{1,2}(?:[/.:-]\d{1,4})?(?: [ap]m)?\]? ?(?:- )?[^:\n]{1,60}: /iu;

/** The lines of a header that begins here: none, one, or two where the mail program broke it. */
function headerAt(lines: readonly string[], at: number): number {
  const [line, next] = [(lines[at] ?? '').trim(), (lines[at + 1] ?? '').trim()];
  if (line.length > LONGEST_HEADER) return 0;
  if (isWrote(line) || isSeparator(line)) return 1;
  return next.length <= LONGEST_HEADER && !next.startsWith('>') && isWrote(`${line} ${next}`) ? 2 : 0;
}

/** A lone line of few words behind ">" is the patient's: nobody quotes and then says nothing. */
const MOST_LONE_WORDS = 8;

/** The lines that are the patient's own: without "> …", without what a mail quotes below its header, without copied lines of a conversation. */
function ownLines(text: string): string {
  const lines = text.split(/\r?\n/u);
  const isQuoted = (line: string): boolean => line.trimStart().startsWith('>');
  if (lines.length === 1 && isQuoted(text)) {
    const words = text.replace(/^[\s>]+/u, '');
    return words.split(' ').length <= MOST_LONE_WORDS ? words : '';
  }
  const own: string[] = [];
  const lastQuoted = lines.findLastIndex(isQuoted);
  const blanks = lines.flatMap((line, i) => (line.trim() === '' ? [i] : []));
  let blank = 0;
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i] ?? '';
    const header = headerAt(lines, i);
    if (header > 0) {
      // Without ">" all that follows the header is the quoted mail; with it, only those lines are.
      if (lastQuoted <= i) break;
      i += header - 1;
    } else if (STAMPED.test(line)) {
      // The copied message goes on to the next blank line, if there is one.
      while ((blanks[blank] ?? i) < i) blank += 1;
      i = blanks[blank] ?? i;
    } else if (!isQuoted(line)) own.push(line);
  }
  return own.length === lines.length ? text : own.join('\n').trim();
}

/** Signs without which a text quotes nothing. */
const QUOTES =
  /[>“„«‹"'‘’\]↪]|\d[/.:]\d|wrote|crit|essage|^\s*(?:reacted|removed|liked|loved|disliked|laughed|emphasi[sz]ed|questioned|a |n)/iu;

/**
 * The words a patient wrote, without the words of ours that a telephone or a mail program put around or before them, and the reaction it tells of: iPhone
 * tapbacks in English and French, Google's "👍 to “…”", "Reacted 😂 to …", "> …" and what follows "… wrote:". Pure; any text without such forms comes back
 * as it is.
 */
export function ownWords(text: string): OwnWords {
  const { words, reaction } = withoutQuoted(text);
  return { words: withoutMenu(words), reaction };
}

function withoutQuoted(text: string): OwnWords {
  if (!QUOTES.test(text) && !/^\s*\p{Extended_Pictographic}/u.test(text)) return { words: text, reaction: null };
  const lines = ownLines(text);
  if (lines.length > LONGEST_REACTION) return { words: lines, reaction: null };
  const clean = lines
    .replace(NO_BREAK, ' ')
    .replace(INVISIBLE, '')
    .replace(/[ \t]{2,}/gu, ' ')
    .trim();
  const found = reactionIn(clean);
  if (found) return { words: clean.slice(found.end).replace(/^[\s.]+/u, ''), reaction: found.reaction };
  const answered = withoutAnswered(clean);
  return { words: answered === clean ? lines : answered, reaction: null };
}
