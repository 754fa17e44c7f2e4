import fc from 'fast-check';
import { readAddress, readCaller, readUserIds, writtenTo } from '../../../src/adapters/twilio/addresses';
import { addressKind, canReach, reachOf, usualTextChannel, withheldAddress } from '../../../src/domain/address';
import { CHANNELS } from '../../../src/domain/channel';
import { addressOfPerson } from '../../../src/domain/patient/person-address';
import { numberCandidates } from '../../../src/domain/patient/number-candidates';

const CALL = `CA${'0a'.repeat(16)}`;
const NUMBER = '+237699000001';
const ID = 'CM.13491208655302741918';
const PARENT = 'CM.ENT.506847293015824';

const digits = fc.stringMatching(/^[1-9][0-9]{6,14}$/).map((text) => `+${text}`);
const userId = fc
  .tuple(fc.stringMatching(/^[A-Z]{2}$/), fc.constantFrom('', 'ENT.'), fc.stringMatching(/^[A-Za-z0-9]{1,128}$/))
  .map((parts) => `${parts[0]}.${parts[1]}${parts[2]}`);
const callSid = fc.stringMatching(/^[0-9a-f]{32}$/).map((hex) => `CA${hex}`);
const address = fc.oneof(digits, userId, callSid.map(withheldAddress));

describe('an address', () => {
  test.each([
    [NUMBER, 'phone'],
    [ID, 'whatsapp_user'],
    [PARENT, 'whatsapp_user'],
    [`CM.${'a'.repeat(128)}`, 'whatsapp_user'],
    ['ID.237699000001', 'whatsapp_user'],
    [withheldAddress(CALL), 'withheld'],
    ['', null],
    ['237699000001', null],
    ['+0699000001', null],
    ['cm.1349', null],
    ['CM.', null],
    [`CM.${'a'.repeat(129)}`, null],
    ['CM.1349 1208', null],
    ['CM.ENT.', null],
    ['CMR.1349', null],
    ['CM.a.b', null],
    ['withheld.CA12', null],
    ['anonymous', null],
  ])('%s is %s', (text, kind) => expect(addressKind(text)).toBe(kind));

  test('is reached by writing only where no number is seen, and not at all where it was withheld', () => {
    expect(CHANNELS.filter((channel) => canReach(NUMBER, channel))).toEqual(['whatsapp', 'sms', 'call']);
    expect(CHANNELS.filter((channel) => canReach(ID, channel))).toEqual(['whatsapp']);
    expect(CHANNELS.filter((channel) => canReach(withheldAddress(CALL), channel))).toEqual([]);
    expect([NUMBER, ID, withheldAddress(CALL)].map(reachOf)).toEqual(['call', 'text', 'none']);
    expect([usualTextChannel(NUMBER), usualTextChannel(ID)]).toEqual(['sms', 'whatsapp']);
  });

  test('says which kind it is; two calls never have one address, and no id has another form', () => {
    fc.assert(
      fc.property(address, (one) => {
        expect(addressKind(one)).not.toBeNull();
        if (addressKind(one) !== 'phone') expect(numberCandidates(one)).toEqual([]);
      }),
    );
    fc.assert(
      fc.property(callSid, callSid, (one, other) =>
        expect(withheldAddress(one) === withheldAddress(other)).toBe(one === other),
      ),
    );
  });
});

describe('as Twilio writes it', () => {
  test.each([
    [`whatsapp:${NUMBER}`, { address: NUMBER, channel: 'whatsapp', byRcs: false }],
    [`whatsapp:${ID}`, { address: ID, channel: 'whatsapp', byRcs: false }],
    [NUMBER, { address: NUMBER, channel: 'sms', byRcs: false }],
    [`rcs:${NUMBER}`, { address: NUMBER, channel: 'sms', byRcs: true }],
    ['CLINIQUE', null],
    ['38666', null],
    ['rcs:clinic_agent', null],
    [`rcs:${ID}`, null],
    [ID, null],
    ['whatsapp:', null],
    ['whatsapp:cm.1', null],
    [`messenger:${NUMBER}`, null],
  ])('%s is read', (text, read) => expect(readAddress(text)).toEqual(read));

  test('what is read is written back as it came, to the letter', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          userId.map((id) => `whatsapp:${id}`),
          digits.map((number) => `whatsapp:${number}`),
          digits,
          digits.map((number) => `rcs:${number}`),
        ),
        (text) => {
          const read = readAddress(text);
          expect(read && writtenTo(read.address, read.channel, read.byRcs)).toBe(text);
        },
      ),
    );
  });

  test('ids stand beside a number, alone, or with the id of linked portfolios; another form is none', () => {
    expect(
      readUserIds({
        From: `whatsapp:${NUMBER}`,
        ExternalUserId: `whatsapp:${ID}`,
        ParentExternalUserId: `whatsapp:${PARENT}`,
      }),
    ).toEqual([ID, PARENT]);
    expect(readUserIds({ From: `whatsapp:${PARENT}`, ExternalUserId: `whatsapp:${ID}` })).toEqual([ID, PARENT]);
    expect(readUserIds({ From: `whatsapp:${ID}`, ExternalUserId: `whatsapp:${ID}` })).toEqual([ID]);
    expect(readUserIds({ From: NUMBER })).toEqual([]);
    expect(readUserIds({ From: NUMBER, ExternalUserId: ['a'], ParentExternalUserId: 'whatsapp:CM.;drop' })).toEqual([]);
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) =>
        readUserIds({ From: NUMBER, ExternalUserId: one, ParentExternalUserId: other }).every(
          (id) => addressKind(id) === 'whatsapp_user',
        ),
      ),
    );
  });

  test.each([
    '+266696687',
    '+7378742833',
    '+2562533',
    '+8656696',
    '+86282452253',
    'anonymous',
    'Anonymous',
    'unknown',
    'unavailable',
    'restricted',
    'sip:reception@example.com',
    'client:reception',
    '',
    '266696687',
  ])('a call from "%s" shows no number', (from) => expect(readCaller(from, CALL)).toBe(withheldAddress(CALL)));
  test.each([
    [NUMBER, NUMBER],
    [`whatsapp:${NUMBER}`, NUMBER],
    [`whatsapp:${ID}`, ID],
  ])("a call from %s is that person's", (from, address) => expect(readCaller(from, CALL)).toBe(address));
});

describe('whose message it is', () => {
  const none = { known: new Set<string>(), linked: new Map<string, string>() };
  const OTHER = '+237677000002';
  test('the number, whatever came beside it', () => {
    expect(addressOfPerson({ from: NUMBER, userIds: [ID] }, none)).toBe(NUMBER);
    expect(
      addressOfPerson(
        { from: NUMBER, userIds: [ID] },
        { known: new Set([NUMBER, OTHER]), linked: new Map([[ID, OTHER]]) },
      ),
    ).toBe(NUMBER);
  });
  test('the number in the form the clinic has', () =>
    expect(
      addressOfPerson({ from: '+23776671338', userIds: [ID] }, { ...none, known: new Set(['+237676671338']) }),
    ).toBe('+237676671338'));
  test('the number the id is linked to, also beside a second one that nobody has', () => {
    const linked = new Map([[ID, OTHER]]);
    expect(addressOfPerson({ from: ID, userIds: [ID] }, { ...none, linked })).toBe(OTHER);
    expect(addressOfPerson({ from: PARENT, userIds: [ID, PARENT] }, { ...none, linked })).toBe(OTHER);
    expect(addressOfPerson({ from: NUMBER, userIds: [ID] }, { known: new Set([OTHER]), linked })).toBe(OTHER);
    expect(addressOfPerson({ from: NUMBER, userIds: [ID] }, { ...none, linked })).toBe(NUMBER);
  });
  test('of an id the number whose message it answers, where none is known yet', () => {
    expect(addressOfPerson({ from: ID, userIds: [ID] }, { ...none, known: new Set([ID]), answered: NUMBER })).toBe(
      NUMBER,
    );
    expect(
      addressOfPerson({ from: ID, userIds: [ID] }, { ...none, linked: new Map([[ID, OTHER]]), answered: NUMBER }),
    ).toBe(OTHER);
    expect(addressOfPerson({ from: OTHER, userIds: [ID] }, { ...none, answered: NUMBER })).toBe(OTHER);
  });
  test('without a number the id the clinic knows, else the one that wrote', () => {
    expect(addressOfPerson({ from: PARENT, userIds: [ID, PARENT] }, { ...none, known: new Set([ID]) })).toBe(ID);
    expect(addressOfPerson({ from: PARENT, userIds: [ID, PARENT] }, none)).toBe(PARENT);
    expect(addressOfPerson({ from: PARENT, userIds: [PARENT] }, { ...none, linked: new Map([[PARENT, ID]]) })).toBe(ID);
  });
  test('one of the addresses that came or are linked, always', () => {
    fc.assert(
      fc.property(
        fc.oneof(digits, userId),
        fc.array(userId, { maxLength: 3 }),
        fc.array(fc.oneof(digits, userId), { maxLength: 3 }),
        fc.boolean(),
        (from, userIds, others, all) => {
          const linked = new Map(
            userIds.flatMap((id, place) => (others[place] === undefined ? [] : [[id, others[place]] as const])),
          );
          const known = new Set(all ? [...others, ...userIds] : []);
          const found = addressOfPerson({ from, userIds }, { known, linked });
          expect([from, ...numberCandidates(from), ...userIds, ...linked.values()]).toContain(found);
        },
      ),
    );
  });
});
