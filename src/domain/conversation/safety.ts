import { localeOf } from '../patient/language';
import { type ConversationContext } from './context';
import { type Effect, followUp } from './effect';
import { type ReplyReceived } from './event';
import { type Message } from './message-keys';

const emergencyText = ({ understanding, selfHarm }: ReplyReceived, context: ConversationContext): Message => {
  if (selfHarm) return { key: 'safety.selfHarm', params: {} };
  const seen = understanding.language ?? (context.known ? localeOf(context.language) : null);
  return { key: seen === localeOf(context.language) ? 'safety.emergency' : 'safety.emergency.both', params: {} };
};

const urgentText = ({ clinicOpen, callBackBy, opensAt }: ConversationContext): Message => {
  if (clinicOpen && callBackBy) return { key: 'safety.urgent.open', params: { callBackBy } };
  if (!clinicOpen && opensAt) return { key: 'safety.urgent.closed', params: { opensAt } };
  return { key: 'safety.urgent.noCall', params: {} };
};

/**
 * The answer to words of danger, and the task for staff: before any other text, in every state, whatever the consent, from any number.
 * Empty when the words show no danger. Where the language of the words is not the one of the address, both are used.
 */
export const safetyEffects = (event: ReplyReceived, context: ConversationContext): Effect[] => {
  const level = event.selfHarm ? 'emergency' : event.understanding.level;
  if (level !== 'emergency' && level !== 'urgent') return [];
  const inCall = context.channel === 'call';
  const spoken: Message = { key: level === 'emergency' ? 'voice.safety' : 'voice.safety.urgent', params: {} };
  const message = inCall ? spoken : level === 'emergency' ? emergencyText(event, context) : urgentText(context);
  return [
    {
      type: 'safety_message', level, selfHarm: event.selfHarm === true,
      choices: inCall ? [{ id: 'front_desk', payload: '0' }] : [], ...message,
    },
    followUp('clinical_urgency', { level }),
  ];
};
