import { createHmac } from 'node:crypto';
import { startTestClinic, type TestClinic } from '../../support/clinic';

const PATIENT = '+237699000001';
const CLARISSE = '+237677000001';
const NDI = '+237677000002';
const PAUL = '+237677000003';
const DUTY_CONTACTS = `Clarisse=whatsapp:${CLARISSE},call:${CLARISSE}; Dr Ndi[en]=sms:${NDI},call:${NDI}; Paul=whatsapp:${PAUL}`;

/** Monday, 23:00 in Douala: quiet hours, and the clinic is closed. */
describe('danger at night', () => {
  let clinic: TestClinic;
  beforeAll(async () => (clinic = await startTestClinic('2026-03-09T22:00:00Z', { DUTY_CONTACTS })));
  afterAll(() => clinic.close());
  beforeEach(async () => {
    await clinic.reset();
    clinic.provider.people.setFallback({ kind: 'no-answer' });
    await clinic.patient({ name: 'Marie Ngono', number: PATIENT });
  });

  const alerts = () =>
    clinic.query<{ step: number; person: string; channel: string }>(
      'select step, person, channel from alerts order by step, channel',
    );
  const followUps = () =>
    clinic.query<{ id: string; kind: string; urgency: string }>(
      `select id, kind, urgency from follow_ups where kind = 'clinical_urgency'`,
    );

  it('answers at once, and tells the first person on duty by WhatsApp and by call, without a word about the patient', async () => {
    await clinic.write(PATIENT, "je n'arrive plus à respirer");
    expect(clinic.texts(PATIENT).at(-1)).toMatch(/Allez tout de suite[^]*Nous prévenons aussi l'équipe/);
    await clinic.deliver();
    const [followUp] = await followUps();
    expect(followUp).toMatchObject({ urgency: 'emergency' });
    expect(await alerts()).toEqual([
      { step: 1, person: 'Clarisse', channel: 'call' },
      { step: 1, person: 'Clarisse', channel: 'whatsapp' },
    ]);
    const [text] = clinic.texts(CLARISSE);
    const reference = followUp!.id.slice(0, 6).toUpperCase();
    expect(text).toContain(`référence ${reference}`);
    expect(text).toContain(`/admin/follow-ups/${followUp!.id}`);
    expect(text).not.toMatch(/Marie|Ngono|699000001|respir|urgence/i);
    expect(clinic.provider.calls({ to: CLARISSE })).toHaveLength(1);
    expect(clinic.texts(NDI)).toEqual([]);
  });

  it('tells by text, without ringing, what only the model takes for an emergency; red flags that follow ring', async () => {
    await clinic.write(PATIENT, "j'ai été violée hier soir");
    expect(clinic.texts(PATIENT).at(-1)).toMatch(/pas votre faute[^]*hôpital ouvert le plus proche/);
    await clinic.deliver();
    expect(
      await clinic.query(
        `select urgency, details ->> 'reason' as reason from follow_ups where kind = 'clinical_urgency'`,
      ),
    ).toEqual([{ urgency: 'emergency', reason: 'suspected' }]);
    expect(await alerts()).toEqual([{ step: 1, person: 'Clarisse', channel: 'whatsapp' }]);
    clinic.advance(1);
    await clinic.write(PATIENT, "je n'arrive plus à respirer");
    await clinic.deliver();
    expect(
      await clinic.query(`select details ->> 'reason' as reason from follow_ups where kind = 'clinical_urgency'`),
    ).toEqual([{ reason: null }]);
    expect((await alerts()).filter(({ channel }) => channel === 'call')).toEqual([
      { step: 2, person: 'Clarisse', channel: 'call' },
    ]);
  });

  it('of violence, tells people on duty not to ring back, and goes on telling it when the words after it are of something else', async () => {
    await clinic.write(PATIENT, 'mon copain est en train de me frapper');
    await clinic.deliver();
    await clinic.write(PATIENT, "je n'arrive plus à respirer");
    clinic.advance(5.1);
    await clinic.deliver();
    expect(clinic.texts(CLARISSE)[0]).toMatch(
      /ne rappelez pas et n'écrivez rien à ce sujet avant de savoir que le patient est seul/,
    );
    expect(clinic.texts(NDI)[0]).toContain('do not ring back or write about it');
    expect(await clinic.query(`select details from follow_ups where kind = 'clinical_urgency'`)).toEqual([
      { details: { phone_not_safe: true } },
    ]);
    expect(clinic.texts(PATIENT).join()).not.toMatch(/vous appelle|vous rappelle/);
  });

  it("goes on to the next person after five minutes, in that person's language, and not before", async () => {
    await clinic.write(PATIENT, "je n'arrive plus à respirer");
    await clinic.deliver();
    clinic.advance(4.9);
    await clinic.deliver();
    expect(await alerts()).toHaveLength(2);
    clinic.advance(0.2);
    await clinic.deliver();
    expect((await alerts()).slice(2)).toEqual([
      { step: 2, person: 'Dr Ndi', channel: 'call' },
      { step: 2, person: 'Dr Ndi', channel: 'sms' },
    ]);
    expect(clinic.texts(NDI)[0]).toContain('a message needs a person now');
  });

  it('a message that comes twice, and a second one of the same person, make one alert', async () => {
    const url = `${clinic.baseUrl}/webhooks/twilio/messages`;
    const form: Record<string, string> = {
      AccountSid: clinic.account.sid,
      MessageSid: `SM${'1'.repeat(32)}`,
      From: `whatsapp:${PATIENT}`,
      To: 'whatsapp:+14155238886',
      Body: "je n'arrive plus à respirer",
      NumMedia: '0',
    };
    const signature = createHmac('sha1', clinic.account.authToken)
      .update(
        url +
          Object.keys(form)
            .sort()
            .map((name) => name + form[name])
            .join(''),
      )
      .digest('base64');
    const answers = await Promise.all(
      [1, 2, 3].map(() =>
        fetch(url, { method: 'POST', headers: { 'x-twilio-signature': signature }, body: new URLSearchParams(form) }),
      ),
    );
    const [first, ...others] = await Promise.all(answers.map((answer) => answer.text()));
    expect(others).toEqual([first, first]);
    await clinic.write(PATIENT, "aidez moi, j'ai très mal à la poitrine");
    await Promise.all([clinic.deliver(), clinic.deliver()]);
    expect(await followUps()).toHaveLength(1);
    expect(await alerts()).toHaveLength(2);
    expect(clinic.texts(CLARISSE)).toHaveLength(1);
  });

  it('a text that does not arrive, with no call to it, leads to the next person at once', async () => {
    await clinic.query(
      `insert into address_channels (address, channel, unusable_since) select $1, c, now() from unnest(array['whatsapp', 'call']) c`,
      [CLARISSE],
    );
    await clinic.write(PATIENT, "je n'arrive plus à respirer");
    await clinic.deliver();
    await clinic.deliver();
    clinic.advance(5);
    await clinic.deliver();
    expect((await alerts()).map(({ person }) => person)).toContain('Dr Ndi');
  });

  it('what is urgent and no emergency waits for the morning and never rings', async () => {
    await clinic.query(
      `insert into follow_ups (kind, urgency, address, due_at, created_at, updated_at) values ('clinical_urgency', 'urgent', $1, $2, $2, $2)`,
      [PATIENT, clinic.now()],
    );
    await clinic.deliver();
    expect(await alerts()).toEqual([]);
    clinic.advance(8.5 * 60);
    await clinic.deliver();
    expect(await alerts()).toEqual([{ step: 1, person: 'Clarisse', channel: 'whatsapp' }]);
    clinic.advance(-8.5 * 60);
  });

  it('a file with a hundred dangerous comments alerts once, by text', async () => {
    await clinic.query(
      `insert into follow_ups (kind, urgency, details, due_at, created_at, updated_at)
       select 'clinical_urgency', case when g % 2 = 0 then 'urgent' else 'emergency' end, '{"imported":true}', $1, $1, $1 from generate_series(1, 120) g`,
      [clinic.now()],
    );
    await clinic.deliver();
    expect(await alerts()).toEqual([{ step: 1, person: 'Clarisse', channel: 'whatsapp' }]);
    await clinic.write(PATIENT, "je n'arrive plus à respirer");
    await clinic.deliver();
    expect(await alerts()).toHaveLength(3);
  });

  it('a complaint alerts nobody', async () => {
    await clinic.query(
      `insert into follow_ups (kind, urgency, address, due_at, created_at, updated_at) values ('complaint', 'follow_up', $1, $2, $2, $2)`,
      [PATIENT, clinic.now()],
    );
    await clinic.deliver();
    expect(await alerts()).toEqual([]);
  });
});

/** Monday, 22:10 in Douala; the first of the list is on duty by written hours and can only be called. */
describe('what is urgent while the clinic is closed and somebody is on duty', () => {
  let clinic: TestClinic;
  beforeAll(
    async () =>
      (clinic = await startTestClinic('2026-03-09T21:10:00Z', {
        DUTY_CONTACTS: `Dr Ndi[en]@Mon-Sun 20:00-06:00=call:${NDI}; Paul=call:${PAUL}`,
      })),
  );
  afterAll(() => clinic.close());
  beforeEach(() => clinic.reset());

  it.each([
    ['french', "j'ai une forte fièvre depuis 3 jours", /vous appeler demain avant 1h/],
    ['english', 'I have had a high fever for three days', /call you tomorrow before 1 am/],
  ] as const)(
    'is promised a call by a time of duty in %s, and goes at once to the number that can only be called',
    async (language, words, promised) => {
      await clinic.patient({ name: 'Marie Ngono', number: PATIENT, language });
      await clinic.write(PATIENT, words);
      expect(clinic.texts(PATIENT).at(-1)).toMatch(promised);
      await clinic.deliver();
      expect(clinic.texts(NDI)[0]).toContain('a message must be read by a person today');
      expect(clinic.provider.calls({ to: NDI })).toHaveLength(0);
      expect(clinic.texts(PAUL)).toEqual([]);
      expect(await clinic.query('select step, person, channel, address from alerts')).toEqual([
        { step: 1, person: 'Dr Ndi', channel: 'sms', address: NDI },
      ]);
    },
  );
});
