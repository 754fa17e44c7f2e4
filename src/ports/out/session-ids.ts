/** What a token names its session by: random, and known to nobody but its holder. */
export interface SessionIds {
  /** At least 128 bits of randomness (OWASP ASVS 5, 7.2.3), as text for a token. */
  make(): string;
  /** What is kept of it. */
  hash(id: string): string;
}
