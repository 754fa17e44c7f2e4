import { type ApiRequest, type Answer, json, refusal } from './answer';

interface Listed {
  readonly sid: string;
  readonly sequence: number;
  readonly createdAt: Date;
}

interface ListSource<T extends Listed> {
  /** messages or calls: the name of the array in the answer. */
  name: string;
  newestFirst: (before: number) => Iterable<T>;
  bySid: (sid: string) => T | undefined;
  /** The filters that are not To and From. */
  accepts: (record: T) => boolean;
  toJson: (record: T) => object;
  /** Records made after this do not stand in lists yet. */
  visibleUntil: number;
}

const DEFAULT_PAGE_SIZE = 50;
const LARGEST_PAGE = 1000;

/**
 * One page of a list, newest first, in Twilio's form. The next page starts after the last record of this one (PageToken), so that
 * records which arrive meanwhile shift nothing.
 */
export function listPage<T extends Listed>(request: ApiRequest, source: ListSource<T>): Answer {
  const { query } = request;
  const size = Number(query.get('PageSize') ?? DEFAULT_PAGE_SIZE);
  const page = Number(query.get('Page') ?? 0);
  if (!Number.isInteger(size) || size < 1)
    return refusal({ status: 400, code: 20006, message: 'Page size must be greater than 0' });
  if (!Number.isInteger(page) || page < 0)
    return refusal({ status: 400, code: 20007, message: 'Page number out of range' });
  const token = query.get('PageToken');
  const last = token === null ? undefined : source.bySid(token.replace(/^PA/, ''));
  if (token !== null && !last) return refusal({ status: 400, code: 20001, message: 'PageToken is not known' });
  const wanted = Math.min(size, LARGEST_PAGE);
  const records: T[] = [];
  let more = false;
  for (const record of source.newestFirst(last?.sequence ?? Infinity)) {
    if (record.createdAt.getTime() > source.visibleUntil || !source.accepts(record)) continue;
    if (records.length === wanted) {
      more = true;
      break;
    }
    records.push(record);
  }
  const start = page * wanted;
  const tail = records.at(-1);
  return json(200, {
    [source.name]: records.map(source.toJson),
    first_page_uri: pageUri(request, wanted, 0, null),
    next_page_uri: more && tail ? pageUri(request, wanted, page + 1, tail.sid) : null,
    previous_page_uri: null,
    uri: request.target,
    page,
    page_size: wanted,
    start,
    end: Math.max(start, start + records.length - 1),
  });
}

function pageUri(request: ApiRequest, size: number, page: number, after: string | null): string {
  const query = new URLSearchParams(request.query);
  query.set('PageSize', String(size));
  query.set('Page', String(page));
  if (after === null) query.delete('PageToken');
  else query.set('PageToken', `PA${after}`);
  return `${request.target.split('?')[0] ?? ''}?${query.toString()}`;
}

/**
 * A filter on a date: Name (that day), Name> (from then on), Name< (until then); UTC. A record without the date never passes, which is
 * why messages still queued are missing when one asks by DateSent.
 */
export function dateFilter(query: URLSearchParams, name: string): (date: Date | null) => boolean {
  const bounds: ((millis: number) => boolean)[] = [];
  const day = parseDate(query.get(name));
  if (day !== null) bounds.push((millis) => Math.floor(millis / 86_400_000) === Math.floor(day.millis / 86_400_000));
  const from = parseDate(query.get(`${name}>`));
  if (from !== null) bounds.push((millis) => millis >= from.millis);
  const until = parseDate(query.get(`${name}<`));
  if (until !== null) bounds.push((millis) => millis < until.millis + (until.wholeDay ? 86_400_000 : 1));
  return (date) => bounds.length === 0 || (date !== null && bounds.every((bound) => bound(date.getTime())));
}

function parseDate(text: string | null): { millis: number; wholeDay: boolean } | null {
  if (!text) return null;
  const millis = Date.parse(text);
  return Number.isNaN(millis) ? null : { millis, wholeDay: /^\d{4}-\d{2}-\d{2}$/.test(text) };
}
