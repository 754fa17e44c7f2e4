import { type Alerts } from '../alerts';
import { type PlannedFailures } from '../failures';
import { newSid } from '../identifiers';
import { type Account, type Settings } from '../options';
import { type Phones } from '../phones';
import { type RecordLog } from '../record-log';
import { callbackTarget } from '../status-callbacks';
import { type Timers } from '../timers';
import { type WebhookClient } from '../webhook-client';
import { CallLine } from './call-line';
import { type CallProgress } from './call-progress';
import { type CallEvent, type CallRecord, type CallStatus, isLive, patientOf } from './call-record';
import { CallSession, type DialResult, voiceParams } from './call-session';
import { numberOf } from '../messages/message-record';
import { isPersonal, type WhatsAppUsers } from '../messages/whatsapp-users';
import { LONGEST_CALL_SECONDS, type CallRequest, type DocumentRequest } from './check-call';
import { type CalleeBehaviour, type People } from './people';

/** How ringing ends. */
type Pickup = { kind: 'answered'; machine: boolean } | { kind: 'not_answered'; status: CallStatus };

const VOICEMAIL_AFTER_SECONDS = 15;
const TALK_SECONDS = 5;
/** How a call to somebody ends who never picks up. */
const REFUSALS: Readonly<Partial<Record<CalleeBehaviour['kind'], CallStatus>>> = {
  busy: 'busy',
  unreachable: 'failed',
  'no-answer': 'no-answer',
};

/** Makes, plays and ends calls in both directions. */
export class Calls {
  private readonly lines = new Map<string, CallLine>();

  constructor(
    private readonly account: Account,
    private readonly settings: Settings,
    private readonly log: RecordLog<CallRecord>,
    private readonly people: People,
    private readonly progress: CallProgress,
    private readonly client: WebhookClient,
    private readonly timers: Timers,
    private readonly phones: Phones,
    private readonly alerts: Alerts,
    private readonly users: WhatsAppUsers,
    private readonly now: () => Date,
  ) {}

  /** Accepts a checked request of the API; the call goes its way by itself. */
  create(request: CallRequest, planned: PlannedFailures): CallRecord {
    const call = this.newCall({
      direction: 'outbound-api',
      to: request.to,
      from: request.from,
      parentCallSid: null,
      events: request.events,
      timeLimitSeconds: request.timeLimitSeconds,
      callback: callbackTarget(request.statusCallback, request.statusCallbackMethod, planned.callbacks),
    });
    const line = this.openLine(call);
    void this.timers.track(this.callOut(call, line, request, planned)).finally(() => this.lines.delete(call.sid));
    return call;
  }

  /**
   * A patient calls the clinic. `from` as Twilio would write it: a number, whatsapp:+… or whatsapp:CM.…, or what stands there when no number is shown.
   * By default whoever holds the phone decides what the person does.
   * @throws Error when no voice webhook is set or the phone is in use
   */
  startInbound(from: string, to: string, person: CalleeBehaviour = { kind: 'manual' }): CallRecord {
    const url = this.settings.webhooks.voice;
    if (url === null) throw new Error('No voice webhook is set.');
    if (isPersonal(numberOf(from)) && this.phones.currentCall(this.users.personOf(numberOf(from))))
      throw new Error('This phone is already in a call.');
    const call = this.newCall({
      direction: 'inbound',
      to,
      from,
      parentCallSid: null,
      events: new Set<CallEvent>(['completed']),
      callback: callbackTarget(this.settings.webhooks.voiceStatus),
    });
    const line = this.openLine(call);
    this.progress.ringing(call);
    const document: DocumentRequest = { kind: 'url', url, method: 'POST', extra: {} };
    void this.timers.track(this.talk(call, line, person, document, null)).finally(() => this.lines.delete(call.sid));
    return call;
  }

  /** The line of a live call, to press keys on. */
  lineOf(sid: string): CallLine | undefined {
    return this.lines.get(sid);
  }

  /** What POST Calls/{sid} does: hang up, or go on with other TwiML. False when the call is over. */
  update(call: CallRecord, change: { hangUp: true } | { document: DocumentRequest }): boolean {
    const line = this.lines.get(call.sid);
    if (!line || !isLive(call)) return false;
    if ('hangUp' in change) {
      if (call.status !== 'in-progress') this.progress.ended(call, 'canceled', 0);
      line.signal({ kind: 'hung_up', declined: false });
    } else {
      line.signal({ kind: 'redirected', document: change.document });
    }
    return true;
  }

  /** Ends every call without telling anybody. */
  dropAll(): void {
    for (const [sid, line] of this.lines) {
      const call = this.log.get(sid);
      if (!call) continue;
      call.callback.url = null;
      this.progress.ended(call, 'canceled', 0);
      line.signal({ kind: 'hung_up', declined: false });
    }
  }

  private async callOut(
    call: CallRecord,
    line: CallLine,
    request: CallRequest,
    planned: PlannedFailures,
  ): Promise<void> {
    await this.timers.sleep(this.settings.delays.ringing);
    if (!isLive(call)) return;
    this.progress.initiated(call);
    if (this.phones.currentCall(call.to)) return this.progress.ended(call, 'busy', 0);
    const person = personOf(this.people.of(call.to), planned);
    const pickup = await this.ring(call, line, person, request);
    if (!isLive(call) || this.timers.isStopped) return;
    if (pickup.kind === 'not_answered') return this.progress.ended(call, pickup.status, 0);
    const answeredBy = answeredByOf(request.machineDetection, pickup.machine);
    this.progress.answered(call, request.asyncAmd ? null : answeredBy);
    if (request.asyncAmd && answeredBy) this.reportMachine(call, request.asyncAmd, answeredBy);
    await this.talk(call, line, person, request.document, request.fallback);
  }

  private async ring(call: CallRecord, line: CallLine, person: CalleeBehaviour, request: CallRequest): Promise<Pickup> {
    if (person.kind === 'unreachable') return { kind: 'not_answered', status: 'failed' };
    if (person.kind === 'busy') return { kind: 'not_answered', status: 'busy' };
    this.progress.ringing(call);
    const second = this.settings.callSecondMillis;
    const ringMillis = request.timeoutSeconds * second;
    const patience =
      person.kind === 'voicemail'
        ? VOICEMAIL_AFTER_SECONDS * second
        : person.kind === 'answers' || person.kind === 'decides'
          ? this.settings.delays.answered
          : Infinity;
    for (;;) {
      const signal = await line.wait(Math.min(ringMillis, patience));
      if (signal === null) {
        if (patience > ringMillis) return { kind: 'not_answered', status: 'no-answer' };
        return { kind: 'answered', machine: person.kind === 'voicemail' };
      }
      if (signal.kind === 'picked_up') return { kind: 'answered', machine: false };
      if (signal.kind === 'hung_up') return { kind: 'not_answered', status: signal.declined ? 'busy' : 'no-answer' };
    }
  }

  private async talk(
    call: CallRecord,
    line: CallLine,
    person: CalleeBehaviour,
    document: DocumentRequest,
    fallback: DocumentRequest | null,
  ): Promise<void> {
    line.passedMillis = 0;
    const session = new CallSession(call, line, person, {
      settings: this.settings,
      client: this.client,
      alerts: this.alerts,
      phones: this.phones,
      accepted: () => {
        if (call.direction === 'inbound') this.progress.answered(call, null);
      },
      dial: (parent, parentLine, number, callerId, timeoutSeconds) =>
        this.dial(parent, parentLine, number, callerId, timeoutSeconds),
    });
    const hangUp = (): void => void line.signal({ kind: 'hung_up', declined: false });
    const inTime = this.timers.after(call.timeLimitSeconds * this.settings.callSecondMillis, hangUp, hangUp);
    const status = await session.run(document, fallback).finally(inTime);
    this.progress.ended(call, status, status === 'completed' ? this.seconds(line.passedMillis) : 0);
  }

  /** A <Dial>: the other number answers as set for it; whoever holds the phone ends it by hanging up. */
  private async dial(
    parent: CallRecord,
    parentLine: CallLine,
    number: string,
    callerId: string,
    timeoutSeconds: number,
  ): Promise<DialResult> {
    const person = this.people.of(number);
    const child = this.newCall({
      direction: 'outbound-dial',
      to: number,
      from: callerId,
      parentCallSid: parent.sid,
      events: new Set<CallEvent>(),
      callback: callbackTarget(null),
    });
    const refusal = REFUSALS[person.kind] ?? null;
    const before = parentLine.passedMillis;
    const talkSeconds = person.kind === 'manual' ? timeoutSeconds : TALK_SECONDS;
    if (refusal === null) this.progress.answered(child, null);
    const wait = refusal === null ? talkSeconds : refusal === 'no-answer' ? timeoutSeconds : 0;
    const signal = await parentLine.wait(wait * this.settings.callSecondMillis);
    const seconds = refusal === null ? this.seconds(parentLine.passedMillis - before) : 0;
    this.progress.ended(child, refusal ?? 'completed', seconds);
    return { status: refusal ?? 'completed', sid: child.sid, seconds, patientHungUp: signal?.kind === 'hung_up' };
  }

  private reportMachine(call: CallRecord, target: { url: string; method: 'GET' | 'POST' }, answeredBy: string): void {
    const params = { ...voiceParams(call), AnsweredBy: answeredBy, MachineDetectionDuration: '2500' };
    void this.timers.track(this.client.send({ url: target.url, method: target.method, params }));
    call.answeredBy = answeredBy;
  }

  private newCall(
    given: Pick<CallRecord, 'direction' | 'to' | 'from' | 'parentCallSid' | 'events' | 'callback'> &
      Partial<Pick<CallRecord, 'timeLimitSeconds'>>,
  ): CallRecord {
    const now = this.now();
    const sid = newSid('CA');
    const other = numberOf(given.direction === 'inbound' ? given.from : given.to);
    const call: CallRecord = {
      sid,
      phone: isPersonal(other) ? this.users.personOf(other) : sid,
      sequence: 0,
      accountSid: this.account.sid,
      status: 'queued',
      answeredBy: null,
      createdAt: now,
      updatedAt: now,
      startedAt: null,
      endedAt: null,
      durationSeconds: null,
      callbacksSent: 0,
      heard: [],
      awaiting: null,
      timeLimitSeconds: LONGEST_CALL_SECONDS,
      ...given,
    };
    this.log.append(call);
    return call;
  }

  private openLine(call: CallRecord): CallLine {
    const line = new CallLine(this.timers);
    this.lines.set(call.sid, line);
    return line;
  }

  /** A call that was answered lasts a second at least. */
  private seconds(millis: number): number {
    return Math.max(1, Math.round(millis / Math.max(1, this.settings.callSecondMillis)));
  }
}

/** A failure switched on for this call goes before what the person would do. */
function personOf(behaviour: CalleeBehaviour, planned: PlannedFailures): CalleeBehaviour {
  if (planned.outcome?.kind !== 'call_ends') return behaviour;
  const { status } = planned.outcome;
  return { kind: status === 'failed' ? 'unreachable' : status };
}

function answeredByOf(detection: CallRequest['machineDetection'], machine: boolean): string | null {
  if (detection === 'off') return null;
  if (!machine) return 'human';
  return detection === 'DetectMessageEnd' ? 'machine_end_beep' : 'machine_start';
}

/** The call a phone is in, for the methods that work by number. */
export function liveCallOf(phones: Phones, number: string): CallRecord | null {
  const call = phones.currentCall(number);
  return call && isLive(call) && patientOf(call) === number ? call : null;
}
