import { type DataSource } from 'typeorm';
import { type ConsentLedger } from '../../../ports/consent-ledger';
import { type ConsentItem } from '../../../ports/office-lists';
import { CONSENT_COLUMNS } from '../read-models/office-lists';

const KNOWN = 'select exists (select from contacts where address = $1) as known';
const LOCK = 'select id from conversations where address = $1 for no key update';
const ADD = `
  insert into consents (address, purpose, granted, source, user_id, wording_version, recorded_at)
  select $1, purpose, $3, 'staff', $4, $5, $6 from unnest($2::text[]) as purpose returning ${CONSENT_COLUMNS}`;

/** The ledger of consents in PostgreSQL. */
export const createConsentLedger = (dataSource: DataSource): ConsentLedger => ({
  add: ({ address, purposes, granted, wordingVersion }, userId, now) => dataSource.transaction(async (manager) => {
    const [found] = await manager.query<{ known: boolean }[]>(KNOWN, [address]);
    if (!found?.known) return null;
    await manager.query(LOCK, [address]);
    return manager.query<ConsentItem[]>(ADD, [address, [...purposes], granted, userId, wordingVersion, now]);
  }),
});
