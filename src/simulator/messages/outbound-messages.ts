import { type PlannedFailures } from '../failures';
import { newSid } from '../identifiers';
import { type Account } from '../options';
import { type Phones } from '../phones';
import { type RecordLog } from '../record-log';
import { type TwilioError } from '../rest/twilio-error';
import { callbackTarget } from '../status-callbacks';
import { type MessageRequest } from './check-message';
import { type MessageLifeCycle } from './life-cycle';
import { type MediaRecord, type MessageRecord, numberOf } from './message-record';
import { type OptOuts } from './opt-out';
import { countSegments } from './segments';
import { type WhatsAppUsers } from './whatsapp-users';
import { type WhatsAppWindows } from './whatsapp-windows';

/** A message a TwiML answer asks for. */
export interface ReplyRequest {
  body: string;
  mediaUrls: string[];
  statusCallback: string | null;
}

type Draft = Omit<MessageRequest, 'content'>;

/** Creates the messages the clinic sends, through the API or in a TwiML answer. */
export class OutboundMessages {
  constructor(
    private readonly account: Account,
    private readonly log: RecordLog<MessageRecord>,
    private readonly optOuts: OptOuts,
    private readonly windows: WhatsAppWindows,
    private readonly lifeCycle: MessageLifeCycle,
    private readonly phones: Phones,
    private readonly users: WhatsAppUsers,
    private readonly now: () => Date,
  ) {}

  /** 21610 at once from a plain sender; with a messaging service the message is created and fails later. */
  refusal(request: MessageRequest): TwilioError | null {
    const refused =
      request.messagingServiceSid === null &&
      this.account.optOut !== 'advanced' &&
      this.optOuts.blocks(request.from, request.to);
    return refused ? { status: 400, code: 21610, message: 'Attempt to send to unsubscribed recipient' } : null;
  }

  /** Accepts a checked request of the API. */
  create(request: MessageRequest, planned: PlannedFailures): MessageRecord {
    return this.accept(request, 'outbound-api', planned);
  }

  /** Sends what a TwiML answer says, back to who wrote. */
  reply(inbound: MessageRecord, reply: ReplyRequest): MessageRecord {
    const draft: Draft = {
      to: inbound.from,
      from: inbound.to,
      channel: inbound.channel,
      body: reply.body,
      buttons: [],
      mediaUrls: reply.mediaUrls,
      contentSid: null,
      approvedTemplate: false,
      messagingServiceSid: inbound.messagingServiceSid,
      statusCallback: reply.statusCallback,
    };
    return this.accept(draft, 'outbound-reply', null);
  }

  private accept(
    draft: Draft,
    direction: 'outbound-api' | 'outbound-reply',
    planned: PlannedFailures | null,
  ): MessageRecord {
    const now = this.now();
    const phone = this.users.personOf(numberOf(draft.to));
    const windowOpen = draft.channel !== 'whatsapp' || this.windows.isOpen(draft.from, phone, now);
    const message: MessageRecord = {
      sid: newSid(draft.mediaUrls.length > 0 ? 'MM' : 'SM'),
      sequence: 0,
      accountSid: this.account.sid,
      direction,
      channel: draft.channel,
      to: draft.to,
      from: draft.from,
      body: draft.body,
      buttons: draft.buttons,
      openedConversation: draft.channel === 'whatsapp' && !windowOpen,
      status: draft.messagingServiceSid !== null && direction === 'outbound-api' ? 'accepted' : 'queued',
      errorCode: null,
      errorMessage: null,
      createdAt: now,
      updatedAt: now,
      sentAt: null,
      numSegments: draft.channel === 'sms' ? countSegments(draft.body) : 1,
      media: draft.mediaUrls.map(
        (url): MediaRecord => ({ sid: newSid('ME'), contentType: 'application/octet-stream', url, bytes: null }),
      ),
      messagingServiceSid: draft.messagingServiceSid,
      callback: callbackTarget(draft.statusCallback, 'POST', planned?.callbacks),
    };
    this.log.append(message);
    this.phones.show(phone, { kind: 'message', message });
    this.lifeCycle.start(message, {
      blocked: this.optOuts.blocks(draft.from, draft.to),
      windowOpen,
      approvedTemplate: draft.approvedTemplate,
      template: draft.contentSid !== null,
      outcome: planned?.outcome ?? null,
    });
    return message;
  }
}
