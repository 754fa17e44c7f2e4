import twilio from 'twilio';
import type BaseClient from 'twilio/lib/base/RequestClient';
import type Response from 'twilio/lib/http/response';

/** Twilio took nothing because of its limits (429): always safe to repeat, after the time it names. */
export class RateLimited extends Error {
  constructor(
    readonly retryAfterSeconds: number | undefined,
    readonly code: number | null,
  ) {
    super('rate limited');
    this.name = 'RateLimited';
  }
}

export interface RequestClientSettings {
  /** Other origin than api.twilio.com: a stand-in or a proxy. */
  baseUrl?: string | undefined;
  /** Calls under way at once; the SDK's default keeps 20 sockets a host, which caps sending at 188/s with 100 ms latency (measured). */
  concurrency: number;
  timeoutMs: number;
}

const codeOf = (body: unknown): number | null => {
  const parsed: unknown = typeof body === 'string' ? safeJson(body) : body;
  const code = typeof parsed === 'object' && parsed !== null && 'code' in parsed ? parsed.code : null;
  return typeof code === 'number' ? code : null;
};

function safeJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** How long a call to the provider may take. RECONCILE_GRACE_SECONDS is a minute longer at least: a call that still runs is never looked up. */
export const PROVIDER_TIMEOUT_MS = 12_000;

/** The SDK's HTTP client with a pool as large as our concurrency, another origin when one is set, and 429 told apart with its Retry-After. */
export class RequestClient extends twilio.RequestClient {
  private readonly origin: string | undefined;

  constructor({ baseUrl, concurrency, timeoutMs }: RequestClientSettings) {
    super({
      timeout: timeoutMs,
      keepAlive: true,
      maxSockets: concurrency,
      maxTotalSockets: concurrency,
      maxFreeSockets: concurrency,
    });
    this.origin = baseUrl;
    // The environment's proxy is for the outside; a stand-in listens on this machine.
    if (baseUrl !== undefined) this.axios.defaults.proxy = false;
  }

  override async request<T>(options: BaseClient.RequestOptions<T>): Promise<Response<T>> {
    if (this.origin !== undefined) options.uri = options.uri.replace(/^https:\/\/[^/]+/, this.origin);
    const response = await super.request<T>(options);
    if (response.statusCode === 429) {
      const after = Number((response.headers as Record<string, string> | undefined)?.['retry-after']);
      throw new RateLimited(Number.isFinite(after) && after >= 0 ? after : undefined, codeOf(response.body));
    }
    return response;
  }
}
