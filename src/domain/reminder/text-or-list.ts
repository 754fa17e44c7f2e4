/** The medication and consultation fields of the original API: one text or several, handed back in the form they came in. */
export type TextOrList = string | string[];

/** As the column keeps it: a text as it is, a list as JSON. A text that itself looks like JSON is quoted, so that none is mistaken for a list. */
export const storeTextOrList = (value: TextOrList): string =>
  typeof value !== 'string' || /^["[]/.test(value) ? JSON.stringify(value) : value;

/** Reads what storeTextOrList wrote; a text that only looks like JSON is taken as text. */
export function readTextOrList(stored: string): TextOrList {
  if (!/^["[]/.test(stored)) return stored;
  try {
    const value: unknown = JSON.parse(stored);
    if (typeof value === 'string') return value;
    return Array.isArray(value) && value.every((entry) => typeof entry === 'string') ? value : stored;
  } catch {
    return stored;
  }
}

/** What the column holds, as one text for a message: the entries of a list with commas between. Null when it says nothing. */
export function asOneText(stored: string | null): string | null {
  if (stored === null) return null;
  const value = readTextOrList(stored);
  const text = typeof value === 'string' ? value : value.join(', ');
  return text === '' ? null : text;
}
