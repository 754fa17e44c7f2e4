import { createHmac, randomBytes } from 'node:crypto';
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import { type AddressInfo } from 'node:net';

/** A text as a gateway was asked to send it. */
export interface PostedText {
  id: string;
  to: string;
  from?: string;
  text: string;
  attempt: number;
  expires_at?: string;
}

/** What a gateway does with the next text: `lost` takes it and breaks the connection, `dropped` breaks it before. */
type Behaviour = 'lost' | 'dropped' | { status: number; body?: object; headers?: Record<string, string> };

/** An SMS gateway of a clinic's own, on a real port: it speaks the protocol of docs/sms-gateway.md and checks every signature by itself. */
export interface SmsGateway {
  url: string;
  secret: string;
  /** Every POST, in its order, taken or not. */
  posts: PostedText[];
  /** Texts it took, by id. */
  taken: Map<string, PostedText>;
  /** Requests whose signature was wrong. */
  unsigned: string[];
  /** How the next texts are answered; once they are used up it takes what comes. */
  next: Behaviour[];
  /** Posts an event to the clinic, signed; `as` changes headers. The answer's status. */
  tell(clinicUrl: string, event: object, as?: Record<string, string>): Promise<number>;
  close(): Promise<void>;
}

const sign = (secret: string, id: string, timestamp: string, body: string): string =>
  `v1,${createHmac('sha256', Buffer.from(secret.slice('whsec_'.length), 'base64'))
    .update(`${id}.${timestamp}.${body}`)
    .digest('base64')}`;

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}

export async function startSmsGateway(): Promise<SmsGateway> {
  const secret = `whsec_${randomBytes(32).toString('base64')}`;
  const state = {
    posts: [] as PostedText[],
    taken: new Map<string, PostedText>(),
    unsigned: [] as string[],
    next: [] as Behaviour[],
  };
  const isSigned = (headers: IncomingHttpHeaders, body: string): boolean =>
    headers['webhook-signature'] ===
      sign(secret, String(headers['webhook-id']), String(headers['webhook-timestamp']), body) &&
    Math.abs(Date.now() / 1000 - Number(headers['webhook-timestamp'])) < 300;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await bodyOf(request);
    const reply = (status: number, content?: object, headers: Record<string, string> = {}): void =>
      void response
        .writeHead(status, { 'content-type': 'application/json', ...headers })
        .end(content && JSON.stringify(content));
    if (!isSigned(request.headers, body)) {
      state.unsigned.push(`${request.method} ${request.url}`);
      return reply(401);
    }
    const named = (request.url ?? '').split('/').at(-1) ?? '';
    if (request.method === 'DELETE') return reply(state.taken.delete(named) ? 204 : 404);
    if (request.method === 'GET') {
      const known = state.taken.get(named);
      return known
        ? reply(200, { id: known.id, status: 'sent', price: '25', currency: 'XAF', segments: 1 })
        : reply(404);
    }
    const text = JSON.parse(body) as PostedText;
    state.posts.push(text);
    if (request.headers['webhook-id'] !== text.id) return reply(400);
    const how = state.next.shift();
    if (how === 'dropped') return void request.socket.destroy();
    if (typeof how === 'object') return reply(how.status, how.body, how.headers);
    state.taken.set(text.id, text);
    if (how === 'lost') return void request.socket.destroy();
    reply(202, { id: text.id });
  }

  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    ...state,
    secret,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1/texts`,
    async tell(clinicUrl, event, as = {}) {
      const body = JSON.stringify(event);
      const [id, timestamp] = [
        as['webhook-id'] ?? `evt_${randomBytes(8).toString('hex')}`,
        as['webhook-timestamp'] ?? String(Math.floor(Date.now() / 1000)),
      ];
      const answered = await fetch(`${clinicUrl}/webhooks/sms`, {
        method: 'POST',
        body,
        headers: {
          'content-type': 'application/json',
          'webhook-id': id,
          'webhook-timestamp': timestamp,
          'webhook-signature': sign(secret, id, timestamp, body),
          ...as,
        },
      });
      return answered.status;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
