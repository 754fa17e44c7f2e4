import { randomUUID } from 'node:crypto';
import * as fc from 'fast-check';
import { createDeliveryStore } from '../../src/adapters/database/messages/delivery-store';
import { CHANNELS, type Channel } from '../../src/domain/channel';
import { CHECKS, type DueMessage, maySend, type Verdict } from '../../src/domain/delivery/may-send';
import { isBulk, LAST_PRIORITY, priorityOf, PURPOSES, type Purpose } from '../../src/domain/delivery/purpose';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { UNLIMITED } from '../support/sending';

const NOW = new Date('2026-03-09T10:00:00Z');
const BASE = {
  ...UNLIMITED,
  day: { date: '2026-03-09', startsAt: new Date('2026-03-08T23:00:00Z'), resumesAt: new Date('2026-03-10T07:00:00Z') },
  roomAt: (leavesAt: Date) => leavesAt,
};
const hoursAgo = (hours: number): Date => new Date(NOW.getTime() - hours * 3_600_000);

interface Attempt {
  id: string;
  message_id: string;
  attempt_no: number;
  state: string;
  priority: number;
  bulk: boolean;
  address: string;
  channel: Channel;
  next_at: Date;
  claimed_at: Date | null;
  sid: string | null;
}
interface Message {
  id: string;
  direction: 'inbound' | 'outbound';
  address: string;
  channel: Channel;
  purpose: Purpose | null;
  route: string | null;
  status: string;
  status_reason: string | null;
  language: string | null;
  body: string | null;
  patient_id: string | null;
  reminder_id: string | null;
  appointment_id: string | null;
  appointment_version: number | null;
  ladder_step: number | null;
  expires_at: Date | null;
  created_at: Date;
}
interface Reminder {
  id: string;
  patient_id: string;
  patient_name: string;
  phone_number: string;
  appointment_reason: string;
  language: string;
  method: Channel;
  scheduled_time: Date;
  appointment_id: string | null;
  appointment_version: number | null;
  kind: string;
  status: string;
  response: string | null;
  ladder_due_at: Date | null;
}

/** The rows around one message that is due, alone on its address. */
interface Rows {
  patients: { id: string; name: string; language: string }[];
  appointments: { id: string; patient_id: string; date: string; starts_at: Date; version: number }[];
  reminders: Reminder[];
  contacts: { patient_id: string; address: string; channel: Channel; wrong_number_at: Date | null }[];
  consents: {
    address: string;
    purpose: string;
    granted: boolean;
    source: string;
    wording_version: string;
    recorded_at: Date;
  }[];
  address_channels: { address: string; channel: Channel; unusable_since: Date | null; declined_at: Date | null }[];
  conversations: { address: string }[];
  messages: Message[];
  delivery_attempts: Attempt[];
}

const channel = fc.constantFrom(...CHANNELS);
const seldom = <T>(arbitrary: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 5, arbitrary: fc.constant(null) }, { weight: 1, arbitrary });
const seldomTrue = fc.nat({ max: 5 }).map((n) => n === 0);
const situation = fc.record({
  purpose: fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom<Purpose>('reminder', 'feedback') },
    { weight: 1, arbitrary: fc.constantFrom(...PURPOSES) },
  ),
  channel: fc.constantFrom(...CHANNELS, 'call' as const),
  attemptNo: fc.constantFrom(1, 1, 1, 2),
  ladderStep: fc.constantFrom(null, null, 1, 2),
  knownPatient: fc.nat({ max: 9 }).map((n) => n > 0),
  expiresAt: fc.constantFrom(
    null,
    null,
    null,
    -1,
    0,
    3_600_000,
    3_600_000,
    3_600_000,
    3_600_000,
    3_600_000,
    BASE.day.resumesAt.getTime() - NOW.getTime(),
    48 * 3_600_000,
    48 * 3_600_000,
    48 * 3_600_000,
  ),
  consents: fc.array(
    fc.record({ purpose: fc.constantFrom('reminder', 'feedback'), granted: fc.nat({ max: 2 }).map((n) => n > 0) }),
    { maxLength: 2 },
  ),
  visit: fc.option(
    fc.record({
      moved: seldomTrue,
      gone: seldomTrue,
      otherCall: fc.option(fc.record({ sameVersion: fc.nat({ max: 3 }).map((n) => n > 0), left: fc.boolean() })),
    }),
    { freq: 3 },
  ),
  reminder: fc.option(
    fc.record({
      kind: fc.constantFrom('single', 'day_before', 'call_unconfirmed', 'call_unconfirmed', 'call_unconfirmed'),
      status: fc.constantFrom('queued', 'queued', 'queued', 'sent', 'cancelled'),
      response: seldom(fc.constantFrom('accepted', 'tentative')),
      ladder: fc.boolean(),
      before: fc.array(
        fc.record({
          status: fc.constantFrom('sent', 'undelivered', 'failed', 'delivered', 'read'),
          left: fc.boolean(),
          elsewhere: fc.boolean(),
        }),
        { maxLength: 1 },
      ),
    }),
    { freq: 6 },
  ),
  contacts: fc.uniqueArray(fc.record({ channel, elsewhere: fc.boolean(), wrong: seldomTrue }), {
    maxLength: 3,
    selector: (c) => `${c.channel} ${c.elsewhere}`,
  }),
  marked: fc.uniqueArray(fc.record({ channel, unusable: seldomTrue, declined: seldomTrue }), {
    maxLength: 2,
    selector: (mark) => mark.channel,
  }),
  heard: seldom(
    fc.record({
      channel,
      words: fc.boolean(),
      noAnswer: seldomTrue,
      hoursAgo: fc.constantFrom(1, 30),
      elsewhere: fc.boolean(),
    }),
  ),
  earlier: fc.array(
    fc.record({
      hoursAgo: fc.constantFrom(3, 5, 8, 14),
      state: fc.constantFrom('accepted', 'accepted', 'accepted', 'refused', 'abandoned'),
      purpose: fc.constantFrom<Purpose>('reminder', 'reminder', 'feedback', 'reply'),
    }),
    { maxLength: 3 },
  ),
});
type Situation = typeof situation extends fc.Arbitrary<infer T> ? T : never;

const sid = (): string => `SM${randomUUID().replaceAll('-', '')}`;

function rowsOf(s: Situation, place: number): Rows & { due: Message; attempt: Attempt } {
  const address = `+2376${String(place).padStart(8, '0')}`;
  const other = `+2377${String(place).padStart(8, '0')}`;
  const patient = { id: randomUUID(), name: 'Jane Doe', language: 'french' };
  const at = (elsewhere: boolean): string => (elsewhere ? other : address);
  const visit = s.visit && {
    id: randomUUID(),
    patient_id: patient.id,
    date: '2026-03-12',
    starts_at: new Date('2026-03-12T09:00:00Z'),
    version: s.visit.moved ? 2 : 1,
  };
  const of = (kind: string, more: Partial<Reminder>): Reminder => ({
    id: randomUUID(),
    patient_id: patient.id,
    patient_name: 'Jane Doe',
    phone_number: address,
    appointment_reason: 'Visite',
    language: 'french',
    method: s.channel,
    scheduled_time: hoursAgo(1),
    appointment_id: visit?.id ?? null,
    appointment_version: visit && 1,
    kind,
    status: 'sent',
    response: null,
    ladder_due_at: null,
    ...more,
  });
  const reminder =
    s.reminder &&
    of(s.reminder.kind, {
      status: s.reminder.status,
      response: s.reminder.response,
      ladder_due_at: s.reminder.ladder ? hoursAgo(-2) : null,
    });
  const message = (more: Partial<Message>): Message => ({
    id: randomUUID(),
    direction: 'outbound',
    address,
    channel: s.channel,
    purpose: s.purpose,
    route: 'rest',
    status: 'sent',
    status_reason: null,
    language: 'french',
    body: null,
    patient_id: s.knownPatient ? patient.id : null,
    reminder_id: null,
    appointment_id: null,
    appointment_version: null,
    ladder_step: null,
    expires_at: null,
    created_at: hoursAgo(40),
    ...more,
  });
  const attemptOf = (m: Message, more: Partial<Attempt>): Attempt => ({
    id: randomUUID(),
    message_id: m.id,
    attempt_no: 1,
    state: 'queued',
    priority: priorityOf(m.purpose ?? 'reply'),
    bulk: isBulk(m.purpose ?? 'reply'),
    address: m.address,
    channel: m.channel,
    next_at: NOW,
    claimed_at: null,
    sid: null,
    ...more,
  });
  const left = (hours: number, state = 'accepted'): Partial<Attempt> => ({
    state,
    claimed_at: hoursAgo(hours),
    next_at: hoursAgo(hours),
    sid: state === 'accepted' ? sid() : null,
  });

  const due = message({
    status: 'queued',
    reminder_id: reminder?.id ?? null,
    appointment_id: s.visit?.gone ? null : (visit?.id ?? null),
    appointment_version: visit && 1,
    ladder_step: s.ladderStep,
    expires_at: s.expiresAt === null ? null : new Date(NOW.getTime() + s.expiresAt),
  });
  const attempt = attemptOf(due, { attempt_no: s.attemptNo });
  const messages = [due];
  const attempts = [attempt];
  const add = (m: Message, ...its: Attempt[]): void => {
    messages.push(m);
    attempts.push(...its);
  };
  if (s.attemptNo > 1) attempts.push(attemptOf(due, left(20)));
  for (const { status, left: went, elsewhere } of s.reminder?.before ?? []) {
    const before = message({ reminder_id: reminder?.id ?? null, status, address: at(elsewhere) });
    add(before, ...(went ? [attemptOf(before, left(25))] : []));
  }
  for (const { hoursAgo: hours, state, purpose } of s.earlier) {
    const sentBefore = message({ purpose });
    add(sentBefore, attemptOf(sentBefore, left(hours, state)));
  }
  const reminders = reminder ? [reminder] : [];
  if (s.visit?.otherCall && reminder?.kind === 'call_unconfirmed') {
    const { sameVersion, left: went } = s.visit.otherCall;
    const text = of('first', {});
    reminders.push(text);
    const call = message({
      reminder_id: text.id,
      channel: 'call',
      appointment_id: visit?.id ?? null,
      appointment_version: sameVersion ? 1 : 3,
      address: other,
    });
    add(call, attemptOf(call, went ? left(12) : { ...left(12, 'refused') }));
  }
  if (s.heard) {
    const { channel: by, words, noAnswer, hoursAgo: hours, elsewhere } = s.heard;
    add(
      message({
        direction: 'inbound',
        purpose: null,
        route: null,
        language: null,
        status: 'received',
        channel: by,
        body: words ? 'oui' : null,
        status_reason: noAnswer ? 'no_answer' : null,
        address: at(elsewhere),
        created_at: hoursAgo(hours),
      }),
    );
  }
  return {
    due,
    attempt,
    patients: [patient],
    appointments: visit ? [visit] : [],
    reminders,
    messages,
    delivery_attempts: attempts,
    conversations: [{ address }],
    contacts: s.contacts.map(({ channel: by, elsewhere, wrong }) => ({
      patient_id: patient.id,
      address: at(elsewhere),
      channel: by,
      wrong_number_at: wrong ? hoursAgo(50) : null,
    })),
    consents: s.consents.map(({ purpose, granted }, n) => ({
      address,
      purpose,
      granted,
      source: 'patient',
      wording_version: '1',
      recorded_at: hoursAgo(60 - n),
    })),
    address_channels: s.marked.map(({ channel: by, unusable, declined }) => ({
      address,
      channel: by,
      unusable_since: unusable ? hoursAgo(70) : null,
      declined_at: declined ? hoursAgo(70) : null,
    })),
  };
}

/** What the rows say, read without SQL. */
function factsOf({ due, attempt, ...rows }: ReturnType<typeof rowsOf>): DueMessage {
  const { address, purpose, channel: by } = due;
  const reminder = rows.reminders.find(({ id }) => id === due.reminder_id);
  const attemptsOf = (which: (m: Message) => boolean) =>
    rows.delivery_attempts.filter((a) => rows.messages.some((m) => m.id === a.message_id && which(m)));
  const ofReminder = (m: Message): boolean => reminder !== undefined && m.reminder_id === reminder.id;
  const firstLeft = attemptsOf(ofReminder)
    .flatMap(({ sid: id, claimed_at }) => (id !== null && claimed_at !== null ? [claimed_at.getTime()] : []))
    .sort((a, b) => a - b)[0];
  const theirs = new Set(
    [...rows.contacts.filter((c) => c.patient_id === due.patient_id), ...rows.messages.filter(ofReminder)].map(
      (each) => each.address,
    ),
  );
  const spoken = rows.messages.filter(
    (m) =>
      m.direction === 'inbound' &&
      (m.channel !== 'call' || m.body !== null) &&
      m.status_reason !== 'no_answer' &&
      theirs.has(m.address),
  );
  const mark = rows.address_channels.find((each) => each.channel === by);
  return {
    purpose: purpose!,
    channel: by,
    attemptNo: attempt.attempt_no,
    ladderStep: due.ladder_step,
    expiresAt: due.expires_at,
    optedOut: rows.consents.filter((c) => c.purpose === purpose).at(-1)?.granted === false,
    toldVersion: due.appointment_version,
    currentVersion: rows.appointments.find(({ id }) => id === due.appointment_id)?.version ?? null,
    withdrawn: reminder?.status === 'cancelled',
    wrongNumberOn: rows.contacts
      .filter((c) => c.address === address && c.patient_id === due.patient_id && c.wrong_number_at !== null)
      .map((c) => c.channel),
    unusable: mark?.unusable_since != null,
    declined: mark?.declined_at != null,
    arrived: rows.messages.some(
      (m) => ofReminder(m) && m.id !== due.id && (m.status === 'delivered' || m.status === 'read'),
    ),
    answered:
      reminder !== undefined &&
      (reminder.response !== null ||
        (firstLeft !== undefined && spoken.some((m) => m.created_at.getTime() > firstLeft))),
    called:
      reminder?.kind === 'call_unconfirmed' &&
      attemptsOf(
        (m) =>
          m.channel === 'call' &&
          m.appointment_id === reminder.appointment_id &&
          m.reminder_id !== null &&
          m.reminder_id !== reminder.id &&
          m.appointment_version === due.appointment_version,
      ).some((a) => a.sid !== null),
    sentToday: rows.delivery_attempts.filter(
      (a) =>
        a.address === address &&
        a.bulk &&
        a.claimed_at !== null &&
        a.claimed_at >= BASE.day.startsAt &&
        a.state !== 'queued' &&
        a.state !== 'refused',
    ).length,
  };
}

interface After {
  state: string;
  next_at: Date;
  status: string;
  reason: string | null;
  reminder: { status: string; reason: string | null; ladder: string | null } | null;
}

/** What the rows must be afterwards. */
function afterwards(verdict: Verdict, reminder: Reminder | undefined): After {
  const ladder = reminder?.ladder_due_at?.toISOString() ?? null;
  const same = reminder ? { status: reminder.status, reason: null, ladder } : null;
  if (verdict.kind === 'send')
    return { state: 'sending', next_at: NOW, status: 'queued', reason: null, reminder: same };
  if (verdict.kind === 'later')
    return { state: 'queued', next_at: verdict.at, status: 'queued', reason: null, reminder: same };
  const { status, reason, climbs } = verdict;
  const ended =
    reminder?.status !== 'queued'
      ? same
      : climbs && ladder !== null
        ? { status: 'queued', reason: null, ladder: NOW.toISOString() }
        : { status, reason, ladder: null };
  return { state: 'abandoned', next_at: NOW, status, reason, reminder: ended };
}

describe('whether a message may be sent', () => {
  let database: TestDatabase;
  beforeAll(async () => (database = await createTestDatabase()));
  afterAll(() => database.drop());

  const insert = (all: readonly Rows[]) =>
    database.dataSource.transaction(async (manager) => {
      for (const table of [
        'patients',
        'appointments',
        'reminders',
        'contacts',
        'consents',
        'address_channels',
        'conversations',
        'messages',
        'delivery_attempts',
      ] as const) {
        const rows = all.flatMap((each): object[] => each[table]);
        const columns = Object.keys(rows[0] ?? {}).join(', ');
        if (rows.length > 0)
          await manager.query(
            `insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, $1)`,
            [JSON.stringify(rows)],
          );
      }
    });

  const AFTER = `
    select a.id, a.state, a.next_at, m.status, m.status_reason as reason,
           case when r.id is not null then json_build_object('status', r.status, 'reason', r.status_reason, 'ladder', to_char(r.ladder_due_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) end as reminder
      from delivery_attempts a join messages m on m.id = a.message_id left join reminders r on r.id = m.reminder_id where a.id = any($1)`;

  it('is decided in SQL as the rules say, for what surrounds the message at random', async () => {
    const store = createDeliveryStore(database.dataSource);
    const seen = new Set<string>();
    let runs = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(situation, { minLength: 200, maxLength: 200 }),
        fc.constantFrom(1, 2),
        async (situations, perDayAndAddress) => {
          const policy = { ...BASE, perDayAndAddress, dropFeedback: ++runs % 2 === 0 };
          await database.truncate();
          const all = situations.map(rowsOf);
          await insert(all);
          await store.claim({
            owner: 1,
            now: NOW,
            urgent: 1_000,
            bulk: 1_000,
            lastPriority: LAST_PRIORITY,
            calls: true,
            policy,
          });
          const rows = await database.dataSource.query<(After & { id: string })[]>(AFTER, [
            all.map(({ attempt }) => attempt.id),
          ]);
          const actual = new Map(rows.map(({ id, ...after }) => [id, after]));
          const differences = all.flatMap((each) => {
            const facts = factsOf(each);
            const verdict = maySend(facts, NOW, policy);
            const outcome = verdict.kind === 'send' ? 'send' : `${verdict.kind} ${verdict.reason}`;
            seen.add(outcome);
            const rules = afterwards(
              verdict,
              each.reminders.find(({ id }) => id === each.due.reminder_id),
            );
            const sql = actual.get(each.attempt.id);
            return JSON.stringify(sql) === JSON.stringify(rules) ? [] : [{ facts, rules, sql }];
          });
          expect(differences).toEqual([]);
        },
      ),
      { numRuns: 8, endOnFailure: true },
    );
    // Nothing was compared that never came up.
    expect([...seen].sort()).toEqual(
      ['later daily_cap', 'send', ...CHECKS.map(({ reason }) => `close ${reason}`)].sort(),
    );
  });
});
