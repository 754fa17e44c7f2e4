import { postMessage } from '../support/inbound-webhook';
import { type StaffApi, staffApi } from '../support/staff';
import { startTestClinic, type TestClinic } from '../support/clinic';
import { tokenOf } from '../support/token';

const NUMBER = '+237699000001';
const USER = 'CM.90000000000000000001';
const NAME = 'Marie Ngono';

interface Contact {
  phone_number: string | null;
  address: string;
  address_kind: string;
  channel: string;
}
interface Page<T> {
  items: T[];
}
interface Problem {
  code: string;
  errors: { field: string; code: string }[];
}

describe('people without a number over the API', () => {
  let clinic: TestClinic;
  let admin: StaffApi;
  beforeAll(async () => (clinic = await startTestClinic()));
  afterAll(() => clinic.close());
  beforeEach(async () => {
    await clinic.reset();
    admin = await staffApi(clinic, 'admin');
  });

  const write = (Body: string, from = USER) =>
    postMessage(clinic, { From: `whatsapp:${from}`, ExternalUserId: `whatsapp:${from}`, Body });
  const create = (contacts: object[]) =>
    admin.post<{ id: string; contacts: Contact[] }>('/patients', { name: NAME, contacts });
  async function faults(method: 'POST' | 'PATCH', path: string, body: object): Promise<string[]> {
    const [user] = await clinic.query<{ id: string }>('select id from users limit 1');
    const token = await tokenOf(clinic.app.services, { userId: user!.id, role: 'admin', patientId: null });
    const answer = await fetch(`${clinic.baseUrl}${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    expect(answer.status).toBe(422);
    return ((await answer.json()) as Problem).errors.map(({ field, code }) => `${field} ${code}`);
  }
  const remind = async (patientId: string, address: string) => {
    const id = await clinic.remind(patientId, { number: address });
    await clinic.deliver();
    return (
      await clinic.query<{ status: string; status_reason: string | null }>(
        'select status, status_reason from reminders where id = $1',
        [id],
      )
    )[0]!;
  };

  it('a contact may be a WhatsApp user, on WhatsApp only', async () => {
    const { id, contacts } = await create([
      { address: USER, channel: 'whatsapp' },
      { phone_number: NUMBER, channel: 'sms' },
    ]);
    expect(contacts).toMatchObject([
      { phone_number: null, address: USER, address_kind: 'whatsapp_user', channel: 'whatsapp' },
      { phone_number: NUMBER, address: NUMBER, address_kind: 'phone', channel: 'sms' },
    ]);
    for (const channel of ['sms', 'call']) {
      expect(
        await faults('PATCH', `/patients/${id}`, {
          contacts: [
            { phone_number: NUMBER, channel: 'sms' },
            { address: USER, channel },
          ],
        }),
      ).toEqual(['contacts.1.channel not_reachable']);
    }
    expect(
      await faults('POST', '/patients', {
        name: NAME,
        contacts: [{ address: USER, phone_number: NUMBER, channel: 'whatsapp' }],
      }),
    ).toEqual(['contacts.0.phone_number ambiguous']);
    expect(await faults('POST', '/patients', { name: NAME, contacts: [{ channel: 'whatsapp' }] })).toEqual([
      'contacts.0.phone_number required',
    ]);
    expect(
      await faults('POST', '/patients', {
        name: NAME,
        contacts: [
          { address: USER, channel: 'whatsapp' },
          { address: USER, channel: 'whatsapp' },
        ],
      }),
    ).toEqual(['contacts duplicate']);
    for (const address of [
      USER.toLowerCase(),
      `${USER} `,
      'CM.',
      `CM.${'a'.repeat(129)}`,
      `withheld.CA${'a'.repeat(32)}`,
      'whatsapp:' + USER,
    ]) {
      expect(await faults('PATCH', `/patients/${id}`, { contacts: [{ address, channel: 'whatsapp' }] })).toEqual([
        'contacts.0.address invalid_address',
      ]);
    }
    expect(
      await faults('PATCH', `/patients/${id}`, { contacts: [{ phone_number: USER, channel: 'whatsapp' }] }),
    ).toEqual(['contacts.0.phone_number invalid_phone_number']);
    await admin.patch(`/patients/${id}`, { contacts: [{ address: NUMBER, channel: 'call' }] });
    expect(await clinic.query('select address, channel from contacts')).toEqual([{ address: NUMBER, channel: 'call' }]);
  });

  it('a contact by an id whose number is known is that number', async () => {
    await clinic.write(NUMBER, 'bonjour', { externalUserId: USER });
    const { contacts } = await create([{ address: USER, channel: 'whatsapp' }]);
    expect(contacts).toMatchObject([{ address: NUMBER, channel: 'whatsapp' }]);
  });

  it('conversations and messages say what the address is, and an id finds its conversation', async () => {
    await write('bonjour');
    await clinic.write(NUMBER, 'bonjour', { externalUserId: 'CM.12345' });
    const shown = async (query: string) =>
      (
        await admin.get<Page<{ address: string; address_kind: string; phone_number: string | null }>>(
          `/conversations?${query}`,
        )
      ).items.map(({ address, address_kind: kind, phone_number: number }) => [address, kind, number]);
    expect((await shown('')).sort()).toEqual(
      [
        [NUMBER, 'phone', NUMBER],
        [USER, 'whatsapp_user', null],
      ].sort(),
    );
    expect(await shown(`address=${USER}`)).toEqual([[USER, 'whatsapp_user', null]]);
    expect(await shown('address=CM.12345')).toEqual([[NUMBER, 'phone', NUMBER]]);
    expect(await shown(`address=${encodeURIComponent(NUMBER)}`)).toEqual([[NUMBER, 'phone', NUMBER]]);
    expect(await shown('address=CM.999')).toEqual([]);
    const { items } =
      await admin.get<Page<{ address: string; address_kind: string; phone_number: string | null }>>(
        '/messages?direction=inbound',
      );
    expect(
      items.map(({ address, address_kind: kind, phone_number: number }) => [address, kind, number]).sort(),
    ).toEqual(
      [
        [NUMBER, 'phone', NUMBER],
        [USER, 'whatsapp_user', null],
      ].sort(),
    );
    const tasks =
      await admin.get<Page<{ address: string; address_kind: string; details: { reason?: string } }>>('/follow-ups');
    expect(tasks.items.find(({ address }) => address === USER)).toMatchObject({
      address_kind: 'whatsapp_user',
      details: { reason: 'without_number' },
    });
  });

  it('the desk keeps consent for an id, for the number it belongs to, and for the id of a number', async () => {
    const { id } = await create([{ address: USER, channel: 'whatsapp' }]);
    await admin.post('/consents', { address: USER, granted: false });
    expect(await remind(id, USER)).toEqual({ status: 'cancelled', status_reason: 'opted_out' });
    await admin.post('/consents', { address: USER, granted: true });
    expect(await remind(id, USER)).toEqual({ status: 'sent', status_reason: null });
    await clinic.write(NUMBER, 'bonjour', { externalUserId: USER });
    await admin.post('/consents', { address: USER, granted: false });
    expect(await remind(id, NUMBER)).toEqual({ status: 'cancelled', status_reason: 'opted_out' });
    expect(
      (
        await admin.get<Page<{ address: string; granted: boolean; purpose: string }>>('/consents?purpose=reminder')
      ).items
        .slice(0, 3)
        .map(({ address, granted }) => [address, granted])
        .sort(),
    ).toEqual(
      expect.arrayContaining([
        [NUMBER, false],
        [USER, false],
      ]),
    );
    expect(await faults('POST', '/consents', { address: USER, phone_number: NUMBER, granted: false })).toEqual([
      'phone_number ambiguous',
    ]);
  });

  describe('whose data somebody asks for', () => {
    it.each([
      ['an id alone', false],
      ['a number and its id', true],
    ])(
      '%s: the export holds all of it, the erasure leaves nothing, and STOP binds afterwards',
      async (_what, numbered) => {
        const address = numbered ? NUMBER : USER;
        const { id } = await create([{ address, channel: 'whatsapp' }]);
        if (numbered) await clinic.write(NUMBER, 'bonjour', { externalUserId: USER });
        expect(await remind(id, address)).toEqual({ status: 'sent', status_reason: null });
        await write('je suis malade comme un canari');
        await write('stop, plus de messages');
        const held = await admin.get<Record<string, unknown>>(`/patients/${id}/export`);
        const words = JSON.stringify(held);
        for (const said of ['canari', USER, ...(numbered ? [NUMBER] : [])]) expect(words).toContain(said);
        expect(held).toMatchObject({ whatsapp_users: numbered ? [{ whatsapp_user: USER }] : [] });

        await admin.post(`/patients/${id}/erase`, { confirm_name: NAME });
        const tables = await clinic.query<{ name: string }>(
          `select tablename as name from pg_tables where schemaname = 'public'`,
        );
        for (const { name } of tables) {
          const rows = JSON.stringify(await clinic.query(`select t::text as row from "${name}" t`));
          expect([name, ['canari', USER, NUMBER, NUMBER.slice(4)].filter((said) => rows.includes(said))]).toEqual([
            name,
            [],
          ]);
        }

        const { id: again } = await create([{ address: USER, channel: 'whatsapp' }]);
        expect(await remind(again, USER)).toEqual({ status: 'cancelled', status_reason: 'opted_out' });
        if (numbered) {
          const { id: third } = await create([{ phone_number: NUMBER, channel: 'sms' }]);
          expect(await remind(third, NUMBER)).toEqual({ status: 'cancelled', status_reason: 'opted_out' });
        }
        await write('START');
        expect(await remind(again, USER)).toEqual({ status: 'sent', status_reason: null });
      },
    );

    it('an answer to a message of before the erasure comes from a stranger', async () => {
      const { id } = await create([{ phone_number: NUMBER, channel: 'whatsapp' }]);
      await remind(id, NUMBER);
      const { sid } = clinic.provider.messages({ to: `whatsapp:${NUMBER}` })[0]!;
      await admin.post(`/patients/${id}/erase`, { confirm_name: NAME });
      await clinic.write(USER, 'oui', { originalRepliedMessageSid: sid });
      expect(await clinic.query(`select address from messages where direction = 'inbound'`)).toEqual([
        { address: USER },
      ]);
      expect(await clinic.query('select user_id from whatsapp_users')).toEqual([]);
    });

    it('a STOP that was said by id binds the number that comes with the id after the erasure', async () => {
      const { id } = await create([{ address: USER, channel: 'whatsapp' }]);
      await write('stop, plus de messages');
      await admin.post(`/patients/${id}/erase`, { confirm_name: NAME });
      const { id: again } = await create([{ phone_number: NUMBER, channel: 'sms' }]);
      await clinic.write(NUMBER, 'bonjour', { externalUserId: USER });
      expect(await remind(again, NUMBER)).toEqual({ status: 'cancelled', status_reason: 'opted_out' });
    });
  });
});
