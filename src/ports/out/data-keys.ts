/** The clinic's secrets that stored data depends on. They are nowhere in the database, so a copy of it tells nothing of what they guard. */
export interface DataKeys {
  /** A keyed hash (HMAC-SHA256) with the newest key: the same for the same value, and good for nothing without the key. */
  hash(value: string): string;
  /** The hash with every key, the newest first: what was kept before a rotation is still found. */
  hashes(value: string): string[];
  /** False where the keys were made up by this installation and may be lost with its folder (production without DATA_KEYS). */
  lasting: boolean;
}
