import { stretchesOf } from '../../../../src/language/engine/words/long-text';
import { understand } from '../../../../src/language/understand';
import { assessComment } from '../../../../src/language/urgency/assess-urgency';

const CALM = 'La salle était propre et le personnel aimable ce matin là. ';
const calm = (length: number): string => CALM.repeat(Math.ceil(length / CALM.length)).slice(0, length);
const read = (text: string) =>
  understand({
    text,
    lang: 'fr',
    state: 'awaiting_confirmation',
    now: '2026-03-09T09:00',
    appointment: '2026-03-12T10:00',
  });

test.each([0, 700, 1_050, 1_100, 1_480, 4_000, 8_900])(
  'danger is found behind %d characters of a long text',
  (place) => {
    const text = `${calm(place)} Je saigne beaucoup depuis hier, je n'arrive plus à respirer. ${calm(9_000 - place)}`;
    expect(read(text).level).toBe('emergency');
    const { level, signs } = assessComment(text);
    expect(level).toBe('emergency');
    expect(signs.map(({ start, end }) => text.slice(start, end)).join(' ')).toContain('respirer');
  },
);

test('a denial is heard across the places where a long text is parted', () => {
  for (let place = 1_030; place < 1_110; place += 7)
    expect(assessComment(`${calm(place)} et je n'ai pas de fièvre ${calm(3_000)}`).signs).toEqual([]);
});

test('a long reply is answered by its beginning and its end', () => {
  expect(read(`Bonjour docteur. ${calm(6_000)} Donc je ne viendrai pas jeudi, annulez mon rendez-vous.`).intent).toBe(
    'cancel',
  );
  expect(read(`Annulez mon rendez-vous. ${calm(6_000)}`).intent).toBe('cancel');
});

test.each(['a', '😀', 'no ', 'douleur\n'])('the parts of a text decide about each of its places once (%j)', (token) => {
  const text = token.repeat(10_000).slice(0, 10_000);
  const parts = stretchesOf(text);
  expect(parts.map(({ from }) => from)).toEqual([0, ...parts.slice(0, -1).map(({ to }) => to)]);
  expect(parts.at(-1)?.to).toBe(10_000);
  for (const { text: part, start, from } of parts) {
    expect(text.startsWith(part, start)).toBe(true);
    expect(part.isWellFormed()).toBe(true);
    expect(start).toBeLessThanOrEqual(from);
    expect(part.length).toBeLessThanOrEqual(2_000);
  }
});
