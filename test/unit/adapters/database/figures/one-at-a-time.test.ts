import { OneAtATime } from '../../../../../src/adapters/database/figures/one-at-a-time';
import { Totals } from '../../../../../src/adapters/database/figures/totals';

/** A read that ends when it is told to, and numbers its runs. */
function controlled() {
  const ends: ((error?: Error) => void)[] = [];
  let runs = 0;
  return {
    ends,
    get runs() {
      return runs;
    },
    read: () =>
      new Promise<number>((resolve, reject) => {
        const run = (runs += 1);
        ends.push((error) => (error ? reject(error) : resolve(run)));
      }),
  };
}
const turn = () => new Promise((resolve) => setImmediate(resolve));

describe('OneAtATime', () => {
  test('who comes while a read runs waits for the next one: no answer is older than its question', async () => {
    const reads = new OneAtATime<number>();
    const source = controlled();
    const first = reads.run('k', source.read);
    const later = [reads.run('k', source.read), reads.run('k', source.read)];
    expect(source.runs).toBe(1);
    source.ends[0]!();
    expect(await first).toBe(1);
    await turn();
    expect(source.runs).toBe(2);
    const third = reads.run('k', source.read);
    source.ends[1]!();
    expect(await Promise.all(later)).toEqual([2, 2]);
    await turn();
    source.ends[2]!();
    expect(await third).toBe(3);
    await turn();
    const fresh = reads.run('k', source.read);
    source.ends[3]!();
    expect(await fresh).toBe(4);
  });

  test('a failure goes to those who asked, not to those who come after; keys do not wait for each other', async () => {
    const reads = new OneAtATime<number>();
    const source = controlled();
    const failing = reads.run('a', source.read);
    const after = reads.run('a', source.read);
    const other = reads.run('b', source.read);
    expect(source.runs).toBe(2);
    source.ends[0]!(new Error('away'));
    await expect(failing).rejects.toThrow('away');
    await turn();
    source.ends[1]!();
    source.ends[2]!();
    expect([await other, await after]).toEqual([2, 3]);
  });
});

describe('Totals', () => {
  test('large totals are remembered until something is written, small ones are counted anew', async () => {
    const totals = new Totals();
    let rows = 5_000;
    let counts = 0;
    const count = async () => ((counts += 1), rows);
    expect([await totals.of('k', count), await totals.of('k', count), counts]).toEqual([5_000, 5_000, 1]);
    rows = 7;
    totals.forget();
    expect([await totals.of('k', count), await totals.of('k', count), counts]).toEqual([7, 7, 3]);
  });

  test('a count that a write has overtaken is not remembered', async () => {
    const totals = new Totals();
    const source = controlled();
    const counting = totals.of('k', async () => 5_000 + (await source.read()));
    totals.forget();
    source.ends[0]!();
    expect(await counting).toBe(5_001);
    const again = totals.of('k', async () => 5_000 + (await source.read()));
    await turn();
    source.ends[1]!();
    expect(await again).toBe(5_002);
  });
});
