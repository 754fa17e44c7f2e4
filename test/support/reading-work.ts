import { Session, type Profiler } from 'node:inspector';
import { readSharedWeights, readWeights } from '../../src/adapters/language-models/read-weights';
import { quotable } from '../../src/language/anonymise/quotable';
import { analyse } from '../../src/language/analyse';
import { useSharedModels } from '../../src/language/engine/model/shared-models';
import { useModels } from '../../src/language/models';
import { readSpoken } from '../../src/language/spoken';
import { understand } from '../../src/language/understand';

/*
 * Counts the work of reading texts: asked on standard input with JSON lists of texts, answers with the counts of each. A process of its own, because the
 * counters slow everything down. Counted are the executions of every function and block of the sources and of the libraries they read with (V8's precise
 * coverage; exact only with --no-opt, because optimised code counts less), and what goes over a text or list inside the engine, which coverage cannot see: characters that expressions and searches go over, items that are
 * spread, copied, joined or looked through.
 */
let native = 0;

function counting(
  prototype: object,
  names: readonly string[],
  work: (of: { length: number }, result: unknown, from: unknown) => number,
): void {
  for (const name of names) {
    const original = Reflect.get(prototype, name) as (...given: unknown[]) => unknown;
    Reflect.set(prototype, name, function (this: { length: number }, ...given: unknown[]): unknown {
      const result = original.apply(this, given);
      native += work(this, result, given[1]);
      return result;
    });
  }
}

const whole = ({ length }: { length: number }): number => length;
const untilFound = ({ length }: { length: number }, found: unknown, from: unknown): number =>
  1 + ((found as number) < 0 ? length : (found as number)) - Math.min(length, Number(from ?? 0));
counting(String.prototype, ['includes', 'lastIndexOf', 'toLowerCase', 'toUpperCase', 'normalize'], whole);
counting(Array.prototype, ['includes', 'lastIndexOf', 'join', 'sort', 'splice', 'unshift', 'reverse', 'fill'], whole);
counting(String.prototype, ['indexOf'], untilFound);
counting(Array.prototype, ['indexOf'], untilFound);
counting(Array.prototype, ['slice', 'concat', 'flat'], (_, result) => (result as unknown[]).length);

const items = Array.prototype[Symbol.iterator];
Array.prototype[Symbol.iterator] = function <T>(this: T[]): ArrayIterator<T> {
  native += this.length;
  return items.call(this) as ArrayIterator<T>;
};
const { exec } = RegExp.prototype;
RegExp.prototype.exec = function (this: RegExp, text: string): RegExpExecArray | null {
  const from = this.global || this.sticky ? this.lastIndex : 0;
  const match = exec.call(this, text);
  native +=
    match === null ? (this.sticky ? 1 : Math.max(1, text.length - from)) : match.index + match[0].length - from + 1;
  return match;
};

const session = new Session();
session.connect();
const post = (method: string, given?: object): Promise<unknown> =>
  new Promise((resolve, reject) => {
    session.post(method, given, (error, result) => (error ? reject(error) : resolve(result)));
  });

const isRead = (url: string): boolean =>
  /\/(?:src\/(?:language|domain)|node_modules\/wink-)/u.test(url) && !url.includes('reading-work');

async function workOf(read: () => unknown): Promise<number> {
  await post('Profiler.takePreciseCoverage');
  native = 0;
  read();
  const ofEngine = native;
  const { result } = (await post('Profiler.takePreciseCoverage')) as Profiler.TakePreciseCoverageReturnType;
  let blocks = 0;
  for (const script of result)
    if (isRead(script.url)) for (const { ranges } of script.functions) for (const { count } of ranges) blocks += count;
  return blocks + ofEngine;
}

const now = '2026-03-09T09:00';
const appointment = '2026-03-12T10:00';
const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  open: (text) => understand({ text, lang: 'fr', state: 'awaiting_confirmation', now, appointment }),
  comment: (text) => understand({ text, lang: 'fr', state: 'awaiting_rating', now }),
  feedback: (text) => analyse({ text, lang: 'en' }),
  spoken: (text) => readSpoken(text, ['Marie'], true),
  quote: (text) => quotable(text, ['Marie']),
};

async function main(): Promise<void> {
  useSharedModels(readSharedWeights());
  useModels(readWeights());
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  const texts = JSON.parse(Buffer.concat(chunks).toString()) as string[];
  // What is made once, at the first text of a language.
  for (const text of [
    'Bonjour docteur, je viens demain à 10h, merci.',
    'Good morning doctor, the nurse was kind, no fever.',
  ])
    for (const read of Object.values(READERS)) read(text);
  await post('Profiler.enable');
  await post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  for (const text of texts) {
    const work: Record<string, number> = {};
    for (const [name, read] of Object.entries(READERS)) work[name] = await workOf(() => read(text));
    process.stdout.write(`${JSON.stringify(work)}\n`);
  }
}

void main();
