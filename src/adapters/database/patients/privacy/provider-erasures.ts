import { type DataSource } from 'typeorm';
import { type ProviderErasure, type ProviderErasures } from '../../../../ports/out/provider-erasures';

/** What the provider still has to delete, in PostgreSQL. */
export const createProviderErasures = (dataSource: DataSource): ProviderErasures => ({
  due: (now, limit) =>
    dataSource.query<ProviderErasure[]>(
      'select sid, kind, tries from provider_erasures where next_at <= $1 order by next_at limit $2',
      [now, limit],
    ),
  done: async (sid) => void (await dataSource.query('delete from provider_erasures where sid = $1', [sid])),
  later: async (sid, at) =>
    void (await dataSource.query('update provider_erasures set next_at = $2, tries = tries + 1 where sid = $1', [
      sid,
      at,
    ])),
});
