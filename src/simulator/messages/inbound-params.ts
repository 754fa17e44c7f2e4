import { API_VERSION, isPhoneNumber } from '../rest/format';
import { type WebhookParams } from '../webhook-client';
import { type MessageRecord, numberOf } from './message-record';
import { type PatientMessage } from './patient-message';

/**
 * Parameters of the inbound message webhook (twilio.com/docs/messaging/guides/webhook-request and captured WhatsApp requests). Who shows no number comes with the
 * id in From too, and without WaId.
 * @param original the message this one answers, when it is known
 */
export function inboundParams(
  message: MessageRecord,
  input: PatientMessage,
  mediaUrl: (mediaSid: string) => string,
  original: MessageRecord | undefined,
): WebhookParams {
  const params: WebhookParams = {
    SmsMessageSid: message.sid,
    NumMedia: String(message.media.length),
    SmsSid: message.sid,
    SmsStatus: 'received',
    Body: message.body,
    To: message.to,
    NumSegments: String(message.numSegments),
    MessageSid: message.sid,
    AccountSid: message.accountSid,
    From: message.from,
    ApiVersion: API_VERSION,
  };
  if (message.messagingServiceSid) params.MessagingServiceSid = message.messagingServiceSid;
  message.media.forEach((media, position) => {
    params[`MediaUrl${position}`] = mediaUrl(media.sid);
    params[`MediaContentType${position}`] = media.contentType;
  });
  if (message.channel === 'whatsapp') Object.assign(params, whatsAppParams(message, input, original));
  else if (message.channel === 'sms')
    Object.assign(params, {
      FromCountry: '',
      FromState: '',
      FromCity: '',
      FromZip: '',
      ToCountry: '',
      ToState: '',
      ToCity: '',
      ToZip: '',
    });
  return params;
}

function whatsAppParams(
  message: MessageRecord,
  input: PatientMessage,
  original: MessageRecord | undefined,
): WebhookParams {
  const from = numberOf(message.from);
  const waId = isPhoneNumber(from) ? { WaId: input.waId ?? from.slice(1) } : {};
  const params: WebhookParams = {
    ProfileName: input.profileName ?? 'Patient',
    ...waId,
    MessageType: messageType(message, input, original),
    ...(input.externalUserId == null ? {} : { ExternalUserId: `whatsapp:${input.externalUserId}` }),
    ...(input.parentExternalUserId === undefined
      ? {}
      : { ParentExternalUserId: `whatsapp:${input.parentExternalUserId}` }),
    ChannelMetadata: JSON.stringify({
      type: 'whatsapp',
      data: { context: { ProfileName: input.profileName ?? 'Patient', ...waId } },
    }),
  };
  if (input.buttonPayload !== undefined) {
    params.ButtonPayload = input.buttonPayload;
    params.ButtonText = input.buttonText ?? message.body;
    params.ButtonType = 'reply';
  }
  if (input.originalRepliedMessageSid !== undefined) {
    params.OriginalRepliedMessageSid = input.originalRepliedMessageSid;
    params.OriginalRepliedMessageSender = original?.from ?? message.to;
  }
  if (input.location) {
    params.Latitude = String(input.location.latitude);
    params.Longitude = String(input.location.longitude);
  }
  return params;
}

/** A template's button comes back as button, one inside the window as interactive. */
function messageType(message: MessageRecord, input: PatientMessage, original: MessageRecord | undefined): string {
  if (input.reaction) return 'reaction';
  if (input.buttonPayload !== undefined) return original?.openedConversation === false ? 'interactive' : 'button';
  if (input.location) return 'location';
  const kind = message.media[0]?.contentType.split('/')[0];
  if (kind === 'audio' || kind === 'image' || kind === 'video') return kind;
  return kind === undefined ? 'text' : 'document';
}
