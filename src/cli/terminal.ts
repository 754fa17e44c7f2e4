import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { text } from 'node:stream/consumers';

/** Nobody answered: Ctrl-C or Ctrl-D. */
export class NoAnswer extends Error {}

/** Asks a person at the terminal for one line. `hidden`: what is typed is not shown. Throws NoAnswer. */
export async function ask(question: string, { hidden = false } = {}): Promise<string> {
  let silent = false;
  const output = new Writable({
    write(chunk: Buffer, _encoding, done) {
      if (!silent) process.stderr.write(chunk);
      done();
    },
  });
  const terminal = createInterface({ input: process.stdin, output, terminal: true, historySize: 0 });
  try {
    return await new Promise<string>((resolve, reject) => {
      terminal.once('close', () => reject(new NoAnswer()));
      terminal.question(question).then(resolve, reject);
      silent = hidden;
    });
  } finally {
    terminal.close();
    if (hidden) process.stderr.write('\n');
  }
}

/** The first line of standard input, for passwords that a program hands over. */
export async function firstLineOfInput(): Promise<string> {
  return (await text(process.stdin)).split(/\r?\n/, 1)[0] ?? '';
}
