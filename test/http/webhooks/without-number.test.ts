import { composeSweeps } from '../../../src/compose/sweeps';
import { postMessage } from '../../support/inbound-webhook';
import { staffApi } from '../../support/staff';
import { startTestClinic, type TestClinic } from '../../support/clinic';

const NUMBER = '+237699000001';
const OTHER = '+237677000002';
/** Short, as long as WhatsApp makes them, of linked portfolios, and one that begins like a number. */
const IDS = [
  'CM.13491208655302741918',
  `CM.${'a1B2'.repeat(32)}`,
  'CM.ENT.11815799212886844830',
  `US.ENT.${'Zz09'.repeat(32)}`,
  'ID.237699000001',
] as const;
const STRANGER = 'CM.90000000000000000001';
const DANGER = "je n'arrive plus à respirer";

describe('a WhatsApp user without a number', () => {
  let clinic: TestClinic;
  let patientId: string;
  /** WhatsApp's id of the patient's number. */
  let id: string;
  beforeAll(async () => (clinic = await startTestClinic()));
  afterAll(() => clinic.close());
  beforeEach(async () => {
    await clinic.reset();
    patientId = await clinic.patient({ name: 'Marie Ngono', number: NUMBER });
    id = clinic.provider.whatsappIdOf(NUMBER);
  });
  afterEach(() => expect(clinic.provider.alerts()).toEqual([]));

  const visit = () => clinic.appointment(patientId, { date: '2026-03-12', time: '10:00' });
  async function remind(address = NUMBER): Promise<void> {
    await clinic.remind(patientId, { number: address, appointmentId: (await visit()).id });
    await clinic.deliver();
  }
  const responses = () => clinic.query<{ response: string }>('select response from appointments');
  const inbound = () =>
    clinic.query<{ address: string }>(
      `select address from messages where direction = 'inbound' order by created_at, id`,
    );
  /** Where everything a person wrote or was written stands. */
  const places = async () =>
    (
      await clinic.query<{ address: string }>(
        'select address from messages union select address from delivery_attempts union select address from conversations where state is not null union select address from follow_ups order by 1',
      )
    ).map(({ address }) => address);
  const linked = () =>
    clinic.query<{ user_id: string; address: string; learned: string }>(
      'select user_id, address, learned from whatsapp_users order by user_id',
    );
  const followUps = () =>
    clinic.query<{
      kind: string;
      status: string;
      outcome: string | null;
      reason: string | null;
      address: string;
      patient_id: string | null;
    }>(
      `select kind, status, outcome, details ->> 'reason' as reason, address, patient_id from follow_ups order by created_at, kind`,
    );
  const consents = async () =>
    (
      await clinic.query<{ address: string; granted: boolean }>(
        `select distinct on (address collate "C") address, granted from consents where purpose = 'reminder' order by address collate "C", id desc`,
      )
    ).map(({ address, granted }) => [address, granted]);
  /** Seven in the morning of Douala, a day on. */
  const toMorning = () => clinic.advance(30 * 60 - (Math.round(clinic.now().getTime() / 60_000) % (24 * 60)));
  const lastTo = (address: string) => clinic.texts(address).at(-1);

  describe('whose number is known', () => {
    it("writes into the number's conversation, answers what was asked there, and is answered at the id", async () => {
      await remind();
      await clinic.write(NUMBER, 'bonjour');
      expect(await linked()).toEqual([{ user_id: id, address: NUMBER, learned: 'provider' }]);
      clinic.provider.hideNumber(NUMBER, true);
      await clinic.write(NUMBER, '1');
      await clinic.provider.settled();
      expect(await responses()).toEqual([{ response: 'accepted' }]);
      expect(lastTo(id)).toContain("c'est noté");
      expect(await places()).toEqual([NUMBER]);
      expect(
        await clinic.query(
          `select sent_to from delivery_attempts where state = 'accepted' order by claimed_at desc limit 1`,
        ),
      ).toEqual([{ sent_to: id }]);
      expect(
        await clinic.query(`select status from messages where route = 'twiml' order by created_at desc limit 1`),
      ).toEqual([{ status: 'read' }]);
    });

    it('goes on being written to at the number', async () => {
      await clinic.write(NUMBER, 'bonjour');
      clinic.provider.hideNumber(NUMBER, true);
      await clinic.write(NUMBER, 'bonjour');
      const { length } = clinic.texts(id);
      await remind();
      expect(clinic.texts(id)).toHaveLength(length);
      expect(lastTo(NUMBER)).toContain('jeudi 12 mars');
      expect(await clinic.query(`select wrote_as from address_channels where channel = 'whatsapp'`)).toEqual([
        { wrote_as: null },
      ]);
    });

    it('is known by the id of linked portfolios too, also when only that comes back', async () => {
      const parent = 'CM.ENT.11815799212886844830';
      await clinic.write(NUMBER, 'bonjour', { parentExternalUserId: parent });
      expect((await linked()).map((row) => row.user_id).sort()).toEqual([id, parent].sort());
      await remind();
      await postMessage(clinic, { From: `whatsapp:${parent}`, Body: '1' });
      expect(await responses()).toEqual([{ response: 'accepted' }]);
    });

    it('stops everything under each address, whichever says STOP, and starts it again', async () => {
      await clinic.write(NUMBER, 'bonjour');
      clinic.provider.hideNumber(NUMBER, true);
      await clinic.write(NUMBER, 'stop, plus de messages');
      expect(await consents()).toEqual([
        [NUMBER, false],
        ['+23799000001', false],
        [id, false],
      ]);
      const stopped = await clinic.remind(patientId, { number: NUMBER });
      const byId = await clinic.remind(patientId, { number: id });
      await clinic.deliver();
      expect(
        await clinic.query('select distinct status, status_reason from reminders where id in ($1, $2)', [
          stopped,
          byId,
        ]),
      ).toEqual([{ status: 'cancelled', status_reason: 'opted_out' }]);
      await clinic.provider.settled();
      clinic.provider.hideNumber(NUMBER, false);
      await clinic.write(NUMBER, 'START');
      expect((await consents()).every(([, granted]) => granted)).toBe(true);
    });

    it('is told nothing twice when one message comes with both forms, then again with one', async () => {
      const { sid } = await clinic.write(NUMBER, DANGER);
      await postMessage(clinic, {
        MessageSid: sid,
        From: `whatsapp:${id}`,
        ExternalUserId: `whatsapp:${id}`,
        Body: DANGER,
      });
      expect(await inbound()).toHaveLength(1);
      expect(await followUps()).toHaveLength(1);
    });

    it.each([
      '',
      'whatsapp:',
      'whatsapp:CM.',
      'CM',
      'whatsapp:cm.123',
      `whatsapp:CM.${'a'.repeat(129)}`,
      'whatsapp:CM.12 34',
      'null',
      "'; drop table messages; --",
      '👍'.repeat(80),
      NUMBER,
    ])('is read although ExternalUserId is %j', async (ExternalUserId) => {
      await remind();
      expect(
        await postMessage(clinic, {
          From: `whatsapp:${NUMBER}`,
          ExternalUserId,
          ParentExternalUserId: ExternalUserId,
          Body: '1',
        }),
      ).toMatchObject({ status: 200, texts: [expect.stringContaining("c'est noté")] });
      expect(await responses()).toEqual([{ response: 'accepted' }]);
      expect(await linked()).toEqual([]);
    });

    it('keeps the id with the number that wrote with it last', async () => {
      await clinic.write(NUMBER, 'bonjour', { externalUserId: IDS[0] });
      await clinic.patient({ name: 'Paul Essomba', number: OTHER });
      await clinic.write(OTHER, 'bonjour', { externalUserId: IDS[0] });
      expect(await linked()).toEqual([{ user_id: IDS[0], address: OTHER, learned: 'provider' }]);
      expect((await inbound()).map(({ address }) => address)).toEqual([NUMBER, OTHER]);
    });

    it('is the patient with a second SIM the clinic does not know', async () => {
      await remind();
      await clinic.write(NUMBER, 'bonjour');
      const second = '+237655000009';
      await clinic.write(second, '1', { externalUserId: id });
      expect(await responses()).toEqual([{ response: 'accepted' }]);
      expect(await places()).toEqual([NUMBER]);
    });
  });

  describe.each(IDS)('%s, whom nobody knows', (stranger) => {
    const write = (body: string, more: Record<string, string> = {}) =>
      postMessage(clinic, {
        From: `whatsapp:${stranger}`,
        ExternalUserId: `whatsapp:${stranger}`,
        Body: body,
        ...more,
      });

    it('is asked for name and number, then thanked; nothing is said about anybody', async () => {
      const first = await write('bonjour');
      expect(first).toMatchObject({
        status: 200,
        texts: [expect.stringMatching(/nous ne voyons pas votre numéro.*nom et prénom et votre numéro/)],
      });
      expect(first.texts.join()).not.toMatch(/Marie|Ngono|mars/);
      const second = await write('Marie Ngono, 699000001');
      expect(second.texts).toEqual([expect.stringMatching(/^Merci\. Votre message est transmis/)]);
      expect(await followUps()).toEqual([
        {
          kind: 'unknown_number',
          status: 'open',
          outcome: null,
          reason: 'without_number',
          address: stranger,
          patient_id: null,
        },
      ]);
      expect(await linked()).toEqual([]);
    });

    it('gets the safety text at once for words of danger, also in a long message', async () => {
      const { texts } = await write(
        `${'Bonjour docteur, je vous écris pour mon fils. '.repeat(30)} Il n'arrive plus à respirer. ${'Merci beaucoup. '.repeat(10)}`,
      );
      expect(texts[0]).toContain('Allez tout de suite');
      expect(await followUps()).toMatchObject([{ kind: 'clinical_urgency', address: stranger }]);
    });

    it('stops everything with STOP', async () => {
      await write('STOP');
      expect(await consents()).toEqual([[stranger, false]]);
      expect((await write('START')).texts).toHaveLength(1);
      expect(await consents()).toEqual([[stranger, true]]);
    });

    it('is swept when the webhook was lost, and answered by WhatsApp', async () => {
      await clinic.query(
        `insert into provider_sweeps values ('inbound', $1, $1) on conflict (name) do update set swept_until = $1`,
        [clinic.now()],
      );
      clinic.advance(1);
      await clinic.write(stranger, DANGER, { webhookLost: true });
      clinic.advance(5);
      expect(await composeSweeps(clinic.app.core).sweepOnce()).toMatchObject({
        inbound: 1,
        inboundFailed: 0,
        inboundUnreachable: 0,
      });
      await clinic.deliver();
      expect(clinic.texts(stranger)[0]).toContain('Allez tout de suite');
      expect(
        await clinic.query(
          `select channel, status from messages where direction = 'outbound' and in_reply_to is not null limit 1`,
        ),
      ).toEqual([{ channel: 'whatsapp', status: 'read' }]);
    });
  });

  it('is one stranger with the id of linked portfolios that comes along, also when that comes alone', async () => {
    const parent = 'CM.ENT.11815799212886844830';
    expect(
      (
        await postMessage(clinic, {
          From: `whatsapp:${STRANGER}`,
          ExternalUserId: `whatsapp:${STRANGER}`,
          ParentExternalUserId: `whatsapp:${parent}`,
        })
      ).texts,
    ).toHaveLength(1);
    await postMessage(clinic, { From: `whatsapp:${parent}`, Body: 'STOP' });
    expect(await linked()).toEqual([{ user_id: parent, address: STRANGER, learned: 'provider' }]);
    expect((await inbound()).map(({ address }) => address)).toEqual([STRANGER, STRANGER]);
    expect(await consents()).toEqual(
      [
        [STRANGER, false],
        [parent, false],
      ].sort(),
    );
    await postMessage(clinic, { From: `whatsapp:${NUMBER}`, ExternalUserId: `whatsapp:${STRANGER}` });
    expect((await linked()).map(({ address }) => address)).toEqual([NUMBER, NUMBER]);
    expect((await inbound()).map(({ address }) => address)).toEqual([NUMBER, NUMBER, NUMBER]);
  });

  it.each([
    'whatsapp:Clinique',
    'INFO',
    '8123',
    'whatsapp:CM.12-34',
    'CM.13491208655302741918',
    `whatsapp:CM.${'a'.repeat(129)}`,
    'messenger:12345',
    'x'.repeat(160),
  ])('%s gets an empty answer, and nothing is kept', async (From) => {
    expect(await postMessage(clinic, { From, Body: DANGER })).toEqual({ status: 200, texts: [] });
    expect(await inbound()).toEqual([]);
  });

  it('answers a sender longer than Twilio makes them with 400', async () => {
    expect((await postMessage(clinic, { From: 'x'.repeat(161) })).status).toBe(400);
  });

  describe('whose number comes later', () => {
    it("joins the number's conversation, with all that was kept under the id", async () => {
      await clinic.query(`update contacts set address = $1`, [id]);
      await remind(id);
      expect(lastTo(id)).toContain('jeudi 12 mars');
      clinic.provider.hideNumber(NUMBER, true);
      await clinic.write(NUMBER, 'est-ce que je dois venir à jeun ?');
      expect(await places()).toEqual([id]);
      await clinic.provider.settled();
      clinic.provider.hideNumber(NUMBER, false);
      await clinic.write(NUMBER, '1');
      await clinic.provider.settled();
      expect(await responses()).toEqual([{ response: 'accepted' }]);
      expect(await places()).toEqual([NUMBER]);
      expect(await clinic.query('select address, patient_id from contacts')).toEqual([
        { address: NUMBER, patient_id: patientId },
      ]);
      expect(await clinic.query('select distinct phone_number from reminders')).toEqual([{ phone_number: NUMBER }]);
      expect(
        await clinic.query(
          `select state, count(*)::int as n from delivery_attempts where sent_to = $1 group by state`,
          [id],
        ),
      ).toEqual([{ state: 'accepted', n: expect.any(Number) as number }]);
      expect(
        await clinic.query(`select count(*)::int as n from messages where direction = 'outbound' and status <> 'read'`),
      ).toEqual([{ n: 0 }]);
    });

    it('is no stranger any more when the clinic knows the number: the task says so and is closed', async () => {
      clinic.provider.hideNumber(NUMBER, true);
      await clinic.write(NUMBER, 'bonjour');
      expect(await followUps()).toMatchObject([{ kind: 'unknown_number', status: 'open', address: id }]);
      await clinic.provider.settled();
      clinic.provider.hideNumber(NUMBER, false);
      await clinic.write(NUMBER, 'bonjour');
      expect(await followUps()).toEqual([
        {
          kind: 'unknown_number',
          status: 'closed',
          outcome: 'resolved',
          reason: 'number_known',
          address: NUMBER,
          patient_id: patientId,
        },
      ]);
      expect(
        await clinic.query(`select note is not null as says from follow_up_notes where action = 'closed'`),
      ).toEqual([{ says: true }]);
    });

    it('stays a stranger, now with a number, when nobody has it', async () => {
      await clinic.query('delete from contacts');
      clinic.provider.hideNumber(NUMBER, true);
      await clinic.write(NUMBER, 'bonjour');
      await clinic.provider.settled();
      clinic.provider.hideNumber(NUMBER, false);
      await clinic.write(NUMBER, 'bonjour');
      expect(await followUps()).toEqual([
        { kind: 'unknown_number', status: 'open', outcome: null, reason: null, address: NUMBER, patient_id: null },
      ]);
    });

    it('binds the number with the STOP said under the id, and the last word holds', async () => {
      clinic.provider.hideNumber(NUMBER, true);
      await clinic.write(NUMBER, 'STOP');
      await clinic.provider.settled();
      clinic.provider.hideNumber(NUMBER, false);
      await clinic.write(NUMBER, 'bonjour');
      expect(await consents()).toEqual([
        [NUMBER, false],
        ['+23799000001', false],
        [id, false],
      ]);
      const stopped = await clinic.remind(patientId, { number: NUMBER, method: 'sms' });
      await clinic.deliver();
      expect(await clinic.query('select status_reason from reminders where id = $1', [stopped])).toEqual([
        { status_reason: 'opted_out' },
      ]);
    });

    it('binds the id with the STOP said under the number before', async () => {
      await clinic.write(NUMBER, 'STOP', { externalUserId: null });
      expect(await consents()).toEqual([
        [NUMBER, false],
        ['+23799000001', false],
      ]);
      await clinic.write(NUMBER, 'bonjour');
      expect(await consents()).toEqual([
        [NUMBER, false],
        ['+23799000001', false],
        [id, false],
      ]);
    });

    it('keeps a conversation that staff hold, and an urgent task, with the number', async () => {
      const staff = await staffApi(clinic);
      clinic.provider.hideNumber(NUMBER, true);
      await clinic.write(NUMBER, DANGER);
      const [{ conversation }] = (await clinic.query<{ conversation: string }>(
        'select id as conversation from conversations',
      )) as [{ conversation: string }];
      await staff.post(`/conversations/${conversation}/take-over`, { staff_first_name: 'Clarisse' });
      await clinic.provider.settled();
      clinic.provider.hideNumber(NUMBER, false);
      const before = (await clinic.query(`select id from messages where direction = 'outbound'`)).length;
      await clinic.write(NUMBER, 'merci, je suis là');
      expect(await clinic.query(`select id from messages where direction = 'outbound'`)).toHaveLength(before);
      expect(
        await clinic.query(
          `select state -> 'dialogue' ->> 'name' as name, taken_over_by is not null as held from conversations where address = $1`,
          [NUMBER],
        ),
      ).toEqual([{ name: 'handed_over', held: true }]);
      expect((await followUps()).find(({ kind }) => kind === 'clinical_urgency')).toMatchObject({
        address: NUMBER,
        patient_id: patientId,
      });
      await staff.post(`/conversations/${conversation}/messages`, { text: 'Où êtes-vous ?' });
      await clinic.deliver();
      expect(lastTo(NUMBER)).toBe('Où êtes-vous ?');
      expect((await staff.get<{ items: unknown[] }>('/conversations')).items).toHaveLength(1);
    });

    it('has one conversation when both forms write at the same moment, many times', async () => {
      clinic.provider.hideNumber(NUMBER, true);
      await clinic.write(NUMBER, 'bonjour');
      const both = { From: `whatsapp:${NUMBER}`, ExternalUserId: `whatsapp:${id}` };
      const one = { From: `whatsapp:${id}`, ExternalUserId: `whatsapp:${id}` };
      const answers = await Promise.all(
        Array.from({ length: 24 }, (_all, n) => postMessage(clinic, { ...(n % 2 === 0 ? both : one), Body: 'oui' })),
      );
      expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
      expect(await inbound()).toEqual(Array.from({ length: 25 }, () => ({ address: NUMBER })));
      expect(await places()).toEqual([NUMBER]);
    });
  });

  describe('who answers a message that went to a number', () => {
    it('is whoever has that number: nobody else can have quoted it', async () => {
      await remind();
      const { sid } = clinic.provider.messages({ to: `whatsapp:${NUMBER}` })[0]!;
      clinic.provider.hideNumber(NUMBER, true);
      await clinic.write(NUMBER, 'oui je viens', { originalRepliedMessageSid: sid });
      expect(await responses()).toEqual([{ response: 'accepted' }]);
      expect(await linked()).toEqual([{ user_id: id, address: NUMBER, learned: 'provider' }]);
      expect(await places()).toEqual([NUMBER]);
    });

    it('brings along what they wrote as a stranger before, and is no other than the one already known', async () => {
      await remind();
      const { sid } = clinic.provider.messages({ to: `whatsapp:${NUMBER}` })[0]!;
      clinic.provider.hideNumber(NUMBER, true);
      await clinic.write(NUMBER, 'bonjour');
      expect((await places()).sort()).toEqual([NUMBER, id].sort());
      await clinic.write(NUMBER, '1', { originalRepliedMessageSid: sid });
      expect(await places()).toEqual([NUMBER]);
      expect((await followUps())[0]).toMatchObject({
        kind: 'unknown_number',
        status: 'closed',
        reason: 'number_known',
      });
      await clinic.patient({ name: 'Paul Essomba', number: OTHER });
      await clinic.write(OTHER, 'bonjour', { externalUserId: null });
      const { sid: others } = clinic.provider.messages({ to: `whatsapp:${OTHER}` })[0]!;
      await postMessage(clinic, { From: `whatsapp:${id}`, Body: 'bonjour', OriginalRepliedMessageSid: others });
      expect(await linked()).toEqual([{ user_id: id, address: NUMBER, learned: 'provider' }]);
    });

    it.each(['', 'SM', `SM${'0'.repeat(32)}`, "'; --"])(
      'is a stranger when the quoted message is %j',
      async (OriginalRepliedMessageSid) => {
        await remind();
        expect((await postMessage(clinic, { From: `whatsapp:${STRANGER}`, OriginalRepliedMessageSid })).status).toBe(
          200,
        );
        expect(await linked()).toEqual([]);
      },
    );
  });

  describe('who is a contact', () => {
    beforeEach(() => clinic.query('update contacts set address = $1', [STRANGER]));

    it('is reminded by WhatsApp, and answers', async () => {
      await remind(STRANGER);
      expect(lastTo(STRANGER)).toContain('jeudi 12 mars');
      expect(await clinic.query('select status from reminders')).toEqual([{ status: 'sent' }]);
      await postMessage(clinic, { From: `whatsapp:${STRANGER}`, Body: '1' });
      expect(await responses()).toEqual([{ response: 'accepted' }]);
    });

    it('is never tried by SMS or call when WhatsApp fails: staff are told', async () => {
      await clinic.query(`insert into contacts (patient_id, address, channel, rank) values ($1, $2, 'whatsapp', 1)`, [
        patientId,
        'CM.90000000000000000002',
      ]);
      clinic.provider.failures.add({
        match: { channel: 'whatsapp' },
        effect: { kind: 'fails_later', status: 'undelivered', code: 63024 },
      });
      const start = new Date(clinic.now().getTime() + 73 * 3_600_000).toISOString();
      const { id: visitId } = await clinic.appointment(patientId, {
        date: start.slice(0, 10),
        time: start.slice(11, 16),
      });
      await clinic.query(
        `insert into reminders (patient_id, patient_name, phone_number, appointment_reason, language, method, scheduled_time, appointment_id, appointment_version, kind)
         select id, name, $2, 'Visite', 'french', 'whatsapp', $3, $4, 1, 'first' from patients where id = $1`,
        [patientId, STRANGER, clinic.now(), visitId],
      );
      await clinic.deliver();
      for (let n = 0; n < 60; n++) {
        clinic.advance(15);
        await clinic.climb();
      }
      expect(await clinic.query(`select distinct channel from messages`)).toEqual([{ channel: 'whatsapp' }]);
      expect(clinic.provider.calls()).toEqual([]);
      expect(await clinic.query('select kind from follow_ups')).toEqual([{ kind: 'unreachable_patient' }]);
    });

    it('gets an answer that comes too late for WhatsApp by no other way', async () => {
      await clinic.query(
        `insert into provider_sweeps values ('inbound', $1, $1) on conflict (name) do update set swept_until = $1`,
        [clinic.now()],
      );
      clinic.advance(1);
      await clinic.write(STRANGER, DANGER, { webhookLost: true });
      clinic.advance(25 * 60);
      await composeSweeps(clinic.app.core).sweepOnce();
      await clinic.deliver();
      expect(await clinic.query(`select distinct channel from messages`)).toEqual([{ channel: 'whatsapp' }]);
      expect(
        clinic.provider.messages({}).filter(({ channel, direction }) => channel === 'sms' && direction !== 'inbound'),
      ).toEqual([]);
    });

    it('is written to by staff on WhatsApp; SMS is refused and says what to do', async () => {
      toMorning();
      clinic.advance(3 * 60);
      const staff = await staffApi(clinic);
      await postMessage(clinic, { From: `whatsapp:${STRANGER}`, Body: 'bonjour' });
      const [{ conversation }] = (await clinic.query<{ conversation: string }>(
        'select id as conversation from conversations',
      )) as [{ conversation: string }];
      expect(
        await staff.refused('POST', `/conversations/${conversation}/take-over`, {
          staff_first_name: 'Clarisse',
          channel: 'sms',
        }),
      ).toMatchObject({ status: 422 });
      await staff.post(`/conversations/${conversation}/take-over`, { staff_first_name: 'Clarisse' });
      expect(
        await staff.refused('POST', `/conversations/${conversation}/messages`, { text: 'Bonjour', channel: 'sms' }),
      ).toEqual({ status: 409, code: 'not_reachable' });
      await staff.post(`/conversations/${conversation}/messages`, { text: 'Bonjour Marie' });
      await clinic.deliver();
      expect(lastTo(STRANGER)).toBe('Bonjour Marie');
      clinic.advance(25 * 60);
      await staff.post(`/conversations/${conversation}/release`, {});
      await clinic.deliver();
      expect(await clinic.query(`select distinct channel from messages`)).toEqual([{ channel: 'whatsapp' }]);
    });

    it('is asked for feedback by WhatsApp', async () => {
      toMorning();
      await clinic.appointment(patientId, {
        date: clinic.now().toISOString().slice(0, 10),
        time: '07:00',
        status: 'fulfilled',
      });
      clinic.advance(5 * 60);
      await clinic.requestFeedback();
      await clinic.deliver();
      expect(await clinic.query(`select distinct channel, address from messages`)).toEqual([
        { channel: 'whatsapp', address: STRANGER },
      ]);
      expect(clinic.texts(STRANGER)).toHaveLength(1);
    });
  });
});
