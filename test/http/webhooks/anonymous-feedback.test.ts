import { startTestClinic, type TestClinic } from '../../support/clinic';

const PATIENT = '+237699000001';

/** Monday, 14:00 in Douala. */
describe('feedback by WhatsApp from somebody who does not want to be named', () => {
  let clinic: TestClinic;
  let patientId: string;
  beforeAll(async () => (clinic = await startTestClinic('2026-03-09T13:00:00Z')));
  afterAll(() => clinic.close());
  beforeEach(async () => {
    await clinic.reset();
    patientId = await clinic.patient({ name: 'Marie Ngono', number: PATIENT });
    clinic.advance((Date.parse('2026-03-09T11:00:00Z') - clinic.now().getTime()) / 60_000);
    await clinic.appointment(patientId, { date: '2026-03-09', time: '09:00', status: 'fulfilled' });
    await clinic.requestFeedback();
    clinic.advance(121);
    await clinic.deliver();
  });

  const feedback = () =>
    clinic.query<Record<string, unknown>>(
      `select patient_id, appointment_id, text, rating, created_at = '2026-03-08T23:00:00Z' as day_only from feedback order by text nulls first`,
    );
  const words = async () =>
    (
      await clinic.query<{ body: string }>(`select body from messages where direction = 'inbound' order by created_at`)
    ).map(({ body }) => body);
  const tasks = () =>
    clinic.query<Record<string, unknown>>(
      'select kind, urgency, patient_id, address, message_id, feedback_id is not null as has_comment, details from follow_ups',
    );

  it('keeps mark and words together, without patient, visit, hour and thread; a complaint opens a task that names nobody and promises no call', async () => {
    await clinic.write(PATIENT, '2');
    expect(clinic.texts(PATIENT).at(-1)).toContain('ANONYME');
    expect(await feedback()).toMatchObject([{ patient_id: patientId, rating: 2 }]);
    clinic.advance(1);
    await clinic.write(PATIENT, 'anonyme svp');
    expect(clinic.texts(PATIENT).at(-1)).toMatch(/sans votre nom.*danger.*votre numéro/);
    expect(await feedback()).toEqual([
      { patient_id: null, appointment_id: null, text: null, rating: 2, day_only: true },
    ]);
    clinic.advance(1);
    await clinic.write(PATIENT, "L'infirmière m'a crié dessus et elle m'a insultée devant tout le monde");
    expect(clinic.texts(PATIENT).at(-1)).toMatch(/Personne ne peut donc vous rappeler/);
    expect(await feedback()).toEqual([
      { patient_id: null, appointment_id: null, text: expect.stringContaining('insultée'), rating: 2, day_only: true },
    ]);
    expect(await words()).toEqual(['[…]', 'anonyme svp', '[…]']);
    expect(await tasks()).toEqual([
      {
        kind: 'complaint',
        urgency: 'follow_up',
        patient_id: null,
        address: null,
        message_id: null,
        has_comment: true,
        details: expect.objectContaining({ anonymous: true, rating: 2 }),
      },
    ]);
    expect(JSON.stringify(await clinic.query('select understanding from messages'))).not.toMatch(/complaint|"2"/);
    expect(
      await clinic.query(`select responded_at is not null as answered from reminders where kind = 'feedback'`),
    ).toEqual([{ answered: true }]);
    expect(
      await clinic.query(
        `select key from messages where direction = 'outbound' and key = 'feedback.low' and not restricted`,
      ),
    ).toEqual([]);
  });

  it('takes the name out of what was said before, and out of the task it opened', async () => {
    await clinic.write(PATIENT, '2');
    clinic.advance(1);
    await clinic.write(PATIENT, "L'infirmière m'a crié dessus et elle m'a insultée devant tout le monde");
    expect(await tasks()).toMatchObject([{ kind: 'complaint', address: PATIENT }]);
    clinic.advance(1);
    await clinic.write(PATIENT, 'ANONYME');
    expect(await feedback()).toEqual([
      { patient_id: null, appointment_id: null, text: expect.stringContaining('insultée'), rating: 2, day_only: true },
    ]);
    expect(await tasks()).toMatchObject([
      { kind: 'complaint', patient_id: null, address: null, message_id: null, has_comment: true },
    ]);
    expect(await words()).toEqual(['[…]', '[…]', 'ANONYME']);
  });

  it('danger reaches people with the number and the words, whatever was wished', async () => {
    await clinic.write(PATIENT, 'ANONYME');
    clinic.advance(1);
    await clinic.write(PATIENT, '1');
    clinic.advance(1);
    await clinic.write(PATIENT, "depuis l'injection je n'arrive plus à respirer");
    expect(clinic.texts(PATIENT).at(-1)).toMatch(/Allez tout de suite/);
    expect(await tasks()).toMatchObject([
      { kind: 'clinical_urgency', urgency: 'emergency', patient_id: patientId, address: PATIENT },
    ]);
    expect((await words()).at(-1)).toContain('respirer');
    expect(await feedback()).toMatchObject([
      { patient_id: null, rating: 1, text: expect.stringContaining('respirer') },
    ]);
  });

  it('another mark takes the place of the first, and the words join it', async () => {
    await clinic.write(PATIENT, 'ANONYME');
    await clinic.write(PATIENT, '2');
    await clinic.write(PATIENT, '4');
    expect(await feedback()).toMatchObject([{ rating: 4, text: null }]);
    await clinic.write(PATIENT, "Très bon accueil, merci beaucoup à toute l'équipe");
    expect(await feedback()).toMatchObject([{ rating: 4, text: expect.stringContaining('Très bon accueil') }]);
  });
});
