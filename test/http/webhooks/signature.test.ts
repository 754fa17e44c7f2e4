import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { startTestClinic, type TestClinic } from '../../support/clinic';

const sid = (prefix: string, n: number): string => prefix + n.toString(16).padStart(32, '0');

describe('the signature of webhooks', () => {
  let clinic: TestClinic;
  beforeAll(async () => (clinic = await startTestClinic()));
  afterAll(() => clinic.close());
  beforeEach(() => clinic.reset());

  const sign = (url: string, form: Record<string, string>, token = clinic.account.authToken): string =>
    createHmac('sha1', token)
      .update(
        url +
          Object.keys(form)
            .sort()
            .map((name) => name + form[name])
            .join(''),
      )
      .digest('base64');

  async function post(path: string, form: Record<string, string>, headers: Record<string, string>): Promise<number> {
    const answer = await fetch(clinic.baseUrl + path, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
      body: new URLSearchParams(form).toString(),
    });
    await answer.arrayBuffer();
    return answer.status;
  }
  const signed = (path: string, form: Record<string, string>): Promise<number> =>
    post(path, form, { 'x-twilio-signature': sign(clinic.baseUrl + path, form) });
  const base = (): Record<string, string> => ({ AccountSid: clinic.account.sid, ApiVersion: '2010-04-01' });
  const message = (n: number, more: Record<string, string> = {}): Record<string, string> => ({
    ...base(),
    MessageSid: sid('SM', n),
    From: 'whatsapp:+237699000001',
    To: 'whatsapp:+14155238886',
    Body: ' oui ',
    NumMedia: '0',
    ...more,
  });
  const call = (n: number): Record<string, string> => ({
    ...base(),
    CallSid: sid('CA', n),
    From: '+15005550006',
    To: '+237699000001',
    Direction: 'outbound-api',
    CallStatus: 'in-progress',
  });

  it('accepts valid requests of every kind', async () => {
    expect(await signed('/webhooks/twilio/messages', message(1))).toBe(200);
    expect(
      await signed(
        '/webhooks/twilio/messages',
        message(2, { From: '+237699000001', To: '+15005550006', MessagingServiceSid: sid('MG', 1) }),
      ),
    ).toBe(200);
    expect(
      await signed(
        '/webhooks/twilio/messages',
        message(3, { NumMedia: '1', MediaUrl0: 'https://api.twilio.com/m', MediaContentType0: 'image/jpeg', Body: '' }),
      ),
    ).toBe(200);
    expect(
      await signed(
        '/webhooks/twilio/messages',
        message(4, { ButtonPayload: 'confirm:a:1:1', ButtonText: 'Je viens', MessageType: 'button' }),
      ),
    ).toBe(200);
    expect(
      await signed('/webhooks/twilio/messages', message(5, { Latitude: '4.05', Longitude: '9.7', Body: '' })),
    ).toBe(200);
    expect(await signed('/webhooks/twilio/messages', message(6, { OptOutType: 'STOP', Body: 'STOP' }))).toBe(200);
    expect(await signed('/webhooks/twilio/messages', message(7, { From: 'MTN', Body: 'Promo' }))).toBe(200);
    expect(
      await signed('/webhooks/twilio/messages/status?message=3f0e6f3a-8d6c-4f0e-9d59-2f3c1b7a9e10&attempt=1', {
        ...base(),
        MessageSid: sid('SM', 8),
        MessageStatus: 'delivered',
        To: '+237699000001',
        From: '+15005550006',
      }),
    ).toBe(204);
    expect(await signed('/webhooks/twilio/voice', call(1))).toBe(200);
    expect(await signed('/webhooks/twilio/voice/gather?turn=1', { ...call(2), Digits: '1' })).toBe(200);
    expect(
      await signed('/webhooks/twilio/voice/status', { ...call(3), CallStatus: 'completed', SequenceNumber: '3' }),
    ).toBe(204);
  });

  it('refuses a thousand forged or altered requests and lets none have an effect', async () => {
    const paths = [
      '/webhooks/twilio/messages',
      '/webhooks/twilio/messages/status',
      '/webhooks/twilio/voice',
      '/webhooks/twilio/voice/gather?turn=1',
      '/webhooks/twilio/voice/status',
    ];
    const statuses = new Map<number, number>();
    for (let batch = 0; batch < 20; batch++) {
      const answers = await Promise.all(
        Array.from({ length: 50 }, (_, k) => {
          const n = batch * 50 + k;
          const path = paths[n % paths.length]!;
          const url = clinic.baseUrl + path;
          const form = path.includes('voice') ? call(n) : message(n, { MessageStatus: 'sent' });
          const good = sign(url, form);
          switch (n % 9) {
            case 0:
              return post(path, form, {});
            case 1:
              return post(path, { ...form, Body: 'STOP' }, { 'x-twilio-signature': good });
            case 2:
              return post(`${path}${path.includes('?') ? '&' : '?'}x=1`, form, { 'x-twilio-signature': good });
            case 3:
              return post(path, form, { 'x-twilio-signature': sign(url, form, 'another-token') });
            case 4:
              return post(path, form, {
                'x-twilio-signature': sign(url.replace('127.0.0.1', 'evil.example'), form),
                host: 'evil.example',
                'x-forwarded-host': 'evil.example',
              });
            case 5:
              return post(
                path,
                { ...form, AccountSid: sid('AC', 7) },
                { 'x-twilio-signature': sign(url, { ...form, AccountSid: sid('AC', 7) }) },
              );
            case 6:
              return post(path, { ...form, Extra: 'added' }, { 'x-twilio-signature': good });
            case 7:
              return post(path, form, { 'x-twilio-signature': `${good.slice(0, -3)}A==` });
            default:
              return post(path, { ...form, Body: (form.Body ?? '').trim() + n }, { 'x-twilio-signature': good });
          }
        }),
      );
      for (const status of answers) statuses.set(status, (statuses.get(status) ?? 0) + 1);
    }
    expect([...statuses]).toEqual([[403, 1000]]);
    expect(
      await clinic.query(
        'select (select count(*)::int from messages) as messages, (select count(*)::int from status_events) as events, (select count(*)::int from conversations) as conversations',
      ),
    ).toEqual([{ messages: 0, events: 0, conversations: 0 }]);
  });

  it('answers signed nonsense with 400 and the field, never with 500', async () => {
    for (const form of [
      { ...base() },
      { ...base(), MessageSid: 'x' },
      { ...base(), MessageSid: sid('SM', 1), From: '' },
      message(1, { Body: 'a\u0000b\u0001\uD800' }),
      message(2, { NumMedia: '-5', MediaUrl0: 'javascript:1' }),
    ]) {
      expect([200, 400]).toContain(await signed('/webhooks/twilio/messages', form));
    }
    expect(await signed('/webhooks/twilio/messages/status', { ...base() })).toBe(400);
    expect(await signed('/webhooks/twilio/voice/gather', { ...base() })).toBe(400);
  });
});

describe('other keys than the token', () => {
  const NEW = 'the-token-after-the-change';
  const OLD = 'the-token-before-the-change';
  const KEY = 'webhooks_sharedkey_01jc8v3x2m4q';
  const OTHER = 'webhooks_sharedkey_01jd0000other';
  const SECRET = 'shared-secret-of-the-clinic-1';
  const ACCOUNT = sid('AC', 99);
  let clinic: TestClinic;
  beforeAll(async () => {
    clinic = await startTestClinic(undefined, {
      LOG_LEVEL: 'warn',
      TWILIO_API_BASE_URL: 'http://127.0.0.1:9',
      TWILIO_ACCOUNT_SID: ACCOUNT,
      TWILIO_AUTH_TOKEN: NEW,
      TWILIO_AUTH_TOKEN_PREVIOUS: OLD,
      TWILIO_WEBHOOK_KEYS: `webhooks_sharedkey_before:another-old-secret-1, ${KEY}:${SECRET}`,
    });
  });
  afterAll(() => clinic.close());
  beforeEach(() => clinic.reset());

  let count = 0;
  /** One message, signed in some way; the status of the answer, and whether it was kept. */
  async function arrives(
    secret: string,
    algorithm: 'sha1' | 'sha256',
    settings?: string,
    altered = false,
  ): Promise<[status: number, kept: boolean]> {
    const form: Record<string, string> = {
      AccountSid: ACCOUNT,
      MessageSid: sid('SM', ++count),
      From: '+237699000001',
      To: '+15005550006',
      Body: 'oui',
      NumMedia: '0',
    };
    const url = `${clinic.app.core.runtime.config.PUBLIC_BASE_URL}/webhooks/twilio/messages`;
    const signature = createHmac(algorithm, secret)
      .update(
        url +
          Object.keys(form)
            .sort()
            .map((name) => name + form[name])
            .join(''),
      )
      .digest('base64');
    const answer = await fetch(`${clinic.baseUrl}/webhooks/twilio/messages`, {
      method: 'POST',
      body: new URLSearchParams(altered ? { ...form, Body: 'STOP' } : form).toString(),
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        'x-twilio-signature': signature,
        ...(settings === undefined ? {} : { 'x-twilio-webhooks-signature-settings': settings }),
      },
    });
    await answer.arrayBuffer();
    const [row] = await clinic.query<{ kept: boolean }>(
      'select exists (select from messages where provider_sid = $1) as kept',
      [form.MessageSid],
    );
    return [answer.status, row!.kept];
  }
  const faults = (): string[] =>
    readFileSync(clinic.app.core.runtime.config.LOG_FILE, 'utf8')
      .split('\n')
      .filter((line) => line.includes('webhook.refused'))
      .map((line) => (JSON.parse(line) as { fault: string }).fault);

  it('a shared key that is configured signs with either algorithm, and nothing else passes under its name', async () => {
    expect(await arrives(SECRET, 'sha256', `key=${KEY},algorithm=HMAC_SHA256`)).toEqual([200, true]);
    expect(await arrives(SECRET, 'sha1', `key=${KEY},algorithm=HMAC_SHA1`)).toEqual([200, true]);
    expect(await arrives(SECRET, 'sha256', `key=${KEY},algorithm=HMAC_SHA256`, true)).toEqual([403, false]);
    expect(await arrives(SECRET, 'sha1', `key=${KEY},algorithm=HMAC_SHA256`)).toEqual([403, false]);
    expect(await arrives(NEW, 'sha256', `key=${KEY},algorithm=HMAC_SHA256`)).toEqual([403, false]);
    expect(await arrives('another-old-secret-1', 'sha256', `key=${KEY},algorithm=HMAC_SHA256`)).toEqual([403, false]);
    expect(await arrives(SECRET, 'sha256')).toEqual([403, false]);
  });

  it('an unknown key or algorithm is refused, whatever else is right, and the log says why', async () => {
    expect(await arrives(SECRET, 'sha256', `key=${OTHER},algorithm=HMAC_SHA256`)).toEqual([403, false]);
    expect(await arrives(NEW, 'sha1', `key=${OTHER}`)).toEqual([403, false]);
    expect(await arrives(NEW, 'sha1', 'algorithm=HMAC_SHA1')).toEqual([403, false]);
    expect(await arrives('', 'sha256', 'key=constructor,algorithm=HMAC_SHA256')).toEqual([403, false]);
    expect(await arrives(SECRET, 'sha256', `key=${KEY},algorithm=NONE`)).toEqual([403, false]);
    expect(new Set(faults())).toEqual(
      new Set(['wrong_shared_key_signature', 'wrong_signature', 'unknown_shared_key', 'unknown_algorithm']),
    );
    const log = readFileSync(clinic.app.core.runtime.config.LOG_FILE, 'utf8');
    expect(log).toContain('signed with a shared key that TWILIO_WEBHOOK_KEYS does not name');
    for (const secret of [SECRET, NEW, OLD, OTHER]) expect(log).not.toContain(secret);
    // Anybody can send such requests: a reason is told once a minute.
    expect(faults().length).toBe(new Set(faults()).size);
  });

  it('both tokens are accepted while they are changed', async () => {
    expect(await arrives(NEW, 'sha1')).toEqual([200, true]);
    expect(await arrives(OLD, 'sha1')).toEqual([200, true]);
    expect(await arrives('the-token-of-long-ago-1', 'sha1')).toEqual([403, false]);
  });
});
