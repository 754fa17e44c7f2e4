import { startTestClinic, type TestClinic } from '../../support/clinic';
import { staffApi } from '../../support/staff';

const PATIENT = '+237699000001';
const OTHER_PATIENT = '+237699000002';
const CLARISSE = '+237677000001';
const NDI = '+237677000002';
const DUTY_CONTACTS = `Clarisse=whatsapp:${CLARISSE},call:${CLARISSE}; Dr Ndi[en]=sms:${NDI},call:${NDI}`;
const DANGER = "je n'arrive plus à respirer";

describe('an alert is acknowledged', () => {
  let clinic: TestClinic;
  beforeAll(async () => (clinic = await startTestClinic('2026-03-09T22:00:00Z', { DUTY_CONTACTS })));
  afterAll(() => clinic.close());
  beforeEach(async () => {
    await clinic.reset();
    clinic.provider.people.setFallback({ kind: 'no-answer' });
    clinic.provider.people.set(CLARISSE, { kind: 'no-answer' });
    await clinic.patient({ name: 'Marie Ngono', number: PATIENT });
  });

  const danger = async (from = PATIENT): Promise<string> => {
    await clinic.write(from, DANGER);
    await clinic.deliver();
    return (await clinic.query<{ id: string }>('select id from follow_ups where address = $1', [from]))[0]!.id;
  };
  const later = async (minutes: number): Promise<void> => {
    clinic.advance(minutes);
    await clinic.deliver();
  };
  const people = async () =>
    (await clinic.query<{ person: string }>('select distinct person from alerts order by person')).map(
      ({ person }) => person,
    );
  const followUp = async (id: string) =>
    (
      await clinic.query<{ status: string; acknowledged: boolean; alerting: boolean }>(
        'select status, acknowledged_at is not null as acknowledged, alert_at is not null as alerting from follow_ups where id = $1',
        [id],
      )
    )[0];
  const history = (id: string) =>
    clinic.query<{ action: string; note: string | null }>(
      'select action, note from follow_up_notes where follow_up_id = $1 order by id',
      [id],
    );

  it('by "1" on WhatsApp: nobody else is alerted', async () => {
    const id = await danger();
    await clinic.write(CLARISSE, '1');
    expect(clinic.texts(CLARISSE).at(-1)).toContain(`vous vous occupez de ${id.slice(0, 6).toUpperCase()}`);
    expect(await followUp(id)).toEqual({ status: 'open', acknowledged: true, alerting: false });
    await later(30);
    expect(await people()).toEqual(['Clarisse']);
    expect(await history(id)).toEqual([
      { action: 'opened', note: null },
      { action: 'alerted', note: 'Clarisse: whatsapp, call' },
      { action: 'acknowledged', note: 'Clarisse (whatsapp)' },
    ]);
  });

  it('by "vu" by SMS of the second person: the first hears once who has it; a late "1" hears it too', async () => {
    const id = await danger();
    await later(5);
    await clinic.write(NDI, 'Vu', { channel: 'sms' });
    expect(clinic.texts(NDI).at(-1)).toContain('you look after');
    await later(0);
    expect(
      clinic
        .texts(CLARISSE)
        .filter(
          (text) =>
            text.includes(`Dr Ndi qui s'occupe de ${id.slice(0, 6).toUpperCase()}`) || text.includes("Dr Ndi s'occupe"),
        ),
    ).toHaveLength(1);
    await clinic.write(CLARISSE, 'ok');
    expect(clinic.texts(CLARISSE).at(-1)).toContain("Dr Ndi s'occupe de");
    expect(await clinic.query('select distinct acknowledged_by from alerts')).toEqual([
      { acknowledged_by: 'Dr Ndi (sms)' },
    ]);
  });

  it('two at once: each "1" takes one', async () => {
    await clinic.patient({ name: 'Paul Etoa', number: OTHER_PATIENT });
    const first = await danger();
    clinic.advance(1);
    const second = await danger(OTHER_PATIENT);
    await clinic.write(CLARISSE, '1');
    expect(clinic.texts(CLARISSE).at(-1)).toContain('Un autre attend');
    expect([(await followUp(first))!.acknowledged, (await followUp(second))!.acknowledged]).toEqual([false, true]);
    await clinic.write(CLARISSE, '1');
    expect((await followUp(first))!.acknowledged).toBe(true);
  });

  it('by its reference', async () => {
    await clinic.patient({ name: 'Paul Etoa', number: OTHER_PATIENT });
    const first = await danger();
    clinic.advance(1);
    await danger(OTHER_PATIENT);
    await clinic.write(CLARISSE, `1 ${first.slice(0, 6)}`);
    expect((await followUp(first))!.acknowledged).toBe(true);
  });

  it('wins over the person\'s own visit for "1" alone; words about the visit and danger stay the patient\'s', async () => {
    const own = await clinic.patient({ name: 'Clarisse Mballa', number: CLARISSE });
    const { id: visit } = await clinic.appointment(own, { date: '2026-03-12', time: '10:00' });
    await clinic.remind(own, { number: CLARISSE, appointmentId: visit });
    await clinic.deliver();
    const id = await danger();
    await clinic.write(CLARISSE, 'je ne viens pas jeudi');
    await clinic.deliver();
    expect(clinic.texts(CLARISSE).at(-1)).toContain('jeudi 12 mars');
    expect((await followUp(id))!.acknowledged).toBe(false);
    await clinic.write(CLARISSE, '1');
    expect((await followUp(id))!.acknowledged).toBe(true);
    expect(await clinic.query('select response from appointments')).toEqual([{ response: 'needs-action' }]);
    await clinic.write(CLARISSE, 'je saigne beaucoup et je perds connaissance');
    expect(
      await clinic.query(`select urgency from follow_ups where kind = 'clinical_urgency' and address = $1`, [CLARISSE]),
    ).toEqual([{ urgency: 'emergency' }]);
    clinic.advance(31);
    await clinic.write(CLARISSE, '1');
    expect(
      await clinic.query(`select count(*)::int as n from alerts where acknowledged_by is not null and address <> $1`, [
        CLARISSE,
      ]),
    ).toEqual([{ n: 0 }]);
  });

  it('from a number that was alerted of nothing, "1" is a patient\'s', async () => {
    const id = await danger();
    await clinic.write(OTHER_PATIENT, '1');
    expect((await followUp(id))!.acknowledged).toBe(false);
    expect(clinic.texts(OTHER_PATIENT).at(-1)).not.toContain(id.slice(0, 6).toUpperCase());
  });

  const heard = (): string =>
    clinic.provider
      .calls({ to: CLARISSE })
      .at(-1)!
      .heard.flatMap((entry) => (entry.kind === 'said' ? [entry.text] : []))
      .join(' ');

  it('by key 1 in the call, after it was heard again; no second alert', async () => {
    clinic.provider.people.set(CLARISSE, { kind: 'answers', replies: [{ press: '8' }, { press: '1' }] });
    const id = await danger();
    expect(heard().match(/Un message attend une personne/g)).toHaveLength(2);
    expect(heard()).toContain("c'est noté");
    expect(heard()).not.toMatch(/Marie|Ngono|respir/);
    expect(await followUp(id)).toMatchObject({ acknowledged: true, alerting: false });
    await later(10);
    expect(clinic.provider.calls()).toHaveLength(1);
    expect(await clinic.query('select distinct acknowledged_by from alerts')).toEqual([
      { acknowledged_by: 'Clarisse (call)' },
    ]);
  });

  it.each(['oui', "D'accord, je m'en occupe"])('by "%s" in the call, well heard', async (speak) => {
    clinic.provider.people.set(CLARISSE, {
      kind: 'answers',
      replies: [
        { speak, confidence: 0.3 },
        { speak, confidence: 0.9 },
      ],
    });
    const id = await danger();
    expect(heard().match(/Un message attend une personne/g)).toHaveLength(2);
    expect(await followUp(id)).toMatchObject({ acknowledged: true });
  });

  it.each<[string, Parameters<TestClinic['provider']['people']['set']>[1]]>([
    ['silence', { kind: 'answers', replies: [{ silent: true }, { silent: true }, { silent: true }] }],
    [
      'a yes that was hardly heard',
      {
        kind: 'answers',
        replies: [
          { speak: 'oui', confidence: 0.4 },
          { speak: 'oui', confidence: 0.3 },
          { speak: 'oui', confidence: 0.2 },
        ],
      },
    ],
    ['another key', { kind: 'answers', replies: [{ press: '3' }, { hangUp: true }] }],
    ['an answering machine', { kind: 'voicemail' }],
  ])('not by %s', async (_what, behaviour) => {
    clinic.provider.people.set(CLARISSE, behaviour);
    const id = await danger();
    expect(heard()).toContain('Un message attend une personne');
    expect((await followUp(id))!.acknowledged).toBe(false);
    await later(5);
    expect(await people()).toEqual(['Clarisse', 'Dr Ndi']);
  });

  it('over the API, and by taking it; given back, people are alerted again', async () => {
    const staff = await staffApi(clinic);
    const id = await danger();
    expect(await staff.post(`/follow-ups/${id}/acknowledge`, {})).toMatchObject({
      id,
      status: 'open',
      acknowledged_at: expect.any(String),
    });
    await staff.post(`/follow-ups/${id}/acknowledge`, {});
    expect((await history(id)).filter(({ action }) => action === 'acknowledged')).toHaveLength(1);
    await later(6);
    expect(await people()).toEqual(['Clarisse']);
    expect(clinic.texts(CLARISSE).at(-1)).toContain("s'occupe de");
    await staff.patch(`/follow-ups/${id}`, { status: 'taken' });
    await staff.patch(`/follow-ups/${id}`, { status: 'open' });
    await later(0);
    expect(await clinic.query('select max(step) as step from alerts')).toEqual([{ step: 2 }]);
    await staff.patch(`/follow-ups/${id}`, { status: 'closed', outcome: 'reached' });
    await later(10);
    expect(await clinic.query('select max(step) as step from alerts')).toEqual([{ step: 2 }]);
    expect(await staff.refused('POST', `/follow-ups/${id}/acknowledge`, {})).toEqual({
      status: 409,
      code: 'follow_up_closed',
    });
  });

  it('danger that is written long after the acknowledgement is told again, just after it is not', async () => {
    const id = await danger();
    await clinic.write(CLARISSE, '1');
    await clinic.write(PATIENT, "aidez moi je n'arrive pas à respirer");
    await later(0);
    expect(await clinic.query('select max(step) as step from alerts')).toEqual([{ step: 1 }]);
    clinic.advance(16);
    await clinic.write(PATIENT, DANGER);
    await later(0);
    expect(await clinic.query('select max(step) as step from alerts')).toEqual([{ step: 2 }]);
    expect(await followUp(id)).toMatchObject({ acknowledged: true, alerting: true });
  });

  it('a safety answer that is refused after STOP is told as such', async () => {
    await clinic.write(PATIENT, 'STOP', { channel: 'sms' });
    await clinic.write(PATIENT, DANGER, { channel: 'sms' });
    await clinic.deliver();
    await clinic.deliver();
    expect(
      await clinic.query(`select details ->> 'reason' as reason from follow_ups where kind = 'clinical_urgency'`),
    ).toEqual([{ reason: 'safety_undelivered' }]);
    expect(clinic.texts(CLARISSE).at(-1)).toContain("Notre réponse à un message n'est pas arrivée");
  });
});
