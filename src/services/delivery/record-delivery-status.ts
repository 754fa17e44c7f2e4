import { type Channel } from '../../domain/channel';
import { type SendingRules } from '../../domain/clinic/quiet-hours';
import { afterFailure } from '../../domain/delivery/retry';
import { type RecordDeliveryStatus } from '../../ports/in/delivery-status';
import { type Clock } from '../../ports/out/clock';
import { type DeliveryStatusStore } from '../../ports/out/delivery-status-store';
import { type ProviderFaults } from './provider-faults';

/** A failure whose cause is our own account, sender or template. */
interface ReportedFault {
  code: number;
  channel: Channel;
  messageId: string;
}

interface Dependencies {
  store: DeliveryStatusStore;
  clock: Clock;
  rules: SendingRules;
  faults: ProviderFaults;
  onFault: (fault: ReportedFault) => void;
}

/**
 * Records what the provider reports: in any order, any number of times, with the same end. A failure has the consequences of its class, the same
 * that a refusal has: see domain/delivery/failure.
 */
export const createRecordDeliveryStatus =
  ({ store, clock, rules, faults, onFault }: Dependencies): RecordDeliveryStatus =>
  async (report) => {
    const now = clock.now();
    const { addressUnusable, optedOut, fault } = report.failure;
    const failed = await store.record(
      {
        sid: report.sid,
        providerStatus: report.providerStatus,
        status: report.status,
        sequenceNumber: report.sequenceNumber ?? -1,
        errorCode: report.errorCode ?? null,
        messageId: report.messageId ?? null,
        attemptNo: report.attemptNo ?? null,
        byRcs: report.byRcs ?? null,
        addressUnusable,
        optedOut,
      },
      now,
      (failure) => afterFailure(failure, report.failure, rules, now),
    );
    if (failed === null || failed.code === null || fault === null) return;
    onFault({ code: failed.code, channel: failed.channel, messageId: failed.messageId });
    await faults.note([{ code: failed.code, channel: failed.channel, scope: fault }]);
  };
