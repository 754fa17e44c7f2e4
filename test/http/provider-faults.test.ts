import { startTestClinic, type TestClinic } from '../support/clinic';
import { staffApi } from '../support/staff';

const START = Date.parse('2026-03-09T09:00:00Z');
const number = (n: number): string => `+2376990000${String(n).padStart(2, '0')}`;

interface Task {
  id: string;
  kind: string;
  details: { reason: string; day?: string; faults?: { code: number; channel: string; scope: string; count: number }[] };
}

describe('faults of our account, sender or templates', () => {
  let clinic: TestClinic;
  let patientId: string;
  beforeAll(
    async () => (clinic = await startTestClinic(undefined, { ALERT_WEBHOOK_URL: 'http://127.0.0.1:9/alerts' })),
  );
  afterAll(() => clinic.close());
  beforeEach(async () => {
    await clinic.reset();
    clinic.provider.failures.clear();
    clinic.advance((START - clinic.now().getTime()) / 60_000);
    patientId = await clinic.patient({ name: 'Jeanne Ngo', number: number(1) });
  });

  const faultTasks = () =>
    clinic.query<Task>(
      `select id, kind, details from follow_ups where details ->> 'reason' = 'provider_faults' order by created_at`,
    );
  const metrics = async (): Promise<string> => (await fetch(`${clinic.baseUrl}/metrics`)).text();
  const statuses = async () =>
    (await clinic.query<{ status: string }>('select status from reminders order by phone_number, id')).map(
      ({ status }) => status,
    );
  const held = () =>
    clinic.query<{ at: Date }>(`select next_at as at from delivery_attempts where held and state = 'queued'`);

  it.each([
    [20003, 'account'],
    [21608, 'message'],
    [21612, 'message'],
    [30002, 'account'],
    [30018, 'sender'],
    [30024, 'sender'],
    [63002, 'sender'],
    [63008, 'sender'],
    [63013, 'message'],
    [63015, 'message'],
    [63020, 'sender'],
    [63027, 'message'],
    [63028, 'message'],
    [63040, 'message'],
    [63041, 'message'],
    [63042, 'message'],
    [63051, 'sender'],
    [64999, 'unknown'],
  ])('%i raises the metric and the one task of the day', async (code, scope) => {
    const before = (await metrics()).match(
      new RegExp(`delivery_configuration_faults_total\\{code="${code}",scope="${scope}"\\} (\\d+)`),
    )?.[1];
    clinic.provider.failures.add({ match: { times: 2 }, effect: { kind: 'refuse', code } });
    for (const n of [1, 2]) await clinic.remind(patientId, { number: number(n), method: 'sms' });
    await clinic.deliver();
    expect(before).toBeUndefined();
    expect(await metrics()).toContain(`delivery_configuration_faults_total{code="${code}",scope="${scope}"} 2`);
    expect(await faultTasks()).toEqual([
      expect.objectContaining({
        kind: 'delivery_review',
        details: { reason: 'provider_faults', day: '2026-03-09', faults: [{ code, channel: 'sms', scope, count: 2 }] },
      }),
    ]);
    expect(await clinic.query(`select payload ->> 'kind' as kind from alert_events`)).toEqual([
      { kind: 'delivery_review' },
    ]);
  });

  it('that are reported later count alike; a day has one task, which lists every code, and the next day another', async () => {
    clinic.provider.failures.add({
      match: { channel: 'whatsapp' },
      effect: { kind: 'fails_later', status: 'failed', code: 63041 },
    });
    clinic.provider.failures.add({ match: { channel: 'sms' }, effect: { kind: 'refuse', code: 64999 } });
    const remind = async () => {
      await clinic.remind(patientId, { number: number(1) });
      await clinic.remind(patientId, { number: number(2), method: 'sms' });
      await clinic.deliver();
    };
    await remind();
    clinic.advance(60);
    await remind();
    expect((await faultTasks()).map(({ details }) => details.faults)).toEqual([
      [
        { code: 63041, channel: 'whatsapp', scope: 'message', count: 2 },
        { code: 64999, channel: 'sms', scope: 'unknown', count: 2 },
      ],
    ]);
    clinic.advance(24 * 60);
    await remind();
    expect(await faultTasks()).toHaveLength(2);
    const staff = await staffApi(clinic);
    const [task] = await faultTasks();
    expect((await staff.get<{ details: Task['details'] }>(`/follow-ups/${task!.id}`)).details.faults).toHaveLength(2);
  });

  it('of the account hold what would fail the same way, and release it when something passes again', async () => {
    const rule = clinic.provider.failures.add({ effect: { kind: 'refuse', code: 20003, status: 401 } });
    for (const n of [1, 2, 3]) await clinic.remind(patientId, { number: number(n), method: 'sms' });
    await clinic.deliver();
    expect(await statuses()).toEqual(['queued', 'queued', 'queued']);
    expect((await held()).map(({ at }) => Math.floor((at.getTime() - START) / 60_000))).toEqual([15, 15, 15]);
    await clinic.climb();
    clinic.advance(20);
    await clinic.deliver();
    expect(await held()).toHaveLength(3);
    clinic.provider.failures.remove(rule);
    clinic.advance(5);
    await clinic.remind(patientId, { number: number(4), method: 'sms' });
    await clinic.deliver();
    await clinic.deliver();
    expect(await statuses()).toEqual(['sent', 'sent', 'sent', 'sent']);
    expect(clinic.provider.messages({ limit: 100 })).toHaveLength(4);
    expect(await clinic.query(`select 1 from follow_ups where kind = 'unreachable_patient'`)).toEqual([]);
  });

  it('of a sender hold what has no other way, while a reminder of a visit goes on to the next channel', async () => {
    const rule = clinic.provider.failures.add({
      match: { channel: 'whatsapp' },
      effect: { kind: 'refuse', code: 63020 },
    });
    const staff = await staffApi(clinic);
    await staff.post('/appointments', { patient_id: patientId, date: '2026-03-10', time: '10:30' });
    clinic.advance(31);
    await clinic.remind(patientId, { number: number(2) });
    await clinic.deliver();
    await clinic.climb();
    expect(clinic.provider.messages({ limit: 100 }).map(({ to }) => to)).toEqual([number(1)]);
    expect(await held()).toHaveLength(1);
    clinic.provider.failures.remove(rule);
    clinic.advance(16);
    await clinic.deliver();
    expect(clinic.provider.messages({ limit: 100 }).map(({ to }) => to)).toContain(`whatsapp:${number(2)}`);
  });

  it('that last longer than what is held is of use end in the list of what was missed', async () => {
    clinic.provider.failures.add({ effect: { kind: 'refuse', code: 20003, status: 401 } });
    for (const n of [1, 2]) await clinic.remind(patientId, { number: number(n), method: 'sms' });
    for (let hours = 0; hours < 26; hours++) {
      await clinic.deliver();
      await clinic.climb();
      clinic.advance(60);
    }
    expect(await statuses()).toEqual(['expired', 'expired']);
    expect(
      await clinic.query(`select details from follow_ups where details ->> 'reason' = 'reminders_missed'`),
    ).toEqual([{ details: { reason: 'reminders_missed', count: 2 } }]);
  });
});
