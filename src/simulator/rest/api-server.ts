import { timingSafeEqual } from 'node:crypto';
import http from 'node:http';
import https from 'node:https';
import { type AddressInfo } from 'node:net';
import { newSid } from '../identifiers';
import { type Account, type Settings } from '../options';
import { type Timers } from '../timers';
import { type Answer, type ApiRequest, notFound, refusal } from './answer';

const BODY_LIMIT = 64 * 1024;

/** Answers a request whose credentials are good. The path holds neither query nor the part before the account. */
type Handler = (path: string, request: ApiRequest) => Answer | Promise<Answer>;

interface ServerOptions {
  account: Account;
  settings: Settings;
  timers: Timers;
  host: string;
  port: number;
  tls: { key: string | Buffer; cert: string | Buffer } | undefined;
  /** Below /2010-04-01/Accounts/{sid}/ */
  api: Handler;
  /** Below /media/, without credentials. */
  media: (path: string) => Answer;
  /** Below /__control/ */
  control: (path: string, request: ApiRequest, body: string) => Answer | Promise<Answer>;
}

export interface ApiServer {
  url: string;
  stop: () => Promise<void>;
}

/** Listens on loopback and speaks HTTP as Twilio's API does. node:http and no framework: it takes part in benchmarks. */
export async function startApiServer(options: ServerOptions): Promise<ApiServer> {
  const listener: http.RequestListener = (incoming, outgoing) => void handle(options, incoming, outgoing);
  const server = options.tls ? https.createServer(options.tls, listener) : http.createServer(listener);
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, options.host, () => resolve());
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `${options.tls ? 'https' : 'http'}://${options.host}:${port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function handle(
  options: ServerOptions,
  incoming: http.IncomingMessage,
  outgoing: http.ServerResponse,
): Promise<void> {
  let answer: Answer;
  try {
    answer = await route(options, incoming);
  } catch {
    answer = refusal({ status: 500, code: 20500, message: 'The stand-in itself failed on this request' });
  }
  const delay = options.settings.latencyMillis + (answer.delayMillis ?? 0);
  if (delay > 0) await options.timers.sleep(delay);
  if (!answer.reset) return send(answer, outgoing);
  // Only a plain TCP socket can send a reset; over TLS the connection just ends.
  if (options.tls) incoming.socket.destroy();
  else incoming.socket.resetAndDestroy();
}

async function route(options: ServerOptions, incoming: http.IncomingMessage): Promise<Answer> {
  const body = await readBody(incoming);
  if (body === null) return refusal({ status: 413, code: 20001, message: 'The request is larger than 64 KiB' });
  const file = /^\/media\/([^?]+)/.exec(incoming.url ?? '')?.[1];
  // Storage refuses a log-in beside an address that is its own: https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-query-string-auth.html
  if (file !== undefined)
    return incoming.headers.authorization === undefined
      ? options.media(file)
      : refusal({ status: 400, code: 20001, message: 'Only one auth mechanism allowed' });
  if (!hasCredentials(incoming.headers.authorization, options.account))
    return refusal({ status: 401, code: 20003, message: 'Authenticate' });
  const target = incoming.url ?? '/';
  const [path = '/', query = ''] = target.split('?', 2);
  const isForm = incoming.headers['content-type']?.startsWith('application/x-www-form-urlencoded') ?? false;
  const request: ApiRequest = {
    method: incoming.method ?? 'GET',
    target,
    query: new URLSearchParams(query),
    form: new URLSearchParams(isForm ? body : ''),
  };
  if (path.startsWith('/__control/')) return options.control(path.slice('/__control/'.length), request, body);
  const account = `/2010-04-01/Accounts/${options.account.sid}/`;
  return path.startsWith(account) ? options.api(path.slice(account.length), request) : notFound(target);
}

/** Null when it is too large. */
async function readBody(incoming: http.IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= BODY_LIMIT) chunks.push(chunk);
  }
  return size > BODY_LIMIT ? null : Buffer.concat(chunks).toString('utf8');
}

/** Basic credentials: account SID and auth token, or API key and its secret. */
function hasCredentials(header: string | undefined, account: Account): boolean {
  if (!header?.startsWith('Basic ')) return false;
  const given = Buffer.from(Buffer.from(header.slice('Basic '.length), 'base64').toString('utf8'));
  const accepted = [
    `${account.sid}:${account.authToken}`,
    ...(account.apiKey ? [`${account.apiKey.sid}:${account.apiKey.secret}`] : []),
  ];
  return accepted.some((pair) => {
    const expected = Buffer.from(pair);
    return expected.length === given.length && timingSafeEqual(expected, given);
  });
}

function send(answer: Answer, outgoing: http.ServerResponse): void {
  const headers: http.OutgoingHttpHeaders = {
    'Twilio-Request-Id': newSid('RQ'),
    'X-Content-Type-Options': 'nosniff',
    ...answer.headers,
  };
  if (answer.body === null) {
    outgoing.writeHead(answer.status, headers).end();
    return;
  }
  const content = Buffer.isBuffer(answer.body) ? answer.body : Buffer.from(JSON.stringify(answer.body));
  headers['Content-Type'] ??= 'application/json;charset=utf-8';
  headers['Content-Length'] = content.length;
  outgoing.writeHead(answer.status, headers).end(content);
}
