import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Request } from 'express';
import { byLocale, LOCALES, type Locale, SOURCE_LOCALE } from '../domain/locale';
import { projectRoot } from '../root';
import { type Problem } from './problem';

type Translate = (text: string) => string | null;

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

function read(locale: Locale): Translate {
  const texts = JSON.parse(readFileSync(path.join(projectRoot, 'locales', locale, 'errors.json'), 'utf8')) as Record<
    string,
    string
  >;
  const whole = new Map(Object.entries(texts));
  // The longest first: "At least {{1}} {{2}}." before "At least {{1}}."
  const filled = Object.entries(texts)
    .filter(([source]) => source.includes('{{'))
    .sort(([a], [b]) => b.length - a.length)
    .map(([source, words]) => ({
      form: new RegExp(`^${escaped(source).replace(/\\{\\{\d\\}\\}/g, '(.+?)')}$`, 's'),
      words,
    }));
  return (text) => {
    const known = whole.get(text);
    if (known !== undefined) return known;
    for (const { form, words } of filled) {
      const values = form.exec(text);
      if (values)
        return words.replace(
          /\{\{(\d)\}\}/g,
          (_all, place: string) => whole.get(values[Number(place)] ?? '') ?? values[Number(place)] ?? '',
        );
    }
    return null;
  };
}

/** The program must not start without its words. */
const TRANSLATE = byLocale((locale): Translate => (locale === SOURCE_LOCALE ? (text) => text : read(locale)));

/**
 * What an error or a warning says, in a language; null for a text that its errors.json does not have. The file names each text by its English words, as
 * the sources write them, with {{1}}, {{2}} where a value stands.
 */
export const problemText = (locale: Locale, text: string): string | null => TRANSLATE[locale](text);

/** The language of an answer to this request: English, unless Accept-Language prefers another of ours. */
export const localeOfRequest = (req: Pick<Request, 'acceptsLanguages'>): Locale => {
  const wanted = req.acceptsLanguages(SOURCE_LOCALE, ...LOCALES.filter((locale) => locale !== SOURCE_LOCALE));
  return LOCALES.find((locale) => locale === wanted) ?? SOURCE_LOCALE;
};

/** A refusal's sentence may repeat what the fields say: each part is put into words by itself. */
function detailIn(locale: Locale, { detail, errors }: Problem): string {
  const translated = (text: string): string | null => problemText(locale, text);
  const whole = translated(detail);
  if (whole !== null) return whole;
  const [first] = errors;
  if (first && detail === `${first.field}: ${first.message}`)
    return `${first.field} : ${translated(first.message) ?? first.message}`;
  const listed = errors
    .slice(0, 5)
    .map(({ field, message }) => (field === '' ? message : `${field}: ${message}`))
    .join(' ');
  const head = detail.endsWith(listed) ? detail.slice(0, detail.length - listed.length).trimEnd() : detail;
  if (head === detail) return detail;
  const said = errors
    .slice(0, 5)
    .map(({ field, message }) =>
      field === '' ? (translated(message) ?? message) : `${field} : ${translated(message) ?? message}`,
    )
    .join(' ');
  return `${translated(head) ?? head} ${said}`;
}

interface Warned {
  warnings: { message: string }[];
}
const isWarned = (body: unknown): body is Warned =>
  typeof body === 'object' &&
  body !== null &&
  'warnings' in body &&
  Array.isArray(body.warnings) &&
  body.warnings.length > 0;

/** An answer whose warnings are in the language of the reader; any other as it is. */
export const warningsIn = (locale: Locale, body: unknown): unknown =>
  locale === SOURCE_LOCALE || !isWarned(body)
    ? body
    : {
        ...body,
        warnings: body.warnings.map((each) => ({
          ...each,
          message: problemText(locale, each.message) ?? each.message,
        })),
      };

/** A problem in the language of the reader. `code` and the names of fields are for programs and stay. */
export function problemIn(locale: Locale, problem: Problem): Problem {
  if (locale === SOURCE_LOCALE) return problem;
  return {
    ...problem,
    title: problemText(locale, problem.title) ?? problem.title,
    detail: detailIn(locale, problem),
    errors: problem.errors.map((error) => ({ ...error, message: problemText(locale, error.message) ?? error.message })),
  };
}
