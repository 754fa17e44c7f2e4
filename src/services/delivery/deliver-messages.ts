import { localeOf } from '../../domain/locale';
import { parseStaffAlert } from '../../domain/follow-up/alert/alert-texts';
import { parseMessage } from '../../domain/conversation/messages/message-keys';
import { isTextChannel, propertiesOf } from '../../domain/channel';
import { nextStep, type SendOutcome } from '../../domain/delivery/retry';
import { freeTextEnds } from '../../domain/delivery/free-text';
import { type Clock } from '../../ports/out/clock';
import { type ClaimedAttempt, type DeliveryStore, type RecordedStep } from '../../ports/out/delivery-store';
import { type CallGateway } from '../../ports/out/call-gateway';
import { type OutgoingText, type TextGateway } from '../../ports/out/text-gateway';
import { type Texts } from '../../ports/out/texts';
import { type ProviderFaults } from './provider-faults';
import { type SendingLimitsService } from './sending-limits';

interface DeliverCounts {
  claimed: number;
  dropped: number;
  capped: number;
  unpaid: number;
}

export interface DeliveryWorker {
  /** Claims and starts what is due, as far as there is room. Resolves when the calls are under way, not when they have ended. */
  pump(): Promise<DeliverCounts>;
  /** Resolves when what was claimed is sent and recorded. Nothing new is claimed once this was called. */
  drain(): Promise<void>;
  /** The proof of life is gone: what was claimed and not yet begun is left to others. */
  abandon(): void;
  readonly inFlight: number;
}

export interface DeliverDependencies {
  store: DeliveryStore;
  textGateway: TextGateway;
  callGateway: CallGateway;
  texts: Texts;
  clock: Clock;
  /** This worker's number; its advisory lock is the proof that it lives. */
  owner: number;
  /** Calls to the provider under way at once; urgent messages get a few more. */
  concurrency: number;
  reconcileGraceSeconds: number;
  /** Whether bulk messages may leave now (quiet hours). */
  lastPriorityAt: (now: Date) => number;
  /** Whether calls that can wait may be placed now (hours of calls). */
  callsAt: (now: Date) => boolean;
  /** Told of codes that only people can do something about. */
  faults: ProviderFaults;
  limits: Pick<SendingLimitsService, 'policy' | 'reached' | 'pauseSender'>;
  /** False where a text cannot be answered. */
  twoWay: (attempt: Pick<ClaimedAttempt, 'channel' | 'address' | 'purpose'>) => boolean;
  random: () => number;
  /** One line for each call to the provider and what came of it. */
  onStep: (attempt: ClaimedAttempt, step: RecordedStep['step']) => void;
  /** A call ended in a way nobody foresaw; the attempt stays `sending` and is reconciled once this worker is gone. Never gets personal data. */
  onFault: (error: unknown, attemptId: string) => void;
  /** Outcomes could not be written. This worker must end: what it claimed is settled once its lock is gone. */
  onUnrecorded: (error: unknown) => void;
  /** Called when an attempt has ended and there is room again. */
  onRoom: () => void;
}

const CLAIM_AT_MOST = 100;
/** Outcomes are recorded together: few commits, and at most this much is re-checked with the provider after a crash. */
const RECORD_AFTER_MS = 50;
/** Calls beyond the concurrency that only urgent messages may use: with every slot taken by bulk, a reply still leaves at once. */
export const URGENT_SLOTS = 10;
/** A 429 without Retry-After. */
const PAUSE_SECONDS = 1;

/** The sender: claims due attempts, calls the provider, records what came of it. One a worker process. */
export function createDeliveryWorker(d: DeliverDependencies): DeliveryWorker {
  /** Claimed and not yet recorded; of these `calling` are with the provider, and `waiting` wait for a free slot. */
  let inFlight = 0;
  let calling = 0;
  let waiting: ClaimedAttempt[] = [];
  let draining = false;
  let pending: RecordedStep[] = [];
  let timer: NodeJS.Timeout | undefined;
  let recording: Promise<void> = Promise.resolve();
  const idle: (() => void)[] = [];
  // Bulk is claimed a part ahead of the free slots and in parts of that size: no slot stands empty while a claim or a record runs, and
  // no statement is spent on a single message. What is ahead is half of what a crash leaves in flight anyway.
  const part = Math.max(1, Math.floor(d.concurrency / 2));
  const ahead = part > 1 ? part : 0;
  const most = d.concurrency * 3;

  function flush(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    const steps = pending;
    pending = [];
    if (steps.length > 0) {
      recording = recording
        .then(() => d.store.record(steps, d.clock.now()))
        .then(() =>
          d.faults.note(
            steps.flatMap(({ step, channel }) =>
              'code' in step && step.code !== null && step.fault !== null
                ? [{ code: step.code, channel, scope: step.fault }]
                : [],
            ),
          ),
        )
        .catch((error: unknown) => d.onUnrecorded(error))
        .then(() => {
          inFlight -= steps.length;
          d.onRoom();
          settleIdle();
        });
    }
    return recording;
  }

  function settleIdle(): void {
    if (inFlight === 0) for (const resolve of idle.splice(0)) resolve();
  }

  function remember(step: RecordedStep): void {
    pending.push(step);
    if (pending.length >= CLAIM_AT_MOST) void flush();
    else timer ??= setTimeout(() => void flush(), RECORD_AFTER_MS);
  }

  async function call(
    attempt: ClaimedAttempt,
  ): Promise<Pick<RecordedStep, 'body' | 'segments' | 'billedAs'> & { outcome: SendOutcome }> {
    const { messageId, attemptNo, to, channel } = attempt;
    if (!isTextChannel(channel))
      return {
        outcome: await d.callGateway.startCall({ messageId, attemptNo, urgent: !attempt.bulk, to }),
        body: null,
        segments: null,
        billedAs: null,
      };
    const now = d.clock.now();
    const ends = attempt.lastInboundAt && freeTextEnds(channel, attempt.lastInboundAt);
    const free = !attempt.asTemplate && ends !== null && now < ends;
    const message =
      attempt.key === null
        ? null
        : (parseMessage(attempt.key, attempt.params) ?? parseStaffAlert(attempt.key, attempt.params));
    const target = { locale: localeOf(attempt.language), channel, twoWay: d.twoWay(attempt) };
    const words = message ? d.texts.render({ ...message, choices: attempt.choices ?? [] }, target, now) : null;
    const body = words?.text ?? attempt.body;
    if (body === null) throw new Error('a message without words');
    // Only templates carry buttons, and only they may open a conversation.
    const wanted = words?.template && (!free || words.buttons.length > 0) ? words.template : undefined;
    const template = wanted && d.textGateway.hasTemplate(wanted.name, wanted.locale) ? wanted : undefined;
    const text: OutgoingText = {
      messageId,
      attemptNo,
      urgent: !attempt.bulk,
      to,
      channel,
      byRcs: attempt.byRcs,
      text: body,
      expiresAt: attempt.expiresAt,
      ...(template && { template }),
      ...(attempt.asTemplate && { onlyAsTemplate: true }),
    };
    const billedAs =
      propertiesOf(channel).freeTextMs === null || (attempt.asTemplate && !template)
        ? null
        : template
          ? 'template'
          : 'service';
    return { outcome: await d.textGateway.sendText(text), body, segments: words?.segments ?? null, billedAs };
  }

  async function send(attempt: ClaimedAttempt): Promise<void> {
    const { channel } = attempt;
    try {
      const { outcome, body, segments, billedAs } = await call(attempt);
      const step = nextStep(outcome, {
        now: d.clock.now(),
        attemptNo: attempt.attemptNo,
        asTemplate: attempt.asTemplate,
        expiresAt: attempt.expiresAt,
        random: d.random(),
        reconcileGraceSeconds: d.reconcileGraceSeconds,
        bulk: attempt.bulk,
        onlyWay: !attempt.onLadder,
      });
      d.onStep(attempt, step);
      // A limit, or a provider that is left alone for a while.
      if (
        outcome.kind === 'refused' &&
        (outcome.httpStatus === 429 || (outcome.httpStatus === null && outcome.retryAfterSeconds !== undefined))
      ) {
        void d.limits
          .pauseSender(attempt.channel, outcome.retryAfterSeconds ?? PAUSE_SECONDS)
          .catch((error: unknown) => d.onUnrecorded(error));
      }
      remember({ attemptId: attempt.attemptId, channel, step, body, segments, billedAs });
    } catch (error) {
      d.onFault(error, attempt.attemptId);
      remember({
        attemptId: attempt.attemptId,
        channel: attempt.channel,
        step: { kind: 'fail', code: null, fault: null, httpStatus: null, addressUnusable: false, optedOut: false },
        body: null,
        segments: null,
        billedAs: null,
      });
    }
  }

  function begin(attempt: ClaimedAttempt): void {
    calling++;
    void send(attempt).then(() => {
      calling--;
      startWaiting();
      if (roomForBulk() > 0) d.onRoom();
    });
  }

  function startWaiting(): void {
    while (waiting.length > 0 && calling < d.concurrency) begin(waiting.shift()!);
  }

  function roomForBulk(): number {
    const allowed = d.textGateway.bulkAllowed();
    if (allowed !== 'all') return allowed === 'one' && calling + waiting.length === 0 ? 1 : 0;
    const room = Math.min(d.concurrency + ahead - calling - waiting.length, most - inFlight, CLAIM_AT_MOST);
    return room >= part ? room : 0;
  }

  return {
    get inFlight() {
      return inFlight;
    },
    async pump() {
      const urgent = Math.min(d.concurrency + URGENT_SLOTS - calling, CLAIM_AT_MOST);
      if (draining || urgent <= 0) return { claimed: 0, dropped: 0, capped: 0, unpaid: 0 };
      const policy = await d.limits.policy();
      const now = d.clock.now();
      const { claimed, dropped, capped, unpaid, reached } = await d.store.claim({
        owner: d.owner,
        now,
        urgent,
        bulk: roomForBulk(),
        lastPriority: d.lastPriorityAt(now),
        calls: d.callsAt(now),
        policy,
      });
      inFlight += claimed.length;
      for (const attempt of claimed) if (!attempt.bulk) begin(attempt);
      waiting.push(...claimed.filter((attempt) => attempt.bulk));
      startWaiting();
      for (const limit of reached) await d.limits.reached(limit);
      return { claimed: claimed.length, dropped, capped, unpaid };
    },
    abandon() {
      inFlight -= waiting.length;
      waiting = [];
      settleIdle();
    },
    async drain() {
      draining = true;
      if (inFlight > 0) await new Promise<void>((resolve) => idle.push(resolve));
      await recording;
    },
  };
}
