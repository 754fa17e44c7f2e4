import { type FieldError, Refusal } from '../domain/errors';
import { safeName } from './problem';

const MESSAGE =
  'This text holds what no text can: a NUL (U+0000) or half a character (a surrogate without its pair). Take it out, or encode the text anew, and send it again.';

/** Whether PostgreSQL and UTF-8 can hold a text: both refuse NUL or surrogates that stand alone. */
export const isText = (value: string): boolean => !value.includes('\u0000') && value.isWellFormed();

/** A value and the way to it; a body may be nested deeper than the stack goes. */
interface Place {
  value: unknown;
  name: string;
  within: Place | null;
}

function pathOf(place: Place): string {
  const names: string[] = [];
  for (let at = place; at.within !== null; at = at.within) names.unshift(at.name);
  return names.join('.');
}

/** Places of texts, and of what has a field with a name, that are none; at most 20. */
function malformedIn(part: unknown): string[] {
  const found = new Set<string>();
  const open: Place[] = [{ value: part, name: '', within: null }];
  for (let place = open.pop(); place !== undefined && found.size < 20; place = open.pop()) {
    const { value } = place;
    if (typeof value === 'string') {
      if (!isText(value)) found.add(pathOf(place));
    } else if (typeof value === 'object' && value !== null)
      for (const [name, each] of Object.entries(value)) {
        if (!isText(name)) found.add(pathOf(place));
        open.push({ value: each, name, within: place });
      }
  }
  return [...found];
}

/** Refuses a part of a request with a text that is none: it could be neither stored nor sent as it came, whatever the field. */
export function requireText(part: unknown): void {
  const places = malformedIn(part);
  if (places.length === 0) return;
  const errors = places.map(
    (place): FieldError => ({ field: safeName(place), code: 'malformed_text', message: MESSAGE }),
  );
  throw new Refusal('malformed_text', MESSAGE, errors);
}
