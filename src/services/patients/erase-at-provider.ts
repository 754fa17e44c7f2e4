import { type Clock } from '../../ports/out/clock';
import { type ProviderErasures } from '../../ports/out/provider-erasures';
import { type ProviderRecords } from '../../ports/out/provider-records';

export interface EraseAtProviderCounts extends Record<string, number> {
  /** Records the provider has deleted. */
  erasedAtProvider: number;
  /** Records it will not delete; a person has to ask its support. */
  notErasedAtProvider: number;
}

interface Dependencies {
  /** One a provider. */
  records: readonly Pick<ProviderRecords, 'owns' | 'remove'>[];
  erasures: ProviderErasures;
  clock: Clock;
}

const BATCH = 50;
const HOUR_MS = 60 * 60_000;
/** An hour, then a day between tries: a record may take up to 14 days until it can be deleted. */
const MOST_TRIES = 16;

/** Has the provider delete its records of erased patients, and the files that came with them. What it refuses is tried again for two weeks. */
export const createEraseAtProvider =
  ({ records, erasures, clock }: Dependencies) =>
  async (): Promise<EraseAtProviderCounts> => {
    const counts: EraseAtProviderCounts = { erasedAtProvider: 0, notErasedAtProvider: 0 };
    const silent = new Set<unknown>();
    for (const { sid, kind, tries } of await erasures.due(clock.now(), BATCH)) {
      const provider = records.find((each) => each.owns(sid));
      if (silent.has(provider)) continue;
      const removed = provider ? await provider.remove(kind, sid) : 'not_yet';
      if (removed === null) silent.add(provider);
      else if (removed === 'gone') {
        await erasures.done(sid);
        counts.erasedAtProvider++;
      } else {
        const last = tries + 1 >= MOST_TRIES;
        await erasures.later(
          sid,
          last ? null : new Date(clock.now().getTime() + (tries === 0 ? HOUR_MS : 24 * HOUR_MS)),
        );
        if (last) counts.notErasedAtProvider++;
      }
    }
    return counts;
  };
