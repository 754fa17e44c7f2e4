import { z } from 'zod';
import { APPOINTMENT_STATUSES, PATIENT_RESPONSES } from '../../domain/appointment/status';
import { type Channel } from '../../domain/channel';
import { type Language } from '../../domain/locale';

const time = z.string().transform((value) => new Date(value));
const page = <T extends z.ZodType>(item: T) => z.object({ items: z.array(item), total: z.number() });
const record = z.object({ id: z.string() });
const token = z.object({ access_token: z.string() });
const appointment = record.extend({
  status: z.enum(APPOINTMENT_STATUSES),
  response: z.enum(PATIENT_RESPONSES),
  starts_at: time,
});
const reminder = record.extend({
  kind: z.string(),
  status: z.string(),
  scheduled_time: time,
  response: z.string().nullable(),
});
const message = record.extend({
  status: z.string(),
  purpose: z.string().nullable(),
  reminder_id: z.string().nullable(),
});
const feedback = record.extend({
  text: z.string().nullable(),
  rating: z.number().nullable(),
  sentiment: z.string(),
  sentiment_score: z.number(),
  urgency: z.string(),
  themes: z.array(z.string()),
  polarities: z.record(z.string(), z.string()),
  created_at: time,
});
const followUp = record.extend({
  kind: z.string(),
  urgency: z.string(),
  status: z.string(),
  due_at: time,
  outcome: z.string().nullable(),
  owner_id: z.string().nullable(),
  created_at: time,
});

export type Appointment = z.output<typeof appointment>;
export type Feedback = z.output<typeof feedback>;
export type FollowUp = z.output<typeof followUp>;

const problem = z.object({ detail: z.string() });

/** The API refused; the message says why, as the API words it for people. */
export class ApiRefusal extends Error {
  constructor(
    readonly status: number,
    detail: string,
  ) {
    super(detail);
  }
}

/** Somebody who is registered and has a number. */
export interface Person {
  name: string;
  /** E.164. */
  number: string;
  language: Language;
  channel: Channel;
}

/** One of the clinic's people at work, over the REST API alone. Throws ApiRefusal for every answer but a success. */
export class Office {
  private token: string | null = null;

  constructor(
    private readonly baseUrl: string,
    private readonly account: { username: string; password: string },
  ) {}

  private async request(method: string, path: string, body?: object): Promise<Response> {
    return fetch(`${this.baseUrl}${path}`, {
      method,
      headers: {
        'Content-Type': 'application/json',
        ...(this.token === null ? {} : { Authorization: `Bearer ${this.token}` }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  }

  private async ask<T extends z.ZodType>(method: string, path: string, answer: T, body?: object): Promise<z.output<T>> {
    let response = await this.request(method, path, body);
    if (response.status === 401) {
      // The first call, or the clock was moved past the end of the token.
      const login = await this.request('POST', '/auth/token', this.account);
      this.token = token.parse(await login.json()).access_token;
      response = await this.request(method, path, body);
    }
    const given: unknown = await response.json();
    if (!response.ok) throw new ApiRefusal(response.status, problem.parse(given).detail);
    return answer.parse(given);
  }

  async employ(account: { username: string; password: string }): Promise<Office> {
    await this.ask('POST', '/users', record, { ...account, role: 'staff' });
    return new Office(this.baseUrl, account);
  }

  register({ name, language, number, channel }: Person): Promise<{ id: string }> {
    return this.ask('POST', '/patients', record, { name, language, contacts: [{ phone_number: number, channel }] });
  }

  book(patientId: string, date: string, hour: string, reason: string): Promise<Appointment> {
    return this.ask('POST', '/appointments', appointment, { patient_id: patientId, date, time: hour, reason });
  }

  /** Plans a reminder through the original API. */
  remind(
    person: Person,
    patientId: string,
    visit: { id: string; reason: string },
    at: Date,
  ): Promise<z.output<typeof reminder>> {
    return this.ask('POST', '/reminders/create', reminder, {
      patient_id: patientId,
      patient_name: person.name,
      phone_number: person.number,
      appointment_reason: visit.reason,
      language: person.language,
      method: person.channel,
      scheduled_time: at.toISOString(),
      appointment_id: visit.id,
    });
  }

  reminder(id: string): Promise<z.output<typeof reminder>> {
    return this.ask('GET', `/reminders/${id}`, reminder);
  }

  async remindersOf(patientId: string): Promise<z.output<typeof reminder>[]> {
    return (await this.ask('GET', `/reminders/list?patient_id=${patientId}&limit=50`, page(reminder))).items;
  }

  /** What was sent for a reminder; undefined before it is planned. */
  async messageOf(reminderId: string): Promise<z.output<typeof message> | undefined> {
    return (await this.ask('GET', `/messages?reminder_id=${reminderId}`, page(message))).items[0];
  }

  appointment(id: string): Promise<Appointment> {
    return this.ask('GET', `/appointments/${id}`, appointment);
  }

  fulfil(id: string): Promise<Appointment> {
    return this.ask('POST', `/appointments/${id}/fulfilled`, appointment, {});
  }

  async accepted(): Promise<Appointment[]> {
    return (await this.ask('GET', '/appointments?response=accepted&limit=50', page(appointment))).items;
  }

  async feedback(patientId?: string): Promise<Feedback[]> {
    return (
      await this.ask(
        'GET',
        `/feedback?limit=50${patientId === undefined ? '' : `&patient_id=${patientId}`}`,
        page(feedback),
      )
    ).items;
  }

  async followUps(patientId?: string): Promise<FollowUp[]> {
    return (
      await this.ask(
        'GET',
        `/follow-ups?limit=50${patientId === undefined ? '' : `&patient_id=${patientId}`}`,
        page(followUp),
      )
    ).items;
  }

  work(followUpId: string, work: { status: 'taken' | 'closed'; note: string; outcome?: string }): Promise<FollowUp> {
    return this.ask('PATCH', `/follow-ups/${followUpId}`, followUp, work);
  }

  /** Messages that did not go their way. */
  async unsent(): Promise<z.output<typeof message>[]> {
    const { items } = await this.ask('GET', '/messages?direction=outbound&limit=200', page(message));
    return items.filter(({ status }) => !['accepted', 'sent', 'delivered', 'read'].includes(status));
  }
}
