import { CircuitState, ConsecutiveBreaker, circuitBreaker, handleWhenResult, isBrokenCircuitError } from 'cockatiel';
import { FAILURES } from '../../domain/delivery/failure';
import { type CallGateway } from '../../ports/out/call-gateway';
import { type ProviderGateway, type TextGateway } from '../../ports/out/text-gateway';
import { type SendOutcome } from '../../domain/delivery/retry';

export interface CircuitOptions {
  /** How long the provider is left alone before one call tries again. */
  openForMs: number;
  /** The provider went away, or came back. */
  onChange: (state: 'open' | 'closed') => void;
}

/** So many calls in a row without any answer: a single 5xx or reset, of which a healthy provider has some, opens nothing. */
const FAILURES_IN_A_ROW = 5;

/** Not sent: the circuit is open. Like a connection that was refused. */
const LEFT_ALONE: SendOutcome = { kind: 'refused', code: null, failure: FAILURES.next, httpStatus: null };

/** The provider did not answer, or not for itself (5xx); a refusal is an answer. */
const isOutage = (outcome: SendOutcome): boolean =>
  outcome.kind === 'ambiguous' || (outcome.kind === 'refused' && outcome.httpStatus === null);

/** The breaker of one provider, around what it sends. */
export interface Circuit {
  texts(gateway: TextGateway): TextGateway;
  calls(gateway: CallGateway): CallGateway;
}

/**
 * A circuit breaker around a provider. While it is open, bulk messages are not tried but one at a time, so that an outage costs no attempts and
 * leaves nothing in doubt; urgent messages are tried all the same.
 */
export function createCircuit({ openForMs, onChange }: CircuitOptions): Circuit {
  const circuit = circuitBreaker(
    handleWhenResult((outcome) => isOutage(outcome as SendOutcome)),
    { halfOpenAfter: openForMs, breaker: new ConsecutiveBreaker(FAILURES_IN_A_ROW) },
  );
  let openedAt = 0;
  let open = false;
  circuit.onStateChange((state) => {
    if (state === CircuitState.Open) openedAt = performance.now();
    const now = state === CircuitState.Open || (open && state === CircuitState.HalfOpen);
    if (now !== open) onChange(now ? 'open' : 'closed');
    open = now;
  });
  const isOpen = (): boolean => circuit.state === CircuitState.Open && performance.now() - openedAt < openForMs;

  async function guarded(urgent: boolean, call: () => Promise<SendOutcome>): Promise<SendOutcome> {
    try {
      return await circuit.execute(call);
    } catch (error) {
      if (!isBrokenCircuitError(error)) throw error;
      return urgent ? call() : LEFT_ALONE;
    }
  }

  const bulkAllowed: ProviderGateway['bulkAllowed'] = () =>
    circuit.state === CircuitState.Closed ? 'all' : circuit.state === CircuitState.Open && !isOpen() ? 'one' : 'none';
  return {
    texts: (gateway) => ({
      ...gateway,
      bulkAllowed,
      sendText: (text) => guarded(text.urgent, () => gateway.sendText(text)),
      listSent: async (...asked) => (isOpen() ? null : gateway.listSent(...asked)),
    }),
    calls: (gateway) => ({
      ...gateway,
      bulkAllowed,
      startCall: (call) => guarded(call.urgent, () => gateway.startCall(call)),
      listCalls: async (address) => (isOpen() ? null : gateway.listCalls(address)),
    }),
  };
}
