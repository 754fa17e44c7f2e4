import { CHAINED, canonicalForm, type ChainedEvent, ChainWalk } from '../../../../src/domain/audit/chain';
import { linkHash } from '../../../../src/adapters/database/audit/chain';

const event = (id: number, change: Partial<Record<(typeof CHAINED)[number], string | null>> = {}): ChainedEvent => ({
  ...(Object.fromEntries(CHAINED.map((column) => [column, null])) as ChainedEvent),
  id: String(id),
  at: '2026-03-09T09:00:00.000000Z',
  action: 'read',
  ...change,
});

const EVENTS = [event(1), event(2), event(5), event(6)];
const LINKS = EVENTS.reduce<string[]>((links, each) => [...links, linkHash(links.at(-1) ?? null, each)], []);

/** Walks what is left of the four events and their links, by place. */
function walked(events: (ChainedEvent | null)[], links: (string | null)[], sealedUpTo: bigint | null = 6n): ChainWalk {
  const walk = new ChainWalk(sealedUpTo, linkHash);
  events.forEach((each, place) => walk.step(BigInt(EVENTS[place]!.id!), each, links[place] ?? null));
  return walk;
}
const without = <T>(rows: readonly T[], place: number): (T | null)[] =>
  rows.map((row, at) => (at === place ? null : row));

test('a whole chain has no break; gaps between ids are none', () => {
  expect(walked(EVENTS, LINKS)).toMatchObject({ broken: null, sealed: 4, unsealed: 0 });
});

test('what is newer than the last link waits to be sealed', () => {
  expect(walked(EVENTS, LINKS.slice(0, 2), 2n)).toMatchObject({ broken: null, sealed: 2, unsealed: 2 });
  expect(walked(EVENTS, [], null)).toMatchObject({ broken: null, sealed: 0, unsealed: 4 });
});

test.each(CHAINED)('a changed %s is found at its event', (column) => {
  const changed = EVENTS.map((each, place) => (place === 1 ? { ...each, [column]: 'other' } : each));
  expect(walked(changed, LINKS).broken).toEqual({ id: 2n, how: 'changed' });
});

test('a deleted event, a slipped-in one and a deleted pair are found', () => {
  expect(walked(without(EVENTS, 1), LINKS).broken).toEqual({ id: 2n, how: 'missing' });
  expect(walked(EVENTS, without(LINKS, 1)).broken).toEqual({ id: 2n, how: 'added' });
  const walk = new ChainWalk(6n, linkHash);
  [0, 2, 3].forEach((place) => walk.step(BigInt(EVENTS[place]!.id!), EVENTS[place]!, LINKS[place]!));
  expect(walk.broken).toEqual({ id: 5n, how: 'changed' });
});

test('no two events have one form, wherever a value stands', () => {
  const forms = CHAINED.map((column) => canonicalForm(event(1, { [column]: 'x' })));
  expect(new Set([...forms, canonicalForm(event(1)), canonicalForm(event(1, { code: '' }))]).size).toBe(
    CHAINED.length + 2,
  );
});
