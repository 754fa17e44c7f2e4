import { type EntityManager } from 'typeorm';
import { type DataKeys } from '../../../../ports/out/data-keys';
import { eraseConsents, restoreWithdrawals } from '../../consents/entries';
import { sameTelephone } from './same-telephone';

/** A number with both purposes in the ledger has had its say since; most installations have no suppressed number at all. */
const UNDECIDED = `
  select n.address from (select distinct unnest($1::text[]) as address) n
   where exists (select from suppressed_numbers)
     and (select count(distinct c.purpose) from consents c where c.address = n.address) < 2`;

/**
 * Before anything is sent to, or heard from, numbers the clinic may meet for the first time: where the owner of one withdrew consent and was erased
 * later, the withdrawal stands in the ledger again. What the ledger holds of a number already is newer and stays.
 */
export async function keepWithdrawals(
  manager: EntityManager,
  addresses: readonly string[],
  keys: DataKeys,
  now: Date,
): Promise<void> {
  const undecided = await manager.query<{ address: string }[]>(UNDECIDED, [addresses]);
  if (undecided.length === 0) return;
  const rows = undecided.flatMap(({ address }) => keys.hashes(address).map((hash) => ({ address, hash })));
  await restoreWithdrawals(manager, rows, now);
}

const WITHDRAWN = `
  select distinct on (address, purpose) address, purpose, granted, recorded_at as "recordedAt" from consents where address = any($1) order by address, purpose, id desc`;

const SUPPRESS = `
  insert into suppressed_numbers (number_hash, purpose, withdrawn_at)
  select hash, purpose, max("withdrawnAt") from jsonb_to_recordset($1) as w(hash text, purpose text, "withdrawnAt" timestamptz) group by hash, purpose
  on conflict on constraint suppressed_numbers_pk do update set withdrawn_at = greatest(suppressed_numbers.withdrawn_at, excluded.withdrawn_at)`;

/* Who agreed again before the erasure is not held to an older withdrawal. */
const LIFT = `
  delete from suppressed_numbers s using jsonb_to_recordset($1) as g(hash text, purpose text) where s.number_hash = g.hash and s.purpose = g.purpose`;

/** Takes addresses out of the ledger; what their owner withdrew stays as keyed hashes of all forms of the number and of its ids. Returns how many withdrawals stay. */
export async function suppressNumbers(
  manager: EntityManager,
  addresses: readonly string[],
  keys: DataKeys,
): Promise<number> {
  const latest = await manager.query<{ address: string; purpose: string; granted: boolean; recordedAt: Date }[]>(
    WITHDRAWN,
    [addresses],
  );
  const forms = await sameTelephone(manager, addresses);
  const formsOf = (address: string): string[] => forms.get(address) ?? [address];
  const granted = latest
    .filter((row) => row.granted)
    .flatMap(({ address, purpose }) =>
      formsOf(address).flatMap((form) => keys.hashes(form).map((hash) => ({ hash, purpose }))),
    );
  await manager.query(LIFT, [JSON.stringify(granted)]);
  const withdrawn = latest.filter((row) => !row.granted);
  const rows = withdrawn.flatMap(({ address, purpose, recordedAt }) =>
    formsOf(address).map((form) => ({ hash: keys.hash(form), purpose, withdrawnAt: recordedAt })),
  );
  await manager.query(SUPPRESS, [JSON.stringify(rows)]);
  await eraseConsents(manager, addresses);
  return withdrawn.length;
}
