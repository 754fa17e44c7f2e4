import { type DemoClinic } from './demo-clinic';
import { instantOf } from '../domain/time/zoned-time';
import { eventually, expectThat } from './stage/expect';
import { type Feedback, type FollowUp, type Office, type Person } from './stage/office';
import { appointmentWords, feedbackWords, followUpWords } from './stage/records';
import { CHANNEL_NAMES, type Phone } from './stage/phone';
import { type Story } from './stage/story';

/** What the scenes share. */
export interface Stage {
  clinic: DemoClinic;
  story: Story;
  /** Signs in as administrator: the original API's reminders are theirs. */
  admin: Office;
  /** The front desk. */
  desk: Office;
  deskName: string;
  phoneOf(number: string): Phone;
}

export interface Visit {
  person: Person;
  patientId: string;
  appointmentId: string;
  reminderId: string;
  phone: Phone;
}

/** An hour of the clinic's wall clock. */
export function instantAt({ clinic }: Stage, date: string, hour: string): Date {
  const at = instantOf(`${date}T${hour}`, clinic.config.DEFAULT_TIME_ZONE);
  if (!at) throw new RangeError(`${date} ${hour} is no time`);
  return at;
}

export function move({ clinic, story }: Stage, to: Date): void {
  const from = clinic.now();
  clinic.moveTo(to);
  story.moved(from, clinic.now());
}

/** The patient is registered and the appointment booked; the reminder is planned for `remindAt`, leaves then, and is delivered. */
export async function book(
  stage: Stage,
  person: Person,
  visit: { date: string; hour: string; reason: string },
  remindAt: Date,
): Promise<Visit> {
  const { clinic, story, admin, desk, deskName } = stage;
  const { id: patientId } = await desk.register(person);
  const appointment = await desk.book(patientId, visit.date, visit.hour, visit.reason);
  story.event(
    clinic.now(),
    'staff',
    deskName,
    `books an appointment for ${person.name}: ${story.time(appointment.starts_at)} (POST /appointments)`,
  );
  story.fact(appointmentWords(story, appointment));
  const reminder = await admin.remind(person, patientId, { id: appointment.id, reason: visit.reason }, remindAt);
  story.event(
    clinic.now(),
    'staff',
    'Administrator',
    `plans a reminder by ${CHANNEL_NAMES[person.channel]} for ${story.time(reminder.scheduled_time)} (POST /reminders/create)`,
  );
  expectThat('a planned reminder waits', reminder.status === 'pending', reminder);
  story.fact(`the reminder is ${reminder.status}`);
  return {
    person,
    patientId,
    appointmentId: appointment.id,
    reminderId: reminder.id,
    phone: stage.phoneOf(person.number),
  };
}

/** The message of a reminder, once its status callbacks have told that it arrived. */
export const delivered = async ({ admin }: Stage, reminderId: string, what: string): Promise<string> => {
  const message = await eventually(
    what,
    () => admin.messageOf(reminderId),
    (found) => found?.status === 'delivered' || found?.status === 'read',
  );
  return message?.status ?? '';
};

/** The appointment shows what the patient answered. */
export async function accepted({ desk, story }: Stage, { appointmentId }: Visit): Promise<void> {
  const appointment = await eventually(
    'the appointment is accepted',
    () => desk.appointment(appointmentId),
    ({ response }) => response === 'accepted',
  );
  expectThat('an accepted appointment stays booked', appointment.status === 'booked', appointment);
  story.fact(appointmentWords(story, appointment));
}

/** The visit takes place; two hours after it ended, the request for feedback is due. Gives that request's id. */
export async function visitTakesPlace(
  stage: Stage,
  { person, patientId, appointmentId }: Visit,
  over: Date,
): Promise<string> {
  const { clinic, story, admin, desk, deskName } = stage;
  move(stage, over);
  const appointment = await desk.fulfil(appointmentId);
  story.event(
    clinic.now(),
    'staff',
    deskName,
    `marks the visit of ${person.name} as over (POST /appointments/…/fulfilled)`,
  );
  expectThat('the appointment is fulfilled', appointment.status === 'fulfilled', appointment);
  story.fact(appointmentWords(story, appointment));
  await clinic.runJob('request-feedback');
  const request = (await admin.remindersOf(patientId)).find(({ kind }) => kind === 'feedback');
  expectThat('a request for feedback is planned', request !== undefined, null);
  story.event(
    clinic.now(),
    'clinic',
    'Job request-feedback',
    `plans a request for feedback at ${story.time(request.scheduled_time)}`,
  );
  move(stage, request.scheduled_time);
  return request.id;
}

/** Somebody of the clinic who works with the API. */
export interface Clerk {
  office: Office;
  name: string;
}

const frontDesk = ({ desk, deskName }: Stage): Clerk => ({ office: desk, name: deskName });

/** The comment with its mark as it was scored. */
export async function scored(stage: Stage, { patientId }: Visit, { office } = frontDesk(stage)): Promise<Feedback> {
  const { story } = stage;
  const [feedback] = await eventually(
    'the comment is scored',
    () => office.feedback(patientId),
    ([newest]) => newest?.text != null,
  );
  expectThat('there is feedback', feedback !== undefined, null);
  story.fact(feedbackWords(feedback));
  return feedback;
}

/** The follow-up that the words have opened, and somebody taking it. */
export async function staffTake(
  stage: Stage,
  patientId: string,
  kind: string,
  note: string,
  { office, name } = frontDesk(stage),
): Promise<FollowUp> {
  const { clinic, story } = stage;
  const found = await eventually(
    `a follow-up ${kind} is open`,
    () => office.followUps(patientId),
    (list) => list.some((one) => one.kind === kind && one.status === 'open'),
  );
  const open = found.find((one) => one.kind === kind);
  expectThat('the follow-up is there', open !== undefined, found);
  story.fact(followUpWords(story, open));
  const taken = await office.work(open.id, { status: 'taken', note });
  expectThat('the follow-up has an owner', taken.status === 'taken' && taken.owner_id !== null, taken);
  story.event(clinic.now(), 'staff', name, `takes it (PATCH /follow-ups/…): “${note}”`);
  return taken;
}
