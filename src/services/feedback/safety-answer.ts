import { type ClinicCalendar, opensAt, urgentCallBy } from '../../domain/clinic/promise';
import { HARM_TEXTS } from '../../domain/conversation/dialogues/safety';
import { type Message } from '../../domain/conversation/messages/message-keys';
import { type FeedbackAnalysis } from '../../domain/feedback/analysis';
import { gravestHarm } from '../../domain/feedback/harm';
import { isDanger } from '../../domain/feedback/urgency';
import { type Locale } from '../../domain/locale';

/**
 * What is said at once to somebody whose words sound dangerous; null when they do not. It never diagnoses and promises only what opening hours and the duty
 * list allow; of violence, a child that is hurt or poison it promises nothing.
 */
export function safetyAnswer(
  { urgency, selfHarm, harms = [], lang }: Pick<FeedbackAnalysis, 'urgency' | 'selfHarm' | 'harms' | 'lang'>,
  served: Locale,
  clinic: ClinicCalendar,
  now: Date,
): Message | null {
  if (selfHarm) return { key: 'safety.selfHarm', params: {} };
  if (!isDanger(urgency)) return null;
  const harm = gravestHarm(harms);
  if (harm !== null) return { key: HARM_TEXTS[harm], params: {} };
  if (urgency === 'emergency')
    return { key: lang === served ? 'safety.emergency' : 'safety.emergency.both', params: {} };
  const by = urgentCallBy(clinic, now);
  if (by) return { key: 'safety.urgent.open', params: { callBackBy: by } };
  const opening = opensAt(clinic, now);
  return opening
    ? { key: 'safety.urgent.closed', params: { opensAt: opening } }
    : { key: 'safety.urgent.noCall', params: {} };
}
