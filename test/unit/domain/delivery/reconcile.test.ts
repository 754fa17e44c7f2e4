import { findLost, type ListedMessage, type LostAttempt } from '../../../../src/domain/delivery/reconcile';

const SENDER = '+15005550006';
const attempt: LostAttempt = {
  channel: 'sms',
  route: 'rest',
  body: 'Rappel',
  claimedAt: new Date('2026-03-09T10:00:00Z'),
};
const listed = (more: Partial<ListedMessage> = {}): ListedMessage => ({
  sid: 'SM1',
  route: 'rest',
  from: SENDER,
  body: 'Rappel',
  createdAt: new Date('2026-03-09T10:00:01Z'),
  ...more,
});
const find = (records: ListedMessage[], of: Partial<LostAttempt> = {}, free = records.map(({ sid }) => sid)) =>
  findLost({ ...attempt, ...of }, records, new Set(free), SENDER);

describe('finding a lost message at the provider', () => {
  it('finds the one with our words', () => {
    expect(find([listed({ sid: 'SM2', body: 'Autre' }), listed()])).toBe('SM1');
  });

  it.each([
    ['belongs to another attempt', [listed()], {}, []],
    ['went the other way', [listed({ route: 'twiml' })], {}, undefined],
    ['came from another sender', [listed({ from: '+15005550009' })], {}, undefined],
    ['is older than the claim', [listed({ createdAt: new Date('2026-03-09T09:59:00Z') })], {}, undefined],
    ['has other words, by SMS', [listed({ body: 'Autre' })], {}, undefined],
  ])('takes none that %s', (_why, records, of, free) => {
    expect(find(records, of, free)).toBeNull();
  });

  it('takes a WhatsApp template whose words are shown otherwise, and a message of a worker that died before it noted its words', () => {
    expect(find([listed({ body: 'Bonjour {{1}}' })], { channel: 'whatsapp' })).toBe('SM1');
    expect(find([listed({ body: 'Autre' })], { body: null })).toBe('SM1');
  });

  it('looks for answers to webhooks among the replies', () => {
    expect(find([listed({ route: 'twiml' })], { route: 'twiml' })).toBe('SM1');
  });
});
