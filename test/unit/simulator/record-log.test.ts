import fc from 'fast-check';
import { RecordLog } from '../../../src/simulator/record-log';

interface Entry {
  sid: string;
  to: string;
  from: string;
  sequence: number;
}

test('finds what a scan over the last records finds, whatever is appended, deleted and dropped', () => {
  const operation = fc.oneof(
    { weight: 5, arbitrary: fc.record({ to: fc.constantFrom('a', 'b', 'c'), from: fc.constantFrom('x', 'y') }) },
    { weight: 1, arbitrary: fc.record({ remove: fc.nat(60) }) },
  );
  fc.assert(
    fc.property(fc.array(operation, { maxLength: 80 }), fc.integer({ min: 1, max: 20 }), (operations, limit) => {
      const log = new RecordLog<Entry>(limit);
      const model: Entry[] = [];
      let made = 0;
      for (const step of operations) {
        if ('remove' in step) {
          log.delete(`s${step.remove}`);
          const position = model.findIndex((entry) => entry.sid === `s${step.remove}`);
          if (position >= 0) model.splice(position, 1);
        } else {
          const entry = { sid: `s${made++}`, ...step, sequence: 0 };
          log.append(entry);
          model.push(entry);
          if (model.length > limit) model.shift();
        }
      }
      const newestFirst = model.slice().reverse();
      expect([...log.newestFirst()]).toEqual(newestFirst);
      expect(log.size).toBe(model.length);
      for (const filter of [{ to: 'a' }, { from: 'x' }, { to: 'b', from: 'y' }]) {
        const expected = newestFirst.filter(
          (entry) =>
            (!('to' in filter) || entry.to === filter.to) && (!('from' in filter) || entry.from === filter.from),
        );
        expect([...log.newestFirst(filter)]).toEqual(expected);
        const [, second] = expected;
        if (second) expect([...log.newestFirst(filter, second.sequence)]).toEqual(expected.slice(2));
      }
    }),
  );
});

test('the newest records stay when the limit is passed', () => {
  const log = new RecordLog<Entry>(3000);
  for (let number = 0; number < 10_000; number += 1)
    log.append({ sid: `s${number}`, to: `t${number % 7}`, from: 'x', sequence: 0 });
  expect(log.size).toBe(3000);
  expect(log.get('s6999')).toBeUndefined();
  expect([...log.newestFirst({ to: 't3' })]).toHaveLength(Math.floor(3000 / 7) + 1);
});
