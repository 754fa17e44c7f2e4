import { databaseTrouble } from '../../../../src/services/operations/database-trouble';

const coded = (code: string): Error => Object.assign(new Error('x'), { code });

test.each([
  ['53100', 'full'],
  ['53000', 'full'],
  ['58030', 'full'],
  ['ENOSPC', 'full'],
  ['25006', 'read_only'],
  ['53300', 'busy'],
  ['55P03', 'busy'],
  ['57014', 'busy'],
  ['40P01', 'busy'],
  ['57P01', 'away'],
  ['57P03', 'away'],
  ['08006', 'away'],
  ['08P01', 'away'],
  ['ECONNREFUSED', 'away'],
  ['ETIMEDOUT', 'away'],
  ['23505', null],
  ['22P02', null],
  ['42P01', null],
  ['EACCES', null],
  ['153100', null],
])('%s is %s', (code, trouble) => expect(databaseTrouble(coded(code))).toBe(trouble));

test.each([
  'timeout exceeded when trying to connect',
  'Connection terminated unexpectedly',
  'Query read timeout',
  'Driver not Connected',
])('"%s" without a code is a database that is away', (message) => {
  expect(databaseTrouble(new Error(message))).toBe('away');
});

test.each([null, undefined, 'ECONNREFUSED', 42, {}, new Error('a text with 53100 in it'), { code: 53100 }])(
  '%p says nothing of the database',
  (thrown) => expect(databaseTrouble(thrown)).toBeNull(),
);
