import { expectThat } from './stage/expect';
import { type Person } from './stage/office';
import { type Call, type Phone, showCall, showMessage } from './stage/phone';
import { followUpWords } from './stage/records';
import { accepted, book, delivered, instantAt, move, scored, staffTake, visitTakesPlace, type Stage } from './visit';

const minutesAfter = (instant: Date, minutes: number): Date => new Date(instant.getTime() + minutes * 60_000);
const firstName = (person: Person): string => person.name.split(' ')[0] ?? person.name;

/** What the person's phone shows next, told with its way and state. */
async function receives({ story }: Stage, person: Person, phone: Phone, what: string) {
  const messages = await phone.next(what);
  for (const message of messages) {
    story.event(
      message.createdAt,
      'clinic',
      'Clinic',
      `→ ${firstName(person)}, ${message.channel === 'sms' ? `SMS of ${message.numSegments} part${message.numSegments === 1 ? '' : 's'}` : 'WhatsApp'}, ${message.status}`,
    );
    showMessage(story, message);
  }
  return messages;
}

async function writes(
  { clinic, story }: Stage,
  person: Person,
  phone: Phone,
  body: string,
  button?: Parameters<Phone['write']>[2],
): Promise<void> {
  const channel = person.channel === 'sms' ? 'sms' : 'whatsapp';
  story.event(clinic.now(), 'patient', firstName(person), button ? `touches the button [${body}]` : 'writes');
  if (!button) story.words(body, 'patient');
  await phone.write(channel, body, button);
}

/** French, on WhatsApp: the button of the reminder, a good mark and words with praise and a grumble. */
export async function onWhatsApp(stage: Stage): Promise<void> {
  const { story } = stage;
  const person: Person = {
    name: 'Marie-Claire Ngono',
    number: '+237699000201',
    language: 'french',
    channel: 'whatsapp',
  };
  story.heading('1  A French-speaking patient on WhatsApp: Marie-Claire Ngono');
  const remindAt = instantAt(stage, '2026-03-10', '09:00');
  const visit = await book(stage, person, { date: '2026-03-11', hour: '10:30', reason: 'Visite de suivi' }, remindAt);
  const { phone } = visit;
  move(stage, remindAt);
  const [reminder] = await receives(stage, person, phone, 'the reminder leaves by WhatsApp');
  story.fact(
    `the reminder is ${await delivered(stage, visit.reminderId, 'the reminder is delivered')}: told by the signed status callback`,
  );

  move(stage, minutesAfter(remindAt, 14));
  const [button] = reminder.buttons;
  expectThat('the reminder has quick-reply buttons', button !== undefined, reminder.buttons);
  await writes(stage, person, phone, button.title, { of: reminder, id: button.id });
  await receives(stage, person, phone, 'the answer to the confirmation');
  await accepted(stage, visit);

  const request = await visitTakesPlace(stage, visit, instantAt(stage, '2026-03-11', '11:05'));
  await receives(stage, person, phone, 'the request for feedback leaves by WhatsApp');
  await delivered(stage, request, 'the request for feedback is delivered');
  move(stage, minutesAfter(stage.clinic.now(), 9));
  await writes(stage, person, phone, '4');
  await receives(stage, person, phone, 'thanks for the mark');
  move(stage, minutesAfter(stage.clinic.now(), 2));
  await writes(
    stage,
    person,
    phone,
    "Merci, le personnel est très gentil, le docteur explique bien et on n'a presque pas attendu.",
  );
  await receives(stage, person, phone, 'thanks for the words');
  const feedback = await scored(stage, visit);
  expectThat('the mark is kept', feedback.rating === 4, feedback);
  expectThat('praise counts as praise', feedback.sentiment === 'positive', feedback);
  expectThat('the kind staff are found', feedback.themes.includes('staff_attitude'), feedback);
  expectThat(
    'nobody is alarmed by it',
    feedback.urgency === 'none' && (await stage.desk.followUps(visit.patientId)).length === 0,
    feedback,
  );
}

/** English, by telephone: the identity key, the menu, key 1; later a mark by key and a few spoken words. */
export async function byTelephone(stage: Stage): Promise<void> {
  const { clinic, story } = stage;
  const person: Person = { name: 'Grace Tabi', number: '+237699000202', language: 'english', channel: 'call' };
  const tell = (call: Call): void => {
    story.event(call.startedAt ?? call.createdAt, 'clinic', 'Clinic', `calls ${firstName(person)}; she picks up`);
    showCall(story, call);
    story.event(clinic.now(), 'clinic', 'Clinic', `the call is ${call.status}`);
  };
  story.heading('2  An English-speaking patient on the telephone: Grace Tabi');
  const remindAt = instantAt(stage, '2026-03-11', '15:00');
  clinic.provider.people.set(person.number, { kind: 'answers', replies: [{ press: '1' }, { press: '1' }] });
  const visit = await book(stage, person, { date: '2026-03-12', hour: '09:00', reason: 'Check-up' }, remindAt);
  move(stage, remindAt);
  const call = await visit.phone.called('the reminder leaves as a call');
  tell(call);
  const identity = call.heard.findIndex((entry) => entry.kind === 'pressed');
  const told = call.heard.findIndex((entry) => entry.kind === 'said' && entry.text.includes('12 March'));
  expectThat('the visit is told, and not before the identity key', identity >= 0 && told > identity, call.heard);
  story.fact(
    `the reminder is ${await delivered(stage, visit.reminderId, 'the call counts as delivered')}: the identity key was pressed`,
  );
  await accepted(stage, visit);

  clinic.provider.people.set(person.number, {
    kind: 'answers',
    replies: [
      { press: '1' },
      { press: '5' },
      { speak: 'The nurse was very kind and the doctor explained everything clearly' },
    ],
  });
  const request = await visitTakesPlace(stage, visit, instantAt(stage, '2026-03-12', '09:40'));
  tell(await visit.phone.called('the request for feedback leaves as a call'));
  await delivered(stage, request, 'the call counts as delivered');
  const feedback = await scored(stage, visit);
  expectThat('key 5 is kept as the mark', feedback.rating === 5, feedback);
  expectThat('the spoken words count as praise', feedback.sentiment === 'positive', feedback);
}

/** French, by SMS: digits, a bad mark and a complaint that staff take. */
export async function bySms(stage: Stage): Promise<void> {
  const { story } = stage;
  const person: Person = { name: 'Paul Atangana', number: '+237699000203', language: 'french', channel: 'sms' };
  story.heading('3  A French-speaking patient by SMS, who complains: Paul Atangana');
  const remindAt = instantAt(stage, '2026-03-12', '14:00');
  const visit = await book(
    stage,
    person,
    { date: '2026-03-13', hour: '08:30', reason: 'Contrôle de la tension' },
    remindAt,
  );
  const { phone } = visit;
  move(stage, remindAt);
  await receives(stage, person, phone, 'the reminder leaves by SMS');
  story.fact(`the reminder is ${await delivered(stage, visit.reminderId, 'the reminder is delivered')}`);
  move(stage, minutesAfter(remindAt, 42));
  await writes(stage, person, phone, 'oui je serai la');
  await receives(stage, person, phone, 'the answer to the confirmation');
  await accepted(stage, visit);

  const request = await visitTakesPlace(stage, visit, instantAt(stage, '2026-03-13', '09:10'));
  await receives(stage, person, phone, 'the request for feedback leaves by SMS');
  await delivered(stage, request, 'the request for feedback is delivered');
  move(stage, minutesAfter(stage.clinic.now(), 6));
  await writes(stage, person, phone, '1');
  await receives(stage, person, phone, 'the question what went wrong');
  move(stage, minutesAfter(stage.clinic.now(), 3));
  await writes(stage, person, phone, "attente de 5 heures et la caissière m'a insulté devant tout le monde");
  await receives(stage, person, phone, 'the promise that somebody calls');
  const management = { office: stage.admin, name: 'Administrator' };
  const feedback = await scored(stage, visit, management);
  expectThat('the mark is kept', feedback.rating === 1, feedback);
  expectThat('a complaint counts against', feedback.sentiment === 'negative', feedback);
  expectThat('somebody has to look at it', feedback.urgency === 'follow_up', feedback);
  expectThat(
    'the front desk does not see a complaint about its people',
    (await stage.desk.followUps(visit.patientId)).every(({ kind }) => kind !== 'complaint'),
    null,
  );
  story.fact('the complaint is about staff: only administrators see it');
  await staffTake(stage, visit.patientId, 'complaint', 'Je rappelle M. Atangana cet après-midi.', management);
}

/** English, by SMS, in the night: danger is answered at once and goes to a person. */
export async function danger(stage: Stage): Promise<void> {
  const { clinic, story, desk, deskName } = stage;
  const person: Person = { name: 'Brenda Fon', number: '+237699000204', language: 'english', channel: 'sms' };
  story.heading('4  Danger, in the night, when no reminder would leave: Brenda Fon');
  const { id: patientId } = await desk.register(person);
  const phone = stage.phoneOf(person.number);
  move(stage, instantAt(stage, '2026-03-13', '23:40'));
  const sentAt = clinic.now();
  await writes(stage, person, phone, "I can't breathe well and my chest hurts a lot");
  const [safety] = await receives(stage, person, phone, 'the safety text');
  expectThat('the safety text says where to go', /hospital/i.test(safety.body), safety.body);
  expectThat('it did not wait', safety.createdAt.getTime() - sentAt.getTime() < 30_000, safety.createdAt);
  const taken = await staffTake(stage, patientId, 'clinical_urgency', 'On duty; calling her now.');
  expectThat('it is an emergency', taken.urgency === 'emergency', taken);
  const closed = await desk.work(taken.id, {
    status: 'closed',
    outcome: 'reached',
    note: 'Reached; her sister takes her to the hospital.',
  });
  story.event(clinic.now(), 'staff', deskName, 'closes it: reached; her sister takes her to the hospital');
  story.fact(followUpWords(story, closed));
}
