import { randomBytes } from 'node:crypto';
import { startDemoClinic, type DemoClinic } from '../demo/demo-clinic';
import { explainStartFailure } from '../compose/start-failure';
import { bySms, byTelephone, danger, onWhatsApp } from '../demo/scenes';
import { type Stage } from '../demo/visit';
import { expectThat, Unmet } from '../demo/stage/expect';
import { Office } from '../demo/stage/office';
import { Phone } from '../demo/stage/phone';
import { Story } from '../demo/stage/story';

/** Tuesday 10 March 2026, 08:50 in Douala: a working day outside quiet hours, whatever the hour it is played at. */
const STARTS_AT = new Date('2026-03-10T08:50:00+01:00');
const DESK = 'Nadège (staff)';

/** Steps of messages and calls take this long, in real milliseconds: fast, but one after the other. */
const PACE = { delays: { sent: 60, delivered: 150, read: 150, ringing: 100, answered: 150 }, callSecondMillis: 15 };

async function play(clinic: DemoClinic, story: Story): Promise<void> {
  const admin = new Office(clinic.config.PUBLIC_BASE_URL, clinic.admin);
  const desk = await admin.employ({ username: 'Nadège', password: randomBytes(18).toString('base64url') });
  const stage: Stage = { clinic, story, admin, desk, deskName: DESK, phoneOf: (number) => new Phone(clinic, number) };
  clinic.provider.setSettings(PACE);
  for (const scene of [onWhatsApp, byTelephone, bySms, danger]) await scene(stage);
}

/** Counts what the API and the stand-in hold at the end, and throws Unmet when it is not what the scenes must have led to. */
async function summary(clinic: DemoClinic): Promise<string> {
  const admin = new Office(clinic.config.PUBLIC_BASE_URL, clinic.admin);
  const confirmed = (await admin.accepted()).length;
  const scored = (await admin.feedback()).filter(({ text }) => text !== null).length;
  const followUps = await admin.followUps();
  const waiting = followUps.filter(({ status }) => status !== 'closed').length;
  const sent = clinic.provider.messages({ limit: 1000 }).filter(({ direction }) => direction !== 'inbound');
  const calls = clinic.provider.calls({ limit: 1000 }).filter(({ direction }) => direction === 'outbound-api');
  const unsent = await admin.unsent();
  expectThat('three appointments are confirmed', confirmed === 3, confirmed);
  expectThat('three comments are scored', scored === 3, scored);
  expectThat(
    'a complaint and an emergency are followed up, one is closed',
    followUps.length === 2 && waiting === 1,
    followUps,
  );
  expectThat('every message went its way', unsent.length === 0, unsent);
  expectThat(
    'no text was sent twice',
    new Set(sent.map(({ to, body }) => `${to} ${body}`)).size === sent.length,
    sent.map(({ body }) => body),
  );
  expectThat('two calls were made', calls.length === 2, calls.length);
  return (
    `${confirmed} appointments confirmed, ${scored} comments scored, ${followUps.length} follow-ups opened: ${waiting} taken and still to do, ${followUps.length - waiting} closed. ` +
    `${sent.length} texts and ${calls.length} calls, none twice.`
  );
}

async function main(): Promise<void> {
  const began = Date.now();
  const starting = startDemoClinic(STARTS_AT);
  let interrupted = false;
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const) {
    process.on(signal, () => {
      if (interrupted) return;
      interrupted = true;
      void starting.then((clinic) => clinic.stop()).finally(() => process.exit(code));
    });
  }
  process.stdout.write(
    'A clinic is being started on a database, a port and a clock of its own; messages and calls go to a stand-in for the provider on this computer.\n',
  );
  const clinic = await starting;
  const story = new Story(process.stdout, clinic.config.DEFAULT_TIME_ZONE);
  story.line(
    `${clinic.config.CLINIC_NAME} answers at ${clinic.config.PUBLIC_BASE_URL} after ${((Date.now() - began) / 1000).toFixed(1)} s.`,
  );
  let result: string | null = null;
  try {
    await play(clinic, story);
    result = await summary(clinic);
  } catch (error) {
    if (interrupted) return;
    const words = error instanceof Error ? error.message : 'unknown error';
    story.line(
      `\n${story.paint('red', '✗')} ${error instanceof Unmet ? `Expected, and did not happen: ${words}` : words}`,
    );
    for (const line of clinic.troubles().slice(-5)) story.line(`  log: ${line}`);
  }
  await clinic.stop();
  if (result !== null)
    story.line(`\n${story.paint('green', '✓')} ${result} ${((Date.now() - began) / 1000).toFixed(0)} s.`);
  process.exit(result === null ? 1 : 0);
}

main().catch((error: unknown) => {
  process.stderr.write(`${explainStartFailure(error)}\n`);
  process.exit(1);
});
