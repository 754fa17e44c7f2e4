import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** What can be changed over the API: its table, the columns that are watched, and what the API calls them. */
const WATCHED: readonly { kind: string; table: string; columns: Readonly<Record<string, string>> }[] = [
  {
    kind: 'patient',
    table: 'patients',
    columns: {
      name: 'name',
      language: 'language',
      reminder_detail: 'reminder_detail',
      held_since: 'held_since',
      deceased_at: 'deceased_at',
    },
  },
  {
    kind: 'appointment',
    table: 'appointments',
    columns: {
      date: 'date',
      time: 'time',
      part_of_day: 'part_of_day',
      type: 'type',
      reason: 'reason',
      status: 'status',
      response: 'response',
    },
  },
  {
    kind: 'follow_up',
    table: 'follow_ups',
    columns: {
      status: 'status',
      urgency: 'urgency',
      owner_id: 'owner_id',
      outcome: 'outcome',
      patient_id: 'patient_id',
      acknowledged_at: 'acknowledged_at',
    },
  },
  {
    kind: 'user',
    table: 'users',
    columns: { username: 'username', password_hash: 'password', role: 'role', disabled_at: 'disabled' },
  },
  {
    kind: 'reminder',
    table: 'reminders',
    columns: {
      patient_name: 'patient_name',
      phone_number: 'phone_number',
      appointment_reason: 'appointment_reason',
      medication_list: 'medication_list',
      consultation_list: 'consultation_list',
      language: 'language',
      method: 'method',
      scheduled_time: 'scheduled_time',
      appointment_time: 'appointment_time',
    },
  },
  { kind: 'feedback', table: 'feedback', columns: { sentiment: 'sentiment', themes: 'themes' } },
  { kind: 'message', table: 'messages', columns: { correction: 'correction' } },
];
const CONTACT = [
  'channel',
  'address',
  'rank',
  'relation',
  'person_name',
  'language',
  'voice_language',
  'shared',
  'wrong_number_at',
];

const differs = (columns: readonly string[]): string =>
  `(${columns.map((column) => `old.${column}`).join(', ')}) is distinct from (${columns.map((column) => `new.${column}`).join(', ')})`;

/* A comment is read anew by the hundred thousand when the models change: only what people correct is noted. */
const onlyWhen = (table: string): string =>
  table === 'feedback' ? ' and old.corrected_at is distinct from new.corrected_at' : '';

const watch = ({ kind, table, columns }: (typeof WATCHED)[number]): string => {
  const names = Object.keys(columns);
  const told = Object.entries(columns)
    .map((pair) => pair.join(':'))
    .join(',');
  return `
create trigger ${table}_noted after update of ${names.join(', ')} on ${table} for each row when (${differs(names)}${onlyWhen(table)})
  execute function note_change('${kind}', 'id', '${told}');
create trigger ${table}_forgotten after delete on ${table} for each row${table === 'messages' ? ' when (old.correction is not null)' : ''} execute function forget_changes('${kind}');`;
};

/* The first argument of a note is the kind of the record, the second the column with its id, the third the columns and what the API calls them, or one field
   that all of the row stands for. Who changes it says so for the transaction (clinic.role); nobody in particular is the program. */
const UP = `
create table record_changes (
  id bigint generated always as identity constraint record_changes_pk primary key,
  kind text not null,
  record_id uuid not null,
  fields text[] not null,
  role text not null constraint record_changes_role check (role in ('patient', 'staff', 'admin', 'system')),
  changed_at timestamptz not null
);
create index record_changes_record on record_changes (kind, record_id, id);

create function note_change() returns trigger language plpgsql as $$
declare
  was constant jsonb := case when tg_op = 'INSERT' then '{}'::jsonb else to_jsonb(old) end;
  now_is constant jsonb := case when tg_op = 'DELETE' then '{}'::jsonb else to_jsonb(new) end;
  changed text[] := array[tg_argv[2]];
begin
  -- A patient that goes takes the contacts along.
  if tg_op = 'DELETE' and not exists (select from patients where id = (was ->> 'patient_id')::uuid) then
    return null;
  end if;
  if tg_argv[2] like '%:%' then
    changed := array(select split_part(f, ':', 2) from unnest(string_to_array(tg_argv[2], ',')) f
                      where was -> split_part(f, ':', 1) is distinct from now_is -> split_part(f, ':', 1) order by 1);
  end if;
  insert into record_changes (kind, record_id, fields, role, changed_at)
  values (tg_argv[0], (coalesce(now_is ->> tg_argv[1], was ->> tg_argv[1]))::uuid, changed, coalesce(nullif(current_setting('clinic.role', true), ''), 'system'),
          coalesce((now_is ->> 'corrected_at')::timestamptz, (now_is ->> 'updated_at')::timestamptz, (now_is ->> 'created_at')::timestamptz, now()));
  return null;
end $$;

create function forget_changes() returns trigger language plpgsql as $$
begin
  delete from record_changes where kind = tg_argv[0] and record_id = old.id;
  return null;
end $$;
${WATCHED.map(watch).join('')}
create trigger contacts_noted after update on contacts for each row when (${differs(CONTACT)}) execute function note_change('patient', 'patient_id', 'contacts');
create trigger contacts_come_or_gone after insert or delete on contacts for each row execute function note_change('patient', 'patient_id', 'contacts');
create trigger follow_up_notes_noted after insert on follow_up_notes for each row when (new.action = 'noted') execute function note_change('follow_up', 'follow_up_id', 'notes');
`;

const DOWN = `
drop trigger follow_up_notes_noted on follow_up_notes;
drop trigger contacts_come_or_gone on contacts;
drop trigger contacts_noted on contacts;
${WATCHED.map(({ table }) => `drop trigger ${table}_forgotten on ${table};\ndrop trigger ${table}_noted on ${table};`).join('\n')}
drop function forget_changes();
drop function note_change();
drop table record_changes;
`;

/** Which fields of what can be changed over the API were changed, when and in which role: what a version of a record is counted by. */
export class RecordChanges1765001000000 implements MigrationInterface {
  readonly name = 'RecordChanges1765001000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}
