import { gravestHarm, type Harm, makesPhoneUnsafe } from '../../feedback/harm';
import { isDanger } from '../../feedback/urgency';
import { localeOf } from '../../locale';
import { type ConversationContext } from '../machine/context';
import { type Effect, ask, followUp } from '../machine/effect';
import { type ReplyReceived } from '../machine/event';
import { type Message } from '../messages/message-keys';
import { isPoorlyHeard } from '../call/poorly-heard';
import { type CallDialogue, type Danger } from '../machine/state';

/** The written text of each harm. They promise nothing, and are the same by night and by day. */
export const HARM_TEXTS = {
  violence: 'safety.violence',
  child_abuse: 'safety.childAbuse',
  poisoning: 'safety.poisoning',
} as const satisfies Record<Harm, Message['key']>;
/** Texts to a telephone that the person they fear may hold. */
export const PHONE_UNSAFE_TEXTS: readonly Message['key'][] = [HARM_TEXTS.violence, HARM_TEXTS.child_abuse];

const SPOKEN_HARM = {
  violence: 'voice.safety.violence',
  child_abuse: 'voice.safety.childAbuse',
  poisoning: 'voice.safety.poisoning',
} as const satisfies Record<Harm, Message['key']>;

const emergencyText = ({ understanding }: ReplyReceived, context: ConversationContext): Message => {
  const seen = understanding.language ?? (context.known ? localeOf(context.language) : null);
  return { key: seen === localeOf(context.language) ? 'safety.emergency' : 'safety.emergency.both', params: {} };
};

const urgentText = ({ clinicOpen, callBackBy, dutyCallBy, opensAt, reach }: ConversationContext): Message => {
  const promised = reach === undefined ? (dutyCallBy ?? (clinicOpen ? callBackBy : undefined)) : undefined;
  if (promised) return { key: 'safety.urgent.open', params: { callBackBy: promised } };
  if (!clinicOpen && opensAt) return { key: 'safety.urgent.closed', params: { opensAt } };
  return { key: 'safety.urgent.noCall', params: {} };
};

/** How dangerous it is what the words tell of, which harm is answered, and whether the telephone may be in the hands of who does it. */
type Told = Required<Pick<CallDialogue, 'danger'>> & Pick<CallDialogue, 'harm' | 'phoneNotSafe'>;

/** What the words tell of; null when it is no danger. Thoughts of death are answered before any harm: their answer names a person to go to. */
export const dangerIn = ({ understanding: { level, topics }, selfHarm }: ReplyReceived): Told | null => {
  const danger = selfHarm ? 'self_harm' : isDanger(level) ? level : null;
  if (danger === null) return null;
  const harm = selfHarm ? null : gravestHarm(topics);
  return { danger, ...(harm !== null && { harm }), ...(makesPhoneUnsafe(topics) && { phoneNotSafe: true }) };
};

const SPOKEN = {
  emergency: 'voice.safety',
  urgent: 'voice.safety.urgent',
  self_harm: 'voice.safety.selfHarm',
} as const;

const levelOf = (danger: Danger): 'urgent' | 'emergency' => (danger === 'urgent' ? 'urgent' : 'emergency');

/** The safety text of a call. */
export const spokenSafety = ({ danger, harm }: Told): Effect => ({
  type: 'safety_message',
  level: levelOf(danger),
  selfHarm: danger === 'self_harm',
  choices: [],
  key: harm === undefined ? SPOKEN[danger] : SPOKEN_HARM[harm],
  params: {},
});

const writtenSafety = ({ danger, harm }: Told, event: ReplyReceived, context: ConversationContext): Message => {
  if (harm !== undefined) return { key: HARM_TEXTS[harm], params: {} };
  switch (danger) {
    case 'self_harm':
      return { key: 'safety.selfHarm', params: {} };
    case 'emergency':
      return emergencyText(event, context);
    case 'urgent':
      return urgentText(context);
    default:
      return danger satisfies never;
  }
};

/** What can be pressed after the safety text of a call. */
export const afterSafety = ({ clinicOpen }: ConversationContext): Effect =>
  clinicOpen
    ? ask('voice.afterSafety', {}, [
        { id: 'front_desk', payload: '0' },
        { id: 'repeat', payload: '8' },
      ])
    : ask('voice.afterSafety.closed', {}, [{ id: 'repeat', payload: '8' }]);

/**
 * The answer to words of danger, and the task for staff: before any other text, in every state, whatever the consent, from any number.
 * Empty when the words show no danger. Where the language of the words is not the one of the address, both are used.
 */
export const safetyEffects = (event: ReplyReceived, context: ConversationContext): Effect[] => {
  const told = dangerIn(event);
  if (told === null) return [];
  const {
    understanding: { suspected },
    selfHarm,
  } = event;
  const level = levelOf(told.danger);
  const doubt = isPoorlyHeard(event) ? 'poorly_heard' : suspected && !selfHarm ? 'suspected' : null;
  const task = followUp('clinical_urgency', {
    level,
    ...(doubt !== null && { reason: doubt }),
    ...(told.phoneNotSafe && { phoneNotSafe: true }),
  });
  if (context.channel === 'call') return [spokenSafety(told), task];
  return [
    {
      type: 'safety_message',
      level,
      selfHarm: told.danger === 'self_harm',
      choices: [],
      ...writtenSafety(told, event, context),
    },
    task,
  ];
};
