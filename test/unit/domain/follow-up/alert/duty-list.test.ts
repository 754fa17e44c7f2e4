import { onDuty, parseDutyList, type DutyList } from '../../../../../src/domain/follow-up/alert/duty-list';

const read = (text: string): DutyList => {
  const list = parseDutyList(text);
  if (!list.ok) throw new Error(list.problem);
  return list.value;
};
const problemOf = (text: string): string => {
  const list = parseDutyList(text);
  if (list.ok) throw new Error('it was read');
  return list.problem;
};

test('people with their language, ways and hours, in order', () => {
  expect(
    read(
      ' Clarisse [fr] = whatsapp:+237699000001, call:+237 699 000 001 ;Dr Ndi[EN]@Mon-Fri 08:00-17:00=call:+237699000002; Aïcha=sms:+237699000003;',
    ),
  ).toMatchObject([
    {
      name: 'Clarisse',
      language: 'french',
      hours: null,
      ways: [
        { channel: 'whatsapp', address: '+237699000001' },
        { channel: 'call', address: '+237699000001' },
      ],
    },
    {
      name: 'Dr Ndi',
      language: 'english',
      hours: { 1: [{ from: 480, to: 1020 }], 6: [] },
      ways: [{ channel: 'call', address: '+237699000002' }],
    },
    { name: 'Aïcha', language: 'french', hours: null, ways: [{ channel: 'sms', address: '+237699000003' }] },
  ]);
  expect(read('  ')).toEqual([]);
});

test.each([
  ['+237699000001', 'person 1 is not understood'],
  ['Clarisse=whatsapp:+237699000001; =call:+237699000002', 'person 2 is not understood'],
  ['Clarisse=', 'person 1 needs ways'],
  ['Clarisse=telegram:+237699000001', 'person 1 needs ways'],
  ['Clarisse=call:699000001', 'person 1 needs ways'],
  ['Clarisse=call:+237699000001,call:+237699000002', 'person 1 names a channel twice'],
  ['Clarisse@always=call:+237699000001', 'person 1 has hours that are not understood'],
  ['Clarisse[de]=call:+237699000001', 'person 1 is not understood'],
  ['Clarisse=call:+237699000001;Clarisse=sms:+237699000001', 'person 2 has the name of another'],
  [`${'C'.repeat(41)}=call:+237699000001`, 'person 1 has a name of more than 40 characters'],
])('%s is refused, without repeating a number', (text, problem) => {
  expect(problemOf(text)).toContain(problem);
  expect(problemOf(text).replace(/\+23769900000[12]/g, '')).not.toMatch(/\+237|69900000/);
  expect(problemOf(text)).not.toContain('telegram');
});

test('who is on duty now; when nobody is, everybody', () => {
  const list = read(
    'Day@Mon-Fri 08:00-17:00=call:+237699000001; Night@Mon-Sun 20:00-06:00=call:+237699000002; Always=sms:+237699000003',
  );
  const names = (people: DutyList, at: string) => onDuty(people, 'Africa/Douala', new Date(at)).map(({ name }) => name);
  expect(names(list, '2026-03-09T09:00:00Z')).toEqual(['Day', 'Always']);
  expect(names(list, '2026-03-09T22:00:00Z')).toEqual(['Night', 'Always']);
  expect(names(list.slice(0, 2), '2026-03-08T12:00:00Z')).toEqual(['Day', 'Night']);
});
