import { createDeliveryStatusStore } from '../adapters/database/messages/delivery-status-store';
import { createProviderFaultStore } from '../adapters/database/messages/provider-faults';
import { type Core } from './core';
import { faultLine } from './provider';
import { createProviderFaults, type ProviderFaults } from '../services/delivery/provider-faults';
import { type RecordDeliveryStatus } from '../ports/in/delivery-status';
import { createRecordDeliveryStatus } from '../services/delivery/record-delivery-status';

/** What tells people of codes that only they can do something about. */
export const composeProviderFaults = ({
  runtime: { config },
  dataSource,
  clock,
  rules,
  logger,
}: Core): ProviderFaults =>
  createProviderFaults({
    store: createProviderFaultStore(dataSource, { webhook: config.ALERT_WEBHOOK_URL !== undefined }),
    clock,
    rules,
    onAlarm: (day, codes) =>
      logger.error(
        { audit: 'provider.faults', day, codes },
        `${[...new Set(codes.map(faultLine))].join('; ')}; the task of this day on /admin/follow-ups lists all`,
      ),
  });

/** Records statuses, whether a callback brings them or we ask for them. */
export const composeRecordDeliveryStatus = (core: Core): RecordDeliveryStatus =>
  createRecordDeliveryStatus({
    store: createDeliveryStatusStore(core.dataSource),
    clock: core.clock,
    rules: core.rules,
    faults: composeProviderFaults(core),
    onFault: ({ code, channel, messageId }) => core.logger.warn({ code, channel, message: messageId }, faultLine(code)),
  });
