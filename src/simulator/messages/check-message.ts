import { type Account } from '../options';
import { isPhoneNumber, isWebUrl, maskedEnd } from '../rest/format';
import { type TwilioError } from '../rest/twilio-error';
import { channelOf, type MessageChannel, numberOf } from './message-record';
import { isUserId } from './whatsapp-users';
import { readVariables, renderTemplate, renderUnknownTemplate, type TemplateButton } from './templates';

/** A request to send a message that is in order. */
export interface MessageRequest {
  to: string;
  from: string;
  channel: MessageChannel;
  body: string;
  buttons: TemplateButton[];
  mediaUrls: string[];
  contentSid: string | null;
  /** Whether it may open a conversation on WhatsApp. */
  approvedTemplate: boolean;
  /** Text or template and variables: what makes it the same message to the person. */
  content: string;
  messagingServiceSid: string | null;
  statusCallback: string | null;
}

export type Checked<T> = { ok: true; request: T } | { ok: false; error: TwilioError };

const BODY_LIMIT = 1600;
const refuse = (code: number, message: string, status = 400): { ok: false; error: TwilioError } => ({
  ok: false,
  error: { status, code, message },
});

/**
 * Checks the parameters of POST Messages in the order and with the codes of Twilio (twilio.com/docs/messaging/api/message-resource and
 * the pages of the error codes).
 */
export function checkMessage(form: URLSearchParams, account: Account): Checked<MessageRequest> {
  const to = form.get('To') ?? '';
  if (to === '') return refuse(21604, "A 'To' phone number is required.");
  const sender = findSender(form, account, channelOf(to));
  if (!sender.ok) return sender;
  const { from, messagingServiceSid } = sender.request;
  if (!isPhoneNumber(numberOf(to)) && !(channelOf(to) === 'whatsapp' && isUserId(numberOf(to))))
    return refuse(21211, `Invalid 'To' Phone Number: ${maskedEnd(numberOf(to))}`);
  const channel = channelOf(to);
  if (channelOf(from) !== channel) {
    return refuse(21910, 'Invalid From and To pair. From and To should be of the same channel');
  }
  if (to === from) return refuse(21266, "'To' and 'From' number cannot be the same");
  const content = readContent(form, account);
  if (!content.ok) return content;
  const options = checkOptions(form);
  if (options) return { ok: false, error: options };
  const statusCallback = form.get('StatusCallback') || null;
  return { ok: true, request: { to, from, channel, messagingServiceSid, statusCallback, ...content.request } };
}

type Sender = Pick<MessageRequest, 'from' | 'messagingServiceSid'>;

function findSender(form: URLSearchParams, account: Account, channel: MessageChannel): Checked<Sender> {
  const from = form.get('From') ?? '';
  const messagingServiceSid = form.get('MessagingServiceSid') || null;
  if (messagingServiceSid === null && from === '') return refuse(21603, "A 'From' phone number is required.");
  if (messagingServiceSid !== null) {
    const pool = account.messagingServices.get(messagingServiceSid);
    if (!pool) return refuse(21701, 'The Messaging Service does not exist.', 404);
    const chosen = from !== '' ? from : pool.find((address) => channelOf(address) === channel);
    if (chosen === undefined || !pool.includes(chosen)) {
      return refuse(21703, 'The Messaging Service does not have a phone number available to send a message.');
    }
    return { ok: true, request: { from: chosen, messagingServiceSid } };
  }
  const number = numberOf(from);
  const alphanumeric = channelOf(from) === 'sms' && /^(?=.*[A-Za-z])[A-Za-z0-9 &+_-]{1,11}$/.test(number);
  const agent = channelOf(from) === 'rcs' && /^[A-Za-z0-9_]+$/.test(number);
  if (!isPhoneNumber(number) && !alphanumeric && !agent) return refuse(21212, "Invalid 'From' Number");
  if (account.senders && !account.senders.has(from)) {
    return channelOf(from) === 'whatsapp'
      ? refuse(63007, 'Twilio could not find a Channel with the specified From address')
      : refuse(
          21606,
          `The 'From' phone number provided (${maskedEnd(from)}) is not a valid message-capable Twilio phone number`,
        );
  }
  return { ok: true, request: { from, messagingServiceSid: null } };
}

type Content = Pick<MessageRequest, 'body' | 'buttons' | 'mediaUrls' | 'contentSid' | 'approvedTemplate' | 'content'>;

function readContent(form: URLSearchParams, account: Account): Checked<Content> {
  const body = form.get('Body') ?? '';
  const mediaUrls = form.getAll('MediaUrl').filter((url) => url !== '');
  const contentSid = form.get('ContentSid') || null;
  const variablesJson = form.get('ContentVariables');
  if (contentSid === null) {
    if (variablesJson) return refuse(21654, 'ContentSid Required');
    if (body.trim() === '' && mediaUrls.length === 0) return refuse(21602, 'Message body is required.');
    if (body.length > BODY_LIMIT)
      return refuse(21617, 'The concatenated message body exceeds the 1600 character limit');
    if (mediaUrls.length > 10) return refuse(21623, 'Number of media files exceeds allowed limit');
    if (!mediaUrls.every(isWebUrl)) return refuse(21620, 'Invalid media URL(s)');
    return { ok: true, request: { body, buttons: [], mediaUrls, contentSid, approvedTemplate: false, content: body } };
  }
  const template = account.templates?.get(contentSid);
  if (!/^HX[0-9a-fA-F]{32}$/.test(contentSid) || (account.templates && !template))
    return refuse(21655, 'The ContentSid is Invalid');
  const variables = readVariables(variablesJson);
  const rendered = variables && (template ? renderTemplate(template, variables) : renderUnknownTemplate(variables));
  if (!rendered) return refuse(21656, 'The ContentVariables Parameter is invalid');
  return {
    ok: true,
    request: {
      body: rendered.text,
      buttons: rendered.buttons,
      mediaUrls: [],
      contentSid,
      approvedTemplate: template?.approved !== false,
      content: `${contentSid} ${variablesJson ?? ''}`,
    },
  };
}

function checkOptions(form: URLSearchParams): TwilioError | null {
  const callback = form.get('StatusCallback');
  if (callback && !isWebUrl(callback))
    return { status: 400, code: 21609, message: "The 'StatusCallback' URL is not a valid URL" };
  const validity = form.get('ValidityPeriod');
  if (validity && !(/^\d{1,5}$/.test(validity) && Number(validity) >= 1 && Number(validity) <= 36_000)) {
    return { status: 400, code: 21624, message: 'The ValidityPeriod must be between 1 and 36000 seconds' };
  }
  if (form.get('ScheduleType') || form.get('SendAt')) {
    return {
      status: 400,
      code: 35118,
      message: 'Scheduling is not offered by this stand-in: send the message at its time',
    };
  }
  return null;
}
