import fc from 'fast-check';
import { countSegments as countInPreview } from '../../../../src/adapters/i18n/segments';
import { planSteps } from '../../../../src/simulator/messages/life-cycle';
import { countSegments } from '../../../../src/simulator/messages/segments';
import { readVariables, renderTemplate } from '../../../../src/simulator/messages/templates';
import { WhatsAppWindows } from '../../../../src/simulator/messages/whatsapp-windows';

describe('segments', () => {
  const gsm = ['a', 'é', ' ', '€', '[', '^', '\n', '\r\n', 'Δ'];
  const wide = [...gsm, 'ê', '’', '😀', '👩🏾‍⚕️', 'e\u0301', '❤️', '🇨🇲'];
  /** Texts that end near the border of a part, where it matters whether a pair is divided. */
  const texts = (characters: string[], borders: number[]) =>
    fc
      .tuple(
        fc.constantFrom(...borders),
        fc.constantFrom('a', '€'),
        fc.array(fc.constantFrom(...characters), { minLength: 1, maxLength: 12 }),
        fc.nat(90),
      )
      .map(
        ([border, filling, mixed, more]) =>
          filling.repeat(Math.floor((border - 4) / (filling === 'a' ? 1 : 2))) +
          mixed.join('') +
          'a'.repeat(more) +
          mixed.join(''),
      );
  test.each([
    ['GSM-7', gsm, [153, 160, 306, 459]],
    ['UCS-2', wide, [67, 70, 134, 201]],
  ])('are counted as the preview of %s counts them, at borders too', (_name, characters, borders) => {
    fc.assert(
      fc.property(texts(characters, borders), (text) =>
        expect([text, countSegments(text)]).toEqual([text, countInPreview(text).segments]),
      ),
      { numRuns: 300 },
    );
  });
  test('a character of two units is never divided between two parts', () => {
    expect([
      countSegments(`${'a'.repeat(152)}€${'a'.repeat(152)}`),
      countSegments(`${'a'.repeat(152)}€${'a'.repeat(151)}`),
    ]).toEqual([3, 2]);
    expect([
      countSegments(`${'ê'.repeat(66)}😀${'ê'.repeat(66)}`),
      countSegments(`${'ê'.repeat(66)}😀${'ê'.repeat(65)}`),
    ]).toEqual([3, 2]);
  });
  test.each([
    [160, 'é', 1],
    [161, 'é', 2],
    [306, 'a', 2],
    [307, 'a', 3],
    [80, '€', 1],
    [81, '€', 2],
    [70, 'ê', 1],
    [71, 'ê', 2],
    [134, 'ê', 2],
    [135, 'ê', 3],
  ])('%d times %s is %d', (count, character, expected) =>
    expect(countSegments(character.repeat(count))).toBe(expected),
  );
});

describe('templates', () => {
  test('fill text, button titles and ids; defaults stand in', () => {
    expect(
      renderTemplate(
        {
          language: 'fr',
          text: 'Pour {{1}} le {{ 2 }}',
          buttons: [{ title: '{{1}}', id: 'who:{{3}}' }],
          defaults: { 3: 'v1' },
        },
        { 1: 'Awa', 2: '12 mars' },
      ),
    ).toEqual({ text: 'Pour Awa le 12 mars', buttons: [{ title: 'Awa', id: 'who:v1' }] });
  });
  test('a missing value is not sent as nothing', () => {
    expect(renderTemplate({ language: 'fr', text: '{{1}} {{2}}' }, { 1: 'Awa' })).toBeNull();
  });
  test.each([
    ['[1]'],
    ['"a"'],
    ['{'],
    ['{"1":2}'],
    ['{"1":null}'],
    ['{"1":""}'],
    ['{"1":"a\\tb"}'],
    ['{"1":"a     b"}'],
  ])('%s is no valid ContentVariables', (json) => {
    expect(readVariables(json)).toBeNull();
  });
  test('four blanks in a row are allowed, no variables too', () => {
    expect(readVariables('{"1":"a    b"}')).toEqual({ 1: 'a    b' });
    expect(readVariables(null)).toEqual({});
  });
});

describe('the way of a message', () => {
  const facts = { blocked: false, windowOpen: true, approvedTemplate: false, template: false, outcome: null };
  const steps = (message: object, changes: object = {}) =>
    planSteps({ channel: 'sms', status: 'queued', body: 'a', ...message }, { ...facts, ...changes }).map(
      (step) => step.errorCode ?? step.status,
    );
  test.each([
    [{}, {}, ['sent', 'delivered']],
    [{ status: 'accepted' }, {}, ['queued', 'sent', 'delivered']],
    [{ channel: 'whatsapp' }, {}, ['sent', 'delivered', 'read']],
    [{ channel: 'whatsapp' }, { windowOpen: false }, [63016]],
    [
      { channel: 'whatsapp' },
      { windowOpen: false, approvedTemplate: true, template: true },
      ['sent', 'delivered', 'read'],
    ],
    [{ channel: 'whatsapp', body: 'a'.repeat(1025) }, { template: true, approvedTemplate: true }, [63021]],
    [{}, { blocked: true }, [21610]],
    [{}, { outcome: { kind: 'fails_later', status: 'undelivered', code: 30003 } }, ['sent', 30003]],
    [{}, { outcome: { kind: 'fails_later', status: 'failed', code: 30001 } }, [30001]],
    [{ channel: 'whatsapp' }, { outcome: { kind: 'no_receipt' } }, ['sent']],
  ])('%j %j: %j', (message, changes, expected) => expect(steps(message, changes)).toEqual(expected));
});

test('the WhatsApp window is 24 hours from the last inbound message of that pair, and forgets the oldest pair', () => {
  const windows = new WhatsAppWindows(2);
  const at = (iso: string) => new Date(iso);
  windows.opened('clinic', 'a', at('2026-03-09T09:00:00Z'));
  expect(windows.isOpen('clinic', 'a', at('2026-03-10T08:59:59Z'))).toBe(true);
  expect(windows.isOpen('clinic', 'a', at('2026-03-10T09:00:00Z'))).toBe(false);
  expect(windows.isOpen('other', 'a', at('2026-03-09T09:00:00Z'))).toBe(false);
  windows.opened('clinic', 'b', at('2026-03-09T09:00:00Z'));
  windows.opened('clinic', 'a', at('2026-03-09T10:00:00Z'));
  windows.opened('clinic', 'c', at('2026-03-09T10:00:00Z'));
  expect(['a', 'b', 'c'].map((patient) => windows.isOpen('clinic', patient, at('2026-03-09T11:00:00Z')))).toEqual([
    true,
    false,
    true,
  ]);
});
