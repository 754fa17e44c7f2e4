/** A refusal as Twilio's API words it. */
export interface TwilioError {
  status: number;
  /** twilio.com/docs/api/errors/<code> */
  code: number;
  message: string;
}

/** Messages of the codes that only failure rules and callbacks use; the others are written where they are decided. */
const MESSAGES: Readonly<Record<number, string>> = {
  20003: 'Authenticate',
  20404: 'The requested resource was not found',
  20429: 'Too Many Requests',
  20500: 'Internal Server Error',
  21211: "Invalid 'To' Phone Number",
  21408: "Permission to send an SMS has not been enabled for the region indicated by the 'To' number",
  21610: 'Attempt to send to unsubscribed recipient',
  21611: "This 'From' number has exceeded the maximum number of queued messages",
  21612: "The message cannot be sent with the current combination of 'To' and 'From' parameters",
  21614: "'To' number is not a valid mobile number",
  21635: "'To' number cannot be a Landline",
  30001: 'Queue overflow',
  30003: 'Unreachable destination handset',
  30004: 'Message blocked',
  30005: 'Unknown destination handset',
  30006: 'Landline or unreachable carrier',
  30007: 'Carrier violation',
  30008: 'Unknown error',
  30036: 'Validity period expired',
  30034: 'US A2P 10DLC - Message from an Unregistered Number',
  63001: 'Channel could not authenticate the request',
  63003: "Channel could not find 'To' address",
  63005: 'Channel did not accept the given content',
  63007: 'Twilio could not find a Channel with the specified From address',
  63012: 'Channel provider returned an internal service error',
  63013: 'This message send failed because it violates Channel provider policy',
  63014: 'This message failed to be delivered to the user because it was blocked by a user action',
  63016:
    'Failed to send freeform message because you are outside the allowed window. If you are using WhatsApp, please use a Message Template.',
  63018: 'Rate limit exceeded for Channel',
  63021: 'Channel invalid content error',
  63024: 'Invalid message recipient',
  63032: 'Cannot send a message to this user: the user is part of an experiment of Meta',
  63049: 'Meta chose not to deliver this WhatsApp marketing message',
};

/** Twilio's wording for a code, as far as it is known here. */
export const messageOf = (code: number): string => MESSAGES[code] ?? `Error ${code}`;

/** The JSON of a refusal. */
export function errorBody(error: TwilioError): { code: number; message: string; more_info: string; status: number } {
  return {
    code: error.code,
    message: error.message,
    more_info: `https://www.twilio.com/docs/errors/${error.code}`,
    status: error.status,
  };
}
