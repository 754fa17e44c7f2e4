import { Readable, Transform } from 'node:stream';
import { type FetchedFile, type ProviderMedia } from '../../ports/out/provider-media';

/** An account whose files may be fetched. */
export interface MediaAccount {
  sid: string;
  username: string;
  password: string;
  /** Another origin than Twilio's: our stand-in, which is its own content network. */
  origin?: string | undefined;
}

export interface TwilioMediaSettings {
  accounts: readonly MediaAccount[];
  /** Until the headers have come. */
  answerMs: number;
  /** For the whole file: lines here may be slow. */
  wholeMs: number;
  maxBytes: number;
}

const TWILIO = 'https://api.twilio.com';
/** https://www.twilio.com/docs/messaging/api/media-resource */
const PATH =
  /^\/2010-04-01\/Accounts\/(AC[0-9a-fA-F]{32})\/Messages\/(?:SM|MM)[0-9a-fA-F]{32}\/Media\/ME[0-9a-fA-F]{32}$/;
/**
 * Where Twilio sends those who ask for a file, with an address that is good for hours: the first two need a log-in for it, the bucket is that of accounts without.
 * help.twilio.com/articles/223183748; two redirects one after the other were seen: github.com/codeforamerica/vita-min/pull/563.
 */
const CONTENT_HOSTS: ReadonlySet<string> = new Set(['mms.twiliocdn.com', 'media.twiliocdn.com']);
const BUCKET = { host: 's3-external-1.amazonaws.com', path: '/media.twiliocdn.com/' };
const MOST_REDIRECTS = 2;

const parsed = (address: string, base?: string): URL | null => {
  try {
    return new URL(address, base);
  } catch {
    return null;
  }
};

function mayLeadTo(to: URL, { origin }: MediaAccount): boolean {
  if (to.username !== '' || to.password !== '') return false;
  if (origin !== undefined) return to.origin === origin && to.pathname.startsWith('/media/');
  if (to.protocol !== 'https:' || to.port !== '') return false;
  return CONTENT_HOSTS.has(to.hostname) || (to.hostname === BUCKET.host && to.pathname.startsWith(BUCKET.path));
}

/** Ends with an error after so many bytes: what was announced may be less than what comes. */
function atMost(maxBytes: number): Transform {
  let seen = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      seen += chunk.length;
      if (seen > maxBytes) done(new Error('the file is larger than was announced'));
      else done(null, chunk);
    },
  });
}

function lengthOf(response: Response): number | null {
  const given = response.headers.get('content-length');
  return given !== null && /^\d{1,12}$/.test(given) && response.headers.get('content-encoding') === null
    ? Number(given)
    : null;
}

/**
 * Files of messages from Twilio. Our credentials go to Twilio's own address of the file only, never on to where it redirects; other addresses, and other
 * places to be redirected to, are refused without being asked.
 */
export function createTwilioMedia({ accounts, answerMs, wholeMs, maxBytes }: TwilioMediaSettings): ProviderMedia {
  function fileOf(response: Response, abort: AbortController): FetchedFile {
    const length = lengthOf(response);
    if (response.body === null || (length !== null && length > maxBytes)) {
      abort.abort();
      return response.body === null ? { kind: 'gone' } : { kind: 'too_large' };
    }
    const timer = setTimeout(() => abort.abort(), wholeMs);
    timer.unref();
    const source = Readable.fromWeb(response.body);
    const bytes = atMost(maxBytes);
    source.once('error', (error) => bytes.destroy(error));
    bytes.once('close', () => {
      clearTimeout(timer);
      source.destroy();
      abort.abort();
    });
    return { kind: 'file', contentType: response.headers.get('content-type'), length, bytes: source.pipe(bytes) };
  }

  async function follow(start: URL, account: MediaAccount, abort: AbortController): Promise<FetchedFile> {
    let at = start;
    for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
      const own =
        hop === 0
          ? { authorization: `Basic ${Buffer.from(`${account.username}:${account.password}`).toString('base64')}` }
          : {};
      const response = await fetch(at, {
        redirect: 'manual',
        signal: abort.signal,
        headers: { ...own, 'accept-encoding': 'identity' },
      });
      if (response.ok) return fileOf(response, abort);
      await response.body?.cancel();
      const next =
        response.status >= 300 && response.status < 400
          ? parsed(response.headers.get('location') ?? '', at.href)
          : null;
      if (next === null)
        return response.status === 404 || response.status === 410 ? { kind: 'gone' } : { kind: 'unreachable' };
      if (!mayLeadTo(next, account)) return { kind: 'foreign' };
      at = next;
    }
    return { kind: 'foreign' };
  }

  return {
    async open(address) {
      const url = parsed(address);
      const sid = url === null ? undefined : PATH.exec(url.pathname)?.[1];
      const account = accounts.find((each) => each.sid === sid);
      if (url === null || account === undefined || url.username !== '' || url.password !== '')
        return { kind: 'foreign' };
      if (url.origin !== TWILIO && url.origin !== account.origin) return { kind: 'foreign' };
      const abort = new AbortController();
      const timer = setTimeout(() => abort.abort(), answerMs);
      try {
        return await follow(new URL(url.pathname, account.origin ?? TWILIO), account, abort);
      } catch {
        return { kind: 'unreachable' };
      } finally {
        clearTimeout(timer);
      }
    },
  };
}
