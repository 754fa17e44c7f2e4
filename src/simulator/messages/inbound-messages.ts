import { type Alerts } from '../alerts';
import { newSid } from '../identifiers';
import { type Account, type Settings } from '../options';
import { type Phones } from '../phones';
import { type RecordLog } from '../record-log';
import { isPhoneNumber } from '../rest/format';
import { callbackTarget } from '../status-callbacks';
import { type Stats } from '../stats';
import { type Timers } from '../timers';
import { type WebhookAnswer, type WebhookClient, type WebhookParams, type WebhookRequest } from '../webhook-client';
import { inboundParams } from './inbound-params';
import { channelOf, type MessageRecord } from './message-record';
import { type OptOuts } from './opt-out';
import { type OutboundMessages } from './outbound-messages';
import { type PatientMessage } from './patient-message';
import { readMessageAnswer } from './reply-twiml';
import { countSegments } from './segments';
import { type WhatsAppUsers } from './whatsapp-users';
import { type WhatsAppWindows } from './whatsapp-windows';

export interface PatientMessageResult {
  sid: string;
  /** Null: no webhook was sent. */
  answer: WebhookAnswer | null;
  /** SIDs of the messages the TwiML answer made. */
  replies: string[];
}

const REMEMBERED_WEBHOOKS = 1000;
const MAX_REDIRECTS = 5;

/** Takes what patients write, tells the clinic's webhook and carries out its answer. */
export class InboundMessages {
  private readonly sent = new Map<string, WebhookRequest>();

  constructor(
    private readonly account: Account,
    private readonly settings: Settings,
    private readonly log: RecordLog<MessageRecord>,
    private readonly outbound: OutboundMessages,
    private readonly optOuts: OptOuts,
    private readonly windows: WhatsAppWindows,
    private readonly client: WebhookClient,
    private readonly timers: Timers,
    private readonly phones: Phones,
    private readonly alerts: Alerts,
    private readonly stats: Stats,
    private readonly users: WhatsAppUsers,
    private readonly now: () => Date,
  ) {}

  /** Resolves when the clinic has answered and its answer is carried out. Never rejects because of the clinic. */
  async receive(written: PatientMessage): Promise<PatientMessageResult> {
    const input = this.identified(written);
    const phone = this.users.personOf(input.from);
    const message = this.record(input);
    this.log.append(message);
    this.phones.show(phone, { kind: 'message', message });
    if (message.channel === 'whatsapp') this.windows.opened(message.to, phone, message.createdAt);
    const keyword = this.optOuts.receive(message);
    if (keyword?.reply) {
      const notice = {
        kind: 'notice',
        id: `notice-${message.sid}`,
        channel: message.channel,
        text: keyword.reply,
        at: this.now(),
      } as const;
      this.phones.show(phone, notice);
    }
    const url = this.settings.webhooks.message;
    if (url === null || input.webhookLost) return { sid: message.sid, answer: null, replies: [] };
    const original = input.originalRepliedMessageSid ? this.log.get(input.originalRepliedMessageSid) : undefined;
    const params = inboundParams(message, input, this.mediaUrl(message), original);
    if (keyword && this.account.optOut === 'advanced') params.OptOutType = keyword.keyword;
    this.remember(message.sid, { url, method: 'POST', params });
    return this.timers.track(this.deliver(message, { url, method: 'POST', params }));
  }

  /**
   * Sends the webhook of an earlier message again, as after a broken connection. The answer is returned and not carried out: Twilio
   * carries out one.
   */
  async repeatWebhook(sid: string): Promise<WebhookAnswer> {
    const request = this.sent.get(sid);
    if (!request) throw new Error('No webhook was sent for this message, or it was too long ago.');
    return this.timers.track(this.client.send(request));
  }

  private async deliver(message: MessageRecord, first: WebhookRequest): Promise<PatientMessageResult> {
    const replies: string[] = [];
    let request = first;
    for (let redirects = 0; ; redirects += 1) {
      const answer = await this.client.send(request);
      const result = { sid: message.sid, answer, replies };
      const body = this.usable(answer, message.sid);
      if (!body) return result;
      const read = readMessageAnswer(body.contentType, body.text);
      if (read.kind === 'invalid') {
        this.alerts.add(read.code, message.sid, read.reason);
        return result;
      }
      for (const warning of read.warnings) this.alerts.add(12200, message.sid, warning);
      for (const reply of read.replies) replies.push(this.outbound.reply(message, reply).sid);
      if (!read.redirect || redirects === MAX_REDIRECTS) return result;
      request = {
        url: new URL(read.redirect.url, request.url).href,
        method: read.redirect.method,
        params: first.params,
      };
    }
  }

  private usable(answer: WebhookAnswer, sid: string): { contentType: string; text: string } | null {
    if (answer.kind === 'unreachable') {
      this.stats.count('webhooks_failed');
      this.alerts.add(
        answer.reason === 'too_large' ? 11750 : 11205,
        sid,
        `The webhook could not be reached: ${answer.reason}.`,
      );
      return null;
    }
    if (answer.status < 200 || answer.status > 299) {
      this.stats.count('webhooks_failed');
      this.alerts.add(11200, sid, `The webhook answered ${answer.status}.`);
      return null;
    }
    this.stats.count('webhooks_answered');
    return { contentType: answer.contentType, text: answer.body };
  }

  /** With the id WhatsApp adds, and in place of the number where that is hidden. */
  private identified(input: PatientMessage): PatientMessage {
    if (input.channel !== 'whatsapp') return input;
    const number = this.users.personOf(input.from);
    const externalUserId =
      input.externalUserId === undefined
        ? isPhoneNumber(input.from)
          ? this.users.idOf(input.from)
          : input.from
        : input.externalUserId;
    return isPhoneNumber(input.from) && this.users.isHidden(number) && externalUserId !== null
      ? { ...input, from: externalUserId, externalUserId }
      : { ...input, externalUserId };
  }

  private record(input: PatientMessage): MessageRecord {
    const now = this.now();
    const prefix = input.channel === 'sms' ? '' : `${input.channel}:`;
    // RCS goes to an agent of the account, not to a number.
    const to = input.channel === 'rcs' ? (this.agent ?? 'rcs:clinic_agent') : prefix + input.to;
    const media = (input.media ?? []).map((item) => ({
      sid: newSid('ME'),
      contentType: item.contentType,
      url: null,
      bytes: item.bytes,
    }));
    return {
      sid: newSid(media.length > 0 ? 'MM' : 'SM'),
      sequence: 0,
      accountSid: this.account.sid,
      direction: 'inbound',
      channel: input.channel,
      to,
      from: prefix + input.from,
      body: input.body,
      buttons: [],
      openedConversation: false,
      status: 'received',
      errorCode: null,
      errorMessage: null,
      createdAt: now,
      updatedAt: now,
      sentAt: now,
      numSegments: input.channel === 'sms' ? countSegments(input.body) : 1,
      media,
      messagingServiceSid: [...this.account.messagingServices].find(([, pool]) => pool.includes(to))?.[0] ?? null,
      callback: callbackTarget(null),
    };
  }

  private get agent(): string | undefined {
    return [...(this.account.senders ?? []), ...[...this.account.messagingServices.values()].flat()].find(
      (sender) => channelOf(sender) === 'rcs',
    );
  }

  private mediaUrl(message: MessageRecord): (mediaSid: string) => string {
    return (mediaSid) =>
      `${this.baseUrl()}/2010-04-01/Accounts/${message.accountSid}/Messages/${message.sid}/Media/${mediaSid}`;
  }

  /** Set once the server listens. */
  baseUrl: () => string = () => 'https://api.twilio.com';

  private remember(sid: string, request: { url: string; method: 'POST'; params: WebhookParams }): void {
    this.sent.set(sid, request);
    if (this.sent.size > REMEMBERED_WEBHOOKS) {
      for (const oldest of this.sent.keys()) {
        this.sent.delete(oldest);
        break;
      }
    }
  }
}
