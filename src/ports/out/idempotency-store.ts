/** An answer as it went out. */
export interface KeptAnswer {
  status: number;
  headers: Record<string, string>;
  /** The body as it was written; null for an answer without one. */
  body: string | null;
}

/** A request as it is recognised: whose, and keyed hashes of its key and of everything else it says. */
export interface KeyedRequest {
  userId: string;
  keyHash: string;
  requestHash: string;
}

/**
 * mine: nobody else is at it, carry it out. answered: it was carried out before. other_request: the key was given to another request. under_way: it is
 * being carried out. erased: its answer was about a patient who has been erased since.
 */
export type Claim =
  | { kind: 'mine' }
  | { kind: 'answered'; answer: KeptAnswer }
  | { kind: 'other_request' | 'under_way' | 'erased' };

export interface IdempotencyStore {
  /** Takes a request for the caller, unless it was taken after `keptSince`; one that is under way, and was taken before `aliveSince`, is taken over. */
  claim(request: KeyedRequest, times: { now: Date; keptSince: Date; aliveSince: Date }): Promise<Claim>;
  /** Keeps the answer to a request that was taken at `claimedAt`. */
  keep(request: KeyedRequest, claimedAt: Date, answer: KeptAnswer): Promise<void>;
  /** Gives a key back: its request has done nothing. */
  release(request: KeyedRequest, claimedAt: Date): Promise<void>;
  /** Removes what was taken before; returns how many. */
  forget(before: Date): Promise<number>;
}
