/** Reminders that are planned and have not left. */
export interface WaitingReminders {
  /** How many are due at an instant and wait: for the end of the quiet hours, a holiday, or the next day's cap. */
  due(now: Date): Promise<number>;
  /** Takes the plan back of those whose first message is still to leave, unless `settings` are those of the last time; returns how many. They are planned anew like any other. */
  planAnew(settings: string, now: Date): Promise<number>;
}
