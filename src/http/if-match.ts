import { type Request } from 'express';
import { invalidField } from '../domain/errors';
import { type ReadVersions } from '../domain/record-version';
import { type Route } from './route';

export const MATCH_HEADER = 'If-Match';

/** Every change of one record that has a version. */
export const takesMatch = ({ method, versioned }: Pick<Route, 'method' | 'versioned'>): boolean =>
  versioned === true && method !== 'get';

const ETAG = /^(?:W\/)?"([\x21\x23-\x7e]{1,100})"$/;

/** The versions a request names. A proxy that compresses answers marks their ETags as weak: they name the same version. Refuses what are no ETags. */
export function matchOf(req: Request): ReadVersions {
  const given = req.get(MATCH_HEADER);
  if (given === undefined || given.trim() === '*') return null;
  return given.split(',').map((each) => {
    const version = ETAG.exec(each.trim())?.[1];
    if (version === undefined)
      throw invalidField(
        MATCH_HEADER,
        'invalid_format',
        'Write the ETag as it was answered, in its quotation marks, or *.',
      );
    return version;
  });
}

/** The header of an answer that shows a record. */
export const etag = ({ etag: version }: { etag: string }): { ETag: string } => ({ ETag: `"${version}"` });
