import { nextAlert, type EscalationRules } from '../../../domain/follow-up/alert/escalation';
import { type AlertStore } from '../../../ports/out/alert-store';
import { type Clock } from '../../../ports/out/clock';

interface Dependencies {
  store: AlertStore;
  rules: EscalationRules;
  clock: Clock;
}

export type Escalate = () => Promise<{ alerted: number; unanswered: number }>;

const BATCH = 50;

/** Alerts people along the duty list of what is urgent and nobody has acknowledged; to be called again and again, by any number of replicas. */
export function createEscalate({ store, rules, clock }: Dependencies): Escalate {
  const addresses = [...new Set(rules.duty.flatMap(({ ways }) => ways.map(({ address }) => address)))];
  return async () => {
    const counts = { alerted: 0, unanswered: 0 };
    for (let taken = BATCH; taken === BATCH; ) {
      const now = clock.now();
      const done = await store.escalateDue(
        { now, ringingSince: new Date(now.getTime() - rules.minutes * 60_000) },
        BATCH,
        (followUp, sent) => nextAlert(followUp, sent, rules, now),
        addresses,
      );
      counts.alerted += done.alerted;
      counts.unanswered += done.unanswered;
      taken = done.taken;
    }
    return counts;
  };
}
