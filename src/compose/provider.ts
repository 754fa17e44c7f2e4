import { createProviderMedia, type MediaAccount } from '../adapters/twilio/media';
import { accountOf, type Runtime } from './core';
import { type ProviderMedia } from '../ports/out/provider-media';

const ANSWER_MS = 12_000;
/** A voice note of a few minutes over a line of 50 kbit/s. */
const WHOLE_MS = 5 * 60_000;
/** WhatsApp takes files of 16 MB; MMS fewer: https://www.twilio.com/docs/whatsapp/guidance-whatsapp-media-messages */
const MAX_BYTES = 17 * 1024 * 1024;

/** Files of patients: at Twilio, at the stand-in that takes its place, and at the one of this process. */
export function composeMedia(runtime: Runtime): ProviderMedia {
  const { config, secrets, simulatorUrl } = runtime;
  const { sid, authToken } = accountOf(runtime);
  const withKey = config.TWILIO_API_KEY_SID !== undefined && config.TWILIO_API_KEY_SECRET !== undefined;
  const own: MediaAccount = {
    sid, username: withKey ? (config.TWILIO_API_KEY_SID ?? '') : sid, password: withKey ? (config.TWILIO_API_KEY_SECRET ?? '') : authToken,
    origin: config.provider === 'stand-in' && config.TWILIO_API_BASE_URL ? new URL(config.TWILIO_API_BASE_URL).origin : undefined,
  };
  const simulated: MediaAccount[] = simulatorUrl === null ? []
    : [{ sid: secrets.simulatorAccountSid, username: secrets.simulatorAccountSid, password: secrets.simulatorAuthToken, origin: new URL(simulatorUrl).origin }];
  return createProviderMedia({ accounts: config.provider === 'simulator' ? simulated : [own, ...simulated], answerMs: ANSWER_MS, wholeMs: WHOLE_MS, maxBytes: MAX_BYTES });
}
