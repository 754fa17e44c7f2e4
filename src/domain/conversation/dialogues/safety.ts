import { localeOf } from '../../locale';
import { type ConversationContext } from '../machine/context';
import { type Effect, ask, followUp } from '../machine/effect';
import { type ReplyReceived } from '../machine/event';
import { type Message } from '../messages/message-keys';
import { isPoorlyHeard } from '../call/poorly-heard';
import { type Danger } from '../machine/state';

const emergencyText = ({ understanding, selfHarm }: ReplyReceived, context: ConversationContext): Message => {
  if (selfHarm) return { key: 'safety.selfHarm', params: {} };
  const seen = understanding.language ?? (context.known ? localeOf(context.language) : null);
  return { key: seen === localeOf(context.language) ? 'safety.emergency' : 'safety.emergency.both', params: {} };
};

const urgentText = ({ clinicOpen, callBackBy, dutyCallBy, opensAt, reach }: ConversationContext): Message => {
  const promised = reach === undefined ? dutyCallBy ?? (clinicOpen ? callBackBy : undefined) : undefined;
  if (promised) return { key: 'safety.urgent.open', params: { callBackBy: promised } };
  if (!clinicOpen && opensAt) return { key: 'safety.urgent.closed', params: { opensAt } };
  return { key: 'safety.urgent.noCall', params: {} };
};

/** How dangerous the words are; null when they are not. */
export const dangerIn = ({ understanding: { level }, selfHarm }: ReplyReceived): Danger | null => {
  if (selfHarm) return 'self_harm';
  return level === 'emergency' || level === 'urgent' ? level : null;
};

const SPOKEN = { emergency: 'voice.safety', urgent: 'voice.safety.urgent', self_harm: 'voice.safety.selfHarm' } as const;

const levelOf = (danger: Danger): 'urgent' | 'emergency' => (danger === 'urgent' ? 'urgent' : 'emergency');

/** The safety text of a call. */
export const spokenSafety = (danger: Danger): Effect => ({
  type: 'safety_message', level: levelOf(danger), selfHarm: danger === 'self_harm', choices: [], key: SPOKEN[danger], params: {},
});

/** What can be pressed after the safety text of a call. */
export const afterSafety = ({ clinicOpen }: ConversationContext): Effect =>
  clinicOpen
    ? ask('voice.afterSafety', {}, [{ id: 'front_desk', payload: '0' }, { id: 'repeat', payload: '8' }])
    : ask('voice.afterSafety.closed', {}, [{ id: 'repeat', payload: '8' }]);

/**
 * The answer to words of danger, and the task for staff: before any other text, in every state, whatever the consent, from any number.
 * Empty when the words show no danger. Where the language of the words is not the one of the address, both are used.
 */
export const safetyEffects = (event: ReplyReceived, context: ConversationContext): Effect[] => {
  const danger = dangerIn(event);
  if (danger === null) return [];
  const level = levelOf(danger);
  const doubt = isPoorlyHeard(event) ? 'poorly_heard' : event.understanding.suspected && !event.selfHarm ? 'suspected' : null;
  const task = followUp('clinical_urgency', { level, ...(doubt !== null && { reason: doubt }) });
  if (context.channel === 'call') return [spokenSafety(danger), task];
  const message = level === 'emergency' ? emergencyText(event, context) : urgentText(context);
  return [{ type: 'safety_message', level, selfHarm: danger === 'self_harm', choices: [], ...message }, task];
};
