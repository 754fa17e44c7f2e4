import { parseArgs } from 'node:util';
import { loadConfig } from '../config';
import { Refusal } from '../domain/errors';
import { explainStartFailure } from '../compose/start-failure';
import { ask, firstLineOfInput, NoAnswer } from './terminal';

const USAGE = `Makes an administrator's account, the first of an installation or one more:
  npm run create-admin                                  asks for the name and the password
  npm run create-admin -- --username alice < password   reads the password from standard input`;

class InputError extends Error {}

async function credentials(): Promise<{ username: string; password: string }> {
  const { values } = parseArgs({ options: { username: { type: 'string' }, help: { type: 'boolean' } } });
  if (values.help) {
    console.log(USAGE);
    process.exit(0);
  }
  if (process.stdin.isTTY) {
    const username = values.username ?? (await ask('Name to log in with: '));
    const password = await ask('Password (at least 12 characters): ', { hidden: true });
    if (password !== (await ask('The same again: ', { hidden: true })))
      throw new InputError('The two passwords differ. Nothing was made; start again.');
    return { username, password };
  }
  if (values.username === undefined) throw new InputError(`--username is missing.\n${USAGE}`);
  return { username: values.username, password: await firstLineOfInput() };
}

async function main(): Promise<void> {
  const config = loadConfig();
  const { username, password } = await credentials();
  // Only now: loading the whole program takes a second, and the first question should not wait for it.
  const { createAdmin, problemsOfAdmin } = await import('../compose/commands.js');
  const problems = problemsOfAdmin(config, username, password);
  if (problems.length > 0)
    throw new InputError(`Nothing was made:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`);
  await createAdmin(config, username, password);
  console.log(`The administrator's account is made. Log in at ${config.PUBLIC_BASE_URL}/docs`);
}

main().catch((error: unknown) => {
  const badArgument = error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
  if (error instanceof NoAnswer) process.exitCode = 130;
  else if (error instanceof InputError || error instanceof Refusal || badArgument) {
    console.error(badArgument ? `${error.message}\n${USAGE}` : error.message);
    process.exitCode = 2;
  } else {
    console.error(explainStartFailure(error));
    process.exitCode = 1;
  }
});
