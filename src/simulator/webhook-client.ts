import { createHmac, randomUUID } from 'node:crypto';
import http from 'node:http';
import https from 'node:https';

const MAX_ANSWER_BYTES = 256 * 1024;

/** The parameters of a webhook, in the order they are sent. */
export type WebhookParams = Record<string, string>;

export interface WebhookRequest {
  /** As configured, with its query and perhaps a #fragment of connection overrides. */
  url: string;
  method: 'GET' | 'POST';
  params: WebhookParams;
}

export type WebhookAnswer =
  | { kind: 'answered'; status: number; contentType: string; body: string }
  | { kind: 'unreachable'; reason: 'connection' | 'timeout' | 'invalid_url' | 'too_large' };

/** rc retries, rp which failures are retried, ct connect, rt read, tt total: twilio.com/docs/usage/webhooks/webhooks-connection-overrides. */
interface Overrides {
  retries: number;
  policies: readonly string[];
  readMillis: number;
  totalMillis: number;
}

/**
 * X-Twilio-Signature: HMAC-SHA1 of the URL followed by the sorted names and values of a POST (twilio.com/docs/usage/security). The URL
 * is taken exactly as configured, without its fragment.
 */
function twilioSignature(authToken: string, url: string, params: WebhookParams): string {
  const signed = Object.keys(params)
    .sort()
    .reduce((text, name) => text + name + params[name], url);
  return createHmac('sha1', authToken).update(signed, 'utf8').digest('base64');
}

/** Sends webhooks as Twilio does: signed, form-encoded, over kept connections, with Twilio's rule for repeating a failed one. */
export class WebhookClient {
  private readonly agents = {
    http: new http.Agent({ keepAlive: true, maxSockets: 64, maxFreeSockets: 64 }),
    https: new https.Agent({ keepAlive: true, maxSockets: 64, maxFreeSockets: 64 }),
  };
  private readonly running = new Set<http.ClientRequest>();
  private stopped = false;

  constructor(private readonly authToken: string) {}

  /**
   * Sends one webhook. By default it is repeated once, and only when no connection could be made; never on a 500 or on silence.
   * The fragment of the URL may say otherwise. Never rejects.
   */
  async send(request: WebhookRequest): Promise<WebhookAnswer> {
    const [url = '', fragment = ''] = request.url.split('#', 2);
    if (!URL.canParse(url) || !/^https?:/i.test(url)) return { kind: 'unreachable', reason: 'invalid_url' };
    const overrides = readOverrides(fragment);
    const deadline = Date.now() + overrides.totalMillis;
    const token = randomUUID();
    for (let attempt = 0; ; attempt += 1) {
      const remaining = deadline - Date.now();
      const answer = await this.attempt(url, request, token, Math.min(overrides.readMillis, remaining));
      if (
        attempt >= overrides.retries ||
        this.stopped ||
        Date.now() >= deadline ||
        !shouldRepeat(answer, overrides.policies)
      )
        return answer;
    }
  }

  /** Breaks off what is under way and sends nothing more. */
  stop(): void {
    this.stopped = true;
    for (const request of this.running) request.destroy();
    this.agents.http.destroy();
    this.agents.https.destroy();
  }

  private attempt(
    configuredUrl: string,
    request: WebhookRequest,
    token: string,
    timeoutMillis: number,
  ): Promise<WebhookAnswer> {
    if (this.stopped) return Promise.resolve({ kind: 'unreachable', reason: 'connection' });
    const form = new URLSearchParams(request.params).toString();
    const url =
      request.method === 'GET' ? configuredUrl + (configuredUrl.includes('?') ? '&' : '?') + form : configuredUrl;
    const signature = twilioSignature(this.authToken, url, request.method === 'GET' ? {} : request.params);
    const headers: http.OutgoingHttpHeaders = {
      'User-Agent': 'TwilioProxy/1.1',
      Accept: '*/*',
      'X-Twilio-Signature': signature,
      'I-Twilio-Idempotency-Token': token,
    };
    if (request.method === 'POST') {
      headers['Content-Type'] = 'application/x-www-form-urlencoded; charset=UTF-8';
      headers['Content-Length'] = Buffer.byteLength(form);
    }
    return new Promise((resolve) => {
      const secure = /^https:/i.test(url);
      const outgoing = (secure ? https : http).request(url, {
        method: request.method,
        headers,
        agent: secure ? this.agents.https : this.agents.http,
      });
      this.running.add(outgoing);
      let timedOut = false;
      const timer = setTimeout(
        () => {
          timedOut = true;
          outgoing.destroy();
        },
        Math.max(1, timeoutMillis),
      );
      const finish = (answer: WebhookAnswer): void => {
        clearTimeout(timer);
        this.running.delete(outgoing);
        resolve(answer);
      };
      const fail = (): void => finish({ kind: 'unreachable', reason: timedOut ? 'timeout' : 'connection' });
      outgoing.on('error', fail);
      outgoing.on('response', (response) => {
        const chunks: Buffer[] = [];
        let size = 0;
        response.on('error', fail);
        response.on('data', (chunk: Buffer) => {
          size += chunk.length;
          if (size <= MAX_ANSWER_BYTES) return void chunks.push(chunk);
          finish({ kind: 'unreachable', reason: 'too_large' });
          outgoing.destroy();
        });
        response.on('close', () => {
          if (!response.complete) fail();
        });
        response.on('end', () =>
          finish({
            kind: 'answered',
            status: response.statusCode ?? 0,
            contentType: response.headers['content-type'] ?? '',
            body: Buffer.concat(chunks).toString('utf8'),
          }),
        );
      });
      outgoing.end(request.method === 'POST' ? form : undefined);
    });
  }
}

function readOverrides(fragment: string): Overrides {
  const values = new URLSearchParams(fragment);
  const number = (name: string, lowest: number, highest: number, fallback: number): number => {
    const value = Number(values.get(name) ?? NaN);
    return Number.isInteger(value) && value >= lowest && value <= highest ? value : fallback;
  };
  return {
    retries: number('rc', 0, 5, 1),
    policies: (values.get('rp') ?? 'ct').split(','),
    readMillis: number('rt', 100, 15_000, 15_000),
    totalMillis: number('tt', 100, 15_000, 15_000),
  };
}

function shouldRepeat(answer: WebhookAnswer, policies: readonly string[]): boolean {
  const allows = (policy: string): boolean => policies.includes(policy) || policies.includes('all');
  if (answer.kind === 'answered') {
    if (answer.status >= 500) return allows('5xx');
    return answer.status >= 400 && allows('4xx');
  }
  if (answer.reason === 'connection') return allows('ct');
  return answer.reason === 'timeout' && allows('rt');
}
