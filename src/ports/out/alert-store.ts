import { type StaffAlert } from '../../domain/follow-up/alert/alert-texts';
import { type Language } from '../../domain/locale';
import { type AlertedFollowUp, type EscalationStep, type SentAlert } from '../../domain/follow-up/alert/escalation';

/** Where events go besides people, and how a follow-up is told there; nothing in it says who the patient is. */
export interface AlertSettings {
  /** Address of a follow-up for staff. */
  linkOf: (followUpId: string) => string;
  /** Whether a webhook hears of alerts. */
  webhook: boolean;
}

/** What somebody who acknowledged is told: it is theirs (`more`: another alert waits on their number), or somebody was faster. */
export type AlertAnswer = { reference: string; link: string; language: Language } & (
  | { kind: 'noted'; more: boolean }
  | { kind: 'taken'; person: string }
);

/** An alert call, as it is said. */
export interface AlertCall {
  language: Language;
  alert: StaffAlert;
}

interface EscalationCounts {
  alerted: number;
  unanswered: number;
}

export interface AlertStore {
  /**
   * Takes follow-ups whose escalation is to be looked at (another replica's are left to it), asks `decide` about each, and writes its alerts with their
   * messages, when to look again, and its history; all in one transaction. `addresses` are those of the duty list; a call that went
   * out before `ringingSince` is not waited for any more.
   */
  escalateDue(
    at: { now: Date; ringingSince: Date },
    limit: number,
    decide: (followUp: AlertedFollowUp, sent: readonly SentAlert[]) => EscalationStep,
    addresses: readonly string[],
  ): Promise<EscalationCounts & { taken: number }>;
  /** The alert that a call to this number was placed for; null for every other call. */
  callOf(messageId: string, address: string): Promise<AlertCall | null>;
}
