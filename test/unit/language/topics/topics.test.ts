import { readFileSync } from 'node:fs';
import path from 'node:path';
import { READING_STATES, type ReadingState, TOPICS } from '../../../../src/domain/conversation/reading/understanding';
import { projectRoot } from '../../../../src/root';
import { understand } from '../../../../src/language/understand';

const rows = readFileSync(path.join(projectRoot, 'test/unit/language/topics/topics.txt'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [, not, topic, state = 'awaiting_confirmation', text] = /^(!?)(\w+)(?:@(\w+))? \| (.+)$/.exec(line)!;
    return { line, wanted: not === '', topic: topic!, state: state as ReadingState, text: text! };
  });

test('every row names a topic and a state there is', () => {
  expect(
    rows.filter(
      ({ topic, state }) => !(TOPICS as readonly string[]).includes(topic) || !READING_STATES.includes(state),
    ),
  ).toEqual([]);
});

test.each([true, false])('what a reply is about is read where it stands there: %s', (wanted) => {
  const wrong = rows
    .filter((row) => row.wanted === wanted)
    .filter(({ text, state, topic }) => {
      const { topics } = understand({
        text,
        lang: 'fr',
        state,
        now: '2026-03-09T09:00',
        appointment: '2026-03-12T10:00',
      });
      return (topics as readonly string[]).includes(topic) !== wanted;
    });
  expect(wrong.map(({ line }) => line)).toEqual([]);
});
