import type * as Analyse from '../../../src/language/analyse';
import type * as Understand from '../../../src/language/understand';
import type * as Urgency from '../../../src/language/urgency/assess-urgency';
import { startTestClinic, type TestClinic } from '../../support/clinic';

/** How often each reader has read a text, by the reader's name. */
const mockReadings: { reader: string; text: string }[] = [];

jest.mock('../../../src/language/understand', () => {
  const real = jest.requireActual<typeof Understand>('../../../src/language/understand');
  return {
    ...real,
    understand: (input: Parameters<typeof real.understand>[0]) => (
      mockReadings.push({ reader: 'understand', text: input.text }), real.understand(input)
    ),
  };
});
jest.mock('../../../src/language/analyse', () => {
  const real = jest.requireActual<typeof Analyse>('../../../src/language/analyse');
  return {
    ...real,
    analyse: (input: Parameters<typeof real.analyse>[0]) => (
      mockReadings.push({ reader: 'analyse', text: input.text }), real.analyse(input)
    ),
  };
});
jest.mock('../../../src/language/urgency/assess-urgency', () => {
  const real = jest.requireActual<typeof Urgency>('../../../src/language/urgency/assess-urgency');
  return {
    ...real,
    assessUrgency: (...given: Parameters<typeof real.assessUrgency>) => (
      mockReadings.push({ reader: 'urgency', text: given[0] }), real.assessUrgency(...given)
    ),
    assessComment: (text: string) => (mockReadings.push({ reader: 'urgency', text }), real.assessComment(text)),
  };
});

const NUMBER = '+237699000001';

describe('the words of a message', () => {
  let clinic: TestClinic;
  let patientId: string;
  beforeAll(async () => (clinic = await startTestClinic()));
  afterAll(() => clinic.close());
  beforeEach(async () => {
    await clinic.reset();
    patientId = await clinic.patient({ name: 'Marie Ngono', number: NUMBER });
  });

  /** Readings of a message, by reader. */
  async function readingsOf(body: string): Promise<Record<string, number>> {
    mockReadings.length = 0;
    await clinic.write(NUMBER, body);
    await clinic.deliver();
    return Object.fromEntries(
      ['understand', 'analyse', 'urgency'].map((reader) => [
        reader,
        mockReadings.filter((one) => one.reader === reader).length,
      ]),
    );
  }
  async function askHowItWas(): Promise<void> {
    await clinic.appointment(patientId, { date: '2026-03-08', time: '09:00', status: 'fulfilled' });
    await clinic.requestFeedback();
    clinic.advance(150);
    await clinic.deliver();
  }
  const kept = () => clinic.query<{ rating: number | null; text: string | null }>('select rating, text from feedback');

  it('of an answer to a reminder are understood, and no more', async () => {
    const { id } = await clinic.appointment(patientId, { date: '2026-03-20', time: '10:00' });
    await clinic.remind(patientId, { number: NUMBER, appointmentId: id });
    await clinic.deliver();
    expect(await readingsOf('je serai là sans faute')).toEqual({ understand: 1, analyse: 0, urgency: 1 });
  });

  // Each of the two readers judges the urgency by its own rules: the one what is asked of the clinic, the other what is told of a visit.
  it('of a complaint after a mark are understood once and analysed once', async () => {
    await askHowItWas();
    await readingsOf('2');
    expect(await readingsOf('la dame de la réception a crié sur moi devant tout le monde')).toEqual({
      understand: 1,
      analyse: 1,
      urgency: 2,
    });
    expect(await kept()).toEqual([{ rating: 2, text: 'la dame de la réception a crié sur moi devant tout le monde' }]);
  });

  it('of a complaint out of the blue too', async () => {
    expect(await readingsOf('la dame de la réception a crié sur moi devant tout le monde ')).toEqual({
      understand: 1,
      analyse: 1,
      urgency: 2,
    });
  });
});
