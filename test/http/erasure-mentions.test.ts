import { tokenOf } from '../support/token';
import { startTestClinic, type TestClinic } from '../support/clinic';
import { type StaffApi, staffApi } from '../support/staff';

const NAME = 'Éloïse Ngo Bassong-Mvondo';
const NUMBER = '+237677112233';
const OTHER = '+237699000002';

interface Mention {
  kind: string;
  id: string;
  path: string;
  matched: string;
}
interface Erased {
  counts: Record<string, number>;
  mentions: { total: number; follow_up_id: string | null; items: Mention[] };
}

describe('what still mentions an erased patient', () => {
  let clinic: TestClinic;
  let admin: StaffApi;
  let patient: string;
  let other: string;
  beforeAll(async () => (clinic = await startTestClinic()));
  afterAll(() => clinic.close());
  beforeEach(async () => {
    await clinic.reset();
    admin = await staffApi(clinic, 'admin');
    patient = await clinic.patient({ name: NAME, number: NUMBER });
    other = await clinic.patient({ name: 'Paul Essomba', number: OTHER });
  });

  const one = async (sql: string, values: unknown[] = []) =>
    (await clinic.query<{ id: string }>(`${sql} returning id`, values))[0]!.id;
  const comment = (text: string) =>
    one(
      `insert into feedback (text, language, channel, sentiment, sentiment_score, created_at) values ($1, 'french', 'paper', 'neutral', 0, now())`,
      [text],
    );
  const message = (body: string) =>
    one(
      `insert into messages (direction, address, channel, status, body, created_at) values ('inbound', $1, 'sms', 'received', $2, now())`,
      [OTHER, body],
    );
  const erase = () => admin.post<Erased>(`/patients/${patient}/erase`, { confirm_name: NAME });

  test('is listed as ids for a human, by name, part of the name or number, and makes one task', async () => {
    const byName = await comment("Eloise Bassong-Mvondo m'a dit que l'attente est longue");
    const byPart = await comment('mme BASSONG était avant moi');
    const byNumber = await comment('rappelez le 677.11 22 33 svp');
    await comment('Tout va bien, le bassongois aussi, 77 11 22 34');
    const said = await message('Éloïse viendra avec moi');
    await message('Je viendrai');
    const task = await one(
      `insert into follow_ups (kind, urgency, patient_id, due_at) values ('question', 'follow_up', $1, now())`,
      [other],
    );
    await clinic.query(
      `insert into follow_up_notes (follow_up_id, action, note) values ($1, 'noted', 'voir aussi le dossier de Mvondo')`,
      [task],
    );
    await clinic.query(`update contacts set person_name = 'Eloise, sa tante' where patient_id = $1`, [other]);
    const visit = await one(
      `insert into appointments (patient_id, date, starts_at, reason) values ($1, '2030-03-01', '2030-03-01T08:00Z', 'avec eloïse')`,
      [other],
    );
    const erased = await erase();
    const found = erased.mentions.items.map(({ kind, id, matched }) => [kind, id, matched]);
    expect(found).toHaveLength(7);
    expect(found).toEqual(
      expect.arrayContaining([
        ['feedback', byName, 'name'],
        ['feedback', byPart, 'part'],
        ['feedback', byNumber, 'number'],
        ['message', said, 'part'],
        ['follow_up', task, 'part'],
        ['patient', other, 'part'],
        ['appointment', visit, 'part'],
      ]),
    );
    expect(erased.mentions.total).toBe(7);
    expect(erased.counts['mentions']).toBe(7);
    for (const { path } of erased.mentions.items) await admin.get(path);

    const tasks = await clinic.query<{ id: string; restricted: boolean; details: { reason: string } }>(
      `select id, restricted, details from follow_ups where details ->> 'reason' = 'erasure_mentions'`,
    );
    expect(tasks).toMatchObject([{ id: erased.mentions.follow_up_id, restricted: true }]);
    expect(JSON.stringify(tasks)).not.toMatch(/loise|bassong|mvondo|77112233|attente/i);
    expect(JSON.stringify(erased)).not.toMatch(/loise|bassong|mvondo|77112233|attente/i);
    expect(await (await staffApi(clinic)).get<{ items: { id: string }[] }>('/follow-ups?limit=50')).not.toMatchObject({
      items: expect.arrayContaining([expect.objectContaining({ id: tasks[0]!.id })]),
    });

    // Asked again it answers the same, and opens nothing more.
    expect((await erase()).mentions).toEqual(erased.mentions);
    expect(
      await clinic.query(`select id from follow_ups where details ->> 'reason' = 'erasure_mentions'`),
    ).toHaveLength(1);
  });

  test('its page shows administrators where to look, in both languages', async () => {
    const said = await message('Éloïse viendra avec moi');
    const { mentions } = await erase();
    const [user] = await clinic.query<{ id: string }>(
      `insert into users (username, password_hash, role) values ('chief', 'none', 'admin') returning id`,
    );
    const token = await tokenOf(clinic.app.services, { userId: user!.id, role: 'admin', patientId: null });
    for (const [language, word] of [
      ['french', 'Message'],
      ['english', 'Message'],
    ]) {
      const page = await fetch(`${clinic.baseUrl}/admin/follow-ups/${mentions.follow_up_id}?language=${language}`, {
        headers: { cookie: `session=${token}`, 'x-access-reason': 'legal_duty' },
      });
      const text = await page.text();
      expect(text).toContain(`/messages/${said}`);
      expect(text).toContain(word);
    }
  });

  test('nothing mentioned: no task', async () => {
    await comment('Tout va bien');
    expect(await erase()).toMatchObject({
      mentions: { total: 0, follow_up_id: null, items: [] },
      counts: { mentions: 0 },
    });
    expect(await clinic.query('select from follow_ups')).toEqual([]);
  });

  test('a first name that many bear says nothing by itself', async () => {
    for (let n = 0; n < 25; n++)
      await clinic.query(`insert into patients (name, language) values ($1, 'french')`, [
        `Éloïse ${'abcdefghijklmnopqrstuvwxyz'[n]}x`,
      ]);
    await comment('merci à Eloise');
    const full = await comment('merci à Eloise Bassong');
    expect((await erase()).mentions.items.map(({ id }) => id)).toEqual([full]);
  });
});
