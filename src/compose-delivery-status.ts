import { createDeliveryStatusStore } from './adapters/database/repositories/delivery-status-store';
import { CONFIGURATION_FAULT, type Core } from './compose-core';
import { createRecordDeliveryStatus, type RecordDeliveryStatus } from './services/record-delivery-status';

/** Records statuses, whether a callback brings them or we ask for them. `count` is told the code of every failure that only people can mend. */
export const composeRecordDeliveryStatus = ({ dataSource, clock, rules, logger }: Core, count: (code: number) => void = () => undefined): RecordDeliveryStatus =>
  createRecordDeliveryStatus({
    store: createDeliveryStatusStore(dataSource), clock, rules,
    onConfigurationFault: ({ code, channel, messageId }) => {
      count(code);
      logger.error({ code, channel, message: messageId }, CONFIGURATION_FAULT);
    },
  });
