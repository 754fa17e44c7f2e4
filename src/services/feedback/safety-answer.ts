import { type ClinicCalendar, opensAt, urgentCallBy } from '../../domain/clinic/promise';
import { type Message } from '../../domain/conversation/messages/message-keys';
import { type Urgency } from '../../domain/feedback/urgency';
import { type Locale } from '../../domain/locale';

/** What is said at once to somebody whose words sound dangerous; null when they do not. It never diagnoses and promises only what opening hours and the duty list allow. */
export function safetyAnswer(
  words: { urgency: Urgency; selfHarm: boolean; written: Locale; served: Locale }, clinic: ClinicCalendar, now: Date,
): Message | null {
  if (words.selfHarm) return { key: 'safety.selfHarm', params: {} };
  if (words.urgency === 'emergency') return { key: words.written === words.served ? 'safety.emergency' : 'safety.emergency.both', params: {} };
  if (words.urgency !== 'urgent') return null;
  const by = urgentCallBy(clinic, now);
  if (by) return { key: 'safety.urgent.open', params: { callBackBy: by } };
  const opening = opensAt(clinic, now);
  return opening ? { key: 'safety.urgent.closed', params: { opensAt: opening } } : { key: 'safety.urgent.noCall', params: {} };
}
