/** What sending a text and starting a call share. */
export interface RestSettings {
  /** What Twilio calls back, without a slash at its end; null where it cannot: then nothing is called back, and no call can be led. */
  callbackBaseUrl: string | null;
  /** Numbers that may be sent to; undefined for all. Development with real Twilio names them. */
  allowedRecipients: ReadonlySet<string> | undefined;
}

/** Records of one address that are looked through for a lost one. */
export const LISTED = 100;
/** Retries of a status callback on failed connections, time-outs and 5xx: docs/usage/webhooks/webhooks-connection-overrides. */
export const CALLBACK_RETRIES = '#rc=3&rp=ct,rt,5xx';

export const isAllowed = ({ allowedRecipients }: RestSettings, to: string): boolean =>
  allowedRecipients === undefined || allowedRecipients.has(to);

/** An address of ours that Twilio calls about one request; it carries our reference, nothing personal. */
export const callbackUrl = (
  baseUrl: string,
  path: string,
  { messageId, attemptNo }: { messageId: string; attemptNo: number },
): string => `${baseUrl}/webhooks/twilio/${path}?message=${messageId}&attempt=${attemptNo}`;
