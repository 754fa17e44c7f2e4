import { parseArgs } from 'node:util';
import { templatesToRegister, type TemplateToRegister } from '../adapters/twilio/templates';
import { loadConfig } from '../config';
import { explainStartFailure } from '../compose/start-failure';

const USAGE = `Prints the WhatsApp templates to create at Twilio and submit for approval, in both languages, and the line TWILIO_TEMPLATES for the settings:
  npm run templates                       to read
  npm run --silent templates -- --json    one JSON document; friendly_name, language, variables and types of each entry are a request to POST https://content.twilio.com/v1/Content`;

const wordsOf = ({ types }: TemplateToRegister): { body: string; actions: { title: string; id: string }[] } =>
  'twilio/text' in types ? { ...types['twilio/text'], actions: [] } : types['twilio/quick-reply'];

function described(template: TemplateToRegister): string {
  const { body, actions } = wordsOf(template);
  const { friendly_name: name, language, category, needs_approval: approval, variables, content_sid: sid } = template;
  return [
    `${name}   ${language}   ${approval ? `category ${category}, submit for approval` : 'no approval needed: sent inside 24 hours only, for its buttons'}${sid === null ? '' : `   ${sid}`}`,
    `  ${body}`,
    ...actions.map(({ title, id }) => `  [${title}]   quick reply, id ${id}`),
    ...Object.entries(variables).map(([number, sample]) => `  {{${number}}} = ${sample}`),
  ].join('\n');
}

/** The setting with what is known, HX… where a ContentSid is still to be filled in. */
function settingLine(templates: readonly TemplateToRegister[]): string {
  const setting: Record<string, Record<string, string>> = {};
  for (const { friendly_name: name, language, content_sid: sid } of templates) (setting[name] ??= {})[language] = sid ?? 'HX…';
  return `TWILIO_TEMPLATES=${JSON.stringify(setting)}`;
}

function main(): void {
  const { values } = parseArgs({ options: { json: { type: 'boolean' }, help: { type: 'boolean' } } });
  if (values.help) return console.log(USAGE);
  const templates = templatesToRegister(loadConfig());
  if (values.json) return console.log(JSON.stringify(templates, null, 2));
  console.log(templates.map(described).join('\n\n'));
  console.log(`\nWhen Twilio has given each its ContentSid:\n\n${settingLine(templates)}`);
}

try {
  main();
} catch (error) {
  const badArgument = error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
  console.error(badArgument ? `${error.message}\n${USAGE}` : explainStartFailure(error));
  process.exitCode = badArgument ? 2 : 1;
}
