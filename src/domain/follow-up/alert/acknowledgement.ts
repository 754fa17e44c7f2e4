/** What people on duty write, or say in an alert call, to take what they were alerted of; whole messages, without accents and marks. */
const WORDS = [
  '1',
  'ok',
  'okay',
  'ok 1',
  'vu',
  'bien vu',
  'recu',
  'bien recu',
  'compris',
  'je m en occupe',
  'je m en charge',
  'je prends',
  'je le prends',
  'je gere',
  'j y vais',
  'c est pour moi',
  'seen',
  'noted',
  'got it',
  'on it',
  'i m on it',
  'i am on it',
  'i take it',
  'i ll take it',
  'i will take it',
  'taking it',
  'i got it',
  'i have it',
];
const YES = '(?:oui|ok|okay|d accord|bien|entendu|c est bon|yes|yeah|all right|alright|sure)';
/** Said words: one of those, a plain yes, or both. */
const SPOKEN = new RegExp(
  `^(?:${YES} )*(?:${[...WORDS, 'un', 'one', 'oui', 'oui oui', 'yes', 'yes yes', 'yeah', 'd accord', 'entendu', 'all right', 'alright'].join('|')})$`,
);
/** A yes in the room, or to somebody else, must not silence an alarm: what was not well heard is asked again, and the key is always open. */
const LEAST_CONFIDENCE = 0.6;
const REFERENCE = /(?:^| )([0-9a-f]{6})$/;

const THUMB = /\u{1F44D}/u;

const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * Reads "1", "OK", "vu", "je m'en occupe", a thumb up, alone or with the reference of the follow-up ("1 4F2A9C"), or the reference alone. Null for
 * everything else: words about danger or about a visit are no acknowledgement, whoever writes them.
 */
export function readAcknowledgement(text: string): { reference: string | null } | null {
  const words = plain(text);
  if (WORDS.includes(words) || (words === '' && THUMB.test(text))) return { reference: null };
  const reference = REFERENCE.exec(words)?.[1];
  if (reference === undefined) return null;
  const rest = words
    .slice(0, -reference.length)
    .trim()
    .replace(/(?:^| )(?:ref|reference)$/, '');
  return rest === '' || WORDS.includes(rest) ? { reference: reference.toUpperCase() } : null;
}

/** The same for what was recognised in a call. `confidence`: of the recogniser, above 0 and at most 1; null when it said nothing, which is not enough. */
export const isSpokenAcknowledgement = (speech: string, confidence: number | null): boolean =>
  confidence !== null && confidence >= LEAST_CONFIDENCE && SPOKEN.test(plain(speech));
