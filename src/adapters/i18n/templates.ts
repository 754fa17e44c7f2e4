import { LOCALES, type Locale } from '../../domain/locale';
import { type MessageTemplate, type TextKey } from '../../ports/out/texts';
import { localeTexts, type LocaleEntry } from './locale-files';
import { OPTIONAL_SENTENCES } from './values';
import { tidied } from './plain-text';
import { type Translator, type Values } from './translator';

/** Texts that open a conversation and therefore need an approved template. The other templates only carry buttons, inside the window. */
const OPENING_KEYS: ReadonlySet<TextKey> = new Set<TextKey>([
  'reminder.first',
  'reminder.dayBefore',
  'reminder.dayBefore.confirmed',
  'reminder.single',
  'reminder.single.dated',
  'missed',
  'appointment.changed',
  'appointment.cancelledByClinic',
  'welcome',
  'reschedule.offer',
  'feedback.ask',
  'staff.answerWaiting',
  'callComing',
  'staffAlert.emergency',
  'staffAlert.urgent',
  'staffAlert.undelivered',
  'staffAlert.taken',
]);

type Optional = keyof typeof OPTIONAL_SENTENCES;
const SENTENCES = Object.keys(OPTIONAL_SENTENCES) as Optional[];

/** A template of one key: its name, its body with placeholders by name, and the names in the order of their numbers. */
export interface NamedTemplate {
  name: string;
  body: string;
  variables: string[];
  buttons: NonNullable<LocaleEntry['buttons']>;
}

/** "reminder.first", or "reminder.first.reason" when the optional sentence is there: an approved body cannot leave a part out. */
const templateName = (key: TextKey, sentence: Optional | null): string =>
  sentence ? `${key}.${OPTIONAL_SENTENCES[sentence]}` : key;

const placeholdersOf = (text: string): string[] => [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1] ?? '');

function namedTemplate(
  key: TextKey,
  entry: LocaleEntry,
  sentence: Optional | null,
  { phrase }: Translator,
): NamedTemplate | null {
  if (entry.template === undefined) return null;
  let body = entry.template;
  for (const [optional, value] of Object.entries(OPTIONAL_SENTENCES)) {
    const words = optional === sentence ? phrase(value, { [value]: `{{${value}}}` }) : '';
    body = body.replace(`{{${optional}}}`, words);
  }
  const buttons = entry.buttons ?? [];
  const variables = [...new Set([body, ...buttons.map((button) => button.label)].flatMap(placeholdersOf))];
  return { name: templateName(key, sentence), body: tidied(body), variables, buttons };
}

/** Finds the template of a message whose values are known; null when its key has none. Each is made once. */
export function templateFinder(
  translators: Record<Locale, Translator>,
): (key: TextKey, locale: Locale, values: Values) => NamedTemplate | null {
  const made = new Map<string, NamedTemplate | null>();
  return (key, locale, values) => {
    const entry = localeTexts()[locale].entries[key];
    const sentence = SENTENCES.find((each) => values[each] && entry.template?.includes(`{{${each}}}`)) ?? null;
    const name = `${locale} ${templateName(key, sentence)}`;
    let template = made.get(name);
    if (template === undefined) made.set(name, (template = namedTemplate(key, entry, sentence, translators[locale])));
    return template;
  };
}

/** Bodies with numbers for names; each payload of a button is a variable of its own, because it names the appointment and its version. */
function registered(template: NamedTemplate, key: TextKey, locale: Locale, samples: Values): MessageTemplate {
  const numbered = (text: string): string =>
    text.replace(/\{\{(\w+)\}\}/g, (_all, name: string) => `{{${template.variables.indexOf(name) + 1}}}`);
  const first = template.variables.length + 1;
  return {
    name: template.name,
    locale,
    body: numbered(template.body),
    buttons: template.buttons.map((button, index) => ({ id: `{{${first + index}}}`, label: numbered(button.label) })),
    samples: [
      ...template.variables.map((name) => samples[name] ?? name),
      ...template.buttons.map((button) => `${button.id}:a:1:1`),
    ],
    needsApproval: OPENING_KEYS.has(key),
  };
}

/** Every template of every language. `samples` gives an example for each placeholder. */
export function allTemplates(
  translators: Record<Locale, Translator>,
  samples: Record<Locale, Values>,
): MessageTemplate[] {
  return LOCALES.flatMap((locale) =>
    Object.entries(localeTexts()[locale].entries).flatMap(([key, entry]) => {
      const sentences = SENTENCES.filter((each) => entry.template?.includes(`{{${each}}}`));
      return [null, ...sentences].flatMap((sentence) => {
        const template = namedTemplate(key as TextKey, entry, sentence, translators[locale]);
        return template ? [registered(template, key as TextKey, locale, samples[locale])] : [];
      });
    }),
  );
}
