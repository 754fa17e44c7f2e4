/** Counts of one kind of request. */
interface RequestCounts {
  /** Requests to create, whatever became of them. */
  received: number;
  /** Created: a message or call exists. */
  accepted: number;
  /** Accepted with a To and a content that no accepted one had before. */
  distinct: number;
  /** accepted − distinct. */
  duplicates: number;
}

const COUNTERS = [
  'callbacks_delivered',
  'callbacks_refused',
  'callbacks_lost',
  'webhooks_answered',
  'webhooks_failed',
  'failures_applied',
] as const;
type Counter = (typeof COUNTERS)[number];

export interface StatsView extends Record<Counter, number> {
  messages: RequestCounts;
  calls: RequestCounts;
  /** SIDs of the last duplicates, to find out how they came about. */
  duplicateSids: string[];
}

const RETAINED_DUPLICATES = 100;

/** What load and fault tests ask afterwards: how much came in, and whether anything came twice. */
export class Stats {
  private readonly counters = new Map<Counter, number>();
  private readonly requests = { message: { received: 0, accepted: 0 }, call: { received: 0, accepted: 0 } };
  private readonly seen = { message: new Set<string>(), call: new Set<string>() };
  private readonly repeated = { message: 0, call: 0 };
  private duplicateSids: string[] = [];

  /** @param limit how many different contents are remembered; beyond it new ones count as distinct without being remembered. */
  constructor(private readonly limit: number) {}

  count(counter: Counter): void {
    this.counters.set(counter, (this.counters.get(counter) ?? 0) + 1);
  }

  received(kind: 'message' | 'call'): void {
    this.requests[kind].received += 1;
  }

  /** @param content what makes two requests the same for the person who gets them. */
  accepted(kind: 'message' | 'call', sid: string, to: string, content: string): void {
    this.requests[kind].accepted += 1;
    const key = `${to}\n${content}`;
    if (this.seen[kind].has(key)) {
      this.duplicateSids.push(sid);
      if (this.duplicateSids.length > RETAINED_DUPLICATES) this.duplicateSids.shift();
      this.repeated[kind] += 1;
    } else if (this.seen[kind].size < this.limit) this.seen[kind].add(key);
  }

  view(): StatsView {
    const counts = Object.fromEntries(COUNTERS.map((name) => [name, this.counters.get(name) ?? 0])) as Record<
      Counter,
      number
    >;
    return {
      ...counts,
      messages: this.counts('message'),
      calls: this.counts('call'),
      duplicateSids: [...this.duplicateSids],
    };
  }

  clear(): void {
    this.counters.clear();
    for (const kind of ['message', 'call'] as const) {
      this.requests[kind] = { received: 0, accepted: 0 };
      this.seen[kind].clear();
      this.repeated[kind] = 0;
    }
    this.duplicateSids = [];
  }

  private counts(kind: 'message' | 'call'): RequestCounts {
    const { received, accepted } = this.requests[kind];
    return { received, accepted, distinct: accepted - this.repeated[kind], duplicates: this.repeated[kind] };
  }
}
