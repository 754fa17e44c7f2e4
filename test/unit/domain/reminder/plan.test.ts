import fc from 'fast-check';
import { NO_HOLIDAYS, parseHolidays } from '../../../../src/domain/clinic/holidays';
import { isAllowed } from '../../../../src/domain/clinic/quiet-hours';
import { planReminder, type DueReminder, type PlanRules } from '../../../../src/domain/reminder/plan';

const rules: PlanRules = {
  quietHours: { from: 20 * 60, to: 8 * 60 },
  holidays: NO_HOLIDAYS,
  zone: 'Africa/Douala',
  detail: 'neutral',
  twoWay: () => true,
  available: () => true,
  callHours: () => 4,
};
const reminder: DueReminder = {
  reminderId: 'r1',
  kind: 'single',
  patientId: 'p1',
  patientName: 'Jane Doe',
  sharedWith: [],
  together: [],
  visitType: null,
  textBefore: null,
  reason: 'Visite de suivi',
  medications: 'Aspirine',
  consultations: null,
  detail: null,
  language: 'french',
  channel: 'sms',
  address: '+237699000001',
  scheduledTime: new Date('2026-03-09T10:00:00Z'),
  appointmentTime: null,
  appointment: null,
  questionOpen: false,
  reachable: true,
  ownReminder: false,
  neededBefore: null,
};
const visit: NonNullable<DueReminder['appointment']> = {
  appointmentId: 'a1',
  version: 2,
  plannedVersion: 2,
  when: { date: '2026-03-12', time: '10:00' },
  startsAt: new Date('2026-03-12T09:00:00Z'),
  status: 'booked',
  response: 'needs-action',
};
const at = (time: string): Date => new Date(time);

describe('planning a reminder', () => {
  it('sends at its time, with the name and reason its caller gave', () => {
    expect(planReminder(reminder, rules, at('2026-03-09T09:30:00Z'))).toMatchObject({
      kind: 'send',
      at: at('2026-03-09T10:00:00Z'),
      deferred: false,
      key: 'reminder.single',
      params: { patientName: 'Jane Doe', reason: 'Visite de suivi' },
      purpose: 'reminder',
    });
  });

  it('tells medication lists only with full detail', () => {
    const params = (detail: PlanRules['detail']) =>
      (planReminder(reminder, { ...rules, detail }, at('2026-03-09T10:00:00Z')) as { params: object }).params;
    expect(params('reason')).not.toHaveProperty('medications');
    expect(params('full')).toHaveProperty('medications', 'Aspirine');
  });

  it("the patient's own wish wins over the clinic's setting", () => {
    const params = (clinic: PlanRules['detail'], wish: DueReminder['detail']) =>
      (
        planReminder({ ...reminder, detail: wish }, { ...rules, detail: clinic }, at('2026-03-09T10:00:00Z')) as {
          params: object;
        }
      ).params;
    expect(params('neutral', 'full')).toMatchObject({ reason: 'Visite de suivi', medications: 'Aspirine' });
    expect(params('full', 'reason')).not.toHaveProperty('medications');
    expect(params('full', 'neutral')).toEqual({ patientName: 'Jane Doe' });
  });

  it('names the date of an appointment and never its reason by default', () => {
    const plan = planReminder({ ...reminder, appointment: visit }, rules, at('2026-03-09T10:00:00Z'));
    expect(plan).toMatchObject({
      key: 'reminder.first',
      subject: { kind: 'appointment', appointmentId: 'a1', version: 2 },
    });
    expect(JSON.stringify(plan)).not.toContain('suivi');
  });

  it.each([
    [
      'a day after its time',
      reminder,
      '2026-03-10T10:00:00Z',
      { kind: 'close', status: 'expired', reason: 'too_late' },
    ],
    [
      'once the visit has begun',
      { ...reminder, appointmentTime: at('2026-03-09T11:00:00Z') },
      '2026-03-09T11:00:00Z',
      { kind: 'close', status: 'expired', reason: 'too_late' },
    ],
    [
      'for a visit that was moved',
      { ...reminder, appointment: { ...visit, version: 3 } },
      '2026-03-09T10:00:00Z',
      { kind: 'close', status: 'cancelled', reason: 'appointment_changed' },
    ],
    [
      'for a cancelled visit',
      { ...reminder, appointment: { ...visit, status: 'cancelled' as const } },
      '2026-03-09T10:00:00Z',
      { kind: 'close', status: 'cancelled', reason: 'appointment_over' },
    ],
    [
      'about a missed visit that was not missed',
      { ...reminder, kind: 'missed' as const, appointment: visit },
      '2026-03-09T10:00:00Z',
      { kind: 'close', status: 'cancelled', reason: 'appointment_over' },
    ],
  ])('sends nothing %s', (_name, due, now, expected) => {
    expect(planReminder(due, rules, at(now))).toEqual(expected);
  });

  it('asks for feedback only after the visit', () => {
    const feedback: DueReminder = { ...reminder, kind: 'feedback', appointment: { ...visit, status: 'fulfilled' } };
    expect(planReminder(feedback, rules, at('2026-03-09T10:00:00Z'))).toMatchObject({
      kind: 'send',
      key: 'feedback.ask',
      purpose: 'feedback',
    });
    expect(planReminder({ ...feedback, appointment: visit }, rules, at('2026-03-09T10:00:00Z'))).toMatchObject({
      kind: 'close',
    });
    expect(planReminder({ ...feedback, questionOpen: true }, rules, at('2026-03-09T10:00:00Z'))).toMatchObject({
      kind: 'close',
      reason: 'question_open',
    });
  });

  it('leaves out of quiet hours and holidays, before the visit, within a day: always, in zones with daylight saving too', () => {
    const holidays = parseHolidays('2026-03-29');
    fc.assert(
      fc.property(
        fc.constantFrom('Africa/Douala', 'Europe/Paris'),
        fc.integer({ min: 0, max: 60 * 24 * 40 }),
        fc.integer({ min: -600, max: 3000 }),
        fc.option(fc.integer({ min: 1, max: 4000 }), { nil: null }),
        (zone, start, late, visitIn) => {
          const scheduledTime = new Date(Date.UTC(2026, 2, 10) + start * 60_000);
          const now = new Date(scheduledTime.getTime() + late * 60_000);
          const appointmentTime = visitIn === null ? null : new Date(scheduledTime.getTime() + visitIn * 60_000);
          const own = { ...rules, zone, holidays: holidays.ok ? holidays.value : NO_HOLIDAYS };
          const plan = planReminder({ ...reminder, scheduledTime, appointmentTime }, own, now);
          if (plan.kind !== 'send') return;
          expect(isAllowed(plan.at, own)).toBe(true);
          expect(plan.at >= now).toBe(true);
          expect(plan.at < plan.expiresAt).toBe(true);
          if (appointmentTime) expect(plan.expiresAt <= appointmentTime).toBe(true);
        },
      ),
    );
  });
});
