import { startTestClinic, type TestClinic } from '../../support/clinic';
import { tokenOf } from '../../support/token';

const NUMBER = '+237699000001';

describe('what is not words', () => {
  let clinic: TestClinic;
  let token: string;
  beforeAll(async () => (clinic = await startTestClinic()));
  afterAll(() => clinic.close());
  beforeEach(async () => {
    await clinic.reset();
    await clinic.patient({ name: 'Marie Ngono', number: NUMBER });
    const [user] = await clinic.query<{ id: string }>(
      `insert into users (username, password_hash, role) values ('Clarisse', 'none', 'staff') returning id`,
    );
    token = await tokenOf(clinic.app.services, { userId: user!.id, role: 'staff', patientId: null });
  });

  const get = (path: string) => fetch(clinic.baseUrl + path, { headers: { authorization: `Bearer ${token}` } });
  const newest = async () =>
    (
      await clinic.query<{ id: string }>(
        `select id from messages where direction = 'inbound' order by created_at desc limit 1`,
      )
    )[0]!.id;
  const open = async (index = 0) => get(`/messages/${await newest()}/media/${index}`);
  const send = (contentType: string, content: string | Buffer = 'sound') =>
    clinic.write(NUMBER, '', { media: [{ contentType, bytes: Buffer.from(content) }] });
  const followUps = () => clinic.query<{ kind: string }>('select kind from follow_ups');

  it('plays a voice note to staff, and keeps nothing of it', async () => {
    await send('audio/ogg', 'two words');
    const answer = await open();
    expect([answer.status, await answer.text()]).toEqual([200, 'two words']);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'audio/ogg',
      'content-disposition': 'inline; filename="file-1"',
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
      'content-length': '9',
      'content-security-policy': expect.stringMatching(/^sandbox; default-src 'none'/),
    });
    const listed = (await (await get('/messages?direction=inbound')).json()) as { items: { media: string[] }[] };
    expect(listed.items[0]?.media).toEqual(['audio/ogg']);
    expect(JSON.stringify(listed)).not.toContain('Media/ME');
  });

  it.each([
    ['image/jpeg', 'image/jpeg', 'inline'],
    ['application/pdf', 'application/pdf', 'inline'],
    ['video/mp4', 'video/mp4', 'inline'],
    ['image/svg+xml', 'application/octet-stream', 'attachment'],
    ['text/html', 'application/octet-stream', 'attachment'],
    ['application/msword', 'application/octet-stream', 'attachment'],
  ])('%s is handed out as %s, %s', async (sent, type, disposition) => {
    await send(sent, '<script>alert(1)</script>');
    const answer = await open();
    expect(answer.headers.get('content-type')).toBe(type);
    expect(answer.headers.get('content-disposition')).toBe(`${disposition}; filename="file-1"`);
    await answer.arrayBuffer();
  });

  it('says clearly why there is none', async () => {
    await send('audio/ogg');
    expect((await open(1)).status).toBe(404);
    expect((await open(11)).status).toBe(422);
    await clinic.query(`update messages set media = jsonb_set(media, '{0,url}', '"https://evil.example/x"')`);
    const refused = await open();
    expect([refused.status, ((await refused.json()) as { code: string }).code]).toEqual([502, 'media_refused']);
    clinic.provider.reset();
    await send('audio/ogg');
    clinic.provider.reset();
    const gone = await open();
    expect([gone.status, ((await gone.json()) as { code: string }).code]).toEqual([410, 'media_gone']);
  });

  it('answers a place with the safety line and shows it to staff', async () => {
    await clinic.write(NUMBER, '', { location: { latitude: 4.05, longitude: 9.7 } });
    expect(clinic.texts(NUMBER).at(-1)).toContain('hôpital');
    expect(await followUps()).toEqual([{ kind: 'media' }]);
  });

  it('answers a picture, a sticker and a document once each, with one open task', async () => {
    for (const type of ['image/jpeg', 'image/webp', 'application/pdf']) await send(type);
    expect(clinic.texts(NUMBER).length).toBeGreaterThanOrEqual(2);
    for (const said of clinic.texts(NUMBER)) expect(said).toMatch(/hôpital|personne/);
    expect((await followUps()).filter(({ kind }) => kind === 'media')).toHaveLength(1);
  });

  it('asks once what an unreadable reply means, then gives it to a person', async () => {
    const patientId = (await clinic.query<{ id: string }>('select id from patients'))[0]!.id;
    const { id } = await clinic.appointment(patientId, { date: '2026-03-12', time: '10:00' });
    await clinic.remind(patientId, { number: NUMBER, appointmentId: id });
    await clinic.deliver();
    await clinic.write(NUMBER, 'xqzt');
    await clinic.deliver();
    expect(await followUps()).toEqual([]);
    expect(clinic.texts(NUMBER)).toHaveLength(2);
    await clinic.write(NUMBER, 'blrpf');
    await clinic.deliver();
    expect(await followUps()).toEqual([{ kind: 'unclear_reply' }]);
    expect(clinic.texts(NUMBER)).toHaveLength(3);
    expect(await clinic.query('select status, response from appointments')).toEqual([
      { status: 'booked', response: 'needs-action' },
    ]);
  });

  it('tells the new time to a button of an old version, and does nothing else', async () => {
    const patientId = (await clinic.query<{ id: string }>('select id from patients'))[0]!.id;
    const { id } = await clinic.appointment(patientId, { date: '2026-03-12', time: '10:00' });
    await clinic.remind(patientId, { number: NUMBER, appointmentId: id });
    await clinic.deliver();
    await clinic.query(`update appointments set date = '2026-03-13', version = 2`);
    await clinic.write(NUMBER, 'Je viens', { buttonPayload: `confirm:a:${id}:1`, buttonText: 'Je viens' });
    await clinic.deliver();
    expect(await clinic.query('select status, response, version from appointments')).toEqual([
      { status: 'booked', response: 'needs-action', version: 2 },
    ]);
    expect(clinic.texts(NUMBER).at(-1)).toContain('vendredi 13 mars');
  });
});
