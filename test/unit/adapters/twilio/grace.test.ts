import { PROVIDER_TIMEOUT_MS } from '../../../../src/adapters/twilio/request-client';
import { parseConfig } from '../../../../src/config';

const GRACE_BEYOND_TIMEOUT_MS = 60_000;

test('in production the provider is asked about a lost answer only a minute after the call has surely ended', () => {
  const { RECONCILE_GRACE_SECONDS: grace } = parseConfig({
    ENV: 'production',
    JWT_SECRET_KEY: 'Zm9ydHktZWlnaHQgcmFuZG9tIGJ5dGVzIGluIGJhc2U2NCB0ZXh0',
    CLINIC_NAME: 'Clinique',
    CLINIC_PHONE: '+237699123456',
    PUBLIC_BASE_URL: 'https://rappels.clinique.cm',
    TWILIO_ACCOUNT_SID: `AC${'a'.repeat(32)}`,
    TWILIO_AUTH_TOKEN: 'token',
    TWILIO_WHATSAPP_NUMBER: 'whatsapp:+14155238886',
    TWILIO_PHONE_NUMBER: '+15005550006',
  });
  expect(grace * 1000).toBeGreaterThanOrEqual(PROVIDER_TIMEOUT_MS + GRACE_BEYOND_TIMEOUT_MS);
});
