import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Figures } from './figures';
import { familySeconds, processorSeconds } from './processor-time';
import { forkBench, seedReminders, startStage, startStandIn, type StandIn } from './stage';

const CONCURRENCY = 100;
const LIMIT_SECONDS = 120;
const rounded = (value: number): number => Number(value.toFixed(2));

async function sdkAlone(standIn: StandIn, count: number): Promise<{ rate: number; processor: number }> {
  const child = forkBench('sdk.ts', [standIn.url, String(count), String(CONCURRENCY)]);
  const [{ seconds, processor }] = (await once(child, 'message')) as [{ seconds: number; processor: number }];
  return { rate: count / seconds, processor: (processor / count) * 1000 };
}

/** Sends due reminders through the whole program, then as many messages with the tuned SDK alone, against the same stand-in. */
export async function dispatch(count = 5_000): Promise<Figures> {
  const standIn = await startStandIn();
  const stage = await startStage(standIn, { SEND_CONCURRENCY: String(CONCURRENCY), SEND_RATE_PER_SECOND: '5000' });
  try {
    // A first round, so that code and plans are warm on both sides, as they are in a program that runs for days.
    await seedReminders(stage, 200);
    await stage.drained(LIMIT_SECONDS);
    await sleep(1_000);
    await stage.query(`delete from reminders`);
    await standIn.reset();

    const before = { worker: processorSeconds(stage.programPid), database: familySeconds(stage.databasePid) };
    const began = Date.now();
    await seedReminders(stage, count);
    const seeded = { database: familySeconds(stage.databasePid) };
    const finished = await stage.drained(LIMIT_SECONDS);
    const after = { worker: processorSeconds(stage.programPid), database: familySeconds(stage.databasePid) };
    const seen = await standIn.seen();
    const rate = (seen.accepted / (seen.lastAt - seen.firstAt)) * 1000;
    const worker = ((after.worker - before.worker) / count) * 1000;
    const database = ((after.database - seeded.database) / count) * 1000;

    await standIn.reset();
    const sdk = await sdkAlone(standIn, count);
    const [lost, duplicates] = [count - seen.distinct, seen.accepted - seen.distinct];
    return {
      passed: finished && lost === 0 && duplicates === 0,
      figures: {
        reminders: count,
        concurrency: CONCURRENCY,
        lost,
        duplicates,
        ratePerSecond: rounded(rate),
        fromDueToLastSeconds: rounded((seen.lastAt - began) / 1000),
        sdkRatePerSecond: rounded(sdk.rate),
        ratio: rounded(rate / sdk.rate),
        workerProcessorPer1000: rounded(worker),
        databaseProcessorPer1000: rounded(database),
        processorPer1000: rounded(worker + database),
        sdkProcessorPer1000: rounded(sdk.processor),
      },
    };
  } finally {
    await stage.close();
    standIn.stop();
  }
}
