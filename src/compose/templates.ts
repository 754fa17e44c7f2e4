import { textsOf } from './core';
import {
  problemsOfTemplates as problemsOf,
  templatesMustBeComplete,
  templatesToRegister as toRegister,
  type TemplateToRegister,
} from './provider';
import { ConfigError, type Config } from '../config';
import { type MessageTemplate } from '../ports/out/texts';

/** Whether a clinic with these settings ever sends it first: a body with the reason or the lists only where REMINDER_DETAIL allows them. */
function isNeeded({ REMINDER_DETAIL: detail }: Config, { name, needsApproval }: MessageTemplate): boolean {
  if (name.endsWith('.reason')) return needsApproval && detail !== 'neutral';
  return needsApproval && (detail === 'full' || !name.endsWith('.details'));
}

/** Every template of both languages as the provider takes it, those that need approval first. */
export const templatesToRegister = (config: Config): TemplateToRegister[] =>
  toRegister(config, textsOf(config).templates());

/** What is wrong with the templates the clinic registered, one sentence a problem; empty when every message can be sent. */
export const problemsOfTemplates = (config: Config): string[] =>
  problemsOf(config, textsOf(config).templates(), (template) => isNeeded(config, template));

/** Throws ConfigError when a message of this clinic would have no approved template. */
export function assertTemplates(config: Config): void {
  const problems = templatesMustBeComplete(config) ? problemsOfTemplates(config) : [];
  if (problems.length > 0) throw new ConfigError(problems);
}
