import { type Readable } from 'node:stream';

/** A file as the provider gives it, or why there is none. `foreign`: its address, or where it leads, is not the provider's. */
export type FetchedFile =
  | { kind: 'file'; contentType: string | null; length: number | null; bytes: Readable }
  | { kind: 'gone' }
  | { kind: 'foreign' }
  | { kind: 'too_large' }
  | { kind: 'unreachable' };

export interface ProviderMedia {
  /** Opens a file of a message by the address the provider told. Never throws; the bytes end with an error beyond the largest size. */
  open(address: string): Promise<FetchedFile>;
}

/** What the clinic keeps of a message's files: their addresses. */
export interface MessageFiles {
  /** Null when there is no such message or it has no such file. `restricted`: for administrators only. */
  find(messageId: string, index: number): Promise<{ url: string; contentType: string; restricted: boolean } | null>;
}
