import twilio, { type Twilio } from 'twilio';
import { RequestClient, type RequestClientSettings } from './request-client';

export interface TwilioAccount {
  sid: string;
  authToken: string;
  /** Signs requests instead of the token, where the clinic made one. */
  apiKey?: { sid: string; secret: string } | undefined;
}

/** The SDK's client for an account. */
export function createClient({ sid, authToken, apiKey }: TwilioAccount, http: RequestClientSettings): Twilio {
  const httpClient = new RequestClient(http);
  return apiKey
    ? twilio(apiKey.sid, apiKey.secret, { accountSid: sid, httpClient })
    : twilio(sid, authToken, { httpClient });
}
