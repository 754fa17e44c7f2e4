import express, { type RequestHandler } from 'express';
import {
  getSignatureAlgorithm,
  HMAC_SHA1,
  HMAC_SHA256,
  SIGNATURE_HEADER,
  SIGNATURE_SETTINGS_HEADER,
  validateRequest,
} from 'twilio';
import { Refusal } from '../../../domain/errors';

/** An account whose webhooks we accept: Twilio's, and in development our stand-in's. */
export interface WebhookAccount {
  sid: string;
  /** The token that is in use first; a second one while it is being changed. */
  authTokens: readonly string[];
  /** Shared keys a clinic made for signing, by their id: https://www.twilio.com/docs/usage/webhooks/webhook-shared-keys */
  sharedKeys?: ReadonlyMap<string, string>;
}

/** Why a request did not pass. */
export type SignatureFault =
  | 'foreign_account'
  | 'not_signed'
  | 'wrong_signature'
  | 'unknown_shared_key'
  | 'wrong_shared_key_signature'
  | 'unknown_algorithm';

export interface SignedFormOptions {
  accounts: readonly WebhookAccount[];
  /** What Twilio calls and signs; the Host header is never believed. Without a slash at its end. */
  publicBaseUrl: string;
  /** Is told of every request that did not pass; anybody can cause it. */
  onRefused: (fault: SignatureFault) => void;
}

/** What to look at when webhooks are refused, for the log. */
export const SIGNATURE_ADVICE: Readonly<Record<SignatureFault, string>> = {
  foreign_account: 'it is of another account than TWILIO_ACCOUNT_SID',
  not_signed: 'it bears no signature, so it does not come from Twilio',
  wrong_signature:
    'it is signed for another address than PUBLIC_BASE_URL, or with another token than TWILIO_AUTH_TOKEN (TWILIO_AUTH_TOKEN_PREVIOUS while it is changed)',
  unknown_shared_key:
    'it is signed with a shared key that TWILIO_WEBHOOK_KEYS does not name: put the id and the secret of the key there, or take the webhook rule away at Twilio',
  wrong_shared_key_signature:
    'its shared key is in TWILIO_WEBHOOK_KEYS with another secret, or it is signed for another address than PUBLIC_BASE_URL',
  unknown_algorithm: 'it is signed by an algorithm other than HMAC_SHA256 and HMAC_SHA1',
};

const MAX_BODY = '64kb';
const KEY = /(?:^|,)\s*key=([A-Za-z0-9_-]{1,128})\s*(?:,|$)/;

/**
 * Checks one signature; undefined when it is Twilio's. `settings` is the header that names the shared key it was made with; without it, it was made with the
 * account's token. Its algorithm is one of two, and only a key that is configured counts: the header is whatever the caller wrote.
 */
function faultOf(
  account: WebhookAccount | undefined,
  signature: string | undefined,
  settings: string | undefined,
  url: string,
  form: Record<string, unknown>,
): SignatureFault | undefined {
  if (!account) return 'foreign_account';
  if (!signature) return 'not_signed';
  if (!settings)
    return account.authTokens.some((token) => validateRequest(token, signature, url, form))
      ? undefined
      : 'wrong_signature';
  const algorithm = getSignatureAlgorithm(settings);
  if (algorithm !== HMAC_SHA256 && algorithm !== HMAC_SHA1) return 'unknown_algorithm';
  const secret = account.sharedKeys?.get(KEY.exec(settings)?.[1] ?? '');
  if (secret === undefined) return 'unknown_shared_key';
  return validateRequest(secret, signature, url, form, algorithm) ? undefined : 'wrong_shared_key_signature';
}

/**
 * Reads a form and lets it pass only when Twilio signed it for our address with the account's token or one of its shared keys. A missing or wrong
 * signature, or a foreign account, gets 403 and has no effect. The scheme knows no time, so repetitions are told apart by their SID later.
 * https://www.twilio.com/docs/usage/security#validating-requests
 */
export function signedForm({ accounts, publicBaseUrl, onRefused }: SignedFormOptions): RequestHandler[] {
  const check: RequestHandler = (req, _res, next) => {
    const form = (req.body ?? {}) as Record<string, unknown>;
    const account = accounts.find(({ sid }) => sid === form.AccountSid);
    const fault = faultOf(
      account,
      req.header(SIGNATURE_HEADER),
      req.header(SIGNATURE_SETTINGS_HEADER),
      publicBaseUrl + req.originalUrl,
      form,
    );
    if (fault !== undefined) {
      onRefused(fault);
      throw new Refusal(
        'forbidden',
        'The request is not signed by Twilio for this address. Check PUBLIC_BASE_URL and TWILIO_AUTH_TOKEN.',
      );
    }
    next();
  };
  return [express.urlencoded({ extended: false, limit: MAX_BODY, parameterLimit: 200 }), check];
}
