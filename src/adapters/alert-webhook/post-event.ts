import { createHmac } from 'node:crypto';
import { type PostEvent } from '../../ports/out/alert-events';

const TIMEOUT_MS = 10_000;

/**
 * Posts events as JSON to one address. X-Event-Id is the same in every repetition; X-Signature is "t=<unix seconds>,v1=<hex>", the HMAC-SHA256 of
 * "<t>.<body>" with the secret, so that a recorded request cannot be sent again later (the scheme of https://docs.stripe.com/webhooks#verify-manually).
 * A redirect is an answer that is not followed: the address the clinic wrote down is the only one that hears.
 */
export const createPostEvent =
  (url: string, secret: string | undefined): PostEvent =>
  async (event, now) => {
    const body = JSON.stringify({ id: event.id, ...event.payload });
    const at = Math.floor(now.getTime() / 1000);
    const signature: Record<string, string> =
      secret === undefined
        ? {}
        : { 'x-signature': `t=${at},v1=${createHmac('sha256', secret).update(`${at}.${body}`).digest('hex')}` };
    try {
      const answer = await fetch(url, {
        method: 'POST',
        body,
        redirect: 'manual',
        signal: AbortSignal.timeout(TIMEOUT_MS),
        headers: { 'content-type': 'application/json', 'x-event-id': event.id, ...signature },
      });
      await answer.body?.cancel();
      return answer.status;
    } catch {
      return null;
    }
  };
