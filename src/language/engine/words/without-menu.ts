import { turnsOf } from '../../packs/rule-words';
/** The choices of our messages, longest first where one begins another. */
const OPTIONS = [
  'je ne viens pas',
  'je viens',
  'autre date',
  'autre jour',
  'un autre jour',
  'une autre date',
  'annuler',
  'i will come',
  'i cannot come',
  "i can't come",
  'i will not come',
  'another date',
  'another day',
  'cancel',
  'oui',
  'non',
  'yes',
  'no',
];
const ASKS_FOR = new RegExp(`${turnsOf('menuAsks')}\\s?:?\\s?$`, 'iu');
const OURS = new RegExp(`${turnsOf('menuVisit')}\\s${turnsOf('menuLink')}\\s`, 'iu');
const ANSWER = new RegExp(`^(?:${turnsOf('menuAnswer')}|[123])(?=[\\s,.:;!])`, 'iu');
const MARKER = /[123] ?= ?/gu;

/** The end of the last choice: where a known one ends, else at the end of its sentence. */
function endOfOption(text: string, at: number): number {
  const rest = text.slice(at).toLowerCase().replace(/’/gu, "'");
  const known = OPTIONS.filter((option) => rest.startsWith(option)).sort((a, b) => b.length - a.length)[0];
  const end = known?.length ?? rest.search(/[.,\n]/u);
  return end < 0 ? text.length : at + end;
}

/**
 * A text without the choices of our own message in it ("Reply 1 = I will come, 2 = another date, …") and the sentence before them: whoever copies our
 * SMS has not answered with its words. "1 = oui" alone is an answer; any text without such choices comes back as it is.
 */
export function withoutMenu(text: string): string {
  const markers = [...text.matchAll(MARKER)];
  const [first] = markers;
  const last = markers.at(-1);
  if (first === undefined || last === undefined || !first[0].startsWith('1')) return text;
  const asked = ASKS_FOR.exec(text.slice(Math.max(0, first.index - 60), first.index));
  if (markers.length < 2 && asked === null) return text;
  const before = text.slice(0, first.index - (asked?.[0].length ?? 0));
  const line = before.lastIndexOf('\n') + 1;
  const said = before.slice(line);
  const own = OURS.test(said) ? (ANSWER.exec(said)?.[0] ?? '') : said;
  const after = text.slice(endOfOption(text, last.index + last[0].length)).replace(/^[\s.,;:)]+/u, '');
  return `${before.slice(0, line)}${own} ${after}`.trim();
}
