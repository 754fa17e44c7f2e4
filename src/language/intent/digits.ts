import { type Intent } from '../../domain/conversation/reading/understanding';
import { staffRatios } from '../engine/words/staff-ratio';
import { type Reply } from './reply';
import { wordSet } from '../packs/rule-words';

const AROUND_DIGIT = wordSet('deciding', 'aroundDigit');
/** "1", "option 2", "number three", "2️⃣": the choice of the reminder, alone or first before words that do not contradict it. */
export function digit(reply: Reply): string | null {
  const words = reply.read.words.filter((word) => /[\p{L}\p{N}]/u.test(word.form) && !AROUND_DIGIT.has(word.form));
  const [first, second] = words;
  const only = words.length === 2 && first?.form === 'no' && /^\d/u.test(second?.form ?? '') ? second : first;
  if (words.length !== 1 && only === first) return null;
  const form = only?.form ?? '';
  const named: Readonly<Record<string, string>> = {
    one: '1',
    un: '1',
    une: '1',
    two: '2',
    deux: '2',
    three: '3',
    trois: '3',
    first: '1',
    second: '2',
    third: '3',
    premier: '1',
    deuxieme: '2',
    troisieme: '3',
    premiere: '1',
    '1st': '1',
    '2nd': '2',
    '3rd': '3',
    '1er': '1',
    '2eme': '2',
    '3eme': '3',
  };
  if (/^\d+$/u.test(form)) return form.replace(/^0+(?=\d)/u, '');
  return reply.read.words.length <= 4 ? (named[form] ?? null) : null;
}

const AT = wordSet('deciding', 'at');
const COUNTED_BEHIND = wordSet('deciding', 'countedBehind');
/** The choice that opens a longer text: "1 see you thursday". */
export function leadingDigit(reply: Reply): string | null {
  const first = reply.read.words[0];
  const second = reply.read.words[1];
  if (
    !first ||
    !/^[123]$/u.test(first.form) ||
    reply.read.words.length > 12 ||
    staffRatios(reply.read.words).some(({ from }) => from === 0)
  )
    return null;
  // "1 à 11h": yes, at eleven.
  if (second && AT.has(second.form) && /^\d{1,2}(?:h\d{0,2}|[:.]\d\d|am|pm)$/u.test(reply.read.words[2]?.form ?? ''))
    return first.form;
  if (second && second.clause === first.clause && COUNTED_BEHIND.has(second.form)) return null;
  if (second && /^\d/u.test(second.form)) return null;
  return first.form;
}

const ASKS = wordSet('deciding', 'asks');
const MAY = wordSet('deciding', 'may');
const MAY_SUBJECT = wordSet('deciding', 'maySubject');
/** "3 c'est où ?", "1 how much?": the choice, and a question behind it. */
export const asksAfterDigit = ({ read: { words } }: Reply): boolean =>
  ASKS.has(words[1]?.form ?? '') || (MAY.has(words[1]?.form ?? '') && MAY_SUBJECT.has(words[2]?.form ?? ''));

const TAKES_BACK = wordSet('deciding', 'takesBack');
const POLITE = wordSet('deciding', 'polite');

const BUT = wordSet('deciding', 'but');
const DENYING = wordSet('deciding', 'denying');
const SAYS_NO = wordSet('deciding', 'saysNo');
/** "1 non", "1 pardon 3", "1 je voulais dire 2": the choice is taken back, or two are left. */
export function contradictsDigit({ signals, read: { words } }: Reply, leading: string): boolean {
  const agreed = (at: number): boolean =>
    signals.some((s) => (s.label === 'yes' || s.label === 'confirmWord') && s.from <= at && at < s.to);
  const another = words.findIndex(({ form }, i) => i > 0 && /^[123]$/u.test(form) && form !== leading);
  if (
    another > 0 &&
    (words[another + 1] === undefined || POLITE.has(words[another + 1]?.form ?? '')) &&
    words.slice(1, another).some(({ form }, k) => TAKES_BACK.has(form) && !agreed(k + 1))
  )
    return true;
  if (leading === '1' && BUT.has(words[1]?.form ?? '') && DENYING.has(words[2]?.form ?? '')) return true;
  return (
    leading === '1' &&
    SAYS_NO.has(words[1]?.form ?? '') &&
    !agreed(1) &&
    words.slice(2).every(({ form }) => POLITE.has(form))
  );
}

/** What the digits of the reminder mean. */
export const DIGIT_INTENT: Readonly<Record<string, Intent>> = { 1: 'confirm', 2: 'reschedule', 3: 'cancel' };
