/** Every column of an event as text, in the order in which they are hashed. */
export const CHAINED = [
  'id',
  'at',
  'user_id',
  'role',
  'session_id',
  'action',
  'resource',
  'resource_id',
  'patient_refs',
  'patient_count',
  'origin',
  'agent',
  'outcome',
  'code',
  'reason',
  'name_hash',
] as const;
type ChainedColumn = (typeof CHAINED)[number];

/** An event with each column as text; `at` in UTC with microseconds. */
export type ChainedEvent = Readonly<Record<ChainedColumn, string | null>>;

/** What is hashed after the hash before it: a JSON array, headed by the version of this form. Another form gets another version. */
export const canonicalForm = (event: ChainedEvent): string =>
  JSON.stringify(['audit/1', ...CHAINED.map((column) => event[column])]);

/** `missing`: the chain knows an event that is gone. `added`: an event stands among sealed ones and was not there when they were sealed. `changed`: its hash is another. */
export type Break = 'missing' | 'added' | 'changed';

/** Walks events and links by their ids, lowest first, and finds the first that does not fit. Ids must come in rising order, each once. */
export class ChainWalk {
  broken: { id: bigint; how: Break } | null = null;
  sealed = 0;
  unsealed = 0;
  private before: string | null = null;

  /**
   * @param sealedUpTo the highest id that was sealed; null when nothing was
   * @param hash gives the hash, in hexadecimal, of an event after the hash before it (null for the first)
   */
  constructor(
    private readonly sealedUpTo: bigint | null,
    private readonly hash: (before: string | null, event: ChainedEvent) => string,
  ) {}

  /** `link`: the hash kept for this id, in hexadecimal. */
  step(id: bigint, event: ChainedEvent | null, link: string | null): void {
    if (event !== null && link === null && (this.sealedUpTo === null || id > this.sealedUpTo)) {
      this.unsealed++;
      return;
    }
    if (event !== null) this.sealed++;
    if (this.broken !== null) return;
    if (event === null) this.broken = { id, how: 'missing' };
    else if (link === null) this.broken = { id, how: 'added' };
    else if (this.hash(this.before, event) !== link) this.broken = { id, how: 'changed' };
    this.before = link;
  }
}
