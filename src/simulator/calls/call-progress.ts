import { type Phones } from '../phones';
import { API_VERSION, rfc2822 } from '../rest/format';
import { type StatusCallbacks } from '../status-callbacks';
import { type WebhookParams } from '../webhook-client';
import { type CallEvent, type CallRecord, type CallStatus, isLive, patientOf } from './call-record';

const SIP_CODE: Readonly<Partial<Record<CallStatus, string>>> = {
  completed: '200',
  busy: '486',
  'no-answer': '487',
  failed: '404',
  canceled: '487',
};

/** Moves calls from status to status and reports those steps the clinic asked for. */
export class CallProgress {
  constructor(
    private readonly callbacks: StatusCallbacks,
    private readonly phones: Phones,
    private readonly now: () => Date,
  ) {}

  /** The request has left: reported as initiated, while the call itself is still queued. */
  initiated(call: CallRecord): void {
    this.report(call, 'initiated', 'initiated');
  }

  ringing(call: CallRecord): void {
    this.move(call, 'ringing');
    this.phones.setCurrentCall(patientOf(call), call);
    this.report(call, 'ringing', 'ringing');
  }

  answered(call: CallRecord, answeredBy: string | null): void {
    this.move(call, 'in-progress');
    call.startedAt = call.updatedAt;
    call.answeredBy = answeredBy;
    this.phones.changed(patientOf(call));
    this.report(call, 'answered', 'in-progress');
  }

  /** @param seconds length of the conversation; 0 when there was none */
  ended(call: CallRecord, status: CallStatus, seconds: number): void {
    if (!isLive(call)) return;
    this.move(call, status);
    call.endedAt = call.updatedAt;
    call.durationSeconds = seconds;
    call.awaiting = null;
    const number = patientOf(call);
    if (this.phones.currentCall(number) === call) {
      this.phones.setCurrentCall(number, null);
    }
    if (call.direction !== 'outbound-dial') this.phones.show(number, { kind: 'call', call });
    this.report(call, 'completed', status);
  }

  private move(call: CallRecord, status: CallStatus): void {
    call.status = status;
    call.updatedAt = this.now();
  }

  private report(call: CallRecord, event: CallEvent, status: string): void {
    if (!call.events.has(event)) return;
    const params: WebhookParams = {
      CallSid: call.sid,
      AccountSid: call.accountSid,
      From: call.from,
      Caller: call.from,
      To: call.to,
      Called: call.to,
      CallStatus: status,
      ApiVersion: API_VERSION,
      Direction: call.direction,
      Timestamp: rfc2822(this.now()),
      CallbackSource: 'call-progress-events',
      SequenceNumber: String(call.callbacksSent),
    };
    if (call.answeredBy) params.AnsweredBy = call.answeredBy;
    if (call.parentCallSid) params.ParentCallSid = call.parentCallSid;
    if (event === 'completed') {
      params.CallDuration = String(call.durationSeconds ?? 0);
      params.Duration = String(Math.ceil((call.durationSeconds ?? 0) / 60));
      params.SipResponseCode = SIP_CODE[call.status] ?? '200';
    }
    call.callbacksSent += 1;
    this.callbacks.send(call.callback, status, params, event === 'completed');
  }
}
