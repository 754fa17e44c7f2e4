import { type Twilio } from 'twilio';
import { type CallGateway } from '../../ports/out/call-gateway';
import { NO_SENDER } from './codes';
import { CALLBACK_RETRIES, callbackUrl, isAllowed, LISTED, type RestSettings } from './rest';
import { outcomeOf, refused } from './send-outcome';

export interface CallGatewaySettings extends RestSettings {
  client: Twilio;
  phoneNumber: string | undefined;
}

const RING_SECONDS = 40;
/** The dialogue ends itself after a quarter of an hour; this is for one that does not come back, with room for a talk with the front desk. */
const LONGEST_CALL_SECONDS = 4500;
/** Waits for the end of an answering machine's greeting, so that our one sentence is on the tape: docs/voice/answering-machine-detection. */
const MACHINE_DETECTION = 'DetectMessageEnd';

/** Calls through Twilio's REST API. Never throws; see SendOutcome. */
export function createTwilioCalls(settings: CallGatewaySettings): CallGateway {
  const { client, callbackBaseUrl, phoneNumber } = settings;
  return {
    caller: phoneNumber ?? null,
    bulkAllowed: () => 'all',
    async startCall(call) {
      if (!isAllowed(settings, call.to)) return refused(null, 403);
      if (phoneNumber === undefined || callbackBaseUrl === null) return refused(NO_SENDER, 400);
      return outcomeOf(() =>
        client.calls.create({
          to: call.to,
          from: phoneNumber,
          url: callbackUrl(callbackBaseUrl, 'voice', call),
          method: 'POST',
          timeout: RING_SECONDS,
          timeLimit: LONGEST_CALL_SECONDS,
          machineDetection: MACHINE_DETECTION,
          statusCallback: callbackUrl(callbackBaseUrl, 'voice/status', call) + CALLBACK_RETRIES,
          statusCallbackEvent: ['initiated', 'ringing', 'answered', 'completed'],
        }),
      );
    },
    async listCalls(address) {
      try {
        const listed = await client.calls.list({ to: address, limit: LISTED, pageSize: LISTED });
        return listed.map(({ sid, direction, from: sender, dateCreated }) => ({
          sid,
          route: direction === 'outbound-api' ? 'rest' : null,
          from: sender,
          body: null,
          createdAt: dateCreated ?? null,
        }));
      } catch {
        return null;
      }
    },
  };
}
