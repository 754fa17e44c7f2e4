import http from 'node:http';
import { type AddressInfo } from 'node:net';
import twilio from 'twilio';
import { type SimulatorOptions } from '../../../src/simulator/options';
import { type Simulator } from '../../../src/simulator/simulator';
import { startSimulator } from '../../../src/simulator/start-simulator';

export const ACCOUNT = { accountSid: 'AC0123456789abcdef0123456789abcdef', authToken: 'a-token-of-the-tests' } as const;
export const CLINIC = { sms: '+237222000001', whatsapp: 'whatsapp:+237222000002', number: '+237222000002' } as const;
export const PATIENT = '+237677000001';

/** One webhook as it arrived. */
export interface Received {
  method: string;
  /** Path and query. */
  path: string;
  params: Record<string, string>;
  signature: string;
  headers: http.IncomingHttpHeaders;
}

export interface Receiver {
  url: string;
  /** In the order they arrived. */
  received: Received[];
  /** What is answered next; change it in a test. */
  answer: (request: Received) => { status?: number; type?: string; body?: string } | 'break';
  /** True when the signature fits the address and the parameters, by Twilio's own check. */
  isSigned: (request: Received) => boolean;
  stop: () => Promise<void>;
}

/** A clinic reduced to a web server: records each webhook and answers as the test says. */
export async function startReceiver(): Promise<Receiver> {
  const receiver: Receiver = {
    url: '',
    received: [],
    answer: () => ({ status: 204 }),
    isSigned: (request) =>
      twilio.validateRequest(
        ACCOUNT.authToken,
        request.signature,
        receiver.url + request.path,
        request.method === 'GET' ? {} : request.params,
      ),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  const server = http.createServer((incoming, outgoing) => {
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.on('end', () => {
      const path = incoming.url ?? '';
      const body = incoming.method === 'GET' ? (path.split('?')[1] ?? '') : Buffer.concat(chunks).toString('utf8');
      const request: Received = {
        method: incoming.method ?? '',
        path,
        params: Object.fromEntries(new URLSearchParams(body)),
        signature: String(incoming.headers['x-twilio-signature']),
        headers: incoming.headers,
      };
      receiver.received.push(request);
      const answer = receiver.answer(request);
      if (answer === 'break') return void incoming.socket.destroy();
      outgoing.writeHead(answer.status ?? 200, { 'Content-Type': answer.type ?? 'text/xml' }).end(answer.body ?? '');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  receiver.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return receiver;
}

/** A stand-in without waiting times. */
export function startQuickSimulator(options: Partial<SimulatorOptions> = {}): Promise<Simulator> {
  return startSimulator({
    ...ACCOUNT,
    senders: [CLINIC.sms, CLINIC.whatsapp, CLINIC.number, 'CLINIQUE'],
    callSecondMillis: 2,
    delays: { sent: 1, delivered: 1, read: 1, ringing: 1, answered: 1 },
    ...options,
  });
}

/** The real SDK, pointed at the stand-in. */
export function sdkFor(
  simulator: Simulator,
  username: string = ACCOUNT.accountSid,
  password: string = ACCOUNT.authToken,
): twilio.Twilio {
  const client = twilio(username, password, { accountSid: ACCOUNT.accountSid });
  client.api.baseUrl = simulator.url;
  return client;
}

/** The error of a call that must fail. */
export async function errorOf(
  call: Promise<unknown>,
): Promise<{ status?: number; code?: number | string; message: string; moreInfo?: string }> {
  try {
    await call;
  } catch (error) {
    return error as { status?: number; code?: number; message: string };
  }
  throw new Error('The request was accepted.');
}

export const twiml = (inside: string): { body: string } => ({
  body: `<?xml version="1.0" encoding="UTF-8"?><Response>${inside}</Response>`,
});
