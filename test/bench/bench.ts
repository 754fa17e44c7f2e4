import { api } from './api';
import { dispatch } from './dispatch';
import { type Figures } from './figures';
import { metrics } from './metrics';
import { reply } from './reply';
import { retention } from './retention';

const BENCHES: Record<string, () => Promise<Figures>> = {
  dispatch: () => dispatch(),
  reply,
  api,
  metrics: () => metrics(),
  retention,
};

/** Prints one line of JSON (api, metrics: one for each size and question); exit code 1 when a message was lost or sent twice, or its words were left. The program must be built (npm run bench does that). */
async function main(): Promise<void> {
  const [name = ''] = process.argv.slice(2);
  const bench = BENCHES[name];
  if (!bench) {
    console.error(`Usage: npm run bench -- ${Object.keys(BENCHES).join(' | ')}`);
    process.exit(2);
  }
  const { passed, figures } = await bench();
  console.log(JSON.stringify({ bench: name, passed, ...figures }));
  process.exit(passed ? 0 : 1);
}

void main();
