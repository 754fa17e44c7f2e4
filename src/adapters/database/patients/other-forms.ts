import { type EntityManager } from 'typeorm';
import { withdrawForms } from '../consents/entries';
import { giveUpNotices } from '../reminders/untold-changes';
import { sameTelephone } from './privacy/same-telephone';

const BLOCKED = "select id, address, channel from messages where id = any($1) and direction = 'outbound'";

/** What the provider told of one form of a number (its owner has blocked us) holds for the telephone: the other forms, and its WhatsApp ids, are withdrawn too. */
export async function withdrawOtherForms(
  manager: EntityManager,
  messageIds: readonly string[],
  now: Date,
): Promise<void> {
  if (messageIds.length === 0) return;
  const blocked = await manager.query<{ id: string; address: string; channel: string }[]>(BLOCKED, [messageIds]);
  const telephones = await sameTelephone(
    manager,
    blocked.map(({ address }) => address),
  );
  const forms = blocked.flatMap(({ id, address, channel }) =>
    (telephones.get(address) ?? []).filter((form) => form !== address).map((form) => ({ form, channel, message: id })),
  );
  if (forms.length > 0) await withdrawForms(manager, forms, now);
  await giveUpNotices(
    manager,
    [...new Set([...blocked.map(({ address }) => address), ...forms.map(({ form }) => form)])],
    now,
  );
}
