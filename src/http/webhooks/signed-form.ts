import express, { type RequestHandler } from 'express';
import { validateRequest } from 'twilio';
import { Refusal } from '../../domain/errors';

/** An account whose webhooks we accept: Twilio's, and in development our stand-in's. */
interface WebhookAccount {
  sid: string;
  authToken: string;
}

export interface SignedFormOptions {
  accounts: readonly WebhookAccount[];
  /** What Twilio calls and signs; the Host header is never believed. Without a slash at its end. */
  publicBaseUrl: string;
}

const MAX_BODY = '64kb';

/**
 * Reads a form and lets it pass only when Twilio signed it for our address with the account's token. A missing or wrong signature, or a
 * foreign account, gets 403 and has no effect. The scheme knows no time, so repetitions are told apart by their SID later.
 * https://www.twilio.com/docs/usage/security#validating-requests
 */
export function signedForm({ accounts, publicBaseUrl }: SignedFormOptions): RequestHandler[] {
  const check: RequestHandler = (req, _res, next) => {
    const form = (req.body ?? {}) as Record<string, unknown>;
    const signature = req.header('x-twilio-signature');
    const account = accounts.find(({ sid }) => sid === form.AccountSid);
    const url = publicBaseUrl + req.originalUrl;
    if (!account || !signature || !validateRequest(account.authToken, signature, url, form)) {
      throw new Refusal('forbidden', 'The request is not signed by Twilio for this address. Check PUBLIC_BASE_URL and TWILIO_AUTH_TOKEN.');
    }
    next();
  };
  return [express.urlencoded({ extended: false, limit: MAX_BODY, parameterLimit: 200 }), check];
}
