import { type SendOutcome } from '../../domain/delivery/retry';
import { type ProviderGateway, type ProviderRecord, type RequestReference } from './text-gateway';

interface OutgoingCall extends RequestReference {
  /** E.164. */
  to: string;
}

/** The provider's side of placing calls. No method throws for what the provider or the network does: the outcome says it. */
export interface CallGateway extends ProviderGateway {
  startCall(call: OutgoingCall): Promise<SendOutcome>;
  /** Calls to this address, newest first, at most a hundred. Null when the provider could not be asked. */
  listCalls(address: string): Promise<ProviderRecord[] | null>;
  /** The number calls are placed from; null when there is none. */
  readonly caller: string | null;
}
