/** What a log needs to know of a message or a call. */
interface LoggedRecord {
  readonly sid: string;
  readonly to: string;
  readonly from: string;
  sequence: number;
}

/** Records of one address, oldest first; `head` skips those that were dropped. */
interface AddressIndex<T> {
  items: T[];
  head: number;
}

/**
 * Messages or calls in the order they were made, found by SID, by To and by From without a scan. Holds the last `limit` records:
 * a load test must not fill the memory.
 */
export class RecordLog<T extends LoggedRecord> {
  private readonly bySid = new Map<string, T>();
  private readonly byTo = new Map<string, AddressIndex<T>>();
  private readonly byFrom = new Map<string, AddressIndex<T>>();
  private readonly all: AddressIndex<T> = { items: [], head: 0 };
  private nextSequence = 1;

  constructor(private readonly limit: number) {}

  append(record: T): void {
    record.sequence = this.nextSequence++;
    this.bySid.set(record.sid, record);
    this.all.items.push(record);
    push(this.byTo, record.to, record);
    push(this.byFrom, record.from, record);
    while (this.bySid.size > this.limit) this.dropOldest();
  }

  get(sid: string): T | undefined {
    return this.bySid.get(sid);
  }

  /** Takes a record out of sight at once, as DELETE does at Twilio. */
  delete(sid: string): void {
    this.bySid.delete(sid);
  }

  get size(): number {
    return this.bySid.size;
  }

  /** Newest first, optionally of one address, and only records older than the one with sequence `before`. */
  *newestFirst(filter: { to?: string | undefined; from?: string | undefined } = {}, before = Infinity): Generator<T> {
    const index = this.smallestIndex(filter);
    if (!index) return;
    const { items, head } = index;
    for (let position = lastBefore(items, head, before); position >= head; position -= 1) {
      const record = items[position];
      if (!record || !this.bySid.has(record.sid)) continue;
      if (filter.to !== undefined && record.to !== filter.to) continue;
      if (filter.from !== undefined && record.from !== filter.from) continue;
      yield record;
    }
  }

  clear(): void {
    this.bySid.clear();
    this.byTo.clear();
    this.byFrom.clear();
    this.all.items = [];
    this.all.head = 0;
  }

  private smallestIndex(filter: { to?: string | undefined; from?: string | undefined }): AddressIndex<T> | undefined {
    const to = filter.to === undefined ? this.all : this.byTo.get(filter.to);
    const from = filter.from === undefined ? this.all : this.byFrom.get(filter.from);
    if (!to || !from) return undefined;
    return to.items.length - to.head <= from.items.length - from.head ? to : from;
  }

  private dropOldest(): void {
    const oldest = this.all.items[this.all.head];
    if (!oldest) return;
    this.bySid.delete(oldest.sid);
    advance(this.all);
    advanceAddress(this.byTo, oldest.to);
    advanceAddress(this.byFrom, oldest.from);
  }
}

function push<T>(indexes: Map<string, AddressIndex<T>>, address: string, record: T): void {
  const index = indexes.get(address);
  if (index) index.items.push(record);
  else indexes.set(address, { items: [record], head: 0 });
}

/** The oldest record of all is also the oldest of its address, so dropping it moves that head by one. */
function advanceAddress<T>(indexes: Map<string, AddressIndex<T>>, address: string): void {
  const index = indexes.get(address);
  if (!index) return;
  advance(index);
  if (index.items.length === index.head) indexes.delete(address);
}

function advance<T>(index: AddressIndex<T>): void {
  index.head += 1;
  if (index.head > 1024 && index.head * 2 > index.items.length) {
    index.items = index.items.slice(index.head);
    index.head = 0;
  }
}

/** Position of the newest record with a sequence below `before`; below `head` when there is none. */
function lastBefore(items: readonly LoggedRecord[], head: number, before: number): number {
  let low = head;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.sequence ?? Infinity) < before) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
