import { type DataSource } from 'typeorm';
import { type MessageItem } from '../../../ports/out/office-lists';
import { type ReadingCorrections } from '../../../ports/out/reading-corrections';
import { MESSAGE_COLUMNS } from '../lists/office-lists';
import { updateReturning } from '../connection/update-returning';

const KEEP = `
  update messages set correction = $2, corrected_by = $3, corrected_at = $4, updated_at = $4
   where id = $1 and direction = 'inbound' and body is not null
  returning ${MESSAGE_COLUMNS}`;

export const createReadingCorrections = (dataSource: DataSource): ReadingCorrections => ({
  keep: async (messageId, correction, userId, now) =>
    (await updateReturning<MessageItem>(dataSource, KEEP, [messageId, JSON.stringify(correction), userId, now]))[0] ??
    null,
});
