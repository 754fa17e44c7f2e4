import { type EntityManager } from 'typeorm';
import { numberCandidates } from '../../../../domain/patient/number-candidates';

const IDS = 'select address, user_id as id from whatsapp_users where address = any($1)';

/**
 * For each address every one under which the same telephone may be known: itself, the other forms of its number, and the WhatsApp ids that lead to it. What
 * is agreed or withdrawn under one holds for all.
 */
export async function sameTelephone(
  manager: Pick<EntityManager, 'query'>,
  addresses: readonly string[],
): Promise<Map<string, string[]>> {
  const ids = await manager.query<{ address: string; id: string }[]>(IDS, [addresses]);
  return new Map(
    addresses.map((address) => [
      address,
      [address, ...numberCandidates(address), ...ids.flatMap((each) => (each.address === address ? [each.id] : []))],
    ]),
  );
}
