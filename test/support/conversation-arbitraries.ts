import fc from 'fast-check';
import { type Channel } from '../../src/domain/channel';
import { type AppointmentOnNumber, type ConversationContext } from '../../src/domain/conversation/machine/context';
import {
  MEDIA_KINDS,
  type ConversationEvent,
  type PhoneKey,
  type ReplyReceived,
} from '../../src/domain/conversation/machine/event';
import { LETTERS } from '../../src/domain/conversation/reading/reply-signs';
import { INTENTS, type Understanding } from '../../src/domain/conversation/reading/understanding';
import { HARMS } from '../../src/domain/feedback/harm';
import { isDanger, URGENCIES } from '../../src/domain/feedback/urgency';
import { APPOINTMENT_STATUSES } from '../../src/domain/appointment/status';
import { appointment } from '../../src/demo/chat/engine-world';

const IDS = ['a1', 'a2', 'a3'] as const;

/** One time in `n` a value, otherwise none. */
const seldom = <T>(n: number, arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.oneof({ weight: n - 1, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary });

/** Two people and three visits, one of them a day ago, and a reminder of the original API; with and without promises. */
export const someContext: fc.Arbitrary<Partial<ConversationContext>> = fc
  .record({
    language: fc.constantFrom('french' as const, 'english' as const),
    known: fc.oneof({ weight: 9, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) }),
    twoWay: fc.oneof({ weight: 9, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) }),
    clinicOpen: fc.boolean(),
  })
  .chain((base) =>
    fc
      .record({
        promise: fc.boolean(),
        opening: fc.boolean(),
        alone: fc.boolean(),
        withReminder: fc.boolean(),
        reach: seldom(6, fc.constantFrom('text' as const, 'none' as const)),
      })
      .map(({ promise, opening, alone, withReminder, reach }) => {
        const second = alone ? 'p1' : 'p2';
        const { clinicOpen, ...rest } = base;
        return {
          ...rest,
          clinicOpen,
          ...(reach && { reach }),
          people: [
            { patientId: 'p1', firstName: 'Marie', lastName: 'Tchoupo' },
            ...(alone ? [] : [{ patientId: 'p2', firstName: 'Marie', lastName: 'Ngono' }]),
          ],
          appointments: [
            appointment(),
            appointment({ appointmentId: 'a2', patientId: second, when: { date: '2026-03-13', part: 'afternoon' } }),
            appointment({
              appointmentId: 'a3',
              patientId: second,
              when: { date: '2026-03-08', time: '09:00' },
              status: 'fulfilled',
            }),
          ],
          reminders: withReminder
            ? [{ reminderId: 'r1', patientId: 'p1', patientName: 'Marie T', reason: 'Suivi' }]
            : [],
          ...(promise ? { callBackBy: { date: '2026-03-09', time: '12:00' } } : { callBackBy: undefined }),
          ...(opening ? { opensAt: { date: '2026-03-10', time: '07:30' } } : {}),
        } as Partial<ConversationContext>;
      }),
  );

const value = fc.constantFrom(
  undefined,
  '1',
  '4-5',
  '20',
  'none',
  'fr',
  'en',
  'es',
  '?',
  '2026-03-20T10:00',
  '2026-03-17|2026-03-24',
  '2026-W12',
  'after:2026-03-20',
  'nonsense',
  '2026-02-30',
);

const understood = (given: Partial<Understanding>): Understanding => ({
  intent: 'unintelligible',
  also: [],
  topics: [],
  level: 'none',
  confidence: 1,
  language: null,
  decidedBy: [],
  ...given,
});

const replied = (understanding: Understanding, more: Partial<ReplyReceived> = {}): ReplyReceived => ({
  type: 'reply_received',
  understanding,
  reading: {},
  ...more,
});

/** What most people send: a digit, a letter, a few clear words. */
const ordinaryReply: fc.Arbitrary<ReplyReceived> = fc.oneof(
  fc.constantFrom(1, 1, 2, 3, 3, 3, 4, 5).map((digit) => replied(understood({}), { reading: { digit } })),
  fc
    .subarray([...LETTERS].slice(0, 3), { minLength: 1, maxLength: 2 })
    .map((letters) => replied(understood({}), { reading: { letters } })),
  fc
    .constantFrom(
      'confirm' as const,
      'cancel' as const,
      'question' as const,
      'greeting_thanks' as const,
      'unintelligible' as const,
      'already_came' as const,
      'feedback' as const,
    )
    .map((intent) => replied(understood({ intent }))),
  fc
    .constantFrom('2026-03-20T10:00', '2026-W12', undefined)
    .map((when) => replied(understood({ intent: 'reschedule', ...(when && { value: when }) }))),
);

/** Any meaning with any signs, likely or not. */
const wildReply: fc.Arbitrary<ReplyReceived> = fc
  .record({
    intent: fc.constantFrom(...INTENTS),
    also: fc.subarray([...INTENTS], { maxLength: 2 }),
    level: fc.constantFrom('none' as const, 'none' as const, 'none' as const, ...URGENCIES),
    language: fc.constantFrom(null, 'fr' as const, 'en' as const),
    value,
    reading: fc.record(
      {
        digit: fc.nat(9),
        letters: fc.subarray([...LETTERS], { minLength: 1, maxLength: 3 }),
        bare: fc.constantFrom('yes' as const, 'no' as const),
        callMe: fc.constant(true as const),
        anonymous: fc.constantFrom('alone' as const, 'before_words' as const),
      },
      { requiredKeys: [] },
    ),
    media: seldom(9, fc.constantFrom(...MEDIA_KINDS)),
    carrier: seldom(30, fc.constantFrom('stop' as const, 'start' as const, 'help' as const)),
    selfHarm: seldom(30, fc.constant(true as const)),
    confidence: seldom(4, fc.constantFrom(0.2, 0.49, 0.5, 0.9)),
    topics: fc.subarray([...HARMS], { maxLength: 2 }),
  })
  .map(({ intent, also, level, language, value: said, reading, media, carrier, selfHarm, confidence, topics }) =>
    replied(
      understood({
        intent,
        also,
        level,
        language,
        topics: isDanger(level) ? topics : [],
        ...(said !== undefined && { value: said }),
      }),
      {
        reading,
        ...(media && { media }),
        ...(carrier && { carrier }),
        ...(selfHarm && { selfHarm }),
        ...(confidence !== undefined && { confidence }),
      },
    ),
  );

/** `button` picks one of the payloads offered so far, by place. */
const reply = fc.record({
  kind: fc.constant('reply' as const),
  event: fc.oneof({ weight: 5, arbitrary: ordinaryReply }, { weight: 1, arbitrary: wildReply }),
  button: seldom(4, fc.nat(40)),
});

const id = fc.constantFrom(...IDS);
const about = fc.oneof(
  id.map((appointmentId) => ({ kind: 'appointment' as const, appointmentId, version: -1 })),
  fc.constant({ kind: 'reminder' as const, reminderId: 'r1' }),
);
const SLOTS = [
  { date: '2026-03-17', time: '09:00' },
  { date: '2026-03-18', part: 'morning' as const },
];
const KEYS: readonly PhoneKey[] = [null, '0', '1', '1', '2', '3', '3', '3', '4', '5', '6', '8', '9', '#'];

/** Version −1 stands for the version at that time. */
const event: fc.Arbitrary<ConversationEvent> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      type: fc.constant('reminder_due' as const),
      subject: about,
      wording: fc.constantFrom(
        'first' as const,
        'day_before' as const,
        'single' as const,
        'changed' as const,
        'missed' as const,
      ),
    }),
  },
  { weight: 2, arbitrary: fc.constant({ type: 'feedback_due' as const, appointmentId: 'a3' }) },
  { weight: 6, arbitrary: fc.record({ type: fc.constant('key_pressed' as const), key: fc.constantFrom(...KEYS) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      type: fc.constant('call_answered' as const),
      answeredBy: fc.constantFrom('human' as const, 'human' as const, 'machine' as const, 'unknown' as const),
      purpose: fc.oneof(
        about.map((subject) => ({ kind: 'reminder' as const, subject })),
        fc.constant({ kind: 'feedback' as const, appointmentId: 'a3' }),
        fc.constant({ kind: 'inbound' as const }),
      ),
    }),
  },
  { weight: 1, arbitrary: fc.constant({ type: 'call_ended' as const }) },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('front_desk_ended' as const), answered: fc.boolean() }) },
  { weight: 2, arbitrary: fc.constant({ type: 'wait_expired' as const }) },
  {
    weight: 2,
    arbitrary: fc.record({
      type: fc.constant('delivery_failed' as const),
      purpose: fc.constant('reminder' as const),
      subjects: fc.array(about, { minLength: 1, maxLength: 2 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.constant({ type: 'delivery_failed' as const, purpose: 'feedback' as const, appointmentId: 'a3' }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('slots_offered' as const),
      subject: about,
      slots: fc.constantFrom(SLOTS, SLOTS.slice(1), []),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      { type: 'staff_took_over' as const, staffFirstName: 'Clarisse' },
      { type: 'staff_took_over' as const, staffFirstName: 'Paul', quietly: true as const },
    ),
  },
  { weight: 1, arbitrary: fc.constant({ type: 'staff_wrote' as const }) },
  { weight: 1, arbitrary: fc.constant({ type: 'staff_released' as const }) },
  { weight: 1, arbitrary: fc.constant({ type: 'address_joined' as const }) },
);

export type Happening =
  | { kind: 'reply'; event: ReplyReceived; button: number | undefined }
  | { kind: 'event'; event: ConversationEvent }
  | { kind: 'minutes'; minutes: number }
  | { kind: 'changed'; appointmentId: string; change: Partial<AppointmentOnNumber> };

const happening = fc.oneof<fc.WeightedArbitrary<Happening>[]>(
  { weight: 10, arbitrary: reply },
  { weight: 5, arbitrary: event.map((one) => ({ kind: 'event' as const, event: one })) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(1, 3, 60, 600, 3000).map((minutes) => ({ kind: 'minutes' as const, minutes })),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('changed' as const),
      appointmentId: id,
      change: fc.oneof(
        fc.constantFrom('2026-03-12', '2026-03-16', '2026-03-09').map((date) => ({ when: { date, time: '11:00' } })),
        fc.constantFrom(...APPOINTMENT_STATUSES).map((status) => ({ status })),
      ),
    }),
  },
);

const TEXT = ['whatsapp', 'sms'] as const;

/** How most stories begin: a reminder, in a call one that is taken and answered by key 1. */
const beginnings = (channel: Channel): Happening[][] => {
  const subject = { kind: 'appointment' as const, appointmentId: 'a1', version: -1 };
  const reminded: Happening = { kind: 'event', event: { type: 'reminder_due', subject, wording: 'first' } };
  if (channel !== 'call') return [[], [reminded]];
  return [
    [],
    [
      reminded,
      { kind: 'event', event: { type: 'call_answered', purpose: { kind: 'reminder', subject }, answeredBy: 'human' } },
      { kind: 'event', event: { type: 'key_pressed', key: '1' } },
    ],
  ];
};

const rest = fc.array(fc.record({ happening, elsewhere: seldom(8, fc.constantFrom(...TEXT, 'call' as const)) }), {
  maxLength: 30,
  size: 'max',
});

/** Anything that can happen to one number, in any order: mostly on one channel, now and then on another. */
export const story: fc.Arbitrary<{ happening: Happening; channel: Channel }[]> = fc
  .tuple(fc.constantFrom(...TEXT, 'call' as const), fc.constantFrom(0, 1, 1), rest)
  .map(([usual, begun, happenings]) => [
    ...(beginnings(usual)[begun] ?? []).map((one) => ({ happening: one, channel: usual })),
    ...happenings.map(({ happening: one, elsewhere }) => ({ happening: one, channel: elsewhere ?? usual })),
  ]);
