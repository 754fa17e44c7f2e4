import { randomUUID } from 'node:crypto';
import { startTestClinic, type TestClinic } from '../../support/clinic';
import { staffApi, type StaffApi } from '../../support/staff';

const NUMBER = '+237699000001';
const DAY = 24 * 60;

interface Sent {
  message_id: string;
  status: string;
  channel: string;
  warnings: { code: string }[];
}

interface Conversation {
  id: string;
  state: string | null;
  taken_over_by: string | null;
  window_open_until: string | null;
  thread: {
    items: { direction: string; body: string | null; status: string; written_by: string | null; key: string | null }[];
    total: number;
  };
}

describe('staff in a conversation', () => {
  let clinic: TestClinic;
  let staff: StaffApi;
  let colleague: StaffApi;
  let admin: StaffApi;
  let id: string;
  beforeAll(async () => (clinic = await startTestClinic()));
  afterAll(() => clinic.close());
  beforeEach(async () => {
    await clinic.reset();
    await toMorning();
    [staff, colleague, admin] = await Promise.all([staffApi(clinic), staffApi(clinic), staffApi(clinic, 'admin')]);
    await clinic.patient({ name: 'Marie Ngono', number: NUMBER });
    await clinic.write(NUMBER, 'à quelle heure ouvrez-vous ?');
    id = (await clinic.query<{ id: string }>('select id from conversations'))[0]!.id;
  });

  /** The next 10:00 of Douala: outside quiet hours, whatever a test did to the clock. */
  async function toMorning(): Promise<void> {
    const minutes = Math.round(clinic.now().getTime() / 60_000) % DAY;
    clinic.advance((9 * 60 - minutes + 2 * DAY) % DAY);
  }
  const takeOver = (by: StaffApi = staff, more: object = {}) =>
    by.post<{ announced: boolean; warnings: { code: string }[] }>(`/conversations/${id}/take-over`, {
      staff_first_name: 'Clarisse',
      ...more,
    });
  const write = (text: string, more: object = {}) =>
    staff.post<Sent>(`/conversations/${id}/messages`, { text, ...more });
  const refusedWrite = (more: object = {}, by: StaffApi = staff) =>
    by.refused('POST', `/conversations/${id}/messages`, { text: 'Bonjour', ...more });
  const release = (by: StaffApi = staff) => by.post<{ told: boolean }>(`/conversations/${id}/release`, {});
  const read = () => staff.get<Conversation>(`/conversations/${id}`);
  const texts = async () => {
    await clinic.deliver();
    return clinic.texts(NUMBER);
  };
  const followUps = () =>
    clinic.query<{ kind: string; status: string; reason: string | null; owned: boolean }>(
      `select kind, status, details ->> 'reason' as reason, owner_id is not null as owned from follow_ups order by created_at, kind`,
    );

  it('takes over, writes, and gives back: the bot is silent in between, and the patient is told both times', async () => {
    expect(await takeOver()).toEqual({ announced: true, warnings: [] });
    const before = (await texts()).length;
    expect((await texts()).at(-1)).toBe(
      "Bonjour, ici Clarisse de Clinique Espérance. C'est une personne qui vous écrit maintenant.",
    );
    await clinic.write(NUMBER, 'merci, et le samedi ?');
    expect(await texts()).toHaveLength(before);
    expect(await write('Le samedi de 8 h à midi.')).toMatchObject({
      status: 'queued',
      channel: 'whatsapp',
      warnings: [],
    });
    expect((await texts()).slice(before)).toEqual(['Le samedi de 8 h à midi.']);
    const conversation = await read();
    expect(conversation.state).toBe('handed_over');
    expect(conversation.thread.items.slice(0, 2)).toMatchObject([
      { direction: 'outbound', body: 'Le samedi de 8 h à midi.', status: 'read' },
      { direction: 'inbound', body: 'merci, et le samedi ?' },
    ]);
    expect(conversation.taken_over_by).toBe(conversation.thread.items[0]!.written_by);
    expect(await release()).toEqual({ told: true });
    expect((await texts()).at(-1)).toContain('Clarisse a terminé');
    expect(await read()).toMatchObject({ state: 'idle', taken_over_by: null });
    await clinic.write(NUMBER, 'et le dimanche ?');
    expect((await texts()).length).toBe(before + 3);
  });

  it('answers words of danger while a person writes', async () => {
    await takeOver();
    await clinic.deliver();
    await clinic.write(NUMBER, "je n'arrive plus à respirer");
    expect((await texts()).at(-1)).toContain('Allez tout de suite');
    expect(await read()).toMatchObject({ state: 'handed_over' });
    expect(await followUps()).toContainEqual({ kind: 'clinical_urgency', status: 'open', reason: null, owned: false });
  });

  it('is silent to a number nobody knows, too', async () => {
    await clinic.write('+237699000077', 'bonjour');
    const [unknown] = await clinic.query<{ id: string }>(
      `select id from conversations where address = '+237699000077'`,
    );
    await staff.post(`/conversations/${unknown!.id}/take-over`, { staff_first_name: 'Clarisse' });
    await clinic.deliver();
    const before = clinic.texts('+237699000077').length;
    await clinic.write('+237699000077', "c'est pour ma fille");
    await clinic.deliver();
    expect(clinic.texts('+237699000077')).toHaveLength(before);
  });

  it('belongs to one person at a time', async () => {
    expect(await refusedWrite()).toEqual({ status: 409, code: 'not_taken_over' });
    expect(await staff.refused('POST', `/conversations/${id}/release`, {})).toEqual({
      status: 409,
      code: 'not_taken_over',
    });
    await takeOver();
    expect(await refusedWrite({}, colleague)).toEqual({ status: 409, code: 'conversation_taken_over' });
    expect(await colleague.refused('POST', `/conversations/${id}/take-over`, { staff_first_name: 'Paul' })).toEqual({
      status: 409,
      code: 'conversation_taken_over',
    });
    expect(await colleague.refused('POST', `/conversations/${id}/release`, {})).toEqual({
      status: 409,
      code: 'conversation_taken_over',
    });
    expect(await takeOver(colleague, { staff_first_name: 'Paul', from_colleague: true })).toMatchObject({
      announced: true,
    });
    expect((await texts()).at(-1)).toContain('ici Paul');
    expect(await refusedWrite()).toEqual({ status: 409, code: 'conversation_taken_over' });
    expect(await release(admin)).toEqual({ told: true });
    expect(
      await staff.refused('POST', `/conversations/${randomUUID()}/take-over`, { staff_first_name: 'Paul' }),
    ).toEqual({ status: 404, code: 'not_found' });
  });

  it('in quiet hours asks first, and says who writes in the first message instead of waking somebody for it', async () => {
    clinic.advance(12 * 60);
    const before = (await texts()).length;
    expect(await takeOver()).toEqual({
      announced: false,
      warnings: [expect.objectContaining({ code: 'quiet_hours' })],
    });
    expect(await refusedWrite()).toEqual({ status: 409, code: 'quiet_hours' });
    expect(await texts()).toHaveLength(before);
    expect(await write('Venez maintenant, le médecin est là.', { confirm: true })).toMatchObject({
      status: 'queued',
      warnings: [{ code: 'quiet_hours' }],
    });
    expect((await texts()).at(-1)).toMatch(/^Bonjour, ici Clarisse de .*\n\nVenez maintenant, le médecin est là\.$/);
    await write('Entrée par la cour.', { confirm: true });
    expect((await texts()).at(-1)).toBe('Entrée par la cour.');
    const length = (await texts()).length;
    await release();
    expect(await texts()).toHaveLength(length);
    clinic.advance(12 * 60);
    expect((await texts()).at(-1)).toContain('Clarisse a terminé');
  });

  it('outside the WhatsApp window tells by template that an answer waits, once, and sends it when the button is touched', async () => {
    clinic.advance(2 * DAY);
    expect(await takeOver()).toMatchObject({ announced: false });
    const before = (await texts()).length;
    expect(await read()).toMatchObject({ window_open_until: null });
    expect(await write('Le résultat est arrivé.')).toMatchObject({ status: 'waiting' });
    expect(await write('Passez demain matin.')).toMatchObject({ status: 'waiting' });
    expect((await texts()).slice(before)).toEqual([expect.stringContaining('Nous avons une réponse à votre message')]);
    await clinic.write(NUMBER, 'Lire la réponse', { buttonPayload: 'read', buttonText: 'Lire la réponse' });
    const got = (await texts()).slice(before + 1);
    expect(got.sort()).toEqual([
      expect.stringMatching(/ici Clarisse.*\n\nLe résultat est arrivé\.$/),
      'Passez demain matin.',
    ]);
    expect(await write('À demain.')).toMatchObject({ status: 'queued' });
  });

  it('sends waiting words although the take-over has ended meanwhile, without a word of the bot to the button', async () => {
    clinic.advance(2 * DAY);
    await takeOver();
    await write('Le résultat est arrivé.');
    expect(await release()).toEqual({ told: false });
    const before = (await texts()).length;
    await clinic.write(NUMBER, 'Lire la réponse', { buttonPayload: 'read', buttonText: 'Lire la réponse' });
    expect((await texts()).slice(before)).toEqual([expect.stringContaining('Le résultat est arrivé.')]);
  });

  it('never sends waiting words after STOP, nor after three days, and then tells staff', async () => {
    clinic.advance(2 * DAY);
    await takeOver();
    await write('Le résultat est arrivé.');
    const before = (await texts()).length;
    await clinic.write(NUMBER, 'stop, plus de messages');
    expect((await texts()).slice(before)).toEqual([expect.stringContaining('ne vous enverra plus de messages')]);
    expect(await clinic.query(`select status, status_reason from messages where body like '%Le résultat%'`)).toEqual([
      { status: 'cancelled', status_reason: 'opted_out' },
    ]);
    await clinic.write(NUMBER, 'START');
    clinic.advance(2 * DAY);
    await write('Appelez-nous.');
    clinic.advance(3 * DAY);
    expect(await clinic.expire()).toMatchObject({ unread: 1 });
    const told = (await texts()).length;
    await clinic.write(NUMBER, 'bonjour');
    expect((await texts()).slice(told).join()).not.toContain('Appelez-nous');
    expect(await followUps()).toContainEqual({
      kind: 'unreachable_patient',
      status: 'taken',
      reason: 'words_unread',
      owned: true,
    });
  });

  it('writes by SMS when that is asked for', async () => {
    clinic.advance(2 * DAY);
    await takeOver();
    expect(await write('Le médecin est là demain.', { channel: 'sms' })).toMatchObject({
      status: 'queued',
      channel: 'sms',
    });
    await clinic.deliver();
    expect(clinic.provider.messages({ to: NUMBER }).at(-1)?.body).toContain('Le médecin est là demain.');
  });

  it('writes nothing after STOP but answers to what the person wrote since', async () => {
    await clinic.write(NUMBER, 'stop, plus de messages');
    expect(await takeOver()).toMatchObject({ announced: false });
    const before = (await texts()).length;
    expect(await refusedWrite()).toEqual({ status: 409, code: 'opted_out' });
    clinic.advance(1);
    await clinic.write(NUMBER, 'quand puis-je venir chercher mon dossier ?');
    expect(await write('Demain dès 8 h.')).toMatchObject({ status: 'queued' });
    expect((await texts()).slice(before)).toEqual([expect.stringContaining('Demain dès 8 h.')]);
    clinic.advance(DAY + 1);
    expect(await refusedWrite()).toEqual({ status: 409, code: 'opted_out' });
    await release();
    expect(await texts()).toHaveLength(before + 1);
  });

  it('reminds whoever forgot it, and ends it by itself; the patient is told', async () => {
    await takeOver();
    await clinic.deliver();
    clinic.advance(3 * 60);
    await write('Un instant.');
    await clinic.deliver();
    clinic.advance(2 * 60);
    expect(await clinic.expire()).toMatchObject({ expired: 0 });
    clinic.advance(2 * 60 + 1);
    expect(await clinic.expire()).toMatchObject({ expired: 1 });
    expect(await followUps()).toContainEqual({
      kind: 'unclear_reply',
      status: 'taken',
      reason: 'hand_over_forgotten',
      owned: true,
    });
    await write('Me revoici.');
    expect(await followUps()).toContainEqual({
      kind: 'unclear_reply',
      status: 'closed',
      reason: 'hand_over_forgotten',
      owned: true,
    });
    clinic.advance(4 * 60 + 1);
    await clinic.expire();
    clinic.advance(4 * 60 + 1);
    const before = (await texts()).length;
    await clinic.expire();
    expect(await read()).toMatchObject({ state: 'idle', taken_over_by: null });
    // Four minutes past two in the night: the patient hears of it in the morning.
    expect(await texts()).toHaveLength(before);
    clinic.advance(12 * 60);
    expect((await texts()).at(-1)).toContain('Clarisse a terminé');
    expect(await followUps()).toContainEqual({
      kind: 'unclear_reply',
      status: 'taken',
      reason: 'hand_over_forgotten',
      owned: true,
    });
  });
});
