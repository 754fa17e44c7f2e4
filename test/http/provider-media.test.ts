import http from 'node:http';
import { type AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { createTwilioMedia } from '../../src/adapters/twilio/media';

const SID = `AC${'a'.repeat(32)}`;
const PATH = `/2010-04-01/Accounts/${SID}/Messages/MM${'b'.repeat(32)}/Media/ME${'c'.repeat(32)}`;

describe('files from the provider', () => {
  let server: http.Server;
  let origin: string;
  /** Path and log-in of every request. */
  let asked: { path: string; authorization: string | undefined }[] = [];
  let answer: (path: string, response: http.ServerResponse) => void;

  beforeAll(async () => {
    server = http.createServer((request, response) => {
      asked.push({ path: request.url ?? '', authorization: request.headers.authorization });
      answer(request.url ?? '', response);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(
    () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  );
  beforeEach(() => (asked = []));

  const media = (more: { maxBytes?: number; answerMs?: number } = {}) =>
    createTwilioMedia({
      accounts: [{ sid: SID, username: SID, password: 'token', origin }],
      answerMs: more.answerMs ?? 5_000,
      wholeMs: 5_000,
      maxBytes: more.maxBytes ?? 1_000,
    });
  const redirect = (to: string) => (path: string, response: http.ServerResponse) => {
    if (path === PATH) response.writeHead(307, { Location: to }).end();
    else response.writeHead(200, { 'Content-Type': 'audio/ogg' }).end('sound');
  };

  it('follows to the content network without our credentials', async () => {
    answer = redirect('/media/x');
    const opened = await media().open(origin + PATH);
    expect(opened).toMatchObject({ kind: 'file', contentType: 'audio/ogg' });
    if (opened.kind === 'file') expect(await text(opened.bytes)).toBe('sound');
    expect(asked).toEqual([
      { path: PATH, authorization: `Basic ${Buffer.from(`${SID}:token`).toString('base64')}` },
      { path: '/media/x', authorization: undefined },
    ]);
  });

  it('takes an address at Twilio for the same file of the stand-in', async () => {
    answer = (_path, response) => response.writeHead(200, { 'Content-Type': 'image/png' }).end('pixel');
    const opened = await media().open(`https://api.twilio.com${PATH}`);
    expect(opened.kind).toBe('file');
    if (opened.kind === 'file') opened.bytes.destroy();
  });

  it.each([
    'https://evil.example/media/x',
    'http://169.254.169.254/latest/meta-data',
    'https://mms.twiliocdn.com.evil.example/x',
    'https://user:pw@mms.twiliocdn.com/x',
    'file:///etc/passwd',
    '/2010-04-01/Accounts.json',
    'not a%zz://address',
  ])('goes no further where it is sent to %s', async (to) => {
    answer = redirect(to);
    expect(await media().open(origin + PATH)).toEqual({ kind: 'foreign' });
    expect(asked).toHaveLength(1);
  });

  it('gives up on redirects without end', async () => {
    answer = (_path, response) => response.writeHead(302, { Location: '/media/again' }).end();
    expect(await media().open(origin + PATH)).toEqual({ kind: 'foreign' });
    expect(asked).toHaveLength(3);
  });

  it.each([
    `https://evil.example${PATH}`,
    `http://api.twilio.com${PATH}`,
    `https://api.twilio.com:444${PATH}`,
    `https://me:pw@api.twilio.com${PATH}`,
    'not an address',
    `https://api.twilio.com${PATH.replace(SID, `AC${'d'.repeat(32)}`)}`,
    `https://api.twilio.com/2010-04-01/Accounts/${SID}/Messages.json`,
  ])('asks nobody for %s', async (address) => {
    expect(await media().open(address)).toEqual({ kind: 'foreign' });
    expect(asked).toEqual([]);
  });

  it('tells a missing file, an ailing provider and a silent one', async () => {
    answer = (_path, response) => response.writeHead(404).end();
    expect(await media().open(origin + PATH)).toEqual({ kind: 'gone' });
    answer = (_path, response) => response.writeHead(500).end();
    expect(await media().open(origin + PATH)).toEqual({ kind: 'unreachable' });
    answer = () => undefined;
    expect(await media({ answerMs: 100 }).open(origin + PATH)).toEqual({ kind: 'unreachable' });
  });

  it('opens nothing that is too large, and ends what grows larger than it said', async () => {
    answer = (_path, response) => response.writeHead(200, { 'Content-Length': '2000' }).end(Buffer.alloc(2_000));
    expect(await media().open(origin + PATH)).toEqual({ kind: 'too_large' });
    answer = (_path, response) => {
      response.writeHead(200);
      response.write(Buffer.alloc(600));
      response.end(Buffer.alloc(600));
    };
    const opened = await media().open(origin + PATH);
    if (opened.kind !== 'file') throw new Error(opened.kind);
    await expect(text(opened.bytes)).rejects.toThrow('larger');
  });
});
