/** Something another system is to hear of, claimed for one try. */
export interface AlertEvent {
  id: string;
  payload: Record<string, unknown>;
  /** Tries, this one included. */
  attempts: number;
  createdAt: Date;
}

/** Events wait in rows; a try that is never settled is made again. */
export interface AlertEvents {
  /** Takes due events for this process, until `leaseUntil`. */
  claim(now: Date, leaseUntil: Date, limit: number): Promise<AlertEvent[]>;
  /** What came of a try; `nextAt` null: heard, or given up. `httpStatus` null: there was no answer. */
  settle(
    id: string,
    outcome: { heard: boolean; httpStatus: number | null; nextAt: Date | null },
    now: Date,
  ): Promise<void>;
}

/** Sends one event. The HTTP status of the answer; null when there was none in time. Never throws. */
export type PostEvent = (event: AlertEvent, now: Date) => Promise<number | null>;
