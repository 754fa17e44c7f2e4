import { composeSweeps } from '../../../src/compose/sweeps';
import { startTestClinic, type TestClinic } from '../../support/clinic';

const NUMBER = '+237699000001';

describe('WEBHOOKS=poll', () => {
  let clinic: TestClinic;
  let patientId: string;
  beforeAll(async () => {
    clinic = await startTestClinic('2026-03-09T09:00:00Z', { WEBHOOKS: 'poll' });
    clinic.provider.setWebhooks({ message: null, voice: null, voiceStatus: null });
  });
  afterAll(() => clinic.close());
  beforeEach(async () => {
    await clinic.reset();
    patientId = await clinic.patient({ name: 'Marie Ngono', number: NUMBER });
  });

  /** A round, then what it led to leaves. */
  async function round(): Promise<Record<string, number> | null> {
    const counts = await composeSweeps(clinic.app.core).sweepOnce();
    await clinic.deliver();
    return counts;
  }
  it.each(['whatsapp', 'sms'] as const)('the whole loop by %s, and nobody ever calls us', async (channel) => {
    const { id } = await clinic.appointment(patientId, { date: '2026-03-12', time: '10:00' });
    await clinic.remind(patientId, { number: NUMBER, appointmentId: id, method: channel });
    await clinic.deliver();
    expect(await clinic.query(`select status from messages`)).toEqual([{ status: 'accepted' }]);
    await round();
    expect(await clinic.query(`select status from messages`)).toEqual([
      { status: channel === 'whatsapp' ? 'read' : 'delivered' },
    ]);
    await clinic.write(NUMBER, 'oui je viens', { channel });
    expect(await round()).toMatchObject({ inbound: 1 });
    expect(await clinic.query('select response from appointments')).toEqual([{ response: 'accepted' }]);
    expect(clinic.texts(NUMBER).at(-1)).toContain("c'est noté");
    clinic.advance(1);
    await round();
    expect(await clinic.query(`select route, status from messages where in_reply_to is not null`)).toEqual([
      { route: 'rest', status: channel === 'whatsapp' ? 'read' : 'delivered' },
    ]);
    expect(await clinic.query('select status from reminders')).toEqual([{ status: 'sent' }]);
    expect(
      clinic.provider.messages().filter(({ direction, callback }) => direction !== 'inbound' && callback.url !== null),
    ).toEqual([]);
  });

  it('places no call and gives the reminder to staff', async () => {
    await clinic.remind(patientId, { number: NUMBER, method: 'call' });
    await clinic.climb();
    expect(clinic.provider.calls()).toEqual([]);
    expect(await clinic.query('select status, status_reason from reminders')).toEqual([
      { status: 'failed', status_reason: 'channel_unavailable' },
    ]);
    expect(await clinic.query('select kind, address, patient_id from follow_ups')).toEqual([
      { kind: 'unreachable_patient', address: NUMBER, patient_id: patientId },
    ]);
    await clinic.deliver();
    expect(await clinic.query('select id from follow_ups')).toHaveLength(1);
  });

  it('warns who makes a reminder by call', async () => {
    const [user] = await clinic.query<{ id: string }>(
      `insert into users (username, password_hash, role) values ('front', '', 'admin') returning id`,
    );
    const draft = {
      patientId,
      patientName: 'Marie Ngono',
      phoneNumber: NUMBER,
      appointmentReason: 'Visite de suivi',
      medicationList: null,
      consultationList: null,
      language: 'french' as const,
      scheduledTime: new Date(clinic.now().getTime() + 60_000),
      appointmentId: null,
      appointmentTime: null,
    };
    const codes = async (method: 'call' | 'sms') =>
      (
        await clinic.app.services.reminders.create(
          { userId: user!.id, role: 'admin', patientId: null },
          { ...draft, method },
          true,
          null,
        )
      ).warnings.map(({ code }) => code);
    expect([await codes('call'), await codes('sms')]).toEqual([['calls_unavailable'], []]);
  });

  it('keeps asking until it is told to stop', async () => {
    const end = new AbortController();
    const asking = composeSweeps(clinic.app.core).sweepUntil(end.signal);
    await clinic.write(NUMBER, 'stop', { channel: 'whatsapp' });
    for (let n = 0; n < 200 && (await clinic.query('select id from consents')).length === 0; n++)
      await new Promise((resolve) => setTimeout(resolve, 50));
    end.abort();
    expect(await asking).toMatchObject({ inbound: 1, inboundUnreachable: 0 });
    expect(await clinic.query('select distinct granted from consents')).toEqual([{ granted: false }]);
  });
});
