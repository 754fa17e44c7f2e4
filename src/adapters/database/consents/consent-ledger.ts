import { type DataSource, type EntityManager } from 'typeorm';
import { isWhatsappUser } from '../../../domain/address';
import { type ConsentLedger, type RecordedConsent } from '../../../ports/out/consent-ledger';
import { type ConsentItem } from '../../../ports/out/office-lists';
import { giveUpNotices } from '../reminders/untold-changes';
import { sameTelephone } from '../patients/privacy/same-telephone';
import { leadsTo } from '../patients/whatsapp-users';
import { CONSENT_COLUMNS } from '../lists/office-lists';

const KNOWN = 'select exists (select from contacts where address = any($1)) as known';
/* Numbers before ids, as whoever joins the two locks them. */
const LOCK = `select id from conversations where address = any($1) order by address !~ '^\\+', address collate "C" for no key update`;
const ADD = `
  insert into consents (address, purpose, granted, source, user_id, wording_version, recorded_at)
  select form, purpose, $3, 'staff', $4, $5, $6 from unnest($2::text[]) as purpose cross join unnest($1::text[]) as form returning ${CONSENT_COLUMNS}`;

const leading = async (manager: EntityManager, address: string): Promise<string> =>
  (isWhatsappUser(address) ? await leadsTo(manager, address) : null) ?? address;

/** The ledger of consents in PostgreSQL. */
export const createConsentLedger = (dataSource: DataSource): ConsentLedger => {
  /** 'moved': the number of this id became known while its row was waited for. */
  const once = (given: RecordedConsent, userId: string, now: Date): Promise<ConsentItem[] | 'moved' | null> =>
    dataSource.transaction(async (manager) => {
      const { purposes, granted, wordingVersion } = given;
      const address = await leading(manager, given.address);
      const forms = (await sameTelephone(manager, [address])).get(address) ?? [address];
      const [found] = await manager.query<{ known: boolean }[]>(KNOWN, [forms]);
      if (!found?.known) return null;
      await manager.query(LOCK, [forms]);
      if ((await leading(manager, given.address)) !== address) return 'moved';
      const rows = await manager.query<ConsentItem[]>(ADD, [
        forms,
        [...purposes],
        granted,
        userId,
        wordingVersion,
        now,
      ]);
      if (!granted && purposes.includes('reminder')) await giveUpNotices(manager, forms, now);
      return rows.filter((row) => row.address === address);
    });
  return {
    async add(...given) {
      for (;;) {
        const rows = await once(...given);
        if (rows !== 'moved') return rows;
      }
    },
  };
};
