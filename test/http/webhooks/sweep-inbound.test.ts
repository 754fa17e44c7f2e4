import twilio from 'twilio';
import { createTwilioRecords } from '../../../src/adapters/twilio/records';
import { RequestClient } from '../../../src/adapters/twilio/request-client';
import { composeSweeps } from '../../../src/compose/sweeps';
import { DEFAULT_PHONE_NUMBER } from '../../../src/compose/provider';
import { startTestClinic, type TestClinic } from '../../support/clinic';

const NUMBER = '+237699000001';

describe('a text whose webhook was lost', () => {
  let clinic: TestClinic;
  let patientId: string;
  let sweep: () => Promise<Record<string, number> | null>;
  beforeAll(async () => {
    clinic = await startTestClinic();
    sweep = composeSweeps(clinic.app.core).sweepOnce;
  });
  afterAll(() => clinic.close());
  beforeEach(async () => {
    await clinic.reset();
    patientId = await clinic.patient({ name: 'Marie Ngono', number: NUMBER });
  });

  const lost = (body: string, more: Parameters<TestClinic['write']>[2] = {}) =>
    clinic.write(NUMBER, body, { channel: 'sms', ...more, webhookLost: true });
  const appointments = () =>
    clinic.query<{ status: string; response: string; version: number }>(
      'select status, response, version from appointments',
    );
  const followUps = () =>
    clinic.query<{ kind: string; urgency: string; details: object }>(
      'select kind, urgency, details from follow_ups order by created_at, kind',
    );
  const inbound = () =>
    clinic.query<{ n: number }>(`select count(*)::int as n from messages where direction = 'inbound'`);
  const answers = () =>
    clinic.query<{ purpose: string; route: string; channel: string }>(
      `select purpose, route, channel from messages where direction = 'outbound' and in_reply_to is not null`,
    );
  const until = async () =>
    (await clinic.query<{ swept_until: Date }>('select swept_until from provider_sweeps'))[0]?.swept_until;

  /** Nothing was swept for so long. */
  async function stoodStill(minutes: number): Promise<void> {
    await clinic.query(
      `insert into provider_sweeps values ('inbound', $1, $1) on conflict (name) do update set swept_until = $1`,
      [clinic.now()],
    );
    clinic.advance(minutes);
  }

  async function reminded(method: 'sms' | 'whatsapp' = 'sms'): Promise<string> {
    const { id } = await clinic.appointment(patientId, { date: '2026-03-12', time: '10:00' });
    await clinic.remind(patientId, { number: NUMBER, appointmentId: id, method });
    await clinic.deliver();
    return id;
  }

  it('is dealt with once, and answered by REST', async () => {
    await reminded();
    clinic.advance(1);
    await lost('1');
    clinic.advance(5);
    expect(await sweep()).toMatchObject({ inbound: 1, inboundFailed: 0, inboundUnreachable: 0 });
    expect(await appointments()).toEqual([{ status: 'booked', response: 'accepted', version: 1 }]);
    await clinic.deliver();
    expect(clinic.texts(NUMBER)).toHaveLength(2);
    expect(clinic.texts(NUMBER).at(-1)).toContain("c'est noté");
    expect(await answers()).toEqual([{ purpose: 'reply', route: 'rest', channel: 'sms' }]);
    clinic.advance(5);
    expect(await sweep()).toMatchObject({ inbound: 0 });
    expect(await inbound()).toEqual([{ n: 1 }]);
  });

  it('has one effect when its webhook comes at the same moment, twenty times', async () => {
    await reminded();
    clinic.advance(1);
    const { sid } = await lost('3');
    clinic.advance(5);
    const url = `${clinic.baseUrl}/webhooks/twilio/messages`;
    const form = {
      MessageSid: sid,
      AccountSid: clinic.account.sid,
      From: NUMBER,
      To: DEFAULT_PHONE_NUMBER,
      Body: '3',
      NumMedia: '0',
    };
    const signature = twilio.getExpectedTwilioSignature(clinic.account.authToken, url, form);
    const webhook = () =>
      fetch(url, { method: 'POST', body: new URLSearchParams(form), headers: { 'x-twilio-signature': signature } });
    const [, ...posts] = await Promise.all([sweep(), ...Array.from({ length: 20 }, webhook)]);
    expect(new Set(posts.map((answer) => answer.status))).toEqual(new Set([200]));
    await clinic.deliver();
    expect(await inbound()).toEqual([{ n: 1 }]);
    expect(await answers()).toHaveLength(1);
    expect(await appointments()).toMatchObject([{ status: 'booked' }]);
  });

  it('is left to its webhook while that may be under way', async () => {
    await lost('1');
    expect(await sweep()).toMatchObject({ inbound: 0 });
    clinic.advance(2);
    expect(await sweep()).toMatchObject({ inbound: 1 });
  });

  it('counts as STOP, and stays unanswered where Twilio has answered', async () => {
    await lost('STOP');
    clinic.advance(5);
    await sweep();
    expect(await clinic.query('select distinct purpose, granted from consents order by purpose')).toEqual([
      { purpose: 'feedback', granted: false },
      { purpose: 'reminder', granted: false },
    ]);
    expect(await answers()).toEqual([]);
  });

  it('does not take back what the patient wrote after it', async () => {
    await reminded();
    clinic.advance(1);
    await lost('1');
    clinic.advance(1);
    await clinic.write(NUMBER, '3', { channel: 'sms' });
    await clinic.write(NUMBER, '3', { channel: 'sms' });
    await clinic.provider.settled();
    clinic.advance(5);
    expect(await sweep()).toMatchObject({ inbound: 1 });
    expect(await appointments()).toEqual([{ status: 'cancelled', response: 'declined', version: 2 }]);
    expect(await followUps()).toEqual([]);
  });

  it('is shown to staff when it asked for something and others came before it', async () => {
    await reminded();
    clinic.advance(1);
    await lost('je voudrais une autre date svp');
    clinic.advance(1);
    await clinic.write(NUMBER, '1', { channel: 'sms' });
    await clinic.provider.settled();
    const said = clinic.texts(NUMBER).length;
    clinic.advance(5);
    await sweep();
    await clinic.deliver();
    expect(await appointments()).toMatchObject([{ status: 'booked', response: 'accepted' }]);
    expect(await followUps()).toMatchObject([{ kind: 'unclear_reply', details: { reason: 'overtaken' } }]);
    expect(clinic.texts(NUMBER)).toHaveLength(said);
  });

  it('answers the question it was written for, not the newer one', async () => {
    const id = await reminded();
    clinic.advance(1);
    await lost('1');
    clinic.advance(1);
    await clinic.query(`update appointments set date = '2026-03-13', version = 2`);
    await clinic.remind(patientId, { number: NUMBER, appointmentId: id, method: 'sms' });
    await clinic.deliver();
    clinic.advance(5);
    await sweep();
    await clinic.deliver();
    expect(await appointments()).toEqual([{ status: 'booked', response: 'needs-action', version: 2 }]);
    expect(clinic.texts(NUMBER).at(-1)).toContain('vendredi 13 mars');
  });

  it('reads a button by its words', async () => {
    await reminded('whatsapp');
    clinic.advance(1);
    const [asked] = clinic.provider.messages({ to: `whatsapp:${NUMBER}` });
    const [button] = asked!.buttons;
    await lost(button!.title, { channel: 'whatsapp', buttonPayload: button!.id, buttonText: button!.title });
    clinic.advance(5);
    await sweep();
    expect(await appointments()).toMatchObject([{ response: 'accepted' }]);
  });

  it('keeps a voice note for staff', async () => {
    await lost('', { channel: 'whatsapp', media: [{ contentType: 'audio/ogg', bytes: Buffer.from('sound') }] });
    clinic.advance(5);
    await sweep();
    expect(await followUps()).toMatchObject([{ kind: 'media', urgency: 'follow_up' }]);
    const [row] = await clinic.query<{ media: { url: string; contentType: string }[] }>(
      `select media from messages where direction = 'inbound'`,
    );
    expect(row!.media).toEqual([
      { contentType: 'audio/ogg', url: expect.stringMatching(/\/Messages\/MM[0-9a-f]{32}\/Media\/ME[0-9a-f]{32}$/) },
    ]);
  });

  it('is found among many, on several pages, oldest first', async () => {
    for (let n = 0; n < 230; n++)
      await clinic.write(`+2376990${String(10_000 + n)}`, 'bonjour', {
        channel: n % 2 === 0 ? 'sms' : 'whatsapp',
        webhookLost: true,
      });
    clinic.advance(5);
    expect(await sweep()).toMatchObject({ inbound: 230 });
    expect(await inbound()).toEqual([{ n: 230 }]);
    expect(await sweep()).toMatchObject({ inbound: 0 });
  });

  it('waits while Twilio cannot be asked', async () => {
    await sweep();
    const before = await until();
    await lost('STOP');
    clinic.advance(5);
    const nobody = twilio(clinic.account.sid, clinic.account.authToken, {
      httpClient: new RequestClient({ baseUrl: 'http://127.0.0.1:9', concurrency: 2, timeoutMs: 1_000 }),
    });
    const records = [
      createTwilioRecords({
        texts: nobody,
        calls: nobody,
        inboundAddresses: [DEFAULT_PHONE_NUMBER],
        anyAddress: false,
      }),
    ];
    expect(await composeSweeps({ ...clinic.app.core, records }).sweepOnce()).toMatchObject({
      inbound: 0,
      inboundUnreachable: 1,
    });
    expect(await until()).toEqual(before);
    expect(await sweep()).toMatchObject({ inbound: 1 });
    expect((await until())!.getTime()).toBeGreaterThan(before!.getTime());
  });

  it('is asked for by one replica at a time', async () => {
    await lost('STOP');
    clinic.advance(5);
    const rounds = await Promise.all([sweep(), sweep(), sweep()]);
    expect(rounds.filter((round) => round?.['inbound'] === 1)).toHaveLength(1);
    expect(await inbound()).toEqual([{ n: 1 }]);
  });

  it('brings words of danger to staff and the safety text to the patient, a day late too', async () => {
    const written = clinic.now();
    await lost("je n'arrive plus à respirer", { channel: 'whatsapp' });
    await stoodStill(25 * 60);
    expect(await sweep()).toMatchObject({ inbound: 1 });
    expect(await followUps()).toMatchObject([{ kind: 'clinical_urgency', urgency: 'emergency' }]);
    // WhatsApp would take no free text any more.
    expect(await answers()).toEqual([{ purpose: 'safety', route: 'rest', channel: 'sms' }]);
    await clinic.deliver();
    expect(clinic.provider.messages({ to: NUMBER })[0]?.body).toContain('hopital');
    const [row] = await clinic.query<{ last_inbound_at: Date }>(
      `select last_inbound_at from address_channels where channel = 'whatsapp'`,
    );
    expect(Math.abs(row!.last_inbound_at.getTime() - written.getTime())).toBeLessThan(60_000);
  });

  it('changes nothing when the visit is over by then', async () => {
    await reminded();
    clinic.advance(1);
    await lost('1');
    await stoodStill(4 * 24 * 60);
    expect(await sweep()).toMatchObject({ inbound: 1 });
    expect(await appointments()).toEqual([{ status: 'booked', response: 'needs-action', version: 1 }]);
    expect(await followUps()).toMatchObject([{ kind: 'unclear_reply', details: { reason: 'no_appointment' } }]);
  });
});
