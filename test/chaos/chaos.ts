import { callbacks } from './scenarios/callbacks';
import { inbound } from './scenarios/inbound';
import { kill } from './scenarios/kill';
import { postgres } from './scenarios/postgres';
import { replicas } from './scenarios/replicas';
import { stop } from './scenarios/stop';
import { type Verdict } from './verdict';

/** Two mistakes that duplicate messages; with either the run must fail, or it would not notice a real one. */
const MUTANTS = {
  'blind-resend': (path: string, method: string) =>
    method === 'GET' ? path.replace(/([?&])To=[^&]*/, '$1To=%2B10000000000') : path,
  'plus-not-encoded': (path: string, method: string) => (method === 'GET' ? path.replaceAll('%2B', '+') : path),
} as const;

const SCENARIOS: Record<string, (argument: string | undefined) => Promise<Verdict>> = {
  kill: (argument) => {
    const bendPath = Object.entries(MUTANTS).find(([mutant]) => mutant === argument)?.[1];
    if (argument !== undefined && !bendPath)
      throw new Error(`There is no mutant ${argument}; there are ${Object.keys(MUTANTS).join(', ')}.`);
    return kill(bendPath ? { bendPath, reminders: 1_500, kills: 15 } : {});
  },
  stop: () => stop(),
  postgres: () => postgres(),
  replicas: () => replicas(),
  inbound: (argument) => {
    if (argument !== undefined && argument !== 'unlocked')
      throw new Error(`There is no mutant ${argument}; there is unlocked.`);
    return inbound(argument === 'unlocked');
  },
  callbacks: (argument) => {
    if (argument !== undefined && argument !== 'last-wins')
      throw new Error(`There is no mutant ${argument}; there is last-wins.`);
    return callbacks(argument === 'last-wins');
  },
};

async function main(): Promise<void> {
  const [name = '', argument] = process.argv.slice(2);
  const scenario = SCENARIOS[name];
  if (!scenario) {
    console.error(
      `Usage: npm run chaos -- ${Object.keys(SCENARIOS).join(' | ')}\n       npm run chaos -- kill ${Object.keys(MUTANTS).join(' | ')}   (a planted mistake: must fail)\n       npm run chaos -- callbacks last-wins, npm run chaos -- inbound unlocked   (the same)`,
    );
    process.exit(2);
  }
  const began = performance.now();
  const { passed, figures } = await scenario(argument);
  console.log(
    JSON.stringify({
      scenario: name,
      ...(argument === undefined ? {} : { mutant: argument }),
      passed,
      seconds: Math.round((performance.now() - began) / 1000),
      ...figures,
    }),
  );
  process.exit(passed ? 0 : 1);
}

void main();
