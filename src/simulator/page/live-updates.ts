import { type Request, type Response } from 'express';
import { type Simulator } from '../simulator';
import { html } from '../../http/pages/ui/html';
import { renderCall } from './render-call';
import { renderEntries } from './render-entries';
import {
  clockText,
  composer,
  contextOf,
  hideNumber,
  type ListedOwner,
  type PageParts,
  personLink,
} from './render-page';

/** Changes are gathered for so long, so that a burst is one update. */
const GATHER_MILLIS = 40;
const HEARTBEAT_MILLIS = 20_000;
/** A page that connects gets its newest entries once more: something may have come since it was rendered. */
const REPEATED_ON_CONNECT = 12;

/** Tells an open page (EventSource) what changed on its phone, piece by piece: the line to it may be slow. */
export class LiveUpdates {
  private readonly open = new Set<LivePage>();

  constructor(private readonly simulator: Simulator) {
    simulator.phones.watch((number) => {
      for (const page of this.open) page.noteChange(number);
    });
  }

  /** Keeps the answer open until the browser leaves. `parts` is asked each time, so that clock and people are current. */
  serve(req: Request, res: Response, parts: Omit<PageParts, 'notice' | 'waiting'>): void {
    res
      .status(200)
      .set({ 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store', 'X-Accel-Buffering': 'no' });
    res.flushHeaders();
    const page = new LivePage(this.simulator, parts, res);
    this.open.add(page);
    page.start();
    req.on('close', () => {
      this.open.delete(page);
      page.stop();
    });
  }

  /** The clock was moved: dates on every page may read differently now. */
  clockMoved(): void {
    for (const page of this.open) page.refresh();
  }
}

class LivePage {
  private readonly sent = new Map<string, string>();
  private readonly changed = new Set<string>();
  private gather: NodeJS.Timeout | null = null;
  private readonly heartbeat: NodeJS.Timeout;

  constructor(
    private readonly simulator: Simulator,
    private readonly parts: Omit<PageParts, 'notice' | 'waiting'>,
    private readonly res: Response,
  ) {
    this.heartbeat = setInterval(() => this.send('clock', clockText(this.parts.controls)), HEARTBEAT_MILLIS);
    this.heartbeat.unref();
  }

  start(): void {
    const entries = this.entries();
    for (const entry of entries.slice(0, -REPEATED_ON_CONNECT)) this.sent.set(entry.id, entry.html);
    this.refresh();
  }

  noteChange(number: string): void {
    this.changed.add(number);
    this.gather ??= setTimeout(() => {
      this.gather = null;
      const { shown, people } = this.parts;
      if (this.changed.has(shown.number)) this.updatePhone();
      for (const owner of people) if (this.changed.has(owner.number)) this.updateOwner(owner);
      this.changed.clear();
    }, GATHER_MILLIS);
  }

  refresh(): void {
    this.send('clock', clockText(this.parts.controls));
    this.updatePhone();
    for (const owner of this.parts.people) this.updateOwner(owner);
  }

  stop(): void {
    clearInterval(this.heartbeat);
    if (this.gather) clearTimeout(this.gather);
  }

  private updatePhone(): void {
    for (const entry of this.entries()) {
      if (this.isNew(entry.id, entry.html)) this.send('entry', JSON.stringify(entry));
    }
    const { shown } = this.parts;
    this.part('call', renderCall(this.simulator.phones.currentCall(shown.number), contextOf(this.parts, shown)).text);
    for (const name of ['whatsapp', 'sms'] as const) this.part(`composer-${name}`, composer(name, this.parts).text);
    this.part('hide-number', hideNumber(this.parts).text);
  }

  private updateOwner(owner: ListedOwner): void {
    this.part(`owner-${owner.key}`, html`${personLink(this.parts, owner)}`.text);
  }

  private entries(): ReturnType<typeof renderEntries> {
    const { shown } = this.parts;
    return renderEntries(this.simulator.phones.history(shown.number), contextOf(this.parts, shown));
  }

  private part(id: string, markup: string): void {
    if (this.isNew(id, markup)) this.send('part', JSON.stringify({ id, html: markup }));
  }

  private isNew(id: string, markup: string): boolean {
    if (this.sent.get(id) === markup) return false;
    this.sent.set(id, markup);
    return true;
  }

  private send(event: string, data: string): void {
    this.res.write(`event: ${event}\ndata: ${data}\n\n`);
  }
}
