import { refusedDestination } from '../../../../src/domain/delivery/destination';

const ANYWHERE = { countries: [], prefixes: [] };

test.each([
  ['+237699123456', null],
  // Of no assigned range, as numbers of examples are.
  ['+237987654321', null],
  ['+33612345678', null],
  ['+14155238886', null],
  ['+33899123456', 'costly'],
  ['+19005551234', 'costly'],
  ['+447012345678', 'costly'],
  ['+870773111632', 'costly'],
  ['+881612345678', 'costly'],
  ['+97912345678', 'costly'],
  ['CM.13491208655302741918', null],
  ['withheld.CA00000000000000000000000000000000', null],
] as const)('%s may be reached unless it costs as no patient’s number does: %s', (address, refused) => {
  expect(refusedDestination(address, ANYWHERE)).toBe(refused);
});

test.each([
  ['+237699123456', null],
  ['+237987654321', null],
  ['+33612345678', 'country'],
  ['+870773111632', null],
  ['+4479460000', null],
  ['CM.13491208655302741918', null],
  ['FR.13491208655302741918', 'country'],
] as const)('where only Cameroon and two prefixes are allowed, %s: %s', (address, refused) => {
  expect(refusedDestination(address, { countries: ['CM'], prefixes: ['+870', '+447946'] })).toBe(refused);
});
