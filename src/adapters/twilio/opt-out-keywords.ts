import { type TextChannel } from '../../domain/channel';
import { type CarrierKeyword } from '../../domain/consent/carrier-keyword';

/**
 * Twilio's default SMS keywords: one word alone, any case, English only. It blocks the number or lifts the block, and answers by
 * itself (https://www.twilio.com/docs/messaging/tutorials/advanced-opt-out). YES is on its list of START words too; it is left out
 * because to us it is an answer to a question, and lifting a block that does not exist changes nothing.
 */
const DEFAULTS: Record<string, CarrierKeyword> = {
  stop: 'stop',
  stopall: 'stop',
  unsubscribe: 'stop',
  end: 'stop',
  quit: 'stop',
  revoke: 'stop',
  optout: 'stop',
  cancel: 'stop',
  start: 'start',
  unstop: 'start',
  help: 'help',
  info: 'help',
};

const CONTROLS = /[\u0000-\u001F\u007F]/g;

/**
 * The keyword Twilio has already answered, or null. `optOutType` is the webhook's OptOutType parameter (Advanced Opt-Out answers on
 * WhatsApp too); without it the defaults hold, on SMS only.
 */
export const carrierKeyword = (reply: {
  channel: TextChannel;
  body: string;
  optOutType?: string | undefined;
}): CarrierKeyword | null => {
  switch (reply.optOutType?.toUpperCase()) {
    case 'STOP':
      return 'stop';
    case 'START':
      return 'start';
    case 'HELP':
      return 'help';
    default:
      return reply.channel === 'sms' ? (DEFAULTS[reply.body.replace(CONTROLS, '').trim().toLowerCase()] ?? null) : null;
  }
};
