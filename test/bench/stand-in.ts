import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import https from 'node:https';
import { type AddressInfo } from 'node:net';

/** What the stand-in has seen; times are milliseconds of the wall clock, 0 when nothing came. */
export interface Seen {
  accepted: number;
  distinct: number;
  /** Most messages to one number. */
  mostToOne: number;
  firstAt: number;
  lastAt: number;
}

/** Questions a benchmark asks this process: all figures, or when a number got its first message; `reset` forgets. */
export type Question = { ask: 'seen' } | { ask: 'reset' } | { ask: 'arrived'; to: string };

/**
 * As little of Twilio as a sender needs, in a process of its own: takes a message, answers after the latency, counts by number. The simulator
 * does far more for each message and would be what is measured.
 */
function main(): void {
  const [certificate = '', key = '', latency = '100'] = process.argv.slice(2);
  const counts = new Map<string, number>();
  const arrivals = new Map<string, number>();
  let seen: Omit<Seen, 'distinct' | 'mostToOne'> = { accepted: 0, firstAt: 0, lastAt: 0 };

  function accept(form: URLSearchParams): string {
    const to = form.get('To') ?? '';
    const now = Date.now();
    counts.set(to, (counts.get(to) ?? 0) + 1);
    if (!arrivals.has(to)) arrivals.set(to, now);
    seen = { accepted: seen.accepted + 1, firstAt: seen.firstAt || now, lastAt: now };
    return JSON.stringify({
      sid: `SM${randomBytes(16).toString('hex')}`,
      to,
      from: form.get('From'),
      body: form.get('Body'),
      status: 'queued',
      direction: 'outbound-api',
      date_created: new Date(now).toUTCString(),
      account_sid: `AC${'d'.repeat(32)}`,
      num_segments: '1',
      price: null,
      price_unit: 'USD',
      error_code: null,
    });
  }

  const server = https.createServer(
    { cert: readFileSync(certificate), key: readFileSync(key), keepAlive: true },
    (req, res) => {
      const chunks: Buffer[] = [];
      req
        .on('data', (chunk: Buffer) => chunks.push(chunk))
        .on('end', () => {
          const body =
            req.method === 'POST'
              ? accept(new URLSearchParams(Buffer.concat(chunks).toString()))
              : JSON.stringify({ messages: [], next_page_uri: null });
          setTimeout(
            () => res.writeHead(req.method === 'POST' ? 201 : 200, { 'content-type': 'application/json' }).end(body),
            Number(latency),
          );
        });
    },
  );
  server.keepAliveTimeout = 60_000;
  process.on('message', (question: Question) => {
    if (question.ask === 'reset') {
      counts.clear();
      arrivals.clear();
      seen = { accepted: 0, firstAt: 0, lastAt: 0 };
    }
    const answer =
      question.ask === 'arrived'
        ? (arrivals.get(question.to) ?? 0)
        : { ...seen, distinct: counts.size, mostToOne: Math.max(0, ...counts.values()) };
    process.send?.({ answer });
  });
  process.on('disconnect', () => process.exit(0));
  server.listen(0, '127.0.0.1', () => process.send?.({ port: (server.address() as AddressInfo).port }));
}

if (require.main === module) main();
