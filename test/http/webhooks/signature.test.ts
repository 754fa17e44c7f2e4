import { createHmac } from 'node:crypto';
import { startTestClinic, type TestClinic } from '../../support/clinic';

const sid = (prefix: string, n: number): string => prefix + n.toString(16).padStart(32, '0');

describe('the signature of webhooks', () => {
  let clinic: TestClinic;
  beforeAll(async () => (clinic = await startTestClinic()));
  afterAll(() => clinic.close());
  beforeEach(() => clinic.reset());

  const sign = (url: string, form: Record<string, string>, token = clinic.account.authToken): string =>
    createHmac('sha1', token).update(url + Object.keys(form).sort().map((name) => name + form[name]).join('')).digest('base64');

  async function post(path: string, form: Record<string, string>, headers: Record<string, string>): Promise<number> {
    const answer = await fetch(clinic.baseUrl + path, { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers }, body: new URLSearchParams(form).toString() });
    await answer.arrayBuffer();
    return answer.status;
  }
  const signed = (path: string, form: Record<string, string>): Promise<number> => post(path, form, { 'x-twilio-signature': sign(clinic.baseUrl + path, form) });
  const base = (): Record<string, string> => ({ AccountSid: clinic.account.sid, ApiVersion: '2010-04-01' });
  const message = (n: number, more: Record<string, string> = {}): Record<string, string> => ({
    ...base(), MessageSid: sid('SM', n), From: 'whatsapp:+237699000001', To: 'whatsapp:+14155238886', Body: ' oui ', NumMedia: '0', ...more,
  });
  const call = (n: number): Record<string, string> => ({ ...base(), CallSid: sid('CA', n), From: '+15005550006', To: '+237699000001', Direction: 'outbound-api', CallStatus: 'in-progress' });

  it('accepts valid requests of every kind', async () => {
    expect(await signed('/webhooks/twilio/messages', message(1))).toBe(200);
    expect(await signed('/webhooks/twilio/messages', message(2, { From: '+237699000001', To: '+15005550006', MessagingServiceSid: sid('MG', 1) }))).toBe(200);
    expect(await signed('/webhooks/twilio/messages', message(3, { NumMedia: '1', MediaUrl0: 'https://api.twilio.com/m', MediaContentType0: 'image/jpeg', Body: '' }))).toBe(200);
    expect(await signed('/webhooks/twilio/messages', message(4, { ButtonPayload: 'confirm:a:1:1', ButtonText: 'Je viens', MessageType: 'button' }))).toBe(200);
    expect(await signed('/webhooks/twilio/messages', message(5, { Latitude: '4.05', Longitude: '9.7', Body: '' }))).toBe(200);
    expect(await signed('/webhooks/twilio/messages', message(6, { OptOutType: 'STOP', Body: 'STOP' }))).toBe(200);
    expect(await signed('/webhooks/twilio/messages', message(7, { From: 'MTN', Body: 'Promo' }))).toBe(200);
    expect(await signed('/webhooks/twilio/messages/status?message=3f0e6f3a-8d6c-4f0e-9d59-2f3c1b7a9e10&attempt=1', { ...base(), MessageSid: sid('SM', 8), MessageStatus: 'delivered', To: '+237699000001', From: '+15005550006' })).toBe(204);
    expect(await signed('/webhooks/twilio/voice', call(1))).toBe(200);
    expect(await signed('/webhooks/twilio/voice/gather?turn=1', { ...call(2), Digits: '1' })).toBe(200);
    expect(await signed('/webhooks/twilio/voice/status', { ...call(3), CallStatus: 'completed', SequenceNumber: '3' })).toBe(204);
  });

  it('refuses a thousand forged or altered requests and lets none have an effect', async () => {
    const paths = ['/webhooks/twilio/messages', '/webhooks/twilio/messages/status', '/webhooks/twilio/voice', '/webhooks/twilio/voice/gather?turn=1', '/webhooks/twilio/voice/status'];
    const statuses = new Map<number, number>();
    for (let batch = 0; batch < 20; batch++) {
      const answers = await Promise.all(Array.from({ length: 50 }, (_, k) => {
        const n = batch * 50 + k;
        const path = paths[n % paths.length]!;
        const url = clinic.baseUrl + path;
        const form = path.includes('voice') ? call(n) : message(n, { MessageStatus: 'sent' });
        const good = sign(url, form);
        switch (n % 9) {
          case 0: return post(path, form, {});
          case 1: return post(path, { ...form, Body: 'STOP' }, { 'x-twilio-signature': good });
          case 2: return post(`${path}${path.includes('?') ? '&' : '?'}x=1`, form, { 'x-twilio-signature': good });
          case 3: return post(path, form, { 'x-twilio-signature': sign(url, form, 'another-token') });
          case 4: return post(path, form, { 'x-twilio-signature': sign(url.replace('127.0.0.1', 'evil.example'), form), host: 'evil.example', 'x-forwarded-host': 'evil.example' });
          case 5: return post(path, { ...form, AccountSid: sid('AC', 7) }, { 'x-twilio-signature': sign(url, { ...form, AccountSid: sid('AC', 7) }) });
          case 6: return post(path, { ...form, Extra: 'added' }, { 'x-twilio-signature': good });
          case 7: return post(path, form, { 'x-twilio-signature': `${good.slice(0, -3)}A==` });
          default: return post(path, { ...form, Body: (form.Body ?? '').trim() + n }, { 'x-twilio-signature': good });
        }
      }));
      for (const status of answers) statuses.set(status, (statuses.get(status) ?? 0) + 1);
    }
    expect([...statuses]).toEqual([[403, 1000]]);
    expect(await clinic.query('select (select count(*)::int from messages) as messages, (select count(*)::int from status_events) as events, (select count(*)::int from conversations) as conversations'))
      .toEqual([{ messages: 0, events: 0, conversations: 0 }]);
  });

  it('answers signed nonsense with 400 and the field, never with 500', async () => {
    for (const form of [{ ...base() }, { ...base(), MessageSid: 'x' }, { ...base(), MessageSid: sid('SM', 1), From: '' }, message(1, { Body: 'a\u0000b\u0001\uD800' }), message(2, { NumMedia: '-5', MediaUrl0: 'javascript:1' })]) {
      expect([200, 400]).toContain(await signed('/webhooks/twilio/messages', form));
    }
    expect(await signed('/webhooks/twilio/messages/status', { ...base() })).toBe(400);
    expect(await signed('/webhooks/twilio/voice/gather', { ...base() })).toBe(400);
  });
});
