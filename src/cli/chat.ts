import { type TextChannel } from '../domain/channel';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { textsOf } from '../compose/core';
import { startDemoClinic } from '../demo/demo-clinic';
import { parseConfig } from '../config';
import { explainStartFailure } from '../compose/start-failure';
import { HELP, parseCommand } from '../demo/chat/commands';
import { Screen } from '../demo/chat/screen';
import { playWithEngine } from '../demo/chat/play-engine';
import { expectedOn, script, type Script } from '../demo/chat/script';
import { ChatSession } from '../demo/chat/session';
import { Office, type Person } from '../demo/stage/office';
import { Phone } from '../demo/stage/phone';
import { Story } from '../demo/stage/story';
import { exampleOf, languageOf, localeOf, OFFERED_LOCALES } from '../domain/locale';
import { readSharedWeights } from '../adapters/language-models/read-weights';
import { useSharedModels } from '../language/engine/model/shared-models';

const USAGE = `Play a patient in the terminal, against the running parts, on a database and a clock of their own:
  npm run chat                                        asks for the language and the channel
  npm run chat -- --language french --channel sms
  npm run chat -- --language english --channel whatsapp < lines.txt
Play a written dialogue (test/conversations), and see whether it still goes as it says; --channel whatsapp, sms or call for one of its channels:
  npm run chat -- --script test/conversations/cancel-read-back-fr.json`;

/** Tuesday 10 March 2026, 09:00 in Douala: a working day outside quiet hours. The visit is on Thursday. */
const STARTS_AT = new Date('2026-03-10T09:00:00+01:00');
const VISIT_DAY = '2026-03-12';

/** Deliveries are quick. A call goes at the speed of speech for a person, faster for lines that a program hands over. */
const DELAYS = { sent: 50, delivered: 100, read: 100, ringing: 100, answered: 100 };
const SECOND_OF_A_CALL_MS = { person: 1000, piped: 150 };

/** By name, tag, initial or place in the question. */
const LANGUAGES: Readonly<Record<string, Person['language']>> = Object.fromEntries(
  OFFERED_LOCALES.flatMap((locale, place) => {
    const language = languageOf(locale);
    return [language, locale, language.charAt(0), String(place + 1)].map((word) => [word, language]);
  }),
);
const CHANNELS: Readonly<Record<string, TextChannel>> = {
  whatsapp: 'whatsapp',
  wa: 'whatsapp',
  w: 'whatsapp',
  1: 'whatsapp',
  sms: 'sms',
  s: 'sms',
  2: 'sms',
};

class InputError extends Error {}
class BrokenOff extends Error {}

/** What an option says, or what the person answers until it can be read; null when the input has ended. */
async function choose<T>(
  screen: Screen,
  option: string | undefined,
  name: string,
  prompt: string,
  choices: Readonly<Record<string, T>>,
): Promise<T | null> {
  if (option !== undefined) {
    const chosen = choices[option.toLowerCase()];
    if (chosen === undefined) throw new InputError(`--${name} ${option} is not possible.\n${USAGE}`);
    return chosen;
  }
  for (;;) {
    const line = await screen.ask(prompt);
    if (line === null) return null;
    const chosen = choices[line.trim().toLowerCase()];
    if (chosen !== undefined) return chosen;
  }
}

/** Plays a dialogue without the running parts: engine, readers and texts alone. The exit code is 1 when it goes otherwise than its file says. */
async function playScript(file: string, channel: string | undefined): Promise<void> {
  useSharedModels(readSharedWeights());
  const told = readScript(file);
  const channels = told.channels.filter((each) => channel === undefined || each === channel);
  if (channels.length === 0)
    throw new InputError(`--channel ${channel ?? ''} is none of this dialogue's channels: ${told.channels.join(', ')}`);
  const texts = textsOf(parseConfig({ ENV: 'test' }));
  for (const each of channels) {
    const run = await playWithEngine(told, each, texts);
    const other = run.played.findIndex(
      ({ turn, seen }) => JSON.stringify(expectedOn(turn, each)) !== JSON.stringify(seen),
    );
    process.stdout.write(
      `${run.transcript}\n${other === -1 ? 'As the file says.' : `Otherwise than the file says, from turn ${other + 1} on.`}\n\n`,
    );
    if (other !== -1) process.exitCode = 1;
  }
}

function readScript(file: string): Script {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new InputError(
      `${file} cannot be read: ${error instanceof SyntaxError ? 'not valid JSON' : 'no such file, or not readable'}`,
    );
  }
  const read = script.safeParse(json);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new InputError(`${file}: ${issue?.path.join('.') || 'the whole'}: ${issue?.message ?? 'not a dialogue'}`);
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      language: { type: 'string' },
      channel: { type: 'string' },
      script: { type: 'string' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) return void process.stdout.write(`${USAGE}\n\n${HELP.join('\n')}\n`);
  if (values.script !== undefined) return playScript(values.script, values.channel);
  const screen = new Screen(process.stdin, process.stdout);
  const language = await choose(
    screen,
    values.language,
    'language',
    'Language of the patient, [1] français, [2] English: ',
    LANGUAGES,
  );
  const channel =
    language && (await choose(screen, values.channel, 'channel', 'Channel, [1] WhatsApp, [2] SMS: ', CHANNELS));
  if (!language || !channel) return screen.close();

  process.stdout.write('The clinic is being started, a few seconds …\n');
  const starting = startDemoClinic(STARTS_AT);
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const) {
    process.once(signal, () => void starting.then((clinic) => clinic.stop()).finally(() => process.exit(code)));
  }
  const clinic = await starting;
  try {
    clinic.provider.setSettings({
      delays: DELAYS,
      callSecondMillis: process.stdin.isTTY ? SECOND_OF_A_CALL_MS.person : SECOND_OF_A_CALL_MS.piped,
    });
    const story = new Story(process.stdout, clinic.config.DEFAULT_TIME_ZONE);
    const person = { name: exampleOf(localeOf(language)).name, number: '+237699000301', language, channel };
    story.line(`You are ${person.name}, a patient of ${clinic.config.CLINIC_NAME}. Nothing leaves this computer.`);
    for (const line of HELP) story.line(story.paint('dim', line));
    const session = new ChatSession({
      clinic,
      office: new Office(clinic.config.PUBLIC_BASE_URL, clinic.admin),
      story,
      screen,
      phone: new Phone(clinic, person.number),
      person,
    });
    await session.begin(VISIT_DAY);
    for (let line = await screen.ask('> '); line !== null; line = await screen.ask('> ')) {
      if (!(await session.handle(parseCommand(line)))) break;
    }
    session.end();
  } catch (error) {
    throw new BrokenOff(`The chat broke off: ${error instanceof Error ? error.message : 'unknown error'}`);
  } finally {
    screen.close();
    await clinic.stop();
  }
}

main().then(
  () => process.exit(),
  (error: unknown) => {
    const badArgument =
      error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
    if (error instanceof InputError || badArgument) {
      process.stderr.write(`${badArgument ? `${error.message}\n${USAGE}` : error.message}\n`);
      process.exit(2);
    }
    process.stderr.write(`${error instanceof BrokenOff ? error.message : explainStartFailure(error)}\n`);
    process.exit(1);
  },
);
