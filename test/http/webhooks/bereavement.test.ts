import { startTestClinic, type TestClinic } from '../../support/clinic';
import { type StaffApi, staffApi } from '../../support/staff';

const NUMBER = '+237699000001';
const START = Date.parse('2026-03-09T09:00:00Z');

describe('a death that somebody writes of', () => {
  let clinic: TestClinic;
  let staff: StaffApi;
  beforeAll(async () => (clinic = await startTestClinic()));
  afterAll(() => clinic.close());
  beforeEach(async () => {
    await clinic.reset();
    clinic.advance((START - clinic.now().getTime()) / 60_000);
    staff = await staffApi(clinic);
  });

  const last = () => clinic.texts(NUMBER).at(-1);
  /** A patient with a visit in three days, asked about it, and with the reminder of the day before planned. */
  const booked = async (name: string) => {
    const patientId = await clinic.patient({ name, number: NUMBER });
    const { id } = await staff.post<{ id: string }>('/appointments', {
      patient_id: patientId,
      date: '2026-03-12',
      time: '10:00',
    });
    await clinic.remind(patientId, { number: NUMBER, appointmentId: id });
    await clinic.deliver();
    return { patientId, id };
  };
  const write = async (body: string) => {
    await clinic.write(NUMBER, body);
    await clinic.deliver();
  };
  const task = async () =>
    (
      await clinic.query<{ id: string; status: string; outcome: string | null; people: string[] }>(
        `select id, status, outcome, details -> 'patients' as people from follow_ups where kind = 'death_reported'`,
      )
    )[0]!;
  const dayBefore = async () => {
    clinic.advance(2 * 24 * 60);
    await clinic.deliver();
  };

  it('is answered with one sentence; nothing planned leaves; staff confirm it, and the visit is cancelled', async () => {
    const { patientId, id } = await booked('Marie Ngono');
    await write('Elle est décédée hier');
    expect(last()).toBe(
      'Nous sommes profondément désolés et vous présentons nos sincères condoléances, à vous et à toute la famille.',
    );
    expect(await task()).toMatchObject({ status: 'open', people: [patientId] });
    const said = clinic.texts(NUMBER).length;
    await dayBefore();
    expect(clinic.texts(NUMBER)).toHaveLength(said);
    expect(await staff.get(`/patients/${patientId}`)).toMatchObject({
      held_since: expect.any(String) as string,
      deceased_at: null,
    });
    expect(await staff.post(`/patients/${patientId}/deceased`, {})).toMatchObject({
      held_since: null,
      deceased_at: expect.any(String) as string,
    });
    expect(await clinic.query('select status, cancelled_by from appointments where id = $1', [id])).toEqual([
      { status: 'cancelled', cancelled_by: 'clinic' },
    ]);
    expect(await task()).toMatchObject({ status: 'closed', outcome: 'resolved' });
    await clinic.deliver();
    expect(clinic.texts(NUMBER)).toHaveLength(said);
    expect(await staff.get(`/patients/${patientId}`)).toMatchObject({
      held_since: null,
      deceased_at: expect.any(String) as string,
    });
  });

  it('that was a misunderstanding is released: what is still of use leaves', async () => {
    const { patientId } = await booked('Marie Ngono');
    await write('my mother is no more');
    await dayBefore();
    const said = clinic.texts(NUMBER).length;
    expect(await staff.post(`/patients/${patientId}/release`, {})).toMatchObject({
      held_since: null,
      deceased_at: null,
    });
    await clinic.deliver();
    expect(clinic.texts(NUMBER).slice(said)).toEqual([expect.stringContaining('12 mars')]);
    expect(await task()).toMatchObject({ status: 'closed', outcome: 'no_action' });
  });

  it('is not closed before somebody has said whether it is true', async () => {
    const { patientId } = await booked('Marie Ngono');
    await write('le patient est mort hier');
    const { id } = await task();
    expect(await staff.refused('PATCH', `/follow-ups/${id}`, { status: 'closed', outcome: 'resolved' })).toEqual({
      status: 409,
      code: 'death_undecided',
    });
    await staff.post(`/patients/${patientId}/release`, {});
    expect(await task()).toMatchObject({ status: 'closed' });
  });

  it('holds the person who is named, and nobody else on the number', async () => {
    const first = await booked('Awa Njoya');
    const second = await booked('Binta Njoya');
    await write('Awa est décédée');
    expect(await task()).toMatchObject({ people: [first.patientId] });
    await write('Binta viendra, oui');
    expect(await clinic.query('select response from appointments where id = $1', [second.id])).toEqual([
      { response: 'accepted' },
    ]);
    await dayBefore();
    expect(clinic.texts(NUMBER).filter((text) => text.includes('Awa') && !text.includes('Binta'))).toHaveLength(1);
  });

  it('of nobody in particular holds all of a number, until each is settled', async () => {
    const first = await booked('Awa Njoya');
    const second = await booked('Binta Njoya');
    await write('elle est morte');
    expect([...(await task()).people].sort()).toEqual([first.patientId, second.patientId].sort());
    await staff.post(`/patients/${first.patientId}/deceased`, {});
    expect(await task()).toMatchObject({ status: 'open' });
    await staff.post(`/patients/${second.patientId}/release`, {});
    expect(await task()).toMatchObject({ status: 'closed' });
  });

  it('is told after STOP too, without a word of answer', async () => {
    const { patientId } = await booked('Marie Ngono');
    await write('stop messages');
    const said = clinic.texts(NUMBER).length;
    await write('elle est décédée');
    expect(clinic.texts(NUMBER)).toHaveLength(said);
    expect(await task()).toMatchObject({ people: [patientId] });
  });
});
