import { createInterface, cursorTo, clearLine, type Interface } from 'node:readline';

/** The terminal of the chat: lines come in, a prompt waits for them, and what happens meanwhile is written above it. */
export class Screen {
  private readonly lines: Interface;
  private readonly incoming: AsyncIterator<string>;
  private readonly interactive: boolean;
  private asking: string | null = null;

  constructor(
    input: NodeJS.ReadStream,
    private readonly output: NodeJS.WriteStream,
  ) {
    this.interactive = input.isTTY && output.isTTY;
    this.lines = createInterface({ input, ...(this.interactive ? { output, terminal: true } : { terminal: false }) });
    this.incoming = this.lines[Symbol.asyncIterator]();
    this.lines.on('SIGINT', () => this.lines.close());
  }

  /** The next line; null at the end of the input, or after Ctrl-C or Ctrl-D. Piped lines are shown, so that a record of the chat is whole. */
  async ask(prompt: string): Promise<string | null> {
    this.asking = prompt;
    if (this.interactive) {
      this.lines.setPrompt(prompt);
      this.lines.prompt();
    }
    const next = await this.incoming.next();
    this.asking = null;
    if (next.done === true) return null;
    if (!this.interactive) this.output.write(`${prompt}${next.value}\n`);
    return next.value;
  }

  /** Runs what writes to the terminal while a prompt may stand there; what the person has typed so far is kept. */
  above(write: () => void): void {
    const open = this.interactive && this.asking !== null;
    if (open) {
      cursorTo(this.output, 0);
      clearLine(this.output, 0);
    }
    write();
    if (open) this.lines.prompt(true);
  }

  close(): void {
    this.lines.close();
  }
}
