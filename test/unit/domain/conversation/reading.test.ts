import fc from 'fast-check';
import { parseWish } from '../../../../src/domain/appointment/wish';
import { carrierKeyword } from '../../../../src/adapters/twilio/opt-out-keywords';
import { parsePayload, payloadOf } from '../../../../src/domain/conversation/reading/button-payload';
import { shownName } from '../../../../src/domain/conversation/machine/context';
import { MESSAGE_KEYS, parseMessage } from '../../../../src/domain/conversation/messages/message-keys';
import { readReplySigns } from '../../../../src/domain/conversation/reading/reply-signs';
import {
  type ConversationState,
  initialState,
  parseState,
  readingStateOf,
  subjectsOf,
  waitOf,
} from '../../../../src/domain/conversation/machine/state';
import { visitInQuestion } from '../../../../src/domain/conversation/reading/visit-in-question';
import { appointment, contextOf } from '../../../../src/demo/chat/engine-world';

const a1 = { kind: 'appointment', appointmentId: 'a1', version: 1 } as const;
const a2 = { kind: 'appointment', appointmentId: 'a2', version: 1 } as const;
const until = '2026-03-10T08:00:00.000Z';

const family = contextOf({
  people: [
    { patientId: 'p1', firstName: 'Anaïs' },
    { patientId: 'p2', firstName: 'Paul' },
  ],
  appointments: [appointment(), appointment({ appointmentId: 'a2', patientId: 'p2' })],
});
const choosing: ConversationState = {
  ...initialState(),
  dialogue: { name: 'choosing', options: [[a1], [a2]], held: { intent: 'confirm' }, until, unclear: 0 },
};

describe('readReplySigns', () => {
  test.each([
    ['1', 1],
    [' 2. ', 2],
    ['3️⃣', 3],
    ['(1)', 1],
    ['１', 1],
    ['10', undefined],
    ['1 2', undefined],
    ['un', undefined],
    ['', undefined],
  ])('digit of %j', (text, digit) => expect(readReplySigns(text, initialState(), family).digit).toBe(digit));

  test.each([
    ['A', ['A']],
    ['b', ['B']],
    ['a b', ['A', 'B']],
    ['AB', ['A', 'B']],
    ['A et B', ['A', 'B']],
    ['B and A', ['A', 'B']],
    ['les deux', ['A', 'B']],
    ['Both', ['A', 'B']],
    ['anais', ['A']],
    ['Pour Paul', ['B']],
    ['Anaïs et Paul', ['A', 'B']],
    ['C', undefined],
    ['bad', undefined],
    ['à demain', undefined],
    ['A ou B', undefined],
    ['Jean', undefined],
    ['1', undefined],
  ])('letters of %j between two people', (text, letters) =>
    expect(readReplySigns(text, choosing, family).letters).toEqual(letters),
  );

  test('letters mean nothing while none are offered', () =>
    expect(readReplySigns('A', initialState(), family).letters).toBeUndefined());

  test('letters stand for slots and for languages', () => {
    const slots: ConversationState = {
      ...initialState(),
      dialogue: {
        name: 'awaiting_slot',
        subject: a1,
        slots: [{ date: '2026-03-17' }, { date: '2026-03-18' }],
        until,
        unclear: 0,
      },
    };
    const language: ConversationState = {
      ...initialState(),
      dialogue: { name: 'choosing_language', resume: { name: 'idle', unclear: 0 }, until, unclear: 0 },
    };
    expect(readReplySigns('b', slots, family).letters).toEqual(['B']);
    expect(readReplySigns('c', slots, family).letters).toBeUndefined();
    expect(readReplySigns('Français', language, family).letters).toEqual(['A']);
    expect(readReplySigns('english', language, family).letters).toEqual(['B']);
  });

  test('namesakes are not told apart by the first name alone', () => {
    const twins = contextOf({
      ...family,
      people: [
        { patientId: 'p1', firstName: 'Marie', lastName: 'Tchoupo' },
        { patientId: 'p2', firstName: 'marie', lastName: 'Ngono' },
      ],
    });
    expect(readReplySigns('Marie', choosing, twins).letters).toBeUndefined();
    expect(readReplySigns('marie n', choosing, twins).letters).toEqual(['B']);
    expect(shownName({ patientId: 'p1', firstName: 'Marie', lastName: 'Tchoupo' }, twins.people)).toBe('Marie Tchoupo');
  });

  test.each([
    ['Oui', 'yes'],
    ["d'accord !", 'yes'],
    ["C'est ça", 'yes'],
    ['OK.', 'yes'],
    ['👍🏾', 'yes'],
    ['Non merci', 'no'],
    ['no', 'no'],
    ['oui je viens', undefined],
    ['non je viens', undefined],
  ])('bare %j', (text, bare) => expect(readReplySigns(text, initialState(), family).bare).toBe(bare));

  test.each([
    ['APPEL', true],
    ['Appelez-moi', true],
    ['call me please', true],
    ['call', true],
    ['ne pas appeler', undefined],
  ])('call %j', (text, callMe) => expect(readReplySigns(text, initialState(), family).callMe).toBe(callMe));

  test('never throws', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc.constantFrom(choosing, initialState()),
        (text, state) => {
          expect(readReplySigns(text, state, family)).toBeDefined();
        },
      ),
    );
  });
});

describe('button payloads', () => {
  const subject = fc.oneof(
    fc.record({ kind: fc.constant('appointment' as const), appointmentId: fc.uuid(), version: fc.nat(999_999) }),
    fc.record({ kind: fc.constant('reminder' as const), reminderId: fc.uuid() }),
  );
  const answer = fc.oneof(
    fc.record({
      action: fc.constantFrom(
        'confirm' as const,
        'cancel' as const,
        'cancel_again' as const,
        'wish' as const,
        'keep' as const,
      ),
      subject,
    }),
    fc.record({
      action: fc.constant('rating' as const),
      rating: fc.integer({ min: 1, max: 5 }),
      appointmentId: fc.uuid(),
    }),
    fc.record({
      action: fc.constant('letters' as const),
      letters: fc.subarray(['A', 'B', 'C', 'D', 'E', 'F'] as const, { minLength: 1 }).map((letters) => [...letters]),
    }),
  );
  test('are read back as they were written, and fit', () => {
    fc.assert(
      fc.property(answer, (one) => {
        expect(payloadOf(one).length).toBeLessThanOrEqual(256);
        expect(parsePayload(payloadOf(one))).toEqual(one);
      }),
    );
  });
  test.each([
    undefined,
    '',
    'confirm',
    'confirm:a:',
    'confirm:a:a1',
    'confirm:a:a1:-1',
    'confirm:a:a1:x',
    'delete:a:a1:1',
    'rating:6:a1',
    'rating:5',
    'letters:',
    'letters:BA',
    'letters:AZ',
    'confirm:x:a1:1',
  ])('%j is not ours', (payload) => expect(parsePayload(payload)).toBeNull());
});

describe('parseWish', () => {
  test.each([
    ['2026-03-20', [{ kind: 'day', date: '2026-03-20' }]],
    ['2026-03-20T10:00', [{ kind: 'day', date: '2026-03-20', time: '10:00' }]],
    ['2026-03-10/PM', [{ kind: 'day', date: '2026-03-10', part: 'afternoon' }]],
    ['2026-W12', [{ kind: 'week', week: '2026-W12' }]],
    ['2026-04', [{ kind: 'month', month: '2026-04' }]],
    ['2026-03-25..2026-03-31', [{ kind: 'range', from: { date: '2026-03-25' }, to: { date: '2026-03-31' } }]],
    ['after:2026-03-15', [{ kind: 'after', date: '2026-03-15' }]],
    ['after:2026-03-15T10:00', [{ kind: 'after', date: '2026-03-15', time: '10:00' }]],
    ['before:2026-03-12', [{ kind: 'before', date: '2026-03-12' }]],
    [
      '2026-03-10T15:00|2026-03-17T15:00',
      [
        { kind: 'day', date: '2026-03-10', time: '15:00' },
        { kind: 'day', date: '2026-03-17', time: '15:00' },
      ],
    ],
  ])('%s', (value, wish) => expect(parseWish(value)).toEqual(wish));

  test.each([
    undefined,
    '',
    '?',
    '2026-02-30',
    '2026-13',
    '2026-W54',
    '2026-03-20T25:00',
    '2026-03-20|nothing',
    'after:soon',
    '2026-03-20xx',
    'after:2026-03-15T25:00',
  ])('%j is no date', (value) => expect(parseWish(value)).toBeNull());
});

describe('carrierKeyword', () => {
  test.each([
    ['sms', 'STOP', undefined, 'stop'],
    ['sms', ' Cancel ', undefined, 'stop'],
    ['sms', 'ARRET', undefined, null],
    ['sms', 'stop please', undefined, null],
    ['sms', 'YES', undefined, null],
    ['sms', 'Start', undefined, 'start'],
    ['sms', 'help', undefined, 'help'],
    ['whatsapp', 'STOP', undefined, null],
    ['whatsapp', 'ARRET', 'STOP', 'stop'],
    ['whatsapp', 'yes', 'START', 'start'],
    ['sms', 'aide', 'HELP', 'help'],
  ] as const)('%s %j %s', (channel, body, optOutType, keyword) =>
    expect(carrierKeyword({ channel, body, ...(optOutType && { optOutType }) })).toBe(keyword),
  );
});

describe('stored state', () => {
  test('a conversation that has not begun is idle', () => {
    expect(parseState(null)).toEqual(initialState());
    expect(parseState(undefined)).toEqual(initialState());
    expect(waitOf(initialState())).toBeNull();
  });
  test.each([
    [{}],
    [{ ...initialState(), version: 0 }],
    [{ ...initialState(), dialogue: { name: 'dreaming' } }],
    ['{}'],
    [42],
    [[]],
    [{ ...initialState(), questions: [{}] }],
  ])('%j is replaced by an idle one that says so', (json) =>
    expect(parseState(json)).toEqual({ ...initialState(), lost: true }),
  );
  test('never throws', () => {
    fc.assert(fc.property(fc.jsonValue(), (json) => expect(parseState(json).version).toBe(1)));
  });
  test('names what it may act on, and how words are read', () => {
    expect(subjectsOf(choosing)).toEqual([a1, a2]);
    expect(readingStateOf(choosing, 'whatsapp')).toBe('awaiting_confirmation');
    const rated: ConversationState = {
      ...initialState(),
      call: { purpose: { kind: 'feedback', appointmentId: 'a1' }, step: 'rating', misses: 0, until },
    };
    expect([readingStateOf(rated, 'call'), readingStateOf(rated, 'sms')]).toEqual(['awaiting_rating', 'idle']);
  });
});

test('the visit in question is that of the open question, then the next one', () => {
  const later = contextOf({
    appointments: [appointment(), appointment({ appointmentId: 'a2', when: { date: '2026-03-20', part: 'morning' } })],
  });
  expect(visitInQuestion(initialState(), later)).toBe('2026-03-12T10:00');
  expect(
    visitInQuestion({ ...initialState(), questions: [{ subject: a2, asked: 'reminder.first', until }] }, later),
  ).toBe('2026-03-20');
  expect(visitInQuestion(initialState(), contextOf({ appointments: [] }))).toBeUndefined();
});

test('a stored message is read by its key', () => {
  expect(parseMessage('confirm.ack.noDate', { firstName: 'Marie' })).toEqual({
    key: 'confirm.ack.noDate',
    params: { firstName: 'Marie' },
  });
  expect(parseMessage('confirm.ack', { firstName: 'Marie' })).toBeNull();
  expect(parseMessage('toString', {})).toBeNull();
  expect(new Set(MESSAGE_KEYS).size).toBe(MESSAGE_KEYS.length);
});
