import { judgeLogin, type LoginTries } from '../../../../src/domain/user/login-limits';

const NOW = new Date('2029-06-01T11:00:00Z');
const ago = (seconds: number) => new Date(NOW.getTime() - seconds * 1000);
const tries = (more: Partial<LoginTries> = {}): LoginTries => ({
  failures: 0,
  underWay: 1,
  since: ago(60),
  failedAt: ago(1),
  succeededAt: null,
  ...more,
});
const judge = (more: { pair?: Partial<LoginTries>; account?: Partial<LoginTries>; address?: Partial<LoginTries> }) =>
  judgeLogin({ pair: tries(more.pair), account: tries(more.account), address: tries(more.address) }, NOW);

test('an account from one address: five failures, then the rest of the quarter of an hour', () => {
  expect(judge({ pair: { failures: 4 } })).toEqual({ kind: 'go' });
  expect(judge({ pair: { failures: 5 } })).toEqual({ kind: 'refused', scope: 'pair', seconds: 840 });
});

test('attempts at once share what is left', () => {
  expect(judge({ pair: { failures: 3, underWay: 2 } })).toEqual({ kind: 'go' });
  expect(judge({ pair: { failures: 3, underWay: 3 } })).toEqual({ kind: 'wait' });
  expect(judge({ account: { failures: 9, underWay: 2 } })).toEqual({ kind: 'wait' });
  expect(judge({ address: { failures: 99, underWay: 2 } })).toEqual({ kind: 'wait' });
});

test.each([
  [9, 0],
  [10, 30],
  [11, 60],
  [12, 120],
  [14, 480],
  [15, 900],
  [1000, 900],
])('an account from everywhere: after %i failures a stranger waits %i seconds', (failures, seconds) => {
  const failedNow = judge({ account: { failures, failedAt: NOW } });
  expect(failedNow).toEqual(seconds === 0 ? { kind: 'go' } : { kind: 'refused', scope: 'account', seconds });
  expect(judge({ account: { failures, failedAt: ago(seconds) } })).toEqual({ kind: 'go' });
});

test('of strangers who have waited one is let in at a time', () => {
  expect(judge({ account: { failures: 10, failedAt: ago(30), underWay: 2 } })).toEqual({ kind: 'wait' });
});

test('where the account was entered within thirty days, strangers elsewhere do not matter', () => {
  const account = { failures: 500, failedAt: NOW, underWay: 9 };
  expect(judge({ account, pair: { succeededAt: ago(29 * 86_400) } })).toEqual({ kind: 'go' });
  expect(judge({ account, pair: { succeededAt: ago(30 * 86_400) } })).toMatchObject({ kind: 'refused' });
  expect(judge({ account, pair: { succeededAt: ago(60), failures: 5 } })).toMatchObject({ scope: 'pair' });
});

test('an address over all accounts: a hundred', () => {
  expect(judge({ address: { failures: 99 } })).toEqual({ kind: 'go' });
  expect(judge({ address: { failures: 100 } })).toEqual({ kind: 'refused', scope: 'address', seconds: 840 });
});
