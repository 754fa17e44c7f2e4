import { type RequestHandler } from 'express';
import { z } from 'zod';
import { twiml } from 'twilio';
import { readAddress, readUserIds } from '../addresses';
import { type MediaKind } from '../../../domain/conversation/machine/event';
import { type AnswerText, type InboundMessage, type ReceiveMessage } from '../../../ports/in/receive-message';
import { carrierKeyword } from '../opt-out-keywords';
import { readForm } from './form';

const MOST_FILES = 10;
/** A Twilio sender: a number, a WhatsApp id (up to 143 characters), or a name or short code that cannot be answered. */
const sender = z.string().min(1).max(160);

/** https://www.twilio.com/docs/messaging/guides/webhook-request; parameters are added without notice, so unknown ones pass. */
const inbound = z
  .object({
    MessageSid: z.string().regex(/^(SM|MM)[0-9a-f]{32}$/i),
    From: sender,
    Body: z.string().max(10_000).default(''),
    NumMedia: z.coerce.number().int().min(0).max(100).catch(0),
    ButtonPayload: z.string().max(256).optional(),
    /** The line of a list that was chosen; what it sends back is ours, as a button's payload is. */
    ListId: z.string().max(256).optional(),
    OriginalRepliedMessageSid: z
      .string()
      .regex(/^(SM|MM)[0-9a-f]{32}$/i)
      .optional()
      .catch(undefined),
    OriginalRepliedMessageSender: z.string().max(200).optional().catch(undefined),
    OptOutType: z.enum(['STOP', 'START', 'HELP']).optional().catch(undefined),
    MessageType: z.string().max(40).optional(),
    Latitude: z.string().optional(),
    Longitude: z.string().optional(),
  })
  .loose();

type Form = z.output<typeof inbound>;

function mediaOf(form: Form): InboundMessage['media'] {
  const found: { url: string; contentType: string }[] = [];
  for (let n = 0; n < Math.min(form.NumMedia, MOST_FILES); n++) {
    const [url, contentType] = [form[`MediaUrl${n}`], form[`MediaContentType${n}`]];
    if (typeof url === 'string')
      found.push({ url, contentType: typeof contentType === 'string' ? contentType : 'application/octet-stream' });
  }
  return found;
}

function kindOf(form: Form): MediaKind | undefined {
  if (form.Latitude !== undefined && form.Longitude !== undefined) return 'location';
  const kinds: Record<string, MediaKind> = {
    location: 'location',
    contacts: 'contact',
    contact: 'contact',
    sticker: 'sticker',
    reaction: 'reaction',
  };
  return kinds[form.MessageType ?? ''];
}

function messageOf(form: Form): InboundMessage | null {
  const sender = readAddress(form.From);
  if (sender === null) return null;
  const { address: from, channel, byRcs } = sender;
  const kind = kindOf(form);
  const carrier = carrierKeyword({ channel, body: form.Body, optOutType: form.OptOutType });
  const payload = form.ButtonPayload ?? form.ListId;
  // Who quotes their own message answers none of ours.
  const repliedToSid = form.OriginalRepliedMessageSender === form.From ? undefined : form.OriginalRepliedMessageSid;
  return {
    sid: form.MessageSid,
    from,
    userIds: readUserIds(form),
    channel,
    byRcs,
    body: form.Body,
    media: mediaOf(form),
    ...(payload === undefined ? {} : { buttonPayload: payload }),
    ...(repliedToSid === undefined ? {} : { repliedToSid }),
    ...(carrier && { carrier }),
    ...(kind === undefined ? {} : { kind }),
  };
}

function answerXml(texts: readonly AnswerText[], publicBaseUrl: string): string {
  const answer = new twiml.MessagingResponse();
  for (const { messageId, text } of texts) {
    answer.message(
      {
        statusCallback: `${publicBaseUrl}/webhooks/twilio/messages/status?message=${messageId}&attempt=1`,
      } as Parameters<typeof answer.message>[0],
      text,
    );
  }
  return answer.toString();
}

/** Inbound texts. Answers with the texts as TwiML; a sender that cannot be answered gets an empty one. */
export const inboundMessages =
  (handle: ReceiveMessage, publicBaseUrl: string): RequestHandler =>
  async (req, res) => {
    const message = messageOf(readForm(inbound, req.body));
    const texts = message === null ? [] : await handle.receive(message);
    // Only an answer that was written whole counts as sent; a broken one is looked up at the provider.
    res.once('finish', () => void handle.answered(texts).catch(() => undefined));
    res.status(200).type('text/xml').send(answerXml(texts, publicBaseUrl));
  };
