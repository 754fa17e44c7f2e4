import { as, startTestApi, type TestApi } from '../support/api';

const DANGER = "Je saigne beaucoup et je n'arrive plus à respirer";
const CALM = 'Merci, le personnel est très aimable.';

describe('what one account can set off', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi({
      postLimits: {
        patient: { posts: 5, windowSeconds: 3600 },
        staff: { posts: 0, windowSeconds: 60 },
        admin: { posts: 0, windowSeconds: 60 },
      },
    });
  });
  afterAll(() => api.close());
  beforeEach(() => api.database.dataSource.query('truncate feedback, follow_ups, post_counts cascade'));
  const rows = <T>(sql: string) => api.database.dataSource.query<T[]>(sql);

  test('the sixth POST of an hour is refused with the time to wait; another account and the next hour are not', async () => {
    const jane = as(api, (await api.account('patient', 'JaneLimit')).token);
    for (let n = 0; n < 5; n += 1) expect((await jane.post('/feedback/submit', { text: CALM })).status).toBe(201);
    const refused = await jane.post('/feedback/submit', { text: CALM });
    expect(refused.status).toBe(429);
    expect(refused.body).toMatchObject({ code: 'too_many_requests', errors: [] });
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    const john = as(api, (await api.account('patient', 'JohnLimit')).token);
    expect((await john.post('/feedback/submit', { text: CALM })).status).toBe(201);
    await rows(`update post_counts set resets_at = resets_at - interval '2 hours'`);
    expect((await jane.post('/feedback/submit', { text: CALM })).status).toBe(201);
  });

  test('words of danger are taken and answered beyond the limit', async () => {
    const account = await api.account('patient', 'AnneLimit');
    const anne = as(api, account.token);
    for (let n = 0; n < 6; n += 1) await anne.post('/feedback/submit', { text: CALM });
    const answer = await anne.post('/feedback/submit', { text: DANGER });
    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject({ urgency: 'emergency', safety_message: expect.stringContaining('hôpital') });
    expect((await anne.post('/feedback/submit', { text: CALM })).status).toBe(429);
  });

  test('45 dangerous comments of a patient, some at once, are one task; each is noted on it and answered', async () => {
    const account = await api.account('patient', 'PaulLimit');
    const paul = as(api, account.token);
    const answers = [];
    for (let n = 0; n < 9; n += 1)
      answers.push(...(await Promise.all([1, 2, 3, 4, 5].map(() => paul.post('/feedback/submit', { text: DANGER })))));
    expect(answers.map(({ status }) => status)).toEqual(Array(45).fill(201));
    const tasks = await rows<{ id: string; kind: string; alerts_from: boolean }>(
      'select id, kind, alert_from = created_at as alerts_from from follow_ups',
    );
    expect(tasks).toEqual([{ id: expect.any(String), kind: 'clinical_urgency', alerts_from: true }]);
    for (const { body } of answers) {
      expect(body.follow_up_id).toBe(tasks[0]?.id);
      expect(body.safety_message).not.toBeNull();
      expect((await paul.get(`/feedback/${body.id}`)).body.follow_up_id).toBe(tasks[0]?.id);
    }
    expect(
      await rows(`select action, count(*)::int as n from follow_up_notes group by action order by action`),
    ).toEqual([
      { action: 'opened', n: 1 },
      { action: 'raised', n: 44 },
    ]);
  });

  test('danger after the task was closed opens another one', async () => {
    const eve = as(api, (await api.account('patient', 'EveLimit')).token);
    await eve.post('/feedback/submit', { text: DANGER });
    await rows(`update follow_ups set status = 'closed', outcome = 'resolved', closed_at = now()`);
    await eve.post('/feedback/submit', { text: DANGER });
    expect(await rows('select from follow_ups')).toHaveLength(2);
  });
});
