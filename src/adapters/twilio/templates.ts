import { registeredName } from './content-sids';
import { type Locale } from '../../domain/locale';
import { type MessageTemplate } from '../../ports/out/texts';

/** A WhatsApp template as it is given to Twilio, in the form of its Content API: https://www.twilio.com/docs/content/create-templates-with-the-content-api */
export interface TemplateToRegister {
  friendly_name: string;
  language: Locale;
  /** What the category of its approval is: messages about what the patient has arranged. */
  category: 'UTILITY';
  /** Meta must approve it, because it may open a conversation. The others carry buttons inside the 24-hour window only. */
  needs_approval: boolean;
  /** An example for each variable, as Meta wants them. */
  variables: Record<string, string>;
  types:
    | { 'twilio/quick-reply': { body: string; actions: { title: string; id: string }[] } }
    | { 'twilio/text': { body: string } };
  /** The ContentSid in TWILIO_TEMPLATES; null while it has none. */
  content_sid: string | null;
}

/** TWILIO_TEMPLATES: what the clinic registered, by registered name and language. */
export type ConfiguredTemplates = Readonly<Record<string, Partial<Record<Locale, string>>>>;

const sidOf = (configured: ConfiguredTemplates, { name, locale }: MessageTemplate): string | null =>
  configured[registeredName(name)]?.[locale] ?? null;

/** Every template of both languages as Twilio takes it, those that need approval first. */
export const templatesToRegister = (
  templates: readonly MessageTemplate[],
  configured: ConfiguredTemplates,
): TemplateToRegister[] =>
  templates
    .map((template): TemplateToRegister => {
      const { name, locale, body, buttons, samples, needsApproval } = template;
      return {
        friendly_name: registeredName(name),
        language: locale,
        category: 'UTILITY',
        needs_approval: needsApproval,
        variables: Object.fromEntries(samples.map((sample, place) => [String(place + 1), sample])),
        types:
          buttons.length === 0
            ? { 'twilio/text': { body } }
            : { 'twilio/quick-reply': { body, actions: buttons.map(({ id, label }) => ({ title: label, id })) } },
        content_sid: sidOf(configured, template),
      };
    })
    .sort(
      (a, b) =>
        Number(b.needs_approval) - Number(a.needs_approval) ||
        a.friendly_name.localeCompare(b.friendly_name) ||
        a.language.localeCompare(b.language),
    );

/** What is wrong with TWILIO_TEMPLATES, one sentence a problem; empty when every message that `isNeeded` can be sent. */
export function problemsOfTemplates(
  templates: readonly MessageTemplate[],
  configured: ConfiguredTemplates,
  isNeeded: (template: MessageTemplate) => boolean,
): string[] {
  const names = new Set(templates.map(({ name }) => registeredName(name)));
  const unknown = Object.keys(configured).filter((name) => !names.has(name));
  const missing = new Map<string, Locale[]>();
  for (const template of templates) {
    if (!isNeeded(template) || sidOf(configured, template) !== null) continue;
    const name = registeredName(template.name);
    missing.set(name, [...(missing.get(name) ?? []), template.locale]);
  }
  return [
    ...unknown.map((name) => `TWILIO_TEMPLATES: there is no template ${name}; npm run templates prints their names`),
    ...(missing.size === 0
      ? []
      : [
          `TWILIO_TEMPLATES: no ContentSid for ${[...missing].map(([name, locales]) => `${name} (${locales.sort().join(', ')})`).join(', ')}.` +
            ' WhatsApp takes nothing else from a clinic first; npm run templates prints what to submit for approval, and the line to fill in',
        ]),
  ];
}

/** How `npm run templates` is used. */
export const TEMPLATES_USAGE = `Prints the WhatsApp templates to create at Twilio and submit for approval, in both languages, and the line TWILIO_TEMPLATES for the settings:
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
  for (const { friendly_name: name, language, content_sid: sid } of templates)
    (setting[name] ??= {})[language] = sid ?? 'HX…';
  return `TWILIO_TEMPLATES=${JSON.stringify(setting)}`;
}

/** The templates to read, with the setting's line at the end. */
export const describeTemplates = (templates: readonly TemplateToRegister[]): string =>
  `${templates.map(described).join('\n\n')}\n\nWhen Twilio has given each its ContentSid:\n\n${settingLine(templates)}`;
