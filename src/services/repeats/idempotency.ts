import { Refusal } from '../../domain/errors';
import { KEPT_MS } from '../../domain/repeated-request';
import { type Actor } from '../../domain/user/role';
import { type Clock } from '../../ports/out/clock';
import { type DataKeys } from '../../ports/out/data-keys';
import { type IdempotencyStore, type KeptAnswer, type KeyedRequest } from '../../ports/out/idempotency-store';

export type { KeptAnswer };

interface Dependencies {
  store: IdempotencyStore;
  keys: DataKeys;
  clock: Clock;
  /** Told when an answer could not be kept. */
  onUnkept: (error: unknown) => void;
}

/** Longer than any request takes: who took the key and has not answered by then has died. */
const ALIVE_MS = 2 * 60_000;
/** A second click comes while the first is being served: it waits for that answer this long, in growing steps. */
const WAITS_MS = [50, 100, 200, 400, 800, 1_200];
const RETRY_SECONDS = 5;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** A request with an Idempotency-Key is carried out once; sent again within 24 hours it gets the answer of the first time. */
export class Idempotency {
  constructor(private readonly deps: Dependencies) {}

  /**
   * `request` says everything the request asks for (method, address, body) and `run` carries it out; `run` gets a name of this key and account, for rows that
   * must not be made twice even when the process dies halfway. A refusal, or a fault, gives the key back. Throws `idempotency_key_reused` when the key came
   * with another request, `request_under_way` when the first is still being served.
   */
  async once(
    actor: Actor,
    key: string,
    request: string,
    run: (name: string) => Promise<KeptAnswer>,
  ): Promise<{ answer: KeptAnswer; replayed: boolean }> {
    const { store, keys, clock, onUnkept } = this.deps;
    const keyed: KeyedRequest = {
      userId: actor.userId,
      keyHash: keys.hash(`${actor.userId} ${key}`),
      requestHash: keys.hash(request),
    };
    const waits = [...WAITS_MS];
    for (;;) {
      const now = clock.now();
      const claim = await store.claim(keyed, {
        now,
        keptSince: new Date(now.getTime() - KEPT_MS),
        aliveSince: new Date(now.getTime() - ALIVE_MS),
      });
      switch (claim.kind) {
        case 'answered':
          return { answer: claim.answer, replayed: true };
        case 'other_request':
          throw new Refusal(
            'idempotency_key_reused',
            'This Idempotency-Key came with another request within 24 hours. Give each request a key of its own.',
            [{ field: 'Idempotency-Key', code: 'reused', message: 'Used for another request.' }],
          );
        case 'erased':
          throw new Refusal(
            'not_found',
            'This request was carried out for a patient who has been erased since. Nothing was done now.',
          );
        case 'under_way': {
          const wait = waits.shift();
          if (wait === undefined)
            throw new Refusal(
              'request_under_way',
              'The same request is being carried out. Send it again in a few seconds to get its answer.',
              [],
              RETRY_SECONDS,
            );
          await pause(wait);
          continue;
        }
        case 'mine':
          break;
        default:
          claim satisfies never;
      }
      let answer: KeptAnswer;
      try {
        answer = await run(keyed.keyHash);
      } catch (error) {
        await store.release(keyed, now).catch(onUnkept);
        throw error;
      }
      // What was done is done: whoever asked hears so, whether or not it can be repeated later.
      await store.keep(keyed, now, answer).catch(onUnkept);
      return { answer, replayed: false };
    }
  }
}

/** A job's step: removes keys and answers that are older than they are kept. */
export const createForgetAnswers =
  ({ store, clock }: Pick<Dependencies, 'store' | 'clock'>) =>
  async (): Promise<{ answersForgotten: number }> => ({
    answersForgotten: await store.forget(new Date(clock.now().getTime() - KEPT_MS)),
  });
