import { type ProviderRecords } from '../../ports/out/provider-records';
import { failureOf } from './codes';
import { ask, type GatewayAddress } from './gateway-client';
import { attemptId, attemptOf, found, statusOf } from './protocol';

/** What the gateway knows of our texts. It has no lists: replies and reports are posted to us, and repeated until we have taken them. */
export const createHttpSmsRecords = (gateway: GatewayAddress): ProviderRecords => ({
  owns: (sid) => attemptOf(sid) !== null,
  listInbound: () => Promise.resolve({ messages: [], complete: true }),
  mediaOf: () => Promise.resolve([]),
  listOutcomes: () => Promise.resolve([]),
  async fetchOutcome(_kind, sid) {
    const attempt = attemptOf(sid);
    if (attempt === null) return 'gone';
    const answer = await ask(gateway, 'GET', attempt);
    if (answer.kind !== 'answer') return null;
    if (answer.status === 404 || answer.status === 410) return 'gone';
    const { data } = found.safeParse(answer.body);
    if (answer.status < 200 || answer.status >= 300 || data === undefined) return null;
    const { code, failure } = failureOf(data.error ?? null);
    return {
      sid: attemptId(attempt),
      providerStatus: data.status,
      status: statusOf(data.status),
      errorCode: code,
      failure,
      price: data.price == null ? null : `-${data.price}`,
      priceUnit: data.price == null ? null : (data.currency ?? null),
      segments: data.segments ?? null,
    };
  },
  async remove(_kind, sid) {
    const attempt = attemptOf(sid);
    if (attempt === null) return 'gone';
    const answer = await ask(gateway, 'DELETE', attempt);
    if (answer.kind !== 'answer' || answer.status >= 500 || answer.status === 429) return null;
    return (answer.status >= 200 && answer.status < 300) || answer.status === 404 || answer.status === 410
      ? 'gone'
      : 'not_yet';
  },
});
