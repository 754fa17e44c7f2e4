import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Request } from 'express';
import { LOCALES, type Locale } from '../domain/locale';
import { projectRoot } from '../root';
import { type Problem } from './problem';

type Translate = (text: string) => string | null;

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

function read(): Translate {
  const texts = JSON.parse(readFileSync(path.join(projectRoot, 'locales', 'fr', 'errors.json'), 'utf8')) as Record<string, string>;
  const whole = new Map(Object.entries(texts));
  // The longest first: "At least {{1}} {{2}}." before "At least {{1}}."
  const filled = Object.entries(texts).filter(([english]) => english.includes('{{')).sort(([a], [b]) => b.length - a.length)
    .map(([english, french]) => ({ form: new RegExp(`^${escaped(english).replace(/\\{\\{\d\\}\\}/g, '(.+?)')}$`, 's'), french }));
  return (text) => {
    const known = whole.get(text);
    if (known !== undefined) return known;
    for (const { form, french } of filled) {
      const values = form.exec(text);
      if (values) return french.replace(/\{\{(\d)\}\}/g, (_all, place: string) => whole.get(values[Number(place)] ?? '') ?? values[Number(place)] ?? '');
    }
    return null;
  };
}

let french: Translate | undefined;

/**
 * What an error or a warning says, in French; null for a text that locales/fr/errors.json does not have. The file names each text by its English words, as
 * the sources write them, with {{1}}, {{2}} where a value stands.
 */
export const inFrench: Translate = (text) => (french ??= read())(text);

/** The language of an answer to this request: English, unless Accept-Language prefers French. */
export const localeOfRequest = (req: Pick<Request, 'acceptsLanguages'>): Locale => {
  const wanted = req.acceptsLanguages('en', 'fr');
  return LOCALES.find((locale) => locale === wanted) ?? 'en';
};

/** A refusal's sentence may repeat what the fields say: each part is put into words by itself. */
function detailInFrench({ detail, errors }: Problem): string {
  const whole = inFrench(detail);
  if (whole !== null) return whole;
  const [first] = errors;
  if (first && detail === `${first.field}: ${first.message}`) return `${first.field} : ${inFrench(first.message) ?? first.message}`;
  const listed = errors.slice(0, 5).map(({ field, message }) => (field === '' ? message : `${field}: ${message}`)).join(' ');
  const head = detail.endsWith(listed) ? detail.slice(0, detail.length - listed.length).trimEnd() : detail;
  if (head === detail) return detail;
  const said = errors.slice(0, 5).map(({ field, message }) => (field === '' ? (inFrench(message) ?? message) : `${field} : ${inFrench(message) ?? message}`)).join(' ');
  return `${inFrench(head) ?? head} ${said}`;
}

interface Warned {
  warnings: { message: string }[];
}
const isWarned = (body: unknown): body is Warned => typeof body === 'object' && body !== null && 'warnings' in body && Array.isArray(body.warnings) && body.warnings.length > 0;

/** An answer whose warnings are in the language of the reader; any other as it is. */
export const warningsIn = (locale: Locale, body: unknown): unknown =>
  (locale === 'en' || !isWarned(body) ? body : { ...body, warnings: body.warnings.map((each) => ({ ...each, message: inFrench(each.message) ?? each.message })) });

/** A problem in the language of the reader. `code` and the names of fields are for programs and stay. */
export function problemIn(locale: Locale, problem: Problem): Problem {
  if (locale === 'en') return problem;
  return {
    ...problem, title: inFrench(problem.title) ?? problem.title, detail: detailInFrench(problem),
    errors: problem.errors.map((error) => ({ ...error, message: inFrench(error.message) ?? error.message })),
  };
}
