/** What a line typed into the chat asks for. Everything that does not begin with a stroke is the patient's own words, or a key in a call. */
export type Command =
  | { kind: 'words'; text: string }
  | { kind: 'call'; direction: 'from_clinic' | 'to_clinic' }
  | { kind: 'hang_up' | 'visit_over' | 'help' | 'quit' }
  | { kind: 'later'; milliseconds: number }
  | { kind: 'unknown'; problem: string };

export const HELP = [
  'Write what the patient writes; a number in brackets touches that button. Commands:',
  '  /call          the clinic calls you with the reminder; then a digit is a key, words are spoken, /hang-up ends it',
  '  /call clinic   you call the clinic',
  '  /visit-over    staff mark your visit as over; the request for feedback is planned',
  '  /later 2h      the clock is moved on: 30min, 2h, 1d',
  '  /help          this list',
  '  /quit          the end',
];

const MINUTE_MS = 60_000;
const UNITS: Readonly<Record<string, number>> = {
  m: MINUTE_MS,
  min: MINUTE_MS,
  h: 60 * MINUTE_MS,
  d: 24 * 60 * MINUTE_MS,
};
const LONGEST_MS = 60 * 24 * 60 * MINUTE_MS;

function later(amount: string | undefined): Command {
  const [, number, unit] = /^(\d{1,4})(min|m|h|d)$/.exec(amount ?? '') ?? [];
  const milliseconds = Number(number) * (UNITS[unit ?? ''] ?? NaN);
  if (!(milliseconds > 0 && milliseconds <= LONGEST_MS))
    return { kind: 'unknown', problem: 'Say how much later: /later 30min, /later 2h or /later 1d, at most 60d.' };
  return { kind: 'later', milliseconds };
}

export function parseCommand(line: string): Command {
  const text = line.trim();
  if (!text.startsWith('/')) return { kind: 'words', text };
  const [name = '', argument] = text.toLowerCase().split(/\s+/);
  switch (name) {
    case '/call':
      return { kind: 'call', direction: argument === 'clinic' ? 'to_clinic' : 'from_clinic' };
    case '/hang-up':
      return { kind: 'hang_up' };
    case '/visit-over':
      return { kind: 'visit_over' };
    case '/later':
      return later(argument);
    case '/help':
      return { kind: 'help' };
    case '/quit':
      return { kind: 'quit' };
    default:
      return { kind: 'unknown', problem: `There is no command ${name}. /help lists them.` };
  }
}
