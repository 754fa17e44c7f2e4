import fc from 'fast-check';
import { hoursOfDuty, parseDutyList, type DutyList } from '../../../../../src/domain/follow-up/alert/duty-list';
import {
  nextAlert,
  type AlertedFollowUp,
  type EscalationRules,
  type EscalationStep,
  type SentAlert,
} from '../../../../../src/domain/follow-up/alert/escalation';
import { NO_HOLIDAYS } from '../../../../../src/domain/clinic/holidays';
import { parseOpeningHours } from '../../../../../src/domain/clinic/opening-hours';

const duty = (text: string): DutyList => {
  const list = parseDutyList(text);
  if (!list.ok) throw new Error(list.problem);
  return list.value;
};
const PEOPLE = duty(
  'Clarisse=whatsapp:+237699000001,call:+237699000001; Dr Ndi=call:+237699000002; Paul=sms:+237699000003,whatsapp:+237699000003',
);
const hours = parseOpeningHours('Mon-Fri 07:30-17:00');
const RULES: EscalationRules = {
  duty: PEOPLE,
  calendar: { hours: hours.ok ? hours.value : null, holidays: NO_HOLIDAYS, zone: 'Africa/Douala' },
  calls: true,
  minutes: 5,
};
/** 23:00 in Douala on a Monday, and 10:00. */
const NIGHT = new Date('2026-03-09T22:00:00Z');
const MORNING = new Date('2026-03-09T09:00:00Z');
const emergency = (from: Date, more: Partial<AlertedFollowUp> = {}): AlertedFollowUp => ({
  urgency: 'emergency',
  reason: null,
  phoneNotSafe: false,
  imported: false,
  toldOfOthers: false,
  ringing: [],
  from,
  ...more,
});
const minutes = (from: Date, n: number): Date => new Date(from.getTime() + n * 60_000);

/** What happens when nobody acknowledges: who is told when (minutes), and on which channels. */
function play(
  followUp: AlertedFollowUp,
  rules = RULES,
  fails: (person: string, channel: string) => boolean = () => false,
): { told: string[]; end: string } {
  const told: string[] = [];
  const sent: SentAlert[] = [];
  let now = followUp.from;
  for (let looks = 0; looks < 500; looks++) {
    const step: EscalationStep = nextAlert(followUp, sent, rules, now);
    if (step.kind === 'end') return { told, end: step.reason };
    if (step.kind === 'wait') {
      expect(step.until > now).toBe(true);
      now = step.until;
      continue;
    }
    const number = (sent.at(-1)?.step ?? 0) + 1;
    for (const { channel } of step.ways)
      sent.push({
        step: number,
        person: step.person.name,
        channel,
        sentAt: now,
        failed: fails(step.person.name, channel),
      });
    told.push(
      `${(now.getTime() - followUp.from.getTime()) / 60_000} ${step.person.name} ${step.ways.map(({ channel }) => channel).join('+')}`,
    );
    now = step.ways.every(({ channel }) => fails(step.person.name, channel)) ? minutes(now, 0) : step.lookAt;
  }
  throw new Error('it never ends');
}

test('an emergency at night: at once on every way, after five minutes the next, then the list again at half the pace, for two hours', () => {
  const { told, end } = play(emergency(NIGHT));
  expect(told.slice(0, 5)).toEqual([
    '0 Clarisse whatsapp+call',
    '5 Dr Ndi call',
    '10 Paul sms+whatsapp',
    '20 Clarisse whatsapp+call',
    '30 Dr Ndi call',
  ]);
  expect(told.at(-1)).toBe('110 Clarisse whatsapp+call');
  expect(end).toBe('unanswered');
});

test.each([
  ['poorly heard speech', { reason: 'poorly_heard' }],
  ['an emergency that only a model sees', { reason: 'suspected' }],
  ['a file of earlier feedback', { imported: true }],
])('%s never rings', (_what, more) => {
  const { told } = play(emergency(NIGHT, more));
  expect(told.slice(0, 4)).toEqual(['0 Clarisse whatsapp', '5 Dr Ndi sms', '10 Paul sms', '20 Clarisse whatsapp']);
  expect(told.join()).not.toContain('call');
});

test('of a file with many dangerous comments the first is told; one that was told goes on', () => {
  const imported = emergency(NIGHT, { imported: true, toldOfOthers: true });
  expect(nextAlert(imported, [], RULES, NIGHT)).toEqual({ kind: 'end', reason: 'told_of_others' });
  expect(
    nextAlert(
      imported,
      [{ step: 1, person: 'Clarisse', channel: 'whatsapp', sentAt: NIGHT, failed: false }],
      RULES,
      minutes(NIGHT, 5),
    ),
  ).toMatchObject({ kind: 'alert', person: { name: 'Dr Ndi' } });
  expect(nextAlert({ ...imported, imported: false }, [], RULES, NIGHT)).toMatchObject({
    kind: 'alert',
    person: { name: 'Clarisse' },
  });
});

test('nothing rings where no calls can be placed', () => {
  expect(play(emergency(NIGHT), { ...RULES, calls: false }).told.join()).not.toContain('call');
});

test('what is urgent goes by text, in opening hours, once through the list; to who can only be called on that number', () => {
  expect(play({ ...emergency(MORNING), urgency: 'urgent' })).toEqual({
    told: ['0 Clarisse whatsapp', '30 Dr Ndi sms', '60 Paul sms'],
    end: 'unanswered',
  });
  // From 23:00 to 07:30.
  expect(play({ ...emergency(NIGHT), urgency: 'urgent' }).told).toEqual([
    '510 Clarisse whatsapp',
    '540 Dr Ndi sms',
    '570 Paul sms',
  ]);
  const unknown = { ...RULES, calendar: { ...RULES.calendar, hours: null } };
  expect(play({ ...emergency(NIGHT), urgency: 'urgent' }, unknown).told[0]).toBe('0 Clarisse whatsapp');
});

test('what reaches nobody goes on at once: the next way, then the next person', () => {
  expect(play(emergency(NIGHT), RULES, (person) => person === 'Clarisse').told.slice(0, 3)).toEqual([
    '0 Clarisse whatsapp+call',
    '0 Dr Ndi call',
    '5 Paul sms+whatsapp',
  ]);
  expect(
    play(
      { ...emergency(MORNING), urgency: 'urgent' },
      RULES,
      (person, channel) => person === 'Clarisse' || channel === 'sms',
    ).told,
  ).toEqual(['0 Clarisse whatsapp', '0 Dr Ndi sms', '0 Dr Ndi whatsapp', '30 Paul sms', '30 Paul whatsapp']);
});

test('a list of calls alone reaches people with what is urgent, and with emergencies where no calls can be placed', () => {
  const rules = { ...RULES, duty: duty('Ndi=call:+237699000002; Awa=call:+237699000003') };
  expect(nextAlert({ ...emergency(MORNING), urgency: 'urgent' }, [], rules, MORNING)).toMatchObject({
    kind: 'alert',
    ways: [{ channel: 'sms', address: '+237699000002' }],
  });
  expect(
    play({ ...emergency(MORNING), urgency: 'urgent' }, rules, (_person, channel) => channel === 'sms').told,
  ).toEqual(['0 Ndi sms', '0 Ndi whatsapp', '30 Awa sms', '30 Awa whatsapp']);
  expect(play(emergency(NIGHT), rules).told.slice(0, 2)).toEqual(['0 Ndi call', '5 Awa call']);
  expect(play(emergency(NIGHT), { ...rules, calls: false }).told.slice(0, 2)).toEqual([
    '0 Ndi sms+whatsapp',
    '5 Awa sms+whatsapp',
  ]);
});

test('while the clinic is closed, what is urgent goes at once to who is on duty by written hours, then to who always is; on holidays it waits', () => {
  const list = duty(
    'Clarisse=whatsapp:+237699000001; Nuit@Mon-Sun 20:00-06:00=sms:+237699000002; Jour@Mon-Fri 08:00-17:00=sms:+237699000003',
  );
  const calendar = { ...RULES.calendar, duty: hoursOfDuty(list) };
  const urgent = { ...emergency(NIGHT), urgency: 'urgent' as const };
  expect(play(urgent, { ...RULES, duty: list, calendar }).told).toEqual(['0 Nuit sms', '30 Clarisse whatsapp']);
  // 18:00: nobody until 20:00.
  expect(play({ ...urgent, from: new Date('2026-03-09T17:00:00Z') }, { ...RULES, duty: list, calendar }).told[0]).toBe(
    '120 Nuit sms',
  );
  // The rest of the Monday is a holiday: from midnight it is not.
  expect(
    play(urgent, {
      ...RULES,
      duty: list,
      calendar: { ...calendar, holidays: { dates: new Set(['2026-03-09']), yearly: new Set() } },
    }).told[0],
  ).toBe('60 Nuit sms');
  expect(play(emergency(NIGHT), { ...RULES, duty: list, calendar }).told[0]).toBe('0 Clarisse whatsapp');
});

test('the answer that did not arrive has words of its own', () => {
  expect(nextAlert(emergency(NIGHT, { reason: 'safety_undelivered' }), [], RULES, NIGHT)).toMatchObject({
    kind: 'alert',
    text: 'staffAlert.undelivered',
  });
  expect(nextAlert(emergency(NIGHT), [], RULES, NIGHT)).toMatchObject({
    text: 'staffAlert.emergency',
    lookAt: minutes(NIGHT, 5),
  });
});

test('who must not be rung back is never "to be called now", and people on duty are told', () => {
  expect(
    nextAlert(emergency(NIGHT, { reason: 'safety_undelivered', phoneNotSafe: true }), [], RULES, NIGHT),
  ).toMatchObject({ text: 'staffAlert.emergency', phoneNotSafe: true });
  expect(nextAlert(emergency(NIGHT, { phoneNotSafe: true }), [], RULES, NIGHT)).toMatchObject({
    text: 'staffAlert.emergency',
    phoneNotSafe: true,
  });
  expect(nextAlert(emergency(NIGHT), [], RULES, NIGHT)).toMatchObject({ phoneNotSafe: false });
});

test('a doubt keeps from ringing though the telephone is not safe', () => {
  expect(
    play(emergency(NIGHT, { reason: 'suspected', phoneNotSafe: true })).told.filter((told) => told.endsWith('call')),
  ).toEqual([]);
});

test('nobody to tell ends at once', () => {
  expect(nextAlert(emergency(NIGHT), [], { ...RULES, duty: [] }, NIGHT)).toEqual({ kind: 'end', reason: 'no_list' });
});

test('whatever fails, it ends, and no person is told twice within the pace', () => {
  fc.assert(
    fc.property(
      fc.boolean(),
      fc.integer({ min: 1, max: 5 }),
      fc.array(fc.boolean(), { minLength: 15, maxLength: 15 }),
      fc.integer({ min: 0, max: 7 * 24 * 60 }),
      (pressing, size, broken, at) => {
        const people = duty(
          Array.from(
            { length: size },
            (_, n) => `P${n}=whatsapp:+23769900000${n},sms:+23769900000${n},call:+23769900000${n}`,
          ).join(';'),
        );
        const from = minutes(new Date('2026-03-09T00:00:00Z'), at);
        const channels = ['whatsapp', 'sms', 'call'];
        const { told } = play(
          { ...emergency(from), urgency: pressing ? 'emergency' : 'urgent' },
          { ...RULES, duty: people },
          (person, channel) => broken[Number(person.slice(1)) * 3 + channels.indexOf(channel)] ?? false,
        );
        expect(told.length).toBeGreaterThan(0);
        expect(told.length).toBeLessThanOrEqual(size * 3 + 30);
        if (!pressing) expect(told.join()).not.toContain('call');
      },
    ),
  );
});

test('a telephone that is ringing about another one is not rung: a text goes there, or to the number that is called', () => {
  const ringing = PEOPLE.flatMap(({ ways }) =>
    ways.filter(({ channel }) => channel === 'call').map(({ address }) => address),
  );
  const free = nextAlert(emergency(NIGHT), [], RULES, NIGHT);
  const rung = nextAlert(emergency(NIGHT, { ringing }), [], RULES, NIGHT);
  expect(free).toMatchObject({
    kind: 'alert',
    ways: expect.arrayContaining([expect.objectContaining({ channel: 'call' })]),
  });
  expect(rung).toMatchObject({ kind: 'alert' });
  expect(rung.kind === 'alert' && rung.ways.length > 0 && rung.ways.every(({ channel }) => channel !== 'call')).toBe(
    true,
  );
});
