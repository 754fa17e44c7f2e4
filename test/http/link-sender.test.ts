import { argon2Passwords } from '../../src/adapters/passwords/argon2-passwords';
import { postMessage } from '../support/inbound-webhook';
import { type StaffApi, staffApi } from '../support/staff';
import { startTestClinic, type TestClinic } from '../support/clinic';

const NUMBER = '+237699000001';
const OTHER = '+237677000002';
const STRANGER = 'CM.90000000000000000001';
const PARENT = 'CM.ENT.11815799212886844830';

describe('somebody of the clinic says who writes without a number', () => {
  let clinic: TestClinic;
  let staff: StaffApi;
  let patientId: string;
  let contactId: string;
  let conversation: string;
  beforeAll(async () => (clinic = await startTestClinic()));
  afterAll(() => clinic.close());
  beforeEach(async () => {
    await clinic.reset();
    staff = await staffApi(clinic);
    patientId = await clinic.patient({ name: 'Marie Ngono', number: NUMBER });
    contactId = (await clinic.query<{ id: string }>('select id from contacts'))[0]!.id;
    await clinic.appointment(patientId, { date: '2026-03-12', time: '10:00' });
    await write("bonjour, c'est Marie Ngono, 699000001");
    conversation = (await clinic.query<{ id: string }>('select id from conversations'))[0]!.id;
  });
  afterEach(() => expect(clinic.provider.alerts()).toEqual([]));

  const write = (Body: string, more: Record<string, string> = {}) =>
    postMessage(clinic, { From: `whatsapp:${STRANGER}`, ExternalUserId: `whatsapp:${STRANGER}`, Body, ...more });
  const link = (body: object, id = conversation) =>
    staff.post<{ address: string; phone_number: string | null; address_kind: string }>(
      `/conversations/${id}/link`,
      body,
    );
  const refused = (body: object, id = conversation) => staff.refused('POST', `/conversations/${id}/link`, body);
  const contacts = () =>
    clinic.query<{ address: string; channel: string; relation: string }>(
      'select address, channel, relation from contacts order by rank, created_at',
    );
  const linked = () =>
    clinic.query<{ user_id: string; address: string; learned: string }>(
      'select user_id, address, learned from whatsapp_users order by user_id',
    );
  const followUps = () =>
    clinic.query<{ kind: string; status: string; outcome: string | null; patient_id: string | null; address: string }>(
      'select kind, status, outcome, patient_id, address from follow_ups order by created_at, kind',
    );
  const reminded = async (address: string) => {
    await clinic.remind(patientId, { number: address });
    await clinic.deliver();
    return clinic.provider
      .messages({})
      .filter(({ direction }) => direction === 'outbound-api')
      .map(({ to }) => to);
  };

  it('on the telephone of a contact: the two are one from then on', async () => {
    expect(await link({ patient_id: patientId, contact_id: contactId })).toEqual({
      address: NUMBER,
      phone_number: NUMBER,
      address_kind: 'phone',
    });
    expect(await linked()).toEqual([{ user_id: STRANGER, address: NUMBER, learned: 'staff' }]);
    expect(await clinic.query('select distinct address from messages')).toEqual([{ address: NUMBER }]);
    expect(await followUps()).toEqual([
      { kind: 'unknown_number', status: 'closed', outcome: 'resolved', patient_id: patientId, address: NUMBER },
    ]);
    expect(
      await clinic.query('select action, user_id is not null as who from follow_up_notes order by id desc limit 1'),
    ).toEqual([{ action: 'closed', who: true }]);
    await write('je confirme ma venue');
    await clinic.deliver();
    expect(clinic.texts(NUMBER).at(-1)).toContain('jeudi 12 mars');
    await write('1');
    expect(await clinic.query('select response from appointments')).toEqual([{ response: 'accepted' }]);
    // The id alone was ever written from: a reminder goes to the number all the same.
    expect(await reminded(NUMBER)).toEqual([`whatsapp:${NUMBER}`, `whatsapp:${NUMBER}`]);
    expect(await contacts()).toEqual([{ address: NUMBER, channel: 'whatsapp', relation: 'self' }]);
    expect(await staff.get(`/conversations/${conversation}`)).toMatchObject({
      address: NUMBER,
      patient_ids: [patientId],
    });
  });

  it('on a telephone of their own: it becomes a WhatsApp contact of the patient', async () => {
    expect(await link({ patient_id: patientId, relation: 'parent' })).toEqual({
      address: STRANGER,
      phone_number: null,
      address_kind: 'whatsapp_user',
    });
    expect(await contacts()).toEqual([
      { address: NUMBER, channel: 'whatsapp', relation: 'self' },
      { address: STRANGER, channel: 'whatsapp', relation: 'parent' },
    ]);
    expect(await linked()).toEqual([]);
    expect(await followUps()).toEqual([
      { kind: 'unknown_number', status: 'closed', outcome: 'resolved', patient_id: patientId, address: STRANGER },
    ]);
    await clinic.write(STRANGER, 'oui je viens');
    await clinic.deliver();
    expect(clinic.texts(STRANGER).at(-1)).toContain('jeudi 12 mars');
    await write('1');
    expect(await clinic.query('select response from appointments')).toEqual([{ response: 'accepted' }]);
    expect(await reminded(STRANGER)).toEqual([`whatsapp:${STRANGER}`, `whatsapp:${STRANGER}`]);
  });

  it('takes along STOP and what is urgent, which stays open', async () => {
    await write("je n'arrive plus à respirer");
    await write('stop, plus de messages');
    await link({ patient_id: patientId, contact_id: contactId });
    expect((await followUps()).find(({ kind }) => kind === 'clinical_urgency')).toEqual({
      kind: 'clinical_urgency',
      status: 'open',
      outcome: null,
      patient_id: patientId,
      address: NUMBER,
    });
    expect(await reminded(NUMBER)).toEqual([]);
    expect(await clinic.query('select status, status_reason from reminders')).toEqual([
      { status: 'cancelled', status_reason: 'opted_out' },
    ]);
  });

  it('may be said anew, and changes what comes after it alone', async () => {
    await link({ patient_id: patientId, contact_id: contactId });
    const other = await clinic.patient({ name: 'Paul Essomba', number: OTHER });
    const [of] = await clinic.query<{ id: string }>('select id from contacts where patient_id = $1', [other]);
    expect(await link({ patient_id: other, contact_id: of!.id })).toMatchObject({ address: OTHER });
    await write('bonjour');
    expect(
      await clinic.query(
        `select address, count(*)::int as n from messages where direction = 'inbound' group by address order by address`,
      ),
    ).toEqual([
      { address: OTHER, n: 1 },
      { address: NUMBER, n: 1 },
    ]);
    expect(await linked()).toEqual([{ user_id: STRANGER, address: OTHER, learned: 'staff' }]);
  });

  it('gives way to what the provider says', async () => {
    await link({ patient_id: patientId, contact_id: contactId });
    const other = await clinic.patient({ name: 'Paul Essomba', number: OTHER });
    await clinic.write(OTHER, 'bonjour', { externalUserId: STRANGER });
    expect(await linked()).toEqual([{ user_id: STRANGER, address: OTHER, learned: 'provider' }]);
    const [of] = await clinic.query<{ id: string }>('select id from contacts where patient_id = $1', [patientId]);
    expect(other).not.toBe(patientId);
    expect(await refused({ patient_id: patientId, contact_id: of!.id })).toEqual({
      status: 409,
      code: 'already_exists',
    });
  });

  it('holds for the id of linked portfolios that came with it', async () => {
    await write('bonjour', { ParentExternalUserId: `whatsapp:${PARENT}` });
    await link({ patient_id: patientId, contact_id: contactId });
    await postMessage(clinic, { From: `whatsapp:${PARENT}`, Body: 'oui je viens' });
    await clinic.deliver();
    expect(clinic.texts(NUMBER).at(-1)).toContain('jeudi 12 mars');
    expect((await linked()).map(({ address }) => address)).toEqual([NUMBER, NUMBER]);
  });

  it('is refused where it makes no sense, and says why', async () => {
    const nobody = '00000000-0000-4000-8000-000000000000';
    const other = await clinic.patient({ name: 'Paul Essomba', number: OTHER });
    expect(await refused({ patient_id: nobody })).toEqual({ status: 404, code: 'not_found' });
    expect(await refused({ patient_id: other, contact_id: contactId })).toEqual({ status: 404, code: 'not_found' });
    expect(await refused({ patient_id: patientId }, nobody)).toEqual({ status: 404, code: 'not_found' });
    expect(await refused({ patient_id: patientId, contact_id: contactId, relation: 'parent' })).toEqual({
      status: 422,
      code: 'validation_failed',
    });
    await clinic.query('update contacts set wrong_number_at = now() where id = $1', [contactId]);
    expect(await refused({ patient_id: patientId, contact_id: contactId })).toEqual({
      status: 422,
      code: 'validation_failed',
    });
    await clinic.write(OTHER, 'bonjour', { externalUserId: null });
    const [of] = await clinic.query<{ id: string }>('select id from conversations where address = $1', [OTHER]);
    expect(await refused({ patient_id: patientId }, of!.id)).toEqual({ status: 409, code: 'already_exists' });
    const [call] = await clinic.query<{ id: string }>(
      `insert into conversations (address) values ('withheld.CA' || repeat('a', 32)) returning id`,
    );
    expect(await refused({ patient_id: patientId }, call!.id)).toEqual({ status: 409, code: 'not_reachable' });
    expect(await followUps()).toMatchObject([{ status: 'open', patient_id: null }]);
    expect(await linked()).toEqual([]);
  });

  it('twice at the same moment, while the sender writes, leaves one conversation', async () => {
    const answers = await Promise.all([
      link({ patient_id: patientId, contact_id: contactId }),
      link({ patient_id: patientId, contact_id: contactId }),
      write('bonjour'),
      write('je viens'),
      clinic.write(NUMBER, 'bonjour', { externalUserId: STRANGER }),
    ]);
    expect(answers).toHaveLength(5);
    expect(await clinic.query('select distinct address from messages')).toEqual([{ address: NUMBER }]);
    expect(await followUps()).toMatchObject([{ status: 'closed', address: NUMBER }]);
  });

  describe('on the page of the task', () => {
    let cookie: string;
    let page: string;
    beforeEach(async () => {
      await clinic.query(`insert into users (username, password_hash, role) values ('Clarisse', $1, 'staff')`, [
        await argon2Passwords.hash('a long password'),
      ]);
      const entered = await fetch(`${clinic.baseUrl}/admin/login`, {
        method: 'POST',
        redirect: 'manual',
        body: new URLSearchParams({ username: 'Clarisse', password: 'a long password' }),
      });
      cookie = (entered.headers.get('set-cookie') ?? '').split(';')[0]!;
      page = `${clinic.baseUrl}/admin/follow-ups/${(await clinic.query<{ id: string }>('select id from follow_ups'))[0]!.id}`;
    });
    const get = async (language: string) =>
      (await fetch(`${page}?language=${language}`, { headers: { cookie } })).text();
    const post = (form: Record<string, string>) =>
      fetch(page, { method: 'POST', redirect: 'manual', headers: { cookie }, body: new URLSearchParams(form) });

    it.each([
      [
        'french',
        'Écrit par WhatsApp sans numéro',
        'Qui écrit ?',
        'Le même téléphone que',
        'Un autre téléphone',
        'Aucun patient ne porte ce nom.',
      ],
      [
        'english',
        'Writes by WhatsApp without a number',
        'Who writes?',
        'The same telephone as',
        'Another telephone',
        'No patient has this name.',
      ],
    ] as const)(
      '%s: a patient is looked for by name, and the sender linked to a telephone of theirs',
      async (language, why, title, same, another, none) => {
        const before = await get(language);
        for (const said of [why, title]) expect(before).toContain(said);
        expect(before).not.toMatch(new RegExp(`tel:|${STRANGER}`));
        expect(await (await post({ deed: 'find', name: 'Zebulon', language })).text()).toContain(none);
        const found = await post({ deed: 'find', name: 'ngono', language });
        expect([found.status, found.url]).toEqual([200, page]);
        const text = await found.text();
        for (const said of ['Marie Ngono', `${same} ${NUMBER}`, another]) expect(text).toContain(said);
        const done = await post({ deed: 'link', patient: patientId, contact: contactId, language });
        expect([done.status, done.headers.get('location')]).toEqual([
          303,
          expect.stringMatching(new RegExp(`language=${language}$`)),
        ]);
        expect(await linked()).toEqual([{ user_id: STRANGER, address: NUMBER, learned: 'staff' }]);
        expect(await followUps()).toMatchObject([{ status: 'closed', outcome: 'resolved', patient_id: patientId }]);
        const after = await get(language);
        expect(after).toContain(`tel:${NUMBER}`);
        expect(after).not.toContain(title);
      },
    );

    it('a new contact is made with the relation that was chosen', async () => {
      expect((await post({ deed: 'link', patient: patientId, contact: '', relation: 'parent' })).status).toBe(303);
      expect(await contacts()).toContainEqual({ address: STRANGER, channel: 'whatsapp', relation: 'parent' });
    });

    it('what cannot be done is said on the page', async () => {
      for (const form of [
        { deed: 'link', patient: patientId, contact: 'x' },
        { deed: 'find', name: 'x' },
      ]) {
        expect((await post(form as Record<string, string>)).headers.get('location')).toMatch(/refused=1$/);
      }
      expect(
        (await post({ deed: 'link', patient: patientId, contact: '00000000-0000-4000-8000-000000000000' })).status,
      ).toBe(404);
      expect(await linked()).toEqual([]);
      const forged = await fetch(page, {
        method: 'POST',
        redirect: 'manual',
        headers: { cookie, 'sec-fetch-site': 'cross-site' },
        body: new URLSearchParams({ deed: 'link', patient: patientId, contact: contactId }),
      });
      expect(forged.status).toBe(403);
    });
  });
});
