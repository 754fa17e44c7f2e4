import { type DataSource } from 'typeorm';
import { type MessageFiles } from '../../../ports/out/provider-media';
import { rowsOf } from '../connection/sql';
import { isRestrictedMessage } from './restricted-messages';

const FIND = `select m.media -> $2::int ->> 'url' as url, m.media -> $2::int ->> 'contentType' as "contentType", ${isRestrictedMessage('m')} as restricted from messages m where m.id = $1 and m.direction = 'inbound'`;

/** Addresses of the files that came with messages. */
export const createMessageFiles = (dataSource: DataSource): MessageFiles => ({
  async find(messageId, index) {
    const [found] = await rowsOf<{ url: string | null; contentType: string | null; restricted: boolean }>(
      dataSource,
      FIND,
      [messageId, index],
    );
    return found?.url
      ? {
          url: found.url,
          contentType: found.contentType ?? 'application/octet-stream',
          restricted: found.restricted,
        }
      : null;
  },
});
