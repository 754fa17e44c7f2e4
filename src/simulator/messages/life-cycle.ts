import { type PlannedFailures } from '../failures';
import { type Settings } from '../options';
import { type Phones } from '../phones';
import { API_VERSION, maskedEnd } from '../rest/format';
import { messageOf } from '../rest/twilio-error';
import { type StatusCallbacks } from '../status-callbacks';
import { type Timers } from '../timers';
import { type WebhookParams } from '../webhook-client';
import { type MessageRecord, type MessageStatus, numberOf } from './message-record';
import { TEMPLATE_TEXT_LIMIT } from './templates';
import { type WhatsAppUsers } from './whatsapp-users';

/** What decides how a message fares. */
export interface DeliveryFacts {
  /** The patient sent STOP to this sender. */
  blocked: boolean;
  /** Free text may be delivered now; always true for SMS. */
  windowOpen: boolean;
  /** It is a template that may open a conversation. */
  approvedTemplate: boolean;
  template: boolean;
  outcome: PlannedFailures['outcome'];
}

interface Step {
  status: MessageStatus;
  errorCode: number | null;
  delay: 'sent' | 'delivered' | 'read';
}

const FINAL: readonly MessageStatus[] = ['delivered', 'read', 'undelivered', 'failed'];

/**
 * The statuses a message goes through after its first one, which is never reported
 * (twilio.com/docs/messaging/guides/outbound-message-status-in-status-callbacks).
 */
export function planSteps(message: Pick<MessageRecord, 'channel' | 'status' | 'body'>, facts: DeliveryFacts): Step[] {
  const steps: Step[] = message.status === 'accepted' ? [{ status: 'queued', errorCode: null, delay: 'sent' }] : [];
  const end = (status: 'failed' | 'undelivered', errorCode: number): Step[] => [
    ...steps,
    { status, errorCode, delay: 'delivered' },
  ];
  if (facts.blocked) return end('failed', 21610);
  if (facts.template && message.body.length > TEMPLATE_TEXT_LIMIT) return end('failed', 63021);
  if (message.channel === 'whatsapp' && !facts.windowOpen && !facts.approvedTemplate) return end('undelivered', 63016);
  if (facts.outcome?.kind === 'fails_later' && facts.outcome.status === 'failed')
    return end('failed', facts.outcome.code);
  steps.push({ status: 'sent', errorCode: null, delay: 'sent' });
  if (facts.outcome?.kind === 'fails_later') return end('undelivered', facts.outcome.code);
  if (facts.outcome?.kind === 'no_receipt') return steps;
  steps.push({ status: 'delivered', errorCode: null, delay: 'delivered' });
  if (message.channel !== 'sms') steps.push({ status: 'read', errorCode: null, delay: 'read' });
  return steps;
}

/** Carries messages through their statuses and reports each. */
export class MessageLifeCycle {
  constructor(
    private readonly settings: Settings,
    private readonly timers: Timers,
    private readonly callbacks: StatusCallbacks,
    private readonly phones: Phones,
    private readonly users: WhatsAppUsers,
    private readonly now: () => Date,
  ) {}

  start(message: MessageRecord, facts: DeliveryFacts): void {
    this.next(message, planSteps(message, facts), 0);
  }

  private next(message: MessageRecord, steps: readonly Step[], position: number): void {
    const step = steps[position];
    if (!step) return;
    this.timers.after(this.settings.delays[step.delay], () => {
      const now = this.now();
      message.status = step.status;
      message.updatedAt = now;
      if (step.status === 'sent') message.sentAt = now;
      if (step.errorCode !== null) {
        message.errorCode = step.errorCode;
        message.errorMessage = messageOf(step.errorCode);
      }
      this.callbacks.send(message.callback, step.status, statusParams(message, now), FINAL.includes(step.status));
      this.phones.changed(this.users.personOf(numberOf(message.to)));
      this.next(message, steps, position + 1);
    });
  }
}

/** Parameters of a status callback (twilio.com/docs/messaging/guides/track-outbound-message-status; captured WhatsApp callbacks). */
function statusParams(message: MessageRecord, now: Date): WebhookParams {
  const params: WebhookParams = {
    SmsSid: message.sid,
    SmsStatus: message.status,
    MessageStatus: message.status,
    To: message.to,
    MessageSid: message.sid,
    AccountSid: message.accountSid,
    From: message.from,
    ApiVersion: API_VERSION,
  };
  if (message.messagingServiceSid) params.MessagingServiceSid = message.messagingServiceSid;
  const final = message.status !== 'queued' && message.status !== 'sent';
  if (message.channel !== 'sms') {
    params.ChannelPrefix = message.channel;
    params.ChannelToAddress = maskedEnd(numberOf(message.to));
    params.ChannelInstallSid = `XE${message.accountSid.slice(2)}`;
    if (message.status === 'sent') params.StructuredMessage = 'false';
    if (final) params.EventType = message.status.toUpperCase();
  } else if (message.status === 'delivered' || message.status === 'undelivered') {
    params.RawDlrDoneDate = now.toISOString().replace(/[-:T]/g, '').slice(2, 12);
  }
  if (message.errorCode !== null) {
    params.ErrorCode = String(message.errorCode);
    if (message.channel !== 'sms') params.ChannelStatusMessage = message.errorMessage ?? '';
  }
  return params;
}
