import { type Channel } from '../../src/domain/channel';
import { type ConversationContext } from '../../src/domain/conversation/machine/context';
import { type ConversationEvent } from '../../src/domain/conversation/machine/event';
import { type Run } from '../../src/demo/chat/play-engine';
import {
  expectedOn,
  play,
  turnsOn,
  type DialogueWorld,
  type Script,
  type Turn,
  type Written,
} from '../../src/demo/chat/script';
import { contextOf } from '../../src/demo/chat/engine-world';
import { type TestClinic } from './clinic';
import { type StaffApi, staffApi } from './staff';

export const NUMBER = '+237699000077';
/** Somebody who writes by WhatsApp and shows no number. */
const USER = 'CM.13491208655302741918';

type Way = Exclude<Channel, 'call'>;

/** What is in the tables of a clinic when a written dialogue has been played on it, in the words of the dialogue. */
export interface PlayedOnClinic {
  /** Of each turn: the texts it sent, sorted; and the state a reply led to. A question that was sent becomes part of the state with the next reply. */
  turns: { texts: string[]; state?: string }[];
  visits: { status: string; response: string; date: string; time: string | null }[];
  /** Kinds, sorted. */
  followUps: string[];
  stopped: boolean;
}

/** What the store makes of an effect by itself. */
const followUpOf = (effect: string): string[] => {
  if (effect.startsWith('running_late')) return ['running_late'];
  return /^record_comment .*complaint$/.test(effect) ? ['complaint'] : [];
};

const isReply = ({ say, button }: Turn): boolean => say !== undefined || button !== undefined;

/** The clinic reads these off its own clock. */
const BY_THE_CLOCK: ReadonlySet<string> = new Set(['clinicOpen', 'opensAt', 'callBackBy']);

/** What may become due at a clinic once. */
const DUE: ReadonlySet<string> = new Set(['reminder_due', 'feedback_due']);

const isPlayableTurn = ({ event, change, context = {}, media, key }: Turn): boolean =>
  !change &&
  !media &&
  key === undefined &&
  Object.keys(context).every((field) => BY_THE_CLOCK.has(field)) &&
  (!event ||
    ['feedback_due', 'slots_offered', 'wait_expired'].includes(event.type) ||
    (event.type === 'reminder_due' && event.wording === 'first'));

/** Whether all that happens in a dialogue can be made to happen at a clinic. */
export const isPlayable = ({ context, turns }: Script): boolean => {
  const due = turns.flatMap(({ event }) => (event && DUE.has(event.type) ? [JSON.stringify(event)] : []));
  return (
    turns.every(isPlayableTurn) &&
    new Set(due).size === due.length &&
    !['reminders', 'twoWay', 'consent'].some((field) => field in context)
  );
};

interface Rows {
  patients: Map<string, string>;
  visits: Map<string, string>;
}

export async function book(clinic: TestClinic, context: ConversationContext, way: Channel): Promise<Rows> {
  const patients = new Map<string, string>();
  for (const { patientId, firstName, lastName = 'Ngono' } of context.known ? context.people : []) {
    patients.set(
      patientId,
      await clinic.patient({
        name: `${firstName} ${lastName}`,
        number: NUMBER,
        channel: way,
        language: context.language,
      }),
    );
  }
  const visits = new Map<string, string>();
  for (const { appointmentId, patientId, when, status, response, version } of context.appointments) {
    const patient = patients.get(patientId);
    if (patient === undefined) continue;
    const time = when.time ?? null;
    const [row] = await clinic.query<{ id: string }>(
      `insert into appointments (patient_id, date, time, part_of_day, starts_at, status, response, version, fulfilled_at)
       values ($1, $2, $3::time, $4, ($2::date + coalesce($3::time, case $4 when 'afternoon' then '15:00'::time when 'evening' then '18:00' else '10:00' end)) at time zone 'Africa/Douala', $5, $6, $7,
               case when $5 = 'fulfilled' then $8::timestamptz - interval '1 day' end) returning id`,
      [patient, when.date, time, when.part ?? null, status, response, version, clinic.now()],
    );
    visits.set(appointmentId, row!.id);
  }
  return { patients, visits };
}

type Seen = PlayedOnClinic['turns'][number];
interface SentRow {
  id: string;
  key: string;
  sid: string;
  visit: string | null;
  buttons: { id: string; payload: string }[] | null;
}

/** A dialogue with a clinic: rows of PostgreSQL, signed webhooks and the jobs of the program. */
class ClinicDialogue implements DialogueWorld<Seen> {
  private before = new Set<string>();

  constructor(
    private readonly clinic: TestClinic,
    private readonly staff: StaffApi,
    private readonly rows: Rows,
    private readonly context: ConversationContext,
    private readonly way: Way,
  ) {}

  get from(): string {
    return this.context.reach === 'text' ? USER : NUMBER;
  }

  async begin({ wait }: Turn): Promise<void> {
    this.clinic.advance(wait ?? 1);
    this.before = new Set((await this.sent()).map(({ id }) => id));
  }

  async happen(event: ConversationEvent): Promise<void> {
    await this.cause(event);
    await this.clinic.deliver();
  }

  async write({ words, media, quote }: Written): Promise<void> {
    if (words === undefined || media) throw new Error('media cannot be played at a clinic');
    const about = quote?.of === undefined ? undefined : this.rows.visits.get(quote.of);
    const quoted =
      quote &&
      (await this.sent()).findLast(({ key, visit }) => key === quote.key && (about === undefined || visit === about))
        ?.sid;
    await this.clinic.write(this.from, words, {
      channel: this.way,
      ...(quoted !== undefined && { originalRepliedMessageSid: quoted }),
    });
  }

  async touch({ id, of }: NonNullable<Turn['button']>): Promise<void> {
    const [touched] = (await this.sent())
      .reverse()
      .filter(({ key }) => of === undefined || key === of)
      .flatMap(({ sid, buttons }) => {
        const shown = this.clinic.provider.message(sid)?.buttons ?? [];
        const payload = buttons?.find((button) => button.id === id)?.payload;
        return shown
          .filter((button) => (payload === undefined ? button.id.split(':')[0] === id : button.id === payload))
          .map((button) => ({ ...button, sid }));
      });
    if (!touched) throw new Error(`no button ${id} was offered`);
    await this.clinic.write(this.from, touched.title, {
      channel: this.way,
      buttonPayload: touched.id,
      buttonText: touched.title,
      originalRepliedMessageSid: touched.sid,
    });
  }

  press(): never {
    throw new Error('keys are pressed in calls');
  }

  async look(turn: Turn): Promise<Seen> {
    await this.clinic.deliver();
    const [conversation] = await this.clinic.query<{ state: string | null }>(
      `select state -> 'dialogue' ->> 'name' as state from conversations where address = $1`,
      [this.from],
    );
    return {
      texts: (await this.sent())
        .filter(({ id }) => !this.before.has(id))
        .map(({ key }) => key)
        .sort(),
      ...(isReply(turn) && { state: conversation!.state ?? 'idle' }),
    };
  }

  private sent(): Promise<SentRow[]> {
    return this.clinic.query<SentRow>(
      `select id, key, provider_sid as sid, appointment_id as visit, buttons from messages where direction = 'outbound' and key is not null order by created_at`,
    );
  }

  private async cause(event: ConversationEvent): Promise<void> {
    const { clinic, staff, rows, context, way } = this;
    const rowOf = (appointmentId: string): string => rows.visits.get(appointmentId)!;
    switch (event.type) {
      case 'reminder_due': {
        const { subject } = event;
        const visit = context.appointments.find(
          ({ appointmentId }) => subject.kind === 'appointment' && appointmentId === subject.appointmentId,
        )!;
        await clinic.remind(rows.patients.get(visit.patientId)!, {
          number: NUMBER,
          method: way,
          language: context.language,
          appointmentId: rowOf(visit.appointmentId),
        });
        return;
      }
      case 'feedback_due':
        await clinic.requestFeedback();
        return;
      case 'slots_offered': {
        const id = event.subject.kind === 'appointment' ? rowOf(event.subject.appointmentId) : '';
        await staff.post(`/appointments/${id}/offer-slots`, {
          slots: event.slots.map(({ part, ...slot }) => ({ ...slot, ...(part && { part_of_day: part }) })),
        });
        return;
      }
      case 'wait_expired':
        await clinic.expire();
        return;
      default:
        throw new Error(`${event.type} cannot be played at a clinic`);
    }
  }
}

/** Plays a dialogue on rows of PostgreSQL, by signed webhooks and the jobs of the program. `clinic` is empty. */
export async function playOnClinic(told: Script, way: Way, clinic: TestClinic): Promise<PlayedOnClinic> {
  const context = contextOf({ ...(told.context as Partial<ConversationContext>), channel: way });
  clinic.advance((Date.parse(context.now) - clinic.now().getTime()) / 60_000);
  const staff = await staffApi(clinic);
  const rows = await book(clinic, context, way);
  const turns = (await play(told, way, new ClinicDialogue(clinic, staff, rows, context, way))).map(({ seen }) => seen);
  // A wrong number is taken off the patient, whose visits stand.
  const visits = await clinic.query<PlayedOnClinic['visits'][number]>(
    `select status, response, date::text, to_char(time, 'HH24:MI') as time from appointments
      where patient_id in (select patient_id from contacts where address = $2 and wrong_number_at is null) order by array_position($1::uuid[], id)`,
    [[...rows.visits.values()], NUMBER],
  );
  const followUps = await clinic.query<{ kind: string }>('select distinct kind from follow_ups order by kind');
  const consents = await clinic.query<{ granted: boolean }>(
    'select distinct on (address, purpose) granted from consents order by address, purpose, id desc',
  );
  return {
    turns,
    visits,
    followUps: followUps.map(({ kind }) => kind),
    stopped: consents.some(({ granted }) => !granted),
  };
}

/** The same of a dialogue that was played without a clinic. */
export function expectedOnClinic(told: Script, way: Way, { end }: Run): PlayedOnClinic {
  const turns = turnsOn(told, way).map((turn) => ({ ...expectedOn(turn, way)!, replies: isReply(turn) }));
  const followUps = turns.flatMap(({ effects }) =>
    effects.flatMap((effect) => /^follow_up (\w+)/.exec(effect)?.[1] ?? followUpOf(effect)),
  );
  return {
    turns: turns.map(({ effects, state, replies }) => ({
      texts: effects.flatMap((effect) => /^(?:say|ask|safety \w+) (\S+)/.exec(effect)?.[1] ?? []).sort(),
      ...(replies && { state }),
    })),
    visits: (end.known ? end.appointments : []).map(({ status, response, when }) => ({
      status,
      response,
      date: when.date,
      time: when.time ?? null,
    })),
    followUps: [...new Set(followUps)].sort(),
    stopped: !end.consent.reminder,
  };
}
