import { type Channel } from '../domain/channel';
import { messageStatusOf } from '../domain/reminder/delivery-status';
import { type Clock } from '../ports/clock';
import { type DeliveryStatusStore } from '../ports/delivery-status-store';

/** A status callback as it came, checked for form. */
export interface StatusReport {
  sid: string;
  channel: Channel;
  status: string;
  sequenceNumber?: number;
  errorCode?: number;
  messageId?: string;
  attemptNo?: number;
}

export type RecordDeliveryStatus = (report: StatusReport) => Promise<void>;

/** Records what the provider reports: in any order, any number of times, with the same end. */
export const createRecordDeliveryStatus = ({ store, clock }: { store: DeliveryStatusStore; clock: Clock }): RecordDeliveryStatus =>
  async (report) => {
    await store.record(
      {
        sid: report.sid,
        providerStatus: report.status,
        status: messageStatusOf(report.channel, report.status),
        sequenceNumber: report.sequenceNumber ?? -1,
        errorCode: report.errorCode ?? null,
        messageId: report.messageId ?? null,
        attemptNo: report.attemptNo ?? null,
      },
      clock.now(),
    );
  };
