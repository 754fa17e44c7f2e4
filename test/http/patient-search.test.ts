import { as, startTestApi, type TestApi } from '../support/api';

let api: TestApi;
let staff: ReturnType<typeof as>;
let patientToken: string;
beforeAll(async () => {
  api = await startTestApi();
  staff = as(api, (await api.account('staff', 'Clarisse')).token);
  patientToken = (await api.account('patient', 'Jean')).token;
  for (const [name, number] of [
    ['Éliane Ngono', '+237671234567'],
    ['Eliane Biyong', '+237671234568'],
    ['Paul Essomba', '+237671234569'],
  ])
    await staff.post('/patients', { name, phone_number: number }).expect(201);
});
afterAll(() => api.close());

interface Found {
  items: { name: string }[];
  total: number;
  skip: number;
  limit: number;
}
const search = async (body: object): Promise<Found> =>
  (await staff.post('/patients/search', body).expect(200)).body as Found;

test('finds by a part of the name, page by page, as the list does', async () => {
  expect(await search({ name: 'eliane', limit: 1, skip: 1, sort: '-name' })).toMatchObject({
    items: [{ name: 'Eliane Biyong' }],
    total: 2,
    skip: 1,
    limit: 1,
  });
  for (const asked of [{ name: 'ÉLIANE' }, { phone_number: '671 23 45 69' }, { language: 'english' }, {}]) {
    const query = new URLSearchParams(asked as Record<string, string>).toString();
    expect(await search(asked)).toEqual((await staff.get(`/patients?${query}`).expect(200)).body);
  }
});

test.each([['+237671234569'], ['671234569'], ['00237 671 23 45 69'], ['whatsapp:+237671234569']])(
  'finds by the number %s',
  async (number) => {
    expect((await search({ phone_number: number })).items.map(({ name }) => name)).toEqual(['Paul Essomba']);
  },
);

test('names what is wrong', async () => {
  for (const [body, field] of [
    [{ limit: 201 }, 'limit'],
    [{ skip: -1 }, 'skip'],
    [{ phone_number: 'Zebulon' }, 'phone_number'],
    [{ name: '' }, 'name'],
    [{ nom: 'x' }, 'nom'],
  ] as const) {
    const refused = await staff.post('/patients/search', body).expect(422);
    expect(refused.body.errors).toMatchObject([{ field }]);
  }
});

test('is not for patients, and makes nothing', async () => {
  await as(api, patientToken).post('/patients/search', { name: 'a' }).expect(403);
  const patients = () => api.database.dataSource.query('select count(*) from patients');
  const before = await patients();
  await search({ name: 'Nobody' });
  expect(await patients()).toEqual(before);
});

test('what was looked for stands in no line of the log', async () => {
  api.logLines.length = 0;
  await search({ name: 'Essomba' });
  expect(api.logLines.length).toBeGreaterThan(0);
  expect(JSON.stringify(api.logLines)).not.toContain('Essomba');
});
