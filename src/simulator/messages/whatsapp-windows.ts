const WINDOW_MILLIS = 24 * 60 * 60 * 1000;

/** When each patient, by number or by an id without one, last wrote to each WhatsApp sender: free text is only delivered within 24 hours of that. */
export class WhatsAppWindows {
  private readonly lastInbound = new Map<string, number>();

  /** @param limit pairs remembered; the one that wrote longest ago goes first. */
  constructor(private readonly limit: number) {}

  opened(sender: string, patient: string, at: Date): void {
    const key = `${sender} ${patient}`;
    this.lastInbound.delete(key);
    this.lastInbound.set(key, at.getTime());
    if (this.lastInbound.size > this.limit) {
      for (const oldest of this.lastInbound.keys()) {
        this.lastInbound.delete(oldest);
        break;
      }
    }
  }

  isOpen(sender: string, patient: string, now: Date): boolean {
    const last = this.lastInbound.get(`${sender} ${patient}`);
    return last !== undefined && now.getTime() - last < WINDOW_MILLIS;
  }

  clear(): void {
    this.lastInbound.clear();
  }
}
