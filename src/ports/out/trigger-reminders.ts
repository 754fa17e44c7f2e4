/** What a trigger did: messages written to be sent now, and reminders that are due but wait for the end of the quiet hours. */
export interface TriggerResult {
  queued: number;
  deferred: number;
}

/** Plans everything that is due now and wakes the delivery worker; does not wait for the sending. */
export interface TriggerReminders {
  trigger(userId: string): Promise<TriggerResult>;
}
