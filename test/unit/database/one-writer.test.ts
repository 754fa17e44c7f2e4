import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { getMetadataArgsStorage } from 'typeorm';
import { entities } from '../../../src/adapters/database/entities/entities';

/** The folder of src/adapters/database whose statements may write to a table. Other folders embed the pieces of SQL it hands out. */
const WRITERS: Readonly<Record<string, string>> = {
  appointments: 'appointments', zone_state: 'appointments',
  consents: 'consents',
  conversations: 'conversations',
  feedback: 'feedback', feedback_readings: 'feedback', imports: 'feedback',
  feedback_changes: 'figures', feedback_days: 'figures', feedback_roll_up: 'figures',
  follow_ups: 'follow-ups', follow_up_notes: 'follow-ups', alerts: 'follow-ups', alert_events: 'follow-ups',
  job_run: 'jobs',
  patients: 'patients', contacts: 'patients', address_channels: 'patients', whatsapp_users: 'patients', suppressed_numbers: 'patients', provider_erasures: 'patients', data_requests: 'patients',
  reminders: 'reminders', followed_settings: 'reminders',
  idempotency_keys: 'requests',
  users: 'users',
};
/** Tables of sending, which have their own owner. */
const OF_SENDING = ['messages', 'delivery_attempts', 'sender_rates', 'status_events', 'sending_alarms', 'provider_faults', 'provider_sweeps'];

/** A person is told these statements; nothing runs them. */
const TOLD = ['src/cli/check-figures.ts'];

const ROOT = path.join(__dirname, '..', '..', '..');
const DATABASE = 'src/adapters/database/';
const sources = readdirSync(path.join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts')).map((file) => `src/${file.split(path.sep).join('/')}`).filter((file) => !TOLD.includes(file));

const TABLE_OF_ENTITY = new Map(getMetadataArgsStorage().tables.map(({ target, name }) => [(target as { name: string }).name, String(name)]));
const SQL = /\b(?:insert\s+into|update(?:\s+only)?|delete\s+from|truncate(?:\s+table)?|merge\s+into|copy)\s+"?([a-z_]+)/gi;
const TYPEORM = /\.(?:insert|update|delete|save|upsert|remove|softDelete|into|from|increment|decrement|clear)\((\w+)\b/g;
const COMPUTED = /\b(?:insert\s+into|update|delete\s+from)\s+\$\{/i;

interface Written {
  table: string;
  file: string;
}

/** What a file writes to: in SQL, or through an entity. "update" in running text names no table of ours. */
function writtenBy(file: string, text: string): Written[] {
  const inSql = [...text.matchAll(SQL)].map(([, table = '']) => table.toLowerCase());
  const byEntity = [...text.matchAll(TYPEORM)].flatMap(([, entity = '']) => TABLE_OF_ENTITY.get(/^(\w+?)Row$/.exec(entity)?.[1] ?? entity) ?? []);
  return [...inSql, ...byEntity].map((table) => ({ table, file }));
}

const written = sources.flatMap((file) => writtenBy(file, readFileSync(path.join(ROOT, file), 'utf8')));
const tablesOfEntities = (entities as { name: string }[]).map(({ name }) => TABLE_OF_ENTITY.get(name) ?? name);

test('every table has an owner', () => {
  expect(tablesOfEntities.filter((table) => WRITERS[table] === undefined && !OF_SENDING.includes(table))).toEqual([]);
});

test('only the owner of a table writes to it', () => {
  const others = written.filter(({ table, file }) => {
    const owner = WRITERS[table];
    return owner !== undefined && !file.startsWith(`${DATABASE}${owner}/`);
  });
  expect(others).toEqual([]);
});

test('every owned table is written by the program, so that the look for it sees its statements', () => {
  const seen = new Set(written.map(({ table }) => table));
  expect(Object.keys(WRITERS).filter((table) => !seen.has(table))).toEqual([]);
});

test('statements name the table they write to', () => {
  // Moves rows of sending only.
  const known = [`${DATABASE}conversations/join-addresses.ts`];
  expect(sources.filter((file) => COMPUTED.test(readFileSync(path.join(ROOT, file), 'utf8')))).toEqual(known);
});
