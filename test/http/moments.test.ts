import { DateTime } from 'luxon';
import { type CalleeBehaviour } from '../../src/simulator/calls/people';
import { type Failure } from '../../src/simulator/failures';
import { startTestClinic, type TestClinic } from '../support/clinic';
import { type StaffApi, staffApi } from '../support/staff';

const ZONE = 'Africa/Douala';
const MOBILE = '+237699000001';
const FRENCH = '+33612000001';

type Channel = 'whatsapp' | 'sms' | 'call';
/** What the networks tell: it arrived; nothing; that WhatsApp or SMS could not deliver. */
type Receipts = 'read' | 'none' | 'whatsapp lost' | 'sms lost' | 'both lost' | 'refused 63024';
type Person = 'answers' | 'no answer' | 'busy';

interface Moment {
  /** When it was booked, and when the visit is: day of March 2026 and hour in Douala. */
  booked: string;
  visit: string;
  ways: readonly Channel[];
  number?: string;
  receipts: Receipts;
  person?: Person;
  /** From when to when the clinic's machine was off. */
  off?: readonly [string, string];
  /** What staff do meanwhile. */
  staff?: { at: string; does: 'cancel' } | { at: string; does: 'move'; to: string };
  /** What the patient writes. */
  writes?: { at: string; text: string };
  /** Everything that left and every task of staff, in order. */
  expected: readonly string[];
}

const at = (moment: string): Date =>
  DateTime.fromFormat(`2026-03-${moment}`, 'yyyy-MM-dd HH:mm', { zone: ZONE }).toJSDate();
const told = (instant: Date): string => DateTime.fromJSDate(instant, { zone: ZONE }).toFormat('dd HH:mm');

const WHATSAPP_SMS_CALL: readonly Channel[] = ['whatsapp', 'sms', 'call'];

const FAILURES: Readonly<Record<Receipts, readonly Failure[]>> = {
  read: [],
  none: (['whatsapp', 'sms'] as const).map((channel) => ({ match: { channel }, effect: { kind: 'no_receipt' } })),
  'whatsapp lost': [
    { match: { channel: 'whatsapp' }, effect: { kind: 'fails_later', status: 'undelivered', code: 63032 } },
  ],
  'sms lost': [{ match: { channel: 'sms' }, effect: { kind: 'fails_later', status: 'undelivered', code: 30005 } }],
  'both lost': [
    { match: { channel: 'whatsapp' }, effect: { kind: 'fails_later', status: 'undelivered', code: 63032 } },
    { match: { channel: 'sms' }, effect: { kind: 'fails_later', status: 'undelivered', code: 30005 } },
  ],
  'refused 63024': [{ match: { channel: 'whatsapp' }, effect: { kind: 'refuse', code: 63024 } }],
};
const PEOPLE: Readonly<Record<Person, CalleeBehaviour>> = {
  answers: { kind: 'answers', replies: [{ press: '1' }, { silent: true }, { silent: true }] },
  'no answer': { kind: 'no-answer' },
  busy: { kind: 'busy' },
};

/*
 * Monday 9 March 2026 is the first day; the clinic keeps its usual hours (quiet from 20:00 to 08:00, calls from 09:00 to 18:00), and its cascade: texts
 * 7, 3 and 1 days before at the hour of the visit, a call 4 hours after the last. Each line of `expected` was read and judged by what a patient and
 * a front desk would want; a change of one of them is a change of what the clinic does.
 */
const MOMENTS: Readonly<Record<string, Moment>> = {
  'read on WhatsApp, unanswered: called after the last text': {
    booked: '09 10:00',
    visit: '12 14:00',
    ways: WHATSAPP_SMS_CALL,
    receipts: 'read',
    expected: ['09 14:00 whatsapp', '11 14:00 whatsapp', '12 09:00 call completed'],
  },
  'an early visit: the text leaves when the quiet hours end': {
    booked: '09 10:00',
    visit: '11 07:30',
    ways: ['sms', 'call'],
    receipts: 'none',
    expected: ['10 08:00 sms', '10 12:00 call completed'],
  },
  'WhatsApp tells nothing: SMS after six hours': {
    booked: '10 10:00',
    visit: '12 11:00',
    ways: WHATSAPP_SMS_CALL,
    receipts: 'none',
    expected: ['11 11:00 whatsapp', '11 15:00 call completed'],
  },
  'WhatsApp lost: SMS at once, which has no receipt there': {
    booked: '10 10:00',
    visit: '12 11:00',
    ways: WHATSAPP_SMS_CALL,
    receipts: 'whatsapp lost',
    expected: ['11 11:00 whatsapp', '11 11:00 sms', '11 15:00 call completed'],
  },
  'both texts lost, the telephone answered': {
    booked: '10 10:00',
    visit: '12 11:00',
    ways: WHATSAPP_SMS_CALL,
    receipts: 'both lost',
    expected: ['11 11:00 whatsapp', '11 11:00 sms', '11 11:00 call completed'],
  },
  'both texts lost, nobody at the telephone: recalls in their hours, then staff': {
    booked: '10 10:00',
    visit: '12 11:00',
    ways: WHATSAPP_SMS_CALL,
    receipts: 'both lost',
    person: 'no answer',
    expected: [
      '11 11:00 whatsapp',
      '11 11:00 sms',
      '11 11:00 call no-answer',
      '11 14:00 call no-answer',
      '11 17:00 call no-answer',
      '11 17:00 staff: unreachable (by 12 10:00)',
    ],
  },
  'a visit in the afternoon: recalls go on to the next morning, two hours before at the latest': {
    booked: '10 10:00',
    visit: '12 15:30',
    ways: ['call'],
    receipts: 'none',
    person: 'no answer',
    expected: [
      '11 15:30 call no-answer',
      '12 09:00 call no-answer',
      '12 10:30 call no-answer',
      '12 10:30 staff: unreachable (by 12 13:00)',
    ],
  },
  'a visit early in the morning: no recall before it': {
    booked: '10 10:00',
    visit: '12 08:30',
    ways: ['call'],
    receipts: 'none',
    person: 'busy',
    expected: [
      '11 09:00 call busy',
      '11 12:00 call busy',
      '11 15:00 call busy',
      '11 15:00 staff: unreachable (by 11 17:00)',
    ],
  },
  'WhatsApp refused for good, listed alone: SMS on the same number': {
    booked: '10 10:00',
    visit: '12 11:00',
    ways: ['whatsapp'],
    receipts: 'refused 63024',
    expected: ['11 11:00 sms'],
  },
  'SMS in France without receipt: called after two hours': {
    booked: '10 10:00',
    visit: '12 11:00',
    ways: ['sms', 'call'],
    number: FRENCH,
    receipts: 'none',
    expected: ['11 11:00 sms', '11 13:00 call completed'],
  },
  'answered: no call': {
    booked: '10 10:00',
    visit: '12 11:00',
    ways: WHATSAPP_SMS_CALL,
    receipts: 'read',
    writes: { at: '11 12:00', text: '1' },
    expected: ['11 11:00 whatsapp'],
  },
  'off while the text was due: the call follows the text by its hours': {
    booked: '09 10:00',
    visit: '12 09:30',
    ways: ['sms', 'call'],
    receipts: 'none',
    off: ['11 09:00', '11 12:00'],
    expected: ['11 12:00 sms', '11 16:00 call completed'],
  },
  'off until the evening: the text alone': {
    booked: '09 10:00',
    visit: '12 09:30',
    ways: ['sms', 'call'],
    receipts: 'none',
    off: ['11 09:00', '11 17:30'],
    expected: ['11 17:30 sms'],
  },
  'off until the hour before the visit: the text, no call': {
    booked: '09 10:00',
    visit: '12 11:00',
    ways: ['sms', 'call'],
    receipts: 'none',
    off: ['11 09:00', '12 10:00'],
    expected: ['09 11:00 sms', '12 10:00 sms'],
  },
  'off for longer than a reminder is of use: one list': {
    booked: '09 10:00',
    visit: '13 11:00',
    ways: ['sms', 'call'],
    receipts: 'none',
    off: ['10 09:00', '12 12:00'],
    expected: ['12 12:00 sms', '12 12:00 staff: reminders_missed (by 12 14:00)', '12 16:00 call completed'],
  },
  'off over the visit: one list afterwards': {
    booked: '09 10:00',
    visit: '12 11:00',
    ways: ['sms'],
    receipts: 'none',
    off: ['11 09:00', '12 11:30'],
    expected: ['09 11:00 sms', '12 11:30 staff: reminders_missed (by 12 14:00)'],
  },
  'a cancellation that waited two days is told all the same': {
    booked: '09 10:00',
    visit: '19 11:00',
    ways: ['sms'],
    receipts: 'none',
    off: ['09 12:00', '11 13:00'],
    staff: { at: '09 13:00', does: 'cancel' },
    expected: ['11 13:00 sms cancelled'],
  },
  'a new time that waited two days is told all the same': {
    booked: '09 10:00',
    visit: '19 11:00',
    ways: ['sms'],
    receipts: 'none',
    off: ['09 12:00', '11 13:00'],
    staff: { at: '09 13:00', does: 'move', to: '18 09:00' },
    expected: ['11 13:00 sms new time', '15 09:00 sms', '17 09:00 sms'],
  },
  'a cancellation that cannot be told by text: staff before the patient sets out': {
    booked: '09 10:00',
    visit: '12 11:00',
    ways: ['sms'],
    receipts: 'sms lost',
    person: 'no answer',
    staff: { at: '09 10:30', does: 'cancel' },
    expected: ['09 10:32 sms cancelled', '09 10:32 staff: change_not_told (by 09 13:00)'],
  },
  'STOP while a new time waits for the morning: staff tell it': {
    booked: '09 10:00',
    visit: '19 11:00',
    ways: ['sms'],
    receipts: 'none',
    staff: { at: '09 21:00', does: 'move', to: '18 09:00' },
    writes: { at: '09 21:30', text: 'STOP' },
    expected: ['09 21:30 staff: change_not_told (by 10 10:00)'],
  },
};

/** What has the next instant: something to plan, to send, or to look at again. */
const NEXT = `
  select min(t) as next from (
    select scheduled_time as t from reminders where status = 'pending' union all select ladder_due_at from reminders where ladder_due_at is not null and status in ('queued', 'sent')
    union all select next_at from delivery_attempts where state = 'queued') as due where t > $1`;

describe('moments', () => {
  let clinic: TestClinic;
  let staff: StaffApi;
  beforeAll(async () => (clinic = await startTestClinic(undefined, {}, { hours: true })));
  afterAll(() => clinic.close());

  async function play({
    booked,
    visit,
    ways,
    number = MOBILE,
    receipts,
    person = 'answers',
    off,
    staff: deed,
    writes,
  }: Moment): Promise<string[]> {
    await clinic.reset();
    clinic.provider.failures.clear();
    clinic.provider.people.clear();
    const goTo = (instant: Date): void => clinic.advance((instant.getTime() - clinic.now().getTime()) / 60_000);
    goTo(at(booked));
    staff = await staffApi(clinic);
    for (const failure of FAILURES[receipts]) clinic.provider.failures.add(failure);
    clinic.provider.people.setFallback(PEOPLE[person]);
    const patientId = await clinic.patient({ name: 'Jeanne Ngo', number, channel: ways[0]! });
    for (const [rank, channel] of ways.slice(1).entries())
      await clinic.query('insert into contacts (patient_id, address, channel, rank) values ($1, $2, $3, $4)', [
        patientId,
        number,
        channel,
        rank + 1,
      ]);
    const [date, time] = visit.split(' ');
    const { id } = await staff.post<{ id: string }>('/appointments', {
      patient_id: patientId,
      date: `2026-03-${date}`,
      time,
    });
    const happenings = [
      ...(deed
        ? [
            {
              at: at(deed.at),
              does: () =>
                deed.does === 'cancel'
                  ? staff.post(`/appointments/${id}/cancel`, {})
                  : staff.post(`/appointments/${id}/reschedule`, {
                      date: `2026-03-${deed.to.split(' ')[0]}`,
                      time: deed.to.split(' ')[1],
                    }),
            },
          ]
        : []),
      ...(writes
        ? [
            {
              at: at(writes.at),
              does: () => clinic.write(number, writes.text, { channel: ways[0] === 'sms' ? 'sms' : 'whatsapp' }),
            },
          ]
        : []),
    ].sort((a, b) => a.at.getTime() - b.at.getTime());
    const end = Math.max(
      at(visit).getTime(),
      deed?.does === 'move' ? at(deed.to).getTime() : 0,
      off ? at(off[1]).getTime() + 1 : 0,
    );
    const [from, to] = off ? [at(off[0]), at(off[1])] : [null, null];
    while (clinic.now().getTime() < end) {
      const now = clinic.now();
      const isOff = from !== null && to !== null && now >= from && now < to;
      if (!isOff) {
        await clinic.deliver();
        await clinic.climb();
      }
      const [row] = await clinic.query<{ next: Date | null }>(NEXT, [now]);
      const due =
        (await clinic.query(`select 1 from delivery_attempts where state = 'queued' and next_at <= $1`, [now])).length >
        0;
      const stops = [
        row?.next?.getTime() ?? Infinity,
        due ? now.getTime() + 30 * 60_000 : Infinity,
        happenings[0]?.at.getTime() ?? Infinity,
        end,
        ...(from && from > now ? [from.getTime()] : []),
        ...(isOff ? [to.getTime()] : []),
      ];
      const next = isOff ? Math.min(to.getTime(), happenings[0]?.at.getTime() ?? Infinity, end) : Math.min(...stops);
      goTo(new Date(next));
      if (happenings[0] && happenings[0].at.getTime() <= next) await happenings.shift()!.does();
    }
    const sent = clinic.provider.messages({ limit: 100 }).filter(({ direction }) => direction === 'outbound-api');
    const tasks = await clinic.query<{ at: Date; kind: string; reason: string | null; due: Date }>(
      `select created_at as at, kind, details ->> 'reason' as reason, due_at as due from follow_ups`,
    );
    return [
      ...sent.map(
        ({ createdAt, to: address, body }) =>
          [
            createdAt,
            `${address.startsWith('whatsapp:') ? 'whatsapp' : 'sms'}${/annulé/.test(body) ? ' cancelled' : /NOUVELLE/.test(body) ? ' new time' : ''}`,
          ] as const,
      ),
      ...clinic.provider.calls().map(({ createdAt, status }) => [createdAt, `call ${status}`] as const),
      ...tasks.map((task) => [task.at, `staff: ${task.reason ?? task.kind} (by ${told(task.due)})`] as const),
    ]
      .sort(([a], [b]) => a.getTime() - b.getTime())
      .map(([instant, what]) => `${told(instant)} ${what}`);
  }

  it.each(Object.entries(MOMENTS))('%s', async (_name, moment) => {
    expect(await play(moment)).toEqual(moment.expected);
  });
});
