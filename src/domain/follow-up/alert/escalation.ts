import { isTextChannel, TEXT_CHANNELS } from '../../channel';
import { type ClinicCalendar, isAttended, isOpen, nextAttended } from '../../clinic/promise';
import { type Urgency } from '../../feedback/urgency';
import { onDuty, type DutyList, type DutyPerson } from './duty-list';

/** A follow-up that somebody must hear of. */
export interface AlertedFollowUp {
  urgency: Urgency;
  /** Why it was opened or raised, as its details say; null when nothing was said. */
  reason: string | null;
  /** The telephone may be in the hands of the person they fear. */
  phoneNotSafe: boolean;
  /** It came with a file of earlier feedback, or was read again later: nobody waits at a telephone. */
  imported: boolean;
  /** People were told of another such one within the last hour. Of a file with hundreds the first is told; the page it leads to lists them all. */
  toldOfOthers: boolean;
  /** Addresses that are rung now about another one: no telephone rings twice at a time, and who is rung is told of this one by text. */
  ringing: readonly string[];
  /** When the escalation that runs now began: what was sent before belongs to an earlier one. */
  from: Date;
}

type AlertText = 'staffAlert.emergency' | 'staffAlert.urgent' | 'staffAlert.undelivered';

/** An alert of the running escalation. Alerts of one step went out together. */
export interface SentAlert {
  step: number;
  person: string;
  channel: DutyPerson['ways'][number]['channel'];
  sentAt: Date;
  /** It did not and will not arrive. */
  failed: boolean;
}

export interface EscalationRules {
  duty: DutyList;
  calendar: ClinicCalendar;
  /** Whether calls can be placed at all. */
  calls: boolean;
  /** Minutes without acknowledgement after which an emergency goes on to the next person. */
  minutes: number;
}

export type EscalationStep =
  | {
      kind: 'alert';
      person: DutyPerson;
      ways: DutyPerson['ways'];
      text: AlertText /** They must not ring back. */;
      phoneNotSafe: boolean;
      lookAt: Date;
    }
  | { kind: 'wait'; until: Date }
  /** Everybody was told as often as makes sense, or of another one in its place, or there is no duty list: it stays open, and overdue. */
  | { kind: 'end'; reason: 'unanswered' | 'told_of_others' | 'no_list' };

const MINUTE = 60_000;
/** Once everybody was told, the list is gone through again this many times slower. */
const SLOWER = 2;
/** For so long an emergency is alerted; whoever has not looked by then finds it first in the inbox. */
const LONGEST_EMERGENCY_MINUTES = 120;
/** SMS first: every mobile number takes one, whether or not it has WhatsApp. */
const INSTEAD_OF_CALLS = [...TEXT_CHANNELS].reverse();
/** What can wait until the clinic is open is due within an hour: the second person is told half-way. */
const URGENT_MINUTES = 30;

/**
 * Rings only for what our rules are sure of: named red flags (src/language/urgency), never a mark or a sentiment. What a trained model alone takes for an
 * emergency, words that the recogniser of a call was not sure of, and files of earlier feedback are told by text.
 */
const rings = ({ urgency, reason, imported }: AlertedFollowUp): boolean =>
  urgency === 'emergency' && reason !== 'poorly_heard' && reason !== 'suspected' && !imported;

/** That the answer did not arrive calls for a call: not where that is what must not be done. */
const textOf = ({ urgency, reason, phoneNotSafe }: AlertedFollowUp): AlertText =>
  reason === 'safety_undelivered' && !phoneNotSafe
    ? 'staffAlert.undelivered'
    : urgency === 'emergency'
      ? 'staffAlert.emergency'
      : 'staffAlert.urgent';

/** The ways of a person for what does not ring: the texts that were given; where it is calls alone, texts to the number that is called. */
function textWaysOf({ ways }: DutyPerson): DutyPerson['ways'] {
  const texts = ways.filter(({ channel }) => isTextChannel(channel));
  return texts.length > 0
    ? texts
    : ways.flatMap(({ address }) => INSTEAD_OF_CALLS.map((channel) => ({ channel, address })));
}

/** The steps as turns of one person each: a second try on another channel belongs to the same turn. */
function turnsOf(
  sent: readonly SentAlert[],
): { person: string; sentAt: Date; tried: Set<string>; lastStep: number; failed: boolean }[] {
  const turns: ReturnType<typeof turnsOf> = [];
  for (const alert of [...sent].sort((a, b) => a.step - b.step)) {
    const last = turns.at(-1);
    const again =
      last !== undefined &&
      (last.lastStep === alert.step || (last.failed && last.person === alert.person && !last.tried.has(alert.channel)));
    if (!again) {
      turns.push({
        person: alert.person,
        sentAt: alert.sentAt,
        tried: new Set([alert.channel]),
        lastStep: alert.step,
        failed: alert.failed,
      });
      continue;
    }
    last.failed = last.lastStep === alert.step ? last.failed && alert.failed : alert.failed;
    last.lastStep = alert.step;
    last.sentAt = alert.sentAt;
    last.tried.add(alert.channel);
  }
  return turns;
}

/**
 * Whom to tell next of a follow-up that nobody has acknowledged, and how.
 *
 * An emergency goes out at once and at any hour, on every way of the first person on duty, ringing when it is certain; after `minutes` without
 * acknowledgement to the next person, at the end of the list from its beginning at half the pace, for two hours. What is urgent goes by text while
 * the clinic is open, or while somebody is on duty by hours given in the list (first to them), or when no hours are known; once through the list, half an
 * hour apart. Who can only be called gets such a text on that number. What has reached nobody goes on at once: first on the person's next way, then to
 * the next person.
 */
export function nextAlert(
  followUp: AlertedFollowUp,
  sent: readonly SentAlert[],
  rules: EscalationRules,
  now: Date,
): EscalationStep {
  const emergency = followUp.urgency === 'emergency';
  const { calendar } = rules;
  const onDutyNow = onDuty(rules.duty, calendar.zone, now);
  // Outside opening hours those come first whose hours of duty made the promise.
  const people =
    emergency || isOpen(calendar, now)
      ? onDutyNow
      : [...onDutyNow].sort((a, b) => Number(a.hours === null) - Number(b.hours === null));
  const [first] = people;
  if (first === undefined) return { kind: 'end', reason: 'no_list' };
  if (followUp.imported && followUp.toldOfOthers && sent.length === 0) return { kind: 'end', reason: 'told_of_others' };
  if (!emergency && calendar.hours !== null && !isAttended(calendar, now)) {
    const until = nextAttended(calendar, now);
    if (until !== null) return { kind: 'wait', until };
  }
  const ring = rings(followUp);
  const waysOf = (person: DutyPerson): DutyPerson['ways'] => {
    if (!ring || !rules.calls) return textWaysOf(person);
    const free = person.ways.filter(
      ({ channel, address }) => isTextChannel(channel) || !followUp.ringing.includes(address),
    );
    return free.length > 0 ? free : textWaysOf(person);
  };
  const turns = turnsOf(sent);
  const last = turns.at(-1);
  const pace = (emergency ? rules.minutes : URGENT_MINUTES) * MINUTE;
  const pauseAfter = (turn: number): number => (turn < people.length ? pace : pace * SLOWER);
  const tell = (person: DutyPerson, ways: DutyPerson['ways'], turn: number): EscalationStep => ({
    kind: 'alert',
    person,
    ways,
    text: textOf(followUp),
    phoneNotSafe: followUp.phoneNotSafe,
    lookAt: new Date(now.getTime() + pauseAfter(turn)),
  });

  if (last === undefined) return tell(first, ring ? waysOf(first) : waysOf(first).slice(0, 1), 1);

  const place = people.findIndex(({ name }) => name === last.person);
  const untried =
    people[place] === undefined ? [] : waysOf(people[place]).filter(({ channel }) => !last.tried.has(channel));
  if (last.failed && people[place] !== undefined && untried[0] !== undefined)
    return tell(people[place], [untried[0]], turns.length);
  const over = new Date(last.sentAt.getTime() + pauseAfter(turns.length));
  const goOn = now >= over || (last.failed && turns.length < people.length);
  if (!goOn) return { kind: 'wait', until: over };
  const ended = emergency
    ? now.getTime() >= followUp.from.getTime() + LONGEST_EMERGENCY_MINUTES * MINUTE
    : turns.length >= people.length;
  if (ended) return { kind: 'end', reason: 'unanswered' };
  const next = people[(place + 1) % people.length] ?? first;
  return tell(next, ring ? waysOf(next) : waysOf(next).slice(0, 1), turns.length + 1);
}
