import { INTENTS, type Intent, type ReadingState } from '../../domain/conversation/reading/understanding';
import { URGENCIES, type Urgency } from '../../domain/feedback/urgency';
import { type Locale } from '../../domain/locale';
import { understand } from '../../language/understand';
import { assessUrgency } from '../../language/urgency/assess-urgency';

/** Clock and visit that every row was written for: Monday nine o'clock, the visit on Thursday at ten. */
const SETTING = { now: '2026-03-09T09:00', appointment: '2026-03-12T10:00' };

export interface ReplyToRead {
  text: string;
  lang: Locale;
  state: ReadingState;
  intent: Intent;
  accept?: readonly string[] | undefined;
}
export interface UrgencyToRead {
  text: string;
  lang: Locale;
  level: Urgency;
  accept?: readonly string[] | undefined;
}

export interface ReadAsReply {
  row: ReplyToRead;
  intent: Intent;
  also: readonly Intent[];
  level: Urgency;
  confidence: number;
  right: boolean;
}
export interface ReadAsUrgency {
  row: UrgencyToRead;
  level: Urgency;
  right: boolean;
}

/** Opt-outs and emergencies are right as a second intent too; of the others whatever the row accepts. */
export function readAsReply(row: ReplyToRead): ReadAsReply {
  const { intent, also, level, confidence } = understand({
    text: row.text,
    lang: row.lang,
    state: row.state,
    ...SETTING,
  });
  const safety = row.intent === 'opt_out' || row.intent === 'emergency';
  return {
    row,
    intent,
    also,
    level,
    confidence,
    right: intent === row.intent || (safety ? also.includes(row.intent) : (row.accept ?? []).includes(intent)),
  };
}

export function readAsUrgency(row: UrgencyToRead): ReadAsUrgency {
  const { level } = assessUrgency(row.text);
  return { row, level, right: level === row.level || (row.accept ?? []).includes(level) };
}

function macroF1<T extends string>(pairs: readonly (readonly [T, T])[], classes: readonly T[]): string {
  const used = classes.filter((name) => pairs.some(([gold]) => gold === name));
  const f1 = used.map((name) => {
    const hits = pairs.filter(([gold, read]) => gold === name && read === name).length;
    return (
      (2 * hits) / (pairs.filter(([gold]) => gold === name).length + pairs.filter(([, read]) => read === name).length)
    );
  });
  return (f1.reduce((sum, value) => sum + value, 0) / Math.max(1, used.length)).toFixed(3);
}

const share = (count: number, of: number): string =>
  `${count}/${of} (${((100 * count) / Math.max(1, of)).toFixed(1)} %)`;
const wrongAmong = <T>(all: readonly T[], of: (one: T) => boolean, wrong: (one: T) => boolean): string => {
  const among = all.filter(of);
  return share(among.filter(wrong).length, among.length);
};

/** Figures of replies, a line a name. */
export function replyFigures(read: readonly ReadAsReply[]): Record<string, string> {
  const stops = ({ intent, also }: ReadAsReply): boolean => intent === 'opt_out' || also.includes('opt_out');
  return {
    right: share(read.filter(({ right }) => right).length, read.length),
    'macro-F1': macroF1(
      read.map(({ row, intent, right }) => [row.intent, right ? row.intent : intent] as const),
      INTENTS,
    ),
    'confirm read as cancel': wrongAmong(
      read,
      ({ row }) => row.intent === 'confirm',
      ({ intent, right }) => intent === 'cancel' && !right,
    ),
    'cancel read as confirm': wrongAmong(
      read,
      ({ row }) => row.intent === 'cancel',
      ({ intent, right }) => intent === 'confirm' && !right,
    ),
    'opt-outs missed': wrongAmong(
      read,
      ({ row }) => row.intent === 'opt_out',
      (one) => !stops(one),
    ),
    'opt-outs invented': wrongAmong(
      read,
      ({ row }) => row.intent !== 'opt_out' && row.accept?.includes('opt_out') !== true,
      stops,
    ),
    'emergencies missed': wrongAmong(
      read,
      ({ row }) => row.intent === 'emergency',
      ({ right, level }) => !right && level !== 'urgent' && level !== 'emergency',
    ),
    'asked again': wrongAmong(
      read,
      ({ row }) => row.intent !== 'unintelligible',
      ({ intent }) => intent === 'unintelligible',
    ),
  };
}

const isDanger = (level: Urgency): boolean => level === 'urgent' || level === 'emergency';

/** Figures of urgency, a line a name. */
export function urgencyFigures(read: readonly ReadAsUrgency[]): Record<string, string> {
  const emergency = ({ row }: ReadAsUrgency): boolean => row.level === 'emergency';
  return {
    right: share(read.filter(({ right }) => right).length, read.length),
    'macro-F1': macroF1(
      read.map(({ row, level, right }) => [row.level, right ? row.level : level] as const),
      URGENCIES,
    ),
    'emergencies not called one': wrongAmong(read, emergency, ({ right }) => !right),
    'emergencies below urgent': wrongAmong(read, emergency, ({ level }) => !isDanger(level)),
    'emergencies as nothing': wrongAmong(read, emergency, ({ level }) => level === 'none'),
    'false alarms': wrongAmong(
      read,
      ({ row }) => row.level === 'none',
      ({ level }) => isDanger(level),
    ),
  };
}

const BOUNDS = [0, 0.35, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99, 1.01];

/** How often a reading is right, by the confidence it is given with: `[confidence, share right]`. */
export const reliability = (read: readonly ReadAsReply[]): [string, string][] =>
  BOUNDS.slice(1).flatMap((most, i): [string, string][] => {
    const least = BOUNDS[i] ?? 0;
    const within = read.filter(({ confidence }) => confidence >= least && confidence < most);
    return within.length === 0
      ? []
      : [[`${least}–${Math.min(1, most)}`, share(within.filter(({ right }) => right).length, within.length)]];
  });
