import { type DataSource } from 'typeorm';
import { numberCandidates } from '../../../domain/patient/number-candidates';
import { type ConsentLedger } from '../../../ports/consent-ledger';
import { type ConsentItem } from '../../../ports/office-lists';
import { CONSENT_COLUMNS } from '../read-models/office-lists';

const KNOWN = 'select exists (select from contacts where address = any($1)) as known';
const LOCK = 'select id from conversations where address = any($1) order by address for no key update';
const ADD = `
  insert into consents (address, purpose, granted, source, user_id, wording_version, recorded_at)
  select form, purpose, $3, 'staff', $4, $5, $6 from unnest($2::text[]) as purpose cross join unnest($1::text[]) as form returning ${CONSENT_COLUMNS}`;

/** The ledger of consents in PostgreSQL. */
export const createConsentLedger = (dataSource: DataSource): ConsentLedger => ({
  add: ({ address, purposes, granted, wordingVersion }, userId, now) => dataSource.transaction(async (manager) => {
    const forms = [address, ...numberCandidates(address)];
    const [found] = await manager.query<{ known: boolean }[]>(KNOWN, [forms]);
    if (!found?.known) return null;
    await manager.query(LOCK, [forms]);
    const rows = await manager.query<ConsentItem[]>(ADD, [forms, [...purposes], granted, userId, wordingVersion, now]);
    return rows.filter(({ phoneNumber }) => phoneNumber === address);
  }),
});
