import { type ProviderKind } from './provider-records';

/** A record that the provider has to delete because its patient was erased. */
export interface ProviderErasure {
  sid: string;
  kind: ProviderKind;
  /** How often it has refused so far. */
  tries: number;
}

export interface ProviderErasures {
  due(now: Date, limit: number): Promise<ProviderErasure[]>;
  done(sid: string): Promise<void>;
  /** It would not yet; null: it is not asked again. */
  later(sid: string, at: Date | null): Promise<void>;
}
