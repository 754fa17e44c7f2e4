import { registeredName } from './content-sids';
import { textsOf } from '../../compose/core';
import { ConfigError, type Config } from '../../config';
import { type Locale } from '../../domain/patient/language';
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
  types: { 'twilio/quick-reply': { body: string; actions: { title: string; id: string }[] } } | { 'twilio/text': { body: string } };
  /** The ContentSid in TWILIO_TEMPLATES; null while it has none. */
  content_sid: string | null;
}

const sidOf = ({ TWILIO_TEMPLATES }: Config, { name, locale }: MessageTemplate): string | null => TWILIO_TEMPLATES[registeredName(name)]?.[locale] ?? null;

/** Whether a clinic with these settings ever sends it first: a body with the reason or the lists only where REMINDER_DETAIL allows them. */
function isNeeded({ REMINDER_DETAIL: detail }: Config, { name, needsApproval }: MessageTemplate): boolean {
  if (name.endsWith('.reason')) return needsApproval && detail !== 'neutral';
  return needsApproval && (detail === 'full' || !name.endsWith('.details'));
}

/** Every template of both languages as Twilio takes it, those that need approval first. */
export const templatesToRegister = (config: Config): TemplateToRegister[] =>
  textsOf(config).templates().map((template): TemplateToRegister => {
    const { name, locale, body, buttons, samples, needsApproval } = template;
    return {
      friendly_name: registeredName(name), language: locale, category: 'UTILITY', needs_approval: needsApproval,
      variables: Object.fromEntries(samples.map((sample, place) => [String(place + 1), sample])),
      types: buttons.length === 0 ? { 'twilio/text': { body } } : { 'twilio/quick-reply': { body, actions: buttons.map(({ id, label }) => ({ title: label, id })) } },
      content_sid: sidOf(config, template),
    };
  }).sort((a, b) => Number(b.needs_approval) - Number(a.needs_approval) || a.friendly_name.localeCompare(b.friendly_name) || a.language.localeCompare(b.language));

/** What is wrong with TWILIO_TEMPLATES, one sentence a problem; empty when every message can be sent. */
export function problemsOfTemplates(config: Config): string[] {
  const templates = textsOf(config).templates();
  const names = new Set(templates.map(({ name }) => registeredName(name)));
  const unknown = Object.keys(config.TWILIO_TEMPLATES).filter((name) => !names.has(name));
  const missing = new Map<string, Locale[]>();
  for (const template of templates) {
    if (!isNeeded(config, template) || sidOf(config, template) !== null) continue;
    const name = registeredName(template.name);
    missing.set(name, [...(missing.get(name) ?? []), template.locale]);
  }
  return [
    ...unknown.map((name) => `TWILIO_TEMPLATES: there is no template ${name}; npm run templates prints their names`),
    ...(missing.size === 0 ? [] : [
      `TWILIO_TEMPLATES: no ContentSid for ${[...missing].map(([name, locales]) => `${name} (${locales.sort().join(', ')})`).join(', ')}.`
        + ' WhatsApp takes nothing else from a clinic first; npm run templates prints what to submit for approval, and the line to fill in',
    ]),
  ];
}

/** Whether messages go to real patients by WhatsApp, so that a template without its ContentSid would be a message that never arrives. */
const mustBeComplete = ({ ENV, provider, TWILIO_WHATSAPP_NUMBER }: Config): boolean => ENV === 'production' && provider === 'real' && TWILIO_WHATSAPP_NUMBER !== undefined;

/** Throws ConfigError when a message of this clinic would have no approved template. */
export function assertTemplates(config: Config): void {
  const problems = mustBeComplete(config) ? problemsOfTemplates(config) : [];
  if (problems.length > 0) throw new ConfigError(problems);
}
