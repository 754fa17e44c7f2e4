import { type DataSource } from 'typeorm';
import { type MessageItem } from '../../../ports/out/office-lists';
import { type ReadingCorrections } from '../../../ports/out/reading-corrections';
import { MESSAGE_COLUMNS } from '../lists/office-lists';
import { beginChange } from '../connection/record-version';
import { isRestrictedMessage } from './restricted-messages';

const LOCK = `
  select from messages
   where id = $1 and direction = 'inbound' and body is not null and not ($2 and ${isRestrictedMessage('messages')}) for no key update`;
const KEEP = 'update messages set correction = $2, corrected_by = $3, corrected_at = $4, updated_at = $4 where id = $1';
const FIND = `select ${MESSAGE_COLUMNS} from messages where id = $1`;

export const createReadingCorrections = (dataSource: DataSource): ReadingCorrections => ({
  keep: (messageId, correction, edit, now) =>
    dataSource.transaction(async (manager) => {
      const [known] = await manager.query<unknown[]>(LOCK, [messageId, edit.unrestricted]);
      if (!known) return null;
      await beginChange(manager, 'message', messageId, edit);
      await manager.query(KEEP, [messageId, JSON.stringify(correction), edit.userId, now]);
      return (await manager.query<MessageItem[]>(FIND, [messageId]))[0] ?? null;
    }),
});
