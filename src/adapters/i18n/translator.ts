import { createInstance } from 'i18next';
import { LOCALES, type Locale } from '../../domain/patient/language';
import { type TextKey } from '../../ports/texts';
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
    for (const [variant, text] of Object.entries(variants)) if (text !== undefined) flat[`text/${key}/${variant}`] = text;
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
    // Texts go to phones, not to HTML; TwiML is escaped by its builder. Values are never expanded again.
    interpolation: { escapeValue: false, skipOnVariables: true },
    missingInterpolationHandler: () => '',
  });
  const translator = (locale: Locale): Translator => {
    const t = i18n.getFixedT(locale, 'clinic');
    const { entries } = localeTexts()[locale];
    return {
      phrase: (key, values = {}) => t(`phrase/${key}`, { ...values, nest: false }),
      text: (key, variant, values) => (entries[key][variant] === undefined ? null : t(`text/${key}/${variant}`, { ...values, nest: false })),
    };
  };
  return { en: translator('en'), fr: translator('fr') };
}
