import { styleText } from 'node:util';
import { wallDate } from '../../domain/time/zoned-time';

type Style = Parameters<typeof styleText>[0];

/** Who a line is about; each has a colour where the terminal shows colours (NO_COLOR is respected). */
export type Speaker = 'clinic' | 'patient' | 'staff';

const COLOURS: Record<Speaker, Style> = { clinic: 'cyan', patient: 'green', staff: 'yellow' };
const WIDEST = 110;
const NARROWEST = 60;
/** Room for a time such as "Wed 11 Mar 13:05". */
const INDENT = ' '.repeat(18);

const wrapped = (text: string, width: number): string[] => {
  const lines: string[] = [];
  for (const paragraph of text.split('\n')) {
    let line = '';
    for (const word of paragraph.split(' ')) {
      if (line !== '' && line.length + 1 + word.length > width) {
        lines.push(line);
        line = word;
      } else line = line === '' ? word : `${line} ${word}`;
    }
    lines.push(line);
  }
  return lines;
};

/** Tells on the terminal what happens, with the time on the demo's clock. */
export class Story {
  private readonly coloured: boolean;
  private readonly width: number;

  constructor(
    private readonly out: NodeJS.WriteStream,
    private readonly zone: string,
  ) {
    this.coloured = out.isTTY && out.hasColors();
    // A pseudo-terminal without a size says 0.
    this.width = Math.max(NARROWEST, Math.min(out.columns || WIDEST, WIDEST));
  }

  /** Day and hour on the clinic's wall clock. */
  time(instant: Date): string {
    const words = wallDate(instant, this.zone).toLocaleString('en-GB', {
      timeZone: 'UTC',
      weekday: 'short',
      day: 'numeric',
      month: 'short',
      hour: '2-digit',
      minute: '2-digit',
    });
    return words.replaceAll(',', '');
  }

  paint(style: Style, text: string): string {
    return this.coloured ? styleText(style, text) : text;
  }

  line(text = ''): void {
    this.out.write(`${text}\n`);
  }

  heading(text: string): void {
    this.line(`\n${this.paint('bold', text)}\n${this.paint('dim', '─'.repeat(Math.min(text.length, this.width)))}`);
  }

  /** Something that happened at an instant. */
  event(at: Date, speaker: Speaker, who: string, what: string): void {
    const [first = '', ...more] = wrapped(`${who}  ${what}`, this.width - INDENT.length);
    this.line(
      `${this.paint('dim', this.time(at).padEnd(INDENT.length))}${this.paint(COLOURS[speaker], who)}${first.slice(who.length)}`,
    );
    for (const line of more) this.line(`${INDENT}  ${line}`);
  }

  /** Words as they were sent or spoken. */
  words(text: string, speaker: Speaker): void {
    for (const line of wrapped(text, this.width - INDENT.length - 2))
      this.line(`${INDENT}${this.paint(COLOURS[speaker], '│')} ${line}`);
  }

  /** What the clinic's database, API or the stand-in say about it. */
  fact(text: string): void {
    for (const [place, line] of wrapped(text, this.width - INDENT.length - 2).entries())
      this.line(`${INDENT}${place === 0 ? this.paint('green', '✓') : ' '} ${line}`);
  }

  /** The clock was moved on. */
  moved(from: Date, to: Date): void {
    const minutes = Math.round((to.getTime() - from.getTime()) / 60_000);
    const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
    const words = [...(hours > 0 ? [`${hours} h`] : []), ...(rest > 0 || hours === 0 ? [`${rest} min`] : [])].join(' ');
    this.line(this.paint('dim', `${this.time(to).padEnd(INDENT.length)}· the clock is moved on by ${words}`));
  }
}
