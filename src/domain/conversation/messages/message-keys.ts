/**
 * Every text a conversation can say, and what each needs besides the clinic's own constants. The locales have exactly these keys.
 *
 * Params are structured, the renderer turns them into words for a language and a channel:
 * - `when` gives {{date}}, {{time}} and {{dayWord}}; without an hour {{time}} is a part of the day or nothing;
 * - `newDate` (a wish: day, week, range, alternatives) gives {{newDate}}; `slots` gives {{slotA}}, {{slotB}}, {{slotC}};
 * - `names` gives {{nameA}}, {{nameB}}… in the order of the letters; `visits` gives {{visitA}}, {{visitB}}…;
 * - `callBackBy` and `opensAt` are moments computed from opening hours, holidays and the duty list.
 * Not params, because the same for every patient of the clinic: clinicName, clinicSms, clinicPhone, clinicHours, emergencyLine,
 * emergencySpoken, staffRole, and whether the team is alerted.
 *
 * Endings: `.noCall` is said when no one is sure to call and promises nothing; `.noDate` when no date stands (says nothing of an old date);
 * `.withheld` to a caller whose number is not seen, and who cannot be called back.
 * Only keys that begin with `voice.` are said in a call.
 */
import { z } from 'zod';
import { wish } from '../../appointment/wish';
import { localMoment, visitTime } from '../../appointment/visit-time';

const none = z.object({});
const firstName = z.string();
const reason = z.string().exactOptional();
const lists = { medications: z.string().exactOptional(), consultations: z.string().exactOptional() };
const rating = z.int().min(1).max(5);

const visitFor = z.object({ firstName, when: visitTime });
const reminder = visitFor.extend({ reason });
const visit = z.object({ when: visitTime });
const callBack = z.object({ callBackBy: localMoment });
const opening = z.object({ opensAt: localMoment });
const single = z.object({ patientName: z.string(), reason, ...lists });
const byStaff = z.object({ staffFirstName: z.string() });

export const MESSAGES = {
  // Reminders
  'reminder.first': reminder,
  'reminder.dayBefore': reminder,
  'reminder.dayBefore.confirmed': reminder,
  'reminder.single': single,
  'reminder.single.dated': single.extend({ when: visitTime }),
  missed: visitFor,
  'appointment.changed': visitFor,
  'appointment.cancelledByClinic': visitFor,
  welcome: z.object({ firstName }),

  // Answers about the appointment
  'confirm.ack': visitFor.extend({ note: z.string().exactOptional() }),
  'confirm.ack.noDate': z.object({ firstName }),
  'cancel.readBack': visitFor,
  'cancel.readBack.noDate': z.object({ firstName }),
  'cancel.done': visit,
  'cancel.done.noDate': none,
  /** "1" too late to undo a cancellation: the clinic is asked whether the place is still free. */
  'cancel.undo.passedOn': visit.extend(callBack.shape),
  'cancel.undo.passedOn.noCall': visit,
  'reschedule.ask': visit,
  'reschedule.ask.noDate': none,
  /** The day or the hour that was named does not suit either: another one is asked for. */
  'reschedule.ask.not': visit.extend({ refused: wish }),
  'reschedule.ask.not.noDate': z.object({ refused: wish }),
  /** "1" to the question for another day: whether the old date is meant after all. */
  'reschedule.keep': visitFor,
  'reschedule.echo': visit.extend({ newDate: wish }),
  'reschedule.echo.noDate': z.object({ newDate: wish }),
  'reschedule.passedOn': visit.extend({ newDate: wish, ...callBack.shape }),
  'reschedule.passedOn.noCall': visit.extend({ newDate: wish }),
  /** The request named no day, or no date stands (reminder without a date, visit missed or cancelled): says nothing of an old date. */
  'reschedule.passedOn.general': callBack,
  'reschedule.passedOn.general.noCall': none,
  'reschedule.offer': z.object({ firstName, slots: z.array(visitTime).min(1).max(3) }),
  'answer.outdated': visitFor,
  /** The appointment of the question is cancelled: do not come, 2 asks for a new date. */
  'answer.cancelled': visitFor,
  /** The visit of the message that was quoted is over. */
  'answer.past': visitFor,
  /** An answer about an appointment, and there is none to come on this number. Names the front desk. */
  noOpenAppointment: none,
  'late.ack': none,
  /** A bare "ok" after words that were not understood, or after another date was asked for. */
  'confirm.sure': visitFor,
  /** When the visit is, with the question whether they come; `.noAnswer` without it, `.several` for more than one. */
  'visit.when': visitFor,
  'visit.when.noAnswer': visitFor,
  'visit.when.several': z.object({ agenda: z.array(visitFor).min(2).max(6) }),
  'perhaps.ack': visitFor,
  'perhaps.ack.today': visitFor,
  'reminderWish.ack': visitFor,
  /** "I am here", on another day than the visit's. */
  'onSite.early': visitFor,
  'onSite.ack': none,
  'hardship.hospital': callBack,
  'hardship.hospital.noCall': none,
  'hardship.means': callBack,
  'hardship.means.noCall': none,
  /** "No, thank you" to the offer of a new date after a missed visit: noted, nothing more. */
  'missed.declined': none,
  'alreadyCame.ack': none,

  // Not clear, or something else
  'unclear.first': visit,
  'unclear.first.noDate': none,
  /** Asked for a mark 1 to 5 and could not read one. */
  'unclear.first.rating': none,
  /** No question is open: what one can write here (HELP), and the front desk. */
  'unclear.first.idle': none,
  'unclear.second': callBack,
  'unclear.second.noCall': none,
  /** Who writes, and why. */
  whoWrites: none,
  'clinic.where': none,
  'clinic.price': none,
  'clinic.bring': none,
  /** It is passed to a person, and is no question. */
  'passedOn.ack': callBack,
  'passedOn.ack.noCall': none,
  'question.ack': callBack,
  'question.ack.noCall': none,
  /** The patient asked to be called (APPEL/CALL). */
  'callRequest.ack': callBack,
  /** Nobody can say when: the hour that suits is asked for. */
  'callRequest.ack.noCall': none,
  'callRequest.ack.closed': callBack,
  'callRequest.noNumber': none,
  'callRequest.hour': z.object({ newDate: wish }),
  'noCalls.ack': none,
  'otherHours.ack': none,
  'voiceNote.received': callBack,
  'voiceNote.received.noCall': none,
  /** As voiceNote.received without its last sentence: no appointment question is open. */
  'voiceNote.received.idle': callBack,
  'voiceNote.received.idle.noCall': none,
  'wrongNumber.ack': none,
  'sharedPhone.choose': z.object({ names: z.array(z.string()).min(2).max(6) }),
  /** One person has several appointments; the letters stand for dates. */
  'appointments.choose': z.object({ firstName, visits: z.array(visitTime).min(2).max(6) }),
  /** Answer to "hello" or "thank you" when no question is open. */
  'greeting.ack': none,
  /** "Thank you" to an open question, and after a yes. */
  'thanks.question': visitFor,
  'thanks.seeYou': visit,
  /** The patient has died: one sentence. */
  condolence: none,
  'condolence.noted': none,
  /** A number the clinic does not know; says nothing about anyone. */
  unknownNumber: none,
  /** A WhatsApp user without a number, whom the clinic does not know: asks for name and number, and says nothing about anyone. */
  unknownUser: none,
  /** The same person has written again: the clinic has the message. */
  'unknownUser.noted': none,

  // Choices of the patient
  'stop.ack': none,
  /** It is not sure that no more messages are wanted. */
  'stop.ask': none,
  'stop.ack.coming': visit,
  'start.ack': none,
  'stop.kept': none,
  help: none,
  'language.switched': none,
  'language.ask': none,

  // After the visit
  'feedback.ask': visit,
  'feedback.low': none,
  'feedback.high': z.object({ rating }),
  'feedback.thanks': none,
  /** ANONYME was written; what was given is kept without a name from here on. */
  'feedback.anonymous': none,
  'feedback.anonymous.thanks': none,
  'complaint.promise': callBack,
  'complaint.promise.noCall': none,

  // Safety
  'safety.emergency': none,
  'safety.emergency.both': none,
  'safety.urgent.open': callBack,
  'safety.urgent.closed': opening,
  /** Neither a call nor an opening time is certain: promises nothing, says where to go. */
  'safety.urgent.noCall': none,
  'safety.selfHarm': none,
  /** Of harm by somebody, to a child, or of poison, urgent or emergency alike; no call is promised: who does it may hold the telephone. */
  'safety.violence': none,
  'safety.childAbuse': none,
  'safety.poisoning': none,

  // People of the clinic
  'staff.takesOver': byStaff,
  'staff.answerWaiting': visit,
  'staff.leaves': byStaff,
  closed: opening,
  callComing: callBack.extend({ callerNumber: z.string() }),

  // Calls
  'voice.hello': z.object({ firstName }),
  'voice.reminder': visit.extend({ reason }),
  'voice.reminder.single': z.object({ reason, ...lists }),
  'voice.reminder.single.dated': z.object({ reason, ...lists, when: visitTime }),
  'voice.confirmed': visit,
  'voice.confirmed.noDate': none,
  'voice.cancel.readBack': visit,
  'voice.cancel.readBack.noDate': none,
  'voice.cancel.done': visit,
  'voice.cancel.done.noDate': none,
  'voice.reschedule': callBack,
  'voice.reschedule.noCall': none,
  /** The appointment changed or ended between the question and the key. */
  'voice.outdated': visit,
  'voice.cancelled': visit,
  'voice.notHeard': none,
  'voice.notUnderstood': none,
  'voice.wrongKey': none,
  /** The answer to "hold on". */
  'voice.waiting': none,
  /** Who calls, where the question that follows does not say it. */
  'voice.who': none,
  /** The call goes on in another language; * makes that the language of everything. */
  'voice.language': none,
  'voice.language.kept': none,
  /** "I am not Marie": the person is called again. */
  'voice.absent': z.object({ firstName }),
  'voice.notNow': none,
  /** "Call me later", with who calls by when. */
  'voice.callBack': callBack,
  'voice.callBack.noCall': none,
  'voice.callBack.hour': z.object({ newDate: wish }),
  'voice.otherHours': none,
  'voice.noCalls': none,
  'voice.wrongNumber.ask': z.object({ firstName }),
  'voice.stop.ask': none,
  /** STOP was said and then neither confirmed nor taken back. */
  'voice.stop.unconfirmed': none,
  'voice.goodbye': none,
  /** What the call was about is over by now. */
  'voice.nothingLeft': none,
  'voice.goodbye.noAnswer': none,
  'voice.voicemail': none,
  'voice.wrongNumber': none,
  'voice.condolence': none,
  'voice.stop': none,
  /** What was said goes to the front desk (question, late, already came, not understood). */
  'voice.passedOn': callBack,
  'voice.passedOn.noCall': none,
  'voice.connecting': none,
  /** 0 was pressed while the clinic is closed: the wish to be called is noted. */
  'voice.frontDesk.closed': opening.extend(callBack.shape),
  'voice.frontDesk.closed.noCall': none,
  'voice.frontDesk.closed.withheld': opening,
  /** The front desk did not take the call: the same wish is noted. */
  'voice.frontDesk.noAnswer': callBack,
  'voice.frontDesk.noAnswer.noCall': none,
  'voice.frontDesk.noAnswer.withheld': none,
  /** A patient calls about the one person who has something to come on that number: first name only, like voice.hello. */
  'voice.inbound.hello': z.object({ firstName }),
  /** Several people have something to come: 5, 6 and 7 choose, by first name only. */
  'voice.inbound.people': z.object({ names: z.array(z.string()).min(2).max(3) }),
  /** One person, after the identity key, with several visits: 5, 6 and 7 choose. */
  'voice.inbound.visits': z.object({ visits: z.array(visitTime).min(2).max(3) }),
  /** Nothing is to come on the number that calls, or nobody knows it: 0 connects to the front desk, or a few words are left. */
  'voice.inbound.menu': none,
  'voice.inbound.menu.closed': opening,
  'voice.inbound.menu.closed.withheld': opening,
  'voice.feedback': visit,
  /** After the mark: a few words may be said, or hang up. */
  'voice.feedback.comment': none,
  'voice.feedback.comment.low': none,
  'voice.feedback.thanks': none,
  /** A spoken complaint: who reads it and calls. */
  'voice.complaint': callBack,
  'voice.complaint.noCall': none,
  'voice.safety': none,
  'voice.safety.urgent': none,
  'voice.safety.selfHarm': none,
  'voice.safety.violence': none,
  'voice.safety.childAbuse': none,
  'voice.safety.poisoning': none,
  /** After a safety text: the front desk, while it is open, and the text once more. */
  'voice.afterSafety': none,
  'voice.afterSafety.closed': none,
  /** The last words of a call in which danger was spoken of. */
  'voice.afterSafety.goodbye': none,
} as const;

export type MessageKey = keyof typeof MESSAGES;
export const MESSAGE_KEYS = Object.keys(MESSAGES) as readonly MessageKey[];

/** The params of one key: `MessageParams['confirm.ack']`. */
export type MessageParams = { [K in MessageKey]: z.infer<(typeof MESSAGES)[K]> };

/** A text before it is put into words: a key with its params. */
export type Message = { [K in MessageKey]: { key: K; params: MessageParams[K] } }[MessageKey];

/** Reads a stored message (key and params as JSON). Null when the key is unknown or its params do not fit. */
export const parseMessage = (key: string, params: unknown): Message | null => {
  if (!Object.hasOwn(MESSAGES, key)) return null;
  const parsed = MESSAGES[key as MessageKey].safeParse(params);
  return parsed.success ? ({ key, params: parsed.data } as Message) : null;
};
