import { CHANNELS, isTextChannel } from '../channel';
import { wantedContact } from '../reminder/kind';
import { firstLook, nextRung, type LadderFacts, type Rung } from './ladder';
import { planReminder, usefulUntil, visitAhead, type DueReminder, type Plan, type PlanRules } from '../reminder/plan';

/** What is known of a reminder whose ladder is to be looked at, besides the reminder itself. */
export type LadderSituation = Omit<LadderFacts, 'visitAt' | 'expiresAt'>;

/** What happens to a ladder now. */
export type Climb =
  | { kind: 'look_again'; at: Date }
  /** `step` counts from 1. `lookAt`: when to look at it next. */
  | { kind: 'send'; step: number; to: Rung; plan: Extract<Plan, { kind: 'send' }>; lookAt: Date }
  /** `status` null: the reminder's stands. */
  | { kind: 'end'; status: 'sent' | 'failed' | 'expired' | null; reason: string | null; followUp: boolean };

const END: Extract<Climb, { kind: 'end' }> = { kind: 'end', status: null, reason: null, followUp: false };

/**
 * The next move of a reminder's ladder. The next step is planned like the reminder itself: same words for its channel, outside quiet hours, never
 * once the visit has begun or is another one than the reminder spoke of.
 */
export function climb(reminder: DueReminder, situation: LadderSituation, rules: PlanRules, now: Date): Climb {
  const asItWas = planReminder(reminder, rules, now);
  if (asItWas.kind === 'close' && asItWas.status === 'cancelled') return END;
  const { steps } = situation;
  // A call has no words for a visit that was cancelled or missed.
  const textOnly =
    reminder.appointment !== null && wantedContact(reminder.kind, reminder.appointment.status) === 'text';
  const missing = CHANNELS.filter((channel) => !rules.available(channel) || (textOnly && !isTextChannel(channel)));
  const contacts = situation.contacts.map((contact) => ({ ...contact, unusable: [...contact.unusable, ...missing] }));
  const decision = nextRung(
    { ...situation, contacts, visitAt: visitAhead(reminder), expiresAt: usefulUntil(reminder) },
    now,
  );
  switch (decision.kind) {
    case 'wait':
      return { kind: 'look_again', at: decision.until };
    case 'done':
      return END;
    case 'stop':
      return decision.reason === 'opted_out' ? { ...END, status: 'failed', reason: 'opted_out' } : END;
    case 'give_up': {
      // A message that left and was never reported may have arrived.
      const { followUp } = decision;
      if (decision.reason === 'unreachable') return { ...END, status: 'failed', reason: 'unreachable', followUp };
      const left = steps.some(({ status }) => status === 'sent' || status === 'accepted');
      return { ...END, status: left ? 'sent' : 'expired', reason: left ? 'no_receipt' : 'too_late', followUp };
    }
    case 'step': {
      const { to } = decision;
      const plan = planReminder({ ...reminder, ...to }, rules, now);
      if (plan.kind === 'later') return { kind: 'look_again', at: plan.at };
      if (plan.kind === 'send') return { kind: 'send', step: steps.length + 1, to, plan, lookAt: firstLook(plan.at) };
      return { ...END, status: 'failed', reason: 'unreachable', followUp: true };
    }
    default:
      return decision satisfies never;
  }
}
