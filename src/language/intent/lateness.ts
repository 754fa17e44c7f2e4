import { type ReadText, type Word } from '../engine/words/words';
import { type Signal } from './signals';
import { turnsOf, wordSet, wordTest } from '../packs/rule-words';

/** Of whom lateness is said, where it is said of nobody on the way: periods, vaccines, results, how a child grows. */
const THINGS = wordSet('deciding', 'things');
const GROWS = wordSet('deciding', 'grows');
const CHILD = wordSet('deciding', 'child');
/** "I'm losing patience", "you are late with my results". */
const LOSING = wordSet('deciding', 'losing');
const YOURS = wordSet('deciding', 'yours');
const NEAR = 7;

const near = (
  all: readonly Word[],
  { from, to }: { from: number; to: number },
  set: ReadonlySet<string>,
  before = NEAR,
  after = NEAR,
): boolean =>
  all
    .slice(Math.max(0, from - before), to + after)
    .some((word) => word.sentence === all[from]?.sentence && word.forms.some((form) => set.has(form)));

const PATIENTS = wordTest('deciding', 'patients');
/** What is late is no person on the way: "mes règles sont en retard", "my child is late to talk", "I'm losing patience", "the road burnt"; no "small pain" is a small delay. */
export function isOtherLateness(
  { words: all }: ReadText,
  { label, from, to }: Pick<Signal, 'label' | 'from' | 'to'>,
): boolean {
  if (label !== 'late') return false;
  const inside = all.slice(from, to);
  if (inside.some(({ form }) => PATIENTS.test(form)) && near(all, { from, to }, LOSING, 3, 0)) return true;
  if (near(all, { from, to }, THINGS)) return true;
  if (near(all, { from, to }, GROWS, NEAR, 4) && near(all, { from, to }, CHILD)) return true;
  const speaksOfDelay = inside.some(({ form }) => LATE_WORD.has(form));
  if (speaksOfDelay && YOURS.has(all[from - 1]?.form ?? '')) return true;
  return !speaksOfDelay && near(all, { from, to }, BODY, 4, 2);
}
const BODY = wordSet('deciding', 'body');

/** Words of being late, whatever day they are said on. */
const LATE_WORD = wordSet('deciding', 'lateWord');

/** Whether a text says in so many words that somebody is late: not only that they are on the way, held up, or there in so many minutes. */
export const saysLate = ({ words: all }: ReadText): boolean =>
  all.some(({ forms }) => forms.some((form) => LATE_WORD.has(form)));

const HOSPITAL = wordSet('deciding', 'hospital');
/** Of which hospital, where it is another one. */
const ELSEWHERE = wordSet('deciding', 'elsewhere');
const STILL = wordSet('deciding', 'still');
const HOME = wordSet('deciding', 'home');
const NOT_YET = wordSet('deciding', 'notYet');
const ON_A_DAY = wordSet('deciding', 'onADay');
/** After "la" these leave it an adverb: "je suis là depuis 7h", "je suis la avec mon fils". */
const AFTER_THERE = wordSet('deciding', 'afterThere');
const WRITTEN = wordSet('deciding', 'written');
const PLAIN_END = wordSet('deciding', 'plainEnd');

const MET = wordTest('deciding', 'met');
const OTHER_THERE = wordSet('deciding', 'otherThere');
const SITS = wordSet('deciding', 'sits');
const WAITING_PLACE = wordSet('deciding', 'waitingPlace');
const LEAVES = wordSet('deciding', 'leaves');
const FINISHED = wordSet('deciding', 'finished');
const WAS = wordSet('deciding', 'was');
/** Words of being here, or of having come, that say something else: "je suis la mère de Marie", another hospital, "c'est fini", "je sors de l'hôpital demain". */
export function isOtherPresence(
  { text, words: all }: ReadText,
  { label, from, to }: Pick<Signal, 'label' | 'from' | 'to'>,
): boolean {
  if (label !== 'here' && label !== 'came') return false;
  const inside = all.slice(from, to);
  const around = all.slice(from, to + 4).filter((word) => word.sentence === all[from]?.sentence);
  const said = (set: ReadonlySet<string>, list: readonly Word[] = around): boolean =>
    list.some((word) => set.has(word.form));
  const atHospital = around.some(({ form }) => HOSPITAL.has(form));
  // What is waited for, or was seen, is a message or a call.
  if (inside.some(({ form }) => MET.test(form)) && said(WRITTEN)) return true;
  if (label === 'here') {
    const there = all[to - 1];
    const next = all[to];
    if (
      there?.form === 'la' &&
      text.slice(there.start, there.end) !== 'là' &&
      next?.clause === there.clause &&
      !AFTER_THERE.has(next.form) &&
      !/^\d/u.test(next.form)
    )
      return true;
    if (there?.form === 'la' && OTHER_THERE.has(next?.form ?? '')) return true;
    if (SITS.has(inside[0]?.form ?? '') && said(HOME)) return true;
    return (
      atHospital && (said(ELSEWHERE) || said(STILL, all.slice(Math.max(0, from - 1), to + 1))) && !said(WAITING_PLACE)
    );
  }
  if (LEAVES.has(inside[0]?.form ?? '') && said(NOT_YET)) return true;
  if (
    inside.some(({ form }) => FINISHED.has(form)) &&
    inside.every(({ form }) => PLAIN_END.has(form)) &&
    all.length - inside.length <= 3
  )
    return true;
  return atHospital && inside.some(({ form }) => WAS.has(form)) && (!said(ON_A_DAY, all) || said(ELSEWHERE));
}

const HOUR_FROM = new RegExp(
  String.raw`(?<!\p{L})${turnsOf('hourFrom')} (?:like )?(\d{1,2})(?: ?${turnsOf('hourUnit')})?(?![\p{L}\d:])(?! ?${turnsOf('notHours')})`,
  'iu',
);
/** "I'll be there from 11" for a visit at ten on another day: the hour of that day, which is a wish. Null where none after the visit's is named. */
export function hourFrom(text: string, appointment: string): string | null {
  const hour = Number(HOUR_FROM.exec(text)?.[1] ?? NaN);
  return hour > Number(appointment.slice(11, 13)) && hour <= LATEST_HOUR
    ? `${appointment.slice(0, 10)}T${String(hour).padStart(2, '0')}:00`
    : null;
}
const LATEST_HOUR = 19;
