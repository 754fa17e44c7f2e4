import twilio from 'twilio';
import { RequestClient } from '../../src/adapters/twilio/request-client';

/** What the SDK can do by itself: `count` messages, `concurrency` at once. Sends { seconds, processor } to its parent. */
async function main(): Promise<void> {
  const [url = '', count = '0', concurrency = '1'] = process.argv.slice(2);
  const client = twilio(`AC${'d'.repeat(32)}`, 'the-token-of-the-bench', {
    httpClient: new RequestClient({ baseUrl: url, concurrency: Number(concurrency), timeoutMs: 12_000 }),
  });
  let next = 0;
  const began = performance.now();
  const before = process.cpuUsage();
  const line = async (): Promise<void> => {
    for (let n = next++; n < Number(count); n = next++) {
      await client.messages.create({
        to: `+23768${String(n).padStart(7, '0')}`,
        from: '+15005550006',
        body: 'Clinique Esperance: rappel de votre visite. Repondez 1, 2 ou 3.',
        validityPeriod: 36_000,
        statusCallback:
          'https://clinic.example/webhooks/twilio/messages/status?message=00000000-0000-0000-0000-000000000000&attempt=1',
      });
    }
  };
  await Promise.all(Array.from({ length: Number(concurrency) }, line));
  const { user, system } = process.cpuUsage(before);
  process.send?.({ seconds: (performance.now() - began) / 1000, processor: (user + system) / 1e6 });
  process.disconnect();
}

void main();
