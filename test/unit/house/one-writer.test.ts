import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { getMetadataArgsStorage } from 'typeorm';
import { entities } from '../../../src/adapters/database/entities/entities';
import { projectRoot } from '../../../src/root';

/** The room under src/adapters/database whose statements alone change a table's rows or lock them. Others read it, and embed the SQL that the room hands out. */
const ROOM_OF: Readonly<Record<string, string>> = {
  messages: 'messages',
  delivery_attempts: 'messages',
  sender_rates: 'messages',
  status_events: 'messages',
  sending_alarms: 'messages',
  provider_faults: 'messages',
  provider_sweeps: 'messages',
  appointments: 'appointments',
  zone_state: 'appointments',
  consents: 'consents',
  conversations: 'conversations',
  feedback: 'feedback',
  feedback_readings: 'feedback',
  imports: 'feedback',
  feedback_changes: 'figures',
  feedback_days: 'figures',
  feedback_roll_up: 'figures',
  follow_ups: 'follow-ups',
  follow_up_notes: 'follow-ups',
  alerts: 'follow-ups',
  alert_events: 'follow-ups',
  job_run: 'jobs',
  audit_events: 'audit',
  audit_links: 'audit',
  audit_alerts: 'audit',
  patients: 'patients',
  contacts: 'patients',
  address_channels: 'patients',
  whatsapp_users: 'patients',
  suppressed_numbers: 'patients',
  provider_erasures: 'patients',
  data_requests: 'patients',
  reminders: 'reminders',
  followed_settings: 'reminders',
  idempotency_keys: 'requests',
  post_counts: 'requests',
  users: 'users',
  sessions: 'users',
  login_attempts: 'users',
};

/** Their statements name tables that their callers give. */
const TABLE_GIVEN: readonly string[] = [];

const VERB = '(?:insert\\s+into|(?<!\\b(?:for|key)\\s+)update|delete\\s+from|merge\\s+into|truncate(?:\\s+table)?)';
const entityNames = new Map(
  getMetadataArgsStorage().tables.flatMap(({ target, name }) =>
    entities.some((entity) => entity === target) && name !== undefined
      ? [[(target as { name: string }).name, name]]
      : [],
  ),
);

/** Tables and aliases of the FROM that a lock clause at `end` belongs to: what stands before it in the same parentheses of the same text, SQL's own strings left out. */
function lockedFrom(source: string, end: number): Map<string, string> {
  let text = '';
  for (let at = end - 1, depth = 0; at >= 0; at--) {
    const char = source[at]!;
    const string = char === "'" ? /'[\w%.:, -]*'$/.exec(source.slice(Math.max(0, at - 60), at + 1)) : null;
    if (string) {
      at -= string[0].length - 1;
      continue;
    }
    if (depth === 0 && (char === '(' || char === '`' || char === "'")) break;
    if (char === ')') depth++;
    else if (char === '(') depth--;
    else if (depth === 0) text = char + text;
  }
  return new Map(
    [
      ...text.matchAll(/\b(?:from|join)\s+(\w+)(?:\s+(?:as\s+)?(?!where|join|on|order|for|left|cross|limit)(\w+))?/gi),
    ].map(([, table, alias]) => [alias ?? table!, table!]),
  );
}

/** Tables a source text writes or locks, by SQL or by an entity. */
function writtenIn(source: string): string[] {
  const verbs = [...source.matchAll(new RegExp(`\\b${VERB}\\s+(?:only\\s+)?(\\w+)`, 'gi'))].map(([, table]) => table!);
  const locks = [
    ...source.matchAll(/\bfor\s+(?:no\s+key\s+update|key\s+share|update|share)\b(?:\s+of\s+(\w+))?/gi),
  ].flatMap(({ index, 1: of }) => {
    const from = lockedFrom(source, index);
    return of === undefined ? [...from.values()] : [from.get(of) ?? of];
  });
  const byEntity = [
    ...source.matchAll(
      /\.(?:insert|update|delete|upsert|save|remove|softDelete|softRemove|increment|decrement|getRepository|into)\(\s*(\w+)/g,
    ),
  ].flatMap(([, name]) => entityNames.get(name!) ?? []);
  return [...verbs, ...locks, ...byEntity];
}

/** A person is told these statements; nothing runs them. */
const TOLD = ['src/cli/check-figures.ts'];

const sources = ['src', 'jobs'].flatMap((folder) =>
  readdirSync(path.join(projectRoot, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !TOLD.includes(path.posix.join(folder, name.replaceAll(path.sep, '/'))))
    .map((name) => ({
      file: path.posix.join(folder, name.replaceAll(path.sep, '/')),
      source: readFileSync(path.join(projectRoot, folder, name), 'utf8'),
    })),
);

describe('one writer a table', () => {
  it('gives every table of an entity a room', () => {
    expect([...entityNames.values()].filter((table) => !(table in ROOM_OF))).toEqual([]);
  });

  it.each([
    ['an insert', 'insert into messages (id) values ($1)', ['messages']],
    [
      'an update with an alias',
      'with x as (\n update delivery_attempts a set state = $1 returning id) select 1',
      ['delivery_attempts'],
    ],
    ['a delete', 'delete from only messages where id = $1', ['messages']],
    [
      'a lock by alias',
      "`select a.id from delivery_attempts a join messages m on m.id = a.message_id where m.id in (select id from reminders r) and a.state = 'queued' order by a.id for update of a skip locked`",
      ['delivery_attempts'],
    ],
    [
      'a lock of all that is read',
      "'select id from messages where address in (select address from contacts) for no key update'",
      ['messages'],
    ],
    ['an entity', 'await manager.delete(Message, { reminderId })', ['messages']],
    ['no read', 'select id from messages m join delivery_attempts a on a.message_id = m.id', []],
  ])('sees %s', (_what, source, tables) => expect(writtenIn(source)).toEqual(tables));

  const written = sources.flatMap(({ file, source }) =>
    writtenIn(source).flatMap((table) => (table in ROOM_OF ? [{ file, table }] : [])),
  );

  it.each(Object.entries(ROOM_OF))('%s is written in the room %s', (table, room) => {
    const files = [...new Set(written.filter((each) => each.table === table).map(({ file }) => file))];
    const own = files.filter((file) => file.startsWith(`src/adapters/database/${room}/`));
    expect(files.filter((file) => !own.includes(file))).toEqual([]);
    expect(own).not.toEqual([]);
  });

  it('knows which statements name no table of their own', () => {
    const open = sources
      .filter(({ source }) => new RegExp(`\\b${VERB}\\s+\\$\\{`, 'i').test(source))
      .map(({ file }) => file);
    expect(open).toEqual(TABLE_GIVEN);
  });
});
