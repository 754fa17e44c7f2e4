import { createHash } from 'node:crypto';
import { type Locale } from '../../domain/locale';
import { type MessageTemplate } from '../../ports/out/texts';

/** The id under which our stand-in knows a template: made from its name, so that every process finds the same. */
const simulatedContentSid = (name: string, locale: Locale): string =>
  `HX${createHash('sha256').update(`${name}/${locale}`).digest('hex').slice(0, 32)}`;

/** A template's name at Twilio and in TWILIO_TEMPLATES: WhatsApp takes lower-case letters, digits and underscores. */
export const registeredName = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`).replaceAll('.', '_');

/**
 * Finds the ContentSid of a template. `configured` holds what the clinic registered at Twilio (TWILIO_TEMPLATES); `simulated` are the
 * templates our stand-in knows.
 */
export function contentSids(
  simulated: readonly MessageTemplate[],
  configured: Readonly<Record<string, Partial<Record<Locale, string>>>>,
) {
  const known = new Map(simulated.map(({ name, locale }) => [`${name}/${locale}`, simulatedContentSid(name, locale)]));
  return (name: string, locale: Locale): string | undefined =>
    configured[registeredName(name)]?.[locale] ?? known.get(`${name}/${locale}`);
}

/** The same templates in the form our stand-in takes, by their ContentSid. */
export const simulatedTemplates = (templates: readonly MessageTemplate[]) =>
  Object.fromEntries(
    templates.map(({ name, locale, body, buttons, needsApproval }) => [
      simulatedContentSid(name, locale),
      {
        language: locale,
        text: body,
        buttons: buttons.map(({ id, label }) => ({ id, title: label })),
        approved: needsApproval,
      },
    ]),
  );
