const RETAINED = 500;

/** What Twilio's debugger would show: a webhook that failed or an answer that could not be used. */
export interface Alert {
  /**
   * Twilio's code: 11200 no usable HTTP answer, 11205 no connection, 11750 too large, 12100 broken XML, 12200 wrong TwiML, 12300 wrong
   * content type.
   */
  code: number;
  /** What was wrong, without addresses and without message text. */
  message: string;
  /** The message or call it happened to. */
  sid: string;
  at: Date;
}

/** The last alerts, oldest first. */
export class Alerts {
  private readonly entries: Alert[] = [];

  constructor(private readonly now: () => Date) {}

  add(code: number, sid: string, message: string): void {
    this.entries.push({ code, message, sid, at: this.now() });
    if (this.entries.length > RETAINED) this.entries.shift();
  }

  list(): readonly Alert[] {
    return this.entries;
  }

  clear(): void {
    this.entries.length = 0;
  }
}
