import { FAILURES } from '../../domain/delivery/failure';
import { type SendOutcome } from '../../domain/delivery/retry';
import { type CallGateway } from '../../ports/out/call-gateway';
import { type TextGateway } from '../../ports/out/text-gateway';

const REFUSED: SendOutcome = { kind: 'refused', code: null, failure: FAILURES.next, httpStatus: 403 };

/** The same gateways, which refuse by themselves what may not be reached: no request leaves for it. */
export const guardTexts = (gateway: TextGateway, mayReach: (address: string) => boolean): TextGateway => ({
  ...gateway,
  sendText: async (text) => (mayReach(text.to) ? gateway.sendText(text) : REFUSED),
});
export const guardCalls = (gateway: CallGateway, mayReach: (address: string) => boolean): CallGateway => ({
  ...gateway,
  startCall: async (call) => (mayReach(call.to) ? gateway.startCall(call) : REFUSED),
});
