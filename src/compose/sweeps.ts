import { createProviderErasures } from '../adapters/database/patients/privacy/provider-erasures';
import { createSweepStore } from '../adapters/database/messages/sweep-store';
import { whenAlone } from '../adapters/database/jobs/when-alone';
import { readWeights } from '../adapters/language-models/read-weights';
import { composeConversation } from './conversation';
import { type Core } from './core';
import { composeRecordDeliveryStatus } from './delivery-status';
import { PROVIDER_NAME } from './provider';
import { useModels } from '../language/models';
import { createHandleInbound } from '../services/conversation/handle-inbound';
import { createWake } from '../services/delivery/keep-delivering';
import { keepPolling } from '../services/delivery/keep-polling';
import { createEraseAtProvider } from '../services/patients/erase-at-provider';
import { createPollStatuses } from '../services/delivery/poll-statuses';
import { createSweepInbound } from '../services/conversation/sweep-inbound';

/** What asks the provider for what no webhook told. */
export interface Sweeps {
  /** One round: texts of patients that we lack, then statuses and prices, then records of erased patients to delete. Null when another replica is at it. */
  sweepOnce: () => Promise<Record<string, number> | null>;
  /** Rounds until the signal, a few seconds apart (WEBHOOKS=poll). */
  sweepUntil: (signal: AbortSignal) => Promise<Record<string, number>>;
}

/** A webhook is given 15 s, with its repetitions. */
const LEFT_TO_WEBHOOK_MS = 60_000;
/** The provider's advice for messages without a final status. */
const STATUS_AFTER_MS = 12 * 60 * 60_000;
const PRICE_AFTER_MS = 10 * 60_000;
const POLL_PAUSE_MS = 4_000;

export function composeSweeps(core: Core): Sweeps {
  const {
    runtime: { config },
    dataSource,
    clock,
    logger,
    records,
  } = core;
  // In a worker thread of its own: replies are read as the webhook's are.
  useModels(readWeights());
  const polls = config.WEBHOOKS === 'poll';
  const store = createSweepStore(dataSource);
  const inbound = createSweepInbound({
    records,
    store,
    clock,
    leftToWebhookMs: polls ? 0 : LEFT_TO_WEBHOOK_MS,
    inbound: createHandleInbound({
      ...composeConversation(core),
      graceSeconds: config.RECONCILE_GRACE_SECONDS,
      onHandled: (line) => logger.info({ audit: 'reply.handled', fetched: true, ...line }, 'reply handled'),
    }),
    onFault: (error, sid) =>
      logger.error(
        { sid, errorName: error instanceof Error ? error.name : typeof error },
        'a fetched message could not be dealt with; the next sweep tries again',
      ),
  });
  const statuses = createPollStatuses({
    records,
    store,
    clock,
    statusAfterMs: polls ? 0 : STATUS_AFTER_MS,
    priceAfterMs: PRICE_AFTER_MS,
    record: composeRecordDeliveryStatus(core),
  });
  const eraseAtProvider = createEraseAtProvider({ records, erasures: createProviderErasures(dataSource), clock });
  const round = async (): Promise<Record<string, number>> => {
    const counts = { ...(await inbound()), ...(await statuses()), ...(await eraseAtProvider()) };
    if (counts['notErasedAtProvider'])
      logger.error(
        'the provider does not delete records of an erased patient: its support has to; the table provider_erasures has their ids, without next_at',
      );
    return counts;
  };
  const sayReachable = (reachable: boolean): void => {
    if (reachable) logger.info(`${PROVIDER_NAME} can be asked for messages again`);
    else logger.warn(`${PROVIDER_NAME} cannot be asked for messages; the next round tries again`);
  };
  const sweepOnce = (): Promise<Record<string, number> | null> => whenAlone(dataSource, 'sweep', round);
  return {
    sweepOnce: async () => {
      const counts = await sweepOnce();
      if (counts?.['inboundUnreachable'] || counts?.['statusesUnreachable']) sayReachable(false);
      return counts;
    },
    sweepUntil: (signal) =>
      keepPolling({
        round: async () => (await sweepOnce()) ?? {},
        wake: createWake(),
        signal,
        pauseMs: POLL_PAUSE_MS,
        onReachable: sayReachable,
      }),
  };
}
