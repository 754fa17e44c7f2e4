import { callClinic } from '../../support/phone-calls';
import { staffApi } from '../../support/staff';
import { startTestClinic, type TestClinic } from '../../support/clinic';

/** The same telephone: the number the clinic has, and the one its WhatsApp was made with. */
const STORED = '+237676671338';
const WRITES = '+23776671338';

describe('a person who writes from an older form of the number', () => {
  let clinic: TestClinic;
  let patientId: string;
  beforeAll(async () => (clinic = await startTestClinic()));
  afterAll(() => clinic.close());
  beforeEach(async () => {
    await clinic.reset();
    patientId = await clinic.patient({ name: 'Marie Ngono', number: STORED });
  });

  const remind = async (method: 'whatsapp' | 'sms' = 'whatsapp') => {
    const { id } = await clinic.appointment(patientId, { date: '2026-03-12', time: '10:00' });
    await clinic.remind(patientId, { number: STORED, appointmentId: id, method });
    await clinic.deliver();
  };
  const responses = () => clinic.query('select status, response from appointments');
  const consents = () =>
    clinic.query<{ address: string; granted: boolean }>(
      `select address, bool_or(granted) as granted from consents where address like '+%' group by address order by address collate "C"`,
    );

  it('is found, acts on the visit, and is answered where it writes from, in one conversation', async () => {
    await remind();
    expect(clinic.texts(STORED)).toHaveLength(1);
    await clinic.write(WRITES, '1');
    expect(await responses()).toEqual([{ status: 'booked', response: 'accepted' }]);
    await clinic.deliver();
    expect(clinic.texts(WRITES).at(-1)).toContain("c'est noté");
    expect(await clinic.query('select address from conversations')).toEqual([{ address: STORED }]);
    expect(await clinic.query('select distinct address from messages')).toEqual([{ address: STORED }]);
  });

  it('gets later WhatsApp messages in the form that wrote, SMS in the one that is stored, and the first again once it writes from it', async () => {
    await clinic.write(WRITES, 'bonjour');
    const before = clinic.texts(WRITES).length;
    await remind();
    expect(clinic.texts(WRITES)).toHaveLength(before + 1);
    expect(clinic.texts(STORED)).toHaveLength(0);
    await clinic.remind(patientId, { number: STORED, method: 'sms' });
    await clinic.deliver();
    expect(clinic.texts(STORED)).toHaveLength(1);
    await clinic.write(STORED, 'bonjour');
    await clinic.remind(patientId, { number: STORED });
    await clinic.deliver();
    expect(clinic.texts(STORED)).toHaveLength(3);
    expect(clinic.texts(WRITES)).toHaveLength(before + 1);
  });

  it('is looked for at the provider under the number it was sent to', async () => {
    await clinic.write(WRITES, 'bonjour');
    await clinic.remind(patientId, { number: STORED });
    await clinic.deliver();
    await clinic.query(
      `update delivery_attempts set state = 'unknown', sid = null, finished_at = null, unknown_because = 'answer_lost', reconcile_at = $1 where bulk`,
      [clinic.now()],
    );
    const [lost] = await clinic.app.core.deliveryStore.unknownDue(clinic.now(), 10);
    expect(lost?.address).toBe(WRITES);
    expect(await clinic.app.core.textGateway.listSent(lost!.address, { ...lost!, channel: 'whatsapp' })).toContainEqual(
      expect.objectContaining({ route: 'rest' }),
    );
  });

  it('stops every message with STOP, whichever form says it', async () => {
    await clinic.write(WRITES, 'stop, plus de messages');
    expect(await consents()).toEqual([
      { address: STORED, granted: false },
      { address: WRITES, granted: false },
    ]);
    const id = await clinic.remind(patientId, { number: STORED });
    await clinic.deliver();
    expect(await clinic.query('select status, status_reason from reminders where id = $1', [id])).toEqual([
      { status: 'cancelled', status_reason: 'opted_out' },
    ]);
  });

  it('stops messages to a number that is stored after its other form said STOP', async () => {
    await clinic.write('+22997123456', 'stop, plus de messages');
    const later = await clinic.patient({ name: 'Afi Dossou', number: '+2290197123456' });
    const id = await clinic.remind(later, { number: '+2290197123456' });
    await clinic.deliver();
    expect(await clinic.query('select status, status_reason from reminders where id = $1', [id])).toEqual([
      { status: 'cancelled', status_reason: 'opted_out' },
    ]);
  });

  /* Cameroon, Ivory Coast, Benin, Brazil, Mexico, Argentina: the number of today and the one WhatsApp may know. */
  const FORMS = [
    ['+237676671338', '+23776671338'],
    ['+2250172345678', '+22572345678'],
    ['+2290197123456', '+22997123456'],
    ['+5511987654321', '+551187654321'],
    ['+525512345678', '+5215512345678'],
    ['+5491123456789', '+541123456789'],
  ] as const;
  const outcome = async (id: string) =>
    (await clinic.query<{ reason: string }>('select status_reason as reason from reminders where id = $1', [id]))[0]
      ?.reason;

  it.each(FORMS)('%s: what the desk records holds for %s too, also when that is stored later', async (said, other) => {
    const staff = await staffApi(clinic);
    await clinic.patient({ name: 'Afi Dossou', number: said });
    const { items } = await staff.post<{ items: { phone_number: string; purpose: string }[] }>('/consents', {
      phone_number: said,
      granted: false,
    });
    expect(items.map(({ phone_number: number, purpose }) => [number, purpose]).sort()).toEqual([
      [said, 'feedback'],
      [said, 'reminder'],
    ]);
    const later = await clinic.patient({ name: 'Afi Dossou', number: other });
    const id = await clinic.remind(later, { number: other, method: 'sms' });
    await clinic.deliver();
    expect(await outcome(id)).toBe('opted_out');
    expect(clinic.texts(other)).toEqual([]);
    await staff.post('/consents', { phone_number: said, granted: true });
    await clinic.remind(later, { number: other, method: 'sms' });
    await clinic.deliver();
    expect(clinic.texts(other)).toHaveLength(1);
  });

  it.each(FORMS)('%s is not written to after STOP from %s', async (today, older) => {
    await clinic.patient({ name: 'Afi Dossou', number: today });
    await clinic.write(older, 'STOP', { channel: 'sms' });
    const id = await clinic.remind(await clinic.patient({ name: 'Afi Dossou', number: older }), {
      number: older,
      method: 'sms',
    });
    const { length } = clinic.texts(older);
    await clinic.deliver();
    expect([await outcome(id), clinic.texts(older).length]).toEqual(['opted_out', length]);
  });

  it('may be named at the desk when only its other form is stored', async () => {
    const staff = await staffApi(clinic);
    await staff.post('/consents', { phone_number: WRITES, granted: false, purposes: ['reminder'] });
    const id = await clinic.remind(patientId, { number: STORED });
    await clinic.deliver();
    expect(await outcome(id)).toBe('opted_out');
    expect(await staff.refused('POST', '/consents', { phone_number: '+237699000077', granted: false })).toEqual({
      status: 404,
      code: 'not_found',
    });
  });

  it.each(['refused at once', 'reported later'])(
    'is not written to either once the operator says that its owner has stopped us: %s',
    async (when) => {
      if (when === 'refused at once') clinic.provider.failures.add({ effect: { kind: 'refuse', code: 21610 } });
      else clinic.provider.failures.add({ effect: { kind: 'fails_later', status: 'undelivered', code: 63014 } });
      await clinic.remind(patientId, { number: STORED, method: 'sms' });
      await clinic.deliver();
      expect(await consents()).toEqual([
        { address: STORED, granted: false },
        { address: WRITES, granted: false },
      ]);
    },
  );

  it('is heard in a call: STOP and a confirmation act for the person', async () => {
    await clinic.query(`update contacts set channel = 'call'`);
    await clinic.appointment(patientId, { date: '2026-03-12', time: '10:00' });
    await callClinic(clinic, WRITES, [{ press: '1' }, { press: '1' }]);
    expect(await responses()).toEqual([{ status: 'booked', response: 'accepted' }]);
    expect(await clinic.query('select address from conversations')).toEqual([{ address: STORED }]);
    expect(await clinic.query(`select state -> 'call' as call from conversations`)).toEqual([{ call: null }]);
    await callClinic(clinic, WRITES, [{ press: '1' }, { speak: "stop, ne m'appelez plus" }, { speak: 'oui' }]);
    expect(await consents()).toEqual([
      { address: STORED, granted: false },
      { address: WRITES, granted: false },
    ]);
  });

  it('is never taken for another patient whose number it is', async () => {
    const other = await clinic.patient({ name: 'Paul Essomba', number: WRITES });
    await remind();
    await clinic.write(WRITES, '1');
    expect(await responses()).toEqual([{ status: 'booked', response: 'needs-action' }]);
    expect(await clinic.query(`select address from conversations where address = $1`, [WRITES])).toHaveLength(1);
    expect(other).not.toBe(patientId);
  });
});
