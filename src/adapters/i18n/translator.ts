import { createInstance } from 'i18next';
import { byLocale, type Locale, LOCALES } from '../../domain/locale';
import { type TextKey } from '../../ports/out/texts';
import { localeTexts, type PhraseKey, type Variant } from './locale-files';

type TextId = `text/${TextKey}/${Variant}`;
type PhraseId = `phrase/${PhraseKey}`;

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'clinic';
    keySeparator: false;
    nsSeparator: false;
    resources: { clinic: Record<TextId | PhraseId, string> };
  }
}

/** A name between double braces; split by it, a text's words and names take turns. Values are put in as they are: texts go to phones, not to HTML, and TwiML is escaped by its builder. */
const PLACEHOLDER = /\{\{(\w+)\}\}/;

/** Values for placeholders, already in words. */
export type Values = Readonly<Record<string, string>>;

export interface Translator {
  /** A phrase with its values. */
  phrase: (key: PhraseKey, values?: Values) => string;
  /** A text with its values; null when the key has no such variant. A placeholder without a value leaves nothing behind. */
  text: (key: TextKey, variant: Variant, values: Values) => string | null;
}

function resources(locale: Locale): Record<string, string> {
  const { entries, phrases } = localeTexts()[locale];
  const flat: Record<string, string> = {};
  for (const [key, { buttons: _buttons, ...variants }] of Object.entries(entries)) {
    for (const [variant, text] of Object.entries(variants))
      if (text !== undefined) flat[`text/${key}/${variant}`] = text;
  }
  for (const [key, text] of Object.entries(phrases)) flat[`phrase/${key}`] = text;
  return flat;
}

/** One translator per language. The language is fixed at the call, never switched on the instance: requests in two languages run side by side. */
export function createTranslators(): Record<Locale, Translator> {
  const i18n = createInstance();
  void i18n.init({
    initAsync: false,
    fallbackLng: false,
    supportedLngs: [...LOCALES],
    ns: ['clinic'],
    defaultNS: 'clinic',
    keySeparator: false,
    nsSeparator: false,
    resources: Object.fromEntries(LOCALES.map((locale) => [locale, { clinic: resources(locale) }])),
  });
  const translator = (locale: Locale): Translator => {
    const t = i18n.getFixedT(locale, 'clinic');
    const { entries } = localeTexts()[locale];
    const parsed = new Map<TextId | PhraseId, readonly string[]>();
    // i18next takes each text apart anew at every call: 125 µs of processor time for a reminder's SMS, 22 µs so.
    const filled = (id: TextId | PhraseId, values: Values): string => {
      let parts = parsed.get(id);
      if (parts === undefined) parsed.set(id, (parts = t(id, { skipInterpolation: true }).split(PLACEHOLDER)));
      return parts.length === 1
        ? parts[0]!
        : parts.map((part, place) => (place % 2 === 0 ? part : (values[part] ?? ''))).join('');
    };
    return {
      phrase: (key, values = {}) => filled(`phrase/${key}`, values),
      text: (key, variant, values) =>
        entries[key][variant] === undefined ? null : filled(`text/${key}/${variant}`, values),
    };
  };
  return byLocale(translator);
}
