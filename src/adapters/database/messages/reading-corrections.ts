import { type DataSource } from 'typeorm';
import { type MessageItem } from '../../../ports/out/office-lists';
import { type ReadingCorrections } from '../../../ports/out/reading-corrections';
import { MESSAGE_COLUMNS } from '../lists/office-lists';
import { updateReturning } from '../connection/update-returning';
import { isRestrictedMessage } from './restricted-messages';

const KEEP = `
  update messages set correction = $2, corrected_by = $3, corrected_at = $4, updated_at = $4
   where id = $1 and direction = 'inbound' and body is not null and not ($5 and ${isRestrictedMessage('messages')})
  returning ${MESSAGE_COLUMNS}`;

export const createReadingCorrections = (dataSource: DataSource): ReadingCorrections => ({
  keep: async (messageId, correction, { userId, unrestricted }, now) =>
    (
      await updateReturning<MessageItem>(dataSource, KEEP, [
        messageId,
        JSON.stringify(correction),
        userId,
        now,
        unrestricted,
      ])
    )[0] ?? null,
});
