import { parseArgs } from 'node:util';
import { describeTemplates, TEMPLATES_USAGE } from '../compose/provider';
import { templatesToRegister } from '../compose/templates';
import { loadConfig } from '../config';
import { explainStartFailure } from '../compose/start-failure';

function main(): void {
  const { values } = parseArgs({ options: { json: { type: 'boolean' }, help: { type: 'boolean' } } });
  if (values.help) return console.log(TEMPLATES_USAGE);
  const templates = templatesToRegister(loadConfig());
  console.log(values.json ? JSON.stringify(templates, null, 2) : describeTemplates(templates));
}

try {
  main();
} catch (error) {
  const badArgument = error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
  console.error(badArgument ? `${error.message}\n${TEMPLATES_USAGE}` : explainStartFailure(error));
  process.exitCode = badArgument ? 2 : 1;
}
