import twilio from 'twilio';
import { composeSweeps } from '../../../src/compose/sweeps';
import { createReconcileDeliveries } from '../../../src/services/delivery/reconcile-deliveries';
import { startTestClinic, type TestClinic } from '../../support/clinic';

const NUMBER = '+237699000001';
const SERVICE = `MG${'a'.repeat(32)}`;

describe.each([
  ['with an RCS agent in the messaging service', { TWILIO_MESSAGING_SERVICE_SID: SERVICE }],
  ['without a messaging service', {}],
])('a text that comes by RCS, %s', (_name, settings) => {
  const service = Object.keys(settings).length > 0;
  let clinic: TestClinic;
  let patientId: string;
  beforeAll(async () => (clinic = await startTestClinic(undefined, settings)));
  afterAll(() => clinic.close());
  beforeEach(async () => {
    await clinic.reset();
    patientId = await clinic.patient({ name: 'Marie Ngono', number: NUMBER, channel: 'sms' });
  });
  afterEach(() => expect(clinic.provider.alerts()).toEqual([]));

  async function remind(): Promise<void> {
    const { id } = await clinic.appointment(patientId, { date: '2026-03-12', time: '10:00' });
    await clinic.remind(patientId, { number: NUMBER, appointmentId: id, method: 'sms' });
    await clinic.deliver();
  }
  const outbound = () =>
    clinic.provider
      .messages({})
      .filter(({ direction }) => direction !== 'inbound')
      .sort((a, b) => a.sequence - b.sequence)
      .map(({ to, status }) => ({ to, status }));
  const attempts = () =>
    clinic.query<{ sent_to: string | null; by_rcs: boolean; state: string }>(
      'select sent_to, by_rcs, state from delivery_attempts order by claimed_at, attempt_no',
    );

  it('is a text of that number, answered the way it came, and its reading is reported', async () => {
    await remind();
    await clinic.write(NUMBER, '1', { channel: 'rcs' });
    await clinic.provider.settled();
    expect(await clinic.query('select response from appointments')).toEqual([{ response: 'accepted' }]);
    expect(await clinic.query('select distinct address, channel from messages')).toEqual([
      { address: NUMBER, channel: 'sms' },
    ]);
    expect(outbound()).toEqual([
      { to: NUMBER, status: 'delivered' },
      { to: `rcs:${NUMBER}`, status: 'read' },
    ]);
    expect(await clinic.query(`select status from messages where route = 'twiml'`)).toEqual([{ status: 'read' }]);
    expect(await attempts()).toEqual([
      { sent_to: null, by_rcs: false, state: 'accepted' },
      { sent_to: null, by_rcs: true, state: 'accepted' },
    ]);
  });

  it('gets the safety text, and STOP stops what goes by SMS', async () => {
    await clinic.write(NUMBER, "je n'arrive plus à respirer", { channel: 'rcs' });
    expect(clinic.texts(NUMBER)[0]).toContain('allez tout de suite');
    await clinic.write(NUMBER, 'stop, plus de messages', { channel: 'rcs' });
    const { length } = clinic.texts(NUMBER);
    await clinic.remind(patientId, { number: NUMBER, method: 'sms' });
    await clinic.deliver();
    expect(clinic.texts(NUMBER)).toHaveLength(length);
  });

  it('whose answer was lost is looked for among what went by RCS', async () => {
    await clinic.write(NUMBER, 'bonjour', { channel: 'rcs' });
    await clinic.provider.settled();
    await clinic.query(`update messages set provider_sid = null, status = 'unknown' where direction = 'outbound'`);
    await clinic.query(
      `update delivery_attempts set state = 'unknown', sid = null, finished_at = null, unknown_because = 'answer_lost', reconcile_at = $1`,
      [clinic.now()],
    );
    await clinic.query('delete from status_events');
    const [lost] = await clinic.app.core.deliveryStore.unknownDue(clinic.now(), 10);
    expect(lost).toMatchObject({ address: NUMBER, byRcs: true, channel: 'sms' });
    const reconcile = createReconcileDeliveries({
      ...clinic.app.core,
      store: clinic.app.core.deliveryStore,
      clock: { now: clinic.now },
      graceSeconds: 60,
    });
    expect(await reconcile()).toMatchObject({ adopted: 1 });
    expect(
      await clinic.query(`select provider_sid is not null as found, status from messages where direction = 'outbound'`),
    ).toEqual([{ found: true, status: 'accepted' }]);
  });

  /* Without a service the account's own addresses are asked for, and an agent is none of them. */
  it(
    service ? 'is found when its webhook was lost, and answered by RCS' : 'is not found when its webhook was lost',
    async () => {
      await clinic.query(
        `insert into provider_sweeps values ('inbound', $1, $1) on conflict (name) do update set swept_until = $1`,
        [clinic.now()],
      );
      clinic.advance(1);
      await clinic.write(NUMBER, 'bonjour', { channel: 'rcs', webhookLost: true });
      clinic.advance(5);
      expect(await composeSweeps(clinic.app.core).sweepOnce()).toMatchObject({
        inbound: service ? 1 : 0,
        inboundUnreachable: 0,
      });
      await clinic.deliver();
      expect(outbound()).toEqual(service ? [{ to: `rcs:${NUMBER}`, status: 'read' }] : []);
    },
  );

  it('goes on by RCS where staff or the clinic write later, and by SMS once that is what the person writes with', async () => {
    await clinic.write(NUMBER, 'bonjour', { channel: 'rcs' });
    await remind();
    // A reminder goes as SMS: the service makes RCS of it by itself where it can.
    expect(outbound().at(-1)?.to).toBe(NUMBER);
    await clinic.write(NUMBER, 'bonjour', { channel: 'sms' });
    expect(outbound().at(-1)?.to).toBe(NUMBER);
    expect(await clinic.query(`select by_rcs from address_channels where channel = 'sms'`)).toEqual([
      { by_rcs: false },
    ]);
  });

  it('that the service sent by RCS is known to give receipts', async () => {
    await remind();
    const [{ sid, id }] = (await clinic.query<{ sid: string; id: string }>(
      `select provider_sid as sid, id from messages where direction = 'outbound'`,
    )) as [{ sid: string; id: string }];
    const url = `${clinic.baseUrl}/webhooks/twilio/messages/status?message=${id}&attempt=1`;
    const form = {
      AccountSid: clinic.account.sid,
      MessageSid: sid,
      MessageStatus: 'read',
      From: 'rcs:clinic_agent',
      To: `rcs:${NUMBER}`,
    };
    const answer = await fetch(url, {
      method: 'POST',
      body: new URLSearchParams(form),
      headers: { 'x-twilio-signature': twilio.getExpectedTwilioSignature(clinic.account.authToken, url, form) },
    });
    expect(answer.status).toBe(204);
    expect(await clinic.query(`select status from messages where id = $1`, [id])).toEqual([{ status: 'read' }]);
    expect(await attempts()).toMatchObject([{ by_rcs: true }]);
  });
});
