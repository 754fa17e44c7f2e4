/** What is known of a language patients are served in. */
interface LocaleRow {
  /** As the API and the tables write it. */
  language: string;
  /** As its speakers call it. */
  ownName: string;
  /** BCP 47 tag by which pages write dates and figures. */
  writing: string;
  /** BCP 47 tag of what is heard in calls, and the voice that speaks; both on the list of voices that calls are placed with. */
  speech: { language: string; voice: string };
  /** A person, and the reason of a visit, for examples and demonstrations. */
  example: { name: string; reason: string };
  /** What people say to a call, for the recogniser of speech. Every one of them is understood: test/unit/domain/hints.test.ts. */
  hints: string;
}

/** Every language patients are served in, by the tag that names its folder in locales/, its pack and its models. */
const TABLE = {
  en: {
    language: 'english',
    ownName: 'English',
    writing: 'en-GB',
    speech: { language: 'en-US', voice: 'Polly.Joanna-Neural' },
    example: { name: 'Jane Tabi', reason: 'Follow-up visit' },
    hints:
      "yes, no, speaking, I will come, I cannot come, another date, cancel, confirm, repeat, I didn't understand, who is this, hold on, call me later, not here, wrong number, front desk, French, stop, zero, one, two, three, four, five, six, seven, eight, nine",
  },
  fr: {
    language: 'french',
    ownName: 'Français',
    writing: 'fr-FR',
    speech: { language: 'fr-FR', voice: 'Polly.Lea-Neural' },
    example: { name: 'Camille Ngono', reason: 'Visite de suivi' },
    hints:
      "oui, non, c'est moi, je viens, je ne viens pas, une autre date, annuler, confirmer, répétez, j'ai pas compris, qui est à l'appareil, ne quittez pas, plus tard, il n'est pas là, mauvais numéro, l'accueil, anglais, stop, zéro, un, deux, trois, quatre, cinq, six, sept, huit, neuf",
  },
} as const satisfies Record<string, LocaleRow>;

/** Language tag: locale folders, packs, text models and the command line use it. */
export type Locale = keyof typeof TABLE;
/** The same languages as the API and the tables write them. */
export type Language = (typeof TABLE)[Locale]['language'];

export const LOCALES = Object.keys(TABLE) as readonly Locale[] as readonly [Locale, ...Locale[]];
export const LANGUAGES = LOCALES.map((locale) => TABLE[locale].language) as readonly Language[] as readonly [
  Language,
  ...Language[],
];

/** Where nobody has said which: the clinic's first home writes French. */
export const DEFAULT_LOCALE: Locale = 'fr';
/** The language in which the program words its own problems and warnings; locales/<tag>/errors.json has them in the others. */
export const SOURCE_LOCALE: Locale = 'en';

/** One value for each locale. */
export const byLocale = <Value>(of: (locale: Locale) => Value): Record<Locale, Value> =>
  Object.fromEntries(LOCALES.map((locale) => [locale, of(locale)])) as Record<Locale, Value>;

/** english → en, french → fr. */
export const localeOf = (language: Language): Locale => TAGS[language];
/** en → english, fr → french. */
export const languageOf = (locale: Locale): Language => TABLE[locale].language;
export const DEFAULT_LANGUAGE: Language = TABLE[DEFAULT_LOCALE].language;

const TAGS = Object.fromEntries(LOCALES.map((locale) => [TABLE[locale].language, locale])) as Record<Language, Locale>;

export const isLocale = (tag: string | undefined): tag is Locale => LOCALES.some((locale) => locale === tag);

/** The locales as people are asked to choose between them: the default first. */
export const OFFERED_LOCALES: readonly Locale[] = [
  DEFAULT_LOCALE,
  ...LOCALES.filter((locale) => locale !== DEFAULT_LOCALE),
];
/** The language a switch without a name leads to: the next that is offered. */
export const nextLanguage = (language: Language): Language =>
  languageOf(
    OFFERED_LOCALES[(OFFERED_LOCALES.indexOf(localeOf(language)) + 1) % OFFERED_LOCALES.length] ?? DEFAULT_LOCALE,
  );

export const ownNameOf = (locale: Locale): string => TABLE[locale].ownName;
export const exampleOf = (locale: Locale): LocaleRow['example'] => TABLE[locale].example;
export const writingTagOf = (locale: Locale): string => TABLE[locale].writing;
export const speechOf = (locale: Locale): (typeof TABLE)[Locale]['speech'] => TABLE[locale].speech;
export const speechHintsOf = (locale: Locale): string => TABLE[locale].hints;
