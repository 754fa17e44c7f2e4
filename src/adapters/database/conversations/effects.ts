import { CHANNELS, isTextChannel } from '../../../domain/channel';
import { type EntityManager } from 'typeorm';
import { type Subject } from '../../../domain/appointment/subject';
import { type VisitTime } from '../../../domain/appointment/visit-time';
import { type StoredEffect } from '../../../domain/conversation/machine/effect';
import { dueAsPromised } from '../../../domain/follow-up/due-time';
import { PHONE_NOT_SAFE } from '../../../domain/follow-up/phone-not-safe';
import { isForAdministrators } from '../../../domain/follow-up/opening';
import { type EffectSource } from '../../../ports/out/conversation-store';
import {
  cancelByPatient,
  type ChangedVisit,
  keepAnswer,
  takeSlot,
  undoCancel as undoCancelled,
} from '../appointments/answers';
import { keepSaid } from '../consents/entries';
import { keepAnonymously, makeAnonymous } from '../feedback/anonymous-feedback';
import { keepFeedback } from '../feedback/keep-feedback';
import { settleRequests } from '../follow-ups/closing';
import { isComplaintKept, openOrRaise } from '../follow-ups/raising';
import { nudgeStaff } from '../follow-ups/standing-tasks';
import { restrictMessage } from '../messages/erase-messages';
import { declineCalls, declineNothing, markWrongNumber } from '../patients/address-channels';
import { holdPatients } from '../patients/bereavements';
import { setContactLanguage } from '../patients/contacts';
import { sameTelephone } from '../patients/privacy/same-telephone';
import { keepResponse } from '../reminders/answers';
import { type AppointmentRules, planReminders, remindAgain } from '../reminders/appointment-reminders';
import { giveUpNotices } from '../reminders/untold-changes';
import { voidReminders } from '../reminders/void-reminders';

type Of<T extends StoredEffect['type']> = Extract<StoredEffect, { type: T }>;

/** What the patient answered, on the appointment and on the reminders that asked. */
async function respond(
  manager: EntityManager,
  subject: Subject,
  response: 'accepted' | 'declined' | 'tentative',
  now: Date,
): Promise<void> {
  if (subject.kind === 'appointment') await keepAnswer(manager, subject, response, now);
  await keepResponse(manager, subject, response, now);
}

/** How reminders are planned, and when a visit begins. */
export interface EffectRules {
  reminders: AppointmentRules;
  startOf: (when: VisitTime) => Date;
}

async function cancel(manager: EntityManager, { subject }: Of<'cancel'>, now: Date): Promise<ChangedVisit> {
  await respond(manager, subject, 'declined', now);
  if (subject.kind === 'reminder') return null;
  const changed = await cancelByPatient(manager, subject, now);
  if (changed) await voidReminders(manager, subject.appointmentId, false, now);
  return changed;
}

async function undoCancel(
  manager: EntityManager,
  { subject }: Of<'undo_cancel'>,
  rules: EffectRules,
  now: Date,
): Promise<ChangedVisit> {
  await respond(manager, subject, 'accepted', now);
  if (subject.kind === 'reminder') return null;
  const changed = await undoCancelled(manager, subject.appointmentId, now);
  if (changed) await planReminders(manager, subject.appointmentId, rules.reminders, now);
  return changed;
}

/** A place that was offered after a missed or a cancelled visit is taken as one after a wish is. */
async function takeOffered(
  manager: EntityManager,
  { subject, slot }: Of<'take_slot'>,
  rules: EffectRules,
  now: Date,
): Promise<ChangedVisit> {
  if (subject.kind === 'reminder') return null;
  const { appointmentId } = subject;
  const changed = await takeSlot(manager, subject, slot, rules.startOf(slot), now);
  if (!changed) return null;
  await voidReminders(manager, appointmentId, true, now);
  await planReminders(manager, appointmentId, rules.reminders, now);
  await settleRequests(manager, appointmentId, null, now);
  return changed;
}

async function openFollowUp(
  manager: EntityManager,
  address: string,
  effect: Of<'open_follow_up'>,
  details: object,
  source: EffectSource,
): Promise<void> {
  const { subject, kind, level, reason, phoneNotSafe } = effect;
  const appointmentId = subject?.kind === 'appointment' ? subject.appointmentId : null;
  const only = source.people.length === 1 ? (source.people[0]?.patientId ?? null) : null;
  const owner = subject === undefined ? only : await patientOf(manager, subject);
  const more = {
    ...details,
    ...(reason === undefined ? {} : { reason }),
    ...(phoneNotSafe && { [PHONE_NOT_SAFE]: true }),
  };
  const restricted = isForAdministrators(kind, source.restricted);
  await openOrRaise(
    manager,
    {
      kind,
      address,
      urgency: level,
      patientId: owner ?? only,
      appointmentId,
      messageId: source.messageId,
      due: dueAsPromised(level, source.now, source.promisedBy),
      details: more,
      restricted,
    },
    source.now,
  );
  if (restricted && source.messageId !== null) await restrictMessage(manager, source.messageId);
}

async function patientOf(manager: EntityManager, subject: Subject): Promise<string | null> {
  const [table, id] =
    subject.kind === 'appointment' ? ['appointments', subject.appointmentId] : ['reminders', subject.reminderId];
  const [row] = await manager.query<{ patientId: string }[]>(
    `select patient_id as "patientId" from ${table} where id = $1`,
    [id],
  );
  return row?.patientId ?? null;
}

/** Whether these words complain further where a complaint is kept to administrators. Words of danger are never kept from anybody. */
const joinsKeptComplaint = async (
  manager: EntityManager,
  address: string,
  effect: StoredEffect,
  { restricted, danger, comment }: EffectSource,
): Promise<boolean> =>
  !restricted &&
  !danger &&
  ((effect.type === 'open_follow_up' && effect.kind === 'complaint') ||
    (effect.type === 'record_comment' && comment?.analysis.urgency === 'follow_up')) &&
  isComplaintKept(manager, address);

/** Writes what an effect asks for. `wroteFrom`: the address the message came from, which may be another one of the same person. */
export async function applyEffect(
  manager: EntityManager,
  { address, wroteFrom }: { address: string; wroteFrom: string },
  effect: StoredEffect,
  details: object,
  given: EffectSource,
  rules: EffectRules,
): Promise<ChangedVisit> {
  const { now } = given;
  const source = (await joinsKeptComplaint(manager, address, effect, given)) ? { ...given, restricted: true } : given;
  switch (effect.type) {
    case 'confirm':
      await respond(manager, effect.subject, 'accepted', now);
      return null;
    case 'cancel':
      return cancel(manager, effect, now);
    case 'undo_cancel':
      return undoCancel(manager, effect, rules, now);
    case 'request_reschedule':
      await respond(manager, effect.subject, 'tentative', now);
      return null;
    case 'take_slot':
      return takeOffered(manager, effect, rules, now);
    case 'tentative':
      await respond(manager, effect.subject, 'tentative', now);
      return null;
    case 'remind_again':
      await remindAgain(manager, effect.subject, rules.reminders, now);
      return null;
    case 'hold_patients':
      await holdPatients(manager, effect.patientIds, now);
      return null;
    case 'no_calls':
      await declineCalls(manager, address, now);
      return null;
    case 'mark_wrong_number':
      // What was said in a call is said of calls: whether messages reach the right person there, staff find out.
      await markWrongNumber(manager, address, isTextChannel(source.channel) ? CHANNELS : [source.channel], now);
      return null;
    case 'record_rating':
      if (effect.anonymous)
        await keepAnonymously(
          manager,
          {
            appointmentId: effect.appointmentId,
            text: null,
            rating: effect.rating,
            earlier: effect.instead ?? null,
            question: null,
            analysis: source.ofRating(effect.rating),
            complaint: false,
          },
          source,
        );
      else
        await keepFeedback(
          manager,
          effect.appointmentId,
          { text: null, rating: effect.rating, question: null, analysis: source.ofRating(effect.rating) },
          source,
        );
      return null;
    case 'record_comment':
      if (source.comment && effect.anonymous)
        await keepAnonymously(
          manager,
          {
            appointmentId: effect.appointmentId,
            ...source.comment,
            rating: effect.rating ?? null,
            earlier: effect.rating ?? null,
            complaint: effect.complaint ?? false,
          },
          source,
        );
      else if (source.comment)
        await keepFeedback(manager, effect.appointmentId, { ...source.comment, rating: effect.rating ?? null }, source);
      return null;
    case 'make_anonymous':
      await makeAnonymous(manager, address, effect.appointmentId, source);
      return null;
    case 'set_language':
      await setContactLanguage(manager, address, effect.language, now);
      return null;
    case 'opt_out':
    case 'opt_in': {
      // The same telephone under the other forms of its number and under its ids, whichever of them is stored, now or later.
      const forms = [
        ...new Set([...(await sameTelephone(manager, [...new Set([address, wroteFrom])])).values()].flat()),
      ];
      await keepSaid(
        manager,
        forms,
        {
          purposes: effect.purposes,
          granted: effect.type === 'opt_in',
          channel: source.channel,
          messageId: source.messageId,
        },
        now,
      );
      if (effect.type === 'opt_out') await giveUpNotices(manager, forms, now);
      // Who wants messages again may be called with them again.
      if (effect.type === 'opt_in') await declineNothing(manager, address);
      return null;
    }
    case 'open_follow_up':
      await openFollowUp(manager, address, effect, details, source);
      return null;
    case 'nudge_staff':
      await nudgeStaff(
        manager,
        address,
        source.people.length === 1 ? (source.people[0]?.patientId ?? null) : null,
        now,
      );
      return null;
    // Stands in the follow-up that comes with it.
    case 'running_late':
    case 'call_wished':
      return null;
    default:
      return effect satisfies never;
  }
}
