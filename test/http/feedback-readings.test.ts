import { createFeedbackFiguresReader } from '../../src/adapters/database/figures/feedback-figures';
import { createFeedbackReadings } from '../../src/adapters/database/feedback/feedback-readings';
import { createRollUp } from '../../src/adapters/database/figures/roll-up';
import { analyse, analysisVersions } from '../../src/language/analyse';
import { createRescore } from '../../src/services/feedback/rescore';
import { as, startTestApi, type TestApi, ZONE } from '../support/api';

const UNKNOWN = '00000000-0000-4000-8000-000000000000';
let api: TestApi;
let admin: ReturnType<typeof as>;
let staff: ReturnType<typeof as>;
beforeAll(async () => {
  api = await startTestApi();
  admin = as(api, (await api.account('admin', 'AdminUser')).token);
  staff = as(api, (await api.account('staff', 'Clarisse')).token);
});
afterAll(() => api.close());
beforeEach(() => api.database.dataSource.query('truncate feedback, follow_ups cascade'));

const submit = async (text: string, more: object = {}) =>
  (await admin.post('/feedback/submit', { text, ...more })).body as Record<string, unknown> & { id: string };
const rescore = (now = new Date()) =>
  createRescore({
    readings: createFeedbackReadings(api.database.dataSource),
    analyse,
    versions: analysisVersions,
    clock: { now: () => now },
  });

describe('a correction by staff', () => {
  test('stands in place of the reading, which is kept beside it, and counts in the figures at once', async () => {
    await createRollUp(api.database.dataSource).rebuild(ZONE);
    const figures = createFeedbackFiguresReader(api.database.dataSource);
    const read = await submit('Merci, le personnel est très aimable et tout était parfait.');
    expect(await figures.read({}, ZONE)).toMatchObject({ sentiment: { positive: 1, negative: 0 } });
    const { status, body } = await staff.patch(`/feedback/${read.id}`, {
      sentiment: 'negative',
      themes: ['waiting_time', 'waiting_time'],
    });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      sentiment: 'negative',
      sentiment_score: -0.5,
      themes: ['waiting_time'],
      corrected_at: expect.any(String),
      model_reading: { sentiment: 'positive', sentiment_score: read['sentiment_score'], themes: read['themes'] },
    });
    expect((await staff.get('/feedback')).body.items).toEqual([body]);
    expect(await figures.read({}, ZONE)).toMatchObject({
      sentiment: { positive: 0, negative: 1 },
      themes: { waiting_time: 1, staff_attitude: 0 },
    });
    const again = await staff.patch(`/feedback/${read.id}`, { themes: [] });
    expect(again.body).toMatchObject({ sentiment: 'negative', themes: [], model_reading: { sentiment: 'positive' } });
    expect(api.logLines.filter(({ audit }) => audit === 'feedback.corrected')).toHaveLength(2);
  });

  test.each([
    [{}, 'nothing_given'],
    [{ sentiment: 'angry' }, 'not_allowed'],
    [{ themes: ['food'] }, 'not_allowed'],
    [{ sentiment: 'neutral', text: 'x' }, 'unknown_field'],
  ])('refuses %j', async (body, code) => {
    const { id } = await submit('Merci');
    const answer = await staff.patch(`/feedback/${id}`, body);
    expect([answer.status, answer.body.errors[0].code]).toEqual([422, code]);
  });

  test('of an unknown comment is a 404', async () =>
    expect((await staff.patch(`/feedback/${UNKNOWN}`, { sentiment: 'neutral' })).status).toBe(404));

  test('becomes a row to train on, without names and numbers', async () => {
    const patientId = await api.patient('Hélène Mbarga');
    const { id } = await submit(
      'Je suis helene mbarga, 699123456. Clarisse était là le 12/03/2026 et le docteur Ngono aussi.',
      { patient_id: patientId, language: 'french' },
    );
    await submit('Pas corrigé');
    await staff.patch(`/feedback/${id}`, { sentiment: 'neutral', themes: ['staff_attitude'] });
    const rows = [];
    for await (const row of api.services.feedbackCorrections.trainingRows()) rows.push(row);
    expect(rows).toEqual([{ text: expect.any(String), lang: 'fr', sentiment: 'neutral', themes: ['staff_attitude'] }]);
    expect(rows[0]!.text).not.toMatch(/helene|mbarga|699|clarisse|2026|ngono/i);
    expect(rows[0]!.text).toMatch(/^Je suis/);
  });
});

describe('reading again', () => {
  const forget = (id: string, sets = '') =>
    api.database.dataSource.query(`update feedback set scored_by = 'rules-1' ${sets} where id = $1`, [id]);

  test('replaces what an older version read and keeps it beside; a correction wins', async () => {
    const [plain, corrected, current] = [
      await submit('Très bien, merci'),
      await submit('Trop longue attente'),
      await submit('Bon accueil'),
    ];
    await forget(plain.id, `, sentiment = 'negative', sentiment_score = -0.9`);
    await forget(corrected.id);
    await staff.patch(`/feedback/${corrected.id}`, { sentiment: 'neutral' });
    const progress: number[][] = [];
    expect(await rescore()((done, of) => progress.push([done, of]))).toEqual({ read: 2, replaced: 2, followUps: 0 });
    expect(progress).toEqual([[2, 2]]);
    expect((await staff.get(`/feedback/${plain.id}`)).body).toEqual((({ safety_message: _, ...rest }) => rest)(plain));
    expect((await staff.get(`/feedback/${corrected.id}`)).body).toMatchObject({
      sentiment: 'neutral',
      scored_by: corrected['scored_by'],
      model_reading: { sentiment: corrected['sentiment'], themes: corrected['themes'] },
    });
    expect((await staff.get(`/feedback/${current.id}`)).body.scored_by).toBe(current['scored_by']);
    const kept = await api.database.dataSource.query<Record<string, unknown>[]>(
      'select feedback_id, scored_by, sentiment from feedback_readings',
    );
    expect(kept).toHaveLength(3);
    expect(kept).toEqual(
      expect.arrayContaining([
        { feedback_id: corrected.id, scored_by: corrected['scored_by'], sentiment: corrected['sentiment'] },
        { feedback_id: corrected.id, scored_by: 'rules-1', sentiment: corrected['sentiment'] },
        { feedback_id: plain.id, scored_by: 'rules-1', sentiment: 'negative' },
      ]),
    );
    expect(await rescore()()).toEqual({ read: 0, replaced: 0, followUps: 0 });
  });

  test('a complaint stays one, and is kept to administrators when it is about staff', async () => {
    const words = [
      'Je veux porter plainte : on a perdu mon dossier et personne ne me répond',
      "La caissière m'a insultée devant tout le monde, je veux porter plainte",
    ];
    const complaints = await Promise.all(words.map((text) => submit(text, { rating: 1, language: 'french' })));
    for (const { id } of complaints) await forget(id, ', restricted = false');
    expect(await rescore()()).toEqual({ read: 2, replaced: 2, followUps: 0 });
    const after = await Promise.all(
      complaints.map(async ({ id }) => (await admin.get(`/feedback/${id}`)).body as Record<string, unknown>),
    );
    expect(after.map(({ urgency, restricted }) => [urgency, restricted])).toEqual([
      ['follow_up', false],
      ['follow_up', true],
    ]);
    expect(after).toEqual(complaints.map(({ safety_message: _, ...rest }) => rest));
  });

  test('brings to staff what is found to be dangerous, if it is young and nobody has it yet; no message is written', async () => {
    const text = "J'ai une douleur forte à la poitrine et je n'arrive plus à respirer.";
    const [young, old, known] = [await submit(text), await submit(text), await submit(text)];
    await api.database.dataSource.query('delete from follow_ups where feedback_id = any($1)', [[young.id, old.id]]);
    for (const { id } of [young, old, known]) await forget(id, `, urgency = 'none'`);
    await api.database.dataSource.query(`update feedback set created_at = now() - interval '60 days' where id = $1`, [
      old.id,
    ]);
    expect(await rescore()()).toEqual({ read: 3, replaced: 3, followUps: 1 });
    const followUps = await api.database.dataSource.query<{ feedback_id: string; urgency: string }[]>(
      'select feedback_id, urgency from follow_ups',
    );
    expect(followUps.map((each) => each.feedback_id).sort()).toEqual([young.id, known.id].sort());
    expect(await api.database.dataSource.query('select count(*)::int as n from messages')).toEqual([{ n: 0 }]);
  });

  test('a run that was stopped goes on where it ended', async () => {
    await api.database.dataSource.query(
      `insert into feedback (text, language, sentiment, sentiment_score, scored_by) select 'Bien', 'french', 'neutral', 0, '' from generate_series(1, 1200)`,
    );
    const stopped = rescore()((done) => {
      if (done >= 500) throw new Error('stopped');
    });
    await expect(stopped).rejects.toThrow('stopped');
    expect(await rescore()()).toEqual({ read: 700, replaced: 700, followUps: 0 });
  });
});
