import { localeOf, type Locale } from '../domain/patient/language';
import { parseMessage } from '../domain/conversation/message-keys';
import { nextStep, type SendOutcome } from '../domain/reminder/retry';
import { FREE_TEXT_MS } from '../domain/reminder/whatsapp-window';
import { type Clock } from '../ports/clock';
import { type ClaimedAttempt, type DeliveryStore, type RecordedStep } from '../ports/delivery-store';
import { type MessagingGateway, type OutgoingText } from '../ports/messaging-gateway';
import { type Texts } from '../ports/texts';

interface DeliverCounts {
  claimed: number;
  dropped: number;
}

export interface DeliveryWorker {
  /** Claims and starts what is due, as far as there is room. Resolves when the calls are under way, not when they have ended. */
  pump(): Promise<DeliverCounts>;
  /** Resolves when every call in flight has been recorded. Nothing new is claimed once this was called. */
  drain(): Promise<void>;
  readonly inFlight: number;
}

export interface DeliverDependencies {
  store: DeliveryStore;
  gateway: MessagingGateway;
  texts: Texts;
  clock: Clock;
  /** This worker's number; its advisory lock is the proof that it lives. */
  owner: number;
  concurrency: number;
  reconcileGraceSeconds: number;
  /** Whether bulk messages may leave now (quiet hours). */
  lastPriorityAt: (now: Date) => number;
  /** ContentSid of a template by its name and language; undefined when the clinic has none. */
  contentSidOf: (name: string, locale: Locale) => string | undefined;
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
const RECORD_AFTER_MS = 20;

/** The sender: claims due attempts, calls the provider, records what came of it. One a worker process. */
export function createDeliveryWorker(d: DeliverDependencies): DeliveryWorker {
  let inFlight = 0;
  let draining = false;
  let pending: RecordedStep[] = [];
  let timer: NodeJS.Timeout | undefined;
  let recording: Promise<void> = Promise.resolve();
  const idle: (() => void)[] = [];

  function flush(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    const steps = pending;
    pending = [];
    if (steps.length > 0) {
      recording = recording
        .then(() => d.store.record(steps, d.clock.now()))
        .catch((error: unknown) => d.onUnrecorded(error))
        .then(() => {
          inFlight -= steps.length;
          d.onRoom();
          if (inFlight === 0) for (const resolve of idle.splice(0)) resolve();
        });
    }
    return recording;
  }

  function remember(step: RecordedStep): void {
    pending.push(step);
    if (pending.length >= CLAIM_AT_MOST) void flush();
    else timer ??= setTimeout(() => void flush(), RECORD_AFTER_MS);
  }

  async function call(attempt: ClaimedAttempt): Promise<{ outcome: SendOutcome; body: string | null; segments: number | null }> {
    const { messageId, attemptNo, address: to, channel } = attempt;
    if (channel === 'call') return { outcome: await d.gateway.startCall({ messageId, attemptNo, to }), body: null, segments: null };
    const now = d.clock.now();
    const free = !attempt.asTemplate && attempt.lastInboundAt !== null && now.getTime() - attempt.lastInboundAt.getTime() < FREE_TEXT_MS;
    const message = attempt.key === null ? null : parseMessage(attempt.key, attempt.params);
    const target = { locale: localeOf(attempt.language), channel, twoWay: d.twoWay(attempt) };
    const words = message ? d.texts.render({ ...message, choices: attempt.choices ?? [] }, target, now) : null;
    const body = words?.text ?? attempt.body;
    if (body === null) throw new Error('a message without words');
    // Only templates carry buttons, and only they may open a conversation.
    const template = words?.template && (!free || words.buttons.length > 0) ? words.template : undefined;
    const contentSid = template && d.contentSidOf(template.name, template.locale);
    // WhatsApp said that the window is closed: the same words as free text would be refused again.
    if (attempt.asTemplate && contentSid === undefined) return { outcome: { kind: 'refused', code: 63016, httpStatus: 400 }, body, segments: null };
    const text: OutgoingText = {
      messageId, attemptNo, to, channel, text: body, expiresAt: attempt.expiresAt,
      ...(template && contentSid ? { template: { contentSid, variables: template.variables } } : {}),
    };
    return { outcome: await d.gateway.sendText(text), body, segments: words?.segments ?? null };
  }

  async function send(attempt: ClaimedAttempt): Promise<void> {
    try {
      const { outcome, body, segments } = await call(attempt);
      const step = nextStep(outcome, {
        now: d.clock.now(), attemptNo: attempt.attemptNo, asTemplate: attempt.asTemplate, expiresAt: attempt.expiresAt, random: d.random(), reconcileGraceSeconds: d.reconcileGraceSeconds,
      });
      d.onStep(attempt, step);
      remember({ attemptId: attempt.attemptId, step, body, segments });
    } catch (error) {
      d.onFault(error, attempt.attemptId);
      remember({ attemptId: attempt.attemptId, step: { kind: 'fail', code: null, httpStatus: null, addressUnusable: false, optedOut: false }, body: null, segments: null });
    }
  }

  return {
    get inFlight() {
      return inFlight;
    },
    async pump() {
      const room = Math.min(d.concurrency - inFlight, CLAIM_AT_MOST);
      if (draining || room <= 0) return { claimed: 0, dropped: 0 };
      const now = d.clock.now();
      const { claimed, dropped } = await d.store.claim({ owner: d.owner, now, limit: room, lastPriority: d.lastPriorityAt(now) });
      inFlight += claimed.length;
      for (const attempt of claimed) void send(attempt);
      return { claimed: claimed.length, dropped };
    },
    async drain() {
      draining = true;
      if (inFlight > 0) await new Promise<void>((resolve) => idle.push(resolve));
      await recording;
    },
  };
}
